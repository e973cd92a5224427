From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas07.
From AdamNX Require Import Lemmas11.
From AdamNX Require Import Lemmas15.
Open Scope R_scope.

(* aida.only_if_decay_outside; certificate c2219213ea88236397de3667271db67ccdf9918cb4a4a96bc60650495eb9cdfc *)
Module T_aida_only_if_decay_outside_c2219213.
Definition X (x : Z -> Z -> R) (n : Z) (t : Z) : R := (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))).
Definition V (F : Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (b : R) (L : R) (n : Z) (t : Z) : R := ((F (t)%Z) + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))).

Lemma satisfiable : exists (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (clow : R) (chigh : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z /\ ((0 < b) /\ (b < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < L) /\ ((0 < l) /\ (l <= L)) /\ (0 < eta) /\ (0 < eps) /\ (0 < p) /\ (1 < q) /\ (0 < rho) /\ (1 <= (IZR n)) /\ (0 < clow) /\ (forall t : Z, ((0)%Z <= t)%Z -> (clow <= (c (t)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) /\ ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) /\ ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) /\ ((Rpower (L * rho) p) <= top) /\ ((2 * (q + 1) * eta * (chigh / eps) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (0 - (((1 * / 200) * 1 * (apow 0 (2 - 1)) * 0) * / ((apow 0 (2 * / 1)) + 1)))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (0 - (((1 * / 200) * 1 * (apow 0 (2 - 1)) * 0) * / ((apow 0 (2 * / 1)) + 1))) = 0).
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
change ((2 * (2 + 1) * (1 * / 200) * (1 * / 1) * 2 * (exp ((2 - 1) * ln (2 * 1)))) <= ((1 - (1 * / 2)) ^ 2)).
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

Lemma proved : forall (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (clow : R) (chigh : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < rho) -> (1 <= (IZR n)) -> (0 < clow) -> (forall t : Z, ((0)%Z <= t)%Z -> (clow <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) -> ((Rpower (L * rho) p) <= top) -> ((2 * (q + 1) * eta * (chigh / eps) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> (((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q / p)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))) /\ (0 <> (2 * L)) /\ (0 < (L * rho)) /\ (0 <> eps) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> p)) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (q / p))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> ((apow top (q / p)) + eps))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR n))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < ((q - 1) / 2))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (((q - 1) / 2) * (((eta * (clow / ((apow top (q / p)) + eps)) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (q - 1))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (2 / (q - 1))))) /\ ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 / (((q - 1) / 2) * (((eta * (clow / ((apow top (q / p)) + eps)) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t))) (2 / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0))).
Proof.
intros b b2 L l eta eps p q clow chigh top rho n F c x m r g b__0 h__2 h__5 h__8 h__9 h__12 h__13 h__14 h__15 h__16 h__17 h__19 h__20 h__21 h__22 h__23 h__24 h__25 h__26 h__27 h__28 h__29 h__30 h__31 h__32 h__33 h__34 h__35 h__36 h__37.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
pose proof h__9 as [h__10 h__11].
assert (z__18 : ((1)%Z <= (n)%Z)%Z).
{ izr_back. }
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))))) in h__25.
change (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) in h__29.
change ((X x (n)%Z (0)%Z) <= ((rho ^ 2) * / 4)) in h__32.
change ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) in h__33.
change ((2 * (q + 1) * eta * (chigh * / eps) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) in h__37.
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
assert (s__58 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))))).
{
intros t b__48.
assert (r__49 : 0 <= IZR t).
{ izr_le. }
(* D_t *)
assert (s__57 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps))))).
{
intros i b__50.
assert (r__51 : 1 <= IZR i).
{ izr_le. }
(* D_i *)
assert (s__56 : (0 <= ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))).
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
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__55 : eps = 1 * (eps - 0) + 0).
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
rw e__55.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
}
exact s__56.
}
exact s__57.
}
(* D high *)
assert (s__177 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) <= (chigh * / eps))))).
{
intros t b__59.
assert (r__60 : 0 <= IZR t).
{ izr_le. }
(* D_t *)
assert (s__176 : (forall i : Z, ((1)%Z <= i)%Z -> (((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) <= (chigh * / eps)))).
{
intros i b__61.
assert (r__62 : 1 <= IZR i).
{ izr_le. }
(* bounds *)
assert (s__76 : ((eps <= ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) /\ (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) <= ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))).
{
assert (p__63 : (0 <= (r ((t + 1))%Z (i)%Z))).
{
assert (b__64 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__65 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__66 : (0 <= (r ((t + 1))%Z (i)%Z))) by exact (h__22 ((t + 1))%Z b__64 (i)%Z b__65).
assert (e__67 : (r ((t + 1))%Z (i)%Z) = 1 * ((r ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i)%Z)).
{
assert (e__68 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__68.
reflexivity.
}
feq.
}
feq.
}
rw e__67.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i)%Z)); [exact i__66 | lra ..].
}
assert (p__69 : ((r ((t + 1))%Z (i)%Z) <= (r ((t + 1))%Z (i)%Z))).
{
apply gap_le.
apply Req_le_sym.
assert (e__70 : ((r ((t + 1))%Z (i)%Z) - (r ((t + 1))%Z (i)%Z)) = 0).
{
assert (e__71 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
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
rat.
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
assert (u__75 : ((eps <= ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) /\ (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) <= ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))).
{
exact (T_aida_outside_bounds_f87db5cb.claim (r ((t + 1))%Z (i)%Z) (r ((t + 1))%Z (i)%Z) eps p q p__63 p__69 p__72 p__73).
}
exact u__75.
}
pose proof s__76 as [h__77 h__78].
assert (n__82 : eps <> 0).
{
apply Rgt_not_eq; red.
assert (e__81 : eps = 1 * (eps - 0) + 0).
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
rw e__81.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
assert (n__84 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__83 : p = 1 * (p - 0) + 0).
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
rw e__83.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
assert (n__87 : 0 < (q * / p)).
{
apply mult_pos_pos.
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
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__86 : p = 1 * (p - 0) + 0).
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
rw e__86.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
}
assert (n__90 : 0 < ((/ p) * q)).
{
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
try rewrite <- e__88.
exact n__87.
}
assert (n__100 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
assert (e__91 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = 1 * (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) - eps) + 0).
{
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__92 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__93). }
reflexivity.
}
symmetry.
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__95 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__96 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__96). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__97). }
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
rw e__91.
apply (from_le_nn 1 0 eps ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)); [exact h__77 | lra ..].
}
{
assert (e__99 : eps = 1 * (eps - 0) + 0).
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
rw e__99.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__106 : ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps) <> 0).
{
assert (e__101 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)).
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
try rewrite <- e__101.
exact n__100.
}
assert (n__117 : (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) * eps) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply plus_nn_pos.
{
assert (e__107 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = 1 * (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) - eps) + 0).
{
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__108 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__108). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__109). }
reflexivity.
}
symmetry.
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__111 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__112 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__112). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__113). }
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
rw e__107.
apply (from_le_nn 1 0 eps ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)); [exact h__77 | lra ..].
}
{
assert (e__115 : eps = 1 * (eps - 0) + 0).
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
rw e__115.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
{
assert (e__116 : eps = 1 * (eps - 0) + 0).
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
rw e__116.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__123 : (((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * eps) + (eps ^ 2)) <> 0).
{
assert (e__118 : (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) * eps) = (((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * eps) + (eps ^ 2))).
{
assert (e__119 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__120 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__120). }
assert (e__121 : (q * / p) = ((/ p) * q)).
{
assert (e__122 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__122.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__121). }
reflexivity.
}
eapply eq_trans.
{
rw e__119.
reflexivity.
}
feq.
}
try rewrite <- e__118.
exact n__117.
}
(* D_i *)
assert (s__175 : (((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) <= (chigh * / eps))).
{
apply gap_le.
assert (e__79 : ((chigh * / eps) - ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps))) = ((((chigh - (c (t)%Z)) * ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) + ((c (t)%Z) * ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps - eps))) * / (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) * eps))).
{
transitivity (((((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * chigh * (/ eps)) + ((- 1) * (c (t)%Z)) + chigh) * (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)))).
{
assert (e__124 : / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps))).
{
assert (e__125 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)).
{
assert (e__126 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__127 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__127). }
assert (e__128 : (q * / p) = ((/ p) * q)).
{
assert (e__129 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__129.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__128). }
reflexivity.
}
eapply eq_trans.
{
rw e__126.
reflexivity.
}
feq.
}
rw e__125.
apply inv_by. feq.
}
assert (e__130 : / eps = (/ eps)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__124.
rw e__130.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * chigh * (/ eps)) + ((- 1) * (c (t)%Z)) + chigh) * (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)))).
{
assert (e__131 : / (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) * eps) = ((/ eps) * (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)))).
{
assert (e__132 : (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) * eps) = (((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * eps) + (eps ^ 2))).
{
assert (e__133 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__134 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__134). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__135). }
reflexivity.
}
eapply eq_trans.
{
rw e__133.
reflexivity.
}
feq.
}
rw e__132.
apply inv_by. feq.
}
assert (e__137 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__138 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__138). }
assert (e__139 : (q * / p) = ((/ p) * q)).
{
assert (e__140 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__140.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__139). }
reflexivity.
}
eapply eq_trans.
{
rw e__131.
rw e__137.
reflexivity.
}
feq.
}
feq.
}
assert (w__80 : 0 <= ((((chigh - (c (t)%Z)) * ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) + ((c (t)%Z) * ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps - eps))) * / (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) * eps))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (b__141 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__142 : ((c (t)%Z) <= chigh)) by exact (h__21 (t)%Z b__141).
assert (e__143 : (chigh - (c (t)%Z)) = 1 * (chigh - (c (t)%Z)) + 0).
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
rw e__143.
apply (from_le_nn 1 0 (c (t)%Z) chigh); [exact i__142 | lra ..].
}
{
apply plus_nn_pos.
{
assert (e__144 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = 1 * (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) - eps) + 0).
{
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__145 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__146). }
reflexivity.
}
symmetry.
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
feq.
}
rw e__144.
apply (from_le_nn 1 0 eps ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)); [exact h__77 | lra ..].
}
{
assert (e__152 : eps = 1 * (eps - 0) + 0).
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
rw e__152.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
assert (b__153 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__154 : (0 < (c (t)%Z))) by exact (s__47 (t)%Z b__153).
assert (e__155 : (c (t)%Z) = 1 * ((c (t)%Z) - 0) + 0).
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
rw e__155.
apply (from_lt_pos 1 0 0 (c (t)%Z)); [exact i__154 | lra ..].
}
{
assert (e__156 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps - eps) = 1 * (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) - eps) + 0).
{
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__157 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__158 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__158). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__159). }
reflexivity.
}
eapply eq_trans.
{
rw e__157.
reflexivity.
}
feq.
}
symmetry.
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__161 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__162 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__162). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__163). }
reflexivity.
}
eapply eq_trans.
{
rw e__161.
reflexivity.
}
feq.
}
feq.
}
rw e__156.
apply (from_le_nn 1 0 eps ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)); [exact h__77 | lra ..].
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply plus_nn_pos.
{
assert (e__165 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = 1 * (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) - eps) + 0).
{
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__166 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__166). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__167). }
reflexivity.
}
symmetry.
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__169 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__170 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__170). }
assert (e__171 : (q * / p) = ((/ p) * q)).
{
assert (e__172 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__172.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__171). }
reflexivity.
}
eapply eq_trans.
{
rw e__169.
reflexivity.
}
feq.
}
feq.
}
rw e__165.
apply (from_le_nn 1 0 eps ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)); [exact h__77 | lra ..].
}
{
assert (e__173 : eps = 1 * (eps - 0) + 0).
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
rw e__173.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
{
assert (e__174 : eps = 1 * (eps - 0) + 0).
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
rw e__174.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
}
rw e__79. exact w__80.
}
exact s__175.
}
exact s__176.
}
assert (n__181 : eps <> 0).
{
apply Rgt_not_eq; red.
assert (e__180 : eps = 1 * (eps - 0) + 0).
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
rw e__180.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
assert (n__184 : 0 < (L * rho)).
{
apply mult_pos_pos.
{
assert (e__182 : L = 1 * (L - 0) + 0).
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
rw e__182.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__183 : rho = 1 * (rho - 0) + 0).
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
rw e__183.
apply (from_lt_pos 1 0 0 rho); [exact h__16 | lra ..].
}
}
assert (n__186 : (q + 1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__185 : (q + 1) = 1 * (q - 1) + 2).
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
rw e__185.
apply (from_lt_pos 1 2 1 q); [exact h__15 | lra ..].
}
(* radius' *)
assert (s__204 : ((4 * eta * (chigh * / eps) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2))).
{
apply gap_le.
assert (e__178 : (((1 - b) ^ 2) - (4 * eta * (chigh * / eps) * L * (Rpower (L * rho) (q - 1)))) = (((2 * (((1 - b) ^ 2) - (2 * (q + 1) * eta * (chigh * / eps) * L * (Rpower (L * rho) (q - 1))))) + ((q - 1) * ((1 - b) ^ 2))) * / (q + 1))).
{
transitivity ((((- 4) * (Rpower (L * rho) q) * chigh * (/ eps) * eta * (/ rho)) + ((- 2) * b) + (b ^ 2) + 1)).
{
assert (e__187 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__188 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__188). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__189 : / eps = (/ eps)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__187.
rw e__189.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 4) * (Rpower (L * rho) q) * chigh * (/ eps) * eta * q * (/ rho)) + ((- 4) * (Rpower (L * rho) q) * chigh * (/ eps) * eta * (/ rho)) + ((- 2) * b * q) + ((- 2) * b) + ((b ^ 2) * q) + (b ^ 2) + q + 1) * (/ (q + 1)))).
{
assert (e__190 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__191 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__191). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__192 : / (q + 1) = (/ (q + 1))).
{
apply inv_by. feq.
}
assert (e__193 : / eps = (/ eps)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__190.
rw e__192.
rw e__193.
reflexivity.
}
feq.
}
feq.
}
assert (w__179 : 0 <= (((2 * (((1 - b) ^ 2) - (2 * (q + 1) * eta * (chigh * / eps) * L * (Rpower (L * rho) (q - 1))))) + ((q - 1) * ((1 - b) ^ 2))) * / (q + 1))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply plus_nn_pos.
{
assert (e__194 : (2 * (((1 - b) ^ 2) - (2 * (q + 1) * eta * (chigh * / eps) * L * (Rpower (L * rho) (q - 1))))) = 2 * (((1 - b) ^ 2) - (2 * (q + 1) * eta * (chigh * / eps) * L * (Rpower (L * rho) (q - 1)))) + 0).
{
transitivity ((((- 4) * (Rpower (L * rho) q) * chigh * (/ eps) * eta * q * (/ rho)) + ((- 4) * (Rpower (L * rho) q) * chigh * (/ eps) * eta * (/ rho)) + ((- 4) * b) + (2 * (b ^ 2)) + 2)).
{
assert (e__195 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__196 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__196). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__197 : / eps = (/ eps)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__195.
rw e__197.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 4) * (Rpower (L * rho) q) * chigh * (/ eps) * eta * q * (/ rho)) + ((- 4) * (Rpower (L * rho) q) * chigh * (/ eps) * eta * (/ rho)) + ((- 4) * b) + (2 * (b ^ 2)) + 2)).
{
assert (e__198 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__199 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__199). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__200 : / eps = (/ eps)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__198.
rw e__200.
reflexivity.
}
feq.
}
feq.
}
rw e__194.
apply (from_le_nn 2 0 (2 * (q + 1) * eta * (chigh * / eps) * L * (Rpower (L * rho) (q - 1))) ((1 - b) ^ 2)); [exact h__37 | lra ..].
}
{
apply mult_pos_pos.
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
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
{
apply pow_pos.
assert (e__202 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__202.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
}
{
apply inv_pos.
assert (e__203 : (q + 1) = 1 * (q - 1) + 2).
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
rw e__203.
apply (from_lt_pos 1 2 1 q); [exact h__15 | lra ..].
}
}
rw e__178. exact w__179.
}
assert (n__387 : (2 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__386 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__386.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
assert (n__388 : L <> 0).
{
intro vanishes.
apply n__387.
transitivity (2 * (L)).
{ feq. }
rewrite vanishes. ring.
}
(* stays *)
assert (s__528 : (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= ((rho ^ 2) * / 4)) /\ ((V F m g b L (n)%Z (t)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))))))).
{
assert (b__205 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__206 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__207 : (0 < L)).
{
exact h__8.
}
assert (p__208 : ((0 < l) /\ (l <= L))).
{
split.
{
exact h__10.
}
{
exact h__11.
}
}
assert (p__209 : (0 < eta)).
{
exact h__12.
}
assert (p__210 : (1 < q)).
{
exact h__15.
}
assert (p__211 : (0 < rho)).
{
exact h__16.
}
assert (p__212 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z))))))).
{
exact h__23.
}
assert (p__213 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z))))))).
{
intros t b__214.
assert (r__216 : 0 <= IZR t).
{ izr_le. }
pose proof (h__25 t ltac:(zp)) as h__215.
intros i b__217.
assert (r__219 : 1 <= IZR i).
{ izr_le. }
pose proof (h__215 i ltac:(zp)) as h__218.
assert (n__222 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__221 : p = 1 * (p - 0) + 0).
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
rw e__221.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
assert (n__225 : 0 < (q * / p)).
{
apply mult_pos_pos.
{
assert (e__223 : q = 1 * (q - 1) + 1).
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
rw e__223.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__224 : p = 1 * (p - 0) + 0).
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
rw e__224.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
}
assert (n__228 : 0 < ((/ p) * q)).
{
assert (e__226 : (q * / p) = ((/ p) * q)).
{
assert (e__227 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__227.
reflexivity.
}
feq.
}
try rewrite <- e__226.
exact n__225.
}
assert (n__230 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__229 : eps = 1 * (eps - 0) + 0).
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
rw e__229.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__236 : ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps) <> 0).
{
assert (e__231 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)).
{
assert (e__232 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__233 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__233). }
assert (e__234 : (q * / p) = ((/ p) * q)).
{
assert (e__235 : / p = (/ p)).
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__234). }
reflexivity.
}
eapply eq_trans.
{
rw e__232.
reflexivity.
}
feq.
}
try rewrite <- e__231.
exact n__230.
}
assert (n__238 : 0 < (q - 1)).
{
assert (e__237 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__237.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
assert (n__240 : 0 < (q + (- 1))).
{
assert (e__239 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__239.
exact n__238.
}
apply gap_eq.
assert (e__220 : (((x (t)%Z (i)%Z) - (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z))) - (x ((t + 1))%Z (i)%Z)) = 1 * (((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps))) - (x ((t + 1))%Z (i)%Z)) + 0).
{
transitivity (((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1))) * (c (t)%Z) * (m (t + 1)%Z (i)%Z) * eta) + ((- 1) * (apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (x (t + 1)%Z (i)%Z)) + ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (x (t)%Z (i)%Z)) + ((- 1) * (x (t + 1)%Z (i)%Z) * eps) + ((x (t)%Z (i)%Z) * eps)) * (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)))).
{
assert (e__241 : / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps))).
{
assert (e__242 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)).
{
assert (e__243 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__244 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__244). }
assert (e__245 : (q * / p) = ((/ p) * q)).
{
assert (e__246 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__246.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__245). }
reflexivity.
}
eapply eq_trans.
{
rw e__243.
reflexivity.
}
feq.
}
rw e__242.
apply inv_by. feq.
}
assert (e__247 : (apow (m ((t + 1))%Z (i)%Z) (q - 1)) = (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))).
{
assert (e__248 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__248). }
assert (e__249 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i)%Z) v__ ) e__249). }
reflexivity.
}
assert (e__250 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__251 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__241.
rw e__247.
rw e__250.
rw e__251.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1))) * (c (t)%Z) * (m (t + 1)%Z (i)%Z) * eta) + ((- 1) * (apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (x (t + 1)%Z (i)%Z)) + ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (x (t)%Z (i)%Z)) + ((- 1) * (x (t + 1)%Z (i)%Z) * eps) + ((x (t)%Z (i)%Z) * eps)) * (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)))).
{
assert (e__252 : / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps))).
{
assert (e__253 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)).
{
assert (e__254 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__255 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__255). }
assert (e__256 : (q * / p) = ((/ p) * q)).
{
assert (e__257 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__257.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__256). }
reflexivity.
}
eapply eq_trans.
{
rw e__254.
reflexivity.
}
feq.
}
rw e__253.
apply inv_by. feq.
}
assert (e__258 : (apow (m ((t + 1))%Z (i)%Z) (q - 1)) = (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))).
{
assert (e__259 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__259). }
assert (e__260 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i)%Z) v__ ) e__260). }
reflexivity.
}
assert (e__261 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__262 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__252.
rw e__258.
rw e__261.
rw e__262.
reflexivity.
}
feq.
}
feq.
}
rw e__220.
apply (from_eq_zero 1 0 (x ((t + 1))%Z (i)%Z) ((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))); [exact h__218 | lra ..].
}
assert (p__263 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))))).
{
exact s__58.
}
assert (p__264 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) <= (chigh * / eps))))).
{
exact s__177.
}
assert (p__265 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) <= (2 * (F (t)%Z)))))).
{
intros t b__266.
assert (r__268 : 0 <= IZR t).
{ izr_le. }
pose proof (h__26 t ltac:(zp)) as h__267.
intros p__269.
assert (h__270 : ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z)))).
{
apply h__267.
apply gap_le.
assert (e__271 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__272 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
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
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
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
feq.
}
rw e__271.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__269 | lra ..].
}
apply gap_le.
assert (e__278 : ((2 * (F (t)%Z)) - (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z))) = 1 * ((2 * (F (t)%Z)) - (l * (X x (n)%Z (t)%Z))) + 0).
{
transitivity (((2 * (F (t)%Z)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__279 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__280 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__281 : 1 <= IZR i__0).
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
rw e__280.
feq.
}
eapply eq_trans.
{
rw e__279.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (F (t)%Z)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__282 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__283 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__284 : 1 <= IZR i__0).
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
rw e__283.
feq.
}
eapply eq_trans.
{
rw e__282.
reflexivity.
}
feq.
}
feq.
}
rw e__278.
apply (from_le_nn 1 0 (l * (X x (n)%Z (t)%Z)) (2 * (F (t)%Z))); [exact h__270 | lra ..].
}
assert (p__285 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)))))).
{
intros t b__286.
assert (r__288 : 0 <= IZR t).
{ izr_le. }
pose proof (h__27 t ltac:(zp)) as h__287.
intros p__289.
assert (h__290 : ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
apply h__287.
apply gap_le.
assert (e__291 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
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
assert (e__295 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
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
rw e__291.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__289 | lra ..].
}
apply gap_le.
assert (e__298 : (((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) = 1 * (((L ^ 2) * (X x (n)%Z (t)%Z)) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__299 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
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
assert (e__302 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__303 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__304 : 1 <= IZR i__0).
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
rw e__303.
feq.
}
eapply eq_trans.
{
rw e__299.
rw e__302.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__305 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__306 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__307 : 1 <= IZR i__0).
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
rw e__306.
feq.
}
assert (e__308 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__309 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__310 : 1 <= IZR i__0).
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
rw e__309.
feq.
}
eapply eq_trans.
{
rw e__305.
rw e__308.
reflexivity.
}
feq.
}
feq.
}
rw e__298.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) ((L ^ 2) * (X x (n)%Z (t)%Z))); [exact h__290 | lra ..].
}
assert (p__311 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))))).
{
intros t b__312.
assert (r__314 : 0 <= IZR t).
{ izr_le. }
pose proof (h__28 t ltac:(zp)) as h__313.
intros i b__315.
assert (r__317 : 1 <= IZR i).
{ izr_le. }
pose proof (h__313 i ltac:(zp)) as h__316.
intros p__318.
assert (h__319 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
apply h__316.
apply gap_le.
assert (e__320 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__321 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__322 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__323 : 1 <= IZR i__0).
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
rw e__322.
feq.
}
eapply eq_trans.
{
rw e__321.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__324 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
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
eapply eq_trans.
{
rw e__324.
reflexivity.
}
feq.
}
feq.
}
rw e__320.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__318 | lra ..].
}
exact h__319.
}
assert (p__327 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))))).
{
intros t b__328.
assert (r__330 : 0 <= IZR t).
{ izr_le. }
pose proof (h__29 t ltac:(zp)) as h__329.
intros p__331.
assert (h__332 : (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))).
{
apply h__329.
apply gap_le.
assert (e__333 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__334 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__335 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__336 : 1 <= IZR i__0).
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
rw e__335.
feq.
}
eapply eq_trans.
{
rw e__334.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__337 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__338 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__339 : 1 <= IZR i__0).
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
rw e__338.
feq.
}
eapply eq_trans.
{
rw e__337.
reflexivity.
}
feq.
}
feq.
}
rw e__333.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__331 | lra ..].
}
intros p__340.
assert (h__341 : ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
apply h__332.
apply gap_le.
assert (e__342 : ((rho ^ 2) - (X x (n)%Z ((t + 1))%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__343 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__344 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__346 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__345 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__345.
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
rw e__344.
feq.
}
eapply eq_trans.
{
rw e__343.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__347 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__348 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__350 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__349 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__349.
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
rw e__348.
feq.
}
eapply eq_trans.
{
rw e__347.
reflexivity.
}
feq.
}
feq.
}
rw e__342.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) (rho ^ 2)); [exact p__340 | lra ..].
}
exact h__341.
}
assert (p__351 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))).
{
intros t b__352.
assert (r__354 : 0 <= IZR t).
{ izr_le. }
pose proof (h__30 t ltac:(zp)) as h__353.
intros p__355.
assert (h__356 : (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
apply h__353.
apply gap_le.
assert (e__357 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__358 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__359 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__360 : 1 <= IZR i__0).
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
rw e__359.
feq.
}
eapply eq_trans.
{
rw e__358.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__361 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__362 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__363 : 1 <= IZR i__0).
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
rw e__357.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__355 | lra ..].
}
intros p__364.
assert (h__365 : ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))).
{
apply h__356.
apply gap_le.
assert (e__366 : ((rho ^ 2) - (X x (n)%Z ((t + 1))%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__367 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__368 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__370 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__369 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__369.
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
rw e__368.
feq.
}
eapply eq_trans.
{
rw e__367.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__371 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__372 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__374 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__373 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__373.
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
rw e__372.
feq.
}
eapply eq_trans.
{
rw e__371.
reflexivity.
}
feq.
}
feq.
}
rw e__366.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) (rho ^ 2)); [exact p__364 | lra ..].
}
exact h__365.
}
assert (p__375 : ((4 * eta * (chigh * / eps) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2))).
{
exact s__204.
}
assert (p__376 : ((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) <= ((rho ^ 2) * / 4))).
{
apply gap_le.
assert (e__377 : (((rho ^ 2) * / 4) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z)) = 1 * (((rho ^ 2) * / 4) - (X x (n)%Z (0)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__378 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__379 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__380 : 1 <= IZR i__0).
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
rw e__379.
feq.
}
eapply eq_trans.
{
rw e__378.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__381 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__382 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__383 : 1 <= IZR i__0).
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
feq.
}
rw e__377.
apply (from_le_nn 1 0 (X x (n)%Z (0)%Z) ((rho ^ 2) * / 4)); [exact h__32 | lra ..].
}
assert (p__384 : ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8))).
{
apply gap_le.
assert (e__385 : ((((1 - b) * l * (rho ^ 2)) * / 8) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z)) = 1 * ((((1 - b) * l * (rho ^ 2)) * / 8) - (V F m g b L (n)%Z (0)%Z)) + 0).
{
transitivity ((((- 1) * (F (0)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__389 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__390 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__391 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__392 : 1 <= IZR i__0).
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
rw e__391.
feq.
}
assert (e__393 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__390.
rw e__393.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__389.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (0)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__394 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__395 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__396 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__397 : 1 <= IZR i__0).
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
rw e__396.
feq.
}
assert (e__398 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__395.
rw e__398.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__394.
reflexivity.
}
feq.
}
feq.
}
rw e__385.
apply (from_le_nn 1 0 (V F m g b L (n)%Z (0)%Z) (((1 - b) * l * (rho ^ 2)) * / 8)); [exact h__33 | lra ..].
}
assert (p__399 : (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))).
{
exact h__34.
}
assert (u__400 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= ((rho ^ 2) * / 4)) /\ ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) /\ ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z) <= ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))))))).
{
exact (T_aida_stays_near_1e3bf0b2.claim b L l eta q (chigh * / eps) rho (n)%Z (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))) b__205 p__206 p__207 p__208 p__209 p__210 p__211 p__212 p__213 p__263 p__264 p__265 p__285 p__311 p__327 p__351 p__375 p__376 p__384 p__399).
}
intros t b__401.
assert (r__403 : 0 <= IZR t).
{ izr_le. }
pose proof (u__400 t ltac:(zp)) as h__402.
assert (n__427 : (4 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__426 : (4 * L) = 4 * (L - 0) + 0).
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
rw e__426.
apply (from_lt_pos 4 0 0 L); [exact h__8 | lra ..].
}
destruct h__402 as [h__404 [h__405 h__406]].
split.
{
apply gap_le.
assert (e__407 : (((rho ^ 2) * / 4) - (X x (n)%Z (t)%Z)) = 1 * (((rho ^ 2) * / 4) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__408 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__409 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__410 : 1 <= IZR i__0).
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
rw e__409.
feq.
}
eapply eq_trans.
{
rw e__408.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__411 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__412 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__413 : 1 <= IZR i__0).
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
rw e__412.
feq.
}
eapply eq_trans.
{
rw e__411.
reflexivity.
}
feq.
}
feq.
}
rw e__407.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) ((rho ^ 2) * / 4)); [exact h__404 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__414 : ((((1 - b) * l * (rho ^ 2)) * / 8) - (V F m g b L (n)%Z (t)%Z)) = 1 * ((((1 - b) * l * (rho ^ 2)) * / 8) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (F (t)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__415 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__416 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__417 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__418 : 1 <= IZR i__0).
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
rw e__417.
feq.
}
assert (e__419 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__416.
rw e__419.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__415.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__420 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__421 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__422 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__423 : 1 <= IZR i__0).
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
rw e__422.
feq.
}
assert (e__424 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__421.
rw e__424.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__420.
reflexivity.
}
feq.
}
feq.
}
rw e__414.
apply (from_le_nn 1 0 (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) (((1 - b) * l * (rho ^ 2)) * / 8)); [exact h__405 | lra ..].
}
{
apply gap_le.
assert (e__425 : (((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))) - (V F m g b L (n)%Z ((t + 1))%Z)) = 1 * (((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (((- 1) * / 4) * (c (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)) * (/ ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps))))) * eta) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__428 : (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = ((c (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)) * (/ ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps))))) * eta)).
{
assert (e__429 : zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = ((c (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)) * (/ ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps))))) * eta)).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((c (t)%Z) * eta)) * (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)) * (/ ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__460 : 1 <= IZR i__0).
{ izr_le. }
assert (n__431 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__430 : p = 1 * (p - 0) + 0).
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
rw e__430.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
assert (n__434 : 0 < (q * / p)).
{
apply mult_pos_pos.
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
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__433 : p = 1 * (p - 0) + 0).
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
rw e__433.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
}
assert (n__437 : 0 < ((/ p) * q)).
{
assert (e__435 : (q * / p) = ((/ p) * q)).
{
assert (e__436 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__436.
reflexivity.
}
feq.
}
try rewrite <- e__435.
exact n__434.
}
assert (n__439 : ((apow (r ((t + 1))%Z (i__0)%Z) (q * / p)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__438 : eps = 1 * (eps - 0) + 0).
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
rw e__438.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__445 : ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps) <> 0).
{
assert (e__440 : ((apow (r ((t + 1))%Z (i__0)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps)).
{
assert (e__441 : (apow (r ((t + 1))%Z (i__0)%Z) (q * / p)) = (apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q))).
{
assert (e__442 : (r ((t + 1))%Z (i__0)%Z) = (r (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i__0)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__442). }
assert (e__443 : (q * / p) = ((/ p) * q)).
{
assert (e__444 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__444.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i__0)%Z) v__ ) e__443). }
reflexivity.
}
eapply eq_trans.
{
rw e__441.
reflexivity.
}
feq.
}
try rewrite <- e__440.
exact n__439.
}
assert (n__447 : 0 < (q - 1)).
{
assert (e__446 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__446.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
assert (n__449 : 0 < (q + (- 1))).
{
assert (e__448 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__448.
exact n__447.
}
transitivity ((((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (c (t)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * eta) * (/ ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps)))).
{
assert (e__450 : / ((apow (r ((t + 1))%Z (i__0)%Z) (q * / p)) + eps) = (/ ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps))).
{
assert (e__451 : ((apow (r ((t + 1))%Z (i__0)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps)).
{
assert (e__452 : (apow (r ((t + 1))%Z (i__0)%Z) (q * / p)) = (apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q))).
{
assert (e__453 : (r ((t + 1))%Z (i__0)%Z) = (r (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i__0)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__453). }
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
transitivity (apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i__0)%Z) v__ ) e__454). }
reflexivity.
}
eapply eq_trans.
{
rw e__452.
reflexivity.
}
feq.
}
rw e__451.
apply inv_by. feq.
}
assert (e__456 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__457 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__457). }
assert (e__458 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__458). }
reflexivity.
}
assert (e__459 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__450.
rw e__456.
rw e__459.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((c (t)%Z) * eta)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)) * (/ ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__429.
feq.
}
assert (e__461 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__462 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__463 : 1 <= IZR i__0).
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
rw e__462.
feq.
}
assert (e__464 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__465 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__466 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__469 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__467 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__468 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__467.
rw e__468.
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
rw e__466.
feq.
}
assert (e__470 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__471 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__465.
rw e__470.
rw e__471.
reflexivity.
}
feq.
}
assert (e__472 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__473 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__474 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__475 : 1 <= IZR i__0).
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
rw e__474.
feq.
}
assert (e__476 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__473.
rw e__476.
reflexivity.
}
feq.
}
assert (e__477 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__428.
rw e__461.
rw e__464.
rw e__472.
rw e__477.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (((- 1) * / 4) * (c (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)) * (/ ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps))))) * eta) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__478 : (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = ((c (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)) * (/ ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps))))) * eta)).
{
assert (e__479 : zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = ((c (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)) * (/ ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps))))) * eta)).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((c (t)%Z) * eta)) * (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)) * (/ ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__510 : 1 <= IZR i__0).
{ izr_le. }
assert (n__481 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__480 : p = 1 * (p - 0) + 0).
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
rw e__480.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
assert (n__484 : 0 < (q * / p)).
{
apply mult_pos_pos.
{
assert (e__482 : q = 1 * (q - 1) + 1).
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
rw e__482.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__483 : p = 1 * (p - 0) + 0).
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
rw e__483.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
}
assert (n__487 : 0 < ((/ p) * q)).
{
assert (e__485 : (q * / p) = ((/ p) * q)).
{
assert (e__486 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__486.
reflexivity.
}
feq.
}
try rewrite <- e__485.
exact n__484.
}
assert (n__489 : ((apow (r ((t + 1))%Z (i__0)%Z) (q * / p)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__488 : eps = 1 * (eps - 0) + 0).
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
rw e__488.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__495 : ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps) <> 0).
{
assert (e__490 : ((apow (r ((t + 1))%Z (i__0)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps)).
{
assert (e__491 : (apow (r ((t + 1))%Z (i__0)%Z) (q * / p)) = (apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q))).
{
assert (e__492 : (r ((t + 1))%Z (i__0)%Z) = (r (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i__0)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__492). }
assert (e__493 : (q * / p) = ((/ p) * q)).
{
assert (e__494 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__494.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i__0)%Z) v__ ) e__493). }
reflexivity.
}
eapply eq_trans.
{
rw e__491.
reflexivity.
}
feq.
}
try rewrite <- e__490.
exact n__489.
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
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
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
transitivity ((((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * (c (t)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2) * eta) * (/ ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps)))).
{
assert (e__500 : / ((apow (r ((t + 1))%Z (i__0)%Z) (q * / p)) + eps) = (/ ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps))).
{
assert (e__501 : ((apow (r ((t + 1))%Z (i__0)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps)).
{
assert (e__502 : (apow (r ((t + 1))%Z (i__0)%Z) (q * / p)) = (apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q))).
{
assert (e__503 : (r ((t + 1))%Z (i__0)%Z) = (r (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i__0)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__503). }
assert (e__504 : (q * / p) = ((/ p) * q)).
{
assert (e__505 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__505.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i__0)%Z) v__ ) e__504). }
reflexivity.
}
eapply eq_trans.
{
rw e__502.
reflexivity.
}
feq.
}
rw e__501.
apply inv_by. feq.
}
assert (e__506 : (apow (m ((t + 1))%Z (i__0)%Z) (q - 1)) = (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)))).
{
assert (e__507 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__507). }
assert (e__508 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i__0)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i__0)%Z) v__ ) e__508). }
reflexivity.
}
assert (e__509 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__500.
rw e__506.
rw e__509.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((c (t)%Z) * eta)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((apow (m (t + 1)%Z (i__0)%Z) (q + (- 1))) * ((m (t + 1)%Z (i__0)%Z) ^ 2)) * (/ ((apow (r (t + 1)%Z (i__0)%Z) ((/ p) * q)) + eps))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__479.
feq.
}
assert (e__511 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__512 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__513 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__516 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__514 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__515 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__514.
rw e__515.
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
rw e__513.
feq.
}
assert (e__517 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__518 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__512.
rw e__517.
rw e__518.
reflexivity.
}
feq.
}
assert (e__519 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__520 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__521 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__522 : 1 <= IZR i__0).
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
rw e__521.
feq.
}
assert (e__523 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__520.
rw e__523.
reflexivity.
}
feq.
}
assert (e__524 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__525 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__526 : 1 <= IZR i__0).
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
rw e__525.
feq.
}
assert (e__527 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__478.
rw e__511.
rw e__519.
rw e__524.
rw e__527.
reflexivity.
}
feq.
}
feq.
}
rw e__425.
apply (from_le_nn 1 0 (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z) ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))); [exact h__406 | lra ..].
}
}
}
(* powers *)
assert (s__580 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (g (t)%Z (i)%Z) p) <= top)))).
{
intros t b__529.
assert (r__530 : 0 <= IZR t).
{ izr_le. }
(* here *)
assert (s__533 : (((X x (n)%Z (t)%Z) <= ((rho ^ 2) * / 4)) /\ ((V F m g b L (n)%Z (t)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))))).
{
assert (b__531 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__532 : (((X x (n)%Z (t)%Z) <= ((rho ^ 2) * / 4)) /\ ((V F m g b L (n)%Z (t)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))))).
{
exact (s__528 (t)%Z b__531).
}
exact u__532.
}
pose proof s__533 as [h__534 [h__535 h__536]].
(* ball *)
assert (s__553 : ((X x (n)%Z (t)%Z) <= (rho ^ 2))).
{
apply gap_le.
assert (e__537 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = ((((rho ^ 2) * / 4) - (X x (n)%Z (t)%Z)) + ((3 * (rho ^ 2)) * / 4))).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__539 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__540 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__541 : 1 <= IZR i__0).
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
rw e__540.
feq.
}
eapply eq_trans.
{
rw e__539.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
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
eapply eq_trans.
{
rw e__542.
reflexivity.
}
feq.
}
feq.
}
assert (w__538 : 0 <= ((((rho ^ 2) * / 4) - (X x (n)%Z (t)%Z)) + ((3 * (rho ^ 2)) * / 4))).
{
apply Rlt_le.
apply plus_nn_pos.
{
assert (e__545 : (((rho ^ 2) * / 4) - (X x (n)%Z (t)%Z)) = 1 * (((rho ^ 2) * / 4) - (X x (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__546 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__547 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__548 : 1 <= IZR i__0).
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
rw e__547.
feq.
}
eapply eq_trans.
{
rw e__546.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
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
rw e__549.
reflexivity.
}
feq.
}
feq.
}
rw e__545.
apply (from_le_nn 1 0 (X x (n)%Z (t)%Z) ((rho ^ 2) * / 4)); [exact h__534 | lra ..].
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
assert (e__552 : rho = 1 * (rho - 0) + 0).
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
rw e__552.
apply (from_lt_pos 1 0 0 rho); [exact h__16 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
}
rw e__537. exact w__538.
}
(* powers_t *)
assert (s__579 : (forall i : Z, ((1)%Z <= i)%Z -> ((apow (g (t)%Z (i)%Z) p) <= top))).
{
intros i b__554.
assert (r__555 : 1 <= IZR i).
{ izr_le. }
(* partial *)
assert (s__560 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
assert (b__556 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__557 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (p__558 : ((X x (n)%Z (t)%Z) <= (rho ^ 2))).
{
exact s__553.
}
assert (u__559 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
exact (h__28 (t)%Z b__556 (i)%Z b__557 p__558).
}
exact u__559.
}
(* power *)
assert (s__564 : ((apow (g (t)%Z (i)%Z) p) <= (apow (L * rho) p))).
{
assert (p__561 : (0 < p)).
{
exact h__14.
}
assert (p__562 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
exact s__560.
}
assert (u__563 : ((apow (g (t)%Z (i)%Z) p) <= (apow (L * rho) p))).
{
exact (ax_apow_monotone (g (t)%Z (i)%Z) (L * rho) p p__561 p__562).
}
exact u__563.
}
(* plain *)
assert (s__570 : ((apow (L * rho) p) = (Rpower (L * rho) p))).
{
assert (p__565 : (0 < (L * rho))).
{
apply mult_pos_pos.
{
assert (e__566 : L = 1 * (L - 0) + 0).
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
rw e__566.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__567 : rho = 1 * (rho - 0) + 0).
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
rw e__567.
apply (from_lt_pos 1 0 0 rho); [exact h__16 | lra ..].
}
}
assert (p__568 : (0 < p)).
{
exact h__14.
}
assert (u__569 : ((apow (L * rho) p) = (Rpower (L * rho) p))).
{
exact (ax_apow_of_positive (L * rho) p p__565 p__568).
}
exact u__569.
}
assert (n__574 : 0 < p).
{
assert (e__573 : p = 1 * (p - 0) + 0).
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
rw e__573.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
(* g_i *)
assert (s__578 : ((apow (g (t)%Z (i)%Z) p) <= top)).
{
apply gap_le.
assert (e__571 : (top - (apow (g (t)%Z (i)%Z) p)) = (((apow (L * rho) p) - (apow (g (t)%Z (i)%Z) p)) + ((Rpower (L * rho) p) - (apow (L * rho) p)) + (top - (Rpower (L * rho) p)))).
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
assert (w__572 : 0 <= (((apow (L * rho) p) - (apow (g (t)%Z (i)%Z) p)) + ((Rpower (L * rho) p) - (apow (L * rho) p)) + (top - (Rpower (L * rho) p)))).
{
apply plus_nn_nn.
{
apply plus_nn_zero.
{
assert (e__575 : ((apow (L * rho) p) - (apow (g (t)%Z (i)%Z) p)) = 1 * ((apow (L * rho) p) - (apow (g (t)%Z (i)%Z) p)) + 0).
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
rw e__575.
apply (from_le_nn 1 0 (apow (g (t)%Z (i)%Z) p) (apow (L * rho) p)); [exact s__564 | lra ..].
}
{
assert (e__576 : ((Rpower (L * rho) p) - (apow (L * rho) p)) = 1 * ((Rpower (L * rho) p) - (apow (L * rho) p)) + 0).
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
rw e__576.
apply (from_eq_zero 1 0 (apow (L * rho) p) (Rpower (L * rho) p)); [exact s__570 | lra ..].
}
}
{
assert (e__577 : (top - (Rpower (L * rho) p)) = 1 * (top - (Rpower (L * rho) p)) + 0).
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
rw e__577.
apply (from_le_nn 1 0 (Rpower (L * rho) p) top); [exact h__36 | lra ..].
}
}
rw e__571. exact w__572.
}
exact s__578.
}
exact s__579.
}
(* r <= top *)
assert (s__619 : (forall s : Z, ((0)%Z <= s)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (s)%Z (i)%Z) <= top)))).
{
apply (induction_from (fun s : Z => (forall i : Z, ((1)%Z <= i)%Z -> ((r (s)%Z (i)%Z) <= top))) (0)%Z).
{
change (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)).
(* base *)
assert (s__581 : (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top))).
{
exact h__35.
}
exact s__581.
}
{
intros s b__582.
assert (r__583 : 0 <= IZR s).
{ izr_le. }
intros IH__584.
change (forall i : Z, ((1)%Z <= i)%Z -> ((r (s + 1)%Z (i)%Z) <= top)).
(* step *)
assert (s__613 : (forall i : Z, ((1)%Z <= i)%Z -> ((r ((s + 1))%Z (i)%Z) <= top))).
{
intros i b__585.
assert (r__586 : 1 <= IZR i).
{ izr_le. }
(* r_i *)
assert (s__590 : ((r ((s + 1))%Z (i)%Z) = ((b2 * (r (s)%Z (i)%Z)) + ((1 - b2) * (apow (g (s)%Z (i)%Z) p))))).
{
assert (b__587 : ((0)%Z <= (s)%Z)%Z).
{ zp. }
assert (b__588 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__589 : ((r ((s + 1))%Z (i)%Z) = ((b2 * (r (s)%Z (i)%Z)) + ((1 - b2) * (apow (g (s)%Z (i)%Z) p))))).
{
exact (h__24 (s)%Z b__587 (i)%Z b__588).
}
exact u__589.
}
(* before *)
assert (s__593 : ((r (s)%Z (i)%Z) <= top)).
{
assert (b__591 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__592 : ((r (s)%Z (i)%Z) <= top)).
{
exact (IH__584 (i)%Z b__591).
}
exact u__592.
}
(* g_i *)
assert (s__597 : ((apow (g (s)%Z (i)%Z) p) <= top)).
{
assert (b__594 : ((0)%Z <= (s)%Z)%Z).
{ zp. }
assert (b__595 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__596 : ((apow (g (s)%Z (i)%Z) p) <= top)).
{
exact (s__580 (s)%Z b__594 (i)%Z b__595).
}
exact u__596.
}
assert (n__601 : 0 < p).
{
assert (e__600 : p = 1 * (p - 0) + 0).
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
rw e__600.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
assert (n__607 : (r (s + 1)%Z (i)%Z) = (((- 1) * (apow (g (s)%Z (i)%Z) p) * b2) + (apow (g (s)%Z (i)%Z) p) + ((r (s)%Z (i)%Z) * b2))).
{
transitivity (1 * (r (s + 1)%Z (i)%Z)).
{ feq. }
assert (e__606 : (r ((s + 1))%Z (i)%Z) = (r (s + 1)%Z (i)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
try rewrite <- e__606.
rewrite s__590.
assert (e__605 : ((b2 * (r (s)%Z (i)%Z)) + ((1 - b2) * (apow (g (s)%Z (i)%Z) p))) = (((- 1) * (apow (g (s)%Z (i)%Z) p) * b2) + (apow (g (s)%Z (i)%Z) p) + ((r (s)%Z (i)%Z) * b2))).
{
feq.
}
rw e__605.
feq.
}
(* after *)
assert (s__612 : ((r ((s + 1))%Z (i)%Z) <= top)).
{
apply gap_le.
assert (e__598 : (top - (r ((s + 1))%Z (i)%Z)) = ((b2 * (top - (r (s)%Z (i)%Z))) + ((1 - b2) * (top - (apow (g (s)%Z (i)%Z) p))))).
{
transitivity ((((- 1) * (r (s + 1)%Z (i)%Z)) + top)).
{
assert (e__602 : (r ((s + 1))%Z (i)%Z) = (r (s + 1)%Z (i)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__602.
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
rw n__607.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__599 : 0 <= ((b2 * (top - (r (s)%Z (i)%Z))) + ((1 - b2) * (top - (apow (g (s)%Z (i)%Z) p))))).
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__608 : b2 = 1 * (b2 - 0) + 0).
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
rw e__608.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
{
assert (e__609 : (top - (r (s)%Z (i)%Z)) = 1 * (top - (r (s)%Z (i)%Z)) + 0).
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
rw e__609.
apply (from_le_nn 1 0 (r (s)%Z (i)%Z) top); [exact s__593 | lra ..].
}
}
{
apply mult_pos_nn.
{
assert (e__610 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__610.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
{
assert (e__611 : (top - (apow (g (s)%Z (i)%Z) p)) = 1 * (top - (apow (g (s)%Z (i)%Z) p)) + 0).
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
rw e__611.
apply (from_le_nn 1 0 (apow (g (s)%Z (i)%Z) p) top); [exact s__597 | lra ..].
}
}
}
rw e__598. exact w__599.
}
exact s__612.
}
intros i b__614.
assert (r__616 : 1 <= IZR i).
{ izr_le. }
pose proof (s__613 i ltac:(zp)) as h__615.
apply gap_le.
assert (e__617 : (top - (r (s + 1)%Z (i)%Z)) = 1 * (top - (r ((s + 1))%Z (i)%Z)) + 0).
{
transitivity ((((- 1) * (r (s + 1)%Z (i)%Z)) + top)).
{
feq.
}
symmetry.
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
feq.
}
rw e__617.
apply (from_le_nn 1 0 (r ((s + 1))%Z (i)%Z) top); [exact h__615 | lra ..].
}
}
(* top > 0 *)
assert (s__623 : (0 < top)).
{
assert (e__620 : top = ((top - (Rpower (L * rho) p)) + (Rpower (L * rho) p))).
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
assert (w__621 : 0 < ((top - (Rpower (L * rho) p)) + (Rpower (L * rho) p))).
{
apply plus_nn_pos.
{
assert (e__622 : (top - (Rpower (L * rho) p)) = 1 * (top - (Rpower (L * rho) p)) + 0).
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
rw e__622.
apply (from_le_nn 1 0 (Rpower (L * rho) p) top); [exact h__36 | lra ..].
}
{
apply exp_pos.
}
}
rw e__620. exact w__621.
}
(* D low *)
assert (s__762 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((clow * / ((apow top (q * / p)) + eps)) <= ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))))).
{
intros t b__624.
assert (r__625 : 0 <= IZR t).
{ izr_le. }
(* D_t *)
assert (s__761 : (forall i : Z, ((1)%Z <= i)%Z -> ((clow * / ((apow top (q * / p)) + eps)) <= ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps))))).
{
intros i b__626.
assert (r__627 : 1 <= IZR i).
{ izr_le. }
(* r_i *)
assert (s__631 : ((r ((t + 1))%Z (i)%Z) <= top)).
{
assert (b__628 : ((0)%Z <= ((t + 1))%Z)%Z).
{ zp. }
assert (b__629 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__630 : ((r ((t + 1))%Z (i)%Z) <= top)).
{
exact (s__619 ((t + 1))%Z b__628 (i)%Z b__629).
}
exact u__630.
}
(* bounds *)
assert (s__643 : ((eps <= ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) /\ (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) <= ((apow top (q * / p)) + eps)))).
{
assert (p__632 : (0 <= (r ((t + 1))%Z (i)%Z))).
{
assert (b__633 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__634 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__635 : (0 <= (r ((t + 1))%Z (i)%Z))) by exact (h__22 ((t + 1))%Z b__633 (i)%Z b__634).
assert (e__636 : (r ((t + 1))%Z (i)%Z) = 1 * ((r ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i)%Z)).
{
assert (e__637 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__637.
reflexivity.
}
feq.
}
feq.
}
rw e__636.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i)%Z)); [exact i__635 | lra ..].
}
assert (p__638 : ((r ((t + 1))%Z (i)%Z) <= top)).
{
exact s__631.
}
assert (p__639 : (0 < p)).
{
exact h__14.
}
assert (p__640 : (0 < q)).
{
assert (e__641 : q = 1 * (q - 1) + 1).
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
rw e__641.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
assert (u__642 : ((eps <= ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) /\ (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) <= ((apow top (q * / p)) + eps)))).
{
exact (T_aida_outside_bounds_f87db5cb.claim (r ((t + 1))%Z (i)%Z) top eps p q p__632 p__638 p__639 p__640).
}
exact u__642.
}
pose proof s__643 as [h__644 h__645].
assert (n__649 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__648 : p = 1 * (p - 0) + 0).
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
rw e__648.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
assert (n__652 : 0 < (q * / p)).
{
apply mult_pos_pos.
{
assert (e__650 : q = 1 * (q - 1) + 1).
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
rw e__650.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__651 : p = 1 * (p - 0) + 0).
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
rw e__651.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
}
assert (n__655 : 0 < ((/ p) * q)).
{
assert (e__653 : (q * / p) = ((/ p) * q)).
{
assert (e__654 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__654.
reflexivity.
}
feq.
}
try rewrite <- e__653.
exact n__652.
}
assert (n__665 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
assert (e__656 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = 1 * (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) - eps) + 0).
{
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__657 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__657). }
assert (e__658 : (q * / p) = ((/ p) * q)).
{
assert (e__659 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__659.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__658). }
reflexivity.
}
symmetry.
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__660 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__661 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__661). }
assert (e__662 : (q * / p) = ((/ p) * q)).
{
assert (e__663 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__663.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__662). }
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
rw e__656.
apply (from_le_nn 1 0 eps ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)); [exact h__644 | lra ..].
}
{
assert (e__664 : eps = 1 * (eps - 0) + 0).
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
rw e__664.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__671 : ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps) <> 0).
{
assert (e__666 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)).
{
assert (e__667 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__668 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__668). }
assert (e__669 : (q * / p) = ((/ p) * q)).
{
assert (e__670 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__670.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__669). }
reflexivity.
}
eapply eq_trans.
{
rw e__667.
reflexivity.
}
feq.
}
try rewrite <- e__666.
exact n__665.
}
assert (n__674 : ((apow top (q * / p)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply apow_pos.
apply Rgt_not_eq; red.
assert (e__672 : top = 1 * (top - 0) + 0).
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
rw e__672.
apply (from_lt_pos 1 0 0 top); [exact s__623 | lra ..].
}
{
assert (e__673 : eps = 1 * (eps - 0) + 0).
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
rw e__673.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__679 : ((apow top ((/ p) * q)) + eps) <> 0).
{
assert (e__675 : ((apow top (q * / p)) + eps) = ((apow top ((/ p) * q)) + eps)).
{
assert (e__676 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__677 : (q * / p) = ((/ p) * q)).
{
assert (e__678 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__678.
reflexivity.
}
feq.
}
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__677). }
reflexivity.
}
eapply eq_trans.
{
rw e__676.
reflexivity.
}
feq.
}
try rewrite <- e__675.
exact n__674.
}
assert (n__691 : (((apow top (q * / p)) + eps) * ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply apow_pos.
apply Rgt_not_eq; red.
assert (e__680 : top = 1 * (top - 0) + 0).
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
rw e__680.
apply (from_lt_pos 1 0 0 top); [exact s__623 | lra ..].
}
{
assert (e__681 : eps = 1 * (eps - 0) + 0).
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
rw e__681.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
{
apply plus_nn_pos.
{
assert (e__682 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = 1 * (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) - eps) + 0).
{
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__683 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__683). }
assert (e__684 : (q * / p) = ((/ p) * q)).
{
assert (e__685 : / p = (/ p)).
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__684). }
reflexivity.
}
symmetry.
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__686 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__687 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__687). }
assert (e__688 : (q * / p) = ((/ p) * q)).
{
assert (e__689 : / p = (/ p)).
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__688). }
reflexivity.
}
eapply eq_trans.
{
rw e__686.
reflexivity.
}
feq.
}
feq.
}
rw e__682.
apply (from_le_nn 1 0 eps ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)); [exact h__644 | lra ..].
}
{
assert (e__690 : eps = 1 * (eps - 0) + 0).
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
rw e__690.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
}
assert (n__700 : (((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (apow top ((/ p) * q))) + ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * eps) + ((apow top ((/ p) * q)) * eps) + (eps ^ 2)) <> 0).
{
assert (e__692 : (((apow top (q * / p)) + eps) * ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) = (((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (apow top ((/ p) * q))) + ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * eps) + ((apow top ((/ p) * q)) * eps) + (eps ^ 2))).
{
assert (e__693 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__694 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__694). }
assert (e__695 : (q * / p) = ((/ p) * q)).
{
assert (e__696 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__696.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__695). }
reflexivity.
}
assert (e__697 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
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
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__698). }
reflexivity.
}
eapply eq_trans.
{
rw e__693.
rw e__697.
reflexivity.
}
feq.
}
try rewrite <- e__692.
exact n__691.
}
(* D_i *)
assert (s__760 : ((clow * / ((apow top (q * / p)) + eps)) <= ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))).
{
apply gap_le.
assert (e__646 : (((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) - (clow * / ((apow top (q * / p)) + eps))) = (((((c (t)%Z) - clow) * ((apow top (q * / p)) + eps)) + (clow * ((apow top (q * / p)) + eps - ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))) * / (((apow top (q * / p)) + eps) * ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))).
{
transitivity (((((- 1) * (apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * clow) + ((apow top ((/ p) * q)) * (c (t)%Z)) + ((c (t)%Z) * eps) + ((- 1) * clow * eps)) * (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)) * (/ ((apow top ((/ p) * q)) + eps)))).
{
assert (e__701 : / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps))).
{
assert (e__702 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)).
{
assert (e__703 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__704 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__704). }
assert (e__705 : (q * / p) = ((/ p) * q)).
{
assert (e__706 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__706.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__705). }
reflexivity.
}
eapply eq_trans.
{
rw e__703.
reflexivity.
}
feq.
}
rw e__702.
apply inv_by. feq.
}
assert (e__707 : / ((apow top (q * / p)) + eps) = (/ ((apow top ((/ p) * q)) + eps))).
{
assert (e__708 : ((apow top (q * / p)) + eps) = ((apow top ((/ p) * q)) + eps)).
{
assert (e__709 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__710 : (q * / p) = ((/ p) * q)).
{
assert (e__711 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__711.
reflexivity.
}
feq.
}
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__710). }
reflexivity.
}
eapply eq_trans.
{
rw e__709.
reflexivity.
}
feq.
}
rw e__708.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__701.
rw e__707.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * clow) + ((apow top ((/ p) * q)) * (c (t)%Z)) + ((c (t)%Z) * eps) + ((- 1) * clow * eps)) * (/ (((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (apow top ((/ p) * q))) + ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * eps) + ((apow top ((/ p) * q)) * eps) + (eps ^ 2))))).
{
assert (e__712 : / (((apow top (q * / p)) + eps) * ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) = (/ (((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (apow top ((/ p) * q))) + ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * eps) + ((apow top ((/ p) * q)) * eps) + (eps ^ 2)))).
{
assert (e__713 : (((apow top (q * / p)) + eps) * ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) = (((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (apow top ((/ p) * q))) + ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * eps) + ((apow top ((/ p) * q)) * eps) + (eps ^ 2))).
{
assert (e__714 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__715 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__715). }
assert (e__716 : (q * / p) = ((/ p) * q)).
{
assert (e__717 : / p = (/ p)).
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__716). }
reflexivity.
}
assert (e__718 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__719 : (q * / p) = ((/ p) * q)).
{
assert (e__720 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__720.
reflexivity.
}
feq.
}
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__719). }
reflexivity.
}
eapply eq_trans.
{
rw e__714.
rw e__718.
reflexivity.
}
feq.
}
rw e__713.
apply inv_by. feq.
}
assert (e__721 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__722 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__722). }
assert (e__723 : (q * / p) = ((/ p) * q)).
{
assert (e__724 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__724.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__723). }
reflexivity.
}
assert (e__725 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__726 : (q * / p) = ((/ p) * q)).
{
assert (e__727 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__727.
reflexivity.
}
feq.
}
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__726). }
reflexivity.
}
eapply eq_trans.
{
rw e__712.
rw e__721.
rw e__725.
reflexivity.
}
feq.
}
feq.
}
assert (w__647 : 0 <= (((((c (t)%Z) - clow) * ((apow top (q * / p)) + eps)) + (clow * ((apow top (q * / p)) + eps - ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))) * / (((apow top (q * / p)) + eps) * ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (b__728 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__729 : (clow <= (c (t)%Z))) by exact (h__20 (t)%Z b__728).
assert (e__730 : ((c (t)%Z) - clow) = 1 * ((c (t)%Z) - clow) + 0).
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
rw e__730.
apply (from_le_nn 1 0 clow (c (t)%Z)); [exact i__729 | lra ..].
}
{
apply plus_pos_pos.
{
apply apow_pos.
apply Rgt_not_eq; red.
assert (e__731 : top = 1 * (top - 0) + 0).
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
rw e__731.
apply (from_lt_pos 1 0 0 top); [exact s__623 | lra ..].
}
{
assert (e__732 : eps = 1 * (eps - 0) + 0).
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
rw e__732.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
assert (e__733 : clow = 1 * (clow - 0) + 0).
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
rw e__733.
apply (from_lt_pos 1 0 0 clow); [exact h__19 | lra ..].
}
{
assert (e__734 : ((apow top (q * / p)) + eps - ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) = 1 * (((apow top (q * / p)) + eps) - ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) + 0).
{
transitivity ((((- 1) * (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))) + (apow top ((/ p) * q)))).
{
assert (e__735 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__736 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__736). }
assert (e__737 : (q * / p) = ((/ p) * q)).
{
assert (e__738 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__738.
reflexivity.
}
feq.
}
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__737). }
reflexivity.
}
assert (e__739 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__740 : (q * / p) = ((/ p) * q)).
{
assert (e__741 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__741.
reflexivity.
}
feq.
}
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__740). }
reflexivity.
}
eapply eq_trans.
{
rw e__735.
rw e__739.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))) + (apow top ((/ p) * q)))).
{
assert (e__742 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__743 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__743). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__744). }
reflexivity.
}
assert (e__746 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__747 : (q * / p) = ((/ p) * q)).
{
assert (e__748 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__748.
reflexivity.
}
feq.
}
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__747). }
reflexivity.
}
eapply eq_trans.
{
rw e__742.
rw e__746.
reflexivity.
}
feq.
}
feq.
}
rw e__734.
apply (from_le_nn 1 0 ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) ((apow top (q * / p)) + eps)); [exact h__645 | lra ..].
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply apow_pos.
apply Rgt_not_eq; red.
assert (e__749 : top = 1 * (top - 0) + 0).
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
rw e__749.
apply (from_lt_pos 1 0 0 top); [exact s__623 | lra ..].
}
{
assert (e__750 : eps = 1 * (eps - 0) + 0).
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
rw e__750.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
{
apply plus_nn_pos.
{
assert (e__751 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = 1 * (((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) - eps) + 0).
{
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__752 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__752). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__753). }
reflexivity.
}
symmetry.
transitivity ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__755 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__756 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__756). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__757). }
reflexivity.
}
eapply eq_trans.
{
rw e__755.
reflexivity.
}
feq.
}
feq.
}
rw e__751.
apply (from_le_nn 1 0 eps ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)); [exact h__644 | lra ..].
}
{
assert (e__759 : eps = 1 * (eps - 0) + 0).
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
rw e__759.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
}
}
rw e__646. exact w__647.
}
exact s__760.
}
exact s__761.
}
(* goal *)
assert (s__1084 : ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0))).
{
assert (b__763 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__764 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__765 : (0 < L)).
{
exact h__8.
}
assert (p__766 : ((0 < l) /\ (l <= L))).
{
split.
{
exact h__10.
}
{
exact h__11.
}
}
assert (p__767 : (0 < eta)).
{
exact h__12.
}
assert (p__768 : (1 < q)).
{
exact h__15.
}
assert (p__769 : (0 < rho)).
{
exact h__16.
}
assert (p__770 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z))))))).
{
exact h__23.
}
assert (p__771 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z))))))).
{
intros t b__772.
assert (r__774 : 0 <= IZR t).
{ izr_le. }
pose proof (h__25 t ltac:(zp)) as h__773.
intros i b__775.
assert (r__777 : 1 <= IZR i).
{ izr_le. }
pose proof (h__773 i ltac:(zp)) as h__776.
assert (n__780 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__779 : p = 1 * (p - 0) + 0).
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
rw e__779.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
assert (n__783 : 0 < (q * / p)).
{
apply mult_pos_pos.
{
assert (e__781 : q = 1 * (q - 1) + 1).
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
rw e__781.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__782 : p = 1 * (p - 0) + 0).
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
rw e__782.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
}
assert (n__786 : 0 < ((/ p) * q)).
{
assert (e__784 : (q * / p) = ((/ p) * q)).
{
assert (e__785 : / p = (/ p)).
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
try rewrite <- e__784.
exact n__783.
}
assert (n__788 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__787 : eps = 1 * (eps - 0) + 0).
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
rw e__787.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__794 : ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps) <> 0).
{
assert (e__789 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)).
{
assert (e__790 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__791 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__791). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__792). }
reflexivity.
}
eapply eq_trans.
{
rw e__790.
reflexivity.
}
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
assert (e__778 : (((x (t)%Z (i)%Z) - (eta * ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z))) - (x ((t + 1))%Z (i)%Z)) = 1 * (((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps))) - (x ((t + 1))%Z (i)%Z)) + 0).
{
transitivity (((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1))) * (c (t)%Z) * (m (t + 1)%Z (i)%Z) * eta) + ((- 1) * (apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (x (t + 1)%Z (i)%Z)) + ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (x (t)%Z (i)%Z)) + ((- 1) * (x (t + 1)%Z (i)%Z) * eps) + ((x (t)%Z (i)%Z) * eps)) * (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)))).
{
assert (e__799 : / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps))).
{
assert (e__800 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)).
{
assert (e__801 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__802 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__802). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__803). }
reflexivity.
}
eapply eq_trans.
{
rw e__801.
reflexivity.
}
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
transitivity (((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1))) * (c (t)%Z) * (m (t + 1)%Z (i)%Z) * eta) + ((- 1) * (apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (x (t + 1)%Z (i)%Z)) + ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) * (x (t)%Z (i)%Z)) + ((- 1) * (x (t + 1)%Z (i)%Z) * eps) + ((x (t)%Z (i)%Z) * eps)) * (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)))).
{
assert (e__810 : / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = (/ ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps))).
{
assert (e__811 : ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps) = ((apow (r (t + 1)%Z (i)%Z) ((/ p) * q)) + eps)).
{
assert (e__812 : (apow (r ((t + 1))%Z (i)%Z) (q * / p)) = (apow (r (t + 1)%Z (i)%Z) ((/ p) * q))).
{
assert (e__813 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (r (t + 1)%Z (i)%Z) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__813). }
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
transitivity (apow (r (t + 1)%Z (i)%Z) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (r (t + 1)%Z (i)%Z) v__ ) e__814). }
reflexivity.
}
eapply eq_trans.
{
rw e__812.
reflexivity.
}
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
rw e__778.
apply (from_eq_zero 1 0 (x ((t + 1))%Z (i)%Z) ((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))); [exact h__776 | lra ..].
}
assert (p__821 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))))).
{
exact s__58.
}
assert (p__822 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)) <= (chigh * / eps))))).
{
exact s__177.
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
assert (p__933 : ((2 * (q + 1) * eta * (chigh * / eps) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2))).
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
assert (p__956 : (0 < (clow * / ((apow top (q * / p)) + eps)))).
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
apply plus_pos_pos.
{
apply apow_pos.
apply Rgt_not_eq; red.
assert (e__958 : top = 1 * (top - 0) + 0).
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
rw e__958.
apply (from_lt_pos 1 0 0 top); [exact s__623 | lra ..].
}
{
assert (e__959 : eps = 1 * (eps - 0) + 0).
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
rw e__959.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
}
assert (p__960 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((clow * / ((apow top (q * / p)) + eps)) <= ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))))).
{
exact s__762.
}
assert (p__961 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))))))).
{
intros t b__962.
assert (r__964 : 0 <= IZR t).
{ izr_le. }
pose proof (h__31 t ltac:(zp)) as h__963.
intros p__965.
assert (h__966 : ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))))).
{
apply h__963.
apply gap_le.
assert (e__967 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__968 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__969 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__970 : 1 <= IZR i__0).
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
rw e__969.
feq.
}
eapply eq_trans.
{
rw e__968.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__971 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__972 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__973 : 1 <= IZR i__0).
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
rw e__972.
feq.
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
rw e__967.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__965 | lra ..].
}
exact h__966.
}
assert (u__974 : ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) <= (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))))) /\ (tends (fun t : Z => (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) 0))).
{
exact (T_aida_converges_c5c9aaf2.claim b L l eta q (clow * / ((apow top (q * / p)) + eps)) (chigh * / eps) rho (n)%Z (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => ((c (t)%Z) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))) b__763 p__764 p__765 p__766 p__767 p__768 p__769 p__770 p__771 p__821 p__822 p__823 p__843 p__869 p__885 p__909 p__933 p__934 p__942 p__954 p__955 p__956 p__960 p__961).
}
destruct u__974 as [h__975 h__976].
split.
{
intros t b__977.
assert (r__979 : 1 <= IZR t).
{ izr_le. }
pose proof (h__975 t ltac:(zp)) as h__978.
assert (n__982 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__981 : p = 1 * (p - 0) + 0).
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
rw e__981.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
assert (n__985 : 0 < (q * / p)).
{
apply mult_pos_pos.
{
assert (e__983 : q = 1 * (q - 1) + 1).
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
rw e__983.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__984 : p = 1 * (p - 0) + 0).
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
rw e__984.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
}
assert (n__988 : 0 < ((/ p) * q)).
{
assert (e__986 : (q * / p) = ((/ p) * q)).
{
assert (e__987 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__987.
reflexivity.
}
feq.
}
try rewrite <- e__986.
exact n__985.
}
assert (n__991 : ((apow top (q * / p)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply apow_pos.
apply Rgt_not_eq; red.
assert (e__989 : top = 1 * (top - 0) + 0).
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
rw e__989.
apply (from_lt_pos 1 0 0 top); [exact s__623 | lra ..].
}
{
assert (e__990 : eps = 1 * (eps - 0) + 0).
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
rw e__990.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__996 : ((apow top ((/ p) * q)) + eps) <> 0).
{
assert (e__992 : ((apow top (q * / p)) + eps) = ((apow top ((/ p) * q)) + eps)).
{
assert (e__993 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__994 : (q * / p) = ((/ p) * q)).
{
assert (e__995 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__995.
reflexivity.
}
feq.
}
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__994). }
reflexivity.
}
eapply eq_trans.
{
rw e__993.
reflexivity.
}
feq.
}
try rewrite <- e__992.
exact n__991.
}
assert (n__998 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__997 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__997.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__17 | lra ..].
}
assert (n__1000 : 0 < ((q - 1) * / 2)).
{
assert (e__999 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__999.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__15 | lra ..].
}
assert (n__1002 : 0 < (((1 * / 2) * q) + ((- 1) * / 2))).
{
assert (e__1001 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
try rewrite <- e__1001.
exact n__1000.
}
assert (n__1012 : (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__1003 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__1003.
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
assert (e__1004 : eta = 1 * (eta - 0) + 0).
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
rw e__1004.
apply (from_lt_pos 1 0 0 eta); [exact h__12 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__1005 : clow = 1 * (clow - 0) + 0).
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
rw e__1005.
apply (from_lt_pos 1 0 0 clow); [exact h__19 | lra ..].
}
{
apply inv_pos.
apply plus_pos_pos.
{
apply apow_pos.
apply Rgt_not_eq; red.
assert (e__1006 : top = 1 * (top - 0) + 0).
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
rw e__1006.
apply (from_lt_pos 1 0 0 top); [exact s__623 | lra ..].
}
{
assert (e__1007 : eps = 1 * (eps - 0) + 0).
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
rw e__1007.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
}
}
{
assert (e__1008 : l = 1 * (l - 0) + 0).
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
rw e__1008.
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
assert (e__1009 : l = 1 * (l - 0) + 0).
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
rw e__1009.
apply (from_lt_pos 1 0 0 l); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__1010 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__1010.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__17 | lra ..].
}
}
}
}
{
assert (e__1011 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__1011.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__979 | lra ..].
}
}
assert (n__1023 : ((((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * clow * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * clow * eta * l * (IZR t))) * (/ ((apow top ((/ p) * q)) + eps))) <> 0).
{
assert (e__1013 : (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = ((((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * clow * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * clow * eta * l * (IZR t))) * (/ ((apow top ((/ p) * q)) + eps)))).
{
assert (e__1014 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1015 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__1016 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1016.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1015). }
assert (e__1017 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__1017). }
reflexivity.
}
assert (e__1018 : / ((apow top (q * / p)) + eps) = (/ ((apow top ((/ p) * q)) + eps))).
{
assert (e__1019 : ((apow top (q * / p)) + eps) = ((apow top ((/ p) * q)) + eps)).
{
assert (e__1020 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__1021 : (q * / p) = ((/ p) * q)).
{
assert (e__1022 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1022.
reflexivity.
}
feq.
}
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__1021). }
reflexivity.
}
eapply eq_trans.
{
rw e__1020.
reflexivity.
}
feq.
}
rw e__1019.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1014.
rw e__1018.
reflexivity.
}
feq.
}
try rewrite <- e__1013.
exact n__1012.
}
assert (n__1024 : (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) <> 0).
{
intro vanishes.
apply n__1023.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (clow) * (eta) * (l) * ((IZR t)) * (q + (- 1)) * (/ ((apow top ((/ p) * q)) + eps))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__1025 : clow <> 0).
{
intro vanishes.
apply n__1023.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (clow) * (eta) * (l) * ((IZR t)) * (q + (- 1)) * (/ ((apow top ((/ p) * q)) + eps))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__1026 : eta <> 0).
{
intro vanishes.
apply n__1023.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (clow) * (eta) * (l) * ((IZR t)) * (q + (- 1)) * (/ ((apow top ((/ p) * q)) + eps))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__1027 : l <> 0).
{
intro vanishes.
apply n__1023.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (clow) * (eta) * (l) * ((IZR t)) * (q + (- 1)) * (/ ((apow top ((/ p) * q)) + eps))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__1028 : (IZR t) <> 0).
{
intro vanishes.
apply n__1023.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (clow) * (eta) * (l) * ((IZR t)) * (q + (- 1)) * (/ ((apow top ((/ p) * q)) + eps))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__1029 : (q + (- 1)) <> 0).
{
intro vanishes.
apply n__1023.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (clow) * (eta) * (l) * ((IZR t)) * (q + (- 1)) * (/ ((apow top ((/ p) * q)) + eps))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__1030 : (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * clow * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * clow * eta * l * (IZR t))) <> 0).
{
intro vanishes.
apply n__1023.
rewrite vanishes. ring.
}
assert (n__1032 : (q - 1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__1031 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__1031.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
assert (n__1034 : 0 < (2 * / (q - 1))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__1033 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__1033.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
}
assert (n__1038 : 0 < (2 * (/ (q + (- 1))))).
{
assert (e__1035 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__1036 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__1037 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__1037.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1036.
reflexivity.
}
feq.
}
try rewrite <- e__1035.
exact n__1034.
}
apply gap_le.
assert (e__980 : ((2 * (apow (1 * / (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))) - (l * (X x (n)%Z (t)%Z))) = 1 * ((2 * (apow (1 * / (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))) - (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z))) + 0).
{
transitivity (((2 * (apow (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ clow) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__1039 : (apow (1 * / (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) = (apow (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ clow) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))).
{
assert (e__1040 : (1 * / (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) = (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ clow) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1))))).
{
assert (e__1041 : / (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ clow) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1))))).
{
assert (e__1042 : (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = ((((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * clow * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * clow * eta * l * (IZR t))) * (/ ((apow top ((/ p) * q)) + eps)))).
{
assert (e__1043 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1044 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__1045 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1045.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1044). }
assert (e__1046 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__1046). }
reflexivity.
}
assert (e__1047 : / ((apow top (q * / p)) + eps) = (/ ((apow top ((/ p) * q)) + eps))).
{
assert (e__1048 : ((apow top (q * / p)) + eps) = ((apow top ((/ p) * q)) + eps)).
{
assert (e__1049 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__1050 : (q * / p) = ((/ p) * q)).
{
assert (e__1051 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1051.
reflexivity.
}
feq.
}
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__1050). }
reflexivity.
}
eapply eq_trans.
{
rw e__1049.
reflexivity.
}
feq.
}
rw e__1048.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1043.
rw e__1047.
reflexivity.
}
feq.
}
rw e__1042.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1041.
reflexivity.
}
feq.
}
transitivity (apow  (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ clow) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) (2 * / (q - 1))).
{ exact (f_equal (fun v__ => apow  v__ (2 * / (q - 1))) e__1040). }
assert (e__1052 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__1053 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__1054 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__1054.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1053.
reflexivity.
}
feq.
}
transitivity (apow (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ clow) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))) ).
{ exact (f_equal (fun v__ => apow (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ clow) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) v__ ) e__1052). }
reflexivity.
}
assert (e__1055 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__1056 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1057 : 1 <= IZR i__0).
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
rw e__1056.
feq.
}
eapply eq_trans.
{
rw e__1039.
rw e__1055.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (apow (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ clow) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__1058 : (apow (1 * / (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) = (apow (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ clow) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))).
{
assert (e__1059 : (1 * / (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) = (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ clow) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1))))).
{
assert (e__1060 : / (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ clow) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1))))).
{
assert (e__1061 : (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = ((((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * clow * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * clow * eta * l * (IZR t))) * (/ ((apow top ((/ p) * q)) + eps)))).
{
assert (e__1062 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__1063 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__1064 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1064.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__1063). }
assert (e__1065 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__1065). }
reflexivity.
}
assert (e__1066 : / ((apow top (q * / p)) + eps) = (/ ((apow top ((/ p) * q)) + eps))).
{
assert (e__1067 : ((apow top (q * / p)) + eps) = ((apow top ((/ p) * q)) + eps)).
{
assert (e__1068 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__1069 : (q * / p) = ((/ p) * q)).
{
assert (e__1070 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1070.
reflexivity.
}
feq.
}
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__1069). }
reflexivity.
}
eapply eq_trans.
{
rw e__1068.
reflexivity.
}
feq.
}
rw e__1067.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1062.
rw e__1066.
reflexivity.
}
feq.
}
rw e__1061.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1060.
reflexivity.
}
feq.
}
transitivity (apow  (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ clow) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) (2 * / (q - 1))).
{ exact (f_equal (fun v__ => apow  v__ (2 * / (q - 1))) e__1059). }
assert (e__1071 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__1072 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__1073 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__1073.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1072.
reflexivity.
}
feq.
}
transitivity (apow (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ clow) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))) ).
{ exact (f_equal (fun v__ => apow (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ clow) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ clow) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) v__ ) e__1071). }
reflexivity.
}
assert (e__1074 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__1075 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1076 : 1 <= IZR i__0).
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
rw e__1075.
feq.
}
eapply eq_trans.
{
rw e__1058.
rw e__1074.
reflexivity.
}
feq.
}
feq.
}
rw e__980.
apply (from_le_nn 1 0 (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))))); [exact h__978 | lra ..].
}
{
assert (e__1083 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__1083 _).
refine (tends_from 1 _ _ _ h__976 _).
intros t b__1077.
assert (r__1078 : 1 <= IZR t).
{ izr_le. }
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__1079 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1080 : 1 <= IZR i__0).
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
rw e__1079.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__1081 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1082 : 1 <= IZR i__0).
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
rw e__1081.
feq.
}
feq.
}
}
pose proof s__1084 as [h__1085 h__1086].
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))).
intros t b__1087.
assert (r__1088 : 0 <= IZR t).
{ izr_le. }
intros i b__1089.
assert (r__1090 : 1 <= IZR i).
{ izr_le. }
exact h__14.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))).
intros t b__1091.
assert (r__1092 : 0 <= IZR t).
{ izr_le. }
intros i b__1093.
assert (r__1094 : 1 <= IZR i).
{ izr_le. }
assert (e__1095 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__1095.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))).
intros t b__1096.
assert (r__1097 : 0 <= IZR t).
{ izr_le. }
intros i b__1098.
assert (r__1099 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1100 : p = 1 * (p - 0) + 0).
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
rw e__1100.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q * / p)))).
intros t b__1101.
assert (r__1102 : 0 <= IZR t).
{ izr_le. }
intros i b__1103.
assert (r__1104 : 1 <= IZR i).
{ izr_le. }
apply mult_pos_pos.
{
assert (e__1105 : q = 1 * (q - 1) + 1).
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
rw e__1105.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__1106 : p = 1 * (p - 0) + 0).
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
rw e__1106.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))).
intros t b__1107.
assert (r__1108 : 0 <= IZR t).
{ izr_le. }
intros i b__1109.
assert (r__1110 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__1111 : eps = 1 * (eps - 0) + 0).
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
rw e__1111.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
{
split.
{
change (0 <> (2 * L)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1112 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__1112.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
{
split.
{
change (0 < (L * rho)).
apply mult_pos_pos.
{
assert (e__1113 : L = 1 * (L - 0) + 0).
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
rw e__1113.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__1114 : rho = 1 * (rho - 0) + 0).
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
rw e__1114.
apply (from_lt_pos 1 0 0 rho); [exact h__16 | lra ..].
}
}
{
split.
{
change (0 <> eps).
apply gap_ne0.
apply Rgt_not_eq; red.
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
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> p)).
intros t b__1116.
assert (r__1117 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1118 : p = 1 * (p - 0) + 0).
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
rw e__1118.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < (q * / p))).
intros t b__1119.
assert (r__1120 : 1 <= IZR t).
{ izr_le. }
apply mult_pos_pos.
{
assert (e__1121 : q = 1 * (q - 1) + 1).
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
rw e__1121.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__1122 : p = 1 * (p - 0) + 0).
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
rw e__1122.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> ((apow top (q * / p)) + eps))).
intros t b__1123.
assert (r__1124 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply apow_pos.
apply Rgt_not_eq; red.
assert (e__1125 : top = 1 * (top - 0) + 0).
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
rw e__1125.
apply (from_lt_pos 1 0 0 top); [exact s__623 | lra ..].
}
{
assert (e__1126 : eps = 1 * (eps - 0) + 0).
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
rw e__1126.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR n))).
intros t b__1127.
assert (r__1128 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1129 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__1129.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__17 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < ((q - 1) * / 2))).
intros t b__1130.
assert (r__1131 : 1 <= IZR t).
{ izr_le. }
assert (e__1132 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__1132.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__15 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)))).
intros t b__1133.
assert (r__1134 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__1135 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__1135.
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
assert (e__1136 : eta = 1 * (eta - 0) + 0).
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
rw e__1136.
apply (from_lt_pos 1 0 0 eta); [exact h__12 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__1137 : clow = 1 * (clow - 0) + 0).
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
rw e__1137.
apply (from_lt_pos 1 0 0 clow); [exact h__19 | lra ..].
}
{
apply inv_pos.
apply plus_pos_pos.
{
apply apow_pos.
apply Rgt_not_eq; red.
assert (e__1138 : top = 1 * (top - 0) + 0).
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
rw e__1138.
apply (from_lt_pos 1 0 0 top); [exact s__623 | lra ..].
}
{
assert (e__1139 : eps = 1 * (eps - 0) + 0).
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
rw e__1139.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
}
}
{
assert (e__1140 : l = 1 * (l - 0) + 0).
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
rw e__1140.
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
assert (e__1141 : l = 1 * (l - 0) + 0).
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
rw e__1141.
apply (from_lt_pos 1 0 0 l); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__1142 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__1142.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__17 | lra ..].
}
}
}
}
{
assert (e__1143 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__1143.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__1134 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (q - 1))).
intros t b__1144.
assert (r__1145 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1146 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__1146.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < (2 * / (q - 1)))).
intros t b__1147.
assert (r__1148 : 1 <= IZR t).
{ izr_le. }
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__1149 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__1149.
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
{
change ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * (clow * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)).
exact s__1084.
}
Qed.
Lemma meaningful : forall (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (clow : R) (chigh : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < rho) -> (1 <= (IZR n)) -> (0 < clow) -> (forall t : Z, ((0)%Z <= t)%Z -> (clow <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) -> ((Rpower (L * rho) p) <= top) -> ((2 * (q + 1) * eta * (chigh / eps) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q / p)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))) /\ (0 <> (2 * L)) /\ (0 < (L * rho)) /\ (0 <> eps) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> p)) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (q / p))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> ((apow top (q / p)) + eps))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR n))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < ((q - 1) / 2))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (((q - 1) / 2) * (((eta * (clow / ((apow top (q / p)) + eps)) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (q - 1))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (2 / (q - 1))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46 v47 v48. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46 v47 v48)). Qed.
Theorem claim : forall (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (clow : R) (chigh : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < rho) -> (1 <= (IZR n)) -> (0 < clow) -> (forall t : Z, ((0)%Z <= t)%Z -> (clow <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) -> ((Rpower (L * rho) p) <= top) -> ((2 * (q + 1) * eta * (chigh / eps) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 / (((q - 1) / 2) * (((eta * (clow / ((apow top (q / p)) + eps)) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t))) (2 / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46 v47 v48. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42 v43 v44 v45 v46 v47 v48)). Qed.
Fail Definition corrupted : forall (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (clow : R) (chigh : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (c : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < rho) -> (1 <= (IZR n)) -> (0 < clow) -> (forall t : Z, ((0)%Z <= t)%Z -> (clow <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= chigh)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * (c (t)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) -> ((Rpower (L * rho) p) <= top) -> ((2 * (q + 1) * eta * (chigh / eps) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((forall t : Z, ((1)%Z <= t)%Z -> ((2 * (apow (1 / (((q - 1) / 2) * (((eta * (clow / ((apow top (q / p)) + eps)) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t))) (2 / (q - 1)))) < (l * (X x (n)%Z (t)%Z)))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)) := claim.
End T_aida_only_if_decay_outside_c2219213.
