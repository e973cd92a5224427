From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas19.
Open Scope R_scope.

(* exadam.guarantee_escape; certificate 2e805461df319ddda32950f54ca7d99122fbf136fb1e06917d6bddf63ab3e09c *)
Module T_exadam_guarantee_escape_2e805461.

Lemma satisfiable : exists (b1 : R) (x : Z -> R) (m : Z -> R) (phi : Z -> R), ((0 < b1) /\ (b1 < 1)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((2 + b1) / (2 - b1)) <= (phi (t)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = ((b1 * (m (t)%Z)) + ((1 - b1) * (x (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((phi (t)%Z) * ((b1 * (m (t)%Z)) + ((1 - b1) * (x (t)%Z)) + (x (t)%Z)))))) /\ (0 <= (- (m (0)%Z))) /\ (((1 + b1) * (- (m (0)%Z))) <= ((1 - b1) * (x (0)%Z))).
Proof.
exists (1 * / 2), (fun t : Z => 0), (fun t : Z => 0), (fun t : Z => 2).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (((2 + (1 * / 2)) * / (2 - (1 * / 2))) <= 2)).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_le.
apply Rlt_le.
assert (e__2 : (2 - ((2 + (1 * / 2)) * / (2 - (1 * / 2)))) = (1 * / 3)).
{
assert (e__3 : / (2 - (1 * / 2)) = (2 * / 3)).
{
assert (e__4 : (2 - (1 * / 2)) = (3 * / 2)).
{
feq.
}
rw e__4.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__3.
reflexivity.
}
feq.
}
rw e__2.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 = (((1 * / 2) * 0) + ((1 - (1 * / 2)) * 0)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_eq0.
assert (e__2 : (((1 * / 2) * 0) + ((1 - (1 * / 2)) * 0)) = 0).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 = (0 - (2 * (((1 * / 2) * 0) + ((1 - (1 * / 2)) * 0) + 0))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_eq0.
assert (e__2 : (0 - (2 * (((1 * / 2) * 0) + ((1 - (1 * / 2)) * 0) + 0))) = 0).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change (0 <= (- 0)).
apply Req_le.
closed_eq.
}
{
change (((1 + (1 * / 2)) * (- 0)) <= ((1 - (1 * / 2)) * 0)).
apply Req_le.
closed_eq.
}
}
}
}
}
Qed.

