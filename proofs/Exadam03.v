From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas19.
Open Scope R_scope.

(* exadam.asymmetry_confident; certificate ac32e26ffcd188eb70d35c0f62e53350c3c252a3143af1cce16bbed579157cf0 *)
Module T_exadam_asymmetry_confident_ac32e26f.
Definition factor (b2 : R) (eps : R) (v : R) (t : Z) : R := (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v))).
Definition second (b1 : R) (eps : R) (m : R) (t : Z) : R := (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2)))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (m : R) (v : R) (t : Z), (0 <= t)%Z /\ (0 < b1) /\ (b1 < b2) /\ (m <> 0) /\ (0 < v) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (3 * / 4), 1, 1, (2)%Z.
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
change (1 <> 0).
apply ne_of_gt.
closed_less.
}
{
split.
{
change (0 < 1).
closed_less.
}
{
change (1 <= 2).
closed_less.
}
}
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> (0 < b1) -> (b1 < b2) -> (m <> 0) -> (0 < v) -> (1 <= (IZR t)) -> (((0 <> (0 + v)) /\ (0 <> (0 + (m ^ 2))) /\ (0 <> (second b1 0 m (t)%Z))) /\ (1 < (((factor b2 0 v (t)%Z) ^ 2) / (second b1 0 m (t)%Z)))).
Proof.
intros b1 b2 m v t b__0 h__2 h__3 h__4 h__5 h__6.
assert (r__1 : 0 <= IZR t) by (izr_le).
assert (z__7 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* b2 *)
assert (s__12 : (0 < b2)).
{
assert (e__8 : b2 = (b1 + (b2 - b1))).
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
assert (w__9 : 0 < (b1 + (b2 - b1))).
{
apply plus_pos_pos.
{
assert (e__10 : b1 = 1 * (b1 - 0) + 0).
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
rw e__10.
apply (from_lt_pos 1 0 0 b1); [exact h__2 | lra ..].
}
{
assert (e__11 : (b2 - b1) = 1 * (b2 - b1) + 0).
{
transitivity ((((- 1) * b1) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + b2)).
{
feq.
}
feq.
}
rw e__11.
apply (from_lt_pos 1 0 b1 b2); [exact h__3 | lra ..].
}
}
rw e__8. exact w__9.
}
(* powers *)
assert (s__18 : ((powerRZ b1 (t)%Z) < (powerRZ b2 (t)%Z))).
{
assert (b__13 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__14 : (0 < b1)).
{
exact h__2.
}
assert (p__15 : (b1 < b2)).
{
exact h__3.
}
assert (p__16 : (1 <= (IZR t))).
{
exact h__6.
}
assert (u__17 : ((powerRZ b1 (t)%Z) < (powerRZ b2 (t)%Z))).
{
exact (ax_power_increasing b1 b2 (t)%Z b__13 p__14 p__15 p__16).
}
exact u__17.
}
assert (n__22 : (0 + v) <> 0).
{
apply Rgt_not_eq; red.
assert (e__21 : (0 + v) = 1 * (v - 0) + 0).
{
transitivity (v).
{
feq.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__21.
apply (from_lt_pos 1 0 0 v); [exact h__5 | lra ..].
}
assert (n__24 : v <> 0).
{
assert (e__23 : (0 + v) = v).
{
feq.
}
try rewrite <- e__23.
exact n__22.
}
assert (n__26 : (0 + (m ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__25 : m = (- 1) * (0 - m) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__25.
apply (from_ne_ne (- 1) 0 m 0); [exact h__4 | lra ..].
}
}
assert (n__28 : (m ^ 2) <> 0).
{
assert (e__27 : (0 + (m ^ 2)) = (m ^ 2)).
{
feq.
}
try rewrite <- e__27.
exact n__26.
}
assert (n__29 : m <> 0).
{
intro vanishes.
apply n__28.
transitivity (1 * ((m ^ 2))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__33 : (second b1 0 m (t)%Z) <> 0).
{
apply Rgt_not_eq; red.
change (0 < (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (0 + (m ^ 2))))).
apply plus_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pz_pos.
assert (e__30 : b1 = 1 * (b1 - 0) + 0).
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
rw e__30.
apply (from_lt_pos 1 0 0 b1); [exact h__2 | lra ..].
}
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__31 : m = (- 1) * (0 - m) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__31.
apply (from_ne_ne (- 1) 0 m 0); [exact h__4 | lra ..].
}
}
{
apply inv_pos.
apply plus_zero_pos.
{
reflexivity.
}
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__32 : m = (- 1) * (0 - m) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__32.
apply (from_ne_ne (- 1) 0 m 0); [exact h__4 | lra ..].
}
}
}
}
assert (n__37 : ((powerRZ b1 (t)%Z) + 1) <> 0).
{
assert (e__34 : (second b1 0 m (t)%Z) = ((powerRZ b1 (t)%Z) + 1)).
{
change ((1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (0 + (m ^ 2)))) = ((powerRZ b1 (t)%Z) + 1)).
assert (e__35 : / (0 + (m ^ 2)) = (/ (m ^ 2))).
{
assert (e__36 : (0 + (m ^ 2)) = (m ^ 2)).
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
try rewrite <- e__34.
exact n__33.
}
assert (n__39 : (1 + (powerRZ b1 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
lra.
}
{
apply pz_pos.
assert (e__38 : b1 = 1 * (b1 - 0) + 0).
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
rw e__38.
apply (from_lt_pos 1 0 0 b1); [exact h__2 | lra ..].
}
}
(* goal *)
assert (s__53 : (1 < (((factor b2 0 v (t)%Z) ^ 2) * / (second b1 0 m (t)%Z)))).
{
apply gap_lt.
assert (e__19 : ((((factor b2 0 v (t)%Z) ^ 2) * / (second b1 0 m (t)%Z)) - 1) = ((((powerRZ b2 (t)%Z) - (powerRZ b1 (t)%Z)) + (powerRZ b2 (t)%Z) + ((powerRZ b2 (t)%Z) ^ 2)) * / (1 + (powerRZ b1 (t)%Z)))).
{
transitivity (((((- 1) * (powerRZ b1 (t)%Z)) + (2 * (powerRZ b2 (t)%Z)) + ((powerRZ b2 (t)%Z) ^ 2)) * (/ ((powerRZ b1 (t)%Z) + 1)))).
{
assert (e__40 : / (second b1 0 m (t)%Z) = (/ ((powerRZ b1 (t)%Z) + 1))).
{
assert (e__41 : (second b1 0 m (t)%Z) = ((powerRZ b1 (t)%Z) + 1)).
{
change ((1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (0 + (m ^ 2)))) = ((powerRZ b1 (t)%Z) + 1)).
assert (e__42 : / (0 + (m ^ 2)) = (/ (m ^ 2))).
{
assert (e__43 : (0 + (m ^ 2)) = (m ^ 2)).
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
rw e__41.
apply inv_by. feq.
}
assert (e__44 : (factor b2 0 v (t)%Z) = ((powerRZ b2 (t)%Z) + 1)).
{
change ((1 + ((v * (powerRZ b2 (t)%Z)) * / (0 + v))) = ((powerRZ b2 (t)%Z) + 1)).
assert (e__45 : / (0 + v) = (/ v)).
{
assert (e__46 : (0 + v) = v).
{
feq.
}
rw e__46.
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
transitivity (((((- 1) * (powerRZ b1 (t)%Z)) + (2 * (powerRZ b2 (t)%Z)) + ((powerRZ b2 (t)%Z) ^ 2)) * (/ ((powerRZ b1 (t)%Z) + 1)))).
{
assert (e__47 : / (1 + (powerRZ b1 (t)%Z)) = (/ ((powerRZ b1 (t)%Z) + 1))).
{
assert (e__48 : (1 + (powerRZ b1 (t)%Z)) = ((powerRZ b1 (t)%Z) + 1)).
{
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
feq.
}
assert (w__20 : 0 < ((((powerRZ b2 (t)%Z) - (powerRZ b1 (t)%Z)) + (powerRZ b2 (t)%Z) + ((powerRZ b2 (t)%Z) ^ 2)) * / (1 + (powerRZ b1 (t)%Z)))).
{
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply plus_pos_pos.
{
assert (e__49 : ((powerRZ b2 (t)%Z) - (powerRZ b1 (t)%Z)) = 1 * ((powerRZ b2 (t)%Z) - (powerRZ b1 (t)%Z)) + 0).
{
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + (powerRZ b2 (t)%Z))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + (powerRZ b2 (t)%Z))).
{
feq.
}
feq.
}
rw e__49.
apply (from_lt_pos 1 0 (powerRZ b1 (t)%Z) (powerRZ b2 (t)%Z)); [exact s__18 | lra ..].
}
{
apply pz_pos.
assert (e__50 : b2 = 1 * (b2 - 0) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 0 b2); [exact s__12 | lra ..].
}
}
{
apply pow_pos.
apply pz_pos.
assert (e__51 : b2 = 1 * (b2 - 0) + 0).
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
rw e__51.
apply (from_lt_pos 1 0 0 b2); [exact s__12 | lra ..].
}
}
{
apply inv_pos.
apply plus_pos_pos.
{
lra.
}
{
apply pz_pos.
assert (e__52 : b1 = 1 * (b1 - 0) + 0).
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
rw e__52.
apply (from_lt_pos 1 0 0 b1); [exact h__2 | lra ..].
}
}
}
rw e__19. exact w__20.
}
split.
{
split.
{
change (0 <> (0 + v)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__54 : (0 + v) = 1 * (v - 0) + 0).
{
transitivity (v).
{
feq.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__54.
apply (from_lt_pos 1 0 0 v); [exact h__5 | lra ..].
}
{
split.
{
change (0 <> (0 + (m ^ 2))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__55 : m = (- 1) * (0 - m) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__55.
apply (from_ne_ne (- 1) 0 m 0); [exact h__4 | lra ..].
}
}
{
change (0 <> (second b1 0 m (t)%Z)).
apply gap_ne0.
apply Rgt_not_eq; red.
change (0 < (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (0 + (m ^ 2))))).
apply plus_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pz_pos.
assert (e__56 : b1 = 1 * (b1 - 0) + 0).
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
rw e__56.
apply (from_lt_pos 1 0 0 b1); [exact h__2 | lra ..].
}
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__57 : m = (- 1) * (0 - m) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__57.
apply (from_ne_ne (- 1) 0 m 0); [exact h__4 | lra ..].
}
}
{
apply inv_pos.
apply plus_zero_pos.
{
reflexivity.
}
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__58 : m = (- 1) * (0 - m) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__58.
apply (from_ne_ne (- 1) 0 m 0); [exact h__4 | lra ..].
}
}
}
}
}
}
{
change (1 < (((factor b2 0 v (t)%Z) ^ 2) * / (second b1 0 m (t)%Z))).
exact s__53.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> (0 < b1) -> (b1 < b2) -> (m <> 0) -> (0 < v) -> (1 <= (IZR t)) -> ((0 <> (0 + v)) /\ (0 <> (0 + (m ^ 2))) /\ (0 <> (second b1 0 m (t)%Z))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> (0 < b1) -> (b1 < b2) -> (m <> 0) -> (0 < v) -> (1 <= (IZR t)) -> (1 < (((factor b2 0 v (t)%Z) ^ 2) / (second b1 0 m (t)%Z))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> (0 < b1) -> (b1 < b2) -> (m <> 0) -> (0 < v) -> (1 <= (IZR t)) -> ((((factor b2 0 v (t)%Z) ^ 2) / (second b1 0 m (t)%Z)) <= 1) := claim.
End T_exadam_asymmetry_confident_ac32e26f.


(* exadam.asymmetry_early; certificate fcf06452d9243f4ae0b7e071e269a3a0b7010d3ea47391d477ca3afa74f1b9ac *)
Module T_exadam_asymmetry_early_fcf06452.
Definition factor (b2 : R) (eps : R) (v : R) (t : Z) : R := (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v))).
Definition second (b1 : R) (eps : R) (m : R) (t : Z) : R := (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2)))).

Theorem claim : (((29 / 20) < (sqrt (((factor (999 / 1000) 0 1 (1)%Z) ^ 2) / (second (9 / 10) 0 1 (1)%Z)))) /\ ((sqrt (((factor (999 / 1000) 0 1 (1)%Z) ^ 2) / (second (9 / 10) 0 1 (1)%Z))) < (1451 / 1000)) /\ ((97 / 50) < (sqrt (((factor (999 / 1000) 0 1 (50)%Z) ^ 2) / (second (9 / 10) 0 1 (50)%Z)))) /\ ((sqrt (((factor (999 / 1000) 0 1 (50)%Z) ^ 2) / (second (9 / 10) 0 1 (50)%Z))) < (39 / 20)) /\ ((1367 / 1000) < (sqrt (((factor (999 / 1000) 0 1 (1000)%Z) ^ 2) / (second (9 / 10) 0 1 (1000)%Z)))) /\ ((sqrt (((factor (999 / 1000) 0 1 (1000)%Z) ^ 2) / (second (9 / 10) 0 1 (1000)%Z))) < (171 / 125))).
Proof.
(* goal *)
assert (s__0 : (((29 * / 20) < (sqrt (((factor (999 * / 1000) 0 1 (1)%Z) ^ 2) * / (second (9 * / 10) 0 1 (1)%Z)))) /\ ((sqrt (((factor (999 * / 1000) 0 1 (1)%Z) ^ 2) * / (second (9 * / 10) 0 1 (1)%Z))) < (1451 * / 1000)) /\ ((97 * / 50) < (sqrt (((factor (999 * / 1000) 0 1 (50)%Z) ^ 2) * / (second (9 * / 10) 0 1 (50)%Z)))) /\ ((sqrt (((factor (999 * / 1000) 0 1 (50)%Z) ^ 2) * / (second (9 * / 10) 0 1 (50)%Z))) < (39 * / 20)) /\ ((1367 * / 1000) < (sqrt (((factor (999 * / 1000) 0 1 (1000)%Z) ^ 2) * / (second (9 * / 10) 0 1 (1000)%Z)))) /\ ((sqrt (((factor (999 * / 1000) 0 1 (1000)%Z) ^ 2) * / (second (9 * / 10) 0 1 (1000)%Z))) < (171 * / 125)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((29 * / 20) < (sqrt (((1 + ((1 * ((999 * / 1000) ^ 1)) * / (0 + 1))) ^ 2) * / (1 + ((((9 * / 10) ^ 1) * (1 ^ 2)) * / (0 + (1 ^ 2))))))).
closed_less.
}
{ change ((sqrt (((1 + ((1 * ((999 * / 1000) ^ 1)) * / (0 + 1))) ^ 2) * / (1 + ((((9 * / 10) ^ 1) * (1 ^ 2)) * / (0 + (1 ^ 2)))))) < (1451 * / 1000)).
closed_less.
}
{ change ((97 * / 50) < (sqrt (((1 + ((1 * ((999 * / 1000) ^ 50)) * / (0 + 1))) ^ 2) * / (1 + ((((9 * / 10) ^ 50) * (1 ^ 2)) * / (0 + (1 ^ 2))))))).
closed_less.
}
{ change ((sqrt (((1 + ((1 * ((999 * / 1000) ^ 50)) * / (0 + 1))) ^ 2) * / (1 + ((((9 * / 10) ^ 50) * (1 ^ 2)) * / (0 + (1 ^ 2)))))) < (39 * / 20)).
closed_less.
}
{ change ((1367 * / 1000) < (sqrt (((1 + ((1 * (powerRZ (999 * / 1000) (1000)%Z)) * / (0 + 1))) ^ 2) * / (1 + (((powerRZ (9 * / 10) (1000)%Z) * (1 ^ 2)) * / (0 + (1 ^ 2))))))).
closed_less.
}
{ change ((sqrt (((1 + ((1 * (powerRZ (999 * / 1000) (1000)%Z)) * / (0 + 1))) ^ 2) * / (1 + (((powerRZ (9 * / 10) (1000)%Z) * (1 ^ 2)) * / (0 + (1 ^ 2)))))) < (171 * / 125)).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 [h__4 [h__5 h__6]]]]].
change (((29 * / 20) < (sqrt (((factor (999 * / 1000) 0 1 (1)%Z) ^ 2) * / (second (9 * / 10) 0 1 (1)%Z)))) /\ ((sqrt (((factor (999 * / 1000) 0 1 (1)%Z) ^ 2) * / (second (9 * / 10) 0 1 (1)%Z))) < (1451 * / 1000)) /\ ((97 * / 50) < (sqrt (((factor (999 * / 1000) 0 1 (50)%Z) ^ 2) * / (second (9 * / 10) 0 1 (50)%Z)))) /\ ((sqrt (((factor (999 * / 1000) 0 1 (50)%Z) ^ 2) * / (second (9 * / 10) 0 1 (50)%Z))) < (39 * / 20)) /\ ((1367 * / 1000) < (sqrt (((factor (999 * / 1000) 0 1 (1000)%Z) ^ 2) * / (second (9 * / 10) 0 1 (1000)%Z)))) /\ ((sqrt (((factor (999 * / 1000) 0 1 (1000)%Z) ^ 2) * / (second (9 * / 10) 0 1 (1000)%Z))) < (171 * / 125))).
exact s__0.
Qed.
Fail Definition corrupted : (((sqrt (((factor (999 / 1000) 0 1 (1)%Z) ^ 2) / (second (9 / 10) 0 1 (1)%Z))) <= (29 / 20)) /\ ((sqrt (((factor (999 / 1000) 0 1 (1)%Z) ^ 2) / (second (9 / 10) 0 1 (1)%Z))) < (1451 / 1000)) /\ ((97 / 50) < (sqrt (((factor (999 / 1000) 0 1 (50)%Z) ^ 2) / (second (9 / 10) 0 1 (50)%Z)))) /\ ((sqrt (((factor (999 / 1000) 0 1 (50)%Z) ^ 2) / (second (9 / 10) 0 1 (50)%Z))) < (39 / 20)) /\ ((1367 / 1000) < (sqrt (((factor (999 / 1000) 0 1 (1000)%Z) ^ 2) / (second (9 / 10) 0 1 (1000)%Z)))) /\ ((sqrt (((factor (999 / 1000) 0 1 (1000)%Z) ^ 2) / (second (9 / 10) 0 1 (1000)%Z))) < (171 / 125))) := claim.
End T_exadam_asymmetry_early_fcf06452.


