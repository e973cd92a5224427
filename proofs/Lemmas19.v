From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas12.
Open Scope R_scope.

(* equal_powers; certificate 8d5107800fd4ba500eaa946ee1789c449915c7ac39dfe9459cd9828a53838a5c *)
Module T_equal_powers_8d510780.

Lemma satisfiable : exists (x : R) (y : R) (k : Z), (0 <= k)%Z /\ (x = y).
Proof.
exists 2, 2, (3)%Z.
split.
{
lia.
}
{
change (2 = 2).
closed_eq.
}
Qed.

Theorem claim : forall (x : R) (y : R) (k : Z), (0 <= k)%Z -> (x = y) -> ((powerRZ x (k)%Z) = (powerRZ y (k)%Z)).
Proof.
intros x y k b__0 h__2.
assert (r__1 : 0 <= IZR k) by (izr_le).
(* I *)
assert (s__19 : (forall n : Z, ((0)%Z <= n)%Z -> ((powerRZ x (n)%Z) = (powerRZ y (n)%Z)))).
{
apply (induction_from (fun n : Z => ((powerRZ x (n)%Z) = (powerRZ y (n)%Z))) (0)%Z).
{
change ((powerRZ x (0)%Z) = (powerRZ y (0)%Z)).
(* base *)
assert (s__3 : ((x ^ 0) = (y ^ 0))).
{
transitivity (1).
{
feq.
}
symmetry.
transitivity (1).
{
feq.
}
feq.
}
transitivity (1).
{
apply pz_exp_zero. reflexivity.
}
symmetry.
transitivity (1).
{
apply pz_exp_zero. reflexivity.
}
feq.
}
{
intros n b__4.
assert (r__5 : 0 <= IZR n).
{ izr_le. }
intros IH__6.
change ((powerRZ x (n + 1)%Z) = (powerRZ y (n + 1)%Z)).
assert (n__9 : (powerRZ x (n)%Z) = (powerRZ y (n)%Z)).
{
transitivity (1 * (powerRZ x (n)%Z)).
{ feq. }
rewrite IH__6.
feq.
}
assert (n__12 : x = y).
{
transitivity (1 * x).
{ feq. }
rewrite h__2.
feq.
}
(* step *)
assert (s__13 : ((powerRZ x ((n + 1))%Z) = (powerRZ y ((n + 1))%Z))).
{
transitivity (((powerRZ x (n)%Z) * x)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add x (n)%Z (1)%Z) by zp.
rewrite (pz_whole x (1)%Z 1 eq_refl).
feq.
}
symmetry.
transitivity (((powerRZ y (n)%Z) * y)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add y (n)%Z (1)%Z) by zp.
rewrite (pz_whole y (1)%Z 1 eq_refl).
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ x (n)%Z) * x) + ((- 1) * (powerRZ y (n)%Z) * y)))).
{
feq.
}
rw n__9.
transitivity ((((powerRZ y (n)%Z) * x) + ((- 1) * (powerRZ y (n)%Z) * y))).
{
feq.
}
transitivity ((((1 * (powerRZ y (n)%Z) * x) + ((- 1) * (powerRZ y (n)%Z) * y)))).
{
feq.
}
rw n__12.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__14 : ((powerRZ y (n + 1)%Z) - (powerRZ x (n + 1)%Z)) = 1 * ((powerRZ y ((n + 1))%Z) - (powerRZ x ((n + 1))%Z)) + 0).
{
transitivity ((((- 1) * (powerRZ x (n)%Z) * x) + ((powerRZ y (n)%Z) * y))).
{
assert (e__15 : (powerRZ y (n + 1)%Z) = ((powerRZ y (n)%Z) * y)).
{
rewrite (pz_add y (n)%Z (1)%Z) by zp.
rewrite (pz_whole y (1)%Z 1 eq_refl).
feq.
}
assert (e__16 : (powerRZ x (n + 1)%Z) = ((powerRZ x (n)%Z) * x)).
{
rewrite (pz_add x (n)%Z (1)%Z) by zp.
rewrite (pz_whole x (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__15.
rw e__16.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ x (n)%Z) * x) + ((powerRZ y (n)%Z) * y))).
{
assert (e__17 : (powerRZ y ((n + 1))%Z) = ((powerRZ y (n)%Z) * y)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add y (n)%Z (1)%Z) by zp.
rewrite (pz_whole y (1)%Z 1 eq_refl).
feq.
}
assert (e__18 : (powerRZ x ((n + 1))%Z) = ((powerRZ x (n)%Z) * x)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add x (n)%Z (1)%Z) by zp.
rewrite (pz_whole x (1)%Z 1 eq_refl).
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
feq.
}
rw e__14.
apply (from_eq_zero 1 0 (powerRZ x ((n + 1))%Z) (powerRZ y ((n + 1))%Z)); [exact s__13 | lra ..].
}
}
(* goal *)
assert (s__22 : ((powerRZ x (k)%Z) = (powerRZ y (k)%Z))).
{
assert (b__20 : ((0)%Z <= (k)%Z)%Z).
{ zp. }
assert (u__21 : ((powerRZ x (k)%Z) = (powerRZ y (k)%Z))).
{
exact (s__19 (k)%Z b__20).
}
exact u__21.
}
change ((powerRZ x (k)%Z) = (powerRZ y (k)%Z)).
exact s__22.
Qed.
Fail Definition corrupted : forall (x : R) (y : R) (k : Z), (0 <= k)%Z -> (x = y) -> ((powerRZ x (k)%Z) = ((powerRZ y (k)%Z) + 1)) := claim.
End T_equal_powers_8d510780.


(* aida.ray_step; certificate 13fd7bbde97acf1f079d3508f9f44cbbdbebf665d40e1b48137f9d5f9e49009b *)
Module T_aida_ray_step_13fd7bbd.