Lemma proved : forall (b1 : R) (x : Z -> R) (m : Z -> R) (phi : Z -> R), ((0 < b1) /\ (b1 < 1)) -> (forall t : Z, ((0)%Z <= t)%Z -> (((2 + b1) / (2 - b1)) <= (phi (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = ((b1 * (m (t)%Z)) + ((1 - b1) * (x (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((phi (t)%Z) * ((b1 * (m (t)%Z)) + ((1 - b1) * (x (t)%Z)) + (x (t)%Z)))))) -> (0 <= (- (m (0)%Z))) -> (((1 + b1) * (- (m (0)%Z))) <= ((1 - b1) * (x (0)%Z))) -> (((forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 - b1))) /\ (0 <> ((2 - b1) * (1 + b1))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> ((2 - b1) * (1 + b1))))) /\ ((1 < ((2 + b1 + (b1 ^ 2)) / ((2 - b1) * (1 + b1)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((powerRZ ((2 + b1 + (b1 ^ 2)) / ((2 - b1) * (1 + b1))) (t)%Z) * (x (0)%Z)) <= ((powerRZ (- 1) (t)%Z) * (x (t)%Z)))))).
Proof.
intros b1 x m phi h__0 h__3 h__4 h__5 h__6 h__7.
pose proof h__0 as [h__1 h__2].
change (forall t : Z, ((0)%Z <= t)%Z -> (((2 + b1) * / (2 - b1)) <= (phi (t)%Z))) in h__3.
assert (n__12 : ((2 - b1) * (1 + b1)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__10 : (2 - b1) = 1 * (1 - b1) + 1).
{
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
feq.
}
rw e__10.
apply (from_lt_pos 1 1 b1 1); [exact h__2 | lra ..].
}
{
assert (e__11 : (1 + b1) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__11.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
assert (n__14 : (b1 + ((- 1) * (b1 ^ 2)) + 2) <> 0).
{
assert (e__13 : ((2 - b1) * (1 + b1)) = (b1 + ((- 1) * (b1 ^ 2)) + 2)).
{
feq.
}
try rewrite <- e__13.
exact n__12.
}
(* factor *)
assert (s__22 : (1 < ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))))).
{
apply gap_lt.
assert (e__8 : (((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) - 1) = ((2 * (b1 ^ 2)) * / ((2 - b1) * (1 + b1)))).
{
transitivity (((2 * (b1 ^ 2)) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__15 : / ((2 - b1) * (1 + b1)) = (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))).
{
assert (e__16 : ((2 - b1) * (1 + b1)) = (b1 + ((- 1) * (b1 ^ 2)) + 2)).
{
feq.
}
rw e__16.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__15.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (b1 ^ 2)) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__17 : / ((2 - b1) * (1 + b1)) = (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))).
{
assert (e__18 : ((2 - b1) * (1 + b1)) = (b1 + ((- 1) * (b1 ^ 2)) + 2)).
{
feq.
}
rw e__18.
apply inv_by. feq.
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
assert (w__9 : 0 < ((2 * (b1 ^ 2)) * / ((2 - b1) * (1 + b1)))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply pow_pos.
assert (e__19 : b1 = 1 * (b1 - 0) + 0).
{
transitivity (b1).
{
reflexivity.
}
symmetry.
transitivity (b1).
{
feq.
}
feq.
}
rw e__19.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__20 : (2 - b1) = 1 * (1 - b1) + 1).
{
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
feq.
}
rw e__20.
apply (from_lt_pos 1 1 b1 1); [exact h__2 | lra ..].
}
{
assert (e__21 : (1 + b1) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__21.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
}
rw e__8. exact w__9.
}
(* inside *)
assert (s__235 : (forall s : Z, ((0)%Z <= s)%Z -> ((0 <= (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z)))) /\ (((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z)))) <= ((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z)))) /\ (((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (s)%Z) * (x (0)%Z)) <= ((powerRZ (- 1) (s)%Z) * (x (s)%Z)))))).
{
apply (induction_from (fun s : Z => ((0 <= (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z)))) /\ (((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z)))) <= ((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z)))) /\ (((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (s)%Z) * (x (0)%Z)) <= ((powerRZ (- 1) (s)%Z) * (x (s)%Z))))) (0)%Z).
{
change ((0 <= (- ((powerRZ (- 1) (0)%Z) * (m (0)%Z)))) /\ (((1 + b1) * (- ((powerRZ (- 1) (0)%Z) * (m (0)%Z)))) <= ((1 - b1) * ((powerRZ (- 1) (0)%Z) * (x (0)%Z)))) /\ (((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (0)%Z) * (x (0)%Z)) <= ((powerRZ (- 1) (0)%Z) * (x (0)%Z)))).
(* base *)
assert (s__28 : ((0 <= (- (((- 1) ^ 0) * (m (0)%Z)))) /\ (((1 + b1) * (- (((- 1) ^ 0) * (m (0)%Z)))) <= ((1 - b1) * (((- 1) ^ 0) * (x (0)%Z)))) /\ (((((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) ^ 0) * (x (0)%Z)) <= (((- 1) ^ 0) * (x (0)%Z))))).
{
split.
{
assert (e__23 : (- (((- 1) ^ 0) * (m (0)%Z))) = 1 * ((- (m (0)%Z)) - 0) + 0).
{
transitivity (((- 1) * (m (0)%Z))).
{
feq.
}
symmetry.
transitivity (((- 1) * (m (0)%Z))).
{
feq.
}
feq.
}
rw e__23.
apply (from_le_nn 1 0 0 (- (m (0)%Z))); [exact h__6 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__24 : (((1 - b1) * (((- 1) ^ 0) * (x (0)%Z))) - ((1 + b1) * (- (((- 1) ^ 0) * (m (0)%Z))))) = 1 * (((1 - b1) * (x (0)%Z)) - ((1 + b1) * (- (m (0)%Z)))) + 0).
{
transitivity ((((m (0)%Z) * b1) + (m (0)%Z) + ((- 1) * (x (0)%Z) * b1) + (x (0)%Z))).
{
feq.
}
symmetry.
transitivity ((((m (0)%Z) * b1) + (m (0)%Z) + ((- 1) * (x (0)%Z) * b1) + (x (0)%Z))).
{
feq.
}
feq.
}
rw e__24.
apply (from_le_nn 1 0 ((1 + b1) * (- (m (0)%Z))) ((1 - b1) * (x (0)%Z))); [exact h__7 | lra ..].
}
{
apply gap_le.
apply Req_le_sym.
assert (e__25 : ((((- 1) ^ 0) * (x (0)%Z)) - ((((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) ^ 0) * (x (0)%Z))) = 0).
{
assert (e__26 : / ((2 - b1) * (1 + b1)) = (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))).
{
assert (e__27 : ((2 - b1) * (1 + b1)) = (b1 + ((- 1) * (b1 ^ 2)) + 2)).
{
feq.
}
rw e__27.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__26.
reflexivity.
}
feq.
}
rw e__25.
rat.
}
}
}
pose proof s__28 as [h__29 [h__30 h__31]].
destruct s__28 as [h__32 [h__33 h__34]].
split.
{
assert (e__35 : (- ((powerRZ (- 1) (0)%Z) * (m (0)%Z))) = 1 * ((- (((- 1) ^ 0) * (m (0)%Z))) - 0) + 0).
{
transitivity (((- 1) * (m (0)%Z))).
{
assert (e__36 : (powerRZ (- 1) (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__36.
reflexivity.
}
feq.
}
symmetry.
transitivity (((- 1) * (m (0)%Z))).
{
feq.
}
feq.
}
rw e__35.
apply (from_le_nn 1 0 0 (- (((- 1) ^ 0) * (m (0)%Z)))); [exact h__32 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__37 : (((1 - b1) * ((powerRZ (- 1) (0)%Z) * (x (0)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (0)%Z) * (m (0)%Z))))) = 1 * (((1 - b1) * (((- 1) ^ 0) * (x (0)%Z))) - ((1 + b1) * (- (((- 1) ^ 0) * (m (0)%Z))))) + 0).
{
transitivity ((((m (0)%Z) * b1) + (m (0)%Z) + ((- 1) * (x (0)%Z) * b1) + (x (0)%Z))).
{
assert (e__38 : (powerRZ (- 1) (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((m (0)%Z) * b1) + (m (0)%Z) + ((- 1) * (x (0)%Z) * b1) + (x (0)%Z))).
{
feq.
}
feq.
}
rw e__37.
apply (from_le_nn 1 0 ((1 + b1) * (- (((- 1) ^ 0) * (m (0)%Z)))) ((1 - b1) * (((- 1) ^ 0) * (x (0)%Z)))); [exact h__33 | lra ..].
}
{
apply Req_le.
transitivity ((x (0)%Z)).
{
assert (e__39 : (powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (0)%Z) = 1).
{
assert (e__40 : ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) = ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__41 : / ((2 - b1) * (1 + b1)) = (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))).
{
assert (e__42 : ((2 - b1) * (1 + b1)) = (b1 + ((- 1) * (b1 ^ 2)) + 2)).
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
rw e__40.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__39.
reflexivity.
}
feq.
}
symmetry.
transitivity ((x (0)%Z)).
{
assert (e__43 : (powerRZ (- 1) (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__43.
reflexivity.
}
feq.
}
feq.
}
}
}
{
intros s b__44.
assert (r__45 : 0 <= IZR s).
{ izr_le. }
intros IH__46.
pose proof IH__46 as [h__47 [h__48 h__49]].
change ((0 <= (- ((powerRZ (- 1) (s + 1)%Z) * (m (s + 1)%Z)))) /\ (((1 + b1) * (- ((powerRZ (- 1) (s + 1)%Z) * (m (s + 1)%Z)))) <= ((1 - b1) * ((powerRZ (- 1) (s + 1)%Z) * (x (s + 1)%Z)))) /\ (((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (s + 1)%Z) * (x (0)%Z)) <= ((powerRZ (- 1) (s + 1)%Z) * (x (s + 1)%Z)))).
(* m' *)
assert (s__52 : ((m ((s + 1))%Z) = ((b1 * (m (s)%Z)) + ((1 - b1) * (x (s)%Z))))).
{
assert (b__50 : ((0)%Z <= (s)%Z)%Z).
{ zp. }
assert (u__51 : ((m ((s + 1))%Z) = ((b1 * (m (s)%Z)) + ((1 - b1) * (x (s)%Z))))).
{
exact (h__4 (s)%Z b__50).
}
exact u__51.
}
(* x' *)
assert (s__55 : ((x ((s + 1))%Z) = ((x (s)%Z) - ((phi (s)%Z) * ((b1 * (m (s)%Z)) + ((1 - b1) * (x (s)%Z)) + (x (s)%Z)))))).
{
assert (b__53 : ((0)%Z <= (s)%Z)%Z).
{ zp. }
assert (u__54 : ((x ((s + 1))%Z) = ((x (s)%Z) - ((phi (s)%Z) * ((b1 * (m (s)%Z)) + ((1 - b1) * (x (s)%Z)) + (x (s)%Z)))))).
{
exact (h__5 (s)%Z b__53).
}
exact u__54.
}
(* phi_s *)
assert (s__58 : (((2 + b1) * / (2 - b1)) <= (phi (s)%Z))).
{
assert (b__56 : ((0)%Z <= (s)%Z)%Z).
{ zp. }
assert (u__57 : (((2 + b1) * / (2 - b1)) <= (phi (s)%Z))).
{
exact (h__3 (s)%Z b__56).
}
exact u__57.
}
assert (n__62 : (2 - b1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__61 : (2 - b1) = 1 * (1 - b1) + 1).
{
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
feq.
}
rw e__61.
apply (from_lt_pos 1 1 b1 1); [exact h__2 | lra ..].
}
assert (n__64 : (((- 1) * b1) + 2) <> 0).
{
assert (e__63 : (2 - b1) = (((- 1) * b1) + 2)).
{
feq.
}
try rewrite <- e__63.
exact n__62.
}
assert (n__65 : (b1 + (- 2)) <> 0).
{
intro vanishes.
apply n__64.
transitivity ((- 1) * (b1 + (- 2))).
{ feq. }
rewrite vanishes. ring.
}
(* excess *)
assert (s__74 : (0 <= (((2 - b1) * (phi (s)%Z)) - (2 + b1)))).
{
assert (e__59 : (((2 - b1) * (phi (s)%Z)) - (2 + b1)) = ((2 - b1) * ((phi (s)%Z) - ((2 + b1) * / (2 - b1))))).
{
transitivity ((((- 1) * (phi (s)%Z) * b1) + (2 * (phi (s)%Z)) + ((- 1) * b1) + (- 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (phi (s)%Z) * b1) + (2 * (phi (s)%Z)) + ((- 1) * b1) + (- 2))).
{
assert (e__66 : / (2 - b1) = ((- 1) * (/ (b1 + (- 2))))).
{
assert (e__67 : (2 - b1) = (((- 1) * b1) + 2)).
{
feq.
}
rw e__67.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__66.
reflexivity.
}
feq.
}
feq.
}
assert (w__60 : 0 <= ((2 - b1) * ((phi (s)%Z) - ((2 + b1) * / (2 - b1))))).
{
apply mult_pos_nn.
{
assert (e__68 : (2 - b1) = 1 * (1 - b1) + 1).
{
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
feq.
}
rw e__68.
apply (from_lt_pos 1 1 b1 1); [exact h__2 | lra ..].
}
{
assert (e__69 : ((phi (s)%Z) - ((2 + b1) * / (2 - b1))) = 1 * ((phi (s)%Z) - ((2 + b1) * / (2 - b1))) + 0).
{
transitivity (((((phi (s)%Z) * b1) + ((- 2) * (phi (s)%Z)) + b1 + 2) * (/ (b1 + (- 2))))).
{
assert (e__70 : / (2 - b1) = ((- 1) * (/ (b1 + (- 2))))).
{
assert (e__71 : (2 - b1) = (((- 1) * b1) + 2)).
{
feq.
}
rw e__71.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__70.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((phi (s)%Z) * b1) + ((- 2) * (phi (s)%Z)) + b1 + 2) * (/ (b1 + (- 2))))).
{
assert (e__72 : / (2 - b1) = ((- 1) * (/ (b1 + (- 2))))).
{
assert (e__73 : (2 - b1) = (((- 1) * b1) + 2)).
{
feq.
}
rw e__73.
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
rw e__69.
apply (from_le_nn 1 0 ((2 + b1) * / (2 - b1)) (phi (s)%Z)); [exact s__58 | lra ..].
}
}
rw e__59. exact w__60.
}
assert (n__78 : (1 - b1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__77 : (1 - b1) = 1 * (1 - b1) + 0).
{
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
feq.
}
rw e__77.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (n__80 : (((- 1) * b1) + 1) <> 0).
{
assert (e__79 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
try rewrite <- e__79.
exact n__78.
}
assert (n__81 : (b1 + (- 1)) <> 0).
{
intro vanishes.
apply n__80.
transitivity ((- 1) * (b1 + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* y *)
assert (s__88 : (0 <= ((powerRZ (- 1) (s)%Z) * (x (s)%Z)))).
{
assert (e__75 : ((powerRZ (- 1) (s)%Z) * (x (s)%Z)) = (((((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))))) + ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))))) * / (1 - b1))).
{
transitivity (((x (s)%Z) * (powerRZ (- 1) (s)%Z))).
{
feq.
}
symmetry.
transitivity (((x (s)%Z) * (powerRZ (- 1) (s)%Z))).
{
assert (e__82 : / (1 - b1) = ((- 1) * (/ (b1 + (- 1))))).
{
assert (e__83 : (1 - b1) = (((- 1) * b1) + 1)).
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
assert (w__76 : 0 <= (((((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))))) + ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))))) * / (1 - b1))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
assert (e__84 : (((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))))) = 1 * (((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))))) + 0).
{
transitivity ((((m (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((m (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1))).
{
feq.
}
symmetry.
transitivity ((((m (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((m (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1))).
{
feq.
}
feq.
}
rw e__84.
apply (from_le_nn 1 0 ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z)))) ((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z)))); [exact h__48 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__85 : (1 + b1) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__85.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
{
assert (e__86 : (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))) = 1 * ((- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))) - 0) + 0).
{
transitivity (((- 1) * (m (s)%Z) * (powerRZ (- 1) (s)%Z))).
{
feq.
}
symmetry.
transitivity (((- 1) * (m (s)%Z) * (powerRZ (- 1) (s)%Z))).
{
feq.
}
feq.
}
rw e__86.
apply (from_le_nn 1 0 0 (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z)))); [exact h__47 | lra ..].
}
}
}
{
apply inv_pos.
assert (e__87 : (1 - b1) = 1 * (1 - b1) + 0).
{
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
feq.
}
rw e__87.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
}
rw e__75. exact w__76.
}
(* phi > 0 *)
assert (s__96 : (0 < (phi (s)%Z))).
{
assert (e__89 : (phi (s)%Z) = (((((2 - b1) * (phi (s)%Z)) - (2 + b1)) + 2 + b1) * / (2 - b1))).
{
transitivity ((phi (s)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((phi (s)%Z)).
{
assert (e__91 : / (2 - b1) = ((- 1) * (/ (b1 + (- 2))))).
{
assert (e__92 : (2 - b1) = (((- 1) * b1) + 2)).
{
feq.
}
rw e__92.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__91.
reflexivity.
}
feq.
}
feq.
}
assert (w__90 : 0 < (((((2 - b1) * (phi (s)%Z)) - (2 + b1)) + 2 + b1) * / (2 - b1))).
{
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply plus_nn_pos.
{
assert (e__93 : (((2 - b1) * (phi (s)%Z)) - (2 + b1)) = 1 * ((((2 - b1) * (phi (s)%Z)) - (2 + b1)) - 0) + 0).
{
transitivity ((((- 1) * (phi (s)%Z) * b1) + (2 * (phi (s)%Z)) + ((- 1) * b1) + (- 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (phi (s)%Z) * b1) + (2 * (phi (s)%Z)) + ((- 1) * b1) + (- 2))).
{
feq.
}
feq.
}
rw e__93.
apply (from_le_nn 1 0 0 (((2 - b1) * (phi (s)%Z)) - (2 + b1))); [exact s__74 | lra ..].
}
{
lra.
}
}
{
assert (e__94 : b1 = 1 * (b1 - 0) + 0).
{
transitivity (b1).
{
reflexivity.
}
symmetry.
transitivity (b1).
{
feq.
}
feq.
}
rw e__94.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
assert (e__95 : (2 - b1) = 1 * (1 - b1) + 1).
{
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
feq.
}
rw e__95.
apply (from_lt_pos 1 1 b1 1); [exact h__2 | lra ..].
}
}
rw e__89. exact w__90.
}
assert (n__105 : (m (s + 1)%Z) = (((m (s)%Z) * b1) + ((- 1) * (x (s)%Z) * b1) + (x (s)%Z))).
{
transitivity (1 * (m (s + 1)%Z)).
{ feq. }
assert (e__104 : (m ((s + 1))%Z) = (m (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
try rewrite <- e__104.
rewrite s__52.
assert (e__103 : ((b1 * (m (s)%Z)) + ((1 - b1) * (x (s)%Z))) = (((m (s)%Z) * b1) + ((- 1) * (x (s)%Z) * b1) + (x (s)%Z))).
{
feq.
}
rw e__103.
feq.
}
assert (n__110 : (x (s + 1)%Z) = (((- 1) * (m (s)%Z) * (phi (s)%Z) * b1) + ((- 2) * (phi (s)%Z) * (x (s)%Z)) + ((phi (s)%Z) * (x (s)%Z) * b1) + (x (s)%Z))).
{
transitivity (1 * (x (s + 1)%Z)).
{ feq. }
assert (e__109 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
try rewrite <- e__109.
rewrite s__55.
assert (e__108 : ((x (s)%Z) - ((phi (s)%Z) * ((b1 * (m (s)%Z)) + ((1 - b1) * (x (s)%Z)) + (x (s)%Z)))) = (((- 1) * (m (s)%Z) * (phi (s)%Z) * b1) + ((- 2) * (phi (s)%Z) * (x (s)%Z)) + ((phi (s)%Z) * (x (s)%Z) * b1) + (x (s)%Z))).
{
feq.
}
rw e__108.
feq.
}
(* low *)
assert (s__113 : (0 <= (- ((powerRZ (- 1) ((s + 1))%Z) * (m ((s + 1))%Z))))).
{
assert (e__97 : (- ((powerRZ (- 1) ((s + 1))%Z) * (m ((s + 1))%Z))) = ((((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))))) - ((powerRZ (- 1) (s)%Z) * (m (s)%Z)))).
{
transitivity (((m (s + 1)%Z) * (powerRZ (- 1) (s)%Z))).
{
assert (e__99 : (powerRZ (- 1) ((s + 1))%Z) = ((- 1) * (powerRZ (- 1) (s)%Z))).
{
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add (- 1) (s)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__100 : (m ((s + 1))%Z) = (m (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__99.
rw e__100.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((m (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (m (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (m (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z)) + (1 * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1)))).
{
feq.
}
rw n__105.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__98 : 0 <= ((((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))))) - ((powerRZ (- 1) (s)%Z) * (m (s)%Z)))).
{
apply to_plus.
apply plus_nn_nn.
{
assert (e__111 : (((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))))) = 1 * (((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))))) + 0).
{
transitivity ((((m (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((m (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1))).
{
feq.
}
symmetry.
transitivity ((((m (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((m (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1))).
{
feq.
}
feq.
}
rw e__111.
apply (from_le_nn 1 0 ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z)))) ((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z)))); [exact h__48 | lra ..].
}
{
assert (e__112 : (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))) = 1 * ((- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))) - 0) + 0).
{
transitivity (((- 1) * (m (s)%Z) * (powerRZ (- 1) (s)%Z))).
{
feq.
}
symmetry.
transitivity (((- 1) * (m (s)%Z) * (powerRZ (- 1) (s)%Z))).
{
feq.
}
feq.
}
rw e__112.
apply (from_le_nn 1 0 0 (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z)))); [exact h__47 | lra ..].
}
}
rw e__97. exact w__98.
}
(* cone_s *)
assert (s__131 : (((1 + b1) * (- ((powerRZ (- 1) ((s + 1))%Z) * (m ((s + 1))%Z)))) <= ((1 - b1) * ((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z))))).
{
apply gap_le.
assert (e__114 : (((1 - b1) * ((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z))) - ((1 + b1) * (- ((powerRZ (- 1) ((s + 1))%Z) * (m ((s + 1))%Z))))) = (((((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))))) * (((2 - b1) * (phi (s)%Z)) - (2 + b1))) + (((- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))) * ((2 * (((2 - b1) * (phi (s)%Z)) - (2 + b1))) + (2 * (b1 ^ 2)))) * / (2 - b1)))).
{
transitivity ((((- 1) * (m (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (m (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 1) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1))).
{
assert (e__116 : (powerRZ (- 1) ((s + 1))%Z) = ((- 1) * (powerRZ (- 1) (s)%Z))).
{
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add (- 1) (s)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__117 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
assert (e__118 : (m ((s + 1))%Z) = (m (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__116.
rw e__117.
rw e__118.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 2) * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + (3 * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 1) * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 3)) + (2 * (m (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((m (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 1) * (m (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 3)) + ((- 4) * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z)) + (8 * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 5) * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 3)) + (4 * (x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 4) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 3))) * (/ (b1 + (- 2))))).
{
assert (e__119 : / (2 - b1) = ((- 1) * (/ (b1 + (- 2))))).
{
assert (e__120 : (2 - b1) = (((- 1) * b1) + 2)).
{
feq.
}
rw e__120.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__119.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((2 * (m (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + (1 * (m (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 1) * (m (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + (2 * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 3) * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + (1 * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 3)) + ((- 2) * (m (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 1) * (m (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + (1 * (m (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 3)) + (4 * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 8) * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + (5 * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 1) * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 3)) + (2 * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 3) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1) + (1 * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 4) * (x (s)%Z) * (powerRZ (- 1) (s)%Z)) + (4 * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + (1 * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 3))) * (/ ((1 * b1) + ((- 2)))))).
{
feq.
}
rw n__105.
transitivity ((((2 * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 3) * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 3)) + (4 * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 8) * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + (5 * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 1) * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 3)) + (2 * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 3) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 2) * (x (s)%Z) * (powerRZ (- 1) (s)%Z)) + (3 * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2))) * (/ (b1 + (- 2))))).
{
feq.
}
transitivity ((((2 * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 3) * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + (1 * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 3)) + (4 * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 8) * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + (5 * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 1) * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 3)) + (2 * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 3) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1) + (1 * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 2) * (x (s)%Z) * (powerRZ (- 1) (s)%Z)) + (3 * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2))) * (/ ((1 * b1) + ((- 2)))))).
{
feq.
}
rw n__110.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__115 : 0 <= (((((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))))) * (((2 - b1) * (phi (s)%Z)) - (2 + b1))) + (((- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))) * ((2 * (((2 - b1) * (phi (s)%Z)) - (2 + b1))) + (2 * (b1 ^ 2)))) * / (2 - b1)))).
{
apply plus_nn_nn.
{
apply mult_nn_nn.
{
assert (e__125 : (((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))))) = 1 * (((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))))) + 0).
{
transitivity ((((m (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((m (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1))).
{
feq.
}
symmetry.
transitivity ((((m (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((m (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1))).
{
feq.
}
feq.
}
rw e__125.
apply (from_le_nn 1 0 ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z)))) ((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z)))); [exact h__48 | lra ..].
}
{
assert (e__126 : (((2 - b1) * (phi (s)%Z)) - (2 + b1)) = 1 * ((((2 - b1) * (phi (s)%Z)) - (2 + b1)) - 0) + 0).
{
transitivity ((((- 1) * (phi (s)%Z) * b1) + (2 * (phi (s)%Z)) + ((- 1) * b1) + (- 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (phi (s)%Z) * b1) + (2 * (phi (s)%Z)) + ((- 1) * b1) + (- 2))).
{
feq.
}
feq.
}
rw e__126.
apply (from_le_nn 1 0 0 (((2 - b1) * (phi (s)%Z)) - (2 + b1))); [exact s__74 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (e__127 : (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))) = 1 * ((- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))) - 0) + 0).
{
transitivity (((- 1) * (m (s)%Z) * (powerRZ (- 1) (s)%Z))).
{
feq.
}
symmetry.
transitivity (((- 1) * (m (s)%Z) * (powerRZ (- 1) (s)%Z))).
{
feq.
}
feq.
}
rw e__127.
apply (from_le_nn 1 0 0 (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z)))); [exact h__47 | lra ..].
}
{
apply plus_nn_pos.
{
assert (e__128 : (2 * (((2 - b1) * (phi (s)%Z)) - (2 + b1))) = 2 * ((((2 - b1) * (phi (s)%Z)) - (2 + b1)) - 0) + 0).
{
transitivity ((((- 2) * (phi (s)%Z) * b1) + (4 * (phi (s)%Z)) + ((- 2) * b1) + (- 4))).
{
feq.
}
symmetry.
transitivity ((((- 2) * (phi (s)%Z) * b1) + (4 * (phi (s)%Z)) + ((- 2) * b1) + (- 4))).
{
feq.
}
feq.
}
rw e__128.
apply (from_le_nn 2 0 0 (((2 - b1) * (phi (s)%Z)) - (2 + b1))); [exact s__74 | lra ..].
}
{
apply mult_pos_pos.
{
lra.
}
{
apply pow_pos.
assert (e__129 : b1 = 1 * (b1 - 0) + 0).
{
transitivity (b1).
{
reflexivity.
}
symmetry.
transitivity (b1).
{
feq.
}
feq.
}
rw e__129.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
}
}
}
{
apply inv_pos.
assert (e__130 : (2 - b1) = 1 * (1 - b1) + 1).
{
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
feq.
}
rw e__130.
apply (from_lt_pos 1 1 b1 1); [exact h__2 | lra ..].
}
}
}
rw e__114. exact w__115.
}
assert (n__136 : ((1 + b1) * (2 - b1)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__134 : (1 + b1) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__134.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
{
assert (e__135 : (2 - b1) = 1 * (1 - b1) + 1).
{
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
feq.
}
rw e__135.
apply (from_lt_pos 1 1 b1 1); [exact h__2 | lra ..].
}
}
assert (n__138 : (1 + b1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__137 : (1 + b1) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__137.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
assert (n__140 : (b1 + 1) <> 0).
{
assert (e__139 : (1 + b1) = (b1 + 1)).
{
feq.
}
try rewrite <- e__139.
exact n__138.
}
(* grows *)
assert (s__161 : ((((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) <= ((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z)))).
{
apply gap_le.
assert (e__132 : (((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z)) - (((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z)))) = (((2 * (((2 - b1) * (phi (s)%Z)) - (2 + b1)) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) * / ((1 + b1) * (2 - b1))) + (((phi (s)%Z) * b1 * (((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z)))))) * / (1 + b1)))).
{
transitivity (((((- 2) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 2) * (x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2))) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__141 : (powerRZ (- 1) ((s + 1))%Z) = ((- 1) * (powerRZ (- 1) (s)%Z))).
{
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add (- 1) (s)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__142 : / ((2 - b1) * (1 + b1)) = (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))).
{
assert (e__143 : ((2 - b1) * (1 + b1)) = (b1 + ((- 1) * (b1 ^ 2)) + 2)).
{
feq.
}
rw e__143.
apply inv_by. feq.
}
assert (e__144 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__141.
rw e__142.
rw e__144.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + (3 * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 1) * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 4)) + (4 * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z)) + (4 * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 3) * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 2) * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 3)) + ((phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 4)) + ((- 4) * (x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 6) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 2) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2))) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)) * (/ (b1 + 1)))).
{
assert (e__145 : / ((1 + b1) * (2 - b1)) = (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))).
{
assert (e__146 : ((1 + b1) * (2 - b1)) = (b1 + ((- 1) * (b1 ^ 2)) + 2)).
{
feq.
}
rw e__146.
apply inv_by. feq.
}
assert (e__147 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__148 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__148.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__145.
rw e__147.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 2) * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 3) * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + (1 * (m (s)%Z) * (phi (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 4)) + ((- 4) * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 4) * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + (3 * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + (2 * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 3)) + ((- 1) * (phi (s)%Z) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 4)) + ((- 2) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 3) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1) + (1 * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 3)) + (2 * (x (s)%Z) * (powerRZ (- 1) (s)%Z)) + (3 * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 3))) * (/ ((1 * b1) + ((- 1) * (b1 ^ 2)) + (2))) * (/ ((1 * b1) + (1))))).
{
feq.
}
rw n__110.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__133 : 0 <= (((2 * (((2 - b1) * (phi (s)%Z)) - (2 + b1)) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) * / ((1 + b1) * (2 - b1))) + (((phi (s)%Z) * b1 * (((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z)))))) * / (1 + b1)))).
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
lra.
}
{
assert (e__153 : (((2 - b1) * (phi (s)%Z)) - (2 + b1)) = 1 * ((((2 - b1) * (phi (s)%Z)) - (2 + b1)) - 0) + 0).
{
transitivity ((((- 1) * (phi (s)%Z) * b1) + (2 * (phi (s)%Z)) + ((- 1) * b1) + (- 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (phi (s)%Z) * b1) + (2 * (phi (s)%Z)) + ((- 1) * b1) + (- 2))).
{
feq.
}
feq.
}
rw e__153.
apply (from_le_nn 1 0 0 (((2 - b1) * (phi (s)%Z)) - (2 + b1))); [exact s__74 | lra ..].
}
}
{
assert (e__154 : ((powerRZ (- 1) (s)%Z) * (x (s)%Z)) = 1 * (((powerRZ (- 1) (s)%Z) * (x (s)%Z)) - 0) + 0).
{
transitivity (((x (s)%Z) * (powerRZ (- 1) (s)%Z))).
{
feq.
}
symmetry.
transitivity (((x (s)%Z) * (powerRZ (- 1) (s)%Z))).
{
feq.
}
feq.
}
rw e__154.
apply (from_le_nn 1 0 0 ((powerRZ (- 1) (s)%Z) * (x (s)%Z))); [exact s__88 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__155 : (1 + b1) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__155.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
{
assert (e__156 : (2 - b1) = 1 * (1 - b1) + 1).
{
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
feq.
}
rw e__156.
apply (from_lt_pos 1 1 b1 1); [exact h__2 | lra ..].
}
}
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__157 : (phi (s)%Z) = 1 * ((phi (s)%Z) - 0) + 0).
{
transitivity ((phi (s)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((phi (s)%Z)).
{
feq.
}
feq.
}
rw e__157.
apply (from_lt_pos 1 0 0 (phi (s)%Z)); [exact s__96 | lra ..].
}
{
assert (e__158 : b1 = 1 * (b1 - 0) + 0).
{
transitivity (b1).
{
reflexivity.
}
symmetry.
transitivity (b1).
{
feq.
}
feq.
}
rw e__158.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
}
{
assert (e__159 : (((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))))) = 1 * (((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z))))) + 0).
{
transitivity ((((m (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((m (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1))).
{
feq.
}
symmetry.
transitivity ((((m (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((m (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1))).
{
feq.
}
feq.
}
rw e__159.
apply (from_le_nn 1 0 ((1 + b1) * (- ((powerRZ (- 1) (s)%Z) * (m (s)%Z)))) ((1 - b1) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z)))); [exact h__48 | lra ..].
}
}
{
apply inv_pos.
assert (e__160 : (1 + b1) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__160.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
}
rw e__132. exact w__133.
}
(* grown *)
assert (s__204 : (((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) ((s + 1))%Z) * (x (0)%Z)) <= ((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z)))).
{
apply gap_le.
assert (e__162 : (((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z)) - ((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) ((s + 1))%Z) * (x (0)%Z))) = ((((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) * (((powerRZ (- 1) (s)%Z) * (x (s)%Z)) - ((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (s)%Z) * (x (0)%Z)))) + (((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z)) - (((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z)))))).
{
transitivity (((((- 2) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 2) * (x (0)%Z) * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z)) + ((- 1) * (x (0)%Z) * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z) * b1) + ((- 1) * (x (0)%Z) * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z) * (b1 ^ 2))) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__164 : (powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) ((s + 1))%Z) = (((2 * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z)) + ((/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z) * b1) + ((/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z) * (b1 ^ 2))) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__165 : ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) = ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__166 : / ((2 - b1) * (1 + b1)) = (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))).
{
assert (e__167 : ((2 - b1) * (1 + b1)) = (b1 + ((- 1) * (b1 ^ 2)) + 2)).
{
feq.
}
rw e__167.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__166.
reflexivity.
}
feq.
}
rw e__165.
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (s)%Z (1)%Z) by zp.
rewrite (pz_whole ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (1)%Z 1 eq_refl).
assert (e__168 : powerRZ ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (s)%Z = powerRZ ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (s)%Z).
{
try replace ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) with ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) by feq.
reflexivity.
}
rw e__168.
rewrite (pz_mult (b1 + (b1 ^ 2) + 2) (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)) (s)%Z) by zp.
rewrite (pz_inv (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z).
feq.
}
assert (e__169 : (powerRZ (- 1) ((s + 1))%Z) = ((- 1) * (powerRZ (- 1) (s)%Z))).
{
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add (- 1) (s)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__170 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__164.
rw e__169.
rw e__170.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 2) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 2) * (x (0)%Z) * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z)) + ((- 1) * (x (0)%Z) * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z) * b1) + ((- 1) * (x (0)%Z) * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z) * (b1 ^ 2))) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__171 : (powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (s)%Z) = ((/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z))).
{
assert (e__172 : ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) = ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__173 : / ((2 - b1) * (1 + b1)) = (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))).
{
assert (e__174 : ((2 - b1) * (1 + b1)) = (b1 + ((- 1) * (b1 ^ 2)) + 2)).
{
feq.
}
rw e__174.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__173.
reflexivity.
}
feq.
}
rw e__172.
assert (e__175 : powerRZ ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (s)%Z = powerRZ ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (s)%Z).
{
try replace ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) with ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) by feq.
reflexivity.
}
rw e__175.
rewrite (pz_mult (b1 + (b1 ^ 2) + 2) (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)) (s)%Z) by zp.
rewrite (pz_inv (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z).
feq.
}
assert (e__176 : (powerRZ (- 1) ((s + 1))%Z) = ((- 1) * (powerRZ (- 1) (s)%Z))).
{
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add (- 1) (s)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__177 : / ((2 - b1) * (1 + b1)) = (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))).
{
assert (e__178 : ((2 - b1) * (1 + b1)) = (b1 + ((- 1) * (b1 ^ 2)) + 2)).
{
feq.
}
rw e__178.
apply inv_by. feq.
}
assert (e__179 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__171.
rw e__176.
rw e__177.
rw e__179.
reflexivity.
}
feq.
}
feq.
}
assert (w__163 : 0 <= ((((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) * (((powerRZ (- 1) (s)%Z) * (x (s)%Z)) - ((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (s)%Z) * (x (0)%Z)))) + (((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z)) - (((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z)))))).
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply plus_pos_pos.
{
lra.
}
{
assert (e__180 : b1 = 1 * (b1 - 0) + 0).
{
transitivity (b1).
{
reflexivity.
}
symmetry.
transitivity (b1).
{
feq.
}
feq.
}
rw e__180.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
}
{
apply pow_pos.
assert (e__181 : b1 = 1 * (b1 - 0) + 0).
{
transitivity (b1).
{
reflexivity.
}
symmetry.
transitivity (b1).
{
feq.
}
feq.
}
rw e__181.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__182 : (2 - b1) = 1 * (1 - b1) + 1).
{
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
feq.
}
rw e__182.
apply (from_lt_pos 1 1 b1 1); [exact h__2 | lra ..].
}
{
assert (e__183 : (1 + b1) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__183.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
}
{
assert (e__184 : (((powerRZ (- 1) (s)%Z) * (x (s)%Z)) - ((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (s)%Z) * (x (0)%Z))) = 1 * (((powerRZ (- 1) (s)%Z) * (x (s)%Z)) - ((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (s)%Z) * (x (0)%Z))) + 0).
{
transitivity ((((x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (0)%Z) * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z)))).
{
assert (e__185 : (powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (s)%Z) = ((/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z))).
{
assert (e__186 : ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) = ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__187 : / ((2 - b1) * (1 + b1)) = (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))).
{
assert (e__188 : ((2 - b1) * (1 + b1)) = (b1 + ((- 1) * (b1 ^ 2)) + 2)).
{
feq.
}
rw e__188.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__187.
reflexivity.
}
feq.
}
rw e__186.
assert (e__189 : powerRZ ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (s)%Z = powerRZ ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (s)%Z).
{
try replace ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) with ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) by feq.
reflexivity.
}
rw e__189.
rewrite (pz_mult (b1 + (b1 ^ 2) + 2) (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)) (s)%Z) by zp.
rewrite (pz_inv (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z).
feq.
}
eapply eq_trans.
{
rw e__185.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (0)%Z) * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z)))).
{
assert (e__190 : (powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (s)%Z) = ((/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z))).
{
assert (e__191 : ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) = ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__192 : / ((2 - b1) * (1 + b1)) = (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))).
{
assert (e__193 : ((2 - b1) * (1 + b1)) = (b1 + ((- 1) * (b1 ^ 2)) + 2)).
{
feq.
}
rw e__193.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__192.
reflexivity.
}
feq.
}
rw e__191.
assert (e__194 : powerRZ ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (s)%Z = powerRZ ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (s)%Z).
{
try replace ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) with ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) by feq.
reflexivity.
}
rw e__194.
rewrite (pz_mult (b1 + (b1 ^ 2) + 2) (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)) (s)%Z) by zp.
rewrite (pz_inv (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z).
feq.
}
eapply eq_trans.
{
rw e__190.
reflexivity.
}
feq.
}
feq.
}
rw e__184.
apply (from_le_nn 1 0 ((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (s)%Z) * (x (0)%Z)) ((powerRZ (- 1) (s)%Z) * (x (s)%Z))); [exact h__49 | lra ..].
}
}
{
assert (e__195 : (((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z)) - (((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z)))) = 1 * (((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z)) - (((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z)))) + 0).
{
transitivity (((((- 2) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 2) * (x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2))) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__196 : (powerRZ (- 1) ((s + 1))%Z) = ((- 1) * (powerRZ (- 1) (s)%Z))).
{
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add (- 1) (s)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__197 : / ((2 - b1) * (1 + b1)) = (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))).
{
assert (e__198 : ((2 - b1) * (1 + b1)) = (b1 + ((- 1) * (b1 ^ 2)) + 2)).
{
feq.
}
rw e__198.
apply inv_by. feq.
}
assert (e__199 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__196.
rw e__197.
rw e__199.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 2) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 2) * (x (s)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 1) * (x (s)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2))) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__200 : (powerRZ (- 1) ((s + 1))%Z) = ((- 1) * (powerRZ (- 1) (s)%Z))).
{
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add (- 1) (s)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__201 : / ((2 - b1) * (1 + b1)) = (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))).
{
assert (e__202 : ((2 - b1) * (1 + b1)) = (b1 + ((- 1) * (b1 ^ 2)) + 2)).
{
feq.
}
rw e__202.
apply inv_by. feq.
}
assert (e__203 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__200.
rw e__201.
rw e__203.
reflexivity.
}
feq.
}
feq.
}
rw e__195.
apply (from_le_nn 1 0 (((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) * ((powerRZ (- 1) (s)%Z) * (x (s)%Z))) ((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z))); [exact s__161 | lra ..].
}
}
rw e__162. exact w__163.
}
(* step *)
assert (s__205 : ((0 <= (- ((powerRZ (- 1) ((s + 1))%Z) * (m ((s + 1))%Z)))) /\ (((1 + b1) * (- ((powerRZ (- 1) ((s + 1))%Z) * (m ((s + 1))%Z)))) <= ((1 - b1) * ((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z)))) /\ (((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) ((s + 1))%Z) * (x (0)%Z)) <= ((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z))))).
{
split.
{
exact s__113.
}
{
split.
{
exact s__131.
}
{
exact s__204.
}
}
}
pose proof s__205 as [h__206 [h__207 h__208]].
destruct s__205 as [h__209 [h__210 h__211]].
split.
{
assert (e__212 : (- ((powerRZ (- 1) (s + 1)%Z) * (m (s + 1)%Z))) = 1 * ((- ((powerRZ (- 1) ((s + 1))%Z) * (m ((s + 1))%Z))) - 0) + 0).
{
transitivity (((m (s + 1)%Z) * (powerRZ (- 1) (s)%Z))).
{
assert (e__213 : (powerRZ (- 1) (s + 1)%Z) = ((- 1) * (powerRZ (- 1) (s)%Z))).
{
rewrite (pz_add (- 1) (s)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__213.
reflexivity.
}
feq.
}
symmetry.
transitivity (((m (s + 1)%Z) * (powerRZ (- 1) (s)%Z))).
{
assert (e__214 : (powerRZ (- 1) ((s + 1))%Z) = ((- 1) * (powerRZ (- 1) (s)%Z))).
{
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add (- 1) (s)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__215 : (m ((s + 1))%Z) = (m (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__214.
rw e__215.
reflexivity.
}
feq.
}
feq.
}
rw e__212.
apply (from_le_nn 1 0 0 (- ((powerRZ (- 1) ((s + 1))%Z) * (m ((s + 1))%Z)))); [exact h__209 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__216 : (((1 - b1) * ((powerRZ (- 1) (s + 1)%Z) * (x (s + 1)%Z))) - ((1 + b1) * (- ((powerRZ (- 1) (s + 1)%Z) * (m (s + 1)%Z))))) = 1 * (((1 - b1) * ((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z))) - ((1 + b1) * (- ((powerRZ (- 1) ((s + 1))%Z) * (m ((s + 1))%Z))))) + 0).
{
transitivity ((((- 1) * (m (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (m (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 1) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1))).
{
assert (e__217 : (powerRZ (- 1) (s + 1)%Z) = ((- 1) * (powerRZ (- 1) (s)%Z))).
{
rewrite (pz_add (- 1) (s)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__217.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (m (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (m (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((- 1) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1))).
{
assert (e__218 : (powerRZ (- 1) ((s + 1))%Z) = ((- 1) * (powerRZ (- 1) (s)%Z))).
{
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add (- 1) (s)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__219 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
assert (e__220 : (m ((s + 1))%Z) = (m (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__218.
rw e__219.
rw e__220.
reflexivity.
}
feq.
}
feq.
}
rw e__216.
apply (from_le_nn 1 0 ((1 + b1) * (- ((powerRZ (- 1) ((s + 1))%Z) * (m ((s + 1))%Z)))) ((1 - b1) * ((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z)))); [exact h__210 | lra ..].
}
{
apply gap_le.
assert (e__221 : (((powerRZ (- 1) (s + 1)%Z) * (x (s + 1)%Z)) - ((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (s + 1)%Z) * (x (0)%Z))) = 1 * (((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z)) - ((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) ((s + 1))%Z) * (x (0)%Z))) + 0).
{
transitivity (((((- 2) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 2) * (x (0)%Z) * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z)) + ((- 1) * (x (0)%Z) * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z) * b1) + ((- 1) * (x (0)%Z) * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z) * (b1 ^ 2))) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__222 : (powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (s + 1)%Z) = (((2 * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z)) + ((/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z) * b1) + ((/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z) * (b1 ^ 2))) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__223 : ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) = ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__224 : / ((2 - b1) * (1 + b1)) = (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))).
{
assert (e__225 : ((2 - b1) * (1 + b1)) = (b1 + ((- 1) * (b1 ^ 2)) + 2)).
{
feq.
}
rw e__225.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__224.
reflexivity.
}
feq.
}
rw e__223.
rewrite (pz_add ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (s)%Z (1)%Z) by zp.
rewrite (pz_whole ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (1)%Z 1 eq_refl).
assert (e__226 : powerRZ ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (s)%Z = powerRZ ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (s)%Z).
{
try replace ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) with ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) by feq.
reflexivity.
}
rw e__226.
rewrite (pz_mult (b1 + (b1 ^ 2) + 2) (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)) (s)%Z) by zp.
rewrite (pz_inv (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z).
feq.
}
assert (e__227 : (powerRZ (- 1) (s + 1)%Z) = ((- 1) * (powerRZ (- 1) (s)%Z))).
{
rewrite (pz_add (- 1) (s)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__222.
rw e__227.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 2) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z)) + ((- 1) * (x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * b1) + ((x (s + 1)%Z) * (powerRZ (- 1) (s)%Z) * (b1 ^ 2)) + ((- 2) * (x (0)%Z) * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z)) + ((- 1) * (x (0)%Z) * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z) * b1) + ((- 1) * (x (0)%Z) * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z) * (b1 ^ 2))) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__228 : (powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) ((s + 1))%Z) = (((2 * (/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z)) + ((/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z) * b1) + ((/ (powerRZ (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z)) * (powerRZ (b1 + (b1 ^ 2) + 2) (s)%Z) * (b1 ^ 2))) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__229 : ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) = ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)))).
{
assert (e__230 : / ((2 - b1) * (1 + b1)) = (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))).
{
assert (e__231 : ((2 - b1) * (1 + b1)) = (b1 + ((- 1) * (b1 ^ 2)) + 2)).
{
feq.
}
rw e__231.
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
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (s)%Z (1)%Z) by zp.
rewrite (pz_whole ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (1)%Z 1 eq_refl).
assert (e__232 : powerRZ ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (s)%Z = powerRZ ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) (s)%Z).
{
try replace ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) with ((b1 + (b1 ^ 2) + 2) * (/ (b1 + ((- 1) * (b1 ^ 2)) + 2))) by feq.
reflexivity.
}
rw e__232.
rewrite (pz_mult (b1 + (b1 ^ 2) + 2) (/ (b1 + ((- 1) * (b1 ^ 2)) + 2)) (s)%Z) by zp.
rewrite (pz_inv (b1 + ((- 1) * (b1 ^ 2)) + 2) (s)%Z).
feq.
}
assert (e__233 : (powerRZ (- 1) ((s + 1))%Z) = ((- 1) * (powerRZ (- 1) (s)%Z))).
{
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add (- 1) (s)%Z (1)%Z) by zp.
rewrite (pz_whole (- 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__234 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__228.
rw e__233.
rw e__234.
reflexivity.
}
feq.
}
feq.
}
rw e__221.
apply (from_le_nn 1 0 ((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) ((s + 1))%Z) * (x (0)%Z)) ((powerRZ (- 1) ((s + 1))%Z) * (x ((s + 1))%Z))); [exact h__211 | lra ..].
}
}
}
}
(* grown *)
assert (s__245 : (forall t : Z, ((0)%Z <= t)%Z -> (((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (t)%Z) * (x (0)%Z)) <= ((powerRZ (- 1) (t)%Z) * (x (t)%Z))))).
{
intros t b__236.
assert (r__237 : 0 <= IZR t).
{ izr_le. }
(* all *)
assert (s__240 : ((0 <= (- ((powerRZ (- 1) (t)%Z) * (m (t)%Z)))) /\ (((1 + b1) * (- ((powerRZ (- 1) (t)%Z) * (m (t)%Z)))) <= ((1 - b1) * ((powerRZ (- 1) (t)%Z) * (x (t)%Z)))) /\ (((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (t)%Z) * (x (0)%Z)) <= ((powerRZ (- 1) (t)%Z) * (x (t)%Z))))).
{
assert (b__238 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__239 : ((0 <= (- ((powerRZ (- 1) (t)%Z) * (m (t)%Z)))) /\ (((1 + b1) * (- ((powerRZ (- 1) (t)%Z) * (m (t)%Z)))) <= ((1 - b1) * ((powerRZ (- 1) (t)%Z) * (x (t)%Z)))) /\ (((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (t)%Z) * (x (0)%Z)) <= ((powerRZ (- 1) (t)%Z) * (x (t)%Z))))).
{
exact (s__235 (t)%Z b__238).
}
exact u__239.
}
pose proof s__240 as [h__241 [h__242 h__243]].
(* grown_t *)
assert (s__244 : (((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (t)%Z) * (x (0)%Z)) <= ((powerRZ (- 1) (t)%Z) * (x (t)%Z)))).
{
exact h__243.
}
exact s__244.
}
(* goal *)
assert (s__246 : ((1 < ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (t)%Z) * (x (0)%Z)) <= ((powerRZ (- 1) (t)%Z) * (x (t)%Z)))))).
{
split.
{
exact s__22.
}
{
exact s__245.
}
}
pose proof s__246 as [h__247 h__248].
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 - b1))).
intros t b__249.
assert (r__250 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__251 : (2 - b1) = 1 * (1 - b1) + 1).
{
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
feq.
}
rw e__251.
apply (from_lt_pos 1 1 b1 1); [exact h__2 | lra ..].
}
{
split.
{
change (0 <> ((2 - b1) * (1 + b1))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__252 : (2 - b1) = 1 * (1 - b1) + 1).
{
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
feq.
}
rw e__252.
apply (from_lt_pos 1 1 b1 1); [exact h__2 | lra ..].
}
{
assert (e__253 : (1 + b1) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__253.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> ((2 - b1) * (1 + b1)))).
intros t b__254.
assert (r__255 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__256 : (2 - b1) = 1 * (1 - b1) + 1).
{
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 2)).
{
feq.
}
feq.
}
rw e__256.
apply (from_lt_pos 1 1 b1 1); [exact h__2 | lra ..].
}
{
assert (e__257 : (1 + b1) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__257.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
}
}
{
change ((1 < ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((powerRZ ((2 + b1 + (b1 ^ 2)) * / ((2 - b1) * (1 + b1))) (t)%Z) * (x (0)%Z)) <= ((powerRZ (- 1) (t)%Z) * (x (t)%Z))))).
exact s__246.
}
Qed.
Lemma meaningful : forall (b1 : R) (x : Z -> R) (m : Z -> R) (phi : Z -> R), ((0 < b1) /\ (b1 < 1)) -> (forall t : Z, ((0)%Z <= t)%Z -> (((2 + b1) / (2 - b1)) <= (phi (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = ((b1 * (m (t)%Z)) + ((1 - b1) * (x (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((phi (t)%Z) * ((b1 * (m (t)%Z)) + ((1 - b1) * (x (t)%Z)) + (x (t)%Z)))))) -> (0 <= (- (m (0)%Z))) -> (((1 + b1) * (- (m (0)%Z))) <= ((1 - b1) * (x (0)%Z))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 - b1))) /\ (0 <> ((2 - b1) * (1 + b1))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> ((2 - b1) * (1 + b1))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Theorem claim : forall (b1 : R) (x : Z -> R) (m : Z -> R) (phi : Z -> R), ((0 < b1) /\ (b1 < 1)) -> (forall t : Z, ((0)%Z <= t)%Z -> (((2 + b1) / (2 - b1)) <= (phi (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = ((b1 * (m (t)%Z)) + ((1 - b1) * (x (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((phi (t)%Z) * ((b1 * (m (t)%Z)) + ((1 - b1) * (x (t)%Z)) + (x (t)%Z)))))) -> (0 <= (- (m (0)%Z))) -> (((1 + b1) * (- (m (0)%Z))) <= ((1 - b1) * (x (0)%Z))) -> ((1 < ((2 + b1 + (b1 ^ 2)) / ((2 - b1) * (1 + b1)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((powerRZ ((2 + b1 + (b1 ^ 2)) / ((2 - b1) * (1 + b1))) (t)%Z) * (x (0)%Z)) <= ((powerRZ (- 1) (t)%Z) * (x (t)%Z))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Fail Definition corrupted : forall (b1 : R) (x : Z -> R) (m : Z -> R) (phi : Z -> R), ((0 < b1) /\ (b1 < 1)) -> (forall t : Z, ((0)%Z <= t)%Z -> (((2 + b1) / (2 - b1)) <= (phi (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = ((b1 * (m (t)%Z)) + ((1 - b1) * (x (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((phi (t)%Z) * ((b1 * (m (t)%Z)) + ((1 - b1) * (x (t)%Z)) + (x (t)%Z)))))) -> (0 <= (- (m (0)%Z))) -> (((1 + b1) * (- (m (0)%Z))) <= ((1 - b1) * (x (0)%Z))) -> ((((2 + b1 + (b1 ^ 2)) / ((2 - b1) * (1 + b1))) <= 1) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((powerRZ ((2 + b1 + (b1 ^ 2)) / ((2 - b1) * (1 + b1))) (t)%Z) * (x (0)%Z)) <= ((powerRZ (- 1) (t)%Z) * (x (t)%Z))))) := claim.
End T_exadam_guarantee_escape_2e805461.


(* exadam.guarantee_before; certificate a03a2884205a5cfb3d6dcd4e7a228eaf6abb6744800cd541136921d848247815 *)
Module T_exadam_guarantee_before_a03a2884.
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).

Lemma satisfiable : exists (lr : R) (gamma : R) (eps : R) (b1 : R) (t : Z), (0 <= t)%Z /\ (0 < lr) /\ (0 < gamma) /\ (0 < eps) /\ ((IZR t) < (((exp ((2 * (1 + b1) * (sqrt eps)) / (lr * gamma))) / 2) - 1)).
Proof.
exists 1, 1, (1 * / 4), (1 * / 2), (1)%Z.
split.
{
lia.
}
{
split.
{
change (0 < 1).
closed_less.
}
{
split.
{
change (0 < 1).
closed_less.
}
{
split.
{
change (0 < (1 * / 4)).
closed_less.
}
{
change (1 < (((exp ((2 * (1 + (1 * / 2)) * (sqrt (1 * / 4))) * / (1 * 1))) * / 2) - 1)).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (lr : R) (gamma : R) (eps : R) (b1 : R) (t : Z), (0 <= t)%Z -> (0 < lr) -> (0 < gamma) -> (0 < eps) -> ((IZR t) < (((exp ((2 * (1 + b1) * (sqrt eps)) / (lr * gamma))) / 2) - 1)) -> (((0 <= eps) /\ (0 <> (lr * gamma)) /\ (0 <= 2) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))) /\ (0 <> (sqrt eps))) /\ ((((alpha lr (IZR t)) * gamma) / (sqrt eps)) < (1 + b1))).
Proof.
intros lr gamma eps b1 t b__0 h__2 h__3 h__4 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
change ((IZR t) < (((exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) * / 2) - 1)) in h__5.
assert (n__9 : 0 <= eps).
{
apply Rlt_le.
assert (e__8 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__8.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
assert (n__12 : (lr * gamma) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__10 : lr = 1 * (lr - 0) + 0).
{
transitivity (lr).
{
reflexivity.
}
symmetry.
transitivity (lr).
{
feq.
}
feq.
}
rw e__10.
apply (from_lt_pos 1 0 0 lr); [exact h__2 | lra ..].
}
{
assert (e__11 : gamma = 1 * (gamma - 0) + 0).
{
transitivity (gamma).
{
reflexivity.
}
symmetry.
transitivity (gamma).
{
feq.
}
feq.
}
rw e__11.
apply (from_lt_pos 1 0 0 gamma); [exact h__3 | lra ..].
}
}
assert (n__14 : (gamma * lr) <> 0).
{
assert (e__13 : (lr * gamma) = (gamma * lr)).
{
feq.
}
try rewrite <- e__13.
exact n__12.
}
assert (n__15 : gamma <> 0).
{
intro vanishes.
apply n__14.
transitivity (1 * (gamma) * (lr)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__16 : lr <> 0).
{
intro vanishes.
apply n__14.
transitivity (1 * (gamma) * (lr)).
{ feq. }
rewrite vanishes. ring.
}
(* steps *)
assert (s__34 : ((2 * ((IZR t) + 1)) < (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))))).
{
apply gap_lt.
assert (e__6 : ((exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) - (2 * ((IZR t) + 1))) = (2 * (((exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) * / 2) - 1 - (IZR t)))).
{
transitivity (((((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)) + ((- 2) * (IZR t)) + (- 2))).
{
assert (e__17 : (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__18 : ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) = ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__19 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__20 : (lr * gamma) = (gamma * lr)).
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
rw e__18.
rewrite (exp_add ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr))) (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) (2 * (sqrt eps) * (/ gamma) * (/ lr))) by ring.
rewrite (exp_times (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) ((sqrt eps) * b1 * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
rewrite (exp_times (2 * (sqrt eps) * (/ gamma) * (/ lr)) ((sqrt eps) * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__17.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)) + ((- 2) * (IZR t)) + (- 2))).
{
assert (e__21 : (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__22 : ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) = ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__23 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__24 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__24.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
rw e__22.
rewrite (exp_add ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr))) (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) (2 * (sqrt eps) * (/ gamma) * (/ lr))) by ring.
rewrite (exp_times (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) ((sqrt eps) * b1 * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
rewrite (exp_times (2 * (sqrt eps) * (/ gamma) * (/ lr)) ((sqrt eps) * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__21.
reflexivity.
}
feq.
}
feq.
}
assert (w__7 : 0 < (2 * (((exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) * / 2) - 1 - (IZR t)))).
{
assert (e__25 : (2 * (((exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) * / 2) - 1 - (IZR t))) = 2 * ((((exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) * / 2) - 1) - (IZR t)) + 0).
{
transitivity (((((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)) + ((- 2) * (IZR t)) + (- 2))).
{
assert (e__26 : (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__27 : ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) = ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__28 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__29 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__29.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__28.
reflexivity.
}
feq.
}
rw e__27.
rewrite (exp_add ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr))) (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) (2 * (sqrt eps) * (/ gamma) * (/ lr))) by ring.
rewrite (exp_times (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) ((sqrt eps) * b1 * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
rewrite (exp_times (2 * (sqrt eps) * (/ gamma) * (/ lr)) ((sqrt eps) * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
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
transitivity (((((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)) + ((- 2) * (IZR t)) + (- 2))).
{
assert (e__30 : (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__31 : ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) = ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__32 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__33 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__33.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__32.
reflexivity.
}
feq.
}
rw e__31.
rewrite (exp_add ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr))) (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) (2 * (sqrt eps) * (/ gamma) * (/ lr))) by ring.
rewrite (exp_times (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) ((sqrt eps) * b1 * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
rewrite (exp_times (2 * (sqrt eps) * (/ gamma) * (/ lr)) ((sqrt eps) * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
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
rw e__25.
apply (from_lt_pos 2 0 (IZR t) (((exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) * / 2) - 1)); [exact h__5 | lra ..].
}
rw e__6. exact w__7.
}
(* logs *)
assert (s__39 : ((ln (2 * ((IZR t) + 1))) < (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))))).
{
assert (p__35 : (0 < (2 * ((IZR t) + 1)))).
{
assert (e__36 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__36.
natpos.
}
assert (p__37 : ((2 * ((IZR t) + 1)) < (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))))).
{
exact s__34.
}
assert (u__38 : ((ln (2 * ((IZR t) + 1))) < (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))))).
{
exact (ax_log_increasing (2 * ((IZR t) + 1)) (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) p__35 p__37).
}
exact u__38.
}
(* level *)
assert (s__41 : ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) = ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))).
{
assert (u__40 : ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) = ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))).
{
exact (ax_log_of_exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))).
}
exact u__40.
}
(* alpha *)
assert (s__44 : ((2 * (alpha lr (IZR t))) = (lr * (ln (2 * ((IZR t) + 1)))))).
{
assert (b__42 : (0 <= (t)%Z)%Z).
{ zp. }
assert (u__43 : ((2 * (alpha lr (IZR t))) = (lr * (ln (2 * ((IZR t) + 1)))))).
{
exact (T_exadam_step_form_34862ce5.claim lr (t)%Z b__42).
}
exact u__43.
}
assert (n__48 : 0 <= (1 + (IZR t))).
{
apply Rlt_le.
assert (e__47 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__47.
natpos.
}
assert (n__50 : 0 <= ((IZR t) + 1)).
{
assert (e__49 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
try rewrite <- e__49.
exact n__48.
}
assert (n__52 : 0 < ((sqrt 2) * (sqrt (1 + (IZR t))))).
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__51 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__51.
natpos.
}
}
assert (n__56 : 0 < ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__53 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__54 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__55 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__55.
reflexivity.
}
eapply eq_trans.
{
rw e__54.
reflexivity.
}
feq.
}
try rewrite <- e__53.
exact n__52.
}
assert (n__58 : (sqrt eps) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__57 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__57.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
assert (n__60 : (2 * (sqrt eps)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
lra.
}
{
apply sqrt_lt_R0.
assert (e__59 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__59.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
}
assert (n__61 : 0 < (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))).
{
apply exp_pos.
}
assert (n__66 : 0 < (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__62 : (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__63 : ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) = ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__64 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__65 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__65.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__64.
reflexivity.
}
feq.
}
rw e__63.
rewrite (exp_add ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr))) (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) (2 * (sqrt eps) * (/ gamma) * (/ lr))) by ring.
rewrite (exp_times (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) ((sqrt eps) * b1 * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
rewrite (exp_times (2 * (sqrt eps) * (/ gamma) * (/ lr)) ((sqrt eps) * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
feq.
}
try rewrite <- e__62.
exact n__61.
}
assert (n__68 : 0 < (2 * ((IZR t) + 1))).
{
assert (e__67 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__67.
natpos.
}
assert (n__70 : 0 < ((2 * (IZR t)) + 2)).
{
assert (e__69 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
try rewrite <- e__69.
exact n__68.
}
(* goal *)
assert (s__142 : ((((alpha lr (IZR t)) * gamma) * / (sqrt eps)) < (1 + b1))).
{
apply gap_lt.
assert (e__45 : ((1 + b1) - (((alpha lr (IZR t)) * gamma) * / (sqrt eps))) = ((((lr * gamma) * / (2 * (sqrt eps))) * ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) - (ln (2 * ((IZR t) + 1))))) + ((((- 1) * gamma) * / (2 * (sqrt eps))) * (((2 * (alpha lr (IZR t))) - (lr * (ln (2 * ((IZR t) + 1))))) + (lr * ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) - ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))))))).
{
transitivity ((((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * (/ (sqrt eps)) * gamma * lr) + b1 + 1)).
{
assert (e__71 : (alpha lr (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr)).
{
change ((lr * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr)).
assert (e__72 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__73 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__74 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__75 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__75.
reflexivity.
}
eapply eq_trans.
{
rw e__74.
reflexivity.
}
feq.
}
rw e__73.
reflexivity.
}
eapply eq_trans.
{
rw e__72.
reflexivity.
}
feq.
}
assert (e__76 : / (sqrt eps) = (/ (sqrt eps))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__71.
rw e__76.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * (/ (sqrt eps)) * gamma * lr) + b1 + 1)).
{
assert (e__77 : (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) = (ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)))).
{
assert (e__78 : (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__79 : ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) = ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__80 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__81 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__81.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__80.
reflexivity.
}
feq.
}
rw e__79.
rewrite (exp_add ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr))) (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) (2 * (sqrt eps) * (/ gamma) * (/ lr))) by ring.
rewrite (exp_times (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) ((sqrt eps) * b1 * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
rewrite (exp_times (2 * (sqrt eps) * (/ gamma) * (/ lr)) ((sqrt eps) * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
feq.
}
rw e__78.
reflexivity.
}
assert (e__82 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__83 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__83.
reflexivity.
}
assert (e__84 : / (2 * (sqrt eps)) = ((1 * / 2) * (/ (sqrt eps)))).
{
apply inv_by. feq.
}
assert (e__85 : (alpha lr (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr)).
{
change ((lr * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr)).
assert (e__86 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__87 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__88 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__89 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__89.
reflexivity.
}
eapply eq_trans.
{
rw e__88.
reflexivity.
}
feq.
}
rw e__87.
reflexivity.
}
eapply eq_trans.
{
rw e__86.
reflexivity.
}
feq.
}
assert (e__90 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__91 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__91.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__77.
rw e__82.
rw e__84.
rw e__85.
rw e__90.
reflexivity.
}
feq.
}
feq.
}
assert (w__46 : 0 < ((((lr * gamma) * / (2 * (sqrt eps))) * ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) - (ln (2 * ((IZR t) + 1))))) + ((((- 1) * gamma) * / (2 * (sqrt eps))) * (((2 * (alpha lr (IZR t))) - (lr * (ln (2 * ((IZR t) + 1))))) + (lr * ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) - ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))))))).
{
apply plus_pos_zero.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__94 : lr = 1 * (lr - 0) + 0).
{
transitivity (lr).
{
reflexivity.
}
symmetry.
transitivity (lr).
{
feq.
}
feq.
}
rw e__94.
apply (from_lt_pos 1 0 0 lr); [exact h__2 | lra ..].
}
{
assert (e__95 : gamma = 1 * (gamma - 0) + 0).
{
transitivity (gamma).
{
reflexivity.
}
symmetry.
transitivity (gamma).
{
feq.
}
feq.
}
rw e__95.
apply (from_lt_pos 1 0 0 gamma); [exact h__3 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
lra.
}
{
apply sqrt_lt_R0.
assert (e__96 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__96.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
}
}
{
assert (e__97 : ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) - (ln (2 * ((IZR t) + 1)))) = 1 * ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) - (ln (2 * ((IZR t) + 1)))) + 0).
{
transitivity (((ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))) + ((- 1) * (ln ((2 * (IZR t)) + 2))))).
{
assert (e__98 : (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) = (ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)))).
{
assert (e__99 : (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__100 : ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) = ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__101 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__102 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__102.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__101.
reflexivity.
}
feq.
}
rw e__100.
rewrite (exp_add ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr))) (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) (2 * (sqrt eps) * (/ gamma) * (/ lr))) by ring.
rewrite (exp_times (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) ((sqrt eps) * b1 * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
rewrite (exp_times (2 * (sqrt eps) * (/ gamma) * (/ lr)) ((sqrt eps) * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
feq.
}
rw e__99.
reflexivity.
}
assert (e__103 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__104 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__104.
reflexivity.
}
eapply eq_trans.
{
rw e__98.
rw e__103.
reflexivity.
}
feq.
}
symmetry.
transitivity (((ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))) + ((- 1) * (ln ((2 * (IZR t)) + 2))))).
{
assert (e__105 : (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) = (ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)))).
{
assert (e__106 : (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__107 : ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) = ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__108 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__109 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__109.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__108.
reflexivity.
}
feq.
}
rw e__107.
rewrite (exp_add ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr))) (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) (2 * (sqrt eps) * (/ gamma) * (/ lr))) by ring.
rewrite (exp_times (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) ((sqrt eps) * b1 * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
rewrite (exp_times (2 * (sqrt eps) * (/ gamma) * (/ lr)) ((sqrt eps) * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
feq.
}
rw e__106.
reflexivity.
}
assert (e__110 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__111 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__111.
reflexivity.
}
eapply eq_trans.
{
rw e__105.
rw e__110.
reflexivity.
}
feq.
}
feq.
}
rw e__97.
apply (from_lt_pos 1 0 (ln (2 * ((IZR t) + 1))) (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))))); [exact s__39 | lra ..].
}
}
{
assert (v__93 : (((2 * (alpha lr (IZR t))) - (lr * (ln (2 * ((IZR t) + 1))))) + (lr * ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) - ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))))) = 0).
{
apply plus_zero_zero.
{
assert (e__112 : ((2 * (alpha lr (IZR t))) - (lr * (ln (2 * ((IZR t) + 1))))) = (- 1) * ((lr * (ln (2 * ((IZR t) + 1)))) - (2 * (alpha lr (IZR t)))) + 0).
{
transitivity (((2 * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr) + ((- 1) * (ln ((2 * (IZR t)) + 2)) * lr))).
{
assert (e__113 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__114 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__114.
reflexivity.
}
assert (e__115 : (alpha lr (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr)).
{
change ((lr * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr)).
assert (e__116 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__117 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__118 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__119 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__119.
reflexivity.
}
eapply eq_trans.
{
rw e__118.
reflexivity.
}
feq.
}
rw e__117.
reflexivity.
}
eapply eq_trans.
{
rw e__116.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__113.
rw e__115.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr) + ((- 1) * (ln ((2 * (IZR t)) + 2)) * lr))).
{
assert (e__120 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__121 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__121.
reflexivity.
}
assert (e__122 : (alpha lr (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr)).
{
change ((lr * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr)).
assert (e__123 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__124 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__125 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__126 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__126.
reflexivity.
}
eapply eq_trans.
{
rw e__125.
reflexivity.
}
feq.
}
rw e__124.
reflexivity.
}
eapply eq_trans.
{
rw e__123.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__120.
rw e__122.
reflexivity.
}
feq.
}
feq.
}
rw e__112.
apply (from_eq_zero (- 1) 0 (2 * (alpha lr (IZR t))) (lr * (ln (2 * ((IZR t) + 1))))); [exact s__44 | lra ..].
}
{
assert (v__92 : ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) - ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = 0).
{
assert (e__127 : ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) - ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (- 1) * (((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) - (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))))) + 0).
{
transitivity (((ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))) + ((- 2) * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + ((- 2) * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__128 : (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) = (ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)))).
{
assert (e__129 : (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__130 : ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) = ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__131 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__132 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__132.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__131.
reflexivity.
}
feq.
}
rw e__130.
rewrite (exp_add ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr))) (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) (2 * (sqrt eps) * (/ gamma) * (/ lr))) by ring.
rewrite (exp_times (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) ((sqrt eps) * b1 * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
rewrite (exp_times (2 * (sqrt eps) * (/ gamma) * (/ lr)) ((sqrt eps) * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
feq.
}
rw e__129.
reflexivity.
}
assert (e__133 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__134 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__134.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__128.
rw e__133.
reflexivity.
}
feq.
}
symmetry.
transitivity (((ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))) + ((- 2) * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + ((- 2) * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__135 : (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) = (ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)))).
{
assert (e__136 : (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__137 : ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) = ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__138 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__139 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__139.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__138.
reflexivity.
}
feq.
}
rw e__137.
rewrite (exp_add ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr))) (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) (2 * (sqrt eps) * (/ gamma) * (/ lr))) by ring.
rewrite (exp_times (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) ((sqrt eps) * b1 * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
rewrite (exp_times (2 * (sqrt eps) * (/ gamma) * (/ lr)) ((sqrt eps) * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
feq.
}
rw e__136.
reflexivity.
}
assert (e__140 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__141 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__141.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__135.
rw e__140.
reflexivity.
}
feq.
}
feq.
}
rw e__127.
apply (from_eq_zero (- 1) 0 (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))); [exact s__41 | lra ..].
}
rewrite v__92. ring.
}
}
rewrite v__93. ring.
}
}
rw e__45. exact w__46.
}
split.
{
split.
{
change (0 <= eps).
apply Rlt_le.
assert (e__143 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__143.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
split.
{
change (0 <> (lr * gamma)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__144 : lr = 1 * (lr - 0) + 0).
{
transitivity (lr).
{
reflexivity.
}
symmetry.
transitivity (lr).
{
feq.
}
feq.
}
rw e__144.
apply (from_lt_pos 1 0 0 lr); [exact h__2 | lra ..].
}
{
assert (e__145 : gamma = 1 * (gamma - 0) + 0).
{
transitivity (gamma).
{
reflexivity.
}
symmetry.
transitivity (gamma).
{
feq.
}
feq.
}
rw e__145.
apply (from_lt_pos 1 0 0 gamma); [exact h__3 | lra ..].
}
}
{
split.
{
change (0 <= 2).
apply Rlt_le.
lra.
}
{
split.
{
change (0 <= (1 + (IZR t))).
apply Rlt_le.
assert (e__146 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__146.
natpos.
}
{
split.
{
change (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))).
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__147 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__147.
natpos.
}
}
{
change (0 <> (sqrt eps)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__148 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__148.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
}
}
}
}
}
{
change ((((alpha lr (IZR t)) * gamma) * / (sqrt eps)) < (1 + b1)).
exact s__142.
}
Qed.
Lemma meaningful : forall (lr : R) (gamma : R) (eps : R) (b1 : R) (t : Z), (0 <= t)%Z -> (0 < lr) -> (0 < gamma) -> (0 < eps) -> ((IZR t) < (((exp ((2 * (1 + b1) * (sqrt eps)) / (lr * gamma))) / 2) - 1)) -> ((0 <= eps) /\ (0 <> (lr * gamma)) /\ (0 <= 2) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))) /\ (0 <> (sqrt eps))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Theorem claim : forall (lr : R) (gamma : R) (eps : R) (b1 : R) (t : Z), (0 <= t)%Z -> (0 < lr) -> (0 < gamma) -> (0 < eps) -> ((IZR t) < (((exp ((2 * (1 + b1) * (sqrt eps)) / (lr * gamma))) / 2) - 1)) -> ((((alpha lr (IZR t)) * gamma) / (sqrt eps)) < (1 + b1)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Fail Definition corrupted : forall (lr : R) (gamma : R) (eps : R) (b1 : R) (t : Z), (0 <= t)%Z -> (0 < lr) -> (0 < gamma) -> (0 < eps) -> ((IZR t) < (((exp ((2 * (1 + b1) * (sqrt eps)) / (lr * gamma))) / 2) - 1)) -> ((1 + b1) <= (((alpha lr (IZR t)) * gamma) / (sqrt eps))) := claim.
End T_exadam_guarantee_before_a03a2884.


(* exadam.guarantee_values; certificate c04b83da43ac9eaf77a0e506c86f55902bbe81a920c3e33b5905f493453fcf91 *)
Module T_exadam_guarantee_values_c04b83da.

Theorem claim : ((21 < (((exp ((2 * (19 / 10) * (1 / 10000)) / (1 / 10000))) / 2) - 1)) /\ ((((exp ((2 * (19 / 10) * (1 / 10000)) / (1 / 10000))) / 2) - 1) < 22) /\ (997 < (((exp ((2 * (19 / 10) * (1 / 10000)) / (1 / 20000))) / 2) - 1)) /\ ((((exp ((2 * (19 / 10) * (1 / 10000)) / (1 / 20000))) / 2) - 1) < 999)).
Proof.
(* goal *)
assert (s__0 : ((21 < (((exp ((2 * (19 * / 10) * (1 * / 10000)) * / (1 * / 10000))) * / 2) - 1)) /\ ((((exp ((2 * (19 * / 10) * (1 * / 10000)) * / (1 * / 10000))) * / 2) - 1) < 22) /\ (997 < (((exp ((2 * (19 * / 10) * (1 * / 10000)) * / (1 * / 20000))) * / 2) - 1)) /\ ((((exp ((2 * (19 * / 10) * (1 * / 10000)) * / (1 * / 20000))) * / 2) - 1) < 999))).
{
repeat match goal with |- _ /\ _ => split end.
{ change (21 < (((exp ((2 * (19 * / 10) * (1 * / 10000)) * / (1 * / 10000))) * / 2) - 1)).
closed_less.
}
{ change ((((exp ((2 * (19 * / 10) * (1 * / 10000)) * / (1 * / 10000))) * / 2) - 1) < 22).
closed_less.
}
{ change (997 < (((exp ((2 * (19 * / 10) * (1 * / 10000)) * / (1 * / 20000))) * / 2) - 1)).
closed_less.
}
{ change ((((exp ((2 * (19 * / 10) * (1 * / 10000)) * / (1 * / 20000))) * / 2) - 1) < 999).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 h__4]]].
change ((21 < (((exp ((2 * (19 * / 10) * (1 * / 10000)) * / (1 * / 10000))) * / 2) - 1)) /\ ((((exp ((2 * (19 * / 10) * (1 * / 10000)) * / (1 * / 10000))) * / 2) - 1) < 22) /\ (997 < (((exp ((2 * (19 * / 10) * (1 * / 10000)) * / (1 * / 20000))) * / 2) - 1)) /\ ((((exp ((2 * (19 * / 10) * (1 * / 10000)) * / (1 * / 20000))) * / 2) - 1) < 999)).
exact s__0.
Qed.
Fail Definition corrupted : (((((exp ((2 * (19 / 10) * (1 / 10000)) / (1 / 10000))) / 2) - 1) <= 21) /\ ((((exp ((2 * (19 / 10) * (1 / 10000)) / (1 / 10000))) / 2) - 1) < 22) /\ (997 < (((exp ((2 * (19 / 10) * (1 / 10000)) / (1 / 20000))) / 2) - 1)) /\ ((((exp ((2 * (19 / 10) * (1 / 10000)) / (1 / 20000))) / 2) - 1) < 999)) := claim.
End T_exadam_guarantee_values_c04b83da.


