From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas01.
Open Scope R_scope.

(* adamnx.variance.factor; certificate a0f659861014fe6d534329006222b5b7eb22183c2d6cec7322b92500d6d18879 *)
Module T_adamnx_variance_factor_a0f65986.
Definition adamnx_rate (b : R) (t : R) : R := ((1 - (Rpower b ((1 - b) * ((- 1) + t)))) / (1 - (Rpower b (t * (1 - b))))).
Fixpoint var_adamnx_nat (b : R) (K : R) (v0 : R) (k__ : nat) : R :=
match k__ with O => v0 | S k__ => ((((adamnx_rate b ((IZR ((0 + Z.of_nat k__))%Z) + 1)) ^ 2) * (var_adamnx_nat b K v0 k__)) + (((1 - (adamnx_rate b ((IZR ((0 + Z.of_nat k__))%Z) + 1))) ^ 2) * K)) end.
Definition var_adamnx (b : R) (K : R) (v0 : R) (n : Z) : R := var_adamnx_nat b K v0 (Z.to_nat (n - 0)).
Lemma var_adamnx_start : forall (b : R) (K : R) (v0 : R), var_adamnx b K v0 (0)%Z = v0.
Proof. intros. unfold var_adamnx. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma var_adamnx_succ : forall (b : R) (K : R) (v0 : R) (n : Z), (0 <= n)%Z -> var_adamnx b K v0 (n + 1)%Z = ((((adamnx_rate b ((IZR n) + 1)) ^ 2) * (var_adamnx b K v0 (n)%Z)) + (((1 - (adamnx_rate b ((IZR n) + 1))) ^ 2) * K)).
Proof. intros b K v0 n bound. unfold var_adamnx. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [var_adamnx_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Definition noise_factor (b : R) (t : Z) : R := (((1 - b) * (1 + (powerRZ b (t)%Z))) / ((1 + b) * (1 - (powerRZ b (t)%Z)))).

Lemma satisfiable : exists (b : R) (K : R) (v0 : R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), 3, 7, (3)%Z.
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

Lemma proved : forall (b : R) (K : R) (v0 : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((0 < b) /\ (0 <> ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))))) /\ ((var_adamnx b K v0 (t)%Z) = ((noise_factor (Rpower b (1 - b)) (t)%Z) * K))).
Proof.
intros b K v0 t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* a *)
assert (s__9 : ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1))).
{
assert (p__7 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (u__8 : ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1))).
{
exact (T_unit_a_ee139e83.claim b p__7).
}
exact u__8.
}
pose proof s__9 as [h__10 h__11].
(* V *)
assert (s__237 : (forall k : Z, ((1)%Z <= k)%Z -> ((var_adamnx b K v0 (k)%Z) = ((noise_factor (Rpower b (1 - b)) (k)%Z) * K)))).
{
apply (induction_from (fun k : Z => ((var_adamnx b K v0 (k)%Z) = ((noise_factor (Rpower b (1 - b)) (k)%Z) * K))) (1)%Z).
{
change ((var_adamnx b K v0 (1)%Z) = ((noise_factor (Rpower b (1 - b)) (1)%Z) * K)).
assert (n__13 : 0 < b).
{
assert (e__12 : b = 1 * (b - 0) + 0).
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
rw e__12.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (n__19 : (1 - (Rpower b (((1 + (- 1)) + 1) * (1 - b)))) <> 0).
{
apply Rgt_not_eq; red.
assert (e__14 : (1 - (Rpower b (((1 + (- 1)) + 1) * (1 - b)))) = 1 * (1 - (Rpower b (1 - b))) + 0).
{
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__15 : (Rpower b (((1 + (- 1)) + 1) * (1 - b))) = ((/ (Rpower b b)) * b)).
{
assert (e__16 : (((1 + (- 1)) + 1) * (1 - b)) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__16). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__17 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__18 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__18). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
rw e__14.
apply (from_lt_pos 1 0 (Rpower b (1 - b)) 1); [exact h__11 | lra ..].
}
assert (n__23 : (((- 1) * (/ (Rpower b b)) * b) + 1) <> 0).
{
assert (e__20 : (1 - (Rpower b (((1 + (- 1)) + 1) * (1 - b)))) = (((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__21 : (Rpower b (((1 + (- 1)) + 1) * (1 - b))) = ((/ (Rpower b b)) * b)).
{
assert (e__22 : (((1 + (- 1)) + 1) * (1 - b)) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__22). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__21.
reflexivity.
}
feq.
}
try rewrite <- e__20.
exact n__19.
}
assert (n__24 : ((Rpower b b) + ((- 1) * b)) <> 0).
{
intro vanishes.
apply n__23.
transitivity (1 * ((/ (Rpower b b))) * ((Rpower b b) + ((- 1) * b))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__35 : ((1 + (Rpower b (1 - b))) * (1 - ((Rpower b (1 - b)) ^ 1))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__25 : (1 + (Rpower b (1 - b))) = 1 * ((Rpower b (1 - b)) - 0) + 1).
{
transitivity ((((/ (Rpower b b)) * b) + 1)).
{
assert (e__26 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__27 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__27). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__26.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower b b)) * b) + 1)).
{
assert (e__28 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__29 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__29). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
apply (from_lt_pos 1 1 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
{
assert (e__30 : (1 - ((Rpower b (1 - b)) ^ 1)) = 1 * (1 - (Rpower b (1 - b))) + 0).
{
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__31 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__32 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__32). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__31.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__33 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__34 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__34). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__33.
reflexivity.
}
feq.
}
feq.
}
rw e__30.
apply (from_lt_pos 1 0 (Rpower b (1 - b)) 1); [exact h__11 | lra ..].
}
}
assert (n__39 : (((- 1) * (/ ((Rpower b b) ^ 2)) * (b ^ 2)) + 1) <> 0).
{
assert (e__36 : ((1 + (Rpower b (1 - b))) * (1 - ((Rpower b (1 - b)) ^ 1))) = (((- 1) * (/ ((Rpower b b) ^ 2)) * (b ^ 2)) + 1)).
{
assert (e__37 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__38 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__38). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__37.
reflexivity.
}
feq.
}
try rewrite <- e__36.
exact n__35.
}
assert (n__40 : (((Rpower b b) ^ 2) + ((- 1) * (b ^ 2))) <> 0).
{
intro vanishes.
apply n__39.
transitivity (1 * ((/ ((Rpower b b) ^ 2))) * (((Rpower b b) ^ 2) + ((- 1) * (b ^ 2)))).
{ feq. }
rewrite vanishes. ring.
}
(* base *)
assert (s__64 : ((var_adamnx b K v0 (1)%Z) = ((noise_factor (Rpower b (1 - b)) (1)%Z) * K))).
{
transitivity (((((- 2) * (Rpower b b) * K * b) + (((Rpower b b) ^ 2) * K) + (K * (b ^ 2))) * (/ (((Rpower b b) + ((- 1) * b)) ^ 2)))).
{
transitivity (var_adamnx b K v0 ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_adamnx_succ b K v0 (0)%Z) by zp.
change (((((adamnx_rate b ((IZR (0)%Z) + 1)) ^ 2) * (var_adamnx b K v0 (0)%Z)) + (((1 - (adamnx_rate b ((IZR (0)%Z) + 1))) ^ 2) * K)) = ((((- 2) * (Rpower b b) * K * b) + (((Rpower b b) ^ 2) * K) + (K * (b ^ 2))) * (/ (((Rpower b b) + ((- 1) * b)) ^ 2)))).
assert (e__41 : (adamnx_rate b ((IZR (0)%Z) + 1)) = 0).
{
change (((1 - (Rpower b ((1 - b) * ((- 1) + ((IZR (0)%Z) + 1))))) * / (1 - (Rpower b (((IZR (0)%Z) + 1) * (1 - b))))) = 0).
assert (e__42 : (Rpower b ((1 - b) * ((- 1) + ((IZR (0)%Z) + 1)))) = 1).
{
assert (e__43 : ((1 - b) * ((- 1) + ((IZR (0)%Z) + 1))) = 0).
{
assert (e__44 : (IZR (0)%Z) = 0).
{
izr.
}
eapply eq_trans.
{
rw e__44.
reflexivity.
}
feq.
}
transitivity (Rpower b 0 ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__43). }
apply Rpower_O; rpos.
}
assert (e__45 : / (1 - (Rpower b (((IZR (0)%Z) + 1) * (1 - b)))) = ((Rpower b b) * (/ ((Rpower b b) + ((- 1) * b))))).
{
assert (e__46 : (1 - (Rpower b (((IZR (0)%Z) + 1) * (1 - b)))) = (((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__47 : (Rpower b (((IZR (0)%Z) + 1) * (1 - b))) = ((/ (Rpower b b)) * b)).
{
assert (e__48 : (((IZR (0)%Z) + 1) * (1 - b)) = (((- 1) * b) + 1)).
{
assert (e__49 : (IZR (0)%Z) = 0).
{
izr.
}
eapply eq_trans.
{
rw e__49.
reflexivity.
}
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__48). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__47.
reflexivity.
}
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
assert (e__50 : (var_adamnx b K v0 (0)%Z) = v0).
{
rewrite (var_adamnx_start b K v0).
change (v0 = v0).
reflexivity.
}
eapply eq_trans.
{
rw e__41.
rw e__50.
reflexivity.
}
feq.
}
symmetry.
transitivity (K).
{
assert (e__51 : (noise_factor (Rpower b (1 - b)) (1)%Z) = 1).
{
change ((((1 - (Rpower b (1 - b))) * (1 + (powerRZ (Rpower b (1 - b)) (1)%Z))) * / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (1)%Z)))) = 1).
assert (e__52 : / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (1)%Z))) = (((Rpower b b) ^ 2) * (/ (((Rpower b b) ^ 2) + ((- 1) * (b ^ 2)))))).
{
assert (e__53 : ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (1)%Z))) = (((- 1) * (/ ((Rpower b b) ^ 2)) * (b ^ 2)) + 1)).
{
assert (e__54 : (powerRZ (Rpower b (1 - b)) (1)%Z) = ((/ (Rpower b b)) * b)).
{
assert (e__55 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__56 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__56). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__55.
rewrite (pz_whole ((/ (Rpower b b)) * b) (1)%Z 1 eq_refl).
feq.
}
assert (e__57 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__58 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__58). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__54.
rw e__57.
reflexivity.
}
feq.
}
rw e__53.
apply inv_by. feq.
}
assert (e__59 : (powerRZ (Rpower b (1 - b)) (1)%Z) = ((/ (Rpower b b)) * b)).
{
assert (e__60 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__61 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__61). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__60.
rewrite (pz_whole ((/ (Rpower b b)) * b) (1)%Z 1 eq_refl).
feq.
}
assert (e__62 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__63 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__63). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__52.
rw e__59.
rw e__62.
reflexivity.
}
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
exact s__64.
}
{
intros k b__65.
assert (r__66 : 1 <= IZR k).
{ izr_le. }
intros IH__67.
change ((var_adamnx b K v0 (k + 1)%Z) = ((noise_factor (Rpower b (1 - b)) (k + 1)%Z) * K)).
assert (n__69 : 0 < b).
{
assert (e__68 : b = 1 * (b - 0) + 0).
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
rw e__68.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (n__78 : (1 - (Rpower b (((((IZR k) + 1) + (- 1)) + 1) * (1 - b)))) <> 0).
{
apply Rgt_not_eq; red.
assert (g__70 : 0 < b).
{
assert (e__74 : b = 1 * (b - 0) + 0).
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
rw e__74.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__71 : 0 < (1 - b)).
{
assert (e__75 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__75.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__72 : 0 < (((((IZR k) + 1) + (- 1)) + 1) * (1 - b))).
{
apply mult_pos_pos.
{
assert (e__76 : ((((IZR k) + 1) + (- 1)) + 1) = 1 * ((IZR k) - 1) + 2).
{
transitivity (((IZR k) + 1)).
{
feq.
}
symmetry.
transitivity (((IZR k) + 1)).
{
feq.
}
feq.
}
rw e__76.
apply (from_le_pos 1 2 1 (IZR k)); [exact r__66 | lra ..].
}
{
assert (e__77 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__77.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
assert (g__73 : 0 < (1 - (Rpower b (((((IZR k) + 1) + (- 1)) + 1) * (1 - b))))).
{
rp_gap b (((((IZR k) + 1) + (- 1)) + 1) * (1 - b)).
}
lra.
}
assert (n__82 : (((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b) + 1) <> 0).
{
assert (e__79 : (1 - (Rpower b (((((IZR k) + 1) + (- 1)) + 1) * (1 - b)))) = (((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__80 : (Rpower b (((((IZR k) + 1) + (- 1)) + 1) * (1 - b))) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b)).
{
assert (e__81 : (((((IZR k) + 1) + (- 1)) + 1) * (1 - b)) = (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__81). }
rewrite (rp_add b (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k) + 1) (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k)) 1) by ring.
rewrite (rp_add b (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k)) (((- 1) * b * (IZR k)) + ((- 1) * b)) (IZR k)) by ring.
rewrite (rp_add b (((- 1) * b * (IZR k)) + ((- 1) * b)) ((- 1) * b * (IZR k)) ((- 1) * b)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR k)) b (k)%Z 1) by (zp || izrf).
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_index b (IZR k) (k)%Z 1) by (rpos || zp || izrf).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__80.
reflexivity.
}
feq.
}
try rewrite <- e__79.
exact n__78.
}
assert (n__83 : (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b)) <> 0).
{
intro vanishes.
apply n__82.
transitivity (1 * ((/ (powerRZ (Rpower b b) (k)%Z))) * ((/ (Rpower b b))) * (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__103 : ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) ((k + 1))%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__84 : (1 + (Rpower b (1 - b))) = 1 * ((Rpower b (1 - b)) - 0) + 1).
{
transitivity ((((/ (Rpower b b)) * b) + 1)).
{
assert (e__85 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__86 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__86). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__85.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower b b)) * b) + 1)).
{
assert (e__87 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__88 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__88). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
rw e__84.
apply (from_lt_pos 1 1 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
{
assert (g__89 : 0 < (Rpower b (1 - b))).
{
assert (e__93 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__94 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__94). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__95 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__96 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__96). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__95.
reflexivity.
}
feq.
}
feq.
}
rw e__93.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
assert (g__90 : 0 < (1 - (Rpower b (1 - b)))).
{
assert (e__97 : (1 - (Rpower b (1 - b))) = 1 * (1 - (Rpower b (1 - b))) + 0).
{
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__98 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__99 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__99). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__98.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__100 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__101 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__101). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
rw e__97.
apply (from_lt_pos 1 0 (Rpower b (1 - b)) 1); [exact h__11 | lra ..].
}
assert (g__91 : 0 < ((IZR k) + 1)).
{
assert (e__102 : ((IZR k) + 1) = 1 * ((IZR k) - 1) + 2).
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
rw e__102.
apply (from_le_pos 1 2 1 (IZR k)); [exact r__66 | lra ..].
}
assert (g__92 : 0 < (1 - (powerRZ (Rpower b (1 - b)) ((k + 1))%Z))).
{
pz_gap (Rpower b (1 - b)) ((k + 1))%Z.
}
lra.
}
}
assert (n__111 : (((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b) + ((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ ((Rpower b b) ^ 2)) * (b ^ 2)) + ((/ (Rpower b b)) * b) + 1) <> 0).
{
assert (e__104 : ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) ((k + 1))%Z))) = (((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b) + ((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ ((Rpower b b) ^ 2)) * (b ^ 2)) + ((/ (Rpower b b)) * b) + 1)).
{
assert (e__105 : (powerRZ (Rpower b (1 - b)) ((k + 1))%Z) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b)).
{
assert (e__106 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__107 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__107). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__106.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add ((/ (Rpower b b)) * b) (k)%Z (1)%Z) by zp.
rewrite (pz_whole ((/ (Rpower b b)) * b) (1)%Z 1 eq_refl).
assert (e__108 : powerRZ ((/ (Rpower b b)) * b) (k)%Z = powerRZ ((/ (Rpower b b)) * b) (k)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__108.
rewrite (pz_mult (/ (Rpower b b)) b (k)%Z) by zp.
rewrite (pz_inv (Rpower b b) (k)%Z).
feq.
}
assert (e__109 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__110 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__110). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__105.
rw e__109.
reflexivity.
}
feq.
}
try rewrite <- e__104.
exact n__103.
}
assert (n__112 : (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2))) <> 0).
{
intro vanishes.
apply n__111.
transitivity (1 * ((/ (powerRZ (Rpower b b) (k)%Z))) * ((/ ((Rpower b b) ^ 2))) * (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__156 : ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (k)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__137 : (1 + (Rpower b (1 - b))) = 1 * ((Rpower b (1 - b)) - 0) + 1).
{
transitivity ((((/ (Rpower b b)) * b) + 1)).
{
assert (e__138 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__139 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__139). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__138.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower b b)) * b) + 1)).
{
assert (e__140 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__141 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__141). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__140.
reflexivity.
}
feq.
}
feq.
}
rw e__137.
apply (from_lt_pos 1 1 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
{
assert (g__142 : 0 < (Rpower b (1 - b))).
{
assert (e__146 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__147 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__147). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__148 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__149 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__149). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__148.
reflexivity.
}
feq.
}
feq.
}
rw e__146.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
assert (g__143 : 0 < (1 - (Rpower b (1 - b)))).
{
assert (e__150 : (1 - (Rpower b (1 - b))) = 1 * (1 - (Rpower b (1 - b))) + 0).
{
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__151 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__152 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__152). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__151.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__153 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__154 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__154). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__153.
reflexivity.
}
feq.
}
feq.
}
rw e__150.
apply (from_lt_pos 1 0 (Rpower b (1 - b)) 1); [exact h__11 | lra ..].
}
assert (g__144 : 0 < (IZR k)).
{
assert (e__155 : (IZR k) = 1 * ((IZR k) - 1) + 1).
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
rw e__155.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__66 | lra ..].
}
assert (g__145 : 0 < (1 - (powerRZ (Rpower b (1 - b)) (k)%Z))).
{
pz_gap (Rpower b (1 - b)) (k)%Z.
}
lra.
}
}
assert (n__164 : (((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z)) + ((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b) + ((/ (Rpower b b)) * b) + 1) <> 0).
{
assert (e__157 : ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (k)%Z))) = (((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z)) + ((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b) + ((/ (Rpower b b)) * b) + 1)).
{
assert (e__158 : (powerRZ (Rpower b (1 - b)) (k)%Z) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z))).
{
assert (e__159 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__160 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__160). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__159.
assert (e__161 : powerRZ ((/ (Rpower b b)) * b) (k)%Z = powerRZ ((/ (Rpower b b)) * b) (k)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__161.
rewrite (pz_mult (/ (Rpower b b)) b (k)%Z) by zp.
rewrite (pz_inv (Rpower b b) (k)%Z).
feq.
}
assert (e__162 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__163 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__163). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__158.
rw e__162.
reflexivity.
}
feq.
}
try rewrite <- e__157.
exact n__156.
}
assert (n__165 : (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b)) <> 0).
{
intro vanishes.
apply n__164.
transitivity (1 * ((/ (powerRZ (Rpower b b) (k)%Z))) * ((/ (Rpower b b))) * (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__184 : (var_adamnx b K v0 (k)%Z) = ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * K) + ((- 1) * (powerRZ (Rpower b b) (k)%Z) * K * b) + ((powerRZ b (k)%Z) * (Rpower b b) * K) + ((- 1) * (powerRZ b (k)%Z) * K * b)) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b))))).
{
transitivity (1 * (var_adamnx b K v0 (k)%Z)).
{ feq. }
rewrite IH__67.
assert (e__168 : ((noise_factor (Rpower b (1 - b)) (k)%Z) * K) = ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * K) + ((- 1) * (powerRZ (Rpower b b) (k)%Z) * K * b) + ((powerRZ b (k)%Z) * (Rpower b b) * K) + ((- 1) * (powerRZ b (k)%Z) * K * b)) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b))))).
{
assert (e__169 : (noise_factor (Rpower b (1 - b)) (k)%Z) = ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ (Rpower b b) (k)%Z) * b) + ((powerRZ b (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b)) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b))))).
{
change ((((1 - (Rpower b (1 - b))) * (1 + (powerRZ (Rpower b (1 - b)) (k)%Z))) * / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (k)%Z)))) = ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ (Rpower b b) (k)%Z) * b) + ((powerRZ b (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b)) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b))))).
assert (e__170 : / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (k)%Z))) = (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b))))).
{
assert (e__171 : ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (k)%Z))) = (((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z)) + ((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b) + ((/ (Rpower b b)) * b) + 1)).
{
assert (e__172 : (powerRZ (Rpower b (1 - b)) (k)%Z) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z))).
{
assert (e__173 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__174 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__174). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__173.
assert (e__175 : powerRZ ((/ (Rpower b b)) * b) (k)%Z = powerRZ ((/ (Rpower b b)) * b) (k)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__175.
rewrite (pz_mult (/ (Rpower b b)) b (k)%Z) by zp.
rewrite (pz_inv (Rpower b b) (k)%Z).
feq.
}
assert (e__176 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__177 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__177). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__172.
rw e__176.
reflexivity.
}
feq.
}
rw e__171.
apply inv_by. feq.
}
assert (e__178 : (powerRZ (Rpower b (1 - b)) (k)%Z) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z))).
{
assert (e__179 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__180 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__180). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__179.
assert (e__181 : powerRZ ((/ (Rpower b b)) * b) (k)%Z = powerRZ ((/ (Rpower b b)) * b) (k)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__181.
rewrite (pz_mult (/ (Rpower b b)) b (k)%Z) by zp.
rewrite (pz_inv (Rpower b b) (k)%Z).
feq.
}
assert (e__182 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__183 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__183). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__170.
rw e__178.
rw e__182.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__169.
reflexivity.
}
feq.
}
rw e__168.
feq.
}
(* step *)
assert (s__185 : ((var_adamnx b K v0 ((k + 1))%Z) = ((noise_factor (Rpower b (1 - b)) ((k + 1))%Z) * K))).
{
transitivity (((((- 2) * (var_adamnx b K v0 (k)%Z) * (powerRZ (Rpower b b) (k)%Z) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 2)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * ((Rpower b b) ^ 2)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 2)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (Rpower b b) * K * b) + (((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 2) * K) + (((powerRZ b (k)%Z) ^ 2) * K * (b ^ 2))) * (/ ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b)) ^ 2)))).
{
transitivity (var_adamnx b K v0 ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_adamnx_succ b K v0 (k)%Z) by zp.
change (((((adamnx_rate b ((IZR (k)%Z) + 1)) ^ 2) * (var_adamnx b K v0 (k)%Z)) + (((1 - (adamnx_rate b ((IZR (k)%Z) + 1))) ^ 2) * K)) = ((((- 2) * (var_adamnx b K v0 (k)%Z) * (powerRZ (Rpower b b) (k)%Z) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 2)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * ((Rpower b b) ^ 2)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 2)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (Rpower b b) * K * b) + (((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 2) * K) + (((powerRZ b (k)%Z) ^ 2) * K * (b ^ 2))) * (/ ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b)) ^ 2)))).
assert (e__113 : (adamnx_rate b ((IZR (k)%Z) + 1)) = ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b))) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b))))).
{
change (((1 - (Rpower b ((1 - b) * ((- 1) + ((IZR (k)%Z) + 1))))) * / (1 - (Rpower b (((IZR (k)%Z) + 1) * (1 - b))))) = ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b))) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b))))).
assert (e__114 : (Rpower b ((1 - b) * ((- 1) + ((IZR (k)%Z) + 1)))) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z))).
{
assert (e__115 : ((1 - b) * ((- 1) + ((IZR (k)%Z) + 1))) = (((- 1) * b * (IZR k)) + (IZR k))).
{
assert (e__116 : (IZR (k)%Z) = (IZR k)).
{
izr.
}
eapply eq_trans.
{
rw e__116.
reflexivity.
}
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR k)) + (IZR k)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__115). }
rewrite (rp_add b (((- 1) * b * (IZR k)) + (IZR k)) ((- 1) * b * (IZR k)) (IZR k)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR k)) b (k)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR k) (k)%Z 1) by (rpos || zp || izrf).
feq.
}
assert (e__117 : / (1 - (Rpower b (((IZR (k)%Z) + 1) * (1 - b)))) = (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b))))).
{
assert (e__118 : (1 - (Rpower b (((IZR (k)%Z) + 1) * (1 - b)))) = (((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__119 : (Rpower b (((IZR (k)%Z) + 1) * (1 - b))) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b)).
{
assert (e__120 : (((IZR (k)%Z) + 1) * (1 - b)) = (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k) + 1)).
{
assert (e__121 : (IZR (k)%Z) = (IZR k)).
{
izr.
}
eapply eq_trans.
{
rw e__121.
reflexivity.
}
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__120). }
rewrite (rp_add b (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k) + 1) (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k)) 1) by ring.
rewrite (rp_add b (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k)) (((- 1) * b * (IZR k)) + ((- 1) * b)) (IZR k)) by ring.
rewrite (rp_add b (((- 1) * b * (IZR k)) + ((- 1) * b)) ((- 1) * b * (IZR k)) ((- 1) * b)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR k)) b (k)%Z 1) by (zp || izrf).
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_index b (IZR k) (k)%Z 1) by (rpos || zp || izrf).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__119.
reflexivity.
}
feq.
}
rw e__118.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__114.
rw e__117.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__113.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * K * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2) * K) + ((powerRZ b (k)%Z) * (Rpower b b) * K * b) + ((- 1) * (powerRZ b (k)%Z) * K * (b ^ 2))) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)))))).
{
assert (e__122 : (noise_factor (Rpower b (1 - b)) ((k + 1))%Z) = ((((- 1) * (powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2))) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)))))).
{
change ((((1 - (Rpower b (1 - b))) * (1 + (powerRZ (Rpower b (1 - b)) ((k + 1))%Z))) * / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) ((k + 1))%Z)))) = ((((- 1) * (powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2))) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)))))).
assert (e__123 : / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) ((k + 1))%Z))) = (((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)))))).
{
assert (e__124 : ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) ((k + 1))%Z))) = (((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b) + ((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ ((Rpower b b) ^ 2)) * (b ^ 2)) + ((/ (Rpower b b)) * b) + 1)).
{
assert (e__125 : (powerRZ (Rpower b (1 - b)) ((k + 1))%Z) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b)).
{
assert (e__126 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__127 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__127). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__126.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add ((/ (Rpower b b)) * b) (k)%Z (1)%Z) by zp.
rewrite (pz_whole ((/ (Rpower b b)) * b) (1)%Z 1 eq_refl).
assert (e__128 : powerRZ ((/ (Rpower b b)) * b) (k)%Z = powerRZ ((/ (Rpower b b)) * b) (k)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__128.
rewrite (pz_mult (/ (Rpower b b)) b (k)%Z) by zp.
rewrite (pz_inv (Rpower b b) (k)%Z).
feq.
}
assert (e__129 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__130 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__130). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__125.
rw e__129.
reflexivity.
}
feq.
}
rw e__124.
apply inv_by. feq.
}
assert (e__131 : (powerRZ (Rpower b (1 - b)) ((k + 1))%Z) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b)).
{
assert (e__132 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__133 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__133). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__132.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add ((/ (Rpower b b)) * b) (k)%Z (1)%Z) by zp.
rewrite (pz_whole ((/ (Rpower b b)) * b) (1)%Z 1 eq_refl).
assert (e__134 : powerRZ ((/ (Rpower b b)) * b) (k)%Z = powerRZ ((/ (Rpower b b)) * b) (k)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__134.
rewrite (pz_mult (/ (Rpower b b)) b (k)%Z) by zp.
rewrite (pz_inv (Rpower b b) (k)%Z).
feq.
}
assert (e__135 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__136 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__136). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__123.
rw e__131.
rw e__135.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__122.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((2 * (var_adamnx b K v0 (k)%Z) * (powerRZ (Rpower b b) (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 2) * (b ^ 2)) + (3 * (var_adamnx b K v0 (k)%Z) * (powerRZ (Rpower b b) (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 3) * b) + (1 * (var_adamnx b K v0 (k)%Z) * (powerRZ (Rpower b b) (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 4)) + ((- 1) * (var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 2) * (b ^ 2)) + ((- 3) * (var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 3) * b) + ((- 2) * (var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 4)) + (1 * (var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 3) * ((Rpower b b) ^ 3) * b) + (1 * (var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 3) * ((Rpower b b) ^ 4)) + ((- 1) * (var_adamnx b K v0 (k)%Z) * ((powerRZ b (k)%Z) ^ 3) * ((Rpower b b) ^ 2) * (b ^ 2)) + ((- 1) * (var_adamnx b K v0 (k)%Z) * ((powerRZ b (k)%Z) ^ 3) * ((Rpower b b) ^ 3) * b) + ((- 1) * (powerRZ (Rpower b b) (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 3) * K * b) + (1 * (powerRZ (Rpower b b) (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 4) * K) + ((- 1) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 2) * K * (b ^ 2)) + (1 * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 3) * K * b) + (1 * ((powerRZ (Rpower b b) (k)%Z) ^ 3) * ((Rpower b b) ^ 3) * K * b) + ((- 1) * ((powerRZ (Rpower b b) (k)%Z) ^ 3) * ((Rpower b b) ^ 4) * K) + (1 * ((powerRZ b (k)%Z) ^ 3) * ((Rpower b b) ^ 2) * K * (b ^ 2)) + ((- 1) * ((powerRZ b (k)%Z) ^ 3) * ((Rpower b b) ^ 3) * K * b)) * (/ (((1 * (powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b)) ^ 2)) * (/ ((1 * (powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + (1 * (powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)))))).
{
feq.
}
rw n__184.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__186 : (((noise_factor (Rpower b (1 - b)) (k + 1)%Z) * K) - (var_adamnx b K v0 (k + 1)%Z)) = 1 * (((noise_factor (Rpower b (1 - b)) ((k + 1))%Z) * K) - (var_adamnx b K v0 ((k + 1))%Z)) + 0).
{
transitivity (((((- 2) * (var_adamnx b K v0 (k)%Z) * (powerRZ (Rpower b b) (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 2) * (b ^ 2)) + ((- 3) * (var_adamnx b K v0 (k)%Z) * (powerRZ (Rpower b b) (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 3) * b) + ((- 1) * (var_adamnx b K v0 (k)%Z) * (powerRZ (Rpower b b) (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 4)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 2) * (b ^ 2)) + (3 * (var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 3) * b) + (2 * (var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 4)) + ((- 1) * (var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 3) * ((Rpower b b) ^ 3) * b) + ((- 1) * (var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 3) * ((Rpower b b) ^ 4)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ b (k)%Z) ^ 3) * ((Rpower b b) ^ 2) * (b ^ 2)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ b (k)%Z) ^ 3) * ((Rpower b b) ^ 3) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 3) * K * b) + ((- 1) * (powerRZ (Rpower b b) (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 4) * K) + (((powerRZ (Rpower b b) (k)%Z) ^ 2) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 2) * K * (b ^ 2)) + ((- 1) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 3) * K * b) + ((- 1) * ((powerRZ (Rpower b b) (k)%Z) ^ 3) * ((Rpower b b) ^ 3) * K * b) + (((powerRZ (Rpower b b) (k)%Z) ^ 3) * ((Rpower b b) ^ 4) * K) + ((- 1) * ((powerRZ b (k)%Z) ^ 3) * ((Rpower b b) ^ 2) * K * (b ^ 2)) + (((powerRZ b (k)%Z) ^ 3) * ((Rpower b b) ^ 3) * K * b)) * (/ ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b)) ^ 2)) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)))))).
{
assert (e__187 : (noise_factor (Rpower b (1 - b)) (k + 1)%Z) = ((((- 1) * (powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2))) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)))))).
{
change ((((1 - (Rpower b (1 - b))) * (1 + (powerRZ (Rpower b (1 - b)) (k + 1)%Z))) * / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (k + 1)%Z)))) = ((((- 1) * (powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2))) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)))))).
assert (e__188 : / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (k + 1)%Z))) = (((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)))))).
{
assert (e__189 : ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (k + 1)%Z))) = (((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b) + ((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ ((Rpower b b) ^ 2)) * (b ^ 2)) + ((/ (Rpower b b)) * b) + 1)).
{
assert (e__190 : (powerRZ (Rpower b (1 - b)) (k + 1)%Z) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b)).
{
assert (e__191 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__192 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__192). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__191.
rewrite (pz_add ((/ (Rpower b b)) * b) (k)%Z (1)%Z) by zp.
rewrite (pz_whole ((/ (Rpower b b)) * b) (1)%Z 1 eq_refl).
assert (e__193 : powerRZ ((/ (Rpower b b)) * b) (k)%Z = powerRZ ((/ (Rpower b b)) * b) (k)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__193.
rewrite (pz_mult (/ (Rpower b b)) b (k)%Z) by zp.
rewrite (pz_inv (Rpower b b) (k)%Z).
feq.
}
assert (e__194 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__195 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__195). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__190.
rw e__194.
reflexivity.
}
feq.
}
rw e__189.
apply inv_by. feq.
}
assert (e__196 : (powerRZ (Rpower b (1 - b)) (k + 1)%Z) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b)).
{
assert (e__197 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__198 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__198). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__197.
rewrite (pz_add ((/ (Rpower b b)) * b) (k)%Z (1)%Z) by zp.
rewrite (pz_whole ((/ (Rpower b b)) * b) (1)%Z 1 eq_refl).
assert (e__199 : powerRZ ((/ (Rpower b b)) * b) (k)%Z = powerRZ ((/ (Rpower b b)) * b) (k)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__199.
rewrite (pz_mult (/ (Rpower b b)) b (k)%Z) by zp.
rewrite (pz_inv (Rpower b b) (k)%Z).
feq.
}
assert (e__200 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__201 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__201). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__188.
rw e__196.
rw e__200.
reflexivity.
}
feq.
}
assert (e__202 : (var_adamnx b K v0 (k + 1)%Z) = ((((- 2) * (var_adamnx b K v0 (k)%Z) * (powerRZ (Rpower b b) (k)%Z) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 2)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * ((Rpower b b) ^ 2)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 2)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (Rpower b b) * K * b) + (((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 2) * K) + (((powerRZ b (k)%Z) ^ 2) * K * (b ^ 2))) * (/ ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b)) ^ 2)))).
{
transitivity (var_adamnx b K v0 ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_adamnx_succ b K v0 (k)%Z) by zp.
change (((((adamnx_rate b ((IZR (k)%Z) + 1)) ^ 2) * (var_adamnx b K v0 (k)%Z)) + (((1 - (adamnx_rate b ((IZR (k)%Z) + 1))) ^ 2) * K)) = ((((- 2) * (var_adamnx b K v0 (k)%Z) * (powerRZ (Rpower b b) (k)%Z) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 2)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * ((Rpower b b) ^ 2)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 2)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (Rpower b b) * K * b) + (((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 2) * K) + (((powerRZ b (k)%Z) ^ 2) * K * (b ^ 2))) * (/ ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b)) ^ 2)))).
assert (e__203 : (adamnx_rate b ((IZR (k)%Z) + 1)) = ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b))) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b))))).
{
change (((1 - (Rpower b ((1 - b) * ((- 1) + ((IZR (k)%Z) + 1))))) * / (1 - (Rpower b (((IZR (k)%Z) + 1) * (1 - b))))) = ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b))) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b))))).
assert (e__204 : (Rpower b ((1 - b) * ((- 1) + ((IZR (k)%Z) + 1)))) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z))).
{
assert (e__205 : ((1 - b) * ((- 1) + ((IZR (k)%Z) + 1))) = (((- 1) * b * (IZR k)) + (IZR k))).
{
assert (e__206 : (IZR (k)%Z) = (IZR k)).
{
izr.
}
eapply eq_trans.
{
rw e__206.
reflexivity.
}
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR k)) + (IZR k)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__205). }
rewrite (rp_add b (((- 1) * b * (IZR k)) + (IZR k)) ((- 1) * b * (IZR k)) (IZR k)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR k)) b (k)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR k) (k)%Z 1) by (rpos || zp || izrf).
feq.
}
assert (e__207 : / (1 - (Rpower b (((IZR (k)%Z) + 1) * (1 - b)))) = (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b))))).
{
assert (e__208 : (1 - (Rpower b (((IZR (k)%Z) + 1) * (1 - b)))) = (((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__209 : (Rpower b (((IZR (k)%Z) + 1) * (1 - b))) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b)).
{
assert (e__210 : (((IZR (k)%Z) + 1) * (1 - b)) = (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k) + 1)).
{
assert (e__211 : (IZR (k)%Z) = (IZR k)).
{
izr.
}
eapply eq_trans.
{
rw e__211.
reflexivity.
}
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__210). }
rewrite (rp_add b (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k) + 1) (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k)) 1) by ring.
rewrite (rp_add b (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k)) (((- 1) * b * (IZR k)) + ((- 1) * b)) (IZR k)) by ring.
rewrite (rp_add b (((- 1) * b * (IZR k)) + ((- 1) * b)) ((- 1) * b * (IZR k)) ((- 1) * b)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR k)) b (k)%Z 1) by (zp || izrf).
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_index b (IZR k) (k)%Z 1) by (rpos || zp || izrf).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__209.
reflexivity.
}
feq.
}
rw e__208.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__204.
rw e__207.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__203.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__187.
rw e__202.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 2) * (var_adamnx b K v0 (k)%Z) * (powerRZ (Rpower b b) (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 2) * (b ^ 2)) + ((- 3) * (var_adamnx b K v0 (k)%Z) * (powerRZ (Rpower b b) (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 3) * b) + ((- 1) * (var_adamnx b K v0 (k)%Z) * (powerRZ (Rpower b b) (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 4)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 2) * (b ^ 2)) + (3 * (var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 3) * b) + (2 * (var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 4)) + ((- 1) * (var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 3) * ((Rpower b b) ^ 3) * b) + ((- 1) * (var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 3) * ((Rpower b b) ^ 4)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ b (k)%Z) ^ 3) * ((Rpower b b) ^ 2) * (b ^ 2)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ b (k)%Z) ^ 3) * ((Rpower b b) ^ 3) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 3) * K * b) + ((- 1) * (powerRZ (Rpower b b) (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 4) * K) + (((powerRZ (Rpower b b) (k)%Z) ^ 2) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 2) * K * (b ^ 2)) + ((- 1) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 3) * K * b) + ((- 1) * ((powerRZ (Rpower b b) (k)%Z) ^ 3) * ((Rpower b b) ^ 3) * K * b) + (((powerRZ (Rpower b b) (k)%Z) ^ 3) * ((Rpower b b) ^ 4) * K) + ((- 1) * ((powerRZ b (k)%Z) ^ 3) * ((Rpower b b) ^ 2) * K * (b ^ 2)) + (((powerRZ b (k)%Z) ^ 3) * ((Rpower b b) ^ 3) * K * b)) * (/ ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b)) ^ 2)) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)))))).
{
assert (e__212 : (noise_factor (Rpower b (1 - b)) ((k + 1))%Z) = ((((- 1) * (powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2))) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)))))).
{
change ((((1 - (Rpower b (1 - b))) * (1 + (powerRZ (Rpower b (1 - b)) ((k + 1))%Z))) * / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) ((k + 1))%Z)))) = ((((- 1) * (powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2))) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)))))).
assert (e__213 : / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) ((k + 1))%Z))) = (((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b) * b) + ((powerRZ (Rpower b b) (k)%Z) * ((Rpower b b) ^ 2)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)))))).
{
assert (e__214 : ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) ((k + 1))%Z))) = (((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b) + ((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ ((Rpower b b) ^ 2)) * (b ^ 2)) + ((/ (Rpower b b)) * b) + 1)).
{
assert (e__215 : (powerRZ (Rpower b (1 - b)) ((k + 1))%Z) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b)).
{
assert (e__216 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__217 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__217). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__216.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add ((/ (Rpower b b)) * b) (k)%Z (1)%Z) by zp.
rewrite (pz_whole ((/ (Rpower b b)) * b) (1)%Z 1 eq_refl).
assert (e__218 : powerRZ ((/ (Rpower b b)) * b) (k)%Z = powerRZ ((/ (Rpower b b)) * b) (k)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__218.
rewrite (pz_mult (/ (Rpower b b)) b (k)%Z) by zp.
rewrite (pz_inv (Rpower b b) (k)%Z).
feq.
}
assert (e__219 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__220 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__220). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__215.
rw e__219.
reflexivity.
}
feq.
}
rw e__214.
apply inv_by. feq.
}
assert (e__221 : (powerRZ (Rpower b (1 - b)) ((k + 1))%Z) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b)).
{
assert (e__222 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__223 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__223). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__222.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add ((/ (Rpower b b)) * b) (k)%Z (1)%Z) by zp.
rewrite (pz_whole ((/ (Rpower b b)) * b) (1)%Z 1 eq_refl).
assert (e__224 : powerRZ ((/ (Rpower b b)) * b) (k)%Z = powerRZ ((/ (Rpower b b)) * b) (k)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__224.
rewrite (pz_mult (/ (Rpower b b)) b (k)%Z) by zp.
rewrite (pz_inv (Rpower b b) (k)%Z).
feq.
}
assert (e__225 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__226 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__226). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__213.
rw e__221.
rw e__225.
reflexivity.
}
feq.
}
assert (e__227 : (var_adamnx b K v0 ((k + 1))%Z) = ((((- 2) * (var_adamnx b K v0 (k)%Z) * (powerRZ (Rpower b b) (k)%Z) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 2)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * ((Rpower b b) ^ 2)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 2)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (Rpower b b) * K * b) + (((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 2) * K) + (((powerRZ b (k)%Z) ^ 2) * K * (b ^ 2))) * (/ ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b)) ^ 2)))).
{
transitivity (var_adamnx b K v0 ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_adamnx_succ b K v0 (k)%Z) by zp.
change (((((adamnx_rate b ((IZR (k)%Z) + 1)) ^ 2) * (var_adamnx b K v0 (k)%Z)) + (((1 - (adamnx_rate b ((IZR (k)%Z) + 1))) ^ 2) * K)) = ((((- 2) * (var_adamnx b K v0 (k)%Z) * (powerRZ (Rpower b b) (k)%Z) * (powerRZ b (k)%Z) * ((Rpower b b) ^ 2)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ (Rpower b b) (k)%Z) ^ 2) * ((Rpower b b) ^ 2)) + ((var_adamnx b K v0 (k)%Z) * ((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 2)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (Rpower b b) * K * b) + (((powerRZ b (k)%Z) ^ 2) * ((Rpower b b) ^ 2) * K) + (((powerRZ b (k)%Z) ^ 2) * K * (b ^ 2))) * (/ ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b)) ^ 2)))).
assert (e__228 : (adamnx_rate b ((IZR (k)%Z) + 1)) = ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b))) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b))))).
{
change (((1 - (Rpower b ((1 - b) * ((- 1) + ((IZR (k)%Z) + 1))))) * / (1 - (Rpower b (((IZR (k)%Z) + 1) * (1 - b))))) = ((((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * (Rpower b b))) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b))))).
assert (e__229 : (Rpower b ((1 - b) * ((- 1) + ((IZR (k)%Z) + 1)))) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z))).
{
assert (e__230 : ((1 - b) * ((- 1) + ((IZR (k)%Z) + 1))) = (((- 1) * b * (IZR k)) + (IZR k))).
{
assert (e__231 : (IZR (k)%Z) = (IZR k)).
{
izr.
}
eapply eq_trans.
{
rw e__231.
reflexivity.
}
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR k)) + (IZR k)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__230). }
rewrite (rp_add b (((- 1) * b * (IZR k)) + (IZR k)) ((- 1) * b * (IZR k)) (IZR k)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR k)) b (k)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR k) (k)%Z 1) by (rpos || zp || izrf).
feq.
}
assert (e__232 : / (1 - (Rpower b (((IZR (k)%Z) + 1) * (1 - b)))) = (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) * (/ (((powerRZ (Rpower b b) (k)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (k)%Z) * b))))).
{
assert (e__233 : (1 - (Rpower b (((IZR (k)%Z) + 1) * (1 - b)))) = (((- 1) * (/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__234 : (Rpower b (((IZR (k)%Z) + 1) * (1 - b))) = ((/ (powerRZ (Rpower b b) (k)%Z)) * (powerRZ b (k)%Z) * (/ (Rpower b b)) * b)).
{
assert (e__235 : (((IZR (k)%Z) + 1) * (1 - b)) = (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k) + 1)).
{
assert (e__236 : (IZR (k)%Z) = (IZR k)).
{
izr.
}
eapply eq_trans.
{
rw e__236.
reflexivity.
}
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__235). }
rewrite (rp_add b (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k) + 1) (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k)) 1) by ring.
rewrite (rp_add b (((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k)) (((- 1) * b * (IZR k)) + ((- 1) * b)) (IZR k)) by ring.
rewrite (rp_add b (((- 1) * b * (IZR k)) + ((- 1) * b)) ((- 1) * b * (IZR k)) ((- 1) * b)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR k)) b (k)%Z 1) by (zp || izrf).
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_index b (IZR k) (k)%Z 1) by (rpos || zp || izrf).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__234.
reflexivity.
}
feq.
}
rw e__233.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__229.
rw e__232.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__228.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__212.
rw e__227.
reflexivity.
}
feq.
}
feq.
}
rw e__186.
apply (from_eq_zero 1 0 (var_adamnx b K v0 ((k + 1))%Z) ((noise_factor (Rpower b (1 - b)) ((k + 1))%Z) * K)); [exact s__185 | lra ..].
}
}
(* goal *)
assert (s__240 : ((var_adamnx b K v0 (t)%Z) = ((noise_factor (Rpower b (1 - b)) (t)%Z) * K))).
{
assert (b__238 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__239 : ((var_adamnx b K v0 (t)%Z) = ((noise_factor (Rpower b (1 - b)) (t)%Z) * K))).
{
exact (s__237 (t)%Z b__238).
}
exact u__239.
}
assert (n__243 : 0 < b).
{
assert (e__242 : b = 1 * (b - 0) + 0).
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
rw e__242.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
split.
{
split.
{
change (0 < b).
exact h__3.
}
{
change (0 <> ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__241 : (1 + (Rpower b (1 - b))) = 1 * ((Rpower b (1 - b)) - 0) + 1).
{
transitivity ((((/ (Rpower b b)) * b) + 1)).
{
assert (e__244 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__245 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__245). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__244.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower b b)) * b) + 1)).
{
assert (e__246 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__247 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__247). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__246.
reflexivity.
}
feq.
}
feq.
}
rw e__241.
apply (from_lt_pos 1 1 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
{
assert (g__248 : 0 < (Rpower b (1 - b))).
{
assert (e__252 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__253 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__253). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__254 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__255 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__255). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__254.
reflexivity.
}
feq.
}
feq.
}
rw e__252.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
assert (g__249 : 0 < (1 - (Rpower b (1 - b)))).
{
assert (e__256 : (1 - (Rpower b (1 - b))) = 1 * (1 - (Rpower b (1 - b))) + 0).
{
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__257 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__258 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__258). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__257.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__259 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__260 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__260). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__259.
reflexivity.
}
feq.
}
feq.
}
rw e__256.
apply (from_lt_pos 1 0 (Rpower b (1 - b)) 1); [exact h__11 | lra ..].
}
assert (g__250 : 0 < (IZR t)).
{
assert (e__261 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__261.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__251 : 0 < (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))).
{
pz_gap (Rpower b (1 - b)) (t)%Z.
}
lra.
}
}
}
{
change ((var_adamnx b K v0 (t)%Z) = ((noise_factor (Rpower b (1 - b)) (t)%Z) * K)).
exact s__240.
}
Qed.
Lemma meaningful : forall (b : R) (K : R) (v0 : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((0 < b) /\ (0 <> ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (b : R) (K : R) (v0 : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((var_adamnx b K v0 (t)%Z) = ((noise_factor (Rpower b (1 - b)) (t)%Z) * K)).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (b : R) (K : R) (v0 : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((var_adamnx b K v0 (t)%Z) = (((noise_factor (Rpower b (1 - b)) (t)%Z) * K) + 1)) := claim.
End T_adamnx_variance_factor_a0f65986.


(* adamnx.gains_tail; certificate aa95ba86a1e0c84e55b373ad0be98d76400275cff5e66f22a63c4f6e48a43f2f *)
Module T_adamnx_gains_tail_aa95ba86.
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).

Lemma satisfiable : exists (a : R) (m : Z) (n : Z), (0 <= m)%Z /\ (0 <= n)%Z /\ ((0 < a) /\ (a < 1)) /\ (1 <= (IZR m)).
Proof.
exists (1 * / 2), (1)%Z, (3)%Z.
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
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
}
Qed.

Lemma proved : forall (a : R) (m : Z) (n : Z), (0 <= m)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR m)) -> (((0 < (1 - (powerRZ a ((m + n))%Z))) /\ (0 < (1 - (powerRZ a (m)%Z)))) /\ ((zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) <= ((ln (1 - (powerRZ a ((m + n))%Z))) - (ln (1 - (powerRZ a (m)%Z)))))).
Proof.
intros a m n b__0 b__2 h__4 h__7.
assert (r__1 : 0 <= IZR m) by (izr_le).
assert (r__3 : 0 <= IZR n) by (izr_le).
pose proof h__4 as [h__5 h__6].
assert (z__8 : ((1)%Z <= (m)%Z)%Z).
{ izr_back. }
(* T *)
assert (s__438 : (forall j : Z, ((0)%Z <= j)%Z -> ((zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) <= ((ln (1 - (powerRZ a ((m + j))%Z))) - (ln (1 - (powerRZ a (m)%Z))))))).
{
apply (induction_from (fun j : Z => ((zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) <= ((ln (1 - (powerRZ a ((m + j))%Z))) - (ln (1 - (powerRZ a (m)%Z)))))) (0)%Z).
{
change ((zsum (1)%Z (0)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) <= ((ln (1 - (powerRZ a ((m + (0)%Z))%Z))) - (ln (1 - (powerRZ a (m)%Z))))).
assert (n__18 : 0 < (1 - (powerRZ a ((m + 0))%Z))).
{
assert (g__11 : 0 < a).
{
assert (e__15 : a = 1 * (a - 0) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__12 : 0 < (1 - a)).
{
assert (e__16 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__16.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__13 : 0 < ((IZR m) + 0)).
{
assert (e__17 : ((IZR m) + 0) = 1 * ((IZR m) - 1) + 1).
{
transitivity ((IZR m)).
{
feq.
}
symmetry.
transitivity ((IZR m)).
{
feq.
}
feq.
}
rw e__17.
apply (from_le_pos 1 1 1 (IZR m)); [exact h__7 | lra ..].
}
assert (g__14 : 0 < (1 - (powerRZ a ((m + 0))%Z))).
{
pz_gap a ((m + 0))%Z.
}
lra.
}
assert (n__21 : 0 < (((- 1) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__19 : (1 - (powerRZ a ((m + 0))%Z)) = (((- 1) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__20 : (powerRZ a ((m + 0))%Z) = (powerRZ a (m)%Z)).
{
swap ((m + 0))%Z with (m)%Z.
feq.
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
try rewrite <- e__19.
exact n__18.
}
assert (n__29 : 0 < (1 - (powerRZ a (m)%Z))).
{
assert (g__22 : 0 < a).
{
assert (e__26 : a = 1 * (a - 0) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__23 : 0 < (1 - a)).
{
assert (e__27 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__27.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__24 : 0 < (IZR m)).
{
assert (e__28 : (IZR m) = 1 * ((IZR m) - 1) + 1).
{
transitivity ((IZR m)).
{
reflexivity.
}
symmetry.
transitivity ((IZR m)).
{
feq.
}
feq.
}
rw e__28.
apply (from_le_pos 1 1 1 (IZR m)); [exact h__7 | lra ..].
}
assert (g__25 : 0 < (1 - (powerRZ a (m)%Z))).
{
pz_gap a (m)%Z.
}
lra.
}
(* base *)
assert (s__36 : ((zsum (1)%Z (0)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) <= ((ln (1 - (powerRZ a ((m + 0))%Z))) - (ln (1 - (powerRZ a (m)%Z)))))).
{
apply gap_le.
assert (e__9 : (((ln (1 - (powerRZ a ((m + 0))%Z))) - (ln (1 - (powerRZ a (m)%Z)))) - (zsum (1)%Z (0)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))))) = 0).
{
transitivity (0).
{
assert (e__30 : (zsum (1)%Z (0)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) = 0).
{
apply zsum_empty; zp.
}
assert (e__31 : (ln (1 - (powerRZ a ((m + 0))%Z))) = (ln (((- 1) * (powerRZ a (m)%Z)) + 1))).
{
assert (e__32 : (1 - (powerRZ a ((m + 0))%Z)) = (((- 1) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__33 : (powerRZ a ((m + 0))%Z) = (powerRZ a (m)%Z)).
{
swap ((m + 0))%Z with (m)%Z.
feq.
}
eapply eq_trans.
{
rw e__33.
reflexivity.
}
feq.
}
rw e__32.
reflexivity.
}
assert (e__34 : (ln (1 - (powerRZ a (m)%Z))) = (ln (((- 1) * (powerRZ a (m)%Z)) + 1))).
{
assert (e__35 : (1 - (powerRZ a (m)%Z)) = (((- 1) * (powerRZ a (m)%Z)) + 1)).
{
feq.
}
rw e__35.
reflexivity.
}
eapply eq_trans.
{
rw e__30.
rw e__31.
rw e__34.
reflexivity.
}
feq.
}
symmetry.
transitivity (0).
{
reflexivity.
}
feq.
}
assert (w__10 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__9. exact w__10.
}
apply Req_le.
transitivity (0).
{
apply zsum_empty; zp.
}
symmetry.
transitivity (0).
{
assert (e__37 : (ln (1 - (powerRZ a ((m + (0)%Z))%Z))) = (ln (((- 1) * (powerRZ a (m)%Z)) + 1))).
{
assert (e__38 : (1 - (powerRZ a ((m + (0)%Z))%Z)) = (((- 1) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__39 : (powerRZ a ((m + (0)%Z))%Z) = (powerRZ a (m)%Z)).
{
swap ((m + (0)%Z))%Z with (m)%Z.
feq.
}
eapply eq_trans.
{
rw e__39.
reflexivity.
}
feq.
}
rw e__38.
reflexivity.
}
assert (e__40 : (ln (1 - (powerRZ a (m)%Z))) = (ln (((- 1) * (powerRZ a (m)%Z)) + 1))).
{
assert (e__41 : (1 - (powerRZ a (m)%Z)) = (((- 1) * (powerRZ a (m)%Z)) + 1)).
{
feq.
}
rw e__41.
reflexivity.
}
eapply eq_trans.
{
rw e__37.
rw e__40.
reflexivity.
}
feq.
}
feq.
}
{
intros j b__42.
assert (r__43 : 0 <= IZR j).
{ izr_le. }
intros IH__44.
change ((zsum (1)%Z (j + 1)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) <= ((ln (1 - (powerRZ a ((m + (j + 1)%Z))%Z))) - (ln (1 - (powerRZ a (m)%Z))))).
assert (n__69 : (1 - (powerRZ a ((m + (j + 1)))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__62 : 0 < a).
{
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
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__63 : 0 < (1 - a)).
{
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
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__64 : 0 < ((IZR m) + ((IZR j) + 1))).
{
assert (e__68 : ((IZR m) + ((IZR j) + 1)) = ((IZR j) + (IZR m) + 1)).
{
feq.
}
rw e__68.
natpos.
}
assert (g__65 : 0 < (1 - (powerRZ a ((m + (j + 1)))%Z))).
{
pz_gap a ((m + (j + 1)))%Z.
}
lra.
}
assert (n__72 : (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1) <> 0).
{
assert (e__70 : (1 - (powerRZ a ((m + (j + 1)))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__71 : (powerRZ a ((m + (j + 1)))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + (j + 1)))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__71.
reflexivity.
}
feq.
}
try rewrite <- e__70.
exact n__69.
}
assert (n__73 : (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__72.
transitivity ((- 1) * (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__81 : (1 - (powerRZ a ((m + j + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__74 : 0 < a).
{
assert (e__78 : a = 1 * (a - 0) + 0).
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
rw e__78.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__75 : 0 < (1 - a)).
{
assert (e__79 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__79.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__76 : 0 < ((IZR m) + (IZR j) + 1)).
{
assert (e__80 : ((IZR m) + (IZR j) + 1) = ((IZR j) + (IZR m) + 1)).
{
feq.
}
rw e__80.
natpos.
}
assert (g__77 : 0 < (1 - (powerRZ a ((m + j + 1))%Z))).
{
pz_gap a ((m + j + 1))%Z.
}
lra.
}
assert (n__96 : 0 < ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))).
{
apply mult_pos_pos.
{
assert (g__82 : 0 < a).
{
assert (e__86 : a = 1 * (a - 0) + 0).
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
rw e__86.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__83 : 0 < (1 - a)).
{
assert (e__87 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__87.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__84 : 0 < ((IZR m) + (IZR j))).
{
assert (e__88 : ((IZR m) + (IZR j)) = ((IZR j) + (IZR m))).
{
feq.
}
rw e__88.
natpos.
}
assert (g__85 : 0 < (1 - (powerRZ a ((m + j))%Z))).
{
pz_gap a ((m + j))%Z.
}
lra.
}
{
apply inv_pos.
assert (g__89 : 0 < a).
{
assert (e__93 : a = 1 * (a - 0) + 0).
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
rw e__93.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__90 : 0 < (1 - a)).
{
assert (e__94 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__94.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__91 : 0 < ((IZR m) + (IZR j) + 1)).
{
assert (e__95 : ((IZR m) + (IZR j) + 1) = ((IZR j) + (IZR m) + 1)).
{
feq.
}
rw e__95.
natpos.
}
assert (g__92 : 0 < (1 - (powerRZ a ((m + j + 1))%Z))).
{
pz_gap a ((m + j + 1))%Z.
}
lra.
}
}
assert (n__102 : 0 < ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__97 : ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__98 : / (1 - (powerRZ a ((m + j + 1))%Z)) = ((- 1) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__99 : (1 - (powerRZ a ((m + j + 1))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__100 : (powerRZ a ((m + j + 1))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + j + 1))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__100.
reflexivity.
}
feq.
}
rw e__99.
apply inv_by. feq.
}
assert (e__101 : (powerRZ a ((m + j))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + j))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__98.
rw e__101.
reflexivity.
}
feq.
}
try rewrite <- e__97.
exact n__96.
}
(* log *)
assert (s__124 : ((ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) <= ((normalized_rate a ((m + (j + 1)))%Z) - 1))).
{
assert (p__45 : (0 < ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))))).
{
apply mult_pos_pos.
{
assert (g__46 : 0 < a).
{
assert (e__50 : a = 1 * (a - 0) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__47 : 0 < (1 - a)).
{
assert (e__51 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__51.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__48 : 0 < ((IZR m) + (IZR j))).
{
assert (e__52 : ((IZR m) + (IZR j)) = ((IZR j) + (IZR m))).
{
feq.
}
rw e__52.
natpos.
}
assert (g__49 : 0 < (1 - (powerRZ a ((m + j))%Z))).
{
pz_gap a ((m + j))%Z.
}
lra.
}
{
apply inv_pos.
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
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
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
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__55 : 0 < ((IZR m) + (IZR j) + 1)).
{
assert (e__59 : ((IZR m) + (IZR j) + 1) = ((IZR j) + (IZR m) + 1)).
{
feq.
}
rw e__59.
natpos.
}
assert (g__56 : 0 < (1 - (powerRZ a ((m + j + 1))%Z))).
{
pz_gap a ((m + j + 1))%Z.
}
lra.
}
}
assert (u__60 : ((ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) <= (((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))) - 1))).
{
exact (ax_log_at_most ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))) p__45).
}
apply gap_le.
assert (e__61 : (((normalized_rate a ((m + (j + 1)))%Z) - 1) - (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))))) = 1 * ((((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))) - 1) - (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))))) + 0).
{
transitivity (((((- 1) * (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))) + ((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + ((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__103 : (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) = (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1)))))).
{
assert (e__104 : ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__105 : / (1 - (powerRZ a ((m + j + 1))%Z)) = ((- 1) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__106 : (1 - (powerRZ a ((m + j + 1))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__107 : (powerRZ a ((m + j + 1))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + j + 1))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__107.
reflexivity.
}
feq.
}
rw e__106.
apply inv_by. feq.
}
assert (e__108 : (powerRZ a ((m + j))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + j))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__105.
rw e__108.
reflexivity.
}
feq.
}
rw e__104.
reflexivity.
}
assert (e__109 : (normalized_rate a ((m + (j + 1)))%Z) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((m + (j + 1)) + (- 1)))%Z)) * / (1 - (powerRZ a ((m + (j + 1)))%Z))) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
assert (e__110 : (powerRZ a (((m + (j + 1)) + (- 1)))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap (((m + (j + 1)) + (- 1)))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
assert (e__111 : / (1 - (powerRZ a ((m + (j + 1)))%Z)) = ((- 1) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__112 : (1 - (powerRZ a ((m + (j + 1)))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__113 : (powerRZ a ((m + (j + 1)))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + (j + 1)))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__113.
reflexivity.
}
feq.
}
rw e__112.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__110.
rw e__111.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__103.
rw e__109.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))) + ((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + ((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__114 : (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) = (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1)))))).
{
assert (e__115 : ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__116 : / (1 - (powerRZ a ((m + j + 1))%Z)) = ((- 1) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__117 : (1 - (powerRZ a ((m + j + 1))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__118 : (powerRZ a ((m + j + 1))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + j + 1))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__118.
reflexivity.
}
feq.
}
rw e__117.
apply inv_by. feq.
}
assert (e__119 : (powerRZ a ((m + j))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + j))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__116.
rw e__119.
reflexivity.
}
feq.
}
rw e__115.
reflexivity.
}
assert (e__120 : / (1 - (powerRZ a ((m + j + 1))%Z)) = ((- 1) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__121 : (1 - (powerRZ a ((m + j + 1))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__122 : (powerRZ a ((m + j + 1))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + j + 1))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
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
apply inv_by. feq.
}
assert (e__123 : (powerRZ a ((m + j))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + j))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__114.
rw e__120.
rw e__123.
reflexivity.
}
feq.
}
feq.
}
rw e__61.
apply (from_le_nn 1 0 (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) (((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))) - 1)); [exact u__60 | lra ..].
}
(* quotient *)
assert (s__142 : ((ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) = ((ln (1 - (powerRZ a ((m + j))%Z))) - (ln (1 - (powerRZ a ((m + j + 1))%Z)))))).
{
assert (p__125 : (0 < (1 - (powerRZ a ((m + j))%Z)))).
{
assert (g__126 : 0 < a).
{
assert (e__130 : a = 1 * (a - 0) + 0).
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
rw e__130.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__127 : 0 < (1 - a)).
{
assert (e__131 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__131.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__128 : 0 < ((IZR m) + (IZR j))).
{
assert (e__132 : ((IZR m) + (IZR j)) = ((IZR j) + (IZR m))).
{
feq.
}
rw e__132.
natpos.
}
assert (g__129 : 0 < (1 - (powerRZ a ((m + j))%Z))).
{
pz_gap a ((m + j))%Z.
}
lra.
}
assert (p__133 : (0 < (1 - (powerRZ a ((m + j + 1))%Z)))).
{
assert (g__134 : 0 < a).
{
assert (e__138 : a = 1 * (a - 0) + 0).
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
rw e__138.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__135 : 0 < (1 - a)).
{
assert (e__139 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__139.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__136 : 0 < ((IZR m) + (IZR j) + 1)).
{
assert (e__140 : ((IZR m) + (IZR j) + 1) = ((IZR j) + (IZR m) + 1)).
{
feq.
}
rw e__140.
natpos.
}
assert (g__137 : 0 < (1 - (powerRZ a ((m + j + 1))%Z))).
{
pz_gap a ((m + j + 1))%Z.
}
lra.
}
assert (u__141 : ((ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) = ((ln (1 - (powerRZ a ((m + j))%Z))) - (ln (1 - (powerRZ a ((m + j + 1))%Z)))))).
{
exact (ax_log_quotient (1 - (powerRZ a ((m + j))%Z)) (1 - (powerRZ a ((m + j + 1))%Z)) p__125 p__133).
}
exact u__141.
}
assert (n__152 : 0 < (1 - (powerRZ a ((m + (j + 1)))%Z))).
{
assert (g__145 : 0 < a).
{
assert (e__149 : a = 1 * (a - 0) + 0).
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
rw e__149.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__146 : 0 < (1 - a)).
{
assert (e__150 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__150.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__147 : 0 < ((IZR m) + ((IZR j) + 1))).
{
assert (e__151 : ((IZR m) + ((IZR j) + 1)) = ((IZR j) + (IZR m) + 1)).
{
feq.
}
rw e__151.
natpos.
}
assert (g__148 : 0 < (1 - (powerRZ a ((m + (j + 1)))%Z))).
{
pz_gap a ((m + (j + 1)))%Z.
}
lra.
}
assert (n__155 : 0 < (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__153 : (1 - (powerRZ a ((m + (j + 1)))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__154 : (powerRZ a ((m + (j + 1)))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + (j + 1)))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__154.
reflexivity.
}
feq.
}
try rewrite <- e__153.
exact n__152.
}
assert (n__163 : 0 < (1 - (powerRZ a (m)%Z))).
{
assert (g__156 : 0 < a).
{
assert (e__160 : a = 1 * (a - 0) + 0).
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
rw e__160.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__157 : 0 < (1 - a)).
{
assert (e__161 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__161.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__158 : 0 < (IZR m)).
{
assert (e__162 : (IZR m) = 1 * ((IZR m) - 1) + 1).
{
transitivity ((IZR m)).
{
reflexivity.
}
symmetry.
transitivity ((IZR m)).
{
feq.
}
feq.
}
rw e__162.
apply (from_le_pos 1 1 1 (IZR m)); [exact h__7 | lra ..].
}
assert (g__159 : 0 < (1 - (powerRZ a (m)%Z))).
{
pz_gap a (m)%Z.
}
lra.
}
assert (n__165 : 0 < (((- 1) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__164 : (1 - (powerRZ a (m)%Z)) = (((- 1) * (powerRZ a (m)%Z)) + 1)).
{
feq.
}
try rewrite <- e__164.
exact n__163.
}
assert (n__173 : (1 - (powerRZ a ((m + (((j + 1) + (-1)) + 1)))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__166 : 0 < a).
{
assert (e__170 : a = 1 * (a - 0) + 0).
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
rw e__170.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__167 : 0 < (1 - a)).
{
assert (e__171 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__171.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__168 : 0 < ((IZR m) + ((((IZR j) + 1) + (- 1)) + 1))).
{
assert (e__172 : ((IZR m) + ((((IZR j) + 1) + (- 1)) + 1)) = ((IZR j) + (IZR m) + 1)).
{
feq.
}
rw e__172.
natpos.
}
assert (g__169 : 0 < (1 - (powerRZ a ((m + (((j + 1) + (-1)) + 1)))%Z))).
{
pz_gap a ((m + (((j + 1) + (-1)) + 1)))%Z.
}
lra.
}
assert (n__181 : 0 < (1 - (powerRZ a ((m + j))%Z))).
{
assert (g__174 : 0 < a).
{
assert (e__178 : a = 1 * (a - 0) + 0).
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
rw e__178.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__175 : 0 < (1 - a)).
{
assert (e__179 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__179.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__176 : 0 < ((IZR m) + (IZR j))).
{
assert (e__180 : ((IZR m) + (IZR j)) = ((IZR j) + (IZR m))).
{
feq.
}
rw e__180.
natpos.
}
assert (g__177 : 0 < (1 - (powerRZ a ((m + j))%Z))).
{
pz_gap a ((m + j))%Z.
}
lra.
}
assert (n__184 : 0 < (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__182 : (1 - (powerRZ a ((m + j))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__183 : (powerRZ a ((m + j))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + j))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__183.
reflexivity.
}
feq.
}
try rewrite <- e__182.
exact n__181.
}
assert (n__192 : 0 < (1 - (powerRZ a ((m + j + 1))%Z))).
{
assert (g__185 : 0 < a).
{
assert (e__189 : a = 1 * (a - 0) + 0).
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
rw e__189.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__186 : 0 < (1 - a)).
{
assert (e__190 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__190.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__187 : 0 < ((IZR m) + (IZR j) + 1)).
{
assert (e__191 : ((IZR m) + (IZR j) + 1) = ((IZR j) + (IZR m) + 1)).
{
feq.
}
rw e__191.
natpos.
}
assert (g__188 : 0 < (1 - (powerRZ a ((m + j + 1))%Z))).
{
pz_gap a ((m + j + 1))%Z.
}
lra.
}
(* step *)
assert (s__370 : ((zsum (1)%Z ((j + 1))%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) <= ((ln (1 - (powerRZ a ((m + (j + 1)))%Z))) - (ln (1 - (powerRZ a (m)%Z)))))).
{
apply gap_le.
assert (e__143 : (((ln (1 - (powerRZ a ((m + (j + 1)))%Z))) - (ln (1 - (powerRZ a (m)%Z)))) - (zsum (1)%Z ((j + 1))%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))))) = (((ln (1 - (powerRZ a ((m + j))%Z))) - (ln (1 - (powerRZ a (m)%Z))) - (zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))))) + ((normalized_rate a ((m + (j + 1)))%Z) - 1 - (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))))) + ((ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) - (ln (1 - (powerRZ a ((m + j))%Z))) + (ln (1 - (powerRZ a ((m + j + 1))%Z)))))).
{
transitivity (((((ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + ((- 1) * (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1))) + ((- 1) * (ln (((- 1) * (powerRZ a (m)%Z)) + 1)) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (ln (((- 1) * (powerRZ a (m)%Z)) + 1)) + ((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + ((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + ((powerRZ a (j)%Z) * ((powerRZ a (m)%Z) ^ 2) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (j)%Z) * ((powerRZ a (m)%Z) ^ 2) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * a) + ((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a))) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__193 : (zsum (1)%Z ((j + 1))%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) = ((((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + ((- 1) * (powerRZ a (j)%Z) * ((powerRZ a (m)%Z) ^ 2) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((powerRZ a (j)%Z) * ((powerRZ a (m)%Z) ^ 2) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * a) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a))) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
swap ((j + 1))%Z with (j + 1)%Z.
assert (e__194 : zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))) = (((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a)))).
{
transitivity (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (m)%Z)) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))) + (((- 1) * (powerRZ a (m)%Z) * (/ a))) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__214 : 1 <= IZR i__0).
{ izr_le. }
assert (n__196 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__195 : a = 1 * (a - 0) + 0).
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
rw e__195.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (n__204 : (1 - (powerRZ a ((m + i__0))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__197 : 0 < a).
{
assert (e__201 : a = 1 * (a - 0) + 0).
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
rw e__201.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__198 : 0 < (1 - a)).
{
assert (e__202 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__202.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__199 : 0 < ((IZR m) + (IZR i__0))).
{
assert (e__203 : ((IZR m) + (IZR i__0)) = ((IZR i__0) + (IZR m))).
{
feq.
}
rw e__203.
natpos.
}
assert (g__200 : 0 < (1 - (powerRZ a ((m + i__0))%Z))).
{
pz_gap a ((m + i__0))%Z.
}
lra.
}
assert (n__207 : (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1) <> 0).
{
assert (e__205 : (1 - (powerRZ a ((m + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__206 : (powerRZ a ((m + i__0))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + i__0))%Z with (i__0 + m)%Z.
rewrite (pz_add a (i__0)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__206.
reflexivity.
}
feq.
}
try rewrite <- e__205.
exact n__204.
}
assert (n__208 : (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)) <> 0).
{
intro vanishes.
apply n__207.
transitivity ((- 1) * (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + ((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a))) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
assert (e__209 : (normalized_rate a ((m + i__0))%Z) = ((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a)) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
change (((1 - (powerRZ a (((m + i__0) + (- 1)))%Z)) * / (1 - (powerRZ a ((m + i__0))%Z))) = ((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a)) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
assert (e__210 : (powerRZ a (((m + i__0) + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a))).
{
swap (((m + i__0) + (- 1)))%Z with (i__0 + m + (-1))%Z.
rewrite (pz_add_nz a (i__0 + m)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (m)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__211 : / (1 - (powerRZ a ((m + i__0))%Z)) = ((- 1) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
assert (e__212 : (1 - (powerRZ a ((m + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__213 : (powerRZ a ((m + i__0))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + i__0))%Z with (i__0 + m)%Z.
rewrite (pz_add a (i__0)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__213.
reflexivity.
}
feq.
}
rw e__212.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__210.
rw e__211.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__209.
reflexivity.
}
feq.
}
feq.
}
transitivity (((powerRZ a (m)%Z)) * zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))) + (((- 1) * (powerRZ a (m)%Z) * (/ a))) * zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__215 : (1 - (normalized_rate a ((m + (j + 1)%Z))%Z)) = ((((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__216 : (normalized_rate a ((m + (j + 1)%Z))%Z) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((m + (j + 1)%Z) + (- 1)))%Z)) * / (1 - (powerRZ a ((m + (j + 1)%Z))%Z))) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
assert (e__217 : (powerRZ a (((m + (j + 1)%Z) + (- 1)))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap (((m + (j + 1)%Z) + (- 1)))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
assert (e__218 : / (1 - (powerRZ a ((m + (j + 1)%Z))%Z)) = ((- 1) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__219 : (1 - (powerRZ a ((m + (j + 1)%Z))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__220 : (powerRZ a ((m + (j + 1)%Z))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + (j + 1)%Z))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__220.
reflexivity.
}
feq.
}
rw e__219.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__217.
rw e__218.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__216.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))) + (1 - (normalized_rate a ((m + (j + 1)%Z))%Z))).
{
rewrite (zsum_up (1)%Z (j)%Z (j + 1)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) by zp.
cbv beta. ring.
}
rw e__194.
rw e__215.
feq.
}
assert (e__221 : (ln (1 - (powerRZ a ((m + (j + 1)))%Z))) = (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1))).
{
assert (e__222 : (1 - (powerRZ a ((m + (j + 1)))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__223 : (powerRZ a ((m + (j + 1)))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + (j + 1)))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__223.
reflexivity.
}
feq.
}
rw e__222.
reflexivity.
}
assert (e__224 : (ln (1 - (powerRZ a (m)%Z))) = (ln (((- 1) * (powerRZ a (m)%Z)) + 1))).
{
assert (e__225 : (1 - (powerRZ a (m)%Z)) = (((- 1) * (powerRZ a (m)%Z)) + 1)).
{
feq.
}
rw e__225.
reflexivity.
}
eapply eq_trans.
{
rw e__193.
rw e__221.
rw e__224.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + ((- 1) * (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1))) + ((- 1) * (ln (((- 1) * (powerRZ a (m)%Z)) + 1)) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (ln (((- 1) * (powerRZ a (m)%Z)) + 1)) + ((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + ((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + ((powerRZ a (j)%Z) * ((powerRZ a (m)%Z) ^ 2) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (j)%Z) * ((powerRZ a (m)%Z) ^ 2) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * a) + ((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a))) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__226 : (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) = (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1)))))).
{
assert (e__227 : ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__228 : / (1 - (powerRZ a ((m + j + 1))%Z)) = ((- 1) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__229 : (1 - (powerRZ a ((m + j + 1))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__230 : (powerRZ a ((m + j + 1))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + j + 1))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__230.
reflexivity.
}
feq.
}
rw e__229.
apply inv_by. feq.
}
assert (e__231 : (powerRZ a ((m + j))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + j))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__228.
rw e__231.
reflexivity.
}
feq.
}
rw e__227.
reflexivity.
}
assert (e__232 : (zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) = (((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a)))).
{
assert (e__233 : zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))) = (((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a)))).
{
transitivity (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (m)%Z)) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))) + (((- 1) * (powerRZ a (m)%Z) * (/ a))) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__253 : 1 <= IZR i__0).
{ izr_le. }
assert (n__235 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__234 : a = 1 * (a - 0) + 0).
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
rw e__234.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (n__243 : (1 - (powerRZ a ((m + i__0))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__236 : 0 < a).
{
assert (e__240 : a = 1 * (a - 0) + 0).
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
rw e__240.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__237 : 0 < (1 - a)).
{
assert (e__241 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__241.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__238 : 0 < ((IZR m) + (IZR i__0))).
{
assert (e__242 : ((IZR m) + (IZR i__0)) = ((IZR i__0) + (IZR m))).
{
feq.
}
rw e__242.
natpos.
}
assert (g__239 : 0 < (1 - (powerRZ a ((m + i__0))%Z))).
{
pz_gap a ((m + i__0))%Z.
}
lra.
}
assert (n__246 : (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1) <> 0).
{
assert (e__244 : (1 - (powerRZ a ((m + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__245 : (powerRZ a ((m + i__0))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + i__0))%Z with (i__0 + m)%Z.
rewrite (pz_add a (i__0)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__245.
reflexivity.
}
feq.
}
try rewrite <- e__244.
exact n__243.
}
assert (n__247 : (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)) <> 0).
{
intro vanishes.
apply n__246.
transitivity ((- 1) * (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + ((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a))) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
assert (e__248 : (normalized_rate a ((m + i__0))%Z) = ((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a)) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
change (((1 - (powerRZ a (((m + i__0) + (- 1)))%Z)) * / (1 - (powerRZ a ((m + i__0))%Z))) = ((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a)) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
assert (e__249 : (powerRZ a (((m + i__0) + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a))).
{
swap (((m + i__0) + (- 1)))%Z with (i__0 + m + (-1))%Z.
rewrite (pz_add_nz a (i__0 + m)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (m)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__250 : / (1 - (powerRZ a ((m + i__0))%Z)) = ((- 1) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
assert (e__251 : (1 - (powerRZ a ((m + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__252 : (powerRZ a ((m + i__0))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + i__0))%Z with (i__0 + m)%Z.
rewrite (pz_add a (i__0)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__252.
reflexivity.
}
feq.
}
rw e__251.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__249.
rw e__250.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__248.
reflexivity.
}
feq.
}
feq.
}
transitivity (((powerRZ a (m)%Z)) * zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))) + (((- 1) * (powerRZ a (m)%Z) * (/ a))) * zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__233.
feq.
}
assert (e__254 : (ln (1 - (powerRZ a ((m + j + 1))%Z))) = (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1))).
{
assert (e__255 : (1 - (powerRZ a ((m + j + 1))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__256 : (powerRZ a ((m + j + 1))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + j + 1))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__256.
reflexivity.
}
feq.
}
rw e__255.
reflexivity.
}
assert (e__257 : (normalized_rate a ((m + (j + 1)))%Z) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((m + (j + 1)) + (- 1)))%Z)) * / (1 - (powerRZ a ((m + (j + 1)))%Z))) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
assert (e__258 : (powerRZ a (((m + (j + 1)) + (- 1)))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap (((m + (j + 1)) + (- 1)))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
assert (e__259 : / (1 - (powerRZ a ((m + (j + 1)))%Z)) = ((- 1) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__260 : (1 - (powerRZ a ((m + (j + 1)))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__261 : (powerRZ a ((m + (j + 1)))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + (j + 1)))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__261.
reflexivity.
}
feq.
}
rw e__260.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__258.
rw e__259.
reflexivity.
}
feq.
}
assert (e__262 : (ln (1 - (powerRZ a ((m + j))%Z))) = (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + 1))).
{
assert (e__263 : (1 - (powerRZ a ((m + j))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__264 : (powerRZ a ((m + j))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + j))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__264.
reflexivity.
}
feq.
}
rw e__263.
reflexivity.
}
assert (e__265 : (ln (1 - (powerRZ a (m)%Z))) = (ln (((- 1) * (powerRZ a (m)%Z)) + 1))).
{
assert (e__266 : (1 - (powerRZ a (m)%Z)) = (((- 1) * (powerRZ a (m)%Z)) + 1)).
{
feq.
}
rw e__266.
reflexivity.
}
eapply eq_trans.
{
rw e__226.
rw e__232.
rw e__254.
rw e__257.
rw e__262.
rw e__265.
reflexivity.
}
feq.
}
feq.
}
assert (w__144 : 0 <= (((ln (1 - (powerRZ a ((m + j))%Z))) - (ln (1 - (powerRZ a (m)%Z))) - (zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))))) + ((normalized_rate a ((m + (j + 1)))%Z) - 1 - (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))))) + ((ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) - (ln (1 - (powerRZ a ((m + j))%Z))) + (ln (1 - (powerRZ a ((m + j + 1))%Z)))))).
{
apply plus_nn_zero.
{
apply plus_nn_nn.
{
assert (e__267 : ((ln (1 - (powerRZ a ((m + j))%Z))) - (ln (1 - (powerRZ a (m)%Z))) - (zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))))) = 1 * (((ln (1 - (powerRZ a ((m + j))%Z))) - (ln (1 - (powerRZ a (m)%Z)))) - (zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))))) + 0).
{
transitivity (((ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + 1)) + ((- 1) * (ln (((- 1) * (powerRZ a (m)%Z)) + 1))) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a)))).
{
assert (e__268 : (zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) = (((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a)))).
{
assert (e__269 : zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))) = (((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a)))).
{
transitivity (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (m)%Z)) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))) + (((- 1) * (powerRZ a (m)%Z) * (/ a))) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__289 : 1 <= IZR i__0).
{ izr_le. }
assert (n__271 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__270 : a = 1 * (a - 0) + 0).
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
rw e__270.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (n__279 : (1 - (powerRZ a ((m + i__0))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__272 : 0 < a).
{
assert (e__276 : a = 1 * (a - 0) + 0).
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
rw e__276.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__273 : 0 < (1 - a)).
{
assert (e__277 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__277.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__274 : 0 < ((IZR m) + (IZR i__0))).
{
assert (e__278 : ((IZR m) + (IZR i__0)) = ((IZR i__0) + (IZR m))).
{
feq.
}
rw e__278.
natpos.
}
assert (g__275 : 0 < (1 - (powerRZ a ((m + i__0))%Z))).
{
pz_gap a ((m + i__0))%Z.
}
lra.
}
assert (n__282 : (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1) <> 0).
{
assert (e__280 : (1 - (powerRZ a ((m + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__281 : (powerRZ a ((m + i__0))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + i__0))%Z with (i__0 + m)%Z.
rewrite (pz_add a (i__0)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__281.
reflexivity.
}
feq.
}
try rewrite <- e__280.
exact n__279.
}
assert (n__283 : (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)) <> 0).
{
intro vanishes.
apply n__282.
transitivity ((- 1) * (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + ((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a))) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
assert (e__284 : (normalized_rate a ((m + i__0))%Z) = ((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a)) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
change (((1 - (powerRZ a (((m + i__0) + (- 1)))%Z)) * / (1 - (powerRZ a ((m + i__0))%Z))) = ((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a)) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
assert (e__285 : (powerRZ a (((m + i__0) + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a))).
{
swap (((m + i__0) + (- 1)))%Z with (i__0 + m + (-1))%Z.
rewrite (pz_add_nz a (i__0 + m)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (m)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__286 : / (1 - (powerRZ a ((m + i__0))%Z)) = ((- 1) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
assert (e__287 : (1 - (powerRZ a ((m + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__288 : (powerRZ a ((m + i__0))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + i__0))%Z with (i__0 + m)%Z.
rewrite (pz_add a (i__0)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__288.
reflexivity.
}
feq.
}
rw e__287.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__285.
rw e__286.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__284.
reflexivity.
}
feq.
}
feq.
}
transitivity (((powerRZ a (m)%Z)) * zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))) + (((- 1) * (powerRZ a (m)%Z) * (/ a))) * zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__269.
feq.
}
assert (e__290 : (ln (1 - (powerRZ a ((m + j))%Z))) = (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + 1))).
{
assert (e__291 : (1 - (powerRZ a ((m + j))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__292 : (powerRZ a ((m + j))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + j))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__292.
reflexivity.
}
feq.
}
rw e__291.
reflexivity.
}
assert (e__293 : (ln (1 - (powerRZ a (m)%Z))) = (ln (((- 1) * (powerRZ a (m)%Z)) + 1))).
{
assert (e__294 : (1 - (powerRZ a (m)%Z)) = (((- 1) * (powerRZ a (m)%Z)) + 1)).
{
feq.
}
rw e__294.
reflexivity.
}
eapply eq_trans.
{
rw e__268.
rw e__290.
rw e__293.
reflexivity.
}
feq.
}
symmetry.
transitivity (((ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + 1)) + ((- 1) * (ln (((- 1) * (powerRZ a (m)%Z)) + 1))) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a)))).
{
assert (e__295 : (zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) = (((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a)))).
{
assert (e__296 : zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))) = (((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a)))).
{
transitivity (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (m)%Z)) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))) + (((- 1) * (powerRZ a (m)%Z) * (/ a))) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__316 : 1 <= IZR i__0).
{ izr_le. }
assert (n__298 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__297 : a = 1 * (a - 0) + 0).
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
rw e__297.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (n__306 : (1 - (powerRZ a ((m + i__0))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__299 : 0 < a).
{
assert (e__303 : a = 1 * (a - 0) + 0).
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
rw e__303.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__300 : 0 < (1 - a)).
{
assert (e__304 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__304.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__301 : 0 < ((IZR m) + (IZR i__0))).
{
assert (e__305 : ((IZR m) + (IZR i__0)) = ((IZR i__0) + (IZR m))).
{
feq.
}
rw e__305.
natpos.
}
assert (g__302 : 0 < (1 - (powerRZ a ((m + i__0))%Z))).
{
pz_gap a ((m + i__0))%Z.
}
lra.
}
assert (n__309 : (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1) <> 0).
{
assert (e__307 : (1 - (powerRZ a ((m + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__308 : (powerRZ a ((m + i__0))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + i__0))%Z with (i__0 + m)%Z.
rewrite (pz_add a (i__0)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__308.
reflexivity.
}
feq.
}
try rewrite <- e__307.
exact n__306.
}
assert (n__310 : (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)) <> 0).
{
intro vanishes.
apply n__309.
transitivity ((- 1) * (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + ((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a))) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
assert (e__311 : (normalized_rate a ((m + i__0))%Z) = ((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a)) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
change (((1 - (powerRZ a (((m + i__0) + (- 1)))%Z)) * / (1 - (powerRZ a ((m + i__0))%Z))) = ((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a)) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
assert (e__312 : (powerRZ a (((m + i__0) + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a))).
{
swap (((m + i__0) + (- 1)))%Z with (i__0 + m + (-1))%Z.
rewrite (pz_add_nz a (i__0 + m)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (m)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__313 : / (1 - (powerRZ a ((m + i__0))%Z)) = ((- 1) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
assert (e__314 : (1 - (powerRZ a ((m + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__315 : (powerRZ a ((m + i__0))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + i__0))%Z with (i__0 + m)%Z.
rewrite (pz_add a (i__0)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__315.
reflexivity.
}
feq.
}
rw e__314.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__312.
rw e__313.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__311.
reflexivity.
}
feq.
}
feq.
}
transitivity (((powerRZ a (m)%Z)) * zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))) + (((- 1) * (powerRZ a (m)%Z) * (/ a))) * zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__296.
feq.
}
assert (e__317 : (ln (1 - (powerRZ a ((m + j))%Z))) = (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + 1))).
{
assert (e__318 : (1 - (powerRZ a ((m + j))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__319 : (powerRZ a ((m + j))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + j))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__319.
reflexivity.
}
feq.
}
rw e__318.
reflexivity.
}
assert (e__320 : (ln (1 - (powerRZ a (m)%Z))) = (ln (((- 1) * (powerRZ a (m)%Z)) + 1))).
{
assert (e__321 : (1 - (powerRZ a (m)%Z)) = (((- 1) * (powerRZ a (m)%Z)) + 1)).
{
feq.
}
rw e__321.
reflexivity.
}
eapply eq_trans.
{
rw e__295.
rw e__317.
rw e__320.
reflexivity.
}
feq.
}
feq.
}
rw e__267.
apply (from_le_nn 1 0 (zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) ((ln (1 - (powerRZ a ((m + j))%Z))) - (ln (1 - (powerRZ a (m)%Z))))); [exact IH__44 | lra ..].
}
{
assert (e__322 : ((normalized_rate a ((m + (j + 1)))%Z) - 1 - (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))))) = 1 * (((normalized_rate a ((m + (j + 1)))%Z) - 1) - (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))))) + 0).
{
transitivity (((((- 1) * (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))) + ((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + ((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__323 : (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) = (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1)))))).
{
assert (e__324 : ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__325 : / (1 - (powerRZ a ((m + j + 1))%Z)) = ((- 1) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__326 : (1 - (powerRZ a ((m + j + 1))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__327 : (powerRZ a ((m + j + 1))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + j + 1))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__327.
reflexivity.
}
feq.
}
rw e__326.
apply inv_by. feq.
}
assert (e__328 : (powerRZ a ((m + j))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + j))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__325.
rw e__328.
reflexivity.
}
feq.
}
rw e__324.
reflexivity.
}
assert (e__329 : (normalized_rate a ((m + (j + 1)))%Z) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((m + (j + 1)) + (- 1)))%Z)) * / (1 - (powerRZ a ((m + (j + 1)))%Z))) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
assert (e__330 : (powerRZ a (((m + (j + 1)) + (- 1)))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap (((m + (j + 1)) + (- 1)))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
assert (e__331 : / (1 - (powerRZ a ((m + (j + 1)))%Z)) = ((- 1) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__332 : (1 - (powerRZ a ((m + (j + 1)))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__333 : (powerRZ a ((m + (j + 1)))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + (j + 1)))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__333.
reflexivity.
}
feq.
}
rw e__332.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__330.
rw e__331.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__323.
rw e__329.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))) + ((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + ((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__334 : (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) = (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1)))))).
{
assert (e__335 : ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__336 : / (1 - (powerRZ a ((m + j + 1))%Z)) = ((- 1) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__337 : (1 - (powerRZ a ((m + j + 1))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__338 : (powerRZ a ((m + j + 1))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + j + 1))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__338.
reflexivity.
}
feq.
}
rw e__337.
apply inv_by. feq.
}
assert (e__339 : (powerRZ a ((m + j))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + j))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__336.
rw e__339.
reflexivity.
}
feq.
}
rw e__335.
reflexivity.
}
assert (e__340 : (normalized_rate a ((m + (j + 1)))%Z) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((m + (j + 1)) + (- 1)))%Z)) * / (1 - (powerRZ a ((m + (j + 1)))%Z))) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
assert (e__341 : (powerRZ a (((m + (j + 1)) + (- 1)))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap (((m + (j + 1)) + (- 1)))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
assert (e__342 : / (1 - (powerRZ a ((m + (j + 1)))%Z)) = ((- 1) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__343 : (1 - (powerRZ a ((m + (j + 1)))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__344 : (powerRZ a ((m + (j + 1)))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + (j + 1)))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__344.
reflexivity.
}
feq.
}
rw e__343.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__341.
rw e__342.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__334.
rw e__340.
reflexivity.
}
feq.
}
feq.
}
rw e__322.
apply (from_le_nn 1 0 (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) ((normalized_rate a ((m + (j + 1)))%Z) - 1)); [exact s__124 | lra ..].
}
}
{
assert (e__345 : ((ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) - (ln (1 - (powerRZ a ((m + j))%Z))) + (ln (1 - (powerRZ a ((m + j + 1))%Z)))) = (- 1) * (((ln (1 - (powerRZ a ((m + j))%Z))) - (ln (1 - (powerRZ a ((m + j + 1))%Z)))) - (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))))) + 0).
{
transitivity ((((- 1) * (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + 1))) + (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))) + (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)))).
{
assert (e__346 : (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) = (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1)))))).
{
assert (e__347 : ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__348 : / (1 - (powerRZ a ((m + j + 1))%Z)) = ((- 1) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__349 : (1 - (powerRZ a ((m + j + 1))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__350 : (powerRZ a ((m + j + 1))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + j + 1))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__350.
reflexivity.
}
feq.
}
rw e__349.
apply inv_by. feq.
}
assert (e__351 : (powerRZ a ((m + j))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + j))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__348.
rw e__351.
reflexivity.
}
feq.
}
rw e__347.
reflexivity.
}
assert (e__352 : (ln (1 - (powerRZ a ((m + j + 1))%Z))) = (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1))).
{
assert (e__353 : (1 - (powerRZ a ((m + j + 1))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__354 : (powerRZ a ((m + j + 1))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + j + 1))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__354.
reflexivity.
}
feq.
}
rw e__353.
reflexivity.
}
assert (e__355 : (ln (1 - (powerRZ a ((m + j))%Z))) = (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + 1))).
{
assert (e__356 : (1 - (powerRZ a ((m + j))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__357 : (powerRZ a ((m + j))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + j))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__357.
reflexivity.
}
feq.
}
rw e__356.
reflexivity.
}
eapply eq_trans.
{
rw e__346.
rw e__352.
rw e__355.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + 1))) + (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))) + (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)))).
{
assert (e__358 : (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) = (ln ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1)))))).
{
assert (e__359 : ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z))) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__360 : / (1 - (powerRZ a ((m + j + 1))%Z)) = ((- 1) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__361 : (1 - (powerRZ a ((m + j + 1))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__362 : (powerRZ a ((m + j + 1))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + j + 1))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__362.
reflexivity.
}
feq.
}
rw e__361.
apply inv_by. feq.
}
assert (e__363 : (powerRZ a ((m + j))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + j))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__360.
rw e__363.
reflexivity.
}
feq.
}
rw e__359.
reflexivity.
}
assert (e__364 : (ln (1 - (powerRZ a ((m + j + 1))%Z))) = (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1))).
{
assert (e__365 : (1 - (powerRZ a ((m + j + 1))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__366 : (powerRZ a ((m + j + 1))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + j + 1))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__366.
reflexivity.
}
feq.
}
rw e__365.
reflexivity.
}
assert (e__367 : (ln (1 - (powerRZ a ((m + j))%Z))) = (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + 1))).
{
assert (e__368 : (1 - (powerRZ a ((m + j))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__369 : (powerRZ a ((m + j))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + j))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__369.
reflexivity.
}
feq.
}
rw e__368.
reflexivity.
}
eapply eq_trans.
{
rw e__358.
rw e__364.
rw e__367.
reflexivity.
}
feq.
}
feq.
}
rw e__345.
apply (from_eq_zero (- 1) 0 (ln ((1 - (powerRZ a ((m + j))%Z)) * / (1 - (powerRZ a ((m + j + 1))%Z)))) ((ln (1 - (powerRZ a ((m + j))%Z))) - (ln (1 - (powerRZ a ((m + j + 1))%Z))))); [exact s__142 | lra ..].
}
}
rw e__143. exact w__144.
}
apply gap_le.
assert (e__371 : (((ln (1 - (powerRZ a ((m + (j + 1)%Z))%Z))) - (ln (1 - (powerRZ a (m)%Z)))) - (zsum (1)%Z (j + 1)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))))) = 1 * (((ln (1 - (powerRZ a ((m + (j + 1)))%Z))) - (ln (1 - (powerRZ a (m)%Z)))) - (zsum (1)%Z ((j + 1))%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))))) + 0).
{
transitivity (((((ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + ((- 1) * (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1))) + ((- 1) * (ln (((- 1) * (powerRZ a (m)%Z)) + 1)) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (ln (((- 1) * (powerRZ a (m)%Z)) + 1)) + ((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + ((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + ((powerRZ a (j)%Z) * ((powerRZ a (m)%Z) ^ 2) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (j)%Z) * ((powerRZ a (m)%Z) ^ 2) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * a) + ((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a))) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__372 : (zsum (1)%Z (j + 1)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) = ((((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + ((- 1) * (powerRZ a (j)%Z) * ((powerRZ a (m)%Z) ^ 2) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((powerRZ a (j)%Z) * ((powerRZ a (m)%Z) ^ 2) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * a) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a))) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__373 : zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))) = (((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a)))).
{
transitivity (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (m)%Z)) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))) + (((- 1) * (powerRZ a (m)%Z) * (/ a))) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__393 : 1 <= IZR i__0).
{ izr_le. }
assert (n__375 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__374 : a = 1 * (a - 0) + 0).
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
rw e__374.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (n__383 : (1 - (powerRZ a ((m + i__0))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__376 : 0 < a).
{
assert (e__380 : a = 1 * (a - 0) + 0).
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
rw e__380.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__377 : 0 < (1 - a)).
{
assert (e__381 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__381.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__378 : 0 < ((IZR m) + (IZR i__0))).
{
assert (e__382 : ((IZR m) + (IZR i__0)) = ((IZR i__0) + (IZR m))).
{
feq.
}
rw e__382.
natpos.
}
assert (g__379 : 0 < (1 - (powerRZ a ((m + i__0))%Z))).
{
pz_gap a ((m + i__0))%Z.
}
lra.
}
assert (n__386 : (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1) <> 0).
{
assert (e__384 : (1 - (powerRZ a ((m + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__385 : (powerRZ a ((m + i__0))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + i__0))%Z with (i__0 + m)%Z.
rewrite (pz_add a (i__0)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__385.
reflexivity.
}
feq.
}
try rewrite <- e__384.
exact n__383.
}
assert (n__387 : (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)) <> 0).
{
intro vanishes.
apply n__386.
transitivity ((- 1) * (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + ((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a))) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
assert (e__388 : (normalized_rate a ((m + i__0))%Z) = ((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a)) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
change (((1 - (powerRZ a (((m + i__0) + (- 1)))%Z)) * / (1 - (powerRZ a ((m + i__0))%Z))) = ((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a)) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
assert (e__389 : (powerRZ a (((m + i__0) + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a))).
{
swap (((m + i__0) + (- 1)))%Z with (i__0 + m + (-1))%Z.
rewrite (pz_add_nz a (i__0 + m)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (m)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__390 : / (1 - (powerRZ a ((m + i__0))%Z)) = ((- 1) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
assert (e__391 : (1 - (powerRZ a ((m + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__392 : (powerRZ a ((m + i__0))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + i__0))%Z with (i__0 + m)%Z.
rewrite (pz_add a (i__0)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__392.
reflexivity.
}
feq.
}
rw e__391.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__389.
rw e__390.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__388.
reflexivity.
}
feq.
}
feq.
}
transitivity (((powerRZ a (m)%Z)) * zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))) + (((- 1) * (powerRZ a (m)%Z) * (/ a))) * zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__394 : (1 - (normalized_rate a ((m + (j + 1)%Z))%Z)) = ((((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__395 : (normalized_rate a ((m + (j + 1)%Z))%Z) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((m + (j + 1)%Z) + (- 1)))%Z)) * / (1 - (powerRZ a ((m + (j + 1)%Z))%Z))) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
assert (e__396 : (powerRZ a (((m + (j + 1)%Z) + (- 1)))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap (((m + (j + 1)%Z) + (- 1)))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
assert (e__397 : / (1 - (powerRZ a ((m + (j + 1)%Z))%Z)) = ((- 1) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__398 : (1 - (powerRZ a ((m + (j + 1)%Z))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__399 : (powerRZ a ((m + (j + 1)%Z))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + (j + 1)%Z))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__399.
reflexivity.
}
feq.
}
rw e__398.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__396.
rw e__397.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__395.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))) + (1 - (normalized_rate a ((m + (j + 1)%Z))%Z))).
{
rewrite (zsum_up (1)%Z (j)%Z (j + 1)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) by zp.
cbv beta. ring.
}
rw e__373.
rw e__394.
feq.
}
assert (e__400 : (ln (1 - (powerRZ a ((m + (j + 1)%Z))%Z))) = (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1))).
{
assert (e__401 : (1 - (powerRZ a ((m + (j + 1)%Z))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__402 : (powerRZ a ((m + (j + 1)%Z))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + (j + 1)%Z))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__402.
reflexivity.
}
feq.
}
rw e__401.
reflexivity.
}
assert (e__403 : (ln (1 - (powerRZ a (m)%Z))) = (ln (((- 1) * (powerRZ a (m)%Z)) + 1))).
{
assert (e__404 : (1 - (powerRZ a (m)%Z)) = (((- 1) * (powerRZ a (m)%Z)) + 1)).
{
feq.
}
rw e__404.
reflexivity.
}
eapply eq_trans.
{
rw e__372.
rw e__400.
rw e__403.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + ((- 1) * (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1))) + ((- 1) * (ln (((- 1) * (powerRZ a (m)%Z)) + 1)) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (ln (((- 1) * (powerRZ a (m)%Z)) + 1)) + ((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + ((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + ((powerRZ a (j)%Z) * ((powerRZ a (m)%Z) ^ 2) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (j)%Z) * ((powerRZ a (m)%Z) ^ 2) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * a) + ((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a))) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__405 : (zsum (1)%Z ((j + 1))%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) = ((((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + ((- 1) * (powerRZ a (j)%Z) * ((powerRZ a (m)%Z) ^ 2) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((powerRZ a (j)%Z) * ((powerRZ a (m)%Z) ^ 2) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * a) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a))) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
swap ((j + 1))%Z with (j + 1)%Z.
assert (e__406 : zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))) = (((powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))))) + ((- 1) * (powerRZ a (m)%Z) * (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))) * (/ a)))).
{
transitivity (zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (m)%Z)) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))) + (((- 1) * (powerRZ a (m)%Z) * (/ a))) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__426 : 1 <= IZR i__0).
{ izr_le. }
assert (n__408 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__407 : a = 1 * (a - 0) + 0).
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
rw e__407.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (n__416 : (1 - (powerRZ a ((m + i__0))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__409 : 0 < a).
{
assert (e__413 : a = 1 * (a - 0) + 0).
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
rw e__413.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__410 : 0 < (1 - a)).
{
assert (e__414 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__414.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__411 : 0 < ((IZR m) + (IZR i__0))).
{
assert (e__415 : ((IZR m) + (IZR i__0)) = ((IZR i__0) + (IZR m))).
{
feq.
}
rw e__415.
natpos.
}
assert (g__412 : 0 < (1 - (powerRZ a ((m + i__0))%Z))).
{
pz_gap a ((m + i__0))%Z.
}
lra.
}
assert (n__419 : (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1) <> 0).
{
assert (e__417 : (1 - (powerRZ a ((m + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__418 : (powerRZ a ((m + i__0))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + i__0))%Z with (i__0 + m)%Z.
rewrite (pz_add a (i__0)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__418.
reflexivity.
}
feq.
}
try rewrite <- e__417.
exact n__416.
}
assert (n__420 : (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)) <> 0).
{
intro vanishes.
apply n__419.
transitivity ((- 1) * (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + ((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a))) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
assert (e__421 : (normalized_rate a ((m + i__0))%Z) = ((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a)) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
change (((1 - (powerRZ a (((m + i__0) + (- 1)))%Z)) * / (1 - (powerRZ a ((m + i__0))%Z))) = ((((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a)) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
assert (e__422 : (powerRZ a (((m + i__0) + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z) * (/ a))).
{
swap (((m + i__0) + (- 1)))%Z with (i__0 + m + (-1))%Z.
rewrite (pz_add_nz a (i__0 + m)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (m)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__423 : / (1 - (powerRZ a ((m + i__0))%Z)) = ((- 1) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))).
{
assert (e__424 : (1 - (powerRZ a ((m + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + 1)).
{
assert (e__425 : (powerRZ a ((m + i__0))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z))).
{
swap ((m + i__0))%Z with (i__0 + m)%Z.
rewrite (pz_add a (i__0)%Z (m)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__425.
reflexivity.
}
feq.
}
rw e__424.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__422.
rw e__423.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__421.
reflexivity.
}
feq.
}
feq.
}
transitivity (((powerRZ a (m)%Z)) * zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1))))) + (((- 1) * (powerRZ a (m)%Z) * (/ a))) * zsum (1)%Z (j)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * (powerRZ a (m)%Z)) + (- 1)))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__427 : (1 - (normalized_rate a ((m + (j + 1)%Z))%Z)) = ((((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__428 : (normalized_rate a ((m + (j + 1)%Z))%Z) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((m + (j + 1)%Z) + (- 1)))%Z)) * / (1 - (powerRZ a ((m + (j + 1)%Z))%Z))) = ((((powerRZ a (j)%Z) * (powerRZ a (m)%Z)) + (- 1)) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
assert (e__429 : (powerRZ a (((m + (j + 1)%Z) + (- 1)))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z))).
{
swap (((m + (j + 1)%Z) + (- 1)))%Z with (j + m)%Z.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
feq.
}
assert (e__430 : / (1 - (powerRZ a ((m + (j + 1)%Z))%Z)) = ((- 1) * (/ (((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + (- 1))))).
{
assert (e__431 : (1 - (powerRZ a ((m + (j + 1)%Z))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__432 : (powerRZ a ((m + (j + 1)%Z))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + (j + 1)%Z))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__432.
reflexivity.
}
feq.
}
rw e__431.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__429.
rw e__430.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__428.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (j)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))) + (1 - (normalized_rate a ((m + (j + 1)%Z))%Z))).
{
rewrite (zsum_up (1)%Z (j)%Z (j + 1)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) by zp.
cbv beta. ring.
}
rw e__406.
rw e__427.
feq.
}
assert (e__433 : (ln (1 - (powerRZ a ((m + (j + 1)))%Z))) = (ln (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1))).
{
assert (e__434 : (1 - (powerRZ a ((m + (j + 1)))%Z)) = (((- 1) * (powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a) + 1)).
{
assert (e__435 : (powerRZ a ((m + (j + 1)))%Z) = ((powerRZ a (j)%Z) * (powerRZ a (m)%Z) * a)).
{
swap ((m + (j + 1)))%Z with (j + m + 1)%Z.
rewrite (pz_add a (j + m)%Z (1)%Z) by zp.
rewrite (pz_add a (j)%Z (m)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__435.
reflexivity.
}
feq.
}
rw e__434.
reflexivity.
}
assert (e__436 : (ln (1 - (powerRZ a (m)%Z))) = (ln (((- 1) * (powerRZ a (m)%Z)) + 1))).
{
assert (e__437 : (1 - (powerRZ a (m)%Z)) = (((- 1) * (powerRZ a (m)%Z)) + 1)).
{
feq.
}
rw e__437.
reflexivity.
}
eapply eq_trans.
{
rw e__405.
rw e__433.
rw e__436.
reflexivity.
}
feq.
}
feq.
}
rw e__371.
apply (from_le_nn 1 0 (zsum (1)%Z ((j + 1))%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) ((ln (1 - (powerRZ a ((m + (j + 1)))%Z))) - (ln (1 - (powerRZ a (m)%Z))))); [exact s__370 | lra ..].
}
}
(* goal *)
assert (s__441 : ((zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) <= ((ln (1 - (powerRZ a ((m + n))%Z))) - (ln (1 - (powerRZ a (m)%Z)))))).
{
assert (b__439 : ((0)%Z <= (n)%Z)%Z).
{ zp. }
assert (u__440 : ((zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) <= ((ln (1 - (powerRZ a ((m + n))%Z))) - (ln (1 - (powerRZ a (m)%Z)))))).
{
exact (s__438 (n)%Z b__439).
}
exact u__440.
}
split.
{
split.
{
change (0 < (1 - (powerRZ a ((m + n))%Z))).
assert (g__442 : 0 < a).
{
assert (e__446 : a = 1 * (a - 0) + 0).
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
rw e__446.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__443 : 0 < (1 - a)).
{
assert (e__447 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__447.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__444 : 0 < ((IZR m) + (IZR n))).
{
natpos.
}
assert (g__445 : 0 < (1 - (powerRZ a ((m + n))%Z))).
{
pz_gap a ((m + n))%Z.
}
lra.
}
{
change (0 < (1 - (powerRZ a (m)%Z))).
assert (g__448 : 0 < a).
{
assert (e__452 : a = 1 * (a - 0) + 0).
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
rw e__452.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__449 : 0 < (1 - a)).
{
assert (e__453 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__453.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__450 : 0 < (IZR m)).
{
assert (e__454 : (IZR m) = 1 * ((IZR m) - 1) + 1).
{
transitivity ((IZR m)).
{
reflexivity.
}
symmetry.
transitivity ((IZR m)).
{
feq.
}
feq.
}
rw e__454.
apply (from_le_pos 1 1 1 (IZR m)); [exact h__7 | lra ..].
}
assert (g__451 : 0 < (1 - (powerRZ a (m)%Z))).
{
pz_gap a (m)%Z.
}
lra.
}
}
{
change ((zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) <= ((ln (1 - (powerRZ a ((m + n))%Z))) - (ln (1 - (powerRZ a (m)%Z))))).
exact s__441.
}
Qed.
Lemma meaningful : forall (a : R) (m : Z) (n : Z), (0 <= m)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR m)) -> ((0 < (1 - (powerRZ a ((m + n))%Z))) /\ (0 < (1 - (powerRZ a (m)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (a : R) (m : Z) (n : Z), (0 <= m)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR m)) -> ((zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z)))) <= ((ln (1 - (powerRZ a ((m + n))%Z))) - (ln (1 - (powerRZ a (m)%Z))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (a : R) (m : Z) (n : Z), (0 <= m)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR m)) -> (((ln (1 - (powerRZ a ((m + n))%Z))) - (ln (1 - (powerRZ a (m)%Z)))) < (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((m + k))%Z))))) := claim.
End T_adamnx_gains_tail_aa95ba86.


