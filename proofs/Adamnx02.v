From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas01.
Open Scope R_scope.

(* adamnx.eq10_lags; certificate f795b5ac117293e64e75d5b7b5d4be94a1713b3ba9fe01dd275ec0a82cebe639 *)
Module T_adamnx_eq10_lags_f795b5ac.
Definition S_ (b : R) (r : R) (t : Z) : R := ((((1 - b) / (1 + b)) * (1 - (powerRZ b ((2 * t))%Z) + ((2 * ((r * b) - (powerRZ (r * b) (t)%Z))) / (1 - (r * b))) - (2 * (powerRZ b ((2 * t))%Z) * (zsum (1)%Z ((t + (- 1)))%Z (fun m : Z => (powerRZ (r / b) (m)%Z)))))) / ((1 - (powerRZ b (t)%Z)) ^ 2)).
Definition noise_factor (b : R) (t : Z) : R := (((1 - b) * (1 + (powerRZ b (t)%Z))) / ((1 + b) * (1 - (powerRZ b (t)%Z)))).

Lemma satisfiable : exists (b : R) (K : R) (c : R) (q : R), ((0 < b) /\ (b < 1)) /\ ((0 < q) /\ (q <= 1)).
Proof.
exists (1 * / 2), 2, 1, (1 * / 4).
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
{ change (0 < (1 * / 4)).
closed_less.
}
{ change ((1 * / 4) <= 1).
closed_less.
}
}
Qed.

Theorem claim : forall (b : R) (K : R) (c : R) (q : R), ((0 < b) /\ (b < 1)) -> ((0 < q) /\ (q <= 1)) -> (tends (fun n : Z => (((K - (c / q)) * (noise_factor b (n)%Z)) + ((c / q) * (S_ b q (n)%Z)))) (((1 - b) / (1 + b)) * (K + ((2 * c * b) / (1 - (q * b)))))).
Proof.
intros b K c q h__0 h__3.
pose proof h__0 as [h__1 h__2].
pose proof h__3 as [h__4 h__5].
(* gap *)
assert (s__11 : (0 < (1 - (q * b)))).
{
assert (e__6 : (1 - (q * b)) = ((1 - b) + (b * (1 - q)))).
{
transitivity ((((- 1) * b * q) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b * q) + 1)).
{
feq.
}
feq.
}
assert (w__7 : 0 < ((1 - b) + (b * (1 - q)))).
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
assert (e__10 : (1 - q) = 1 * (1 - q) + 0).
{
transitivity ((((- 1) * q) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * q) + 1)).
{
feq.
}
feq.
}
rw e__10.
apply (from_le_nn 1 0 q 1); [exact h__5 | lra ..].
}
}
}
rw e__6. exact w__7.
}
(* low *)
assert (s__15 : ((- 1) <= q)).
{
apply gap_le.
assert (e__12 : (q - (- 1)) = (1 + q)).
{
transitivity ((q + 1)).
{
feq.
}
symmetry.
transitivity ((q + 1)).
{
feq.
}
feq.
}
assert (w__13 : 0 <= (1 + q)).
{
apply Rlt_le.
assert (e__14 : (1 + q) = 1 * (q - 0) + 1).
{
transitivity ((q + 1)).
{
feq.
}
symmetry.
transitivity ((q + 1)).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_pos 1 1 0 q); [exact h__4 | lra ..].
}
rw e__12. exact w__13.
}
(* plain *)
assert (s__18 : (tends (fun n : Z => (noise_factor b (n)%Z)) ((1 - b) * / (1 + b)))).
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
assert (u__17 : (tends (fun n : Z => (noise_factor b (n)%Z)) ((1 - b) * / (1 + b)))).
{
exact (T_adamnx_eq10_f3c5c938.claim b p__16).
}
exact u__17.
}
(* geometric *)
assert (s__22 : (tends (fun n : Z => (S_ b q (n)%Z)) (((1 - b) * / (1 + b)) * ((1 + (q * b)) * / (1 - (q * b)))))).
{
assert (p__19 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__1.
}
{
exact h__2.
}
}
assert (p__20 : (((- 1) <= q) /\ (q <= 1))).
{
split.
{
exact s__15.
}
{
exact h__5.
}
}
assert (u__21 : (tends (fun n : Z => (S_ b q (n)%Z)) (((1 - b) * / (1 + b)) * ((1 + (q * b)) * / (1 - (q * b)))))).
{
exact (T_adamnx_eq10_geometric_c94451bd.claim b q p__19 p__20).
}
exact u__21.
}
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
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
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
assert (n__68 : (1 - (q * b)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__67 : (1 - (q * b)) = 1 * ((1 - (q * b)) - 0) + 0).
{
transitivity ((((- 1) * b * q) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b * q) + 1)).
{
feq.
}
feq.
}
rw e__67.
apply (from_lt_pos 1 0 0 (1 - (q * b))); [exact s__11 | lra ..].
}
assert (n__70 : (((- 1) * b * q) + 1) <> 0).
{
assert (e__69 : (1 - (q * b)) = (((- 1) * b * q) + 1)).
{
feq.
}
try rewrite <- e__69.
exact n__68.
}
assert (n__71 : ((b * q) + (- 1)) <> 0).
{
intro vanishes.
apply n__70.
transitivity ((- 1) * ((b * q) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__73 : q <> 0).
{
apply Rgt_not_eq; red.
assert (e__72 : q = 1 * (q - 0) + 0).
{
transitivity (q).
{
reflexivity.
}
symmetry.
transitivity (q).
{
feq.
}
feq.
}
rw e__72.
apply (from_lt_pos 1 0 0 q); [exact h__4 | lra ..].
}
(* goal *)
assert (s__83 : (tends (fun n : Z => (((K - (c * / q)) * (noise_factor b (n)%Z)) + ((c * / q) * (S_ b q (n)%Z)))) (((1 - b) * / (1 + b)) * (K + ((2 * c * b) * / (1 - (q * b))))))).
{
assert (f__26 : tends (fun n : Z => (((K - (c * / q)) * (noise_factor b (n)%Z)) + ((c * / q) * (S_ b q (n)%Z)))) (((K - (c * / q)) * ((1 - b) * / (1 + b))) + ((c * / q) * (((1 - b) * / (1 + b)) * ((1 + (q * b)) * / (1 - (q * b))))))).
{
refine (tends_plus (fun n : Z => ((K - (c * / q)) * (noise_factor b (n)%Z))) (fun n : Z => ((c * / q) * (S_ b q (n)%Z))) ((K - (c * / q)) * ((1 - b) * / (1 + b))) ((c * / q) * (((1 - b) * / (1 + b)) * ((1 + (q * b)) * / (1 - (q * b))))) _ _).
{
refine (tends_mult (fun n : Z => (K - (c * / q))) (fun n : Z => (noise_factor b (n)%Z)) (K - (c * / q)) ((1 - b) * / (1 + b)) _ _).
{
apply tends_const.
}
{
exact s__18.
}
}
{
refine (tends_mult (fun n : Z => (c * / q)) (fun n : Z => (S_ b q (n)%Z)) (c * / q) (((1 - b) * / (1 + b)) * ((1 + (q * b)) * / (1 - (q * b)))) _ _).
{
apply tends_const.
}
{
exact s__22.
}
}
}
assert (e__25 : (((1 - b) * / (1 + b)) * (K + ((2 * c * b) * / (1 - (q * b))))) = (((K - (c * / q)) * ((1 - b) * / (1 + b))) + ((c * / q) * (((1 - b) * / (1 + b)) * ((1 + (q * b)) * / (1 - (q * b))))))).
{
transitivity ((((K * b) + (K * b * q) + ((- 1) * K * (b ^ 2) * q) + ((- 1) * K) + ((- 2) * b * c) + (2 * (b ^ 2) * c)) * (/ ((b * q) + (- 1))) * (/ (b + 1)))).
{
assert (e__74 : / (1 - (q * b)) = ((- 1) * (/ ((b * q) + (- 1))))).
{
assert (e__75 : (1 - (q * b)) = (((- 1) * b * q) + 1)).
{
feq.
}
rw e__75.
apply inv_by. feq.
}
assert (e__76 : / (1 + b) = (/ (b + 1))).
{
assert (e__77 : (1 + b) = (b + 1)).
{
feq.
}
rw e__77.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__74.
rw e__76.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((K * b) + (K * b * q) + ((- 1) * K * (b ^ 2) * q) + ((- 1) * K) + ((- 2) * b * c) + (2 * (b ^ 2) * c)) * (/ ((b * q) + (- 1))) * (/ (b + 1)))).
{
assert (e__78 : / (1 - (q * b)) = ((- 1) * (/ ((b * q) + (- 1))))).
{
assert (e__79 : (1 - (q * b)) = (((- 1) * b * q) + 1)).
{
feq.
}
rw e__79.
apply inv_by. feq.
}
assert (e__80 : / (1 + b) = (/ (b + 1))).
{
assert (e__81 : (1 + b) = (b + 1)).
{
feq.
}
rw e__81.
apply inv_by. feq.
}
assert (e__82 : / q = (/ q)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__78.
rw e__80.
rw e__82.
reflexivity.
}
feq.
}
feq.
}
refine (tends_value _ _ _ e__25 _).
refine (tends_from (1)%Z _ _ _ f__26 _).
intros n b__23.
assert (r__24 : 1 <= IZR n).
{ izr_le. }
assert (n__28 : q <> 0).
{
apply Rgt_not_eq; red.
assert (e__27 : q = 1 * (q - 0) + 0).
{
transitivity (q).
{
reflexivity.
}
symmetry.
transitivity (q).
{
feq.
}
feq.
}
rw e__27.
apply (from_lt_pos 1 0 0 q); [exact h__4 | lra ..].
}
assert (n__37 : ((1 + b) * (1 - (powerRZ b (n)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
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
{
assert (g__30 : 0 < b).
{
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
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
assert (g__31 : 0 < (1 - b)).
{
assert (e__35 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__35.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
assert (g__32 : 0 < (IZR n)).
{
assert (e__36 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__36.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__24 | lra ..].
}
assert (g__33 : 0 < (1 - (powerRZ b (n)%Z))).
{
pz_gap b (n)%Z.
}
lra.
}
}
assert (n__39 : (((- 1) * (powerRZ b (n)%Z) * b) + ((- 1) * (powerRZ b (n)%Z)) + b + 1) <> 0).
{
assert (e__38 : ((1 + b) * (1 - (powerRZ b (n)%Z))) = (((- 1) * (powerRZ b (n)%Z) * b) + ((- 1) * (powerRZ b (n)%Z)) + b + 1)).
{
feq.
}
try rewrite <- e__38.
exact n__37.
}
assert (n__40 : (((powerRZ b (n)%Z) * b) + (powerRZ b (n)%Z) + ((- 1) * b) + (- 1)) <> 0).
{
intro vanishes.
apply n__39.
transitivity ((- 1) * (((powerRZ b (n)%Z) * b) + (powerRZ b (n)%Z) + ((- 1) * b) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__42 : (1 + b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__41 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__41.
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
assert (n__44 : (b + 1) <> 0).
{
assert (e__43 : (1 + b) = (b + 1)).
{
feq.
}
try rewrite <- e__43.
exact n__42.
}
assert (n__46 : (1 - (q * b)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__45 : (1 - (q * b)) = 1 * ((1 - (q * b)) - 0) + 0).
{
transitivity ((((- 1) * b * q) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b * q) + 1)).
{
feq.
}
feq.
}
rw e__45.
apply (from_lt_pos 1 0 0 (1 - (q * b))); [exact s__11 | lra ..].
}
assert (n__48 : (((- 1) * b * q) + 1) <> 0).
{
assert (e__47 : (1 - (q * b)) = (((- 1) * b * q) + 1)).
{
feq.
}
try rewrite <- e__47.
exact n__46.
}
assert (n__49 : ((b * q) + (- 1)) <> 0).
{
intro vanishes.
apply n__48.
transitivity ((- 1) * ((b * q) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__51 : b <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
assert (n__59 : ((1 - (powerRZ b (n)%Z)) ^ 2) <> 0).
{
apply Rgt_not_eq; red.
apply pow_pos.
assert (g__52 : 0 < b).
{
assert (e__56 : b = 1 * (b - 0) + 0).
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
rw e__56.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
assert (g__53 : 0 < (1 - b)).
{
assert (e__57 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__57.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
assert (g__54 : 0 < (IZR n)).
{
assert (e__58 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__58.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__24 | lra ..].
}
assert (g__55 : 0 < (1 - (powerRZ b (n)%Z))).
{
pz_gap b (n)%Z.
}
lra.
}
assert (n__61 : (((- 2) * (powerRZ b (n)%Z)) + ((powerRZ b (n)%Z) ^ 2) + 1) <> 0).
{
assert (e__60 : ((1 - (powerRZ b (n)%Z)) ^ 2) = (((- 2) * (powerRZ b (n)%Z)) + ((powerRZ b (n)%Z) ^ 2) + 1)).
{
feq.
}
try rewrite <- e__60.
exact n__59.
}
assert (n__62 : ((powerRZ b (n)%Z) + (((- 1) * / 2) * ((powerRZ b (n)%Z) ^ 2)) + ((- 1) * / 2)) <> 0).
{
intro vanishes.
apply n__61.
transitivity ((- 2) * ((powerRZ b (n)%Z) + (((- 1) * / 2) * ((powerRZ b (n)%Z) ^ 2)) + ((- 1) * / 2))).
{ feq. }
rewrite vanishes. ring.
}
reflexivity.
}
change (tends (fun n : Z => (((K - (c * / q)) * (noise_factor b (n)%Z)) + ((c * / q) * (S_ b q (n)%Z)))) (((1 - b) * / (1 + b)) * (K + ((2 * c * b) * / (1 - (q * b)))))).
exact s__83.
Qed.
Fail Definition corrupted : forall (b : R) (K : R) (c : R) (q : R), ((0 < b) /\ (b < 1)) -> ((0 < q) /\ (q <= 1)) -> (tends (fun n : Z => (((K - (c / q)) * (noise_factor b (n)%Z)) + ((c / q) * (S_ b q (n)%Z)))) ((((1 - b) / (1 + b)) * (K + ((2 * c * b) / (1 - (q * b))))) + 1)) := claim.
End T_adamnx_eq10_lags_f795b5ac.


(* adamnx.eq10_sgd_excess; certificate 85e7befd5967d687482b1b47afc27395d0a95b20c7ae43d1abdf34317e8ffc80 *)
Module T_adamnx_eq10_sgd_excess_85e7befd.

Theorem claim : (((83 / 5000) < ((((1 / 10) ^ 2) * (9 / 10)) / (2 * (1 - ((9 / 10) * ((1 - (1 / 10)) ^ 2)))))) /\ (((((1 / 10) ^ 2) * (9 / 10)) / (2 * (1 - ((9 / 10) * ((1 - (1 / 10)) ^ 2))))) < (167 / 10000)) /\ ((1451 / 10000) < ((((1 / 2) ^ 2) * (9 / 10)) / (2 * (1 - ((9 / 10) * ((1 - (1 / 2)) ^ 2)))))) /\ (((((1 / 2) ^ 2) * (9 / 10)) / (2 * (1 - ((9 / 10) * ((1 - (1 / 2)) ^ 2))))) < (363 / 2500)) /\ ((1633 / 1250) < ((((3 / 2) ^ 2) * (9 / 10)) / (2 * (1 - ((9 / 10) * ((1 - (3 / 2)) ^ 2)))))) /\ (((((3 / 2) ^ 2) * (9 / 10)) / (2 * (1 - ((9 / 10) * ((1 - (3 / 2)) ^ 2))))) < (2613 / 2000))).
Proof.
(* goal *)
assert (s__0 : (((83 * / 5000) < ((((1 * / 10) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (1 * / 10)) ^ 2)))))) /\ (((((1 * / 10) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (1 * / 10)) ^ 2))))) < (167 * / 10000)) /\ ((1451 * / 10000) < ((((1 * / 2) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (1 * / 2)) ^ 2)))))) /\ (((((1 * / 2) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (1 * / 2)) ^ 2))))) < (363 * / 2500)) /\ ((1633 * / 1250) < ((((3 * / 2) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (3 * / 2)) ^ 2)))))) /\ (((((3 * / 2) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (3 * / 2)) ^ 2))))) < (2613 * / 2000)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((83 * / 5000) < ((((1 * / 10) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (1 * / 10)) ^ 2)))))).
closed_less.
}
{ change (((((1 * / 10) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (1 * / 10)) ^ 2))))) < (167 * / 10000)).
closed_less.
}
{ change ((1451 * / 10000) < ((((1 * / 2) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (1 * / 2)) ^ 2)))))).
closed_less.
}
{ change (((((1 * / 2) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (1 * / 2)) ^ 2))))) < (363 * / 2500)).
closed_less.
}
{ change ((1633 * / 1250) < ((((3 * / 2) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (3 * / 2)) ^ 2)))))).
closed_less.
}
{ change (((((3 * / 2) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (3 * / 2)) ^ 2))))) < (2613 * / 2000)).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 [h__4 [h__5 h__6]]]]].
change (((83 * / 5000) < ((((1 * / 10) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (1 * / 10)) ^ 2)))))) /\ (((((1 * / 10) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (1 * / 10)) ^ 2))))) < (167 * / 10000)) /\ ((1451 * / 10000) < ((((1 * / 2) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (1 * / 2)) ^ 2)))))) /\ (((((1 * / 2) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (1 * / 2)) ^ 2))))) < (363 * / 2500)) /\ ((1633 * / 1250) < ((((3 * / 2) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (3 * / 2)) ^ 2)))))) /\ (((((3 * / 2) ^ 2) * (9 * / 10)) * / (2 * (1 - ((9 * / 10) * ((1 - (3 * / 2)) ^ 2))))) < (2613 * / 2000))).
exact s__0.
Qed.
Fail Definition corrupted : ((((((1 / 10) ^ 2) * (9 / 10)) / (2 * (1 - ((9 / 10) * ((1 - (1 / 10)) ^ 2))))) <= (83 / 5000)) /\ (((((1 / 10) ^ 2) * (9 / 10)) / (2 * (1 - ((9 / 10) * ((1 - (1 / 10)) ^ 2))))) < (167 / 10000)) /\ ((1451 / 10000) < ((((1 / 2) ^ 2) * (9 / 10)) / (2 * (1 - ((9 / 10) * ((1 - (1 / 2)) ^ 2)))))) /\ (((((1 / 2) ^ 2) * (9 / 10)) / (2 * (1 - ((9 / 10) * ((1 - (1 / 2)) ^ 2))))) < (363 / 2500)) /\ ((1633 / 1250) < ((((3 / 2) ^ 2) * (9 / 10)) / (2 * (1 - ((9 / 10) * ((1 - (3 / 2)) ^ 2)))))) /\ (((((3 / 2) ^ 2) * (9 / 10)) / (2 * (1 - ((9 / 10) * ((1 - (3 / 2)) ^ 2))))) < (2613 / 2000))) := claim.
End T_adamnx_eq10_sgd_excess_85e7befd.


(* adamnx.eq10.monotone; certificate 9aa9c3061c3c48a23829a411df3968223f8f9830e6c2635e655427f4423b84bd *)
Module T_adamnx_eq10_monotone_9aa9c306.

Lemma satisfiable : exists (b : R) (c : R), (0 < b) /\ (b < c).
Proof.
exists (1 * / 2), (3 * / 4).
split.
{
change (0 < (1 * / 2)).
closed_less.
}
{
change ((1 * / 2) < (3 * / 4)).
closed_less.
}
Qed.

