From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas11.
From AdamNX Require Import Lemmas12.
Open Scope R_scope.

(* aida.falls_by_a_power; certificate 844488c201ffb1f0937b27ee9dda70fe2b34f366e94e6b566912b4a9cc5e8b5f *)
Module T_aida_falls_by_a_power_844488c2.
Definition X (x : Z -> Z -> R) (n : Z) (t : Z) : R := (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))).
Definition V (F : Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (b : R) (L : R) (n : Z) (t : Z) : R := ((F (t)%Z) + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))).

Lemma satisfiable : exists (b : R) (L : R) (l : R) (eta : R) (q : R) (Dmin : R) (Dmax : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (D_ : Z -> Z -> R), (0 <= n)%Z /\ ((0 < b) /\ (b < 1)) /\ (0 < L) /\ ((0 < l) /\ (l <= L)) /\ (0 < eta) /\ (1 < q) /\ (0 < rho) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((D_ (t)%Z (i)%Z) <= Dmax))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) /\ ((2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) /\ ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) /\ ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) /\ (1 <= (IZR n)) /\ (0 < Dmin) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (Dmin <= (D_ (t)%Z (i)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))).
Proof.
exists (1 * / 2), 2, 1, 1, 2, (1 * / 200), (1 * / 100), 1, (2)%Z, (fun t : Z => 0), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => (1 * / 100))).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (0 - (1 * (1 * / 100) * (apow 0 (2 - 1)) * 0))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (0 - (1 * (1 * / 100) * (apow 0 (2 - 1)) * 0)) = 0).
{
assert (e__5 : (apow 0 (2 - 1)) = 0).
{
assert (e__6 : (2 - 1) = 1).
{
feq.
}
transitivity (apow 0 1 ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__6). }
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (1 * / 100)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply Rlt_le.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((1 * / 100) <= (1 * / 100)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__4 : ((1 * / 100) - (1 * / 100)) = 0).
{
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
change ((2 * (2 + 1) * 1 * (1 * / 100) * 2 * (exp ((2 - 1) * ln (2 * 1)))) <= ((1 - (1 * / 2)) ^ 2)).
replace (exp ((2 - 1) * ln (2 * 1))) with ((2 * 1) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
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
change (1 <= 2).
closed_less.
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((1 * / 200) <= (1 * / 100)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Rlt_le.
assert (e__4 : ((1 * / 100) - (1 * / 200)) = (1 * / 200)).
{
feq.
}
rw e__4.
rat.
}
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

Lemma proved : forall (b : R) (L : R) (l : R) (eta : R) (q : R) (Dmin : R) (Dmax : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (D_ : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (1 < q) -> (0 < rho) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((D_ (t)%Z (i)%Z) <= Dmax))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> ((2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (1 <= (IZR n)) -> (0 < Dmin) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (Dmin <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> (((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (0 < (L * rho)) /\ (0 <> (2 * L)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (IZR n))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 < ((q - 1) / 2)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z))) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) / 2)) * (V F m g b L (n)%Z (t)%Z))))))).
Proof.
intros b L l eta q Dmin Dmax rho n F x m g D_ b__0 h__2 h__5 h__6 h__9 h__10 h__11 h__12 h__13 h__14 h__15 h__16 h__17 h__18 h__19 h__20 h__21 h__22 h__23 h__24 h__25 h__27 h__28 h__29.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__6 as [h__7 h__8].
change (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) in h__19.
change ((X x (n)%Z (0)%Z) <= ((rho ^ 2) * / 4)) in h__22.
change ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) in h__23.
assert (z__26 : ((1)%Z <= (n)%Z)%Z).
{ izr_back. }
assert (n__34 : 0 < (L * rho)).
{
apply mult_pos_pos.
{
assert (e__32 : L = 1 * (L - 0) + 0).
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
rw e__32.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
{
assert (e__33 : rho = 1 * (rho - 0) + 0).
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
rw e__33.
apply (from_lt_pos 1 0 0 rho); [exact h__11 | lra ..].
}
}
assert (n__36 : (q + 1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__35 : (q + 1) = 1 * (q - 1) + 2).
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
rw e__35.
apply (from_lt_pos 1 2 1 q); [exact h__10 | lra ..].
}
(* radius' *)
assert (s__50 : ((4 * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2))).
{
apply gap_le.
assert (e__30 : (((1 - b) ^ 2) - (4 * eta * Dmax * L * (Rpower (L * rho) (q - 1)))) = ((((((1 - b) ^ 2) - (2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1)))) * 2) + ((q - 1) * ((1 - b) ^ 2))) * / (q + 1))).
{
transitivity ((((- 4) * (Rpower (L * rho) q) * Dmax * eta * (/ rho)) + ((- 2) * b) + (b ^ 2) + 1)).
{
assert (e__37 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__38 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__38). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
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
transitivity (((((- 4) * (Rpower (L * rho) q) * Dmax * eta * q * (/ rho)) + ((- 4) * (Rpower (L * rho) q) * Dmax * eta * (/ rho)) + ((- 2) * b * q) + ((- 2) * b) + ((b ^ 2) * q) + (b ^ 2) + q + 1) * (/ (q + 1)))).
{
assert (e__39 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__40 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__40). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__41 : / (q + 1) = (/ (q + 1))).
{
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
feq.
}
assert (w__31 : 0 <= ((((((1 - b) ^ 2) - (2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1)))) * 2) + ((q - 1) * ((1 - b) ^ 2))) * / (q + 1))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply plus_nn_pos.
{
assert (e__42 : ((((1 - b) ^ 2) - (2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1)))) * 2) = 2 * (((1 - b) ^ 2) - (2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1)))) + 0).
{
transitivity ((((- 4) * (Rpower (L * rho) q) * Dmax * eta * q * (/ rho)) + ((- 4) * (Rpower (L * rho) q) * Dmax * eta * (/ rho)) + ((- 4) * b) + (2 * (b ^ 2)) + 2)).
{
assert (e__43 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__44 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__44). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__43.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 4) * (Rpower (L * rho) q) * Dmax * eta * q * (/ rho)) + ((- 4) * (Rpower (L * rho) q) * Dmax * eta * (/ rho)) + ((- 4) * b) + (2 * (b ^ 2)) + 2)).
{
assert (e__45 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__46 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__46). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__45.
reflexivity.
}
feq.
}
feq.
}
rw e__42.
apply (from_le_nn 2 0 (2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1))) ((1 - b) ^ 2)); [exact h__21 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__47 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__47.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
{
apply pow_pos.
assert (e__48 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__48.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
}
{
apply inv_pos.
assert (e__49 : (q + 1) = 1 * (q - 1) + 2).
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
rw e__49.
apply (from_lt_pos 1 2 1 q); [exact h__10 | lra ..].
}
}
rw e__30. exact w__31.
}
assert (n__184 : (2 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__183 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__183.
apply (from_lt_pos 2 0 0 L); [exact h__5 | lra ..].
}
assert (n__185 : L <> 0).
{
intro vanishes.
apply n__184.
transitivity (2 * (L)).
{ feq. }
rewrite vanishes. ring.
}
(* stays *)
assert (s__281 : (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= ((rho ^ 2) * / 4)) /\ ((V F m g b L (n)%Z (t)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))))))).
{
assert (b__51 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__52 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__53 : (0 < L)).
{
exact h__5.
}
assert (p__54 : ((0 < l) /\ (l <= L))).
{
split.
{
exact h__7.
}
{
exact h__8.
}
}
assert (p__55 : (0 < eta)).
{
exact h__9.
}
assert (p__56 : (1 < q)).
{
exact h__10.
}
assert (p__57 : (0 < rho)).
{
exact h__11.
}
assert (p__58 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z))))))).
{
exact h__12.
}
assert (p__59 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z))))))).
{
exact h__13.
}
assert (p__60 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z))))).
{
exact h__14.
}
assert (p__61 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((D_ (t)%Z (i)%Z) <= Dmax)))).
{
exact h__15.
}
assert (p__62 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) <= (2 * (F (t)%Z)))))).
{
intros t b__63.
assert (r__65 : 0 <= IZR t).
{ izr_le. }
pose proof (h__16 t ltac:(zp)) as h__64.
intros p__66.
assert (h__67 : ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z)))).
{
apply h__64.
apply gap_le.
assert (e__68 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__69 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__70 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__71 : 1 <= IZR i__0).
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
rw e__70.
feq.
}
eapply eq_trans.
{
rw e__69.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__72 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__73 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__74 : 1 <= IZR i__0).
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
rw e__73.
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
rw e__68.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__66 | lra ..].
}
apply gap_le.
assert (e__75 : ((2 * (F (t)%Z)) - (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z))) = 1 * ((2 * (F (t)%Z)) - (l * (X x (n)%Z (t)%Z))) + 0).
{
transitivity (((2 * (F (t)%Z)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__76 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__77 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__78 : 1 <= IZR i__0).
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
rw e__77.
feq.
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (F (t)%Z)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__79 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__80 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__81 : 1 <= IZR i__0).
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
rw e__80.
feq.
}
eapply eq_trans.
{
rw e__79.
reflexivity.
}
feq.
}
feq.
}
rw e__75.
apply (from_le_nn 1 0 (l * (X x (n)%Z (t)%Z)) (2 * (F (t)%Z))); [exact h__67 | lra ..].
}
assert (p__82 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)))))).
{
intros t b__83.
assert (r__85 : 0 <= IZR t).
{ izr_le. }
pose proof (h__17 t ltac:(zp)) as h__84.
intros p__86.
assert (h__87 : ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
apply h__84.
apply gap_le.
assert (e__88 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__89 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__90 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__91 : 1 <= IZR i__0).
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
rw e__90.
feq.
}
eapply eq_trans.
{
rw e__89.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__92 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__93 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__94 : 1 <= IZR i__0).
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
rw e__93.
feq.
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
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__86 | lra ..].
}
apply gap_le.
assert (e__95 : (((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) = 1 * (((L ^ 2) * (X x (n)%Z (t)%Z)) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__96 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__97 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__98 : 1 <= IZR i__0).
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
rw e__97.
feq.
}
assert (e__99 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__100 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__101 : 1 <= IZR i__0).
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
rw e__100.
feq.
}
eapply eq_trans.
{
rw e__96.
rw e__99.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__102 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__103 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__104 : 1 <= IZR i__0).
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
rw e__103.
feq.
}
assert (e__105 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__106 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__107 : 1 <= IZR i__0).
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
rw e__106.
feq.
}
eapply eq_trans.
{
rw e__102.
rw e__105.
reflexivity.
}
feq.
}
feq.
}
rw e__95.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) ((L ^ 2) * (X x (n)%Z (t)%Z))); [exact h__87 | lra ..].
}
assert (p__108 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))))).
{
intros t b__109.
assert (r__111 : 0 <= IZR t).
{ izr_le. }
pose proof (h__18 t ltac:(zp)) as h__110.
intros i b__112.
assert (r__114 : 1 <= IZR i).
{ izr_le. }
pose proof (h__110 i ltac:(zp)) as h__113.
intros p__115.
assert (h__116 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
apply h__113.
apply gap_le.
assert (e__117 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__118 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__119 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__120 : 1 <= IZR i__0).
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
rw e__119.
feq.
}
eapply eq_trans.
{
rw e__118.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__121 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__122 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__123 : 1 <= IZR i__0).
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
rw e__122.
feq.
}
eapply eq_trans.
{
rw e__121.
reflexivity.
}
feq.
}
feq.
}
rw e__117.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__115 | lra ..].
}
exact h__116.
}
assert (p__124 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))))).
{
intros t b__125.
assert (r__127 : 0 <= IZR t).
{ izr_le. }
pose proof (h__19 t ltac:(zp)) as h__126.
intros p__128.
assert (h__129 : (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))).
{
apply h__126.
apply gap_le.
assert (e__130 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__131 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__132 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__133 : 1 <= IZR i__0).
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
rw e__132.
feq.
}
eapply eq_trans.
{
rw e__131.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__134 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__135 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__136 : 1 <= IZR i__0).
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
rw e__135.
feq.
}
eapply eq_trans.
{
rw e__134.
reflexivity.
}
feq.
}
feq.
}
rw e__130.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__128 | lra ..].
}
intros p__137.
assert (h__138 : ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
apply h__129.
apply gap_le.
assert (e__139 : ((rho ^ 2) - (X x (n)%Z ((t + 1))%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__140 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__141 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__143 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__142 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__142.
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
rw e__141.
feq.
}
eapply eq_trans.
{
rw e__140.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__144 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__145 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__147 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__146 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
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
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__145.
feq.
}
eapply eq_trans.
{
rw e__144.
reflexivity.
}
feq.
}
feq.
}
rw e__139.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) (rho ^ 2)); [exact p__137 | lra ..].
}
exact h__138.
}
assert (p__148 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))).
{
intros t b__149.
assert (r__151 : 0 <= IZR t).
{ izr_le. }
pose proof (h__20 t ltac:(zp)) as h__150.
intros p__152.
assert (h__153 : (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
apply h__150.
apply gap_le.
assert (e__154 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__155 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__156 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__157 : 1 <= IZR i__0).
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
rw e__156.
feq.
}
eapply eq_trans.
{
rw e__155.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__158 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__159 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__160 : 1 <= IZR i__0).
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
rw e__159.
feq.
}
eapply eq_trans.
{
rw e__158.
reflexivity.
}
feq.
}
feq.
}
rw e__154.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__152 | lra ..].
}
intros p__161.
assert (h__162 : ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))).
{
apply h__153.
apply gap_le.
assert (e__163 : ((rho ^ 2) - (X x (n)%Z ((t + 1))%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__164 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__165 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__167 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__166 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__166.
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
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__168 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__169 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__171 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__170 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__170.
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
rw e__169.
feq.
}
eapply eq_trans.
{
rw e__168.
reflexivity.
}
feq.
}
feq.
}
rw e__163.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) (rho ^ 2)); [exact p__161 | lra ..].
}
exact h__162.
}
assert (p__172 : ((4 * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2))).
{
exact s__50.
}
assert (p__173 : ((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) <= ((rho ^ 2) * / 4))).
{
apply gap_le.
assert (e__174 : (((rho ^ 2) * / 4) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z)) = 1 * (((rho ^ 2) * / 4) - (X x (n)%Z (0)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__175 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__176 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__177 : 1 <= IZR i__0).
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
rw e__176.
feq.
}
eapply eq_trans.
{
rw e__175.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__178 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__179 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__180 : 1 <= IZR i__0).
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
rw e__179.
feq.
}
eapply eq_trans.
{
rw e__178.
reflexivity.
}
feq.
}
feq.
}
rw e__174.
apply (from_le_nn 1 0 (X x (n)%Z (0)%Z) ((rho ^ 2) * / 4)); [exact h__22 | lra ..].
}
assert (p__181 : ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8))).
{
apply gap_le.
assert (e__182 : ((((1 - b) * l * (rho ^ 2)) * / 8) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z)) = 1 * ((((1 - b) * l * (rho ^ 2)) * / 8) - (V F m g b L (n)%Z (0)%Z)) + 0).
{
transitivity ((((- 1) * (F (0)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__186 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__187 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__188 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__189 : 1 <= IZR i__0).
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
rw e__188.
feq.
}
assert (e__190 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__187.
rw e__190.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__186.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (0)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__191 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__192 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__193 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__194 : 1 <= IZR i__0).
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
rw e__193.
feq.
}
assert (e__195 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__192.
rw e__195.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__191.
reflexivity.
}
feq.
}
feq.
}
rw e__182.
apply (from_le_nn 1 0 (V F m g b L (n)%Z (0)%Z) (((1 - b) * l * (rho ^ 2)) * / 8)); [exact h__23 | lra ..].
}
assert (p__196 : (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))).
{
exact h__24.
}
assert (u__197 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= ((rho ^ 2) * / 4)) /\ ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) /\ ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z) <= ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))))))).
{
exact (T_aida_stays_near_1e3bf0b2.claim b L l eta q Dmax rho (n)%Z (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (D_ (t)%Z (i)%Z))) b__51 p__52 p__53 p__54 p__55 p__56 p__57 p__58 p__59 p__60 p__61 p__62 p__82 p__108 p__124 p__148 p__172 p__173 p__181 p__196).
}
intros t b__198.
assert (r__200 : 0 <= IZR t).
{ izr_le. }
pose proof (u__197 t ltac:(zp)) as h__199.
assert (n__224 : (4 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__223 : (4 * L) = 4 * (L - 0) + 0).
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
rw e__223.
apply (from_lt_pos 4 0 0 L); [exact h__5 | lra ..].
}
destruct h__199 as [h__201 [h__202 h__203]].
split.
{
apply gap_le.
assert (e__204 : (((rho ^ 2) * / 4) - (X x (n)%Z (t)%Z)) = 1 * (((rho ^ 2) * / 4) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__205 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__206 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__207 : 1 <= IZR i__0).
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
rw e__206.
feq.
}
eapply eq_trans.
{
rw e__205.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__208 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__209 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__210 : 1 <= IZR i__0).
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
rw e__209.
feq.
}
eapply eq_trans.
{
rw e__208.
reflexivity.
}
feq.
}
feq.
}
rw e__204.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) ((rho ^ 2) * / 4)); [exact h__201 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__211 : ((((1 - b) * l * (rho ^ 2)) * / 8) - (V F m g b L (n)%Z (t)%Z)) = 1 * ((((1 - b) * l * (rho ^ 2)) * / 8) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (F (t)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__212 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__213 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__214 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__215 : 1 <= IZR i__0).
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
rw e__214.
feq.
}
assert (e__216 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__213.
rw e__216.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__212.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__217 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__218 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__219 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__220 : 1 <= IZR i__0).
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
rw e__219.
feq.
}
assert (e__221 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__218.
rw e__221.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__217.
reflexivity.
}
feq.
}
feq.
}
rw e__211.
apply (from_le_nn 1 0 (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) (((1 - b) * l * (rho ^ 2)) * / 8)); [exact h__202 | lra ..].
}
{
apply gap_le.
assert (e__222 : (((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))) - (V F m g b L (n)%Z ((t + 1))%Z)) = 1 * (((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__225 : (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta)).
{
assert (e__226 : zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta)).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (eta) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__235 : 1 <= IZR i__0).
{ izr_le. }
assert (n__228 : 0 < (q - 1)).
{
assert (e__227 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__227.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
assert (n__230 : 0 < (q + (- 1))).
{
assert (e__229 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__229.
exact n__228.
}
transitivity (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * eta)).
{
assert (e__231 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__232 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__232). }
assert (e__233 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__233). }
reflexivity.
}
assert (e__234 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__231.
rw e__234.
reflexivity.
}
feq.
}
feq.
}
transitivity ((eta) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__226.
feq.
}
assert (e__236 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__237 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__238 : 1 <= IZR i__0).
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
rw e__237.
feq.
}
assert (e__239 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__240 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__241 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__244 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__242 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__243 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__242.
rw e__243.
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
rw e__241.
feq.
}
assert (e__245 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__246 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__240.
rw e__245.
rw e__246.
reflexivity.
}
feq.
}
assert (e__247 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__248 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__249 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__250 : 1 <= IZR i__0).
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
rw e__249.
feq.
}
assert (e__251 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__248.
rw e__251.
reflexivity.
}
feq.
}
assert (e__252 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__225.
rw e__236.
rw e__239.
rw e__247.
rw e__252.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__253 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__254 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__255 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__258 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__256 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__257 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__256.
rw e__257.
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
rw e__255.
feq.
}
assert (e__259 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__260 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__254.
rw e__259.
rw e__260.
reflexivity.
}
feq.
}
assert (e__261 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__262 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__263 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__264 : 1 <= IZR i__0).
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
rw e__263.
feq.
}
assert (e__265 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__262.
rw e__265.
reflexivity.
}
feq.
}
assert (e__266 : (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta)).
{
assert (e__267 : zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta)).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (eta) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__276 : 1 <= IZR i__0).
{ izr_le. }
assert (n__269 : 0 < (q - 1)).
{
assert (e__268 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__268.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
assert (n__271 : 0 < (q + (- 1))).
{
assert (e__270 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__270.
exact n__269.
}
transitivity (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * eta)).
{
assert (e__272 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__273 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__273). }
assert (e__274 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__274). }
reflexivity.
}
assert (e__275 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__272.
rw e__275.
reflexivity.
}
feq.
}
feq.
}
transitivity ((eta) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__267.
feq.
}
assert (e__277 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__278 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__279 : 1 <= IZR i__0).
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
rw e__278.
feq.
}
assert (e__280 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__253.
rw e__261.
rw e__266.
rw e__277.
rw e__280.
reflexivity.
}
feq.
}
feq.
}
rw e__222.
apply (from_le_nn 1 0 (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z) ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))); [exact h__203 | lra ..].
}
}
}
(* goal *)
assert (s__1219 : (forall t : Z, ((0)%Z <= t)%Z -> ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z))) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z))))))).
{
intros t b__282.
assert (r__283 : 0 <= IZR t).
{ izr_le. }
(* now *)
assert (s__286 : (((X x (n)%Z (t)%Z) <= ((rho ^ 2) * / 4)) /\ ((V F m g b L (n)%Z (t)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))))).
{
assert (b__284 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__285 : (((X x (n)%Z (t)%Z) <= ((rho ^ 2) * / 4)) /\ ((V F m g b L (n)%Z (t)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))))).
{
exact (s__281 (t)%Z b__284).
}
exact u__285.
}
pose proof s__286 as [h__287 [h__288 h__289]].
(* ball *)
assert (s__306 : ((X x (n)%Z (t)%Z) <= (rho ^ 2))).
{
apply gap_le.
assert (e__290 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = ((((rho ^ 2) * / 4) - (X x (n)%Z (t)%Z)) + ((3 * (rho ^ 2)) * / 4))).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__292 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__293 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__294 : 1 <= IZR i__0).
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
rw e__293.
feq.
}
eapply eq_trans.
{
rw e__292.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__295 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__296 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__297 : 1 <= IZR i__0).
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
rw e__296.
feq.
}
eapply eq_trans.
{
rw e__295.
reflexivity.
}
feq.
}
feq.
}
assert (w__291 : 0 <= ((((rho ^ 2) * / 4) - (X x (n)%Z (t)%Z)) + ((3 * (rho ^ 2)) * / 4))).
{
apply Rlt_le.
apply plus_nn_pos.
{
assert (e__298 : (((rho ^ 2) * / 4) - (X x (n)%Z (t)%Z)) = 1 * (((rho ^ 2) * / 4) - (X x (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__299 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__300 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__301 : 1 <= IZR i__0).
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
rw e__300.
feq.
}
eapply eq_trans.
{
rw e__299.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__302 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__303 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__304 : 1 <= IZR i__0).
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
rw e__303.
feq.
}
eapply eq_trans.
{
rw e__302.
reflexivity.
}
feq.
}
feq.
}
rw e__298.
apply (from_le_nn 1 0 (X x (n)%Z (t)%Z) ((rho ^ 2) * / 4)); [exact h__287 | lra ..].
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
assert (e__305 : rho = 1 * (rho - 0) + 0).
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
rw e__305.
apply (from_lt_pos 1 0 0 rho); [exact h__11 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
}
rw e__290. exact w__291.
}
(* minimum_t *)
assert (s__310 : ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z)))).
{
assert (b__307 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (p__308 : ((X x (n)%Z (t)%Z) <= (rho ^ 2))).
{
exact s__306.
}
assert (u__309 : ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z)))).
{
exact (h__16 (t)%Z b__307 p__308).
}
exact u__309.
}
(* F *)
assert (s__325 : (0 <= (F (t)%Z))).
{
assert (e__311 : (F (t)%Z) = ((((2 * (F (t)%Z)) - (l * (X x (n)%Z (t)%Z))) * / 2) + ((l * (X x (n)%Z (t)%Z)) * / 2))).
{
transitivity ((F (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((F (t)%Z)).
{
assert (e__313 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
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
eapply eq_trans.
{
rw e__313.
reflexivity.
}
feq.
}
feq.
}
assert (w__312 : 0 <= ((((2 * (F (t)%Z)) - (l * (X x (n)%Z (t)%Z))) * / 2) + ((l * (X x (n)%Z (t)%Z)) * / 2))).
{
apply plus_nn_nn.
{
assert (e__316 : (((2 * (F (t)%Z)) - (l * (X x (n)%Z (t)%Z))) * / 2) = (1 * / 2) * ((2 * (F (t)%Z)) - (l * (X x (n)%Z (t)%Z))) + 0).
{
transitivity (((F (t)%Z) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__317 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__318 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__319 : 1 <= IZR i__0).
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
rw e__318.
feq.
}
eapply eq_trans.
{
rw e__317.
reflexivity.
}
feq.
}
symmetry.
transitivity (((F (t)%Z) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__320 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__321 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__322 : 1 <= IZR i__0).
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
rw e__321.
feq.
}
eapply eq_trans.
{
rw e__320.
reflexivity.
}
feq.
}
feq.
}
rw e__316.
apply (from_le_nn (1 * / 2) 0 (l * (X x (n)%Z (t)%Z)) (2 * (F (t)%Z))); [exact s__310 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__323 : l = 1 * (l - 0) + 0).
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
rw e__323.
apply (from_lt_pos 1 0 0 l); [exact h__7 | lra ..].
}
{
change (0 <= (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)))).
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__324 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
{
apply inv_pos.
lra.
}
}
}
rw e__311. exact w__312.
}
(* slope_t *)
assert (s__329 : ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))))).
{
assert (b__326 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (p__327 : ((X x (n)%Z (t)%Z) <= (rho ^ 2))).
{
exact s__306.
}
assert (u__328 : ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))))).
{
exact (h__29 (t)%Z b__326 p__327).
}
exact u__328.
}
(* parts *)
assert (s__346 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (((m ((t + 1))%Z (i)%Z) ^ 2) + ((b ^ 2) * (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) - (((g (t)%Z (i)%Z) ^ 2) * / 2))))).
{
intros i b__330.
assert (r__331 : 1 <= IZR i).
{ izr_le. }
(* average *)
assert (s__335 : ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z))))).
{
assert (b__332 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__333 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__334 : ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z))))).
{
exact (h__12 (t)%Z b__332 (i)%Z b__333).
}
exact u__334.
}
assert (n__344 : (m (t + 1)%Z (i)%Z) = (((- 1) * (g (t)%Z (i)%Z) * b) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b))).
{
transitivity (1 * (m (t + 1)%Z (i)%Z)).
{ feq. }
assert (e__343 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__343.
rewrite s__335.
assert (e__342 : ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z))) = (((- 1) * (g (t)%Z (i)%Z) * b) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b))).
{
feq.
}
rw e__342.
feq.
}
(* part *)
assert (s__345 : (0 <= (((m ((t + 1))%Z (i)%Z) ^ 2) + ((b ^ 2) * (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) - (((g (t)%Z (i)%Z) ^ 2) * / 2)))).
{
assert (e__336 : (((m ((t + 1))%Z (i)%Z) ^ 2) + ((b ^ 2) * (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) - (((g (t)%Z (i)%Z) ^ 2) * / 2)) = ((((m ((t + 1))%Z (i)%Z) + (b * ((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)))) ^ 2) * / 2)).
{
transitivity ((((- 2) * (g (t)%Z (i)%Z) * (m (t)%Z (i)%Z) * (b ^ 2)) + (((g (t)%Z (i)%Z) ^ 2) * (b ^ 2)) + (((- 1) * / 2) * ((g (t)%Z (i)%Z) ^ 2)) + ((m (t + 1)%Z (i)%Z) ^ 2) + (((m (t)%Z (i)%Z) ^ 2) * (b ^ 2)))).
{
assert (e__338 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__338.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (g (t)%Z (i)%Z) * (m (t + 1)%Z (i)%Z) * b) + ((- 1) * (g (t)%Z (i)%Z) * (m (t)%Z (i)%Z) * (b ^ 2)) + ((1 * / 2) * ((g (t)%Z (i)%Z) ^ 2) * (b ^ 2)) + ((m (t + 1)%Z (i)%Z) * (m (t)%Z (i)%Z) * b) + ((1 * / 2) * ((m (t + 1)%Z (i)%Z) ^ 2)) + ((1 * / 2) * ((m (t)%Z (i)%Z) ^ 2) * (b ^ 2)))).
{
assert (e__339 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__339.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (g (t)%Z (i)%Z) * (m (t + 1)%Z (i)%Z) * b) + ((- 1) * (g (t)%Z (i)%Z) * (m (t)%Z (i)%Z) * (b ^ 2)) + ((1 * / 2) * ((g (t)%Z (i)%Z) ^ 2) * (b ^ 2)) + (((- 1) * / 2) * ((g (t)%Z (i)%Z) ^ 2)) + ((- 1) * (m (t + 1)%Z (i)%Z) * (m (t)%Z (i)%Z) * b) + ((1 * / 2) * ((m (t + 1)%Z (i)%Z) ^ 2)) + ((1 * / 2) * ((m (t)%Z (i)%Z) ^ 2) * (b ^ 2))))).
{
feq.
}
rw n__344.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__337 : 0 <= ((((m ((t + 1))%Z (i)%Z) + (b * ((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)))) ^ 2) * / 2)).
{
apply mult_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply inv_pos.
lra.
}
}
rw e__336. exact w__337.
}
exact s__345.
}
(* lV *)
assert (s__390 : ((l * (V F m g b L (n)%Z (t)%Z)) <= ((zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))).
{
apply gap_le.
assert (e__347 : (((zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) - (l * (V F m g b L (n)%Z (t)%Z))) = ((((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) - (2 * l * (F (t)%Z))) * / 2) + (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) ^ 2) + ((b ^ 2) * (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) - (((g (t)%Z (i)%Z) ^ 2) * / 2)))) + ((1 - b) * (b + (1 * / 2) + ((L - l) * / (2 * L))) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))).
{
transitivity ((((- 1) * (F (t)%Z) * l) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__349 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__350 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__351 : 1 <= IZR i__0).
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
rw e__350.
feq.
}
assert (e__352 : (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
assert (e__353 : zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__355 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__354 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__354.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__353.
feq.
}
assert (e__356 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__357 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__358 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__359 : 1 <= IZR i__0).
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
rw e__358.
feq.
}
assert (e__360 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__357.
rw e__360.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__349.
rw e__352.
rw e__356.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t)%Z) * l) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__361 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) ^ 2) + ((b ^ 2) * (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) - (((g (t)%Z (i)%Z) ^ 2) * / 2)))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (b ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (b ^ 2)))).
{
assert (e__362 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) ^ 2) + ((b ^ 2) * (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) - (((g (t)%Z (i)%Z) ^ 2) * / 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (b ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (b ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((- 2) * (b ^ 2))) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + ((b ^ 2)) * ((g (t)%Z (i__0)%Z) ^ 2) + (((- 1) * / 2)) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2) + ((b ^ 2)) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__364 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z) * (b ^ 2)) + (((g (t)%Z (i__0)%Z) ^ 2) * (b ^ 2)) + (((- 1) * / 2) * ((g (t)%Z (i__0)%Z) ^ 2)) + ((m (t + 1)%Z (i__0)%Z) ^ 2) + (((m (t)%Z (i__0)%Z) ^ 2) * (b ^ 2)))).
{
assert (e__363 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
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
transitivity ((((- 2) * (b ^ 2))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))) + ((b ^ 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)) + (((- 1) * / 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)) + ((b ^ 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__362.
feq.
}
assert (e__365 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__366 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__367 : 1 <= IZR i__0).
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
rw e__366.
feq.
}
assert (e__368 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__369 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__370 : 1 <= IZR i__0).
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
rw e__369.
feq.
}
assert (e__371 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__361.
rw e__365.
rw e__368.
rw e__371.
reflexivity.
}
feq.
}
feq.
}
assert (w__348 : 0 <= ((((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) - (2 * l * (F (t)%Z))) * / 2) + (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) ^ 2) + ((b ^ 2) * (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) - (((g (t)%Z (i)%Z) ^ 2) * / 2)))) + ((1 - b) * (b + (1 * / 2) + ((L - l) * / (2 * L))) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__372 : (((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) - (2 * l * (F (t)%Z))) * / 2) = (1 * / 2) * ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) - (2 * l * (F (t)%Z))) + 0).
{
transitivity ((((- 1) * (F (t)%Z) * l) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__373 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__374 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__375 : 1 <= IZR i__0).
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
rw e__374.
feq.
}
eapply eq_trans.
{
rw e__373.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t)%Z) * l) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__376 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__377 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__378 : 1 <= IZR i__0).
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
rw e__377.
feq.
}
eapply eq_trans.
{
rw e__376.
reflexivity.
}
feq.
}
feq.
}
rw e__372.
apply (from_le_nn (1 * / 2) 0 (2 * l * (F (t)%Z)) (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))); [exact s__329 | lra ..].
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__379 : 1 <= IZR i__0).
{ izr_le. }
assert (b__380 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__381 : (0 <= (((m ((t + 1))%Z (i__0)%Z) ^ 2) + ((b ^ 2) * (((m (t)%Z (i__0)%Z) - (g (t)%Z (i__0)%Z)) ^ 2)) - (((g (t)%Z (i__0)%Z) ^ 2) * / 2)))) by exact (s__346 (i__0)%Z b__380).
assert (e__382 : (((m ((t + 1))%Z (i__0)%Z) ^ 2) + ((b ^ 2) * (((m (t)%Z (i__0)%Z) - (g (t)%Z (i__0)%Z)) ^ 2)) - (((g (t)%Z (i__0)%Z) ^ 2) * / 2)) = 1 * ((((m ((t + 1))%Z (i__0)%Z) ^ 2) + ((b ^ 2) * (((m (t)%Z (i__0)%Z) - (g (t)%Z (i__0)%Z)) ^ 2)) - (((g (t)%Z (i__0)%Z) ^ 2) * / 2)) - 0) + 0).
{
transitivity ((((- 2) * (g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z) * (b ^ 2)) + (((g (t)%Z (i__0)%Z) ^ 2) * (b ^ 2)) + (((- 1) * / 2) * ((g (t)%Z (i__0)%Z) ^ 2)) + ((m (t + 1)%Z (i__0)%Z) ^ 2) + (((m (t)%Z (i__0)%Z) ^ 2) * (b ^ 2)))).
{
assert (e__383 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
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
symmetry.
transitivity ((((- 2) * (g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z) * (b ^ 2)) + (((g (t)%Z (i__0)%Z) ^ 2) * (b ^ 2)) + (((- 1) * / 2) * ((g (t)%Z (i__0)%Z) ^ 2)) + ((m (t + 1)%Z (i__0)%Z) ^ 2) + (((m (t)%Z (i__0)%Z) ^ 2) * (b ^ 2)))).
{
assert (e__384 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__384.
reflexivity.
}
feq.
}
feq.
}
rw e__382.
apply (from_le_nn 1 0 0 (((m ((t + 1))%Z (i__0)%Z) ^ 2) + ((b ^ 2) * (((m (t)%Z (i__0)%Z) - (g (t)%Z (i__0)%Z)) ^ 2)) - (((g (t)%Z (i__0)%Z) ^ 2) * / 2))); [exact i__381 | lra ..].
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__385 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__385.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
apply plus_pos_nn.
{
apply plus_pos_pos.
{
assert (e__386 : b = 1 * (b - 0) + 0).
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
rw e__386.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
rat.
}
}
{
apply mult_nn_pos.
{
assert (e__387 : (L - l) = 1 * (L - l) + 0).
{
transitivity ((L + ((- 1) * l))).
{
feq.
}
symmetry.
transitivity ((L + ((- 1) * l))).
{
feq.
}
feq.
}
rw e__387.
apply (from_le_nn 1 0 l L); [exact h__8 | lra ..].
}
{
apply inv_pos.
assert (e__388 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__388.
apply (from_lt_pos 2 0 0 L); [exact h__5 | lra ..].
}
}
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__389 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
rw e__347. exact w__348.
}
(* V >= 0 *)
assert (s__395 : (0 <= (V F m g b L (n)%Z (t)%Z))).
{
change (0 <= ((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))).
apply plus_nn_nn.
{
assert (e__391 : (F (t)%Z) = 1 * ((F (t)%Z) - 0) + 0).
{
transitivity ((F (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((F (t)%Z)).
{
feq.
}
feq.
}
rw e__391.
apply (from_le_nn 1 0 0 (F (t)%Z)); [exact s__325 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__392 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__392.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__393 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__393.
apply (from_lt_pos 2 0 0 L); [exact h__5 | lra ..].
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__394 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
(* n - 1 *)
assert (s__397 : (0 <= ((IZR n) - 1))).
{
assert (e__396 : ((IZR n) - 1) = 1 * ((IZR n) - 1) + 0).
{
transitivity (((IZR n) + (- 1))).
{
feq.
}
symmetry.
transitivity (((IZR n) + (- 1))).
{
feq.
}
feq.
}
rw e__396.
apply (from_le_nn 1 0 1 (IZR n)); [exact h__25 | lra ..].
}
assert (z__398 : ((0)%Z <= ((n + (- 1)))%Z)%Z).
{ izr_back. }
assert (n__402 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__401 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__401.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__25 | lra ..].
}
assert (n__404 : (8 * (IZR n)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__403 : (8 * (IZR n)) = 8 * ((IZR n) - 1) + 8).
{
transitivity ((8 * (IZR n))).
{
reflexivity.
}
symmetry.
transitivity ((8 * (IZR n))).
{
feq.
}
feq.
}
rw e__403.
apply (from_le_pos 8 8 1 (IZR n)); [exact h__25 | lra ..].
}
(* w *)
assert (s__442 : (((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) <= ((L * rho) ^ 2))).
{
apply gap_le.
assert (e__399 : (((L * rho) ^ 2) - ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n))) = (((l * / (IZR n)) * ((((1 - b) * l * (rho ^ 2)) * / 8) - (V F m g b L (n)%Z (t)%Z))) + (((L ^ 2) * (rho ^ 2) * ((8 * ((IZR n) - 1)) + 7 + b)) * / (8 * (IZR n))) + (((1 - b) * (rho ^ 2) * (L - l) * (L + l)) * / (8 * (IZR n))))).
{
transitivity ((((- 1) * (F (t)%Z) * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + ((L ^ 2) * (rho ^ 2)))).
{
assert (e__405 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__406 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__407 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__408 : 1 <= IZR i__0).
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
rw e__407.
feq.
}
assert (e__409 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__406.
rw e__409.
reflexivity.
}
feq.
}
assert (e__410 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__405.
rw e__410.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t)%Z) * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + ((L ^ 2) * (rho ^ 2)))).
{
assert (e__411 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__412 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__413 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__414 : 1 <= IZR i__0).
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
rw e__413.
feq.
}
assert (e__415 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__412.
rw e__415.
reflexivity.
}
feq.
}
assert (e__416 : / (8 * (IZR n)) = ((1 * / 8) * (/ (IZR n)))).
{
apply inv_by. feq.
}
assert (e__417 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__411.
rw e__416.
rw e__417.
reflexivity.
}
feq.
}
feq.
}
assert (w__400 : 0 <= (((l * / (IZR n)) * ((((1 - b) * l * (rho ^ 2)) * / 8) - (V F m g b L (n)%Z (t)%Z))) + (((L ^ 2) * (rho ^ 2) * ((8 * ((IZR n) - 1)) + 7 + b)) * / (8 * (IZR n))) + (((1 - b) * (rho ^ 2) * (L - l) * (L + l)) * / (8 * (IZR n))))).
{
apply Rlt_le.
apply plus_pos_nn.
{
apply plus_nn_pos.
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__418 : l = 1 * (l - 0) + 0).
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
rw e__418.
apply (from_lt_pos 1 0 0 l); [exact h__7 | lra ..].
}
{
apply inv_pos.
assert (e__419 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__419.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__25 | lra ..].
}
}
{
assert (e__420 : ((((1 - b) * l * (rho ^ 2)) * / 8) - (V F m g b L (n)%Z (t)%Z)) = 1 * ((((1 - b) * l * (rho ^ 2)) * / 8) - (V F m g b L (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (F (t)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__421 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__422 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__423 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__424 : 1 <= IZR i__0).
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
rw e__423.
feq.
}
assert (e__425 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__422.
rw e__425.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__421.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__426 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__427 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__428 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__429 : 1 <= IZR i__0).
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
rw e__428.
feq.
}
assert (e__430 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__427.
rw e__430.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__426.
reflexivity.
}
feq.
}
feq.
}
rw e__420.
apply (from_le_nn 1 0 (V F m g b L (n)%Z (t)%Z) (((1 - b) * l * (rho ^ 2)) * / 8)); [exact h__288 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__431 : L = 1 * (L - 0) + 0).
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
rw e__431.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
{
apply pow_pos.
assert (e__432 : rho = 1 * (rho - 0) + 0).
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
rw e__432.
apply (from_lt_pos 1 0 0 rho); [exact h__11 | lra ..].
}
}
{
apply plus_pos_pos.
{
apply plus_nn_pos.
{
assert (e__433 : (8 * ((IZR n) - 1)) = 8 * (((IZR n) - 1) - 0) + 0).
{
transitivity (((8 * (IZR n)) + (- 8))).
{
feq.
}
symmetry.
transitivity (((8 * (IZR n)) + (- 8))).
{
feq.
}
feq.
}
rw e__433.
apply (from_le_nn 8 0 0 ((IZR n) - 1)); [exact s__397 | lra ..].
}
{
lra.
}
}
{
assert (e__434 : b = 1 * (b - 0) + 0).
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
rw e__434.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
}
}
{
apply inv_pos.
assert (e__435 : (8 * (IZR n)) = 8 * ((IZR n) - 1) + 8).
{
transitivity ((8 * (IZR n))).
{
reflexivity.
}
symmetry.
transitivity ((8 * (IZR n))).
{
feq.
}
feq.
}
rw e__435.
apply (from_le_pos 8 8 1 (IZR n)); [exact h__25 | lra ..].
}
}
}
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__436 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__436.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
apply pow_pos.
assert (e__437 : rho = 1 * (rho - 0) + 0).
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
rw e__437.
apply (from_lt_pos 1 0 0 rho); [exact h__11 | lra ..].
}
}
{
assert (e__438 : (L - l) = 1 * (L - l) + 0).
{
transitivity ((L + ((- 1) * l))).
{
feq.
}
symmetry.
transitivity ((L + ((- 1) * l))).
{
feq.
}
feq.
}
rw e__438.
apply (from_le_nn 1 0 l L); [exact h__8 | lra ..].
}
}
{
apply plus_pos_pos.
{
assert (e__439 : L = 1 * (L - 0) + 0).
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
rw e__439.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
{
assert (e__440 : l = 1 * (l - 0) + 0).
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
rw e__440.
apply (from_lt_pos 1 0 0 l); [exact h__7 | lra ..].
}
}
}
{
apply inv_pos.
assert (e__441 : (8 * (IZR n)) = 8 * ((IZR n) - 1) + 8).
{
transitivity ((8 * (IZR n))).
{
reflexivity.
}
symmetry.
transitivity ((8 * (IZR n))).
{
feq.
}
feq.
}
rw e__441.
apply (from_le_pos 8 8 1 (IZR n)); [exact h__25 | lra ..].
}
}
}
rw e__399. exact w__400.
}
(* w^2 *)
assert (s__484 : ((((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ^ 2) <= (((L * rho) ^ 2) ^ 2))).
{
apply gap_le.
assert (e__443 : ((((L * rho) ^ 2) ^ 2) - (((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ^ 2)) = ((((L * rho) ^ 2) - ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n))) * (((L * rho) ^ 2) + ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n))))).
{
transitivity ((((- 2) * (F (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + (2 * (F (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((F (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((- 1) * (F (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((F (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((- 1) * (F (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((- 1) * ((F (t)%Z) ^ 2) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 2) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 2) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (l ^ 2) * (/ ((IZR n) ^ 2))) + (2 * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) ^ 2) * (/ (L ^ 2)) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((- 1) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) ^ 2) * (/ (L ^ 2)) * (b ^ 2) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((- 1) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) ^ 2) * (/ (L ^ 2)) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 2) * (l ^ 2) * (/ ((IZR n) ^ 2))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((1 * / 2) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) ^ 2) * (/ (L ^ 2)) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + (((- 1) * / 4) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) ^ 2) * (/ (L ^ 2)) * (b ^ 2) * (l ^ 2) * (/ ((IZR n) ^ 2))) + (((- 1) * / 4) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) ^ 2) * (/ (L ^ 2)) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((1 * / 2) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) ^ 2) * (/ (L ^ 2)) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + (((- 1) * / 4) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) ^ 2) * (/ (L ^ 2)) * (b ^ 2) * (l ^ 2) * (/ ((IZR n) ^ 2))) + (((- 1) * / 4) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) ^ 2) * (/ (L ^ 2)) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((L ^ 4) * (rho ^ 4)))).
{
assert (e__445 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__446 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__447 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__448 : 1 <= IZR i__0).
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
rw e__447.
feq.
}
assert (e__449 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__446.
rw e__449.
reflexivity.
}
feq.
}
assert (e__450 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__445.
rw e__450.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (F (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + (2 * (F (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((F (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((- 1) * (F (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((F (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((- 1) * (F (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((- 1) * ((F (t)%Z) ^ 2) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 2) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 2) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (l ^ 2) * (/ ((IZR n) ^ 2))) + (2 * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) ^ 2) * (/ (L ^ 2)) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((- 1) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) ^ 2) * (/ (L ^ 2)) * (b ^ 2) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((- 1) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) ^ 2) * (/ (L ^ 2)) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 2) * (l ^ 2) * (/ ((IZR n) ^ 2))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((1 * / 2) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) ^ 2) * (/ (L ^ 2)) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + (((- 1) * / 4) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) ^ 2) * (/ (L ^ 2)) * (b ^ 2) * (l ^ 2) * (/ ((IZR n) ^ 2))) + (((- 1) * / 4) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) ^ 2) * (/ (L ^ 2)) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((1 * / 2) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) ^ 2) * (/ (L ^ 2)) * b * (l ^ 2) * (/ ((IZR n) ^ 2))) + (((- 1) * / 4) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) ^ 2) * (/ (L ^ 2)) * (b ^ 2) * (l ^ 2) * (/ ((IZR n) ^ 2))) + (((- 1) * / 4) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) ^ 2) * (/ (L ^ 2)) * (l ^ 2) * (/ ((IZR n) ^ 2))) + ((L ^ 4) * (rho ^ 4)))).
{
assert (e__451 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__452 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__453 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__454 : 1 <= IZR i__0).
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
rw e__453.
feq.
}
assert (e__455 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__452.
rw e__455.
reflexivity.
}
feq.
}
assert (e__456 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__451.
rw e__456.
reflexivity.
}
feq.
}
feq.
}
assert (w__444 : 0 <= ((((L * rho) ^ 2) - ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n))) * (((L * rho) ^ 2) + ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n))))).
{
apply mult_nn_pos.
{
assert (e__457 : (((L * rho) ^ 2) - ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n))) = 1 * (((L * rho) ^ 2) - ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n))) + 0).
{
transitivity ((((- 1) * (F (t)%Z) * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + ((L ^ 2) * (rho ^ 2)))).
{
assert (e__458 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__459 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__460 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__461 : 1 <= IZR i__0).
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
rw e__460.
feq.
}
assert (e__462 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__459.
rw e__462.
reflexivity.
}
feq.
}
assert (e__463 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__458.
rw e__463.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t)%Z) * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + ((L ^ 2) * (rho ^ 2)))).
{
assert (e__464 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__465 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__466 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__467 : 1 <= IZR i__0).
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
rw e__466.
feq.
}
assert (e__468 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__465.
rw e__468.
reflexivity.
}
feq.
}
assert (e__469 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__464.
rw e__469.
reflexivity.
}
feq.
}
feq.
}
rw e__457.
apply (from_le_nn 1 0 ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((L * rho) ^ 2)); [exact s__442 | lra ..].
}
{
apply plus_pos_nn.
{
apply pow_pos.
apply mult_pos_pos.
{
assert (e__470 : L = 1 * (L - 0) + 0).
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
rw e__470.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
{
assert (e__471 : rho = 1 * (rho - 0) + 0).
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
rw e__471.
apply (from_lt_pos 1 0 0 rho); [exact h__11 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__472 : l = 1 * (l - 0) + 0).
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
rw e__472.
apply (from_lt_pos 1 0 0 l); [exact h__7 | lra ..].
}
{
assert (e__473 : (V F m g b L (n)%Z (t)%Z) = 1 * ((V F m g b L (n)%Z (t)%Z) - 0) + 0).
{
transitivity (((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__474 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__475 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__476 : 1 <= IZR i__0).
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
rw e__475.
feq.
}
assert (e__477 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__474.
rw e__477.
reflexivity.
}
feq.
}
symmetry.
transitivity (((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__478 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__479 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__480 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__481 : 1 <= IZR i__0).
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
rw e__480.
feq.
}
assert (e__482 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__479.
rw e__482.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__478.
reflexivity.
}
feq.
}
feq.
}
rw e__473.
apply (from_le_nn 1 0 0 (V F m g b L (n)%Z (t)%Z)); [exact s__395 | lra ..].
}
}
{
apply inv_pos.
assert (e__483 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__483.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__25 | lra ..].
}
}
}
}
rw e__443. exact w__444.
}
(* k *)
assert (s__488 : (0 < ((q - 1) * / 2))).
{
assert (e__485 : ((q - 1) * / 2) = ((q - 1) * / 2)).
{
reflexivity.
}
assert (w__486 : 0 < ((q - 1) * / 2)).
{
assert (e__487 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__487.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__10 | lra ..].
}
rw e__485. exact w__486.
}
(* monotone *)
assert (s__492 : ((apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) <= (apow ((L * rho) ^ 2) ((q - 1) * / 2)))).
{
assert (p__489 : (0 < ((q - 1) * / 2))).
{
exact s__488.
}
assert (p__490 : ((((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ^ 2) <= (((L * rho) ^ 2) ^ 2))).
{
exact s__484.
}
assert (u__491 : ((apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) <= (apow ((L * rho) ^ 2) ((q - 1) * / 2)))).
{
exact (ax_apow_monotone ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((L * rho) ^ 2) ((q - 1) * / 2) p__489 p__490).
}
exact u__491.
}
assert (n__497 : 0 < (q - 1)).
{
assert (e__496 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__496.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
assert (n__499 : 0 < (q + (- 1))).
{
assert (e__498 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__498.
exact n__497.
}
assert (n__501 : 0 < ((q - 1) * / 2)).
{
assert (e__500 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__500.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__10 | lra ..].
}
assert (n__503 : 0 < (((1 * / 2) * q) + ((- 1) * / 2))).
{
assert (e__502 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
try rewrite <- e__502.
exact n__501.
}
assert (n__505 : 0 < (2 * ((q - 1) * / 2))).
{
assert (e__504 : (2 * ((q - 1) * / 2)) = 1 * (q - 1) + 0).
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
rw e__504.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
(* square *)
assert (s__516 : ((apow ((L * rho) ^ 2) ((q - 1) * / 2)) = (apow (L * rho) (q - 1)))).
{
assert (p__493 : (0 < ((q - 1) * / 2))).
{
exact s__488.
}
assert (u__494 : ((apow ((L * rho) ^ 2) ((q - 1) * / 2)) = (apow (L * rho) (2 * ((q - 1) * / 2))))).
{
exact (ax_apow_of_square (L * rho) ((q - 1) * / 2) p__493).
}
apply gap_eq.
assert (e__495 : ((apow (L * rho) (q - 1)) - (apow ((L * rho) ^ 2) ((q - 1) * / 2))) = 1 * ((apow (L * rho) (2 * ((q - 1) * / 2))) - (apow ((L * rho) ^ 2) ((q - 1) * / 2))) + 0).
{
transitivity (((apow (L * rho) (q + (- 1))) + ((- 1) * (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)))))).
{
assert (e__506 : (apow ((L * rho) ^ 2) ((q - 1) * / 2)) = (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__507 : ((L * rho) ^ 2) = ((L ^ 2) * (rho ^ 2))).
{
feq.
}
transitivity (apow  ((L ^ 2) * (rho ^ 2)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__507). }
assert (e__508 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((L ^ 2) * (rho ^ 2)) v__ ) e__508). }
reflexivity.
}
assert (e__509 : (apow (L * rho) (q - 1)) = (apow (L * rho) (q + (- 1)))).
{
assert (e__510 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (L * rho) v__ ) e__510). }
reflexivity.
}
eapply eq_trans.
{
rw e__506.
rw e__509.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (L * rho) (q + (- 1))) + ((- 1) * (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)))))).
{
assert (e__511 : (apow (L * rho) (2 * ((q - 1) * / 2))) = (apow (L * rho) (q + (- 1)))).
{
assert (e__512 : (2 * ((q - 1) * / 2)) = (q + (- 1))).
{
feq.
}
transitivity (apow (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (L * rho) v__ ) e__512). }
reflexivity.
}
assert (e__513 : (apow ((L * rho) ^ 2) ((q - 1) * / 2)) = (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__514 : ((L * rho) ^ 2) = ((L ^ 2) * (rho ^ 2))).
{
feq.
}
transitivity (apow  ((L ^ 2) * (rho ^ 2)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__514). }
assert (e__515 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((L ^ 2) * (rho ^ 2)) v__ ) e__515). }
reflexivity.
}
eapply eq_trans.
{
rw e__511.
rw e__513.
reflexivity.
}
feq.
}
feq.
}
rw e__495.
apply (from_eq_zero 1 0 (apow ((L * rho) ^ 2) ((q - 1) * / 2)) (apow (L * rho) (2 * ((q - 1) * / 2)))); [exact u__494 | lra ..].
}
(* cap *)
assert (s__523 : ((apow (L * rho) (q - 1)) = (Rpower (L * rho) (q - 1)))).
{
assert (p__517 : (0 < (L * rho))).
{
apply mult_pos_pos.
{
assert (e__518 : L = 1 * (L - 0) + 0).
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
rw e__518.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
{
assert (e__519 : rho = 1 * (rho - 0) + 0).
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
rw e__519.
apply (from_lt_pos 1 0 0 rho); [exact h__11 | lra ..].
}
}
assert (p__520 : (0 < (q - 1))).
{
assert (e__521 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__521.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
assert (u__522 : ((apow (L * rho) (q - 1)) = (Rpower (L * rho) (q - 1)))).
{
exact (ax_apow_of_positive (L * rho) (q - 1) p__517 p__520).
}
exact u__522.
}
(* W *)
assert (s__598 : ((apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) <= (Rpower (L * rho) (q - 1)))).
{
apply gap_le.
assert (e__524 : ((Rpower (L * rho) (q - 1)) - (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2))) = (((apow ((L * rho) ^ 2) ((q - 1) * / 2)) - (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2))) + ((apow (L * rho) (q - 1)) - (apow ((L * rho) ^ 2) ((q - 1) * / 2))) + ((Rpower (L * rho) (q - 1)) - (apow (L * rho) (q - 1))))).
{
transitivity ((((- 1) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))) + ((Rpower (L * rho) q) * (/ L) * (/ rho)))).
{
assert (e__526 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__527 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__528 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__529 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__530 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__531 : 1 <= IZR i__0).
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
rw e__530.
feq.
}
assert (e__532 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__529.
rw e__532.
reflexivity.
}
feq.
}
assert (e__533 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__528.
rw e__533.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__527). }
assert (e__534 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__534). }
reflexivity.
}
assert (e__535 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__536 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__536). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__526.
rw e__535.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))) + ((Rpower (L * rho) q) * (/ L) * (/ rho)))).
{
assert (e__537 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__538 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__539 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
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
assert (e__543 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__540.
rw e__543.
reflexivity.
}
feq.
}
assert (e__544 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__539.
rw e__544.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__538). }
assert (e__545 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__545). }
reflexivity.
}
assert (e__546 : (apow ((L * rho) ^ 2) ((q - 1) * / 2)) = (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__547 : ((L * rho) ^ 2) = ((L ^ 2) * (rho ^ 2))).
{
feq.
}
transitivity (apow  ((L ^ 2) * (rho ^ 2)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__547). }
assert (e__548 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((L ^ 2) * (rho ^ 2)) v__ ) e__548). }
reflexivity.
}
assert (e__549 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__550 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__550). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__551 : (apow (L * rho) (q - 1)) = (apow (L * rho) (q + (- 1)))).
{
assert (e__552 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (L * rho) v__ ) e__552). }
reflexivity.
}
eapply eq_trans.
{
rw e__537.
rw e__546.
rw e__549.
rw e__551.
reflexivity.
}
feq.
}
feq.
}
assert (w__525 : 0 <= (((apow ((L * rho) ^ 2) ((q - 1) * / 2)) - (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2))) + ((apow (L * rho) (q - 1)) - (apow ((L * rho) ^ 2) ((q - 1) * / 2))) + ((Rpower (L * rho) (q - 1)) - (apow (L * rho) (q - 1))))).
{
apply plus_nn_zero.
{
apply plus_nn_zero.
{
assert (e__553 : ((apow ((L * rho) ^ 2) ((q - 1) * / 2)) - (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2))) = 1 * ((apow ((L * rho) ^ 2) ((q - 1) * / 2)) - (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2))) + 0).
{
transitivity ((((- 1) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))) + (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2))))).
{
assert (e__554 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__555 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__556 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__557 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__558 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__559 : 1 <= IZR i__0).
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
rw e__558.
feq.
}
assert (e__560 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__557.
rw e__560.
reflexivity.
}
feq.
}
assert (e__561 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__556.
rw e__561.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__555). }
assert (e__562 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__562). }
reflexivity.
}
assert (e__563 : (apow ((L * rho) ^ 2) ((q - 1) * / 2)) = (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__564 : ((L * rho) ^ 2) = ((L ^ 2) * (rho ^ 2))).
{
feq.
}
transitivity (apow  ((L ^ 2) * (rho ^ 2)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__564). }
assert (e__565 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((L ^ 2) * (rho ^ 2)) v__ ) e__565). }
reflexivity.
}
eapply eq_trans.
{
rw e__554.
rw e__563.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))) + (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2))))).
{
assert (e__566 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__567 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__568 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__569 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__570 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__571 : 1 <= IZR i__0).
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
rw e__570.
feq.
}
assert (e__572 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__569.
rw e__572.
reflexivity.
}
feq.
}
assert (e__573 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__568.
rw e__573.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__567). }
assert (e__574 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__574). }
reflexivity.
}
assert (e__575 : (apow ((L * rho) ^ 2) ((q - 1) * / 2)) = (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__576 : ((L * rho) ^ 2) = ((L ^ 2) * (rho ^ 2))).
{
feq.
}
transitivity (apow  ((L ^ 2) * (rho ^ 2)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__576). }
assert (e__577 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((L ^ 2) * (rho ^ 2)) v__ ) e__577). }
reflexivity.
}
eapply eq_trans.
{
rw e__566.
rw e__575.
reflexivity.
}
feq.
}
feq.
}
rw e__553.
apply (from_le_nn 1 0 (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) (apow ((L * rho) ^ 2) ((q - 1) * / 2))); [exact s__492 | lra ..].
}
{
assert (e__578 : ((apow (L * rho) (q - 1)) - (apow ((L * rho) ^ 2) ((q - 1) * / 2))) = 1 * ((apow (L * rho) (q - 1)) - (apow ((L * rho) ^ 2) ((q - 1) * / 2))) + 0).
{
transitivity (((apow (L * rho) (q + (- 1))) + ((- 1) * (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)))))).
{
assert (e__579 : (apow ((L * rho) ^ 2) ((q - 1) * / 2)) = (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__580 : ((L * rho) ^ 2) = ((L ^ 2) * (rho ^ 2))).
{
feq.
}
transitivity (apow  ((L ^ 2) * (rho ^ 2)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__580). }
assert (e__581 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((L ^ 2) * (rho ^ 2)) v__ ) e__581). }
reflexivity.
}
assert (e__582 : (apow (L * rho) (q - 1)) = (apow (L * rho) (q + (- 1)))).
{
assert (e__583 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (L * rho) v__ ) e__583). }
reflexivity.
}
eapply eq_trans.
{
rw e__579.
rw e__582.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (L * rho) (q + (- 1))) + ((- 1) * (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)))))).
{
assert (e__584 : (apow ((L * rho) ^ 2) ((q - 1) * / 2)) = (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__585 : ((L * rho) ^ 2) = ((L ^ 2) * (rho ^ 2))).
{
feq.
}
transitivity (apow  ((L ^ 2) * (rho ^ 2)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__585). }
assert (e__586 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((L ^ 2) * (rho ^ 2)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((L ^ 2) * (rho ^ 2)) v__ ) e__586). }
reflexivity.
}
assert (e__587 : (apow (L * rho) (q - 1)) = (apow (L * rho) (q + (- 1)))).
{
assert (e__588 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (L * rho) v__ ) e__588). }
reflexivity.
}
eapply eq_trans.
{
rw e__584.
rw e__587.
reflexivity.
}
feq.
}
feq.
}
rw e__578.
apply (from_eq_zero 1 0 (apow ((L * rho) ^ 2) ((q - 1) * / 2)) (apow (L * rho) (q - 1))); [exact s__516 | lra ..].
}
}
{
assert (e__589 : ((Rpower (L * rho) (q - 1)) - (apow (L * rho) (q - 1))) = 1 * ((Rpower (L * rho) (q - 1)) - (apow (L * rho) (q - 1))) + 0).
{
transitivity ((((- 1) * (apow (L * rho) (q + (- 1)))) + ((Rpower (L * rho) q) * (/ L) * (/ rho)))).
{
assert (e__590 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__591 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__591). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__592 : (apow (L * rho) (q - 1)) = (apow (L * rho) (q + (- 1)))).
{
assert (e__593 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (L * rho) v__ ) e__593). }
reflexivity.
}
eapply eq_trans.
{
rw e__590.
rw e__592.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (L * rho) (q + (- 1)))) + ((Rpower (L * rho) q) * (/ L) * (/ rho)))).
{
assert (e__594 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__595 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__595). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__596 : (apow (L * rho) (q - 1)) = (apow (L * rho) (q + (- 1)))).
{
assert (e__597 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (L * rho) v__ ) e__597). }
reflexivity.
}
eapply eq_trans.
{
rw e__594.
rw e__596.
reflexivity.
}
feq.
}
feq.
}
rw e__589.
apply (from_eq_zero 1 0 (apow (L * rho) (q - 1)) (Rpower (L * rho) (q - 1))); [exact s__523 | lra ..].
}
}
rw e__524. exact w__525.
}
(* D_1 low *)
assert (s__602 : (Dmin <= (D_ (t)%Z (1)%Z))).
{
assert (b__599 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__600 : ((1)%Z <= (1)%Z)%Z).
{ zp. }
assert (u__601 : (Dmin <= (D_ (t)%Z (1)%Z))).
{
exact (h__28 (t)%Z b__599 (1)%Z b__600).
}
exact u__601.
}
(* D_1 high *)
assert (s__606 : ((D_ (t)%Z (1)%Z) <= Dmax)).
{
assert (b__603 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__604 : ((1)%Z <= (1)%Z)%Z).
{ zp. }
assert (u__605 : ((D_ (t)%Z (1)%Z) <= Dmax)).
{
exact (h__15 (t)%Z b__603 (1)%Z b__604).
}
exact u__605.
}
(* Dmin <= Dmax *)
assert (s__611 : (Dmin <= Dmax)).
{
apply gap_le.
assert (e__607 : (Dmax - Dmin) = ((Dmax - (D_ (t)%Z (1)%Z)) + ((D_ (t)%Z (1)%Z) - Dmin))).
{
transitivity ((Dmax + ((- 1) * Dmin))).
{
feq.
}
symmetry.
transitivity ((Dmax + ((- 1) * Dmin))).
{
feq.
}
feq.
}
assert (w__608 : 0 <= ((Dmax - (D_ (t)%Z (1)%Z)) + ((D_ (t)%Z (1)%Z) - Dmin))).
{
apply plus_nn_nn.
{
assert (e__609 : (Dmax - (D_ (t)%Z (1)%Z)) = 1 * (Dmax - (D_ (t)%Z (1)%Z)) + 0).
{
transitivity ((((- 1) * (D_ (t)%Z (1)%Z)) + Dmax)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (D_ (t)%Z (1)%Z)) + Dmax)).
{
feq.
}
feq.
}
rw e__609.
apply (from_le_nn 1 0 (D_ (t)%Z (1)%Z) Dmax); [exact s__606 | lra ..].
}
{
assert (e__610 : ((D_ (t)%Z (1)%Z) - Dmin) = 1 * ((D_ (t)%Z (1)%Z) - Dmin) + 0).
{
transitivity (((D_ (t)%Z (1)%Z) + ((- 1) * Dmin))).
{
feq.
}
symmetry.
transitivity (((D_ (t)%Z (1)%Z) + ((- 1) * Dmin))).
{
feq.
}
feq.
}
rw e__610.
apply (from_le_nn 1 0 Dmin (D_ (t)%Z (1)%Z)); [exact s__602 | lra ..].
}
}
rw e__607. exact w__608.
}
(* weight *)
assert (s__670 : ((eta * Dmin * (1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2))) <= (((1 - b) ^ 2) * / L))).
{
apply gap_le.
assert (e__612 : ((((1 - b) ^ 2) * / L) - (eta * Dmin * (1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)))) = (((((3 * / 4) * ((1 - b) ^ 2)) + ((((1 - b) ^ 2) - (2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1)))) * / 4)) * / L) + (((eta * (q + 1)) * / 2) * (((Dmax - Dmin) * (Rpower (L * rho) (q - 1))) + (Dmin * ((Rpower (L * rho) (q - 1)) - (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)))))))).
{
transitivity (((((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * q) + ((- 2) * (/ L) * b) + ((/ L) * (b ^ 2)) + (/ L))).
{
assert (e__614 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__615 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__616 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__617 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__618 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__619 : 1 <= IZR i__0).
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
rw e__618.
feq.
}
assert (e__620 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__617.
rw e__620.
reflexivity.
}
feq.
}
assert (e__621 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__616.
rw e__621.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__615). }
assert (e__622 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__622). }
reflexivity.
}
assert (e__623 : / L = (/ L)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__614.
rw e__623.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * q) + ((- 2) * (/ L) * b) + ((/ L) * (b ^ 2)) + (/ L))).
{
assert (e__624 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__625 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__626 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__627 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__628 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__629 : 1 <= IZR i__0).
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
rw e__628.
feq.
}
assert (e__630 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__627.
rw e__630.
reflexivity.
}
feq.
}
assert (e__631 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__626.
rw e__631.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__625). }
assert (e__632 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__632). }
reflexivity.
}
assert (e__633 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__634 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__634). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__635 : / L = (/ L)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__624.
rw e__633.
rw e__635.
reflexivity.
}
feq.
}
feq.
}
assert (w__613 : 0 <= (((((3 * / 4) * ((1 - b) ^ 2)) + ((((1 - b) ^ 2) - (2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1)))) * / 4)) * / L) + (((eta * (q + 1)) * / 2) * (((Dmax - Dmin) * (Rpower (L * rho) (q - 1))) + (Dmin * ((Rpower (L * rho) (q - 1)) - (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)))))))).
{
apply Rlt_le.
apply plus_pos_nn.
{
apply mult_pos_pos.
{
apply plus_pos_nn.
{
apply mult_pos_pos.
{
rat.
}
{
apply pow_pos.
assert (e__636 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__636.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
assert (e__637 : ((((1 - b) ^ 2) - (2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1)))) * / 4) = (1 * / 4) * (((1 - b) ^ 2) - (2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1)))) + 0).
{
transitivity (((((- 1) * / 2) * (Rpower (L * rho) q) * Dmax * eta * q * (/ rho)) + (((- 1) * / 2) * (Rpower (L * rho) q) * Dmax * eta * (/ rho)) + (((- 1) * / 2) * b) + ((1 * / 4) * (b ^ 2)) + (1 * / 4))).
{
assert (e__638 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__639 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__639). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__638.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (Rpower (L * rho) q) * Dmax * eta * q * (/ rho)) + (((- 1) * / 2) * (Rpower (L * rho) q) * Dmax * eta * (/ rho)) + (((- 1) * / 2) * b) + ((1 * / 4) * (b ^ 2)) + (1 * / 4))).
{
assert (e__640 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__641 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__641). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__640.
reflexivity.
}
feq.
}
feq.
}
rw e__637.
apply (from_le_nn (1 * / 4) 0 (2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1))) ((1 - b) ^ 2)); [exact h__21 | lra ..].
}
}
{
apply inv_pos.
assert (e__642 : L = 1 * (L - 0) + 0).
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
rw e__642.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__643 : eta = 1 * (eta - 0) + 0).
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
rw e__643.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
{
assert (e__644 : (q + 1) = 1 * (q - 1) + 2).
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
rw e__644.
apply (from_lt_pos 1 2 1 q); [exact h__10 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (e__645 : (Dmax - Dmin) = 1 * (Dmax - Dmin) + 0).
{
transitivity ((Dmax + ((- 1) * Dmin))).
{
feq.
}
symmetry.
transitivity ((Dmax + ((- 1) * Dmin))).
{
feq.
}
feq.
}
rw e__645.
apply (from_le_nn 1 0 Dmin Dmax); [exact s__611 | lra ..].
}
{
apply exp_pos.
}
}
{
apply mult_pos_nn.
{
assert (e__646 : Dmin = 1 * (Dmin - 0) + 0).
{
transitivity (Dmin).
{
reflexivity.
}
symmetry.
transitivity (Dmin).
{
feq.
}
feq.
}
rw e__646.
apply (from_lt_pos 1 0 0 Dmin); [exact h__27 | lra ..].
}
{
assert (e__647 : ((Rpower (L * rho) (q - 1)) - (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2))) = 1 * ((Rpower (L * rho) (q - 1)) - (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2))) + 0).
{
transitivity ((((- 1) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))) + ((Rpower (L * rho) q) * (/ L) * (/ rho)))).
{
assert (e__648 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__649 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__650 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__651 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__652 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__653 : 1 <= IZR i__0).
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
rw e__652.
feq.
}
assert (e__654 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__651.
rw e__654.
reflexivity.
}
feq.
}
assert (e__655 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__650.
rw e__655.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__649). }
assert (e__656 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__656). }
reflexivity.
}
assert (e__657 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__658 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__658). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__648.
rw e__657.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))) + ((Rpower (L * rho) q) * (/ L) * (/ rho)))).
{
assert (e__659 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__660 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__661 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__662 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__663 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__664 : 1 <= IZR i__0).
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
rw e__663.
feq.
}
assert (e__665 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__662.
rw e__665.
reflexivity.
}
feq.
}
assert (e__666 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__661.
rw e__666.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__660). }
assert (e__667 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__667). }
reflexivity.
}
assert (e__668 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__669 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__669). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__659.
rw e__668.
reflexivity.
}
feq.
}
feq.
}
rw e__647.
apply (from_le_nn 1 0 (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) (Rpower (L * rho) (q - 1))); [exact s__598 | lra ..].
}
}
}
}
}
rw e__612. exact w__613.
}
(* tangent *)
assert (s__740 : (((1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)))) <= ((zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) + ((IZR n) * ((q - 1) * / 2) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)))))).
{
assert (b__671 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__672 : (0 <= ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)))).
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__673 : l = 1 * (l - 0) + 0).
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
rw e__673.
apply (from_lt_pos 1 0 0 l); [exact h__7 | lra ..].
}
{
assert (e__674 : (V F m g b L (n)%Z (t)%Z) = 1 * ((V F m g b L (n)%Z (t)%Z) - 0) + 0).
{
transitivity (((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__675 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__676 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__677 : 1 <= IZR i__0).
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
rw e__676.
feq.
}
assert (e__678 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__675.
rw e__678.
reflexivity.
}
feq.
}
symmetry.
transitivity (((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__679 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__680 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__681 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__682 : 1 <= IZR i__0).
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
rw e__681.
feq.
}
assert (e__683 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__680.
rw e__683.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__679.
reflexivity.
}
feq.
}
feq.
}
rw e__674.
apply (from_le_nn 1 0 0 (V F m g b L (n)%Z (t)%Z)); [exact s__395 | lra ..].
}
}
{
apply inv_pos.
assert (e__684 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__684.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__25 | lra ..].
}
}
assert (p__685 : (0 < ((q - 1) * / 2))).
{
exact s__488.
}
assert (u__686 : (((1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)))) <= ((zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (2 * ((q - 1) * / 2))) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) + ((IZR n) * ((q - 1) * / 2) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)))))).
{
exact (T_power_sum_398af33d.claim (fun i : Z => (m ((t + 1))%Z (i)%Z)) (n)%Z ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2) b__671 p__672 p__685).
}
apply gap_le.
assert (e__687 : (((zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) + ((IZR n) * ((q - 1) * / 2) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)))) - ((1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))))) = 1 * (((zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (2 * ((q - 1) * / 2))) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) + ((IZR n) * ((q - 1) * / 2) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)))) - ((1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))))) + 0).
{
transitivity (((((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * l) + ((1 * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * l * q) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l) + ((1 * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * q) + ((1 * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * q) + ((1 * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l) + (((- 1) * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * q) + (((- 1) * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l) + ((1 * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * q) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * q) + ((1 * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l) + (((- 1) * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * q) + (((- 1) * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l) + ((1 * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * q) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__688 : (zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__689 : zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__694 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__690 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__691 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__691). }
assert (e__692 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__692). }
reflexivity.
}
assert (e__693 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__690.
rw e__693.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__689.
feq.
}
assert (e__695 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__696 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__697 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__698 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__699 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__700 : 1 <= IZR i__0).
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
rw e__699.
feq.
}
assert (e__701 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__698.
rw e__701.
reflexivity.
}
feq.
}
assert (e__702 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__697.
rw e__702.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__696). }
assert (e__703 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__703). }
reflexivity.
}
assert (e__704 : (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
assert (e__705 : zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__707 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__706 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__706.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__705.
feq.
}
assert (e__708 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__709 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__710 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__711 : 1 <= IZR i__0).
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
rw e__710.
feq.
}
assert (e__712 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__709.
rw e__712.
reflexivity.
}
feq.
}
assert (e__713 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__688.
rw e__695.
rw e__704.
rw e__708.
rw e__713.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * l) + ((1 * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * l * q) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l) + ((1 * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * q) + ((1 * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * q) + ((1 * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l) + (((- 1) * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * q) + (((- 1) * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l) + ((1 * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * q) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * q) + ((1 * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l) + (((- 1) * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * q) + (((- 1) * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l) + ((1 * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * q) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__714 : (zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (2 * ((q - 1) * / 2))) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__715 : zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (2 * ((q - 1) * / 2))) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__720 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__716 : (apow (m ((t + 1))%Z (i__0)%Z) (2 * ((q - 1) * / 2))) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__717 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (2 * ((q - 1) * / 2))).
{ exact (f_equal (fun v__ => apow  v__ (2 * ((q - 1) * / 2))) e__717). }
assert (e__718 : (2 * ((q - 1) * / 2)) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__718). }
reflexivity.
}
assert (e__719 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__716.
rw e__719.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__715.
feq.
}
assert (e__721 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__722 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__723 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__724 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__725 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__726 : 1 <= IZR i__0).
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
rw e__725.
feq.
}
assert (e__727 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__724.
rw e__727.
reflexivity.
}
feq.
}
assert (e__728 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__723.
rw e__728.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__722). }
assert (e__729 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__729). }
reflexivity.
}
assert (e__730 : (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
assert (e__731 : zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__733 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__732 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__732.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__731.
feq.
}
assert (e__734 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__735 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__736 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__737 : 1 <= IZR i__0).
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
rw e__736.
feq.
}
assert (e__738 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__735.
rw e__738.
reflexivity.
}
feq.
}
assert (e__739 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__714.
rw e__721.
rw e__730.
rw e__734.
rw e__739.
reflexivity.
}
feq.
}
feq.
}
rw e__687.
apply (from_le_nn 1 0 ((1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)))) ((zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (2 * ((q - 1) * / 2))) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) + ((IZR n) * ((q - 1) * / 2) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n))))); [exact u__686 | lra ..].
}
(* more *)
assert (s__743 : (forall i : Z, ((1)%Z <= i)%Z -> (Dmin <= (D_ (t)%Z (i)%Z)))).
{
assert (b__741 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__742 : (forall i : Z, ((1)%Z <= i)%Z -> (Dmin <= (D_ (t)%Z (i)%Z)))).
{
exact (h__28 (t)%Z b__741).
}
exact u__742.
}
(* product *)
assert (s__787 : ((apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = ((apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2))))).
{
assert (p__744 : (0 < ((q - 1) * / 2))).
{
exact s__488.
}
assert (u__745 : ((apow ((l * / (IZR n)) * (V F m g b L (n)%Z (t)%Z)) ((q - 1) * / 2)) = ((apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2))))).
{
exact (ax_apow_product (l * / (IZR n)) (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2) p__744).
}
apply gap_eq.
assert (e__746 : (((apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2))) - (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2))) = 1 * (((apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2))) - (apow ((l * / (IZR n)) * (V F m g b L (n)%Z (t)%Z)) ((q - 1) * / 2))) + 0).
{
transitivity ((((- 1) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))) + ((apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))))).
{
assert (e__747 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__748 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__749 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__750 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__751 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__752 : 1 <= IZR i__0).
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
rw e__751.
feq.
}
assert (e__753 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__750.
rw e__753.
reflexivity.
}
feq.
}
assert (e__754 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__749.
rw e__754.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__748). }
assert (e__755 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__755). }
reflexivity.
}
assert (e__756 : (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) = (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__757 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__758 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__759 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__760 : 1 <= IZR i__0).
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
rw e__759.
feq.
}
assert (e__761 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__758.
rw e__761.
reflexivity.
}
feq.
}
transitivity (apow  ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__757). }
assert (e__762 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) v__ ) e__762). }
reflexivity.
}
assert (e__763 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__764 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__765 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__765.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__764). }
assert (e__766 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__766). }
reflexivity.
}
eapply eq_trans.
{
rw e__747.
rw e__756.
rw e__763.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))) + ((apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))))).
{
assert (e__767 : (apow ((l * / (IZR n)) * (V F m g b L (n)%Z (t)%Z)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__768 : ((l * / (IZR n)) * (V F m g b L (n)%Z (t)%Z)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__769 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__770 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__771 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__772 : 1 <= IZR i__0).
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
rw e__771.
feq.
}
assert (e__773 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__770.
rw e__773.
reflexivity.
}
feq.
}
assert (e__774 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__769.
rw e__774.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__768). }
assert (e__775 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__775). }
reflexivity.
}
assert (e__776 : (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) = (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__777 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__778 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__779 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__780 : 1 <= IZR i__0).
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
rw e__779.
feq.
}
assert (e__781 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__778.
rw e__781.
reflexivity.
}
feq.
}
transitivity (apow  ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__777). }
assert (e__782 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) v__ ) e__782). }
reflexivity.
}
assert (e__783 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__784 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__785 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__785.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__784). }
assert (e__786 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__786). }
reflexivity.
}
eapply eq_trans.
{
rw e__767.
rw e__776.
rw e__783.
reflexivity.
}
feq.
}
feq.
}
rw e__746.
apply (from_eq_zero 1 0 (apow ((l * / (IZR n)) * (V F m g b L (n)%Z (t)%Z)) ((q - 1) * / 2)) ((apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)))); [exact u__745 | lra ..].
}
assert (n__791 : (4 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__790 : (4 * L) = 4 * (L - 0) + 0).
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
rw e__790.
apply (from_lt_pos 4 0 0 L); [exact h__5 | lra ..].
}
(* fall *)
assert (s__1020 : ((((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z)) <= (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))).
{
apply gap_le.
assert (e__788 : ((((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z))) = (((eta * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (((D_ (t)%Z (i)%Z) - Dmin) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + (((eta * Dmin) * / 4) * ((zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) + ((IZR n) * ((q - 1) * / 2) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n))) - ((1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)))))) + ((1 * / 4) * ((((1 - b) ^ 2) * / L) - (eta * Dmin * (1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)))) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) + (((eta * Dmin) * / 4) * (1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * ((zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) - (l * (V F m g b L (n)%Z (t)%Z)))) + (((eta * Dmin) * / 4) * l * (V F m g b L (n)%Z (t)%Z) * ((apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) - ((apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2))))))).
{
transitivity (((((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * Dmin * eta * l) + (((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * b * eta * l) + ((1 * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__792 : (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta)).
{
assert (e__793 : zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta)).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (eta) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__798 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * eta)).
{
assert (e__794 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__795 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__795). }
assert (e__796 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__796). }
reflexivity.
}
assert (e__797 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__794.
rw e__797.
reflexivity.
}
feq.
}
feq.
}
transitivity ((eta) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__793.
feq.
}
assert (e__799 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__800 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__801 : 1 <= IZR i__0).
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
rw e__800.
feq.
}
assert (e__802 : (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) = (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__803 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__804 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__805 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__806 : 1 <= IZR i__0).
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
rw e__805.
feq.
}
assert (e__807 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__804.
rw e__807.
reflexivity.
}
feq.
}
transitivity (apow  ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__803). }
assert (e__808 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) v__ ) e__808). }
reflexivity.
}
assert (e__809 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__810 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__811 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__811.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__810). }
assert (e__812 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__812). }
reflexivity.
}
assert (e__813 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__814 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__815 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__816 : 1 <= IZR i__0).
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
rw e__815.
feq.
}
assert (e__817 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__814.
rw e__817.
reflexivity.
}
feq.
}
assert (e__818 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__792.
rw e__799.
rw e__802.
rw e__809.
rw e__813.
rw e__818.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * Dmin * eta * l) + (((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * b * eta * l) + ((1 * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__819 : (zsum (1)%Z (n)%Z (fun i : Z => (((D_ (t)%Z (i)%Z) - Dmin) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * Dmin))).
{
assert (e__820 : zsum (1)%Z (n)%Z (fun i : Z => (((D_ (t)%Z (i)%Z) - Dmin) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * Dmin))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)) + (((- 1) * Dmin)) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__825 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)) + ((- 1) * (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * Dmin))).
{
assert (e__821 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__822 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__822). }
assert (e__823 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__823). }
reflexivity.
}
assert (e__824 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__821.
rw e__824.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))) + (((- 1) * Dmin)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__820.
feq.
}
assert (e__826 : (zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__827 : zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__832 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__828 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__829 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__829). }
assert (e__830 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__830). }
reflexivity.
}
assert (e__831 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__828.
rw e__831.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__827.
feq.
}
assert (e__833 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__834 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__835 : 1 <= IZR i__0).
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
rw e__834.
feq.
}
assert (e__836 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__837 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__838 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__839 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__840 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__841 : 1 <= IZR i__0).
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
rw e__840.
feq.
}
assert (e__842 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__839.
rw e__842.
reflexivity.
}
feq.
}
assert (e__843 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__838.
rw e__843.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__837). }
assert (e__844 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__844). }
reflexivity.
}
assert (e__845 : (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
assert (e__846 : zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__848 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__847 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__847.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__846.
feq.
}
assert (e__849 : (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) = (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__850 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__851 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__852 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__853 : 1 <= IZR i__0).
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
rw e__852.
feq.
}
assert (e__854 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__851.
rw e__854.
reflexivity.
}
feq.
}
transitivity (apow  ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__850). }
assert (e__855 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) v__ ) e__855). }
reflexivity.
}
assert (e__856 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__857 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__858 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__858.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__857). }
assert (e__859 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__859). }
reflexivity.
}
assert (e__860 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__861 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__862 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__863 : 1 <= IZR i__0).
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
rw e__862.
feq.
}
assert (e__864 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__861.
rw e__864.
reflexivity.
}
feq.
}
assert (e__865 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
assert (e__866 : / L = (/ L)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__819.
rw e__826.
rw e__833.
rw e__836.
rw e__845.
rw e__849.
rw e__856.
rw e__860.
rw e__865.
rw e__866.
reflexivity.
}
feq.
}
feq.
}
assert (w__789 : 0 <= (((eta * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (((D_ (t)%Z (i)%Z) - Dmin) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + (((eta * Dmin) * / 4) * ((zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) + ((IZR n) * ((q - 1) * / 2) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n))) - ((1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)))))) + ((1 * / 4) * ((((1 - b) ^ 2) * / L) - (eta * Dmin * (1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)))) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) + (((eta * Dmin) * / 4) * (1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * ((zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) - (l * (V F m g b L (n)%Z (t)%Z)))) + (((eta * Dmin) * / 4) * l * (V F m g b L (n)%Z (t)%Z) * ((apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) - ((apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2))))))).
{
apply plus_nn_zero.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__868 : (eta * / 4) = (1 * / 4) * (eta - 0) + 0).
{
transitivity (((1 * / 4) * eta)).
{
feq.
}
symmetry.
transitivity (((1 * / 4) * eta)).
{
feq.
}
feq.
}
rw e__868.
apply (from_lt_pos (1 * / 4) 0 0 eta); [exact h__9 | lra ..].
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__869 : 1 <= IZR i__0).
{ izr_le. }
apply mult_nn_nn.
{
apply mult_nn_nn.
{
assert (b__870 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (b__871 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__872 : (Dmin <= (D_ (t)%Z (i__0)%Z))) by exact (h__28 (t)%Z b__870 (i__0)%Z b__871).
assert (e__873 : ((D_ (t)%Z (i__0)%Z) - Dmin) = 1 * ((D_ (t)%Z (i__0)%Z) - Dmin) + 0).
{
transitivity (((D_ (t)%Z (i__0)%Z) + ((- 1) * Dmin))).
{
feq.
}
symmetry.
transitivity (((D_ (t)%Z (i__0)%Z) + ((- 1) * Dmin))).
{
feq.
}
feq.
}
rw e__873.
apply (from_le_nn 1 0 Dmin (D_ (t)%Z (i__0)%Z)); [exact i__872 | lra ..].
}
{
apply apow_nonneg.
}
}
{
apply (pow_even_nn _ 1 2 eq_refl).
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
assert (e__874 : eta = 1 * (eta - 0) + 0).
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
rw e__874.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
{
assert (e__875 : Dmin = 1 * (Dmin - 0) + 0).
{
transitivity (Dmin).
{
reflexivity.
}
symmetry.
transitivity (Dmin).
{
feq.
}
feq.
}
rw e__875.
apply (from_lt_pos 1 0 0 Dmin); [exact h__27 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
{
assert (e__876 : ((zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) + ((IZR n) * ((q - 1) * / 2) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n))) - ((1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))))) = 1 * (((zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) + ((IZR n) * ((q - 1) * / 2) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)))) - ((1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))))) + 0).
{
transitivity (((((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * l) + ((1 * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * l * q) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l) + ((1 * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * q) + ((1 * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * q) + ((1 * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l) + (((- 1) * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * q) + (((- 1) * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l) + ((1 * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * q) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * q) + ((1 * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l) + (((- 1) * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * q) + (((- 1) * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l) + ((1 * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * q) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__877 : (zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__878 : zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__883 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__879 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__880 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__880). }
assert (e__881 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__881). }
reflexivity.
}
assert (e__882 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__879.
rw e__882.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__878.
feq.
}
assert (e__884 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__885 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__886 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__887 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__888 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__889 : 1 <= IZR i__0).
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
rw e__888.
feq.
}
assert (e__890 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__887.
rw e__890.
reflexivity.
}
feq.
}
assert (e__891 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__886.
rw e__891.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__885). }
assert (e__892 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__892). }
reflexivity.
}
assert (e__893 : (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
assert (e__894 : zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__896 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__895 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
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
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__894.
feq.
}
assert (e__897 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__898 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__899 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__900 : 1 <= IZR i__0).
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
rw e__899.
feq.
}
assert (e__901 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__898.
rw e__901.
reflexivity.
}
feq.
}
assert (e__902 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__877.
rw e__884.
rw e__893.
rw e__897.
rw e__902.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * l) + ((1 * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * l * q) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l) + ((1 * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * q) + ((1 * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * q) + ((1 * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l) + (((- 1) * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * q) + (((- 1) * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l) + ((1 * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * q) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * q) + ((1 * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l) + (((- 1) * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * q) + (((- 1) * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l) + ((1 * / 4) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * q) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__903 : (zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__904 : zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__909 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__905 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__906 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__906). }
assert (e__907 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__907). }
reflexivity.
}
assert (e__908 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__905.
rw e__908.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__904.
feq.
}
assert (e__910 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__911 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__912 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__913 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__914 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__915 : 1 <= IZR i__0).
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
rw e__914.
feq.
}
assert (e__916 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__913.
rw e__916.
reflexivity.
}
feq.
}
assert (e__917 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__912.
rw e__917.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__911). }
assert (e__918 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__918). }
reflexivity.
}
assert (e__919 : (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
assert (e__920 : zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__922 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__921 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__921.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__920.
feq.
}
assert (e__923 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__924 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__925 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__926 : 1 <= IZR i__0).
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
rw e__925.
feq.
}
assert (e__927 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__924.
rw e__927.
reflexivity.
}
feq.
}
assert (e__928 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__903.
rw e__910.
rw e__919.
rw e__923.
rw e__928.
reflexivity.
}
feq.
}
feq.
}
rw e__876.
apply (from_le_nn 1 0 ((1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)))) ((zsum (1)%Z (n)%Z (fun i : Z => ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) + ((IZR n) * ((q - 1) * / 2) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) * ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n))))); [exact s__740 | lra ..].
}
}
}
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
rat.
}
{
assert (e__929 : ((((1 - b) ^ 2) * / L) - (eta * Dmin * (1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)))) = 1 * ((((1 - b) ^ 2) * / L) - (eta * Dmin * (1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)))) + 0).
{
transitivity (((((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * q) + ((- 2) * (/ L) * b) + ((/ L) * (b ^ 2)) + (/ L))).
{
assert (e__930 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__931 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__932 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__933 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__934 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__935 : 1 <= IZR i__0).
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
rw e__934.
feq.
}
assert (e__936 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__933.
rw e__936.
reflexivity.
}
feq.
}
assert (e__937 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__932.
rw e__937.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__931). }
assert (e__938 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__938). }
reflexivity.
}
assert (e__939 : / L = (/ L)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__930.
rw e__939.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta) + (((- 1) * / 2) * (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * q) + ((- 2) * (/ L) * b) + ((/ L) * (b ^ 2)) + (/ L))).
{
assert (e__940 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__941 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__942 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__943 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__944 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__945 : 1 <= IZR i__0).
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
rw e__944.
feq.
}
assert (e__946 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__943.
rw e__946.
reflexivity.
}
feq.
}
assert (e__947 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__942.
rw e__947.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__941). }
assert (e__948 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__948). }
reflexivity.
}
assert (e__949 : / L = (/ L)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__940.
rw e__949.
reflexivity.
}
feq.
}
feq.
}
rw e__929.
apply (from_le_nn 1 0 (eta * Dmin * (1 + ((q - 1) * / 2)) * (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2))) (((1 - b) ^ 2) * / L)); [exact s__670 | lra ..].
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__950 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__951 : eta = 1 * (eta - 0) + 0).
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
rw e__951.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
{
assert (e__952 : Dmin = 1 * (Dmin - 0) + 0).
{
transitivity (Dmin).
{
reflexivity.
}
symmetry.
transitivity (Dmin).
{
feq.
}
feq.
}
rw e__952.
apply (from_lt_pos 1 0 0 Dmin); [exact h__27 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
{
assert (e__953 : (1 + ((q - 1) * / 2)) = (1 * / 2) * (q - 1) + 1).
{
transitivity ((((1 * / 2) * q) + (1 * / 2))).
{
feq.
}
symmetry.
transitivity ((((1 * / 2) * q) + (1 * / 2))).
{
feq.
}
feq.
}
rw e__953.
apply (from_lt_pos (1 * / 2) 1 1 q); [exact h__10 | lra ..].
}
}
{
apply apow_nonneg.
}
}
{
assert (e__954 : ((zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) - (l * (V F m g b L (n)%Z (t)%Z))) = 1 * (((zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) - (l * (V F m g b L (n)%Z (t)%Z))) + 0).
{
transitivity ((((- 1) * (F (t)%Z) * l) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__955 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__956 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__957 : 1 <= IZR i__0).
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
rw e__956.
feq.
}
assert (e__958 : (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
assert (e__959 : zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__961 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__960 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__960.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__959.
feq.
}
assert (e__962 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__963 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__964 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__965 : 1 <= IZR i__0).
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
rw e__964.
feq.
}
assert (e__966 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__963.
rw e__966.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__955.
rw e__958.
rw e__962.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t)%Z) * l) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__967 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__968 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__969 : 1 <= IZR i__0).
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
rw e__968.
feq.
}
assert (e__970 : (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
assert (e__971 : zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__973 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__972 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__972.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__971.
feq.
}
assert (e__974 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__975 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__976 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__977 : 1 <= IZR i__0).
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
rw e__976.
feq.
}
assert (e__978 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__975.
rw e__978.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__967.
rw e__970.
rw e__974.
reflexivity.
}
feq.
}
feq.
}
rw e__954.
apply (from_le_nn 1 0 (l * (V F m g b L (n)%Z (t)%Z)) ((zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))); [exact s__390 | lra ..].
}
}
}
{
assert (v__867 : ((apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) - ((apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)))) = 0).
{
assert (e__979 : ((apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) - ((apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)))) = (- 1) * (((apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2))) - (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2))) + 0).
{
transitivity (((apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) + ((- 1) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))))).
{
assert (e__980 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__981 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__982 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__983 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__984 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__985 : 1 <= IZR i__0).
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
rw e__984.
feq.
}
assert (e__986 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__983.
rw e__986.
reflexivity.
}
feq.
}
assert (e__987 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__982.
rw e__987.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__981). }
assert (e__988 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__988). }
reflexivity.
}
assert (e__989 : (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) = (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__990 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__991 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__992 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__993 : 1 <= IZR i__0).
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
rw e__992.
feq.
}
assert (e__994 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__991.
rw e__994.
reflexivity.
}
feq.
}
transitivity (apow  ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__990). }
assert (e__995 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) v__ ) e__995). }
reflexivity.
}
assert (e__996 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__997 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__998 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__998.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__997). }
assert (e__999 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__999). }
reflexivity.
}
eapply eq_trans.
{
rw e__980.
rw e__989.
rw e__996.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2))) + ((- 1) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))))).
{
assert (e__1000 : (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) = (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1001 : ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) = (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))))).
{
assert (e__1002 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1003 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1004 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1005 : 1 <= IZR i__0).
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
rw e__1004.
feq.
}
assert (e__1006 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1003.
rw e__1006.
reflexivity.
}
feq.
}
assert (e__1007 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1002.
rw e__1007.
reflexivity.
}
feq.
}
transitivity (apow  (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1001). }
assert (e__1008 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (((F (t)%Z) * l * (/ (IZR n))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * l * (/ (IZR n))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * l * (/ (IZR n))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * l * (/ (IZR n)))) v__ ) e__1008). }
reflexivity.
}
assert (e__1009 : (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) = (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1010 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1011 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1012 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1013 : 1 <= IZR i__0).
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
rw e__1012.
feq.
}
assert (e__1014 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1011.
rw e__1014.
reflexivity.
}
feq.
}
transitivity (apow  ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1010). }
assert (e__1015 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) v__ ) e__1015). }
reflexivity.
}
assert (e__1016 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1017 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__1018 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1018.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1017). }
assert (e__1019 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__1019). }
reflexivity.
}
eapply eq_trans.
{
rw e__1000.
rw e__1009.
rw e__1016.
reflexivity.
}
feq.
}
feq.
}
rw e__979.
apply (from_eq_zero (- 1) 0 (apow ((l * (V F m g b L (n)%Z (t)%Z)) * / (IZR n)) ((q - 1) * / 2)) ((apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)))); [exact s__787 | lra ..].
}
rewrite v__867. ring.
}
}
rw e__788. exact w__789.
}
(* falls *)
assert (s__1186 : ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z))))).
{
apply gap_le.
assert (e__1021 : (((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z))) - (V F m g b L (n)%Z ((t + 1))%Z)) = (((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) - (V F m g b L (n)%Z ((t + 1))%Z)) + (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z))))).
{
transitivity (((((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * Dmin * eta * l) + (((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * b * eta * l) + ((1 * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__1023 : (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) = (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1024 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1025 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1026 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1027 : 1 <= IZR i__0).
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
rw e__1026.
feq.
}
assert (e__1028 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1025.
rw e__1028.
reflexivity.
}
feq.
}
transitivity (apow  ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1024). }
assert (e__1029 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) v__ ) e__1029). }
reflexivity.
}
assert (e__1030 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1031 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__1032 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1032.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1031). }
assert (e__1033 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__1033). }
reflexivity.
}
assert (e__1034 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1035 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1036 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1039 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1037 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1038 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1037.
rw e__1038.
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
rw e__1036.
feq.
}
assert (e__1040 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1041 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1035.
rw e__1040.
rw e__1041.
reflexivity.
}
feq.
}
assert (e__1042 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1043 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1044 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1045 : 1 <= IZR i__0).
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
rw e__1044.
feq.
}
assert (e__1046 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1043.
rw e__1046.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__1023.
rw e__1030.
rw e__1034.
rw e__1042.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * Dmin * eta * l) + (((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * b * eta * l) + ((1 * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__1047 : (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta)).
{
assert (e__1048 : zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta)).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (eta) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1053 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * eta)).
{
assert (e__1049 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__1050 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__1050). }
assert (e__1051 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__1051). }
reflexivity.
}
assert (e__1052 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1049.
rw e__1052.
reflexivity.
}
feq.
}
feq.
}
transitivity ((eta) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1048.
feq.
}
assert (e__1054 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1055 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1056 : 1 <= IZR i__0).
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
rw e__1055.
feq.
}
assert (e__1057 : (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) = (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1058 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1059 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1060 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1061 : 1 <= IZR i__0).
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
rw e__1060.
feq.
}
assert (e__1062 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1059.
rw e__1062.
reflexivity.
}
feq.
}
transitivity (apow  ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1058). }
assert (e__1063 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) v__ ) e__1063). }
reflexivity.
}
assert (e__1064 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1065 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__1066 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1066.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1065). }
assert (e__1067 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__1067). }
reflexivity.
}
assert (e__1068 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1069 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1070 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1073 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1071 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1072 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1071.
rw e__1072.
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
rw e__1070.
feq.
}
assert (e__1074 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1075 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1069.
rw e__1074.
rw e__1075.
reflexivity.
}
feq.
}
assert (e__1076 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1077 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1078 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1079 : 1 <= IZR i__0).
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
rw e__1078.
feq.
}
assert (e__1080 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1077.
rw e__1080.
reflexivity.
}
feq.
}
assert (e__1081 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1047.
rw e__1054.
rw e__1057.
rw e__1064.
rw e__1068.
rw e__1076.
rw e__1081.
reflexivity.
}
feq.
}
feq.
}
assert (w__1022 : 0 <= (((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) - (V F m g b L (n)%Z ((t + 1))%Z)) + (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z))))).
{
apply plus_nn_nn.
{
assert (e__1082 : ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) - (V F m g b L (n)%Z ((t + 1))%Z)) = 1 * (((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))) - (V F m g b L (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__1083 : (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta)).
{
assert (e__1084 : zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta)).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (eta) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1089 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * eta)).
{
assert (e__1085 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__1086 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__1086). }
assert (e__1087 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__1087). }
reflexivity.
}
assert (e__1088 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1085.
rw e__1088.
reflexivity.
}
feq.
}
feq.
}
transitivity ((eta) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1084.
feq.
}
assert (e__1090 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1091 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1092 : 1 <= IZR i__0).
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
rw e__1091.
feq.
}
assert (e__1093 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1094 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1095 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1098 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1096 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1097 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1096.
rw e__1097.
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
rw e__1095.
feq.
}
assert (e__1099 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1100 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1094.
rw e__1099.
rw e__1100.
reflexivity.
}
feq.
}
assert (e__1101 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1102 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1103 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1104 : 1 <= IZR i__0).
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
rw e__1103.
feq.
}
assert (e__1105 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1102.
rw e__1105.
reflexivity.
}
feq.
}
assert (e__1106 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1083.
rw e__1090.
rw e__1093.
rw e__1101.
rw e__1106.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__1107 : (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta)).
{
assert (e__1108 : zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta)).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (eta) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1113 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * eta)).
{
assert (e__1109 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__1110 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__1110). }
assert (e__1111 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__1111). }
reflexivity.
}
assert (e__1112 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1109.
rw e__1112.
reflexivity.
}
feq.
}
feq.
}
transitivity ((eta) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1108.
feq.
}
assert (e__1114 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1115 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1116 : 1 <= IZR i__0).
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
rw e__1115.
feq.
}
assert (e__1117 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1118 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1119 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1122 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1120 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1121 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1120.
rw e__1121.
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
rw e__1119.
feq.
}
assert (e__1123 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1124 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1118.
rw e__1123.
rw e__1124.
reflexivity.
}
feq.
}
assert (e__1125 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1126 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1127 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1128 : 1 <= IZR i__0).
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
rw e__1127.
feq.
}
assert (e__1129 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1126.
rw e__1129.
reflexivity.
}
feq.
}
assert (e__1130 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1107.
rw e__1114.
rw e__1117.
rw e__1125.
rw e__1130.
reflexivity.
}
feq.
}
feq.
}
rw e__1082.
apply (from_le_nn 1 0 (V F m g b L (n)%Z ((t + 1))%Z) ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))); [exact h__289 | lra ..].
}
{
assert (e__1131 : (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z))) = 1 * ((((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z))) + 0).
{
transitivity (((((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * Dmin * eta * l) + (((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * b * eta * l) + ((1 * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__1132 : (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta)).
{
assert (e__1133 : zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta)).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (eta) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1138 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * eta)).
{
assert (e__1134 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__1135 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__1135). }
assert (e__1136 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__1136). }
reflexivity.
}
assert (e__1137 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1134.
rw e__1137.
reflexivity.
}
feq.
}
feq.
}
transitivity ((eta) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1133.
feq.
}
assert (e__1139 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1140 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1141 : 1 <= IZR i__0).
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
rw e__1140.
feq.
}
assert (e__1142 : (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) = (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1143 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1144 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1145 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1146 : 1 <= IZR i__0).
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
rw e__1145.
feq.
}
assert (e__1147 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1144.
rw e__1147.
reflexivity.
}
feq.
}
transitivity (apow  ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1143). }
assert (e__1148 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) v__ ) e__1148). }
reflexivity.
}
assert (e__1149 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1150 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__1151 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1151.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1150). }
assert (e__1152 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__1152). }
reflexivity.
}
assert (e__1153 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1154 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1155 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1156 : 1 <= IZR i__0).
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
rw e__1155.
feq.
}
assert (e__1157 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1154.
rw e__1157.
reflexivity.
}
feq.
}
assert (e__1158 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1132.
rw e__1139.
rw e__1142.
rw e__1149.
rw e__1153.
rw e__1158.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * Dmin * eta * l) + (((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * b * eta * l) + ((1 * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__1159 : (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta)).
{
assert (e__1160 : zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eta)).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (eta) * ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1165 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * eta)).
{
assert (e__1161 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__1162 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__1162). }
assert (e__1163 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__1163). }
reflexivity.
}
assert (e__1164 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1161.
rw e__1164.
reflexivity.
}
feq.
}
feq.
}
transitivity ((eta) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (D_ (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1160.
feq.
}
assert (e__1166 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1167 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1168 : 1 <= IZR i__0).
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
rw e__1167.
feq.
}
assert (e__1169 : (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) = (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1170 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1171 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1172 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1173 : 1 <= IZR i__0).
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
rw e__1172.
feq.
}
assert (e__1174 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1171.
rw e__1174.
reflexivity.
}
feq.
}
transitivity (apow  ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1170). }
assert (e__1175 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) v__ ) e__1175). }
reflexivity.
}
assert (e__1176 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1177 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__1178 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1178.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1177). }
assert (e__1179 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__1179). }
reflexivity.
}
assert (e__1180 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1181 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1182 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1183 : 1 <= IZR i__0).
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
rw e__1182.
feq.
}
assert (e__1184 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1181.
rw e__1184.
reflexivity.
}
feq.
}
assert (e__1185 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1159.
rw e__1166.
rw e__1169.
rw e__1176.
rw e__1180.
rw e__1185.
reflexivity.
}
feq.
}
feq.
}
rw e__1131.
apply (from_le_nn 1 0 (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z)) (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))); [exact s__1020 | lra ..].
}
}
rw e__1021. exact w__1022.
}
(* distance *)
assert (s__1214 : ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z)))).
{
apply gap_le.
assert (e__1187 : ((2 * (V F m g b L (n)%Z (t)%Z)) - (l * (X x (n)%Z (t)%Z))) = (((2 * (F (t)%Z)) - (l * (X x (n)%Z (t)%Z))) + (((1 - b) * / L) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))).
{
transitivity (((2 * (F (t)%Z)) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__1189 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1190 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1191 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1192 : 1 <= IZR i__0).
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
rw e__1191.
feq.
}
assert (e__1193 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1190.
rw e__1193.
reflexivity.
}
feq.
}
assert (e__1194 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__1195 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1196 : 1 <= IZR i__0).
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
rw e__1195.
feq.
}
eapply eq_trans.
{
rw e__1189.
rw e__1194.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (F (t)%Z)) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__1197 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1198 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1199 : 1 <= IZR i__0).
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
rw e__1198.
feq.
}
assert (e__1200 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__1201 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1202 : 1 <= IZR i__0).
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
rw e__1201.
feq.
}
assert (e__1203 : / L = (/ L)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1197.
rw e__1200.
rw e__1203.
reflexivity.
}
feq.
}
feq.
}
assert (w__1188 : 0 <= (((2 * (F (t)%Z)) - (l * (X x (n)%Z (t)%Z))) + (((1 - b) * / L) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))).
{
apply plus_nn_nn.
{
assert (e__1204 : ((2 * (F (t)%Z)) - (l * (X x (n)%Z (t)%Z))) = 1 * ((2 * (F (t)%Z)) - (l * (X x (n)%Z (t)%Z))) + 0).
{
transitivity (((2 * (F (t)%Z)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__1205 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__1206 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1207 : 1 <= IZR i__0).
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
rw e__1206.
feq.
}
eapply eq_trans.
{
rw e__1205.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (F (t)%Z)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__1208 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__1209 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1210 : 1 <= IZR i__0).
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
rw e__1209.
feq.
}
eapply eq_trans.
{
rw e__1208.
reflexivity.
}
feq.
}
feq.
}
rw e__1204.
apply (from_le_nn 1 0 (l * (X x (n)%Z (t)%Z)) (2 * (F (t)%Z))); [exact s__310 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__1211 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__1211.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__1212 : L = 1 * (L - 0) + 0).
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
rw e__1212.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1213 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
rw e__1187. exact w__1188.
}
(* here *)
assert (s__1215 : ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z))) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z)))))).
{
split.
{
exact s__395.
}
{
split.
{
exact s__1214.
}
{
exact s__1186.
}
}
}
pose proof s__1215 as [h__1216 [h__1217 h__1218]].
exact s__1215.
}
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))).
intros t b__1220.
assert (r__1221 : 0 <= IZR t).
{ izr_le. }
intros i b__1222.
assert (r__1223 : 1 <= IZR i).
{ izr_le. }
assert (e__1224 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__1224.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
{
split.
{
change (0 < (L * rho)).
apply mult_pos_pos.
{
assert (e__1225 : L = 1 * (L - 0) + 0).
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
rw e__1225.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
{
assert (e__1226 : rho = 1 * (rho - 0) + 0).
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
rw e__1226.
apply (from_lt_pos 1 0 0 rho); [exact h__11 | lra ..].
}
}
{
split.
{
change (0 <> (2 * L)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1227 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__1227.
apply (from_lt_pos 2 0 0 L); [exact h__5 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))).
intros t b__1228.
assert (r__1229 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1230 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__1230.
apply (from_lt_pos 2 0 0 L); [exact h__5 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))).
intros t b__1231.
assert (r__1232 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1233 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__1233.
apply (from_lt_pos 2 0 0 L); [exact h__5 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))).
intros t b__1234.
assert (r__1235 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1236 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__1236.
apply (from_lt_pos 2 0 0 L); [exact h__5 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (IZR n))).
intros t b__1237.
assert (r__1238 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1239 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__1239.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__25 | lra ..].
}
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 < ((q - 1) * / 2))).
intros t b__1240.
assert (r__1241 : 0 <= IZR t).
{ izr_le. }
assert (e__1242 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__1242.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__10 | lra ..].
}
}
}
}
}
}
}
}
{
change (forall t : Z, ((0)%Z <= t)%Z -> ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z))) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z)))))).
exact s__1219.
}
Qed.
Lemma meaningful : forall (b : R) (L : R) (l : R) (eta : R) (q : R) (Dmin : R) (Dmax : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (D_ : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (1 < q) -> (0 < rho) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((D_ (t)%Z (i)%Z) <= Dmax))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> ((2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (1 <= (IZR n)) -> (0 < Dmin) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (Dmin <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (0 < (L * rho)) /\ (0 <> (2 * L)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (IZR n))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 < ((q - 1) / 2)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37)). Qed.
Theorem claim : forall (b : R) (L : R) (l : R) (eta : R) (q : R) (Dmin : R) (Dmax : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (D_ : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (1 < q) -> (0 < rho) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((D_ (t)%Z (i)%Z) <= Dmax))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> ((2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (1 <= (IZR n)) -> (0 < Dmin) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (Dmin <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z))) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) / 2)) * (V F m g b L (n)%Z (t)%Z)))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37)). Qed.
Fail Definition corrupted : forall (b : R) (L : R) (l : R) (eta : R) (q : R) (Dmin : R) (Dmax : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (D_ : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (1 < q) -> (0 < rho) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((D_ (t)%Z (i)%Z) <= Dmax))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> ((2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (1 <= (IZR n)) -> (0 < Dmin) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (Dmin <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((V F m g b L (n)%Z (t)%Z) < 0) /\ ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z))) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) / 2)) * (V F m g b L (n)%Z (t)%Z)))))) := claim.
End T_aida_falls_by_a_power_844488c2.
