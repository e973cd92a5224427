From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* adamnx.eq6; certificate e1381f19b41e8d366bc6cfbcf235b6cbe792382bbe09c38ee0384238a1f04c26 *)
Module T_adamnx_eq6_e1381f19.
Fixpoint mean_v_nat (b : R) (s : R) (M : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (mean_v_nat b s M k__)) + ((1 - b) * ((M (((0 + Z.of_nat k__) + 1))%Z) + (s ^ 2)))) end.
Definition mean_v (b : R) (s : R) (M : Z -> R) (n : Z) : R := mean_v_nat b s M (Z.to_nat (n - 0)).
Lemma mean_v_start : forall (b : R) (s : R) (M : Z -> R), mean_v b s M (0)%Z = 0.
Proof. intros. unfold mean_v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma mean_v_succ : forall (b : R) (s : R) (M : Z -> R) (n : Z), (0 <= n)%Z -> mean_v b s M (n + 1)%Z = ((b * (mean_v b s M (n)%Z)) + ((1 - b) * ((M ((n + 1))%Z) + (s ^ 2)))).
Proof. intros b s M n bound. unfold mean_v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [mean_v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)).
Proof.
exists (1 * / 2), 2, (fun i : Z => (IZR i)), (3)%Z.
split.
{
lia.
}
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
Qed.

Theorem claim : forall (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((mean_v b s M (t)%Z) = (((1 - (powerRZ b (t)%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z))))))).
Proof.
intros b s M t b__0 h__2.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
(* S *)
assert (s__56 : (forall k : Z, ((0)%Z <= k)%Z -> ((mean_v b s M (k)%Z) = (((1 - (powerRZ b (k)%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * (M (i)%Z))))))))).
{
apply (induction_from (fun k : Z => ((mean_v b s M (k)%Z) = (((1 - (powerRZ b (k)%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * (M (i)%Z)))))))) (0)%Z).
{
change ((mean_v b s M (0)%Z) = (((1 - (powerRZ b (0)%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ b (((0)%Z + (- i)))%Z) * (M (i)%Z))))))).
(* base *)
assert (s__6 : ((mean_v b s M (0)%Z) = (((1 - (b ^ 0)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ b ((0 + (- i)))%Z) * (M (i)%Z)))))))).
{
transitivity (0).
{
rewrite (mean_v_start b s M).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__5 : (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ b ((0 + (- i)))%Z) * (M (i)%Z)))) = 0).
{
apply zsum_empty; zp.
}
eapply eq_trans.
{
rw e__5.
reflexivity.
}
feq.
}
feq.
}
transitivity (0).
{
rewrite (mean_v_start b s M).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__7 : (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ b (((0)%Z + (- i)))%Z) * (M (i)%Z)))) = 0).
{
apply zsum_empty; zp.
}
assert (e__8 : (powerRZ b (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__7.
rw e__8.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__9.
assert (r__10 : 0 <= IZR k).
{ izr_le. }
intros IH__11.
change ((mean_v b s M (k + 1)%Z) = (((1 - (powerRZ b (k + 1)%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (M (i)%Z))))))).
assert (n__31 : (mean_v b s M (k)%Z) = (((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (k)%Z) * (s ^ 2)) + (s ^ 2))).
{
transitivity (1 * (mean_v b s M (k)%Z)).
{ feq. }
rewrite IH__11.
assert (e__24 : (((1 - (powerRZ b (k)%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * (M (i)%Z)))))) = (((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (k)%Z) * (s ^ 2)) + (s ^ 2))).
{
assert (e__25 : (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * (M (i)%Z)))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))))).
{
assert (e__26 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * (M (i)%Z))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((powerRZ b (k)%Z)) * ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__30 : 1 <= IZR i__0).
{ izr_le. }
assert (n__28 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__27 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__27.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity (((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z))).
{
assert (e__29 : (powerRZ b ((k + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z))).
{
swap ((k + (- i__0)))%Z with ((- i__0) + k)%Z.
rewrite (pz_add_nz b ((- i__0))%Z (k)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
feq.
}
eapply eq_trans.
{
rw e__29.
reflexivity.
}
feq.
}
feq.
}
transitivity (((powerRZ b (k)%Z)) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__26.
feq.
}
eapply eq_trans.
{
rw e__25.
reflexivity.
}
feq.
}
rw e__24.
feq.
}
(* step *)
assert (s__32 : ((mean_v b s M ((k + 1))%Z) = (((1 - (powerRZ b ((k + 1))%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (M (i)%Z)))))))).
{
transitivity ((((- 1) * (M (k + 1)%Z) * b) + (M (k + 1)%Z) + ((mean_v b s M (k)%Z) * b) + ((- 1) * b * (s ^ 2)) + (s ^ 2))).
{
transitivity (mean_v b s M ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (mean_v_succ b s M (k)%Z) by zp.
change (((b * (mean_v b s M (k)%Z)) + ((1 - b) * ((M (((k)%Z + 1))%Z) + (s ^ 2)))) = (((- 1) * (M (k + 1)%Z) * b) + (M (k + 1)%Z) + ((mean_v b s M (k)%Z) * b) + ((- 1) * b * (s ^ 2)) + (s ^ 2))).
assert (e__12 : (M (((k)%Z + 1))%Z) = (M (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__12.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (M (k + 1)%Z) * b) + (M (k + 1)%Z) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * b * (s ^ 2)) + (s ^ 2))).
{
assert (e__13 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (M (i)%Z)))) = ((M (k + 1)%Z) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__14 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (M (i)%Z))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b)).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((powerRZ b (k)%Z) * b)) * ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__18 : 1 <= IZR i__0).
{ izr_le. }
assert (n__16 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__15 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__15.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity (((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
assert (e__17 : (powerRZ b (((k + 1) + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
swap (((k + 1) + (- i__0)))%Z with ((- i__0) + k + 1)%Z.
rewrite (pz_add_nz b ((- i__0) + k)%Z (1)%Z) by nz.
rewrite (pz_add_nz b ((- i__0))%Z (k)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__17.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ b (k)%Z) * b)) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__19 : ((powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) * (M (k + 1)%Z)) = (M (k + 1)%Z)).
{
assert (e__20 : (powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) = 1).
{
swap (((k + 1) + (- (k + 1)%Z)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (M (i)%Z))) + ((powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) * (M (k + 1)%Z))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (M (i)%Z)))) by zp.
cbv beta. ring.
}
rw e__14.
rw e__19.
feq.
}
assert (e__21 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__13.
rw e__21.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (mean_v b s M (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + (1 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2)) + (1 * (powerRZ b (k)%Z) * b * (s ^ 2)) + ((- 1) * b * (s ^ 2))))).
{
feq.
}
rw n__31.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__33 : ((((1 - (powerRZ b (k + 1)%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (M (i)%Z)))))) - (mean_v b s M (k + 1)%Z)) = 1 * ((((1 - (powerRZ b ((k + 1))%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (M (i)%Z)))))) - (mean_v b s M ((k + 1))%Z)) + 0).
{
transitivity ((((- 1) * (mean_v b s M (k)%Z) * b) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * b * (s ^ 2)) + (b * (s ^ 2)))).
{
assert (e__34 : (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (M (i)%Z)))) = ((M (k + 1)%Z) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
assert (e__35 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (M (i)%Z))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b)).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((powerRZ b (k)%Z) * b)) * ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__39 : 1 <= IZR i__0).
{ izr_le. }
assert (n__37 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__36 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__36.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity (((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
assert (e__38 : (powerRZ b (((k + 1)%Z + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
swap (((k + 1)%Z + (- i__0)))%Z with ((- i__0) + k + 1)%Z.
rewrite (pz_add_nz b ((- i__0) + k)%Z (1)%Z) by nz.
rewrite (pz_add_nz b ((- i__0))%Z (k)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ b (k)%Z) * b)) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__40 : ((powerRZ b (((k + 1)%Z + (- (k + 1)%Z)))%Z) * (M (k + 1)%Z)) = (M (k + 1)%Z)).
{
assert (e__41 : (powerRZ b (((k + 1)%Z + (- (k + 1)%Z)))%Z) = 1).
{
swap (((k + 1)%Z + (- (k + 1)%Z)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__41.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (M (i)%Z))) + ((powerRZ b (((k + 1)%Z + (- (k + 1)%Z)))%Z) * (M (k + 1)%Z))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (M (i)%Z)))) by zp.
cbv beta. ring.
}
rw e__35.
rw e__40.
feq.
}
assert (e__42 : (mean_v b s M (k + 1)%Z) = (((- 1) * (M (k + 1)%Z) * b) + (M (k + 1)%Z) + ((mean_v b s M (k)%Z) * b) + ((- 1) * b * (s ^ 2)) + (s ^ 2))).
{
transitivity (mean_v b s M ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (mean_v_succ b s M (k)%Z) by zp.
change (((b * (mean_v b s M (k)%Z)) + ((1 - b) * ((M (((k)%Z + 1))%Z) + (s ^ 2)))) = (((- 1) * (M (k + 1)%Z) * b) + (M (k + 1)%Z) + ((mean_v b s M (k)%Z) * b) + ((- 1) * b * (s ^ 2)) + (s ^ 2))).
assert (e__43 : (M (((k)%Z + 1))%Z) = (M (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__43.
reflexivity.
}
feq.
}
assert (e__44 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__34.
rw e__42.
rw e__44.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (mean_v b s M (k)%Z) * b) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * b * (s ^ 2)) + (b * (s ^ 2)))).
{
assert (e__45 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (M (i)%Z)))) = ((M (k + 1)%Z) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__46 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (M (i)%Z))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b)).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((powerRZ b (k)%Z) * b)) * ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__50 : 1 <= IZR i__0).
{ izr_le. }
assert (n__48 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__47 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__47.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity (((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
assert (e__49 : (powerRZ b (((k + 1) + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
swap (((k + 1) + (- i__0)))%Z with ((- i__0) + k + 1)%Z.
rewrite (pz_add_nz b ((- i__0) + k)%Z (1)%Z) by nz.
rewrite (pz_add_nz b ((- i__0))%Z (k)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__49.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ b (k)%Z) * b)) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__51 : ((powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) * (M (k + 1)%Z)) = (M (k + 1)%Z)).
{
assert (e__52 : (powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) = 1).
{
swap (((k + 1) + (- (k + 1)%Z)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__52.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (M (i)%Z))) + ((powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) * (M (k + 1)%Z))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (M (i)%Z)))) by zp.
cbv beta. ring.
}
rw e__46.
rw e__51.
feq.
}
assert (e__53 : (mean_v b s M ((k + 1))%Z) = (((- 1) * (M (k + 1)%Z) * b) + (M (k + 1)%Z) + ((mean_v b s M (k)%Z) * b) + ((- 1) * b * (s ^ 2)) + (s ^ 2))).
{
transitivity (mean_v b s M ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (mean_v_succ b s M (k)%Z) by zp.
change (((b * (mean_v b s M (k)%Z)) + ((1 - b) * ((M (((k)%Z + 1))%Z) + (s ^ 2)))) = (((- 1) * (M (k + 1)%Z) * b) + (M (k + 1)%Z) + ((mean_v b s M (k)%Z) * b) + ((- 1) * b * (s ^ 2)) + (s ^ 2))).
assert (e__54 : (M (((k)%Z + 1))%Z) = (M (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__54.
reflexivity.
}
feq.
}
assert (e__55 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__45.
rw e__53.
rw e__55.
reflexivity.
}
feq.
}
feq.
}
rw e__33.
apply (from_eq_zero 1 0 (mean_v b s M ((k + 1))%Z) (((1 - (powerRZ b ((k + 1))%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (M (i)%Z))))))); [exact s__32 | lra ..].
}
}
(* goal *)
assert (s__59 : ((mean_v b s M (t)%Z) = (((1 - (powerRZ b (t)%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z)))))))).
{
assert (b__57 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__58 : ((mean_v b s M (t)%Z) = (((1 - (powerRZ b (t)%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z)))))))).
{
exact (s__56 (t)%Z b__57).
}
exact u__58.
}
change ((mean_v b s M (t)%Z) = (((1 - (powerRZ b (t)%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z))))))).
exact s__59.
Qed.
Fail Definition corrupted : forall (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((mean_v b s M (t)%Z) = ((((1 - (powerRZ b (t)%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z)))))) + 1)) := claim.
End T_adamnx_eq6_e1381f19.


(* adamnx.eq8_cross; certificate 09c0701bb591b01b14283e90cec9393ce690061dd632c5da70c906b0d2f4ed88 *)
Module T_adamnx_eq8_cross_09c0701b.
Fixpoint cross_nat (b : R) (C_ : Z -> Z -> R) (j : Z) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (cross_nat b C_ j k__)) + ((1 - b) * (C_ (((0 + Z.of_nat k__) + 1))%Z (j)%Z))) end.
Definition cross (b : R) (C_ : Z -> Z -> R) (j : Z) (n : Z) : R := cross_nat b C_ j (Z.to_nat (n - 0)).
Lemma cross_start : forall (b : R) (C_ : Z -> Z -> R) (j : Z), cross b C_ j (0)%Z = 0.
Proof. intros. unfold cross. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma cross_succ : forall (b : R) (C_ : Z -> Z -> R) (j : Z) (n : Z), (0 <= n)%Z -> cross b C_ j (n + 1)%Z = ((b * (cross b C_ (j)%Z (n)%Z)) + ((1 - b) * (C_ ((n + 1))%Z (j)%Z))).
Proof. intros b C_ j n bound. unfold cross. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [cross_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (C_ : Z -> Z -> R) (j : Z) (t : Z), (0 <= j)%Z /\ (0 <= t)%Z /\ ((0 < b) /\ (b < 1)).
Proof.
exists (1 * / 2), (fun i : Z => (fun j : Z => ((IZR i) + (IZR j)))), (2)%Z, (3)%Z.
split.
{
lia.
}
{
split.
{
lia.
}
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
}
Qed.

Theorem claim : forall (b : R) (C_ : Z -> Z -> R) (j : Z) (t : Z), (0 <= j)%Z -> (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((cross b C_ (j)%Z (t)%Z) = ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))).
Proof.
intros b C_ j t b__0 b__2 h__4.
assert (r__1 : 0 <= IZR j) by (izr_le).
assert (r__3 : 0 <= IZR t) by (izr_le).
pose proof h__4 as [h__5 h__6].
(* S *)
assert (s__58 : (forall k : Z, ((0)%Z <= k)%Z -> ((cross b C_ (j)%Z (k)%Z) = ((1 - b) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))).
{
apply (induction_from (fun k : Z => ((cross b C_ (j)%Z (k)%Z) = ((1 - b) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))) (0)%Z).
{
change ((cross b C_ (j)%Z (0)%Z) = ((1 - b) * (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ b (((0)%Z + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))).
(* base *)
assert (s__8 : ((cross b C_ (j)%Z (0)%Z) = ((1 - b) * (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ b ((0 + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))).
{
transitivity (0).
{
rewrite (cross_start b C_ (j)%Z).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__7 : (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ b ((0 + (- i)))%Z) * (C_ (i)%Z (j)%Z)))) = 0).
{
apply zsum_empty; zp.
}
eapply eq_trans.
{
rw e__7.
reflexivity.
}
feq.
}
feq.
}
transitivity (0).
{
rewrite (cross_start b C_ (j)%Z).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__9 : (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ b (((0)%Z + (- i)))%Z) * (C_ (i)%Z (j)%Z)))) = 0).
{
apply zsum_empty; zp.
}
eapply eq_trans.
{
rw e__9.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__10.
assert (r__11 : 0 <= IZR k).
{ izr_le. }
intros IH__12.
change ((cross b C_ (j)%Z (k + 1)%Z) = ((1 - b) * (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))).
assert (n__33 : (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (j)%Z (k)%Z) = (((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
transitivity (1 * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (j)%Z (k)%Z)).
{ feq. }
assert (e__32 : (cross b C_ (j)%Z (k)%Z) = (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (j)%Z (k)%Z)).
{
change C_ with (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))).
reflexivity.
}
try rewrite <- e__32.
rewrite IH__12.
assert (e__25 : ((1 - b) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * (C_ (i)%Z (j)%Z))))) = (((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
assert (e__26 : (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * (C_ (i)%Z (j)%Z)))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))))).
{
assert (e__27 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * (C_ (i)%Z (j)%Z))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((powerRZ b (k)%Z)) * ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__31 : 1 <= IZR i__0).
{ izr_le. }
assert (n__29 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__28 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__28.
apply (from_lt_pos 1 0 0 b); [exact h__5 | lra ..].
}
transitivity (((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z))).
{
assert (e__30 : (powerRZ b ((k + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z))).
{
swap ((k + (- i__0)))%Z with ((- i__0) + k)%Z.
rewrite (pz_add_nz b ((- i__0))%Z (k)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
feq.
}
eapply eq_trans.
{
rw e__30.
reflexivity.
}
feq.
}
feq.
}
transitivity (((powerRZ b (k)%Z)) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__27.
feq.
}
eapply eq_trans.
{
rw e__26.
reflexivity.
}
feq.
}
rw e__25.
feq.
}
(* step *)
assert (s__34 : ((cross b C_ (j)%Z ((k + 1))%Z) = ((1 - b) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))).
{
transitivity ((((- 1) * (C_ (k + 1)%Z (j)%Z) * b) + (C_ (k + 1)%Z (j)%Z) + ((cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (j)%Z (k)%Z) * b))).
{
transitivity (cross b C_ (j)%Z ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (cross_succ b C_ (j)%Z (k)%Z) by zp.
change (((b * (cross b C_ (j)%Z (k)%Z)) + ((1 - b) * (C_ (((k)%Z + 1))%Z (j)%Z))) = (((- 1) * (C_ (k + 1)%Z (j)%Z) * b) + (C_ (k + 1)%Z (j)%Z) + ((cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (j)%Z (k)%Z) * b))).
assert (e__13 : (C_ (((k)%Z + 1))%Z (j)%Z) = (C_ (k + 1)%Z (j)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
assert (e__14 : (cross b C_ (j)%Z (k)%Z) = (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (j)%Z (k)%Z)).
{
change C_ with (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))).
reflexivity.
}
eapply eq_trans.
{
rw e__13.
rw e__14.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (C_ (k + 1)%Z (j)%Z) * b) + (C_ (k + 1)%Z (j)%Z) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2)))).
{
assert (e__15 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (C_ (i)%Z (j)%Z)))) = ((C_ (k + 1)%Z (j)%Z) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__16 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (C_ (i)%Z (j)%Z))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))) * b)).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((powerRZ b (k)%Z) * b)) * ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__20 : 1 <= IZR i__0).
{ izr_le. }
assert (n__18 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__17 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 1 0 0 b); [exact h__5 | lra ..].
}
transitivity (((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
assert (e__19 : (powerRZ b (((k + 1) + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
swap (((k + 1) + (- i__0)))%Z with ((- i__0) + k + 1)%Z.
rewrite (pz_add_nz b ((- i__0) + k)%Z (1)%Z) by nz.
rewrite (pz_add_nz b ((- i__0))%Z (k)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ b (k)%Z) * b)) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__21 : ((powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) * (C_ (k + 1)%Z (j)%Z)) = (C_ (k + 1)%Z (j)%Z)).
{
assert (e__22 : (powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) = 1).
{
swap (((k + 1) + (- (k + 1)%Z)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (C_ (i)%Z (j)%Z))) + ((powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) * (C_ (k + 1)%Z (j)%Z))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (C_ (i)%Z (j)%Z)))) by zp.
cbv beta. ring.
}
rw e__16.
rw e__21.
feq.
}
eapply eq_trans.
{
rw e__15.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (j)%Z (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + (1 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2))))).
{
feq.
}
rw n__33.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__35 : (((1 - b) * (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (j)%Z))))) - (cross b C_ (j)%Z (k + 1)%Z)) = 1 * (((1 - b) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (C_ (i)%Z (j)%Z))))) - (cross b C_ (j)%Z ((k + 1))%Z)) + 0).
{
transitivity ((((- 1) * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (j)%Z (k)%Z) * b) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2)))).
{
assert (e__36 : (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (j)%Z)))) = ((C_ (k + 1)%Z (j)%Z) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
assert (e__37 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (j)%Z))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))) * b)).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((powerRZ b (k)%Z) * b)) * ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__41 : 1 <= IZR i__0).
{ izr_le. }
assert (n__39 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__38 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__38.
apply (from_lt_pos 1 0 0 b); [exact h__5 | lra ..].
}
transitivity (((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
assert (e__40 : (powerRZ b (((k + 1)%Z + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
swap (((k + 1)%Z + (- i__0)))%Z with ((- i__0) + k + 1)%Z.
rewrite (pz_add_nz b ((- i__0) + k)%Z (1)%Z) by nz.
rewrite (pz_add_nz b ((- i__0))%Z (k)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__40.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ b (k)%Z) * b)) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__42 : ((powerRZ b (((k + 1)%Z + (- (k + 1)%Z)))%Z) * (C_ (k + 1)%Z (j)%Z)) = (C_ (k + 1)%Z (j)%Z)).
{
assert (e__43 : (powerRZ b (((k + 1)%Z + (- (k + 1)%Z)))%Z) = 1).
{
swap (((k + 1)%Z + (- (k + 1)%Z)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__43.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (j)%Z))) + ((powerRZ b (((k + 1)%Z + (- (k + 1)%Z)))%Z) * (C_ (k + 1)%Z (j)%Z))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (j)%Z)))) by zp.
cbv beta. ring.
}
rw e__37.
rw e__42.
feq.
}
assert (e__44 : (cross b C_ (j)%Z (k + 1)%Z) = (((- 1) * (C_ (k + 1)%Z (j)%Z) * b) + (C_ (k + 1)%Z (j)%Z) + ((cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (j)%Z (k)%Z) * b))).
{
transitivity (cross b C_ (j)%Z ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (cross_succ b C_ (j)%Z (k)%Z) by zp.
change (((b * (cross b C_ (j)%Z (k)%Z)) + ((1 - b) * (C_ (((k)%Z + 1))%Z (j)%Z))) = (((- 1) * (C_ (k + 1)%Z (j)%Z) * b) + (C_ (k + 1)%Z (j)%Z) + ((cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (j)%Z (k)%Z) * b))).
assert (e__45 : (C_ (((k)%Z + 1))%Z (j)%Z) = (C_ (k + 1)%Z (j)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
assert (e__46 : (cross b C_ (j)%Z (k)%Z) = (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (j)%Z (k)%Z)).
{
change C_ with (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))).
reflexivity.
}
eapply eq_trans.
{
rw e__45.
rw e__46.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__36.
rw e__44.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (j)%Z (k)%Z) * b) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2)))).
{
assert (e__47 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (C_ (i)%Z (j)%Z)))) = ((C_ (k + 1)%Z (j)%Z) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__48 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (C_ (i)%Z (j)%Z))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))) * b)).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((powerRZ b (k)%Z) * b)) * ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__52 : 1 <= IZR i__0).
{ izr_le. }
assert (n__50 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__49 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__49.
apply (from_lt_pos 1 0 0 b); [exact h__5 | lra ..].
}
transitivity (((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
assert (e__51 : (powerRZ b (((k + 1) + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
swap (((k + 1) + (- i__0)))%Z with ((- i__0) + k + 1)%Z.
rewrite (pz_add_nz b ((- i__0) + k)%Z (1)%Z) by nz.
rewrite (pz_add_nz b ((- i__0))%Z (k)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ b (k)%Z) * b)) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (j)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__53 : ((powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) * (C_ (k + 1)%Z (j)%Z)) = (C_ (k + 1)%Z (j)%Z)).
{
assert (e__54 : (powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) = 1).
{
swap (((k + 1) + (- (k + 1)%Z)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__54.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (C_ (i)%Z (j)%Z))) + ((powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) * (C_ (k + 1)%Z (j)%Z))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (C_ (i)%Z (j)%Z)))) by zp.
cbv beta. ring.
}
rw e__48.
rw e__53.
feq.
}
assert (e__55 : (cross b C_ (j)%Z ((k + 1))%Z) = (((- 1) * (C_ (k + 1)%Z (j)%Z) * b) + (C_ (k + 1)%Z (j)%Z) + ((cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (j)%Z (k)%Z) * b))).
{
transitivity (cross b C_ (j)%Z ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (cross_succ b C_ (j)%Z (k)%Z) by zp.
change (((b * (cross b C_ (j)%Z (k)%Z)) + ((1 - b) * (C_ (((k)%Z + 1))%Z (j)%Z))) = (((- 1) * (C_ (k + 1)%Z (j)%Z) * b) + (C_ (k + 1)%Z (j)%Z) + ((cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (j)%Z (k)%Z) * b))).
assert (e__56 : (C_ (((k)%Z + 1))%Z (j)%Z) = (C_ (k + 1)%Z (j)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
assert (e__57 : (cross b C_ (j)%Z (k)%Z) = (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (j)%Z (k)%Z)).
{
change C_ with (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))).
reflexivity.
}
eapply eq_trans.
{
rw e__56.
rw e__57.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__47.
rw e__55.
reflexivity.
}
feq.
}
feq.
}
rw e__35.
apply (from_eq_zero 1 0 (cross b C_ (j)%Z ((k + 1))%Z) ((1 - b) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))); [exact s__34 | lra ..].
}
}
(* goal *)
assert (s__61 : ((cross b C_ (j)%Z (t)%Z) = ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))).
{
assert (b__59 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__60 : ((cross b C_ (j)%Z (t)%Z) = ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))).
{
exact (s__58 (t)%Z b__59).
}
exact u__60.
}
change ((cross b C_ (j)%Z (t)%Z) = ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))).
exact s__61.
Qed.
Fail Definition corrupted : forall (b : R) (C_ : Z -> Z -> R) (j : Z) (t : Z), (0 <= j)%Z -> (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((cross b C_ (j)%Z (t)%Z) = (((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (C_ (i)%Z (j)%Z))))) + 1)) := claim.
End T_adamnx_eq8_cross_09c0701b.