(* exadam.outliers_fails; certificate adc9e512b1f44219a8efb560b7c70e4ba4595abf0fd871b0e31c1e0ace8e72aa *)
Module T_exadam_outliers_fails_adc9e512.
Definition direction (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z) : R := ((((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))) + ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z)))) / (eps + (sqrt ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2))))) / (1 - (powerRZ b2 (t)%Z)))))).
Definition adam_direction (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := (m / ((1 - (powerRZ b1 (t)%Z)) * (eps + (sqrt (v / (1 - (powerRZ b2 (t)%Z))))))).

Lemma satisfiable : exists (g : R), (0 < g).
Proof.
exists 1.
change (0 < 1).
closed_less.
Qed.

Theorem claim : ~ (forall (g : R), (0 < g) -> ((direction (9 / 10) (999 / 1000) (1 / 100000000) ((1 / 10) * g * ((9 / 10) ^ 0)) ((1 / 1000) * (g ^ 2) * ((999 / 1000) ^ 0)) g (30000)%Z) <= (adam_direction (9 / 10) (999 / 1000) (1 / 100000000) ((1 / 10) * g * ((9 / 10) ^ 0)) ((1 / 1000) * (g ^ 2) * ((999 / 1000) ^ 0)) (30000)%Z))).
Proof.
intro general.
specialize (general 1).
lapply general; clear general.
2: {
change (0 < 1).
closed_less.
}
intro general.
revert general.
change (((((1 * (1 + ((((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) * (powerRZ (999 * / 1000) (30000)%Z)) * / ((1 * / 100000000) + ((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)))))) * / (1 - (powerRZ (9 * / 10) (30000)%Z))) + ((((1 * / 10) * 1 * ((9 * / 10) ^ 0)) * (1 + ((((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) * (powerRZ (999 * / 1000) (30000)%Z)) * / ((1 * / 100000000) + ((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)))))) * / (1 - (powerRZ (9 * / 10) (30000)%Z)))) * / ((1 * / 100000000) + (sqrt ((((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) * (1 + (((powerRZ (9 * / 10) (30000)%Z) * (((1 * / 10) * 1 * ((9 * / 10) ^ 0)) ^ 2)) * / ((1 * / 100000000) + (((1 * / 10) * 1 * ((9 * / 10) ^ 0)) ^ 2))))) * / (1 - (powerRZ (999 * / 1000) (30000)%Z)))))) <= (((1 * / 10) * 1 * ((9 * / 10) ^ 0)) * / ((1 - (powerRZ (9 * / 10) (30000)%Z)) * ((1 * / 100000000) + (sqrt (((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) * / (1 - (powerRZ (999 * / 1000) (30000)%Z))))))) -> False).
apply no_le.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (g : R), (0 < g) -> ((adam_direction (9 / 10) (999 / 1000) (1 / 100000000) ((1 / 10) * g * ((9 / 10) ^ 0)) ((1 / 1000) * (g ^ 2) * ((999 / 1000) ^ 0)) (30000)%Z) < (direction (9 / 10) (999 / 1000) (1 / 100000000) ((1 / 10) * g * ((9 / 10) ^ 0)) ((1 / 1000) * (g ^ 2) * ((999 / 1000) ^ 0)) g (30000)%Z))) := claim.
End T_exadam_outliers_fails_adc9e512.


(* exadam.outliers; certificate d6194f69de2b8e3ff01ef91e81850f4b6da95873ded1e1b1c31e77071dae5cde *)
Module T_exadam_outliers_d6194f69.
Definition gtilde (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z) : R := ((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).
Definition mtilde (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).
Definition mhat (b1 : R) (m : R) (t : Z) : R := (m / (1 - (powerRZ b1 (t)%Z))).
Definition factor (b2 : R) (eps : R) (v : R) (t : Z) : R := (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ (0 < eps) /\ (0 <= v) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (1 * / 2), 1, 3, 1, (2)%Z.
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
change (1 <= 2).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> (((0 <> (eps + v)) /\ (0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (1 - b1))) /\ (((mtilde b1 b2 eps ((1 - b1) * g) v (t)%Z) + (gtilde b1 b2 eps g v (t)%Z)) = (((2 - b1) / (1 - b1)) * (mhat b1 ((1 - b1) * g) (t)%Z) * (factor b2 eps v (t)%Z)))).
Proof.
intros b1 b2 eps g v t b__0 h__2 h__5 h__6 h__7.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__8 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
assert (n__11 : (eps + v) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__9 : eps = 1 * (eps - 0) + 0).
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
rw e__9.
apply (from_lt_pos 1 0 0 eps); [exact h__5 | lra ..].
}
{
assert (e__10 : v = 1 * (v - 0) + 0).
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
rw e__10.
apply (from_le_nn 1 0 0 v); [exact h__6 | lra ..].
}
}
assert (n__19 : (1 - (powerRZ b1 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__7 | lra ..].
}
assert (g__15 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__21 : (((- 1) * (powerRZ b1 (t)%Z)) + 1) <> 0).
{
assert (e__20 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__20.
exact n__19.
}
assert (n__22 : ((powerRZ b1 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__21.
transitivity ((- 1) * ((powerRZ b1 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__24 : (1 - b1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__23 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (n__26 : (((- 1) * b1) + 1) <> 0).
{
assert (e__25 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
try rewrite <- e__25.
exact n__24.
}
assert (n__27 : (b1 + (- 1)) <> 0).
{
intro vanishes.
apply n__26.
transitivity ((- 1) * (b1 + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__43 : (((mtilde b1 b2 eps ((1 - b1) * g) v (t)%Z) + (gtilde b1 b2 eps g v (t)%Z)) = (((2 - b1) * / (1 - b1)) * (mhat b1 ((1 - b1) * g) (t)%Z) * (factor b2 eps v (t)%Z)))).
{
transitivity (((((powerRZ b2 (t)%Z) * b1 * g * v) + ((- 2) * (powerRZ b2 (t)%Z) * g * v) + (b1 * eps * g) + (b1 * g * v) + ((- 2) * eps * g) + ((- 2) * g * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
assert (e__28 : (mtilde b1 b2 eps ((1 - b1) * g) v (t)%Z) = ((((powerRZ b2 (t)%Z) * b1 * g * v) + ((- 1) * (powerRZ b2 (t)%Z) * g * v) + (b1 * eps * g) + (b1 * g * v) + ((- 1) * eps * g) + ((- 1) * g * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
change (((((1 - b1) * g) * (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v)))) * / (1 - (powerRZ b1 (t)%Z))) = ((((powerRZ b2 (t)%Z) * b1 * g * v) + ((- 1) * (powerRZ b2 (t)%Z) * g * v) + (b1 * eps * g) + (b1 * g * v) + ((- 1) * eps * g) + ((- 1) * g * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
assert (e__29 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__30 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__30.
apply inv_by. feq.
}
assert (e__31 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__29.
rw e__31.
reflexivity.
}
feq.
}
assert (e__32 : (gtilde b1 b2 eps g v (t)%Z) = ((((- 1) * (powerRZ b2 (t)%Z) * g * v) + ((- 1) * eps * g) + ((- 1) * g * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
change (((g * (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v)))) * / (1 - (powerRZ b1 (t)%Z))) = ((((- 1) * (powerRZ b2 (t)%Z) * g * v) + ((- 1) * eps * g) + ((- 1) * g * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
assert (e__33 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__34 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__34.
apply inv_by. feq.
}
assert (e__35 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__33.
rw e__35.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__28.
rw e__32.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ b2 (t)%Z) * b1 * g * v) + ((- 2) * (powerRZ b2 (t)%Z) * g * v) + (b1 * eps * g) + (b1 * g * v) + ((- 2) * eps * g) + ((- 2) * g * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
assert (e__36 : (mhat b1 ((1 - b1) * g) (t)%Z) = (((b1 * g) + ((- 1) * g)) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
change ((((1 - b1) * g) * / (1 - (powerRZ b1 (t)%Z))) = (((b1 * g) + ((- 1) * g)) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
assert (e__37 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__38 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
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
assert (e__39 : (factor b2 eps v (t)%Z) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
change ((1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v))) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
assert (e__40 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__40.
reflexivity.
}
feq.
}
assert (e__41 : / (1 - b1) = ((- 1) * (/ (b1 + (- 1))))).
{
assert (e__42 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
rw e__42.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__36.
rw e__39.
rw e__41.
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
change (0 <> (eps + v)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__44 : eps = 1 * (eps - 0) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 0 eps); [exact h__5 | lra ..].
}
{
assert (e__45 : v = 1 * (v - 0) + 0).
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
rw e__45.
apply (from_le_nn 1 0 0 v); [exact h__6 | lra ..].
}
}
{
split.
{
change (0 <> (1 - (powerRZ b1 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__46 : 0 < b1).
{
assert (e__50 : b1 = 1 * (b1 - 0) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__47 : 0 < (1 - b1)).
{
assert (e__51 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__51.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__7 | lra ..].
}
assert (g__49 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
change (0 <> (1 - b1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__53 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__53.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
}
}
{
change (((mtilde b1 b2 eps ((1 - b1) * g) v (t)%Z) + (gtilde b1 b2 eps g v (t)%Z)) = (((2 - b1) * / (1 - b1)) * (mhat b1 ((1 - b1) * g) (t)%Z) * (factor b2 eps v (t)%Z))).
exact s__43.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> ((0 <> (eps + v)) /\ (0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (1 - b1))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> (((mtilde b1 b2 eps ((1 - b1) * g) v (t)%Z) + (gtilde b1 b2 eps g v (t)%Z)) = (((2 - b1) / (1 - b1)) * (mhat b1 ((1 - b1) * g) (t)%Z) * (factor b2 eps v (t)%Z))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> (((mtilde b1 b2 eps ((1 - b1) * g) v (t)%Z) + (gtilde b1 b2 eps g v (t)%Z)) = ((((2 - b1) / (1 - b1)) * (mhat b1 ((1 - b1) * g) (t)%Z) * (factor b2 eps v (t)%Z)) + 1)) := claim.
End T_exadam_outliers_d6194f69.


(* exadam.outliers_sizes; certificate 9cba91df8c2a3928f8de87778135073c7aed220e0faf46a3e2e7fc17c53f0214 *)
Module T_exadam_outliers_sizes_9cba91df.
Definition direction (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z) : R := ((((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))) + ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z)))) / (eps + (sqrt ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2))))) / (1 - (powerRZ b2 (t)%Z)))))).
Definition adam_direction (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := (m / ((1 - (powerRZ b1 (t)%Z)) * (eps + (sqrt (v / (1 - (powerRZ b2 (t)%Z))))))).

Theorem claim : (((1739 / 50) < (direction (9 / 10) (999 / 1000) (1 / 100000000) ((1 / 10) * 1 * ((9 / 10) ^ 0)) ((1 / 1000) * (1 ^ 2) * ((999 / 1000) ^ 0)) 1 (30000)%Z)) /\ ((direction (9 / 10) (999 / 1000) (1 / 100000000) ((1 / 10) * 1 * ((9 / 10) ^ 0)) ((1 / 1000) * (1 ^ 2) * ((999 / 1000) ^ 0)) 1 (30000)%Z) < (3479 / 100)) /\ ((1581 / 500) < (adam_direction (9 / 10) (999 / 1000) (1 / 100000000) ((1 / 10) * 1 * ((9 / 10) ^ 0)) ((1 / 1000) * (1 ^ 2) * ((999 / 1000) ^ 0)) (30000)%Z)) /\ ((adam_direction (9 / 10) (999 / 1000) (1 / 100000000) ((1 / 10) * 1 * ((9 / 10) ^ 0)) ((1 / 1000) * (1 ^ 2) * ((999 / 1000) ^ 0)) (30000)%Z) < (3163 / 1000))).
Proof.
(* goal *)
assert (s__0 : (((1739 * / 50) < (direction (9 * / 10) (999 * / 1000) (1 * / 100000000) ((1 * / 10) * 1 * ((9 * / 10) ^ 0)) ((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) 1 (30000)%Z)) /\ ((direction (9 * / 10) (999 * / 1000) (1 * / 100000000) ((1 * / 10) * 1 * ((9 * / 10) ^ 0)) ((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) 1 (30000)%Z) < (3479 * / 100)) /\ ((1581 * / 500) < (adam_direction (9 * / 10) (999 * / 1000) (1 * / 100000000) ((1 * / 10) * 1 * ((9 * / 10) ^ 0)) ((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) (30000)%Z)) /\ ((adam_direction (9 * / 10) (999 * / 1000) (1 * / 100000000) ((1 * / 10) * 1 * ((9 * / 10) ^ 0)) ((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) (30000)%Z) < (3163 * / 1000)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((1739 * / 50) < ((((1 * (1 + ((((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) * (powerRZ (999 * / 1000) (30000)%Z)) * / ((1 * / 100000000) + ((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)))))) * / (1 - (powerRZ (9 * / 10) (30000)%Z))) + ((((1 * / 10) * 1 * ((9 * / 10) ^ 0)) * (1 + ((((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) * (powerRZ (999 * / 1000) (30000)%Z)) * / ((1 * / 100000000) + ((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)))))) * / (1 - (powerRZ (9 * / 10) (30000)%Z)))) * / ((1 * / 100000000) + (sqrt ((((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) * (1 + (((powerRZ (9 * / 10) (30000)%Z) * (((1 * / 10) * 1 * ((9 * / 10) ^ 0)) ^ 2)) * / ((1 * / 100000000) + (((1 * / 10) * 1 * ((9 * / 10) ^ 0)) ^ 2))))) * / (1 - (powerRZ (999 * / 1000) (30000)%Z))))))).
closed_less.
}
{ change (((((1 * (1 + ((((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) * (powerRZ (999 * / 1000) (30000)%Z)) * / ((1 * / 100000000) + ((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)))))) * / (1 - (powerRZ (9 * / 10) (30000)%Z))) + ((((1 * / 10) * 1 * ((9 * / 10) ^ 0)) * (1 + ((((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) * (powerRZ (999 * / 1000) (30000)%Z)) * / ((1 * / 100000000) + ((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)))))) * / (1 - (powerRZ (9 * / 10) (30000)%Z)))) * / ((1 * / 100000000) + (sqrt ((((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) * (1 + (((powerRZ (9 * / 10) (30000)%Z) * (((1 * / 10) * 1 * ((9 * / 10) ^ 0)) ^ 2)) * / ((1 * / 100000000) + (((1 * / 10) * 1 * ((9 * / 10) ^ 0)) ^ 2))))) * / (1 - (powerRZ (999 * / 1000) (30000)%Z)))))) < (3479 * / 100)).
closed_less.
}
{ change ((1581 * / 500) < (((1 * / 10) * 1 * ((9 * / 10) ^ 0)) * / ((1 - (powerRZ (9 * / 10) (30000)%Z)) * ((1 * / 100000000) + (sqrt (((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) * / (1 - (powerRZ (999 * / 1000) (30000)%Z)))))))).
closed_less.
}
{ change ((((1 * / 10) * 1 * ((9 * / 10) ^ 0)) * / ((1 - (powerRZ (9 * / 10) (30000)%Z)) * ((1 * / 100000000) + (sqrt (((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) * / (1 - (powerRZ (999 * / 1000) (30000)%Z))))))) < (3163 * / 1000)).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 h__4]]].
change (((1739 * / 50) < (direction (9 * / 10) (999 * / 1000) (1 * / 100000000) ((1 * / 10) * 1 * ((9 * / 10) ^ 0)) ((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) 1 (30000)%Z)) /\ ((direction (9 * / 10) (999 * / 1000) (1 * / 100000000) ((1 * / 10) * 1 * ((9 * / 10) ^ 0)) ((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) 1 (30000)%Z) < (3479 * / 100)) /\ ((1581 * / 500) < (adam_direction (9 * / 10) (999 * / 1000) (1 * / 100000000) ((1 * / 10) * 1 * ((9 * / 10) ^ 0)) ((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) (30000)%Z)) /\ ((adam_direction (9 * / 10) (999 * / 1000) (1 * / 100000000) ((1 * / 10) * 1 * ((9 * / 10) ^ 0)) ((1 * / 1000) * (1 ^ 2) * ((999 * / 1000) ^ 0)) (30000)%Z) < (3163 * / 1000))).
exact s__0.
Qed.
Fail Definition corrupted : (((direction (9 / 10) (999 / 1000) (1 / 100000000) ((1 / 10) * 1 * ((9 / 10) ^ 0)) ((1 / 1000) * (1 ^ 2) * ((999 / 1000) ^ 0)) 1 (30000)%Z) <= (1739 / 50)) /\ ((direction (9 / 10) (999 / 1000) (1 / 100000000) ((1 / 10) * 1 * ((9 / 10) ^ 0)) ((1 / 1000) * (1 ^ 2) * ((999 / 1000) ^ 0)) 1 (30000)%Z) < (3479 / 100)) /\ ((1581 / 500) < (adam_direction (9 / 10) (999 / 1000) (1 / 100000000) ((1 / 10) * 1 * ((9 / 10) ^ 0)) ((1 / 1000) * (1 ^ 2) * ((999 / 1000) ^ 0)) (30000)%Z)) /\ ((adam_direction (9 / 10) (999 / 1000) (1 / 100000000) ((1 / 10) * 1 * ((9 / 10) ^ 0)) ((1 / 1000) * (1 ^ 2) * ((999 / 1000) ^ 0)) (30000)%Z) < (3163 / 1000))) := claim.
End T_exadam_outliers_sizes_9cba91df.


(* exadam.step_zero; certificate 6145ffb6ef5af420460404760e24809a28126a3050270e1571f3843ff6785386 *)
Module T_exadam_step_zero_6145ffb6.
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).

Lemma satisfiable : exists (a : R), True.
Proof.
exists 1.
exact I.
Qed.

Lemma proved : forall (a : R), (((0 <= 2) /\ (0 <= (1 + 0)) /\ (0 < ((sqrt 2) * (sqrt (1 + 0)))) /\ (0 < 2)) /\ ((alpha a 0) = ((a * (ln 2)) / 2))).
Proof.
intros a.
(* root *)
assert (s__2 : ((ln (sqrt 2)) = ((ln 2) * / 2))).
{
assert (p__0 : (0 < 2)).
{
lra.
}
assert (u__1 : ((ln (sqrt 2)) = ((ln 2) * / 2))).
{
exact (ax_log_of_sqrt 2 p__0).
}
exact u__1.
}
assert (n__5 : 0 < ((sqrt 2) * (sqrt (1 + 0)))).
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
assert (e__3 : (sqrt (1 + 0)) = 1).
{
assert (e__4 : (1 + 0) = 1).
{
feq.
}
rw e__4.
apply sqrt_lem_1; lra.
}
rw e__3.
rat.
}
}
assert (n__9 : 0 < (sqrt 2)).
{
assert (e__6 : ((sqrt 2) * (sqrt (1 + 0))) = (sqrt 2)).
{
assert (e__7 : (sqrt (1 + 0)) = 1).
{
assert (e__8 : (1 + 0) = 1).
{
feq.
}
rw e__8.
apply sqrt_lem_1; lra.
}
eapply eq_trans.
{
rw e__7.
reflexivity.
}
feq.
}
try rewrite <- e__6.
exact n__5.
}
assert (n__17 : (ln (sqrt 2)) = ((1 * / 2) * (ln 2))).
{
transitivity (1 * (ln (sqrt 2))).
{ feq. }
rewrite s__2.
assert (e__16 : ((ln 2) * / 2) = ((1 * / 2) * (ln 2))).
{
feq.
}
rw e__16.
feq.
}
(* goal *)
assert (s__18 : ((alpha a 0) = ((a * (ln 2)) * / 2))).
{
transitivity (((ln (sqrt 2)) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + 0))))) = ((ln (sqrt 2)) * a)).
assert (e__10 : (ln ((sqrt 2) * (sqrt (1 + 0)))) = (ln (sqrt 2))).
{
assert (e__11 : ((sqrt 2) * (sqrt (1 + 0))) = (sqrt 2)).
{
assert (e__12 : (sqrt (1 + 0)) = 1).
{
assert (e__13 : (1 + 0) = 1).
{
feq.
}
rw e__13.
apply sqrt_lem_1; lra.
}
eapply eq_trans.
{
rw e__12.
reflexivity.
}
feq.
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
symmetry.
transitivity (((1 * / 2) * (ln 2) * a)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (ln (sqrt 2)) * a) + (((- 1) * / 2) * (ln 2) * a)))).
{
feq.
}
rw n__17.
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
change (0 <= 2).
apply Rlt_le.
lra.
}
{
split.
{
change (0 <= (1 + 0)).
apply Rlt_le.
assert (e__19 : (1 + 0) = 1).
{
feq.
}
rw e__19.
rat.
}
{
split.
{
change (0 < ((sqrt 2) * (sqrt (1 + 0)))).
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
assert (e__20 : (sqrt (1 + 0)) = 1).
{
assert (e__21 : (1 + 0) = 1).
{
feq.
}
rw e__21.
apply sqrt_lem_1; lra.
}
rw e__20.
rat.
}
}
{
change (0 < 2).
lra.
}
}
}
}
{
change ((alpha a 0) = ((a * (ln 2)) * / 2)).
exact s__18.
}
Qed.
Lemma meaningful : forall (a : R), ((0 <= 2) /\ (0 <= (1 + 0)) /\ (0 < ((sqrt 2) * (sqrt (1 + 0)))) /\ (0 < 2)).
Proof. intros v0. exact (proj1 (proved v0)). Qed.
Theorem claim : forall (a : R), ((alpha a 0) = ((a * (ln 2)) / 2)).
Proof. intros v0. exact (proj2 (proved v0)). Qed.
Fail Definition corrupted : forall (a : R), ((alpha a 0) = (((a * (ln 2)) / 2) + 1)) := claim.
End T_exadam_step_zero_6145ffb6.


(* exadam.step_increasing; certificate d50e38e2adc5a579c6b5d42ab0898d336b54bd69d609c250964653a75eb328ea *)
Module T_exadam_step_increasing_d50e38e2.
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).

Lemma satisfiable : exists (a : R) (t : Z), (0 <= t)%Z /\ (0 < a).
Proof.
exists 1, (3)%Z.
split.
{
lia.
}
{
change (0 < 1).
closed_less.
}
Qed.

Lemma proved : forall (a : R) (t : Z), (0 <= t)%Z -> (0 < a) -> (((0 <= 2) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))) /\ (0 <= (1 + ((IZR t) + 1))) /\ (0 < ((sqrt 2) * (sqrt (1 + ((IZR t) + 1)))))) /\ ((alpha a (IZR t)) < (alpha a ((IZR t) + 1)))).
Proof.
intros a t b__0 h__2.
assert (r__1 : 0 <= IZR t) by (izr_le).
(* form t *)
assert (s__5 : ((ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = ((ln (2 * ((IZR t) + 1))) * / 2))).
{
assert (b__3 : (0 <= (t)%Z)%Z).
{ zp. }
assert (u__4 : ((ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = ((ln (2 * ((IZR t) + 1))) * / 2))).
{
exact (T_exadam_log_form_36c70dde.claim (t)%Z b__3).
}
exact u__4.
}
assert (n__10 : 0 < (2 * ((IZR t) + 1 + 1))).
{
assert (e__9 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__9.
natpos.
}
assert (n__12 : 0 < ((2 * (IZR t)) + 4)).
{
assert (e__11 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
try rewrite <- e__11.
exact n__10.
}
assert (n__14 : 0 <= (1 + ((IZR t) + 1))).
{
apply Rlt_le.
assert (e__13 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
rw e__13.
natpos.
}
assert (n__16 : 0 <= ((IZR t) + 2)).
{
assert (e__15 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
try rewrite <- e__15.
exact n__14.
}
assert (n__18 : 0 < ((sqrt 2) * (sqrt (1 + ((IZR t) + 1))))).
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__17 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
rw e__17.
natpos.
}
}
assert (n__22 : 0 < ((sqrt ((IZR t) + 2)) * (sqrt 2))).
{
assert (e__19 : ((sqrt 2) * (sqrt (1 + ((IZR t) + 1)))) = ((sqrt ((IZR t) + 2)) * (sqrt 2))).
{
assert (e__20 : (sqrt (1 + ((IZR t) + 1))) = (sqrt ((IZR t) + 2))).
{
assert (e__21 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
rw e__21.
reflexivity.
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
assert (n__24 : 0 < (2 * (((IZR t) + 1) + 1))).
{
assert (e__23 : (2 * (((IZR t) + 1) + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__23.
natpos.
}
(* form t+1 *)
assert (s__39 : ((ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 1))))) = ((ln (2 * ((IZR t) + 1 + 1))) * / 2))).
{
assert (b__6 : (0 <= ((t + 1))%Z)%Z).
{ zp. }
assert (u__7 : ((ln ((sqrt 2) * (sqrt (1 + (IZR ((t + 1))%Z))))) = ((ln (2 * ((IZR ((t + 1))%Z) + 1))) * / 2))).
{
exact (T_exadam_log_form_36c70dde.claim ((t + 1))%Z b__6).
}
apply gap_eq.
assert (e__8 : (((ln (2 * ((IZR t) + 1 + 1))) * / 2) - (ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 1)))))) = 1 * (((ln (2 * ((IZR ((t + 1))%Z) + 1))) * / 2) - (ln ((sqrt 2) * (sqrt (1 + (IZR ((t + 1))%Z)))))) + 0).
{
transitivity ((((- 1) * (ln ((sqrt ((IZR t) + 2)) * (sqrt 2)))) + ((1 * / 2) * (ln ((2 * (IZR t)) + 4))))).
{
assert (e__25 : (ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 1))))) = (ln ((sqrt ((IZR t) + 2)) * (sqrt 2)))).
{
assert (e__26 : ((sqrt 2) * (sqrt (1 + ((IZR t) + 1)))) = ((sqrt ((IZR t) + 2)) * (sqrt 2))).
{
assert (e__27 : (sqrt (1 + ((IZR t) + 1))) = (sqrt ((IZR t) + 2))).
{
assert (e__28 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
rw e__28.
reflexivity.
}
eapply eq_trans.
{
rw e__27.
reflexivity.
}
feq.
}
rw e__26.
reflexivity.
}
assert (e__29 : (ln (2 * ((IZR t) + 1 + 1))) = (ln ((2 * (IZR t)) + 4))).
{
assert (e__30 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__30.
reflexivity.
}
eapply eq_trans.
{
rw e__25.
rw e__29.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln ((sqrt ((IZR t) + 2)) * (sqrt 2)))) + ((1 * / 2) * (ln ((2 * (IZR t)) + 4))))).
{
assert (e__31 : (ln ((sqrt 2) * (sqrt (1 + (IZR ((t + 1))%Z))))) = (ln ((sqrt ((IZR t) + 2)) * (sqrt 2)))).
{
assert (e__32 : ((sqrt 2) * (sqrt (1 + (IZR ((t + 1))%Z)))) = ((sqrt ((IZR t) + 2)) * (sqrt 2))).
{
assert (e__33 : (sqrt (1 + (IZR ((t + 1))%Z))) = (sqrt ((IZR t) + 2))).
{
assert (e__34 : (1 + (IZR ((t + 1))%Z)) = ((IZR t) + 2)).
{
assert (e__35 : (IZR ((t + 1))%Z) = ((IZR t) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__35.
reflexivity.
}
feq.
}
rw e__34.
reflexivity.
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
assert (e__36 : (ln (2 * ((IZR ((t + 1))%Z) + 1))) = (ln ((2 * (IZR t)) + 4))).
{
assert (e__37 : (2 * ((IZR ((t + 1))%Z) + 1)) = ((2 * (IZR t)) + 4)).
{
assert (e__38 : (IZR ((t + 1))%Z) = ((IZR t) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
}
rw e__37.
reflexivity.
}
eapply eq_trans.
{
rw e__31.
rw e__36.
reflexivity.
}
feq.
}
feq.
}
rw e__8.
apply (from_eq_zero 1 0 (ln ((sqrt 2) * (sqrt (1 + (IZR ((t + 1))%Z))))) ((ln (2 * ((IZR ((t + 1))%Z) + 1))) * / 2)); [exact u__7 | lra ..].
}
(* logs *)
assert (s__45 : ((ln (2 * ((IZR t) + 1))) < (ln (2 * ((IZR t) + 1 + 1))))).
{
assert (p__40 : (0 < (2 * ((IZR t) + 1)))).
{
assert (e__41 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__41.
natpos.
}
assert (p__42 : ((2 * ((IZR t) + 1)) < (2 * ((IZR t) + 1 + 1)))).
{
apply gap_lt.
assert (e__43 : ((2 * ((IZR t) + 1 + 1)) - (2 * ((IZR t) + 1))) = 2).
{
feq.
}
rw e__43.
rat.
}
assert (u__44 : ((ln (2 * ((IZR t) + 1))) < (ln (2 * ((IZR t) + 1 + 1))))).
{
exact (ax_log_increasing (2 * ((IZR t) + 1)) (2 * ((IZR t) + 1 + 1)) p__40 p__42).
}
exact u__44.
}
assert (n__49 : 0 <= (1 + (IZR t))).
{
apply Rlt_le.
assert (e__48 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__48.
natpos.
}
assert (n__51 : 0 <= ((IZR t) + 1)).
{
assert (e__50 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
try rewrite <- e__50.
exact n__49.
}
assert (n__53 : 0 < ((sqrt 2) * (sqrt (1 + (IZR t))))).
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__52 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__52.
natpos.
}
}
assert (n__57 : 0 < ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__54 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__55 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__56 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__56.
reflexivity.
}
eapply eq_trans.
{
rw e__55.
reflexivity.
}
feq.
}
try rewrite <- e__54.
exact n__53.
}
assert (n__59 : 0 < (2 * ((IZR t) + 1))).
{
assert (e__58 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__58.
natpos.
}
assert (n__61 : 0 < ((2 * (IZR t)) + 2)).
{
assert (e__60 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
try rewrite <- e__60.
exact n__59.
}
assert (n__85 : (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) = ((1 * / 2) * (ln ((2 * (IZR t)) + 2)))).
{
transitivity (1 * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{ feq. }
assert (e__81 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__82 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__83 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__84 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__84.
reflexivity.
}
eapply eq_trans.
{
rw e__83.
reflexivity.
}
feq.
}
rw e__82.
reflexivity.
}
try rewrite <- e__81.
rewrite s__5.
assert (e__78 : ((ln (2 * ((IZR t) + 1))) * / 2) = ((1 * / 2) * (ln ((2 * (IZR t)) + 2)))).
{
assert (e__79 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__80 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__80.
reflexivity.
}
eapply eq_trans.
{
rw e__79.
reflexivity.
}
feq.
}
rw e__78.
feq.
}
assert (n__95 : (ln ((sqrt ((IZR t) + 2)) * (sqrt 2))) = ((1 * / 2) * (ln ((2 * (IZR t)) + 4)))).
{
transitivity (1 * (ln ((sqrt ((IZR t) + 2)) * (sqrt 2)))).
{ feq. }
assert (e__91 : (ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 1))))) = (ln ((sqrt ((IZR t) + 2)) * (sqrt 2)))).
{
assert (e__92 : ((sqrt 2) * (sqrt (1 + ((IZR t) + 1)))) = ((sqrt ((IZR t) + 2)) * (sqrt 2))).
{
assert (e__93 : (sqrt (1 + ((IZR t) + 1))) = (sqrt ((IZR t) + 2))).
{
assert (e__94 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
rw e__94.
reflexivity.
}
eapply eq_trans.
{
rw e__93.
reflexivity.
}
feq.
}
rw e__92.
reflexivity.
}
try rewrite <- e__91.
rewrite s__39.
assert (e__88 : ((ln (2 * ((IZR t) + 1 + 1))) * / 2) = ((1 * / 2) * (ln ((2 * (IZR t)) + 4)))).
{
assert (e__89 : (ln (2 * ((IZR t) + 1 + 1))) = (ln ((2 * (IZR t)) + 4))).
{
assert (e__90 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__90.
reflexivity.
}
eapply eq_trans.
{
rw e__89.
reflexivity.
}
feq.
}
rw e__88.
feq.
}
(* goal *)
assert (s__106 : ((alpha a (IZR t)) < (alpha a ((IZR t) + 1)))).
{
apply gap_lt.
assert (e__46 : ((alpha a ((IZR t) + 1)) - (alpha a (IZR t))) = ((a * / 2) * ((ln (2 * ((IZR t) + 1 + 1))) - (ln (2 * ((IZR t) + 1)))))).
{
transitivity ((((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a) + ((ln ((sqrt ((IZR t) + 2)) * (sqrt 2))) * a))).
{
assert (e__62 : (alpha a ((IZR t) + 1)) = ((ln ((sqrt ((IZR t) + 2)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 1)))))) = ((ln ((sqrt ((IZR t) + 2)) * (sqrt 2))) * a)).
assert (e__63 : (ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 1))))) = (ln ((sqrt ((IZR t) + 2)) * (sqrt 2)))).
{
assert (e__64 : ((sqrt 2) * (sqrt (1 + ((IZR t) + 1)))) = ((sqrt ((IZR t) + 2)) * (sqrt 2))).
{
assert (e__65 : (sqrt (1 + ((IZR t) + 1))) = (sqrt ((IZR t) + 2))).
{
assert (e__66 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
rw e__66.
reflexivity.
}
eapply eq_trans.
{
rw e__65.
reflexivity.
}
feq.
}
rw e__64.
reflexivity.
}
eapply eq_trans.
{
rw e__63.
reflexivity.
}
feq.
}
assert (e__67 : (alpha a (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
assert (e__68 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__69 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__70 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__71 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__71.
reflexivity.
}
eapply eq_trans.
{
rw e__70.
reflexivity.
}
feq.
}
rw e__69.
reflexivity.
}
eapply eq_trans.
{
rw e__68.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__62.
rw e__67.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (ln ((2 * (IZR t)) + 2)) * a) + ((1 * / 2) * (ln ((2 * (IZR t)) + 4)) * a))).
{
assert (e__72 : (ln (2 * ((IZR t) + 1 + 1))) = (ln ((2 * (IZR t)) + 4))).
{
assert (e__73 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__73.
reflexivity.
}
assert (e__74 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__75 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__75.
reflexivity.
}
eapply eq_trans.
{
rw e__72.
rw e__74.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a) + (1 * (ln ((sqrt ((IZR t) + 2)) * (sqrt 2))) * a) + ((1 * / 2) * (ln ((2 * (IZR t)) + 2)) * a) + (((- 1) * / 2) * (ln ((2 * (IZR t)) + 4)) * a)))).
{
feq.
}
rw n__85.
transitivity ((((ln ((sqrt ((IZR t) + 2)) * (sqrt 2))) * a) + (((- 1) * / 2) * (ln ((2 * (IZR t)) + 4)) * a))).
{
feq.
}
transitivity ((((1 * (ln ((sqrt ((IZR t) + 2)) * (sqrt 2))) * a) + (((- 1) * / 2) * (ln ((2 * (IZR t)) + 4)) * a)))).
{
feq.
}
rw n__95.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__47 : 0 < ((a * / 2) * ((ln (2 * ((IZR t) + 1 + 1))) - (ln (2 * ((IZR t) + 1)))))).
{
apply mult_pos_pos.
{
assert (e__96 : (a * / 2) = (1 * / 2) * (a - 0) + 0).
{
transitivity (((1 * / 2) * a)).
{
feq.
}
symmetry.
transitivity (((1 * / 2) * a)).
{
feq.
}
feq.
}
rw e__96.
apply (from_lt_pos (1 * / 2) 0 0 a); [exact h__2 | lra ..].
}
{
assert (e__97 : ((ln (2 * ((IZR t) + 1 + 1))) - (ln (2 * ((IZR t) + 1)))) = 1 * ((ln (2 * ((IZR t) + 1 + 1))) - (ln (2 * ((IZR t) + 1)))) + 0).
{
transitivity ((((- 1) * (ln ((2 * (IZR t)) + 2))) + (ln ((2 * (IZR t)) + 4)))).
{
assert (e__98 : (ln (2 * ((IZR t) + 1 + 1))) = (ln ((2 * (IZR t)) + 4))).
{
assert (e__99 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__99.
reflexivity.
}
assert (e__100 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__101 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__101.
reflexivity.
}
eapply eq_trans.
{
rw e__98.
rw e__100.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln ((2 * (IZR t)) + 2))) + (ln ((2 * (IZR t)) + 4)))).
{
assert (e__102 : (ln (2 * ((IZR t) + 1 + 1))) = (ln ((2 * (IZR t)) + 4))).
{
assert (e__103 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__103.
reflexivity.
}
assert (e__104 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__105 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__105.
reflexivity.
}
eapply eq_trans.
{
rw e__102.
rw e__104.
reflexivity.
}
feq.
}
feq.
}
rw e__97.
apply (from_lt_pos 1 0 (ln (2 * ((IZR t) + 1))) (ln (2 * ((IZR t) + 1 + 1)))); [exact s__45 | lra ..].
}
}
rw e__46. exact w__47.
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
assert (e__107 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__107.
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
assert (e__108 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__108.
natpos.
}
}
{
split.
{
change (0 <= (1 + ((IZR t) + 1))).
apply Rlt_le.
assert (e__109 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
rw e__109.
natpos.
}
{
change (0 < ((sqrt 2) * (sqrt (1 + ((IZR t) + 1))))).
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__110 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
rw e__110.
natpos.
}
}
}
}
}
}
{
change ((alpha a (IZR t)) < (alpha a ((IZR t) + 1))).
exact s__106.
}
Qed.
Lemma meaningful : forall (a : R) (t : Z), (0 <= t)%Z -> (0 < a) -> ((0 <= 2) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))) /\ (0 <= (1 + ((IZR t) + 1))) /\ (0 < ((sqrt 2) * (sqrt (1 + ((IZR t) + 1)))))).
Proof. intros v0 v1 v2 v3. exact (proj1 (proved v0 v1 v2 v3)). Qed.
Theorem claim : forall (a : R) (t : Z), (0 <= t)%Z -> (0 < a) -> ((alpha a (IZR t)) < (alpha a ((IZR t) + 1))).
Proof. intros v0 v1 v2 v3. exact (proj2 (proved v0 v1 v2 v3)). Qed.
Fail Definition corrupted : forall (a : R) (t : Z), (0 <= t)%Z -> (0 < a) -> ((alpha a ((IZR t) + 1)) <= (alpha a (IZR t))) := claim.
End T_exadam_step_increasing_d50e38e2.


(* exadam.step_sublinear; certificate f3f0df95352786a5a82c7a8bdae07e263755bd62c888197599319f594a94aa01 *)
Module T_exadam_step_sublinear_f3f0df95.
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).

Lemma satisfiable : exists (a : R), (0 < a).
Proof.
exists 1.
change (0 < 1).
closed_less.
Qed.

Theorem claim : forall (a : R), (0 < a) -> (tends (fun t : Z => ((alpha a (IZR t)) / (IZR t))) 0).
Proof.
intros a h__0.
(* lower *)
assert (s__57 : (forall t : Z, ((1)%Z <= t)%Z -> ((0 * / (IZR t)) <= ((alpha a (IZR t)) * / (IZR t))))).
{
intros t b__1.
assert (r__2 : 1 <= IZR t).
{ izr_le. }
(* twice *)
assert (s__5 : ((2 * (alpha a (IZR t))) = (a * (ln (2 * ((IZR t) + 1)))))).
{
assert (b__3 : (0 <= (t)%Z)%Z).
{ zp. }
assert (u__4 : ((2 * (alpha a (IZR t))) = (a * (ln (2 * ((IZR t) + 1)))))).
{
exact (T_exadam_step_form_34862ce5.claim a (t)%Z b__3).
}
exact u__4.
}
assert (n__9 : 0 <= (1 + (IZR t))).
{
apply Rlt_le.
assert (e__8 : (1 + (IZR t)) = 1 * ((IZR t) - 1) + 2).
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
rw e__8.
apply (from_le_pos 1 2 1 (IZR t)); [exact r__2 | lra ..].
}
assert (n__11 : 0 <= ((IZR t) + 1)).
{
assert (e__10 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
try rewrite <- e__10.
exact n__9.
}
assert (n__13 : 0 < ((sqrt 2) * (sqrt (1 + (IZR t))))).
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__12 : (1 + (IZR t)) = 1 * ((IZR t) - 1) + 2).
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
rw e__12.
apply (from_le_pos 1 2 1 (IZR t)); [exact r__2 | lra ..].
}
}
assert (n__17 : 0 < ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__14 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__15 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__16 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__16.
reflexivity.
}
eapply eq_trans.
{
rw e__15.
reflexivity.
}
feq.
}
try rewrite <- e__14.
exact n__13.
}
assert (n__19 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_le_pos 1 1 1 (IZR t)); [exact r__2 | lra ..].
}
assert (n__21 : 0 < (2 * ((IZR t) + 1))).
{
assert (e__20 : (2 * ((IZR t) + 1)) = 2 * ((IZR t) - 1) + 4).
{
transitivity (((2 * (IZR t)) + 2)).
{
feq.
}
symmetry.
transitivity (((2 * (IZR t)) + 2)).
{
feq.
}
feq.
}
rw e__20.
apply (from_le_pos 2 4 1 (IZR t)); [exact r__2 | lra ..].
}
assert (n__23 : 0 < ((2 * (IZR t)) + 2)).
{
assert (e__22 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
try rewrite <- e__22.
exact n__21.
}
(* lower_t *)
assert (s__56 : ((0 * / (IZR t)) <= ((alpha a (IZR t)) * / (IZR t)))).
{
apply gap_le.
assert (e__6 : (((alpha a (IZR t)) * / (IZR t)) - (0 * / (IZR t))) = (((((2 * (alpha a (IZR t))) - (a * (ln (2 * ((IZR t) + 1))))) + (a * (ln (2 * ((IZR t) + 1))))) * / 2) * / (IZR t))).
{
transitivity (((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * (/ (IZR t)))).
{
assert (e__24 : (alpha a (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
assert (e__25 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__26 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__27 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__28 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__28.
reflexivity.
}
eapply eq_trans.
{
rw e__27.
reflexivity.
}
feq.
}
rw e__26.
reflexivity.
}
eapply eq_trans.
{
rw e__25.
reflexivity.
}
feq.
}
assert (e__29 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__24.
rw e__29.
reflexivity.
}
feq.
}
symmetry.
transitivity (((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * (/ (IZR t)))).
{
assert (e__30 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__31 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__31.
reflexivity.
}
assert (e__32 : (alpha a (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
assert (e__33 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__34 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__35 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__36 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__36.
reflexivity.
}
eapply eq_trans.
{
rw e__35.
reflexivity.
}
feq.
}
rw e__34.
reflexivity.
}
eapply eq_trans.
{
rw e__33.
reflexivity.
}
feq.
}
assert (e__37 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__30.
rw e__32.
rw e__37.
reflexivity.
}
feq.
}
feq.
}
assert (w__7 : 0 <= (((((2 * (alpha a (IZR t))) - (a * (ln (2 * ((IZR t) + 1))))) + (a * (ln (2 * ((IZR t) + 1))))) * / 2) * / (IZR t))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply plus_zero_pos.
{
assert (e__38 : ((2 * (alpha a (IZR t))) - (a * (ln (2 * ((IZR t) + 1))))) = (- 1) * ((a * (ln (2 * ((IZR t) + 1)))) - (2 * (alpha a (IZR t)))) + 0).
{
transitivity (((2 * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a) + ((- 1) * (ln ((2 * (IZR t)) + 2)) * a))).
{
assert (e__39 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__40 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__40.
reflexivity.
}
assert (e__41 : (alpha a (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
assert (e__42 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__43 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__44 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__45 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__45.
reflexivity.
}
eapply eq_trans.
{
rw e__44.
reflexivity.
}
feq.
}
rw e__43.
reflexivity.
}
eapply eq_trans.
{
rw e__42.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__39.
rw e__41.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a) + ((- 1) * (ln ((2 * (IZR t)) + 2)) * a))).
{
assert (e__46 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__47 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__47.
reflexivity.
}
assert (e__48 : (alpha a (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
assert (e__49 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__50 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__51 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__52 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__52.
reflexivity.
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
rw e__50.
reflexivity.
}
eapply eq_trans.
{
rw e__49.
reflexivity.
}
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
rw e__38.
apply (from_eq_zero (- 1) 0 (2 * (alpha a (IZR t))) (a * (ln (2 * ((IZR t) + 1))))); [exact s__5 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__53 : a = 1 * (a - 0) + 0).
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
rw e__53.
apply (from_lt_pos 1 0 0 a); [exact h__0 | lra ..].
}
{
apply ln_pos_sign.
assert (e__54 : ((2 * ((IZR t) + 1)) + (- 1)) = 2 * ((IZR t) - 1) + 3).
{
transitivity (((2 * (IZR t)) + 1)).
{
feq.
}
symmetry.
transitivity (((2 * (IZR t)) + 1)).
{
feq.
}
feq.
}
rw e__54.
apply (from_le_pos 2 3 1 (IZR t)); [exact r__2 | lra ..].
}
}
}
{
apply inv_pos.
lra.
}
}
{
apply inv_pos.
assert (e__55 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__55.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__2 | lra ..].
}
}
rw e__6. exact w__7.
}
exact s__56.
}
(* upper *)
assert (s__241 : (forall t : Z, ((1)%Z <= t)%Z -> (((alpha a (IZR t)) * / (IZR t)) <= (sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2)))))))).
{
intros t b__58.
assert (r__59 : 1 <= IZR t).
{ izr_le. }
(* twice *)
assert (s__62 : ((2 * (alpha a (IZR t))) = (a * (ln (2 * ((IZR t) + 1)))))).
{
assert (b__60 : (0 <= (t)%Z)%Z).
{ zp. }
assert (u__61 : ((2 * (alpha a (IZR t))) = (a * (ln (2 * ((IZR t) + 1)))))).
{
exact (T_exadam_step_form_34862ce5.claim a (t)%Z b__60).
}
exact u__61.
}
(* half *)
assert (s__66 : ((ln (sqrt (2 * ((IZR t) + 1)))) = ((ln (2 * ((IZR t) + 1))) * / 2))).
{
assert (p__63 : (0 < (2 * ((IZR t) + 1)))).
{
assert (e__64 : (2 * ((IZR t) + 1)) = 2 * ((IZR t) - 1) + 4).
{
transitivity (((2 * (IZR t)) + 2)).
{
feq.
}
symmetry.
transitivity (((2 * (IZR t)) + 2)).
{
feq.
}
feq.
}
rw e__64.
apply (from_le_pos 2 4 1 (IZR t)); [exact r__59 | lra ..].
}
assert (u__65 : ((ln (sqrt (2 * ((IZR t) + 1)))) = ((ln (2 * ((IZR t) + 1))) * / 2))).
{
exact (ax_log_of_sqrt (2 * ((IZR t) + 1)) p__63).
}
exact u__65.
}
(* tangent *)
assert (s__70 : ((ln (sqrt (2 * ((IZR t) + 1)))) <= ((sqrt (2 * ((IZR t) + 1))) - 1))).
{
assert (p__67 : (0 < (sqrt (2 * ((IZR t) + 1))))).
{
apply sqrt_lt_R0.
assert (e__68 : (2 * ((IZR t) + 1)) = 2 * ((IZR t) - 1) + 4).
{
transitivity (((2 * (IZR t)) + 2)).
{
feq.
}
symmetry.
transitivity (((2 * (IZR t)) + 2)).
{
feq.
}
feq.
}
rw e__68.
apply (from_le_pos 2 4 1 (IZR t)); [exact r__59 | lra ..].
}
assert (u__69 : ((ln (sqrt (2 * ((IZR t) + 1)))) <= ((sqrt (2 * ((IZR t) + 1))) - 1))).
{
exact (ax_log_at_most (sqrt (2 * ((IZR t) + 1))) p__67).
}
exact u__69.
}
assert (n__74 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__73 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__73.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__59 | lra ..].
}
assert (n__75 : ((IZR t) ^ 2) <> 0).
{
apply Rgt_not_eq; red.
natpos.
}
assert (n__78 : 0 <= ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply pow_pos.
assert (e__76 : a = 1 * (a - 0) + 0).
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
rw e__76.
apply (from_lt_pos 1 0 0 a); [exact h__0 | lra ..].
}
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__77 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__77.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__59 | lra ..].
}
}
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
natpos.
}
}
}
}
assert (n__82 : 0 <= ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))).
{
assert (e__79 : ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2)))) = ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))).
{
assert (e__80 : / ((IZR t) ^ 2) = (/ ((IZR t) ^ 2))).
{
apply inv_by. feq.
}
assert (e__81 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__80.
rw e__81.
reflexivity.
}
feq.
}
try rewrite <- e__79.
exact n__78.
}
assert (n__84 : 0 <= (2 * ((IZR t) + 1))).
{
apply Rlt_le.
assert (e__83 : (2 * ((IZR t) + 1)) = 2 * ((IZR t) - 1) + 4).
{
transitivity (((2 * (IZR t)) + 2)).
{
feq.
}
symmetry.
transitivity (((2 * (IZR t)) + 2)).
{
feq.
}
feq.
}
rw e__83.
apply (from_le_pos 2 4 1 (IZR t)); [exact r__59 | lra ..].
}
assert (n__86 : 0 <= ((2 * (IZR t)) + 2)).
{
assert (e__85 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
try rewrite <- e__85.
exact n__84.
}
assert (n__92 : ((sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) + ((a * (sqrt (2 * ((IZR t) + 1)))) * / (IZR t))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply pow_pos.
assert (e__87 : a = 1 * (a - 0) + 0).
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
rw e__87.
apply (from_lt_pos 1 0 0 a); [exact h__0 | lra ..].
}
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__88 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__88.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__59 | lra ..].
}
}
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
natpos.
}
}
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__89 : a = 1 * (a - 0) + 0).
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
rw e__89.
apply (from_lt_pos 1 0 0 a); [exact h__0 | lra ..].
}
{
apply sqrt_lt_R0.
assert (e__90 : (2 * ((IZR t) + 1)) = 2 * ((IZR t) - 1) + 4).
{
transitivity (((2 * (IZR t)) + 2)).
{
feq.
}
symmetry.
transitivity (((2 * (IZR t)) + 2)).
{
feq.
}
feq.
}
rw e__90.
apply (from_le_pos 2 4 1 (IZR t)); [exact r__59 | lra ..].
}
}
{
apply inv_pos.
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
apply (from_le_pos 1 1 1 (IZR t)); [exact r__59 | lra ..].
}
}
}
assert (n__101 : ((sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))) + ((sqrt ((2 * (IZR t)) + 2)) * a * (/ (IZR t)))) <> 0).
{
assert (e__93 : ((sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) + ((a * (sqrt (2 * ((IZR t) + 1)))) * / (IZR t))) = ((sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))) + ((sqrt ((2 * (IZR t)) + 2)) * a * (/ (IZR t))))).
{
assert (e__94 : (sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) = (sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2)))))).
{
assert (e__95 : ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2)))) = ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))).
{
assert (e__96 : / ((IZR t) ^ 2) = (/ ((IZR t) ^ 2))).
{
apply inv_by. feq.
}
assert (e__97 : / (IZR t) = (/ (IZR t))).
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
rw e__95.
reflexivity.
}
assert (e__98 : (sqrt (2 * ((IZR t) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__99 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__99.
reflexivity.
}
assert (e__100 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__94.
rw e__98.
rw e__100.
reflexivity.
}
feq.
}
try rewrite <- e__93.
exact n__92.
}
assert (n__102 : (((sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))) * (IZR t)) + ((sqrt ((2 * (IZR t)) + 2)) * a)) <> 0).
{
intro vanishes.
apply n__101.
transitivity (1 * ((/ (IZR t))) * (((sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))) * (IZR t)) + ((sqrt ((2 * (IZR t)) + 2)) * a))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__120 : (sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))) ^ 2 = ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))).
{
apply sqrt_square; rpos.
}
assert (n__121 : (sqrt ((2 * (IZR t)) + 2)) ^ 2 = ((2 * (IZR t)) + 2)).
{
apply sqrt_square; rpos.
}
(* gap *)
assert (s__129 : (((a * (sqrt (2 * ((IZR t) + 1)))) * / (IZR t)) <= (sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))))).
{
apply gap_le.
assert (e__71 : ((sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) - ((a * (sqrt (2 * ((IZR t) + 1)))) * / (IZR t))) = (((a ^ 2) * / (IZR t)) * / ((sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) + ((a * (sqrt (2 * ((IZR t) + 1)))) * / (IZR t))))).
{
transitivity (((sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))) + ((- 1) * (sqrt ((2 * (IZR t)) + 2)) * a * (/ (IZR t))))).
{
assert (e__103 : (sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) = (sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2)))))).
{
assert (e__104 : ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2)))) = ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))).
{
assert (e__105 : / ((IZR t) ^ 2) = (/ ((IZR t) ^ 2))).
{
apply inv_by. feq.
}
assert (e__106 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__105.
rw e__106.
reflexivity.
}
feq.
}
rw e__104.
reflexivity.
}
assert (e__107 : (sqrt (2 * ((IZR t) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__108 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__108.
reflexivity.
}
assert (e__109 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__103.
rw e__107.
rw e__109.
reflexivity.
}
feq.
}
symmetry.
transitivity (((a ^ 2) * (/ (((sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))) * (IZR t)) + ((sqrt ((2 * (IZR t)) + 2)) * a))))).
{
assert (e__110 : / ((sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) + ((a * (sqrt (2 * ((IZR t) + 1)))) * / (IZR t))) = ((IZR t) * (/ (((sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))) * (IZR t)) + ((sqrt ((2 * (IZR t)) + 2)) * a))))).
{
assert (e__111 : ((sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) + ((a * (sqrt (2 * ((IZR t) + 1)))) * / (IZR t))) = ((sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))) + ((sqrt ((2 * (IZR t)) + 2)) * a * (/ (IZR t))))).
{
assert (e__112 : (sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) = (sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2)))))).
{
assert (e__113 : ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2)))) = ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))).
{
assert (e__114 : / ((IZR t) ^ 2) = (/ ((IZR t) ^ 2))).
{
apply inv_by. feq.
}
assert (e__115 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__114.
rw e__115.
reflexivity.
}
feq.
}
rw e__113.
reflexivity.
}
assert (e__116 : (sqrt (2 * ((IZR t) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__117 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__117.
reflexivity.
}
assert (e__118 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__112.
rw e__116.
rw e__118.
reflexivity.
}
feq.
}
rw e__111.
apply inv_by. feq.
}
assert (e__119 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__110.
rw e__119.
reflexivity.
}
feq.
}
apply Rminus_diag_uniq.
transitivity (((((- 1) * ((sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))) ^ 2) * (IZR t)) + (1 * ((sqrt ((2 * (IZR t)) + 2)) ^ 2) * (a ^ 2) * (/ (IZR t))) + (1 * (a ^ 2))) * (/ ((1 * (sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))) * (IZR t)) + (1 * (sqrt ((2 * (IZR t)) + 2)) * a))))).
{
feq.
}
rw n__120.
transitivity ((((((sqrt ((2 * (IZR t)) + 2)) ^ 2) * (a ^ 2) * (/ (IZR t))) + ((- 2) * (a ^ 2) * (/ (IZR t))) + ((- 2) * (a ^ 2))) * (/ (((sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))) * (IZR t)) + ((sqrt ((2 * (IZR t)) + 2)) * a))))).
{
feq.
}
transitivity ((((1 * ((sqrt ((2 * (IZR t)) + 2)) ^ 2) * (a ^ 2) * (/ (IZR t))) + ((- 2) * (a ^ 2) * (/ (IZR t))) + ((- 2) * (a ^ 2))) * (/ ((1 * (sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))) * (IZR t)) + (1 * (sqrt ((2 * (IZR t)) + 2)) * a))))).
{
feq.
}
rw n__121.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__72 : 0 <= (((a ^ 2) * / (IZR t)) * / ((sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) + ((a * (sqrt (2 * ((IZR t) + 1)))) * / (IZR t))))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__122 : a = 1 * (a - 0) + 0).
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
rw e__122.
apply (from_lt_pos 1 0 0 a); [exact h__0 | lra ..].
}
{
apply inv_pos.
assert (e__123 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__123.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__59 | lra ..].
}
}
{
apply inv_pos.
apply plus_pos_pos.
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply pow_pos.
assert (e__124 : a = 1 * (a - 0) + 0).
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
rw e__124.
apply (from_lt_pos 1 0 0 a); [exact h__0 | lra ..].
}
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__125 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__125.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__59 | lra ..].
}
}
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
natpos.
}
}
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__126 : a = 1 * (a - 0) + 0).
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
rw e__126.
apply (from_lt_pos 1 0 0 a); [exact h__0 | lra ..].
}
{
apply sqrt_lt_R0.
assert (e__127 : (2 * ((IZR t) + 1)) = 2 * ((IZR t) - 1) + 4).
{
transitivity (((2 * (IZR t)) + 2)).
{
feq.
}
symmetry.
transitivity (((2 * (IZR t)) + 2)).
{
feq.
}
feq.
}
rw e__127.
apply (from_le_pos 2 4 1 (IZR t)); [exact r__59 | lra ..].
}
}
{
apply inv_pos.
assert (e__128 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__128.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__59 | lra ..].
}
}
}
}
rw e__71. exact w__72.
}
assert (n__133 : 0 <= (1 + (IZR t))).
{
apply Rlt_le.
assert (e__132 : (1 + (IZR t)) = 1 * ((IZR t) - 1) + 2).
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
rw e__132.
apply (from_le_pos 1 2 1 (IZR t)); [exact r__59 | lra ..].
}
assert (n__135 : 0 <= ((IZR t) + 1)).
{
assert (e__134 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
try rewrite <- e__134.
exact n__133.
}
assert (n__137 : 0 < ((sqrt 2) * (sqrt (1 + (IZR t))))).
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__136 : (1 + (IZR t)) = 1 * ((IZR t) - 1) + 2).
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
rw e__136.
apply (from_le_pos 1 2 1 (IZR t)); [exact r__59 | lra ..].
}
}
assert (n__141 : 0 < ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__138 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__139 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__140 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__140.
reflexivity.
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
assert (n__143 : 0 < (sqrt (2 * ((IZR t) + 1)))).
{
apply sqrt_lt_R0.
assert (e__142 : (2 * ((IZR t) + 1)) = 2 * ((IZR t) - 1) + 4).
{
transitivity (((2 * (IZR t)) + 2)).
{
feq.
}
symmetry.
transitivity (((2 * (IZR t)) + 2)).
{
feq.
}
feq.
}
rw e__142.
apply (from_le_pos 2 4 1 (IZR t)); [exact r__59 | lra ..].
}
assert (n__146 : 0 < (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__144 : (sqrt (2 * ((IZR t) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__145 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__145.
reflexivity.
}
try rewrite <- e__144.
exact n__143.
}
assert (n__148 : 0 < (2 * ((IZR t) + 1))).
{
assert (e__147 : (2 * ((IZR t) + 1)) = 2 * ((IZR t) - 1) + 4).
{
transitivity (((2 * (IZR t)) + 2)).
{
feq.
}
symmetry.
transitivity (((2 * (IZR t)) + 2)).
{
feq.
}
feq.
}
rw e__147.
apply (from_le_pos 2 4 1 (IZR t)); [exact r__59 | lra ..].
}
assert (n__150 : 0 < ((2 * (IZR t)) + 2)).
{
assert (e__149 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
try rewrite <- e__149.
exact n__148.
}
assert (n__152 : (2 * (IZR t)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__151 : (2 * (IZR t)) = 2 * ((IZR t) - 1) + 2).
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
rw e__151.
apply (from_le_pos 2 2 1 (IZR t)); [exact r__59 | lra ..].
}
(* upper_t *)
assert (s__240 : (((alpha a (IZR t)) * / (IZR t)) <= (sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))))).
{
apply gap_le.
assert (e__130 : ((sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) - ((alpha a (IZR t)) * / (IZR t))) = (((sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) - ((a * (sqrt (2 * ((IZR t) + 1)))) * / (IZR t))) + ((a * ((sqrt (2 * ((IZR t) + 1))) - 1 - (ln (sqrt (2 * ((IZR t) + 1)))))) * / (IZR t)) + (a * / (IZR t)) + ((a * ((ln (sqrt (2 * ((IZR t) + 1)))) - ((ln (2 * ((IZR t) + 1))) * / 2))) * / (IZR t)) - (((2 * (alpha a (IZR t))) - (a * (ln (2 * ((IZR t) + 1))))) * / (2 * (IZR t))))).
{
transitivity ((((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * (/ (IZR t))) + (sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))))).
{
assert (e__153 : (sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) = (sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2)))))).
{
assert (e__154 : ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2)))) = ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))).
{
assert (e__155 : / ((IZR t) ^ 2) = (/ ((IZR t) ^ 2))).
{
apply inv_by. feq.
}
assert (e__156 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__155.
rw e__156.
reflexivity.
}
feq.
}
rw e__154.
reflexivity.
}
assert (e__157 : (alpha a (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
assert (e__158 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__159 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__160 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__161 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__161.
reflexivity.
}
eapply eq_trans.
{
rw e__160.
reflexivity.
}
feq.
}
rw e__159.
reflexivity.
}
eapply eq_trans.
{
rw e__158.
reflexivity.
}
feq.
}
assert (e__162 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__153.
rw e__157.
rw e__162.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * (/ (IZR t))) + (sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))))).
{
assert (e__163 : (sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) = (sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2)))))).
{
assert (e__164 : ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2)))) = ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))).
{
assert (e__165 : / ((IZR t) ^ 2) = (/ ((IZR t) ^ 2))).
{
apply inv_by. feq.
}
assert (e__166 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__165.
rw e__166.
reflexivity.
}
feq.
}
rw e__164.
reflexivity.
}
assert (e__167 : (ln (sqrt (2 * ((IZR t) + 1)))) = (ln (sqrt ((2 * (IZR t)) + 2)))).
{
assert (e__168 : (sqrt (2 * ((IZR t) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__169 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__169.
reflexivity.
}
rw e__168.
reflexivity.
}
assert (e__170 : (sqrt (2 * ((IZR t) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__171 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__171.
reflexivity.
}
assert (e__172 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__173 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__173.
reflexivity.
}
assert (e__174 : (alpha a (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
assert (e__175 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__176 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__177 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__178 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__178.
reflexivity.
}
eapply eq_trans.
{
rw e__177.
reflexivity.
}
feq.
}
rw e__176.
reflexivity.
}
eapply eq_trans.
{
rw e__175.
reflexivity.
}
feq.
}
assert (e__179 : / (2 * (IZR t)) = ((1 * / 2) * (/ (IZR t)))).
{
apply inv_by. feq.
}
assert (e__180 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__163.
rw e__167.
rw e__170.
rw e__172.
rw e__174.
rw e__179.
rw e__180.
reflexivity.
}
feq.
}
feq.
}
assert (w__131 : 0 <= (((sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) - ((a * (sqrt (2 * ((IZR t) + 1)))) * / (IZR t))) + ((a * ((sqrt (2 * ((IZR t) + 1))) - 1 - (ln (sqrt (2 * ((IZR t) + 1)))))) * / (IZR t)) + (a * / (IZR t)) + ((a * ((ln (sqrt (2 * ((IZR t) + 1)))) - ((ln (2 * ((IZR t) + 1))) * / 2))) * / (IZR t)) - (((2 * (alpha a (IZR t))) - (a * (ln (2 * ((IZR t) + 1))))) * / (2 * (IZR t))))).
{
apply Rlt_le.
apply to_plus.
apply plus_pos_zero.
{
apply plus_pos_zero.
{
apply plus_nn_pos.
{
apply plus_nn_nn.
{
assert (e__184 : ((sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) - ((a * (sqrt (2 * ((IZR t) + 1)))) * / (IZR t))) = 1 * ((sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) - ((a * (sqrt (2 * ((IZR t) + 1)))) * / (IZR t))) + 0).
{
transitivity (((sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))) + ((- 1) * (sqrt ((2 * (IZR t)) + 2)) * a * (/ (IZR t))))).
{
assert (e__185 : (sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) = (sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2)))))).
{
assert (e__186 : ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2)))) = ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))).
{
assert (e__187 : / ((IZR t) ^ 2) = (/ ((IZR t) ^ 2))).
{
apply inv_by. feq.
}
assert (e__188 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__187.
rw e__188.
reflexivity.
}
feq.
}
rw e__186.
reflexivity.
}
assert (e__189 : (sqrt (2 * ((IZR t) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__190 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__190.
reflexivity.
}
assert (e__191 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__185.
rw e__189.
rw e__191.
reflexivity.
}
feq.
}
symmetry.
transitivity (((sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))) + ((- 1) * (sqrt ((2 * (IZR t)) + 2)) * a * (/ (IZR t))))).
{
assert (e__192 : (sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))) = (sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2)))))).
{
assert (e__193 : ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2)))) = ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))).
{
assert (e__194 : / ((IZR t) ^ 2) = (/ ((IZR t) ^ 2))).
{
apply inv_by. feq.
}
assert (e__195 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__194.
rw e__195.
reflexivity.
}
feq.
}
rw e__193.
reflexivity.
}
assert (e__196 : (sqrt (2 * ((IZR t) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__197 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__197.
reflexivity.
}
assert (e__198 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__192.
rw e__196.
rw e__198.
reflexivity.
}
feq.
}
feq.
}
rw e__184.
apply (from_le_nn 1 0 ((a * (sqrt (2 * ((IZR t) + 1)))) * / (IZR t)) (sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2)))))); [exact s__129 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__199 : a = 1 * (a - 0) + 0).
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
rw e__199.
apply (from_lt_pos 1 0 0 a); [exact h__0 | lra ..].
}
{
assert (e__200 : ((sqrt (2 * ((IZR t) + 1))) - 1 - (ln (sqrt (2 * ((IZR t) + 1))))) = 1 * (((sqrt (2 * ((IZR t) + 1))) - 1) - (ln (sqrt (2 * ((IZR t) + 1))))) + 0).
{
transitivity ((((- 1) * (ln (sqrt ((2 * (IZR t)) + 2)))) + (sqrt ((2 * (IZR t)) + 2)) + (- 1))).
{
assert (e__201 : (ln (sqrt (2 * ((IZR t) + 1)))) = (ln (sqrt ((2 * (IZR t)) + 2)))).
{
assert (e__202 : (sqrt (2 * ((IZR t) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__203 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__203.
reflexivity.
}
rw e__202.
reflexivity.
}
assert (e__204 : (sqrt (2 * ((IZR t) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__205 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__205.
reflexivity.
}
eapply eq_trans.
{
rw e__201.
rw e__204.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln (sqrt ((2 * (IZR t)) + 2)))) + (sqrt ((2 * (IZR t)) + 2)) + (- 1))).
{
assert (e__206 : (ln (sqrt (2 * ((IZR t) + 1)))) = (ln (sqrt ((2 * (IZR t)) + 2)))).
{
assert (e__207 : (sqrt (2 * ((IZR t) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__208 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__208.
reflexivity.
}
rw e__207.
reflexivity.
}
assert (e__209 : (sqrt (2 * ((IZR t) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__210 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__210.
reflexivity.
}
eapply eq_trans.
{
rw e__206.
rw e__209.
reflexivity.
}
feq.
}
feq.
}
rw e__200.
apply (from_le_nn 1 0 (ln (sqrt (2 * ((IZR t) + 1)))) ((sqrt (2 * ((IZR t) + 1))) - 1)); [exact s__70 | lra ..].
}
}
{
apply inv_pos.
assert (e__211 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__211.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__59 | lra ..].
}
}
}
{
apply mult_pos_pos.
{
assert (e__212 : a = 1 * (a - 0) + 0).
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
rw e__212.
apply (from_lt_pos 1 0 0 a); [exact h__0 | lra ..].
}
{
apply inv_pos.
assert (e__213 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__213.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__59 | lra ..].
}
}
}
{
assert (v__182 : (a * ((ln (sqrt (2 * ((IZR t) + 1)))) - ((ln (2 * ((IZR t) + 1))) * / 2))) = 0).
{
assert (v__181 : ((ln (sqrt (2 * ((IZR t) + 1)))) - ((ln (2 * ((IZR t) + 1))) * / 2)) = 0).
{
assert (e__214 : ((ln (sqrt (2 * ((IZR t) + 1)))) - ((ln (2 * ((IZR t) + 1))) * / 2)) = (- 1) * (((ln (2 * ((IZR t) + 1))) * / 2) - (ln (sqrt (2 * ((IZR t) + 1))))) + 0).
{
transitivity (((ln (sqrt ((2 * (IZR t)) + 2))) + (((- 1) * / 2) * (ln ((2 * (IZR t)) + 2))))).
{
assert (e__215 : (ln (sqrt (2 * ((IZR t) + 1)))) = (ln (sqrt ((2 * (IZR t)) + 2)))).
{
assert (e__216 : (sqrt (2 * ((IZR t) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__217 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__217.
reflexivity.
}
rw e__216.
reflexivity.
}
assert (e__218 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__219 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__219.
reflexivity.
}
eapply eq_trans.
{
rw e__215.
rw e__218.
reflexivity.
}
feq.
}
symmetry.
transitivity (((ln (sqrt ((2 * (IZR t)) + 2))) + (((- 1) * / 2) * (ln ((2 * (IZR t)) + 2))))).
{
assert (e__220 : (ln (sqrt (2 * ((IZR t) + 1)))) = (ln (sqrt ((2 * (IZR t)) + 2)))).
{
assert (e__221 : (sqrt (2 * ((IZR t) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__222 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__222.
reflexivity.
}
rw e__221.
reflexivity.
}
assert (e__223 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__224 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__224.
reflexivity.
}
eapply eq_trans.
{
rw e__220.
rw e__223.
reflexivity.
}
feq.
}
feq.
}
rw e__214.
apply (from_eq_zero (- 1) 0 (ln (sqrt (2 * ((IZR t) + 1)))) ((ln (2 * ((IZR t) + 1))) * / 2)); [exact s__66 | lra ..].
}
rewrite v__181. ring.
}
rewrite v__182. ring.
}
}
{
apply opp_zero.
assert (v__183 : ((2 * (alpha a (IZR t))) - (a * (ln (2 * ((IZR t) + 1))))) = 0).
{
assert (e__225 : ((2 * (alpha a (IZR t))) - (a * (ln (2 * ((IZR t) + 1))))) = (- 1) * ((a * (ln (2 * ((IZR t) + 1)))) - (2 * (alpha a (IZR t)))) + 0).
{
transitivity (((2 * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a) + ((- 1) * (ln ((2 * (IZR t)) + 2)) * a))).
{
assert (e__226 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__227 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__227.
reflexivity.
}
assert (e__228 : (alpha a (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
assert (e__229 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__230 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__231 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__232 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__232.
reflexivity.
}
eapply eq_trans.
{
rw e__231.
reflexivity.
}
feq.
}
rw e__230.
reflexivity.
}
eapply eq_trans.
{
rw e__229.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__226.
rw e__228.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a) + ((- 1) * (ln ((2 * (IZR t)) + 2)) * a))).
{
assert (e__233 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__234 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__234.
reflexivity.
}
assert (e__235 : (alpha a (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
assert (e__236 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__237 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__238 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__239 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__239.
reflexivity.
}
eapply eq_trans.
{
rw e__238.
reflexivity.
}
feq.
}
rw e__237.
reflexivity.
}
eapply eq_trans.
{
rw e__236.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__233.
rw e__235.
reflexivity.
}
feq.
}
feq.
}
rw e__225.
apply (from_eq_zero (- 1) 0 (2 * (alpha a (IZR t))) (a * (ln (2 * ((IZR t) + 1))))); [exact s__62 | lra ..].
}
rewrite v__183. ring.
}
}
rw e__130. exact w__131.
}
exact s__240.
}
(* zero *)
assert (s__248 : (tends (fun t : Z => (0 * / (IZR t))) 0)).
{
assert (u__242 : (tends (fun n : Z => (0 * / (IZR n))) 0)).
{
exact (ax_limit_of_inverse 0).
}
assert (e__247 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__247 _).
refine (tends_from 1 _ _ _ u__242 _).
intros t b__243.
assert (r__244 : 1 <= IZR t).
{ izr_le. }
assert (n__246 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__245 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__245.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__244 | lra ..].
}
reflexivity.
}
(* inverse *)
assert (s__255 : (tends (fun t : Z => (1 * / (IZR t))) 0)).
{
assert (u__249 : (tends (fun n : Z => (1 * / (IZR n))) 0)).
{
exact (ax_limit_of_inverse 1).
}
assert (e__254 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__254 _).
refine (tends_from 1 _ _ _ u__249 _).
intros t b__250.
assert (r__251 : 1 <= IZR t).
{ izr_le. }
assert (n__253 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__252 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__252.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__251 | lra ..].
}
reflexivity.
}
(* top *)
assert (s__279 : (tends (fun t : Z => (sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2)))))) 0)).
{
assert (f__259 : tends (fun t : Z => (sqrt ((a ^ 2) * ((3 * (1 * / (IZR t))) + (2 * ((1 * / (IZR t)) ^ 2)))))) (sqrt ((a ^ 2) * ((3 * 0) + (2 * (0 ^ 2)))))).
{
refine (tends_sqrt (fun t : Z => ((a ^ 2) * ((3 * (1 * / (IZR t))) + (2 * ((1 * / (IZR t)) ^ 2))))) ((a ^ 2) * ((3 * 0) + (2 * (0 ^ 2)))) _).
{
refine (tends_mult (fun t : Z => (a ^ 2)) (fun t : Z => ((3 * (1 * / (IZR t))) + (2 * ((1 * / (IZR t)) ^ 2)))) (a ^ 2) ((3 * 0) + (2 * (0 ^ 2))) _ _).
{
apply tends_const.
}
{
refine (tends_plus (fun t : Z => (3 * (1 * / (IZR t)))) (fun t : Z => (2 * ((1 * / (IZR t)) ^ 2))) (3 * 0) (2 * (0 ^ 2)) _ _).
{
refine (tends_mult (fun t : Z => 3) (fun t : Z => (1 * / (IZR t))) 3 0 _ _).
{
apply tends_const.
}
{
exact s__255.
}
}
{
refine (tends_mult (fun t : Z => 2) (fun t : Z => ((1 * / (IZR t)) ^ 2)) 2 (0 ^ 2) _ _).
{
apply tends_const.
}
{
refine (tends_pow 2 (fun t : Z => (1 * / (IZR t))) 0 _).
{
exact s__255.
}
}
}
}
}
}
assert (e__258 : 0 = (sqrt ((a ^ 2) * ((3 * 0) + (2 * (0 ^ 2)))))).
{
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__278 : ((a ^ 2) * ((3 * 0) + (2 * (0 ^ 2)))) = 0).
{
feq.
}
rw e__278.
apply sqrt_lem_1; lra.
}
feq.
}
refine (tends_value _ _ _ e__258 _).
refine (tends_from (1)%Z _ _ _ f__259 _).
intros t b__256.
assert (r__257 : 1 <= IZR t).
{ izr_le. }
assert (n__261 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__260 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__260.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__257 | lra ..].
}
assert (n__265 : 0 <= ((a ^ 2) * ((3 * (1 * / (IZR t))) + (2 * ((1 * / (IZR t)) ^ 2))))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply pow_pos.
assert (e__262 : a = 1 * (a - 0) + 0).
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
rw e__262.
apply (from_lt_pos 1 0 0 a); [exact h__0 | lra ..].
}
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__263 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__263.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__257 | lra ..].
}
}
}
{
apply mult_pos_pos.
{
lra.
}
{
apply pow_pos.
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__264 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__264.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__257 | lra ..].
}
}
}
}
}
assert (n__268 : 0 <= ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))).
{
assert (e__266 : ((a ^ 2) * ((3 * (1 * / (IZR t))) + (2 * ((1 * / (IZR t)) ^ 2)))) = ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))).
{
assert (e__267 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__267.
reflexivity.
}
feq.
}
try rewrite <- e__266.
exact n__265.
}
assert (n__269 : ((IZR t) ^ 2) <> 0).
{
apply Rgt_not_eq; red.
natpos.
}
assert (n__272 : 0 <= ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2))))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply pow_pos.
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
apply (from_lt_pos 1 0 0 a); [exact h__0 | lra ..].
}
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__271 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__271.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__257 | lra ..].
}
}
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
natpos.
}
}
}
}
transitivity ((sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2)))))).
{
assert (e__273 : ((a ^ 2) * ((3 * (1 * / (IZR t))) + (2 * ((1 * / (IZR t)) ^ 2)))) = ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))).
{
assert (e__274 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__274.
reflexivity.
}
feq.
}
rw e__273.
reflexivity.
}
symmetry.
transitivity ((sqrt ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2)))))).
{
assert (e__275 : ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2)))) = ((3 * (a ^ 2) * (/ (IZR t))) + (2 * (a ^ 2) * (/ ((IZR t) ^ 2))))).
{
assert (e__276 : / ((IZR t) ^ 2) = (/ ((IZR t) ^ 2))).
{
apply inv_by. feq.
}
assert (e__277 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__276.
rw e__277.
reflexivity.
}
feq.
}
rw e__275.
reflexivity.
}
feq.
}
(* goal *)
assert (s__285 : (tends (fun t : Z => ((alpha a (IZR t)) * / (IZR t))) 0)).
{
assert (w__280 : (forall t : Z, ((1)%Z <= t)%Z -> ((0 * / (IZR t)) <= ((alpha a (IZR t)) * / (IZR t))))).
{
intros t w__280_b.
exact (s__57 t w__280_b).
}
assert (t__281 : (tends (fun t : Z => (0 * / (IZR t))) 0)).
{
exact s__248.
}
assert (w__282 : (forall t : Z, ((1)%Z <= t)%Z -> (((alpha a (IZR t)) * / (IZR t)) <= (sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2)))))))).
{
intros t w__282_b.
exact (s__241 t w__282_b).
}
assert (t__283 : (tends (fun t : Z => (sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2)))))) 0)).
{
exact s__279.
}
assert (t__284 : (tends (fun t : Z => ((alpha a (IZR t)) * / (IZR t))) 0)).
{
exact (tends_between (1)%Z (1)%Z (fun t : Z => (0 * / (IZR t))) (fun t : Z => ((alpha a (IZR t)) * / (IZR t))) (fun t : Z => (sqrt ((a ^ 2) * ((3 * / (IZR t)) + (2 * / ((IZR t) ^ 2)))))) 0 w__280 w__282 t__281 t__283).
}
exact t__284.
}
change (tends (fun t : Z => ((alpha a (IZR t)) * / (IZR t))) 0).
exact s__285.
Qed.
Fail Definition corrupted : forall (a : R), (0 < a) -> (tends (fun t : Z => ((alpha a (IZR t)) / (IZR t))) (0 + 1)) := claim.
End T_exadam_step_sublinear_f3f0df95.


