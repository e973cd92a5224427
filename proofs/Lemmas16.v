From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas05.
From AdamNX Require Import Lemmas11.
From AdamNX Require Import Lemmas15.
Open Scope R_scope.

(* aida.only_if_decay_inside; certificate 51d061653699b39acf9fb2f2f6378c06a377cb1ddb5a1db007c15abc96b7fafd *)
Module T_aida_only_if_decay_inside_51d06165.
Definition X (x : Z -> Z -> R) (n : Z) (t : Z) : R := (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))).
Definition V (F : Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (b : R) (L : R) (n : Z) (t : Z) : R := ((F (t)%Z) + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))).

Lemma satisfiable : exists (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (clow : R) (chigh : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z /\ ((0 < b) /\ (b < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < L) /\ ((0 < l) /\ (l <= L)) /\ (0 < eta) /\ (0 < eps) /\ (0 < p) /\ (1 < q) /\ (0 < rho) /\ (1 <= (IZR n)) /\ (0 < clow) /\ (forall t : Z, ((0)%Z <= t)%Z -> (clow <= (c (t)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) /\ ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) /\ ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) /\ ((Rpower (L * rho) p) <= top) /\ ((2 * (q + 1) * eta * (chigh / (Rpower eps (q / p))) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)).
Proof.
exists (1 * / 2), (1 * / 2), 2, 1, (1 * / 200), 1, 1, 2, (1 * / 2), 1, 2, 1, (2)%Z, (fun t : Z => 0), (fun t : Z => 1), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)).
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
change (0 < 2).
closed_less.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < 1).
closed_less.
}
{ change (1 <= 2).
closed_less.
}
}
{
split.
{
change (0 < (1 * / 200)).
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
change (1 < 2).
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
change (1 <= 2).
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
change (forall t : Z, ((0)%Z <= t)%Z -> ((1 * / 2) <= 1)).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_le.
apply Rlt_le.
assert (e__2 : (1 - (1 * / 2)) = (1 * / 2)).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (1 <= 1)).
intros t b__0.
assert (r__1 : 0 <= IZR t).
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
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= 0))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply Req_le_sym.
reflexivity.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (((1 * / 2) * 0) + ((1 - (1 * / 2)) * 0))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (((1 * / 2) * 0) + ((1 - (1 * / 2)) * 0)) = 0).
{
feq.
}
rw e__4.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (((1 * / 2) * 0) + ((1 - (1 * / 2)) * (apow 0 1)))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (((1 * / 2) * 0) + ((1 - (1 * / 2)) * (apow 0 1))) = 0).
{
assert (e__5 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__5.
reflexivity.
}
feq.
}
rw e__4.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (0 - (((1 * / 200) * 1 * (apow 0 (2 - 1)) * 0) * / (Rpower (0 + 1) (2 * / 1))))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (0 - (((1 * / 200) * 1 * (apow 0 (2 - 1)) * 0) * / (Rpower (0 + 1) (2 * / 1)))) = 0).
{
assert (e__5 : / (Rpower (0 + 1) (2 * / 1)) = 1).
{
assert (e__6 : (Rpower (0 + 1) (2 * / 1)) = 1).
{
assert (e__7 : (0 + 1) = 1).
{
feq.
}
transitivity (Rpower  1 (2 * / 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 1)) e__7). }
assert (e__8 : (2 * / 1) = 2).
{
feq.
}
transitivity (Rpower 1 2 ).
{ exact (f_equal (fun v__ => Rpower 1 v__ ) e__8). }
apply rp_one.
}
rw e__6.
apply inv_by. feq.
}
assert (e__9 : (apow 0 (2 - 1)) = 0).
{
assert (e__10 : (2 - 1) = 1).
{
feq.
}
transitivity (apow 0 1 ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__10). }
apply apow_0.
}
eapply eq_trans.
{
rw e__5.
rw e__9.
reflexivity.
}
feq.
}
rw e__4.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= (1 ^ 2)) -> ((1 * (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z)) <= (2 * 0)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros p__2.
apply gap_le.
apply Req_le_sym.
assert (e__3 : ((2 * 0) - (1 * (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z))) = 0).
{
assert (e__4 : (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) = 0).
{
change ((zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2))) = 0).
transitivity (((0 ^ 2) + (0 ^ 2))).
{
unroll_zsum.
}
feq.
}
eapply eq_trans.
{
rw e__4.
reflexivity.
}
feq.
}
rw e__3.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= (1 ^ 2)) -> ((zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2))) <= ((2 ^ 2) * (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros p__2.
apply gap_le.
apply Req_le_sym.
assert (e__3 : (((2 ^ 2) * (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z)) - (zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2)))) = 0).
{
assert (e__4 : (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) = 0).
{
change ((zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2))) = 0).
transitivity (((0 ^ 2) + (0 ^ 2))).
{
unroll_zsum.
}
feq.
}
assert (e__5 : (zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2))) = 0).
{
transitivity (((0 ^ 2) + (0 ^ 2))).
{
unroll_zsum.
}
feq.
}
eapply eq_trans.
{
rw e__4.
rw e__5.
reflexivity.
}
feq.
}
rw e__3.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= (1 ^ 2)) -> ((0 ^ 2) <= ((2 * 1) ^ 2))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
intros p__4.
apply gap_le.
assert (e__5 : (((2 * 1) ^ 2) - (0 ^ 2)) = 4 * ((1 ^ 2) - (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z)) + 0).
{
transitivity (4).
{
feq.
}
symmetry.
transitivity (4).
{
assert (e__6 : (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) = 0).
{
change ((zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2))) = 0).
transitivity (((0 ^ 2) + (0 ^ 2))).
{
unroll_zsum.
}
feq.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
feq.
}
rw e__5.
apply (from_le_nn 4 0 (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) (1 ^ 2)); [exact p__4 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= (1 ^ 2)) -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z ((t + 1))%Z) <= (1 ^ 2)) -> (0 <= (0 + (zsum (1)%Z (2)%Z (fun i : Z => (0 * (0 - 0)))) + ((2 * / 2) * (zsum (1)%Z (2)%Z (fun i : Z => ((0 - 0) ^ 2))))))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros p__2.
intros p__3.
apply Req_le_sym.
assert (e__4 : (0 + (zsum (1)%Z (2)%Z (fun i : Z => (0 * (0 - 0)))) + ((2 * / 2) * (zsum (1)%Z (2)%Z (fun i : Z => ((0 - 0) ^ 2))))) = 0).
{
assert (e__5 : (zsum (1)%Z (2)%Z (fun i : Z => (0 * (0 - 0)))) = 0).
{
transitivity (((0 * (0 - 0)) + (0 * (0 - 0)))).
{
unroll_zsum.
}
feq.
}
assert (e__6 : (zsum (1)%Z (2)%Z (fun i : Z => ((0 - 0) ^ 2))) = 0).
{
transitivity ((((0 - 0) ^ 2) + ((0 - 0) ^ 2))).
{
unroll_zsum.
}
feq.
}
eapply eq_trans.
{
rw e__5.
rw e__6.
reflexivity.
}
feq.
}
rw e__4.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= (1 ^ 2)) -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z ((t + 1))%Z) <= (1 ^ 2)) -> ((zsum (1)%Z (2)%Z (fun i : Z => ((0 - 0) ^ 2))) <= ((2 ^ 2) * (zsum (1)%Z (2)%Z (fun i : Z => ((0 - 0) ^ 2)))))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros p__2.
intros p__3.
apply gap_le.
apply Req_le_sym.
assert (e__4 : (((2 ^ 2) * (zsum (1)%Z (2)%Z (fun i : Z => ((0 - 0) ^ 2)))) - (zsum (1)%Z (2)%Z (fun i : Z => ((0 - 0) ^ 2)))) = 0).
{
assert (e__5 : (zsum (1)%Z (2)%Z (fun i : Z => ((0 - 0) ^ 2))) = 0).
{
transitivity ((((0 - 0) ^ 2) + ((0 - 0) ^ 2))).
{
unroll_zsum.
}
feq.
}
eapply eq_trans.
{
rw e__5.
reflexivity.
}
feq.
}
rw e__4.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= (1 ^ 2)) -> ((2 * 1 * 0) <= (zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2)))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros p__2.
apply gap_le.
apply Req_le_sym.
assert (e__3 : ((zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2))) - (2 * 1 * 0)) = 0).
{
assert (e__4 : (zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2))) = 0).
{
transitivity (((0 ^ 2) + (0 ^ 2))).
{
unroll_zsum.
}
feq.
}
eapply eq_trans.
{
rw e__4.
reflexivity.
}
feq.
}
rw e__3.
rat.
}
{
split.
{
change (((0 + (0 ^ 2)) + (0 ^ 2)) <= ((1 ^ 2) * / 4)).
closed_less.
}
{
split.
{
change ((0 + (((1 - (1 * / 2)) * / (2 * 2)) * ((0 + ((0 - 0) ^ 2)) + ((0 - 0) ^ 2)))) <= (((1 - (1 * / 2)) * 1 * (1 ^ 2)) * / 8)).
closed_less.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> ((0 ^ 2) <= ((2 * 1) ^ 2))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Rlt_le.
assert (e__2 : (((2 * 1) ^ 2) - (0 ^ 2)) = 4).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> (0 <= 2)).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply Rlt_le.
lra.
}
{
split.
{
change ((exp (1 * ln (2 * 1))) <= 2).
replace (exp (1 * ln (2 * 1))) with ((2 * 1) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
apply Req_le.
closed_eq.
}
{
change ((2 * (2 + 1) * (1 * / 200) * (1 * / (exp ((2 * / 1) * ln 1))) * 2 * (exp ((2 - 1) * ln (2 * 1)))) <= ((1 - (1 * / 2)) ^ 2)).
replace (exp ((2 * / 1) * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
replace (exp ((2 - 1) * ln (2 * 1))) with ((2 * 1) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
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
Qed.

Lemma proved : forall (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (clow : R) (chigh : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < rho) -> (1 <= (IZR n)) -> (0 < clow) -> (forall t : Z, ((0)%Z <= t)%Z -> (clow <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) -> ((Rpower (L * rho) p) <= top) -> ((2 * (q + 1) * eta * (chigh / (Rpower eps (q / p))) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> (((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < ((r ((t + 1))%Z (i)%Z) + eps)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))) /\ (0 <> (2 * L)) /\ (0 < (L * rho)) /\ (0 <> p) /\ (0 < eps) /\ (0 <> (Rpower eps (q / p))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> p)) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (top + eps))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (Rpower (top + eps) (q / p)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR n))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < ((q - 1) / 2))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (((q - 1) / 2) * (((eta * (clow / (Rpower (top + eps) (q / p))) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (q - 1))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (2 / (q - 1))))) /\ ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 / (((q - 1) / 2) * (((eta * (clow / (Rpower (top + eps) (q / p))) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t))) (2 / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0))).
Proof.
intros b b2 L l eta eps p q clow chigh top rho n F c x m r g b__0 h__2 h__5 h__8 h__9 h__12 h__13 h__14 h__15 h__16 h__17 h__19 h__20 h__21 h__22 h__23 h__24 h__25 h__26 h__27 h__28 h__29 h__30 h__31 h__32 h__33 h__34 h__35 h__36 h__37.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
pose proof h__9 as [h__10 h__11].
assert (z__18 : ((1)%Z <= (n)%Z)%Z).
{ izr_back. }
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))))) in h__25.
change (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) in h__29.
change ((X x (n)%Z (0)%Z) <= ((rho ^ 2) * / 4)) in h__32.
change ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) in h__33.
change ((2 * (q + 1) * eta * (chigh * / (Rpower eps (q * / p))) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) in h__37.
(* c > 0 *)
assert (s__47 : (forall t : Z, ((0)%Z <= t)%Z -> (0 < (c (t)%Z)))).
{
intros t b__38.
assert (r__39 : 0 <= IZR t).
{ izr_le. }
(* c_t *)
assert (s__46 : (0 < (c (t)%Z))).
{
assert (e__40 : (c (t)%Z) = (((c (t)%Z) - clow) + clow)).
{
transitivity ((c (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((c (t)%Z)).
{
feq.
}
feq.
}
assert (w__41 : 0 < (((c (t)%Z) - clow) + clow)).
{
apply plus_nn_pos.
{
assert (b__42 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__43 : (clow <= (c (t)%Z))) by exact (h__20 (t)%Z b__42).
assert (e__44 : ((c (t)%Z) - clow) = 1 * ((c (t)%Z) - clow) + 0).
{
transitivity (((c (t)%Z) + ((- 1) * clow))).
{
feq.
}
symmetry.
transitivity (((c (t)%Z) + ((- 1) * clow))).
{
feq.
}
feq.
}
rw e__44.
apply (from_le_nn 1 0 clow (c (t)%Z)); [exact i__43 | lra ..].
}
{
assert (e__45 : clow = 1 * (clow - 0) + 0).
{
transitivity (clow).
{
reflexivity.
}
symmetry.
transitivity (clow).
{
feq.
}
feq.
}
rw e__45.
apply (from_lt_pos 1 0 0 clow); [exact h__19 | lra ..].
}
}
rw e__40. exact w__41.
}
exact s__46.
}
(* D >= 0 *)
assert (s__57 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))))).
{
intros t b__48.
assert (r__49 : 0 <= IZR t).
{ izr_le. }
(* D_t *)
assert (s__56 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)))))).
{
intros i b__50.
assert (r__51 : 1 <= IZR i).
{ izr_le. }
(* D_i *)
assert (s__55 : (0 <= ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))).
{
apply Rlt_le.
apply mult_pos_pos.
{
assert (b__52 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__53 : (0 < (c (t)%Z))) by exact (s__47 (t)%Z b__52).
assert (e__54 : (c (t)%Z) = 1 * ((c (t)%Z) - 0) + 0).
{
transitivity ((c (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((c (t)%Z)).
{
feq.
}
feq.
}
rw e__54.
apply (from_lt_pos 1 0 0 (c (t)%Z)); [exact i__53 | lra ..].
}
{
apply inv_pos.
apply exp_pos.
}
}
exact s__55.
}
exact s__56.
}
(* D high *)
assert (s__171 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) <= (chigh * / (Rpower eps (q * / p))))))).
{
intros t b__58.
assert (r__59 : 0 <= IZR t).
{ izr_le. }
(* D_t *)
assert (s__170 : (forall i : Z, ((1)%Z <= i)%Z -> (((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) <= (chigh * / (Rpower eps (q * / p)))))).
{
intros i b__60.
assert (r__61 : 1 <= IZR i).
{ izr_le. }
(* bounds *)
assert (s__76 : (((Rpower eps (q * / p)) <= (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) /\ ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) <= (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))).
{
assert (p__62 : (0 <= (r ((t + 1))%Z (i)%Z))).
{
assert (b__63 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__64 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__65 : (0 <= (r ((t + 1))%Z (i)%Z))) by exact (h__22 ((t + 1))%Z b__63 (i)%Z b__64).
assert (e__66 : (r ((t + 1))%Z (i)%Z) = 1 * ((r ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i)%Z)).
{
assert (e__67 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__67.
reflexivity.
}
feq.
}
feq.
}
rw e__66.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i)%Z)); [exact i__65 | lra ..].
}
assert (p__68 : ((r ((t + 1))%Z (i)%Z) <= (r ((t + 1))%Z (i)%Z))).
{
apply gap_le.
apply Req_le_sym.
assert (e__69 : ((r ((t + 1))%Z (i)%Z) - (r ((t + 1))%Z (i)%Z)) = 0).
{
assert (e__70 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
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
rat.
}
assert (p__71 : (0 < eps)).
{
exact h__13.
}
assert (p__72 : (0 < p)).
{
exact h__14.
}
assert (p__73 : (0 < q)).
{
assert (e__74 : q = 1 * (q - 1) + 1).
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
rw e__74.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
assert (u__75 : (((Rpower eps (q * / p)) <= (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) /\ ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) <= (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))).
{
exact (T_aida_inside_bounds_c0b45f9e.claim (r ((t + 1))%Z (i)%Z) (r ((t + 1))%Z (i)%Z) eps p q p__62 p__68 p__71 p__72 p__73).
}
exact u__75.
}
pose proof s__76 as [h__77 h__78].
assert (n__82 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__81 : p = 1 * (p - 0) + 0).
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
rw e__81.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
assert (n__84 : 0 < eps).
{
assert (e__83 : eps = 1 * (eps - 0) + 0).
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
rw e__83.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
assert (n__85 : (Rpower eps (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__89 : (Rpower eps ((/ p) * q)) <> 0).
{
assert (e__86 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__87 : (q * / p) = ((/ p) * q)).
{
assert (e__88 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__88.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__87). }
feq.
}
try rewrite <- e__86.
exact n__85.
}
assert (n__96 : 0 < ((r ((t + 1))%Z (i)%Z) + eps)).
{
apply plus_nn_pos.
{
assert (b__90 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__91 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__92 : (0 <= (r ((t + 1))%Z (i)%Z))) by exact (h__22 ((t + 1))%Z b__90 (i)%Z b__91).
assert (e__93 : (r ((t + 1))%Z (i)%Z) = 1 * ((r ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i)%Z)).
{
assert (e__94 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__94.
reflexivity.
}
feq.
}
feq.
}
rw e__93.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i)%Z)); [exact i__92 | lra ..].
}
{
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
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__99 : 0 < ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__97 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__98 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__98.
reflexivity.
}
feq.
}
try rewrite <- e__97.
exact n__96.
}
assert (n__100 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__106 : (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) <> 0).
{
assert (e__101 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__102 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__103 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__103.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__102). }
assert (e__104 : (q * / p) = ((/ p) * q)).
{
assert (e__105 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__105.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__104). }
feq.
}
try rewrite <- e__101.
exact n__100.
}
assert (n__107 : ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) * (Rpower eps (q * / p))) <> 0).
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
assert (n__117 : ((Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) * (Rpower eps ((/ p) * q))) <> 0).
{
assert (e__108 : ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) * (Rpower eps (q * / p))) = ((Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) * (Rpower eps ((/ p) * q)))).
{
assert (e__109 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__110 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__111 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__111.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__110). }
assert (e__112 : (q * / p) = ((/ p) * q)).
{
assert (e__113 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__113.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__112). }
feq.
}
assert (e__114 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__115 : (q * / p) = ((/ p) * q)).
{
assert (e__116 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__116.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__115). }
feq.
}
eapply eq_trans.
{
rw e__109.
rw e__114.
reflexivity.
}
feq.
}
try rewrite <- e__108.
exact n__107.
}
(* D_i *)
assert (s__169 : (((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) <= (chigh * / (Rpower eps (q * / p))))).
{
apply gap_le.
assert (e__79 : ((chigh * / (Rpower eps (q * / p))) - ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)))) = ((((chigh - (c (t)%Z)) * (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) + ((c (t)%Z) * ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) - (Rpower eps (q * / p))))) * / ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) * (Rpower eps (q * / p))))).
{
transitivity ((((- 1) * (c (t)%Z) * (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)))) + ((/ (Rpower eps ((/ p) * q))) * chigh))).
{
assert (e__118 : / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)))).
{
assert (e__119 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__120 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__121 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__121.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__120). }
assert (e__122 : (q * / p) = ((/ p) * q)).
{
assert (e__123 : / p = (/ p)).
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
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__122). }
feq.
}
rw e__119.
apply inv_by. feq.
}
assert (e__124 : / (Rpower eps (q * / p)) = (/ (Rpower eps ((/ p) * q)))).
{
assert (e__125 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__126 : (q * / p) = ((/ p) * q)).
{
assert (e__127 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__127.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__126). }
feq.
}
rw e__125.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__118.
rw e__124.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (c (t)%Z) * (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)))) + ((/ (Rpower eps ((/ p) * q))) * chigh))).
{
assert (e__128 : / ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) * (Rpower eps (q * / p))) = ((/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))) * (/ (Rpower eps ((/ p) * q))))).
{
assert (e__129 : ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) * (Rpower eps (q * / p))) = ((Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) * (Rpower eps ((/ p) * q)))).
{
assert (e__130 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__131 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__132 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__132.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__131). }
assert (e__133 : (q * / p) = ((/ p) * q)).
{
assert (e__134 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__134.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__133). }
feq.
}
assert (e__135 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__136 : (q * / p) = ((/ p) * q)).
{
assert (e__137 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__137.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__136). }
feq.
}
eapply eq_trans.
{
rw e__130.
rw e__135.
reflexivity.
}
feq.
}
rw e__129.
apply inv_by. feq.
}
assert (e__138 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__139 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__140 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__140.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__139). }
assert (e__141 : (q * / p) = ((/ p) * q)).
{
assert (e__142 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__142.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__141). }
feq.
}
assert (e__143 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__144 : (q * / p) = ((/ p) * q)).
{
assert (e__145 : / p = (/ p)).
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
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__144). }
feq.
}
eapply eq_trans.
{
rw e__128.
rw e__138.
rw e__143.
reflexivity.
}
feq.
}
feq.
}
assert (w__80 : 0 <= ((((chigh - (c (t)%Z)) * (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) + ((c (t)%Z) * ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) - (Rpower eps (q * / p))))) * / ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) * (Rpower eps (q * / p))))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (b__146 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__147 : ((c (t)%Z) <= chigh)) by exact (h__21 (t)%Z b__146).
assert (e__148 : (chigh - (c (t)%Z)) = 1 * (chigh - (c (t)%Z)) + 0).
{
transitivity ((((- 1) * (c (t)%Z)) + chigh)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (c (t)%Z)) + chigh)).
{
feq.
}
feq.
}
rw e__148.
apply (from_le_nn 1 0 (c (t)%Z) chigh); [exact i__147 | lra ..].
}
{
apply exp_pos.
}
}
{
apply mult_pos_nn.
{
assert (b__149 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__150 : (0 < (c (t)%Z))) by exact (s__47 (t)%Z b__149).
assert (e__151 : (c (t)%Z) = 1 * ((c (t)%Z) - 0) + 0).
{
transitivity ((c (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((c (t)%Z)).
{
feq.
}
feq.
}
rw e__151.
apply (from_lt_pos 1 0 0 (c (t)%Z)); [exact i__150 | lra ..].
}
{
assert (e__152 : ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) - (Rpower eps (q * / p))) = 1 * ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) - (Rpower eps (q * / p))) + 0).
{
transitivity (((Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) + ((- 1) * (Rpower eps ((/ p) * q))))).
{
assert (e__153 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__154 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__155 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__155.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__154). }
assert (e__156 : (q * / p) = ((/ p) * q)).
{
assert (e__157 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__157.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__156). }
feq.
}
assert (e__158 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__159 : (q * / p) = ((/ p) * q)).
{
assert (e__160 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__160.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__159). }
feq.
}
eapply eq_trans.
{
rw e__153.
rw e__158.
reflexivity.
}
feq.
}
symmetry.
transitivity (((Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) + ((- 1) * (Rpower eps ((/ p) * q))))).
{
assert (e__161 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__162 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__163 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__163.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__162). }
assert (e__164 : (q * / p) = ((/ p) * q)).
{
assert (e__165 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__165.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__164). }
feq.
}
assert (e__166 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__167 : (q * / p) = ((/ p) * q)).
{
assert (e__168 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__168.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__167). }
feq.
}
eapply eq_trans.
{
rw e__161.
rw e__166.
reflexivity.
}
feq.
}
feq.
}
rw e__152.
apply (from_le_nn 1 0 (Rpower eps (q * / p)) (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))); [exact h__77 | lra ..].
}
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
rw e__79. exact w__80.
}
exact s__169.
}
exact s__170.
}
assert (n__175 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__174 : p = 1 * (p - 0) + 0).
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
rw e__174.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
assert (n__177 : 0 < eps).
{
assert (e__176 : eps = 1 * (eps - 0) + 0).
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
rw e__176.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
assert (n__178 : (Rpower eps (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__182 : (Rpower eps ((/ p) * q)) <> 0).
{
assert (e__179 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__180 : (q * / p) = ((/ p) * q)).
{
assert (e__181 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__181.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__180). }
feq.
}
try rewrite <- e__179.
exact n__178.
}
assert (n__185 : 0 < (L * rho)).
{
apply mult_pos_pos.
{
assert (e__183 : L = 1 * (L - 0) + 0).
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
rw e__183.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__184 : rho = 1 * (rho - 0) + 0).
{
transitivity (rho).
{
reflexivity.
}
symmetry.
transitivity (rho).
{
feq.
}
feq.
}
rw e__184.
apply (from_lt_pos 1 0 0 rho); [exact h__16 | lra ..].
}
}
assert (n__187 : (q + 1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__186 : (q + 1) = 1 * (q - 1) + 2).
{
transitivity ((q + 1)).
{
reflexivity.
}
symmetry.
transitivity ((q + 1)).
{
feq.
}
feq.
}
rw e__186.
apply (from_lt_pos 1 2 1 q); [exact h__15 | lra ..].
}
(* radius' *)
assert (s__217 : ((4 * eta * (chigh * / (Rpower eps (q * / p))) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2))).
{
apply gap_le.
assert (e__172 : (((1 - b) ^ 2) - (4 * eta * (chigh * / (Rpower eps (q * / p))) * L * (Rpower (L * rho) (q - 1)))) = (((2 * (((1 - b) ^ 2) - (2 * (q + 1) * eta * (chigh * / (Rpower eps (q * / p))) * L * (Rpower (L * rho) (q - 1))))) + ((q - 1) * ((1 - b) ^ 2))) * / (q + 1))).
{
transitivity ((((- 4) * (Rpower (L * rho) q) * (/ (Rpower eps ((/ p) * q))) * chigh * eta * (/ rho)) + ((- 2) * b) + (b ^ 2) + 1)).
{
assert (e__188 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__189 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__189). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__190 : / (Rpower eps (q * / p)) = (/ (Rpower eps ((/ p) * q)))).
{
assert (e__191 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__192 : (q * / p) = ((/ p) * q)).
{
assert (e__193 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__193.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__192). }
feq.
}
rw e__191.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__188.
rw e__190.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 4) * (Rpower (L * rho) q) * (/ (Rpower eps ((/ p) * q))) * chigh * eta * q * (/ rho)) + ((- 4) * (Rpower (L * rho) q) * (/ (Rpower eps ((/ p) * q))) * chigh * eta * (/ rho)) + ((- 2) * b * q) + ((- 2) * b) + ((b ^ 2) * q) + (b ^ 2) + q + 1) * (/ (q + 1)))).
{
assert (e__194 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__195 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__195). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__196 : / (Rpower eps (q * / p)) = (/ (Rpower eps ((/ p) * q)))).
{
assert (e__197 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__198 : (q * / p) = ((/ p) * q)).
{
assert (e__199 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__199.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__198). }
feq.
}
rw e__197.
apply inv_by. feq.
}
assert (e__200 : / (q + 1) = (/ (q + 1))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__194.
rw e__196.
rw e__200.
reflexivity.
}
feq.
}
feq.
}
assert (w__173 : 0 <= (((2 * (((1 - b) ^ 2) - (2 * (q + 1) * eta * (chigh * / (Rpower eps (q * / p))) * L * (Rpower (L * rho) (q - 1))))) + ((q - 1) * ((1 - b) ^ 2))) * / (q + 1))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply plus_nn_pos.
{
assert (e__201 : (2 * (((1 - b) ^ 2) - (2 * (q + 1) * eta * (chigh * / (Rpower eps (q * / p))) * L * (Rpower (L * rho) (q - 1))))) = 2 * (((1 - b) ^ 2) - (2 * (q + 1) * eta * (chigh * / (Rpower eps (q * / p))) * L * (Rpower (L * rho) (q - 1)))) + 0).
{
transitivity ((((- 4) * (Rpower (L * rho) q) * (/ (Rpower eps ((/ p) * q))) * chigh * eta * q * (/ rho)) + ((- 4) * (Rpower (L * rho) q) * (/ (Rpower eps ((/ p) * q))) * chigh * eta * (/ rho)) + ((- 4) * b) + (2 * (b ^ 2)) + 2)).
{
assert (e__202 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__203 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__203). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__204 : / (Rpower eps (q * / p)) = (/ (Rpower eps ((/ p) * q)))).
{
assert (e__205 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__206 : (q * / p) = ((/ p) * q)).
{
assert (e__207 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__207.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__206). }
feq.
}
rw e__205.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__202.
rw e__204.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 4) * (Rpower (L * rho) q) * (/ (Rpower eps ((/ p) * q))) * chigh * eta * q * (/ rho)) + ((- 4) * (Rpower (L * rho) q) * (/ (Rpower eps ((/ p) * q))) * chigh * eta * (/ rho)) + ((- 4) * b) + (2 * (b ^ 2)) + 2)).
{
assert (e__208 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__209 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__209). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__210 : / (Rpower eps (q * / p)) = (/ (Rpower eps ((/ p) * q)))).
{
assert (e__211 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__212 : (q * / p) = ((/ p) * q)).
{
assert (e__213 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__213.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__212). }
feq.
}
rw e__211.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__208.
rw e__210.
reflexivity.
}
feq.
}
feq.
}
rw e__201.
apply (from_le_nn 2 0 (2 * (q + 1) * eta * (chigh * / (Rpower eps (q * / p))) * L * (Rpower (L * rho) (q - 1))) ((1 - b) ^ 2)); [exact h__37 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__214 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__214.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
{
apply pow_pos.
assert (e__215 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__215.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
}
{
apply inv_pos.
assert (e__216 : (q + 1) = 1 * (q - 1) + 2).
{
transitivity ((q + 1)).
{
reflexivity.
}
symmetry.
transitivity ((q + 1)).
{
feq.
}
feq.
}
rw e__216.
apply (from_lt_pos 1 2 1 q); [exact h__15 | lra ..].
}
}
rw e__172. exact w__173.
}
assert (n__401 : (2 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__400 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__400.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
assert (n__402 : L <> 0).
{
intro vanishes.
apply n__401.
transitivity (2 * (L)).
{ feq. }
rewrite vanishes. ring.
}
(* stays *)
assert (s__544 : (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= ((rho ^ 2) * / 4)) /\ ((V F m g b L (n)%Z (t)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))))))).
{
assert (b__218 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__219 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__220 : (0 < L)).
{
exact h__8.
}
assert (p__221 : ((0 < l) /\ (l <= L))).
{
split.
{
exact h__10.
}
{
exact h__11.
}
}
assert (p__222 : (0 < eta)).
{
exact h__12.
}
assert (p__223 : (1 < q)).
{
exact h__15.
}
assert (p__224 : (0 < rho)).
{
exact h__16.
}
assert (p__225 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z))))))).
{
exact h__23.
}
assert (p__226 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z))))))).
{
intros t b__227.
assert (r__229 : 0 <= IZR t).
{ izr_le. }
pose proof (h__25 t ltac:(zp)) as h__228.
intros i b__230.
assert (r__232 : 1 <= IZR i).
{ izr_le. }
pose proof (h__228 i ltac:(zp)) as h__231.
assert (n__240 : 0 < ((r ((t + 1))%Z (i)%Z) + eps)).
{
apply plus_nn_pos.
{
assert (b__234 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__235 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__236 : (0 <= (r ((t + 1))%Z (i)%Z))) by exact (h__22 ((t + 1))%Z b__234 (i)%Z b__235).
assert (e__237 : (r ((t + 1))%Z (i)%Z) = 1 * ((r ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i)%Z)).
{
assert (e__238 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__238.
reflexivity.
}
feq.
}
feq.
}
rw e__237.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i)%Z)); [exact i__236 | lra ..].
}
{
assert (e__239 : eps = 1 * (eps - 0) + 0).
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
rw e__239.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__243 : 0 < ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__241 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__242 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__242.
reflexivity.
}
feq.
}
try rewrite <- e__241.
exact n__240.
}
assert (n__244 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__250 : (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) <> 0).
{
assert (e__245 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__246 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__247 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__247.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__246). }
assert (e__248 : (q * / p) = ((/ p) * q)).
{
assert (e__249 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__249.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__248). }
feq.
}
try rewrite <- e__245.
exact n__244.
}
assert (n__252 : 0 < (q - 1)).
{
assert (e__251 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__251.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
assert (n__254 : 0 < (q + (- 1))).
{
assert (e__253 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__253.
exact n__252.
}
apply gap_eq.
assert (e__233 : (((x (t)%Z (i)%Z) - (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z))) - (x ((t + 1))%Z (i)%Z)) = 1 * (((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)))) - (x ((t + 1))%Z (i)%Z)) + 0).
{
transitivity ((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1))) * (c (t)%Z) * (m (t + 1)%Z (i)%Z) * (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))) * eta) + ((- 1) * (x (t + 1)%Z (i)%Z)) + (x (t)%Z (i)%Z))).
{
assert (e__255 : / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)))).
{
assert (e__256 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__257 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__258 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__258.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__257). }
assert (e__259 : (q * / p) = ((/ p) * q)).
{
assert (e__260 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__260.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__259). }
feq.
}
rw e__256.
apply inv_by. feq.
}
assert (e__261 : (apow (m ((t + 1))%Z (i)%Z) (q - 1)) = (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))).
{
assert (e__262 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__262). }
assert (e__263 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i)%Z) v__ ) e__263). }
reflexivity.
}
assert (e__264 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__265 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__255.
rw e__261.
rw e__264.
rw e__265.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1))) * (c (t)%Z) * (m (t + 1)%Z (i)%Z) * (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))) * eta) + ((- 1) * (x (t + 1)%Z (i)%Z)) + (x (t)%Z (i)%Z))).
{
assert (e__266 : / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)))).
{
assert (e__267 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__268 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__269 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__269.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__268). }
assert (e__270 : (q * / p) = ((/ p) * q)).
{
assert (e__271 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__271.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__270). }
feq.
}
rw e__267.
apply inv_by. feq.
}
assert (e__272 : (apow (m ((t + 1))%Z (i)%Z) (q - 1)) = (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))).
{
assert (e__273 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__273). }
assert (e__274 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i)%Z) v__ ) e__274). }
reflexivity.
}
assert (e__275 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__276 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__266.
rw e__272.
rw e__275.
rw e__276.
reflexivity.
}
feq.
}
feq.
}
rw e__233.
apply (from_eq_zero 1 0 (x ((t + 1))%Z (i)%Z) ((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))); [exact h__231 | lra ..].
}
assert (p__277 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))))).
{
exact s__57.
}
assert (p__278 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) <= (chigh * / (Rpower eps (q * / p))))))).
{
exact s__171.
}
assert (p__279 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) <= (2 * (F (t)%Z)))))).
{
intros t b__280.
assert (r__282 : 0 <= IZR t).
{ izr_le. }
pose proof (h__26 t ltac:(zp)) as h__281.
intros p__283.
assert (h__284 : ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z)))).
{
apply h__281.
apply gap_le.
assert (e__285 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__286 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__287 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__288 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__287.
feq.
}
eapply eq_trans.
{
rw e__286.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__289 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__290 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__291 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__290.
feq.
}
eapply eq_trans.
{
rw e__289.
reflexivity.
}
feq.
}
feq.
}
rw e__285.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__283 | lra ..].
}
apply gap_le.
assert (e__292 : ((2 * (F (t)%Z)) - (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z))) = 1 * ((2 * (F (t)%Z)) - (l * (X x (n)%Z (t)%Z))) + 0).
{
transitivity (((2 * (F (t)%Z)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__293 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__294 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__295 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__294.
feq.
}
eapply eq_trans.
{
rw e__293.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (F (t)%Z)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__296 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__297 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__298 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__297.
feq.
}
eapply eq_trans.
{
rw e__296.
reflexivity.
}
feq.
}
feq.
}
rw e__292.
apply (from_le_nn 1 0 (l * (X x (n)%Z (t)%Z)) (2 * (F (t)%Z))); [exact h__284 | lra ..].
}
assert (p__299 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)))))).
{
intros t b__300.
assert (r__302 : 0 <= IZR t).
{ izr_le. }
pose proof (h__27 t ltac:(zp)) as h__301.
intros p__303.
assert (h__304 : ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
apply h__301.
apply gap_le.
assert (e__305 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__306 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__307 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__308 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__307.
feq.
}
eapply eq_trans.
{
rw e__306.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__309 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__310 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__311 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__310.
feq.
}
eapply eq_trans.
{
rw e__309.
reflexivity.
}
feq.
}
feq.
}
rw e__305.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__303 | lra ..].
}
apply gap_le.
assert (e__312 : (((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) = 1 * (((L ^ 2) * (X x (n)%Z (t)%Z)) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__313 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__314 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__315 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__314.
feq.
}
assert (e__316 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__317 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__318 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__317.
feq.
}
eapply eq_trans.
{
rw e__313.
rw e__316.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__319 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__320 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__321 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__320.
feq.
}
assert (e__322 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__323 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__324 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__323.
feq.
}
eapply eq_trans.
{
rw e__319.
rw e__322.
reflexivity.
}
feq.
}
feq.
}
rw e__312.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) ((L ^ 2) * (X x (n)%Z (t)%Z))); [exact h__304 | lra ..].
}
assert (p__325 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))))).
{
intros t b__326.
assert (r__328 : 0 <= IZR t).
{ izr_le. }
pose proof (h__28 t ltac:(zp)) as h__327.
intros i b__329.
assert (r__331 : 1 <= IZR i).
{ izr_le. }
pose proof (h__327 i ltac:(zp)) as h__330.
intros p__332.
assert (h__333 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
apply h__330.
apply gap_le.
assert (e__334 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__335 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__336 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__337 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__336.
feq.
}
eapply eq_trans.
{
rw e__335.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__338 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__339 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__340 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__339.
feq.
}
eapply eq_trans.
{
rw e__338.
reflexivity.
}
feq.
}
feq.
}
rw e__334.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__332 | lra ..].
}
exact h__333.
}
assert (p__341 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))))).
{
intros t b__342.
assert (r__344 : 0 <= IZR t).
{ izr_le. }
pose proof (h__29 t ltac:(zp)) as h__343.
intros p__345.
assert (h__346 : (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))).
{
apply h__343.
apply gap_le.
assert (e__347 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__348 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__349 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__350 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__349.
feq.
}
eapply eq_trans.
{
rw e__348.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__351 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__352 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__353 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__352.
feq.
}
eapply eq_trans.
{
rw e__351.
reflexivity.
}
feq.
}
feq.
}
rw e__347.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__345 | lra ..].
}
intros p__354.
assert (h__355 : ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
apply h__346.
apply gap_le.
assert (e__356 : ((rho ^ 2) - (X x (n)%Z ((t + 1))%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__357 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__358 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__360 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__359 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__359.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__358.
feq.
}
eapply eq_trans.
{
rw e__357.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__361 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__362 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__364 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__363 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__363.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__362.
feq.
}
eapply eq_trans.
{
rw e__361.
reflexivity.
}
feq.
}
feq.
}
rw e__356.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) (rho ^ 2)); [exact p__354 | lra ..].
}
exact h__355.
}
assert (p__365 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))).
{
intros t b__366.
assert (r__368 : 0 <= IZR t).
{ izr_le. }
pose proof (h__30 t ltac:(zp)) as h__367.
intros p__369.
assert (h__370 : (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
apply h__367.
apply gap_le.
assert (e__371 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__372 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__373 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__374 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__373.
feq.
}
eapply eq_trans.
{
rw e__372.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__375 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__376 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__377 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__376.
feq.
}
eapply eq_trans.
{
rw e__375.
reflexivity.
}
feq.
}
feq.
}
rw e__371.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__369 | lra ..].
}
intros p__378.
assert (h__379 : ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))).
{
apply h__370.
apply gap_le.
assert (e__380 : ((rho ^ 2) - (X x (n)%Z ((t + 1))%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__381 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__382 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__384 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__383 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__383.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__382.
feq.
}
eapply eq_trans.
{
rw e__381.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__385 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__386 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__388 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__387 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__387.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__386.
feq.
}
eapply eq_trans.
{
rw e__385.
reflexivity.
}
feq.
}
feq.
}
rw e__380.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) (rho ^ 2)); [exact p__378 | lra ..].
}
exact h__379.
}
assert (p__389 : ((4 * eta * (chigh * / (Rpower eps (q * / p))) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2))).
{
exact s__217.
}
assert (p__390 : ((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) <= ((rho ^ 2) * / 4))).
{
apply gap_le.
assert (e__391 : (((rho ^ 2) * / 4) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z)) = 1 * (((rho ^ 2) * / 4) - (X x (n)%Z (0)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__392 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__393 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__394 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__393.
feq.
}
eapply eq_trans.
{
rw e__392.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__395 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__396 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__397 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__396.
feq.
}
eapply eq_trans.
{
rw e__395.
reflexivity.
}
feq.
}
feq.
}
rw e__391.
apply (from_le_nn 1 0 (X x (n)%Z (0)%Z) ((rho ^ 2) * / 4)); [exact h__32 | lra ..].
}
assert (p__398 : ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8))).
{
apply gap_le.
assert (e__399 : ((((1 - b) * l * (rho ^ 2)) * / 8) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z)) = 1 * ((((1 - b) * l * (rho ^ 2)) * / 8) - (V F m g b L (n)%Z (0)%Z)) + 0).
{
transitivity ((((- 1) * (F (0)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__403 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__404 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__405 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__406 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + ((g (0)%Z (i__0)%Z) ^ 2) + ((m (0)%Z (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__405.
feq.
}
assert (e__407 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__404.
rw e__407.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__403.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (0)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__408 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__409 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__410 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__411 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + ((g (0)%Z (i__0)%Z) ^ 2) + ((m (0)%Z (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__410.
feq.
}
assert (e__412 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__409.
rw e__412.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__408.
reflexivity.
}
feq.
}
feq.
}
rw e__399.
apply (from_le_nn 1 0 (V F m g b L (n)%Z (0)%Z) (((1 - b) * l * (rho ^ 2)) * / 8)); [exact h__33 | lra ..].
}
assert (p__413 : (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))).
{
exact h__34.
}
assert (u__414 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= ((rho ^ 2) * / 4)) /\ ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) /\ ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z) <= ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))))))).
{
exact (T_aida_stays_near_1e3bf0b2.claim b L l eta q (chigh * / (Rpower eps (q * / p))) rho (n)%Z (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))) b__218 p__219 p__220 p__221 p__222 p__223 p__224 p__225 p__226 p__277 p__278 p__279 p__299 p__325 p__341 p__365 p__389 p__390 p__398 p__413).
}
intros t b__415.
assert (r__417 : 0 <= IZR t).
{ izr_le. }
pose proof (u__414 t ltac:(zp)) as h__416.
assert (n__441 : (4 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__440 : (4 * L) = 4 * (L - 0) + 0).
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
rw e__440.
apply (from_lt_pos 4 0 0 L); [exact h__8 | lra ..].
}
destruct h__416 as [h__418 [h__419 h__420]].
split.
{
apply gap_le.
assert (e__421 : (((rho ^ 2) * / 4) - (X x (n)%Z (t)%Z)) = 1 * (((rho ^ 2) * / 4) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__422 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__423 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__424 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__423.
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
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__425 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__426 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__427 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__426.
feq.
}
eapply eq_trans.
{
rw e__425.
reflexivity.
}
feq.
}
feq.
}
rw e__421.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) ((rho ^ 2) * / 4)); [exact h__418 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__428 : ((((1 - b) * l * (rho ^ 2)) * / 8) - (V F m g b L (n)%Z (t)%Z)) = 1 * ((((1 - b) * l * (rho ^ 2)) * / 8) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (F (t)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__429 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__430 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__431 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__432 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + ((g (t)%Z (i__0)%Z) ^ 2) + ((m (t)%Z (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__431.
feq.
}
assert (e__433 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__430.
rw e__433.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__429.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__434 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__435 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__436 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__437 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + ((g (t)%Z (i__0)%Z) ^ 2) + ((m (t)%Z (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__436.
feq.
}
assert (e__438 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__435.
rw e__438.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__434.
reflexivity.
}
feq.
}
feq.
}
rw e__428.
apply (from_le_nn 1 0 (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) (((1 - b) * l * (rho ^ 2)) * / 8)); [exact h__419 | lra ..].
}
{
apply gap_le.
assert (e__439 : (((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))) - (V F m g b L (n)%Z ((t + 1))%Z)) = 1 * (((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (((- 1) * / 4) * (c (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * (/ (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q)))))) * eta) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__442 : (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = ((c (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * (/ (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q)))))) * eta)).
{
assert (e__443 : zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = ((c (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * (/ (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q)))))) * eta)).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((c (t)%Z) * eta)) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * (/ (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q)))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__475 : 1 <= IZR i__0).
{ izr_le. }
assert (n__450 : 0 < ((r ((t + 1))%Z (i__0)%Z) + eps)).
{
apply plus_nn_pos.
{
assert (b__444 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__445 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__446 : (0 <= (r ((t + 1))%Z (i__0)%Z))) by exact (h__22 ((t + 1))%Z b__444 (i__0)%Z b__445).
assert (e__447 : (r ((t + 1))%Z (i__0)%Z) = 1 * ((r ((t + 1))%Z (i__0)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i__0)%Z)).
{
assert (e__448 : (r ((t + 1))%Z (i__0)%Z) = (r (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__448.
reflexivity.
}
feq.
}
feq.
}
rw e__447.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i__0)%Z)); [exact i__446 | lra ..].
}
{
assert (e__449 : eps = 1 * (eps - 0) + 0).
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
rw e__449.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__453 : 0 < ((r (t + 1)%Z (i__0)%Z) + eps)).
{
assert (e__451 : ((r ((t + 1))%Z (i__0)%Z) + eps) = ((r (t + 1)%Z (i__0)%Z) + eps)).
{
assert (e__452 : (r ((t + 1))%Z (i__0)%Z) = (r (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__452.
reflexivity.
}
feq.
}
try rewrite <- e__451.
exact n__450.
}
assert (n__454 : (Rpower ((r ((t + 1))%Z (i__0)%Z) + eps) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__460 : (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q)) <> 0).
{
assert (e__455 : (Rpower ((r ((t + 1))%Z (i__0)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q))).
{
assert (e__456 : ((r ((t + 1))%Z (i__0)%Z) + eps) = ((r (t + 1)%Z (i__0)%Z) + eps)).
{
assert (e__457 : (r ((t + 1))%Z (i__0)%Z) = (r (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__457.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i__0)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__456). }
assert (e__458 : (q * / p) = ((/ p) * q)).
{
assert (e__459 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__459.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i__0)%Z) + eps) v__ ) e__458). }
feq.
}
try rewrite <- e__455.
exact n__454.
}
assert (n__462 : 0 < (q - 1)).
{
assert (e__461 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__461.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
assert (n__464 : 0 < (q + (- 1))).
{
assert (e__463 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__463.
exact n__462.
}
transitivity (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (c (t)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * (/ (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q))) * eta)).
{
assert (e__465 : / (Rpower ((r ((t + 1))%Z (i__0)%Z) + eps) (q * / p)) = (/ (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q)))).
{
assert (e__466 : (Rpower ((r ((t + 1))%Z (i__0)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q))).
{
assert (e__467 : ((r ((t + 1))%Z (i__0)%Z) + eps) = ((r (t + 1)%Z (i__0)%Z) + eps)).
{
assert (e__468 : (r ((t + 1))%Z (i__0)%Z) = (r (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__468.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i__0)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__467). }
assert (e__469 : (q * / p) = ((/ p) * q)).
{
assert (e__470 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__470.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i__0)%Z) + eps) v__ ) e__469). }
feq.
}
rw e__466.
apply inv_by. feq.
}
assert (e__471 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__472 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__472). }
assert (e__473 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__473). }
reflexivity.
}
assert (e__474 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__465.
rw e__471.
rw e__474.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((c (t)%Z) * eta)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * (/ (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q)))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__443.
feq.
}
assert (e__476 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__477 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__478 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + ((g (t)%Z (i__0)%Z) ^ 2) + ((m (t)%Z (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__477.
feq.
}
assert (e__479 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__480 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__481 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__484 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__482 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__483 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__482.
rw e__483.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__481.
feq.
}
assert (e__485 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__486 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__480.
rw e__485.
rw e__486.
reflexivity.
}
feq.
}
assert (e__487 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__488 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__489 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__490 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + ((g (t)%Z (i__0)%Z) ^ 2) + ((m (t)%Z (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__489.
feq.
}
assert (e__491 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__488.
rw e__491.
reflexivity.
}
feq.
}
assert (e__492 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__442.
rw e__476.
rw e__479.
rw e__487.
rw e__492.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (((- 1) * / 4) * (c (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * (/ (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q)))))) * eta) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__493 : (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = ((c (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * (/ (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q)))))) * eta)).
{
assert (e__494 : zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = ((c (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * (/ (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q)))))) * eta)).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((c (t)%Z) * eta)) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * (/ (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q)))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__526 : 1 <= IZR i__0).
{ izr_le. }
assert (n__501 : 0 < ((r ((t + 1))%Z (i__0)%Z) + eps)).
{
apply plus_nn_pos.
{
assert (b__495 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__496 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__497 : (0 <= (r ((t + 1))%Z (i__0)%Z))) by exact (h__22 ((t + 1))%Z b__495 (i__0)%Z b__496).
assert (e__498 : (r ((t + 1))%Z (i__0)%Z) = 1 * ((r ((t + 1))%Z (i__0)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i__0)%Z)).
{
assert (e__499 : (r ((t + 1))%Z (i__0)%Z) = (r (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__499.
reflexivity.
}
feq.
}
feq.
}
rw e__498.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i__0)%Z)); [exact i__497 | lra ..].
}
{
assert (e__500 : eps = 1 * (eps - 0) + 0).
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
rw e__500.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__504 : 0 < ((r (t + 1)%Z (i__0)%Z) + eps)).
{
assert (e__502 : ((r ((t + 1))%Z (i__0)%Z) + eps) = ((r (t + 1)%Z (i__0)%Z) + eps)).
{
assert (e__503 : (r ((t + 1))%Z (i__0)%Z) = (r (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__503.
reflexivity.
}
feq.
}
try rewrite <- e__502.
exact n__501.
}
assert (n__505 : (Rpower ((r ((t + 1))%Z (i__0)%Z) + eps) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__511 : (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q)) <> 0).
{
assert (e__506 : (Rpower ((r ((t + 1))%Z (i__0)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q))).
{
assert (e__507 : ((r ((t + 1))%Z (i__0)%Z) + eps) = ((r (t + 1)%Z (i__0)%Z) + eps)).
{
assert (e__508 : (r ((t + 1))%Z (i__0)%Z) = (r (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__508.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i__0)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__507). }
assert (e__509 : (q * / p) = ((/ p) * q)).
{
assert (e__510 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__510.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i__0)%Z) + eps) v__ ) e__509). }
feq.
}
try rewrite <- e__506.
exact n__505.
}
assert (n__513 : 0 < (q - 1)).
{
assert (e__512 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__512.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
assert (n__515 : 0 < (q + (- 1))).
{
assert (e__514 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__514.
exact n__513.
}
transitivity (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (c (t)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * (/ (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q))) * eta)).
{
assert (e__516 : / (Rpower ((r ((t + 1))%Z (i__0)%Z) + eps) (q * / p)) = (/ (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q)))).
{
assert (e__517 : (Rpower ((r ((t + 1))%Z (i__0)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q))).
{
assert (e__518 : ((r ((t + 1))%Z (i__0)%Z) + eps) = ((r (t + 1)%Z (i__0)%Z) + eps)).
{
assert (e__519 : (r ((t + 1))%Z (i__0)%Z) = (r (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__519.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i__0)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__518). }
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
transitivity (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i__0)%Z) + eps) v__ ) e__520). }
feq.
}
rw e__517.
apply inv_by. feq.
}
assert (e__522 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__523 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__523). }
assert (e__524 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__524). }
reflexivity.
}
assert (e__525 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__516.
rw e__522.
rw e__525.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((c (t)%Z) * eta)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * (/ (Rpower ((r (t + 1)%Z (i__0)%Z) + eps) ((/ p) * q)))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__494.
feq.
}
assert (e__527 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__528 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__529 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__532 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__530 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__531 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__530.
rw e__531.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__529.
feq.
}
assert (e__533 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__534 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__528.
rw e__533.
rw e__534.
reflexivity.
}
feq.
}
assert (e__535 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__536 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__537 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__538 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + ((g (t)%Z (i__0)%Z) ^ 2) + ((m (t)%Z (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__537.
feq.
}
assert (e__539 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__536.
rw e__539.
reflexivity.
}
feq.
}
assert (e__540 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__541 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__542 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + ((g (t)%Z (i__0)%Z) ^ 2) + ((m (t)%Z (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__541.
feq.
}
assert (e__543 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__493.
rw e__527.
rw e__535.
rw e__540.
rw e__543.
reflexivity.
}
feq.
}
feq.
}
rw e__439.
apply (from_le_nn 1 0 (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z) ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))); [exact h__420 | lra ..].
}
}
}
(* powers *)
assert (s__596 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (g (t)%Z (i)%Z) p) <= top)))).
{
intros t b__545.
assert (r__546 : 0 <= IZR t).
{ izr_le. }
(* here *)
assert (s__549 : (((X x (n)%Z (t)%Z) <= ((rho ^ 2) * / 4)) /\ ((V F m g b L (n)%Z (t)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))))).
{
assert (b__547 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__548 : (((X x (n)%Z (t)%Z) <= ((rho ^ 2) * / 4)) /\ ((V F m g b L (n)%Z (t)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))))).
{
exact (s__544 (t)%Z b__547).
}
exact u__548.
}
pose proof s__549 as [h__550 [h__551 h__552]].
(* ball *)
assert (s__569 : ((X x (n)%Z (t)%Z) <= (rho ^ 2))).
{
apply gap_le.
assert (e__553 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = ((((rho ^ 2) * / 4) - (X x (n)%Z (t)%Z)) + ((3 * (rho ^ 2)) * / 4))).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__555 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__556 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__557 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__556.
feq.
}
eapply eq_trans.
{
rw e__555.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__558 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__559 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__560 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__559.
feq.
}
eapply eq_trans.
{
rw e__558.
reflexivity.
}
feq.
}
feq.
}
assert (w__554 : 0 <= ((((rho ^ 2) * / 4) - (X x (n)%Z (t)%Z)) + ((3 * (rho ^ 2)) * / 4))).
{
apply Rlt_le.
apply plus_nn_pos.
{
assert (e__561 : (((rho ^ 2) * / 4) - (X x (n)%Z (t)%Z)) = 1 * (((rho ^ 2) * / 4) - (X x (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__562 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__563 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__564 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__563.
feq.
}
eapply eq_trans.
{
rw e__562.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__565 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__566 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__567 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__566.
feq.
}
eapply eq_trans.
{
rw e__565.
reflexivity.
}
feq.
}
feq.
}
rw e__561.
apply (from_le_nn 1 0 (X x (n)%Z (t)%Z) ((rho ^ 2) * / 4)); [exact h__550 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply pow_pos.
assert (e__568 : rho = 1 * (rho - 0) + 0).
{
transitivity (rho).
{
reflexivity.
}
symmetry.
transitivity (rho).
{
feq.
}
feq.
}
rw e__568.
apply (from_lt_pos 1 0 0 rho); [exact h__16 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
}
rw e__553. exact w__554.
}
(* powers_t *)
assert (s__595 : (forall i : Z, ((1)%Z <= i)%Z -> ((apow (g (t)%Z (i)%Z) p) <= top))).
{
intros i b__570.
assert (r__571 : 1 <= IZR i).
{ izr_le. }
(* partial *)
assert (s__576 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
assert (b__572 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__573 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (p__574 : ((X x (n)%Z (t)%Z) <= (rho ^ 2))).
{
exact s__569.
}
assert (u__575 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
exact (h__28 (t)%Z b__572 (i)%Z b__573 p__574).
}
exact u__575.
}
(* power *)
assert (s__580 : ((apow (g (t)%Z (i)%Z) p) <= (apow (L * rho) p))).
{
assert (p__577 : (0 < p)).
{
exact h__14.
}
assert (p__578 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
exact s__576.
}
assert (u__579 : ((apow (g (t)%Z (i)%Z) p) <= (apow (L * rho) p))).
{
exact (ax_apow_monotone (g (t)%Z (i)%Z) (L * rho) p p__577 p__578).
}
exact u__579.
}
(* plain *)
assert (s__586 : ((apow (L * rho) p) = (Rpower (L * rho) p))).
{
assert (p__581 : (0 < (L * rho))).
{
apply mult_pos_pos.
{
assert (e__582 : L = 1 * (L - 0) + 0).
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
rw e__582.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__583 : rho = 1 * (rho - 0) + 0).
{
transitivity (rho).
{
reflexivity.
}
symmetry.
transitivity (rho).
{
feq.
}
feq.
}
rw e__583.
apply (from_lt_pos 1 0 0 rho); [exact h__16 | lra ..].
}
}
assert (p__584 : (0 < p)).
{
exact h__14.
}
assert (u__585 : ((apow (L * rho) p) = (Rpower (L * rho) p))).
{
exact (ax_apow_of_positive (L * rho) p p__581 p__584).
}
exact u__585.
}
assert (n__590 : 0 < p).
{
assert (e__589 : p = 1 * (p - 0) + 0).
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
rw e__589.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
(* g_i *)
assert (s__594 : ((apow (g (t)%Z (i)%Z) p) <= top)).
{
apply gap_le.
assert (e__587 : (top - (apow (g (t)%Z (i)%Z) p)) = (((apow (L * rho) p) - (apow (g (t)%Z (i)%Z) p)) + ((Rpower (L * rho) p) - (apow (L * rho) p)) + (top - (Rpower (L * rho) p)))).
{
transitivity ((((- 1) * (apow (g (t)%Z (i)%Z) p)) + top)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (g (t)%Z (i)%Z) p)) + top)).
{
feq.
}
feq.
}
assert (w__588 : 0 <= (((apow (L * rho) p) - (apow (g (t)%Z (i)%Z) p)) + ((Rpower (L * rho) p) - (apow (L * rho) p)) + (top - (Rpower (L * rho) p)))).
{
apply plus_nn_nn.
{
apply plus_nn_zero.
{
assert (e__591 : ((apow (L * rho) p) - (apow (g (t)%Z (i)%Z) p)) = 1 * ((apow (L * rho) p) - (apow (g (t)%Z (i)%Z) p)) + 0).
{
transitivity ((((- 1) * (apow (g (t)%Z (i)%Z) p)) + (apow (L * rho) p))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (g (t)%Z (i)%Z) p)) + (apow (L * rho) p))).
{
feq.
}
feq.
}
rw e__591.
apply (from_le_nn 1 0 (apow (g (t)%Z (i)%Z) p) (apow (L * rho) p)); [exact s__580 | lra ..].
}
{
assert (e__592 : ((Rpower (L * rho) p) - (apow (L * rho) p)) = 1 * ((Rpower (L * rho) p) - (apow (L * rho) p)) + 0).
{
transitivity ((((- 1) * (apow (L * rho) p)) + (Rpower (L * rho) p))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (L * rho) p)) + (Rpower (L * rho) p))).
{
feq.
}
feq.
}
rw e__592.
apply (from_eq_zero 1 0 (apow (L * rho) p) (Rpower (L * rho) p)); [exact s__586 | lra ..].
}
}
{
assert (e__593 : (top - (Rpower (L * rho) p)) = 1 * (top - (Rpower (L * rho) p)) + 0).
{
transitivity ((((- 1) * (Rpower (L * rho) p)) + top)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (L * rho) p)) + top)).
{
feq.
}
feq.
}
rw e__593.
apply (from_le_nn 1 0 (Rpower (L * rho) p) top); [exact h__36 | lra ..].
}
}
rw e__587. exact w__588.
}
exact s__594.
}
exact s__595.
}
(* r <= top *)
assert (s__635 : (forall s : Z, ((0)%Z <= s)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (s)%Z (i)%Z) <= top)))).
{
apply (induction_from (fun s : Z => (forall i : Z, ((1)%Z <= i)%Z -> ((r (s)%Z (i)%Z) <= top))) (0)%Z).
{
change (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)).
(* base *)
assert (s__597 : (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top))).
{
exact h__35.
}
exact s__597.
}
{
intros s b__598.
assert (r__599 : 0 <= IZR s).
{ izr_le. }
intros IH__600.
change (forall i : Z, ((1)%Z <= i)%Z -> ((r (s + 1)%Z (i)%Z) <= top)).
(* step *)
assert (s__629 : (forall i : Z, ((1)%Z <= i)%Z -> ((r ((s + 1))%Z (i)%Z) <= top))).
{
intros i b__601.
assert (r__602 : 1 <= IZR i).
{ izr_le. }
(* r_i *)
assert (s__606 : ((r ((s + 1))%Z (i)%Z) = ((b2 * (r (s)%Z (i)%Z)) + ((1 - b2) * (apow (g (s)%Z (i)%Z) p))))).
{
assert (b__603 : ((0)%Z <= (s)%Z)%Z).
{ zp. }
assert (b__604 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__605 : ((r ((s + 1))%Z (i)%Z) = ((b2 * (r (s)%Z (i)%Z)) + ((1 - b2) * (apow (g (s)%Z (i)%Z) p))))).
{
exact (h__24 (s)%Z b__603 (i)%Z b__604).
}
exact u__605.
}
(* before *)
assert (s__609 : ((r (s)%Z (i)%Z) <= top)).
{
assert (b__607 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__608 : ((r (s)%Z (i)%Z) <= top)).
{
exact (IH__600 (i)%Z b__607).
}
exact u__608.
}
(* g_i *)
assert (s__613 : ((apow (g (s)%Z (i)%Z) p) <= top)).
{
assert (b__610 : ((0)%Z <= (s)%Z)%Z).
{ zp. }
assert (b__611 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__612 : ((apow (g (s)%Z (i)%Z) p) <= top)).
{
exact (s__596 (s)%Z b__610 (i)%Z b__611).
}
exact u__612.
}
assert (n__617 : 0 < p).
{
assert (e__616 : p = 1 * (p - 0) + 0).
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
rw e__616.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
assert (n__623 : (r (s + 1)%Z (i)%Z) = (((- 1) * (apow (g (s)%Z (i)%Z) p) * b2) + (apow (g (s)%Z (i)%Z) p) + ((r (s)%Z (i)%Z) * b2))).
{
transitivity (1 * (r (s + 1)%Z (i)%Z)).
{ feq. }
assert (e__622 : (r ((s + 1))%Z (i)%Z) = (r (s + 1)%Z (i)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
try rewrite <- e__622.
rewrite s__606.
assert (e__621 : ((b2 * (r (s)%Z (i)%Z)) + ((1 - b2) * (apow (g (s)%Z (i)%Z) p))) = (((- 1) * (apow (g (s)%Z (i)%Z) p) * b2) + (apow (g (s)%Z (i)%Z) p) + ((r (s)%Z (i)%Z) * b2))).
{
feq.
}
rw e__621.
feq.
}
(* after *)
assert (s__628 : ((r ((s + 1))%Z (i)%Z) <= top)).
{
apply gap_le.
assert (e__614 : (top - (r ((s + 1))%Z (i)%Z)) = ((b2 * (top - (r (s)%Z (i)%Z))) + ((1 - b2) * (top - (apow (g (s)%Z (i)%Z) p))))).
{
transitivity ((((- 1) * (r (s + 1)%Z (i)%Z)) + top)).
{
assert (e__618 : (r ((s + 1))%Z (i)%Z) = (r (s + 1)%Z (i)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__618.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow (g (s)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (s)%Z (i)%Z) p)) + ((- 1) * (r (s)%Z (i)%Z) * b2) + top)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow (g (s)%Z (i)%Z) p) * b2) + (1 * (apow (g (s)%Z (i)%Z) p)) + ((- 1) * (r (s + 1)%Z (i)%Z)) + (1 * (r (s)%Z (i)%Z) * b2)))).
{
feq.
}
rw n__623.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__615 : 0 <= ((b2 * (top - (r (s)%Z (i)%Z))) + ((1 - b2) * (top - (apow (g (s)%Z (i)%Z) p))))).
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__624 : b2 = 1 * (b2 - 0) + 0).
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
rw e__624.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
{
assert (e__625 : (top - (r (s)%Z (i)%Z)) = 1 * (top - (r (s)%Z (i)%Z)) + 0).
{
transitivity ((((- 1) * (r (s)%Z (i)%Z)) + top)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r (s)%Z (i)%Z)) + top)).
{
feq.
}
feq.
}
rw e__625.
apply (from_le_nn 1 0 (r (s)%Z (i)%Z) top); [exact s__609 | lra ..].
}
}
{
apply mult_pos_nn.
{
assert (e__626 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__626.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
{
assert (e__627 : (top - (apow (g (s)%Z (i)%Z) p)) = 1 * (top - (apow (g (s)%Z (i)%Z) p)) + 0).
{
transitivity ((((- 1) * (apow (g (s)%Z (i)%Z) p)) + top)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (g (s)%Z (i)%Z) p)) + top)).
{
feq.
}
feq.
}
rw e__627.
apply (from_le_nn 1 0 (apow (g (s)%Z (i)%Z) p) top); [exact s__613 | lra ..].
}
}
}
rw e__614. exact w__615.
}
exact s__628.
}
intros i b__630.
assert (r__632 : 1 <= IZR i).
{ izr_le. }
pose proof (s__629 i ltac:(zp)) as h__631.
apply gap_le.
assert (e__633 : (top - (r (s + 1)%Z (i)%Z)) = 1 * (top - (r ((s + 1))%Z (i)%Z)) + 0).
{
transitivity ((((- 1) * (r (s + 1)%Z (i)%Z)) + top)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r (s + 1)%Z (i)%Z)) + top)).
{
assert (e__634 : (r ((s + 1))%Z (i)%Z) = (r (s + 1)%Z (i)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__634.
reflexivity.
}
feq.
}
feq.
}
rw e__633.
apply (from_le_nn 1 0 (r ((s + 1))%Z (i)%Z) top); [exact h__631 | lra ..].
}
}
(* top > 0 *)
assert (s__639 : (0 < top)).
{
assert (e__636 : top = ((top - (Rpower (L * rho) p)) + (Rpower (L * rho) p))).
{
transitivity (top).
{
reflexivity.
}
symmetry.
transitivity (top).
{
feq.
}
feq.
}
assert (w__637 : 0 < ((top - (Rpower (L * rho) p)) + (Rpower (L * rho) p))).
{
apply plus_nn_pos.
{
assert (e__638 : (top - (Rpower (L * rho) p)) = 1 * (top - (Rpower (L * rho) p)) + 0).
{
transitivity ((((- 1) * (Rpower (L * rho) p)) + top)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (L * rho) p)) + top)).
{
feq.
}
feq.
}
rw e__638.
apply (from_le_nn 1 0 (Rpower (L * rho) p) top); [exact h__36 | lra ..].
}
{
apply exp_pos.
}
}
rw e__636. exact w__637.
}
(* D low *)
assert (s__761 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((clow * / (Rpower (top + eps) (q * / p))) <= ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))))).
{
intros t b__640.
assert (r__641 : 0 <= IZR t).
{ izr_le. }
(* D_t *)
assert (s__760 : (forall i : Z, ((1)%Z <= i)%Z -> ((clow * / (Rpower (top + eps) (q * / p))) <= ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)))))).
{
intros i b__642.
assert (r__643 : 1 <= IZR i).
{ izr_le. }
(* r_i *)
assert (s__647 : ((r ((t + 1))%Z (i)%Z) <= top)).
{
assert (b__644 : ((0)%Z <= ((t + 1))%Z)%Z).
{ zp. }
assert (b__645 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__646 : ((r ((t + 1))%Z (i)%Z) <= top)).
{
exact (s__635 ((t + 1))%Z b__644 (i)%Z b__645).
}
exact u__646.
}
(* bounds *)
assert (s__660 : (((Rpower eps (q * / p)) <= (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) /\ ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) <= (Rpower (top + eps) (q * / p))))).
{
assert (p__648 : (0 <= (r ((t + 1))%Z (i)%Z))).
{
assert (b__649 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__650 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__651 : (0 <= (r ((t + 1))%Z (i)%Z))) by exact (h__22 ((t + 1))%Z b__649 (i)%Z b__650).
assert (e__652 : (r ((t + 1))%Z (i)%Z) = 1 * ((r ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i)%Z)).
{
assert (e__653 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__653.
reflexivity.
}
feq.
}
feq.
}
rw e__652.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i)%Z)); [exact i__651 | lra ..].
}
assert (p__654 : ((r ((t + 1))%Z (i)%Z) <= top)).
{
exact s__647.
}
assert (p__655 : (0 < eps)).
{
exact h__13.
}
assert (p__656 : (0 < p)).
{
exact h__14.
}
assert (p__657 : (0 < q)).
{
assert (e__658 : q = 1 * (q - 1) + 1).
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
rw e__658.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
assert (u__659 : (((Rpower eps (q * / p)) <= (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) /\ ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) <= (Rpower (top + eps) (q * / p))))).
{
exact (T_aida_inside_bounds_c0b45f9e.claim (r ((t + 1))%Z (i)%Z) top eps p q p__648 p__654 p__655 p__656 p__657).
}
exact u__659.
}
pose proof s__660 as [h__661 h__662].
assert (n__671 : 0 < ((r ((t + 1))%Z (i)%Z) + eps)).
{
apply plus_nn_pos.
{
assert (b__665 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__666 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__667 : (0 <= (r ((t + 1))%Z (i)%Z))) by exact (h__22 ((t + 1))%Z b__665 (i)%Z b__666).
assert (e__668 : (r ((t + 1))%Z (i)%Z) = 1 * ((r ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i)%Z)).
{
assert (e__669 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
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
rw e__668.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i)%Z)); [exact i__667 | lra ..].
}
{
assert (e__670 : eps = 1 * (eps - 0) + 0).
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
rw e__670.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__674 : 0 < ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__672 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__673 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__673.
reflexivity.
}
feq.
}
try rewrite <- e__672.
exact n__671.
}
assert (n__675 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__681 : (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) <> 0).
{
assert (e__676 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__677 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__678 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__678.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__677). }
assert (e__679 : (q * / p) = ((/ p) * q)).
{
assert (e__680 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__680.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__679). }
feq.
}
try rewrite <- e__676.
exact n__675.
}
assert (n__684 : 0 < (top + eps)).
{
apply plus_pos_pos.
{
assert (e__682 : top = 1 * (top - 0) + 0).
{
transitivity (top).
{
reflexivity.
}
symmetry.
transitivity (top).
{
feq.
}
feq.
}
rw e__682.
apply (from_lt_pos 1 0 0 top); [exact s__639 | lra ..].
}
{
assert (e__683 : eps = 1 * (eps - 0) + 0).
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
rw e__683.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__686 : 0 < (eps + top)).
{
assert (e__685 : (top + eps) = (eps + top)).
{
feq.
}
try rewrite <- e__685.
exact n__684.
}
assert (n__687 : (Rpower (top + eps) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__692 : (Rpower (eps + top) ((/ p) * q)) <> 0).
{
assert (e__688 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__689 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__689). }
assert (e__690 : (q * / p) = ((/ p) * q)).
{
assert (e__691 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__691.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__690). }
feq.
}
try rewrite <- e__688.
exact n__687.
}
assert (n__693 : ((Rpower (top + eps) (q * / p)) * (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) <> 0).
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
assert (n__704 : ((Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) * (Rpower (eps + top) ((/ p) * q))) <> 0).
{
assert (e__694 : ((Rpower (top + eps) (q * / p)) * (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) = ((Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) * (Rpower (eps + top) ((/ p) * q)))).
{
assert (e__695 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__696 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__697 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__697.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__696). }
assert (e__698 : (q * / p) = ((/ p) * q)).
{
assert (e__699 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__699.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__698). }
feq.
}
assert (e__700 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__701 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__701). }
assert (e__702 : (q * / p) = ((/ p) * q)).
{
assert (e__703 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__703.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__702). }
feq.
}
eapply eq_trans.
{
rw e__695.
rw e__700.
reflexivity.
}
feq.
}
try rewrite <- e__694.
exact n__693.
}
(* D_i *)
assert (s__759 : ((clow * / (Rpower (top + eps) (q * / p))) <= ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))).
{
apply gap_le.
assert (e__663 : (((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) - (clow * / (Rpower (top + eps) (q * / p)))) = (((((c (t)%Z) - clow) * (Rpower (top + eps) (q * / p))) + (clow * ((Rpower (top + eps) (q * / p)) - (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))) * / ((Rpower (top + eps) (q * / p)) * (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))).
{
transitivity ((((c (t)%Z) * (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)))) + ((- 1) * (/ (Rpower (eps + top) ((/ p) * q))) * clow))).
{
assert (e__705 : / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)))).
{
assert (e__706 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__707 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__708 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__708.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__707). }
assert (e__709 : (q * / p) = ((/ p) * q)).
{
assert (e__710 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__710.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__709). }
feq.
}
rw e__706.
apply inv_by. feq.
}
assert (e__711 : / (Rpower (top + eps) (q * / p)) = (/ (Rpower (eps + top) ((/ p) * q)))).
{
assert (e__712 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__713 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__713). }
assert (e__714 : (q * / p) = ((/ p) * q)).
{
assert (e__715 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__715.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__714). }
feq.
}
rw e__712.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__705.
rw e__711.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((c (t)%Z) * (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)))) + ((- 1) * (/ (Rpower (eps + top) ((/ p) * q))) * clow))).
{
assert (e__716 : / ((Rpower (top + eps) (q * / p)) * (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) = ((/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))) * (/ (Rpower (eps + top) ((/ p) * q))))).
{
assert (e__717 : ((Rpower (top + eps) (q * / p)) * (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) = ((Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) * (Rpower (eps + top) ((/ p) * q)))).
{
assert (e__718 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__719 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__720 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__720.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__719). }
assert (e__721 : (q * / p) = ((/ p) * q)).
{
assert (e__722 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__722.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__721). }
feq.
}
assert (e__723 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__724 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__724). }
assert (e__725 : (q * / p) = ((/ p) * q)).
{
assert (e__726 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__726.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__725). }
feq.
}
eapply eq_trans.
{
rw e__718.
rw e__723.
reflexivity.
}
feq.
}
rw e__717.
apply inv_by. feq.
}
assert (e__727 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__728 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__729 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__729.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__728). }
assert (e__730 : (q * / p) = ((/ p) * q)).
{
assert (e__731 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__731.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__730). }
feq.
}
assert (e__732 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__733 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__733). }
assert (e__734 : (q * / p) = ((/ p) * q)).
{
assert (e__735 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__735.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__734). }
feq.
}
eapply eq_trans.
{
rw e__716.
rw e__727.
rw e__732.
reflexivity.
}
feq.
}
feq.
}
assert (w__664 : 0 <= (((((c (t)%Z) - clow) * (Rpower (top + eps) (q * / p))) + (clow * ((Rpower (top + eps) (q * / p)) - (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))) * / ((Rpower (top + eps) (q * / p)) * (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (b__736 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__737 : (clow <= (c (t)%Z))) by exact (h__20 (t)%Z b__736).
assert (e__738 : ((c (t)%Z) - clow) = 1 * ((c (t)%Z) - clow) + 0).
{
transitivity (((c (t)%Z) + ((- 1) * clow))).
{
feq.
}
symmetry.
transitivity (((c (t)%Z) + ((- 1) * clow))).
{
feq.
}
feq.
}
rw e__738.
apply (from_le_nn 1 0 clow (c (t)%Z)); [exact i__737 | lra ..].
}
{
apply exp_pos.
}
}
{
apply mult_pos_nn.
{
assert (e__739 : clow = 1 * (clow - 0) + 0).
{
transitivity (clow).
{
reflexivity.
}
symmetry.
transitivity (clow).
{
feq.
}
feq.
}
rw e__739.
apply (from_lt_pos 1 0 0 clow); [exact h__19 | lra ..].
}
{
assert (e__740 : ((Rpower (top + eps) (q * / p)) - (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) = 1 * ((Rpower (top + eps) (q * / p)) - (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) + 0).
{
transitivity ((((- 1) * (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))) + (Rpower (eps + top) ((/ p) * q)))).
{
assert (e__741 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__742 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__743 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__743.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__742). }
assert (e__744 : (q * / p) = ((/ p) * q)).
{
assert (e__745 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__745.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__744). }
feq.
}
assert (e__746 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__747 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__747). }
assert (e__748 : (q * / p) = ((/ p) * q)).
{
assert (e__749 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__749.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__748). }
feq.
}
eapply eq_trans.
{
rw e__741.
rw e__746.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))) + (Rpower (eps + top) ((/ p) * q)))).
{
assert (e__750 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__751 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__752 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__752.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__751). }
assert (e__753 : (q * / p) = ((/ p) * q)).
{
assert (e__754 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__754.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__753). }
feq.
}
assert (e__755 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__756 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__756). }
assert (e__757 : (q * / p) = ((/ p) * q)).
{
assert (e__758 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__758.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__757). }
feq.
}
eapply eq_trans.
{
rw e__750.
rw e__755.
reflexivity.
}
feq.
}
feq.
}
rw e__740.
apply (from_le_nn 1 0 (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) (Rpower (top + eps) (q * / p))); [exact h__662 | lra ..].
}
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
rw e__663. exact w__664.
}
exact s__759.
}
exact s__760.
}
(* goal *)
assert (s__1074 : ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0))).
{
assert (b__762 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__763 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__764 : (0 < L)).
{
exact h__8.
}
assert (p__765 : ((0 < l) /\ (l <= L))).
{
split.
{
exact h__10.
}
{
exact h__11.
}
}
assert (p__766 : (0 < eta)).
{
exact h__12.
}
assert (p__767 : (1 < q)).
{
exact h__15.
}
assert (p__768 : (0 < rho)).
{
exact h__16.
}
assert (p__769 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z))))))).
{
exact h__23.
}
assert (p__770 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z))))))).
{
intros t b__771.
assert (r__773 : 0 <= IZR t).
{ izr_le. }
pose proof (h__25 t ltac:(zp)) as h__772.
intros i b__774.
assert (r__776 : 1 <= IZR i).
{ izr_le. }
pose proof (h__772 i ltac:(zp)) as h__775.
assert (n__784 : 0 < ((r ((t + 1))%Z (i)%Z) + eps)).
{
apply plus_nn_pos.
{
assert (b__778 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__779 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__780 : (0 <= (r ((t + 1))%Z (i)%Z))) by exact (h__22 ((t + 1))%Z b__778 (i)%Z b__779).
assert (e__781 : (r ((t + 1))%Z (i)%Z) = 1 * ((r ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i)%Z)).
{
assert (e__782 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__782.
reflexivity.
}
feq.
}
feq.
}
rw e__781.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i)%Z)); [exact i__780 | lra ..].
}
{
assert (e__783 : eps = 1 * (eps - 0) + 0).
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
rw e__783.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__787 : 0 < ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__785 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__786 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__786.
reflexivity.
}
feq.
}
try rewrite <- e__785.
exact n__784.
}
assert (n__788 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__794 : (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) <> 0).
{
assert (e__789 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__790 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__791 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__791.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__790). }
assert (e__792 : (q * / p) = ((/ p) * q)).
{
assert (e__793 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__793.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__792). }
feq.
}
try rewrite <- e__789.
exact n__788.
}
assert (n__796 : 0 < (q - 1)).
{
assert (e__795 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__795.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
assert (n__798 : 0 < (q + (- 1))).
{
assert (e__797 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__797.
exact n__796.
}
apply gap_eq.
assert (e__777 : (((x (t)%Z (i)%Z) - (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z))) - (x ((t + 1))%Z (i)%Z)) = 1 * (((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)))) - (x ((t + 1))%Z (i)%Z)) + 0).
{
transitivity ((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1))) * (c (t)%Z) * (m (t + 1)%Z (i)%Z) * (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))) * eta) + ((- 1) * (x (t + 1)%Z (i)%Z)) + (x (t)%Z (i)%Z))).
{
assert (e__799 : / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)))).
{
assert (e__800 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__801 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__802 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__802.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__801). }
assert (e__803 : (q * / p) = ((/ p) * q)).
{
assert (e__804 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__804.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__803). }
feq.
}
rw e__800.
apply inv_by. feq.
}
assert (e__805 : (apow (m ((t + 1))%Z (i)%Z) (q - 1)) = (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))).
{
assert (e__806 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__806). }
assert (e__807 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i)%Z) v__ ) e__807). }
reflexivity.
}
assert (e__808 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__809 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__799.
rw e__805.
rw e__808.
rw e__809.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1))) * (c (t)%Z) * (m (t + 1)%Z (i)%Z) * (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))) * eta) + ((- 1) * (x (t + 1)%Z (i)%Z)) + (x (t)%Z (i)%Z))).
{
assert (e__810 : / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)))).
{
assert (e__811 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__812 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__813 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__813.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__812). }
assert (e__814 : (q * / p) = ((/ p) * q)).
{
assert (e__815 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__815.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__814). }
feq.
}
rw e__811.
apply inv_by. feq.
}
assert (e__816 : (apow (m ((t + 1))%Z (i)%Z) (q - 1)) = (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))).
{
assert (e__817 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__817). }
assert (e__818 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i)%Z) v__ ) e__818). }
reflexivity.
}
assert (e__819 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__820 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__810.
rw e__816.
rw e__819.
rw e__820.
reflexivity.
}
feq.
}
feq.
}
rw e__777.
apply (from_eq_zero 1 0 (x ((t + 1))%Z (i)%Z) ((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))); [exact h__775 | lra ..].
}
assert (p__821 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))))).
{
exact s__57.
}
assert (p__822 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) <= (chigh * / (Rpower eps (q * / p))))))).
{
exact s__171.
}
assert (p__823 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) <= (2 * (F (t)%Z)))))).
{
intros t b__824.
assert (r__826 : 0 <= IZR t).
{ izr_le. }
pose proof (h__26 t ltac:(zp)) as h__825.
intros p__827.
assert (h__828 : ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z)))).
{
apply h__825.
apply gap_le.
assert (e__829 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__830 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__831 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__832 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__831.
feq.
}
eapply eq_trans.
{
rw e__830.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__833 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__834 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__835 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__834.
feq.
}
eapply eq_trans.
{
rw e__833.
reflexivity.
}
feq.
}
feq.
}
rw e__829.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__827 | lra ..].
}
apply gap_le.
assert (e__836 : ((2 * (F (t)%Z)) - (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z))) = 1 * ((2 * (F (t)%Z)) - (l * (X x (n)%Z (t)%Z))) + 0).
{
transitivity (((2 * (F (t)%Z)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__837 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__838 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__839 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__838.
feq.
}
eapply eq_trans.
{
rw e__837.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (F (t)%Z)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__840 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__841 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__842 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__841.
feq.
}
eapply eq_trans.
{
rw e__840.
reflexivity.
}
feq.
}
feq.
}
rw e__836.
apply (from_le_nn 1 0 (l * (X x (n)%Z (t)%Z)) (2 * (F (t)%Z))); [exact h__828 | lra ..].
}
assert (p__843 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)))))).
{
intros t b__844.
assert (r__846 : 0 <= IZR t).
{ izr_le. }
pose proof (h__27 t ltac:(zp)) as h__845.
intros p__847.
assert (h__848 : ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
apply h__845.
apply gap_le.
assert (e__849 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__850 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__851 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__852 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__851.
feq.
}
eapply eq_trans.
{
rw e__850.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__853 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__854 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__855 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__854.
feq.
}
eapply eq_trans.
{
rw e__853.
reflexivity.
}
feq.
}
feq.
}
rw e__849.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__847 | lra ..].
}
apply gap_le.
assert (e__856 : (((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) = 1 * (((L ^ 2) * (X x (n)%Z (t)%Z)) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__857 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__858 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__859 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__858.
feq.
}
assert (e__860 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__861 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__862 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__861.
feq.
}
eapply eq_trans.
{
rw e__857.
rw e__860.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__863 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__864 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__865 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__864.
feq.
}
assert (e__866 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__867 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__868 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__867.
feq.
}
eapply eq_trans.
{
rw e__863.
rw e__866.
reflexivity.
}
feq.
}
feq.
}
rw e__856.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) ((L ^ 2) * (X x (n)%Z (t)%Z))); [exact h__848 | lra ..].
}
assert (p__869 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))))).
{
intros t b__870.
assert (r__872 : 0 <= IZR t).
{ izr_le. }
pose proof (h__28 t ltac:(zp)) as h__871.
intros i b__873.
assert (r__875 : 1 <= IZR i).
{ izr_le. }
pose proof (h__871 i ltac:(zp)) as h__874.
intros p__876.
assert (h__877 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
apply h__874.
apply gap_le.
assert (e__878 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__879 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__880 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__881 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__880.
feq.
}
eapply eq_trans.
{
rw e__879.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__882 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__883 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__884 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__883.
feq.
}
eapply eq_trans.
{
rw e__882.
reflexivity.
}
feq.
}
feq.
}
rw e__878.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__876 | lra ..].
}
exact h__877.
}
assert (p__885 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))))).
{
intros t b__886.
assert (r__888 : 0 <= IZR t).
{ izr_le. }
pose proof (h__29 t ltac:(zp)) as h__887.
intros p__889.
assert (h__890 : (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))).
{
apply h__887.
apply gap_le.
assert (e__891 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__892 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__893 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__894 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__893.
feq.
}
eapply eq_trans.
{
rw e__892.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__895 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__896 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__897 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__896.
feq.
}
eapply eq_trans.
{
rw e__895.
reflexivity.
}
feq.
}
feq.
}
rw e__891.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__889 | lra ..].
}
intros p__898.
assert (h__899 : ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
apply h__890.
apply gap_le.
assert (e__900 : ((rho ^ 2) - (X x (n)%Z ((t + 1))%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__901 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__902 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__904 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__903 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__903.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__902.
feq.
}
eapply eq_trans.
{
rw e__901.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__905 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__906 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__908 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__907 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__907.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__906.
feq.
}
eapply eq_trans.
{
rw e__905.
reflexivity.
}
feq.
}
feq.
}
rw e__900.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) (rho ^ 2)); [exact p__898 | lra ..].
}
exact h__899.
}
assert (p__909 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))).
{
intros t b__910.
assert (r__912 : 0 <= IZR t).
{ izr_le. }
pose proof (h__30 t ltac:(zp)) as h__911.
intros p__913.
assert (h__914 : (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
apply h__911.
apply gap_le.
assert (e__915 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__916 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__917 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__918 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__917.
feq.
}
eapply eq_trans.
{
rw e__916.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__919 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__920 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__921 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__920.
feq.
}
eapply eq_trans.
{
rw e__919.
reflexivity.
}
feq.
}
feq.
}
rw e__915.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__913 | lra ..].
}
intros p__922.
assert (h__923 : ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))).
{
apply h__914.
apply gap_le.
assert (e__924 : ((rho ^ 2) - (X x (n)%Z ((t + 1))%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__925 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__926 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__928 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__927 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__927.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__926.
feq.
}
eapply eq_trans.
{
rw e__925.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__929 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__930 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__932 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__931 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__931.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__930.
feq.
}
eapply eq_trans.
{
rw e__929.
reflexivity.
}
feq.
}
feq.
}
rw e__924.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) (rho ^ 2)); [exact p__922 | lra ..].
}
exact h__923.
}
assert (p__933 : ((2 * (q + 1) * eta * (chigh * / (Rpower eps (q * / p))) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2))).
{
exact h__37.
}
assert (p__934 : ((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) <= ((rho ^ 2) * / 4))).
{
apply gap_le.
assert (e__935 : (((rho ^ 2) * / 4) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z)) = 1 * (((rho ^ 2) * / 4) - (X x (n)%Z (0)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__936 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__937 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__938 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__937.
feq.
}
eapply eq_trans.
{
rw e__936.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__939 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__940 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__941 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__940.
feq.
}
eapply eq_trans.
{
rw e__939.
reflexivity.
}
feq.
}
feq.
}
rw e__935.
apply (from_le_nn 1 0 (X x (n)%Z (0)%Z) ((rho ^ 2) * / 4)); [exact h__32 | lra ..].
}
assert (p__942 : ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8))).
{
apply gap_le.
assert (e__943 : ((((1 - b) * l * (rho ^ 2)) * / 8) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z)) = 1 * ((((1 - b) * l * (rho ^ 2)) * / 8) - (V F m g b L (n)%Z (0)%Z)) + 0).
{
transitivity ((((- 1) * (F (0)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__944 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__945 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__946 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__947 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + ((g (0)%Z (i__0)%Z) ^ 2) + ((m (0)%Z (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__946.
feq.
}
assert (e__948 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__945.
rw e__948.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__944.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (0)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__949 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__950 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__951 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__952 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + ((g (0)%Z (i__0)%Z) ^ 2) + ((m (0)%Z (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__951.
feq.
}
assert (e__953 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__950.
rw e__953.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__949.
reflexivity.
}
feq.
}
feq.
}
rw e__943.
apply (from_le_nn 1 0 (V F m g b L (n)%Z (0)%Z) (((1 - b) * l * (rho ^ 2)) * / 8)); [exact h__33 | lra ..].
}
assert (p__954 : (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))).
{
exact h__34.
}
assert (p__955 : (1 <= (IZR n))).
{
exact h__17.
}
assert (p__956 : (0 < (clow * / (Rpower (top + eps) (q * / p))))).
{
apply mult_pos_pos.
{
assert (e__957 : clow = 1 * (clow - 0) + 0).
{
transitivity (clow).
{
reflexivity.
}
symmetry.
transitivity (clow).
{
feq.
}
feq.
}
rw e__957.
apply (from_lt_pos 1 0 0 clow); [exact h__19 | lra ..].
}
{
apply inv_pos.
apply exp_pos.
}
}
assert (p__958 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((clow * / (Rpower (top + eps) (q * / p))) <= ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))))).
{
exact s__761.
}
assert (p__959 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))))))).
{
intros t b__960.
assert (r__962 : 0 <= IZR t).
{ izr_le. }
pose proof (h__31 t ltac:(zp)) as h__961.
intros p__963.
assert (h__964 : ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))))).
{
apply h__961.
apply gap_le.
assert (e__965 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__966 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__967 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__968 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__967.
feq.
}
eapply eq_trans.
{
rw e__966.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__969 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__970 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__971 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__970.
feq.
}
eapply eq_trans.
{
rw e__969.
reflexivity.
}
feq.
}
feq.
}
rw e__965.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__963 | lra ..].
}
exact h__964.
}
assert (u__972 : ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) <= (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))))) /\ (tends (fun t : Z => (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) 0))).
{
exact (T_aida_converges_c5c9aaf2.claim b L l eta q (clow * / (Rpower (top + eps) (q * / p))) (chigh * / (Rpower eps (q * / p))) rho (n)%Z (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))) b__762 p__763 p__764 p__765 p__766 p__767 p__768 p__769 p__770 p__821 p__822 p__823 p__843 p__869 p__885 p__909 p__933 p__934 p__942 p__954 p__955 p__956 p__958 p__959).
}
destruct u__972 as [h__973 h__974].
split.
{
intros t b__975.
assert (r__977 : 1 <= IZR t).
{ izr_le. }
pose proof (h__973 t ltac:(zp)) as h__976.
assert (n__981 : 0 < (top + eps)).
{
apply plus_pos_pos.
{
assert (e__979 : top = 1 * (top - 0) + 0).
{
transitivity (top).
{
reflexivity.
}
symmetry.
transitivity (top).
{
feq.
}
feq.
}
rw e__979.
apply (from_lt_pos 1 0 0 top); [exact s__639 | lra ..].
}
{
assert (e__980 : eps = 1 * (eps - 0) + 0).
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
rw e__980.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__983 : 0 < (eps + top)).
{
assert (e__982 : (top + eps) = (eps + top)).
{
feq.
}
try rewrite <- e__982.
exact n__981.
}
assert (n__984 : (Rpower (top + eps) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__989 : (Rpower (eps + top) ((/ p) * q)) <> 0).
{
assert (e__985 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__986 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__986). }
assert (e__987 : (q * / p) = ((/ p) * q)).
{
assert (e__988 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__988.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__987). }
feq.
}
try rewrite <- e__985.
exact n__984.
}
assert (n__991 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__990 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__990.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__17 | lra ..].
}
assert (n__993 : 0 < ((q - 1) * / 2)).
{
assert (e__992 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
{
transitivity ((((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
symmetry.
transitivity ((((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
feq.
}
rw e__992.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__15 | lra ..].
}
assert (n__995 : 0 < (((1 * / 2) * q) + ((- 1) * / 2))).
{
assert (e__994 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
try rewrite <- e__994.
exact n__993.
}
assert (n__1003 : (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__996 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
{
transitivity ((((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
symmetry.
transitivity ((((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
feq.
}
rw e__996.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__15 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__997 : eta = 1 * (eta - 0) + 0).
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
rw e__997.
apply (from_lt_pos 1 0 0 eta); [exact h__12 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__998 : clow = 1 * (clow - 0) + 0).
{
transitivity (clow).
{
reflexivity.
}
symmetry.
transitivity (clow).
{
feq.
}
feq.
}
rw e__998.
apply (from_lt_pos 1 0 0 clow); [exact h__19 | lra ..].
}
{
apply inv_pos.
apply exp_pos.
}
}
}
{
assert (e__999 : l = 1 * (l - 0) + 0).
{
transitivity (l).
{
reflexivity.
}
symmetry.
transitivity (l).
{
feq.
}
feq.
}
rw e__999.
apply (from_lt_pos 1 0 0 l); [exact h__10 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
{
apply apow_pos.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__1000 : l = 1 * (l - 0) + 0).
{
transitivity (l).
{
reflexivity.
}
symmetry.
transitivity (l).
{
feq.
}
feq.
}
rw e__1000.
apply (from_lt_pos 1 0 0 l); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__1001 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__1001.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__17 | lra ..].
}
}
}
}
{
assert (e__1002 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__1002.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__977 | lra ..].
}
}
assert (n__1014 : (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (/ (Rpower (eps + top) ((/ p) * q))) * clow * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (/ (Rpower (eps + top) ((/ p) * q))) * clow * eta * l * (IZR t))) <> 0).
{
assert (e__1004 : (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (/ (Rpower (eps + top) ((/ p) * q))) * clow * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (/ (Rpower (eps + top) ((/ p) * q))) * clow * eta * l * (IZR t)))).
{
assert (e__1005 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1006 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__1007 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1007.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1006). }
assert (e__1008 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__1008). }
reflexivity.
}
assert (e__1009 : / (Rpower (top + eps) (q * / p)) = (/ (Rpower (eps + top) ((/ p) * q)))).
{
assert (e__1010 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__1011 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__1011). }
assert (e__1012 : (q * / p) = ((/ p) * q)).
{
assert (e__1013 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1013.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__1012). }
feq.
}
rw e__1010.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1005.
rw e__1009.
reflexivity.
}
feq.
}
try rewrite <- e__1004.
exact n__1003.
}
assert (n__1015 : (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) <> 0).
{
intro vanishes.
apply n__1014.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((/ (Rpower (eps + top) ((/ p) * q)))) * (clow) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__1016 : clow <> 0).
{
intro vanishes.
apply n__1014.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((/ (Rpower (eps + top) ((/ p) * q)))) * (clow) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__1017 : eta <> 0).
{
intro vanishes.
apply n__1014.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((/ (Rpower (eps + top) ((/ p) * q)))) * (clow) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__1018 : l <> 0).
{
intro vanishes.
apply n__1014.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((/ (Rpower (eps + top) ((/ p) * q)))) * (clow) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__1019 : (IZR t) <> 0).
{
intro vanishes.
apply n__1014.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((/ (Rpower (eps + top) ((/ p) * q)))) * (clow) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__1020 : (q + (- 1)) <> 0).
{
intro vanishes.
apply n__1014.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((/ (Rpower (eps + top) ((/ p) * q)))) * (clow) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__1022 : (q - 1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__1021 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__1021.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
assert (n__1024 : 0 < (2 * / (q - 1))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__1023 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__1023.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
}
assert (n__1028 : 0 < (2 * (/ (q + (- 1))))).
{
assert (e__1025 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__1026 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__1027 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__1027.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1026.
reflexivity.
}
feq.
}
try rewrite <- e__1025.
exact n__1024.
}
apply gap_le.
assert (e__978 : ((2 * (apow (1 * / (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))) - (l * (X x (n)%Z (t)%Z))) = 1 * ((2 * (apow (1 * / (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))) - (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z))) + 0).
{
transitivity (((2 * (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Rpower (eps + top) ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__1029 : (apow (1 * / (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) = (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Rpower (eps + top) ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))).
{
assert (e__1030 : (1 * / (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Rpower (eps + top) ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__1031 : / (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Rpower (eps + top) ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__1032 : (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (/ (Rpower (eps + top) ((/ p) * q))) * clow * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (/ (Rpower (eps + top) ((/ p) * q))) * clow * eta * l * (IZR t)))).
{
assert (e__1033 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1034 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__1035 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1035.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1034). }
assert (e__1036 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__1036). }
reflexivity.
}
assert (e__1037 : / (Rpower (top + eps) (q * / p)) = (/ (Rpower (eps + top) ((/ p) * q)))).
{
assert (e__1038 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__1039 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__1039). }
assert (e__1040 : (q * / p) = ((/ p) * q)).
{
assert (e__1041 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1041.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__1040). }
feq.
}
rw e__1038.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1033.
rw e__1037.
reflexivity.
}
feq.
}
rw e__1032.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1031.
reflexivity.
}
feq.
}
transitivity (apow  ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Rpower (eps + top) ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * / (q - 1))).
{ exact (f_equal (fun v__ => apow  v__ (2 * / (q - 1))) e__1030). }
assert (e__1042 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__1043 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__1044 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__1044.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1043.
reflexivity.
}
feq.
}
transitivity (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Rpower (eps + top) ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))) ).
{ exact (f_equal (fun v__ => apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Rpower (eps + top) ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) v__ ) e__1042). }
reflexivity.
}
assert (e__1045 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__1046 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1047 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1046.
feq.
}
eapply eq_trans.
{
rw e__1029.
rw e__1045.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Rpower (eps + top) ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__1048 : (apow (1 * / (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) = (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Rpower (eps + top) ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))).
{
assert (e__1049 : (1 * / (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Rpower (eps + top) ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__1050 : / (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Rpower (eps + top) ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__1051 : (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (/ (Rpower (eps + top) ((/ p) * q))) * clow * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (/ (Rpower (eps + top) ((/ p) * q))) * clow * eta * l * (IZR t)))).
{
assert (e__1052 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1053 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__1054 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1054.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1053). }
assert (e__1055 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__1055). }
reflexivity.
}
assert (e__1056 : / (Rpower (top + eps) (q * / p)) = (/ (Rpower (eps + top) ((/ p) * q)))).
{
assert (e__1057 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__1058 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__1058). }
assert (e__1059 : (q * / p) = ((/ p) * q)).
{
assert (e__1060 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1060.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__1059). }
feq.
}
rw e__1057.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1052.
rw e__1056.
reflexivity.
}
feq.
}
rw e__1051.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1050.
reflexivity.
}
feq.
}
transitivity (apow  ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Rpower (eps + top) ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * / (q - 1))).
{ exact (f_equal (fun v__ => apow  v__ (2 * / (q - 1))) e__1049). }
assert (e__1061 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__1062 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__1063 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__1063.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1062.
reflexivity.
}
feq.
}
transitivity (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Rpower (eps + top) ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))) ).
{ exact (f_equal (fun v__ => apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Rpower (eps + top) ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) v__ ) e__1061). }
reflexivity.
}
assert (e__1064 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__1065 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1066 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1065.
feq.
}
eapply eq_trans.
{
rw e__1048.
rw e__1064.
reflexivity.
}
feq.
}
feq.
}
rw e__978.
apply (from_le_nn 1 0 (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))))); [exact h__976 | lra ..].
}
{
assert (e__1073 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__1073 _).
refine (tends_from 1 _ _ _ h__974 _).
intros t b__1067.
assert (r__1068 : 1 <= IZR t).
{ izr_le. }
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__1069 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1070 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1069.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__1071 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1072 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1071.
feq.
}
feq.
}
}
pose proof s__1074 as [h__1075 h__1076].
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))).
intros t b__1077.
assert (r__1078 : 0 <= IZR t).
{ izr_le. }
intros i b__1079.
assert (r__1080 : 1 <= IZR i).
{ izr_le. }
exact h__14.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))).
intros t b__1081.
assert (r__1082 : 0 <= IZR t).
{ izr_le. }
intros i b__1083.
assert (r__1084 : 1 <= IZR i).
{ izr_le. }
assert (e__1085 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__1085.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))).
intros t b__1086.
assert (r__1087 : 0 <= IZR t).
{ izr_le. }
intros i b__1088.
assert (r__1089 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1090 : p = 1 * (p - 0) + 0).
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
rw e__1090.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < ((r ((t + 1))%Z (i)%Z) + eps)))).
intros t b__1091.
assert (r__1092 : 0 <= IZR t).
{ izr_le. }
intros i b__1093.
assert (r__1094 : 1 <= IZR i).
{ izr_le. }
apply plus_nn_pos.
{
assert (b__1095 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__1096 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__1097 : (0 <= (r ((t + 1))%Z (i)%Z))) by exact (h__22 ((t + 1))%Z b__1095 (i)%Z b__1096).
assert (e__1098 : (r ((t + 1))%Z (i)%Z) = 1 * ((r ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i)%Z)).
{
assert (e__1099 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1099.
reflexivity.
}
feq.
}
feq.
}
rw e__1098.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i)%Z)); [exact i__1097 | lra ..].
}
{
assert (e__1100 : eps = 1 * (eps - 0) + 0).
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
rw e__1100.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))).
intros t b__1101.
assert (r__1102 : 0 <= IZR t).
{ izr_le. }
intros i b__1103.
assert (r__1104 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (2 * L)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1105 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__1105.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
{
split.
{
change (0 < (L * rho)).
apply mult_pos_pos.
{
assert (e__1106 : L = 1 * (L - 0) + 0).
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
rw e__1106.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__1107 : rho = 1 * (rho - 0) + 0).
{
transitivity (rho).
{
reflexivity.
}
symmetry.
transitivity (rho).
{
feq.
}
feq.
}
rw e__1107.
apply (from_lt_pos 1 0 0 rho); [exact h__16 | lra ..].
}
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1108 : p = 1 * (p - 0) + 0).
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
rw e__1108.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
{
split.
{
change (0 < eps).
exact h__13.
}
{
split.
{
change (0 <> (Rpower eps (q * / p))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> p)).
intros t b__1109.
assert (r__1110 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1111 : p = 1 * (p - 0) + 0).
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
rw e__1111.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < (top + eps))).
intros t b__1112.
assert (r__1113 : 1 <= IZR t).
{ izr_le. }
apply plus_pos_pos.
{
assert (e__1114 : top = 1 * (top - 0) + 0).
{
transitivity (top).
{
reflexivity.
}
symmetry.
transitivity (top).
{
feq.
}
feq.
}
rw e__1114.
apply (from_lt_pos 1 0 0 top); [exact s__639 | lra ..].
}
{
assert (e__1115 : eps = 1 * (eps - 0) + 0).
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
rw e__1115.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (Rpower (top + eps) (q * / p)))).
intros t b__1116.
assert (r__1117 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR n))).
intros t b__1118.
assert (r__1119 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1120 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__1120.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__17 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < ((q - 1) * / 2))).
intros t b__1121.
assert (r__1122 : 1 <= IZR t).
{ izr_le. }
assert (e__1123 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
{
transitivity ((((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
symmetry.
transitivity ((((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
feq.
}
rw e__1123.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__15 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)))).
intros t b__1124.
assert (r__1125 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__1126 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
{
transitivity ((((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
symmetry.
transitivity ((((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
feq.
}
rw e__1126.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__15 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__1127 : eta = 1 * (eta - 0) + 0).
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
rw e__1127.
apply (from_lt_pos 1 0 0 eta); [exact h__12 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__1128 : clow = 1 * (clow - 0) + 0).
{
transitivity (clow).
{
reflexivity.
}
symmetry.
transitivity (clow).
{
feq.
}
feq.
}
rw e__1128.
apply (from_lt_pos 1 0 0 clow); [exact h__19 | lra ..].
}
{
apply inv_pos.
apply exp_pos.
}
}
}
{
assert (e__1129 : l = 1 * (l - 0) + 0).
{
transitivity (l).
{
reflexivity.
}
symmetry.
transitivity (l).
{
feq.
}
feq.
}
rw e__1129.
apply (from_lt_pos 1 0 0 l); [exact h__10 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
{
apply apow_pos.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__1130 : l = 1 * (l - 0) + 0).
{
transitivity (l).
{
reflexivity.
}
symmetry.
transitivity (l).
{
feq.
}
feq.
}
rw e__1130.
apply (from_lt_pos 1 0 0 l); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__1131 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__1131.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__17 | lra ..].
}
}
}
}
{
assert (e__1132 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__1132.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__1125 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (q - 1))).
intros t b__1133.
assert (r__1134 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1135 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__1135.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < (2 * / (q - 1)))).
intros t b__1136.
assert (r__1137 : 1 <= IZR t).
{ izr_le. }
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__1138 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__1138.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
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
change ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * (clow * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)).
exact s__1074.
}
Qed.
Lemma meaningful : forall (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (clow : R) (chigh : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < rho) -> (1 <= (IZR n)) -> (0 < clow) -> (forall t : Z, ((0)%Z <= t)%Z -> (clow <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) -> ((Rpower (L * rho) p) <= top) -> ((2 * (q + 1) * eta * (chigh / (Rpower eps (q / p))) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < ((r ((t + 1))%Z (i)%Z) + eps)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))) /\ (0 <> (2 * L)) /\ (0 < (L * rho)) /\ (0 <> p) /\ (0 < eps) /\ (0 <> (Rpower eps (q / p))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> p)) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (top + eps))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (Rpower (top + eps) (q / p)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR n))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < ((q - 1) / 2))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (((q - 1) / 2) * (((eta * (clow / (Rpower (top + eps) (q / p))) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (q - 1))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (2 / (q - 1))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46 v47 v48. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46 v47 v48)). Qed.
Theorem claim : forall (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (clow : R) (chigh : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < rho) -> (1 <= (IZR n)) -> (0 < clow) -> (forall t : Z, ((0)%Z <= t)%Z -> (clow <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) -> ((Rpower (L * rho) p) <= top) -> ((2 * (q + 1) * eta * (chigh / (Rpower eps (q / p))) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 / (((q - 1) / 2) * (((eta * (clow / (Rpower (top + eps) (q / p))) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t))) (2 / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46 v47 v48. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46 v47 v48)). Qed.
Fail Definition corrupted : forall (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (clow : R) (chigh : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < rho) -> (1 <= (IZR n)) -> (0 < clow) -> (forall t : Z, ((0)%Z <= t)%Z -> (clow <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) -> ((Rpower (L * rho) p) <= top) -> ((2 * (q + 1) * eta * (chigh / (Rpower eps (q / p))) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((forall t : Z, ((1)%Z <= t)%Z -> ((2 * (apow (1 / (((q - 1) / 2) * (((eta * (clow / (Rpower (top + eps) (q / p))) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t))) (2 / (q - 1)))) < (l * (X x (n)%Z (t)%Z)))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)) := claim.
End T_aida_only_if_decay_inside_51d06165.
