From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas01.
Open Scope R_scope.

(* adamnx.eq4; certificate 72fcf51d567d0e40dcffa43c4998af6d12481da0404a0bb68b881aeedefe5208 *)
Module T_adamnx_eq4_72fcf51d.
Fixpoint adam_v_nat (b : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (adam_v_nat b g k__)) + ((1 - b) * ((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2))) end.
Definition adam_v (b : R) (g : Z -> R) (n : Z) : R := adam_v_nat b g (Z.to_nat (n - 0)).
Lemma adam_v_start : forall (b : R) (g : Z -> R), adam_v b g (0)%Z = 0.
Proof. intros. unfold adam_v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma adam_v_succ : forall (b : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> adam_v b g (n + 1)%Z = ((b * (adam_v b g (n)%Z)) + ((1 - b) * ((g ((n + 1))%Z) ^ 2))).
Proof. intros b g n bound. unfold adam_v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [adam_v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (g : Z -> R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)).
Proof.
exists (1 * / 2), (fun i : Z => (IZR i)), (3)%Z.
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

Theorem claim : forall (b : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((adam_v b g (t)%Z) = ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((g (i)%Z) ^ 2)))))).
Proof.
intros b g t b__0 h__2.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
(* S *)
assert (s__52 : (forall k : Z, ((0)%Z <= k)%Z -> ((adam_v b g (k)%Z) = ((1 - b) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * ((g (i)%Z) ^ 2)))))))).
{
apply (induction_from (fun k : Z => ((adam_v b g (k)%Z) = ((1 - b) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * ((g (i)%Z) ^ 2))))))) (0)%Z).
{
change ((adam_v b g (0)%Z) = ((1 - b) * (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ b (((0)%Z + (- i)))%Z) * ((g (i)%Z) ^ 2)))))).
(* base *)
assert (s__6 : ((adam_v b g (0)%Z) = ((1 - b) * (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ b ((0 + (- i)))%Z) * ((g (i)%Z) ^ 2))))))).
{
transitivity (0).
{
rewrite (adam_v_start b g).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__5 : (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ b ((0 + (- i)))%Z) * ((g (i)%Z) ^ 2)))) = 0).
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
rewrite (adam_v_start b g).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__7 : (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ b (((0)%Z + (- i)))%Z) * ((g (i)%Z) ^ 2)))) = 0).
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
{
intros k b__8.
assert (r__9 : 0 <= IZR k).
{ izr_le. }
intros IH__10.
change ((adam_v b g (k + 1)%Z) = ((1 - b) * (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * ((g (i)%Z) ^ 2)))))).
assert (n__29 : (adam_v b g (k)%Z) = (((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
transitivity (1 * (adam_v b g (k)%Z)).
{ feq. }
rewrite IH__10.
assert (e__22 : ((1 - b) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * ((g (i)%Z) ^ 2))))) = (((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
assert (e__23 : (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * ((g (i)%Z) ^ 2)))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))))).
{
assert (e__24 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * ((g (i)%Z) ^ 2))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((powerRZ b (k)%Z)) * (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__28 : 1 <= IZR i__0).
{ izr_le. }
assert (n__26 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__25 : b = 1 * (b - 0) + 0).
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
rw e__25.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z))).
{
assert (e__27 : (powerRZ b ((k + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z))).
{
swap ((k + (- i__0)))%Z with ((- i__0) + k)%Z.
rewrite (pz_add_nz b ((- i__0))%Z (k)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
feq.
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
transitivity (((powerRZ b (k)%Z)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__24.
feq.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
rw e__22.
feq.
}
(* step *)
assert (s__30 : ((adam_v b g ((k + 1))%Z) = ((1 - b) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * ((g (i)%Z) ^ 2))))))).
{
transitivity ((((adam_v b g (k)%Z) * b) + ((- 1) * ((g (k + 1)%Z) ^ 2) * b) + ((g (k + 1)%Z) ^ 2))).
{
transitivity (adam_v b g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (adam_v_succ b g (k)%Z) by zp.
change (((b * (adam_v b g (k)%Z)) + ((1 - b) * ((g (((k)%Z + 1))%Z) ^ 2))) = (((adam_v b g (k)%Z) * b) + ((- 1) * ((g (k + 1)%Z) ^ 2) * b) + ((g (k + 1)%Z) ^ 2))).
assert (e__11 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__11.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((g (k + 1)%Z) ^ 2) * b) + ((g (k + 1)%Z) ^ 2) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2)))).
{
assert (e__12 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * ((g (i)%Z) ^ 2)))) = (((g (k + 1)%Z) ^ 2) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__13 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * ((g (i)%Z) ^ 2))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * b)).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((powerRZ b (k)%Z) * b)) * (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__17 : 1 <= IZR i__0).
{ izr_le. }
assert (n__15 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__14 : b = 1 * (b - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
assert (e__16 : (powerRZ b (((k + 1) + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
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
rw e__16.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ b (k)%Z) * b)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__18 : ((powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) * ((g (k + 1)%Z) ^ 2)) = ((g (k + 1)%Z) ^ 2)).
{
assert (e__19 : (powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) = 1).
{
swap (((k + 1) + (- (k + 1)%Z)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * ((g (i)%Z) ^ 2))) + ((powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) * ((g (k + 1)%Z) ^ 2))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * ((g (i)%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__13.
rw e__18.
feq.
}
eapply eq_trans.
{
rw e__12.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (adam_v b g (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * b) + (1 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2))))).
{
feq.
}
rw n__29.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__31 : (((1 - b) * (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * ((g (i)%Z) ^ 2))))) - (adam_v b g (k + 1)%Z)) = 1 * (((1 - b) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * ((g (i)%Z) ^ 2))))) - (adam_v b g ((k + 1))%Z)) + 0).
{
transitivity ((((- 1) * (adam_v b g (k)%Z) * b) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2)))).
{
assert (e__32 : (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * ((g (i)%Z) ^ 2)))) = (((g (k + 1)%Z) ^ 2) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
assert (e__33 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * ((g (i)%Z) ^ 2))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * b)).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((powerRZ b (k)%Z) * b)) * (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__37 : 1 <= IZR i__0).
{ izr_le. }
assert (n__35 : b <> 0).
{
apply Rgt_not_eq; red.
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
transitivity ((((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
assert (e__36 : (powerRZ b (((k + 1)%Z + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
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
rw e__36.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ b (k)%Z) * b)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__38 : ((powerRZ b (((k + 1)%Z + (- (k + 1)%Z)))%Z) * ((g (k + 1)%Z) ^ 2)) = ((g (k + 1)%Z) ^ 2)).
{
assert (e__39 : (powerRZ b (((k + 1)%Z + (- (k + 1)%Z)))%Z) = 1).
{
swap (((k + 1)%Z + (- (k + 1)%Z)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__39.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * ((g (i)%Z) ^ 2))) + ((powerRZ b (((k + 1)%Z + (- (k + 1)%Z)))%Z) * ((g (k + 1)%Z) ^ 2))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * ((g (i)%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__33.
rw e__38.
feq.
}
assert (e__40 : (adam_v b g (k + 1)%Z) = (((adam_v b g (k)%Z) * b) + ((- 1) * ((g (k + 1)%Z) ^ 2) * b) + ((g (k + 1)%Z) ^ 2))).
{
transitivity (adam_v b g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (adam_v_succ b g (k)%Z) by zp.
change (((b * (adam_v b g (k)%Z)) + ((1 - b) * ((g (((k)%Z + 1))%Z) ^ 2))) = (((adam_v b g (k)%Z) * b) + ((- 1) * ((g (k + 1)%Z) ^ 2) * b) + ((g (k + 1)%Z) ^ 2))).
assert (e__41 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__41.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__32.
rw e__40.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (adam_v b g (k)%Z) * b) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2)))).
{
assert (e__42 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * ((g (i)%Z) ^ 2)))) = (((g (k + 1)%Z) ^ 2) + ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__43 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * ((g (i)%Z) ^ 2))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * b)).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((powerRZ b (k)%Z) * b)) * (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__47 : 1 <= IZR i__0).
{ izr_le. }
assert (n__45 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__44 : b = 1 * (b - 0) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
assert (e__46 : (powerRZ b (((k + 1) + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
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
rw e__46.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ b (k)%Z) * b)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__48 : ((powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) * ((g (k + 1)%Z) ^ 2)) = ((g (k + 1)%Z) ^ 2)).
{
assert (e__49 : (powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) = 1).
{
swap (((k + 1) + (- (k + 1)%Z)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__49.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * ((g (i)%Z) ^ 2))) + ((powerRZ b (((k + 1) + (- (k + 1)%Z)))%Z) * ((g (k + 1)%Z) ^ 2))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * ((g (i)%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__43.
rw e__48.
feq.
}
assert (e__50 : (adam_v b g ((k + 1))%Z) = (((adam_v b g (k)%Z) * b) + ((- 1) * ((g (k + 1)%Z) ^ 2) * b) + ((g (k + 1)%Z) ^ 2))).
{
transitivity (adam_v b g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (adam_v_succ b g (k)%Z) by zp.
change (((b * (adam_v b g (k)%Z)) + ((1 - b) * ((g (((k)%Z + 1))%Z) ^ 2))) = (((adam_v b g (k)%Z) * b) + ((- 1) * ((g (k + 1)%Z) ^ 2) * b) + ((g (k + 1)%Z) ^ 2))).
assert (e__51 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__42.
rw e__50.
reflexivity.
}
feq.
}
feq.
}
rw e__31.
apply (from_eq_zero 1 0 (adam_v b g ((k + 1))%Z) ((1 - b) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b (((k + 1) + (- i)))%Z) * ((g (i)%Z) ^ 2)))))); [exact s__30 | lra ..].
}
}
(* goal *)
assert (s__55 : ((adam_v b g (t)%Z) = ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((g (i)%Z) ^ 2))))))).
{
assert (b__53 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__54 : ((adam_v b g (t)%Z) = ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((g (i)%Z) ^ 2))))))).
{
exact (s__52 (t)%Z b__53).
}
exact u__54.
}
change ((adam_v b g (t)%Z) = ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((g (i)%Z) ^ 2)))))).
exact s__55.
Qed.
Fail Definition corrupted : forall (b : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((adam_v b g (t)%Z) = (((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((g (i)%Z) ^ 2))))) + 1)) := claim.
End T_adamnx_eq4_72fcf51d.


(* adamnx.eq5_expansion; certificate c46ec2e15f1b84c176d85ff805c14b2658e0121a379db5029bb98ab7d9e5f885 *)
Module T_adamnx_eq5_expansion_c46ec2e1.

Lemma satisfiable : exists (b : R) (s : R) (G : Z -> R) (x : Z -> R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)).
Proof.
exists (1 * / 2), 2, (fun i : Z => (IZR i)), (fun i : Z => (1 - (IZR i))), (3)%Z.
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

Theorem claim : forall (b : R) (s : R) (G : Z -> R) (x : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (((G (i)%Z) + (s * (x (i)%Z))) ^ 2))))) = ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (((G (i)%Z) ^ 2) + (2 * (G (i)%Z) * s * (x (i)%Z)) + ((s ^ 2) * ((x (i)%Z) ^ 2)))))))).
Proof.
intros b s G x t b__0 h__2.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
(* goal *)
assert (s__17 : (((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (((G (i)%Z) + (s * (x (i)%Z))) ^ 2))))) = ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (((G (i)%Z) ^ 2) + (2 * (G (i)%Z) * s * (x (i)%Z)) + ((s ^ 2) * ((x (i)%Z) ^ 2))))))))).
{
transitivity ((((- 2) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((G (i__0)%Z) * (x (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b * s) + (2 * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((G (i__0)%Z) * (x (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * s) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((G (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((G (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * b * (s ^ 2)) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * (s ^ 2)))).
{
assert (e__5 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (((G (i)%Z) + (s * (x (i)%Z))) ^ 2)))) = ((2 * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((G (i__0)%Z) * (x (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * s) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((G (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * (s ^ 2)))).
{
assert (e__6 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (((G (i)%Z) + (s * (x (i)%Z))) ^ 2))) = ((2 * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((G (i__0)%Z) * (x (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * s) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((G (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * (s ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((2 * (powerRZ b (t)%Z) * s)) * ((G (i__0)%Z) * (x (i__0)%Z) * (/ (powerRZ b (i__0)%Z))) + ((powerRZ b (t)%Z)) * (((G (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))) + (((powerRZ b (t)%Z) * (s ^ 2))) * (((x (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__10 : 1 <= IZR i__0).
{ izr_le. }
assert (n__8 : b <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity (((2 * (G (i__0)%Z) * (x (i__0)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z) * s) + (((G (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z)) + (((x (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z) * (s ^ 2)))).
{
assert (e__9 : (powerRZ b ((t + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z))).
{
swap ((t + (- i__0)))%Z with ((- i__0) + t)%Z.
rewrite (pz_add_nz b ((- i__0))%Z (t)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
feq.
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
transitivity (((2 * (powerRZ b (t)%Z) * s)) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((G (i__0)%Z) * (x (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))) + ((powerRZ b (t)%Z)) * zsum (1)%Z (t)%Z (fun i__0 : Z => (((G (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)))) + (((powerRZ b (t)%Z) * (s ^ 2))) * zsum (1)%Z (t)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__6.
feq.
}
eapply eq_trans.
{
rw e__5.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((G (i__0)%Z) * (x (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b * s) + (2 * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((G (i__0)%Z) * (x (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * s) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((G (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((G (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * b * (s ^ 2)) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * (s ^ 2)))).
{
assert (e__11 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (((G (i)%Z) ^ 2) + (2 * (G (i)%Z) * s * (x (i)%Z)) + ((s ^ 2) * ((x (i)%Z) ^ 2)))))) = ((2 * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((G (i__0)%Z) * (x (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * s) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((G (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * (s ^ 2)))).
{
assert (e__12 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (((G (i)%Z) ^ 2) + (2 * (G (i)%Z) * s * (x (i)%Z)) + ((s ^ 2) * ((x (i)%Z) ^ 2))))) = ((2 * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((G (i__0)%Z) * (x (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * s) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((G (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))) * (s ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((2 * (powerRZ b (t)%Z) * s)) * ((G (i__0)%Z) * (x (i__0)%Z) * (/ (powerRZ b (i__0)%Z))) + ((powerRZ b (t)%Z)) * (((G (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))) + (((powerRZ b (t)%Z) * (s ^ 2))) * (((x (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__16 : 1 <= IZR i__0).
{ izr_le. }
assert (n__14 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__13 : b = 1 * (b - 0) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity (((2 * (G (i__0)%Z) * (x (i__0)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z) * s) + (((G (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z)) + (((x (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z) * (s ^ 2)))).
{
assert (e__15 : (powerRZ b ((t + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z))).
{
swap ((t + (- i__0)))%Z with ((- i__0) + t)%Z.
rewrite (pz_add_nz b ((- i__0))%Z (t)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
feq.
}
eapply eq_trans.
{
rw e__15.
reflexivity.
}
feq.
}
feq.
}
transitivity (((2 * (powerRZ b (t)%Z) * s)) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((G (i__0)%Z) * (x (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))) + ((powerRZ b (t)%Z)) * zsum (1)%Z (t)%Z (fun i__0 : Z => (((G (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z)))) + (((powerRZ b (t)%Z) * (s ^ 2))) * zsum (1)%Z (t)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__12.
feq.
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
change (((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (((G (i)%Z) + (s * (x (i)%Z))) ^ 2))))) = ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (((G (i)%Z) ^ 2) + (2 * (G (i)%Z) * s * (x (i)%Z)) + ((s ^ 2) * ((x (i)%Z) ^ 2)))))))).
exact s__17.
Qed.
Fail Definition corrupted : forall (b : R) (s : R) (G : Z -> R) (x : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (((G (i)%Z) + (s * (x (i)%Z))) ^ 2))))) = (((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (((G (i)%Z) ^ 2) + (2 * (G (i)%Z) * s * (x (i)%Z)) + ((s ^ 2) * ((x (i)%Z) ^ 2))))))) + 1)) := claim.
End T_adamnx_eq5_expansion_c46ec2e1.


(* adamnx.eq7; certificate 8e0083ad058bfabaf1b7417b2d68657ff577174e5432448eafc34f24fb50e391 *)
Module T_adamnx_eq7_8e0083ad.
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

Lemma proved : forall (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((0 <> (1 - (powerRZ b (t)%Z)))) /\ (((mean_v b s M (t)%Z) / (1 - (powerRZ b (t)%Z))) = ((s ^ 2) + (((1 - b) / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z)))))))).
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
assert (n__18 : (1 - (powerRZ b (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__11 : 0 < b).
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
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__12 : 0 < (1 - b)).
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
assert (g__13 : 0 < (IZR t)).
{
assert (e__17 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__17.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__14 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
assert (n__20 : (((- 1) * (powerRZ b (t)%Z)) + 1) <> 0).
{
assert (e__19 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__19.
exact n__18.
}
assert (n__21 : ((powerRZ b (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__20.
transitivity ((- 1) * ((powerRZ b (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__41 : (mean_v b s M (t)%Z) = (((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (t)%Z) * (s ^ 2)) + (s ^ 2))).
{
transitivity (1 * (mean_v b s M (t)%Z)).
{ feq. }
rewrite s__10.
assert (e__34 : (((1 - (powerRZ b (t)%Z)) * (s ^ 2)) + ((1 - b) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z)))))) = (((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (t)%Z) * (s ^ 2)) + (s ^ 2))).
{
assert (e__35 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z)))) = ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))))).
{
assert (e__36 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z))) = ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((powerRZ b (t)%Z)) * ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__40 : 1 <= IZR i__0).
{ izr_le. }
assert (n__38 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__37 : b = 1 * (b - 0) + 0).
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
rw e__37.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity (((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__39 : (powerRZ b ((t + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z))).
{
swap ((t + (- i__0)))%Z with ((- i__0) + t)%Z.
rewrite (pz_add_nz b ((- i__0))%Z (t)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
feq.
}
eapply eq_trans.
{
rw e__39.
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
rw e__36.
feq.
}
eapply eq_trans.
{
rw e__35.
reflexivity.
}
feq.
}
rw e__34.
feq.
}
(* goal *)
assert (s__42 : (((mean_v b s M (t)%Z) * / (1 - (powerRZ b (t)%Z))) = ((s ^ 2) + (((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z)))))))).
{
transitivity ((((- 1) * (mean_v b s M (t)%Z)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__22 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__23 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
rw e__23.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((powerRZ b (t)%Z) * (s ^ 2)) + ((- 1) * (s ^ 2))) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__24 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z)))) = ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))))).
{
assert (e__25 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z))) = ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((powerRZ b (t)%Z)) * ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__29 : 1 <= IZR i__0).
{ izr_le. }
assert (n__27 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__26 : b = 1 * (b - 0) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity (((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__28 : (powerRZ b ((t + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z))).
{
swap ((t + (- i__0)))%Z with ((- i__0) + t)%Z.
rewrite (pz_add_nz b ((- i__0))%Z (t)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
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
transitivity (((powerRZ b (t)%Z)) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__25.
feq.
}
assert (e__30 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__31 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
rw e__31.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__24.
rw e__30.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (mean_v b s M (t)%Z)) + (1 * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * (powerRZ b (t)%Z) * (s ^ 2)) + (1 * (s ^ 2))) * (/ ((1 * (powerRZ b (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__41.
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
assert (g__43 : 0 < b).
{
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
assert (g__44 : 0 < (1 - b)).
{
assert (e__48 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__48.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__45 : 0 < (IZR t)).
{
assert (e__49 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__49.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__46 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
{
change (((mean_v b s M (t)%Z) * / (1 - (powerRZ b (t)%Z))) = ((s ^ 2) + (((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z))))))).
exact s__42.
}
Qed.
Lemma meaningful : forall (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((0 <> (1 - (powerRZ b (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((mean_v b s M (t)%Z) / (1 - (powerRZ b (t)%Z))) = ((s ^ 2) + (((1 - b) / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z))))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((mean_v b s M (t)%Z) / (1 - (powerRZ b (t)%Z))) = (((s ^ 2) + (((1 - b) / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * (M (i)%Z)))))) + 1)) := claim.
End T_adamnx_eq7_8e0083ad.


(* adamnx.eq8_sum; certificate 5d095a440f192c44b4ae1982288026defdb2c381b914309edd762c9c7f73d02c *)
Module T_adamnx_eq8_sum_5d095a44.
Fixpoint var_plain_nat (b : R) (K : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (((b ^ 2) * (var_plain_nat b K k__)) + (((1 - b) ^ 2) * (K (((0 + Z.of_nat k__) + 1))%Z))) end.
Definition var_plain (b : R) (K : Z -> R) (n : Z) : R := var_plain_nat b K (Z.to_nat (n - 0)).
Lemma var_plain_start : forall (b : R) (K : Z -> R), var_plain b K (0)%Z = 0.
Proof. intros. unfold var_plain. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma var_plain_succ : forall (b : R) (K : Z -> R) (n : Z), (0 <= n)%Z -> var_plain b K (n + 1)%Z = (((b ^ 2) * (var_plain b K (n)%Z)) + (((1 - b) ^ 2) * (K ((n + 1))%Z))).
Proof. intros b K n bound. unfold var_plain. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [var_plain_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (K : Z -> R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)).
Proof.
exists (1 * / 2), (fun i : Z => (IZR i)), (3)%Z.
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

Theorem claim : forall (b : R) (K : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((var_plain b K (t)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((2 * (t + (- i))))%Z) * (K (i)%Z)))))).
Proof.
intros b K t b__0 h__2.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
(* S *)
assert (s__52 : (forall k : Z, ((0)%Z <= k)%Z -> ((var_plain b K (k)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((2 * (k + (- i))))%Z) * (K (i)%Z)))))))).
{
apply (induction_from (fun k : Z => ((var_plain b K (k)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((2 * (k + (- i))))%Z) * (K (i)%Z))))))) (0)%Z).
{
change ((var_plain b K (0)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ b ((2 * ((0)%Z + (- i))))%Z) * (K (i)%Z)))))).
(* base *)
assert (s__6 : ((var_plain b K (0)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ b ((2 * (0 + (- i))))%Z) * (K (i)%Z))))))).
{
transitivity (0).
{
rewrite (var_plain_start b K).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__5 : (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ b ((2 * (0 + (- i))))%Z) * (K (i)%Z)))) = 0).
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
rewrite (var_plain_start b K).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__7 : (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ b ((2 * ((0)%Z + (- i))))%Z) * (K (i)%Z)))) = 0).
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
{
intros k b__8.
assert (r__9 : 0 <= IZR k).
{ izr_le. }
intros IH__10.
change ((var_plain b K (k + 1)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1)%Z + (- i))))%Z) * (K (i)%Z)))))).
assert (n__29 : (var_plain b K (k)%Z) = ((((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)))))) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * b) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)))).
{
transitivity (1 * (var_plain b K (k)%Z)).
{ feq. }
rewrite IH__10.
assert (e__22 : (((1 - b) ^ 2) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((2 * (k + (- i))))%Z) * (K (i)%Z))))) = ((((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)))))) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * b) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)))).
{
assert (e__23 : (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((2 * (k + (- i))))%Z) * (K (i)%Z)))) = (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))))).
{
assert (e__24 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((2 * (k + (- i))))%Z) * (K (i)%Z))) = (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((powerRZ b (k)%Z) ^ 2)) * ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__28 : 1 <= IZR i__0).
{ izr_le. }
assert (n__26 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__25 : b = 1 * (b - 0) + 0).
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
rw e__25.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity (((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)) * ((powerRZ b (k)%Z) ^ 2))).
{
assert (e__27 : (powerRZ b ((2 * (k + (- i__0))))%Z) = ((/ ((powerRZ b (i__0)%Z) ^ 2)) * ((powerRZ b (k)%Z) ^ 2))).
{
swap ((2 * (k + (- i__0))))%Z with ((- (2 * i__0)) + (2 * k))%Z.
rewrite (pz_add_nz b ((- (2 * i__0)))%Z ((2 * k))%Z) by nz.
rewrite (pz_neg b ((2 * i__0))%Z).
rewrite (pz_times b 2%Z (i__0)%Z 2 eq_refl) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
feq.
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
transitivity ((((powerRZ b (k)%Z) ^ 2)) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__24.
feq.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
rw e__22.
feq.
}
(* step *)
assert (s__30 : ((var_plain b K ((k + 1))%Z) = (((1 - b) ^ 2) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1) + (- i))))%Z) * (K (i)%Z))))))).
{
transitivity ((((- 2) * (K (k + 1)%Z) * b) + ((K (k + 1)%Z) * (b ^ 2)) + (K (k + 1)%Z) + ((var_plain b K (k)%Z) * (b ^ 2)))).
{
transitivity (var_plain b K ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_plain_succ b K (k)%Z) by zp.
change ((((b ^ 2) * (var_plain b K (k)%Z)) + (((1 - b) ^ 2) * (K (((k)%Z + 1))%Z))) = (((- 2) * (K (k + 1)%Z) * b) + ((K (k + 1)%Z) * (b ^ 2)) + (K (k + 1)%Z) + ((var_plain b K (k)%Z) * (b ^ 2)))).
assert (e__11 : (K (((k)%Z + 1))%Z) = (K (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__11.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (K (k + 1)%Z) * b) + ((K (k + 1)%Z) * (b ^ 2)) + (K (k + 1)%Z) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 3)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 4)))).
{
assert (e__12 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1) + (- i))))%Z) * (K (i)%Z)))) = ((K (k + 1)%Z) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__13 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1) + (- i))))%Z) * (K (i)%Z))) = (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__17 : 1 <= IZR i__0).
{ izr_le. }
assert (n__15 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__14 : b = 1 * (b - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity (((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
assert (e__16 : (powerRZ b ((2 * ((k + 1) + (- i__0))))%Z) = ((/ ((powerRZ b (i__0)%Z) ^ 2)) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * ((k + 1) + (- i__0))))%Z with ((- (2 * i__0)) + (2 * k) + 2)%Z.
rewrite (pz_add_nz b ((- (2 * i__0)) + (2 * k))%Z (2)%Z) by nz.
rewrite (pz_add_nz b ((- (2 * i__0)))%Z ((2 * k))%Z) by nz.
rewrite (pz_neg b ((2 * i__0))%Z).
rewrite (pz_times b 2%Z (i__0)%Z 2 eq_refl) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__16.
reflexivity.
}
feq.
}
feq.
}
transitivity (((((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__18 : ((powerRZ b ((2 * ((k + 1) + (- (k + 1)%Z))))%Z) * (K (k + 1)%Z)) = (K (k + 1)%Z)).
{
assert (e__19 : (powerRZ b ((2 * ((k + 1) + (- (k + 1)%Z))))%Z) = 1).
{
swap ((2 * ((k + 1) + (- (k + 1)%Z))))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1) + (- i))))%Z) * (K (i)%Z))) + ((powerRZ b ((2 * ((k + 1) + (- (k + 1)%Z))))%Z) * (K (k + 1)%Z))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1) + (- i))))%Z) * (K (i)%Z)))) by zp.
cbv beta. ring.
}
rw e__13.
rw e__18.
feq.
}
eapply eq_trans.
{
rw e__12.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (var_plain b K (k)%Z) * (b ^ 2)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 3)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 4))))).
{
feq.
}
rw n__29.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__31 : ((((1 - b) ^ 2) * (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1)%Z + (- i))))%Z) * (K (i)%Z))))) - (var_plain b K (k + 1)%Z)) = 1 * ((((1 - b) ^ 2) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1) + (- i))))%Z) * (K (i)%Z))))) - (var_plain b K ((k + 1))%Z)) + 0).
{
transitivity ((((- 1) * (var_plain b K (k)%Z) * (b ^ 2)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 3)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 4)))).
{
assert (e__32 : (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1)%Z + (- i))))%Z) * (K (i)%Z)))) = ((K (k + 1)%Z) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)))).
{
assert (e__33 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1)%Z + (- i))))%Z) * (K (i)%Z))) = (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__37 : 1 <= IZR i__0).
{ izr_le. }
assert (n__35 : b <> 0).
{
apply Rgt_not_eq; red.
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
transitivity (((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
assert (e__36 : (powerRZ b ((2 * ((k + 1)%Z + (- i__0))))%Z) = ((/ ((powerRZ b (i__0)%Z) ^ 2)) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * ((k + 1)%Z + (- i__0))))%Z with ((- (2 * i__0)) + (2 * k) + 2)%Z.
rewrite (pz_add_nz b ((- (2 * i__0)) + (2 * k))%Z (2)%Z) by nz.
rewrite (pz_add_nz b ((- (2 * i__0)))%Z ((2 * k))%Z) by nz.
rewrite (pz_neg b ((2 * i__0))%Z).
rewrite (pz_times b 2%Z (i__0)%Z 2 eq_refl) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__36.
reflexivity.
}
feq.
}
feq.
}
transitivity (((((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__38 : ((powerRZ b ((2 * ((k + 1)%Z + (- (k + 1)%Z))))%Z) * (K (k + 1)%Z)) = (K (k + 1)%Z)).
{
assert (e__39 : (powerRZ b ((2 * ((k + 1)%Z + (- (k + 1)%Z))))%Z) = 1).
{
swap ((2 * ((k + 1)%Z + (- (k + 1)%Z))))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__39.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1)%Z + (- i))))%Z) * (K (i)%Z))) + ((powerRZ b ((2 * ((k + 1)%Z + (- (k + 1)%Z))))%Z) * (K (k + 1)%Z))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1)%Z + (- i))))%Z) * (K (i)%Z)))) by zp.
cbv beta. ring.
}
rw e__33.
rw e__38.
feq.
}
assert (e__40 : (var_plain b K (k + 1)%Z) = (((- 2) * (K (k + 1)%Z) * b) + ((K (k + 1)%Z) * (b ^ 2)) + (K (k + 1)%Z) + ((var_plain b K (k)%Z) * (b ^ 2)))).
{
transitivity (var_plain b K ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_plain_succ b K (k)%Z) by zp.
change ((((b ^ 2) * (var_plain b K (k)%Z)) + (((1 - b) ^ 2) * (K (((k)%Z + 1))%Z))) = (((- 2) * (K (k + 1)%Z) * b) + ((K (k + 1)%Z) * (b ^ 2)) + (K (k + 1)%Z) + ((var_plain b K (k)%Z) * (b ^ 2)))).
assert (e__41 : (K (((k)%Z + 1))%Z) = (K (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__41.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__32.
rw e__40.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (var_plain b K (k)%Z) * (b ^ 2)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 3)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 4)))).
{
assert (e__42 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1) + (- i))))%Z) * (K (i)%Z)))) = ((K (k + 1)%Z) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__43 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1) + (- i))))%Z) * (K (i)%Z))) = (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__47 : 1 <= IZR i__0).
{ izr_le. }
assert (n__45 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__44 : b = 1 * (b - 0) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity (((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
assert (e__46 : (powerRZ b ((2 * ((k + 1) + (- i__0))))%Z) = ((/ ((powerRZ b (i__0)%Z) ^ 2)) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * ((k + 1) + (- i__0))))%Z with ((- (2 * i__0)) + (2 * k) + 2)%Z.
rewrite (pz_add_nz b ((- (2 * i__0)) + (2 * k))%Z (2)%Z) by nz.
rewrite (pz_add_nz b ((- (2 * i__0)))%Z ((2 * k))%Z) by nz.
rewrite (pz_neg b ((2 * i__0))%Z).
rewrite (pz_times b 2%Z (i__0)%Z 2 eq_refl) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__46.
reflexivity.
}
feq.
}
feq.
}
transitivity (((((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((K (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__48 : ((powerRZ b ((2 * ((k + 1) + (- (k + 1)%Z))))%Z) * (K (k + 1)%Z)) = (K (k + 1)%Z)).
{
assert (e__49 : (powerRZ b ((2 * ((k + 1) + (- (k + 1)%Z))))%Z) = 1).
{
swap ((2 * ((k + 1) + (- (k + 1)%Z))))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__49.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1) + (- i))))%Z) * (K (i)%Z))) + ((powerRZ b ((2 * ((k + 1) + (- (k + 1)%Z))))%Z) * (K (k + 1)%Z))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1) + (- i))))%Z) * (K (i)%Z)))) by zp.
cbv beta. ring.
}
rw e__43.
rw e__48.
feq.
}
assert (e__50 : (var_plain b K ((k + 1))%Z) = (((- 2) * (K (k + 1)%Z) * b) + ((K (k + 1)%Z) * (b ^ 2)) + (K (k + 1)%Z) + ((var_plain b K (k)%Z) * (b ^ 2)))).
{
transitivity (var_plain b K ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_plain_succ b K (k)%Z) by zp.
change ((((b ^ 2) * (var_plain b K (k)%Z)) + (((1 - b) ^ 2) * (K (((k)%Z + 1))%Z))) = (((- 2) * (K (k + 1)%Z) * b) + ((K (k + 1)%Z) * (b ^ 2)) + (K (k + 1)%Z) + ((var_plain b K (k)%Z) * (b ^ 2)))).
assert (e__51 : (K (((k)%Z + 1))%Z) = (K (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__42.
rw e__50.
reflexivity.
}
feq.
}
feq.
}
rw e__31.
apply (from_eq_zero 1 0 (var_plain b K ((k + 1))%Z) (((1 - b) ^ 2) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ b ((2 * ((k + 1) + (- i))))%Z) * (K (i)%Z)))))); [exact s__30 | lra ..].
}
}
(* goal *)
assert (s__55 : ((var_plain b K (t)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((2 * (t + (- i))))%Z) * (K (i)%Z))))))).
{
assert (b__53 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__54 : ((var_plain b K (t)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((2 * (t + (- i))))%Z) * (K (i)%Z))))))).
{
exact (s__52 (t)%Z b__53).
}
exact u__54.
}
change ((var_plain b K (t)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((2 * (t + (- i))))%Z) * (K (i)%Z)))))).
exact s__55.
Qed.
Fail Definition corrupted : forall (b : R) (K : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((var_plain b K (t)%Z) = ((((1 - b) ^ 2) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((2 * (t + (- i))))%Z) * (K (i)%Z))))) + 1)) := claim.
End T_adamnx_eq8_sum_5d095a44.