(* exadam.step_concave; certificate 150ff3a004f26a2fa255dd046c22a4fcdd158f2b7d2bf9ecb1903e950eddf7ac *)
Module T_exadam_step_concave_150ff3a0.
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).

Lemma satisfiable : exists (a : R) (t : Z), (0 <= t)%Z /\ (0 < a).
Proof.
exists 1, (3)%Z.
split.
{
lia.
}
{
change (0 < 1).
closed_less.
}
Qed.

Lemma proved : forall (a : R) (t : Z), (0 <= t)%Z -> (0 < a) -> (((0 <= 2) /\ (0 <= (1 + ((IZR t) + 2))) /\ (0 < ((sqrt 2) * (sqrt (1 + ((IZR t) + 2))))) /\ (0 <= (1 + ((IZR t) + 1))) /\ (0 < ((sqrt 2) * (sqrt (1 + ((IZR t) + 1))))) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t)))))) /\ (((alpha a ((IZR t) + 2)) - (alpha a ((IZR t) + 1))) < ((alpha a ((IZR t) + 1)) - (alpha a (IZR t))))).
Proof.
intros a t b__0 h__2.
assert (r__1 : 0 <= IZR t) by (izr_le).
(* form t *)
assert (s__5 : ((ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = ((ln (2 * ((IZR t) + 1))) * / 2))).
{
assert (b__3 : (0 <= (t)%Z)%Z).
{ zp. }
assert (u__4 : ((ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = ((ln (2 * ((IZR t) + 1))) * / 2))).
{
exact (T_exadam_log_form_36c70dde.claim (t)%Z b__3).
}
exact u__4.
}
assert (n__10 : 0 < (2 * ((IZR t) + 1 + 1))).
{
assert (e__9 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__9.
natpos.
}
assert (n__12 : 0 < ((2 * (IZR t)) + 4)).
{
assert (e__11 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
try rewrite <- e__11.
exact n__10.
}
assert (n__14 : 0 <= (1 + ((IZR t) + 1))).
{
apply Rlt_le.
assert (e__13 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
rw e__13.
natpos.
}
assert (n__16 : 0 <= ((IZR t) + 2)).
{
assert (e__15 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
try rewrite <- e__15.
exact n__14.
}
assert (n__18 : 0 < ((sqrt 2) * (sqrt (1 + ((IZR t) + 1))))).
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__17 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
rw e__17.
natpos.
}
}
assert (n__22 : 0 < ((sqrt ((IZR t) + 2)) * (sqrt 2))).
{
assert (e__19 : ((sqrt 2) * (sqrt (1 + ((IZR t) + 1)))) = ((sqrt ((IZR t) + 2)) * (sqrt 2))).
{
assert (e__20 : (sqrt (1 + ((IZR t) + 1))) = (sqrt ((IZR t) + 2))).
{
assert (e__21 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
rw e__21.
reflexivity.
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
assert (n__24 : 0 < (2 * (((IZR t) + 1) + 1))).
{
assert (e__23 : (2 * (((IZR t) + 1) + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__23.
natpos.
}
(* form t+1 *)
assert (s__39 : ((ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 1))))) = ((ln (2 * ((IZR t) + 1 + 1))) * / 2))).
{
assert (b__6 : (0 <= ((t + 1))%Z)%Z).
{ zp. }
assert (u__7 : ((ln ((sqrt 2) * (sqrt (1 + (IZR ((t + 1))%Z))))) = ((ln (2 * ((IZR ((t + 1))%Z) + 1))) * / 2))).
{
exact (T_exadam_log_form_36c70dde.claim ((t + 1))%Z b__6).
}
apply gap_eq.
assert (e__8 : (((ln (2 * ((IZR t) + 1 + 1))) * / 2) - (ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 1)))))) = 1 * (((ln (2 * ((IZR ((t + 1))%Z) + 1))) * / 2) - (ln ((sqrt 2) * (sqrt (1 + (IZR ((t + 1))%Z)))))) + 0).
{
transitivity ((((- 1) * (ln ((sqrt ((IZR t) + 2)) * (sqrt 2)))) + ((1 * / 2) * (ln ((2 * (IZR t)) + 4))))).
{
assert (e__25 : (ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 1))))) = (ln ((sqrt ((IZR t) + 2)) * (sqrt 2)))).
{
assert (e__26 : ((sqrt 2) * (sqrt (1 + ((IZR t) + 1)))) = ((sqrt ((IZR t) + 2)) * (sqrt 2))).
{
assert (e__27 : (sqrt (1 + ((IZR t) + 1))) = (sqrt ((IZR t) + 2))).
{
assert (e__28 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
rw e__28.
reflexivity.
}
eapply eq_trans.
{
rw e__27.
reflexivity.
}
feq.
}
rw e__26.
reflexivity.
}
assert (e__29 : (ln (2 * ((IZR t) + 1 + 1))) = (ln ((2 * (IZR t)) + 4))).
{
assert (e__30 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__30.
reflexivity.
}
eapply eq_trans.
{
rw e__25.
rw e__29.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln ((sqrt ((IZR t) + 2)) * (sqrt 2)))) + ((1 * / 2) * (ln ((2 * (IZR t)) + 4))))).
{
assert (e__31 : (ln ((sqrt 2) * (sqrt (1 + (IZR ((t + 1))%Z))))) = (ln ((sqrt ((IZR t) + 2)) * (sqrt 2)))).
{
assert (e__32 : ((sqrt 2) * (sqrt (1 + (IZR ((t + 1))%Z)))) = ((sqrt ((IZR t) + 2)) * (sqrt 2))).
{
assert (e__33 : (sqrt (1 + (IZR ((t + 1))%Z))) = (sqrt ((IZR t) + 2))).
{
assert (e__34 : (1 + (IZR ((t + 1))%Z)) = ((IZR t) + 2)).
{
assert (e__35 : (IZR ((t + 1))%Z) = ((IZR t) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__35.
reflexivity.
}
feq.
}
rw e__34.
reflexivity.
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
assert (e__36 : (ln (2 * ((IZR ((t + 1))%Z) + 1))) = (ln ((2 * (IZR t)) + 4))).
{
assert (e__37 : (2 * ((IZR ((t + 1))%Z) + 1)) = ((2 * (IZR t)) + 4)).
{
assert (e__38 : (IZR ((t + 1))%Z) = ((IZR t) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
}
rw e__37.
reflexivity.
}
eapply eq_trans.
{
rw e__31.
rw e__36.
reflexivity.
}
feq.
}
feq.
}
rw e__8.
apply (from_eq_zero 1 0 (ln ((sqrt 2) * (sqrt (1 + (IZR ((t + 1))%Z))))) ((ln (2 * ((IZR ((t + 1))%Z) + 1))) * / 2)); [exact u__7 | lra ..].
}
assert (n__44 : 0 < (2 * ((IZR t) + 2 + 1))).
{
assert (e__43 : (2 * ((IZR t) + 2 + 1)) = ((2 * (IZR t)) + 6)).
{
feq.
}
rw e__43.
natpos.
}
assert (n__46 : 0 < ((2 * (IZR t)) + 6)).
{
assert (e__45 : (2 * ((IZR t) + 2 + 1)) = ((2 * (IZR t)) + 6)).
{
feq.
}
try rewrite <- e__45.
exact n__44.
}
assert (n__48 : 0 <= (1 + ((IZR t) + 2))).
{
apply Rlt_le.
assert (e__47 : (1 + ((IZR t) + 2)) = ((IZR t) + 3)).
{
feq.
}
rw e__47.
natpos.
}
assert (n__50 : 0 <= ((IZR t) + 3)).
{
assert (e__49 : (1 + ((IZR t) + 2)) = ((IZR t) + 3)).
{
feq.
}
try rewrite <- e__49.
exact n__48.
}
assert (n__52 : 0 < ((sqrt 2) * (sqrt (1 + ((IZR t) + 2))))).
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__51 : (1 + ((IZR t) + 2)) = ((IZR t) + 3)).
{
feq.
}
rw e__51.
natpos.
}
}
assert (n__56 : 0 < ((sqrt ((IZR t) + 3)) * (sqrt 2))).
{
assert (e__53 : ((sqrt 2) * (sqrt (1 + ((IZR t) + 2)))) = ((sqrt ((IZR t) + 3)) * (sqrt 2))).
{
assert (e__54 : (sqrt (1 + ((IZR t) + 2))) = (sqrt ((IZR t) + 3))).
{
assert (e__55 : (1 + ((IZR t) + 2)) = ((IZR t) + 3)).
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
assert (n__58 : 0 < (2 * (((IZR t) + 2) + 1))).
{
assert (e__57 : (2 * (((IZR t) + 2) + 1)) = ((2 * (IZR t)) + 6)).
{
feq.
}
rw e__57.
natpos.
}
(* form t+2 *)
assert (s__73 : ((ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 2))))) = ((ln (2 * ((IZR t) + 2 + 1))) * / 2))).
{
assert (b__40 : (0 <= ((t + 2))%Z)%Z).
{ zp. }
assert (u__41 : ((ln ((sqrt 2) * (sqrt (1 + (IZR ((t + 2))%Z))))) = ((ln (2 * ((IZR ((t + 2))%Z) + 1))) * / 2))).
{
exact (T_exadam_log_form_36c70dde.claim ((t + 2))%Z b__40).
}
apply gap_eq.
assert (e__42 : (((ln (2 * ((IZR t) + 2 + 1))) * / 2) - (ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 2)))))) = 1 * (((ln (2 * ((IZR ((t + 2))%Z) + 1))) * / 2) - (ln ((sqrt 2) * (sqrt (1 + (IZR ((t + 2))%Z)))))) + 0).
{
transitivity ((((- 1) * (ln ((sqrt ((IZR t) + 3)) * (sqrt 2)))) + ((1 * / 2) * (ln ((2 * (IZR t)) + 6))))).
{
assert (e__59 : (ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 2))))) = (ln ((sqrt ((IZR t) + 3)) * (sqrt 2)))).
{
assert (e__60 : ((sqrt 2) * (sqrt (1 + ((IZR t) + 2)))) = ((sqrt ((IZR t) + 3)) * (sqrt 2))).
{
assert (e__61 : (sqrt (1 + ((IZR t) + 2))) = (sqrt ((IZR t) + 3))).
{
assert (e__62 : (1 + ((IZR t) + 2)) = ((IZR t) + 3)).
{
feq.
}
rw e__62.
reflexivity.
}
eapply eq_trans.
{
rw e__61.
reflexivity.
}
feq.
}
rw e__60.
reflexivity.
}
assert (e__63 : (ln (2 * ((IZR t) + 2 + 1))) = (ln ((2 * (IZR t)) + 6))).
{
assert (e__64 : (2 * ((IZR t) + 2 + 1)) = ((2 * (IZR t)) + 6)).
{
feq.
}
rw e__64.
reflexivity.
}
eapply eq_trans.
{
rw e__59.
rw e__63.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln ((sqrt ((IZR t) + 3)) * (sqrt 2)))) + ((1 * / 2) * (ln ((2 * (IZR t)) + 6))))).
{
assert (e__65 : (ln ((sqrt 2) * (sqrt (1 + (IZR ((t + 2))%Z))))) = (ln ((sqrt ((IZR t) + 3)) * (sqrt 2)))).
{
assert (e__66 : ((sqrt 2) * (sqrt (1 + (IZR ((t + 2))%Z)))) = ((sqrt ((IZR t) + 3)) * (sqrt 2))).
{
assert (e__67 : (sqrt (1 + (IZR ((t + 2))%Z))) = (sqrt ((IZR t) + 3))).
{
assert (e__68 : (1 + (IZR ((t + 2))%Z)) = ((IZR t) + 3)).
{
assert (e__69 : (IZR ((t + 2))%Z) = ((IZR t) + 2)).
{
izr.
}
eapply eq_trans.
{
rw e__69.
reflexivity.
}
feq.
}
rw e__68.
reflexivity.
}
eapply eq_trans.
{
rw e__67.
reflexivity.
}
feq.
}
rw e__66.
reflexivity.
}
assert (e__70 : (ln (2 * ((IZR ((t + 2))%Z) + 1))) = (ln ((2 * (IZR t)) + 6))).
{
assert (e__71 : (2 * ((IZR ((t + 2))%Z) + 1)) = ((2 * (IZR t)) + 6)).
{
assert (e__72 : (IZR ((t + 2))%Z) = ((IZR t) + 2)).
{
izr.
}
eapply eq_trans.
{
rw e__72.
reflexivity.
}
feq.
}
rw e__71.
reflexivity.
}
eapply eq_trans.
{
rw e__65.
rw e__70.
reflexivity.
}
feq.
}
feq.
}
rw e__42.
apply (from_eq_zero 1 0 (ln ((sqrt 2) * (sqrt (1 + (IZR ((t + 2))%Z))))) ((ln (2 * ((IZR ((t + 2))%Z) + 1))) * / 2)); [exact u__41 | lra ..].
}
(* squares *)
assert (s__76 : ((2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1))) < ((2 * ((IZR t) + 1 + 1)) ^ 2))).
{
apply gap_lt.
assert (e__74 : (((2 * ((IZR t) + 1 + 1)) ^ 2) - (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1)))) = 4).
{
transitivity (4).
{
feq.
}
symmetry.
transitivity (4).
{
reflexivity.
}
feq.
}
assert (w__75 : 0 < 4).
{
lra.
}
rw e__74. exact w__75.
}
(* logs *)
assert (s__81 : ((ln (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1)))) < (ln ((2 * ((IZR t) + 1 + 1)) ^ 2)))).
{
assert (p__77 : (0 < (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1))))).
{
assert (e__78 : (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1))) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12)).
{
feq.
}
rw e__78.
natpos.
}
assert (p__79 : ((2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1))) < ((2 * ((IZR t) + 1 + 1)) ^ 2))).
{
exact s__76.
}
assert (u__80 : ((ln (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1)))) < (ln ((2 * ((IZR t) + 1 + 1)) ^ 2)))).
{
exact (ax_log_increasing (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1))) ((2 * ((IZR t) + 1 + 1)) ^ 2) p__77 p__79).
}
exact u__80.
}
assert (n__89 : 0 < (2 * ((IZR t) + 1))).
{
assert (e__88 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__88.
natpos.
}
assert (n__91 : 0 < ((2 * (IZR t)) + 2)).
{
assert (e__90 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
try rewrite <- e__90.
exact n__89.
}
assert (n__93 : 0 < (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1)))).
{
assert (e__92 : (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1))) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12)).
{
feq.
}
rw e__92.
natpos.
}
assert (n__95 : 0 < ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12)).
{
assert (e__94 : (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1))) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12)).
{
feq.
}
try rewrite <- e__94.
exact n__93.
}
assert (n__97 : 0 < ((2 * ((IZR t) + 1)) * (2 * ((IZR t) + 2 + 1)))).
{
assert (e__96 : ((2 * ((IZR t) + 1)) * (2 * ((IZR t) + 2 + 1))) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12)).
{
feq.
}
rw e__96.
natpos.
}
(* ends *)
assert (s__110 : ((ln (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1)))) = ((ln (2 * ((IZR t) + 1))) + (ln (2 * ((IZR t) + 2 + 1)))))).
{
assert (p__82 : (0 < (2 * ((IZR t) + 1)))).
{
assert (e__83 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__83.
natpos.
}
assert (p__84 : (0 < (2 * ((IZR t) + 2 + 1)))).
{
assert (e__85 : (2 * ((IZR t) + 2 + 1)) = ((2 * (IZR t)) + 6)).
{
feq.
}
rw e__85.
natpos.
}
assert (u__86 : ((ln ((2 * ((IZR t) + 1)) * (2 * ((IZR t) + 2 + 1)))) = ((ln (2 * ((IZR t) + 1))) + (ln (2 * ((IZR t) + 2 + 1)))))).
{
exact (ax_log_product (2 * ((IZR t) + 1)) (2 * ((IZR t) + 2 + 1)) p__82 p__84).
}
apply gap_eq.
assert (e__87 : (((ln (2 * ((IZR t) + 1))) + (ln (2 * ((IZR t) + 2 + 1)))) - (ln (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1))))) = 1 * (((ln (2 * ((IZR t) + 1))) + (ln (2 * ((IZR t) + 2 + 1)))) - (ln ((2 * ((IZR t) + 1)) * (2 * ((IZR t) + 2 + 1))))) + 0).
{
transitivity ((((- 1) * (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12))) + (ln ((2 * (IZR t)) + 2)) + (ln ((2 * (IZR t)) + 6)))).
{
assert (e__98 : (ln (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1)))) = (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12))).
{
assert (e__99 : (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1))) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12)).
{
feq.
}
rw e__99.
reflexivity.
}
assert (e__100 : (ln (2 * ((IZR t) + 2 + 1))) = (ln ((2 * (IZR t)) + 6))).
{
assert (e__101 : (2 * ((IZR t) + 2 + 1)) = ((2 * (IZR t)) + 6)).
{
feq.
}
rw e__101.
reflexivity.
}
assert (e__102 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__103 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__103.
reflexivity.
}
eapply eq_trans.
{
rw e__98.
rw e__100.
rw e__102.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12))) + (ln ((2 * (IZR t)) + 2)) + (ln ((2 * (IZR t)) + 6)))).
{
assert (e__104 : (ln ((2 * ((IZR t) + 1)) * (2 * ((IZR t) + 2 + 1)))) = (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12))).
{
assert (e__105 : ((2 * ((IZR t) + 1)) * (2 * ((IZR t) + 2 + 1))) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12)).
{
feq.
}
rw e__105.
reflexivity.
}
assert (e__106 : (ln (2 * ((IZR t) + 2 + 1))) = (ln ((2 * (IZR t)) + 6))).
{
assert (e__107 : (2 * ((IZR t) + 2 + 1)) = ((2 * (IZR t)) + 6)).
{
feq.
}
rw e__107.
reflexivity.
}
assert (e__108 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__109 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__109.
reflexivity.
}
eapply eq_trans.
{
rw e__104.
rw e__106.
rw e__108.
reflexivity.
}
feq.
}
feq.
}
rw e__87.
apply (from_eq_zero 1 0 (ln ((2 * ((IZR t) + 1)) * (2 * ((IZR t) + 2 + 1)))) ((ln (2 * ((IZR t) + 1))) + (ln (2 * ((IZR t) + 2 + 1))))); [exact u__86 | lra ..].
}
assert (n__118 : 0 < (2 * ((IZR t) + 1 + 1) * (2 * ((IZR t) + 1 + 1)))).
{
assert (e__117 : (2 * ((IZR t) + 1 + 1) * (2 * ((IZR t) + 1 + 1))) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16)).
{
feq.
}
rw e__117.
natpos.
}
assert (n__120 : 0 < ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16)).
{
assert (e__119 : (2 * ((IZR t) + 1 + 1) * (2 * ((IZR t) + 1 + 1))) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16)).
{
feq.
}
try rewrite <- e__119.
exact n__118.
}
assert (n__122 : 0 < ((2 * ((IZR t) + 1 + 1)) * (2 * ((IZR t) + 1 + 1)))).
{
assert (e__121 : ((2 * ((IZR t) + 1 + 1)) * (2 * ((IZR t) + 1 + 1))) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16)).
{
feq.
}
rw e__121.
natpos.
}
(* middle *)
assert (s__131 : ((ln (2 * ((IZR t) + 1 + 1) * (2 * ((IZR t) + 1 + 1)))) = ((ln (2 * ((IZR t) + 1 + 1))) + (ln (2 * ((IZR t) + 1 + 1)))))).
{
assert (p__111 : (0 < (2 * ((IZR t) + 1 + 1)))).
{
assert (e__112 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__112.
natpos.
}
assert (p__113 : (0 < (2 * ((IZR t) + 1 + 1)))).
{
assert (e__114 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__114.
natpos.
}
assert (u__115 : ((ln ((2 * ((IZR t) + 1 + 1)) * (2 * ((IZR t) + 1 + 1)))) = ((ln (2 * ((IZR t) + 1 + 1))) + (ln (2 * ((IZR t) + 1 + 1)))))).
{
exact (ax_log_product (2 * ((IZR t) + 1 + 1)) (2 * ((IZR t) + 1 + 1)) p__111 p__113).
}
apply gap_eq.
assert (e__116 : (((ln (2 * ((IZR t) + 1 + 1))) + (ln (2 * ((IZR t) + 1 + 1)))) - (ln (2 * ((IZR t) + 1 + 1) * (2 * ((IZR t) + 1 + 1))))) = 1 * (((ln (2 * ((IZR t) + 1 + 1))) + (ln (2 * ((IZR t) + 1 + 1)))) - (ln ((2 * ((IZR t) + 1 + 1)) * (2 * ((IZR t) + 1 + 1))))) + 0).
{
transitivity ((((- 1) * (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16))) + (2 * (ln ((2 * (IZR t)) + 4))))).
{
assert (e__123 : (ln (2 * ((IZR t) + 1 + 1) * (2 * ((IZR t) + 1 + 1)))) = (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16))).
{
assert (e__124 : (2 * ((IZR t) + 1 + 1) * (2 * ((IZR t) + 1 + 1))) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16)).
{
feq.
}
rw e__124.
reflexivity.
}
assert (e__125 : (ln (2 * ((IZR t) + 1 + 1))) = (ln ((2 * (IZR t)) + 4))).
{
assert (e__126 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__126.
reflexivity.
}
eapply eq_trans.
{
rw e__123.
rw e__125.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16))) + (2 * (ln ((2 * (IZR t)) + 4))))).
{
assert (e__127 : (ln ((2 * ((IZR t) + 1 + 1)) * (2 * ((IZR t) + 1 + 1)))) = (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16))).
{
assert (e__128 : ((2 * ((IZR t) + 1 + 1)) * (2 * ((IZR t) + 1 + 1))) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16)).
{
feq.
}
rw e__128.
reflexivity.
}
assert (e__129 : (ln (2 * ((IZR t) + 1 + 1))) = (ln ((2 * (IZR t)) + 4))).
{
assert (e__130 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__130.
reflexivity.
}
eapply eq_trans.
{
rw e__127.
rw e__129.
reflexivity.
}
feq.
}
feq.
}
rw e__116.
apply (from_eq_zero 1 0 (ln ((2 * ((IZR t) + 1 + 1)) * (2 * ((IZR t) + 1 + 1)))) ((ln (2 * ((IZR t) + 1 + 1))) + (ln (2 * ((IZR t) + 1 + 1))))); [exact u__115 | lra ..].
}
assert (n__135 : 0 < ((2 * ((IZR t) + 1 + 1)) ^ 2)).
{
assert (e__134 : ((2 * ((IZR t) + 1 + 1)) ^ 2) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16)).
{
feq.
}
rw e__134.
natpos.
}
assert (n__155 : (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12)) = ((ln ((2 * (IZR t)) + 2)) + (ln ((2 * (IZR t)) + 6)))).
{
transitivity (1 * (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12))).
{ feq. }
assert (e__153 : (ln (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1)))) = (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12))).
{
assert (e__154 : (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1))) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12)).
{
feq.
}
rw e__154.
reflexivity.
}
try rewrite <- e__153.
rewrite s__110.
assert (e__148 : ((ln (2 * ((IZR t) + 1))) + (ln (2 * ((IZR t) + 2 + 1)))) = ((ln ((2 * (IZR t)) + 2)) + (ln ((2 * (IZR t)) + 6)))).
{
assert (e__149 : (ln (2 * ((IZR t) + 2 + 1))) = (ln ((2 * (IZR t)) + 6))).
{
assert (e__150 : (2 * ((IZR t) + 2 + 1)) = ((2 * (IZR t)) + 6)).
{
feq.
}
rw e__150.
reflexivity.
}
assert (e__151 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__152 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__152.
reflexivity.
}
eapply eq_trans.
{
rw e__149.
rw e__151.
reflexivity.
}
feq.
}
rw e__148.
feq.
}
assert (n__163 : (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16)) = (2 * (ln ((2 * (IZR t)) + 4)))).
{
transitivity (1 * (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16))).
{ feq. }
assert (e__161 : (ln (2 * ((IZR t) + 1 + 1) * (2 * ((IZR t) + 1 + 1)))) = (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16))).
{
assert (e__162 : (2 * ((IZR t) + 1 + 1) * (2 * ((IZR t) + 1 + 1))) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16)).
{
feq.
}
rw e__162.
reflexivity.
}
try rewrite <- e__161.
rewrite s__131.
assert (e__158 : ((ln (2 * ((IZR t) + 1 + 1))) + (ln (2 * ((IZR t) + 1 + 1)))) = (2 * (ln ((2 * (IZR t)) + 4)))).
{
assert (e__159 : (ln (2 * ((IZR t) + 1 + 1))) = (ln ((2 * (IZR t)) + 4))).
{
assert (e__160 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__160.
reflexivity.
}
eapply eq_trans.
{
rw e__159.
reflexivity.
}
feq.
}
rw e__158.
feq.
}
(* logs apart *)
assert (s__173 : (((ln (2 * ((IZR t) + 1))) + (ln (2 * ((IZR t) + 2 + 1)))) < (2 * (ln (2 * ((IZR t) + 1 + 1)))))).
{
apply gap_lt.
assert (e__132 : ((2 * (ln (2 * ((IZR t) + 1 + 1)))) - ((ln (2 * ((IZR t) + 1))) + (ln (2 * ((IZR t) + 2 + 1))))) = ((ln ((2 * ((IZR t) + 1 + 1)) ^ 2)) - (ln (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1)))))).
{
transitivity ((((- 1) * (ln ((2 * (IZR t)) + 2))) + (2 * (ln ((2 * (IZR t)) + 4))) + ((- 1) * (ln ((2 * (IZR t)) + 6))))).
{
assert (e__136 : (ln (2 * ((IZR t) + 1 + 1))) = (ln ((2 * (IZR t)) + 4))).
{
assert (e__137 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__137.
reflexivity.
}
assert (e__138 : (ln (2 * ((IZR t) + 2 + 1))) = (ln ((2 * (IZR t)) + 6))).
{
assert (e__139 : (2 * ((IZR t) + 2 + 1)) = ((2 * (IZR t)) + 6)).
{
feq.
}
rw e__139.
reflexivity.
}
assert (e__140 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__141 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__141.
reflexivity.
}
eapply eq_trans.
{
rw e__136.
rw e__138.
rw e__140.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12))) + (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16)))).
{
assert (e__142 : (ln (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1)))) = (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12))).
{
assert (e__143 : (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1))) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12)).
{
feq.
}
rw e__143.
reflexivity.
}
assert (e__144 : (ln ((2 * ((IZR t) + 1 + 1)) ^ 2)) = (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16))).
{
assert (e__145 : ((2 * ((IZR t) + 1 + 1)) ^ 2) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16)).
{
feq.
}
rw e__145.
reflexivity.
}
eapply eq_trans.
{
rw e__142.
rw e__144.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12))) + ((- 1) * (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16))) + ((- 1) * (ln ((2 * (IZR t)) + 2))) + (2 * (ln ((2 * (IZR t)) + 4))) + ((- 1) * (ln ((2 * (IZR t)) + 6)))))).
{
feq.
}
rw n__155.
transitivity ((((- 1) * (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16))) + (2 * (ln ((2 * (IZR t)) + 4))))).
{
feq.
}
transitivity (((((- 1) * (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16))) + (2 * (ln ((2 * (IZR t)) + 4)))))).
{
feq.
}
rw n__163.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__133 : 0 < ((ln ((2 * ((IZR t) + 1 + 1)) ^ 2)) - (ln (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1)))))).
{
assert (e__164 : ((ln ((2 * ((IZR t) + 1 + 1)) ^ 2)) - (ln (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1))))) = 1 * ((ln ((2 * ((IZR t) + 1 + 1)) ^ 2)) - (ln (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1))))) + 0).
{
transitivity ((((- 1) * (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12))) + (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16)))).
{
assert (e__165 : (ln (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1)))) = (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12))).
{
assert (e__166 : (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1))) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12)).
{
feq.
}
rw e__166.
reflexivity.
}
assert (e__167 : (ln ((2 * ((IZR t) + 1 + 1)) ^ 2)) = (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16))).
{
assert (e__168 : ((2 * ((IZR t) + 1 + 1)) ^ 2) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16)).
{
feq.
}
rw e__168.
reflexivity.
}
eapply eq_trans.
{
rw e__165.
rw e__167.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12))) + (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16)))).
{
assert (e__169 : (ln (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1)))) = (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12))).
{
assert (e__170 : (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1))) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 12)).
{
feq.
}
rw e__170.
reflexivity.
}
assert (e__171 : (ln ((2 * ((IZR t) + 1 + 1)) ^ 2)) = (ln ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16))).
{
assert (e__172 : ((2 * ((IZR t) + 1 + 1)) ^ 2) = ((16 * (IZR t)) + (4 * ((IZR t) ^ 2)) + 16)).
{
feq.
}
rw e__172.
reflexivity.
}
eapply eq_trans.
{
rw e__169.
rw e__171.
reflexivity.
}
feq.
}
feq.
}
rw e__164.
apply (from_lt_pos 1 0 (ln (2 * ((IZR t) + 1) * (2 * ((IZR t) + 2 + 1)))) (ln ((2 * ((IZR t) + 1 + 1)) ^ 2))); [exact s__81 | lra ..].
}
rw e__132. exact w__133.
}
assert (n__177 : 0 <= (1 + (IZR t))).
{
apply Rlt_le.
assert (e__176 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__176.
natpos.
}
assert (n__179 : 0 <= ((IZR t) + 1)).
{
assert (e__178 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
try rewrite <- e__178.
exact n__177.
}
assert (n__181 : 0 < ((sqrt 2) * (sqrt (1 + (IZR t))))).
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__180 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__180.
natpos.
}
}
assert (n__185 : 0 < ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__182 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__183 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__184 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__184.
reflexivity.
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
assert (n__216 : (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) = ((1 * / 2) * (ln ((2 * (IZR t)) + 2)))).
{
transitivity (1 * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{ feq. }
assert (e__212 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__213 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__214 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__215 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__215.
reflexivity.
}
eapply eq_trans.
{
rw e__214.
reflexivity.
}
feq.
}
rw e__213.
reflexivity.
}
try rewrite <- e__212.
rewrite s__5.
assert (e__209 : ((ln (2 * ((IZR t) + 1))) * / 2) = ((1 * / 2) * (ln ((2 * (IZR t)) + 2)))).
{
assert (e__210 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__211 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__211.
reflexivity.
}
eapply eq_trans.
{
rw e__210.
reflexivity.
}
feq.
}
rw e__209.
feq.
}
assert (n__226 : (ln ((sqrt ((IZR t) + 2)) * (sqrt 2))) = ((1 * / 2) * (ln ((2 * (IZR t)) + 4)))).
{
transitivity (1 * (ln ((sqrt ((IZR t) + 2)) * (sqrt 2)))).
{ feq. }
assert (e__222 : (ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 1))))) = (ln ((sqrt ((IZR t) + 2)) * (sqrt 2)))).
{
assert (e__223 : ((sqrt 2) * (sqrt (1 + ((IZR t) + 1)))) = ((sqrt ((IZR t) + 2)) * (sqrt 2))).
{
assert (e__224 : (sqrt (1 + ((IZR t) + 1))) = (sqrt ((IZR t) + 2))).
{
assert (e__225 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
rw e__225.
reflexivity.
}
eapply eq_trans.
{
rw e__224.
reflexivity.
}
feq.
}
rw e__223.
reflexivity.
}
try rewrite <- e__222.
rewrite s__39.
assert (e__219 : ((ln (2 * ((IZR t) + 1 + 1))) * / 2) = ((1 * / 2) * (ln ((2 * (IZR t)) + 4)))).
{
assert (e__220 : (ln (2 * ((IZR t) + 1 + 1))) = (ln ((2 * (IZR t)) + 4))).
{
assert (e__221 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__221.
reflexivity.
}
eapply eq_trans.
{
rw e__220.
reflexivity.
}
feq.
}
rw e__219.
feq.
}
assert (n__236 : (ln ((sqrt ((IZR t) + 3)) * (sqrt 2))) = ((1 * / 2) * (ln ((2 * (IZR t)) + 6)))).
{
transitivity (1 * (ln ((sqrt ((IZR t) + 3)) * (sqrt 2)))).
{ feq. }
assert (e__232 : (ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 2))))) = (ln ((sqrt ((IZR t) + 3)) * (sqrt 2)))).
{
assert (e__233 : ((sqrt 2) * (sqrt (1 + ((IZR t) + 2)))) = ((sqrt ((IZR t) + 3)) * (sqrt 2))).
{
assert (e__234 : (sqrt (1 + ((IZR t) + 2))) = (sqrt ((IZR t) + 3))).
{
assert (e__235 : (1 + ((IZR t) + 2)) = ((IZR t) + 3)).
{
feq.
}
rw e__235.
reflexivity.
}
eapply eq_trans.
{
rw e__234.
reflexivity.
}
feq.
}
rw e__233.
reflexivity.
}
try rewrite <- e__232.
rewrite s__73.
assert (e__229 : ((ln (2 * ((IZR t) + 2 + 1))) * / 2) = ((1 * / 2) * (ln ((2 * (IZR t)) + 6)))).
{
assert (e__230 : (ln (2 * ((IZR t) + 2 + 1))) = (ln ((2 * (IZR t)) + 6))).
{
assert (e__231 : (2 * ((IZR t) + 2 + 1)) = ((2 * (IZR t)) + 6)).
{
feq.
}
rw e__231.
reflexivity.
}
eapply eq_trans.
{
rw e__230.
reflexivity.
}
feq.
}
rw e__229.
feq.
}
(* goal *)
assert (s__251 : (((alpha a ((IZR t) + 2)) - (alpha a ((IZR t) + 1))) < ((alpha a ((IZR t) + 1)) - (alpha a (IZR t))))).
{
apply gap_lt.
assert (e__174 : (((alpha a ((IZR t) + 1)) - (alpha a (IZR t))) - ((alpha a ((IZR t) + 2)) - (alpha a ((IZR t) + 1)))) = ((a * / 2) * ((2 * (ln (2 * ((IZR t) + 1 + 1)))) - ((ln (2 * ((IZR t) + 1))) + (ln (2 * ((IZR t) + 2 + 1))))))).
{
transitivity ((((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a) + (2 * (ln ((sqrt ((IZR t) + 2)) * (sqrt 2))) * a) + ((- 1) * (ln ((sqrt ((IZR t) + 3)) * (sqrt 2))) * a))).
{
assert (e__186 : (alpha a ((IZR t) + 1)) = ((ln ((sqrt ((IZR t) + 2)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 1)))))) = ((ln ((sqrt ((IZR t) + 2)) * (sqrt 2))) * a)).
assert (e__187 : (ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 1))))) = (ln ((sqrt ((IZR t) + 2)) * (sqrt 2)))).
{
assert (e__188 : ((sqrt 2) * (sqrt (1 + ((IZR t) + 1)))) = ((sqrt ((IZR t) + 2)) * (sqrt 2))).
{
assert (e__189 : (sqrt (1 + ((IZR t) + 1))) = (sqrt ((IZR t) + 2))).
{
assert (e__190 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
rw e__190.
reflexivity.
}
eapply eq_trans.
{
rw e__189.
reflexivity.
}
feq.
}
rw e__188.
reflexivity.
}
eapply eq_trans.
{
rw e__187.
reflexivity.
}
feq.
}
assert (e__191 : (alpha a ((IZR t) + 2)) = ((ln ((sqrt ((IZR t) + 3)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 2)))))) = ((ln ((sqrt ((IZR t) + 3)) * (sqrt 2))) * a)).
assert (e__192 : (ln ((sqrt 2) * (sqrt (1 + ((IZR t) + 2))))) = (ln ((sqrt ((IZR t) + 3)) * (sqrt 2)))).
{
assert (e__193 : ((sqrt 2) * (sqrt (1 + ((IZR t) + 2)))) = ((sqrt ((IZR t) + 3)) * (sqrt 2))).
{
assert (e__194 : (sqrt (1 + ((IZR t) + 2))) = (sqrt ((IZR t) + 3))).
{
assert (e__195 : (1 + ((IZR t) + 2)) = ((IZR t) + 3)).
{
feq.
}
rw e__195.
reflexivity.
}
eapply eq_trans.
{
rw e__194.
reflexivity.
}
feq.
}
rw e__193.
reflexivity.
}
eapply eq_trans.
{
rw e__192.
reflexivity.
}
feq.
}
assert (e__196 : (alpha a (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
assert (e__197 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__198 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__199 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__200 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__200.
reflexivity.
}
eapply eq_trans.
{
rw e__199.
reflexivity.
}
feq.
}
rw e__198.
reflexivity.
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
rw e__186.
rw e__191.
rw e__196.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (ln ((2 * (IZR t)) + 2)) * a) + ((ln ((2 * (IZR t)) + 4)) * a) + (((- 1) * / 2) * (ln ((2 * (IZR t)) + 6)) * a))).
{
assert (e__201 : (ln (2 * ((IZR t) + 1 + 1))) = (ln ((2 * (IZR t)) + 4))).
{
assert (e__202 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__202.
reflexivity.
}
assert (e__203 : (ln (2 * ((IZR t) + 2 + 1))) = (ln ((2 * (IZR t)) + 6))).
{
assert (e__204 : (2 * ((IZR t) + 2 + 1)) = ((2 * (IZR t)) + 6)).
{
feq.
}
rw e__204.
reflexivity.
}
assert (e__205 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__206 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__206.
reflexivity.
}
eapply eq_trans.
{
rw e__201.
rw e__203.
rw e__205.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a) + (2 * (ln ((sqrt ((IZR t) + 2)) * (sqrt 2))) * a) + ((- 1) * (ln ((sqrt ((IZR t) + 3)) * (sqrt 2))) * a) + ((1 * / 2) * (ln ((2 * (IZR t)) + 2)) * a) + ((- 1) * (ln ((2 * (IZR t)) + 4)) * a) + ((1 * / 2) * (ln ((2 * (IZR t)) + 6)) * a)))).
{
feq.
}
rw n__216.
transitivity (((2 * (ln ((sqrt ((IZR t) + 2)) * (sqrt 2))) * a) + ((- 1) * (ln ((sqrt ((IZR t) + 3)) * (sqrt 2))) * a) + ((- 1) * (ln ((2 * (IZR t)) + 4)) * a) + ((1 * / 2) * (ln ((2 * (IZR t)) + 6)) * a))).
{
feq.
}
transitivity ((((2 * (ln ((sqrt ((IZR t) + 2)) * (sqrt 2))) * a) + ((- 1) * (ln ((sqrt ((IZR t) + 3)) * (sqrt 2))) * a) + ((- 1) * (ln ((2 * (IZR t)) + 4)) * a) + ((1 * / 2) * (ln ((2 * (IZR t)) + 6)) * a)))).
{
feq.
}
rw n__226.
transitivity ((((- 1) * (ln ((sqrt ((IZR t) + 3)) * (sqrt 2))) * a) + ((1 * / 2) * (ln ((2 * (IZR t)) + 6)) * a))).
{
feq.
}
transitivity (((((- 1) * (ln ((sqrt ((IZR t) + 3)) * (sqrt 2))) * a) + ((1 * / 2) * (ln ((2 * (IZR t)) + 6)) * a)))).
{
feq.
}
rw n__236.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__175 : 0 < ((a * / 2) * ((2 * (ln (2 * ((IZR t) + 1 + 1)))) - ((ln (2 * ((IZR t) + 1))) + (ln (2 * ((IZR t) + 2 + 1))))))).
{
apply mult_pos_pos.
{
assert (e__237 : (a * / 2) = (1 * / 2) * (a - 0) + 0).
{
transitivity (((1 * / 2) * a)).
{
feq.
}
symmetry.
transitivity (((1 * / 2) * a)).
{
feq.
}
feq.
}
rw e__237.
apply (from_lt_pos (1 * / 2) 0 0 a); [exact h__2 | lra ..].
}
{
assert (e__238 : ((2 * (ln (2 * ((IZR t) + 1 + 1)))) - ((ln (2 * ((IZR t) + 1))) + (ln (2 * ((IZR t) + 2 + 1))))) = 1 * ((2 * (ln (2 * ((IZR t) + 1 + 1)))) - ((ln (2 * ((IZR t) + 1))) + (ln (2 * ((IZR t) + 2 + 1))))) + 0).
{
transitivity ((((- 1) * (ln ((2 * (IZR t)) + 2))) + (2 * (ln ((2 * (IZR t)) + 4))) + ((- 1) * (ln ((2 * (IZR t)) + 6))))).
{
assert (e__239 : (ln (2 * ((IZR t) + 1 + 1))) = (ln ((2 * (IZR t)) + 4))).
{
assert (e__240 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__240.
reflexivity.
}
assert (e__241 : (ln (2 * ((IZR t) + 2 + 1))) = (ln ((2 * (IZR t)) + 6))).
{
assert (e__242 : (2 * ((IZR t) + 2 + 1)) = ((2 * (IZR t)) + 6)).
{
feq.
}
rw e__242.
reflexivity.
}
assert (e__243 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__244 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__244.
reflexivity.
}
eapply eq_trans.
{
rw e__239.
rw e__241.
rw e__243.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln ((2 * (IZR t)) + 2))) + (2 * (ln ((2 * (IZR t)) + 4))) + ((- 1) * (ln ((2 * (IZR t)) + 6))))).
{
assert (e__245 : (ln (2 * ((IZR t) + 1 + 1))) = (ln ((2 * (IZR t)) + 4))).
{
assert (e__246 : (2 * ((IZR t) + 1 + 1)) = ((2 * (IZR t)) + 4)).
{
feq.
}
rw e__246.
reflexivity.
}
assert (e__247 : (ln (2 * ((IZR t) + 2 + 1))) = (ln ((2 * (IZR t)) + 6))).
{
assert (e__248 : (2 * ((IZR t) + 2 + 1)) = ((2 * (IZR t)) + 6)).
{
feq.
}
rw e__248.
reflexivity.
}
assert (e__249 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__250 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__250.
reflexivity.
}
eapply eq_trans.
{
rw e__245.
rw e__247.
rw e__249.
reflexivity.
}
feq.
}
feq.
}
rw e__238.
apply (from_lt_pos 1 0 ((ln (2 * ((IZR t) + 1))) + (ln (2 * ((IZR t) + 2 + 1)))) (2 * (ln (2 * ((IZR t) + 1 + 1))))); [exact s__173 | lra ..].
}
}
rw e__174. exact w__175.
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
change (0 <= (1 + ((IZR t) + 2))).
apply Rlt_le.
assert (e__252 : (1 + ((IZR t) + 2)) = ((IZR t) + 3)).
{
feq.
}
rw e__252.
natpos.
}
{
split.
{
change (0 < ((sqrt 2) * (sqrt (1 + ((IZR t) + 2))))).
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__253 : (1 + ((IZR t) + 2)) = ((IZR t) + 3)).
{
feq.
}
rw e__253.
natpos.
}
}
{
split.
{
change (0 <= (1 + ((IZR t) + 1))).
apply Rlt_le.
assert (e__254 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
rw e__254.
natpos.
}
{
split.
{
change (0 < ((sqrt 2) * (sqrt (1 + ((IZR t) + 1))))).
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__255 : (1 + ((IZR t) + 1)) = ((IZR t) + 2)).
{
feq.
}
rw e__255.
natpos.
}
}
{
split.
{
change (0 <= (1 + (IZR t))).
apply Rlt_le.
assert (e__256 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__256.
natpos.
}
{
change (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))).
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__257 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__257.
natpos.
}
}
}
}
}
}
}
}
{
change (((alpha a ((IZR t) + 2)) - (alpha a ((IZR t) + 1))) < ((alpha a ((IZR t) + 1)) - (alpha a (IZR t)))).
exact s__251.
}
Qed.
Lemma meaningful : forall (a : R) (t : Z), (0 <= t)%Z -> (0 < a) -> ((0 <= 2) /\ (0 <= (1 + ((IZR t) + 2))) /\ (0 < ((sqrt 2) * (sqrt (1 + ((IZR t) + 2))))) /\ (0 <= (1 + ((IZR t) + 1))) /\ (0 < ((sqrt 2) * (sqrt (1 + ((IZR t) + 1))))) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t)))))).
Proof. intros v0 v1 v2 v3. exact (proj1 (proved v0 v1 v2 v3)). Qed.
Theorem claim : forall (a : R) (t : Z), (0 <= t)%Z -> (0 < a) -> (((alpha a ((IZR t) + 2)) - (alpha a ((IZR t) + 1))) < ((alpha a ((IZR t) + 1)) - (alpha a (IZR t)))).
Proof. intros v0 v1 v2 v3. exact (proj2 (proved v0 v1 v2 v3)). Qed.
Fail Definition corrupted : forall (a : R) (t : Z), (0 <= t)%Z -> (0 < a) -> (((alpha a ((IZR t) + 1)) - (alpha a (IZR t))) <= ((alpha a ((IZR t) + 2)) - (alpha a ((IZR t) + 1)))) := claim.
End T_exadam_step_concave_150ff3a0.