(* exadam.algorithm_line7_printed; certificate ec8ac8f24bbe44bcab29f2362d66a9fa48c1e9388cb7aebead22c8c6543aae70 *)
Module T_exadam_algorithm_line7_printed_ec8ac8f2.
Definition factor (b2 : R) (eps : R) (v : R) (t : Z) : R := (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v))).
Definition line7 (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((m / (1 - (b1 ^ 2))) * (factor b2 eps v (t)%Z)).
Definition mtilde (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (1 <= (IZR t)).
Proof.
exists (9 * / 10), (999 * / 1000), (1 * / 100000000), (1 * / 10), (1 * / 1000), (1)%Z.
split.
{
lia.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (9 * / 10)).
closed_less.
}
{ change ((9 * / 10) < 1).
closed_less.
}
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
}
{
split.
{
change (0 < (1 * / 100000000)).
closed_less.
}
{
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
}
}
Qed.

Theorem claim : ~ (forall (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (1 <= (IZR t)) -> ((line7 b1 b2 eps m v (t)%Z) = (mtilde b1 b2 eps m v (t)%Z))).
Proof.
intro general.
specialize (general (9 * / 10) (999 * / 1000) (1 * / 100000000) (1 * / 10) (1 * / 1000) (1)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (9 * / 10)).
closed_less.
}
{ change ((9 * / 10) < 1).
closed_less.
}
}
intro general.
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
}
intro general.
lapply general; clear general.
2: {
change (0 < (1 * / 100000000)).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change (1 <= 1).
apply Req_le.
closed_eq.
}
intro general.
revert general.
change ((((1 * / 10) * / (1 - ((9 * / 10) ^ 2))) * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 1)) * / ((1 * / 100000000) + (1 * / 1000))))) = (((1 * / 10) * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 1)) * / ((1 * / 100000000) + (1 * / 1000))))) * / (1 - ((9 * / 10) ^ 1))) -> False).
apply no_eq.
apply ne_of_lt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (1 <= (IZR t)) -> ((line7 b1 b2 eps m v (t)%Z) = ((mtilde b1 b2 eps m v (t)%Z) + 1))) := claim.
End T_exadam_algorithm_line7_printed_ec8ac8f2.


