From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas07.
From AdamNX Require Import Lemmas08.
From AdamNX Require Import Lemmas09.
Open Scope R_scope.

(* aida.decay_outside; certificate d20d6854f7b344274f48693f96cb4d9eccb93a2e1bbaada78bd7d3fe7ebe6cb2 *)
Module T_aida_decay_outside_d20d6854.
Definition size (x : Z -> Z -> R) (n : Z) (t : Z) : R := (zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))).
Definition aida_eps_outside_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_eps_outside_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_eps_outside_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_eps_outside_m b1 m g) q) * (sgn (aida_eps_outside_m b1 m g))) / (eps + (apow (aida_eps_outside_r b2 p r g) (q / p))))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ (0 < L) /\ (0 < kappa) /\ ((kappa * L) <= 1) /\ ((4 * kappa * (1 - b1) * L) <= mu) /\ (0 < s) /\ ((2 * s) <= mu) /\ ((2 * s) <= (1 - b1)) /\ (0 < delta) /\ ((0 < mu) /\ (mu < 1)) /\ (0 < eta) /\ (0 < eps) /\ (0 < p) /\ (1 < q) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_eps_outside_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) /\ (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) /\ ((eta * 1 * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * eps)).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (aida_eps_outside_m (1 * / 2) 0 0)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (aida_eps_outside_m (1 * / 2) 0 0) = 0).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (aida_eps_outside_limit_x (1 * / 10000) (1 * / 2) (1 * / 2) 1 (1 * / 2) 1 2 0 0 0 0)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (aida_eps_outside_limit_x (1 * / 10000) (1 * / 2) (1 * / 2) 1 (1 * / 2) 1 2 0 0 0 0) = 0).
{
change (((0 * (1 - (1 * / 2))) - (((1 * / 10000) * (apow (aida_eps_outside_m (1 * / 2) 0 0) 2) * (sgn (aida_eps_outside_m (1 * / 2) 0 0))) * / (1 + (apow (aida_eps_outside_r (1 * / 2) 1 0 0) (2 * / 1))))) = 0).
assert (e__5 : / (1 + (apow (aida_eps_outside_r (1 * / 2) 1 0 0) (2 * / 1))) = 1).
{
assert (e__6 : (1 + (apow (aida_eps_outside_r (1 * / 2) 1 0 0) (2 * / 1))) = 1).
{
assert (e__7 : (apow (aida_eps_outside_r (1 * / 2) 1 0 0) (2 * / 1)) = 0).
{
assert (e__8 : (aida_eps_outside_r (1 * / 2) 1 0 0) = 0).
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
transitivity (apow  0 (2 * / 1)).
{ exact (f_equal (fun v__ => apow  v__ (2 * / 1)) e__8). }
assert (e__10 : (2 * / 1) = 2).
{
feq.
}
transitivity (apow 0 2 ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__10). }
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
assert (e__11 : (apow (aida_eps_outside_m (1 * / 2) 0 0) 2) = 0).
{
assert (e__12 : (aida_eps_outside_m (1 * / 2) 0 0) = 0).
{
change (((0 * (1 - (1 * / 2))) + (0 * (1 * / 2))) = 0).
feq.
}
transitivity (apow  0 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__12). }
apply apow_0.
}
assert (e__13 : (sgn (aida_eps_outside_m (1 * / 2) 0 0)) = 0).
{
assert (e__14 : (aida_eps_outside_m (1 * / 2) 0 0) = 0).
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
change (((1 * / 10000) * 1 * (apow (1 * / (1 * / 8)) (2 - 1))) <= ((((1 * / 8) * (1 - (1 * / 2))) * / 2) * 1)).
replace (apow (1 * / (1 * / 8)) (2 - 1)) with ((1 * / (1 * / 8)) ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
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
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> ((0 < mu) /\ (mu < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_eps_outside_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((eta * 1 * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * eps)) -> (((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < q))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q / p)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q / p)))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa)) /\ (0 <> kappa) /\ (0 < (q - 1))) /\ ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0))).
Proof.
intros b1 b2 eta eps mu p q L kappa s delta n x m r g b__0 h__2 h__5 h__6 h__7 h__8 h__9 h__10 h__11 h__12 h__13 h__16 h__17 h__18 h__19 h__20 h__21 h__22 h__23 h__24 h__25 h__26.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__13 as [h__14 h__15].
change (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta * / kappa))) in h__25.
change ((eta * 1 * (apow (delta * / kappa) (q - 1))) <= (((kappa * (1 - b1)) * / 2) * eps)) in h__26.
(* moves *)
assert (s__132 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1)))))))).
{
intros t b__27.
assert (r__28 : 0 <= IZR t).
{ izr_le. }
(* moves_t *)
assert (s__131 : (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))))).
{
intros i b__29.
assert (r__30 : 1 <= IZR i).
{ izr_le. }
(* move *)
assert (s__130 : (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1)))))).
{
intros p__31.
(* moment_i *)
assert (s__35 : ((m ((t + 1))%Z (i)%Z) = (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
assert (b__32 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__33 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__34 : ((m ((t + 1))%Z (i)%Z) = (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
exact (h__20 (t)%Z b__32 (i)%Z b__33).
}
exact u__34.
}
(* position_i *)
assert (s__39 : ((x ((t + 1))%Z (i)%Z) = (aida_eps_outside_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
assert (b__36 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__37 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__38 : ((x ((t + 1))%Z (i)%Z) = (aida_eps_outside_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
exact (h__21 (t)%Z b__36 (i)%Z b__37).
}
exact u__38.
}
assert (n__43 : 0 < p).
{
assert (e__42 : p = 1 * (p - 0) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 0 p); [exact h__18 | lra ..].
}
assert (n__45 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__44 : p = 1 * (p - 0) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 0 p); [exact h__18 | lra ..].
}
assert (n__48 : 0 < (q * / p)).
{
apply mult_pos_pos.
{
assert (e__46 : q = 1 * (q - 1) + 1).
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
rw e__46.
apply (from_lt_pos 1 1 1 q); [exact h__19 | lra ..].
}
{
apply inv_pos.
assert (e__47 : p = 1 * (p - 0) + 0).
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
rw e__47.
apply (from_lt_pos 1 0 0 p); [exact h__18 | lra ..].
}
}
assert (n__51 : 0 < ((/ p) * q)).
{
assert (e__49 : (q * / p) = ((/ p) * q)).
{
assert (e__50 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__50.
reflexivity.
}
feq.
}
try rewrite <- e__49.
exact n__48.
}
(* below *)
assert (s__59 : (eps <= (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))))).
{
apply gap_le.
assert (e__40 : ((eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) - eps) = (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))).
{
transitivity ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__52 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__53 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__53). }
assert (e__54 : (q * / p) = ((/ p) * q)).
{
assert (e__55 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__55.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__54). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__52.
reflexivity.
}
feq.
}
symmetry.
transitivity ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__56 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__56). }
assert (e__57 : (q * / p) = ((/ p) * q)).
{
assert (e__58 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__58.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__57). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
}
feq.
}
assert (w__41 : 0 <= (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))).
{
apply apow_nonneg.
}
rw e__40. exact w__41.
}
assert (n__86 : 0 < q).
{
assert (e__85 : q = 1 * (q - 1) + 1).
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
rw e__85.
apply (from_lt_pos 1 1 1 q); [exact h__19 | lra ..].
}
assert (n__96 : (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__87 : eps = 1 * (eps - 0) + 0).
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
rw e__87.
apply (from_lt_pos 1 0 0 eps); [exact h__17 | lra ..].
}
{
assert (e__88 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = 1 * ((eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) - eps) + 0).
{
transitivity ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__89 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__89). }
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
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__90). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
}
symmetry.
transitivity ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__92 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__93 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__93). }
assert (e__94 : (q * / p) = ((/ p) * q)).
{
assert (e__95 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__95.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__94). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
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
rw e__88.
apply (from_le_nn 1 0 eps (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)))); [exact s__59 | lra ..].
}
}
assert (n__102 : ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps) <> 0).
{
assert (e__97 : (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) = ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps)).
{
assert (e__98 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__99 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
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
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__100). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
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
(* moved *)
assert (s__129 : ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))).
{
assert (p__60 : (0 < eta)).
{
exact h__16.
}
assert (p__61 : (0 <= 1)).
{
apply Rlt_le.
lra.
}
assert (p__62 : (1 <= 1)).
{
apply gap_le.
apply Req_le_sym.
assert (e__63 : (1 - 1) = 0).
{
feq.
}
rw e__63.
rat.
}
assert (p__64 : (b1 < 1)).
{
exact h__4.
}
assert (p__65 : (mu <= 1)).
{
apply gap_le.
apply Rlt_le.
assert (e__66 : (1 - mu) = 1 * (1 - mu) + 0).
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
rw e__66.
apply (from_lt_pos 1 0 mu 1); [exact h__15 | lra ..].
}
assert (p__67 : (0 < kappa)).
{
exact h__6.
}
assert (p__68 : (0 < delta)).
{
exact h__12.
}
assert (p__69 : (1 < q)).
{
exact h__19.
}
assert (p__70 : (0 < eps)).
{
exact h__17.
}
assert (p__71 : (eps <= (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))))).
{
exact s__59.
}
assert (p__72 : (0 < (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))))).
{
apply plus_pos_nn.
{
assert (e__73 : eps = 1 * (eps - 0) + 0).
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
rw e__73.
apply (from_lt_pos 1 0 0 eps); [exact h__17 | lra ..].
}
{
assert (e__74 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = 1 * ((eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) - eps) + 0).
{
transitivity ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__75 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__75). }
assert (e__76 : (q * / p) = ((/ p) * q)).
{
assert (e__77 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__77.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__76). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
}
symmetry.
transitivity ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__78 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__79 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__79). }
assert (e__80 : (q * / p) = ((/ p) * q)).
{
assert (e__81 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__81.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__80). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__78.
reflexivity.
}
feq.
}
feq.
}
rw e__74.
apply (from_le_nn 1 0 eps (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)))); [exact s__59 | lra ..].
}
}
assert (p__82 : ((eta * 1 * (apow (delta * / kappa) (q - 1))) <= (((kappa * (1 - b1)) * / 2) * eps))).
{
exact h__26.
}
assert (p__83 : ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * 1 * (apow (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) * (sgn (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))) * / (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))))))).
{
apply gap_eq.
assert (e__84 : ((((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * 1 * (apow (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) * (sgn (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))) * / (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))))) - (x ((t + 1))%Z (i)%Z)) = 1 * ((aida_eps_outside_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) - (x ((t + 1))%Z (i)%Z)) + 0).
{
transitivity (((((- 1) * (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t + 1)%Z (i)%Z)) + ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t)%Z (i)%Z)) + ((- 1) * (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t)%Z (i)%Z) * mu) + ((apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))) * eta) + ((- 1) * (x (t + 1)%Z (i)%Z) * eps) + ((x (t)%Z (i)%Z) * eps) + ((- 1) * (x (t)%Z (i)%Z) * eps * mu)) * (/ ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps)))).
{
assert (e__103 : / (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) = (/ ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps))).
{
assert (e__104 : (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) = ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps)).
{
assert (e__105 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__106 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__106). }
assert (e__107 : (q * / p) = ((/ p) * q)).
{
assert (e__108 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__108.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__107). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__105.
reflexivity.
}
feq.
}
rw e__104.
apply inv_by. feq.
}
assert (e__109 : (apow (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) = (apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q)).
{
assert (e__110 : (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
transitivity (apow  (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1)) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__110). }
rewrite (apow_flip (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1)) (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) by feq.
reflexivity.
}
assert (e__111 : (sgn (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = ((- 1) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))))).
{
assert (e__112 : (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
rw e__112.
rewrite (sgn_scale_neg 1 (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))); [feq | feq | lra].
}
assert (e__113 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__103.
rw e__109.
rw e__111.
rw e__113.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t + 1)%Z (i)%Z)) + ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t)%Z (i)%Z)) + ((- 1) * (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t)%Z (i)%Z) * mu) + ((apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))) * eta) + ((- 1) * (x (t + 1)%Z (i)%Z) * eps) + ((x (t)%Z (i)%Z) * eps) + ((- 1) * (x (t)%Z (i)%Z) * eps * mu)) * (/ ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps)))).
{
assert (e__114 : (aida_eps_outside_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = ((((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t)%Z (i)%Z)) + ((- 1) * (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t)%Z (i)%Z) * mu) + ((apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))) * eta) + ((x (t)%Z (i)%Z) * eps) + ((- 1) * (x (t)%Z (i)%Z) * eps * mu)) * (/ ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps)))).
{
change ((((x (t)%Z (i)%Z) * (1 - mu)) - ((eta * (apow (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) * (sgn (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))) * / (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))))) = ((((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t)%Z (i)%Z)) + ((- 1) * (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t)%Z (i)%Z) * mu) + ((apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))) * eta) + ((x (t)%Z (i)%Z) * eps) + ((- 1) * (x (t)%Z (i)%Z) * eps * mu)) * (/ ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps)))).
assert (e__115 : / (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) = (/ ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps))).
{
assert (e__116 : (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) = ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps)).
{
assert (e__117 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__118 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
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
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__119). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
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
assert (e__121 : (apow (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) = (apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q)).
{
assert (e__122 : (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
transitivity (apow  (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1)) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__122). }
rewrite (apow_flip (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1)) (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) by feq.
reflexivity.
}
assert (e__123 : (sgn (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = ((- 1) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))))).
{
assert (e__124 : (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
rw e__124.
rewrite (sgn_scale_neg 1 (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__115.
rw e__121.
rw e__123.
reflexivity.
}
feq.
}
assert (e__125 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__114.
rw e__125.
reflexivity.
}
feq.
}
feq.
}
rw e__84.
apply (from_eq_zero 1 0 (x ((t + 1))%Z (i)%Z) (aida_eps_outside_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))); [exact s__39 | lra ..].
}
assert (p__126 : ((m ((t + 1))%Z (i)%Z) = (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
exact s__35.
}
assert (p__127 : ((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa))).
{
exact p__31.
}
assert (u__128 : ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))).
{
exact (T_aida_decay_coordinate_74e13d0b.claim eta 1 1 b1 mu kappa delta q (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) eps (x (t)%Z (i)%Z) (x ((t + 1))%Z (i)%Z) (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (m ((t + 1))%Z (i)%Z) p__60 p__61 p__62 p__64 p__65 p__67 p__68 p__69 p__70 p__71 p__72 p__82 p__83 p__126 p__127).
}
exact u__128.
}
exact s__129.
}
exact s__130.
}
exact s__131.
}
(* goal *)
assert (s__266 : ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0))).
{
assert (b__133 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__134 : ((0 < b1) /\ (b1 < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__135 : ((0 < mu) /\ (mu <= 1))).
{
split.
{
exact h__14.
}
{
apply gap_le.
apply Rlt_le.
assert (e__136 : (1 - mu) = 1 * (1 - mu) + 0).
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
rw e__136.
apply (from_lt_pos 1 0 mu 1); [exact h__15 | lra ..].
}
}
assert (p__137 : (0 < L)).
{
exact h__5.
}
assert (p__138 : (0 < kappa)).
{
exact h__6.
}
assert (p__139 : ((kappa * L) <= 1)).
{
exact h__7.
}
assert (p__140 : ((4 * kappa * (1 - b1) * L) <= mu)).
{
exact h__8.
}
assert (p__141 : (0 < s)).
{
exact h__9.
}
assert (p__142 : ((2 * s) <= mu)).
{
exact h__10.
}
assert (p__143 : ((2 * s) <= (1 - b1))).
{
exact h__11.
}
assert (p__144 : (0 < delta)).
{
exact h__12.
}
assert (p__145 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b1 * (m (t)%Z (i)%Z)) + ((1 - b1) * (g (t)%Z (i)%Z))))))).
{
intros t b__146.
assert (r__148 : 0 <= IZR t).
{ izr_le. }
pose proof (h__20 t ltac:(zp)) as h__147.
intros i b__149.
assert (r__151 : 1 <= IZR i).
{ izr_le. }
pose proof (h__147 i ltac:(zp)) as h__150.
apply gap_eq.
assert (e__152 : (((b1 * (m (t)%Z (i)%Z)) + ((1 - b1) * (g (t)%Z (i)%Z))) - (m ((t + 1))%Z (i)%Z)) = 1 * ((aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) - (m ((t + 1))%Z (i)%Z)) + 0).
{
transitivity ((((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((- 1) * (m (t + 1)%Z (i)%Z)) + ((m (t)%Z (i)%Z) * b1))).
{
assert (e__153 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__153.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((- 1) * (m (t + 1)%Z (i)%Z)) + ((m (t)%Z (i)%Z) * b1))).
{
assert (e__154 : (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
assert (e__155 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__154.
rw e__155.
reflexivity.
}
feq.
}
feq.
}
rw e__152.
apply (from_eq_zero 1 0 (m ((t + 1))%Z (i)%Z) (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))); [exact h__150 | lra ..].
}
assert (p__156 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1)))))))).
{
exact s__132.
}
assert (p__157 : (forall t : Z, ((0)%Z <= t)%Z -> (((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= delta) -> ((size (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (L * (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)))))).
{
intros t b__158.
assert (r__160 : 0 <= IZR t).
{ izr_le. }
pose proof (h__22 t ltac:(zp)) as h__159.
intros p__161.
assert (h__162 : ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z)))).
{
apply h__159.
apply gap_le.
assert (e__163 : (delta - (size x (n)%Z (t)%Z)) = 1 * (delta - (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__164 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__165 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__166 : 1 <= IZR i__0).
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
rw e__165.
feq.
}
eapply eq_trans.
{
rw e__164.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__167 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
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
eapply eq_trans.
{
rw e__167.
reflexivity.
}
feq.
}
feq.
}
rw e__163.
apply (from_le_nn 1 0 (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) delta); [exact p__161 | lra ..].
}
apply gap_le.
assert (e__170 : ((L * (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) - (size (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z)) = 1 * ((L * (size x (n)%Z (t)%Z)) - (size g (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * L))).
{
assert (e__171 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__172 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__173 : 1 <= IZR i__0).
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
rw e__172.
feq.
}
assert (e__174 : (size (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
assert (e__175 : zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (g (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__176 : 1 <= IZR i__0).
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
rw e__175.
feq.
}
eapply eq_trans.
{
rw e__171.
rw e__174.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * L))).
{
assert (e__177 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__178 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__179 : 1 <= IZR i__0).
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
rw e__178.
feq.
}
assert (e__180 : (size g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
assert (e__181 : zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (g (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__182 : 1 <= IZR i__0).
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
rw e__181.
feq.
}
eapply eq_trans.
{
rw e__177.
rw e__180.
reflexivity.
}
feq.
}
feq.
}
rw e__170.
apply (from_le_nn 1 0 (size g (n)%Z (t)%Z) (L * (size x (n)%Z (t)%Z))); [exact h__162 | lra ..].
}
assert (p__183 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta)))))).
{
intros t b__184.
assert (r__186 : 0 <= IZR t).
{ izr_le. }
pose proof (h__23 t ltac:(zp)) as h__185.
intros i b__187.
assert (r__189 : 1 <= IZR i).
{ izr_le. }
pose proof (h__185 i ltac:(zp)) as h__188.
intros p__190.
assert (h__191 : ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))).
{
apply h__188.
apply gap_le.
assert (e__192 : (delta - (size x (n)%Z (t)%Z)) = 1 * (delta - (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__193 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__194 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__195 : 1 <= IZR i__0).
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
rw e__194.
feq.
}
eapply eq_trans.
{
rw e__193.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__196 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__197 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__198 : 1 <= IZR i__0).
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
rw e__197.
feq.
}
eapply eq_trans.
{
rw e__196.
reflexivity.
}
feq.
}
feq.
}
rw e__192.
apply (from_le_nn 1 0 (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) delta); [exact p__190 | lra ..].
}
exact h__191.
}
assert (p__199 : (((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z))) <= delta)).
{
apply gap_le.
assert (e__200 : (delta - ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z)))) = 1 * (delta - ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__201 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__202 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__203 : 1 <= IZR i__0).
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
rw e__202.
feq.
}
assert (e__204 : (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__205 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__206 : 1 <= IZR i__0).
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
rw e__205.
feq.
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
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__207 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__208 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__209 : 1 <= IZR i__0).
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
rw e__208.
feq.
}
assert (e__210 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__211 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__212 : 1 <= IZR i__0).
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
rw e__211.
feq.
}
eapply eq_trans.
{
rw e__207.
rw e__210.
reflexivity.
}
feq.
}
feq.
}
rw e__200.
apply (from_le_nn 1 0 ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) delta); [exact h__24 | lra ..].
}
assert (p__213 : (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta * / kappa)))).
{
exact h__25.
}
assert (u__214 : ((forall t : Z, ((0)%Z <= t)%Z -> (((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z)))) 0))).
{
exact (T_aida_contraction_2049ad5d.claim b1 mu L kappa s delta (n)%Z (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b__133 p__134 p__135 p__137 p__138 p__139 p__140 p__141 p__142 p__143 p__144 p__145 p__156 p__157 p__183 p__199 p__213).
}
destruct u__214 as [h__215 h__216].
split.
{
intros t b__217.
assert (r__219 : 0 <= IZR t).
{ izr_le. }
pose proof (h__215 t ltac:(zp)) as h__218.
apply gap_le.
assert (e__220 : (((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) - ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) = 1 * (((powerRZ (1 - s) (t)%Z) * ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z)))) - ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z)))) + 0).
{
transitivity ((((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))))).
{
assert (e__221 : (powerRZ (1 - s) (t)%Z) = ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z))).
{
assert (e__222 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
rw e__222.
assert (e__223 : powerRZ (((- 1) * s) + 1) (t)%Z = powerRZ ((- 1) * (s + (- 1))) (t)%Z).
{
try replace (((- 1) * s) + 1) with ((- 1) * (s + (- 1))) by feq.
reflexivity.
}
rw e__223.
rewrite (pz_mult (- 1) (s + (- 1)) (t)%Z) by zp.
feq.
}
assert (e__224 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__225 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__226 : 1 <= IZR i__0).
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
rw e__225.
feq.
}
assert (e__227 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__228 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__229 : 1 <= IZR i__0).
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
rw e__228.
feq.
}
assert (e__230 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__231 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__232 : 1 <= IZR i__0).
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
rw e__231.
feq.
}
assert (e__233 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__234 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__235 : 1 <= IZR i__0).
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
rw e__234.
feq.
}
eapply eq_trans.
{
rw e__221.
rw e__224.
rw e__227.
rw e__230.
rw e__233.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))))).
{
assert (e__236 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__237 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__238 : 1 <= IZR i__0).
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
rw e__237.
feq.
}
assert (e__239 : (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__240 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__241 : 1 <= IZR i__0).
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
rw e__240.
feq.
}
assert (e__242 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__243 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__244 : 1 <= IZR i__0).
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
rw e__243.
feq.
}
assert (e__245 : (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__246 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__247 : 1 <= IZR i__0).
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
rw e__246.
feq.
}
assert (e__248 : (powerRZ (1 - s) (t)%Z) = ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z))).
{
assert (e__249 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
rw e__249.
assert (e__250 : powerRZ (((- 1) * s) + 1) (t)%Z = powerRZ ((- 1) * (s + (- 1))) (t)%Z).
{
try replace (((- 1) * s) + 1) with ((- 1) * (s + (- 1))) by feq.
reflexivity.
}
rw e__250.
rewrite (pz_mult (- 1) (s + (- 1)) (t)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__236.
rw e__239.
rw e__242.
rw e__245.
rw e__248.
reflexivity.
}
feq.
}
feq.
}
rw e__220.
apply (from_le_nn 1 0 ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z))) ((powerRZ (1 - s) (t)%Z) * ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z))))); [exact h__218 | lra ..].
}
{
assert (e__265 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__265 _).
refine (tends_from 1 _ _ _ h__216 _).
intros t b__251.
assert (r__252 : 1 <= IZR t).
{ izr_le. }
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__253 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__254 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__255 : 1 <= IZR i__0).
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
rw e__254.
feq.
}
assert (e__256 : (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__257 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__258 : 1 <= IZR i__0).
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
rw e__257.
feq.
}
eapply eq_trans.
{
rw e__253.
rw e__256.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__259 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__260 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__261 : 1 <= IZR i__0).
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
rw e__260.
feq.
}
assert (e__262 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__263 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__264 : 1 <= IZR i__0).
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
rw e__263.
feq.
}
eapply eq_trans.
{
rw e__259.
rw e__262.
reflexivity.
}
feq.
}
feq.
}
}
pose proof s__266 as [h__267 h__268].
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < q))).
intros t b__269.
assert (r__270 : 0 <= IZR t).
{ izr_le. }
intros i b__271.
assert (r__272 : 1 <= IZR i).
{ izr_le. }
assert (e__273 : q = 1 * (q - 1) + 1).
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
rw e__273.
apply (from_lt_pos 1 1 1 q); [exact h__19 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))).
intros t b__274.
assert (r__275 : 0 <= IZR t).
{ izr_le. }
intros i b__276.
assert (r__277 : 1 <= IZR i).
{ izr_le. }
exact h__18.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))).
intros t b__278.
assert (r__279 : 0 <= IZR t).
{ izr_le. }
intros i b__280.
assert (r__281 : 1 <= IZR i).
{ izr_le. }
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
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q * / p)))).
intros t b__283.
assert (r__284 : 0 <= IZR t).
{ izr_le. }
intros i b__285.
assert (r__286 : 1 <= IZR i).
{ izr_le. }
apply mult_pos_pos.
{
assert (e__287 : q = 1 * (q - 1) + 1).
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
rw e__287.
apply (from_lt_pos 1 1 1 q); [exact h__19 | lra ..].
}
{
apply inv_pos.
assert (e__288 : p = 1 * (p - 0) + 0).
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
rw e__288.
apply (from_lt_pos 1 0 0 p); [exact h__18 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)))))).
intros t b__289.
assert (r__290 : 0 <= IZR t).
{ izr_le. }
intros i b__291.
assert (r__292 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__293 : eps = 1 * (eps - 0) + 0).
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
rw e__293.
apply (from_lt_pos 1 0 0 eps); [exact h__17 | lra ..].
}
{
apply apow_nonneg.
}
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa)).
intros i b__294.
assert (r__295 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__296 : kappa = 1 * (kappa - 0) + 0).
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
rw e__296.
apply (from_lt_pos 1 0 0 kappa); [exact h__6 | lra ..].
}
{
split.
{
change (0 <> kappa).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__297 : kappa = 1 * (kappa - 0) + 0).
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
rw e__297.
apply (from_lt_pos 1 0 0 kappa); [exact h__6 | lra ..].
}
{
change (0 < (q - 1)).
assert (e__298 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__298.
apply (from_lt_pos 1 0 1 q); [exact h__19 | lra ..].
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
exact s__266.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> ((0 < mu) /\ (mu < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_eps_outside_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((eta * 1 * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * eps)) -> ((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < q))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q / p)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q / p)))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa)) /\ (0 <> kappa) /\ (0 < (q - 1))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> ((0 < mu) /\ (mu < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_eps_outside_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((eta * 1 * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * eps)) -> ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> ((0 < mu) /\ (mu < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_eps_outside_limit_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((eta * 1 * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * eps)) -> ((forall t : Z, ((0)%Z <= t)%Z -> (((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) < ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0)) := claim.
End T_aida_decay_outside_d20d6854.


(* aida.decay_outside_corrected; certificate 14c7302ce287bd9ba99ac655d440cbbc60168e1b8fda701b2334d496d5340480 *)
Module T_aida_decay_outside_corrected_14c7302c.
Definition size (x : Z -> Z -> R) (n : Z) (t : Z) : R := (zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))).
Definition aida_eps_outside_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_eps_outside_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_eps_outside_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z) : R := ((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) * (apow (aida_eps_outside_m b1 m g) q) * (sgn (aida_eps_outside_m b1 m g))) / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p r g) (q / p)))))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ (0 < L) /\ (0 < kappa) /\ ((kappa * L) <= 1) /\ ((4 * kappa * (1 - b1) * L) <= mu) /\ (0 < s) /\ ((2 * s) <= mu) /\ ((2 * s) <= (1 - b1)) /\ (0 < delta) /\ ((0 < mu) /\ (mu < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eta) /\ (0 < eps) /\ (0 < p) /\ (1 < q) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_eps_outside_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) /\ (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) /\ ((eta * (1 / (Rpower (1 - b1) q)) * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * eps)).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (aida_eps_outside_m (1 * / 2) 0 0)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (aida_eps_outside_m (1 * / 2) 0 0) = 0).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (aida_eps_outside_x (1 * / 10000) (1 * / 2) (1 * / 2) 1 (1 * / 2) 1 2 0 0 0 0 ((t + 1))%Z)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
assert (n__11 : 0 < (1 - (powerRZ (1 * / 2) ((t + 1))%Z))).
{
assert (g__5 : 0 < (1 * / 2)).
{
lra.
}
assert (g__6 : 0 < (1 - (1 * / 2))).
{
assert (e__9 : (1 - (1 * / 2)) = (1 * / 2)).
{
feq.
}
rw e__9.
rat.
}
assert (g__7 : 0 < ((IZR t) + 1)).
{
assert (e__10 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
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
rw e__10.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__1 | lra ..].
}
assert (g__8 : 0 < (1 - (powerRZ (1 * / 2) ((t + 1))%Z))).
{
pz_gap (1 * / 2) ((t + 1))%Z.
}
lra.
}
assert (n__15 : 0 < ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__12 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__13 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__14 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__14.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__13.
reflexivity.
}
feq.
}
try rewrite <- e__12.
exact n__11.
}
assert (n__21 : ((Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) * (1 + (apow (aida_eps_outside_r (1 * / 2) 1 0 0) (2 * / 1)))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply exp_pos.
}
{
assert (e__16 : (1 + (apow (aida_eps_outside_r (1 * / 2) 1 0 0) (2 * / 1))) = 1).
{
assert (e__17 : (apow (aida_eps_outside_r (1 * / 2) 1 0 0) (2 * / 1)) = 0).
{
assert (e__18 : (aida_eps_outside_r (1 * / 2) 1 0 0) = 0).
{
change (((0 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))) = 0).
assert (e__19 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
transitivity (apow  0 (2 * / 1)).
{ exact (f_equal (fun v__ => apow  v__ (2 * / 1)) e__18). }
assert (e__20 : (2 * / 1) = 2).
{
feq.
}
transitivity (apow 0 2 ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__20). }
apply apow_0.
}
eapply eq_trans.
{
rw e__17.
reflexivity.
}
feq.
}
rw e__16.
rat.
}
}
assert (n__31 : (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1) <> 0).
{
assert (e__22 : ((Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) * (1 + (apow (aida_eps_outside_r (1 * / 2) 1 0 0) (2 * / 1)))) = (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1)).
{
assert (e__23 : (apow (aida_eps_outside_r (1 * / 2) 1 0 0) (2 * / 1)) = 0).
{
assert (e__24 : (aida_eps_outside_r (1 * / 2) 1 0 0) = 0).
{
change (((0 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))) = 0).
assert (e__25 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__25.
reflexivity.
}
feq.
}
transitivity (apow  0 (2 * / 1)).
{ exact (f_equal (fun v__ => apow  v__ (2 * / 1)) e__24). }
assert (e__26 : (2 * / 1) = 2).
{
feq.
}
transitivity (apow 0 2 ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__26). }
apply apow_0.
}
assert (e__27 : (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) = (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1)).
{
assert (e__28 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__29 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__30 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__30.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__29.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2).
{ exact (f_equal (fun v__ => Rpower  v__ 2) e__28). }
rewrite (rp_whole ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2 2) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__23.
rw e__27.
reflexivity.
}
feq.
}
try rewrite <- e__22.
exact n__21.
}
assert (n__32 : ((powerRZ 2 (t)%Z) + ((- 1) * ((powerRZ 2 (t)%Z) ^ 2)) + ((- 1) * / 4)) <> 0).
{
intro vanishes.
apply n__31.
transitivity ((- 1) * ((/ ((powerRZ 2 (t)%Z) ^ 2))) * ((powerRZ 2 (t)%Z) + ((- 1) * ((powerRZ 2 (t)%Z) ^ 2)) + ((- 1) * / 4))).
{ feq. }
rewrite vanishes. ring.
}
apply gap_eq0.
assert (e__4 : (aida_eps_outside_x (1 * / 10000) (1 * / 2) (1 * / 2) 1 (1 * / 2) 1 2 0 0 0 0 ((t + 1))%Z) = 0).
{
change (((0 * (1 - (1 * / 2))) - (((1 * / 10000) * (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) (2 * / 1)) * (apow (aida_eps_outside_m (1 * / 2) 0 0) 2) * (sgn (aida_eps_outside_m (1 * / 2) 0 0))) * / ((Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) * (1 + (apow (aida_eps_outside_r (1 * / 2) 1 0 0) (2 * / 1)))))) = 0).
assert (e__33 : / ((Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) * (1 + (apow (aida_eps_outside_r (1 * / 2) 1 0 0) (2 * / 1)))) = (((- 1) * ((powerRZ 2 (t)%Z) ^ 2)) * (/ ((powerRZ 2 (t)%Z) + ((- 1) * ((powerRZ 2 (t)%Z) ^ 2)) + ((- 1) * / 4))))).
{
assert (e__34 : ((Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) * (1 + (apow (aida_eps_outside_r (1 * / 2) 1 0 0) (2 * / 1)))) = (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1)).
{
assert (e__35 : (apow (aida_eps_outside_r (1 * / 2) 1 0 0) (2 * / 1)) = 0).
{
assert (e__36 : (aida_eps_outside_r (1 * / 2) 1 0 0) = 0).
{
change (((0 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))) = 0).
assert (e__37 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__37.
reflexivity.
}
feq.
}
transitivity (apow  0 (2 * / 1)).
{ exact (f_equal (fun v__ => apow  v__ (2 * / 1)) e__36). }
assert (e__38 : (2 * / 1) = 2).
{
feq.
}
transitivity (apow 0 2 ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__38). }
apply apow_0.
}
assert (e__39 : (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) = (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1)).
{
assert (e__40 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__41 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__42 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__42.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__41.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2).
{ exact (f_equal (fun v__ => Rpower  v__ 2) e__40). }
rewrite (rp_whole ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2 2) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__35.
rw e__39.
reflexivity.
}
feq.
}
rw e__34.
apply inv_by. feq.
}
assert (e__43 : (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) (2 * / 1)) = (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1)).
{
assert (e__44 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__45 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__46 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__46.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__45.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) (2 * / 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 1)) e__44). }
assert (e__47 : (2 * / 1) = 2).
{
feq.
}
transitivity (Rpower ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2 ).
{ exact (f_equal (fun v__ => Rpower ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) v__ ) e__47). }
rewrite (rp_whole ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2 2) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__48 : (apow (aida_eps_outside_m (1 * / 2) 0 0) 2) = 0).
{
assert (e__49 : (aida_eps_outside_m (1 * / 2) 0 0) = 0).
{
change (((0 * (1 - (1 * / 2))) + (0 * (1 * / 2))) = 0).
feq.
}
transitivity (apow  0 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__49). }
apply apow_0.
}
assert (e__50 : (sgn (aida_eps_outside_m (1 * / 2) 0 0)) = 0).
{
assert (e__51 : (aida_eps_outside_m (1 * / 2) 0 0) = 0).
{
change (((0 * (1 - (1 * / 2))) + (0 * (1 * / 2))) = 0).
feq.
}
rw e__51.
apply sgn_zero.
}
eapply eq_trans.
{
rw e__33.
rw e__43.
rw e__48.
rw e__50.
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
change (((1 * / 10000) * (1 * / (exp (2 * ln (1 - (1 * / 2))))) * (apow (1 * / (1 * / 8)) (2 - 1))) <= ((((1 * / 8) * (1 - (1 * / 2))) * / 2) * 1)).
replace (exp (2 * ln (1 - (1 * / 2)))) with ((1 - (1 * / 2)) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (apow (1 * / (1 * / 8)) (2 - 1)) with ((1 * / (1 * / 8)) ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
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
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> ((0 < mu) /\ (mu < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_eps_outside_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((eta * (1 / (Rpower (1 - b1) q)) * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * eps)) -> (((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b2 ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < q))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b1 ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q / p)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q / p))))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa)) /\ (0 < (1 - b1)) /\ (0 <> (Rpower (1 - b1) q)) /\ (0 <> kappa) /\ (0 < (q - 1))) /\ ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0))).
Proof.
intros b1 b2 eta eps mu p q L kappa s delta n x m r g b__0 h__2 h__5 h__6 h__7 h__8 h__9 h__10 h__11 h__12 h__13 h__16 h__19 h__20 h__21 h__22 h__23 h__24 h__25 h__26 h__27 h__28 h__29.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__13 as [h__14 h__15].
pose proof h__16 as [h__17 h__18].
change (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta * / kappa))) in h__28.
change ((eta * (1 * / (Rpower (1 - b1) q)) * (apow (delta * / kappa) (q - 1))) <= (((kappa * (1 - b1)) * / 2) * eps)) in h__29.
(* moves *)
assert (s__208 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1)))))))).
{
intros t b__30.
assert (r__31 : 0 <= IZR t).
{ izr_le. }
(* moves_t *)
assert (s__207 : (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))))).
{
intros i b__32.
assert (r__33 : 1 <= IZR i).
{ izr_le. }
(* move *)
assert (s__206 : (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1)))))).
{
intros p__34.
(* both *)
assert (s__42 : (((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b1) q))))).
{
assert (b__35 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__36 : ((0 < b1) /\ (b1 < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__37 : ((0 < b2) /\ (b2 < 1))).
{
split.
{
exact h__17.
}
{
exact h__18.
}
}
assert (p__38 : (0 < p)).
{
exact h__21.
}
assert (p__39 : (0 < q)).
{
assert (e__40 : q = 1 * (q - 1) + 1).
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
rw e__40.
apply (from_lt_pos 1 1 1 q); [exact h__22 | lra ..].
}
assert (u__41 : (((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b1) q))))).
{
exact (T_aida_correction_bounds_462fc944.claim b1 b2 p q (t)%Z b__35 p__36 p__37 p__38 p__39).
}
exact u__41.
}
pose proof s__42 as [h__43 h__44].
(* correction *)
assert (s__45 : (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b1) q)))).
{
exact h__44.
}
(* moment_i *)
assert (s__49 : ((m ((t + 1))%Z (i)%Z) = (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
assert (b__46 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__47 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__48 : ((m ((t + 1))%Z (i)%Z) = (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
exact (h__23 (t)%Z b__46 (i)%Z b__47).
}
exact u__48.
}
(* position_i *)
assert (s__53 : ((x ((t + 1))%Z (i)%Z) = (aida_eps_outside_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z))).
{
assert (b__50 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__51 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__52 : ((x ((t + 1))%Z (i)%Z) = (aida_eps_outside_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z))).
{
exact (h__24 (t)%Z b__50 (i)%Z b__51).
}
exact u__52.
}
assert (n__57 : 0 < p).
{
assert (e__56 : p = 1 * (p - 0) + 0).
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
rw e__56.
apply (from_lt_pos 1 0 0 p); [exact h__21 | lra ..].
}
assert (n__59 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__58 : p = 1 * (p - 0) + 0).
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
rw e__58.
apply (from_lt_pos 1 0 0 p); [exact h__21 | lra ..].
}
assert (n__62 : 0 < (q * / p)).
{
apply mult_pos_pos.
{
assert (e__60 : q = 1 * (q - 1) + 1).
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
rw e__60.
apply (from_lt_pos 1 1 1 q); [exact h__22 | lra ..].
}
{
apply inv_pos.
assert (e__61 : p = 1 * (p - 0) + 0).
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
rw e__61.
apply (from_lt_pos 1 0 0 p); [exact h__21 | lra ..].
}
}
assert (n__65 : 0 < ((/ p) * q)).
{
assert (e__63 : (q * / p) = ((/ p) * q)).
{
assert (e__64 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__64.
reflexivity.
}
feq.
}
try rewrite <- e__63.
exact n__62.
}
(* below *)
assert (s__73 : (eps <= (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))))).
{
apply gap_le.
assert (e__54 : ((eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) - eps) = (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))).
{
transitivity ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__66 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__67 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__67). }
assert (e__68 : (q * / p) = ((/ p) * q)).
{
assert (e__69 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__69.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__68). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__66.
reflexivity.
}
feq.
}
symmetry.
transitivity ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__70 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__70). }
assert (e__71 : (q * / p) = ((/ p) * q)).
{
assert (e__72 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__72.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__71). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
}
feq.
}
assert (w__55 : 0 <= (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))).
{
apply apow_nonneg.
}
rw e__54. exact w__55.
}
assert (n__105 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
assert (g__98 : 0 < b2).
{
assert (e__102 : b2 = 1 * (b2 - 0) + 0).
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
rw e__102.
apply (from_lt_pos 1 0 0 b2); [exact h__17 | lra ..].
}
assert (g__99 : 0 < (1 - b2)).
{
assert (e__103 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__103.
apply (from_lt_pos 1 0 b2 1); [exact h__18 | lra ..].
}
assert (g__100 : 0 < ((IZR t) + 1)).
{
assert (e__104 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
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
rw e__104.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__31 | lra ..].
}
assert (g__101 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
pz_gap b2 ((t + 1))%Z.
}
lra.
}
assert (n__108 : 0 < (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
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
try rewrite <- e__106.
exact n__105.
}
assert (n__116 : 0 < (1 - (powerRZ b1 ((t + 1))%Z))).
{
assert (g__109 : 0 < b1).
{
assert (e__113 : b1 = 1 * (b1 - 0) + 0).
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
rw e__113.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__110 : 0 < (1 - b1)).
{
assert (e__114 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__114.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__111 : 0 < ((IZR t) + 1)).
{
assert (e__115 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
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
rw e__115.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__31 | lra ..].
}
assert (g__112 : 0 < (1 - (powerRZ b1 ((t + 1))%Z))).
{
pz_gap b1 ((t + 1))%Z.
}
lra.
}
assert (n__119 : 0 < (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1)).
{
assert (e__117 : (1 - (powerRZ b1 ((t + 1))%Z)) = (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1)).
{
assert (e__118 : (powerRZ b1 ((t + 1))%Z) = ((powerRZ b1 (t)%Z) * b1)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b1 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__118.
reflexivity.
}
feq.
}
try rewrite <- e__117.
exact n__116.
}
assert (n__120 : (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__124 : (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q) <> 0).
{
assert (e__121 : (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)).
{
assert (e__122 : (1 - (powerRZ b1 ((t + 1))%Z)) = (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1)).
{
assert (e__123 : (powerRZ b1 ((t + 1))%Z) = ((powerRZ b1 (t)%Z) * b1)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b1 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__123.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__122). }
feq.
}
try rewrite <- e__121.
exact n__120.
}
assert (n__126 : 0 < q).
{
assert (e__125 : q = 1 * (q - 1) + 1).
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
rw e__125.
apply (from_lt_pos 1 1 1 q); [exact h__22 | lra ..].
}
assert (n__136 : (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__127 : eps = 1 * (eps - 0) + 0).
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
rw e__127.
apply (from_lt_pos 1 0 0 eps); [exact h__20 | lra ..].
}
{
assert (e__128 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = 1 * ((eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) - eps) + 0).
{
transitivity ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__129 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
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
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__130). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
}
symmetry.
transitivity ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__132 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__133 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__133). }
assert (e__134 : (q * / p) = ((/ p) * q)).
{
assert (e__135 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__135.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__134). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__132.
reflexivity.
}
feq.
}
feq.
}
rw e__128.
apply (from_le_nn 1 0 eps (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)))); [exact s__73 | lra ..].
}
}
assert (n__142 : ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps) <> 0).
{
assert (e__137 : (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) = ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps)).
{
assert (e__138 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__139 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__139). }
assert (e__140 : (q * / p) = ((/ p) * q)).
{
assert (e__141 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__141.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__140). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__138.
reflexivity.
}
feq.
}
try rewrite <- e__137.
exact n__136.
}
assert (n__152 : ((Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply plus_pos_nn.
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
apply (from_lt_pos 1 0 0 eps); [exact h__20 | lra ..].
}
{
assert (e__144 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = 1 * ((eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) - eps) + 0).
{
transitivity ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__145 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
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
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__146). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
}
symmetry.
transitivity ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__148 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__149 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
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
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__150). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
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
rw e__144.
apply (from_le_nn 1 0 eps (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)))); [exact s__73 | lra ..].
}
}
}
assert (n__161 : (((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)) + ((Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q) * eps)) <> 0).
{
assert (e__153 : ((Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)))) = (((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)) + ((Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q) * eps))).
{
assert (e__154 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__155 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__155). }
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
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__156). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
}
assert (e__158 : (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)).
{
assert (e__159 : (1 - (powerRZ b1 ((t + 1))%Z)) = (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1)).
{
assert (e__160 : (powerRZ b1 ((t + 1))%Z) = ((powerRZ b1 (t)%Z) * b1)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b1 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__160.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__159). }
feq.
}
eapply eq_trans.
{
rw e__154.
rw e__158.
reflexivity.
}
feq.
}
try rewrite <- e__153.
exact n__152.
}
(* moved *)
assert (s__205 : ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))).
{
assert (p__74 : (0 < eta)).
{
exact h__19.
}
assert (p__75 : (0 <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q)))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply inv_pos.
apply exp_pos.
}
}
assert (p__76 : (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b1) q)))).
{
exact h__44.
}
assert (p__77 : (b1 < 1)).
{
exact h__4.
}
assert (p__78 : (mu <= 1)).
{
apply gap_le.
apply Rlt_le.
assert (e__79 : (1 - mu) = 1 * (1 - mu) + 0).
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
rw e__79.
apply (from_lt_pos 1 0 mu 1); [exact h__15 | lra ..].
}
assert (p__80 : (0 < kappa)).
{
exact h__6.
}
assert (p__81 : (0 < delta)).
{
exact h__12.
}
assert (p__82 : (1 < q)).
{
exact h__22.
}
assert (p__83 : (0 < eps)).
{
exact h__20.
}
assert (p__84 : (eps <= (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))))).
{
exact s__73.
}
assert (p__85 : (0 < (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))))).
{
apply plus_pos_nn.
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
apply (from_lt_pos 1 0 0 eps); [exact h__20 | lra ..].
}
{
assert (e__87 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = 1 * ((eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) - eps) + 0).
{
transitivity ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__88 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__88). }
assert (e__89 : (q * / p) = ((/ p) * q)).
{
assert (e__90 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__90.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__89). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
}
symmetry.
transitivity ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__91 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__92 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__92). }
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
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__93). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
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
rw e__87.
apply (from_le_nn 1 0 eps (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)))); [exact s__73 | lra ..].
}
}
assert (p__95 : ((eta * (1 * / (Rpower (1 - b1) q)) * (apow (delta * / kappa) (q - 1))) <= (((kappa * (1 - b1)) * / 2) * eps))).
{
exact h__29.
}
assert (p__96 : ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q)) * (apow (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) * (sgn (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))) * / (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))))))).
{
apply gap_eq.
assert (e__97 : ((((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q)) * (apow (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) * (sgn (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))) * / (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))))) - (x ((t + 1))%Z (i)%Z)) = 1 * ((aida_eps_outside_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z) - (x ((t + 1))%Z (i)%Z)) + 0).
{
transitivity (((((- 1) * (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t + 1)%Z (i)%Z)) + ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t)%Z (i)%Z)) + ((- 1) * (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t)%Z (i)%Z) * mu) + ((apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))) * eta) + ((- 1) * (x (t + 1)%Z (i)%Z) * eps) + ((x (t)%Z (i)%Z) * eps) + ((- 1) * (x (t)%Z (i)%Z) * eps * mu)) * (/ ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps)))).
{
assert (e__162 : / (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) = (/ ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps))).
{
assert (e__163 : (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) = ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps)).
{
assert (e__164 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__165 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__165). }
assert (e__166 : (q * / p) = ((/ p) * q)).
{
assert (e__167 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__167.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__166). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__164.
reflexivity.
}
feq.
}
rw e__163.
apply inv_by. feq.
}
assert (e__168 : (apow (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) = (apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q)).
{
assert (e__169 : (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
transitivity (apow  (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1)) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__169). }
rewrite (apow_flip (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1)) (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) by feq.
reflexivity.
}
assert (e__170 : (sgn (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = ((- 1) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))))).
{
assert (e__171 : (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
rw e__171.
rewrite (sgn_scale_neg 1 (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))); [feq | feq | lra].
}
assert (e__172 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__173 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__174 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__174.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__173). }
assert (e__175 : (q * / p) = ((/ p) * q)).
{
assert (e__176 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__176.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__175). }
feq.
}
assert (e__177 : / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q))).
{
assert (e__178 : (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)).
{
assert (e__179 : (1 - (powerRZ b1 ((t + 1))%Z)) = (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1)).
{
assert (e__180 : (powerRZ b1 ((t + 1))%Z) = ((powerRZ b1 (t)%Z) * b1)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b1 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__180.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__179). }
feq.
}
rw e__178.
apply inv_by. feq.
}
assert (e__181 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__162.
rw e__168.
rw e__170.
rw e__172.
rw e__177.
rw e__181.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t + 1)%Z (i)%Z)) + ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t)%Z (i)%Z)) + ((- 1) * (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t)%Z (i)%Z) * mu) + ((apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))) * eta) + ((- 1) * (x (t + 1)%Z (i)%Z) * eps) + ((x (t)%Z (i)%Z) * eps) + ((- 1) * (x (t)%Z (i)%Z) * eps * mu)) * (/ ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps)))).
{
assert (e__182 : (aida_eps_outside_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z) = ((((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t)%Z (i)%Z)) + ((- 1) * (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t)%Z (i)%Z) * mu) + ((apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))) * eta) + ((x (t)%Z (i)%Z) * eps) + ((- 1) * (x (t)%Z (i)%Z) * eps * mu)) * (/ ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps)))).
{
change ((((x (t)%Z (i)%Z) * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * (apow (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) * (sgn (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))) * / ((Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)))))) = ((((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t)%Z (i)%Z)) + ((- 1) * (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (x (t)%Z (i)%Z) * mu) + ((apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))) * eta) + ((x (t)%Z (i)%Z) * eps) + ((- 1) * (x (t)%Z (i)%Z) * eps * mu)) * (/ ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps)))).
assert (e__183 : / ((Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)))) = ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)) * (/ ((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) + eps)))).
{
assert (e__184 : ((Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)))) = (((apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) * (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)) + ((Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q) * eps))).
{
assert (e__185 : (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p)) = (apow (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q))).
{
assert (e__186 : (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
transitivity (apow  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__186). }
assert (e__187 : (q * / p) = ((/ p) * q)).
{
assert (e__188 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__188.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) v__ ) e__187). }
rewrite (apow_flip (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2)) (((apow (g (t)%Z (i)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z (i)%Z) p)) + ((- 1) * (r (t)%Z (i)%Z) * b2)) ((/ p) * q)) by feq.
reflexivity.
}
assert (e__189 : (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)).
{
assert (e__190 : (1 - (powerRZ b1 ((t + 1))%Z)) = (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1)).
{
assert (e__191 : (powerRZ b1 ((t + 1))%Z) = ((powerRZ b1 (t)%Z) * b1)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b1 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__191.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__190). }
feq.
}
eapply eq_trans.
{
rw e__185.
rw e__189.
reflexivity.
}
feq.
}
rw e__184.
apply inv_by. feq.
}
assert (e__192 : (apow (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) = (apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q)).
{
assert (e__193 : (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
transitivity (apow  (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1)) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__193). }
rewrite (apow_flip (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1)) (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) by feq.
reflexivity.
}
assert (e__194 : (sgn (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = ((- 1) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))))).
{
assert (e__195 : (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
rw e__195.
rewrite (sgn_scale_neg 1 (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))); [feq | feq | lra].
}
assert (e__196 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__197 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__198 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__198.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__197). }
assert (e__199 : (q * / p) = ((/ p) * q)).
{
assert (e__200 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__200.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__199). }
feq.
}
eapply eq_trans.
{
rw e__183.
rw e__192.
rw e__194.
rw e__196.
reflexivity.
}
feq.
}
assert (e__201 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__182.
rw e__201.
reflexivity.
}
feq.
}
feq.
}
rw e__97.
apply (from_eq_zero 1 0 (x ((t + 1))%Z (i)%Z) (aida_eps_outside_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z)); [exact s__53 | lra ..].
}
assert (p__202 : ((m ((t + 1))%Z (i)%Z) = (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
exact s__49.
}
assert (p__203 : ((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa))).
{
exact p__34.
}
assert (u__204 : ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))).
{
exact (T_aida_decay_coordinate_74e13d0b.claim eta ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q)) (1 * / (Rpower (1 - b1) q)) b1 mu kappa delta q (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))) eps (x (t)%Z (i)%Z) (x ((t + 1))%Z (i)%Z) (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (m ((t + 1))%Z (i)%Z) p__74 p__75 p__76 p__77 p__78 p__80 p__81 p__82 p__83 p__84 p__85 p__95 p__96 p__202 p__203).
}
exact u__204.
}
exact s__205.
}
exact s__206.
}
exact s__207.
}
(* goal *)
assert (s__342 : ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0))).
{
assert (b__209 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__210 : ((0 < b1) /\ (b1 < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__211 : ((0 < mu) /\ (mu <= 1))).
{
split.
{
exact h__14.
}
{
apply gap_le.
apply Rlt_le.
assert (e__212 : (1 - mu) = 1 * (1 - mu) + 0).
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
rw e__212.
apply (from_lt_pos 1 0 mu 1); [exact h__15 | lra ..].
}
}
assert (p__213 : (0 < L)).
{
exact h__5.
}
assert (p__214 : (0 < kappa)).
{
exact h__6.
}
assert (p__215 : ((kappa * L) <= 1)).
{
exact h__7.
}
assert (p__216 : ((4 * kappa * (1 - b1) * L) <= mu)).
{
exact h__8.
}
assert (p__217 : (0 < s)).
{
exact h__9.
}
assert (p__218 : ((2 * s) <= mu)).
{
exact h__10.
}
assert (p__219 : ((2 * s) <= (1 - b1))).
{
exact h__11.
}
assert (p__220 : (0 < delta)).
{
exact h__12.
}
assert (p__221 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b1 * (m (t)%Z (i)%Z)) + ((1 - b1) * (g (t)%Z (i)%Z))))))).
{
intros t b__222.
assert (r__224 : 0 <= IZR t).
{ izr_le. }
pose proof (h__23 t ltac:(zp)) as h__223.
intros i b__225.
assert (r__227 : 1 <= IZR i).
{ izr_le. }
pose proof (h__223 i ltac:(zp)) as h__226.
apply gap_eq.
assert (e__228 : (((b1 * (m (t)%Z (i)%Z)) + ((1 - b1) * (g (t)%Z (i)%Z))) - (m ((t + 1))%Z (i)%Z)) = 1 * ((aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) - (m ((t + 1))%Z (i)%Z)) + 0).
{
transitivity ((((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((- 1) * (m (t + 1)%Z (i)%Z)) + ((m (t)%Z (i)%Z) * b1))).
{
assert (e__229 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__229.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((- 1) * (m (t + 1)%Z (i)%Z)) + ((m (t)%Z (i)%Z) * b1))).
{
assert (e__230 : (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
assert (e__231 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__230.
rw e__231.
reflexivity.
}
feq.
}
feq.
}
rw e__228.
apply (from_eq_zero 1 0 (m ((t + 1))%Z (i)%Z) (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))); [exact h__226 | lra ..].
}
assert (p__232 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1)))))))).
{
exact s__208.
}
assert (p__233 : (forall t : Z, ((0)%Z <= t)%Z -> (((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= delta) -> ((size (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (L * (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)))))).
{
intros t b__234.
assert (r__236 : 0 <= IZR t).
{ izr_le. }
pose proof (h__25 t ltac:(zp)) as h__235.
intros p__237.
assert (h__238 : ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z)))).
{
apply h__235.
apply gap_le.
assert (e__239 : (delta - (size x (n)%Z (t)%Z)) = 1 * (delta - (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__240 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__241 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__242 : 1 <= IZR i__0).
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
rw e__241.
feq.
}
eapply eq_trans.
{
rw e__240.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
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
eapply eq_trans.
{
rw e__243.
reflexivity.
}
feq.
}
feq.
}
rw e__239.
apply (from_le_nn 1 0 (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) delta); [exact p__237 | lra ..].
}
apply gap_le.
assert (e__246 : ((L * (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) - (size (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z)) = 1 * ((L * (size x (n)%Z (t)%Z)) - (size g (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * L))).
{
assert (e__247 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__248 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__249 : 1 <= IZR i__0).
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
rw e__248.
feq.
}
assert (e__250 : (size (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
assert (e__251 : zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (g (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__252 : 1 <= IZR i__0).
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
rw e__251.
feq.
}
eapply eq_trans.
{
rw e__247.
rw e__250.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * L))).
{
assert (e__253 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__254 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__255 : 1 <= IZR i__0).
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
rw e__254.
feq.
}
assert (e__256 : (size g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
assert (e__257 : zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (g (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__258 : 1 <= IZR i__0).
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
rw e__257.
feq.
}
eapply eq_trans.
{
rw e__253.
rw e__256.
reflexivity.
}
feq.
}
feq.
}
rw e__246.
apply (from_le_nn 1 0 (size g (n)%Z (t)%Z) (L * (size x (n)%Z (t)%Z))); [exact h__238 | lra ..].
}
assert (p__259 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta)))))).
{
intros t b__260.
assert (r__262 : 0 <= IZR t).
{ izr_le. }
pose proof (h__26 t ltac:(zp)) as h__261.
intros i b__263.
assert (r__265 : 1 <= IZR i).
{ izr_le. }
pose proof (h__261 i ltac:(zp)) as h__264.
intros p__266.
assert (h__267 : ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))).
{
apply h__264.
apply gap_le.
assert (e__268 : (delta - (size x (n)%Z (t)%Z)) = 1 * (delta - (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__269 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__270 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__271 : 1 <= IZR i__0).
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
rw e__270.
feq.
}
eapply eq_trans.
{
rw e__269.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__272 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__273 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__274 : 1 <= IZR i__0).
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
feq.
}
rw e__268.
apply (from_le_nn 1 0 (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) delta); [exact p__266 | lra ..].
}
exact h__267.
}
assert (p__275 : (((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z))) <= delta)).
{
apply gap_le.
assert (e__276 : (delta - ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z)))) = 1 * (delta - ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__277 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__278 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__279 : 1 <= IZR i__0).
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
rw e__278.
feq.
}
assert (e__280 : (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__281 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__282 : 1 <= IZR i__0).
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
rw e__281.
feq.
}
eapply eq_trans.
{
rw e__277.
rw e__280.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__283 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__284 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__285 : 1 <= IZR i__0).
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
rw e__284.
feq.
}
assert (e__286 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__287 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__288 : 1 <= IZR i__0).
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
rw e__287.
feq.
}
eapply eq_trans.
{
rw e__283.
rw e__286.
reflexivity.
}
feq.
}
feq.
}
rw e__276.
apply (from_le_nn 1 0 ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) delta); [exact h__27 | lra ..].
}
assert (p__289 : (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta * / kappa)))).
{
exact h__28.
}
assert (u__290 : ((forall t : Z, ((0)%Z <= t)%Z -> (((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z)))) 0))).
{
exact (T_aida_contraction_2049ad5d.claim b1 mu L kappa s delta (n)%Z (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b__209 p__210 p__211 p__213 p__214 p__215 p__216 p__217 p__218 p__219 p__220 p__221 p__232 p__233 p__259 p__275 p__289).
}
destruct u__290 as [h__291 h__292].
split.
{
intros t b__293.
assert (r__295 : 0 <= IZR t).
{ izr_le. }
pose proof (h__291 t ltac:(zp)) as h__294.
apply gap_le.
assert (e__296 : (((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) - ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) = 1 * (((powerRZ (1 - s) (t)%Z) * ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z)))) - ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z)))) + 0).
{
transitivity ((((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))))).
{
assert (e__297 : (powerRZ (1 - s) (t)%Z) = ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z))).
{
assert (e__298 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
rw e__298.
assert (e__299 : powerRZ (((- 1) * s) + 1) (t)%Z = powerRZ ((- 1) * (s + (- 1))) (t)%Z).
{
try replace (((- 1) * s) + 1) with ((- 1) * (s + (- 1))) by feq.
reflexivity.
}
rw e__299.
rewrite (pz_mult (- 1) (s + (- 1)) (t)%Z) by zp.
feq.
}
assert (e__300 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__301 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__302 : 1 <= IZR i__0).
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
rw e__301.
feq.
}
assert (e__303 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__304 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__305 : 1 <= IZR i__0).
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
rw e__304.
feq.
}
assert (e__306 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__307 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__308 : 1 <= IZR i__0).
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
rw e__307.
feq.
}
assert (e__309 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__310 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__311 : 1 <= IZR i__0).
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
rw e__310.
feq.
}
eapply eq_trans.
{
rw e__297.
rw e__300.
rw e__303.
rw e__306.
rw e__309.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))))).
{
assert (e__312 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__313 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__314 : 1 <= IZR i__0).
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
rw e__313.
feq.
}
assert (e__315 : (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__316 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__317 : 1 <= IZR i__0).
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
rw e__316.
feq.
}
assert (e__318 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__319 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__320 : 1 <= IZR i__0).
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
rw e__319.
feq.
}
assert (e__321 : (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__322 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__323 : 1 <= IZR i__0).
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
rw e__322.
feq.
}
assert (e__324 : (powerRZ (1 - s) (t)%Z) = ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z))).
{
assert (e__325 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
rw e__325.
assert (e__326 : powerRZ (((- 1) * s) + 1) (t)%Z = powerRZ ((- 1) * (s + (- 1))) (t)%Z).
{
try replace (((- 1) * s) + 1) with ((- 1) * (s + (- 1))) by feq.
reflexivity.
}
rw e__326.
rewrite (pz_mult (- 1) (s + (- 1)) (t)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__312.
rw e__315.
rw e__318.
rw e__321.
rw e__324.
reflexivity.
}
feq.
}
feq.
}
rw e__296.
apply (from_le_nn 1 0 ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z))) ((powerRZ (1 - s) (t)%Z) * ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z))))); [exact h__294 | lra ..].
}
{
assert (e__341 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__341 _).
refine (tends_from 1 _ _ _ h__292 _).
intros t b__327.
assert (r__328 : 1 <= IZR t).
{ izr_le. }
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__329 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__330 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__331 : 1 <= IZR i__0).
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
rw e__330.
feq.
}
assert (e__332 : (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__333 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__334 : 1 <= IZR i__0).
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
rw e__333.
feq.
}
eapply eq_trans.
{
rw e__329.
rw e__332.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__335 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__336 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__337 : 1 <= IZR i__0).
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
rw e__336.
feq.
}
assert (e__338 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__339 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__340 : 1 <= IZR i__0).
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
rw e__339.
feq.
}
eapply eq_trans.
{
rw e__335.
rw e__338.
reflexivity.
}
feq.
}
feq.
}
}
pose proof s__342 as [h__343 h__344].
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))).
intros t b__345.
assert (r__346 : 0 <= IZR t).
{ izr_le. }
intros i b__347.
assert (r__348 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__349 : p = 1 * (p - 0) + 0).
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
rw e__349.
apply (from_lt_pos 1 0 0 p); [exact h__21 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b2 ((t + 1))%Z))))).
intros t b__350.
assert (r__351 : 0 <= IZR t).
{ izr_le. }
intros i b__352.
assert (r__353 : 1 <= IZR i).
{ izr_le. }
assert (g__354 : 0 < b2).
{
assert (e__358 : b2 = 1 * (b2 - 0) + 0).
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
rw e__358.
apply (from_lt_pos 1 0 0 b2); [exact h__17 | lra ..].
}
assert (g__355 : 0 < (1 - b2)).
{
assert (e__359 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__359.
apply (from_lt_pos 1 0 b2 1); [exact h__18 | lra ..].
}
assert (g__356 : 0 < ((IZR t) + 1)).
{
assert (e__360 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
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
rw e__360.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__351 | lra ..].
}
assert (g__357 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
pz_gap b2 ((t + 1))%Z.
}
lra.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < q))).
intros t b__361.
assert (r__362 : 0 <= IZR t).
{ izr_le. }
intros i b__363.
assert (r__364 : 1 <= IZR i).
{ izr_le. }
assert (e__365 : q = 1 * (q - 1) + 1).
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
rw e__365.
apply (from_lt_pos 1 1 1 q); [exact h__22 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b1 ((t + 1))%Z))))).
intros t b__366.
assert (r__367 : 0 <= IZR t).
{ izr_le. }
intros i b__368.
assert (r__369 : 1 <= IZR i).
{ izr_le. }
assert (g__370 : 0 < b1).
{
assert (e__374 : b1 = 1 * (b1 - 0) + 0).
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
rw e__374.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__371 : 0 < (1 - b1)).
{
assert (e__375 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__375.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__372 : 0 < ((IZR t) + 1)).
{
assert (e__376 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
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
rw e__376.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__367 | lra ..].
}
assert (g__373 : 0 < (1 - (powerRZ b1 ((t + 1))%Z))).
{
pz_gap b1 ((t + 1))%Z.
}
lra.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))).
intros t b__377.
assert (r__378 : 0 <= IZR t).
{ izr_le. }
intros i b__379.
assert (r__380 : 1 <= IZR i).
{ izr_le. }
exact h__21.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q * / p)))).
intros t b__381.
assert (r__382 : 0 <= IZR t).
{ izr_le. }
intros i b__383.
assert (r__384 : 1 <= IZR i).
{ izr_le. }
apply mult_pos_pos.
{
assert (e__385 : q = 1 * (q - 1) + 1).
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
rw e__385.
apply (from_lt_pos 1 1 1 q); [exact h__22 | lra ..].
}
{
apply inv_pos.
assert (e__386 : p = 1 * (p - 0) + 0).
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
rw e__386.
apply (from_lt_pos 1 0 0 p); [exact h__21 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q * / p))))))).
intros t b__387.
assert (r__388 : 0 <= IZR t).
{ izr_le. }
intros i b__389.
assert (r__390 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply plus_pos_nn.
{
assert (e__391 : eps = 1 * (eps - 0) + 0).
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
rw e__391.
apply (from_lt_pos 1 0 0 eps); [exact h__20 | lra ..].
}
{
apply apow_nonneg.
}
}
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa)).
intros i b__392.
assert (r__393 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__394 : kappa = 1 * (kappa - 0) + 0).
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
rw e__394.
apply (from_lt_pos 1 0 0 kappa); [exact h__6 | lra ..].
}
{
split.
{
change (0 < (1 - b1)).
assert (e__395 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__395.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
{
split.
{
change (0 <> (Rpower (1 - b1) q)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> kappa).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__396 : kappa = 1 * (kappa - 0) + 0).
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
rw e__396.
apply (from_lt_pos 1 0 0 kappa); [exact h__6 | lra ..].
}
{
change (0 < (q - 1)).
assert (e__397 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__397.
apply (from_lt_pos 1 0 1 q); [exact h__22 | lra ..].
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
change ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0)).
exact s__342.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> ((0 < mu) /\ (mu < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_eps_outside_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((eta * (1 / (Rpower (1 - b1) q)) * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * eps)) -> ((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b2 ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < q))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b1 ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q / p)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (q / p))))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa)) /\ (0 < (1 - b1)) /\ (0 <> (Rpower (1 - b1) q)) /\ (0 <> kappa) /\ (0 < (q - 1))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> ((0 < mu) /\ (mu < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_eps_outside_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((eta * (1 / (Rpower (1 - b1) q)) * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * eps)) -> ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> ((0 < mu) /\ (mu < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_eps_outside_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_eps_outside_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((eta * (1 / (Rpower (1 - b1) q)) * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * eps)) -> ((forall t : Z, ((0)%Z <= t)%Z -> (((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) < ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0)) := claim.
End T_aida_decay_outside_corrected_14c7302c.


(* aida.nonautonomous; certificate 25d91cde7fef3edc5bcf97e7c4aa5d0e6f12260266efa90ab9c59cec189c390a *)
Module T_aida_nonautonomous_25d91cde.

Lemma satisfiable : exists (rho : R) (R_ : R) (G : R) (sigma : R) (T : Z) (d : Z -> R) (h : Z -> R) (th : Z -> R) (kappa : Z -> R) (P : Z -> R), (0 <= T)%Z /\ (0 < rho) /\ (sigma < 1) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (d (t)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (kappa (t)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((d ((t + 1))%Z) <= ((h (t)%Z) + (th (t)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((d (t)%Z) <= R_) -> ((h (t)%Z) <= (rho * (d (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((d (t)%Z) <= R_) -> ((th (t)%Z) <= ((kappa (t)%Z) * (d (t)%Z))))) /\ (forall t : Z, ((T)%Z <= t)%Z -> ((rho + (kappa (t)%Z)) <= sigma)) /\ ((P (0)%Z) = 1) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((P ((t + 1))%Z) = ((rho + (kappa (t)%Z)) * (P (t)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((P (t)%Z) <= G)) /\ ((G * (d (0)%Z)) <= R_).
Proof.
exists (1 * / 2), 1, 1, (1 * / 2), (0)%Z, (fun t : Z => (powerRZ (1 * / 2) (t)%Z)), (fun t : Z => (powerRZ (1 * / 2) ((t + 1))%Z)), (fun t : Z => 0), (fun t : Z => 0), (fun t : Z => (powerRZ (1 * / 2) (t)%Z)).
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
change ((1 * / 2) < 1).
closed_less.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (powerRZ (1 * / 2) (t)%Z))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply Rlt_le.
apply pz_pos.
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
change (forall t : Z, ((0)%Z <= t)%Z -> ((powerRZ (1 * / 2) ((t + 1))%Z) <= ((powerRZ (1 * / 2) ((t + 1))%Z) + 0))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__2 : (((powerRZ (1 * / 2) ((t + 1))%Z) + 0) - (powerRZ (1 * / 2) ((t + 1))%Z)) = 0).
{
assert (e__3 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__4 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__4.
rewrite (pz_inv 2 (t)%Z).
feq.
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
change (forall t : Z, ((0)%Z <= t)%Z -> (((powerRZ (1 * / 2) (t)%Z) <= 1) -> ((powerRZ (1 * / 2) ((t + 1))%Z) <= ((1 * / 2) * (powerRZ (1 * / 2) (t)%Z))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros p__2.
apply gap_le.
apply Req_le_sym.
assert (e__3 : (((1 * / 2) * (powerRZ (1 * / 2) (t)%Z)) - (powerRZ (1 * / 2) ((t + 1))%Z)) = 0).
{
assert (e__4 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__5 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__5.
rewrite (pz_inv 2 (t)%Z).
feq.
}
assert (e__6 : (powerRZ (1 * / 2) (t)%Z) = (/ (powerRZ 2 (t)%Z))).
{
assert (e__7 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__7.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__4.
rw e__6.
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
change (forall t : Z, ((0)%Z <= t)%Z -> (((powerRZ (1 * / 2) (t)%Z) <= 1) -> (0 <= (0 * (powerRZ (1 * / 2) (t)%Z))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros p__2.
apply Req_le_sym.
assert (e__3 : (0 * (powerRZ (1 * / 2) (t)%Z)) = 0).
{
assert (e__4 : (powerRZ (1 * / 2) (t)%Z) = (/ (powerRZ 2 (t)%Z))).
{
assert (e__5 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__5.
rewrite (pz_inv 2 (t)%Z).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (((1 * / 2) + 0) <= (1 * / 2))).
intros t b__0.
assert (r__1 : (IZR (0)%Z) <= IZR t).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__2 : ((1 * / 2) - ((1 * / 2) + 0)) = 0).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change (((1 * / 2) ^ 0) = 1).
closed_eq.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> ((powerRZ (1 * / 2) ((t + 1))%Z) = (((1 * / 2) + 0) * (powerRZ (1 * / 2) (t)%Z)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_eq.
assert (e__2 : ((((1 * / 2) + 0) * (powerRZ (1 * / 2) (t)%Z)) - (powerRZ (1 * / 2) ((t + 1))%Z)) = 0).
{
assert (e__3 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__4 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__4.
rewrite (pz_inv 2 (t)%Z).
feq.
}
assert (e__5 : (powerRZ (1 * / 2) (t)%Z) = (/ (powerRZ 2 (t)%Z))).
{
assert (e__6 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__6.
rewrite (pz_inv 2 (t)%Z).
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
change (forall t : Z, ((0)%Z <= t)%Z -> ((powerRZ (1 * / 2) (t)%Z) <= 1)).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_le.
assert (g__2 : 0 < (1 * / 2)).
{
rat.
}
assert (g__3 : 0 < (1 - (1 * / 2))).
{
assert (e__6 : (1 - (1 * / 2)) = (1 * / 2)).
{
feq.
}
rw e__6.
rat.
}
assert (g__4 : 0 <= (IZR t)).
{
assert (e__7 : (IZR t) = 1 * ((IZR t) - 0) + 0).
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
rw e__7.
apply (from_le_nn 1 0 0 (IZR t)); [exact r__1 | lra ..].
}
assert (g__5 : 0 <= (1 - (powerRZ (1 * / 2) (t)%Z))).
{
pz_gap (1 * / 2) (t)%Z.
}
lra.
}
{
change ((1 * ((1 * / 2) ^ 0)) <= 1).
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
}
}
Qed.

Theorem claim : forall (rho : R) (R_ : R) (G : R) (sigma : R) (T : Z) (d : Z -> R) (h : Z -> R) (th : Z -> R) (kappa : Z -> R) (P : Z -> R), (0 <= T)%Z -> (0 < rho) -> (sigma < 1) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (d (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (kappa (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((d ((t + 1))%Z) <= ((h (t)%Z) + (th (t)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((d (t)%Z) <= R_) -> ((h (t)%Z) <= (rho * (d (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((d (t)%Z) <= R_) -> ((th (t)%Z) <= ((kappa (t)%Z) * (d (t)%Z))))) -> (forall t : Z, ((T)%Z <= t)%Z -> ((rho + (kappa (t)%Z)) <= sigma)) -> ((P (0)%Z) = 1) -> (forall t : Z, ((0)%Z <= t)%Z -> ((P ((t + 1))%Z) = ((rho + (kappa (t)%Z)) * (P (t)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((P (t)%Z) <= G)) -> ((G * (d (0)%Z)) <= R_) -> ((forall t : Z, ((0)%Z <= t)%Z -> (((d (t)%Z) <= ((P (t)%Z) * (d (0)%Z))) /\ ((d (t)%Z) <= R_))) /\ (tends (fun t : Z => (d (t)%Z)) 0)).
Proof.
intros rho R_ G sigma T d h th kappa P b__0 h__2 h__3 h__4 h__5 h__6 h__7 h__8 h__9 h__10 h__11 h__12 h__13.
assert (r__1 : 0 <= IZR T) by (izr_le).
(* S *)
assert (s__129 : (forall t : Z, ((0)%Z <= t)%Z -> ((0 <= (P (t)%Z)) /\ ((d (t)%Z) <= ((P (t)%Z) * (d (0)%Z))) /\ ((d (t)%Z) <= R_)))).
{
apply (induction_from (fun t : Z => ((0 <= (P (t)%Z)) /\ ((d (t)%Z) <= ((P (t)%Z) * (d (0)%Z))) /\ ((d (t)%Z) <= R_))) (0)%Z).
{
change ((0 <= (P (0)%Z)) /\ ((d (0)%Z) <= ((P (0)%Z) * (d (0)%Z))) /\ ((d (0)%Z) <= R_)).
(* G_0 *)
assert (s__16 : ((P (0)%Z) <= G)).
{
assert (b__14 : ((0)%Z <= (0)%Z)%Z).
{ zp. }
assert (u__15 : ((P (0)%Z) <= G)).
{
exact (h__12 (0)%Z b__14).
}
exact u__15.
}
(* d_0 *)
assert (s__19 : (0 <= (d (0)%Z))).
{
assert (b__17 : ((0)%Z <= (0)%Z)%Z).
{ zp. }
assert (u__18 : (0 <= (d (0)%Z))).
{
exact (h__4 (0)%Z b__17).
}
exact u__18.
}
assert (n__24 : (P (0)%Z) = 1).
{
transitivity (1 * (P (0)%Z)).
{ feq. }
rewrite h__10.
feq.
}
(* first *)
assert (s__25 : ((d (0)%Z) <= ((P (0)%Z) * (d (0)%Z)))).
{
apply gap_le.
assert (e__20 : (((P (0)%Z) * (d (0)%Z)) - (d (0)%Z)) = 0).
{
transitivity ((((P (0)%Z) * (d (0)%Z)) + ((- 1) * (d (0)%Z)))).
{
feq.
}
symmetry.
transitivity (0).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (P (0)%Z) * (d (0)%Z)) + ((- 1) * (d (0)%Z))))).
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
assert (w__21 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__20. exact w__21.
}
(* in *)
assert (s__33 : ((d (0)%Z) <= R_)).
{
apply gap_le.
assert (e__26 : (R_ - (d (0)%Z)) = (((G - (P (0)%Z)) * (d (0)%Z)) + (R_ - (G * (d (0)%Z))))).
{
transitivity ((((- 1) * (d (0)%Z)) + R_)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (P (0)%Z) * (d (0)%Z)) + R_)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (P (0)%Z) * (d (0)%Z)) + ((- 1) * (d (0)%Z))))).
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
assert (w__27 : 0 <= (((G - (P (0)%Z)) * (d (0)%Z)) + (R_ - (G * (d (0)%Z))))).
{
apply plus_nn_nn.
{
apply mult_nn_nn.
{
assert (e__30 : (G - (P (0)%Z)) = 1 * (G - (P (0)%Z)) + 0).
{
transitivity ((((- 1) * (P (0)%Z)) + G)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (P (0)%Z)) + G)).
{
feq.
}
feq.
}
rw e__30.
apply (from_le_nn 1 0 (P (0)%Z) G); [exact s__16 | lra ..].
}
{
assert (e__31 : (d (0)%Z) = 1 * ((d (0)%Z) - 0) + 0).
{
transitivity ((d (0)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((d (0)%Z)).
{
feq.
}
feq.
}
rw e__31.
apply (from_le_nn 1 0 0 (d (0)%Z)); [exact s__19 | lra ..].
}
}
{
assert (e__32 : (R_ - (G * (d (0)%Z))) = 1 * (R_ - (G * (d (0)%Z))) + 0).
{
transitivity ((((- 1) * (d (0)%Z) * G) + R_)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (d (0)%Z) * G) + R_)).
{
feq.
}
feq.
}
rw e__32.
apply (from_le_nn 1 0 (G * (d (0)%Z)) R_); [exact h__13 | lra ..].
}
}
rw e__26. exact w__27.
}
(* low *)
assert (s__38 : (0 <= (P (0)%Z))).
{
assert (e__34 : (P (0)%Z) = 1).
{
transitivity ((P (0)%Z)).
{
reflexivity.
}
symmetry.
transitivity (1).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (P (0)%Z)) + ((- 1))))).
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
assert (w__35 : 0 <= 1).
{
apply Rlt_le.
lra.
}
rw e__34. exact w__35.
}
(* base *)
assert (s__39 : ((0 <= (P (0)%Z)) /\ ((d (0)%Z) <= ((P (0)%Z) * (d (0)%Z))) /\ ((d (0)%Z) <= R_))).
{
split.
{
exact s__38.
}
{
split.
{
exact s__25.
}
{
exact s__33.
}
}
}
pose proof s__39 as [h__40 [h__41 h__42]].
exact s__39.
}
{
intros t b__43.
assert (r__44 : 0 <= IZR t).
{ izr_le. }
intros IH__45.
pose proof IH__45 as [h__46 [h__47 h__48]].
change ((0 <= (P (t + 1)%Z)) /\ ((d (t + 1)%Z) <= ((P (t + 1)%Z) * (d (0)%Z))) /\ ((d (t + 1)%Z) <= R_)).
(* h_t *)
assert (s__52 : ((h (t)%Z) <= (rho * (d (t)%Z)))).
{
assert (b__49 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (p__50 : ((d (t)%Z) <= R_)).
{
exact h__48.
}
assert (u__51 : ((h (t)%Z) <= (rho * (d (t)%Z)))).
{
exact (h__7 (t)%Z b__49 p__50).
}
exact u__51.
}
(* th_t *)
assert (s__56 : ((th (t)%Z) <= ((kappa (t)%Z) * (d (t)%Z)))).
{
assert (b__53 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (p__54 : ((d (t)%Z) <= R_)).
{
exact h__48.
}
assert (u__55 : ((th (t)%Z) <= ((kappa (t)%Z) * (d (t)%Z)))).
{
exact (h__8 (t)%Z b__53 p__54).
}
exact u__55.
}
(* sum *)
assert (s__59 : ((d ((t + 1))%Z) <= ((h (t)%Z) + (th (t)%Z)))).
{
assert (b__57 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__58 : ((d ((t + 1))%Z) <= ((h (t)%Z) + (th (t)%Z)))).
{
exact (h__6 (t)%Z b__57).
}
exact u__58.
}
(* kappa_t *)
assert (s__62 : (0 <= (kappa (t)%Z))).
{
assert (b__60 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__61 : (0 <= (kappa (t)%Z))).
{
exact (h__5 (t)%Z b__60).
}
exact u__61.
}
(* d_0 *)
assert (s__65 : (0 <= (d (0)%Z))).
{
assert (b__63 : ((0)%Z <= (0)%Z)%Z).
{ zp. }
assert (u__64 : (0 <= (d (0)%Z))).
{
exact (h__4 (0)%Z b__63).
}
exact u__64.
}
(* G_t *)
assert (s__68 : ((P ((t + 1))%Z) <= G)).
{
assert (b__66 : ((0)%Z <= ((t + 1))%Z)%Z).
{ zp. }
assert (u__67 : ((P ((t + 1))%Z) <= G)).
{
exact (h__12 ((t + 1))%Z b__66).
}
exact u__67.
}
(* P' *)
assert (s__71 : ((P ((t + 1))%Z) = ((rho + (kappa (t)%Z)) * (P (t)%Z)))).
{
assert (b__69 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__70 : ((P ((t + 1))%Z) = ((rho + (kappa (t)%Z)) * (P (t)%Z)))).
{
exact (h__11 (t)%Z b__69).
}
exact u__70.
}
assert (n__78 : (P (t + 1)%Z) = (((P (t)%Z) * (kappa (t)%Z)) + ((P (t)%Z) * rho))).
{
transitivity (1 * (P (t + 1)%Z)).
{ feq. }
assert (e__77 : (P ((t + 1))%Z) = (P (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__77.
rewrite s__71.
assert (e__76 : ((rho + (kappa (t)%Z)) * (P (t)%Z)) = (((P (t)%Z) * (kappa (t)%Z)) + ((P (t)%Z) * rho))).
{
feq.
}
rw e__76.
feq.
}
(* low *)
assert (s__82 : (0 <= (P ((t + 1))%Z))).
{
assert (e__72 : (P ((t + 1))%Z) = ((rho + (kappa (t)%Z)) * (P (t)%Z))).
{
transitivity ((P (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((((P (t)%Z) * (kappa (t)%Z)) + ((P (t)%Z) * rho))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (P (t + 1)%Z)) + ((- 1) * (P (t)%Z) * (kappa (t)%Z)) + ((- 1) * (P (t)%Z) * rho)))).
{
feq.
}
rw n__78.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__73 : 0 <= ((rho + (kappa (t)%Z)) * (P (t)%Z))).
{
apply mult_pos_nn.
{
apply plus_pos_nn.
{
assert (e__79 : rho = 1 * (rho - 0) + 0).
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
rw e__79.
apply (from_lt_pos 1 0 0 rho); [exact h__2 | lra ..].
}
{
assert (e__80 : (kappa (t)%Z) = 1 * ((kappa (t)%Z) - 0) + 0).
{
transitivity ((kappa (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((kappa (t)%Z)).
{
feq.
}
feq.
}
rw e__80.
apply (from_le_nn 1 0 0 (kappa (t)%Z)); [exact s__62 | lra ..].
}
}
{
assert (e__81 : (P (t)%Z) = 1 * ((P (t)%Z) - 0) + 0).
{
transitivity ((P (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((P (t)%Z)).
{
feq.
}
feq.
}
rw e__81.
apply (from_le_nn 1 0 0 (P (t)%Z)); [exact h__46 | lra ..].
}
}
rw e__72. exact w__73.
}
(* bound *)
assert (s__98 : ((d ((t + 1))%Z) <= ((P ((t + 1))%Z) * (d (0)%Z)))).
{
apply gap_le.
assert (e__83 : (((P ((t + 1))%Z) * (d (0)%Z)) - (d ((t + 1))%Z)) = (((h (t)%Z) + (th (t)%Z) - (d ((t + 1))%Z)) + ((rho * (d (t)%Z)) - (h (t)%Z)) + (((kappa (t)%Z) * (d (t)%Z)) - (th (t)%Z)) + ((rho + (kappa (t)%Z)) * (((P (t)%Z) * (d (0)%Z)) - (d (t)%Z))))).
{
transitivity ((((P (t + 1)%Z) * (d (0)%Z)) + ((- 1) * (d (t + 1)%Z)))).
{
assert (e__85 : (P ((t + 1))%Z) = (P (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__86 : (d ((t + 1))%Z) = (d (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__85.
rw e__86.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((P (t)%Z) * (d (0)%Z) * (kappa (t)%Z)) + ((P (t)%Z) * (d (0)%Z) * rho) + ((- 1) * (d (t + 1)%Z)))).
{
assert (e__87 : (d ((t + 1))%Z) = (d (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__87.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (P (t + 1)%Z) * (d (0)%Z)) + ((- 1) * (P (t)%Z) * (d (0)%Z) * (kappa (t)%Z)) + ((- 1) * (P (t)%Z) * (d (0)%Z) * rho)))).
{
feq.
}
rw n__78.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__84 : 0 <= (((h (t)%Z) + (th (t)%Z) - (d ((t + 1))%Z)) + ((rho * (d (t)%Z)) - (h (t)%Z)) + (((kappa (t)%Z) * (d (t)%Z)) - (th (t)%Z)) + ((rho + (kappa (t)%Z)) * (((P (t)%Z) * (d (0)%Z)) - (d (t)%Z))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__90 : ((h (t)%Z) + (th (t)%Z) - (d ((t + 1))%Z)) = 1 * (((h (t)%Z) + (th (t)%Z)) - (d ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (d (t + 1)%Z)) + (h (t)%Z) + (th (t)%Z))).
{
assert (e__91 : (d ((t + 1))%Z) = (d (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
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
transitivity ((((- 1) * (d (t + 1)%Z)) + (h (t)%Z) + (th (t)%Z))).
{
assert (e__92 : (d ((t + 1))%Z) = (d (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
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
apply (from_le_nn 1 0 (d ((t + 1))%Z) ((h (t)%Z) + (th (t)%Z))); [exact s__59 | lra ..].
}
{
assert (e__93 : ((rho * (d (t)%Z)) - (h (t)%Z)) = 1 * ((rho * (d (t)%Z)) - (h (t)%Z)) + 0).
{
transitivity ((((d (t)%Z) * rho) + ((- 1) * (h (t)%Z)))).
{
feq.
}
symmetry.
transitivity ((((d (t)%Z) * rho) + ((- 1) * (h (t)%Z)))).
{
feq.
}
feq.
}
rw e__93.
apply (from_le_nn 1 0 (h (t)%Z) (rho * (d (t)%Z))); [exact s__52 | lra ..].
}
}
{
assert (e__94 : (((kappa (t)%Z) * (d (t)%Z)) - (th (t)%Z)) = 1 * (((kappa (t)%Z) * (d (t)%Z)) - (th (t)%Z)) + 0).
{
transitivity ((((d (t)%Z) * (kappa (t)%Z)) + ((- 1) * (th (t)%Z)))).
{
feq.
}
symmetry.
transitivity ((((d (t)%Z) * (kappa (t)%Z)) + ((- 1) * (th (t)%Z)))).
{
feq.
}
feq.
}
rw e__94.
apply (from_le_nn 1 0 (th (t)%Z) ((kappa (t)%Z) * (d (t)%Z))); [exact s__56 | lra ..].
}
}
{
apply mult_pos_nn.
{
apply plus_pos_nn.
{
assert (e__95 : rho = 1 * (rho - 0) + 0).
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
rw e__95.
apply (from_lt_pos 1 0 0 rho); [exact h__2 | lra ..].
}
{
assert (e__96 : (kappa (t)%Z) = 1 * ((kappa (t)%Z) - 0) + 0).
{
transitivity ((kappa (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((kappa (t)%Z)).
{
feq.
}
feq.
}
rw e__96.
apply (from_le_nn 1 0 0 (kappa (t)%Z)); [exact s__62 | lra ..].
}
}
{
assert (e__97 : (((P (t)%Z) * (d (0)%Z)) - (d (t)%Z)) = 1 * (((P (t)%Z) * (d (0)%Z)) - (d (t)%Z)) + 0).
{
transitivity ((((P (t)%Z) * (d (0)%Z)) + ((- 1) * (d (t)%Z)))).
{
feq.
}
symmetry.
transitivity ((((P (t)%Z) * (d (0)%Z)) + ((- 1) * (d (t)%Z)))).
{
feq.
}
feq.
}
rw e__97.
apply (from_le_nn 1 0 (d (t)%Z) ((P (t)%Z) * (d (0)%Z))); [exact h__47 | lra ..].
}
}
}
rw e__83. exact w__84.
}
(* in *)
assert (s__114 : ((d ((t + 1))%Z) <= R_)).
{
apply gap_le.
assert (e__99 : (R_ - (d ((t + 1))%Z)) = ((((P ((t + 1))%Z) * (d (0)%Z)) - (d ((t + 1))%Z)) + ((G - (P ((t + 1))%Z)) * (d (0)%Z)) + (R_ - (G * (d (0)%Z))))).
{
transitivity ((((- 1) * (d (t + 1)%Z)) + R_)).
{
assert (e__101 : (d ((t + 1))%Z) = (d (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__101.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (d (t + 1)%Z)) + R_)).
{
assert (e__102 : (P ((t + 1))%Z) = (P (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__103 : (d ((t + 1))%Z) = (d (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__102.
rw e__103.
reflexivity.
}
feq.
}
feq.
}
assert (w__100 : 0 <= ((((P ((t + 1))%Z) * (d (0)%Z)) - (d ((t + 1))%Z)) + ((G - (P ((t + 1))%Z)) * (d (0)%Z)) + (R_ - (G * (d (0)%Z))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__104 : (((P ((t + 1))%Z) * (d (0)%Z)) - (d ((t + 1))%Z)) = 1 * (((P ((t + 1))%Z) * (d (0)%Z)) - (d ((t + 1))%Z)) + 0).
{
transitivity ((((P (t + 1)%Z) * (d (0)%Z)) + ((- 1) * (d (t + 1)%Z)))).
{
assert (e__105 : (P ((t + 1))%Z) = (P (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__106 : (d ((t + 1))%Z) = (d (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__105.
rw e__106.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((P (t + 1)%Z) * (d (0)%Z)) + ((- 1) * (d (t + 1)%Z)))).
{
assert (e__107 : (P ((t + 1))%Z) = (P (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__108 : (d ((t + 1))%Z) = (d (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__107.
rw e__108.
reflexivity.
}
feq.
}
feq.
}
rw e__104.
apply (from_le_nn 1 0 (d ((t + 1))%Z) ((P ((t + 1))%Z) * (d (0)%Z))); [exact s__98 | lra ..].
}
{
apply mult_nn_nn.
{
assert (e__109 : (G - (P ((t + 1))%Z)) = 1 * (G - (P ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (P (t + 1)%Z)) + G)).
{
assert (e__110 : (P ((t + 1))%Z) = (P (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__110.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (P (t + 1)%Z)) + G)).
{
assert (e__111 : (P ((t + 1))%Z) = (P (t + 1)%Z)).
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
feq.
}
rw e__109.
apply (from_le_nn 1 0 (P ((t + 1))%Z) G); [exact s__68 | lra ..].
}
{
assert (e__112 : (d (0)%Z) = 1 * ((d (0)%Z) - 0) + 0).
{
transitivity ((d (0)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((d (0)%Z)).
{
feq.
}
feq.
}
rw e__112.
apply (from_le_nn 1 0 0 (d (0)%Z)); [exact s__65 | lra ..].
}
}
}
{
assert (e__113 : (R_ - (G * (d (0)%Z))) = 1 * (R_ - (G * (d (0)%Z))) + 0).
{
transitivity ((((- 1) * (d (0)%Z) * G) + R_)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (d (0)%Z) * G) + R_)).
{
feq.
}
feq.
}
rw e__113.
apply (from_le_nn 1 0 (G * (d (0)%Z)) R_); [exact h__13 | lra ..].
}
}
rw e__99. exact w__100.
}
(* step *)
assert (s__115 : ((0 <= (P ((t + 1))%Z)) /\ ((d ((t + 1))%Z) <= ((P ((t + 1))%Z) * (d (0)%Z))) /\ ((d ((t + 1))%Z) <= R_))).
{
split.
{
exact s__82.
}
{
split.
{
exact s__98.
}
{
exact s__114.
}
}
}
pose proof s__115 as [h__116 [h__117 h__118]].
destruct s__115 as [h__119 [h__120 h__121]].
split.
{
assert (e__122 : (P (t + 1)%Z) = 1 * ((P ((t + 1))%Z) - 0) + 0).
{
transitivity ((P (t + 1)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((P (t + 1)%Z)).
{
assert (e__123 : (P ((t + 1))%Z) = (P (t + 1)%Z)).
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
feq.
}
rw e__122.
apply (from_le_nn 1 0 0 (P ((t + 1))%Z)); [exact h__119 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__124 : (((P (t + 1)%Z) * (d (0)%Z)) - (d (t + 1)%Z)) = 1 * (((P ((t + 1))%Z) * (d (0)%Z)) - (d ((t + 1))%Z)) + 0).
{
transitivity ((((P (t + 1)%Z) * (d (0)%Z)) + ((- 1) * (d (t + 1)%Z)))).
{
feq.
}
symmetry.
transitivity ((((P (t + 1)%Z) * (d (0)%Z)) + ((- 1) * (d (t + 1)%Z)))).
{
assert (e__125 : (P ((t + 1))%Z) = (P (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__126 : (d ((t + 1))%Z) = (d (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__125.
rw e__126.
reflexivity.
}
feq.
}
feq.
}
rw e__124.
apply (from_le_nn 1 0 (d ((t + 1))%Z) ((P ((t + 1))%Z) * (d (0)%Z))); [exact h__120 | lra ..].
}
{
apply gap_le.
assert (e__127 : (R_ - (d (t + 1)%Z)) = 1 * (R_ - (d ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (d (t + 1)%Z)) + R_)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (d (t + 1)%Z)) + R_)).
{
assert (e__128 : (d ((t + 1))%Z) = (d (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__128.
reflexivity.
}
feq.
}
feq.
}
rw e__127.
apply (from_le_nn 1 0 (d ((t + 1))%Z) R_); [exact h__121 | lra ..].
}
}
}
}
(* always *)
assert (s__141 : (forall t : Z, ((0)%Z <= t)%Z -> (((d (t)%Z) <= ((P (t)%Z) * (d (0)%Z))) /\ ((d (t)%Z) <= R_)))).
{
intros t b__130.
assert (r__131 : 0 <= IZR t).
{ izr_le. }
(* now *)
assert (s__134 : ((0 <= (P (t)%Z)) /\ ((d (t)%Z) <= ((P (t)%Z) * (d (0)%Z))) /\ ((d (t)%Z) <= R_))).
{
assert (b__132 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__133 : ((0 <= (P (t)%Z)) /\ ((d (t)%Z) <= ((P (t)%Z) * (d (0)%Z))) /\ ((d (t)%Z) <= R_))).
{
exact (s__129 (t)%Z b__132).
}
exact u__133.
}
pose proof s__134 as [h__135 [h__136 h__137]].
(* both *)
assert (s__138 : (((d (t)%Z) <= ((P (t)%Z) * (d (0)%Z))) /\ ((d (t)%Z) <= R_))).
{
split.
{
exact h__136.
}
{
exact h__137.
}
}
pose proof s__138 as [h__139 h__140].
exact s__138.
}
(* kappa_T *)
assert (s__144 : (0 <= (kappa (T)%Z))).
{
assert (b__142 : ((0)%Z <= (T)%Z)%Z).
{ zp. }
assert (u__143 : (0 <= (kappa (T)%Z))).
{
exact (h__5 (T)%Z b__142).
}
exact u__143.
}
(* small_T *)
assert (s__147 : ((rho + (kappa (T)%Z)) <= sigma)).
{
assert (b__145 : ((T)%Z <= (T)%Z)%Z).
{ zp. }
assert (u__146 : ((rho + (kappa (T)%Z)) <= sigma)).
{
exact (h__9 (T)%Z b__145).
}
exact u__146.
}
(* sigma > 0 *)
assert (s__153 : (0 < sigma)).
{
assert (e__148 : sigma = ((sigma - rho - (kappa (T)%Z)) + (kappa (T)%Z) + rho)).
{
transitivity (sigma).
{
reflexivity.
}
symmetry.
transitivity (sigma).
{
feq.
}
feq.
}
assert (w__149 : 0 < ((sigma - rho - (kappa (T)%Z)) + (kappa (T)%Z) + rho)).
{
apply plus_nn_pos.
{
apply plus_nn_nn.
{
assert (e__150 : (sigma - rho - (kappa (T)%Z)) = 1 * (sigma - (rho + (kappa (T)%Z))) + 0).
{
transitivity ((((- 1) * (kappa (T)%Z)) + ((- 1) * rho) + sigma)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (kappa (T)%Z)) + ((- 1) * rho) + sigma)).
{
feq.
}
feq.
}
rw e__150.
apply (from_le_nn 1 0 (rho + (kappa (T)%Z)) sigma); [exact s__147 | lra ..].
}
{
assert (e__151 : (kappa (T)%Z) = 1 * ((kappa (T)%Z) - 0) + 0).
{
transitivity ((kappa (T)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((kappa (T)%Z)).
{
feq.
}
feq.
}
rw e__151.
apply (from_le_nn 1 0 0 (kappa (T)%Z)); [exact s__144 | lra ..].
}
}
{
assert (e__152 : rho = 1 * (rho - 0) + 0).
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
rw e__152.
apply (from_lt_pos 1 0 0 rho); [exact h__2 | lra ..].
}
}
rw e__148. exact w__149.
}
(* P_T *)
assert (s__156 : ((0 <= (P (T)%Z)) /\ ((d (T)%Z) <= ((P (T)%Z) * (d (0)%Z))) /\ ((d (T)%Z) <= R_))).
{
assert (b__154 : ((0)%Z <= (T)%Z)%Z).
{ zp. }
assert (u__155 : ((0 <= (P (T)%Z)) /\ ((d (T)%Z) <= ((P (T)%Z) * (d (0)%Z))) /\ ((d (T)%Z) <= R_))).
{
exact (s__129 (T)%Z b__154).
}
exact u__155.
}
pose proof s__156 as [h__157 [h__158 h__159]].
(* tail *)
assert (s__214 : (forall s : Z, ((0)%Z <= s)%Z -> ((P ((T + s))%Z) <= ((P (T)%Z) * (powerRZ sigma (s)%Z))))).
{
apply (induction_from (fun s : Z => ((P ((T + s))%Z) <= ((P (T)%Z) * (powerRZ sigma (s)%Z)))) (0)%Z).
{
change ((P ((T + (0)%Z))%Z) <= ((P (T)%Z) * (powerRZ sigma (0)%Z))).
(* base *)
assert (s__162 : ((P ((T + 0))%Z) <= ((P (T)%Z) * (sigma ^ 0)))).
{
apply gap_le.
apply Req_le_sym.
assert (e__160 : (((P (T)%Z) * (sigma ^ 0)) - (P ((T + 0))%Z)) = 0).
{
assert (e__161 : (P ((T + 0))%Z) = (P (T)%Z)).
{
swap ((T + 0))%Z with (T)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__161.
reflexivity.
}
feq.
}
rw e__160.
rat.
}
apply Req_le.
transitivity ((P (T)%Z)).
{
swap ((T + (0)%Z))%Z with (T)%Z.
reflexivity.
}
symmetry.
transitivity ((P (T)%Z)).
{
assert (e__163 : (powerRZ sigma (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__163.
reflexivity.
}
feq.
}
feq.
}
{
intros s b__164.
assert (r__165 : 0 <= IZR s).
{ izr_le. }
intros IH__166.
change ((P ((T + (s + 1)%Z))%Z) <= ((P (T)%Z) * (powerRZ sigma (s + 1)%Z))).
(* P_s *)
assert (s__169 : ((0 <= (P ((T + s))%Z)) /\ ((d ((T + s))%Z) <= ((P ((T + s))%Z) * (d (0)%Z))) /\ ((d ((T + s))%Z) <= R_))).
{
assert (b__167 : ((0)%Z <= ((T + s))%Z)%Z).
{ zp. }
assert (u__168 : ((0 <= (P ((T + s))%Z)) /\ ((d ((T + s))%Z) <= ((P ((T + s))%Z) * (d (0)%Z))) /\ ((d ((T + s))%Z) <= R_))).
{
exact (s__129 ((T + s))%Z b__167).
}
exact u__168.
}
pose proof s__169 as [h__170 [h__171 h__172]].
(* P' *)
assert (s__182 : ((P ((T + (s + 1)))%Z) = ((rho + (kappa ((T + s))%Z)) * (P ((T + s))%Z)))).
{
assert (b__173 : ((0)%Z <= ((T + s))%Z)%Z).
{ zp. }
assert (u__174 : ((P (((T + s) + 1))%Z) = ((rho + (kappa ((T + s))%Z)) * (P ((T + s))%Z)))).
{
exact (h__11 ((T + s))%Z b__173).
}
apply gap_eq.
assert (e__175 : (((rho + (kappa ((T + s))%Z)) * (P ((T + s))%Z)) - (P ((T + (s + 1)))%Z)) = 1 * (((rho + (kappa ((T + s))%Z)) * (P ((T + s))%Z)) - (P (((T + s) + 1))%Z)) + 0).
{
transitivity ((((P (T + s)%Z) * (kappa (T + s)%Z)) + ((P (T + s)%Z) * rho) + ((- 1) * (P (T + s + 1)%Z)))).
{
assert (e__176 : (P ((T + (s + 1)))%Z) = (P (T + s + 1)%Z)).
{
swap ((T + (s + 1)))%Z with (T + s + 1)%Z.
reflexivity.
}
assert (e__177 : (kappa ((T + s))%Z) = (kappa (T + s)%Z)).
{
swap ((T + s))%Z with (T + s)%Z.
reflexivity.
}
assert (e__178 : (P ((T + s))%Z) = (P (T + s)%Z)).
{
swap ((T + s))%Z with (T + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__176.
rw e__177.
rw e__178.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((P (T + s)%Z) * (kappa (T + s)%Z)) + ((P (T + s)%Z) * rho) + ((- 1) * (P (T + s + 1)%Z)))).
{
assert (e__179 : (P (((T + s) + 1))%Z) = (P (T + s + 1)%Z)).
{
swap (((T + s) + 1))%Z with (T + s + 1)%Z.
reflexivity.
}
assert (e__180 : (kappa ((T + s))%Z) = (kappa (T + s)%Z)).
{
swap ((T + s))%Z with (T + s)%Z.
reflexivity.
}
assert (e__181 : (P ((T + s))%Z) = (P (T + s)%Z)).
{
swap ((T + s))%Z with (T + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__179.
rw e__180.
rw e__181.
reflexivity.
}
feq.
}
feq.
}
rw e__175.
apply (from_eq_zero 1 0 (P (((T + s) + 1))%Z) ((rho + (kappa ((T + s))%Z)) * (P ((T + s))%Z))); [exact u__174 | lra ..].
}
(* small_s *)
assert (s__185 : ((rho + (kappa ((T + s))%Z)) <= sigma)).
{
assert (b__183 : ((T)%Z <= ((T + s))%Z)%Z).
{ zp. }
assert (u__184 : ((rho + (kappa ((T + s))%Z)) <= sigma)).
{
exact (h__9 ((T + s))%Z b__183).
}
exact u__184.
}
assert (n__198 : (P (T + s + 1)%Z) = (((P (T + s)%Z) * (kappa (T + s)%Z)) + ((P (T + s)%Z) * rho))).
{
transitivity (1 * (P (T + s + 1)%Z)).
{ feq. }
assert (e__197 : (P ((T + (s + 1)))%Z) = (P (T + s + 1)%Z)).
{
swap ((T + (s + 1)))%Z with (T + s + 1)%Z.
reflexivity.
}
try rewrite <- e__197.
rewrite s__182.
assert (e__194 : ((rho + (kappa ((T + s))%Z)) * (P ((T + s))%Z)) = (((P (T + s)%Z) * (kappa (T + s)%Z)) + ((P (T + s)%Z) * rho))).
{
assert (e__195 : (kappa ((T + s))%Z) = (kappa (T + s)%Z)).
{
swap ((T + s))%Z with (T + s)%Z.
reflexivity.
}
assert (e__196 : (P ((T + s))%Z) = (P (T + s)%Z)).
{
swap ((T + s))%Z with (T + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__195.
rw e__196.
reflexivity.
}
feq.
}
rw e__194.
feq.
}
(* step *)
assert (s__208 : ((P ((T + (s + 1)))%Z) <= ((P (T)%Z) * (powerRZ sigma ((s + 1))%Z)))).
{
apply gap_le.
assert (e__186 : (((P (T)%Z) * (powerRZ sigma ((s + 1))%Z)) - (P ((T + (s + 1)))%Z)) = (((sigma - rho - (kappa ((T + s))%Z)) * (P ((T + s))%Z)) + (sigma * (((P (T)%Z) * (powerRZ sigma (s)%Z)) - (P ((T + s))%Z))))).
{
transitivity ((((- 1) * (P (T + s + 1)%Z)) + ((P (T)%Z) * (powerRZ sigma (s)%Z) * sigma))).
{
assert (e__188 : (powerRZ sigma ((s + 1))%Z) = ((powerRZ sigma (s)%Z) * sigma)).
{
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add sigma (s)%Z (1)%Z) by zp.
rewrite (pz_whole sigma (1)%Z 1 eq_refl).
feq.
}
assert (e__189 : (P ((T + (s + 1)))%Z) = (P (T + s + 1)%Z)).
{
swap ((T + (s + 1)))%Z with (T + s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__188.
rw e__189.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (P (T + s)%Z) * (kappa (T + s)%Z)) + ((- 1) * (P (T + s)%Z) * rho) + ((P (T)%Z) * (powerRZ sigma (s)%Z) * sigma))).
{
assert (e__190 : (kappa ((T + s))%Z) = (kappa (T + s)%Z)).
{
swap ((T + s))%Z with (T + s)%Z.
reflexivity.
}
assert (e__191 : (P ((T + s))%Z) = (P (T + s)%Z)).
{
swap ((T + s))%Z with (T + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__190.
rw e__191.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (P (T + s)%Z) * (kappa (T + s)%Z)) + (1 * (P (T + s)%Z) * rho) + ((- 1) * (P (T + s + 1)%Z))))).
{
feq.
}
rw n__198.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__187 : 0 <= (((sigma - rho - (kappa ((T + s))%Z)) * (P ((T + s))%Z)) + (sigma * (((P (T)%Z) * (powerRZ sigma (s)%Z)) - (P ((T + s))%Z))))).
{
apply plus_nn_nn.
{
apply mult_nn_nn.
{
assert (e__199 : (sigma - rho - (kappa ((T + s))%Z)) = 1 * (sigma - (rho + (kappa ((T + s))%Z))) + 0).
{
transitivity ((((- 1) * (kappa (T + s)%Z)) + ((- 1) * rho) + sigma)).
{
assert (e__200 : (kappa ((T + s))%Z) = (kappa (T + s)%Z)).
{
swap ((T + s))%Z with (T + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__200.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (kappa (T + s)%Z)) + ((- 1) * rho) + sigma)).
{
assert (e__201 : (kappa ((T + s))%Z) = (kappa (T + s)%Z)).
{
swap ((T + s))%Z with (T + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__201.
reflexivity.
}
feq.
}
feq.
}
rw e__199.
apply (from_le_nn 1 0 (rho + (kappa ((T + s))%Z)) sigma); [exact s__185 | lra ..].
}
{
assert (e__202 : (P ((T + s))%Z) = 1 * ((P ((T + s))%Z) - 0) + 0).
{
transitivity ((P (T + s)%Z)).
{
swap ((T + s))%Z with (T + s)%Z.
reflexivity.
}
symmetry.
transitivity ((P (T + s)%Z)).
{
assert (e__203 : (P ((T + s))%Z) = (P (T + s)%Z)).
{
swap ((T + s))%Z with (T + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__203.
reflexivity.
}
feq.
}
feq.
}
rw e__202.
apply (from_le_nn 1 0 0 (P ((T + s))%Z)); [exact h__170 | lra ..].
}
}
{
apply mult_pos_nn.
{
assert (e__204 : sigma = 1 * (sigma - 0) + 0).
{
transitivity (sigma).
{
reflexivity.
}
symmetry.
transitivity (sigma).
{
feq.
}
feq.
}
rw e__204.
apply (from_lt_pos 1 0 0 sigma); [exact s__153 | lra ..].
}
{
assert (e__205 : (((P (T)%Z) * (powerRZ sigma (s)%Z)) - (P ((T + s))%Z)) = 1 * (((P (T)%Z) * (powerRZ sigma (s)%Z)) - (P ((T + s))%Z)) + 0).
{
transitivity ((((- 1) * (P (T + s)%Z)) + ((P (T)%Z) * (powerRZ sigma (s)%Z)))).
{
assert (e__206 : (P ((T + s))%Z) = (P (T + s)%Z)).
{
swap ((T + s))%Z with (T + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__206.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (P (T + s)%Z)) + ((P (T)%Z) * (powerRZ sigma (s)%Z)))).
{
assert (e__207 : (P ((T + s))%Z) = (P (T + s)%Z)).
{
swap ((T + s))%Z with (T + s)%Z.
reflexivity.
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
rw e__205.
apply (from_le_nn 1 0 (P ((T + s))%Z) ((P (T)%Z) * (powerRZ sigma (s)%Z))); [exact IH__166 | lra ..].
}
}
}
rw e__186. exact w__187.
}
apply gap_le.
assert (e__209 : (((P (T)%Z) * (powerRZ sigma (s + 1)%Z)) - (P ((T + (s + 1)%Z))%Z)) = 1 * (((P (T)%Z) * (powerRZ sigma ((s + 1))%Z)) - (P ((T + (s + 1)))%Z)) + 0).
{
transitivity ((((- 1) * (P (T + s + 1)%Z)) + ((P (T)%Z) * (powerRZ sigma (s)%Z) * sigma))).
{
assert (e__210 : (powerRZ sigma (s + 1)%Z) = ((powerRZ sigma (s)%Z) * sigma)).
{
rewrite (pz_add sigma (s)%Z (1)%Z) by zp.
rewrite (pz_whole sigma (1)%Z 1 eq_refl).
feq.
}
assert (e__211 : (P ((T + (s + 1)%Z))%Z) = (P (T + s + 1)%Z)).
{
swap ((T + (s + 1)%Z))%Z with (T + s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__210.
rw e__211.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (P (T + s + 1)%Z)) + ((P (T)%Z) * (powerRZ sigma (s)%Z) * sigma))).
{
assert (e__212 : (powerRZ sigma ((s + 1))%Z) = ((powerRZ sigma (s)%Z) * sigma)).
{
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add sigma (s)%Z (1)%Z) by zp.
rewrite (pz_whole sigma (1)%Z 1 eq_refl).
feq.
}
assert (e__213 : (P ((T + (s + 1)))%Z) = (P (T + s + 1)%Z)).
{
swap ((T + (s + 1)))%Z with (T + s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__212.
rw e__213.
reflexivity.
}
feq.
}
feq.
}
rw e__209.
apply (from_le_nn 1 0 (P ((T + (s + 1)))%Z) ((P (T)%Z) * (powerRZ sigma ((s + 1))%Z))); [exact s__208 | lra ..].
}
}
(* upper *)
assert (s__244 : (forall t : Z, ((T)%Z <= t)%Z -> ((d (t)%Z) <= ((((P (T)%Z) * (d (0)%Z)) * / (powerRZ sigma (T)%Z)) * (powerRZ sigma (t)%Z))))).
{
intros t b__215.
assert (r__216 : (IZR T) <= IZR t).
{ izr_le. }
(* now *)
assert (s__219 : ((0 <= (P (t)%Z)) /\ ((d (t)%Z) <= ((P (t)%Z) * (d (0)%Z))) /\ ((d (t)%Z) <= R_))).
{
assert (b__217 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__218 : ((0 <= (P (t)%Z)) /\ ((d (t)%Z) <= ((P (t)%Z) * (d (0)%Z))) /\ ((d (t)%Z) <= R_))).
{
exact (s__129 (t)%Z b__217).
}
exact u__218.
}
pose proof s__219 as [h__220 [h__221 h__222]].
(* tail_t *)
assert (s__225 : ((P ((T + (t + (- T))))%Z) <= ((P (T)%Z) * (powerRZ sigma ((t + (- T)))%Z)))).
{
assert (b__223 : ((0)%Z <= ((t + (- T)))%Z)%Z).
{ zp. }
assert (u__224 : ((P ((T + (t + (- T))))%Z) <= ((P (T)%Z) * (powerRZ sigma ((t + (- T)))%Z)))).
{
exact (s__214 ((t + (- T)))%Z b__223).
}
exact u__224.
}
(* d_0 *)
assert (s__228 : (0 <= (d (0)%Z))).
{
assert (b__226 : ((0)%Z <= (0)%Z)%Z).
{ zp. }
assert (u__227 : (0 <= (d (0)%Z))).
{
exact (h__4 (0)%Z b__226).
}
exact u__227.
}
assert (n__232 : (powerRZ sigma (T)%Z) <> 0).
{
apply Rgt_not_eq; red.
apply pz_pos.
assert (e__231 : sigma = 1 * (sigma - 0) + 0).
{
transitivity (sigma).
{
reflexivity.
}
symmetry.
transitivity (sigma).
{
feq.
}
feq.
}
rw e__231.
apply (from_lt_pos 1 0 0 sigma); [exact s__153 | lra ..].
}
assert (n__234 : sigma <> 0).
{
apply Rgt_not_eq; red.
assert (e__233 : sigma = 1 * (sigma - 0) + 0).
{
transitivity (sigma).
{
reflexivity.
}
symmetry.
transitivity (sigma).
{
feq.
}
feq.
}
rw e__233.
apply (from_lt_pos 1 0 0 sigma); [exact s__153 | lra ..].
}
(* upper_t *)
assert (s__243 : ((d (t)%Z) <= ((((P (T)%Z) * (d (0)%Z)) * / (powerRZ sigma (T)%Z)) * (powerRZ sigma (t)%Z)))).
{
apply gap_le.
assert (e__229 : (((((P (T)%Z) * (d (0)%Z)) * / (powerRZ sigma (T)%Z)) * (powerRZ sigma (t)%Z)) - (d (t)%Z)) = ((((P (t)%Z) * (d (0)%Z)) - (d (t)%Z)) + ((((P (T)%Z) * (powerRZ sigma ((t + (- T)))%Z)) - (P (t)%Z)) * (d (0)%Z)))).
{
transitivity ((((P (T)%Z) * (d (0)%Z) * (/ (powerRZ sigma (T)%Z)) * (powerRZ sigma (t)%Z)) + ((- 1) * (d (t)%Z)))).
{
assert (e__235 : / (powerRZ sigma (T)%Z) = (/ (powerRZ sigma (T)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__235.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((P (T)%Z) * (d (0)%Z) * (/ (powerRZ sigma (T)%Z)) * (powerRZ sigma (t)%Z)) + ((- 1) * (d (t)%Z)))).
{
assert (e__236 : (powerRZ sigma ((t + (- T)))%Z) = ((/ (powerRZ sigma (T)%Z)) * (powerRZ sigma (t)%Z))).
{
swap ((t + (- T)))%Z with ((- T) + t)%Z.
rewrite (pz_add_nz sigma ((- T))%Z (t)%Z) by nz.
rewrite (pz_neg sigma (T)%Z).
feq.
}
eapply eq_trans.
{
rw e__236.
reflexivity.
}
feq.
}
feq.
}
assert (w__230 : 0 <= ((((P (t)%Z) * (d (0)%Z)) - (d (t)%Z)) + ((((P (T)%Z) * (powerRZ sigma ((t + (- T)))%Z)) - (P (t)%Z)) * (d (0)%Z)))).
{
apply plus_nn_nn.
{
assert (e__237 : (((P (t)%Z) * (d (0)%Z)) - (d (t)%Z)) = 1 * (((P (t)%Z) * (d (0)%Z)) - (d (t)%Z)) + 0).
{
transitivity ((((P (t)%Z) * (d (0)%Z)) + ((- 1) * (d (t)%Z)))).
{
feq.
}
symmetry.
transitivity ((((P (t)%Z) * (d (0)%Z)) + ((- 1) * (d (t)%Z)))).
{
feq.
}
feq.
}
rw e__237.
apply (from_le_nn 1 0 (d (t)%Z) ((P (t)%Z) * (d (0)%Z))); [exact h__221 | lra ..].
}
{
apply mult_nn_nn.
{
assert (e__238 : (((P (T)%Z) * (powerRZ sigma ((t + (- T)))%Z)) - (P (t)%Z)) = 1 * (((P (T)%Z) * (powerRZ sigma ((t + (- T)))%Z)) - (P ((T + (t + (- T))))%Z)) + 0).
{
transitivity ((((P (T)%Z) * (/ (powerRZ sigma (T)%Z)) * (powerRZ sigma (t)%Z)) + ((- 1) * (P (t)%Z)))).
{
assert (e__239 : (powerRZ sigma ((t + (- T)))%Z) = ((/ (powerRZ sigma (T)%Z)) * (powerRZ sigma (t)%Z))).
{
swap ((t + (- T)))%Z with ((- T) + t)%Z.
rewrite (pz_add_nz sigma ((- T))%Z (t)%Z) by nz.
rewrite (pz_neg sigma (T)%Z).
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
transitivity ((((P (T)%Z) * (/ (powerRZ sigma (T)%Z)) * (powerRZ sigma (t)%Z)) + ((- 1) * (P (t)%Z)))).
{
assert (e__240 : (powerRZ sigma ((t + (- T)))%Z) = ((/ (powerRZ sigma (T)%Z)) * (powerRZ sigma (t)%Z))).
{
swap ((t + (- T)))%Z with ((- T) + t)%Z.
rewrite (pz_add_nz sigma ((- T))%Z (t)%Z) by nz.
rewrite (pz_neg sigma (T)%Z).
feq.
}
assert (e__241 : (P ((T + (t + (- T))))%Z) = (P (t)%Z)).
{
swap ((T + (t + (- T))))%Z with (t)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__240.
rw e__241.
reflexivity.
}
feq.
}
feq.
}
rw e__238.
apply (from_le_nn 1 0 (P ((T + (t + (- T))))%Z) ((P (T)%Z) * (powerRZ sigma ((t + (- T)))%Z))); [exact s__225 | lra ..].
}
{
assert (e__242 : (d (0)%Z) = 1 * ((d (0)%Z) - 0) + 0).
{
transitivity ((d (0)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((d (0)%Z)).
{
feq.
}
feq.
}
rw e__242.
apply (from_le_nn 1 0 0 (d (0)%Z)); [exact s__228 | lra ..].
}
}
}
rw e__229. exact w__230.
}
exact s__243.
}
(* powers *)
assert (s__252 : (tends (fun t : Z => (powerRZ sigma (t)%Z)) 0)).
{
assert (p__245 : ((- 1) < sigma)).
{
apply gap_lt.
assert (e__246 : (sigma - (- 1)) = 1 * (sigma - 0) + 1).
{
transitivity ((sigma + 1)).
{
feq.
}
symmetry.
transitivity ((sigma + 1)).
{
feq.
}
feq.
}
rw e__246.
apply (from_lt_pos 1 1 0 sigma); [exact s__153 | lra ..].
}
assert (p__247 : (sigma < 1)).
{
exact h__3.
}
assert (u__248 : (tends (fun n : Z => (powerRZ sigma (n)%Z)) 0)).
{
exact (ax_limit_of_powers sigma p__245 p__247).
}
assert (e__251 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__251 _).
refine (tends_from 1 _ _ _ u__248 _).
intros t b__249.
assert (r__250 : 1 <= IZR t).
{ izr_le. }
reflexivity.
}
assert (n__260 : (powerRZ sigma (T)%Z) <> 0).
{
apply Rgt_not_eq; red.
apply pz_pos.
assert (e__259 : sigma = 1 * (sigma - 0) + 0).
{
transitivity (sigma).
{
reflexivity.
}
symmetry.
transitivity (sigma).
{
feq.
}
feq.
}
rw e__259.
apply (from_lt_pos 1 0 0 sigma); [exact s__153 | lra ..].
}
(* top *)
assert (s__262 : (tends (fun t : Z => ((((P (T)%Z) * (d (0)%Z)) * / (powerRZ sigma (T)%Z)) * (powerRZ sigma (t)%Z))) 0)).
{
assert (f__256 : tends (fun t : Z => ((((P (T)%Z) * (d (0)%Z)) * / (powerRZ sigma (T)%Z)) * (powerRZ sigma (t)%Z))) ((((P (T)%Z) * (d (0)%Z)) * / (powerRZ sigma (T)%Z)) * 0)).
{
refine (tends_mult (fun t : Z => (((P (T)%Z) * (d (0)%Z)) * / (powerRZ sigma (T)%Z))) (fun t : Z => (powerRZ sigma (t)%Z)) (((P (T)%Z) * (d (0)%Z)) * / (powerRZ sigma (T)%Z)) 0 _ _).
{
apply tends_const.
}
{
exact s__252.
}
}
assert (e__255 : 0 = ((((P (T)%Z) * (d (0)%Z)) * / (powerRZ sigma (T)%Z)) * 0)).
{
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__261 : / (powerRZ sigma (T)%Z) = (/ (powerRZ sigma (T)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__261.
reflexivity.
}
feq.
}
feq.
}
refine (tends_value _ _ _ e__255 _).
refine (tends_from (1)%Z _ _ _ f__256 _).
intros t b__253.
assert (r__254 : 1 <= IZR t).
{ izr_le. }
assert (n__258 : (powerRZ sigma (T)%Z) <> 0).
{
apply Rgt_not_eq; red.
apply pz_pos.
assert (e__257 : sigma = 1 * (sigma - 0) + 0).
{
transitivity (sigma).
{
reflexivity.
}
symmetry.
transitivity (sigma).
{
feq.
}
feq.
}
rw e__257.
apply (from_lt_pos 1 0 0 sigma); [exact s__153 | lra ..].
}
reflexivity.
}
(* zero *)
assert (s__269 : (tends (fun t : Z => (0 * / (IZR t))) 0)).
{
assert (u__263 : (tends (fun n : Z => (0 * / (IZR n))) 0)).
{
exact (ax_limit_of_inverse 0).
}
assert (e__268 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__268 _).
refine (tends_from 1 _ _ _ u__263 _).
intros t b__264.
assert (r__265 : 1 <= IZR t).
{ izr_le. }
assert (n__267 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__266 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__266.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__265 | lra ..].
}
reflexivity.
}
(* vanishes *)
assert (s__281 : (tends (fun t : Z => (d (t)%Z)) 0)).
{
assert (w__270 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (d (t)%Z)))).
{
intros t w__270_b.
exact (h__4 t w__270_b).
}
assert (t__271 : (tends (fun t : Z => 0) 0)).
{
assert (e__277 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__277 _).
refine (tends_from 1 _ _ _ s__269 _).
intros t b__272.
assert (r__273 : 1 <= IZR t).
{ izr_le. }
assert (n__275 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__274 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__274.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__273 | lra ..].
}
transitivity (0).
{
assert (e__276 : / (IZR t) = (/ (IZR t))).
{
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
transitivity (0).
{
reflexivity.
}
feq.
}
assert (w__278 : (forall t : Z, ((T)%Z <= t)%Z -> ((d (t)%Z) <= ((((P (T)%Z) * (d (0)%Z)) * / (powerRZ sigma (T)%Z)) * (powerRZ sigma (t)%Z))))).
{
intros t w__278_b.
exact (s__244 t w__278_b).
}
assert (t__279 : (tends (fun t : Z => ((((P (T)%Z) * (d (0)%Z)) * / (powerRZ sigma (T)%Z)) * (powerRZ sigma (t)%Z))) 0)).
{
exact s__262.
}
assert (t__280 : (tends (fun t : Z => (d (t)%Z)) 0)).
{
exact (tends_between (0)%Z (T)%Z (fun t : Z => 0) (fun t : Z => (d (t)%Z)) (fun t : Z => ((((P (T)%Z) * (d (0)%Z)) * / (powerRZ sigma (T)%Z)) * (powerRZ sigma (t)%Z))) 0 w__270 w__278 t__271 t__279).
}
exact t__280.
}
(* goal *)
assert (s__282 : ((forall t : Z, ((0)%Z <= t)%Z -> (((d (t)%Z) <= ((P (t)%Z) * (d (0)%Z))) /\ ((d (t)%Z) <= R_))) /\ (tends (fun t : Z => (d (t)%Z)) 0))).
{
split.
{
exact s__141.
}
{
exact s__281.
}
}
pose proof s__282 as [h__283 h__284].
change ((forall t : Z, ((0)%Z <= t)%Z -> (((d (t)%Z) <= ((P (t)%Z) * (d (0)%Z))) /\ ((d (t)%Z) <= R_))) /\ (tends (fun t : Z => (d (t)%Z)) 0)).
exact s__282.
Qed.
Fail Definition corrupted : forall (rho : R) (R_ : R) (G : R) (sigma : R) (T : Z) (d : Z -> R) (h : Z -> R) (th : Z -> R) (kappa : Z -> R) (P : Z -> R), (0 <= T)%Z -> (0 < rho) -> (sigma < 1) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (d (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (kappa (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((d ((t + 1))%Z) <= ((h (t)%Z) + (th (t)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((d (t)%Z) <= R_) -> ((h (t)%Z) <= (rho * (d (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((d (t)%Z) <= R_) -> ((th (t)%Z) <= ((kappa (t)%Z) * (d (t)%Z))))) -> (forall t : Z, ((T)%Z <= t)%Z -> ((rho + (kappa (t)%Z)) <= sigma)) -> ((P (0)%Z) = 1) -> (forall t : Z, ((0)%Z <= t)%Z -> ((P ((t + 1))%Z) = ((rho + (kappa (t)%Z)) * (P (t)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((P (t)%Z) <= G)) -> ((G * (d (0)%Z)) <= R_) -> ((forall t : Z, ((0)%Z <= t)%Z -> ((((P (t)%Z) * (d (0)%Z)) < (d (t)%Z)) /\ ((d (t)%Z) <= R_))) /\ (tends (fun t : Z => (d (t)%Z)) 0)) := claim.
End T_aida_nonautonomous_25d91cde.
