From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas07.
From AdamNX Require Import Lemmas08.
Open Scope R_scope.

(* aida.decay_inside; certificate c37ae1237629769c563338c138aaacff96819e594c1d16542d4dd0340d8b6d3a *)
Module T_aida_decay_inside_c37ae123.
Definition size (x : Z -> Z -> R) (n : Z) (t : Z) : R := (zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))).
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ (0 < L) /\ (0 < kappa) /\ ((kappa * L) <= 1) /\ ((4 * kappa * (1 - b1) * L) <= mu) /\ (0 < s) /\ ((2 * s) <= mu) /\ ((2 * s) <= (1 - b1)) /\ (0 < delta) /\ ((0 < mu) /\ (mu < 1)) /\ (0 < eta) /\ (0 < eps) /\ (0 < p) /\ (1 < q) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((eps / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) /\ (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) /\ ((eta * 1 * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * (Rpower (eps / 2) (q / p)))).
Proof.
exists (1 * / 2), (1 * / 2), (1 * / 10000), 1, (1 * / 2), 1, 2, 1, (1 * / 8), (1 * / 8), 1, (2)%Z, (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)).
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
change (0 < (1 * / 8)).
closed_less.
}
{
split.
{
change (((1 * / 8) * 1) <= 1).
closed_less.
}
{
split.
{
change ((4 * (1 * / 8) * (1 - (1 * / 2)) * 1) <= (1 * / 2)).
closed_less.
}
{
split.
{
change (0 < (1 * / 8)).
closed_less.
}
{
split.
{
change ((2 * (1 * / 8)) <= (1 * / 2)).
closed_less.
}
{
split.
{
change ((2 * (1 * / 8)) <= (1 - (1 * / 2))).
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
change (0 < (1 * / 10000)).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 + (aida_r (1 * / 2) 1 0 0))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
assert (e__4 : (1 + (aida_r (1 * / 2) 1 0 0)) = 1).
{
assert (e__5 : (aida_r (1 * / 2) 1 0 0) = 0).
{
change (((0 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))) = 0).
assert (e__6 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((1 * / 2) <= (1 + (aida_r (1 * / 2) 1 0 0))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Rlt_le.
assert (e__4 : ((1 + (aida_r (1 * / 2) 1 0 0)) - (1 * / 2)) = (1 * / 2)).
{
assert (e__5 : (aida_r (1 * / 2) 1 0 0) = 0).
{
change (((0 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))) = 0).
assert (e__6 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (aida_m (1 * / 2) 0 0)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (aida_m (1 * / 2) 0 0) = 0).
{
change (((0 * (1 - (1 * / 2))) + (0 * (1 * / 2))) = 0).
feq.
}
rw e__4.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (aida_limit_x (1 * / 10000) (1 * / 2) (1 * / 2) 1 (1 * / 2) 1 2 0 0 0 0)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (aida_limit_x (1 * / 10000) (1 * / 2) (1 * / 2) 1 (1 * / 2) 1 2 0 0 0 0) = 0).
{
change (((0 * (1 - (1 * / 2))) - (((1 * / 10000) * (apow (aida_m (1 * / 2) 0 0) 2) * (sgn (aida_m (1 * / 2) 0 0))) * / (Rpower (1 + (aida_r (1 * / 2) 1 0 0)) (2 * / 1)))) = 0).
assert (e__5 : / (Rpower (1 + (aida_r (1 * / 2) 1 0 0)) (2 * / 1)) = 1).
{
assert (e__6 : (Rpower (1 + (aida_r (1 * / 2) 1 0 0)) (2 * / 1)) = 1).
{
assert (e__7 : (1 + (aida_r (1 * / 2) 1 0 0)) = 1).
{
assert (e__8 : (aida_r (1 * / 2) 1 0 0) = 0).
{
change (((0 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))) = 0).
assert (e__9 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__9.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__8.
reflexivity.
}
feq.
}
transitivity (Rpower  1 (2 * / 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 1)) e__7). }
assert (e__10 : (2 * / 1) = 2).
{
feq.
}
transitivity (Rpower 1 2 ).
{ exact (f_equal (fun v__ => Rpower 1 v__ ) e__10). }
apply rp_one.
}
rw e__6.
apply inv_by. feq.
}
assert (e__11 : (apow (aida_m (1 * / 2) 0 0) 2) = 0).
{
assert (e__12 : (aida_m (1 * / 2) 0 0) = 0).
{
change (((0 * (1 - (1 * / 2))) + (0 * (1 * / 2))) = 0).
feq.
}
transitivity (apow  0 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__12). }
apply apow_0.
}
assert (e__13 : (sgn (aida_m (1 * / 2) 0 0)) = 0).
{
assert (e__14 : (aida_m (1 * / 2) 0 0) = 0).
{
change (((0 * (1 - (1 * / 2))) + (0 * (1 * / 2))) = 0).
feq.
}
rw e__14.
apply sgn_zero.
}
eapply eq_trans.
{
rw e__5.
rw e__11.
rw e__13.
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
change (forall t : Z, ((0)%Z <= t)%Z -> (((size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= 1) -> ((size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= (1 * (size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros p__2.
apply gap_le.
apply Req_le_sym.
assert (e__3 : ((1 * (size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z)) - (size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z)) = 0).
{
assert (e__4 : (size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) = 0).
{
change ((zsum (1)%Z (2)%Z (fun i : Z => (apow 0 1))) = 0).
transitivity (((apow 0 1) + (apow 0 1))).
{
unroll_zsum.
}
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= 1) -> ((apow 0 1) <= (1 * 1))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
intros p__4.
apply gap_le.
assert (e__5 : ((1 * 1) - (apow 0 1)) = 1 * (1 - (size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z)) + 0).
{
transitivity (1).
{
assert (e__6 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
symmetry.
transitivity (1).
{
assert (e__7 : (size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) = 0).
{
change ((zsum (1)%Z (2)%Z (fun i : Z => (apow 0 1))) = 0).
transitivity (((apow 0 1) + (apow 0 1))).
{
unroll_zsum.
}
assert (e__8 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__8.
reflexivity.
}
feq.
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
rw e__5.
apply (from_le_nn 1 0 (size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) 1); [exact p__4 | lra ..].
}
{
split.
{
change ((((0 + (apow 0 1)) + (apow 0 1)) + ((1 * / 8) * ((0 + (apow 0 1)) + (apow 0 1)))) <= 1).
replace (apow 0 1) with 0
by (symmetry; apply apow_of_zero; closed_eq).
closed_less.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> ((apow 0 1) <= (1 * / (1 * / 8)))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Rlt_le.
assert (e__2 : ((1 * / (1 * / 8)) - (apow 0 1)) = 8).
{
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
change (((1 * / 10000) * 1 * (apow (1 * / (1 * / 8)) (2 - 1))) <= ((((1 * / 8) * (1 - (1 * / 2))) * / 2) * (exp ((2 * / 1) * ln (1 * / 2))))).
replace (apow (1 * / (1 * / 8)) (2 - 1)) with ((1 * / (1 * / 8)) ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (exp ((2 * / 1) * ln (1 * / 2))) with ((1 * / 2) ^ 2)
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
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> ((0 < mu) /\ (mu < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((eps / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((eta * 1 * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * (Rpower (eps / 2) (q / p)))) -> (((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < q))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q / p))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa)) /\ (0 <> kappa) /\ (0 < (q - 1)) /\ (0 <> p) /\ (0 < (eps / 2))) /\ ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0))).
Proof.
intros b1 b2 eta eps mu p q L kappa s delta n x m r g b__0 h__2 h__5 h__6 h__7 h__8 h__9 h__10 h__11 h__12 h__13 h__16 h__17 h__18 h__19 h__20 h__21 h__22 h__23 h__24 h__25 h__26 h__27 h__28.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__13 as [h__14 h__15].
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((eps * / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) in h__21.
change (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta * / kappa))) in h__27.
change ((eta * 1 * (apow (delta * / kappa) (q - 1))) <= (((kappa * (1 - b1)) * / 2) * (Rpower (eps * / 2) (q * / p)))) in h__28.
(* moves *)
assert (s__122 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1)))))))).
{
intros t b__29.
assert (r__30 : 0 <= IZR t).
{ izr_le. }
(* moves_t *)
assert (s__121 : (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))))).
{
intros i b__31.
assert (r__32 : 1 <= IZR i).
{ izr_le. }
(* move *)
assert (s__120 : (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1)))))).
{
intros p__33.
(* moment_i *)
assert (s__37 : ((m ((t + 1))%Z (i)%Z) = (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
assert (b__34 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__35 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__36 : ((m ((t + 1))%Z (i)%Z) = (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
exact (h__22 (t)%Z b__34 (i)%Z b__35).
}
exact u__36.
}
(* position_i *)
assert (s__41 : ((x ((t + 1))%Z (i)%Z) = (aida_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
assert (b__38 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__39 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__40 : ((x ((t + 1))%Z (i)%Z) = (aida_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
exact (h__23 (t)%Z b__38 (i)%Z b__39).
}
exact u__40.
}
(* range_i *)
assert (s__45 : ((eps * / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))).
{
assert (b__42 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__43 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__44 : ((eps * / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))).
{
exact (h__21 (t)%Z b__42 (i)%Z b__43).
}
exact u__44.
}
(* below *)
assert (s__53 : ((Rpower (eps * / 2) (q * / p)) <= (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)))).
{
assert (p__46 : (0 < (eps * / 2))).
{
assert (e__47 : (eps * / 2) = (1 * / 2) * (eps - 0) + 0).
{
transitivity (((1 * / 2) * eps)).
{
feq.
}
symmetry.
transitivity (((1 * / 2) * eps)).
{
feq.
}
feq.
}
rw e__47.
apply (from_lt_pos (1 * / 2) 0 0 eps); [exact h__17 | lra ..].
}
assert (p__48 : ((eps * / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))).
{
exact s__45.
}
assert (p__49 : (0 <= (q * / p))).
{
apply Rlt_le.
apply mult_pos_pos.
{
assert (e__50 : q = 1 * (q - 1) + 1).
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
rw e__50.
apply (from_lt_pos 1 1 1 q); [exact h__19 | lra ..].
}
{
apply inv_pos.
assert (e__51 : p = 1 * (p - 0) + 0).
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
rw e__51.
apply (from_lt_pos 1 0 0 p); [exact h__18 | lra ..].
}
}
assert (u__52 : ((Rpower (eps * / 2) (q * / p)) <= (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)))).
{
exact (ax_rpow_weakly_increasing_base (eps * / 2) (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p) p__46 p__48 p__49).
}
exact u__52.
}
assert (n__71 : 0 < q).
{
assert (e__70 : q = 1 * (q - 1) + 1).
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
rw e__70.
apply (from_lt_pos 1 1 1 q); [exact h__19 | lra ..].
}
assert (n__73 : 0 < p).
{
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
apply (from_lt_pos 1 0 0 p); [exact h__18 | lra ..].
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
apply (from_lt_pos 1 0 0 p); [exact h__18 | lra ..].
}
assert (n__82 : 0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
assert (b__76 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (b__77 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__78 : (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) by exact (h__20 (t)%Z b__76 (i)%Z b__77).
assert (e__79 : (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = 1 * ((eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) - 0) + 0).
{
transitivity ((((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps)).
{
assert (e__80 : (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
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
transitivity ((((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps)).
{
assert (e__81 : (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
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
rw e__79.
apply (from_lt_pos 1 0 0 (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))); [exact i__78 | lra ..].
}
assert (n__85 : 0 < (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps)).
{
assert (e__83 : (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps)).
{
assert (e__84 : (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
eapply eq_trans.
{
rw e__84.
reflexivity.
}
feq.
}
try rewrite <- e__83.
exact n__82.
}
assert (n__86 : (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__92 : (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q)) <> 0).
{
assert (e__87 : (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)) = (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q))).
{
assert (e__88 : (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps)).
{
assert (e__89 : (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
eapply eq_trans.
{
rw e__89.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__88). }
assert (e__90 : (q * / p) = ((/ p) * q)).
{
assert (e__91 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__91.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) v__ ) e__90). }
feq.
}
try rewrite <- e__87.
exact n__86.
}
(* moved *)
assert (s__119 : ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))).
{
assert (p__54 : (0 < eta)).
{
exact h__16.
}
assert (p__55 : (0 <= 1)).
{
apply Rlt_le.
lra.
}
assert (p__56 : (1 <= 1)).
{
apply gap_le.
apply Req_le_sym.
assert (e__57 : (1 - 1) = 0).
{
feq.
}
rw e__57.
rat.
}
assert (p__58 : (b1 < 1)).
{
exact h__4.
}
assert (p__59 : (mu <= 1)).
{
apply gap_le.
apply Rlt_le.
assert (e__60 : (1 - mu) = 1 * (1 - mu) + 0).
{
transitivity ((((- 1) * mu) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * mu) + 1)).
{
feq.
}
feq.
}
rw e__60.
apply (from_lt_pos 1 0 mu 1); [exact h__15 | lra ..].
}
assert (p__61 : (0 < kappa)).
{
exact h__6.
}
assert (p__62 : (0 < delta)).
{
exact h__12.
}
assert (p__63 : (1 < q)).
{
exact h__19.
}
assert (p__64 : (0 < (Rpower (eps * / 2) (q * / p)))).
{
apply exp_pos.
}
assert (p__65 : ((Rpower (eps * / 2) (q * / p)) <= (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)))).
{
exact s__53.
}
assert (p__66 : (0 < (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)))).
{
apply exp_pos.
}
assert (p__67 : ((eta * 1 * (apow (delta * / kappa) (q - 1))) <= (((kappa * (1 - b1)) * / 2) * (Rpower (eps * / 2) (q * / p))))).
{
exact h__28.
}
assert (p__68 : ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * 1 * (apow (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) * (sgn (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))) * / (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)))))).
{
apply gap_eq.
assert (e__69 : ((((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * 1 * (apow (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) * (sgn (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))) * / (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)))) - (x ((t + 1))%Z (i)%Z)) = 1 * ((aida_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) - (x ((t + 1))%Z (i)%Z)) + 0).
{
transitivity ((((apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) * (/ (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q))) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))) * eta) + ((- 1) * (x (t + 1)%Z (i)%Z)) + ((- 1) * (x (t)%Z (i)%Z) * mu) + (x (t)%Z (i)%Z))).
{
assert (e__93 : / (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)) = (/ (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q)))).
{
assert (e__94 : (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)) = (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q))).
{
assert (e__95 : (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps)).
{
assert (e__96 : (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
eapply eq_trans.
{
rw e__96.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__95). }
assert (e__97 : (q * / p) = ((/ p) * q)).
{
assert (e__98 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__98.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) v__ ) e__97). }
feq.
}
rw e__94.
apply inv_by. feq.
}
assert (e__99 : (apow (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) = (apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q)).
{
assert (e__100 : (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
transitivity (apow  (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1)) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__100). }
rewrite (apow_flip (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1)) (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) by feq.
reflexivity.
}
assert (e__101 : (sgn (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = ((- 1) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))))).
{
assert (e__102 : (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
rw e__102.
rewrite (sgn_scale_neg 1 (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))); [feq | feq | lra].
}
assert (e__103 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__93.
rw e__99.
rw e__101.
rw e__103.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) * (/ (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q))) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))) * eta) + ((- 1) * (x (t + 1)%Z (i)%Z)) + ((- 1) * (x (t)%Z (i)%Z) * mu) + (x (t)%Z (i)%Z))).
{
assert (e__104 : (aida_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) * (/ (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q))) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))) * eta) + ((- 1) * (x (t)%Z (i)%Z) * mu) + (x (t)%Z (i)%Z))).
{
change ((((x (t)%Z (i)%Z) * (1 - mu)) - ((eta * (apow (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) * (sgn (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))) * / (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)))) = (((apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) * (/ (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q))) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))) * eta) + ((- 1) * (x (t)%Z (i)%Z) * mu) + (x (t)%Z (i)%Z))).
assert (e__105 : / (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)) = (/ (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q)))).
{
assert (e__106 : (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)) = (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q))).
{
assert (e__107 : (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps)).
{
assert (e__108 : (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
eapply eq_trans.
{
rw e__108.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__107). }
assert (e__109 : (q * / p) = ((/ p) * q)).
{
assert (e__110 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__110.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) v__ ) e__109). }
feq.
}
rw e__106.
apply inv_by. feq.
}
assert (e__111 : (apow (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) = (apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q)).
{
assert (e__112 : (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
transitivity (apow  (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1)) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__112). }
rewrite (apow_flip (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1)) (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) by feq.
reflexivity.
}
assert (e__113 : (sgn (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = ((- 1) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))))).
{
assert (e__114 : (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
rw e__114.
rewrite (sgn_scale_neg 1 (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__105.
rw e__111.
rw e__113.
reflexivity.
}
feq.
}
assert (e__115 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__104.
rw e__115.
reflexivity.
}
feq.
}
feq.
}
rw e__69.
apply (from_eq_zero 1 0 (x ((t + 1))%Z (i)%Z) (aida_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))); [exact s__41 | lra ..].
}
assert (p__116 : ((m ((t + 1))%Z (i)%Z) = (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
exact s__37.
}
assert (p__117 : ((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa))).
{
exact p__33.
}
assert (u__118 : ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))).
{
exact (T_aida_decay_coordinate_74e13d0b.claim eta 1 1 b1 mu kappa delta q (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)) (Rpower (eps * / 2) (q * / p)) (x (t)%Z (i)%Z) (x ((t + 1))%Z (i)%Z) (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (m ((t + 1))%Z (i)%Z) p__54 p__55 p__56 p__58 p__59 p__61 p__62 p__63 p__64 p__65 p__66 p__67 p__68 p__116 p__117).
}
exact u__118.
}
exact s__119.
}
exact s__120.
}
exact s__121.
}
(* goal *)
assert (s__256 : ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0))).
{
assert (b__123 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__124 : ((0 < b1) /\ (b1 < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__125 : ((0 < mu) /\ (mu <= 1))).
{
split.
{
exact h__14.
}
{
apply gap_le.
apply Rlt_le.
assert (e__126 : (1 - mu) = 1 * (1 - mu) + 0).
{
transitivity ((((- 1) * mu) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * mu) + 1)).
{
feq.
}
feq.
}
rw e__126.
apply (from_lt_pos 1 0 mu 1); [exact h__15 | lra ..].
}
}
assert (p__127 : (0 < L)).
{
exact h__5.
}
assert (p__128 : (0 < kappa)).
{
exact h__6.
}
assert (p__129 : ((kappa * L) <= 1)).
{
exact h__7.
}
assert (p__130 : ((4 * kappa * (1 - b1) * L) <= mu)).
{
exact h__8.
}
assert (p__131 : (0 < s)).
{
exact h__9.
}
assert (p__132 : ((2 * s) <= mu)).
{
exact h__10.
}
assert (p__133 : ((2 * s) <= (1 - b1))).
{
exact h__11.
}
assert (p__134 : (0 < delta)).
{
exact h__12.
}
assert (p__135 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b1 * (m (t)%Z (i)%Z)) + ((1 - b1) * (g (t)%Z (i)%Z))))))).
{
intros t b__136.
assert (r__138 : 0 <= IZR t).
{ izr_le. }
pose proof (h__22 t ltac:(zp)) as h__137.
intros i b__139.
assert (r__141 : 1 <= IZR i).
{ izr_le. }
pose proof (h__137 i ltac:(zp)) as h__140.
apply gap_eq.
assert (e__142 : (((b1 * (m (t)%Z (i)%Z)) + ((1 - b1) * (g (t)%Z (i)%Z))) - (m ((t + 1))%Z (i)%Z)) = 1 * ((aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) - (m ((t + 1))%Z (i)%Z)) + 0).
{
transitivity ((((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((- 1) * (m (t + 1)%Z (i)%Z)) + ((m (t)%Z (i)%Z) * b1))).
{
assert (e__143 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__143.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((- 1) * (m (t + 1)%Z (i)%Z)) + ((m (t)%Z (i)%Z) * b1))).
{
assert (e__144 : (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
assert (e__145 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__144.
rw e__145.
reflexivity.
}
feq.
}
feq.
}
rw e__142.
apply (from_eq_zero 1 0 (m ((t + 1))%Z (i)%Z) (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))); [exact h__140 | lra ..].
}
assert (p__146 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1)))))))).
{
exact s__122.
}
assert (p__147 : (forall t : Z, ((0)%Z <= t)%Z -> (((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= delta) -> ((size (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (L * (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)))))).
{
intros t b__148.
assert (r__150 : 0 <= IZR t).
{ izr_le. }
pose proof (h__24 t ltac:(zp)) as h__149.
intros p__151.
assert (h__152 : ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z)))).
{
apply h__149.
apply gap_le.
assert (e__153 : (delta - (size x (n)%Z (t)%Z)) = 1 * (delta - (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__154 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__155 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__156 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__155.
feq.
}
eapply eq_trans.
{
rw e__154.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__157 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__158 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__159 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__158.
feq.
}
eapply eq_trans.
{
rw e__157.
reflexivity.
}
feq.
}
feq.
}
rw e__153.
apply (from_le_nn 1 0 (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) delta); [exact p__151 | lra ..].
}
apply gap_le.
assert (e__160 : ((L * (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) - (size (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z)) = 1 * ((L * (size x (n)%Z (t)%Z)) - (size g (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * L))).
{
assert (e__161 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__162 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__163 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__162.
feq.
}
assert (e__164 : (size (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
assert (e__165 : zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (g (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__166 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (g (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__165.
feq.
}
eapply eq_trans.
{
rw e__161.
rw e__164.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * L))).
{
assert (e__167 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__168 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__169 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__168.
feq.
}
assert (e__170 : (size g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
assert (e__171 : zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (g (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__172 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (g (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__171.
feq.
}
eapply eq_trans.
{
rw e__167.
rw e__170.
reflexivity.
}
feq.
}
feq.
}
rw e__160.
apply (from_le_nn 1 0 (size g (n)%Z (t)%Z) (L * (size x (n)%Z (t)%Z))); [exact h__152 | lra ..].
}
assert (p__173 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta)))))).
{
intros t b__174.
assert (r__176 : 0 <= IZR t).
{ izr_le. }
pose proof (h__25 t ltac:(zp)) as h__175.
intros i b__177.
assert (r__179 : 1 <= IZR i).
{ izr_le. }
pose proof (h__175 i ltac:(zp)) as h__178.
intros p__180.
assert (h__181 : ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))).
{
apply h__178.
apply gap_le.
assert (e__182 : (delta - (size x (n)%Z (t)%Z)) = 1 * (delta - (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__183 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__184 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__185 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__184.
feq.
}
eapply eq_trans.
{
rw e__183.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__186 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__187 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__188 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__187.
feq.
}
eapply eq_trans.
{
rw e__186.
reflexivity.
}
feq.
}
feq.
}
rw e__182.
apply (from_le_nn 1 0 (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) delta); [exact p__180 | lra ..].
}
exact h__181.
}
assert (p__189 : (((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z))) <= delta)).
{
apply gap_le.
assert (e__190 : (delta - ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z)))) = 1 * (delta - ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__191 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__192 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__193 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (0)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__192.
feq.
}
assert (e__194 : (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__195 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__196 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (0)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__195.
feq.
}
eapply eq_trans.
{
rw e__191.
rw e__194.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__197 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__198 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__199 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (0)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__198.
feq.
}
assert (e__200 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__201 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__202 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (0)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__201.
feq.
}
eapply eq_trans.
{
rw e__197.
rw e__200.
reflexivity.
}
feq.
}
feq.
}
rw e__190.
apply (from_le_nn 1 0 ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) delta); [exact h__26 | lra ..].
}
assert (p__203 : (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta * / kappa)))).
{
exact h__27.
}
assert (u__204 : ((forall t : Z, ((0)%Z <= t)%Z -> (((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z)))) 0))).
{
exact (T_aida_contraction_2049ad5d.claim b1 mu L kappa s delta (n)%Z (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b__123 p__124 p__125 p__127 p__128 p__129 p__130 p__131 p__132 p__133 p__134 p__135 p__146 p__147 p__173 p__189 p__203).
}
destruct u__204 as [h__205 h__206].
split.
{
intros t b__207.
assert (r__209 : 0 <= IZR t).
{ izr_le. }
pose proof (h__205 t ltac:(zp)) as h__208.
apply gap_le.
assert (e__210 : (((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) - ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) = 1 * (((powerRZ (1 - s) (t)%Z) * ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z)))) - ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z)))) + 0).
{
transitivity ((((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))))).
{
assert (e__211 : (powerRZ (1 - s) (t)%Z) = ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z))).
{
assert (e__212 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
rw e__212.
assert (e__213 : powerRZ (((- 1) * s) + 1) (t)%Z = powerRZ ((- 1) * (s + (- 1))) (t)%Z).
{
try replace (((- 1) * s) + 1) with ((- 1) * (s + (- 1))) by feq.
reflexivity.
}
rw e__213.
rewrite (pz_mult (- 1) (s + (- 1)) (t)%Z) by zp.
feq.
}
assert (e__214 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__215 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__216 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (0)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__215.
feq.
}
assert (e__217 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__218 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__219 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (0)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__218.
feq.
}
assert (e__220 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__221 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__222 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__221.
feq.
}
assert (e__223 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__224 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__225 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__224.
feq.
}
eapply eq_trans.
{
rw e__211.
rw e__214.
rw e__217.
rw e__220.
rw e__223.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))))).
{
assert (e__226 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__227 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__228 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (0)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__227.
feq.
}
assert (e__229 : (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__230 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__231 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (0)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__230.
feq.
}
assert (e__232 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__233 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__234 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__233.
feq.
}
assert (e__235 : (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__236 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__237 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__236.
feq.
}
assert (e__238 : (powerRZ (1 - s) (t)%Z) = ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z))).
{
assert (e__239 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
rw e__239.
assert (e__240 : powerRZ (((- 1) * s) + 1) (t)%Z = powerRZ ((- 1) * (s + (- 1))) (t)%Z).
{
try replace (((- 1) * s) + 1) with ((- 1) * (s + (- 1))) by feq.
reflexivity.
}
rw e__240.
rewrite (pz_mult (- 1) (s + (- 1)) (t)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__226.
rw e__229.
rw e__232.
rw e__235.
rw e__238.
reflexivity.
}
feq.
}
feq.
}
rw e__210.
apply (from_le_nn 1 0 ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z))) ((powerRZ (1 - s) (t)%Z) * ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z))))); [exact h__208 | lra ..].
}
{
assert (e__255 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__255 _).
refine (tends_from 1 _ _ _ h__206 _).
intros t b__241.
assert (r__242 : 1 <= IZR t).
{ izr_le. }
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__243 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__244 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__245 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__244.
feq.
}
assert (e__246 : (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__247 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__248 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))).
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
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__249 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__250 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__251 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__250.
feq.
}
assert (e__252 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__253 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__254 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))).
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
}
pose proof s__256 as [h__257 h__258].
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))).
intros t b__259.
assert (r__260 : 0 <= IZR t).
{ izr_le. }
intros i b__261.
assert (r__262 : 1 <= IZR i).
{ izr_le. }
exact h__18.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < q))).
intros t b__263.
assert (r__264 : 0 <= IZR t).
{ izr_le. }
intros i b__265.
assert (r__266 : 1 <= IZR i).
{ izr_le. }
assert (e__267 : q = 1 * (q - 1) + 1).
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
rw e__267.
apply (from_lt_pos 1 1 1 q); [exact h__19 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))).
intros t b__268.
assert (r__269 : 0 <= IZR t).
{ izr_le. }
intros i b__270.
assert (r__271 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__272 : p = 1 * (p - 0) + 0).
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
rw e__272.
apply (from_lt_pos 1 0 0 p); [exact h__18 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))).
exact h__20.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p))))).
intros t b__273.
assert (r__274 : 0 <= IZR t).
{ izr_le. }
intros i b__275.
assert (r__276 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa)).
intros i b__277.
assert (r__278 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__279 : kappa = 1 * (kappa - 0) + 0).
{
transitivity (kappa).
{
reflexivity.
}
symmetry.
transitivity (kappa).
{
feq.
}
feq.
}
rw e__279.
apply (from_lt_pos 1 0 0 kappa); [exact h__6 | lra ..].
}
{
split.
{
change (0 <> kappa).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__280 : kappa = 1 * (kappa - 0) + 0).
{
transitivity (kappa).
{
reflexivity.
}
symmetry.
transitivity (kappa).
{
feq.
}
feq.
}
rw e__280.
apply (from_lt_pos 1 0 0 kappa); [exact h__6 | lra ..].
}
{
split.
{
change (0 < (q - 1)).
assert (e__281 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__281.
apply (from_lt_pos 1 0 1 q); [exact h__19 | lra ..].
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__282 : p = 1 * (p - 0) + 0).
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
rw e__282.
apply (from_lt_pos 1 0 0 p); [exact h__18 | lra ..].
}
{
change (0 < (eps * / 2)).
assert (e__283 : (eps * / 2) = (1 * / 2) * (eps - 0) + 0).
{
transitivity (((1 * / 2) * eps)).
{
feq.
}
symmetry.
transitivity (((1 * / 2) * eps)).
{
feq.
}
feq.
}
rw e__283.
apply (from_lt_pos (1 * / 2) 0 0 eps); [exact h__17 | lra ..].
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
change ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0)).
exact s__256.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> ((0 < mu) /\ (mu < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((eps / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((eta * 1 * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * (Rpower (eps / 2) (q / p)))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < q))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q / p))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa)) /\ (0 <> kappa) /\ (0 < (q - 1)) /\ (0 <> p) /\ (0 < (eps / 2))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> ((0 < mu) /\ (mu < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((eps / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((eta * 1 * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * (Rpower (eps / 2) (q / p)))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> ((0 < mu) /\ (mu < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((eps / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((eta * 1 * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * (Rpower (eps / 2) (q / p)))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) < ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0)) := claim.
End T_aida_decay_inside_c37ae123.


(* aida.correction_bounds; certificate 462fc9446e7e36b7bf176124de43afffd2c5e9caaf663b0d884f18f5c01580cd *)
Module T_aida_correction_bounds_462fc944.

Lemma satisfiable : exists (b : R) (b2 : R) (p : R) (q : R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < p) /\ (0 < q).
Proof.
exists (1 * / 2), (3 * / 4), 1, 2, (3)%Z.
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
{ change (0 < (3 * / 4)).
closed_less.
}
{ change ((3 * / 4) < 1).
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
change (0 < 2).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (b : R) (b2 : R) (p : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < q) -> (((0 <> p) /\ (0 < (1 - b2)) /\ (0 < (1 - (powerRZ b2 ((t + 1))%Z))) /\ (0 < (1 - (powerRZ b ((t + 1))%Z))) /\ (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) /\ (0 <> p) /\ (0 < (1 - (powerRZ b2 ((t + 1))%Z))) /\ (0 < (1 - (powerRZ b ((t + 1))%Z))) /\ (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) /\ (0 < (1 - b)) /\ (0 <> (Rpower (1 - b) q))) /\ (((Rpower (1 - b2) (q / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 / (Rpower (1 - b) q))))).
Proof.
intros b b2 p q t b__0 h__2 h__5 h__8 h__9.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
(* v first *)
assert (s__16 : ((apow (1 - b2) (q * / p)) = (Rpower (1 - b2) (q * / p)))).
{
assert (p__10 : (0 < (1 - b2))).
{
assert (e__11 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__11.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (p__12 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__13 : q = 1 * (q - 0) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 0 q); [exact h__9 | lra ..].
}
{
apply inv_pos.
assert (e__14 : p = 1 * (p - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
}
assert (u__15 : ((apow (1 - b2) (q * / p)) = (Rpower (1 - b2) (q * / p)))).
{
exact (ax_apow_of_positive (1 - b2) (q * / p) p__10 p__12).
}
exact u__15.
}
(* v later *)
assert (s__28 : ((apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)))).
{
assert (p__17 : (0 < (1 - (powerRZ b2 ((t + 1))%Z)))).
{
assert (g__18 : 0 < b2).
{
assert (e__22 : b2 = 1 * (b2 - 0) + 0).
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
rw e__22.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__19 : 0 < (1 - b2)).
{
assert (e__23 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__20 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__21 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
pz_gap b2 ((t + 1))%Z.
}
lra.
}
assert (p__24 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__25 : q = 1 * (q - 0) + 0).
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
rw e__25.
apply (from_lt_pos 1 0 0 q); [exact h__9 | lra ..].
}
{
apply inv_pos.
assert (e__26 : p = 1 * (p - 0) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
}
assert (u__27 : ((apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)))).
{
exact (ax_apow_of_positive (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p) p__17 p__24).
}
exact u__27.
}
(* v up squares *)
assert (s__47 : (((1 - b2) ^ 2) <= ((1 - (powerRZ b2 ((t + 1))%Z)) ^ 2))).
{
apply gap_le.
assert (e__29 : (((1 - (powerRZ b2 ((t + 1))%Z)) ^ 2) - ((1 - b2) ^ 2)) = (b2 * (1 - (powerRZ b2 (t)%Z)) * ((1 - b2) + (1 - (powerRZ b2 ((t + 1))%Z))))).
{
transitivity ((((- 2) * (powerRZ b2 (t)%Z) * b2) + (((powerRZ b2 (t)%Z) ^ 2) * (b2 ^ 2)) + (2 * b2) + ((- 1) * (b2 ^ 2)))).
{
assert (e__31 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
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
transitivity ((((- 2) * (powerRZ b2 (t)%Z) * b2) + (((powerRZ b2 (t)%Z) ^ 2) * (b2 ^ 2)) + (2 * b2) + ((- 1) * (b2 ^ 2)))).
{
assert (e__32 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__32.
reflexivity.
}
feq.
}
feq.
}
assert (w__30 : 0 <= (b2 * (1 - (powerRZ b2 (t)%Z)) * ((1 - b2) + (1 - (powerRZ b2 ((t + 1))%Z))))).
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__33 : b2 = 1 * (b2 - 0) + 0).
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
rw e__33.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
{
assert (g__34 : 0 < b2).
{
assert (e__38 : b2 = 1 * (b2 - 0) + 0).
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
rw e__38.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__35 : 0 < (1 - b2)).
{
assert (e__39 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__39.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__36 : 0 <= (IZR t)).
{
natpos.
}
assert (g__37 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
}
{
apply plus_pos_pos.
{
assert (e__40 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__40.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
{
assert (g__41 : 0 < b2).
{
assert (e__45 : b2 = 1 * (b2 - 0) + 0).
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
rw e__45.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__42 : 0 < (1 - b2)).
{
assert (e__46 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__46.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__43 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__44 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
pz_gap b2 ((t + 1))%Z.
}
lra.
}
}
}
rw e__29. exact w__30.
}
(* v up *)
assert (s__53 : ((apow (1 - b2) (q * / p)) <= (apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)))).
{
assert (p__48 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__49 : q = 1 * (q - 0) + 0).
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
apply (from_lt_pos 1 0 0 q); [exact h__9 | lra ..].
}
{
apply inv_pos.
assert (e__50 : p = 1 * (p - 0) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
}
assert (p__51 : (((1 - b2) ^ 2) <= ((1 - (powerRZ b2 ((t + 1))%Z)) ^ 2))).
{
exact s__47.
}
assert (u__52 : ((apow (1 - b2) (q * / p)) <= (apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)))).
{
exact (ax_apow_monotone (1 - b2) (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p) p__48 p__51).
}
exact u__52.
}
(* v one squares *)
assert (s__65 : (((1 - (powerRZ b2 ((t + 1))%Z)) ^ 2) <= (1 ^ 2))).
{
apply gap_le.
assert (e__54 : ((1 ^ 2) - ((1 - (powerRZ b2 ((t + 1))%Z)) ^ 2)) = ((powerRZ b2 ((t + 1))%Z) * ((1 - (powerRZ b2 ((t + 1))%Z)) + 1))).
{
transitivity (((2 * (powerRZ b2 (t)%Z) * b2) + ((- 1) * ((powerRZ b2 (t)%Z) ^ 2) * (b2 ^ 2)))).
{
assert (e__56 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
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
transitivity (((2 * (powerRZ b2 (t)%Z) * b2) + ((- 1) * ((powerRZ b2 (t)%Z) ^ 2) * (b2 ^ 2)))).
{
assert (e__57 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__57.
reflexivity.
}
feq.
}
feq.
}
assert (w__55 : 0 <= ((powerRZ b2 ((t + 1))%Z) * ((1 - (powerRZ b2 ((t + 1))%Z)) + 1))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply pz_pos.
assert (e__58 : b2 = 1 * (b2 - 0) + 0).
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
rw e__58.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
{
apply plus_pos_pos.
{
assert (g__59 : 0 < b2).
{
assert (e__63 : b2 = 1 * (b2 - 0) + 0).
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
rw e__63.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__60 : 0 < (1 - b2)).
{
assert (e__64 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__64.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__61 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__62 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
pz_gap b2 ((t + 1))%Z.
}
lra.
}
{
lra.
}
}
}
rw e__54. exact w__55.
}
(* v one *)
assert (s__71 : ((apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) <= (apow 1 (q * / p)))).
{
assert (p__66 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__67 : q = 1 * (q - 0) + 0).
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
rw e__67.
apply (from_lt_pos 1 0 0 q); [exact h__9 | lra ..].
}
{
apply inv_pos.
assert (e__68 : p = 1 * (p - 0) + 0).
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
rw e__68.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
}
assert (p__69 : (((1 - (powerRZ b2 ((t + 1))%Z)) ^ 2) <= (1 ^ 2))).
{
exact s__65.
}
assert (u__70 : ((apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) <= (apow 1 (q * / p)))).
{
exact (ax_apow_monotone (1 - (powerRZ b2 ((t + 1))%Z)) 1 (q * / p) p__66 p__69).
}
exact u__70.
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
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
assert (n__82 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
assert (g__76 : 0 < b2).
{
assert (e__80 : b2 = 1 * (b2 - 0) + 0).
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
rw e__80.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__77 : 0 < (1 - b2)).
{
assert (e__81 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__81.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__78 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__79 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
pz_gap b2 ((t + 1))%Z.
}
lra.
}
assert (n__85 : 0 < (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__83 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__84 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__84.
reflexivity.
}
feq.
}
try rewrite <- e__83.
exact n__82.
}
assert (n__87 : 0 < (1 - b2)).
{
assert (e__86 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__86.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (n__89 : 0 < (((- 1) * b2) + 1)).
{
assert (e__88 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
try rewrite <- e__88.
exact n__87.
}
assert (n__92 : 0 < (q * / p)).
{
apply mult_pos_pos.
{
assert (e__90 : q = 1 * (q - 0) + 0).
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
rw e__90.
apply (from_lt_pos 1 0 0 q); [exact h__9 | lra ..].
}
{
apply inv_pos.
assert (e__91 : p = 1 * (p - 0) + 0).
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
rw e__91.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
}
assert (n__95 : 0 < ((/ p) * q)).
{
assert (e__93 : (q * / p) = ((/ p) * q)).
{
assert (e__94 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__94.
reflexivity.
}
feq.
}
try rewrite <- e__93.
exact n__92.
}
assert (n__124 : (apow (b2 + (- 1)) ((/ p) * q)) = (Rpower (((- 1) * b2) + 1) ((/ p) * q))).
{
transitivity (1 * (apow (b2 + (- 1)) ((/ p) * q))).
{ feq. }
assert (e__120 : (apow (1 - b2) (q * / p)) = (apow (b2 + (- 1)) ((/ p) * q))).
{
assert (e__121 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
transitivity (apow  (((- 1) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__121). }
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
transitivity (apow (((- 1) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b2) + 1) v__ ) e__122). }
rewrite (apow_flip (((- 1) * b2) + 1) (b2 + (- 1)) ((/ p) * q)) by feq.
reflexivity.
}
try rewrite <- e__120.
rewrite s__16.
assert (e__116 : (Rpower (1 - b2) (q * / p)) = (Rpower (((- 1) * b2) + 1) ((/ p) * q))).
{
assert (e__117 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__117). }
assert (e__118 : (q * / p) = ((/ p) * q)).
{
assert (e__119 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__119.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b2) + 1) v__ ) e__118). }
feq.
}
rw e__116.
feq.
}
assert (n__137 : (apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
transitivity (1 * (apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q))).
{ feq. }
assert (e__132 : (apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q))).
{
assert (e__133 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__134 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__134.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__133). }
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
transitivity (apow (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__135). }
rewrite (apow_flip (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q)) by feq.
reflexivity.
}
try rewrite <- e__132.
rewrite s__28.
assert (e__127 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__128 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__129 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__129.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__128). }
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
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__130). }
feq.
}
rw e__127.
feq.
}
(* v low *)
assert (s__157 : ((Rpower (1 - b2) (q * / p)) <= (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)))).
{
apply gap_le.
assert (e__72 : ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) - (Rpower (1 - b2) (q * / p))) = ((apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) - (apow (1 - b2) (q * / p)))).
{
transitivity (((Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) + ((- 1) * (Rpower (((- 1) * b2) + 1) ((/ p) * q))))).
{
assert (e__96 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__97 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__98 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__98.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__97). }
assert (e__99 : (q * / p) = ((/ p) * q)).
{
assert (e__100 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__100.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__99). }
feq.
}
assert (e__101 : (Rpower (1 - b2) (q * / p)) = (Rpower (((- 1) * b2) + 1) ((/ p) * q))).
{
assert (e__102 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__102). }
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
transitivity (Rpower (((- 1) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b2) + 1) v__ ) e__103). }
feq.
}
eapply eq_trans.
{
rw e__96.
rw e__101.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q)) + ((- 1) * (apow (b2 + (- 1)) ((/ p) * q))))).
{
assert (e__105 : (apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q))).
{
assert (e__106 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__107 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__107.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__106). }
assert (e__108 : (q * / p) = ((/ p) * q)).
{
assert (e__109 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__109.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__108). }
rewrite (apow_flip (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q)) by feq.
reflexivity.
}
assert (e__110 : (apow (1 - b2) (q * / p)) = (apow (b2 + (- 1)) ((/ p) * q))).
{
assert (e__111 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
transitivity (apow  (((- 1) * b2) + 1) (q * / p)).
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
transitivity (apow (((- 1) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b2) + 1) v__ ) e__112). }
rewrite (apow_flip (((- 1) * b2) + 1) (b2 + (- 1)) ((/ p) * q)) by feq.
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
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q))) + (1 * (apow (b2 + (- 1)) ((/ p) * q))) + (1 * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))) + ((- 1) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)))))).
{
feq.
}
rw n__124.
transitivity ((((- 1) * (apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q))) + (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)))).
{
feq.
}
transitivity (((((- 1) * (apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q))) + (1 * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)))))).
{
feq.
}
rw n__137.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__73 : 0 <= ((apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) - (apow (1 - b2) (q * / p)))).
{
assert (e__138 : ((apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) - (apow (1 - b2) (q * / p))) = 1 * ((apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) - (apow (1 - b2) (q * / p))) + 0).
{
transitivity (((apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q)) + ((- 1) * (apow (b2 + (- 1)) ((/ p) * q))))).
{
assert (e__139 : (apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q))).
{
assert (e__140 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__141 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__141.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__140). }
assert (e__142 : (q * / p) = ((/ p) * q)).
{
assert (e__143 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__143.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__142). }
rewrite (apow_flip (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q)) by feq.
reflexivity.
}
assert (e__144 : (apow (1 - b2) (q * / p)) = (apow (b2 + (- 1)) ((/ p) * q))).
{
assert (e__145 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
transitivity (apow  (((- 1) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__145). }
assert (e__146 : (q * / p) = ((/ p) * q)).
{
assert (e__147 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__147.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b2) + 1) v__ ) e__146). }
rewrite (apow_flip (((- 1) * b2) + 1) (b2 + (- 1)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__139.
rw e__144.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q)) + ((- 1) * (apow (b2 + (- 1)) ((/ p) * q))))).
{
assert (e__148 : (apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q))).
{
assert (e__149 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__150 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__150.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__149). }
assert (e__151 : (q * / p) = ((/ p) * q)).
{
assert (e__152 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__152.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__151). }
rewrite (apow_flip (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q)) by feq.
reflexivity.
}
assert (e__153 : (apow (1 - b2) (q * / p)) = (apow (b2 + (- 1)) ((/ p) * q))).
{
assert (e__154 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
transitivity (apow  (((- 1) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__154). }
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
transitivity (apow (((- 1) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b2) + 1) v__ ) e__155). }
rewrite (apow_flip (((- 1) * b2) + 1) (b2 + (- 1)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__148.
rw e__153.
reflexivity.
}
feq.
}
feq.
}
rw e__138.
apply (from_le_nn 1 0 (apow (1 - b2) (q * / p)) (apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p))); [exact s__53 | lra ..].
}
rw e__72. exact w__73.
}
(* v high *)
assert (s__188 : ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) <= 1)).
{
apply gap_le.
assert (e__158 : (1 - (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p))) = (1 - (apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)))).
{
transitivity ((((- 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))) + 1)).
{
assert (e__160 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__161 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__162 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__162.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__161). }
assert (e__163 : (q * / p) = ((/ p) * q)).
{
assert (e__164 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__164.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__163). }
feq.
}
eapply eq_trans.
{
rw e__160.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q))) + 1)).
{
assert (e__165 : (apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q))).
{
assert (e__166 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__167 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__167.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__166). }
assert (e__168 : (q * / p) = ((/ p) * q)).
{
assert (e__169 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__169.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__168). }
rewrite (apow_flip (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__165.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q))) + ((- 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)))))).
{
feq.
}
rw n__137.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__159 : 0 <= (1 - (apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)))).
{
assert (e__174 : (1 - (apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p))) = 1 * ((apow 1 (q * / p)) - (apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p))) + 0).
{
transitivity ((((- 1) * (apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q))) + 1)).
{
assert (e__175 : (apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q))).
{
assert (e__176 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__177 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__177.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__176). }
assert (e__178 : (q * / p) = ((/ p) * q)).
{
assert (e__179 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__179.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__178). }
rewrite (apow_flip (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__175.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q))) + 1)).
{
assert (e__180 : (apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (apow (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q))).
{
assert (e__181 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__182 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__182.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__181). }
assert (e__183 : (q * / p) = ((/ p) * q)).
{
assert (e__184 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__184.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__183). }
rewrite (apow_flip (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (((powerRZ b2 (t)%Z) * b2) + (- 1)) ((/ p) * q)) by feq.
reflexivity.
}
assert (e__185 : (apow 1 (q * / p)) = 1).
{
assert (e__186 : (q * / p) = ((/ p) * q)).
{
assert (e__187 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__187.
reflexivity.
}
feq.
}
transitivity (apow 1 ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow 1 v__ ) e__186). }
apply apow_1.
}
eapply eq_trans.
{
rw e__180.
rw e__185.
reflexivity.
}
feq.
}
feq.
}
rw e__174.
apply (from_le_nn 1 0 (apow (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) (apow 1 (q * / p))); [exact s__71 | lra ..].
}
rw e__158. exact w__159.
}
(* m first *)
assert (s__193 : ((apow (1 - b) q) = (Rpower (1 - b) q))).
{
assert (p__189 : (0 < (1 - b))).
{
assert (e__190 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__190.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (p__191 : (0 < q)).
{
exact h__9.
}
assert (u__192 : ((apow (1 - b) q) = (Rpower (1 - b) q))).
{
exact (ax_apow_of_positive (1 - b) q p__189 p__191).
}
exact u__192.
}
(* m later *)
assert (s__203 : ((apow (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))).
{
assert (p__194 : (0 < (1 - (powerRZ b ((t + 1))%Z)))).
{
assert (g__195 : 0 < b).
{
assert (e__199 : b = 1 * (b - 0) + 0).
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
rw e__199.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__196 : 0 < (1 - b)).
{
assert (e__200 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__200.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__197 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__198 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
assert (p__201 : (0 < q)).
{
exact h__9.
}
assert (u__202 : ((apow (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))).
{
exact (ax_apow_of_positive (1 - (powerRZ b ((t + 1))%Z)) q p__194 p__201).
}
exact u__202.
}
(* m up squares *)
assert (s__222 : (((1 - b) ^ 2) <= ((1 - (powerRZ b ((t + 1))%Z)) ^ 2))).
{
apply gap_le.
assert (e__204 : (((1 - (powerRZ b ((t + 1))%Z)) ^ 2) - ((1 - b) ^ 2)) = (b * (1 - (powerRZ b (t)%Z)) * ((1 - b) + (1 - (powerRZ b ((t + 1))%Z))))).
{
transitivity ((((- 2) * (powerRZ b (t)%Z) * b) + (((powerRZ b (t)%Z) ^ 2) * (b ^ 2)) + (2 * b) + ((- 1) * (b ^ 2)))).
{
assert (e__206 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__206.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (powerRZ b (t)%Z) * b) + (((powerRZ b (t)%Z) ^ 2) * (b ^ 2)) + (2 * b) + ((- 1) * (b ^ 2)))).
{
assert (e__207 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__207.
reflexivity.
}
feq.
}
feq.
}
assert (w__205 : 0 <= (b * (1 - (powerRZ b (t)%Z)) * ((1 - b) + (1 - (powerRZ b ((t + 1))%Z))))).
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__208 : b = 1 * (b - 0) + 0).
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
rw e__208.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
assert (g__209 : 0 < b).
{
assert (e__213 : b = 1 * (b - 0) + 0).
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
rw e__213.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__210 : 0 < (1 - b)).
{
assert (e__214 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__214.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__211 : 0 <= (IZR t)).
{
natpos.
}
assert (g__212 : 0 <= (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
{
apply plus_pos_pos.
{
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
{
assert (g__216 : 0 < b).
{
assert (e__220 : b = 1 * (b - 0) + 0).
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
rw e__220.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__217 : 0 < (1 - b)).
{
assert (e__221 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__221.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__218 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__219 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
}
}
rw e__204. exact w__205.
}
(* m up *)
assert (s__226 : ((apow (1 - b) q) <= (apow (1 - (powerRZ b ((t + 1))%Z)) q))).
{
assert (p__223 : (0 < q)).
{
exact h__9.
}
assert (p__224 : (((1 - b) ^ 2) <= ((1 - (powerRZ b ((t + 1))%Z)) ^ 2))).
{
exact s__222.
}
assert (u__225 : ((apow (1 - b) q) <= (apow (1 - (powerRZ b ((t + 1))%Z)) q))).
{
exact (ax_apow_monotone (1 - b) (1 - (powerRZ b ((t + 1))%Z)) q p__223 p__224).
}
exact u__225.
}
(* m one squares *)
assert (s__238 : (((1 - (powerRZ b ((t + 1))%Z)) ^ 2) <= (1 ^ 2))).
{
apply gap_le.
assert (e__227 : ((1 ^ 2) - ((1 - (powerRZ b ((t + 1))%Z)) ^ 2)) = ((powerRZ b ((t + 1))%Z) * ((1 - (powerRZ b ((t + 1))%Z)) + 1))).
{
transitivity (((2 * (powerRZ b (t)%Z) * b) + ((- 1) * ((powerRZ b (t)%Z) ^ 2) * (b ^ 2)))).
{
assert (e__229 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__229.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (powerRZ b (t)%Z) * b) + ((- 1) * ((powerRZ b (t)%Z) ^ 2) * (b ^ 2)))).
{
assert (e__230 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__230.
reflexivity.
}
feq.
}
feq.
}
assert (w__228 : 0 <= ((powerRZ b ((t + 1))%Z) * ((1 - (powerRZ b ((t + 1))%Z)) + 1))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply pz_pos.
assert (e__231 : b = 1 * (b - 0) + 0).
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
rw e__231.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
apply plus_pos_pos.
{
assert (g__232 : 0 < b).
{
assert (e__236 : b = 1 * (b - 0) + 0).
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
rw e__236.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__233 : 0 < (1 - b)).
{
assert (e__237 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__237.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__234 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__235 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
{
lra.
}
}
}
rw e__227. exact w__228.
}
(* m one *)
assert (s__242 : ((apow (1 - (powerRZ b ((t + 1))%Z)) q) <= (apow 1 q))).
{
assert (p__239 : (0 < q)).
{
exact h__9.
}
assert (p__240 : (((1 - (powerRZ b ((t + 1))%Z)) ^ 2) <= (1 ^ 2))).
{
exact s__238.
}
assert (u__241 : ((apow (1 - (powerRZ b ((t + 1))%Z)) q) <= (apow 1 q))).
{
exact (ax_apow_monotone (1 - (powerRZ b ((t + 1))%Z)) 1 q p__239 p__240).
}
exact u__241.
}
assert (n__251 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
assert (g__245 : 0 < b).
{
assert (e__249 : b = 1 * (b - 0) + 0).
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
rw e__249.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__246 : 0 < (1 - b)).
{
assert (e__250 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__250.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__247 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__248 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
assert (n__254 : 0 < (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__252 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__253 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__253.
reflexivity.
}
feq.
}
try rewrite <- e__252.
exact n__251.
}
assert (n__256 : 0 < (1 - b)).
{
assert (e__255 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__255.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (n__258 : 0 < (((- 1) * b) + 1)).
{
assert (e__257 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
try rewrite <- e__257.
exact n__256.
}
assert (n__260 : 0 < q).
{
assert (e__259 : q = 1 * (q - 0) + 0).
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
rw e__259.
apply (from_lt_pos 1 0 0 q); [exact h__9 | lra ..].
}
assert (n__277 : (apow (b + (- 1)) q) = (Rpower (((- 1) * b) + 1) q)).
{
transitivity (1 * (apow (b + (- 1)) q)).
{ feq. }
assert (e__275 : (apow (1 - b) q) = (apow (b + (- 1)) q)).
{
assert (e__276 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (apow  (((- 1) * b) + 1) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__276). }
rewrite (apow_flip (((- 1) * b) + 1) (b + (- 1)) q) by feq.
reflexivity.
}
try rewrite <- e__275.
rewrite s__193.
assert (e__273 : (Rpower (1 - b) q) = (Rpower (((- 1) * b) + 1) q)).
{
assert (e__274 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__274). }
feq.
}
rw e__273.
feq.
}
assert (n__286 : (apow (((powerRZ b (t)%Z) * b) + (- 1)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
transitivity (1 * (apow (((powerRZ b (t)%Z) * b) + (- 1)) q)).
{ feq. }
assert (e__283 : (apow (1 - (powerRZ b ((t + 1))%Z)) q) = (apow (((powerRZ b (t)%Z) * b) + (- 1)) q)).
{
assert (e__284 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__285 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__285.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__284). }
rewrite (apow_flip (((- 1) * (powerRZ b (t)%Z) * b) + 1) (((powerRZ b (t)%Z) * b) + (- 1)) q) by feq.
reflexivity.
}
try rewrite <- e__283.
rewrite s__203.
assert (e__280 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__281 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__282 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__282.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__281). }
feq.
}
rw e__280.
feq.
}
(* m low *)
assert (s__298 : ((Rpower (1 - b) q) <= (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))).
{
apply gap_le.
assert (e__243 : ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) - (Rpower (1 - b) q)) = ((apow (1 - (powerRZ b ((t + 1))%Z)) q) - (apow (1 - b) q))).
{
transitivity (((Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q) + ((- 1) * (Rpower (((- 1) * b) + 1) q)))).
{
assert (e__261 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__262 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__263 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__263.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__262). }
feq.
}
assert (e__264 : (Rpower (1 - b) q) = (Rpower (((- 1) * b) + 1) q)).
{
assert (e__265 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__265). }
feq.
}
eapply eq_trans.
{
rw e__261.
rw e__264.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (((powerRZ b (t)%Z) * b) + (- 1)) q) + ((- 1) * (apow (b + (- 1)) q)))).
{
assert (e__266 : (apow (1 - (powerRZ b ((t + 1))%Z)) q) = (apow (((powerRZ b (t)%Z) * b) + (- 1)) q)).
{
assert (e__267 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__268 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__268.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__267). }
rewrite (apow_flip (((- 1) * (powerRZ b (t)%Z) * b) + 1) (((powerRZ b (t)%Z) * b) + (- 1)) q) by feq.
reflexivity.
}
assert (e__269 : (apow (1 - b) q) = (apow (b + (- 1)) q)).
{
assert (e__270 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (apow  (((- 1) * b) + 1) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__270). }
rewrite (apow_flip (((- 1) * b) + 1) (b + (- 1)) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__266.
rw e__269.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow (((powerRZ b (t)%Z) * b) + (- 1)) q)) + (1 * (apow (b + (- 1)) q)) + (1 * (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) + ((- 1) * (Rpower (((- 1) * b) + 1) q))))).
{
feq.
}
rw n__277.
transitivity ((((- 1) * (apow (((powerRZ b (t)%Z) * b) + (- 1)) q)) + (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q))).
{
feq.
}
transitivity (((((- 1) * (apow (((powerRZ b (t)%Z) * b) + (- 1)) q)) + (1 * (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q))))).
{
feq.
}
rw n__286.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__244 : 0 <= ((apow (1 - (powerRZ b ((t + 1))%Z)) q) - (apow (1 - b) q))).
{
assert (e__287 : ((apow (1 - (powerRZ b ((t + 1))%Z)) q) - (apow (1 - b) q)) = 1 * ((apow (1 - (powerRZ b ((t + 1))%Z)) q) - (apow (1 - b) q)) + 0).
{
transitivity (((apow (((powerRZ b (t)%Z) * b) + (- 1)) q) + ((- 1) * (apow (b + (- 1)) q)))).
{
assert (e__288 : (apow (1 - (powerRZ b ((t + 1))%Z)) q) = (apow (((powerRZ b (t)%Z) * b) + (- 1)) q)).
{
assert (e__289 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__290 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__290.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__289). }
rewrite (apow_flip (((- 1) * (powerRZ b (t)%Z) * b) + 1) (((powerRZ b (t)%Z) * b) + (- 1)) q) by feq.
reflexivity.
}
assert (e__291 : (apow (1 - b) q) = (apow (b + (- 1)) q)).
{
assert (e__292 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (apow  (((- 1) * b) + 1) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__292). }
rewrite (apow_flip (((- 1) * b) + 1) (b + (- 1)) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__288.
rw e__291.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (((powerRZ b (t)%Z) * b) + (- 1)) q) + ((- 1) * (apow (b + (- 1)) q)))).
{
assert (e__293 : (apow (1 - (powerRZ b ((t + 1))%Z)) q) = (apow (((powerRZ b (t)%Z) * b) + (- 1)) q)).
{
assert (e__294 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__295 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__295.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__294). }
rewrite (apow_flip (((- 1) * (powerRZ b (t)%Z) * b) + 1) (((powerRZ b (t)%Z) * b) + (- 1)) q) by feq.
reflexivity.
}
assert (e__296 : (apow (1 - b) q) = (apow (b + (- 1)) q)).
{
assert (e__297 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (apow  (((- 1) * b) + 1) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__297). }
rewrite (apow_flip (((- 1) * b) + 1) (b + (- 1)) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__293.
rw e__296.
reflexivity.
}
feq.
}
feq.
}
rw e__287.
apply (from_le_nn 1 0 (apow (1 - b) q) (apow (1 - (powerRZ b ((t + 1))%Z)) q)); [exact s__226 | lra ..].
}
rw e__243. exact w__244.
}
(* m high *)
assert (s__319 : ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) <= 1)).
{
apply gap_le.
assert (e__299 : (1 - (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) = (1 - (apow (1 - (powerRZ b ((t + 1))%Z)) q))).
{
transitivity ((((- 1) * (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) + 1)).
{
assert (e__301 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__302 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__303 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__303.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__302). }
feq.
}
eapply eq_trans.
{
rw e__301.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (((powerRZ b (t)%Z) * b) + (- 1)) q)) + 1)).
{
assert (e__304 : (apow (1 - (powerRZ b ((t + 1))%Z)) q) = (apow (((powerRZ b (t)%Z) * b) + (- 1)) q)).
{
assert (e__305 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__306 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__306.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__305). }
rewrite (apow_flip (((- 1) * (powerRZ b (t)%Z) * b) + 1) (((powerRZ b (t)%Z) * b) + (- 1)) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__304.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow (((powerRZ b (t)%Z) * b) + (- 1)) q)) + ((- 1) * (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q))))).
{
feq.
}
rw n__286.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__300 : 0 <= (1 - (apow (1 - (powerRZ b ((t + 1))%Z)) q))).
{
assert (e__311 : (1 - (apow (1 - (powerRZ b ((t + 1))%Z)) q)) = 1 * ((apow 1 q) - (apow (1 - (powerRZ b ((t + 1))%Z)) q)) + 0).
{
transitivity ((((- 1) * (apow (((powerRZ b (t)%Z) * b) + (- 1)) q)) + 1)).
{
assert (e__312 : (apow (1 - (powerRZ b ((t + 1))%Z)) q) = (apow (((powerRZ b (t)%Z) * b) + (- 1)) q)).
{
assert (e__313 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__314 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__314.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__313). }
rewrite (apow_flip (((- 1) * (powerRZ b (t)%Z) * b) + 1) (((powerRZ b (t)%Z) * b) + (- 1)) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__312.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (((powerRZ b (t)%Z) * b) + (- 1)) q)) + 1)).
{
assert (e__315 : (apow (1 - (powerRZ b ((t + 1))%Z)) q) = (apow (((powerRZ b (t)%Z) * b) + (- 1)) q)).
{
assert (e__316 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__317 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__317.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__316). }
rewrite (apow_flip (((- 1) * (powerRZ b (t)%Z) * b) + 1) (((powerRZ b (t)%Z) * b) + (- 1)) q) by feq.
reflexivity.
}
assert (e__318 : (apow 1 q) = 1).
{
apply apow_1.
}
eapply eq_trans.
{
rw e__315.
rw e__318.
reflexivity.
}
feq.
}
feq.
}
rw e__311.
apply (from_le_nn 1 0 (apow (1 - (powerRZ b ((t + 1))%Z)) q) (apow 1 q)); [exact s__242 | lra ..].
}
rw e__299. exact w__300.
}
assert (n__322 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__326 : (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q) <> 0).
{
assert (e__323 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__324 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__325 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__325.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__324). }
feq.
}
try rewrite <- e__323.
exact n__322.
}
(* low *)
assert (s__382 : ((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)))).
{
apply gap_le.
assert (e__320 : (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) - (Rpower (1 - b2) (q * / p))) = ((((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) - (Rpower (1 - b2) (q * / p))) + ((Rpower (1 - b2) (q * / p)) * (1 - (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)))) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))).
{
transitivity ((((/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))) + ((- 1) * (Rpower (((- 1) * b2) + 1) ((/ p) * q))))).
{
assert (e__327 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__328 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__329 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__329.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__328). }
assert (e__330 : (q * / p) = ((/ p) * q)).
{
assert (e__331 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__331.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__330). }
feq.
}
assert (e__332 : / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q))).
{
assert (e__333 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__334 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__335 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__335.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__334). }
feq.
}
rw e__333.
apply inv_by. feq.
}
assert (e__336 : (Rpower (1 - b2) (q * / p)) = (Rpower (((- 1) * b2) + 1) ((/ p) * q))).
{
assert (e__337 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__337). }
assert (e__338 : (q * / p) = ((/ p) * q)).
{
assert (e__339 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__339.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b2) + 1) v__ ) e__338). }
feq.
}
eapply eq_trans.
{
rw e__327.
rw e__332.
rw e__336.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))) + ((- 1) * (Rpower (((- 1) * b2) + 1) ((/ p) * q))))).
{
assert (e__340 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__341 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__342 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__342.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__341). }
assert (e__343 : (q * / p) = ((/ p) * q)).
{
assert (e__344 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__344.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__343). }
feq.
}
assert (e__345 : / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q))).
{
assert (e__346 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__347 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__348 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__348.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__347). }
feq.
}
rw e__346.
apply inv_by. feq.
}
assert (e__349 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__350 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__351 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__351.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__350). }
feq.
}
assert (e__352 : (Rpower (1 - b2) (q * / p)) = (Rpower (((- 1) * b2) + 1) ((/ p) * q))).
{
assert (e__353 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__353). }
assert (e__354 : (q * / p) = ((/ p) * q)).
{
assert (e__355 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__355.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b2) + 1) v__ ) e__354). }
feq.
}
eapply eq_trans.
{
rw e__340.
rw e__345.
rw e__349.
rw e__352.
reflexivity.
}
feq.
}
feq.
}
assert (w__321 : 0 <= ((((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) - (Rpower (1 - b2) (q * / p))) + ((Rpower (1 - b2) (q * / p)) * (1 - (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)))) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
assert (e__356 : ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) - (Rpower (1 - b2) (q * / p))) = 1 * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) - (Rpower (1 - b2) (q * / p))) + 0).
{
transitivity (((Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) + ((- 1) * (Rpower (((- 1) * b2) + 1) ((/ p) * q))))).
{
assert (e__357 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__358 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__359 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__359.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__358). }
assert (e__360 : (q * / p) = ((/ p) * q)).
{
assert (e__361 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__361.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__360). }
feq.
}
assert (e__362 : (Rpower (1 - b2) (q * / p)) = (Rpower (((- 1) * b2) + 1) ((/ p) * q))).
{
assert (e__363 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__363). }
assert (e__364 : (q * / p) = ((/ p) * q)).
{
assert (e__365 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__365.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b2) + 1) v__ ) e__364). }
feq.
}
eapply eq_trans.
{
rw e__357.
rw e__362.
reflexivity.
}
feq.
}
symmetry.
transitivity (((Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) + ((- 1) * (Rpower (((- 1) * b2) + 1) ((/ p) * q))))).
{
assert (e__366 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__367 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__368 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__368.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__367). }
assert (e__369 : (q * / p) = ((/ p) * q)).
{
assert (e__370 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__370.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__369). }
feq.
}
assert (e__371 : (Rpower (1 - b2) (q * / p)) = (Rpower (((- 1) * b2) + 1) ((/ p) * q))).
{
assert (e__372 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__372). }
assert (e__373 : (q * / p) = ((/ p) * q)).
{
assert (e__374 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__374.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b2) + 1) v__ ) e__373). }
feq.
}
eapply eq_trans.
{
rw e__366.
rw e__371.
reflexivity.
}
feq.
}
feq.
}
rw e__356.
apply (from_le_nn 1 0 (Rpower (1 - b2) (q * / p)) (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p))); [exact s__157 | lra ..].
}
{
apply mult_pos_nn.
{
apply exp_pos.
}
{
assert (e__375 : (1 - (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) = 1 * (1 - (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) + 0).
{
transitivity ((((- 1) * (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) + 1)).
{
assert (e__376 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__377 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__378 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__378.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__377). }
feq.
}
eapply eq_trans.
{
rw e__376.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) + 1)).
{
assert (e__379 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__380 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__381 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__381.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__380). }
feq.
}
eapply eq_trans.
{
rw e__379.
reflexivity.
}
feq.
}
feq.
}
rw e__375.
apply (from_le_nn 1 0 (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) 1); [exact s__319 | lra ..].
}
}
}
{
apply inv_pos.
apply exp_pos.
}
}
rw e__320. exact w__321.
}
assert (n__385 : (Rpower (1 - b) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__388 : (Rpower (((- 1) * b) + 1) q) <> 0).
{
assert (e__386 : (Rpower (1 - b) q) = (Rpower (((- 1) * b) + 1) q)).
{
assert (e__387 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__387). }
feq.
}
try rewrite <- e__386.
exact n__385.
}
assert (n__389 : ((Rpower (1 - b) q) * (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <> 0).
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
assert (n__396 : ((Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q) * (Rpower (((- 1) * b) + 1) q)) <> 0).
{
assert (e__390 : ((Rpower (1 - b) q) * (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) = ((Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q) * (Rpower (((- 1) * b) + 1) q))).
{
assert (e__391 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__392 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__393 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__393.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__392). }
feq.
}
assert (e__394 : (Rpower (1 - b) q) = (Rpower (((- 1) * b) + 1) q)).
{
assert (e__395 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__395). }
feq.
}
eapply eq_trans.
{
rw e__391.
rw e__394.
reflexivity.
}
feq.
}
try rewrite <- e__390.
exact n__389.
}
(* high *)
assert (s__448 : (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q)))).
{
apply gap_le.
assert (e__383 : ((1 * / (Rpower (1 - b) q)) - ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))) = ((((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) - (Rpower (1 - b) q)) + ((Rpower (1 - b) q) * (1 - (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p))))) * / ((Rpower (1 - b) q) * (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)))).
{
transitivity ((((- 1) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))) + (/ (Rpower (((- 1) * b) + 1) q)))).
{
assert (e__397 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__398 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__399 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__399.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__398). }
assert (e__400 : (q * / p) = ((/ p) * q)).
{
assert (e__401 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__401.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__400). }
feq.
}
assert (e__402 : / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q))).
{
assert (e__403 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__404 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__405 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__405.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__404). }
feq.
}
rw e__403.
apply inv_by. feq.
}
assert (e__406 : / (Rpower (1 - b) q) = (/ (Rpower (((- 1) * b) + 1) q))).
{
assert (e__407 : (Rpower (1 - b) q) = (Rpower (((- 1) * b) + 1) q)).
{
assert (e__408 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__408). }
feq.
}
rw e__407.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__397.
rw e__402.
rw e__406.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))) + (/ (Rpower (((- 1) * b) + 1) q)))).
{
assert (e__409 : / ((Rpower (1 - b) q) * (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) = ((/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (/ (Rpower (((- 1) * b) + 1) q)))).
{
assert (e__410 : ((Rpower (1 - b) q) * (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) = ((Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q) * (Rpower (((- 1) * b) + 1) q))).
{
assert (e__411 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__412 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__413 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__413.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__412). }
feq.
}
assert (e__414 : (Rpower (1 - b) q) = (Rpower (((- 1) * b) + 1) q)).
{
assert (e__415 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__415). }
feq.
}
eapply eq_trans.
{
rw e__411.
rw e__414.
reflexivity.
}
feq.
}
rw e__410.
apply inv_by. feq.
}
assert (e__416 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__417 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__418 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__418.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__417). }
assert (e__419 : (q * / p) = ((/ p) * q)).
{
assert (e__420 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__420.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__419). }
feq.
}
assert (e__421 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__422 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__423 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__423.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__422). }
feq.
}
assert (e__424 : (Rpower (1 - b) q) = (Rpower (((- 1) * b) + 1) q)).
{
assert (e__425 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__425). }
feq.
}
eapply eq_trans.
{
rw e__409.
rw e__416.
rw e__421.
rw e__424.
reflexivity.
}
feq.
}
feq.
}
assert (w__384 : 0 <= ((((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) - (Rpower (1 - b) q)) + ((Rpower (1 - b) q) * (1 - (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p))))) * / ((Rpower (1 - b) q) * (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
assert (e__426 : ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) - (Rpower (1 - b) q)) = 1 * ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) - (Rpower (1 - b) q)) + 0).
{
transitivity (((Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q) + ((- 1) * (Rpower (((- 1) * b) + 1) q)))).
{
assert (e__427 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__428 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__429 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__429.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__428). }
feq.
}
assert (e__430 : (Rpower (1 - b) q) = (Rpower (((- 1) * b) + 1) q)).
{
assert (e__431 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__431). }
feq.
}
eapply eq_trans.
{
rw e__427.
rw e__430.
reflexivity.
}
feq.
}
symmetry.
transitivity (((Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q) + ((- 1) * (Rpower (((- 1) * b) + 1) q)))).
{
assert (e__432 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__433 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__434 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__434.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__433). }
feq.
}
assert (e__435 : (Rpower (1 - b) q) = (Rpower (((- 1) * b) + 1) q)).
{
assert (e__436 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__436). }
feq.
}
eapply eq_trans.
{
rw e__432.
rw e__435.
reflexivity.
}
feq.
}
feq.
}
rw e__426.
apply (from_le_nn 1 0 (Rpower (1 - b) q) (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)); [exact s__298 | lra ..].
}
{
apply mult_pos_nn.
{
apply exp_pos.
}
{
assert (e__437 : (1 - (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p))) = 1 * (1 - (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p))) + 0).
{
transitivity ((((- 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))) + 1)).
{
assert (e__438 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__439 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__440 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__440.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__439). }
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
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__441). }
feq.
}
eapply eq_trans.
{
rw e__438.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))) + 1)).
{
assert (e__443 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__444 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__445 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__445.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__444). }
assert (e__446 : (q * / p) = ((/ p) * q)).
{
assert (e__447 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__447.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__446). }
feq.
}
eapply eq_trans.
{
rw e__443.
reflexivity.
}
feq.
}
feq.
}
rw e__437.
apply (from_le_nn 1 0 (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) 1); [exact s__188 | lra ..].
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
rw e__383. exact w__384.
}
(* goal *)
assert (s__449 : (((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q))))).
{
split.
{
exact s__382.
}
{
exact s__448.
}
}
pose proof s__449 as [h__450 h__451].
split.
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__452 : p = 1 * (p - 0) + 0).
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
rw e__452.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
{
split.
{
change (0 < (1 - b2)).
assert (e__453 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__453.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
{
split.
{
change (0 < (1 - (powerRZ b2 ((t + 1))%Z))).
assert (g__454 : 0 < b2).
{
assert (e__458 : b2 = 1 * (b2 - 0) + 0).
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
rw e__458.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__455 : 0 < (1 - b2)).
{
assert (e__459 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__459.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__456 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__457 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
pz_gap b2 ((t + 1))%Z.
}
lra.
}
{
split.
{
change (0 < (1 - (powerRZ b ((t + 1))%Z))).
assert (g__460 : 0 < b).
{
assert (e__464 : b = 1 * (b - 0) + 0).
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
rw e__464.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__461 : 0 < (1 - b)).
{
assert (e__465 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__465.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__462 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__463 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
{
split.
{
change (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__466 : p = 1 * (p - 0) + 0).
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
rw e__466.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
{
split.
{
change (0 < (1 - (powerRZ b2 ((t + 1))%Z))).
assert (g__467 : 0 < b2).
{
assert (e__471 : b2 = 1 * (b2 - 0) + 0).
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
rw e__471.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__468 : 0 < (1 - b2)).
{
assert (e__472 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__472.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__469 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__470 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
pz_gap b2 ((t + 1))%Z.
}
lra.
}
{
split.
{
change (0 < (1 - (powerRZ b ((t + 1))%Z))).
assert (g__473 : 0 < b).
{
assert (e__477 : b = 1 * (b - 0) + 0).
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
rw e__477.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__474 : 0 < (1 - b)).
{
assert (e__478 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__478.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__475 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__476 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
{
split.
{
change (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 < (1 - b)).
assert (e__479 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__479.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
change (0 <> (Rpower (1 - b) q)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
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
change (((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q)))).
exact s__449.
}
Qed.
Lemma meaningful : forall (b : R) (b2 : R) (p : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < q) -> ((0 <> p) /\ (0 < (1 - b2)) /\ (0 < (1 - (powerRZ b2 ((t + 1))%Z))) /\ (0 < (1 - (powerRZ b ((t + 1))%Z))) /\ (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) /\ (0 <> p) /\ (0 < (1 - (powerRZ b2 ((t + 1))%Z))) /\ (0 < (1 - (powerRZ b ((t + 1))%Z))) /\ (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) /\ (0 < (1 - b)) /\ (0 <> (Rpower (1 - b) q))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Theorem claim : forall (b : R) (b2 : R) (p : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < q) -> (((Rpower (1 - b2) (q / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 / (Rpower (1 - b) q)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Fail Definition corrupted : forall (b : R) (b2 : R) (p : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < q) -> ((((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) < (Rpower (1 - b2) (q / p))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 / (Rpower (1 - b) q)))) := claim.
End T_aida_correction_bounds_462fc944.
