From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas13.
From AdamNX Require Import Lemmas14.
Open Scope R_scope.

(* aida.converges; certificate c5c9aaf2f822fd5f6a99e3241334b6f758470c40e3aeca6248a91499fb99c248 *)
Module T_aida_converges_c5c9aaf2.
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

Lemma proved : forall (b : R) (L : R) (l : R) (eta : R) (q : R) (Dmin : R) (Dmax : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (D_ : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (1 < q) -> (0 < rho) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((D_ (t)%Z (i)%Z) <= Dmax))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> ((2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (1 <= (IZR n)) -> (0 < Dmin) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (Dmin <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> (((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (0 < (L * rho)) /\ (0 <> (2 * L)) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR n))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < ((q - 1) / 2))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (((q - 1) / 2) * (((eta * Dmin * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (q - 1))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (2 / (q - 1))))) /\ ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 / (((q - 1) / 2) * (((eta * Dmin * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t))) (2 / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0))).
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
assert (n__163 : (2 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__162 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__162.
apply (from_lt_pos 2 0 0 L); [exact h__5 | lra ..].
}
assert (n__164 : L <> 0).
{
intro vanishes.
apply n__163.
transitivity (2 * (L)).
{ feq. }
rewrite vanishes. ring.
}
(* falls *)
assert (s__281 : (forall t : Z, ((0)%Z <= t)%Z -> ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z))) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z))))))).
{
assert (b__30 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__31 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__32 : (0 < L)).
{
exact h__5.
}
assert (p__33 : ((0 < l) /\ (l <= L))).
{
split.
{
exact h__7.
}
{
exact h__8.
}
}
assert (p__34 : (0 < eta)).
{
exact h__9.
}
assert (p__35 : (1 < q)).
{
exact h__10.
}
assert (p__36 : (0 < rho)).
{
exact h__11.
}
assert (p__37 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z))))))).
{
exact h__12.
}
assert (p__38 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z))))))).
{
exact h__13.
}
assert (p__39 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z))))).
{
exact h__14.
}
assert (p__40 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((D_ (t)%Z (i)%Z) <= Dmax)))).
{
exact h__15.
}
assert (p__41 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) <= (2 * (F (t)%Z)))))).
{
intros t b__42.
assert (r__44 : 0 <= IZR t).
{ izr_le. }
pose proof (h__16 t ltac:(zp)) as h__43.
intros p__45.
assert (h__46 : ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z)))).
{
apply h__43.
apply gap_le.
assert (e__47 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__48 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__49 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__50 : 1 <= IZR i__0).
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
rw e__49.
feq.
}
eapply eq_trans.
{
rw e__48.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__51 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__52 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__53 : 1 <= IZR i__0).
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
rw e__52.
feq.
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
feq.
}
rw e__47.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__45 | lra ..].
}
apply gap_le.
assert (e__54 : ((2 * (F (t)%Z)) - (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z))) = 1 * ((2 * (F (t)%Z)) - (l * (X x (n)%Z (t)%Z))) + 0).
{
transitivity (((2 * (F (t)%Z)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__55 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__56 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__57 : 1 <= IZR i__0).
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
rw e__56.
feq.
}
eapply eq_trans.
{
rw e__55.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (F (t)%Z)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__58 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__59 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__60 : 1 <= IZR i__0).
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
rw e__59.
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
rw e__54.
apply (from_le_nn 1 0 (l * (X x (n)%Z (t)%Z)) (2 * (F (t)%Z))); [exact h__46 | lra ..].
}
assert (p__61 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)))))).
{
intros t b__62.
assert (r__64 : 0 <= IZR t).
{ izr_le. }
pose proof (h__17 t ltac:(zp)) as h__63.
intros p__65.
assert (h__66 : ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
apply h__63.
apply gap_le.
assert (e__67 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__68 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__69 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__70 : 1 <= IZR i__0).
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
rw e__69.
feq.
}
eapply eq_trans.
{
rw e__68.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__71 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__72 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__73 : 1 <= IZR i__0).
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
rw e__72.
feq.
}
eapply eq_trans.
{
rw e__71.
reflexivity.
}
feq.
}
feq.
}
rw e__67.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__65 | lra ..].
}
apply gap_le.
assert (e__74 : (((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) = 1 * (((L ^ 2) * (X x (n)%Z (t)%Z)) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__75 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__76 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__77 : 1 <= IZR i__0).
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
rw e__76.
feq.
}
assert (e__78 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__79 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__80 : 1 <= IZR i__0).
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
rw e__79.
feq.
}
eapply eq_trans.
{
rw e__75.
rw e__78.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__81 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__82 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__83 : 1 <= IZR i__0).
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
rw e__82.
feq.
}
assert (e__84 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__85 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__86 : 1 <= IZR i__0).
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
rw e__85.
feq.
}
eapply eq_trans.
{
rw e__81.
rw e__84.
reflexivity.
}
feq.
}
feq.
}
rw e__74.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) ((L ^ 2) * (X x (n)%Z (t)%Z))); [exact h__66 | lra ..].
}
assert (p__87 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))))).
{
intros t b__88.
assert (r__90 : 0 <= IZR t).
{ izr_le. }
pose proof (h__18 t ltac:(zp)) as h__89.
intros i b__91.
assert (r__93 : 1 <= IZR i).
{ izr_le. }
pose proof (h__89 i ltac:(zp)) as h__92.
intros p__94.
assert (h__95 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
apply h__92.
apply gap_le.
assert (e__96 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__97 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__98 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__99 : 1 <= IZR i__0).
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
rw e__98.
feq.
}
eapply eq_trans.
{
rw e__97.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__100 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__101 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__102 : 1 <= IZR i__0).
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
rw e__101.
feq.
}
eapply eq_trans.
{
rw e__100.
reflexivity.
}
feq.
}
feq.
}
rw e__96.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__94 | lra ..].
}
exact h__95.
}
assert (p__103 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))))).
{
intros t b__104.
assert (r__106 : 0 <= IZR t).
{ izr_le. }
pose proof (h__19 t ltac:(zp)) as h__105.
intros p__107.
assert (h__108 : (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))).
{
apply h__105.
apply gap_le.
assert (e__109 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__110 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__111 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__112 : 1 <= IZR i__0).
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
rw e__111.
feq.
}
eapply eq_trans.
{
rw e__110.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__113 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__114 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__115 : 1 <= IZR i__0).
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
rw e__114.
feq.
}
eapply eq_trans.
{
rw e__113.
reflexivity.
}
feq.
}
feq.
}
rw e__109.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__107 | lra ..].
}
intros p__116.
assert (h__117 : ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
apply h__108.
apply gap_le.
assert (e__118 : ((rho ^ 2) - (X x (n)%Z ((t + 1))%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__119 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__120 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__122 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__121 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
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
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__120.
feq.
}
eapply eq_trans.
{
rw e__119.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__123 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__124 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__126 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__125 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__125.
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
rw e__124.
feq.
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
rw e__118.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) (rho ^ 2)); [exact p__116 | lra ..].
}
exact h__117.
}
assert (p__127 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))).
{
intros t b__128.
assert (r__130 : 0 <= IZR t).
{ izr_le. }
pose proof (h__20 t ltac:(zp)) as h__129.
intros p__131.
assert (h__132 : (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
apply h__129.
apply gap_le.
assert (e__133 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__134 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
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
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__137 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__138 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__139 : 1 <= IZR i__0).
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
rw e__138.
feq.
}
eapply eq_trans.
{
rw e__137.
reflexivity.
}
feq.
}
feq.
}
rw e__133.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__131 | lra ..].
}
intros p__140.
assert (h__141 : ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))).
{
apply h__132.
apply gap_le.
assert (e__142 : ((rho ^ 2) - (X x (n)%Z ((t + 1))%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__143 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__144 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__146 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__145 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__145.
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
rw e__144.
feq.
}
eapply eq_trans.
{
rw e__143.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__147 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__148 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__150 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__149 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__149.
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
rw e__148.
feq.
}
eapply eq_trans.
{
rw e__147.
reflexivity.
}
feq.
}
feq.
}
rw e__142.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) (rho ^ 2)); [exact p__140 | lra ..].
}
exact h__141.
}
assert (p__151 : ((2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2))).
{
exact h__21.
}
assert (p__152 : ((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) <= ((rho ^ 2) * / 4))).
{
apply gap_le.
assert (e__153 : (((rho ^ 2) * / 4) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z)) = 1 * (((rho ^ 2) * / 4) - (X x (n)%Z (0)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__154 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__155 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__156 : 1 <= IZR i__0).
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
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__157 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__158 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__159 : 1 <= IZR i__0).
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
apply (from_le_nn 1 0 (X x (n)%Z (0)%Z) ((rho ^ 2) * / 4)); [exact h__22 | lra ..].
}
assert (p__160 : ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8))).
{
apply gap_le.
assert (e__161 : ((((1 - b) * l * (rho ^ 2)) * / 8) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z)) = 1 * ((((1 - b) * l * (rho ^ 2)) * / 8) - (V F m g b L (n)%Z (0)%Z)) + 0).
{
transitivity ((((- 1) * (F (0)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__165 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__166 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__167 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__168 : 1 <= IZR i__0).
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
rw e__167.
feq.
}
assert (e__169 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__166.
rw e__169.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__165.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (0)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__170 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__171 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__172 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__173 : 1 <= IZR i__0).
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
rw e__172.
feq.
}
assert (e__174 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__171.
rw e__174.
reflexivity.
}
feq.
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
rw e__161.
apply (from_le_nn 1 0 (V F m g b L (n)%Z (0)%Z) (((1 - b) * l * (rho ^ 2)) * / 8)); [exact h__23 | lra ..].
}
assert (p__175 : (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))).
{
exact h__24.
}
assert (p__176 : (1 <= (IZR n))).
{
exact h__25.
}
assert (p__177 : (0 < Dmin)).
{
exact h__27.
}
assert (p__178 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (Dmin <= (D_ (t)%Z (i)%Z))))).
{
exact h__28.
}
assert (p__179 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))))))).
{
intros t b__180.
assert (r__182 : 0 <= IZR t).
{ izr_le. }
pose proof (h__29 t ltac:(zp)) as h__181.
intros p__183.
assert (h__184 : ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))))).
{
apply h__181.
apply gap_le.
assert (e__185 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__186 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__187 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__188 : 1 <= IZR i__0).
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
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__189 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__190 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__191 : 1 <= IZR i__0).
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
rw e__190.
feq.
}
eapply eq_trans.
{
rw e__189.
reflexivity.
}
feq.
}
feq.
}
rw e__185.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__183 | lra ..].
}
exact h__184.
}
assert (u__192 : (forall t : Z, ((0)%Z <= t)%Z -> ((0 <= (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z)) /\ ((l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) <= (2 * (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z))) /\ ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z) <= ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z))))))).
{
exact (T_aida_falls_by_a_power_844488c2.claim b L l eta q Dmin Dmax rho (n)%Z (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (D_ (t)%Z (i)%Z))) b__30 p__31 p__32 p__33 p__34 p__35 p__36 p__37 p__38 p__39 p__40 p__41 p__61 p__87 p__103 p__127 p__151 p__152 p__160 p__175 p__176 p__177 p__178 p__179).
}
intros t b__193.
assert (r__195 : 0 <= IZR t).
{ izr_le. }
pose proof (u__192 t ltac:(zp)) as h__194.
assert (n__228 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__227 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__227.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__25 | lra ..].
}
assert (n__230 : 0 < ((q - 1) * / 2)).
{
assert (e__229 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__229.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__10 | lra ..].
}
assert (n__232 : 0 < (((1 * / 2) * q) + ((- 1) * / 2))).
{
assert (e__231 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
try rewrite <- e__231.
exact n__230.
}
destruct h__194 as [h__196 [h__197 h__198]].
split.
{
assert (e__199 : (V F m g b L (n)%Z (t)%Z) = 1 * ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - 0) + 0).
{
transitivity (((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__200 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__201 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__202 : 1 <= IZR i__0).
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
rw e__201.
feq.
}
assert (e__203 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__200.
rw e__203.
reflexivity.
}
feq.
}
symmetry.
transitivity (((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__204 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__205 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__206 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__207 : 1 <= IZR i__0).
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
rw e__206.
feq.
}
assert (e__208 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__205.
rw e__208.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__204.
reflexivity.
}
feq.
}
feq.
}
rw e__199.
apply (from_le_nn 1 0 0 (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z)); [exact h__196 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__209 : ((2 * (V F m g b L (n)%Z (t)%Z)) - (l * (X x (n)%Z (t)%Z))) = 1 * ((2 * (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z)) - (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z))) + 0).
{
transitivity (((2 * (F (t)%Z)) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__210 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__211 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__212 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__213 : 1 <= IZR i__0).
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
rw e__212.
feq.
}
assert (e__214 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__211.
rw e__214.
reflexivity.
}
feq.
}
assert (e__215 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__216 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__217 : 1 <= IZR i__0).
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
rw e__216.
feq.
}
eapply eq_trans.
{
rw e__210.
rw e__215.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (F (t)%Z)) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__218 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__219 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__220 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__221 : 1 <= IZR i__0).
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
rw e__220.
feq.
}
assert (e__222 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__219.
rw e__222.
reflexivity.
}
feq.
}
assert (e__223 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__224 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__225 : 1 <= IZR i__0).
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
rw e__224.
feq.
}
eapply eq_trans.
{
rw e__218.
rw e__223.
reflexivity.
}
feq.
}
feq.
}
rw e__209.
apply (from_le_nn 1 0 (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) (2 * (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z))); [exact h__197 | lra ..].
}
{
apply gap_le.
assert (e__226 : (((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z))) - (V F m g b L (n)%Z ((t + 1))%Z)) = 1 * (((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z))) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z)) + 0).
{
transitivity (((((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * Dmin * eta * l) + (((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * b * eta * l) + ((1 * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__233 : (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) = (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__234 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__235 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__236 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__237 : 1 <= IZR i__0).
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
rw e__236.
feq.
}
assert (e__238 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__235.
rw e__238.
reflexivity.
}
feq.
}
transitivity (apow  ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__234). }
assert (e__239 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) v__ ) e__239). }
reflexivity.
}
assert (e__240 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__241 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__242 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__242.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__241). }
assert (e__243 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__243). }
reflexivity.
}
assert (e__244 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__245 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__246 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__249 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__247 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__248 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__247.
rw e__248.
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
rw e__246.
feq.
}
assert (e__250 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__251 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__245.
rw e__250.
rw e__251.
reflexivity.
}
feq.
}
assert (e__252 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__253 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__254 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__255 : 1 <= IZR i__0).
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
rw e__254.
feq.
}
assert (e__256 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__253.
rw e__256.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__233.
rw e__240.
rw e__244.
rw e__252.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * Dmin * eta * l) + (((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * b * eta * l) + ((1 * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__257 : (apow (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) ((q - 1) * / 2)) = (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__258 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__259 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__260 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__261 : 1 <= IZR i__0).
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
rw e__260.
feq.
}
assert (e__262 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__259.
rw e__262.
reflexivity.
}
feq.
}
transitivity (apow  ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__258). }
assert (e__263 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) v__ ) e__263). }
reflexivity.
}
assert (e__264 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__265 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__266 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__269 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__267 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__268 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__267.
rw e__268.
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
rw e__266.
feq.
}
assert (e__270 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__271 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__265.
rw e__270.
rw e__271.
reflexivity.
}
feq.
}
assert (e__272 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__273 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__274 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__275 : 1 <= IZR i__0).
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
rw e__274.
feq.
}
assert (e__276 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__273.
rw e__276.
reflexivity.
}
feq.
}
assert (e__277 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__278 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__279 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__279.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__278). }
assert (e__280 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__280). }
reflexivity.
}
eapply eq_trans.
{
rw e__257.
rw e__264.
rw e__272.
rw e__277.
reflexivity.
}
feq.
}
feq.
}
rw e__226.
apply (from_le_nn 1 0 (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z) ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z)))); [exact h__198 | lra ..].
}
}
}
(* V >= 0 *)
assert (s__291 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V F m g b L (n)%Z (t)%Z)))).
{
intros t b__282.
assert (r__283 : 0 <= IZR t).
{ izr_le. }
(* all *)
assert (s__286 : ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z))) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z)))))).
{
assert (b__284 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__285 : ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z))) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z)))))).
{
exact (s__281 (t)%Z b__284).
}
exact u__285.
}
pose proof s__286 as [h__287 [h__288 h__289]].
(* part *)
assert (s__290 : (0 <= (V F m g b L (n)%Z (t)%Z))).
{
exact h__287.
}
exact s__290.
}
(* distance *)
assert (s__301 : (forall t : Z, ((0)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z))))).
{
intros t b__292.
assert (r__293 : 0 <= IZR t).
{ izr_le. }
(* all *)
assert (s__296 : ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z))) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z)))))).
{
assert (b__294 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__295 : ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z))) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z)))))).
{
exact (s__281 (t)%Z b__294).
}
exact u__295.
}
pose proof s__296 as [h__297 [h__298 h__299]].
(* part *)
assert (s__300 : ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z)))).
{
exact h__298.
}
exact s__300.
}
(* V falls *)
assert (s__311 : (forall t : Z, ((0)%Z <= t)%Z -> ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z)))))).
{
intros t b__302.
assert (r__303 : 0 <= IZR t).
{ izr_le. }
(* all *)
assert (s__306 : ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z))) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z)))))).
{
assert (b__304 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__305 : ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z))) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z)))))).
{
exact (s__281 (t)%Z b__304).
}
exact u__305.
}
pose proof s__306 as [h__307 [h__308 h__309]].
(* part *)
assert (s__310 : ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z))))).
{
exact h__309.
}
exact s__310.
}
(* k *)
assert (s__315 : (0 < ((q - 1) * / 2))).
{
assert (e__312 : ((q - 1) * / 2) = ((q - 1) * / 2)).
{
reflexivity.
}
assert (w__313 : 0 < ((q - 1) * / 2)).
{
assert (e__314 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__314.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__10 | lra ..].
}
rw e__312. exact w__313.
}
(* l/n *)
assert (s__318 : (0 < (l * / (IZR n)))).
{
apply mult_pos_pos.
{
assert (e__316 : l = 1 * (l - 0) + 0).
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
rw e__316.
apply (from_lt_pos 1 0 0 l); [exact h__7 | lra ..].
}
{
apply inv_pos.
assert (e__317 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__317.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__25 | lra ..].
}
}
assert (n__324 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__323 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__323.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__25 | lra ..].
}
(* c *)
assert (s__327 : (0 < (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__319 : eta = 1 * (eta - 0) + 0).
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
rw e__319.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
{
assert (e__320 : Dmin = 1 * (Dmin - 0) + 0).
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
rw e__320.
apply (from_lt_pos 1 0 0 Dmin); [exact h__27 | lra ..].
}
}
{
assert (e__321 : l = 1 * (l - 0) + 0).
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
rw e__321.
apply (from_lt_pos 1 0 0 l); [exact h__7 | lra ..].
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
assert (e__322 : (l * / (IZR n)) = 1 * ((l * / (IZR n)) - 0) + 0).
{
transitivity ((l * (/ (IZR n)))).
{
assert (e__325 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__325.
reflexivity.
}
feq.
}
symmetry.
transitivity ((l * (/ (IZR n)))).
{
assert (e__326 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__326.
reflexivity.
}
feq.
}
feq.
}
rw e__322.
apply (from_lt_pos 1 0 0 (l * / (IZR n))); [exact s__318 | lra ..].
}
}
(* decay *)
assert (s__469 : ((forall t : Z, ((1)%Z <= t)%Z -> ((V F m g b L (n)%Z (t)%Z) <= (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))))) /\ (tends (fun t : Z => (V F m g b L (n)%Z (t)%Z)) 0))).
{
assert (p__328 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V F m g b L (n)%Z (t)%Z)))).
{
exact s__291.
}
assert (p__329 : (0 < (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))))).
{
exact s__327.
}
assert (p__330 : (0 < ((q - 1) * / 2))).
{
exact s__315.
}
assert (p__331 : (forall t : Z, ((0)%Z <= t)%Z -> ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - ((((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z)))))).
{
intros t b__332.
assert (r__334 : 0 <= IZR t).
{ izr_le. }
pose proof (s__311 t ltac:(zp)) as h__333.
assert (n__337 : 0 < ((q - 1) * / 2)).
{
assert (e__336 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__336.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__10 | lra ..].
}
assert (n__339 : 0 < (((1 * / 2) * q) + ((- 1) * / 2))).
{
assert (e__338 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
try rewrite <- e__338.
exact n__337.
}
apply gap_le.
assert (e__335 : (((V F m g b L (n)%Z (t)%Z) - ((((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z))) - (V F m g b L (n)%Z ((t + 1))%Z)) = 1 * (((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z))) - (V F m g b L (n)%Z ((t + 1))%Z)) + 0).
{
transitivity (((((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * Dmin * eta * l) + (((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * b * eta * l) + ((1 * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__340 : (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) = (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__341 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__342 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__343 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__344 : 1 <= IZR i__0).
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
rw e__343.
feq.
}
assert (e__345 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__342.
rw e__345.
reflexivity.
}
feq.
}
transitivity (apow  ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__341). }
assert (e__346 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) v__ ) e__346). }
reflexivity.
}
assert (e__347 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__348 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__349 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__349.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__348). }
assert (e__350 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__350). }
reflexivity.
}
assert (e__351 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__352 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__353 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__356 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__354 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__355 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__354.
rw e__355.
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
rw e__353.
feq.
}
assert (e__357 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__358 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__352.
rw e__357.
rw e__358.
reflexivity.
}
feq.
}
assert (e__359 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__360 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__361 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__362 : 1 <= IZR i__0).
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
rw e__361.
feq.
}
assert (e__363 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__360.
rw e__363.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__340.
rw e__347.
rw e__351.
rw e__359.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (F (t)%Z) * Dmin * eta * l) + (((- 1) * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * b * eta * l) + ((1 * / 4) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((1 * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * b * eta * l) + (((- 1) * / 8) * (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2))) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * Dmin * (/ L) * eta * l) + ((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__364 : (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) = (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__365 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__366 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__367 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__368 : 1 <= IZR i__0).
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
rw e__367.
feq.
}
assert (e__369 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__366.
rw e__369.
reflexivity.
}
feq.
}
transitivity (apow  ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__365). }
assert (e__370 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b)) v__ ) e__370). }
reflexivity.
}
assert (e__371 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__372 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__373 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__373.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__372). }
assert (e__374 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__374). }
reflexivity.
}
assert (e__375 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__376 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__377 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__380 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__378 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__379 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__378.
rw e__379.
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
rw e__377.
feq.
}
assert (e__381 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__382 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__376.
rw e__381.
rw e__382.
reflexivity.
}
feq.
}
assert (e__383 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__384 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__385 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__386 : 1 <= IZR i__0).
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
rw e__385.
feq.
}
assert (e__387 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__384.
rw e__387.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__364.
rw e__371.
rw e__375.
rw e__383.
reflexivity.
}
feq.
}
feq.
}
rw e__335.
apply (from_le_nn 1 0 (V F m g b L (n)%Z ((t + 1))%Z) ((V F m g b L (n)%Z (t)%Z) - (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)) * (apow (V F m g b L (n)%Z (t)%Z) ((q - 1) * / 2)) * (V F m g b L (n)%Z (t)%Z)))); [exact h__333 | lra ..].
}
assert (u__388 : ((forall t : Z, ((1)%Z <= t)%Z -> ((V F m g b L (n)%Z (t)%Z) <= (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (1 * / ((q - 1) * / 2))))) /\ (tends (fun t : Z => (V F m g b L (n)%Z (t)%Z)) 0))).
{
exact (T_algebraic_limit_56a31a8c.claim (fun t : Z => (V F m g b L (n)%Z (t)%Z)) (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) ((q - 1) * / 2) p__328 p__329 p__330 p__331).
}
destruct u__388 as [h__389 h__390].
split.
{
intros t b__391.
assert (r__393 : 1 <= IZR t).
{ izr_le. }
pose proof (h__389 t ltac:(zp)) as h__392.
assert (n__396 : 0 < ((q - 1) * / 2)).
{
assert (e__395 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__395.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__10 | lra ..].
}
assert (n__398 : 0 < (((1 * / 2) * q) + ((- 1) * / 2))).
{
assert (e__397 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
try rewrite <- e__397.
exact n__396.
}
assert (n__410 : (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__399 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__399.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__10 | lra ..].
}
{
assert (e__400 : (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) = 1 * ((((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) - 0) + 0).
{
transitivity (((1 * / 4) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l)).
{
assert (e__401 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__402 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__403 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__403.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__402). }
assert (e__404 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__404). }
reflexivity.
}
eapply eq_trans.
{
rw e__401.
reflexivity.
}
feq.
}
symmetry.
transitivity (((1 * / 4) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l)).
{
assert (e__405 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__406 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__407 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__407.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__406). }
assert (e__408 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__408). }
reflexivity.
}
eapply eq_trans.
{
rw e__405.
reflexivity.
}
feq.
}
feq.
}
rw e__400.
apply (from_lt_pos 1 0 0 (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)))); [exact s__327 | lra ..].
}
}
{
assert (e__409 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__409.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__393 | lra ..].
}
}
assert (n__416 : (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * (IZR t))) <> 0).
{
assert (e__411 : (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * (IZR t)))).
{
assert (e__412 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__413 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__414 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__414.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__413). }
assert (e__415 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__415). }
reflexivity.
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
assert (n__417 : (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) <> 0).
{
intro vanishes.
apply n__416.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Dmin) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__418 : Dmin <> 0).
{
intro vanishes.
apply n__416.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Dmin) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__419 : eta <> 0).
{
intro vanishes.
apply n__416.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Dmin) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__420 : l <> 0).
{
intro vanishes.
apply n__416.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Dmin) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__421 : (IZR t) <> 0).
{
intro vanishes.
apply n__416.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Dmin) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__422 : (q + (- 1)) <> 0).
{
intro vanishes.
apply n__416.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Dmin) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__424 : (q - 1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__423 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__423.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
assert (n__426 : 0 < (2 * / (q - 1))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__425 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__425.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
}
assert (n__430 : 0 < (2 * (/ (q + (- 1))))).
{
assert (e__427 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__428 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__429 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__429.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__428.
reflexivity.
}
feq.
}
try rewrite <- e__427.
exact n__426.
}
assert (n__432 : ((q - 1) * / 2) <> 0).
{
apply Rgt_not_eq; red.
assert (e__431 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__431.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__10 | lra ..].
}
assert (n__434 : (((1 * / 2) * q) + ((- 1) * / 2)) <> 0).
{
assert (e__433 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
try rewrite <- e__433.
exact n__432.
}
assert (n__436 : 0 < (1 * / ((q - 1) * / 2))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__435 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__435.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__10 | lra ..].
}
}
apply gap_le.
assert (e__394 : ((apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) - (V F m g b L (n)%Z (t)%Z)) = 1 * ((apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (1 * / ((q - 1) * / 2))) - (V F m g b L (n)%Z (t)%Z)) + 0).
{
transitivity (((apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1))))) + ((- 1) * (F (t)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__437 : (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) = (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))).
{
assert (e__438 : (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__439 : / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__440 : (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * (IZR t)))).
{
assert (e__441 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__442 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__443 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__443.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__442). }
assert (e__444 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__444). }
reflexivity.
}
eapply eq_trans.
{
rw e__441.
reflexivity.
}
feq.
}
rw e__440.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__439.
reflexivity.
}
feq.
}
transitivity (apow  ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * / (q - 1))).
{ exact (f_equal (fun v__ => apow  v__ (2 * / (q - 1))) e__438). }
assert (e__445 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__446 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__447 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__447.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__446.
reflexivity.
}
feq.
}
transitivity (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))) ).
{ exact (f_equal (fun v__ => apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) v__ ) e__445). }
reflexivity.
}
assert (e__448 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__449 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__450 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__451 : 1 <= IZR i__0).
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
rw e__450.
feq.
}
assert (e__452 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__449.
rw e__452.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__437.
rw e__448.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1))))) + ((- 1) * (F (t)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__453 : (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (1 * / ((q - 1) * / 2))) = (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))).
{
assert (e__454 : (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__455 : / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__456 : (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * (IZR t)))).
{
assert (e__457 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__458 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__459 : / (IZR n) = (/ (IZR n))).
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
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__458). }
assert (e__460 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__460). }
reflexivity.
}
eapply eq_trans.
{
rw e__457.
reflexivity.
}
feq.
}
rw e__456.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__455.
reflexivity.
}
feq.
}
transitivity (apow  ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (1 * / ((q - 1) * / 2))).
{ exact (f_equal (fun v__ => apow  v__ (1 * / ((q - 1) * / 2))) e__454). }
assert (e__461 : (1 * / ((q - 1) * / 2)) = (2 * (/ (q + (- 1))))).
{
assert (e__462 : / ((q - 1) * / 2) = (2 * (/ (q + (- 1))))).
{
assert (e__463 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
rw e__463.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__462.
reflexivity.
}
feq.
}
transitivity (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))) ).
{ exact (f_equal (fun v__ => apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) v__ ) e__461). }
reflexivity.
}
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
eapply eq_trans.
{
rw e__453.
rw e__464.
reflexivity.
}
feq.
}
feq.
}
rw e__394.
apply (from_le_nn 1 0 (V F m g b L (n)%Z (t)%Z) (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (1 * / ((q - 1) * / 2)))); [exact h__392 | lra ..].
}
{
exact h__390.
}
}
pose proof s__469 as [h__470 h__471].
(* bound *)
assert (s__603 : (forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))))))).
{
intros t b__472.
assert (r__473 : 1 <= IZR t).
{ izr_le. }
(* at most *)
assert (s__476 : ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z)))).
{
assert (b__474 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__475 : ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z)))).
{
exact (s__301 (t)%Z b__474).
}
exact u__475.
}
(* all bounds *)
assert (s__477 : (forall t : Z, ((1)%Z <= t)%Z -> ((V F m g b L (n)%Z (t)%Z) <= (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))))).
{
exact h__470.
}
(* small *)
assert (s__480 : ((V F m g b L (n)%Z (t)%Z) <= (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))))).
{
assert (b__478 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__479 : ((V F m g b L (n)%Z (t)%Z) <= (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))))).
{
exact (s__477 (t)%Z b__478).
}
exact u__479.
}
assert (n__484 : 0 < ((q - 1) * / 2)).
{
assert (e__483 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__483.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__10 | lra ..].
}
assert (n__486 : 0 < (((1 * / 2) * q) + ((- 1) * / 2))).
{
assert (e__485 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
try rewrite <- e__485.
exact n__484.
}
assert (n__498 : (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
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
{
assert (e__488 : (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) = 1 * ((((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) - 0) + 0).
{
transitivity (((1 * / 4) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l)).
{
assert (e__489 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__490 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__491 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__491.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__490). }
assert (e__492 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__492). }
reflexivity.
}
eapply eq_trans.
{
rw e__489.
reflexivity.
}
feq.
}
symmetry.
transitivity (((1 * / 4) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l)).
{
assert (e__493 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__494 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__495 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__495.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__494). }
assert (e__496 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__496). }
reflexivity.
}
eapply eq_trans.
{
rw e__493.
reflexivity.
}
feq.
}
feq.
}
rw e__488.
apply (from_lt_pos 1 0 0 (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)))); [exact s__327 | lra ..].
}
}
{
assert (e__497 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__497.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__473 | lra ..].
}
}
assert (n__504 : (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * (IZR t))) <> 0).
{
assert (e__499 : (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * (IZR t)))).
{
assert (e__500 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__501 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__502 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__502.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__501). }
assert (e__503 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__503). }
reflexivity.
}
eapply eq_trans.
{
rw e__500.
reflexivity.
}
feq.
}
try rewrite <- e__499.
exact n__498.
}
assert (n__505 : (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) <> 0).
{
intro vanishes.
apply n__504.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Dmin) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__506 : Dmin <> 0).
{
intro vanishes.
apply n__504.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Dmin) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__507 : eta <> 0).
{
intro vanishes.
apply n__504.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Dmin) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__508 : l <> 0).
{
intro vanishes.
apply n__504.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Dmin) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__509 : (IZR t) <> 0).
{
intro vanishes.
apply n__504.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Dmin) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__510 : (q + (- 1)) <> 0).
{
intro vanishes.
apply n__504.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (Dmin) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__512 : (q - 1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__511 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__511.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
assert (n__514 : 0 < (2 * / (q - 1))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__513 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__513.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
}
assert (n__518 : 0 < (2 * (/ (q + (- 1))))).
{
assert (e__515 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__516 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__517 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__517.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__516.
reflexivity.
}
feq.
}
try rewrite <- e__515.
exact n__514.
}
(* bound_t *)
assert (s__602 : ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))))).
{
apply gap_le.
assert (e__481 : ((2 * (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))) - (l * (X x (n)%Z (t)%Z))) = (((2 * (V F m g b L (n)%Z (t)%Z)) - (l * (X x (n)%Z (t)%Z))) + (2 * ((apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) - (V F m g b L (n)%Z (t)%Z))))).
{
transitivity (((2 * (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__519 : (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) = (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))).
{
assert (e__520 : (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__521 : / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__522 : (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * (IZR t)))).
{
assert (e__523 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__524 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__525 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__525.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__524). }
assert (e__526 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__526). }
reflexivity.
}
eapply eq_trans.
{
rw e__523.
reflexivity.
}
feq.
}
rw e__522.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__521.
reflexivity.
}
feq.
}
transitivity (apow  ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * / (q - 1))).
{ exact (f_equal (fun v__ => apow  v__ (2 * / (q - 1))) e__520). }
assert (e__527 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__528 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__529 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__529.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__528.
reflexivity.
}
feq.
}
transitivity (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))) ).
{ exact (f_equal (fun v__ => apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) v__ ) e__527). }
reflexivity.
}
assert (e__530 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__531 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__532 : 1 <= IZR i__0).
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
rw e__531.
feq.
}
eapply eq_trans.
{
rw e__519.
rw e__530.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__533 : (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) = (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))).
{
assert (e__534 : (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__535 : / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__536 : (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * (IZR t)))).
{
assert (e__537 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__538 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__539 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__539.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__538). }
assert (e__540 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__540). }
reflexivity.
}
eapply eq_trans.
{
rw e__537.
reflexivity.
}
feq.
}
rw e__536.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__535.
reflexivity.
}
feq.
}
transitivity (apow  ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * / (q - 1))).
{ exact (f_equal (fun v__ => apow  v__ (2 * / (q - 1))) e__534). }
assert (e__541 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__542 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__543 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__543.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__542.
reflexivity.
}
feq.
}
transitivity (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))) ).
{ exact (f_equal (fun v__ => apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) v__ ) e__541). }
reflexivity.
}
assert (e__544 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__545 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__546 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__547 : 1 <= IZR i__0).
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
rw e__546.
feq.
}
assert (e__548 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__545.
rw e__548.
reflexivity.
}
feq.
}
assert (e__549 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__550 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__551 : 1 <= IZR i__0).
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
rw e__550.
feq.
}
eapply eq_trans.
{
rw e__533.
rw e__544.
rw e__549.
reflexivity.
}
feq.
}
feq.
}
assert (w__482 : 0 <= (((2 * (V F m g b L (n)%Z (t)%Z)) - (l * (X x (n)%Z (t)%Z))) + (2 * ((apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) - (V F m g b L (n)%Z (t)%Z))))).
{
apply plus_nn_nn.
{
assert (e__552 : ((2 * (V F m g b L (n)%Z (t)%Z)) - (l * (X x (n)%Z (t)%Z))) = 1 * ((2 * (V F m g b L (n)%Z (t)%Z)) - (l * (X x (n)%Z (t)%Z))) + 0).
{
transitivity (((2 * (F (t)%Z)) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__553 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__554 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__555 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__556 : 1 <= IZR i__0).
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
rw e__555.
feq.
}
assert (e__557 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__554.
rw e__557.
reflexivity.
}
feq.
}
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
rw e__553.
rw e__558.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (F (t)%Z)) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__561 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__562 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__563 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__564 : 1 <= IZR i__0).
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
rw e__563.
feq.
}
assert (e__565 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__562.
rw e__565.
reflexivity.
}
feq.
}
assert (e__566 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__567 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__568 : 1 <= IZR i__0).
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
rw e__567.
feq.
}
eapply eq_trans.
{
rw e__561.
rw e__566.
reflexivity.
}
feq.
}
feq.
}
rw e__552.
apply (from_le_nn 1 0 (l * (X x (n)%Z (t)%Z)) (2 * (V F m g b L (n)%Z (t)%Z))); [exact s__476 | lra ..].
}
{
assert (e__569 : (2 * ((apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) - (V F m g b L (n)%Z (t)%Z))) = 2 * ((apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) - (V F m g b L (n)%Z (t)%Z)) + 0).
{
transitivity (((2 * (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))) + ((- 2) * (F (t)%Z)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__570 : (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) = (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))).
{
assert (e__571 : (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__572 : / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__573 : (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * (IZR t)))).
{
assert (e__574 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__575 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__576 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__576.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__575). }
assert (e__577 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__577). }
reflexivity.
}
eapply eq_trans.
{
rw e__574.
reflexivity.
}
feq.
}
rw e__573.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__572.
reflexivity.
}
feq.
}
transitivity (apow  ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * / (q - 1))).
{ exact (f_equal (fun v__ => apow  v__ (2 * / (q - 1))) e__571). }
assert (e__578 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__579 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__580 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__580.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__579.
reflexivity.
}
feq.
}
transitivity (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))) ).
{ exact (f_equal (fun v__ => apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) v__ ) e__578). }
reflexivity.
}
assert (e__581 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__582 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__583 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__584 : 1 <= IZR i__0).
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
rw e__583.
feq.
}
assert (e__585 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__582.
rw e__585.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__570.
rw e__581.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))) + ((- 2) * (F (t)%Z)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__586 : (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) = (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))).
{
assert (e__587 : (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__588 : / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__589 : (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l * (IZR t)))).
{
assert (e__590 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__591 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__592 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__592.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__591). }
assert (e__593 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__593). }
reflexivity.
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
eapply eq_trans.
{
rw e__588.
reflexivity.
}
feq.
}
transitivity (apow  ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * / (q - 1))).
{ exact (f_equal (fun v__ => apow  v__ (2 * / (q - 1))) e__587). }
assert (e__594 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__595 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__596 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__596.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__595.
reflexivity.
}
feq.
}
transitivity (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))) ).
{ exact (f_equal (fun v__ => apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ Dmin) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) v__ ) e__594). }
reflexivity.
}
assert (e__597 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__598 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__599 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__600 : 1 <= IZR i__0).
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
rw e__599.
feq.
}
assert (e__601 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__598.
rw e__601.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__586.
rw e__597.
reflexivity.
}
feq.
}
feq.
}
rw e__569.
apply (from_le_nn 2 0 (V F m g b L (n)%Z (t)%Z) (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))); [exact s__480 | lra ..].
}
}
rw e__481. exact w__482.
}
exact s__602.
}
(* V -> 0 *)
assert (s__604 : (tends (fun t : Z => (V F m g b L (n)%Z (t)%Z)) 0)).
{
exact h__471.
}
assert (n__612 : l <> 0).
{
apply Rgt_not_eq; red.
assert (e__611 : l = 1 * (l - 0) + 0).
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
rw e__611.
apply (from_lt_pos 1 0 0 l); [exact h__7 | lra ..].
}
(* upper *)
assert (s__614 : (tends (fun t : Z => ((2 * / l) * (V F m g b L (n)%Z (t)%Z))) 0)).
{
assert (f__608 : tends (fun t : Z => ((2 * / l) * (V F m g b L (n)%Z (t)%Z))) ((2 * / l) * 0)).
{
refine (tends_mult (fun t : Z => (2 * / l)) (fun t : Z => (V F m g b L (n)%Z (t)%Z)) (2 * / l) 0 _ _).
{
apply tends_const.
}
{
exact s__604.
}
}
assert (e__607 : 0 = ((2 * / l) * 0)).
{
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__613 : / l = (/ l)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__613.
reflexivity.
}
feq.
}
feq.
}
refine (tends_value _ _ _ e__607 _).
refine (tends_from (1)%Z _ _ _ f__608 _).
intros t b__605.
assert (r__606 : 1 <= IZR t).
{ izr_le. }
assert (n__610 : l <> 0).
{
apply Rgt_not_eq; red.
assert (e__609 : l = 1 * (l - 0) + 0).
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
rw e__609.
apply (from_lt_pos 1 0 0 l); [exact h__7 | lra ..].
}
reflexivity.
}
(* zero *)
assert (s__621 : (tends (fun t : Z => (0 * / (IZR t))) 0)).
{
assert (u__615 : (tends (fun n : Z => (0 * / (IZR n))) 0)).
{
exact (ax_limit_of_inverse 0).
}
assert (e__620 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__620 _).
refine (tends_from 1 _ _ _ u__615 _).
intros t b__616.
assert (r__617 : 1 <= IZR t).
{ izr_le. }
assert (n__619 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__618 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__618.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__617 | lra ..].
}
reflexivity.
}
(* below *)
assert (s__630 : (forall t : Z, ((0)%Z <= t)%Z -> ((0 * / ((IZR t) + 1)) <= (X x (n)%Z (t)%Z)))).
{
intros t b__622.
assert (r__623 : 0 <= IZR t).
{ izr_le. }
assert (n__627 : ((IZR t) + 1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__626 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
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
rw e__626.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__623 | lra ..].
}
(* low *)
assert (s__629 : ((0 * / ((IZR t) + 1)) <= (X x (n)%Z (t)%Z))).
{
apply gap_le.
apply to_plus.
apply plus_nn_zero.
{
change (0 <= (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)))).
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__624 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
{
assert (e__625 : (- (0 * / ((IZR t) + 1))) = 0).
{
assert (e__628 : / ((IZR t) + 1) = (/ ((IZR t) + 1))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__628.
reflexivity.
}
feq.
}
rw e__625.
rat.
}
}
exact s__629.
}
(* above *)
assert (s__675 : (forall t : Z, ((0)%Z <= t)%Z -> ((X x (n)%Z (t)%Z) <= ((2 * / l) * (V F m g b L (n)%Z (t)%Z))))).
{
intros t b__631.
assert (r__632 : 0 <= IZR t).
{ izr_le. }
(* at most *)
assert (s__635 : ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z)))).
{
assert (b__633 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__634 : ((l * (X x (n)%Z (t)%Z)) <= (2 * (V F m g b L (n)%Z (t)%Z)))).
{
exact (s__301 (t)%Z b__633).
}
exact u__634.
}
(* high *)
assert (s__674 : ((X x (n)%Z (t)%Z) <= ((2 * / l) * (V F m g b L (n)%Z (t)%Z)))).
{
apply gap_le.
assert (e__636 : (((2 * / l) * (V F m g b L (n)%Z (t)%Z)) - (X x (n)%Z (t)%Z)) = (((2 * (V F m g b L (n)%Z (t)%Z)) - (l * (X x (n)%Z (t)%Z))) * / l)).
{
transitivity (((2 * (F (t)%Z) * (/ l)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * (/ l)) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (/ l)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ l)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ l)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ l)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ l)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__638 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__639 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__640 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__641 : 1 <= IZR i__0).
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
rw e__640.
feq.
}
assert (e__642 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__639.
rw e__642.
reflexivity.
}
feq.
}
assert (e__643 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__644 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__645 : 1 <= IZR i__0).
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
rw e__644.
feq.
}
assert (e__646 : / l = (/ l)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__638.
rw e__643.
rw e__646.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (F (t)%Z) * (/ l)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * (/ l)) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (/ l)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ l)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ l)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ l)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ l)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__647 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__648 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__649 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__650 : 1 <= IZR i__0).
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
rw e__649.
feq.
}
assert (e__651 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__648.
rw e__651.
reflexivity.
}
feq.
}
assert (e__652 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__653 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__654 : 1 <= IZR i__0).
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
rw e__653.
feq.
}
assert (e__655 : / l = (/ l)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__647.
rw e__652.
rw e__655.
reflexivity.
}
feq.
}
feq.
}
assert (w__637 : 0 <= (((2 * (V F m g b L (n)%Z (t)%Z)) - (l * (X x (n)%Z (t)%Z))) * / l)).
{
apply mult_nn_pos.
{
assert (e__656 : ((2 * (V F m g b L (n)%Z (t)%Z)) - (l * (X x (n)%Z (t)%Z))) = 1 * ((2 * (V F m g b L (n)%Z (t)%Z)) - (l * (X x (n)%Z (t)%Z))) + 0).
{
transitivity (((2 * (F (t)%Z)) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__657 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__658 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__659 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__660 : 1 <= IZR i__0).
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
rw e__659.
feq.
}
assert (e__661 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__658.
rw e__661.
reflexivity.
}
feq.
}
assert (e__662 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__663 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__664 : 1 <= IZR i__0).
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
rw e__663.
feq.
}
eapply eq_trans.
{
rw e__657.
rw e__662.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (F (t)%Z)) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__665 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__666 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__667 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__668 : 1 <= IZR i__0).
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
rw e__667.
feq.
}
assert (e__669 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__666.
rw e__669.
reflexivity.
}
feq.
}
assert (e__670 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__671 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__672 : 1 <= IZR i__0).
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
rw e__671.
feq.
}
eapply eq_trans.
{
rw e__665.
rw e__670.
reflexivity.
}
feq.
}
feq.
}
rw e__656.
apply (from_le_nn 1 0 (l * (X x (n)%Z (t)%Z)) (2 * (V F m g b L (n)%Z (t)%Z))); [exact s__635 | lra ..].
}
{
apply inv_pos.
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
}
rw e__636. exact w__637.
}
exact s__674.
}
(* x -> 0 *)
assert (s__690 : (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)).
{
assert (w__676 : (forall t : Z, ((0)%Z <= t)%Z -> ((0 * / ((IZR t) + 1)) <= (X x (n)%Z (t)%Z)))).
{
intros t w__676_b.
exact (s__630 t w__676_b).
}
assert (t__677 : (tends (fun t : Z => (0 * / ((IZR t) + 1))) 0)).
{
assert (e__686 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__686 _).
refine (tends_from 1 _ _ _ s__621 _).
intros t b__678.
assert (r__679 : 1 <= IZR t).
{ izr_le. }
assert (n__681 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__680 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__680.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__679 | lra ..].
}
assert (n__683 : ((IZR t) + 1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__682 : ((IZR t) + 1) = 1 * ((IZR t) - 1) + 2).
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
rw e__682.
apply (from_le_pos 1 2 1 (IZR t)); [exact r__679 | lra ..].
}
transitivity (0).
{
assert (e__684 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__684.
reflexivity.
}
feq.
}
symmetry.
transitivity (0).
{
assert (e__685 : / ((IZR t) + 1) = (/ ((IZR t) + 1))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__685.
reflexivity.
}
feq.
}
feq.
}
assert (w__687 : (forall t : Z, ((0)%Z <= t)%Z -> ((X x (n)%Z (t)%Z) <= ((2 * / l) * (V F m g b L (n)%Z (t)%Z))))).
{
intros t w__687_b.
exact (s__675 t w__687_b).
}
assert (t__688 : (tends (fun t : Z => ((2 * / l) * (V F m g b L (n)%Z (t)%Z))) 0)).
{
exact s__614.
}
assert (t__689 : (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)).
{
exact (tends_between (0)%Z (0)%Z (fun t : Z => (0 * / ((IZR t) + 1))) (fun t : Z => (X x (n)%Z (t)%Z)) (fun t : Z => ((2 * / l) * (V F m g b L (n)%Z (t)%Z))) 0 w__676 w__687 t__677 t__688).
}
exact t__689.
}
(* goal *)
assert (s__691 : ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0))).
{
split.
{
exact s__603.
}
{
exact s__690.
}
}
pose proof s__691 as [h__692 h__693].
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))).
intros t b__694.
assert (r__695 : 0 <= IZR t).
{ izr_le. }
intros i b__696.
assert (r__697 : 1 <= IZR i).
{ izr_le. }
assert (e__698 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__698.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
{
split.
{
change (0 < (L * rho)).
apply mult_pos_pos.
{
assert (e__699 : L = 1 * (L - 0) + 0).
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
rw e__699.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
{
assert (e__700 : rho = 1 * (rho - 0) + 0).
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
rw e__700.
apply (from_lt_pos 1 0 0 rho); [exact h__11 | lra ..].
}
}
{
split.
{
change (0 <> (2 * L)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__701 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__701.
apply (from_lt_pos 2 0 0 L); [exact h__5 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR n))).
intros t b__702.
assert (r__703 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__704 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__704.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__25 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < ((q - 1) * / 2))).
intros t b__705.
assert (r__706 : 1 <= IZR t).
{ izr_le. }
exact s__315.
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)))).
intros t b__707.
assert (r__708 : 1 <= IZR t).
{ izr_le. }
assert (n__712 : 0 < ((q - 1) * / 2)).
{
assert (e__711 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__711.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__10 | lra ..].
}
assert (n__714 : 0 < (((1 * / 2) * q) + ((- 1) * / 2))).
{
assert (e__713 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
try rewrite <- e__713.
exact n__712.
}
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__709 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__709.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__10 | lra ..].
}
{
assert (e__710 : (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) = 1 * ((((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) - 0) + 0).
{
transitivity (((1 * / 4) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l)).
{
assert (e__715 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__716 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__717 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__717.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__716). }
assert (e__718 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__718). }
reflexivity.
}
eapply eq_trans.
{
rw e__715.
reflexivity.
}
feq.
}
symmetry.
transitivity (((1 * / 4) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * Dmin * eta * l)).
{
assert (e__719 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__720 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__721 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__721.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__720). }
assert (e__722 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__722). }
reflexivity.
}
eapply eq_trans.
{
rw e__719.
reflexivity.
}
feq.
}
feq.
}
rw e__710.
apply (from_lt_pos 1 0 0 (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2)))); [exact s__327 | lra ..].
}
}
{
assert (e__723 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__723.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__708 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (q - 1))).
intros t b__724.
assert (r__725 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__726 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__726.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < (2 * / (q - 1)))).
intros t b__727.
assert (r__728 : 1 <= IZR t).
{ izr_le. }
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__729 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__729.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
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
change ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * Dmin * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)).
exact s__691.
}
Qed.
Lemma meaningful : forall (b : R) (L : R) (l : R) (eta : R) (q : R) (Dmin : R) (Dmax : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (D_ : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (1 < q) -> (0 < rho) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((D_ (t)%Z (i)%Z) <= Dmax))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> ((2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (1 <= (IZR n)) -> (0 < Dmin) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (Dmin <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (0 < (L * rho)) /\ (0 <> (2 * L)) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR n))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < ((q - 1) / 2))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (((q - 1) / 2) * (((eta * Dmin * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (q - 1))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (2 / (q - 1))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37)). Qed.
Theorem claim : forall (b : R) (L : R) (l : R) (eta : R) (q : R) (Dmin : R) (Dmax : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (D_ : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (1 < q) -> (0 < rho) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((D_ (t)%Z (i)%Z) <= Dmax))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> ((2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (1 <= (IZR n)) -> (0 < Dmin) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (Dmin <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 / (((q - 1) / 2) * (((eta * Dmin * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t))) (2 / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37)). Qed.
Fail Definition corrupted : forall (b : R) (L : R) (l : R) (eta : R) (q : R) (Dmin : R) (Dmax : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (D_ : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (1 < q) -> (0 < rho) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((D_ (t)%Z (i)%Z) <= Dmax))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> ((2 * (q + 1) * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (1 <= (IZR n)) -> (0 < Dmin) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (Dmin <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((forall t : Z, ((1)%Z <= t)%Z -> ((2 * (apow (1 / (((q - 1) / 2) * (((eta * Dmin * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t))) (2 / (q - 1)))) < (l * (X x (n)%Z (t)%Z)))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)) := claim.
End T_aida_converges_c5c9aaf2.