(* exadam.algorithm_line7; certificate 8b50b1e3c6e56b94b7ac4af3969d118ac7aaa87f9ca6b00841cf6fada6d3b0a1 *)
Module T_exadam_algorithm_line7_8b50b1e3.
Definition factor (b2 : R) (eps : R) (v : R) (t : Z) : R := (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v))).
Definition line7 (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((m / (1 - (powerRZ b1 (t)%Z))) * (factor b2 eps v (t)%Z)).
Definition mtilde (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ (0 < eps) /\ (0 <= v) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (1 * / 2), 1, 3, 1, (4)%Z.
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
change (0 < 1).
closed_less.
}
{
split.
{
change (0 <= 1).
closed_less.
}
{
change (1 <= 4).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> (((0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (eps + v))) /\ ((line7 b1 b2 eps m v (t)%Z) = (mtilde b1 b2 eps m v (t)%Z))).
Proof.
intros b1 b2 eps m v t b__0 h__2 h__5 h__6 h__7.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__8 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
assert (n__16 : (1 - (powerRZ b1 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__9 : 0 < b1).
{
assert (e__13 : b1 = 1 * (b1 - 0) + 0).
{
transitivity (b1).
{
reflexivity.
}
symmetry.
transitivity (b1).
{
feq.
}
feq.
}
rw e__13.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__10 : 0 < (1 - b1)).
{
assert (e__14 : (1 - b1) = 1 * (1 - b1) + 0).
{
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__11 : 0 < (IZR t)).
{
assert (e__15 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__15.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__7 | lra ..].
}
assert (g__12 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__18 : (((- 1) * (powerRZ b1 (t)%Z)) + 1) <> 0).
{
assert (e__17 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__17.
exact n__16.
}
assert (n__19 : ((powerRZ b1 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__18.
transitivity ((- 1) * ((powerRZ b1 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__22 : (eps + v) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__20 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__20.
apply (from_lt_pos 1 0 0 eps); [exact h__5 | lra ..].
}
{
assert (e__21 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__21.
apply (from_le_nn 1 0 0 v); [exact h__6 | lra ..].
}
}
(* goal *)
assert (s__30 : ((line7 b1 b2 eps m v (t)%Z) = (mtilde b1 b2 eps m v (t)%Z))).
{
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * m) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
change (((m * / (1 - (powerRZ b1 (t)%Z))) * (factor b2 eps v (t)%Z)) = ((((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * m) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
assert (e__23 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__24 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__24.
apply inv_by. feq.
}
assert (e__25 : (factor b2 eps v (t)%Z) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
change ((1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v))) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
assert (e__26 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__26.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__23.
rw e__25.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * m) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
change (((m * (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v)))) * / (1 - (powerRZ b1 (t)%Z))) = ((((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * m) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
assert (e__27 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__28 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__28.
apply inv_by. feq.
}
assert (e__29 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__27.
rw e__29.
reflexivity.
}
feq.
}
feq.
}
split.
{
split.
{
change (0 <> (1 - (powerRZ b1 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__31 : 0 < b1).
{
assert (e__35 : b1 = 1 * (b1 - 0) + 0).
{
transitivity (b1).
{
reflexivity.
}
symmetry.
transitivity (b1).
{
feq.
}
feq.
}
rw e__35.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__32 : 0 < (1 - b1)).
{
assert (e__36 : (1 - b1) = 1 * (1 - b1) + 0).
{
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
feq.
}
rw e__36.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__33 : 0 < (IZR t)).
{
assert (e__37 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__37.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__7 | lra ..].
}
assert (g__34 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
change (0 <> (eps + v)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__38 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__38.
apply (from_lt_pos 1 0 0 eps); [exact h__5 | lra ..].
}
{
assert (e__39 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__39.
apply (from_le_nn 1 0 0 v); [exact h__6 | lra ..].
}
}
}
{
change ((line7 b1 b2 eps m v (t)%Z) = (mtilde b1 b2 eps m v (t)%Z)).
exact s__30.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> ((0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (eps + v))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> ((line7 b1 b2 eps m v (t)%Z) = (mtilde b1 b2 eps m v (t)%Z)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> ((line7 b1 b2 eps m v (t)%Z) = ((mtilde b1 b2 eps m v (t)%Z) + 1)) := claim.
End T_exadam_algorithm_line7_8b50b1e3.


(* exadam.algorithm_vhat_printed; certificate 89fb385e3402f5cbd1e2808351655209181507f0432ad2b397118eb1466befe7 *)
Module T_exadam_algorithm_vhat_printed_89fb385e.
Definition printed_vhat (b2 : R) (v : R) : R := (v / (1 - (b2 ^ 2))).
Definition vhat (b2 : R) (v : R) (t : Z) : R := (v / (1 - (powerRZ b2 (t)%Z))).

Lemma satisfiable : exists (b2 : R) (v : R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (1 <= (IZR t)).
Proof.
exists (999 * / 1000), (1 * / 1000), (1)%Z.
split.
{
lia.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
}
{
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
Qed.

Theorem claim : ~ (forall (b2 : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> ((printed_vhat b2 v) = (vhat b2 v (t)%Z))).
Proof.
intro general.
specialize (general (999 * / 1000) (1 * / 1000) (1)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
}
intro general.
lapply general; clear general.
2: {
change (1 <= 1).
apply Req_le.
closed_eq.
}
intro general.
revert general.
change (((1 * / 1000) * / (1 - ((999 * / 1000) ^ 2))) = ((1 * / 1000) * / (1 - ((999 * / 1000) ^ 1))) -> False).
apply no_eq.
apply ne_of_lt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (b2 : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> ((printed_vhat b2 v) = ((vhat b2 v (t)%Z) + 1))) := claim.
End T_exadam_algorithm_vhat_printed_89fb385e.


(* exadam.algorithm_vhat; certificate 561284905db33e66749a7998b4b02aa8e2688c90fbfd78f28dba177223a40cbd *)
Module T_exadam_algorithm_vhat_56128490.
Definition printed_vhat (b2 : R) (v : R) : R := (v / (1 - (b2 ^ 2))).
Definition vhat (b2 : R) (v : R) (t : Z) : R := (v / (1 - (powerRZ b2 (t)%Z))).

Lemma satisfiable : exists (b2 : R) (v : R), ((0 < b2) /\ (b2 < 1)).
Proof.
exists (1 * / 2), 1.
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
Qed.

Lemma proved : forall (b2 : R) (v : R), ((0 < b2) /\ (b2 < 1)) -> (((0 <> (1 - (b2 ^ 2)))) /\ ((printed_vhat b2 v) = (vhat b2 v (2)%Z))).
Proof.
intros b2 v h__0.
pose proof h__0 as [h__1 h__2].
(* room *)
assert (s__7 : (0 < (1 - (b2 ^ 2)))).
{
assert (e__3 : (1 - (b2 ^ 2)) = ((1 - b2) * (1 + b2))).
{
transitivity ((((- 1) * (b2 ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b2 ^ 2)) + 1)).
{
feq.
}
feq.
}
assert (w__4 : 0 < ((1 - b2) * (1 + b2))).
{
apply mult_pos_pos.
{
assert (e__5 : (1 - b2) = 1 * (1 - b2) + 0).
{
transitivity ((((- 1) * b2) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + 1)).
{
feq.
}
feq.
}
rw e__5.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
{
assert (e__6 : (1 + b2) = 1 * (b2 - 0) + 1).
{
transitivity ((b2 + 1)).
{
feq.
}
symmetry.
transitivity ((b2 + 1)).
{
feq.
}
feq.
}
rw e__6.
apply (from_lt_pos 1 1 0 b2); [exact h__1 | lra ..].
}
}
rw e__3. exact w__4.
}
assert (n__9 : (1 - (b2 ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__8 : (1 - (b2 ^ 2)) = 1 * ((1 - (b2 ^ 2)) - 0) + 0).
{
transitivity ((((- 1) * (b2 ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b2 ^ 2)) + 1)).
{
feq.
}
feq.
}
rw e__8.
apply (from_lt_pos 1 0 0 (1 - (b2 ^ 2))); [exact s__7 | lra ..].
}
assert (n__11 : (((- 1) * (b2 ^ 2)) + 1) <> 0).
{
assert (e__10 : (1 - (b2 ^ 2)) = (((- 1) * (b2 ^ 2)) + 1)).
{
feq.
}
try rewrite <- e__10.
exact n__9.
}
assert (n__12 : ((b2 ^ 2) + (- 1)) <> 0).
{
intro vanishes.
apply n__11.
transitivity ((- 1) * ((b2 ^ 2) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__18 : ((printed_vhat b2 v) = (vhat b2 v (2)%Z))).
{
transitivity ((((- 1) * v) * (/ ((b2 ^ 2) + (- 1))))).
{
change ((v * / (1 - (b2 ^ 2))) = (((- 1) * v) * (/ ((b2 ^ 2) + (- 1))))).
assert (e__13 : / (1 - (b2 ^ 2)) = ((- 1) * (/ ((b2 ^ 2) + (- 1))))).
{
assert (e__14 : (1 - (b2 ^ 2)) = (((- 1) * (b2 ^ 2)) + 1)).
{
feq.
}
rw e__14.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__13.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * v) * (/ ((b2 ^ 2) + (- 1))))).
{
change ((v * / (1 - (powerRZ b2 (2)%Z))) = (((- 1) * v) * (/ ((b2 ^ 2) + (- 1))))).
assert (e__15 : / (1 - (powerRZ b2 (2)%Z)) = ((- 1) * (/ ((b2 ^ 2) + (- 1))))).
{
assert (e__16 : (1 - (powerRZ b2 (2)%Z)) = (((- 1) * (b2 ^ 2)) + 1)).
{
assert (e__17 : (powerRZ b2 (2)%Z) = (b2 ^ 2)).
{
rewrite (pz_whole b2 (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__17.
reflexivity.
}
feq.
}
rw e__16.
apply inv_by. feq.
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
split.
{
change (0 <> (1 - (b2 ^ 2))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__19 : (1 - (b2 ^ 2)) = 1 * ((1 - (b2 ^ 2)) - 0) + 0).
{
transitivity ((((- 1) * (b2 ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b2 ^ 2)) + 1)).
{
feq.
}
feq.
}
rw e__19.
apply (from_lt_pos 1 0 0 (1 - (b2 ^ 2))); [exact s__7 | lra ..].
}
{
change ((printed_vhat b2 v) = (vhat b2 v (2)%Z)).
exact s__18.
}
Qed.
Lemma meaningful : forall (b2 : R) (v : R), ((0 < b2) /\ (b2 < 1)) -> ((0 <> (1 - (b2 ^ 2)))).
Proof. intros v0 v1 v2. exact (proj1 (proved v0 v1 v2)). Qed.
Theorem claim : forall (b2 : R) (v : R), ((0 < b2) /\ (b2 < 1)) -> ((printed_vhat b2 v) = (vhat b2 v (2)%Z)).
Proof. intros v0 v1 v2. exact (proj2 (proved v0 v1 v2)). Qed.
Fail Definition corrupted : forall (b2 : R) (v : R), ((0 < b2) /\ (b2 < 1)) -> ((printed_vhat b2 v) = ((vhat b2 v (2)%Z) + 1)) := claim.
End T_exadam_algorithm_vhat_56128490.


(* exadam.algorithm_eq3_printed; certificate 1d582e1289a0a99ed96506eff70e29b064b5016960c9f26bb3a5414ef07aac3b *)
Module T_exadam_algorithm_eq3_printed_1d582e12.
Definition mtilde (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).
Definition gtilde (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z) : R := ((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).
Definition vtilde (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2))))) / (1 - (powerRZ b2 (t)%Z))).
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).
Definition direction (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z) : R := ((((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))) + ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z)))) / (eps + (sqrt ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2))))) / (1 - (powerRZ b2 (t)%Z)))))).
Definition eq3 (a : R) (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z) : R := ((a * ((mtilde b1 b2 eps m v (t)%Z) + (gtilde b1 b2 eps g v (t)%Z))) / ((sqrt (vtilde b1 b2 eps m v (t)%Z)) + eps)).

Lemma satisfiable : exists (a : R) (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z /\ (0 < a) /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 1000), (9 * / 10), (999 * / 1000), (1 * / 100000000), (1 * / 10), (1 * / 1000), 1, (5)%Z.
split.
{
lia.
}
{
split.
{
change (0 < (1 * / 1000)).
closed_less.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (9 * / 10)).
closed_less.
}
{ change ((9 * / 10) < 1).
closed_less.
}
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
}
{
split.
{
change (0 < (1 * / 100000000)).
closed_less.
}
{
change (1 <= 5).
closed_less.
}
}
}
}
}
Qed.

Theorem claim : ~ (forall (a : R) (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z -> (0 < a) -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (1 <= (IZR t)) -> ((eq3 a b1 b2 eps m v g (t)%Z) = ((alpha a (IZR t)) * (direction b1 b2 eps m v g (t)%Z)))).
Proof.
intro general.
specialize (general (1 * / 1000) (9 * / 10) (999 * / 1000) (1 * / 100000000) (1 * / 10) (1 * / 1000) 1 (5)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
lapply general; clear general.
2: {
change (0 < (1 * / 1000)).
closed_less.
}
intro general.
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (9 * / 10)).
closed_less.
}
{ change ((9 * / 10) < 1).
closed_less.
}
}
intro general.
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
}
intro general.
lapply general; clear general.
2: {
change (0 < (1 * / 100000000)).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change (1 <= 5).
closed_less.
}
intro general.
revert general.
change ((((1 * / 1000) * ((((1 * / 10) * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 5)) * / ((1 * / 100000000) + (1 * / 1000))))) * / (1 - ((9 * / 10) ^ 5))) + ((1 * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 5)) * / ((1 * / 100000000) + (1 * / 1000))))) * / (1 - ((9 * / 10) ^ 5))))) * / ((sqrt (((1 * / 1000) * (1 + ((((9 * / 10) ^ 5) * ((1 * / 10) ^ 2)) * / ((1 * / 100000000) + ((1 * / 10) ^ 2))))) * / (1 - ((999 * / 1000) ^ 5)))) + (1 * / 100000000))) = (((1 * / 1000) * (ln ((sqrt 2) * (sqrt (1 + 5))))) * ((((1 * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 5)) * / ((1 * / 100000000) + (1 * / 1000))))) * / (1 - ((9 * / 10) ^ 5))) + (((1 * / 10) * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 5)) * / ((1 * / 100000000) + (1 * / 1000))))) * / (1 - ((9 * / 10) ^ 5)))) * / ((1 * / 100000000) + (sqrt (((1 * / 1000) * (1 + ((((9 * / 10) ^ 5) * ((1 * / 10) ^ 2)) * / ((1 * / 100000000) + ((1 * / 10) ^ 2))))) * / (1 - ((999 * / 1000) ^ 5))))))) -> False).
apply no_eq.
apply ne_of_lt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (a : R) (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z -> (0 < a) -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (1 <= (IZR t)) -> ((eq3 a b1 b2 eps m v g (t)%Z) = (((alpha a (IZR t)) * (direction b1 b2 eps m v g (t)%Z)) + 1))) := claim.
End T_exadam_algorithm_eq3_printed_1d582e12.


