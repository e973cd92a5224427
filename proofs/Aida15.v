From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas09.
From AdamNX Require Import Lemmas17.
From AdamNX Require Import Lemmas18.
Open Scope R_scope.

(* aida.algorithm1_outside; certificate 20c7ce3abeb3b18af0c945dd973d7a0fd9f0a2d84df218b2c4903e73cfc10900 *)
Module T_aida_algorithm1_outside_20c7ce3a.
Definition X (x : Z -> Z -> R) (n : Z) (t : Z) : R := (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))).
Definition V (F : Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (b : R) (L : R) (n : Z) (t : Z) : R := ((F (t)%Z) + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))).

Lemma satisfiable : exists (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z /\ ((0 < b) /\ (b < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < L) /\ ((0 < l) /\ (l <= L)) /\ (0 < eta) /\ (0 < eps) /\ (0 < p) /\ (1 < q) /\ (0 < rho) /\ (1 <= (IZR n)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) /\ ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) /\ ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) /\ ((Rpower (L * rho) p) <= top) /\ ((2 * (q + 1) * eta * ((1 / (Rpower (1 - b) q)) / eps) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)).
Proof.
exists (1 * / 2), (1 * / 2), 2, 1, (1 * / 800), 1, 1, 2, 2, 1, (2)%Z, (fun t : Z => 0), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)).
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
change (0 < (1 * / 800)).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (0 - (((1 * / 800) * ((Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) (2 * / 1)) * / (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2)) * (apow 0 (2 - 1)) * 0) * / ((apow 0 (2 * / 1)) + 1)))))).
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
assert (n__16 : (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__21 : (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1) <> 0).
{
assert (e__17 : (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) = (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1)).
{
assert (e__18 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__19 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__20 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__20.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2).
{ exact (f_equal (fun v__ => Rpower  v__ 2) e__18). }
rewrite (rp_whole ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2 2) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__17.
exact n__16.
}
assert (n__22 : ((powerRZ 2 (t)%Z) + ((- 1) * ((powerRZ 2 (t)%Z) ^ 2)) + ((- 1) * / 4)) <> 0).
{
intro vanishes.
apply n__21.
transitivity ((- 1) * ((/ ((powerRZ 2 (t)%Z) ^ 2))) * ((powerRZ 2 (t)%Z) + ((- 1) * ((powerRZ 2 (t)%Z) ^ 2)) + ((- 1) * / 4))).
{ feq. }
rewrite vanishes. ring.
}
apply gap_eq0.
assert (e__4 : (0 - (((1 * / 800) * ((Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) (2 * / 1)) * / (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2)) * (apow 0 (2 - 1)) * 0) * / ((apow 0 (2 * / 1)) + 1))) = 0).
{
assert (e__23 : (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) (2 * / 1)) = (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1)).
{
assert (e__24 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__25 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__26 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__26.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__25.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) (2 * / 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 1)) e__24). }
assert (e__27 : (2 * / 1) = 2).
{
feq.
}
transitivity (Rpower ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2 ).
{ exact (f_equal (fun v__ => Rpower ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) v__ ) e__27). }
rewrite (rp_whole ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2 2) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__28 : / (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) = (((- 1) * ((powerRZ 2 (t)%Z) ^ 2)) * (/ ((powerRZ 2 (t)%Z) + ((- 1) * ((powerRZ 2 (t)%Z) ^ 2)) + ((- 1) * / 4))))).
{
assert (e__29 : (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) = (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1)).
{
assert (e__30 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__31 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__32 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__32.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__31.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2).
{ exact (f_equal (fun v__ => Rpower  v__ 2) e__30). }
rewrite (rp_whole ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2 2) by (rpos || (simpl INR; lra)).
feq.
}
rw e__29.
apply inv_by. feq.
}
assert (e__33 : / ((apow 0 (2 * / 1)) + 1) = 1).
{
assert (e__34 : ((apow 0 (2 * / 1)) + 1) = 1).
{
assert (e__35 : (apow 0 (2 * / 1)) = 0).
{
assert (e__36 : (2 * / 1) = 2).
{
feq.
}
transitivity (apow 0 2 ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__36). }
apply apow_0.
}
eapply eq_trans.
{
rw e__35.
reflexivity.
}
feq.
}
rw e__34.
apply inv_by. feq.
}
assert (e__37 : (apow 0 (2 - 1)) = 0).
{
assert (e__38 : (2 - 1) = 1).
{
feq.
}
transitivity (apow 0 1 ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__38). }
apply apow_0.
}
eapply eq_trans.
{
rw e__23.
rw e__28.
rw e__33.
rw e__37.
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
change ((2 * (2 + 1) * (1 * / 800) * ((1 * / (exp (2 * ln (1 - (1 * / 2))))) * / 1) * 2 * (exp ((2 - 1) * ln (2 * 1)))) <= ((1 - (1 * / 2)) ^ 2)).
replace (exp (2 * ln (1 - (1 * / 2)))) with ((1 - (1 * / 2)) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
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
Qed.

Lemma proved : forall (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < rho) -> (1 <= (IZR n)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) -> ((Rpower (L * rho) p) <= top) -> ((2 * (q + 1) * eta * ((1 / (Rpower (1 - b) q)) / eps) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> (((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b2 ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q / p)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))) /\ (0 <> (2 * L)) /\ (0 < (L * rho)) /\ (0 < (1 - b)) /\ (0 <> (Rpower (1 - b) q)) /\ (0 <> eps) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> p)) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (1 - b2))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (q / p))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> ((apow top (q / p)) + eps))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR n))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < ((q - 1) / 2))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (((q - 1) / 2) * (((eta * ((Rpower (1 - b2) (q / p)) / ((apow top (q / p)) + eps)) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (q - 1))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (2 / (q - 1))))) /\ ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 / (((q - 1) / 2) * (((eta * ((Rpower (1 - b2) (q / p)) / ((apow top (q / p)) + eps)) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t))) (2 / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0))).
Proof.
intros b b2 L l eta eps p q top rho n F x m r g b__0 h__2 h__5 h__8 h__9 h__12 h__13 h__14 h__15 h__16 h__17 h__19 h__20 h__21 h__22 h__23 h__24 h__25 h__26 h__27 h__28 h__29 h__30 h__31 h__32 h__33 h__34.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
pose proof h__9 as [h__10 h__11].
assert (z__18 : ((1)%Z <= (n)%Z)%Z).
{ izr_back. }
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))))) in h__22.
change (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) in h__26.
change ((X x (n)%Z (0)%Z) <= ((rho ^ 2) * / 4)) in h__29.
change ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) in h__30.
change ((2 * (q + 1) * eta * ((1 * / (Rpower (1 - b) q)) * / eps) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) in h__34.
(* low *)
assert (s__48 : (forall t : Z, ((0)%Z <= t)%Z -> ((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))))).
{
intros t b__35.
assert (r__36 : 0 <= IZR t).
{ izr_le. }
(* t *)
assert (s__44 : (((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q))))).
{
assert (b__37 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__38 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__39 : ((0 < b2) /\ (b2 < 1))).
{
split.
{
exact h__6.
}
{
exact h__7.
}
}
assert (p__40 : (0 < p)).
{
exact h__14.
}
assert (p__41 : (0 < q)).
{
assert (e__42 : q = 1 * (q - 1) + 1).
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
rw e__42.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
assert (u__43 : (((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q))))).
{
exact (T_aida_correction_bounds_462fc944.claim b b2 p q (t)%Z b__37 p__38 p__39 p__40 p__41).
}
exact u__43.
}
pose proof s__44 as [h__45 h__46].
(* low_t *)
assert (s__47 : ((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)))).
{
exact h__45.
}
exact s__47.
}
(* high *)
assert (s__62 : (forall t : Z, ((0)%Z <= t)%Z -> (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q))))).
{
intros t b__49.
assert (r__50 : 0 <= IZR t).
{ izr_le. }
(* t *)
assert (s__58 : (((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q))))).
{
assert (b__51 : (0 <= (t)%Z)%Z).
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
assert (p__53 : ((0 < b2) /\ (b2 < 1))).
{
split.
{
exact h__6.
}
{
exact h__7.
}
}
assert (p__54 : (0 < p)).
{
exact h__14.
}
assert (p__55 : (0 < q)).
{
assert (e__56 : q = 1 * (q - 1) + 1).
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
rw e__56.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
assert (u__57 : (((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q))))).
{
exact (T_aida_correction_bounds_462fc944.claim b b2 p q (t)%Z b__51 p__52 p__53 p__54 p__55).
}
exact u__57.
}
pose proof s__58 as [h__59 h__60].
(* high_t *)
assert (s__61 : (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q)))).
{
exact h__60.
}
exact s__61.
}
assert (n__215 : (2 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__214 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__214.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
assert (n__216 : L <> 0).
{
intro vanishes.
apply n__215.
transitivity (2 * (L)).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__354 : ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0))).
{
assert (b__63 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__64 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__65 : ((0 < b2) /\ (b2 < 1))).
{
split.
{
exact h__6.
}
{
exact h__7.
}
}
assert (p__66 : (0 < L)).
{
exact h__8.
}
assert (p__67 : ((0 < l) /\ (l <= L))).
{
split.
{
exact h__10.
}
{
exact h__11.
}
}
assert (p__68 : (0 < eta)).
{
exact h__12.
}
assert (p__69 : (0 < eps)).
{
exact h__13.
}
assert (p__70 : (0 < p)).
{
exact h__14.
}
assert (p__71 : (1 < q)).
{
exact h__15.
}
assert (p__72 : (0 < rho)).
{
exact h__16.
}
assert (p__73 : (1 <= (IZR n))).
{
exact h__17.
}
assert (p__74 : (0 < (Rpower (1 - b2) (q * / p)))).
{
apply exp_pos.
}
assert (p__75 : (forall t : Z, ((0)%Z <= t)%Z -> ((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))))).
{
exact s__48.
}
assert (p__76 : (forall t : Z, ((0)%Z <= t)%Z -> (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q))))).
{
exact s__62.
}
assert (p__77 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z))))).
{
exact h__19.
}
assert (p__78 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z))))))).
{
exact h__20.
}
assert (p__79 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p))))))).
{
exact h__21.
}
assert (p__80 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps))))))).
{
exact h__22.
}
assert (p__81 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) <= (2 * (F (t)%Z)))))).
{
intros t b__82.
assert (r__84 : 0 <= IZR t).
{ izr_le. }
pose proof (h__23 t ltac:(zp)) as h__83.
intros p__85.
assert (h__86 : ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z)))).
{
apply h__83.
apply gap_le.
assert (e__87 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__88 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__89 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__90 : 1 <= IZR i__0).
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
rw e__89.
feq.
}
eapply eq_trans.
{
rw e__88.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__91 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__92 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__93 : 1 <= IZR i__0).
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
rw e__92.
feq.
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
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__85 | lra ..].
}
apply gap_le.
assert (e__94 : ((2 * (F (t)%Z)) - (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z))) = 1 * ((2 * (F (t)%Z)) - (l * (X x (n)%Z (t)%Z))) + 0).
{
transitivity (((2 * (F (t)%Z)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__95 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__96 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__97 : 1 <= IZR i__0).
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
rw e__96.
feq.
}
eapply eq_trans.
{
rw e__95.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (F (t)%Z)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__98 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__99 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__100 : 1 <= IZR i__0).
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
rw e__99.
feq.
}
eapply eq_trans.
{
rw e__98.
reflexivity.
}
feq.
}
feq.
}
rw e__94.
apply (from_le_nn 1 0 (l * (X x (n)%Z (t)%Z)) (2 * (F (t)%Z))); [exact h__86 | lra ..].
}
assert (p__101 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)))))).
{
intros t b__102.
assert (r__104 : 0 <= IZR t).
{ izr_le. }
pose proof (h__24 t ltac:(zp)) as h__103.
intros p__105.
assert (h__106 : ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
apply h__103.
apply gap_le.
assert (e__107 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__108 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__109 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__110 : 1 <= IZR i__0).
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
rw e__109.
feq.
}
eapply eq_trans.
{
rw e__108.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__111 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__112 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__113 : 1 <= IZR i__0).
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
rw e__112.
feq.
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
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__105 | lra ..].
}
apply gap_le.
assert (e__114 : (((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) = 1 * (((L ^ 2) * (X x (n)%Z (t)%Z)) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__115 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__116 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__117 : 1 <= IZR i__0).
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
rw e__116.
feq.
}
assert (e__118 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__119 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__120 : 1 <= IZR i__0).
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
rw e__119.
feq.
}
eapply eq_trans.
{
rw e__115.
rw e__118.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__121 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__122 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__123 : 1 <= IZR i__0).
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
rw e__122.
feq.
}
assert (e__124 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__125 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__126 : 1 <= IZR i__0).
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
rw e__125.
feq.
}
eapply eq_trans.
{
rw e__121.
rw e__124.
reflexivity.
}
feq.
}
feq.
}
rw e__114.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) ((L ^ 2) * (X x (n)%Z (t)%Z))); [exact h__106 | lra ..].
}
assert (p__127 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))))).
{
intros t b__128.
assert (r__130 : 0 <= IZR t).
{ izr_le. }
pose proof (h__25 t ltac:(zp)) as h__129.
intros i b__131.
assert (r__133 : 1 <= IZR i).
{ izr_le. }
pose proof (h__129 i ltac:(zp)) as h__132.
intros p__134.
assert (h__135 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
apply h__132.
apply gap_le.
assert (e__136 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__137 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
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
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__140 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__141 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__142 : 1 <= IZR i__0).
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
feq.
}
rw e__136.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__134 | lra ..].
}
exact h__135.
}
assert (p__143 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))))).
{
intros t b__144.
assert (r__146 : 0 <= IZR t).
{ izr_le. }
pose proof (h__26 t ltac:(zp)) as h__145.
intros p__147.
assert (h__148 : (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))).
{
apply h__145.
apply gap_le.
assert (e__149 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__150 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__151 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__152 : 1 <= IZR i__0).
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
rw e__151.
feq.
}
eapply eq_trans.
{
rw e__150.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__153 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__154 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__155 : 1 <= IZR i__0).
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
rw e__154.
feq.
}
eapply eq_trans.
{
rw e__153.
reflexivity.
}
feq.
}
feq.
}
rw e__149.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__147 | lra ..].
}
intros p__156.
assert (h__157 : ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
apply h__148.
apply gap_le.
assert (e__158 : ((rho ^ 2) - (X x (n)%Z ((t + 1))%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__159 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__160 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__162 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__161 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
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
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__160.
feq.
}
eapply eq_trans.
{
rw e__159.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__163 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__164 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__166 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__165 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__165.
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
rw e__164.
feq.
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
rw e__158.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) (rho ^ 2)); [exact p__156 | lra ..].
}
exact h__157.
}
assert (p__167 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))).
{
intros t b__168.
assert (r__170 : 0 <= IZR t).
{ izr_le. }
pose proof (h__27 t ltac:(zp)) as h__169.
intros p__171.
assert (h__172 : (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
apply h__169.
apply gap_le.
assert (e__173 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__174 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__175 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__176 : 1 <= IZR i__0).
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
rw e__175.
feq.
}
eapply eq_trans.
{
rw e__174.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__177 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__178 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__179 : 1 <= IZR i__0).
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
rw e__178.
feq.
}
eapply eq_trans.
{
rw e__177.
reflexivity.
}
feq.
}
feq.
}
rw e__173.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__171 | lra ..].
}
intros p__180.
assert (h__181 : ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))).
{
apply h__172.
apply gap_le.
assert (e__182 : ((rho ^ 2) - (X x (n)%Z ((t + 1))%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__183 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__184 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__186 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__185 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__185.
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
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__187 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__188 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__190 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__189 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
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
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__188.
feq.
}
eapply eq_trans.
{
rw e__187.
reflexivity.
}
feq.
}
feq.
}
rw e__182.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) (rho ^ 2)); [exact p__180 | lra ..].
}
exact h__181.
}
assert (p__191 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))))))).
{
intros t b__192.
assert (r__194 : 0 <= IZR t).
{ izr_le. }
pose proof (h__28 t ltac:(zp)) as h__193.
intros p__195.
assert (h__196 : ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))))).
{
apply h__193.
apply gap_le.
assert (e__197 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__198 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__199 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__200 : 1 <= IZR i__0).
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
rw e__199.
feq.
}
eapply eq_trans.
{
rw e__198.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__201 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__202 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__203 : 1 <= IZR i__0).
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
rw e__202.
feq.
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
rw e__197.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__195 | lra ..].
}
exact h__196.
}
assert (p__204 : ((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) <= ((rho ^ 2) * / 4))).
{
apply gap_le.
assert (e__205 : (((rho ^ 2) * / 4) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z)) = 1 * (((rho ^ 2) * / 4) - (X x (n)%Z (0)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__206 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__207 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__208 : 1 <= IZR i__0).
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
rw e__207.
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
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__209 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__210 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__211 : 1 <= IZR i__0).
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
rw e__210.
feq.
}
eapply eq_trans.
{
rw e__209.
reflexivity.
}
feq.
}
feq.
}
rw e__205.
apply (from_le_nn 1 0 (X x (n)%Z (0)%Z) ((rho ^ 2) * / 4)); [exact h__29 | lra ..].
}
assert (p__212 : ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8))).
{
apply gap_le.
assert (e__213 : ((((1 - b) * l * (rho ^ 2)) * / 8) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z)) = 1 * ((((1 - b) * l * (rho ^ 2)) * / 8) - (V F m g b L (n)%Z (0)%Z)) + 0).
{
transitivity ((((- 1) * (F (0)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__217 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__218 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__219 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__220 : 1 <= IZR i__0).
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
symmetry.
transitivity ((((- 1) * (F (0)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__222 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__223 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__224 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__225 : 1 <= IZR i__0).
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
rw e__224.
feq.
}
assert (e__226 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__223.
rw e__226.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__222.
reflexivity.
}
feq.
}
feq.
}
rw e__213.
apply (from_le_nn 1 0 (V F m g b L (n)%Z (0)%Z) (((1 - b) * l * (rho ^ 2)) * / 8)); [exact h__30 | lra ..].
}
assert (p__227 : (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))).
{
exact h__31.
}
assert (p__228 : (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top))).
{
exact h__32.
}
assert (p__229 : ((Rpower (L * rho) p) <= top)).
{
exact h__33.
}
assert (p__230 : ((2 * (q + 1) * eta * ((1 * / (Rpower (1 - b) q)) * / eps) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2))).
{
exact h__34.
}
assert (u__231 : ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) <= (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))))) /\ (tends (fun t : Z => (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) 0))).
{
exact (T_aida_only_if_decay_outside_c2219213.claim b b2 L l eta eps p q (Rpower (1 - b2) (q * / p)) (1 * / (Rpower (1 - b) q)) top rho (n)%Z (fun t : Z => (F (t)%Z)) (fun t : Z => ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))) (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (r (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b__63 p__64 p__65 p__66 p__67 p__68 p__69 p__70 p__71 p__72 p__73 p__74 p__75 p__76 p__77 p__78 p__79 p__80 p__81 p__101 p__127 p__143 p__167 p__191 p__204 p__212 p__227 p__228 p__229 p__230).
}
destruct u__231 as [h__232 h__233].
split.
{
intros t b__234.
assert (r__236 : 1 <= IZR t).
{ izr_le. }
pose proof (h__232 t ltac:(zp)) as h__235.
assert (n__239 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__238 : p = 1 * (p - 0) + 0).
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
rw e__238.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
assert (n__241 : 0 < (1 - b2)).
{
assert (e__240 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__240.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (n__243 : 0 < (((- 1) * b2) + 1)).
{
assert (e__242 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
try rewrite <- e__242.
exact n__241.
}
assert (n__246 : 0 < (q * / p)).
{
apply mult_pos_pos.
{
assert (e__244 : q = 1 * (q - 1) + 1).
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
rw e__244.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__245 : p = 1 * (p - 0) + 0).
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
rw e__245.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
}
assert (n__249 : 0 < ((/ p) * q)).
{
assert (e__247 : (q * / p) = ((/ p) * q)).
{
assert (e__248 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__248.
reflexivity.
}
feq.
}
try rewrite <- e__247.
exact n__246.
}
assert (n__251 : ((apow top (q * / p)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__250 : eps = 1 * (eps - 0) + 0).
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
rw e__250.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__256 : ((apow top ((/ p) * q)) + eps) <> 0).
{
assert (e__252 : ((apow top (q * / p)) + eps) = ((apow top ((/ p) * q)) + eps)).
{
assert (e__253 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__254 : (q * / p) = ((/ p) * q)).
{
assert (e__255 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__255.
reflexivity.
}
feq.
}
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__254). }
reflexivity.
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
assert (n__258 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__257 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__257.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__17 | lra ..].
}
assert (n__260 : 0 < ((q - 1) * / 2)).
{
assert (e__259 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__259.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__15 | lra ..].
}
assert (n__262 : 0 < (((1 * / 2) * q) + ((- 1) * / 2))).
{
assert (e__261 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
try rewrite <- e__261.
exact n__260.
}
assert (n__270 : (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__263 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__263.
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
assert (e__264 : eta = 1 * (eta - 0) + 0).
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
rw e__264.
apply (from_lt_pos 1 0 0 eta); [exact h__12 | lra ..].
}
{
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply inv_pos.
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__265 : eps = 1 * (eps - 0) + 0).
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
rw e__265.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
}
}
{
assert (e__266 : l = 1 * (l - 0) + 0).
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
rw e__266.
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
assert (e__267 : l = 1 * (l - 0) + 0).
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
rw e__267.
apply (from_lt_pos 1 0 0 l); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__268 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__268.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__17 | lra ..].
}
}
}
}
{
assert (e__269 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__269.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__236 | lra ..].
}
}
assert (n__285 : ((((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * eta * l * (IZR t))) * (/ ((apow top ((/ p) * q)) + eps))) <> 0).
{
assert (e__271 : (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = ((((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * eta * l * (IZR t))) * (/ ((apow top ((/ p) * q)) + eps)))).
{
assert (e__272 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__273 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__274 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__274.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__273). }
assert (e__275 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__275). }
reflexivity.
}
assert (e__276 : / ((apow top (q * / p)) + eps) = (/ ((apow top ((/ p) * q)) + eps))).
{
assert (e__277 : ((apow top (q * / p)) + eps) = ((apow top ((/ p) * q)) + eps)).
{
assert (e__278 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__279 : (q * / p) = ((/ p) * q)).
{
assert (e__280 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__280.
reflexivity.
}
feq.
}
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__279). }
reflexivity.
}
eapply eq_trans.
{
rw e__278.
reflexivity.
}
feq.
}
rw e__277.
apply inv_by. feq.
}
assert (e__281 : (Rpower (1 - b2) (q * / p)) = (Rpower (((- 1) * b2) + 1) ((/ p) * q))).
{
assert (e__282 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__282). }
assert (e__283 : (q * / p) = ((/ p) * q)).
{
assert (e__284 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__284.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b2) + 1) v__ ) e__283). }
feq.
}
eapply eq_trans.
{
rw e__272.
rw e__276.
rw e__281.
reflexivity.
}
feq.
}
try rewrite <- e__271.
exact n__270.
}
assert (n__286 : (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) <> 0).
{
intro vanishes.
apply n__285.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (eta) * (l) * ((IZR t)) * (q + (- 1)) * (/ ((apow top ((/ p) * q)) + eps))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__287 : (Rpower (((- 1) * b2) + 1) ((/ p) * q)) <> 0).
{
intro vanishes.
apply n__285.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (eta) * (l) * ((IZR t)) * (q + (- 1)) * (/ ((apow top ((/ p) * q)) + eps))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__288 : eta <> 0).
{
intro vanishes.
apply n__285.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (eta) * (l) * ((IZR t)) * (q + (- 1)) * (/ ((apow top ((/ p) * q)) + eps))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__289 : l <> 0).
{
intro vanishes.
apply n__285.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (eta) * (l) * ((IZR t)) * (q + (- 1)) * (/ ((apow top ((/ p) * q)) + eps))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__290 : (IZR t) <> 0).
{
intro vanishes.
apply n__285.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (eta) * (l) * ((IZR t)) * (q + (- 1)) * (/ ((apow top ((/ p) * q)) + eps))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__291 : (q + (- 1)) <> 0).
{
intro vanishes.
apply n__285.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (eta) * (l) * ((IZR t)) * (q + (- 1)) * (/ ((apow top ((/ p) * q)) + eps))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__292 : (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * eta * l * (IZR t))) <> 0).
{
intro vanishes.
apply n__285.
rewrite vanishes. ring.
}
assert (n__294 : (q - 1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__293 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__293.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
assert (n__296 : 0 < (2 * / (q - 1))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
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
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
}
assert (n__300 : 0 < (2 * (/ (q + (- 1))))).
{
assert (e__297 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__298 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__299 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__299.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__298.
reflexivity.
}
feq.
}
try rewrite <- e__297.
exact n__296.
}
apply gap_le.
assert (e__237 : ((2 * (apow (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))) - (l * (X x (n)%Z (t)%Z))) = 1 * ((2 * (apow (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))) - (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z))) + 0).
{
transitivity (((2 * (apow (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__301 : (apow (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) = (apow (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))).
{
assert (e__302 : (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) = (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1))))).
{
assert (e__303 : / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1))))).
{
assert (e__304 : (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = ((((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * eta * l * (IZR t))) * (/ ((apow top ((/ p) * q)) + eps)))).
{
assert (e__305 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__306 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__307 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__307.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__306). }
assert (e__308 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__308). }
reflexivity.
}
assert (e__309 : / ((apow top (q * / p)) + eps) = (/ ((apow top ((/ p) * q)) + eps))).
{
assert (e__310 : ((apow top (q * / p)) + eps) = ((apow top ((/ p) * q)) + eps)).
{
assert (e__311 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__312 : (q * / p) = ((/ p) * q)).
{
assert (e__313 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__313.
reflexivity.
}
feq.
}
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__312). }
reflexivity.
}
eapply eq_trans.
{
rw e__311.
reflexivity.
}
feq.
}
rw e__310.
apply inv_by. feq.
}
assert (e__314 : (Rpower (1 - b2) (q * / p)) = (Rpower (((- 1) * b2) + 1) ((/ p) * q))).
{
assert (e__315 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__315). }
assert (e__316 : (q * / p) = ((/ p) * q)).
{
assert (e__317 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__317.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b2) + 1) v__ ) e__316). }
feq.
}
eapply eq_trans.
{
rw e__305.
rw e__309.
rw e__314.
reflexivity.
}
feq.
}
rw e__304.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__303.
reflexivity.
}
feq.
}
transitivity (apow  (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) (2 * / (q - 1))).
{ exact (f_equal (fun v__ => apow  v__ (2 * / (q - 1))) e__302). }
assert (e__318 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__319 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__320 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__320.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__319.
reflexivity.
}
feq.
}
transitivity (apow (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))) ).
{ exact (f_equal (fun v__ => apow (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) v__ ) e__318). }
reflexivity.
}
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
rw e__301.
rw e__321.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (apow (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__324 : (apow (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) = (apow (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))).
{
assert (e__325 : (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) = (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1))))).
{
assert (e__326 : / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1))))).
{
assert (e__327 : (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = ((((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * eta * l * (IZR t))) * (/ ((apow top ((/ p) * q)) + eps)))).
{
assert (e__328 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__329 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__330 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__330.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__329). }
assert (e__331 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__331). }
reflexivity.
}
assert (e__332 : / ((apow top (q * / p)) + eps) = (/ ((apow top ((/ p) * q)) + eps))).
{
assert (e__333 : ((apow top (q * / p)) + eps) = ((apow top ((/ p) * q)) + eps)).
{
assert (e__334 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__335 : (q * / p) = ((/ p) * q)).
{
assert (e__336 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__336.
reflexivity.
}
feq.
}
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__335). }
reflexivity.
}
eapply eq_trans.
{
rw e__334.
reflexivity.
}
feq.
}
rw e__333.
apply inv_by. feq.
}
assert (e__337 : (Rpower (1 - b2) (q * / p)) = (Rpower (((- 1) * b2) + 1) ((/ p) * q))).
{
assert (e__338 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__338). }
assert (e__339 : (q * / p) = ((/ p) * q)).
{
assert (e__340 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__340.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b2) + 1) v__ ) e__339). }
feq.
}
eapply eq_trans.
{
rw e__328.
rw e__332.
rw e__337.
reflexivity.
}
feq.
}
rw e__327.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__326.
reflexivity.
}
feq.
}
transitivity (apow  (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) (2 * / (q - 1))).
{ exact (f_equal (fun v__ => apow  v__ (2 * / (q - 1))) e__325). }
assert (e__341 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__342 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__343 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__343.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__342.
reflexivity.
}
feq.
}
transitivity (apow (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))) ).
{ exact (f_equal (fun v__ => apow (((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (apow top ((/ p) * q)) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (/ eta) * (/ l) * (/ (IZR t))) + (8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * eps * (/ eta) * (/ l) * (/ (IZR t)))) * (/ (q + (- 1)))) v__ ) e__341). }
reflexivity.
}
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
eapply eq_trans.
{
rw e__324.
rw e__344.
reflexivity.
}
feq.
}
feq.
}
rw e__237.
apply (from_le_nn 1 0 (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))))); [exact h__235 | lra ..].
}
{
assert (e__353 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__353 _).
refine (tends_from 1 _ _ _ h__233 _).
intros t b__347.
assert (r__348 : 1 <= IZR t).
{ izr_le. }
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
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
symmetry.
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__351 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__352 : 1 <= IZR i__0).
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
rw e__351.
feq.
}
feq.
}
}
pose proof s__354 as [h__355 h__356].
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))).
intros t b__357.
assert (r__358 : 0 <= IZR t).
{ izr_le. }
intros i b__359.
assert (r__360 : 1 <= IZR i).
{ izr_le. }
exact h__14.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))).
intros t b__361.
assert (r__362 : 0 <= IZR t).
{ izr_le. }
intros i b__363.
assert (r__364 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__365 : p = 1 * (p - 0) + 0).
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
rw e__365.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b2 ((t + 1))%Z))))).
intros t b__366.
assert (r__367 : 0 <= IZR t).
{ izr_le. }
intros i b__368.
assert (r__369 : 1 <= IZR i).
{ izr_le. }
assert (g__370 : 0 < b2).
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
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__371 : 0 < (1 - b2)).
{
assert (e__375 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__375.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
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
assert (g__373 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
pz_gap b2 ((t + 1))%Z.
}
lra.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b ((t + 1))%Z))))).
intros t b__377.
assert (r__378 : 0 <= IZR t).
{ izr_le. }
intros i b__379.
assert (r__380 : 1 <= IZR i).
{ izr_le. }
assert (g__381 : 0 < b).
{
assert (e__385 : b = 1 * (b - 0) + 0).
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
rw e__385.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__382 : 0 < (1 - b)).
{
assert (e__386 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__386.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__383 : 0 < ((IZR t) + 1)).
{
assert (e__387 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
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
rw e__387.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__378 | lra ..].
}
assert (g__384 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)))).
intros t b__388.
assert (r__389 : 0 <= IZR t).
{ izr_le. }
intros i b__390.
assert (r__391 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))).
intros t b__392.
assert (r__393 : 0 <= IZR t).
{ izr_le. }
intros i b__394.
assert (r__395 : 1 <= IZR i).
{ izr_le. }
assert (e__396 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__396.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q * / p)))).
intros t b__397.
assert (r__398 : 0 <= IZR t).
{ izr_le. }
intros i b__399.
assert (r__400 : 1 <= IZR i).
{ izr_le. }
apply mult_pos_pos.
{
assert (e__401 : q = 1 * (q - 1) + 1).
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
rw e__401.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__402 : p = 1 * (p - 0) + 0).
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
rw e__402.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((apow (r ((t + 1))%Z (i)%Z) (q * / p)) + eps)))).
intros t b__403.
assert (r__404 : 0 <= IZR t).
{ izr_le. }
intros i b__405.
assert (r__406 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__407 : eps = 1 * (eps - 0) + 0).
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
rw e__407.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
{
split.
{
change (0 <> (2 * L)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__408 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__408.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
{
split.
{
change (0 < (L * rho)).
apply mult_pos_pos.
{
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
{
assert (e__410 : rho = 1 * (rho - 0) + 0).
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
rw e__410.
apply (from_lt_pos 1 0 0 rho); [exact h__16 | lra ..].
}
}
{
split.
{
change (0 < (1 - b)).
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
{
split.
{
change (0 <> (Rpower (1 - b) q)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> eps).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__412 : eps = 1 * (eps - 0) + 0).
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
rw e__412.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> p)).
intros t b__413.
assert (r__414 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__415 : p = 1 * (p - 0) + 0).
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
rw e__415.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < (1 - b2))).
intros t b__416.
assert (r__417 : 1 <= IZR t).
{ izr_le. }
assert (e__418 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__418.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < (q * / p))).
intros t b__419.
assert (r__420 : 1 <= IZR t).
{ izr_le. }
apply mult_pos_pos.
{
assert (e__421 : q = 1 * (q - 1) + 1).
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
rw e__421.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__422 : p = 1 * (p - 0) + 0).
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
rw e__422.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> ((apow top (q * / p)) + eps))).
intros t b__423.
assert (r__424 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__425 : eps = 1 * (eps - 0) + 0).
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
rw e__425.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR n))).
intros t b__426.
assert (r__427 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__428 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__428.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__17 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < ((q - 1) * / 2))).
intros t b__429.
assert (r__430 : 1 <= IZR t).
{ izr_le. }
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
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__15 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)))).
intros t b__432.
assert (r__433 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__434 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
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
rw e__434.
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
assert (e__435 : eta = 1 * (eta - 0) + 0).
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
rw e__435.
apply (from_lt_pos 1 0 0 eta); [exact h__12 | lra ..].
}
{
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply inv_pos.
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__436 : eps = 1 * (eps - 0) + 0).
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
rw e__436.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
}
}
{
assert (e__437 : l = 1 * (l - 0) + 0).
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
rw e__437.
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
assert (e__438 : l = 1 * (l - 0) + 0).
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
rw e__438.
apply (from_lt_pos 1 0 0 l); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__439 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__439.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__17 | lra ..].
}
}
}
}
{
assert (e__440 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__440.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__433 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (q - 1))).
intros t b__441.
assert (r__442 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__443 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__443.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < (2 * / (q - 1)))).
intros t b__444.
assert (r__445 : 1 <= IZR t).
{ izr_le. }
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
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
{
change ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / ((apow top (q * / p)) + eps)) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)).
exact s__354.
}
Qed.
Lemma meaningful : forall (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < rho) -> (1 <= (IZR n)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) -> ((Rpower (L * rho) p) <= top) -> ((2 * (q + 1) * eta * ((1 / (Rpower (1 - b) q)) / eps) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b2 ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q / p)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))) /\ (0 <> (2 * L)) /\ (0 < (L * rho)) /\ (0 < (1 - b)) /\ (0 <> (Rpower (1 - b) q)) /\ (0 <> eps) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> p)) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (1 - b2))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (q / p))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> ((apow top (q / p)) + eps))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR n))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < ((q - 1) / 2))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (((q - 1) / 2) * (((eta * ((Rpower (1 - b2) (q / p)) / ((apow top (q / p)) + eps)) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (q - 1))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (2 / (q - 1))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42)). Qed.
Theorem claim : forall (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < rho) -> (1 <= (IZR n)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) -> ((Rpower (L * rho) p) <= top) -> ((2 * (q + 1) * eta * ((1 / (Rpower (1 - b) q)) / eps) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 / (((q - 1) / 2) * (((eta * ((Rpower (1 - b2) (q / p)) / ((apow top (q / p)) + eps)) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t))) (2 / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42)). Qed.
Fail Definition corrupted : forall (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < rho) -> (1 <= (IZR n)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / ((apow (r ((t + 1))%Z (i)%Z) (q / p)) + eps)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) -> ((Rpower (L * rho) p) <= top) -> ((2 * (q + 1) * eta * ((1 / (Rpower (1 - b) q)) / eps) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((forall t : Z, ((1)%Z <= t)%Z -> ((2 * (apow (1 / (((q - 1) / 2) * (((eta * ((Rpower (1 - b2) (q / p)) / ((apow top (q / p)) + eps)) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t))) (2 / (q - 1)))) < (l * (X x (n)%Z (t)%Z)))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)) := claim.
End T_aida_algorithm1_outside_20c7ce3a.


(* aida.rate_constant; certificate aa131426fb68b34d5f323cbcb64f5c65d12224c20be6aca0b1ed138fb25dbe37 *)
Module T_aida_rate_constant_aa131426.
Fixpoint orbit_nat (x0 : R) (c : R) (q : R) (k__ : nat) : R :=
match k__ with O => x0 | S k__ => ((orbit_nat x0 c q k__) - (c * (apow (orbit_nat x0 c q k__) q))) end.
Definition orbit (x0 : R) (c : R) (q : R) (n : Z) : R := orbit_nat x0 c q (Z.to_nat (n - 0)).
Lemma orbit_start : forall (x0 : R) (c : R) (q : R), orbit x0 c q (0)%Z = x0.
Proof. intros. unfold orbit. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma orbit_succ : forall (x0 : R) (c : R) (q : R) (n : Z), (0 <= n)%Z -> orbit x0 c q (n + 1)%Z = ((orbit x0 c q (n)%Z) - (c * (apow (orbit x0 c q (n)%Z) q))).
Proof. intros x0 c q n bound. unfold orbit. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [orbit_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (x0 : R) (c : R) (q : R), (1 < q) /\ (0 < c) /\ (0 < x0) /\ ((4 * q * c * (Rpower x0 (q - 1))) <= 1).
Proof.
exists (1 * / 16), 1, 2.
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
change (0 < (1 * / 16)).
closed_less.
}
{
change ((4 * 2 * 1 * (exp ((2 - 1) * ln (1 * / 16)))) <= 1).
replace (exp ((2 - 1) * ln (1 * / 16))) with ((1 * / 16) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
}
}
Qed.

Lemma proved : forall (x0 : R) (c : R) (q : R), (1 < q) -> (0 < c) -> (0 < x0) -> ((4 * q * c * (Rpower x0 (q - 1))) <= 1) -> (((0 < x0)) /\ (tends (fun t : Z => ((IZR t) * (Rpower (orbit x0 c q (t)%Z) (q - 1)))) (1 / ((q - 1) * c)))).
Proof.
intros x0 c q h__0 h__1 h__2 h__3.
(* W0 *)
assert (s__8 : ((apow x0 (q - 1)) = (Rpower x0 (q - 1)))).
{
assert (p__4 : (0 < x0)).
{
exact h__2.
}
assert (p__5 : (0 < (q - 1))).
{
assert (e__6 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__6.
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
assert (u__7 : ((apow x0 (q - 1)) = (Rpower x0 (q - 1)))).
{
exact (ax_apow_of_positive x0 (q - 1) p__4 p__5).
}
exact u__7.
}
assert (n__12 : 0 < x0).
{
assert (e__11 : x0 = 1 * (x0 - 0) + 0).
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
rw e__11.
apply (from_lt_pos 1 0 0 x0); [exact h__2 | lra ..].
}
(* c W0 *)
assert (s__24 : ((c * (Rpower x0 (q - 1))) < 1)).
{
apply gap_lt.
assert (e__9 : (1 - (c * (Rpower x0 (q - 1)))) = ((1 - (4 * q * c * (Rpower x0 (q - 1)))) + (c * (Rpower x0 (q - 1)) * ((4 * (q - 1)) + 3)))).
{
transitivity ((((- 1) * (Rpower x0 q) * c * (/ x0)) + 1)).
{
assert (e__13 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__14 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__14). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__13.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower x0 q) * c * (/ x0)) + 1)).
{
assert (e__15 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__16 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__16). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__15.
reflexivity.
}
feq.
}
feq.
}
assert (w__10 : 0 < ((1 - (4 * q * c * (Rpower x0 (q - 1)))) + (c * (Rpower x0 (q - 1)) * ((4 * (q - 1)) + 3)))).
{
apply plus_nn_pos.
{
assert (e__17 : (1 - (4 * q * c * (Rpower x0 (q - 1)))) = 1 * (1 - (4 * q * c * (Rpower x0 (q - 1)))) + 0).
{
transitivity ((((- 4) * (Rpower x0 q) * c * q * (/ x0)) + 1)).
{
assert (e__18 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__19 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__19). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__18.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 4) * (Rpower x0 q) * c * q * (/ x0)) + 1)).
{
assert (e__20 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__21 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__21). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
feq.
}
rw e__17.
apply (from_le_nn 1 0 (4 * q * c * (Rpower x0 (q - 1))) 1); [exact h__3 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__22 : c = 1 * (c - 0) + 0).
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
rw e__22.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
{
apply exp_pos.
}
}
{
assert (e__23 : ((4 * (q - 1)) + 3) = 4 * (q - 1) + 3).
{
reflexivity.
}
rw e__23.
apply (from_lt_pos 4 3 1 q); [exact h__0 | lra ..].
}
}
}
rw e__9. exact w__10.
}
(* range *)
assert (s__125 : (forall s : Z, ((0)%Z <= s)%Z -> ((0 < (orbit x0 c q (s)%Z)) /\ ((orbit x0 c q (s)%Z) <= x0)))).
{
apply (induction_from (fun s : Z => ((0 < (orbit x0 c q (s)%Z)) /\ ((orbit x0 c q (s)%Z) <= x0))) (0)%Z).
{
change ((0 < (orbit x0 c q (0)%Z)) /\ ((orbit x0 c q (0)%Z) <= x0)).
(* base *)
assert (s__26 : ((0 < x0) /\ (x0 <= x0))).
{
split.
{
exact h__2.
}
{
apply gap_le.
apply Req_le_sym.
assert (e__25 : (x0 - x0) = 0).
{
feq.
}
rw e__25.
rat.
}
}
pose proof s__26 as [h__27 h__28].
destruct s__26 as [h__29 h__30].
split.
{
assert (e__31 : (orbit x0 c q (0)%Z) = 1 * (x0 - 0) + 0).
{
transitivity (x0).
{
rewrite (orbit_start x0 c q).
change (x0 = x0).
reflexivity.
}
symmetry.
transitivity (x0).
{
feq.
}
feq.
}
rw e__31.
apply (from_lt_pos 1 0 0 x0); [exact h__29 | lra ..].
}
{
apply Req_le.
transitivity (x0).
{
rewrite (orbit_start x0 c q).
change (x0 = x0).
reflexivity.
}
symmetry.
transitivity (x0).
{
reflexivity.
}
feq.
}
}
{
intros s b__32.
assert (r__33 : 0 <= IZR s).
{ izr_le. }
intros IH__34.
pose proof IH__34 as [h__35 h__36].
change ((0 < (orbit x0 c q (s + 1)%Z)) /\ ((orbit x0 c q (s + 1)%Z) <= x0)).
(* squares *)
assert (s__42 : (((orbit x0 c q (s)%Z) ^ 2) <= (x0 ^ 2))).
{
apply gap_le.
assert (e__37 : ((x0 ^ 2) - ((orbit x0 c q (s)%Z) ^ 2)) = ((x0 - (orbit x0 c q (s)%Z)) * (x0 + (orbit x0 c q (s)%Z)))).
{
transitivity ((((- 1) * ((orbit x0 c q (s)%Z) ^ 2)) + (x0 ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * ((orbit x0 c q (s)%Z) ^ 2)) + (x0 ^ 2))).
{
feq.
}
feq.
}
assert (w__38 : 0 <= ((x0 - (orbit x0 c q (s)%Z)) * (x0 + (orbit x0 c q (s)%Z)))).
{
apply mult_nn_pos.
{
assert (e__39 : (x0 - (orbit x0 c q (s)%Z)) = 1 * (x0 - (orbit x0 c q (s)%Z)) + 0).
{
transitivity ((((- 1) * (orbit x0 c q (s)%Z)) + x0)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (orbit x0 c q (s)%Z)) + x0)).
{
feq.
}
feq.
}
rw e__39.
apply (from_le_nn 1 0 (orbit x0 c q (s)%Z) x0); [exact h__36 | lra ..].
}
{
apply plus_pos_pos.
{
assert (e__40 : x0 = 1 * (x0 - 0) + 0).
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
rw e__40.
apply (from_lt_pos 1 0 0 x0); [exact h__2 | lra ..].
}
{
assert (e__41 : (orbit x0 c q (s)%Z) = 1 * ((orbit x0 c q (s)%Z) - 0) + 0).
{
transitivity ((orbit x0 c q (s)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((orbit x0 c q (s)%Z)).
{
feq.
}
feq.
}
rw e__41.
apply (from_lt_pos 1 0 0 (orbit x0 c q (s)%Z)); [exact h__35 | lra ..].
}
}
}
rw e__37. exact w__38.
}
(* monotone *)
assert (s__47 : ((apow (orbit x0 c q (s)%Z) (q - 1)) <= (apow x0 (q - 1)))).
{
assert (p__43 : (0 < (q - 1))).
{
assert (e__44 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
assert (p__45 : (((orbit x0 c q (s)%Z) ^ 2) <= (x0 ^ 2))).
{
exact s__42.
}
assert (u__46 : ((apow (orbit x0 c q (s)%Z) (q - 1)) <= (apow x0 (q - 1)))).
{
exact (ax_apow_monotone (orbit x0 c q (s)%Z) x0 (q - 1) p__43 p__45).
}
exact u__46.
}
(* W *)
assert (s__52 : ((apow (orbit x0 c q (s)%Z) (q - 1)) = (Rpower (orbit x0 c q (s)%Z) (q - 1)))).
{
assert (p__48 : (0 < (orbit x0 c q (s)%Z))).
{
exact h__35.
}
assert (p__49 : (0 < (q - 1))).
{
assert (e__50 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
assert (u__51 : ((apow (orbit x0 c q (s)%Z) (q - 1)) = (Rpower (orbit x0 c q (s)%Z) (q - 1)))).
{
exact (ax_apow_of_positive (orbit x0 c q (s)%Z) (q - 1) p__48 p__49).
}
exact u__51.
}
(* power *)
assert (s__57 : ((apow (orbit x0 c q (s)%Z) q) = (Rpower (orbit x0 c q (s)%Z) q))).
{
assert (p__53 : (0 < (orbit x0 c q (s)%Z))).
{
exact h__35.
}
assert (p__54 : (0 < q)).
{
assert (e__55 : q = 1 * (q - 1) + 1).
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
rw e__55.
apply (from_lt_pos 1 1 1 q); [exact h__0 | lra ..].
}
assert (u__56 : ((apow (orbit x0 c q (s)%Z) q) = (Rpower (orbit x0 c q (s)%Z) q))).
{
exact (ax_apow_of_positive (orbit x0 c q (s)%Z) q p__53 p__54).
}
exact u__56.
}
assert (n__61 : 0 < q).
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
apply (from_lt_pos 1 1 1 q); [exact h__0 | lra ..].
}
assert (n__63 : 0 < (q - 1)).
{
assert (e__62 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__62.
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
assert (n__65 : 0 < (q + (- 1))).
{
assert (e__64 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__64.
exact n__63.
}
assert (n__73 : 0 < (orbit x0 c q (s)%Z)).
{
assert (e__72 : (orbit x0 c q (s)%Z) = 1 * ((orbit x0 c q (s)%Z) - 0) + 0).
{
transitivity ((orbit x0 c q (s)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((orbit x0 c q (s)%Z)).
{
feq.
}
feq.
}
rw e__72.
apply (from_lt_pos 1 0 0 (orbit x0 c q (s)%Z)); [exact h__35 | lra ..].
}
assert (n__76 : (apow (orbit x0 c q (s)%Z) q) = (Rpower (orbit x0 c q (s)%Z) q)).
{
transitivity (1 * (apow (orbit x0 c q (s)%Z) q)).
{ feq. }
rewrite s__57.
feq.
}
assert (n__83 : (apow (orbit x0 c q (s)%Z) (q + (- 1))) = ((/ (orbit x0 c q (s)%Z)) * (Rpower (orbit x0 c q (s)%Z) q))).
{
transitivity (1 * (apow (orbit x0 c q (s)%Z) (q + (- 1)))).
{ feq. }
assert (e__81 : (apow (orbit x0 c q (s)%Z) (q - 1)) = (apow (orbit x0 c q (s)%Z) (q + (- 1)))).
{
assert (e__82 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (orbit x0 c q (s)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (orbit x0 c q (s)%Z) v__ ) e__82). }
reflexivity.
}
try rewrite <- e__81.
rewrite s__52.
assert (e__79 : (Rpower (orbit x0 c q (s)%Z) (q - 1)) = ((/ (orbit x0 c q (s)%Z)) * (Rpower (orbit x0 c q (s)%Z) q))).
{
assert (e__80 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (s)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (s)%Z) v__ ) e__80). }
rewrite (rp_add (orbit x0 c q (s)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (s)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__79.
feq.
}
assert (n__90 : (apow x0 (q + (- 1))) = ((Rpower x0 q) * (/ x0))).
{
transitivity (1 * (apow x0 (q + (- 1)))).
{ feq. }
assert (e__88 : (apow x0 (q - 1)) = (apow x0 (q + (- 1)))).
{
assert (e__89 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow x0 v__ ) e__89). }
reflexivity.
}
try rewrite <- e__88.
rewrite s__8.
assert (e__86 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__87 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__87). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__86.
feq.
}
(* positive *)
assert (s__107 : (0 < (orbit x0 c q ((s + 1))%Z))).
{
assert (e__58 : (orbit x0 c q ((s + 1))%Z) = ((orbit x0 c q (s)%Z) * ((1 - (c * (Rpower x0 (q - 1)))) + (c * ((apow x0 (q - 1)) - (apow (orbit x0 c q (s)%Z) (q - 1))))))).
{
transitivity ((((- 1) * (apow (orbit x0 c q (s)%Z) q) * c) + (orbit x0 c q (s)%Z))).
{
transitivity (orbit x0 c q ((s)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (orbit_succ x0 c q (s)%Z) by zp.
change (((orbit x0 c q (s)%Z) - (c * (apow (orbit x0 c q (s)%Z) q))) = (((- 1) * (apow (orbit x0 c q (s)%Z) q) * c) + (orbit x0 c q (s)%Z))).
feq.
}
symmetry.
transitivity ((((- 1) * (apow (orbit x0 c q (s)%Z) (q + (- 1))) * (orbit x0 c q (s)%Z) * c) + ((apow x0 (q + (- 1))) * (orbit x0 c q (s)%Z) * c) + ((- 1) * (orbit x0 c q (s)%Z) * (Rpower x0 q) * c * (/ x0)) + (orbit x0 c q (s)%Z))).
{
assert (e__66 : (apow (orbit x0 c q (s)%Z) (q - 1)) = (apow (orbit x0 c q (s)%Z) (q + (- 1)))).
{
assert (e__67 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (orbit x0 c q (s)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (orbit x0 c q (s)%Z) v__ ) e__67). }
reflexivity.
}
assert (e__68 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__69 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__69). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__70 : (apow x0 (q - 1)) = (apow x0 (q + (- 1)))).
{
assert (e__71 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow x0 v__ ) e__71). }
reflexivity.
}
eapply eq_trans.
{
rw e__66.
rw e__68.
rw e__70.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow (orbit x0 c q (s)%Z) (q + (- 1))) * (orbit x0 c q (s)%Z) * c) + ((- 1) * (apow (orbit x0 c q (s)%Z) q) * c) + ((- 1) * (apow x0 (q + (- 1))) * (orbit x0 c q (s)%Z) * c) + (1 * (orbit x0 c q (s)%Z) * (Rpower x0 q) * c * (/ x0))))).
{
feq.
}
rw n__76.
transitivity ((((apow (orbit x0 c q (s)%Z) (q + (- 1))) * (orbit x0 c q (s)%Z) * c) + ((- 1) * (apow x0 (q + (- 1))) * (orbit x0 c q (s)%Z) * c) + ((orbit x0 c q (s)%Z) * (Rpower x0 q) * c * (/ x0)) + ((- 1) * (Rpower (orbit x0 c q (s)%Z) q) * c))).
{
feq.
}
transitivity ((((1 * (apow (orbit x0 c q (s)%Z) (q + (- 1))) * (orbit x0 c q (s)%Z) * c) + ((- 1) * (apow x0 (q + (- 1))) * (orbit x0 c q (s)%Z) * c) + (1 * (orbit x0 c q (s)%Z) * (Rpower x0 q) * c * (/ x0)) + ((- 1) * (Rpower (orbit x0 c q (s)%Z) q) * c)))).
{
feq.
}
rw n__83.
transitivity ((((- 1) * (apow x0 (q + (- 1))) * (orbit x0 c q (s)%Z) * c) + ((orbit x0 c q (s)%Z) * (Rpower x0 q) * c * (/ x0)))).
{
feq.
}
transitivity (((((- 1) * (apow x0 (q + (- 1))) * (orbit x0 c q (s)%Z) * c) + (1 * (orbit x0 c q (s)%Z) * (Rpower x0 q) * c * (/ x0))))).
{
feq.
}
rw n__90.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__59 : 0 < ((orbit x0 c q (s)%Z) * ((1 - (c * (Rpower x0 (q - 1)))) + (c * ((apow x0 (q - 1)) - (apow (orbit x0 c q (s)%Z) (q - 1))))))).
{
apply mult_pos_pos.
{
assert (e__91 : (orbit x0 c q (s)%Z) = 1 * ((orbit x0 c q (s)%Z) - 0) + 0).
{
transitivity ((orbit x0 c q (s)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((orbit x0 c q (s)%Z)).
{
feq.
}
feq.
}
rw e__91.
apply (from_lt_pos 1 0 0 (orbit x0 c q (s)%Z)); [exact h__35 | lra ..].
}
{
apply plus_pos_nn.
{
assert (e__92 : (1 - (c * (Rpower x0 (q - 1)))) = 1 * (1 - (c * (Rpower x0 (q - 1)))) + 0).
{
transitivity ((((- 1) * (Rpower x0 q) * c * (/ x0)) + 1)).
{
assert (e__93 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__94 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__94). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__93.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower x0 q) * c * (/ x0)) + 1)).
{
assert (e__95 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__96 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__96). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
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
rw e__92.
apply (from_lt_pos 1 0 (c * (Rpower x0 (q - 1))) 1); [exact s__24 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__97 : c = 1 * (c - 0) + 0).
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
rw e__97.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
{
assert (e__98 : ((apow x0 (q - 1)) - (apow (orbit x0 c q (s)%Z) (q - 1))) = 1 * ((apow x0 (q - 1)) - (apow (orbit x0 c q (s)%Z) (q - 1))) + 0).
{
transitivity ((((- 1) * (apow (orbit x0 c q (s)%Z) (q + (- 1)))) + (apow x0 (q + (- 1))))).
{
assert (e__99 : (apow (orbit x0 c q (s)%Z) (q - 1)) = (apow (orbit x0 c q (s)%Z) (q + (- 1)))).
{
assert (e__100 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (orbit x0 c q (s)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (orbit x0 c q (s)%Z) v__ ) e__100). }
reflexivity.
}
assert (e__101 : (apow x0 (q - 1)) = (apow x0 (q + (- 1)))).
{
assert (e__102 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow x0 v__ ) e__102). }
reflexivity.
}
eapply eq_trans.
{
rw e__99.
rw e__101.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (orbit x0 c q (s)%Z) (q + (- 1)))) + (apow x0 (q + (- 1))))).
{
assert (e__103 : (apow (orbit x0 c q (s)%Z) (q - 1)) = (apow (orbit x0 c q (s)%Z) (q + (- 1)))).
{
assert (e__104 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (orbit x0 c q (s)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (orbit x0 c q (s)%Z) v__ ) e__104). }
reflexivity.
}
assert (e__105 : (apow x0 (q - 1)) = (apow x0 (q + (- 1)))).
{
assert (e__106 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow x0 v__ ) e__106). }
reflexivity.
}
eapply eq_trans.
{
rw e__103.
rw e__105.
reflexivity.
}
feq.
}
feq.
}
rw e__98.
apply (from_le_nn 1 0 (apow (orbit x0 c q (s)%Z) (q - 1)) (apow x0 (q - 1))); [exact s__47 | lra ..].
}
}
}
}
rw e__58. exact w__59.
}
(* below *)
assert (s__114 : ((orbit x0 c q ((s + 1))%Z) <= x0)).
{
apply gap_le.
assert (e__108 : (x0 - (orbit x0 c q ((s + 1))%Z)) = ((x0 - (orbit x0 c q (s)%Z)) + (c * (apow (orbit x0 c q (s)%Z) q)))).
{
transitivity ((((apow (orbit x0 c q (s)%Z) q) * c) + ((- 1) * (orbit x0 c q (s)%Z)) + x0)).
{
assert (e__110 : (orbit x0 c q ((s + 1))%Z) = (((- 1) * (apow (orbit x0 c q (s)%Z) q) * c) + (orbit x0 c q (s)%Z))).
{
transitivity (orbit x0 c q ((s)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (orbit_succ x0 c q (s)%Z) by zp.
change (((orbit x0 c q (s)%Z) - (c * (apow (orbit x0 c q (s)%Z) q))) = (((- 1) * (apow (orbit x0 c q (s)%Z) q) * c) + (orbit x0 c q (s)%Z))).
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
transitivity ((((apow (orbit x0 c q (s)%Z) q) * c) + ((- 1) * (orbit x0 c q (s)%Z)) + x0)).
{
feq.
}
feq.
}
assert (w__109 : 0 <= ((x0 - (orbit x0 c q (s)%Z)) + (c * (apow (orbit x0 c q (s)%Z) q)))).
{
apply Rlt_le.
apply plus_nn_pos.
{
assert (e__111 : (x0 - (orbit x0 c q (s)%Z)) = 1 * (x0 - (orbit x0 c q (s)%Z)) + 0).
{
transitivity ((((- 1) * (orbit x0 c q (s)%Z)) + x0)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (orbit x0 c q (s)%Z)) + x0)).
{
feq.
}
feq.
}
rw e__111.
apply (from_le_nn 1 0 (orbit x0 c q (s)%Z) x0); [exact h__36 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__112 : c = 1 * (c - 0) + 0).
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
rw e__112.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
{
apply apow_pos.
apply Rgt_not_eq; red.
assert (e__113 : (orbit x0 c q (s)%Z) = 1 * ((orbit x0 c q (s)%Z) - 0) + 0).
{
transitivity ((orbit x0 c q (s)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((orbit x0 c q (s)%Z)).
{
feq.
}
feq.
}
rw e__113.
apply (from_lt_pos 1 0 0 (orbit x0 c q (s)%Z)); [exact h__35 | lra ..].
}
}
}
rw e__108. exact w__109.
}
(* step *)
assert (s__115 : ((0 < (orbit x0 c q ((s + 1))%Z)) /\ ((orbit x0 c q ((s + 1))%Z) <= x0))).
{
split.
{
exact s__107.
}
{
exact s__114.
}
}
pose proof s__115 as [h__116 h__117].
destruct s__115 as [h__118 h__119].
split.
{
assert (e__120 : (orbit x0 c q (s + 1)%Z) = 1 * ((orbit x0 c q ((s + 1))%Z) - 0) + 0).
{
transitivity ((((- 1) * (apow (orbit x0 c q (s)%Z) q) * c) + (orbit x0 c q (s)%Z))).
{
transitivity (orbit x0 c q ((s)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (orbit_succ x0 c q (s)%Z) by zp.
change (((orbit x0 c q (s)%Z) - (c * (apow (orbit x0 c q (s)%Z) q))) = (((- 1) * (apow (orbit x0 c q (s)%Z) q) * c) + (orbit x0 c q (s)%Z))).
feq.
}
symmetry.
transitivity ((((- 1) * (apow (orbit x0 c q (s)%Z) q) * c) + (orbit x0 c q (s)%Z))).
{
assert (e__121 : (orbit x0 c q ((s + 1))%Z) = (((- 1) * (apow (orbit x0 c q (s)%Z) q) * c) + (orbit x0 c q (s)%Z))).
{
transitivity (orbit x0 c q ((s)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (orbit_succ x0 c q (s)%Z) by zp.
change (((orbit x0 c q (s)%Z) - (c * (apow (orbit x0 c q (s)%Z) q))) = (((- 1) * (apow (orbit x0 c q (s)%Z) q) * c) + (orbit x0 c q (s)%Z))).
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
rw e__120.
apply (from_lt_pos 1 0 0 (orbit x0 c q ((s + 1))%Z)); [exact h__118 | lra ..].
}
{
apply gap_le.
assert (e__122 : (x0 - (orbit x0 c q (s + 1)%Z)) = 1 * (x0 - (orbit x0 c q ((s + 1))%Z)) + 0).
{
transitivity ((((apow (orbit x0 c q (s)%Z) q) * c) + ((- 1) * (orbit x0 c q (s)%Z)) + x0)).
{
assert (e__123 : (orbit x0 c q (s + 1)%Z) = (((- 1) * (apow (orbit x0 c q (s)%Z) q) * c) + (orbit x0 c q (s)%Z))).
{
transitivity (orbit x0 c q ((s)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (orbit_succ x0 c q (s)%Z) by zp.
change (((orbit x0 c q (s)%Z) - (c * (apow (orbit x0 c q (s)%Z) q))) = (((- 1) * (apow (orbit x0 c q (s)%Z) q) * c) + (orbit x0 c q (s)%Z))).
feq.
}
eapply eq_trans.
{
rw e__123.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow (orbit x0 c q (s)%Z) q) * c) + ((- 1) * (orbit x0 c q (s)%Z)) + x0)).
{
assert (e__124 : (orbit x0 c q ((s + 1))%Z) = (((- 1) * (apow (orbit x0 c q (s)%Z) q) * c) + (orbit x0 c q (s)%Z))).
{
transitivity (orbit x0 c q ((s)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (orbit_succ x0 c q (s)%Z) by zp.
change (((orbit x0 c q (s)%Z) - (c * (apow (orbit x0 c q (s)%Z) q))) = (((- 1) * (apow (orbit x0 c q (s)%Z) q) * c) + (orbit x0 c q (s)%Z))).
feq.
}
eapply eq_trans.
{
rw e__124.
reflexivity.
}
feq.
}
feq.
}
rw e__122.
apply (from_le_nn 1 0 (orbit x0 c q ((s + 1))%Z) x0); [exact h__119 | lra ..].
}
}
}
(* x > 0 *)
assert (s__134 : (forall t : Z, ((0)%Z <= t)%Z -> (0 < (orbit x0 c q (t)%Z)))).
{
intros t b__126.
assert (r__127 : 0 <= IZR t).
{ izr_le. }
(* both *)
assert (s__130 : ((0 < (orbit x0 c q (t)%Z)) /\ ((orbit x0 c q (t)%Z) <= x0))).
{
assert (b__128 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__129 : ((0 < (orbit x0 c q (t)%Z)) /\ ((orbit x0 c q (t)%Z) <= x0))).
{
exact (s__125 (t)%Z b__128).
}
exact u__129.
}
pose proof s__130 as [h__131 h__132].
(* x_t *)
assert (s__133 : (0 < (orbit x0 c q (t)%Z))).
{
exact h__131.
}
exact s__133.
}
(* position *)
assert (s__157 : (forall t : Z, ((0)%Z <= t)%Z -> ((orbit x0 c q ((t + 1))%Z) = ((orbit x0 c q (t)%Z) - (c * (Rpower (orbit x0 c q (t)%Z) (q - 1)) * (orbit x0 c q (t)%Z)))))).
{
intros t b__135.
assert (r__136 : 0 <= IZR t).
{ izr_le. }
(* power *)
assert (s__144 : ((apow (orbit x0 c q (t)%Z) q) = (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (p__137 : (0 < (orbit x0 c q (t)%Z))).
{
assert (b__138 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__139 : (0 < (orbit x0 c q (t)%Z))) by exact (s__134 (t)%Z b__138).
assert (e__140 : (orbit x0 c q (t)%Z) = 1 * ((orbit x0 c q (t)%Z) - 0) + 0).
{
transitivity ((orbit x0 c q (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((orbit x0 c q (t)%Z)).
{
feq.
}
feq.
}
rw e__140.
apply (from_lt_pos 1 0 0 (orbit x0 c q (t)%Z)); [exact i__139 | lra ..].
}
assert (p__141 : (0 < q)).
{
assert (e__142 : q = 1 * (q - 1) + 1).
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
rw e__142.
apply (from_lt_pos 1 1 1 q); [exact h__0 | lra ..].
}
assert (u__143 : ((apow (orbit x0 c q (t)%Z) q) = (Rpower (orbit x0 c q (t)%Z) q))).
{
exact (ax_apow_of_positive (orbit x0 c q (t)%Z) q p__137 p__141).
}
exact u__143.
}
assert (n__146 : 0 < q).
{
assert (e__145 : q = 1 * (q - 1) + 1).
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
rw e__145.
apply (from_lt_pos 1 1 1 q); [exact h__0 | lra ..].
}
assert (n__150 : 0 < (orbit x0 c q (t)%Z)).
{
assert (b__147 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__148 : (0 < (orbit x0 c q (t)%Z))) by exact (s__134 (t)%Z b__147).
assert (e__149 : (orbit x0 c q (t)%Z) = 1 * ((orbit x0 c q (t)%Z) - 0) + 0).
{
transitivity ((orbit x0 c q (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((orbit x0 c q (t)%Z)).
{
feq.
}
feq.
}
rw e__149.
apply (from_lt_pos 1 0 0 (orbit x0 c q (t)%Z)); [exact i__148 | lra ..].
}
assert (n__155 : (apow (orbit x0 c q (t)%Z) q) = (Rpower (orbit x0 c q (t)%Z) q)).
{
transitivity (1 * (apow (orbit x0 c q (t)%Z) q)).
{ feq. }
rewrite s__144.
feq.
}
(* position_t *)
assert (s__156 : ((orbit x0 c q ((t + 1))%Z) = ((orbit x0 c q (t)%Z) - (c * (Rpower (orbit x0 c q (t)%Z) (q - 1)) * (orbit x0 c q (t)%Z))))).
{
transitivity ((((- 1) * (apow (orbit x0 c q (t)%Z) q) * c) + (orbit x0 c q (t)%Z))).
{
transitivity (orbit x0 c q ((t)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (orbit_succ x0 c q (t)%Z) by zp.
change (((orbit x0 c q (t)%Z) - (c * (apow (orbit x0 c q (t)%Z) q))) = (((- 1) * (apow (orbit x0 c q (t)%Z) q) * c) + (orbit x0 c q (t)%Z))).
feq.
}
symmetry.
transitivity (((orbit x0 c q (t)%Z) + ((- 1) * (Rpower (orbit x0 c q (t)%Z) q) * c))).
{
assert (e__151 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__152 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__152). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__151.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow (orbit x0 c q (t)%Z) q) * c) + (1 * (Rpower (orbit x0 c q (t)%Z) q) * c)))).
{
feq.
}
rw n__155.
transitivity (0).
{
feq.
}
reflexivity.
}
exact s__156.
}
assert (n__174 : 0 < (orbit x0 c q (0)%Z)).
{
assert (e__173 : (orbit x0 c q (0)%Z) = 1 * (x0 - 0) + 0).
{
transitivity (x0).
{
rewrite (orbit_start x0 c q).
change (x0 = x0).
reflexivity.
}
symmetry.
transitivity (x0).
{
feq.
}
feq.
}
rw e__173.
apply (from_lt_pos 1 0 0 x0); [exact h__2 | lra ..].
}
(* bounds *)
assert (s__281 : ((forall t : Z, ((0)%Z <= t)%Z -> (((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t))) <= (1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))))) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) <= ((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))))))))).
{
assert (p__158 : (0 < (q - 1))).
{
assert (e__159 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__159.
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
assert (p__160 : (forall t : Z, ((0)%Z <= t)%Z -> (0 < (orbit x0 c q (t)%Z)))).
{
exact s__134.
}
assert (p__161 : (0 < c)).
{
exact h__1.
}
assert (p__162 : (forall t : Z, ((0)%Z <= t)%Z -> (c <= c))).
{
intros t b__163.
assert (r__164 : 0 <= IZR t).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__165 : (c - c) = 0).
{
feq.
}
rw e__165.
rat.
}
assert (p__166 : (forall t : Z, ((0)%Z <= t)%Z -> (c <= c))).
{
intros t b__167.
assert (r__168 : 0 <= IZR t).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__169 : (c - c) = 0).
{
feq.
}
rw e__169.
rat.
}
assert (p__170 : (forall t : Z, ((0)%Z <= t)%Z -> ((orbit x0 c q ((t + 1))%Z) = ((orbit x0 c q (t)%Z) - (c * (Rpower (orbit x0 c q (t)%Z) (q - 1)) * (orbit x0 c q (t)%Z)))))).
{
exact s__157.
}
assert (p__171 : ((4 * (1 + (q - 1)) * c * (Rpower (orbit x0 c q (0)%Z) (q - 1))) <= 1)).
{
apply gap_le.
assert (e__172 : (1 - (4 * (1 + (q - 1)) * c * (Rpower (orbit x0 c q (0)%Z) (q - 1)))) = 1 * (1 - (4 * q * c * (Rpower x0 (q - 1)))) + 0).
{
transitivity ((((- 4) * (Rpower x0 q) * c * q * (/ x0)) + 1)).
{
assert (e__175 : (Rpower (orbit x0 c q (0)%Z) (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__176 : (orbit x0 c q (0)%Z) = x0).
{
rewrite (orbit_start x0 c q).
change (x0 = x0).
reflexivity.
}
transitivity (Rpower  x0 (q - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q - 1)) e__176). }
assert (e__177 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__177). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
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
transitivity ((((- 4) * (Rpower x0 q) * c * q * (/ x0)) + 1)).
{
assert (e__178 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__179 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__179). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
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
rw e__172.
apply (from_le_nn 1 0 (4 * q * c * (Rpower x0 (q - 1))) 1); [exact h__3 | lra ..].
}
assert (u__180 : ((forall t : Z, ((0)%Z <= t)%Z -> (((1 * / (Rpower (orbit x0 c q (0)%Z) (q - 1))) + ((q - 1) * c * (IZR t))) <= (1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))))) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) <= ((1 * / (Rpower (orbit x0 c q (0)%Z) (q - 1))) + ((q - 1) * c * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * (q - 1) * (1 + (q - 1)) * (c ^ 2))) + ((2 * (q - 1) * (1 + (q - 1)) * (c ^ 2) * (Rpower (orbit x0 c q (0)%Z) (q - 1))) ^ 2)) * / (IZR t))))))))).
{
exact (T_aida_recursion_bounds_fa5b4f40.claim (fun t : Z => (orbit x0 c q (t)%Z)) (fun t : Z => c) c c (q - 1) p__158 p__160 p__161 p__162 p__166 p__170 p__171).
}
destruct u__180 as [h__181 h__182].
split.
{
intros t b__183.
assert (r__185 : 0 <= IZR t).
{ izr_le. }
pose proof (h__181 t ltac:(zp)) as h__184.
assert (n__190 : 0 < (orbit x0 c q (t)%Z)).
{
assert (b__187 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__188 : (0 < (orbit x0 c q (t)%Z))) by exact (s__134 (t)%Z b__187).
assert (e__189 : (orbit x0 c q (t)%Z) = 1 * ((orbit x0 c q (t)%Z) - 0) + 0).
{
transitivity ((orbit x0 c q (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((orbit x0 c q (t)%Z)).
{
feq.
}
feq.
}
rw e__189.
apply (from_lt_pos 1 0 0 (orbit x0 c q (t)%Z)); [exact i__188 | lra ..].
}
assert (n__191 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__194 : ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q)) <> 0).
{
assert (e__192 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__193 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__193). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__192.
exact n__191.
}
assert (n__195 : (Rpower (orbit x0 c q (t)%Z) q) <> 0).
{
intro vanishes.
apply n__194.
transitivity (1 * ((/ (orbit x0 c q (t)%Z))) * ((Rpower (orbit x0 c q (t)%Z) q))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__196 : (Rpower x0 (q - 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__199 : ((Rpower x0 q) * (/ x0)) <> 0).
{
assert (e__197 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__198 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__198). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__197.
exact n__196.
}
assert (n__200 : (Rpower x0 q) <> 0).
{
intro vanishes.
apply n__199.
transitivity (1 * ((Rpower x0 q)) * ((/ x0))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__201 : (Rpower (orbit x0 c q (0)%Z) (q - 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
apply gap_le.
assert (e__186 : ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) - ((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t)))) = 1 * ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) - ((1 * / (Rpower (orbit x0 c q (0)%Z) (q - 1))) + ((q - 1) * c * (IZR t)))) + 0).
{
transitivity ((((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q))) + ((- 1) * (/ (Rpower x0 q)) * x0) + ((- 1) * c * q * (IZR t)) + (c * (IZR t)))).
{
assert (e__202 : / (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)))).
{
assert (e__203 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__204 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__204). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__203.
apply inv_by. feq.
}
assert (e__205 : / (Rpower x0 (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__206 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__207 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__207). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__206.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__202.
rw e__205.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q))) + ((- 1) * (/ (Rpower x0 q)) * x0) + ((- 1) * c * q * (IZR t)) + (c * (IZR t)))).
{
assert (e__208 : / (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)))).
{
assert (e__209 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__210 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__210). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__209.
apply inv_by. feq.
}
assert (e__211 : / (Rpower (orbit x0 c q (0)%Z) (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__212 : (Rpower (orbit x0 c q (0)%Z) (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__213 : (orbit x0 c q (0)%Z) = x0).
{
rewrite (orbit_start x0 c q).
change (x0 = x0).
reflexivity.
}
transitivity (Rpower  x0 (q - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q - 1)) e__213). }
assert (e__214 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__214). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__212.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__208.
rw e__211.
reflexivity.
}
feq.
}
feq.
}
rw e__186.
apply (from_le_nn 1 0 ((1 * / (Rpower (orbit x0 c q (0)%Z) (q - 1))) + ((q - 1) * c * (IZR t))) (1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1)))); [exact h__184 | lra ..].
}
{
intros t b__215.
assert (r__217 : 1 <= IZR t).
{ izr_le. }
pose proof (h__182 t ltac:(zp)) as h__216.
assert (n__219 : (Rpower x0 (q - 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__222 : ((Rpower x0 q) * (/ x0)) <> 0).
{
assert (e__220 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__221 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__221). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__220.
exact n__219.
}
assert (n__223 : (Rpower x0 q) <> 0).
{
intro vanishes.
apply n__222.
transitivity (1 * ((Rpower x0 q)) * ((/ x0))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__225 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__224 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__224.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__217 | lra ..].
}
assert (n__233 : 0 <= (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__226 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__226.
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
}
{
assert (e__227 : q = 1 * (q - 1) + 1).
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
rw e__227.
apply (from_lt_pos 1 1 1 q); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__228 : c = 1 * (c - 0) + 0).
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
rw e__228.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__229 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__229.
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
}
{
assert (e__230 : q = 1 * (q - 1) + 1).
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
rw e__230.
apply (from_lt_pos 1 1 1 q); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__231 : c = 1 * (c - 0) + 0).
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
rw e__231.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
assert (e__232 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__232.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__217 | lra ..].
}
}
assert (n__238 : 0 <= ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))).
{
assert (e__234 : (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t)) = ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))).
{
assert (e__235 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__236 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__236). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__237 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__235.
rw e__237.
reflexivity.
}
feq.
}
try rewrite <- e__234.
exact n__233.
}
assert (n__242 : 0 < (orbit x0 c q (t)%Z)).
{
assert (b__239 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__240 : (0 < (orbit x0 c q (t)%Z))) by exact (s__134 (t)%Z b__239).
assert (e__241 : (orbit x0 c q (t)%Z) = 1 * ((orbit x0 c q (t)%Z) - 0) + 0).
{
transitivity ((orbit x0 c q (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((orbit x0 c q (t)%Z)).
{
feq.
}
feq.
}
rw e__241.
apply (from_lt_pos 1 0 0 (orbit x0 c q (t)%Z)); [exact i__240 | lra ..].
}
assert (n__243 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__246 : ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q)) <> 0).
{
assert (e__244 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__245 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__245). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__244.
exact n__243.
}
assert (n__247 : (Rpower (orbit x0 c q (t)%Z) q) <> 0).
{
intro vanishes.
apply n__246.
transitivity (1 * ((/ (orbit x0 c q (t)%Z))) * ((Rpower (orbit x0 c q (t)%Z) q))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__248 : (Rpower (orbit x0 c q (0)%Z) (q - 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__256 : 0 <= (((2 * (2 * (q - 1) * (1 + (q - 1)) * (c ^ 2))) + ((2 * (q - 1) * (1 + (q - 1)) * (c ^ 2) * (Rpower (orbit x0 c q (0)%Z) (q - 1))) ^ 2)) * / (IZR t))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__249 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__249.
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
}
{
assert (e__250 : (1 + (q - 1)) = 1 * (q - 1) + 1).
{
transitivity (q).
{
feq.
}
symmetry.
transitivity (q).
{
feq.
}
feq.
}
rw e__250.
apply (from_lt_pos 1 1 1 q); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__251 : c = 1 * (c - 0) + 0).
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
rw e__251.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__252 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__252.
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
}
{
assert (e__253 : (1 + (q - 1)) = 1 * (q - 1) + 1).
{
transitivity (q).
{
feq.
}
symmetry.
transitivity (q).
{
feq.
}
feq.
}
rw e__253.
apply (from_lt_pos 1 1 1 q); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__254 : c = 1 * (c - 0) + 0).
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
rw e__254.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
assert (e__255 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__255.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__217 | lra ..].
}
}
apply gap_le.
assert (e__218 : (((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))))) - (1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1)))) = 1 * (((1 * / (Rpower (orbit x0 c q (0)%Z) (q - 1))) + ((q - 1) * c * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * (q - 1) * (1 + (q - 1)) * (c ^ 2))) + ((2 * (q - 1) * (1 + (q - 1)) * (c ^ 2) * (Rpower (orbit x0 c q (0)%Z) (q - 1))) ^ 2)) * / (IZR t))))) - (1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1)))) + 0).
{
transitivity ((((- 1) * (orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q))) + ((/ (Rpower x0 q)) * x0) + ((sqrt ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))) * (IZR t)) + (c * q * (IZR t)) + ((- 1) * c * (IZR t)))).
{
assert (e__257 : (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))) = (sqrt ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t)))))).
{
assert (e__258 : (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t)) = ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))).
{
assert (e__259 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__260 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__260). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__261 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__259.
rw e__261.
reflexivity.
}
feq.
}
rw e__258.
reflexivity.
}
assert (e__262 : / (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)))).
{
assert (e__263 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__264 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__264). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__263.
apply inv_by. feq.
}
assert (e__265 : / (Rpower x0 (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__266 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__267 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__267). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__266.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__257.
rw e__262.
rw e__265.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q))) + ((/ (Rpower x0 q)) * x0) + ((sqrt ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))) * (IZR t)) + (c * q * (IZR t)) + ((- 1) * c * (IZR t)))).
{
assert (e__268 : (sqrt (((2 * (2 * (q - 1) * (1 + (q - 1)) * (c ^ 2))) + ((2 * (q - 1) * (1 + (q - 1)) * (c ^ 2) * (Rpower (orbit x0 c q (0)%Z) (q - 1))) ^ 2)) * / (IZR t))) = (sqrt ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t)))))).
{
assert (e__269 : (((2 * (2 * (q - 1) * (1 + (q - 1)) * (c ^ 2))) + ((2 * (q - 1) * (1 + (q - 1)) * (c ^ 2) * (Rpower (orbit x0 c q (0)%Z) (q - 1))) ^ 2)) * / (IZR t)) = ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))).
{
assert (e__270 : (Rpower (orbit x0 c q (0)%Z) (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__271 : (orbit x0 c q (0)%Z) = x0).
{
rewrite (orbit_start x0 c q).
change (x0 = x0).
reflexivity.
}
transitivity (Rpower  x0 (q - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q - 1)) e__271). }
assert (e__272 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__272). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__273 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__270.
rw e__273.
reflexivity.
}
feq.
}
rw e__269.
reflexivity.
}
assert (e__274 : / (Rpower (orbit x0 c q (0)%Z) (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__275 : (Rpower (orbit x0 c q (0)%Z) (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__276 : (orbit x0 c q (0)%Z) = x0).
{
rewrite (orbit_start x0 c q).
change (x0 = x0).
reflexivity.
}
transitivity (Rpower  x0 (q - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q - 1)) e__276). }
assert (e__277 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__277). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__275.
apply inv_by. feq.
}
assert (e__278 : / (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)))).
{
assert (e__279 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__280 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__280). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__279.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__268.
rw e__274.
rw e__278.
reflexivity.
}
feq.
}
feq.
}
rw e__218.
apply (from_le_nn 1 0 (1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) ((1 * / (Rpower (orbit x0 c q (0)%Z) (q - 1))) + ((q - 1) * c * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * (q - 1) * (1 + (q - 1)) * (c ^ 2))) + ((2 * (q - 1) * (1 + (q - 1)) * (c ^ 2) * (Rpower (orbit x0 c q (0)%Z) (q - 1))) ^ 2)) * / (IZR t)))))); [exact h__216 | lra ..].
}
}
pose proof s__281 as [h__282 h__283].
(* all lower *)
assert (s__284 : (forall t : Z, ((0)%Z <= t)%Z -> (((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t))) <= (1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1)))))).
{
exact h__282.
}
(* all upper *)
assert (s__285 : (forall t : Z, ((1)%Z <= t)%Z -> ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) <= ((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t)))))))).
{
exact h__283.
}
(* inverse *)
assert (s__292 : (tends (fun t : Z => (1 * / (IZR t))) 0)).
{
assert (u__286 : (tends (fun n : Z => (1 * / (IZR n))) 0)).
{
exact (ax_limit_of_inverse 1).
}
assert (e__291 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__291 _).
refine (tends_from 1 _ _ _ u__286 _).
intros t b__287.
assert (r__288 : 1 <= IZR t).
{ izr_le. }
assert (n__290 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__289 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__289.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__288 | lra ..].
}
reflexivity.
}
assert (n__312 : (Rpower x0 (q - 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__315 : ((Rpower x0 q) * (/ x0)) <> 0).
{
assert (e__313 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__314 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__314). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__313.
exact n__312.
}
assert (n__316 : (Rpower x0 q) <> 0).
{
intro vanishes.
apply n__315.
transitivity (1 * ((Rpower x0 q)) * ((/ x0))).
{ feq. }
rewrite vanishes. ring.
}
(* low *)
assert (s__320 : (tends (fun t : Z => (((1 * / (Rpower x0 (q - 1))) * / (IZR t)) + ((q - 1) * c))) ((q - 1) * c))).
{
assert (f__296 : tends (fun t : Z => (((1 * / (Rpower x0 (q - 1))) * (1 * / (IZR t))) + ((q - 1) * c))) (((1 * / (Rpower x0 (q - 1))) * 0) + ((q - 1) * c))).
{
refine (tends_plus (fun t : Z => ((1 * / (Rpower x0 (q - 1))) * (1 * / (IZR t)))) (fun t : Z => ((q - 1) * c)) ((1 * / (Rpower x0 (q - 1))) * 0) ((q - 1) * c) _ _).
{
refine (tends_mult (fun t : Z => (1 * / (Rpower x0 (q - 1)))) (fun t : Z => (1 * / (IZR t))) (1 * / (Rpower x0 (q - 1))) 0 _ _).
{
apply tends_const.
}
{
exact s__292.
}
}
{
apply tends_const.
}
}
assert (e__295 : ((q - 1) * c) = (((1 * / (Rpower x0 (q - 1))) * 0) + ((q - 1) * c))).
{
transitivity (((c * q) + ((- 1) * c))).
{
feq.
}
symmetry.
transitivity (((c * q) + ((- 1) * c))).
{
assert (e__317 : / (Rpower x0 (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__318 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__319 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__319). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__318.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__317.
reflexivity.
}
feq.
}
feq.
}
refine (tends_value _ _ _ e__295 _).
refine (tends_from (1)%Z _ _ _ f__296 _).
intros t b__293.
assert (r__294 : 1 <= IZR t).
{ izr_le. }
assert (n__297 : (Rpower x0 (q - 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__300 : ((Rpower x0 q) * (/ x0)) <> 0).
{
assert (e__298 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__299 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__299). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__298.
exact n__297.
}
assert (n__301 : (Rpower x0 q) <> 0).
{
intro vanishes.
apply n__300.
transitivity (1 * ((Rpower x0 q)) * ((/ x0))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__303 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__302 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__302.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__294 | lra ..].
}
transitivity ((((/ (Rpower x0 q)) * (/ (IZR t)) * x0) + (c * q) + ((- 1) * c))).
{
assert (e__304 : / (Rpower x0 (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__305 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__306 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__306). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__305.
apply inv_by. feq.
}
assert (e__307 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__304.
rw e__307.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower x0 q)) * (/ (IZR t)) * x0) + (c * q) + ((- 1) * c))).
{
assert (e__308 : / (Rpower x0 (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__309 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__310 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__310). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__309.
apply inv_by. feq.
}
assert (e__311 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__308.
rw e__311.
reflexivity.
}
feq.
}
feq.
}
(* high *)
assert (s__373 : (tends (fun t : Z => (((1 * / (Rpower x0 (q - 1))) * / (IZR t)) + ((q - 1) * c) + (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))))) ((q - 1) * c))).
{
assert (f__324 : tends (fun t : Z => (((1 * / (Rpower x0 (q - 1))) * (1 * / (IZR t))) + ((q - 1) * c) + (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * (1 * / (IZR t)))))) (((1 * / (Rpower x0 (q - 1))) * 0) + ((q - 1) * c) + (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * 0)))).
{
refine (tends_plus (fun t : Z => (((1 * / (Rpower x0 (q - 1))) * (1 * / (IZR t))) + ((q - 1) * c))) (fun t : Z => (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * (1 * / (IZR t))))) (((1 * / (Rpower x0 (q - 1))) * 0) + ((q - 1) * c)) (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * 0)) _ _).
{
refine (tends_plus (fun t : Z => ((1 * / (Rpower x0 (q - 1))) * (1 * / (IZR t)))) (fun t : Z => ((q - 1) * c)) ((1 * / (Rpower x0 (q - 1))) * 0) ((q - 1) * c) _ _).
{
refine (tends_mult (fun t : Z => (1 * / (Rpower x0 (q - 1)))) (fun t : Z => (1 * / (IZR t))) (1 * / (Rpower x0 (q - 1))) 0 _ _).
{
apply tends_const.
}
{
exact s__292.
}
}
{
apply tends_const.
}
}
{
refine (tends_sqrt (fun t : Z => (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * (1 * / (IZR t)))) (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * 0) _).
{
refine (tends_mult (fun t : Z => ((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2))) (fun t : Z => (1 * / (IZR t))) ((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) 0 _ _).
{
apply tends_const.
}
{
exact s__292.
}
}
}
}
assert (e__323 : ((q - 1) * c) = (((1 * / (Rpower x0 (q - 1))) * 0) + ((q - 1) * c) + (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * 0)))).
{
transitivity (((c * q) + ((- 1) * c))).
{
feq.
}
symmetry.
transitivity (((c * q) + ((- 1) * c))).
{
assert (e__366 : (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * 0)) = 0).
{
assert (e__367 : (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * 0) = 0).
{
assert (e__368 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__369 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__369). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__368.
reflexivity.
}
feq.
}
rw e__367.
apply sqrt_lem_1; lra.
}
assert (e__370 : / (Rpower x0 (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__371 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__372 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__372). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__371.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__366.
rw e__370.
reflexivity.
}
feq.
}
feq.
}
refine (tends_value _ _ _ e__323 _).
refine (tends_from (1)%Z _ _ _ f__324 _).
intros t b__321.
assert (r__322 : 1 <= IZR t).
{ izr_le. }
assert (n__326 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__325 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__325.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__322 | lra ..].
}
assert (n__334 : 0 <= (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * (1 * / (IZR t)))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__327 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__327.
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
}
{
assert (e__328 : q = 1 * (q - 1) + 1).
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
rw e__328.
apply (from_lt_pos 1 1 1 q); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__329 : c = 1 * (c - 0) + 0).
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
rw e__329.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__330 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__330.
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
}
{
assert (e__331 : q = 1 * (q - 1) + 1).
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
rw e__331.
apply (from_lt_pos 1 1 1 q); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__332 : c = 1 * (c - 0) + 0).
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
rw e__332.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__333 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__333.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__322 | lra ..].
}
}
}
assert (n__339 : 0 <= ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))).
{
assert (e__335 : (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * (1 * / (IZR t))) = ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))).
{
assert (e__336 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__337 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__337). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__338 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__336.
rw e__338.
reflexivity.
}
feq.
}
try rewrite <- e__335.
exact n__334.
}
assert (n__347 : 0 <= (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__340 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__340.
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
}
{
assert (e__341 : q = 1 * (q - 1) + 1).
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
rw e__341.
apply (from_lt_pos 1 1 1 q); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__342 : c = 1 * (c - 0) + 0).
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
rw e__342.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__343 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__343.
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
}
{
assert (e__344 : q = 1 * (q - 1) + 1).
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
rw e__344.
apply (from_lt_pos 1 1 1 q); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__345 : c = 1 * (c - 0) + 0).
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
rw e__345.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
assert (e__346 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__346.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__322 | lra ..].
}
}
transitivity ((((/ (Rpower x0 q)) * (/ (IZR t)) * x0) + (sqrt ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))) + (c * q) + ((- 1) * c))).
{
assert (e__348 : (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * (1 * / (IZR t)))) = (sqrt ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t)))))).
{
assert (e__349 : (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * (1 * / (IZR t))) = ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))).
{
assert (e__350 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__351 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__351). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__352 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__350.
rw e__352.
reflexivity.
}
feq.
}
rw e__349.
reflexivity.
}
assert (e__353 : / (Rpower x0 (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__354 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__355 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__355). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__354.
apply inv_by. feq.
}
assert (e__356 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__348.
rw e__353.
rw e__356.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower x0 q)) * (/ (IZR t)) * x0) + (sqrt ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))) + (c * q) + ((- 1) * c))).
{
assert (e__357 : (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))) = (sqrt ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t)))))).
{
assert (e__358 : (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t)) = ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))).
{
assert (e__359 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__360 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__360). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__361 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__359.
rw e__361.
reflexivity.
}
feq.
}
rw e__358.
reflexivity.
}
assert (e__362 : / (Rpower x0 (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__363 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__364 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__364). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__363.
apply inv_by. feq.
}
assert (e__365 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__357.
rw e__362.
rw e__365.
reflexivity.
}
feq.
}
feq.
}
(* from below *)
assert (s__421 : (forall t : Z, ((1)%Z <= t)%Z -> ((((1 * / (Rpower x0 (q - 1))) * / (IZR t)) + ((q - 1) * c)) <= ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t))))).
{
intros t b__374.
assert (r__375 : 1 <= IZR t).
{ izr_le. }
(* lower_t *)
assert (s__378 : (((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t))) <= (1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))))).
{
assert (b__376 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__377 : (((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t))) <= (1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))))).
{
exact (s__284 (t)%Z b__376).
}
exact u__377.
}
assert (n__384 : 0 < (orbit x0 c q (t)%Z)).
{
assert (b__381 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__382 : (0 < (orbit x0 c q (t)%Z))) by exact (s__134 (t)%Z b__381).
assert (e__383 : (orbit x0 c q (t)%Z) = 1 * ((orbit x0 c q (t)%Z) - 0) + 0).
{
transitivity ((orbit x0 c q (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((orbit x0 c q (t)%Z)).
{
feq.
}
feq.
}
rw e__383.
apply (from_lt_pos 1 0 0 (orbit x0 c q (t)%Z)); [exact i__382 | lra ..].
}
assert (n__385 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__388 : ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q)) <> 0).
{
assert (e__386 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__387 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__387). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__386.
exact n__385.
}
assert (n__389 : (Rpower (orbit x0 c q (t)%Z) q) <> 0).
{
intro vanishes.
apply n__388.
transitivity (1 * ((/ (orbit x0 c q (t)%Z))) * ((Rpower (orbit x0 c q (t)%Z) q))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__391 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__390 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__390.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__375 | lra ..].
}
(* below_t *)
assert (s__420 : ((((1 * / (Rpower x0 (q - 1))) * / (IZR t)) + ((q - 1) * c)) <= ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t)))).
{
apply gap_le.
assert (e__379 : (((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t)) - (((1 * / (Rpower x0 (q - 1))) * / (IZR t)) + ((q - 1) * c))) = (((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) - ((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t)))) * / (IZR t))).
{
transitivity ((((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)) * (/ (IZR t))) + ((- 1) * (/ (Rpower x0 q)) * (/ (IZR t)) * x0) + ((- 1) * c * q) + c)).
{
assert (e__392 : / (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)))).
{
assert (e__393 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__394 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__394). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__393.
apply inv_by. feq.
}
assert (e__395 : / (Rpower x0 (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__396 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__397 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__397). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__396.
apply inv_by. feq.
}
assert (e__398 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__392.
rw e__395.
rw e__398.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)) * (/ (IZR t))) + ((- 1) * (/ (Rpower x0 q)) * (/ (IZR t)) * x0) + ((- 1) * c * q) + c)).
{
assert (e__399 : / (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)))).
{
assert (e__400 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__401 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__401). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__400.
apply inv_by. feq.
}
assert (e__402 : / (Rpower x0 (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__403 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__404 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__404). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__403.
apply inv_by. feq.
}
assert (e__405 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__399.
rw e__402.
rw e__405.
reflexivity.
}
feq.
}
feq.
}
assert (w__380 : 0 <= (((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) - ((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t)))) * / (IZR t))).
{
apply mult_nn_pos.
{
assert (e__406 : ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) - ((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t)))) = 1 * ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) - ((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t)))) + 0).
{
transitivity ((((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q))) + ((- 1) * (/ (Rpower x0 q)) * x0) + ((- 1) * c * q * (IZR t)) + (c * (IZR t)))).
{
assert (e__407 : / (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)))).
{
assert (e__408 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__409 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__409). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__408.
apply inv_by. feq.
}
assert (e__410 : / (Rpower x0 (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__411 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__412 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__412). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__411.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__407.
rw e__410.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q))) + ((- 1) * (/ (Rpower x0 q)) * x0) + ((- 1) * c * q * (IZR t)) + (c * (IZR t)))).
{
assert (e__413 : / (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)))).
{
assert (e__414 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__415 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__415). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__414.
apply inv_by. feq.
}
assert (e__416 : / (Rpower x0 (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__417 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__418 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__418). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__417.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__413.
rw e__416.
reflexivity.
}
feq.
}
feq.
}
rw e__406.
apply (from_le_nn 1 0 ((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t))) (1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1)))); [exact s__378 | lra ..].
}
{
apply inv_pos.
assert (e__419 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__419.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__375 | lra ..].
}
}
rw e__379. exact w__380.
}
exact s__420.
}
(* from above *)
assert (s__502 : (forall t : Z, ((1)%Z <= t)%Z -> (((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t)) <= (((1 * / (Rpower x0 (q - 1))) * / (IZR t)) + ((q - 1) * c) + (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))))))).
{
intros t b__422.
assert (r__423 : 1 <= IZR t).
{ izr_le. }
(* upper_t *)
assert (s__426 : ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) <= ((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))))))).
{
assert (b__424 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__425 : ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) <= ((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))))))).
{
exact (s__285 (t)%Z b__424).
}
exact u__425.
}
assert (n__430 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__429 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__429.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__423 | lra ..].
}
assert (n__438 : 0 <= (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__431 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__431.
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
}
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
apply (from_lt_pos 1 1 1 q); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__433 : c = 1 * (c - 0) + 0).
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
rw e__433.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__434 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__434.
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
}
{
assert (e__435 : q = 1 * (q - 1) + 1).
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
rw e__435.
apply (from_lt_pos 1 1 1 q); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__436 : c = 1 * (c - 0) + 0).
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
rw e__436.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
assert (e__437 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__437.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__423 | lra ..].
}
}
assert (n__443 : 0 <= ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))).
{
assert (e__439 : (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t)) = ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))).
{
assert (e__440 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__441 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__441). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__442 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__440.
rw e__442.
reflexivity.
}
feq.
}
try rewrite <- e__439.
exact n__438.
}
assert (n__447 : 0 < (orbit x0 c q (t)%Z)).
{
assert (b__444 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__445 : (0 < (orbit x0 c q (t)%Z))) by exact (s__134 (t)%Z b__444).
assert (e__446 : (orbit x0 c q (t)%Z) = 1 * ((orbit x0 c q (t)%Z) - 0) + 0).
{
transitivity ((orbit x0 c q (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((orbit x0 c q (t)%Z)).
{
feq.
}
feq.
}
rw e__446.
apply (from_lt_pos 1 0 0 (orbit x0 c q (t)%Z)); [exact i__445 | lra ..].
}
assert (n__448 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__451 : ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q)) <> 0).
{
assert (e__449 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__450 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__450). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__449.
exact n__448.
}
assert (n__452 : (Rpower (orbit x0 c q (t)%Z) q) <> 0).
{
intro vanishes.
apply n__451.
transitivity (1 * ((/ (orbit x0 c q (t)%Z))) * ((Rpower (orbit x0 c q (t)%Z) q))).
{ feq. }
rewrite vanishes. ring.
}
(* above_t *)
assert (s__501 : (((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t)) <= (((1 * / (Rpower x0 (q - 1))) * / (IZR t)) + ((q - 1) * c) + (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t)))))).
{
apply gap_le.
assert (e__427 : ((((1 * / (Rpower x0 (q - 1))) * / (IZR t)) + ((q - 1) * c) + (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t)))) - ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t))) = (((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t)))) - (1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1)))) * / (IZR t))).
{
transitivity ((((- 1) * (orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)) * (/ (IZR t))) + ((/ (Rpower x0 q)) * (/ (IZR t)) * x0) + (sqrt ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))) + (c * q) + ((- 1) * c))).
{
assert (e__453 : (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))) = (sqrt ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t)))))).
{
assert (e__454 : (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t)) = ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))).
{
assert (e__455 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__456 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__456). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__457 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__455.
rw e__457.
reflexivity.
}
feq.
}
rw e__454.
reflexivity.
}
assert (e__458 : / (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)))).
{
assert (e__459 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__460 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__460). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__459.
apply inv_by. feq.
}
assert (e__461 : / (Rpower x0 (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__462 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__463 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__463). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__462.
apply inv_by. feq.
}
assert (e__464 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__453.
rw e__458.
rw e__461.
rw e__464.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)) * (/ (IZR t))) + ((/ (Rpower x0 q)) * (/ (IZR t)) * x0) + (sqrt ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))) + (c * q) + ((- 1) * c))).
{
assert (e__465 : (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))) = (sqrt ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t)))))).
{
assert (e__466 : (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t)) = ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))).
{
assert (e__467 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__468 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__468). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__469 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__467.
rw e__469.
reflexivity.
}
feq.
}
rw e__466.
reflexivity.
}
assert (e__470 : / (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)))).
{
assert (e__471 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__472 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__472). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__471.
apply inv_by. feq.
}
assert (e__473 : / (Rpower x0 (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__474 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__475 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__475). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__474.
apply inv_by. feq.
}
assert (e__476 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__465.
rw e__470.
rw e__473.
rw e__476.
reflexivity.
}
feq.
}
feq.
}
assert (w__428 : 0 <= (((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t)))) - (1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1)))) * / (IZR t))).
{
apply mult_nn_pos.
{
assert (e__477 : ((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t)))) - (1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1)))) = 1 * (((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))))) - (1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1)))) + 0).
{
transitivity ((((- 1) * (orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q))) + ((/ (Rpower x0 q)) * x0) + ((sqrt ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))) * (IZR t)) + (c * q * (IZR t)) + ((- 1) * c * (IZR t)))).
{
assert (e__478 : (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))) = (sqrt ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t)))))).
{
assert (e__479 : (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t)) = ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))).
{
assert (e__480 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__481 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__481). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__482 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__480.
rw e__482.
reflexivity.
}
feq.
}
rw e__479.
reflexivity.
}
assert (e__483 : / (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)))).
{
assert (e__484 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__485 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__485). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__484.
apply inv_by. feq.
}
assert (e__486 : / (Rpower x0 (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__487 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__488 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__488). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__487.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__478.
rw e__483.
rw e__486.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q))) + ((/ (Rpower x0 q)) * x0) + ((sqrt ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))) * (IZR t)) + (c * q * (IZR t)) + ((- 1) * c * (IZR t)))).
{
assert (e__489 : (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))) = (sqrt ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t)))))).
{
assert (e__490 : (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t)) = ((4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 2) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 8) * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 3) * (/ (IZR t)) * (/ (x0 ^ 2))) + (4 * ((Rpower x0 q) ^ 2) * (c ^ 4) * (q ^ 4) * (/ (IZR t)) * (/ (x0 ^ 2))) + ((- 4) * (c ^ 2) * q * (/ (IZR t))) + (4 * (c ^ 2) * (q ^ 2) * (/ (IZR t))))).
{
assert (e__491 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__492 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__492). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__493 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__491.
rw e__493.
reflexivity.
}
feq.
}
rw e__490.
reflexivity.
}
assert (e__494 : / (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)))).
{
assert (e__495 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__496 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__496). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__495.
apply inv_by. feq.
}
assert (e__497 : / (Rpower x0 (q - 1)) = ((/ (Rpower x0 q)) * x0)).
{
assert (e__498 : (Rpower x0 (q - 1)) = ((Rpower x0 q) * (/ x0))).
{
assert (e__499 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower x0 (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower x0 v__ ) e__499). }
rewrite (rp_add x0 (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg x0 (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__498.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__489.
rw e__494.
rw e__497.
reflexivity.
}
feq.
}
feq.
}
rw e__477.
apply (from_le_nn 1 0 (1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) ((1 * / (Rpower x0 (q - 1))) + ((q - 1) * c * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t)))))); [exact s__426 | lra ..].
}
{
apply inv_pos.
assert (e__500 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__500.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__423 | lra ..].
}
}
rw e__427. exact w__428.
}
exact s__501.
}
(* slope *)
assert (s__508 : (tends (fun t : Z => ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t))) ((q - 1) * c))).
{
assert (w__503 : (forall t : Z, ((1)%Z <= t)%Z -> ((((1 * / (Rpower x0 (q - 1))) * / (IZR t)) + ((q - 1) * c)) <= ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t))))).
{
intros t w__503_b.
exact (s__421 t w__503_b).
}
assert (t__504 : (tends (fun t : Z => (((1 * / (Rpower x0 (q - 1))) * / (IZR t)) + ((q - 1) * c))) ((q - 1) * c))).
{
exact s__320.
}
assert (w__505 : (forall t : Z, ((1)%Z <= t)%Z -> (((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t)) <= (((1 * / (Rpower x0 (q - 1))) * / (IZR t)) + ((q - 1) * c) + (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))))))).
{
intros t w__505_b.
exact (s__502 t w__505_b).
}
assert (t__506 : (tends (fun t : Z => (((1 * / (Rpower x0 (q - 1))) * / (IZR t)) + ((q - 1) * c) + (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))))) ((q - 1) * c))).
{
exact s__373.
}
assert (t__507 : (tends (fun t : Z => ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t))) ((q - 1) * c))).
{
exact (tends_between (1)%Z (1)%Z (fun t : Z => (((1 * / (Rpower x0 (q - 1))) * / (IZR t)) + ((q - 1) * c))) (fun t : Z => ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t))) (fun t : Z => (((1 * / (Rpower x0 (q - 1))) * / (IZR t)) + ((q - 1) * c) + (sqrt (((2 * (2 * (q - 1) * q * (c ^ 2))) + ((2 * (q - 1) * q * (c ^ 2) * (Rpower x0 (q - 1))) ^ 2)) * / (IZR t))))) ((q - 1) * c) w__503 w__505 t__504 t__506).
}
exact t__507.
}
assert (n__545 : ((q - 1) * c) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__543 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__543.
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
{
assert (e__544 : c = 1 * (c - 0) + 0).
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
rw e__544.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
assert (n__547 : ((c * q) + ((- 1) * c)) <> 0).
{
assert (e__546 : ((q - 1) * c) = ((c * q) + ((- 1) * c))).
{
feq.
}
try rewrite <- e__546.
exact n__545.
}
assert (n__548 : c <> 0).
{
intro vanishes.
apply n__547.
transitivity (1 * (c) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__549 : (q + (- 1)) <> 0).
{
intro vanishes.
apply n__547.
transitivity (1 * (c) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__550 : (tends (fun t : Z => ((IZR t) * (Rpower (orbit x0 c q (t)%Z) (q - 1)))) (1 * / ((q - 1) * c)))).
{
assert (f__514 : tends (fun t : Z => (1 * / ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t)))) (1 * / ((q - 1) * c))).
{
refine (tends_mult (fun t : Z => 1) (fun t : Z => / ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t))) 1 (/ ((q - 1) * c)) _ _).
{
apply tends_const.
}
{
refine (tends_inv (fun t : Z => ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t))) ((q - 1) * c) _ _).
{
exact s__508.
}
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
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
apply (from_lt_pos 1 0 1 q); [exact h__0 | lra ..].
}
{
assert (e__512 : c = 1 * (c - 0) + 0).
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
rw e__512.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
}
}
assert (e__513 : (1 * / ((q - 1) * c)) = (1 * / ((q - 1) * c))).
{
reflexivity.
}
refine (tends_value _ _ _ e__513 _).
refine (tends_from (1)%Z _ _ _ f__514 _).
intros t b__509.
assert (r__510 : 1 <= IZR t).
{ izr_le. }
assert (n__518 : 0 < (orbit x0 c q (t)%Z)).
{
assert (b__515 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__516 : (0 < (orbit x0 c q (t)%Z))) by exact (s__134 (t)%Z b__515).
assert (e__517 : (orbit x0 c q (t)%Z) = 1 * ((orbit x0 c q (t)%Z) - 0) + 0).
{
transitivity ((orbit x0 c q (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((orbit x0 c q (t)%Z)).
{
feq.
}
feq.
}
rw e__517.
apply (from_lt_pos 1 0 0 (orbit x0 c q (t)%Z)); [exact i__516 | lra ..].
}
assert (n__519 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__522 : ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q)) <> 0).
{
assert (e__520 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__521 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__521). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__520.
exact n__519.
}
assert (n__523 : (Rpower (orbit x0 c q (t)%Z) q) <> 0).
{
intro vanishes.
apply n__522.
transitivity (1 * ((/ (orbit x0 c q (t)%Z))) * ((Rpower (orbit x0 c q (t)%Z) q))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__525 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__524 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__524.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__510 | lra ..].
}
assert (n__527 : ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
apply exp_pos.
}
}
{
apply inv_pos.
assert (e__526 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__526.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__510 | lra ..].
}
}
assert (n__533 : ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)) * (/ (IZR t))) <> 0).
{
assert (e__528 : ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t)) = ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)) * (/ (IZR t)))).
{
assert (e__529 : / (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)))).
{
assert (e__530 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__531 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__531). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__530.
apply inv_by. feq.
}
assert (e__532 : / (IZR t) = (/ (IZR t))).
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
try rewrite <- e__528.
exact n__527.
}
assert (n__534 : (orbit x0 c q (t)%Z) <> 0).
{
intro vanishes.
apply n__533.
transitivity (1 * ((orbit x0 c q (t)%Z)) * ((/ (Rpower (orbit x0 c q (t)%Z) q))) * ((/ (IZR t)))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q) * (IZR t))).
{
assert (e__535 : / ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q) * (IZR t))).
{
assert (e__536 : ((1 * / (Rpower (orbit x0 c q (t)%Z) (q - 1))) * / (IZR t)) = ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)) * (/ (IZR t)))).
{
assert (e__537 : / (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((orbit x0 c q (t)%Z) * (/ (Rpower (orbit x0 c q (t)%Z) q)))).
{
assert (e__538 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__539 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__539). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__538.
apply inv_by. feq.
}
assert (e__540 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__537.
rw e__540.
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
symmetry.
transitivity (((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q) * (IZR t))).
{
assert (e__541 : (Rpower (orbit x0 c q (t)%Z) (q - 1)) = ((/ (orbit x0 c q (t)%Z)) * (Rpower (orbit x0 c q (t)%Z) q))).
{
assert (e__542 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (orbit x0 c q (t)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (orbit x0 c q (t)%Z) v__ ) e__542). }
rewrite (rp_add (orbit x0 c q (t)%Z) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (orbit x0 c q (t)%Z) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__541.
reflexivity.
}
feq.
}
feq.
}
split.
{
change (0 < x0).
exact h__2.
}
{
change (tends (fun t : Z => ((IZR t) * (Rpower (orbit x0 c q (t)%Z) (q - 1)))) (1 * / ((q - 1) * c))).
exact s__550.
}
Qed.
Lemma meaningful : forall (x0 : R) (c : R) (q : R), (1 < q) -> (0 < c) -> (0 < x0) -> ((4 * q * c * (Rpower x0 (q - 1))) <= 1) -> ((0 < x0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (x0 : R) (c : R) (q : R), (1 < q) -> (0 < c) -> (0 < x0) -> ((4 * q * c * (Rpower x0 (q - 1))) <= 1) -> (tends (fun t : Z => ((IZR t) * (Rpower (orbit x0 c q (t)%Z) (q - 1)))) (1 / ((q - 1) * c))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (x0 : R) (c : R) (q : R), (1 < q) -> (0 < c) -> (0 < x0) -> ((4 * q * c * (Rpower x0 (q - 1))) <= 1) -> (tends (fun t : Z => ((IZR t) * (Rpower (orbit x0 c q (t)%Z) (q - 1)))) ((1 / ((q - 1) * c)) + 1)) := claim.
End T_aida_rate_constant_aa131426.


(* aida.remark1; certificate 52ff34f4a0640675a79cb773973b6921d49616afe29805c7e8c5f5c5c9d6edd3 *)
Module T_aida_remark1_52ff34f4.
Definition det3 (a : R) (b : R) (c : R) (d : R) (e : R) (f : R) (g : R) (h : R) (i : R) : R := ((a * ((e * i) - (f * h))) - (b * ((d * i) - (f * g))) + (c * ((d * h) - (e * g)))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (mu : R) (gamma : R), (mu = 0).
Proof.
exists (1 * / 2), (3 * / 4), 0, 1.
change (0 = 0).
closed_eq.
Qed.

Theorem claim : forall (b1 : R) (b2 : R) (mu : R) (gamma : R), (mu = 0) -> ((det3 (1 - b1) 0 (- ((1 - b1) * gamma)) 0 (1 - b2) 0 0 0 (1 - (1 - mu))) = 0).
Proof.
intros b1 b2 mu gamma h__0.
(* goal *)
assert (s__6 : ((det3 (1 - b1) 0 (- ((1 - b1) * gamma)) 0 (1 - b2) 0 0 0 (1 - (1 - mu))) = 0)).
{
apply gap_eq.
assert (e__1 : (0 - (det3 (1 - b1) 0 (- ((1 - b1) * gamma)) 0 (1 - b2) 0 0 0 (1 - (1 - mu)))) = (- ((1 - b1) * (1 - b2) * mu))).
{
transitivity ((((- 1) * b1 * b2 * mu) + (b1 * mu) + (b2 * mu) + ((- 1) * mu))).
{
assert (e__3 : (det3 (1 - b1) 0 (- ((1 - b1) * gamma)) 0 (1 - b2) 0 0 0 (1 - (1 - mu))) = ((b1 * b2 * mu) + ((- 1) * b1 * mu) + ((- 1) * b2 * mu) + mu)).
{
change ((((1 - b1) * (((1 - b2) * (1 - (1 - mu))) - (0 * 0))) - (0 * ((0 * (1 - (1 - mu))) - (0 * 0))) + ((- ((1 - b1) * gamma)) * ((0 * 0) - ((1 - b2) * 0)))) = ((b1 * b2 * mu) + ((- 1) * b1 * mu) + ((- 1) * b2 * mu) + mu)).
feq.
}
eapply eq_trans.
{
rw e__3.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b1 * b2 * mu) + (b1 * mu) + (b2 * mu) + ((- 1) * mu))).
{
feq.
}
feq.
}
assert (w__2 : (- ((1 - b1) * (1 - b2) * mu)) = 0).
{
apply opp_zero.
assert (v__4 : mu = 0).
{
assert (e__5 : mu = (- 1) * (0 - mu) + 0).
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
rw e__5.
apply (from_eq_zero (- 1) 0 mu 0); [exact h__0 | lra ..].
}
rewrite v__4. ring.
}
rw e__1. exact w__2.
}
change ((det3 (1 - b1) 0 (- ((1 - b1) * gamma)) 0 (1 - b2) 0 0 0 (1 - (1 - mu))) = 0).
exact s__6.
Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (mu : R) (gamma : R), (mu = 0) -> ((det3 (1 - b1) 0 (- ((1 - b1) * gamma)) 0 (1 - b2) 0 0 0 (1 - (1 - mu))) = (0 + 1)) := claim.
End T_aida_remark1_52ff34f4.


(* aida.cycle_example; certificate 0cb6f114a5b883219a55ebb320b19a2df6cb5d2475c0b4f219c9eb662c103897 *)
Module T_aida_cycle_example_0cb6f114.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))).

Theorem claim : (((aida_limit_x 45 (1 / 2) (1 / 2) 1 0 2 2 (1 / 2) (- (1 / 6)) (1 / 4) (1 / 2)) = (- (1 / 2))) /\ ((aida_limit_x 45 (1 / 2) (1 / 2) 1 0 2 2 (- (1 / 2)) (1 / 6) (1 / 4) (- (1 / 2))) = (1 / 2)) /\ ((aida_m (1 / 2) (- (1 / 6)) (1 / 2)) = (1 / 6)) /\ ((aida_m (1 / 2) (1 / 6) (- (1 / 2))) = (- (1 / 6))) /\ ((aida_r (1 / 2) 2 (1 / 4) (1 / 2)) = (1 / 4))).
Proof.
(* goal *)
assert (s__22 : (((aida_limit_x 45 (1 * / 2) (1 * / 2) 1 0 2 2 (1 * / 2) (- (1 * / 6)) (1 * / 4) (1 * / 2)) = (- (1 * / 2))) /\ ((aida_limit_x 45 (1 * / 2) (1 * / 2) 1 0 2 2 (- (1 * / 2)) (1 * / 6) (1 * / 4) (- (1 * / 2))) = (1 * / 2)) /\ ((aida_m (1 * / 2) (- (1 * / 6)) (1 * / 2)) = (1 * / 6)) /\ ((aida_m (1 * / 2) (1 * / 6) (- (1 * / 2))) = (- (1 * / 6))) /\ ((aida_r (1 * / 2) 2 (1 * / 4) (1 * / 2)) = (1 * / 4)))).
{
split.
{
transitivity (((- 1) * / 2)).
{
change ((((1 * / 2) * (1 - 0)) - ((45 * (apow (aida_m (1 * / 2) (- (1 * / 6)) (1 * / 2)) 2) * (sgn (aida_m (1 * / 2) (- (1 * / 6)) (1 * / 2)))) * / (Rpower (1 + (aida_r (1 * / 2) 2 (1 * / 4) (1 * / 2))) (2 * / 2)))) = ((- 1) * / 2)).
assert (e__0 : / (Rpower (1 + (aida_r (1 * / 2) 2 (1 * / 4) (1 * / 2))) (2 * / 2)) = (4 * / 5)).
{
assert (e__1 : (Rpower (1 + (aida_r (1 * / 2) 2 (1 * / 4) (1 * / 2))) (2 * / 2)) = (5 * / 4)).
{
assert (e__2 : (1 + (aida_r (1 * / 2) 2 (1 * / 4) (1 * / 2))) = (5 * / 4)).
{
assert (e__3 : (aida_r (1 * / 2) 2 (1 * / 4) (1 * / 2)) = (1 * / 4)).
{
change ((((1 * / 4) * (1 * / 2)) + ((apow (1 * / 2) 2) * (1 - (1 * / 2)))) = (1 * / 4)).
assert (e__4 : (apow (1 * / 2) 2) = (1 * / 4)).
{
rewrite (apow_even (1 * / 2) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__4.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__3.
reflexivity.
}
feq.
}
transitivity (Rpower  (5 * / 4) (2 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 2)) e__2). }
assert (e__5 : (2 * / 2) = 1).
{
feq.
}
transitivity (Rpower (5 * / 4) 1 ).
{ exact (f_equal (fun v__ => Rpower (5 * / 4) v__ ) e__5). }
rewrite (rp_whole (5 * / 4) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__1.
apply inv_by. feq.
}
assert (e__6 : (apow (aida_m (1 * / 2) (- (1 * / 6)) (1 * / 2)) 2) = (1 * / 36)).
{
assert (e__7 : (aida_m (1 * / 2) (- (1 * / 6)) (1 * / 2)) = (1 * / 6)).
{
change ((((1 * / 2) * (1 - (1 * / 2))) + ((- (1 * / 6)) * (1 * / 2))) = (1 * / 6)).
feq.
}
transitivity (apow  (1 * / 6) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__7). }
rewrite (apow_even (1 * / 6) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
assert (e__8 : (sgn (aida_m (1 * / 2) (- (1 * / 6)) (1 * / 2))) = 1).
{
assert (e__9 : (aida_m (1 * / 2) (- (1 * / 6)) (1 * / 2)) = (1 * / 6)).
{
change ((((1 * / 2) * (1 - (1 * / 2))) + ((- (1 * / 6)) * (1 * / 2))) = (1 * / 6)).
feq.
}
rw e__9.
apply sgn_pos; lra.
}
eapply eq_trans.
{
rw e__0.
rw e__6.
rw e__8.
reflexivity.
}
feq.
}
symmetry.
transitivity (((- 1) * / 2)).
{
feq.
}
feq.
}
{
split.
{
transitivity ((1 * / 2)).
{
change ((((- (1 * / 2)) * (1 - 0)) - ((45 * (apow (aida_m (1 * / 2) (1 * / 6) (- (1 * / 2))) 2) * (sgn (aida_m (1 * / 2) (1 * / 6) (- (1 * / 2))))) * / (Rpower (1 + (aida_r (1 * / 2) 2 (1 * / 4) (- (1 * / 2)))) (2 * / 2)))) = (1 * / 2)).
assert (e__10 : / (Rpower (1 + (aida_r (1 * / 2) 2 (1 * / 4) (- (1 * / 2)))) (2 * / 2)) = (4 * / 5)).
{
assert (e__11 : (Rpower (1 + (aida_r (1 * / 2) 2 (1 * / 4) (- (1 * / 2)))) (2 * / 2)) = (5 * / 4)).
{
assert (e__12 : (1 + (aida_r (1 * / 2) 2 (1 * / 4) (- (1 * / 2)))) = (5 * / 4)).
{
assert (e__13 : (aida_r (1 * / 2) 2 (1 * / 4) (- (1 * / 2))) = (1 * / 4)).
{
change ((((1 * / 4) * (1 * / 2)) + ((apow (- (1 * / 2)) 2) * (1 - (1 * / 2)))) = (1 * / 4)).
assert (e__14 : (apow (- (1 * / 2)) 2) = (1 * / 4)).
{
assert (e__15 : (- (1 * / 2)) = ((- 1) * / 2)).
{
feq.
}
transitivity (apow  ((- 1) * / 2) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__15). }
rewrite (apow_even ((- 1) * / 2) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__14.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__13.
reflexivity.
}
feq.
}
transitivity (Rpower  (5 * / 4) (2 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 2)) e__12). }
assert (e__16 : (2 * / 2) = 1).
{
feq.
}
transitivity (Rpower (5 * / 4) 1 ).
{ exact (f_equal (fun v__ => Rpower (5 * / 4) v__ ) e__16). }
rewrite (rp_whole (5 * / 4) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__11.
apply inv_by. feq.
}
assert (e__17 : (apow (aida_m (1 * / 2) (1 * / 6) (- (1 * / 2))) 2) = (1 * / 36)).
{
assert (e__18 : (aida_m (1 * / 2) (1 * / 6) (- (1 * / 2))) = ((- 1) * / 6)).
{
change ((((- (1 * / 2)) * (1 - (1 * / 2))) + ((1 * / 6) * (1 * / 2))) = ((- 1) * / 6)).
feq.
}
transitivity (apow  ((- 1) * / 6) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__18). }
rewrite (apow_even ((- 1) * / 6) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
assert (e__19 : (sgn (aida_m (1 * / 2) (1 * / 6) (- (1 * / 2)))) = (- 1)).
{
assert (e__20 : (aida_m (1 * / 2) (1 * / 6) (- (1 * / 2))) = ((- 1) * / 6)).
{
change ((((- (1 * / 2)) * (1 - (1 * / 2))) + ((1 * / 6) * (1 * / 2))) = ((- 1) * / 6)).
feq.
}
rw e__20.
apply sgn_neg; lra.
}
eapply eq_trans.
{
rw e__10.
rw e__17.
rw e__19.
reflexivity.
}
feq.
}
symmetry.
transitivity ((1 * / 2)).
{
reflexivity.
}
feq.
}
{
split.
{
transitivity ((1 * / 6)).
{
change ((((1 * / 2) * (1 - (1 * / 2))) + ((- (1 * / 6)) * (1 * / 2))) = (1 * / 6)).
feq.
}
symmetry.
transitivity ((1 * / 6)).
{
reflexivity.
}
feq.
}
{
split.
{
transitivity (((- 1) * / 6)).
{
change ((((- (1 * / 2)) * (1 - (1 * / 2))) + ((1 * / 6) * (1 * / 2))) = ((- 1) * / 6)).
feq.
}
symmetry.
transitivity (((- 1) * / 6)).
{
feq.
}
feq.
}
{
transitivity ((1 * / 4)).
{
change ((((1 * / 4) * (1 * / 2)) + ((apow (1 * / 2) 2) * (1 - (1 * / 2)))) = (1 * / 4)).
assert (e__21 : (apow (1 * / 2) 2) = (1 * / 4)).
{
rewrite (apow_even (1 * / 2) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__21.
reflexivity.
}
feq.
}
symmetry.
transitivity ((1 * / 4)).
{
reflexivity.
}
feq.
}
}
}
}
}
pose proof s__22 as [h__23 [h__24 [h__25 [h__26 h__27]]]].
change (((aida_limit_x 45 (1 * / 2) (1 * / 2) 1 0 2 2 (1 * / 2) (- (1 * / 6)) (1 * / 4) (1 * / 2)) = (- (1 * / 2))) /\ ((aida_limit_x 45 (1 * / 2) (1 * / 2) 1 0 2 2 (- (1 * / 2)) (1 * / 6) (1 * / 4) (- (1 * / 2))) = (1 * / 2)) /\ ((aida_m (1 * / 2) (- (1 * / 6)) (1 * / 2)) = (1 * / 6)) /\ ((aida_m (1 * / 2) (1 * / 6) (- (1 * / 2))) = (- (1 * / 6))) /\ ((aida_r (1 * / 2) 2 (1 * / 4) (1 * / 2)) = (1 * / 4))).
exact s__22.
Qed.
Fail Definition corrupted : (((aida_limit_x 45 (1 / 2) (1 / 2) 1 0 2 2 (1 / 2) (- (1 / 6)) (1 / 4) (1 / 2)) = ((- (1 / 2)) + 1)) /\ ((aida_limit_x 45 (1 / 2) (1 / 2) 1 0 2 2 (- (1 / 2)) (1 / 6) (1 / 4) (- (1 / 2))) = (1 / 2)) /\ ((aida_m (1 / 2) (- (1 / 6)) (1 / 2)) = (1 / 6)) /\ ((aida_m (1 / 2) (1 / 6) (- (1 / 2))) = (- (1 / 6))) /\ ((aida_r (1 / 2) 2 (1 / 4) (1 / 2)) = (1 / 4))) := claim.
End T_aida_cycle_example_0cb6f114.