(* descent_step; certificate ef759f745e4186df8bd73a3f254ae631a36ca7eb6d76e0f47ce9e961295b909b *)
Module T_descent_step_ef759f74.

Lemma satisfiable : exists (a : R) (b : R) (L : R) (dbar : R) (F : R) (Fn : R) (n : Z) (m : Z -> R) (u : Z -> R) (g : Z -> R) (gn : Z -> R) (d : Z -> R), (0 <= n)%Z /\ ((0 < b) /\ (b < 1)) /\ ((0 <= a) /\ (a <= b)) /\ (0 < L) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((a * (m (i)%Z)) + ((1 - a) * (g (i)%Z))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (i)%Z))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((d (i)%Z) <= dbar)) /\ ((L * dbar) <= (1 / 4)) /\ ((2 * (b ^ 2) * L * dbar) <= ((1 - b) ^ 2)) /\ (Fn <= (F - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))))) /\ ((zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))))).
Proof.
exists (1 * / 4), (1 * / 2), 2, (1 * / 16), 5, (16245 * / 4096), (2)%Z, (fun i : Z => (IZR i)), (fun i : Z => ((7 * (IZR i)) * / 4)), (fun i : Z => (2 * (IZR i))), (fun i : Z => ((57 * (IZR i)) * / 32)), (fun i : Z => (1 * / 16)).
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
repeat match goal with |- _ /\ _ => split end.
{ change (0 <= (1 * / 4)).
closed_less.
}
{ change ((1 * / 4) <= (1 * / 2)).
closed_less.
}
}
{
split.
{
change (0 < 2).
closed_less.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> (((7 * (IZR i)) * / 4) = (((1 * / 4) * (IZR i)) + ((1 - (1 * / 4)) * (2 * (IZR i)))))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_eq.
assert (e__2 : ((((1 * / 4) * (IZR i)) + ((1 - (1 * / 4)) * (2 * (IZR i)))) - ((7 * (IZR i)) * / 4)) = 0).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (1 * / 16))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply Rlt_le.
rat.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> ((1 * / 16) <= (1 * / 16))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__2 : ((1 * / 16) - (1 * / 16)) = 0).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change ((2 * (1 * / 16)) <= (1 * / 4)).
closed_less.
}
{
split.
{
change ((2 * ((1 * / 2) ^ 2) * 2 * (1 * / 16)) <= ((1 - (1 * / 2)) ^ 2)).
closed_less.
}
{
split.
{
change ((16245 * / 4096) <= (5 - ((0 + ((2 * 1) * (1 * / 16) * ((7 * 1) * / 4))) + ((2 * 2) * (1 * / 16) * ((7 * 2) * / 4))) + ((2 * / 2) * ((0 + (((1 * / 16) * ((7 * 1) * / 4)) ^ 2)) + (((1 * / 16) * ((7 * 2) * / 4)) ^ 2))))).
apply Req_le.
closed_eq.
}
{
change (((0 + ((((57 * 1) * / 32) - (2 * 1)) ^ 2)) + ((((57 * 2) * / 32) - (2 * 2)) ^ 2)) <= ((2 ^ 2) * ((0 + (((1 * / 16) * ((7 * 1) * / 4)) ^ 2)) + (((1 * / 16) * ((7 * 2) * / 4)) ^ 2)))).
apply Req_le.
closed_eq.
}
}
}
}
}
}
}
}
}
}
Qed.