(* exadam.step_early; certificate a04b9b402122590ed0e1f43b6d7a90af81302e01dd0658e5c83effb50e584ed3 *)
Module T_exadam_step_early_a04b9b40.
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).
Definition direction (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z) : R := ((((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))) + ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z)))) / (eps + (sqrt ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2))))) / (1 - (powerRZ b2 (t)%Z)))))).

Theorem claim : (((221 / 20) < ((alpha 1 1) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 1)) (1 - ((999 / 1000) ^ 1)) 1 (1)%Z))) /\ (((alpha 1 1) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 1)) (1 - ((999 / 1000) ^ 1)) 1 (1)%Z)) < (553 / 50)) /\ ((208 / 25) < ((alpha 1 2) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 2)) (1 - ((999 / 1000) ^ 2)) 1 (2)%Z))) /\ (((alpha 1 2) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 2)) (1 - ((999 / 1000) ^ 2)) 1 (2)%Z)) < (417 / 50)) /\ ((331 / 50) < ((alpha 1 7) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 7)) (1 - ((999 / 1000) ^ 7)) 1 (7)%Z))) /\ (((alpha 1 7) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 7)) (1 - ((999 / 1000) ^ 7)) 1 (7)%Z)) < (166 / 25)) /\ (((alpha 1 7) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 7)) (1 - ((999 / 1000) ^ 7)) 1 (7)%Z)) < ((alpha 1 6) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 6)) (1 - ((999 / 1000) ^ 6)) 1 (6)%Z))) /\ (((alpha 1 7) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 7)) (1 - ((999 / 1000) ^ 7)) 1 (7)%Z)) < ((alpha 1 8) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 8)) (1 - ((999 / 1000) ^ 8)) 1 (8)%Z))) /\ (((alpha 1 248) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 248)) (1 - ((999 / 1000) ^ 248)) 1 (248)%Z)) < ((alpha 1 1) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 1)) (1 - ((999 / 1000) ^ 1)) 1 (1)%Z))) /\ (((alpha 1 1) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 1)) (1 - ((999 / 1000) ^ 1)) 1 (1)%Z)) < ((alpha 1 249) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 249)) (1 - ((999 / 1000) ^ 249)) 1 (249)%Z)))).
Proof.
(* goal *)
assert (s__0 : (((221 * / 20) < ((alpha 1 1) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 1)) (1 - ((999 * / 1000) ^ 1)) 1 (1)%Z))) /\ (((alpha 1 1) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 1)) (1 - ((999 * / 1000) ^ 1)) 1 (1)%Z)) < (553 * / 50)) /\ ((208 * / 25) < ((alpha 1 2) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 2)) (1 - ((999 * / 1000) ^ 2)) 1 (2)%Z))) /\ (((alpha 1 2) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 2)) (1 - ((999 * / 1000) ^ 2)) 1 (2)%Z)) < (417 * / 50)) /\ ((331 * / 50) < ((alpha 1 7) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 7)) (1 - ((999 * / 1000) ^ 7)) 1 (7)%Z))) /\ (((alpha 1 7) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 7)) (1 - ((999 * / 1000) ^ 7)) 1 (7)%Z)) < (166 * / 25)) /\ (((alpha 1 7) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 7)) (1 - ((999 * / 1000) ^ 7)) 1 (7)%Z)) < ((alpha 1 6) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 6)) (1 - ((999 * / 1000) ^ 6)) 1 (6)%Z))) /\ (((alpha 1 7) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 7)) (1 - ((999 * / 1000) ^ 7)) 1 (7)%Z)) < ((alpha 1 8) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 8)) (1 - ((999 * / 1000) ^ 8)) 1 (8)%Z))) /\ (((alpha 1 248) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 248)) (1 - ((999 * / 1000) ^ 248)) 1 (248)%Z)) < ((alpha 1 1) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 1)) (1 - ((999 * / 1000) ^ 1)) 1 (1)%Z))) /\ (((alpha 1 1) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 1)) (1 - ((999 * / 1000) ^ 1)) 1 (1)%Z)) < ((alpha 1 249) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 249)) (1 - ((999 * / 1000) ^ 249)) 1 (249)%Z))))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((221 * / 20) < ((1 * (ln ((sqrt 2) * (sqrt (1 + 1))))) * ((((1 * (1 + (((1 - ((999 * / 1000) ^ 1)) * ((999 * / 1000) ^ 1)) * / (0 + (1 - ((999 * / 1000) ^ 1)))))) * / (1 - ((9 * / 10) ^ 1))) + (((1 - ((9 * / 10) ^ 1)) * (1 + (((1 - ((999 * / 1000) ^ 1)) * ((999 * / 1000) ^ 1)) * / (0 + (1 - ((999 * / 1000) ^ 1)))))) * / (1 - ((9 * / 10) ^ 1)))) * / (0 + (sqrt (((1 - ((999 * / 1000) ^ 1)) * (1 + ((((9 * / 10) ^ 1) * ((1 - ((9 * / 10) ^ 1)) ^ 2)) * / (0 + ((1 - ((9 * / 10) ^ 1)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1)))))))).
closed_less.
}
{ change (((1 * (ln ((sqrt 2) * (sqrt (1 + 1))))) * ((((1 * (1 + (((1 - ((999 * / 1000) ^ 1)) * ((999 * / 1000) ^ 1)) * / (0 + (1 - ((999 * / 1000) ^ 1)))))) * / (1 - ((9 * / 10) ^ 1))) + (((1 - ((9 * / 10) ^ 1)) * (1 + (((1 - ((999 * / 1000) ^ 1)) * ((999 * / 1000) ^ 1)) * / (0 + (1 - ((999 * / 1000) ^ 1)))))) * / (1 - ((9 * / 10) ^ 1)))) * / (0 + (sqrt (((1 - ((999 * / 1000) ^ 1)) * (1 + ((((9 * / 10) ^ 1) * ((1 - ((9 * / 10) ^ 1)) ^ 2)) * / (0 + ((1 - ((9 * / 10) ^ 1)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1))))))) < (553 * / 50)).
closed_less.
}
{ change ((208 * / 25) < ((1 * (ln ((sqrt 2) * (sqrt (1 + 2))))) * ((((1 * (1 + (((1 - ((999 * / 1000) ^ 2)) * ((999 * / 1000) ^ 2)) * / (0 + (1 - ((999 * / 1000) ^ 2)))))) * / (1 - ((9 * / 10) ^ 2))) + (((1 - ((9 * / 10) ^ 2)) * (1 + (((1 - ((999 * / 1000) ^ 2)) * ((999 * / 1000) ^ 2)) * / (0 + (1 - ((999 * / 1000) ^ 2)))))) * / (1 - ((9 * / 10) ^ 2)))) * / (0 + (sqrt (((1 - ((999 * / 1000) ^ 2)) * (1 + ((((9 * / 10) ^ 2) * ((1 - ((9 * / 10) ^ 2)) ^ 2)) * / (0 + ((1 - ((9 * / 10) ^ 2)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 2)))))))).
closed_less.
}
{ change (((1 * (ln ((sqrt 2) * (sqrt (1 + 2))))) * ((((1 * (1 + (((1 - ((999 * / 1000) ^ 2)) * ((999 * / 1000) ^ 2)) * / (0 + (1 - ((999 * / 1000) ^ 2)))))) * / (1 - ((9 * / 10) ^ 2))) + (((1 - ((9 * / 10) ^ 2)) * (1 + (((1 - ((999 * / 1000) ^ 2)) * ((999 * / 1000) ^ 2)) * / (0 + (1 - ((999 * / 1000) ^ 2)))))) * / (1 - ((9 * / 10) ^ 2)))) * / (0 + (sqrt (((1 - ((999 * / 1000) ^ 2)) * (1 + ((((9 * / 10) ^ 2) * ((1 - ((9 * / 10) ^ 2)) ^ 2)) * / (0 + ((1 - ((9 * / 10) ^ 2)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 2))))))) < (417 * / 50)).
closed_less.
}
{ change ((331 * / 50) < ((1 * (ln ((sqrt 2) * (sqrt (1 + 7))))) * ((((1 * (1 + (((1 - ((999 * / 1000) ^ 7)) * ((999 * / 1000) ^ 7)) * / (0 + (1 - ((999 * / 1000) ^ 7)))))) * / (1 - ((9 * / 10) ^ 7))) + (((1 - ((9 * / 10) ^ 7)) * (1 + (((1 - ((999 * / 1000) ^ 7)) * ((999 * / 1000) ^ 7)) * / (0 + (1 - ((999 * / 1000) ^ 7)))))) * / (1 - ((9 * / 10) ^ 7)))) * / (0 + (sqrt (((1 - ((999 * / 1000) ^ 7)) * (1 + ((((9 * / 10) ^ 7) * ((1 - ((9 * / 10) ^ 7)) ^ 2)) * / (0 + ((1 - ((9 * / 10) ^ 7)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 7)))))))).
closed_less.
}
{ change (((1 * (ln ((sqrt 2) * (sqrt (1 + 7))))) * ((((1 * (1 + (((1 - ((999 * / 1000) ^ 7)) * ((999 * / 1000) ^ 7)) * / (0 + (1 - ((999 * / 1000) ^ 7)))))) * / (1 - ((9 * / 10) ^ 7))) + (((1 - ((9 * / 10) ^ 7)) * (1 + (((1 - ((999 * / 1000) ^ 7)) * ((999 * / 1000) ^ 7)) * / (0 + (1 - ((999 * / 1000) ^ 7)))))) * / (1 - ((9 * / 10) ^ 7)))) * / (0 + (sqrt (((1 - ((999 * / 1000) ^ 7)) * (1 + ((((9 * / 10) ^ 7) * ((1 - ((9 * / 10) ^ 7)) ^ 2)) * / (0 + ((1 - ((9 * / 10) ^ 7)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 7))))))) < (166 * / 25)).
closed_less.
}
{ change (((1 * (ln ((sqrt 2) * (sqrt (1 + 7))))) * ((((1 * (1 + (((1 - ((999 * / 1000) ^ 7)) * ((999 * / 1000) ^ 7)) * / (0 + (1 - ((999 * / 1000) ^ 7)))))) * / (1 - ((9 * / 10) ^ 7))) + (((1 - ((9 * / 10) ^ 7)) * (1 + (((1 - ((999 * / 1000) ^ 7)) * ((999 * / 1000) ^ 7)) * / (0 + (1 - ((999 * / 1000) ^ 7)))))) * / (1 - ((9 * / 10) ^ 7)))) * / (0 + (sqrt (((1 - ((999 * / 1000) ^ 7)) * (1 + ((((9 * / 10) ^ 7) * ((1 - ((9 * / 10) ^ 7)) ^ 2)) * / (0 + ((1 - ((9 * / 10) ^ 7)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 7))))))) < ((1 * (ln ((sqrt 2) * (sqrt (1 + 6))))) * ((((1 * (1 + (((1 - ((999 * / 1000) ^ 6)) * ((999 * / 1000) ^ 6)) * / (0 + (1 - ((999 * / 1000) ^ 6)))))) * / (1 - ((9 * / 10) ^ 6))) + (((1 - ((9 * / 10) ^ 6)) * (1 + (((1 - ((999 * / 1000) ^ 6)) * ((999 * / 1000) ^ 6)) * / (0 + (1 - ((999 * / 1000) ^ 6)))))) * / (1 - ((9 * / 10) ^ 6)))) * / (0 + (sqrt (((1 - ((999 * / 1000) ^ 6)) * (1 + ((((9 * / 10) ^ 6) * ((1 - ((9 * / 10) ^ 6)) ^ 2)) * / (0 + ((1 - ((9 * / 10) ^ 6)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 6)))))))).
closed_less.
}
{ change (((1 * (ln ((sqrt 2) * (sqrt (1 + 7))))) * ((((1 * (1 + (((1 - ((999 * / 1000) ^ 7)) * ((999 * / 1000) ^ 7)) * / (0 + (1 - ((999 * / 1000) ^ 7)))))) * / (1 - ((9 * / 10) ^ 7))) + (((1 - ((9 * / 10) ^ 7)) * (1 + (((1 - ((999 * / 1000) ^ 7)) * ((999 * / 1000) ^ 7)) * / (0 + (1 - ((999 * / 1000) ^ 7)))))) * / (1 - ((9 * / 10) ^ 7)))) * / (0 + (sqrt (((1 - ((999 * / 1000) ^ 7)) * (1 + ((((9 * / 10) ^ 7) * ((1 - ((9 * / 10) ^ 7)) ^ 2)) * / (0 + ((1 - ((9 * / 10) ^ 7)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 7))))))) < ((1 * (ln ((sqrt 2) * (sqrt (1 + 8))))) * ((((1 * (1 + (((1 - ((999 * / 1000) ^ 8)) * ((999 * / 1000) ^ 8)) * / (0 + (1 - ((999 * / 1000) ^ 8)))))) * / (1 - ((9 * / 10) ^ 8))) + (((1 - ((9 * / 10) ^ 8)) * (1 + (((1 - ((999 * / 1000) ^ 8)) * ((999 * / 1000) ^ 8)) * / (0 + (1 - ((999 * / 1000) ^ 8)))))) * / (1 - ((9 * / 10) ^ 8)))) * / (0 + (sqrt (((1 - ((999 * / 1000) ^ 8)) * (1 + ((((9 * / 10) ^ 8) * ((1 - ((9 * / 10) ^ 8)) ^ 2)) * / (0 + ((1 - ((9 * / 10) ^ 8)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 8)))))))).
closed_less.
}
{ change (((1 * (ln ((sqrt 2) * (sqrt (1 + 248))))) * ((((1 * (1 + (((1 - ((999 * / 1000) ^ 248)) * (powerRZ (999 * / 1000) (248)%Z)) * / (0 + (1 - ((999 * / 1000) ^ 248)))))) * / (1 - (powerRZ (9 * / 10) (248)%Z))) + (((1 - ((9 * / 10) ^ 248)) * (1 + (((1 - ((999 * / 1000) ^ 248)) * (powerRZ (999 * / 1000) (248)%Z)) * / (0 + (1 - ((999 * / 1000) ^ 248)))))) * / (1 - (powerRZ (9 * / 10) (248)%Z)))) * / (0 + (sqrt (((1 - ((999 * / 1000) ^ 248)) * (1 + (((powerRZ (9 * / 10) (248)%Z) * ((1 - ((9 * / 10) ^ 248)) ^ 2)) * / (0 + ((1 - ((9 * / 10) ^ 248)) ^ 2))))) * / (1 - (powerRZ (999 * / 1000) (248)%Z))))))) < ((1 * (ln ((sqrt 2) * (sqrt (1 + 1))))) * ((((1 * (1 + (((1 - ((999 * / 1000) ^ 1)) * ((999 * / 1000) ^ 1)) * / (0 + (1 - ((999 * / 1000) ^ 1)))))) * / (1 - ((9 * / 10) ^ 1))) + (((1 - ((9 * / 10) ^ 1)) * (1 + (((1 - ((999 * / 1000) ^ 1)) * ((999 * / 1000) ^ 1)) * / (0 + (1 - ((999 * / 1000) ^ 1)))))) * / (1 - ((9 * / 10) ^ 1)))) * / (0 + (sqrt (((1 - ((999 * / 1000) ^ 1)) * (1 + ((((9 * / 10) ^ 1) * ((1 - ((9 * / 10) ^ 1)) ^ 2)) * / (0 + ((1 - ((9 * / 10) ^ 1)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1)))))))).
replace ((9 * / 10) ^ 248) with (powerRZ (9 * / 10) (248)%Z) by (apply pow_as_Z; vm_compute; reflexivity).
replace ((999 * / 1000) ^ 248) with (powerRZ (999 * / 1000) (248)%Z) by (apply pow_as_Z; vm_compute; reflexivity).
closed_less.
}
{ change (((1 * (ln ((sqrt 2) * (sqrt (1 + 1))))) * ((((1 * (1 + (((1 - ((999 * / 1000) ^ 1)) * ((999 * / 1000) ^ 1)) * / (0 + (1 - ((999 * / 1000) ^ 1)))))) * / (1 - ((9 * / 10) ^ 1))) + (((1 - ((9 * / 10) ^ 1)) * (1 + (((1 - ((999 * / 1000) ^ 1)) * ((999 * / 1000) ^ 1)) * / (0 + (1 - ((999 * / 1000) ^ 1)))))) * / (1 - ((9 * / 10) ^ 1)))) * / (0 + (sqrt (((1 - ((999 * / 1000) ^ 1)) * (1 + ((((9 * / 10) ^ 1) * ((1 - ((9 * / 10) ^ 1)) ^ 2)) * / (0 + ((1 - ((9 * / 10) ^ 1)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1))))))) < ((1 * (ln ((sqrt 2) * (sqrt (1 + 249))))) * ((((1 * (1 + (((1 - ((999 * / 1000) ^ 249)) * (powerRZ (999 * / 1000) (249)%Z)) * / (0 + (1 - ((999 * / 1000) ^ 249)))))) * / (1 - (powerRZ (9 * / 10) (249)%Z))) + (((1 - ((9 * / 10) ^ 249)) * (1 + (((1 - ((999 * / 1000) ^ 249)) * (powerRZ (999 * / 1000) (249)%Z)) * / (0 + (1 - ((999 * / 1000) ^ 249)))))) * / (1 - (powerRZ (9 * / 10) (249)%Z)))) * / (0 + (sqrt (((1 - ((999 * / 1000) ^ 249)) * (1 + (((powerRZ (9 * / 10) (249)%Z) * ((1 - ((9 * / 10) ^ 249)) ^ 2)) * / (0 + ((1 - ((9 * / 10) ^ 249)) ^ 2))))) * / (1 - (powerRZ (999 * / 1000) (249)%Z)))))))).
replace ((9 * / 10) ^ 249) with (powerRZ (9 * / 10) (249)%Z) by (apply pow_as_Z; vm_compute; reflexivity).
replace ((999 * / 1000) ^ 249) with (powerRZ (999 * / 1000) (249)%Z) by (apply pow_as_Z; vm_compute; reflexivity).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 [h__4 [h__5 [h__6 [h__7 [h__8 [h__9 h__10]]]]]]]]].
change (((221 * / 20) < ((alpha 1 1) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 1)) (1 - ((999 * / 1000) ^ 1)) 1 (1)%Z))) /\ (((alpha 1 1) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 1)) (1 - ((999 * / 1000) ^ 1)) 1 (1)%Z)) < (553 * / 50)) /\ ((208 * / 25) < ((alpha 1 2) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 2)) (1 - ((999 * / 1000) ^ 2)) 1 (2)%Z))) /\ (((alpha 1 2) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 2)) (1 - ((999 * / 1000) ^ 2)) 1 (2)%Z)) < (417 * / 50)) /\ ((331 * / 50) < ((alpha 1 7) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 7)) (1 - ((999 * / 1000) ^ 7)) 1 (7)%Z))) /\ (((alpha 1 7) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 7)) (1 - ((999 * / 1000) ^ 7)) 1 (7)%Z)) < (166 * / 25)) /\ (((alpha 1 7) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 7)) (1 - ((999 * / 1000) ^ 7)) 1 (7)%Z)) < ((alpha 1 6) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 6)) (1 - ((999 * / 1000) ^ 6)) 1 (6)%Z))) /\ (((alpha 1 7) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 7)) (1 - ((999 * / 1000) ^ 7)) 1 (7)%Z)) < ((alpha 1 8) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 8)) (1 - ((999 * / 1000) ^ 8)) 1 (8)%Z))) /\ (((alpha 1 248) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 248)) (1 - ((999 * / 1000) ^ 248)) 1 (248)%Z)) < ((alpha 1 1) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 1)) (1 - ((999 * / 1000) ^ 1)) 1 (1)%Z))) /\ (((alpha 1 1) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 1)) (1 - ((999 * / 1000) ^ 1)) 1 (1)%Z)) < ((alpha 1 249) * (direction (9 * / 10) (999 * / 1000) 0 (1 - ((9 * / 10) ^ 249)) (1 - ((999 * / 1000) ^ 249)) 1 (249)%Z)))).
exact s__0.
Qed.
Fail Definition corrupted : ((((alpha 1 1) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 1)) (1 - ((999 / 1000) ^ 1)) 1 (1)%Z)) <= (221 / 20)) /\ (((alpha 1 1) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 1)) (1 - ((999 / 1000) ^ 1)) 1 (1)%Z)) < (553 / 50)) /\ ((208 / 25) < ((alpha 1 2) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 2)) (1 - ((999 / 1000) ^ 2)) 1 (2)%Z))) /\ (((alpha 1 2) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 2)) (1 - ((999 / 1000) ^ 2)) 1 (2)%Z)) < (417 / 50)) /\ ((331 / 50) < ((alpha 1 7) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 7)) (1 - ((999 / 1000) ^ 7)) 1 (7)%Z))) /\ (((alpha 1 7) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 7)) (1 - ((999 / 1000) ^ 7)) 1 (7)%Z)) < (166 / 25)) /\ (((alpha 1 7) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 7)) (1 - ((999 / 1000) ^ 7)) 1 (7)%Z)) < ((alpha 1 6) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 6)) (1 - ((999 / 1000) ^ 6)) 1 (6)%Z))) /\ (((alpha 1 7) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 7)) (1 - ((999 / 1000) ^ 7)) 1 (7)%Z)) < ((alpha 1 8) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 8)) (1 - ((999 / 1000) ^ 8)) 1 (8)%Z))) /\ (((alpha 1 248) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 248)) (1 - ((999 / 1000) ^ 248)) 1 (248)%Z)) < ((alpha 1 1) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 1)) (1 - ((999 / 1000) ^ 1)) 1 (1)%Z))) /\ (((alpha 1 1) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 1)) (1 - ((999 / 1000) ^ 1)) 1 (1)%Z)) < ((alpha 1 249) * (direction (9 / 10) (999 / 1000) 0 (1 - ((9 / 10) ^ 249)) (1 - ((999 / 1000) ^ 249)) 1 (249)%Z)))) := claim.
End T_exadam_step_early_a04b9b40.


