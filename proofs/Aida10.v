From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas06.
From AdamNX Require Import Lemmas07.
Open Scope R_scope.

(* aida.theorem3_p1_outside; certificate 2d227b74b28dbadc86d310372134fab16db0d7017c175a5bf06189a70dfbf414 *)
Module T_aida_theorem3_p1_outside_2d227b74.
Definition X (x : Z -> Z -> R) (n : Z) (t : Z) : R := (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))).
Definition Z_ (x : Z -> Z -> R) (m : Z -> Z -> R) (b : R) (mu : R) (L : R) (n : Z) (t : Z) : R := ((X x (n)%Z (t)%Z) + ((mu / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))).

Lemma satisfiable : exists (b : R) (b2 : R) (mu : R) (L : R) (eta : R) (eps : R) (p : R) (q : R) (chigh : R) (rho : R) (w : R) (tau : R) (R_ : R) (n : Z) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z /\ ((0 < b) /\ (b < 1)) /\ ((0 < mu) /\ (mu <= 1)) /\ (0 < L) /\ (0 < eta) /\ (1 < q) /\ (0 < rho) /\ ((0 < w) /\ (w < 1)) /\ ((1 - (mu / 4)) <= (w ^ 2)) /\ (((1 + b) / 2) <= (w ^ 2)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 < p) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (c (t)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))))) /\ ((Z_ x m b mu L (n)%Z (0)%Z) <= (rho ^ 2)) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) /\ ((2 * eta * (chigh / eps) * L * (Rpower (L * rho) (q - 1))) <= mu) /\ ((b2 < tau) /\ (tau < 1)) /\ ((Rpower w p) <= tau) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= R_)) /\ (((1 - b2) * (Rpower (L * rho) p)) <= (R_ * (tau - b2))).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (((1 - (1 * / 2)) * 0) - (((1 * / 100) * 1 * (apow 0 (2 - 1)) * 0) * / ((apow 0 (2 * / 1)) + 1)))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (((1 - (1 * / 2)) * 0) - (((1 * / 100) * 1 * (apow 0 (2 - 1)) * 0) * / ((apow 0 (2 * / 1)) + 1))) = 0).
{
assert (e__5 : / ((apow 0 (2 * / 1)) + 1) = 1).
{
assert (e__6 : ((apow 0 (2 * / 1)) + 1) = 1).
{
assert (e__7 : (apow 0 (2 * / 1)) = 0).
{
assert (e__8 : (2 * / 1) = 2).
{
feq.
}
transitivity (apow 0 2 ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__8). }
apply apow_0.
}
eapply eq_trans.
{
rw e__7.
reflexivity.
}
feq.
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
change ((2 * (1 * / 100) * (1 * / 1) * 2 * (exp ((2 - 1) * ln (2 * 1)))) <= (1 * / 2)).
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

Lemma proved : forall (b : R) (b2 : R) (mu : R) (L : R) (eta : R) (eps : R) (p : R) (q : R) (chigh : R) (rho : R) (w : R) (tau : R) (R_ : R) (n : Z) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (0 < eta) -> (1 < q) -> (0 < rho) -> ((0 < w) /\ (w < 1)) -> ((1 - (mu / 4)) <= (w ^ 2)) -> (((1 + b) / 2) <= (w ^ 2)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))))) -> ((Z_ x m b mu L (n)%Z (0)%Z) <= (rho ^ 2)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> ((2 * eta * (chigh / eps) * L * (Rpower (L * rho) (q - 1))) <= mu) -> ((b2 < tau) /\ (tau < 1)) -> ((Rpower w p) <= tau) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= R_)) -> (((1 - b2) * (Rpower (L * rho) p)) <= (R_ * (tau - b2))) -> (((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q / p)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))) /\ (0 <> (2 * (1 - b) * (L ^ 2))) /\ (0 <> eps) /\ (0 < (L * rho)) /\ (0 < w) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * (1 - b) * (L ^ 2))))) /\ ((forall t : Z, ((0)%Z <= t)%Z -> ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0) /\ (tends (fun t : Z => (X m (n)%Z (t)%Z)) 0) /\ (forall i : Z, ((1)%Z <= i)%Z -> (tends (fun t : Z => (r (t)%Z (i)%Z)) 0)))).
Proof.
intros b b2 mu L eta eps p q chigh rho w tau R_ n c x m r g b__0 h__2 h__5 h__8 h__9 h__10 h__11 h__12 h__15 h__16 h__17 h__18 h__21 h__22 h__23 h__24 h__25 h__26 h__27 h__28 h__29 h__30 h__31 h__32 h__33 h__36 h__37 h__38.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
pose proof h__12 as [h__13 h__14].
change ((1 - (mu * / 4)) <= (w ^ 2)) in h__15.
change (((1 + b) * / 2) <= (w ^ 2)) in h__16.
pose proof h__18 as [h__19 h__20].
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))))) in h__27.
change ((2 * eta * (chigh * / eps) * L * (Rpower (L * rho) (q - 1))) <= mu) in h__32.
pose proof h__33 as [h__34 h__35].
(* D >= 0 *)
assert (s__49 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))))).
{
intros t b__39.
assert (r__40 : 0 <= IZR t).
{ izr_le. }
(* D_t *)
assert (s__48 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps))))).
{
intros i b__41.
assert (r__42 : 1 <= IZR i).
{ izr_le. }
(* D_i *)
assert (s__47 : (0 <= ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))).
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
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__46 : eps = 1 * (eps - 0) + 0).
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
rw e__46.
apply (from_lt_pos 1 0 0 eps); [exact h__21 | lra ..].
}
}
}
exact s__47.
}
exact s__48.
}
(* D high *)
assert (s__168 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) <= (chigh * / eps))))).
{
intros t b__50.
assert (r__51 : 0 <= IZR t).
{ izr_le. }
(* D_t *)
assert (s__167 : (forall i : Z, ((1)%Z <= i)%Z -> (((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) <= (chigh * / eps)))).
{
intros i b__52.
assert (r__53 : 1 <= IZR i).
{ izr_le. }
(* bounds *)
assert (s__67 : ((eps <= ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) /\ (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) <= ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))).
{
assert (p__54 : (0 <= (r ((t + 1))%Z (i)%Z))).
{
assert (b__55 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__56 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__57 : (0 <= (r ((t + 1))%Z (i)%Z))) by exact (h__25 ((t + 1))%Z b__55 (i)%Z b__56).
assert (e__58 : (r ((t + 1))%Z (i)%Z) = 1 * ((r ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i)%Z)).
{
assert (e__59 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__59.
reflexivity.
}
feq.
}
feq.
}
rw e__58.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i)%Z)); [exact i__57 | lra ..].
}
assert (p__60 : ((r ((t + 1))%Z (i)%Z) <= (r ((t + 1))%Z (i)%Z))).
{
apply gap_le.
apply Req_le_sym.
assert (e__61 : ((r ((t + 1))%Z (i)%Z) - (r ((t + 1))%Z (i)%Z)) = 0).
{
assert (e__62 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__62.
reflexivity.
}
feq.
}
rw e__61.
rat.
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
assert (u__66 : ((eps <= ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) /\ (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) <= ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))).
{
exact (T_aida_outside_bounds_f87db5cb.claim (r ((t + 1))%Z (i)%Z) (r ((t + 1))%Z (i)%Z) eps p q p__54 p__60 p__63 p__64).
}
exact u__66.
}
pose proof s__67 as [h__68 h__69].
assert (n__73 : eps <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_lt_pos 1 0 0 eps); [exact h__21 | lra ..].
}
assert (n__75 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__74 : p = 1 * (p - 0) + 0).
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
rw e__74.
apply (from_lt_pos 1 0 0 p); [exact h__22 | lra ..].
}
assert (n__78 : 0 < (q * / p)).
{
apply mult_pos_pos.
{
assert (e__76 : q = 1 * (q - 1) + 1).
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
rw e__76.
apply (from_lt_pos 1 1 1 q); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__77 : p = 1 * (p - 0) + 0).
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
rw e__77.
apply (from_lt_pos 1 0 0 p); [exact h__22 | lra ..].
}
}
assert (n__81 : 0 < ((/ p) * q)).
{
assert (e__79 : (q * / p) = ((/ p) * q)).
{
assert (e__80 : / p = (/ p)).
{
apply inv_by. feq.
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
assert (n__91 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
assert (e__82 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = 1 * (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) - eps) + 0).
{
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__83 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__83). }
assert (e__84 : (q * / p) = ((/ p) * q)).
{
assert (e__85 : / p = (/ p)).
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__84). }
reflexivity.
}
symmetry.
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__86 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__87 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__87). }
assert (e__88 : (q * / p) = ((/ p) * q)).
{
assert (e__89 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__89.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__88). }
reflexivity.
}
eapply eq_trans.
{
rw e__86.
reflexivity.
}
feq.
}
feq.
}
rw e__82.
apply (from_le_nn 1 0 eps ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)); [exact h__68 | lra ..].
}
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
apply (from_lt_pos 1 0 0 eps); [exact h__21 | lra ..].
}
}
assert (n__97 : ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps) <> 0).
{
assert (e__92 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)).
{
assert (e__93 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__94 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__94). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__95). }
reflexivity.
}
eapply eq_trans.
{
rw e__93.
reflexivity.
}
feq.
}
try rewrite <- e__92.
exact n__91.
}
assert (n__108 : (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) * eps) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply plus_nn_pos.
{
assert (e__98 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = 1 * (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) - eps) + 0).
{
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__99 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__99). }
assert (e__100 : (q * / p) = ((/ p) * q)).
{
assert (e__101 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__101.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__100). }
reflexivity.
}
symmetry.
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__102 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__103 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__103). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__104). }
reflexivity.
}
eapply eq_trans.
{
rw e__102.
reflexivity.
}
feq.
}
feq.
}
rw e__98.
apply (from_le_nn 1 0 eps ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)); [exact h__68 | lra ..].
}
{
assert (e__106 : eps = 1 * (eps - 0) + 0).
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
rw e__106.
apply (from_lt_pos 1 0 0 eps); [exact h__21 | lra ..].
}
}
{
assert (e__107 : eps = 1 * (eps - 0) + 0).
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
rw e__107.
apply (from_lt_pos 1 0 0 eps); [exact h__21 | lra ..].
}
}
assert (n__114 : (((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * eps) + (eps ^ 2)) <> 0).
{
assert (e__109 : (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) * eps) = (((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * eps) + (eps ^ 2))).
{
assert (e__110 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__111 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__111). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__112). }
reflexivity.
}
eapply eq_trans.
{
rw e__110.
reflexivity.
}
feq.
}
try rewrite <- e__109.
exact n__108.
}
(* D_i *)
assert (s__166 : (((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) <= (chigh * / eps))).
{
apply gap_le.
assert (e__70 : ((chigh * / eps) - ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps))) = ((((chigh - (c (t)%Z)) * ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) + ((c (t)%Z) * ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps - eps))) * / (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) * eps))).
{
transitivity (((((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * chigh * (/ eps)) + ((- 1) * (c (t)%Z)) + chigh) * (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)))).
{
assert (e__115 : / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps))).
{
assert (e__116 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)).
{
assert (e__117 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__118 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__118). }
assert (e__119 : (q * / p) = ((/ p) * q)).
{
assert (e__120 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__120.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__119). }
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
apply inv_by. feq.
}
assert (e__121 : / eps = (/ eps)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__115.
rw e__121.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * chigh * (/ eps)) + ((- 1) * (c (t)%Z)) + chigh) * (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)))).
{
assert (e__122 : / (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) * eps) = ((/ eps) * (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)))).
{
assert (e__123 : (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) * eps) = (((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * eps) + (eps ^ 2))).
{
assert (e__124 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__125 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__125). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__126). }
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
apply inv_by. feq.
}
assert (e__128 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__129 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__129). }
assert (e__130 : (q * / p) = ((/ p) * q)).
{
assert (e__131 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__131.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__130). }
reflexivity.
}
eapply eq_trans.
{
rw e__122.
rw e__128.
reflexivity.
}
feq.
}
feq.
}
assert (w__71 : 0 <= ((((chigh - (c (t)%Z)) * ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) + ((c (t)%Z) * ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps - eps))) * / (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) * eps))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (b__132 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__133 : ((c (t)%Z) <= chigh)) by exact (h__24 (t)%Z b__132).
assert (e__134 : (chigh - (c (t)%Z)) = 1 * (chigh - (c (t)%Z)) + 0).
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
rw e__134.
apply (from_le_nn 1 0 (c (t)%Z) chigh); [exact i__133 | lra ..].
}
{
apply plus_nn_pos.
{
assert (e__135 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = 1 * (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) - eps) + 0).
{
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__136 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__136). }
assert (e__137 : (q * / p) = ((/ p) * q)).
{
assert (e__138 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__138.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__137). }
reflexivity.
}
symmetry.
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__139 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__140 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__140). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__141). }
reflexivity.
}
eapply eq_trans.
{
rw e__139.
reflexivity.
}
feq.
}
feq.
}
rw e__135.
apply (from_le_nn 1 0 eps ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)); [exact h__68 | lra ..].
}
{
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
apply (from_lt_pos 1 0 0 eps); [exact h__21 | lra ..].
}
}
}
{
apply mult_nn_nn.
{
assert (b__144 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__145 : (0 <= (c (t)%Z))) by exact (h__23 (t)%Z b__144).
assert (e__146 : (c (t)%Z) = 1 * ((c (t)%Z) - 0) + 0).
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
rw e__146.
apply (from_le_nn 1 0 0 (c (t)%Z)); [exact i__145 | lra ..].
}
{
assert (e__147 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps - eps) = 1 * (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) - eps) + 0).
{
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__148 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__149 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__149). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__150). }
reflexivity.
}
eapply eq_trans.
{
rw e__148.
reflexivity.
}
feq.
}
symmetry.
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__152 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__153 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__153). }
assert (e__154 : (q * / p) = ((/ p) * q)).
{
assert (e__155 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__155.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__154). }
reflexivity.
}
eapply eq_trans.
{
rw e__152.
reflexivity.
}
feq.
}
feq.
}
rw e__147.
apply (from_le_nn 1 0 eps ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)); [exact h__68 | lra ..].
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply plus_nn_pos.
{
assert (e__156 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = 1 * (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) - eps) + 0).
{
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__157 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__157). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__158). }
reflexivity.
}
symmetry.
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__160 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__161 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__161). }
assert (e__162 : (q * / p) = ((/ p) * q)).
{
assert (e__163 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__163.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__162). }
reflexivity.
}
eapply eq_trans.
{
rw e__160.
reflexivity.
}
feq.
}
feq.
}
rw e__156.
apply (from_le_nn 1 0 eps ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)); [exact h__68 | lra ..].
}
{
assert (e__164 : eps = 1 * (eps - 0) + 0).
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
rw e__164.
apply (from_lt_pos 1 0 0 eps); [exact h__21 | lra ..].
}
}
{
assert (e__165 : eps = 1 * (eps - 0) + 0).
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
rw e__165.
apply (from_lt_pos 1 0 0 eps); [exact h__21 | lra ..].
}
}
}
rw e__70. exact w__71.
}
exact s__166.
}
exact s__167.
}
assert (n__286 : (2 * (1 - b) * (L ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__284 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__284.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__285 : L = 1 * (L - 0) + 0).
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
rw e__285.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
assert (n__288 : (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2))) <> 0).
{
assert (e__287 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
try rewrite <- e__287.
exact n__286.
}
assert (n__289 : L <> 0).
{
intro vanishes.
apply n__288.
transitivity ((- 2) * ((L ^ 2)) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__290 : (b + (- 1)) <> 0).
{
intro vanishes.
apply n__288.
transitivity ((- 2) * ((L ^ 2)) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* shrinks *)
assert (s__353 : (forall t : Z, ((0)%Z <= t)%Z -> ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))))).
{
assert (b__169 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__170 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__171 : ((0 < mu) /\ (mu <= 1))).
{
split.
{
exact h__6.
}
{
exact h__7.
}
}
assert (p__172 : (0 < L)).
{
exact h__8.
}
assert (p__173 : (0 < eta)).
{
exact h__9.
}
assert (p__174 : (1 < q)).
{
exact h__10.
}
assert (p__175 : (0 < rho)).
{
exact h__11.
}
assert (p__176 : ((0 < w) /\ (w < 1))).
{
split.
{
exact h__13.
}
{
exact h__14.
}
}
assert (p__177 : ((1 - (mu * / 4)) <= (w ^ 2))).
{
exact h__15.
}
assert (p__178 : (((1 + b) * / 2) <= (w ^ 2))).
{
exact h__16.
}
assert (p__179 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z))))))).
{
exact h__17.
}
assert (p__180 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z))))))).
{
intros t b__181.
assert (r__183 : 0 <= IZR t).
{ izr_le. }
pose proof (h__27 t ltac:(zp)) as h__182.
intros i b__184.
assert (r__186 : 1 <= IZR i).
{ izr_le. }
pose proof (h__182 i ltac:(zp)) as h__185.
assert (n__189 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__188 : p = 1 * (p - 0) + 0).
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
rw e__188.
apply (from_lt_pos 1 0 0 p); [exact h__22 | lra ..].
}
assert (n__192 : 0 < (q * / p)).
{
apply mult_pos_pos.
{
assert (e__190 : q = 1 * (q - 1) + 1).
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
rw e__190.
apply (from_lt_pos 1 1 1 q); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__191 : p = 1 * (p - 0) + 0).
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
rw e__191.
apply (from_lt_pos 1 0 0 p); [exact h__22 | lra ..].
}
}
assert (n__195 : 0 < ((/ p) * q)).
{
assert (e__193 : (q * / p) = ((/ p) * q)).
{
assert (e__194 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__194.
reflexivity.
}
feq.
}
try rewrite <- e__193.
exact n__192.
}
assert (n__197 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__196 : eps = 1 * (eps - 0) + 0).
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
rw e__196.
apply (from_lt_pos 1 0 0 eps); [exact h__21 | lra ..].
}
}
assert (n__203 : ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps) <> 0).
{
assert (e__198 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)).
{
assert (e__199 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__200 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__200). }
assert (e__201 : (q * / p) = ((/ p) * q)).
{
assert (e__202 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__202.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__201). }
reflexivity.
}
eapply eq_trans.
{
rw e__199.
reflexivity.
}
feq.
}
try rewrite <- e__198.
exact n__197.
}
assert (n__205 : 0 < (q - 1)).
{
assert (e__204 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__204.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
assert (n__207 : 0 < (q + (- 1))).
{
assert (e__206 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__206.
exact n__205.
}
apply gap_eq.
assert (e__187 : ((((1 - mu) * (x (t)%Z (i)%Z)) - (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z))) - (x ((t + 1))%Z (i)%Z)) = 1 * ((((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps))) - (x ((t + 1))%Z (i)%Z)) + 0).
{
transitivity (((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1))) * (c (t)%Z) * (m (t + 1)%Z (i)%Z) * eta) + ((- 1) * (apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (x (t + 1)%Z (i)%Z)) + ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (x (t)%Z (i)%Z)) + ((- 1) * (apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (x (t)%Z (i)%Z) * mu) + ((- 1) * (x (t + 1)%Z (i)%Z) * eps) + ((x (t)%Z (i)%Z) * eps) + ((- 1) * (x (t)%Z (i)%Z) * eps * mu)) * (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)))).
{
assert (e__208 : / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps))).
{
assert (e__209 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)).
{
assert (e__210 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__211 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__211). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__212). }
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
apply inv_by. feq.
}
assert (e__214 : (apow (m ((t + 1))%Z (i)%Z) (q - 1)) = (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))).
{
assert (e__215 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__215). }
assert (e__216 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i)%Z) v__ ) e__216). }
reflexivity.
}
assert (e__217 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__218 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__208.
rw e__214.
rw e__217.
rw e__218.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1))) * (c (t)%Z) * (m (t + 1)%Z (i)%Z) * eta) + ((- 1) * (apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (x (t + 1)%Z (i)%Z)) + ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (x (t)%Z (i)%Z)) + ((- 1) * (apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (x (t)%Z (i)%Z) * mu) + ((- 1) * (x (t + 1)%Z (i)%Z) * eps) + ((x (t)%Z (i)%Z) * eps) + ((- 1) * (x (t)%Z (i)%Z) * eps * mu)) * (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)))).
{
assert (e__219 : / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps))).
{
assert (e__220 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)).
{
assert (e__221 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__222 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__222). }
assert (e__223 : (q * / p) = ((/ p) * q)).
{
assert (e__224 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__224.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__223). }
reflexivity.
}
eapply eq_trans.
{
rw e__221.
reflexivity.
}
feq.
}
rw e__220.
apply inv_by. feq.
}
assert (e__225 : (apow (m ((t + 1))%Z (i)%Z) (q - 1)) = (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))).
{
assert (e__226 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__226). }
assert (e__227 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i)%Z) v__ ) e__227). }
reflexivity.
}
assert (e__228 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__229 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__219.
rw e__225.
rw e__228.
rw e__229.
reflexivity.
}
feq.
}
feq.
}
rw e__187.
apply (from_eq_zero 1 0 (x ((t + 1))%Z (i)%Z) (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))); [exact h__185 | lra ..].
}
assert (p__230 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))))).
{
exact s__49.
}
assert (p__231 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) <= (chigh * / eps))))).
{
exact s__168.
}
assert (p__232 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z) <= ((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)))))).
{
intros t b__233.
assert (r__235 : 0 <= IZR t).
{ izr_le. }
pose proof (h__28 t ltac:(zp)) as h__234.
intros p__236.
assert (h__237 : ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
apply h__234.
apply gap_le.
assert (e__238 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__239 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
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
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__242 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__243 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__244 : 1 <= IZR i__0).
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
rw e__243.
feq.
}
eapply eq_trans.
{
rw e__242.
reflexivity.
}
feq.
}
feq.
}
rw e__238.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__236 | lra ..].
}
apply gap_le.
assert (e__245 : (((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) - (X (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z)) = 1 * (((L ^ 2) * (X x (n)%Z (t)%Z)) - (X g (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__246 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__247 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__248 : 1 <= IZR i__0).
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
rw e__247.
feq.
}
assert (e__249 : (X (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
assert (e__250 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__251 : 1 <= IZR i__0).
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
rw e__250.
feq.
}
eapply eq_trans.
{
rw e__246.
rw e__249.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__252 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__253 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__254 : 1 <= IZR i__0).
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
rw e__253.
feq.
}
assert (e__255 : (X g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
assert (e__256 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__257 : 1 <= IZR i__0).
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
rw e__256.
feq.
}
eapply eq_trans.
{
rw e__252.
rw e__255.
reflexivity.
}
feq.
}
feq.
}
rw e__245.
apply (from_le_nn 1 0 (X g (n)%Z (t)%Z) ((L ^ 2) * (X x (n)%Z (t)%Z))); [exact h__237 | lra ..].
}
assert (p__258 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z))))))).
{
intros t b__259.
assert (r__261 : 0 <= IZR t).
{ izr_le. }
pose proof (h__29 t ltac:(zp)) as h__260.
intros i b__262.
assert (r__264 : 1 <= IZR i).
{ izr_le. }
pose proof (h__260 i ltac:(zp)) as h__263.
intros p__265.
assert (h__266 : (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
apply h__263.
apply gap_le.
assert (e__267 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__268 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
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
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__271 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__272 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__273 : 1 <= IZR i__0).
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
rw e__272.
feq.
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
rw e__267.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__265 | lra ..].
}
apply gap_le.
assert (e__274 : (((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) = 1 * (((L ^ 2) * (X x (n)%Z (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((g (t)%Z (i)%Z) ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__275 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
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
symmetry.
transitivity ((((- 1) * ((g (t)%Z (i)%Z) ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__278 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__279 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__280 : 1 <= IZR i__0).
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
rw e__279.
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
rw e__274.
apply (from_le_nn 1 0 ((g (t)%Z (i)%Z) ^ 2) ((L ^ 2) * (X x (n)%Z (t)%Z))); [exact h__266 | lra ..].
}
assert (p__281 : ((2 * eta * (chigh * / eps) * L * (Rpower (L * rho) (q - 1))) <= mu)).
{
exact h__32.
}
assert (p__282 : ((Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (0)%Z) <= (rho ^ 2))).
{
apply gap_le.
assert (e__283 : ((rho ^ 2) - (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (0)%Z)) = 1 * ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)) + 0).
{
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__291 : (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__292 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__293 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__294 : 1 <= IZR i__0).
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
rw e__293.
feq.
}
assert (e__295 : (X (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__296 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__297 : 1 <= IZR i__0).
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
rw e__296.
feq.
}
assert (e__298 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__299 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__299.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__292.
rw e__295.
rw e__298.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__291.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__300 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__301 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__302 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__302.
apply inv_by. feq.
}
assert (e__303 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__304 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__305 : 1 <= IZR i__0).
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
rw e__304.
feq.
}
assert (e__306 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__307 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__308 : 1 <= IZR i__0).
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
rw e__307.
feq.
}
eapply eq_trans.
{
rw e__301.
rw e__303.
rw e__306.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__300.
reflexivity.
}
feq.
}
feq.
}
rw e__283.
apply (from_le_nn 1 0 (Z_ x m b mu L (n)%Z (0)%Z) (rho ^ 2)); [exact h__30 | lra ..].
}
assert (p__309 : (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))).
{
exact h__31.
}
assert (u__310 : (forall t : Z, ((0)%Z <= t)%Z -> ((Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (0)%Z))))).
{
exact (T_aida_contracts_near_9296ebc7.claim b mu L eta q (chigh * / eps) rho w (n)%Z (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))) b__169 p__170 p__171 p__172 p__173 p__174 p__175 p__176 p__177 p__178 p__179 p__180 p__230 p__231 p__232 p__258 p__281 p__282 p__309).
}
intros t b__311.
assert (r__313 : 0 <= IZR t).
{ izr_le. }
pose proof (u__310 t ltac:(zp)) as h__312.
apply gap_le.
assert (e__314 : (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) = 1 * (((powerRZ w ((2 * t))%Z) * (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (0)%Z)) - (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (t)%Z)) + 0).
{
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__315 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__316 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__317 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__317.
apply inv_by. feq.
}
assert (e__318 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__319 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__320 : 1 <= IZR i__0).
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
rw e__319.
feq.
}
assert (e__321 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__322 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__323 : 1 <= IZR i__0).
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
rw e__322.
feq.
}
eapply eq_trans.
{
rw e__316.
rw e__318.
rw e__321.
reflexivity.
}
feq.
}
assert (e__324 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__325 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__326 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__326.
apply inv_by. feq.
}
assert (e__327 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__328 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__329 : 1 <= IZR i__0).
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
rw e__328.
feq.
}
assert (e__330 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__331 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__332 : 1 <= IZR i__0).
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
rw e__331.
feq.
}
eapply eq_trans.
{
rw e__325.
rw e__327.
rw e__330.
reflexivity.
}
feq.
}
assert (e__333 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__315.
rw e__324.
rw e__333.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__334 : (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__335 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__336 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__337 : 1 <= IZR i__0).
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
rw e__336.
feq.
}
assert (e__338 : (X (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__339 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__340 : 1 <= IZR i__0).
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
rw e__339.
feq.
}
assert (e__341 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__342 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__342.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__335.
rw e__338.
rw e__341.
reflexivity.
}
feq.
}
assert (e__343 : (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__344 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__345 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__346 : 1 <= IZR i__0).
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
rw e__345.
feq.
}
assert (e__347 : (X (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__348 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__349 : 1 <= IZR i__0).
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
rw e__348.
feq.
}
assert (e__350 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__351 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__351.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__344.
rw e__347.
rw e__350.
reflexivity.
}
feq.
}
assert (e__352 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__334.
rw e__343.
rw e__352.
reflexivity.
}
feq.
}
feq.
}
rw e__314.
apply (from_le_nn 1 0 (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (t)%Z) ((powerRZ w ((2 * t))%Z) * (Z_ (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) b mu L (n)%Z (0)%Z))); [exact h__312 | lra ..].
}
(* w^2 *)
assert (s__358 : ((w ^ 2) < 1)).
{
apply gap_lt.
assert (e__354 : (1 - (w ^ 2)) = ((1 - w) * (1 + w))).
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
assert (w__355 : 0 < ((1 - w) * (1 + w))).
{
apply mult_pos_pos.
{
assert (e__356 : (1 - w) = 1 * (1 - w) + 0).
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
rw e__356.
apply (from_lt_pos 1 0 w 1); [exact h__14 | lra ..].
}
{
assert (e__357 : (1 + w) = 1 * (w - 0) + 1).
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
rw e__357.
apply (from_lt_pos 1 1 0 w); [exact h__13 | lra ..].
}
}
rw e__354. exact w__355.
}
(* powers *)
assert (s__367 : (tends (fun t : Z => (powerRZ (w ^ 2) (t)%Z)) 0)).
{
assert (p__359 : ((- 1) < (w ^ 2))).
{
apply gap_lt.
apply to_plus.
apply plus_pos_pos.
{
apply pow_pos.
assert (e__360 : w = 1 * (w - 0) + 0).
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
rw e__360.
apply (from_lt_pos 1 0 0 w); [exact h__13 | lra ..].
}
{
assert (e__361 : (- (- 1)) = 1).
{
feq.
}
rw e__361.
rat.
}
}
assert (p__362 : ((w ^ 2) < 1)).
{
exact s__358.
}
assert (u__363 : (tends (fun n : Z => (powerRZ (w ^ 2) (n)%Z)) 0)).
{
exact (ax_limit_of_powers (w ^ 2) p__359 p__362).
}
assert (e__366 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__366 _).
refine (tends_from 1 _ _ _ u__363 _).
intros t b__364.
assert (r__365 : 1 <= IZR t).
{ izr_le. }
reflexivity.
}
(* top *)
assert (s__402 : (tends (fun t : Z => ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) 0)).
{
assert (f__371 : tends (fun t : Z => ((powerRZ (w ^ 2) (t)%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) (0 * (Z_ x m b mu L (n)%Z (0)%Z))).
{
refine (tends_mult (fun t : Z => (powerRZ (w ^ 2) (t)%Z)) (fun t : Z => (Z_ x m b mu L (n)%Z (0)%Z)) 0 (Z_ x m b mu L (n)%Z (0)%Z) _ _).
{
exact s__367.
}
{
apply tends_const.
}
}
assert (e__370 : 0 = (0 * (Z_ x m b mu L (n)%Z (0)%Z))).
{
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__393 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__394 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__395 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__395.
apply inv_by. feq.
}
assert (e__396 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__397 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__398 : 1 <= IZR i__0).
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
rw e__397.
feq.
}
assert (e__399 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__400 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__401 : 1 <= IZR i__0).
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
rw e__400.
feq.
}
eapply eq_trans.
{
rw e__394.
rw e__396.
rw e__399.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__393.
reflexivity.
}
feq.
}
feq.
}
refine (tends_value _ _ _ e__370 _).
refine (tends_from (1)%Z _ _ _ f__371 _).
intros t b__368.
assert (r__369 : 1 <= IZR t).
{ izr_le. }
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b)) * (/ (b + (- 1))))).
{
assert (e__372 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__373 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__374 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__374.
apply inv_by. feq.
}
assert (e__375 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__376 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__377 : 1 <= IZR i__0).
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
rw e__376.
feq.
}
assert (e__378 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__379 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__380 : 1 <= IZR i__0).
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
rw e__379.
feq.
}
eapply eq_trans.
{
rw e__373.
rw e__375.
rw e__378.
reflexivity.
}
feq.
}
assert (e__381 : (powerRZ (w ^ 2) (t)%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
assert (e__382 : powerRZ (w ^ 2) (t)%Z = powerRZ (w ^ 2) (t)%Z).
{
try replace (w ^ 2) with (w ^ 2) by feq.
reflexivity.
}
rw e__382.
rewrite (pz_pow w 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__372.
rw e__381.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b)) * (/ (b + (- 1))))).
{
assert (e__383 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__384 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__385 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__385.
apply inv_by. feq.
}
assert (e__386 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__387 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__388 : 1 <= IZR i__0).
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
rw e__387.
feq.
}
assert (e__389 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__390 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__391 : 1 <= IZR i__0).
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
rw e__390.
feq.
}
eapply eq_trans.
{
rw e__384.
rw e__386.
rw e__389.
reflexivity.
}
feq.
}
assert (e__392 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__383.
rw e__392.
reflexivity.
}
feq.
}
feq.
}
assert (n__451 : (mu * / (2 * (1 - b) * (L ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__448 : mu = 1 * (mu - 0) + 0).
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
rw e__448.
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
assert (e__449 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__449.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__450 : L = 1 * (L - 0) + 0).
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
rw e__450.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
assert (n__455 : ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1)))) <> 0).
{
assert (e__452 : (mu * / (2 * (1 - b) * (L ^ 2))) = ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__453 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__454 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__454.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__453.
reflexivity.
}
feq.
}
try rewrite <- e__452.
exact n__451.
}
assert (n__456 : mu <> 0).
{
intro vanishes.
apply n__455.
transitivity (((- 1) * / 2) * ((/ (L ^ 2))) * (mu) * (/ (b + (- 1)))).
{ feq. }
rewrite vanishes. ring.
}
(* top m *)
assert (s__470 : (tends (fun t : Z => (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))) 0)).
{
assert (f__409 : tends (fun t : Z => (((powerRZ (w ^ 2) (t)%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))) ((0 * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))).
{
refine (tends_mult (fun t : Z => ((powerRZ (w ^ 2) (t)%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) (fun t : Z => / (mu * / (2 * (1 - b) * (L ^ 2)))) (0 * (Z_ x m b mu L (n)%Z (0)%Z)) (/ (mu * / (2 * (1 - b) * (L ^ 2)))) _ _).
{
refine (tends_mult (fun t : Z => (powerRZ (w ^ 2) (t)%Z)) (fun t : Z => (Z_ x m b mu L (n)%Z (0)%Z)) 0 (Z_ x m b mu L (n)%Z (0)%Z) _ _).
{
exact s__367.
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
assert (e__405 : mu = 1 * (mu - 0) + 0).
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
rw e__405.
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
assert (e__406 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__406.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__407 : L = 1 * (L - 0) + 0).
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
rw e__407.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
}
}
assert (e__408 : 0 = ((0 * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))).
{
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__457 : / (mu * / (2 * (1 - b) * (L ^ 2))) = (((- 2) * (L ^ 2) * b * (/ mu)) + (2 * (L ^ 2) * (/ mu)))).
{
assert (e__458 : (mu * / (2 * (1 - b) * (L ^ 2))) = ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__459 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__460 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__460.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__459.
reflexivity.
}
feq.
}
rw e__458.
apply inv_by. feq.
}
assert (e__461 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__462 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__463 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__463.
apply inv_by. feq.
}
assert (e__464 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__465 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__466 : 1 <= IZR i__0).
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
rw e__465.
feq.
}
assert (e__467 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__468 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__469 : 1 <= IZR i__0).
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
rw e__468.
feq.
}
eapply eq_trans.
{
rw e__462.
rw e__464.
rw e__467.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__457.
rw e__461.
reflexivity.
}
feq.
}
feq.
}
refine (tends_value _ _ _ e__408 _).
refine (tends_from (1)%Z _ _ _ f__409 _).
intros t b__403.
assert (r__404 : 1 <= IZR t).
{ izr_le. }
assert (n__413 : (mu * / (2 * (1 - b) * (L ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__410 : mu = 1 * (mu - 0) + 0).
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
rw e__410.
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
assert (e__411 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__411.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__412 : L = 1 * (L - 0) + 0).
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
rw e__412.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
assert (n__417 : ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1)))) <> 0).
{
assert (e__414 : (mu * / (2 * (1 - b) * (L ^ 2))) = ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__415 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__416 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__416.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__415.
reflexivity.
}
feq.
}
try rewrite <- e__414.
exact n__413.
}
assert (n__418 : mu <> 0).
{
intro vanishes.
apply n__417.
transitivity (((- 1) * / 2) * ((/ (L ^ 2))) * (mu) * (/ (b + (- 1)))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))) + ((- 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (L ^ 2) * b * (/ mu)) + (2 * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (L ^ 2) * (/ mu)))).
{
assert (e__419 : / (mu * / (2 * (1 - b) * (L ^ 2))) = (((- 2) * (L ^ 2) * b * (/ mu)) + (2 * (L ^ 2) * (/ mu)))).
{
assert (e__420 : (mu * / (2 * (1 - b) * (L ^ 2))) = ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__421 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__422 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__422.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__421.
reflexivity.
}
feq.
}
rw e__420.
apply inv_by. feq.
}
assert (e__423 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__424 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__425 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__425.
apply inv_by. feq.
}
assert (e__426 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__427 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__428 : 1 <= IZR i__0).
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
rw e__427.
feq.
}
assert (e__429 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__430 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__431 : 1 <= IZR i__0).
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
rw e__430.
feq.
}
eapply eq_trans.
{
rw e__424.
rw e__426.
rw e__429.
reflexivity.
}
feq.
}
assert (e__432 : (powerRZ (w ^ 2) (t)%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
assert (e__433 : powerRZ (w ^ 2) (t)%Z = powerRZ (w ^ 2) (t)%Z).
{
try replace (w ^ 2) with (w ^ 2) by feq.
reflexivity.
}
rw e__433.
rewrite (pz_pow w 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__419.
rw e__423.
rw e__432.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))) + ((- 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (L ^ 2) * b * (/ mu)) + (2 * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (L ^ 2) * (/ mu)))).
{
assert (e__434 : / (mu * / (2 * (1 - b) * (L ^ 2))) = (((- 2) * (L ^ 2) * b * (/ mu)) + (2 * (L ^ 2) * (/ mu)))).
{
assert (e__435 : (mu * / (2 * (1 - b) * (L ^ 2))) = ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__436 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__437 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__437.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__436.
reflexivity.
}
feq.
}
rw e__435.
apply inv_by. feq.
}
assert (e__438 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__439 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__440 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__440.
apply inv_by. feq.
}
assert (e__441 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__442 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__443 : 1 <= IZR i__0).
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
rw e__442.
feq.
}
assert (e__444 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__445 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__446 : 1 <= IZR i__0).
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
rw e__445.
feq.
}
eapply eq_trans.
{
rw e__439.
rw e__441.
rw e__444.
reflexivity.
}
feq.
}
assert (e__447 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__434.
rw e__438.
rw e__447.
reflexivity.
}
feq.
}
feq.
}
(* zero *)
assert (s__477 : (tends (fun t : Z => (0 * / (IZR t))) 0)).
{
assert (u__471 : (tends (fun n : Z => (0 * / (IZR n))) 0)).
{
exact (ax_limit_of_inverse 0).
}
assert (e__476 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__476 _).
refine (tends_from 1 _ _ _ u__471 _).
intros t b__472.
assert (r__473 : 1 <= IZR t).
{ izr_le. }
assert (n__475 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__474 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__474.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__473 | lra ..].
}
reflexivity.
}
(* X >= 0 *)
assert (s__482 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (X x (n)%Z (t)%Z)))).
{
intros t b__478.
assert (r__479 : 0 <= IZR t).
{ izr_le. }
(* X_t *)
assert (s__481 : (0 <= (X x (n)%Z (t)%Z))).
{
change (0 <= (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)))).
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__480 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
exact s__481.
}
(* M >= 0 *)
assert (s__487 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (X m (n)%Z (t)%Z)))).
{
intros t b__483.
assert (r__484 : 0 <= IZR t).
{ izr_le. }
(* M_t *)
assert (s__486 : (0 <= (X m (n)%Z (t)%Z))).
{
change (0 <= (zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)))).
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__485 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
exact s__486.
}
(* X <= top *)
assert (s__583 : (forall t : Z, ((0)%Z <= t)%Z -> ((X x (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))))).
{
intros t b__488.
assert (r__489 : 0 <= IZR t).
{ izr_le. }
(* Z_t *)
assert (s__492 : ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
assert (b__490 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__491 : ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
exact (s__353 (t)%Z b__490).
}
exact u__491.
}
(* X_t *)
assert (s__582 : ((X x (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
apply gap_le.
assert (e__493 : (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z)) = ((((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z)))).
{
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__495 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__496 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__497 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__497.
apply inv_by. feq.
}
assert (e__498 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__499 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__500 : 1 <= IZR i__0).
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
rw e__499.
feq.
}
assert (e__501 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__502 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__503 : 1 <= IZR i__0).
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
rw e__502.
feq.
}
eapply eq_trans.
{
rw e__496.
rw e__498.
rw e__501.
reflexivity.
}
feq.
}
assert (e__504 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__505 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__506 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__507 : 1 <= IZR i__0).
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
rw e__506.
feq.
}
eapply eq_trans.
{
rw e__495.
rw e__504.
rw e__505.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__508 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__509 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__510 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__510.
apply inv_by. feq.
}
assert (e__511 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__512 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__513 : 1 <= IZR i__0).
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
rw e__512.
feq.
}
assert (e__514 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__515 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__516 : 1 <= IZR i__0).
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
rw e__515.
feq.
}
eapply eq_trans.
{
rw e__509.
rw e__511.
rw e__514.
reflexivity.
}
feq.
}
assert (e__517 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__518 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__519 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__519.
apply inv_by. feq.
}
assert (e__520 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__521 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__522 : 1 <= IZR i__0).
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
rw e__521.
feq.
}
assert (e__523 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__524 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__525 : 1 <= IZR i__0).
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
rw e__524.
feq.
}
eapply eq_trans.
{
rw e__518.
rw e__520.
rw e__523.
reflexivity.
}
feq.
}
assert (e__526 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__527 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__527.
apply inv_by. feq.
}
assert (e__528 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__529 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__530 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__531 : 1 <= IZR i__0).
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
rw e__530.
feq.
}
eapply eq_trans.
{
rw e__508.
rw e__517.
rw e__526.
rw e__528.
rw e__529.
reflexivity.
}
feq.
}
feq.
}
assert (w__494 : 0 <= ((((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z)))).
{
apply plus_nn_nn.
{
assert (e__532 : (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) = 1 * (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) + 0).
{
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__533 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__534 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__535 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__535.
apply inv_by. feq.
}
assert (e__536 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__537 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__538 : 1 <= IZR i__0).
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
rw e__537.
feq.
}
assert (e__539 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__540 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__541 : 1 <= IZR i__0).
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
rw e__540.
feq.
}
eapply eq_trans.
{
rw e__534.
rw e__536.
rw e__539.
reflexivity.
}
feq.
}
assert (e__542 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__543 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__544 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__544.
apply inv_by. feq.
}
assert (e__545 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__546 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__547 : 1 <= IZR i__0).
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
rw e__546.
feq.
}
assert (e__548 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__549 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__550 : 1 <= IZR i__0).
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
rw e__549.
feq.
}
eapply eq_trans.
{
rw e__543.
rw e__545.
rw e__548.
reflexivity.
}
feq.
}
assert (e__551 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__533.
rw e__542.
rw e__551.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__552 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__553 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__554 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__554.
apply inv_by. feq.
}
assert (e__555 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__556 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__557 : 1 <= IZR i__0).
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
rw e__556.
feq.
}
assert (e__558 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__559 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__560 : 1 <= IZR i__0).
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
rw e__559.
feq.
}
eapply eq_trans.
{
rw e__553.
rw e__555.
rw e__558.
reflexivity.
}
feq.
}
assert (e__561 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__562 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__563 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__563.
apply inv_by. feq.
}
assert (e__564 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__565 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__566 : 1 <= IZR i__0).
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
rw e__565.
feq.
}
assert (e__567 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__568 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__569 : 1 <= IZR i__0).
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
rw e__568.
feq.
}
eapply eq_trans.
{
rw e__562.
rw e__564.
rw e__567.
reflexivity.
}
feq.
}
assert (e__570 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__552.
rw e__561.
rw e__570.
reflexivity.
}
feq.
}
feq.
}
rw e__532.
apply (from_le_nn 1 0 (Z_ x m b mu L (n)%Z (t)%Z) ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))); [exact s__492 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__571 : mu = 1 * (mu - 0) + 0).
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
rw e__571.
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
assert (e__572 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__572.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__573 : L = 1 * (L - 0) + 0).
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
rw e__573.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
{
assert (b__574 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__575 : (0 <= (X m (n)%Z (t)%Z))) by exact (s__487 (t)%Z b__574).
assert (e__576 : (X m (n)%Z (t)%Z) = 1 * ((X m (n)%Z (t)%Z) - 0) + 0).
{
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
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
symmetry.
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__579 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__580 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__581 : 1 <= IZR i__0).
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
rw e__580.
feq.
}
eapply eq_trans.
{
rw e__579.
reflexivity.
}
feq.
}
feq.
}
rw e__576.
apply (from_le_nn 1 0 0 (X m (n)%Z (t)%Z)); [exact i__575 | lra ..].
}
}
}
rw e__493. exact w__494.
}
exact s__582.
}
(* M <= top *)
assert (s__685 : (forall t : Z, ((0)%Z <= t)%Z -> ((X m (n)%Z (t)%Z) <= (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))))).
{
intros t b__584.
assert (r__585 : 0 <= IZR t).
{ izr_le. }
(* Z_t *)
assert (s__588 : ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
assert (b__586 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__587 : ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
exact (s__353 (t)%Z b__586).
}
exact u__587.
}
(* M_t *)
assert (s__684 : ((X m (n)%Z (t)%Z) <= (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2)))))).
{
apply gap_le.
assert (e__589 : ((((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2)))) - (X m (n)%Z (t)%Z)) = (((((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) + (X x (n)%Z (t)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))).
{
transitivity (((((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))) + ((- 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (L ^ 2) * b * (/ mu)) + (2 * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (L ^ 2) * (/ mu)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__591 : / (mu * / (2 * (1 - b) * (L ^ 2))) = (((- 2) * (L ^ 2) * b * (/ mu)) + (2 * (L ^ 2) * (/ mu)))).
{
assert (e__592 : (mu * / (2 * (1 - b) * (L ^ 2))) = ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__593 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__594 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__594.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__593.
reflexivity.
}
feq.
}
rw e__592.
apply inv_by. feq.
}
assert (e__595 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__596 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__597 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__597.
apply inv_by. feq.
}
assert (e__598 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__599 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__600 : 1 <= IZR i__0).
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
rw e__599.
feq.
}
assert (e__601 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__602 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__603 : 1 <= IZR i__0).
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
rw e__602.
feq.
}
eapply eq_trans.
{
rw e__596.
rw e__598.
rw e__601.
reflexivity.
}
feq.
}
assert (e__604 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__605 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__606 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__607 : 1 <= IZR i__0).
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
rw e__606.
feq.
}
eapply eq_trans.
{
rw e__591.
rw e__595.
rw e__604.
rw e__605.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))) + ((- 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (L ^ 2) * b * (/ mu)) + (2 * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (L ^ 2) * (/ mu)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__608 : / (mu * / (2 * (1 - b) * (L ^ 2))) = (((- 2) * (L ^ 2) * b * (/ mu)) + (2 * (L ^ 2) * (/ mu)))).
{
assert (e__609 : (mu * / (2 * (1 - b) * (L ^ 2))) = ((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__610 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__611 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__611.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__610.
reflexivity.
}
feq.
}
rw e__609.
apply inv_by. feq.
}
assert (e__612 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__613 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__614 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__614.
apply inv_by. feq.
}
assert (e__615 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__616 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__617 : 1 <= IZR i__0).
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
rw e__616.
feq.
}
assert (e__618 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__619 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__620 : 1 <= IZR i__0).
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
rw e__619.
feq.
}
eapply eq_trans.
{
rw e__613.
rw e__615.
rw e__618.
reflexivity.
}
feq.
}
assert (e__621 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__622 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__623 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__623.
apply inv_by. feq.
}
assert (e__624 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__625 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__626 : 1 <= IZR i__0).
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
rw e__625.
feq.
}
assert (e__627 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__628 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__629 : 1 <= IZR i__0).
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
rw e__628.
feq.
}
eapply eq_trans.
{
rw e__622.
rw e__624.
rw e__627.
reflexivity.
}
feq.
}
assert (e__630 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__631 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__632 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__633 : 1 <= IZR i__0).
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
rw e__632.
feq.
}
eapply eq_trans.
{
rw e__608.
rw e__612.
rw e__621.
rw e__630.
rw e__631.
reflexivity.
}
feq.
}
feq.
}
assert (w__590 : 0 <= (((((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) + (X x (n)%Z (t)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
assert (e__634 : (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) = 1 * (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) + 0).
{
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__635 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__636 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__637 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__637.
apply inv_by. feq.
}
assert (e__638 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__639 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__640 : 1 <= IZR i__0).
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
rw e__639.
feq.
}
assert (e__641 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__642 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__643 : 1 <= IZR i__0).
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
rw e__642.
feq.
}
eapply eq_trans.
{
rw e__636.
rw e__638.
rw e__641.
reflexivity.
}
feq.
}
assert (e__644 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__645 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__646 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__646.
apply inv_by. feq.
}
assert (e__647 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__648 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__649 : 1 <= IZR i__0).
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
rw e__648.
feq.
}
assert (e__650 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__651 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__652 : 1 <= IZR i__0).
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
rw e__651.
feq.
}
eapply eq_trans.
{
rw e__645.
rw e__647.
rw e__650.
reflexivity.
}
feq.
}
assert (e__653 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__635.
rw e__644.
rw e__653.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__654 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__655 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__656 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__656.
apply inv_by. feq.
}
assert (e__657 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__658 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__659 : 1 <= IZR i__0).
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
rw e__658.
feq.
}
assert (e__660 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__661 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__662 : 1 <= IZR i__0).
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
rw e__661.
feq.
}
eapply eq_trans.
{
rw e__655.
rw e__657.
rw e__660.
reflexivity.
}
feq.
}
assert (e__663 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__664 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__665 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__665.
apply inv_by. feq.
}
assert (e__666 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__667 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__668 : 1 <= IZR i__0).
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
rw e__667.
feq.
}
assert (e__669 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__670 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__671 : 1 <= IZR i__0).
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
rw e__670.
feq.
}
eapply eq_trans.
{
rw e__664.
rw e__666.
rw e__669.
reflexivity.
}
feq.
}
assert (e__672 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__654.
rw e__663.
rw e__672.
reflexivity.
}
feq.
}
feq.
}
rw e__634.
apply (from_le_nn 1 0 (Z_ x m b mu L (n)%Z (t)%Z) ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))); [exact s__588 | lra ..].
}
{
assert (b__673 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__674 : (0 <= (X x (n)%Z (t)%Z))) by exact (s__482 (t)%Z b__673).
assert (e__675 : (X x (n)%Z (t)%Z) = 1 * ((X x (n)%Z (t)%Z) - 0) + 0).
{
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
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
symmetry.
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__678 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__679 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__680 : 1 <= IZR i__0).
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
rw e__679.
feq.
}
eapply eq_trans.
{
rw e__678.
reflexivity.
}
feq.
}
feq.
}
rw e__675.
apply (from_le_nn 1 0 0 (X x (n)%Z (t)%Z)); [exact i__674 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__681 : mu = 1 * (mu - 0) + 0).
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
rw e__681.
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
assert (e__682 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__682.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__683 : L = 1 * (L - 0) + 0).
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
rw e__683.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
}
rw e__589. exact w__590.
}
exact s__684.
}
(* x -> 0 *)
assert (s__697 : (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)).
{
assert (w__686 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (X x (n)%Z (t)%Z)))).
{
intros t w__686_b.
exact (s__482 t w__686_b).
}
assert (t__687 : (tends (fun t : Z => 0) 0)).
{
assert (e__693 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__693 _).
refine (tends_from 1 _ _ _ s__477 _).
intros t b__688.
assert (r__689 : 1 <= IZR t).
{ izr_le. }
assert (n__691 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__690 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__690.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__689 | lra ..].
}
transitivity (0).
{
assert (e__692 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__692.
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
assert (w__694 : (forall t : Z, ((0)%Z <= t)%Z -> ((X x (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))))).
{
intros t w__694_b.
exact (s__583 t w__694_b).
}
assert (t__695 : (tends (fun t : Z => ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) 0)).
{
exact s__402.
}
assert (t__696 : (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)).
{
exact (tends_between (0)%Z (0)%Z (fun t : Z => 0) (fun t : Z => (X x (n)%Z (t)%Z)) (fun t : Z => ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) 0 w__686 w__694 t__687 t__695).
}
exact t__696.
}
(* m -> 0 *)
assert (s__709 : (tends (fun t : Z => (X m (n)%Z (t)%Z)) 0)).
{
assert (w__698 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (X m (n)%Z (t)%Z)))).
{
intros t w__698_b.
exact (s__487 t w__698_b).
}
assert (t__699 : (tends (fun t : Z => 0) 0)).
{
assert (e__705 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__705 _).
refine (tends_from 1 _ _ _ s__477 _).
intros t b__700.
assert (r__701 : 1 <= IZR t).
{ izr_le. }
assert (n__703 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__702 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__702.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__701 | lra ..].
}
transitivity (0).
{
assert (e__704 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__704.
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
assert (w__706 : (forall t : Z, ((0)%Z <= t)%Z -> ((X m (n)%Z (t)%Z) <= (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))))).
{
intros t w__706_b.
exact (s__685 t w__706_b).
}
assert (t__707 : (tends (fun t : Z => (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))) 0)).
{
exact s__470.
}
assert (t__708 : (tends (fun t : Z => (X m (n)%Z (t)%Z)) 0)).
{
exact (tends_between (0)%Z (0)%Z (fun t : Z => 0) (fun t : Z => (X m (n)%Z (t)%Z)) (fun t : Z => (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) * / (mu * / (2 * (1 - b) * (L ^ 2))))) 0 w__698 w__706 t__699 t__707).
}
exact t__708.
}
(* gradients *)
assert (s__896 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho * (powerRZ w (t)%Z)) ^ 2))))).
{
intros t b__710.
assert (r__711 : 0 <= IZR t).
{ izr_le. }
(* X_t *)
assert (s__714 : ((X x (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
assert (b__712 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__713 : ((X x (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
exact (s__583 (t)%Z b__712).
}
exact u__713.
}
(* near *)
assert (s__815 : ((X x (n)%Z (t)%Z) <= (rho ^ 2))).
{
apply gap_le.
assert (e__715 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = ((((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z)) + ((1 - (powerRZ w ((2 * t))%Z)) * (Z_ x m b mu L (n)%Z (0)%Z)) + ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)))).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__717 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__718 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__719 : 1 <= IZR i__0).
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
rw e__718.
feq.
}
eapply eq_trans.
{
rw e__717.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__720 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__721 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__722 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__722.
apply inv_by. feq.
}
assert (e__723 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__724 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__725 : 1 <= IZR i__0).
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
rw e__724.
feq.
}
assert (e__726 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__727 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__728 : 1 <= IZR i__0).
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
rw e__727.
feq.
}
eapply eq_trans.
{
rw e__721.
rw e__723.
rw e__726.
reflexivity.
}
feq.
}
assert (e__729 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__730 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__731 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__732 : 1 <= IZR i__0).
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
rw e__731.
feq.
}
eapply eq_trans.
{
rw e__720.
rw e__729.
rw e__730.
reflexivity.
}
feq.
}
feq.
}
assert (w__716 : 0 <= ((((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z)) + ((1 - (powerRZ w ((2 * t))%Z)) * (Z_ x m b mu L (n)%Z (0)%Z)) + ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__733 : (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z)) = 1 * (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z)) + 0).
{
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__734 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__735 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__736 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__736.
apply inv_by. feq.
}
assert (e__737 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__738 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__739 : 1 <= IZR i__0).
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
rw e__738.
feq.
}
assert (e__740 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__741 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__742 : 1 <= IZR i__0).
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
rw e__741.
feq.
}
eapply eq_trans.
{
rw e__735.
rw e__737.
rw e__740.
reflexivity.
}
feq.
}
assert (e__743 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__744 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__745 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__746 : 1 <= IZR i__0).
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
rw e__745.
feq.
}
eapply eq_trans.
{
rw e__734.
rw e__743.
rw e__744.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__747 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__748 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__749 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__749.
apply inv_by. feq.
}
assert (e__750 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__751 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__752 : 1 <= IZR i__0).
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
rw e__751.
feq.
}
assert (e__753 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__754 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__755 : 1 <= IZR i__0).
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
rw e__754.
feq.
}
eapply eq_trans.
{
rw e__748.
rw e__750.
rw e__753.
reflexivity.
}
feq.
}
assert (e__756 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__757 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__758 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__759 : 1 <= IZR i__0).
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
rw e__758.
feq.
}
eapply eq_trans.
{
rw e__747.
rw e__756.
rw e__757.
reflexivity.
}
feq.
}
feq.
}
rw e__733.
apply (from_le_nn 1 0 (X x (n)%Z (t)%Z) ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))); [exact s__714 | lra ..].
}
{
apply mult_nn_nn.
{
assert (g__760 : 0 < w).
{
assert (e__764 : w = 1 * (w - 0) + 0).
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
rw e__764.
apply (from_lt_pos 1 0 0 w); [exact h__13 | lra ..].
}
assert (g__761 : 0 < (1 - w)).
{
assert (e__765 : (1 - w) = 1 * (1 - w) + 0).
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
rw e__765.
apply (from_lt_pos 1 0 w 1); [exact h__14 | lra ..].
}
assert (g__762 : 0 <= (2 * (IZR t))).
{
assert (e__766 : (2 * (IZR t)) = 2 * ((IZR t) - 0) + 0).
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
rw e__766.
apply (from_le_nn 2 0 0 (IZR t)); [exact r__711 | lra ..].
}
assert (g__763 : 0 <= (1 - (powerRZ w ((2 * t))%Z))).
{
pz_gap w ((2 * t))%Z.
}
lra.
}
{
change (0 <= ((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z)))).
apply plus_nn_nn.
{
assert (b__767 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__768 : (0 <= (X x (n)%Z (0)%Z))) by exact (s__482 (0)%Z b__767).
assert (e__769 : (X x (n)%Z (0)%Z) = 1 * ((X x (n)%Z (0)%Z) - 0) + 0).
{
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
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
symmetry.
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
assert (e__772 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__773 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__774 : 1 <= IZR i__0).
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
rw e__773.
feq.
}
eapply eq_trans.
{
rw e__772.
reflexivity.
}
feq.
}
feq.
}
rw e__769.
apply (from_le_nn 1 0 0 (X x (n)%Z (0)%Z)); [exact i__768 | lra ..].
}
{
assert (b__775 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__776 : ((X x (n)%Z (0)%Z) <= ((powerRZ w ((2 * 0))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))) by exact (s__583 (0)%Z b__775).
assert (e__777 : ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z)) = 1 * (((powerRZ w ((2 * 0))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (0)%Z)) + 0).
{
transitivity (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__778 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__779 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__779.
apply inv_by. feq.
}
assert (e__780 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__781 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__782 : 1 <= IZR i__0).
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
rw e__781.
feq.
}
eapply eq_trans.
{
rw e__778.
rw e__780.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))).
{
assert (e__783 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__784 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__785 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__785.
apply inv_by. feq.
}
assert (e__786 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__787 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__788 : 1 <= IZR i__0).
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
rw e__787.
feq.
}
assert (e__789 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__790 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__791 : 1 <= IZR i__0).
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
rw e__790.
feq.
}
eapply eq_trans.
{
rw e__784.
rw e__786.
rw e__789.
reflexivity.
}
feq.
}
assert (e__792 : (powerRZ w ((2 * 0))%Z) = 1).
{
swap ((2 * 0))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
assert (e__793 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__794 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__795 : 1 <= IZR i__0).
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
rw e__794.
feq.
}
eapply eq_trans.
{
rw e__783.
rw e__792.
rw e__793.
reflexivity.
}
feq.
}
feq.
}
rw e__777.
apply (from_le_nn 1 0 (X x (n)%Z (0)%Z) ((powerRZ w ((2 * 0))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))); [exact i__776 | lra ..].
}
}
}
}
{
assert (e__796 : ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)) = 1 * ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)) + 0).
{
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__797 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__798 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__799 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__799.
apply inv_by. feq.
}
assert (e__800 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__801 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__802 : 1 <= IZR i__0).
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
rw e__801.
feq.
}
assert (e__803 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__804 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__805 : 1 <= IZR i__0).
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
rw e__804.
feq.
}
eapply eq_trans.
{
rw e__798.
rw e__800.
rw e__803.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__797.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__806 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__807 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__808 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__808.
apply inv_by. feq.
}
assert (e__809 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__810 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__811 : 1 <= IZR i__0).
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
rw e__810.
feq.
}
assert (e__812 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__813 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__814 : 1 <= IZR i__0).
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
rw e__813.
feq.
}
eapply eq_trans.
{
rw e__807.
rw e__809.
rw e__812.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__806.
reflexivity.
}
feq.
}
feq.
}
rw e__796.
apply (from_le_nn 1 0 (Z_ x m b mu L (n)%Z (0)%Z) (rho ^ 2)); [exact h__30 | lra ..].
}
}
rw e__715. exact w__716.
}
(* gradients_t *)
assert (s__895 : (forall i : Z, ((1)%Z <= i)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho * (powerRZ w (t)%Z)) ^ 2)))).
{
intros i b__816.
assert (r__817 : 1 <= IZR i).
{ izr_le. }
(* partial *)
assert (s__822 : (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
assert (b__818 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__819 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (p__820 : ((X x (n)%Z (t)%Z) <= (rho ^ 2))).
{
exact s__815.
}
assert (u__821 : (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
exact (h__29 (t)%Z b__818 (i)%Z b__819 p__820).
}
exact u__821.
}
(* g_i *)
assert (s__894 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho * (powerRZ w (t)%Z)) ^ 2))).
{
apply gap_le.
assert (e__823 : (((L * rho * (powerRZ w (t)%Z)) ^ 2) - ((g (t)%Z (i)%Z) ^ 2)) = ((((L ^ 2) * (X x (n)%Z (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) + ((L ^ 2) * (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z))) + ((L ^ 2) * (powerRZ w ((2 * t))%Z) * ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z))))).
{
transitivity ((((- 1) * ((g (t)%Z (i)%Z) ^ 2)) + (((powerRZ w (t)%Z) ^ 2) * (L ^ 2) * (rho ^ 2)))).
{
feq.
}
symmetry.
transitivity (((((- 1) * ((g (t)%Z (i)%Z) ^ 2) * b) + ((g (t)%Z (i)%Z) ^ 2) + (((powerRZ w (t)%Z) ^ 2) * (L ^ 2) * b * (rho ^ 2)) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (L ^ 2) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__825 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__826 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__827 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__827.
apply inv_by. feq.
}
assert (e__828 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__829 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__830 : 1 <= IZR i__0).
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
rw e__829.
feq.
}
assert (e__831 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__832 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__833 : 1 <= IZR i__0).
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
rw e__832.
feq.
}
eapply eq_trans.
{
rw e__826.
rw e__828.
rw e__831.
reflexivity.
}
feq.
}
assert (e__834 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__835 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__836 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__837 : 1 <= IZR i__0).
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
rw e__836.
feq.
}
eapply eq_trans.
{
rw e__825.
rw e__834.
rw e__835.
reflexivity.
}
feq.
}
feq.
}
assert (w__824 : 0 <= ((((L ^ 2) * (X x (n)%Z (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) + ((L ^ 2) * (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z))) + ((L ^ 2) * (powerRZ w ((2 * t))%Z) * ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__838 : (((L ^ 2) * (X x (n)%Z (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) = 1 * (((L ^ 2) * (X x (n)%Z (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) + 0).
{
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
symmetry.
transitivity ((((- 1) * ((g (t)%Z (i)%Z) ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__842 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__843 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__844 : 1 <= IZR i__0).
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
rw e__843.
feq.
}
eapply eq_trans.
{
rw e__842.
reflexivity.
}
feq.
}
feq.
}
rw e__838.
apply (from_le_nn 1 0 ((g (t)%Z (i)%Z) ^ 2) ((L ^ 2) * (X x (n)%Z (t)%Z))); [exact s__822 | lra ..].
}
{
apply mult_pos_nn.
{
apply pow_pos.
assert (e__845 : L = 1 * (L - 0) + 0).
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
rw e__845.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__846 : (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z)) = 1 * (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (X x (n)%Z (t)%Z)) + 0).
{
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__847 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__848 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__849 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__849.
apply inv_by. feq.
}
assert (e__850 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__851 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__852 : 1 <= IZR i__0).
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
rw e__851.
feq.
}
assert (e__853 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__854 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__855 : 1 <= IZR i__0).
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
rw e__854.
feq.
}
eapply eq_trans.
{
rw e__848.
rw e__850.
rw e__853.
reflexivity.
}
feq.
}
assert (e__856 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__857 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
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
eapply eq_trans.
{
rw e__847.
rw e__856.
rw e__857.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__860 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__861 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__862 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__862.
apply inv_by. feq.
}
assert (e__863 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__864 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__865 : 1 <= IZR i__0).
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
rw e__864.
feq.
}
assert (e__866 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__867 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__868 : 1 <= IZR i__0).
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
rw e__867.
feq.
}
eapply eq_trans.
{
rw e__861.
rw e__863.
rw e__866.
reflexivity.
}
feq.
}
assert (e__869 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__870 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__871 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__872 : 1 <= IZR i__0).
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
rw e__871.
feq.
}
eapply eq_trans.
{
rw e__860.
rw e__869.
rw e__870.
reflexivity.
}
feq.
}
feq.
}
rw e__846.
apply (from_le_nn 1 0 (X x (n)%Z (t)%Z) ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))); [exact s__714 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__873 : L = 1 * (L - 0) + 0).
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
rw e__873.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
apply pz_pos.
assert (e__874 : w = 1 * (w - 0) + 0).
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
rw e__874.
apply (from_lt_pos 1 0 0 w); [exact h__13 | lra ..].
}
}
{
assert (e__875 : ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)) = 1 * ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)) + 0).
{
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__876 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__877 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__878 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__878.
apply inv_by. feq.
}
assert (e__879 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__880 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__881 : 1 <= IZR i__0).
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
rw e__880.
feq.
}
assert (e__882 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__883 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__884 : 1 <= IZR i__0).
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
rw e__883.
feq.
}
eapply eq_trans.
{
rw e__877.
rw e__879.
rw e__882.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__876.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__885 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__886 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__887 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__887.
apply inv_by. feq.
}
assert (e__888 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__889 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__890 : 1 <= IZR i__0).
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
rw e__889.
feq.
}
assert (e__891 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__892 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__893 : 1 <= IZR i__0).
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
rw e__892.
feq.
}
eapply eq_trans.
{
rw e__886.
rw e__888.
rw e__891.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__885.
reflexivity.
}
feq.
}
feq.
}
rw e__875.
apply (from_le_nn 1 0 (Z_ x m b mu L (n)%Z (0)%Z) (rho ^ 2)); [exact h__30 | lra ..].
}
}
}
rw e__823. exact w__824.
}
exact s__894.
}
exact s__895.
}
(* r -> 0 *)
assert (s__946 : (forall i : Z, ((1)%Z <= i)%Z -> (tends (fun t : Z => (r (t)%Z (i)%Z)) 0))).
{
intros i b__897.
assert (r__898 : 1 <= IZR i).
{ izr_le. }
(* r_i >= 0 *)
assert (s__906 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z (i)%Z)))).
{
intros t b__899.
assert (r__900 : 0 <= IZR t).
{ izr_le. }
(* r_t *)
assert (s__905 : (0 <= (r (t)%Z (i)%Z))).
{
assert (b__901 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (b__902 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__903 : (0 <= (r (t)%Z (i)%Z))) by exact (h__25 (t)%Z b__901 (i)%Z b__902).
assert (e__904 : (r (t)%Z (i)%Z) = 1 * ((r (t)%Z (i)%Z) - 0) + 0).
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
rw e__904.
apply (from_le_nn 1 0 0 (r (t)%Z (i)%Z)); [exact i__903 | lra ..].
}
exact s__905.
}
(* second_i *)
assert (s__913 : (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))).
{
intros t b__907.
assert (r__908 : 0 <= IZR t).
{ izr_le. }
(* second_t *)
assert (s__912 : ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p))))).
{
assert (b__909 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__910 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__911 : ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p))))).
{
exact (h__26 (t)%Z b__909 (i)%Z b__910).
}
exact u__911.
}
exact s__912.
}
(* g_i *)
assert (s__920 : (forall t : Z, ((0)%Z <= t)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho * (powerRZ w (t)%Z)) ^ 2)))).
{
intros t b__914.
assert (r__915 : 0 <= IZR t).
{ izr_le. }
(* g_t *)
assert (s__919 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho * (powerRZ w (t)%Z)) ^ 2))).
{
assert (b__916 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__917 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__918 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho * (powerRZ w (t)%Z)) ^ 2))).
{
exact (s__896 (t)%Z b__916 (i)%Z b__917).
}
exact u__918.
}
exact s__919.
}
(* both *)
assert (s__942 : ((forall t : Z, ((0)%Z <= t)%Z -> ((r (t)%Z (i)%Z) <= (R_ * (powerRZ tau (t)%Z)))) /\ (tends (fun t : Z => (r (t)%Z (i)%Z)) 0))).
{
assert (p__921 : ((0 < b2) /\ (b2 < 1))).
{
split.
{
exact h__19.
}
{
exact h__20.
}
}
assert (p__922 : (0 < p)).
{
exact h__22.
}
assert (p__923 : (0 < (L * rho))).
{
apply mult_pos_pos.
{
assert (e__924 : L = 1 * (L - 0) + 0).
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
rw e__924.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__925 : rho = 1 * (rho - 0) + 0).
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
rw e__925.
apply (from_lt_pos 1 0 0 rho); [exact h__11 | lra ..].
}
}
assert (p__926 : (0 < w)).
{
exact h__13.
}
assert (p__927 : ((b2 < tau) /\ (tau < 1))).
{
split.
{
exact h__34.
}
{
exact h__35.
}
}
assert (p__928 : ((Rpower w p) <= tau)).
{
exact h__36.
}
assert (p__929 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z (i)%Z)))).
{
exact s__906.
}
assert (p__930 : (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))).
{
exact s__913.
}
assert (p__931 : (forall t : Z, ((0)%Z <= t)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= (((L * rho) * (powerRZ w (t)%Z)) ^ 2)))).
{
intros t b__932.
assert (r__934 : 0 <= IZR t).
{ izr_le. }
pose proof (s__920 t ltac:(zp)) as h__933.
apply gap_le.
assert (e__935 : ((((L * rho) * (powerRZ w (t)%Z)) ^ 2) - ((g (t)%Z (i)%Z) ^ 2)) = 1 * (((L * rho * (powerRZ w (t)%Z)) ^ 2) - ((g (t)%Z (i)%Z) ^ 2)) + 0).
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
rw e__935.
apply (from_le_nn 1 0 ((g (t)%Z (i)%Z) ^ 2) ((L * rho * (powerRZ w (t)%Z)) ^ 2)); [exact h__933 | lra ..].
}
assert (p__936 : ((r (0)%Z (i)%Z) <= R_)).
{
apply gap_le.
assert (b__937 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__938 : ((r (0)%Z (i)%Z) <= R_)) by exact (h__37 (i)%Z b__937).
assert (e__939 : (R_ - (r (0)%Z (i)%Z)) = 1 * (R_ - (r (0)%Z (i)%Z)) + 0).
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
rw e__939.
apply (from_le_nn 1 0 (r (0)%Z (i)%Z) R_); [exact i__938 | lra ..].
}
assert (p__940 : (((1 - b2) * (Rpower (L * rho) p)) <= (R_ * (tau - b2)))).
{
exact h__38.
}
assert (u__941 : ((forall t : Z, ((0)%Z <= t)%Z -> ((r (t)%Z (i)%Z) <= (R_ * (powerRZ tau (t)%Z)))) /\ (tends (fun t : Z => (r (t)%Z (i)%Z)) 0))).
{
exact (T_aida_second_moment_vanishes_7352b93f.claim b2 p (L * rho) w tau R_ (fun t : Z => (r (t)%Z (i)%Z)) (fun t : Z => (g (t)%Z (i)%Z)) p__921 p__922 p__923 p__926 p__927 p__928 p__929 p__930 p__931 p__936 p__940).
}
exact u__941.
}
pose proof s__942 as [h__943 h__944].
(* r_i *)
assert (s__945 : (tends (fun t : Z => (r (t)%Z (i)%Z)) 0)).
{
exact h__944.
}
exact s__945.
}
(* goal *)
assert (s__947 : ((forall t : Z, ((0)%Z <= t)%Z -> ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0) /\ (tends (fun t : Z => (X m (n)%Z (t)%Z)) 0) /\ (forall i : Z, ((1)%Z <= i)%Z -> (tends (fun t : Z => (r (t)%Z (i)%Z)) 0)))).
{
split.
{
exact s__353.
}
{
split.
{
exact s__697.
}
{
split.
{
exact s__709.
}
{
exact s__946.
}
}
}
}
pose proof s__947 as [h__948 [h__949 [h__950 h__951]]].
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))).
intros t b__952.
assert (r__953 : 0 <= IZR t).
{ izr_le. }
intros i b__954.
assert (r__955 : 1 <= IZR i).
{ izr_le. }
exact h__22.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))).
intros t b__956.
assert (r__957 : 0 <= IZR t).
{ izr_le. }
intros i b__958.
assert (r__959 : 1 <= IZR i).
{ izr_le. }
assert (e__960 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__960.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))).
intros t b__961.
assert (r__962 : 0 <= IZR t).
{ izr_le. }
intros i b__963.
assert (r__964 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__965 : p = 1 * (p - 0) + 0).
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
rw e__965.
apply (from_lt_pos 1 0 0 p); [exact h__22 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q * / p)))).
intros t b__966.
assert (r__967 : 0 <= IZR t).
{ izr_le. }
intros i b__968.
assert (r__969 : 1 <= IZR i).
{ izr_le. }
apply mult_pos_pos.
{
assert (e__970 : q = 1 * (q - 1) + 1).
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
rw e__970.
apply (from_lt_pos 1 1 1 q); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__971 : p = 1 * (p - 0) + 0).
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
rw e__971.
apply (from_lt_pos 1 0 0 p); [exact h__22 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))).
intros t b__972.
assert (r__973 : 0 <= IZR t).
{ izr_le. }
intros i b__974.
assert (r__975 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__976 : eps = 1 * (eps - 0) + 0).
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
rw e__976.
apply (from_lt_pos 1 0 0 eps); [exact h__21 | lra ..].
}
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
change (0 <> eps).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__979 : eps = 1 * (eps - 0) + 0).
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
rw e__979.
apply (from_lt_pos 1 0 0 eps); [exact h__21 | lra ..].
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
{
change ((forall t : Z, ((0)%Z <= t)%Z -> ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0) /\ (tends (fun t : Z => (X m (n)%Z (t)%Z)) 0) /\ (forall i : Z, ((1)%Z <= i)%Z -> (tends (fun t : Z => (r (t)%Z (i)%Z)) 0))).
exact s__947.
}
Qed.
Lemma meaningful : forall (b : R) (b2 : R) (mu : R) (L : R) (eta : R) (eps : R) (p : R) (q : R) (chigh : R) (rho : R) (w : R) (tau : R) (R_ : R) (n : Z) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (0 < eta) -> (1 < q) -> (0 < rho) -> ((0 < w) /\ (w < 1)) -> ((1 - (mu / 4)) <= (w ^ 2)) -> (((1 + b) / 2) <= (w ^ 2)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))))) -> ((Z_ x m b mu L (n)%Z (0)%Z) <= (rho ^ 2)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> ((2 * eta * (chigh / eps) * L * (Rpower (L * rho) (q - 1))) <= mu) -> ((b2 < tau) /\ (tau < 1)) -> ((Rpower w p) <= tau) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= R_)) -> (((1 - b2) * (Rpower (L * rho) p)) <= (R_ * (tau - b2))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q / p)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))) /\ (0 <> (2 * (1 - b) * (L ^ 2))) /\ (0 <> eps) /\ (0 < (L * rho)) /\ (0 < w) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * (1 - b) * (L ^ 2))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46)). Qed.
Theorem claim : forall (b : R) (b2 : R) (mu : R) (L : R) (eta : R) (eps : R) (p : R) (q : R) (chigh : R) (rho : R) (w : R) (tau : R) (R_ : R) (n : Z) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (0 < eta) -> (1 < q) -> (0 < rho) -> ((0 < w) /\ (w < 1)) -> ((1 - (mu / 4)) <= (w ^ 2)) -> (((1 + b) / 2) <= (w ^ 2)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))))) -> ((Z_ x m b mu L (n)%Z (0)%Z) <= (rho ^ 2)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> ((2 * eta * (chigh / eps) * L * (Rpower (L * rho) (q - 1))) <= mu) -> ((b2 < tau) /\ (tau < 1)) -> ((Rpower w p) <= tau) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= R_)) -> (((1 - b2) * (Rpower (L * rho) p)) <= (R_ * (tau - b2))) -> ((forall t : Z, ((0)%Z <= t)%Z -> ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0) /\ (tends (fun t : Z => (X m (n)%Z (t)%Z)) 0) /\ (forall i : Z, ((1)%Z <= i)%Z -> (tends (fun t : Z => (r (t)%Z (i)%Z)) 0))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46)). Qed.
Fail Definition corrupted : forall (b : R) (b2 : R) (mu : R) (L : R) (eta : R) (eps : R) (p : R) (q : R) (chigh : R) (rho : R) (w : R) (tau : R) (R_ : R) (n : Z) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (0 < eta) -> (1 < q) -> (0 < rho) -> ((0 < w) /\ (w < 1)) -> ((1 - (mu / 4)) <= (w ^ 2)) -> (((1 + b) / 2) <= (w ^ 2)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))))) -> ((Z_ x m b mu L (n)%Z (0)%Z) <= (rho ^ 2)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> ((2 * eta * (chigh / eps) * L * (Rpower (L * rho) (q - 1))) <= mu) -> ((b2 < tau) /\ (tau < 1)) -> ((Rpower w p) <= tau) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= R_)) -> (((1 - b2) * (Rpower (L * rho) p)) <= (R_ * (tau - b2))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) < (Z_ x m b mu L (n)%Z (t)%Z))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0) /\ (tends (fun t : Z => (X m (n)%Z (t)%Z)) 0) /\ (forall i : Z, ((1)%Z <= i)%Z -> (tends (fun t : Z => (r (t)%Z (i)%Z)) 0))) := claim.
End T_aida_theorem3_p1_outside_2d227b74.