(* adamnx.eq10_geometric; certificate c94451bd4aeef88befb4c8b2747477e4842c43dcbfa856805a9a9a4f7e9b3a2a *)
Module T_adamnx_eq10_geometric_c94451bd.
Definition S_ (b : R) (r : R) (t : Z) : R := ((((1 - b) / (1 + b)) * (1 - (powerRZ b ((2 * t))%Z) + ((2 * ((r * b) - (powerRZ (r * b) (t)%Z))) / (1 - (r * b))) - (2 * (powerRZ b ((2 * t))%Z) * (zsum (1)%Z ((t + (- 1)))%Z (fun m : Z => (powerRZ (r / b) (m)%Z)))))) / ((1 - (powerRZ b (t)%Z)) ^ 2)).

Lemma satisfiable : exists (b : R) (r : R), ((0 < b) /\ (b < 1)) /\ (((- 1) <= r) /\ (r <= 1)).
Proof.
exists (1 * / 2), (1 * / 3).
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
repeat match goal with |- _ /\ _ => split end.
{ change ((- 1) <= (1 * / 3)).
closed_less.
}
{ change ((1 * / 3) <= 1).
closed_less.
}
}
Qed.

Theorem claim : forall (b : R) (r : R), ((0 < b) /\ (b < 1)) -> (((- 1) <= r) /\ (r <= 1)) -> (tends (fun n : Z => (S_ b r (n)%Z)) (((1 - b) / (1 + b)) * ((1 + (r * b)) / (1 - (r * b))))).
Proof.
intros b r h__0 h__3.
pose proof h__0 as [h__1 h__2].
pose proof h__3 as [h__4 h__5].
(* gap *)
assert (s__11 : (0 < (1 - (r * b)))).
{
assert (e__6 : (1 - (r * b)) = ((1 - b) + (b * (1 - r)))).
{
transitivity ((((- 1) * b * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b * r) + 1)).
{
feq.
}
feq.
}
assert (w__7 : 0 < ((1 - b) + (b * (1 - r)))).
{
apply plus_pos_nn.
{
assert (e__8 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__8.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__9 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__9.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
{
assert (e__10 : (1 - r) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__10.
apply (from_le_nn 1 0 r 1); [exact h__5 | lra ..].
}
}
}
rw e__6. exact w__7.
}
(* gap2 *)
assert (s__17 : ((- 1) < (r * b))).
{
apply gap_lt.
assert (e__12 : ((r * b) - (- 1)) = ((1 - b) + (b * (1 + r)))).
{
transitivity (((b * r) + 1)).
{
feq.
}
symmetry.
transitivity (((b * r) + 1)).
{
feq.
}
feq.
}
assert (w__13 : 0 < ((1 - b) + (b * (1 + r)))).
{
apply plus_pos_nn.
{
assert (e__14 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__15 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__15.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
{
assert (e__16 : (1 + r) = 1 * (r - (- 1)) + 0).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__16.
apply (from_le_nn 1 0 (- 1) r); [exact h__4 | lra ..].
}
}
}
rw e__12. exact w__13.
}
(* R *)
assert (s__59 : (forall k : Z, ((0)%Z <= k)%Z -> (((- 1) <= (powerRZ r (k)%Z)) /\ ((powerRZ r (k)%Z) <= 1)))).
{
apply (induction_from (fun k : Z => (((- 1) <= (powerRZ r (k)%Z)) /\ ((powerRZ r (k)%Z) <= 1))) (0)%Z).
{
change (((- 1) <= (powerRZ r (0)%Z)) /\ ((powerRZ r (0)%Z) <= 1)).
(* base *)
assert (s__20 : (((- 1) <= (r ^ 0)) /\ ((r ^ 0) <= 1))).
{
split.
{
apply gap_le.
apply Rlt_le.
assert (e__18 : ((r ^ 0) - (- 1)) = 2).
{
feq.
}
rw e__18.
rat.
}
{
apply gap_le.
apply Req_le_sym.
assert (e__19 : (1 - (r ^ 0)) = 0).
{
feq.
}
rw e__19.
rat.
}
}
pose proof s__20 as [h__21 h__22].
destruct s__20 as [h__23 h__24].
split.
{
apply gap_le.
assert (e__25 : ((powerRZ r (0)%Z) - (- 1)) = 1 * ((r ^ 0) - (- 1)) + 0).
{
transitivity (2).
{
assert (e__26 : (powerRZ r (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__26.
reflexivity.
}
feq.
}
symmetry.
transitivity (2).
{
feq.
}
feq.
}
rw e__25.
apply (from_le_nn 1 0 (- 1) (r ^ 0)); [exact h__23 | lra ..].
}
{
apply Req_le.
transitivity (1).
{
apply pz_exp_zero. reflexivity.
}
symmetry.
transitivity (1).
{
reflexivity.
}
feq.
}
}
{
intros k b__27.
assert (r__28 : 0 <= IZR k).
{ izr_le. }
intros IH__29.
pose proof IH__29 as [h__30 h__31].
change (((- 1) <= (powerRZ r (k + 1)%Z)) /\ ((powerRZ r (k + 1)%Z) <= 1)).
(* lo *)
assert (s__39 : ((- 1) <= (powerRZ r ((k + 1))%Z))).
{
apply gap_le.
assert (e__32 : ((powerRZ r ((k + 1))%Z) - (- 1)) = ((1 * / 2) * (((1 + r) * (1 + (powerRZ r (k)%Z))) + ((1 - r) * (1 - (powerRZ r (k)%Z)))))).
{
transitivity ((((powerRZ r (k)%Z) * r) + 1)).
{
assert (e__34 : (powerRZ r ((k + 1))%Z) = ((powerRZ r (k)%Z) * r)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add r (k)%Z (1)%Z) by zp.
rewrite (pz_whole r (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__34.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ r (k)%Z) * r) + 1)).
{
feq.
}
feq.
}
assert (w__33 : 0 <= ((1 * / 2) * (((1 + r) * (1 + (powerRZ r (k)%Z))) + ((1 - r) * (1 - (powerRZ r (k)%Z)))))).
{
apply mult_pos_nn.
{
rat.
}
{
apply plus_nn_nn.
{
apply mult_nn_nn.
{
assert (e__35 : (1 + r) = 1 * (r - (- 1)) + 0).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__35.
apply (from_le_nn 1 0 (- 1) r); [exact h__4 | lra ..].
}
{
assert (e__36 : (1 + (powerRZ r (k)%Z)) = 1 * ((powerRZ r (k)%Z) - (- 1)) + 0).
{
transitivity (((powerRZ r (k)%Z) + 1)).
{
feq.
}
symmetry.
transitivity (((powerRZ r (k)%Z) + 1)).
{
feq.
}
feq.
}
rw e__36.
apply (from_le_nn 1 0 (- 1) (powerRZ r (k)%Z)); [exact h__30 | lra ..].
}
}
{
apply mult_nn_nn.
{
assert (e__37 : (1 - r) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__37.
apply (from_le_nn 1 0 r 1); [exact h__5 | lra ..].
}
{
assert (e__38 : (1 - (powerRZ r (k)%Z)) = 1 * (1 - (powerRZ r (k)%Z)) + 0).
{
transitivity ((((- 1) * (powerRZ r (k)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ r (k)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__38.
apply (from_le_nn 1 0 (powerRZ r (k)%Z) 1); [exact h__31 | lra ..].
}
}
}
}
rw e__32. exact w__33.
}
(* hi *)
assert (s__47 : ((powerRZ r ((k + 1))%Z) <= 1)).
{
apply gap_le.
assert (e__40 : (1 - (powerRZ r ((k + 1))%Z)) = ((1 * / 2) * (((1 - r) * (1 + (powerRZ r (k)%Z))) + ((1 + r) * (1 - (powerRZ r (k)%Z)))))).
{
transitivity ((((- 1) * (powerRZ r (k)%Z) * r) + 1)).
{
assert (e__42 : (powerRZ r ((k + 1))%Z) = ((powerRZ r (k)%Z) * r)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add r (k)%Z (1)%Z) by zp.
rewrite (pz_whole r (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__42.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ r (k)%Z) * r) + 1)).
{
feq.
}
feq.
}
assert (w__41 : 0 <= ((1 * / 2) * (((1 - r) * (1 + (powerRZ r (k)%Z))) + ((1 + r) * (1 - (powerRZ r (k)%Z)))))).
{
apply mult_pos_nn.
{
rat.
}
{
apply plus_nn_nn.
{
apply mult_nn_nn.
{
assert (e__43 : (1 - r) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__43.
apply (from_le_nn 1 0 r 1); [exact h__5 | lra ..].
}
{
assert (e__44 : (1 + (powerRZ r (k)%Z)) = 1 * ((powerRZ r (k)%Z) - (- 1)) + 0).
{
transitivity (((powerRZ r (k)%Z) + 1)).
{
feq.
}
symmetry.
transitivity (((powerRZ r (k)%Z) + 1)).
{
feq.
}
feq.
}
rw e__44.
apply (from_le_nn 1 0 (- 1) (powerRZ r (k)%Z)); [exact h__30 | lra ..].
}
}
{
apply mult_nn_nn.
{
assert (e__45 : (1 + r) = 1 * (r - (- 1)) + 0).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__45.
apply (from_le_nn 1 0 (- 1) r); [exact h__4 | lra ..].
}
{
assert (e__46 : (1 - (powerRZ r (k)%Z)) = 1 * (1 - (powerRZ r (k)%Z)) + 0).
{
transitivity ((((- 1) * (powerRZ r (k)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ r (k)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__46.
apply (from_le_nn 1 0 (powerRZ r (k)%Z) 1); [exact h__31 | lra ..].
}
}
}
}
rw e__40. exact w__41.
}
(* step *)
assert (s__48 : (((- 1) <= (powerRZ r ((k + 1))%Z)) /\ ((powerRZ r ((k + 1))%Z) <= 1))).
{
split.
{
exact s__39.
}
{
exact s__47.
}
}
pose proof s__48 as [h__49 h__50].
destruct s__48 as [h__51 h__52].
split.
{
apply gap_le.
assert (e__53 : ((powerRZ r (k + 1)%Z) - (- 1)) = 1 * ((powerRZ r ((k + 1))%Z) - (- 1)) + 0).
{
transitivity ((((powerRZ r (k)%Z) * r) + 1)).
{
assert (e__54 : (powerRZ r (k + 1)%Z) = ((powerRZ r (k)%Z) * r)).
{
rewrite (pz_add r (k)%Z (1)%Z) by zp.
rewrite (pz_whole r (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__54.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ r (k)%Z) * r) + 1)).
{
assert (e__55 : (powerRZ r ((k + 1))%Z) = ((powerRZ r (k)%Z) * r)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add r (k)%Z (1)%Z) by zp.
rewrite (pz_whole r (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__55.
reflexivity.
}
feq.
}
feq.
}
rw e__53.
apply (from_le_nn 1 0 (- 1) (powerRZ r ((k + 1))%Z)); [exact h__51 | lra ..].
}
{
apply gap_le.
assert (e__56 : (1 - (powerRZ r (k + 1)%Z)) = 1 * (1 - (powerRZ r ((k + 1))%Z)) + 0).
{
transitivity ((((- 1) * (powerRZ r (k)%Z) * r) + 1)).
{
assert (e__57 : (powerRZ r (k + 1)%Z) = ((powerRZ r (k)%Z) * r)).
{
rewrite (pz_add r (k)%Z (1)%Z) by zp.
rewrite (pz_whole r (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__57.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ r (k)%Z) * r) + 1)).
{
assert (e__58 : (powerRZ r ((k + 1))%Z) = ((powerRZ r (k)%Z) * r)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add r (k)%Z (1)%Z) by zp.
rewrite (pz_whole r (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__58.
reflexivity.
}
feq.
}
feq.
}
rw e__56.
apply (from_le_nn 1 0 (powerRZ r ((k + 1))%Z) 1); [exact h__52 | lra ..].
}
}
}
(* upper *)
assert (s__150 : (forall k : Z, ((1)%Z <= k)%Z -> (((powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) <= ((IZR k) * (powerRZ b (k)%Z))))).
{
apply (induction_from (fun k : Z => (((powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) <= ((IZR k) * (powerRZ b (k)%Z)))) (1)%Z).
{
change (((powerRZ b ((2 * (1)%Z))%Z) * (zsum (1)%Z (((1)%Z + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) <= ((IZR (1)%Z) * (powerRZ b (1)%Z))).
(* base *)
assert (s__62 : (((b ^ 2) * (zsum (1)%Z ((1 + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) <= (1 * (b ^ 1)))).
{
apply gap_le.
apply Rlt_le.
assert (e__60 : ((1 * (b ^ 1)) - ((b ^ 2) * (zsum (1)%Z ((1 + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))) = 1 * (b - 0) + 0).
{
transitivity (b).
{
assert (e__61 : (zsum (1)%Z ((1 + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = 0).
{
apply zsum_empty; zp.
}
eapply eq_trans.
{
rw e__61.
reflexivity.
}
feq.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__60.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
apply gap_le.
assert (e__63 : (((IZR (1)%Z) * (powerRZ b (1)%Z)) - ((powerRZ b ((2 * (1)%Z))%Z) * (zsum (1)%Z (((1)%Z + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))) = 1 * ((1 * (b ^ 1)) - ((b ^ 2) * (zsum (1)%Z ((1 + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))) + 0).
{
transitivity (b).
{
assert (e__64 : (zsum (1)%Z (((1)%Z + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = 0).
{
apply zsum_empty; zp.
}
assert (e__65 : (powerRZ b ((2 * (1)%Z))%Z) = (b ^ 2)).
{
swap ((2 * (1)%Z))%Z with (2)%Z.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__66 : (powerRZ b (1)%Z) = b).
{
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
assert (e__67 : (IZR (1)%Z) = 1).
{
izr.
}
eapply eq_trans.
{
rw e__64.
rw e__65.
rw e__66.
rw e__67.
reflexivity.
}
feq.
}
symmetry.
transitivity (b).
{
assert (e__68 : (zsum (1)%Z ((1 + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = 0).
{
apply zsum_empty; zp.
}
eapply eq_trans.
{
rw e__68.
reflexivity.
}
feq.
}
feq.
}
rw e__63.
apply (from_le_nn 1 0 ((b ^ 2) * (zsum (1)%Z ((1 + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) (1 * (b ^ 1))); [exact s__62 | lra ..].
}
{
intros k b__69.
assert (r__70 : 1 <= IZR k).
{ izr_le. }
intros IH__71.
change (((powerRZ b ((2 * (k + 1)%Z))%Z) * (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) <= ((IZR (k + 1)%Z) * (powerRZ b (k + 1)%Z))).
(* R_k *)
assert (s__74 : (((- 1) <= (powerRZ r (k)%Z)) /\ ((powerRZ r (k)%Z) <= 1))).
{
assert (b__72 : ((0)%Z <= (k)%Z)%Z).
{ zp. }
assert (u__73 : (((- 1) <= (powerRZ r (k)%Z)) /\ ((powerRZ r (k)%Z) <= 1))).
{
exact (s__59 (k)%Z b__72).
}
exact u__73.
}
pose proof s__74 as [h__75 h__76].
assert (n__80 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__79 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__79.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
(* step *)
assert (s__131 : (((powerRZ b ((2 * (k + 1)))%Z) * (zsum (1)%Z (((k + 1) + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) <= (((IZR k) + 1) * (powerRZ b ((k + 1))%Z)))).
{
apply gap_le.
assert (e__77 : ((((IZR k) + 1) * (powerRZ b ((k + 1))%Z)) - ((powerRZ b ((2 * (k + 1)))%Z) * (zsum (1)%Z (((k + 1) + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))) = (((b ^ 2) * (((IZR k) * (powerRZ b (k)%Z)) - ((powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))))) + ((powerRZ b ((k + 2))%Z) * (1 - (powerRZ r (k)%Z))) + (((IZR k) + 1) * (powerRZ b ((k + 1))%Z) * (1 - b)))).
{
transitivity ((((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * b * (IZR k)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)))).
{
assert (e__81 : (zsum (1)%Z (((k + 1) + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
swap (((k + 1) + (- 1)))%Z with (k)%Z.
assert (e__82 : zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__86 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__83 : (r * / b) = ((/ b) * r)).
{
assert (e__84 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__84.
reflexivity.
}
feq.
}
rw e__83.
assert (e__85 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__85.
rewrite (pz_mult (/ b) r (i__0)%Z) by zp.
rewrite (pz_inv b (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__82.
feq.
}
assert (e__87 : (powerRZ b ((2 * (k + 1)))%Z) = (((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * (k + 1)))%Z with ((2 * k) + 2)%Z.
rewrite (pz_add b ((2 * k))%Z (2)%Z) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__88 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__81.
rw e__87.
rw e__88.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * b * (IZR k)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)))).
{
assert (e__89 : (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (((- 1) * (/ (powerRZ b (k)%Z)) * (powerRZ r (k)%Z)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))))).
{
swap ((k + (- 1)))%Z with (k + (-1))%Z.
assert (e__90 : zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__94 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__91 : (r * / b) = ((/ b) * r)).
{
assert (e__92 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__92.
reflexivity.
}
feq.
}
rw e__91.
assert (e__93 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__93.
rewrite (pz_mult (/ b) r (i__0)%Z) by zp.
rewrite (pz_inv b (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__95 : (powerRZ (r * / b) (k)%Z) = ((/ (powerRZ b (k)%Z)) * (powerRZ r (k)%Z))).
{
assert (e__96 : (r * / b) = ((/ b) * r)).
{
assert (e__97 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__97.
reflexivity.
}
feq.
}
rw e__96.
assert (e__98 : powerRZ ((/ b) * r) (k)%Z = powerRZ ((/ b) * r) (k)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__98.
rewrite (pz_mult (/ b) r (k)%Z) by zp.
rewrite (pz_inv b (k)%Z).
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) - (powerRZ (r * / b) (k)%Z)).
{
rewrite (zsum_down (1)%Z (k)%Z (k + (-1))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) by zp.
cbv beta. ring.
}
rw e__90.
rw e__95.
feq.
}
assert (e__99 : (powerRZ b ((2 * k))%Z) = ((powerRZ b (k)%Z) ^ 2)).
{
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
feq.
}
assert (e__100 : (powerRZ b ((k + 2))%Z) = ((powerRZ b (k)%Z) * (b ^ 2))).
{
swap ((k + 2))%Z with (k + 2)%Z.
rewrite (pz_add b (k)%Z (2)%Z) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__101 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__89.
rw e__99.
rw e__100.
rw e__101.
reflexivity.
}
feq.
}
feq.
}
assert (w__78 : 0 <= (((b ^ 2) * (((IZR k) * (powerRZ b (k)%Z)) - ((powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))))) + ((powerRZ b ((k + 2))%Z) * (1 - (powerRZ r (k)%Z))) + (((IZR k) + 1) * (powerRZ b ((k + 1))%Z) * (1 - b)))).
{
apply Rlt_le.
apply plus_nn_pos.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
apply pow_pos.
assert (e__102 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__102.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
{
assert (e__103 : (((IZR k) * (powerRZ b (k)%Z)) - ((powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))) = 1 * (((IZR k) * (powerRZ b (k)%Z)) - ((powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))) + 0).
{
transitivity ((((powerRZ b (k)%Z) * (powerRZ r (k)%Z)) + ((powerRZ b (k)%Z) * (IZR k)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))))).
{
assert (e__104 : (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (((- 1) * (/ (powerRZ b (k)%Z)) * (powerRZ r (k)%Z)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))))).
{
swap ((k + (- 1)))%Z with (k + (-1))%Z.
assert (e__105 : zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__109 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__106 : (r * / b) = ((/ b) * r)).
{
assert (e__107 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__107.
reflexivity.
}
feq.
}
rw e__106.
assert (e__108 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__108.
rewrite (pz_mult (/ b) r (i__0)%Z) by zp.
rewrite (pz_inv b (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__110 : (powerRZ (r * / b) (k)%Z) = ((/ (powerRZ b (k)%Z)) * (powerRZ r (k)%Z))).
{
assert (e__111 : (r * / b) = ((/ b) * r)).
{
assert (e__112 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__112.
reflexivity.
}
feq.
}
rw e__111.
assert (e__113 : powerRZ ((/ b) * r) (k)%Z = powerRZ ((/ b) * r) (k)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__113.
rewrite (pz_mult (/ b) r (k)%Z) by zp.
rewrite (pz_inv b (k)%Z).
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) - (powerRZ (r * / b) (k)%Z)).
{
rewrite (zsum_down (1)%Z (k)%Z (k + (-1))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) by zp.
cbv beta. ring.
}
rw e__105.
rw e__110.
feq.
}
assert (e__114 : (powerRZ b ((2 * k))%Z) = ((powerRZ b (k)%Z) ^ 2)).
{
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__104.
rw e__114.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ b (k)%Z) * (powerRZ r (k)%Z)) + ((powerRZ b (k)%Z) * (IZR k)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))))).
{
assert (e__115 : (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (((- 1) * (/ (powerRZ b (k)%Z)) * (powerRZ r (k)%Z)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))))).
{
swap ((k + (- 1)))%Z with (k + (-1))%Z.
assert (e__116 : zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__120 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__117 : (r * / b) = ((/ b) * r)).
{
assert (e__118 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__118.
reflexivity.
}
feq.
}
rw e__117.
assert (e__119 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__119.
rewrite (pz_mult (/ b) r (i__0)%Z) by zp.
rewrite (pz_inv b (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__121 : (powerRZ (r * / b) (k)%Z) = ((/ (powerRZ b (k)%Z)) * (powerRZ r (k)%Z))).
{
assert (e__122 : (r * / b) = ((/ b) * r)).
{
assert (e__123 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__123.
reflexivity.
}
feq.
}
rw e__122.
assert (e__124 : powerRZ ((/ b) * r) (k)%Z = powerRZ ((/ b) * r) (k)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__124.
rewrite (pz_mult (/ b) r (k)%Z) by zp.
rewrite (pz_inv b (k)%Z).
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) - (powerRZ (r * / b) (k)%Z)).
{
rewrite (zsum_down (1)%Z (k)%Z (k + (-1))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) by zp.
cbv beta. ring.
}
rw e__116.
rw e__121.
feq.
}
assert (e__125 : (powerRZ b ((2 * k))%Z) = ((powerRZ b (k)%Z) ^ 2)).
{
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__115.
rw e__125.
reflexivity.
}
feq.
}
feq.
}
rw e__103.
apply (from_le_nn 1 0 ((powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) ((IZR k) * (powerRZ b (k)%Z))); [exact IH__71 | lra ..].
}
}
{
apply mult_pos_nn.
{
apply pz_pos.
assert (e__126 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__126.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
{
assert (e__127 : (1 - (powerRZ r (k)%Z)) = 1 * (1 - (powerRZ r (k)%Z)) + 0).
{
transitivity ((((- 1) * (powerRZ r (k)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ r (k)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__127.
apply (from_le_nn 1 0 (powerRZ r (k)%Z) 1); [exact h__76 | lra ..].
}
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__128 : ((IZR k) + 1) = 1 * ((IZR k) - 1) + 2).
{
transitivity (((IZR k) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR k) + 1)).
{
feq.
}
feq.
}
rw e__128.
apply (from_le_pos 1 2 1 (IZR k)); [exact r__70 | lra ..].
}
{
apply pz_pos.
assert (e__129 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__129.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
}
{
assert (e__130 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__130.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
}
}
rw e__77. exact w__78.
}
apply gap_le.
assert (e__132 : (((IZR (k + 1)%Z) * (powerRZ b (k + 1)%Z)) - ((powerRZ b ((2 * (k + 1)%Z))%Z) * (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))) = 1 * ((((IZR k) + 1) * (powerRZ b ((k + 1))%Z)) - ((powerRZ b ((2 * (k + 1)))%Z) * (zsum (1)%Z (((k + 1) + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))) + 0).
{
transitivity ((((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * b * (IZR k)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)))).
{
assert (e__133 : (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
swap (((k + 1)%Z + (- 1)))%Z with (k)%Z.
assert (e__134 : zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__138 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__135 : (r * / b) = ((/ b) * r)).
{
assert (e__136 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__136.
reflexivity.
}
feq.
}
rw e__135.
assert (e__137 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__137.
rewrite (pz_mult (/ b) r (i__0)%Z) by zp.
rewrite (pz_inv b (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__134.
feq.
}
assert (e__139 : (powerRZ b ((2 * (k + 1)%Z))%Z) = (((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * (k + 1)%Z))%Z with ((2 * k) + 2)%Z.
rewrite (pz_add b ((2 * k))%Z (2)%Z) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__140 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
assert (e__141 : (IZR (k + 1)%Z) = ((IZR k) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__133.
rw e__139.
rw e__140.
rw e__141.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * b * (IZR k)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)))).
{
assert (e__142 : (zsum (1)%Z (((k + 1) + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
swap (((k + 1) + (- 1)))%Z with (k)%Z.
assert (e__143 : zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__147 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__144 : (r * / b) = ((/ b) * r)).
{
assert (e__145 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__145.
reflexivity.
}
feq.
}
rw e__144.
assert (e__146 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__146.
rewrite (pz_mult (/ b) r (i__0)%Z) by zp.
rewrite (pz_inv b (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__143.
feq.
}
assert (e__148 : (powerRZ b ((2 * (k + 1)))%Z) = (((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * (k + 1)))%Z with ((2 * k) + 2)%Z.
rewrite (pz_add b ((2 * k))%Z (2)%Z) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__149 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__142.
rw e__148.
rw e__149.
reflexivity.
}
feq.
}
feq.
}
rw e__132.
apply (from_le_nn 1 0 ((powerRZ b ((2 * (k + 1)))%Z) * (zsum (1)%Z (((k + 1) + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) (((IZR k) + 1) * (powerRZ b ((k + 1))%Z))); [exact s__131 | lra ..].
}
}
(* lower *)
assert (s__241 : (forall k : Z, ((1)%Z <= k)%Z -> ((- ((IZR k) * (powerRZ b (k)%Z))) <= ((powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))))).
{
apply (induction_from (fun k : Z => ((- ((IZR k) * (powerRZ b (k)%Z))) <= ((powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))))) (1)%Z).
{
change ((- ((IZR (1)%Z) * (powerRZ b (1)%Z))) <= ((powerRZ b ((2 * (1)%Z))%Z) * (zsum (1)%Z (((1)%Z + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))).
(* base *)
assert (s__153 : ((- (1 * (b ^ 1))) <= ((b ^ 2) * (zsum (1)%Z ((1 + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))))).
{
apply gap_le.
apply Rlt_le.
assert (e__151 : (((b ^ 2) * (zsum (1)%Z ((1 + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) - (- (1 * (b ^ 1)))) = 1 * (b - 0) + 0).
{
transitivity (b).
{
assert (e__152 : (zsum (1)%Z ((1 + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = 0).
{
apply zsum_empty; zp.
}
eapply eq_trans.
{
rw e__152.
reflexivity.
}
feq.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__151.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
apply gap_le.
assert (e__154 : (((powerRZ b ((2 * (1)%Z))%Z) * (zsum (1)%Z (((1)%Z + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) - (- ((IZR (1)%Z) * (powerRZ b (1)%Z)))) = 1 * (((b ^ 2) * (zsum (1)%Z ((1 + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) - (- (1 * (b ^ 1)))) + 0).
{
transitivity (b).
{
assert (e__155 : (zsum (1)%Z (((1)%Z + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = 0).
{
apply zsum_empty; zp.
}
assert (e__156 : (powerRZ b ((2 * (1)%Z))%Z) = (b ^ 2)).
{
swap ((2 * (1)%Z))%Z with (2)%Z.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__157 : (powerRZ b (1)%Z) = b).
{
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
assert (e__158 : (IZR (1)%Z) = 1).
{
izr.
}
eapply eq_trans.
{
rw e__155.
rw e__156.
rw e__157.
rw e__158.
reflexivity.
}
feq.
}
symmetry.
transitivity (b).
{
assert (e__159 : (zsum (1)%Z ((1 + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = 0).
{
apply zsum_empty; zp.
}
eapply eq_trans.
{
rw e__159.
reflexivity.
}
feq.
}
feq.
}
rw e__154.
apply (from_le_nn 1 0 (- (1 * (b ^ 1))) ((b ^ 2) * (zsum (1)%Z ((1 + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))); [exact s__153 | lra ..].
}
{
intros k b__160.
assert (r__161 : 1 <= IZR k).
{ izr_le. }
intros IH__162.
change ((- ((IZR (k + 1)%Z) * (powerRZ b (k + 1)%Z))) <= ((powerRZ b ((2 * (k + 1)%Z))%Z) * (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))).
(* R_k *)
assert (s__165 : (((- 1) <= (powerRZ r (k)%Z)) /\ ((powerRZ r (k)%Z) <= 1))).
{
assert (b__163 : ((0)%Z <= (k)%Z)%Z).
{ zp. }
assert (u__164 : (((- 1) <= (powerRZ r (k)%Z)) /\ ((powerRZ r (k)%Z) <= 1))).
{
exact (s__59 (k)%Z b__163).
}
exact u__164.
}
pose proof s__165 as [h__166 h__167].
assert (n__171 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__170 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__170.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
(* step *)
assert (s__222 : ((- (((IZR k) + 1) * (powerRZ b ((k + 1))%Z))) <= ((powerRZ b ((2 * (k + 1)))%Z) * (zsum (1)%Z (((k + 1) + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))))).
{
apply gap_le.
assert (e__168 : (((powerRZ b ((2 * (k + 1)))%Z) * (zsum (1)%Z (((k + 1) + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) - (- (((IZR k) + 1) * (powerRZ b ((k + 1))%Z)))) = (((b ^ 2) * (((powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) + ((IZR k) * (powerRZ b (k)%Z)))) + ((powerRZ b ((k + 2))%Z) * (1 + (powerRZ r (k)%Z))) + (((IZR k) + 1) * (powerRZ b ((k + 1))%Z) * (1 - b)))).
{
transitivity ((((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * b * (IZR k)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)))).
{
assert (e__172 : (zsum (1)%Z (((k + 1) + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
swap (((k + 1) + (- 1)))%Z with (k)%Z.
assert (e__173 : zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__177 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__174 : (r * / b) = ((/ b) * r)).
{
assert (e__175 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__175.
reflexivity.
}
feq.
}
rw e__174.
assert (e__176 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__176.
rewrite (pz_mult (/ b) r (i__0)%Z) by zp.
rewrite (pz_inv b (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__173.
feq.
}
assert (e__178 : (powerRZ b ((2 * (k + 1)))%Z) = (((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * (k + 1)))%Z with ((2 * k) + 2)%Z.
rewrite (pz_add b ((2 * k))%Z (2)%Z) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__179 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__172.
rw e__178.
rw e__179.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * b * (IZR k)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)))).
{
assert (e__180 : (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (((- 1) * (/ (powerRZ b (k)%Z)) * (powerRZ r (k)%Z)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))))).
{
swap ((k + (- 1)))%Z with (k + (-1))%Z.
assert (e__181 : zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__185 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__182 : (r * / b) = ((/ b) * r)).
{
assert (e__183 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__183.
reflexivity.
}
feq.
}
rw e__182.
assert (e__184 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__184.
rewrite (pz_mult (/ b) r (i__0)%Z) by zp.
rewrite (pz_inv b (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__186 : (powerRZ (r * / b) (k)%Z) = ((/ (powerRZ b (k)%Z)) * (powerRZ r (k)%Z))).
{
assert (e__187 : (r * / b) = ((/ b) * r)).
{
assert (e__188 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__188.
reflexivity.
}
feq.
}
rw e__187.
assert (e__189 : powerRZ ((/ b) * r) (k)%Z = powerRZ ((/ b) * r) (k)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__189.
rewrite (pz_mult (/ b) r (k)%Z) by zp.
rewrite (pz_inv b (k)%Z).
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) - (powerRZ (r * / b) (k)%Z)).
{
rewrite (zsum_down (1)%Z (k)%Z (k + (-1))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) by zp.
cbv beta. ring.
}
rw e__181.
rw e__186.
feq.
}
assert (e__190 : (powerRZ b ((2 * k))%Z) = ((powerRZ b (k)%Z) ^ 2)).
{
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
feq.
}
assert (e__191 : (powerRZ b ((k + 2))%Z) = ((powerRZ b (k)%Z) * (b ^ 2))).
{
swap ((k + 2))%Z with (k + 2)%Z.
rewrite (pz_add b (k)%Z (2)%Z) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__192 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__180.
rw e__190.
rw e__191.
rw e__192.
reflexivity.
}
feq.
}
feq.
}
assert (w__169 : 0 <= (((b ^ 2) * (((powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) + ((IZR k) * (powerRZ b (k)%Z)))) + ((powerRZ b ((k + 2))%Z) * (1 + (powerRZ r (k)%Z))) + (((IZR k) + 1) * (powerRZ b ((k + 1))%Z) * (1 - b)))).
{
apply Rlt_le.
apply plus_nn_pos.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
apply pow_pos.
assert (e__193 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__193.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
{
assert (e__194 : (((powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) + ((IZR k) * (powerRZ b (k)%Z))) = 1 * (((powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) - (- ((IZR k) * (powerRZ b (k)%Z)))) + 0).
{
transitivity ((((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z)) + ((powerRZ b (k)%Z) * (IZR k)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))))).
{
assert (e__195 : (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (((- 1) * (/ (powerRZ b (k)%Z)) * (powerRZ r (k)%Z)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))))).
{
swap ((k + (- 1)))%Z with (k + (-1))%Z.
assert (e__196 : zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__200 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__197 : (r * / b) = ((/ b) * r)).
{
assert (e__198 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__198.
reflexivity.
}
feq.
}
rw e__197.
assert (e__199 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__199.
rewrite (pz_mult (/ b) r (i__0)%Z) by zp.
rewrite (pz_inv b (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__201 : (powerRZ (r * / b) (k)%Z) = ((/ (powerRZ b (k)%Z)) * (powerRZ r (k)%Z))).
{
assert (e__202 : (r * / b) = ((/ b) * r)).
{
assert (e__203 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__203.
reflexivity.
}
feq.
}
rw e__202.
assert (e__204 : powerRZ ((/ b) * r) (k)%Z = powerRZ ((/ b) * r) (k)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__204.
rewrite (pz_mult (/ b) r (k)%Z) by zp.
rewrite (pz_inv b (k)%Z).
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) - (powerRZ (r * / b) (k)%Z)).
{
rewrite (zsum_down (1)%Z (k)%Z (k + (-1))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) by zp.
cbv beta. ring.
}
rw e__196.
rw e__201.
feq.
}
assert (e__205 : (powerRZ b ((2 * k))%Z) = ((powerRZ b (k)%Z) ^ 2)).
{
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__195.
rw e__205.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z)) + ((powerRZ b (k)%Z) * (IZR k)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))))).
{
assert (e__206 : (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (((- 1) * (/ (powerRZ b (k)%Z)) * (powerRZ r (k)%Z)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))))).
{
swap ((k + (- 1)))%Z with (k + (-1))%Z.
assert (e__207 : zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__211 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__208 : (r * / b) = ((/ b) * r)).
{
assert (e__209 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__209.
reflexivity.
}
feq.
}
rw e__208.
assert (e__210 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__210.
rewrite (pz_mult (/ b) r (i__0)%Z) by zp.
rewrite (pz_inv b (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__212 : (powerRZ (r * / b) (k)%Z) = ((/ (powerRZ b (k)%Z)) * (powerRZ r (k)%Z))).
{
assert (e__213 : (r * / b) = ((/ b) * r)).
{
assert (e__214 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__214.
reflexivity.
}
feq.
}
rw e__213.
assert (e__215 : powerRZ ((/ b) * r) (k)%Z = powerRZ ((/ b) * r) (k)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__215.
rewrite (pz_mult (/ b) r (k)%Z) by zp.
rewrite (pz_inv b (k)%Z).
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) - (powerRZ (r * / b) (k)%Z)).
{
rewrite (zsum_down (1)%Z (k)%Z (k + (-1))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) by zp.
cbv beta. ring.
}
rw e__207.
rw e__212.
feq.
}
assert (e__216 : (powerRZ b ((2 * k))%Z) = ((powerRZ b (k)%Z) ^ 2)).
{
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__206.
rw e__216.
reflexivity.
}
feq.
}
feq.
}
rw e__194.
apply (from_le_nn 1 0 (- ((IZR k) * (powerRZ b (k)%Z))) ((powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))); [exact IH__162 | lra ..].
}
}
{
apply mult_pos_nn.
{
apply pz_pos.
assert (e__217 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__217.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
{
assert (e__218 : (1 + (powerRZ r (k)%Z)) = 1 * ((powerRZ r (k)%Z) - (- 1)) + 0).
{
transitivity (((powerRZ r (k)%Z) + 1)).
{
feq.
}
symmetry.
transitivity (((powerRZ r (k)%Z) + 1)).
{
feq.
}
feq.
}
rw e__218.
apply (from_le_nn 1 0 (- 1) (powerRZ r (k)%Z)); [exact h__166 | lra ..].
}
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__219 : ((IZR k) + 1) = 1 * ((IZR k) - 1) + 2).
{
transitivity (((IZR k) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR k) + 1)).
{
feq.
}
feq.
}
rw e__219.
apply (from_le_pos 1 2 1 (IZR k)); [exact r__161 | lra ..].
}
{
apply pz_pos.
assert (e__220 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__220.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
}
{
assert (e__221 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__221.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
}
}
rw e__168. exact w__169.
}
apply gap_le.
assert (e__223 : (((powerRZ b ((2 * (k + 1)%Z))%Z) * (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) - (- ((IZR (k + 1)%Z) * (powerRZ b (k + 1)%Z)))) = 1 * (((powerRZ b ((2 * (k + 1)))%Z) * (zsum (1)%Z (((k + 1) + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) - (- (((IZR k) + 1) * (powerRZ b ((k + 1))%Z)))) + 0).
{
transitivity ((((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * b * (IZR k)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)))).
{
assert (e__224 : (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
swap (((k + 1)%Z + (- 1)))%Z with (k)%Z.
assert (e__225 : zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__229 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__226 : (r * / b) = ((/ b) * r)).
{
assert (e__227 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__227.
reflexivity.
}
feq.
}
rw e__226.
assert (e__228 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__228.
rewrite (pz_mult (/ b) r (i__0)%Z) by zp.
rewrite (pz_inv b (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__225.
feq.
}
assert (e__230 : (powerRZ b ((2 * (k + 1)%Z))%Z) = (((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * (k + 1)%Z))%Z with ((2 * k) + 2)%Z.
rewrite (pz_add b ((2 * k))%Z (2)%Z) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__231 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
assert (e__232 : (IZR (k + 1)%Z) = ((IZR k) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__224.
rw e__230.
rw e__231.
rw e__232.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * b * (IZR k)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)))).
{
assert (e__233 : (zsum (1)%Z (((k + 1) + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
swap (((k + 1) + (- 1)))%Z with (k)%Z.
assert (e__234 : zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__238 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__235 : (r * / b) = ((/ b) * r)).
{
assert (e__236 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__236.
reflexivity.
}
feq.
}
rw e__235.
assert (e__237 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__237.
rewrite (pz_mult (/ b) r (i__0)%Z) by zp.
rewrite (pz_inv b (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__234.
feq.
}
assert (e__239 : (powerRZ b ((2 * (k + 1)))%Z) = (((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * (k + 1)))%Z with ((2 * k) + 2)%Z.
rewrite (pz_add b ((2 * k))%Z (2)%Z) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__240 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__233.
rw e__239.
rw e__240.
reflexivity.
}
feq.
}
feq.
}
rw e__223.
apply (from_le_nn 1 0 (- (((IZR k) + 1) * (powerRZ b ((k + 1))%Z))) ((powerRZ b ((2 * (k + 1)))%Z) * (zsum (1)%Z (((k + 1) + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))); [exact s__222 | lra ..].
}
}
(* nb *)
assert (s__246 : (tends (fun n : Z => ((IZR n) * (powerRZ b (n)%Z))) 0)).
{
assert (p__242 : ((- 1) < b)).
{
apply gap_lt.
assert (e__243 : (b - (- 1)) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__243.
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
assert (p__244 : (b < 1)).
{
exact h__2.
}
assert (u__245 : (tends (fun n : Z => ((IZR n) * (powerRZ b (n)%Z))) 0)).
{
exact (ax_limit_of_n_powers b p__242 p__244).
}
exact u__245.
}
(* minus nb *)
assert (s__251 : (tends (fun n : Z => (- ((IZR n) * (powerRZ b (n)%Z)))) 0)).
{
assert (f__250 : tends (fun n : Z => (- ((IZR n) * (powerRZ b (n)%Z)))) (- 0)).
{
refine (tends_opp (fun n : Z => ((IZR n) * (powerRZ b (n)%Z))) 0 _).
{
exact s__246.
}
}
assert (e__249 : 0 = (- 0)).
{
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
feq.
}
feq.
}
refine (tends_value _ _ _ e__249 _).
refine (tends_from (1)%Z _ _ _ f__250 _).
intros n b__247.
assert (r__248 : 1 <= IZR n).
{ izr_le. }
reflexivity.
}
(* tail *)
assert (s__257 : (tends (fun n : Z => ((powerRZ b ((2 * n))%Z) * (zsum (1)%Z ((n + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))) 0)).
{
assert (w__252 : (forall k : Z, ((1)%Z <= k)%Z -> ((- ((IZR k) * (powerRZ b (k)%Z))) <= ((powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))))).
{
intros k w__252_b.
exact (s__241 k w__252_b).
}
assert (t__253 : (tends (fun n : Z => (- ((IZR n) * (powerRZ b (n)%Z)))) 0)).
{
exact s__251.
}
assert (w__254 : (forall k : Z, ((1)%Z <= k)%Z -> (((powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))) <= ((IZR k) * (powerRZ b (k)%Z))))).
{
intros k w__254_b.
exact (s__150 k w__254_b).
}
assert (t__255 : (tends (fun n : Z => ((IZR n) * (powerRZ b (n)%Z))) 0)).
{
exact s__246.
}
assert (t__256 : (tends (fun n : Z => ((powerRZ b ((2 * n))%Z) * (zsum (1)%Z ((n + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))) 0)).
{
exact (tends_between (1)%Z (1)%Z (fun n : Z => (- ((IZR n) * (powerRZ b (n)%Z)))) (fun n : Z => ((powerRZ b ((2 * n))%Z) * (zsum (1)%Z ((n + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))) (fun n : Z => ((IZR n) * (powerRZ b (n)%Z))) 0 w__252 w__254 t__253 t__255).
}
exact t__256.
}
(* powers *)
assert (s__262 : (tends (fun n : Z => (powerRZ b (n)%Z)) 0)).
{
assert (p__258 : ((- 1) < b)).
{
apply gap_lt.
assert (e__259 : (b - (- 1)) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__259.
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
assert (p__260 : (b < 1)).
{
exact h__2.
}
assert (u__261 : (tends (fun n : Z => (powerRZ b (n)%Z)) 0)).
{
exact (ax_limit_of_powers b p__258 p__260).
}
exact u__261.
}
(* mixed *)
assert (s__267 : (tends (fun n : Z => (powerRZ (r * b) (n)%Z)) 0)).
{
assert (p__263 : ((- 1) < (r * b))).
{
exact s__17.
}
assert (p__264 : ((r * b) < 1)).
{
apply gap_lt.
assert (e__265 : (1 - (r * b)) = 1 * ((1 - (r * b)) - 0) + 0).
{
transitivity ((((- 1) * b * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b * r) + 1)).
{
feq.
}
feq.
}
rw e__265.
apply (from_lt_pos 1 0 0 (1 - (r * b))); [exact s__11 | lra ..].
}
assert (u__266 : (tends (fun n : Z => (powerRZ (r * b) (n)%Z)) 0)).
{
exact (ax_limit_of_powers (r * b) p__263 p__264).
}
exact u__266.
}
assert (n__337 : (1 + b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__336 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__336.
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
assert (n__339 : (b + 1) <> 0).
{
assert (e__338 : (1 + b) = (b + 1)).
{
feq.
}
try rewrite <- e__338.
exact n__337.
}
assert (n__341 : (1 - (r * b)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__340 : (1 - (r * b)) = 1 * ((1 - (r * b)) - 0) + 0).
{
transitivity ((((- 1) * b * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b * r) + 1)).
{
feq.
}
feq.
}
rw e__340.
apply (from_lt_pos 1 0 0 (1 - (r * b))); [exact s__11 | lra ..].
}
assert (n__343 : (((- 1) * b * r) + 1) <> 0).
{
assert (e__342 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
try rewrite <- e__342.
exact n__341.
}
assert (n__344 : ((b * r) + (- 1)) <> 0).
{
intro vanishes.
apply n__343.
transitivity ((- 1) * ((b * r) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__355 : (tends (fun n : Z => (S_ b r (n)%Z)) (((1 - b) * / (1 + b)) * ((1 + (r * b)) * / (1 - (r * b)))))).
{
assert (f__273 : tends (fun n : Z => ((((1 - b) * / (1 + b)) * (1 - ((powerRZ b (n)%Z) ^ 2) + ((2 * ((r * b) - (powerRZ (r * b) (n)%Z))) * / (1 - (r * b))) - (2 * ((powerRZ b ((2 * n))%Z) * (zsum (1)%Z ((n + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))))) * / ((1 - (powerRZ b (n)%Z)) ^ 2))) ((((1 - b) * / (1 + b)) * (1 - (0 ^ 2) + ((2 * ((r * b) - 0)) * / (1 - (r * b))) - (2 * 0))) * / ((1 - 0) ^ 2))).
{
refine (tends_mult (fun n : Z => (((1 - b) * / (1 + b)) * (1 - ((powerRZ b (n)%Z) ^ 2) + ((2 * ((r * b) - (powerRZ (r * b) (n)%Z))) * / (1 - (r * b))) - (2 * ((powerRZ b ((2 * n))%Z) * (zsum (1)%Z ((n + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))))))) (fun n : Z => / ((1 - (powerRZ b (n)%Z)) ^ 2)) (((1 - b) * / (1 + b)) * (1 - (0 ^ 2) + ((2 * ((r * b) - 0)) * / (1 - (r * b))) - (2 * 0))) (/ ((1 - 0) ^ 2)) _ _).
{
refine (tends_mult (fun n : Z => ((1 - b) * / (1 + b))) (fun n : Z => (1 - ((powerRZ b (n)%Z) ^ 2) + ((2 * ((r * b) - (powerRZ (r * b) (n)%Z))) * / (1 - (r * b))) - (2 * ((powerRZ b ((2 * n))%Z) * (zsum (1)%Z ((n + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))))) ((1 - b) * / (1 + b)) (1 - (0 ^ 2) + ((2 * ((r * b) - 0)) * / (1 - (r * b))) - (2 * 0)) _ _).
{
apply tends_const.
}
{
refine (tends_minus (fun n : Z => (1 - ((powerRZ b (n)%Z) ^ 2) + ((2 * ((r * b) - (powerRZ (r * b) (n)%Z))) * / (1 - (r * b))))) (fun n : Z => (2 * ((powerRZ b ((2 * n))%Z) * (zsum (1)%Z ((n + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))))) (1 - (0 ^ 2) + ((2 * ((r * b) - 0)) * / (1 - (r * b)))) (2 * 0) _ _).
{
refine (tends_plus (fun n : Z => (1 - ((powerRZ b (n)%Z) ^ 2))) (fun n : Z => ((2 * ((r * b) - (powerRZ (r * b) (n)%Z))) * / (1 - (r * b)))) (1 - (0 ^ 2)) ((2 * ((r * b) - 0)) * / (1 - (r * b))) _ _).
{
refine (tends_minus (fun n : Z => 1) (fun n : Z => ((powerRZ b (n)%Z) ^ 2)) 1 (0 ^ 2) _ _).
{
apply tends_const.
}
{
refine (tends_pow 2 (fun n : Z => (powerRZ b (n)%Z)) 0 _).
{
exact s__262.
}
}
}
{
refine (tends_mult (fun n : Z => (2 * ((r * b) - (powerRZ (r * b) (n)%Z)))) (fun n : Z => / (1 - (r * b))) (2 * ((r * b) - 0)) (/ (1 - (r * b))) _ _).
{
refine (tends_mult (fun n : Z => 2) (fun n : Z => ((r * b) - (powerRZ (r * b) (n)%Z))) 2 ((r * b) - 0) _ _).
{
apply tends_const.
}
{
refine (tends_minus (fun n : Z => (r * b)) (fun n : Z => (powerRZ (r * b) (n)%Z)) (r * b) 0 _ _).
{
apply tends_const.
}
{
exact s__267.
}
}
}
{
refine (tends_inv (fun n : Z => (1 - (r * b))) (1 - (r * b)) _ _).
{
apply tends_const.
}
{
apply Rgt_not_eq; red.
assert (e__271 : (1 - (r * b)) = 1 * ((1 - (r * b)) - 0) + 0).
{
transitivity ((((- 1) * b * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b * r) + 1)).
{
feq.
}
feq.
}
rw e__271.
apply (from_lt_pos 1 0 0 (1 - (r * b))); [exact s__11 | lra ..].
}
}
}
}
{
refine (tends_mult (fun n : Z => 2) (fun n : Z => ((powerRZ b ((2 * n))%Z) * (zsum (1)%Z ((n + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))))) 2 0 _ _).
{
apply tends_const.
}
{
exact s__257.
}
}
}
}
{
refine (tends_inv (fun n : Z => ((1 - (powerRZ b (n)%Z)) ^ 2)) ((1 - 0) ^ 2) _ _).
{
refine (tends_pow 2 (fun n : Z => (1 - (powerRZ b (n)%Z))) (1 - 0) _).
{
refine (tends_minus (fun n : Z => 1) (fun n : Z => (powerRZ b (n)%Z)) 1 0 _ _).
{
apply tends_const.
}
{
exact s__262.
}
}
}
{
apply Rgt_not_eq; red.
assert (e__270 : ((1 - 0) ^ 2) = 1).
{
feq.
}
rw e__270.
rat.
}
}
}
assert (e__272 : (((1 - b) * / (1 + b)) * ((1 + (r * b)) * / (1 - (r * b)))) = ((((1 - b) * / (1 + b)) * (1 - (0 ^ 2) + ((2 * ((r * b) - 0)) * / (1 - (r * b))) - (2 * 0))) * / ((1 - 0) ^ 2))).
{
transitivity (((((- 1) * b * r) + b + ((b ^ 2) * r) + (- 1)) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
assert (e__345 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__346 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__346.
apply inv_by. feq.
}
assert (e__347 : / (1 + b) = (/ (b + 1))).
{
assert (e__348 : (1 + b) = (b + 1)).
{
feq.
}
rw e__348.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__345.
rw e__347.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * b * r) + b + ((b ^ 2) * r) + (- 1)) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
assert (e__349 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__350 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__350.
apply inv_by. feq.
}
assert (e__351 : / ((1 - 0) ^ 2) = 1).
{
assert (e__352 : ((1 - 0) ^ 2) = 1).
{
feq.
}
rw e__352.
apply inv_by. feq.
}
assert (e__353 : / (1 + b) = (/ (b + 1))).
{
assert (e__354 : (1 + b) = (b + 1)).
{
feq.
}
rw e__354.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__349.
rw e__351.
rw e__353.
reflexivity.
}
feq.
}
feq.
}
refine (tends_value _ _ _ e__272 _).
refine (tends_from (1)%Z _ _ _ f__273 _).
intros n b__268.
assert (r__269 : 1 <= IZR n).
{ izr_le. }
assert (n__275 : (1 + b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__274 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__274.
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
assert (n__277 : (b + 1) <> 0).
{
assert (e__276 : (1 + b) = (b + 1)).
{
feq.
}
try rewrite <- e__276.
exact n__275.
}
assert (n__279 : (1 - (r * b)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__278 : (1 - (r * b)) = 1 * ((1 - (r * b)) - 0) + 0).
{
transitivity ((((- 1) * b * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b * r) + 1)).
{
feq.
}
feq.
}
rw e__278.
apply (from_lt_pos 1 0 0 (1 - (r * b))); [exact s__11 | lra ..].
}
assert (n__281 : (((- 1) * b * r) + 1) <> 0).
{
assert (e__280 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
try rewrite <- e__280.
exact n__279.
}
assert (n__282 : ((b * r) + (- 1)) <> 0).
{
intro vanishes.
apply n__281.
transitivity ((- 1) * ((b * r) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__284 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__283 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__283.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
assert (n__292 : ((1 - (powerRZ b (n)%Z)) ^ 2) <> 0).
{
apply Rgt_not_eq; red.
apply pow_pos.
assert (g__285 : 0 < b).
{
assert (e__289 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__289.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
assert (g__286 : 0 < (1 - b)).
{
assert (e__290 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__290.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
assert (g__287 : 0 < (IZR n)).
{
assert (e__291 : (IZR n) = 1 * ((IZR n) - 1) + 1).
{
transitivity ((IZR n)).
{
reflexivity.
}
symmetry.
transitivity ((IZR n)).
{
feq.
}
feq.
}
rw e__291.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__269 | lra ..].
}
assert (g__288 : 0 < (1 - (powerRZ b (n)%Z))).
{
pz_gap b (n)%Z.
}
lra.
}
assert (n__294 : (((- 2) * (powerRZ b (n)%Z)) + ((powerRZ b (n)%Z) ^ 2) + 1) <> 0).
{
assert (e__293 : ((1 - (powerRZ b (n)%Z)) ^ 2) = (((- 2) * (powerRZ b (n)%Z)) + ((powerRZ b (n)%Z) ^ 2) + 1)).
{
feq.
}
try rewrite <- e__293.
exact n__292.
}
assert (n__295 : ((powerRZ b (n)%Z) + (((- 1) * / 2) * ((powerRZ b (n)%Z) ^ 2)) + ((- 1) * / 2)) <> 0).
{
intro vanishes.
apply n__294.
transitivity ((- 2) * ((powerRZ b (n)%Z) + (((- 1) * / 2) * ((powerRZ b (n)%Z) ^ 2)) + ((- 1) * / 2))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((((- 1) * (powerRZ b (n)%Z) * (powerRZ r (n)%Z) * b * r) + ((powerRZ b (n)%Z) * (powerRZ r (n)%Z) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))) + (((powerRZ b (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b) + (((powerRZ b (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b * r) + ((- 1) * ((powerRZ b (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2) * r) + ((1 * / 2) * ((powerRZ b (n)%Z) ^ 2) * b) + ((1 * / 2) * ((powerRZ b (n)%Z) ^ 2) * b * r) + (((- 1) * / 2) * ((powerRZ b (n)%Z) ^ 2) * (b ^ 2) * r) + (((- 1) * / 2) * ((powerRZ b (n)%Z) ^ 2)) + ((1 * / 2) * b * r) + (((- 1) * / 2) * b) + (((- 1) * / 2) * (b ^ 2) * r) + (1 * / 2)) * (/ ((powerRZ b (n)%Z) + (((- 1) * / 2) * ((powerRZ b (n)%Z) ^ 2)) + ((- 1) * / 2))) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
assert (e__296 : (zsum (1)%Z ((n + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (((- 1) * (/ (powerRZ b (n)%Z)) * (powerRZ r (n)%Z)) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))))).
{
swap ((n + (- 1)))%Z with (n + (-1))%Z.
assert (e__297 : zsum (1)%Z (n)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__301 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__298 : (r * / b) = ((/ b) * r)).
{
assert (e__299 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__299.
reflexivity.
}
feq.
}
rw e__298.
assert (e__300 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__300.
rewrite (pz_mult (/ b) r (i__0)%Z) by zp.
rewrite (pz_inv b (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__302 : (powerRZ (r * / b) (n)%Z) = ((/ (powerRZ b (n)%Z)) * (powerRZ r (n)%Z))).
{
assert (e__303 : (r * / b) = ((/ b) * r)).
{
assert (e__304 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__304.
reflexivity.
}
feq.
}
rw e__303.
assert (e__305 : powerRZ ((/ b) * r) (n)%Z = powerRZ ((/ b) * r) (n)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__305.
rewrite (pz_mult (/ b) r (n)%Z) by zp.
rewrite (pz_inv b (n)%Z).
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) - (powerRZ (r * / b) (n)%Z)).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) by zp.
cbv beta. ring.
}
rw e__297.
rw e__302.
feq.
}
assert (e__306 : / ((1 - (powerRZ b (n)%Z)) ^ 2) = (((- 1) * / 2) * (/ ((powerRZ b (n)%Z) + (((- 1) * / 2) * ((powerRZ b (n)%Z) ^ 2)) + ((- 1) * / 2))))).
{
assert (e__307 : ((1 - (powerRZ b (n)%Z)) ^ 2) = (((- 2) * (powerRZ b (n)%Z)) + ((powerRZ b (n)%Z) ^ 2) + 1)).
{
feq.
}
rw e__307.
apply inv_by. feq.
}
assert (e__308 : (powerRZ (r * b) (n)%Z) = ((powerRZ b (n)%Z) * (powerRZ r (n)%Z))).
{
assert (e__309 : (r * b) = (b * r)).
{
feq.
}
rw e__309.
assert (e__310 : powerRZ (b * r) (n)%Z = powerRZ (b * r) (n)%Z).
{
try replace (b * r) with (b * r) by feq.
reflexivity.
}
rw e__310.
rewrite (pz_mult b r (n)%Z) by zp.
feq.
}
assert (e__311 : (powerRZ b ((2 * n))%Z) = ((powerRZ b (n)%Z) ^ 2)).
{
rewrite (pz_times b 2%Z (n)%Z 2 eq_refl) by zp.
feq.
}
assert (e__312 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__313 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__313.
apply inv_by. feq.
}
assert (e__314 : / (1 + b) = (/ (b + 1))).
{
assert (e__315 : (1 + b) = (b + 1)).
{
feq.
}
rw e__315.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__296.
rw e__306.
rw e__308.
rw e__311.
rw e__312.
rw e__314.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b (n)%Z) * (powerRZ r (n)%Z) * b * r) + ((powerRZ b (n)%Z) * (powerRZ r (n)%Z) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))) + (((powerRZ b (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b) + (((powerRZ b (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b * r) + ((- 1) * ((powerRZ b (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2) * r) + ((1 * / 2) * ((powerRZ b (n)%Z) ^ 2) * b) + ((1 * / 2) * ((powerRZ b (n)%Z) ^ 2) * b * r) + (((- 1) * / 2) * ((powerRZ b (n)%Z) ^ 2) * (b ^ 2) * r) + (((- 1) * / 2) * ((powerRZ b (n)%Z) ^ 2)) + ((1 * / 2) * b * r) + (((- 1) * / 2) * b) + (((- 1) * / 2) * (b ^ 2) * r) + (1 * / 2)) * (/ ((powerRZ b (n)%Z) + (((- 1) * / 2) * ((powerRZ b (n)%Z) ^ 2)) + ((- 1) * / 2))) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
change (((((1 - b) * / (1 + b)) * (1 - (powerRZ b ((2 * n))%Z) + ((2 * ((r * b) - (powerRZ (r * b) (n)%Z))) * / (1 - (r * b))) - (2 * (powerRZ b ((2 * n))%Z) * (zsum (1)%Z ((n + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))))) * / ((1 - (powerRZ b (n)%Z)) ^ 2)) = ((((- 1) * (powerRZ b (n)%Z) * (powerRZ r (n)%Z) * b * r) + ((powerRZ b (n)%Z) * (powerRZ r (n)%Z) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))) + (((powerRZ b (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b) + (((powerRZ b (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b * r) + ((- 1) * ((powerRZ b (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2) * r) + ((1 * / 2) * ((powerRZ b (n)%Z) ^ 2) * b) + ((1 * / 2) * ((powerRZ b (n)%Z) ^ 2) * b * r) + (((- 1) * / 2) * ((powerRZ b (n)%Z) ^ 2) * (b ^ 2) * r) + (((- 1) * / 2) * ((powerRZ b (n)%Z) ^ 2)) + ((1 * / 2) * b * r) + (((- 1) * / 2) * b) + (((- 1) * / 2) * (b ^ 2) * r) + (1 * / 2)) * (/ ((powerRZ b (n)%Z) + (((- 1) * / 2) * ((powerRZ b (n)%Z) ^ 2)) + ((- 1) * / 2))) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
assert (e__316 : (zsum (1)%Z ((n + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (((- 1) * (/ (powerRZ b (n)%Z)) * (powerRZ r (n)%Z)) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))))).
{
swap ((n + (- 1)))%Z with (n + (-1))%Z.
assert (e__317 : zsum (1)%Z (n)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__321 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__318 : (r * / b) = ((/ b) * r)).
{
assert (e__319 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__319.
reflexivity.
}
feq.
}
rw e__318.
assert (e__320 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__320.
rewrite (pz_mult (/ b) r (i__0)%Z) by zp.
rewrite (pz_inv b (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__322 : (powerRZ (r * / b) (n)%Z) = ((/ (powerRZ b (n)%Z)) * (powerRZ r (n)%Z))).
{
assert (e__323 : (r * / b) = ((/ b) * r)).
{
assert (e__324 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__324.
reflexivity.
}
feq.
}
rw e__323.
assert (e__325 : powerRZ ((/ b) * r) (n)%Z = powerRZ ((/ b) * r) (n)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__325.
rewrite (pz_mult (/ b) r (n)%Z) by zp.
rewrite (pz_inv b (n)%Z).
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) - (powerRZ (r * / b) (n)%Z)).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) by zp.
cbv beta. ring.
}
rw e__317.
rw e__322.
feq.
}
assert (e__326 : / ((1 - (powerRZ b (n)%Z)) ^ 2) = (((- 1) * / 2) * (/ ((powerRZ b (n)%Z) + (((- 1) * / 2) * ((powerRZ b (n)%Z) ^ 2)) + ((- 1) * / 2))))).
{
assert (e__327 : ((1 - (powerRZ b (n)%Z)) ^ 2) = (((- 2) * (powerRZ b (n)%Z)) + ((powerRZ b (n)%Z) ^ 2) + 1)).
{
feq.
}
rw e__327.
apply inv_by. feq.
}
assert (e__328 : (powerRZ b ((2 * n))%Z) = ((powerRZ b (n)%Z) ^ 2)).
{
rewrite (pz_times b 2%Z (n)%Z 2 eq_refl) by zp.
feq.
}
assert (e__329 : (powerRZ (r * b) (n)%Z) = ((powerRZ b (n)%Z) * (powerRZ r (n)%Z))).
{
assert (e__330 : (r * b) = (b * r)).
{
feq.
}
rw e__330.
assert (e__331 : powerRZ (b * r) (n)%Z = powerRZ (b * r) (n)%Z).
{
try replace (b * r) with (b * r) by feq.
reflexivity.
}
rw e__331.
rewrite (pz_mult b r (n)%Z) by zp.
feq.
}
assert (e__332 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__333 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__333.
apply inv_by. feq.
}
assert (e__334 : / (1 + b) = (/ (b + 1))).
{
assert (e__335 : (1 + b) = (b + 1)).
{
feq.
}
rw e__335.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__316.
rw e__326.
rw e__328.
rw e__329.
rw e__332.
rw e__334.
reflexivity.
}
feq.
}
feq.
}
change (tends (fun n : Z => (S_ b r (n)%Z)) (((1 - b) * / (1 + b)) * ((1 + (r * b)) * / (1 - (r * b))))).
exact s__355.
Qed.
Fail Definition corrupted : forall (b : R) (r : R), ((0 < b) /\ (b < 1)) -> (((- 1) <= r) /\ (r <= 1)) -> (tends (fun n : Z => (S_ b r (n)%Z)) ((((1 - b) / (1 + b)) * ((1 + (r * b)) / (1 - (r * b)))) + 1)) := claim.
End T_adamnx_eq10_geometric_c94451bd.


(* adamnx.eq10_factor; certificate cc603f01c34521138723258b7fcfb29ef7e627cd5b32d46b5c53d486a5cf48e0 *)
Module T_adamnx_eq10_factor_cc603f01.
Fixpoint var_plain_nat (b : R) (K : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (((b ^ 2) * (var_plain_nat b K k__)) + (((1 - b) ^ 2) * (K (((0 + Z.of_nat k__) + 1))%Z))) end.
Definition var_plain (b : R) (K : Z -> R) (n : Z) : R := var_plain_nat b K (Z.to_nat (n - 0)).
Lemma var_plain_start : forall (b : R) (K : Z -> R), var_plain b K (0)%Z = 0.
Proof. intros. unfold var_plain. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma var_plain_succ : forall (b : R) (K : Z -> R) (n : Z), (0 <= n)%Z -> var_plain b K (n + 1)%Z = (((b ^ 2) * (var_plain b K (n)%Z)) + (((1 - b) ^ 2) * (K ((n + 1))%Z))).
Proof. intros b K n bound. unfold var_plain. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [var_plain_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Definition noise_factor (b : R) (t : Z) : R := (((1 - b) * (1 + (powerRZ b (t)%Z))) / ((1 + b) * (1 - (powerRZ b (t)%Z)))).

Lemma satisfiable : exists (b : R) (K : R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), 3, (3)%Z.
split.
{
lia.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
change (1 <= 3).
closed_less.
}
}
Qed.

Lemma proved : forall (b : R) (K : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((0 <> ((1 - (powerRZ b (t)%Z)) ^ 2)) /\ (0 <> ((1 + b) * (1 - (powerRZ b (t)%Z))))) /\ (((var_plain b (fun i : Z => K) (t)%Z) / ((1 - (powerRZ b (t)%Z)) ^ 2)) = ((noise_factor b (t)%Z) * K))).
Proof.
intros b K t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* V *)
assert (s__52 : (forall k : Z, ((0)%Z <= k)%Z -> ((var_plain b (fun i : Z => K) (k)%Z) = ((((1 - b) * (1 - (powerRZ b ((2 * k))%Z))) * / (1 + b)) * K)))).
{
apply (induction_from (fun k : Z => ((var_plain b (fun i : Z => K) (k)%Z) = ((((1 - b) * (1 - (powerRZ b ((2 * k))%Z))) * / (1 + b)) * K))) (0)%Z).
{
change ((var_plain b (fun i : Z => K) (0)%Z) = ((((1 - b) * (1 - (powerRZ b ((2 * (0)%Z))%Z))) * / (1 + b)) * K)).
assert (n__8 : (1 + b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__7 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__7.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
assert (n__10 : (b + 1) <> 0).
{
assert (e__9 : (1 + b) = (b + 1)).
{
feq.
}
try rewrite <- e__9.
exact n__8.
}
(* base *)
assert (s__13 : ((var_plain b (fun i : Z => K) (0)%Z) = ((((1 - b) * (1 - (b ^ 0))) * / (1 + b)) * K))).
{
transitivity (0).
{
rewrite (var_plain_start b (fun i : Z => K)).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__11 : / (1 + b) = (/ (b + 1))).
{
assert (e__12 : (1 + b) = (b + 1)).
{
feq.
}
rw e__12.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__11.
reflexivity.
}
feq.
}
feq.
}
transitivity (0).
{
rewrite (var_plain_start b (fun i : Z => K)).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__14 : (powerRZ b ((2 * (0)%Z))%Z) = 1).
{
swap ((2 * (0)%Z))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
assert (e__15 : / (1 + b) = (/ (b + 1))).
{
assert (e__16 : (1 + b) = (b + 1)).
{
feq.
}
rw e__16.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__14.
rw e__15.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__17.
assert (r__18 : 0 <= IZR k).
{ izr_le. }
intros IH__19.
change ((var_plain b (fun i : Z => K) (k + 1)%Z) = ((((1 - b) * (1 - (powerRZ b ((2 * (k + 1)%Z))%Z))) * / (1 + b)) * K)).
assert (n__21 : (1 + b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__20 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__20.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
assert (n__23 : (b + 1) <> 0).
{
assert (e__22 : (1 + b) = (b + 1)).
{
feq.
}
try rewrite <- e__22.
exact n__21.
}
assert (n__37 : (var_plain b (fun i__0 : Z => K) (k)%Z) = ((((- 1) * ((powerRZ b (k)%Z) ^ 2) * K) + (((powerRZ b (k)%Z) ^ 2) * K * b) + ((- 1) * K * b) + K) * (/ (b + 1)))).
{
transitivity (1 * (var_plain b (fun i__0 : Z => K) (k)%Z)).
{ feq. }
assert (e__35 : (var_plain b (fun i : Z => K) (k)%Z) = (var_plain b (fun i__0 : Z => K) (k)%Z)).
{
assert (e__36 : (fun i : Z => K) = (fun i__0 : Z => K)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__36.
reflexivity.
}
try rewrite <- e__35.
rewrite IH__19.
assert (e__31 : ((((1 - b) * (1 - (powerRZ b ((2 * k))%Z))) * / (1 + b)) * K) = ((((- 1) * ((powerRZ b (k)%Z) ^ 2) * K) + (((powerRZ b (k)%Z) ^ 2) * K * b) + ((- 1) * K * b) + K) * (/ (b + 1)))).
{
assert (e__32 : (powerRZ b ((2 * k))%Z) = ((powerRZ b (k)%Z) ^ 2)).
{
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
feq.
}
assert (e__33 : / (1 + b) = (/ (b + 1))).
{
assert (e__34 : (1 + b) = (b + 1)).
{
feq.
}
rw e__34.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__32.
rw e__33.
reflexivity.
}
feq.
}
rw e__31.
feq.
}
(* step *)
assert (s__38 : ((var_plain b (fun i : Z => K) ((k + 1))%Z) = ((((1 - b) * (1 - (powerRZ b ((2 * (k + 1)))%Z))) * / (1 + b)) * K))).
{
transitivity ((((var_plain b (fun i__0 : Z => K) (k)%Z) * (b ^ 2)) + ((- 2) * K * b) + (K * (b ^ 2)) + K)).
{
transitivity (var_plain b (fun i : Z => K) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_plain_succ b (fun i : Z => K) (k)%Z) by zp.
change ((((b ^ 2) * (var_plain b (fun i : Z => K) (k)%Z)) + (((1 - b) ^ 2) * K)) = (((var_plain b (fun i__0 : Z => K) (k)%Z) * (b ^ 2)) + ((- 2) * K * b) + (K * (b ^ 2)) + K)).
assert (e__24 : (var_plain b (fun i : Z => K) (k)%Z) = (var_plain b (fun i__0 : Z => K) (k)%Z)).
{
assert (e__25 : (fun i : Z => K) = (fun i__0 : Z => K)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__25.
reflexivity.
}
eapply eq_trans.
{
rw e__24.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * ((powerRZ b (k)%Z) ^ 2) * K * (b ^ 2)) + (((powerRZ b (k)%Z) ^ 2) * K * (b ^ 3)) + ((- 1) * K * b) + K) * (/ (b + 1)))).
{
assert (e__26 : (powerRZ b ((2 * (k + 1)))%Z) = (((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * (k + 1)))%Z with ((2 * k) + 2)%Z.
rewrite (pz_add b ((2 * k))%Z (2)%Z) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__27 : / (1 + b) = (/ (b + 1))).
{
assert (e__28 : (1 + b) = (b + 1)).
{
feq.
}
rw e__28.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__26.
rw e__27.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (var_plain b (fun i__0 : Z => K) (k)%Z) * (b ^ 2)) + (1 * (var_plain b (fun i__0 : Z => K) (k)%Z) * (b ^ 3)) + (1 * ((powerRZ b (k)%Z) ^ 2) * K * (b ^ 2)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * K * (b ^ 3)) + ((- 1) * K * (b ^ 2)) + (1 * K * (b ^ 3))) * (/ ((1 * b) + (1))))).
{
feq.
}
rw n__37.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__39 : (((((1 - b) * (1 - (powerRZ b ((2 * (k + 1)%Z))%Z))) * / (1 + b)) * K) - (var_plain b (fun i : Z => K) (k + 1)%Z)) = 1 * (((((1 - b) * (1 - (powerRZ b ((2 * (k + 1)))%Z))) * / (1 + b)) * K) - (var_plain b (fun i : Z => K) ((k + 1))%Z)) + 0).
{
transitivity (((((- 1) * (var_plain b (fun i__0 : Z => K) (k)%Z) * (b ^ 2)) + ((- 1) * (var_plain b (fun i__0 : Z => K) (k)%Z) * (b ^ 3)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * K * (b ^ 2)) + (((powerRZ b (k)%Z) ^ 2) * K * (b ^ 3)) + (K * (b ^ 2)) + ((- 1) * K * (b ^ 3))) * (/ (b + 1)))).
{
assert (e__40 : (var_plain b (fun i : Z => K) (k + 1)%Z) = (((var_plain b (fun i__0 : Z => K) (k)%Z) * (b ^ 2)) + ((- 2) * K * b) + (K * (b ^ 2)) + K)).
{
transitivity (var_plain b (fun i : Z => K) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_plain_succ b (fun i : Z => K) (k)%Z) by zp.
change ((((b ^ 2) * (var_plain b (fun i : Z => K) (k)%Z)) + (((1 - b) ^ 2) * K)) = (((var_plain b (fun i__0 : Z => K) (k)%Z) * (b ^ 2)) + ((- 2) * K * b) + (K * (b ^ 2)) + K)).
assert (e__41 : (var_plain b (fun i : Z => K) (k)%Z) = (var_plain b (fun i__0 : Z => K) (k)%Z)).
{
assert (e__42 : (fun i : Z => K) = (fun i__0 : Z => K)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__42.
reflexivity.
}
eapply eq_trans.
{
rw e__41.
reflexivity.
}
feq.
}
assert (e__43 : (powerRZ b ((2 * (k + 1)%Z))%Z) = (((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * (k + 1)%Z))%Z with ((2 * k) + 2)%Z.
rewrite (pz_add b ((2 * k))%Z (2)%Z) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__44 : / (1 + b) = (/ (b + 1))).
{
assert (e__45 : (1 + b) = (b + 1)).
{
feq.
}
rw e__45.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__40.
rw e__43.
rw e__44.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (var_plain b (fun i__0 : Z => K) (k)%Z) * (b ^ 2)) + ((- 1) * (var_plain b (fun i__0 : Z => K) (k)%Z) * (b ^ 3)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * K * (b ^ 2)) + (((powerRZ b (k)%Z) ^ 2) * K * (b ^ 3)) + (K * (b ^ 2)) + ((- 1) * K * (b ^ 3))) * (/ (b + 1)))).
{
assert (e__46 : (var_plain b (fun i : Z => K) ((k + 1))%Z) = (((var_plain b (fun i__0 : Z => K) (k)%Z) * (b ^ 2)) + ((- 2) * K * b) + (K * (b ^ 2)) + K)).
{
transitivity (var_plain b (fun i : Z => K) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_plain_succ b (fun i : Z => K) (k)%Z) by zp.
change ((((b ^ 2) * (var_plain b (fun i : Z => K) (k)%Z)) + (((1 - b) ^ 2) * K)) = (((var_plain b (fun i__0 : Z => K) (k)%Z) * (b ^ 2)) + ((- 2) * K * b) + (K * (b ^ 2)) + K)).
assert (e__47 : (var_plain b (fun i : Z => K) (k)%Z) = (var_plain b (fun i__0 : Z => K) (k)%Z)).
{
assert (e__48 : (fun i : Z => K) = (fun i__0 : Z => K)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__48.
reflexivity.
}
eapply eq_trans.
{
rw e__47.
reflexivity.
}
feq.
}
assert (e__49 : (powerRZ b ((2 * (k + 1)))%Z) = (((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * (k + 1)))%Z with ((2 * k) + 2)%Z.
rewrite (pz_add b ((2 * k))%Z (2)%Z) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__50 : / (1 + b) = (/ (b + 1))).
{
assert (e__51 : (1 + b) = (b + 1)).
{
feq.
}
rw e__51.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__46.
rw e__49.
rw e__50.
reflexivity.
}
feq.
}
feq.
}
rw e__39.
apply (from_eq_zero 1 0 (var_plain b (fun i : Z => K) ((k + 1))%Z) ((((1 - b) * (1 - (powerRZ b ((2 * (k + 1)))%Z))) * / (1 + b)) * K)); [exact s__38 | lra ..].
}
}
(* V_t *)
assert (s__55 : ((var_plain b (fun i : Z => K) (t)%Z) = ((((1 - b) * (1 - (powerRZ b ((2 * t))%Z))) * / (1 + b)) * K))).
{
assert (b__53 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__54 : ((var_plain b (fun i : Z => K) (t)%Z) = ((((1 - b) * (1 - (powerRZ b ((2 * t))%Z))) * / (1 + b)) * K))).
{
exact (s__52 (t)%Z b__53).
}
exact u__54.
}
assert (n__63 : ((1 - (powerRZ b (t)%Z)) ^ 2) <> 0).
{
apply Rgt_not_eq; red.
apply pow_pos.
assert (g__56 : 0 < b).
{
assert (e__60 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__60.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__57 : 0 < (1 - b)).
{
assert (e__61 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__61.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__58 : 0 < (IZR t)).
{
assert (e__62 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__62.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__59 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
assert (n__65 : (((- 2) * (powerRZ b (t)%Z)) + ((powerRZ b (t)%Z) ^ 2) + 1) <> 0).
{
assert (e__64 : ((1 - (powerRZ b (t)%Z)) ^ 2) = (((- 2) * (powerRZ b (t)%Z)) + ((powerRZ b (t)%Z) ^ 2) + 1)).
{
feq.
}
try rewrite <- e__64.
exact n__63.
}
assert (n__66 : ((powerRZ b (t)%Z) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((- 1) * / 2)) <> 0).
{
intro vanishes.
apply n__65.
transitivity ((- 2) * ((powerRZ b (t)%Z) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((- 1) * / 2))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__75 : ((1 + b) * (1 - (powerRZ b (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__67 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__67.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
{
assert (g__68 : 0 < b).
{
assert (e__72 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__72.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__69 : 0 < (1 - b)).
{
assert (e__73 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__73.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__70 : 0 < (IZR t)).
{
assert (e__74 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__74.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__71 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
assert (n__77 : (((- 1) * (powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + 1) <> 0).
{
assert (e__76 : ((1 + b) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + 1)).
{
feq.
}
try rewrite <- e__76.
exact n__75.
}
assert (n__78 : (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1)) <> 0).
{
intro vanishes.
apply n__77.
transitivity ((- 1) * (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__87 : (1 + b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__86 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__86.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
assert (n__89 : (b + 1) <> 0).
{
assert (e__88 : (1 + b) = (b + 1)).
{
feq.
}
try rewrite <- e__88.
exact n__87.
}
assert (n__98 : (var_plain b (fun i__0 : Z => K) (t)%Z) = ((((- 1) * ((powerRZ b (t)%Z) ^ 2) * K) + (((powerRZ b (t)%Z) ^ 2) * K * b) + ((- 1) * K * b) + K) * (/ (b + 1)))).
{
transitivity (1 * (var_plain b (fun i__0 : Z => K) (t)%Z)).
{ feq. }
assert (e__96 : (var_plain b (fun i : Z => K) (t)%Z) = (var_plain b (fun i__0 : Z => K) (t)%Z)).
{
assert (e__97 : (fun i : Z => K) = (fun i__0 : Z => K)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__97.
reflexivity.
}
try rewrite <- e__96.
rewrite s__55.
assert (e__92 : ((((1 - b) * (1 - (powerRZ b ((2 * t))%Z))) * / (1 + b)) * K) = ((((- 1) * ((powerRZ b (t)%Z) ^ 2) * K) + (((powerRZ b (t)%Z) ^ 2) * K * b) + ((- 1) * K * b) + K) * (/ (b + 1)))).
{
assert (e__93 : (powerRZ b ((2 * t))%Z) = ((powerRZ b (t)%Z) ^ 2)).
{
rewrite (pz_times b 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__94 : / (1 + b) = (/ (b + 1))).
{
assert (e__95 : (1 + b) = (b + 1)).
{
feq.
}
rw e__95.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__93.
rw e__94.
reflexivity.
}
feq.
}
rw e__92.
feq.
}
(* goal *)
assert (s__99 : (((var_plain b (fun i : Z => K) (t)%Z) * / ((1 - (powerRZ b (t)%Z)) ^ 2)) = ((noise_factor b (t)%Z) * K))).
{
transitivity (((((- 1) * / 2) * (var_plain b (fun i__0 : Z => K) (t)%Z)) * (/ ((powerRZ b (t)%Z) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((- 1) * / 2))))).
{
assert (e__79 : (var_plain b (fun i : Z => K) (t)%Z) = (var_plain b (fun i__0 : Z => K) (t)%Z)).
{
assert (e__80 : (fun i : Z => K) = (fun i__0 : Z => K)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__80.
reflexivity.
}
assert (e__81 : / ((1 - (powerRZ b (t)%Z)) ^ 2) = (((- 1) * / 2) * (/ ((powerRZ b (t)%Z) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((- 1) * / 2))))).
{
assert (e__82 : ((1 - (powerRZ b (t)%Z)) ^ 2) = (((- 2) * (powerRZ b (t)%Z)) + ((powerRZ b (t)%Z) ^ 2) + 1)).
{
feq.
}
rw e__82.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__79.
rw e__81.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b (t)%Z) * K) + ((powerRZ b (t)%Z) * K * b) + (K * b) + ((- 1) * K)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__83 : (noise_factor b (t)%Z) = ((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + (- 1)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (t)%Z))) * / ((1 + b) * (1 - (powerRZ b (t)%Z)))) = ((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + (- 1)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
assert (e__84 : / ((1 + b) * (1 - (powerRZ b (t)%Z))) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__85 : ((1 + b) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + 1)).
{
feq.
}
rw e__85.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__84.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__83.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((((- 1) * / 2) * (var_plain b (fun i__0 : Z => K) (t)%Z) * (powerRZ b (t)%Z)) + (((- 1) * / 2) * (var_plain b (fun i__0 : Z => K) (t)%Z) * (powerRZ b (t)%Z) * b) + ((1 * / 2) * (var_plain b (fun i__0 : Z => K) (t)%Z) * b) + ((1 * / 2) * (var_plain b (fun i__0 : Z => K) (t)%Z)) + ((1 * / 2) * (powerRZ b (t)%Z) * K) + (((- 1) * / 2) * (powerRZ b (t)%Z) * K * b) + ((1 * / 2) * ((powerRZ b (t)%Z) ^ 2) * K) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2) * K * b) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 3) * K) + ((1 * / 2) * ((powerRZ b (t)%Z) ^ 3) * K * b) + ((1 * / 2) * K * b) + (((- 1) * / 2) * K)) * (/ ((1 * (powerRZ b (t)%Z) * b) + (1 * (powerRZ b (t)%Z)) + ((- 1) * b) + ((- 1)))) * (/ ((1 * (powerRZ b (t)%Z)) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + (((- 1) * / 2)))))).
{
feq.
}
rw n__98.
transitivity (0).
{
feq.
}
reflexivity.
}
split.
{
split.
{
change (0 <> ((1 - (powerRZ b (t)%Z)) ^ 2)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply pow_pos.
assert (g__100 : 0 < b).
{
assert (e__104 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__104.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__101 : 0 < (1 - b)).
{
assert (e__105 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__105.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__102 : 0 < (IZR t)).
{
assert (e__106 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__106.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__103 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
{
change (0 <> ((1 + b) * (1 - (powerRZ b (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__107 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__107.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
{
assert (g__108 : 0 < b).
{
assert (e__112 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__112.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__109 : 0 < (1 - b)).
{
assert (e__113 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__113.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__110 : 0 < (IZR t)).
{
assert (e__114 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__114.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__111 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
}
{
change (((var_plain b (fun i : Z => K) (t)%Z) * / ((1 - (powerRZ b (t)%Z)) ^ 2)) = ((noise_factor b (t)%Z) * K)).
exact s__99.
}
Qed.
Lemma meaningful : forall (b : R) (K : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((0 <> ((1 - (powerRZ b (t)%Z)) ^ 2)) /\ (0 <> ((1 + b) * (1 - (powerRZ b (t)%Z))))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj1 (proved v0 v1 v2 v3 v4 v5)). Qed.
Theorem claim : forall (b : R) (K : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((var_plain b (fun i : Z => K) (t)%Z) / ((1 - (powerRZ b (t)%Z)) ^ 2)) = ((noise_factor b (t)%Z) * K)).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj2 (proved v0 v1 v2 v3 v4 v5)). Qed.
Fail Definition corrupted : forall (b : R) (K : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((var_plain b (fun i : Z => K) (t)%Z) / ((1 - (powerRZ b (t)%Z)) ^ 2)) = (((noise_factor b (t)%Z) * K) + 1)) := claim.
End T_adamnx_eq10_factor_cc603f01.


(* adamnx.eq10; certificate f3c5c93824c1ffcca5f9f84d68435aae451422fc9fdee64c6dddee5050ff7c46 *)
Module T_adamnx_eq10_f3c5c938.
Definition noise_factor (b : R) (t : Z) : R := (((1 - b) * (1 + (powerRZ b (t)%Z))) / ((1 + b) * (1 - (powerRZ b (t)%Z)))).

Lemma satisfiable : exists (b : R), ((0 < b) /\ (b < 1)).
Proof.
exists (1 * / 2).
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
Qed.

Theorem claim : forall (b : R), ((0 < b) /\ (b < 1)) -> (tends (fun n : Z => (noise_factor b (n)%Z)) ((1 - b) / (1 + b))).
Proof.
intros b h__0.
pose proof h__0 as [h__1 h__2].
(* powers *)
assert (s__7 : (tends (fun n : Z => (powerRZ b (n)%Z)) 0)).
{
assert (p__3 : ((- 1) < b)).
{
apply gap_lt.
assert (e__4 : (b - (- 1)) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__4.
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
assert (p__5 : (b < 1)).
{
exact h__2.
}
assert (u__6 : (tends (fun n : Z => (powerRZ b (n)%Z)) 0)).
{
exact (ax_limit_of_powers b p__3 p__5).
}
exact u__6.
}
assert (n__30 : (1 + b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__29 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__29.
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
assert (n__32 : (b + 1) <> 0).
{
assert (e__31 : (1 + b) = (b + 1)).
{
feq.
}
try rewrite <- e__31.
exact n__30.
}
assert (n__34 : ((1 + b) * (1 - 0)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__33 : ((1 + b) * (1 - 0)) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__33.
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
(* goal *)
assert (s__39 : (tends (fun n : Z => (noise_factor b (n)%Z)) ((1 - b) * / (1 + b)))).
{
assert (f__12 : tends (fun n : Z => (((1 - b) * (1 + (powerRZ b (n)%Z))) * / ((1 + b) * (1 - (powerRZ b (n)%Z))))) (((1 - b) * (1 + 0)) * / ((1 + b) * (1 - 0)))).
{
refine (tends_mult (fun n : Z => ((1 - b) * (1 + (powerRZ b (n)%Z)))) (fun n : Z => / ((1 + b) * (1 - (powerRZ b (n)%Z)))) ((1 - b) * (1 + 0)) (/ ((1 + b) * (1 - 0))) _ _).
{
refine (tends_mult (fun n : Z => (1 - b)) (fun n : Z => (1 + (powerRZ b (n)%Z))) (1 - b) (1 + 0) _ _).
{
apply tends_const.
}
{
refine (tends_plus (fun n : Z => 1) (fun n : Z => (powerRZ b (n)%Z)) 1 0 _ _).
{
apply tends_const.
}
{
exact s__7.
}
}
}
{
refine (tends_inv (fun n : Z => ((1 + b) * (1 - (powerRZ b (n)%Z)))) ((1 + b) * (1 - 0)) _ _).
{
refine (tends_mult (fun n : Z => (1 + b)) (fun n : Z => (1 - (powerRZ b (n)%Z))) (1 + b) (1 - 0) _ _).
{
apply tends_const.
}
{
refine (tends_minus (fun n : Z => 1) (fun n : Z => (powerRZ b (n)%Z)) 1 0 _ _).
{
apply tends_const.
}
{
exact s__7.
}
}
}
{
apply Rgt_not_eq; red.
assert (e__10 : ((1 + b) * (1 - 0)) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__10.
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
}
}
assert (e__11 : ((1 - b) * / (1 + b)) = (((1 - b) * (1 + 0)) * / ((1 + b) * (1 - 0)))).
{
transitivity (((((- 1) * b) + 1) * (/ (b + 1)))).
{
assert (e__35 : / (1 + b) = (/ (b + 1))).
{
assert (e__36 : (1 + b) = (b + 1)).
{
feq.
}
rw e__36.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__35.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * b) + 1) * (/ (b + 1)))).
{
assert (e__37 : / ((1 + b) * (1 - 0)) = (/ (b + 1))).
{
assert (e__38 : ((1 + b) * (1 - 0)) = (b + 1)).
{
feq.
}
rw e__38.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__37.
reflexivity.
}
feq.
}
feq.
}
refine (tends_value _ _ _ e__11 _).
refine (tends_from (1)%Z _ _ _ f__12 _).
intros n b__8.
assert (r__9 : 1 <= IZR n).
{ izr_le. }
assert (n__21 : ((1 + b) * (1 - (powerRZ b (n)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__13 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__13.
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
{
assert (g__14 : 0 < b).
{
assert (e__18 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__18.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
assert (g__15 : 0 < (1 - b)).
{
assert (e__19 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__19.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
assert (g__16 : 0 < (IZR n)).
{
assert (e__20 : (IZR n) = 1 * ((IZR n) - 1) + 1).
{
transitivity ((IZR n)).
{
reflexivity.
}
symmetry.
transitivity ((IZR n)).
{
feq.
}
feq.
}
rw e__20.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__9 | lra ..].
}
assert (g__17 : 0 < (1 - (powerRZ b (n)%Z))).
{
pz_gap b (n)%Z.
}
lra.
}
}
assert (n__23 : (((- 1) * (powerRZ b (n)%Z) * b) + ((- 1) * (powerRZ b (n)%Z)) + b + 1) <> 0).
{
assert (e__22 : ((1 + b) * (1 - (powerRZ b (n)%Z))) = (((- 1) * (powerRZ b (n)%Z) * b) + ((- 1) * (powerRZ b (n)%Z)) + b + 1)).
{
feq.
}
try rewrite <- e__22.
exact n__21.
}
assert (n__24 : (((powerRZ b (n)%Z) * b) + (powerRZ b (n)%Z) + ((- 1) * b) + (- 1)) <> 0).
{
intro vanishes.
apply n__23.
transitivity ((- 1) * (((powerRZ b (n)%Z) * b) + (powerRZ b (n)%Z) + ((- 1) * b) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((((powerRZ b (n)%Z) * b) + ((- 1) * (powerRZ b (n)%Z)) + b + (- 1)) * (/ (((powerRZ b (n)%Z) * b) + (powerRZ b (n)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__25 : / ((1 + b) * (1 - (powerRZ b (n)%Z))) = ((- 1) * (/ (((powerRZ b (n)%Z) * b) + (powerRZ b (n)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__26 : ((1 + b) * (1 - (powerRZ b (n)%Z))) = (((- 1) * (powerRZ b (n)%Z) * b) + ((- 1) * (powerRZ b (n)%Z)) + b + 1)).
{
feq.
}
rw e__26.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__25.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ b (n)%Z) * b) + ((- 1) * (powerRZ b (n)%Z)) + b + (- 1)) * (/ (((powerRZ b (n)%Z) * b) + (powerRZ b (n)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (n)%Z))) * / ((1 + b) * (1 - (powerRZ b (n)%Z)))) = ((((powerRZ b (n)%Z) * b) + ((- 1) * (powerRZ b (n)%Z)) + b + (- 1)) * (/ (((powerRZ b (n)%Z) * b) + (powerRZ b (n)%Z) + ((- 1) * b) + (- 1))))).
assert (e__27 : / ((1 + b) * (1 - (powerRZ b (n)%Z))) = ((- 1) * (/ (((powerRZ b (n)%Z) * b) + (powerRZ b (n)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__28 : ((1 + b) * (1 - (powerRZ b (n)%Z))) = (((- 1) * (powerRZ b (n)%Z) * b) + ((- 1) * (powerRZ b (n)%Z)) + b + 1)).
{
feq.
}
rw e__28.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__27.
reflexivity.
}
feq.
}
feq.
}
change (tends (fun n : Z => (noise_factor b (n)%Z)) ((1 - b) * / (1 + b))).
exact s__39.
Qed.
Fail Definition corrupted : forall (b : R), ((0 < b) /\ (b < 1)) -> (tends (fun n : Z => (noise_factor b (n)%Z)) (((1 - b) / (1 + b)) + 1)) := claim.
End T_adamnx_eq10_f3c5c938.


(* tangent_power; certificate 62546f697db179cee6fca015245adb1367ea0304da38ce2df029623348cc9260 *)
Module T_tangent_power_62546f69.

Lemma satisfiable : exists (a : R) (t : Z), (0 <= t)%Z /\ ((0 < a) /\ (a < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (3)%Z.
split.
{
lia.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
change (1 <= 3).
closed_less.
}
}
Qed.

Lemma proved : forall (a : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR t)) -> (((0 <> a)) /\ (0 <= (1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z))))).
Proof.
intros a t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* D *)
assert (s__33 : (forall k : Z, ((0)%Z <= k)%Z -> (0 <= (1 - (((IZR k) + 1) * (powerRZ a (k)%Z)) + ((IZR k) * (powerRZ a ((k + 1))%Z)))))).
{
apply (induction_from (fun k : Z => (0 <= (1 - (((IZR k) + 1) * (powerRZ a (k)%Z)) + ((IZR k) * (powerRZ a ((k + 1))%Z))))) (0)%Z).
{
change (0 <= (1 - (((IZR (0)%Z) + 1) * (powerRZ a (0)%Z)) + ((IZR (0)%Z) * (powerRZ a (((0)%Z + 1))%Z)))).
(* base *)
assert (s__8 : (0 <= (1 - ((0 + 1) * (a ^ 0)) + (0 * (a ^ 1))))).
{
apply Req_le_sym.
assert (e__7 : (1 - ((0 + 1) * (a ^ 0)) + (0 * (a ^ 1))) = 0).
{
feq.
}
rw e__7.
rat.
}
apply Req_le.
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__9 : (powerRZ a (((0)%Z + 1))%Z) = a).
{
swap (((0)%Z + 1))%Z with (1)%Z.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__10 : (powerRZ a (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
assert (e__11 : (IZR (0)%Z) = 0).
{
izr.
}
eapply eq_trans.
{
rw e__9.
rw e__10.
rw e__11.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__12.
assert (r__13 : 0 <= IZR k).
{ izr_le. }
intros IH__14.
change (0 <= (1 - (((IZR (k + 1)%Z) + 1) * (powerRZ a (k + 1)%Z)) + ((IZR (k + 1)%Z) * (powerRZ a (((k + 1)%Z + 1))%Z)))).
(* step *)
assert (s__26 : (0 <= (1 - (((IZR k) + 2) * (powerRZ a ((k + 1))%Z)) + (((IZR k) + 1) * (powerRZ a ((k + 2))%Z))))).
{
assert (e__15 : (1 - (((IZR k) + 2) * (powerRZ a ((k + 1))%Z)) + (((IZR k) + 1) * (powerRZ a ((k + 2))%Z))) = ((1 - (((IZR k) + 1) * (powerRZ a (k)%Z)) + ((IZR k) * (powerRZ a ((k + 1))%Z))) + (((IZR k) + 1) * (powerRZ a (k)%Z) * ((1 - a) ^ 2)))).
{
transitivity ((((- 2) * (powerRZ a (k)%Z) * a) + ((- 1) * (powerRZ a (k)%Z) * a * (IZR k)) + ((powerRZ a (k)%Z) * (a ^ 2)) + ((powerRZ a (k)%Z) * (a ^ 2) * (IZR k)) + 1)).
{
assert (e__17 : (powerRZ a ((k + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__18 : (powerRZ a ((k + 2))%Z) = ((powerRZ a (k)%Z) * (a ^ 2))).
{
swap ((k + 2))%Z with (k + 2)%Z.
rewrite (pz_add a (k)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__17.
rw e__18.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (powerRZ a (k)%Z) * a) + ((- 1) * (powerRZ a (k)%Z) * a * (IZR k)) + ((powerRZ a (k)%Z) * (a ^ 2)) + ((powerRZ a (k)%Z) * (a ^ 2) * (IZR k)) + 1)).
{
assert (e__19 : (powerRZ a ((k + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
feq.
}
assert (w__16 : 0 <= ((1 - (((IZR k) + 1) * (powerRZ a (k)%Z)) + ((IZR k) * (powerRZ a ((k + 1))%Z))) + (((IZR k) + 1) * (powerRZ a (k)%Z) * ((1 - a) ^ 2)))).
{
apply Rlt_le.
apply plus_nn_pos.
{
assert (e__20 : (1 - (((IZR k) + 1) * (powerRZ a (k)%Z)) + ((IZR k) * (powerRZ a ((k + 1))%Z))) = 1 * ((1 - (((IZR k) + 1) * (powerRZ a (k)%Z)) + ((IZR k) * (powerRZ a ((k + 1))%Z))) - 0) + 0).
{
transitivity ((((powerRZ a (k)%Z) * a * (IZR k)) + ((- 1) * (powerRZ a (k)%Z) * (IZR k)) + ((- 1) * (powerRZ a (k)%Z)) + 1)).
{
assert (e__21 : (powerRZ a ((k + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__21.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ a (k)%Z) * a * (IZR k)) + ((- 1) * (powerRZ a (k)%Z) * (IZR k)) + ((- 1) * (powerRZ a (k)%Z)) + 1)).
{
assert (e__22 : (powerRZ a ((k + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
feq.
}
feq.
}
rw e__20.
apply (from_le_nn 1 0 0 (1 - (((IZR k) + 1) * (powerRZ a (k)%Z)) + ((IZR k) * (powerRZ a ((k + 1))%Z)))); [exact IH__14 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__23 : ((IZR k) + 1) = 1 * ((IZR k) - 0) + 1).
{
transitivity (((IZR k) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR k) + 1)).
{
feq.
}
feq.
}
rw e__23.
apply (from_le_pos 1 1 0 (IZR k)); [exact r__13 | lra ..].
}
{
apply pz_pos.
assert (e__24 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__24.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
}
{
apply pow_pos.
assert (e__25 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__25.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
}
}
rw e__15. exact w__16.
}
assert (e__27 : (1 - (((IZR (k + 1)%Z) + 1) * (powerRZ a (k + 1)%Z)) + ((IZR (k + 1)%Z) * (powerRZ a (((k + 1)%Z + 1))%Z))) = 1 * ((1 - (((IZR k) + 2) * (powerRZ a ((k + 1))%Z)) + (((IZR k) + 1) * (powerRZ a ((k + 2))%Z))) - 0) + 0).
{
transitivity ((((- 2) * (powerRZ a (k)%Z) * a) + ((- 1) * (powerRZ a (k)%Z) * a * (IZR k)) + ((powerRZ a (k)%Z) * (a ^ 2)) + ((powerRZ a (k)%Z) * (a ^ 2) * (IZR k)) + 1)).
{
assert (e__28 : (powerRZ a (((k + 1)%Z + 1))%Z) = ((powerRZ a (k)%Z) * (a ^ 2))).
{
swap (((k + 1)%Z + 1))%Z with (k + 2)%Z.
rewrite (pz_add a (k)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
assert (e__29 : (powerRZ a (k + 1)%Z) = ((powerRZ a (k)%Z) * a)).
{
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__30 : (IZR (k + 1)%Z) = ((IZR k) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__28.
rw e__29.
rw e__30.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (powerRZ a (k)%Z) * a) + ((- 1) * (powerRZ a (k)%Z) * a * (IZR k)) + ((powerRZ a (k)%Z) * (a ^ 2)) + ((powerRZ a (k)%Z) * (a ^ 2) * (IZR k)) + 1)).
{
assert (e__31 : (powerRZ a ((k + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__32 : (powerRZ a ((k + 2))%Z) = ((powerRZ a (k)%Z) * (a ^ 2))).
{
swap ((k + 2))%Z with (k + 2)%Z.
rewrite (pz_add a (k)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__31.
rw e__32.
reflexivity.
}
feq.
}
feq.
}
rw e__27.
apply (from_le_nn 1 0 0 (1 - (((IZR k) + 2) * (powerRZ a ((k + 1))%Z)) + (((IZR k) + 1) * (powerRZ a ((k + 2))%Z)))); [exact s__26 | lra ..].
}
}
assert (n__38 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__37 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__37.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
(* goal *)
assert (s__43 : (0 <= (1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z))))).
{
assert (b__34 : ((0)%Z <= ((t + (- 1)))%Z)%Z).
{ zp. }
assert (u__35 : (0 <= (1 - (((IZR ((t + (- 1)))%Z) + 1) * (powerRZ a ((t + (- 1)))%Z)) + ((IZR ((t + (- 1)))%Z) * (powerRZ a (((t + (- 1)) + 1))%Z))))).
{
exact (s__33 ((t + (- 1)))%Z b__34).
}
assert (e__36 : (1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z))) = 1 * ((1 - (((IZR ((t + (- 1)))%Z) + 1) * (powerRZ a ((t + (- 1)))%Z)) + ((IZR ((t + (- 1)))%Z) * (powerRZ a (((t + (- 1)) + 1))%Z))) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ a (t)%Z) * (/ a) * (IZR t)) + ((powerRZ a (t)%Z) * (IZR t)) + ((- 1) * (powerRZ a (t)%Z)) + 1)).
{
assert (e__39 : (powerRZ a ((t + (- 1)))%Z) = ((powerRZ a (t)%Z) * (/ a))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz a (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__39.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ a (t)%Z) * (/ a) * (IZR t)) + ((powerRZ a (t)%Z) * (IZR t)) + ((- 1) * (powerRZ a (t)%Z)) + 1)).
{
assert (e__40 : (powerRZ a (((t + (- 1)) + 1))%Z) = (powerRZ a (t)%Z)).
{
swap (((t + (- 1)) + 1))%Z with (t)%Z.
feq.
}
assert (e__41 : (powerRZ a ((t + (- 1)))%Z) = ((powerRZ a (t)%Z) * (/ a))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz a (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__42 : (IZR ((t + (- 1)))%Z) = ((IZR t) + (- 1))).
{
izr.
}
eapply eq_trans.
{
rw e__40.
rw e__41.
rw e__42.
reflexivity.
}
feq.
}
feq.
}
rw e__36.
apply (from_le_nn 1 0 0 (1 - (((IZR ((t + (- 1)))%Z) + 1) * (powerRZ a ((t + (- 1)))%Z)) + ((IZR ((t + (- 1)))%Z) * (powerRZ a (((t + (- 1)) + 1))%Z)))); [exact u__35 | lra ..].
}
split.
{
change (0 <> a).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__44 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__44.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
{
change (0 <= (1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z)))).
exact s__43.
}
Qed.
Lemma meaningful : forall (a : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR t)) -> ((0 <> a)).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (a : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR t)) -> (0 <= (1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (a : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR t)) -> ((1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z))) < 0) := claim.
End T_tangent_power_62546f69.


(* adamnx.eq10.bounds; certificate a4d139b08e66989c0bc168b22e12fe4eaae9c5d1d6c8ea6b0950ef82367d191a *)
Module T_adamnx_eq10_bounds_a4d139b0.
Definition noise_factor (b : R) (t : Z) : R := (((1 - b) * (1 + (powerRZ b (t)%Z))) / ((1 + b) * (1 - (powerRZ b (t)%Z)))).

Lemma satisfiable : exists (b : R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (3)%Z.
split.
{
lia.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
change (1 <= 3).
closed_less.
}
}
Qed.

Lemma proved : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((0 <> (IZR t)) /\ (0 <> ((1 + b) * (1 - (powerRZ b (t)%Z)))) /\ (0 <> ((1 + b) * (1 - (powerRZ b (t)%Z)))) /\ (0 <> (1 + b)) /\ (0 <> (IZR t))) /\ (((1 / (IZR t)) <= (noise_factor b (t)%Z)) /\ ((noise_factor b (t)%Z) <= (((1 - b) / (1 + b)) + (1 / (IZR t)))))).
Proof.
intros b t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* D *)
assert (s__11 : (0 <= (1 - ((IZR t) * (powerRZ b ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ b (t)%Z))))).
{
assert (b__7 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__8 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__9 : (1 <= (IZR t))).
{
exact h__5.
}
assert (u__10 : (0 <= (1 - ((IZR t) * (powerRZ b ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ b (t)%Z))))).
{
exact (T_tangent_power_62546f69.claim b (t)%Z b__7 p__8 p__9).
}
exact u__10.
}
(* N *)
assert (s__46 : (forall k : Z, ((1)%Z <= k)%Z -> (0 <= (((IZR k) * (1 - b) * (1 + (powerRZ b (k)%Z))) - ((1 + b) * (1 - (powerRZ b (k)%Z))))))).
{
apply (induction_from (fun k : Z => (0 <= (((IZR k) * (1 - b) * (1 + (powerRZ b (k)%Z))) - ((1 + b) * (1 - (powerRZ b (k)%Z)))))) (1)%Z).
{
change (0 <= (((IZR (1)%Z) * (1 - b) * (1 + (powerRZ b (1)%Z))) - ((1 + b) * (1 - (powerRZ b (1)%Z))))).
(* base *)
assert (s__14 : (0 <= ((1 * (1 - b) * (1 + (b ^ 1))) - ((1 + b) * (1 - (b ^ 1)))))).
{
assert (e__12 : ((1 * (1 - b) * (1 + (b ^ 1))) - ((1 + b) * (1 - (b ^ 1)))) = 0).
{
transitivity (0).
{
feq.
}
symmetry.
transitivity (0).
{
reflexivity.
}
feq.
}
assert (w__13 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__12. exact w__13.
}
apply Req_le.
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__15 : (powerRZ b (1)%Z) = b).
{
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
assert (e__16 : (IZR (1)%Z) = 1).
{
izr.
}
eapply eq_trans.
{
rw e__15.
rw e__16.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__17.
assert (r__18 : 1 <= IZR k).
{ izr_le. }
intros IH__19.
change (0 <= (((IZR (k + 1)%Z) * (1 - b) * (1 + (powerRZ b (k + 1)%Z))) - ((1 + b) * (1 - (powerRZ b (k + 1)%Z))))).
(* D_k *)
assert (s__31 : (0 <= (1 - (((IZR k) + 1) * (powerRZ b (k)%Z)) + ((IZR k) * (powerRZ b ((k + 1))%Z))))).
{
assert (b__20 : (0 <= ((k + 1))%Z)%Z).
{ zp. }
assert (p__21 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__22 : (1 <= (IZR ((k + 1))%Z))).
{
apply gap_le.
apply Rlt_le.
assert (e__23 : ((IZR ((k + 1))%Z) - 1) = 1 * ((IZR k) - 1) + 1).
{
transitivity ((IZR k)).
{
assert (e__24 : (IZR ((k + 1))%Z) = ((IZR k) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__24.
reflexivity.
}
feq.
}
symmetry.
transitivity ((IZR k)).
{
feq.
}
feq.
}
rw e__23.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__18 | lra ..].
}
assert (u__25 : (0 <= (1 - ((IZR ((k + 1))%Z) * (powerRZ b (((k + 1) + (- 1)))%Z)) + (((IZR ((k + 1))%Z) - 1) * (powerRZ b ((k + 1))%Z))))).
{
exact (T_tangent_power_62546f69.claim b ((k + 1))%Z b__20 p__21 p__22).
}
assert (e__26 : (1 - (((IZR k) + 1) * (powerRZ b (k)%Z)) + ((IZR k) * (powerRZ b ((k + 1))%Z))) = 1 * ((1 - ((IZR ((k + 1))%Z) * (powerRZ b (((k + 1) + (- 1)))%Z)) + (((IZR ((k + 1))%Z) - 1) * (powerRZ b ((k + 1))%Z))) - 0) + 0).
{
transitivity ((((powerRZ b (k)%Z) * b * (IZR k)) + ((- 1) * (powerRZ b (k)%Z) * (IZR k)) + ((- 1) * (powerRZ b (k)%Z)) + 1)).
{
assert (e__27 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__27.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ b (k)%Z) * b * (IZR k)) + ((- 1) * (powerRZ b (k)%Z) * (IZR k)) + ((- 1) * (powerRZ b (k)%Z)) + 1)).
{
assert (e__28 : (powerRZ b (((k + 1) + (- 1)))%Z) = (powerRZ b (k)%Z)).
{
swap (((k + 1) + (- 1)))%Z with (k)%Z.
feq.
}
assert (e__29 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
assert (e__30 : (IZR ((k + 1))%Z) = ((IZR k) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__28.
rw e__29.
rw e__30.
reflexivity.
}
feq.
}
feq.
}
rw e__26.
apply (from_le_nn 1 0 0 (1 - ((IZR ((k + 1))%Z) * (powerRZ b (((k + 1) + (- 1)))%Z)) + (((IZR ((k + 1))%Z) - 1) * (powerRZ b ((k + 1))%Z)))); [exact u__25 | lra ..].
}
(* step *)
assert (s__41 : (0 <= ((((IZR k) + 1) * (1 - b) * (1 + (powerRZ b ((k + 1))%Z))) - ((1 + b) * (1 - (powerRZ b ((k + 1))%Z)))))).
{
assert (e__32 : ((((IZR k) + 1) * (1 - b) * (1 + (powerRZ b ((k + 1))%Z))) - ((1 + b) * (1 - (powerRZ b ((k + 1))%Z)))) = ((((IZR k) * (1 - b) * (1 + (powerRZ b (k)%Z))) - ((1 + b) * (1 - (powerRZ b (k)%Z)))) + ((1 - b) * (1 - (((IZR k) + 1) * (powerRZ b (k)%Z)) + ((IZR k) * (powerRZ b ((k + 1))%Z)))))).
{
transitivity (((2 * (powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * b * (IZR k)) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2) * (IZR k)) + ((- 1) * b * (IZR k)) + ((- 2) * b) + (IZR k))).
{
assert (e__34 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__34.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * b * (IZR k)) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2) * (IZR k)) + ((- 1) * b * (IZR k)) + ((- 2) * b) + (IZR k))).
{
assert (e__35 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__35.
reflexivity.
}
feq.
}
feq.
}
assert (w__33 : 0 <= ((((IZR k) * (1 - b) * (1 + (powerRZ b (k)%Z))) - ((1 + b) * (1 - (powerRZ b (k)%Z)))) + ((1 - b) * (1 - (((IZR k) + 1) * (powerRZ b (k)%Z)) + ((IZR k) * (powerRZ b ((k + 1))%Z)))))).
{
apply plus_nn_nn.
{
assert (e__36 : (((IZR k) * (1 - b) * (1 + (powerRZ b (k)%Z))) - ((1 + b) * (1 - (powerRZ b (k)%Z)))) = 1 * ((((IZR k) * (1 - b) * (1 + (powerRZ b (k)%Z))) - ((1 + b) * (1 - (powerRZ b (k)%Z)))) - 0) + 0).
{
transitivity ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * b * (IZR k)) + ((powerRZ b (k)%Z) * (IZR k)) + (powerRZ b (k)%Z) + ((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * b * (IZR k)) + ((powerRZ b (k)%Z) * (IZR k)) + (powerRZ b (k)%Z) + ((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k) + (- 1))).
{
feq.
}
feq.
}
rw e__36.
apply (from_le_nn 1 0 0 (((IZR k) * (1 - b) * (1 + (powerRZ b (k)%Z))) - ((1 + b) * (1 - (powerRZ b (k)%Z))))); [exact IH__19 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__37 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__37.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
assert (e__38 : (1 - (((IZR k) + 1) * (powerRZ b (k)%Z)) + ((IZR k) * (powerRZ b ((k + 1))%Z))) = 1 * ((1 - (((IZR k) + 1) * (powerRZ b (k)%Z)) + ((IZR k) * (powerRZ b ((k + 1))%Z))) - 0) + 0).
{
transitivity ((((powerRZ b (k)%Z) * b * (IZR k)) + ((- 1) * (powerRZ b (k)%Z) * (IZR k)) + ((- 1) * (powerRZ b (k)%Z)) + 1)).
{
assert (e__39 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__39.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ b (k)%Z) * b * (IZR k)) + ((- 1) * (powerRZ b (k)%Z) * (IZR k)) + ((- 1) * (powerRZ b (k)%Z)) + 1)).
{
assert (e__40 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__40.
reflexivity.
}
feq.
}
feq.
}
rw e__38.
apply (from_le_nn 1 0 0 (1 - (((IZR k) + 1) * (powerRZ b (k)%Z)) + ((IZR k) * (powerRZ b ((k + 1))%Z)))); [exact s__31 | lra ..].
}
}
}
rw e__32. exact w__33.
}
assert (e__42 : (((IZR (k + 1)%Z) * (1 - b) * (1 + (powerRZ b (k + 1)%Z))) - ((1 + b) * (1 - (powerRZ b (k + 1)%Z)))) = 1 * (((((IZR k) + 1) * (1 - b) * (1 + (powerRZ b ((k + 1))%Z))) - ((1 + b) * (1 - (powerRZ b ((k + 1))%Z)))) - 0) + 0).
{
transitivity (((2 * (powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * b * (IZR k)) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2) * (IZR k)) + ((- 1) * b * (IZR k)) + ((- 2) * b) + (IZR k))).
{
assert (e__43 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
assert (e__44 : (IZR (k + 1)%Z) = ((IZR k) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__43.
rw e__44.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * b * (IZR k)) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2) * (IZR k)) + ((- 1) * b * (IZR k)) + ((- 2) * b) + (IZR k))).
{
assert (e__45 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__45.
reflexivity.
}
feq.
}
feq.
}
rw e__42.
apply (from_le_nn 1 0 0 ((((IZR k) + 1) * (1 - b) * (1 + (powerRZ b ((k + 1))%Z))) - ((1 + b) * (1 - (powerRZ b ((k + 1))%Z))))); [exact s__41 | lra ..].
}
}
(* N_t *)
assert (s__49 : (0 <= (((IZR t) * (1 - b) * (1 + (powerRZ b (t)%Z))) - ((1 + b) * (1 - (powerRZ b (t)%Z)))))).
{
assert (b__47 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__48 : (0 <= (((IZR t) * (1 - b) * (1 + (powerRZ b (t)%Z))) - ((1 + b) * (1 - (powerRZ b (t)%Z)))))).
{
exact (s__46 (t)%Z b__47).
}
exact u__48.
}
assert (n__60 : ((1 + b) * (1 - (powerRZ b (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__52 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__52.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
{
assert (g__53 : 0 < b).
{
assert (e__57 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__57.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__54 : 0 < (1 - b)).
{
assert (e__58 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__58.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__55 : 0 < (IZR t)).
{
assert (e__59 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__59.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__56 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
assert (n__62 : (((- 1) * (powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + 1) <> 0).
{
assert (e__61 : ((1 + b) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + 1)).
{
feq.
}
try rewrite <- e__61.
exact n__60.
}
assert (n__63 : (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1)) <> 0).
{
intro vanishes.
apply n__62.
transitivity ((- 1) * (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__65 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__64 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__64.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (n__75 : ((IZR t) * (1 + b) * (1 - (powerRZ b (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__66 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__66.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
{
assert (e__67 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__67.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
}
{
assert (g__68 : 0 < b).
{
assert (e__72 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__72.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__69 : 0 < (1 - b)).
{
assert (e__73 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__73.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__70 : 0 < (IZR t)).
{
assert (e__74 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__74.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__71 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
assert (n__77 : (((- 1) * (powerRZ b (t)%Z) * b * (IZR t)) + ((- 1) * (powerRZ b (t)%Z) * (IZR t)) + (b * (IZR t)) + (IZR t)) <> 0).
{
assert (e__76 : ((IZR t) * (1 + b) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * b * (IZR t)) + ((- 1) * (powerRZ b (t)%Z) * (IZR t)) + (b * (IZR t)) + (IZR t))).
{
feq.
}
try rewrite <- e__76.
exact n__75.
}
(* left *)
assert (s__94 : ((1 * / (IZR t)) <= (noise_factor b (t)%Z))).
{
apply gap_le.
assert (e__50 : ((noise_factor b (t)%Z) - (1 * / (IZR t))) = ((((IZR t) * (1 - b) * (1 + (powerRZ b (t)%Z))) - ((1 + b) * (1 - (powerRZ b (t)%Z)))) * / ((IZR t) * (1 + b) * (1 - (powerRZ b (t)%Z))))).
{
transitivity (((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * b * (/ (IZR t))) + ((- 1) * (powerRZ b (t)%Z) * (/ (IZR t))) + ((- 1) * (powerRZ b (t)%Z)) + (b * (/ (IZR t))) + b + (/ (IZR t)) + (- 1)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__78 : (noise_factor b (t)%Z) = ((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + (- 1)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (t)%Z))) * / ((1 + b) * (1 - (powerRZ b (t)%Z)))) = ((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + (- 1)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
assert (e__79 : / ((1 + b) * (1 - (powerRZ b (t)%Z))) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__80 : ((1 + b) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + 1)).
{
feq.
}
rw e__80.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__79.
reflexivity.
}
feq.
}
assert (e__81 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__78.
rw e__81.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * b * (/ (IZR t))) + ((- 1) * (powerRZ b (t)%Z) * (/ (IZR t))) + ((- 1) * (powerRZ b (t)%Z)) + (b * (/ (IZR t))) + b + (/ (IZR t)) + (- 1)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__82 : / ((IZR t) * (1 + b) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (/ (IZR t))) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__83 : ((IZR t) * (1 + b) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * b * (IZR t)) + ((- 1) * (powerRZ b (t)%Z) * (IZR t)) + (b * (IZR t)) + (IZR t))).
{
feq.
}
rw e__83.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__82.
reflexivity.
}
feq.
}
feq.
}
assert (w__51 : 0 <= ((((IZR t) * (1 - b) * (1 + (powerRZ b (t)%Z))) - ((1 + b) * (1 - (powerRZ b (t)%Z)))) * / ((IZR t) * (1 + b) * (1 - (powerRZ b (t)%Z))))).
{
apply mult_nn_pos.
{
assert (e__84 : (((IZR t) * (1 - b) * (1 + (powerRZ b (t)%Z))) - ((1 + b) * (1 - (powerRZ b (t)%Z)))) = 1 * ((((IZR t) * (1 - b) * (1 + (powerRZ b (t)%Z))) - ((1 + b) * (1 - (powerRZ b (t)%Z)))) - 0) + 0).
{
transitivity ((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * b * (IZR t)) + ((powerRZ b (t)%Z) * (IZR t)) + (powerRZ b (t)%Z) + ((- 1) * b * (IZR t)) + ((- 1) * b) + (IZR t) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * b * (IZR t)) + ((powerRZ b (t)%Z) * (IZR t)) + (powerRZ b (t)%Z) + ((- 1) * b * (IZR t)) + ((- 1) * b) + (IZR t) + (- 1))).
{
feq.
}
feq.
}
rw e__84.
apply (from_le_nn 1 0 0 (((IZR t) * (1 - b) * (1 + (powerRZ b (t)%Z))) - ((1 + b) * (1 - (powerRZ b (t)%Z))))); [exact s__49 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__85 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__85.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
{
assert (e__86 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__86.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
}
{
assert (g__87 : 0 < b).
{
assert (e__91 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__91.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__88 : 0 < (1 - b)).
{
assert (e__92 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__92.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__89 : 0 < (IZR t)).
{
assert (e__93 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__93.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__90 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
}
rw e__50. exact w__51.
}
assert (n__98 : (1 + b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__97 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__97.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
assert (n__100 : (b + 1) <> 0).
{
assert (e__99 : (1 + b) = (b + 1)).
{
feq.
}
try rewrite <- e__99.
exact n__98.
}
assert (n__102 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__101 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__101.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
(* right *)
assert (s__128 : ((noise_factor b (t)%Z) <= (((1 - b) * / (1 + b)) + (1 * / (IZR t))))).
{
apply gap_le.
assert (e__95 : ((((1 - b) * / (1 + b)) + (1 * / (IZR t))) - (noise_factor b (t)%Z)) = ((((1 + b) * (1 - ((IZR t) * (powerRZ b ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ b (t)%Z)))) + ((IZR t) * ((1 - b) ^ 2) * (powerRZ b ((t + (- 1)))%Z))) * / ((IZR t) * (1 + b) * (1 - (powerRZ b (t)%Z))))).
{
transitivity ((((2 * (powerRZ b (t)%Z) * b * (/ (IZR t))) + ((- 2) * (powerRZ b (t)%Z) * (b ^ 2)) + ((powerRZ b (t)%Z) * (b ^ 2) * (/ (IZR t))) + ((powerRZ b (t)%Z) * (/ (IZR t))) + (2 * (powerRZ b (t)%Z)) + ((- 2) * b * (/ (IZR t))) + ((- 1) * (b ^ 2) * (/ (IZR t))) + ((- 1) * (/ (IZR t)))) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))) * (/ (b + 1)))).
{
assert (e__103 : (noise_factor b (t)%Z) = ((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + (- 1)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (t)%Z))) * / ((1 + b) * (1 - (powerRZ b (t)%Z)))) = ((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + (- 1)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
assert (e__104 : / ((1 + b) * (1 - (powerRZ b (t)%Z))) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__105 : ((1 + b) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + 1)).
{
feq.
}
rw e__105.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__104.
reflexivity.
}
feq.
}
assert (e__106 : / (1 + b) = (/ (b + 1))).
{
assert (e__107 : (1 + b) = (b + 1)).
{
feq.
}
rw e__107.
apply inv_by. feq.
}
assert (e__108 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__103.
rw e__106.
rw e__108.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 2) * (powerRZ b (t)%Z) * b) + ((powerRZ b (t)%Z) * b * (/ (IZR t))) + ((powerRZ b (t)%Z) * (/ (IZR t))) + (2 * (powerRZ b (t)%Z)) + ((- 1) * b * (/ (IZR t))) + ((- 1) * (/ (IZR t)))) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__109 : / ((IZR t) * (1 + b) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (/ (IZR t))) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__110 : ((IZR t) * (1 + b) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * b * (IZR t)) + ((- 1) * (powerRZ b (t)%Z) * (IZR t)) + (b * (IZR t)) + (IZR t))).
{
feq.
}
rw e__110.
apply inv_by. feq.
}
assert (e__111 : (powerRZ b ((t + (- 1)))%Z) = ((powerRZ b (t)%Z) * (/ b))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz b (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg b ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__109.
rw e__111.
reflexivity.
}
feq.
}
feq.
}
assert (w__96 : 0 <= ((((1 + b) * (1 - ((IZR t) * (powerRZ b ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ b (t)%Z)))) + ((IZR t) * ((1 - b) ^ 2) * (powerRZ b ((t + (- 1)))%Z))) * / ((IZR t) * (1 + b) * (1 - (powerRZ b (t)%Z))))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply plus_nn_pos.
{
apply mult_pos_nn.
{
assert (e__112 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__112.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
{
assert (e__113 : (1 - ((IZR t) * (powerRZ b ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ b (t)%Z))) = 1 * ((1 - ((IZR t) * (powerRZ b ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ b (t)%Z))) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b (t)%Z) * (/ b) * (IZR t)) + ((powerRZ b (t)%Z) * (IZR t)) + ((- 1) * (powerRZ b (t)%Z)) + 1)).
{
assert (e__114 : (powerRZ b ((t + (- 1)))%Z) = ((powerRZ b (t)%Z) * (/ b))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz b (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg b ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__114.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b (t)%Z) * (/ b) * (IZR t)) + ((powerRZ b (t)%Z) * (IZR t)) + ((- 1) * (powerRZ b (t)%Z)) + 1)).
{
assert (e__115 : (powerRZ b ((t + (- 1)))%Z) = ((powerRZ b (t)%Z) * (/ b))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz b (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg b ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__115.
reflexivity.
}
feq.
}
feq.
}
rw e__113.
apply (from_le_nn 1 0 0 (1 - ((IZR t) * (powerRZ b ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ b (t)%Z)))); [exact s__11 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__116 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__116.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
{
apply pow_pos.
assert (e__117 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__117.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pz_pos.
assert (e__118 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__118.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__119 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__119.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
{
assert (e__120 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__120.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
}
{
assert (g__121 : 0 < b).
{
assert (e__125 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__125.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__122 : 0 < (1 - b)).
{
assert (e__126 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__126.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__123 : 0 < (IZR t)).
{
assert (e__127 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__127.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__124 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
}
rw e__95. exact w__96.
}
(* goal *)
assert (s__129 : (((1 * / (IZR t)) <= (noise_factor b (t)%Z)) /\ ((noise_factor b (t)%Z) <= (((1 - b) * / (1 + b)) + (1 * / (IZR t)))))).
{
split.
{
exact s__94.
}
{
exact s__128.
}
}
pose proof s__129 as [h__130 h__131].
split.
{
split.
{
change (0 <> (IZR t)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__132 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__132.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
{
split.
{
change (0 <> ((1 + b) * (1 - (powerRZ b (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__133 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__133.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
{
assert (g__134 : 0 < b).
{
assert (e__138 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__138.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__135 : 0 < (1 - b)).
{
assert (e__139 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__139.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__136 : 0 < (IZR t)).
{
assert (e__140 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__140.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__137 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
{
split.
{
change (0 <> ((1 + b) * (1 - (powerRZ b (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__141 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__141.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
{
assert (g__142 : 0 < b).
{
assert (e__146 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__146.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__143 : 0 < (1 - b)).
{
assert (e__147 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__147.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__144 : 0 < (IZR t)).
{
assert (e__148 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__148.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__145 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
{
split.
{
change (0 <> (1 + b)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__149 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__149.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
{
change (0 <> (IZR t)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__150 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__150.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
}
}
}
}
{
change (((1 * / (IZR t)) <= (noise_factor b (t)%Z)) /\ ((noise_factor b (t)%Z) <= (((1 - b) * / (1 + b)) + (1 * / (IZR t))))).
exact s__129.
}
Qed.
Lemma meaningful : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((0 <> (IZR t)) /\ (0 <> ((1 + b) * (1 - (powerRZ b (t)%Z)))) /\ (0 <> ((1 + b) * (1 - (powerRZ b (t)%Z)))) /\ (0 <> (1 + b)) /\ (0 <> (IZR t))).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((1 / (IZR t)) <= (noise_factor b (t)%Z)) /\ ((noise_factor b (t)%Z) <= (((1 - b) / (1 + b)) + (1 / (IZR t))))).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((noise_factor b (t)%Z) < (1 / (IZR t))) /\ ((noise_factor b (t)%Z) <= (((1 - b) / (1 + b)) + (1 / (IZR t))))) := claim.
End T_adamnx_eq10_bounds_a4d139b0.


(* adamnx.early_bias_drift; certificate d204dbd144307e63ba97b28602b912359e692a90faf10e10125ff2681d03d965 *)
Module T_adamnx_early_bias_drift_d204dbd1.
Fixpoint mean_v_nat (b : R) (s : R) (M : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (mean_v_nat b s M k__)) + ((1 - b) * ((M (((0 + Z.of_nat k__) + 1))%Z) + (s ^ 2)))) end.
Definition mean_v (b : R) (s : R) (M : Z -> R) (n : Z) : R := mean_v_nat b s M (Z.to_nat (n - 0)).
Lemma mean_v_start : forall (b : R) (s : R) (M : Z -> R), mean_v b s M (0)%Z = 0.
Proof. intros. unfold mean_v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma mean_v_succ : forall (b : R) (s : R) (M : Z -> R) (n : Z), (0 <= n)%Z -> mean_v b s M (n + 1)%Z = ((b * (mean_v b s M (n)%Z)) + ((1 - b) * ((M ((n + 1))%Z) + (s ^ 2)))).
Proof. intros b s M n bound. unfold mean_v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [mean_v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), 2, (fun i : Z => (IZR i)), (3)%Z.
split.
{
lia.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
change (1 <= 3).
closed_less.
}
}
Qed.

Lemma proved : forall (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((0 <> (1 - (powerRZ b (t)%Z)))) /\ ((((mean_v b s M (t)%Z) / (1 - (powerRZ b (t)%Z))) - ((M (t)%Z) + (s ^ 2))) = (((1 - b) / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z)))))))).
Proof.
intros b s M t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* mean *)
assert (s__10 : ((mean_v b s M (t)%Z) = (((1 - (powerRZ b (t)%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z)))))))).
{
assert (b__7 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__8 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (u__9 : ((mean_v b s M (t)%Z) = (((1 - (powerRZ b (t)%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z)))))))).
{
exact (T_adamnx_eq6_e1381f19.claim b s M (t)%Z b__7 p__8).
}
exact u__9.
}
(* G *)
assert (s__94 : (forall k : Z, ((0)%Z <= k)%Z -> ((zsum (1)%Z (k)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z)))) = (((1 * / (powerRZ b (k)%Z)) - 1) * / (1 - b))))).
{
apply (induction_from (fun k : Z => ((zsum (1)%Z (k)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z)))) = (((1 * / (powerRZ b (k)%Z)) - 1) * / (1 - b)))) (0)%Z).
{
change ((zsum (1)%Z (0)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z)))) = (((1 * / (powerRZ b (0)%Z)) - 1) * / (1 - b))).
assert (n__12 : (1 - b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__11 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__11.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (n__14 : (((- 1) * b) + 1) <> 0).
{
assert (e__13 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
try rewrite <- e__13.
exact n__12.
}
assert (n__15 : (b + (- 1)) <> 0).
{
intro vanishes.
apply n__14.
transitivity ((- 1) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* base *)
assert (s__20 : ((zsum (1)%Z (0)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z)))) = (((1 * / (b ^ 0)) - 1) * / (1 - b)))).
{
transitivity (0).
{
apply zsum_empty; zp.
}
symmetry.
transitivity (0).
{
assert (e__16 : / (b ^ 0) = 1).
{
assert (e__17 : (b ^ 0) = 1).
{
feq.
}
rw e__17.
apply inv_by. feq.
}
assert (e__18 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__19 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__19.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__16.
rw e__18.
reflexivity.
}
feq.
}
feq.
}
transitivity (0).
{
apply zsum_empty; zp.
}
symmetry.
transitivity (0).
{
assert (e__21 : / (powerRZ b (0)%Z) = 1).
{
assert (e__22 : (powerRZ b (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
rw e__22.
apply inv_by. feq.
}
assert (e__23 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__24 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__24.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__21.
rw e__23.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__25.
assert (r__26 : 0 <= IZR k).
{ izr_le. }
intros IH__27.
change ((zsum (1)%Z (k + 1)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z)))) = (((1 * / (powerRZ b (k + 1)%Z)) - 1) * / (1 - b))).
assert (n__29 : (powerRZ b ((((k + 1) + (-1)) + 1))%Z) <> 0).
{
apply Rgt_not_eq; red.
apply pz_pos.
assert (e__28 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__28.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (n__31 : ((powerRZ b (k)%Z) * b) <> 0).
{
assert (e__30 : (powerRZ b ((((k + 1) + (-1)) + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((((k + 1) + (-1)) + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
try rewrite <- e__30.
exact n__29.
}
assert (n__32 : (powerRZ b (k)%Z) <> 0).
{
intro vanishes.
apply n__31.
transitivity (1 * ((powerRZ b (k)%Z)) * (b)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__33 : b <> 0).
{
intro vanishes.
apply n__31.
transitivity (1 * ((powerRZ b (k)%Z)) * (b)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__35 : (powerRZ b ((k + 1))%Z) <> 0).
{
apply Rgt_not_eq; red.
apply pz_pos.
assert (e__34 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__34.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (n__37 : (1 - b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__36 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__36.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (n__39 : (((- 1) * b) + 1) <> 0).
{
assert (e__38 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
try rewrite <- e__38.
exact n__37.
}
assert (n__40 : (b + (- 1)) <> 0).
{
intro vanishes.
apply n__39.
transitivity ((- 1) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__65 : (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))) = ((((- 1) * (/ (powerRZ b (k)%Z))) + 1) * (/ (b + (- 1))))).
{
transitivity (1 * (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))).
{ feq. }
assert (e__59 : (zsum (1)%Z (k)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z)))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))).
{
assert (e__60 : zsum (1)%Z (k)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (/ (powerRZ b (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__64 : 1 <= IZR i__0).
{ izr_le. }
assert (n__62 : (powerRZ b (i__0)%Z) <> 0).
{
apply Rgt_not_eq; red.
apply pz_pos.
assert (e__61 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__61.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity ((/ (powerRZ b (i__0)%Z))).
{
assert (e__63 : / (powerRZ b (i__0)%Z) = (/ (powerRZ b (i__0)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__63.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__60.
feq.
}
try rewrite <- e__59.
rewrite IH__27.
assert (e__55 : (((1 * / (powerRZ b (k)%Z)) - 1) * / (1 - b)) = ((((- 1) * (/ (powerRZ b (k)%Z))) + 1) * (/ (b + (- 1))))).
{
assert (e__56 : / (powerRZ b (k)%Z) = (/ (powerRZ b (k)%Z))).
{
apply inv_by. feq.
}
assert (e__57 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__58 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__58.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__56.
rw e__57.
reflexivity.
}
feq.
}
rw e__55.
feq.
}
(* step *)
assert (s__66 : ((zsum (1)%Z ((k + 1))%Z (fun i : Z => (1 * / (powerRZ b (i)%Z)))) = (((1 * / (powerRZ b ((k + 1))%Z)) - 1) * / (1 - b)))).
{
transitivity ((((/ (powerRZ b (k)%Z)) * (/ b)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__41 : zsum (1)%Z (k)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (/ (powerRZ b (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__45 : 1 <= IZR i__0).
{ izr_le. }
assert (n__43 : (powerRZ b (i__0)%Z) <> 0).
{
apply Rgt_not_eq; red.
apply pz_pos.
assert (e__42 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__42.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity ((/ (powerRZ b (i__0)%Z))).
{
assert (e__44 : / (powerRZ b (i__0)%Z) = (/ (powerRZ b (i__0)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__44.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__46 : (1 * / (powerRZ b (k + 1)%Z)) = ((/ (powerRZ b (k)%Z)) * (/ b))).
{
assert (e__47 : / (powerRZ b (k + 1)%Z) = ((/ (powerRZ b (k)%Z)) * (/ b))).
{
assert (e__48 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
rw e__48.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__47.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z))) + (1 * / (powerRZ b (k + 1)%Z))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z)))) by zp.
cbv beta. ring.
}
rw e__41.
rw e__46.
feq.
}
symmetry.
transitivity (((((- 1) * (/ (powerRZ b (k)%Z)) * (/ b)) + 1) * (/ (b + (- 1))))).
{
assert (e__49 : / (powerRZ b ((k + 1))%Z) = ((/ (powerRZ b (k)%Z)) * (/ b))).
{
assert (e__50 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
rw e__50.
apply inv_by. feq.
}
assert (e__51 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__52 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__52.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__49.
rw e__51.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (/ (powerRZ b (k)%Z))) + (1 * (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))) * b) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((- 1))) * (/ ((1 * b) + ((- 1)))))).
{
feq.
}
rw n__65.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__67 : ((((1 * / (powerRZ b (k + 1)%Z)) - 1) * / (1 - b)) - (zsum (1)%Z (k + 1)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z))))) = 1 * ((((1 * / (powerRZ b ((k + 1))%Z)) - 1) * / (1 - b)) - (zsum (1)%Z ((k + 1))%Z (fun i : Z => (1 * / (powerRZ b (i)%Z))))) + 0).
{
transitivity (((((- 1) * (/ (powerRZ b (k)%Z))) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))) * b) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))) + 1) * (/ (b + (- 1))))).
{
assert (e__68 : (zsum (1)%Z (k + 1)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z)))) = (((/ (powerRZ b (k)%Z)) * (/ b)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))))).
{
assert (e__69 : zsum (1)%Z (k)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (/ (powerRZ b (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__73 : 1 <= IZR i__0).
{ izr_le. }
assert (n__71 : (powerRZ b (i__0)%Z) <> 0).
{
apply Rgt_not_eq; red.
apply pz_pos.
assert (e__70 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__70.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity ((/ (powerRZ b (i__0)%Z))).
{
assert (e__72 : / (powerRZ b (i__0)%Z) = (/ (powerRZ b (i__0)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__72.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__74 : (1 * / (powerRZ b (k + 1)%Z)) = ((/ (powerRZ b (k)%Z)) * (/ b))).
{
assert (e__75 : / (powerRZ b (k + 1)%Z) = ((/ (powerRZ b (k)%Z)) * (/ b))).
{
assert (e__76 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
rw e__76.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__75.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z))) + (1 * / (powerRZ b (k + 1)%Z))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z)))) by zp.
cbv beta. ring.
}
rw e__69.
rw e__74.
feq.
}
assert (e__77 : / (powerRZ b (k + 1)%Z) = ((/ (powerRZ b (k)%Z)) * (/ b))).
{
assert (e__78 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
rw e__78.
apply inv_by. feq.
}
assert (e__79 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__80 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__80.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__68.
rw e__77.
rw e__79.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (/ (powerRZ b (k)%Z))) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))) * b) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))) + 1) * (/ (b + (- 1))))).
{
assert (e__81 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => (1 * / (powerRZ b (i)%Z)))) = (((/ (powerRZ b (k)%Z)) * (/ b)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__82 : zsum (1)%Z (k)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (/ (powerRZ b (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__86 : 1 <= IZR i__0).
{ izr_le. }
assert (n__84 : (powerRZ b (i__0)%Z) <> 0).
{
apply Rgt_not_eq; red.
apply pz_pos.
assert (e__83 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__83.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity ((/ (powerRZ b (i__0)%Z))).
{
assert (e__85 : / (powerRZ b (i__0)%Z) = (/ (powerRZ b (i__0)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__85.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__87 : (1 * / (powerRZ b (k + 1)%Z)) = ((/ (powerRZ b (k)%Z)) * (/ b))).
{
assert (e__88 : / (powerRZ b (k + 1)%Z) = ((/ (powerRZ b (k)%Z)) * (/ b))).
{
assert (e__89 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
rw e__89.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__88.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z))) + (1 * / (powerRZ b (k + 1)%Z))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z)))) by zp.
cbv beta. ring.
}
rw e__82.
rw e__87.
feq.
}
assert (e__90 : / (powerRZ b ((k + 1))%Z) = ((/ (powerRZ b (k)%Z)) * (/ b))).
{
assert (e__91 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
rw e__91.
apply inv_by. feq.
}
assert (e__92 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__93 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__93.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__81.
rw e__90.
rw e__92.
reflexivity.
}
feq.
}
feq.
}
rw e__67.
apply (from_eq_zero 1 0 (zsum (1)%Z ((k + 1))%Z (fun i : Z => (1 * / (powerRZ b (i)%Z)))) (((1 * / (powerRZ b ((k + 1))%Z)) - 1) * / (1 - b))); [exact s__66 | lra ..].
}
}
(* G_t *)
assert (s__97 : ((zsum (1)%Z (t)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z)))) = (((1 * / (powerRZ b (t)%Z)) - 1) * / (1 - b)))).
{
assert (b__95 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__96 : ((zsum (1)%Z (t)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z)))) = (((1 * / (powerRZ b (t)%Z)) - 1) * / (1 - b)))).
{
exact (s__94 (t)%Z b__95).
}
exact u__96.
}
assert (n__105 : (1 - (powerRZ b (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__98 : 0 < b).
{
assert (e__102 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__102.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__99 : 0 < (1 - b)).
{
assert (e__103 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__103.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__100 : 0 < (IZR t)).
{
assert (e__104 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__104.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__101 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
assert (n__107 : (((- 1) * (powerRZ b (t)%Z)) + 1) <> 0).
{
assert (e__106 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__106.
exact n__105.
}
assert (n__108 : ((powerRZ b (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__107.
transitivity ((- 1) * ((powerRZ b (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__128 : (mean_v b s M (t)%Z) = (((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (t)%Z) * (s ^ 2)) + (s ^ 2))).
{
transitivity (1 * (mean_v b s M (t)%Z)).
{ feq. }
rewrite s__10.
assert (e__121 : (((1 - (powerRZ b (t)%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z)))))) = (((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (t)%Z) * (s ^ 2)) + (s ^ 2))).
{
assert (e__122 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z)))) = ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))))).
{
assert (e__123 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z))) = ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((powerRZ b (t)%Z)) * ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__127 : 1 <= IZR i__0).
{ izr_le. }
assert (n__125 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__124 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__124.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity (((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__126 : (powerRZ b ((t + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z))).
{
swap ((t + (- i__0)))%Z with ((- i__0) + t)%Z.
rewrite (pz_add_nz b ((- i__0))%Z (t)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
feq.
}
eapply eq_trans.
{
rw e__126.
reflexivity.
}
feq.
}
feq.
}
transitivity (((powerRZ b (t)%Z)) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__123.
feq.
}
eapply eq_trans.
{
rw e__122.
reflexivity.
}
feq.
}
rw e__121.
feq.
}
assert (n__130 : (powerRZ b (t)%Z) <> 0).
{
apply Rgt_not_eq; red.
apply pz_pos.
assert (e__129 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__129.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (n__132 : (1 - b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__131 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__131.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (n__134 : (((- 1) * b) + 1) <> 0).
{
assert (e__133 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
try rewrite <- e__133.
exact n__132.
}
assert (n__135 : (b + (- 1)) <> 0).
{
intro vanishes.
apply n__134.
transitivity ((- 1) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__148 : (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))) = ((((- 1) * (/ (powerRZ b (t)%Z))) + 1) * (/ (b + (- 1))))).
{
transitivity (1 * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))).
{ feq. }
assert (e__142 : (zsum (1)%Z (t)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z)))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))).
{
assert (e__143 : zsum (1)%Z (t)%Z (fun i : Z => (1 * / (powerRZ b (i)%Z))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ (powerRZ b (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__147 : 1 <= IZR i__0).
{ izr_le. }
assert (n__145 : (powerRZ b (i__0)%Z) <> 0).
{
apply Rgt_not_eq; red.
apply pz_pos.
assert (e__144 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__144.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity ((/ (powerRZ b (i__0)%Z))).
{
assert (e__146 : / (powerRZ b (i__0)%Z) = (/ (powerRZ b (i__0)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__146.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__143.
feq.
}
try rewrite <- e__142.
rewrite s__97.
assert (e__138 : (((1 * / (powerRZ b (t)%Z)) - 1) * / (1 - b)) = ((((- 1) * (/ (powerRZ b (t)%Z))) + 1) * (/ (b + (- 1))))).
{
assert (e__139 : / (powerRZ b (t)%Z) = (/ (powerRZ b (t)%Z))).
{
apply inv_by. feq.
}
assert (e__140 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__141 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__141.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__139.
rw e__140.
reflexivity.
}
feq.
}
rw e__138.
feq.
}
(* goal *)
assert (s__149 : ((((mean_v b s M (t)%Z) * / (1 - (powerRZ b (t)%Z))) - ((M (t)%Z) + (s ^ 2))) = (((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z)))))))).
{
transitivity (((((- 1) * (M (t)%Z) * (powerRZ b (t)%Z)) + (M (t)%Z) + ((- 1) * (mean_v b s M (t)%Z)) + ((- 1) * (powerRZ b (t)%Z) * (s ^ 2)) + (s ^ 2)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__109 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__110 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
rw e__110.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__109.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))) * b) + ((- 1) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__111 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z))))) = (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))))).
{
assert (e__112 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z)))) = (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((powerRZ b (t)%Z)) * ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))) + (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z))) * (/ (powerRZ b (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__116 : 1 <= IZR i__0).
{ izr_le. }
assert (n__114 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__113 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__113.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity ((((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z)) + ((- 1) * (M (t)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z)))).
{
assert (e__115 : (powerRZ b ((t + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z))).
{
swap ((t + (- i__0)))%Z with ((- i__0) + t)%Z.
rewrite (pz_add_nz b ((- i__0))%Z (t)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
feq.
}
eapply eq_trans.
{
rw e__115.
reflexivity.
}
feq.
}
feq.
}
transitivity (((powerRZ b (t)%Z)) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))) + (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z))) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__112.
feq.
}
assert (e__117 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__118 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
rw e__118.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__111.
rw e__117.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (M (t)%Z) * (powerRZ b (t)%Z)) + ((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + (1 * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))) * b) + (1 * (M (t)%Z)) + ((- 1) * (mean_v b s M (t)%Z)) + (1 * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (t)%Z) * (s ^ 2)) + (1 * (s ^ 2))) * (/ ((1 * (powerRZ b (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__128.
transitivity (((((- 1) * (M (t)%Z) * (powerRZ b (t)%Z)) + ((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))) * b) + (M (t)%Z)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
feq.
}
transitivity (((((- 1) * (M (t)%Z) * (powerRZ b (t)%Z)) + ((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + (1 * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))) * b) + (1 * (M (t)%Z))) * (/ ((1 * (powerRZ b (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__148.
transitivity (0).
{
feq.
}
reflexivity.
}
split.
{
change (0 <> (1 - (powerRZ b (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__150 : 0 < b).
{
assert (e__154 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__154.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__151 : 0 < (1 - b)).
{
assert (e__155 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__155.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__152 : 0 < (IZR t)).
{
assert (e__156 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__156.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__153 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
{
change ((((mean_v b s M (t)%Z) * / (1 - (powerRZ b (t)%Z))) - ((M (t)%Z) + (s ^ 2))) = (((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z))))))).
exact s__149.
}
Qed.
Lemma meaningful : forall (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((0 <> (1 - (powerRZ b (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((((mean_v b s M (t)%Z) / (1 - (powerRZ b (t)%Z))) - ((M (t)%Z) + (s ^ 2))) = (((1 - b) / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z))))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((((mean_v b s M (t)%Z) / (1 - (powerRZ b (t)%Z))) - ((M (t)%Z) + (s ^ 2))) = ((((1 - b) / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z)))))) + 1)) := claim.
End T_adamnx_early_bias_drift_d204dbd1.


(* unit_a; certificate ee139e83edc08e08c4d4d9601ad5d12caaf28011f84a59b676e051e4403dee49 *)
Module T_unit_a_ee139e83.

Lemma satisfiable : exists (b : R), ((0 < b) /\ (b < 1)).
Proof.
exists (1 * / 2).
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
Qed.

Lemma proved : forall (b : R), ((0 < b) /\ (b < 1)) -> (((0 < b) /\ (0 < b)) /\ ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1))).
Proof.
intros b h__0.
pose proof h__0 as [h__1 h__2].
(* goal *)
assert (s__10 : ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1))).
{
split.
{
apply exp_pos.
}
{
apply gap_lt.
assert (g__3 : 0 < b).
{
assert (e__7 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__7.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
assert (g__4 : 0 < (1 - b)).
{
assert (e__8 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__8.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
assert (g__5 : 0 < (1 - b)).
{
assert (e__9 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__9.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
assert (g__6 : 0 < (1 - (Rpower b (1 - b)))).
{
rp_gap b (1 - b).
}
lra.
}
}
pose proof s__10 as [h__11 h__12].
split.
{
split.
{
change (0 < b).
exact h__1.
}
{
change (0 < b).
exact h__1.
}
}
{
change ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1)).
exact s__10.
}
Qed.
Lemma meaningful : forall (b : R), ((0 < b) /\ (b < 1)) -> ((0 < b) /\ (0 < b)).
Proof. intros v0 v1. exact (proj1 (proved v0 v1)). Qed.
Theorem claim : forall (b : R), ((0 < b) /\ (b < 1)) -> ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1)).
Proof. intros v0 v1. exact (proj2 (proved v0 v1)). Qed.
Fail Definition corrupted : forall (b : R), ((0 < b) /\ (b < 1)) -> (((Rpower b (1 - b)) <= 0) /\ ((Rpower b (1 - b)) < 1)) := claim.
End T_unit_a_ee139e83.


(* normalized_increasing; certificate 1326dcbe85e9962279b5ab43ceeaa7dca1b0c6327c7002f9b2f6414123cb7458 *)
Module T_normalized_increasing_1326dcbe.
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).

Lemma satisfiable : exists (a : R) (t : Z), (0 <= t)%Z /\ ((0 < a) /\ (a < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (3)%Z.
split.
{
lia.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
change (1 <= 3).
closed_less.
}
}
Qed.

Lemma proved : forall (a : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR t)) -> (((0 <> a) /\ (0 <> (1 - (powerRZ a (t)%Z))) /\ (0 <> (1 - (powerRZ a ((t + 1))%Z)))) /\ ((normalized_rate a (t)%Z) < (normalized_rate a ((t + 1))%Z))).
Proof.
intros a t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
assert (n__16 : (1 - (powerRZ a ((t + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__9 : 0 < a).
{
assert (e__13 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__13.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__10 : 0 < (1 - a)).
{
assert (e__14 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__11 : 0 < ((IZR t) + 1)).
{
assert (e__15 : ((IZR t) + 1) = 1 * ((IZR t) - 1) + 2).
{
transitivity (((IZR t) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 1)).
{
feq.
}
feq.
}
rw e__15.
apply (from_le_pos 1 2 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__12 : 0 < (1 - (powerRZ a ((t + 1))%Z))).
{
pz_gap a ((t + 1))%Z.
}
lra.
}
assert (n__19 : (((- 1) * (powerRZ a (t)%Z) * a) + 1) <> 0).
{
assert (e__17 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__18 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__18.
reflexivity.
}
feq.
}
try rewrite <- e__17.
exact n__16.
}
assert (n__20 : (((powerRZ a (t)%Z) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__19.
transitivity ((- 1) * (((powerRZ a (t)%Z) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__22 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__21 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__21.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (n__30 : (1 - (powerRZ a (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__23 : 0 < a).
{
assert (e__27 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__27.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__24 : 0 < (1 - a)).
{
assert (e__28 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__28.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__25 : 0 < (IZR t)).
{
assert (e__29 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__29.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__26 : 0 < (1 - (powerRZ a (t)%Z))).
{
pz_gap a (t)%Z.
}
lra.
}
assert (n__32 : (((- 1) * (powerRZ a (t)%Z)) + 1) <> 0).
{
assert (e__31 : (1 - (powerRZ a (t)%Z)) = (((- 1) * (powerRZ a (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__31.
exact n__30.
}
assert (n__33 : ((powerRZ a (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__32.
transitivity ((- 1) * ((powerRZ a (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__48 : ((1 - (powerRZ a (t)%Z)) * (1 - (powerRZ a ((t + 1))%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (g__34 : 0 < a).
{
assert (e__38 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__38.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__35 : 0 < (1 - a)).
{
assert (e__39 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__39.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__36 : 0 < (IZR t)).
{
assert (e__40 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__40.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__37 : 0 < (1 - (powerRZ a (t)%Z))).
{
pz_gap a (t)%Z.
}
lra.
}
{
assert (g__41 : 0 < a).
{
assert (e__45 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__45.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__42 : 0 < (1 - a)).
{
assert (e__46 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__46.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__43 : 0 < ((IZR t) + 1)).
{
assert (e__47 : ((IZR t) + 1) = 1 * ((IZR t) - 1) + 2).
{
transitivity (((IZR t) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 1)).
{
feq.
}
feq.
}
rw e__47.
apply (from_le_pos 1 2 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__44 : 0 < (1 - (powerRZ a ((t + 1))%Z))).
{
pz_gap a ((t + 1))%Z.
}
lra.
}
}
assert (n__51 : (((- 1) * (powerRZ a (t)%Z) * a) + ((- 1) * (powerRZ a (t)%Z)) + (((powerRZ a (t)%Z) ^ 2) * a) + 1) <> 0).
{
assert (e__49 : ((1 - (powerRZ a (t)%Z)) * (1 - (powerRZ a ((t + 1))%Z))) = (((- 1) * (powerRZ a (t)%Z) * a) + ((- 1) * (powerRZ a (t)%Z)) + (((powerRZ a (t)%Z) ^ 2) * a) + 1)).
{
assert (e__50 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__50.
reflexivity.
}
feq.
}
try rewrite <- e__49.
exact n__48.
}
assert (n__52 : (((powerRZ a (t)%Z) * a) + (powerRZ a (t)%Z) + ((- 1) * ((powerRZ a (t)%Z) ^ 2) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__51.
transitivity ((- 1) * (((powerRZ a (t)%Z) * a) + (powerRZ a (t)%Z) + ((- 1) * ((powerRZ a (t)%Z) ^ 2) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__82 : ((normalized_rate a (t)%Z) < (normalized_rate a ((t + 1))%Z))).
{
apply gap_lt.
assert (e__7 : ((normalized_rate a ((t + 1))%Z) - (normalized_rate a (t)%Z)) = (((powerRZ a ((t + (- 1)))%Z) * ((1 - a) ^ 2)) * / ((1 - (powerRZ a (t)%Z)) * (1 - (powerRZ a ((t + 1))%Z))))).
{
transitivity (((((powerRZ a (t)%Z) * (/ a)) + ((powerRZ a (t)%Z) * a) + ((- 2) * (powerRZ a (t)%Z))) * (/ (((powerRZ a (t)%Z) * a) + (- 1))) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
assert (e__53 : (normalized_rate a ((t + 1))%Z) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1))%Z))) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__54 : (powerRZ a (((t + 1) + (- 1)))%Z) = (powerRZ a (t)%Z)).
{
swap (((t + 1) + (- 1)))%Z with (t)%Z.
feq.
}
assert (e__55 : / (1 - (powerRZ a ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__56 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__57 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__57.
reflexivity.
}
feq.
}
rw e__56.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__54.
rw e__55.
reflexivity.
}
feq.
}
assert (e__58 : (normalized_rate a (t)%Z) = ((((powerRZ a (t)%Z) * (/ a)) + (- 1)) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
change (((1 - (powerRZ a ((t + (- 1)))%Z)) * / (1 - (powerRZ a (t)%Z))) = ((((powerRZ a (t)%Z) * (/ a)) + (- 1)) * (/ ((powerRZ a (t)%Z) + (- 1))))).
assert (e__59 : (powerRZ a ((t + (- 1)))%Z) = ((powerRZ a (t)%Z) * (/ a))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz a (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__60 : / (1 - (powerRZ a (t)%Z)) = ((- 1) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
assert (e__61 : (1 - (powerRZ a (t)%Z)) = (((- 1) * (powerRZ a (t)%Z)) + 1)).
{
feq.
}
rw e__61.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__59.
rw e__60.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__53.
rw e__58.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ a (t)%Z) * (/ a)) + ((- 1) * (powerRZ a (t)%Z) * a) + (2 * (powerRZ a (t)%Z))) * (/ (((powerRZ a (t)%Z) * a) + (powerRZ a (t)%Z) + ((- 1) * ((powerRZ a (t)%Z) ^ 2) * a) + (- 1))))).
{
assert (e__62 : / ((1 - (powerRZ a (t)%Z)) * (1 - (powerRZ a ((t + 1))%Z))) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (powerRZ a (t)%Z) + ((- 1) * ((powerRZ a (t)%Z) ^ 2) * a) + (- 1))))).
{
assert (e__63 : ((1 - (powerRZ a (t)%Z)) * (1 - (powerRZ a ((t + 1))%Z))) = (((- 1) * (powerRZ a (t)%Z) * a) + ((- 1) * (powerRZ a (t)%Z)) + (((powerRZ a (t)%Z) ^ 2) * a) + 1)).
{
assert (e__64 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__64.
reflexivity.
}
feq.
}
rw e__63.
apply inv_by. feq.
}
assert (e__65 : (powerRZ a ((t + (- 1)))%Z) = ((powerRZ a (t)%Z) * (/ a))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz a (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__62.
rw e__65.
reflexivity.
}
feq.
}
feq.
}
assert (w__8 : 0 < (((powerRZ a ((t + (- 1)))%Z) * ((1 - a) ^ 2)) * / ((1 - (powerRZ a (t)%Z)) * (1 - (powerRZ a ((t + 1))%Z))))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pz_pos.
assert (e__66 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__66.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
{
apply pow_pos.
assert (e__67 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__67.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (g__68 : 0 < a).
{
assert (e__72 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__72.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__69 : 0 < (1 - a)).
{
assert (e__73 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__73.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__70 : 0 < (IZR t)).
{
assert (e__74 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__74.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__71 : 0 < (1 - (powerRZ a (t)%Z))).
{
pz_gap a (t)%Z.
}
lra.
}
{
assert (g__75 : 0 < a).
{
assert (e__79 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__79.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__76 : 0 < (1 - a)).
{
assert (e__80 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__80.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__77 : 0 < ((IZR t) + 1)).
{
assert (e__81 : ((IZR t) + 1) = 1 * ((IZR t) - 1) + 2).
{
transitivity (((IZR t) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 1)).
{
feq.
}
feq.
}
rw e__81.
apply (from_le_pos 1 2 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__78 : 0 < (1 - (powerRZ a ((t + 1))%Z))).
{
pz_gap a ((t + 1))%Z.
}
lra.
}
}
}
rw e__7. exact w__8.
}
split.
{
split.
{
change (0 <> a).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__83 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__83.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
{
split.
{
change (0 <> (1 - (powerRZ a (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__84 : 0 < a).
{
assert (e__88 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__88.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__85 : 0 < (1 - a)).
{
assert (e__89 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__89.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__86 : 0 < (IZR t)).
{
assert (e__90 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__90.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__87 : 0 < (1 - (powerRZ a (t)%Z))).
{
pz_gap a (t)%Z.
}
lra.
}
{
change (0 <> (1 - (powerRZ a ((t + 1))%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__91 : 0 < a).
{
assert (e__95 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__95.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__92 : 0 < (1 - a)).
{
assert (e__96 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__96.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__93 : 0 < ((IZR t) + 1)).
{
assert (e__97 : ((IZR t) + 1) = 1 * ((IZR t) - 1) + 2).
{
transitivity (((IZR t) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 1)).
{
feq.
}
feq.
}
rw e__97.
apply (from_le_pos 1 2 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__94 : 0 < (1 - (powerRZ a ((t + 1))%Z))).
{
pz_gap a ((t + 1))%Z.
}
lra.
}
}
}
{
change ((normalized_rate a (t)%Z) < (normalized_rate a ((t + 1))%Z)).
exact s__82.
}
Qed.
Lemma meaningful : forall (a : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR t)) -> ((0 <> a) /\ (0 <> (1 - (powerRZ a (t)%Z))) /\ (0 <> (1 - (powerRZ a ((t + 1))%Z)))).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (a : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR t)) -> ((normalized_rate a (t)%Z) < (normalized_rate a ((t + 1))%Z)).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (a : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR t)) -> ((normalized_rate a ((t + 1))%Z) <= (normalized_rate a (t)%Z)) := claim.
End T_normalized_increasing_1326dcbe.


(* geometric_sum_bound; certificate 599c77ee7ad6c6f73960080f35d970546611c346af5ac4300287ad8f57a38376 *)
Module T_geometric_sum_bound_599c77ee.

Lemma satisfiable : exists (b : R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)).
Proof.
exists (1 * / 2), (3)%Z.
split.
{
lia.
}
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
Qed.

Theorem claim : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (0 <= (((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z))).
Proof.
intros b t b__0 h__2.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
(* E *)
assert (s__29 : (forall k : Z, ((0)%Z <= k)%Z -> (0 <= (((IZR k) * (1 - b)) - 1 + (powerRZ b (k)%Z))))).
{
apply (induction_from (fun k : Z => (0 <= (((IZR k) * (1 - b)) - 1 + (powerRZ b (k)%Z)))) (0)%Z).
{
change (0 <= (((IZR (0)%Z) * (1 - b)) - 1 + (powerRZ b (0)%Z))).
(* base *)
assert (s__6 : (0 <= ((0 * (1 - b)) - 1 + (b ^ 0)))).
{
apply Req_le_sym.
assert (e__5 : ((0 * (1 - b)) - 1 + (b ^ 0)) = 0).
{
feq.
}
rw e__5.
rat.
}
apply Req_le.
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__7 : (powerRZ b (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
assert (e__8 : (IZR (0)%Z) = 0).
{
izr.
}
eapply eq_trans.
{
rw e__7.
rw e__8.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__9.
assert (r__10 : 0 <= IZR k).
{ izr_le. }
intros IH__11.
change (0 <= (((IZR (k + 1)%Z) * (1 - b)) - 1 + (powerRZ b (k + 1)%Z))).
(* step *)
assert (s__24 : (0 <= ((((IZR k) + 1) * (1 - b)) - 1 + (powerRZ b ((k + 1))%Z)))).
{
assert (e__12 : ((((IZR k) + 1) * (1 - b)) - 1 + (powerRZ b ((k + 1))%Z)) = ((((IZR k) * (1 - b)) - 1 + (powerRZ b (k)%Z)) + ((1 - b) * (1 - (powerRZ b (k)%Z))))).
{
transitivity ((((powerRZ b (k)%Z) * b) + ((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k))).
{
assert (e__14 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__14.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ b (k)%Z) * b) + ((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k))).
{
feq.
}
feq.
}
assert (w__13 : 0 <= ((((IZR k) * (1 - b)) - 1 + (powerRZ b (k)%Z)) + ((1 - b) * (1 - (powerRZ b (k)%Z))))).
{
apply plus_nn_nn.
{
assert (e__15 : (((IZR k) * (1 - b)) - 1 + (powerRZ b (k)%Z)) = 1 * ((((IZR k) * (1 - b)) - 1 + (powerRZ b (k)%Z)) - 0) + 0).
{
transitivity (((powerRZ b (k)%Z) + ((- 1) * b * (IZR k)) + (IZR k) + (- 1))).
{
feq.
}
symmetry.
transitivity (((powerRZ b (k)%Z) + ((- 1) * b * (IZR k)) + (IZR k) + (- 1))).
{
feq.
}
feq.
}
rw e__15.
apply (from_le_nn 1 0 0 (((IZR k) * (1 - b)) - 1 + (powerRZ b (k)%Z))); [exact IH__11 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__16 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__16.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
assert (g__17 : 0 < b).
{
assert (e__21 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__21.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__18 : 0 < (1 - b)).
{
assert (e__22 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__22.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__19 : 0 <= (IZR k)).
{
assert (e__23 : (IZR k) = 1 * ((IZR k) - 0) + 0).
{
transitivity ((IZR k)).
{
reflexivity.
}
symmetry.
transitivity ((IZR k)).
{
feq.
}
feq.
}
rw e__23.
apply (from_le_nn 1 0 0 (IZR k)); [exact r__10 | lra ..].
}
assert (g__20 : 0 <= (1 - (powerRZ b (k)%Z))).
{
pz_gap b (k)%Z.
}
lra.
}
}
}
rw e__12. exact w__13.
}
assert (e__25 : (((IZR (k + 1)%Z) * (1 - b)) - 1 + (powerRZ b (k + 1)%Z)) = 1 * (((((IZR k) + 1) * (1 - b)) - 1 + (powerRZ b ((k + 1))%Z)) - 0) + 0).
{
transitivity ((((powerRZ b (k)%Z) * b) + ((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k))).
{
assert (e__26 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
assert (e__27 : (IZR (k + 1)%Z) = ((IZR k) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__26.
rw e__27.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ b (k)%Z) * b) + ((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k))).
{
assert (e__28 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__28.
reflexivity.
}
feq.
}
feq.
}
rw e__25.
apply (from_le_nn 1 0 0 ((((IZR k) + 1) * (1 - b)) - 1 + (powerRZ b ((k + 1))%Z))); [exact s__24 | lra ..].
}
}
(* goal *)
assert (s__32 : (0 <= (((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z)))).
{
assert (b__30 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__31 : (0 <= (((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z)))).
{
exact (s__29 (t)%Z b__30).
}
exact u__31.
}
change (0 <= (((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z))).
exact s__32.
Qed.
Fail Definition corrupted : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z)) < 0) := claim.
End T_geometric_sum_bound_599c77ee.


(* adam_below_uniform; certificate 5ec9b7ac86c93f5b4f7a7d7185330a8a451f9963da6a4130995bf440006e2dc4 *)
Module T_adam_below_uniform_5ec9b7ac.
Definition adam_rate (b : R) (t : Z) : R := ((b - (powerRZ b (t)%Z)) / (1 - (powerRZ b (t)%Z))).
Definition uniform_rate (t : R) : R := (1 - (1 / t)).

Lemma satisfiable : exists (b : R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (3)%Z.
split.
{
lia.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
change (1 <= 3).
closed_less.
}
}
Qed.

Lemma proved : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((0 <> (1 - (powerRZ b (t)%Z))) /\ (0 <> (IZR t))) /\ ((adam_rate b (t)%Z) <= (uniform_rate (IZR t)))).
Proof.
intros b t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* E *)
assert (s__10 : (0 <= (((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z)))).
{
assert (b__7 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__8 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (u__9 : (0 <= (((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z)))).
{
exact (T_geometric_sum_bound_599c77ee.claim b (t)%Z b__7 p__8).
}
exact u__9.
}
assert (n__14 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__13 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__13.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (n__22 : (1 - (powerRZ b (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__15 : 0 < b).
{
assert (e__19 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__19.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__16 : 0 < (1 - b)).
{
assert (e__20 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__20.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__17 : 0 < (IZR t)).
{
assert (e__21 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__21.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__18 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
assert (n__24 : (((- 1) * (powerRZ b (t)%Z)) + 1) <> 0).
{
assert (e__23 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__23.
exact n__22.
}
assert (n__25 : ((powerRZ b (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__24.
transitivity ((- 1) * ((powerRZ b (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__34 : ((IZR t) * (1 - (powerRZ b (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__26 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__26.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
{
assert (g__27 : 0 < b).
{
assert (e__31 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__31.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__28 : 0 < (1 - b)).
{
assert (e__32 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__32.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__29 : 0 < (IZR t)).
{
assert (e__33 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__33.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__30 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
assert (n__36 : (((- 1) * (powerRZ b (t)%Z) * (IZR t)) + (IZR t)) <> 0).
{
assert (e__35 : ((IZR t) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * (IZR t)) + (IZR t))).
{
feq.
}
try rewrite <- e__35.
exact n__34.
}
(* goal *)
assert (s__53 : ((adam_rate b (t)%Z) <= (uniform_rate (IZR t)))).
{
apply gap_le.
assert (e__11 : ((uniform_rate (IZR t)) - (adam_rate b (t)%Z)) = ((((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z)) * / ((IZR t) * (1 - (powerRZ b (t)%Z))))).
{
transitivity (((((- 1) * (powerRZ b (t)%Z) * (/ (IZR t))) + b + (/ (IZR t)) + (- 1)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__37 : (uniform_rate (IZR t)) = (((- 1) * (/ (IZR t))) + 1)).
{
change ((1 - (1 * / (IZR t))) = (((- 1) * (/ (IZR t))) + 1)).
assert (e__38 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
}
assert (e__39 : (adam_rate b (t)%Z) = (((powerRZ b (t)%Z) + ((- 1) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
change (((b - (powerRZ b (t)%Z)) * / (1 - (powerRZ b (t)%Z))) = (((powerRZ b (t)%Z) + ((- 1) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
assert (e__40 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__41 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
rw e__41.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__40.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__37.
rw e__39.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b (t)%Z) * (/ (IZR t))) + b + (/ (IZR t)) + (- 1)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__42 : / ((IZR t) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (/ (IZR t))) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__43 : ((IZR t) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * (IZR t)) + (IZR t))).
{
feq.
}
rw e__43.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__42.
reflexivity.
}
feq.
}
feq.
}
assert (w__12 : 0 <= ((((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z)) * / ((IZR t) * (1 - (powerRZ b (t)%Z))))).
{
apply mult_nn_pos.
{
assert (e__44 : (((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z)) = 1 * ((((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z)) - 0) + 0).
{
transitivity (((powerRZ b (t)%Z) + ((- 1) * b * (IZR t)) + (IZR t) + (- 1))).
{
feq.
}
symmetry.
transitivity (((powerRZ b (t)%Z) + ((- 1) * b * (IZR t)) + (IZR t) + (- 1))).
{
feq.
}
feq.
}
rw e__44.
apply (from_le_nn 1 0 0 (((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z))); [exact s__10 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__45 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__45.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
{
assert (g__46 : 0 < b).
{
assert (e__50 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__50.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__47 : 0 < (1 - b)).
{
assert (e__51 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__51.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__48 : 0 < (IZR t)).
{
assert (e__52 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__52.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__49 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
}
rw e__11. exact w__12.
}
split.
{
split.
{
change (0 <> (1 - (powerRZ b (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__54 : 0 < b).
{
assert (e__58 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__58.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__55 : 0 < (1 - b)).
{
assert (e__59 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__59.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__56 : 0 < (IZR t)).
{
assert (e__60 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__60.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__57 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
{
change (0 <> (IZR t)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__61 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__61.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
}
{
change ((adam_rate b (t)%Z) <= (uniform_rate (IZR t))).
exact s__53.
}
Qed.
Lemma meaningful : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((0 <> (1 - (powerRZ b (t)%Z))) /\ (0 <> (IZR t))).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((adam_rate b (t)%Z) <= (uniform_rate (IZR t))).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((uniform_rate (IZR t)) < (adam_rate b (t)%Z)) := claim.
End T_adam_below_uniform_5ec9b7ac.


(* uniform_below_normalized; certificate cf8dc620b8cba3ac703b43f2cc620adbda4cb0d3669d69673ddd4ec24d01fdcb *)
Module T_uniform_below_normalized_cf8dc620.
Definition uniform_rate (t : R) : R := (1 - (1 / t)).
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).

Lemma satisfiable : exists (a : R) (t : Z), (0 <= t)%Z /\ ((0 < a) /\ (a < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (3)%Z.
split.
{
lia.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
change (1 <= 3).
closed_less.
}
}
Qed.

Lemma proved : forall (a : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR t)) -> (((0 <> (IZR t)) /\ (0 <> a) /\ (0 <> (1 - (powerRZ a (t)%Z)))) /\ ((uniform_rate (IZR t)) <= (normalized_rate a (t)%Z))).
Proof.
intros a t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* D *)
assert (s__11 : (0 <= (1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z))))).
{
assert (b__7 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__8 : ((0 < a) /\ (a < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__9 : (1 <= (IZR t))).
{
exact h__5.
}
assert (u__10 : (0 <= (1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z))))).
{
exact (T_tangent_power_62546f69.claim a (t)%Z b__7 p__8 p__9).
}
exact u__10.
}
assert (n__15 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__14 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (n__23 : (1 - (powerRZ a (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__16 : 0 < a).
{
assert (e__20 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__20.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__17 : 0 < (1 - a)).
{
assert (e__21 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__21.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__18 : 0 < (IZR t)).
{
assert (e__22 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__22.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__19 : 0 < (1 - (powerRZ a (t)%Z))).
{
pz_gap a (t)%Z.
}
lra.
}
assert (n__25 : (((- 1) * (powerRZ a (t)%Z)) + 1) <> 0).
{
assert (e__24 : (1 - (powerRZ a (t)%Z)) = (((- 1) * (powerRZ a (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__24.
exact n__23.
}
assert (n__26 : ((powerRZ a (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__25.
transitivity ((- 1) * ((powerRZ a (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__28 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__27 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__27.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (n__37 : ((IZR t) * (1 - (powerRZ a (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__29 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__29.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
{
assert (g__30 : 0 < a).
{
assert (e__34 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__34.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__31 : 0 < (1 - a)).
{
assert (e__35 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__35.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__32 : 0 < (IZR t)).
{
assert (e__36 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__36.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__33 : 0 < (1 - (powerRZ a (t)%Z))).
{
pz_gap a (t)%Z.
}
lra.
}
}
assert (n__39 : (((- 1) * (powerRZ a (t)%Z) * (IZR t)) + (IZR t)) <> 0).
{
assert (e__38 : ((IZR t) * (1 - (powerRZ a (t)%Z))) = (((- 1) * (powerRZ a (t)%Z) * (IZR t)) + (IZR t))).
{
feq.
}
try rewrite <- e__38.
exact n__37.
}
(* goal *)
assert (s__60 : ((uniform_rate (IZR t)) <= (normalized_rate a (t)%Z))).
{
apply gap_le.
assert (e__12 : ((normalized_rate a (t)%Z) - (uniform_rate (IZR t))) = ((1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z))) * / ((IZR t) * (1 - (powerRZ a (t)%Z))))).
{
transitivity (((((powerRZ a (t)%Z) * (/ a)) + ((powerRZ a (t)%Z) * (/ (IZR t))) + ((- 1) * (powerRZ a (t)%Z)) + ((- 1) * (/ (IZR t)))) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
assert (e__40 : (normalized_rate a (t)%Z) = ((((powerRZ a (t)%Z) * (/ a)) + (- 1)) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
change (((1 - (powerRZ a ((t + (- 1)))%Z)) * / (1 - (powerRZ a (t)%Z))) = ((((powerRZ a (t)%Z) * (/ a)) + (- 1)) * (/ ((powerRZ a (t)%Z) + (- 1))))).
assert (e__41 : (powerRZ a ((t + (- 1)))%Z) = ((powerRZ a (t)%Z) * (/ a))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz a (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__42 : / (1 - (powerRZ a (t)%Z)) = ((- 1) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
assert (e__43 : (1 - (powerRZ a (t)%Z)) = (((- 1) * (powerRZ a (t)%Z)) + 1)).
{
feq.
}
rw e__43.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__41.
rw e__42.
reflexivity.
}
feq.
}
assert (e__44 : (uniform_rate (IZR t)) = (((- 1) * (/ (IZR t))) + 1)).
{
change ((1 - (1 * / (IZR t))) = (((- 1) * (/ (IZR t))) + 1)).
assert (e__45 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__45.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__40.
rw e__44.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ a (t)%Z) * (/ a)) + ((powerRZ a (t)%Z) * (/ (IZR t))) + ((- 1) * (powerRZ a (t)%Z)) + ((- 1) * (/ (IZR t)))) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
assert (e__46 : / ((IZR t) * (1 - (powerRZ a (t)%Z))) = (((- 1) * (/ (IZR t))) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
assert (e__47 : ((IZR t) * (1 - (powerRZ a (t)%Z))) = (((- 1) * (powerRZ a (t)%Z) * (IZR t)) + (IZR t))).
{
feq.
}
rw e__47.
apply inv_by. feq.
}
assert (e__48 : (powerRZ a ((t + (- 1)))%Z) = ((powerRZ a (t)%Z) * (/ a))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz a (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__46.
rw e__48.
reflexivity.
}
feq.
}
feq.
}
assert (w__13 : 0 <= ((1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z))) * / ((IZR t) * (1 - (powerRZ a (t)%Z))))).
{
apply mult_nn_pos.
{
assert (e__49 : (1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z))) = 1 * ((1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z))) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ a (t)%Z) * (/ a) * (IZR t)) + ((powerRZ a (t)%Z) * (IZR t)) + ((- 1) * (powerRZ a (t)%Z)) + 1)).
{
assert (e__50 : (powerRZ a ((t + (- 1)))%Z) = ((powerRZ a (t)%Z) * (/ a))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz a (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__50.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ a (t)%Z) * (/ a) * (IZR t)) + ((powerRZ a (t)%Z) * (IZR t)) + ((- 1) * (powerRZ a (t)%Z)) + 1)).
{
assert (e__51 : (powerRZ a ((t + (- 1)))%Z) = ((powerRZ a (t)%Z) * (/ a))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz a (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
feq.
}
rw e__49.
apply (from_le_nn 1 0 0 (1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z)))); [exact s__11 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__52 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__52.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
{
assert (g__53 : 0 < a).
{
assert (e__57 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__57.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__54 : 0 < (1 - a)).
{
assert (e__58 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__58.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__55 : 0 < (IZR t)).
{
assert (e__59 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__59.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__56 : 0 < (1 - (powerRZ a (t)%Z))).
{
pz_gap a (t)%Z.
}
lra.
}
}
}
rw e__12. exact w__13.
}
split.
{
split.
{
change (0 <> (IZR t)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__61 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__61.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
{
split.
{
change (0 <> a).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__62 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__62.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
{
change (0 <> (1 - (powerRZ a (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__63 : 0 < a).
{
assert (e__67 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__67.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__64 : 0 < (1 - a)).
{
assert (e__68 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__68.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__65 : 0 < (IZR t)).
{
assert (e__69 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__69.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__66 : 0 < (1 - (powerRZ a (t)%Z))).
{
pz_gap a (t)%Z.
}
lra.
}
}
}
{
change ((uniform_rate (IZR t)) <= (normalized_rate a (t)%Z)).
exact s__60.
}
Qed.
Lemma meaningful : forall (a : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR t)) -> ((0 <> (IZR t)) /\ (0 <> a) /\ (0 <> (1 - (powerRZ a (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (a : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR t)) -> ((uniform_rate (IZR t)) <= (normalized_rate a (t)%Z)).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (a : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR t)) -> ((normalized_rate a (t)%Z) < (uniform_rate (IZR t))) := claim.
End T_uniform_below_normalized_cf8dc620.