(* exadam.step_doubling; certificate fff217331b9ca33a86a56ea1146ce93b2315c9988416c9fb6ea1ecbc590ba0b5 *)
Module T_exadam_step_doubling_fff21733.
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).

Lemma satisfiable : exists (a : R) (t : Z), (0 <= t)%Z.
Proof.
exists 1, (3)%Z.
lia.
Qed.

Lemma proved : forall (a : R) (t : Z), (0 <= t)%Z -> (((0 <= 2) /\ (0 <= (1 + ((2 * (IZR t)) + 1))) /\ (0 < ((sqrt 2) * (sqrt (1 + ((2 * (IZR t)) + 1))))) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))) /\ (0 < 2)) /\ ((alpha a ((2 * (IZR t)) + 1)) = ((alpha a (IZR t)) + ((a * (ln 2)) / 2)))).
Proof.
intros a t b__0.
assert (r__1 : 0 <= IZR t) by (izr_le).
(* form t *)
assert (s__4 : ((ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = ((ln (2 * ((IZR t) + 1))) * / 2))).
{
assert (b__2 : (0 <= (t)%Z)%Z).
{ zp. }
assert (u__3 : ((ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = ((ln (2 * ((IZR t) + 1))) * / 2))).
{
exact (T_exadam_log_form_36c70dde.claim (t)%Z b__2).
}
exact u__3.
}
assert (n__9 : 0 < (2 * ((2 * (IZR t)) + 1 + 1))).
{
assert (e__8 : (2 * ((2 * (IZR t)) + 1 + 1)) = ((4 * (IZR t)) + 4)).
{
feq.
}
rw e__8.
natpos.
}
assert (n__11 : 0 < ((4 * (IZR t)) + 4)).
{
assert (e__10 : (2 * ((2 * (IZR t)) + 1 + 1)) = ((4 * (IZR t)) + 4)).
{
feq.
}
try rewrite <- e__10.
exact n__9.
}
assert (n__13 : 0 <= (1 + ((2 * (IZR t)) + 1))).
{
apply Rlt_le.
assert (e__12 : (1 + ((2 * (IZR t)) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__12.
natpos.
}
assert (n__15 : 0 <= ((2 * (IZR t)) + 2)).
{
assert (e__14 : (1 + ((2 * (IZR t)) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
try rewrite <- e__14.
exact n__13.
}
assert (n__17 : 0 < ((sqrt 2) * (sqrt (1 + ((2 * (IZR t)) + 1))))).
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__16 : (1 + ((2 * (IZR t)) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__16.
natpos.
}
}
assert (n__21 : 0 < ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2))).
{
assert (e__18 : ((sqrt 2) * (sqrt (1 + ((2 * (IZR t)) + 1)))) = ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2))).
{
assert (e__19 : (sqrt (1 + ((2 * (IZR t)) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__20 : (1 + ((2 * (IZR t)) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__20.
reflexivity.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
try rewrite <- e__18.
exact n__17.
}
assert (n__23 : 0 < (2 * (((2 * (IZR t)) + 1) + 1))).
{
assert (e__22 : (2 * (((2 * (IZR t)) + 1) + 1)) = ((4 * (IZR t)) + 4)).
{
feq.
}
rw e__22.
natpos.
}
(* form 2*t+1 *)
assert (s__38 : ((ln ((sqrt 2) * (sqrt (1 + ((2 * (IZR t)) + 1))))) = ((ln (2 * ((2 * (IZR t)) + 1 + 1))) * / 2))).
{
assert (b__5 : (0 <= (((2 * t) + 1))%Z)%Z).
{ zp. }
assert (u__6 : ((ln ((sqrt 2) * (sqrt (1 + (IZR (((2 * t) + 1))%Z))))) = ((ln (2 * ((IZR (((2 * t) + 1))%Z) + 1))) * / 2))).
{
exact (T_exadam_log_form_36c70dde.claim (((2 * t) + 1))%Z b__5).
}
apply gap_eq.
assert (e__7 : (((ln (2 * ((2 * (IZR t)) + 1 + 1))) * / 2) - (ln ((sqrt 2) * (sqrt (1 + ((2 * (IZR t)) + 1)))))) = 1 * (((ln (2 * ((IZR (((2 * t) + 1))%Z) + 1))) * / 2) - (ln ((sqrt 2) * (sqrt (1 + (IZR (((2 * t) + 1))%Z)))))) + 0).
{
transitivity ((((- 1) * (ln ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2)))) + ((1 * / 2) * (ln ((4 * (IZR t)) + 4))))).
{
assert (e__24 : (ln ((sqrt 2) * (sqrt (1 + ((2 * (IZR t)) + 1))))) = (ln ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2)))).
{
assert (e__25 : ((sqrt 2) * (sqrt (1 + ((2 * (IZR t)) + 1)))) = ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2))).
{
assert (e__26 : (sqrt (1 + ((2 * (IZR t)) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__27 : (1 + ((2 * (IZR t)) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__27.
reflexivity.
}
eapply eq_trans.
{
rw e__26.
reflexivity.
}
feq.
}
rw e__25.
reflexivity.
}
assert (e__28 : (ln (2 * ((2 * (IZR t)) + 1 + 1))) = (ln ((4 * (IZR t)) + 4))).
{
assert (e__29 : (2 * ((2 * (IZR t)) + 1 + 1)) = ((4 * (IZR t)) + 4)).
{
feq.
}
rw e__29.
reflexivity.
}
eapply eq_trans.
{
rw e__24.
rw e__28.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2)))) + ((1 * / 2) * (ln ((4 * (IZR t)) + 4))))).
{
assert (e__30 : (ln ((sqrt 2) * (sqrt (1 + (IZR (((2 * t) + 1))%Z))))) = (ln ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2)))).
{
assert (e__31 : ((sqrt 2) * (sqrt (1 + (IZR (((2 * t) + 1))%Z)))) = ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2))).
{
assert (e__32 : (sqrt (1 + (IZR (((2 * t) + 1))%Z))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__33 : (1 + (IZR (((2 * t) + 1))%Z)) = ((2 * (IZR t)) + 2)).
{
assert (e__34 : (IZR (((2 * t) + 1))%Z) = ((2 * (IZR t)) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__34.
reflexivity.
}
feq.
}
rw e__33.
reflexivity.
}
eapply eq_trans.
{
rw e__32.
reflexivity.
}
feq.
}
rw e__31.
reflexivity.
}
assert (e__35 : (ln (2 * ((IZR (((2 * t) + 1))%Z) + 1))) = (ln ((4 * (IZR t)) + 4))).
{
assert (e__36 : (2 * ((IZR (((2 * t) + 1))%Z) + 1)) = ((4 * (IZR t)) + 4)).
{
assert (e__37 : (IZR (((2 * t) + 1))%Z) = ((2 * (IZR t)) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__37.
reflexivity.
}
feq.
}
rw e__36.
reflexivity.
}
eapply eq_trans.
{
rw e__30.
rw e__35.
reflexivity.
}
feq.
}
feq.
}
rw e__7.
apply (from_eq_zero 1 0 (ln ((sqrt 2) * (sqrt (1 + (IZR (((2 * t) + 1))%Z))))) ((ln (2 * ((IZR (((2 * t) + 1))%Z) + 1))) * / 2)); [exact u__6 | lra ..].
}
assert (n__45 : 0 < (2 * ((IZR t) + 1))).
{
assert (e__44 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__44.
natpos.
}
assert (n__47 : 0 < ((2 * (IZR t)) + 2)).
{
assert (e__46 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
try rewrite <- e__46.
exact n__45.
}
assert (n__49 : 0 < (2 * (2 * ((IZR t) + 1)))).
{
assert (e__48 : (2 * (2 * ((IZR t) + 1))) = ((4 * (IZR t)) + 4)).
{
feq.
}
rw e__48.
natpos.
}
(* logs *)
assert (s__58 : ((ln (2 * ((2 * (IZR t)) + 1 + 1))) = ((ln 2) + (ln (2 * ((IZR t) + 1)))))).
{
assert (p__39 : (0 < 2)).
{
lra.
}
assert (p__40 : (0 < (2 * ((IZR t) + 1)))).
{
assert (e__41 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__41.
natpos.
}
assert (u__42 : ((ln (2 * (2 * ((IZR t) + 1)))) = ((ln 2) + (ln (2 * ((IZR t) + 1)))))).
{
exact (ax_log_product 2 (2 * ((IZR t) + 1)) p__39 p__40).
}
apply gap_eq.
assert (e__43 : (((ln 2) + (ln (2 * ((IZR t) + 1)))) - (ln (2 * ((2 * (IZR t)) + 1 + 1)))) = 1 * (((ln 2) + (ln (2 * ((IZR t) + 1)))) - (ln (2 * (2 * ((IZR t) + 1))))) + 0).
{
transitivity (((ln ((2 * (IZR t)) + 2)) + ((- 1) * (ln ((4 * (IZR t)) + 4))) + (ln 2))).
{
assert (e__50 : (ln (2 * ((2 * (IZR t)) + 1 + 1))) = (ln ((4 * (IZR t)) + 4))).
{
assert (e__51 : (2 * ((2 * (IZR t)) + 1 + 1)) = ((4 * (IZR t)) + 4)).
{
feq.
}
rw e__51.
reflexivity.
}
assert (e__52 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__53 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__53.
reflexivity.
}
eapply eq_trans.
{
rw e__50.
rw e__52.
reflexivity.
}
feq.
}
symmetry.
transitivity (((ln ((2 * (IZR t)) + 2)) + ((- 1) * (ln ((4 * (IZR t)) + 4))) + (ln 2))).
{
assert (e__54 : (ln (2 * (2 * ((IZR t) + 1)))) = (ln ((4 * (IZR t)) + 4))).
{
assert (e__55 : (2 * (2 * ((IZR t) + 1))) = ((4 * (IZR t)) + 4)).
{
feq.
}
rw e__55.
reflexivity.
}
assert (e__56 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__57 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__57.
reflexivity.
}
eapply eq_trans.
{
rw e__54.
rw e__56.
reflexivity.
}
feq.
}
feq.
}
rw e__43.
apply (from_eq_zero 1 0 (ln (2 * (2 * ((IZR t) + 1)))) ((ln 2) + (ln (2 * ((IZR t) + 1))))); [exact u__42 | lra ..].
}
assert (n__60 : 0 <= (1 + (IZR t))).
{
apply Rlt_le.
assert (e__59 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__59.
natpos.
}
assert (n__62 : 0 <= ((IZR t) + 1)).
{
assert (e__61 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
try rewrite <- e__61.
exact n__60.
}
assert (n__64 : 0 < ((sqrt 2) * (sqrt (1 + (IZR t))))).
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__63 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__63.
natpos.
}
}
assert (n__68 : 0 < ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__65 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__66 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__67 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__67.
reflexivity.
}
eapply eq_trans.
{
rw e__66.
reflexivity.
}
feq.
}
try rewrite <- e__65.
exact n__64.
}
assert (n__87 : (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) = ((1 * / 2) * (ln ((2 * (IZR t)) + 2)))).
{
transitivity (1 * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{ feq. }
assert (e__83 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__84 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__85 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__86 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__86.
reflexivity.
}
eapply eq_trans.
{
rw e__85.
reflexivity.
}
feq.
}
rw e__84.
reflexivity.
}
try rewrite <- e__83.
rewrite s__4.
assert (e__80 : ((ln (2 * ((IZR t) + 1))) * / 2) = ((1 * / 2) * (ln ((2 * (IZR t)) + 2)))).
{
assert (e__81 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__82 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__82.
reflexivity.
}
eapply eq_trans.
{
rw e__81.
reflexivity.
}
feq.
}
rw e__80.
feq.
}
assert (n__97 : (ln ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2))) = ((1 * / 2) * (ln ((4 * (IZR t)) + 4)))).
{
transitivity (1 * (ln ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2)))).
{ feq. }
assert (e__93 : (ln ((sqrt 2) * (sqrt (1 + ((2 * (IZR t)) + 1))))) = (ln ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2)))).
{
assert (e__94 : ((sqrt 2) * (sqrt (1 + ((2 * (IZR t)) + 1)))) = ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2))).
{
assert (e__95 : (sqrt (1 + ((2 * (IZR t)) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__96 : (1 + ((2 * (IZR t)) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__96.
reflexivity.
}
eapply eq_trans.
{
rw e__95.
reflexivity.
}
feq.
}
rw e__94.
reflexivity.
}
try rewrite <- e__93.
rewrite s__38.
assert (e__90 : ((ln (2 * ((2 * (IZR t)) + 1 + 1))) * / 2) = ((1 * / 2) * (ln ((4 * (IZR t)) + 4)))).
{
assert (e__91 : (ln (2 * ((2 * (IZR t)) + 1 + 1))) = (ln ((4 * (IZR t)) + 4))).
{
assert (e__92 : (2 * ((2 * (IZR t)) + 1 + 1)) = ((4 * (IZR t)) + 4)).
{
feq.
}
rw e__92.
reflexivity.
}
eapply eq_trans.
{
rw e__91.
reflexivity.
}
feq.
}
rw e__90.
feq.
}
assert (n__105 : (ln ((4 * (IZR t)) + 4)) = ((ln ((2 * (IZR t)) + 2)) + (ln 2))).
{
transitivity (1 * (ln ((4 * (IZR t)) + 4))).
{ feq. }
assert (e__103 : (ln (2 * ((2 * (IZR t)) + 1 + 1))) = (ln ((4 * (IZR t)) + 4))).
{
assert (e__104 : (2 * ((2 * (IZR t)) + 1 + 1)) = ((4 * (IZR t)) + 4)).
{
feq.
}
rw e__104.
reflexivity.
}
try rewrite <- e__103.
rewrite s__58.
assert (e__100 : ((ln 2) + (ln (2 * ((IZR t) + 1)))) = ((ln ((2 * (IZR t)) + 2)) + (ln 2))).
{
assert (e__101 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__102 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__102.
reflexivity.
}
eapply eq_trans.
{
rw e__101.
reflexivity.
}
feq.
}
rw e__100.
feq.
}
(* goal *)
assert (s__106 : ((alpha a ((2 * (IZR t)) + 1)) = ((alpha a (IZR t)) + ((a * (ln 2)) * / 2)))).
{
transitivity (((ln ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + ((2 * (IZR t)) + 1)))))) = ((ln ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2))) * a)).
assert (e__69 : (ln ((sqrt 2) * (sqrt (1 + ((2 * (IZR t)) + 1))))) = (ln ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2)))).
{
assert (e__70 : ((sqrt 2) * (sqrt (1 + ((2 * (IZR t)) + 1)))) = ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2))).
{
assert (e__71 : (sqrt (1 + ((2 * (IZR t)) + 1))) = (sqrt ((2 * (IZR t)) + 2))).
{
assert (e__72 : (1 + ((2 * (IZR t)) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__72.
reflexivity.
}
eapply eq_trans.
{
rw e__71.
reflexivity.
}
feq.
}
rw e__70.
reflexivity.
}
eapply eq_trans.
{
rw e__69.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a) + ((1 * / 2) * (ln 2) * a))).
{
assert (e__73 : (alpha a (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
assert (e__74 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__75 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__76 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__77 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__77.
reflexivity.
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
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
eapply eq_trans.
{
rw e__73.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a) + (1 * (ln ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2))) * a) + (((- 1) * / 2) * (ln 2) * a)))).
{
feq.
}
rw n__87.
transitivity ((((ln ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2))) * a) + (((- 1) * / 2) * (ln ((2 * (IZR t)) + 2)) * a) + (((- 1) * / 2) * (ln 2) * a))).
{
feq.
}
transitivity ((((1 * (ln ((sqrt ((2 * (IZR t)) + 2)) * (sqrt 2))) * a) + (((- 1) * / 2) * (ln ((2 * (IZR t)) + 2)) * a) + (((- 1) * / 2) * (ln 2) * a)))).
{
feq.
}
rw n__97.
transitivity (((((- 1) * / 2) * (ln ((2 * (IZR t)) + 2)) * a) + ((1 * / 2) * (ln ((4 * (IZR t)) + 4)) * a) + (((- 1) * / 2) * (ln 2) * a))).
{
feq.
}
transitivity ((((((- 1) * / 2) * (ln ((2 * (IZR t)) + 2)) * a) + ((1 * / 2) * (ln ((4 * (IZR t)) + 4)) * a) + (((- 1) * / 2) * (ln 2) * a)))).
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
change (0 <= (1 + ((2 * (IZR t)) + 1))).
apply Rlt_le.
assert (e__107 : (1 + ((2 * (IZR t)) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__107.
natpos.
}
{
split.
{
change (0 < ((sqrt 2) * (sqrt (1 + ((2 * (IZR t)) + 1))))).
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__108 : (1 + ((2 * (IZR t)) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__108.
natpos.
}
}
{
split.
{
change (0 <= (1 + (IZR t))).
apply Rlt_le.
assert (e__109 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__109.
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
assert (e__110 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__110.
natpos.
}
}
{
change (0 < 2).
lra.
}
}
}
}
}
}
{
change ((alpha a ((2 * (IZR t)) + 1)) = ((alpha a (IZR t)) + ((a * (ln 2)) * / 2))).
exact s__106.
}
Qed.
Lemma meaningful : forall (a : R) (t : Z), (0 <= t)%Z -> ((0 <= 2) /\ (0 <= (1 + ((2 * (IZR t)) + 1))) /\ (0 < ((sqrt 2) * (sqrt (1 + ((2 * (IZR t)) + 1))))) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))) /\ (0 < 2)).
Proof. intros v0 v1 v2. exact (proj1 (proved v0 v1 v2)). Qed.
Theorem claim : forall (a : R) (t : Z), (0 <= t)%Z -> ((alpha a ((2 * (IZR t)) + 1)) = ((alpha a (IZR t)) + ((a * (ln 2)) / 2))).
Proof. intros v0 v1 v2. exact (proj2 (proved v0 v1 v2)). Qed.
Fail Definition corrupted : forall (a : R) (t : Z), (0 <= t)%Z -> ((alpha a ((2 * (IZR t)) + 1)) = (((alpha a (IZR t)) + ((a * (ln 2)) / 2)) + 1)) := claim.
End T_exadam_step_doubling_fff21733.