(* aida.theorem4_range; certificate de66331a70d952f3c73cf4271577d1397bda4ef4e296332ae556b892ab4df0b5 *)
Module T_aida_theorem4_range_de66331a.
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).

Lemma satisfiable : exists (b2 : R) (eps : R) (p : R) (r : Z -> R) (g : Z -> R), ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 < p) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = (aida_r b2 p (r (t)%Z) (g (t)%Z)))) /\ ((- (eps / 2)) <= (r (0)%Z)).
Proof.
exists (1 * / 2), 1, 1, (fun t : Z => 0), (fun t : Z => 0).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (0 = (aida_r (1 * / 2) 1 0 0))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_eq0.
assert (e__2 : (aida_r (1 * / 2) 1 0 0) = 0).
{
change (((0 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))) = 0).
assert (e__3 : (apow 0 1) = 0).
{
apply apow_0.
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
change ((- (1 * / 2)) <= 0).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (b2 : R) (eps : R) (p : R) (r : Z -> R) (g : Z -> R), ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = (aida_r b2 p (r (t)%Z) (g (t)%Z)))) -> ((- (eps / 2)) <= (r (0)%Z)) -> (((forall t : Z, ((0)%Z <= t)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((eps / 2) <= (eps + (aida_r b2 p (r (t)%Z) (g (t)%Z)))))).
Proof.
intros b2 eps p r g h__0 h__3 h__4 h__5 h__6.
pose proof h__0 as [h__1 h__2].
change ((- (eps * / 2)) <= (r (0)%Z)) in h__6.
(* low *)
assert (s__32 : (forall t : Z, ((0)%Z <= t)%Z -> ((- (eps * / 2)) <= (r (t)%Z)))).
{
apply (induction_from (fun t : Z => ((- (eps * / 2)) <= (r (t)%Z))) (0)%Z).
{
change ((- (eps * / 2)) <= (r (0)%Z)).
(* base *)
assert (s__7 : ((- (eps * / 2)) <= (r (0)%Z))).
{
exact h__6.
}
exact s__7.
}
{
intros t b__8.
assert (r__9 : 0 <= IZR t).
{ izr_le. }
intros IH__10.
change ((- (eps * / 2)) <= (r (t + 1)%Z)).
(* next *)
assert (s__13 : ((r ((t + 1))%Z) = (aida_r b2 p (r (t)%Z) (g (t)%Z)))).
{
assert (b__11 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__12 : ((r ((t + 1))%Z) = (aida_r b2 p (r (t)%Z) (g (t)%Z)))).
{
exact (h__5 (t)%Z b__11).
}
exact u__12.
}
assert (n__17 : 0 < p).
{
assert (e__16 : p = 1 * (p - 0) + 0).
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
rw e__16.
apply (from_lt_pos 1 0 0 p); [exact h__4 | lra ..].
}
assert (n__23 : (r (t + 1)%Z) = (((- 1) * (apow (g (t)%Z) p) * b2) + (apow (g (t)%Z) p) + ((r (t)%Z) * b2))).
{
transitivity (1 * (r (t + 1)%Z)).
{ feq. }
assert (e__22 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__22.
rewrite s__13.
assert (e__21 : (aida_r b2 p (r (t)%Z) (g (t)%Z)) = (((- 1) * (apow (g (t)%Z) p) * b2) + (apow (g (t)%Z) p) + ((r (t)%Z) * b2))).
{
change ((((r (t)%Z) * b2) + ((apow (g (t)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z) p) * b2) + (apow (g (t)%Z) p) + ((r (t)%Z) * b2))).
feq.
}
rw e__21.
feq.
}
(* step *)
assert (s__29 : ((- (eps * / 2)) <= (r ((t + 1))%Z))).
{
apply gap_le.
assert (e__14 : ((r ((t + 1))%Z) - (- (eps * / 2))) = ((b2 * ((r (t)%Z) - (- (eps * / 2)))) + (((1 - b2) * eps) * / 2) + ((1 - b2) * (apow (g (t)%Z) p)))).
{
transitivity (((r (t + 1)%Z) + ((1 * / 2) * eps))).
{
assert (e__18 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__18.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (g (t)%Z) p) * b2) + (apow (g (t)%Z) p) + ((r (t)%Z) * b2) + ((1 * / 2) * eps))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow (g (t)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z) p)) + (1 * (r (t + 1)%Z)) + ((- 1) * (r (t)%Z) * b2)))).
{
feq.
}
rw n__23.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__15 : 0 <= ((b2 * ((r (t)%Z) - (- (eps * / 2)))) + (((1 - b2) * eps) * / 2) + ((1 - b2) * (apow (g (t)%Z) p)))).
{
apply Rlt_le.
apply plus_pos_nn.
{
apply plus_nn_pos.
{
apply mult_pos_nn.
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
apply (from_lt_pos 1 0 0 b2); [exact h__1 | lra ..].
}
{
assert (e__25 : ((r (t)%Z) - (- (eps * / 2))) = 1 * ((r (t)%Z) - (- (eps * / 2))) + 0).
{
transitivity (((r (t)%Z) + ((1 * / 2) * eps))).
{
feq.
}
symmetry.
transitivity (((r (t)%Z) + ((1 * / 2) * eps))).
{
feq.
}
feq.
}
rw e__25.
apply (from_le_nn 1 0 (- (eps * / 2)) (r (t)%Z)); [exact IH__10 | lra ..].
}
}
{
apply mult_pos_pos.
{
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
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
{
assert (e__27 : eps = 1 * (eps - 0) + 0).
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
rw e__27.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
}
{
apply mult_pos_nn.
{
assert (e__28 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__28.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
{
apply apow_nonneg.
}
}
}
rw e__14. exact w__15.
}
apply gap_le.
assert (e__30 : ((r (t + 1)%Z) - (- (eps * / 2))) = 1 * ((r ((t + 1))%Z) - (- (eps * / 2))) + 0).
{
transitivity (((r (t + 1)%Z) + ((1 * / 2) * eps))).
{
feq.
}
symmetry.
transitivity (((r (t + 1)%Z) + ((1 * / 2) * eps))).
{
assert (e__31 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
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
rw e__30.
apply (from_le_nn 1 0 (- (eps * / 2)) (r ((t + 1))%Z)); [exact s__29 | lra ..].
}
}
(* goal *)
assert (s__49 : (forall t : Z, ((0)%Z <= t)%Z -> ((eps * / 2) <= (eps + (aida_r b2 p (r (t)%Z) (g (t)%Z)))))).
{
intros t b__33.
assert (r__34 : 0 <= IZR t).
{ izr_le. }
(* low_t *)
assert (s__37 : ((- (eps * / 2)) <= (r (t)%Z))).
{
assert (b__35 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__36 : ((- (eps * / 2)) <= (r (t)%Z))).
{
exact (s__32 (t)%Z b__35).
}
exact u__36.
}
assert (n__41 : 0 < p).
{
assert (e__40 : p = 1 * (p - 0) + 0).
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
rw e__40.
apply (from_lt_pos 1 0 0 p); [exact h__4 | lra ..].
}
(* range *)
assert (s__48 : ((eps * / 2) <= (eps + (aida_r b2 p (r (t)%Z) (g (t)%Z))))).
{
apply gap_le.
assert (e__38 : ((eps + (aida_r b2 p (r (t)%Z) (g (t)%Z))) - (eps * / 2)) = ((b2 * ((r (t)%Z) - (- (eps * / 2)))) + (((1 - b2) * eps) * / 2) + ((1 - b2) * (apow (g (t)%Z) p)))).
{
transitivity ((((- 1) * (apow (g (t)%Z) p) * b2) + (apow (g (t)%Z) p) + ((r (t)%Z) * b2) + ((1 * / 2) * eps))).
{
assert (e__42 : (aida_r b2 p (r (t)%Z) (g (t)%Z)) = (((- 1) * (apow (g (t)%Z) p) * b2) + (apow (g (t)%Z) p) + ((r (t)%Z) * b2))).
{
change ((((r (t)%Z) * b2) + ((apow (g (t)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z) p) * b2) + (apow (g (t)%Z) p) + ((r (t)%Z) * b2))).
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
transitivity ((((- 1) * (apow (g (t)%Z) p) * b2) + (apow (g (t)%Z) p) + ((r (t)%Z) * b2) + ((1 * / 2) * eps))).
{
feq.
}
feq.
}
assert (w__39 : 0 <= ((b2 * ((r (t)%Z) - (- (eps * / 2)))) + (((1 - b2) * eps) * / 2) + ((1 - b2) * (apow (g (t)%Z) p)))).
{
apply Rlt_le.
apply plus_pos_nn.
{
apply plus_nn_pos.
{
apply mult_pos_nn.
{
assert (e__43 : b2 = 1 * (b2 - 0) + 0).
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
rw e__43.
apply (from_lt_pos 1 0 0 b2); [exact h__1 | lra ..].
}
{
assert (e__44 : ((r (t)%Z) - (- (eps * / 2))) = 1 * ((r (t)%Z) - (- (eps * / 2))) + 0).
{
transitivity (((r (t)%Z) + ((1 * / 2) * eps))).
{
feq.
}
symmetry.
transitivity (((r (t)%Z) + ((1 * / 2) * eps))).
{
feq.
}
feq.
}
rw e__44.
apply (from_le_nn 1 0 (- (eps * / 2)) (r (t)%Z)); [exact s__37 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__45 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__45.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
{
assert (e__46 : eps = 1 * (eps - 0) + 0).
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
rw e__46.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
}
{
apply mult_pos_nn.
{
assert (e__47 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__47.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
{
apply apow_nonneg.
}
}
}
rw e__38. exact w__39.
}
exact s__48.
}
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 < p)).
intros t b__50.
assert (r__51 : 0 <= IZR t).
{ izr_le. }
exact h__4.
}
{
change (forall t : Z, ((0)%Z <= t)%Z -> ((eps * / 2) <= (eps + (aida_r b2 p (r (t)%Z) (g (t)%Z))))).
exact s__49.
}
Qed.
Lemma meaningful : forall (b2 : R) (eps : R) (p : R) (r : Z -> R) (g : Z -> R), ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = (aida_r b2 p (r (t)%Z) (g (t)%Z)))) -> ((- (eps / 2)) <= (r (0)%Z)) -> ((forall t : Z, ((0)%Z <= t)%Z -> (0 < p))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Theorem claim : forall (b2 : R) (eps : R) (p : R) (r : Z -> R) (g : Z -> R), ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = (aida_r b2 p (r (t)%Z) (g (t)%Z)))) -> ((- (eps / 2)) <= (r (0)%Z)) -> (forall t : Z, ((0)%Z <= t)%Z -> ((eps / 2) <= (eps + (aida_r b2 p (r (t)%Z) (g (t)%Z))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Fail Definition corrupted : forall (b2 : R) (eps : R) (p : R) (r : Z -> R) (g : Z -> R), ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = (aida_r b2 p (r (t)%Z) (g (t)%Z)))) -> ((- (eps / 2)) <= (r (0)%Z)) -> (forall t : Z, ((0)%Z <= t)%Z -> ((eps + (aida_r b2 p (r (t)%Z) (g (t)%Z))) < (eps / 2))) := claim.
End T_aida_theorem4_range_de66331a.
