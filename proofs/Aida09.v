From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas05.
From AdamNX Require Import Lemmas06.
From AdamNX Require Import Lemmas07.
Open Scope R_scope.

(* aida.theorem3_p1_inside; certificate 4c353bacb0010876b99dc4f24f9c37e2e4c6db0440ef49f99b08a149eb241d80 *)
Module T_aida_theorem3_p1_inside_4c353bac.
Definition X (x : Z -> Z -> R) (n : Z) (t : Z) : R := (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))).
Definition Z_ (x : Z -> Z -> R) (m : Z -> Z -> R) (b : R) (mu : R) (L : R) (n : Z) (t : Z) : R := ((X x (n)%Z (t)%Z) + ((mu / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))).

Lemma satisfiable : exists (b : R) (b2 : R) (mu : R) (L : R) (eta : R) (eps : R) (p : R) (q : R) (chigh : R) (rho : R) (w : R) (tau : R) (R_ : R) (n : Z) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z /\ ((0 < b) /\ (b < 1)) /\ ((0 < mu) /\ (mu <= 1)) /\ (0 < L) /\ (0 < eta) /\ (1 < q) /\ (0 < rho) /\ ((0 < w) /\ (w < 1)) /\ ((1 - (mu / 4)) <= (w ^ 2)) /\ (((1 + b) / 2) <= (w ^ 2)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 < p) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (c (t)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))))) /\ ((Z_ x m b mu L (n)%Z (0)%Z) <= (rho ^ 2)) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) /\ ((2 * eta * (chigh / (Rpower eps (q / p))) * L * (Rpower (L * rho) (q - 1))) <= mu) /\ ((b2 < tau) /\ (tau < 1)) /\ ((Rpower w p) <= tau) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= R_)) /\ (((1 - b2) * (Rpower (L * rho) p)) <= (R_ * (tau - b2))).
Proof.
exists (1 * / 2), (1 * / 2), (1 * / 2), 2, (1 * / 100), 1, 1, 2, 1, 1, (19 * / 20), (39 * / 40), 4, (2)%Z, (fun t : Z => 1), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)).
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
{ change ((1 * / 2) <= 1).
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
change (0 < (1 * / 100)).
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
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (19 * / 20)).
closed_less.
}
{ change ((19 * / 20) < 1).
closed_less.
}
}
{
split.
{
change ((1 - ((1 * / 2) * / 4)) <= ((19 * / 20) ^ 2)).
closed_less.
}
{
split.
{
change (((1 + (1 * / 2)) * / 2) <= ((19 * / 20) ^ 2)).
closed_less.
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
change (0 < 1).
closed_less.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <= 1)).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply Rlt_le.
lra.
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (((1 - (1 * / 2)) * 0) - (((1 * / 100) * 1 * (apow 0 (2 - 1)) * 0) * / (Rpower (0 + 1) (2 * / 1))))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (((1 - (1 * / 2)) * 0) - (((1 * / 100) * 1 * (apow 0 (2 - 1)) * 0) * / (Rpower (0 + 1) (2 * / 1)))) = 0).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= (1 ^ 2)) -> ((X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= ((2 ^ 2) * (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros p__2.
apply gap_le.
apply Req_le_sym.
assert (e__3 : (((2 ^ 2) * (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z)) - (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z)) = 0).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= (1 ^ 2)) -> ((0 ^ 2) <= ((2 ^ 2) * (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z)))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
intros p__4.
apply gap_le.
apply Req_le_sym.
assert (e__5 : (((2 ^ 2) * (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z)) - (0 ^ 2)) = 0).
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
rw e__5.
rat.
}
{
split.
{
change ((((0 + (0 ^ 2)) + (0 ^ 2)) + (((1 * / 2) * / (2 * (1 - (1 * / 2)) * (2 ^ 2))) * ((0 + (0 ^ 2)) + (0 ^ 2)))) <= (1 ^ 2)).
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
change ((2 * (1 * / 100) * (1 * / (exp ((2 * / 1) * ln 1))) * 2 * (exp ((2 - 1) * ln (2 * 1)))) <= (1 * / 2)).
replace (exp ((2 * / 1) * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
replace (exp ((2 - 1) * ln (2 * 1))) with ((2 * 1) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change ((1 * / 2) < (39 * / 40)).
closed_less.
}
{ change ((39 * / 40) < 1).
closed_less.
}
}
{
split.
{
change ((exp (1 * ln (19 * / 20))) <= (39 * / 40)).
replace (exp (1 * ln (19 * / 20))) with ((19 * / 20) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> (0 <= 4)).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply Rlt_le.
lra.
}
{
change (((1 - (1 * / 2)) * (exp (1 * ln (2 * 1)))) <= (4 * ((39 * / 40) - (1 * / 2)))).
replace (exp (1 * ln (2 * 1))) with ((2 * 1) ^ 1)
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
Qed.

Lemma proved : forall (b : R) (b2 : R) (mu : R) (L : R) (eta : R) (eps : R) (p : R) (q : R) (chigh : R) (rho : R) (w : R) (tau : R) (R_ : R) (n : Z) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (0 < eta) -> (1 < q) -> (0 < rho) -> ((0 < w) /\ (w < 1)) -> ((1 - (mu / 4)) <= (w ^ 2)) -> (((1 + b) / 2) <= (w ^ 2)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))))) -> ((Z_ x m b mu L (n)%Z (0)%Z) <= (rho ^ 2)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> ((2 * eta * (chigh / (Rpower eps (q / p))) * L * (Rpower (L * rho) (q - 1))) <= mu) -> ((b2 < tau) /\ (tau < 1)) -> ((Rpower w p) <= tau) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= R_)) -> (((1 - b2) * (Rpower (L * rho) p)) <= (R_ * (tau - b2))) -> (((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < ((r ((t + 1))%Z (i)%Z) + eps)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))) /\ (0 <> (2 * (1 - b) * (L ^ 2))) /\ (0 <> p) /\ (0 < eps) /\ (0 <> (Rpower eps (q / p))) /\ (0 < (L * rho)) /\ (0 < w) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * (1 - b) * (L ^ 2))))) /\ ((forall t : Z, ((0)%Z <= t)%Z -> ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0) /\ (tends (fun t : Z => (X m (n)%Z (t)%Z)) 0) /\ (forall i : Z, ((1)%Z <= i)%Z -> (tends (fun t : Z => (r (t)%Z (i)%Z)) 0)))).
Proof.
intros b b2 mu L eta eps p q chigh rho w tau R_ n c x m r g b__0 h__2 h__5 h__8 h__9 h__10 h__11 h__12 h__15 h__16 h__17 h__18 h__21 h__22 h__23 h__24 h__25 h__26 h__27 h__28 h__29 h__30 h__31 h__32 h__33 h__36 h__37 h__38.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
pose proof h__12 as [h__13 h__14].
change ((1 - (mu * / 4)) <= (w ^ 2)) in h__15.
change (((1 + b) * / 2) <= (w ^ 2)) in h__16.
pose proof h__18 as [h__19 h__20].
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))))) in h__27.
change ((2 * eta * (chigh * / (Rpower eps (q * / p))) * L * (Rpower (L * rho) (q - 1))) <= mu) in h__32.
pose proof h__33 as [h__34 h__35].
(* D >= 0 *)
assert (s__48 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))))).
{
intros t b__39.
assert (r__40 : 0 <= IZR t).
{ izr_le. }
(* D_t *)
assert (s__47 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)))))).
{
intros i b__41.
assert (r__42 : 1 <= IZR i).
{ izr_le. }
(* D_i *)
assert (s__46 : (0 <= ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))).
{
apply mult_nn_pos.
{
assert (b__43 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__44 : (0 <= (c (t)%Z))) by exact (h__23 (t)%Z b__43).
assert (e__45 : (c (t)%Z) = 1 * ((c (t)%Z) - 0) + 0).
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
rw e__45.
apply (from_le_nn 1 0 0 (c (t)%Z)); [exact i__44 | lra ..].
}
{
apply inv_pos.
apply exp_pos.
}
}
exact s__46.
}
exact s__47.
}
(* D high *)
assert (s__162 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) <= (chigh * / (Rpower eps (q * / p))))))).
{
intros t b__49.
assert (r__50 : 0 <= IZR t).
{ izr_le. }
(* D_t *)
assert (s__161 : (forall i : Z, ((1)%Z <= i)%Z -> (((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) <= (chigh * / (Rpower eps (q * / p)))))).
{
intros i b__51.
assert (r__52 : 1 <= IZR i).
{ izr_le. }
(* bounds *)
assert (s__67 : (((Rpower eps (q * / p)) <= (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) /\ ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) <= (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))).
{
assert (p__53 : (0 <= (r ((t + 1))%Z (i)%Z))).
{
assert (b__54 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__55 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__56 : (0 <= (r ((t + 1))%Z (i)%Z))) by exact (h__25 ((t + 1))%Z b__54 (i)%Z b__55).
assert (e__57 : (r ((t + 1))%Z (i)%Z) = 1 * ((r ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i)%Z)).
{
assert (e__58 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
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
rw e__57.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i)%Z)); [exact i__56 | lra ..].
}
assert (p__59 : ((r ((t + 1))%Z (i)%Z) <= (r ((t + 1))%Z (i)%Z))).
{
apply gap_le.
apply Req_le_sym.
assert (e__60 : ((r ((t + 1))%Z (i)%Z) - (r ((t + 1))%Z (i)%Z)) = 0).
{
assert (e__61 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
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
rat.
}
assert (p__62 : (0 < eps)).
{
exact h__21.
}
assert (p__63 : (0 < p)).
{
exact h__22.
}
assert (p__64 : (0 < q)).
{
assert (e__65 : q = 1 * (q - 1) + 1).
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
rw e__65.
apply (from_lt_pos 1 1 1 q); [exact h__10 | lra ..].
}
assert (u__66 : (((Rpower eps (q * / p)) <= (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) /\ ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) <= (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))).
{
exact (T_aida_inside_bounds_c0b45f9e.claim (r ((t + 1))%Z (i)%Z) (r ((t + 1))%Z (i)%Z) eps p q p__53 p__59 p__62 p__63 p__64).
}
exact u__66.
}
pose proof s__67 as [h__68 h__69].
assert (n__73 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__72 : p = 1 * (p - 0) + 0).
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
rw e__72.
apply (from_lt_pos 1 0 0 p); [exact h__22 | lra ..].
}
assert (n__75 : 0 < eps).
{
assert (e__74 : eps = 1 * (eps - 0) + 0).
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
rw e__74.
apply (from_lt_pos 1 0 0 eps); [exact h__21 | lra ..].
}
assert (n__76 : (Rpower eps (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__80 : (Rpower eps ((/ p) * q)) <> 0).
{
assert (e__77 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__78 : (q * / p) = ((/ p) * q)).
{
assert (e__79 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__79.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__78). }
feq.
}
try rewrite <- e__77.
exact n__76.
}
assert (n__87 : 0 < ((r ((t + 1))%Z (i)%Z) + eps)).
{
apply plus_nn_pos.
{
assert (b__81 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__82 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__83 : (0 <= (r ((t + 1))%Z (i)%Z))) by exact (h__25 ((t + 1))%Z b__81 (i)%Z b__82).
assert (e__84 : (r ((t + 1))%Z (i)%Z) = 1 * ((r ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i)%Z)).
{
assert (e__85 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
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
rw e__84.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i)%Z)); [exact i__83 | lra ..].
}
{
assert (e__86 : eps = 1 * (eps - 0) + 0).
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
rw e__86.
apply (from_lt_pos 1 0 0 eps); [exact h__21 | lra ..].
}
}
assert (n__90 : 0 < ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__88 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__89 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__89.
reflexivity.
}
feq.
}
try rewrite <- e__88.
exact n__87.
}
assert (n__91 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__97 : (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) <> 0).
{
assert (e__92 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__93 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
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
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__93). }
assert (e__95 : (q * / p) = ((/ p) * q)).
{
assert (e__96 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__96.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__95). }
feq.
}
try rewrite <- e__92.
exact n__91.
}
assert (n__98 : ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) * (Rpower eps (q * / p))) <> 0).
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
assert (n__108 : ((Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) * (Rpower eps ((/ p) * q))) <> 0).
{
assert (e__99 : ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) * (Rpower eps (q * / p))) = ((Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) * (Rpower eps ((/ p) * q)))).
{
assert (e__100 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__101 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__102 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__102.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__101). }
assert (e__103 : (q * / p) = ((/ p) * q)).
{
assert (e__104 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__104.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__103). }
feq.
}
assert (e__105 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__106 : (q * / p) = ((/ p) * q)).
{
assert (e__107 : / p = (/ p)).
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
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__106). }
feq.
}
eapply eq_trans.
{
rw e__100.
rw e__105.
reflexivity.
}
feq.
}
try rewrite <- e__99.
exact n__98.
}
(* D_i *)
assert (s__160 : (((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) <= (chigh * / (Rpower eps (q * / p))))).
{
apply gap_le.
assert (e__70 : ((chigh * / (Rpower eps (q * / p))) - ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)))) = ((((chigh - (c (t)%Z)) * (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) + ((c (t)%Z) * ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) - (Rpower eps (q * / p))))) * / ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) * (Rpower eps (q * / p))))).
{
transitivity ((((- 1) * (c (t)%Z) * (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)))) + ((/ (Rpower eps ((/ p) * q))) * chigh))).
{
assert (e__109 : / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)))).
{
assert (e__110 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__111 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__112 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__112.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__111). }
assert (e__113 : (q * / p) = ((/ p) * q)).
{
assert (e__114 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__114.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__113). }
feq.
}
rw e__110.
apply inv_by. feq.
}
assert (e__115 : / (Rpower eps (q * / p)) = (/ (Rpower eps ((/ p) * q)))).
{
assert (e__116 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__117 : (q * / p) = ((/ p) * q)).
{
assert (e__118 : / p = (/ p)).
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
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__117). }
feq.
}
rw e__116.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__109.
rw e__115.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (c (t)%Z) * (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)))) + ((/ (Rpower eps ((/ p) * q))) * chigh))).
{
assert (e__119 : / ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) * (Rpower eps (q * / p))) = ((/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))) * (/ (Rpower eps ((/ p) * q))))).
{
assert (e__120 : ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) * (Rpower eps (q * / p))) = ((Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) * (Rpower eps ((/ p) * q)))).
{
assert (e__121 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__122 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__123 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__123.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__122). }
assert (e__124 : (q * / p) = ((/ p) * q)).
{
assert (e__125 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__125.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__124). }
feq.
}
assert (e__126 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__127 : (q * / p) = ((/ p) * q)).
{
assert (e__128 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__128.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__127). }
feq.
}
eapply eq_trans.
{
rw e__121.
rw e__126.
reflexivity.
}
feq.
}
rw e__120.
apply inv_by. feq.
}
assert (e__129 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__130 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__131 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__131.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__130). }
assert (e__132 : (q * / p) = ((/ p) * q)).
{
assert (e__133 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__133.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__132). }
feq.
}
assert (e__134 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__135 : (q * / p) = ((/ p) * q)).
{
assert (e__136 : / p = (/ p)).
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
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__135). }
feq.
}
eapply eq_trans.
{
rw e__119.
rw e__129.
rw e__134.
reflexivity.
}
feq.
}
feq.
}
assert (w__71 : 0 <= ((((chigh - (c (t)%Z)) * (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) + ((c (t)%Z) * ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) - (Rpower eps (q * / p))))) * / ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) * (Rpower eps (q * / p))))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (b__137 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__138 : ((c (t)%Z) <= chigh)) by exact (h__24 (t)%Z b__137).
assert (e__139 : (chigh - (c (t)%Z)) = 1 * (chigh - (c (t)%Z)) + 0).
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
rw e__139.
apply (from_le_nn 1 0 (c (t)%Z) chigh); [exact i__138 | lra ..].
}
{
apply exp_pos.
}
}
{
apply mult_nn_nn.
{
assert (b__140 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__141 : (0 <= (c (t)%Z))) by exact (h__23 (t)%Z b__140).
assert (e__142 : (c (t)%Z) = 1 * ((c (t)%Z) - 0) + 0).
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
rw e__142.
apply (from_le_nn 1 0 0 (c (t)%Z)); [exact i__141 | lra ..].
}
{
assert (e__143 : ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) - (Rpower eps (q * / p))) = 1 * ((Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) - (Rpower eps (q * / p))) + 0).
{
transitivity (((Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) + ((- 1) * (Rpower eps ((/ p) * q))))).
{
assert (e__144 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__145 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__146 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__146.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__145). }
assert (e__147 : (q * / p) = ((/ p) * q)).
{
assert (e__148 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__148.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__147). }
feq.
}
assert (e__149 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__150 : (q * / p) = ((/ p) * q)).
{
assert (e__151 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__151.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__150). }
feq.
}
eapply eq_trans.
{
rw e__144.
rw e__149.
reflexivity.
}
feq.
}
symmetry.
transitivity (((Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) + ((- 1) * (Rpower eps ((/ p) * q))))).
{
assert (e__152 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__153 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__154 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__154.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__153). }
assert (e__155 : (q * / p) = ((/ p) * q)).
{
assert (e__156 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__156.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__155). }
feq.
}
assert (e__157 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__158 : (q * / p) = ((/ p) * q)).
{
assert (e__159 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__159.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__158). }
feq.
}
eapply eq_trans.
{
rw e__152.
rw e__157.
reflexivity.
}
feq.
}
feq.
}
rw e__143.
apply (from_le_nn 1 0 (Rpower eps (q * / p)) (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))); [exact h__68 | lra ..].
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
rw e__70. exact w__71.
}
exact s__160.
}
exact s__161.
}
assert (n__283 : (2 * (1 - b) * (L ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__281 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__281.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__282 : L = 1 * (L - 0) + 0).
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
rw e__282.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
assert (n__285 : (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2))) <> 0).
{
assert (e__284 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
try rewrite <- e__284.
exact n__283.
}
assert (n__286 : L <> 0).
{
intro vanishes.
apply n__285.
transitivity ((- 2) * ((L ^ 2)) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__287 : (b + (- 1)) <> 0).
{
intro vanishes.
apply n__285.
transitivity ((- 2) * ((L ^ 2)) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* shrinks *)
assert (s__350 : (forall t : Z, ((0)%Z <= t)%Z -> ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))))).
{
assert (b__163 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__164 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__165 : ((0 < mu) /\ (mu <= 1))).
{
split.
{
exact h__6.
}
{
exact h__7.
}
}
assert (p__166 : (0 < L)).
{
exact h__8.
}
assert (p__167 : (0 < eta)).
{
exact h__9.
}
assert (p__168 : (1 < q)).
{
exact h__10.
}
assert (p__169 : (0 < rho)).
{
exact h__11.
}
assert (p__170 : ((0 < w) /\ (w < 1))).
{
split.
{
exact h__13.
}
{
exact h__14.
}
}
assert (p__171 : ((1 - (mu * / 4)) <= (w ^ 2))).
{
exact h__15.
}
assert (p__172 : (((1 + b) * / 2) <= (w ^ 2))).
{
exact h__16.
}
assert (p__173 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z))))))).
{
exact h__17.
}
assert (p__174 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z))))))).
{
intros t b__175.
assert (r__177 : 0 <= IZR t).
{ izr_le. }
pose proof (h__27 t ltac:(zp)) as h__176.
intros i b__178.
assert (r__180 : 1 <= IZR i).
{ izr_le. }
pose proof (h__176 i ltac:(zp)) as h__179.
assert (n__183 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__182 : p = 1 * (p - 0) + 0).
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
rw e__182.
apply (from_lt_pos 1 0 0 p); [exact h__22 | lra ..].
}
assert (n__190 : 0 < ((r ((t + 1))%Z (i)%Z) + eps)).
{
apply plus_nn_pos.
{
assert (b__184 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__185 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__186 : (0 <= (r ((t + 1))%Z (i)%Z))) by exact (h__25 ((t + 1))%Z b__184 (i)%Z b__185).
assert (e__187 : (r ((t + 1))%Z (i)%Z) = 1 * ((r ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i)%Z)).
{
assert (e__188 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
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
rw e__187.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i)%Z)); [exact i__186 | lra ..].
}
{
assert (e__189 : eps = 1 * (eps - 0) + 0).
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
rw e__189.
apply (from_lt_pos 1 0 0 eps); [exact h__21 | lra ..].
}
}
assert (n__193 : 0 < ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__191 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__192 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__192.
reflexivity.
}
feq.
}
try rewrite <- e__191.
exact n__190.
}
assert (n__194 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__200 : (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)) <> 0).
{
assert (e__195 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__196 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__197 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__197.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__196). }
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
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__198). }
feq.
}
try rewrite <- e__195.
exact n__194.
}
assert (n__202 : 0 < (q - 1)).
{
assert (e__201 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__201.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
assert (n__204 : 0 < (q + (- 1))).
{
assert (e__203 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__203.
exact n__202.
}
apply gap_eq.
assert (e__181 : ((((1 - mu) * (x (t)%Z (i)%Z)) - (eta * ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z))) - (x ((t + 1))%Z (i)%Z)) = 1 * ((((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)))) - (x ((t + 1))%Z (i)%Z)) + 0).
{
transitivity ((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1))) * (c (t)%Z) * (m (t + 1)%Z (i)%Z) * (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))) * eta) + ((- 1) * (x (t + 1)%Z (i)%Z)) + ((- 1) * (x (t)%Z (i)%Z) * mu) + (x (t)%Z (i)%Z))).
{
assert (e__205 : / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)))).
{
assert (e__206 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__207 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__208 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__208.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__207). }
assert (e__209 : (q * / p) = ((/ p) * q)).
{
assert (e__210 : / p = (/ p)).
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
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__209). }
feq.
}
rw e__206.
apply inv_by. feq.
}
assert (e__211 : (apow (m ((t + 1))%Z (i)%Z) (q - 1)) = (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))).
{
assert (e__212 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__212). }
assert (e__213 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i)%Z) v__ ) e__213). }
reflexivity.
}
assert (e__214 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__215 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__205.
rw e__211.
rw e__214.
rw e__215.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1))) * (c (t)%Z) * (m (t + 1)%Z (i)%Z) * (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))) * eta) + ((- 1) * (x (t + 1)%Z (i)%Z)) + ((- 1) * (x (t)%Z (i)%Z) * mu) + (x (t)%Z (i)%Z))).
{
assert (e__216 : / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (/ (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q)))).
{
assert (e__217 : (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)) = (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q))).
{
assert (e__218 : ((r ((t + 1))%Z (i)%Z) + eps) = ((r (t + 1)%Z (i)%Z) + eps)).
{
assert (e__219 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__219.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z (i)%Z) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__218). }
assert (e__220 : (q * / p) = ((/ p) * q)).
{
assert (e__221 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__221.
reflexivity.
}
feq.
}
transitivity (Rpower ((r (t + 1)%Z (i)%Z) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z (i)%Z) + eps) v__ ) e__220). }
feq.
}
rw e__217.
apply inv_by. feq.
}
assert (e__222 : (apow (m ((t + 1))%Z (i)%Z) (q - 1)) = (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))).
{
assert (e__223 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__223). }
assert (e__224 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i)%Z) v__ ) e__224). }
reflexivity.
}
assert (e__225 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__226 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__216.
rw e__222.
rw e__225.
rw e__226.
reflexivity.
}
feq.
}
feq.
}
rw e__181.
apply (from_eq_zero 1 0 (x ((t + 1))%Z (i)%Z) (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))); [exact h__179 | lra ..].
}
assert (p__227 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))))).
{
exact s__48.
}
assert (p__228 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))) <= (chigh * / (Rpower eps (q * / p))))))).
{
exact s__162.
}
assert (p__229 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z) <= ((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)))))).
{
intros t b__230.
assert (r__232 : 0 <= IZR t).
{ izr_le. }
pose proof (h__28 t ltac:(zp)) as h__231.
intros p__233.
assert (h__234 : ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
apply h__231.
apply gap_le.
assert (e__235 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__236 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__237 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__238 : 1 <= IZR i__0).
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
rw e__237.
feq.
}
eapply eq_trans.
{
rw e__236.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__239 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__240 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__241 : 1 <= IZR i__0).
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
rw e__240.
feq.
}
eapply eq_trans.
{
rw e__239.
reflexivity.
}
feq.
}
feq.
}
rw e__235.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__233 | lra ..].
}
apply gap_le.
assert (e__242 : (((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) - (X (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z)) = 1 * (((L ^ 2) * (X x (n)%Z (t)%Z)) - (X g (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__243 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__244 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__245 : 1 <= IZR i__0).
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
rw e__244.
feq.
}
assert (e__246 : (X (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
assert (e__247 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__248 : 1 <= IZR i__0).
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
rw e__247.
feq.
}
eapply eq_trans.
{
rw e__243.
rw e__246.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__249 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__250 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__251 : 1 <= IZR i__0).
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
rw e__250.
feq.
}
assert (e__252 : (X g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
assert (e__253 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__254 : 1 <= IZR i__0).
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
rw e__253.
feq.
}
eapply eq_trans.
{
rw e__249.
rw e__252.
reflexivity.
}
feq.
}
feq.
}
rw e__242.
apply (from_le_nn 1 0 (X g (n)%Z (t)%Z) ((L ^ 2) * (X x (n)%Z (t)%Z))); [exact h__234 | lra ..].
}
assert (p__255 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z))))))).
{
intros t b__256.
assert (r__258 : 0 <= IZR t).
{ izr_le. }
pose proof (h__29 t ltac:(zp)) as h__257.
intros i b__259.
assert (r__261 : 1 <= IZR i).
{ izr_le. }
pose proof (h__257 i ltac:(zp)) as h__260.
intros p__262.
assert (h__263 : (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
apply h__260.
apply gap_le.
assert (e__264 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__265 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__266 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__267 : 1 <= IZR i__0).
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
rw e__266.
feq.
}
eapply eq_trans.
{
rw e__265.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__268 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__269 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__270 : 1 <= IZR i__0).
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
rw e__269.
feq.
}
eapply eq_trans.
{
rw e__268.
reflexivity.
}
feq.
}
feq.
}
rw e__264.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__262 | lra ..].
}
apply gap_le.
assert (e__271 : (((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) = 1 * (((L ^ 2) * (X x (n)%Z (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((g (t)%Z (i)%Z) ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__272 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__273 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__274 : 1 <= IZR i__0).
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
rw e__273.
feq.
}
eapply eq_trans.
{
rw e__272.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((g (t)%Z (i)%Z) ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__275 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__276 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__277 : 1 <= IZR i__0).
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
rw e__276.
feq.
}
eapply eq_trans.
{
rw e__275.
reflexivity.
}
feq.
}
feq.
}
rw e__271.
apply (from_le_nn 1 0 ((g (t)%Z (i)%Z) ^ 2) ((L ^ 2) * (X x (n)%Z (t)%Z))); [exact h__263 | lra ..].
}
assert (p__278 : ((2 * eta * (chigh * / (Rpower eps (q * / p))) * L * (Rpower (L * rho) (q - 1))) <= mu)).
{
exact h__32.
}
assert (p__279 : ((Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (0)%Z) <= (rho ^ 2))).
{
apply gap_le.
assert (e__280 : ((rho ^ 2) - (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (0)%Z)) = 1 * ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)) + 0).
{
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__288 : (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__289 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__290 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__291 : 1 <= IZR i__0).
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
rw e__290.
feq.
}
assert (e__292 : (X (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__293 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__294 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__293.
feq.
}
assert (e__295 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__296 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__296.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__289.
rw e__292.
rw e__295.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__288.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__297 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__298 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__299 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__299.
apply inv_by. feq.
}
assert (e__300 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__301 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__302 : 1 <= IZR i__0).
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
rw e__301.
feq.
}
assert (e__303 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__304 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__305 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__304.
feq.
}
eapply eq_trans.
{
rw e__298.
rw e__300.
rw e__303.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__297.
reflexivity.
}
feq.
}
feq.
}
rw e__280.
apply (from_le_nn 1 0 (Z_ x m b mu L (n)%Z (0)%Z) (rho ^ 2)); [exact h__30 | lra ..].
}
assert (p__306 : (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))).
{
exact h__31.
}
assert (u__307 : (forall t : Z, ((0)%Z <= t)%Z -> ((Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (0)%Z))))).
{
exact (T_aida_contracts_near_9296ebc7.claim b mu L eta q (chigh * / (Rpower eps (q * / p))) rho w (n)%Z (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => ((c (t)%Z) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))) b__163 p__164 p__165 p__166 p__167 p__168 p__169 p__170 p__171 p__172 p__173 p__174 p__227 p__228 p__229 p__255 p__278 p__279 p__306).
}
intros t b__308.
assert (r__310 : 0 <= IZR t).
{ izr_le. }
pose proof (u__307 t ltac:(zp)) as h__309.
apply gap_le.
assert (e__311 : (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) = 1 * (((powerRZ w ((2 * t))%Z) * (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (0)%Z)) - (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (t)%Z)) + 0).
{
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__312 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__313 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__314 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__314.
apply inv_by. feq.
}
assert (e__315 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__316 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__317 : 1 <= IZR i__0).
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
rw e__316.
feq.
}
assert (e__318 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__319 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__320 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__319.
feq.
}
eapply eq_trans.
{
rw e__313.
rw e__315.
rw e__318.
reflexivity.
}
feq.
}
assert (e__321 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__322 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__323 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__323.
apply inv_by. feq.
}
assert (e__324 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__325 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__326 : 1 <= IZR i__0).
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
rw e__325.
feq.
}
assert (e__327 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__328 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__329 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__328.
feq.
}
eapply eq_trans.
{
rw e__322.
rw e__324.
rw e__327.
reflexivity.
}
feq.
}
assert (e__330 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__312.
rw e__321.
rw e__330.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__331 : (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__332 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__333 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__334 : 1 <= IZR i__0).
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
rw e__333.
feq.
}
assert (e__335 : (X (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__336 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__337 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__336.
feq.
}
assert (e__338 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__339 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__339.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__332.
rw e__335.
rw e__338.
reflexivity.
}
feq.
}
assert (e__340 : (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__341 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__342 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__343 : 1 <= IZR i__0).
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
rw e__342.
feq.
}
assert (e__344 : (X (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__345 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__346 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__345.
feq.
}
assert (e__347 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__348 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__348.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__341.
rw e__344.
rw e__347.
reflexivity.
}
feq.
}
assert (e__349 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__331.
rw e__340.
rw e__349.
reflexivity.
}
feq.
}
feq.
}
rw e__311.
apply (from_le_nn 1 0 (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (t)%Z) ((powerRZ w ((2 * t))%Z) * (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (0)%Z))); [exact h__309 | lra ..].
}
(* w^2 *)
assert (s__355 : ((w ^ 2) < 1)).
{
apply gap_lt.
assert (e__351 : (1 - (w ^ 2)) = ((1 - w) * (1 + w))).
{
transitivity ((((- 1) * (w ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (w ^ 2)) + 1)).
{
feq.
}
feq.
}
assert (w__352 : 0 < ((1 - w) * (1 + w))).
{
apply mult_pos_pos.
{
assert (e__353 : (1 - w) = 1 * (1 - w) + 0).
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
rw e__353.
apply (from_lt_pos 1 0 w 1); [exact h__14 | lra ..].
}
{
assert (e__354 : (1 + w) = 1 * (w - 0) + 1).
{
transitivity ((w + 1)).
{
feq.
}
symmetry.
transitivity ((w + 1)).
{
feq.
}
feq.
}
rw e__354.
apply (from_lt_pos 1 1 0 w); [exact h__13 | lra ..].
}
}
rw e__351. exact w__352.
}
(* powers *)
assert (s__364 : (tends (fun t : Z => (powerRZ (w ^ 2) (t)%Z)) 0)).
{
assert (p__356 : ((- 1) < (w ^ 2))).
{
apply gap_lt.
apply to_plus.
apply plus_pos_pos.
{
apply pow_pos.
assert (e__357 : w = 1 * (w - 0) + 0).
{
transitivity (w).
{
reflexivity.
}
symmetry.
transitivity (w).
{
feq.
}
feq.
}
rw e__357.
apply (from_lt_pos 1 0 0 w); [exact h__13 | lra ..].
}
{
assert (e__358 : (- (- 1)) = 1).
{
feq.
}
rw e__358.
rat.
}
}
assert (p__359 : ((w ^ 2) < 1)).
{
exact s__355.
}
assert (u__360 : (tends (fun n : Z => (powerRZ (w ^ 2) (n)%Z)) 0)).
{
exact (ax_limit_of_powers (w ^ 2) p__356 p__359).
}
assert (e__363 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__363 _).
refine (tends_from 1 _ _ _ u__360 _).
intros t b__361.
assert (r__362 : 1 <= IZR t).
{ izr_le. }
reflexivity.
}
(* top *)
assert (s__399 : (tends (fun t : Z => ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) 0)).
{
assert (f__368 : tends (fun t : Z => ((powerRZ (w ^ 2) (t)%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) (0 * (Z_ x m b mu L (n)%Z (0)%Z))).
{
refine (tends_mult (fun t : Z => (powerRZ (w ^ 2) (t)%Z)) (fun t : Z => (Z_ x m b mu L (n)%Z (0)%Z)) 0 (Z_ x m b mu L (n)%Z (0)%Z) _ _).
{
exact s__364.
}
{
apply tends_const.
}
}
assert (e__367 : 0 = (0 * (Z_ x m b mu L (n)%Z (0)%Z))).
{
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__390 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__391 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__392 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__392.
apply inv_by. feq.
}
assert (e__393 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__394 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__395 : 1 <= IZR i__0).
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
rw e__394.
feq.
}
assert (e__396 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__397 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__398 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__397.
feq.
}
eapply eq_trans.
{
rw e__391.
rw e__393.
rw e__396.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__390.
reflexivity.
}
feq.
}
feq.
}
refine (tends_value _ _ _ e__367 _).
refine (tends_from (1)%Z _ _ _ f__368 _).
intros t b__365.
assert (r__366 : 1 <= IZR t).
{ izr_le. }
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b)) * (/ (b + (- 1))))).
{
assert (e__369 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__370 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__371 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__371.
apply inv_by. feq.
}
assert (e__372 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__373 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__374 : 1 <= IZR i__0).
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
rw e__373.
feq.
}
assert (e__375 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__376 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__377 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
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
rw e__370.
rw e__372.
rw e__375.
reflexivity.
}
feq.
}
assert (e__378 : (powerRZ (w ^ 2) (t)%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
assert (e__379 : powerRZ (w ^ 2) (t)%Z = powerRZ (w ^ 2) (t)%Z).
{
try replace (w ^ 2) with (w ^ 2) by feq.
reflexivity.
}
rw e__379.
rewrite (pz_pow w 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__369.
rw e__378.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b)) * (/ (b + (- 1))))).
{
assert (e__380 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__381 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__382 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__382.
apply inv_by. feq.
}
assert (e__383 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__384 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__385 : 1 <= IZR i__0).
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
rw e__384.
feq.
}
assert (e__386 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__387 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__388 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__387.
feq.
}
eapply eq_trans.
{
rw e__381.
rw e__383.
rw e__386.
reflexivity.
}
feq.
}
assert (e__389 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__380.
rw e__389.
reflexivity.
}
feq.
}
feq.
}
assert (n__448 : (mu * / (2 * (1 - b) * (L ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__445 : mu = 1 * (mu - 0) + 0).
{
transitivity (mu).
{
reflexivity.
}
symmetry.
transitivity (mu).
{
feq.
}
feq.
}
rw e__445.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
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
assert (e__446 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__446.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__447 : L = 1 * (L - 0) + 0).
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
rw e__447.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
assert (n__452 : ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1)))) <> 0).
{
assert (e__449 : (mu * / (2 * (1 - b) * (L ^ 2))) = ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__450 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__451 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__451.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__450.
reflexivity.
}
feq.
}
try rewrite <- e__449.
exact n__448.
}
assert (n__453 : mu <> 0).
{
intro vanishes.
apply n__452.
transitivity (((- 1) * / 2) * ((/ (L ^ 2))) * (mu) * (/ (b + (- 1)))).
{ feq. }
rewrite vanishes. ring.
}
(* top m *)
assert (s__467 : (tends (fun t : Z => (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))) 0)).
{
assert (f__406 : tends (fun t : Z => (((powerRZ (w ^ 2) (t)%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))) ((0 * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))).
{
refine (tends_mult (fun t : Z => ((powerRZ (w ^ 2) (t)%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) (fun t : Z => / (mu * / (2 * (1 - b) * (L ^ 2)))) (0 * (Z_ x m b mu L (n)%Z (0)%Z)) (/ (mu * / (2 * (1 - b) * (L ^ 2)))) _ _).
{
refine (tends_mult (fun t : Z => (powerRZ (w ^ 2) (t)%Z)) (fun t : Z => (Z_ x m b mu L (n)%Z (0)%Z)) 0 (Z_ x m b mu L (n)%Z (0)%Z) _ _).
{
exact s__364.
}
{
apply tends_const.
}
}
{
refine (tends_inv (fun t : Z => (mu * / (2 * (1 - b) * (L ^ 2)))) (mu * / (2 * (1 - b) * (L ^ 2))) _ _).
{
apply tends_const.
}
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__402 : mu = 1 * (mu - 0) + 0).
{
transitivity (mu).
{
reflexivity.
}
symmetry.
transitivity (mu).
{
feq.
}
feq.
}
rw e__402.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
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
assert (e__403 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__403.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__404 : L = 1 * (L - 0) + 0).
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
rw e__404.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
}
}
assert (e__405 : 0 = ((0 * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))).
{
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__454 : / (mu * / (2 * (1 - b) * (L ^ 2))) = (((- 2) * (L ^ 2) * b * (/ mu)) + (2 * (L ^ 2) * (/ mu)))).
{
assert (e__455 : (mu * / (2 * (1 - b) * (L ^ 2))) = ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__456 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__457 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__457.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__456.
reflexivity.
}
feq.
}
rw e__455.
apply inv_by. feq.
}
assert (e__458 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__459 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__460 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__460.
apply inv_by. feq.
}
assert (e__461 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__462 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__463 : 1 <= IZR i__0).
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
rw e__462.
feq.
}
assert (e__464 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__465 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__466 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__465.
feq.
}
eapply eq_trans.
{
rw e__459.
rw e__461.
rw e__464.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__454.
rw e__458.
reflexivity.
}
feq.
}
feq.
}
refine (tends_value _ _ _ e__405 _).
refine (tends_from (1)%Z _ _ _ f__406 _).
intros t b__400.
assert (r__401 : 1 <= IZR t).
{ izr_le. }
assert (n__410 : (mu * / (2 * (1 - b) * (L ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__407 : mu = 1 * (mu - 0) + 0).
{
transitivity (mu).
{
reflexivity.
}
symmetry.
transitivity (mu).
{
feq.
}
feq.
}
rw e__407.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
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
assert (e__408 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__408.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__409 : L = 1 * (L - 0) + 0).
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
rw e__409.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
assert (n__414 : ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1)))) <> 0).
{
assert (e__411 : (mu * / (2 * (1 - b) * (L ^ 2))) = ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__412 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__413 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__413.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__412.
reflexivity.
}
feq.
}
try rewrite <- e__411.
exact n__410.
}
assert (n__415 : mu <> 0).
{
intro vanishes.
apply n__414.
transitivity (((- 1) * / 2) * ((/ (L ^ 2))) * (mu) * (/ (b + (- 1)))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))) + ((- 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (L ^ 2) * b * (/ mu)) + (2 * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (L ^ 2) * (/ mu)))).
{
assert (e__416 : / (mu * / (2 * (1 - b) * (L ^ 2))) = (((- 2) * (L ^ 2) * b * (/ mu)) + (2 * (L ^ 2) * (/ mu)))).
{
assert (e__417 : (mu * / (2 * (1 - b) * (L ^ 2))) = ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__418 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__419 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__419.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__418.
reflexivity.
}
feq.
}
rw e__417.
apply inv_by. feq.
}
assert (e__420 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__421 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__422 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__422.
apply inv_by. feq.
}
assert (e__423 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__424 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__425 : 1 <= IZR i__0).
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
rw e__424.
feq.
}
assert (e__426 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__427 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__428 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__427.
feq.
}
eapply eq_trans.
{
rw e__421.
rw e__423.
rw e__426.
reflexivity.
}
feq.
}
assert (e__429 : (powerRZ (w ^ 2) (t)%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
assert (e__430 : powerRZ (w ^ 2) (t)%Z = powerRZ (w ^ 2) (t)%Z).
{
try replace (w ^ 2) with (w ^ 2) by feq.
reflexivity.
}
rw e__430.
rewrite (pz_pow w 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__416.
rw e__420.
rw e__429.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))) + ((- 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (L ^ 2) * b * (/ mu)) + (2 * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (L ^ 2) * (/ mu)))).
{
assert (e__431 : / (mu * / (2 * (1 - b) * (L ^ 2))) = (((- 2) * (L ^ 2) * b * (/ mu)) + (2 * (L ^ 2) * (/ mu)))).
{
assert (e__432 : (mu * / (2 * (1 - b) * (L ^ 2))) = ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__433 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__434 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__434.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__433.
reflexivity.
}
feq.
}
rw e__432.
apply inv_by. feq.
}
assert (e__435 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__436 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__437 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__437.
apply inv_by. feq.
}
assert (e__438 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__439 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__440 : 1 <= IZR i__0).
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
rw e__439.
feq.
}
assert (e__441 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__442 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__443 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__442.
feq.
}
eapply eq_trans.
{
rw e__436.
rw e__438.
rw e__441.
reflexivity.
}
feq.
}
assert (e__444 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__431.
rw e__435.
rw e__444.
reflexivity.
}
feq.
}
feq.
}
(* zero *)
assert (s__474 : (tends (fun t : Z => (0 * / (IZR t))) 0)).
{
assert (u__468 : (tends (fun n : Z => (0 * / (IZR n))) 0)).
{
exact (ax_limit_of_inverse 0).
}
assert (e__473 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__473 _).
refine (tends_from 1 _ _ _ u__468 _).
intros t b__469.
assert (r__470 : 1 <= IZR t).
{ izr_le. }
assert (n__472 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__471 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__471.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__470 | lra ..].
}
reflexivity.
}
(* X >= 0 *)
assert (s__479 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (X x (n)%Z (t)%Z)))).
{
intros t b__475.
assert (r__476 : 0 <= IZR t).
{ izr_le. }
(* X_t *)
assert (s__478 : (0 <= (X x (n)%Z (t)%Z))).
{
change (0 <= (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)))).
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__477 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
exact s__478.
}
(* M >= 0 *)
assert (s__484 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (X m (n)%Z (t)%Z)))).
{
intros t b__480.
assert (r__481 : 0 <= IZR t).
{ izr_le. }
(* M_t *)
assert (s__483 : (0 <= (X m (n)%Z (t)%Z))).
{
change (0 <= (zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)))).
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__482 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
exact s__483.
}
(* X <= top *)
assert (s__580 : (forall t : Z, ((0)%Z <= t)%Z -> ((X x (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))))).
{
intros t b__485.
assert (r__486 : 0 <= IZR t).
{ izr_le. }
(* Z_t *)
assert (s__489 : ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
assert (b__487 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__488 : ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
exact (s__350 (t)%Z b__487).
}
exact u__488.
}
(* X_t *)
assert (s__579 : ((X x (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
apply gap_le.
assert (e__490 : (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z)) = ((((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z)))).
{
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__492 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__493 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__494 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__494.
apply inv_by. feq.
}
assert (e__495 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__496 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__497 : 1 <= IZR i__0).
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
rw e__496.
feq.
}
assert (e__498 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__499 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__500 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__499.
feq.
}
eapply eq_trans.
{
rw e__493.
rw e__495.
rw e__498.
reflexivity.
}
feq.
}
assert (e__501 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__502 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__503 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__504 : 1 <= IZR i__0).
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
rw e__503.
feq.
}
eapply eq_trans.
{
rw e__492.
rw e__501.
rw e__502.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__505 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__506 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__507 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__507.
apply inv_by. feq.
}
assert (e__508 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__509 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__510 : 1 <= IZR i__0).
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
rw e__509.
feq.
}
assert (e__511 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__512 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__513 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__512.
feq.
}
eapply eq_trans.
{
rw e__506.
rw e__508.
rw e__511.
reflexivity.
}
feq.
}
assert (e__514 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__515 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__516 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__516.
apply inv_by. feq.
}
assert (e__517 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__518 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__519 : 1 <= IZR i__0).
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
rw e__518.
feq.
}
assert (e__520 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__521 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__522 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__521.
feq.
}
eapply eq_trans.
{
rw e__515.
rw e__517.
rw e__520.
reflexivity.
}
feq.
}
assert (e__523 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__524 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__524.
apply inv_by. feq.
}
assert (e__525 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__526 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__527 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__528 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__527.
feq.
}
eapply eq_trans.
{
rw e__505.
rw e__514.
rw e__523.
rw e__525.
rw e__526.
reflexivity.
}
feq.
}
feq.
}
assert (w__491 : 0 <= ((((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z)))).
{
apply plus_nn_nn.
{
assert (e__529 : (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) = 1 * (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) + 0).
{
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__530 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__531 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__532 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__532.
apply inv_by. feq.
}
assert (e__533 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__534 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__535 : 1 <= IZR i__0).
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
rw e__534.
feq.
}
assert (e__536 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__537 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__538 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__537.
feq.
}
eapply eq_trans.
{
rw e__531.
rw e__533.
rw e__536.
reflexivity.
}
feq.
}
assert (e__539 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__540 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__541 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__541.
apply inv_by. feq.
}
assert (e__542 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__543 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__544 : 1 <= IZR i__0).
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
rw e__543.
feq.
}
assert (e__545 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__546 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__547 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__546.
feq.
}
eapply eq_trans.
{
rw e__540.
rw e__542.
rw e__545.
reflexivity.
}
feq.
}
assert (e__548 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__530.
rw e__539.
rw e__548.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__549 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__550 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__551 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__551.
apply inv_by. feq.
}
assert (e__552 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__553 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__554 : 1 <= IZR i__0).
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
rw e__553.
feq.
}
assert (e__555 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__556 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__557 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
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
rw e__550.
rw e__552.
rw e__555.
reflexivity.
}
feq.
}
assert (e__558 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__559 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__560 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__560.
apply inv_by. feq.
}
assert (e__561 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__562 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__563 : 1 <= IZR i__0).
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
rw e__562.
feq.
}
assert (e__564 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__565 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__566 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__565.
feq.
}
eapply eq_trans.
{
rw e__559.
rw e__561.
rw e__564.
reflexivity.
}
feq.
}
assert (e__567 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__549.
rw e__558.
rw e__567.
reflexivity.
}
feq.
}
feq.
}
rw e__529.
apply (from_le_nn 1 0 (Z_ x m b mu L (n)%Z (t)%Z) ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))); [exact s__489 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__568 : mu = 1 * (mu - 0) + 0).
{
transitivity (mu).
{
reflexivity.
}
symmetry.
transitivity (mu).
{
feq.
}
feq.
}
rw e__568.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
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
assert (e__569 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__569.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__570 : L = 1 * (L - 0) + 0).
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
rw e__570.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
{
assert (b__571 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__572 : (0 <= (X m (n)%Z (t)%Z))) by exact (s__484 (t)%Z b__571).
assert (e__573 : (X m (n)%Z (t)%Z) = 1 * ((X m (n)%Z (t)%Z) - 0) + 0).
{
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__574 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__575 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__574.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__576 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__577 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__578 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__577.
feq.
}
eapply eq_trans.
{
rw e__576.
reflexivity.
}
feq.
}
feq.
}
rw e__573.
apply (from_le_nn 1 0 0 (X m (n)%Z (t)%Z)); [exact i__572 | lra ..].
}
}
}
rw e__490. exact w__491.
}
exact s__579.
}
(* M <= top *)
assert (s__682 : (forall t : Z, ((0)%Z <= t)%Z -> ((X m (n)%Z (t)%Z) <= (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))))).
{
intros t b__581.
assert (r__582 : 0 <= IZR t).
{ izr_le. }
(* Z_t *)
assert (s__585 : ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
assert (b__583 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__584 : ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
exact (s__350 (t)%Z b__583).
}
exact u__584.
}
(* M_t *)
assert (s__681 : ((X m (n)%Z (t)%Z) <= (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2)))))).
{
apply gap_le.
assert (e__586 : ((((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2)))) - (X m (n)%Z (t)%Z)) = (((((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) + (X x (n)%Z (t)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))).
{
transitivity (((((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))) + ((- 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (L ^ 2) * b * (/ mu)) + (2 * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (L ^ 2) * (/ mu)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__588 : / (mu * / (2 * (1 - b) * (L ^ 2))) = (((- 2) * (L ^ 2) * b * (/ mu)) + (2 * (L ^ 2) * (/ mu)))).
{
assert (e__589 : (mu * / (2 * (1 - b) * (L ^ 2))) = ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__590 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__591 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__591.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__590.
reflexivity.
}
feq.
}
rw e__589.
apply inv_by. feq.
}
assert (e__592 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__593 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__594 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__594.
apply inv_by. feq.
}
assert (e__595 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__596 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__597 : 1 <= IZR i__0).
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
rw e__596.
feq.
}
assert (e__598 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__599 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__600 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__599.
feq.
}
eapply eq_trans.
{
rw e__593.
rw e__595.
rw e__598.
reflexivity.
}
feq.
}
assert (e__601 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__602 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__603 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__604 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__603.
feq.
}
eapply eq_trans.
{
rw e__588.
rw e__592.
rw e__601.
rw e__602.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))) + ((- 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (L ^ 2) * b * (/ mu)) + (2 * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (L ^ 2) * (/ mu)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__605 : / (mu * / (2 * (1 - b) * (L ^ 2))) = (((- 2) * (L ^ 2) * b * (/ mu)) + (2 * (L ^ 2) * (/ mu)))).
{
assert (e__606 : (mu * / (2 * (1 - b) * (L ^ 2))) = ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__607 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__608 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__608.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__607.
reflexivity.
}
feq.
}
rw e__606.
apply inv_by. feq.
}
assert (e__609 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__610 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__611 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__611.
apply inv_by. feq.
}
assert (e__612 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__613 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__614 : 1 <= IZR i__0).
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
rw e__613.
feq.
}
assert (e__615 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__616 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__617 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__616.
feq.
}
eapply eq_trans.
{
rw e__610.
rw e__612.
rw e__615.
reflexivity.
}
feq.
}
assert (e__618 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__619 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__620 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__620.
apply inv_by. feq.
}
assert (e__621 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__622 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__623 : 1 <= IZR i__0).
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
rw e__622.
feq.
}
assert (e__624 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__625 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__626 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__625.
feq.
}
eapply eq_trans.
{
rw e__619.
rw e__621.
rw e__624.
reflexivity.
}
feq.
}
assert (e__627 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__628 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__629 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__630 : 1 <= IZR i__0).
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
rw e__629.
feq.
}
eapply eq_trans.
{
rw e__605.
rw e__609.
rw e__618.
rw e__627.
rw e__628.
reflexivity.
}
feq.
}
feq.
}
assert (w__587 : 0 <= (((((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) + (X x (n)%Z (t)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
assert (e__631 : (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) = 1 * (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) + 0).
{
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__632 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__633 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__634 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__634.
apply inv_by. feq.
}
assert (e__635 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__636 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__637 : 1 <= IZR i__0).
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
rw e__636.
feq.
}
assert (e__638 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__639 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__640 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__639.
feq.
}
eapply eq_trans.
{
rw e__633.
rw e__635.
rw e__638.
reflexivity.
}
feq.
}
assert (e__641 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__642 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__643 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__643.
apply inv_by. feq.
}
assert (e__644 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__645 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__646 : 1 <= IZR i__0).
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
rw e__645.
feq.
}
assert (e__647 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__648 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__649 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__648.
feq.
}
eapply eq_trans.
{
rw e__642.
rw e__644.
rw e__647.
reflexivity.
}
feq.
}
assert (e__650 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__632.
rw e__641.
rw e__650.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__651 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__652 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__653 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__653.
apply inv_by. feq.
}
assert (e__654 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__655 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__656 : 1 <= IZR i__0).
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
rw e__655.
feq.
}
assert (e__657 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__658 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__659 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__658.
feq.
}
eapply eq_trans.
{
rw e__652.
rw e__654.
rw e__657.
reflexivity.
}
feq.
}
assert (e__660 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__661 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__662 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__662.
apply inv_by. feq.
}
assert (e__663 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__664 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__665 : 1 <= IZR i__0).
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
rw e__664.
feq.
}
assert (e__666 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__667 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__668 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__667.
feq.
}
eapply eq_trans.
{
rw e__661.
rw e__663.
rw e__666.
reflexivity.
}
feq.
}
assert (e__669 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__651.
rw e__660.
rw e__669.
reflexivity.
}
feq.
}
feq.
}
rw e__631.
apply (from_le_nn 1 0 (Z_ x m b mu L (n)%Z (t)%Z) ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))); [exact s__585 | lra ..].
}
{
assert (b__670 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__671 : (0 <= (X x (n)%Z (t)%Z))) by exact (s__479 (t)%Z b__670).
assert (e__672 : (X x (n)%Z (t)%Z) = 1 * ((X x (n)%Z (t)%Z) - 0) + 0).
{
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__673 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__674 : 1 <= IZR i__0).
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
rw e__673.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__675 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__676 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__677 : 1 <= IZR i__0).
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
rw e__676.
feq.
}
eapply eq_trans.
{
rw e__675.
reflexivity.
}
feq.
}
feq.
}
rw e__672.
apply (from_le_nn 1 0 0 (X x (n)%Z (t)%Z)); [exact i__671 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__678 : mu = 1 * (mu - 0) + 0).
{
transitivity (mu).
{
reflexivity.
}
symmetry.
transitivity (mu).
{
feq.
}
feq.
}
rw e__678.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
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
assert (e__679 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__679.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__680 : L = 1 * (L - 0) + 0).
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
rw e__680.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
}
rw e__586. exact w__587.
}
exact s__681.
}
(* x -> 0 *)
assert (s__694 : (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)).
{
assert (w__683 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (X x (n)%Z (t)%Z)))).
{
intros t w__683_b.
exact (s__479 t w__683_b).
}
assert (t__684 : (tends (fun t : Z => 0) 0)).
{
assert (e__690 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__690 _).
refine (tends_from 1 _ _ _ s__474 _).
intros t b__685.
assert (r__686 : 1 <= IZR t).
{ izr_le. }
assert (n__688 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__687 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__687.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__686 | lra ..].
}
transitivity (0).
{
assert (e__689 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__689.
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
assert (w__691 : (forall t : Z, ((0)%Z <= t)%Z -> ((X x (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))))).
{
intros t w__691_b.
exact (s__580 t w__691_b).
}
assert (t__692 : (tends (fun t : Z => ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) 0)).
{
exact s__399.
}
assert (t__693 : (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)).
{
exact (tends_between (0)%Z (0)%Z (fun t : Z => 0) (fun t : Z => (X x (n)%Z (t)%Z)) (fun t : Z => ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) 0 w__683 w__691 t__684 t__692).
}
exact t__693.
}
(* m -> 0 *)
assert (s__706 : (tends (fun t : Z => (X m (n)%Z (t)%Z)) 0)).
{
assert (w__695 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (X m (n)%Z (t)%Z)))).
{
intros t w__695_b.
exact (s__484 t w__695_b).
}
assert (t__696 : (tends (fun t : Z => 0) 0)).
{
assert (e__702 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__702 _).
refine (tends_from 1 _ _ _ s__474 _).
intros t b__697.
assert (r__698 : 1 <= IZR t).
{ izr_le. }
assert (n__700 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__699 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__699.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__698 | lra ..].
}
transitivity (0).
{
assert (e__701 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__701.
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
assert (w__703 : (forall t : Z, ((0)%Z <= t)%Z -> ((X m (n)%Z (t)%Z) <= (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))))).
{
intros t w__703_b.
exact (s__682 t w__703_b).
}
assert (t__704 : (tends (fun t : Z => (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))) 0)).
{
exact s__467.
}
assert (t__705 : (tends (fun t : Z => (X m (n)%Z (t)%Z)) 0)).
{
exact (tends_between (0)%Z (0)%Z (fun t : Z => 0) (fun t : Z => (X m (n)%Z (t)%Z)) (fun t : Z => (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))) 0 w__695 w__703 t__696 t__704).
}
exact t__705.
}
(* gradients *)
assert (s__893 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho * (powerRZ w (t)%Z)) ^ 2))))).
{
intros t b__707.
assert (r__708 : 0 <= IZR t).
{ izr_le. }
(* X_t *)
assert (s__711 : ((X x (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
assert (b__709 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__710 : ((X x (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
exact (s__580 (t)%Z b__709).
}
exact u__710.
}
(* near *)
assert (s__812 : ((X x (n)%Z (t)%Z) <= (rho ^ 2))).
{
apply gap_le.
assert (e__712 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = ((((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z)) + ((1 - (powerRZ w ((2 * t))%Z)) * (Z_ x m b mu L (n)%Z (0)%Z)) + ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)))).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__714 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__715 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__716 : 1 <= IZR i__0).
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
rw e__715.
feq.
}
eapply eq_trans.
{
rw e__714.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__717 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__718 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__719 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__719.
apply inv_by. feq.
}
assert (e__720 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__721 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__722 : 1 <= IZR i__0).
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
rw e__721.
feq.
}
assert (e__723 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__724 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__725 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__724.
feq.
}
eapply eq_trans.
{
rw e__718.
rw e__720.
rw e__723.
reflexivity.
}
feq.
}
assert (e__726 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__727 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__728 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__729 : 1 <= IZR i__0).
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
rw e__728.
feq.
}
eapply eq_trans.
{
rw e__717.
rw e__726.
rw e__727.
reflexivity.
}
feq.
}
feq.
}
assert (w__713 : 0 <= ((((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z)) + ((1 - (powerRZ w ((2 * t))%Z)) * (Z_ x m b mu L (n)%Z (0)%Z)) + ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__730 : (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z)) = 1 * (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z)) + 0).
{
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__731 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__732 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__733 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__733.
apply inv_by. feq.
}
assert (e__734 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__735 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__736 : 1 <= IZR i__0).
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
rw e__735.
feq.
}
assert (e__737 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__738 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__739 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__738.
feq.
}
eapply eq_trans.
{
rw e__732.
rw e__734.
rw e__737.
reflexivity.
}
feq.
}
assert (e__740 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__741 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__742 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__743 : 1 <= IZR i__0).
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
rw e__742.
feq.
}
eapply eq_trans.
{
rw e__731.
rw e__740.
rw e__741.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__744 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__745 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__746 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__746.
apply inv_by. feq.
}
assert (e__747 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__748 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__749 : 1 <= IZR i__0).
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
rw e__748.
feq.
}
assert (e__750 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__751 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__752 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__751.
feq.
}
eapply eq_trans.
{
rw e__745.
rw e__747.
rw e__750.
reflexivity.
}
feq.
}
assert (e__753 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__754 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__755 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__756 : 1 <= IZR i__0).
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
rw e__755.
feq.
}
eapply eq_trans.
{
rw e__744.
rw e__753.
rw e__754.
reflexivity.
}
feq.
}
feq.
}
rw e__730.
apply (from_le_nn 1 0 (X x (n)%Z (t)%Z) ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))); [exact s__711 | lra ..].
}
{
apply mult_nn_nn.
{
assert (g__757 : 0 < w).
{
assert (e__761 : w = 1 * (w - 0) + 0).
{
transitivity (w).
{
reflexivity.
}
symmetry.
transitivity (w).
{
feq.
}
feq.
}
rw e__761.
apply (from_lt_pos 1 0 0 w); [exact h__13 | lra ..].
}
assert (g__758 : 0 < (1 - w)).
{
assert (e__762 : (1 - w) = 1 * (1 - w) + 0).
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
rw e__762.
apply (from_lt_pos 1 0 w 1); [exact h__14 | lra ..].
}
assert (g__759 : 0 <= (2 * (IZR t))).
{
assert (e__763 : (2 * (IZR t)) = 2 * ((IZR t) - 0) + 0).
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
rw e__763.
apply (from_le_nn 2 0 0 (IZR t)); [exact r__708 | lra ..].
}
assert (g__760 : 0 <= (1 - (powerRZ w ((2 * t))%Z))).
{
pz_gap w ((2 * t))%Z.
}
lra.
}
{
change (0 <= ((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z)))).
apply plus_nn_nn.
{
assert (b__764 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__765 : (0 <= (X x (n)%Z (0)%Z))) by exact (s__479 (0)%Z b__764).
assert (e__766 : (X x (n)%Z (0)%Z) = 1 * ((X x (n)%Z (0)%Z) - 0) + 0).
{
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__767 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__768 : 1 <= IZR i__0).
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
rw e__767.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
assert (e__769 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__770 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__771 : 1 <= IZR i__0).
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
rw e__770.
feq.
}
eapply eq_trans.
{
rw e__769.
reflexivity.
}
feq.
}
feq.
}
rw e__766.
apply (from_le_nn 1 0 0 (X x (n)%Z (0)%Z)); [exact i__765 | lra ..].
}
{
assert (b__772 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__773 : ((X x (n)%Z (0)%Z) <= ((powerRZ w ((2 * 0))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))) by exact (s__580 (0)%Z b__772).
assert (e__774 : ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z)) = 1 * (((powerRZ w ((2 * 0))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (0)%Z)) + 0).
{
transitivity (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__775 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__776 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__776.
apply inv_by. feq.
}
assert (e__777 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__778 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__779 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__778.
feq.
}
eapply eq_trans.
{
rw e__775.
rw e__777.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__780 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__781 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__782 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__782.
apply inv_by. feq.
}
assert (e__783 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__784 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__785 : 1 <= IZR i__0).
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
rw e__784.
feq.
}
assert (e__786 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__787 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__788 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__787.
feq.
}
eapply eq_trans.
{
rw e__781.
rw e__783.
rw e__786.
reflexivity.
}
feq.
}
assert (e__789 : (powerRZ w ((2 * 0))%Z) = 1).
{
swap ((2 * 0))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
assert (e__790 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__791 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__792 : 1 <= IZR i__0).
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
rw e__791.
feq.
}
eapply eq_trans.
{
rw e__780.
rw e__789.
rw e__790.
reflexivity.
}
feq.
}
feq.
}
rw e__774.
apply (from_le_nn 1 0 (X x (n)%Z (0)%Z) ((powerRZ w ((2 * 0))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))); [exact i__773 | lra ..].
}
}
}
}
{
assert (e__793 : ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)) = 1 * ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)) + 0).
{
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__794 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__795 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__796 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__796.
apply inv_by. feq.
}
assert (e__797 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__798 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__799 : 1 <= IZR i__0).
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
rw e__798.
feq.
}
assert (e__800 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__801 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__802 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__801.
feq.
}
eapply eq_trans.
{
rw e__795.
rw e__797.
rw e__800.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__794.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__803 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__804 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__805 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__805.
apply inv_by. feq.
}
assert (e__806 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__807 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__808 : 1 <= IZR i__0).
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
rw e__807.
feq.
}
assert (e__809 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__810 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__811 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__810.
feq.
}
eapply eq_trans.
{
rw e__804.
rw e__806.
rw e__809.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__803.
reflexivity.
}
feq.
}
feq.
}
rw e__793.
apply (from_le_nn 1 0 (Z_ x m b mu L (n)%Z (0)%Z) (rho ^ 2)); [exact h__30 | lra ..].
}
}
rw e__712. exact w__713.
}
(* gradients_t *)
assert (s__892 : (forall i : Z, ((1)%Z <= i)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho * (powerRZ w (t)%Z)) ^ 2)))).
{
intros i b__813.
assert (r__814 : 1 <= IZR i).
{ izr_le. }
(* partial *)
assert (s__819 : (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
assert (b__815 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__816 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (p__817 : ((X x (n)%Z (t)%Z) <= (rho ^ 2))).
{
exact s__812.
}
assert (u__818 : (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
exact (h__29 (t)%Z b__815 (i)%Z b__816 p__817).
}
exact u__818.
}
(* g_i *)
assert (s__891 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho * (powerRZ w (t)%Z)) ^ 2))).
{
apply gap_le.
assert (e__820 : (((L * rho * (powerRZ w (t)%Z)) ^ 2) - ((g (t)%Z (i)%Z) ^ 2)) = ((((L ^ 2) * (X x (n)%Z (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) + ((L ^ 2) * (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z))) + ((L ^ 2) * (powerRZ w ((2 * t))%Z) * ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z))))).
{
transitivity ((((- 1) * ((g (t)%Z (i)%Z) ^ 2)) + (((powerRZ w (t)%Z) ^ 2) * (L ^ 2) * (rho ^ 2)))).
{
feq.
}
symmetry.
transitivity (((((- 1) * ((g (t)%Z (i)%Z) ^ 2) * b) + ((g (t)%Z (i)%Z) ^ 2) + (((powerRZ w (t)%Z) ^ 2) * (L ^ 2) * b * (rho ^ 2)) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (L ^ 2) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__822 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__823 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__824 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__824.
apply inv_by. feq.
}
assert (e__825 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__826 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__827 : 1 <= IZR i__0).
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
rw e__826.
feq.
}
assert (e__828 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__829 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__830 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__829.
feq.
}
eapply eq_trans.
{
rw e__823.
rw e__825.
rw e__828.
reflexivity.
}
feq.
}
assert (e__831 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__832 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__833 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__834 : 1 <= IZR i__0).
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
rw e__833.
feq.
}
eapply eq_trans.
{
rw e__822.
rw e__831.
rw e__832.
reflexivity.
}
feq.
}
feq.
}
assert (w__821 : 0 <= ((((L ^ 2) * (X x (n)%Z (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) + ((L ^ 2) * (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z))) + ((L ^ 2) * (powerRZ w ((2 * t))%Z) * ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__835 : (((L ^ 2) * (X x (n)%Z (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) = 1 * (((L ^ 2) * (X x (n)%Z (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((g (t)%Z (i)%Z) ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__836 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__837 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__838 : 1 <= IZR i__0).
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
rw e__837.
feq.
}
eapply eq_trans.
{
rw e__836.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((g (t)%Z (i)%Z) ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__839 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__840 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__841 : 1 <= IZR i__0).
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
rw e__840.
feq.
}
eapply eq_trans.
{
rw e__839.
reflexivity.
}
feq.
}
feq.
}
rw e__835.
apply (from_le_nn 1 0 ((g (t)%Z (i)%Z) ^ 2) ((L ^ 2) * (X x (n)%Z (t)%Z))); [exact s__819 | lra ..].
}
{
apply mult_pos_nn.
{
apply pow_pos.
assert (e__842 : L = 1 * (L - 0) + 0).
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
rw e__842.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__843 : (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z)) = 1 * (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z)) + 0).
{
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__844 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__845 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__846 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__846.
apply inv_by. feq.
}
assert (e__847 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__848 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__849 : 1 <= IZR i__0).
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
rw e__848.
feq.
}
assert (e__850 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__851 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__852 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
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
rw e__845.
rw e__847.
rw e__850.
reflexivity.
}
feq.
}
assert (e__853 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__854 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__855 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__856 : 1 <= IZR i__0).
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
rw e__855.
feq.
}
eapply eq_trans.
{
rw e__844.
rw e__853.
rw e__854.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__857 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__858 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__859 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__859.
apply inv_by. feq.
}
assert (e__860 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__861 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__862 : 1 <= IZR i__0).
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
rw e__861.
feq.
}
assert (e__863 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__864 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__865 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__864.
feq.
}
eapply eq_trans.
{
rw e__858.
rw e__860.
rw e__863.
reflexivity.
}
feq.
}
assert (e__866 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__867 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__868 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__869 : 1 <= IZR i__0).
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
rw e__868.
feq.
}
eapply eq_trans.
{
rw e__857.
rw e__866.
rw e__867.
reflexivity.
}
feq.
}
feq.
}
rw e__843.
apply (from_le_nn 1 0 (X x (n)%Z (t)%Z) ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))); [exact s__711 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__870 : L = 1 * (L - 0) + 0).
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
rw e__870.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
apply pz_pos.
assert (e__871 : w = 1 * (w - 0) + 0).
{
transitivity (w).
{
reflexivity.
}
symmetry.
transitivity (w).
{
feq.
}
feq.
}
rw e__871.
apply (from_lt_pos 1 0 0 w); [exact h__13 | lra ..].
}
}
{
assert (e__872 : ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)) = 1 * ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)) + 0).
{
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__873 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__874 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__875 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__875.
apply inv_by. feq.
}
assert (e__876 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__877 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__878 : 1 <= IZR i__0).
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
rw e__877.
feq.
}
assert (e__879 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__880 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__881 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
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
rw e__874.
rw e__876.
rw e__879.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__873.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__882 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__883 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__884 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__884.
apply inv_by. feq.
}
assert (e__885 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__886 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__887 : 1 <= IZR i__0).
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
rw e__886.
feq.
}
assert (e__888 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__889 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__890 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__889.
feq.
}
eapply eq_trans.
{
rw e__883.
rw e__885.
rw e__888.
reflexivity.
}
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
rw e__872.
apply (from_le_nn 1 0 (Z_ x m b mu L (n)%Z (0)%Z) (rho ^ 2)); [exact h__30 | lra ..].
}
}
}
rw e__820. exact w__821.
}
exact s__891.
}
exact s__892.
}
(* r -> 0 *)
assert (s__943 : (forall i : Z, ((1)%Z <= i)%Z -> (tends (fun t : Z => (r (t)%Z (i)%Z)) 0))).
{
intros i b__894.
assert (r__895 : 1 <= IZR i).
{ izr_le. }
(* r_i >= 0 *)
assert (s__903 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z (i)%Z)))).
{
intros t b__896.
assert (r__897 : 0 <= IZR t).
{ izr_le. }
(* r_t *)
assert (s__902 : (0 <= (r (t)%Z (i)%Z))).
{
assert (b__898 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (b__899 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__900 : (0 <= (r (t)%Z (i)%Z))) by exact (h__25 (t)%Z b__898 (i)%Z b__899).
assert (e__901 : (r (t)%Z (i)%Z) = 1 * ((r (t)%Z (i)%Z) - 0) + 0).
{
transitivity ((r (t)%Z (i)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((r (t)%Z (i)%Z)).
{
feq.
}
feq.
}
rw e__901.
apply (from_le_nn 1 0 0 (r (t)%Z (i)%Z)); [exact i__900 | lra ..].
}
exact s__902.
}
(* second_i *)
assert (s__910 : (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))).
{
intros t b__904.
assert (r__905 : 0 <= IZR t).
{ izr_le. }
(* second_t *)
assert (s__909 : ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p))))).
{
assert (b__906 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__907 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__908 : ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p))))).
{
exact (h__26 (t)%Z b__906 (i)%Z b__907).
}
exact u__908.
}
exact s__909.
}
(* g_i *)
assert (s__917 : (forall t : Z, ((0)%Z <= t)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho * (powerRZ w (t)%Z)) ^ 2)))).
{
intros t b__911.
assert (r__912 : 0 <= IZR t).
{ izr_le. }
(* g_t *)
assert (s__916 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho * (powerRZ w (t)%Z)) ^ 2))).
{
assert (b__913 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__914 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__915 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho * (powerRZ w (t)%Z)) ^ 2))).
{
exact (s__893 (t)%Z b__913 (i)%Z b__914).
}
exact u__915.
}
exact s__916.
}
(* both *)
assert (s__939 : ((forall t : Z, ((0)%Z <= t)%Z -> ((r (t)%Z (i)%Z) <= (R_ * (powerRZ tau (t)%Z)))) /\ (tends (fun t : Z => (r (t)%Z (i)%Z)) 0))).
{
assert (p__918 : ((0 < b2) /\ (b2 < 1))).
{
split.
{
exact h__19.
}
{
exact h__20.
}
}
assert (p__919 : (0 < p)).
{
exact h__22.
}
assert (p__920 : (0 < (L * rho))).
{
apply mult_pos_pos.
{
assert (e__921 : L = 1 * (L - 0) + 0).
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
rw e__921.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__922 : rho = 1 * (rho - 0) + 0).
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
rw e__922.
apply (from_lt_pos 1 0 0 rho); [exact h__11 | lra ..].
}
}
assert (p__923 : (0 < w)).
{
exact h__13.
}
assert (p__924 : ((b2 < tau) /\ (tau < 1))).
{
split.
{
exact h__34.
}
{
exact h__35.
}
}
assert (p__925 : ((Rpower w p) <= tau)).
{
exact h__36.
}
assert (p__926 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z (i)%Z)))).
{
exact s__903.
}
assert (p__927 : (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))).
{
exact s__910.
}
assert (p__928 : (forall t : Z, ((0)%Z <= t)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= (((L * rho) * (powerRZ w (t)%Z)) ^ 2)))).
{
intros t b__929.
assert (r__931 : 0 <= IZR t).
{ izr_le. }
pose proof (s__917 t ltac:(zp)) as h__930.
apply gap_le.
assert (e__932 : ((((L * rho) * (powerRZ w (t)%Z)) ^ 2) - ((g (t)%Z (i)%Z) ^ 2)) = 1 * (((L * rho * (powerRZ w (t)%Z)) ^ 2) - ((g (t)%Z (i)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((g (t)%Z (i)%Z) ^ 2)) + (((powerRZ w (t)%Z) ^ 2) * (L ^ 2) * (rho ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * ((g (t)%Z (i)%Z) ^ 2)) + (((powerRZ w (t)%Z) ^ 2) * (L ^ 2) * (rho ^ 2)))).
{
feq.
}
feq.
}
rw e__932.
apply (from_le_nn 1 0 ((g (t)%Z (i)%Z) ^ 2) ((L * rho * (powerRZ w (t)%Z)) ^ 2)); [exact h__930 | lra ..].
}
assert (p__933 : ((r (0)%Z (i)%Z) <= R_)).
{
apply gap_le.
assert (b__934 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__935 : ((r (0)%Z (i)%Z) <= R_)) by exact (h__37 (i)%Z b__934).
assert (e__936 : (R_ - (r (0)%Z (i)%Z)) = 1 * (R_ - (r (0)%Z (i)%Z)) + 0).
{
transitivity ((((- 1) * (r (0)%Z (i)%Z)) + R_)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r (0)%Z (i)%Z)) + R_)).
{
feq.
}
feq.
}
rw e__936.
apply (from_le_nn 1 0 (r (0)%Z (i)%Z) R_); [exact i__935 | lra ..].
}
assert (p__937 : (((1 - b2) * (Rpower (L * rho) p)) <= (R_ * (tau - b2)))).
{
exact h__38.
}
assert (u__938 : ((forall t : Z, ((0)%Z <= t)%Z -> ((r (t)%Z (i)%Z) <= (R_ * (powerRZ tau (t)%Z)))) /\ (tends (fun t : Z => (r (t)%Z (i)%Z)) 0))).
{
exact (T_aida_second_moment_vanishes_7352b93f.claim b2 p (L * rho) w tau R_ (fun t : Z => (r (t)%Z (i)%Z)) (fun t : Z => (g (t)%Z (i)%Z)) p__918 p__919 p__920 p__923 p__924 p__925 p__926 p__927 p__928 p__933 p__937).
}
exact u__938.
}
pose proof s__939 as [h__940 h__941].
(* r_i *)
assert (s__942 : (tends (fun t : Z => (r (t)%Z (i)%Z)) 0)).
{
exact h__941.
}
exact s__942.
}
(* goal *)
assert (s__944 : ((forall t : Z, ((0)%Z <= t)%Z -> ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0) /\ (tends (fun t : Z => (X m (n)%Z (t)%Z)) 0) /\ (forall i : Z, ((1)%Z <= i)%Z -> (tends (fun t : Z => (r (t)%Z (i)%Z)) 0)))).
{
split.
{
exact s__350.
}
{
split.
{
exact s__694.
}
{
split.
{
exact s__706.
}
{
exact s__943.
}
}
}
}
pose proof s__944 as [h__945 [h__946 [h__947 h__948]]].
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))).
intros t b__949.
assert (r__950 : 0 <= IZR t).
{ izr_le. }
intros i b__951.
assert (r__952 : 1 <= IZR i).
{ izr_le. }
exact h__22.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))).
intros t b__953.
assert (r__954 : 0 <= IZR t).
{ izr_le. }
intros i b__955.
assert (r__956 : 1 <= IZR i).
{ izr_le. }
assert (e__957 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__957.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))).
intros t b__958.
assert (r__959 : 0 <= IZR t).
{ izr_le. }
intros i b__960.
assert (r__961 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__962 : p = 1 * (p - 0) + 0).
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
rw e__962.
apply (from_lt_pos 1 0 0 p); [exact h__22 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < ((r ((t + 1))%Z (i)%Z) + eps)))).
intros t b__963.
assert (r__964 : 0 <= IZR t).
{ izr_le. }
intros i b__965.
assert (r__966 : 1 <= IZR i).
{ izr_le. }
apply plus_nn_pos.
{
assert (b__967 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__968 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__969 : (0 <= (r ((t + 1))%Z (i)%Z))) by exact (h__25 ((t + 1))%Z b__967 (i)%Z b__968).
assert (e__970 : (r ((t + 1))%Z (i)%Z) = 1 * ((r ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i)%Z)).
{
assert (e__971 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__971.
reflexivity.
}
feq.
}
feq.
}
rw e__970.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i)%Z)); [exact i__969 | lra ..].
}
{
assert (e__972 : eps = 1 * (eps - 0) + 0).
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
rw e__972.
apply (from_lt_pos 1 0 0 eps); [exact h__21 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))).
intros t b__973.
assert (r__974 : 0 <= IZR t).
{ izr_le. }
intros i b__975.
assert (r__976 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (2 * (1 - b) * (L ^ 2))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__977 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__977.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__978 : L = 1 * (L - 0) + 0).
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
rw e__978.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__979 : p = 1 * (p - 0) + 0).
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
rw e__979.
apply (from_lt_pos 1 0 0 p); [exact h__22 | lra ..].
}
{
split.
{
change (0 < eps).
exact h__21.
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
change (0 < (L * rho)).
apply mult_pos_pos.
{
assert (e__980 : L = 1 * (L - 0) + 0).
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
rw e__980.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__981 : rho = 1 * (rho - 0) + 0).
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
rw e__981.
apply (from_lt_pos 1 0 0 rho); [exact h__11 | lra ..].
}
}
{
split.
{
change (0 < w).
exact h__13.
}
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * (1 - b) * (L ^ 2)))).
intros t b__982.
assert (r__983 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__984 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__984.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__985 : L = 1 * (L - 0) + 0).
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
rw e__985.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
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
change ((forall t : Z, ((0)%Z <= t)%Z -> ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0) /\ (tends (fun t : Z => (X m (n)%Z (t)%Z)) 0) /\ (forall i : Z, ((1)%Z <= i)%Z -> (tends (fun t : Z => (r (t)%Z (i)%Z)) 0))).
exact s__944.
}
Qed.
Lemma meaningful : forall (b : R) (b2 : R) (mu : R) (L : R) (eta : R) (eps : R) (p : R) (q : R) (chigh : R) (rho : R) (w : R) (tau : R) (R_ : R) (n : Z) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (0 < eta) -> (1 < q) -> (0 < rho) -> ((0 < w) /\ (w < 1)) -> ((1 - (mu / 4)) <= (w ^ 2)) -> (((1 + b) / 2) <= (w ^ 2)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))))) -> ((Z_ x m b mu L (n)%Z (0)%Z) <= (rho ^ 2)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> ((2 * eta * (chigh / (Rpower eps (q / p))) * L * (Rpower (L * rho) (q - 1))) <= mu) -> ((b2 < tau) /\ (tau < 1)) -> ((Rpower w p) <= tau) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= R_)) -> (((1 - b2) * (Rpower (L * rho) p)) <= (R_ * (tau - b2))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < ((r ((t + 1))%Z (i)%Z) + eps)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))) /\ (0 <> (2 * (1 - b) * (L ^ 2))) /\ (0 <> p) /\ (0 < eps) /\ (0 <> (Rpower eps (q / p))) /\ (0 < (L * rho)) /\ (0 < w) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * (1 - b) * (L ^ 2))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46)). Qed.
Theorem claim : forall (b : R) (b2 : R) (mu : R) (L : R) (eta : R) (eps : R) (p : R) (q : R) (chigh : R) (rho : R) (w : R) (tau : R) (R_ : R) (n : Z) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (0 < eta) -> (1 < q) -> (0 < rho) -> ((0 < w) /\ (w < 1)) -> ((1 - (mu / 4)) <= (w ^ 2)) -> (((1 + b) / 2) <= (w ^ 2)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))))) -> ((Z_ x m b mu L (n)%Z (0)%Z) <= (rho ^ 2)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> ((2 * eta * (chigh / (Rpower eps (q / p))) * L * (Rpower (L * rho) (q - 1))) <= mu) -> ((b2 < tau) /\ (tau < 1)) -> ((Rpower w p) <= tau) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= R_)) -> (((1 - b2) * (Rpower (L * rho) p)) <= (R_ * (tau - b2))) -> ((forall t : Z, ((0)%Z <= t)%Z -> ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0) /\ (tends (fun t : Z => (X m (n)%Z (t)%Z)) 0) /\ (forall i : Z, ((1)%Z <= i)%Z -> (tends (fun t : Z => (r (t)%Z (i)%Z)) 0))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46)). Qed.
Fail Definition corrupted : forall (b : R) (b2 : R) (mu : R) (L : R) (eta : R) (eps : R) (p : R) (q : R) (chigh : R) (rho : R) (w : R) (tau : R) (R_ : R) (n : Z) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (0 < eta) -> (1 < q) -> (0 < rho) -> ((0 < w) /\ (w < 1)) -> ((1 - (mu / 4)) <= (w ^ 2)) -> (((1 + b) / 2) <= (w ^ 2)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))))) -> ((Z_ x m b mu L (n)%Z (0)%Z) <= (rho ^ 2)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> ((2 * eta * (chigh / (Rpower eps (q / p))) * L * (Rpower (L * rho) (q - 1))) <= mu) -> ((b2 < tau) /\ (tau < 1)) -> ((Rpower w p) <= tau) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= R_)) -> (((1 - b2) * (Rpower (L * rho) p)) <= (R_ * (tau - b2))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) < (Z_ x m b mu L (n)%Z (t)%Z))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0) /\ (tends (fun t : Z => (X m (n)%Z (t)%Z)) 0) /\ (forall i : Z, ((1)%Z <= i)%Z -> (tends (fun t : Z => (r (t)%Z (i)%Z)) 0))) := claim.
End T_aida_theorem3_p1_inside_4c353bac.