(* exadam.step_initial_fails; certificate 441342a54adcd3786a77b9e12d110f095b242259303c8b77f209e3e9871ecf95 *)
Module T_exadam_step_initial_fails_441342a5.
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).

Lemma satisfiable : exists (a : R) (t : Z), (0 <= t)%Z /\ (0 < a).
Proof.
exists 1, (1)%Z.
split.
{
lia.
}
{
change (0 < 1).
closed_less.
}
Qed.

Theorem claim : ~ (forall (a : R) (t : Z), (0 <= t)%Z -> (0 < a) -> ((alpha a (IZR t)) = a)).
Proof.
intro general.
specialize (general 1 (1)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
lapply general; clear general.
2: {
change (0 < 1).
closed_less.
}
intro general.
revert general.
change ((1 * (ln ((sqrt 2) * (sqrt (1 + 1))))) = 1 -> False).
apply no_eq.
apply ne_of_lt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (a : R) (t : Z), (0 <= t)%Z -> (0 < a) -> ((alpha a (IZR t)) = (a + 1))) := claim.
End T_exadam_step_initial_fails_441342a5.


(* exadam.step_initial; certificate c9ae786a60cd5b0dacf9a89c6bc393892c1dfc0365bf79e64fac0bc4baedcb2f *)
Module T_exadam_step_initial_c9ae786a.
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).

Lemma satisfiable : exists (a : R), True.
Proof.
exists 1.
exact I.
Qed.

Lemma proved : forall (a : R), (((0 <= 2) /\ (0 <= (1 + 1)) /\ (0 < ((sqrt 2) * (sqrt (1 + 1)))) /\ (0 < 2)) /\ ((alpha a 1) = (a * (ln 2)))).
Proof.
intros a.
assert (n__4 : (sqrt 2) ^ 2 = 2).
{
apply sqrt_square; rpos.
}
(* goal *)
assert (s__5 : ((alpha a 1) = (a * (ln 2)))).
{
transitivity (((ln 2) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + 1))))) = ((ln 2) * a)).
assert (e__0 : (ln ((sqrt 2) * (sqrt (1 + 1)))) = (ln 2)).
{
assert (e__1 : ((sqrt 2) * (sqrt (1 + 1))) = 2).
{
assert (e__2 : (sqrt (1 + 1)) = (sqrt 2)).
{
assert (e__3 : (1 + 1) = 2).
{
feq.
}
rw e__3.
reflexivity.
}
eapply eq_trans.
{
rw e__2.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * ((sqrt 2) ^ 2)) + ((- 2))))).
{
feq.
}
rw n__4.
transitivity (0).
{
feq.
}
reflexivity.
}
rw e__1.
reflexivity.
}
eapply eq_trans.
{
rw e__0.
reflexivity.
}
feq.
}
symmetry.
transitivity (((ln 2) * a)).
{
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
change (0 <= (1 + 1)).
apply Rlt_le.
assert (e__6 : (1 + 1) = 2).
{
feq.
}
rw e__6.
rat.
}
{
split.
{
change (0 < ((sqrt 2) * (sqrt (1 + 1)))).
assert (e__7 : ((sqrt 2) * (sqrt (1 + 1))) = 2).
{
assert (e__8 : (sqrt (1 + 1)) = (sqrt 2)).
{
assert (e__9 : (1 + 1) = 2).
{
feq.
}
rw e__9.
reflexivity.
}
eapply eq_trans.
{
rw e__8.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * ((sqrt 2) ^ 2)) + ((- 2))))).
{
feq.
}
rw n__4.
transitivity (0).
{
feq.
}
reflexivity.
}
rw e__7.
rat.
}
{
change (0 < 2).
lra.
}
}
}
}
{
change ((alpha a 1) = (a * (ln 2))).
exact s__5.
}
Qed.
Lemma meaningful : forall (a : R), ((0 <= 2) /\ (0 <= (1 + 1)) /\ (0 < ((sqrt 2) * (sqrt (1 + 1)))) /\ (0 < 2)).
Proof. intros v0. exact (proj1 (proved v0)). Qed.
Theorem claim : forall (a : R), ((alpha a 1) = (a * (ln 2))).
Proof. intros v0. exact (proj2 (proved v0)). Qed.
Fail Definition corrupted : forall (a : R), ((alpha a 1) = ((a * (ln 2)) + 1)) := claim.
End T_exadam_step_initial_c9ae786a.


(* exadam.step_passes; certificate 3e56e7b7a3d64666e94f281359b950f16f8c8b06fc4de94928d8a6a48e408a4e *)
Module T_exadam_step_passes_3e56e7b7.
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).

Lemma proved : (((0 <= 2) /\ (0 <= (1 + 2)) /\ (0 < ((sqrt 2) * (sqrt (1 + 2)))) /\ (0 <= 2) /\ (0 <= (1 + 3)) /\ (0 < ((sqrt 2) * (sqrt (1 + 3)))) /\ (0 <= 2) /\ (0 <= (1 + 0)) /\ (0 < ((sqrt 2) * (sqrt (1 + 0)))) /\ (0 <= 2) /\ (0 <= (1 + 0)) /\ (0 < ((sqrt 2) * (sqrt (1 + 0))))) /\ (((alpha 1 2) < 1) /\ (1 < (alpha 1 3)) /\ ((693 / 2000) < (alpha 1 0)) /\ ((alpha 1 0) < (1733 / 5000)))).
Proof.
(* goal *)
assert (s__0 : (((alpha 1 2) < 1) /\ (1 < (alpha 1 3)) /\ ((693 * / 2000) < (alpha 1 0)) /\ ((alpha 1 0) < (1733 * / 5000)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((1 * (ln ((sqrt 2) * (sqrt (1 + 2))))) < 1).
closed_less.
}
{ change (1 < (1 * (ln ((sqrt 2) * (sqrt (1 + 3)))))).
closed_less.
}
{ change ((693 * / 2000) < (1 * (ln ((sqrt 2) * (sqrt (1 + 0)))))).
closed_less.
}
{ change ((1 * (ln ((sqrt 2) * (sqrt (1 + 0))))) < (1733 * / 5000)).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 h__4]]].
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
change (0 <= (1 + 2)).
apply Rlt_le.
assert (e__5 : (1 + 2) = 3).
{
feq.
}
rw e__5.
rat.
}
{
split.
{
change (0 < ((sqrt 2) * (sqrt (1 + 2)))).
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__6 : (1 + 2) = 3).
{
feq.
}
rw e__6.
rat.
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
change (0 <= (1 + 3)).
apply Rlt_le.
assert (e__7 : (1 + 3) = 4).
{
feq.
}
rw e__7.
rat.
}
{
split.
{
change (0 < ((sqrt 2) * (sqrt (1 + 3)))).
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
assert (e__8 : (sqrt (1 + 3)) = 2).
{
assert (e__9 : (1 + 3) = 4).
{
feq.
}
rw e__9.
apply sqrt_lem_1; lra.
}
rw e__8.
rat.
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
change (0 <= (1 + 0)).
apply Rlt_le.
assert (e__10 : (1 + 0) = 1).
{
feq.
}
rw e__10.
rat.
}
{
split.
{
change (0 < ((sqrt 2) * (sqrt (1 + 0)))).
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
assert (e__11 : (sqrt (1 + 0)) = 1).
{
assert (e__12 : (1 + 0) = 1).
{
feq.
}
rw e__12.
apply sqrt_lem_1; lra.
}
rw e__11.
rat.
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
change (0 <= (1 + 0)).
apply Rlt_le.
assert (e__13 : (1 + 0) = 1).
{
feq.
}
rw e__13.
rat.
}
{
change (0 < ((sqrt 2) * (sqrt (1 + 0)))).
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
assert (e__14 : (sqrt (1 + 0)) = 1).
{
assert (e__15 : (1 + 0) = 1).
{
feq.
}
rw e__15.
apply sqrt_lem_1; lra.
}
rw e__14.
rat.
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
}
{
change (((alpha 1 2) < 1) /\ (1 < (alpha 1 3)) /\ ((693 * / 2000) < (alpha 1 0)) /\ ((alpha 1 0) < (1733 * / 5000))).
exact s__0.
}
Qed.
Lemma meaningful : ((0 <= 2) /\ (0 <= (1 + 2)) /\ (0 < ((sqrt 2) * (sqrt (1 + 2)))) /\ (0 <= 2) /\ (0 <= (1 + 3)) /\ (0 < ((sqrt 2) * (sqrt (1 + 3)))) /\ (0 <= 2) /\ (0 <= (1 + 0)) /\ (0 < ((sqrt 2) * (sqrt (1 + 0)))) /\ (0 <= 2) /\ (0 <= (1 + 0)) /\ (0 < ((sqrt 2) * (sqrt (1 + 0))))).
Proof. exact (proj1 (proved )). Qed.
Theorem claim : (((alpha 1 2) < 1) /\ (1 < (alpha 1 3)) /\ ((693 / 2000) < (alpha 1 0)) /\ ((alpha 1 0) < (1733 / 5000))).
Proof. exact (proj2 (proved )). Qed.
Fail Definition corrupted : ((1 <= (alpha 1 2)) /\ (1 < (alpha 1 3)) /\ ((693 / 2000) < (alpha 1 0)) /\ ((alpha 1 0) < (1733 / 5000))) := claim.
End T_exadam_step_passes_3e56e7b7.


(* exadam.step_tuning_fails; certificate fe9c31f3d7b4dc08a5c9ca5db3d32acfca7007d76971163e7e7af3dc8d0a7da4 *)
Module T_exadam_step_tuning_fails_fe9c31f3.
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).

Lemma satisfiable : exists (a : R) (c : R) (t : Z), (0 <= t)%Z.
Proof.
exists 1, 2, (3)%Z.
lia.
Qed.

Lemma proved : forall (a : R) (c : R) (t : Z), (0 <= t)%Z -> (((0 <= 2) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t)))))) /\ ((alpha (c * a) (IZR t)) = (c * (alpha a (IZR t))))).
Proof.
intros a c t b__0.
assert (r__1 : 0 <= IZR t) by (izr_le).
assert (n__3 : 0 <= (1 + (IZR t))).
{
apply Rlt_le.
assert (e__2 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__2.
natpos.
}
assert (n__5 : 0 <= ((IZR t) + 1)).
{
assert (e__4 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
try rewrite <- e__4.
exact n__3.
}
assert (n__7 : 0 < ((sqrt 2) * (sqrt (1 + (IZR t))))).
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__6 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__6.
natpos.
}
}
assert (n__11 : 0 < ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__8 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__9 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__10 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__10.
reflexivity.
}
eapply eq_trans.
{
rw e__9.
reflexivity.
}
feq.
}
try rewrite <- e__8.
exact n__7.
}
(* goal *)
assert (s__21 : ((alpha (c * a) (IZR t)) = (c * (alpha a (IZR t))))).
{
transitivity (((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * c)).
{
change (((c * a) * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * c)).
assert (e__12 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__13 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__14 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__15 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__15.
reflexivity.
}
eapply eq_trans.
{
rw e__14.
reflexivity.
}
feq.
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
transitivity (((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a * c)).
{
assert (e__16 : (alpha a (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
assert (e__17 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__18 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__19 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__20 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__20.
reflexivity.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
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
eapply eq_trans.
{
rw e__16.
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
assert (e__22 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__22.
natpos.
}
{
change (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))).
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__23 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__23.
natpos.
}
}
}
}
{
change ((alpha (c * a) (IZR t)) = (c * (alpha a (IZR t)))).
exact s__21.
}
Qed.
Lemma meaningful : forall (a : R) (c : R) (t : Z), (0 <= t)%Z -> ((0 <= 2) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t)))))).
Proof. intros v0 v1 v2 v3. exact (proj1 (proved v0 v1 v2 v3)). Qed.
Theorem claim : forall (a : R) (c : R) (t : Z), (0 <= t)%Z -> ((alpha (c * a) (IZR t)) = (c * (alpha a (IZR t)))).
Proof. intros v0 v1 v2 v3. exact (proj2 (proved v0 v1 v2 v3)). Qed.
Fail Definition corrupted : forall (a : R) (c : R) (t : Z), (0 <= t)%Z -> ((alpha (c * a) (IZR t)) = ((c * (alpha a (IZR t))) + 1)) := claim.
End T_exadam_step_tuning_fails_fe9c31f3.