(* exadam.algorithm_eq3; certificate d860a88841f2a4e7d178b4cae91a6c66ff956e1c5a7f023aa038c05dd46f092a *)
Module T_exadam_algorithm_eq3_d860a888.
Definition mtilde (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).
Definition gtilde (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z) : R := ((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).
Definition vtilde (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2))))) / (1 - (powerRZ b2 (t)%Z))).
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).
Definition direction (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z) : R := ((((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))) + ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z)))) / (eps + (sqrt ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2))))) / (1 - (powerRZ b2 (t)%Z)))))).
Definition eq3 (a : R) (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z) : R := ((a * ((mtilde b1 b2 eps m v (t)%Z) + (gtilde b1 b2 eps g v (t)%Z))) / ((sqrt (vtilde b1 b2 eps m v (t)%Z)) + eps)).

Lemma satisfiable : exists (a : R) (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 <= v) /\ (1 <= (IZR t)).
Proof.
exists 1, (1 * / 2), (1 * / 2), 1, 1, 1, 2, (3)%Z.
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
change (0 < 1).
closed_less.
}
{
split.
{
change (0 <= 1).
closed_less.
}
{
change (1 <= 3).
closed_less.
}
}
}
}
}
Qed.

Lemma proved : forall (a : R) (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> (((0 <= 2) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))) /\ (0 <> (eps + v)) /\ (0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (eps + (m ^ 2))) /\ (0 <> (1 - (powerRZ b2 (t)%Z))) /\ (0 <= (vtilde b1 b2 eps m v (t)%Z)) /\ (0 <> ((sqrt (vtilde b1 b2 eps m v (t)%Z)) + eps)) /\ (0 <= ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2))))) / (1 - (powerRZ b2 (t)%Z)))) /\ (0 <> (eps + (sqrt ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2))))) / (1 - (powerRZ b2 (t)%Z))))))) /\ ((eq3 (alpha a (IZR t)) b1 b2 eps m v g (t)%Z) = ((alpha a (IZR t)) * (direction b1 b2 eps m v g (t)%Z)))).
Proof.
intros a b1 b2 eps m v g t b__0 h__2 h__5 h__8 h__9 h__10.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__11 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* room 1 *)
assert (s__19 : (0 < (1 - (powerRZ b1 (t)%Z)))).
{
assert (g__12 : 0 < b1).
{
assert (e__16 : b1 = 1 * (b1 - 0) + 0).
{
transitivity (b1).
{
reflexivity.
}
symmetry.
transitivity (b1).
{
feq.
}
feq.
}
rw e__16.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__13 : 0 < (1 - b1)).
{
assert (e__17 : (1 - b1) = 1 * (1 - b1) + 0).
{
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__14 : 0 < (IZR t)).
{
assert (e__18 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__18.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__15 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
(* room 2 *)
assert (s__27 : (0 < (1 - (powerRZ b2 (t)%Z)))).
{
assert (g__20 : 0 < b2).
{
assert (e__24 : b2 = 1 * (b2 - 0) + 0).
{
transitivity (b2).
{
reflexivity.
}
symmetry.
transitivity (b2).
{
feq.
}
feq.
}
rw e__24.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__21 : 0 < (1 - b2)).
{
assert (e__25 : (1 - b2) = 1 * (1 - b2) + 0).
{
transitivity ((((- 1) * b2) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + 1)).
{
feq.
}
feq.
}
rw e__25.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__22 : 0 < (IZR t)).
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__23 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
(* below *)
assert (s__32 : (0 <= (vtilde b1 b2 eps m v (t)%Z))).
{
change (0 <= ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z)))).
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (e__28 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__28.
apply (from_le_nn 1 0 0 v); [exact h__9 | lra ..].
}
{
apply plus_pos_nn.
{
lra.
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
apply pz_pos.
assert (e__29 : b1 = 1 * (b1 - 0) + 0).
{
transitivity (b1).
{
reflexivity.
}
symmetry.
transitivity (b1).
{
feq.
}
feq.
}
rw e__29.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
{
apply inv_pos.
apply plus_pos_nn.
{
assert (e__30 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__30.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
}
}
{
apply inv_pos.
assert (e__31 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__31.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__27 | lra ..].
}
}
assert (n__34 : 0 <= (1 + (IZR t))).
{
apply Rlt_le.
assert (e__33 : (1 + (IZR t)) = 1 * ((IZR t) - 1) + 2).
{
transitivity (((IZR t) + 1)).
{
feq.
}
symmetry.
transitivity (((IZR t) + 1)).
{
feq.
}
feq.
}
rw e__33.
apply (from_le_pos 1 2 1 (IZR t)); [exact h__10 | lra ..].
}
assert (n__36 : 0 <= ((IZR t) + 1)).
{
assert (e__35 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
try rewrite <- e__35.
exact n__34.
}
assert (n__38 : 0 < ((sqrt 2) * (sqrt (1 + (IZR t))))).
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__37 : (1 + (IZR t)) = 1 * ((IZR t) - 1) + 2).
{
transitivity (((IZR t) + 1)).
{
feq.
}
symmetry.
transitivity (((IZR t) + 1)).
{
feq.
}
feq.
}
rw e__37.
apply (from_le_pos 1 2 1 (IZR t)); [exact h__10 | lra ..].
}
}
assert (n__42 : 0 < ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__39 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__40 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__41 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__41.
reflexivity.
}
eapply eq_trans.
{
rw e__40.
reflexivity.
}
feq.
}
try rewrite <- e__39.
exact n__38.
}
assert (n__45 : (eps + v) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__43 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__43.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
assert (e__44 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__44.
apply (from_le_nn 1 0 0 v); [exact h__9 | lra ..].
}
}
assert (n__47 : (1 - (powerRZ b1 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__46 : (1 - (powerRZ b1 (t)%Z)) = 1 * ((1 - (powerRZ b1 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__46.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b1 (t)%Z))); [exact s__19 | lra ..].
}
assert (n__49 : (((- 1) * (powerRZ b1 (t)%Z)) + 1) <> 0).
{
assert (e__48 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__48.
exact n__47.
}
assert (n__50 : ((powerRZ b1 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__49.
transitivity ((- 1) * ((powerRZ b1 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__52 : (eps + (m ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__51 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__51.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
assert (n__54 : (1 - (powerRZ b2 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__53 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__27 | lra ..].
}
assert (n__56 : (((- 1) * (powerRZ b2 (t)%Z)) + 1) <> 0).
{
assert (e__55 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__55.
exact n__54.
}
assert (n__57 : ((powerRZ b2 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__56.
transitivity ((- 1) * ((powerRZ b2 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__66 : 0 <= (vtilde b1 b2 eps m v (t)%Z)).
{
assert (e__58 : (vtilde b1 b2 eps m v (t)%Z) = 1 * ((vtilde b1 b2 eps m v (t)%Z) - 0) + 0).
{
transitivity (((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
change (((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z))) = ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
assert (e__59 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__60 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__60.
apply inv_by. feq.
}
assert (e__61 : / (eps + (m ^ 2)) = (/ (eps + (m ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__59.
rw e__61.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
assert (e__62 : (vtilde b1 b2 eps m v (t)%Z) = ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
change (((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z))) = ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
assert (e__63 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__64 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__64.
apply inv_by. feq.
}
assert (e__65 : / (eps + (m ^ 2)) = (/ (eps + (m ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__63.
rw e__65.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__62.
reflexivity.
}
feq.
}
feq.
}
rw e__58.
apply (from_le_nn 1 0 0 (vtilde b1 b2 eps m v (t)%Z)); [exact s__32 | lra ..].
}
assert (n__71 : 0 <= ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
assert (e__67 : (vtilde b1 b2 eps m v (t)%Z) = ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
change (((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z))) = ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
assert (e__68 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__69 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__69.
apply inv_by. feq.
}
assert (e__70 : / (eps + (m ^ 2)) = (/ (eps + (m ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__68.
rw e__70.
reflexivity.
}
feq.
}
try rewrite <- e__67.
exact n__66.
}
assert (n__73 : ((sqrt (vtilde b1 b2 eps m v (t)%Z)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__72 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__72.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
assert (n__80 : ((sqrt ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))) + eps) <> 0).
{
assert (e__74 : ((sqrt (vtilde b1 b2 eps m v (t)%Z)) + eps) = ((sqrt ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))) + eps)).
{
assert (e__75 : (sqrt (vtilde b1 b2 eps m v (t)%Z)) = (sqrt ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2)))))).
{
assert (e__76 : (vtilde b1 b2 eps m v (t)%Z) = ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
change (((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z))) = ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
assert (e__77 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__78 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__78.
apply inv_by. feq.
}
assert (e__79 : / (eps + (m ^ 2)) = (/ (eps + (m ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__77.
rw e__79.
reflexivity.
}
feq.
}
rw e__76.
reflexivity.
}
eapply eq_trans.
{
rw e__75.
reflexivity.
}
feq.
}
try rewrite <- e__74.
exact n__73.
}
assert (n__89 : 0 <= ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z)))).
{
assert (e__81 : ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z))) = 1 * ((vtilde b1 b2 eps m v (t)%Z) - 0) + 0).
{
transitivity (((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
assert (e__82 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__83 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__83.
apply inv_by. feq.
}
assert (e__84 : / (eps + (m ^ 2)) = (/ (eps + (m ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__82.
rw e__84.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
assert (e__85 : (vtilde b1 b2 eps m v (t)%Z) = ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
change (((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z))) = ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
assert (e__86 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__87 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__87.
apply inv_by. feq.
}
assert (e__88 : / (eps + (m ^ 2)) = (/ (eps + (m ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__86.
rw e__88.
reflexivity.
}
feq.
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
rw e__81.
apply (from_le_nn 1 0 0 (vtilde b1 b2 eps m v (t)%Z)); [exact s__32 | lra ..].
}
assert (n__91 : (eps + (sqrt ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z))))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__90 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__90.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
apply sqrt_pos.
}
}
(* goal *)
assert (s__128 : ((eq3 (alpha a (IZR t)) b1 b2 eps m v g (t)%Z) = ((alpha a (IZR t)) * (direction b1 b2 eps m v g (t)%Z)))).
{
transitivity (((((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * (powerRZ b2 (t)%Z) * a * g * v) + ((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * (powerRZ b2 (t)%Z) * a * m * v) + ((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * eps * g) + ((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * eps * m) + ((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * g * v) + ((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ ((sqrt ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))) + eps)) * (/ (eps + v)))).
{
change ((((alpha a (IZR t)) * ((mtilde b1 b2 eps m v (t)%Z) + (gtilde b1 b2 eps g v (t)%Z))) * / ((sqrt (vtilde b1 b2 eps m v (t)%Z)) + eps)) = ((((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * (powerRZ b2 (t)%Z) * a * g * v) + ((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * (powerRZ b2 (t)%Z) * a * m * v) + ((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * eps * g) + ((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * eps * m) + ((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * g * v) + ((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ ((sqrt ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))) + eps)) * (/ (eps + v)))).
assert (e__92 : / ((sqrt (vtilde b1 b2 eps m v (t)%Z)) + eps) = (/ ((sqrt ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))) + eps))).
{
assert (e__93 : ((sqrt (vtilde b1 b2 eps m v (t)%Z)) + eps) = ((sqrt ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))) + eps)).
{
assert (e__94 : (sqrt (vtilde b1 b2 eps m v (t)%Z)) = (sqrt ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2)))))).
{
assert (e__95 : (vtilde b1 b2 eps m v (t)%Z) = ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
change (((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z))) = ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
assert (e__96 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__97 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__97.
apply inv_by. feq.
}
assert (e__98 : / (eps + (m ^ 2)) = (/ (eps + (m ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__96.
rw e__98.
reflexivity.
}
feq.
}
rw e__95.
reflexivity.
}
eapply eq_trans.
{
rw e__94.
reflexivity.
}
feq.
}
rw e__93.
apply inv_by. feq.
}
assert (e__99 : (mtilde b1 b2 eps m v (t)%Z) = ((((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * m) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
change (((m * (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v)))) * / (1 - (powerRZ b1 (t)%Z))) = ((((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * m) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
assert (e__100 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__101 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__101.
apply inv_by. feq.
}
assert (e__102 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__100.
rw e__102.
reflexivity.
}
feq.
}
assert (e__103 : (gtilde b1 b2 eps g v (t)%Z) = ((((- 1) * (powerRZ b2 (t)%Z) * g * v) + ((- 1) * eps * g) + ((- 1) * g * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
change (((g * (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v)))) * / (1 - (powerRZ b1 (t)%Z))) = ((((- 1) * (powerRZ b2 (t)%Z) * g * v) + ((- 1) * eps * g) + ((- 1) * g * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
assert (e__104 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__105 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__105.
apply inv_by. feq.
}
assert (e__106 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__104.
rw e__106.
reflexivity.
}
feq.
}
assert (e__107 : (alpha a (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
assert (e__108 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__109 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__110 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__111 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__111.
reflexivity.
}
eapply eq_trans.
{
rw e__110.
reflexivity.
}
feq.
}
rw e__109.
reflexivity.
}
eapply eq_trans.
{
rw e__108.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__92.
rw e__99.
rw e__103.
rw e__107.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * (powerRZ b2 (t)%Z) * a * g * v) + ((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * (powerRZ b2 (t)%Z) * a * m * v) + ((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * eps * g) + ((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * eps * m) + ((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * g * v) + ((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ ((sqrt ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))) + eps)) * (/ (eps + v)))).
{
assert (e__112 : (direction b1 b2 eps m v g (t)%Z) = ((((- 1) * (powerRZ b2 (t)%Z) * g * v) + ((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * g) + ((- 1) * eps * m) + ((- 1) * g * v) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ ((sqrt ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))) + eps)) * (/ (eps + v)))).
{
change (((((g * (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v)))) * / (1 - (powerRZ b1 (t)%Z))) + ((m * (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v)))) * / (1 - (powerRZ b1 (t)%Z)))) * / (eps + (sqrt ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z)))))) = ((((- 1) * (powerRZ b2 (t)%Z) * g * v) + ((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * g) + ((- 1) * eps * m) + ((- 1) * g * v) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ ((sqrt ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))) + eps)) * (/ (eps + v)))).
assert (e__113 : / (eps + (sqrt ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z))))) = (/ ((sqrt ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))) + eps))).
{
assert (e__114 : (eps + (sqrt ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z))))) = ((sqrt ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))) + eps)).
{
assert (e__115 : (sqrt ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z)))) = (sqrt ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2)))))).
{
assert (e__116 : ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z))) = ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
assert (e__117 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__118 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__118.
apply inv_by. feq.
}
assert (e__119 : / (eps + (m ^ 2)) = (/ (eps + (m ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__117.
rw e__119.
reflexivity.
}
feq.
}
rw e__116.
reflexivity.
}
eapply eq_trans.
{
rw e__115.
reflexivity.
}
feq.
}
rw e__114.
apply inv_by. feq.
}
assert (e__120 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__121 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__121.
apply inv_by. feq.
}
assert (e__122 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__113.
rw e__120.
rw e__122.
reflexivity.
}
feq.
}
assert (e__123 : (alpha a (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
assert (e__124 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__125 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__126 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__127 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__127.
reflexivity.
}
eapply eq_trans.
{
rw e__126.
reflexivity.
}
feq.
}
rw e__125.
reflexivity.
}
eapply eq_trans.
{
rw e__124.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__112.
rw e__123.
reflexivity.
}
feq.
}
feq.
}
split.
{
split.
{
change (0 <= 2).
apply Rlt_le.
lra.
}
{
split.
{
change (0 <= (1 + (IZR t))).
apply Rlt_le.
assert (e__129 : (1 + (IZR t)) = 1 * ((IZR t) - 1) + 2).
{
transitivity (((IZR t) + 1)).
{
feq.
}
symmetry.
transitivity (((IZR t) + 1)).
{
feq.
}
feq.
}
rw e__129.
apply (from_le_pos 1 2 1 (IZR t)); [exact h__10 | lra ..].
}
{
split.
{
change (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))).
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__130 : (1 + (IZR t)) = 1 * ((IZR t) - 1) + 2).
{
transitivity (((IZR t) + 1)).
{
feq.
}
symmetry.
transitivity (((IZR t) + 1)).
{
feq.
}
feq.
}
rw e__130.
apply (from_le_pos 1 2 1 (IZR t)); [exact h__10 | lra ..].
}
}
{
split.
{
change (0 <> (eps + v)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__131 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__131.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
assert (e__132 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__132.
apply (from_le_nn 1 0 0 v); [exact h__9 | lra ..].
}
}
{
split.
{
change (0 <> (1 - (powerRZ b1 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__133 : (1 - (powerRZ b1 (t)%Z)) = 1 * ((1 - (powerRZ b1 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__133.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b1 (t)%Z))); [exact s__19 | lra ..].
}
{
split.
{
change (0 <> (eps + (m ^ 2))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__134 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__134.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
{
split.
{
change (0 <> (1 - (powerRZ b2 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__135 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__135.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__27 | lra ..].
}
{
split.
{
change (0 <= (vtilde b1 b2 eps m v (t)%Z)).
exact s__32.
}
{
split.
{
change (0 <> ((sqrt (vtilde b1 b2 eps m v (t)%Z)) + eps)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__136 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__136.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
{
split.
{
change (0 <= ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z)))).
assert (e__137 : ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z))) = 1 * ((vtilde b1 b2 eps m v (t)%Z) - 0) + 0).
{
transitivity (((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
assert (e__138 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__139 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__139.
apply inv_by. feq.
}
assert (e__140 : / (eps + (m ^ 2)) = (/ (eps + (m ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__138.
rw e__140.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
assert (e__141 : (vtilde b1 b2 eps m v (t)%Z) = ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
change (((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z))) = ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
assert (e__142 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__143 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__143.
apply inv_by. feq.
}
assert (e__144 : / (eps + (m ^ 2)) = (/ (eps + (m ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__142.
rw e__144.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__141.
reflexivity.
}
feq.
}
feq.
}
rw e__137.
apply (from_le_nn 1 0 0 (vtilde b1 b2 eps m v (t)%Z)); [exact s__32 | lra ..].
}
{
change (0 <> (eps + (sqrt ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z)))))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__145 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__145.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
apply sqrt_pos.
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
}
}
{
change ((eq3 (alpha a (IZR t)) b1 b2 eps m v g (t)%Z) = ((alpha a (IZR t)) * (direction b1 b2 eps m v g (t)%Z))).
exact s__128.
}
Qed.
Lemma meaningful : forall (a : R) (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> ((0 <= 2) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))) /\ (0 <> (eps + v)) /\ (0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (eps + (m ^ 2))) /\ (0 <> (1 - (powerRZ b2 (t)%Z))) /\ (0 <= (vtilde b1 b2 eps m v (t)%Z)) /\ (0 <> ((sqrt (vtilde b1 b2 eps m v (t)%Z)) + eps)) /\ (0 <= ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2))))) / (1 - (powerRZ b2 (t)%Z)))) /\ (0 <> (eps + (sqrt ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2))))) / (1 - (powerRZ b2 (t)%Z))))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13)). Qed.
Theorem claim : forall (a : R) (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> ((eq3 (alpha a (IZR t)) b1 b2 eps m v g (t)%Z) = ((alpha a (IZR t)) * (direction b1 b2 eps m v g (t)%Z))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13)). Qed.
Fail Definition corrupted : forall (a : R) (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> ((eq3 (alpha a (IZR t)) b1 b2 eps m v g (t)%Z) = (((alpha a (IZR t)) * (direction b1 b2 eps m v g (t)%Z)) + 1)) := claim.
End T_exadam_algorithm_eq3_d860a888.


(* exadam.algorithm_start; certificate 2b28c8422a96ab6ae5fc7eb7ca00b71eafdcb1b28fd55804bc443ad08af6d90c *)
Module T_exadam_algorithm_start_2b28c842.

Lemma satisfiable : exists (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 <= v) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (1 * / 2), 1, 0, 0, (1)%Z.
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
change (0 < 1).
closed_less.
}
{
split.
{
change (0 <= 0).
apply Req_le.
closed_eq.
}
{
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
}
}
}
Qed.

Theorem claim : forall (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> ((0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < (v + eps)) /\ (0 < ((m ^ 2) + eps))).
Proof.
intros b1 b2 eps m v t b__0 h__2 h__5 h__8 h__9 h__10.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__11 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* part 0 *)
assert (s__19 : (0 < (1 - (powerRZ b1 (t)%Z)))).
{
assert (g__12 : 0 < b1).
{
assert (e__16 : b1 = 1 * (b1 - 0) + 0).
{
transitivity (b1).
{
reflexivity.
}
symmetry.
transitivity (b1).
{
feq.
}
feq.
}
rw e__16.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__13 : 0 < (1 - b1)).
{
assert (e__17 : (1 - b1) = 1 * (1 - b1) + 0).
{
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__14 : 0 < (IZR t)).
{
assert (e__18 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__18.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__15 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
(* part 1 *)
assert (s__27 : (0 < (1 - (powerRZ b2 (t)%Z)))).
{
assert (g__20 : 0 < b2).
{
assert (e__24 : b2 = 1 * (b2 - 0) + 0).
{
transitivity (b2).
{
reflexivity.
}
symmetry.
transitivity (b2).
{
feq.
}
feq.
}
rw e__24.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__21 : 0 < (1 - b2)).
{
assert (e__25 : (1 - b2) = 1 * (1 - b2) + 0).
{
transitivity ((((- 1) * b2) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + 1)).
{
feq.
}
feq.
}
rw e__25.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__22 : 0 < (IZR t)).
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__23 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
(* part 2 *)
assert (s__30 : (0 < (v + eps))).
{
apply plus_nn_pos.
{
assert (e__28 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__28.
apply (from_le_nn 1 0 0 v); [exact h__9 | lra ..].
}
{
assert (e__29 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__29.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
(* part 3 *)
assert (s__32 : (0 < ((m ^ 2) + eps))).
{
apply plus_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
assert (e__31 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__31.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
(* goal *)
assert (s__33 : ((0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < (v + eps)) /\ (0 < ((m ^ 2) + eps)))).
{
split.
{
exact s__19.
}
{
split.
{
exact s__27.
}
{
split.
{
exact s__30.
}
{
exact s__32.
}
}
}
}
pose proof s__33 as [h__34 [h__35 [h__36 h__37]]].
change ((0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < (v + eps)) /\ (0 < ((m ^ 2) + eps))).
exact s__33.
Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> (((1 - (powerRZ b1 (t)%Z)) <= 0) /\ (0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < (v + eps)) /\ (0 < ((m ^ 2) + eps))) := claim.
End T_exadam_algorithm_start_2b28c842.


(* exadam.algorithm_zero; certificate 241c4e1718a3a98777ce4f0cb8c2469714d100d238fe93e21ba91a9c07c9b30f *)
Module T_exadam_algorithm_zero_241c4e17.

Lemma satisfiable : exists (b1 : R) (b2 : R), True.
Proof.
exists (1 * / 2), (1 * / 2).
exact I.
Qed.

Theorem claim : forall (b1 : R) (b2 : R), (((1 - (b1 ^ 0)) = 0) /\ ((1 - (b2 ^ 0)) = 0)).
Proof.
intros b1 b2.
(* goal *)
assert (s__0 : (((1 - (b1 ^ 0)) = 0) /\ ((1 - (b2 ^ 0)) = 0))).
{
split.
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
}
pose proof s__0 as [h__1 h__2].
change (((1 - (b1 ^ 0)) = 0) /\ ((1 - (b2 ^ 0)) = 0)).
exact s__0.
Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R), (((1 - (b1 ^ 0)) = (0 + 1)) /\ ((1 - (b2 ^ 0)) = 0)) := claim.
End T_exadam_algorithm_zero_241c4e17.


(* exadam.algorithm_power_fails; certificate 6101741724966e1cab7ce50e2eaaa496a84f81f20e7d43ca6415858716c3460f *)
Module T_exadam_algorithm_power_fails_61017417.

Lemma satisfiable : exists (a : R) (b2 : R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 1000), (999 * / 1000), (1)%Z.
split.
{
lia.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
}
{
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
Qed.

Theorem claim : ~ (forall (a : R) (b2 : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> ((powerRZ b2 (t)%Z) = a)).
Proof.
intro general.
specialize (general (1 * / 1000) (999 * / 1000) (1)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
}
intro general.
lapply general; clear general.
2: {
change (1 <= 1).
apply Req_le.
closed_eq.
}
intro general.
revert general.
change (((999 * / 1000) ^ 1) = (1 * / 1000) -> False).
apply no_eq.
apply ne_of_gt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (a : R) (b2 : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> ((powerRZ b2 (t)%Z) = (a + 1))) := claim.
End T_exadam_algorithm_power_fails_61017417.


(* exadam.algorithm_power; certificate 5e88a93b3f504ce90d4a5ce67a032498a4402a18063832fae7653ec74db8a423 *)
Module T_exadam_algorithm_power_5e88a93b.

Lemma satisfiable : exists (b2 : R), ((0 < b2) /\ (b2 < 1)).
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

Theorem claim : forall (b2 : R), ((0 < b2) /\ (b2 < 1)) -> (tends (fun n : Z => (powerRZ b2 (n)%Z)) 0).
Proof.
intros b2 h__0.
pose proof h__0 as [h__1 h__2].
(* goal *)
assert (s__7 : (tends (fun n : Z => (powerRZ b2 (n)%Z)) 0)).
{
assert (p__3 : ((- 1) < b2)).
{
apply gap_lt.
assert (e__4 : (b2 - (- 1)) = 1 * (b2 - 0) + 1).
{
transitivity ((b2 + 1)).
{
feq.
}
symmetry.
transitivity ((b2 + 1)).
{
feq.
}
feq.
}
rw e__4.
apply (from_lt_pos 1 1 0 b2); [exact h__1 | lra ..].
}
assert (p__5 : (b2 < 1)).
{
exact h__2.
}
assert (u__6 : (tends (fun n : Z => (powerRZ b2 (n)%Z)) 0)).
{
exact (ax_limit_of_powers b2 p__3 p__5).
}
exact u__6.
}
change (tends (fun n : Z => (powerRZ b2 (n)%Z)) 0).
exact s__7.
Qed.
Fail Definition corrupted : forall (b2 : R), ((0 < b2) /\ (b2 < 1)) -> (tends (fun n : Z => (powerRZ b2 (n)%Z)) (0 + 1)) := claim.
End T_exadam_algorithm_power_5e88a93b.


(* exadam.algorithm_memory; certificate 3e463797791648b13dcb155e7ded27953954bd4315a244a64d0830f1a9227c29 *)
Module T_exadam_algorithm_memory_3e463797.

Theorem claim : (2 = 2).
Proof.
(* goal *)
assert (s__0 : (2 = 2)).
{
change (2 = 2).
closed_eq.
}
change (2 = 2).
exact s__0.
Qed.
Fail Definition corrupted : (2 = (2 + 1)) := claim.
End T_exadam_algorithm_memory_3e463797.


(* exadam.related_initial_bias; certificate ebf73c986ff2187a762b897e161b7603a00e6fc38019e57f7c4aad1bc880e515 *)
Module T_exadam_related_initial_bias_ebf73c98.

Lemma satisfiable : exists (b : R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ (2 <= (IZR t)).
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
change (2 <= 3).
closed_less.
}
}
Qed.

Lemma proved : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (2 <= (IZR t)) -> (((0 <> b) /\ (0 <> (1 - (powerRZ b (t)%Z)))) /\ ((((1 - b) * (powerRZ b ((t + (- 1)))%Z)) / (1 - (powerRZ b (t)%Z))) < (((1 - b) * (b ^ 0)) / (1 - (powerRZ b (t)%Z))))).
Proof.
intros b t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((2)%Z <= (t)%Z)%Z).
{ izr_back. }
assert (n__16 : (1 - (powerRZ b (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__9 : 0 < b).
{
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
assert (g__10 : 0 < (1 - b)).
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
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__11 : 0 < (IZR t)).
{
assert (e__15 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__15.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__5 | lra ..].
}
assert (g__12 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
assert (n__18 : (((- 1) * (powerRZ b (t)%Z)) + 1) <> 0).
{
assert (e__17 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__17.
exact n__16.
}
assert (n__19 : ((powerRZ b (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__18.
transitivity ((- 1) * ((powerRZ b (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__21 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__20 : b = 1 * (b - 0) + 0).
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
rw e__20.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
(* goal *)
assert (s__43 : ((((1 - b) * (powerRZ b ((t + (- 1)))%Z)) * / (1 - (powerRZ b (t)%Z))) < (((1 - b) * (b ^ 0)) * / (1 - (powerRZ b (t)%Z))))).
{
apply gap_lt.
assert (e__7 : ((((1 - b) * (b ^ 0)) * / (1 - (powerRZ b (t)%Z))) - (((1 - b) * (powerRZ b ((t + (- 1)))%Z)) * / (1 - (powerRZ b (t)%Z)))) = (((1 - b) * (1 - (powerRZ b ((t + (- 1)))%Z))) * / (1 - (powerRZ b (t)%Z)))).
{
transitivity (((((powerRZ b (t)%Z) * (/ b)) + ((- 1) * (powerRZ b (t)%Z)) + b + (- 1)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__22 : (powerRZ b ((t + (- 1)))%Z) = ((powerRZ b (t)%Z) * (/ b))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz b (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg b ((-1))%Z 1 eq_refl).
feq.
}
assert (e__23 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__24 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
rw e__24.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__22.
rw e__23.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ b (t)%Z) * (/ b)) + ((- 1) * (powerRZ b (t)%Z)) + b + (- 1)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__25 : (powerRZ b ((t + (- 1)))%Z) = ((powerRZ b (t)%Z) * (/ b))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz b (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg b ((-1))%Z 1 eq_refl).
feq.
}
assert (e__26 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__27 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
rw e__27.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__25.
rw e__26.
reflexivity.
}
feq.
}
feq.
}
assert (w__8 : 0 < (((1 - b) * (1 - (powerRZ b ((t + (- 1)))%Z))) * / (1 - (powerRZ b (t)%Z)))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__28 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__28.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
assert (g__29 : 0 < b).
{
assert (e__33 : b = 1 * (b - 0) + 0).
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
rw e__33.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__30 : 0 < (1 - b)).
{
assert (e__34 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__31 : 0 < ((IZR t) - 1)).
{
assert (e__35 : ((IZR t) - 1) = 1 * ((IZR t) - 2) + 1).
{
transitivity (((IZR t) + (- 1))).
{
feq.
}
symmetry.
transitivity (((IZR t) + (- 1))).
{
feq.
}
feq.
}
rw e__35.
apply (from_le_pos 1 1 2 (IZR t)); [exact h__5 | lra ..].
}
assert (g__32 : 0 < (1 - (powerRZ b ((t + (- 1)))%Z))).
{
pz_gap b ((t + (- 1)))%Z.
}
lra.
}
}
{
apply inv_pos.
assert (g__36 : 0 < b).
{
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
assert (g__37 : 0 < (1 - b)).
{
assert (e__41 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__41.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__38 : 0 < (IZR t)).
{
assert (e__42 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__42.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__5 | lra ..].
}
assert (g__39 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
rw e__7. exact w__8.
}
split.
{
split.
{
change (0 <> b).
apply gap_ne0.
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
{
change (0 <> (1 - (powerRZ b (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__45 : 0 < b).
{
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
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__46 : 0 < (1 - b)).
{
assert (e__50 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__47 : 0 < (IZR t)).
{
assert (e__51 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__51.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__5 | lra ..].
}
assert (g__48 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
{
change ((((1 - b) * (powerRZ b ((t + (- 1)))%Z)) * / (1 - (powerRZ b (t)%Z))) < (((1 - b) * (b ^ 0)) * / (1 - (powerRZ b (t)%Z)))).
exact s__43.
}
Qed.
Lemma meaningful : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (2 <= (IZR t)) -> ((0 <> b) /\ (0 <> (1 - (powerRZ b (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (2 <= (IZR t)) -> ((((1 - b) * (powerRZ b ((t + (- 1)))%Z)) / (1 - (powerRZ b (t)%Z))) < (((1 - b) * (b ^ 0)) / (1 - (powerRZ b (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (2 <= (IZR t)) -> ((((1 - b) * (b ^ 0)) / (1 - (powerRZ b (t)%Z))) <= (((1 - b) * (powerRZ b ((t + (- 1)))%Z)) / (1 - (powerRZ b (t)%Z)))) := claim.
End T_exadam_related_initial_bias_ebf73c98.


(* exadam.headline_fails; certificate e5c6547629cda62d8df40af8b33d73c356c94cc26f0f26668b76e94adcbb82ad *)
Module T_exadam_headline_fails_e5c65476.

Theorem claim : (((921 / 10) - (4483 / 50)) <> (239 / 100)).
Proof.
(* goal *)
assert (s__0 : (((921 * / 10) - (4483 * / 50)) <> (239 * / 100))).
{
change (((921 * / 10) - (4483 * / 50)) <> (239 * / 100)).
apply ne_of_gt.
closed_less.
}
change (((921 * / 10) - (4483 * / 50)) <> (239 * / 100)).
exact s__0.
Qed.
Fail Definition corrupted : (((921 / 10) - (4483 / 50)) <> ((239 / 100) + 1)) := claim.
End T_exadam_headline_fails_e5c65476.


(* exadam.headline; certificate 09056457a68d88042ff3271d61a370df0ffcbfbd4637392ca4ac5c934a998ee5 *)
Module T_exadam_headline_09056457.

Theorem claim : ((((2443 / 25) - (2328 / 25)) = (23 / 5)) /\ (((4549 / 50) - (1737 / 20)) = (413 / 100)) /\ (((921 / 10) - (4483 / 50)) = (61 / 25)) /\ (((921 / 10) - (8971 / 100)) = (239 / 100))).
Proof.
(* goal *)
assert (s__0 : ((((2443 * / 25) - (2328 * / 25)) = (23 * / 5)) /\ (((4549 * / 50) - (1737 * / 20)) = (413 * / 100)) /\ (((921 * / 10) - (4483 * / 50)) = (61 * / 25)) /\ (((921 * / 10) - (8971 * / 100)) = (239 * / 100)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change (((2443 * / 25) - (2328 * / 25)) = (23 * / 5)).
closed_eq.
}
{ change (((4549 * / 50) - (1737 * / 20)) = (413 * / 100)).
closed_eq.
}
{ change (((921 * / 10) - (4483 * / 50)) = (61 * / 25)).
closed_eq.
}
{ change (((921 * / 10) - (8971 * / 100)) = (239 * / 100)).
closed_eq.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 h__4]]].
change ((((2443 * / 25) - (2328 * / 25)) = (23 * / 5)) /\ (((4549 * / 50) - (1737 * / 20)) = (413 * / 100)) /\ (((921 * / 10) - (4483 * / 50)) = (61 * / 25)) /\ (((921 * / 10) - (8971 * / 100)) = (239 * / 100))).
exact s__0.
Qed.
Fail Definition corrupted : ((((2443 / 25) - (2328 / 25)) = ((23 / 5) + 1)) /\ (((4549 / 50) - (1737 / 20)) = (413 / 100)) /\ (((921 / 10) - (4483 / 50)) = (61 / 25)) /\ (((921 / 10) - (8971 / 100)) = (239 / 100))) := claim.
End T_exadam_headline_09056457.


(* exadam.faster_epochs; certificate 56fbe7bb11d1f8298e2fb395ecc661228ecb30b0d9afdf5972497eef28348b7a *)
Module T_exadam_faster_epochs_56fbe7bb.

Theorem claim : (((1809 / 20) < (2328 / 25)) /\ ((2328 / 25) < (4859 / 50)) /\ ((1 - (50 / 100)) = (1 / 2)) /\ ((1 - (25 / 100)) = (3 / 4))).
Proof.
(* goal *)
assert (s__0 : (((1809 * / 20) < (2328 * / 25)) /\ ((2328 * / 25) < (4859 * / 50)) /\ ((1 - (50 * / 100)) = (1 * / 2)) /\ ((1 - (25 * / 100)) = (3 * / 4)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((1809 * / 20) < (2328 * / 25)).
closed_less.
}
{ change ((2328 * / 25) < (4859 * / 50)).
closed_less.
}
{ change ((1 - (50 * / 100)) = (1 * / 2)).
closed_eq.
}
{ change ((1 - (25 * / 100)) = (3 * / 4)).
closed_eq.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 h__4]]].
change (((1809 * / 20) < (2328 * / 25)) /\ ((2328 * / 25) < (4859 * / 50)) /\ ((1 - (50 * / 100)) = (1 * / 2)) /\ ((1 - (25 * / 100)) = (3 * / 4))).
exact s__0.
Qed.
Fail Definition corrupted : (((2328 / 25) <= (1809 / 20)) /\ ((2328 / 25) < (4859 / 50)) /\ ((1 - (50 / 100)) = (1 / 2)) /\ ((1 - (25 / 100)) = (3 / 4))) := claim.
End T_exadam_faster_epochs_56fbe7bb.


(* exadam.faster_reading; certificate 38cd05b22e645421d39ef23dab957adba39ca8588ad5bea881c9a04f643da63f *)
Module T_exadam_faster_reading_38cd05b2.

Theorem claim : (((((((1271 / 100000) - (81 / 6250)) / (1271 / 100000)) / 100) + (((((1271 / 100000) - (81 / 6250)) / (1271 / 100000)) * 4) / 100) + (((((673 / 100000) - (273 / 50000)) / (673 / 100000)) * 5) / 100) + (((((497 / 100000) - (193 / 50000)) / (497 / 100000)) * 15) / 100) + (((((307 / 100000) - (43 / 20000)) / (307 / 100000)) * 25) / 100) + (((((39 / 25000) - (13 / 20000)) / (39 / 25000)) * 25) / 100) + (((((79 / 50000) - (1 / 2000)) / (79 / 50000)) * 25) / 100)) < (4807 / 10000)) /\ ((4807 / 10000) < (((((1271 / 100000) - (81 / 6250)) / (1271 / 100000)) / 100) + (((((673 / 100000) - (273 / 50000)) / (673 / 100000)) * 4) / 100) + (((((497 / 100000) - (193 / 50000)) / (497 / 100000)) * 5) / 100) + (((((307 / 100000) - (43 / 20000)) / (307 / 100000)) * 15) / 100) + (((((39 / 25000) - (13 / 20000)) / (39 / 25000)) * 25) / 100) + (((((79 / 50000) - (1 / 2000)) / (79 / 50000)) * 25) / 100) + (((((31 / 20000) - (49 / 100000)) / (31 / 20000)) * 25) / 100))) /\ ((((((637 / 50000) - (81 / 6250)) / (637 / 50000)) / 100) + (((((637 / 50000) - (81 / 6250)) / (637 / 50000)) * 4) / 100) + (((((169 / 25000) - (273 / 50000)) / (169 / 25000)) * 5) / 100) + (((((493 / 100000) - (193 / 50000)) / (493 / 100000)) * 15) / 100) + (((((299 / 100000) - (43 / 20000)) / (299 / 100000)) * 25) / 100) + (((((71 / 50000) - (13 / 20000)) / (71 / 50000)) * 25) / 100) + (((((17 / 12500) - (49 / 100000)) / (17 / 12500)) * 25) / 100)) < (1157 / 2500)) /\ ((1157 / 2500) < (((((637 / 50000) - (81 / 6250)) / (637 / 50000)) / 100) + (((((169 / 25000) - (273 / 50000)) / (169 / 25000)) * 4) / 100) + (((((493 / 100000) - (193 / 50000)) / (493 / 100000)) * 5) / 100) + (((((299 / 100000) - (43 / 20000)) / (299 / 100000)) * 15) / 100) + (((((71 / 50000) - (13 / 20000)) / (71 / 50000)) * 25) / 100) + (((((139 / 100000) - (1 / 2000)) / (139 / 100000)) * 25) / 100) + (((((139 / 100000) - (1 / 2000)) / (139 / 100000)) * 25) / 100)))).
Proof.
(* goal *)
assert (s__0 : (((((((1271 * / 100000) - (81 * / 6250)) * / (1271 * / 100000)) * / 100) + (((((1271 * / 100000) - (81 * / 6250)) * / (1271 * / 100000)) * 4) * / 100) + (((((673 * / 100000) - (273 * / 50000)) * / (673 * / 100000)) * 5) * / 100) + (((((497 * / 100000) - (193 * / 50000)) * / (497 * / 100000)) * 15) * / 100) + (((((307 * / 100000) - (43 * / 20000)) * / (307 * / 100000)) * 25) * / 100) + (((((39 * / 25000) - (13 * / 20000)) * / (39 * / 25000)) * 25) * / 100) + (((((79 * / 50000) - (1 * / 2000)) * / (79 * / 50000)) * 25) * / 100)) < (4807 * / 10000)) /\ ((4807 * / 10000) < (((((1271 * / 100000) - (81 * / 6250)) * / (1271 * / 100000)) * / 100) + (((((673 * / 100000) - (273 * / 50000)) * / (673 * / 100000)) * 4) * / 100) + (((((497 * / 100000) - (193 * / 50000)) * / (497 * / 100000)) * 5) * / 100) + (((((307 * / 100000) - (43 * / 20000)) * / (307 * / 100000)) * 15) * / 100) + (((((39 * / 25000) - (13 * / 20000)) * / (39 * / 25000)) * 25) * / 100) + (((((79 * / 50000) - (1 * / 2000)) * / (79 * / 50000)) * 25) * / 100) + (((((31 * / 20000) - (49 * / 100000)) * / (31 * / 20000)) * 25) * / 100))) /\ ((((((637 * / 50000) - (81 * / 6250)) * / (637 * / 50000)) * / 100) + (((((637 * / 50000) - (81 * / 6250)) * / (637 * / 50000)) * 4) * / 100) + (((((169 * / 25000) - (273 * / 50000)) * / (169 * / 25000)) * 5) * / 100) + (((((493 * / 100000) - (193 * / 50000)) * / (493 * / 100000)) * 15) * / 100) + (((((299 * / 100000) - (43 * / 20000)) * / (299 * / 100000)) * 25) * / 100) + (((((71 * / 50000) - (13 * / 20000)) * / (71 * / 50000)) * 25) * / 100) + (((((17 * / 12500) - (49 * / 100000)) * / (17 * / 12500)) * 25) * / 100)) < (1157 * / 2500)) /\ ((1157 * / 2500) < (((((637 * / 50000) - (81 * / 6250)) * / (637 * / 50000)) * / 100) + (((((169 * / 25000) - (273 * / 50000)) * / (169 * / 25000)) * 4) * / 100) + (((((493 * / 100000) - (193 * / 50000)) * / (493 * / 100000)) * 5) * / 100) + (((((299 * / 100000) - (43 * / 20000)) * / (299 * / 100000)) * 15) * / 100) + (((((71 * / 50000) - (13 * / 20000)) * / (71 * / 50000)) * 25) * / 100) + (((((139 * / 100000) - (1 * / 2000)) * / (139 * / 100000)) * 25) * / 100) + (((((139 * / 100000) - (1 * / 2000)) * / (139 * / 100000)) * 25) * / 100))))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((((((1271 * / 100000) - (81 * / 6250)) * / (1271 * / 100000)) * / 100) + (((((1271 * / 100000) - (81 * / 6250)) * / (1271 * / 100000)) * 4) * / 100) + (((((673 * / 100000) - (273 * / 50000)) * / (673 * / 100000)) * 5) * / 100) + (((((497 * / 100000) - (193 * / 50000)) * / (497 * / 100000)) * 15) * / 100) + (((((307 * / 100000) - (43 * / 20000)) * / (307 * / 100000)) * 25) * / 100) + (((((39 * / 25000) - (13 * / 20000)) * / (39 * / 25000)) * 25) * / 100) + (((((79 * / 50000) - (1 * / 2000)) * / (79 * / 50000)) * 25) * / 100)) < (4807 * / 10000)).
closed_less.
}
{ change ((4807 * / 10000) < (((((1271 * / 100000) - (81 * / 6250)) * / (1271 * / 100000)) * / 100) + (((((673 * / 100000) - (273 * / 50000)) * / (673 * / 100000)) * 4) * / 100) + (((((497 * / 100000) - (193 * / 50000)) * / (497 * / 100000)) * 5) * / 100) + (((((307 * / 100000) - (43 * / 20000)) * / (307 * / 100000)) * 15) * / 100) + (((((39 * / 25000) - (13 * / 20000)) * / (39 * / 25000)) * 25) * / 100) + (((((79 * / 50000) - (1 * / 2000)) * / (79 * / 50000)) * 25) * / 100) + (((((31 * / 20000) - (49 * / 100000)) * / (31 * / 20000)) * 25) * / 100))).
closed_less.
}
{ change ((((((637 * / 50000) - (81 * / 6250)) * / (637 * / 50000)) * / 100) + (((((637 * / 50000) - (81 * / 6250)) * / (637 * / 50000)) * 4) * / 100) + (((((169 * / 25000) - (273 * / 50000)) * / (169 * / 25000)) * 5) * / 100) + (((((493 * / 100000) - (193 * / 50000)) * / (493 * / 100000)) * 15) * / 100) + (((((299 * / 100000) - (43 * / 20000)) * / (299 * / 100000)) * 25) * / 100) + (((((71 * / 50000) - (13 * / 20000)) * / (71 * / 50000)) * 25) * / 100) + (((((17 * / 12500) - (49 * / 100000)) * / (17 * / 12500)) * 25) * / 100)) < (1157 * / 2500)).
closed_less.
}
{ change ((1157 * / 2500) < (((((637 * / 50000) - (81 * / 6250)) * / (637 * / 50000)) * / 100) + (((((169 * / 25000) - (273 * / 50000)) * / (169 * / 25000)) * 4) * / 100) + (((((493 * / 100000) - (193 * / 50000)) * / (493 * / 100000)) * 5) * / 100) + (((((299 * / 100000) - (43 * / 20000)) * / (299 * / 100000)) * 15) * / 100) + (((((71 * / 50000) - (13 * / 20000)) * / (71 * / 50000)) * 25) * / 100) + (((((139 * / 100000) - (1 * / 2000)) * / (139 * / 100000)) * 25) * / 100) + (((((139 * / 100000) - (1 * / 2000)) * / (139 * / 100000)) * 25) * / 100))).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 h__4]]].
change (((((((1271 * / 100000) - (81 * / 6250)) * / (1271 * / 100000)) * / 100) + (((((1271 * / 100000) - (81 * / 6250)) * / (1271 * / 100000)) * 4) * / 100) + (((((673 * / 100000) - (273 * / 50000)) * / (673 * / 100000)) * 5) * / 100) + (((((497 * / 100000) - (193 * / 50000)) * / (497 * / 100000)) * 15) * / 100) + (((((307 * / 100000) - (43 * / 20000)) * / (307 * / 100000)) * 25) * / 100) + (((((39 * / 25000) - (13 * / 20000)) * / (39 * / 25000)) * 25) * / 100) + (((((79 * / 50000) - (1 * / 2000)) * / (79 * / 50000)) * 25) * / 100)) < (4807 * / 10000)) /\ ((4807 * / 10000) < (((((1271 * / 100000) - (81 * / 6250)) * / (1271 * / 100000)) * / 100) + (((((673 * / 100000) - (273 * / 50000)) * / (673 * / 100000)) * 4) * / 100) + (((((497 * / 100000) - (193 * / 50000)) * / (497 * / 100000)) * 5) * / 100) + (((((307 * / 100000) - (43 * / 20000)) * / (307 * / 100000)) * 15) * / 100) + (((((39 * / 25000) - (13 * / 20000)) * / (39 * / 25000)) * 25) * / 100) + (((((79 * / 50000) - (1 * / 2000)) * / (79 * / 50000)) * 25) * / 100) + (((((31 * / 20000) - (49 * / 100000)) * / (31 * / 20000)) * 25) * / 100))) /\ ((((((637 * / 50000) - (81 * / 6250)) * / (637 * / 50000)) * / 100) + (((((637 * / 50000) - (81 * / 6250)) * / (637 * / 50000)) * 4) * / 100) + (((((169 * / 25000) - (273 * / 50000)) * / (169 * / 25000)) * 5) * / 100) + (((((493 * / 100000) - (193 * / 50000)) * / (493 * / 100000)) * 15) * / 100) + (((((299 * / 100000) - (43 * / 20000)) * / (299 * / 100000)) * 25) * / 100) + (((((71 * / 50000) - (13 * / 20000)) * / (71 * / 50000)) * 25) * / 100) + (((((17 * / 12500) - (49 * / 100000)) * / (17 * / 12500)) * 25) * / 100)) < (1157 * / 2500)) /\ ((1157 * / 2500) < (((((637 * / 50000) - (81 * / 6250)) * / (637 * / 50000)) * / 100) + (((((169 * / 25000) - (273 * / 50000)) * / (169 * / 25000)) * 4) * / 100) + (((((493 * / 100000) - (193 * / 50000)) * / (493 * / 100000)) * 5) * / 100) + (((((299 * / 100000) - (43 * / 20000)) * / (299 * / 100000)) * 15) * / 100) + (((((71 * / 50000) - (13 * / 20000)) * / (71 * / 50000)) * 25) * / 100) + (((((139 * / 100000) - (1 * / 2000)) * / (139 * / 100000)) * 25) * / 100) + (((((139 * / 100000) - (1 * / 2000)) * / (139 * / 100000)) * 25) * / 100)))).
exact s__0.
Qed.
Fail Definition corrupted : (((4807 / 10000) <= (((((1271 / 100000) - (81 / 6250)) / (1271 / 100000)) / 100) + (((((1271 / 100000) - (81 / 6250)) / (1271 / 100000)) * 4) / 100) + (((((673 / 100000) - (273 / 50000)) / (673 / 100000)) * 5) / 100) + (((((497 / 100000) - (193 / 50000)) / (497 / 100000)) * 15) / 100) + (((((307 / 100000) - (43 / 20000)) / (307 / 100000)) * 25) / 100) + (((((39 / 25000) - (13 / 20000)) / (39 / 25000)) * 25) / 100) + (((((79 / 50000) - (1 / 2000)) / (79 / 50000)) * 25) / 100))) /\ ((4807 / 10000) < (((((1271 / 100000) - (81 / 6250)) / (1271 / 100000)) / 100) + (((((673 / 100000) - (273 / 50000)) / (673 / 100000)) * 4) / 100) + (((((497 / 100000) - (193 / 50000)) / (497 / 100000)) * 5) / 100) + (((((307 / 100000) - (43 / 20000)) / (307 / 100000)) * 15) / 100) + (((((39 / 25000) - (13 / 20000)) / (39 / 25000)) * 25) / 100) + (((((79 / 50000) - (1 / 2000)) / (79 / 50000)) * 25) / 100) + (((((31 / 20000) - (49 / 100000)) / (31 / 20000)) * 25) / 100))) /\ ((((((637 / 50000) - (81 / 6250)) / (637 / 50000)) / 100) + (((((637 / 50000) - (81 / 6250)) / (637 / 50000)) * 4) / 100) + (((((169 / 25000) - (273 / 50000)) / (169 / 25000)) * 5) / 100) + (((((493 / 100000) - (193 / 50000)) / (493 / 100000)) * 15) / 100) + (((((299 / 100000) - (43 / 20000)) / (299 / 100000)) * 25) / 100) + (((((71 / 50000) - (13 / 20000)) / (71 / 50000)) * 25) / 100) + (((((17 / 12500) - (49 / 100000)) / (17 / 12500)) * 25) / 100)) < (1157 / 2500)) /\ ((1157 / 2500) < (((((637 / 50000) - (81 / 6250)) / (637 / 50000)) / 100) + (((((169 / 25000) - (273 / 50000)) / (169 / 25000)) * 4) / 100) + (((((493 / 100000) - (193 / 50000)) / (493 / 100000)) * 5) / 100) + (((((299 / 100000) - (43 / 20000)) / (299 / 100000)) * 15) / 100) + (((((71 / 50000) - (13 / 20000)) / (71 / 50000)) * 25) / 100) + (((((139 / 100000) - (1 / 2000)) / (139 / 100000)) * 25) / 100) + (((((139 / 100000) - (1 / 2000)) / (139 / 100000)) * 25) / 100)))) := claim.
End T_exadam_faster_reading_38cd05b2.


(* exadam.adamw_gain; certificate 793cc96297937a20f00d50906b3c928558593d9c6b0850277d49800222406be9 *)
Module T_exadam_adamw_gain_793cc962.

Theorem claim : ((((2443 / 25) - (9383 / 100)) = (389 / 100)) /\ (((4549 / 50) - (8747 / 100)) = (351 / 100))).
Proof.
(* goal *)
assert (s__0 : ((((2443 * / 25) - (9383 * / 100)) = (389 * / 100)) /\ (((4549 * / 50) - (8747 * / 100)) = (351 * / 100)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change (((2443 * / 25) - (9383 * / 100)) = (389 * / 100)).
closed_eq.
}
{ change (((4549 * / 50) - (8747 * / 100)) = (351 * / 100)).
closed_eq.
}
}
pose proof s__0 as [h__1 h__2].
change ((((2443 * / 25) - (9383 * / 100)) = (389 * / 100)) /\ (((4549 * / 50) - (8747 * / 100)) = (351 * / 100))).
exact s__0.
Qed.
Fail Definition corrupted : ((((2443 / 25) - (9383 / 100)) = ((389 / 100) + 1)) /\ (((4549 / 50) - (8747 / 100)) = (351 / 100))) := claim.
End T_exadam_adamw_gain_793cc962.


(* exadam.table1_behind; certificate 8cba803b9e79a501fbeb980f5a6dd9f54969fffbae004cef37dff3db46641f52 *)
Module T_exadam_table1_behind_8cba803b.

Theorem claim : (((3987 / 100) < (831 / 20)) /\ ((4533 / 100) < (4677 / 100)) /\ ((3227 / 50) < (1682 / 25))).
Proof.
(* goal *)
assert (s__0 : (((3987 * / 100) < (831 * / 20)) /\ ((4533 * / 100) < (4677 * / 100)) /\ ((3227 * / 50) < (1682 * / 25)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((3987 * / 100) < (831 * / 20)).
closed_less.
}
{ change ((4533 * / 100) < (4677 * / 100)).
closed_less.
}
{ change ((3227 * / 50) < (1682 * / 25)).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 h__3]].
change (((3987 * / 100) < (831 * / 20)) /\ ((4533 * / 100) < (4677 * / 100)) /\ ((3227 * / 50) < (1682 * / 25))).
exact s__0.
Qed.
Fail Definition corrupted : (((831 / 20) <= (3987 / 100)) /\ ((4533 / 100) < (4677 / 100)) /\ ((3227 / 50) < (1682 / 25))) := claim.
End T_exadam_table1_behind_8cba803b.


(* exadam.table1_best; certificate f5a95c47a94370f20e40ee923fe97a7afca14d7cd1272d9465c7fa5b7428318d *)
Module T_exadam_table1_best_f5a95c47.

Theorem claim : (((7789 / 100) < (8273 / 100)) /\ ((7807 / 100) < (8273 / 100)) /\ ((937 / 50) < (8273 / 100)) /\ ((7773 / 100) < (8273 / 100)) /\ ((2399 / 50) < (8273 / 100)) /\ ((3781 / 50) < (1977 / 25)) /\ ((7741 / 100) < (1977 / 25)) /\ ((843 / 50) < (1977 / 25)) /\ ((1867 / 25) < (1977 / 25)) /\ ((204 / 5) < (1977 / 25)) /\ ((8607 / 100) < (1809 / 20)) /\ ((8659 / 100) < (1809 / 20)) /\ ((2573 / 100) < (1809 / 20)) /\ ((8643 / 100) < (1809 / 20)) /\ ((2733 / 50) < (1809 / 20)) /\ ((8353 / 100) < (434 / 5)) /\ ((8219 / 100) < (434 / 5)) /\ ((1123 / 50) < (434 / 5)) /\ ((813 / 10) < (434 / 5)) /\ ((1871 / 50) < (434 / 5)) /\ ((9291 / 100) < (4859 / 50)) /\ ((9351 / 100) < (4859 / 50)) /\ ((663 / 20) < (4859 / 50)) /\ ((9183 / 100) < (4859 / 50)) /\ ((2729 / 50) < (4859 / 50)) /\ ((869 / 10) < (4543 / 50)) /\ ((8743 / 100) < (4543 / 50)) /\ ((283 / 10) < (4543 / 50)) /\ ((4297 / 50) < (4543 / 50)) /\ ((953 / 25) < (4543 / 50)) /\ ((9277 / 100) < (9773 / 100)) /\ ((4683 / 50) < (9773 / 100)) /\ ((1841 / 50) < (9773 / 100)) /\ ((4787 / 50) < (9773 / 100)) /\ ((5469 / 100) < (9773 / 100)) /\ ((2174 / 25) < 91) /\ ((1751 / 20) < 91) /\ ((1663 / 50) < 91) /\ ((4419 / 50) < 91) /\ ((3771 / 100) < 91) /\ ((2328 / 25) < (2443 / 25)) /\ ((9383 / 100) < (2443 / 25)) /\ ((4017 / 100) < (2443 / 25)) /\ ((4779 / 50) < (2443 / 25)) /\ ((5467 / 100) < (2443 / 25)) /\ ((1737 / 20) < (4549 / 50)) /\ ((8747 / 100) < (4549 / 50)) /\ ((3501 / 100) < (4549 / 50)) /\ ((8833 / 100) < (4549 / 50)) /\ ((749 / 20) < (4549 / 50))).
Proof.
(* goal *)
assert (s__0 : (((7789 * / 100) < (8273 * / 100)) /\ ((7807 * / 100) < (8273 * / 100)) /\ ((937 * / 50) < (8273 * / 100)) /\ ((7773 * / 100) < (8273 * / 100)) /\ ((2399 * / 50) < (8273 * / 100)) /\ ((3781 * / 50) < (1977 * / 25)) /\ ((7741 * / 100) < (1977 * / 25)) /\ ((843 * / 50) < (1977 * / 25)) /\ ((1867 * / 25) < (1977 * / 25)) /\ ((204 * / 5) < (1977 * / 25)) /\ ((8607 * / 100) < (1809 * / 20)) /\ ((8659 * / 100) < (1809 * / 20)) /\ ((2573 * / 100) < (1809 * / 20)) /\ ((8643 * / 100) < (1809 * / 20)) /\ ((2733 * / 50) < (1809 * / 20)) /\ ((8353 * / 100) < (434 * / 5)) /\ ((8219 * / 100) < (434 * / 5)) /\ ((1123 * / 50) < (434 * / 5)) /\ ((813 * / 10) < (434 * / 5)) /\ ((1871 * / 50) < (434 * / 5)) /\ ((9291 * / 100) < (4859 * / 50)) /\ ((9351 * / 100) < (4859 * / 50)) /\ ((663 * / 20) < (4859 * / 50)) /\ ((9183 * / 100) < (4859 * / 50)) /\ ((2729 * / 50) < (4859 * / 50)) /\ ((869 * / 10) < (4543 * / 50)) /\ ((8743 * / 100) < (4543 * / 50)) /\ ((283 * / 10) < (4543 * / 50)) /\ ((4297 * / 50) < (4543 * / 50)) /\ ((953 * / 25) < (4543 * / 50)) /\ ((9277 * / 100) < (9773 * / 100)) /\ ((4683 * / 50) < (9773 * / 100)) /\ ((1841 * / 50) < (9773 * / 100)) /\ ((4787 * / 50) < (9773 * / 100)) /\ ((5469 * / 100) < (9773 * / 100)) /\ ((2174 * / 25) < 91) /\ ((1751 * / 20) < 91) /\ ((1663 * / 50) < 91) /\ ((4419 * / 50) < 91) /\ ((3771 * / 100) < 91) /\ ((2328 * / 25) < (2443 * / 25)) /\ ((9383 * / 100) < (2443 * / 25)) /\ ((4017 * / 100) < (2443 * / 25)) /\ ((4779 * / 50) < (2443 * / 25)) /\ ((5467 * / 100) < (2443 * / 25)) /\ ((1737 * / 20) < (4549 * / 50)) /\ ((8747 * / 100) < (4549 * / 50)) /\ ((3501 * / 100) < (4549 * / 50)) /\ ((8833 * / 100) < (4549 * / 50)) /\ ((749 * / 20) < (4549 * / 50)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((7789 * / 100) < (8273 * / 100)).
closed_less.
}
{ change ((7807 * / 100) < (8273 * / 100)).
closed_less.
}
{ change ((937 * / 50) < (8273 * / 100)).
closed_less.
}
{ change ((7773 * / 100) < (8273 * / 100)).
closed_less.
}
{ change ((2399 * / 50) < (8273 * / 100)).
closed_less.
}
{ change ((3781 * / 50) < (1977 * / 25)).
closed_less.
}
{ change ((7741 * / 100) < (1977 * / 25)).
closed_less.
}
{ change ((843 * / 50) < (1977 * / 25)).
closed_less.
}
{ change ((1867 * / 25) < (1977 * / 25)).
closed_less.
}
{ change ((204 * / 5) < (1977 * / 25)).
closed_less.
}
{ change ((8607 * / 100) < (1809 * / 20)).
closed_less.
}
{ change ((8659 * / 100) < (1809 * / 20)).
closed_less.
}
{ change ((2573 * / 100) < (1809 * / 20)).
closed_less.
}
{ change ((8643 * / 100) < (1809 * / 20)).
closed_less.
}
{ change ((2733 * / 50) < (1809 * / 20)).
closed_less.
}
{ change ((8353 * / 100) < (434 * / 5)).
closed_less.
}
{ change ((8219 * / 100) < (434 * / 5)).
closed_less.
}
{ change ((1123 * / 50) < (434 * / 5)).
closed_less.
}
{ change ((813 * / 10) < (434 * / 5)).
closed_less.
}
{ change ((1871 * / 50) < (434 * / 5)).
closed_less.
}
{ change ((9291 * / 100) < (4859 * / 50)).
closed_less.
}
{ change ((9351 * / 100) < (4859 * / 50)).
closed_less.
}
{ change ((663 * / 20) < (4859 * / 50)).
closed_less.
}
{ change ((9183 * / 100) < (4859 * / 50)).
closed_less.
}
{ change ((2729 * / 50) < (4859 * / 50)).
closed_less.
}
{ change ((869 * / 10) < (4543 * / 50)).
closed_less.
}
{ change ((8743 * / 100) < (4543 * / 50)).
closed_less.
}
{ change ((283 * / 10) < (4543 * / 50)).
closed_less.
}
{ change ((4297 * / 50) < (4543 * / 50)).
closed_less.
}
{ change ((953 * / 25) < (4543 * / 50)).
closed_less.
}
{ change ((9277 * / 100) < (9773 * / 100)).
closed_less.
}
{ change ((4683 * / 50) < (9773 * / 100)).
closed_less.
}
{ change ((1841 * / 50) < (9773 * / 100)).
closed_less.
}
{ change ((4787 * / 50) < (9773 * / 100)).
closed_less.
}
{ change ((5469 * / 100) < (9773 * / 100)).
closed_less.
}
{ change ((2174 * / 25) < 91).
closed_less.
}
{ change ((1751 * / 20) < 91).
closed_less.
}
{ change ((1663 * / 50) < 91).
closed_less.
}
{ change ((4419 * / 50) < 91).
closed_less.
}
{ change ((3771 * / 100) < 91).
closed_less.
}
{ change ((2328 * / 25) < (2443 * / 25)).
closed_less.
}
{ change ((9383 * / 100) < (2443 * / 25)).
closed_less.
}
{ change ((4017 * / 100) < (2443 * / 25)).
closed_less.
}
{ change ((4779 * / 50) < (2443 * / 25)).
closed_less.
}
{ change ((5467 * / 100) < (2443 * / 25)).
closed_less.
}
{ change ((1737 * / 20) < (4549 * / 50)).
closed_less.
}
{ change ((8747 * / 100) < (4549 * / 50)).
closed_less.
}
{ change ((3501 * / 100) < (4549 * / 50)).
closed_less.
}
{ change ((8833 * / 100) < (4549 * / 50)).
closed_less.
}
{ change ((749 * / 20) < (4549 * / 50)).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 [h__4 [h__5 [h__6 [h__7 [h__8 [h__9 [h__10 [h__11 [h__12 [h__13 [h__14 [h__15 [h__16 [h__17 [h__18 [h__19 [h__20 [h__21 [h__22 [h__23 [h__24 [h__25 [h__26 [h__27 [h__28 [h__29 [h__30 [h__31 [h__32 [h__33 [h__34 [h__35 [h__36 [h__37 [h__38 [h__39 [h__40 [h__41 [h__42 [h__43 [h__44 [h__45 [h__46 [h__47 [h__48 [h__49 h__50]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]].
change (((7789 * / 100) < (8273 * / 100)) /\ ((7807 * / 100) < (8273 * / 100)) /\ ((937 * / 50) < (8273 * / 100)) /\ ((7773 * / 100) < (8273 * / 100)) /\ ((2399 * / 50) < (8273 * / 100)) /\ ((3781 * / 50) < (1977 * / 25)) /\ ((7741 * / 100) < (1977 * / 25)) /\ ((843 * / 50) < (1977 * / 25)) /\ ((1867 * / 25) < (1977 * / 25)) /\ ((204 * / 5) < (1977 * / 25)) /\ ((8607 * / 100) < (1809 * / 20)) /\ ((8659 * / 100) < (1809 * / 20)) /\ ((2573 * / 100) < (1809 * / 20)) /\ ((8643 * / 100) < (1809 * / 20)) /\ ((2733 * / 50) < (1809 * / 20)) /\ ((8353 * / 100) < (434 * / 5)) /\ ((8219 * / 100) < (434 * / 5)) /\ ((1123 * / 50) < (434 * / 5)) /\ ((813 * / 10) < (434 * / 5)) /\ ((1871 * / 50) < (434 * / 5)) /\ ((9291 * / 100) < (4859 * / 50)) /\ ((9351 * / 100) < (4859 * / 50)) /\ ((663 * / 20) < (4859 * / 50)) /\ ((9183 * / 100) < (4859 * / 50)) /\ ((2729 * / 50) < (4859 * / 50)) /\ ((869 * / 10) < (4543 * / 50)) /\ ((8743 * / 100) < (4543 * / 50)) /\ ((283 * / 10) < (4543 * / 50)) /\ ((4297 * / 50) < (4543 * / 50)) /\ ((953 * / 25) < (4543 * / 50)) /\ ((9277 * / 100) < (9773 * / 100)) /\ ((4683 * / 50) < (9773 * / 100)) /\ ((1841 * / 50) < (9773 * / 100)) /\ ((4787 * / 50) < (9773 * / 100)) /\ ((5469 * / 100) < (9773 * / 100)) /\ ((2174 * / 25) < 91) /\ ((1751 * / 20) < 91) /\ ((1663 * / 50) < 91) /\ ((4419 * / 50) < 91) /\ ((3771 * / 100) < 91) /\ ((2328 * / 25) < (2443 * / 25)) /\ ((9383 * / 100) < (2443 * / 25)) /\ ((4017 * / 100) < (2443 * / 25)) /\ ((4779 * / 50) < (2443 * / 25)) /\ ((5467 * / 100) < (2443 * / 25)) /\ ((1737 * / 20) < (4549 * / 50)) /\ ((8747 * / 100) < (4549 * / 50)) /\ ((3501 * / 100) < (4549 * / 50)) /\ ((8833 * / 100) < (4549 * / 50)) /\ ((749 * / 20) < (4549 * / 50))).
exact s__0.
Qed.
Fail Definition corrupted : (((8273 / 100) <= (7789 / 100)) /\ ((7807 / 100) < (8273 / 100)) /\ ((937 / 50) < (8273 / 100)) /\ ((7773 / 100) < (8273 / 100)) /\ ((2399 / 50) < (8273 / 100)) /\ ((3781 / 50) < (1977 / 25)) /\ ((7741 / 100) < (1977 / 25)) /\ ((843 / 50) < (1977 / 25)) /\ ((1867 / 25) < (1977 / 25)) /\ ((204 / 5) < (1977 / 25)) /\ ((8607 / 100) < (1809 / 20)) /\ ((8659 / 100) < (1809 / 20)) /\ ((2573 / 100) < (1809 / 20)) /\ ((8643 / 100) < (1809 / 20)) /\ ((2733 / 50) < (1809 / 20)) /\ ((8353 / 100) < (434 / 5)) /\ ((8219 / 100) < (434 / 5)) /\ ((1123 / 50) < (434 / 5)) /\ ((813 / 10) < (434 / 5)) /\ ((1871 / 50) < (434 / 5)) /\ ((9291 / 100) < (4859 / 50)) /\ ((9351 / 100) < (4859 / 50)) /\ ((663 / 20) < (4859 / 50)) /\ ((9183 / 100) < (4859 / 50)) /\ ((2729 / 50) < (4859 / 50)) /\ ((869 / 10) < (4543 / 50)) /\ ((8743 / 100) < (4543 / 50)) /\ ((283 / 10) < (4543 / 50)) /\ ((4297 / 50) < (4543 / 50)) /\ ((953 / 25) < (4543 / 50)) /\ ((9277 / 100) < (9773 / 100)) /\ ((4683 / 50) < (9773 / 100)) /\ ((1841 / 50) < (9773 / 100)) /\ ((4787 / 50) < (9773 / 100)) /\ ((5469 / 100) < (9773 / 100)) /\ ((2174 / 25) < 91) /\ ((1751 / 20) < 91) /\ ((1663 / 50) < 91) /\ ((4419 / 50) < 91) /\ ((3771 / 100) < 91) /\ ((2328 / 25) < (2443 / 25)) /\ ((9383 / 100) < (2443 / 25)) /\ ((4017 / 100) < (2443 / 25)) /\ ((4779 / 50) < (2443 / 25)) /\ ((5467 / 100) < (2443 / 25)) /\ ((1737 / 20) < (4549 / 50)) /\ ((8747 / 100) < (4549 / 50)) /\ ((3501 / 100) < (4549 / 50)) /\ ((8833 / 100) < (4549 / 50)) /\ ((749 / 20) < (4549 / 50))) := claim.
End T_exadam_table1_best_f5a95c47.


(* exadam.table1_losses; certificate 5608ac74ee8ee087c07edc4974618d6411e00a9f6bb7160235f51570bc212f1f *)
Module T_exadam_table1_losses_5608ac74.

Theorem claim : (((193 / 50000) < (497 / 100000)) /\ ((193 / 50000) < (493 / 100000)) /\ ((193 / 50000) < (1719 / 100000)) /\ ((193 / 50000) < (247 / 50000)) /\ ((193 / 50000) < (277 / 25000)) /\ ((257 / 50000) < (141 / 25000)) /\ ((257 / 50000) < (141 / 25000)) /\ ((257 / 50000) < (1743 / 100000)) /\ ((257 / 50000) < (299 / 50000)) /\ ((257 / 50000) < (13 / 1000)) /\ ((43 / 20000) < (307 / 100000)) /\ ((43 / 20000) < (299 / 100000)) /\ ((43 / 20000) < (63 / 4000)) /\ ((43 / 20000) < (151 / 50000)) /\ ((43 / 20000) < (973 / 100000)) /\ ((323 / 100000) < (389 / 100000)) /\ ((323 / 100000) < (433 / 100000)) /\ ((323 / 100000) < (407 / 25000)) /\ ((323 / 100000) < (113 / 25000)) /\ ((323 / 100000) < (147 / 10000)) /\ ((13 / 20000) < (39 / 25000)) /\ ((13 / 20000) < (71 / 50000)) /\ ((13 / 20000) < (713 / 50000)) /\ ((13 / 20000) < (177 / 100000)) /\ ((13 / 20000) < (61 / 6250)) /\ ((267 / 100000) < (163 / 50000)) /\ ((267 / 100000) < (79 / 25000)) /\ ((267 / 100000) < (1521 / 100000)) /\ ((267 / 100000) < (1521 / 100000)) /\ ((267 / 100000) < (1453 / 100000)) /\ ((1 / 2000) < (79 / 50000)) /\ ((1 / 2000) < (139 / 100000)) /\ ((1 / 2000) < (167 / 12500)) /\ ((1 / 2000) < (49 / 50000)) /\ ((1 / 2000) < (487 / 50000)) /\ ((17 / 6250) < (81 / 25000)) /\ ((17 / 6250) < (79 / 25000)) /\ ((17 / 6250) < (1449 / 100000)) /\ ((17 / 6250) < (153 / 50000)) /\ ((17 / 6250) < (733 / 50000)) /\ ((49 / 100000) < (31 / 20000)) /\ ((49 / 100000) < (17 / 12500)) /\ ((49 / 100000) < (317 / 25000)) /\ ((49 / 100000) < (99 / 100000)) /\ ((49 / 100000) < (487 / 50000)) /\ ((271 / 100000) < (327 / 100000)) /\ ((271 / 100000) < (79 / 25000)) /\ ((271 / 100000) < (709 / 50000)) /\ ((271 / 100000) < (307 / 100000)) /\ ((271 / 100000) < (1471 / 100000))).
Proof.
(* goal *)
assert (s__0 : (((193 * / 50000) < (497 * / 100000)) /\ ((193 * / 50000) < (493 * / 100000)) /\ ((193 * / 50000) < (1719 * / 100000)) /\ ((193 * / 50000) < (247 * / 50000)) /\ ((193 * / 50000) < (277 * / 25000)) /\ ((257 * / 50000) < (141 * / 25000)) /\ ((257 * / 50000) < (141 * / 25000)) /\ ((257 * / 50000) < (1743 * / 100000)) /\ ((257 * / 50000) < (299 * / 50000)) /\ ((257 * / 50000) < (13 * / 1000)) /\ ((43 * / 20000) < (307 * / 100000)) /\ ((43 * / 20000) < (299 * / 100000)) /\ ((43 * / 20000) < (63 * / 4000)) /\ ((43 * / 20000) < (151 * / 50000)) /\ ((43 * / 20000) < (973 * / 100000)) /\ ((323 * / 100000) < (389 * / 100000)) /\ ((323 * / 100000) < (433 * / 100000)) /\ ((323 * / 100000) < (407 * / 25000)) /\ ((323 * / 100000) < (113 * / 25000)) /\ ((323 * / 100000) < (147 * / 10000)) /\ ((13 * / 20000) < (39 * / 25000)) /\ ((13 * / 20000) < (71 * / 50000)) /\ ((13 * / 20000) < (713 * / 50000)) /\ ((13 * / 20000) < (177 * / 100000)) /\ ((13 * / 20000) < (61 * / 6250)) /\ ((267 * / 100000) < (163 * / 50000)) /\ ((267 * / 100000) < (79 * / 25000)) /\ ((267 * / 100000) < (1521 * / 100000)) /\ ((267 * / 100000) < (1521 * / 100000)) /\ ((267 * / 100000) < (1453 * / 100000)) /\ ((1 * / 2000) < (79 * / 50000)) /\ ((1 * / 2000) < (139 * / 100000)) /\ ((1 * / 2000) < (167 * / 12500)) /\ ((1 * / 2000) < (49 * / 50000)) /\ ((1 * / 2000) < (487 * / 50000)) /\ ((17 * / 6250) < (81 * / 25000)) /\ ((17 * / 6250) < (79 * / 25000)) /\ ((17 * / 6250) < (1449 * / 100000)) /\ ((17 * / 6250) < (153 * / 50000)) /\ ((17 * / 6250) < (733 * / 50000)) /\ ((49 * / 100000) < (31 * / 20000)) /\ ((49 * / 100000) < (17 * / 12500)) /\ ((49 * / 100000) < (317 * / 25000)) /\ ((49 * / 100000) < (99 * / 100000)) /\ ((49 * / 100000) < (487 * / 50000)) /\ ((271 * / 100000) < (327 * / 100000)) /\ ((271 * / 100000) < (79 * / 25000)) /\ ((271 * / 100000) < (709 * / 50000)) /\ ((271 * / 100000) < (307 * / 100000)) /\ ((271 * / 100000) < (1471 * / 100000)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((193 * / 50000) < (497 * / 100000)).
closed_less.
}
{ change ((193 * / 50000) < (493 * / 100000)).
closed_less.
}
{ change ((193 * / 50000) < (1719 * / 100000)).
closed_less.
}
{ change ((193 * / 50000) < (247 * / 50000)).
closed_less.
}
{ change ((193 * / 50000) < (277 * / 25000)).
closed_less.
}
{ change ((257 * / 50000) < (141 * / 25000)).
closed_less.
}
{ change ((257 * / 50000) < (141 * / 25000)).
closed_less.
}
{ change ((257 * / 50000) < (1743 * / 100000)).
closed_less.
}
{ change ((257 * / 50000) < (299 * / 50000)).
closed_less.
}
{ change ((257 * / 50000) < (13 * / 1000)).
closed_less.
}
{ change ((43 * / 20000) < (307 * / 100000)).
closed_less.
}
{ change ((43 * / 20000) < (299 * / 100000)).
closed_less.
}
{ change ((43 * / 20000) < (63 * / 4000)).
closed_less.
}
{ change ((43 * / 20000) < (151 * / 50000)).
closed_less.
}
{ change ((43 * / 20000) < (973 * / 100000)).
closed_less.
}
{ change ((323 * / 100000) < (389 * / 100000)).
closed_less.
}
{ change ((323 * / 100000) < (433 * / 100000)).
closed_less.
}
{ change ((323 * / 100000) < (407 * / 25000)).
closed_less.
}
{ change ((323 * / 100000) < (113 * / 25000)).
closed_less.
}
{ change ((323 * / 100000) < (147 * / 10000)).
closed_less.
}
{ change ((13 * / 20000) < (39 * / 25000)).
closed_less.
}
{ change ((13 * / 20000) < (71 * / 50000)).
closed_less.
}
{ change ((13 * / 20000) < (713 * / 50000)).
closed_less.
}
{ change ((13 * / 20000) < (177 * / 100000)).
closed_less.
}
{ change ((13 * / 20000) < (61 * / 6250)).
closed_less.
}
{ change ((267 * / 100000) < (163 * / 50000)).
closed_less.
}
{ change ((267 * / 100000) < (79 * / 25000)).
closed_less.
}
{ change ((267 * / 100000) < (1521 * / 100000)).
closed_less.
}
{ change ((267 * / 100000) < (1521 * / 100000)).
closed_less.
}
{ change ((267 * / 100000) < (1453 * / 100000)).
closed_less.
}
{ change ((1 * / 2000) < (79 * / 50000)).
closed_less.
}
{ change ((1 * / 2000) < (139 * / 100000)).
closed_less.
}
{ change ((1 * / 2000) < (167 * / 12500)).
closed_less.
}
{ change ((1 * / 2000) < (49 * / 50000)).
closed_less.
}
{ change ((1 * / 2000) < (487 * / 50000)).
closed_less.
}
{ change ((17 * / 6250) < (81 * / 25000)).
closed_less.
}
{ change ((17 * / 6250) < (79 * / 25000)).
closed_less.
}
{ change ((17 * / 6250) < (1449 * / 100000)).
closed_less.
}
{ change ((17 * / 6250) < (153 * / 50000)).
closed_less.
}
{ change ((17 * / 6250) < (733 * / 50000)).
closed_less.
}
{ change ((49 * / 100000) < (31 * / 20000)).
closed_less.
}
{ change ((49 * / 100000) < (17 * / 12500)).
closed_less.
}
{ change ((49 * / 100000) < (317 * / 25000)).
closed_less.
}
{ change ((49 * / 100000) < (99 * / 100000)).
closed_less.
}
{ change ((49 * / 100000) < (487 * / 50000)).
closed_less.
}
{ change ((271 * / 100000) < (327 * / 100000)).
closed_less.
}
{ change ((271 * / 100000) < (79 * / 25000)).
closed_less.
}
{ change ((271 * / 100000) < (709 * / 50000)).
closed_less.
}
{ change ((271 * / 100000) < (307 * / 100000)).
closed_less.
}
{ change ((271 * / 100000) < (1471 * / 100000)).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 [h__4 [h__5 [h__6 [h__7 [h__8 [h__9 [h__10 [h__11 [h__12 [h__13 [h__14 [h__15 [h__16 [h__17 [h__18 [h__19 [h__20 [h__21 [h__22 [h__23 [h__24 [h__25 [h__26 [h__27 [h__28 [h__29 [h__30 [h__31 [h__32 [h__33 [h__34 [h__35 [h__36 [h__37 [h__38 [h__39 [h__40 [h__41 [h__42 [h__43 [h__44 [h__45 [h__46 [h__47 [h__48 [h__49 h__50]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]].
change (((193 * / 50000) < (497 * / 100000)) /\ ((193 * / 50000) < (493 * / 100000)) /\ ((193 * / 50000) < (1719 * / 100000)) /\ ((193 * / 50000) < (247 * / 50000)) /\ ((193 * / 50000) < (277 * / 25000)) /\ ((257 * / 50000) < (141 * / 25000)) /\ ((257 * / 50000) < (141 * / 25000)) /\ ((257 * / 50000) < (1743 * / 100000)) /\ ((257 * / 50000) < (299 * / 50000)) /\ ((257 * / 50000) < (13 * / 1000)) /\ ((43 * / 20000) < (307 * / 100000)) /\ ((43 * / 20000) < (299 * / 100000)) /\ ((43 * / 20000) < (63 * / 4000)) /\ ((43 * / 20000) < (151 * / 50000)) /\ ((43 * / 20000) < (973 * / 100000)) /\ ((323 * / 100000) < (389 * / 100000)) /\ ((323 * / 100000) < (433 * / 100000)) /\ ((323 * / 100000) < (407 * / 25000)) /\ ((323 * / 100000) < (113 * / 25000)) /\ ((323 * / 100000) < (147 * / 10000)) /\ ((13 * / 20000) < (39 * / 25000)) /\ ((13 * / 20000) < (71 * / 50000)) /\ ((13 * / 20000) < (713 * / 50000)) /\ ((13 * / 20000) < (177 * / 100000)) /\ ((13 * / 20000) < (61 * / 6250)) /\ ((267 * / 100000) < (163 * / 50000)) /\ ((267 * / 100000) < (79 * / 25000)) /\ ((267 * / 100000) < (1521 * / 100000)) /\ ((267 * / 100000) < (1521 * / 100000)) /\ ((267 * / 100000) < (1453 * / 100000)) /\ ((1 * / 2000) < (79 * / 50000)) /\ ((1 * / 2000) < (139 * / 100000)) /\ ((1 * / 2000) < (167 * / 12500)) /\ ((1 * / 2000) < (49 * / 50000)) /\ ((1 * / 2000) < (487 * / 50000)) /\ ((17 * / 6250) < (81 * / 25000)) /\ ((17 * / 6250) < (79 * / 25000)) /\ ((17 * / 6250) < (1449 * / 100000)) /\ ((17 * / 6250) < (153 * / 50000)) /\ ((17 * / 6250) < (733 * / 50000)) /\ ((49 * / 100000) < (31 * / 20000)) /\ ((49 * / 100000) < (17 * / 12500)) /\ ((49 * / 100000) < (317 * / 25000)) /\ ((49 * / 100000) < (99 * / 100000)) /\ ((49 * / 100000) < (487 * / 50000)) /\ ((271 * / 100000) < (327 * / 100000)) /\ ((271 * / 100000) < (79 * / 25000)) /\ ((271 * / 100000) < (709 * / 50000)) /\ ((271 * / 100000) < (307 * / 100000)) /\ ((271 * / 100000) < (1471 * / 100000))).
exact s__0.
Qed.
Fail Definition corrupted : (((497 / 100000) <= (193 / 50000)) /\ ((193 / 50000) < (493 / 100000)) /\ ((193 / 50000) < (1719 / 100000)) /\ ((193 / 50000) < (247 / 50000)) /\ ((193 / 50000) < (277 / 25000)) /\ ((257 / 50000) < (141 / 25000)) /\ ((257 / 50000) < (141 / 25000)) /\ ((257 / 50000) < (1743 / 100000)) /\ ((257 / 50000) < (299 / 50000)) /\ ((257 / 50000) < (13 / 1000)) /\ ((43 / 20000) < (307 / 100000)) /\ ((43 / 20000) < (299 / 100000)) /\ ((43 / 20000) < (63 / 4000)) /\ ((43 / 20000) < (151 / 50000)) /\ ((43 / 20000) < (973 / 100000)) /\ ((323 / 100000) < (389 / 100000)) /\ ((323 / 100000) < (433 / 100000)) /\ ((323 / 100000) < (407 / 25000)) /\ ((323 / 100000) < (113 / 25000)) /\ ((323 / 100000) < (147 / 10000)) /\ ((13 / 20000) < (39 / 25000)) /\ ((13 / 20000) < (71 / 50000)) /\ ((13 / 20000) < (713 / 50000)) /\ ((13 / 20000) < (177 / 100000)) /\ ((13 / 20000) < (61 / 6250)) /\ ((267 / 100000) < (163 / 50000)) /\ ((267 / 100000) < (79 / 25000)) /\ ((267 / 100000) < (1521 / 100000)) /\ ((267 / 100000) < (1521 / 100000)) /\ ((267 / 100000) < (1453 / 100000)) /\ ((1 / 2000) < (79 / 50000)) /\ ((1 / 2000) < (139 / 100000)) /\ ((1 / 2000) < (167 / 12500)) /\ ((1 / 2000) < (49 / 50000)) /\ ((1 / 2000) < (487 / 50000)) /\ ((17 / 6250) < (81 / 25000)) /\ ((17 / 6250) < (79 / 25000)) /\ ((17 / 6250) < (1449 / 100000)) /\ ((17 / 6250) < (153 / 50000)) /\ ((17 / 6250) < (733 / 50000)) /\ ((49 / 100000) < (31 / 20000)) /\ ((49 / 100000) < (17 / 12500)) /\ ((49 / 100000) < (317 / 25000)) /\ ((49 / 100000) < (99 / 100000)) /\ ((49 / 100000) < (487 / 50000)) /\ ((271 / 100000) < (327 / 100000)) /\ ((271 / 100000) < (79 / 25000)) /\ ((271 / 100000) < (709 / 50000)) /\ ((271 / 100000) < (307 / 100000)) /\ ((271 / 100000) < (1471 / 100000))) := claim.
End T_exadam_table1_losses_5608ac74.
