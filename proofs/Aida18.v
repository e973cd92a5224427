From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas05.
From AdamNX Require Import Lemmas19.
Open Scope R_scope.

(* aida.ray; certificate 29de68736a5fbe3f4fe73d06f49432e7df8fa65c8c5c9474cb489ceab4ab5e11 *)
Module T_aida_ray_29de6873.

Lemma satisfiable : exists (b : R) (b2 : R) (gamma : R) (eta : R) (p : R) (q : R) (lam : R) (theta : R) (A : R) (B : R) (w1 : R) (w2 : R) (klow : R) (khigh : R) (s : R) (S_ : R) (C_ : R) (x : Z -> R) (m : Z -> R) (r : Z -> R) (e : Z -> R), ((0 < b) /\ (b < 1)) /\ (1 < q) /\ (0 < A) /\ (0 < B) /\ (0 < w1) /\ (0 < w2) /\ (0 < klow) /\ ((1 - lam) <= (klow * (Rpower w1 q) * (Rpower B (q - 1)))) /\ ((khigh * (Rpower w2 q) * (Rpower A (q - 1))) <= (1 - lam)) /\ ((q * khigh * (Rpower w2 q) * (Rpower B (q - 1))) <= 1) /\ (((1 - b) * gamma) <= w1) /\ (((w1 - ((1 - b) * gamma)) * (1 - (klow * (Rpower w1 q) * (Rpower A (q - 1))))) <= (b * w1)) /\ ((b * w2) <= ((w2 - ((1 - b) * gamma)) * (1 - (khigh * (Rpower w2 q) * (Rpower B (q - 1)))))) /\ (0 < gamma) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < p) /\ (0 < eta) /\ ((0 < lam) /\ (lam < 1)) /\ ((Rpower lam (q - 1)) = (Rpower b2 (q / p))) /\ ((0 < theta) /\ (theta < 1)) /\ ((Rpower lam p) = (theta * b2)) /\ (0 < s) /\ (0 < S_) /\ (((1 - b2) * (Rpower (gamma * B) p)) <= (C_ * (1 - theta) * b2)) /\ (0 <= C_) /\ ((klow * (Rpower S_ (q / p)) * (Rpower b2 (q / p))) <= eta) /\ (eta <= (khigh * (Rpower s (q / p)) * (Rpower b2 (q / p)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 < (r (t)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = ((b * (m (t)%Z)) + ((1 - b) * (gamma * (x (t)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) (q - 1)) * (m ((t + 1))%Z)) / (Rpower (r ((t + 1))%Z) (q / p)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + (e (t)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (e (t)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((e (t)%Z) <= ((1 - b2) * (apow (gamma * (x (t)%Z)) p)))) /\ (A <= (x (0)%Z)) /\ ((x (0)%Z) <= B) /\ ((w1 * (x (0)%Z)) <= (m (1)%Z)) /\ ((m (1)%Z) <= (w2 * (x (0)%Z))) /\ (s <= (r (0)%Z)) /\ ((r (0)%Z) <= (S_ - C_)).
Proof.
exists (1 * / 10), (81 * / 100), 1, (512 * / 245), 3, 3, (9 * / 10), (9 * / 10), (1 * / 2), 1, 1, (6 * / 5), (11 * / 100), (13 * / 100), (199 * / 10), 23, (5 * / 2), (fun t : Z => ((70 * / 81) * (powerRZ (9 * / 10) (t)%Z))), (fun t : Z => ((35 * / 36) * (powerRZ (9 * / 10) (t)%Z))), (fun t : Z => (20 * (powerRZ (81 * / 100) (t)%Z))), (fun t : Z => 0).
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
change (1 < 3).
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
change (0 < (6 * / 5)).
closed_less.
}
{
split.
{
change (0 < (11 * / 100)).
closed_less.
}
{
split.
{
change ((1 - (9 * / 10)) <= ((11 * / 100) * (exp (3 * ln 1)) * (exp ((3 - 1) * ln 1)))).
replace (exp (3 * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
replace (exp ((3 - 1) * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
closed_less.
}
{
split.
{
change (((13 * / 100) * (exp (3 * ln (6 * / 5))) * (exp ((3 - 1) * ln (1 * / 2)))) <= (1 - (9 * / 10))).
replace (exp (3 * ln (6 * / 5))) with ((6 * / 5) ^ 3)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp ((3 - 1) * ln (1 * / 2))) with ((1 * / 2) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{
split.
{
change ((3 * (13 * / 100) * (exp (3 * ln (6 * / 5))) * (exp ((3 - 1) * ln 1))) <= 1).
replace (exp (3 * ln (6 * / 5))) with ((6 * / 5) ^ 3)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp ((3 - 1) * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
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
change (((1 - ((1 - (1 * / 10)) * 1)) * (1 - ((11 * / 100) * (exp (3 * ln 1)) * (exp ((3 - 1) * ln (1 * / 2)))))) <= ((1 * / 10) * 1)).
replace (exp (3 * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
replace (exp ((3 - 1) * ln (1 * / 2))) with ((1 * / 2) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{
split.
{
change (((1 * / 10) * (6 * / 5)) <= (((6 * / 5) - ((1 - (1 * / 10)) * 1)) * (1 - ((13 * / 100) * (exp (3 * ln (6 * / 5))) * (exp ((3 - 1) * ln 1)))))).
replace (exp (3 * ln (6 * / 5))) with ((6 * / 5) ^ 3)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp ((3 - 1) * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
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
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (81 * / 100)).
closed_less.
}
{ change ((81 * / 100) < 1).
closed_less.
}
}
{
split.
{
change (0 < 3).
closed_less.
}
{
split.
{
change (0 < (512 * / 245)).
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
change ((exp ((3 - 1) * ln (9 * / 10))) = (exp ((3 * / 3) * ln (81 * / 100)))).
replace (exp ((3 - 1) * ln (9 * / 10))) with ((9 * / 10) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp ((3 * / 3) * ln (81 * / 100))) with ((81 * / 100) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_eq.
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
change ((exp (3 * ln (9 * / 10))) = ((9 * / 10) * (81 * / 100))).
replace (exp (3 * ln (9 * / 10))) with ((9 * / 10) ^ 3)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_eq.
}
{
split.
{
change (0 < (199 * / 10)).
closed_less.
}
{
split.
{
change (0 < 23).
closed_less.
}
{
split.
{
change (((1 - (81 * / 100)) * (exp (3 * ln (1 * 1)))) <= ((5 * / 2) * (1 - (9 * / 10)) * (81 * / 100))).
replace (exp (3 * ln (1 * 1))) with 1 by (symmetry; apply power_of_one; closed_eq).
closed_less.
}
{
split.
{
change (0 <= (5 * / 2)).
closed_less.
}
{
split.
{
change (((11 * / 100) * (exp ((3 * / 3) * ln 23)) * (exp ((3 * / 3) * ln (81 * / 100)))) <= (512 * / 245)).
replace (exp ((3 * / 3) * ln 23)) with (23 ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp ((3 * / 3) * ln (81 * / 100))) with ((81 * / 100) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{
split.
{
change ((512 * / 245) <= ((13 * / 100) * (exp ((3 * / 3) * ln (199 * / 10))) * (exp ((3 * / 3) * ln (81 * / 100))))).
replace (exp ((3 * / 3) * ln (199 * / 10))) with ((199 * / 10) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp ((3 * / 3) * ln (81 * / 100))) with ((81 * / 100) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 < (20 * (powerRZ (81 * / 100) (t)%Z)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply mult_pos_pos.
{
lra.
}
{
apply pz_pos.
rat.
}
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (((35 * / 36) * (powerRZ (9 * / 10) ((t + 1))%Z)) = (((1 * / 10) * ((35 * / 36) * (powerRZ (9 * / 10) (t)%Z))) + ((1 - (1 * / 10)) * (1 * ((70 * / 81) * (powerRZ (9 * / 10) (t)%Z))))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_eq.
assert (e__2 : ((((1 * / 10) * ((35 * / 36) * (powerRZ (9 * / 10) (t)%Z))) + ((1 - (1 * / 10)) * (1 * ((70 * / 81) * (powerRZ (9 * / 10) (t)%Z))))) - ((35 * / 36) * (powerRZ (9 * / 10) ((t + 1))%Z))) = 0).
{
assert (e__3 : (powerRZ (9 * / 10) ((t + 1))%Z) = ((9 * / 10) * (/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (9 * / 10) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (9 * / 10) (1)%Z 1 eq_refl).
assert (e__4 : powerRZ (9 * / 10) (t)%Z = powerRZ ((3 ^ 2) * ((/ 2) * (/ 5))) (t)%Z).
{
try replace (9 * / 10) with ((3 ^ 2) * ((/ 2) * (/ 5))) by feq.
reflexivity.
}
rw e__4.
rewrite (pz_mult (3 ^ 2) ((/ 2) * (/ 5)) (t)%Z) by zp.
rewrite (pz_mult (/ 2) (/ 5) (t)%Z) by zp.
rewrite (pz_pow 3 2 (t)%Z).
rewrite (pz_inv 2 (t)%Z).
rewrite (pz_inv 5 (t)%Z).
feq.
}
assert (e__5 : (powerRZ (9 * / 10) (t)%Z) = ((/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z)))).
{
assert (e__6 : powerRZ (9 * / 10) (t)%Z = powerRZ ((3 ^ 2) * ((/ 2) * (/ 5))) (t)%Z).
{
try replace (9 * / 10) with ((3 ^ 2) * ((/ 2) * (/ 5))) by feq.
reflexivity.
}
rw e__6.
rewrite (pz_mult (3 ^ 2) ((/ 2) * (/ 5)) (t)%Z) by zp.
rewrite (pz_mult (/ 2) (/ 5) (t)%Z) by zp.
rewrite (pz_pow 3 2 (t)%Z).
rewrite (pz_inv 2 (t)%Z).
rewrite (pz_inv 5 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__3.
rw e__5.
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
change (forall t : Z, ((0)%Z <= t)%Z -> (((70 * / 81) * (powerRZ (9 * / 10) ((t + 1))%Z)) = (((70 * / 81) * (powerRZ (9 * / 10) (t)%Z)) - (((512 * / 245) * (apow ((35 * / 36) * (powerRZ (9 * / 10) ((t + 1))%Z)) (3 - 1)) * ((35 * / 36) * (powerRZ (9 * / 10) ((t + 1))%Z))) * / (Rpower (20 * (powerRZ (81 * / 100) ((t + 1))%Z)) (3 * / 3)))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
assert (n__3 : 0 < (20 * (powerRZ (81 * / 100) ((t + 1))%Z))).
{
apply mult_pos_pos.
{
lra.
}
{
apply pz_pos.
rat.
}
}
assert (n__7 : 0 < ((81 * / 5) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2)))).
{
assert (e__4 : (20 * (powerRZ (81 * / 100) ((t + 1))%Z)) = ((81 * / 5) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2)))).
{
assert (e__5 : (powerRZ (81 * / 100) ((t + 1))%Z) = ((81 * / 100) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (81 * / 100) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (81 * / 100) (1)%Z 1 eq_refl).
assert (e__6 : powerRZ (81 * / 100) (t)%Z = powerRZ ((3 ^ 4) * ((/ (2 ^ 2)) * (/ (5 ^ 2)))) (t)%Z).
{
try replace (81 * / 100) with ((3 ^ 4) * ((/ (2 ^ 2)) * (/ (5 ^ 2)))) by feq.
reflexivity.
}
rw e__6.
rewrite (pz_mult (3 ^ 4) ((/ (2 ^ 2)) * (/ (5 ^ 2))) (t)%Z) by zp.
rewrite (pz_mult (/ (2 ^ 2)) (/ (5 ^ 2)) (t)%Z) by zp.
rewrite (pz_pow 3 4 (t)%Z).
rewrite (pz_inv (2 ^ 2) (t)%Z).
rewrite (pz_pow 2 2 (t)%Z).
rewrite (pz_inv (5 ^ 2) (t)%Z).
rewrite (pz_pow 5 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__5.
reflexivity.
}
feq.
}
try rewrite <- e__4.
exact n__3.
}
assert (n__8 : (Rpower (20 * (powerRZ (81 * / 100) ((t + 1))%Z)) (3 * / 3)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__14 : ((81 * / 5) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2))) <> 0).
{
assert (e__9 : (Rpower (20 * (powerRZ (81 * / 100) ((t + 1))%Z)) (3 * / 3)) = ((81 * / 5) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2)))).
{
assert (e__10 : (20 * (powerRZ (81 * / 100) ((t + 1))%Z)) = ((81 * / 5) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2)))).
{
assert (e__11 : (powerRZ (81 * / 100) ((t + 1))%Z) = ((81 * / 100) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (81 * / 100) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (81 * / 100) (1)%Z 1 eq_refl).
assert (e__12 : powerRZ (81 * / 100) (t)%Z = powerRZ ((3 ^ 4) * ((/ (2 ^ 2)) * (/ (5 ^ 2)))) (t)%Z).
{
try replace (81 * / 100) with ((3 ^ 4) * ((/ (2 ^ 2)) * (/ (5 ^ 2)))) by feq.
reflexivity.
}
rw e__12.
rewrite (pz_mult (3 ^ 4) ((/ (2 ^ 2)) * (/ (5 ^ 2))) (t)%Z) by zp.
rewrite (pz_mult (/ (2 ^ 2)) (/ (5 ^ 2)) (t)%Z) by zp.
rewrite (pz_pow 3 4 (t)%Z).
rewrite (pz_inv (2 ^ 2) (t)%Z).
rewrite (pz_pow 2 2 (t)%Z).
rewrite (pz_inv (5 ^ 2) (t)%Z).
rewrite (pz_pow 5 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__11.
reflexivity.
}
feq.
}
transitivity (Rpower  ((81 * / 5) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2))) (3 * / 3)).
{ exact (f_equal (fun v__ => Rpower  v__ (3 * / 3)) e__10). }
assert (e__13 : (3 * / 3) = 1).
{
feq.
}
transitivity (Rpower ((81 * / 5) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2))) 1 ).
{ exact (f_equal (fun v__ => Rpower ((81 * / 5) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2))) v__ ) e__13). }
rewrite (rp_whole ((81 * / 5) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2))) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__9.
exact n__8.
}
assert (n__15 : (powerRZ 3 (t)%Z) <> 0).
{
intro vanishes.
apply n__14.
transitivity ((81 * / 5) * ((/ ((powerRZ 2 (t)%Z) ^ 2))) * (((powerRZ 3 (t)%Z) ^ 4)) * ((/ ((powerRZ 5 (t)%Z) ^ 2)))).
{ feq. }
rewrite vanishes. ring.
}
apply gap_eq.
assert (e__2 : ((((70 * / 81) * (powerRZ (9 * / 10) (t)%Z)) - (((512 * / 245) * (apow ((35 * / 36) * (powerRZ (9 * / 10) ((t + 1))%Z)) (3 - 1)) * ((35 * / 36) * (powerRZ (9 * / 10) ((t + 1))%Z))) * / (Rpower (20 * (powerRZ (81 * / 100) ((t + 1))%Z)) (3 * / 3)))) - ((70 * / 81) * (powerRZ (9 * / 10) ((t + 1))%Z))) = 0).
{
assert (e__16 : (apow ((35 * / 36) * (powerRZ (9 * / 10) ((t + 1))%Z)) (3 - 1)) = ((49 * / 64) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2)))).
{
assert (e__17 : ((35 * / 36) * (powerRZ (9 * / 10) ((t + 1))%Z)) = ((7 * / 8) * (/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z)))).
{
assert (e__18 : (powerRZ (9 * / 10) ((t + 1))%Z) = ((9 * / 10) * (/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (9 * / 10) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (9 * / 10) (1)%Z 1 eq_refl).
assert (e__19 : powerRZ (9 * / 10) (t)%Z = powerRZ ((3 ^ 2) * ((/ 2) * (/ 5))) (t)%Z).
{
try replace (9 * / 10) with ((3 ^ 2) * ((/ 2) * (/ 5))) by feq.
reflexivity.
}
rw e__19.
rewrite (pz_mult (3 ^ 2) ((/ 2) * (/ 5)) (t)%Z) by zp.
rewrite (pz_mult (/ 2) (/ 5) (t)%Z) by zp.
rewrite (pz_pow 3 2 (t)%Z).
rewrite (pz_inv 2 (t)%Z).
rewrite (pz_inv 5 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__18.
reflexivity.
}
feq.
}
transitivity (apow  ((7 * / 8) * (/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z))) (3 - 1)).
{ exact (f_equal (fun v__ => apow  v__ (3 - 1)) e__17). }
assert (e__20 : (3 - 1) = 2).
{
feq.
}
transitivity (apow ((7 * / 8) * (/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z))) 2 ).
{ exact (f_equal (fun v__ => apow ((7 * / 8) * (/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z))) v__ ) e__20). }
rewrite (apow_even ((7 * / 8) * (/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z))) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
assert (e__21 : / (Rpower (20 * (powerRZ (81 * / 100) ((t + 1))%Z)) (3 * / 3)) = ((5 * / 81) * ((powerRZ 2 (t)%Z) ^ 2) * (/ ((powerRZ 3 (t)%Z) ^ 4)) * ((powerRZ 5 (t)%Z) ^ 2))).
{
assert (e__22 : (Rpower (20 * (powerRZ (81 * / 100) ((t + 1))%Z)) (3 * / 3)) = ((81 * / 5) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2)))).
{
assert (e__23 : (20 * (powerRZ (81 * / 100) ((t + 1))%Z)) = ((81 * / 5) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2)))).
{
assert (e__24 : (powerRZ (81 * / 100) ((t + 1))%Z) = ((81 * / 100) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (81 * / 100) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (81 * / 100) (1)%Z 1 eq_refl).
assert (e__25 : powerRZ (81 * / 100) (t)%Z = powerRZ ((3 ^ 4) * ((/ (2 ^ 2)) * (/ (5 ^ 2)))) (t)%Z).
{
try replace (81 * / 100) with ((3 ^ 4) * ((/ (2 ^ 2)) * (/ (5 ^ 2)))) by feq.
reflexivity.
}
rw e__25.
rewrite (pz_mult (3 ^ 4) ((/ (2 ^ 2)) * (/ (5 ^ 2))) (t)%Z) by zp.
rewrite (pz_mult (/ (2 ^ 2)) (/ (5 ^ 2)) (t)%Z) by zp.
rewrite (pz_pow 3 4 (t)%Z).
rewrite (pz_inv (2 ^ 2) (t)%Z).
rewrite (pz_pow 2 2 (t)%Z).
rewrite (pz_inv (5 ^ 2) (t)%Z).
rewrite (pz_pow 5 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__24.
reflexivity.
}
feq.
}
transitivity (Rpower  ((81 * / 5) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2))) (3 * / 3)).
{ exact (f_equal (fun v__ => Rpower  v__ (3 * / 3)) e__23). }
assert (e__26 : (3 * / 3) = 1).
{
feq.
}
transitivity (Rpower ((81 * / 5) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2))) 1 ).
{ exact (f_equal (fun v__ => Rpower ((81 * / 5) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2))) v__ ) e__26). }
rewrite (rp_whole ((81 * / 5) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2))) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__22.
apply inv_by. feq.
}
assert (e__27 : (powerRZ (9 * / 10) ((t + 1))%Z) = ((9 * / 10) * (/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (9 * / 10) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (9 * / 10) (1)%Z 1 eq_refl).
assert (e__28 : powerRZ (9 * / 10) (t)%Z = powerRZ ((3 ^ 2) * ((/ 2) * (/ 5))) (t)%Z).
{
try replace (9 * / 10) with ((3 ^ 2) * ((/ 2) * (/ 5))) by feq.
reflexivity.
}
rw e__28.
rewrite (pz_mult (3 ^ 2) ((/ 2) * (/ 5)) (t)%Z) by zp.
rewrite (pz_mult (/ 2) (/ 5) (t)%Z) by zp.
rewrite (pz_pow 3 2 (t)%Z).
rewrite (pz_inv 2 (t)%Z).
rewrite (pz_inv 5 (t)%Z).
feq.
}
assert (e__29 : (powerRZ (9 * / 10) (t)%Z) = ((/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z)))).
{
assert (e__30 : powerRZ (9 * / 10) (t)%Z = powerRZ ((3 ^ 2) * ((/ 2) * (/ 5))) (t)%Z).
{
try replace (9 * / 10) with ((3 ^ 2) * ((/ 2) * (/ 5))) by feq.
reflexivity.
}
rw e__30.
rewrite (pz_mult (3 ^ 2) ((/ 2) * (/ 5)) (t)%Z) by zp.
rewrite (pz_mult (/ 2) (/ 5) (t)%Z) by zp.
rewrite (pz_pow 3 2 (t)%Z).
rewrite (pz_inv 2 (t)%Z).
rewrite (pz_inv 5 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__16.
rw e__21.
rw e__27.
rw e__29.
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
change (forall t : Z, ((0)%Z <= t)%Z -> ((20 * (powerRZ (81 * / 100) ((t + 1))%Z)) = (((81 * / 100) * (20 * (powerRZ (81 * / 100) (t)%Z))) + 0))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_eq.
assert (e__2 : ((((81 * / 100) * (20 * (powerRZ (81 * / 100) (t)%Z))) + 0) - (20 * (powerRZ (81 * / 100) ((t + 1))%Z))) = 0).
{
assert (e__3 : (powerRZ (81 * / 100) ((t + 1))%Z) = ((81 * / 100) * (/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (81 * / 100) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (81 * / 100) (1)%Z 1 eq_refl).
assert (e__4 : powerRZ (81 * / 100) (t)%Z = powerRZ ((3 ^ 4) * ((/ (2 ^ 2)) * (/ (5 ^ 2)))) (t)%Z).
{
try replace (81 * / 100) with ((3 ^ 4) * ((/ (2 ^ 2)) * (/ (5 ^ 2)))) by feq.
reflexivity.
}
rw e__4.
rewrite (pz_mult (3 ^ 4) ((/ (2 ^ 2)) * (/ (5 ^ 2))) (t)%Z) by zp.
rewrite (pz_mult (/ (2 ^ 2)) (/ (5 ^ 2)) (t)%Z) by zp.
rewrite (pz_pow 3 4 (t)%Z).
rewrite (pz_inv (2 ^ 2) (t)%Z).
rewrite (pz_pow 2 2 (t)%Z).
rewrite (pz_inv (5 ^ 2) (t)%Z).
rewrite (pz_pow 5 2 (t)%Z).
feq.
}
assert (e__5 : (powerRZ (81 * / 100) (t)%Z) = ((/ ((powerRZ 2 (t)%Z) ^ 2)) * ((powerRZ 3 (t)%Z) ^ 4) * (/ ((powerRZ 5 (t)%Z) ^ 2)))).
{
assert (e__6 : powerRZ (81 * / 100) (t)%Z = powerRZ ((3 ^ 4) * ((/ (2 ^ 2)) * (/ (5 ^ 2)))) (t)%Z).
{
try replace (81 * / 100) with ((3 ^ 4) * ((/ (2 ^ 2)) * (/ (5 ^ 2)))) by feq.
reflexivity.
}
rw e__6.
rewrite (pz_mult (3 ^ 4) ((/ (2 ^ 2)) * (/ (5 ^ 2))) (t)%Z) by zp.
rewrite (pz_mult (/ (2 ^ 2)) (/ (5 ^ 2)) (t)%Z) by zp.
rewrite (pz_pow 3 4 (t)%Z).
rewrite (pz_inv (2 ^ 2) (t)%Z).
rewrite (pz_pow 2 2 (t)%Z).
rewrite (pz_inv (5 ^ 2) (t)%Z).
rewrite (pz_pow 5 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__3.
rw e__5.
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
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <= 0)).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply Req_le_sym.
reflexivity.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <= ((1 - (81 * / 100)) * (apow (1 * ((70 * / 81) * (powerRZ (9 * / 10) (t)%Z))) 3)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply Rlt_le.
apply mult_pos_pos.
{
assert (e__2 : (1 - (81 * / 100)) = (19 * / 100)).
{
feq.
}
rw e__2.
rat.
}
{
apply apow_pos.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
rat.
}
{
apply pz_pos.
rat.
}
}
}
}
{
split.
{
change ((1 * / 2) <= ((70 * / 81) * ((9 * / 10) ^ 0))).
closed_less.
}
{
split.
{
change (((70 * / 81) * ((9 * / 10) ^ 0)) <= 1).
closed_less.
}
{
split.
{
change ((1 * ((70 * / 81) * ((9 * / 10) ^ 0))) <= ((35 * / 36) * ((9 * / 10) ^ 1))).
closed_less.
}
{
split.
{
change (((35 * / 36) * ((9 * / 10) ^ 1)) <= ((6 * / 5) * ((70 * / 81) * ((9 * / 10) ^ 0)))).
closed_less.
}
{
split.
{
change ((199 * / 10) <= (20 * ((81 * / 100) ^ 0))).
closed_less.
}
{
change ((20 * ((81 * / 100) ^ 0)) <= (23 - (5 * / 2))).
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
Qed.

Lemma proved : forall (b : R) (b2 : R) (gamma : R) (eta : R) (p : R) (q : R) (lam : R) (theta : R) (A : R) (B : R) (w1 : R) (w2 : R) (klow : R) (khigh : R) (s : R) (S_ : R) (C_ : R) (x : Z -> R) (m : Z -> R) (r : Z -> R) (e : Z -> R), ((0 < b) /\ (b < 1)) -> (1 < q) -> (0 < A) -> (0 < B) -> (0 < w1) -> (0 < w2) -> (0 < klow) -> ((1 - lam) <= (klow * (Rpower w1 q) * (Rpower B (q - 1)))) -> ((khigh * (Rpower w2 q) * (Rpower A (q - 1))) <= (1 - lam)) -> ((q * khigh * (Rpower w2 q) * (Rpower B (q - 1))) <= 1) -> (((1 - b) * gamma) <= w1) -> (((w1 - ((1 - b) * gamma)) * (1 - (klow * (Rpower w1 q) * (Rpower A (q - 1))))) <= (b * w1)) -> ((b * w2) <= ((w2 - ((1 - b) * gamma)) * (1 - (khigh * (Rpower w2 q) * (Rpower B (q - 1)))))) -> (0 < gamma) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < eta) -> ((0 < lam) /\ (lam < 1)) -> ((Rpower lam (q - 1)) = (Rpower b2 (q / p))) -> ((0 < theta) /\ (theta < 1)) -> ((Rpower lam p) = (theta * b2)) -> (0 < s) -> (0 < S_) -> (((1 - b2) * (Rpower (gamma * B) p)) <= (C_ * (1 - theta) * b2)) -> (0 <= C_) -> ((klow * (Rpower S_ (q / p)) * (Rpower b2 (q / p))) <= eta) -> (eta <= (khigh * (Rpower s (q / p)) * (Rpower b2 (q / p)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 < (r (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = ((b * (m (t)%Z)) + ((1 - b) * (gamma * (x (t)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) (q - 1)) * (m ((t + 1))%Z)) / (Rpower (r ((t + 1))%Z) (q / p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + (e (t)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (e (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((e (t)%Z) <= ((1 - b2) * (apow (gamma * (x (t)%Z)) p)))) -> (A <= (x (0)%Z)) -> ((x (0)%Z) <= B) -> ((w1 * (x (0)%Z)) <= (m (1)%Z)) -> ((m (1)%Z) <= (w2 * (x (0)%Z))) -> (s <= (r (0)%Z)) -> ((r (0)%Z) <= (S_ - C_)) -> (((0 < w1) /\ (0 < B) /\ (0 < w2) /\ (0 < A) /\ (0 < lam) /\ (0 <> p) /\ (0 < b2) /\ (0 < (gamma * B)) /\ (0 < S_) /\ (0 < s) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 < (q - 1))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> p)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 < (r ((t + 1))%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (Rpower (r ((t + 1))%Z) (q / p)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((A * (powerRZ lam (t)%Z)) <= (x (t)%Z)) /\ ((x (t)%Z) <= (B * (powerRZ lam (t)%Z)))))).
Proof.
intros b b2 gamma eta p q lam theta A B w1 w2 klow khigh s S_ C_ x m r e h__0 h__3 h__4 h__5 h__6 h__7 h__8 h__9 h__10 h__11 h__12 h__13 h__14 h__15 h__16 h__19 h__20 h__21 h__24 h__25 h__28 h__29 h__30 h__31 h__32 h__33 h__34 h__35 h__36 h__37 h__38 h__39 h__40 h__41 h__42 h__43 h__44 h__45 h__46.
pose proof h__0 as [h__1 h__2].
pose proof h__16 as [h__17 h__18].
pose proof h__21 as [h__22 h__23].
change ((Rpower lam (q - 1)) = (Rpower b2 (q * / p))) in h__24.
pose proof h__25 as [h__26 h__27].
change ((klow * (Rpower S_ (q * / p)) * (Rpower b2 (q * / p))) <= eta) in h__33.
change (eta <= (khigh * (Rpower s (q * / p)) * (Rpower b2 (q * / p)))) in h__34.
change (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) (q - 1)) * (m ((t + 1))%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p)))))) in h__37.
(* I *)
assert (s__1097 : (forall t : Z, ((0)%Z <= t)%Z -> (((A * (powerRZ lam (t)%Z)) <= (x (t)%Z)) /\ ((x (t)%Z) <= (B * (powerRZ lam (t)%Z))) /\ ((w1 * (x (t)%Z)) <= (m ((t + 1))%Z)) /\ ((m ((t + 1))%Z) <= (w2 * (x (t)%Z))) /\ ((s * (powerRZ b2 (t)%Z)) <= (r (t)%Z)) /\ ((r (t)%Z) <= ((S_ - (C_ * (powerRZ theta (t)%Z))) * (powerRZ b2 (t)%Z)))))).
{
apply (induction_from (fun t : Z => (((A * (powerRZ lam (t)%Z)) <= (x (t)%Z)) /\ ((x (t)%Z) <= (B * (powerRZ lam (t)%Z))) /\ ((w1 * (x (t)%Z)) <= (m ((t + 1))%Z)) /\ ((m ((t + 1))%Z) <= (w2 * (x (t)%Z))) /\ ((s * (powerRZ b2 (t)%Z)) <= (r (t)%Z)) /\ ((r (t)%Z) <= ((S_ - (C_ * (powerRZ theta (t)%Z))) * (powerRZ b2 (t)%Z))))) (0)%Z).
{
change (((A * (powerRZ lam (0)%Z)) <= (x (0)%Z)) /\ ((x (0)%Z) <= (B * (powerRZ lam (0)%Z))) /\ ((w1 * (x (0)%Z)) <= (m (((0)%Z + 1))%Z)) /\ ((m (((0)%Z + 1))%Z) <= (w2 * (x (0)%Z))) /\ ((s * (powerRZ b2 (0)%Z)) <= (r (0)%Z)) /\ ((r (0)%Z) <= ((S_ - (C_ * (powerRZ theta (0)%Z))) * (powerRZ b2 (0)%Z)))).
(* base x *)
assert (s__50 : ((A * (lam ^ 0)) <= (x (0)%Z))).
{
apply gap_le.
assert (e__47 : ((x (0)%Z) - (A * (lam ^ 0))) = ((x (0)%Z) - A)).
{
transitivity (((x (0)%Z) + ((- 1) * A))).
{
feq.
}
symmetry.
transitivity (((x (0)%Z) + ((- 1) * A))).
{
feq.
}
feq.
}
assert (w__48 : 0 <= ((x (0)%Z) - A)).
{
assert (e__49 : ((x (0)%Z) - A) = 1 * ((x (0)%Z) - A) + 0).
{
transitivity (((x (0)%Z) + ((- 1) * A))).
{
feq.
}
symmetry.
transitivity (((x (0)%Z) + ((- 1) * A))).
{
feq.
}
feq.
}
rw e__49.
apply (from_le_nn 1 0 A (x (0)%Z)); [exact h__41 | lra ..].
}
rw e__47. exact w__48.
}
(* base X *)
assert (s__54 : ((x (0)%Z) <= (B * (lam ^ 0)))).
{
apply gap_le.
assert (e__51 : ((B * (lam ^ 0)) - (x (0)%Z)) = (B - (x (0)%Z))).
{
transitivity ((((- 1) * (x (0)%Z)) + B)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (x (0)%Z)) + B)).
{
feq.
}
feq.
}
assert (w__52 : 0 <= (B - (x (0)%Z))).
{
assert (e__53 : (B - (x (0)%Z)) = 1 * (B - (x (0)%Z)) + 0).
{
transitivity ((((- 1) * (x (0)%Z)) + B)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (x (0)%Z)) + B)).
{
feq.
}
feq.
}
rw e__53.
apply (from_le_nn 1 0 (x (0)%Z) B); [exact h__42 | lra ..].
}
rw e__51. exact w__52.
}
(* base m *)
assert (s__59 : ((w1 * (x (0)%Z)) <= (m ((0 + 1))%Z))).
{
apply gap_le.
assert (e__55 : ((m ((0 + 1))%Z) - (w1 * (x (0)%Z))) = ((m (1)%Z) - (w1 * (x (0)%Z)))).
{
transitivity (((m (1)%Z) + ((- 1) * (x (0)%Z) * w1))).
{
assert (e__57 : (m ((0 + 1))%Z) = (m (1)%Z)).
{
swap ((0 + 1))%Z with (1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__57.
reflexivity.
}
feq.
}
symmetry.
transitivity (((m (1)%Z) + ((- 1) * (x (0)%Z) * w1))).
{
feq.
}
feq.
}
assert (w__56 : 0 <= ((m (1)%Z) - (w1 * (x (0)%Z)))).
{
assert (e__58 : ((m (1)%Z) - (w1 * (x (0)%Z))) = 1 * ((m (1)%Z) - (w1 * (x (0)%Z))) + 0).
{
transitivity (((m (1)%Z) + ((- 1) * (x (0)%Z) * w1))).
{
feq.
}
symmetry.
transitivity (((m (1)%Z) + ((- 1) * (x (0)%Z) * w1))).
{
feq.
}
feq.
}
rw e__58.
apply (from_le_nn 1 0 (w1 * (x (0)%Z)) (m (1)%Z)); [exact h__43 | lra ..].
}
rw e__55. exact w__56.
}
(* base M *)
assert (s__64 : ((m ((0 + 1))%Z) <= (w2 * (x (0)%Z)))).
{
apply gap_le.
assert (e__60 : ((w2 * (x (0)%Z)) - (m ((0 + 1))%Z)) = ((w2 * (x (0)%Z)) - (m (1)%Z))).
{
transitivity ((((- 1) * (m (1)%Z)) + ((x (0)%Z) * w2))).
{
assert (e__62 : (m ((0 + 1))%Z) = (m (1)%Z)).
{
swap ((0 + 1))%Z with (1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__62.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (m (1)%Z)) + ((x (0)%Z) * w2))).
{
feq.
}
feq.
}
assert (w__61 : 0 <= ((w2 * (x (0)%Z)) - (m (1)%Z))).
{
assert (e__63 : ((w2 * (x (0)%Z)) - (m (1)%Z)) = 1 * ((w2 * (x (0)%Z)) - (m (1)%Z)) + 0).
{
transitivity ((((- 1) * (m (1)%Z)) + ((x (0)%Z) * w2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (m (1)%Z)) + ((x (0)%Z) * w2))).
{
feq.
}
feq.
}
rw e__63.
apply (from_le_nn 1 0 (m (1)%Z) (w2 * (x (0)%Z))); [exact h__44 | lra ..].
}
rw e__60. exact w__61.
}
(* base r *)
assert (s__68 : ((s * (b2 ^ 0)) <= (r (0)%Z))).
{
apply gap_le.
assert (e__65 : ((r (0)%Z) - (s * (b2 ^ 0))) = ((r (0)%Z) - s)).
{
transitivity (((r (0)%Z) + ((- 1) * s))).
{
feq.
}
symmetry.
transitivity (((r (0)%Z) + ((- 1) * s))).
{
feq.
}
feq.
}
assert (w__66 : 0 <= ((r (0)%Z) - s)).
{
assert (e__67 : ((r (0)%Z) - s) = 1 * ((r (0)%Z) - s) + 0).
{
transitivity (((r (0)%Z) + ((- 1) * s))).
{
feq.
}
symmetry.
transitivity (((r (0)%Z) + ((- 1) * s))).
{
feq.
}
feq.
}
rw e__67.
apply (from_le_nn 1 0 s (r (0)%Z)); [exact h__45 | lra ..].
}
rw e__65. exact w__66.
}
(* base R *)
assert (s__72 : ((r (0)%Z) <= ((S_ - (C_ * (theta ^ 0))) * (b2 ^ 0)))).
{
apply gap_le.
assert (e__69 : (((S_ - (C_ * (theta ^ 0))) * (b2 ^ 0)) - (r (0)%Z)) = (S_ - C_ - (r (0)%Z))).
{
transitivity ((((- 1) * (r (0)%Z)) + ((- 1) * C_) + S_)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r (0)%Z)) + ((- 1) * C_) + S_)).
{
feq.
}
feq.
}
assert (w__70 : 0 <= (S_ - C_ - (r (0)%Z))).
{
assert (e__71 : (S_ - C_ - (r (0)%Z)) = 1 * ((S_ - C_) - (r (0)%Z)) + 0).
{
transitivity ((((- 1) * (r (0)%Z)) + ((- 1) * C_) + S_)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r (0)%Z)) + ((- 1) * C_) + S_)).
{
feq.
}
feq.
}
rw e__71.
apply (from_le_nn 1 0 (r (0)%Z) (S_ - C_)); [exact h__46 | lra ..].
}
rw e__69. exact w__70.
}
(* base *)
assert (s__73 : (((A * (lam ^ 0)) <= (x (0)%Z)) /\ ((x (0)%Z) <= (B * (lam ^ 0))) /\ ((w1 * (x (0)%Z)) <= (m ((0 + 1))%Z)) /\ ((m ((0 + 1))%Z) <= (w2 * (x (0)%Z))) /\ ((s * (b2 ^ 0)) <= (r (0)%Z)) /\ ((r (0)%Z) <= ((S_ - (C_ * (theta ^ 0))) * (b2 ^ 0))))).
{
split.
{
exact s__50.
}
{
split.
{
exact s__54.
}
{
split.
{
exact s__59.
}
{
split.
{
exact s__64.
}
{
split.
{
exact s__68.
}
{
exact s__72.
}
}
}
}
}
}
pose proof s__73 as [h__74 [h__75 [h__76 [h__77 [h__78 h__79]]]]].
destruct s__73 as [h__80 [h__81 [h__82 [h__83 [h__84 h__85]]]]].
split.
{
apply gap_le.
assert (e__86 : ((x (0)%Z) - (A * (powerRZ lam (0)%Z))) = 1 * ((x (0)%Z) - (A * (lam ^ 0))) + 0).
{
transitivity (((x (0)%Z) + ((- 1) * A))).
{
assert (e__87 : (powerRZ lam (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__87.
reflexivity.
}
feq.
}
symmetry.
transitivity (((x (0)%Z) + ((- 1) * A))).
{
feq.
}
feq.
}
rw e__86.
apply (from_le_nn 1 0 (A * (lam ^ 0)) (x (0)%Z)); [exact h__80 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__88 : ((B * (powerRZ lam (0)%Z)) - (x (0)%Z)) = 1 * ((B * (lam ^ 0)) - (x (0)%Z)) + 0).
{
transitivity ((((- 1) * (x (0)%Z)) + B)).
{
assert (e__89 : (powerRZ lam (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__89.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (x (0)%Z)) + B)).
{
feq.
}
feq.
}
rw e__88.
apply (from_le_nn 1 0 (x (0)%Z) (B * (lam ^ 0))); [exact h__81 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__90 : ((m (((0)%Z + 1))%Z) - (w1 * (x (0)%Z))) = 1 * ((m ((0 + 1))%Z) - (w1 * (x (0)%Z))) + 0).
{
transitivity (((m (1)%Z) + ((- 1) * (x (0)%Z) * w1))).
{
assert (e__91 : (m (((0)%Z + 1))%Z) = (m (1)%Z)).
{
swap (((0)%Z + 1))%Z with (1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__91.
reflexivity.
}
feq.
}
symmetry.
transitivity (((m (1)%Z) + ((- 1) * (x (0)%Z) * w1))).
{
assert (e__92 : (m ((0 + 1))%Z) = (m (1)%Z)).
{
swap ((0 + 1))%Z with (1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__92.
reflexivity.
}
feq.
}
feq.
}
rw e__90.
apply (from_le_nn 1 0 (w1 * (x (0)%Z)) (m ((0 + 1))%Z)); [exact h__82 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__93 : ((w2 * (x (0)%Z)) - (m (((0)%Z + 1))%Z)) = 1 * ((w2 * (x (0)%Z)) - (m ((0 + 1))%Z)) + 0).
{
transitivity ((((- 1) * (m (1)%Z)) + ((x (0)%Z) * w2))).
{
assert (e__94 : (m (((0)%Z + 1))%Z) = (m (1)%Z)).
{
swap (((0)%Z + 1))%Z with (1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__94.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (m (1)%Z)) + ((x (0)%Z) * w2))).
{
assert (e__95 : (m ((0 + 1))%Z) = (m (1)%Z)).
{
swap ((0 + 1))%Z with (1)%Z.
reflexivity.
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
apply (from_le_nn 1 0 (m ((0 + 1))%Z) (w2 * (x (0)%Z))); [exact h__83 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__96 : ((r (0)%Z) - (s * (powerRZ b2 (0)%Z))) = 1 * ((r (0)%Z) - (s * (b2 ^ 0))) + 0).
{
transitivity (((r (0)%Z) + ((- 1) * s))).
{
assert (e__97 : (powerRZ b2 (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__97.
reflexivity.
}
feq.
}
symmetry.
transitivity (((r (0)%Z) + ((- 1) * s))).
{
feq.
}
feq.
}
rw e__96.
apply (from_le_nn 1 0 (s * (b2 ^ 0)) (r (0)%Z)); [exact h__84 | lra ..].
}
{
apply gap_le.
assert (e__98 : (((S_ - (C_ * (powerRZ theta (0)%Z))) * (powerRZ b2 (0)%Z)) - (r (0)%Z)) = 1 * (((S_ - (C_ * (theta ^ 0))) * (b2 ^ 0)) - (r (0)%Z)) + 0).
{
transitivity ((((- 1) * (r (0)%Z)) + ((- 1) * C_) + S_)).
{
assert (e__99 : (powerRZ theta (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
assert (e__100 : (powerRZ b2 (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
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
transitivity ((((- 1) * (r (0)%Z)) + ((- 1) * C_) + S_)).
{
feq.
}
feq.
}
rw e__98.
apply (from_le_nn 1 0 (r (0)%Z) ((S_ - (C_ * (theta ^ 0))) * (b2 ^ 0))); [exact h__85 | lra ..].
}
}
}
}
}
}
{
intros t b__101.
assert (r__102 : 0 <= IZR t).
{ izr_le. }
intros IH__103.
pose proof IH__103 as [h__104 [h__105 [h__106 [h__107 [h__108 h__109]]]]].
change (((A * (powerRZ lam (t + 1)%Z)) <= (x (t + 1)%Z)) /\ ((x (t + 1)%Z) <= (B * (powerRZ lam (t + 1)%Z))) /\ ((w1 * (x (t + 1)%Z)) <= (m (((t + 1)%Z + 1))%Z)) /\ ((m (((t + 1)%Z + 1))%Z) <= (w2 * (x (t + 1)%Z))) /\ ((s * (powerRZ b2 (t + 1)%Z)) <= (r (t + 1)%Z)) /\ ((r (t + 1)%Z) <= ((S_ - (C_ * (powerRZ theta (t + 1)%Z))) * (powerRZ b2 (t + 1)%Z)))).
(* IH 0 *)
assert (s__110 : ((A * (powerRZ lam (t)%Z)) <= (x (t)%Z))).
{
exact h__104.
}
(* IH 1 *)
assert (s__111 : ((x (t)%Z) <= (B * (powerRZ lam (t)%Z)))).
{
exact h__105.
}
(* IH 2 *)
assert (s__112 : ((w1 * (x (t)%Z)) <= (m ((t + 1))%Z))).
{
exact h__106.
}
(* IH 3 *)
assert (s__113 : ((m ((t + 1))%Z) <= (w2 * (x (t)%Z)))).
{
exact h__107.
}
(* IH 4 *)
assert (s__114 : ((s * (powerRZ b2 (t)%Z)) <= (r (t)%Z))).
{
exact h__108.
}
(* IH 5 *)
assert (s__115 : ((r (t)%Z) <= ((S_ - (C_ * (powerRZ theta (t)%Z))) * (powerRZ b2 (t)%Z)))).
{
exact h__109.
}
(* x > 0 *)
assert (s__121 : (0 < (x (t)%Z))).
{
assert (e__116 : (x (t)%Z) = (((x (t)%Z) - (A * (powerRZ lam (t)%Z))) + (A * (powerRZ lam (t)%Z)))).
{
transitivity ((x (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (t)%Z)).
{
feq.
}
feq.
}
assert (w__117 : 0 < (((x (t)%Z) - (A * (powerRZ lam (t)%Z))) + (A * (powerRZ lam (t)%Z)))).
{
apply plus_nn_pos.
{
assert (e__118 : ((x (t)%Z) - (A * (powerRZ lam (t)%Z))) = 1 * ((x (t)%Z) - (A * (powerRZ lam (t)%Z))) + 0).
{
transitivity (((x (t)%Z) + ((- 1) * (powerRZ lam (t)%Z) * A))).
{
feq.
}
symmetry.
transitivity (((x (t)%Z) + ((- 1) * (powerRZ lam (t)%Z) * A))).
{
feq.
}
feq.
}
rw e__118.
apply (from_le_nn 1 0 (A * (powerRZ lam (t)%Z)) (x (t)%Z)); [exact s__110 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__119 : A = 1 * (A - 0) + 0).
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
rw e__119.
apply (from_lt_pos 1 0 0 A); [exact h__4 | lra ..].
}
{
apply pz_pos.
assert (e__120 : lam = 1 * (lam - 0) + 0).
{
transitivity (lam).
{
reflexivity.
}
symmetry.
transitivity (lam).
{
feq.
}
feq.
}
rw e__120.
apply (from_lt_pos 1 0 0 lam); [exact h__22 | lra ..].
}
}
}
rw e__116. exact w__117.
}
(* g squares *)
assert (s__129 : (((gamma * (x (t)%Z)) ^ 2) <= ((gamma * B * (powerRZ lam (t)%Z)) ^ 2))).
{
apply gap_le.
assert (e__122 : (((gamma * B * (powerRZ lam (t)%Z)) ^ 2) - ((gamma * (x (t)%Z)) ^ 2)) = ((gamma ^ 2) * ((B * (powerRZ lam (t)%Z)) - (x (t)%Z)) * ((B * (powerRZ lam (t)%Z)) + (x (t)%Z)))).
{
transitivity ((((- 1) * ((x (t)%Z) ^ 2) * (gamma ^ 2)) + (((powerRZ lam (t)%Z) ^ 2) * (B ^ 2) * (gamma ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * ((x (t)%Z) ^ 2) * (gamma ^ 2)) + (((powerRZ lam (t)%Z) ^ 2) * (B ^ 2) * (gamma ^ 2)))).
{
feq.
}
feq.
}
assert (w__123 : 0 <= ((gamma ^ 2) * ((B * (powerRZ lam (t)%Z)) - (x (t)%Z)) * ((B * (powerRZ lam (t)%Z)) + (x (t)%Z)))).
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
apply pow_pos.
assert (e__124 : gamma = 1 * (gamma - 0) + 0).
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
rw e__124.
apply (from_lt_pos 1 0 0 gamma); [exact h__15 | lra ..].
}
{
assert (e__125 : ((B * (powerRZ lam (t)%Z)) - (x (t)%Z)) = 1 * ((B * (powerRZ lam (t)%Z)) - (x (t)%Z)) + 0).
{
transitivity ((((- 1) * (x (t)%Z)) + ((powerRZ lam (t)%Z) * B))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (x (t)%Z)) + ((powerRZ lam (t)%Z) * B))).
{
feq.
}
feq.
}
rw e__125.
apply (from_le_nn 1 0 (x (t)%Z) (B * (powerRZ lam (t)%Z))); [exact s__111 | lra ..].
}
}
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__126 : B = 1 * (B - 0) + 0).
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
rw e__126.
apply (from_lt_pos 1 0 0 B); [exact h__5 | lra ..].
}
{
apply pz_pos.
assert (e__127 : lam = 1 * (lam - 0) + 0).
{
transitivity (lam).
{
reflexivity.
}
symmetry.
transitivity (lam).
{
feq.
}
feq.
}
rw e__127.
apply (from_lt_pos 1 0 0 lam); [exact h__22 | lra ..].
}
}
{
assert (e__128 : (x (t)%Z) = 1 * ((x (t)%Z) - 0) + 0).
{
transitivity ((x (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (t)%Z)).
{
feq.
}
feq.
}
rw e__128.
apply (from_lt_pos 1 0 0 (x (t)%Z)); [exact s__121 | lra ..].
}
}
}
rw e__122. exact w__123.
}
(* g power *)
assert (s__133 : ((apow (gamma * (x (t)%Z)) p) <= (apow (gamma * B * (powerRZ lam (t)%Z)) p))).
{
assert (p__130 : (0 < p)).
{
exact h__19.
}
assert (p__131 : (((gamma * (x (t)%Z)) ^ 2) <= ((gamma * B * (powerRZ lam (t)%Z)) ^ 2))).
{
exact s__129.
}
assert (u__132 : ((apow (gamma * (x (t)%Z)) p) <= (apow (gamma * B * (powerRZ lam (t)%Z)) p))).
{
exact (ax_apow_monotone (gamma * (x (t)%Z)) (gamma * B * (powerRZ lam (t)%Z)) p p__130 p__131).
}
exact u__132.
}
assert (n__138 : 0 < p).
{
assert (e__137 : p = 1 * (p - 0) + 0).
{
transitivity (p).
{
reflexivity.
}
symmetry.
transitivity (p).
{
feq.
}
feq.
}
rw e__137.
apply (from_lt_pos 1 0 0 p); [exact h__19 | lra ..].
}
(* g parts *)
assert (s__147 : ((apow (gamma * B * (powerRZ lam (t)%Z)) p) = ((apow (gamma * B) p) * (apow (powerRZ lam (t)%Z) p)))).
{
assert (p__134 : (0 < p)).
{
exact h__19.
}
assert (u__135 : ((apow ((gamma * B) * (powerRZ lam (t)%Z)) p) = ((apow (gamma * B) p) * (apow (powerRZ lam (t)%Z) p)))).
{
exact (ax_apow_product (gamma * B) (powerRZ lam (t)%Z) p p__134).
}
apply gap_eq.
assert (e__136 : (((apow (gamma * B) p) * (apow (powerRZ lam (t)%Z) p)) - (apow (gamma * B * (powerRZ lam (t)%Z)) p)) = 1 * (((apow (gamma * B) p) * (apow (powerRZ lam (t)%Z) p)) - (apow ((gamma * B) * (powerRZ lam (t)%Z)) p)) + 0).
{
transitivity ((((- 1) * (apow ((powerRZ lam (t)%Z) * B * gamma) p)) + ((apow (powerRZ lam (t)%Z) p) * (apow (B * gamma) p)))).
{
assert (e__139 : (apow (gamma * B * (powerRZ lam (t)%Z)) p) = (apow ((powerRZ lam (t)%Z) * B * gamma) p)).
{
assert (e__140 : (gamma * B * (powerRZ lam (t)%Z)) = ((powerRZ lam (t)%Z) * B * gamma)).
{
feq.
}
transitivity (apow  ((powerRZ lam (t)%Z) * B * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__140). }
reflexivity.
}
assert (e__141 : (apow (gamma * B) p) = (apow (B * gamma) p)).
{
assert (e__142 : (gamma * B) = (B * gamma)).
{
feq.
}
transitivity (apow  (B * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__142). }
reflexivity.
}
eapply eq_trans.
{
rw e__139.
rw e__141.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow ((powerRZ lam (t)%Z) * B * gamma) p)) + ((apow (powerRZ lam (t)%Z) p) * (apow (B * gamma) p)))).
{
assert (e__143 : (apow ((gamma * B) * (powerRZ lam (t)%Z)) p) = (apow ((powerRZ lam (t)%Z) * B * gamma) p)).
{
assert (e__144 : ((gamma * B) * (powerRZ lam (t)%Z)) = ((powerRZ lam (t)%Z) * B * gamma)).
{
feq.
}
transitivity (apow  ((powerRZ lam (t)%Z) * B * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__144). }
reflexivity.
}
assert (e__145 : (apow (gamma * B) p) = (apow (B * gamma) p)).
{
assert (e__146 : (gamma * B) = (B * gamma)).
{
feq.
}
transitivity (apow  (B * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__146). }
reflexivity.
}
eapply eq_trans.
{
rw e__143.
rw e__145.
reflexivity.
}
feq.
}
feq.
}
rw e__136.
apply (from_eq_zero 1 0 (apow ((gamma * B) * (powerRZ lam (t)%Z)) p) ((apow (gamma * B) p) * (apow (powerRZ lam (t)%Z) p))); [exact u__135 | lra ..].
}
(* gB *)
assert (s__153 : ((apow (gamma * B) p) = (Rpower (gamma * B) p))).
{
assert (p__148 : (0 < (gamma * B))).
{
apply mult_pos_pos.
{
assert (e__149 : gamma = 1 * (gamma - 0) + 0).
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
rw e__149.
apply (from_lt_pos 1 0 0 gamma); [exact h__15 | lra ..].
}
{
assert (e__150 : B = 1 * (B - 0) + 0).
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
rw e__150.
apply (from_lt_pos 1 0 0 B); [exact h__5 | lra ..].
}
}
assert (p__151 : (0 < p)).
{
exact h__19.
}
assert (u__152 : ((apow (gamma * B) p) = (Rpower (gamma * B) p))).
{
exact (ax_apow_of_positive (gamma * B) p p__148 p__151).
}
exact u__152.
}
(* lam^t *)
assert (s__158 : ((apow (powerRZ lam (t)%Z) p) = (Rpower (powerRZ lam (t)%Z) p))).
{
assert (p__154 : (0 < (powerRZ lam (t)%Z))).
{
apply pz_pos.
assert (e__155 : lam = 1 * (lam - 0) + 0).
{
transitivity (lam).
{
reflexivity.
}
symmetry.
transitivity (lam).
{
feq.
}
feq.
}
rw e__155.
apply (from_lt_pos 1 0 0 lam); [exact h__22 | lra ..].
}
assert (p__156 : (0 < p)).
{
exact h__19.
}
assert (u__157 : ((apow (powerRZ lam (t)%Z) p) = (Rpower (powerRZ lam (t)%Z) p))).
{
exact (ax_apow_of_positive (powerRZ lam (t)%Z) p p__154 p__156).
}
exact u__157.
}
(* lam^tp *)
assert (s__161 : ((Rpower (Rpower lam (IZR t)) p) = (Rpower lam ((IZR t) * p)))).
{
assert (p__159 : (0 < lam)).
{
exact h__22.
}
assert (u__160 : ((Rpower (Rpower lam (IZR t)) p) = (Rpower lam ((IZR t) * p)))).
{
exact (ax_rpow_of_rpow lam (IZR t) p p__159).
}
exact u__160.
}
(* faster_t *)
assert (s__165 : ((powerRZ (Rpower lam p) (t)%Z) = (powerRZ (theta * b2) (t)%Z))).
{
assert (b__162 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__163 : ((Rpower lam p) = (theta * b2))).
{
exact h__28.
}
assert (u__164 : ((powerRZ (Rpower lam p) (t)%Z) = (powerRZ (theta * b2) (t)%Z))).
{
exact (T_equal_powers_8d510780.claim (Rpower lam p) (theta * b2) (t)%Z b__162 p__163).
}
exact u__164.
}
assert (n__170 : 0 < (gamma * B)).
{
apply mult_pos_pos.
{
assert (e__168 : gamma = 1 * (gamma - 0) + 0).
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
rw e__168.
apply (from_lt_pos 1 0 0 gamma); [exact h__15 | lra ..].
}
{
assert (e__169 : B = 1 * (B - 0) + 0).
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
rw e__169.
apply (from_lt_pos 1 0 0 B); [exact h__5 | lra ..].
}
}
assert (n__172 : 0 < (B * gamma)).
{
assert (e__171 : (gamma * B) = (B * gamma)).
{
feq.
}
try rewrite <- e__171.
exact n__170.
}
assert (n__191 : (apow ((powerRZ lam (t)%Z) * B * gamma) p) = ((apow (powerRZ lam (t)%Z) p) * (apow (B * gamma) p))).
{
transitivity (1 * (apow ((powerRZ lam (t)%Z) * B * gamma) p)).
{ feq. }
assert (e__189 : (apow (gamma * B * (powerRZ lam (t)%Z)) p) = (apow ((powerRZ lam (t)%Z) * B * gamma) p)).
{
assert (e__190 : (gamma * B * (powerRZ lam (t)%Z)) = ((powerRZ lam (t)%Z) * B * gamma)).
{
feq.
}
transitivity (apow  ((powerRZ lam (t)%Z) * B * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__190). }
reflexivity.
}
try rewrite <- e__189.
rewrite s__147.
assert (e__186 : ((apow (gamma * B) p) * (apow (powerRZ lam (t)%Z) p)) = ((apow (powerRZ lam (t)%Z) p) * (apow (B * gamma) p))).
{
assert (e__187 : (apow (gamma * B) p) = (apow (B * gamma) p)).
{
assert (e__188 : (gamma * B) = (B * gamma)).
{
feq.
}
transitivity (apow  (B * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__188). }
reflexivity.
}
eapply eq_trans.
{
rw e__187.
reflexivity.
}
feq.
}
rw e__186.
feq.
}
assert (n__198 : (apow (B * gamma) p) = (Rpower (B * gamma) p)).
{
transitivity (1 * (apow (B * gamma) p)).
{ feq. }
assert (e__196 : (apow (gamma * B) p) = (apow (B * gamma) p)).
{
assert (e__197 : (gamma * B) = (B * gamma)).
{
feq.
}
transitivity (apow  (B * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__197). }
reflexivity.
}
try rewrite <- e__196.
rewrite s__153.
assert (e__194 : (Rpower (gamma * B) p) = (Rpower (B * gamma) p)).
{
assert (e__195 : (gamma * B) = (B * gamma)).
{
feq.
}
transitivity (Rpower  (B * gamma) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__195). }
feq.
}
rw e__194.
feq.
}
assert (n__200 : 0 < (powerRZ lam (t)%Z)).
{
apply pz_pos.
assert (e__199 : lam = 1 * (lam - 0) + 0).
{
transitivity (lam).
{
reflexivity.
}
symmetry.
transitivity (lam).
{
feq.
}
feq.
}
rw e__199.
apply (from_lt_pos 1 0 0 lam); [exact h__22 | lra ..].
}
assert (n__203 : (apow (powerRZ lam (t)%Z) p) = (Rpower (powerRZ lam (t)%Z) p)).
{
transitivity (1 * (apow (powerRZ lam (t)%Z) p)).
{ feq. }
rewrite s__158.
feq.
}
assert (n__205 : 0 < lam).
{
assert (e__204 : lam = 1 * (lam - 0) + 0).
{
transitivity (lam).
{
reflexivity.
}
symmetry.
transitivity (lam).
{
feq.
}
feq.
}
rw e__204.
apply (from_lt_pos 1 0 0 lam); [exact h__22 | lra ..].
}
assert (n__206 : 0 < (Rpower lam (IZR t))).
{
apply exp_pos.
}
assert (n__213 : (Rpower (powerRZ lam (t)%Z) p) = (powerRZ (Rpower lam p) (t)%Z)).
{
transitivity (1 * (Rpower (powerRZ lam (t)%Z) p)).
{ feq. }
assert (e__211 : (Rpower (Rpower lam (IZR t)) p) = (Rpower (powerRZ lam (t)%Z) p)).
{
assert (e__212 : (Rpower lam (IZR t)) = (powerRZ lam (t)%Z)).
{
rewrite (rp_index lam (IZR t) (t)%Z 1) by (rpos || zp || izrf).
feq.
}
transitivity (Rpower  (powerRZ lam (t)%Z) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__212). }
feq.
}
try rewrite <- e__211.
rewrite s__161.
assert (e__209 : (Rpower lam ((IZR t) * p)) = (powerRZ (Rpower lam p) (t)%Z)).
{
assert (e__210 : ((IZR t) * p) = (p * (IZR t))).
{
feq.
}
transitivity (Rpower lam (p * (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__210). }
rewrite (rp_times_index lam (p * (IZR t)) p (t)%Z 1) by (zp || izrf).
feq.
}
rw e__209.
feq.
}
assert (n__219 : (powerRZ (Rpower lam p) (t)%Z) = ((powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z))).
{
transitivity (1 * (powerRZ (Rpower lam p) (t)%Z)).
{ feq. }
rewrite s__165.
assert (e__216 : (powerRZ (theta * b2) (t)%Z) = ((powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z))).
{
assert (e__217 : (theta * b2) = (b2 * theta)).
{
feq.
}
rw e__217.
assert (e__218 : powerRZ (b2 * theta) (t)%Z = powerRZ (b2 * theta) (t)%Z).
{
try replace (b2 * theta) with (b2 * theta) by feq.
reflexivity.
}
rw e__218.
rewrite (pz_mult b2 theta (t)%Z) by zp.
feq.
}
rw e__216.
feq.
}
(* g small *)
assert (s__229 : ((apow (gamma * (x (t)%Z)) p) <= ((Rpower (gamma * B) p) * (powerRZ (theta * b2) (t)%Z)))).
{
apply gap_le.
assert (e__166 : (((Rpower (gamma * B) p) * (powerRZ (theta * b2) (t)%Z)) - (apow (gamma * (x (t)%Z)) p)) = ((apow (gamma * B * (powerRZ lam (t)%Z)) p) - (apow (gamma * (x (t)%Z)) p))).
{
transitivity ((((- 1) * (apow ((x (t)%Z) * gamma) p)) + ((powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * (Rpower (B * gamma) p)))).
{
assert (e__173 : (powerRZ (theta * b2) (t)%Z) = ((powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z))).
{
assert (e__174 : (theta * b2) = (b2 * theta)).
{
feq.
}
rw e__174.
assert (e__175 : powerRZ (b2 * theta) (t)%Z = powerRZ (b2 * theta) (t)%Z).
{
try replace (b2 * theta) with (b2 * theta) by feq.
reflexivity.
}
rw e__175.
rewrite (pz_mult b2 theta (t)%Z) by zp.
feq.
}
assert (e__176 : (apow (gamma * (x (t)%Z)) p) = (apow ((x (t)%Z) * gamma) p)).
{
assert (e__177 : (gamma * (x (t)%Z)) = ((x (t)%Z) * gamma)).
{
feq.
}
transitivity (apow  ((x (t)%Z) * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__177). }
reflexivity.
}
assert (e__178 : (Rpower (gamma * B) p) = (Rpower (B * gamma) p)).
{
assert (e__179 : (gamma * B) = (B * gamma)).
{
feq.
}
transitivity (Rpower  (B * gamma) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__179). }
feq.
}
eapply eq_trans.
{
rw e__173.
rw e__176.
rw e__178.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow ((x (t)%Z) * gamma) p)) + (apow ((powerRZ lam (t)%Z) * B * gamma) p))).
{
assert (e__180 : (apow (gamma * B * (powerRZ lam (t)%Z)) p) = (apow ((powerRZ lam (t)%Z) * B * gamma) p)).
{
assert (e__181 : (gamma * B * (powerRZ lam (t)%Z)) = ((powerRZ lam (t)%Z) * B * gamma)).
{
feq.
}
transitivity (apow  ((powerRZ lam (t)%Z) * B * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__181). }
reflexivity.
}
assert (e__182 : (apow (gamma * (x (t)%Z)) p) = (apow ((x (t)%Z) * gamma) p)).
{
assert (e__183 : (gamma * (x (t)%Z)) = ((x (t)%Z) * gamma)).
{
feq.
}
transitivity (apow  ((x (t)%Z) * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__183). }
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
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow ((powerRZ lam (t)%Z) * B * gamma) p)) + (1 * (powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * (Rpower (B * gamma) p))))).
{
feq.
}
rw n__191.
transitivity ((((- 1) * (apow (powerRZ lam (t)%Z) p) * (apow (B * gamma) p)) + ((powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * (Rpower (B * gamma) p)))).
{
feq.
}
transitivity (((((- 1) * (apow (powerRZ lam (t)%Z) p) * (apow (B * gamma) p)) + (1 * (powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * (Rpower (B * gamma) p))))).
{
feq.
}
rw n__198.
transitivity ((((- 1) * (apow (powerRZ lam (t)%Z) p) * (Rpower (B * gamma) p)) + ((powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * (Rpower (B * gamma) p)))).
{
feq.
}
transitivity (((((- 1) * (apow (powerRZ lam (t)%Z) p) * (Rpower (B * gamma) p)) + (1 * (powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * (Rpower (B * gamma) p))))).
{
feq.
}
rw n__203.
transitivity ((((powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * (Rpower (B * gamma) p)) + ((- 1) * (Rpower (powerRZ lam (t)%Z) p) * (Rpower (B * gamma) p)))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * (Rpower (B * gamma) p)) + ((- 1) * (Rpower (powerRZ lam (t)%Z) p) * (Rpower (B * gamma) p))))).
{
feq.
}
rw n__213.
transitivity ((((- 1) * (powerRZ (Rpower lam p) (t)%Z) * (Rpower (B * gamma) p)) + ((powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * (Rpower (B * gamma) p)))).
{
feq.
}
transitivity (((((- 1) * (powerRZ (Rpower lam p) (t)%Z) * (Rpower (B * gamma) p)) + (1 * (powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * (Rpower (B * gamma) p))))).
{
feq.
}
rw n__219.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__167 : 0 <= ((apow (gamma * B * (powerRZ lam (t)%Z)) p) - (apow (gamma * (x (t)%Z)) p))).
{
assert (e__220 : ((apow (gamma * B * (powerRZ lam (t)%Z)) p) - (apow (gamma * (x (t)%Z)) p)) = 1 * ((apow (gamma * B * (powerRZ lam (t)%Z)) p) - (apow (gamma * (x (t)%Z)) p)) + 0).
{
transitivity ((((- 1) * (apow ((x (t)%Z) * gamma) p)) + (apow ((powerRZ lam (t)%Z) * B * gamma) p))).
{
assert (e__221 : (apow (gamma * B * (powerRZ lam (t)%Z)) p) = (apow ((powerRZ lam (t)%Z) * B * gamma) p)).
{
assert (e__222 : (gamma * B * (powerRZ lam (t)%Z)) = ((powerRZ lam (t)%Z) * B * gamma)).
{
feq.
}
transitivity (apow  ((powerRZ lam (t)%Z) * B * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__222). }
reflexivity.
}
assert (e__223 : (apow (gamma * (x (t)%Z)) p) = (apow ((x (t)%Z) * gamma) p)).
{
assert (e__224 : (gamma * (x (t)%Z)) = ((x (t)%Z) * gamma)).
{
feq.
}
transitivity (apow  ((x (t)%Z) * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__224). }
reflexivity.
}
eapply eq_trans.
{
rw e__221.
rw e__223.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow ((x (t)%Z) * gamma) p)) + (apow ((powerRZ lam (t)%Z) * B * gamma) p))).
{
assert (e__225 : (apow (gamma * B * (powerRZ lam (t)%Z)) p) = (apow ((powerRZ lam (t)%Z) * B * gamma) p)).
{
assert (e__226 : (gamma * B * (powerRZ lam (t)%Z)) = ((powerRZ lam (t)%Z) * B * gamma)).
{
feq.
}
transitivity (apow  ((powerRZ lam (t)%Z) * B * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__226). }
reflexivity.
}
assert (e__227 : (apow (gamma * (x (t)%Z)) p) = (apow ((x (t)%Z) * gamma) p)).
{
assert (e__228 : (gamma * (x (t)%Z)) = ((x (t)%Z) * gamma)).
{
feq.
}
transitivity (apow  ((x (t)%Z) * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__228). }
reflexivity.
}
eapply eq_trans.
{
rw e__225.
rw e__227.
reflexivity.
}
feq.
}
feq.
}
rw e__220.
apply (from_le_nn 1 0 (apow (gamma * (x (t)%Z)) p) (apow (gamma * B * (powerRZ lam (t)%Z)) p)); [exact s__133 | lra ..].
}
rw e__166. exact w__167.
}
(* second_t *)
assert (s__232 : ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + (e (t)%Z)))).
{
assert (b__230 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__231 : ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + (e (t)%Z)))).
{
exact (h__38 (t)%Z b__230).
}
exact u__231.
}
(* adds_t *)
assert (s__235 : (0 <= (e (t)%Z))).
{
assert (b__233 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__234 : (0 <= (e (t)%Z))).
{
exact (h__39 (t)%Z b__233).
}
exact u__234.
}
(* gains_t *)
assert (s__238 : ((e (t)%Z) <= ((1 - b2) * (apow (gamma * (x (t)%Z)) p)))).
{
assert (b__236 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__237 : ((e (t)%Z) <= ((1 - b2) * (apow (gamma * (x (t)%Z)) p)))).
{
exact (h__40 (t)%Z b__236).
}
exact u__237.
}
assert (n__247 : (r (t + 1)%Z) = ((e (t)%Z) + ((r (t)%Z) * b2))).
{
transitivity (1 * (r (t + 1)%Z)).
{ feq. }
assert (e__246 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__246.
rewrite s__232.
assert (e__245 : ((b2 * (r (t)%Z)) + (e (t)%Z)) = ((e (t)%Z) + ((r (t)%Z) * b2))).
{
feq.
}
rw e__245.
feq.
}
(* r low *)
assert (s__251 : ((s * (powerRZ b2 ((t + 1))%Z)) <= (r ((t + 1))%Z))).
{
apply gap_le.
assert (e__239 : ((r ((t + 1))%Z) - (s * (powerRZ b2 ((t + 1))%Z))) = ((b2 * ((r (t)%Z) - (s * (powerRZ b2 (t)%Z)))) + (e (t)%Z))).
{
transitivity (((r (t + 1)%Z) + ((- 1) * (powerRZ b2 (t)%Z) * b2 * s))).
{
assert (e__241 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
assert (e__242 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__241.
rw e__242.
reflexivity.
}
feq.
}
symmetry.
transitivity (((e (t)%Z) + ((r (t)%Z) * b2) + ((- 1) * (powerRZ b2 (t)%Z) * b2 * s))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (e (t)%Z)) + (1 * (r (t + 1)%Z)) + ((- 1) * (r (t)%Z) * b2)))).
{
feq.
}
rw n__247.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__240 : 0 <= ((b2 * ((r (t)%Z) - (s * (powerRZ b2 (t)%Z)))) + (e (t)%Z))).
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__248 : b2 = 1 * (b2 - 0) + 0).
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
rw e__248.
apply (from_lt_pos 1 0 0 b2); [exact h__17 | lra ..].
}
{
assert (e__249 : ((r (t)%Z) - (s * (powerRZ b2 (t)%Z))) = 1 * ((r (t)%Z) - (s * (powerRZ b2 (t)%Z))) + 0).
{
transitivity (((r (t)%Z) + ((- 1) * (powerRZ b2 (t)%Z) * s))).
{
feq.
}
symmetry.
transitivity (((r (t)%Z) + ((- 1) * (powerRZ b2 (t)%Z) * s))).
{
feq.
}
feq.
}
rw e__249.
apply (from_le_nn 1 0 (s * (powerRZ b2 (t)%Z)) (r (t)%Z)); [exact s__114 | lra ..].
}
}
{
assert (e__250 : (e (t)%Z) = 1 * ((e (t)%Z) - 0) + 0).
{
transitivity ((e (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((e (t)%Z)).
{
feq.
}
feq.
}
rw e__250.
apply (from_le_nn 1 0 0 (e (t)%Z)); [exact s__235 | lra ..].
}
}
rw e__239. exact w__240.
}
(* r high *)
assert (s__296 : ((r ((t + 1))%Z) <= ((S_ - (C_ * (powerRZ theta ((t + 1))%Z))) * (powerRZ b2 ((t + 1))%Z)))).
{
apply gap_le.
assert (e__252 : (((S_ - (C_ * (powerRZ theta ((t + 1))%Z))) * (powerRZ b2 ((t + 1))%Z)) - (r ((t + 1))%Z)) = ((b2 * (((S_ - (C_ * (powerRZ theta (t)%Z))) * (powerRZ b2 (t)%Z)) - (r (t)%Z))) + (((1 - b2) * (apow (gamma * (x (t)%Z)) p)) - (e (t)%Z)) + ((1 - b2) * (((Rpower (gamma * B) p) * (powerRZ (theta * b2) (t)%Z)) - (apow (gamma * (x (t)%Z)) p))) + (((C_ * (1 - theta) * b2) - ((1 - b2) * (Rpower (gamma * B) p))) * (powerRZ (theta * b2) (t)%Z)))).
{
transitivity ((((- 1) * (r (t + 1)%Z)) + ((- 1) * (powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * C_ * b2 * theta) + ((powerRZ b2 (t)%Z) * S_ * b2))).
{
assert (e__254 : (powerRZ theta ((t + 1))%Z) = ((powerRZ theta (t)%Z) * theta)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add theta (t)%Z (1)%Z) by zp.
rewrite (pz_whole theta (1)%Z 1 eq_refl).
feq.
}
assert (e__255 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
assert (e__256 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__254.
rw e__255.
rw e__256.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (e (t)%Z)) + ((- 1) * (r (t)%Z) * b2) + ((- 1) * (powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * C_ * b2 * theta) + ((powerRZ b2 (t)%Z) * S_ * b2))).
{
assert (e__257 : (apow (gamma * (x (t)%Z)) p) = (apow ((x (t)%Z) * gamma) p)).
{
assert (e__258 : (gamma * (x (t)%Z)) = ((x (t)%Z) * gamma)).
{
feq.
}
transitivity (apow  ((x (t)%Z) * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__258). }
reflexivity.
}
assert (e__259 : (powerRZ (theta * b2) (t)%Z) = ((powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z))).
{
assert (e__260 : (theta * b2) = (b2 * theta)).
{
feq.
}
rw e__260.
assert (e__261 : powerRZ (b2 * theta) (t)%Z = powerRZ (b2 * theta) (t)%Z).
{
try replace (b2 * theta) with (b2 * theta) by feq.
reflexivity.
}
rw e__261.
rewrite (pz_mult b2 theta (t)%Z) by zp.
feq.
}
assert (e__262 : (Rpower (gamma * B) p) = (Rpower (B * gamma) p)).
{
assert (e__263 : (gamma * B) = (B * gamma)).
{
feq.
}
transitivity (Rpower  (B * gamma) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__263). }
feq.
}
eapply eq_trans.
{
rw e__257.
rw e__259.
rw e__262.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (e (t)%Z)) + ((- 1) * (r (t + 1)%Z)) + (1 * (r (t)%Z) * b2)))).
{
feq.
}
rw n__247.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__253 : 0 <= ((b2 * (((S_ - (C_ * (powerRZ theta (t)%Z))) * (powerRZ b2 (t)%Z)) - (r (t)%Z))) + (((1 - b2) * (apow (gamma * (x (t)%Z)) p)) - (e (t)%Z)) + ((1 - b2) * (((Rpower (gamma * B) p) * (powerRZ (theta * b2) (t)%Z)) - (apow (gamma * (x (t)%Z)) p))) + (((C_ * (1 - theta) * b2) - ((1 - b2) * (Rpower (gamma * B) p))) * (powerRZ (theta * b2) (t)%Z)))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__266 : b2 = 1 * (b2 - 0) + 0).
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
rw e__266.
apply (from_lt_pos 1 0 0 b2); [exact h__17 | lra ..].
}
{
assert (e__267 : (((S_ - (C_ * (powerRZ theta (t)%Z))) * (powerRZ b2 (t)%Z)) - (r (t)%Z)) = 1 * (((S_ - (C_ * (powerRZ theta (t)%Z))) * (powerRZ b2 (t)%Z)) - (r (t)%Z)) + 0).
{
transitivity ((((- 1) * (r (t)%Z)) + ((- 1) * (powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * C_) + ((powerRZ b2 (t)%Z) * S_))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r (t)%Z)) + ((- 1) * (powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * C_) + ((powerRZ b2 (t)%Z) * S_))).
{
feq.
}
feq.
}
rw e__267.
apply (from_le_nn 1 0 (r (t)%Z) ((S_ - (C_ * (powerRZ theta (t)%Z))) * (powerRZ b2 (t)%Z))); [exact s__115 | lra ..].
}
}
{
assert (e__268 : (((1 - b2) * (apow (gamma * (x (t)%Z)) p)) - (e (t)%Z)) = 1 * (((1 - b2) * (apow (gamma * (x (t)%Z)) p)) - (e (t)%Z)) + 0).
{
transitivity ((((- 1) * (apow ((x (t)%Z) * gamma) p) * b2) + (apow ((x (t)%Z) * gamma) p) + ((- 1) * (e (t)%Z)))).
{
assert (e__269 : (apow (gamma * (x (t)%Z)) p) = (apow ((x (t)%Z) * gamma) p)).
{
assert (e__270 : (gamma * (x (t)%Z)) = ((x (t)%Z) * gamma)).
{
feq.
}
transitivity (apow  ((x (t)%Z) * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__270). }
reflexivity.
}
eapply eq_trans.
{
rw e__269.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow ((x (t)%Z) * gamma) p) * b2) + (apow ((x (t)%Z) * gamma) p) + ((- 1) * (e (t)%Z)))).
{
assert (e__271 : (apow (gamma * (x (t)%Z)) p) = (apow ((x (t)%Z) * gamma) p)).
{
assert (e__272 : (gamma * (x (t)%Z)) = ((x (t)%Z) * gamma)).
{
feq.
}
transitivity (apow  ((x (t)%Z) * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__272). }
reflexivity.
}
eapply eq_trans.
{
rw e__271.
reflexivity.
}
feq.
}
feq.
}
rw e__268.
apply (from_le_nn 1 0 (e (t)%Z) ((1 - b2) * (apow (gamma * (x (t)%Z)) p))); [exact s__238 | lra ..].
}
}
{
apply mult_pos_nn.
{
assert (e__273 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__273.
apply (from_lt_pos 1 0 b2 1); [exact h__18 | lra ..].
}
{
assert (e__274 : (((Rpower (gamma * B) p) * (powerRZ (theta * b2) (t)%Z)) - (apow (gamma * (x (t)%Z)) p)) = 1 * (((Rpower (gamma * B) p) * (powerRZ (theta * b2) (t)%Z)) - (apow (gamma * (x (t)%Z)) p)) + 0).
{
transitivity ((((- 1) * (apow ((x (t)%Z) * gamma) p)) + ((powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * (Rpower (B * gamma) p)))).
{
assert (e__275 : (powerRZ (theta * b2) (t)%Z) = ((powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z))).
{
assert (e__276 : (theta * b2) = (b2 * theta)).
{
feq.
}
rw e__276.
assert (e__277 : powerRZ (b2 * theta) (t)%Z = powerRZ (b2 * theta) (t)%Z).
{
try replace (b2 * theta) with (b2 * theta) by feq.
reflexivity.
}
rw e__277.
rewrite (pz_mult b2 theta (t)%Z) by zp.
feq.
}
assert (e__278 : (apow (gamma * (x (t)%Z)) p) = (apow ((x (t)%Z) * gamma) p)).
{
assert (e__279 : (gamma * (x (t)%Z)) = ((x (t)%Z) * gamma)).
{
feq.
}
transitivity (apow  ((x (t)%Z) * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__279). }
reflexivity.
}
assert (e__280 : (Rpower (gamma * B) p) = (Rpower (B * gamma) p)).
{
assert (e__281 : (gamma * B) = (B * gamma)).
{
feq.
}
transitivity (Rpower  (B * gamma) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__281). }
feq.
}
eapply eq_trans.
{
rw e__275.
rw e__278.
rw e__280.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow ((x (t)%Z) * gamma) p)) + ((powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * (Rpower (B * gamma) p)))).
{
assert (e__282 : (powerRZ (theta * b2) (t)%Z) = ((powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z))).
{
assert (e__283 : (theta * b2) = (b2 * theta)).
{
feq.
}
rw e__283.
assert (e__284 : powerRZ (b2 * theta) (t)%Z = powerRZ (b2 * theta) (t)%Z).
{
try replace (b2 * theta) with (b2 * theta) by feq.
reflexivity.
}
rw e__284.
rewrite (pz_mult b2 theta (t)%Z) by zp.
feq.
}
assert (e__285 : (apow (gamma * (x (t)%Z)) p) = (apow ((x (t)%Z) * gamma) p)).
{
assert (e__286 : (gamma * (x (t)%Z)) = ((x (t)%Z) * gamma)).
{
feq.
}
transitivity (apow  ((x (t)%Z) * gamma) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__286). }
reflexivity.
}
assert (e__287 : (Rpower (gamma * B) p) = (Rpower (B * gamma) p)).
{
assert (e__288 : (gamma * B) = (B * gamma)).
{
feq.
}
transitivity (Rpower  (B * gamma) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__288). }
feq.
}
eapply eq_trans.
{
rw e__282.
rw e__285.
rw e__287.
reflexivity.
}
feq.
}
feq.
}
rw e__274.
apply (from_le_nn 1 0 (apow (gamma * (x (t)%Z)) p) ((Rpower (gamma * B) p) * (powerRZ (theta * b2) (t)%Z))); [exact s__229 | lra ..].
}
}
}
{
apply mult_nn_pos.
{
assert (e__289 : ((C_ * (1 - theta) * b2) - ((1 - b2) * (Rpower (gamma * B) p))) = 1 * ((C_ * (1 - theta) * b2) - ((1 - b2) * (Rpower (gamma * B) p))) + 0).
{
transitivity ((((Rpower (B * gamma) p) * b2) + ((- 1) * (Rpower (B * gamma) p)) + (C_ * b2) + ((- 1) * C_ * b2 * theta))).
{
assert (e__290 : (Rpower (gamma * B) p) = (Rpower (B * gamma) p)).
{
assert (e__291 : (gamma * B) = (B * gamma)).
{
feq.
}
transitivity (Rpower  (B * gamma) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__291). }
feq.
}
eapply eq_trans.
{
rw e__290.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((Rpower (B * gamma) p) * b2) + ((- 1) * (Rpower (B * gamma) p)) + (C_ * b2) + ((- 1) * C_ * b2 * theta))).
{
assert (e__292 : (Rpower (gamma * B) p) = (Rpower (B * gamma) p)).
{
assert (e__293 : (gamma * B) = (B * gamma)).
{
feq.
}
transitivity (Rpower  (B * gamma) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__293). }
feq.
}
eapply eq_trans.
{
rw e__292.
reflexivity.
}
feq.
}
feq.
}
rw e__289.
apply (from_le_nn 1 0 ((1 - b2) * (Rpower (gamma * B) p)) (C_ * (1 - theta) * b2)); [exact h__31 | lra ..].
}
{
apply pz_pos.
apply mult_pos_pos.
{
assert (e__294 : theta = 1 * (theta - 0) + 0).
{
transitivity (theta).
{
reflexivity.
}
symmetry.
transitivity (theta).
{
feq.
}
feq.
}
rw e__294.
apply (from_lt_pos 1 0 0 theta); [exact h__26 | lra ..].
}
{
assert (e__295 : b2 = 1 * (b2 - 0) + 0).
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
rw e__295.
apply (from_lt_pos 1 0 0 b2); [exact h__17 | lra ..].
}
}
}
}
rw e__252. exact w__253.
}
(* r' > 0 *)
assert (s__299 : (0 < (r ((t + 1))%Z))).
{
assert (b__297 : ((0)%Z <= ((t + 1))%Z)%Z).
{ zp. }
assert (u__298 : (0 < (r ((t + 1))%Z))).
{
exact (h__35 ((t + 1))%Z b__297).
}
exact u__298.
}
(* r top *)
assert (s__317 : ((r ((t + 1))%Z) <= (S_ * (powerRZ b2 ((t + 1))%Z)))).
{
apply gap_le.
assert (e__300 : ((S_ * (powerRZ b2 ((t + 1))%Z)) - (r ((t + 1))%Z)) = ((((S_ - (C_ * (powerRZ theta ((t + 1))%Z))) * (powerRZ b2 ((t + 1))%Z)) - (r ((t + 1))%Z)) + (C_ * (powerRZ theta ((t + 1))%Z) * (powerRZ b2 ((t + 1))%Z)))).
{
transitivity ((((- 1) * (r (t + 1)%Z)) + ((powerRZ b2 (t)%Z) * S_ * b2))).
{
assert (e__302 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
assert (e__303 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__302.
rw e__303.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (r (t + 1)%Z)) + ((powerRZ b2 (t)%Z) * S_ * b2))).
{
assert (e__304 : (powerRZ theta ((t + 1))%Z) = ((powerRZ theta (t)%Z) * theta)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add theta (t)%Z (1)%Z) by zp.
rewrite (pz_whole theta (1)%Z 1 eq_refl).
feq.
}
assert (e__305 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
assert (e__306 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__304.
rw e__305.
rw e__306.
reflexivity.
}
feq.
}
feq.
}
assert (w__301 : 0 <= ((((S_ - (C_ * (powerRZ theta ((t + 1))%Z))) * (powerRZ b2 ((t + 1))%Z)) - (r ((t + 1))%Z)) + (C_ * (powerRZ theta ((t + 1))%Z) * (powerRZ b2 ((t + 1))%Z)))).
{
apply plus_nn_nn.
{
assert (e__307 : (((S_ - (C_ * (powerRZ theta ((t + 1))%Z))) * (powerRZ b2 ((t + 1))%Z)) - (r ((t + 1))%Z)) = 1 * (((S_ - (C_ * (powerRZ theta ((t + 1))%Z))) * (powerRZ b2 ((t + 1))%Z)) - (r ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (r (t + 1)%Z)) + ((- 1) * (powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * C_ * b2 * theta) + ((powerRZ b2 (t)%Z) * S_ * b2))).
{
assert (e__308 : (powerRZ theta ((t + 1))%Z) = ((powerRZ theta (t)%Z) * theta)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add theta (t)%Z (1)%Z) by zp.
rewrite (pz_whole theta (1)%Z 1 eq_refl).
feq.
}
assert (e__309 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
assert (e__310 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__308.
rw e__309.
rw e__310.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (r (t + 1)%Z)) + ((- 1) * (powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * C_ * b2 * theta) + ((powerRZ b2 (t)%Z) * S_ * b2))).
{
assert (e__311 : (powerRZ theta ((t + 1))%Z) = ((powerRZ theta (t)%Z) * theta)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add theta (t)%Z (1)%Z) by zp.
rewrite (pz_whole theta (1)%Z 1 eq_refl).
feq.
}
assert (e__312 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
assert (e__313 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__311.
rw e__312.
rw e__313.
reflexivity.
}
feq.
}
feq.
}
rw e__307.
apply (from_le_nn 1 0 (r ((t + 1))%Z) ((S_ - (C_ * (powerRZ theta ((t + 1))%Z))) * (powerRZ b2 ((t + 1))%Z))); [exact s__296 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (e__314 : C_ = 1 * (C_ - 0) + 0).
{
transitivity (C_).
{
reflexivity.
}
symmetry.
transitivity (C_).
{
feq.
}
feq.
}
rw e__314.
apply (from_le_nn 1 0 0 C_); [exact h__32 | lra ..].
}
{
apply pz_pos.
assert (e__315 : theta = 1 * (theta - 0) + 0).
{
transitivity (theta).
{
reflexivity.
}
symmetry.
transitivity (theta).
{
feq.
}
feq.
}
rw e__315.
apply (from_lt_pos 1 0 0 theta); [exact h__26 | lra ..].
}
}
{
apply pz_pos.
assert (e__316 : b2 = 1 * (b2 - 0) + 0).
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
rw e__316.
apply (from_lt_pos 1 0 0 b2); [exact h__17 | lra ..].
}
}
}
rw e__300. exact w__301.
}
(* s parts *)
assert (s__322 : ((Rpower (s * (powerRZ b2 ((t + 1))%Z)) (q * / p)) = ((Rpower s (q * / p)) * (Rpower (powerRZ b2 ((t + 1))%Z) (q * / p))))).
{
assert (p__318 : (0 < s)).
{
exact h__29.
}
assert (p__319 : (0 < (powerRZ b2 ((t + 1))%Z))).
{
apply pz_pos.
assert (e__320 : b2 = 1 * (b2 - 0) + 0).
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
rw e__320.
apply (from_lt_pos 1 0 0 b2); [exact h__17 | lra ..].
}
assert (u__321 : ((Rpower (s * (powerRZ b2 ((t + 1))%Z)) (q * / p)) = ((Rpower s (q * / p)) * (Rpower (powerRZ b2 ((t + 1))%Z) (q * / p))))).
{
exact (ax_rpow_of_product s (powerRZ b2 ((t + 1))%Z) (q * / p) p__318 p__319).
}
exact u__321.
}
(* S parts *)
assert (s__327 : ((Rpower (S_ * (powerRZ b2 ((t + 1))%Z)) (q * / p)) = ((Rpower S_ (q * / p)) * (Rpower (powerRZ b2 ((t + 1))%Z) (q * / p))))).
{
assert (p__323 : (0 < S_)).
{
exact h__30.
}
assert (p__324 : (0 < (powerRZ b2 ((t + 1))%Z))).
{
apply pz_pos.
assert (e__325 : b2 = 1 * (b2 - 0) + 0).
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
rw e__325.
apply (from_lt_pos 1 0 0 b2); [exact h__17 | lra ..].
}
assert (u__326 : ((Rpower (S_ * (powerRZ b2 ((t + 1))%Z)) (q * / p)) = ((Rpower S_ (q * / p)) * (Rpower (powerRZ b2 ((t + 1))%Z) (q * / p))))).
{
exact (ax_rpow_of_product S_ (powerRZ b2 ((t + 1))%Z) (q * / p) p__323 p__324).
}
exact u__326.
}
(* b2^t *)
assert (s__330 : ((Rpower (Rpower b2 ((IZR t) + 1)) (q * / p)) = (Rpower b2 (((IZR t) + 1) * (q * / p))))).
{
assert (p__328 : (0 < b2)).
{
exact h__17.
}
assert (u__329 : ((Rpower (Rpower b2 ((IZR t) + 1)) (q * / p)) = (Rpower b2 (((IZR t) + 1) * (q * / p))))).
{
exact (ax_rpow_of_rpow b2 ((IZR t) + 1) (q * / p) p__328).
}
exact u__329.
}
(* power low *)
assert (s__339 : ((Rpower (s * (powerRZ b2 ((t + 1))%Z)) (q * / p)) <= (Rpower (r ((t + 1))%Z) (q * / p)))).
{
assert (p__331 : (0 < (s * (powerRZ b2 ((t + 1))%Z)))).
{
apply mult_pos_pos.
{
assert (e__332 : s = 1 * (s - 0) + 0).
{
transitivity (s).
{
reflexivity.
}
symmetry.
transitivity (s).
{
feq.
}
feq.
}
rw e__332.
apply (from_lt_pos 1 0 0 s); [exact h__29 | lra ..].
}
{
apply pz_pos.
assert (e__333 : b2 = 1 * (b2 - 0) + 0).
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
rw e__333.
apply (from_lt_pos 1 0 0 b2); [exact h__17 | lra ..].
}
}
assert (p__334 : ((s * (powerRZ b2 ((t + 1))%Z)) <= (r ((t + 1))%Z))).
{
exact s__251.
}
assert (p__335 : (0 <= (q * / p))).
{
apply Rlt_le.
apply mult_pos_pos.
{
assert (e__336 : q = 1 * (q - 1) + 1).
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
rw e__336.
apply (from_lt_pos 1 1 1 q); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (e__337 : p = 1 * (p - 0) + 0).
{
transitivity (p).
{
reflexivity.
}
symmetry.
transitivity (p).
{
feq.
}
feq.
}
rw e__337.
apply (from_lt_pos 1 0 0 p); [exact h__19 | lra ..].
}
}
assert (u__338 : ((Rpower (s * (powerRZ b2 ((t + 1))%Z)) (q * / p)) <= (Rpower (r ((t + 1))%Z) (q * / p)))).
{
exact (ax_rpow_weakly_increasing_base (s * (powerRZ b2 ((t + 1))%Z)) (r ((t + 1))%Z) (q * / p) p__331 p__334 p__335).
}
exact u__338.
}
(* power high *)
assert (s__346 : ((Rpower (r ((t + 1))%Z) (q * / p)) <= (Rpower (S_ * (powerRZ b2 ((t + 1))%Z)) (q * / p)))).
{
assert (p__340 : (0 < (r ((t + 1))%Z))).
{
exact s__299.
}
assert (p__341 : ((r ((t + 1))%Z) <= (S_ * (powerRZ b2 ((t + 1))%Z)))).
{
exact s__317.
}
assert (p__342 : (0 <= (q * / p))).
{
apply Rlt_le.
apply mult_pos_pos.
{
assert (e__343 : q = 1 * (q - 1) + 1).
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
rw e__343.
apply (from_lt_pos 1 1 1 q); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (e__344 : p = 1 * (p - 0) + 0).
{
transitivity (p).
{
reflexivity.
}
symmetry.
transitivity (p).
{
feq.
}
feq.
}
rw e__344.
apply (from_lt_pos 1 0 0 p); [exact h__19 | lra ..].
}
}
assert (u__345 : ((Rpower (r ((t + 1))%Z) (q * / p)) <= (Rpower (S_ * (powerRZ b2 ((t + 1))%Z)) (q * / p)))).
{
exact (ax_rpow_weakly_increasing_base (r ((t + 1))%Z) (S_ * (powerRZ b2 ((t + 1))%Z)) (q * / p) p__340 p__341 p__342).
}
exact u__345.
}
(* law_t *)
assert (s__350 : ((powerRZ (Rpower lam (q - 1)) (t)%Z) = (powerRZ (Rpower b2 (q * / p)) (t)%Z))).
{
assert (b__347 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__348 : ((Rpower lam (q - 1)) = (Rpower b2 (q * / p)))).
{
exact h__24.
}
assert (u__349 : ((powerRZ (Rpower lam (q - 1)) (t)%Z) = (powerRZ (Rpower b2 (q * / p)) (t)%Z))).
{
exact (T_equal_powers_8d510780.claim (Rpower lam (q - 1)) (Rpower b2 (q * / p)) (t)%Z b__347 p__348).
}
exact u__349.
}
assert (n__354 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__353 : p = 1 * (p - 0) + 0).
{
transitivity (p).
{
reflexivity.
}
symmetry.
transitivity (p).
{
feq.
}
feq.
}
rw e__353.
apply (from_lt_pos 1 0 0 p); [exact h__19 | lra ..].
}
assert (n__357 : 0 < (r ((t + 1))%Z)).
{
assert (e__355 : (r ((t + 1))%Z) = 1 * ((r ((t + 1))%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z)).
{
assert (e__356 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__356.
reflexivity.
}
feq.
}
feq.
}
rw e__355.
apply (from_lt_pos 1 0 0 (r ((t + 1))%Z)); [exact s__299 | lra ..].
}
assert (n__359 : 0 < (r (t + 1)%Z)).
{
assert (e__358 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__358.
exact n__357.
}
assert (n__360 : (Rpower (r ((t + 1))%Z) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__365 : (Rpower (r (t + 1)%Z) ((/ p) * q)) <> 0).
{
assert (e__361 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__362 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__362). }
assert (e__363 : (q * / p) = ((/ p) * q)).
{
assert (e__364 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__364.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__363). }
feq.
}
try rewrite <- e__361.
exact n__360.
}
assert (n__368 : 0 < (S_ * (powerRZ b2 ((t + 1))%Z))).
{
apply mult_pos_pos.
{
assert (e__366 : S_ = 1 * (S_ - 0) + 0).
{
transitivity (S_).
{
reflexivity.
}
symmetry.
transitivity (S_).
{
feq.
}
feq.
}
rw e__366.
apply (from_lt_pos 1 0 0 S_); [exact h__30 | lra ..].
}
{
apply pz_pos.
assert (e__367 : b2 = 1 * (b2 - 0) + 0).
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
rw e__367.
apply (from_lt_pos 1 0 0 b2); [exact h__17 | lra ..].
}
}
assert (n__371 : 0 < ((powerRZ b2 (t)%Z) * S_ * b2)).
{
assert (e__369 : (S_ * (powerRZ b2 ((t + 1))%Z)) = ((powerRZ b2 (t)%Z) * S_ * b2)).
{
assert (e__370 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__370.
reflexivity.
}
feq.
}
try rewrite <- e__369.
exact n__368.
}
assert (n__373 : 0 < S_).
{
assert (e__372 : S_ = 1 * (S_ - 0) + 0).
{
transitivity (S_).
{
reflexivity.
}
symmetry.
transitivity (S_).
{
feq.
}
feq.
}
rw e__372.
apply (from_lt_pos 1 0 0 S_); [exact h__30 | lra ..].
}
assert (n__375 : 0 < b2).
{
assert (e__374 : b2 = 1 * (b2 - 0) + 0).
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
rw e__374.
apply (from_lt_pos 1 0 0 b2); [exact h__17 | lra ..].
}
assert (n__414 : 0 < (powerRZ b2 ((t + 1))%Z)).
{
apply pz_pos.
assert (e__413 : b2 = 1 * (b2 - 0) + 0).
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
rw e__413.
apply (from_lt_pos 1 0 0 b2); [exact h__17 | lra ..].
}
assert (n__416 : 0 < ((powerRZ b2 (t)%Z) * b2)).
{
assert (e__415 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
try rewrite <- e__415.
exact n__414.
}
assert (n__432 : (Rpower ((powerRZ b2 (t)%Z) * S_ * b2) ((/ p) * q)) = ((Rpower ((powerRZ b2 (t)%Z) * b2) ((/ p) * q)) * (Rpower S_ ((/ p) * q)))).
{
transitivity (1 * (Rpower ((powerRZ b2 (t)%Z) * S_ * b2) ((/ p) * q))).
{ feq. }
assert (e__427 : (Rpower (S_ * (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower ((powerRZ b2 (t)%Z) * S_ * b2) ((/ p) * q))).
{
assert (e__428 : (S_ * (powerRZ b2 ((t + 1))%Z)) = ((powerRZ b2 (t)%Z) * S_ * b2)).
{
assert (e__429 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__429.
reflexivity.
}
feq.
}
transitivity (Rpower  ((powerRZ b2 (t)%Z) * S_ * b2) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__428). }
assert (e__430 : (q * / p) = ((/ p) * q)).
{
assert (e__431 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__431.
reflexivity.
}
feq.
}
transitivity (Rpower ((powerRZ b2 (t)%Z) * S_ * b2) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((powerRZ b2 (t)%Z) * S_ * b2) v__ ) e__430). }
feq.
}
try rewrite <- e__427.
rewrite s__327.
assert (e__419 : ((Rpower S_ (q * / p)) * (Rpower (powerRZ b2 ((t + 1))%Z) (q * / p))) = ((Rpower ((powerRZ b2 (t)%Z) * b2) ((/ p) * q)) * (Rpower S_ ((/ p) * q)))).
{
assert (e__420 : (Rpower (powerRZ b2 ((t + 1))%Z) (q * / p)) = (Rpower ((powerRZ b2 (t)%Z) * b2) ((/ p) * q))).
{
assert (e__421 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
transitivity (Rpower  ((powerRZ b2 (t)%Z) * b2) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__421). }
assert (e__422 : (q * / p) = ((/ p) * q)).
{
assert (e__423 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__423.
reflexivity.
}
feq.
}
transitivity (Rpower ((powerRZ b2 (t)%Z) * b2) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((powerRZ b2 (t)%Z) * b2) v__ ) e__422). }
feq.
}
assert (e__424 : (Rpower S_ (q * / p)) = (Rpower S_ ((/ p) * q))).
{
assert (e__425 : (q * / p) = ((/ p) * q)).
{
assert (e__426 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__426.
reflexivity.
}
feq.
}
transitivity (Rpower S_ ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower S_ v__ ) e__425). }
feq.
}
eapply eq_trans.
{
rw e__420.
rw e__424.
reflexivity.
}
feq.
}
rw e__419.
feq.
}
assert (n__433 : 0 < (Rpower b2 ((IZR t) + 1))).
{
apply exp_pos.
}
assert (n__443 : (Rpower ((powerRZ b2 (t)%Z) * b2) ((/ p) * q)) = ((powerRZ (Rpower b2 ((/ p) * q)) (t)%Z) * (Rpower b2 ((/ p) * q)))).
{
transitivity (1 * (Rpower ((powerRZ b2 (t)%Z) * b2) ((/ p) * q))).
{ feq. }
assert (e__439 : (Rpower (Rpower b2 ((IZR t) + 1)) (q * / p)) = (Rpower ((powerRZ b2 (t)%Z) * b2) ((/ p) * q))).
{
assert (e__440 : (Rpower b2 ((IZR t) + 1)) = ((powerRZ b2 (t)%Z) * b2)).
{
rewrite (rp_add b2 ((IZR t) + 1) (IZR t) 1) by ring.
rewrite (rp_index b2 (IZR t) (t)%Z 1) by (rpos || zp || izrf).
rewrite (rp_whole b2 1 1) by (rpos || (simpl INR; lra)).
feq.
}
transitivity (Rpower  ((powerRZ b2 (t)%Z) * b2) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__440). }
assert (e__441 : (q * / p) = ((/ p) * q)).
{
assert (e__442 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__442.
reflexivity.
}
feq.
}
transitivity (Rpower ((powerRZ b2 (t)%Z) * b2) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((powerRZ b2 (t)%Z) * b2) v__ ) e__441). }
feq.
}
try rewrite <- e__439.
rewrite s__330.
assert (e__436 : (Rpower b2 (((IZR t) + 1) * (q * / p))) = ((powerRZ (Rpower b2 ((/ p) * q)) (t)%Z) * (Rpower b2 ((/ p) * q)))).
{
assert (e__437 : (((IZR t) + 1) * (q * / p)) = (((/ p) * q) + ((/ p) * q * (IZR t)))).
{
assert (e__438 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__438.
reflexivity.
}
feq.
}
transitivity (Rpower b2 (((/ p) * q) + ((/ p) * q * (IZR t))) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__437). }
rewrite (rp_add b2 (((/ p) * q) + ((/ p) * q * (IZR t))) ((/ p) * q) ((/ p) * q * (IZR t))) by ring.
rewrite (rp_times_index b2 ((/ p) * q * (IZR t)) ((/ p) * q) (t)%Z 1) by (zp || izrf).
feq.
}
rw e__436.
feq.
}
(* k at least *)
assert (s__495 : (klow <= ((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))))).
{
apply gap_le.
assert (e__351 : (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) - klow) = (((klow * ((Rpower (S_ * (powerRZ b2 ((t + 1))%Z)) (q * / p)) - (Rpower (r ((t + 1))%Z) (q * / p)))) + ((eta - (klow * (Rpower S_ (q * / p)) * (Rpower b2 (q * / p)))) * (powerRZ (Rpower b2 (q * / p)) (t)%Z)) + (eta * ((powerRZ (Rpower lam (q - 1)) (t)%Z) - (powerRZ (Rpower b2 (q * / p)) (t)%Z)))) * / (Rpower (r ((t + 1))%Z) (q * / p)))).
{
transitivity ((((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + ((- 1) * klow))).
{
assert (e__376 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__377 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__378 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__378). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__377.
assert (e__379 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__379.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
assert (e__380 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__381 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__382 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__382). }
assert (e__383 : (q * / p) = ((/ p) * q)).
{
assert (e__384 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__384.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__383). }
feq.
}
rw e__381.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__376.
rw e__380.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ (Rpower b2 ((/ p) * q)) (t)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (Rpower S_ ((/ p) * q)) * (Rpower b2 ((/ p) * q)) * klow) + ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + ((/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (Rpower ((powerRZ b2 (t)%Z) * S_ * b2) ((/ p) * q)) * klow) + ((- 1) * klow))).
{
assert (e__385 : (Rpower (S_ * (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower ((powerRZ b2 (t)%Z) * S_ * b2) ((/ p) * q))).
{
assert (e__386 : (S_ * (powerRZ b2 ((t + 1))%Z)) = ((powerRZ b2 (t)%Z) * S_ * b2)).
{
assert (e__387 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__387.
reflexivity.
}
feq.
}
transitivity (Rpower  ((powerRZ b2 (t)%Z) * S_ * b2) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__386). }
assert (e__388 : (q * / p) = ((/ p) * q)).
{
assert (e__389 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__389.
reflexivity.
}
feq.
}
transitivity (Rpower ((powerRZ b2 (t)%Z) * S_ * b2) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((powerRZ b2 (t)%Z) * S_ * b2) v__ ) e__388). }
feq.
}
assert (e__390 : (powerRZ (Rpower b2 (q * / p)) (t)%Z) = (powerRZ (Rpower b2 ((/ p) * q)) (t)%Z)).
{
assert (e__391 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__392 : (q * / p) = ((/ p) * q)).
{
assert (e__393 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__393.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__392). }
feq.
}
rw e__391.
feq.
}
assert (e__394 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__395 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__396 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__396). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__395.
assert (e__397 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__397.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
assert (e__398 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__399 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__400 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__400). }
assert (e__401 : (q * / p) = ((/ p) * q)).
{
assert (e__402 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__402.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__401). }
feq.
}
rw e__399.
apply inv_by. feq.
}
assert (e__403 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__404 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__404). }
assert (e__405 : (q * / p) = ((/ p) * q)).
{
assert (e__406 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__406.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__405). }
feq.
}
assert (e__407 : (Rpower S_ (q * / p)) = (Rpower S_ ((/ p) * q))).
{
assert (e__408 : (q * / p) = ((/ p) * q)).
{
assert (e__409 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__409.
reflexivity.
}
feq.
}
transitivity (Rpower S_ ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower S_ v__ ) e__408). }
feq.
}
assert (e__410 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__411 : (q * / p) = ((/ p) * q)).
{
assert (e__412 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__412.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__411). }
feq.
}
eapply eq_trans.
{
rw e__385.
rw e__390.
rw e__394.
rw e__398.
rw e__403.
rw e__407.
rw e__410.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ (Rpower b2 ((/ p) * q)) (t)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (Rpower S_ ((/ p) * q)) * (Rpower b2 ((/ p) * q)) * klow) + ((- 1) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (Rpower ((powerRZ b2 (t)%Z) * S_ * b2) ((/ p) * q)) * klow)))).
{
feq.
}
rw n__432.
transitivity ((((powerRZ (Rpower b2 ((/ p) * q)) (t)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (Rpower S_ ((/ p) * q)) * (Rpower b2 ((/ p) * q)) * klow) + ((- 1) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (Rpower ((powerRZ b2 (t)%Z) * b2) ((/ p) * q)) * (Rpower S_ ((/ p) * q)) * klow))).
{
feq.
}
transitivity ((((1 * (powerRZ (Rpower b2 ((/ p) * q)) (t)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (Rpower S_ ((/ p) * q)) * (Rpower b2 ((/ p) * q)) * klow) + ((- 1) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (Rpower ((powerRZ b2 (t)%Z) * b2) ((/ p) * q)) * (Rpower S_ ((/ p) * q)) * klow)))).
{
feq.
}
rw n__443.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__352 : 0 <= (((klow * ((Rpower (S_ * (powerRZ b2 ((t + 1))%Z)) (q * / p)) - (Rpower (r ((t + 1))%Z) (q * / p)))) + ((eta - (klow * (Rpower S_ (q * / p)) * (Rpower b2 (q * / p)))) * (powerRZ (Rpower b2 (q * / p)) (t)%Z)) + (eta * ((powerRZ (Rpower lam (q - 1)) (t)%Z) - (powerRZ (Rpower b2 (q * / p)) (t)%Z)))) * / (Rpower (r ((t + 1))%Z) (q * / p)))).
{
apply mult_nn_pos.
{
apply plus_nn_zero.
{
apply plus_nn_nn.
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
assert (e__446 : ((Rpower (S_ * (powerRZ b2 ((t + 1))%Z)) (q * / p)) - (Rpower (r ((t + 1))%Z) (q * / p))) = 1 * ((Rpower (S_ * (powerRZ b2 ((t + 1))%Z)) (q * / p)) - (Rpower (r ((t + 1))%Z) (q * / p))) + 0).
{
transitivity ((((- 1) * (Rpower (r (t + 1)%Z) ((/ p) * q))) + (Rpower ((powerRZ b2 (t)%Z) * S_ * b2) ((/ p) * q)))).
{
assert (e__447 : (Rpower (S_ * (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower ((powerRZ b2 (t)%Z) * S_ * b2) ((/ p) * q))).
{
assert (e__448 : (S_ * (powerRZ b2 ((t + 1))%Z)) = ((powerRZ b2 (t)%Z) * S_ * b2)).
{
assert (e__449 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__449.
reflexivity.
}
feq.
}
transitivity (Rpower  ((powerRZ b2 (t)%Z) * S_ * b2) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__448). }
assert (e__450 : (q * / p) = ((/ p) * q)).
{
assert (e__451 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__451.
reflexivity.
}
feq.
}
transitivity (Rpower ((powerRZ b2 (t)%Z) * S_ * b2) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((powerRZ b2 (t)%Z) * S_ * b2) v__ ) e__450). }
feq.
}
assert (e__452 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__453 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__453). }
assert (e__454 : (q * / p) = ((/ p) * q)).
{
assert (e__455 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__455.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__454). }
feq.
}
eapply eq_trans.
{
rw e__447.
rw e__452.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (r (t + 1)%Z) ((/ p) * q))) + (Rpower ((powerRZ b2 (t)%Z) * S_ * b2) ((/ p) * q)))).
{
assert (e__456 : (Rpower (S_ * (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower ((powerRZ b2 (t)%Z) * S_ * b2) ((/ p) * q))).
{
assert (e__457 : (S_ * (powerRZ b2 ((t + 1))%Z)) = ((powerRZ b2 (t)%Z) * S_ * b2)).
{
assert (e__458 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__458.
reflexivity.
}
feq.
}
transitivity (Rpower  ((powerRZ b2 (t)%Z) * S_ * b2) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__457). }
assert (e__459 : (q * / p) = ((/ p) * q)).
{
assert (e__460 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__460.
reflexivity.
}
feq.
}
transitivity (Rpower ((powerRZ b2 (t)%Z) * S_ * b2) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((powerRZ b2 (t)%Z) * S_ * b2) v__ ) e__459). }
feq.
}
assert (e__461 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__462 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__462). }
assert (e__463 : (q * / p) = ((/ p) * q)).
{
assert (e__464 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__464.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__463). }
feq.
}
eapply eq_trans.
{
rw e__456.
rw e__461.
reflexivity.
}
feq.
}
feq.
}
rw e__446.
apply (from_le_nn 1 0 (Rpower (r ((t + 1))%Z) (q * / p)) (Rpower (S_ * (powerRZ b2 ((t + 1))%Z)) (q * / p))); [exact s__346 | lra ..].
}
}
{
apply mult_nn_pos.
{
assert (e__465 : (eta - (klow * (Rpower S_ (q * / p)) * (Rpower b2 (q * / p)))) = 1 * (eta - (klow * (Rpower S_ (q * / p)) * (Rpower b2 (q * / p)))) + 0).
{
transitivity ((((- 1) * (Rpower S_ ((/ p) * q)) * (Rpower b2 ((/ p) * q)) * klow) + eta)).
{
assert (e__466 : (Rpower S_ (q * / p)) = (Rpower S_ ((/ p) * q))).
{
assert (e__467 : (q * / p) = ((/ p) * q)).
{
assert (e__468 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__468.
reflexivity.
}
feq.
}
transitivity (Rpower S_ ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower S_ v__ ) e__467). }
feq.
}
assert (e__469 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__470 : (q * / p) = ((/ p) * q)).
{
assert (e__471 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__471.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__470). }
feq.
}
eapply eq_trans.
{
rw e__466.
rw e__469.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower S_ ((/ p) * q)) * (Rpower b2 ((/ p) * q)) * klow) + eta)).
{
assert (e__472 : (Rpower S_ (q * / p)) = (Rpower S_ ((/ p) * q))).
{
assert (e__473 : (q * / p) = ((/ p) * q)).
{
assert (e__474 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__474.
reflexivity.
}
feq.
}
transitivity (Rpower S_ ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower S_ v__ ) e__473). }
feq.
}
assert (e__475 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__476 : (q * / p) = ((/ p) * q)).
{
assert (e__477 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__477.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__476). }
feq.
}
eapply eq_trans.
{
rw e__472.
rw e__475.
reflexivity.
}
feq.
}
feq.
}
rw e__465.
apply (from_le_nn 1 0 (klow * (Rpower S_ (q * / p)) * (Rpower b2 (q * / p))) eta); [exact h__33 | lra ..].
}
{
apply pz_pos.
apply exp_pos.
}
}
}
{
assert (v__444 : ((powerRZ (Rpower lam (q - 1)) (t)%Z) - (powerRZ (Rpower b2 (q * / p)) (t)%Z)) = 0).
{
assert (e__478 : ((powerRZ (Rpower lam (q - 1)) (t)%Z) - (powerRZ (Rpower b2 (q * / p)) (t)%Z)) = (- 1) * ((powerRZ (Rpower b2 (q * / p)) (t)%Z) - (powerRZ (Rpower lam (q - 1)) (t)%Z)) + 0).
{
transitivity ((((- 1) * (powerRZ (Rpower b2 ((/ p) * q)) (t)%Z)) + ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z))))).
{
assert (e__479 : (powerRZ (Rpower b2 (q * / p)) (t)%Z) = (powerRZ (Rpower b2 ((/ p) * q)) (t)%Z)).
{
assert (e__480 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__481 : (q * / p) = ((/ p) * q)).
{
assert (e__482 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__482.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__481). }
feq.
}
rw e__480.
feq.
}
assert (e__483 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__484 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__485 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__485). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__484.
assert (e__486 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__486.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__479.
rw e__483.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ (Rpower b2 ((/ p) * q)) (t)%Z)) + ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z))))).
{
assert (e__487 : (powerRZ (Rpower b2 (q * / p)) (t)%Z) = (powerRZ (Rpower b2 ((/ p) * q)) (t)%Z)).
{
assert (e__488 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__489 : (q * / p) = ((/ p) * q)).
{
assert (e__490 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__490.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__489). }
feq.
}
rw e__488.
feq.
}
assert (e__491 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__492 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__493 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__493). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__492.
assert (e__494 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__494.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__487.
rw e__491.
reflexivity.
}
feq.
}
feq.
}
rw e__478.
apply (from_eq_zero (- 1) 0 (powerRZ (Rpower lam (q - 1)) (t)%Z) (powerRZ (Rpower b2 (q * / p)) (t)%Z)); [exact s__350 | lra ..].
}
rewrite v__444. ring.
}
}
{
apply inv_pos.
apply exp_pos.
}
}
rw e__351. exact w__352.
}
assert (n__499 : 0 < s).
{
assert (e__498 : s = 1 * (s - 0) + 0).
{
transitivity (s).
{
reflexivity.
}
symmetry.
transitivity (s).
{
feq.
}
feq.
}
rw e__498.
apply (from_lt_pos 1 0 0 s); [exact h__29 | lra ..].
}
assert (n__500 : ((Rpower s (q * / p)) * (Rpower b2 (q * / p))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply exp_pos.
}
}
assert (n__508 : ((Rpower b2 ((/ p) * q)) * (Rpower s ((/ p) * q))) <> 0).
{
assert (e__501 : ((Rpower s (q * / p)) * (Rpower b2 (q * / p))) = ((Rpower b2 ((/ p) * q)) * (Rpower s ((/ p) * q)))).
{
assert (e__502 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__503 : (q * / p) = ((/ p) * q)).
{
assert (e__504 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__504.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__503). }
feq.
}
assert (e__505 : (Rpower s (q * / p)) = (Rpower s ((/ p) * q))).
{
assert (e__506 : (q * / p) = ((/ p) * q)).
{
assert (e__507 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__507.
reflexivity.
}
feq.
}
transitivity (Rpower s ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower s v__ ) e__506). }
feq.
}
eapply eq_trans.
{
rw e__502.
rw e__505.
reflexivity.
}
feq.
}
try rewrite <- e__501.
exact n__500.
}
assert (n__509 : (Rpower b2 ((/ p) * q)) <> 0).
{
intro vanishes.
apply n__508.
transitivity (1 * ((Rpower b2 ((/ p) * q))) * ((Rpower s ((/ p) * q)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__510 : (Rpower s ((/ p) * q)) <> 0).
{
intro vanishes.
apply n__508.
transitivity (1 * ((Rpower b2 ((/ p) * q))) * ((Rpower s ((/ p) * q)))).
{ feq. }
rewrite vanishes. ring.
}
(* khigh > 0 *)
assert (s__539 : (0 < khigh)).
{
assert (e__496 : khigh = ((((khigh * (Rpower s (q * / p)) * (Rpower b2 (q * / p))) - eta) + eta) * / ((Rpower s (q * / p)) * (Rpower b2 (q * / p))))).
{
transitivity (khigh).
{
reflexivity.
}
symmetry.
transitivity (khigh).
{
assert (e__511 : / ((Rpower s (q * / p)) * (Rpower b2 (q * / p))) = ((/ (Rpower b2 ((/ p) * q))) * (/ (Rpower s ((/ p) * q))))).
{
assert (e__512 : ((Rpower s (q * / p)) * (Rpower b2 (q * / p))) = ((Rpower b2 ((/ p) * q)) * (Rpower s ((/ p) * q)))).
{
assert (e__513 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__514 : (q * / p) = ((/ p) * q)).
{
assert (e__515 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__515.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__514). }
feq.
}
assert (e__516 : (Rpower s (q * / p)) = (Rpower s ((/ p) * q))).
{
assert (e__517 : (q * / p) = ((/ p) * q)).
{
assert (e__518 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__518.
reflexivity.
}
feq.
}
transitivity (Rpower s ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower s v__ ) e__517). }
feq.
}
eapply eq_trans.
{
rw e__513.
rw e__516.
reflexivity.
}
feq.
}
rw e__512.
apply inv_by. feq.
}
assert (e__519 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__520 : (q * / p) = ((/ p) * q)).
{
assert (e__521 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__521.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__520). }
feq.
}
assert (e__522 : (Rpower s (q * / p)) = (Rpower s ((/ p) * q))).
{
assert (e__523 : (q * / p) = ((/ p) * q)).
{
assert (e__524 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__524.
reflexivity.
}
feq.
}
transitivity (Rpower s ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower s v__ ) e__523). }
feq.
}
eapply eq_trans.
{
rw e__511.
rw e__519.
rw e__522.
reflexivity.
}
feq.
}
feq.
}
assert (w__497 : 0 < ((((khigh * (Rpower s (q * / p)) * (Rpower b2 (q * / p))) - eta) + eta) * / ((Rpower s (q * / p)) * (Rpower b2 (q * / p))))).
{
apply mult_pos_pos.
{
apply plus_nn_pos.
{
assert (e__525 : ((khigh * (Rpower s (q * / p)) * (Rpower b2 (q * / p))) - eta) = 1 * ((khigh * (Rpower s (q * / p)) * (Rpower b2 (q * / p))) - eta) + 0).
{
transitivity ((((Rpower b2 ((/ p) * q)) * (Rpower s ((/ p) * q)) * khigh) + ((- 1) * eta))).
{
assert (e__526 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__527 : (q * / p) = ((/ p) * q)).
{
assert (e__528 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__528.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__527). }
feq.
}
assert (e__529 : (Rpower s (q * / p)) = (Rpower s ((/ p) * q))).
{
assert (e__530 : (q * / p) = ((/ p) * q)).
{
assert (e__531 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__531.
reflexivity.
}
feq.
}
transitivity (Rpower s ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower s v__ ) e__530). }
feq.
}
eapply eq_trans.
{
rw e__526.
rw e__529.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((Rpower b2 ((/ p) * q)) * (Rpower s ((/ p) * q)) * khigh) + ((- 1) * eta))).
{
assert (e__532 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__533 : (q * / p) = ((/ p) * q)).
{
assert (e__534 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__534.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__533). }
feq.
}
assert (e__535 : (Rpower s (q * / p)) = (Rpower s ((/ p) * q))).
{
assert (e__536 : (q * / p) = ((/ p) * q)).
{
assert (e__537 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__537.
reflexivity.
}
feq.
}
transitivity (Rpower s ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower s v__ ) e__536). }
feq.
}
eapply eq_trans.
{
rw e__532.
rw e__535.
reflexivity.
}
feq.
}
feq.
}
rw e__525.
apply (from_le_nn 1 0 eta (khigh * (Rpower s (q * / p)) * (Rpower b2 (q * / p)))); [exact h__34 | lra ..].
}
{
assert (e__538 : eta = 1 * (eta - 0) + 0).
{
transitivity (eta).
{
reflexivity.
}
symmetry.
transitivity (eta).
{
feq.
}
feq.
}
rw e__538.
apply (from_lt_pos 1 0 0 eta); [exact h__20 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply exp_pos.
}
}
}
rw e__496. exact w__497.
}
assert (n__544 : 0 < (s * (powerRZ b2 ((t + 1))%Z))).
{
apply mult_pos_pos.
{
assert (e__542 : s = 1 * (s - 0) + 0).
{
transitivity (s).
{
reflexivity.
}
symmetry.
transitivity (s).
{
feq.
}
feq.
}
rw e__542.
apply (from_lt_pos 1 0 0 s); [exact h__29 | lra ..].
}
{
apply pz_pos.
assert (e__543 : b2 = 1 * (b2 - 0) + 0).
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
rw e__543.
apply (from_lt_pos 1 0 0 b2); [exact h__17 | lra ..].
}
}
assert (n__547 : 0 < ((powerRZ b2 (t)%Z) * b2 * s)).
{
assert (e__545 : (s * (powerRZ b2 ((t + 1))%Z)) = ((powerRZ b2 (t)%Z) * b2 * s)).
{
assert (e__546 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__546.
reflexivity.
}
feq.
}
try rewrite <- e__545.
exact n__544.
}
assert (n__600 : (Rpower ((powerRZ b2 (t)%Z) * b2 * s) ((/ p) * q)) = ((Rpower ((powerRZ b2 (t)%Z) * b2) ((/ p) * q)) * (Rpower s ((/ p) * q)))).
{
transitivity (1 * (Rpower ((powerRZ b2 (t)%Z) * b2 * s) ((/ p) * q))).
{ feq. }
assert (e__595 : (Rpower (s * (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower ((powerRZ b2 (t)%Z) * b2 * s) ((/ p) * q))).
{
assert (e__596 : (s * (powerRZ b2 ((t + 1))%Z)) = ((powerRZ b2 (t)%Z) * b2 * s)).
{
assert (e__597 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__597.
reflexivity.
}
feq.
}
transitivity (Rpower  ((powerRZ b2 (t)%Z) * b2 * s) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__596). }
assert (e__598 : (q * / p) = ((/ p) * q)).
{
assert (e__599 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__599.
reflexivity.
}
feq.
}
transitivity (Rpower ((powerRZ b2 (t)%Z) * b2 * s) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((powerRZ b2 (t)%Z) * b2 * s) v__ ) e__598). }
feq.
}
try rewrite <- e__595.
rewrite s__322.
assert (e__587 : ((Rpower s (q * / p)) * (Rpower (powerRZ b2 ((t + 1))%Z) (q * / p))) = ((Rpower ((powerRZ b2 (t)%Z) * b2) ((/ p) * q)) * (Rpower s ((/ p) * q)))).
{
assert (e__588 : (Rpower (powerRZ b2 ((t + 1))%Z) (q * / p)) = (Rpower ((powerRZ b2 (t)%Z) * b2) ((/ p) * q))).
{
assert (e__589 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
transitivity (Rpower  ((powerRZ b2 (t)%Z) * b2) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__589). }
assert (e__590 : (q * / p) = ((/ p) * q)).
{
assert (e__591 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__591.
reflexivity.
}
feq.
}
transitivity (Rpower ((powerRZ b2 (t)%Z) * b2) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((powerRZ b2 (t)%Z) * b2) v__ ) e__590). }
feq.
}
assert (e__592 : (Rpower s (q * / p)) = (Rpower s ((/ p) * q))).
{
assert (e__593 : (q * / p) = ((/ p) * q)).
{
assert (e__594 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__594.
reflexivity.
}
feq.
}
transitivity (Rpower s ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower s v__ ) e__593). }
feq.
}
eapply eq_trans.
{
rw e__588.
rw e__592.
reflexivity.
}
feq.
}
rw e__587.
feq.
}
(* k at most *)
assert (s__654 : (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) <= khigh)).
{
apply gap_le.
assert (e__540 : (khigh - ((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p)))) = (((khigh * ((Rpower (r ((t + 1))%Z) (q * / p)) - (Rpower (s * (powerRZ b2 ((t + 1))%Z)) (q * / p)))) + (((khigh * (Rpower s (q * / p)) * (Rpower b2 (q * / p))) - eta) * (powerRZ (Rpower b2 (q * / p)) (t)%Z)) - (eta * ((powerRZ (Rpower lam (q - 1)) (t)%Z) - (powerRZ (Rpower b2 (q * / p)) (t)%Z)))) * / (Rpower (r ((t + 1))%Z) (q * / p)))).
{
transitivity ((((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + khigh)).
{
assert (e__548 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__549 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__550 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__550). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__549.
assert (e__551 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__551.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
assert (e__552 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__553 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__554 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__554). }
assert (e__555 : (q * / p) = ((/ p) * q)).
{
assert (e__556 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__556.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__555). }
feq.
}
rw e__553.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__548.
rw e__552.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ (Rpower b2 ((/ p) * q)) (t)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (Rpower b2 ((/ p) * q)) * (Rpower s ((/ p) * q)) * khigh) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + ((- 1) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (Rpower ((powerRZ b2 (t)%Z) * b2 * s) ((/ p) * q)) * khigh) + khigh)).
{
assert (e__557 : (Rpower (s * (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower ((powerRZ b2 (t)%Z) * b2 * s) ((/ p) * q))).
{
assert (e__558 : (s * (powerRZ b2 ((t + 1))%Z)) = ((powerRZ b2 (t)%Z) * b2 * s)).
{
assert (e__559 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__559.
reflexivity.
}
feq.
}
transitivity (Rpower  ((powerRZ b2 (t)%Z) * b2 * s) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__558). }
assert (e__560 : (q * / p) = ((/ p) * q)).
{
assert (e__561 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__561.
reflexivity.
}
feq.
}
transitivity (Rpower ((powerRZ b2 (t)%Z) * b2 * s) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((powerRZ b2 (t)%Z) * b2 * s) v__ ) e__560). }
feq.
}
assert (e__562 : (powerRZ (Rpower b2 (q * / p)) (t)%Z) = (powerRZ (Rpower b2 ((/ p) * q)) (t)%Z)).
{
assert (e__563 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__564 : (q * / p) = ((/ p) * q)).
{
assert (e__565 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__565.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__564). }
feq.
}
rw e__563.
feq.
}
assert (e__566 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__567 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__568 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__568). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__567.
assert (e__569 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__569.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
assert (e__570 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__571 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__572 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__572). }
assert (e__573 : (q * / p) = ((/ p) * q)).
{
assert (e__574 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__574.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__573). }
feq.
}
rw e__571.
apply inv_by. feq.
}
assert (e__575 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__576 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__576). }
assert (e__577 : (q * / p) = ((/ p) * q)).
{
assert (e__578 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__578.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__577). }
feq.
}
assert (e__579 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__580 : (q * / p) = ((/ p) * q)).
{
assert (e__581 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__581.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__580). }
feq.
}
assert (e__582 : (Rpower s (q * / p)) = (Rpower s ((/ p) * q))).
{
assert (e__583 : (q * / p) = ((/ p) * q)).
{
assert (e__584 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__584.
reflexivity.
}
feq.
}
transitivity (Rpower s ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower s v__ ) e__583). }
feq.
}
eapply eq_trans.
{
rw e__557.
rw e__562.
rw e__566.
rw e__570.
rw e__575.
rw e__579.
rw e__582.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (powerRZ (Rpower b2 ((/ p) * q)) (t)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (Rpower b2 ((/ p) * q)) * (Rpower s ((/ p) * q)) * khigh) + (1 * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (Rpower ((powerRZ b2 (t)%Z) * b2 * s) ((/ p) * q)) * khigh)))).
{
feq.
}
rw n__600.
transitivity ((((- 1) * (powerRZ (Rpower b2 ((/ p) * q)) (t)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (Rpower b2 ((/ p) * q)) * (Rpower s ((/ p) * q)) * khigh) + ((/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (Rpower ((powerRZ b2 (t)%Z) * b2) ((/ p) * q)) * (Rpower s ((/ p) * q)) * khigh))).
{
feq.
}
transitivity (((((- 1) * (powerRZ (Rpower b2 ((/ p) * q)) (t)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (Rpower b2 ((/ p) * q)) * (Rpower s ((/ p) * q)) * khigh) + (1 * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (Rpower ((powerRZ b2 (t)%Z) * b2) ((/ p) * q)) * (Rpower s ((/ p) * q)) * khigh)))).
{
feq.
}
rw n__443.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__541 : 0 <= (((khigh * ((Rpower (r ((t + 1))%Z) (q * / p)) - (Rpower (s * (powerRZ b2 ((t + 1))%Z)) (q * / p)))) + (((khigh * (Rpower s (q * / p)) * (Rpower b2 (q * / p))) - eta) * (powerRZ (Rpower b2 (q * / p)) (t)%Z)) - (eta * ((powerRZ (Rpower lam (q - 1)) (t)%Z) - (powerRZ (Rpower b2 (q * / p)) (t)%Z)))) * / (Rpower (r ((t + 1))%Z) (q * / p)))).
{
apply mult_nn_pos.
{
apply to_plus.
apply plus_nn_zero.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__604 : khigh = 1 * (khigh - 0) + 0).
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
rw e__604.
apply (from_lt_pos 1 0 0 khigh); [exact s__539 | lra ..].
}
{
assert (e__605 : ((Rpower (r ((t + 1))%Z) (q * / p)) - (Rpower (s * (powerRZ b2 ((t + 1))%Z)) (q * / p))) = 1 * ((Rpower (r ((t + 1))%Z) (q * / p)) - (Rpower (s * (powerRZ b2 ((t + 1))%Z)) (q * / p))) + 0).
{
transitivity (((Rpower (r (t + 1)%Z) ((/ p) * q)) + ((- 1) * (Rpower ((powerRZ b2 (t)%Z) * b2 * s) ((/ p) * q))))).
{
assert (e__606 : (Rpower (s * (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower ((powerRZ b2 (t)%Z) * b2 * s) ((/ p) * q))).
{
assert (e__607 : (s * (powerRZ b2 ((t + 1))%Z)) = ((powerRZ b2 (t)%Z) * b2 * s)).
{
assert (e__608 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__608.
reflexivity.
}
feq.
}
transitivity (Rpower  ((powerRZ b2 (t)%Z) * b2 * s) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__607). }
assert (e__609 : (q * / p) = ((/ p) * q)).
{
assert (e__610 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__610.
reflexivity.
}
feq.
}
transitivity (Rpower ((powerRZ b2 (t)%Z) * b2 * s) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((powerRZ b2 (t)%Z) * b2 * s) v__ ) e__609). }
feq.
}
assert (e__611 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__612 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__612). }
assert (e__613 : (q * / p) = ((/ p) * q)).
{
assert (e__614 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__614.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__613). }
feq.
}
eapply eq_trans.
{
rw e__606.
rw e__611.
reflexivity.
}
feq.
}
symmetry.
transitivity (((Rpower (r (t + 1)%Z) ((/ p) * q)) + ((- 1) * (Rpower ((powerRZ b2 (t)%Z) * b2 * s) ((/ p) * q))))).
{
assert (e__615 : (Rpower (s * (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower ((powerRZ b2 (t)%Z) * b2 * s) ((/ p) * q))).
{
assert (e__616 : (s * (powerRZ b2 ((t + 1))%Z)) = ((powerRZ b2 (t)%Z) * b2 * s)).
{
assert (e__617 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__617.
reflexivity.
}
feq.
}
transitivity (Rpower  ((powerRZ b2 (t)%Z) * b2 * s) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__616). }
assert (e__618 : (q * / p) = ((/ p) * q)).
{
assert (e__619 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__619.
reflexivity.
}
feq.
}
transitivity (Rpower ((powerRZ b2 (t)%Z) * b2 * s) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((powerRZ b2 (t)%Z) * b2 * s) v__ ) e__618). }
feq.
}
assert (e__620 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__621 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__621). }
assert (e__622 : (q * / p) = ((/ p) * q)).
{
assert (e__623 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__623.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__622). }
feq.
}
eapply eq_trans.
{
rw e__615.
rw e__620.
reflexivity.
}
feq.
}
feq.
}
rw e__605.
apply (from_le_nn 1 0 (Rpower (s * (powerRZ b2 ((t + 1))%Z)) (q * / p)) (Rpower (r ((t + 1))%Z) (q * / p))); [exact s__339 | lra ..].
}
}
{
apply mult_nn_pos.
{
assert (e__624 : ((khigh * (Rpower s (q * / p)) * (Rpower b2 (q * / p))) - eta) = 1 * ((khigh * (Rpower s (q * / p)) * (Rpower b2 (q * / p))) - eta) + 0).
{
transitivity ((((Rpower b2 ((/ p) * q)) * (Rpower s ((/ p) * q)) * khigh) + ((- 1) * eta))).
{
assert (e__625 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__626 : (q * / p) = ((/ p) * q)).
{
assert (e__627 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__627.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__626). }
feq.
}
assert (e__628 : (Rpower s (q * / p)) = (Rpower s ((/ p) * q))).
{
assert (e__629 : (q * / p) = ((/ p) * q)).
{
assert (e__630 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__630.
reflexivity.
}
feq.
}
transitivity (Rpower s ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower s v__ ) e__629). }
feq.
}
eapply eq_trans.
{
rw e__625.
rw e__628.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((Rpower b2 ((/ p) * q)) * (Rpower s ((/ p) * q)) * khigh) + ((- 1) * eta))).
{
assert (e__631 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__632 : (q * / p) = ((/ p) * q)).
{
assert (e__633 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__633.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__632). }
feq.
}
assert (e__634 : (Rpower s (q * / p)) = (Rpower s ((/ p) * q))).
{
assert (e__635 : (q * / p) = ((/ p) * q)).
{
assert (e__636 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__636.
reflexivity.
}
feq.
}
transitivity (Rpower s ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower s v__ ) e__635). }
feq.
}
eapply eq_trans.
{
rw e__631.
rw e__634.
reflexivity.
}
feq.
}
feq.
}
rw e__624.
apply (from_le_nn 1 0 eta (khigh * (Rpower s (q * / p)) * (Rpower b2 (q * / p)))); [exact h__34 | lra ..].
}
{
apply pz_pos.
apply exp_pos.
}
}
}
{
apply opp_zero.
assert (v__603 : ((powerRZ (Rpower lam (q - 1)) (t)%Z) - (powerRZ (Rpower b2 (q * / p)) (t)%Z)) = 0).
{
assert (e__637 : ((powerRZ (Rpower lam (q - 1)) (t)%Z) - (powerRZ (Rpower b2 (q * / p)) (t)%Z)) = (- 1) * ((powerRZ (Rpower b2 (q * / p)) (t)%Z) - (powerRZ (Rpower lam (q - 1)) (t)%Z)) + 0).
{
transitivity ((((- 1) * (powerRZ (Rpower b2 ((/ p) * q)) (t)%Z)) + ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z))))).
{
assert (e__638 : (powerRZ (Rpower b2 (q * / p)) (t)%Z) = (powerRZ (Rpower b2 ((/ p) * q)) (t)%Z)).
{
assert (e__639 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__640 : (q * / p) = ((/ p) * q)).
{
assert (e__641 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__641.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__640). }
feq.
}
rw e__639.
feq.
}
assert (e__642 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__643 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__644 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__644). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__643.
assert (e__645 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__645.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__638.
rw e__642.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ (Rpower b2 ((/ p) * q)) (t)%Z)) + ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z))))).
{
assert (e__646 : (powerRZ (Rpower b2 (q * / p)) (t)%Z) = (powerRZ (Rpower b2 ((/ p) * q)) (t)%Z)).
{
assert (e__647 : (Rpower b2 (q * / p)) = (Rpower b2 ((/ p) * q))).
{
assert (e__648 : (q * / p) = ((/ p) * q)).
{
assert (e__649 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__649.
reflexivity.
}
feq.
}
transitivity (Rpower b2 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower b2 v__ ) e__648). }
feq.
}
rw e__647.
feq.
}
assert (e__650 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__651 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__652 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__652). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__651.
assert (e__653 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__653.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__646.
rw e__650.
reflexivity.
}
feq.
}
feq.
}
rw e__637.
apply (from_eq_zero (- 1) 0 (powerRZ (Rpower lam (q - 1)) (t)%Z) (powerRZ (Rpower b2 (q * / p)) (t)%Z)); [exact s__350 | lra ..].
}
rewrite v__603. ring.
}
}
{
apply inv_pos.
apply exp_pos.
}
}
rw e__540. exact w__541.
}
(* m > 0 *)
assert (s__663 : (0 < (m ((t + 1))%Z))).
{
assert (e__655 : (m ((t + 1))%Z) = (((m ((t + 1))%Z) - (w1 * (x (t)%Z))) + (w1 * (x (t)%Z)))).
{
transitivity ((m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((m (t + 1)%Z)).
{
assert (e__657 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__657.
reflexivity.
}
feq.
}
feq.
}
assert (w__656 : 0 < (((m ((t + 1))%Z) - (w1 * (x (t)%Z))) + (w1 * (x (t)%Z)))).
{
apply plus_nn_pos.
{
assert (e__658 : ((m ((t + 1))%Z) - (w1 * (x (t)%Z))) = 1 * ((m ((t + 1))%Z) - (w1 * (x (t)%Z))) + 0).
{
transitivity (((m (t + 1)%Z) + ((- 1) * (x (t)%Z) * w1))).
{
assert (e__659 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__659.
reflexivity.
}
feq.
}
symmetry.
transitivity (((m (t + 1)%Z) + ((- 1) * (x (t)%Z) * w1))).
{
assert (e__660 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__660.
reflexivity.
}
feq.
}
feq.
}
rw e__658.
apply (from_le_nn 1 0 (w1 * (x (t)%Z)) (m ((t + 1))%Z)); [exact s__112 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__661 : w1 = 1 * (w1 - 0) + 0).
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
rw e__661.
apply (from_lt_pos 1 0 0 w1); [exact h__6 | lra ..].
}
{
assert (e__662 : (x (t)%Z) = 1 * ((x (t)%Z) - 0) + 0).
{
transitivity ((x (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (t)%Z)).
{
feq.
}
feq.
}
rw e__662.
apply (from_lt_pos 1 0 0 (x (t)%Z)); [exact s__121 | lra ..].
}
}
}
rw e__655. exact w__656.
}
assert (n__667 : (powerRZ lam (t)%Z) <> 0).
{
apply Rgt_not_eq; red.
apply pz_pos.
assert (e__666 : lam = 1 * (lam - 0) + 0).
{
transitivity (lam).
{
reflexivity.
}
symmetry.
transitivity (lam).
{
feq.
}
feq.
}
rw e__666.
apply (from_lt_pos 1 0 0 lam); [exact h__22 | lra ..].
}
(* y low *)
assert (s__672 : (A <= ((x (t)%Z) * / (powerRZ lam (t)%Z)))).
{
apply gap_le.
assert (e__664 : (((x (t)%Z) * / (powerRZ lam (t)%Z)) - A) = (((x (t)%Z) - (A * (powerRZ lam (t)%Z))) * / (powerRZ lam (t)%Z))).
{
transitivity ((((x (t)%Z) * (/ (powerRZ lam (t)%Z))) + ((- 1) * A))).
{
assert (e__668 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__668.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((x (t)%Z) * (/ (powerRZ lam (t)%Z))) + ((- 1) * A))).
{
assert (e__669 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__669.
reflexivity.
}
feq.
}
feq.
}
assert (w__665 : 0 <= (((x (t)%Z) - (A * (powerRZ lam (t)%Z))) * / (powerRZ lam (t)%Z))).
{
apply mult_nn_pos.
{
assert (e__670 : ((x (t)%Z) - (A * (powerRZ lam (t)%Z))) = 1 * ((x (t)%Z) - (A * (powerRZ lam (t)%Z))) + 0).
{
transitivity (((x (t)%Z) + ((- 1) * (powerRZ lam (t)%Z) * A))).
{
feq.
}
symmetry.
transitivity (((x (t)%Z) + ((- 1) * (powerRZ lam (t)%Z) * A))).
{
feq.
}
feq.
}
rw e__670.
apply (from_le_nn 1 0 (A * (powerRZ lam (t)%Z)) (x (t)%Z)); [exact s__110 | lra ..].
}
{
apply inv_pos.
apply pz_pos.
assert (e__671 : lam = 1 * (lam - 0) + 0).
{
transitivity (lam).
{
reflexivity.
}
symmetry.
transitivity (lam).
{
feq.
}
feq.
}
rw e__671.
apply (from_lt_pos 1 0 0 lam); [exact h__22 | lra ..].
}
}
rw e__664. exact w__665.
}
(* y high *)
assert (s__679 : (((x (t)%Z) * / (powerRZ lam (t)%Z)) <= B)).
{
apply gap_le.
assert (e__673 : (B - ((x (t)%Z) * / (powerRZ lam (t)%Z))) = (((B * (powerRZ lam (t)%Z)) - (x (t)%Z)) * / (powerRZ lam (t)%Z))).
{
transitivity ((((- 1) * (x (t)%Z) * (/ (powerRZ lam (t)%Z))) + B)).
{
assert (e__675 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__675.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (x (t)%Z) * (/ (powerRZ lam (t)%Z))) + B)).
{
assert (e__676 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__676.
reflexivity.
}
feq.
}
feq.
}
assert (w__674 : 0 <= (((B * (powerRZ lam (t)%Z)) - (x (t)%Z)) * / (powerRZ lam (t)%Z))).
{
apply mult_nn_pos.
{
assert (e__677 : ((B * (powerRZ lam (t)%Z)) - (x (t)%Z)) = 1 * ((B * (powerRZ lam (t)%Z)) - (x (t)%Z)) + 0).
{
transitivity ((((- 1) * (x (t)%Z)) + ((powerRZ lam (t)%Z) * B))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (x (t)%Z)) + ((powerRZ lam (t)%Z) * B))).
{
feq.
}
feq.
}
rw e__677.
apply (from_le_nn 1 0 (x (t)%Z) (B * (powerRZ lam (t)%Z))); [exact s__111 | lra ..].
}
{
apply inv_pos.
apply pz_pos.
assert (e__678 : lam = 1 * (lam - 0) + 0).
{
transitivity (lam).
{
reflexivity.
}
symmetry.
transitivity (lam).
{
feq.
}
feq.
}
rw e__678.
apply (from_lt_pos 1 0 0 lam); [exact h__22 | lra ..].
}
}
rw e__673. exact w__674.
}
(* v low *)
assert (s__690 : ((w1 * ((x (t)%Z) * / (powerRZ lam (t)%Z))) <= ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)))).
{
apply gap_le.
assert (e__680 : (((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) - (w1 * ((x (t)%Z) * / (powerRZ lam (t)%Z)))) = (((m ((t + 1))%Z) - (w1 * (x (t)%Z))) * / (powerRZ lam (t)%Z))).
{
transitivity ((((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) + ((- 1) * (x (t)%Z) * (/ (powerRZ lam (t)%Z)) * w1))).
{
assert (e__682 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__683 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__682.
rw e__683.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) + ((- 1) * (x (t)%Z) * (/ (powerRZ lam (t)%Z)) * w1))).
{
assert (e__684 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__685 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__684.
rw e__685.
reflexivity.
}
feq.
}
feq.
}
assert (w__681 : 0 <= (((m ((t + 1))%Z) - (w1 * (x (t)%Z))) * / (powerRZ lam (t)%Z))).
{
apply mult_nn_pos.
{
assert (e__686 : ((m ((t + 1))%Z) - (w1 * (x (t)%Z))) = 1 * ((m ((t + 1))%Z) - (w1 * (x (t)%Z))) + 0).
{
transitivity (((m (t + 1)%Z) + ((- 1) * (x (t)%Z) * w1))).
{
assert (e__687 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__687.
reflexivity.
}
feq.
}
symmetry.
transitivity (((m (t + 1)%Z) + ((- 1) * (x (t)%Z) * w1))).
{
assert (e__688 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__688.
reflexivity.
}
feq.
}
feq.
}
rw e__686.
apply (from_le_nn 1 0 (w1 * (x (t)%Z)) (m ((t + 1))%Z)); [exact s__112 | lra ..].
}
{
apply inv_pos.
apply pz_pos.
assert (e__689 : lam = 1 * (lam - 0) + 0).
{
transitivity (lam).
{
reflexivity.
}
symmetry.
transitivity (lam).
{
feq.
}
feq.
}
rw e__689.
apply (from_lt_pos 1 0 0 lam); [exact h__22 | lra ..].
}
}
rw e__680. exact w__681.
}
(* v high *)
assert (s__701 : (((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) <= (w2 * ((x (t)%Z) * / (powerRZ lam (t)%Z))))).
{
apply gap_le.
assert (e__691 : ((w2 * ((x (t)%Z) * / (powerRZ lam (t)%Z))) - ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z))) = (((w2 * (x (t)%Z)) - (m ((t + 1))%Z)) * / (powerRZ lam (t)%Z))).
{
transitivity ((((- 1) * (m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) + ((x (t)%Z) * (/ (powerRZ lam (t)%Z)) * w2))).
{
assert (e__693 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__694 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__693.
rw e__694.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) + ((x (t)%Z) * (/ (powerRZ lam (t)%Z)) * w2))).
{
assert (e__695 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__696 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__695.
rw e__696.
reflexivity.
}
feq.
}
feq.
}
assert (w__692 : 0 <= (((w2 * (x (t)%Z)) - (m ((t + 1))%Z)) * / (powerRZ lam (t)%Z))).
{
apply mult_nn_pos.
{
assert (e__697 : ((w2 * (x (t)%Z)) - (m ((t + 1))%Z)) = 1 * ((w2 * (x (t)%Z)) - (m ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (m (t + 1)%Z)) + ((x (t)%Z) * w2))).
{
assert (e__698 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__698.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (m (t + 1)%Z)) + ((x (t)%Z) * w2))).
{
assert (e__699 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__699.
reflexivity.
}
feq.
}
feq.
}
rw e__697.
apply (from_le_nn 1 0 (m ((t + 1))%Z) (w2 * (x (t)%Z))); [exact s__113 | lra ..].
}
{
apply inv_pos.
apply pz_pos.
assert (e__700 : lam = 1 * (lam - 0) + 0).
{
transitivity (lam).
{
reflexivity.
}
symmetry.
transitivity (lam).
{
feq.
}
feq.
}
rw e__700.
apply (from_lt_pos 1 0 0 lam); [exact h__22 | lra ..].
}
}
rw e__691. exact w__692.
}
(* stays *)
assert (s__722 : (((lam * A) <= (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))) /\ ((((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))) <= (lam * B)) /\ ((w1 * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))) <= ((b * ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z))) + ((1 - b) * gamma * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))))) /\ (((b * ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z))) + ((1 - b) * gamma * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))))) <= (w2 * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))))))).
{
assert (p__702 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__1.
}
{
exact h__2.
}
}
assert (p__703 : (1 < q)).
{
exact h__3.
}
assert (p__704 : (0 < A)).
{
exact h__4.
}
assert (p__705 : (0 < B)).
{
exact h__5.
}
assert (p__706 : (0 < w1)).
{
exact h__6.
}
assert (p__707 : (0 < w2)).
{
exact h__7.
}
assert (p__708 : (0 < klow)).
{
exact h__8.
}
assert (p__709 : ((1 - lam) <= (klow * (Rpower w1 q) * (Rpower B (q - 1))))).
{
exact h__9.
}
assert (p__710 : ((khigh * (Rpower w2 q) * (Rpower A (q - 1))) <= (1 - lam))).
{
exact h__10.
}
assert (p__711 : ((q * khigh * (Rpower w2 q) * (Rpower B (q - 1))) <= 1)).
{
exact h__11.
}
assert (p__712 : (((1 - b) * gamma) <= w1)).
{
exact h__12.
}
assert (p__713 : (((w1 - ((1 - b) * gamma)) * (1 - (klow * (Rpower w1 q) * (Rpower A (q - 1))))) <= (b * w1))).
{
exact h__13.
}
assert (p__714 : ((b * w2) <= ((w2 - ((1 - b) * gamma)) * (1 - (khigh * (Rpower w2 q) * (Rpower B (q - 1))))))).
{
exact h__14.
}
assert (p__715 : (klow <= ((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))))).
{
exact s__495.
}
assert (p__716 : (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) <= khigh)).
{
exact s__654.
}
assert (p__717 : (A <= ((x (t)%Z) * / (powerRZ lam (t)%Z)))).
{
exact s__672.
}
assert (p__718 : (((x (t)%Z) * / (powerRZ lam (t)%Z)) <= B)).
{
exact s__679.
}
assert (p__719 : ((w1 * ((x (t)%Z) * / (powerRZ lam (t)%Z))) <= ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)))).
{
exact s__690.
}
assert (p__720 : (((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) <= (w2 * ((x (t)%Z) * / (powerRZ lam (t)%Z))))).
{
exact s__701.
}
assert (u__721 : (((lam * A) <= (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))) /\ ((((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))) <= (lam * B)) /\ ((w1 * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))) <= ((b * ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z))) + ((1 - b) * gamma * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))))) /\ (((b * ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z))) + ((1 - b) * gamma * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))))) <= (w2 * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))))))).
{
exact (T_aida_ray_step_13fd7bbd.claim b gamma q lam A B w1 w2 klow khigh ((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) ((x (t)%Z) * / (powerRZ lam (t)%Z)) ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) p__702 p__703 p__704 p__705 p__706 p__707 p__708 p__709 p__710 p__711 p__712 p__713 p__714 p__715 p__716 p__717 p__718 p__719 p__720).
}
exact u__721.
}
pose proof s__722 as [h__723 [h__724 [h__725 h__726]]].
(* q - 1 *)
assert (s__728 : (0 < (q - 1))).
{
assert (e__727 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__727.
apply (from_lt_pos 1 0 1 q); [exact h__3 | lra ..].
}
(* m power *)
assert (s__732 : ((apow (m ((t + 1))%Z) (q - 1)) = (Rpower (m ((t + 1))%Z) (q - 1)))).
{
assert (p__729 : (0 < (m ((t + 1))%Z))).
{
exact s__663.
}
assert (p__730 : (0 < (q - 1))).
{
exact s__728.
}
assert (u__731 : ((apow (m ((t + 1))%Z) (q - 1)) = (Rpower (m ((t + 1))%Z) (q - 1)))).
{
exact (ax_apow_of_positive (m ((t + 1))%Z) (q - 1) p__729 p__730).
}
exact u__731.
}
(* v power *)
assert (s__737 : ((Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q) = ((Rpower (m ((t + 1))%Z) q) * / (Rpower (powerRZ lam (t)%Z) q)))).
{
assert (p__733 : (0 < (m ((t + 1))%Z))).
{
exact s__663.
}
assert (p__734 : (0 < (powerRZ lam (t)%Z))).
{
apply pz_pos.
assert (e__735 : lam = 1 * (lam - 0) + 0).
{
transitivity (lam).
{
reflexivity.
}
symmetry.
transitivity (lam).
{
feq.
}
feq.
}
rw e__735.
apply (from_lt_pos 1 0 0 lam); [exact h__22 | lra ..].
}
assert (u__736 : ((Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q) = ((Rpower (m ((t + 1))%Z) q) * / (Rpower (powerRZ lam (t)%Z) q)))).
{
exact (ax_rpow_of_quotient (m ((t + 1))%Z) (powerRZ lam (t)%Z) q p__733 p__734).
}
exact u__736.
}
(* lam^tq *)
assert (s__740 : ((Rpower (Rpower lam (IZR t)) q) = (Rpower lam ((IZR t) * q)))).
{
assert (p__738 : (0 < lam)).
{
exact h__22.
}
assert (u__739 : ((Rpower (Rpower lam (IZR t)) q) = (Rpower lam ((IZR t) * q)))).
{
exact (ax_rpow_of_rpow lam (IZR t) q p__738).
}
exact u__739.
}
(* moves *)
assert (s__743 : ((x ((t + 1))%Z) = ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) (q - 1)) * (m ((t + 1))%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p)))))).
{
assert (b__741 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__742 : ((x ((t + 1))%Z) = ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) (q - 1)) * (m ((t + 1))%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p)))))).
{
exact (h__37 (t)%Z b__741).
}
exact u__742.
}
(* next moment *)
assert (s__753 : ((m ((t + 2))%Z) = ((b * (m ((t + 1))%Z)) + ((1 - b) * (gamma * (x ((t + 1))%Z)))))).
{
assert (b__744 : ((0)%Z <= ((t + 1))%Z)%Z).
{ zp. }
assert (u__745 : ((m (((t + 1) + 1))%Z) = ((b * (m ((t + 1))%Z)) + ((1 - b) * (gamma * (x ((t + 1))%Z)))))).
{
exact (h__36 ((t + 1))%Z b__744).
}
apply gap_eq.
assert (e__746 : (((b * (m ((t + 1))%Z)) + ((1 - b) * (gamma * (x ((t + 1))%Z)))) - (m ((t + 2))%Z)) = 1 * (((b * (m ((t + 1))%Z)) + ((1 - b) * (gamma * (x ((t + 1))%Z)))) - (m (((t + 1) + 1))%Z)) + 0).
{
transitivity ((((m (t + 1)%Z) * b) + ((- 1) * (m (t + 2)%Z)) + ((- 1) * (x (t + 1)%Z) * b * gamma) + ((x (t + 1)%Z) * gamma))).
{
assert (e__747 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__748 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__749 : (m ((t + 2))%Z) = (m (t + 2)%Z)).
{
swap ((t + 2))%Z with (t + 2)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__747.
rw e__748.
rw e__749.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((m (t + 1)%Z) * b) + ((- 1) * (m (t + 2)%Z)) + ((- 1) * (x (t + 1)%Z) * b * gamma) + ((x (t + 1)%Z) * gamma))).
{
assert (e__750 : (m (((t + 1) + 1))%Z) = (m (t + 2)%Z)).
{
swap (((t + 1) + 1))%Z with (t + 2)%Z.
reflexivity.
}
assert (e__751 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__752 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__750.
rw e__751.
rw e__752.
reflexivity.
}
feq.
}
feq.
}
rw e__746.
apply (from_eq_zero 1 0 (m (((t + 1) + 1))%Z) ((b * (m ((t + 1))%Z)) + ((1 - b) * (gamma * (x ((t + 1))%Z))))); [exact u__745 | lra ..].
}
assert (n__759 : 0 < ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z))).
{
apply mult_pos_pos.
{
assert (e__756 : (m ((t + 1))%Z) = 1 * ((m ((t + 1))%Z) - 0) + 0).
{
transitivity ((m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((m (t + 1)%Z)).
{
assert (e__757 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__757.
reflexivity.
}
feq.
}
feq.
}
rw e__756.
apply (from_lt_pos 1 0 0 (m ((t + 1))%Z)); [exact s__663 | lra ..].
}
{
apply inv_pos.
apply pz_pos.
assert (e__758 : lam = 1 * (lam - 0) + 0).
{
transitivity (lam).
{
reflexivity.
}
symmetry.
transitivity (lam).
{
feq.
}
feq.
}
rw e__758.
apply (from_lt_pos 1 0 0 lam); [exact h__22 | lra ..].
}
}
assert (n__763 : 0 < ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__760 : ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) = ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__761 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__762 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__761.
rw e__762.
reflexivity.
}
feq.
}
try rewrite <- e__760.
exact n__759.
}
assert (n__781 : 0 < (q - 1)).
{
assert (e__780 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__780.
apply (from_lt_pos 1 0 1 q); [exact h__3 | lra ..].
}
assert (n__783 : 0 < (q + (- 1))).
{
assert (e__782 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__782.
exact n__781.
}
assert (n__797 : (x (t + 1)%Z) = (((- 1) * (apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + (x (t)%Z))).
{
transitivity (1 * (x (t + 1)%Z)).
{ feq. }
assert (e__796 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__796.
rewrite s__743.
assert (e__786 : ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) (q - 1)) * (m ((t + 1))%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p)))) = (((- 1) * (apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + (x (t)%Z))).
{
assert (e__787 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__788 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__789 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__789). }
assert (e__790 : (q * / p) = ((/ p) * q)).
{
assert (e__791 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__791.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__790). }
feq.
}
rw e__788.
apply inv_by. feq.
}
assert (e__792 : (apow (m ((t + 1))%Z) (q - 1)) = (apow (m (t + 1)%Z) (q + (- 1)))).
{
assert (e__793 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__793). }
assert (e__794 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z) v__ ) e__794). }
reflexivity.
}
assert (e__795 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__787.
rw e__792.
rw e__795.
reflexivity.
}
feq.
}
rw e__786.
feq.
}
assert (n__800 : 0 < (m ((t + 1))%Z)).
{
assert (e__798 : (m ((t + 1))%Z) = 1 * ((m ((t + 1))%Z) - 0) + 0).
{
transitivity ((m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((m (t + 1)%Z)).
{
assert (e__799 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__799.
reflexivity.
}
feq.
}
feq.
}
rw e__798.
apply (from_lt_pos 1 0 0 (m ((t + 1))%Z)); [exact s__663 | lra ..].
}
assert (n__802 : 0 < (m (t + 1)%Z)).
{
assert (e__801 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__801.
exact n__800.
}
assert (n__811 : (apow (m (t + 1)%Z) (q + (- 1))) = ((/ (m (t + 1)%Z)) * (Rpower (m (t + 1)%Z) q))).
{
transitivity (1 * (apow (m (t + 1)%Z) (q + (- 1)))).
{ feq. }
assert (e__808 : (apow (m ((t + 1))%Z) (q - 1)) = (apow (m (t + 1)%Z) (q + (- 1)))).
{
assert (e__809 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__809). }
assert (e__810 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z) v__ ) e__810). }
reflexivity.
}
try rewrite <- e__808.
rewrite s__732.
assert (e__805 : (Rpower (m ((t + 1))%Z) (q - 1)) = ((/ (m (t + 1)%Z)) * (Rpower (m (t + 1)%Z) q))).
{
assert (e__806 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (m (t + 1)%Z) (q - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q - 1)) e__806). }
assert (e__807 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (m (t + 1)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (m (t + 1)%Z) v__ ) e__807). }
rewrite (rp_add (m (t + 1)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (m (t + 1)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__805.
feq.
}
assert (n__812 : (Rpower (powerRZ lam (t)%Z) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__823 : (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) = ((Rpower (m (t + 1)%Z) q) * (/ (Rpower (powerRZ lam (t)%Z) q)))).
{
transitivity (1 * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q)).
{ feq. }
assert (e__819 : (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q) = (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q)).
{
assert (e__820 : ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) = ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__821 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__822 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__821.
rw e__822.
reflexivity.
}
feq.
}
transitivity (Rpower  ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__820). }
feq.
}
try rewrite <- e__819.
rewrite s__737.
assert (e__815 : ((Rpower (m ((t + 1))%Z) q) * / (Rpower (powerRZ lam (t)%Z) q)) = ((Rpower (m (t + 1)%Z) q) * (/ (Rpower (powerRZ lam (t)%Z) q)))).
{
assert (e__816 : / (Rpower (powerRZ lam (t)%Z) q) = (/ (Rpower (powerRZ lam (t)%Z) q))).
{
apply inv_by. feq.
}
assert (e__817 : (Rpower (m ((t + 1))%Z) q) = (Rpower (m (t + 1)%Z) q)).
{
assert (e__818 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (m (t + 1)%Z) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__818). }
feq.
}
eapply eq_trans.
{
rw e__816.
rw e__817.
reflexivity.
}
feq.
}
rw e__815.
feq.
}
assert (n__830 : (Rpower (powerRZ lam (t)%Z) q) = (powerRZ (Rpower lam q) (t)%Z)).
{
transitivity (1 * (Rpower (powerRZ lam (t)%Z) q)).
{ feq. }
assert (e__828 : (Rpower (Rpower lam (IZR t)) q) = (Rpower (powerRZ lam (t)%Z) q)).
{
assert (e__829 : (Rpower lam (IZR t)) = (powerRZ lam (t)%Z)).
{
rewrite (rp_index lam (IZR t) (t)%Z 1) by (rpos || zp || izrf).
feq.
}
transitivity (Rpower  (powerRZ lam (t)%Z) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__829). }
feq.
}
try rewrite <- e__828.
rewrite s__740.
assert (e__826 : (Rpower lam ((IZR t) * q)) = (powerRZ (Rpower lam q) (t)%Z)).
{
assert (e__827 : ((IZR t) * q) = (q * (IZR t))).
{
feq.
}
transitivity (Rpower lam (q * (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__827). }
rewrite (rp_times_index lam (q * (IZR t)) q (t)%Z 1) by (zp || izrf).
feq.
}
rw e__826.
feq.
}
(* x low *)
assert (s__861 : ((A * (powerRZ lam ((t + 1))%Z)) <= (x ((t + 1))%Z))).
{
apply gap_le.
assert (e__754 : ((x ((t + 1))%Z) - (A * (powerRZ lam ((t + 1))%Z))) = ((powerRZ lam (t)%Z) * ((((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))) - (lam * A)))).
{
transitivity (((x (t + 1)%Z) + ((- 1) * (powerRZ lam (t)%Z) * A * lam))).
{
assert (e__764 : (powerRZ lam ((t + 1))%Z) = ((powerRZ lam (t)%Z) * lam)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add lam (t)%Z (1)%Z) by zp.
rewrite (pz_whole lam (1)%Z 1 eq_refl).
feq.
}
assert (e__765 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__764.
rw e__765.
reflexivity.
}
feq.
}
symmetry.
transitivity (((x (t)%Z) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + ((- 1) * (powerRZ lam (t)%Z) * A * lam))).
{
assert (e__766 : (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q) = (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q)).
{
assert (e__767 : ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) = ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__768 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__769 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__768.
rw e__769.
reflexivity.
}
feq.
}
transitivity (Rpower  ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__767). }
feq.
}
assert (e__770 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__771 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__772 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__772). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__771.
assert (e__773 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__773.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
assert (e__774 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__775 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__776 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__776). }
assert (e__777 : (q * / p) = ((/ p) * q)).
{
assert (e__778 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__778.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__777). }
feq.
}
rw e__775.
apply inv_by. feq.
}
assert (e__779 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__766.
rw e__770.
rw e__774.
rw e__779.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (x (t + 1)%Z)) + ((- 1) * (x (t)%Z)) + (1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta)))).
{
feq.
}
rw n__797.
transitivity ((((- 1) * (apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + ((powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta))).
{
feq.
}
transitivity (((((- 1) * (apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + (1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta)))).
{
feq.
}
rw n__811.
transitivity ((((powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + ((- 1) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta))).
{
feq.
}
transitivity ((((1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + ((- 1) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta)))).
{
feq.
}
rw n__823.
transitivity ((((powerRZ (Rpower lam q) (t)%Z) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (/ (Rpower (powerRZ lam (t)%Z) q)) * eta) + ((- 1) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta))).
{
feq.
}
transitivity ((((1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (/ (Rpower (powerRZ lam (t)%Z) q)) * eta) + ((- 1) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta)))).
{
feq.
}
rw n__830.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__755 : 0 <= ((powerRZ lam (t)%Z) * ((((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))) - (lam * A)))).
{
apply mult_pos_nn.
{
apply pz_pos.
assert (e__831 : lam = 1 * (lam - 0) + 0).
{
transitivity (lam).
{
reflexivity.
}
symmetry.
transitivity (lam).
{
feq.
}
feq.
}
rw e__831.
apply (from_lt_pos 1 0 0 lam); [exact h__22 | lra ..].
}
{
assert (e__832 : ((((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))) - (lam * A)) = 1 * ((((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))) - (lam * A)) + 0).
{
transitivity ((((x (t)%Z) * (/ (powerRZ lam (t)%Z))) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + ((- 1) * A * lam))).
{
assert (e__833 : (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q) = (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q)).
{
assert (e__834 : ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) = ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__835 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__836 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__835.
rw e__836.
reflexivity.
}
feq.
}
transitivity (Rpower  ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__834). }
feq.
}
assert (e__837 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__838 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__839 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__839). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__838.
assert (e__840 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__840.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
assert (e__841 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__842 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__843 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__843). }
assert (e__844 : (q * / p) = ((/ p) * q)).
{
assert (e__845 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__845.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__844). }
feq.
}
rw e__842.
apply inv_by. feq.
}
assert (e__846 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__833.
rw e__837.
rw e__841.
rw e__846.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((x (t)%Z) * (/ (powerRZ lam (t)%Z))) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + ((- 1) * A * lam))).
{
assert (e__847 : (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q) = (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q)).
{
assert (e__848 : ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) = ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__849 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__850 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__849.
rw e__850.
reflexivity.
}
feq.
}
transitivity (Rpower  ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__848). }
feq.
}
assert (e__851 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__852 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__853 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__853). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__852.
assert (e__854 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__854.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
assert (e__855 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__856 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__857 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__857). }
assert (e__858 : (q * / p) = ((/ p) * q)).
{
assert (e__859 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__859.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__858). }
feq.
}
rw e__856.
apply inv_by. feq.
}
assert (e__860 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__847.
rw e__851.
rw e__855.
rw e__860.
reflexivity.
}
feq.
}
feq.
}
rw e__832.
apply (from_le_nn 1 0 (lam * A) (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))); [exact h__723 | lra ..].
}
}
rw e__754. exact w__755.
}
(* x high *)
assert (s__918 : ((x ((t + 1))%Z) <= (B * (powerRZ lam ((t + 1))%Z)))).
{
apply gap_le.
assert (e__862 : ((B * (powerRZ lam ((t + 1))%Z)) - (x ((t + 1))%Z)) = ((powerRZ lam (t)%Z) * ((lam * B) - (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))))).
{
transitivity ((((- 1) * (x (t + 1)%Z)) + ((powerRZ lam (t)%Z) * B * lam))).
{
assert (e__864 : (powerRZ lam ((t + 1))%Z) = ((powerRZ lam (t)%Z) * lam)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add lam (t)%Z (1)%Z) by zp.
rewrite (pz_whole lam (1)%Z 1 eq_refl).
feq.
}
assert (e__865 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__864.
rw e__865.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (x (t)%Z)) + ((powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + ((powerRZ lam (t)%Z) * B * lam))).
{
assert (e__866 : (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q) = (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q)).
{
assert (e__867 : ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) = ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__868 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__869 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__868.
rw e__869.
reflexivity.
}
feq.
}
transitivity (Rpower  ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__867). }
feq.
}
assert (e__870 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__871 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__872 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__872). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__871.
assert (e__873 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__873.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
assert (e__874 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__875 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__876 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__876). }
assert (e__877 : (q * / p) = ((/ p) * q)).
{
assert (e__878 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__878.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__877). }
feq.
}
rw e__875.
apply inv_by. feq.
}
assert (e__879 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__866.
rw e__870.
rw e__874.
rw e__879.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (x (t + 1)%Z)) + (1 * (x (t)%Z)) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta)))).
{
feq.
}
rw n__797.
transitivity ((((apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta))).
{
feq.
}
transitivity ((((1 * (apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta)))).
{
feq.
}
rw n__811.
transitivity ((((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + ((Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta))).
{
feq.
}
transitivity (((((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + (1 * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta)))).
{
feq.
}
rw n__823.
transitivity ((((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (/ (Rpower (powerRZ lam (t)%Z) q)) * eta) + ((Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta))).
{
feq.
}
transitivity (((((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (/ (Rpower (powerRZ lam (t)%Z) q)) * eta) + (1 * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta)))).
{
feq.
}
rw n__830.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__863 : 0 <= ((powerRZ lam (t)%Z) * ((lam * B) - (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))))).
{
apply mult_pos_nn.
{
apply pz_pos.
assert (e__888 : lam = 1 * (lam - 0) + 0).
{
transitivity (lam).
{
reflexivity.
}
symmetry.
transitivity (lam).
{
feq.
}
feq.
}
rw e__888.
apply (from_lt_pos 1 0 0 lam); [exact h__22 | lra ..].
}
{
assert (e__889 : ((lam * B) - (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))) = 1 * ((lam * B) - (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))) + 0).
{
transitivity ((((- 1) * (x (t)%Z) * (/ (powerRZ lam (t)%Z))) + ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + (B * lam))).
{
assert (e__890 : (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q) = (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q)).
{
assert (e__891 : ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) = ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__892 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__893 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__892.
rw e__893.
reflexivity.
}
feq.
}
transitivity (Rpower  ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__891). }
feq.
}
assert (e__894 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__895 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__896 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__896). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__895.
assert (e__897 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__897.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
assert (e__898 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__899 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__900 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__900). }
assert (e__901 : (q * / p) = ((/ p) * q)).
{
assert (e__902 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__902.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__901). }
feq.
}
rw e__899.
apply inv_by. feq.
}
assert (e__903 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__890.
rw e__894.
rw e__898.
rw e__903.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (x (t)%Z) * (/ (powerRZ lam (t)%Z))) + ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta) + (B * lam))).
{
assert (e__904 : (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q) = (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q)).
{
assert (e__905 : ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) = ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__906 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__907 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__906.
rw e__907.
reflexivity.
}
feq.
}
transitivity (Rpower  ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__905). }
feq.
}
assert (e__908 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__909 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__910 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__910). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__909.
assert (e__911 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__911.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
assert (e__912 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__913 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__914 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__914). }
assert (e__915 : (q * / p) = ((/ p) * q)).
{
assert (e__916 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__916.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__915). }
feq.
}
rw e__913.
apply inv_by. feq.
}
assert (e__917 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__904.
rw e__908.
rw e__912.
rw e__917.
reflexivity.
}
feq.
}
feq.
}
rw e__889.
apply (from_le_nn 1 0 (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))) (lam * B)); [exact h__724 | lra ..].
}
}
rw e__862. exact w__863.
}
assert (n__944 : (m (t + 2)%Z) = (((m (t + 1)%Z) * b) + ((- 1) * (x (t + 1)%Z) * b * gamma) + ((x (t + 1)%Z) * gamma))).
{
transitivity (1 * (m (t + 2)%Z)).
{ feq. }
assert (e__943 : (m ((t + 2))%Z) = (m (t + 2)%Z)).
{
swap ((t + 2))%Z with (t + 2)%Z.
reflexivity.
}
try rewrite <- e__943.
rewrite s__753.
assert (e__940 : ((b * (m ((t + 1))%Z)) + ((1 - b) * (gamma * (x ((t + 1))%Z)))) = (((m (t + 1)%Z) * b) + ((- 1) * (x (t + 1)%Z) * b * gamma) + ((x (t + 1)%Z) * gamma))).
{
assert (e__941 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__942 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__941.
rw e__942.
reflexivity.
}
feq.
}
rw e__940.
feq.
}
(* cone low *)
assert (s__985 : ((w1 * (x ((t + 1))%Z)) <= (m ((t + 2))%Z))).
{
apply gap_le.
assert (e__919 : ((m ((t + 2))%Z) - (w1 * (x ((t + 1))%Z))) = ((powerRZ lam (t)%Z) * ((b * ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z))) + ((1 - b) * gamma * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))) - (w1 * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))))))).
{
transitivity (((m (t + 2)%Z) + ((- 1) * (x (t + 1)%Z) * w1))).
{
assert (e__921 : (m ((t + 2))%Z) = (m (t + 2)%Z)).
{
swap ((t + 2))%Z with (t + 2)%Z.
reflexivity.
}
assert (e__922 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__921.
rw e__922.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((m (t + 1)%Z) * b) + ((- 1) * (x (t)%Z) * b * gamma) + ((x (t)%Z) * gamma) + ((- 1) * (x (t)%Z) * w1) + ((powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w1))).
{
assert (e__923 : (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q) = (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q)).
{
assert (e__924 : ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) = ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__925 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__926 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__925.
rw e__926.
reflexivity.
}
feq.
}
transitivity (Rpower  ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__924). }
feq.
}
assert (e__927 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__928 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__929 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__929). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__928.
assert (e__930 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__930.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
assert (e__931 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__932 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__933 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__933). }
assert (e__934 : (q * / p) = ((/ p) * q)).
{
assert (e__935 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__935.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__934). }
feq.
}
rw e__932.
apply inv_by. feq.
}
assert (e__936 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__937 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__923.
rw e__927.
rw e__931.
rw e__936.
rw e__937.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (m (t + 1)%Z) * b) + (1 * (m (t + 2)%Z)) + ((- 1) * (x (t + 1)%Z) * w1) + (1 * (x (t)%Z) * b * gamma) + ((- 1) * (x (t)%Z) * gamma) + (1 * (x (t)%Z) * w1) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + (1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w1)))).
{
feq.
}
rw n__944.
transitivity ((((- 1) * (x (t + 1)%Z) * b * gamma) + ((x (t + 1)%Z) * gamma) + ((- 1) * (x (t + 1)%Z) * w1) + ((x (t)%Z) * b * gamma) + ((- 1) * (x (t)%Z) * gamma) + ((x (t)%Z) * w1) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w1))).
{
feq.
}
transitivity (((((- 1) * (x (t + 1)%Z) * b * gamma) + (1 * (x (t + 1)%Z) * gamma) + ((- 1) * (x (t + 1)%Z) * w1) + (1 * (x (t)%Z) * b * gamma) + ((- 1) * (x (t)%Z) * gamma) + (1 * (x (t)%Z) * w1) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + (1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w1)))).
{
feq.
}
rw n__797.
transitivity ((((apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((- 1) * (apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w1) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w1))).
{
feq.
}
transitivity ((((1 * (apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((- 1) * (apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + (1 * (apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w1) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + (1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w1)))).
{
feq.
}
rw n__811.
transitivity ((((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w1) + ((Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((- 1) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w1))).
{
feq.
}
transitivity (((((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + (1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w1) + (1 * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((- 1) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + (1 * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w1)))).
{
feq.
}
rw n__823.
transitivity ((((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (/ (Rpower (powerRZ lam (t)%Z) q)) * b * eta * gamma) + ((powerRZ (Rpower lam q) (t)%Z) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (/ (Rpower (powerRZ lam (t)%Z) q)) * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (/ (Rpower (powerRZ lam (t)%Z) q)) * eta * w1) + ((Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((- 1) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w1))).
{
feq.
}
transitivity (((((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (/ (Rpower (powerRZ lam (t)%Z) q)) * b * eta * gamma) + (1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (/ (Rpower (powerRZ lam (t)%Z) q)) * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (/ (Rpower (powerRZ lam (t)%Z) q)) * eta * w1) + (1 * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((- 1) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + (1 * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w1)))).
{
feq.
}
rw n__830.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__920 : 0 <= ((powerRZ lam (t)%Z) * ((b * ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z))) + ((1 - b) * gamma * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))) - (w1 * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))))))).
{
apply mult_pos_nn.
{
apply pz_pos.
assert (e__953 : lam = 1 * (lam - 0) + 0).
{
transitivity (lam).
{
reflexivity.
}
symmetry.
transitivity (lam).
{
feq.
}
feq.
}
rw e__953.
apply (from_lt_pos 1 0 0 lam); [exact h__22 | lra ..].
}
{
assert (e__954 : ((b * ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z))) + ((1 - b) * gamma * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))) - (w1 * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))))) = 1 * (((b * ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z))) + ((1 - b) * gamma * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))))) - (w1 * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))))) + 0).
{
transitivity ((((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)) * b) + ((- 1) * (x (t)%Z) * (/ (powerRZ lam (t)%Z)) * b * gamma) + ((x (t)%Z) * (/ (powerRZ lam (t)%Z)) * gamma) + ((- 1) * (x (t)%Z) * (/ (powerRZ lam (t)%Z)) * w1) + ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w1))).
{
assert (e__955 : (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q) = (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q)).
{
assert (e__956 : ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) = ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__957 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__958 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__957.
rw e__958.
reflexivity.
}
feq.
}
transitivity (Rpower  ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__956). }
feq.
}
assert (e__959 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__960 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__961 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__961). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__960.
assert (e__962 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__962.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
assert (e__963 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__964 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__965 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__965). }
assert (e__966 : (q * / p) = ((/ p) * q)).
{
assert (e__967 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__967.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__966). }
feq.
}
rw e__964.
apply inv_by. feq.
}
assert (e__968 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__969 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__955.
rw e__959.
rw e__963.
rw e__968.
rw e__969.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)) * b) + ((- 1) * (x (t)%Z) * (/ (powerRZ lam (t)%Z)) * b * gamma) + ((x (t)%Z) * (/ (powerRZ lam (t)%Z)) * gamma) + ((- 1) * (x (t)%Z) * (/ (powerRZ lam (t)%Z)) * w1) + ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w1))).
{
assert (e__970 : (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q) = (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q)).
{
assert (e__971 : ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) = ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__972 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__973 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__972.
rw e__973.
reflexivity.
}
feq.
}
transitivity (Rpower  ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__971). }
feq.
}
assert (e__974 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__975 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__976 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__976). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__975.
assert (e__977 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__977.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
assert (e__978 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__979 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__980 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__980). }
assert (e__981 : (q * / p) = ((/ p) * q)).
{
assert (e__982 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__982.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__981). }
feq.
}
rw e__979.
apply inv_by. feq.
}
assert (e__983 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__984 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__970.
rw e__974.
rw e__978.
rw e__983.
rw e__984.
reflexivity.
}
feq.
}
feq.
}
rw e__954.
apply (from_le_nn 1 0 (w1 * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))) ((b * ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z))) + ((1 - b) * gamma * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))))); [exact h__725 | lra ..].
}
}
rw e__919. exact w__920.
}
(* cone high *)
assert (s__1047 : ((m ((t + 2))%Z) <= (w2 * (x ((t + 1))%Z)))).
{
apply gap_le.
assert (e__986 : ((w2 * (x ((t + 1))%Z)) - (m ((t + 2))%Z)) = ((powerRZ lam (t)%Z) * ((w2 * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))) - ((b * ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z))) + ((1 - b) * gamma * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))))))).
{
transitivity ((((- 1) * (m (t + 2)%Z)) + ((x (t + 1)%Z) * w2))).
{
assert (e__988 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__989 : (m ((t + 2))%Z) = (m (t + 2)%Z)).
{
swap ((t + 2))%Z with (t + 2)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__988.
rw e__989.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (m (t + 1)%Z) * b) + ((x (t)%Z) * b * gamma) + ((- 1) * (x (t)%Z) * gamma) + ((x (t)%Z) * w2) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w2))).
{
assert (e__990 : (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q) = (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q)).
{
assert (e__991 : ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) = ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__992 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__993 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__992.
rw e__993.
reflexivity.
}
feq.
}
transitivity (Rpower  ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__991). }
feq.
}
assert (e__994 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__995 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__996 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__996). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__995.
assert (e__997 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__997.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
assert (e__998 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__999 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__1000 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__1000). }
assert (e__1001 : (q * / p) = ((/ p) * q)).
{
assert (e__1002 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1002.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__1001). }
feq.
}
rw e__999.
apply inv_by. feq.
}
assert (e__1003 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__1004 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__990.
rw e__994.
rw e__998.
rw e__1003.
rw e__1004.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (m (t + 1)%Z) * b) + ((- 1) * (m (t + 2)%Z)) + (1 * (x (t + 1)%Z) * w2) + ((- 1) * (x (t)%Z) * b * gamma) + (1 * (x (t)%Z) * gamma) + ((- 1) * (x (t)%Z) * w2) + (1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + (1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w2)))).
{
feq.
}
rw n__944.
transitivity ((((x (t + 1)%Z) * b * gamma) + ((- 1) * (x (t + 1)%Z) * gamma) + ((x (t + 1)%Z) * w2) + ((- 1) * (x (t)%Z) * b * gamma) + ((x (t)%Z) * gamma) + ((- 1) * (x (t)%Z) * w2) + ((powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w2))).
{
feq.
}
transitivity ((((1 * (x (t + 1)%Z) * b * gamma) + ((- 1) * (x (t + 1)%Z) * gamma) + (1 * (x (t + 1)%Z) * w2) + ((- 1) * (x (t)%Z) * b * gamma) + (1 * (x (t)%Z) * gamma) + ((- 1) * (x (t)%Z) * w2) + (1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + (1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w2)))).
{
feq.
}
rw n__797.
transitivity ((((- 1) * (apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((- 1) * (apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w2) + ((powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w2))).
{
feq.
}
transitivity (((((- 1) * (apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + (1 * (apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((- 1) * (apow (m (t + 1)%Z) (q + (- 1))) * (m (t + 1)%Z) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w2) + (1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + (1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w2)))).
{
feq.
}
rw n__811.
transitivity ((((powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w2) + ((- 1) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((- 1) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w2))).
{
feq.
}
transitivity ((((1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + (1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w2) + ((- 1) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + (1 * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((- 1) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w2)))).
{
feq.
}
rw n__823.
transitivity ((((powerRZ (Rpower lam q) (t)%Z) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (/ (Rpower (powerRZ lam (t)%Z) q)) * b * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (/ (Rpower (powerRZ lam (t)%Z) q)) * eta * gamma) + ((powerRZ (Rpower lam q) (t)%Z) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (/ (Rpower (powerRZ lam (t)%Z) q)) * eta * w2) + ((- 1) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((- 1) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w2))).
{
feq.
}
transitivity ((((1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (/ (Rpower (powerRZ lam (t)%Z) q)) * b * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (/ (Rpower (powerRZ lam (t)%Z) q)) * eta * gamma) + (1 * (powerRZ (Rpower lam q) (t)%Z) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * (/ (Rpower (powerRZ lam (t)%Z) q)) * eta * w2) + ((- 1) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + (1 * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((- 1) * (Rpower (m (t + 1)%Z) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w2)))).
{
feq.
}
rw n__830.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__987 : 0 <= ((powerRZ lam (t)%Z) * ((w2 * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))) - ((b * ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z))) + ((1 - b) * gamma * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))))))).
{
apply mult_pos_nn.
{
apply pz_pos.
assert (e__1015 : lam = 1 * (lam - 0) + 0).
{
transitivity (lam).
{
reflexivity.
}
symmetry.
transitivity (lam).
{
feq.
}
feq.
}
rw e__1015.
apply (from_lt_pos 1 0 0 lam); [exact h__22 | lra ..].
}
{
assert (e__1016 : ((w2 * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))) - ((b * ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z))) + ((1 - b) * gamma * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))))) = 1 * ((w2 * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))) - ((b * ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z))) + ((1 - b) * gamma * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q)))))) + 0).
{
transitivity ((((- 1) * (m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)) * b) + ((x (t)%Z) * (/ (powerRZ lam (t)%Z)) * b * gamma) + ((- 1) * (x (t)%Z) * (/ (powerRZ lam (t)%Z)) * gamma) + ((x (t)%Z) * (/ (powerRZ lam (t)%Z)) * w2) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w2))).
{
assert (e__1017 : (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q) = (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q)).
{
assert (e__1018 : ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) = ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__1019 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__1020 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1019.
rw e__1020.
reflexivity.
}
feq.
}
transitivity (Rpower  ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__1018). }
feq.
}
assert (e__1021 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__1022 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__1023 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__1023). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__1022.
assert (e__1024 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__1024.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
assert (e__1025 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__1026 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__1027 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__1027). }
assert (e__1028 : (q * / p) = ((/ p) * q)).
{
assert (e__1029 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1029.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__1028). }
feq.
}
rw e__1026.
apply inv_by. feq.
}
assert (e__1030 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__1031 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1017.
rw e__1021.
rw e__1025.
rw e__1030.
rw e__1031.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)) * b) + ((x (t)%Z) * (/ (powerRZ lam (t)%Z)) * b * gamma) + ((- 1) * (x (t)%Z) * (/ (powerRZ lam (t)%Z)) * gamma) + ((x (t)%Z) * (/ (powerRZ lam (t)%Z)) * w2) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * b * eta * gamma) + ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * gamma) + ((- 1) * (powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)) * (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q) * (/ (Rpower (r (t + 1)%Z) ((/ p) * q))) * eta * w2))).
{
assert (e__1032 : (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q) = (Rpower ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q)).
{
assert (e__1033 : ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) = ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__1034 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__1035 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1034.
rw e__1035.
reflexivity.
}
feq.
}
transitivity (Rpower  ((m (t + 1)%Z) * (/ (powerRZ lam (t)%Z))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__1033). }
feq.
}
assert (e__1036 : (powerRZ (Rpower lam (q - 1)) (t)%Z) = ((powerRZ (Rpower lam q) (t)%Z) * (/ (powerRZ lam (t)%Z)))).
{
assert (e__1037 : (Rpower lam (q - 1)) = ((Rpower lam q) * (/ lam))).
{
assert (e__1038 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower lam (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower lam v__ ) e__1038). }
rewrite (rp_add lam (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg lam (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__1037.
assert (e__1039 : powerRZ ((Rpower lam q) * (/ lam)) (t)%Z = powerRZ ((Rpower lam q) * (/ lam)) (t)%Z).
{
try replace ((Rpower lam q) * (/ lam)) with ((Rpower lam q) * (/ lam)) by feq.
reflexivity.
}
rw e__1039.
rewrite (pz_mult (Rpower lam q) (/ lam) (t)%Z) by zp.
rewrite (pz_inv lam (t)%Z).
feq.
}
assert (e__1040 : / (Rpower (r ((t + 1))%Z) (q * / p)) = (/ (Rpower (r (t + 1)%Z) ((/ p) * q)))).
{
assert (e__1041 : (Rpower (r ((t + 1))%Z) (q * / p)) = (Rpower (r (t + 1)%Z) ((/ p) * q))).
{
assert (e__1042 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (r (t + 1)%Z) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__1042). }
assert (e__1043 : (q * / p) = ((/ p) * q)).
{
assert (e__1044 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1044.
reflexivity.
}
feq.
}
transitivity (Rpower (r (t + 1)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (r (t + 1)%Z) v__ ) e__1043). }
feq.
}
rw e__1041.
apply inv_by. feq.
}
assert (e__1045 : / (powerRZ lam (t)%Z) = (/ (powerRZ lam (t)%Z))).
{
apply inv_by. feq.
}
assert (e__1046 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1032.
rw e__1036.
rw e__1040.
rw e__1045.
rw e__1046.
reflexivity.
}
feq.
}
feq.
}
rw e__1016.
apply (from_le_nn 1 0 ((b * ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z))) + ((1 - b) * gamma * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))))) (w2 * (((x (t)%Z) * / (powerRZ lam (t)%Z)) - (((eta * (powerRZ (Rpower lam (q - 1)) (t)%Z)) * / (Rpower (r ((t + 1))%Z) (q * / p))) * (Rpower ((m ((t + 1))%Z) * / (powerRZ lam (t)%Z)) q))))); [exact h__726 | lra ..].
}
}
rw e__986. exact w__987.
}
(* step *)
assert (s__1058 : (((A * (powerRZ lam ((t + 1))%Z)) <= (x ((t + 1))%Z)) /\ ((x ((t + 1))%Z) <= (B * (powerRZ lam ((t + 1))%Z))) /\ ((w1 * (x ((t + 1))%Z)) <= (m (((t + 1) + 1))%Z)) /\ ((m (((t + 1) + 1))%Z) <= (w2 * (x ((t + 1))%Z))) /\ ((s * (powerRZ b2 ((t + 1))%Z)) <= (r ((t + 1))%Z)) /\ ((r ((t + 1))%Z) <= ((S_ - (C_ * (powerRZ theta ((t + 1))%Z))) * (powerRZ b2 ((t + 1))%Z))))).
{
split.
{
exact s__861.
}
{
split.
{
exact s__918.
}
{
split.
{
apply gap_le.
assert (e__1048 : ((m (((t + 1) + 1))%Z) - (w1 * (x ((t + 1))%Z))) = 1 * ((m ((t + 2))%Z) - (w1 * (x ((t + 1))%Z))) + 0).
{
transitivity (((m (t + 2)%Z) + ((- 1) * (x (t + 1)%Z) * w1))).
{
assert (e__1049 : (m (((t + 1) + 1))%Z) = (m (t + 2)%Z)).
{
swap (((t + 1) + 1))%Z with (t + 2)%Z.
reflexivity.
}
assert (e__1050 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1049.
rw e__1050.
reflexivity.
}
feq.
}
symmetry.
transitivity (((m (t + 2)%Z) + ((- 1) * (x (t + 1)%Z) * w1))).
{
assert (e__1051 : (m ((t + 2))%Z) = (m (t + 2)%Z)).
{
swap ((t + 2))%Z with (t + 2)%Z.
reflexivity.
}
assert (e__1052 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1051.
rw e__1052.
reflexivity.
}
feq.
}
feq.
}
rw e__1048.
apply (from_le_nn 1 0 (w1 * (x ((t + 1))%Z)) (m ((t + 2))%Z)); [exact s__985 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__1053 : ((w2 * (x ((t + 1))%Z)) - (m (((t + 1) + 1))%Z)) = 1 * ((w2 * (x ((t + 1))%Z)) - (m ((t + 2))%Z)) + 0).
{
transitivity ((((- 1) * (m (t + 2)%Z)) + ((x (t + 1)%Z) * w2))).
{
assert (e__1054 : (m (((t + 1) + 1))%Z) = (m (t + 2)%Z)).
{
swap (((t + 1) + 1))%Z with (t + 2)%Z.
reflexivity.
}
assert (e__1055 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1054.
rw e__1055.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (m (t + 2)%Z)) + ((x (t + 1)%Z) * w2))).
{
assert (e__1056 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1057 : (m ((t + 2))%Z) = (m (t + 2)%Z)).
{
swap ((t + 2))%Z with (t + 2)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1056.
rw e__1057.
reflexivity.
}
feq.
}
feq.
}
rw e__1053.
apply (from_le_nn 1 0 (m ((t + 2))%Z) (w2 * (x ((t + 1))%Z))); [exact s__1047 | lra ..].
}
{
split.
{
exact s__251.
}
{
exact s__296.
}
}
}
}
}
}
pose proof s__1058 as [h__1059 [h__1060 [h__1061 [h__1062 [h__1063 h__1064]]]]].
destruct s__1058 as [h__1065 [h__1066 [h__1067 [h__1068 [h__1069 h__1070]]]]].
split.
{
apply gap_le.
assert (e__1071 : ((x (t + 1)%Z) - (A * (powerRZ lam (t + 1)%Z))) = 1 * ((x ((t + 1))%Z) - (A * (powerRZ lam ((t + 1))%Z))) + 0).
{
transitivity (((x (t + 1)%Z) + ((- 1) * (powerRZ lam (t)%Z) * A * lam))).
{
assert (e__1072 : (powerRZ lam (t + 1)%Z) = ((powerRZ lam (t)%Z) * lam)).
{
rewrite (pz_add lam (t)%Z (1)%Z) by zp.
rewrite (pz_whole lam (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__1072.
reflexivity.
}
feq.
}
symmetry.
transitivity (((x (t + 1)%Z) + ((- 1) * (powerRZ lam (t)%Z) * A * lam))).
{
assert (e__1073 : (powerRZ lam ((t + 1))%Z) = ((powerRZ lam (t)%Z) * lam)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add lam (t)%Z (1)%Z) by zp.
rewrite (pz_whole lam (1)%Z 1 eq_refl).
feq.
}
assert (e__1074 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1073.
rw e__1074.
reflexivity.
}
feq.
}
feq.
}
rw e__1071.
apply (from_le_nn 1 0 (A * (powerRZ lam ((t + 1))%Z)) (x ((t + 1))%Z)); [exact h__1065 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__1075 : ((B * (powerRZ lam (t + 1)%Z)) - (x (t + 1)%Z)) = 1 * ((B * (powerRZ lam ((t + 1))%Z)) - (x ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (x (t + 1)%Z)) + ((powerRZ lam (t)%Z) * B * lam))).
{
assert (e__1076 : (powerRZ lam (t + 1)%Z) = ((powerRZ lam (t)%Z) * lam)).
{
rewrite (pz_add lam (t)%Z (1)%Z) by zp.
rewrite (pz_whole lam (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__1076.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (x (t + 1)%Z)) + ((powerRZ lam (t)%Z) * B * lam))).
{
assert (e__1077 : (powerRZ lam ((t + 1))%Z) = ((powerRZ lam (t)%Z) * lam)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add lam (t)%Z (1)%Z) by zp.
rewrite (pz_whole lam (1)%Z 1 eq_refl).
feq.
}
assert (e__1078 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1077.
rw e__1078.
reflexivity.
}
feq.
}
feq.
}
rw e__1075.
apply (from_le_nn 1 0 (x ((t + 1))%Z) (B * (powerRZ lam ((t + 1))%Z))); [exact h__1066 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__1079 : ((m (((t + 1)%Z + 1))%Z) - (w1 * (x (t + 1)%Z))) = 1 * ((m (((t + 1) + 1))%Z) - (w1 * (x ((t + 1))%Z))) + 0).
{
transitivity (((m (t + 2)%Z) + ((- 1) * (x (t + 1)%Z) * w1))).
{
assert (e__1080 : (m (((t + 1)%Z + 1))%Z) = (m (t + 2)%Z)).
{
swap (((t + 1)%Z + 1))%Z with (t + 2)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1080.
reflexivity.
}
feq.
}
symmetry.
transitivity (((m (t + 2)%Z) + ((- 1) * (x (t + 1)%Z) * w1))).
{
assert (e__1081 : (m (((t + 1) + 1))%Z) = (m (t + 2)%Z)).
{
swap (((t + 1) + 1))%Z with (t + 2)%Z.
reflexivity.
}
assert (e__1082 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1081.
rw e__1082.
reflexivity.
}
feq.
}
feq.
}
rw e__1079.
apply (from_le_nn 1 0 (w1 * (x ((t + 1))%Z)) (m (((t + 1) + 1))%Z)); [exact h__1067 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__1083 : ((w2 * (x (t + 1)%Z)) - (m (((t + 1)%Z + 1))%Z)) = 1 * ((w2 * (x ((t + 1))%Z)) - (m (((t + 1) + 1))%Z)) + 0).
{
transitivity ((((- 1) * (m (t + 2)%Z)) + ((x (t + 1)%Z) * w2))).
{
assert (e__1084 : (m (((t + 1)%Z + 1))%Z) = (m (t + 2)%Z)).
{
swap (((t + 1)%Z + 1))%Z with (t + 2)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1084.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (m (t + 2)%Z)) + ((x (t + 1)%Z) * w2))).
{
assert (e__1085 : (m (((t + 1) + 1))%Z) = (m (t + 2)%Z)).
{
swap (((t + 1) + 1))%Z with (t + 2)%Z.
reflexivity.
}
assert (e__1086 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1085.
rw e__1086.
reflexivity.
}
feq.
}
feq.
}
rw e__1083.
apply (from_le_nn 1 0 (m (((t + 1) + 1))%Z) (w2 * (x ((t + 1))%Z))); [exact h__1068 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__1087 : ((r (t + 1)%Z) - (s * (powerRZ b2 (t + 1)%Z))) = 1 * ((r ((t + 1))%Z) - (s * (powerRZ b2 ((t + 1))%Z))) + 0).
{
transitivity (((r (t + 1)%Z) + ((- 1) * (powerRZ b2 (t)%Z) * b2 * s))).
{
assert (e__1088 : (powerRZ b2 (t + 1)%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__1088.
reflexivity.
}
feq.
}
symmetry.
transitivity (((r (t + 1)%Z) + ((- 1) * (powerRZ b2 (t)%Z) * b2 * s))).
{
assert (e__1089 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
assert (e__1090 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1089.
rw e__1090.
reflexivity.
}
feq.
}
feq.
}
rw e__1087.
apply (from_le_nn 1 0 (s * (powerRZ b2 ((t + 1))%Z)) (r ((t + 1))%Z)); [exact h__1069 | lra ..].
}
{
apply gap_le.
assert (e__1091 : (((S_ - (C_ * (powerRZ theta (t + 1)%Z))) * (powerRZ b2 (t + 1)%Z)) - (r (t + 1)%Z)) = 1 * (((S_ - (C_ * (powerRZ theta ((t + 1))%Z))) * (powerRZ b2 ((t + 1))%Z)) - (r ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (r (t + 1)%Z)) + ((- 1) * (powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * C_ * b2 * theta) + ((powerRZ b2 (t)%Z) * S_ * b2))).
{
assert (e__1092 : (powerRZ theta (t + 1)%Z) = ((powerRZ theta (t)%Z) * theta)).
{
rewrite (pz_add theta (t)%Z (1)%Z) by zp.
rewrite (pz_whole theta (1)%Z 1 eq_refl).
feq.
}
assert (e__1093 : (powerRZ b2 (t + 1)%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__1092.
rw e__1093.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (r (t + 1)%Z)) + ((- 1) * (powerRZ b2 (t)%Z) * (powerRZ theta (t)%Z) * C_ * b2 * theta) + ((powerRZ b2 (t)%Z) * S_ * b2))).
{
assert (e__1094 : (powerRZ theta ((t + 1))%Z) = ((powerRZ theta (t)%Z) * theta)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add theta (t)%Z (1)%Z) by zp.
rewrite (pz_whole theta (1)%Z 1 eq_refl).
feq.
}
assert (e__1095 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
assert (e__1096 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1094.
rw e__1095.
rw e__1096.
reflexivity.
}
feq.
}
feq.
}
rw e__1091.
apply (from_le_nn 1 0 (r ((t + 1))%Z) ((S_ - (C_ * (powerRZ theta ((t + 1))%Z))) * (powerRZ b2 ((t + 1))%Z))); [exact h__1070 | lra ..].
}
}
}
}
}
}
}
(* goal *)
assert (s__1112 : (forall t : Z, ((0)%Z <= t)%Z -> (((A * (powerRZ lam (t)%Z)) <= (x (t)%Z)) /\ ((x (t)%Z) <= (B * (powerRZ lam (t)%Z)))))).
{
intros t b__1098.
assert (r__1099 : 0 <= IZR t).
{ izr_le. }
(* now *)
assert (s__1102 : (((A * (powerRZ lam (t)%Z)) <= (x (t)%Z)) /\ ((x (t)%Z) <= (B * (powerRZ lam (t)%Z))) /\ ((w1 * (x (t)%Z)) <= (m ((t + 1))%Z)) /\ ((m ((t + 1))%Z) <= (w2 * (x (t)%Z))) /\ ((s * (powerRZ b2 (t)%Z)) <= (r (t)%Z)) /\ ((r (t)%Z) <= ((S_ - (C_ * (powerRZ theta (t)%Z))) * (powerRZ b2 (t)%Z))))).
{
assert (b__1100 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__1101 : (((A * (powerRZ lam (t)%Z)) <= (x (t)%Z)) /\ ((x (t)%Z) <= (B * (powerRZ lam (t)%Z))) /\ ((w1 * (x (t)%Z)) <= (m ((t + 1))%Z)) /\ ((m ((t + 1))%Z) <= (w2 * (x (t)%Z))) /\ ((s * (powerRZ b2 (t)%Z)) <= (r (t)%Z)) /\ ((r (t)%Z) <= ((S_ - (C_ * (powerRZ theta (t)%Z))) * (powerRZ b2 (t)%Z))))).
{
exact (s__1097 (t)%Z b__1100).
}
exact u__1101.
}
pose proof s__1102 as [h__1103 [h__1104 [h__1105 [h__1106 [h__1107 h__1108]]]]].
(* bounds *)
assert (s__1109 : (((A * (powerRZ lam (t)%Z)) <= (x (t)%Z)) /\ ((x (t)%Z) <= (B * (powerRZ lam (t)%Z))))).
{
split.
{
exact h__1103.
}
{
exact h__1104.
}
}
pose proof s__1109 as [h__1110 h__1111].
exact s__1109.
}
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
change (0 < lam).
exact h__22.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1113 : p = 1 * (p - 0) + 0).
{
transitivity (p).
{
reflexivity.
}
symmetry.
transitivity (p).
{
feq.
}
feq.
}
rw e__1113.
apply (from_lt_pos 1 0 0 p); [exact h__19 | lra ..].
}
{
split.
{
change (0 < b2).
exact h__17.
}
{
split.
{
change (0 < (gamma * B)).
apply mult_pos_pos.
{
assert (e__1114 : gamma = 1 * (gamma - 0) + 0).
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
rw e__1114.
apply (from_lt_pos 1 0 0 gamma); [exact h__15 | lra ..].
}
{
assert (e__1115 : B = 1 * (B - 0) + 0).
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
rw e__1115.
apply (from_lt_pos 1 0 0 B); [exact h__5 | lra ..].
}
}
{
split.
{
change (0 < S_).
exact h__30.
}
{
split.
{
change (0 < s).
exact h__29.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 < (q - 1))).
intros t b__1116.
assert (r__1117 : 0 <= IZR t).
{ izr_le. }
assert (e__1118 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__1118.
apply (from_lt_pos 1 0 1 q); [exact h__3 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> p)).
intros t b__1119.
assert (r__1120 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1121 : p = 1 * (p - 0) + 0).
{
transitivity (p).
{
reflexivity.
}
symmetry.
transitivity (p).
{
feq.
}
feq.
}
rw e__1121.
apply (from_lt_pos 1 0 0 p); [exact h__19 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 < (r ((t + 1))%Z))).
intros t b__1122.
assert (r__1123 : 0 <= IZR t).
{ izr_le. }
assert (b__1124 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (i__1125 : (0 < (r ((t + 1))%Z))) by exact (h__35 ((t + 1))%Z b__1124).
assert (e__1126 : (r ((t + 1))%Z) = 1 * ((r ((t + 1))%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z)).
{
assert (e__1127 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1127.
reflexivity.
}
feq.
}
feq.
}
rw e__1126.
apply (from_lt_pos 1 0 0 (r ((t + 1))%Z)); [exact i__1125 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (Rpower (r ((t + 1))%Z) (q * / p)))).
intros t b__1128.
assert (r__1129 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 < p)).
intros t b__1130.
assert (r__1131 : 0 <= IZR t).
{ izr_le. }
exact h__19.
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
change (forall t : Z, ((0)%Z <= t)%Z -> (((A * (powerRZ lam (t)%Z)) <= (x (t)%Z)) /\ ((x (t)%Z) <= (B * (powerRZ lam (t)%Z))))).
exact s__1112.
}
Qed.
Lemma meaningful : forall (b : R) (b2 : R) (gamma : R) (eta : R) (p : R) (q : R) (lam : R) (theta : R) (A : R) (B : R) (w1 : R) (w2 : R) (klow : R) (khigh : R) (s : R) (S_ : R) (C_ : R) (x : Z -> R) (m : Z -> R) (r : Z -> R) (e : Z -> R), ((0 < b) /\ (b < 1)) -> (1 < q) -> (0 < A) -> (0 < B) -> (0 < w1) -> (0 < w2) -> (0 < klow) -> ((1 - lam) <= (klow * (Rpower w1 q) * (Rpower B (q - 1)))) -> ((khigh * (Rpower w2 q) * (Rpower A (q - 1))) <= (1 - lam)) -> ((q * khigh * (Rpower w2 q) * (Rpower B (q - 1))) <= 1) -> (((1 - b) * gamma) <= w1) -> (((w1 - ((1 - b) * gamma)) * (1 - (klow * (Rpower w1 q) * (Rpower A (q - 1))))) <= (b * w1)) -> ((b * w2) <= ((w2 - ((1 - b) * gamma)) * (1 - (khigh * (Rpower w2 q) * (Rpower B (q - 1)))))) -> (0 < gamma) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < eta) -> ((0 < lam) /\ (lam < 1)) -> ((Rpower lam (q - 1)) = (Rpower b2 (q / p))) -> ((0 < theta) /\ (theta < 1)) -> ((Rpower lam p) = (theta * b2)) -> (0 < s) -> (0 < S_) -> (((1 - b2) * (Rpower (gamma * B) p)) <= (C_ * (1 - theta) * b2)) -> (0 <= C_) -> ((klow * (Rpower S_ (q / p)) * (Rpower b2 (q / p))) <= eta) -> (eta <= (khigh * (Rpower s (q / p)) * (Rpower b2 (q / p)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 < (r (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = ((b * (m (t)%Z)) + ((1 - b) * (gamma * (x (t)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) (q - 1)) * (m ((t + 1))%Z)) / (Rpower (r ((t + 1))%Z) (q / p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + (e (t)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (e (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((e (t)%Z) <= ((1 - b2) * (apow (gamma * (x (t)%Z)) p)))) -> (A <= (x (0)%Z)) -> ((x (0)%Z) <= B) -> ((w1 * (x (0)%Z)) <= (m (1)%Z)) -> ((m (1)%Z) <= (w2 * (x (0)%Z))) -> (s <= (r (0)%Z)) -> ((r (0)%Z) <= (S_ - C_)) -> ((0 < w1) /\ (0 < B) /\ (0 < w2) /\ (0 < A) /\ (0 < lam) /\ (0 <> p) /\ (0 < b2) /\ (0 < (gamma * B)) /\ (0 < S_) /\ (0 < s) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 < (q - 1))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> p)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 < (r ((t + 1))%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (Rpower (r ((t + 1))%Z) (q / p)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 < p))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46 v47 v48 v49 v50 v51 v52 v53 v54 v55 v56 v57 v58 v59. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46 v47 v48 v49 v50 v51 v52 v53 v54 v55 v56 v57 v58 v59)). Qed.
Theorem claim : forall (b : R) (b2 : R) (gamma : R) (eta : R) (p : R) (q : R) (lam : R) (theta : R) (A : R) (B : R) (w1 : R) (w2 : R) (klow : R) (khigh : R) (s : R) (S_ : R) (C_ : R) (x : Z -> R) (m : Z -> R) (r : Z -> R) (e : Z -> R), ((0 < b) /\ (b < 1)) -> (1 < q) -> (0 < A) -> (0 < B) -> (0 < w1) -> (0 < w2) -> (0 < klow) -> ((1 - lam) <= (klow * (Rpower w1 q) * (Rpower B (q - 1)))) -> ((khigh * (Rpower w2 q) * (Rpower A (q - 1))) <= (1 - lam)) -> ((q * khigh * (Rpower w2 q) * (Rpower B (q - 1))) <= 1) -> (((1 - b) * gamma) <= w1) -> (((w1 - ((1 - b) * gamma)) * (1 - (klow * (Rpower w1 q) * (Rpower A (q - 1))))) <= (b * w1)) -> ((b * w2) <= ((w2 - ((1 - b) * gamma)) * (1 - (khigh * (Rpower w2 q) * (Rpower B (q - 1)))))) -> (0 < gamma) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < eta) -> ((0 < lam) /\ (lam < 1)) -> ((Rpower lam (q - 1)) = (Rpower b2 (q / p))) -> ((0 < theta) /\ (theta < 1)) -> ((Rpower lam p) = (theta * b2)) -> (0 < s) -> (0 < S_) -> (((1 - b2) * (Rpower (gamma * B) p)) <= (C_ * (1 - theta) * b2)) -> (0 <= C_) -> ((klow * (Rpower S_ (q / p)) * (Rpower b2 (q / p))) <= eta) -> (eta <= (khigh * (Rpower s (q / p)) * (Rpower b2 (q / p)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 < (r (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = ((b * (m (t)%Z)) + ((1 - b) * (gamma * (x (t)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) (q - 1)) * (m ((t + 1))%Z)) / (Rpower (r ((t + 1))%Z) (q / p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + (e (t)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (e (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((e (t)%Z) <= ((1 - b2) * (apow (gamma * (x (t)%Z)) p)))) -> (A <= (x (0)%Z)) -> ((x (0)%Z) <= B) -> ((w1 * (x (0)%Z)) <= (m (1)%Z)) -> ((m (1)%Z) <= (w2 * (x (0)%Z))) -> (s <= (r (0)%Z)) -> ((r (0)%Z) <= (S_ - C_)) -> (forall t : Z, ((0)%Z <= t)%Z -> (((A * (powerRZ lam (t)%Z)) <= (x (t)%Z)) /\ ((x (t)%Z) <= (B * (powerRZ lam (t)%Z))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46 v47 v48 v49 v50 v51 v52 v53 v54 v55 v56 v57 v58 v59. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46 v47 v48 v49 v50 v51 v52 v53 v54 v55 v56 v57 v58 v59)). Qed.
Fail Definition corrupted : forall (b : R) (b2 : R) (gamma : R) (eta : R) (p : R) (q : R) (lam : R) (theta : R) (A : R) (B : R) (w1 : R) (w2 : R) (klow : R) (khigh : R) (s : R) (S_ : R) (C_ : R) (x : Z -> R) (m : Z -> R) (r : Z -> R) (e : Z -> R), ((0 < b) /\ (b < 1)) -> (1 < q) -> (0 < A) -> (0 < B) -> (0 < w1) -> (0 < w2) -> (0 < klow) -> ((1 - lam) <= (klow * (Rpower w1 q) * (Rpower B (q - 1)))) -> ((khigh * (Rpower w2 q) * (Rpower A (q - 1))) <= (1 - lam)) -> ((q * khigh * (Rpower w2 q) * (Rpower B (q - 1))) <= 1) -> (((1 - b) * gamma) <= w1) -> (((w1 - ((1 - b) * gamma)) * (1 - (klow * (Rpower w1 q) * (Rpower A (q - 1))))) <= (b * w1)) -> ((b * w2) <= ((w2 - ((1 - b) * gamma)) * (1 - (khigh * (Rpower w2 q) * (Rpower B (q - 1)))))) -> (0 < gamma) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < eta) -> ((0 < lam) /\ (lam < 1)) -> ((Rpower lam (q - 1)) = (Rpower b2 (q / p))) -> ((0 < theta) /\ (theta < 1)) -> ((Rpower lam p) = (theta * b2)) -> (0 < s) -> (0 < S_) -> (((1 - b2) * (Rpower (gamma * B) p)) <= (C_ * (1 - theta) * b2)) -> (0 <= C_) -> ((klow * (Rpower S_ (q / p)) * (Rpower b2 (q / p))) <= eta) -> (eta <= (khigh * (Rpower s (q / p)) * (Rpower b2 (q / p)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 < (r (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = ((b * (m (t)%Z)) + ((1 - b) * (gamma * (x (t)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) (q - 1)) * (m ((t + 1))%Z)) / (Rpower (r ((t + 1))%Z) (q / p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + (e (t)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (e (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((e (t)%Z) <= ((1 - b2) * (apow (gamma * (x (t)%Z)) p)))) -> (A <= (x (0)%Z)) -> ((x (0)%Z) <= B) -> ((w1 * (x (0)%Z)) <= (m (1)%Z)) -> ((m (1)%Z) <= (w2 * (x (0)%Z))) -> (s <= (r (0)%Z)) -> ((r (0)%Z) <= (S_ - C_)) -> (forall t : Z, ((0)%Z <= t)%Z -> (((x (t)%Z) < (A * (powerRZ lam (t)%Z))) /\ ((x (t)%Z) <= (B * (powerRZ lam (t)%Z))))) := claim.
End T_aida_ray_29de6873.


(* aida.rate_law_stable; certificate 052292ea91b184ec060b8ebdcd79210fdc040cf9395e3e38bfe522b18c48a245 *)
Module T_aida_rate_law_stable_052292ea.
Definition decay_T (b1 : R) (L : R) (q : R) : R := ((b1 / L) + (1 / L) - (q * ((1 / L) - 1) * (1 - (b1 / L)))).
Definition decay_D (b1 : R) (L : R) : R := (b1 / (L ^ 2)).

Lemma satisfiable : exists (b1 : R) (L : R) (q : R) (a : R) (c : R), ((0 < L) /\ (L < 1)) /\ (b1 < L) /\ (1 < q) /\ (b1 < (L ^ 2)) /\ ((q * (1 - L) * (L - b1)) < ((1 + L) * (L + b1))) /\ (((a ^ 2) - (c ^ 2) - ((decay_T b1 L q) * a) + (decay_D b1 L)) = 0) /\ ((c * ((2 * a) - (decay_T b1 L q))) = 0).
Proof.
exists (1 * / 8), (1 * / 2), (10 * / 9), (3 * / 4), 0.
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
change ((1 * / 8) < (1 * / 2)).
closed_less.
}
{
split.
{
change (1 < (10 * / 9)).
closed_less.
}
{
split.
{
change ((1 * / 8) < ((1 * / 2) ^ 2)).
closed_less.
}
{
split.
{
change (((10 * / 9) * (1 - (1 * / 2)) * ((1 * / 2) - (1 * / 8))) < ((1 + (1 * / 2)) * ((1 * / 2) + (1 * / 8)))).
closed_less.
}
{
split.
{
change ((((3 * / 4) ^ 2) - (0 ^ 2) - ((((1 * / 8) * / (1 * / 2)) + (1 * / (1 * / 2)) - ((10 * / 9) * ((1 * / (1 * / 2)) - 1) * (1 - ((1 * / 8) * / (1 * / 2))))) * (3 * / 4)) + ((1 * / 8) * / ((1 * / 2) ^ 2))) = 0).
closed_eq.
}
{
change ((0 * ((2 * (3 * / 4)) - (((1 * / 8) * / (1 * / 2)) + (1 * / (1 * / 2)) - ((10 * / 9) * ((1 * / (1 * / 2)) - 1) * (1 - ((1 * / 8) * / (1 * / 2))))))) = 0).
closed_eq.
}
}
}
}
}
}
Qed.

Lemma proved : forall (b1 : R) (L : R) (q : R) (a : R) (c : R), ((0 < L) /\ (L < 1)) -> (b1 < L) -> (1 < q) -> (b1 < (L ^ 2)) -> ((q * (1 - L) * (L - b1)) < ((1 + L) * (L + b1))) -> (((a ^ 2) - (c ^ 2) - ((decay_T b1 L q) * a) + (decay_D b1 L)) = 0) -> ((c * ((2 * a) - (decay_T b1 L q))) = 0) -> (((0 <> L) /\ (0 <> (L ^ 2))) /\ (((a ^ 2) + (c ^ 2)) < 1)).
Proof.
intros b1 L q a c h__0 h__3 h__4 h__5 h__6 h__7 h__8.
pose proof h__0 as [h__1 h__2].
assert (n__12 : L <> 0).
{
apply Rgt_not_eq; red.
assert (e__11 : L = 1 * (L - 0) + 0).
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
rw e__11.
apply (from_lt_pos 1 0 0 L); [exact h__1 | lra ..].
}
assert (n__14 : (L ^ 2) <> 0).
{
apply Rgt_not_eq; red.
apply pow_pos.
assert (e__13 : L = 1 * (L - 0) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 0 L); [exact h__1 | lra ..].
}
(* at 1 *)
assert (s__24 : (0 < (1 - (decay_T b1 L q) + (decay_D b1 L)))).
{
assert (e__9 : (1 - (decay_T b1 L q) + (decay_D b1 L)) = (((L - b1) * (q - 1) * (1 - L)) * / (L ^ 2))).
{
transitivity ((((- 1) * (/ L) * b1) + ((/ L) * b1 * q) + ((/ L) * q) + ((- 1) * (/ L)) + ((/ (L ^ 2)) * b1) + ((- 1) * (/ (L ^ 2)) * b1 * q) + ((- 1) * q) + 1)).
{
assert (e__15 : (decay_T b1 L q) = (((/ L) * b1) + ((- 1) * (/ L) * b1 * q) + ((- 1) * (/ L) * q) + (/ L) + ((/ (L ^ 2)) * b1 * q) + q)).
{
change (((b1 * / L) + (1 * / L) - (q * ((1 * / L) - 1) * (1 - (b1 * / L)))) = (((/ L) * b1) + ((- 1) * (/ L) * b1 * q) + ((- 1) * (/ L) * q) + (/ L) + ((/ (L ^ 2)) * b1 * q) + q)).
assert (e__16 : / L = (/ L)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__16.
reflexivity.
}
feq.
}
assert (e__17 : (decay_D b1 L) = ((/ (L ^ 2)) * b1)).
{
change ((b1 * / (L ^ 2)) = ((/ (L ^ 2)) * b1)).
assert (e__18 : / (L ^ 2) = (/ (L ^ 2))).
{
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
rw e__17.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ L) * b1) + ((/ L) * b1 * q) + ((/ L) * q) + ((- 1) * (/ L)) + ((/ (L ^ 2)) * b1) + ((- 1) * (/ (L ^ 2)) * b1 * q) + ((- 1) * q) + 1)).
{
assert (e__19 : / (L ^ 2) = (/ (L ^ 2))).
{
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
assert (w__10 : 0 < (((L - b1) * (q - 1) * (1 - L)) * / (L ^ 2))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__20 : (L - b1) = 1 * (L - b1) + 0).
{
transitivity ((L + ((- 1) * b1))).
{
feq.
}
symmetry.
transitivity ((L + ((- 1) * b1))).
{
feq.
}
feq.
}
rw e__20.
apply (from_lt_pos 1 0 b1 L); [exact h__3 | lra ..].
}
{
assert (e__21 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__21.
apply (from_lt_pos 1 0 1 q); [exact h__4 | lra ..].
}
}
{
assert (e__22 : (1 - L) = 1 * (1 - L) + 0).
{
transitivity ((((- 1) * L) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * L) + 1)).
{
feq.
}
feq.
}
rw e__22.
apply (from_lt_pos 1 0 L 1); [exact h__2 | lra ..].
}
}
{
apply inv_pos.
apply pow_pos.
assert (e__23 : L = 1 * (L - 0) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 0 L); [exact h__1 | lra ..].
}
}
rw e__9. exact w__10.
}
(* at -1 *)
assert (s__34 : (0 < (1 + (decay_T b1 L q) + (decay_D b1 L)))).
{
assert (e__25 : (1 + (decay_T b1 L q) + (decay_D b1 L)) = ((((1 + L) * (L + b1)) - (q * (1 - L) * (L - b1))) * / (L ^ 2))).
{
transitivity ((((/ L) * b1) + ((- 1) * (/ L) * b1 * q) + ((- 1) * (/ L) * q) + (/ L) + ((/ (L ^ 2)) * b1) + ((/ (L ^ 2)) * b1 * q) + q + 1)).
{
assert (e__27 : (decay_T b1 L q) = (((/ L) * b1) + ((- 1) * (/ L) * b1 * q) + ((- 1) * (/ L) * q) + (/ L) + ((/ (L ^ 2)) * b1 * q) + q)).
{
change (((b1 * / L) + (1 * / L) - (q * ((1 * / L) - 1) * (1 - (b1 * / L)))) = (((/ L) * b1) + ((- 1) * (/ L) * b1 * q) + ((- 1) * (/ L) * q) + (/ L) + ((/ (L ^ 2)) * b1 * q) + q)).
assert (e__28 : / L = (/ L)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__28.
reflexivity.
}
feq.
}
assert (e__29 : (decay_D b1 L) = ((/ (L ^ 2)) * b1)).
{
change ((b1 * / (L ^ 2)) = ((/ (L ^ 2)) * b1)).
assert (e__30 : / (L ^ 2) = (/ (L ^ 2))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__30.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__27.
rw e__29.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ L) * b1) + ((- 1) * (/ L) * b1 * q) + ((- 1) * (/ L) * q) + (/ L) + ((/ (L ^ 2)) * b1) + ((/ (L ^ 2)) * b1 * q) + q + 1)).
{
assert (e__31 : / (L ^ 2) = (/ (L ^ 2))).
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
feq.
}
assert (w__26 : 0 < ((((1 + L) * (L + b1)) - (q * (1 - L) * (L - b1))) * / (L ^ 2))).
{
apply mult_pos_pos.
{
assert (e__32 : (((1 + L) * (L + b1)) - (q * (1 - L) * (L - b1))) = 1 * (((1 + L) * (L + b1)) - (q * (1 - L) * (L - b1))) + 0).
{
transitivity (((L * b1) + ((- 1) * L * b1 * q) + ((- 1) * L * q) + L + ((L ^ 2) * q) + (L ^ 2) + (b1 * q) + b1)).
{
feq.
}
symmetry.
transitivity (((L * b1) + ((- 1) * L * b1 * q) + ((- 1) * L * q) + L + ((L ^ 2) * q) + (L ^ 2) + (b1 * q) + b1)).
{
feq.
}
feq.
}
rw e__32.
apply (from_lt_pos 1 0 (q * (1 - L) * (L - b1)) ((1 + L) * (L + b1))); [exact h__6 | lra ..].
}
{
apply inv_pos.
apply pow_pos.
assert (e__33 : L = 1 * (L - 0) + 0).
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
rw e__33.
apply (from_lt_pos 1 0 0 L); [exact h__1 | lra ..].
}
}
rw e__25. exact w__26.
}
(* product *)
assert (s__42 : ((decay_D b1 L) < 1)).
{
apply gap_lt.
assert (e__35 : (1 - (decay_D b1 L)) = (((L ^ 2) - b1) * / (L ^ 2))).
{
transitivity ((((- 1) * (/ (L ^ 2)) * b1) + 1)).
{
assert (e__37 : (decay_D b1 L) = ((/ (L ^ 2)) * b1)).
{
change ((b1 * / (L ^ 2)) = ((/ (L ^ 2)) * b1)).
assert (e__38 : / (L ^ 2) = (/ (L ^ 2))).
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
eapply eq_trans.
{
rw e__37.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (L ^ 2)) * b1) + 1)).
{
assert (e__39 : / (L ^ 2) = (/ (L ^ 2))).
{
apply inv_by. feq.
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
assert (w__36 : 0 < (((L ^ 2) - b1) * / (L ^ 2))).
{
apply mult_pos_pos.
{
assert (e__40 : ((L ^ 2) - b1) = 1 * ((L ^ 2) - b1) + 0).
{
transitivity (((L ^ 2) + ((- 1) * b1))).
{
feq.
}
symmetry.
transitivity (((L ^ 2) + ((- 1) * b1))).
{
feq.
}
feq.
}
rw e__40.
apply (from_lt_pos 1 0 b1 (L ^ 2)); [exact h__5 | lra ..].
}
{
apply inv_pos.
apply pow_pos.
assert (e__41 : L = 1 * (L - 0) + 0).
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
rw e__41.
apply (from_lt_pos 1 0 0 L); [exact h__1 | lra ..].
}
}
rw e__35. exact w__36.
}
(* goal *)
assert (s__49 : (((a ^ 2) + (c ^ 2)) < 1)).
{
assert (p__43 : (0 < (1 - (decay_T b1 L q) + (decay_D b1 L)))).
{
exact s__24.
}
assert (p__44 : (0 < (1 + (decay_T b1 L q) + (decay_D b1 L)))).
{
exact s__34.
}
assert (p__45 : ((decay_D b1 L) < 1)).
{
exact s__42.
}
assert (p__46 : (((a ^ 2) - (c ^ 2) - ((decay_T b1 L q) * a) + (decay_D b1 L)) = 0)).
{
exact h__7.
}
assert (p__47 : ((c * ((2 * a) - (decay_T b1 L q))) = 0)).
{
exact h__8.
}
assert (u__48 : (((a ^ 2) + (c ^ 2)) < 1)).
{
exact (T_aida_jury_sufficient_0d4459bf.claim (decay_T b1 L q) (decay_D b1 L) a c p__43 p__44 p__45 p__46 p__47).
}
exact u__48.
}
split.
{
split.
{
change (0 <> L).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__50 : L = 1 * (L - 0) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 0 L); [exact h__1 | lra ..].
}
{
change (0 <> (L ^ 2)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply pow_pos.
assert (e__51 : L = 1 * (L - 0) + 0).
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
rw e__51.
apply (from_lt_pos 1 0 0 L); [exact h__1 | lra ..].
}
}
{
change (((a ^ 2) + (c ^ 2)) < 1).
exact s__49.
}
Qed.
Lemma meaningful : forall (b1 : R) (L : R) (q : R) (a : R) (c : R), ((0 < L) /\ (L < 1)) -> (b1 < L) -> (1 < q) -> (b1 < (L ^ 2)) -> ((q * (1 - L) * (L - b1)) < ((1 + L) * (L + b1))) -> (((a ^ 2) - (c ^ 2) - ((decay_T b1 L q) * a) + (decay_D b1 L)) = 0) -> ((c * ((2 * a) - (decay_T b1 L q))) = 0) -> ((0 <> L) /\ (0 <> (L ^ 2))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Theorem claim : forall (b1 : R) (L : R) (q : R) (a : R) (c : R), ((0 < L) /\ (L < 1)) -> (b1 < L) -> (1 < q) -> (b1 < (L ^ 2)) -> ((q * (1 - L) * (L - b1)) < ((1 + L) * (L + b1))) -> (((a ^ 2) - (c ^ 2) - ((decay_T b1 L q) * a) + (decay_D b1 L)) = 0) -> ((c * ((2 * a) - (decay_T b1 L q))) = 0) -> (((a ^ 2) + (c ^ 2)) < 1).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Fail Definition corrupted : forall (b1 : R) (L : R) (q : R) (a : R) (c : R), ((0 < L) /\ (L < 1)) -> (b1 < L) -> (1 < q) -> (b1 < (L ^ 2)) -> ((q * (1 - L) * (L - b1)) < ((1 + L) * (L + b1))) -> (((a ^ 2) - (c ^ 2) - ((decay_T b1 L q) * a) + (decay_D b1 L)) = 0) -> ((c * ((2 * a) - (decay_T b1 L q))) = 0) -> (1 <= ((a ^ 2) + (c ^ 2))) := claim.
End T_aida_rate_law_stable_052292ea.


(* aida.rate_law_unstable; certificate 572e0e3830b285a5e8051e3d2d91934e53ba08e786c8f41e2968261dabf48261 *)
Module T_aida_rate_law_unstable_572e0e38.

Lemma satisfiable : exists (b1 : R) (L : R) (a : R) (e : R) (c : R), (0 < L) /\ ((L ^ 2) < b1) /\ (b1 = ((L ^ 2) * ((a * e) + (c ^ 2)))).
Proof.
exists (5 * / 16), (1 * / 2), 1, 1, (1 * / 2).
split.
{
change (0 < (1 * / 2)).
closed_less.
}
{
split.
{
change (((1 * / 2) ^ 2) < (5 * / 16)).
closed_less.
}
{
change ((5 * / 16) = (((1 * / 2) ^ 2) * ((1 * 1) + ((1 * / 2) ^ 2)))).
closed_eq.
}
}
Qed.

Theorem claim : forall (b1 : R) (L : R) (a : R) (e : R) (c : R), (0 < L) -> ((L ^ 2) < b1) -> (b1 = ((L ^ 2) * ((a * e) + (c ^ 2)))) -> (1 < (((a ^ 2) + (c ^ 2)) * ((e ^ 2) + (c ^ 2)))).
Proof.
intros b1 L a e c h__0 h__1 h__2.
assert (n__6 : (L ^ 2) <> 0).
{
apply Rgt_not_eq; red.
apply pow_pos.
assert (e__5 : L = 1 * (L - 0) + 0).
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
rw e__5.
apply (from_lt_pos 1 0 0 L); [exact h__0 | lra ..].
}
assert (n__7 : L <> 0).
{
intro vanishes.
apply n__6.
transitivity (1 * ((L ^ 2))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__12 : b1 = (((L ^ 2) * a * e) + ((L ^ 2) * (c ^ 2)))).
{
transitivity (1 * b1).
{ feq. }
rewrite h__2.
assert (e__11 : ((L ^ 2) * ((a * e) + (c ^ 2))) = (((L ^ 2) * a * e) + ((L ^ 2) * (c ^ 2)))).
{
feq.
}
rw e__11.
feq.
}
(* large *)
assert (s__15 : (1 < ((a * e) + (c ^ 2)))).
{
apply gap_lt.
assert (e__3 : (((a * e) + (c ^ 2)) - 1) = ((b1 - (L ^ 2)) * / (L ^ 2))).
{
transitivity (((a * e) + (c ^ 2) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((/ (L ^ 2)) * b1) + (- 1))).
{
assert (e__8 : / (L ^ 2) = (/ (L ^ 2))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__8.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (/ (L ^ 2)) * b1) + (1 * a * e) + (1 * (c ^ 2))))).
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
assert (w__4 : 0 < ((b1 - (L ^ 2)) * / (L ^ 2))).
{
apply mult_pos_pos.
{
assert (e__13 : (b1 - (L ^ 2)) = 1 * (b1 - (L ^ 2)) + 0).
{
transitivity ((((- 1) * (L ^ 2)) + b1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (L ^ 2)) + b1)).
{
feq.
}
feq.
}
rw e__13.
apply (from_lt_pos 1 0 (L ^ 2) b1); [exact h__1 | lra ..].
}
{
apply inv_pos.
apply pow_pos.
assert (e__14 : L = 1 * (L - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 L); [exact h__0 | lra ..].
}
}
rw e__3. exact w__4.
}
(* goal *)
assert (s__20 : (1 < (((a ^ 2) + (c ^ 2)) * ((e ^ 2) + (c ^ 2))))).
{
apply gap_lt.
assert (e__16 : ((((a ^ 2) + (c ^ 2)) * ((e ^ 2) + (c ^ 2))) - 1) = (((((a * e) + (c ^ 2)) - 1) * (((a * e) + (c ^ 2) - 1) + 2)) + ((c * (a - e)) ^ 2))).
{
transitivity ((((a ^ 2) * (c ^ 2)) + ((a ^ 2) * (e ^ 2)) + ((c ^ 2) * (e ^ 2)) + (c ^ 4) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((a ^ 2) * (c ^ 2)) + ((a ^ 2) * (e ^ 2)) + ((c ^ 2) * (e ^ 2)) + (c ^ 4) + (- 1))).
{
feq.
}
feq.
}
assert (w__17 : 0 < (((((a * e) + (c ^ 2)) - 1) * (((a * e) + (c ^ 2) - 1) + 2)) + ((c * (a - e)) ^ 2))).
{
apply plus_pos_nn.
{
apply mult_pos_pos.
{
assert (e__18 : (((a * e) + (c ^ 2)) - 1) = 1 * (((a * e) + (c ^ 2)) - 1) + 0).
{
transitivity (((a * e) + (c ^ 2) + (- 1))).
{
feq.
}
symmetry.
transitivity (((a * e) + (c ^ 2) + (- 1))).
{
feq.
}
feq.
}
rw e__18.
apply (from_lt_pos 1 0 1 ((a * e) + (c ^ 2))); [exact s__15 | lra ..].
}
{
assert (e__19 : (((a * e) + (c ^ 2) - 1) + 2) = 1 * (((a * e) + (c ^ 2)) - 1) + 2).
{
transitivity (((a * e) + (c ^ 2) + 1)).
{
feq.
}
symmetry.
transitivity (((a * e) + (c ^ 2) + 1)).
{
feq.
}
feq.
}
rw e__19.
apply (from_lt_pos 1 2 1 ((a * e) + (c ^ 2))); [exact s__15 | lra ..].
}
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
rw e__16. exact w__17.
}
change (1 < (((a ^ 2) + (c ^ 2)) * ((e ^ 2) + (c ^ 2)))).
exact s__20.
Qed.
Fail Definition corrupted : forall (b1 : R) (L : R) (a : R) (e : R) (c : R), (0 < L) -> ((L ^ 2) < b1) -> (b1 = ((L ^ 2) * ((a * e) + (c ^ 2)))) -> ((((a ^ 2) + (c ^ 2)) * ((e ^ 2) + (c ^ 2))) <= 1) := claim.
End T_aida_rate_law_unstable_572e0e38.