Lemma proved : forall (a : R) (b : R) (L : R) (dbar : R) (F : R) (Fn : R) (n : Z) (m : Z -> R) (u : Z -> R) (g : Z -> R) (gn : Z -> R) (d : Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 <= a) /\ (a <= b)) -> (0 < L) -> (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((a * (m (i)%Z)) + ((1 - a) * (g (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (i)%Z))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (i)%Z) <= dbar)) -> ((L * dbar) <= (1 / 4)) -> ((2 * (b ^ 2) * L * dbar) <= ((1 - b) ^ 2)) -> (Fn <= (F - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))))) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))))) -> (((0 <> (2 * L)) /\ (0 <> (4 * L))) /\ ((Fn + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))))) <= (F + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - ((1 / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) - ((((1 - b) ^ 2) / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))))).
Proof.
intros a b L dbar F Fn n m u g gn d b__0 h__2 h__5 h__8 h__9 h__10 h__11 h__12 h__13 h__14 h__15.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
change ((L * dbar) <= (1 * / 4)) in h__12.
change (Fn <= (F - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))))) in h__14.
(* T *)
assert (s__75 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= ((((1 - b) * / (2 * L)) * ((((m (i)%Z) - (g (i)%Z)) ^ 2) - (((u (i)%Z) - (gn (i)%Z)) ^ 2))) + ((((gn (i)%Z) - (g (i)%Z)) ^ 2) * / (2 * L)) - ((((1 - b) ^ 2) * / (4 * L)) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) + ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)) - (((d (i)%Z) * ((u (i)%Z) ^ 2)) * / 4) - (L * (((d (i)%Z) * (u (i)%Z)) ^ 2)))))).
{
intros i b__16.
assert (r__17 : 1 <= IZR i).
{ izr_le. }
(* u *)
assert (s__20 : ((u (i)%Z) = ((a * (m (i)%Z)) + ((1 - a) * (g (i)%Z))))).
{
assert (b__18 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__19 : ((u (i)%Z) = ((a * (m (i)%Z)) + ((1 - a) * (g (i)%Z))))).
{
exact (h__9 (i)%Z b__18).
}
exact u__19.
}
assert (n__24 : (2 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__23 : (2 * L) = 2 * (L - 0) + 0).
{
transitivity ((2 * L)).
{
reflexivity.
}
symmetry.
transitivity ((2 * L)).
{
feq.
}
feq.
}
rw e__23.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
assert (n__25 : L <> 0).
{
intro vanishes.
apply n__24.
transitivity (2 * (L)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__27 : (4 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__26 : (4 * L) = 4 * (L - 0) + 0).
{
transitivity ((4 * L)).
{
reflexivity.
}
symmetry.
transitivity ((4 * L)).
{
feq.
}
feq.
}
rw e__26.
apply (from_lt_pos 4 0 0 L); [exact h__8 | lra ..].
}
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
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (n__32 : (2 * L * b) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__30 : L = 1 * (L - 0) + 0).
{
transitivity (L).
{
reflexivity.
}
symmetry.
transitivity (L).
{
feq.
}
feq.
}
rw e__30.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
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
}
assert (n__42 : (u (i)%Z) = (((- 1) * (g (i)%Z) * a) + (g (i)%Z) + ((m (i)%Z) * a))).
{
transitivity (1 * (u (i)%Z)).
{ feq. }
rewrite s__20.
assert (e__41 : ((a * (m (i)%Z)) + ((1 - a) * (g (i)%Z))) = (((- 1) * (g (i)%Z) * a) + (g (i)%Z) + ((m (i)%Z) * a))).
{
feq.
}
rw e__41.
feq.
}
(* T_i *)
assert (s__74 : (0 <= ((((1 - b) * / (2 * L)) * ((((m (i)%Z) - (g (i)%Z)) ^ 2) - (((u (i)%Z) - (gn (i)%Z)) ^ 2))) + ((((gn (i)%Z) - (g (i)%Z)) ^ 2) * / (2 * L)) - ((((1 - b) ^ 2) * / (4 * L)) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) + ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)) - (((d (i)%Z) * ((u (i)%Z) ^ 2)) * / 4) - (L * (((d (i)%Z) * (u (i)%Z)) ^ 2))))).
{
assert (e__21 : ((((1 - b) * / (2 * L)) * ((((m (i)%Z) - (g (i)%Z)) ^ 2) - (((u (i)%Z) - (gn (i)%Z)) ^ 2))) + ((((gn (i)%Z) - (g (i)%Z)) ^ 2) * / (2 * L)) - ((((1 - b) ^ 2) * / (4 * L)) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) + ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)) - (((d (i)%Z) * ((u (i)%Z) ^ 2)) * / 4) - (L * (((d (i)%Z) * (u (i)%Z)) ^ 2))) = (((b * / (2 * L)) * (((gn (i)%Z) - (g (i)%Z) + (((a * (1 - b)) * / b) * ((m (i)%Z) - (g (i)%Z)))) ^ 2)) + ((((1 - b) * (b - a) * (b + a)) * / (2 * L * b)) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) + (((((1 - b) ^ 2) - (2 * (b ^ 2) * L * dbar)) * / (4 * L)) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) + (((((b ^ 2) * (dbar - (d (i)%Z))) * / 2) + (((d (i)%Z) * (b - a) * (b + a)) * / 2)) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) + (((d (i)%Z) * (((u (i)%Z) - (a * ((m (i)%Z) - (g (i)%Z)))) ^ 2)) * / 2) + ((d (i)%Z) * ((u (i)%Z) ^ 2) * (((1 * / 4) - (L * dbar)) + (L * (dbar - (d (i)%Z))))))).
{
transitivity ((((d (i)%Z) * (g (i)%Z) * (u (i)%Z)) + (((- 1) * / 4) * (d (i)%Z) * ((u (i)%Z) ^ 2)) + ((- 1) * ((d (i)%Z) ^ 2) * ((u (i)%Z) ^ 2) * L) + ((- 1) * (g (i)%Z) * (gn (i)%Z) * (/ L)) + (((- 1) * / 2) * (g (i)%Z) * (m (i)%Z) * (/ L)) + ((1 * / 2) * (g (i)%Z) * (m (i)%Z) * (/ L) * (b ^ 2)) + ((3 * / 4) * ((g (i)%Z) ^ 2) * (/ L)) + (((- 1) * / 4) * ((g (i)%Z) ^ 2) * (/ L) * (b ^ 2)) + ((gn (i)%Z) * (u (i)%Z) * (/ L)) + ((- 1) * (gn (i)%Z) * (u (i)%Z) * (/ L) * b) + ((1 * / 2) * ((gn (i)%Z) ^ 2) * (/ L) * b) + ((1 * / 4) * ((m (i)%Z) ^ 2) * (/ L)) + (((- 1) * / 4) * ((m (i)%Z) ^ 2) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * ((u (i)%Z) ^ 2) * (/ L)) + ((1 * / 2) * ((u (i)%Z) ^ 2) * (/ L) * b))).
{
assert (e__33 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
assert (e__34 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__33.
rw e__34.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((d (i)%Z) * (g (i)%Z) * (u (i)%Z) * a) + ((- 1) * (d (i)%Z) * (m (i)%Z) * (u (i)%Z) * a) + ((3 * / 4) * (d (i)%Z) * ((u (i)%Z) ^ 2)) + ((- 1) * ((d (i)%Z) ^ 2) * ((u (i)%Z) ^ 2) * L) + ((- 1) * (g (i)%Z) * (gn (i)%Z) * (/ L) * a) + ((g (i)%Z) * (gn (i)%Z) * (/ L) * a * b) + ((- 1) * (g (i)%Z) * (gn (i)%Z) * (/ L) * b) + (((- 1) * / 2) * (g (i)%Z) * (m (i)%Z) * (/ L)) + ((- 1) * (g (i)%Z) * (m (i)%Z) * (/ L) * a) + ((g (i)%Z) * (m (i)%Z) * (/ L) * a * b) + ((g (i)%Z) * (m (i)%Z) * (/ L) * (a ^ 2)) + ((- 1) * (g (i)%Z) * (m (i)%Z) * (/ L) * (a ^ 2) * b) + ((1 * / 2) * (g (i)%Z) * (m (i)%Z) * (/ L) * (b ^ 2)) + ((1 * / 4) * ((g (i)%Z) ^ 2) * (/ L)) + (((g (i)%Z) ^ 2) * (/ L) * a) + ((- 1) * ((g (i)%Z) ^ 2) * (/ L) * a * b) + (((- 1) * / 2) * ((g (i)%Z) ^ 2) * (/ L) * (a ^ 2)) + ((1 * / 2) * ((g (i)%Z) ^ 2) * (/ L) * (a ^ 2) * b) + ((1 * / 2) * ((g (i)%Z) ^ 2) * (/ L) * b) + (((- 1) * / 4) * ((g (i)%Z) ^ 2) * (/ L) * (b ^ 2)) + ((gn (i)%Z) * (m (i)%Z) * (/ L) * a) + ((- 1) * (gn (i)%Z) * (m (i)%Z) * (/ L) * a * b) + ((1 * / 2) * ((gn (i)%Z) ^ 2) * (/ L) * b) + ((1 * / 4) * ((m (i)%Z) ^ 2) * (/ L)) + (((- 1) * / 2) * ((m (i)%Z) ^ 2) * (/ L) * (a ^ 2)) + ((1 * / 2) * ((m (i)%Z) ^ 2) * (/ L) * (a ^ 2) * b) + (((- 1) * / 4) * ((m (i)%Z) ^ 2) * (/ L) * (b ^ 2)))).
{
assert (e__35 : / (2 * L * b) = ((1 * / 2) * (/ L) * (/ b))).
{
apply inv_by. feq.
}
assert (e__36 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
assert (e__37 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
assert (e__38 : / b = (/ b)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__35.
rw e__36.
rw e__37.
rw e__38.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (d (i)%Z) * (g (i)%Z) * (u (i)%Z)) + ((- 1) * (d (i)%Z) * (g (i)%Z) * (u (i)%Z) * a) + (1 * (d (i)%Z) * (m (i)%Z) * (u (i)%Z) * a) + ((- 1) * (d (i)%Z) * ((u (i)%Z) ^ 2)) + ((- 1) * (g (i)%Z) * (gn (i)%Z) * (/ L)) + (1 * (g (i)%Z) * (gn (i)%Z) * (/ L) * a) + ((- 1) * (g (i)%Z) * (gn (i)%Z) * (/ L) * a * b) + (1 * (g (i)%Z) * (gn (i)%Z) * (/ L) * b) + (1 * (g (i)%Z) * (m (i)%Z) * (/ L) * a) + ((- 1) * (g (i)%Z) * (m (i)%Z) * (/ L) * a * b) + ((- 1) * (g (i)%Z) * (m (i)%Z) * (/ L) * (a ^ 2)) + (1 * (g (i)%Z) * (m (i)%Z) * (/ L) * (a ^ 2) * b) + ((1 * / 2) * ((g (i)%Z) ^ 2) * (/ L)) + ((- 1) * ((g (i)%Z) ^ 2) * (/ L) * a) + (1 * ((g (i)%Z) ^ 2) * (/ L) * a * b) + ((1 * / 2) * ((g (i)%Z) ^ 2) * (/ L) * (a ^ 2)) + (((- 1) * / 2) * ((g (i)%Z) ^ 2) * (/ L) * (a ^ 2) * b) + (((- 1) * / 2) * ((g (i)%Z) ^ 2) * (/ L) * b) + ((- 1) * (gn (i)%Z) * (m (i)%Z) * (/ L) * a) + (1 * (gn (i)%Z) * (m (i)%Z) * (/ L) * a * b) + (1 * (gn (i)%Z) * (u (i)%Z) * (/ L)) + ((- 1) * (gn (i)%Z) * (u (i)%Z) * (/ L) * b) + ((1 * / 2) * ((m (i)%Z) ^ 2) * (/ L) * (a ^ 2)) + (((- 1) * / 2) * ((m (i)%Z) ^ 2) * (/ L) * (a ^ 2) * b) + (((- 1) * / 2) * ((u (i)%Z) ^ 2) * (/ L)) + ((1 * / 2) * ((u (i)%Z) ^ 2) * (/ L) * b)))).
{
feq.
}
rw n__42.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__22 : 0 <= (((b * / (2 * L)) * (((gn (i)%Z) - (g (i)%Z) + (((a * (1 - b)) * / b) * ((m (i)%Z) - (g (i)%Z)))) ^ 2)) + ((((1 - b) * (b - a) * (b + a)) * / (2 * L * b)) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) + (((((1 - b) ^ 2) - (2 * (b ^ 2) * L * dbar)) * / (4 * L)) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) + (((((b ^ 2) * (dbar - (d (i)%Z))) * / 2) + (((d (i)%Z) * (b - a) * (b + a)) * / 2)) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) + (((d (i)%Z) * (((u (i)%Z) - (a * ((m (i)%Z) - (g (i)%Z)))) ^ 2)) * / 2) + ((d (i)%Z) * ((u (i)%Z) ^ 2) * (((1 * / 4) - (L * dbar)) + (L * (dbar - (d (i)%Z))))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__43 : b = 1 * (b - 0) + 0).
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
rw e__43.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (e__44 : (2 * L) = 2 * (L - 0) + 0).
{
transitivity ((2 * L)).
{
reflexivity.
}
symmetry.
transitivity ((2 * L)).
{
feq.
}
feq.
}
rw e__44.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
{
apply mult_nn_nn.
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
apply mult_pos_nn.
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
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
assert (e__46 : (b - a) = 1 * (b - a) + 0).
{
transitivity ((((- 1) * a) + b)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + b)).
{
feq.
}
feq.
}
rw e__46.
apply (from_le_nn 1 0 a b); [exact h__7 | lra ..].
}
}
{
apply plus_pos_nn.
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
{
assert (e__48 : a = 1 * (a - 0) + 0).
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
rw e__48.
apply (from_le_nn 1 0 0 a); [exact h__6 | lra ..].
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__49 : L = 1 * (L - 0) + 0).
{
transitivity (L).
{
reflexivity.
}
symmetry.
transitivity (L).
{
feq.
}
feq.
}
rw e__49.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
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
}
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
apply mult_nn_nn.
{
apply mult_nn_pos.
{
assert (e__51 : (((1 - b) ^ 2) - (2 * (b ^ 2) * L * dbar)) = 1 * (((1 - b) ^ 2) - (2 * (b ^ 2) * L * dbar)) + 0).
{
transitivity ((((- 2) * L * (b ^ 2) * dbar) + ((- 2) * b) + (b ^ 2) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 2) * L * (b ^ 2) * dbar) + ((- 2) * b) + (b ^ 2) + 1)).
{
feq.
}
feq.
}
rw e__51.
apply (from_le_nn 1 0 (2 * (b ^ 2) * L * dbar) ((1 - b) ^ 2)); [exact h__13 | lra ..].
}
{
apply inv_pos.
assert (e__52 : (4 * L) = 4 * (L - 0) + 0).
{
transitivity ((4 * L)).
{
reflexivity.
}
symmetry.
transitivity ((4 * L)).
{
feq.
}
feq.
}
rw e__52.
apply (from_lt_pos 4 0 0 L); [exact h__8 | lra ..].
}
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
apply mult_nn_nn.
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
apply pow_pos.
assert (e__53 : b = 1 * (b - 0) + 0).
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
rw e__53.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
assert (b__54 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__55 : ((d (i)%Z) <= dbar)) by exact (h__11 (i)%Z b__54).
assert (e__56 : (dbar - (d (i)%Z)) = 1 * (dbar - (d (i)%Z)) + 0).
{
transitivity ((((- 1) * (d (i)%Z)) + dbar)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (d (i)%Z)) + dbar)).
{
feq.
}
feq.
}
rw e__56.
apply (from_le_nn 1 0 (d (i)%Z) dbar); [exact i__55 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
apply mult_nn_nn.
{
assert (b__57 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__58 : (0 <= (d (i)%Z))) by exact (h__10 (i)%Z b__57).
assert (e__59 : (d (i)%Z) = 1 * ((d (i)%Z) - 0) + 0).
{
transitivity ((d (i)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((d (i)%Z)).
{
feq.
}
feq.
}
rw e__59.
apply (from_le_nn 1 0 0 (d (i)%Z)); [exact i__58 | lra ..].
}
{
assert (e__60 : (b - a) = 1 * (b - a) + 0).
{
transitivity ((((- 1) * a) + b)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + b)).
{
feq.
}
feq.
}
rw e__60.
apply (from_le_nn 1 0 a b); [exact h__7 | lra ..].
}
}
{
apply plus_pos_nn.
{
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
{
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
apply (from_le_nn 1 0 0 a); [exact h__6 | lra ..].
}
}
}
{
apply inv_pos.
lra.
}
}
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
apply mult_nn_pos.
{
apply mult_nn_nn.
{
assert (b__63 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__64 : (0 <= (d (i)%Z))) by exact (h__10 (i)%Z b__63).
assert (e__65 : (d (i)%Z) = 1 * ((d (i)%Z) - 0) + 0).
{
transitivity ((d (i)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((d (i)%Z)).
{
feq.
}
feq.
}
rw e__65.
apply (from_le_nn 1 0 0 (d (i)%Z)); [exact i__64 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
{
apply inv_pos.
lra.
}
}
}
{
apply mult_nn_nn.
{
apply mult_nn_nn.
{
assert (b__66 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__67 : (0 <= (d (i)%Z))) by exact (h__10 (i)%Z b__66).
assert (e__68 : (d (i)%Z) = 1 * ((d (i)%Z) - 0) + 0).
{
transitivity ((d (i)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((d (i)%Z)).
{
feq.
}
feq.
}
rw e__68.
apply (from_le_nn 1 0 0 (d (i)%Z)); [exact i__67 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
{
apply plus_nn_nn.
{
assert (e__69 : ((1 * / 4) - (L * dbar)) = 1 * ((1 * / 4) - (L * dbar)) + 0).
{
transitivity ((((- 1) * L * dbar) + (1 * / 4))).
{
feq.
}
symmetry.
transitivity ((((- 1) * L * dbar) + (1 * / 4))).
{
feq.
}
feq.
}
rw e__69.
apply (from_le_nn 1 0 (L * dbar) (1 * / 4)); [exact h__12 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__70 : L = 1 * (L - 0) + 0).
{
transitivity (L).
{
reflexivity.
}
symmetry.
transitivity (L).
{
feq.
}
feq.
}
rw e__70.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (b__71 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__72 : ((d (i)%Z) <= dbar)) by exact (h__11 (i)%Z b__71).
assert (e__73 : (dbar - (d (i)%Z)) = 1 * (dbar - (d (i)%Z)) + 0).
{
transitivity ((((- 1) * (d (i)%Z)) + dbar)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (d (i)%Z)) + dbar)).
{
feq.
}
feq.
}
rw e__73.
apply (from_le_nn 1 0 (d (i)%Z) dbar); [exact i__72 | lra ..].
}
}
}
}
}
rw e__21. exact w__22.
}
exact s__74.
}
assert (n__79 : (2 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__78 : (2 * L) = 2 * (L - 0) + 0).
{
transitivity ((2 * L)).
{
reflexivity.
}
symmetry.
transitivity ((2 * L)).
{
feq.
}
feq.
}
rw e__78.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
assert (n__80 : L <> 0).
{
intro vanishes.
apply n__79.
transitivity (2 * (L)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__82 : (4 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__81 : (4 * L) = 4 * (L - 0) + 0).
{
transitivity ((4 * L)).
{
reflexivity.
}
symmetry.
transitivity ((4 * L)).
{
feq.
}
feq.
}
rw e__81.
apply (from_lt_pos 4 0 0 L); [exact h__8 | lra ..].
}
(* goal *)
assert (s__144 : ((Fn + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))))) <= (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) - ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))))).
{
apply gap_le.
assert (e__76 : ((F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) - ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) - (Fn + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2)))))) = ((F - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))) - Fn) + ((1 * / (2 * L)) * (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))))) + (zsum (1)%Z (n)%Z (fun i : Z => ((((1 - b) * / (2 * L)) * ((((m (i)%Z) - (g (i)%Z)) ^ 2) - (((u (i)%Z) - (gn (i)%Z)) ^ 2))) + ((((gn (i)%Z) - (g (i)%Z)) ^ 2) * / (2 * L)) - ((((1 - b) ^ 2) * / (4 * L)) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) + ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)) - (((d (i)%Z) * ((u (i)%Z) ^ 2)) * / 4) - (L * (((d (i)%Z) * (u (i)%Z)) ^ 2))))))).
{
transitivity (((((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ L) * b) + F + ((- 1) * Fn))).
{
assert (e__83 : (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))))).
{
assert (e__84 : zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((gn (i__0)%Z) * (u (i__0)%Z)) + (1) * ((gn (i__0)%Z) ^ 2) + (1) * ((u (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__85 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (gn (i__0)%Z) * (u (i__0)%Z)) + ((gn (i__0)%Z) ^ 2) + ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__84.
feq.
}
assert (e__86 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__87 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__88 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__87.
feq.
}
assert (e__89 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__90 : zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__91 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__90.
feq.
}
assert (e__92 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
assert (e__93 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__83.
rw e__86.
rw e__89.
rw e__92.
rw e__93.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ L) * b) + F + ((- 1) * Fn))).
{
assert (e__94 : (zsum (1)%Z (n)%Z (fun i : Z => ((((1 - b) * / (2 * L)) * ((((m (i)%Z) - (g (i)%Z)) ^ 2) - (((u (i)%Z) - (gn (i)%Z)) ^ 2))) + ((((gn (i)%Z) - (g (i)%Z)) ^ 2) * / (2 * L)) - ((((1 - b) ^ 2) * / (4 * L)) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) + ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)) - (((d (i)%Z) * ((u (i)%Z) ^ 2)) * / 4) - (L * (((d (i)%Z) * (u (i)%Z)) ^ 2))))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) * L) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z)))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((3 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__95 : zsum (1)%Z (n)%Z (fun i : Z => ((((1 - b) * / (2 * L)) * ((((m (i)%Z) - (g (i)%Z)) ^ 2) - (((u (i)%Z) - (gn (i)%Z)) ^ 2))) + ((((gn (i)%Z) - (g (i)%Z)) ^ 2) * / (2 * L)) - ((((1 - b) ^ 2) * / (4 * L)) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) + ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)) - (((d (i)%Z) * ((u (i)%Z) ^ 2)) * / 4) - (L * (((d (i)%Z) * (u (i)%Z)) ^ 2)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) * L) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z)))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((3 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ L) * b))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)) + (((- 1) * / 4)) * ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)) + (((- 1) * L)) * (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)) + (((- 1) * (/ L))) * ((g (i__0)%Z) * (gn (i__0)%Z)) + ((((- 1) * / 2) * (/ L))) * ((g (i__0)%Z) * (m (i__0)%Z)) + (((1 * / 2) * (/ L) * (b ^ 2))) * ((g (i__0)%Z) * (m (i__0)%Z)) + (((3 * / 4) * (/ L))) * ((g (i__0)%Z) ^ 2) + ((((- 1) * / 4) * (/ L) * (b ^ 2))) * ((g (i__0)%Z) ^ 2) + ((/ L)) * ((gn (i__0)%Z) * (u (i__0)%Z)) + (((- 1) * (/ L) * b)) * ((gn (i__0)%Z) * (u (i__0)%Z)) + (((1 * / 2) * (/ L) * b)) * ((gn (i__0)%Z) ^ 2) + (((1 * / 4) * (/ L))) * ((m (i__0)%Z) ^ 2) + ((((- 1) * / 4) * (/ L) * (b ^ 2))) * ((m (i__0)%Z) ^ 2) + ((((- 1) * / 2) * (/ L))) * ((u (i__0)%Z) ^ 2) + (((1 * / 2) * (/ L) * b)) * ((u (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__98 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)) + (((- 1) * / 4) * (d (i__0)%Z) * ((u (i__0)%Z) ^ 2)) + ((- 1) * ((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2) * L) + ((- 1) * (g (i__0)%Z) * (gn (i__0)%Z) * (/ L)) + (((- 1) * / 2) * (g (i__0)%Z) * (m (i__0)%Z) * (/ L)) + ((1 * / 2) * (g (i__0)%Z) * (m (i__0)%Z) * (/ L) * (b ^ 2)) + ((3 * / 4) * ((g (i__0)%Z) ^ 2) * (/ L)) + (((- 1) * / 4) * ((g (i__0)%Z) ^ 2) * (/ L) * (b ^ 2)) + ((gn (i__0)%Z) * (u (i__0)%Z) * (/ L)) + ((- 1) * (gn (i__0)%Z) * (u (i__0)%Z) * (/ L) * b) + ((1 * / 2) * ((gn (i__0)%Z) ^ 2) * (/ L) * b) + ((1 * / 4) * ((m (i__0)%Z) ^ 2) * (/ L)) + (((- 1) * / 4) * ((m (i__0)%Z) ^ 2) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * ((u (i__0)%Z) ^ 2) * (/ L)) + ((1 * / 2) * ((u (i__0)%Z) ^ 2) * (/ L) * b))).
{
assert (e__96 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
assert (e__97 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__96.
rw e__97.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))) + (((- 1) * / 4)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))) + (((- 1) * L)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))) + (((- 1) * (/ L))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))) + ((((- 1) * / 2) * (/ L))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (((1 * / 2) * (/ L) * (b ^ 2))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (((3 * / 4) * (/ L))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + ((((- 1) * / 4) * (/ L) * (b ^ 2))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + ((/ L)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))) + (((- 1) * (/ L) * b)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))) + (((1 * / 2) * (/ L) * b)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2)) + (((1 * / 4) * (/ L))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)) + ((((- 1) * / 4) * (/ L) * (b ^ 2))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)) + ((((- 1) * / 2) * (/ L))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2)) + (((1 * / 2) * (/ L) * b)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__95.
feq.
}
assert (e__99 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))).
{
assert (e__100 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__101 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__100.
feq.
}
assert (e__102 : (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))))).
{
assert (e__103 : zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (gn (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((gn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__104 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (gn (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((gn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__103.
feq.
}
assert (e__105 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__106 : zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__107 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__106.
feq.
}
assert (e__108 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__94.
rw e__99.
rw e__102.
rw e__105.
rw e__108.
reflexivity.
}
feq.
}
feq.
}
assert (w__77 : 0 <= ((F - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))) - Fn) + ((1 * / (2 * L)) * (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))))) + (zsum (1)%Z (n)%Z (fun i : Z => ((((1 - b) * / (2 * L)) * ((((m (i)%Z) - (g (i)%Z)) ^ 2) - (((u (i)%Z) - (gn (i)%Z)) ^ 2))) + ((((gn (i)%Z) - (g (i)%Z)) ^ 2) * / (2 * L)) - ((((1 - b) ^ 2) * / (4 * L)) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) + ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)) - (((d (i)%Z) * ((u (i)%Z) ^ 2)) * / 4) - (L * (((d (i)%Z) * (u (i)%Z)) ^ 2))))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__109 : (F - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))) - Fn) = 1 * ((F - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))))) - Fn) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) * L) + F + ((- 1) * Fn))).
{
assert (e__110 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))).
{
assert (e__111 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__112 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__111.
feq.
}
assert (e__113 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__114 : zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__115 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__114.
feq.
}
eapply eq_trans.
{
rw e__110.
rw e__113.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) * L) + F + ((- 1) * Fn))).
{
assert (e__116 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))).
{
assert (e__117 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__118 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__117.
feq.
}
assert (e__119 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__120 : zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__121 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__120.
feq.
}
eapply eq_trans.
{
rw e__116.
rw e__119.
reflexivity.
}
feq.
}
feq.
}
rw e__109.
apply (from_le_nn 1 0 Fn (F - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))))); [exact h__14 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__122 : (2 * L) = 2 * (L - 0) + 0).
{
transitivity ((2 * L)).
{
reflexivity.
}
symmetry.
transitivity ((2 * L)).
{
feq.
}
feq.
}
rw e__122.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
}
{
assert (e__123 : (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2)))) = 1 * (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2)))) + 0).
{
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) * (L ^ 2)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2)))))).
{
assert (e__124 : (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))))).
{
assert (e__125 : zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (gn (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((gn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__126 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (gn (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((gn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__125.
feq.
}
assert (e__127 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__128 : zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__129 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__128.
feq.
}
eapply eq_trans.
{
rw e__124.
rw e__127.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) * (L ^ 2)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2)))))).
{
assert (e__130 : (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))))).
{
assert (e__131 : zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (gn (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((gn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__132 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (gn (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((gn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__131.
feq.
}
assert (e__133 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__134 : zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__135 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__134.
feq.
}
eapply eq_trans.
{
rw e__130.
rw e__133.
reflexivity.
}
feq.
}
feq.
}
rw e__123.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))))); [exact h__15 | lra ..].
}
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__136 : 1 <= IZR i__0).
{ izr_le. }
assert (b__137 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__138 : (0 <= ((((1 - b) * / (2 * L)) * ((((m (i__0)%Z) - (g (i__0)%Z)) ^ 2) - (((u (i__0)%Z) - (gn (i__0)%Z)) ^ 2))) + ((((gn (i__0)%Z) - (g (i__0)%Z)) ^ 2) * / (2 * L)) - ((((1 - b) ^ 2) * / (4 * L)) * (((m (i__0)%Z) - (g (i__0)%Z)) ^ 2)) + ((g (i__0)%Z) * (d (i__0)%Z) * (u (i__0)%Z)) - (((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)) * / 4) - (L * (((d (i__0)%Z) * (u (i__0)%Z)) ^ 2))))) by exact (s__75 (i__0)%Z b__137).
assert (e__139 : ((((1 - b) * / (2 * L)) * ((((m (i__0)%Z) - (g (i__0)%Z)) ^ 2) - (((u (i__0)%Z) - (gn (i__0)%Z)) ^ 2))) + ((((gn (i__0)%Z) - (g (i__0)%Z)) ^ 2) * / (2 * L)) - ((((1 - b) ^ 2) * / (4 * L)) * (((m (i__0)%Z) - (g (i__0)%Z)) ^ 2)) + ((g (i__0)%Z) * (d (i__0)%Z) * (u (i__0)%Z)) - (((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)) * / 4) - (L * (((d (i__0)%Z) * (u (i__0)%Z)) ^ 2))) = 1 * (((((1 - b) * / (2 * L)) * ((((m (i__0)%Z) - (g (i__0)%Z)) ^ 2) - (((u (i__0)%Z) - (gn (i__0)%Z)) ^ 2))) + ((((gn (i__0)%Z) - (g (i__0)%Z)) ^ 2) * / (2 * L)) - ((((1 - b) ^ 2) * / (4 * L)) * (((m (i__0)%Z) - (g (i__0)%Z)) ^ 2)) + ((g (i__0)%Z) * (d (i__0)%Z) * (u (i__0)%Z)) - (((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)) * / 4) - (L * (((d (i__0)%Z) * (u (i__0)%Z)) ^ 2))) - 0) + 0).
{
transitivity ((((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)) + (((- 1) * / 4) * (d (i__0)%Z) * ((u (i__0)%Z) ^ 2)) + ((- 1) * ((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2) * L) + ((- 1) * (g (i__0)%Z) * (gn (i__0)%Z) * (/ L)) + (((- 1) * / 2) * (g (i__0)%Z) * (m (i__0)%Z) * (/ L)) + ((1 * / 2) * (g (i__0)%Z) * (m (i__0)%Z) * (/ L) * (b ^ 2)) + ((3 * / 4) * ((g (i__0)%Z) ^ 2) * (/ L)) + (((- 1) * / 4) * ((g (i__0)%Z) ^ 2) * (/ L) * (b ^ 2)) + ((gn (i__0)%Z) * (u (i__0)%Z) * (/ L)) + ((- 1) * (gn (i__0)%Z) * (u (i__0)%Z) * (/ L) * b) + ((1 * / 2) * ((gn (i__0)%Z) ^ 2) * (/ L) * b) + ((1 * / 4) * ((m (i__0)%Z) ^ 2) * (/ L)) + (((- 1) * / 4) * ((m (i__0)%Z) ^ 2) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * ((u (i__0)%Z) ^ 2) * (/ L)) + ((1 * / 2) * ((u (i__0)%Z) ^ 2) * (/ L) * b))).
{
assert (e__140 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
assert (e__141 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__140.
rw e__141.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)) + (((- 1) * / 4) * (d (i__0)%Z) * ((u (i__0)%Z) ^ 2)) + ((- 1) * ((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2) * L) + ((- 1) * (g (i__0)%Z) * (gn (i__0)%Z) * (/ L)) + (((- 1) * / 2) * (g (i__0)%Z) * (m (i__0)%Z) * (/ L)) + ((1 * / 2) * (g (i__0)%Z) * (m (i__0)%Z) * (/ L) * (b ^ 2)) + ((3 * / 4) * ((g (i__0)%Z) ^ 2) * (/ L)) + (((- 1) * / 4) * ((g (i__0)%Z) ^ 2) * (/ L) * (b ^ 2)) + ((gn (i__0)%Z) * (u (i__0)%Z) * (/ L)) + ((- 1) * (gn (i__0)%Z) * (u (i__0)%Z) * (/ L) * b) + ((1 * / 2) * ((gn (i__0)%Z) ^ 2) * (/ L) * b) + ((1 * / 4) * ((m (i__0)%Z) ^ 2) * (/ L)) + (((- 1) * / 4) * ((m (i__0)%Z) ^ 2) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * ((u (i__0)%Z) ^ 2) * (/ L)) + ((1 * / 2) * ((u (i__0)%Z) ^ 2) * (/ L) * b))).
{
assert (e__142 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
assert (e__143 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__142.
rw e__143.
reflexivity.
}
feq.
}
feq.
}
rw e__139.
apply (from_le_nn 1 0 0 ((((1 - b) * / (2 * L)) * ((((m (i__0)%Z) - (g (i__0)%Z)) ^ 2) - (((u (i__0)%Z) - (gn (i__0)%Z)) ^ 2))) + ((((gn (i__0)%Z) - (g (i__0)%Z)) ^ 2) * / (2 * L)) - ((((1 - b) ^ 2) * / (4 * L)) * (((m (i__0)%Z) - (g (i__0)%Z)) ^ 2)) + ((g (i__0)%Z) * (d (i__0)%Z) * (u (i__0)%Z)) - (((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)) * / 4) - (L * (((d (i__0)%Z) * (u (i__0)%Z)) ^ 2)))); [exact i__138 | lra ..].
}
}
rw e__76. exact w__77.
}
split.
{
split.
{
change (0 <> (2 * L)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__145 : (2 * L) = 2 * (L - 0) + 0).
{
transitivity ((2 * L)).
{
reflexivity.
}
symmetry.
transitivity ((2 * L)).
{
feq.
}
feq.
}
rw e__145.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
{
change (0 <> (4 * L)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__146 : (4 * L) = 4 * (L - 0) + 0).
{
transitivity ((4 * L)).
{
reflexivity.
}
symmetry.
transitivity ((4 * L)).
{
feq.
}
feq.
}
rw e__146.
apply (from_lt_pos 4 0 0 L); [exact h__8 | lra ..].
}
}
{
change ((Fn + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))))) <= (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) - ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))).
exact s__144.
}
Qed.
Lemma meaningful : forall (a : R) (b : R) (L : R) (dbar : R) (F : R) (Fn : R) (n : Z) (m : Z -> R) (u : Z -> R) (g : Z -> R) (gn : Z -> R) (d : Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 <= a) /\ (a <= b)) -> (0 < L) -> (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((a * (m (i)%Z)) + ((1 - a) * (g (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (i)%Z))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (i)%Z) <= dbar)) -> ((L * dbar) <= (1 / 4)) -> ((2 * (b ^ 2) * L * dbar) <= ((1 - b) ^ 2)) -> (Fn <= (F - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))))) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))))) -> ((0 <> (2 * L)) /\ (0 <> (4 * L))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22)). Qed.
Theorem claim : forall (a : R) (b : R) (L : R) (dbar : R) (F : R) (Fn : R) (n : Z) (m : Z -> R) (u : Z -> R) (g : Z -> R) (gn : Z -> R) (d : Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 <= a) /\ (a <= b)) -> (0 < L) -> (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((a * (m (i)%Z)) + ((1 - a) * (g (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (i)%Z))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (i)%Z) <= dbar)) -> ((L * dbar) <= (1 / 4)) -> ((2 * (b ^ 2) * L * dbar) <= ((1 - b) ^ 2)) -> (Fn <= (F - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))))) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))))) -> ((Fn + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))))) <= (F + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - ((1 / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) - ((((1 - b) ^ 2) / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22)). Qed.
Fail Definition corrupted : forall (a : R) (b : R) (L : R) (dbar : R) (F : R) (Fn : R) (n : Z) (m : Z -> R) (u : Z -> R) (g : Z -> R) (gn : Z -> R) (d : Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 <= a) /\ (a <= b)) -> (0 < L) -> (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((a * (m (i)%Z)) + ((1 - a) * (g (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (i)%Z))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (i)%Z) <= dbar)) -> ((L * dbar) <= (1 / 4)) -> ((2 * (b ^ 2) * L * dbar) <= ((1 - b) ^ 2)) -> (Fn <= (F - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))))) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))))) -> ((F + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - ((1 / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) - ((((1 - b) ^ 2) / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) < (Fn + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2)))))) := claim.
End T_descent_step_ef759f74.