(* adamnx.eq8_general; certificate b49b2050f39ab5ac50f6cb85efb13a44847b658537f9dff4cb25404cf44ebf40 *)
Module T_adamnx_eq8_general_b49b2050.
Fixpoint cross_nat (b : R) (C_ : Z -> Z -> R) (j : Z) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (cross_nat b C_ j k__)) + ((1 - b) * (C_ (((0 + Z.of_nat k__) + 1))%Z (j)%Z))) end.
Definition cross (b : R) (C_ : Z -> Z -> R) (j : Z) (n : Z) : R := cross_nat b C_ j (Z.to_nat (n - 0)).
Lemma cross_start : forall (b : R) (C_ : Z -> Z -> R) (j : Z), cross b C_ j (0)%Z = 0.
Proof. intros. unfold cross. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma cross_succ : forall (b : R) (C_ : Z -> Z -> R) (j : Z) (n : Z), (0 <= n)%Z -> cross b C_ j (n + 1)%Z = ((b * (cross b C_ (j)%Z (n)%Z)) + ((1 - b) * (C_ ((n + 1))%Z (j)%Z))).
Proof. intros b C_ j n bound. unfold cross. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [cross_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Fixpoint var_general_nat (b : R) (C_ : Z -> Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (((b ^ 2) * (var_general_nat b C_ k__)) + (2 * b * (1 - b) * (cross b C_ (((0 + Z.of_nat k__) + 1))%Z ((0 + Z.of_nat k__))%Z)) + (((1 - b) ^ 2) * (C_ (((0 + Z.of_nat k__) + 1))%Z (((0 + Z.of_nat k__) + 1))%Z))) end.
Definition var_general (b : R) (C_ : Z -> Z -> R) (n : Z) : R := var_general_nat b C_ (Z.to_nat (n - 0)).
Lemma var_general_start : forall (b : R) (C_ : Z -> Z -> R), var_general b C_ (0)%Z = 0.
Proof. intros. unfold var_general. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma var_general_succ : forall (b : R) (C_ : Z -> Z -> R) (n : Z), (0 <= n)%Z -> var_general b C_ (n + 1)%Z = (((b ^ 2) * (var_general b C_ (n)%Z)) + (2 * b * (1 - b) * (cross b C_ ((n + 1))%Z (n)%Z)) + (((1 - b) ^ 2) * (C_ ((n + 1))%Z ((n + 1))%Z))).
Proof. intros b C_ n bound. unfold var_general. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [var_general_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (C_ : Z -> Z -> R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)).
Proof.
exists (1 * / 2), (fun i : Z => (fun j : Z => (((IZR i) * (IZR j)) + 1))), (3)%Z.
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

Theorem claim : forall (b : R) (C_ : Z -> Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((var_general b C_ (t)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (t)%Z (fun j : Z => ((powerRZ b ((2 * (t + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))))))).
Proof.
intros b C_ t b__0 h__2.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
(* S *)
assert (s__118 : (forall k : Z, ((0)%Z <= k)%Z -> ((var_general b C_ (k)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (k)%Z (fun j : Z => ((powerRZ b ((2 * (k + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))))))))).
{
apply (induction_from (fun k : Z => ((var_general b C_ (k)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (k)%Z (fun j : Z => ((powerRZ b ((2 * (k + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))))))) (0)%Z).
{
change ((var_general b C_ (0)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (0)%Z (fun j : Z => ((powerRZ b ((2 * ((0)%Z + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))))))).
(* base *)
assert (s__6 : ((var_general b C_ (0)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (0)%Z (fun j : Z => ((powerRZ b ((2 * (0 + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))))))).
{
transitivity (0).
{
rewrite (var_general_start b C_).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__5 : (zsum (1)%Z (0)%Z (fun j : Z => ((powerRZ b ((2 * (0 + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))))) = 0).
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
rewrite (var_general_start b C_).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__7 : (zsum (1)%Z (0)%Z (fun j : Z => ((powerRZ b ((2 * ((0)%Z + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))))) = 0).
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
{
intros k b__8.
assert (r__9 : 0 <= IZR k).
{ izr_le. }
intros IH__10.
change ((var_general b C_ (k + 1)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (k + 1)%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1)%Z + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))))))).
(* lag *)
assert (s__15 : ((cross b C_ ((k + 1))%Z (k)%Z) = ((1 - b) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * (C_ (i)%Z ((k + 1))%Z))))))).
{
assert (b__11 : (0 <= ((k + 1))%Z)%Z).
{ zp. }
assert (b__12 : (0 <= (k)%Z)%Z).
{ zp. }
assert (p__13 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (u__14 : ((cross b C_ ((k + 1))%Z (k)%Z) = ((1 - b) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * (C_ (i)%Z ((k + 1))%Z))))))).
{
exact (T_adamnx_eq8_cross_09c0701b.claim b C_ ((k + 1))%Z (k)%Z b__11 b__12 p__13).
}
exact u__14.
}
assert (n__55 : (var_general b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k)%Z) = (((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)))))) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * b) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))))))) + ((- 4) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * b) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 2)))).
{
transitivity (1 * (var_general b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k)%Z)).
{ feq. }
assert (e__54 : (var_general b C_ (k)%Z) = (var_general b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k)%Z)).
{
change C_ with (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))).
reflexivity.
}
try rewrite <- e__54.
rewrite IH__10.
assert (e__41 : (((1 - b) ^ 2) * (zsum (1)%Z (k)%Z (fun j : Z => ((powerRZ b ((2 * (k + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))))) = (((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)))))) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * b) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))))))) + ((- 4) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * b) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 2)))).
{
assert (e__42 : (zsum (1)%Z (k)%Z (fun j : Z => ((powerRZ b ((2 * (k + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))))) = (((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)))))) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))))))))).
{
assert (e__43 : zsum (1)%Z (k)%Z (fun j : Z => ((powerRZ b ((2 * (k + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))) = (((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)))))) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))))))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((- 1) * ((powerRZ b (k)%Z) ^ 2))) * ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))) + ((2 * ((powerRZ b (k)%Z) ^ 2))) * ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__53 : 1 <= IZR i__0).
{ izr_le. }
assert (n__45 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__44 : b = 1 * (b - 0) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity ((((- 1) * (C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)) * ((powerRZ b (k)%Z) ^ 2)) + (2 * (/ (powerRZ b (i__0)%Z)) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))).
{
assert (e__46 : (zsum (1)%Z ((i__0 + (- 1)))%Z (fun i : Z => ((powerRZ b ((i__0 + (- i)))%Z) * (C_ (i)%Z (i__0)%Z)))) = (((- 1) * (C_ (i__0)%Z (i__0)%Z)) + ((powerRZ b (i__0)%Z) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
assert (e__47 : zsum (1)%Z (i__0)%Z (fun i : Z => ((powerRZ b ((i__0 + (- i)))%Z) * (C_ (i)%Z (i__0)%Z))) = ((powerRZ b (i__0)%Z) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))))).
{
transitivity (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((powerRZ b (i__0)%Z)) * ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))).
{
apply zsum_ext; intros i__1 i__1_range.
assert (i__1_low : (1 <= i__1)%Z) by lia.
assert (r__49 : 1 <= IZR i__1).
{ izr_le. }
transitivity (((C_ (i__1)%Z (i__0)%Z) * (powerRZ b (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))).
{
assert (e__48 : (powerRZ b ((i__0 + (- i__1)))%Z) = ((powerRZ b (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))).
{
swap ((i__0 + (- i__1)))%Z with (i__0 + (- i__1))%Z.
rewrite (pz_add_nz b (i__0)%Z ((- i__1))%Z) by nz.
rewrite (pz_neg b (i__1)%Z).
feq.
}
eapply eq_trans.
{
rw e__48.
reflexivity.
}
feq.
}
feq.
}
transitivity (((powerRZ b (i__0)%Z)) * zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__50 : ((powerRZ b ((i__0 + (- (i__0)%Z)))%Z) * (C_ (i__0)%Z (i__0)%Z)) = (C_ (i__0)%Z (i__0)%Z)).
{
assert (e__51 : (powerRZ b ((i__0 + (- (i__0)%Z)))%Z) = 1).
{
swap ((i__0 + (- (i__0)%Z)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (i__0)%Z (fun i : Z => ((powerRZ b ((i__0 + (- i)))%Z) * (C_ (i)%Z (i__0)%Z))) - ((powerRZ b ((i__0 + (- (i__0)%Z)))%Z) * (C_ (i__0)%Z (i__0)%Z))).
{
rewrite (zsum_down (1)%Z (i__0)%Z (i__0 + (-1))%Z (fun i : Z => ((powerRZ b ((i__0 + (- i)))%Z) * (C_ (i)%Z (i__0)%Z)))) by zp.
cbv beta. ring.
}
rw e__47.
rw e__50.
feq.
}
assert (e__52 : (powerRZ b ((2 * (k + (- i__0))))%Z) = ((/ ((powerRZ b (i__0)%Z) ^ 2)) * ((powerRZ b (k)%Z) ^ 2))).
{
swap ((2 * (k + (- i__0))))%Z with ((- (2 * i__0)) + (2 * k))%Z.
rewrite (pz_add_nz b ((- (2 * i__0)))%Z ((2 * k))%Z) by nz.
rewrite (pz_neg b ((2 * i__0))%Z).
rewrite (pz_times b 2%Z (i__0)%Z 2 eq_refl) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__46.
rw e__52.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((- 1) * ((powerRZ b (k)%Z) ^ 2))) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)))) + ((2 * ((powerRZ b (k)%Z) ^ 2))) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__43.
feq.
}
eapply eq_trans.
{
rw e__42.
reflexivity.
}
feq.
}
rw e__41.
feq.
}
assert (n__67 : (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) = (((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
transitivity (1 * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z)).
{ feq. }
assert (e__66 : (cross b C_ ((k + 1))%Z (k)%Z) = (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z)).
{
change C_ with (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))).
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
try rewrite <- e__66.
rewrite s__15.
assert (e__58 : ((1 - b) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * (C_ (i)%Z ((k + 1))%Z))))) = (((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
assert (e__59 : (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * (C_ (i)%Z ((k + 1))%Z)))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))))).
{
assert (e__60 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b ((k + (- i)))%Z) * (C_ (i)%Z ((k + 1))%Z))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((powerRZ b (k)%Z)) * ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__65 : 1 <= IZR i__0).
{ izr_le. }
assert (n__62 : b <> 0).
{
apply Rgt_not_eq; red.
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
transitivity (((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z))).
{
assert (e__63 : (powerRZ b ((k + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z))).
{
swap ((k + (- i__0)))%Z with ((- i__0) + k)%Z.
rewrite (pz_add_nz b ((- i__0))%Z (k)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
feq.
}
assert (e__64 : (C_ (i__0)%Z ((k + 1))%Z) = (C_ (i__0)%Z (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__63.
rw e__64.
reflexivity.
}
feq.
}
feq.
}
transitivity (((powerRZ b (k)%Z)) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__60.
feq.
}
eapply eq_trans.
{
rw e__59.
reflexivity.
}
feq.
}
rw e__58.
feq.
}
(* step *)
assert (s__68 : ((var_general b C_ ((k + 1))%Z) = (((1 - b) ^ 2) * (zsum (1)%Z ((k + 1))%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1) + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))))))).
{
transitivity ((((- 2) * (C_ (k + 1)%Z (k + 1)%Z) * b) + ((C_ (k + 1)%Z (k + 1)%Z) * (b ^ 2)) + (C_ (k + 1)%Z (k + 1)%Z) + (2 * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * b) + ((- 2) * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * (b ^ 2)) + ((var_general b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k)%Z) * (b ^ 2)))).
{
transitivity (var_general b C_ ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_general_succ b C_ (k)%Z) by zp.
change ((((b ^ 2) * (var_general b C_ (k)%Z)) + (2 * b * (1 - b) * (cross b C_ (((k)%Z + 1))%Z (k)%Z)) + (((1 - b) ^ 2) * (C_ (((k)%Z + 1))%Z (((k)%Z + 1))%Z))) = (((- 2) * (C_ (k + 1)%Z (k + 1)%Z) * b) + ((C_ (k + 1)%Z (k + 1)%Z) * (b ^ 2)) + (C_ (k + 1)%Z (k + 1)%Z) + (2 * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * b) + ((- 2) * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * (b ^ 2)) + ((var_general b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k)%Z) * (b ^ 2)))).
assert (e__16 : (C_ (((k)%Z + 1))%Z (((k)%Z + 1))%Z) = (C_ (k + 1)%Z (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
assert (e__17 : (cross b C_ (((k)%Z + 1))%Z (k)%Z) = (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z)).
{
change C_ with (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))).
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
assert (e__18 : (var_general b C_ (k)%Z) = (var_general b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k)%Z)).
{
change C_ with (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))).
reflexivity.
}
eapply eq_trans.
{
rw e__16.
rw e__17.
rw e__18.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (C_ (k + 1)%Z (k + 1)%Z) * b) + ((C_ (k + 1)%Z (k + 1)%Z) * (b ^ 2)) + (C_ (k + 1)%Z (k + 1)%Z) + (2 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 4) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2)) + (2 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 3)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 3)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 4)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 2)) + ((- 4) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 3)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 4)))).
{
assert (e__19 : (zsum (1)%Z ((k + 1))%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1) + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))))) = ((C_ (k + 1)%Z (k + 1)%Z) + (2 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 2)))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__20 : zsum (1)%Z (k)%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1) + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))) = (((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 2)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((- 1) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))) + ((2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__30 : 1 <= IZR i__0).
{ izr_le. }
assert (n__22 : b <> 0).
{
apply Rgt_not_eq; red.
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
transitivity ((((- 1) * (C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + (2 * (/ (powerRZ b (i__0)%Z)) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))) * (b ^ 2)))).
{
assert (e__23 : (zsum (1)%Z ((i__0 + (- 1)))%Z (fun i : Z => ((powerRZ b ((i__0 + (- i)))%Z) * (C_ (i)%Z (i__0)%Z)))) = (((- 1) * (C_ (i__0)%Z (i__0)%Z)) + ((powerRZ b (i__0)%Z) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
assert (e__24 : zsum (1)%Z (i__0)%Z (fun i : Z => ((powerRZ b ((i__0 + (- i)))%Z) * (C_ (i)%Z (i__0)%Z))) = ((powerRZ b (i__0)%Z) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))))).
{
transitivity (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((powerRZ b (i__0)%Z)) * ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))).
{
apply zsum_ext; intros i__1 i__1_range.
assert (i__1_low : (1 <= i__1)%Z) by lia.
assert (r__26 : 1 <= IZR i__1).
{ izr_le. }
transitivity (((C_ (i__1)%Z (i__0)%Z) * (powerRZ b (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))).
{
assert (e__25 : (powerRZ b ((i__0 + (- i__1)))%Z) = ((powerRZ b (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))).
{
swap ((i__0 + (- i__1)))%Z with (i__0 + (- i__1))%Z.
rewrite (pz_add_nz b (i__0)%Z ((- i__1))%Z) by nz.
rewrite (pz_neg b (i__1)%Z).
feq.
}
eapply eq_trans.
{
rw e__25.
reflexivity.
}
feq.
}
feq.
}
transitivity (((powerRZ b (i__0)%Z)) * zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__27 : ((powerRZ b ((i__0 + (- (i__0)%Z)))%Z) * (C_ (i__0)%Z (i__0)%Z)) = (C_ (i__0)%Z (i__0)%Z)).
{
assert (e__28 : (powerRZ b ((i__0 + (- (i__0)%Z)))%Z) = 1).
{
swap ((i__0 + (- (i__0)%Z)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__28.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (i__0)%Z (fun i : Z => ((powerRZ b ((i__0 + (- i)))%Z) * (C_ (i)%Z (i__0)%Z))) - ((powerRZ b ((i__0 + (- (i__0)%Z)))%Z) * (C_ (i__0)%Z (i__0)%Z))).
{
rewrite (zsum_down (1)%Z (i__0)%Z (i__0 + (-1))%Z (fun i : Z => ((powerRZ b ((i__0 + (- i)))%Z) * (C_ (i)%Z (i__0)%Z)))) by zp.
cbv beta. ring.
}
rw e__24.
rw e__27.
feq.
}
assert (e__29 : (powerRZ b ((2 * ((k + 1) + (- i__0))))%Z) = ((/ ((powerRZ b (i__0)%Z) ^ 2)) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * ((k + 1) + (- i__0))))%Z with ((- (2 * i__0)) + (2 * k) + 2)%Z.
rewrite (pz_add_nz b ((- (2 * i__0)) + (2 * k))%Z (2)%Z) by nz.
rewrite (pz_add_nz b ((- (2 * i__0)))%Z ((2 * k))%Z) by nz.
rewrite (pz_neg b ((2 * i__0))%Z).
rewrite (pz_times b 2%Z (i__0)%Z 2 eq_refl) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__23.
rw e__29.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((- 1) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)))) + ((2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__31 : ((powerRZ b ((2 * ((k + 1) + (- (k + 1)%Z))))%Z) * ((C_ (k + 1)%Z (k + 1)%Z) + (2 * (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (k + 1)%Z))))))) = ((C_ (k + 1)%Z (k + 1)%Z) + (2 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
assert (e__32 : (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (k + 1)%Z)))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b)).
{
swap (((k + 1)%Z + (- 1)))%Z with (k)%Z.
assert (e__33 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (k + 1)%Z))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b)).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((powerRZ b (k)%Z) * b)) * ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__37 : 1 <= IZR i__0).
{ izr_le. }
assert (n__35 : b <> 0).
{
apply Rgt_not_eq; red.
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
transitivity (((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
assert (e__36 : (powerRZ b (((k + 1)%Z + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
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
rw e__36.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ b (k)%Z) * b)) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__33.
feq.
}
assert (e__38 : (powerRZ b ((2 * ((k + 1) + (- (k + 1)%Z))))%Z) = 1).
{
swap ((2 * ((k + 1) + (- (k + 1)%Z))))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__32.
rw e__38.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1) + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))) + ((powerRZ b ((2 * ((k + 1) + (- (k + 1)%Z))))%Z) * ((C_ (k + 1)%Z (k + 1)%Z) + (2 * (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (k + 1)%Z)))))))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1) + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))))) by zp.
cbv beta. ring.
}
rw e__20.
rw e__31.
feq.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((2 * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * b) + ((- 2) * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * (b ^ 2)) + (1 * (var_general b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k)%Z) * (b ^ 2)) + ((- 2) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + (4 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2)) + ((- 2) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 3)) + (1 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 3)) + (1 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 4)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 2)) + (4 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 3)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 4))))).
{
feq.
}
rw n__55.
transitivity (((2 * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * b) + ((- 2) * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * (b ^ 2)) + ((- 2) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + (4 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2)) + ((- 2) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 3)))).
{
feq.
}
transitivity ((((2 * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * b) + ((- 2) * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * (b ^ 2)) + ((- 2) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + (4 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2)) + ((- 2) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 3))))).
{
feq.
}
rw n__67.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__69 : ((((1 - b) ^ 2) * (zsum (1)%Z (k + 1)%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1)%Z + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))))) - (var_general b C_ (k + 1)%Z)) = 1 * ((((1 - b) ^ 2) * (zsum (1)%Z ((k + 1))%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1) + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))))) - (var_general b C_ ((k + 1))%Z)) + 0).
{
transitivity ((((- 2) * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * b) + (2 * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * (b ^ 2)) + ((- 1) * (var_general b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k)%Z) * (b ^ 2)) + (2 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 4) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2)) + (2 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 3)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 3)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 4)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 2)) + ((- 4) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 3)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 4)))).
{
assert (e__70 : (zsum (1)%Z (k + 1)%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1)%Z + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))))) = ((C_ (k + 1)%Z (k + 1)%Z) + (2 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 2)))).
{
assert (e__71 : zsum (1)%Z (k)%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1)%Z + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))) = (((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 2)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((- 1) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))) + ((2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__81 : 1 <= IZR i__0).
{ izr_le. }
assert (n__73 : b <> 0).
{
apply Rgt_not_eq; red.
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
transitivity ((((- 1) * (C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + (2 * (/ (powerRZ b (i__0)%Z)) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))) * (b ^ 2)))).
{
assert (e__74 : (zsum (1)%Z ((i__0 + (- 1)))%Z (fun i : Z => ((powerRZ b ((i__0 + (- i)))%Z) * (C_ (i)%Z (i__0)%Z)))) = (((- 1) * (C_ (i__0)%Z (i__0)%Z)) + ((powerRZ b (i__0)%Z) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
assert (e__75 : zsum (1)%Z (i__0)%Z (fun i : Z => ((powerRZ b ((i__0 + (- i)))%Z) * (C_ (i)%Z (i__0)%Z))) = ((powerRZ b (i__0)%Z) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))))).
{
transitivity (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((powerRZ b (i__0)%Z)) * ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))).
{
apply zsum_ext; intros i__1 i__1_range.
assert (i__1_low : (1 <= i__1)%Z) by lia.
assert (r__77 : 1 <= IZR i__1).
{ izr_le. }
transitivity (((C_ (i__1)%Z (i__0)%Z) * (powerRZ b (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))).
{
assert (e__76 : (powerRZ b ((i__0 + (- i__1)))%Z) = ((powerRZ b (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))).
{
swap ((i__0 + (- i__1)))%Z with (i__0 + (- i__1))%Z.
rewrite (pz_add_nz b (i__0)%Z ((- i__1))%Z) by nz.
rewrite (pz_neg b (i__1)%Z).
feq.
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
feq.
}
feq.
}
transitivity (((powerRZ b (i__0)%Z)) * zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__78 : ((powerRZ b ((i__0 + (- (i__0)%Z)))%Z) * (C_ (i__0)%Z (i__0)%Z)) = (C_ (i__0)%Z (i__0)%Z)).
{
assert (e__79 : (powerRZ b ((i__0 + (- (i__0)%Z)))%Z) = 1).
{
swap ((i__0 + (- (i__0)%Z)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__79.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (i__0)%Z (fun i : Z => ((powerRZ b ((i__0 + (- i)))%Z) * (C_ (i)%Z (i__0)%Z))) - ((powerRZ b ((i__0 + (- (i__0)%Z)))%Z) * (C_ (i__0)%Z (i__0)%Z))).
{
rewrite (zsum_down (1)%Z (i__0)%Z (i__0 + (-1))%Z (fun i : Z => ((powerRZ b ((i__0 + (- i)))%Z) * (C_ (i)%Z (i__0)%Z)))) by zp.
cbv beta. ring.
}
rw e__75.
rw e__78.
feq.
}
assert (e__80 : (powerRZ b ((2 * ((k + 1)%Z + (- i__0))))%Z) = ((/ ((powerRZ b (i__0)%Z) ^ 2)) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * ((k + 1)%Z + (- i__0))))%Z with ((- (2 * i__0)) + (2 * k) + 2)%Z.
rewrite (pz_add_nz b ((- (2 * i__0)) + (2 * k))%Z (2)%Z) by nz.
rewrite (pz_add_nz b ((- (2 * i__0)))%Z ((2 * k))%Z) by nz.
rewrite (pz_neg b ((2 * i__0))%Z).
rewrite (pz_times b 2%Z (i__0)%Z 2 eq_refl) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__74.
rw e__80.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((- 1) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)))) + ((2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__82 : ((powerRZ b ((2 * ((k + 1)%Z + (- (k + 1)%Z))))%Z) * ((C_ (k + 1)%Z (k + 1)%Z) + (2 * (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (k + 1)%Z))))))) = ((C_ (k + 1)%Z (k + 1)%Z) + (2 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
assert (e__83 : (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (k + 1)%Z)))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b)).
{
swap (((k + 1)%Z + (- 1)))%Z with (k)%Z.
assert (e__84 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (k + 1)%Z))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b)).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((powerRZ b (k)%Z) * b)) * ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__88 : 1 <= IZR i__0).
{ izr_le. }
assert (n__86 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__85 : b = 1 * (b - 0) + 0).
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
rw e__85.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity (((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
assert (e__87 : (powerRZ b (((k + 1)%Z + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
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
rw e__87.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ b (k)%Z) * b)) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__84.
feq.
}
assert (e__89 : (powerRZ b ((2 * ((k + 1)%Z + (- (k + 1)%Z))))%Z) = 1).
{
swap ((2 * ((k + 1)%Z + (- (k + 1)%Z))))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__83.
rw e__89.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1)%Z + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))) + ((powerRZ b ((2 * ((k + 1)%Z + (- (k + 1)%Z))))%Z) * ((C_ (k + 1)%Z (k + 1)%Z) + (2 * (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (k + 1)%Z)))))))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1)%Z + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))))) by zp.
cbv beta. ring.
}
rw e__71.
rw e__82.
feq.
}
assert (e__90 : (var_general b C_ (k + 1)%Z) = (((- 2) * (C_ (k + 1)%Z (k + 1)%Z) * b) + ((C_ (k + 1)%Z (k + 1)%Z) * (b ^ 2)) + (C_ (k + 1)%Z (k + 1)%Z) + (2 * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * b) + ((- 2) * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * (b ^ 2)) + ((var_general b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k)%Z) * (b ^ 2)))).
{
transitivity (var_general b C_ ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_general_succ b C_ (k)%Z) by zp.
change ((((b ^ 2) * (var_general b C_ (k)%Z)) + (2 * b * (1 - b) * (cross b C_ (((k)%Z + 1))%Z (k)%Z)) + (((1 - b) ^ 2) * (C_ (((k)%Z + 1))%Z (((k)%Z + 1))%Z))) = (((- 2) * (C_ (k + 1)%Z (k + 1)%Z) * b) + ((C_ (k + 1)%Z (k + 1)%Z) * (b ^ 2)) + (C_ (k + 1)%Z (k + 1)%Z) + (2 * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * b) + ((- 2) * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * (b ^ 2)) + ((var_general b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k)%Z) * (b ^ 2)))).
assert (e__91 : (C_ (((k)%Z + 1))%Z (((k)%Z + 1))%Z) = (C_ (k + 1)%Z (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
assert (e__92 : (cross b C_ (((k)%Z + 1))%Z (k)%Z) = (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z)).
{
change C_ with (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))).
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
assert (e__93 : (var_general b C_ (k)%Z) = (var_general b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k)%Z)).
{
change C_ with (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))).
reflexivity.
}
eapply eq_trans.
{
rw e__91.
rw e__92.
rw e__93.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__70.
rw e__90.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * b) + (2 * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * (b ^ 2)) + ((- 1) * (var_general b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k)%Z) * (b ^ 2)) + (2 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 4) * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 2)) + (2 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * (b ^ 3)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 3)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 4)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 2)) + ((- 4) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 3)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 4)))).
{
assert (e__94 : (zsum (1)%Z ((k + 1))%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1) + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))))) = ((C_ (k + 1)%Z (k + 1)%Z) + (2 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 2)))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__95 : zsum (1)%Z (k)%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1) + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))) = (((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))))) * (b ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))) * (b ^ 2)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((- 1) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2))) + ((2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__105 : 1 <= IZR i__0).
{ izr_le. }
assert (n__97 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__96 : b = 1 * (b - 0) + 0).
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
rw e__96.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity ((((- 1) * (C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + (2 * (/ (powerRZ b (i__0)%Z)) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))) * (b ^ 2)))).
{
assert (e__98 : (zsum (1)%Z ((i__0 + (- 1)))%Z (fun i : Z => ((powerRZ b ((i__0 + (- i)))%Z) * (C_ (i)%Z (i__0)%Z)))) = (((- 1) * (C_ (i__0)%Z (i__0)%Z)) + ((powerRZ b (i__0)%Z) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
assert (e__99 : zsum (1)%Z (i__0)%Z (fun i : Z => ((powerRZ b ((i__0 + (- i)))%Z) * (C_ (i)%Z (i__0)%Z))) = ((powerRZ b (i__0)%Z) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))))).
{
transitivity (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((powerRZ b (i__0)%Z)) * ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))).
{
apply zsum_ext; intros i__1 i__1_range.
assert (i__1_low : (1 <= i__1)%Z) by lia.
assert (r__101 : 1 <= IZR i__1).
{ izr_le. }
transitivity (((C_ (i__1)%Z (i__0)%Z) * (powerRZ b (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))).
{
assert (e__100 : (powerRZ b ((i__0 + (- i__1)))%Z) = ((powerRZ b (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))).
{
swap ((i__0 + (- i__1)))%Z with (i__0 + (- i__1))%Z.
rewrite (pz_add_nz b (i__0)%Z ((- i__1))%Z) by nz.
rewrite (pz_neg b (i__1)%Z).
feq.
}
eapply eq_trans.
{
rw e__100.
reflexivity.
}
feq.
}
feq.
}
transitivity (((powerRZ b (i__0)%Z)) * zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__102 : ((powerRZ b ((i__0 + (- (i__0)%Z)))%Z) * (C_ (i__0)%Z (i__0)%Z)) = (C_ (i__0)%Z (i__0)%Z)).
{
assert (e__103 : (powerRZ b ((i__0 + (- (i__0)%Z)))%Z) = 1).
{
swap ((i__0 + (- (i__0)%Z)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__103.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (i__0)%Z (fun i : Z => ((powerRZ b ((i__0 + (- i)))%Z) * (C_ (i)%Z (i__0)%Z))) - ((powerRZ b ((i__0 + (- (i__0)%Z)))%Z) * (C_ (i__0)%Z (i__0)%Z))).
{
rewrite (zsum_down (1)%Z (i__0)%Z (i__0 + (-1))%Z (fun i : Z => ((powerRZ b ((i__0 + (- i)))%Z) * (C_ (i)%Z (i__0)%Z)))) by zp.
cbv beta. ring.
}
rw e__99.
rw e__102.
feq.
}
assert (e__104 : (powerRZ b ((2 * ((k + 1) + (- i__0))))%Z) = ((/ ((powerRZ b (i__0)%Z) ^ 2)) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * ((k + 1) + (- i__0))))%Z with ((- (2 * i__0)) + (2 * k) + 2)%Z.
rewrite (pz_add_nz b ((- (2 * i__0)) + (2 * k))%Z (2)%Z) by nz.
rewrite (pz_add_nz b ((- (2 * i__0)))%Z ((2 * k))%Z) by nz.
rewrite (pz_neg b ((2 * i__0))%Z).
rewrite (pz_times b 2%Z (i__0)%Z 2 eq_refl) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__98.
rw e__104.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((- 1) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (i__0)%Z) * (/ ((powerRZ b (i__0)%Z) ^ 2)))) + ((2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2))) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (zsum (1)%Z (i__0)%Z (fun i__1 : Z => ((C_ (i__1)%Z (i__0)%Z) * (/ (powerRZ b (i__1)%Z)))))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__106 : ((powerRZ b ((2 * ((k + 1) + (- (k + 1)%Z))))%Z) * ((C_ (k + 1)%Z (k + 1)%Z) + (2 * (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (k + 1)%Z))))))) = ((C_ (k + 1)%Z (k + 1)%Z) + (2 * (powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b))).
{
assert (e__107 : (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (k + 1)%Z)))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b)).
{
swap (((k + 1)%Z + (- 1)))%Z with (k)%Z.
assert (e__108 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (k + 1)%Z))) = ((powerRZ b (k)%Z) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))) * b)).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (((powerRZ b (k)%Z) * b)) * ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__112 : 1 <= IZR i__0).
{ izr_le. }
assert (n__110 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__109 : b = 1 * (b - 0) + 0).
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
rw e__109.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity (((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
{
assert (e__111 : (powerRZ b (((k + 1)%Z + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (k)%Z) * b)).
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
rw e__111.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ b (k)%Z) * b)) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((C_ (i__0)%Z (k + 1)%Z) * (/ (powerRZ b (i__0)%Z))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__108.
feq.
}
assert (e__113 : (powerRZ b ((2 * ((k + 1) + (- (k + 1)%Z))))%Z) = 1).
{
swap ((2 * ((k + 1) + (- (k + 1)%Z))))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__107.
rw e__113.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1) + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))) + ((powerRZ b ((2 * ((k + 1) + (- (k + 1)%Z))))%Z) * ((C_ (k + 1)%Z (k + 1)%Z) + (2 * (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun i : Z => ((powerRZ b (((k + 1)%Z + (- i)))%Z) * (C_ (i)%Z (k + 1)%Z)))))))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1) + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))))) by zp.
cbv beta. ring.
}
rw e__95.
rw e__106.
feq.
}
assert (e__114 : (var_general b C_ ((k + 1))%Z) = (((- 2) * (C_ (k + 1)%Z (k + 1)%Z) * b) + ((C_ (k + 1)%Z (k + 1)%Z) * (b ^ 2)) + (C_ (k + 1)%Z (k + 1)%Z) + (2 * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * b) + ((- 2) * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * (b ^ 2)) + ((var_general b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k)%Z) * (b ^ 2)))).
{
transitivity (var_general b C_ ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_general_succ b C_ (k)%Z) by zp.
change ((((b ^ 2) * (var_general b C_ (k)%Z)) + (2 * b * (1 - b) * (cross b C_ (((k)%Z + 1))%Z (k)%Z)) + (((1 - b) ^ 2) * (C_ (((k)%Z + 1))%Z (((k)%Z + 1))%Z))) = (((- 2) * (C_ (k + 1)%Z (k + 1)%Z) * b) + ((C_ (k + 1)%Z (k + 1)%Z) * (b ^ 2)) + (C_ (k + 1)%Z (k + 1)%Z) + (2 * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * b) + ((- 2) * (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z) * (b ^ 2)) + ((var_general b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k)%Z) * (b ^ 2)))).
assert (e__115 : (C_ (((k)%Z + 1))%Z (((k)%Z + 1))%Z) = (C_ (k + 1)%Z (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
assert (e__116 : (cross b C_ (((k)%Z + 1))%Z (k)%Z) = (cross b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k + 1)%Z (k)%Z)).
{
change C_ with (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))).
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
assert (e__117 : (var_general b C_ (k)%Z) = (var_general b (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))) (k)%Z)).
{
change C_ with (fun i__0 : Z => (fun i__1 : Z => (C_ (i__0)%Z (i__1)%Z))).
reflexivity.
}
eapply eq_trans.
{
rw e__115.
rw e__116.
rw e__117.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__94.
rw e__114.
reflexivity.
}
feq.
}
feq.
}
rw e__69.
apply (from_eq_zero 1 0 (var_general b C_ ((k + 1))%Z) (((1 - b) ^ 2) * (zsum (1)%Z ((k + 1))%Z (fun j : Z => ((powerRZ b ((2 * ((k + 1) + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))))))); [exact s__68 | lra ..].
}
}
(* goal *)
assert (s__121 : ((var_general b C_ (t)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (t)%Z (fun j : Z => ((powerRZ b ((2 * (t + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))))))).
{
assert (b__119 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__120 : ((var_general b C_ (t)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (t)%Z (fun j : Z => ((powerRZ b ((2 * (t + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))))))).
{
exact (s__118 (t)%Z b__119).
}
exact u__120.
}
change ((var_general b C_ (t)%Z) = (((1 - b) ^ 2) * (zsum (1)%Z (t)%Z (fun j : Z => ((powerRZ b ((2 * (t + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z))))))))))).
exact s__121.
Qed.
Fail Definition corrupted : forall (b : R) (C_ : Z -> Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((var_general b C_ (t)%Z) = ((((1 - b) ^ 2) * (zsum (1)%Z (t)%Z (fun j : Z => ((powerRZ b ((2 * (t + (- j))))%Z) * ((C_ (j)%Z (j)%Z) + (2 * (zsum (1)%Z ((j + (- 1)))%Z (fun i : Z => ((powerRZ b ((j + (- i)))%Z) * (C_ (i)%Z (j)%Z)))))))))) + 1)) := claim.
End T_adamnx_eq8_general_b49b2050.


(* adamnx.eq8_geometric; certificate 2d663a29aa36093a36c3b4d0407ca1bed53a5ca1d74f2af32fd2141e4a5a3393 *)
Module T_adamnx_eq8_geometric_2d663a29.
Fixpoint lag_nat (b : R) (r : R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * r * (lag_nat b r k__)) + ((1 - b) * r)) end.
Definition lag (b : R) (r : R) (n : Z) : R := lag_nat b r (Z.to_nat (n - 0)).
Lemma lag_start : forall (b : R) (r : R), lag b r (0)%Z = 0.
Proof. intros. unfold lag. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma lag_succ : forall (b : R) (r : R) (n : Z), (0 <= n)%Z -> lag b r (n + 1)%Z = ((b * r * (lag b r (n)%Z)) + ((1 - b) * r)).
Proof. intros b r n bound. unfold lag. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [lag_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Fixpoint var_geo_nat (b : R) (r : R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (((b ^ 2) * (var_geo_nat b r k__)) + (2 * b * (1 - b) * (lag b r ((0 + Z.of_nat k__))%Z)) + ((1 - b) ^ 2)) end.
Definition var_geo (b : R) (r : R) (n : Z) : R := var_geo_nat b r (Z.to_nat (n - 0)).
Lemma var_geo_start : forall (b : R) (r : R), var_geo b r (0)%Z = 0.
Proof. intros. unfold var_geo. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma var_geo_succ : forall (b : R) (r : R) (n : Z), (0 <= n)%Z -> var_geo b r (n + 1)%Z = (((b ^ 2) * (var_geo b r (n)%Z)) + (2 * b * (1 - b) * (lag b r (n)%Z)) + ((1 - b) ^ 2)).
Proof. intros b r n bound. unfold var_geo. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [var_geo_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Definition S_ (b : R) (r : R) (t : Z) : R := ((((1 - b) / (1 + b)) * (1 - (powerRZ b ((2 * t))%Z) + ((2 * ((r * b) - (powerRZ (r * b) (t)%Z))) / (1 - (r * b))) - (2 * (powerRZ b ((2 * t))%Z) * (zsum (1)%Z ((t + (- 1)))%Z (fun m : Z => (powerRZ (r / b) (m)%Z)))))) / ((1 - (powerRZ b (t)%Z)) ^ 2)).

Lemma satisfiable : exists (b : R) (r : R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ (r <= 1) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), ((- 1) * / 3), (3)%Z.
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
split.
{
change (((- 1) * / 3) <= 1).
closed_less.
}
{
change (1 <= 3).
closed_less.
}
}
}
Qed.

Lemma proved : forall (b : R) (r : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (r <= 1) -> (1 <= (IZR t)) -> (((0 <> ((1 - (powerRZ b (t)%Z)) ^ 2)) /\ (0 <> (1 + b)) /\ (0 <> (1 - (r * b))) /\ (0 <> b)) /\ (((var_geo b r (t)%Z) / ((1 - (powerRZ b (t)%Z)) ^ 2)) = (S_ b r (t)%Z))).
Proof.
intros b r t b__0 h__2 h__5 h__6.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__7 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* gap *)
assert (s__13 : (0 < (1 - (r * b)))).
{
assert (e__8 : (1 - (r * b)) = ((1 - b) + (b * (1 - r)))).
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
assert (w__9 : 0 < ((1 - b) + (b * (1 - r)))).
{
apply plus_pos_nn.
{
assert (e__10 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__10.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__11 : b = 1 * (b - 0) + 0).
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
rw e__11.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
assert (e__12 : (1 - r) = 1 * (1 - r) + 0).
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
rw e__12.
apply (from_le_nn 1 0 r 1); [exact h__5 | lra ..].
}
}
}
rw e__8. exact w__9.
}
(* L *)
assert (s__62 : (forall k : Z, ((0)%Z <= k)%Z -> ((lag b r (k)%Z) = (((1 - b) * r * (1 - (powerRZ (r * b) (k)%Z))) * / (1 - (r * b)))))).
{
apply (induction_from (fun k : Z => ((lag b r (k)%Z) = (((1 - b) * r * (1 - (powerRZ (r * b) (k)%Z))) * / (1 - (r * b))))) (0)%Z).
{
change ((lag b r (0)%Z) = (((1 - b) * r * (1 - (powerRZ (r * b) (0)%Z))) * / (1 - (r * b)))).
assert (n__15 : (1 - (r * b)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__14 : (1 - (r * b)) = 1 * ((1 - (r * b)) - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 (1 - (r * b))); [exact s__13 | lra ..].
}
assert (n__17 : (((- 1) * b * r) + 1) <> 0).
{
assert (e__16 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
try rewrite <- e__16.
exact n__15.
}
assert (n__18 : ((b * r) + (- 1)) <> 0).
{
intro vanishes.
apply n__17.
transitivity ((- 1) * ((b * r) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* base *)
assert (s__21 : ((lag b r (0)%Z) = (((1 - b) * r * (1 - ((r * b) ^ 0))) * / (1 - (r * b))))).
{
transitivity (0).
{
rewrite (lag_start b r).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__19 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__20 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__20.
apply inv_by. feq.
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
transitivity (0).
{
rewrite (lag_start b r).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__22 : (powerRZ (r * b) (0)%Z) = 1).
{
assert (e__23 : (r * b) = (b * r)).
{
feq.
}
rw e__23.
apply pz_exp_zero. reflexivity.
}
assert (e__24 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__25 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__25.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__22.
rw e__24.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__26.
assert (r__27 : 0 <= IZR k).
{ izr_le. }
intros IH__28.
change ((lag b r (k + 1)%Z) = (((1 - b) * r * (1 - (powerRZ (r * b) (k + 1)%Z))) * / (1 - (r * b)))).
assert (n__30 : (1 - (r * b)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__29 : (1 - (r * b)) = 1 * ((1 - (r * b)) - 0) + 0).
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
rw e__29.
apply (from_lt_pos 1 0 0 (1 - (r * b))); [exact s__13 | lra ..].
}
assert (n__32 : (((- 1) * b * r) + 1) <> 0).
{
assert (e__31 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
try rewrite <- e__31.
exact n__30.
}
assert (n__33 : ((b * r) + (- 1)) <> 0).
{
intro vanishes.
apply n__32.
transitivity ((- 1) * ((b * r) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__47 : (lag b r (k)%Z) = ((((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * r) + (b * r) + ((- 1) * r)) * (/ ((b * r) + (- 1))))).
{
transitivity (1 * (lag b r (k)%Z)).
{ feq. }
rewrite IH__28.
assert (e__41 : (((1 - b) * r * (1 - (powerRZ (r * b) (k)%Z))) * / (1 - (r * b))) = ((((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * r) + (b * r) + ((- 1) * r)) * (/ ((b * r) + (- 1))))).
{
assert (e__42 : (powerRZ (r * b) (k)%Z) = ((powerRZ b (k)%Z) * (powerRZ r (k)%Z))).
{
assert (e__43 : (r * b) = (b * r)).
{
feq.
}
rw e__43.
assert (e__44 : powerRZ (b * r) (k)%Z = powerRZ (b * r) (k)%Z).
{
try replace (b * r) with (b * r) by feq.
reflexivity.
}
rw e__44.
rewrite (pz_mult b r (k)%Z) by zp.
feq.
}
assert (e__45 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__46 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__46.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__42.
rw e__45.
reflexivity.
}
feq.
}
rw e__41.
feq.
}
(* step *)
assert (s__48 : ((lag b r ((k + 1))%Z) = (((1 - b) * r * (1 - (powerRZ (r * b) ((k + 1))%Z))) * / (1 - (r * b))))).
{
transitivity ((((lag b r (k)%Z) * b * r) + ((- 1) * b * r) + r)).
{
transitivity (lag b r ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (lag_succ b r (k)%Z) by zp.
change (((b * r * (lag b r (k)%Z)) + ((1 - b) * r)) = (((lag b r (k)%Z) * b * r) + ((- 1) * b * r) + r)).
feq.
}
symmetry.
transitivity (((((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * (r ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * (r ^ 2)) + (b * r) + ((- 1) * r)) * (/ ((b * r) + (- 1))))).
{
assert (e__34 : (powerRZ (r * b) ((k + 1))%Z) = ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r)).
{
assert (e__35 : (r * b) = (b * r)).
{
feq.
}
rw e__35.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add (b * r) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (b * r) (1)%Z 1 eq_refl).
assert (e__36 : powerRZ (b * r) (k)%Z = powerRZ (b * r) (k)%Z).
{
try replace (b * r) with (b * r) by feq.
reflexivity.
}
rw e__36.
rewrite (pz_mult b r (k)%Z) by zp.
feq.
}
assert (e__37 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__38 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__38.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__34.
rw e__37.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (lag b r (k)%Z) * b * r) + (1 * (lag b r (k)%Z) * (b ^ 2) * (r ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * (r ^ 2)) + (1 * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * (r ^ 2)) + (1 * b * (r ^ 2)) + ((- 1) * (b ^ 2) * (r ^ 2))) * (/ ((1 * b * r) + ((- 1)))))).
{
feq.
}
rw n__47.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__49 : ((((1 - b) * r * (1 - (powerRZ (r * b) (k + 1)%Z))) * / (1 - (r * b))) - (lag b r (k + 1)%Z)) = 1 * ((((1 - b) * r * (1 - (powerRZ (r * b) ((k + 1))%Z))) * / (1 - (r * b))) - (lag b r ((k + 1))%Z)) + 0).
{
transitivity (((((lag b r (k)%Z) * b * r) + ((- 1) * (lag b r (k)%Z) * (b ^ 2) * (r ^ 2)) + ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * (r ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * (r ^ 2)) + ((- 1) * b * (r ^ 2)) + ((b ^ 2) * (r ^ 2))) * (/ ((b * r) + (- 1))))).
{
assert (e__50 : (powerRZ (r * b) (k + 1)%Z) = ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r)).
{
assert (e__51 : (r * b) = (b * r)).
{
feq.
}
rw e__51.
rewrite (pz_add (b * r) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (b * r) (1)%Z 1 eq_refl).
assert (e__52 : powerRZ (b * r) (k)%Z = powerRZ (b * r) (k)%Z).
{
try replace (b * r) with (b * r) by feq.
reflexivity.
}
rw e__52.
rewrite (pz_mult b r (k)%Z) by zp.
feq.
}
assert (e__53 : (lag b r (k + 1)%Z) = (((lag b r (k)%Z) * b * r) + ((- 1) * b * r) + r)).
{
transitivity (lag b r ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (lag_succ b r (k)%Z) by zp.
change (((b * r * (lag b r (k)%Z)) + ((1 - b) * r)) = (((lag b r (k)%Z) * b * r) + ((- 1) * b * r) + r)).
feq.
}
assert (e__54 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__55 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__55.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__50.
rw e__53.
rw e__54.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((lag b r (k)%Z) * b * r) + ((- 1) * (lag b r (k)%Z) * (b ^ 2) * (r ^ 2)) + ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * (r ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * (r ^ 2)) + ((- 1) * b * (r ^ 2)) + ((b ^ 2) * (r ^ 2))) * (/ ((b * r) + (- 1))))).
{
assert (e__56 : (powerRZ (r * b) ((k + 1))%Z) = ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r)).
{
assert (e__57 : (r * b) = (b * r)).
{
feq.
}
rw e__57.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add (b * r) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (b * r) (1)%Z 1 eq_refl).
assert (e__58 : powerRZ (b * r) (k)%Z = powerRZ (b * r) (k)%Z).
{
try replace (b * r) with (b * r) by feq.
reflexivity.
}
rw e__58.
rewrite (pz_mult b r (k)%Z) by zp.
feq.
}
assert (e__59 : (lag b r ((k + 1))%Z) = (((lag b r (k)%Z) * b * r) + ((- 1) * b * r) + r)).
{
transitivity (lag b r ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (lag_succ b r (k)%Z) by zp.
change (((b * r * (lag b r (k)%Z)) + ((1 - b) * r)) = (((lag b r (k)%Z) * b * r) + ((- 1) * b * r) + r)).
feq.
}
assert (e__60 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__61 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__61.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__56.
rw e__59.
rw e__60.
reflexivity.
}
feq.
}
feq.
}
rw e__49.
apply (from_eq_zero 1 0 (lag b r ((k + 1))%Z) (((1 - b) * r * (1 - (powerRZ (r * b) ((k + 1))%Z))) * / (1 - (r * b)))); [exact s__48 | lra ..].
}
}
(* V *)
assert (s__244 : (forall k : Z, ((1)%Z <= k)%Z -> ((var_geo b r (k)%Z) = ((S_ b r (k)%Z) * ((1 - (powerRZ b (k)%Z)) ^ 2))))).
{
apply (induction_from (fun k : Z => ((var_geo b r (k)%Z) = ((S_ b r (k)%Z) * ((1 - (powerRZ b (k)%Z)) ^ 2)))) (1)%Z).
{
change ((var_geo b r (1)%Z) = ((S_ b r (1)%Z) * ((1 - (powerRZ b (1)%Z)) ^ 2))).
assert (n__64 : (1 + b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__63 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__63.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
assert (n__66 : (b + 1) <> 0).
{
assert (e__65 : (1 + b) = (b + 1)).
{
feq.
}
try rewrite <- e__65.
exact n__64.
}
assert (n__68 : (1 - (r * b)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__67 : (1 - (r * b)) = 1 * ((1 - (r * b)) - 0) + 0).
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
rw e__67.
apply (from_lt_pos 1 0 0 (1 - (r * b))); [exact s__13 | lra ..].
}
assert (n__70 : (((- 1) * b * r) + 1) <> 0).
{
assert (e__69 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
try rewrite <- e__69.
exact n__68.
}
assert (n__71 : ((b * r) + (- 1)) <> 0).
{
intro vanishes.
apply n__70.
transitivity ((- 1) * ((b * r) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__73 : ((1 - (b ^ 1)) ^ 2) <> 0).
{
apply Rgt_not_eq; red.
apply pow_pos.
assert (e__72 : (1 - (b ^ 1)) = 1 * (1 - b) + 0).
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
rw e__72.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (n__75 : (((- 2) * b) + (b ^ 2) + 1) <> 0).
{
assert (e__74 : ((1 - (b ^ 1)) ^ 2) = (((- 2) * b) + (b ^ 2) + 1)).
{
feq.
}
try rewrite <- e__74.
exact n__73.
}
assert (n__76 : (b + (((- 1) * / 2) * (b ^ 2)) + ((- 1) * / 2)) <> 0).
{
intro vanishes.
apply n__75.
transitivity ((- 2) * (b + (((- 1) * / 2) * (b ^ 2)) + ((- 1) * / 2))).
{ feq. }
rewrite vanishes. ring.
}
(* base *)
assert (s__91 : ((var_geo b r (1)%Z) = ((S_ b r (1)%Z) * ((1 - (b ^ 1)) ^ 2)))).
{
transitivity ((((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_geo b r ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_geo_succ b r (0)%Z) by zp.
change ((((b ^ 2) * (var_geo b r (0)%Z)) + (2 * b * (1 - b) * (lag b r (0)%Z)) + ((1 - b) ^ 2)) = (((- 2) * b) + (b ^ 2) + 1)).
assert (e__77 : (var_geo b r (0)%Z) = 0).
{
rewrite (var_geo_start b r).
change (0 = 0).
reflexivity.
}
assert (e__78 : (lag b r (0)%Z) = 0).
{
rewrite (lag_start b r).
change (0 = 0).
reflexivity.
}
eapply eq_trans.
{
rw e__77.
rw e__78.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((b * r) + b + ((- 1) * (b ^ 2) * r) + (b ^ 2) + ((- 1) * (b ^ 3) * r) + ((- 1) * (b ^ 3)) + ((b ^ 4) * r) + (- 1)) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
assert (e__79 : (S_ b r (1)%Z) = (((((- 1) * / 2) * b * r) + (((- 1) * / 2) * b) + ((1 * / 2) * (b ^ 2) * r) + (((- 1) * / 2) * (b ^ 2)) + ((1 * / 2) * (b ^ 3) * r) + ((1 * / 2) * (b ^ 3)) + (((- 1) * / 2) * (b ^ 4) * r) + (1 * / 2)) * (/ ((b * r) + (- 1))) * (/ (b + (((- 1) * / 2) * (b ^ 2)) + ((- 1) * / 2))) * (/ (b + 1)))).
{
change (((((1 - b) * / (1 + b)) * (1 - (powerRZ b ((2 * 1))%Z) + ((2 * ((r * b) - (powerRZ (r * b) (1)%Z))) * / (1 - (r * b))) - (2 * (powerRZ b ((2 * 1))%Z) * (zsum (1)%Z ((1 + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))))) * / ((1 - (powerRZ b (1)%Z)) ^ 2)) = (((((- 1) * / 2) * b * r) + (((- 1) * / 2) * b) + ((1 * / 2) * (b ^ 2) * r) + (((- 1) * / 2) * (b ^ 2)) + ((1 * / 2) * (b ^ 3) * r) + ((1 * / 2) * (b ^ 3)) + (((- 1) * / 2) * (b ^ 4) * r) + (1 * / 2)) * (/ ((b * r) + (- 1))) * (/ (b + (((- 1) * / 2) * (b ^ 2)) + ((- 1) * / 2))) * (/ (b + 1)))).
assert (e__80 : (zsum (1)%Z ((1 + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = 0).
{
apply zsum_empty; zp.
}
assert (e__81 : / ((1 - (powerRZ b (1)%Z)) ^ 2) = (((- 1) * / 2) * (/ (b + (((- 1) * / 2) * (b ^ 2)) + ((- 1) * / 2))))).
{
assert (e__82 : ((1 - (powerRZ b (1)%Z)) ^ 2) = (((- 2) * b) + (b ^ 2) + 1)).
{
assert (e__83 : (powerRZ b (1)%Z) = b).
{
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__83.
reflexivity.
}
feq.
}
rw e__82.
apply inv_by. feq.
}
assert (e__84 : (powerRZ b ((2 * 1))%Z) = (b ^ 2)).
{
swap ((2 * 1))%Z with (2)%Z.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__85 : (powerRZ (r * b) (1)%Z) = (b * r)).
{
assert (e__86 : (r * b) = (b * r)).
{
feq.
}
rw e__86.
rewrite (pz_whole (b * r) (1)%Z 1 eq_refl).
feq.
}
assert (e__87 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__88 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__88.
apply inv_by. feq.
}
assert (e__89 : / (1 + b) = (/ (b + 1))).
{
assert (e__90 : (1 + b) = (b + 1)).
{
feq.
}
rw e__90.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__80.
rw e__81.
rw e__84.
rw e__85.
rw e__87.
rw e__89.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__79.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_geo b r ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_geo_succ b r (0)%Z) by zp.
change ((((b ^ 2) * (var_geo b r (0)%Z)) + (2 * b * (1 - b) * (lag b r (0)%Z)) + ((1 - b) ^ 2)) = (((- 2) * b) + (b ^ 2) + 1)).
assert (e__92 : (var_geo b r (0)%Z) = 0).
{
rewrite (var_geo_start b r).
change (0 = 0).
reflexivity.
}
assert (e__93 : (lag b r (0)%Z) = 0).
{
rewrite (lag_start b r).
change (0 = 0).
reflexivity.
}
eapply eq_trans.
{
rw e__92.
rw e__93.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((b * r) + b + ((- 1) * (b ^ 2) * r) + (b ^ 2) + ((- 1) * (b ^ 3) * r) + ((- 1) * (b ^ 3)) + ((b ^ 4) * r) + (- 1)) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
assert (e__94 : (powerRZ b (1)%Z) = b).
{
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
assert (e__95 : (S_ b r (1)%Z) = (((((- 1) * / 2) * b * r) + (((- 1) * / 2) * b) + ((1 * / 2) * (b ^ 2) * r) + (((- 1) * / 2) * (b ^ 2)) + ((1 * / 2) * (b ^ 3) * r) + ((1 * / 2) * (b ^ 3)) + (((- 1) * / 2) * (b ^ 4) * r) + (1 * / 2)) * (/ ((b * r) + (- 1))) * (/ (b + (((- 1) * / 2) * (b ^ 2)) + ((- 1) * / 2))) * (/ (b + 1)))).
{
change (((((1 - b) * / (1 + b)) * (1 - (powerRZ b ((2 * (1)%Z))%Z) + ((2 * ((r * b) - (powerRZ (r * b) (1)%Z))) * / (1 - (r * b))) - (2 * (powerRZ b ((2 * (1)%Z))%Z) * (zsum (1)%Z (((1)%Z + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))))) * / ((1 - (powerRZ b (1)%Z)) ^ 2)) = (((((- 1) * / 2) * b * r) + (((- 1) * / 2) * b) + ((1 * / 2) * (b ^ 2) * r) + (((- 1) * / 2) * (b ^ 2)) + ((1 * / 2) * (b ^ 3) * r) + ((1 * / 2) * (b ^ 3)) + (((- 1) * / 2) * (b ^ 4) * r) + (1 * / 2)) * (/ ((b * r) + (- 1))) * (/ (b + (((- 1) * / 2) * (b ^ 2)) + ((- 1) * / 2))) * (/ (b + 1)))).
assert (e__96 : (zsum (1)%Z (((1)%Z + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = 0).
{
apply zsum_empty; zp.
}
assert (e__97 : / ((1 - (powerRZ b (1)%Z)) ^ 2) = (((- 1) * / 2) * (/ (b + (((- 1) * / 2) * (b ^ 2)) + ((- 1) * / 2))))).
{
assert (e__98 : ((1 - (powerRZ b (1)%Z)) ^ 2) = (((- 2) * b) + (b ^ 2) + 1)).
{
assert (e__99 : (powerRZ b (1)%Z) = b).
{
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__99.
reflexivity.
}
feq.
}
rw e__98.
apply inv_by. feq.
}
assert (e__100 : (powerRZ b ((2 * (1)%Z))%Z) = (b ^ 2)).
{
swap ((2 * (1)%Z))%Z with (2)%Z.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__101 : (powerRZ (r * b) (1)%Z) = (b * r)).
{
assert (e__102 : (r * b) = (b * r)).
{
feq.
}
rw e__102.
rewrite (pz_whole (b * r) (1)%Z 1 eq_refl).
feq.
}
assert (e__103 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__104 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__104.
apply inv_by. feq.
}
assert (e__105 : / (1 + b) = (/ (b + 1))).
{
assert (e__106 : (1 + b) = (b + 1)).
{
feq.
}
rw e__106.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__96.
rw e__97.
rw e__100.
rw e__101.
rw e__103.
rw e__105.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__94.
rw e__95.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__107.
assert (r__108 : 1 <= IZR k).
{ izr_le. }
intros IH__109.
change ((var_geo b r (k + 1)%Z) = ((S_ b r (k + 1)%Z) * ((1 - (powerRZ b (k + 1)%Z)) ^ 2))).
(* lag_k *)
assert (s__112 : ((lag b r (k)%Z) = (((1 - b) * r * (1 - (powerRZ (r * b) (k)%Z))) * / (1 - (r * b))))).
{
assert (b__110 : ((0)%Z <= (k)%Z)%Z).
{ zp. }
assert (u__111 : ((lag b r (k)%Z) = (((1 - b) * r * (1 - (powerRZ (r * b) (k)%Z))) * / (1 - (r * b))))).
{
exact (s__62 (k)%Z b__110).
}
exact u__111.
}
assert (n__114 : (1 + b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__113 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__113.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
assert (n__116 : (b + 1) <> 0).
{
assert (e__115 : (1 + b) = (b + 1)).
{
feq.
}
try rewrite <- e__115.
exact n__114.
}
assert (n__118 : (1 - (r * b)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__117 : (1 - (r * b)) = 1 * ((1 - (r * b)) - 0) + 0).
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
rw e__117.
apply (from_lt_pos 1 0 0 (1 - (r * b))); [exact s__13 | lra ..].
}
assert (n__120 : (((- 1) * b * r) + 1) <> 0).
{
assert (e__119 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
try rewrite <- e__119.
exact n__118.
}
assert (n__121 : ((b * r) + (- 1)) <> 0).
{
intro vanishes.
apply n__120.
transitivity ((- 1) * ((b * r) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__129 : ((1 - (powerRZ b ((k + 1))%Z)) ^ 2) <> 0).
{
apply Rgt_not_eq; red.
apply pow_pos.
assert (g__122 : 0 < b).
{
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
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__123 : 0 < (1 - b)).
{
assert (e__127 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__127.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__124 : 0 < ((IZR k) + 1)).
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
apply (from_le_pos 1 2 1 (IZR k)); [exact r__108 | lra ..].
}
assert (g__125 : 0 < (1 - (powerRZ b ((k + 1))%Z))).
{
pz_gap b ((k + 1))%Z.
}
lra.
}
assert (n__132 : (((- 2) * (powerRZ b (k)%Z) * b) + (((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + 1) <> 0).
{
assert (e__130 : ((1 - (powerRZ b ((k + 1))%Z)) ^ 2) = (((- 2) * (powerRZ b (k)%Z) * b) + (((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + 1)).
{
assert (e__131 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__131.
reflexivity.
}
feq.
}
try rewrite <- e__130.
exact n__129.
}
assert (n__133 : (((powerRZ b (k)%Z) * b) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 1) * / 2)) <> 0).
{
intro vanishes.
apply n__132.
transitivity ((- 2) * (((powerRZ b (k)%Z) * b) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 1) * / 2))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__156 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__155 : b = 1 * (b - 0) + 0).
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
rw e__155.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (n__164 : ((1 - (powerRZ b (k)%Z)) ^ 2) <> 0).
{
apply Rgt_not_eq; red.
apply pow_pos.
assert (g__157 : 0 < b).
{
assert (e__161 : b = 1 * (b - 0) + 0).
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
rw e__161.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__158 : 0 < (1 - b)).
{
assert (e__162 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__162.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__159 : 0 < (IZR k)).
{
assert (e__163 : (IZR k) = 1 * ((IZR k) - 1) + 1).
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
rw e__163.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__108 | lra ..].
}
assert (g__160 : 0 < (1 - (powerRZ b (k)%Z))).
{
pz_gap b (k)%Z.
}
lra.
}
assert (n__166 : (((- 2) * (powerRZ b (k)%Z)) + ((powerRZ b (k)%Z) ^ 2) + 1) <> 0).
{
assert (e__165 : ((1 - (powerRZ b (k)%Z)) ^ 2) = (((- 2) * (powerRZ b (k)%Z)) + ((powerRZ b (k)%Z) ^ 2) + 1)).
{
feq.
}
try rewrite <- e__165.
exact n__164.
}
assert (n__167 : ((powerRZ b (k)%Z) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2)) + ((- 1) * / 2)) <> 0).
{
intro vanishes.
apply n__166.
transitivity ((- 2) * ((powerRZ b (k)%Z) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2)) + ((- 1) * / 2))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__192 : (var_geo b r (k)%Z) = (((2 * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((- 2) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * r) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b * r) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * b) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * b * r) + (((powerRZ b (k)%Z) ^ 2) * (b ^ 2) * r) + ((powerRZ b (k)%Z) ^ 2) + ((- 1) * b * r) + b + ((b ^ 2) * r) + (- 1)) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
transitivity (1 * (var_geo b r (k)%Z)).
{ feq. }
rewrite IH__109.
assert (e__170 : ((S_ b r (k)%Z) * ((1 - (powerRZ b (k)%Z)) ^ 2)) = (((2 * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((- 2) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * r) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b * r) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * b) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * b * r) + (((powerRZ b (k)%Z) ^ 2) * (b ^ 2) * r) + ((powerRZ b (k)%Z) ^ 2) + ((- 1) * b * r) + b + ((b ^ 2) * r) + (- 1)) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
assert (e__171 : (S_ b r (k)%Z) = ((((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2) * r) + ((1 * / 2) * ((powerRZ b (k)%Z) ^ 2) * b) + ((1 * / 2) * ((powerRZ b (k)%Z) ^ 2) * b * r) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2) * r) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2)) + ((1 * / 2) * b * r) + (((- 1) * / 2) * b) + (((- 1) * / 2) * (b ^ 2) * r) + (1 * / 2)) * (/ ((powerRZ b (k)%Z) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2)) + ((- 1) * / 2))) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
change (((((1 - b) * / (1 + b)) * (1 - (powerRZ b ((2 * k))%Z) + ((2 * ((r * b) - (powerRZ (r * b) (k)%Z))) * / (1 - (r * b))) - (2 * (powerRZ b ((2 * k))%Z) * (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))))) * / ((1 - (powerRZ b (k)%Z)) ^ 2)) = ((((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2) * r) + ((1 * / 2) * ((powerRZ b (k)%Z) ^ 2) * b) + ((1 * / 2) * ((powerRZ b (k)%Z) ^ 2) * b * r) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2) * r) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2)) + ((1 * / 2) * b * r) + (((- 1) * / 2) * b) + (((- 1) * / 2) * (b ^ 2) * r) + (1 * / 2)) * (/ ((powerRZ b (k)%Z) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2)) + ((- 1) * / 2))) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
assert (e__172 : (zsum (1)%Z ((k + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (((- 1) * (/ (powerRZ b (k)%Z)) * (powerRZ r (k)%Z)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))))).
{
swap ((k + (- 1)))%Z with (k + (-1))%Z.
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
assert (e__178 : (powerRZ (r * / b) (k)%Z) = ((/ (powerRZ b (k)%Z)) * (powerRZ r (k)%Z))).
{
assert (e__179 : (r * / b) = ((/ b) * r)).
{
assert (e__180 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__180.
reflexivity.
}
feq.
}
rw e__179.
assert (e__181 : powerRZ ((/ b) * r) (k)%Z = powerRZ ((/ b) * r) (k)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__181.
rewrite (pz_mult (/ b) r (k)%Z) by zp.
rewrite (pz_inv b (k)%Z).
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) - (powerRZ (r * / b) (k)%Z)).
{
rewrite (zsum_down (1)%Z (k)%Z (k + (-1))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) by zp.
cbv beta. ring.
}
rw e__173.
rw e__178.
feq.
}
assert (e__182 : / ((1 - (powerRZ b (k)%Z)) ^ 2) = (((- 1) * / 2) * (/ ((powerRZ b (k)%Z) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2)) + ((- 1) * / 2))))).
{
assert (e__183 : ((1 - (powerRZ b (k)%Z)) ^ 2) = (((- 2) * (powerRZ b (k)%Z)) + ((powerRZ b (k)%Z) ^ 2) + 1)).
{
feq.
}
rw e__183.
apply inv_by. feq.
}
assert (e__184 : (powerRZ b ((2 * k))%Z) = ((powerRZ b (k)%Z) ^ 2)).
{
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
feq.
}
assert (e__185 : (powerRZ (r * b) (k)%Z) = ((powerRZ b (k)%Z) * (powerRZ r (k)%Z))).
{
assert (e__186 : (r * b) = (b * r)).
{
feq.
}
rw e__186.
assert (e__187 : powerRZ (b * r) (k)%Z = powerRZ (b * r) (k)%Z).
{
try replace (b * r) with (b * r) by feq.
reflexivity.
}
rw e__187.
rewrite (pz_mult b r (k)%Z) by zp.
feq.
}
assert (e__188 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__189 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__189.
apply inv_by. feq.
}
assert (e__190 : / (1 + b) = (/ (b + 1))).
{
assert (e__191 : (1 + b) = (b + 1)).
{
feq.
}
rw e__191.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__172.
rw e__182.
rw e__184.
rw e__185.
rw e__188.
rw e__190.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__171.
reflexivity.
}
feq.
}
rw e__170.
feq.
}
assert (n__201 : (lag b r (k)%Z) = ((((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * r) + (b * r) + ((- 1) * r)) * (/ ((b * r) + (- 1))))).
{
transitivity (1 * (lag b r (k)%Z)).
{ feq. }
rewrite s__112.
assert (e__195 : (((1 - b) * r * (1 - (powerRZ (r * b) (k)%Z))) * / (1 - (r * b))) = ((((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * r) + (b * r) + ((- 1) * r)) * (/ ((b * r) + (- 1))))).
{
assert (e__196 : (powerRZ (r * b) (k)%Z) = ((powerRZ b (k)%Z) * (powerRZ r (k)%Z))).
{
assert (e__197 : (r * b) = (b * r)).
{
feq.
}
rw e__197.
assert (e__198 : powerRZ (b * r) (k)%Z = powerRZ (b * r) (k)%Z).
{
try replace (b * r) with (b * r) by feq.
reflexivity.
}
rw e__198.
rewrite (pz_mult b r (k)%Z) by zp.
feq.
}
assert (e__199 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__200 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__200.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__196.
rw e__199.
reflexivity.
}
feq.
}
rw e__195.
feq.
}
(* step *)
assert (s__202 : ((var_geo b r ((k + 1))%Z) = ((S_ b r ((k + 1))%Z) * ((1 - (powerRZ b ((k + 1))%Z)) ^ 2)))).
{
transitivity (((2 * (lag b r (k)%Z) * b) + ((- 2) * (lag b r (k)%Z) * (b ^ 2)) + ((var_geo b r (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_geo b r ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_geo_succ b r (k)%Z) by zp.
change ((((b ^ 2) * (var_geo b r (k)%Z)) + (2 * b * (1 - b) * (lag b r (k)%Z)) + ((1 - b) ^ 2)) = ((2 * (lag b r (k)%Z) * b) + ((- 2) * (lag b r (k)%Z) * (b ^ 2)) + ((var_geo b r (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
feq.
}
symmetry.
transitivity ((((2 * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((- 2) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * r) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3) * r) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 4) * r) + (((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3) * r) + (((powerRZ b (k)%Z) ^ 2) * (b ^ 4) * r) + ((- 1) * b * r) + b + ((b ^ 2) * r) + (- 1)) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
assert (e__134 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
assert (e__135 : (S_ b r ((k + 1))%Z) = ((((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 4) * r) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((1 * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3)) + ((1 * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3) * r) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 4) * r) + ((1 * / 2) * b * r) + (((- 1) * / 2) * b) + (((- 1) * / 2) * (b ^ 2) * r) + (1 * / 2)) * (/ (((powerRZ b (k)%Z) * b) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 1) * / 2))) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
change (((((1 - b) * / (1 + b)) * (1 - (powerRZ b ((2 * (k + 1)))%Z) + ((2 * ((r * b) - (powerRZ (r * b) ((k + 1))%Z))) * / (1 - (r * b))) - (2 * (powerRZ b ((2 * (k + 1)))%Z) * (zsum (1)%Z (((k + 1) + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))))) * / ((1 - (powerRZ b ((k + 1))%Z)) ^ 2)) = ((((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 4) * r) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((1 * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3)) + ((1 * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3) * r) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 4) * r) + ((1 * / 2) * b * r) + (((- 1) * / 2) * b) + (((- 1) * / 2) * (b ^ 2) * r) + (1 * / 2)) * (/ (((powerRZ b (k)%Z) * b) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 1) * / 2))) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
assert (e__136 : (zsum (1)%Z (((k + 1) + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
swap (((k + 1) + (- 1)))%Z with (k)%Z.
assert (e__137 : zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__143 : 1 <= IZR i__0).
{ izr_le. }
assert (n__139 : b <> 0).
{
apply Rgt_not_eq; red.
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
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__140 : (r * / b) = ((/ b) * r)).
{
assert (e__141 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__141.
reflexivity.
}
feq.
}
rw e__140.
assert (e__142 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__142.
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
rw e__137.
feq.
}
assert (e__144 : / ((1 - (powerRZ b ((k + 1))%Z)) ^ 2) = (((- 1) * / 2) * (/ (((powerRZ b (k)%Z) * b) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 1) * / 2))))).
{
assert (e__145 : ((1 - (powerRZ b ((k + 1))%Z)) ^ 2) = (((- 2) * (powerRZ b (k)%Z) * b) + (((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + 1)).
{
assert (e__146 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__146.
reflexivity.
}
feq.
}
rw e__145.
apply inv_by. feq.
}
assert (e__147 : (powerRZ b ((2 * (k + 1)))%Z) = (((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * (k + 1)))%Z with ((2 * k) + 2)%Z.
rewrite (pz_add b ((2 * k))%Z (2)%Z) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__148 : (powerRZ (r * b) ((k + 1))%Z) = ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r)).
{
assert (e__149 : (r * b) = (b * r)).
{
feq.
}
rw e__149.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add (b * r) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (b * r) (1)%Z 1 eq_refl).
assert (e__150 : powerRZ (b * r) (k)%Z = powerRZ (b * r) (k)%Z).
{
try replace (b * r) with (b * r) by feq.
reflexivity.
}
rw e__150.
rewrite (pz_mult b r (k)%Z) by zp.
feq.
}
assert (e__151 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__152 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__152.
apply inv_by. feq.
}
assert (e__153 : / (1 + b) = (/ (b + 1))).
{
assert (e__154 : (1 + b) = (b + 1)).
{
feq.
}
rw e__154.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__136.
rw e__144.
rw e__147.
rw e__148.
rw e__151.
rw e__153.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__134.
rw e__135.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 2) * (lag b r (k)%Z) * b) + (2 * (lag b r (k)%Z) * (b ^ 2) * r) + (2 * (lag b r (k)%Z) * (b ^ 3)) + ((- 2) * (lag b r (k)%Z) * (b ^ 4) * r) + ((- 1) * (var_geo b r (k)%Z) * (b ^ 2)) + ((- 1) * (var_geo b r (k)%Z) * (b ^ 3)) + (1 * (var_geo b r (k)%Z) * (b ^ 3) * r) + (1 * (var_geo b r (k)%Z) * (b ^ 4) * r) + ((- 2) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + (2 * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * r) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3) * r) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 4) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + (1 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3)) + (1 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 4) * r) + (2 * b * r) + ((- 2) * (b ^ 2) * r) + (1 * (b ^ 2)) + ((- 1) * (b ^ 3) * r) + ((- 1) * (b ^ 3)) + (1 * (b ^ 4) * r)) * (/ ((1 * b * r) + ((- 1)))) * (/ ((1 * b) + (1))))).
{
feq.
}
rw n__192.
transitivity ((((2 * (lag b r (k)%Z) * b) + (2 * (lag b r (k)%Z) * (b ^ 2)) + ((- 4) * (lag b r (k)%Z) * (b ^ 2) * r) + ((- 2) * (lag b r (k)%Z) * (b ^ 3)) + ((- 4) * (lag b r (k)%Z) * (b ^ 3) * r) + (2 * (lag b r (k)%Z) * (b ^ 3) * (r ^ 2)) + ((- 2) * (lag b r (k)%Z) * (b ^ 4)) + (4 * (lag b r (k)%Z) * (b ^ 4) * r) + (2 * (lag b r (k)%Z) * (b ^ 4) * (r ^ 2)) + (4 * (lag b r (k)%Z) * (b ^ 5) * r) + ((- 2) * (lag b r (k)%Z) * (b ^ 5) * (r ^ 2)) + ((- 2) * (lag b r (k)%Z) * (b ^ 6) * (r ^ 2)) + (2 * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((- 2) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * (r ^ 2)) + ((- 4) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 3) * r) + (4 * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 4) * (r ^ 2)) + (2 * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 5) * r) + ((- 2) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 6) * (r ^ 2)) + ((- 2) * b * r) + (2 * (b ^ 2) * (r ^ 2)) + (4 * (b ^ 3) * r) + ((- 4) * (b ^ 4) * (r ^ 2)) + ((- 2) * (b ^ 5) * r) + (2 * (b ^ 6) * (r ^ 2))) * (/ (((b * r) + (- 1)) ^ 2)) * (/ ((b + 1) ^ 2)))).
{
feq.
}
transitivity ((((2 * (lag b r (k)%Z) * b) + (2 * (lag b r (k)%Z) * (b ^ 2)) + ((- 4) * (lag b r (k)%Z) * (b ^ 2) * r) + ((- 2) * (lag b r (k)%Z) * (b ^ 3)) + ((- 4) * (lag b r (k)%Z) * (b ^ 3) * r) + (2 * (lag b r (k)%Z) * (b ^ 3) * (r ^ 2)) + ((- 2) * (lag b r (k)%Z) * (b ^ 4)) + (4 * (lag b r (k)%Z) * (b ^ 4) * r) + (2 * (lag b r (k)%Z) * (b ^ 4) * (r ^ 2)) + (4 * (lag b r (k)%Z) * (b ^ 5) * r) + ((- 2) * (lag b r (k)%Z) * (b ^ 5) * (r ^ 2)) + ((- 2) * (lag b r (k)%Z) * (b ^ 6) * (r ^ 2)) + (2 * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((- 2) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * (r ^ 2)) + ((- 4) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 3) * r) + (4 * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 4) * (r ^ 2)) + (2 * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 5) * r) + ((- 2) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 6) * (r ^ 2)) + ((- 2) * b * r) + (2 * (b ^ 2) * (r ^ 2)) + (4 * (b ^ 3) * r) + ((- 4) * (b ^ 4) * (r ^ 2)) + ((- 2) * (b ^ 5) * r) + (2 * (b ^ 6) * (r ^ 2))) * (/ (((1 * b * r) + ((- 1))) ^ 2)) * (/ (((1 * b) + (1)) ^ 2)))).
{
feq.
}
rw n__201.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__203 : (((S_ b r (k + 1)%Z) * ((1 - (powerRZ b (k + 1)%Z)) ^ 2)) - (var_geo b r (k + 1)%Z)) = 1 * (((S_ b r ((k + 1))%Z) * ((1 - (powerRZ b ((k + 1))%Z)) ^ 2)) - (var_geo b r ((k + 1))%Z)) + 0).
{
transitivity ((((2 * (lag b r (k)%Z) * b) + ((- 2) * (lag b r (k)%Z) * (b ^ 2) * r) + ((- 2) * (lag b r (k)%Z) * (b ^ 3)) + (2 * (lag b r (k)%Z) * (b ^ 4) * r) + ((var_geo b r (k)%Z) * (b ^ 2)) + ((var_geo b r (k)%Z) * (b ^ 3)) + ((- 1) * (var_geo b r (k)%Z) * (b ^ 3) * r) + ((- 1) * (var_geo b r (k)%Z) * (b ^ 4) * r) + (2 * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((- 2) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * r) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3) * r) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 4) * r) + (((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3) * r) + (((powerRZ b (k)%Z) ^ 2) * (b ^ 4) * r) + ((- 2) * b * r) + (2 * (b ^ 2) * r) + ((- 1) * (b ^ 2)) + ((b ^ 3) * r) + (b ^ 3) + ((- 1) * (b ^ 4) * r)) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
assert (e__204 : (var_geo b r (k + 1)%Z) = ((2 * (lag b r (k)%Z) * b) + ((- 2) * (lag b r (k)%Z) * (b ^ 2)) + ((var_geo b r (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_geo b r ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_geo_succ b r (k)%Z) by zp.
change ((((b ^ 2) * (var_geo b r (k)%Z)) + (2 * b * (1 - b) * (lag b r (k)%Z)) + ((1 - b) ^ 2)) = ((2 * (lag b r (k)%Z) * b) + ((- 2) * (lag b r (k)%Z) * (b ^ 2)) + ((var_geo b r (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
feq.
}
assert (e__205 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
assert (e__206 : (S_ b r (k + 1)%Z) = ((((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 4) * r) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((1 * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3)) + ((1 * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3) * r) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 4) * r) + ((1 * / 2) * b * r) + (((- 1) * / 2) * b) + (((- 1) * / 2) * (b ^ 2) * r) + (1 * / 2)) * (/ (((powerRZ b (k)%Z) * b) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 1) * / 2))) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
change (((((1 - b) * / (1 + b)) * (1 - (powerRZ b ((2 * (k + 1)%Z))%Z) + ((2 * ((r * b) - (powerRZ (r * b) (k + 1)%Z))) * / (1 - (r * b))) - (2 * (powerRZ b ((2 * (k + 1)%Z))%Z) * (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))))) * / ((1 - (powerRZ b (k + 1)%Z)) ^ 2)) = ((((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 4) * r) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((1 * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3)) + ((1 * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3) * r) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 4) * r) + ((1 * / 2) * b * r) + (((- 1) * / 2) * b) + (((- 1) * / 2) * (b ^ 2) * r) + (1 * / 2)) * (/ (((powerRZ b (k)%Z) * b) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 1) * / 2))) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
assert (e__207 : (zsum (1)%Z (((k + 1)%Z + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
swap (((k + 1)%Z + (- 1)))%Z with (k)%Z.
assert (e__208 : zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__212 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__209 : (r * / b) = ((/ b) * r)).
{
assert (e__210 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__210.
reflexivity.
}
feq.
}
rw e__209.
assert (e__211 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__211.
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
rw e__208.
feq.
}
assert (e__213 : / ((1 - (powerRZ b (k + 1)%Z)) ^ 2) = (((- 1) * / 2) * (/ (((powerRZ b (k)%Z) * b) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 1) * / 2))))).
{
assert (e__214 : ((1 - (powerRZ b (k + 1)%Z)) ^ 2) = (((- 2) * (powerRZ b (k)%Z) * b) + (((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + 1)).
{
assert (e__215 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__215.
reflexivity.
}
feq.
}
rw e__214.
apply inv_by. feq.
}
assert (e__216 : (powerRZ b ((2 * (k + 1)%Z))%Z) = (((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * (k + 1)%Z))%Z with ((2 * k) + 2)%Z.
rewrite (pz_add b ((2 * k))%Z (2)%Z) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__217 : (powerRZ (r * b) (k + 1)%Z) = ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r)).
{
assert (e__218 : (r * b) = (b * r)).
{
feq.
}
rw e__218.
rewrite (pz_add (b * r) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (b * r) (1)%Z 1 eq_refl).
assert (e__219 : powerRZ (b * r) (k)%Z = powerRZ (b * r) (k)%Z).
{
try replace (b * r) with (b * r) by feq.
reflexivity.
}
rw e__219.
rewrite (pz_mult b r (k)%Z) by zp.
feq.
}
assert (e__220 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__221 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__221.
apply inv_by. feq.
}
assert (e__222 : / (1 + b) = (/ (b + 1))).
{
assert (e__223 : (1 + b) = (b + 1)).
{
feq.
}
rw e__223.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__207.
rw e__213.
rw e__216.
rw e__217.
rw e__220.
rw e__222.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__204.
rw e__205.
rw e__206.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * (lag b r (k)%Z) * b) + ((- 2) * (lag b r (k)%Z) * (b ^ 2) * r) + ((- 2) * (lag b r (k)%Z) * (b ^ 3)) + (2 * (lag b r (k)%Z) * (b ^ 4) * r) + ((var_geo b r (k)%Z) * (b ^ 2)) + ((var_geo b r (k)%Z) * (b ^ 3)) + ((- 1) * (var_geo b r (k)%Z) * (b ^ 3) * r) + ((- 1) * (var_geo b r (k)%Z) * (b ^ 4) * r) + (2 * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((- 2) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * r) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3) * r) + (2 * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 4) * r) + (((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3)) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3) * r) + (((powerRZ b (k)%Z) ^ 2) * (b ^ 4) * r) + ((- 2) * b * r) + (2 * (b ^ 2) * r) + ((- 1) * (b ^ 2)) + ((b ^ 3) * r) + (b ^ 3) + ((- 1) * (b ^ 4) * r)) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
assert (e__224 : (var_geo b r ((k + 1))%Z) = ((2 * (lag b r (k)%Z) * b) + ((- 2) * (lag b r (k)%Z) * (b ^ 2)) + ((var_geo b r (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_geo b r ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_geo_succ b r (k)%Z) by zp.
change ((((b ^ 2) * (var_geo b r (k)%Z)) + (2 * b * (1 - b) * (lag b r (k)%Z)) + ((1 - b) ^ 2)) = ((2 * (lag b r (k)%Z) * b) + ((- 2) * (lag b r (k)%Z) * (b ^ 2)) + ((var_geo b r (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
feq.
}
assert (e__225 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
assert (e__226 : (S_ b r ((k + 1))%Z) = ((((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 4) * r) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((1 * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3)) + ((1 * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3) * r) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 4) * r) + ((1 * / 2) * b * r) + (((- 1) * / 2) * b) + (((- 1) * / 2) * (b ^ 2) * r) + (1 * / 2)) * (/ (((powerRZ b (k)%Z) * b) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 1) * / 2))) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
change (((((1 - b) * / (1 + b)) * (1 - (powerRZ b ((2 * (k + 1)))%Z) + ((2 * ((r * b) - (powerRZ (r * b) ((k + 1))%Z))) * / (1 - (r * b))) - (2 * (powerRZ b ((2 * (k + 1)))%Z) * (zsum (1)%Z (((k + 1) + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))))) * / ((1 - (powerRZ b ((k + 1))%Z)) ^ 2)) = ((((- 1) * (powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r) + ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3)) + (((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 3) * r) + ((- 1) * ((powerRZ b (k)%Z) ^ 2) * (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 4) * r) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((1 * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3)) + ((1 * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3) * r) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 4) * r) + ((1 * / 2) * b * r) + (((- 1) * / 2) * b) + (((- 1) * / 2) * (b ^ 2) * r) + (1 * / 2)) * (/ (((powerRZ b (k)%Z) * b) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 1) * / 2))) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
assert (e__227 : (zsum (1)%Z (((k + 1) + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
swap (((k + 1) + (- 1)))%Z with (k)%Z.
assert (e__228 : zsum (1)%Z (k)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__232 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__229 : (r * / b) = ((/ b) * r)).
{
assert (e__230 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__230.
reflexivity.
}
feq.
}
rw e__229.
assert (e__231 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__231.
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
rw e__228.
feq.
}
assert (e__233 : / ((1 - (powerRZ b ((k + 1))%Z)) ^ 2) = (((- 1) * / 2) * (/ (((powerRZ b (k)%Z) * b) + (((- 1) * / 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 1) * / 2))))).
{
assert (e__234 : ((1 - (powerRZ b ((k + 1))%Z)) ^ 2) = (((- 2) * (powerRZ b (k)%Z) * b) + (((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + 1)).
{
assert (e__235 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__235.
reflexivity.
}
feq.
}
rw e__234.
apply inv_by. feq.
}
assert (e__236 : (powerRZ b ((2 * (k + 1)))%Z) = (((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * (k + 1)))%Z with ((2 * k) + 2)%Z.
rewrite (pz_add b ((2 * k))%Z (2)%Z) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__237 : (powerRZ (r * b) ((k + 1))%Z) = ((powerRZ b (k)%Z) * (powerRZ r (k)%Z) * b * r)).
{
assert (e__238 : (r * b) = (b * r)).
{
feq.
}
rw e__238.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add (b * r) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (b * r) (1)%Z 1 eq_refl).
assert (e__239 : powerRZ (b * r) (k)%Z = powerRZ (b * r) (k)%Z).
{
try replace (b * r) with (b * r) by feq.
reflexivity.
}
rw e__239.
rewrite (pz_mult b r (k)%Z) by zp.
feq.
}
assert (e__240 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__241 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__241.
apply inv_by. feq.
}
assert (e__242 : / (1 + b) = (/ (b + 1))).
{
assert (e__243 : (1 + b) = (b + 1)).
{
feq.
}
rw e__243.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__227.
rw e__233.
rw e__236.
rw e__237.
rw e__240.
rw e__242.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__224.
rw e__225.
rw e__226.
reflexivity.
}
feq.
}
feq.
}
rw e__203.
apply (from_eq_zero 1 0 (var_geo b r ((k + 1))%Z) ((S_ b r ((k + 1))%Z) * ((1 - (powerRZ b ((k + 1))%Z)) ^ 2))); [exact s__202 | lra ..].
}
}
(* V_t *)
assert (s__247 : ((var_geo b r (t)%Z) = ((S_ b r (t)%Z) * ((1 - (powerRZ b (t)%Z)) ^ 2)))).
{
assert (b__245 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__246 : ((var_geo b r (t)%Z) = ((S_ b r (t)%Z) * ((1 - (powerRZ b (t)%Z)) ^ 2)))).
{
exact (s__244 (t)%Z b__245).
}
exact u__246.
}
assert (n__255 : ((1 - (powerRZ b (t)%Z)) ^ 2) <> 0).
{
apply Rgt_not_eq; red.
apply pow_pos.
assert (g__248 : 0 < b).
{
assert (e__252 : b = 1 * (b - 0) + 0).
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
rw e__252.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__249 : 0 < (1 - b)).
{
assert (e__253 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__253.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__250 : 0 < (IZR t)).
{
assert (e__254 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__254.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__6 | lra ..].
}
assert (g__251 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
assert (n__257 : (((- 2) * (powerRZ b (t)%Z)) + ((powerRZ b (t)%Z) ^ 2) + 1) <> 0).
{
assert (e__256 : ((1 - (powerRZ b (t)%Z)) ^ 2) = (((- 2) * (powerRZ b (t)%Z)) + ((powerRZ b (t)%Z) ^ 2) + 1)).
{
feq.
}
try rewrite <- e__256.
exact n__255.
}
assert (n__258 : ((powerRZ b (t)%Z) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((- 1) * / 2)) <> 0).
{
intro vanishes.
apply n__257.
transitivity ((- 2) * ((powerRZ b (t)%Z) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((- 1) * / 2))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__260 : (1 + b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__259 : (1 + b) = 1 * (b - 0) + 1).
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
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
assert (n__262 : (b + 1) <> 0).
{
assert (e__261 : (1 + b) = (b + 1)).
{
feq.
}
try rewrite <- e__261.
exact n__260.
}
assert (n__264 : (1 - (r * b)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__263 : (1 - (r * b)) = 1 * ((1 - (r * b)) - 0) + 0).
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
rw e__263.
apply (from_lt_pos 1 0 0 (1 - (r * b))); [exact s__13 | lra ..].
}
assert (n__266 : (((- 1) * b * r) + 1) <> 0).
{
assert (e__265 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
try rewrite <- e__265.
exact n__264.
}
assert (n__267 : ((b * r) + (- 1)) <> 0).
{
intro vanishes.
apply n__266.
transitivity ((- 1) * ((b * r) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__269 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__268 : b = 1 * (b - 0) + 0).
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
rw e__268.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (n__316 : (var_geo b r (t)%Z) = (((2 * (powerRZ b (t)%Z) * (powerRZ r (t)%Z) * b * r) + ((- 2) * (powerRZ b (t)%Z) * (powerRZ r (t)%Z) * (b ^ 2) * r) + (2 * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))) + ((- 2) * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b) + ((- 2) * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b * r) + (2 * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (t)%Z) ^ 2) * b) + ((- 1) * ((powerRZ b (t)%Z) ^ 2) * b * r) + (((powerRZ b (t)%Z) ^ 2) * (b ^ 2) * r) + ((powerRZ b (t)%Z) ^ 2) + ((- 1) * b * r) + b + ((b ^ 2) * r) + (- 1)) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
transitivity (1 * (var_geo b r (t)%Z)).
{ feq. }
rewrite s__247.
assert (e__294 : ((S_ b r (t)%Z) * ((1 - (powerRZ b (t)%Z)) ^ 2)) = (((2 * (powerRZ b (t)%Z) * (powerRZ r (t)%Z) * b * r) + ((- 2) * (powerRZ b (t)%Z) * (powerRZ r (t)%Z) * (b ^ 2) * r) + (2 * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))) + ((- 2) * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b) + ((- 2) * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b * r) + (2 * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (t)%Z) ^ 2) * b) + ((- 1) * ((powerRZ b (t)%Z) ^ 2) * b * r) + (((powerRZ b (t)%Z) ^ 2) * (b ^ 2) * r) + ((powerRZ b (t)%Z) ^ 2) + ((- 1) * b * r) + b + ((b ^ 2) * r) + (- 1)) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
assert (e__295 : (S_ b r (t)%Z) = ((((- 1) * (powerRZ b (t)%Z) * (powerRZ r (t)%Z) * b * r) + ((powerRZ b (t)%Z) * (powerRZ r (t)%Z) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))) + (((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b) + (((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b * r) + ((- 1) * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2) * r) + ((1 * / 2) * ((powerRZ b (t)%Z) ^ 2) * b) + ((1 * / 2) * ((powerRZ b (t)%Z) ^ 2) * b * r) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2) * (b ^ 2) * r) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((1 * / 2) * b * r) + (((- 1) * / 2) * b) + (((- 1) * / 2) * (b ^ 2) * r) + (1 * / 2)) * (/ ((powerRZ b (t)%Z) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((- 1) * / 2))) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
change (((((1 - b) * / (1 + b)) * (1 - (powerRZ b ((2 * t))%Z) + ((2 * ((r * b) - (powerRZ (r * b) (t)%Z))) * / (1 - (r * b))) - (2 * (powerRZ b ((2 * t))%Z) * (zsum (1)%Z ((t + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))))) * / ((1 - (powerRZ b (t)%Z)) ^ 2)) = ((((- 1) * (powerRZ b (t)%Z) * (powerRZ r (t)%Z) * b * r) + ((powerRZ b (t)%Z) * (powerRZ r (t)%Z) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))) + (((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b) + (((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b * r) + ((- 1) * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2) * r) + ((1 * / 2) * ((powerRZ b (t)%Z) ^ 2) * b) + ((1 * / 2) * ((powerRZ b (t)%Z) ^ 2) * b * r) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2) * (b ^ 2) * r) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((1 * / 2) * b * r) + (((- 1) * / 2) * b) + (((- 1) * / 2) * (b ^ 2) * r) + (1 * / 2)) * (/ ((powerRZ b (t)%Z) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((- 1) * / 2))) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
assert (e__296 : (zsum (1)%Z ((t + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (((- 1) * (/ (powerRZ b (t)%Z)) * (powerRZ r (t)%Z)) + (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
assert (e__297 : zsum (1)%Z (t)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
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
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__302 : (powerRZ (r * / b) (t)%Z) = ((/ (powerRZ b (t)%Z)) * (powerRZ r (t)%Z))).
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
assert (e__305 : powerRZ ((/ b) * r) (t)%Z = powerRZ ((/ b) * r) (t)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__305.
rewrite (pz_mult (/ b) r (t)%Z) by zp.
rewrite (pz_inv b (t)%Z).
feq.
}
transitivity (zsum (1)%Z (t)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) - (powerRZ (r * / b) (t)%Z)).
{
rewrite (zsum_down (1)%Z (t)%Z (t + (-1))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) by zp.
cbv beta. ring.
}
rw e__297.
rw e__302.
feq.
}
assert (e__306 : / ((1 - (powerRZ b (t)%Z)) ^ 2) = (((- 1) * / 2) * (/ ((powerRZ b (t)%Z) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((- 1) * / 2))))).
{
assert (e__307 : ((1 - (powerRZ b (t)%Z)) ^ 2) = (((- 2) * (powerRZ b (t)%Z)) + ((powerRZ b (t)%Z) ^ 2) + 1)).
{
feq.
}
rw e__307.
apply inv_by. feq.
}
assert (e__308 : (powerRZ b ((2 * t))%Z) = ((powerRZ b (t)%Z) ^ 2)).
{
rewrite (pz_times b 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__309 : (powerRZ (r * b) (t)%Z) = ((powerRZ b (t)%Z) * (powerRZ r (t)%Z))).
{
assert (e__310 : (r * b) = (b * r)).
{
feq.
}
rw e__310.
assert (e__311 : powerRZ (b * r) (t)%Z = powerRZ (b * r) (t)%Z).
{
try replace (b * r) with (b * r) by feq.
reflexivity.
}
rw e__311.
rewrite (pz_mult b r (t)%Z) by zp.
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
rw e__309.
rw e__312.
rw e__314.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__295.
reflexivity.
}
feq.
}
rw e__294.
feq.
}
(* goal *)
assert (s__317 : (((var_geo b r (t)%Z) * / ((1 - (powerRZ b (t)%Z)) ^ 2)) = (S_ b r (t)%Z))).
{
transitivity (((((- 1) * / 2) * (var_geo b r (t)%Z)) * (/ ((powerRZ b (t)%Z) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((- 1) * / 2))))).
{
assert (e__270 : / ((1 - (powerRZ b (t)%Z)) ^ 2) = (((- 1) * / 2) * (/ ((powerRZ b (t)%Z) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((- 1) * / 2))))).
{
assert (e__271 : ((1 - (powerRZ b (t)%Z)) ^ 2) = (((- 2) * (powerRZ b (t)%Z)) + ((powerRZ b (t)%Z) ^ 2) + 1)).
{
feq.
}
rw e__271.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__270.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b (t)%Z) * (powerRZ r (t)%Z) * b * r) + ((powerRZ b (t)%Z) * (powerRZ r (t)%Z) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))) + (((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b) + (((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b * r) + ((- 1) * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2) * r) + ((1 * / 2) * ((powerRZ b (t)%Z) ^ 2) * b) + ((1 * / 2) * ((powerRZ b (t)%Z) ^ 2) * b * r) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2) * (b ^ 2) * r) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((1 * / 2) * b * r) + (((- 1) * / 2) * b) + (((- 1) * / 2) * (b ^ 2) * r) + (1 * / 2)) * (/ ((powerRZ b (t)%Z) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((- 1) * / 2))) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
change (((((1 - b) * / (1 + b)) * (1 - (powerRZ b ((2 * t))%Z) + ((2 * ((r * b) - (powerRZ (r * b) (t)%Z))) * / (1 - (r * b))) - (2 * (powerRZ b ((2 * t))%Z) * (zsum (1)%Z ((t + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)))))) * / ((1 - (powerRZ b (t)%Z)) ^ 2)) = ((((- 1) * (powerRZ b (t)%Z) * (powerRZ r (t)%Z) * b * r) + ((powerRZ b (t)%Z) * (powerRZ r (t)%Z) * (b ^ 2) * r) + ((- 1) * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))) + (((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b) + (((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b * r) + ((- 1) * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2) * r) + ((1 * / 2) * ((powerRZ b (t)%Z) ^ 2) * b) + ((1 * / 2) * ((powerRZ b (t)%Z) ^ 2) * b * r) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2) * (b ^ 2) * r) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((1 * / 2) * b * r) + (((- 1) * / 2) * b) + (((- 1) * / 2) * (b ^ 2) * r) + (1 * / 2)) * (/ ((powerRZ b (t)%Z) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((- 1) * / 2))) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
assert (e__272 : (zsum (1)%Z ((t + (- 1)))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) = (((- 1) * (/ (powerRZ b (t)%Z)) * (powerRZ r (t)%Z)) + (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
assert (e__273 : zsum (1)%Z (t)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__277 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))).
{
assert (e__274 : (r * / b) = ((/ b) * r)).
{
assert (e__275 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__275.
reflexivity.
}
feq.
}
rw e__274.
assert (e__276 : powerRZ ((/ b) * r) (i__0)%Z = powerRZ ((/ b) * r) (i__0)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__276.
rewrite (pz_mult (/ b) r (i__0)%Z) by zp.
rewrite (pz_inv b (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__278 : (powerRZ (r * / b) (t)%Z) = ((/ (powerRZ b (t)%Z)) * (powerRZ r (t)%Z))).
{
assert (e__279 : (r * / b) = ((/ b) * r)).
{
assert (e__280 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__280.
reflexivity.
}
feq.
}
rw e__279.
assert (e__281 : powerRZ ((/ b) * r) (t)%Z = powerRZ ((/ b) * r) (t)%Z).
{
try replace ((/ b) * r) with ((/ b) * r) by feq.
reflexivity.
}
rw e__281.
rewrite (pz_mult (/ b) r (t)%Z) by zp.
rewrite (pz_inv b (t)%Z).
feq.
}
transitivity (zsum (1)%Z (t)%Z (fun m : Z => (powerRZ (r * / b) (m)%Z)) - (powerRZ (r * / b) (t)%Z)).
{
rewrite (zsum_down (1)%Z (t)%Z (t + (-1))%Z (fun m : Z => (powerRZ (r * / b) (m)%Z))) by zp.
cbv beta. ring.
}
rw e__273.
rw e__278.
feq.
}
assert (e__282 : / ((1 - (powerRZ b (t)%Z)) ^ 2) = (((- 1) * / 2) * (/ ((powerRZ b (t)%Z) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + ((- 1) * / 2))))).
{
assert (e__283 : ((1 - (powerRZ b (t)%Z)) ^ 2) = (((- 2) * (powerRZ b (t)%Z)) + ((powerRZ b (t)%Z) ^ 2) + 1)).
{
feq.
}
rw e__283.
apply inv_by. feq.
}
assert (e__284 : (powerRZ b ((2 * t))%Z) = ((powerRZ b (t)%Z) ^ 2)).
{
rewrite (pz_times b 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__285 : (powerRZ (r * b) (t)%Z) = ((powerRZ b (t)%Z) * (powerRZ r (t)%Z))).
{
assert (e__286 : (r * b) = (b * r)).
{
feq.
}
rw e__286.
assert (e__287 : powerRZ (b * r) (t)%Z = powerRZ (b * r) (t)%Z).
{
try replace (b * r) with (b * r) by feq.
reflexivity.
}
rw e__287.
rewrite (pz_mult b r (t)%Z) by zp.
feq.
}
assert (e__288 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__289 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__289.
apply inv_by. feq.
}
assert (e__290 : / (1 + b) = (/ (b + 1))).
{
assert (e__291 : (1 + b) = (b + 1)).
{
feq.
}
rw e__291.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__272.
rw e__282.
rw e__284.
rw e__285.
rw e__288.
rw e__290.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((1 * / 2) * (var_geo b r (t)%Z) * b) + (((- 1) * / 2) * (var_geo b r (t)%Z) * b * r) + (((- 1) * / 2) * (var_geo b r (t)%Z) * (b ^ 2) * r) + ((1 * / 2) * (var_geo b r (t)%Z)) + (1 * (powerRZ b (t)%Z) * (powerRZ r (t)%Z) * b * r) + ((- 1) * (powerRZ b (t)%Z) * (powerRZ r (t)%Z) * (b ^ 2) * r) + (1 * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z))))) + ((- 1) * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b) + ((- 1) * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * b * r) + (1 * ((powerRZ b (t)%Z) ^ 2) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ (powerRZ b (i__0)%Z)) * (powerRZ r (i__0)%Z)))) * (b ^ 2) * r) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2) * b) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2) * b * r) + ((1 * / 2) * ((powerRZ b (t)%Z) ^ 2) * (b ^ 2) * r) + ((1 * / 2) * ((powerRZ b (t)%Z) ^ 2)) + (((- 1) * / 2) * b * r) + ((1 * / 2) * b) + ((1 * / 2) * (b ^ 2) * r) + (((- 1) * / 2))) * (/ ((1 * (powerRZ b (t)%Z)) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)) + (((- 1) * / 2)))) * (/ ((1 * b * r) + ((- 1)))) * (/ ((1 * b) + (1))))).
{
feq.
}
rw n__316.
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
assert (g__318 : 0 < b).
{
assert (e__322 : b = 1 * (b - 0) + 0).
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
rw e__322.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__319 : 0 < (1 - b)).
{
assert (e__323 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__323.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__320 : 0 < (IZR t)).
{
assert (e__324 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__324.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__6 | lra ..].
}
assert (g__321 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
{
split.
{
change (0 <> (1 + b)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__325 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__325.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
{
split.
{
change (0 <> (1 - (r * b))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__326 : (1 - (r * b)) = 1 * ((1 - (r * b)) - 0) + 0).
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
rw e__326.
apply (from_lt_pos 1 0 0 (1 - (r * b))); [exact s__13 | lra ..].
}
{
change (0 <> b).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__327 : b = 1 * (b - 0) + 0).
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
rw e__327.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
}
}
}
{
change (((var_geo b r (t)%Z) * / ((1 - (powerRZ b (t)%Z)) ^ 2)) = (S_ b r (t)%Z)).
exact s__317.
}
Qed.
Lemma meaningful : forall (b : R) (r : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (r <= 1) -> (1 <= (IZR t)) -> ((0 <> ((1 - (powerRZ b (t)%Z)) ^ 2)) /\ (0 <> (1 + b)) /\ (0 <> (1 - (r * b))) /\ (0 <> b)).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (b : R) (r : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (r <= 1) -> (1 <= (IZR t)) -> (((var_geo b r (t)%Z) / ((1 - (powerRZ b (t)%Z)) ^ 2)) = (S_ b r (t)%Z)).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (b : R) (r : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (r <= 1) -> (1 <= (IZR t)) -> (((var_geo b r (t)%Z) / ((1 - (powerRZ b (t)%Z)) ^ 2)) = ((S_ b r (t)%Z) + 1)) := claim.
End T_adamnx_eq8_geometric_2d663a29.


(* adamnx.eq8_ar; certificate a9fe1bb9004afa3e0e54788ab9b1e2df8e6382eb0aca2c6060eb3121c3f374d4 *)
Module T_adamnx_eq8_ar_a9fe1bb9.
Fixpoint lag_nat (b : R) (r : R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * r * (lag_nat b r k__)) + ((1 - b) * r)) end.
Definition lag (b : R) (r : R) (n : Z) : R := lag_nat b r (Z.to_nat (n - 0)).
Lemma lag_start : forall (b : R) (r : R), lag b r (0)%Z = 0.
Proof. intros. unfold lag. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma lag_succ : forall (b : R) (r : R) (n : Z), (0 <= n)%Z -> lag b r (n + 1)%Z = ((b * r * (lag b r (n)%Z)) + ((1 - b) * r)).
Proof. intros b r n bound. unfold lag. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [lag_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Fixpoint var_geo_nat (b : R) (r : R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (((b ^ 2) * (var_geo_nat b r k__)) + (2 * b * (1 - b) * (lag b r ((0 + Z.of_nat k__))%Z)) + ((1 - b) ^ 2)) end.
Definition var_geo (b : R) (r : R) (n : Z) : R := var_geo_nat b r (Z.to_nat (n - 0)).
Lemma var_geo_start : forall (b : R) (r : R), var_geo b r (0)%Z = 0.
Proof. intros. unfold var_geo. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma var_geo_succ : forall (b : R) (r : R) (n : Z), (0 <= n)%Z -> var_geo b r (n + 1)%Z = (((b ^ 2) * (var_geo b r (n)%Z)) + (2 * b * (1 - b) * (lag b r (n)%Z)) + ((1 - b) ^ 2)).
Proof. intros b r n bound. unfold var_geo. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [var_geo_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Fixpoint var_plain_nat (b : R) (K : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (((b ^ 2) * (var_plain_nat b K k__)) + (((1 - b) ^ 2) * (K (((0 + Z.of_nat k__) + 1))%Z))) end.
Definition var_plain (b : R) (K : Z -> R) (n : Z) : R := var_plain_nat b K (Z.to_nat (n - 0)).
Lemma var_plain_start : forall (b : R) (K : Z -> R), var_plain b K (0)%Z = 0.
Proof. intros. unfold var_plain. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma var_plain_succ : forall (b : R) (K : Z -> R) (n : Z), (0 <= n)%Z -> var_plain b K (n + 1)%Z = (((b ^ 2) * (var_plain b K (n)%Z)) + (((1 - b) ^ 2) * (K ((n + 1))%Z))).
Proof. intros b K n bound. unfold var_plain. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [var_plain_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Fixpoint var_ar_nat (b : R) (W : R) (P : R) (r : R) (Q : R) (q : R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (((b ^ 2) * (var_ar_nat b W P r Q q k__)) + (2 * b * (1 - b) * ((P * (lag b r ((0 + Z.of_nat k__))%Z)) + (Q * (lag b q ((0 + Z.of_nat k__))%Z)))) + (((1 - b) ^ 2) * (W + P + Q))) end.
Definition var_ar (b : R) (W : R) (P : R) (r : R) (Q : R) (q : R) (n : Z) : R := var_ar_nat b W P r Q q (Z.to_nat (n - 0)).
Lemma var_ar_start : forall (b : R) (W : R) (P : R) (r : R) (Q : R) (q : R), var_ar b W P r Q q (0)%Z = 0.
Proof. intros. unfold var_ar. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma var_ar_succ : forall (b : R) (W : R) (P : R) (r : R) (Q : R) (q : R) (n : Z), (0 <= n)%Z -> var_ar b W P r Q q (n + 1)%Z = (((b ^ 2) * (var_ar b W P r Q q (n)%Z)) + (2 * b * (1 - b) * ((P * (lag b r (n)%Z)) + (Q * (lag b q (n)%Z)))) + (((1 - b) ^ 2) * (W + P + Q))).
Proof. intros b W P r Q q n bound. unfold var_ar. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [var_ar_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (W : R) (P : R) (r : R) (Q : R) (q : R) (t : Z), (0 <= t)%Z.
Proof.
exists (1 * / 2), 1, 2, (1 * / 2), 3, (1 * / 4), (3)%Z.
lia.
Qed.

Theorem claim : forall (b : R) (W : R) (P : R) (r : R) (Q : R) (q : R) (t : Z), (0 <= t)%Z -> ((var_ar b W P r Q q (t)%Z) = ((W * (var_plain b (fun i : Z => 1) (t)%Z)) + (P * (var_geo b r (t)%Z)) + (Q * (var_geo b q (t)%Z)))).
Proof.
intros b W P r Q q t b__0.
assert (r__1 : 0 <= IZR t) by (izr_le).
(* A *)
assert (s__34 : (forall k : Z, ((0)%Z <= k)%Z -> ((var_ar b W P r Q q (k)%Z) = ((W * (var_plain b (fun i : Z => 1) (k)%Z)) + (P * (var_geo b r (k)%Z)) + (Q * (var_geo b q (k)%Z)))))).
{
apply (induction_from (fun k : Z => ((var_ar b W P r Q q (k)%Z) = ((W * (var_plain b (fun i : Z => 1) (k)%Z)) + (P * (var_geo b r (k)%Z)) + (Q * (var_geo b q (k)%Z))))) (0)%Z).
{
change ((var_ar b W P r Q q (0)%Z) = ((W * (var_plain b (fun i : Z => 1) (0)%Z)) + (P * (var_geo b r (0)%Z)) + (Q * (var_geo b q (0)%Z)))).
(* base *)
assert (s__5 : ((var_ar b W P r Q q (0)%Z) = ((W * (var_plain b (fun i : Z => 1) (0)%Z)) + (P * (var_geo b r (0)%Z)) + (Q * (var_geo b q (0)%Z))))).
{
transitivity (0).
{
rewrite (var_ar_start b W P r Q q).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__2 : (var_plain b (fun i : Z => 1) (0)%Z) = 0).
{
rewrite (var_plain_start b (fun i : Z => 1)).
change (0 = 0).
reflexivity.
}
assert (e__3 : (var_geo b r (0)%Z) = 0).
{
rewrite (var_geo_start b r).
change (0 = 0).
reflexivity.
}
assert (e__4 : (var_geo b q (0)%Z) = 0).
{
rewrite (var_geo_start b q).
change (0 = 0).
reflexivity.
}
eapply eq_trans.
{
rw e__2.
rw e__3.
rw e__4.
reflexivity.
}
feq.
}
feq.
}
exact s__5.
}
{
intros k b__6.
assert (r__7 : 0 <= IZR k).
{ izr_le. }
intros IH__8.
change ((var_ar b W P r Q q (k + 1)%Z) = ((W * (var_plain b (fun i : Z => 1) (k + 1)%Z)) + (P * (var_geo b r (k + 1)%Z)) + (Q * (var_geo b q (k + 1)%Z)))).
assert (n__19 : (var_ar b W P r Q q (k)%Z) = (((var_geo b q (k)%Z) * Q) + ((var_geo b r (k)%Z) * P) + ((var_plain b (fun i__0 : Z => 1) (k)%Z) * W))).
{
transitivity (1 * (var_ar b W P r Q q (k)%Z)).
{ feq. }
rewrite IH__8.
assert (e__16 : ((W * (var_plain b (fun i : Z => 1) (k)%Z)) + (P * (var_geo b r (k)%Z)) + (Q * (var_geo b q (k)%Z))) = (((var_geo b q (k)%Z) * Q) + ((var_geo b r (k)%Z) * P) + ((var_plain b (fun i__0 : Z => 1) (k)%Z) * W))).
{
assert (e__17 : (var_plain b (fun i : Z => 1) (k)%Z) = (var_plain b (fun i__0 : Z => 1) (k)%Z)).
{
assert (e__18 : (fun i : Z => 1) = (fun i__0 : Z => 1)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__18.
reflexivity.
}
eapply eq_trans.
{
rw e__17.
reflexivity.
}
feq.
}
rw e__16.
feq.
}
(* step *)
assert (s__20 : ((var_ar b W P r Q q ((k + 1))%Z) = ((W * (var_plain b (fun i : Z => 1) ((k + 1))%Z)) + (P * (var_geo b r ((k + 1))%Z)) + (Q * (var_geo b q ((k + 1))%Z))))).
{
transitivity (((2 * (lag b q (k)%Z) * Q * b) + ((- 2) * (lag b q (k)%Z) * Q * (b ^ 2)) + (2 * (lag b r (k)%Z) * P * b) + ((- 2) * (lag b r (k)%Z) * P * (b ^ 2)) + ((var_ar b W P r Q q (k)%Z) * (b ^ 2)) + ((- 2) * P * b) + (P * (b ^ 2)) + P + ((- 2) * Q * b) + (Q * (b ^ 2)) + Q + ((- 2) * W * b) + (W * (b ^ 2)) + W)).
{
transitivity (var_ar b W P r Q q ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_ar_succ b W P r Q q (k)%Z) by zp.
change ((((b ^ 2) * (var_ar b W P r Q q (k)%Z)) + (2 * b * (1 - b) * ((P * (lag b r (k)%Z)) + (Q * (lag b q (k)%Z)))) + (((1 - b) ^ 2) * (W + P + Q))) = ((2 * (lag b q (k)%Z) * Q * b) + ((- 2) * (lag b q (k)%Z) * Q * (b ^ 2)) + (2 * (lag b r (k)%Z) * P * b) + ((- 2) * (lag b r (k)%Z) * P * (b ^ 2)) + ((var_ar b W P r Q q (k)%Z) * (b ^ 2)) + ((- 2) * P * b) + (P * (b ^ 2)) + P + ((- 2) * Q * b) + (Q * (b ^ 2)) + Q + ((- 2) * W * b) + (W * (b ^ 2)) + W)).
feq.
}
symmetry.
transitivity (((2 * (lag b q (k)%Z) * Q * b) + ((- 2) * (lag b q (k)%Z) * Q * (b ^ 2)) + (2 * (lag b r (k)%Z) * P * b) + ((- 2) * (lag b r (k)%Z) * P * (b ^ 2)) + ((var_geo b q (k)%Z) * Q * (b ^ 2)) + ((var_geo b r (k)%Z) * P * (b ^ 2)) + ((var_plain b (fun i__0 : Z => 1) (k)%Z) * W * (b ^ 2)) + ((- 2) * P * b) + (P * (b ^ 2)) + P + ((- 2) * Q * b) + (Q * (b ^ 2)) + Q + ((- 2) * W * b) + (W * (b ^ 2)) + W)).
{
assert (e__9 : (var_plain b (fun i : Z => 1) ((k + 1))%Z) = (((var_plain b (fun i__0 : Z => 1) (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_plain b (fun i : Z => 1) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_plain_succ b (fun i : Z => 1) (k)%Z) by zp.
change ((((b ^ 2) * (var_plain b (fun i : Z => 1) (k)%Z)) + (((1 - b) ^ 2) * 1)) = (((var_plain b (fun i__0 : Z => 1) (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
assert (e__10 : (var_plain b (fun i : Z => 1) (k)%Z) = (var_plain b (fun i__0 : Z => 1) (k)%Z)).
{
assert (e__11 : (fun i : Z => 1) = (fun i__0 : Z => 1)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__11.
reflexivity.
}
eapply eq_trans.
{
rw e__10.
reflexivity.
}
feq.
}
assert (e__12 : (var_geo b r ((k + 1))%Z) = ((2 * (lag b r (k)%Z) * b) + ((- 2) * (lag b r (k)%Z) * (b ^ 2)) + ((var_geo b r (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_geo b r ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_geo_succ b r (k)%Z) by zp.
change ((((b ^ 2) * (var_geo b r (k)%Z)) + (2 * b * (1 - b) * (lag b r (k)%Z)) + ((1 - b) ^ 2)) = ((2 * (lag b r (k)%Z) * b) + ((- 2) * (lag b r (k)%Z) * (b ^ 2)) + ((var_geo b r (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
feq.
}
assert (e__13 : (var_geo b q ((k + 1))%Z) = ((2 * (lag b q (k)%Z) * b) + ((- 2) * (lag b q (k)%Z) * (b ^ 2)) + ((var_geo b q (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_geo b q ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_geo_succ b q (k)%Z) by zp.
change ((((b ^ 2) * (var_geo b q (k)%Z)) + (2 * b * (1 - b) * (lag b q (k)%Z)) + ((1 - b) ^ 2)) = ((2 * (lag b q (k)%Z) * b) + ((- 2) * (lag b q (k)%Z) * (b ^ 2)) + ((var_geo b q (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
feq.
}
eapply eq_trans.
{
rw e__9.
rw e__12.
rw e__13.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (var_ar b W P r Q q (k)%Z) * (b ^ 2)) + ((- 1) * (var_geo b q (k)%Z) * Q * (b ^ 2)) + ((- 1) * (var_geo b r (k)%Z) * P * (b ^ 2)) + ((- 1) * (var_plain b (fun i__0 : Z => 1) (k)%Z) * W * (b ^ 2))))).
{
feq.
}
rw n__19.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__21 : (((W * (var_plain b (fun i : Z => 1) (k + 1)%Z)) + (P * (var_geo b r (k + 1)%Z)) + (Q * (var_geo b q (k + 1)%Z))) - (var_ar b W P r Q q (k + 1)%Z)) = 1 * (((W * (var_plain b (fun i : Z => 1) ((k + 1))%Z)) + (P * (var_geo b r ((k + 1))%Z)) + (Q * (var_geo b q ((k + 1))%Z))) - (var_ar b W P r Q q ((k + 1))%Z)) + 0).
{
transitivity ((((- 1) * (var_ar b W P r Q q (k)%Z) * (b ^ 2)) + ((var_geo b q (k)%Z) * Q * (b ^ 2)) + ((var_geo b r (k)%Z) * P * (b ^ 2)) + ((var_plain b (fun i__0 : Z => 1) (k)%Z) * W * (b ^ 2)))).
{
assert (e__22 : (var_plain b (fun i : Z => 1) (k + 1)%Z) = (((var_plain b (fun i__0 : Z => 1) (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_plain b (fun i : Z => 1) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_plain_succ b (fun i : Z => 1) (k)%Z) by zp.
change ((((b ^ 2) * (var_plain b (fun i : Z => 1) (k)%Z)) + (((1 - b) ^ 2) * 1)) = (((var_plain b (fun i__0 : Z => 1) (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
assert (e__23 : (var_plain b (fun i : Z => 1) (k)%Z) = (var_plain b (fun i__0 : Z => 1) (k)%Z)).
{
assert (e__24 : (fun i : Z => 1) = (fun i__0 : Z => 1)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__24.
reflexivity.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
assert (e__25 : (var_ar b W P r Q q (k + 1)%Z) = ((2 * (lag b q (k)%Z) * Q * b) + ((- 2) * (lag b q (k)%Z) * Q * (b ^ 2)) + (2 * (lag b r (k)%Z) * P * b) + ((- 2) * (lag b r (k)%Z) * P * (b ^ 2)) + ((var_ar b W P r Q q (k)%Z) * (b ^ 2)) + ((- 2) * P * b) + (P * (b ^ 2)) + P + ((- 2) * Q * b) + (Q * (b ^ 2)) + Q + ((- 2) * W * b) + (W * (b ^ 2)) + W)).
{
transitivity (var_ar b W P r Q q ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_ar_succ b W P r Q q (k)%Z) by zp.
change ((((b ^ 2) * (var_ar b W P r Q q (k)%Z)) + (2 * b * (1 - b) * ((P * (lag b r (k)%Z)) + (Q * (lag b q (k)%Z)))) + (((1 - b) ^ 2) * (W + P + Q))) = ((2 * (lag b q (k)%Z) * Q * b) + ((- 2) * (lag b q (k)%Z) * Q * (b ^ 2)) + (2 * (lag b r (k)%Z) * P * b) + ((- 2) * (lag b r (k)%Z) * P * (b ^ 2)) + ((var_ar b W P r Q q (k)%Z) * (b ^ 2)) + ((- 2) * P * b) + (P * (b ^ 2)) + P + ((- 2) * Q * b) + (Q * (b ^ 2)) + Q + ((- 2) * W * b) + (W * (b ^ 2)) + W)).
feq.
}
assert (e__26 : (var_geo b r (k + 1)%Z) = ((2 * (lag b r (k)%Z) * b) + ((- 2) * (lag b r (k)%Z) * (b ^ 2)) + ((var_geo b r (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_geo b r ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_geo_succ b r (k)%Z) by zp.
change ((((b ^ 2) * (var_geo b r (k)%Z)) + (2 * b * (1 - b) * (lag b r (k)%Z)) + ((1 - b) ^ 2)) = ((2 * (lag b r (k)%Z) * b) + ((- 2) * (lag b r (k)%Z) * (b ^ 2)) + ((var_geo b r (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
feq.
}
assert (e__27 : (var_geo b q (k + 1)%Z) = ((2 * (lag b q (k)%Z) * b) + ((- 2) * (lag b q (k)%Z) * (b ^ 2)) + ((var_geo b q (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_geo b q ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_geo_succ b q (k)%Z) by zp.
change ((((b ^ 2) * (var_geo b q (k)%Z)) + (2 * b * (1 - b) * (lag b q (k)%Z)) + ((1 - b) ^ 2)) = ((2 * (lag b q (k)%Z) * b) + ((- 2) * (lag b q (k)%Z) * (b ^ 2)) + ((var_geo b q (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
feq.
}
eapply eq_trans.
{
rw e__22.
rw e__25.
rw e__26.
rw e__27.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (var_ar b W P r Q q (k)%Z) * (b ^ 2)) + ((var_geo b q (k)%Z) * Q * (b ^ 2)) + ((var_geo b r (k)%Z) * P * (b ^ 2)) + ((var_plain b (fun i__0 : Z => 1) (k)%Z) * W * (b ^ 2)))).
{
assert (e__28 : (var_plain b (fun i : Z => 1) ((k + 1))%Z) = (((var_plain b (fun i__0 : Z => 1) (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_plain b (fun i : Z => 1) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_plain_succ b (fun i : Z => 1) (k)%Z) by zp.
change ((((b ^ 2) * (var_plain b (fun i : Z => 1) (k)%Z)) + (((1 - b) ^ 2) * 1)) = (((var_plain b (fun i__0 : Z => 1) (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
assert (e__29 : (var_plain b (fun i : Z => 1) (k)%Z) = (var_plain b (fun i__0 : Z => 1) (k)%Z)).
{
assert (e__30 : (fun i : Z => 1) = (fun i__0 : Z => 1)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__30.
reflexivity.
}
eapply eq_trans.
{
rw e__29.
reflexivity.
}
feq.
}
assert (e__31 : (var_ar b W P r Q q ((k + 1))%Z) = ((2 * (lag b q (k)%Z) * Q * b) + ((- 2) * (lag b q (k)%Z) * Q * (b ^ 2)) + (2 * (lag b r (k)%Z) * P * b) + ((- 2) * (lag b r (k)%Z) * P * (b ^ 2)) + ((var_ar b W P r Q q (k)%Z) * (b ^ 2)) + ((- 2) * P * b) + (P * (b ^ 2)) + P + ((- 2) * Q * b) + (Q * (b ^ 2)) + Q + ((- 2) * W * b) + (W * (b ^ 2)) + W)).
{
transitivity (var_ar b W P r Q q ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_ar_succ b W P r Q q (k)%Z) by zp.
change ((((b ^ 2) * (var_ar b W P r Q q (k)%Z)) + (2 * b * (1 - b) * ((P * (lag b r (k)%Z)) + (Q * (lag b q (k)%Z)))) + (((1 - b) ^ 2) * (W + P + Q))) = ((2 * (lag b q (k)%Z) * Q * b) + ((- 2) * (lag b q (k)%Z) * Q * (b ^ 2)) + (2 * (lag b r (k)%Z) * P * b) + ((- 2) * (lag b r (k)%Z) * P * (b ^ 2)) + ((var_ar b W P r Q q (k)%Z) * (b ^ 2)) + ((- 2) * P * b) + (P * (b ^ 2)) + P + ((- 2) * Q * b) + (Q * (b ^ 2)) + Q + ((- 2) * W * b) + (W * (b ^ 2)) + W)).
feq.
}
assert (e__32 : (var_geo b r ((k + 1))%Z) = ((2 * (lag b r (k)%Z) * b) + ((- 2) * (lag b r (k)%Z) * (b ^ 2)) + ((var_geo b r (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_geo b r ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_geo_succ b r (k)%Z) by zp.
change ((((b ^ 2) * (var_geo b r (k)%Z)) + (2 * b * (1 - b) * (lag b r (k)%Z)) + ((1 - b) ^ 2)) = ((2 * (lag b r (k)%Z) * b) + ((- 2) * (lag b r (k)%Z) * (b ^ 2)) + ((var_geo b r (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
feq.
}
assert (e__33 : (var_geo b q ((k + 1))%Z) = ((2 * (lag b q (k)%Z) * b) + ((- 2) * (lag b q (k)%Z) * (b ^ 2)) + ((var_geo b q (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_geo b q ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_geo_succ b q (k)%Z) by zp.
change ((((b ^ 2) * (var_geo b q (k)%Z)) + (2 * b * (1 - b) * (lag b q (k)%Z)) + ((1 - b) ^ 2)) = ((2 * (lag b q (k)%Z) * b) + ((- 2) * (lag b q (k)%Z) * (b ^ 2)) + ((var_geo b q (k)%Z) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
feq.
}
eapply eq_trans.
{
rw e__28.
rw e__31.
rw e__32.
rw e__33.
reflexivity.
}
feq.
}
feq.
}
rw e__21.
apply (from_eq_zero 1 0 (var_ar b W P r Q q ((k + 1))%Z) ((W * (var_plain b (fun i : Z => 1) ((k + 1))%Z)) + (P * (var_geo b r ((k + 1))%Z)) + (Q * (var_geo b q ((k + 1))%Z)))); [exact s__20 | lra ..].
}
}
(* goal *)
assert (s__37 : ((var_ar b W P r Q q (t)%Z) = ((W * (var_plain b (fun i : Z => 1) (t)%Z)) + (P * (var_geo b r (t)%Z)) + (Q * (var_geo b q (t)%Z))))).
{
assert (b__35 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__36 : ((var_ar b W P r Q q (t)%Z) = ((W * (var_plain b (fun i : Z => 1) (t)%Z)) + (P * (var_geo b r (t)%Z)) + (Q * (var_geo b q (t)%Z))))).
{
exact (s__34 (t)%Z b__35).
}
exact u__36.
}
change ((var_ar b W P r Q q (t)%Z) = ((W * (var_plain b (fun i : Z => 1) (t)%Z)) + (P * (var_geo b r (t)%Z)) + (Q * (var_geo b q (t)%Z)))).
exact s__37.
Qed.
Fail Definition corrupted : forall (b : R) (W : R) (P : R) (r : R) (Q : R) (q : R) (t : Z), (0 <= t)%Z -> ((var_ar b W P r Q q (t)%Z) = (((W * (var_plain b (fun i : Z => 1) (t)%Z)) + (P * (var_geo b r (t)%Z)) + (Q * (var_geo b q (t)%Z))) + 1)) := claim.
End T_adamnx_eq8_ar_a9fe1bb9.


(* adamnx.eq10_correlated; certificate 30142416b2adb3abe27808960d8d6562e26976026041502717527337c8bb53a2 *)
Module T_adamnx_eq10_correlated_30142416.
Definition S_ (b : R) (r : R) (t : Z) : R := ((((1 - b) / (1 + b)) * (1 - (powerRZ b ((2 * t))%Z) + ((2 * ((r * b) - (powerRZ (r * b) (t)%Z))) / (1 - (r * b))) - (2 * (powerRZ b ((2 * t))%Z) * (zsum (1)%Z ((t + (- 1)))%Z (fun m : Z => (powerRZ (r / b) (m)%Z)))))) / ((1 - (powerRZ b (t)%Z)) ^ 2)).

Lemma satisfiable : exists (b : R) (r : R), ((0 < b) /\ (b < 1)) /\ ((0 < r) /\ (r <= 1)).
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
{ change (0 < (1 * / 3)).
closed_less.
}
{ change ((1 * / 3) <= 1).
closed_less.
}
}
Qed.

Lemma proved : forall (b : R) (r : R), ((0 < b) /\ (b < 1)) -> ((0 < r) /\ (r <= 1)) -> (((0 <> (1 + b)) /\ (0 <> (1 - (r * b)))) /\ ((tends (fun n : Z => (S_ b r (n)%Z)) (((1 - b) / (1 + b)) * ((1 + (r * b)) / (1 - (r * b))))) /\ (((1 - b) / (1 + b)) < (((1 - b) / (1 + b)) * ((1 + (r * b)) / (1 - (r * b))))))).
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
(* low *)
assert (s__15 : ((- 1) <= r)).
{
apply gap_le.
assert (e__12 : (r - (- 1)) = (1 + r)).
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
assert (w__13 : 0 <= (1 + r)).
{
apply Rlt_le.
assert (e__14 : (1 + r) = 1 * (r - 0) + 1).
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
rw e__14.
apply (from_lt_pos 1 1 0 r); [exact h__4 | lra ..].
}
rw e__12. exact w__13.
}
(* limit *)
assert (s__19 : (tends (fun n : Z => (S_ b r (n)%Z)) (((1 - b) * / (1 + b)) * ((1 + (r * b)) * / (1 - (r * b)))))).
{
assert (p__16 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__1.
}
{
exact h__2.
}
}
assert (p__17 : (((- 1) <= r) /\ (r <= 1))).
{
split.
{
exact s__15.
}
{
exact h__5.
}
}
assert (u__18 : (tends (fun n : Z => (S_ b r (n)%Z)) (((1 - b) * / (1 + b)) * ((1 + (r * b)) * / (1 - (r * b)))))).
{
exact (T_adamnx_eq10_geometric_c94451bd.claim b r p__16 p__17).
}
exact u__18.
}
assert (n__23 : (1 + b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__22 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__22.
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
assert (n__25 : (b + 1) <> 0).
{
assert (e__24 : (1 + b) = (b + 1)).
{
feq.
}
try rewrite <- e__24.
exact n__23.
}
assert (n__27 : (1 - (r * b)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__26 : (1 - (r * b)) = 1 * ((1 - (r * b)) - 0) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 0 (1 - (r * b))); [exact s__11 | lra ..].
}
assert (n__29 : (((- 1) * b * r) + 1) <> 0).
{
assert (e__28 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
try rewrite <- e__28.
exact n__27.
}
assert (n__30 : ((b * r) + (- 1)) <> 0).
{
intro vanishes.
apply n__29.
transitivity ((- 1) * ((b * r) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__33 : ((1 + b) * (1 - (r * b))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__31 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__31.
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
{
assert (e__32 : (1 - (r * b)) = 1 * ((1 - (r * b)) - 0) + 0).
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
rw e__32.
apply (from_lt_pos 1 0 0 (1 - (r * b))); [exact s__11 | lra ..].
}
}
assert (n__35 : (((- 1) * b * r) + b + ((- 1) * (b ^ 2) * r) + 1) <> 0).
{
assert (e__34 : ((1 + b) * (1 - (r * b))) = (((- 1) * b * r) + b + ((- 1) * (b ^ 2) * r) + 1)).
{
feq.
}
try rewrite <- e__34.
exact n__33.
}
assert (n__36 : ((b * r) + ((- 1) * b) + ((b ^ 2) * r) + (- 1)) <> 0).
{
intro vanishes.
apply n__35.
transitivity ((- 1) * ((b * r) + ((- 1) * b) + ((b ^ 2) * r) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* larger *)
assert (s__48 : (((1 - b) * / (1 + b)) < (((1 - b) * / (1 + b)) * ((1 + (r * b)) * / (1 - (r * b)))))).
{
apply gap_lt.
assert (e__20 : ((((1 - b) * / (1 + b)) * ((1 + (r * b)) * / (1 - (r * b)))) - ((1 - b) * / (1 + b))) = ((2 * r * b * (1 - b)) * / ((1 + b) * (1 - (r * b))))).
{
transitivity (((((- 2) * b * r) + (2 * (b ^ 2) * r)) * (/ ((b * r) + (- 1))) * (/ (b + 1)))).
{
assert (e__37 : / (1 - (r * b)) = ((- 1) * (/ ((b * r) + (- 1))))).
{
assert (e__38 : (1 - (r * b)) = (((- 1) * b * r) + 1)).
{
feq.
}
rw e__38.
apply inv_by. feq.
}
assert (e__39 : / (1 + b) = (/ (b + 1))).
{
assert (e__40 : (1 + b) = (b + 1)).
{
feq.
}
rw e__40.
apply inv_by. feq.
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
transitivity (((((- 2) * b * r) + (2 * (b ^ 2) * r)) * (/ ((b * r) + ((- 1) * b) + ((b ^ 2) * r) + (- 1))))).
{
assert (e__41 : / ((1 + b) * (1 - (r * b))) = ((- 1) * (/ ((b * r) + ((- 1) * b) + ((b ^ 2) * r) + (- 1))))).
{
assert (e__42 : ((1 + b) * (1 - (r * b))) = (((- 1) * b * r) + b + ((- 1) * (b ^ 2) * r) + 1)).
{
feq.
}
rw e__42.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__41.
reflexivity.
}
feq.
}
feq.
}
assert (w__21 : 0 < ((2 * r * b * (1 - b)) * / ((1 + b) * (1 - (r * b))))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__43 : r = 1 * (r - 0) + 0).
{
transitivity (r).
{
reflexivity.
}
symmetry.
transitivity (r).
{
feq.
}
feq.
}
rw e__43.
apply (from_lt_pos 1 0 0 r); [exact h__4 | lra ..].
}
}
{
assert (e__44 : b = 1 * (b - 0) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
}
{
assert (e__45 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__45.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__46 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__46.
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
{
assert (e__47 : (1 - (r * b)) = 1 * ((1 - (r * b)) - 0) + 0).
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
rw e__47.
apply (from_lt_pos 1 0 0 (1 - (r * b))); [exact s__11 | lra ..].
}
}
}
rw e__20. exact w__21.
}
(* goal *)
assert (s__49 : ((tends (fun n : Z => (S_ b r (n)%Z)) (((1 - b) * / (1 + b)) * ((1 + (r * b)) * / (1 - (r * b))))) /\ (((1 - b) * / (1 + b)) < (((1 - b) * / (1 + b)) * ((1 + (r * b)) * / (1 - (r * b))))))).
{
split.
{
exact s__19.
}
{
exact s__48.
}
}
pose proof s__49 as [h__50 h__51].
split.
{
split.
{
change (0 <> (1 + b)).
apply gap_ne0.
apply Rgt_not_eq; red.
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
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
{
change (0 <> (1 - (r * b))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__53 : (1 - (r * b)) = 1 * ((1 - (r * b)) - 0) + 0).
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
rw e__53.
apply (from_lt_pos 1 0 0 (1 - (r * b))); [exact s__11 | lra ..].
}
}
{
change ((tends (fun n : Z => (S_ b r (n)%Z)) (((1 - b) * / (1 + b)) * ((1 + (r * b)) * / (1 - (r * b))))) /\ (((1 - b) * / (1 + b)) < (((1 - b) * / (1 + b)) * ((1 + (r * b)) * / (1 - (r * b)))))).
exact s__49.
}
Qed.
Lemma meaningful : forall (b : R) (r : R), ((0 < b) /\ (b < 1)) -> ((0 < r) /\ (r <= 1)) -> ((0 <> (1 + b)) /\ (0 <> (1 - (r * b)))).
Proof. intros v0 v1 v2 v3. exact (proj1 (proved v0 v1 v2 v3)). Qed.
Theorem claim : forall (b : R) (r : R), ((0 < b) /\ (b < 1)) -> ((0 < r) /\ (r <= 1)) -> ((tends (fun n : Z => (S_ b r (n)%Z)) (((1 - b) / (1 + b)) * ((1 + (r * b)) / (1 - (r * b))))) /\ (((1 - b) / (1 + b)) < (((1 - b) / (1 + b)) * ((1 + (r * b)) / (1 - (r * b)))))).
Proof. intros v0 v1 v2 v3. exact (proj2 (proved v0 v1 v2 v3)). Qed.
Fail Definition corrupted : forall (b : R) (r : R), ((0 < b) /\ (b < 1)) -> ((0 < r) /\ (r <= 1)) -> ((tends (fun n : Z => (S_ b r (n)%Z)) ((((1 - b) / (1 + b)) * ((1 + (r * b)) / (1 - (r * b)))) + 1)) /\ (((1 - b) / (1 + b)) < (((1 - b) / (1 + b)) * ((1 + (r * b)) / (1 - (r * b)))))) := claim.
End T_adamnx_eq10_correlated_30142416.


(* adamnx.eq10_oscillating; certificate 0326b96c0f74373548bae24f7034696094b5fdc9f11d824bb9501dde08535b68 *)
Module T_adamnx_eq10_oscillating_0326b96c.
Fixpoint var_plain_nat (b : R) (K : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (((b ^ 2) * (var_plain_nat b K k__)) + (((1 - b) ^ 2) * (K (((0 + Z.of_nat k__) + 1))%Z))) end.
Definition var_plain (b : R) (K : Z -> R) (n : Z) : R := var_plain_nat b K (Z.to_nat (n - 0)).
Lemma var_plain_start : forall (b : R) (K : Z -> R), var_plain b K (0)%Z = 0.
Proof. intros. unfold var_plain. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma var_plain_succ : forall (b : R) (K : Z -> R) (n : Z), (0 <= n)%Z -> var_plain b K (n + 1)%Z = (((b ^ 2) * (var_plain b K (n)%Z)) + (((1 - b) ^ 2) * (K ((n + 1))%Z))).
Proof. intros b K n bound. unfold var_plain. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [var_plain_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

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

Lemma proved : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (((0 <> (1 - (b ^ 2))) /\ (0 <> (1 + (b ^ 2)))) /\ ((var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (t)%Z) = (((1 - b) ^ 2) * (((1 - (powerRZ b ((2 * t))%Z)) / (1 - (b ^ 2))) + (((powerRZ (- 1) (t)%Z) - (powerRZ b ((2 * t))%Z)) / (1 + (b ^ 2))))))).
Proof.
intros b t b__0 h__2.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
(* one *)
assert (s__11 : (0 < (1 - (b ^ 2)))).
{
assert (g__5 : 0 < b).
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
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__6 : 0 < (1 - b)).
{
assert (e__10 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__10.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__7 : 0 < 2).
{
lra.
}
assert (g__8 : 0 < (1 - (b ^ 2))).
{
pw_gap b 2%nat.
}
lra.
}
(* V *)
assert (s__86 : (forall k : Z, ((0)%Z <= k)%Z -> ((var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (k)%Z) = (((1 - b) ^ 2) * (((1 - (powerRZ b ((2 * k))%Z)) * / (1 - (b ^ 2))) + (((powerRZ (- 1) (k)%Z) - (powerRZ b ((2 * k))%Z)) * / (1 + (b ^ 2)))))))).
{
apply (induction_from (fun k : Z => ((var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (k)%Z) = (((1 - b) ^ 2) * (((1 - (powerRZ b ((2 * k))%Z)) * / (1 - (b ^ 2))) + (((powerRZ (- 1) (k)%Z) - (powerRZ b ((2 * k))%Z)) * / (1 + (b ^ 2))))))) (0)%Z).
{
change ((var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (0)%Z) = (((1 - b) ^ 2) * (((1 - (powerRZ b ((2 * (0)%Z))%Z)) * / (1 - (b ^ 2))) + (((powerRZ (- 1) (0)%Z) - (powerRZ b ((2 * (0)%Z))%Z)) * / (1 + (b ^ 2)))))).
assert (n__13 : (1 - (b ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__12 : (1 - (b ^ 2)) = 1 * ((1 - (b ^ 2)) - 0) + 0).
{
transitivity ((((- 1) * (b ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b ^ 2)) + 1)).
{
feq.
}
feq.
}
rw e__12.
apply (from_lt_pos 1 0 0 (1 - (b ^ 2))); [exact s__11 | lra ..].
}
assert (n__15 : (((- 1) * (b ^ 2)) + 1) <> 0).
{
assert (e__14 : (1 - (b ^ 2)) = (((- 1) * (b ^ 2)) + 1)).
{
feq.
}
try rewrite <- e__14.
exact n__13.
}
assert (n__16 : ((b ^ 2) + (- 1)) <> 0).
{
intro vanishes.
apply n__15.
transitivity ((- 1) * ((b ^ 2) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__18 : (1 + (b ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
lra.
}
{
apply pow_pos.
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
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
}
assert (n__20 : ((b ^ 2) + 1) <> 0).
{
assert (e__19 : (1 + (b ^ 2)) = ((b ^ 2) + 1)).
{
feq.
}
try rewrite <- e__19.
exact n__18.
}
(* base *)
assert (s__25 : ((var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (0)%Z) = (((1 - b) ^ 2) * (((1 - (b ^ 0)) * / (1 - (b ^ 2))) + ((((- 1) ^ 0) - (b ^ 0)) * / (1 + (b ^ 2))))))).
{
transitivity (0).
{
rewrite (var_plain_start b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z)))).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__21 : / (1 - (b ^ 2)) = ((- 1) * (/ ((b ^ 2) + (- 1))))).
{
assert (e__22 : (1 - (b ^ 2)) = (((- 1) * (b ^ 2)) + 1)).
{
feq.
}
rw e__22.
apply inv_by. feq.
}
assert (e__23 : / (1 + (b ^ 2)) = (/ ((b ^ 2) + 1))).
{
assert (e__24 : (1 + (b ^ 2)) = ((b ^ 2) + 1)).
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
transitivity (0).
{
rewrite (var_plain_start b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z)))).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__26 : (powerRZ b ((2 * (0)%Z))%Z) = 1).
{
swap ((2 * (0)%Z))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
assert (e__27 : (powerRZ (- 1) (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
assert (e__28 : / (1 - (b ^ 2)) = ((- 1) * (/ ((b ^ 2) + (- 1))))).
{
assert (e__29 : (1 - (b ^ 2)) = (((- 1) * (b ^ 2)) + 1)).
{
feq.
}
rw e__29.
apply inv_by. feq.
}
assert (e__30 : / (1 + (b ^ 2)) = (/ ((b ^ 2) + 1))).
{
assert (e__31 : (1 + (b ^ 2)) = ((b ^ 2) + 1)).
{
feq.
}
rw e__31.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__26.
rw e__27.
rw e__28.
rw e__30.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__32.
assert (r__33 : 0 <= IZR k).
{ izr_le. }
intros IH__34.
change ((var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (k + 1)%Z) = (((1 - b) ^ 2) * (((1 - (powerRZ b ((2 * (k + 1)%Z))%Z)) * / (1 - (b ^ 2))) + (((powerRZ (- 1) (k + 1)%Z) - (powerRZ b ((2 * (k + 1)%Z))%Z)) * / (1 + (b ^ 2)))))).
assert (n__36 : (1 - (b ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__35 : (1 - (b ^ 2)) = 1 * ((1 - (b ^ 2)) - 0) + 0).
{
transitivity ((((- 1) * (b ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b ^ 2)) + 1)).
{
feq.
}
feq.
}
rw e__35.
apply (from_lt_pos 1 0 0 (1 - (b ^ 2))); [exact s__11 | lra ..].
}
assert (n__38 : (((- 1) * (b ^ 2)) + 1) <> 0).
{
assert (e__37 : (1 - (b ^ 2)) = (((- 1) * (b ^ 2)) + 1)).
{
feq.
}
try rewrite <- e__37.
exact n__36.
}
assert (n__39 : ((b ^ 2) + (- 1)) <> 0).
{
intro vanishes.
apply n__38.
transitivity ((- 1) * ((b ^ 2) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__41 : (1 + (b ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
lra.
}
{
apply pow_pos.
assert (e__40 : b = 1 * (b - 0) + 0).
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
rw e__40.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
}
assert (n__43 : ((b ^ 2) + 1) <> 0).
{
assert (e__42 : (1 + (b ^ 2)) = ((b ^ 2) + 1)).
{
feq.
}
try rewrite <- e__42.
exact n__41.
}
assert (n__63 : (var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z) = ((((- 4) * ((powerRZ b (k)%Z) ^ 2) * b) + (2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2)) + (2 * (powerRZ (- 1) (k)%Z) * b) + ((- 2) * (powerRZ (- 1) (k)%Z) * (b ^ 3)) + ((powerRZ (- 1) (k)%Z) * (b ^ 4)) + ((- 1) * (powerRZ (- 1) (k)%Z)) + (2 * b) + ((- 2) * (b ^ 2)) + (2 * (b ^ 3)) + ((- 1) * (b ^ 4)) + (- 1)) * (/ ((b ^ 2) + (- 1))) * (/ ((b ^ 2) + 1)))).
{
transitivity (1 * (var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z)).
{ feq. }
assert (e__61 : (var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (k)%Z) = (var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z)).
{
assert (e__62 : (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) = (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1))).
{
apply functional_extensionality; intros i__0.
feq.
}
rw e__62.
reflexivity.
}
try rewrite <- e__61.
rewrite IH__34.
assert (e__55 : (((1 - b) ^ 2) * (((1 - (powerRZ b ((2 * k))%Z)) * / (1 - (b ^ 2))) + (((powerRZ (- 1) (k)%Z) - (powerRZ b ((2 * k))%Z)) * / (1 + (b ^ 2))))) = ((((- 4) * ((powerRZ b (k)%Z) ^ 2) * b) + (2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2)) + (2 * (powerRZ (- 1) (k)%Z) * b) + ((- 2) * (powerRZ (- 1) (k)%Z) * (b ^ 3)) + ((powerRZ (- 1) (k)%Z) * (b ^ 4)) + ((- 1) * (powerRZ (- 1) (k)%Z)) + (2 * b) + ((- 2) * (b ^ 2)) + (2 * (b ^ 3)) + ((- 1) * (b ^ 4)) + (- 1)) * (/ ((b ^ 2) + (- 1))) * (/ ((b ^ 2) + 1)))).
{
assert (e__56 : (powerRZ b ((2 * k))%Z) = ((powerRZ b (k)%Z) ^ 2)).
{
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
feq.
}
assert (e__57 : / (1 - (b ^ 2)) = ((- 1) * (/ ((b ^ 2) + (- 1))))).
{
assert (e__58 : (1 - (b ^ 2)) = (((- 1) * (b ^ 2)) + 1)).
{
feq.
}
rw e__58.
apply inv_by. feq.
}
assert (e__59 : / (1 + (b ^ 2)) = (/ ((b ^ 2) + 1))).
{
assert (e__60 : (1 + (b ^ 2)) = ((b ^ 2) + 1)).
{
feq.
}
rw e__60.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__56.
rw e__57.
rw e__59.
reflexivity.
}
feq.
}
rw e__55.
feq.
}
(* step *)
assert (s__64 : ((var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) ((k + 1))%Z) = (((1 - b) ^ 2) * (((1 - (powerRZ b ((2 * (k + 1)))%Z)) * / (1 - (b ^ 2))) + (((powerRZ (- 1) ((k + 1))%Z) - (powerRZ b ((2 * (k + 1)))%Z)) * / (1 + (b ^ 2))))))).
{
transitivity ((((var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z) * (b ^ 2)) + (2 * (powerRZ (- 1) (k)%Z) * b) + ((- 1) * (powerRZ (- 1) (k)%Z) * (b ^ 2)) + ((- 1) * (powerRZ (- 1) (k)%Z)) + ((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_plain_succ b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (k)%Z) by zp.
change ((((b ^ 2) * (var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (k)%Z)) + (((1 - b) ^ 2) * (1 + (powerRZ (- 1) (((k)%Z + 1))%Z)))) = (((var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z) * (b ^ 2)) + (2 * (powerRZ (- 1) (k)%Z) * b) + ((- 1) * (powerRZ (- 1) (k)%Z) * (b ^ 2)) + ((- 1) * (powerRZ (- 1) (k)%Z)) + ((- 2) * b) + (b ^ 2) + 1)).
assert (e__44 : (var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (k)%Z) = (var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z)).
{
assert (e__45 : (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) = (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1))).
{
apply functional_extensionality; intros i__0.
feq.
}
rw e__45.
reflexivity.
}
assert (e__46 : (powerRZ (- 1) (((k)%Z + 1))%Z) = ((- 1) * (powerRZ (- 1) (k)%Z))).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
rewrite (pz_add (- 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__44.
rw e__46.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 4) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 4)) + ((- 2) * (powerRZ (- 1) (k)%Z) * b) + (2 * (powerRZ (- 1) (k)%Z) * (b ^ 3)) + ((- 1) * (powerRZ (- 1) (k)%Z) * (b ^ 4)) + (powerRZ (- 1) (k)%Z) + (2 * b) + ((- 2) * (b ^ 2)) + (2 * (b ^ 3)) + ((- 1) * (b ^ 4)) + (- 1)) * (/ ((b ^ 2) + (- 1))) * (/ ((b ^ 2) + 1)))).
{
assert (e__47 : (powerRZ b ((2 * (k + 1)))%Z) = (((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * (k + 1)))%Z with ((2 * k) + 2)%Z.
rewrite (pz_add b ((2 * k))%Z (2)%Z) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__48 : (powerRZ (- 1) ((k + 1))%Z) = ((- 1) * (powerRZ (- 1) (k)%Z))).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add (- 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__49 : / (1 - (b ^ 2)) = ((- 1) * (/ ((b ^ 2) + (- 1))))).
{
assert (e__50 : (1 - (b ^ 2)) = (((- 1) * (b ^ 2)) + 1)).
{
feq.
}
rw e__50.
apply inv_by. feq.
}
assert (e__51 : / (1 + (b ^ 2)) = (/ ((b ^ 2) + 1))).
{
assert (e__52 : (1 + (b ^ 2)) = ((b ^ 2) + 1)).
{
feq.
}
rw e__52.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__47.
rw e__48.
rw e__49.
rw e__51.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z) * (b ^ 2)) + (1 * (var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z) * (b ^ 6)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + (4 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 4)) + (1 * (powerRZ (- 1) (k)%Z) * (b ^ 2)) + ((- 2) * (powerRZ (- 1) (k)%Z) * (b ^ 3)) + (2 * (powerRZ (- 1) (k)%Z) * (b ^ 5)) + ((- 1) * (powerRZ (- 1) (k)%Z) * (b ^ 6)) + (1 * (b ^ 2)) + ((- 2) * (b ^ 3)) + (2 * (b ^ 4)) + ((- 2) * (b ^ 5)) + (1 * (b ^ 6))) * (/ ((1 * (b ^ 2)) + ((- 1)))) * (/ ((1 * (b ^ 2)) + (1))))).
{
feq.
}
rw n__63.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__65 : ((((1 - b) ^ 2) * (((1 - (powerRZ b ((2 * (k + 1)%Z))%Z)) * / (1 - (b ^ 2))) + (((powerRZ (- 1) (k + 1)%Z) - (powerRZ b ((2 * (k + 1)%Z))%Z)) * / (1 + (b ^ 2))))) - (var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (k + 1)%Z)) = 1 * ((((1 - b) ^ 2) * (((1 - (powerRZ b ((2 * (k + 1)))%Z)) * / (1 - (b ^ 2))) + (((powerRZ (- 1) ((k + 1))%Z) - (powerRZ b ((2 * (k + 1)))%Z)) * / (1 + (b ^ 2))))) - (var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) ((k + 1))%Z)) + 0).
{
transitivity (((((var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z) * (b ^ 2)) + ((- 1) * (var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z) * (b ^ 6)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 4) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 4)) + ((- 1) * (powerRZ (- 1) (k)%Z) * (b ^ 2)) + (2 * (powerRZ (- 1) (k)%Z) * (b ^ 3)) + ((- 2) * (powerRZ (- 1) (k)%Z) * (b ^ 5)) + ((powerRZ (- 1) (k)%Z) * (b ^ 6)) + ((- 1) * (b ^ 2)) + (2 * (b ^ 3)) + ((- 2) * (b ^ 4)) + (2 * (b ^ 5)) + ((- 1) * (b ^ 6))) * (/ ((b ^ 2) + (- 1))) * (/ ((b ^ 2) + 1)))).
{
assert (e__66 : (var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (k + 1)%Z) = (((var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z) * (b ^ 2)) + (2 * (powerRZ (- 1) (k)%Z) * b) + ((- 1) * (powerRZ (- 1) (k)%Z) * (b ^ 2)) + ((- 1) * (powerRZ (- 1) (k)%Z)) + ((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_plain_succ b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (k)%Z) by zp.
change ((((b ^ 2) * (var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (k)%Z)) + (((1 - b) ^ 2) * (1 + (powerRZ (- 1) (((k)%Z + 1))%Z)))) = (((var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z) * (b ^ 2)) + (2 * (powerRZ (- 1) (k)%Z) * b) + ((- 1) * (powerRZ (- 1) (k)%Z) * (b ^ 2)) + ((- 1) * (powerRZ (- 1) (k)%Z)) + ((- 2) * b) + (b ^ 2) + 1)).
assert (e__67 : (var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (k)%Z) = (var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z)).
{
assert (e__68 : (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) = (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1))).
{
apply functional_extensionality; intros i__0.
feq.
}
rw e__68.
reflexivity.
}
assert (e__69 : (powerRZ (- 1) (((k)%Z + 1))%Z) = ((- 1) * (powerRZ (- 1) (k)%Z))).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
rewrite (pz_add (- 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__67.
rw e__69.
reflexivity.
}
feq.
}
assert (e__70 : (powerRZ b ((2 * (k + 1)%Z))%Z) = (((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * (k + 1)%Z))%Z with ((2 * k) + 2)%Z.
rewrite (pz_add b ((2 * k))%Z (2)%Z) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__71 : (powerRZ (- 1) (k + 1)%Z) = ((- 1) * (powerRZ (- 1) (k)%Z))).
{
rewrite (pz_add (- 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__72 : / (1 - (b ^ 2)) = ((- 1) * (/ ((b ^ 2) + (- 1))))).
{
assert (e__73 : (1 - (b ^ 2)) = (((- 1) * (b ^ 2)) + 1)).
{
feq.
}
rw e__73.
apply inv_by. feq.
}
assert (e__74 : / (1 + (b ^ 2)) = (/ ((b ^ 2) + 1))).
{
assert (e__75 : (1 + (b ^ 2)) = ((b ^ 2) + 1)).
{
feq.
}
rw e__75.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__66.
rw e__70.
rw e__71.
rw e__72.
rw e__74.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z) * (b ^ 2)) + ((- 1) * (var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z) * (b ^ 6)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 4) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 4)) + ((- 1) * (powerRZ (- 1) (k)%Z) * (b ^ 2)) + (2 * (powerRZ (- 1) (k)%Z) * (b ^ 3)) + ((- 2) * (powerRZ (- 1) (k)%Z) * (b ^ 5)) + ((powerRZ (- 1) (k)%Z) * (b ^ 6)) + ((- 1) * (b ^ 2)) + (2 * (b ^ 3)) + ((- 2) * (b ^ 4)) + (2 * (b ^ 5)) + ((- 1) * (b ^ 6))) * (/ ((b ^ 2) + (- 1))) * (/ ((b ^ 2) + 1)))).
{
assert (e__76 : (var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) ((k + 1))%Z) = (((var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z) * (b ^ 2)) + (2 * (powerRZ (- 1) (k)%Z) * b) + ((- 1) * (powerRZ (- 1) (k)%Z) * (b ^ 2)) + ((- 1) * (powerRZ (- 1) (k)%Z)) + ((- 2) * b) + (b ^ 2) + 1)).
{
transitivity (var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_plain_succ b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (k)%Z) by zp.
change ((((b ^ 2) * (var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (k)%Z)) + (((1 - b) ^ 2) * (1 + (powerRZ (- 1) (((k)%Z + 1))%Z)))) = (((var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z) * (b ^ 2)) + (2 * (powerRZ (- 1) (k)%Z) * b) + ((- 1) * (powerRZ (- 1) (k)%Z) * (b ^ 2)) + ((- 1) * (powerRZ (- 1) (k)%Z)) + ((- 2) * b) + (b ^ 2) + 1)).
assert (e__77 : (var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (k)%Z) = (var_plain b (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1)) (k)%Z)).
{
assert (e__78 : (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) = (fun i__0 : Z => ((powerRZ (- 1) (i__0)%Z) + 1))).
{
apply functional_extensionality; intros i__0.
feq.
}
rw e__78.
reflexivity.
}
assert (e__79 : (powerRZ (- 1) (((k)%Z + 1))%Z) = ((- 1) * (powerRZ (- 1) (k)%Z))).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
rewrite (pz_add (- 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__77.
rw e__79.
reflexivity.
}
feq.
}
assert (e__80 : (powerRZ b ((2 * (k + 1)))%Z) = (((powerRZ b (k)%Z) ^ 2) * (b ^ 2))).
{
swap ((2 * (k + 1)))%Z with ((2 * k) + 2)%Z.
rewrite (pz_add b ((2 * k))%Z (2)%Z) by zp.
rewrite (pz_times b 2%Z (k)%Z 2 eq_refl) by zp.
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__81 : (powerRZ (- 1) ((k + 1))%Z) = ((- 1) * (powerRZ (- 1) (k)%Z))).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add (- 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__82 : / (1 - (b ^ 2)) = ((- 1) * (/ ((b ^ 2) + (- 1))))).
{
assert (e__83 : (1 - (b ^ 2)) = (((- 1) * (b ^ 2)) + 1)).
{
feq.
}
rw e__83.
apply inv_by. feq.
}
assert (e__84 : / (1 + (b ^ 2)) = (/ ((b ^ 2) + 1))).
{
assert (e__85 : (1 + (b ^ 2)) = ((b ^ 2) + 1)).
{
feq.
}
rw e__85.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__76.
rw e__80.
rw e__81.
rw e__82.
rw e__84.
reflexivity.
}
feq.
}
feq.
}
rw e__65.
apply (from_eq_zero 1 0 (var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) ((k + 1))%Z) (((1 - b) ^ 2) * (((1 - (powerRZ b ((2 * (k + 1)))%Z)) * / (1 - (b ^ 2))) + (((powerRZ (- 1) ((k + 1))%Z) - (powerRZ b ((2 * (k + 1)))%Z)) * / (1 + (b ^ 2)))))); [exact s__64 | lra ..].
}
}
(* goal *)
assert (s__89 : ((var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (t)%Z) = (((1 - b) ^ 2) * (((1 - (powerRZ b ((2 * t))%Z)) * / (1 - (b ^ 2))) + (((powerRZ (- 1) (t)%Z) - (powerRZ b ((2 * t))%Z)) * / (1 + (b ^ 2))))))).
{
assert (b__87 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__88 : ((var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (t)%Z) = (((1 - b) ^ 2) * (((1 - (powerRZ b ((2 * t))%Z)) * / (1 - (b ^ 2))) + (((powerRZ (- 1) (t)%Z) - (powerRZ b ((2 * t))%Z)) * / (1 + (b ^ 2))))))).
{
exact (s__86 (t)%Z b__87).
}
exact u__88.
}
split.
{
split.
{
change (0 <> (1 - (b ^ 2))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__90 : (1 - (b ^ 2)) = 1 * ((1 - (b ^ 2)) - 0) + 0).
{
transitivity ((((- 1) * (b ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b ^ 2)) + 1)).
{
feq.
}
feq.
}
rw e__90.
apply (from_lt_pos 1 0 0 (1 - (b ^ 2))); [exact s__11 | lra ..].
}
{
change (0 <> (1 + (b ^ 2))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
lra.
}
{
apply pow_pos.
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
}
}
{
change ((var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (t)%Z) = (((1 - b) ^ 2) * (((1 - (powerRZ b ((2 * t))%Z)) * / (1 - (b ^ 2))) + (((powerRZ (- 1) (t)%Z) - (powerRZ b ((2 * t))%Z)) * / (1 + (b ^ 2)))))).
exact s__89.
}
Qed.
Lemma meaningful : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 <> (1 - (b ^ 2))) /\ (0 <> (1 + (b ^ 2)))).
Proof. intros v0 v1 v2 v3. exact (proj1 (proved v0 v1 v2 v3)). Qed.
Theorem claim : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (t)%Z) = (((1 - b) ^ 2) * (((1 - (powerRZ b ((2 * t))%Z)) / (1 - (b ^ 2))) + (((powerRZ (- 1) (t)%Z) - (powerRZ b ((2 * t))%Z)) / (1 + (b ^ 2)))))).
Proof. intros v0 v1 v2 v3. exact (proj2 (proved v0 v1 v2 v3)). Qed.
Fail Definition corrupted : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((var_plain b (fun i : Z => (1 + (powerRZ (- 1) (i)%Z))) (t)%Z) = ((((1 - b) ^ 2) * (((1 - (powerRZ b ((2 * t))%Z)) / (1 - (b ^ 2))) + (((powerRZ (- 1) (t)%Z) - (powerRZ b ((2 * t))%Z)) / (1 + (b ^ 2))))) + 1)) := claim.
End T_adamnx_eq10_oscillating_0326b96c.