Lemma satisfiable : exists (b : R) (gamma : R) (q : R) (lam : R) (A : R) (B : R) (w1 : R) (w2 : R) (klow : R) (khigh : R) (k : R) (y : R) (v : R), ((0 < b) /\ (b < 1)) /\ (1 < q) /\ (0 < A) /\ (0 < B) /\ (0 < w1) /\ (0 < w2) /\ (0 < klow) /\ ((1 - lam) <= (klow * (Rpower w1 q) * (Rpower B (q - 1)))) /\ ((khigh * (Rpower w2 q) * (Rpower A (q - 1))) <= (1 - lam)) /\ ((q * khigh * (Rpower w2 q) * (Rpower B (q - 1))) <= 1) /\ (((1 - b) * gamma) <= w1) /\ (((w1 - ((1 - b) * gamma)) * (1 - (klow * (Rpower w1 q) * (Rpower A (q - 1))))) <= (b * w1)) /\ ((b * w2) <= ((w2 - ((1 - b) * gamma)) * (1 - (khigh * (Rpower w2 q) * (Rpower B (q - 1)))))) /\ (klow <= k) /\ (k <= khigh) /\ (A <= y) /\ (y <= B) /\ ((w1 * y) <= v) /\ (v <= (w2 * y)).
Proof.
exists (1 * / 10), 1, 2, (9 * / 10), (1 * / 2), 2, 1, (6 * / 5), (97 * / 1000), (49 * / 500), (39 * / 400), 1, 1.
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 10)).
closed_less.
}
{ change ((1 * / 10) < 1).
closed_less.
}
}
{
split.
{
change (1 < 2).
closed_less.
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
change (0 < 2).
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
change (0 < (6 * / 5)).
closed_less.
}
{
split.
{
change (0 < (97 * / 1000)).
closed_less.
}
{
split.
{
change ((1 - (9 * / 10)) <= ((97 * / 1000) * (exp (2 * ln 1)) * (exp ((2 - 1) * ln 2)))).
replace (exp (2 * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
replace (exp ((2 - 1) * ln 2)) with (2 ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{
split.
{
change (((49 * / 500) * (exp (2 * ln (6 * / 5))) * (exp ((2 - 1) * ln (1 * / 2)))) <= (1 - (9 * / 10))).
replace (exp (2 * ln (6 * / 5))) with ((6 * / 5) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp ((2 - 1) * ln (1 * / 2))) with ((1 * / 2) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{
split.
{
change ((2 * (49 * / 500) * (exp (2 * ln (6 * / 5))) * (exp ((2 - 1) * ln 2))) <= 1).
replace (exp (2 * ln (6 * / 5))) with ((6 * / 5) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp ((2 - 1) * ln 2)) with (2 ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{
split.
{
change (((1 - (1 * / 10)) * 1) <= 1).
closed_less.
}
{
split.
{
change (((1 - ((1 - (1 * / 10)) * 1)) * (1 - ((97 * / 1000) * (exp (2 * ln 1)) * (exp ((2 - 1) * ln (1 * / 2)))))) <= ((1 * / 10) * 1)).
replace (exp (2 * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
replace (exp ((2 - 1) * ln (1 * / 2))) with ((1 * / 2) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{
split.
{
change (((1 * / 10) * (6 * / 5)) <= (((6 * / 5) - ((1 - (1 * / 10)) * 1)) * (1 - ((49 * / 500) * (exp (2 * ln (6 * / 5))) * (exp ((2 - 1) * ln 2)))))).
replace (exp (2 * ln (6 * / 5))) with ((6 * / 5) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp ((2 - 1) * ln 2)) with (2 ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{
split.
{
change ((97 * / 1000) <= (39 * / 400)).
closed_less.
}
{
split.
{
change ((39 * / 400) <= (49 * / 500)).
closed_less.
}
{
split.
{
change ((1 * / 2) <= 1).
closed_less.
}
{
split.
{
change (1 <= 2).
closed_less.
}
{
split.
{
change ((1 * 1) <= 1).
apply Req_le.
closed_eq.
}
{
change (1 <= ((6 * / 5) * 1)).
closed_less.
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
Qed.

Lemma proved : forall (b : R) (gamma : R) (q : R) (lam : R) (A : R) (B : R) (w1 : R) (w2 : R) (klow : R) (khigh : R) (k : R) (y : R) (v : R), ((0 < b) /\ (b < 1)) -> (1 < q) -> (0 < A) -> (0 < B) -> (0 < w1) -> (0 < w2) -> (0 < klow) -> ((1 - lam) <= (klow * (Rpower w1 q) * (Rpower B (q - 1)))) -> ((khigh * (Rpower w2 q) * (Rpower A (q - 1))) <= (1 - lam)) -> ((q * khigh * (Rpower w2 q) * (Rpower B (q - 1))) <= 1) -> (((1 - b) * gamma) <= w1) -> (((w1 - ((1 - b) * gamma)) * (1 - (klow * (Rpower w1 q) * (Rpower A (q - 1))))) <= (b * w1)) -> ((b * w2) <= ((w2 - ((1 - b) * gamma)) * (1 - (khigh * (Rpower w2 q) * (Rpower B (q - 1)))))) -> (klow <= k) -> (k <= khigh) -> (A <= y) -> (y <= B) -> ((w1 * y) <= v) -> (v <= (w2 * y)) -> (((0 < w1) /\ (0 < B) /\ (0 < w2) /\ (0 < A) /\ (0 < v) /\ (0 < v) /\ (0 < v) /\ (0 < v)) /\ (((lam * A) <= (y - (k * (Rpower v q)))) /\ ((y - (k * (Rpower v q))) <= (lam * B)) /\ ((w1 * (y - (k * (Rpower v q)))) <= ((b * v) + ((1 - b) * gamma * (y - (k * (Rpower v q)))))) /\ (((b * v) + ((1 - b) * gamma * (y - (k * (Rpower v q))))) <= (w2 * (y - (k * (Rpower v q))))))).
Proof.
intros b gamma q lam A B w1 w2 klow khigh k y v h__0 h__3 h__4 h__5 h__6 h__7 h__8 h__9 h__10 h__11 h__12 h__13 h__14 h__15 h__16 h__17 h__18 h__19 h__20.
pose proof h__0 as [h__1 h__2].
(* y *)
assert (s__25 : (0 < y)).
{
assert (e__21 : y = ((y - A) + A)).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
assert (w__22 : 0 < ((y - A) + A)).
{
apply plus_nn_pos.
{
assert (e__23 : (y - A) = 1 * (y - A) + 0).
{
transitivity ((((- 1) * A) + y)).
{
feq.
}
symmetry.
transitivity ((((- 1) * A) + y)).
{
feq.
}
feq.
}
rw e__23.
apply (from_le_nn 1 0 A y); [exact h__17 | lra ..].
}
{
assert (e__24 : A = 1 * (A - 0) + 0).
{
transitivity (A).
{
reflexivity.
}
symmetry.
transitivity (A).
{
feq.
}
feq.
}
rw e__24.
apply (from_lt_pos 1 0 0 A); [exact h__4 | lra ..].
}
}
rw e__21. exact w__22.
}
(* v *)
assert (s__31 : (0 < v)).
{
assert (e__26 : v = ((v - (w1 * y)) + (w1 * y))).
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
assert (w__27 : 0 < ((v - (w1 * y)) + (w1 * y))).
{
apply plus_nn_pos.
{
assert (e__28 : (v - (w1 * y)) = 1 * (v - (w1 * y)) + 0).
{
transitivity ((v + ((- 1) * w1 * y))).
{
feq.
}
symmetry.
transitivity ((v + ((- 1) * w1 * y))).
{
feq.
}
feq.
}
rw e__28.
apply (from_le_nn 1 0 (w1 * y) v); [exact h__19 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__29 : w1 = 1 * (w1 - 0) + 0).
{
transitivity (w1).
{
reflexivity.
}
symmetry.
transitivity (w1).
{
feq.
}
feq.
}
rw e__29.
apply (from_lt_pos 1 0 0 w1); [exact h__6 | lra ..].
}
{
assert (e__30 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__30.
apply (from_lt_pos 1 0 0 y); [exact s__25 | lra ..].
}
}
}
rw e__26. exact w__27.
}
(* v^q *)
assert (s__36 : ((apow v q) = (Rpower v q))).
{
assert (p__32 : (0 < v)).
{
exact s__31.
}
assert (p__33 : (0 < q)).
{
assert (e__34 : q = 1 * (q - 1) + 1).
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
rw e__34.
apply (from_lt_pos 1 1 1 q); [exact h__3 | lra ..].
}
assert (u__35 : ((apow v q) = (Rpower v q))).
{
exact (ax_apow_of_positive v q p__32 p__33).
}
exact u__35.
}
(* w1^q *)
assert (s__41 : ((apow w1 q) = (Rpower w1 q))).
{
assert (p__37 : (0 < w1)).
{
exact h__6.
}
assert (p__38 : (0 < q)).
{
assert (e__39 : q = 1 * (q - 1) + 1).
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
rw e__39.
apply (from_lt_pos 1 1 1 q); [exact h__3 | lra ..].
}
assert (u__40 : ((apow w1 q) = (Rpower w1 q))).
{
exact (ax_apow_of_positive w1 q p__37 p__38).
}
exact u__40.
}
(* w2^q *)
assert (s__46 : ((apow w2 q) = (Rpower w2 q))).
{
assert (p__42 : (0 < w2)).
{
exact h__7.
}
assert (p__43 : (0 < q)).
{
assert (e__44 : q = 1 * (q - 1) + 1).
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
rw e__44.
apply (from_lt_pos 1 1 1 q); [exact h__3 | lra ..].
}
assert (u__45 : ((apow w2 q) = (Rpower w2 q))).
{
exact (ax_apow_of_positive w2 q p__42 p__43).
}
exact u__45.
}
(* y^q *)
assert (s__51 : ((apow y q) = (Rpower y q))).
{
assert (p__47 : (0 < y)).
{
exact s__25.
}
assert (p__48 : (0 < q)).
{
assert (e__49 : q = 1 * (q - 1) + 1).
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
rw e__49.
apply (from_lt_pos 1 1 1 q); [exact h__3 | lra ..].
}
assert (u__50 : ((apow y q) = (Rpower y q))).
{
exact (ax_apow_of_positive y q p__47 p__48).
}
exact u__50.
}
(* A^q-1 *)
assert (s__56 : ((apow A (q - 1)) = (Rpower A (q - 1)))).
{
assert (p__52 : (0 < A)).
{
exact h__4.
}
assert (p__53 : (0 < (q - 1))).
{
assert (e__54 : (q - 1) = 1 * (q - 1) + 0).
{
transitivity ((q + (- 1))).
{
feq.
}
symmetry.
transitivity ((q + (- 1))).
{
feq.
}
feq.
}
rw e__54.
apply (from_lt_pos 1 0 1 q); [exact h__3 | lra ..].
}
assert (u__55 : ((apow A (q - 1)) = (Rpower A (q - 1)))).
{
exact (ax_apow_of_positive A (q - 1) p__52 p__53).
}
exact u__55.
}
(* B^q-1 *)
assert (s__61 : ((apow B (q - 1)) = (Rpower B (q - 1)))).
{
assert (p__57 : (0 < B)).
{
exact h__5.
}
assert (p__58 : (0 < (q - 1))).
{
assert (e__59 : (q - 1) = 1 * (q - 1) + 0).
{
transitivity ((q + (- 1))).
{
feq.
}
symmetry.
transitivity ((q + (- 1))).
{
feq.
}
feq.
}
rw e__59.
apply (from_lt_pos 1 0 1 q); [exact h__3 | lra ..].
}
assert (u__60 : ((apow B (q - 1)) = (Rpower B (q - 1)))).
{
exact (ax_apow_of_positive B (q - 1) p__57 p__58).
}
exact u__60.
}
(* y^q-1 *)
assert (s__66 : ((apow y (q - 1)) = (Rpower y (q - 1)))).
{
assert (p__62 : (0 < y)).
{
exact s__25.
}
assert (p__63 : (0 < (q - 1))).
{
assert (e__64 : (q - 1) = 1 * (q - 1) + 0).
{
transitivity ((q + (- 1))).
{
feq.
}
symmetry.
transitivity ((q + (- 1))).
{
feq.
}
feq.
}
rw e__64.
apply (from_lt_pos 1 0 1 q); [exact h__3 | lra ..].
}
assert (u__65 : ((apow y (q - 1)) = (Rpower y (q - 1)))).
{
exact (ax_apow_of_positive y (q - 1) p__62 p__63).
}
exact u__65.
}
(* w1*y parts *)
assert (s__70 : ((apow (w1 * y) q) = ((apow w1 q) * (apow y q)))).
{
assert (p__67 : (0 < q)).
{
assert (e__68 : q = 1 * (q - 1) + 1).
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
rw e__68.
apply (from_lt_pos 1 1 1 q); [exact h__3 | lra ..].
}
assert (u__69 : ((apow (w1 * y) q) = ((apow w1 q) * (apow y q)))).
{
exact (ax_apow_product w1 y q p__67).
}
exact u__69.
}
assert (n__74 : 0 < w1).
{
assert (e__73 : w1 = 1 * (w1 - 0) + 0).
{
transitivity (w1).
{
reflexivity.
}
symmetry.
transitivity (w1).
{
feq.
}
feq.
}
rw e__73.
apply (from_lt_pos 1 0 0 w1); [exact h__6 | lra ..].
}
assert (n__76 : 0 < y).
{
assert (e__75 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__75.
apply (from_lt_pos 1 0 0 y); [exact s__25 | lra ..].
}
assert (n__78 : 0 < q).
{
assert (e__77 : q = 1 * (q - 1) + 1).
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
rw e__77.
apply (from_lt_pos 1 1 1 q); [exact h__3 | lra ..].
}
(* w1*y^q *)
assert (s__84 : ((apow (w1 * y) q) = ((Rpower w1 q) * (Rpower y q)))).
{
apply gap_eq.
assert (e__71 : (((Rpower w1 q) * (Rpower y q)) - (apow (w1 * y) q)) = ((- ((apow (w1 * y) q) - ((apow w1 q) * (apow y q)))) - (((apow w1 q) - (Rpower w1 q)) * (apow y q)) - ((Rpower w1 q) * ((apow y q) - (Rpower y q))))).
{
transitivity ((((- 1) * (apow (w1 * y) q)) + ((Rpower w1 q) * (Rpower y q)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (w1 * y) q)) + ((Rpower w1 q) * (Rpower y q)))).
{
feq.
}
feq.
}
assert (w__72 : ((- ((apow (w1 * y) q) - ((apow w1 q) * (apow y q)))) - (((apow w1 q) - (Rpower w1 q)) * (apow y q)) - ((Rpower w1 q) * ((apow y q) - (Rpower y q)))) = 0).
{
apply to_plus.
apply plus_zero_zero.
{
apply to_plus.
apply plus_zero_zero.
{
assert (e__81 : (- ((apow (w1 * y) q) - ((apow w1 q) * (apow y q)))) = 1 * (((apow w1 q) * (apow y q)) - (apow (w1 * y) q)) + 0).
{
transitivity ((((- 1) * (apow (w1 * y) q)) + ((apow w1 q) * (apow y q)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (w1 * y) q)) + ((apow w1 q) * (apow y q)))).
{
feq.
}
feq.
}
rw e__81.
apply (from_eq_zero 1 0 (apow (w1 * y) q) ((apow w1 q) * (apow y q))); [exact s__70 | lra ..].
}
{
apply opp_zero.
assert (v__79 : ((apow w1 q) - (Rpower w1 q)) = 0).
{
assert (e__82 : ((apow w1 q) - (Rpower w1 q)) = (- 1) * ((Rpower w1 q) - (apow w1 q)) + 0).
{
transitivity (((apow w1 q) + ((- 1) * (Rpower w1 q)))).
{
feq.
}
symmetry.
transitivity (((apow w1 q) + ((- 1) * (Rpower w1 q)))).
{
feq.
}
feq.
}
rw e__82.
apply (from_eq_zero (- 1) 0 (apow w1 q) (Rpower w1 q)); [exact s__41 | lra ..].
}
rewrite v__79. ring.
}
}
{
apply opp_zero.
assert (v__80 : ((apow y q) - (Rpower y q)) = 0).
{
assert (e__83 : ((apow y q) - (Rpower y q)) = (- 1) * ((Rpower y q) - (apow y q)) + 0).
{
transitivity (((apow y q) + ((- 1) * (Rpower y q)))).
{
feq.
}
symmetry.
transitivity (((apow y q) + ((- 1) * (Rpower y q)))).
{
feq.
}
feq.
}
rw e__83.
apply (from_eq_zero (- 1) 0 (apow y q) (Rpower y q)); [exact s__51 | lra ..].
}
rewrite v__80. ring.
}
}
rw e__71. exact w__72.
}
(* w2*y parts *)
assert (s__88 : ((apow (w2 * y) q) = ((apow w2 q) * (apow y q)))).
{
assert (p__85 : (0 < q)).
{
assert (e__86 : q = 1 * (q - 1) + 1).
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
rw e__86.
apply (from_lt_pos 1 1 1 q); [exact h__3 | lra ..].
}
assert (u__87 : ((apow (w2 * y) q) = ((apow w2 q) * (apow y q)))).
{
exact (ax_apow_product w2 y q p__85).
}
exact u__87.
}
assert (n__92 : 0 < w2).
{
assert (e__91 : w2 = 1 * (w2 - 0) + 0).
{
transitivity (w2).
{
reflexivity.
}
symmetry.
transitivity (w2).
{
feq.
}
feq.
}
rw e__91.
apply (from_lt_pos 1 0 0 w2); [exact h__7 | lra ..].
}
(* w2*y^q *)
assert (s__98 : ((apow (w2 * y) q) = ((Rpower w2 q) * (Rpower y q)))).
{
apply gap_eq.
assert (e__89 : (((Rpower w2 q) * (Rpower y q)) - (apow (w2 * y) q)) = ((- ((apow (w2 * y) q) - ((apow w2 q) * (apow y q)))) - (((apow w2 q) - (Rpower w2 q)) * (apow y q)) - ((Rpower w2 q) * ((apow y q) - (Rpower y q))))).
{
transitivity ((((- 1) * (apow (w2 * y) q)) + ((Rpower w2 q) * (Rpower y q)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (w2 * y) q)) + ((Rpower w2 q) * (Rpower y q)))).
{
feq.
}
feq.
}
assert (w__90 : ((- ((apow (w2 * y) q) - ((apow w2 q) * (apow y q)))) - (((apow w2 q) - (Rpower w2 q)) * (apow y q)) - ((Rpower w2 q) * ((apow y q) - (Rpower y q)))) = 0).
{
apply to_plus.
apply plus_zero_zero.
{
apply to_plus.
apply plus_zero_zero.
{
assert (e__95 : (- ((apow (w2 * y) q) - ((apow w2 q) * (apow y q)))) = 1 * (((apow w2 q) * (apow y q)) - (apow (w2 * y) q)) + 0).
{
transitivity ((((- 1) * (apow (w2 * y) q)) + ((apow w2 q) * (apow y q)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (w2 * y) q)) + ((apow w2 q) * (apow y q)))).
{
feq.
}
feq.
}
rw e__95.
apply (from_eq_zero 1 0 (apow (w2 * y) q) ((apow w2 q) * (apow y q))); [exact s__88 | lra ..].
}
{
apply opp_zero.
assert (v__93 : ((apow w2 q) - (Rpower w2 q)) = 0).
{
assert (e__96 : ((apow w2 q) - (Rpower w2 q)) = (- 1) * ((Rpower w2 q) - (apow w2 q)) + 0).
{
transitivity (((apow w2 q) + ((- 1) * (Rpower w2 q)))).
{
feq.
}
symmetry.
transitivity (((apow w2 q) + ((- 1) * (Rpower w2 q)))).
{
feq.
}
feq.
}
rw e__96.
apply (from_eq_zero (- 1) 0 (apow w2 q) (Rpower w2 q)); [exact s__46 | lra ..].
}
rewrite v__93. ring.
}
}
{
apply opp_zero.
assert (v__94 : ((apow y q) - (Rpower y q)) = 0).
{
assert (e__97 : ((apow y q) - (Rpower y q)) = (- 1) * ((Rpower y q) - (apow y q)) + 0).
{
transitivity (((apow y q) + ((- 1) * (Rpower y q)))).
{
feq.
}
symmetry.
transitivity (((apow y q) + ((- 1) * (Rpower y q)))).
{
feq.
}
feq.
}
rw e__97.
apply (from_eq_zero (- 1) 0 (apow y q) (Rpower y q)); [exact s__51 | lra ..].
}
rewrite v__94. ring.
}
}
rw e__89. exact w__90.
}
(* from w1 squares *)
assert (s__105 : (((w1 * y) ^ 2) <= (v ^ 2))).
{
apply gap_le.
assert (e__99 : ((v ^ 2) - ((w1 * y) ^ 2)) = ((v - (w1 * y)) * ((w1 * y) + v))).
{
transitivity (((v ^ 2) + ((- 1) * (w1 ^ 2) * (y ^ 2)))).
{
feq.
}
symmetry.
transitivity (((v ^ 2) + ((- 1) * (w1 ^ 2) * (y ^ 2)))).
{
feq.
}
feq.
}
assert (w__100 : 0 <= ((v - (w1 * y)) * ((w1 * y) + v))).
{
apply mult_nn_pos.
{
assert (e__101 : (v - (w1 * y)) = 1 * (v - (w1 * y)) + 0).
{
transitivity ((v + ((- 1) * w1 * y))).
{
feq.
}
symmetry.
transitivity ((v + ((- 1) * w1 * y))).
{
feq.
}
feq.
}
rw e__101.
apply (from_le_nn 1 0 (w1 * y) v); [exact h__19 | lra ..].
}
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__102 : w1 = 1 * (w1 - 0) + 0).
{
transitivity (w1).
{
reflexivity.
}
symmetry.
transitivity (w1).
{
feq.
}
feq.
}
rw e__102.
apply (from_lt_pos 1 0 0 w1); [exact h__6 | lra ..].
}
{
assert (e__103 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__103.
apply (from_lt_pos 1 0 0 y); [exact s__25 | lra ..].
}
}
{
assert (e__104 : v = 1 * (v - 0) + 0).
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
rw e__104.
apply (from_lt_pos 1 0 0 v); [exact s__31 | lra ..].
}
}
}
rw e__99. exact w__100.
}
(* from w1 *)
assert (s__110 : ((apow (w1 * y) q) <= (apow v q))).
{
assert (p__106 : (0 < q)).
{
assert (e__107 : q = 1 * (q - 1) + 1).
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
rw e__107.
apply (from_lt_pos 1 1 1 q); [exact h__3 | lra ..].
}
assert (p__108 : (((w1 * y) ^ 2) <= (v ^ 2))).
{
exact s__105.
}
assert (u__109 : ((apow (w1 * y) q) <= (apow v q))).
{
exact (ax_apow_monotone (w1 * y) v q p__106 p__108).
}
exact u__109.
}
(* to w2 squares *)
assert (s__117 : ((v ^ 2) <= ((w2 * y) ^ 2))).
{
apply gap_le.
assert (e__111 : (((w2 * y) ^ 2) - (v ^ 2)) = (((w2 * y) - v) * (v + (w2 * y)))).
{
transitivity ((((- 1) * (v ^ 2)) + ((w2 ^ 2) * (y ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (v ^ 2)) + ((w2 ^ 2) * (y ^ 2)))).
{
feq.
}
feq.
}
assert (w__112 : 0 <= (((w2 * y) - v) * (v + (w2 * y)))).
{
apply mult_nn_pos.
{
assert (e__113 : ((w2 * y) - v) = 1 * ((w2 * y) - v) + 0).
{
transitivity ((((- 1) * v) + (w2 * y))).
{
feq.
}
symmetry.
transitivity ((((- 1) * v) + (w2 * y))).
{
feq.
}
feq.
}
rw e__113.
apply (from_le_nn 1 0 v (w2 * y)); [exact h__20 | lra ..].
}
{
apply plus_pos_pos.
{
assert (e__114 : v = 1 * (v - 0) + 0).
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
rw e__114.
apply (from_lt_pos 1 0 0 v); [exact s__31 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__115 : w2 = 1 * (w2 - 0) + 0).
{
transitivity (w2).
{
reflexivity.
}
symmetry.
transitivity (w2).
{
feq.
}
feq.
}
rw e__115.
apply (from_lt_pos 1 0 0 w2); [exact h__7 | lra ..].
}
{
assert (e__116 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__116.
apply (from_lt_pos 1 0 0 y); [exact s__25 | lra ..].
}
}
}
}
rw e__111. exact w__112.
}
(* to w2 *)
assert (s__122 : ((apow v q) <= (apow (w2 * y) q))).
{
assert (p__118 : (0 < q)).
{
assert (e__119 : q = 1 * (q - 1) + 1).
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
rw e__119.
apply (from_lt_pos 1 1 1 q); [exact h__3 | lra ..].
}
assert (p__120 : ((v ^ 2) <= ((w2 * y) ^ 2))).
{
exact s__117.
}
assert (u__121 : ((apow v q) <= (apow (w2 * y) q))).
{
exact (ax_apow_monotone v (w2 * y) q p__118 p__120).
}
exact u__121.
}
(* from A squares *)
assert (s__128 : ((A ^ 2) <= (y ^ 2))).
{
apply gap_le.
assert (e__123 : ((y ^ 2) - (A ^ 2)) = ((y - A) * (A + y))).
{
transitivity ((((- 1) * (A ^ 2)) + (y ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (A ^ 2)) + (y ^ 2))).
{
feq.
}
feq.
}
assert (w__124 : 0 <= ((y - A) * (A + y))).
{
apply mult_nn_pos.
{
assert (e__125 : (y - A) = 1 * (y - A) + 0).
{
transitivity ((((- 1) * A) + y)).
{
feq.
}
symmetry.
transitivity ((((- 1) * A) + y)).
{
feq.
}
feq.
}
rw e__125.
apply (from_le_nn 1 0 A y); [exact h__17 | lra ..].
}
{
apply plus_pos_pos.
{
assert (e__126 : A = 1 * (A - 0) + 0).
{
transitivity (A).
{
reflexivity.
}
symmetry.
transitivity (A).
{
feq.
}
feq.
}
rw e__126.
apply (from_lt_pos 1 0 0 A); [exact h__4 | lra ..].
}
{
assert (e__127 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__127.
apply (from_lt_pos 1 0 0 y); [exact s__25 | lra ..].
}
}
}
rw e__123. exact w__124.
}
(* from A *)
assert (s__133 : ((apow A (q - 1)) <= (apow y (q - 1)))).
{
assert (p__129 : (0 < (q - 1))).
{
assert (e__130 : (q - 1) = 1 * (q - 1) + 0).
{
transitivity ((q + (- 1))).
{
feq.
}
symmetry.
transitivity ((q + (- 1))).
{
feq.
}
feq.
}
rw e__130.
apply (from_lt_pos 1 0 1 q); [exact h__3 | lra ..].
}
assert (p__131 : ((A ^ 2) <= (y ^ 2))).
{
exact s__128.
}
assert (u__132 : ((apow A (q - 1)) <= (apow y (q - 1)))).
{
exact (ax_apow_monotone A y (q - 1) p__129 p__131).
}
exact u__132.
}
(* to B squares *)
assert (s__139 : ((y ^ 2) <= (B ^ 2))).
{
apply gap_le.
assert (e__134 : ((B ^ 2) - (y ^ 2)) = ((B - y) * (y + B))).
{
transitivity (((B ^ 2) + ((- 1) * (y ^ 2)))).
{
feq.
}
symmetry.
transitivity (((B ^ 2) + ((- 1) * (y ^ 2)))).
{
feq.
}
feq.
}
assert (w__135 : 0 <= ((B - y) * (y + B))).
{
apply mult_nn_pos.
{
assert (e__136 : (B - y) = 1 * (B - y) + 0).
{
transitivity ((B + ((- 1) * y))).
{
feq.
}
symmetry.
transitivity ((B + ((- 1) * y))).
{
feq.
}
feq.
}
rw e__136.
apply (from_le_nn 1 0 y B); [exact h__18 | lra ..].
}
{
apply plus_pos_pos.
{
assert (e__137 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__137.
apply (from_lt_pos 1 0 0 y); [exact s__25 | lra ..].
}
{
assert (e__138 : B = 1 * (B - 0) + 0).
{
transitivity (B).
{
reflexivity.
}
symmetry.
transitivity (B).
{
feq.
}
feq.
}
rw e__138.
apply (from_lt_pos 1 0 0 B); [exact h__5 | lra ..].
}
}
}
rw e__134. exact w__135.
}
(* to B *)
assert (s__144 : ((apow y (q - 1)) <= (apow B (q - 1)))).
{
assert (p__140 : (0 < (q - 1))).
{
assert (e__141 : (q - 1) = 1 * (q - 1) + 0).
{
transitivity ((q + (- 1))).
{
feq.
}
symmetry.
transitivity ((q + (- 1))).
{
feq.
}
feq.
}
rw e__141.
apply (from_lt_pos 1 0 1 q); [exact h__3 | lra ..].
}
assert (p__142 : ((y ^ 2) <= (B ^ 2))).
{
exact s__139.
}
assert (u__143 : ((apow y (q - 1)) <= (apow B (q - 1)))).
{
exact (ax_apow_monotone y B (q - 1) p__140 p__142).
}
exact u__143.
}
assert (n__148 : 0 < v).
{
assert (e__147 : v = 1 * (v - 0) + 0).
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
rw e__147.
apply (from_lt_pos 1 0 0 v); [exact s__31 | lra ..].
}
(* force low *)
assert (s__152 : (((Rpower w1 q) * (Rpower y q)) <= (Rpower v q))).
{
apply gap_le.
assert (e__145 : ((Rpower v q) - ((Rpower w1 q) * (Rpower y q))) = (((apow v q) - (apow (w1 * y) q)) - ((apow v q) - (Rpower v q)) + ((apow (w1 * y) q) - ((Rpower w1 q) * (Rpower y q))))).
{
transitivity (((Rpower v q) + ((- 1) * (Rpower w1 q) * (Rpower y q)))).
{
feq.
}
symmetry.
transitivity (((Rpower v q) + ((- 1) * (Rpower w1 q) * (Rpower y q)))).
{
feq.
}
feq.
}
assert (w__146 : 0 <= (((apow v q) - (apow (w1 * y) q)) - ((apow v q) - (Rpower v q)) + ((apow (w1 * y) q) - ((Rpower w1 q) * (Rpower y q))))).
{
apply plus_nn_zero.
{
apply to_plus.
apply plus_nn_zero.
{
assert (e__149 : ((apow v q) - (apow (w1 * y) q)) = 1 * ((apow v q) - (apow (w1 * y) q)) + 0).
{
transitivity (((apow v q) + ((- 1) * (apow (w1 * y) q)))).
{
feq.
}
symmetry.
transitivity (((apow v q) + ((- 1) * (apow (w1 * y) q)))).
{
feq.
}
feq.
}
rw e__149.
apply (from_le_nn 1 0 (apow (w1 * y) q) (apow v q)); [exact s__110 | lra ..].
}
{
assert (e__150 : (- ((apow v q) - (Rpower v q))) = 1 * ((Rpower v q) - (apow v q)) + 0).
{
transitivity ((((- 1) * (apow v q)) + (Rpower v q))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow v q)) + (Rpower v q))).
{
feq.
}
feq.
}
rw e__150.
apply (from_eq_zero 1 0 (apow v q) (Rpower v q)); [exact s__36 | lra ..].
}
}
{
assert (e__151 : ((apow (w1 * y) q) - ((Rpower w1 q) * (Rpower y q))) = (- 1) * (((Rpower w1 q) * (Rpower y q)) - (apow (w1 * y) q)) + 0).
{
transitivity (((apow (w1 * y) q) + ((- 1) * (Rpower w1 q) * (Rpower y q)))).
{
feq.
}
symmetry.
transitivity (((apow (w1 * y) q) + ((- 1) * (Rpower w1 q) * (Rpower y q)))).
{
feq.
}
feq.
}
rw e__151.
apply (from_eq_zero (- 1) 0 (apow (w1 * y) q) ((Rpower w1 q) * (Rpower y q))); [exact s__84 | lra ..].
}
}
rw e__145. exact w__146.
}
(* force high *)
assert (s__158 : ((Rpower v q) <= ((Rpower w2 q) * (Rpower y q)))).
{
apply gap_le.
assert (e__153 : (((Rpower w2 q) * (Rpower y q)) - (Rpower v q)) = (((apow (w2 * y) q) - (apow v q)) + ((apow v q) - (Rpower v q)) - ((apow (w2 * y) q) - ((Rpower w2 q) * (Rpower y q))))).
{
transitivity ((((- 1) * (Rpower v q)) + ((Rpower w2 q) * (Rpower y q)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower v q)) + ((Rpower w2 q) * (Rpower y q)))).
{
feq.
}
feq.
}
assert (w__154 : 0 <= (((apow (w2 * y) q) - (apow v q)) + ((apow v q) - (Rpower v q)) - ((apow (w2 * y) q) - ((Rpower w2 q) * (Rpower y q))))).
{
apply to_plus.
apply plus_nn_zero.
{
apply plus_nn_zero.
{
assert (e__155 : ((apow (w2 * y) q) - (apow v q)) = 1 * ((apow (w2 * y) q) - (apow v q)) + 0).
{
transitivity ((((- 1) * (apow v q)) + (apow (w2 * y) q))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow v q)) + (apow (w2 * y) q))).
{
feq.
}
feq.
}
rw e__155.
apply (from_le_nn 1 0 (apow v q) (apow (w2 * y) q)); [exact s__122 | lra ..].
}
{
assert (e__156 : ((apow v q) - (Rpower v q)) = (- 1) * ((Rpower v q) - (apow v q)) + 0).
{
transitivity (((apow v q) + ((- 1) * (Rpower v q)))).
{
feq.
}
symmetry.
transitivity (((apow v q) + ((- 1) * (Rpower v q)))).
{
feq.
}
feq.
}
rw e__156.
apply (from_eq_zero (- 1) 0 (apow v q) (Rpower v q)); [exact s__36 | lra ..].
}
}
{
assert (e__157 : (- ((apow (w2 * y) q) - ((Rpower w2 q) * (Rpower y q)))) = 1 * (((Rpower w2 q) * (Rpower y q)) - (apow (w2 * y) q)) + 0).
{
transitivity ((((- 1) * (apow (w2 * y) q)) + ((Rpower w2 q) * (Rpower y q)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (w2 * y) q)) + ((Rpower w2 q) * (Rpower y q)))).
{
feq.
}
feq.
}
rw e__157.
apply (from_eq_zero 1 0 (apow (w2 * y) q) ((Rpower w2 q) * (Rpower y q))); [exact s__98 | lra ..].
}
}
rw e__153. exact w__154.
}
assert (n__162 : 0 < A).
{
assert (e__161 : A = 1 * (A - 0) + 0).
{
transitivity (A).
{
reflexivity.
}
symmetry.
transitivity (A).
{
feq.
}
feq.
}
rw e__161.
apply (from_lt_pos 1 0 0 A); [exact h__4 | lra ..].
}
assert (n__164 : 0 < (q - 1)).
{
assert (e__163 : (q - 1) = 1 * (q - 1) + 0).
{
transitivity ((q + (- 1))).
{
feq.
}
symmetry.
transitivity ((q + (- 1))).
{
feq.
}
feq.
}
rw e__163.
apply (from_lt_pos 1 0 1 q); [exact h__3 | lra ..].
}
assert (n__166 : 0 < (q + (- 1))).
{
assert (e__165 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__165.
exact n__164.
}
(* A^q *)
assert (s__206 : ((Rpower A (q - 1)) <= (Rpower y (q - 1)))).
{
apply gap_le.
assert (e__159 : ((Rpower y (q - 1)) - (Rpower A (q - 1))) = (((apow y (q - 1)) - (apow A (q - 1))) + ((apow A (q - 1)) - (Rpower A (q - 1))) - ((apow y (q - 1)) - (Rpower y (q - 1))))).
{
transitivity ((((- 1) * (Rpower A q) * (/ A)) + ((Rpower y q) * (/ y)))).
{
assert (e__167 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__168 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__168). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__169 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__170 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__170). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__167.
rw e__169.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower A q) * (/ A)) + ((Rpower y q) * (/ y)))).
{
assert (e__171 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__172 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__172). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__173 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__174 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__174). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__175 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__176 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__176). }
reflexivity.
}
assert (e__177 : (apow A (q - 1)) = (apow A (q + (- 1)))).
{
assert (e__178 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow A (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow A v__ ) e__178). }
reflexivity.
}
eapply eq_trans.
{
rw e__171.
rw e__173.
rw e__175.
rw e__177.
reflexivity.
}
feq.
}
feq.
}
assert (w__160 : 0 <= (((apow y (q - 1)) - (apow A (q - 1))) + ((apow A (q - 1)) - (Rpower A (q - 1))) - ((apow y (q - 1)) - (Rpower y (q - 1))))).
{
apply to_plus.
apply plus_nn_zero.
{
apply plus_nn_zero.
{
assert (e__179 : ((apow y (q - 1)) - (apow A (q - 1))) = 1 * ((apow y (q - 1)) - (apow A (q - 1))) + 0).
{
transitivity ((((- 1) * (apow A (q + (- 1)))) + (apow y (q + (- 1))))).
{
assert (e__180 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__181 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__181). }
reflexivity.
}
assert (e__182 : (apow A (q - 1)) = (apow A (q + (- 1)))).
{
assert (e__183 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow A (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow A v__ ) e__183). }
reflexivity.
}
eapply eq_trans.
{
rw e__180.
rw e__182.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow A (q + (- 1)))) + (apow y (q + (- 1))))).
{
assert (e__184 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__185 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__185). }
reflexivity.
}
assert (e__186 : (apow A (q - 1)) = (apow A (q + (- 1)))).
{
assert (e__187 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow A (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow A v__ ) e__187). }
reflexivity.
}
eapply eq_trans.
{
rw e__184.
rw e__186.
reflexivity.
}
feq.
}
feq.
}
rw e__179.
apply (from_le_nn 1 0 (apow A (q - 1)) (apow y (q - 1))); [exact s__133 | lra ..].
}
{
assert (e__188 : ((apow A (q - 1)) - (Rpower A (q - 1))) = (- 1) * ((Rpower A (q - 1)) - (apow A (q - 1))) + 0).
{
transitivity (((apow A (q + (- 1))) + ((- 1) * (Rpower A q) * (/ A)))).
{
assert (e__189 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__190 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__190). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__191 : (apow A (q - 1)) = (apow A (q + (- 1)))).
{
assert (e__192 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow A (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow A v__ ) e__192). }
reflexivity.
}
eapply eq_trans.
{
rw e__189.
rw e__191.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow A (q + (- 1))) + ((- 1) * (Rpower A q) * (/ A)))).
{
assert (e__193 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__194 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__194). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__195 : (apow A (q - 1)) = (apow A (q + (- 1)))).
{
assert (e__196 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow A (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow A v__ ) e__196). }
reflexivity.
}
eapply eq_trans.
{
rw e__193.
rw e__195.
reflexivity.
}
feq.
}
feq.
}
rw e__188.
apply (from_eq_zero (- 1) 0 (apow A (q - 1)) (Rpower A (q - 1))); [exact s__56 | lra ..].
}
}
{
assert (e__197 : (- ((apow y (q - 1)) - (Rpower y (q - 1)))) = 1 * ((Rpower y (q - 1)) - (apow y (q - 1))) + 0).
{
transitivity ((((- 1) * (apow y (q + (- 1)))) + ((Rpower y q) * (/ y)))).
{
assert (e__198 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__199 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__199). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__200 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__201 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__201). }
reflexivity.
}
eapply eq_trans.
{
rw e__198.
rw e__200.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow y (q + (- 1)))) + ((Rpower y q) * (/ y)))).
{
assert (e__202 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__203 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__203). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__204 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__205 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__205). }
reflexivity.
}
eapply eq_trans.
{
rw e__202.
rw e__204.
reflexivity.
}
feq.
}
feq.
}
rw e__197.
apply (from_eq_zero 1 0 (apow y (q - 1)) (Rpower y (q - 1))); [exact s__66 | lra ..].
}
}
rw e__159. exact w__160.
}
assert (n__210 : 0 < B).
{
assert (e__209 : B = 1 * (B - 0) + 0).
{
transitivity (B).
{
reflexivity.
}
symmetry.
transitivity (B).
{
feq.
}
feq.
}
rw e__209.
apply (from_lt_pos 1 0 0 B); [exact h__5 | lra ..].
}
(* B^q *)
assert (s__250 : ((Rpower y (q - 1)) <= (Rpower B (q - 1)))).
{
apply gap_le.
assert (e__207 : ((Rpower B (q - 1)) - (Rpower y (q - 1))) = (((apow B (q - 1)) - (apow y (q - 1))) + ((apow y (q - 1)) - (Rpower y (q - 1))) - ((apow B (q - 1)) - (Rpower B (q - 1))))).
{
transitivity ((((Rpower B q) * (/ B)) + ((- 1) * (Rpower y q) * (/ y)))).
{
assert (e__211 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__212 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__212). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__213 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__214 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__214). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__211.
rw e__213.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((Rpower B q) * (/ B)) + ((- 1) * (Rpower y q) * (/ y)))).
{
assert (e__215 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__216 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__216). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__217 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__218 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__218). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__219 : (apow B (q - 1)) = (apow B (q + (- 1)))).
{
assert (e__220 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow B (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow B v__ ) e__220). }
reflexivity.
}
assert (e__221 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__222 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__222). }
reflexivity.
}
eapply eq_trans.
{
rw e__215.
rw e__217.
rw e__219.
rw e__221.
reflexivity.
}
feq.
}
feq.
}
assert (w__208 : 0 <= (((apow B (q - 1)) - (apow y (q - 1))) + ((apow y (q - 1)) - (Rpower y (q - 1))) - ((apow B (q - 1)) - (Rpower B (q - 1))))).
{
apply to_plus.
apply plus_nn_zero.
{
apply plus_nn_zero.
{
assert (e__223 : ((apow B (q - 1)) - (apow y (q - 1))) = 1 * ((apow B (q - 1)) - (apow y (q - 1))) + 0).
{
transitivity (((apow B (q + (- 1))) + ((- 1) * (apow y (q + (- 1)))))).
{
assert (e__224 : (apow B (q - 1)) = (apow B (q + (- 1)))).
{
assert (e__225 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow B (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow B v__ ) e__225). }
reflexivity.
}
assert (e__226 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__227 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__227). }
reflexivity.
}
eapply eq_trans.
{
rw e__224.
rw e__226.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow B (q + (- 1))) + ((- 1) * (apow y (q + (- 1)))))).
{
assert (e__228 : (apow B (q - 1)) = (apow B (q + (- 1)))).
{
assert (e__229 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow B (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow B v__ ) e__229). }
reflexivity.
}
assert (e__230 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__231 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__231). }
reflexivity.
}
eapply eq_trans.
{
rw e__228.
rw e__230.
reflexivity.
}
feq.
}
feq.
}
rw e__223.
apply (from_le_nn 1 0 (apow y (q - 1)) (apow B (q - 1))); [exact s__144 | lra ..].
}
{
assert (e__232 : ((apow y (q - 1)) - (Rpower y (q - 1))) = (- 1) * ((Rpower y (q - 1)) - (apow y (q - 1))) + 0).
{
transitivity (((apow y (q + (- 1))) + ((- 1) * (Rpower y q) * (/ y)))).
{
assert (e__233 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__234 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__234). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__235 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__236 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__236). }
reflexivity.
}
eapply eq_trans.
{
rw e__233.
rw e__235.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow y (q + (- 1))) + ((- 1) * (Rpower y q) * (/ y)))).
{
assert (e__237 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__238 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__238). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__239 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__240 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__240). }
reflexivity.
}
eapply eq_trans.
{
rw e__237.
rw e__239.
reflexivity.
}
feq.
}
feq.
}
rw e__232.
apply (from_eq_zero (- 1) 0 (apow y (q - 1)) (Rpower y (q - 1))); [exact s__66 | lra ..].
}
}
{
assert (e__241 : (- ((apow B (q - 1)) - (Rpower B (q - 1)))) = 1 * ((Rpower B (q - 1)) - (apow B (q - 1))) + 0).
{
transitivity ((((- 1) * (apow B (q + (- 1)))) + ((Rpower B q) * (/ B)))).
{
assert (e__242 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__243 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__243). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__244 : (apow B (q - 1)) = (apow B (q + (- 1)))).
{
assert (e__245 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow B (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow B v__ ) e__245). }
reflexivity.
}
eapply eq_trans.
{
rw e__242.
rw e__244.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow B (q + (- 1)))) + ((Rpower B q) * (/ B)))).
{
assert (e__246 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__247 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__247). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__248 : (apow B (q - 1)) = (apow B (q + (- 1)))).
{
assert (e__249 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow B (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow B v__ ) e__249). }
reflexivity.
}
eapply eq_trans.
{
rw e__246.
rw e__248.
reflexivity.
}
feq.
}
feq.
}
rw e__241.
apply (from_eq_zero 1 0 (apow B (q - 1)) (Rpower B (q - 1))); [exact s__61 | lra ..].
}
}
rw e__207. exact w__208.
}
(* k > 0 *)
assert (s__255 : (0 < k)).
{
assert (e__251 : k = ((k - klow) + klow)).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
assert (w__252 : 0 < ((k - klow) + klow)).
{
apply plus_nn_pos.
{
assert (e__253 : (k - klow) = 1 * (k - klow) + 0).
{
transitivity ((k + ((- 1) * klow))).
{
feq.
}
symmetry.
transitivity ((k + ((- 1) * klow))).
{
feq.
}
feq.
}
rw e__253.
apply (from_le_nn 1 0 klow k); [exact h__15 | lra ..].
}
{
assert (e__254 : klow = 1 * (klow - 0) + 0).
{
transitivity (klow).
{
reflexivity.
}
symmetry.
transitivity (klow).
{
feq.
}
feq.
}
rw e__254.
apply (from_lt_pos 1 0 0 klow); [exact h__8 | lra ..].
}
}
rw e__251. exact w__252.
}
(* khigh > 0 *)
assert (s__260 : (0 < khigh)).
{
assert (e__256 : khigh = ((khigh - k) + k)).
{
transitivity (khigh).
{
reflexivity.
}
symmetry.
transitivity (khigh).
{
feq.
}
feq.
}
assert (w__257 : 0 < ((khigh - k) + k)).
{
apply plus_nn_pos.
{
assert (e__258 : (khigh - k) = 1 * (khigh - k) + 0).
{
transitivity ((((- 1) * k) + khigh)).
{
feq.
}
symmetry.
transitivity ((((- 1) * k) + khigh)).
{
feq.
}
feq.
}
rw e__258.
apply (from_le_nn 1 0 k khigh); [exact h__16 | lra ..].
}
{
assert (e__259 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__259.
apply (from_lt_pos 1 0 0 k); [exact s__255 | lra ..].
}
}
rw e__256. exact w__257.
}
assert (n__264 : y <> 0).
{
apply Rgt_not_eq; red.
assert (e__263 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__263.
apply (from_lt_pos 1 0 0 y); [exact s__25 | lra ..].
}
(* w1 <= w2 *)
assert (s__269 : (w1 <= w2)).
{
apply gap_le.
assert (e__261 : (w2 - w1) = ((((w2 * y) - v) + (v - (w1 * y))) * / y)).
{
transitivity ((((- 1) * w1) + w2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w1) + w2)).
{
assert (e__265 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__265.
reflexivity.
}
feq.
}
feq.
}
assert (w__262 : 0 <= ((((w2 * y) - v) + (v - (w1 * y))) * / y)).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
assert (e__266 : ((w2 * y) - v) = 1 * ((w2 * y) - v) + 0).
{
transitivity ((((- 1) * v) + (w2 * y))).
{
feq.
}
symmetry.
transitivity ((((- 1) * v) + (w2 * y))).
{
feq.
}
feq.
}
rw e__266.
apply (from_le_nn 1 0 v (w2 * y)); [exact h__20 | lra ..].
}
{
assert (e__267 : (v - (w1 * y)) = 1 * (v - (w1 * y)) + 0).
{
transitivity ((v + ((- 1) * w1 * y))).
{
feq.
}
symmetry.
transitivity ((v + ((- 1) * w1 * y))).
{
feq.
}
feq.
}
rw e__267.
apply (from_le_nn 1 0 (w1 * y) v); [exact h__19 | lra ..].
}
}
{
apply inv_pos.
assert (e__268 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__268.
apply (from_lt_pos 1 0 0 y); [exact s__25 | lra ..].
}
}
rw e__261. exact w__262.
}
(* w squares *)
assert (s__275 : ((w1 ^ 2) <= (w2 ^ 2))).
{
apply gap_le.
assert (e__270 : ((w2 ^ 2) - (w1 ^ 2)) = ((w2 - w1) * (w1 + w2))).
{
transitivity ((((- 1) * (w1 ^ 2)) + (w2 ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (w1 ^ 2)) + (w2 ^ 2))).
{
feq.
}
feq.
}
assert (w__271 : 0 <= ((w2 - w1) * (w1 + w2))).
{
apply mult_nn_pos.
{
assert (e__272 : (w2 - w1) = 1 * (w2 - w1) + 0).
{
transitivity ((((- 1) * w1) + w2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w1) + w2)).
{
feq.
}
feq.
}
rw e__272.
apply (from_le_nn 1 0 w1 w2); [exact s__269 | lra ..].
}
{
apply plus_pos_pos.
{
assert (e__273 : w1 = 1 * (w1 - 0) + 0).
{
transitivity (w1).
{
reflexivity.
}
symmetry.
transitivity (w1).
{
feq.
}
feq.
}
rw e__273.
apply (from_lt_pos 1 0 0 w1); [exact h__6 | lra ..].
}
{
assert (e__274 : w2 = 1 * (w2 - 0) + 0).
{
transitivity (w2).
{
reflexivity.
}
symmetry.
transitivity (w2).
{
feq.
}
feq.
}
rw e__274.
apply (from_lt_pos 1 0 0 w2); [exact h__7 | lra ..].
}
}
}
rw e__270. exact w__271.
}
(* w *)
assert (s__280 : ((apow w1 q) <= (apow w2 q))).
{
assert (p__276 : (0 < q)).
{
assert (e__277 : q = 1 * (q - 1) + 1).
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
rw e__277.
apply (from_lt_pos 1 1 1 q); [exact h__3 | lra ..].
}
assert (p__278 : ((w1 ^ 2) <= (w2 ^ 2))).
{
exact s__275.
}
assert (u__279 : ((apow w1 q) <= (apow w2 q))).
{
exact (ax_apow_monotone w1 w2 q p__276 p__278).
}
exact u__279.
}
(* K *)
assert (s__289 : ((klow * (Rpower w1 q)) <= (khigh * (Rpower w2 q)))).
{
apply gap_le.
assert (e__281 : ((khigh * (Rpower w2 q)) - (klow * (Rpower w1 q))) = (((khigh - k) * (Rpower w2 q)) + ((k - klow) * (Rpower w2 q)) + (klow * (((apow w2 q) - (apow w1 q)) + ((apow w1 q) - (Rpower w1 q)) - ((apow w2 q) - (Rpower w2 q)))))).
{
transitivity ((((- 1) * (Rpower w1 q) * klow) + ((Rpower w2 q) * khigh))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower w1 q) * klow) + ((Rpower w2 q) * khigh))).
{
feq.
}
feq.
}
assert (w__282 : 0 <= (((khigh - k) * (Rpower w2 q)) + ((k - klow) * (Rpower w2 q)) + (klow * (((apow w2 q) - (apow w1 q)) + ((apow w1 q) - (Rpower w1 q)) - ((apow w2 q) - (Rpower w2 q)))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (e__283 : (khigh - k) = 1 * (khigh - k) + 0).
{
transitivity ((((- 1) * k) + khigh)).
{
feq.
}
symmetry.
transitivity ((((- 1) * k) + khigh)).
{
feq.
}
feq.
}
rw e__283.
apply (from_le_nn 1 0 k khigh); [exact h__16 | lra ..].
}
{
apply exp_pos.
}
}
{
apply mult_nn_pos.
{
assert (e__284 : (k - klow) = 1 * (k - klow) + 0).
{
transitivity ((k + ((- 1) * klow))).
{
feq.
}
symmetry.
transitivity ((k + ((- 1) * klow))).
{
feq.
}
feq.
}
rw e__284.
apply (from_le_nn 1 0 klow k); [exact h__15 | lra ..].
}
{
apply exp_pos.
}
}
}
{
apply mult_pos_nn.
{
assert (e__285 : klow = 1 * (klow - 0) + 0).
{
transitivity (klow).
{
reflexivity.
}
symmetry.
transitivity (klow).
{
feq.
}
feq.
}
rw e__285.
apply (from_lt_pos 1 0 0 klow); [exact h__8 | lra ..].
}
{
apply to_plus.
apply plus_nn_zero.
{
apply plus_nn_zero.
{
assert (e__286 : ((apow w2 q) - (apow w1 q)) = 1 * ((apow w2 q) - (apow w1 q)) + 0).
{
transitivity ((((- 1) * (apow w1 q)) + (apow w2 q))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow w1 q)) + (apow w2 q))).
{
feq.
}
feq.
}
rw e__286.
apply (from_le_nn 1 0 (apow w1 q) (apow w2 q)); [exact s__280 | lra ..].
}
{
assert (e__287 : ((apow w1 q) - (Rpower w1 q)) = (- 1) * ((Rpower w1 q) - (apow w1 q)) + 0).
{
transitivity (((apow w1 q) + ((- 1) * (Rpower w1 q)))).
{
feq.
}
symmetry.
transitivity (((apow w1 q) + ((- 1) * (Rpower w1 q)))).
{
feq.
}
feq.
}
rw e__287.
apply (from_eq_zero (- 1) 0 (apow w1 q) (Rpower w1 q)); [exact s__41 | lra ..].
}
}
{
assert (e__288 : (- ((apow w2 q) - (Rpower w2 q))) = 1 * ((Rpower w2 q) - (apow w2 q)) + 0).
{
transitivity ((((- 1) * (apow w2 q)) + (Rpower w2 q))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow w2 q)) + (Rpower w2 q))).
{
feq.
}
feq.
}
rw e__288.
apply (from_eq_zero 1 0 (apow w2 q) (Rpower w2 q)); [exact s__46 | lra ..].
}
}
}
}
rw e__281. exact w__282.
}
(* at B magnitudes *)
assert (s__297 : (((1 + (q - 1)) * (apow B (q - 1)) * y) <= (((apow y (q - 1)) * y) + ((q - 1) * (apow B (q - 1)) * B)))).
{
assert (p__290 : (0 <= y)).
{
apply Rlt_le.
assert (e__291 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__291.
apply (from_lt_pos 1 0 0 y); [exact s__25 | lra ..].
}
assert (p__292 : (0 <= B)).
{
apply Rlt_le.
assert (e__293 : B = 1 * (B - 0) + 0).
{
transitivity (B).
{
reflexivity.
}
symmetry.
transitivity (B).
{
feq.
}
feq.
}
rw e__293.
apply (from_lt_pos 1 0 0 B); [exact h__5 | lra ..].
}
assert (p__294 : (0 < (q - 1))).
{
assert (e__295 : (q - 1) = 1 * (q - 1) + 0).
{
transitivity ((q + (- 1))).
{
feq.
}
symmetry.
transitivity ((q + (- 1))).
{
feq.
}
feq.
}
rw e__295.
apply (from_lt_pos 1 0 1 q); [exact h__3 | lra ..].
}
assert (u__296 : (((1 + (q - 1)) * (apow B (q - 1)) * y) <= (((apow y (q - 1)) * y) + ((q - 1) * (apow B (q - 1)) * B)))).
{
exact (T_power_tangent_b7eb30b2.claim y B (q - 1) p__290 p__292 p__294).
}
exact u__296.
}
(* at B *)
assert (s__351 : ((q * (Rpower B (q - 1)) * y) <= (((Rpower y (q - 1)) * y) + ((q - 1) * (Rpower B (q - 1)) * B)))).
{
apply gap_le.
assert (e__298 : ((((Rpower y (q - 1)) * y) + ((q - 1) * (Rpower B (q - 1)) * B)) - (q * (Rpower B (q - 1)) * y)) = ((((apow y (q - 1)) * y) + ((q - 1) * (apow B (q - 1)) * B) - (q * (apow B (q - 1)) * y)) - (((apow y (q - 1)) - (Rpower y (q - 1))) * y) - ((q - 1) * ((apow B (q - 1)) - (Rpower B (q - 1))) * B) + (q * ((apow B (q - 1)) - (Rpower B (q - 1))) * y))).
{
transitivity ((((- 1) * (Rpower B q) * (/ B) * q * y) + ((Rpower B q) * q) + ((- 1) * (Rpower B q)) + (Rpower y q))).
{
assert (e__300 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__301 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__301). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__302 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__303 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__303). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__300.
rw e__302.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower B q) * (/ B) * q * y) + ((Rpower B q) * q) + ((- 1) * (Rpower B q)) + (Rpower y q))).
{
assert (e__304 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__305 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__305). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__306 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__307 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__307). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__308 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__309 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__309). }
reflexivity.
}
assert (e__310 : (apow B (q - 1)) = (apow B (q + (- 1)))).
{
assert (e__311 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow B (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow B v__ ) e__311). }
reflexivity.
}
eapply eq_trans.
{
rw e__304.
rw e__306.
rw e__308.
rw e__310.
reflexivity.
}
feq.
}
feq.
}
assert (w__299 : 0 <= ((((apow y (q - 1)) * y) + ((q - 1) * (apow B (q - 1)) * B) - (q * (apow B (q - 1)) * y)) - (((apow y (q - 1)) - (Rpower y (q - 1))) * y) - ((q - 1) * ((apow B (q - 1)) - (Rpower B (q - 1))) * B) + (q * ((apow B (q - 1)) - (Rpower B (q - 1))) * y))).
{
apply plus_nn_zero.
{
apply to_plus.
apply plus_nn_zero.
{
apply to_plus.
apply plus_nn_zero.
{
assert (e__315 : (((apow y (q - 1)) * y) + ((q - 1) * (apow B (q - 1)) * B) - (q * (apow B (q - 1)) * y)) = 1 * ((((apow y (q - 1)) * y) + ((q - 1) * (apow B (q - 1)) * B)) - ((1 + (q - 1)) * (apow B (q - 1)) * y)) + 0).
{
transitivity ((((- 1) * (apow B (q + (- 1))) * B) + ((apow B (q + (- 1))) * B * q) + ((- 1) * (apow B (q + (- 1))) * q * y) + ((apow y (q + (- 1))) * y))).
{
assert (e__316 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__317 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__317). }
reflexivity.
}
assert (e__318 : (apow B (q - 1)) = (apow B (q + (- 1)))).
{
assert (e__319 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow B (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow B v__ ) e__319). }
reflexivity.
}
eapply eq_trans.
{
rw e__316.
rw e__318.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow B (q + (- 1))) * B) + ((apow B (q + (- 1))) * B * q) + ((- 1) * (apow B (q + (- 1))) * q * y) + ((apow y (q + (- 1))) * y))).
{
assert (e__320 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__321 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__321). }
reflexivity.
}
assert (e__322 : (apow B (q - 1)) = (apow B (q + (- 1)))).
{
assert (e__323 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow B (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow B v__ ) e__323). }
reflexivity.
}
eapply eq_trans.
{
rw e__320.
rw e__322.
reflexivity.
}
feq.
}
feq.
}
rw e__315.
apply (from_le_nn 1 0 ((1 + (q - 1)) * (apow B (q - 1)) * y) (((apow y (q - 1)) * y) + ((q - 1) * (apow B (q - 1)) * B))); [exact s__297 | lra ..].
}
{
apply opp_zero.
assert (v__312 : ((apow y (q - 1)) - (Rpower y (q - 1))) = 0).
{
assert (e__324 : ((apow y (q - 1)) - (Rpower y (q - 1))) = (- 1) * ((Rpower y (q - 1)) - (apow y (q - 1))) + 0).
{
transitivity (((apow y (q + (- 1))) + ((- 1) * (Rpower y q) * (/ y)))).
{
assert (e__325 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__326 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__326). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__327 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__328 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__328). }
reflexivity.
}
eapply eq_trans.
{
rw e__325.
rw e__327.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow y (q + (- 1))) + ((- 1) * (Rpower y q) * (/ y)))).
{
assert (e__329 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__330 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__330). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__331 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__332 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__332). }
reflexivity.
}
eapply eq_trans.
{
rw e__329.
rw e__331.
reflexivity.
}
feq.
}
feq.
}
rw e__324.
apply (from_eq_zero (- 1) 0 (apow y (q - 1)) (Rpower y (q - 1))); [exact s__66 | lra ..].
}
rewrite v__312. ring.
}
}
{
apply opp_zero.
assert (v__313 : ((apow B (q - 1)) - (Rpower B (q - 1))) = 0).
{
assert (e__333 : ((apow B (q - 1)) - (Rpower B (q - 1))) = (- 1) * ((Rpower B (q - 1)) - (apow B (q - 1))) + 0).
{
transitivity (((apow B (q + (- 1))) + ((- 1) * (Rpower B q) * (/ B)))).
{
assert (e__334 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__335 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__335). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__336 : (apow B (q - 1)) = (apow B (q + (- 1)))).
{
assert (e__337 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow B (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow B v__ ) e__337). }
reflexivity.
}
eapply eq_trans.
{
rw e__334.
rw e__336.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow B (q + (- 1))) + ((- 1) * (Rpower B q) * (/ B)))).
{
assert (e__338 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__339 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__339). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__340 : (apow B (q - 1)) = (apow B (q + (- 1)))).
{
assert (e__341 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow B (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow B v__ ) e__341). }
reflexivity.
}
eapply eq_trans.
{
rw e__338.
rw e__340.
reflexivity.
}
feq.
}
feq.
}
rw e__333.
apply (from_eq_zero (- 1) 0 (apow B (q - 1)) (Rpower B (q - 1))); [exact s__61 | lra ..].
}
rewrite v__313. ring.
}
}
{
assert (v__314 : ((apow B (q - 1)) - (Rpower B (q - 1))) = 0).
{
assert (e__342 : ((apow B (q - 1)) - (Rpower B (q - 1))) = (- 1) * ((Rpower B (q - 1)) - (apow B (q - 1))) + 0).
{
transitivity (((apow B (q + (- 1))) + ((- 1) * (Rpower B q) * (/ B)))).
{
assert (e__343 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__344 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__344). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__345 : (apow B (q - 1)) = (apow B (q + (- 1)))).
{
assert (e__346 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow B (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow B v__ ) e__346). }
reflexivity.
}
eapply eq_trans.
{
rw e__343.
rw e__345.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow B (q + (- 1))) + ((- 1) * (Rpower B q) * (/ B)))).
{
assert (e__347 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__348 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__348). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__349 : (apow B (q - 1)) = (apow B (q + (- 1)))).
{
assert (e__350 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow B (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow B v__ ) e__350). }
reflexivity.
}
eapply eq_trans.
{
rw e__347.
rw e__349.
reflexivity.
}
feq.
}
feq.
}
rw e__342.
apply (from_eq_zero (- 1) 0 (apow B (q - 1)) (Rpower B (q - 1))); [exact s__61 | lra ..].
}
rewrite v__314. ring.
}
}
rw e__298. exact w__299.
}
(* at y magnitudes *)
assert (s__359 : (((1 + (q - 1)) * (apow y (q - 1)) * A) <= (((apow A (q - 1)) * A) + ((q - 1) * (apow y (q - 1)) * y)))).
{
assert (p__352 : (0 <= A)).
{
apply Rlt_le.
assert (e__353 : A = 1 * (A - 0) + 0).
{
transitivity (A).
{
reflexivity.
}
symmetry.
transitivity (A).
{
feq.
}
feq.
}
rw e__353.
apply (from_lt_pos 1 0 0 A); [exact h__4 | lra ..].
}
assert (p__354 : (0 <= y)).
{
apply Rlt_le.
assert (e__355 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__355.
apply (from_lt_pos 1 0 0 y); [exact s__25 | lra ..].
}
assert (p__356 : (0 < (q - 1))).
{
assert (e__357 : (q - 1) = 1 * (q - 1) + 0).
{
transitivity ((q + (- 1))).
{
feq.
}
symmetry.
transitivity ((q + (- 1))).
{
feq.
}
feq.
}
rw e__357.
apply (from_lt_pos 1 0 1 q); [exact h__3 | lra ..].
}
assert (u__358 : (((1 + (q - 1)) * (apow y (q - 1)) * A) <= (((apow A (q - 1)) * A) + ((q - 1) * (apow y (q - 1)) * y)))).
{
exact (T_power_tangent_b7eb30b2.claim A y (q - 1) p__352 p__354 p__356).
}
exact u__358.
}
(* at y *)
assert (s__413 : ((q * (Rpower y (q - 1)) * A) <= (((Rpower A (q - 1)) * A) + ((q - 1) * (Rpower y (q - 1)) * y)))).
{
apply gap_le.
assert (e__360 : ((((Rpower A (q - 1)) * A) + ((q - 1) * (Rpower y (q - 1)) * y)) - (q * (Rpower y (q - 1)) * A)) = ((((apow A (q - 1)) * A) + ((q - 1) * (apow y (q - 1)) * y) - (q * (apow y (q - 1)) * A)) - (((apow A (q - 1)) - (Rpower A (q - 1))) * A) - ((q - 1) * ((apow y (q - 1)) - (Rpower y (q - 1))) * y) + (q * ((apow y (q - 1)) - (Rpower y (q - 1))) * A))).
{
transitivity (((Rpower A q) + ((- 1) * (Rpower y q) * A * q * (/ y)) + ((Rpower y q) * q) + ((- 1) * (Rpower y q)))).
{
assert (e__362 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__363 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__363). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__364 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__365 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__365). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__362.
rw e__364.
reflexivity.
}
feq.
}
symmetry.
transitivity (((Rpower A q) + ((- 1) * (Rpower y q) * A * q * (/ y)) + ((Rpower y q) * q) + ((- 1) * (Rpower y q)))).
{
assert (e__366 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__367 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__367). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__368 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__369 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__369). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__370 : (apow A (q - 1)) = (apow A (q + (- 1)))).
{
assert (e__371 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow A (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow A v__ ) e__371). }
reflexivity.
}
assert (e__372 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__373 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__373). }
reflexivity.
}
eapply eq_trans.
{
rw e__366.
rw e__368.
rw e__370.
rw e__372.
reflexivity.
}
feq.
}
feq.
}
assert (w__361 : 0 <= ((((apow A (q - 1)) * A) + ((q - 1) * (apow y (q - 1)) * y) - (q * (apow y (q - 1)) * A)) - (((apow A (q - 1)) - (Rpower A (q - 1))) * A) - ((q - 1) * ((apow y (q - 1)) - (Rpower y (q - 1))) * y) + (q * ((apow y (q - 1)) - (Rpower y (q - 1))) * A))).
{
apply plus_nn_zero.
{
apply to_plus.
apply plus_nn_zero.
{
apply to_plus.
apply plus_nn_zero.
{
assert (e__377 : (((apow A (q - 1)) * A) + ((q - 1) * (apow y (q - 1)) * y) - (q * (apow y (q - 1)) * A)) = 1 * ((((apow A (q - 1)) * A) + ((q - 1) * (apow y (q - 1)) * y)) - ((1 + (q - 1)) * (apow y (q - 1)) * A)) + 0).
{
transitivity ((((apow A (q + (- 1))) * A) + ((- 1) * (apow y (q + (- 1))) * A * q) + ((apow y (q + (- 1))) * q * y) + ((- 1) * (apow y (q + (- 1))) * y))).
{
assert (e__378 : (apow A (q - 1)) = (apow A (q + (- 1)))).
{
assert (e__379 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow A (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow A v__ ) e__379). }
reflexivity.
}
assert (e__380 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__381 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__381). }
reflexivity.
}
eapply eq_trans.
{
rw e__378.
rw e__380.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow A (q + (- 1))) * A) + ((- 1) * (apow y (q + (- 1))) * A * q) + ((apow y (q + (- 1))) * q * y) + ((- 1) * (apow y (q + (- 1))) * y))).
{
assert (e__382 : (apow A (q - 1)) = (apow A (q + (- 1)))).
{
assert (e__383 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow A (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow A v__ ) e__383). }
reflexivity.
}
assert (e__384 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__385 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__385). }
reflexivity.
}
eapply eq_trans.
{
rw e__382.
rw e__384.
reflexivity.
}
feq.
}
feq.
}
rw e__377.
apply (from_le_nn 1 0 ((1 + (q - 1)) * (apow y (q - 1)) * A) (((apow A (q - 1)) * A) + ((q - 1) * (apow y (q - 1)) * y))); [exact s__359 | lra ..].
}
{
apply opp_zero.
assert (v__374 : ((apow A (q - 1)) - (Rpower A (q - 1))) = 0).
{
assert (e__386 : ((apow A (q - 1)) - (Rpower A (q - 1))) = (- 1) * ((Rpower A (q - 1)) - (apow A (q - 1))) + 0).
{
transitivity (((apow A (q + (- 1))) + ((- 1) * (Rpower A q) * (/ A)))).
{
assert (e__387 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__388 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__388). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__389 : (apow A (q - 1)) = (apow A (q + (- 1)))).
{
assert (e__390 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow A (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow A v__ ) e__390). }
reflexivity.
}
eapply eq_trans.
{
rw e__387.
rw e__389.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow A (q + (- 1))) + ((- 1) * (Rpower A q) * (/ A)))).
{
assert (e__391 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__392 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__392). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__393 : (apow A (q - 1)) = (apow A (q + (- 1)))).
{
assert (e__394 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow A (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow A v__ ) e__394). }
reflexivity.
}
eapply eq_trans.
{
rw e__391.
rw e__393.
reflexivity.
}
feq.
}
feq.
}
rw e__386.
apply (from_eq_zero (- 1) 0 (apow A (q - 1)) (Rpower A (q - 1))); [exact s__56 | lra ..].
}
rewrite v__374. ring.
}
}
{
apply opp_zero.
assert (v__375 : ((apow y (q - 1)) - (Rpower y (q - 1))) = 0).
{
assert (e__395 : ((apow y (q - 1)) - (Rpower y (q - 1))) = (- 1) * ((Rpower y (q - 1)) - (apow y (q - 1))) + 0).
{
transitivity (((apow y (q + (- 1))) + ((- 1) * (Rpower y q) * (/ y)))).
{
assert (e__396 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__397 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__397). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__398 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__399 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__399). }
reflexivity.
}
eapply eq_trans.
{
rw e__396.
rw e__398.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow y (q + (- 1))) + ((- 1) * (Rpower y q) * (/ y)))).
{
assert (e__400 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__401 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__401). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__402 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__403 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__403). }
reflexivity.
}
eapply eq_trans.
{
rw e__400.
rw e__402.
reflexivity.
}
feq.
}
feq.
}
rw e__395.
apply (from_eq_zero (- 1) 0 (apow y (q - 1)) (Rpower y (q - 1))); [exact s__66 | lra ..].
}
rewrite v__375. ring.
}
}
{
assert (v__376 : ((apow y (q - 1)) - (Rpower y (q - 1))) = 0).
{
assert (e__404 : ((apow y (q - 1)) - (Rpower y (q - 1))) = (- 1) * ((Rpower y (q - 1)) - (apow y (q - 1))) + 0).
{
transitivity (((apow y (q + (- 1))) + ((- 1) * (Rpower y q) * (/ y)))).
{
assert (e__405 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__406 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__406). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__407 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__408 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__408). }
reflexivity.
}
eapply eq_trans.
{
rw e__405.
rw e__407.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow y (q + (- 1))) + ((- 1) * (Rpower y q) * (/ y)))).
{
assert (e__409 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__410 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__410). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__411 : (apow y (q - 1)) = (apow y (q + (- 1)))).
{
assert (e__412 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow y (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow y v__ ) e__412). }
reflexivity.
}
eapply eq_trans.
{
rw e__409.
rw e__411.
reflexivity.
}
feq.
}
feq.
}
rw e__404.
apply (from_eq_zero (- 1) 0 (apow y (q - 1)) (Rpower y (q - 1))); [exact s__66 | lra ..].
}
rewrite v__376. ring.
}
}
rw e__360. exact w__361.
}
(* below B *)
assert (s__447 : ((y - (k * (Rpower v q))) <= (lam * B))).
{
apply gap_le.
assert (e__414 : ((lam * B) - (y - (k * (Rpower v q)))) = ((B * ((klow * (Rpower w1 q) * (Rpower B (q - 1))) - (1 - lam))) + ((B - y) * ((1 - (q * khigh * (Rpower w2 q) * (Rpower B (q - 1)))) + (q * ((khigh * (Rpower w2 q)) - (klow * (Rpower w1 q))) * (Rpower B (q - 1))))) + (klow * (Rpower w1 q) * (((Rpower y (q - 1)) * y) + ((q - 1) * (Rpower B (q - 1)) * B) - (q * (Rpower B (q - 1)) * y))) + (((k - klow) * (Rpower v q)) + (klow * ((Rpower v q) - ((Rpower w1 q) * (Rpower y q))))))).
{
transitivity ((((Rpower v q) * k) + (B * lam) + ((- 1) * y))).
{
feq.
}
symmetry.
transitivity ((((Rpower v q) * k) + (B * lam) + ((- 1) * y))).
{
assert (e__416 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__417 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__417). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__418 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__419 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__419). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__416.
rw e__418.
reflexivity.
}
feq.
}
feq.
}
assert (w__415 : 0 <= ((B * ((klow * (Rpower w1 q) * (Rpower B (q - 1))) - (1 - lam))) + ((B - y) * ((1 - (q * khigh * (Rpower w2 q) * (Rpower B (q - 1)))) + (q * ((khigh * (Rpower w2 q)) - (klow * (Rpower w1 q))) * (Rpower B (q - 1))))) + (klow * (Rpower w1 q) * (((Rpower y (q - 1)) * y) + ((q - 1) * (Rpower B (q - 1)) * B) - (q * (Rpower B (q - 1)) * y))) + (((k - klow) * (Rpower v q)) + (klow * ((Rpower v q) - ((Rpower w1 q) * (Rpower y q))))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__420 : B = 1 * (B - 0) + 0).
{
transitivity (B).
{
reflexivity.
}
symmetry.
transitivity (B).
{
feq.
}
feq.
}
rw e__420.
apply (from_lt_pos 1 0 0 B); [exact h__5 | lra ..].
}
{
assert (e__421 : ((klow * (Rpower w1 q) * (Rpower B (q - 1))) - (1 - lam)) = 1 * ((klow * (Rpower w1 q) * (Rpower B (q - 1))) - (1 - lam)) + 0).
{
transitivity ((((Rpower B q) * (Rpower w1 q) * (/ B) * klow) + lam + (- 1))).
{
assert (e__422 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__423 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__423). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__422.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((Rpower B q) * (Rpower w1 q) * (/ B) * klow) + lam + (- 1))).
{
assert (e__424 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__425 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__425). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__424.
reflexivity.
}
feq.
}
feq.
}
rw e__421.
apply (from_le_nn 1 0 (1 - lam) (klow * (Rpower w1 q) * (Rpower B (q - 1)))); [exact h__9 | lra ..].
}
}
{
apply mult_nn_nn.
{
assert (e__426 : (B - y) = 1 * (B - y) + 0).
{
transitivity ((B + ((- 1) * y))).
{
feq.
}
symmetry.
transitivity ((B + ((- 1) * y))).
{
feq.
}
feq.
}
rw e__426.
apply (from_le_nn 1 0 y B); [exact h__18 | lra ..].
}
{
apply plus_nn_nn.
{
assert (e__427 : (1 - (q * khigh * (Rpower w2 q) * (Rpower B (q - 1)))) = 1 * (1 - (q * khigh * (Rpower w2 q) * (Rpower B (q - 1)))) + 0).
{
transitivity ((((- 1) * (Rpower B q) * (Rpower w2 q) * (/ B) * khigh * q) + 1)).
{
assert (e__428 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__429 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__429). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__428.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower B q) * (Rpower w2 q) * (/ B) * khigh * q) + 1)).
{
assert (e__430 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__431 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__431). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__430.
reflexivity.
}
feq.
}
feq.
}
rw e__427.
apply (from_le_nn 1 0 (q * khigh * (Rpower w2 q) * (Rpower B (q - 1))) 1); [exact h__11 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__432 : q = 1 * (q - 1) + 1).
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
rw e__432.
apply (from_lt_pos 1 1 1 q); [exact h__3 | lra ..].
}
{
assert (e__433 : ((khigh * (Rpower w2 q)) - (klow * (Rpower w1 q))) = 1 * ((khigh * (Rpower w2 q)) - (klow * (Rpower w1 q))) + 0).
{
transitivity ((((- 1) * (Rpower w1 q) * klow) + ((Rpower w2 q) * khigh))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower w1 q) * klow) + ((Rpower w2 q) * khigh))).
{
feq.
}
feq.
}
rw e__433.
apply (from_le_nn 1 0 (klow * (Rpower w1 q)) (khigh * (Rpower w2 q))); [exact s__289 | lra ..].
}
}
{
apply exp_pos.
}
}
}
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__434 : klow = 1 * (klow - 0) + 0).
{
transitivity (klow).
{
reflexivity.
}
symmetry.
transitivity (klow).
{
feq.
}
feq.
}
rw e__434.
apply (from_lt_pos 1 0 0 klow); [exact h__8 | lra ..].
}
{
apply exp_pos.
}
}
{
assert (e__435 : (((Rpower y (q - 1)) * y) + ((q - 1) * (Rpower B (q - 1)) * B) - (q * (Rpower B (q - 1)) * y)) = 1 * ((((Rpower y (q - 1)) * y) + ((q - 1) * (Rpower B (q - 1)) * B)) - (q * (Rpower B (q - 1)) * y)) + 0).
{
transitivity ((((- 1) * (Rpower B q) * (/ B) * q * y) + ((Rpower B q) * q) + ((- 1) * (Rpower B q)) + (Rpower y q))).
{
assert (e__436 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__437 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__437). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__438 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__439 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__439). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__436.
rw e__438.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower B q) * (/ B) * q * y) + ((Rpower B q) * q) + ((- 1) * (Rpower B q)) + (Rpower y q))).
{
assert (e__440 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__441 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__441). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__442 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__443 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__443). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__440.
rw e__442.
reflexivity.
}
feq.
}
feq.
}
rw e__435.
apply (from_le_nn 1 0 (q * (Rpower B (q - 1)) * y) (((Rpower y (q - 1)) * y) + ((q - 1) * (Rpower B (q - 1)) * B))); [exact s__351 | lra ..].
}
}
}
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (e__444 : (k - klow) = 1 * (k - klow) + 0).
{
transitivity ((k + ((- 1) * klow))).
{
feq.
}
symmetry.
transitivity ((k + ((- 1) * klow))).
{
feq.
}
feq.
}
rw e__444.
apply (from_le_nn 1 0 klow k); [exact h__15 | lra ..].
}
{
apply exp_pos.
}
}
{
apply mult_pos_nn.
{
assert (e__445 : klow = 1 * (klow - 0) + 0).
{
transitivity (klow).
{
reflexivity.
}
symmetry.
transitivity (klow).
{
feq.
}
feq.
}
rw e__445.
apply (from_lt_pos 1 0 0 klow); [exact h__8 | lra ..].
}
{
assert (e__446 : ((Rpower v q) - ((Rpower w1 q) * (Rpower y q))) = 1 * ((Rpower v q) - ((Rpower w1 q) * (Rpower y q))) + 0).
{
transitivity (((Rpower v q) + ((- 1) * (Rpower w1 q) * (Rpower y q)))).
{
feq.
}
symmetry.
transitivity (((Rpower v q) + ((- 1) * (Rpower w1 q) * (Rpower y q)))).
{
feq.
}
feq.
}
rw e__446.
apply (from_le_nn 1 0 ((Rpower w1 q) * (Rpower y q)) (Rpower v q)); [exact s__152 | lra ..].
}
}
}
}
rw e__414. exact w__415.
}
(* above A *)
assert (s__492 : ((lam * A) <= (y - (k * (Rpower v q))))).
{
apply gap_le.
assert (e__448 : ((y - (k * (Rpower v q))) - (lam * A)) = ((A * ((1 - lam) - (khigh * (Rpower w2 q) * (Rpower A (q - 1))))) + ((y - A) * ((1 - (q * khigh * (Rpower w2 q) * (Rpower B (q - 1)))) + (q * khigh * (Rpower w2 q) * ((Rpower B (q - 1)) - (Rpower y (q - 1)))))) + (khigh * (Rpower w2 q) * (((Rpower A (q - 1)) * A) + ((q - 1) * (Rpower y (q - 1)) * y) - (q * (Rpower y (q - 1)) * A))) + (((khigh - k) * (Rpower w2 q) * (Rpower y q)) + (k * (((Rpower w2 q) * (Rpower y q)) - (Rpower v q)))))).
{
transitivity ((((- 1) * (Rpower v q) * k) + ((- 1) * A * lam) + y)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower v q) * k) + ((- 1) * A * lam) + y)).
{
assert (e__450 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__451 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__451). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__452 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__453 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__453). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__454 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__455 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__455). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__450.
rw e__452.
rw e__454.
reflexivity.
}
feq.
}
feq.
}
assert (w__449 : 0 <= ((A * ((1 - lam) - (khigh * (Rpower w2 q) * (Rpower A (q - 1))))) + ((y - A) * ((1 - (q * khigh * (Rpower w2 q) * (Rpower B (q - 1)))) + (q * khigh * (Rpower w2 q) * ((Rpower B (q - 1)) - (Rpower y (q - 1)))))) + (khigh * (Rpower w2 q) * (((Rpower A (q - 1)) * A) + ((q - 1) * (Rpower y (q - 1)) * y) - (q * (Rpower y (q - 1)) * A))) + (((khigh - k) * (Rpower w2 q) * (Rpower y q)) + (k * (((Rpower w2 q) * (Rpower y q)) - (Rpower v q)))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__456 : A = 1 * (A - 0) + 0).
{
transitivity (A).
{
reflexivity.
}
symmetry.
transitivity (A).
{
feq.
}
feq.
}
rw e__456.
apply (from_lt_pos 1 0 0 A); [exact h__4 | lra ..].
}
{
assert (e__457 : ((1 - lam) - (khigh * (Rpower w2 q) * (Rpower A (q - 1)))) = 1 * ((1 - lam) - (khigh * (Rpower w2 q) * (Rpower A (q - 1)))) + 0).
{
transitivity ((((- 1) * (Rpower A q) * (Rpower w2 q) * (/ A) * khigh) + ((- 1) * lam) + 1)).
{
assert (e__458 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__459 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__459). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__458.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower A q) * (Rpower w2 q) * (/ A) * khigh) + ((- 1) * lam) + 1)).
{
assert (e__460 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__461 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__461). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__460.
reflexivity.
}
feq.
}
feq.
}
rw e__457.
apply (from_le_nn 1 0 (khigh * (Rpower w2 q) * (Rpower A (q - 1))) (1 - lam)); [exact h__10 | lra ..].
}
}
{
apply mult_nn_nn.
{
assert (e__462 : (y - A) = 1 * (y - A) + 0).
{
transitivity ((((- 1) * A) + y)).
{
feq.
}
symmetry.
transitivity ((((- 1) * A) + y)).
{
feq.
}
feq.
}
rw e__462.
apply (from_le_nn 1 0 A y); [exact h__17 | lra ..].
}
{
apply plus_nn_nn.
{
assert (e__463 : (1 - (q * khigh * (Rpower w2 q) * (Rpower B (q - 1)))) = 1 * (1 - (q * khigh * (Rpower w2 q) * (Rpower B (q - 1)))) + 0).
{
transitivity ((((- 1) * (Rpower B q) * (Rpower w2 q) * (/ B) * khigh * q) + 1)).
{
assert (e__464 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__465 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__465). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__464.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower B q) * (Rpower w2 q) * (/ B) * khigh * q) + 1)).
{
assert (e__466 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__467 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__467). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__466.
reflexivity.
}
feq.
}
feq.
}
rw e__463.
apply (from_le_nn 1 0 (q * khigh * (Rpower w2 q) * (Rpower B (q - 1))) 1); [exact h__11 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__468 : q = 1 * (q - 1) + 1).
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
rw e__468.
apply (from_lt_pos 1 1 1 q); [exact h__3 | lra ..].
}
{
assert (e__469 : khigh = 1 * (khigh - 0) + 0).
{
transitivity (khigh).
{
reflexivity.
}
symmetry.
transitivity (khigh).
{
feq.
}
feq.
}
rw e__469.
apply (from_lt_pos 1 0 0 khigh); [exact s__260 | lra ..].
}
}
{
apply exp_pos.
}
}
{
assert (e__470 : ((Rpower B (q - 1)) - (Rpower y (q - 1))) = 1 * ((Rpower B (q - 1)) - (Rpower y (q - 1))) + 0).
{
transitivity ((((Rpower B q) * (/ B)) + ((- 1) * (Rpower y q) * (/ y)))).
{
assert (e__471 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__472 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__472). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__473 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__474 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__474). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__471.
rw e__473.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((Rpower B q) * (/ B)) + ((- 1) * (Rpower y q) * (/ y)))).
{
assert (e__475 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__476 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__476). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__477 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__478 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__478). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__475.
rw e__477.
reflexivity.
}
feq.
}
feq.
}
rw e__470.
apply (from_le_nn 1 0 (Rpower y (q - 1)) (Rpower B (q - 1))); [exact s__250 | lra ..].
}
}
}
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__479 : khigh = 1 * (khigh - 0) + 0).
{
transitivity (khigh).
{
reflexivity.
}
symmetry.
transitivity (khigh).
{
feq.
}
feq.
}
rw e__479.
apply (from_lt_pos 1 0 0 khigh); [exact s__260 | lra ..].
}
{
apply exp_pos.
}
}
{
assert (e__480 : (((Rpower A (q - 1)) * A) + ((q - 1) * (Rpower y (q - 1)) * y) - (q * (Rpower y (q - 1)) * A)) = 1 * ((((Rpower A (q - 1)) * A) + ((q - 1) * (Rpower y (q - 1)) * y)) - (q * (Rpower y (q - 1)) * A)) + 0).
{
transitivity (((Rpower A q) + ((- 1) * (Rpower y q) * A * q * (/ y)) + ((Rpower y q) * q) + ((- 1) * (Rpower y q)))).
{
assert (e__481 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__482 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__482). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__483 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__484 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__484). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__481.
rw e__483.
reflexivity.
}
feq.
}
symmetry.
transitivity (((Rpower A q) + ((- 1) * (Rpower y q) * A * q * (/ y)) + ((Rpower y q) * q) + ((- 1) * (Rpower y q)))).
{
assert (e__485 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__486 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__486). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__487 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__488 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__488). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__485.
rw e__487.
reflexivity.
}
feq.
}
feq.
}
rw e__480.
apply (from_le_nn 1 0 (q * (Rpower y (q - 1)) * A) (((Rpower A (q - 1)) * A) + ((q - 1) * (Rpower y (q - 1)) * y))); [exact s__413 | lra ..].
}
}
}
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (e__489 : (khigh - k) = 1 * (khigh - k) + 0).
{
transitivity ((((- 1) * k) + khigh)).
{
feq.
}
symmetry.
transitivity ((((- 1) * k) + khigh)).
{
feq.
}
feq.
}
rw e__489.
apply (from_le_nn 1 0 k khigh); [exact h__16 | lra ..].
}
{
apply exp_pos.
}
}
{
apply exp_pos.
}
}
{
apply mult_pos_nn.
{
assert (e__490 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__490.
apply (from_lt_pos 1 0 0 k); [exact s__255 | lra ..].
}
{
assert (e__491 : (((Rpower w2 q) * (Rpower y q)) - (Rpower v q)) = 1 * (((Rpower w2 q) * (Rpower y q)) - (Rpower v q)) + 0).
{
transitivity ((((- 1) * (Rpower v q)) + ((Rpower w2 q) * (Rpower y q)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower v q)) + ((Rpower w2 q) * (Rpower y q)))).
{
feq.
}
feq.
}
rw e__491.
apply (from_le_nn 1 0 (Rpower v q) ((Rpower w2 q) * (Rpower y q))); [exact s__158 | lra ..].
}
}
}
}
rw e__448. exact w__449.
}
(* above w1 *)
assert (s__522 : ((w1 * (y - (k * (Rpower v q)))) <= ((b * v) + ((1 - b) * gamma * (y - (k * (Rpower v q))))))).
{
apply gap_le.
assert (e__493 : (((b * v) + ((1 - b) * gamma * (y - (k * (Rpower v q))))) - (w1 * (y - (k * (Rpower v q))))) = ((b * (v - (w1 * y))) + (((b * w1) - ((w1 - ((1 - b) * gamma)) * (1 - (klow * (Rpower w1 q) * (Rpower A (q - 1)))))) * y) + ((w1 - ((1 - b) * gamma)) * ((((k - klow) * (Rpower v q)) + (klow * ((Rpower v q) - ((Rpower w1 q) * (Rpower y q))))) + (klow * (Rpower w1 q) * y * ((Rpower y (q - 1)) - (Rpower A (q - 1)))))))).
{
transitivity ((((Rpower v q) * b * gamma * k) + ((- 1) * (Rpower v q) * gamma * k) + ((Rpower v q) * k * w1) + ((- 1) * b * gamma * y) + (b * v) + (gamma * y) + ((- 1) * w1 * y))).
{
feq.
}
symmetry.
transitivity ((((Rpower v q) * b * gamma * k) + ((- 1) * (Rpower v q) * gamma * k) + ((Rpower v q) * k * w1) + ((- 1) * b * gamma * y) + (b * v) + (gamma * y) + ((- 1) * w1 * y))).
{
assert (e__495 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__496 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__496). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__497 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__498 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__498). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__495.
rw e__497.
reflexivity.
}
feq.
}
feq.
}
assert (w__494 : 0 <= ((b * (v - (w1 * y))) + (((b * w1) - ((w1 - ((1 - b) * gamma)) * (1 - (klow * (Rpower w1 q) * (Rpower A (q - 1)))))) * y) + ((w1 - ((1 - b) * gamma)) * ((((k - klow) * (Rpower v q)) + (klow * ((Rpower v q) - ((Rpower w1 q) * (Rpower y q))))) + (klow * (Rpower w1 q) * y * ((Rpower y (q - 1)) - (Rpower A (q - 1)))))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__499 : b = 1 * (b - 0) + 0).
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
rw e__499.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
{
assert (e__500 : (v - (w1 * y)) = 1 * (v - (w1 * y)) + 0).
{
transitivity ((v + ((- 1) * w1 * y))).
{
feq.
}
symmetry.
transitivity ((v + ((- 1) * w1 * y))).
{
feq.
}
feq.
}
rw e__500.
apply (from_le_nn 1 0 (w1 * y) v); [exact h__19 | lra ..].
}
}
{
apply mult_nn_pos.
{
assert (e__501 : ((b * w1) - ((w1 - ((1 - b) * gamma)) * (1 - (klow * (Rpower w1 q) * (Rpower A (q - 1)))))) = 1 * ((b * w1) - ((w1 - ((1 - b) * gamma)) * (1 - (klow * (Rpower w1 q) * (Rpower A (q - 1)))))) + 0).
{
transitivity ((((Rpower A q) * (Rpower w1 q) * (/ A) * b * gamma * klow) + ((- 1) * (Rpower A q) * (Rpower w1 q) * (/ A) * gamma * klow) + ((Rpower A q) * (Rpower w1 q) * (/ A) * klow * w1) + ((- 1) * b * gamma) + (b * w1) + gamma + ((- 1) * w1))).
{
assert (e__502 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__503 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__503). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__502.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((Rpower A q) * (Rpower w1 q) * (/ A) * b * gamma * klow) + ((- 1) * (Rpower A q) * (Rpower w1 q) * (/ A) * gamma * klow) + ((Rpower A q) * (Rpower w1 q) * (/ A) * klow * w1) + ((- 1) * b * gamma) + (b * w1) + gamma + ((- 1) * w1))).
{
assert (e__504 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__505 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__505). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__504.
reflexivity.
}
feq.
}
feq.
}
rw e__501.
apply (from_le_nn 1 0 ((w1 - ((1 - b) * gamma)) * (1 - (klow * (Rpower w1 q) * (Rpower A (q - 1))))) (b * w1)); [exact h__13 | lra ..].
}
{
assert (e__506 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__506.
apply (from_lt_pos 1 0 0 y); [exact s__25 | lra ..].
}
}
}
{
apply mult_nn_nn.
{
assert (e__507 : (w1 - ((1 - b) * gamma)) = 1 * (w1 - ((1 - b) * gamma)) + 0).
{
transitivity (((b * gamma) + ((- 1) * gamma) + w1)).
{
feq.
}
symmetry.
transitivity (((b * gamma) + ((- 1) * gamma) + w1)).
{
feq.
}
feq.
}
rw e__507.
apply (from_le_nn 1 0 ((1 - b) * gamma) w1); [exact h__12 | lra ..].
}
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (e__508 : (k - klow) = 1 * (k - klow) + 0).
{
transitivity ((k + ((- 1) * klow))).
{
feq.
}
symmetry.
transitivity ((k + ((- 1) * klow))).
{
feq.
}
feq.
}
rw e__508.
apply (from_le_nn 1 0 klow k); [exact h__15 | lra ..].
}
{
apply exp_pos.
}
}
{
apply mult_pos_nn.
{
assert (e__509 : klow = 1 * (klow - 0) + 0).
{
transitivity (klow).
{
reflexivity.
}
symmetry.
transitivity (klow).
{
feq.
}
feq.
}
rw e__509.
apply (from_lt_pos 1 0 0 klow); [exact h__8 | lra ..].
}
{
assert (e__510 : ((Rpower v q) - ((Rpower w1 q) * (Rpower y q))) = 1 * ((Rpower v q) - ((Rpower w1 q) * (Rpower y q))) + 0).
{
transitivity (((Rpower v q) + ((- 1) * (Rpower w1 q) * (Rpower y q)))).
{
feq.
}
symmetry.
transitivity (((Rpower v q) + ((- 1) * (Rpower w1 q) * (Rpower y q)))).
{
feq.
}
feq.
}
rw e__510.
apply (from_le_nn 1 0 ((Rpower w1 q) * (Rpower y q)) (Rpower v q)); [exact s__152 | lra ..].
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
assert (e__511 : klow = 1 * (klow - 0) + 0).
{
transitivity (klow).
{
reflexivity.
}
symmetry.
transitivity (klow).
{
feq.
}
feq.
}
rw e__511.
apply (from_lt_pos 1 0 0 klow); [exact h__8 | lra ..].
}
{
apply exp_pos.
}
}
{
assert (e__512 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__512.
apply (from_lt_pos 1 0 0 y); [exact s__25 | lra ..].
}
}
{
assert (e__513 : ((Rpower y (q - 1)) - (Rpower A (q - 1))) = 1 * ((Rpower y (q - 1)) - (Rpower A (q - 1))) + 0).
{
transitivity ((((- 1) * (Rpower A q) * (/ A)) + ((Rpower y q) * (/ y)))).
{
assert (e__514 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__515 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__515). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__516 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__517 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__517). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__514.
rw e__516.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower A q) * (/ A)) + ((Rpower y q) * (/ y)))).
{
assert (e__518 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__519 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__519). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__520 : (Rpower A (q - 1)) = ((Rpower A q) * (/ A))).
{
assert (e__521 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower A (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower A v__ ) e__521). }
rewrite (rp_add A (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg A (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__518.
rw e__520.
reflexivity.
}
feq.
}
feq.
}
rw e__513.
apply (from_le_nn 1 0 (Rpower A (q - 1)) (Rpower y (q - 1))); [exact s__206 | lra ..].
}
}
}
}
}
rw e__493. exact w__494.
}
(* below w2 *)
assert (s__553 : (((b * v) + ((1 - b) * gamma * (y - (k * (Rpower v q))))) <= (w2 * (y - (k * (Rpower v q)))))).
{
apply gap_le.
assert (e__523 : ((w2 * (y - (k * (Rpower v q)))) - ((b * v) + ((1 - b) * gamma * (y - (k * (Rpower v q)))))) = ((b * ((w2 * y) - v)) + ((((w2 - ((1 - b) * gamma)) * (1 - (khigh * (Rpower w2 q) * (Rpower B (q - 1))))) - (b * w2)) * y) + (((w2 - w1) + (w1 - ((1 - b) * gamma))) * ((((khigh - k) * (Rpower w2 q) * (Rpower y q)) + (k * (((Rpower w2 q) * (Rpower y q)) - (Rpower v q)))) + (khigh * (Rpower w2 q) * y * ((Rpower B (q - 1)) - (Rpower y (q - 1)))))))).
{
transitivity ((((- 1) * (Rpower v q) * b * gamma * k) + ((Rpower v q) * gamma * k) + ((- 1) * (Rpower v q) * k * w2) + (b * gamma * y) + ((- 1) * b * v) + ((- 1) * gamma * y) + (w2 * y))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower v q) * b * gamma * k) + ((Rpower v q) * gamma * k) + ((- 1) * (Rpower v q) * k * w2) + (b * gamma * y) + ((- 1) * b * v) + ((- 1) * gamma * y) + (w2 * y))).
{
assert (e__525 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__526 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__526). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__527 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__528 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__528). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__525.
rw e__527.
reflexivity.
}
feq.
}
feq.
}
assert (w__524 : 0 <= ((b * ((w2 * y) - v)) + ((((w2 - ((1 - b) * gamma)) * (1 - (khigh * (Rpower w2 q) * (Rpower B (q - 1))))) - (b * w2)) * y) + (((w2 - w1) + (w1 - ((1 - b) * gamma))) * ((((khigh - k) * (Rpower w2 q) * (Rpower y q)) + (k * (((Rpower w2 q) * (Rpower y q)) - (Rpower v q)))) + (khigh * (Rpower w2 q) * y * ((Rpower B (q - 1)) - (Rpower y (q - 1)))))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__529 : b = 1 * (b - 0) + 0).
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
rw e__529.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
{
assert (e__530 : ((w2 * y) - v) = 1 * ((w2 * y) - v) + 0).
{
transitivity ((((- 1) * v) + (w2 * y))).
{
feq.
}
symmetry.
transitivity ((((- 1) * v) + (w2 * y))).
{
feq.
}
feq.
}
rw e__530.
apply (from_le_nn 1 0 v (w2 * y)); [exact h__20 | lra ..].
}
}
{
apply mult_nn_pos.
{
assert (e__531 : (((w2 - ((1 - b) * gamma)) * (1 - (khigh * (Rpower w2 q) * (Rpower B (q - 1))))) - (b * w2)) = 1 * (((w2 - ((1 - b) * gamma)) * (1 - (khigh * (Rpower w2 q) * (Rpower B (q - 1))))) - (b * w2)) + 0).
{
transitivity ((((- 1) * (Rpower B q) * (Rpower w2 q) * (/ B) * b * gamma * khigh) + ((Rpower B q) * (Rpower w2 q) * (/ B) * gamma * khigh) + ((- 1) * (Rpower B q) * (Rpower w2 q) * (/ B) * khigh * w2) + (b * gamma) + ((- 1) * b * w2) + ((- 1) * gamma) + w2)).
{
assert (e__532 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__533 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__533). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__532.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower B q) * (Rpower w2 q) * (/ B) * b * gamma * khigh) + ((Rpower B q) * (Rpower w2 q) * (/ B) * gamma * khigh) + ((- 1) * (Rpower B q) * (Rpower w2 q) * (/ B) * khigh * w2) + (b * gamma) + ((- 1) * b * w2) + ((- 1) * gamma) + w2)).
{
assert (e__534 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__535 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__535). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__534.
reflexivity.
}
feq.
}
feq.
}
rw e__531.
apply (from_le_nn 1 0 (b * w2) ((w2 - ((1 - b) * gamma)) * (1 - (khigh * (Rpower w2 q) * (Rpower B (q - 1)))))); [exact h__14 | lra ..].
}
{
assert (e__536 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__536.
apply (from_lt_pos 1 0 0 y); [exact s__25 | lra ..].
}
}
}
{
apply mult_nn_nn.
{
apply plus_nn_nn.
{
assert (e__537 : (w2 - w1) = 1 * (w2 - w1) + 0).
{
transitivity ((((- 1) * w1) + w2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w1) + w2)).
{
feq.
}
feq.
}
rw e__537.
apply (from_le_nn 1 0 w1 w2); [exact s__269 | lra ..].
}
{
assert (e__538 : (w1 - ((1 - b) * gamma)) = 1 * (w1 - ((1 - b) * gamma)) + 0).
{
transitivity (((b * gamma) + ((- 1) * gamma) + w1)).
{
feq.
}
symmetry.
transitivity (((b * gamma) + ((- 1) * gamma) + w1)).
{
feq.
}
feq.
}
rw e__538.
apply (from_le_nn 1 0 ((1 - b) * gamma) w1); [exact h__12 | lra ..].
}
}
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (e__539 : (khigh - k) = 1 * (khigh - k) + 0).
{
transitivity ((((- 1) * k) + khigh)).
{
feq.
}
symmetry.
transitivity ((((- 1) * k) + khigh)).
{
feq.
}
feq.
}
rw e__539.
apply (from_le_nn 1 0 k khigh); [exact h__16 | lra ..].
}
{
apply exp_pos.
}
}
{
apply exp_pos.
}
}
{
apply mult_pos_nn.
{
assert (e__540 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__540.
apply (from_lt_pos 1 0 0 k); [exact s__255 | lra ..].
}
{
assert (e__541 : (((Rpower w2 q) * (Rpower y q)) - (Rpower v q)) = 1 * (((Rpower w2 q) * (Rpower y q)) - (Rpower v q)) + 0).
{
transitivity ((((- 1) * (Rpower v q)) + ((Rpower w2 q) * (Rpower y q)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower v q)) + ((Rpower w2 q) * (Rpower y q)))).
{
feq.
}
feq.
}
rw e__541.
apply (from_le_nn 1 0 (Rpower v q) ((Rpower w2 q) * (Rpower y q))); [exact s__158 | lra ..].
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
assert (e__542 : khigh = 1 * (khigh - 0) + 0).
{
transitivity (khigh).
{
reflexivity.
}
symmetry.
transitivity (khigh).
{
feq.
}
feq.
}
rw e__542.
apply (from_lt_pos 1 0 0 khigh); [exact s__260 | lra ..].
}
{
apply exp_pos.
}
}
{
assert (e__543 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__543.
apply (from_lt_pos 1 0 0 y); [exact s__25 | lra ..].
}
}
{
assert (e__544 : ((Rpower B (q - 1)) - (Rpower y (q - 1))) = 1 * ((Rpower B (q - 1)) - (Rpower y (q - 1))) + 0).
{
transitivity ((((Rpower B q) * (/ B)) + ((- 1) * (Rpower y q) * (/ y)))).
{
assert (e__545 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__546 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__546). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__547 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__548 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__548). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__545.
rw e__547.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((Rpower B q) * (/ B)) + ((- 1) * (Rpower y q) * (/ y)))).
{
assert (e__549 : (Rpower B (q - 1)) = ((Rpower B q) * (/ B))).
{
assert (e__550 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower B (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower B v__ ) e__550). }
rewrite (rp_add B (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg B (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__551 : (Rpower y (q - 1)) = ((Rpower y q) * (/ y))).
{
assert (e__552 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower y (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__552). }
rewrite (rp_add y (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg y (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__549.
rw e__551.
reflexivity.
}
feq.
}
feq.
}
rw e__544.
apply (from_le_nn 1 0 (Rpower y (q - 1)) (Rpower B (q - 1))); [exact s__250 | lra ..].
}
}
}
}
}
rw e__523. exact w__524.
}
(* goal *)
assert (s__554 : (((lam * A) <= (y - (k * (Rpower v q)))) /\ ((y - (k * (Rpower v q))) <= (lam * B)) /\ ((w1 * (y - (k * (Rpower v q)))) <= ((b * v) + ((1 - b) * gamma * (y - (k * (Rpower v q)))))) /\ (((b * v) + ((1 - b) * gamma * (y - (k * (Rpower v q))))) <= (w2 * (y - (k * (Rpower v q))))))).
{
split.
{
exact s__492.
}
{
split.
{
exact s__447.
}
{
split.
{
exact s__522.
}
{
exact s__553.
}
}
}
}
pose proof s__554 as [h__555 [h__556 [h__557 h__558]]].
split.
{
split.
{
change (0 < w1).
exact h__6.
}
{
split.
{
change (0 < B).
exact h__5.
}
{
split.
{
change (0 < w2).
exact h__7.
}
{
split.
{
change (0 < A).
exact h__4.
}
{
split.
{
change (0 < v).
exact s__31.
}
{
split.
{
change (0 < v).
exact s__31.
}
{
split.
{
change (0 < v).
exact s__31.
}
{
change (0 < v).
exact s__31.
}
}
}
}
}
}
}
}
{
change (((lam * A) <= (y - (k * (Rpower v q)))) /\ ((y - (k * (Rpower v q))) <= (lam * B)) /\ ((w1 * (y - (k * (Rpower v q)))) <= ((b * v) + ((1 - b) * gamma * (y - (k * (Rpower v q)))))) /\ (((b * v) + ((1 - b) * gamma * (y - (k * (Rpower v q))))) <= (w2 * (y - (k * (Rpower v q)))))).
exact s__554.
}
Qed.
Lemma meaningful : forall (b : R) (gamma : R) (q : R) (lam : R) (A : R) (B : R) (w1 : R) (w2 : R) (klow : R) (khigh : R) (k : R) (y : R) (v : R), ((0 < b) /\ (b < 1)) -> (1 < q) -> (0 < A) -> (0 < B) -> (0 < w1) -> (0 < w2) -> (0 < klow) -> ((1 - lam) <= (klow * (Rpower w1 q) * (Rpower B (q - 1)))) -> ((khigh * (Rpower w2 q) * (Rpower A (q - 1))) <= (1 - lam)) -> ((q * khigh * (Rpower w2 q) * (Rpower B (q - 1))) <= 1) -> (((1 - b) * gamma) <= w1) -> (((w1 - ((1 - b) * gamma)) * (1 - (klow * (Rpower w1 q) * (Rpower A (q - 1))))) <= (b * w1)) -> ((b * w2) <= ((w2 - ((1 - b) * gamma)) * (1 - (khigh * (Rpower w2 q) * (Rpower B (q - 1)))))) -> (klow <= k) -> (k <= khigh) -> (A <= y) -> (y <= B) -> ((w1 * y) <= v) -> (v <= (w2 * y)) -> ((0 < w1) /\ (0 < B) /\ (0 < w2) /\ (0 < A) /\ (0 < v) /\ (0 < v) /\ (0 < v) /\ (0 < v)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31)). Qed.
Theorem claim : forall (b : R) (gamma : R) (q : R) (lam : R) (A : R) (B : R) (w1 : R) (w2 : R) (klow : R) (khigh : R) (k : R) (y : R) (v : R), ((0 < b) /\ (b < 1)) -> (1 < q) -> (0 < A) -> (0 < B) -> (0 < w1) -> (0 < w2) -> (0 < klow) -> ((1 - lam) <= (klow * (Rpower w1 q) * (Rpower B (q - 1)))) -> ((khigh * (Rpower w2 q) * (Rpower A (q - 1))) <= (1 - lam)) -> ((q * khigh * (Rpower w2 q) * (Rpower B (q - 1))) <= 1) -> (((1 - b) * gamma) <= w1) -> (((w1 - ((1 - b) * gamma)) * (1 - (klow * (Rpower w1 q) * (Rpower A (q - 1))))) <= (b * w1)) -> ((b * w2) <= ((w2 - ((1 - b) * gamma)) * (1 - (khigh * (Rpower w2 q) * (Rpower B (q - 1)))))) -> (klow <= k) -> (k <= khigh) -> (A <= y) -> (y <= B) -> ((w1 * y) <= v) -> (v <= (w2 * y)) -> (((lam * A) <= (y - (k * (Rpower v q)))) /\ ((y - (k * (Rpower v q))) <= (lam * B)) /\ ((w1 * (y - (k * (Rpower v q)))) <= ((b * v) + ((1 - b) * gamma * (y - (k * (Rpower v q)))))) /\ (((b * v) + ((1 - b) * gamma * (y - (k * (Rpower v q))))) <= (w2 * (y - (k * (Rpower v q)))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31)). Qed.
Fail Definition corrupted : forall (b : R) (gamma : R) (q : R) (lam : R) (A : R) (B : R) (w1 : R) (w2 : R) (klow : R) (khigh : R) (k : R) (y : R) (v : R), ((0 < b) /\ (b < 1)) -> (1 < q) -> (0 < A) -> (0 < B) -> (0 < w1) -> (0 < w2) -> (0 < klow) -> ((1 - lam) <= (klow * (Rpower w1 q) * (Rpower B (q - 1)))) -> ((khigh * (Rpower w2 q) * (Rpower A (q - 1))) <= (1 - lam)) -> ((q * khigh * (Rpower w2 q) * (Rpower B (q - 1))) <= 1) -> (((1 - b) * gamma) <= w1) -> (((w1 - ((1 - b) * gamma)) * (1 - (klow * (Rpower w1 q) * (Rpower A (q - 1))))) <= (b * w1)) -> ((b * w2) <= ((w2 - ((1 - b) * gamma)) * (1 - (khigh * (Rpower w2 q) * (Rpower B (q - 1)))))) -> (klow <= k) -> (k <= khigh) -> (A <= y) -> (y <= B) -> ((w1 * y) <= v) -> (v <= (w2 * y)) -> (((y - (k * (Rpower v q))) < (lam * A)) /\ ((y - (k * (Rpower v q))) <= (lam * B)) /\ ((w1 * (y - (k * (Rpower v q)))) <= ((b * v) + ((1 - b) * gamma * (y - (k * (Rpower v q)))))) /\ (((b * v) + ((1 - b) * gamma * (y - (k * (Rpower v q))))) <= (w2 * (y - (k * (Rpower v q)))))) := claim.
End T_aida_ray_step_13fd7bbd.


(* exadam.mean_closed; certificate 93b18cbf222f6268cab500767ce8a27ab97ab0bf101d5bf8824227f500e2915a *)
Module T_exadam_mean_closed_93b18cbf.
Fixpoint first_moment_nat (b : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (first_moment_nat b g k__)) + ((g (((0 + Z.of_nat k__) + 1))%Z) * (1 - b))) end.
Definition first_moment (b : R) (g : Z -> R) (n : Z) : R := first_moment_nat b g (Z.to_nat (n - 0)).
Lemma first_moment_start : forall (b : R) (g : Z -> R), first_moment b g (0)%Z = 0.
Proof. intros. unfold first_moment. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma first_moment_succ : forall (b : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> first_moment b g (n + 1)%Z = ((b * (first_moment b g (n)%Z)) + ((g ((n + 1))%Z) * (1 - b))).
Proof. intros b g n bound. unfold first_moment. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [first_moment_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (c : R) (t : Z), (0 <= t)%Z.
Proof.
exists (1 * / 2), 3, (4)%Z.
lia.
Qed.

Theorem claim : forall (b : R) (c : R) (t : Z), (0 <= t)%Z -> ((first_moment b (fun i : Z => c) (t)%Z) = ((1 - (powerRZ b (t)%Z)) * c)).
Proof.
intros b c t b__0.
assert (r__1 : 0 <= IZR t) by (izr_le).
(* M *)
assert (s__26 : (forall k : Z, ((0)%Z <= k)%Z -> ((first_moment b (fun i : Z => c) (k)%Z) = ((1 - (powerRZ b (k)%Z)) * c)))).
{
apply (induction_from (fun k : Z => ((first_moment b (fun i : Z => c) (k)%Z) = ((1 - (powerRZ b (k)%Z)) * c))) (0)%Z).
{
change ((first_moment b (fun i : Z => c) (0)%Z) = ((1 - (powerRZ b (0)%Z)) * c)).
(* base *)
assert (s__2 : ((first_moment b (fun i : Z => c) (0)%Z) = ((1 - (b ^ 0)) * c))).
{
transitivity (0).
{
rewrite (first_moment_start b (fun i : Z => c)).
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
rewrite (first_moment_start b (fun i : Z => c)).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__3 : (powerRZ b (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__3.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__4.
assert (r__5 : 0 <= IZR k).
{ izr_le. }
intros IH__6.
change ((first_moment b (fun i : Z => c) (k + 1)%Z) = ((1 - (powerRZ b (k + 1)%Z)) * c)).
assert (n__15 : (first_moment b (fun i__0 : Z => c) (k)%Z) = (((- 1) * (powerRZ b (k)%Z) * c) + c)).
{
transitivity (1 * (first_moment b (fun i__0 : Z => c) (k)%Z)).
{ feq. }
assert (e__13 : (first_moment b (fun i : Z => c) (k)%Z) = (first_moment b (fun i__0 : Z => c) (k)%Z)).
{
assert (e__14 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__14.
reflexivity.
}
try rewrite <- e__13.
rewrite IH__6.
assert (e__12 : ((1 - (powerRZ b (k)%Z)) * c) = (((- 1) * (powerRZ b (k)%Z) * c) + c)).
{
feq.
}
rw e__12.
feq.
}
(* step *)
assert (s__16 : ((first_moment b (fun i : Z => c) ((k + 1))%Z) = ((1 - (powerRZ b ((k + 1))%Z)) * c))).
{
transitivity ((((first_moment b (fun i__0 : Z => c) (k)%Z) * b) + ((- 1) * b * c) + c)).
{
transitivity (first_moment b (fun i : Z => c) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (first_moment_succ b (fun i : Z => c) (k)%Z) by zp.
change (((b * (first_moment b (fun i : Z => c) (k)%Z)) + (c * (1 - b))) = (((first_moment b (fun i__0 : Z => c) (k)%Z) * b) + ((- 1) * b * c) + c)).
assert (e__7 : (first_moment b (fun i : Z => c) (k)%Z) = (first_moment b (fun i__0 : Z => c) (k)%Z)).
{
assert (e__8 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__8.
reflexivity.
}
eapply eq_trans.
{
rw e__7.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b (k)%Z) * b * c) + c)).
{
assert (e__9 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__9.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (first_moment b (fun i__0 : Z => c) (k)%Z) * b) + (1 * (powerRZ b (k)%Z) * b * c) + ((- 1) * b * c)))).
{
feq.
}
rw n__15.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__17 : (((1 - (powerRZ b (k + 1)%Z)) * c) - (first_moment b (fun i : Z => c) (k + 1)%Z)) = 1 * (((1 - (powerRZ b ((k + 1))%Z)) * c) - (first_moment b (fun i : Z => c) ((k + 1))%Z)) + 0).
{
transitivity ((((- 1) * (first_moment b (fun i__0 : Z => c) (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * b * c) + (b * c))).
{
assert (e__18 : (first_moment b (fun i : Z => c) (k + 1)%Z) = (((first_moment b (fun i__0 : Z => c) (k)%Z) * b) + ((- 1) * b * c) + c)).
{
transitivity (first_moment b (fun i : Z => c) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (first_moment_succ b (fun i : Z => c) (k)%Z) by zp.
change (((b * (first_moment b (fun i : Z => c) (k)%Z)) + (c * (1 - b))) = (((first_moment b (fun i__0 : Z => c) (k)%Z) * b) + ((- 1) * b * c) + c)).
assert (e__19 : (first_moment b (fun i : Z => c) (k)%Z) = (first_moment b (fun i__0 : Z => c) (k)%Z)).
{
assert (e__20 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
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
assert (e__21 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__18.
rw e__21.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (first_moment b (fun i__0 : Z => c) (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * b * c) + (b * c))).
{
assert (e__22 : (first_moment b (fun i : Z => c) ((k + 1))%Z) = (((first_moment b (fun i__0 : Z => c) (k)%Z) * b) + ((- 1) * b * c) + c)).
{
transitivity (first_moment b (fun i : Z => c) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (first_moment_succ b (fun i : Z => c) (k)%Z) by zp.
change (((b * (first_moment b (fun i : Z => c) (k)%Z)) + (c * (1 - b))) = (((first_moment b (fun i__0 : Z => c) (k)%Z) * b) + ((- 1) * b * c) + c)).
assert (e__23 : (first_moment b (fun i : Z => c) (k)%Z) = (first_moment b (fun i__0 : Z => c) (k)%Z)).
{
assert (e__24 : (fun i : Z => c) = (fun i__0 : Z => c)).
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
assert (e__25 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__22.
rw e__25.
reflexivity.
}
feq.
}
feq.
}
rw e__17.
apply (from_eq_zero 1 0 (first_moment b (fun i : Z => c) ((k + 1))%Z) ((1 - (powerRZ b ((k + 1))%Z)) * c)); [exact s__16 | lra ..].
}
}
(* goal *)
assert (s__29 : ((first_moment b (fun i : Z => c) (t)%Z) = ((1 - (powerRZ b (t)%Z)) * c))).
{
assert (b__27 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__28 : ((first_moment b (fun i : Z => c) (t)%Z) = ((1 - (powerRZ b (t)%Z)) * c))).
{
exact (s__26 (t)%Z b__27).
}
exact u__28.
}
change ((first_moment b (fun i : Z => c) (t)%Z) = ((1 - (powerRZ b (t)%Z)) * c)).
exact s__29.
Qed.
Fail Definition corrupted : forall (b : R) (c : R) (t : Z), (0 <= t)%Z -> ((first_moment b (fun i : Z => c) (t)%Z) = (((1 - (powerRZ b (t)%Z)) * c) + 1)) := claim.
End T_exadam_mean_closed_93b18cbf.


(* exadam.log_form; certificate 36c70dde297e2794b9af240b3b09a09e53d480bc6cdc95f758f43da3e7aaf0a5 *)
Module T_exadam_log_form_36c70dde.

Lemma satisfiable : exists (t : Z), (0 <= t)%Z.
Proof.
exists (3)%Z.
lia.
Qed.

Lemma proved : forall (t : Z), (0 <= t)%Z -> (((0 <= 2) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))) /\ (0 < (2 * ((IZR t) + 1)))) /\ ((ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = ((ln (2 * ((IZR t) + 1))) / 2))).
Proof.
intros t b__0.
assert (r__1 : 0 <= IZR t) by (izr_le).
(* root 2 *)
assert (s__4 : ((ln (sqrt 2)) = ((ln 2) * / 2))).
{
assert (p__2 : (0 < 2)).
{
lra.
}
assert (u__3 : ((ln (sqrt 2)) = ((ln 2) * / 2))).
{
exact (ax_log_of_sqrt 2 p__2).
}
exact u__3.
}
(* root t *)
assert (s__8 : ((ln (sqrt (1 + (IZR t)))) = ((ln (1 + (IZR t))) * / 2))).
{
assert (p__5 : (0 < (1 + (IZR t)))).
{
assert (e__6 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__6.
natpos.
}
assert (u__7 : ((ln (sqrt (1 + (IZR t)))) = ((ln (1 + (IZR t))) * / 2))).
{
exact (ax_log_of_sqrt (1 + (IZR t)) p__5).
}
exact u__7.
}
(* apart *)
assert (s__13 : ((ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = ((ln (sqrt 2)) + (ln (sqrt (1 + (IZR t))))))).
{
assert (p__9 : (0 < (sqrt 2))).
{
apply sqrt_lt_R0.
lra.
}
assert (p__10 : (0 < (sqrt (1 + (IZR t))))).
{
apply sqrt_lt_R0.
assert (e__11 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__11.
natpos.
}
assert (u__12 : ((ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = ((ln (sqrt 2)) + (ln (sqrt (1 + (IZR t))))))).
{
exact (ax_log_product (sqrt 2) (sqrt (1 + (IZR t))) p__9 p__10).
}
exact u__12.
}
(* together *)
assert (s__18 : ((ln (2 * (1 + (IZR t)))) = ((ln 2) + (ln (1 + (IZR t)))))).
{
assert (p__14 : (0 < 2)).
{
lra.
}
assert (p__15 : (0 < (1 + (IZR t)))).
{
assert (e__16 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__16.
natpos.
}
assert (u__17 : ((ln (2 * (1 + (IZR t)))) = ((ln 2) + (ln (1 + (IZR t)))))).
{
exact (ax_log_product 2 (1 + (IZR t)) p__14 p__15).
}
exact u__17.
}
assert (n__20 : 0 <= (1 + (IZR t))).
{
apply Rlt_le.
assert (e__19 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__19.
natpos.
}
assert (n__22 : 0 <= ((IZR t) + 1)).
{
assert (e__21 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
try rewrite <- e__21.
exact n__20.
}
assert (n__24 : 0 < ((sqrt 2) * (sqrt (1 + (IZR t))))).
{
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
assert (n__28 : 0 < ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__25 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__26 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__27 : (1 + (IZR t)) = ((IZR t) + 1)).
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
try rewrite <- e__25.
exact n__24.
}
assert (n__30 : 0 < (2 * ((IZR t) + 1))).
{
assert (e__29 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__29.
natpos.
}
assert (n__32 : 0 < ((2 * (IZR t)) + 2)).
{
assert (e__31 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
try rewrite <- e__31.
exact n__30.
}
assert (n__38 : 0 < (sqrt 2)).
{
apply sqrt_lt_R0.
lra.
}
assert (n__40 : 0 < (sqrt (1 + (IZR t)))).
{
apply sqrt_lt_R0.
assert (e__39 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__39.
natpos.
}
assert (n__43 : 0 < (sqrt ((IZR t) + 1))).
{
assert (e__41 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__42 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__42.
reflexivity.
}
try rewrite <- e__41.
exact n__40.
}
assert (n__54 : (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) = ((ln (sqrt ((IZR t) + 1))) + (ln (sqrt 2)))).
{
transitivity (1 * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{ feq. }
assert (e__50 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__51 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__52 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__53 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__53.
reflexivity.
}
eapply eq_trans.
{
rw e__52.
reflexivity.
}
feq.
}
rw e__51.
reflexivity.
}
try rewrite <- e__50.
rewrite s__13.
assert (e__46 : ((ln (sqrt 2)) + (ln (sqrt (1 + (IZR t))))) = ((ln (sqrt ((IZR t) + 1))) + (ln (sqrt 2)))).
{
assert (e__47 : (ln (sqrt (1 + (IZR t)))) = (ln (sqrt ((IZR t) + 1)))).
{
assert (e__48 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__49 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__49.
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
rw e__46.
feq.
}
assert (n__58 : (ln (sqrt 2)) = ((1 * / 2) * (ln 2))).
{
transitivity (1 * (ln (sqrt 2))).
{ feq. }
rewrite s__4.
assert (e__57 : ((ln 2) * / 2) = ((1 * / 2) * (ln 2))).
{
feq.
}
rw e__57.
feq.
}
assert (n__60 : 0 < (1 + (IZR t))).
{
assert (e__59 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__59.
natpos.
}
assert (n__62 : 0 < ((IZR t) + 1)).
{
assert (e__61 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
try rewrite <- e__61.
exact n__60.
}
assert (n__71 : (ln (sqrt ((IZR t) + 1))) = ((1 * / 2) * (ln ((IZR t) + 1)))).
{
transitivity (1 * (ln (sqrt ((IZR t) + 1)))).
{ feq. }
assert (e__68 : (ln (sqrt (1 + (IZR t)))) = (ln (sqrt ((IZR t) + 1)))).
{
assert (e__69 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__70 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__70.
reflexivity.
}
rw e__69.
reflexivity.
}
try rewrite <- e__68.
rewrite s__8.
assert (e__65 : ((ln (1 + (IZR t))) * / 2) = ((1 * / 2) * (ln ((IZR t) + 1)))).
{
assert (e__66 : (ln (1 + (IZR t))) = (ln ((IZR t) + 1))).
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
rw e__65.
feq.
}
assert (n__73 : 0 < (2 * (1 + (IZR t)))).
{
assert (e__72 : (2 * (1 + (IZR t))) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__72.
natpos.
}
assert (n__81 : (ln ((2 * (IZR t)) + 2)) = ((ln ((IZR t) + 1)) + (ln 2))).
{
transitivity (1 * (ln ((2 * (IZR t)) + 2))).
{ feq. }
assert (e__79 : (ln (2 * (1 + (IZR t)))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__80 : (2 * (1 + (IZR t))) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__80.
reflexivity.
}
try rewrite <- e__79.
rewrite s__18.
assert (e__76 : ((ln 2) + (ln (1 + (IZR t)))) = ((ln ((IZR t) + 1)) + (ln 2))).
{
assert (e__77 : (ln (1 + (IZR t))) = (ln ((IZR t) + 1))).
{
assert (e__78 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__78.
reflexivity.
}
eapply eq_trans.
{
rw e__77.
reflexivity.
}
feq.
}
rw e__76.
feq.
}
(* goal *)
assert (s__82 : ((ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = ((ln (2 * ((IZR t) + 1))) * / 2))).
{
transitivity ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__33 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__34 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__35 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__35.
reflexivity.
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
symmetry.
transitivity (((1 * / 2) * (ln ((2 * (IZR t)) + 2)))).
{
assert (e__36 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__37 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
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
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))) + (((- 1) * / 2) * (ln ((2 * (IZR t)) + 2)))))).
{
feq.
}
rw n__54.
transitivity (((ln (sqrt ((IZR t) + 1))) + (ln (sqrt 2)) + (((- 1) * / 2) * (ln ((2 * (IZR t)) + 2))))).
{
feq.
}
transitivity ((((1 * (ln (sqrt ((IZR t) + 1)))) + (1 * (ln (sqrt 2))) + (((- 1) * / 2) * (ln ((2 * (IZR t)) + 2)))))).
{
feq.
}
rw n__58.
transitivity (((ln (sqrt ((IZR t) + 1))) + (((- 1) * / 2) * (ln ((2 * (IZR t)) + 2))) + ((1 * / 2) * (ln 2)))).
{
feq.
}
transitivity ((((1 * (ln (sqrt ((IZR t) + 1)))) + (((- 1) * / 2) * (ln ((2 * (IZR t)) + 2))) + ((1 * / 2) * (ln 2))))).
{
feq.
}
rw n__71.
transitivity ((((1 * / 2) * (ln ((IZR t) + 1))) + (((- 1) * / 2) * (ln ((2 * (IZR t)) + 2))) + ((1 * / 2) * (ln 2)))).
{
feq.
}
transitivity (((((1 * / 2) * (ln ((IZR t) + 1))) + (((- 1) * / 2) * (ln ((2 * (IZR t)) + 2))) + ((1 * / 2) * (ln 2))))).
{
feq.
}
rw n__81.
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
change (0 <= (1 + (IZR t))).
apply Rlt_le.
assert (e__83 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__83.
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
assert (e__84 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__84.
natpos.
}
}
{
change (0 < (2 * ((IZR t) + 1))).
assert (e__85 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__85.
natpos.
}
}
}
}
{
change ((ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = ((ln (2 * ((IZR t) + 1))) * / 2)).
exact s__82.
}
Qed.
Lemma meaningful : forall (t : Z), (0 <= t)%Z -> ((0 <= 2) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))) /\ (0 < (2 * ((IZR t) + 1)))).
Proof. intros v0 v1. exact (proj1 (proved v0 v1)). Qed.
Theorem claim : forall (t : Z), (0 <= t)%Z -> ((ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = ((ln (2 * ((IZR t) + 1))) / 2)).
Proof. intros v0 v1. exact (proj2 (proved v0 v1)). Qed.
Fail Definition corrupted : forall (t : Z), (0 <= t)%Z -> ((ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (((ln (2 * ((IZR t) + 1))) / 2) + 1)) := claim.
End T_exadam_log_form_36c70dde.


(* exadam.step_form; certificate 34862ce51dcef1a277e26eecea3d24e3b1a303dd13d725df61344259dbb47c87 *)
Module T_exadam_step_form_34862ce5.
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).

Lemma satisfiable : exists (a : R) (t : Z), (0 <= t)%Z.
Proof.
exists 1, (3)%Z.
lia.
Qed.

Lemma proved : forall (a : R) (t : Z), (0 <= t)%Z -> (((0 <= 2) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))) /\ (0 < (2 * ((IZR t) + 1)))) /\ ((2 * (alpha a (IZR t))) = (a * (ln (2 * ((IZR t) + 1)))))).
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
assert (n__6 : 0 <= (1 + (IZR t))).
{
apply Rlt_le.
assert (e__5 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__5.
natpos.
}
assert (n__8 : 0 <= ((IZR t) + 1)).
{
assert (e__7 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
try rewrite <- e__7.
exact n__6.
}
assert (n__10 : 0 < ((sqrt 2) * (sqrt (1 + (IZR t))))).
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__9 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__9.
natpos.
}
}
assert (n__14 : 0 < ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__11 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__12 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__13 : (1 + (IZR t)) = ((IZR t) + 1)).
{
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
try rewrite <- e__11.
exact n__10.
}
assert (n__16 : 0 < (2 * ((IZR t) + 1))).
{
assert (e__15 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__15.
natpos.
}
assert (n__18 : 0 < ((2 * (IZR t)) + 2)).
{
assert (e__17 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
try rewrite <- e__17.
exact n__16.
}
assert (n__35 : (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) = ((1 * / 2) * (ln ((2 * (IZR t)) + 2)))).
{
transitivity (1 * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{ feq. }
assert (e__31 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__32 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__33 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__34 : (1 + (IZR t)) = ((IZR t) + 1)).
{
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
try rewrite <- e__31.
rewrite s__4.
assert (e__28 : ((ln (2 * ((IZR t) + 1))) * / 2) = ((1 * / 2) * (ln ((2 * (IZR t)) + 2)))).
{
assert (e__29 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__30 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
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
rw e__28.
feq.
}
(* goal *)
assert (s__36 : ((2 * (alpha a (IZR t))) = (a * (ln (2 * ((IZR t) + 1)))))).
{
transitivity ((2 * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
{
assert (e__19 : (alpha a (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
{
change ((a * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a)).
assert (e__20 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__21 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__22 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__23 : (1 + (IZR t)) = ((IZR t) + 1)).
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
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
symmetry.
transitivity (((ln ((2 * (IZR t)) + 2)) * a)).
{
assert (e__24 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__25 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
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
apply Rminus_diag_uniq.
transitivity ((((2 * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * a) + ((- 1) * (ln ((2 * (IZR t)) + 2)) * a)))).
{
feq.
}
rw n__35.
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
change (0 <= (1 + (IZR t))).
apply Rlt_le.
assert (e__37 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__37.
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
assert (e__38 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__38.
natpos.
}
}
{
change (0 < (2 * ((IZR t) + 1))).
assert (e__39 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__39.
natpos.
}
}
}
}
{
change ((2 * (alpha a (IZR t))) = (a * (ln (2 * ((IZR t) + 1))))).
exact s__36.
}
Qed.
Lemma meaningful : forall (a : R) (t : Z), (0 <= t)%Z -> ((0 <= 2) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))) /\ (0 < (2 * ((IZR t) + 1)))).
Proof. intros v0 v1 v2. exact (proj1 (proved v0 v1 v2)). Qed.
Theorem claim : forall (a : R) (t : Z), (0 <= t)%Z -> ((2 * (alpha a (IZR t))) = (a * (ln (2 * ((IZR t) + 1))))).
Proof. intros v0 v1 v2. exact (proj2 (proved v0 v1 v2)). Qed.
Fail Definition corrupted : forall (a : R) (t : Z), (0 <= t)%Z -> ((2 * (alpha a (IZR t))) = ((a * (ln (2 * ((IZR t) + 1)))) + 1)) := claim.
End T_exadam_step_form_34862ce5.


(* exadam.adam_bound; certificate e1836ecb38c8066650484496c5189d20167e461be8b67cbc23591fb6cad8cfb1 *)
Module T_exadam_adam_bound_e1836ecb.
Fixpoint first_moment_nat (b : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (first_moment_nat b g k__)) + ((g (((0 + Z.of_nat k__) + 1))%Z) * (1 - b))) end.
Definition first_moment (b : R) (g : Z -> R) (n : Z) : R := first_moment_nat b g (Z.to_nat (n - 0)).
Lemma first_moment_start : forall (b : R) (g : Z -> R), first_moment b g (0)%Z = 0.
Proof. intros. unfold first_moment. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma first_moment_succ : forall (b : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> first_moment b g (n + 1)%Z = ((b * (first_moment b g (n)%Z)) + ((g ((n + 1))%Z) * (1 - b))).
Proof. intros b g n bound. unfold first_moment. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [first_moment_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Fixpoint second_moment_nat (b : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (second_moment_nat b g k__)) + (((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2) * (1 - b))) end.
Definition second_moment (b : R) (g : Z -> R) (n : Z) : R := second_moment_nat b g (Z.to_nat (n - 0)).
Lemma second_moment_start : forall (b : R) (g : Z -> R), second_moment b g (0)%Z = 0.
Proof. intros. unfold second_moment. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma second_moment_succ : forall (b : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> second_moment b g (n + 1)%Z = ((b * (second_moment b g (n)%Z)) + (((g ((n + 1))%Z) ^ 2) * (1 - b))).
Proof. intros b g n bound. unfold second_moment. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [second_moment_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Definition largest_m (b1 : R) (b2 : R) : R := ((((1 - b1) ^ 2) * b2) / ((1 - b2) * (b2 - (b1 ^ 2)))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z /\ ((b1 ^ 2) < b2) /\ (b2 < 1).
Proof.
exists (1 * / 2), (3 * / 4), (fun i : Z => (IZR i)), (3)%Z.
split.
{
lia.
}
{
split.
{
change (((1 * / 2) ^ 2) < (3 * / 4)).
closed_less.
}
{
change ((3 * / 4) < 1).
closed_less.
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((b1 ^ 2) < b2) -> (b2 < 1) -> (((0 <> ((1 - b2) * (b2 - (b1 ^ 2))))) /\ (((first_moment b1 g (t)%Z) ^ 2) <= ((largest_m b1 b2) * (second_moment b2 g (t)%Z)))).
Proof.
intros b1 b2 g t b__0 h__2 h__3.
assert (r__1 : 0 <= IZR t) by (izr_le).
(* positive *)
assert (s__7 : (0 < b2)).
{
assert (e__4 : b2 = ((b1 ^ 2) + (b2 - (b1 ^ 2)))).
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
assert (w__5 : 0 < ((b1 ^ 2) + (b2 - (b1 ^ 2)))).
{
apply plus_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
assert (e__6 : (b2 - (b1 ^ 2)) = 1 * (b2 - (b1 ^ 2)) + 0).
{
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
feq.
}
rw e__6.
apply (from_lt_pos 1 0 (b1 ^ 2) b2); [exact h__2 | lra ..].
}
}
rw e__4. exact w__5.
}
(* B *)
assert (s__74 : (forall k : Z, ((0)%Z <= k)%Z -> (((first_moment b1 g (k)%Z) ^ 2) <= ((largest_m b1 b2) * (second_moment b2 g (k)%Z))))).
{
apply (induction_from (fun k : Z => (((first_moment b1 g (k)%Z) ^ 2) <= ((largest_m b1 b2) * (second_moment b2 g (k)%Z)))) (0)%Z).
{
change (((first_moment b1 g (0)%Z) ^ 2) <= ((largest_m b1 b2) * (second_moment b2 g (0)%Z))).
assert (n__12 : ((1 - b2) * (b2 - (b1 ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__10 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__10.
apply (from_lt_pos 1 0 b2 1); [exact h__3 | lra ..].
}
{
assert (e__11 : (b2 - (b1 ^ 2)) = 1 * (b2 - (b1 ^ 2)) + 0).
{
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
feq.
}
rw e__11.
apply (from_lt_pos 1 0 (b1 ^ 2) b2); [exact h__2 | lra ..].
}
}
assert (n__14 : (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))) <> 0).
{
assert (e__13 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
{
feq.
}
try rewrite <- e__13.
exact n__12.
}
(* base *)
assert (s__20 : (((first_moment b1 g (0)%Z) ^ 2) <= ((largest_m b1 b2) * (second_moment b2 g (0)%Z)))).
{
apply gap_le.
assert (e__8 : (((largest_m b1 b2) * (second_moment b2 g (0)%Z)) - ((first_moment b1 g (0)%Z) ^ 2)) = 0).
{
transitivity (0).
{
assert (e__15 : (second_moment b2 g (0)%Z) = 0).
{
rewrite (second_moment_start b2 g).
change (0 = 0).
reflexivity.
}
assert (e__16 : (first_moment b1 g (0)%Z) = 0).
{
rewrite (first_moment_start b1 g).
change (0 = 0).
reflexivity.
}
assert (e__17 : (largest_m b1 b2) = ((((- 2) * b1 * b2) + ((b1 ^ 2) * b2) + b2) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
change (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) = ((((- 2) * b1 * b2) + ((b1 ^ 2) * b2) + b2) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
assert (e__18 : / ((1 - b2) * (b2 - (b1 ^ 2))) = (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))))).
{
assert (e__19 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
{
feq.
}
rw e__19.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__18.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__15.
rw e__16.
rw e__17.
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
assert (w__9 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__8. exact w__9.
}
exact s__20.
}
{
intros k b__21.
assert (r__22 : 0 <= IZR k).
{ izr_le. }
intros IH__23.
change (((first_moment b1 g (k + 1)%Z) ^ 2) <= ((largest_m b1 b2) * (second_moment b2 g (k + 1)%Z))).
assert (n__28 : ((1 - b2) * (b2 - (b1 ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__26 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 b2 1); [exact h__3 | lra ..].
}
{
assert (e__27 : (b2 - (b1 ^ 2)) = 1 * (b2 - (b1 ^ 2)) + 0).
{
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
feq.
}
rw e__27.
apply (from_lt_pos 1 0 (b1 ^ 2) b2); [exact h__2 | lra ..].
}
}
assert (n__30 : (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))) <> 0).
{
assert (e__29 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
{
feq.
}
try rewrite <- e__29.
exact n__28.
}
assert (n__32 : (b2 - (b1 ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__31 : (b2 - (b1 ^ 2)) = 1 * (b2 - (b1 ^ 2)) + 0).
{
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
feq.
}
rw e__31.
apply (from_lt_pos 1 0 (b1 ^ 2) b2); [exact h__2 | lra ..].
}
assert (n__34 : (((- 1) * (b1 ^ 2)) + b2) <> 0).
{
assert (e__33 : (b2 - (b1 ^ 2)) = (((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
try rewrite <- e__33.
exact n__32.
}
assert (n__35 : ((b1 ^ 2) + ((- 1) * b2)) <> 0).
{
intro vanishes.
apply n__34.
transitivity ((- 1) * ((b1 ^ 2) + ((- 1) * b2))).
{ feq. }
rewrite vanishes. ring.
}
(* step *)
assert (s__58 : (((first_moment b1 g ((k + 1))%Z) ^ 2) <= ((largest_m b1 b2) * (second_moment b2 g ((k + 1))%Z)))).
{
apply gap_le.
assert (e__24 : (((largest_m b1 b2) * (second_moment b2 g ((k + 1))%Z)) - ((first_moment b1 g ((k + 1))%Z) ^ 2)) = ((b2 * (((largest_m b1 b2) * (second_moment b2 g (k)%Z)) - ((first_moment b1 g (k)%Z) ^ 2))) + (((((b2 - (b1 ^ 2)) * (first_moment b1 g (k)%Z)) - (b1 * (1 - b1) * (g ((k + 1))%Z))) ^ 2) * / (b2 - (b1 ^ 2))))).
{
transitivity (((((- 2) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * b1 * b2) + (2 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * b1 * (b2 ^ 2)) + (2 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 2) * b2) + ((- 2) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 2) * (b2 ^ 2)) + (2 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 3)) + ((- 2) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 3) * b2) + ((- 2) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 4)) + (2 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 4) * b2) + ((- 1) * ((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 2) * b2) + (((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 2) * (b2 ^ 2)) + (((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 4)) + ((- 1) * ((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 4) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 2)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 2) * b2) + ((- 2) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 3)) + (2 * ((g (k + 1)%Z) ^ 2) * (b1 ^ 3) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 4)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 4) * b2) + ((- 2) * (second_moment b2 g (k)%Z) * b1 * (b2 ^ 2)) + ((second_moment b2 g (k)%Z) * (b1 ^ 2) * (b2 ^ 2)) + ((second_moment b2 g (k)%Z) * (b2 ^ 2))) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
assert (e__36 : (second_moment b2 g ((k + 1))%Z) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second_moment b2 g (k)%Z) * b2))).
{
transitivity (second_moment b2 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_moment_succ b2 g (k)%Z) by zp.
change (((b2 * (second_moment b2 g (k)%Z)) + (((g (((k)%Z + 1))%Z) ^ 2) * (1 - b2))) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second_moment b2 g (k)%Z) * b2))).
assert (e__37 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__37.
reflexivity.
}
feq.
}
assert (e__38 : (first_moment b1 g ((k + 1))%Z) = (((first_moment b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
{
transitivity (first_moment b1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (first_moment_succ b1 g (k)%Z) by zp.
change (((b1 * (first_moment b1 g (k)%Z)) + ((g (((k)%Z + 1))%Z) * (1 - b1))) = (((first_moment b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
assert (e__39 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__39.
reflexivity.
}
feq.
}
assert (e__40 : (largest_m b1 b2) = ((((- 2) * b1 * b2) + ((b1 ^ 2) * b2) + b2) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
change (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) = ((((- 2) * b1 * b2) + ((b1 ^ 2) * b2) + b2) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
assert (e__41 : / ((1 - b2) * (b2 - (b1 ^ 2))) = (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))))).
{
assert (e__42 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
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
eapply eq_trans.
{
rw e__36.
rw e__38.
rw e__40.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * b1 * (b2 ^ 2)) + ((- 2) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * b1 * (b2 ^ 3)) + ((- 2) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 2) * (b2 ^ 2)) + (2 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 2) * (b2 ^ 3)) + ((- 4) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 3) * b2) + (4 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 3) * (b2 ^ 2)) + (4 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 4) * b2) + ((- 4) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 4) * (b2 ^ 2)) + (2 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 5)) + ((- 2) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 5) * b2) + ((- 2) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 6)) + (2 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 6) * b2) + (((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 2) * (b2 ^ 2)) + ((- 1) * ((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 2) * (b2 ^ 3)) + ((- 2) * ((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 4) * b2) + (2 * ((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 4) * (b2 ^ 2)) + (((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 6)) + ((- 1) * ((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 6) * b2) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 2) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 2) * (b2 ^ 2)) + (2 * ((g (k + 1)%Z) ^ 2) * (b1 ^ 3) * b2) + ((- 2) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 3) * (b2 ^ 2)) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 4)) + ((- 2) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 4) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 4) * (b2 ^ 2)) + ((- 2) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 5)) + (2 * ((g (k + 1)%Z) ^ 2) * (b1 ^ 5) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 6)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 6) * b2) + (2 * (second_moment b2 g (k)%Z) * b1 * (b2 ^ 3)) + ((second_moment b2 g (k)%Z) * (b1 ^ 2) * (b2 ^ 2)) + ((- 1) * (second_moment b2 g (k)%Z) * (b1 ^ 2) * (b2 ^ 3)) + ((- 2) * (second_moment b2 g (k)%Z) * (b1 ^ 3) * (b2 ^ 2)) + ((second_moment b2 g (k)%Z) * (b1 ^ 4) * (b2 ^ 2)) + ((- 1) * (second_moment b2 g (k)%Z) * (b2 ^ 3))) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))) * (/ ((b1 ^ 2) + ((- 1) * b2))))).
{
assert (e__43 : (largest_m b1 b2) = ((((- 2) * b1 * b2) + ((b1 ^ 2) * b2) + b2) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
change (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) = ((((- 2) * b1 * b2) + ((b1 ^ 2) * b2) + b2) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
assert (e__44 : / ((1 - b2) * (b2 - (b1 ^ 2))) = (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))))).
{
assert (e__45 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
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
assert (e__46 : / (b2 - (b1 ^ 2)) = ((- 1) * (/ ((b1 ^ 2) + ((- 1) * b2))))).
{
assert (e__47 : (b2 - (b1 ^ 2)) = (((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
rw e__47.
apply inv_by. feq.
}
assert (e__48 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__43.
rw e__46.
rw e__48.
reflexivity.
}
feq.
}
feq.
}
assert (w__25 : 0 <= ((b2 * (((largest_m b1 b2) * (second_moment b2 g (k)%Z)) - ((first_moment b1 g (k)%Z) ^ 2))) + (((((b2 - (b1 ^ 2)) * (first_moment b1 g (k)%Z)) - (b1 * (1 - b1) * (g ((k + 1))%Z))) ^ 2) * / (b2 - (b1 ^ 2))))).
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__49 : b2 = 1 * (b2 - 0) + 0).
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
rw e__49.
apply (from_lt_pos 1 0 0 b2); [exact s__7 | lra ..].
}
{
assert (e__50 : (((largest_m b1 b2) * (second_moment b2 g (k)%Z)) - ((first_moment b1 g (k)%Z) ^ 2)) = 1 * (((largest_m b1 b2) * (second_moment b2 g (k)%Z)) - ((first_moment b1 g (k)%Z) ^ 2)) + 0).
{
transitivity ((((((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 2)) + ((- 1) * ((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 2) * b2) + ((- 1) * ((first_moment b1 g (k)%Z) ^ 2) * b2) + (((first_moment b1 g (k)%Z) ^ 2) * (b2 ^ 2)) + ((- 2) * (second_moment b2 g (k)%Z) * b1 * b2) + ((second_moment b2 g (k)%Z) * (b1 ^ 2) * b2) + ((second_moment b2 g (k)%Z) * b2)) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
assert (e__51 : (largest_m b1 b2) = ((((- 2) * b1 * b2) + ((b1 ^ 2) * b2) + b2) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
change (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) = ((((- 2) * b1 * b2) + ((b1 ^ 2) * b2) + b2) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
assert (e__52 : / ((1 - b2) * (b2 - (b1 ^ 2))) = (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))))).
{
assert (e__53 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
{
feq.
}
rw e__53.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__52.
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
symmetry.
transitivity ((((((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 2)) + ((- 1) * ((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 2) * b2) + ((- 1) * ((first_moment b1 g (k)%Z) ^ 2) * b2) + (((first_moment b1 g (k)%Z) ^ 2) * (b2 ^ 2)) + ((- 2) * (second_moment b2 g (k)%Z) * b1 * b2) + ((second_moment b2 g (k)%Z) * (b1 ^ 2) * b2) + ((second_moment b2 g (k)%Z) * b2)) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
assert (e__54 : (largest_m b1 b2) = ((((- 2) * b1 * b2) + ((b1 ^ 2) * b2) + b2) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
change (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) = ((((- 2) * b1 * b2) + ((b1 ^ 2) * b2) + b2) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
assert (e__55 : / ((1 - b2) * (b2 - (b1 ^ 2))) = (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))))).
{
assert (e__56 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
{
feq.
}
rw e__56.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__55.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__54.
reflexivity.
}
feq.
}
feq.
}
rw e__50.
apply (from_le_nn 1 0 ((first_moment b1 g (k)%Z) ^ 2) ((largest_m b1 b2) * (second_moment b2 g (k)%Z))); [exact IH__23 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply inv_pos.
assert (e__57 : (b2 - (b1 ^ 2)) = 1 * (b2 - (b1 ^ 2)) + 0).
{
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
feq.
}
rw e__57.
apply (from_lt_pos 1 0 (b1 ^ 2) b2); [exact h__2 | lra ..].
}
}
}
rw e__24. exact w__25.
}
apply gap_le.
assert (e__59 : (((largest_m b1 b2) * (second_moment b2 g (k + 1)%Z)) - ((first_moment b1 g (k + 1)%Z) ^ 2)) = 1 * (((largest_m b1 b2) * (second_moment b2 g ((k + 1))%Z)) - ((first_moment b1 g ((k + 1))%Z) ^ 2)) + 0).
{
transitivity (((((- 2) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * b1 * b2) + (2 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * b1 * (b2 ^ 2)) + (2 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 2) * b2) + ((- 2) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 2) * (b2 ^ 2)) + (2 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 3)) + ((- 2) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 3) * b2) + ((- 2) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 4)) + (2 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 4) * b2) + ((- 1) * ((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 2) * b2) + (((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 2) * (b2 ^ 2)) + (((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 4)) + ((- 1) * ((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 4) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 2)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 2) * b2) + ((- 2) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 3)) + (2 * ((g (k + 1)%Z) ^ 2) * (b1 ^ 3) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 4)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 4) * b2) + ((- 2) * (second_moment b2 g (k)%Z) * b1 * (b2 ^ 2)) + ((second_moment b2 g (k)%Z) * (b1 ^ 2) * (b2 ^ 2)) + ((second_moment b2 g (k)%Z) * (b2 ^ 2))) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
assert (e__60 : (second_moment b2 g (k + 1)%Z) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second_moment b2 g (k)%Z) * b2))).
{
transitivity (second_moment b2 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_moment_succ b2 g (k)%Z) by zp.
change (((b2 * (second_moment b2 g (k)%Z)) + (((g (((k)%Z + 1))%Z) ^ 2) * (1 - b2))) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second_moment b2 g (k)%Z) * b2))).
assert (e__61 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__61.
reflexivity.
}
feq.
}
assert (e__62 : (first_moment b1 g (k + 1)%Z) = (((first_moment b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
{
transitivity (first_moment b1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (first_moment_succ b1 g (k)%Z) by zp.
change (((b1 * (first_moment b1 g (k)%Z)) + ((g (((k)%Z + 1))%Z) * (1 - b1))) = (((first_moment b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
assert (e__63 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__63.
reflexivity.
}
feq.
}
assert (e__64 : (largest_m b1 b2) = ((((- 2) * b1 * b2) + ((b1 ^ 2) * b2) + b2) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
change (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) = ((((- 2) * b1 * b2) + ((b1 ^ 2) * b2) + b2) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
assert (e__65 : / ((1 - b2) * (b2 - (b1 ^ 2))) = (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))))).
{
assert (e__66 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
{
feq.
}
rw e__66.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__65.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__60.
rw e__62.
rw e__64.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 2) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * b1 * b2) + (2 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * b1 * (b2 ^ 2)) + (2 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 2) * b2) + ((- 2) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 2) * (b2 ^ 2)) + (2 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 3)) + ((- 2) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 3) * b2) + ((- 2) * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 4)) + (2 * (first_moment b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 4) * b2) + ((- 1) * ((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 2) * b2) + (((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 2) * (b2 ^ 2)) + (((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 4)) + ((- 1) * ((first_moment b1 g (k)%Z) ^ 2) * (b1 ^ 4) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 2)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 2) * b2) + ((- 2) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 3)) + (2 * ((g (k + 1)%Z) ^ 2) * (b1 ^ 3) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 4)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 4) * b2) + ((- 2) * (second_moment b2 g (k)%Z) * b1 * (b2 ^ 2)) + ((second_moment b2 g (k)%Z) * (b1 ^ 2) * (b2 ^ 2)) + ((second_moment b2 g (k)%Z) * (b2 ^ 2))) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
assert (e__67 : (second_moment b2 g ((k + 1))%Z) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second_moment b2 g (k)%Z) * b2))).
{
transitivity (second_moment b2 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_moment_succ b2 g (k)%Z) by zp.
change (((b2 * (second_moment b2 g (k)%Z)) + (((g (((k)%Z + 1))%Z) ^ 2) * (1 - b2))) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second_moment b2 g (k)%Z) * b2))).
assert (e__68 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__68.
reflexivity.
}
feq.
}
assert (e__69 : (first_moment b1 g ((k + 1))%Z) = (((first_moment b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
{
transitivity (first_moment b1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (first_moment_succ b1 g (k)%Z) by zp.
change (((b1 * (first_moment b1 g (k)%Z)) + ((g (((k)%Z + 1))%Z) * (1 - b1))) = (((first_moment b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
assert (e__70 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__70.
reflexivity.
}
feq.
}
assert (e__71 : (largest_m b1 b2) = ((((- 2) * b1 * b2) + ((b1 ^ 2) * b2) + b2) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
change (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) = ((((- 2) * b1 * b2) + ((b1 ^ 2) * b2) + b2) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
assert (e__72 : / ((1 - b2) * (b2 - (b1 ^ 2))) = (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))))).
{
assert (e__73 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
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
eapply eq_trans.
{
rw e__67.
rw e__69.
rw e__71.
reflexivity.
}
feq.
}
feq.
}
rw e__59.
apply (from_le_nn 1 0 ((first_moment b1 g ((k + 1))%Z) ^ 2) ((largest_m b1 b2) * (second_moment b2 g ((k + 1))%Z))); [exact s__58 | lra ..].
}
}
(* goal *)
assert (s__77 : (((first_moment b1 g (t)%Z) ^ 2) <= ((largest_m b1 b2) * (second_moment b2 g (t)%Z)))).
{
assert (b__75 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__76 : (((first_moment b1 g (t)%Z) ^ 2) <= ((largest_m b1 b2) * (second_moment b2 g (t)%Z)))).
{
exact (s__74 (t)%Z b__75).
}
exact u__76.
}
split.
{
change (0 <> ((1 - b2) * (b2 - (b1 ^ 2)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__78 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__78.
apply (from_lt_pos 1 0 b2 1); [exact h__3 | lra ..].
}
{
assert (e__79 : (b2 - (b1 ^ 2)) = 1 * (b2 - (b1 ^ 2)) + 0).
{
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
feq.
}
rw e__79.
apply (from_lt_pos 1 0 (b1 ^ 2) b2); [exact h__2 | lra ..].
}
}
{
change (((first_moment b1 g (t)%Z) ^ 2) <= ((largest_m b1 b2) * (second_moment b2 g (t)%Z))).
exact s__77.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((b1 ^ 2) < b2) -> (b2 < 1) -> ((0 <> ((1 - b2) * (b2 - (b1 ^ 2))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((b1 ^ 2) < b2) -> (b2 < 1) -> (((first_moment b1 g (t)%Z) ^ 2) <= ((largest_m b1 b2) * (second_moment b2 g (t)%Z))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((b1 ^ 2) < b2) -> (b2 < 1) -> (((largest_m b1 b2) * (second_moment b2 g (t)%Z)) < ((first_moment b1 g (t)%Z) ^ 2)) := claim.
End T_exadam_adam_bound_e1836ecb.


(* exadam.guarantee_onset; certificate 14ad0468564ec42344e1fd5e59403bb49799c2d2759c2895c4be02bbdd01b60f *)
Module T_exadam_guarantee_onset_14ad0468.
Definition alpha (a : R) (t : R) : R := (a * (ln ((sqrt 2) * (sqrt (1 + t))))).

Lemma satisfiable : exists (lr : R) (gamma : R) (eps : R) (b1 : R) (t : Z), (0 <= t)%Z /\ (0 < lr) /\ (0 < gamma) /\ (0 < eps) /\ ((((exp ((2 * (1 + b1) * (sqrt eps)) / (lr * gamma))) / 2) - 1) < (IZR t)).
Proof.
exists 1, 1, (1 * / 4), (1 * / 2), (3)%Z.
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
change ((((exp ((2 * (1 + (1 * / 2)) * (sqrt (1 * / 4))) * / (1 * 1))) * / 2) - 1) < 3).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (lr : R) (gamma : R) (eps : R) (b1 : R) (t : Z), (0 <= t)%Z -> (0 < lr) -> (0 < gamma) -> (0 < eps) -> ((((exp ((2 * (1 + b1) * (sqrt eps)) / (lr * gamma))) / 2) - 1) < (IZR t)) -> (((0 <= eps) /\ (0 <> (lr * gamma)) /\ (0 <= 2) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))) /\ (0 <> (sqrt eps))) /\ ((1 + b1) < (((alpha lr (IZR t)) * gamma) / (sqrt eps)))).
Proof.
intros lr gamma eps b1 t b__0 h__2 h__3 h__4 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
change ((((exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) * / 2) - 1) < (IZR t)) in h__5.
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
assert (s__34 : ((exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) < (2 * ((IZR t) + 1)))).
{
apply gap_lt.
assert (e__6 : ((2 * ((IZR t) + 1)) - (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) = (2 * ((IZR t) - (((exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) * / 2) - 1)))).
{
transitivity ((((- 1) * ((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)) + (2 * (IZR t)) + 2)).
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
transitivity ((((- 1) * ((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)) + (2 * (IZR t)) + 2)).
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
assert (w__7 : 0 < (2 * ((IZR t) - (((exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) * / 2) - 1)))).
{
assert (e__25 : (2 * ((IZR t) - (((exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) * / 2) - 1))) = 2 * ((IZR t) - (((exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) * / 2) - 1)) + 0).
{
transitivity ((((- 1) * ((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)) + (2 * (IZR t)) + 2)).
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
transitivity ((((- 1) * ((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)) + (2 * (IZR t)) + 2)).
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
apply (from_lt_pos 2 0 (((exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) * / 2) - 1) (IZR t)); [exact h__5 | lra ..].
}
rw e__6. exact w__7.
}
(* logs *)
assert (s__38 : ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) < (ln (2 * ((IZR t) + 1))))).
{
assert (p__35 : (0 < (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))))).
{
apply exp_pos.
}
assert (p__36 : ((exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) < (2 * ((IZR t) + 1)))).
{
exact s__34.
}
assert (u__37 : ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) < (ln (2 * ((IZR t) + 1))))).
{
exact (ax_log_increasing (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) (2 * ((IZR t) + 1)) p__35 p__36).
}
exact u__37.
}
(* level *)
assert (s__40 : ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) = ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))).
{
assert (u__39 : ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) = ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))).
{
exact (ax_log_of_exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))).
}
exact u__39.
}
(* alpha *)
assert (s__43 : ((2 * (alpha lr (IZR t))) = (lr * (ln (2 * ((IZR t) + 1)))))).
{
assert (b__41 : (0 <= (t)%Z)%Z).
{ zp. }
assert (u__42 : ((2 * (alpha lr (IZR t))) = (lr * (ln (2 * ((IZR t) + 1)))))).
{
exact (T_exadam_step_form_34862ce5.claim lr (t)%Z b__41).
}
exact u__42.
}
assert (n__47 : 0 <= (1 + (IZR t))).
{
apply Rlt_le.
assert (e__46 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__46.
natpos.
}
assert (n__49 : 0 <= ((IZR t) + 1)).
{
assert (e__48 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
try rewrite <- e__48.
exact n__47.
}
assert (n__51 : 0 < ((sqrt 2) * (sqrt (1 + (IZR t))))).
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
lra.
}
{
apply sqrt_lt_R0.
assert (e__50 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__50.
natpos.
}
}
assert (n__55 : 0 < ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__52 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__53 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__54 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__54.
reflexivity.
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
assert (n__57 : (sqrt eps) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__56 : eps = 1 * (eps - 0) + 0).
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
rw e__56.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
assert (n__59 : (2 * (sqrt eps)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
lra.
}
{
apply sqrt_lt_R0.
assert (e__58 : eps = 1 * (eps - 0) + 0).
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
rw e__58.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
}
assert (n__61 : 0 < (2 * ((IZR t) + 1))).
{
assert (e__60 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__60.
natpos.
}
assert (n__63 : 0 < ((2 * (IZR t)) + 2)).
{
assert (e__62 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
try rewrite <- e__62.
exact n__61.
}
assert (n__64 : 0 < (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))).
{
apply exp_pos.
}
assert (n__69 : 0 < (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__65 : (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__66 : ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) = ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__67 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__68 : (lr * gamma) = (gamma * lr)).
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
rw e__66.
rewrite (exp_add ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr))) (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) (2 * (sqrt eps) * (/ gamma) * (/ lr))) by ring.
rewrite (exp_times (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) ((sqrt eps) * b1 * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
rewrite (exp_times (2 * (sqrt eps) * (/ gamma) * (/ lr)) ((sqrt eps) * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
feq.
}
try rewrite <- e__65.
exact n__64.
}
(* goal *)
assert (s__141 : ((1 + b1) < (((alpha lr (IZR t)) * gamma) * / (sqrt eps)))).
{
apply gap_lt.
assert (e__44 : ((((alpha lr (IZR t)) * gamma) * / (sqrt eps)) - (1 + b1)) = ((((lr * gamma) * / (2 * (sqrt eps))) * ((ln (2 * ((IZR t) + 1))) - (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))))) + (((1 * gamma) * / (2 * (sqrt eps))) * (((2 * (alpha lr (IZR t))) - (lr * (ln (2 * ((IZR t) + 1))))) + (lr * ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) - ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))))))).
{
transitivity ((((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * (/ (sqrt eps)) * gamma * lr) + ((- 1) * b1) + (- 1))).
{
assert (e__70 : (alpha lr (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr)).
{
change ((lr * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr)).
assert (e__71 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__72 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__73 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__74 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__74.
reflexivity.
}
eapply eq_trans.
{
rw e__73.
reflexivity.
}
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
assert (e__75 : / (sqrt eps) = (/ (sqrt eps))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__70.
rw e__75.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * (/ (sqrt eps)) * gamma * lr) + ((- 1) * b1) + (- 1))).
{
assert (e__76 : (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) = (ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)))).
{
assert (e__77 : (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__78 : ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) = ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__79 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__80 : (lr * gamma) = (gamma * lr)).
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
rw e__78.
rewrite (exp_add ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr))) (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) (2 * (sqrt eps) * (/ gamma) * (/ lr))) by ring.
rewrite (exp_times (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) ((sqrt eps) * b1 * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
rewrite (exp_times (2 * (sqrt eps) * (/ gamma) * (/ lr)) ((sqrt eps) * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
feq.
}
rw e__77.
reflexivity.
}
assert (e__81 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__82 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__82.
reflexivity.
}
assert (e__83 : / (2 * (sqrt eps)) = ((1 * / 2) * (/ (sqrt eps)))).
{
apply inv_by. feq.
}
assert (e__84 : (alpha lr (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr)).
{
change ((lr * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr)).
assert (e__85 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__86 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__87 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__88 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__88.
reflexivity.
}
eapply eq_trans.
{
rw e__87.
reflexivity.
}
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
assert (e__89 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__90 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__90.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__76.
rw e__81.
rw e__83.
rw e__84.
rw e__89.
reflexivity.
}
feq.
}
feq.
}
assert (w__45 : 0 < ((((lr * gamma) * / (2 * (sqrt eps))) * ((ln (2 * ((IZR t) + 1))) - (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))))) + (((1 * gamma) * / (2 * (sqrt eps))) * (((2 * (alpha lr (IZR t))) - (lr * (ln (2 * ((IZR t) + 1))))) + (lr * ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) - ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))))))).
{
apply plus_pos_zero.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__93 : lr = 1 * (lr - 0) + 0).
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
rw e__93.
apply (from_lt_pos 1 0 0 lr); [exact h__2 | lra ..].
}
{
assert (e__94 : gamma = 1 * (gamma - 0) + 0).
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
rw e__94.
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
assert (e__95 : eps = 1 * (eps - 0) + 0).
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
rw e__95.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
}
}
{
assert (e__96 : ((ln (2 * ((IZR t) + 1))) - (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))))) = 1 * ((ln (2 * ((IZR t) + 1))) - (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))))) + 0).
{
transitivity ((((- 1) * (ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)))) + (ln ((2 * (IZR t)) + 2)))).
{
assert (e__97 : (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) = (ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)))).
{
assert (e__98 : (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__99 : ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) = ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__100 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__101 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__101.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__100.
reflexivity.
}
feq.
}
rw e__99.
rewrite (exp_add ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr))) (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) (2 * (sqrt eps) * (/ gamma) * (/ lr))) by ring.
rewrite (exp_times (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) ((sqrt eps) * b1 * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
rewrite (exp_times (2 * (sqrt eps) * (/ gamma) * (/ lr)) ((sqrt eps) * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
feq.
}
rw e__98.
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
rw e__97.
rw e__102.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)))) + (ln ((2 * (IZR t)) + 2)))).
{
assert (e__104 : (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) = (ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)))).
{
assert (e__105 : (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__106 : ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) = ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__107 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__108 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__108.
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
rewrite (exp_add ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr))) (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) (2 * (sqrt eps) * (/ gamma) * (/ lr))) by ring.
rewrite (exp_times (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) ((sqrt eps) * b1 * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
rewrite (exp_times (2 * (sqrt eps) * (/ gamma) * (/ lr)) ((sqrt eps) * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
feq.
}
rw e__105.
reflexivity.
}
assert (e__109 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__110 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__110.
reflexivity.
}
eapply eq_trans.
{
rw e__104.
rw e__109.
reflexivity.
}
feq.
}
feq.
}
rw e__96.
apply (from_lt_pos 1 0 (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) (ln (2 * ((IZR t) + 1)))); [exact s__38 | lra ..].
}
}
{
assert (v__92 : (((2 * (alpha lr (IZR t))) - (lr * (ln (2 * ((IZR t) + 1))))) + (lr * ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) - ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))))) = 0).
{
apply plus_zero_zero.
{
assert (e__111 : ((2 * (alpha lr (IZR t))) - (lr * (ln (2 * ((IZR t) + 1))))) = (- 1) * ((lr * (ln (2 * ((IZR t) + 1)))) - (2 * (alpha lr (IZR t)))) + 0).
{
transitivity (((2 * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr) + ((- 1) * (ln ((2 * (IZR t)) + 2)) * lr))).
{
assert (e__112 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__113 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__113.
reflexivity.
}
assert (e__114 : (alpha lr (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr)).
{
change ((lr * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr)).
assert (e__115 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__116 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__117 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__118 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__118.
reflexivity.
}
eapply eq_trans.
{
rw e__117.
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
eapply eq_trans.
{
rw e__112.
rw e__114.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr) + ((- 1) * (ln ((2 * (IZR t)) + 2)) * lr))).
{
assert (e__119 : (ln (2 * ((IZR t) + 1))) = (ln ((2 * (IZR t)) + 2))).
{
assert (e__120 : (2 * ((IZR t) + 1)) = ((2 * (IZR t)) + 2)).
{
feq.
}
rw e__120.
reflexivity.
}
assert (e__121 : (alpha lr (IZR t)) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr)).
{
change ((lr * (ln ((sqrt 2) * (sqrt (1 + (IZR t)))))) = ((ln ((sqrt ((IZR t) + 1)) * (sqrt 2))) * lr)).
assert (e__122 : (ln ((sqrt 2) * (sqrt (1 + (IZR t))))) = (ln ((sqrt ((IZR t) + 1)) * (sqrt 2)))).
{
assert (e__123 : ((sqrt 2) * (sqrt (1 + (IZR t)))) = ((sqrt ((IZR t) + 1)) * (sqrt 2))).
{
assert (e__124 : (sqrt (1 + (IZR t))) = (sqrt ((IZR t) + 1))).
{
assert (e__125 : (1 + (IZR t)) = ((IZR t) + 1)).
{
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
rw e__123.
reflexivity.
}
eapply eq_trans.
{
rw e__122.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__119.
rw e__121.
reflexivity.
}
feq.
}
feq.
}
rw e__111.
apply (from_eq_zero (- 1) 0 (2 * (alpha lr (IZR t))) (lr * (ln (2 * ((IZR t) + 1))))); [exact s__43 | lra ..].
}
{
assert (v__91 : ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) - ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = 0).
{
assert (e__126 : ((ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) - ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (- 1) * (((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) - (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))))) + 0).
{
transitivity (((ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))) + ((- 2) * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + ((- 2) * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__127 : (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) = (ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)))).
{
assert (e__128 : (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__129 : ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) = ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__130 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__131 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__131.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__130.
reflexivity.
}
feq.
}
rw e__129.
rewrite (exp_add ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr))) (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) (2 * (sqrt eps) * (/ gamma) * (/ lr))) by ring.
rewrite (exp_times (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) ((sqrt eps) * b1 * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
rewrite (exp_times (2 * (sqrt eps) * (/ gamma) * (/ lr)) ((sqrt eps) * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
feq.
}
rw e__128.
reflexivity.
}
assert (e__132 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__133 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__133.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__127.
rw e__132.
reflexivity.
}
feq.
}
symmetry.
transitivity (((ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))) + ((- 2) * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + ((- 2) * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__134 : (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) = (ln (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2)))).
{
assert (e__135 : (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))) = (((exp ((sqrt eps) * b1 * (/ gamma) * (/ lr))) ^ 2) * ((exp ((sqrt eps) * (/ gamma) * (/ lr))) ^ 2))).
{
assert (e__136 : ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)) = ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr)))).
{
assert (e__137 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__138 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__138.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__137.
reflexivity.
}
feq.
}
rw e__136.
rewrite (exp_add ((2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) + (2 * (sqrt eps) * (/ gamma) * (/ lr))) (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) (2 * (sqrt eps) * (/ gamma) * (/ lr))) by ring.
rewrite (exp_times (2 * (sqrt eps) * b1 * (/ gamma) * (/ lr)) ((sqrt eps) * b1 * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
rewrite (exp_times (2 * (sqrt eps) * (/ gamma) * (/ lr)) ((sqrt eps) * (/ gamma) * (/ lr)) 2) by (simpl INR; feq).
feq.
}
rw e__135.
reflexivity.
}
assert (e__139 : / (lr * gamma) = ((/ gamma) * (/ lr))).
{
assert (e__140 : (lr * gamma) = (gamma * lr)).
{
feq.
}
rw e__140.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__134.
rw e__139.
reflexivity.
}
feq.
}
feq.
}
rw e__126.
apply (from_eq_zero (- 1) 0 (ln (exp ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma)))) ((2 * (1 + b1) * (sqrt eps)) * / (lr * gamma))); [exact s__40 | lra ..].
}
rewrite v__91. ring.
}
}
rewrite v__92. ring.
}
}
rw e__44. exact w__45.
}
split.
{
split.
{
change (0 <= eps).
apply Rlt_le.
assert (e__142 : eps = 1 * (eps - 0) + 0).
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
rw e__142.
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
assert (e__143 : lr = 1 * (lr - 0) + 0).
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
rw e__143.
apply (from_lt_pos 1 0 0 lr); [exact h__2 | lra ..].
}
{
assert (e__144 : gamma = 1 * (gamma - 0) + 0).
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
rw e__144.
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
assert (e__145 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__145.
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
assert (e__146 : (1 + (IZR t)) = ((IZR t) + 1)).
{
feq.
}
rw e__146.
natpos.
}
}
{
change (0 <> (sqrt eps)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__147 : eps = 1 * (eps - 0) + 0).
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
rw e__147.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
}
}
}
}
}
{
change ((1 + b1) < (((alpha lr (IZR t)) * gamma) * / (sqrt eps))).
exact s__141.
}
Qed.
Lemma meaningful : forall (lr : R) (gamma : R) (eps : R) (b1 : R) (t : Z), (0 <= t)%Z -> (0 < lr) -> (0 < gamma) -> (0 < eps) -> ((((exp ((2 * (1 + b1) * (sqrt eps)) / (lr * gamma))) / 2) - 1) < (IZR t)) -> ((0 <= eps) /\ (0 <> (lr * gamma)) /\ (0 <= 2) /\ (0 <= (1 + (IZR t))) /\ (0 < ((sqrt 2) * (sqrt (1 + (IZR t))))) /\ (0 <> (sqrt eps))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Theorem claim : forall (lr : R) (gamma : R) (eps : R) (b1 : R) (t : Z), (0 <= t)%Z -> (0 < lr) -> (0 < gamma) -> (0 < eps) -> ((((exp ((2 * (1 + b1) * (sqrt eps)) / (lr * gamma))) / 2) - 1) < (IZR t)) -> ((1 + b1) < (((alpha lr (IZR t)) * gamma) / (sqrt eps))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Fail Definition corrupted : forall (lr : R) (gamma : R) (eps : R) (b1 : R) (t : Z), (0 <= t)%Z -> (0 < lr) -> (0 < gamma) -> (0 < eps) -> ((((exp ((2 * (1 + b1) * (sqrt eps)) / (lr * gamma))) / 2) - 1) < (IZR t)) -> ((((alpha lr (IZR t)) * gamma) / (sqrt eps)) <= (1 + b1)) := claim.
End T_exadam_guarantee_onset_14ad0468.


(* stability.exadam_eps_inside.unstable; certificate a74081a14782a0cb6877330090782ceff3ad8a536d112c2c903227d6044b2448 *)
Module T_stability_exadam_eps_inside_unstable_a74081a1.

Lemma satisfiable : exists (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) /\ (0 < phi) /\ (2 < (phi * (1 + ((1 - beta1) / (1 + beta1))))).
Proof.
exists (1 * / 2), (15 * / 7).
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 <= (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
split.
{
change (0 < (15 * / 7)).
closed_less.
}
{
change (2 < ((15 * / 7) * (1 + ((1 - (1 * / 2)) * / (1 + (1 * / 2)))))).
closed_less.
}
}
Qed.

Lemma proved : forall (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> (2 < (phi * (1 + ((1 - beta1) / (1 + beta1))))) -> (((0 <> (1 + beta1))) /\ (exists a : R, (1 < a < (1 + (phi * (1 + (1 - beta1))))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (phi * beta1) - (2 * a * phi) + (a * phi * beta1)) = 0))).
Proof.
intros beta1 phi h__0 h__3 h__4.
pose proof h__0 as [h__1 h__2].
change (2 < (phi * (1 + ((1 - beta1) * / (1 + beta1))))) in h__4.
(* ends *)
assert (s__9 : (1 < (1 + (phi * (1 + (1 - beta1)))))).
{
apply gap_lt.
assert (e__5 : ((1 + (phi * (1 + (1 - beta1)))) - 1) = (phi * (1 + (1 - beta1)))).
{
transitivity ((((- 1) * beta1 * phi) + (2 * phi))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + (2 * phi))).
{
feq.
}
feq.
}
assert (w__6 : 0 < (phi * (1 + (1 - beta1)))).
{
apply mult_pos_pos.
{
assert (e__7 : phi = 1 * (phi - 0) + 0).
{
transitivity (phi).
{
reflexivity.
}
symmetry.
transitivity (phi).
{
feq.
}
feq.
}
rw e__7.
apply (from_lt_pos 1 0 0 phi); [exact h__3 | lra ..].
}
{
assert (e__8 : (1 + (1 - beta1)) = 1 * (1 - beta1) + 1).
{
transitivity ((((- 1) * beta1) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + 2)).
{
feq.
}
feq.
}
rw e__8.
apply (from_lt_pos 1 1 beta1 1); [exact h__2 | lra ..].
}
}
rw e__5. exact w__6.
}
assert (n__13 : (1 + beta1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__12 : (1 + beta1) = 1 * (beta1 - 0) + 1).
{
transitivity ((beta1 + 1)).
{
feq.
}
symmetry.
transitivity ((beta1 + 1)).
{
feq.
}
feq.
}
rw e__12.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
assert (n__15 : (beta1 + 1) <> 0).
{
assert (e__14 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
try rewrite <- e__14.
exact n__13.
}
(* near *)
assert (s__24 : (((2 - (2 * phi) + (2 * beta1)) * 1) < 0)).
{
apply gap_lt.
assert (e__10 : (0 - ((2 - (2 * phi) + (2 * beta1)) * 1)) = (- ((1 + beta1) * (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1)))))))).
{
transitivity ((((- 2) * beta1) + (2 * phi) + (- 2))).
{
feq.
}
symmetry.
transitivity ((((- 2) * beta1) + (2 * phi) + (- 2))).
{
assert (e__16 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__17 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__17.
apply inv_by. feq.
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
assert (w__11 : 0 < (- ((1 + beta1) * (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1)))))))).
{
apply opp_neg.
apply mult_pos_neg.
{
assert (e__18 : (1 + beta1) = 1 * (beta1 - 0) + 1).
{
transitivity ((beta1 + 1)).
{
feq.
}
symmetry.
transitivity ((beta1 + 1)).
{
feq.
}
feq.
}
rw e__18.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__19 : (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1))))) = (- 1) * ((phi * (1 + ((1 - beta1) * / (1 + beta1)))) - 2) + 0).
{
transitivity ((((2 * beta1) + ((- 2) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__20 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__21 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__21.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * beta1) + ((- 2) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__22 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__23 : (1 + beta1) = (beta1 + 1)).
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
feq.
}
rw e__19.
apply (from_lt_neg (- 1) 0 2 (phi * (1 + ((1 - beta1) * / (1 + beta1))))); [exact h__4 | lra ..].
}
}
rw e__10. exact w__11.
}
assert (n__28 : (1 + (phi * (1 + (1 - beta1)))) <> 0).
{
apply Rgt_not_eq; red.
assert (e__27 : (1 + (phi * (1 + (1 - beta1)))) = 1 * ((1 + (phi * (1 + (1 - beta1)))) - 1) + 1).
{
transitivity ((((- 1) * beta1 * phi) + (2 * phi) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + (2 * phi) + 1)).
{
feq.
}
feq.
}
rw e__27.
apply (from_lt_pos 1 1 1 (1 + (phi * (1 + (1 - beta1))))); [exact s__9 | lra ..].
}
assert (n__30 : (((- 1) * beta1 * phi) + (2 * phi) + 1) <> 0).
{
assert (e__29 : (1 + (phi * (1 + (1 - beta1)))) = (((- 1) * beta1 * phi) + (2 * phi) + 1)).
{
feq.
}
try rewrite <- e__29.
exact n__28.
}
assert (n__31 : ((beta1 * phi) + ((- 2) * phi) + (- 1)) <> 0).
{
intro vanishes.
apply n__30.
transitivity ((- 1) * ((beta1 * phi) + ((- 2) * phi) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__34 : ((1 + (phi * (1 + (1 - beta1)))) + beta1) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__32 : (1 + (phi * (1 + (1 - beta1)))) = 1 * ((1 + (phi * (1 + (1 - beta1)))) - 1) + 1).
{
transitivity ((((- 1) * beta1 * phi) + (2 * phi) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + (2 * phi) + 1)).
{
feq.
}
feq.
}
rw e__32.
apply (from_lt_pos 1 1 1 (1 + (phi * (1 + (1 - beta1))))); [exact s__9 | lra ..].
}
{
assert (e__33 : beta1 = 1 * (beta1 - 0) + 0).
{
transitivity (beta1).
{
reflexivity.
}
symmetry.
transitivity (beta1).
{
feq.
}
feq.
}
rw e__33.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
assert (n__36 : (((- 1) * beta1 * phi) + beta1 + (2 * phi) + 1) <> 0).
{
assert (e__35 : ((1 + (phi * (1 + (1 - beta1)))) + beta1) = (((- 1) * beta1 * phi) + beta1 + (2 * phi) + 1)).
{
feq.
}
try rewrite <- e__35.
exact n__34.
}
assert (n__37 : ((beta1 * phi) + ((- 1) * beta1) + ((- 2) * phi) + (- 1)) <> 0).
{
intro vanishes.
apply n__36.
transitivity ((- 1) * ((beta1 * phi) + ((- 1) * beta1) + ((- 2) * phi) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* far *)
assert (s__52 : (0 < ((2 + (2 * beta1) + (4 * phi) - (phi * beta1) - (phi * (beta1 ^ 2))) * 1))).
{
assert (e__25 : ((2 + (2 * beta1) + (4 * phi) - (phi * beta1) - (phi * (beta1 ^ 2))) * 1) = (((1 + (phi * (1 + (1 - beta1)))) + beta1) * (2 + (phi * (((1 * 0) * / (1 + (phi * (1 + (1 - beta1))))) + (((1 - beta1) * beta1) * / ((1 + (phi * (1 + (1 - beta1)))) + beta1))))))).
{
transitivity ((((- 1) * beta1 * phi) + (2 * beta1) + ((- 1) * (beta1 ^ 2) * phi) + (4 * phi) + 2)).
{
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * phi) + (6 * beta1 * (phi ^ 2)) + ((- 2) * beta1) + (3 * (beta1 ^ 2) * phi) + ((beta1 ^ 2) * (phi ^ 2)) + ((- 1) * (beta1 ^ 3) * (phi ^ 2)) + ((- 8) * phi) + ((- 8) * (phi ^ 2)) + (- 2)) * (/ ((beta1 * phi) + ((- 2) * phi) + (- 1))))).
{
assert (e__38 : / ((1 + (phi * (1 + (1 - beta1)))) + beta1) = ((- 1) * (/ ((beta1 * phi) + ((- 1) * beta1) + ((- 2) * phi) + (- 1))))).
{
assert (e__39 : ((1 + (phi * (1 + (1 - beta1)))) + beta1) = (((- 1) * beta1 * phi) + beta1 + (2 * phi) + 1)).
{
feq.
}
rw e__39.
apply inv_by. feq.
}
assert (e__40 : / (1 + (phi * (1 + (1 - beta1)))) = ((- 1) * (/ ((beta1 * phi) + ((- 2) * phi) + (- 1))))).
{
assert (e__41 : (1 + (phi * (1 + (1 - beta1)))) = (((- 1) * beta1 * phi) + (2 * phi) + 1)).
{
feq.
}
rw e__41.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__38.
rw e__40.
reflexivity.
}
feq.
}
feq.
}
assert (w__26 : 0 < (((1 + (phi * (1 + (1 - beta1)))) + beta1) * (2 + (phi * (((1 * 0) * / (1 + (phi * (1 + (1 - beta1))))) + (((1 - beta1) * beta1) * / ((1 + (phi * (1 + (1 - beta1)))) + beta1))))))).
{
apply mult_pos_pos.
{
apply plus_pos_nn.
{
assert (e__42 : (1 + (phi * (1 + (1 - beta1)))) = 1 * ((1 + (phi * (1 + (1 - beta1)))) - 1) + 1).
{
transitivity ((((- 1) * beta1 * phi) + (2 * phi) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + (2 * phi) + 1)).
{
feq.
}
feq.
}
rw e__42.
apply (from_lt_pos 1 1 1 (1 + (phi * (1 + (1 - beta1))))); [exact s__9 | lra ..].
}
{
assert (e__43 : beta1 = 1 * (beta1 - 0) + 0).
{
transitivity (beta1).
{
reflexivity.
}
symmetry.
transitivity (beta1).
{
feq.
}
feq.
}
rw e__43.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
{
apply plus_pos_nn.
{
lra.
}
{
apply mult_pos_nn.
{
assert (e__44 : phi = 1 * (phi - 0) + 0).
{
transitivity (phi).
{
reflexivity.
}
symmetry.
transitivity (phi).
{
feq.
}
feq.
}
rw e__44.
apply (from_lt_pos 1 0 0 phi); [exact h__3 | lra ..].
}
{
apply plus_zero_nn.
{
assert (e__45 : ((1 * 0) * / (1 + (phi * (1 + (1 - beta1))))) = 0).
{
assert (e__46 : / (1 + (phi * (1 + (1 - beta1)))) = ((- 1) * (/ ((beta1 * phi) + ((- 2) * phi) + (- 1))))).
{
assert (e__47 : (1 + (phi * (1 + (1 - beta1)))) = (((- 1) * beta1 * phi) + (2 * phi) + 1)).
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
rw e__45.
rat.
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__48 : (1 - beta1) = 1 * (1 - beta1) + 0).
{
transitivity ((((- 1) * beta1) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + 1)).
{
feq.
}
feq.
}
rw e__48.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
assert (e__49 : beta1 = 1 * (beta1 - 0) + 0).
{
transitivity (beta1).
{
reflexivity.
}
symmetry.
transitivity (beta1).
{
feq.
}
feq.
}
rw e__49.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
apply plus_pos_nn.
{
assert (e__50 : (1 + (phi * (1 + (1 - beta1)))) = 1 * ((1 + (phi * (1 + (1 - beta1)))) - 1) + 1).
{
transitivity ((((- 1) * beta1 * phi) + (2 * phi) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + (2 * phi) + 1)).
{
feq.
}
feq.
}
rw e__50.
apply (from_lt_pos 1 1 1 (1 + (phi * (1 + (1 - beta1))))); [exact s__9 | lra ..].
}
{
assert (e__51 : beta1 = 1 * (beta1 - 0) + 0).
{
transitivity (beta1).
{
reflexivity.
}
symmetry.
transitivity (beta1).
{
feq.
}
feq.
}
rw e__51.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
}
}
}
}
}
rw e__25. exact w__26.
}
(* goal *)
assert (s__61 : (exists a : R, (1 < a < (1 + (phi * (1 + (1 - beta1))))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (phi * beta1) - (2 * a * phi) + (a * phi * beta1)) = 0))).
{
refine (ivt_rising (fun a : R => (a + beta1 + (a ^ 2) + (a * beta1) - (phi * beta1) - (2 * a * phi) + (a * phi * beta1))) 1 (1 + (phi * (1 + (1 - beta1)))) 0 _ _ _ _).
{
apply gap_lt.
assert (e__60 : ((1 + (phi * (1 + (1 - beta1)))) - 1) = 1 * ((1 + (phi * (1 + (1 - beta1)))) - 1) + 0).
{
transitivity ((((- 1) * beta1 * phi) + (2 * phi))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + (2 * phi))).
{
feq.
}
feq.
}
rw e__60.
apply (from_lt_pos 1 0 1 (1 + (phi * (1 + (1 - beta1))))); [exact s__9 | lra ..].
}
{
intros a x__53.
pose proof x__53 as [h__54 h__55].
assert (p__57 : 0 < 1).
{
lra.
}
assert (x__56 : 0 < a) by lra.
refine (cont_plus (fun a : R => (a + beta1 + (a ^ 2) + (a * beta1) - (phi * beta1) - (2 * a * phi))) (fun a : R => (a * phi * beta1)) (a + beta1 + (a ^ 2) + (a * beta1) - (phi * beta1) - (2 * a * phi)) (a * phi * beta1) _ _).
{
refine (cont_minus (fun a : R => (a + beta1 + (a ^ 2) + (a * beta1) - (phi * beta1))) (fun a : R => (2 * a * phi)) (a + beta1 + (a ^ 2) + (a * beta1) - (phi * beta1)) (2 * a * phi) _ _).
{
refine (cont_minus (fun a : R => (a + beta1 + (a ^ 2) + (a * beta1))) (fun a : R => (phi * beta1)) (a + beta1 + (a ^ 2) + (a * beta1)) (phi * beta1) _ _).
{
refine (cont_plus (fun a : R => (a + beta1 + (a ^ 2))) (fun a : R => (a * beta1)) (a + beta1 + (a ^ 2)) (a * beta1) _ _).
{
refine (cont_plus (fun a : R => (a + beta1)) (fun a : R => (a ^ 2)) (a + beta1) (a ^ 2) _ _).
{
refine (cont_plus (fun a : R => a) (fun a : R => beta1) a beta1 _ _).
{
apply cont_id.
}
{
apply cont_const.
}
}
{
refine (cont_pow 2 (fun a : R => a) a _).
{
apply cont_id.
}
}
}
{
refine (cont_mult (fun a : R => a) (fun a : R => beta1) a beta1 _ _).
{
apply cont_id.
}
{
apply cont_const.
}
}
}
{
apply cont_const.
}
}
{
refine (cont_mult (fun a : R => (2 * a)) (fun a : R => phi) (2 * a) phi _ _).
{
refine (cont_mult (fun a : R => 2) (fun a : R => a) 2 a _ _).
{
apply cont_const.
}
{
apply cont_id.
}
}
{
apply cont_const.
}
}
}
{
refine (cont_mult (fun a : R => (a * phi)) (fun a : R => beta1) (a * phi) beta1 _ _).
{
refine (cont_mult (fun a : R => a) (fun a : R => phi) a phi _ _).
{
apply cont_id.
}
{
apply cont_const.
}
}
{
apply cont_const.
}
}
}
{
apply gap_lt.
assert (e__58 : (0 - (1 + beta1 + (1 ^ 2) + (1 * beta1) - (phi * beta1) - (2 * 1 * phi) + (1 * phi * beta1))) = 1 * (0 - ((2 - (2 * phi) + (2 * beta1)) * 1)) + 0).
{
transitivity ((((- 2) * beta1) + (2 * phi) + (- 2))).
{
feq.
}
symmetry.
transitivity ((((- 2) * beta1) + (2 * phi) + (- 2))).
{
feq.
}
feq.
}
rw e__58.
apply (from_lt_pos 1 0 ((2 - (2 * phi) + (2 * beta1)) * 1) 0); [exact s__24 | lra ..].
}
{
apply gap_lt.
assert (e__59 : (((1 + (phi * (1 + (1 - beta1)))) + beta1 + ((1 + (phi * (1 + (1 - beta1)))) ^ 2) + ((1 + (phi * (1 + (1 - beta1)))) * beta1) - (phi * beta1) - (2 * (1 + (phi * (1 + (1 - beta1)))) * phi) + ((1 + (phi * (1 + (1 - beta1)))) * phi * beta1)) - 0) = 1 * (((2 + (2 * beta1) + (4 * phi) - (phi * beta1) - (phi * (beta1 ^ 2))) * 1) - 0) + 0).
{
transitivity ((((- 1) * beta1 * phi) + (2 * beta1) + ((- 1) * (beta1 ^ 2) * phi) + (4 * phi) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + (2 * beta1) + ((- 1) * (beta1 ^ 2) * phi) + (4 * phi) + 2)).
{
feq.
}
feq.
}
rw e__59.
apply (from_lt_pos 1 0 0 ((2 + (2 * beta1) + (4 * phi) - (phi * beta1) - (phi * (beta1 ^ 2))) * 1)); [exact s__52 | lra ..].
}
}
split.
{
change (0 <> (1 + beta1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__62 : (1 + beta1) = 1 * (beta1 - 0) + 1).
{
transitivity ((beta1 + 1)).
{
feq.
}
symmetry.
transitivity ((beta1 + 1)).
{
feq.
}
feq.
}
rw e__62.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
change (exists a : R, (1 < a < (1 + (phi * (1 + (1 - beta1))))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (phi * beta1) - (2 * a * phi) + (a * phi * beta1)) = 0)).
exact s__61.
}
Qed.
Lemma meaningful : forall (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> (2 < (phi * (1 + ((1 - beta1) / (1 + beta1))))) -> ((0 <> (1 + beta1))).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> (2 < (phi * (1 + ((1 - beta1) / (1 + beta1))))) -> (exists a : R, (1 < a < (1 + (phi * (1 + (1 - beta1))))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (phi * beta1) - (2 * a * phi) + (a * phi * beta1)) = 0)).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> (2 < (phi * (1 + ((1 - beta1) / (1 + beta1))))) -> (exists a : R, (1 < a < (1 + (phi * (1 + (1 - beta1))))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (phi * beta1) - (2 * a * phi) + (a * phi * beta1)) = (0 + 1))) := claim.
End T_stability_exadam_eps_inside_unstable_a74081a1.


(* ada2ms.product_power; certificate 3b45534a9d3be25c5b4fe03c914b0390f6cfcc62ff0e340085141b36ac46a1a9 *)
Module T_ada2ms_product_power_3b45534a.

Lemma satisfiable : exists (c : R) (e : R) (x : R), (0 < c) /\ (0 < x).
Proof.
exists 2, 1, 3.
split.
{
change (0 < 2).
closed_less.
}
{
change (0 < 3).
closed_less.
}
Qed.

Lemma proved : forall (c : R) (e : R) (x : R), (0 < c) -> (0 < x) -> (((0 < (c * x)) /\ (0 < c) /\ (0 < x)) /\ ((Rpower (c * x) e) = ((Rpower c e) * (Rpower x e)))).
Proof.
intros c e x h__0 h__1.
(* quotient *)
assert (s__6 : ((Rpower (x * / (1 * / c)) e) = ((Rpower x e) * / (Rpower (1 * / c) e)))).
{
assert (p__2 : (0 < x)).
{
exact h__1.
}
assert (p__3 : (0 < (1 * / c))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__4 : c = 1 * (c - 0) + 0).
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
rw e__4.
apply (from_lt_pos 1 0 0 c); [exact h__0 | lra ..].
}
}
assert (u__5 : ((Rpower (x * / (1 * / c)) e) = ((Rpower x e) * / (Rpower (1 * / c) e)))).
{
exact (ax_rpow_of_quotient x (1 * / c) e p__2 p__3).
}
exact u__5.
}
(* inverse *)
assert (s__10 : ((Rpower (1 * / c) e) = ((Rpower 1 e) * / (Rpower c e)))).
{
assert (p__7 : (0 < 1)).
{
lra.
}
assert (p__8 : (0 < c)).
{
exact h__0.
}
assert (u__9 : ((Rpower (1 * / c) e) = ((Rpower 1 e) * / (Rpower c e)))).
{
exact (ax_rpow_of_quotient 1 c e p__7 p__8).
}
exact u__9.
}
assert (n__13 : 0 < (c * x)).
{
apply mult_pos_pos.
{
assert (e__11 : c = 1 * (c - 0) + 0).
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
rw e__11.
apply (from_lt_pos 1 0 0 c); [exact h__0 | lra ..].
}
{
assert (e__12 : x = 1 * (x - 0) + 0).
{
transitivity (x).
{
reflexivity.
}
symmetry.
transitivity (x).
{
feq.
}
feq.
}
rw e__12.
apply (from_lt_pos 1 0 0 x); [exact h__1 | lra ..].
}
}
assert (n__15 : 0 < c).
{
assert (e__14 : c = 1 * (c - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 c); [exact h__0 | lra ..].
}
assert (n__17 : 0 < x).
{
assert (e__16 : x = 1 * (x - 0) + 0).
{
transitivity (x).
{
reflexivity.
}
symmetry.
transitivity (x).
{
feq.
}
feq.
}
rw e__16.
apply (from_lt_pos 1 0 0 x); [exact h__1 | lra ..].
}
assert (n__19 : c <> 0).
{
apply Rgt_not_eq; red.
assert (e__18 : c = 1 * (c - 0) + 0).
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
rw e__18.
apply (from_lt_pos 1 0 0 c); [exact h__0 | lra ..].
}
assert (n__21 : (1 * / c) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__20 : c = 1 * (c - 0) + 0).
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
rw e__20.
apply (from_lt_pos 1 0 0 c); [exact h__0 | lra ..].
}
}
assert (n__24 : (/ c) <> 0).
{
assert (e__22 : (1 * / c) = (/ c)).
{
assert (e__23 : / c = (/ c)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
try rewrite <- e__22.
exact n__21.
}
assert (n__27 : 0 < (x * / (1 * / c))).
{
apply mult_pos_pos.
{
assert (e__25 : x = 1 * (x - 0) + 0).
{
transitivity (x).
{
reflexivity.
}
symmetry.
transitivity (x).
{
feq.
}
feq.
}
rw e__25.
apply (from_lt_pos 1 0 0 x); [exact h__1 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__26 : c = 1 * (c - 0) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 0 c); [exact h__0 | lra ..].
}
}
}
assert (n__29 : 0 < (1 * / c)).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__28 : c = 1 * (c - 0) + 0).
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
rw e__28.
apply (from_lt_pos 1 0 0 c); [exact h__0 | lra ..].
}
}
assert (n__32 : 0 < (/ c)).
{
assert (e__30 : (1 * / c) = (/ c)).
{
assert (e__31 : / c = (/ c)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__31.
reflexivity.
}
feq.
}
try rewrite <- e__30.
exact n__29.
}
assert (n__33 : (Rpower (1 * / c) e) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__37 : (Rpower (/ c) e) <> 0).
{
assert (e__34 : (Rpower (1 * / c) e) = (Rpower (/ c) e)).
{
assert (e__35 : (1 * / c) = (/ c)).
{
assert (e__36 : / c = (/ c)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__36.
reflexivity.
}
feq.
}
transitivity (Rpower  (/ c) e).
{ exact (f_equal (fun v__ => Rpower  v__ e) e__35). }
feq.
}
try rewrite <- e__34.
exact n__33.
}
assert (n__50 : (Rpower (c * x) e) = ((/ (Rpower (/ c) e)) * (Rpower x e))).
{
transitivity (1 * (Rpower (c * x) e)).
{ feq. }
assert (e__45 : (Rpower (x * / (1 * / c)) e) = (Rpower (c * x) e)).
{
assert (e__46 : (x * / (1 * / c)) = (c * x)).
{
assert (e__47 : / (1 * / c) = c).
{
assert (e__48 : (1 * / c) = (/ c)).
{
assert (e__49 : / c = (/ c)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__49.
reflexivity.
}
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
transitivity (Rpower  (c * x) e).
{ exact (f_equal (fun v__ => Rpower  v__ e) e__46). }
feq.
}
try rewrite <- e__45.
rewrite s__6.
assert (e__40 : ((Rpower x e) * / (Rpower (1 * / c) e)) = ((/ (Rpower (/ c) e)) * (Rpower x e))).
{
assert (e__41 : / (Rpower (1 * / c) e) = (/ (Rpower (/ c) e))).
{
assert (e__42 : (Rpower (1 * / c) e) = (Rpower (/ c) e)).
{
assert (e__43 : (1 * / c) = (/ c)).
{
assert (e__44 : / c = (/ c)).
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
transitivity (Rpower  (/ c) e).
{ exact (f_equal (fun v__ => Rpower  v__ e) e__43). }
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
feq.
}
assert (n__51 : (Rpower c e) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__60 : (Rpower (/ c) e) = (/ (Rpower c e))).
{
transitivity (1 * (Rpower (/ c) e)).
{ feq. }
assert (e__57 : (Rpower (1 * / c) e) = (Rpower (/ c) e)).
{
assert (e__58 : (1 * / c) = (/ c)).
{
assert (e__59 : / c = (/ c)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__59.
reflexivity.
}
feq.
}
transitivity (Rpower  (/ c) e).
{ exact (f_equal (fun v__ => Rpower  v__ e) e__58). }
feq.
}
try rewrite <- e__57.
rewrite s__10.
assert (e__54 : ((Rpower 1 e) * / (Rpower c e)) = (/ (Rpower c e))).
{
assert (e__55 : / (Rpower c e) = (/ (Rpower c e))).
{
apply inv_by. feq.
}
assert (e__56 : (Rpower 1 e) = 1).
{
apply rp_one.
}
eapply eq_trans.
{
rw e__55.
rw e__56.
reflexivity.
}
feq.
}
rw e__54.
feq.
}
(* goal *)
assert (s__61 : ((Rpower (c * x) e) = ((Rpower c e) * (Rpower x e)))).
{
transitivity ((Rpower (c * x) e)).
{
reflexivity.
}
symmetry.
transitivity (((Rpower c e) * (Rpower x e))).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (Rpower (c * x) e)) + ((- 1) * (Rpower c e) * (Rpower x e))))).
{
feq.
}
rw n__50.
transitivity ((((/ (Rpower (/ c) e)) * (Rpower x e)) + ((- 1) * (Rpower c e) * (Rpower x e)))).
{
feq.
}
transitivity ((((1 * (/ (Rpower (/ c) e)) * (Rpower x e)) + ((- 1) * (Rpower c e) * (Rpower x e))))).
{
feq.
}
rw n__60.
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
change (0 < (c * x)).
apply mult_pos_pos.
{
assert (e__62 : c = 1 * (c - 0) + 0).
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
rw e__62.
apply (from_lt_pos 1 0 0 c); [exact h__0 | lra ..].
}
{
assert (e__63 : x = 1 * (x - 0) + 0).
{
transitivity (x).
{
reflexivity.
}
symmetry.
transitivity (x).
{
feq.
}
feq.
}
rw e__63.
apply (from_lt_pos 1 0 0 x); [exact h__1 | lra ..].
}
}
{
split.
{
change (0 < c).
exact h__0.
}
{
change (0 < x).
exact h__1.
}
}
}
{
change ((Rpower (c * x) e) = ((Rpower c e) * (Rpower x e))).
exact s__61.
}
Qed.
Lemma meaningful : forall (c : R) (e : R) (x : R), (0 < c) -> (0 < x) -> ((0 < (c * x)) /\ (0 < c) /\ (0 < x)).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (c : R) (e : R) (x : R), (0 < c) -> (0 < x) -> ((Rpower (c * x) e) = ((Rpower c e) * (Rpower x e))).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (c : R) (e : R) (x : R), (0 < c) -> (0 < x) -> ((Rpower (c * x) e) = (((Rpower c e) * (Rpower x e)) + 1)) := claim.
End T_ada2ms_product_power_3b45534a.


(* ada2ms.mixed_order; certificate 904bfcc04eb023ac6451b80bbf6e84f9e8d0884ee1f2b782f4e681e5f92828d7 *)
Module T_ada2ms_mixed_order_904bfcc0.

Lemma satisfiable : exists (s : R) (x0 : R) (x1 : R) (y0 : R) (y1 : R), ((0 < s) /\ (s < 1)) /\ (0 < x0) /\ (0 < x1) /\ (x0 < y0) /\ (x1 < y1).
Proof.
exists (1 * / 2), 1, 4, 4, 9.
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
change (0 < 4).
closed_less.
}
{
split.
{
change (1 < 4).
closed_less.
}
{
change (4 < 9).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (s : R) (x0 : R) (x1 : R) (y0 : R) (y1 : R), ((0 < s) /\ (s < 1)) -> (0 < x0) -> (0 < x1) -> (x0 < y0) -> (x1 < y1) -> (((0 < x0) /\ (0 < x1) /\ (0 < y0) /\ (0 < y1)) /\ (((Rpower x0 (1 - s)) * (Rpower x1 s)) < ((Rpower y0 (1 - s)) * (Rpower y1 s)))).
Proof.
intros s x0 x1 y0 y1 h__0 h__3 h__4 h__5 h__6.
pose proof h__0 as [h__1 h__2].
(* y0 *)
assert (s__11 : (0 < y0)).
{
assert (e__7 : y0 = (x0 + (y0 - x0))).
{
transitivity (y0).
{
reflexivity.
}
symmetry.
transitivity (y0).
{
feq.
}
feq.
}
assert (w__8 : 0 < (x0 + (y0 - x0))).
{
apply plus_pos_pos.
{
assert (e__9 : x0 = 1 * (x0 - 0) + 0).
{
transitivity (x0).
{
reflexivity.
}
symmetry.
transitivity (x0).
{
feq.
}
feq.
}
rw e__9.
apply (from_lt_pos 1 0 0 x0); [exact h__3 | lra ..].
}
{
assert (e__10 : (y0 - x0) = 1 * (y0 - x0) + 0).
{
transitivity ((((- 1) * x0) + y0)).
{
feq.
}
symmetry.
transitivity ((((- 1) * x0) + y0)).
{
feq.
}
feq.
}
rw e__10.
apply (from_lt_pos 1 0 x0 y0); [exact h__5 | lra ..].
}
}
rw e__7. exact w__8.
}
(* y1 *)
assert (s__16 : (0 < y1)).
{
assert (e__12 : y1 = (x1 + (y1 - x1))).
{
transitivity (y1).
{
reflexivity.
}
symmetry.
transitivity (y1).
{
feq.
}
feq.
}
assert (w__13 : 0 < (x1 + (y1 - x1))).
{
apply plus_pos_pos.
{
assert (e__14 : x1 = 1 * (x1 - 0) + 0).
{
transitivity (x1).
{
reflexivity.
}
symmetry.
transitivity (x1).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_pos 1 0 0 x1); [exact h__4 | lra ..].
}
{
assert (e__15 : (y1 - x1) = 1 * (y1 - x1) + 0).
{
transitivity ((((- 1) * x1) + y1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * x1) + y1)).
{
feq.
}
feq.
}
rw e__15.
apply (from_lt_pos 1 0 x1 y1); [exact h__6 | lra ..].
}
}
rw e__12. exact w__13.
}
(* low *)
assert (s__22 : ((Rpower x0 (1 - s)) < (Rpower y0 (1 - s)))).
{
assert (p__17 : (0 < x0)).
{
exact h__3.
}
assert (p__18 : (x0 < y0)).
{
exact h__5.
}
assert (p__19 : (0 < (1 - s))).
{
assert (e__20 : (1 - s) = 1 * (1 - s) + 0).
{
transitivity ((((- 1) * s) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * s) + 1)).
{
feq.
}
feq.
}
rw e__20.
apply (from_lt_pos 1 0 s 1); [exact h__2 | lra ..].
}
assert (u__21 : ((Rpower x0 (1 - s)) < (Rpower y0 (1 - s)))).
{
exact (ax_rpow_increasing_base x0 y0 (1 - s) p__17 p__18 p__19).
}
exact u__21.
}
(* high *)
assert (s__27 : ((Rpower x1 s) < (Rpower y1 s))).
{
assert (p__23 : (0 < x1)).
{
exact h__4.
}
assert (p__24 : (x1 < y1)).
{
exact h__6.
}
assert (p__25 : (0 < s)).
{
exact h__1.
}
assert (u__26 : ((Rpower x1 s) < (Rpower y1 s))).
{
exact (ax_rpow_increasing_base x1 y1 s p__23 p__24 p__25).
}
exact u__26.
}
assert (n__31 : 0 < y0).
{
assert (e__30 : y0 = 1 * (y0 - 0) + 0).
{
transitivity (y0).
{
reflexivity.
}
symmetry.
transitivity (y0).
{
feq.
}
feq.
}
rw e__30.
apply (from_lt_pos 1 0 0 y0); [exact s__11 | lra ..].
}
assert (n__33 : 0 < y1).
{
assert (e__32 : y1 = 1 * (y1 - 0) + 0).
{
transitivity (y1).
{
reflexivity.
}
symmetry.
transitivity (y1).
{
feq.
}
feq.
}
rw e__32.
apply (from_lt_pos 1 0 0 y1); [exact s__16 | lra ..].
}
assert (n__35 : 0 < x0).
{
assert (e__34 : x0 = 1 * (x0 - 0) + 0).
{
transitivity (x0).
{
reflexivity.
}
symmetry.
transitivity (x0).
{
feq.
}
feq.
}
rw e__34.
apply (from_lt_pos 1 0 0 x0); [exact h__3 | lra ..].
}
assert (n__37 : 0 < x1).
{
assert (e__36 : x1 = 1 * (x1 - 0) + 0).
{
transitivity (x1).
{
reflexivity.
}
symmetry.
transitivity (x1).
{
feq.
}
feq.
}
rw e__36.
apply (from_lt_pos 1 0 0 x1); [exact h__4 | lra ..].
}
(* goal *)
assert (s__56 : (((Rpower x0 (1 - s)) * (Rpower x1 s)) < ((Rpower y0 (1 - s)) * (Rpower y1 s)))).
{
apply gap_lt.
assert (e__28 : (((Rpower y0 (1 - s)) * (Rpower y1 s)) - ((Rpower x0 (1 - s)) * (Rpower x1 s))) = (((Rpower x0 (1 - s)) * ((Rpower y1 s) - (Rpower x1 s))) + (((Rpower y0 (1 - s)) - (Rpower x0 (1 - s))) * (Rpower y1 s)))).
{
transitivity ((((- 1) * (/ (Rpower x0 s)) * (Rpower x1 s) * x0) + ((/ (Rpower y0 s)) * (Rpower y1 s) * y0))).
{
assert (e__38 : (Rpower y0 (1 - s)) = ((/ (Rpower y0 s)) * y0)).
{
assert (e__39 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower y0 (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower y0 v__ ) e__39). }
rewrite (rp_add y0 (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg y0 ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole y0 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__40 : (Rpower x0 (1 - s)) = ((/ (Rpower x0 s)) * x0)).
{
assert (e__41 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower x0 (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__41). }
rewrite (rp_add x0 (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg x0 ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole x0 1 1) by (rpos || (simpl INR; lra)).
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
transitivity ((((- 1) * (/ (Rpower x0 s)) * (Rpower x1 s) * x0) + ((/ (Rpower y0 s)) * (Rpower y1 s) * y0))).
{
assert (e__42 : (Rpower x0 (1 - s)) = ((/ (Rpower x0 s)) * x0)).
{
assert (e__43 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower x0 (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__43). }
rewrite (rp_add x0 (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg x0 ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole x0 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__44 : (Rpower y0 (1 - s)) = ((/ (Rpower y0 s)) * y0)).
{
assert (e__45 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower y0 (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower y0 v__ ) e__45). }
rewrite (rp_add y0 (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg y0 ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole y0 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__42.
rw e__44.
reflexivity.
}
feq.
}
feq.
}
assert (w__29 : 0 < (((Rpower x0 (1 - s)) * ((Rpower y1 s) - (Rpower x1 s))) + (((Rpower y0 (1 - s)) - (Rpower x0 (1 - s))) * (Rpower y1 s)))).
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply exp_pos.
}
{
assert (e__46 : ((Rpower y1 s) - (Rpower x1 s)) = 1 * ((Rpower y1 s) - (Rpower x1 s)) + 0).
{
transitivity ((((- 1) * (Rpower x1 s)) + (Rpower y1 s))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower x1 s)) + (Rpower y1 s))).
{
feq.
}
feq.
}
rw e__46.
apply (from_lt_pos 1 0 (Rpower x1 s) (Rpower y1 s)); [exact s__27 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (e__47 : ((Rpower y0 (1 - s)) - (Rpower x0 (1 - s))) = 1 * ((Rpower y0 (1 - s)) - (Rpower x0 (1 - s))) + 0).
{
transitivity ((((- 1) * (/ (Rpower x0 s)) * x0) + ((/ (Rpower y0 s)) * y0))).
{
assert (e__48 : (Rpower y0 (1 - s)) = ((/ (Rpower y0 s)) * y0)).
{
assert (e__49 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower y0 (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower y0 v__ ) e__49). }
rewrite (rp_add y0 (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg y0 ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole y0 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__50 : (Rpower x0 (1 - s)) = ((/ (Rpower x0 s)) * x0)).
{
assert (e__51 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower x0 (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__51). }
rewrite (rp_add x0 (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg x0 ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole x0 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__48.
rw e__50.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower x0 s)) * x0) + ((/ (Rpower y0 s)) * y0))).
{
assert (e__52 : (Rpower y0 (1 - s)) = ((/ (Rpower y0 s)) * y0)).
{
assert (e__53 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower y0 (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower y0 v__ ) e__53). }
rewrite (rp_add y0 (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg y0 ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole y0 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__54 : (Rpower x0 (1 - s)) = ((/ (Rpower x0 s)) * x0)).
{
assert (e__55 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower x0 (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__55). }
rewrite (rp_add x0 (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg x0 ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole x0 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__52.
rw e__54.
reflexivity.
}
feq.
}
feq.
}
rw e__47.
apply (from_lt_pos 1 0 (Rpower x0 (1 - s)) (Rpower y0 (1 - s))); [exact s__22 | lra ..].
}
{
apply exp_pos.
}
}
}
rw e__28. exact w__29.
}
split.
{
split.
{
change (0 < x0).
exact h__3.
}
{
split.
{
change (0 < x1).
exact h__4.
}
{
split.
{
change (0 < y0).
exact s__11.
}
{
change (0 < y1).
exact s__16.
}
}
}
}
{
change (((Rpower x0 (1 - s)) * (Rpower x1 s)) < ((Rpower y0 (1 - s)) * (Rpower y1 s))).
exact s__56.
}
Qed.
Lemma meaningful : forall (s : R) (x0 : R) (x1 : R) (y0 : R) (y1 : R), ((0 < s) /\ (s < 1)) -> (0 < x0) -> (0 < x1) -> (x0 < y0) -> (x1 < y1) -> ((0 < x0) /\ (0 < x1) /\ (0 < y0) /\ (0 < y1)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Theorem claim : forall (s : R) (x0 : R) (x1 : R) (y0 : R) (y1 : R), ((0 < s) /\ (s < 1)) -> (0 < x0) -> (0 < x1) -> (x0 < y0) -> (x1 < y1) -> (((Rpower x0 (1 - s)) * (Rpower x1 s)) < ((Rpower y0 (1 - s)) * (Rpower y1 s))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Fail Definition corrupted : forall (s : R) (x0 : R) (x1 : R) (y0 : R) (y1 : R), ((0 < s) /\ (s < 1)) -> (0 < x0) -> (0 < x1) -> (x0 < y0) -> (x1 < y1) -> (((Rpower y0 (1 - s)) * (Rpower y1 s)) <= ((Rpower x0 (1 - s)) * (Rpower x1 s))) := claim.
End T_ada2ms_mixed_order_904bfcc0.