(* gradient_share; certificate 8706a13bd7e075fe26149c93d4634fa4a0e6865cbc5f3d9283cf8423b42c2887 *)
Module T_gradient_share_8706a13b.

Lemma satisfiable : exists (a : R) (b : R) (L : R) (dmin : R) (dmax : R) (n : Z) (m : Z -> R) (u : Z -> R) (g : Z -> R) (d : Z -> R), (0 <= n)%Z /\ ((0 < b) /\ (b < 1)) /\ ((0 <= a) /\ (a <= b)) /\ (0 < L) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((a * (m (i)%Z)) + ((1 - a) * (g (i)%Z))))) /\ (0 < dmin) /\ (forall i : Z, ((1)%Z <= i)%Z -> (dmin <= (d (i)%Z))) /\ (dmin <= dmax) /\ ((2 * (b ^ 2) * L * dmax) <= ((1 - b) ^ 2)).
Proof.
exists (1 * / 4), (1 * / 2), 2, (1 * / 32), (1 * / 16), (2)%Z, (fun i : Z => (IZR i)), (fun i : Z => ((7 * (IZR i)) * / 4)), (fun i : Z => (2 * (IZR i))), (fun i : Z => (1 * / 16)).
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
repeat match goal with |- _ /\ _ => split end.
{ change (0 <= (1 * / 4)).
closed_less.
}
{ change ((1 * / 4) <= (1 * / 2)).
closed_less.
}
}
{
split.
{
change (0 < 2).
closed_less.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> (((7 * (IZR i)) * / 4) = (((1 * / 4) * (IZR i)) + ((1 - (1 * / 4)) * (2 * (IZR i)))))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_eq.
assert (e__2 : ((((1 * / 4) * (IZR i)) + ((1 - (1 * / 4)) * (2 * (IZR i)))) - ((7 * (IZR i)) * / 4)) = 0).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change (0 < (1 * / 32)).
closed_less.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> ((1 * / 32) <= (1 * / 16))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Rlt_le.
assert (e__2 : ((1 * / 16) - (1 * / 32)) = (1 * / 32)).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change ((1 * / 32) <= (1 * / 16)).
closed_less.
}
{
change ((2 * ((1 * / 2) ^ 2) * 2 * (1 * / 16)) <= ((1 - (1 * / 2)) ^ 2)).
closed_less.
}
}
}
}
}
}
}
}
Qed.