(* exadam.step_tuning; certificate 61c936a1fe1df51febfbe65e2e1b22c66088453f2e85b7f2c2a4f6031476f99a *)
Module T_exadam_step_tuning_61c936a1.
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).
Definition direction (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z) : R := ((((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))) + ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z)))) / (eps + (sqrt ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2))))) / (1 - (powerRZ b2 (t)%Z)))))).

Lemma proved : (((0 <= 2) /\ (0 <= (1 + 1)) /\ (0 < ((sqrt 2) * (sqrt (1 + 1)))) /\ (0 <= (((1 / 1000) * (1 + ((((9 / 10) ^ 1) * ((1 - (9 / 10)) ^ 2)) / (0 + ((1 - (9 / 10)) ^ 2))))) / (1 - ((999 / 1000) ^ 1)))) /\ (0 <> (0 + (sqrt (((1 / 1000) * (1 + ((((9 / 10) ^ 1) * ((1 - (9 / 10)) ^ 2)) / (0 + ((1 - (9 / 10)) ^ 2))))) / (1 - ((999 / 1000) ^ 1)))))) /\ (0 <= 2) /\ (0 <= (1 + 1)) /\ (0 < ((sqrt 2) * (sqrt (1 + 1)))) /\ (0 <= (((1 / 1000) * (1 + ((((9 / 10) ^ 1) * ((1 - (9 / 10)) ^ 2)) / (0 + ((1 - (9 / 10)) ^ 2))))) / (1 - ((999 / 1000) ^ 1)))) /\ (0 <> (0 + (sqrt (((1 / 1000) * (1 + ((((9 / 10) ^ 1) * ((1 - (9 / 10)) ^ 2)) / (0 + ((1 - (9 / 10)) ^ 2))))) / (1 - ((999 / 1000) ^ 1)))))) /\ (0 <= 2) /\ (0 <= (1 + 1)) /\ (0 < ((sqrt 2) * (sqrt (1 + 1)))) /\ (0 <= (((1 / 1000) * (1 + ((((99 / 100) ^ 1) * ((1 - (99 / 100)) ^ 2)) / (0 + ((1 - (99 / 100)) ^ 2))))) / (1 - ((999 / 1000) ^ 1)))) /\ (0 <> (0 + (sqrt (((1 / 1000) * (1 + ((((99 / 100) ^ 1) * ((1 - (99 / 100)) ^ 2)) / (0 + ((1 - (99 / 100)) ^ 2))))) / (1 - ((999 / 1000) ^ 1)))))) /\ (0 <= 2) /\ (0 <= (1 + 1)) /\ (0 < ((sqrt 2) * (sqrt (1 + 1)))) /\ (0 <= (((1 / 1000) * (1 + ((((99 / 100) ^ 1) * ((1 - (99 / 100)) ^ 2)) / (0 + ((1 - (99 / 100)) ^ 2))))) / (1 - ((999 / 1000) ^ 1)))) /\ (0 <> (0 + (sqrt (((1 / 1000) * (1 + ((((99 / 100) ^ 1) * ((1 - (99 / 100)) ^ 2)) / (0 + ((1 - (99 / 100)) ^ 2))))) / (1 - ((999 / 1000) ^ 1))))))) /\ (((221 / 20) < ((alpha 1 1) * (direction (9 / 10) (999 / 1000) 0 (1 - (9 / 10)) (1 / 1000) 1 (1)%Z))) /\ (((alpha 1 1) * (direction (9 / 10) (999 / 1000) 0 (1 - (9 / 10)) (1 / 1000) 1 (1)%Z)) < (553 / 50)) /\ ((991 / 10) < ((alpha 1 1) * (direction (99 / 100) (999 / 1000) 0 (1 - (99 / 100)) (1 / 1000) 1 (1)%Z))) /\ (((alpha 1 1) * (direction (99 / 100) (999 / 1000) 0 (1 - (99 / 100)) (1 / 1000) 1 (1)%Z)) < (993 / 10)))).
Proof.
(* goal *)
assert (s__0 : (((221 * / 20) < ((alpha 1 1) * (direction (9 * / 10) (999 * / 1000) 0 (1 - (9 * / 10)) (1 * / 1000) 1 (1)%Z))) /\ (((alpha 1 1) * (direction (9 * / 10) (999 * / 1000) 0 (1 - (9 * / 10)) (1 * / 1000) 1 (1)%Z)) < (553 * / 50)) /\ ((991 * / 10) < ((alpha 1 1) * (direction (99 * / 100) (999 * / 1000) 0 (1 - (99 * / 100)) (1 * / 1000) 1 (1)%Z))) /\ (((alpha 1 1) * (direction (99 * / 100) (999 * / 1000) 0 (1 - (99 * / 100)) (1 * / 1000) 1 (1)%Z)) < (993 * / 10)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((221 * / 20) < ((1 * (ln ((sqrt 2) * (sqrt (1 + 1))))) * ((((1 * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 1)) * / (0 + (1 * / 1000))))) * / (1 - ((9 * / 10) ^ 1))) + (((1 - (9 * / 10)) * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 1)) * / (0 + (1 * / 1000))))) * / (1 - ((9 * / 10) ^ 1)))) * / (0 + (sqrt (((1 * / 1000) * (1 + ((((9 * / 10) ^ 1) * ((1 - (9 * / 10)) ^ 2)) * / (0 + ((1 - (9 * / 10)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1)))))))).
closed_less.
}
{ change (((1 * (ln ((sqrt 2) * (sqrt (1 + 1))))) * ((((1 * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 1)) * / (0 + (1 * / 1000))))) * / (1 - ((9 * / 10) ^ 1))) + (((1 - (9 * / 10)) * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 1)) * / (0 + (1 * / 1000))))) * / (1 - ((9 * / 10) ^ 1)))) * / (0 + (sqrt (((1 * / 1000) * (1 + ((((9 * / 10) ^ 1) * ((1 - (9 * / 10)) ^ 2)) * / (0 + ((1 - (9 * / 10)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1))))))) < (553 * / 50)).
closed_less.
}
{ change ((991 * / 10) < ((1 * (ln ((sqrt 2) * (sqrt (1 + 1))))) * ((((1 * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 1)) * / (0 + (1 * / 1000))))) * / (1 - ((99 * / 100) ^ 1))) + (((1 - (99 * / 100)) * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 1)) * / (0 + (1 * / 1000))))) * / (1 - ((99 * / 100) ^ 1)))) * / (0 + (sqrt (((1 * / 1000) * (1 + ((((99 * / 100) ^ 1) * ((1 - (99 * / 100)) ^ 2)) * / (0 + ((1 - (99 * / 100)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1)))))))).
closed_less.
}
{ change (((1 * (ln ((sqrt 2) * (sqrt (1 + 1))))) * ((((1 * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 1)) * / (0 + (1 * / 1000))))) * / (1 - ((99 * / 100) ^ 1))) + (((1 - (99 * / 100)) * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 1)) * / (0 + (1 * / 1000))))) * / (1 - ((99 * / 100) ^ 1)))) * / (0 + (sqrt (((1 * / 1000) * (1 + ((((99 * / 100) ^ 1) * ((1 - (99 * / 100)) ^ 2)) * / (0 + ((1 - (99 * / 100)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1))))))) < (993 * / 10)).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 h__4]]].
assert (n__9 : (sqrt 2) ^ 2 = 2).
{
apply sqrt_square; rpos.
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
change (0 <= (1 + 1)).
apply Rlt_le.
assert (e__5 : (1 + 1) = 2).
{
feq.
}
rw e__5.
rat.
}
{
split.
{
change (0 < ((sqrt 2) * (sqrt (1 + 1)))).
assert (e__6 : ((sqrt 2) * (sqrt (1 + 1))) = 2).
{
assert (e__7 : (sqrt (1 + 1)) = (sqrt 2)).
{
assert (e__8 : (1 + 1) = 2).
{
feq.
}
rw e__8.
reflexivity.
}
eapply eq_trans.
{
rw e__7.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * ((sqrt 2) ^ 2)) + ((- 2))))).
{
feq.
}
rw n__9.
transitivity (0).
{
feq.
}
reflexivity.
}
rw e__6.
rat.
}
{
split.
{
change (0 <= (((1 * / 1000) * (1 + ((((9 * / 10) ^ 1) * ((1 - (9 * / 10)) ^ 2)) * / (0 + ((1 - (9 * / 10)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1)))).
apply Rlt_le.
assert (e__10 : (((1 * / 1000) * (1 + ((((9 * / 10) ^ 1) * ((1 - (9 * / 10)) ^ 2)) * / (0 + ((1 - (9 * / 10)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1))) = (19 * / 10)).
{
assert (e__11 : / (0 + ((1 - (9 * / 10)) ^ 2)) = 100).
{
assert (e__12 : (0 + ((1 - (9 * / 10)) ^ 2)) = (1 * / 100)).
{
feq.
}
rw e__12.
apply inv_by. feq.
}
assert (e__13 : / (1 - ((999 * / 1000) ^ 1)) = 1000).
{
assert (e__14 : (1 - ((999 * / 1000) ^ 1)) = (1 * / 1000)).
{
feq.
}
rw e__14.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__11.
rw e__13.
reflexivity.
}
feq.
}
rw e__10.
rat.
}
{
split.
{
change (0 <> (0 + (sqrt (((1 * / 1000) * (1 + ((((9 * / 10) ^ 1) * ((1 - (9 * / 10)) ^ 2)) * / (0 + ((1 - (9 * / 10)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1)))))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply sqrt_lt_R0.
assert (e__15 : (((1 * / 1000) * (1 + ((((9 * / 10) ^ 1) * ((1 - (9 * / 10)) ^ 2)) * / (0 + ((1 - (9 * / 10)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1))) = (19 * / 10)).
{
assert (e__16 : / (0 + ((1 - (9 * / 10)) ^ 2)) = 100).
{
assert (e__17 : (0 + ((1 - (9 * / 10)) ^ 2)) = (1 * / 100)).
{
feq.
}
rw e__17.
apply inv_by. feq.
}
assert (e__18 : / (1 - ((999 * / 1000) ^ 1)) = 1000).
{
assert (e__19 : (1 - ((999 * / 1000) ^ 1)) = (1 * / 1000)).
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
rw e__15.
rat.
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
change (0 <= (1 + 1)).
apply Rlt_le.
assert (e__20 : (1 + 1) = 2).
{
feq.
}
rw e__20.
rat.
}
{
split.
{
change (0 < ((sqrt 2) * (sqrt (1 + 1)))).
assert (e__21 : ((sqrt 2) * (sqrt (1 + 1))) = 2).
{
assert (e__22 : (sqrt (1 + 1)) = (sqrt 2)).
{
assert (e__23 : (1 + 1) = 2).
{
feq.
}
rw e__23.
reflexivity.
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * ((sqrt 2) ^ 2)) + ((- 2))))).
{
feq.
}
rw n__9.
transitivity (0).
{
feq.
}
reflexivity.
}
rw e__21.
rat.
}
{
split.
{
change (0 <= (((1 * / 1000) * (1 + ((((9 * / 10) ^ 1) * ((1 - (9 * / 10)) ^ 2)) * / (0 + ((1 - (9 * / 10)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1)))).
apply Rlt_le.
assert (e__24 : (((1 * / 1000) * (1 + ((((9 * / 10) ^ 1) * ((1 - (9 * / 10)) ^ 2)) * / (0 + ((1 - (9 * / 10)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1))) = (19 * / 10)).
{
assert (e__25 : / (0 + ((1 - (9 * / 10)) ^ 2)) = 100).
{
assert (e__26 : (0 + ((1 - (9 * / 10)) ^ 2)) = (1 * / 100)).
{
feq.
}
rw e__26.
apply inv_by. feq.
}
assert (e__27 : / (1 - ((999 * / 1000) ^ 1)) = 1000).
{
assert (e__28 : (1 - ((999 * / 1000) ^ 1)) = (1 * / 1000)).
{
feq.
}
rw e__28.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__25.
rw e__27.
reflexivity.
}
feq.
}
rw e__24.
rat.
}
{
split.
{
change (0 <> (0 + (sqrt (((1 * / 1000) * (1 + ((((9 * / 10) ^ 1) * ((1 - (9 * / 10)) ^ 2)) * / (0 + ((1 - (9 * / 10)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1)))))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply sqrt_lt_R0.
assert (e__29 : (((1 * / 1000) * (1 + ((((9 * / 10) ^ 1) * ((1 - (9 * / 10)) ^ 2)) * / (0 + ((1 - (9 * / 10)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1))) = (19 * / 10)).
{
assert (e__30 : / (0 + ((1 - (9 * / 10)) ^ 2)) = 100).
{
assert (e__31 : (0 + ((1 - (9 * / 10)) ^ 2)) = (1 * / 100)).
{
feq.
}
rw e__31.
apply inv_by. feq.
}
assert (e__32 : / (1 - ((999 * / 1000) ^ 1)) = 1000).
{
assert (e__33 : (1 - ((999 * / 1000) ^ 1)) = (1 * / 1000)).
{
feq.
}
rw e__33.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__30.
rw e__32.
reflexivity.
}
feq.
}
rw e__29.
rat.
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
change (0 <= (1 + 1)).
apply Rlt_le.
assert (e__34 : (1 + 1) = 2).
{
feq.
}
rw e__34.
rat.
}
{
split.
{
change (0 < ((sqrt 2) * (sqrt (1 + 1)))).
assert (e__35 : ((sqrt 2) * (sqrt (1 + 1))) = 2).
{
assert (e__36 : (sqrt (1 + 1)) = (sqrt 2)).
{
assert (e__37 : (1 + 1) = 2).
{
feq.
}
rw e__37.
reflexivity.
}
eapply eq_trans.
{
rw e__36.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * ((sqrt 2) ^ 2)) + ((- 2))))).
{
feq.
}
rw n__9.
transitivity (0).
{
feq.
}
reflexivity.
}
rw e__35.
rat.
}
{
split.
{
change (0 <= (((1 * / 1000) * (1 + ((((99 * / 100) ^ 1) * ((1 - (99 * / 100)) ^ 2)) * / (0 + ((1 - (99 * / 100)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1)))).
apply Rlt_le.
assert (e__38 : (((1 * / 1000) * (1 + ((((99 * / 100) ^ 1) * ((1 - (99 * / 100)) ^ 2)) * / (0 + ((1 - (99 * / 100)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1))) = (199 * / 100)).
{
assert (e__39 : / (0 + ((1 - (99 * / 100)) ^ 2)) = 10000).
{
assert (e__40 : (0 + ((1 - (99 * / 100)) ^ 2)) = (1 * / 10000)).
{
feq.
}
rw e__40.
apply inv_by. feq.
}
assert (e__41 : / (1 - ((999 * / 1000) ^ 1)) = 1000).
{
assert (e__42 : (1 - ((999 * / 1000) ^ 1)) = (1 * / 1000)).
{
feq.
}
rw e__42.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__39.
rw e__41.
reflexivity.
}
feq.
}
rw e__38.
rat.
}
{
split.
{
change (0 <> (0 + (sqrt (((1 * / 1000) * (1 + ((((99 * / 100) ^ 1) * ((1 - (99 * / 100)) ^ 2)) * / (0 + ((1 - (99 * / 100)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1)))))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply sqrt_lt_R0.
assert (e__43 : (((1 * / 1000) * (1 + ((((99 * / 100) ^ 1) * ((1 - (99 * / 100)) ^ 2)) * / (0 + ((1 - (99 * / 100)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1))) = (199 * / 100)).
{
assert (e__44 : / (0 + ((1 - (99 * / 100)) ^ 2)) = 10000).
{
assert (e__45 : (0 + ((1 - (99 * / 100)) ^ 2)) = (1 * / 10000)).
{
feq.
}
rw e__45.
apply inv_by. feq.
}
assert (e__46 : / (1 - ((999 * / 1000) ^ 1)) = 1000).
{
assert (e__47 : (1 - ((999 * / 1000) ^ 1)) = (1 * / 1000)).
{
feq.
}
rw e__47.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__44.
rw e__46.
reflexivity.
}
feq.
}
rw e__43.
rat.
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
change (0 <= (1 + 1)).
apply Rlt_le.
assert (e__48 : (1 + 1) = 2).
{
feq.
}
rw e__48.
rat.
}
{
split.
{
change (0 < ((sqrt 2) * (sqrt (1 + 1)))).
assert (e__49 : ((sqrt 2) * (sqrt (1 + 1))) = 2).
{
assert (e__50 : (sqrt (1 + 1)) = (sqrt 2)).
{
assert (e__51 : (1 + 1) = 2).
{
feq.
}
rw e__51.
reflexivity.
}
eapply eq_trans.
{
rw e__50.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * ((sqrt 2) ^ 2)) + ((- 2))))).
{
feq.
}
rw n__9.
transitivity (0).
{
feq.
}
reflexivity.
}
rw e__49.
rat.
}
{
split.
{
change (0 <= (((1 * / 1000) * (1 + ((((99 * / 100) ^ 1) * ((1 - (99 * / 100)) ^ 2)) * / (0 + ((1 - (99 * / 100)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1)))).
apply Rlt_le.
assert (e__52 : (((1 * / 1000) * (1 + ((((99 * / 100) ^ 1) * ((1 - (99 * / 100)) ^ 2)) * / (0 + ((1 - (99 * / 100)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1))) = (199 * / 100)).
{
assert (e__53 : / (0 + ((1 - (99 * / 100)) ^ 2)) = 10000).
{
assert (e__54 : (0 + ((1 - (99 * / 100)) ^ 2)) = (1 * / 10000)).
{
feq.
}
rw e__54.
apply inv_by. feq.
}
assert (e__55 : / (1 - ((999 * / 1000) ^ 1)) = 1000).
{
assert (e__56 : (1 - ((999 * / 1000) ^ 1)) = (1 * / 1000)).
{
feq.
}
rw e__56.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__53.
rw e__55.
reflexivity.
}
feq.
}
rw e__52.
rat.
}
{
change (0 <> (0 + (sqrt (((1 * / 1000) * (1 + ((((99 * / 100) ^ 1) * ((1 - (99 * / 100)) ^ 2)) * / (0 + ((1 - (99 * / 100)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1)))))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply sqrt_lt_R0.
assert (e__57 : (((1 * / 1000) * (1 + ((((99 * / 100) ^ 1) * ((1 - (99 * / 100)) ^ 2)) * / (0 + ((1 - (99 * / 100)) ^ 2))))) * / (1 - ((999 * / 1000) ^ 1))) = (199 * / 100)).
{
assert (e__58 : / (0 + ((1 - (99 * / 100)) ^ 2)) = 10000).
{
assert (e__59 : (0 + ((1 - (99 * / 100)) ^ 2)) = (1 * / 10000)).
{
feq.
}
rw e__59.
apply inv_by. feq.
}
assert (e__60 : / (1 - ((999 * / 1000) ^ 1)) = 1000).
{
assert (e__61 : (1 - ((999 * / 1000) ^ 1)) = (1 * / 1000)).
{
feq.
}
rw e__61.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__58.
rw e__60.
reflexivity.
}
feq.
}
rw e__57.
rat.
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
change (((221 * / 20) < ((alpha 1 1) * (direction (9 * / 10) (999 * / 1000) 0 (1 - (9 * / 10)) (1 * / 1000) 1 (1)%Z))) /\ (((alpha 1 1) * (direction (9 * / 10) (999 * / 1000) 0 (1 - (9 * / 10)) (1 * / 1000) 1 (1)%Z)) < (553 * / 50)) /\ ((991 * / 10) < ((alpha 1 1) * (direction (99 * / 100) (999 * / 1000) 0 (1 - (99 * / 100)) (1 * / 1000) 1 (1)%Z))) /\ (((alpha 1 1) * (direction (99 * / 100) (999 * / 1000) 0 (1 - (99 * / 100)) (1 * / 1000) 1 (1)%Z)) < (993 * / 10))).
exact s__0.
}
Qed.
Lemma meaningful : ((0 <= 2) /\ (0 <= (1 + 1)) /\ (0 < ((sqrt 2) * (sqrt (1 + 1)))) /\ (0 <= (((1 / 1000) * (1 + ((((9 / 10) ^ 1) * ((1 - (9 / 10)) ^ 2)) / (0 + ((1 - (9 / 10)) ^ 2))))) / (1 - ((999 / 1000) ^ 1)))) /\ (0 <> (0 + (sqrt (((1 / 1000) * (1 + ((((9 / 10) ^ 1) * ((1 - (9 / 10)) ^ 2)) / (0 + ((1 - (9 / 10)) ^ 2))))) / (1 - ((999 / 1000) ^ 1)))))) /\ (0 <= 2) /\ (0 <= (1 + 1)) /\ (0 < ((sqrt 2) * (sqrt (1 + 1)))) /\ (0 <= (((1 / 1000) * (1 + ((((9 / 10) ^ 1) * ((1 - (9 / 10)) ^ 2)) / (0 + ((1 - (9 / 10)) ^ 2))))) / (1 - ((999 / 1000) ^ 1)))) /\ (0 <> (0 + (sqrt (((1 / 1000) * (1 + ((((9 / 10) ^ 1) * ((1 - (9 / 10)) ^ 2)) / (0 + ((1 - (9 / 10)) ^ 2))))) / (1 - ((999 / 1000) ^ 1)))))) /\ (0 <= 2) /\ (0 <= (1 + 1)) /\ (0 < ((sqrt 2) * (sqrt (1 + 1)))) /\ (0 <= (((1 / 1000) * (1 + ((((99 / 100) ^ 1) * ((1 - (99 / 100)) ^ 2)) / (0 + ((1 - (99 / 100)) ^ 2))))) / (1 - ((999 / 1000) ^ 1)))) /\ (0 <> (0 + (sqrt (((1 / 1000) * (1 + ((((99 / 100) ^ 1) * ((1 - (99 / 100)) ^ 2)) / (0 + ((1 - (99 / 100)) ^ 2))))) / (1 - ((999 / 1000) ^ 1)))))) /\ (0 <= 2) /\ (0 <= (1 + 1)) /\ (0 < ((sqrt 2) * (sqrt (1 + 1)))) /\ (0 <= (((1 / 1000) * (1 + ((((99 / 100) ^ 1) * ((1 - (99 / 100)) ^ 2)) / (0 + ((1 - (99 / 100)) ^ 2))))) / (1 - ((999 / 1000) ^ 1)))) /\ (0 <> (0 + (sqrt (((1 / 1000) * (1 + ((((99 / 100) ^ 1) * ((1 - (99 / 100)) ^ 2)) / (0 + ((1 - (99 / 100)) ^ 2))))) / (1 - ((999 / 1000) ^ 1))))))).
Proof. exact (proj1 (proved )). Qed.
Theorem claim : (((221 / 20) < ((alpha 1 1) * (direction (9 / 10) (999 / 1000) 0 (1 - (9 / 10)) (1 / 1000) 1 (1)%Z))) /\ (((alpha 1 1) * (direction (9 / 10) (999 / 1000) 0 (1 - (9 / 10)) (1 / 1000) 1 (1)%Z)) < (553 / 50)) /\ ((991 / 10) < ((alpha 1 1) * (direction (99 / 100) (999 / 1000) 0 (1 - (99 / 100)) (1 / 1000) 1 (1)%Z))) /\ (((alpha 1 1) * (direction (99 / 100) (999 / 1000) 0 (1 - (99 / 100)) (1 / 1000) 1 (1)%Z)) < (993 / 10))).
Proof. exact (proj2 (proved )). Qed.
Fail Definition corrupted : ((((alpha 1 1) * (direction (9 / 10) (999 / 1000) 0 (1 - (9 / 10)) (1 / 1000) 1 (1)%Z)) <= (221 / 20)) /\ (((alpha 1 1) * (direction (9 / 10) (999 / 1000) 0 (1 - (9 / 10)) (1 / 1000) 1 (1)%Z)) < (553 / 50)) /\ ((991 / 10) < ((alpha 1 1) * (direction (99 / 100) (999 / 1000) 0 (1 - (99 / 100)) (1 / 1000) 1 (1)%Z))) /\ (((alpha 1 1) * (direction (99 / 100) (999 / 1000) 0 (1 - (99 / 100)) (1 / 1000) 1 (1)%Z)) < (993 / 10))) := claim.
End T_exadam_step_tuning_61c936a1.


(* exadam.first_step; certificate aca5f174ade1b14053f93a42440258486dbd7a95e312028eb5b649de2bf6082d *)
Module T_exadam_first_step_aca5f174.
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).
Definition direction (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z) : R := ((((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))) + ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z)))) / (eps + (sqrt ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2))))) / (1 - (powerRZ b2 (t)%Z)))))).

Lemma satisfiable : exists (a : R) (b1 : R) (b2 : R) (g : R), ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < g).
Proof.
exists 1, (1 * / 2), (1 * / 2), 3.
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
change (0 < 3).
closed_less.
}
}
Qed.

Lemma proved : forall (a : R) (b1 : R) (b2 : R) (g : R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < g) -> (((0 <> (0 + ((1 - b2) * (g ^ 2)))) /\ (0 <> (1 - (b1 ^ 1))) /\ (0 <> (0 + (((1 - b1) * g) ^ 2))) /\ (0 <> (1 - (b2 ^ 1))) /\ (0 <= ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) / (0 + (((1 - b1) * g) ^ 2))))) / (1 - (b2 ^ 1)))) /\ (0 <> (0 + (sqrt ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) / (0 + (((1 - b1) * g) ^ 2))))) / (1 - (b2 ^ 1)))))) /\ (0 <= 2) /\ (0 <= (1 + 1)) /\ (0 < ((sqrt 2) * (sqrt (1 + 1)))) /\ (0 <> (0 + ((1 - b2) * (g ^ 2)))) /\ (0 <> (1 - (b1 ^ 1))) /\ (0 <> (0 + (((1 - b1) * g) ^ 2))) /\ (0 <> (1 - (b2 ^ 1))) /\ (0 <= ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) / (0 + (((1 - b1) * g) ^ 2))))) / (1 - (b2 ^ 1)))) /\ (0 <> (0 + (sqrt ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) / (0 + (((1 - b1) * g) ^ 2))))) / (1 - (b2 ^ 1)))))) /\ (0 < 2) /\ (0 <> (1 - b1)) /\ (0 <> (1 + b1))) /\ ((0 < (direction b1 b2 0 ((1 - b1) * g) ((1 - b2) * (g ^ 2)) g (1)%Z)) /\ ((((alpha a 1) * (direction b1 b2 0 ((1 - b1) * g) ((1 - b2) * (g ^ 2)) g (1)%Z)) ^ 2) = (((a * (ln 2) * (1 + (1 / (1 - b1))) * (1 + b2)) ^ 2) / (1 + b1))))).
Proof.
intros a b1 b2 g h__0 h__3 h__6.
pose proof h__0 as [h__1 h__2].
pose proof h__3 as [h__4 h__5].
assert (n__11 : (0 + ((1 - b2) * (g ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply mult_pos_pos.
{
assert (e__9 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__9.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
{
apply pow_pos.
assert (e__10 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__10.
apply (from_lt_pos 1 0 0 g); [exact h__6 | lra ..].
}
}
}
assert (n__13 : (((- 1) * b2 * (g ^ 2)) + (g ^ 2)) <> 0).
{
assert (e__12 : (0 + ((1 - b2) * (g ^ 2))) = (((- 1) * b2 * (g ^ 2)) + (g ^ 2))).
{
feq.
}
try rewrite <- e__12.
exact n__11.
}
assert (n__14 : g <> 0).
{
intro vanishes.
apply n__13.
transitivity ((- 1) * ((g ^ 2)) * (b2 + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__15 : (b2 + (- 1)) <> 0).
{
intro vanishes.
apply n__13.
transitivity ((- 1) * ((g ^ 2)) * (b2 + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__34 : (0 + (((1 - b1) * g) ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply pow_pos.
apply mult_pos_pos.
{
assert (e__32 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__32.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
assert (e__33 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__33.
apply (from_lt_pos 1 0 0 g); [exact h__6 | lra ..].
}
}
}
assert (n__36 : (((- 2) * b1 * (g ^ 2)) + ((b1 ^ 2) * (g ^ 2)) + (g ^ 2)) <> 0).
{
assert (e__35 : (0 + (((1 - b1) * g) ^ 2)) = (((- 2) * b1 * (g ^ 2)) + ((b1 ^ 2) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
try rewrite <- e__35.
exact n__34.
}
assert (n__37 : (b1 + (((- 1) * / 2) * (b1 ^ 2)) + ((- 1) * / 2)) <> 0).
{
intro vanishes.
apply n__36.
transitivity ((- 2) * ((g ^ 2)) * (b1 + (((- 1) * / 2) * (b1 ^ 2)) + ((- 1) * / 2))).
{ feq. }
rewrite vanishes. ring.
}
(* positive *)
assert (s__43 : (0 < (direction b1 b2 0 ((1 - b1) * g) ((1 - b2) * (g ^ 2)) g (1)%Z))).
{
change (0 < ((((g * (1 + ((((1 - b2) * (g ^ 2)) * (powerRZ b2 (1)%Z)) * / (0 + ((1 - b2) * (g ^ 2)))))) * / (1 - (powerRZ b1 (1)%Z))) + ((((1 - b1) * g) * (1 + ((((1 - b2) * (g ^ 2)) * (powerRZ b2 (1)%Z)) * / (0 + ((1 - b2) * (g ^ 2)))))) * / (1 - (powerRZ b1 (1)%Z)))) * / (0 + (sqrt ((((1 - b2) * (g ^ 2)) * (1 + (((powerRZ b1 (1)%Z) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2))))) * / (1 - (powerRZ b2 (1)%Z))))))).
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__7 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__7.
apply (from_lt_pos 1 0 0 g); [exact h__6 | lra ..].
}
{
assert (e__8 : (1 + ((((1 - b2) * (g ^ 2)) * (powerRZ b2 (1)%Z)) * / (0 + ((1 - b2) * (g ^ 2))))) = 1 * (b2 - 0) + 1).
{
transitivity ((b2 + 1)).
{
assert (e__16 : / (0 + ((1 - b2) * (g ^ 2))) = (((- 1) * (/ (g ^ 2))) * (/ (b2 + (- 1))))).
{
assert (e__17 : (0 + ((1 - b2) * (g ^ 2))) = (((- 1) * b2 * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__17.
apply inv_by. feq.
}
assert (e__18 : (powerRZ b2 (1)%Z) = b2).
{
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__16.
rw e__18.
reflexivity.
}
feq.
}
symmetry.
transitivity ((b2 + 1)).
{
feq.
}
feq.
}
rw e__8.
apply (from_lt_pos 1 1 0 b2); [exact h__4 | lra ..].
}
}
{
apply inv_pos.
assert (e__19 : (1 - (powerRZ b1 (1)%Z)) = 1 * (1 - b1) + 0).
{
transitivity ((((- 1) * b1) + 1)).
{
assert (e__20 : (powerRZ b1 (1)%Z) = b1).
{
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
feq.
}
rw e__19.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__21 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__21.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
assert (e__22 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__22.
apply (from_lt_pos 1 0 0 g); [exact h__6 | lra ..].
}
}
{
assert (e__23 : (1 + ((((1 - b2) * (g ^ 2)) * (powerRZ b2 (1)%Z)) * / (0 + ((1 - b2) * (g ^ 2))))) = 1 * (b2 - 0) + 1).
{
transitivity ((b2 + 1)).
{
assert (e__24 : / (0 + ((1 - b2) * (g ^ 2))) = (((- 1) * (/ (g ^ 2))) * (/ (b2 + (- 1))))).
{
assert (e__25 : (0 + ((1 - b2) * (g ^ 2))) = (((- 1) * b2 * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__25.
apply inv_by. feq.
}
assert (e__26 : (powerRZ b2 (1)%Z) = b2).
{
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__24.
rw e__26.
reflexivity.
}
feq.
}
symmetry.
transitivity ((b2 + 1)).
{
feq.
}
feq.
}
rw e__23.
apply (from_lt_pos 1 1 0 b2); [exact h__4 | lra ..].
}
}
{
apply inv_pos.
assert (e__27 : (1 - (powerRZ b1 (1)%Z)) = 1 * (1 - b1) + 0).
{
transitivity ((((- 1) * b1) + 1)).
{
assert (e__28 : (powerRZ b1 (1)%Z) = b1).
{
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__28.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
feq.
}
rw e__27.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
}
}
{
apply inv_pos.
apply plus_zero_pos.
{
reflexivity.
}
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__29 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__29.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
{
apply pow_pos.
assert (e__30 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__30.
apply (from_lt_pos 1 0 0 g); [exact h__6 | lra ..].
}
}
{
assert (e__31 : (1 + (((powerRZ b1 (1)%Z) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2)))) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
assert (e__38 : / (0 + (((1 - b1) * g) ^ 2)) = ((((- 1) * / 2) * (/ (g ^ 2))) * (/ (b1 + (((- 1) * / 2) * (b1 ^ 2)) + ((- 1) * / 2))))).
{
assert (e__39 : (0 + (((1 - b1) * g) ^ 2)) = (((- 2) * b1 * (g ^ 2)) + ((b1 ^ 2) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__39.
apply inv_by. feq.
}
assert (e__40 : (powerRZ b1 (1)%Z) = b1).
{
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__38.
rw e__40.
reflexivity.
}
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__31.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
assert (e__41 : (1 - (powerRZ b2 (1)%Z)) = 1 * (1 - b2) + 0).
{
transitivity ((((- 1) * b2) + 1)).
{
assert (e__42 : (powerRZ b2 (1)%Z) = b2).
{
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
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
transitivity ((((- 1) * b2) + 1)).
{
feq.
}
feq.
}
rw e__41.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
}
}
}
assert (n__45 : (1 - (b1 ^ 1)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__44 : (1 - (b1 ^ 1)) = 1 * (1 - b1) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (n__47 : (((- 1) * b1) + 1) <> 0).
{
assert (e__46 : (1 - (b1 ^ 1)) = (((- 1) * b1) + 1)).
{
feq.
}
try rewrite <- e__46.
exact n__45.
}
assert (n__48 : (b1 + (- 1)) <> 0).
{
intro vanishes.
apply n__47.
transitivity ((- 1) * (b1 + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__50 : (1 - (b2 ^ 1)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__49 : (1 - (b2 ^ 1)) = 1 * (1 - b2) + 0).
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
rw e__49.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
assert (n__52 : (((- 1) * b2) + 1) <> 0).
{
assert (e__51 : (1 - (b2 ^ 1)) = (((- 1) * b2) + 1)).
{
feq.
}
try rewrite <- e__51.
exact n__50.
}
assert (n__59 : 0 <= ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2))))) * / (1 - (b2 ^ 1)))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__53 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__53.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
{
apply pow_pos.
assert (e__54 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__54.
apply (from_lt_pos 1 0 0 g); [exact h__6 | lra ..].
}
}
{
assert (e__55 : (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2)))) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
assert (e__56 : / (0 + (((1 - b1) * g) ^ 2)) = ((((- 1) * / 2) * (/ (g ^ 2))) * (/ (b1 + (((- 1) * / 2) * (b1 ^ 2)) + ((- 1) * / 2))))).
{
assert (e__57 : (0 + (((1 - b1) * g) ^ 2)) = (((- 2) * b1 * (g ^ 2)) + ((b1 ^ 2) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__57.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__56.
reflexivity.
}
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__55.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
assert (e__58 : (1 - (b2 ^ 1)) = 1 * (1 - b2) + 0).
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
rw e__58.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
}
assert (n__65 : 0 <= (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))).
{
assert (e__60 : ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2))))) * / (1 - (b2 ^ 1))) = (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))).
{
assert (e__61 : / (0 + (((1 - b1) * g) ^ 2)) = ((((- 1) * / 2) * (/ (g ^ 2))) * (/ (b1 + (((- 1) * / 2) * (b1 ^ 2)) + ((- 1) * / 2))))).
{
assert (e__62 : (0 + (((1 - b1) * g) ^ 2)) = (((- 2) * b1 * (g ^ 2)) + ((b1 ^ 2) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__62.
apply inv_by. feq.
}
assert (e__63 : / (1 - (b2 ^ 1)) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__64 : (1 - (b2 ^ 1)) = (((- 1) * b2) + 1)).
{
feq.
}
rw e__64.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__61.
rw e__63.
reflexivity.
}
feq.
}
try rewrite <- e__60.
exact n__59.
}
assert (n__72 : (0 + (sqrt ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2))))) * / (1 - (b2 ^ 1))))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__66 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__66.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
{
apply pow_pos.
assert (e__67 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__67.
apply (from_lt_pos 1 0 0 g); [exact h__6 | lra ..].
}
}
{
assert (e__68 : (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2)))) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
assert (e__69 : / (0 + (((1 - b1) * g) ^ 2)) = ((((- 1) * / 2) * (/ (g ^ 2))) * (/ (b1 + (((- 1) * / 2) * (b1 ^ 2)) + ((- 1) * / 2))))).
{
assert (e__70 : (0 + (((1 - b1) * g) ^ 2)) = (((- 2) * b1 * (g ^ 2)) + ((b1 ^ 2) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__70.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__69.
reflexivity.
}
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__68.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
assert (e__71 : (1 - (b2 ^ 1)) = 1 * (1 - b2) + 0).
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
rw e__71.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
}
}
assert (n__80 : (sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))) <> 0).
{
assert (e__73 : (0 + (sqrt ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2))))) * / (1 - (b2 ^ 1))))) = (sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1)))))).
{
assert (e__74 : (sqrt ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2))))) * / (1 - (b2 ^ 1)))) = (sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1)))))).
{
assert (e__75 : ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2))))) * / (1 - (b2 ^ 1))) = (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))).
{
assert (e__76 : / (0 + (((1 - b1) * g) ^ 2)) = ((((- 1) * / 2) * (/ (g ^ 2))) * (/ (b1 + (((- 1) * / 2) * (b1 ^ 2)) + ((- 1) * / 2))))).
{
assert (e__77 : (0 + (((1 - b1) * g) ^ 2)) = (((- 2) * b1 * (g ^ 2)) + ((b1 ^ 2) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__77.
apply inv_by. feq.
}
assert (e__78 : / (1 - (b2 ^ 1)) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__79 : (1 - (b2 ^ 1)) = (((- 1) * b2) + 1)).
{
feq.
}
rw e__79.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__76.
rw e__78.
reflexivity.
}
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
try rewrite <- e__73.
exact n__72.
}
assert (n__82 : (1 - b1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__81 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__81.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (n__84 : (1 + b1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__83 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__83.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
assert (n__86 : (b1 + 1) <> 0).
{
assert (e__85 : (1 + b1) = (b1 + 1)).
{
feq.
}
try rewrite <- e__85.
exact n__84.
}
assert (n__109 : (sqrt 2) ^ 2 = 2).
{
apply sqrt_square; rpos.
}
assert (n__110 : (sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))) ^ 2 = (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))).
{
apply sqrt_square; rpos.
}
(* square *)
assert (s__115 : ((((alpha a 1) * (direction b1 b2 0 ((1 - b1) * g) ((1 - b2) * (g ^ 2)) g (1)%Z)) ^ 2) = (((a * (ln 2) * (1 + (1 * / (1 - b1))) * (1 + b2)) ^ 2) * / (1 + b1)))).
{
transitivity (((((- 4) * ((ln 2) ^ 2) * (a ^ 2)) + (4 * ((ln 2) ^ 2) * (a ^ 2) * b1) + (4 * ((ln 2) ^ 2) * (a ^ 2) * b1 * b2) + ((- 4) * ((ln 2) ^ 2) * (a ^ 2) * b1 * (b2 ^ 2)) + ((- 4) * ((ln 2) ^ 2) * (a ^ 2) * b1 * (b2 ^ 3)) + ((- 1) * ((ln 2) ^ 2) * (a ^ 2) * (b1 ^ 2)) + ((- 1) * ((ln 2) ^ 2) * (a ^ 2) * (b1 ^ 2) * b2) + (((ln 2) ^ 2) * (a ^ 2) * (b1 ^ 2) * (b2 ^ 2)) + (((ln 2) ^ 2) * (a ^ 2) * (b1 ^ 2) * (b2 ^ 3)) + ((- 4) * ((ln 2) ^ 2) * (a ^ 2) * b2) + (4 * ((ln 2) ^ 2) * (a ^ 2) * (b2 ^ 2)) + (4 * ((ln 2) ^ 2) * (a ^ 2) * (b2 ^ 3))) * (/ ((b1 * b2) + ((- 1) * b1) + b2 + (- 1))) * (/ ((b1 + (- 1)) ^ 2)))).
{
assert (e__87 : (direction b1 b2 0 ((1 - b1) * g) ((1 - b2) * (g ^ 2)) g (1)%Z) = ((((/ (sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1)))))) * b1 * b2 * g) + ((/ (sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1)))))) * b1 * g) + ((- 2) * (/ (sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1)))))) * b2 * g) + ((- 2) * (/ (sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1)))))) * g)) * (/ (b1 + (- 1))))).
{
change (((((g * (1 + ((((1 - b2) * (g ^ 2)) * (powerRZ b2 (1)%Z)) * / (0 + ((1 - b2) * (g ^ 2)))))) * / (1 - (powerRZ b1 (1)%Z))) + ((((1 - b1) * g) * (1 + ((((1 - b2) * (g ^ 2)) * (powerRZ b2 (1)%Z)) * / (0 + ((1 - b2) * (g ^ 2)))))) * / (1 - (powerRZ b1 (1)%Z)))) * / (0 + (sqrt ((((1 - b2) * (g ^ 2)) * (1 + (((powerRZ b1 (1)%Z) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2))))) * / (1 - (powerRZ b2 (1)%Z)))))) = ((((/ (sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1)))))) * b1 * b2 * g) + ((/ (sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1)))))) * b1 * g) + ((- 2) * (/ (sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1)))))) * b2 * g) + ((- 2) * (/ (sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1)))))) * g)) * (/ (b1 + (- 1))))).
assert (e__88 : / (0 + (sqrt ((((1 - b2) * (g ^ 2)) * (1 + (((powerRZ b1 (1)%Z) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2))))) * / (1 - (powerRZ b2 (1)%Z))))) = (/ (sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))))).
{
assert (e__89 : (0 + (sqrt ((((1 - b2) * (g ^ 2)) * (1 + (((powerRZ b1 (1)%Z) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2))))) * / (1 - (powerRZ b2 (1)%Z))))) = (sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1)))))).
{
assert (e__90 : (sqrt ((((1 - b2) * (g ^ 2)) * (1 + (((powerRZ b1 (1)%Z) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2))))) * / (1 - (powerRZ b2 (1)%Z)))) = (sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1)))))).
{
assert (e__91 : ((((1 - b2) * (g ^ 2)) * (1 + (((powerRZ b1 (1)%Z) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2))))) * / (1 - (powerRZ b2 (1)%Z))) = (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))).
{
assert (e__92 : / (0 + (((1 - b1) * g) ^ 2)) = ((((- 1) * / 2) * (/ (g ^ 2))) * (/ (b1 + (((- 1) * / 2) * (b1 ^ 2)) + ((- 1) * / 2))))).
{
assert (e__93 : (0 + (((1 - b1) * g) ^ 2)) = (((- 2) * b1 * (g ^ 2)) + ((b1 ^ 2) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__93.
apply inv_by. feq.
}
assert (e__94 : / (1 - (powerRZ b2 (1)%Z)) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__95 : (1 - (powerRZ b2 (1)%Z)) = (((- 1) * b2) + 1)).
{
assert (e__96 : (powerRZ b2 (1)%Z) = b2).
{
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__96.
reflexivity.
}
feq.
}
rw e__95.
apply inv_by. feq.
}
assert (e__97 : (powerRZ b1 (1)%Z) = b1).
{
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__92.
rw e__94.
rw e__97.
reflexivity.
}
feq.
}
rw e__91.
reflexivity.
}
eapply eq_trans.
{
rw e__90.
reflexivity.
}
feq.
}
rw e__89.
apply inv_by. feq.
}
assert (e__98 : / (0 + ((1 - b2) * (g ^ 2))) = (((- 1) * (/ (g ^ 2))) * (/ (b2 + (- 1))))).
{
assert (e__99 : (0 + ((1 - b2) * (g ^ 2))) = (((- 1) * b2 * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__99.
apply inv_by. feq.
}
assert (e__100 : / (1 - (powerRZ b1 (1)%Z)) = ((- 1) * (/ (b1 + (- 1))))).
{
assert (e__101 : (1 - (powerRZ b1 (1)%Z)) = (((- 1) * b1) + 1)).
{
assert (e__102 : (powerRZ b1 (1)%Z) = b1).
{
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__102.
reflexivity.
}
feq.
}
rw e__101.
apply inv_by. feq.
}
assert (e__103 : (powerRZ b2 (1)%Z) = b2).
{
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__88.
rw e__98.
rw e__100.
rw e__103.
reflexivity.
}
feq.
}
assert (e__104 : (alpha a 1) = ((ln 2) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + 1))))) = ((ln 2) * a)).
assert (e__105 : (ln ((sqrt 2) * (sqrt (1 + 1)))) = (ln 2)).
{
assert (e__106 : ((sqrt 2) * (sqrt (1 + 1))) = 2).
{
assert (e__107 : (sqrt (1 + 1)) = (sqrt 2)).
{
assert (e__108 : (1 + 1) = 2).
{
feq.
}
rw e__108.
reflexivity.
}
eapply eq_trans.
{
rw e__107.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * ((sqrt 2) ^ 2)) + ((- 2))))).
{
feq.
}
rw n__109.
transitivity (0).
{
feq.
}
reflexivity.
}
rw e__106.
reflexivity.
}
eapply eq_trans.
{
rw e__105.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__87.
rw e__104.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((3 * ((ln 2) ^ 2) * (/ ((sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))) ^ 2)) * (a ^ 2) * (b1 ^ 2) * b2 * (g ^ 2)) + ((- 3) * ((ln 2) ^ 2) * (/ ((sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))) ^ 2)) * (a ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (g ^ 2)) + ((- 3) * ((ln 2) ^ 2) * (/ ((sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))) ^ 2)) * (a ^ 2) * (b1 ^ 2) * (b2 ^ 3) * (g ^ 2)) + (3 * ((ln 2) ^ 2) * (/ ((sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))) ^ 2)) * (a ^ 2) * (b1 ^ 2) * (g ^ 2)) + ((- 1) * ((ln 2) ^ 2) * (/ ((sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))) ^ 2)) * (a ^ 2) * (b1 ^ 3) * b2 * (g ^ 2)) + (1 * ((ln 2) ^ 2) * (/ ((sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))) ^ 2)) * (a ^ 2) * (b1 ^ 3) * (b2 ^ 2) * (g ^ 2)) + (1 * ((ln 2) ^ 2) * (/ ((sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))) ^ 2)) * (a ^ 2) * (b1 ^ 3) * (b2 ^ 3) * (g ^ 2)) + ((- 1) * ((ln 2) ^ 2) * (/ ((sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))) ^ 2)) * (a ^ 2) * (b1 ^ 3) * (g ^ 2)) + ((- 4) * ((ln 2) ^ 2) * (/ ((sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))) ^ 2)) * (a ^ 2) * b2 * (g ^ 2)) + (4 * ((ln 2) ^ 2) * (/ ((sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))) ^ 2)) * (a ^ 2) * (b2 ^ 2) * (g ^ 2)) + (4 * ((ln 2) ^ 2) * (/ ((sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))) ^ 2)) * (a ^ 2) * (b2 ^ 3) * (g ^ 2)) + ((- 4) * ((ln 2) ^ 2) * (/ ((sqrt (((b1 * b2 * (g ^ 2)) + ((- 1) * b1 * (g ^ 2)) + (b2 * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ (b2 + (- 1))))) ^ 2)) * (a ^ 2) * (g ^ 2)) + (4 * ((ln 2) ^ 2) * (a ^ 2)) + ((- 4) * ((ln 2) ^ 2) * (a ^ 2) * b1) + ((- 4) * ((ln 2) ^ 2) * (a ^ 2) * b1 * b2) + (4 * ((ln 2) ^ 2) * (a ^ 2) * b1 * (b2 ^ 2)) + (4 * ((ln 2) ^ 2) * (a ^ 2) * b1 * (b2 ^ 3)) + (1 * ((ln 2) ^ 2) * (a ^ 2) * (b1 ^ 2)) + (1 * ((ln 2) ^ 2) * (a ^ 2) * (b1 ^ 2) * b2) + ((- 1) * ((ln 2) ^ 2) * (a ^ 2) * (b1 ^ 2) * (b2 ^ 2)) + ((- 1) * ((ln 2) ^ 2) * (a ^ 2) * (b1 ^ 2) * (b2 ^ 3)) + (4 * ((ln 2) ^ 2) * (a ^ 2) * b2) + ((- 4) * ((ln 2) ^ 2) * (a ^ 2) * (b2 ^ 2)) + ((- 4) * ((ln 2) ^ 2) * (a ^ 2) * (b2 ^ 3))) * (/ ((1 * b1 * b2) + ((- 1) * b1) + (1 * b2) + ((- 1)))) * (/ (((1 * b1) + ((- 1))) ^ 2)))).
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
symmetry.
transitivity ((((4 * ((ln 2) ^ 2) * (a ^ 2)) + ((- 4) * ((ln 2) ^ 2) * (a ^ 2) * b1) + ((- 8) * ((ln 2) ^ 2) * (a ^ 2) * b1 * b2) + ((- 4) * ((ln 2) ^ 2) * (a ^ 2) * b1 * (b2 ^ 2)) + (((ln 2) ^ 2) * (a ^ 2) * (b1 ^ 2)) + (2 * ((ln 2) ^ 2) * (a ^ 2) * (b1 ^ 2) * b2) + (((ln 2) ^ 2) * (a ^ 2) * (b1 ^ 2) * (b2 ^ 2)) + (8 * ((ln 2) ^ 2) * (a ^ 2) * b2) + (4 * ((ln 2) ^ 2) * (a ^ 2) * (b2 ^ 2))) * (/ ((b1 + (- 1)) ^ 2)) * (/ (b1 + 1)))).
{
assert (e__111 : / (1 - b1) = ((- 1) * (/ (b1 + (- 1))))).
{
assert (e__112 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
rw e__112.
apply inv_by. feq.
}
assert (e__113 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__114 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__114.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__111.
rw e__113.
reflexivity.
}
feq.
}
feq.
}
(* goal *)
assert (s__116 : ((0 < (direction b1 b2 0 ((1 - b1) * g) ((1 - b2) * (g ^ 2)) g (1)%Z)) /\ ((((alpha a 1) * (direction b1 b2 0 ((1 - b1) * g) ((1 - b2) * (g ^ 2)) g (1)%Z)) ^ 2) = (((a * (ln 2) * (1 + (1 * / (1 - b1))) * (1 + b2)) ^ 2) * / (1 + b1))))).
{
split.
{
exact s__43.
}
{
exact s__115.
}
}
pose proof s__116 as [h__117 h__118].
split.
{
split.
{
change (0 <> (0 + ((1 - b2) * (g ^ 2)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply mult_pos_pos.
{
assert (e__119 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__119.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
{
apply pow_pos.
assert (e__120 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__120.
apply (from_lt_pos 1 0 0 g); [exact h__6 | lra ..].
}
}
}
{
split.
{
change (0 <> (1 - (b1 ^ 1))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__121 : (1 - (b1 ^ 1)) = 1 * (1 - b1) + 0).
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
rw e__121.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
split.
{
change (0 <> (0 + (((1 - b1) * g) ^ 2))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply pow_pos.
apply mult_pos_pos.
{
assert (e__122 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__122.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
assert (e__123 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__123.
apply (from_lt_pos 1 0 0 g); [exact h__6 | lra ..].
}
}
}
{
split.
{
change (0 <> (1 - (b2 ^ 1))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__124 : (1 - (b2 ^ 1)) = 1 * (1 - b2) + 0).
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
rw e__124.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
{
split.
{
change (0 <= ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2))))) * / (1 - (b2 ^ 1)))).
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__125 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__125.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
{
apply pow_pos.
assert (e__126 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__126.
apply (from_lt_pos 1 0 0 g); [exact h__6 | lra ..].
}
}
{
assert (e__127 : (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2)))) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
assert (e__128 : / (0 + (((1 - b1) * g) ^ 2)) = ((((- 1) * / 2) * (/ (g ^ 2))) * (/ (b1 + (((- 1) * / 2) * (b1 ^ 2)) + ((- 1) * / 2))))).
{
assert (e__129 : (0 + (((1 - b1) * g) ^ 2)) = (((- 2) * b1 * (g ^ 2)) + ((b1 ^ 2) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__129.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__128.
reflexivity.
}
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__127.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
assert (e__130 : (1 - (b2 ^ 1)) = 1 * (1 - b2) + 0).
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
rw e__130.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
}
{
split.
{
change (0 <> (0 + (sqrt ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2))))) * / (1 - (b2 ^ 1)))))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__131 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__131.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
{
apply pow_pos.
assert (e__132 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__132.
apply (from_lt_pos 1 0 0 g); [exact h__6 | lra ..].
}
}
{
assert (e__133 : (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2)))) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
assert (e__134 : / (0 + (((1 - b1) * g) ^ 2)) = ((((- 1) * / 2) * (/ (g ^ 2))) * (/ (b1 + (((- 1) * / 2) * (b1 ^ 2)) + ((- 1) * / 2))))).
{
assert (e__135 : (0 + (((1 - b1) * g) ^ 2)) = (((- 2) * b1 * (g ^ 2)) + ((b1 ^ 2) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__135.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__134.
reflexivity.
}
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__133.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
assert (e__136 : (1 - (b2 ^ 1)) = 1 * (1 - b2) + 0).
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
rw e__136.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
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
change (0 <= (1 + 1)).
apply Rlt_le.
assert (e__137 : (1 + 1) = 2).
{
feq.
}
rw e__137.
rat.
}
{
split.
{
change (0 < ((sqrt 2) * (sqrt (1 + 1)))).
assert (e__138 : ((sqrt 2) * (sqrt (1 + 1))) = 2).
{
assert (e__139 : (sqrt (1 + 1)) = (sqrt 2)).
{
assert (e__140 : (1 + 1) = 2).
{
feq.
}
rw e__140.
reflexivity.
}
eapply eq_trans.
{
rw e__139.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * ((sqrt 2) ^ 2)) + ((- 2))))).
{
feq.
}
rw n__109.
transitivity (0).
{
feq.
}
reflexivity.
}
rw e__138.
rat.
}
{
split.
{
change (0 <> (0 + ((1 - b2) * (g ^ 2)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply mult_pos_pos.
{
assert (e__141 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__141.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
{
apply pow_pos.
assert (e__142 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__142.
apply (from_lt_pos 1 0 0 g); [exact h__6 | lra ..].
}
}
}
{
split.
{
change (0 <> (1 - (b1 ^ 1))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__143 : (1 - (b1 ^ 1)) = 1 * (1 - b1) + 0).
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
rw e__143.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
split.
{
change (0 <> (0 + (((1 - b1) * g) ^ 2))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply pow_pos.
apply mult_pos_pos.
{
assert (e__144 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__144.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
assert (e__145 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__145.
apply (from_lt_pos 1 0 0 g); [exact h__6 | lra ..].
}
}
}
{
split.
{
change (0 <> (1 - (b2 ^ 1))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__146 : (1 - (b2 ^ 1)) = 1 * (1 - b2) + 0).
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
rw e__146.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
{
split.
{
change (0 <= ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2))))) * / (1 - (b2 ^ 1)))).
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__147 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__147.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
{
apply pow_pos.
assert (e__148 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__148.
apply (from_lt_pos 1 0 0 g); [exact h__6 | lra ..].
}
}
{
assert (e__149 : (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2)))) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
assert (e__150 : / (0 + (((1 - b1) * g) ^ 2)) = ((((- 1) * / 2) * (/ (g ^ 2))) * (/ (b1 + (((- 1) * / 2) * (b1 ^ 2)) + ((- 1) * / 2))))).
{
assert (e__151 : (0 + (((1 - b1) * g) ^ 2)) = (((- 2) * b1 * (g ^ 2)) + ((b1 ^ 2) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__151.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__150.
reflexivity.
}
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__149.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
assert (e__152 : (1 - (b2 ^ 1)) = 1 * (1 - b2) + 0).
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
rw e__152.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
}
{
split.
{
change (0 <> (0 + (sqrt ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2))))) * / (1 - (b2 ^ 1)))))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__153 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__153.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
{
apply pow_pos.
assert (e__154 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__154.
apply (from_lt_pos 1 0 0 g); [exact h__6 | lra ..].
}
}
{
assert (e__155 : (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) * / (0 + (((1 - b1) * g) ^ 2)))) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
assert (e__156 : / (0 + (((1 - b1) * g) ^ 2)) = ((((- 1) * / 2) * (/ (g ^ 2))) * (/ (b1 + (((- 1) * / 2) * (b1 ^ 2)) + ((- 1) * / 2))))).
{
assert (e__157 : (0 + (((1 - b1) * g) ^ 2)) = (((- 2) * b1 * (g ^ 2)) + ((b1 ^ 2) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__157.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__156.
reflexivity.
}
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
}
{
apply inv_pos.
assert (e__158 : (1 - (b2 ^ 1)) = 1 * (1 - b2) + 0).
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
rw e__158.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
}
}
{
split.
{
change (0 < 2).
lra.
}
{
split.
{
change (0 <> (1 - b1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__159 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__159.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
change (0 <> (1 + b1)).
apply gap_ne0.
apply Rgt_not_eq; red.
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
}
}
}
{
change ((0 < (direction b1 b2 0 ((1 - b1) * g) ((1 - b2) * (g ^ 2)) g (1)%Z)) /\ ((((alpha a 1) * (direction b1 b2 0 ((1 - b1) * g) ((1 - b2) * (g ^ 2)) g (1)%Z)) ^ 2) = (((a * (ln 2) * (1 + (1 * / (1 - b1))) * (1 + b2)) ^ 2) * / (1 + b1)))).
exact s__116.
}
Qed.
Lemma meaningful : forall (a : R) (b1 : R) (b2 : R) (g : R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < g) -> ((0 <> (0 + ((1 - b2) * (g ^ 2)))) /\ (0 <> (1 - (b1 ^ 1))) /\ (0 <> (0 + (((1 - b1) * g) ^ 2))) /\ (0 <> (1 - (b2 ^ 1))) /\ (0 <= ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) / (0 + (((1 - b1) * g) ^ 2))))) / (1 - (b2 ^ 1)))) /\ (0 <> (0 + (sqrt ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) / (0 + (((1 - b1) * g) ^ 2))))) / (1 - (b2 ^ 1)))))) /\ (0 <= 2) /\ (0 <= (1 + 1)) /\ (0 < ((sqrt 2) * (sqrt (1 + 1)))) /\ (0 <> (0 + ((1 - b2) * (g ^ 2)))) /\ (0 <> (1 - (b1 ^ 1))) /\ (0 <> (0 + (((1 - b1) * g) ^ 2))) /\ (0 <> (1 - (b2 ^ 1))) /\ (0 <= ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) / (0 + (((1 - b1) * g) ^ 2))))) / (1 - (b2 ^ 1)))) /\ (0 <> (0 + (sqrt ((((1 - b2) * (g ^ 2)) * (1 + (((b1 ^ 1) * (((1 - b1) * g) ^ 2)) / (0 + (((1 - b1) * g) ^ 2))))) / (1 - (b2 ^ 1)))))) /\ (0 < 2) /\ (0 <> (1 - b1)) /\ (0 <> (1 + b1))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (a : R) (b1 : R) (b2 : R) (g : R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < g) -> ((0 < (direction b1 b2 0 ((1 - b1) * g) ((1 - b2) * (g ^ 2)) g (1)%Z)) /\ ((((alpha a 1) * (direction b1 b2 0 ((1 - b1) * g) ((1 - b2) * (g ^ 2)) g (1)%Z)) ^ 2) = (((a * (ln 2) * (1 + (1 / (1 - b1))) * (1 + b2)) ^ 2) / (1 + b1)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (a : R) (b1 : R) (b2 : R) (g : R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < g) -> (((direction b1 b2 0 ((1 - b1) * g) ((1 - b2) * (g ^ 2)) g (1)%Z) <= 0) /\ ((((alpha a 1) * (direction b1 b2 0 ((1 - b1) * g) ((1 - b2) * (g ^ 2)) g (1)%Z)) ^ 2) = (((a * (ln 2) * (1 + (1 / (1 - b1))) * (1 + b2)) ^ 2) / (1 + b1)))) := claim.
End T_exadam_first_step_aca5f174.