Lemma proved : forall (b : R) (c : R), (0 < b) -> (b < c) -> (((0 <> (1 + c)) /\ (0 <> (1 + b))) /\ (((1 - c) / (1 + c)) < ((1 - b) / (1 + b)))).
Proof.
intros b c h__0 h__1.
(* cpos *)
assert (s__6 : (0 < c)).
{
assert (e__2 : c = (b + (c - b))).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
assert (w__3 : 0 < (b + (c - b))).
{
apply plus_pos_pos.
{
assert (e__4 : b = 1 * (b - 0) + 0).
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
rw e__4.
apply (from_lt_pos 1 0 0 b); [exact h__0 | lra ..].
}
{
assert (e__5 : (c - b) = 1 * (c - b) + 0).
{
transitivity ((((- 1) * b) + c)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + c)).
{
feq.
}
feq.
}
rw e__5.
apply (from_lt_pos 1 0 b c); [exact h__1 | lra ..].
}
}
rw e__2. exact w__3.
}
assert (n__10 : (1 + b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__9 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__9.
apply (from_lt_pos 1 1 0 b); [exact h__0 | lra ..].
}
assert (n__12 : (b + 1) <> 0).
{
assert (e__11 : (1 + b) = (b + 1)).
{
feq.
}
try rewrite <- e__11.
exact n__10.
}
assert (n__14 : (1 + c) <> 0).
{
apply Rgt_not_eq; red.
assert (e__13 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__13.
apply (from_lt_pos 1 1 0 c); [exact s__6 | lra ..].
}
assert (n__16 : (c + 1) <> 0).
{
assert (e__15 : (1 + c) = (c + 1)).
{
feq.
}
try rewrite <- e__15.
exact n__14.
}
assert (n__19 : ((1 + b) * (1 + c)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__17 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__17.
apply (from_lt_pos 1 1 0 b); [exact h__0 | lra ..].
}
{
assert (e__18 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__18.
apply (from_lt_pos 1 1 0 c); [exact s__6 | lra ..].
}
}
assert (n__21 : ((b * c) + b + c + 1) <> 0).
{
assert (e__20 : ((1 + b) * (1 + c)) = ((b * c) + b + c + 1)).
{
feq.
}
try rewrite <- e__20.
exact n__19.
}
(* goal *)
assert (s__31 : (((1 - c) * / (1 + c)) < ((1 - b) * / (1 + b)))).
{
apply gap_lt.
assert (e__7 : (((1 - b) * / (1 + b)) - ((1 - c) * / (1 + c))) = ((2 * (c - b)) * / ((1 + b) * (1 + c)))).
{
transitivity (((((- 2) * b) + (2 * c)) * (/ (b + 1)) * (/ (c + 1)))).
{
assert (e__22 : / (1 + b) = (/ (b + 1))).
{
assert (e__23 : (1 + b) = (b + 1)).
{
feq.
}
rw e__23.
apply inv_by. feq.
}
assert (e__24 : / (1 + c) = (/ (c + 1))).
{
assert (e__25 : (1 + c) = (c + 1)).
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
symmetry.
transitivity (((((- 2) * b) + (2 * c)) * (/ ((b * c) + b + c + 1)))).
{
assert (e__26 : / ((1 + b) * (1 + c)) = (/ ((b * c) + b + c + 1))).
{
assert (e__27 : ((1 + b) * (1 + c)) = ((b * c) + b + c + 1)).
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
feq.
}
assert (w__8 : 0 < ((2 * (c - b)) * / ((1 + b) * (1 + c)))).
{
apply mult_pos_pos.
{
assert (e__28 : (2 * (c - b)) = 2 * (c - b) + 0).
{
transitivity ((((- 2) * b) + (2 * c))).
{
feq.
}
symmetry.
transitivity ((((- 2) * b) + (2 * c))).
{
feq.
}
feq.
}
rw e__28.
apply (from_lt_pos 2 0 b c); [exact h__1 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
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
apply (from_lt_pos 1 1 0 b); [exact h__0 | lra ..].
}
{
assert (e__30 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__30.
apply (from_lt_pos 1 1 0 c); [exact s__6 | lra ..].
}
}
}
rw e__7. exact w__8.
}
split.
{
split.
{
change (0 <> (1 + c)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__32 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__32.
apply (from_lt_pos 1 1 0 c); [exact s__6 | lra ..].
}
{
change (0 <> (1 + b)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__33 : (1 + b) = 1 * (b - 0) + 1).
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
apply (from_lt_pos 1 1 0 b); [exact h__0 | lra ..].
}
}
{
change (((1 - c) * / (1 + c)) < ((1 - b) * / (1 + b))).
exact s__31.
}
Qed.
Lemma meaningful : forall (b : R) (c : R), (0 < b) -> (b < c) -> ((0 <> (1 + c)) /\ (0 <> (1 + b))).
Proof. intros v0 v1 v2 v3. exact (proj1 (proved v0 v1 v2 v3)). Qed.
Theorem claim : forall (b : R) (c : R), (0 < b) -> (b < c) -> (((1 - c) / (1 + c)) < ((1 - b) / (1 + b))).
Proof. intros v0 v1 v2 v3. exact (proj2 (proved v0 v1 v2 v3)). Qed.
Fail Definition corrupted : forall (b : R) (c : R), (0 < b) -> (b < c) -> (((1 - b) / (1 + b)) <= ((1 - c) / (1 + c))) := claim.
End T_adamnx_eq10_monotone_9aa9c306.


(* adamnx.eq10.monotone_t; certificate d8f8f121b6610ddd24f1118ceb22b8aeb84d162e6bc5ddcd71101e90c7615833 *)
Module T_adamnx_eq10_monotone_t_d8f8f121.
Definition noise_factor (b : R) (t : Z) : R := (((1 - b) * (1 + (powerRZ b (t)%Z))) / ((1 + b) * (1 - (powerRZ b (t)%Z)))).

Lemma satisfiable : exists (b : R) (c : R) (t : Z), (0 <= t)%Z /\ (0 < b) /\ (b < c) /\ (c < 1) /\ (2 <= (IZR t)).
Proof.
exists (1 * / 2), (3 * / 4), (3)%Z.
split.
{
lia.
}
{
split.
{
change (0 < (1 * / 2)).
closed_less.
}
{
split.
{
change ((1 * / 2) < (3 * / 4)).
closed_less.
}
{
split.
{
change ((3 * / 4) < 1).
closed_less.
}
{
change (2 <= 3).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (b : R) (c : R) (t : Z), (0 <= t)%Z -> (0 < b) -> (b < c) -> (c < 1) -> (2 <= (IZR t)) -> (((0 <> ((1 + c) * (1 - (powerRZ c (t)%Z)))) /\ (0 <> ((1 + b) * (1 - (powerRZ b (t)%Z))))) /\ ((noise_factor c (t)%Z) < (noise_factor b (t)%Z))).
Proof.
intros b c t b__0 h__2 h__3 h__4 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
assert (z__6 : ((2)%Z <= (t)%Z)%Z).
{ izr_back. }
(* cpos *)
assert (s__11 : (0 < c)).
{
assert (e__7 : c = (b + (c - b))).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
assert (w__8 : 0 < (b + (c - b))).
{
apply plus_pos_pos.
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
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
{
assert (e__10 : (c - b) = 1 * (c - b) + 0).
{
transitivity ((((- 1) * b) + c)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + c)).
{
feq.
}
feq.
}
rw e__10.
apply (from_lt_pos 1 0 b c); [exact h__3 | lra ..].
}
}
rw e__7. exact w__8.
}
(* bless *)
assert (s__16 : (b < 1)).
{
apply gap_lt.
assert (e__12 : (1 - b) = ((c - b) + (1 - c))).
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
assert (w__13 : 0 < ((c - b) + (1 - c))).
{
apply plus_pos_pos.
{
assert (e__14 : (c - b) = 1 * (c - b) + 0).
{
transitivity ((((- 1) * b) + c)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + c)).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_pos 1 0 b c); [exact h__3 | lra ..].
}
{
assert (e__15 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__15.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
}
rw e__12. exact w__13.
}
assert (n__20 : (1 + b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__19 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__19.
apply (from_lt_pos 1 1 0 b); [exact h__2 | lra ..].
}
assert (n__22 : (b + 1) <> 0).
{
assert (e__21 : (1 + b) = (b + 1)).
{
feq.
}
try rewrite <- e__21.
exact n__20.
}
assert (n__24 : (1 + c) <> 0).
{
apply Rgt_not_eq; red.
assert (e__23 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__23.
apply (from_lt_pos 1 1 0 c); [exact s__11 | lra ..].
}
assert (n__26 : (c + 1) <> 0).
{
assert (e__25 : (1 + c) = (c + 1)).
{
feq.
}
try rewrite <- e__25.
exact n__24.
}
assert (n__29 : ((1 + b) * (1 + c)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__27 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__27.
apply (from_lt_pos 1 1 0 b); [exact h__2 | lra ..].
}
{
assert (e__28 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__28.
apply (from_lt_pos 1 1 0 c); [exact s__11 | lra ..].
}
}
assert (n__31 : ((b * c) + b + c + 1) <> 0).
{
assert (e__30 : ((1 + b) * (1 + c)) = ((b * c) + b + c + 1)).
{
feq.
}
try rewrite <- e__30.
exact n__29.
}
(* order *)
assert (s__41 : (((1 - c) * / (1 + c)) < ((1 - b) * / (1 + b)))).
{
apply gap_lt.
assert (e__17 : (((1 - b) * / (1 + b)) - ((1 - c) * / (1 + c))) = ((2 * (c - b)) * / ((1 + b) * (1 + c)))).
{
transitivity (((((- 2) * b) + (2 * c)) * (/ (b + 1)) * (/ (c + 1)))).
{
assert (e__32 : / (1 + b) = (/ (b + 1))).
{
assert (e__33 : (1 + b) = (b + 1)).
{
feq.
}
rw e__33.
apply inv_by. feq.
}
assert (e__34 : / (1 + c) = (/ (c + 1))).
{
assert (e__35 : (1 + c) = (c + 1)).
{
feq.
}
rw e__35.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__32.
rw e__34.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 2) * b) + (2 * c)) * (/ ((b * c) + b + c + 1)))).
{
assert (e__36 : / ((1 + b) * (1 + c)) = (/ ((b * c) + b + c + 1))).
{
assert (e__37 : ((1 + b) * (1 + c)) = ((b * c) + b + c + 1)).
{
feq.
}
rw e__37.
apply inv_by. feq.
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
assert (w__18 : 0 < ((2 * (c - b)) * / ((1 + b) * (1 + c)))).
{
apply mult_pos_pos.
{
assert (e__38 : (2 * (c - b)) = 2 * (c - b) + 0).
{
transitivity ((((- 2) * b) + (2 * c))).
{
feq.
}
symmetry.
transitivity ((((- 2) * b) + (2 * c))).
{
feq.
}
feq.
}
rw e__38.
apply (from_lt_pos 2 0 b c); [exact h__3 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__39 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__39.
apply (from_lt_pos 1 1 0 b); [exact h__2 | lra ..].
}
{
assert (e__40 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__40.
apply (from_lt_pos 1 1 0 c); [exact s__11 | lra ..].
}
}
}
rw e__17. exact w__18.
}
(* below one *)
assert (s__50 : (((1 - c) * / (1 + c)) < 1)).
{
apply gap_lt.
assert (e__42 : (1 - ((1 - c) * / (1 + c))) = ((2 * c) * / (1 + c))).
{
transitivity (((2 * c) * (/ (c + 1)))).
{
assert (e__44 : / (1 + c) = (/ (c + 1))).
{
assert (e__45 : (1 + c) = (c + 1)).
{
feq.
}
rw e__45.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__44.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * c) * (/ (c + 1)))).
{
assert (e__46 : / (1 + c) = (/ (c + 1))).
{
assert (e__47 : (1 + c) = (c + 1)).
{
feq.
}
rw e__47.
apply inv_by. feq.
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
assert (w__43 : 0 < ((2 * c) * / (1 + c))).
{
apply mult_pos_pos.
{
assert (e__48 : (2 * c) = 2 * (c - 0) + 0).
{
transitivity ((2 * c)).
{
reflexivity.
}
symmetry.
transitivity ((2 * c)).
{
feq.
}
feq.
}
rw e__48.
apply (from_lt_pos 2 0 0 c); [exact s__11 | lra ..].
}
{
apply inv_pos.
assert (e__49 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__49.
apply (from_lt_pos 1 1 0 c); [exact s__11 | lra ..].
}
}
rw e__42. exact w__43.
}
(* product *)
assert (s__56 : (0 < (1 - (b * c)))).
{
assert (e__51 : (1 - (b * c)) = ((1 - c) + (c * (1 - b)))).
{
transitivity ((((- 1) * b * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b * c) + 1)).
{
feq.
}
feq.
}
assert (w__52 : 0 < ((1 - c) + (c * (1 - b)))).
{
apply plus_pos_pos.
{
assert (e__53 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__54 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__54.
apply (from_lt_pos 1 0 0 c); [exact s__11 | lra ..].
}
{
assert (e__55 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__55.
apply (from_lt_pos 1 0 b 1); [exact s__16 | lra ..].
}
}
}
rw e__51. exact w__52.
}
(* F *)
assert (s__303 : (forall k : Z, ((2)%Z <= k)%Z -> ((noise_factor c (k)%Z) < (noise_factor b (k)%Z)))).
{
apply (induction_from (fun k : Z => ((noise_factor c (k)%Z) < (noise_factor b (k)%Z))) (2)%Z).
{
change ((noise_factor c (2)%Z) < (noise_factor b (2)%Z)).
assert (n__66 : ((1 + b) * (1 - (b ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__59 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__59.
apply (from_lt_pos 1 1 0 b); [exact h__2 | lra ..].
}
{
assert (g__60 : 0 < b).
{
assert (e__64 : b = 1 * (b - 0) + 0).
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
rw e__64.
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
assert (g__61 : 0 < (1 - b)).
{
assert (e__65 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__65.
apply (from_lt_pos 1 0 b 1); [exact s__16 | lra ..].
}
assert (g__62 : 0 < 2).
{
lra.
}
assert (g__63 : 0 < (1 - (b ^ 2))).
{
pw_gap b 2%nat.
}
lra.
}
}
assert (n__68 : (b + ((- 1) * (b ^ 2)) + ((- 1) * (b ^ 3)) + 1) <> 0).
{
assert (e__67 : ((1 + b) * (1 - (b ^ 2))) = (b + ((- 1) * (b ^ 2)) + ((- 1) * (b ^ 3)) + 1)).
{
feq.
}
try rewrite <- e__67.
exact n__66.
}
assert (n__76 : ((1 + c) * (1 - (c ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__69 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__69.
apply (from_lt_pos 1 1 0 c); [exact s__11 | lra ..].
}
{
assert (g__70 : 0 < c).
{
assert (e__74 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__74.
apply (from_lt_pos 1 0 0 c); [exact s__11 | lra ..].
}
assert (g__71 : 0 < (1 - c)).
{
assert (e__75 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__75.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
assert (g__72 : 0 < 2).
{
lra.
}
assert (g__73 : 0 < (1 - (c ^ 2))).
{
pw_gap c 2%nat.
}
lra.
}
}
assert (n__78 : (c + ((- 1) * (c ^ 2)) + ((- 1) * (c ^ 3)) + 1) <> 0).
{
assert (e__77 : ((1 + c) * (1 - (c ^ 2))) = (c + ((- 1) * (c ^ 2)) + ((- 1) * (c ^ 3)) + 1)).
{
feq.
}
try rewrite <- e__77.
exact n__76.
}
assert (n__81 : (((1 + b) ^ 2) * ((1 + c) ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply pow_pos.
assert (e__79 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__79.
apply (from_lt_pos 1 1 0 b); [exact h__2 | lra ..].
}
{
apply pow_pos.
assert (e__80 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__80.
apply (from_lt_pos 1 1 0 c); [exact s__11 | lra ..].
}
}
assert (n__83 : ((4 * b * c) + (2 * b * (c ^ 2)) + (2 * b) + (2 * (b ^ 2) * c) + ((b ^ 2) * (c ^ 2)) + (b ^ 2) + (2 * c) + (c ^ 2) + 1) <> 0).
{
assert (e__82 : (((1 + b) ^ 2) * ((1 + c) ^ 2)) = ((4 * b * c) + (2 * b * (c ^ 2)) + (2 * b) + (2 * (b ^ 2) * c) + ((b ^ 2) * (c ^ 2)) + (b ^ 2) + (2 * c) + (c ^ 2) + 1)).
{
feq.
}
try rewrite <- e__82.
exact n__81.
}
assert (n__84 : ((b * c) + ((1 * / 2) * b * (c ^ 2)) + ((1 * / 2) * b) + ((1 * / 2) * (b ^ 2) * c) + ((1 * / 4) * (b ^ 2) * (c ^ 2)) + ((1 * / 4) * (b ^ 2)) + ((1 * / 2) * c) + ((1 * / 4) * (c ^ 2)) + (1 * / 4)) <> 0).
{
intro vanishes.
apply n__83.
transitivity (4 * ((b * c) + ((1 * / 2) * b * (c ^ 2)) + ((1 * / 2) * b) + ((1 * / 2) * (b ^ 2) * c) + ((1 * / 4) * (b ^ 2) * (c ^ 2)) + ((1 * / 4) * (b ^ 2)) + ((1 * / 2) * c) + ((1 * / 4) * (c ^ 2)) + (1 * / 4))).
{ feq. }
rewrite vanishes. ring.
}
(* base *)
assert (s__101 : ((noise_factor c (2)%Z) < (noise_factor b (2)%Z))).
{
apply gap_lt.
assert (e__57 : ((noise_factor b (2)%Z) - (noise_factor c (2)%Z)) = ((2 * (c - b) * (1 - (b * c))) * / (((1 + b) ^ 2) * ((1 + c) ^ 2)))).
{
transitivity ((((2 * b * (c ^ 3)) + ((- 2) * b) + ((- 2) * (b ^ 2) * (c ^ 3)) + (2 * (b ^ 2)) + ((- 2) * (b ^ 3) * c) + (2 * (b ^ 3) * (c ^ 2)) + (2 * c) + ((- 2) * (c ^ 2))) * (/ (b + ((- 1) * (b ^ 2)) + ((- 1) * (b ^ 3)) + 1)) * (/ (c + ((- 1) * (c ^ 2)) + ((- 1) * (c ^ 3)) + 1)))).
{
assert (e__85 : (noise_factor b (2)%Z) = ((((- 1) * b) + (b ^ 2) + ((- 1) * (b ^ 3)) + 1) * (/ (b + ((- 1) * (b ^ 2)) + ((- 1) * (b ^ 3)) + 1)))).
{
change ((((1 - b) * (1 + (powerRZ b (2)%Z))) * / ((1 + b) * (1 - (powerRZ b (2)%Z)))) = ((((- 1) * b) + (b ^ 2) + ((- 1) * (b ^ 3)) + 1) * (/ (b + ((- 1) * (b ^ 2)) + ((- 1) * (b ^ 3)) + 1)))).
assert (e__86 : / ((1 + b) * (1 - (powerRZ b (2)%Z))) = (/ (b + ((- 1) * (b ^ 2)) + ((- 1) * (b ^ 3)) + 1))).
{
assert (e__87 : ((1 + b) * (1 - (powerRZ b (2)%Z))) = (b + ((- 1) * (b ^ 2)) + ((- 1) * (b ^ 3)) + 1)).
{
assert (e__88 : (powerRZ b (2)%Z) = (b ^ 2)).
{
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__88.
reflexivity.
}
feq.
}
rw e__87.
apply inv_by. feq.
}
assert (e__89 : (powerRZ b (2)%Z) = (b ^ 2)).
{
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__86.
rw e__89.
reflexivity.
}
feq.
}
assert (e__90 : (noise_factor c (2)%Z) = ((((- 1) * c) + (c ^ 2) + ((- 1) * (c ^ 3)) + 1) * (/ (c + ((- 1) * (c ^ 2)) + ((- 1) * (c ^ 3)) + 1)))).
{
change ((((1 - c) * (1 + (powerRZ c (2)%Z))) * / ((1 + c) * (1 - (powerRZ c (2)%Z)))) = ((((- 1) * c) + (c ^ 2) + ((- 1) * (c ^ 3)) + 1) * (/ (c + ((- 1) * (c ^ 2)) + ((- 1) * (c ^ 3)) + 1)))).
assert (e__91 : / ((1 + c) * (1 - (powerRZ c (2)%Z))) = (/ (c + ((- 1) * (c ^ 2)) + ((- 1) * (c ^ 3)) + 1))).
{
assert (e__92 : ((1 + c) * (1 - (powerRZ c (2)%Z))) = (c + ((- 1) * (c ^ 2)) + ((- 1) * (c ^ 3)) + 1)).
{
assert (e__93 : (powerRZ c (2)%Z) = (c ^ 2)).
{
rewrite (pz_whole c (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__93.
reflexivity.
}
feq.
}
rw e__92.
apply inv_by. feq.
}
assert (e__94 : (powerRZ c (2)%Z) = (c ^ 2)).
{
rewrite (pz_whole c (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__91.
rw e__94.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__85.
rw e__90.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * b * (c ^ 2)) + (((- 1) * / 2) * b) + ((1 * / 2) * (b ^ 2) * c) + ((1 * / 2) * c)) * (/ ((b * c) + ((1 * / 2) * b * (c ^ 2)) + ((1 * / 2) * b) + ((1 * / 2) * (b ^ 2) * c) + ((1 * / 4) * (b ^ 2) * (c ^ 2)) + ((1 * / 4) * (b ^ 2)) + ((1 * / 2) * c) + ((1 * / 4) * (c ^ 2)) + (1 * / 4))))).
{
assert (e__95 : / (((1 + b) ^ 2) * ((1 + c) ^ 2)) = ((1 * / 4) * (/ ((b * c) + ((1 * / 2) * b * (c ^ 2)) + ((1 * / 2) * b) + ((1 * / 2) * (b ^ 2) * c) + ((1 * / 4) * (b ^ 2) * (c ^ 2)) + ((1 * / 4) * (b ^ 2)) + ((1 * / 2) * c) + ((1 * / 4) * (c ^ 2)) + (1 * / 4))))).
{
assert (e__96 : (((1 + b) ^ 2) * ((1 + c) ^ 2)) = ((4 * b * c) + (2 * b * (c ^ 2)) + (2 * b) + (2 * (b ^ 2) * c) + ((b ^ 2) * (c ^ 2)) + (b ^ 2) + (2 * c) + (c ^ 2) + 1)).
{
feq.
}
rw e__96.
apply inv_by. feq.
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
assert (w__58 : 0 < ((2 * (c - b) * (1 - (b * c))) * / (((1 + b) ^ 2) * ((1 + c) ^ 2)))).
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
assert (e__97 : (c - b) = 1 * (c - b) + 0).
{
transitivity ((((- 1) * b) + c)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + c)).
{
feq.
}
feq.
}
rw e__97.
apply (from_lt_pos 1 0 b c); [exact h__3 | lra ..].
}
}
{
assert (e__98 : (1 - (b * c)) = 1 * ((1 - (b * c)) - 0) + 0).
{
transitivity ((((- 1) * b * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b * c) + 1)).
{
feq.
}
feq.
}
rw e__98.
apply (from_lt_pos 1 0 0 (1 - (b * c))); [exact s__56 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply pow_pos.
assert (e__99 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__99.
apply (from_lt_pos 1 1 0 b); [exact h__2 | lra ..].
}
{
apply pow_pos.
assert (e__100 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__100.
apply (from_lt_pos 1 1 0 c); [exact s__11 | lra ..].
}
}
}
rw e__57. exact w__58.
}
exact s__101.
}
{
intros k b__102.
assert (r__103 : 2 <= IZR k).
{ izr_le. }
intros IH__104.
change ((noise_factor c (k + 1)%Z) < (noise_factor b (k + 1)%Z)).
(* low *)
assert (s__115 : (0 < (noise_factor c (k)%Z))).
{
change (0 < (((1 - c) * (1 + (powerRZ c (k)%Z))) * / ((1 + c) * (1 - (powerRZ c (k)%Z))))).
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__105 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__105.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
{
apply plus_pos_pos.
{
lra.
}
{
apply pz_pos.
assert (e__106 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__106.
apply (from_lt_pos 1 0 0 c); [exact s__11 | lra ..].
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__107 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__107.
apply (from_lt_pos 1 1 0 c); [exact s__11 | lra ..].
}
{
assert (g__108 : 0 < c).
{
assert (e__112 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__112.
apply (from_lt_pos 1 0 0 c); [exact s__11 | lra ..].
}
assert (g__109 : 0 < (1 - c)).
{
assert (e__113 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__113.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
assert (g__110 : 0 < (IZR k)).
{
assert (e__114 : (IZR k) = 1 * ((IZR k) - 2) + 2).
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
rw e__114.
apply (from_le_pos 1 2 2 (IZR k)); [exact r__103 | lra ..].
}
assert (g__111 : 0 < (1 - (powerRZ c (k)%Z))).
{
pz_gap c (k)%Z.
}
lra.
}
}
}
(* high *)
assert (s__126 : (0 < (noise_factor b (k)%Z))).
{
change (0 < (((1 - b) * (1 + (powerRZ b (k)%Z))) * / ((1 + b) * (1 - (powerRZ b (k)%Z))))).
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__116 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__116.
apply (from_lt_pos 1 0 b 1); [exact s__16 | lra ..].
}
{
apply plus_pos_pos.
{
lra.
}
{
apply pz_pos.
assert (e__117 : b = 1 * (b - 0) + 0).
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
rw e__117.
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__118 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__118.
apply (from_lt_pos 1 1 0 b); [exact h__2 | lra ..].
}
{
assert (g__119 : 0 < b).
{
assert (e__123 : b = 1 * (b - 0) + 0).
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
rw e__123.
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
assert (g__120 : 0 < (1 - b)).
{
assert (e__124 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__124.
apply (from_lt_pos 1 0 b 1); [exact s__16 | lra ..].
}
assert (g__121 : 0 < (IZR k)).
{
assert (e__125 : (IZR k) = 1 * ((IZR k) - 2) + 2).
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
rw e__125.
apply (from_le_pos 1 2 2 (IZR k)); [exact r__103 | lra ..].
}
assert (g__122 : 0 < (1 - (powerRZ b (k)%Z))).
{
pz_gap b (k)%Z.
}
lra.
}
}
}
assert (n__137 : ((1 + b) * (1 - (powerRZ b ((k + 1))%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__129 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__129.
apply (from_lt_pos 1 1 0 b); [exact h__2 | lra ..].
}
{
assert (g__130 : 0 < b).
{
assert (e__134 : b = 1 * (b - 0) + 0).
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
rw e__134.
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
assert (g__131 : 0 < (1 - b)).
{
assert (e__135 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__135.
apply (from_lt_pos 1 0 b 1); [exact s__16 | lra ..].
}
assert (g__132 : 0 < ((IZR k) + 1)).
{
assert (e__136 : ((IZR k) + 1) = 1 * ((IZR k) - 2) + 3).
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
rw e__136.
apply (from_le_pos 1 3 2 (IZR k)); [exact r__103 | lra ..].
}
assert (g__133 : 0 < (1 - (powerRZ b ((k + 1))%Z))).
{
pz_gap b ((k + 1))%Z.
}
lra.
}
}
assert (n__140 : (((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)) + b + 1) <> 0).
{
assert (e__138 : ((1 + b) * (1 - (powerRZ b ((k + 1))%Z))) = (((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)) + b + 1)).
{
assert (e__139 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__139.
reflexivity.
}
feq.
}
try rewrite <- e__138.
exact n__137.
}
assert (n__141 : (((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + ((- 1) * b) + (- 1)) <> 0).
{
intro vanishes.
apply n__140.
transitivity ((- 1) * (((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + ((- 1) * b) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__150 : ((1 + c) * (1 - (powerRZ c ((k + 1))%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__142 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__142.
apply (from_lt_pos 1 1 0 c); [exact s__11 | lra ..].
}
{
assert (g__143 : 0 < c).
{
assert (e__147 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__147.
apply (from_lt_pos 1 0 0 c); [exact s__11 | lra ..].
}
assert (g__144 : 0 < (1 - c)).
{
assert (e__148 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__148.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
assert (g__145 : 0 < ((IZR k) + 1)).
{
assert (e__149 : ((IZR k) + 1) = 1 * ((IZR k) - 2) + 3).
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
rw e__149.
apply (from_le_pos 1 3 2 (IZR k)); [exact r__103 | lra ..].
}
assert (g__146 : 0 < (1 - (powerRZ c ((k + 1))%Z))).
{
pz_gap c ((k + 1))%Z.
}
lra.
}
}
assert (n__153 : (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z) * (c ^ 2)) + c + 1) <> 0).
{
assert (e__151 : ((1 + c) * (1 - (powerRZ c ((k + 1))%Z))) = (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z) * (c ^ 2)) + c + 1)).
{
assert (e__152 : (powerRZ c ((k + 1))%Z) = ((powerRZ c (k)%Z) * c)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add c (k)%Z (1)%Z) by zp.
rewrite (pz_whole c (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__152.
reflexivity.
}
feq.
}
try rewrite <- e__151.
exact n__150.
}
assert (n__154 : (((powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + ((- 1) * c) + (- 1)) <> 0).
{
intro vanishes.
apply n__153.
transitivity ((- 1) * (((powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + ((- 1) * c) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__163 : ((1 + b) * (1 - (powerRZ b (k)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__155 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__155.
apply (from_lt_pos 1 1 0 b); [exact h__2 | lra ..].
}
{
assert (g__156 : 0 < b).
{
assert (e__160 : b = 1 * (b - 0) + 0).
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
rw e__160.
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
assert (g__157 : 0 < (1 - b)).
{
assert (e__161 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__161.
apply (from_lt_pos 1 0 b 1); [exact s__16 | lra ..].
}
assert (g__158 : 0 < (IZR k)).
{
assert (e__162 : (IZR k) = 1 * ((IZR k) - 2) + 2).
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
rw e__162.
apply (from_le_pos 1 2 2 (IZR k)); [exact r__103 | lra ..].
}
assert (g__159 : 0 < (1 - (powerRZ b (k)%Z))).
{
pz_gap b (k)%Z.
}
lra.
}
}
assert (n__165 : (((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + 1) <> 0).
{
assert (e__164 : ((1 + b) * (1 - (powerRZ b (k)%Z))) = (((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + 1)).
{
feq.
}
try rewrite <- e__164.
exact n__163.
}
assert (n__166 : (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1)) <> 0).
{
intro vanishes.
apply n__165.
transitivity ((- 1) * (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__175 : ((1 + c) * (1 - (powerRZ c (k)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__167 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__167.
apply (from_lt_pos 1 1 0 c); [exact s__11 | lra ..].
}
{
assert (g__168 : 0 < c).
{
assert (e__172 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__172.
apply (from_lt_pos 1 0 0 c); [exact s__11 | lra ..].
}
assert (g__169 : 0 < (1 - c)).
{
assert (e__173 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__173.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
assert (g__170 : 0 < (IZR k)).
{
assert (e__174 : (IZR k) = 1 * ((IZR k) - 2) + 2).
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
rw e__174.
apply (from_le_pos 1 2 2 (IZR k)); [exact r__103 | lra ..].
}
assert (g__171 : 0 < (1 - (powerRZ c (k)%Z))).
{
pz_gap c (k)%Z.
}
lra.
}
}
assert (n__177 : (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + 1) <> 0).
{
assert (e__176 : ((1 + c) * (1 - (powerRZ c (k)%Z))) = (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + 1)).
{
feq.
}
try rewrite <- e__176.
exact n__175.
}
assert (n__178 : (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1)) <> 0).
{
intro vanishes.
apply n__177.
transitivity ((- 1) * (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__191 : (((noise_factor b (k)%Z) + 1) * ((noise_factor c (k)%Z) + 1)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
assert (e__179 : (noise_factor b (k)%Z) = 1 * ((noise_factor b (k)%Z) - 0) + 0).
{
transitivity (((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (k)%Z))) * / ((1 + b) * (1 - (powerRZ b (k)%Z)))) = ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
assert (e__180 : / ((1 + b) * (1 - (powerRZ b (k)%Z))) = ((- 1) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__181 : ((1 + b) * (1 - (powerRZ b (k)%Z))) = (((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + 1)).
{
feq.
}
rw e__181.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__180.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__182 : (noise_factor b (k)%Z) = ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (k)%Z))) * / ((1 + b) * (1 - (powerRZ b (k)%Z)))) = ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
assert (e__183 : / ((1 + b) * (1 - (powerRZ b (k)%Z))) = ((- 1) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__184 : ((1 + b) * (1 - (powerRZ b (k)%Z))) = (((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + 1)).
{
feq.
}
rw e__184.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__183.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__182.
reflexivity.
}
feq.
}
feq.
}
rw e__179.
apply (from_lt_pos 1 0 0 (noise_factor b (k)%Z)); [exact s__126 | lra ..].
}
{
lra.
}
}
{
apply plus_pos_pos.
{
assert (e__185 : (noise_factor c (k)%Z) = 1 * ((noise_factor c (k)%Z) - 0) + 0).
{
transitivity (((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
change ((((1 - c) * (1 + (powerRZ c (k)%Z))) * / ((1 + c) * (1 - (powerRZ c (k)%Z)))) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
assert (e__186 : / ((1 + c) * (1 - (powerRZ c (k)%Z))) = ((- 1) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__187 : ((1 + c) * (1 - (powerRZ c (k)%Z))) = (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + 1)).
{
feq.
}
rw e__187.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__186.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__188 : (noise_factor c (k)%Z) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
change ((((1 - c) * (1 + (powerRZ c (k)%Z))) * / ((1 + c) * (1 - (powerRZ c (k)%Z)))) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
assert (e__189 : / ((1 + c) * (1 - (powerRZ c (k)%Z))) = ((- 1) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__190 : ((1 + c) * (1 - (powerRZ c (k)%Z))) = (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + 1)).
{
feq.
}
rw e__190.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__189.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__188.
reflexivity.
}
feq.
}
feq.
}
rw e__185.
apply (from_lt_pos 1 0 0 (noise_factor c (k)%Z)); [exact s__115 | lra ..].
}
{
lra.
}
}
}
assert (n__199 : (((4 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b * c) + ((- 4) * (powerRZ b (k)%Z) * b) + ((- 4) * (powerRZ c (k)%Z) * c) + 4) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1)))) <> 0).
{
assert (e__192 : (((noise_factor b (k)%Z) + 1) * ((noise_factor c (k)%Z) + 1)) = (((4 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b * c) + ((- 4) * (powerRZ b (k)%Z) * b) + ((- 4) * (powerRZ c (k)%Z) * c) + 4) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__193 : (noise_factor b (k)%Z) = ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (k)%Z))) * / ((1 + b) * (1 - (powerRZ b (k)%Z)))) = ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
assert (e__194 : / ((1 + b) * (1 - (powerRZ b (k)%Z))) = ((- 1) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__195 : ((1 + b) * (1 - (powerRZ b (k)%Z))) = (((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + 1)).
{
feq.
}
rw e__195.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__194.
reflexivity.
}
feq.
}
assert (e__196 : (noise_factor c (k)%Z) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
change ((((1 - c) * (1 + (powerRZ c (k)%Z))) * / ((1 + c) * (1 - (powerRZ c (k)%Z)))) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
assert (e__197 : / ((1 + c) * (1 - (powerRZ c (k)%Z))) = ((- 1) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__198 : ((1 + c) * (1 - (powerRZ c (k)%Z))) = (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + 1)).
{
feq.
}
rw e__198.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__197.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__193.
rw e__196.
reflexivity.
}
feq.
}
try rewrite <- e__192.
exact n__191.
}
assert (n__200 : (((powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b * c) + ((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ c (k)%Z) * c) + 1) <> 0).
{
intro vanishes.
apply n__199.
transitivity (4 * (((powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b * c) + ((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ c (k)%Z) * c) + 1) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__201 : ((4 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b * c) + ((- 4) * (powerRZ b (k)%Z) * b) + ((- 4) * (powerRZ c (k)%Z) * c) + 4) <> 0).
{
intro vanishes.
apply n__199.
rewrite vanishes. ring.
}
(* step *)
assert (s__281 : ((noise_factor c ((k + 1))%Z) < (noise_factor b ((k + 1))%Z))).
{
apply gap_lt.
assert (e__127 : ((noise_factor b ((k + 1))%Z) - (noise_factor c ((k + 1))%Z)) = (((((noise_factor b (k)%Z) - (noise_factor c (k)%Z)) * (1 - ((1 - c) * / (1 + c))) * (1 + ((1 - c) * / (1 + c)))) + ((((1 - b) * / (1 + b)) - ((1 - c) * / (1 + c))) * (((1 - b) * / (1 + b)) + ((1 - c) * / (1 + c))) * ((noise_factor c (k)%Z) + 1))) * / (((noise_factor b (k)%Z) + 1) * ((noise_factor c (k)%Z) + 1)))).
{
transitivity (((((- 2) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b * (c ^ 2)) + (2 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * (b ^ 2) * c) + (2 * (powerRZ b (k)%Z) * b) + ((- 2) * (powerRZ b (k)%Z) * (b ^ 2) * c) + (2 * (powerRZ c (k)%Z) * b * (c ^ 2)) + ((- 2) * (powerRZ c (k)%Z) * c) + ((- 2) * b) + (2 * c)) * (/ (((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + ((- 1) * b) + (- 1))) * (/ (((powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + ((- 1) * c) + (- 1))))).
{
assert (e__202 : (noise_factor b ((k + 1))%Z) = ((((- 1) * (powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b ((k + 1))%Z))) * / ((1 + b) * (1 - (powerRZ b ((k + 1))%Z)))) = ((((- 1) * (powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + ((- 1) * b) + (- 1))))).
assert (e__203 : / ((1 + b) * (1 - (powerRZ b ((k + 1))%Z))) = ((- 1) * (/ (((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + ((- 1) * b) + (- 1))))).
{
assert (e__204 : ((1 + b) * (1 - (powerRZ b ((k + 1))%Z))) = (((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)) + b + 1)).
{
assert (e__205 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__205.
reflexivity.
}
feq.
}
rw e__204.
apply inv_by. feq.
}
assert (e__206 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__203.
rw e__206.
reflexivity.
}
feq.
}
assert (e__207 : (noise_factor c ((k + 1))%Z) = ((((- 1) * (powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + ((- 1) * c) + (- 1))))).
{
change ((((1 - c) * (1 + (powerRZ c ((k + 1))%Z))) * / ((1 + c) * (1 - (powerRZ c ((k + 1))%Z)))) = ((((- 1) * (powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + ((- 1) * c) + (- 1))))).
assert (e__208 : / ((1 + c) * (1 - (powerRZ c ((k + 1))%Z))) = ((- 1) * (/ (((powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + ((- 1) * c) + (- 1))))).
{
assert (e__209 : ((1 + c) * (1 - (powerRZ c ((k + 1))%Z))) = (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z) * (c ^ 2)) + c + 1)).
{
assert (e__210 : (powerRZ c ((k + 1))%Z) = ((powerRZ c (k)%Z) * c)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add c (k)%Z (1)%Z) by zp.
rewrite (pz_whole c (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__210.
reflexivity.
}
feq.
}
rw e__209.
apply inv_by. feq.
}
assert (e__211 : (powerRZ c ((k + 1))%Z) = ((powerRZ c (k)%Z) * c)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add c (k)%Z (1)%Z) by zp.
rewrite (pz_whole c (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__208.
rw e__211.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__202.
rw e__207.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 4) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b) + (8 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b * (c ^ 2)) + ((- 4) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b * (c ^ 4)) + ((- 8) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * (b ^ 2)) + ((- 8) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * (b ^ 2) * c) + ((- 8) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * (b ^ 2) * (c ^ 3)) + ((- 8) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * (b ^ 2) * (c ^ 4)) + ((- 4) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * (b ^ 3)) + (8 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * (b ^ 3) * (c ^ 2)) + ((- 4) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * (b ^ 3) * (c ^ 4)) + (4 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * (b ^ 4) * c) + (8 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * (b ^ 4) * (c ^ 2)) + (4 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * (b ^ 4) * (c ^ 3)) + (4 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * c) + (8 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * (c ^ 2)) + (4 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * (c ^ 3)) + ((- 4) * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * b * c) + ((- 4) * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * b * (c ^ 2)) + (4 * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * b * (c ^ 3)) + (4 * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * b * (c ^ 4)) + ((- 4) * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 2) * c) + (12 * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 2) * (c ^ 3)) + (8 * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 2) * (c ^ 4)) + ((- 4) * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 3) * c) + ((- 4) * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 3) * (c ^ 2)) + (4 * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 3) * (c ^ 3)) + (4 * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 3) * (c ^ 4)) + ((- 2) * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 4) * c) + ((- 4) * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 4) * (c ^ 2)) + ((- 2) * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 4) * (c ^ 3)) + ((- 2) * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * c) + ((- 4) * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * (c ^ 2)) + ((- 2) * (powerRZ b (k)%Z) * ((powerRZ c (k)%Z) ^ 2) * (c ^ 3)) + (4 * (powerRZ b (k)%Z) * b) + (4 * (powerRZ b (k)%Z) * b * c) + ((- 4) * (powerRZ b (k)%Z) * b * (c ^ 2)) + ((- 4) * (powerRZ b (k)%Z) * b * (c ^ 3)) + (8 * (powerRZ b (k)%Z) * (b ^ 2)) + (12 * (powerRZ b (k)%Z) * (b ^ 2) * c) + ((- 4) * (powerRZ b (k)%Z) * (b ^ 2) * (c ^ 3)) + (4 * (powerRZ b (k)%Z) * (b ^ 3)) + (4 * (powerRZ b (k)%Z) * (b ^ 3) * c) + ((- 4) * (powerRZ b (k)%Z) * (b ^ 3) * (c ^ 2)) + ((- 4) * (powerRZ b (k)%Z) * (b ^ 3) * (c ^ 3)) + ((- 2) * (powerRZ b (k)%Z) * (b ^ 4) * c) + ((- 4) * (powerRZ b (k)%Z) * (b ^ 4) * (c ^ 2)) + ((- 2) * (powerRZ b (k)%Z) * (b ^ 4) * (c ^ 3)) + ((- 2) * (powerRZ b (k)%Z) * c) + ((- 4) * (powerRZ b (k)%Z) * (c ^ 2)) + ((- 2) * (powerRZ b (k)%Z) * (c ^ 3)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * b) + (4 * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * b * c) + (4 * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * b * (c ^ 2)) + (4 * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * b * (c ^ 3)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * b * (c ^ 4)) + (4 * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * (b ^ 2)) + (4 * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * (b ^ 2) * c) + (4 * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * (b ^ 2) * (c ^ 3)) + (4 * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * (b ^ 2) * (c ^ 4)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * (b ^ 3)) + ((- 4) * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * (b ^ 3) * c) + ((- 12) * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * (b ^ 3) * (c ^ 2)) + ((- 4) * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * (b ^ 3) * (c ^ 3)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * (b ^ 3) * (c ^ 4)) + ((- 4) * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * (b ^ 4) * c) + ((- 8) * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * (b ^ 4) * (c ^ 2)) + ((- 4) * ((powerRZ b (k)%Z) ^ 2) * (powerRZ c (k)%Z) * (b ^ 4) * (c ^ 3)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * ((powerRZ c (k)%Z) ^ 2) * b * (c ^ 2)) + ((- 4) * ((powerRZ b (k)%Z) ^ 2) * ((powerRZ c (k)%Z) ^ 2) * b * (c ^ 3)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * ((powerRZ c (k)%Z) ^ 2) * b * (c ^ 4)) + (2 * ((powerRZ b (k)%Z) ^ 2) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 2) * c) + ((- 6) * ((powerRZ b (k)%Z) ^ 2) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 2) * (c ^ 3)) + ((- 4) * ((powerRZ b (k)%Z) ^ 2) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 2) * (c ^ 4)) + (4 * ((powerRZ b (k)%Z) ^ 2) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 3) * c) + (6 * ((powerRZ b (k)%Z) ^ 2) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 3) * (c ^ 2)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 3) * (c ^ 4)) + (2 * ((powerRZ b (k)%Z) ^ 2) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 4) * c) + (4 * ((powerRZ b (k)%Z) ^ 2) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 4) * (c ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 4) * (c ^ 3)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * b) + ((- 4) * ((powerRZ b (k)%Z) ^ 2) * b * c) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * b * (c ^ 2)) + ((- 4) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2)) + ((- 6) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2) * c) + (2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 2) * (c ^ 3)) + ((- 2) * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3)) + (6 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3) * (c ^ 2)) + (4 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 3) * (c ^ 3)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 4) * c) + (4 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 4) * (c ^ 2)) + (2 * ((powerRZ b (k)%Z) ^ 2) * (b ^ 4) * (c ^ 3)) + (2 * (powerRZ c (k)%Z) * b) + ((- 4) * (powerRZ c (k)%Z) * b * c) + ((- 12) * (powerRZ c (k)%Z) * b * (c ^ 2)) + ((- 4) * (powerRZ c (k)%Z) * b * (c ^ 3)) + (2 * (powerRZ c (k)%Z) * b * (c ^ 4)) + (4 * (powerRZ c (k)%Z) * (b ^ 2)) + (4 * (powerRZ c (k)%Z) * (b ^ 2) * c) + (4 * (powerRZ c (k)%Z) * (b ^ 2) * (c ^ 3)) + (4 * (powerRZ c (k)%Z) * (b ^ 2) * (c ^ 4)) + (2 * (powerRZ c (k)%Z) * (b ^ 3)) + (4 * (powerRZ c (k)%Z) * (b ^ 3) * c) + (4 * (powerRZ c (k)%Z) * (b ^ 3) * (c ^ 2)) + (4 * (powerRZ c (k)%Z) * (b ^ 3) * (c ^ 3)) + (2 * (powerRZ c (k)%Z) * (b ^ 3) * (c ^ 4)) + ((- 4) * (powerRZ c (k)%Z) * c) + ((- 8) * (powerRZ c (k)%Z) * (c ^ 2)) + ((- 4) * (powerRZ c (k)%Z) * (c ^ 3)) + (4 * ((powerRZ c (k)%Z) ^ 2) * b * c) + (6 * ((powerRZ c (k)%Z) ^ 2) * b * (c ^ 2)) + ((- 2) * ((powerRZ c (k)%Z) ^ 2) * b * (c ^ 4)) + (2 * ((powerRZ c (k)%Z) ^ 2) * (b ^ 2) * c) + ((- 6) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 2) * (c ^ 3)) + ((- 4) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 2) * (c ^ 4)) + ((- 2) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 3) * (c ^ 2)) + ((- 4) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 3) * (c ^ 3)) + ((- 2) * ((powerRZ c (k)%Z) ^ 2) * (b ^ 3) * (c ^ 4)) + (2 * ((powerRZ c (k)%Z) ^ 2) * c) + (4 * ((powerRZ c (k)%Z) ^ 2) * (c ^ 2)) + (2 * ((powerRZ c (k)%Z) ^ 2) * (c ^ 3)) + (6 * b * (c ^ 2)) + (4 * b * (c ^ 3)) + ((- 2) * b) + ((- 6) * (b ^ 2) * c) + (2 * (b ^ 2) * (c ^ 3)) + ((- 4) * (b ^ 2)) + ((- 4) * (b ^ 3) * c) + ((- 2) * (b ^ 3) * (c ^ 2)) + ((- 2) * (b ^ 3)) + (2 * c) + (4 * (c ^ 2)) + (2 * (c ^ 3))) * (/ (((powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b * c) + ((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ c (k)%Z) * c) + 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))) * (/ ((b + 1) ^ 2)) * (/ ((c + 1) ^ 2)))).
{
assert (e__212 : / (((noise_factor b (k)%Z) + 1) * ((noise_factor c (k)%Z) + 1)) = ((((1 * / 4) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z)) + ((1 * / 4) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b) + ((1 * / 4) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b * c) + ((1 * / 4) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * c) + (((- 1) * / 4) * (powerRZ b (k)%Z) * b) + (((- 1) * / 4) * (powerRZ b (k)%Z) * b * c) + (((- 1) * / 4) * (powerRZ b (k)%Z) * c) + (((- 1) * / 4) * (powerRZ b (k)%Z)) + (((- 1) * / 4) * (powerRZ c (k)%Z) * b) + (((- 1) * / 4) * (powerRZ c (k)%Z) * b * c) + (((- 1) * / 4) * (powerRZ c (k)%Z) * c) + (((- 1) * / 4) * (powerRZ c (k)%Z)) + ((1 * / 4) * b * c) + ((1 * / 4) * b) + ((1 * / 4) * c) + (1 * / 4)) * (/ (((powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b * c) + ((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ c (k)%Z) * c) + 1)))).
{
assert (e__213 : (((noise_factor b (k)%Z) + 1) * ((noise_factor c (k)%Z) + 1)) = (((4 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b * c) + ((- 4) * (powerRZ b (k)%Z) * b) + ((- 4) * (powerRZ c (k)%Z) * c) + 4) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__214 : (noise_factor b (k)%Z) = ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (k)%Z))) * / ((1 + b) * (1 - (powerRZ b (k)%Z)))) = ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
assert (e__215 : / ((1 + b) * (1 - (powerRZ b (k)%Z))) = ((- 1) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__216 : ((1 + b) * (1 - (powerRZ b (k)%Z))) = (((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + 1)).
{
feq.
}
rw e__216.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__215.
reflexivity.
}
feq.
}
assert (e__217 : (noise_factor c (k)%Z) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
change ((((1 - c) * (1 + (powerRZ c (k)%Z))) * / ((1 + c) * (1 - (powerRZ c (k)%Z)))) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
assert (e__218 : / ((1 + c) * (1 - (powerRZ c (k)%Z))) = ((- 1) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__219 : ((1 + c) * (1 - (powerRZ c (k)%Z))) = (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + 1)).
{
feq.
}
rw e__219.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__218.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__214.
rw e__217.
reflexivity.
}
feq.
}
rw e__213.
apply inv_by. feq.
}
assert (e__220 : (noise_factor b (k)%Z) = ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (k)%Z))) * / ((1 + b) * (1 - (powerRZ b (k)%Z)))) = ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
assert (e__221 : / ((1 + b) * (1 - (powerRZ b (k)%Z))) = ((- 1) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__222 : ((1 + b) * (1 - (powerRZ b (k)%Z))) = (((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + 1)).
{
feq.
}
rw e__222.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__221.
reflexivity.
}
feq.
}
assert (e__223 : (noise_factor c (k)%Z) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
change ((((1 - c) * (1 + (powerRZ c (k)%Z))) * / ((1 + c) * (1 - (powerRZ c (k)%Z)))) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
assert (e__224 : / ((1 + c) * (1 - (powerRZ c (k)%Z))) = ((- 1) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__225 : ((1 + c) * (1 - (powerRZ c (k)%Z))) = (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + 1)).
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
assert (e__226 : / (1 + c) = (/ (c + 1))).
{
assert (e__227 : (1 + c) = (c + 1)).
{
feq.
}
rw e__227.
apply inv_by. feq.
}
assert (e__228 : / (1 + b) = (/ (b + 1))).
{
assert (e__229 : (1 + b) = (b + 1)).
{
feq.
}
rw e__229.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__212.
rw e__220.
rw e__223.
rw e__226.
rw e__228.
reflexivity.
}
feq.
}
feq.
}
assert (w__128 : 0 < (((((noise_factor b (k)%Z) - (noise_factor c (k)%Z)) * (1 - ((1 - c) * / (1 + c))) * (1 + ((1 - c) * / (1 + c)))) + ((((1 - b) * / (1 + b)) - ((1 - c) * / (1 + c))) * (((1 - b) * / (1 + b)) + ((1 - c) * / (1 + c))) * ((noise_factor c (k)%Z) + 1))) * / (((noise_factor b (k)%Z) + 1) * ((noise_factor c (k)%Z) + 1)))).
{
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__230 : ((noise_factor b (k)%Z) - (noise_factor c (k)%Z)) = 1 * ((noise_factor b (k)%Z) - (noise_factor c (k)%Z)) + 0).
{
transitivity ((((2 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b) + ((- 2) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * c) + ((- 2) * (powerRZ b (k)%Z) * b * c) + (2 * (powerRZ b (k)%Z)) + (2 * (powerRZ c (k)%Z) * b * c) + ((- 2) * (powerRZ c (k)%Z)) + ((- 2) * b) + (2 * c)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__231 : (noise_factor b (k)%Z) = ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (k)%Z))) * / ((1 + b) * (1 - (powerRZ b (k)%Z)))) = ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
assert (e__232 : / ((1 + b) * (1 - (powerRZ b (k)%Z))) = ((- 1) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__233 : ((1 + b) * (1 - (powerRZ b (k)%Z))) = (((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + 1)).
{
feq.
}
rw e__233.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__232.
reflexivity.
}
feq.
}
assert (e__234 : (noise_factor c (k)%Z) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
change ((((1 - c) * (1 + (powerRZ c (k)%Z))) * / ((1 + c) * (1 - (powerRZ c (k)%Z)))) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
assert (e__235 : / ((1 + c) * (1 - (powerRZ c (k)%Z))) = ((- 1) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__236 : ((1 + c) * (1 - (powerRZ c (k)%Z))) = (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + 1)).
{
feq.
}
rw e__236.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__235.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__231.
rw e__234.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b) + ((- 2) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * c) + ((- 2) * (powerRZ b (k)%Z) * b * c) + (2 * (powerRZ b (k)%Z)) + (2 * (powerRZ c (k)%Z) * b * c) + ((- 2) * (powerRZ c (k)%Z)) + ((- 2) * b) + (2 * c)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__237 : (noise_factor b (k)%Z) = ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (k)%Z))) * / ((1 + b) * (1 - (powerRZ b (k)%Z)))) = ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
assert (e__238 : / ((1 + b) * (1 - (powerRZ b (k)%Z))) = ((- 1) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__239 : ((1 + b) * (1 - (powerRZ b (k)%Z))) = (((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + 1)).
{
feq.
}
rw e__239.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__238.
reflexivity.
}
feq.
}
assert (e__240 : (noise_factor c (k)%Z) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
change ((((1 - c) * (1 + (powerRZ c (k)%Z))) * / ((1 + c) * (1 - (powerRZ c (k)%Z)))) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
assert (e__241 : / ((1 + c) * (1 - (powerRZ c (k)%Z))) = ((- 1) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__242 : ((1 + c) * (1 - (powerRZ c (k)%Z))) = (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + 1)).
{
feq.
}
rw e__242.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__241.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__237.
rw e__240.
reflexivity.
}
feq.
}
feq.
}
rw e__230.
apply (from_lt_pos 1 0 (noise_factor c (k)%Z) (noise_factor b (k)%Z)); [exact IH__104 | lra ..].
}
{
assert (e__243 : (1 - ((1 - c) * / (1 + c))) = 1 * (1 - ((1 - c) * / (1 + c))) + 0).
{
transitivity (((2 * c) * (/ (c + 1)))).
{
assert (e__244 : / (1 + c) = (/ (c + 1))).
{
assert (e__245 : (1 + c) = (c + 1)).
{
feq.
}
rw e__245.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__244.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * c) * (/ (c + 1)))).
{
assert (e__246 : / (1 + c) = (/ (c + 1))).
{
assert (e__247 : (1 + c) = (c + 1)).
{
feq.
}
rw e__247.
apply inv_by. feq.
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
rw e__243.
apply (from_lt_pos 1 0 ((1 - c) * / (1 + c)) 1); [exact s__50 | lra ..].
}
}
{
apply plus_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
assert (e__248 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__248.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__249 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__249.
apply (from_lt_pos 1 1 0 c); [exact s__11 | lra ..].
}
}
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__250 : (((1 - b) * / (1 + b)) - ((1 - c) * / (1 + c))) = 1 * (((1 - b) * / (1 + b)) - ((1 - c) * / (1 + c))) + 0).
{
transitivity (((((- 2) * b) + (2 * c)) * (/ (b + 1)) * (/ (c + 1)))).
{
assert (e__251 : / (1 + b) = (/ (b + 1))).
{
assert (e__252 : (1 + b) = (b + 1)).
{
feq.
}
rw e__252.
apply inv_by. feq.
}
assert (e__253 : / (1 + c) = (/ (c + 1))).
{
assert (e__254 : (1 + c) = (c + 1)).
{
feq.
}
rw e__254.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__251.
rw e__253.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 2) * b) + (2 * c)) * (/ (b + 1)) * (/ (c + 1)))).
{
assert (e__255 : / (1 + b) = (/ (b + 1))).
{
assert (e__256 : (1 + b) = (b + 1)).
{
feq.
}
rw e__256.
apply inv_by. feq.
}
assert (e__257 : / (1 + c) = (/ (c + 1))).
{
assert (e__258 : (1 + c) = (c + 1)).
{
feq.
}
rw e__258.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__255.
rw e__257.
reflexivity.
}
feq.
}
feq.
}
rw e__250.
apply (from_lt_pos 1 0 ((1 - c) * / (1 + c)) ((1 - b) * / (1 + b))); [exact s__41 | lra ..].
}
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__259 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__259.
apply (from_lt_pos 1 0 b 1); [exact s__16 | lra ..].
}
{
apply inv_pos.
assert (e__260 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__260.
apply (from_lt_pos 1 1 0 b); [exact h__2 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (e__261 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__261.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__262 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__262.
apply (from_lt_pos 1 1 0 c); [exact s__11 | lra ..].
}
}
}
}
{
apply plus_pos_pos.
{
assert (e__263 : (noise_factor c (k)%Z) = 1 * ((noise_factor c (k)%Z) - 0) + 0).
{
transitivity (((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
change ((((1 - c) * (1 + (powerRZ c (k)%Z))) * / ((1 + c) * (1 - (powerRZ c (k)%Z)))) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
assert (e__264 : / ((1 + c) * (1 - (powerRZ c (k)%Z))) = ((- 1) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__265 : ((1 + c) * (1 - (powerRZ c (k)%Z))) = (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + 1)).
{
feq.
}
rw e__265.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__264.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__266 : (noise_factor c (k)%Z) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
change ((((1 - c) * (1 + (powerRZ c (k)%Z))) * / ((1 + c) * (1 - (powerRZ c (k)%Z)))) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
assert (e__267 : / ((1 + c) * (1 - (powerRZ c (k)%Z))) = ((- 1) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__268 : ((1 + c) * (1 - (powerRZ c (k)%Z))) = (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + 1)).
{
feq.
}
rw e__268.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__267.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__266.
reflexivity.
}
feq.
}
feq.
}
rw e__263.
apply (from_lt_pos 1 0 0 (noise_factor c (k)%Z)); [exact s__115 | lra ..].
}
{
lra.
}
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
assert (e__269 : (noise_factor b (k)%Z) = 1 * ((noise_factor b (k)%Z) - 0) + 0).
{
transitivity (((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (k)%Z))) * / ((1 + b) * (1 - (powerRZ b (k)%Z)))) = ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
assert (e__270 : / ((1 + b) * (1 - (powerRZ b (k)%Z))) = ((- 1) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__271 : ((1 + b) * (1 - (powerRZ b (k)%Z))) = (((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + 1)).
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
transitivity (((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__272 : (noise_factor b (k)%Z) = ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (k)%Z))) * / ((1 + b) * (1 - (powerRZ b (k)%Z)))) = ((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
assert (e__273 : / ((1 + b) * (1 - (powerRZ b (k)%Z))) = ((- 1) * (/ (((powerRZ b (k)%Z) * b) + (powerRZ b (k)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__274 : ((1 + b) * (1 - (powerRZ b (k)%Z))) = (((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z)) + b + 1)).
{
feq.
}
rw e__274.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__273.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__272.
reflexivity.
}
feq.
}
feq.
}
rw e__269.
apply (from_lt_pos 1 0 0 (noise_factor b (k)%Z)); [exact s__126 | lra ..].
}
{
lra.
}
}
{
apply plus_pos_pos.
{
assert (e__275 : (noise_factor c (k)%Z) = 1 * ((noise_factor c (k)%Z) - 0) + 0).
{
transitivity (((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
change ((((1 - c) * (1 + (powerRZ c (k)%Z))) * / ((1 + c) * (1 - (powerRZ c (k)%Z)))) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
assert (e__276 : / ((1 + c) * (1 - (powerRZ c (k)%Z))) = ((- 1) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__277 : ((1 + c) * (1 - (powerRZ c (k)%Z))) = (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + 1)).
{
feq.
}
rw e__277.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__276.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__278 : (noise_factor c (k)%Z) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
change ((((1 - c) * (1 + (powerRZ c (k)%Z))) * / ((1 + c) * (1 - (powerRZ c (k)%Z)))) = ((((powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
assert (e__279 : / ((1 + c) * (1 - (powerRZ c (k)%Z))) = ((- 1) * (/ (((powerRZ c (k)%Z) * c) + (powerRZ c (k)%Z) + ((- 1) * c) + (- 1))))).
{
assert (e__280 : ((1 + c) * (1 - (powerRZ c (k)%Z))) = (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z)) + c + 1)).
{
feq.
}
rw e__280.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__279.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__278.
reflexivity.
}
feq.
}
feq.
}
rw e__275.
apply (from_lt_pos 1 0 0 (noise_factor c (k)%Z)); [exact s__115 | lra ..].
}
{
lra.
}
}
}
}
rw e__127. exact w__128.
}
apply gap_lt.
assert (e__282 : ((noise_factor b (k + 1)%Z) - (noise_factor c (k + 1)%Z)) = 1 * ((noise_factor b ((k + 1))%Z) - (noise_factor c ((k + 1))%Z)) + 0).
{
transitivity (((((- 2) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b * (c ^ 2)) + (2 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * (b ^ 2) * c) + (2 * (powerRZ b (k)%Z) * b) + ((- 2) * (powerRZ b (k)%Z) * (b ^ 2) * c) + (2 * (powerRZ c (k)%Z) * b * (c ^ 2)) + ((- 2) * (powerRZ c (k)%Z) * c) + ((- 2) * b) + (2 * c)) * (/ (((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + ((- 1) * b) + (- 1))) * (/ (((powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + ((- 1) * c) + (- 1))))).
{
assert (e__283 : (noise_factor b (k + 1)%Z) = ((((- 1) * (powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (k + 1)%Z))) * / ((1 + b) * (1 - (powerRZ b (k + 1)%Z)))) = ((((- 1) * (powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + ((- 1) * b) + (- 1))))).
assert (e__284 : / ((1 + b) * (1 - (powerRZ b (k + 1)%Z))) = ((- 1) * (/ (((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + ((- 1) * b) + (- 1))))).
{
assert (e__285 : ((1 + b) * (1 - (powerRZ b (k + 1)%Z))) = (((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)) + b + 1)).
{
assert (e__286 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__286.
reflexivity.
}
feq.
}
rw e__285.
apply inv_by. feq.
}
assert (e__287 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__284.
rw e__287.
reflexivity.
}
feq.
}
assert (e__288 : (noise_factor c (k + 1)%Z) = ((((- 1) * (powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + ((- 1) * c) + (- 1))))).
{
change ((((1 - c) * (1 + (powerRZ c (k + 1)%Z))) * / ((1 + c) * (1 - (powerRZ c (k + 1)%Z)))) = ((((- 1) * (powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + ((- 1) * c) + (- 1))))).
assert (e__289 : / ((1 + c) * (1 - (powerRZ c (k + 1)%Z))) = ((- 1) * (/ (((powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + ((- 1) * c) + (- 1))))).
{
assert (e__290 : ((1 + c) * (1 - (powerRZ c (k + 1)%Z))) = (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z) * (c ^ 2)) + c + 1)).
{
assert (e__291 : (powerRZ c (k + 1)%Z) = ((powerRZ c (k)%Z) * c)).
{
rewrite (pz_add c (k)%Z (1)%Z) by zp.
rewrite (pz_whole c (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__291.
reflexivity.
}
feq.
}
rw e__290.
apply inv_by. feq.
}
assert (e__292 : (powerRZ c (k + 1)%Z) = ((powerRZ c (k)%Z) * c)).
{
rewrite (pz_add c (k)%Z (1)%Z) by zp.
rewrite (pz_whole c (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__289.
rw e__292.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__283.
rw e__288.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 2) * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * b * (c ^ 2)) + (2 * (powerRZ b (k)%Z) * (powerRZ c (k)%Z) * (b ^ 2) * c) + (2 * (powerRZ b (k)%Z) * b) + ((- 2) * (powerRZ b (k)%Z) * (b ^ 2) * c) + (2 * (powerRZ c (k)%Z) * b * (c ^ 2)) + ((- 2) * (powerRZ c (k)%Z) * c) + ((- 2) * b) + (2 * c)) * (/ (((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + ((- 1) * b) + (- 1))) * (/ (((powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + ((- 1) * c) + (- 1))))).
{
assert (e__293 : (noise_factor b ((k + 1))%Z) = ((((- 1) * (powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b ((k + 1))%Z))) * / ((1 + b) * (1 - (powerRZ b ((k + 1))%Z)))) = ((((- 1) * (powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + b + (- 1)) * (/ (((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + ((- 1) * b) + (- 1))))).
assert (e__294 : / ((1 + b) * (1 - (powerRZ b ((k + 1))%Z))) = ((- 1) * (/ (((powerRZ b (k)%Z) * b) + ((powerRZ b (k)%Z) * (b ^ 2)) + ((- 1) * b) + (- 1))))).
{
assert (e__295 : ((1 + b) * (1 - (powerRZ b ((k + 1))%Z))) = (((- 1) * (powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * (b ^ 2)) + b + 1)).
{
assert (e__296 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__296.
reflexivity.
}
feq.
}
rw e__295.
apply inv_by. feq.
}
assert (e__297 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__294.
rw e__297.
reflexivity.
}
feq.
}
assert (e__298 : (noise_factor c ((k + 1))%Z) = ((((- 1) * (powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + ((- 1) * c) + (- 1))))).
{
change ((((1 - c) * (1 + (powerRZ c ((k + 1))%Z))) * / ((1 + c) * (1 - (powerRZ c ((k + 1))%Z)))) = ((((- 1) * (powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + c + (- 1)) * (/ (((powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + ((- 1) * c) + (- 1))))).
assert (e__299 : / ((1 + c) * (1 - (powerRZ c ((k + 1))%Z))) = ((- 1) * (/ (((powerRZ c (k)%Z) * c) + ((powerRZ c (k)%Z) * (c ^ 2)) + ((- 1) * c) + (- 1))))).
{
assert (e__300 : ((1 + c) * (1 - (powerRZ c ((k + 1))%Z))) = (((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * (powerRZ c (k)%Z) * (c ^ 2)) + c + 1)).
{
assert (e__301 : (powerRZ c ((k + 1))%Z) = ((powerRZ c (k)%Z) * c)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add c (k)%Z (1)%Z) by zp.
rewrite (pz_whole c (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__301.
reflexivity.
}
feq.
}
rw e__300.
apply inv_by. feq.
}
assert (e__302 : (powerRZ c ((k + 1))%Z) = ((powerRZ c (k)%Z) * c)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add c (k)%Z (1)%Z) by zp.
rewrite (pz_whole c (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__299.
rw e__302.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__293.
rw e__298.
reflexivity.
}
feq.
}
feq.
}
rw e__282.
apply (from_lt_pos 1 0 (noise_factor c ((k + 1))%Z) (noise_factor b ((k + 1))%Z)); [exact s__281 | lra ..].
}
}
(* goal *)
assert (s__306 : ((noise_factor c (t)%Z) < (noise_factor b (t)%Z))).
{
assert (b__304 : ((2)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__305 : ((noise_factor c (t)%Z) < (noise_factor b (t)%Z))).
{
exact (s__303 (t)%Z b__304).
}
exact u__305.
}
split.
{
split.
{
change (0 <> ((1 + c) * (1 - (powerRZ c (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__307 : (1 + c) = 1 * (c - 0) + 1).
{
transitivity ((c + 1)).
{
feq.
}
symmetry.
transitivity ((c + 1)).
{
feq.
}
feq.
}
rw e__307.
apply (from_lt_pos 1 1 0 c); [exact s__11 | lra ..].
}
{
assert (g__308 : 0 < c).
{
assert (e__312 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__312.
apply (from_lt_pos 1 0 0 c); [exact s__11 | lra ..].
}
assert (g__309 : 0 < (1 - c)).
{
assert (e__313 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__313.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
assert (g__310 : 0 < (IZR t)).
{
assert (e__314 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__314.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__5 | lra ..].
}
assert (g__311 : 0 < (1 - (powerRZ c (t)%Z))).
{
pz_gap c (t)%Z.
}
lra.
}
}
{
change (0 <> ((1 + b) * (1 - (powerRZ b (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__315 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__315.
apply (from_lt_pos 1 1 0 b); [exact h__2 | lra ..].
}
{
assert (g__316 : 0 < b).
{
assert (e__320 : b = 1 * (b - 0) + 0).
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
rw e__320.
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
assert (g__317 : 0 < (1 - b)).
{
assert (e__321 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__321.
apply (from_lt_pos 1 0 b 1); [exact s__16 | lra ..].
}
assert (g__318 : 0 < (IZR t)).
{
assert (e__322 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__322.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__5 | lra ..].
}
assert (g__319 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
}
{
change ((noise_factor c (t)%Z) < (noise_factor b (t)%Z)).
exact s__306.
}
Qed.
Lemma meaningful : forall (b : R) (c : R) (t : Z), (0 <= t)%Z -> (0 < b) -> (b < c) -> (c < 1) -> (2 <= (IZR t)) -> ((0 <> ((1 + c) * (1 - (powerRZ c (t)%Z)))) /\ (0 <> ((1 + b) * (1 - (powerRZ b (t)%Z))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Theorem claim : forall (b : R) (c : R) (t : Z), (0 <= t)%Z -> (0 < b) -> (b < c) -> (c < 1) -> (2 <= (IZR t)) -> ((noise_factor c (t)%Z) < (noise_factor b (t)%Z)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Fail Definition corrupted : forall (b : R) (c : R) (t : Z), (0 <= t)%Z -> (0 < b) -> (b < c) -> (c < 1) -> (2 <= (IZR t)) -> ((noise_factor b (t)%Z) <= (noise_factor c (t)%Z)) := claim.
End T_adamnx_eq10_monotone_t_d8f8f121.


(* adamnx.eq10.spectral; certificate 7d370946883d3db50c79c6298e183f3a1871940507b8b19ae0a921510dc84633 *)
Module T_adamnx_eq10_spectral_7d370946.

Lemma satisfiable : exists (b : R) (c : R) (w : R), (0 < b) /\ (b < c) /\ (c < 1) /\ (w < 1).
Proof.
exists (1 * / 2), (3 * / 4), (1 * / 3).
split.
{
change (0 < (1 * / 2)).
closed_less.
}
{
split.
{
change ((1 * / 2) < (3 * / 4)).
closed_less.
}
{
split.
{
change ((3 * / 4) < 1).
closed_less.
}
{
change ((1 * / 3) < 1).
closed_less.
}
}
}
Qed.

Lemma proved : forall (b : R) (c : R) (w : R), (0 < b) -> (b < c) -> (c < 1) -> (w < 1) -> (((0 <> (((1 - c) ^ 2) + (2 * c * (1 - w)))) /\ (0 <> (((1 - b) ^ 2) + (2 * b * (1 - w))))) /\ ((((1 - c) ^ 2) / (((1 - c) ^ 2) + (2 * c * (1 - w)))) < (((1 - b) ^ 2) / (((1 - b) ^ 2) + (2 * b * (1 - w)))))).
Proof.
intros b c w h__0 h__1 h__2 h__3.
(* cpos *)
assert (s__8 : (0 < c)).
{
assert (e__4 : c = (b + (c - b))).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
assert (w__5 : 0 < (b + (c - b))).
{
apply plus_pos_pos.
{
assert (e__6 : b = 1 * (b - 0) + 0).
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
rw e__6.
apply (from_lt_pos 1 0 0 b); [exact h__0 | lra ..].
}
{
assert (e__7 : (c - b) = 1 * (c - b) + 0).
{
transitivity ((((- 1) * b) + c)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + c)).
{
feq.
}
feq.
}
rw e__7.
apply (from_lt_pos 1 0 b c); [exact h__1 | lra ..].
}
}
rw e__4. exact w__5.
}
(* bless *)
assert (s__13 : (b < 1)).
{
apply gap_lt.
assert (e__9 : (1 - b) = ((c - b) + (1 - c))).
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
assert (w__10 : 0 < ((c - b) + (1 - c))).
{
apply plus_pos_pos.
{
assert (e__11 : (c - b) = 1 * (c - b) + 0).
{
transitivity ((((- 1) * b) + c)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + c)).
{
feq.
}
feq.
}
rw e__11.
apply (from_lt_pos 1 0 b c); [exact h__1 | lra ..].
}
{
assert (e__12 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__12.
apply (from_lt_pos 1 0 c 1); [exact h__2 | lra ..].
}
}
rw e__9. exact w__10.
}
(* product *)
assert (s__19 : (0 < (1 - (b * c)))).
{
assert (e__14 : (1 - (b * c)) = ((1 - c) + (c * (1 - b)))).
{
transitivity ((((- 1) * b * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b * c) + 1)).
{
feq.
}
feq.
}
assert (w__15 : 0 < ((1 - c) + (c * (1 - b)))).
{
apply plus_pos_pos.
{
assert (e__16 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__16.
apply (from_lt_pos 1 0 c 1); [exact h__2 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__17 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 1 0 0 c); [exact s__8 | lra ..].
}
{
assert (e__18 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__18.
apply (from_lt_pos 1 0 b 1); [exact s__13 | lra ..].
}
}
}
rw e__14. exact w__15.
}
assert (n__25 : (((1 - b) ^ 2) + (2 * b * (1 - w))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply pow_pos.
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
apply (from_lt_pos 1 0 b 1); [exact s__13 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__23 : b = 1 * (b - 0) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 0 b); [exact h__0 | lra ..].
}
}
{
assert (e__24 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__24.
apply (from_lt_pos 1 0 w 1); [exact h__3 | lra ..].
}
}
}
assert (n__27 : (((- 2) * b * w) + (b ^ 2) + 1) <> 0).
{
assert (e__26 : (((1 - b) ^ 2) + (2 * b * (1 - w))) = (((- 2) * b * w) + (b ^ 2) + 1)).
{
feq.
}
try rewrite <- e__26.
exact n__25.
}
assert (n__28 : ((b * w) + (((- 1) * / 2) * (b ^ 2)) + ((- 1) * / 2)) <> 0).
{
intro vanishes.
apply n__27.
transitivity ((- 2) * ((b * w) + (((- 1) * / 2) * (b ^ 2)) + ((- 1) * / 2))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__32 : (((1 - c) ^ 2) + (2 * c * (1 - w))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply pow_pos.
assert (e__29 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__29.
apply (from_lt_pos 1 0 c 1); [exact h__2 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__30 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__30.
apply (from_lt_pos 1 0 0 c); [exact s__8 | lra ..].
}
}
{
assert (e__31 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__31.
apply (from_lt_pos 1 0 w 1); [exact h__3 | lra ..].
}
}
}
assert (n__34 : (((- 2) * c * w) + (c ^ 2) + 1) <> 0).
{
assert (e__33 : (((1 - c) ^ 2) + (2 * c * (1 - w))) = (((- 2) * c * w) + (c ^ 2) + 1)).
{
feq.
}
try rewrite <- e__33.
exact n__32.
}
assert (n__35 : ((c * w) + (((- 1) * / 2) * (c ^ 2)) + ((- 1) * / 2)) <> 0).
{
intro vanishes.
apply n__34.
transitivity ((- 2) * ((c * w) + (((- 1) * / 2) * (c ^ 2)) + ((- 1) * / 2))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__42 : ((((1 - b) ^ 2) + (2 * b * (1 - w))) * (((1 - c) ^ 2) + (2 * c * (1 - w)))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply pow_pos.
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
apply (from_lt_pos 1 0 b 1); [exact s__13 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
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
apply (from_lt_pos 1 0 0 b); [exact h__0 | lra ..].
}
}
{
assert (e__38 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__38.
apply (from_lt_pos 1 0 w 1); [exact h__3 | lra ..].
}
}
}
{
apply plus_pos_pos.
{
apply pow_pos.
assert (e__39 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__39.
apply (from_lt_pos 1 0 c 1); [exact h__2 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__40 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__40.
apply (from_lt_pos 1 0 0 c); [exact s__8 | lra ..].
}
}
{
assert (e__41 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__41.
apply (from_lt_pos 1 0 w 1); [exact h__3 | lra ..].
}
}
}
}
assert (n__44 : ((4 * b * c * (w ^ 2)) + ((- 2) * b * (c ^ 2) * w) + ((- 2) * b * w) + ((- 2) * (b ^ 2) * c * w) + ((b ^ 2) * (c ^ 2)) + (b ^ 2) + ((- 2) * c * w) + (c ^ 2) + 1) <> 0).
{
assert (e__43 : ((((1 - b) ^ 2) + (2 * b * (1 - w))) * (((1 - c) ^ 2) + (2 * c * (1 - w)))) = ((4 * b * c * (w ^ 2)) + ((- 2) * b * (c ^ 2) * w) + ((- 2) * b * w) + ((- 2) * (b ^ 2) * c * w) + ((b ^ 2) * (c ^ 2)) + (b ^ 2) + ((- 2) * c * w) + (c ^ 2) + 1)).
{
feq.
}
try rewrite <- e__43.
exact n__42.
}
assert (n__45 : ((b * c * (w ^ 2)) + (((- 1) * / 2) * b * (c ^ 2) * w) + (((- 1) * / 2) * b * w) + (((- 1) * / 2) * (b ^ 2) * c * w) + ((1 * / 4) * (b ^ 2) * (c ^ 2)) + ((1 * / 4) * (b ^ 2)) + (((- 1) * / 2) * c * w) + ((1 * / 4) * (c ^ 2)) + (1 * / 4)) <> 0).
{
intro vanishes.
apply n__44.
transitivity (4 * ((b * c * (w ^ 2)) + (((- 1) * / 2) * b * (c ^ 2) * w) + (((- 1) * / 2) * b * w) + (((- 1) * / 2) * (b ^ 2) * c * w) + ((1 * / 4) * (b ^ 2) * (c ^ 2)) + ((1 * / 4) * (b ^ 2)) + (((- 1) * / 2) * c * w) + ((1 * / 4) * (c ^ 2)) + (1 * / 4))).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__61 : ((((1 - c) ^ 2) * / (((1 - c) ^ 2) + (2 * c * (1 - w)))) < (((1 - b) ^ 2) * / (((1 - b) ^ 2) + (2 * b * (1 - w)))))).
{
apply gap_lt.
assert (e__20 : ((((1 - b) ^ 2) * / (((1 - b) ^ 2) + (2 * b * (1 - w)))) - (((1 - c) ^ 2) * / (((1 - c) ^ 2) + (2 * c * (1 - w))))) = ((2 * (1 - w) * (c - b) * (1 - (b * c))) * / ((((1 - b) ^ 2) + (2 * b * (1 - w))) * (((1 - c) ^ 2) + (2 * c * (1 - w)))))).
{
transitivity ((((((- 1) * / 2) * b * (c ^ 2)) + ((1 * / 2) * b * (c ^ 2) * w) + ((1 * / 2) * b * w) + (((- 1) * / 2) * b) + ((1 * / 2) * (b ^ 2) * c) + (((- 1) * / 2) * (b ^ 2) * c * w) + (((- 1) * / 2) * c * w) + ((1 * / 2) * c)) * (/ ((b * w) + (((- 1) * / 2) * (b ^ 2)) + ((- 1) * / 2))) * (/ ((c * w) + (((- 1) * / 2) * (c ^ 2)) + ((- 1) * / 2))))).
{
assert (e__46 : / (((1 - b) ^ 2) + (2 * b * (1 - w))) = (((- 1) * / 2) * (/ ((b * w) + (((- 1) * / 2) * (b ^ 2)) + ((- 1) * / 2))))).
{
assert (e__47 : (((1 - b) ^ 2) + (2 * b * (1 - w))) = (((- 2) * b * w) + (b ^ 2) + 1)).
{
feq.
}
rw e__47.
apply inv_by. feq.
}
assert (e__48 : / (((1 - c) ^ 2) + (2 * c * (1 - w))) = (((- 1) * / 2) * (/ ((c * w) + (((- 1) * / 2) * (c ^ 2)) + ((- 1) * / 2))))).
{
assert (e__49 : (((1 - c) ^ 2) + (2 * c * (1 - w))) = (((- 2) * c * w) + (c ^ 2) + 1)).
{
feq.
}
rw e__49.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__46.
rw e__48.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * b * (c ^ 2)) + ((1 * / 2) * b * (c ^ 2) * w) + ((1 * / 2) * b * w) + (((- 1) * / 2) * b) + ((1 * / 2) * (b ^ 2) * c) + (((- 1) * / 2) * (b ^ 2) * c * w) + (((- 1) * / 2) * c * w) + ((1 * / 2) * c)) * (/ ((b * c * (w ^ 2)) + (((- 1) * / 2) * b * (c ^ 2) * w) + (((- 1) * / 2) * b * w) + (((- 1) * / 2) * (b ^ 2) * c * w) + ((1 * / 4) * (b ^ 2) * (c ^ 2)) + ((1 * / 4) * (b ^ 2)) + (((- 1) * / 2) * c * w) + ((1 * / 4) * (c ^ 2)) + (1 * / 4))))).
{
assert (e__50 : / ((((1 - b) ^ 2) + (2 * b * (1 - w))) * (((1 - c) ^ 2) + (2 * c * (1 - w)))) = ((1 * / 4) * (/ ((b * c * (w ^ 2)) + (((- 1) * / 2) * b * (c ^ 2) * w) + (((- 1) * / 2) * b * w) + (((- 1) * / 2) * (b ^ 2) * c * w) + ((1 * / 4) * (b ^ 2) * (c ^ 2)) + ((1 * / 4) * (b ^ 2)) + (((- 1) * / 2) * c * w) + ((1 * / 4) * (c ^ 2)) + (1 * / 4))))).
{
assert (e__51 : ((((1 - b) ^ 2) + (2 * b * (1 - w))) * (((1 - c) ^ 2) + (2 * c * (1 - w)))) = ((4 * b * c * (w ^ 2)) + ((- 2) * b * (c ^ 2) * w) + ((- 2) * b * w) + ((- 2) * (b ^ 2) * c * w) + ((b ^ 2) * (c ^ 2)) + (b ^ 2) + ((- 2) * c * w) + (c ^ 2) + 1)).
{
feq.
}
rw e__51.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__50.
reflexivity.
}
feq.
}
feq.
}
assert (w__21 : 0 < ((2 * (1 - w) * (c - b) * (1 - (b * c))) * / ((((1 - b) ^ 2) + (2 * b * (1 - w))) * (((1 - c) ^ 2) + (2 * c * (1 - w)))))).
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
assert (e__52 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__52.
apply (from_lt_pos 1 0 w 1); [exact h__3 | lra ..].
}
}
{
assert (e__53 : (c - b) = 1 * (c - b) + 0).
{
transitivity ((((- 1) * b) + c)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + c)).
{
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 b c); [exact h__1 | lra ..].
}
}
{
assert (e__54 : (1 - (b * c)) = 1 * ((1 - (b * c)) - 0) + 0).
{
transitivity ((((- 1) * b * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b * c) + 1)).
{
feq.
}
feq.
}
rw e__54.
apply (from_lt_pos 1 0 0 (1 - (b * c))); [exact s__19 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply pow_pos.
assert (e__55 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__55.
apply (from_lt_pos 1 0 b 1); [exact s__13 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__56 : b = 1 * (b - 0) + 0).
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
rw e__56.
apply (from_lt_pos 1 0 0 b); [exact h__0 | lra ..].
}
}
{
assert (e__57 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__57.
apply (from_lt_pos 1 0 w 1); [exact h__3 | lra ..].
}
}
}
{
apply plus_pos_pos.
{
apply pow_pos.
assert (e__58 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__58.
apply (from_lt_pos 1 0 c 1); [exact h__2 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__59 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__59.
apply (from_lt_pos 1 0 0 c); [exact s__8 | lra ..].
}
}
{
assert (e__60 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__60.
apply (from_lt_pos 1 0 w 1); [exact h__3 | lra ..].
}
}
}
}
}
rw e__20. exact w__21.
}
split.
{
split.
{
change (0 <> (((1 - c) ^ 2) + (2 * c * (1 - w)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply pow_pos.
assert (e__62 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__62.
apply (from_lt_pos 1 0 c 1); [exact h__2 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__63 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__63.
apply (from_lt_pos 1 0 0 c); [exact s__8 | lra ..].
}
}
{
assert (e__64 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__64.
apply (from_lt_pos 1 0 w 1); [exact h__3 | lra ..].
}
}
}
{
change (0 <> (((1 - b) ^ 2) + (2 * b * (1 - w)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply pow_pos.
assert (e__65 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__65.
apply (from_lt_pos 1 0 b 1); [exact s__13 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__66 : b = 1 * (b - 0) + 0).
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
rw e__66.
apply (from_lt_pos 1 0 0 b); [exact h__0 | lra ..].
}
}
{
assert (e__67 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__67.
apply (from_lt_pos 1 0 w 1); [exact h__3 | lra ..].
}
}
}
}
{
change ((((1 - c) ^ 2) * / (((1 - c) ^ 2) + (2 * c * (1 - w)))) < (((1 - b) ^ 2) * / (((1 - b) ^ 2) + (2 * b * (1 - w))))).
exact s__61.
}
Qed.
Lemma meaningful : forall (b : R) (c : R) (w : R), (0 < b) -> (b < c) -> (c < 1) -> (w < 1) -> ((0 <> (((1 - c) ^ 2) + (2 * c * (1 - w)))) /\ (0 <> (((1 - b) ^ 2) + (2 * b * (1 - w))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (b : R) (c : R) (w : R), (0 < b) -> (b < c) -> (c < 1) -> (w < 1) -> ((((1 - c) ^ 2) / (((1 - c) ^ 2) + (2 * c * (1 - w)))) < (((1 - b) ^ 2) / (((1 - b) ^ 2) + (2 * b * (1 - w))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (b : R) (c : R) (w : R), (0 < b) -> (b < c) -> (c < 1) -> (w < 1) -> ((((1 - b) ^ 2) / (((1 - b) ^ 2) + (2 * b * (1 - w)))) <= (((1 - c) ^ 2) / (((1 - c) ^ 2) + (2 * c * (1 - w))))) := claim.
End T_adamnx_eq10_spectral_7d370946.


(* adamnx.eq10.zero_joint; certificate 4da3a029676707bc2188a21cb6398d81c43866498099e613914f2f42ee2406b4 *)
Module T_adamnx_eq10_zero_joint_4da3a029.
Definition noise_factor (b : R) (t : Z) : R := (((1 - b) * (1 + (powerRZ b (t)%Z))) / ((1 + b) * (1 - (powerRZ b (t)%Z)))).

Lemma satisfiable : exists (b : R) (t : Z) (u : R), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ ((1 - b) < (u / 2)) /\ (2 < (u * (IZR t))) /\ (1 <= (IZR t)).
Proof.
exists (9 * / 10), (9)%Z, (1 * / 4).
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
change ((1 - (9 * / 10)) < ((1 * / 4) * / 2)).
closed_less.
}
{
split.
{
change (2 < ((1 * / 4) * 9)).
closed_less.
}
{
change (1 <= 9).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (b : R) (t : Z) (u : R), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((1 - b) < (u / 2)) -> (2 < (u * (IZR t))) -> (1 <= (IZR t)) -> (((0 <> ((1 + b) * (1 - (powerRZ b (t)%Z))))) /\ ((noise_factor b (t)%Z) < u)).
Proof.
intros b t u b__0 h__2 h__5 h__6 h__7.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
change ((1 - b) < (u * / 2)) in h__5.
assert (z__8 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* bounds *)
assert (s__13 : (((1 * / (IZR t)) <= (noise_factor b (t)%Z)) /\ ((noise_factor b (t)%Z) <= (((1 - b) * / (1 + b)) + (1 * / (IZR t)))))).
{
assert (b__9 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__10 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__11 : (1 <= (IZR t))).
{
exact h__7.
}
assert (u__12 : (((1 * / (IZR t)) <= (noise_factor b (t)%Z)) /\ ((noise_factor b (t)%Z) <= (((1 - b) * / (1 + b)) + (1 * / (IZR t)))))).
{
exact (T_adamnx_eq10_bounds_a4d139b0.claim b (t)%Z b__9 p__10 p__11).
}
exact u__12.
}
pose proof s__13 as [h__14 h__15].
assert (n__19 : (1 + b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__18 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__18.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
assert (n__21 : (b + 1) <> 0).
{
assert (e__20 : (1 + b) = (b + 1)).
{
feq.
}
try rewrite <- e__20.
exact n__19.
}
(* first *)
assert (s__30 : (((1 - b) * / (1 + b)) < (u * / 2))).
{
apply gap_lt.
assert (e__16 : ((u * / 2) - ((1 - b) * / (1 + b))) = (((u * / 2) - (1 - b)) + (((1 - b) * b) * / (1 + b)))).
{
transitivity (((((1 * / 2) * b * u) + b + ((1 * / 2) * u) + (- 1)) * (/ (b + 1)))).
{
assert (e__22 : / (1 + b) = (/ (b + 1))).
{
assert (e__23 : (1 + b) = (b + 1)).
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
transitivity (((((1 * / 2) * b * u) + b + ((1 * / 2) * u) + (- 1)) * (/ (b + 1)))).
{
assert (e__24 : / (1 + b) = (/ (b + 1))).
{
assert (e__25 : (1 + b) = (b + 1)).
{
feq.
}
rw e__25.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__24.
reflexivity.
}
feq.
}
feq.
}
assert (w__17 : 0 < (((u * / 2) - (1 - b)) + (((1 - b) * b) * / (1 + b)))).
{
apply plus_pos_pos.
{
assert (e__26 : ((u * / 2) - (1 - b)) = 1 * ((u * / 2) - (1 - b)) + 0).
{
transitivity ((b + ((1 * / 2) * u) + (- 1))).
{
feq.
}
symmetry.
transitivity ((b + ((1 * / 2) * u) + (- 1))).
{
feq.
}
feq.
}
rw e__26.
apply (from_lt_pos 1 0 (1 - b) (u * / 2)); [exact h__5 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__27 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__27.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
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
}
{
apply inv_pos.
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
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
}
}
rw e__16. exact w__17.
}
assert (n__34 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__7 | lra ..].
}
assert (n__36 : (2 * (IZR t)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__35 : (2 * (IZR t)) = 2 * ((IZR t) - 1) + 2).
{
transitivity ((2 * (IZR t))).
{
reflexivity.
}
symmetry.
transitivity ((2 * (IZR t))).
{
feq.
}
feq.
}
rw e__35.
apply (from_le_pos 2 2 1 (IZR t)); [exact h__7 | lra ..].
}
(* second *)
assert (s__41 : ((1 * / (IZR t)) < (u * / 2))).
{
apply gap_lt.
assert (e__31 : ((u * / 2) - (1 * / (IZR t))) = (((u * (IZR t)) - 2) * / (2 * (IZR t)))).
{
transitivity ((((- 1) * (/ (IZR t))) + ((1 * / 2) * u))).
{
assert (e__37 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__37.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (IZR t))) + ((1 * / 2) * u))).
{
assert (e__38 : / (2 * (IZR t)) = ((1 * / 2) * (/ (IZR t)))).
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
feq.
}
assert (w__32 : 0 < (((u * (IZR t)) - 2) * / (2 * (IZR t)))).
{
apply mult_pos_pos.
{
assert (e__39 : ((u * (IZR t)) - 2) = 1 * ((u * (IZR t)) - 2) + 0).
{
transitivity ((((IZR t) * u) + (- 2))).
{
feq.
}
symmetry.
transitivity ((((IZR t) * u) + (- 2))).
{
feq.
}
feq.
}
rw e__39.
apply (from_lt_pos 1 0 2 (u * (IZR t))); [exact h__6 | lra ..].
}
{
apply inv_pos.
assert (e__40 : (2 * (IZR t)) = 2 * ((IZR t) - 1) + 2).
{
transitivity ((2 * (IZR t))).
{
reflexivity.
}
symmetry.
transitivity ((2 * (IZR t))).
{
feq.
}
feq.
}
rw e__40.
apply (from_le_pos 2 2 1 (IZR t)); [exact h__7 | lra ..].
}
}
rw e__31. exact w__32.
}
assert (n__52 : ((1 + b) * (1 - (powerRZ b (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__44 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__44.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
{
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
assert (e__51 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__7 | lra ..].
}
assert (g__48 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
assert (n__54 : (((- 1) * (powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + 1) <> 0).
{
assert (e__53 : ((1 + b) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + 1)).
{
feq.
}
try rewrite <- e__53.
exact n__52.
}
assert (n__55 : (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1)) <> 0).
{
intro vanishes.
apply n__54.
transitivity ((- 1) * (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__86 : ((noise_factor b (t)%Z) < u)).
{
apply gap_lt.
assert (e__42 : (u - (noise_factor b (t)%Z)) = ((((1 - b) * / (1 + b)) + (1 * / (IZR t)) - (noise_factor b (t)%Z)) + ((u * / 2) - ((1 - b) * / (1 + b))) + ((u * / 2) - (1 * / (IZR t))))).
{
transitivity (((((- 1) * (powerRZ b (t)%Z) * b) + ((powerRZ b (t)%Z) * b * u) + ((powerRZ b (t)%Z) * u) + (powerRZ b (t)%Z) + ((- 1) * b * u) + ((- 1) * b) + ((- 1) * u) + 1) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__56 : (noise_factor b (t)%Z) = ((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + (- 1)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (t)%Z))) * / ((1 + b) * (1 - (powerRZ b (t)%Z)))) = ((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + (- 1)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
assert (e__57 : / ((1 + b) * (1 - (powerRZ b (t)%Z))) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__58 : ((1 + b) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + 1)).
{
feq.
}
rw e__58.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__57.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__56.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * (powerRZ b (t)%Z) * b * u) + ((- 1) * (powerRZ b (t)%Z) * (b ^ 2)) + ((powerRZ b (t)%Z) * (b ^ 2) * u) + ((powerRZ b (t)%Z) * u) + (powerRZ b (t)%Z) + ((- 2) * b * u) + ((- 1) * (b ^ 2) * u) + ((- 1) * (b ^ 2)) + ((- 1) * u) + 1) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))) * (/ (b + 1)))).
{
assert (e__59 : (noise_factor b (t)%Z) = ((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + (- 1)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (t)%Z))) * / ((1 + b) * (1 - (powerRZ b (t)%Z)))) = ((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + (- 1)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
assert (e__60 : / ((1 + b) * (1 - (powerRZ b (t)%Z))) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__61 : ((1 + b) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + 1)).
{
feq.
}
rw e__61.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__60.
reflexivity.
}
feq.
}
assert (e__62 : / (1 + b) = (/ (b + 1))).
{
assert (e__63 : (1 + b) = (b + 1)).
{
feq.
}
rw e__63.
apply inv_by. feq.
}
assert (e__64 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__59.
rw e__62.
rw e__64.
reflexivity.
}
feq.
}
feq.
}
assert (w__43 : 0 < ((((1 - b) * / (1 + b)) + (1 * / (IZR t)) - (noise_factor b (t)%Z)) + ((u * / 2) - ((1 - b) * / (1 + b))) + ((u * / 2) - (1 * / (IZR t))))).
{
apply plus_pos_pos.
{
apply plus_nn_pos.
{
assert (e__65 : (((1 - b) * / (1 + b)) + (1 * / (IZR t)) - (noise_factor b (t)%Z)) = 1 * ((((1 - b) * / (1 + b)) + (1 * / (IZR t))) - (noise_factor b (t)%Z)) + 0).
{
transitivity ((((2 * (powerRZ b (t)%Z) * b * (/ (IZR t))) + ((- 2) * (powerRZ b (t)%Z) * (b ^ 2)) + ((powerRZ b (t)%Z) * (b ^ 2) * (/ (IZR t))) + ((powerRZ b (t)%Z) * (/ (IZR t))) + (2 * (powerRZ b (t)%Z)) + ((- 2) * b * (/ (IZR t))) + ((- 1) * (b ^ 2) * (/ (IZR t))) + ((- 1) * (/ (IZR t)))) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))) * (/ (b + 1)))).
{
assert (e__66 : (noise_factor b (t)%Z) = ((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + (- 1)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (t)%Z))) * / ((1 + b) * (1 - (powerRZ b (t)%Z)))) = ((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + (- 1)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
assert (e__67 : / ((1 + b) * (1 - (powerRZ b (t)%Z))) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__68 : ((1 + b) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + 1)).
{
feq.
}
rw e__68.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__67.
reflexivity.
}
feq.
}
assert (e__69 : / (1 + b) = (/ (b + 1))).
{
assert (e__70 : (1 + b) = (b + 1)).
{
feq.
}
rw e__70.
apply inv_by. feq.
}
assert (e__71 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__66.
rw e__69.
rw e__71.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * (powerRZ b (t)%Z) * b * (/ (IZR t))) + ((- 2) * (powerRZ b (t)%Z) * (b ^ 2)) + ((powerRZ b (t)%Z) * (b ^ 2) * (/ (IZR t))) + ((powerRZ b (t)%Z) * (/ (IZR t))) + (2 * (powerRZ b (t)%Z)) + ((- 2) * b * (/ (IZR t))) + ((- 1) * (b ^ 2) * (/ (IZR t))) + ((- 1) * (/ (IZR t)))) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))) * (/ (b + 1)))).
{
assert (e__72 : (noise_factor b (t)%Z) = ((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + (- 1)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
change ((((1 - b) * (1 + (powerRZ b (t)%Z))) * / ((1 + b) * (1 - (powerRZ b (t)%Z)))) = ((((powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + (- 1)) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
assert (e__73 : / ((1 + b) * (1 - (powerRZ b (t)%Z))) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (powerRZ b (t)%Z) + ((- 1) * b) + (- 1))))).
{
assert (e__74 : ((1 + b) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z)) + b + 1)).
{
feq.
}
rw e__74.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__73.
reflexivity.
}
feq.
}
assert (e__75 : / (1 + b) = (/ (b + 1))).
{
assert (e__76 : (1 + b) = (b + 1)).
{
feq.
}
rw e__76.
apply inv_by. feq.
}
assert (e__77 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__72.
rw e__75.
rw e__77.
reflexivity.
}
feq.
}
feq.
}
rw e__65.
apply (from_le_nn 1 0 (noise_factor b (t)%Z) (((1 - b) * / (1 + b)) + (1 * / (IZR t)))); [exact h__15 | lra ..].
}
{
assert (e__78 : ((u * / 2) - ((1 - b) * / (1 + b))) = 1 * ((u * / 2) - ((1 - b) * / (1 + b))) + 0).
{
transitivity (((((1 * / 2) * b * u) + b + ((1 * / 2) * u) + (- 1)) * (/ (b + 1)))).
{
assert (e__79 : / (1 + b) = (/ (b + 1))).
{
assert (e__80 : (1 + b) = (b + 1)).
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
symmetry.
transitivity (((((1 * / 2) * b * u) + b + ((1 * / 2) * u) + (- 1)) * (/ (b + 1)))).
{
assert (e__81 : / (1 + b) = (/ (b + 1))).
{
assert (e__82 : (1 + b) = (b + 1)).
{
feq.
}
rw e__82.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__81.
reflexivity.
}
feq.
}
feq.
}
rw e__78.
apply (from_lt_pos 1 0 ((1 - b) * / (1 + b)) (u * / 2)); [exact s__30 | lra ..].
}
}
{
assert (e__83 : ((u * / 2) - (1 * / (IZR t))) = 1 * ((u * / 2) - (1 * / (IZR t))) + 0).
{
transitivity ((((- 1) * (/ (IZR t))) + ((1 * / 2) * u))).
{
assert (e__84 : / (IZR t) = (/ (IZR t))).
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
symmetry.
transitivity ((((- 1) * (/ (IZR t))) + ((1 * / 2) * u))).
{
assert (e__85 : / (IZR t) = (/ (IZR t))).
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
rw e__83.
apply (from_lt_pos 1 0 (1 * / (IZR t)) (u * / 2)); [exact s__41 | lra ..].
}
}
rw e__42. exact w__43.
}
split.
{
change (0 <> ((1 + b) * (1 - (powerRZ b (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__87 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__87.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
{
assert (g__88 : 0 < b).
{
assert (e__92 : b = 1 * (b - 0) + 0).
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
rw e__92.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__89 : 0 < (1 - b)).
{
assert (e__93 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__93.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__90 : 0 < (IZR t)).
{
assert (e__94 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__94.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__7 | lra ..].
}
assert (g__91 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
{
change ((noise_factor b (t)%Z) < u).
exact s__86.
}
Qed.
Lemma meaningful : forall (b : R) (t : Z) (u : R), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((1 - b) < (u / 2)) -> (2 < (u * (IZR t))) -> (1 <= (IZR t)) -> ((0 <> ((1 + b) * (1 - (powerRZ b (t)%Z))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Theorem claim : forall (b : R) (t : Z) (u : R), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((1 - b) < (u / 2)) -> (2 < (u * (IZR t))) -> (1 <= (IZR t)) -> ((noise_factor b (t)%Z) < u).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Fail Definition corrupted : forall (b : R) (t : Z) (u : R), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((1 - b) < (u / 2)) -> (2 < (u * (IZR t))) -> (1 <= (IZR t)) -> (u <= (noise_factor b (t)%Z)) := claim.
End T_adamnx_eq10_zero_joint_4da3a029.


(* adamnx.early_bias; certificate c7cadafad8ef66dde1642951c71d1f59dce1af6a999f4c95e8bee33076edde0f *)
Module T_adamnx_early_bias_c7cadafa.
Fixpoint mean_v_nat (b : R) (s : R) (M : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (mean_v_nat b s M k__)) + ((1 - b) * ((M (((0 + Z.of_nat k__) + 1))%Z) + (s ^ 2)))) end.
Definition mean_v (b : R) (s : R) (M : Z -> R) (n : Z) : R := mean_v_nat b s M (Z.to_nat (n - 0)).
Lemma mean_v_start : forall (b : R) (s : R) (M : Z -> R), mean_v b s M (0)%Z = 0.
Proof. intros. unfold mean_v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma mean_v_succ : forall (b : R) (s : R) (M : Z -> R) (n : Z), (0 <= n)%Z -> mean_v b s M (n + 1)%Z = ((b * (mean_v b s M (n)%Z)) + ((1 - b) * ((M ((n + 1))%Z) + (s ^ 2)))).
Proof. intros b s M n bound. unfold mean_v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [mean_v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (s : R) (m : R) (t : Z), (0 <= t)%Z /\ (((99 / 100) < b) /\ (b < 1)) /\ (1 <= (IZR t)).
Proof.
exists (999 * / 1000), 1, 2, (10)%Z.
split.
{
lia.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change ((99 * / 100) < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
}
{
change (1 <= 10).
closed_less.
}
}
Qed.

Theorem claim : ~ (forall (b : R) (s : R) (m : R) (t : Z), (0 <= t)%Z -> (((99 / 100) < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((mean_v b s (fun i : Z => m) (t)%Z) / (1 - (powerRZ b (t)%Z))) < (m + (s ^ 2)))).
Proof.
intro general.
specialize (general (999 * / 1000) 1 2 (10)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change ((99 * / 100) < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
}
intro general.
lapply general; clear general.
2: {
change (1 <= 10).
closed_less.
}
intro general.
revert general.
change (((((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * 0) + ((1 - (999 * / 1000)) * (2 + (1 ^ 2))))) + ((1 - (999 * / 1000)) * (2 + (1 ^ 2))))) + ((1 - (999 * / 1000)) * (2 + (1 ^ 2))))) + ((1 - (999 * / 1000)) * (2 + (1 ^ 2))))) + ((1 - (999 * / 1000)) * (2 + (1 ^ 2))))) + ((1 - (999 * / 1000)) * (2 + (1 ^ 2))))) + ((1 - (999 * / 1000)) * (2 + (1 ^ 2))))) + ((1 - (999 * / 1000)) * (2 + (1 ^ 2))))) + ((1 - (999 * / 1000)) * (2 + (1 ^ 2))))) + ((1 - (999 * / 1000)) * (2 + (1 ^ 2)))) * / (1 - ((999 * / 1000) ^ 10))) < (2 + (1 ^ 2)) -> False).
apply no_lt.
apply Req_le.
closed_eq.
Qed.
Fail Definition corrupted : ~ (forall (b : R) (s : R) (m : R) (t : Z), (0 <= t)%Z -> (((99 / 100) < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((m + (s ^ 2)) <= ((mean_v b s (fun i : Z => m) (t)%Z) / (1 - (powerRZ b (t)%Z))))) := claim.
End T_adamnx_early_bias_c7cadafa.


(* adamnx.unbiased; certificate b2ded3b8ff02a9be5e94dfb08cc873f95ba1eb1a25aa6244a2e0c655bfaef984 *)
Module T_adamnx_unbiased_b2ded3b8.
Fixpoint mean_v_nat (b : R) (s : R) (M : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (mean_v_nat b s M k__)) + ((1 - b) * ((M (((0 + Z.of_nat k__) + 1))%Z) + (s ^ 2)))) end.
Definition mean_v (b : R) (s : R) (M : Z -> R) (n : Z) : R := mean_v_nat b s M (Z.to_nat (n - 0)).
Lemma mean_v_start : forall (b : R) (s : R) (M : Z -> R), mean_v b s M (0)%Z = 0.
Proof. intros. unfold mean_v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma mean_v_succ : forall (b : R) (s : R) (M : Z -> R) (n : Z), (0 <= n)%Z -> mean_v b s M (n + 1)%Z = ((b * (mean_v b s M (n)%Z)) + ((1 - b) * ((M ((n + 1))%Z) + (s ^ 2)))).
Proof. intros b s M n bound. unfold mean_v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [mean_v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (s : R) (m : R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), 2, 3, (3)%Z.
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

Lemma proved : forall (b : R) (s : R) (m : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((0 <> (1 - (powerRZ b (t)%Z)))) /\ (((mean_v b s (fun i : Z => m) (t)%Z) / (1 - (powerRZ b (t)%Z))) = (m + (s ^ 2)))).
Proof.
intros b s m t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* S *)
assert (s__31 : (forall k : Z, ((0)%Z <= k)%Z -> ((mean_v b s (fun i : Z => m) (k)%Z) = ((1 - (powerRZ b (k)%Z)) * (m + (s ^ 2)))))).
{
apply (induction_from (fun k : Z => ((mean_v b s (fun i : Z => m) (k)%Z) = ((1 - (powerRZ b (k)%Z)) * (m + (s ^ 2))))) (0)%Z).
{
change ((mean_v b s (fun i : Z => m) (0)%Z) = ((1 - (powerRZ b (0)%Z)) * (m + (s ^ 2)))).
(* base *)
assert (s__7 : ((mean_v b s (fun i : Z => m) (0)%Z) = ((1 - (b ^ 0)) * (m + (s ^ 2))))).
{
transitivity (0).
{
rewrite (mean_v_start b s (fun i : Z => m)).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
feq.
}
feq.
}
transitivity (0).
{
rewrite (mean_v_start b s (fun i : Z => m)).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__8 : (powerRZ b (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
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
change ((mean_v b s (fun i : Z => m) (k + 1)%Z) = ((1 - (powerRZ b (k + 1)%Z)) * (m + (s ^ 2)))).
assert (n__20 : (mean_v b s (fun i__0 : Z => m) (k)%Z) = (((- 1) * (powerRZ b (k)%Z) * m) + ((- 1) * (powerRZ b (k)%Z) * (s ^ 2)) + m + (s ^ 2))).
{
transitivity (1 * (mean_v b s (fun i__0 : Z => m) (k)%Z)).
{ feq. }
assert (e__18 : (mean_v b s (fun i : Z => m) (k)%Z) = (mean_v b s (fun i__0 : Z => m) (k)%Z)).
{
assert (e__19 : (fun i : Z => m) = (fun i__0 : Z => m)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__19.
reflexivity.
}
try rewrite <- e__18.
rewrite IH__11.
assert (e__17 : ((1 - (powerRZ b (k)%Z)) * (m + (s ^ 2))) = (((- 1) * (powerRZ b (k)%Z) * m) + ((- 1) * (powerRZ b (k)%Z) * (s ^ 2)) + m + (s ^ 2))).
{
feq.
}
rw e__17.
feq.
}
(* step *)
assert (s__21 : ((mean_v b s (fun i : Z => m) ((k + 1))%Z) = ((1 - (powerRZ b ((k + 1))%Z)) * (m + (s ^ 2))))).
{
transitivity ((((mean_v b s (fun i__0 : Z => m) (k)%Z) * b) + ((- 1) * b * m) + ((- 1) * b * (s ^ 2)) + m + (s ^ 2))).
{
transitivity (mean_v b s (fun i : Z => m) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (mean_v_succ b s (fun i : Z => m) (k)%Z) by zp.
change (((b * (mean_v b s (fun i : Z => m) (k)%Z)) + ((1 - b) * (m + (s ^ 2)))) = (((mean_v b s (fun i__0 : Z => m) (k)%Z) * b) + ((- 1) * b * m) + ((- 1) * b * (s ^ 2)) + m + (s ^ 2))).
assert (e__12 : (mean_v b s (fun i : Z => m) (k)%Z) = (mean_v b s (fun i__0 : Z => m) (k)%Z)).
{
assert (e__13 : (fun i : Z => m) = (fun i__0 : Z => m)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__13.
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
transitivity ((((- 1) * (powerRZ b (k)%Z) * b * m) + ((- 1) * (powerRZ b (k)%Z) * b * (s ^ 2)) + m + (s ^ 2))).
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
apply Rminus_diag_uniq.
transitivity ((((1 * (mean_v b s (fun i__0 : Z => m) (k)%Z) * b) + (1 * (powerRZ b (k)%Z) * b * m) + (1 * (powerRZ b (k)%Z) * b * (s ^ 2)) + ((- 1) * b * m) + ((- 1) * b * (s ^ 2))))).
{
feq.
}
rw n__20.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__22 : (((1 - (powerRZ b (k + 1)%Z)) * (m + (s ^ 2))) - (mean_v b s (fun i : Z => m) (k + 1)%Z)) = 1 * (((1 - (powerRZ b ((k + 1))%Z)) * (m + (s ^ 2))) - (mean_v b s (fun i : Z => m) ((k + 1))%Z)) + 0).
{
transitivity ((((- 1) * (mean_v b s (fun i__0 : Z => m) (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * b * m) + ((- 1) * (powerRZ b (k)%Z) * b * (s ^ 2)) + (b * m) + (b * (s ^ 2)))).
{
assert (e__23 : (mean_v b s (fun i : Z => m) (k + 1)%Z) = (((mean_v b s (fun i__0 : Z => m) (k)%Z) * b) + ((- 1) * b * m) + ((- 1) * b * (s ^ 2)) + m + (s ^ 2))).
{
transitivity (mean_v b s (fun i : Z => m) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (mean_v_succ b s (fun i : Z => m) (k)%Z) by zp.
change (((b * (mean_v b s (fun i : Z => m) (k)%Z)) + ((1 - b) * (m + (s ^ 2)))) = (((mean_v b s (fun i__0 : Z => m) (k)%Z) * b) + ((- 1) * b * m) + ((- 1) * b * (s ^ 2)) + m + (s ^ 2))).
assert (e__24 : (mean_v b s (fun i : Z => m) (k)%Z) = (mean_v b s (fun i__0 : Z => m) (k)%Z)).
{
assert (e__25 : (fun i : Z => m) = (fun i__0 : Z => m)).
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
assert (e__26 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__23.
rw e__26.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (mean_v b s (fun i__0 : Z => m) (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * b * m) + ((- 1) * (powerRZ b (k)%Z) * b * (s ^ 2)) + (b * m) + (b * (s ^ 2)))).
{
assert (e__27 : (mean_v b s (fun i : Z => m) ((k + 1))%Z) = (((mean_v b s (fun i__0 : Z => m) (k)%Z) * b) + ((- 1) * b * m) + ((- 1) * b * (s ^ 2)) + m + (s ^ 2))).
{
transitivity (mean_v b s (fun i : Z => m) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (mean_v_succ b s (fun i : Z => m) (k)%Z) by zp.
change (((b * (mean_v b s (fun i : Z => m) (k)%Z)) + ((1 - b) * (m + (s ^ 2)))) = (((mean_v b s (fun i__0 : Z => m) (k)%Z) * b) + ((- 1) * b * m) + ((- 1) * b * (s ^ 2)) + m + (s ^ 2))).
assert (e__28 : (mean_v b s (fun i : Z => m) (k)%Z) = (mean_v b s (fun i__0 : Z => m) (k)%Z)).
{
assert (e__29 : (fun i : Z => m) = (fun i__0 : Z => m)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__29.
reflexivity.
}
eapply eq_trans.
{
rw e__28.
reflexivity.
}
feq.
}
assert (e__30 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__27.
rw e__30.
reflexivity.
}
feq.
}
feq.
}
rw e__22.
apply (from_eq_zero 1 0 (mean_v b s (fun i : Z => m) ((k + 1))%Z) ((1 - (powerRZ b ((k + 1))%Z)) * (m + (s ^ 2)))); [exact s__21 | lra ..].
}
}
(* at t *)
assert (s__34 : ((mean_v b s (fun i : Z => m) (t)%Z) = ((1 - (powerRZ b (t)%Z)) * (m + (s ^ 2))))).
{
assert (b__32 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__33 : ((mean_v b s (fun i : Z => m) (t)%Z) = ((1 - (powerRZ b (t)%Z)) * (m + (s ^ 2))))).
{
exact (s__31 (t)%Z b__32).
}
exact u__33.
}
assert (n__42 : (1 - (powerRZ b (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__35 : 0 < b).
{
assert (e__39 : b = 1 * (b - 0) + 0).
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
rw e__39.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__36 : 0 < (1 - b)).
{
assert (e__40 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__40.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__37 : 0 < (IZR t)).
{
assert (e__41 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__41.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__38 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
assert (n__44 : (((- 1) * (powerRZ b (t)%Z)) + 1) <> 0).
{
assert (e__43 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__43.
exact n__42.
}
assert (n__45 : ((powerRZ b (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__44.
transitivity ((- 1) * ((powerRZ b (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__55 : (mean_v b s (fun i__0 : Z => m) (t)%Z) = (((- 1) * (powerRZ b (t)%Z) * m) + ((- 1) * (powerRZ b (t)%Z) * (s ^ 2)) + m + (s ^ 2))).
{
transitivity (1 * (mean_v b s (fun i__0 : Z => m) (t)%Z)).
{ feq. }
assert (e__53 : (mean_v b s (fun i : Z => m) (t)%Z) = (mean_v b s (fun i__0 : Z => m) (t)%Z)).
{
assert (e__54 : (fun i : Z => m) = (fun i__0 : Z => m)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__54.
reflexivity.
}
try rewrite <- e__53.
rewrite s__34.
assert (e__52 : ((1 - (powerRZ b (t)%Z)) * (m + (s ^ 2))) = (((- 1) * (powerRZ b (t)%Z) * m) + ((- 1) * (powerRZ b (t)%Z) * (s ^ 2)) + m + (s ^ 2))).
{
feq.
}
rw e__52.
feq.
}
(* goal *)
assert (s__56 : (((mean_v b s (fun i : Z => m) (t)%Z) * / (1 - (powerRZ b (t)%Z))) = (m + (s ^ 2)))).
{
transitivity ((((- 1) * (mean_v b s (fun i__0 : Z => m) (t)%Z)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__46 : (mean_v b s (fun i : Z => m) (t)%Z) = (mean_v b s (fun i__0 : Z => m) (t)%Z)).
{
assert (e__47 : (fun i : Z => m) = (fun i__0 : Z => m)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__47.
reflexivity.
}
assert (e__48 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__49 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
rw e__49.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__46.
rw e__48.
reflexivity.
}
feq.
}
symmetry.
transitivity ((m + (s ^ 2))).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (mean_v b s (fun i__0 : Z => m) (t)%Z)) + ((- 1) * (powerRZ b (t)%Z) * m) + ((- 1) * (powerRZ b (t)%Z) * (s ^ 2)) + (1 * m) + (1 * (s ^ 2))) * (/ ((1 * (powerRZ b (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__55.
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
assert (g__57 : 0 < b).
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
assert (g__58 : 0 < (1 - b)).
{
assert (e__62 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__62.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__59 : 0 < (IZR t)).
{
assert (e__63 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__63.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__60 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
{
change (((mean_v b s (fun i : Z => m) (t)%Z) * / (1 - (powerRZ b (t)%Z))) = (m + (s ^ 2))).
exact s__56.
}
Qed.
Lemma meaningful : forall (b : R) (s : R) (m : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((0 <> (1 - (powerRZ b (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (b : R) (s : R) (m : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((mean_v b s (fun i : Z => m) (t)%Z) / (1 - (powerRZ b (t)%Z))) = (m + (s ^ 2))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (b : R) (s : R) (m : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((mean_v b s (fun i : Z => m) (t)%Z) / (1 - (powerRZ b (t)%Z))) = ((m + (s ^ 2)) + 1)) := claim.
End T_adamnx_unbiased_b2ded3b8.


(* adamnx.early_bias_sign; certificate ef435cd1a57e9cffebe7b5fa569549a50f8b57101434b58f5a59c35ad94dff87 *)
Module T_adamnx_early_bias_sign_ef435cd1.
Fixpoint mean_v_nat (b : R) (s : R) (M : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (mean_v_nat b s M k__)) + ((1 - b) * ((M (((0 + Z.of_nat k__) + 1))%Z) + (s ^ 2)))) end.
Definition mean_v (b : R) (s : R) (M : Z -> R) (n : Z) : R := mean_v_nat b s M (Z.to_nat (n - 0)).
Lemma mean_v_start : forall (b : R) (s : R) (M : Z -> R), mean_v b s M (0)%Z = 0.
Proof. intros. unfold mean_v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma mean_v_succ : forall (b : R) (s : R) (M : Z -> R) (n : Z), (0 <= n)%Z -> mean_v b s M (n + 1)%Z = ((b * (mean_v b s M (n)%Z)) + ((1 - b) * ((M ((n + 1))%Z) + (s ^ 2)))).
Proof. intros b s M n bound. unfold mean_v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [mean_v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ (1 <= (IZR t)) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((M (i)%Z) <= (M (t)%Z))).
Proof.
exists (1 * / 2), 2, (fun i : Z => 1), (3)%Z.
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
change (1 <= 3).
closed_less.
}
{
change (forall i : Z, ((1)%Z <= i)%Z -> (1 <= 1)).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__2 : (1 - 1) = 0).
{
feq.
}
rw e__2.
rat.
}
}
}
Qed.

Lemma proved : forall (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (forall i : Z, ((1)%Z <= i)%Z -> ((M (i)%Z) <= (M (t)%Z))) -> (((0 <> (1 - (powerRZ b (t)%Z)))) /\ (((mean_v b s M (t)%Z) / (1 - (powerRZ b (t)%Z))) <= ((M (t)%Z) + (s ^ 2)))).
Proof.
intros b s M t b__0 h__2 h__5 h__7.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* drift *)
assert (s__12 : ((((mean_v b s M (t)%Z) * / (1 - (powerRZ b (t)%Z))) - ((M (t)%Z) + (s ^ 2))) = (((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z)))))))).
{
assert (b__8 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__9 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__10 : (1 <= (IZR t))).
{
exact h__5.
}
assert (u__11 : ((((mean_v b s M (t)%Z) * / (1 - (powerRZ b (t)%Z))) - ((M (t)%Z) + (s ^ 2))) = (((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z)))))))).
{
exact (T_adamnx_early_bias_drift_d204dbd1.claim b s M (t)%Z b__8 p__9 p__10).
}
exact u__11.
}
(* past only *)
assert (s__26 : (0 <= (- (((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z))))))))).
{
apply opp_np.
apply mult_pos_np.
{
apply mult_pos_pos.
{
assert (e__13 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
apply inv_pos.
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
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
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
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__16 : 0 < (IZR t)).
{
assert (e__20 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__20.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__17 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
{
apply zsum_nonpos; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__21 : 1 <= IZR i__0).
{ izr_le. }
apply mult_pos_np.
{
apply pz_pos.
assert (e__22 : b = 1 * (b - 0) + 0).
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
rw e__22.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
assert (b__23 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__24 : ((M (i__0)%Z) <= (M (t)%Z))) by exact (h__7 (i__0)%Z b__23).
assert (e__25 : ((M (i__0)%Z) - (M (t)%Z)) = (- 1) * ((M (t)%Z) - (M (i__0)%Z)) + 0).
{
transitivity (((M (i__0)%Z) + ((- 1) * (M (t)%Z)))).
{
feq.
}
symmetry.
transitivity (((M (i__0)%Z) + ((- 1) * (M (t)%Z)))).
{
feq.
}
feq.
}
rw e__25.
apply (from_le_np (- 1) 0 (M (i__0)%Z) (M (t)%Z)); [exact i__24 | lra ..].
}
}
}
assert (n__36 : (1 - (powerRZ b (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
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
assert (g__31 : 0 < (IZR t)).
{
assert (e__35 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__35.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__32 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
assert (n__38 : (((- 1) * (powerRZ b (t)%Z)) + 1) <> 0).
{
assert (e__37 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__37.
exact n__36.
}
assert (n__39 : ((powerRZ b (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__38.
transitivity ((- 1) * ((powerRZ b (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__84 : (((mean_v b s M (t)%Z) * / (1 - (powerRZ b (t)%Z))) <= ((M (t)%Z) + (s ^ 2)))).
{
apply gap_le.
assert (e__27 : (((M (t)%Z) + (s ^ 2)) - ((mean_v b s M (t)%Z) * / (1 - (powerRZ b (t)%Z)))) = ((- (((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z))))))) - (((mean_v b s M (t)%Z) * / (1 - (powerRZ b (t)%Z))) - ((M (t)%Z) + (s ^ 2)) - (((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z))))))))).
{
transitivity (((((M (t)%Z) * (powerRZ b (t)%Z)) + ((- 1) * (M (t)%Z)) + (mean_v b s M (t)%Z) + ((powerRZ b (t)%Z) * (s ^ 2)) + ((- 1) * (s ^ 2))) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
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
symmetry.
transitivity (((((M (t)%Z) * (powerRZ b (t)%Z)) + ((- 1) * (M (t)%Z)) + (mean_v b s M (t)%Z) + ((powerRZ b (t)%Z) * (s ^ 2)) + ((- 1) * (s ^ 2))) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__42 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z))))) = (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))))).
{
assert (e__43 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z)))) = (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((powerRZ b (t)%Z)) * ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))) + (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z))) * (/ (powerRZ b (i__0)%Z)))).
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
transitivity ((((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z)) + ((- 1) * (M (t)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z)))).
{
assert (e__46 : (powerRZ b ((t + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z))).
{
swap ((t + (- i__0)))%Z with ((- i__0) + t)%Z.
rewrite (pz_add_nz b ((- i__0))%Z (t)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
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
transitivity (((powerRZ b (t)%Z)) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))) + (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z))) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__43.
feq.
}
assert (e__48 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__49 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
rw e__49.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__42.
rw e__48.
reflexivity.
}
feq.
}
feq.
}
assert (w__28 : 0 <= ((- (((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z))))))) - (((mean_v b s M (t)%Z) * / (1 - (powerRZ b (t)%Z))) - ((M (t)%Z) + (s ^ 2)) - (((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z))))))))).
{
apply to_plus.
apply plus_nn_zero.
{
assert (e__50 : (- (((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z))))))) = 1 * ((- (((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z))))))) - 0) + 0).
{
transitivity (((((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))) * b) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__51 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z))))) = (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))))).
{
assert (e__52 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z)))) = (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((powerRZ b (t)%Z)) * ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))) + (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z))) * (/ (powerRZ b (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__56 : 1 <= IZR i__0).
{ izr_le. }
assert (n__54 : b <> 0).
{
apply Rgt_not_eq; red.
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
transitivity ((((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z)) + ((- 1) * (M (t)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z)))).
{
assert (e__55 : (powerRZ b ((t + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z))).
{
swap ((t + (- i__0)))%Z with ((- i__0) + t)%Z.
rewrite (pz_add_nz b ((- i__0))%Z (t)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
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
transitivity (((powerRZ b (t)%Z)) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))) + (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z))) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__52.
feq.
}
assert (e__57 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__58 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
rw e__58.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__51.
rw e__57.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))) * b) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((- 1) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__59 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z))))) = (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))))).
{
assert (e__60 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z)))) = (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((powerRZ b (t)%Z)) * ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))) + (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z))) * (/ (powerRZ b (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__64 : 1 <= IZR i__0).
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
transitivity ((((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z)) + ((- 1) * (M (t)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z)))).
{
assert (e__63 : (powerRZ b ((t + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z))).
{
swap ((t + (- i__0)))%Z with ((- i__0) + t)%Z.
rewrite (pz_add_nz b ((- i__0))%Z (t)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
feq.
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
transitivity (((powerRZ b (t)%Z)) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))) + (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z))) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__60.
feq.
}
assert (e__65 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__66 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
rw e__66.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__59.
rw e__65.
reflexivity.
}
feq.
}
feq.
}
rw e__50.
apply (from_le_nn 1 0 0 (- (((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z)))))))); [exact s__26 | lra ..].
}
{
assert (e__67 : (- (((mean_v b s M (t)%Z) * / (1 - (powerRZ b (t)%Z))) - ((M (t)%Z) + (s ^ 2)) - (((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z)))))))) = 1 * ((((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z)))))) - (((mean_v b s M (t)%Z) * / (1 - (powerRZ b (t)%Z))) - ((M (t)%Z) + (s ^ 2)))) + 0).
{
transitivity (((((M (t)%Z) * (powerRZ b (t)%Z)) + ((M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))) * b) + ((- 1) * (M (t)%Z)) + (mean_v b s M (t)%Z) + ((- 1) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((powerRZ b (t)%Z) * (s ^ 2)) + ((- 1) * (s ^ 2))) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__68 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z))))) = (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))))).
{
assert (e__69 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z)))) = (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((powerRZ b (t)%Z)) * ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))) + (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z))) * (/ (powerRZ b (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__73 : 1 <= IZR i__0).
{ izr_le. }
assert (n__71 : b <> 0).
{
apply Rgt_not_eq; red.
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
transitivity ((((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z)) + ((- 1) * (M (t)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z)))).
{
assert (e__72 : (powerRZ b ((t + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z))).
{
swap ((t + (- i__0)))%Z with ((- i__0) + t)%Z.
rewrite (pz_add_nz b ((- i__0))%Z (t)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
feq.
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
transitivity (((powerRZ b (t)%Z)) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))) + (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z))) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__69.
feq.
}
assert (e__74 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__75 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
rw e__75.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__68.
rw e__74.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((M (t)%Z) * (powerRZ b (t)%Z)) + ((M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z)))) * b) + ((- 1) * (M (t)%Z)) + (mean_v b s M (t)%Z) + ((- 1) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))))) * b) + ((powerRZ b (t)%Z) * (s ^ 2)) + ((- 1) * (s ^ 2))) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__76 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z))))) = (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))))).
{
assert (e__77 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z)))) = (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ (powerRZ b (i__0)%Z))))) + ((powerRZ b (t)%Z) * (zsum (1)%Z (t)%Z (fun i__0 : Z => ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)))))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((powerRZ b (t)%Z)) * ((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z))) + (((- 1) * (M (t)%Z) * (powerRZ b (t)%Z))) * (/ (powerRZ b (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__81 : 1 <= IZR i__0).
{ izr_le. }
assert (n__79 : b <> 0).
{
apply Rgt_not_eq; red.
assert (e__78 : b = 1 * (b - 0) + 0).
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
rw e__78.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
transitivity ((((M (i__0)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z)) + ((- 1) * (M (t)%Z) * (/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z)))).
{
assert (e__80 : (powerRZ b ((t + (- i__0)))%Z) = ((/ (powerRZ b (i__0)%Z)) * (powerRZ b (t)%Z))).
{
swap ((t + (- i__0)))%Z with ((- i__0) + t)%Z.
rewrite (pz_add_nz b ((- i__0))%Z (t)%Z) by nz.
rewrite (pz_neg b (i__0)%Z).
feq.
}
eapply eq_trans.
{
rw e__80.
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
rw e__77.
feq.
}
assert (e__82 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__83 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
rw e__83.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__76.
rw e__82.
reflexivity.
}
feq.
}
feq.
}
rw e__67.
apply (from_eq_zero 1 0 (((mean_v b s M (t)%Z) * / (1 - (powerRZ b (t)%Z))) - ((M (t)%Z) + (s ^ 2))) (((1 - b) * / (1 - (powerRZ b (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ b ((t + (- i)))%Z) * ((M (i)%Z) - (M (t)%Z))))))); [exact s__12 | lra ..].
}
}
rw e__27. exact w__28.
}
split.
{
change (0 <> (1 - (powerRZ b (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__85 : 0 < b).
{
assert (e__89 : b = 1 * (b - 0) + 0).
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
rw e__89.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__86 : 0 < (1 - b)).
{
assert (e__90 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__90.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__87 : 0 < (IZR t)).
{
assert (e__91 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__91.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__88 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
{
change (((mean_v b s M (t)%Z) * / (1 - (powerRZ b (t)%Z))) <= ((M (t)%Z) + (s ^ 2))).
exact s__84.
}
Qed.
Lemma meaningful : forall (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (forall i : Z, ((1)%Z <= i)%Z -> ((M (i)%Z) <= (M (t)%Z))) -> ((0 <> (1 - (powerRZ b (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Theorem claim : forall (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (forall i : Z, ((1)%Z <= i)%Z -> ((M (i)%Z) <= (M (t)%Z))) -> (((mean_v b s M (t)%Z) / (1 - (powerRZ b (t)%Z))) <= ((M (t)%Z) + (s ^ 2))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Fail Definition corrupted : forall (b : R) (s : R) (M : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (forall i : Z, ((1)%Z <= i)%Z -> ((M (i)%Z) <= (M (t)%Z))) -> (((M (t)%Z) + (s ^ 2)) < ((mean_v b s M (t)%Z) / (1 - (powerRZ b (t)%Z)))) := claim.
End T_adamnx_early_bias_sign_ef435cd1.


(* adamnx.early_bias_first; certificate d60848dc6fe4eb0e77391be88f77c30953c9d0338ea55f377216dcbc8ec7954c *)
Module T_adamnx_early_bias_first_d60848dc.

Lemma proved : (((0 <= (1 / 2)) /\ (0 <= (1 / 2))) /\ (((17067 / 25000) < (erf (sqrt (1 / 2)))) /\ ((erf (sqrt (1 / 2))) < (6827 / 10000)))).
Proof.
(* goal *)
assert (s__0 : (((17067 * / 25000) < (erf (sqrt (1 * / 2)))) /\ ((erf (sqrt (1 * / 2))) < (6827 * / 10000)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((17067 * / 25000) < (2 / sqrt PI * RInt (fun u => exp (- u ^ 2)) 0 (sqrt (1 * / 2)))).
closed_integral.
}
{ change ((2 / sqrt PI * RInt (fun u => exp (- u ^ 2)) 0 (sqrt (1 * / 2))) < (6827 * / 10000)).
closed_integral.
}
}
pose proof s__0 as [h__1 h__2].
split.
{
split.
{
change (0 <= (1 * / 2)).
apply Rlt_le.
rat.
}
{
change (0 <= (1 * / 2)).
apply Rlt_le.
rat.
}
}
{
change (((17067 * / 25000) < (erf (sqrt (1 * / 2)))) /\ ((erf (sqrt (1 * / 2))) < (6827 * / 10000))).
exact s__0.
}
Qed.
Lemma meaningful : ((0 <= (1 / 2)) /\ (0 <= (1 / 2))).
Proof. exact (proj1 (proved )). Qed.
Theorem claim : (((17067 / 25000) < (erf (sqrt (1 / 2)))) /\ ((erf (sqrt (1 / 2))) < (6827 / 10000))).
Proof. exact (proj2 (proved )). Qed.
Fail Definition corrupted : (((erf (sqrt (1 / 2))) <= (17067 / 25000)) /\ ((erf (sqrt (1 / 2))) < (6827 / 10000))) := claim.
End T_adamnx_early_bias_first_d60848dc.


(* adamnx.rate.start; certificate d78f89e557a405a8ca10554171e1dcf3b99147e48628d28fbcdcf3f9ac752dfc *)
Module T_adamnx_rate_start_d78f89e5.
Definition adamnx_rate (b : R) (t : R) : R := ((1 - (Rpower b ((1 - b) * ((- 1) + t)))) / (1 - (Rpower b (t * (1 - b))))).

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

Lemma proved : forall (b : R), ((0 < b) /\ (b < 1)) -> (((0 < b) /\ (0 <> (1 - (Rpower b (1 * (1 - b)))))) /\ ((adamnx_rate b 1) = 0)).
Proof.
intros b h__0.
pose proof h__0 as [h__1 h__2].
assert (n__4 : 0 < b).
{
assert (e__3 : b = 1 * (b - 0) + 0).
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
rw e__3.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
assert (n__12 : (1 - (Rpower b (1 * (1 - b)))) <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
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
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
assert (g__7 : 0 < (1 * (1 - b))).
{
assert (e__11 : (1 * (1 - b)) = 1 * (1 - b) + 0).
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
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
assert (g__8 : 0 < (1 - (Rpower b (1 * (1 - b))))).
{
rp_gap b (1 * (1 - b)).
}
lra.
}
assert (n__16 : (((- 1) * (/ (Rpower b b)) * b) + 1) <> 0).
{
assert (e__13 : (1 - (Rpower b (1 * (1 - b)))) = (((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__14 : (Rpower b (1 * (1 - b))) = ((/ (Rpower b b)) * b)).
{
assert (e__15 : (1 * (1 - b)) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__15). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__14.
reflexivity.
}
feq.
}
try rewrite <- e__13.
exact n__12.
}
assert (n__17 : ((Rpower b b) + ((- 1) * b)) <> 0).
{
intro vanishes.
apply n__16.
transitivity (1 * ((/ (Rpower b b))) * ((Rpower b b) + ((- 1) * b))).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__24 : ((adamnx_rate b 1) = 0)).
{
transitivity (0).
{
change (((1 - (Rpower b ((1 - b) * ((- 1) + 1)))) * / (1 - (Rpower b (1 * (1 - b))))) = 0).
assert (e__18 : (Rpower b ((1 - b) * ((- 1) + 1))) = 1).
{
assert (e__19 : ((1 - b) * ((- 1) + 1)) = 0).
{
feq.
}
transitivity (Rpower b 0 ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__19). }
apply Rpower_O; rpos.
}
assert (e__20 : / (1 - (Rpower b (1 * (1 - b)))) = ((Rpower b b) * (/ ((Rpower b b) + ((- 1) * b))))).
{
assert (e__21 : (1 - (Rpower b (1 * (1 - b)))) = (((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__22 : (Rpower b (1 * (1 - b))) = ((/ (Rpower b b)) * b)).
{
assert (e__23 : (1 * (1 - b)) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__23). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
feq.
}
rw e__21.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__18.
rw e__20.
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
split.
{
split.
{
change (0 < b).
exact h__1.
}
{
change (0 <> (1 - (Rpower b (1 * (1 - b))))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__25 : 0 < b).
{
assert (e__29 : b = 1 * (b - 0) + 0).
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
rw e__29.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
assert (g__26 : 0 < (1 - b)).
{
assert (e__30 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__30.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
assert (g__27 : 0 < (1 * (1 - b))).
{
assert (e__31 : (1 * (1 - b)) = 1 * (1 - b) + 0).
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
rw e__31.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
assert (g__28 : 0 < (1 - (Rpower b (1 * (1 - b))))).
{
rp_gap b (1 * (1 - b)).
}
lra.
}
}
{
change ((adamnx_rate b 1) = 0).
exact s__24.
}
Qed.
Lemma meaningful : forall (b : R), ((0 < b) /\ (b < 1)) -> ((0 < b) /\ (0 <> (1 - (Rpower b (1 * (1 - b)))))).
Proof. intros v0 v1. exact (proj1 (proved v0 v1)). Qed.
Theorem claim : forall (b : R), ((0 < b) /\ (b < 1)) -> ((adamnx_rate b 1) = 0).
Proof. intros v0 v1. exact (proj2 (proved v0 v1)). Qed.
Fail Definition corrupted : forall (b : R), ((0 < b) /\ (b < 1)) -> ((adamnx_rate b 1) = (0 + 1)) := claim.
End T_adamnx_rate_start_d78f89e5.


(* adamnx.rate.limit; certificate aacb8b60ce58a76485a1b0363e46996ee5327aaf3b90c26f241a332266b2ba11 *)
Module T_adamnx_rate_limit_aacb8b60.
Definition adamnx_rate (b : R) (t : R) : R := ((1 - (Rpower b ((1 - b) * ((- 1) + t)))) / (1 - (Rpower b (t * (1 - b))))).

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

Theorem claim : forall (b : R), ((0 < b) /\ (b < 1)) -> (tends (fun n : Z => (adamnx_rate b (IZR n))) 1).
Proof.
intros b h__0.
pose proof h__0 as [h__1 h__2].
(* a *)
assert (s__5 : ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1))).
{
assert (p__3 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__1.
}
{
exact h__2.
}
}
assert (u__4 : ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1))).
{
exact (T_unit_a_ee139e83.claim b p__3).
}
exact u__4.
}
pose proof s__5 as [h__6 h__7].
assert (n__11 : 0 < b).
{
assert (e__10 : b = 1 * (b - 0) + 0).
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
rw e__10.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
(* powers *)
assert (s__18 : (tends (fun n : Z => (powerRZ (Rpower b (1 - b)) (n)%Z)) 0)).
{
assert (p__8 : ((- 1) < (Rpower b (1 - b)))).
{
apply gap_lt.
assert (e__9 : ((Rpower b (1 - b)) - (- 1)) = 1 * ((Rpower b (1 - b)) - 0) + 1).
{
transitivity ((((/ (Rpower b b)) * b) + 1)).
{
assert (e__12 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__13 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__13). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
transitivity ((((/ (Rpower b b)) * b) + 1)).
{
assert (e__14 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__15 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__15). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__14.
reflexivity.
}
feq.
}
feq.
}
rw e__9.
apply (from_lt_pos 1 1 0 (Rpower b (1 - b))); [exact h__6 | lra ..].
}
assert (p__16 : ((Rpower b (1 - b)) < 1)).
{
exact h__7.
}
assert (u__17 : (tends (fun n : Z => (powerRZ (Rpower b (1 - b)) (n)%Z)) 0)).
{
exact (ax_limit_of_powers (Rpower b (1 - b)) p__8 p__16).
}
exact u__17.
}
assert (n__91 : (Rpower b (1 - b)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__87 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
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
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__89 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__90 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__90). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__89.
reflexivity.
}
feq.
}
feq.
}
rw e__87.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__6 | lra ..].
}
assert (n__94 : ((/ (Rpower b b)) * b) <> 0).
{
assert (e__92 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__93 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__93). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__92.
exact n__91.
}
assert (n__95 : b <> 0).
{
intro vanishes.
apply n__94.
transitivity (1 * ((/ (Rpower b b))) * (b)).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__101 : (tends (fun n : Z => (adamnx_rate b (IZR n))) 1)).
{
assert (f__27 : tends (fun n : Z => ((1 - ((powerRZ (Rpower b (1 - b)) (n)%Z) * / (Rpower b (1 - b)))) * / (1 - (powerRZ (Rpower b (1 - b)) (n)%Z)))) ((1 - (0 * / (Rpower b (1 - b)))) * / (1 - 0))).
{
refine (tends_mult (fun n : Z => (1 - ((powerRZ (Rpower b (1 - b)) (n)%Z) * / (Rpower b (1 - b))))) (fun n : Z => / (1 - (powerRZ (Rpower b (1 - b)) (n)%Z))) (1 - (0 * / (Rpower b (1 - b)))) (/ (1 - 0)) _ _).
{
refine (tends_minus (fun n : Z => 1) (fun n : Z => ((powerRZ (Rpower b (1 - b)) (n)%Z) * / (Rpower b (1 - b)))) 1 (0 * / (Rpower b (1 - b))) _ _).
{
apply tends_const.
}
{
refine (tends_mult (fun n : Z => (powerRZ (Rpower b (1 - b)) (n)%Z)) (fun n : Z => / (Rpower b (1 - b))) 0 (/ (Rpower b (1 - b))) _ _).
{
exact s__18.
}
{
refine (tends_inv (fun n : Z => (Rpower b (1 - b))) (Rpower b (1 - b)) _ _).
{
apply tends_const.
}
{
apply Rgt_not_eq; red.
assert (e__22 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__23 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__23). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__24 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__25 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__25). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__24.
reflexivity.
}
feq.
}
feq.
}
rw e__22.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__6 | lra ..].
}
}
}
}
{
refine (tends_inv (fun n : Z => (1 - (powerRZ (Rpower b (1 - b)) (n)%Z))) (1 - 0) _ _).
{
refine (tends_minus (fun n : Z => 1) (fun n : Z => (powerRZ (Rpower b (1 - b)) (n)%Z)) 1 0 _ _).
{
apply tends_const.
}
{
exact s__18.
}
}
{
apply Rgt_not_eq; red.
assert (e__21 : (1 - 0) = 1).
{
feq.
}
rw e__21.
rat.
}
}
}
assert (e__26 : 1 = ((1 - (0 * / (Rpower b (1 - b)))) * / (1 - 0))).
{
transitivity (1).
{
reflexivity.
}
symmetry.
transitivity (1).
{
assert (e__96 : / (Rpower b (1 - b)) = ((Rpower b b) * (/ b))).
{
assert (e__97 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__98 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__98). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__97.
apply inv_by. feq.
}
assert (e__99 : / (1 - 0) = 1).
{
assert (e__100 : (1 - 0) = 1).
{
feq.
}
rw e__100.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__96.
rw e__99.
reflexivity.
}
feq.
}
feq.
}
refine (tends_value _ _ _ e__26 _).
refine (tends_from (1)%Z _ _ _ f__27 _).
intros n b__19.
assert (r__20 : 1 <= IZR n).
{ izr_le. }
assert (n__32 : (Rpower b (1 - b)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__28 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
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
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__30 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__31 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__31). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
rw e__28.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__6 | lra ..].
}
assert (n__35 : ((/ (Rpower b b)) * b) <> 0).
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
try rewrite <- e__33.
exact n__32.
}
assert (n__36 : b <> 0).
{
intro vanishes.
apply n__35.
transitivity (1 * ((/ (Rpower b b))) * (b)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__51 : (1 - (powerRZ (Rpower b (1 - b)) (n)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__37 : 0 < (Rpower b (1 - b))).
{
assert (e__41 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__42 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__42). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__43 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__44 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__44). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
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
rw e__41.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__6 | lra ..].
}
assert (g__38 : 0 < (1 - (Rpower b (1 - b)))).
{
assert (e__45 : (1 - (Rpower b (1 - b))) = 1 * (1 - (Rpower b (1 - b))) + 0).
{
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__46 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__47 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__47). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__46.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__48 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__49 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__49). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
rw e__45.
apply (from_lt_pos 1 0 (Rpower b (1 - b)) 1); [exact h__7 | lra ..].
}
assert (g__39 : 0 < (IZR n)).
{
assert (e__50 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__50.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__20 | lra ..].
}
assert (g__40 : 0 < (1 - (powerRZ (Rpower b (1 - b)) (n)%Z))).
{
pz_gap (Rpower b (1 - b)) (n)%Z.
}
lra.
}
assert (n__57 : (((- 1) * (/ (powerRZ (Rpower b b) (n)%Z)) * (powerRZ b (n)%Z)) + 1) <> 0).
{
assert (e__52 : (1 - (powerRZ (Rpower b (1 - b)) (n)%Z)) = (((- 1) * (/ (powerRZ (Rpower b b) (n)%Z)) * (powerRZ b (n)%Z)) + 1)).
{
assert (e__53 : (powerRZ (Rpower b (1 - b)) (n)%Z) = ((/ (powerRZ (Rpower b b) (n)%Z)) * (powerRZ b (n)%Z))).
{
assert (e__54 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__55 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__55). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__54.
assert (e__56 : powerRZ ((/ (Rpower b b)) * b) (n)%Z = powerRZ ((/ (Rpower b b)) * b) (n)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__56.
rewrite (pz_mult (/ (Rpower b b)) b (n)%Z) by zp.
rewrite (pz_inv (Rpower b b) (n)%Z).
feq.
}
eapply eq_trans.
{
rw e__53.
reflexivity.
}
feq.
}
try rewrite <- e__52.
exact n__51.
}
assert (n__58 : ((powerRZ (Rpower b b) (n)%Z) + ((- 1) * (powerRZ b (n)%Z))) <> 0).
{
intro vanishes.
apply n__57.
transitivity (1 * ((/ (powerRZ (Rpower b b) (n)%Z))) * ((powerRZ (Rpower b b) (n)%Z) + ((- 1) * (powerRZ b (n)%Z)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__67 : (1 - (Rpower b ((IZR n) * (1 - b)))) <> 0).
{
apply Rgt_not_eq; red.
assert (g__59 : 0 < b).
{
assert (e__63 : b = 1 * (b - 0) + 0).
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
rw e__63.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
assert (g__60 : 0 < (1 - b)).
{
assert (e__64 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__64.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
assert (g__61 : 0 < ((IZR n) * (1 - b))).
{
apply mult_pos_pos.
{
assert (e__65 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__65.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__20 | lra ..].
}
{
assert (e__66 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__66.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
}
assert (g__62 : 0 < (1 - (Rpower b ((IZR n) * (1 - b))))).
{
rp_gap b ((IZR n) * (1 - b)).
}
lra.
}
transitivity ((((powerRZ (Rpower b b) (n)%Z) + ((- 1) * (powerRZ b (n)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (n)%Z) + ((- 1) * (powerRZ b (n)%Z)))))).
{
assert (e__68 : / (1 - (powerRZ (Rpower b (1 - b)) (n)%Z)) = ((powerRZ (Rpower b b) (n)%Z) * (/ ((powerRZ (Rpower b b) (n)%Z) + ((- 1) * (powerRZ b (n)%Z)))))).
{
assert (e__69 : (1 - (powerRZ (Rpower b (1 - b)) (n)%Z)) = (((- 1) * (/ (powerRZ (Rpower b b) (n)%Z)) * (powerRZ b (n)%Z)) + 1)).
{
assert (e__70 : (powerRZ (Rpower b (1 - b)) (n)%Z) = ((/ (powerRZ (Rpower b b) (n)%Z)) * (powerRZ b (n)%Z))).
{
assert (e__71 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__72 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__72). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__71.
assert (e__73 : powerRZ ((/ (Rpower b b)) * b) (n)%Z = powerRZ ((/ (Rpower b b)) * b) (n)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__73.
rewrite (pz_mult (/ (Rpower b b)) b (n)%Z) by zp.
rewrite (pz_inv (Rpower b b) (n)%Z).
feq.
}
eapply eq_trans.
{
rw e__70.
reflexivity.
}
feq.
}
rw e__69.
apply inv_by. feq.
}
assert (e__74 : (powerRZ (Rpower b (1 - b)) (n)%Z) = ((/ (powerRZ (Rpower b b) (n)%Z)) * (powerRZ b (n)%Z))).
{
assert (e__75 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__76 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__76). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__75.
assert (e__77 : powerRZ ((/ (Rpower b b)) * b) (n)%Z = powerRZ ((/ (Rpower b b)) * b) (n)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__77.
rewrite (pz_mult (/ (Rpower b b)) b (n)%Z) by zp.
rewrite (pz_inv (Rpower b b) (n)%Z).
feq.
}
assert (e__78 : / (Rpower b (1 - b)) = ((Rpower b b) * (/ b))).
{
assert (e__79 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__80 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__80). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__79.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__68.
rw e__74.
rw e__78.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ (Rpower b b) (n)%Z) + ((- 1) * (powerRZ b (n)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (n)%Z) + ((- 1) * (powerRZ b (n)%Z)))))).
{
change (((1 - (Rpower b ((1 - b) * ((- 1) + (IZR n))))) * / (1 - (Rpower b ((IZR n) * (1 - b))))) = (((powerRZ (Rpower b b) (n)%Z) + ((- 1) * (powerRZ b (n)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (n)%Z) + ((- 1) * (powerRZ b (n)%Z)))))).
assert (e__81 : (Rpower b ((1 - b) * ((- 1) + (IZR n)))) = ((/ (powerRZ (Rpower b b) (n)%Z)) * (powerRZ b (n)%Z) * (Rpower b b) * (/ b))).
{
assert (e__82 : ((1 - b) * ((- 1) + (IZR n))) = (((- 1) * b * (IZR n)) + b + (IZR n) + (- 1))).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR n)) + b + (IZR n) + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__82). }
rewrite (rp_add b (((- 1) * b * (IZR n)) + b + (IZR n) + (- 1)) (((- 1) * b * (IZR n)) + b + (IZR n)) (- 1)) by ring.
rewrite (rp_add b (((- 1) * b * (IZR n)) + b + (IZR n)) (((- 1) * b * (IZR n)) + b) (IZR n)) by ring.
rewrite (rp_add b (((- 1) * b * (IZR n)) + b) ((- 1) * b * (IZR n)) b) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR n)) b (n)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR n) (n)%Z 1) by (rpos || zp || izrf).
rewrite (rp_whole_neg b (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__83 : / (1 - (Rpower b ((IZR n) * (1 - b)))) = ((powerRZ (Rpower b b) (n)%Z) * (/ ((powerRZ (Rpower b b) (n)%Z) + ((- 1) * (powerRZ b (n)%Z)))))).
{
assert (e__84 : (1 - (Rpower b ((IZR n) * (1 - b)))) = (((- 1) * (/ (powerRZ (Rpower b b) (n)%Z)) * (powerRZ b (n)%Z)) + 1)).
{
assert (e__85 : (Rpower b ((IZR n) * (1 - b))) = ((/ (powerRZ (Rpower b b) (n)%Z)) * (powerRZ b (n)%Z))).
{
assert (e__86 : ((IZR n) * (1 - b)) = (((- 1) * b * (IZR n)) + (IZR n))).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR n)) + (IZR n)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__86). }
rewrite (rp_add b (((- 1) * b * (IZR n)) + (IZR n)) ((- 1) * b * (IZR n)) (IZR n)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR n)) b (n)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR n) (n)%Z 1) by (rpos || zp || izrf).
feq.
}
eapply eq_trans.
{
rw e__85.
reflexivity.
}
feq.
}
rw e__84.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__81.
rw e__83.
reflexivity.
}
feq.
}
feq.
}
change (tends (fun n : Z => (adamnx_rate b (IZR n))) 1).
exact s__101.
Qed.
Fail Definition corrupted : forall (b : R), ((0 < b) /\ (b < 1)) -> (tends (fun n : Z => (adamnx_rate b (IZR n))) (1 + 1)) := claim.
End T_adamnx_rate_limit_aacb8b60.


(* adamnx.rate.increasing; certificate c0a14e6536e1e252b82e47a0d8ac98b24bf15ba6860419d2f241352b80a7114a *)
Module T_adamnx_rate_increasing_c0a14e65.
Definition adamnx_rate (b : R) (t : R) : R := ((1 - (Rpower b ((1 - b) * ((- 1) + t)))) / (1 - (Rpower b (t * (1 - b))))).
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).

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

Lemma proved : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((0 < b) /\ (0 <> (1 - (Rpower b ((IZR t) * (1 - b))))) /\ (0 <> (1 - (Rpower b (((IZR t) + 1) * (1 - b)))))) /\ ((adamnx_rate b (IZR t)) < (adamnx_rate b ((IZR t) + 1)))).
Proof.
intros b t b__0 h__2 h__5.
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
assert (n__18 : 0 < b).
{
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
assert (n__27 : (1 - (Rpower b (((IZR t) + 1) * (1 - b)))) <> 0).
{
apply Rgt_not_eq; red.
assert (g__19 : 0 < b).
{
assert (e__23 : b = 1 * (b - 0) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__20 : 0 < (1 - b)).
{
assert (e__24 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__24.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__21 : 0 < (((IZR t) + 1) * (1 - b))).
{
apply mult_pos_pos.
{
assert (e__25 : ((IZR t) + 1) = 1 * ((IZR t) - 1) + 2).
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
rw e__25.
apply (from_le_pos 1 2 1 (IZR t)); [exact h__5 | lra ..].
}
{
assert (e__26 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
assert (g__22 : 0 < (1 - (Rpower b (((IZR t) + 1) * (1 - b))))).
{
rp_gap b (((IZR t) + 1) * (1 - b)).
}
lra.
}
assert (n__31 : (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (/ (Rpower b b)) * b) + 1) <> 0).
{
assert (e__28 : (1 - (Rpower b (((IZR t) + 1) * (1 - b)))) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__29 : (Rpower b (((IZR t) + 1) * (1 - b))) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (/ (Rpower b b)) * b)).
{
assert (e__30 : (((IZR t) + 1) * (1 - b)) = (((- 1) * b * (IZR t)) + ((- 1) * b) + (IZR t) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR t)) + ((- 1) * b) + (IZR t) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__30). }
rewrite (rp_add b (((- 1) * b * (IZR t)) + ((- 1) * b) + (IZR t) + 1) (((- 1) * b * (IZR t)) + ((- 1) * b) + (IZR t)) 1) by ring.
rewrite (rp_add b (((- 1) * b * (IZR t)) + ((- 1) * b) + (IZR t)) (((- 1) * b * (IZR t)) + ((- 1) * b)) (IZR t)) by ring.
rewrite (rp_add b (((- 1) * b * (IZR t)) + ((- 1) * b)) ((- 1) * b * (IZR t)) ((- 1) * b)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR t)) b (t)%Z 1) by (zp || izrf).
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_index b (IZR t) (t)%Z 1) by (rpos || zp || izrf).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__29.
reflexivity.
}
feq.
}
try rewrite <- e__28.
exact n__27.
}
assert (n__32 : (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b)) <> 0).
{
intro vanishes.
apply n__31.
transitivity (1 * ((/ (powerRZ (Rpower b b) (t)%Z))) * ((/ (Rpower b b))) * (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__41 : (1 - (Rpower b ((IZR t) * (1 - b)))) <> 0).
{
apply Rgt_not_eq; red.
assert (g__33 : 0 < b).
{
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
assert (g__34 : 0 < (1 - b)).
{
assert (e__38 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__38.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__35 : 0 < ((IZR t) * (1 - b))).
{
apply mult_pos_pos.
{
assert (e__39 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__39.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
{
assert (e__40 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__40.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
assert (g__36 : 0 < (1 - (Rpower b ((IZR t) * (1 - b))))).
{
rp_gap b ((IZR t) * (1 - b)).
}
lra.
}
assert (n__45 : (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + 1) <> 0).
{
assert (e__42 : (1 - (Rpower b ((IZR t) * (1 - b)))) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + 1)).
{
assert (e__43 : (Rpower b ((IZR t) * (1 - b))) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__44 : ((IZR t) * (1 - b)) = (((- 1) * b * (IZR t)) + (IZR t))).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR t)) + (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__44). }
rewrite (rp_add b (((- 1) * b * (IZR t)) + (IZR t)) ((- 1) * b * (IZR t)) (IZR t)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR t)) b (t)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR t) (t)%Z 1) by (rpos || zp || izrf).
feq.
}
eapply eq_trans.
{
rw e__43.
reflexivity.
}
feq.
}
try rewrite <- e__42.
exact n__41.
}
assert (n__46 : ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z))) <> 0).
{
intro vanishes.
apply n__45.
transitivity (1 * ((/ (powerRZ (Rpower b b) (t)%Z))) * ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__61 : (1 - (powerRZ (Rpower b (1 - b)) ((t + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__47 : 0 < (Rpower b (1 - b))).
{
assert (e__51 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__52 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__52). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__53 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__54 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__54). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__53.
reflexivity.
}
feq.
}
feq.
}
rw e__51.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
assert (g__48 : 0 < (1 - (Rpower b (1 - b)))).
{
assert (e__55 : (1 - (Rpower b (1 - b))) = 1 * (1 - (Rpower b (1 - b))) + 0).
{
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__56 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__57 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__57). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__56.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__58 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__59 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__59). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
rw e__55.
apply (from_lt_pos 1 0 (Rpower b (1 - b)) 1); [exact h__11 | lra ..].
}
assert (g__49 : 0 < ((IZR t) + 1)).
{
assert (e__60 : ((IZR t) + 1) = 1 * ((IZR t) - 1) + 2).
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
rw e__60.
apply (from_le_pos 1 2 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__50 : 0 < (1 - (powerRZ (Rpower b (1 - b)) ((t + 1))%Z))).
{
pz_gap (Rpower b (1 - b)) ((t + 1))%Z.
}
lra.
}
assert (n__66 : (Rpower b (1 - b)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__62 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
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
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__64 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__65 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__65). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__64.
reflexivity.
}
feq.
}
feq.
}
rw e__62.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
assert (n__69 : ((/ (Rpower b b)) * b) <> 0).
{
assert (e__67 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__68 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__68). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__67.
exact n__66.
}
assert (n__70 : b <> 0).
{
intro vanishes.
apply n__69.
transitivity (1 * ((/ (Rpower b b))) * (b)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__85 : (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__71 : 0 < (Rpower b (1 - b))).
{
assert (e__75 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__76 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__76). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__77 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__78 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__78). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__77.
reflexivity.
}
feq.
}
feq.
}
rw e__75.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
assert (g__72 : 0 < (1 - (Rpower b (1 - b)))).
{
assert (e__79 : (1 - (Rpower b (1 - b))) = 1 * (1 - (Rpower b (1 - b))) + 0).
{
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__80 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__81 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__81). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
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
symmetry.
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__82 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__83 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__83). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
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
rw e__79.
apply (from_lt_pos 1 0 (Rpower b (1 - b)) 1); [exact h__11 | lra ..].
}
assert (g__73 : 0 < (IZR t)).
{
assert (e__84 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__84.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__74 : 0 < (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))).
{
pz_gap (Rpower b (1 - b)) (t)%Z.
}
lra.
}
(* goal *)
assert (s__122 : ((adamnx_rate b (IZR t)) < (adamnx_rate b ((IZR t) + 1)))).
{
assert (b__12 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__13 : ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1))).
{
split.
{
exact h__10.
}
{
exact h__11.
}
}
assert (p__14 : (1 <= (IZR t))).
{
exact h__5.
}
assert (u__15 : ((normalized_rate (Rpower b (1 - b)) (t)%Z) < (normalized_rate (Rpower b (1 - b)) ((t + 1))%Z))).
{
exact (T_normalized_increasing_1326dcbe.claim (Rpower b (1 - b)) (t)%Z b__12 p__13 p__14).
}
apply gap_lt.
assert (e__16 : ((adamnx_rate b ((IZR t) + 1)) - (adamnx_rate b (IZR t))) = 1 * ((normalized_rate (Rpower b (1 - b)) ((t + 1))%Z) - (normalized_rate (Rpower b (1 - b)) (t)%Z)) + 0).
{
transitivity (((((- 2) * (powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z) * ((Rpower b b) ^ 2) * (/ b)) + ((powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z) * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
assert (e__86 : (adamnx_rate b ((IZR t) + 1)) = ((((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b))) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
change (((1 - (Rpower b ((1 - b) * ((- 1) + ((IZR t) + 1))))) * / (1 - (Rpower b (((IZR t) + 1) * (1 - b))))) = ((((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b))) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
assert (e__87 : (Rpower b ((1 - b) * ((- 1) + ((IZR t) + 1)))) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__88 : ((1 - b) * ((- 1) + ((IZR t) + 1))) = (((- 1) * b * (IZR t)) + (IZR t))).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR t)) + (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__88). }
rewrite (rp_add b (((- 1) * b * (IZR t)) + (IZR t)) ((- 1) * b * (IZR t)) (IZR t)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR t)) b (t)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR t) (t)%Z 1) by (rpos || zp || izrf).
feq.
}
assert (e__89 : / (1 - (Rpower b (((IZR t) + 1) * (1 - b)))) = (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
assert (e__90 : (1 - (Rpower b (((IZR t) + 1) * (1 - b)))) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__91 : (Rpower b (((IZR t) + 1) * (1 - b))) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (/ (Rpower b b)) * b)).
{
assert (e__92 : (((IZR t) + 1) * (1 - b)) = (((- 1) * b * (IZR t)) + ((- 1) * b) + (IZR t) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR t)) + ((- 1) * b) + (IZR t) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__92). }
rewrite (rp_add b (((- 1) * b * (IZR t)) + ((- 1) * b) + (IZR t) + 1) (((- 1) * b * (IZR t)) + ((- 1) * b) + (IZR t)) 1) by ring.
rewrite (rp_add b (((- 1) * b * (IZR t)) + ((- 1) * b) + (IZR t)) (((- 1) * b * (IZR t)) + ((- 1) * b)) (IZR t)) by ring.
rewrite (rp_add b (((- 1) * b * (IZR t)) + ((- 1) * b)) ((- 1) * b * (IZR t)) ((- 1) * b)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR t)) b (t)%Z 1) by (zp || izrf).
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_index b (IZR t) (t)%Z 1) by (rpos || zp || izrf).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__91.
reflexivity.
}
feq.
}
rw e__90.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__87.
rw e__89.
reflexivity.
}
feq.
}
assert (e__93 : (adamnx_rate b (IZR t)) = (((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
change (((1 - (Rpower b ((1 - b) * ((- 1) + (IZR t))))) * / (1 - (Rpower b ((IZR t) * (1 - b))))) = (((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
assert (e__94 : (Rpower b ((1 - b) * ((- 1) + (IZR t)))) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))).
{
assert (e__95 : ((1 - b) * ((- 1) + (IZR t))) = (((- 1) * b * (IZR t)) + b + (IZR t) + (- 1))).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR t)) + b + (IZR t) + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__95). }
rewrite (rp_add b (((- 1) * b * (IZR t)) + b + (IZR t) + (- 1)) (((- 1) * b * (IZR t)) + b + (IZR t)) (- 1)) by ring.
rewrite (rp_add b (((- 1) * b * (IZR t)) + b + (IZR t)) (((- 1) * b * (IZR t)) + b) (IZR t)) by ring.
rewrite (rp_add b (((- 1) * b * (IZR t)) + b) ((- 1) * b * (IZR t)) b) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR t)) b (t)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR t) (t)%Z 1) by (rpos || zp || izrf).
rewrite (rp_whole_neg b (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__96 : / (1 - (Rpower b ((IZR t) * (1 - b)))) = ((powerRZ (Rpower b b) (t)%Z) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
assert (e__97 : (1 - (Rpower b ((IZR t) * (1 - b)))) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + 1)).
{
assert (e__98 : (Rpower b ((IZR t) * (1 - b))) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__99 : ((IZR t) * (1 - b)) = (((- 1) * b * (IZR t)) + (IZR t))).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR t)) + (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__99). }
rewrite (rp_add b (((- 1) * b * (IZR t)) + (IZR t)) ((- 1) * b * (IZR t)) (IZR t)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR t)) b (t)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR t) (t)%Z 1) by (rpos || zp || izrf).
feq.
}
eapply eq_trans.
{
rw e__98.
reflexivity.
}
feq.
}
rw e__97.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__94.
rw e__96.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__86.
rw e__93.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 2) * (powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z) * ((Rpower b b) ^ 2) * (/ b)) + ((powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z) * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
assert (e__100 : (normalized_rate (Rpower b (1 - b)) ((t + 1))%Z) = ((((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b))) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
change (((1 - (powerRZ (Rpower b (1 - b)) (((t + 1) + (- 1)))%Z)) * / (1 - (powerRZ (Rpower b (1 - b)) ((t + 1))%Z))) = ((((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b))) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
assert (e__101 : (powerRZ (Rpower b (1 - b)) (((t + 1) + (- 1)))%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__102 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__103 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__103). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__102.
swap (((t + 1) + (- 1)))%Z with (t)%Z.
assert (e__104 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__104.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
assert (e__105 : / (1 - (powerRZ (Rpower b (1 - b)) ((t + 1))%Z)) = (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
assert (e__106 : (1 - (powerRZ (Rpower b (1 - b)) ((t + 1))%Z)) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__107 : (powerRZ (Rpower b (1 - b)) ((t + 1))%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (/ (Rpower b b)) * b)).
{
assert (e__108 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__109 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__109). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__108.
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add ((/ (Rpower b b)) * b) (t)%Z (1)%Z) by zp.
rewrite (pz_whole ((/ (Rpower b b)) * b) (1)%Z 1 eq_refl).
assert (e__110 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__110.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
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
eapply eq_trans.
{
rw e__101.
rw e__105.
reflexivity.
}
feq.
}
assert (e__111 : (normalized_rate (Rpower b (1 - b)) (t)%Z) = (((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
change (((1 - (powerRZ (Rpower b (1 - b)) ((t + (- 1)))%Z)) * / (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))) = (((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
assert (e__112 : (powerRZ (Rpower b (1 - b)) ((t + (- 1)))%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))).
{
assert (e__113 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__114 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__114). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__113.
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz ((/ (Rpower b b)) * b) (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg ((/ (Rpower b b)) * b) ((-1))%Z 1 eq_refl).
assert (e__115 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__115.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
assert (e__116 : / (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) = ((powerRZ (Rpower b b) (t)%Z) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
assert (e__117 : (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + 1)).
{
assert (e__118 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__119 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__120 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__120). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__119.
assert (e__121 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__121.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
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
eapply eq_trans.
{
rw e__112.
rw e__116.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__100.
rw e__111.
reflexivity.
}
feq.
}
feq.
}
rw e__16.
apply (from_lt_pos 1 0 (normalized_rate (Rpower b (1 - b)) (t)%Z) (normalized_rate (Rpower b (1 - b)) ((t + 1))%Z)); [exact u__15 | lra ..].
}
split.
{
split.
{
change (0 < b).
exact h__3.
}
{
split.
{
change (0 <> (1 - (Rpower b ((IZR t) * (1 - b))))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__123 : 0 < b).
{
assert (e__127 : b = 1 * (b - 0) + 0).
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
rw e__127.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__124 : 0 < (1 - b)).
{
assert (e__128 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__128.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__125 : 0 < ((IZR t) * (1 - b))).
{
apply mult_pos_pos.
{
assert (e__129 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__129.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
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
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
assert (g__126 : 0 < (1 - (Rpower b ((IZR t) * (1 - b))))).
{
rp_gap b ((IZR t) * (1 - b)).
}
lra.
}
{
change (0 <> (1 - (Rpower b (((IZR t) + 1) * (1 - b))))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__131 : 0 < b).
{
assert (e__135 : b = 1 * (b - 0) + 0).
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
rw e__135.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__132 : 0 < (1 - b)).
{
assert (e__136 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__136.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__133 : 0 < (((IZR t) + 1) * (1 - b))).
{
apply mult_pos_pos.
{
assert (e__137 : ((IZR t) + 1) = 1 * ((IZR t) - 1) + 2).
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
rw e__137.
apply (from_le_pos 1 2 1 (IZR t)); [exact h__5 | lra ..].
}
{
assert (e__138 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__138.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
assert (g__134 : 0 < (1 - (Rpower b (((IZR t) + 1) * (1 - b))))).
{
rp_gap b (((IZR t) + 1) * (1 - b)).
}
lra.
}
}
}
{
change ((adamnx_rate b (IZR t)) < (adamnx_rate b ((IZR t) + 1))).
exact s__122.
}
Qed.
Lemma meaningful : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((0 < b) /\ (0 <> (1 - (Rpower b ((IZR t) * (1 - b))))) /\ (0 <> (1 - (Rpower b (((IZR t) + 1) * (1 - b)))))).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((adamnx_rate b (IZR t)) < (adamnx_rate b ((IZR t) + 1))).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((adamnx_rate b ((IZR t) + 1)) <= (adamnx_rate b (IZR t))) := claim.
End T_adamnx_rate_increasing_c0a14e65.