Lemma proved : forall (a : R) (b : R) (L : R) (dmin : R) (dmax : R) (n : Z) (m : Z -> R) (u : Z -> R) (g : Z -> R) (d : Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 <= a) /\ (a <= b)) -> (0 < L) -> (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((a * (m (i)%Z)) + ((1 - a) * (g (i)%Z))))) -> (0 < dmin) -> (forall i : Z, ((1)%Z <= i)%Z -> (dmin <= (d (i)%Z))) -> (dmin <= dmax) -> ((2 * (b ^ 2) * L * dmax) <= ((1 - b) ^ 2)) -> (((0 <> (4 * L))) /\ (((dmin / 8) * (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) <= (((1 / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))))).
Proof.
intros a b L dmin dmax n m u g d b__0 h__2 h__5 h__8 h__9 h__10 h__11 h__12 h__13.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
(* parts *)
assert (s__29 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= ((2 * ((u (i)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) - ((g (i)%Z) ^ 2))))).
{
intros i b__14.
assert (r__15 : 1 <= IZR i).
{ izr_le. }
(* u_i *)
assert (s__18 : ((u (i)%Z) = ((a * (m (i)%Z)) + ((1 - a) * (g (i)%Z))))).
{
assert (b__16 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__17 : ((u (i)%Z) = ((a * (m (i)%Z)) + ((1 - a) * (g (i)%Z))))).
{
exact (h__9 (i)%Z b__16).
}
exact u__17.
}
assert (n__24 : (u (i)%Z) = (((- 1) * (g (i)%Z) * a) + (g (i)%Z) + ((m (i)%Z) * a))).
{
transitivity (1 * (u (i)%Z)).
{ feq. }
rewrite s__18.
assert (e__23 : ((a * (m (i)%Z)) + ((1 - a) * (g (i)%Z))) = (((- 1) * (g (i)%Z) * a) + (g (i)%Z) + ((m (i)%Z) * a))).
{
feq.
}
rw e__23.
feq.
}
(* part *)
assert (s__28 : (0 <= ((2 * ((u (i)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) - ((g (i)%Z) ^ 2)))).
{
assert (e__19 : ((2 * ((u (i)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) - ((g (i)%Z) ^ 2)) = ((((u (i)%Z) + (a * ((m (i)%Z) - (g (i)%Z)))) ^ 2) + (2 * (b - a) * (b + a) * (((m (i)%Z) - (g (i)%Z)) ^ 2)))).
{
transitivity ((((- 4) * (g (i)%Z) * (m (i)%Z) * (b ^ 2)) + (2 * ((g (i)%Z) ^ 2) * (b ^ 2)) + ((- 1) * ((g (i)%Z) ^ 2)) + (2 * ((m (i)%Z) ^ 2) * (b ^ 2)) + (2 * ((u (i)%Z) ^ 2)))).
{
feq.
}
symmetry.
transitivity (((2 * (g (i)%Z) * (m (i)%Z) * (a ^ 2)) + ((- 4) * (g (i)%Z) * (m (i)%Z) * (b ^ 2)) + ((- 2) * (g (i)%Z) * (u (i)%Z) * a) + ((- 1) * ((g (i)%Z) ^ 2) * (a ^ 2)) + (2 * ((g (i)%Z) ^ 2) * (b ^ 2)) + (2 * (m (i)%Z) * (u (i)%Z) * a) + ((- 1) * ((m (i)%Z) ^ 2) * (a ^ 2)) + (2 * ((m (i)%Z) ^ 2) * (b ^ 2)) + ((u (i)%Z) ^ 2))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 2) * (g (i)%Z) * (m (i)%Z) * (a ^ 2)) + (2 * (g (i)%Z) * (u (i)%Z) * a) + (1 * ((g (i)%Z) ^ 2) * (a ^ 2)) + ((- 1) * ((g (i)%Z) ^ 2)) + ((- 2) * (m (i)%Z) * (u (i)%Z) * a) + (1 * ((m (i)%Z) ^ 2) * (a ^ 2)) + (1 * ((u (i)%Z) ^ 2))))).
{
feq.
}
rw n__24.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__20 : 0 <= ((((u (i)%Z) + (a * ((m (i)%Z) - (g (i)%Z)))) ^ 2) + (2 * (b - a) * (b + a) * (((m (i)%Z) - (g (i)%Z)) ^ 2)))).
{
apply plus_nn_nn.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply mult_nn_nn.
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
lra.
}
{
assert (e__25 : (b - a) = 1 * (b - a) + 0).
{
transitivity ((((- 1) * a) + b)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + b)).
{
feq.
}
feq.
}
rw e__25.
apply (from_le_nn 1 0 a b); [exact h__7 | lra ..].
}
}
{
apply plus_pos_nn.
{
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
apply (from_le_nn 1 0 0 a); [exact h__6 | lra ..].
}
}
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
rw e__19. exact w__20.
}
exact s__28.
}
assert (n__33 : (4 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__32 : (4 * L) = 4 * (L - 0) + 0).
{
transitivity ((4 * L)).
{
reflexivity.
}
symmetry.
transitivity ((4 * L)).
{
feq.
}
feq.
}
rw e__32.
apply (from_lt_pos 4 0 0 L); [exact h__8 | lra ..].
}
assert (n__34 : L <> 0).
{
intro vanishes.
apply n__33.
transitivity (4 * (L)).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__71 : (((dmin * / 8) * (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) <= (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))))).
{
apply gap_le.
assert (e__30 : ((((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) - ((dmin * / 8) * (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))))) = (((dmin * / 8) * (zsum (1)%Z (n)%Z (fun i : Z => ((2 * ((u (i)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) - ((g (i)%Z) ^ 2))))) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) - dmin) * ((u (i)%Z) ^ 2))))) + (((((1 - b) ^ 2) - (2 * (b ^ 2) * L * dmax)) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) + (((b ^ 2) * / 4) * ((2 * (dmax - dmin)) + dmin) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))).
{
transitivity ((((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * dmin) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__35 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__36 : zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__37 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__36.
feq.
}
assert (e__38 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__39 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__40 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__39.
feq.
}
assert (e__41 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__42 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__43 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__42.
feq.
}
assert (e__44 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__35.
rw e__38.
rw e__41.
rw e__44.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * dmin) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__45 : (zsum (1)%Z (n)%Z (fun i : Z => ((2 * ((u (i)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) - ((g (i)%Z) ^ 2)))) = (((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (b ^ 2)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (b ^ 2)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (b ^ 2)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2)))))).
{
assert (e__46 : zsum (1)%Z (n)%Z (fun i : Z => ((2 * ((u (i)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) - ((g (i)%Z) ^ 2))) = (((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (b ^ 2)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (b ^ 2)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (b ^ 2)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2)))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((- 4) * (b ^ 2))) * ((g (i__0)%Z) * (m (i__0)%Z)) + ((2 * (b ^ 2))) * ((g (i__0)%Z) ^ 2) + ((- 1)) * ((g (i__0)%Z) ^ 2) + ((2 * (b ^ 2))) * ((m (i__0)%Z) ^ 2) + (2) * ((u (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__47 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (g (i__0)%Z) * (m (i__0)%Z) * (b ^ 2)) + (2 * ((g (i__0)%Z) ^ 2) * (b ^ 2)) + ((- 1) * ((g (i__0)%Z) ^ 2)) + (2 * ((m (i__0)%Z) ^ 2) * (b ^ 2)) + (2 * ((u (i__0)%Z) ^ 2)))).
{
feq.
}
feq.
}
transitivity ((((- 4) * (b ^ 2))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + ((2 * (b ^ 2))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + ((2 * (b ^ 2))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)) + (2) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__46.
feq.
}
assert (e__48 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) - dmin) * ((u (i)%Z) ^ 2)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * dmin))).
{
assert (e__49 : zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) - dmin) * ((u (i)%Z) ^ 2))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * dmin))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)) + (((- 1) * dmin)) * ((u (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__50 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)) + ((- 1) * ((u (i__0)%Z) ^ 2) * dmin))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))) + (((- 1) * dmin)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__49.
feq.
}
assert (e__51 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__52 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__53 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__52.
feq.
}
assert (e__54 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__45.
rw e__48.
rw e__51.
rw e__54.
reflexivity.
}
feq.
}
feq.
}
assert (w__31 : 0 <= (((dmin * / 8) * (zsum (1)%Z (n)%Z (fun i : Z => ((2 * ((u (i)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i)%Z) - (g (i)%Z)) ^ 2)) - ((g (i)%Z) ^ 2))))) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) - dmin) * ((u (i)%Z) ^ 2))))) + (((((1 - b) ^ 2) - (2 * (b ^ 2) * L * dmax)) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) + (((b ^ 2) * / 4) * ((2 * (dmax - dmin)) + dmin) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__55 : (dmin * / 8) = (1 * / 8) * (dmin - 0) + 0).
{
transitivity (((1 * / 8) * dmin)).
{
feq.
}
symmetry.
transitivity (((1 * / 8) * dmin)).
{
feq.
}
feq.
}
rw e__55.
apply (from_lt_pos (1 * / 8) 0 0 dmin); [exact h__10 | lra ..].
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__56 : 1 <= IZR i__0).
{ izr_le. }
assert (b__57 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__58 : (0 <= ((2 * ((u (i__0)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i__0)%Z) - (g (i__0)%Z)) ^ 2)) - ((g (i__0)%Z) ^ 2)))) by exact (s__29 (i__0)%Z b__57).
assert (e__59 : ((2 * ((u (i__0)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i__0)%Z) - (g (i__0)%Z)) ^ 2)) - ((g (i__0)%Z) ^ 2)) = 1 * (((2 * ((u (i__0)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i__0)%Z) - (g (i__0)%Z)) ^ 2)) - ((g (i__0)%Z) ^ 2)) - 0) + 0).
{
transitivity ((((- 4) * (g (i__0)%Z) * (m (i__0)%Z) * (b ^ 2)) + (2 * ((g (i__0)%Z) ^ 2) * (b ^ 2)) + ((- 1) * ((g (i__0)%Z) ^ 2)) + (2 * ((m (i__0)%Z) ^ 2) * (b ^ 2)) + (2 * ((u (i__0)%Z) ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 4) * (g (i__0)%Z) * (m (i__0)%Z) * (b ^ 2)) + (2 * ((g (i__0)%Z) ^ 2) * (b ^ 2)) + ((- 1) * ((g (i__0)%Z) ^ 2)) + (2 * ((m (i__0)%Z) ^ 2) * (b ^ 2)) + (2 * ((u (i__0)%Z) ^ 2)))).
{
feq.
}
feq.
}
rw e__59.
apply (from_le_nn 1 0 0 ((2 * ((u (i__0)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i__0)%Z) - (g (i__0)%Z)) ^ 2)) - ((g (i__0)%Z) ^ 2))); [exact i__58 | lra ..].
}
}
{
apply mult_pos_nn.
{
rat.
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__60 : 1 <= IZR i__0).
{ izr_le. }
apply mult_nn_nn.
{
assert (b__61 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__62 : (dmin <= (d (i__0)%Z))) by exact (h__11 (i__0)%Z b__61).
assert (e__63 : ((d (i__0)%Z) - dmin) = 1 * ((d (i__0)%Z) - dmin) + 0).
{
transitivity (((d (i__0)%Z) + ((- 1) * dmin))).
{
feq.
}
symmetry.
transitivity (((d (i__0)%Z) + ((- 1) * dmin))).
{
feq.
}
feq.
}
rw e__63.
apply (from_le_nn 1 0 dmin (d (i__0)%Z)); [exact i__62 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
}
{
apply mult_nn_nn.
{
apply mult_nn_pos.
{
assert (e__64 : (((1 - b) ^ 2) - (2 * (b ^ 2) * L * dmax)) = 1 * (((1 - b) ^ 2) - (2 * (b ^ 2) * L * dmax)) + 0).
{
transitivity ((((- 2) * L * (b ^ 2) * dmax) + ((- 2) * b) + (b ^ 2) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 2) * L * (b ^ 2) * dmax) + ((- 2) * b) + (b ^ 2) + 1)).
{
feq.
}
feq.
}
rw e__64.
apply (from_le_nn 1 0 (2 * (b ^ 2) * L * dmax) ((1 - b) ^ 2)); [exact h__13 | lra ..].
}
{
apply inv_pos.
assert (e__65 : (4 * L) = 4 * (L - 0) + 0).
{
transitivity ((4 * L)).
{
reflexivity.
}
symmetry.
transitivity ((4 * L)).
{
feq.
}
feq.
}
rw e__65.
apply (from_lt_pos 4 0 0 L); [exact h__8 | lra ..].
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__66 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__67 : b = 1 * (b - 0) + 0).
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
rw e__67.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
apply inv_pos.
lra.
}
}
{
apply plus_nn_pos.
{
assert (e__68 : (2 * (dmax - dmin)) = 2 * (dmax - dmin) + 0).
{
transitivity (((2 * dmax) + ((- 2) * dmin))).
{
feq.
}
symmetry.
transitivity (((2 * dmax) + ((- 2) * dmin))).
{
feq.
}
feq.
}
rw e__68.
apply (from_le_nn 2 0 dmin dmax); [exact h__12 | lra ..].
}
{
assert (e__69 : dmin = 1 * (dmin - 0) + 0).
{
transitivity (dmin).
{
reflexivity.
}
symmetry.
transitivity (dmin).
{
feq.
}
feq.
}
rw e__69.
apply (from_lt_pos 1 0 0 dmin); [exact h__10 | lra ..].
}
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__70 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
rw e__30. exact w__31.
}
split.
{
change (0 <> (4 * L)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__72 : (4 * L) = 4 * (L - 0) + 0).
{
transitivity ((4 * L)).
{
reflexivity.
}
symmetry.
transitivity ((4 * L)).
{
feq.
}
feq.
}
rw e__72.
apply (from_lt_pos 4 0 0 L); [exact h__8 | lra ..].
}
{
change (((dmin * / 8) * (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) <= (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))).
exact s__71.
}
Qed.
Lemma meaningful : forall (a : R) (b : R) (L : R) (dmin : R) (dmax : R) (n : Z) (m : Z -> R) (u : Z -> R) (g : Z -> R) (d : Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 <= a) /\ (a <= b)) -> (0 < L) -> (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((a * (m (i)%Z)) + ((1 - a) * (g (i)%Z))))) -> (0 < dmin) -> (forall i : Z, ((1)%Z <= i)%Z -> (dmin <= (d (i)%Z))) -> (dmin <= dmax) -> ((2 * (b ^ 2) * L * dmax) <= ((1 - b) ^ 2)) -> ((0 <> (4 * L))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18)). Qed.
Theorem claim : forall (a : R) (b : R) (L : R) (dmin : R) (dmax : R) (n : Z) (m : Z -> R) (u : Z -> R) (g : Z -> R) (d : Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 <= a) /\ (a <= b)) -> (0 < L) -> (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((a * (m (i)%Z)) + ((1 - a) * (g (i)%Z))))) -> (0 < dmin) -> (forall i : Z, ((1)%Z <= i)%Z -> (dmin <= (d (i)%Z))) -> (dmin <= dmax) -> ((2 * (b ^ 2) * L * dmax) <= ((1 - b) ^ 2)) -> (((dmin / 8) * (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) <= (((1 / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18)). Qed.
Fail Definition corrupted : forall (a : R) (b : R) (L : R) (dmin : R) (dmax : R) (n : Z) (m : Z -> R) (u : Z -> R) (g : Z -> R) (d : Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 <= a) /\ (a <= b)) -> (0 < L) -> (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((a * (m (i)%Z)) + ((1 - a) * (g (i)%Z))))) -> (0 < dmin) -> (forall i : Z, ((1)%Z <= i)%Z -> (dmin <= (d (i)%Z))) -> (dmin <= dmax) -> ((2 * (b ^ 2) * L * dmax) <= ((1 - b) ^ 2)) -> ((((1 / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) < ((dmin / 8) * (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))))) := claim.
End T_gradient_share_8706a13b.
