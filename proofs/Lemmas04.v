From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas03.
Open Scope R_scope.

(* adamnx.potential_falls; certificate a9da17167c87a5ab24d8e626634bc49f316b517d37451279959389103d90237c *)
Module T_adamnx_potential_falls_a9da1716.
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).
Definition adam_rate (b : R) (t : Z) : R := ((b - (powerRZ b (t)%Z)) / (1 - (powerRZ b (t)%Z))).
Definition V (F : Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (b : R) (L : R) (n : Z) (t : Z) : R := ((F (t)%Z) + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))).
Definition G (g : Z -> Z -> R) (n : Z) (t : Z) : R := (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))).

Lemma satisfiable : exists (a : R) (b : R) (L : R) (eta : R) (eps : R) (gmin : R) (top : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (v : Z -> Z -> R) (g : Z -> Z -> R) (d : Z -> Z -> R), (0 <= n)%Z /\ ((0 < a) /\ (a < 1)) /\ ((0 < b) /\ (b < 1)) /\ (0 < L) /\ (0 < eta) /\ (0 < eps) /\ (0 < gmin) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((gmin ^ 2) <= ((g (0)%Z (i)%Z) ^ 2))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v (t)%Z (i)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (((adam_rate b ((t + 1))%Z) * (m (t)%Z (i)%Z)) + ((1 - (adam_rate b ((t + 1))%Z)) * (g (t)%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((v ((t + 1))%Z (i)%Z) = (((normalized_rate a ((t + 1))%Z) * (v (t)%Z (i)%Z)) + ((1 - (normalized_rate a ((t + 1))%Z)) * ((g (t)%Z (i)%Z) ^ 2)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) = (eta / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (F (t)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= (2 * L * (F (t)%Z))))) /\ ((L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= (1 / 4)) /\ ((2 * L * (V F m g b L (n)%Z (0)%Z)) <= top) /\ ((2 * (b ^ 2) * L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= ((1 - b) ^ 2)).
Proof.
exists (1 * / 2), (1 * / 2), 1, (1 * / 100), 1, 1, 2, (0)%Z, (fun t : Z => 1), (fun t : Z => (fun i : Z => (- ((IZR t) * / 200)))), (fun t : Z => (fun i : Z => 1)), (fun t : Z => (fun i : Z => 1)), (fun t : Z => (fun i : Z => 1)), (fun t : Z => (fun i : Z => (1 * / 200))).
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
change (0 < 1).
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
change (forall i : Z, ((1)%Z <= i)%Z -> ((1 ^ 2) <= (1 ^ 2))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__2 : ((1 ^ 2) - (1 ^ 2)) = 0).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= 1))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply Rlt_le.
lra.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (1 = (((adam_rate (1 * / 2) ((t + 1))%Z) * 1) + ((1 - (adam_rate (1 * / 2) ((t + 1))%Z)) * 1))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
assert (n__11 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
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
assert (n__15 : ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) <> 0).
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
assert (n__16 : ((powerRZ 2 (t)%Z) + ((- 1) * / 2)) <> 0).
{
intro vanishes.
apply n__15.
transitivity (1 * ((/ (powerRZ 2 (t)%Z))) * ((powerRZ 2 (t)%Z) + ((- 1) * / 2))).
{ feq. }
rewrite vanishes. ring.
}
apply gap_eq.
assert (e__4 : ((((adam_rate (1 * / 2) ((t + 1))%Z) * 1) + ((1 - (adam_rate (1 * / 2) ((t + 1))%Z)) * 1)) - 1) = 0).
{
assert (e__17 : (adam_rate (1 * / 2) ((t + 1))%Z) = ((((1 * / 2) * (powerRZ 2 (t)%Z)) + ((- 1) * / 2)) * (/ ((powerRZ 2 (t)%Z) + ((- 1) * / 2))))).
{
change ((((1 * / 2) - (powerRZ (1 * / 2) ((t + 1))%Z)) * / (1 - (powerRZ (1 * / 2) ((t + 1))%Z))) = ((((1 * / 2) * (powerRZ 2 (t)%Z)) + ((- 1) * / 2)) * (/ ((powerRZ 2 (t)%Z) + ((- 1) * / 2))))).
assert (e__18 : / (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((powerRZ 2 (t)%Z) * (/ ((powerRZ 2 (t)%Z) + ((- 1) * / 2))))).
{
assert (e__19 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__20 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__21 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__21.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
rw e__19.
apply inv_by. feq.
}
assert (e__22 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__23 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__23.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__18.
rw e__22.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__17.
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (1 = (((normalized_rate (1 * / 2) ((t + 1))%Z) * 1) + ((1 - (normalized_rate (1 * / 2) ((t + 1))%Z)) * (1 ^ 2)))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
assert (n__11 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
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
assert (n__15 : ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) <> 0).
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
assert (n__16 : ((powerRZ 2 (t)%Z) + ((- 1) * / 2)) <> 0).
{
intro vanishes.
apply n__15.
transitivity (1 * ((/ (powerRZ 2 (t)%Z))) * ((powerRZ 2 (t)%Z) + ((- 1) * / 2))).
{ feq. }
rewrite vanishes. ring.
}
apply gap_eq.
assert (e__4 : ((((normalized_rate (1 * / 2) ((t + 1))%Z) * 1) + ((1 - (normalized_rate (1 * / 2) ((t + 1))%Z)) * (1 ^ 2))) - 1) = 0).
{
assert (e__17 : (normalized_rate (1 * / 2) ((t + 1))%Z) = (((powerRZ 2 (t)%Z) + (- 1)) * (/ ((powerRZ 2 (t)%Z) + ((- 1) * / 2))))).
{
change (((1 - (powerRZ (1 * / 2) (((t + 1) + (- 1)))%Z)) * / (1 - (powerRZ (1 * / 2) ((t + 1))%Z))) = (((powerRZ 2 (t)%Z) + (- 1)) * (/ ((powerRZ 2 (t)%Z) + ((- 1) * / 2))))).
assert (e__18 : (powerRZ (1 * / 2) (((t + 1) + (- 1)))%Z) = (/ (powerRZ 2 (t)%Z))).
{
swap (((t + 1) + (- 1)))%Z with (t)%Z.
assert (e__19 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__19.
rewrite (pz_inv 2 (t)%Z).
feq.
}
assert (e__20 : / (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((powerRZ 2 (t)%Z) * (/ ((powerRZ 2 (t)%Z) + ((- 1) * / 2))))).
{
assert (e__21 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__22 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__23 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__23.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
feq.
}
rw e__21.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__18.
rw e__20.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__17.
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((1 * / 200) = ((1 * / 100) * / ((sqrt 1) + 1))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq.
assert (e__4 : (((1 * / 100) * / ((sqrt 1) + 1)) - (1 * / 200)) = 0).
{
assert (e__5 : / ((sqrt 1) + 1) = (1 * / 2)).
{
assert (e__6 : ((sqrt 1) + 1) = 2).
{
assert (e__7 : (sqrt 1) = 1).
{
apply sqrt_lem_1; lra.
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((- ((IZR ((t + 1))%Z) * / 200)) = ((- ((IZR t) * / 200)) - ((1 * / 200) * 1))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq.
assert (e__4 : (((- ((IZR t) * / 200)) - ((1 * / 200) * 1)) - (- ((IZR ((t + 1))%Z) * / 200))) = 0).
{
assert (e__5 : (IZR ((t + 1))%Z) = ((IZR t) + 1)).
{
izr.
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
change (forall t : Z, ((0)%Z <= t)%Z -> (1 <= (1 + (zsum (1)%Z (0)%Z (fun i : Z => (1 * ((- ((IZR ((t + 1))%Z) * / 200)) - (- ((IZR t) * / 200)))))) + ((1 * / 2) * (zsum (1)%Z (0)%Z (fun i : Z => (((- ((IZR ((t + 1))%Z) * / 200)) - (- ((IZR t) * / 200))) ^ 2))))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__2 : ((1 + (zsum (1)%Z (0)%Z (fun i : Z => (1 * ((- ((IZR ((t + 1))%Z) * / 200)) - (- ((IZR t) * / 200)))))) + ((1 * / 2) * (zsum (1)%Z (0)%Z (fun i : Z => (((- ((IZR ((t + 1))%Z) * / 200)) - (- ((IZR t) * / 200))) ^ 2))))) - 1) = 0).
{
assert (e__3 : (zsum (1)%Z (0)%Z (fun i : Z => (1 * ((- ((IZR ((t + 1))%Z) * / 200)) - (- ((IZR t) * / 200)))))) = 0).
{
apply zsum_empty; zp.
}
assert (e__4 : (zsum (1)%Z (0)%Z (fun i : Z => (((- ((IZR ((t + 1))%Z) * / 200)) - (- ((IZR t) * / 200))) ^ 2))) = 0).
{
apply zsum_empty; zp.
}
eapply eq_trans.
{
rw e__3.
rw e__4.
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
change (forall t : Z, ((0)%Z <= t)%Z -> ((zsum (1)%Z (0)%Z (fun i : Z => ((1 - 1) ^ 2))) <= ((1 ^ 2) * (zsum (1)%Z (0)%Z (fun i : Z => (((- ((IZR ((t + 1))%Z) * / 200)) - (- ((IZR t) * / 200))) ^ 2)))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__2 : (((1 ^ 2) * (zsum (1)%Z (0)%Z (fun i : Z => (((- ((IZR ((t + 1))%Z) * / 200)) - (- ((IZR t) * / 200))) ^ 2)))) - (zsum (1)%Z (0)%Z (fun i : Z => ((1 - 1) ^ 2)))) = 0).
{
assert (e__3 : (zsum (1)%Z (0)%Z (fun i : Z => (((- ((IZR ((t + 1))%Z) * / 200)) - (- ((IZR t) * / 200))) ^ 2))) = 0).
{
apply zsum_empty; zp.
}
assert (e__4 : (zsum (1)%Z (0)%Z (fun i : Z => ((1 - 1) ^ 2))) = 0).
{
apply zsum_empty; zp.
}
eapply eq_trans.
{
rw e__3.
rw e__4.
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((1 ^ 2) <= (2 * 1 * 1)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Rlt_le.
assert (e__4 : ((2 * 1 * 1) - (1 ^ 2)) = 1).
{
feq.
}
rw e__4.
rat.
}
{
split.
{
change ((1 * ((1 * / 100) * / (((sqrt (1 - (1 * / 2))) * 1) + 1))) <= (1 * / 4)).
closed_less.
}
{
split.
{
change ((2 * 1 * (1 + (((1 - (1 * / 2)) * / (2 * 1)) * 0))) <= 2).
apply Req_le.
closed_eq.
}
{
change ((2 * ((1 * / 2) ^ 2) * 1 * ((1 * / 100) * / (((sqrt (1 - (1 * / 2))) * 1) + 1))) <= ((1 - (1 * / 2)) ^ 2)).
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
Qed.

Lemma proved : forall (a : R) (b : R) (L : R) (eta : R) (eps : R) (gmin : R) (top : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (v : Z -> Z -> R) (g : Z -> Z -> R) (d : Z -> Z -> R), (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> ((0 < b) /\ (b < 1)) -> (0 < L) -> (0 < eta) -> (0 < eps) -> (0 < gmin) -> (forall i : Z, ((1)%Z <= i)%Z -> ((gmin ^ 2) <= ((g (0)%Z (i)%Z) ^ 2))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (((adam_rate b ((t + 1))%Z) * (m (t)%Z (i)%Z)) + ((1 - (adam_rate b ((t + 1))%Z)) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((v ((t + 1))%Z (i)%Z) = (((normalized_rate a ((t + 1))%Z) * (v (t)%Z (i)%Z)) + ((1 - (normalized_rate a ((t + 1))%Z)) * ((g (t)%Z (i)%Z) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) = (eta / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (F (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= (2 * L * (F (t)%Z))))) -> ((L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= (1 / 4)) -> ((2 * L * (V F m g b L (n)%Z (0)%Z)) <= top) -> ((2 * (b ^ 2) * L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= ((1 - b) ^ 2)) -> (((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (1 - (powerRZ b ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (1 - (powerRZ a ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v ((t + 1))%Z (i)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((sqrt (v ((t + 1))%Z (i)%Z)) + eps)))) /\ (0 <= (1 - a)) /\ (0 <> (((sqrt (1 - a)) * gmin) + eps)) /\ (0 <> (2 * L)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <= top)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> eta)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z)) /\ ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z))))))).
Proof.
intros a b L eta eps gmin top n F x m v g d b__0 h__2 h__5 h__8 h__9 h__10 h__11 h__12 h__13 h__14 h__15 h__16 h__17 h__18 h__19 h__20 h__21 h__22 h__23 h__24.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) = (eta * / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps))))) in h__16.
change (forall t : Z, ((0)%Z <= t)%Z -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))) in h__19.
change ((L * (eta * / (((sqrt (1 - a)) * gmin) + eps))) <= (1 * / 4)) in h__22.
change ((2 * (b ^ 2) * L * (eta * / (((sqrt (1 - a)) * gmin) + eps))) <= ((1 - b) ^ 2)) in h__24.
(* v low *)
assert (s__143 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) <= ((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z)))))).
{
apply (induction_from (fun t : Z => (forall i : Z, ((1)%Z <= i)%Z -> (((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) <= ((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z))))) (0)%Z).
{
change (forall i : Z, ((1)%Z <= i)%Z -> (((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) <= ((1 - (powerRZ a (((0)%Z + 1))%Z)) * (v (((0)%Z + 1))%Z (i)%Z)))).
(* base *)
assert (s__50 : (forall i : Z, ((1)%Z <= i)%Z -> (((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) <= ((1 - (a ^ 1)) * (v ((0 + 1))%Z (i)%Z))))).
{
intros i b__25.
assert (r__26 : 1 <= IZR i).
{ izr_le. }
(* v_1 *)
assert (s__30 : ((v ((0 + 1))%Z (i)%Z) = (((normalized_rate a ((0 + 1))%Z) * (v (0)%Z (i)%Z)) + ((1 - (normalized_rate a ((0 + 1))%Z)) * ((g (0)%Z (i)%Z) ^ 2))))).
{
assert (b__27 : ((0)%Z <= (0)%Z)%Z).
{ zp. }
assert (b__28 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__29 : ((v ((0 + 1))%Z (i)%Z) = (((normalized_rate a ((0 + 1))%Z) * (v (0)%Z (i)%Z)) + ((1 - (normalized_rate a ((0 + 1))%Z)) * ((g (0)%Z (i)%Z) ^ 2))))).
{
exact (h__15 (0)%Z b__27 (i)%Z b__28).
}
exact u__29.
}
assert (n__35 : (1 - (a ^ 1)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__34 : (1 - (a ^ 1)) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__34.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (n__37 : (((- 1) * a) + 1) <> 0).
{
assert (e__36 : (1 - (a ^ 1)) = (((- 1) * a) + 1)).
{
feq.
}
try rewrite <- e__36.
exact n__35.
}
assert (n__38 : (a + (- 1)) <> 0).
{
intro vanishes.
apply n__37.
transitivity ((- 1) * (a + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__48 : (v (1)%Z (i)%Z) = ((g (0)%Z (i)%Z) ^ 2)).
{
transitivity (1 * (v (1)%Z (i)%Z)).
{ feq. }
assert (e__47 : (v ((0 + 1))%Z (i)%Z) = (v (1)%Z (i)%Z)).
{
swap ((0 + 1))%Z with (1)%Z.
reflexivity.
}
try rewrite <- e__47.
rewrite s__30.
assert (e__41 : (((normalized_rate a ((0 + 1))%Z) * (v (0)%Z (i)%Z)) + ((1 - (normalized_rate a ((0 + 1))%Z)) * ((g (0)%Z (i)%Z) ^ 2))) = (((((g (0)%Z (i)%Z) ^ 2) * a) + ((- 1) * ((g (0)%Z (i)%Z) ^ 2))) * (/ (a + (- 1))))).
{
assert (e__42 : (normalized_rate a ((0 + 1))%Z) = 0).
{
change (((1 - (powerRZ a (((0 + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((0 + 1))%Z))) = 0).
assert (e__43 : (powerRZ a (((0 + 1) + (- 1)))%Z) = 1).
{
swap (((0 + 1) + (- 1)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
assert (e__44 : / (1 - (powerRZ a ((0 + 1))%Z)) = ((- 1) * (/ (a + (- 1))))).
{
assert (e__45 : (1 - (powerRZ a ((0 + 1))%Z)) = (((- 1) * a) + 1)).
{
assert (e__46 : (powerRZ a ((0 + 1))%Z) = a).
{
swap ((0 + 1))%Z with (1)%Z.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__46.
reflexivity.
}
feq.
}
rw e__45.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__43.
rw e__44.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__42.
reflexivity.
}
feq.
}
rw e__41.
feq.
}
(* base_i *)
assert (s__49 : (((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) <= ((1 - (a ^ 1)) * (v ((0 + 1))%Z (i)%Z)))).
{
apply gap_le.
assert (e__31 : (((1 - (a ^ 1)) * (v ((0 + 1))%Z (i)%Z)) - ((1 - a) * ((g (0)%Z (i)%Z) ^ 2))) = 0).
{
transitivity (((((g (0)%Z (i)%Z) ^ 2) * a) + ((- 1) * ((g (0)%Z (i)%Z) ^ 2)) + ((- 1) * (v (1)%Z (i)%Z) * a) + (v (1)%Z (i)%Z))).
{
assert (e__33 : (v ((0 + 1))%Z (i)%Z) = (v (1)%Z (i)%Z)).
{
swap ((0 + 1))%Z with (1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__33.
reflexivity.
}
feq.
}
symmetry.
transitivity (0).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * ((g (0)%Z (i)%Z) ^ 2) * a) + ((- 1) * ((g (0)%Z (i)%Z) ^ 2)) + ((- 1) * (v (1)%Z (i)%Z) * a) + (1 * (v (1)%Z (i)%Z))))).
{
feq.
}
rw n__48.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__32 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__31. exact w__32.
}
exact s__49.
}
intros i b__51.
assert (r__53 : 1 <= IZR i).
{ izr_le. }
pose proof (s__50 i ltac:(zp)) as h__52.
apply gap_le.
assert (e__54 : (((1 - (powerRZ a (((0)%Z + 1))%Z)) * (v (((0)%Z + 1))%Z (i)%Z)) - ((1 - a) * ((g (0)%Z (i)%Z) ^ 2))) = 1 * (((1 - (a ^ 1)) * (v ((0 + 1))%Z (i)%Z)) - ((1 - a) * ((g (0)%Z (i)%Z) ^ 2))) + 0).
{
transitivity (((((g (0)%Z (i)%Z) ^ 2) * a) + ((- 1) * ((g (0)%Z (i)%Z) ^ 2)) + ((- 1) * (v (1)%Z (i)%Z) * a) + (v (1)%Z (i)%Z))).
{
assert (e__55 : (powerRZ a (((0)%Z + 1))%Z) = a).
{
swap (((0)%Z + 1))%Z with (1)%Z.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__56 : (v (((0)%Z + 1))%Z (i)%Z) = (v (1)%Z (i)%Z)).
{
swap (((0)%Z + 1))%Z with (1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__55.
rw e__56.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((g (0)%Z (i)%Z) ^ 2) * a) + ((- 1) * ((g (0)%Z (i)%Z) ^ 2)) + ((- 1) * (v (1)%Z (i)%Z) * a) + (v (1)%Z (i)%Z))).
{
assert (e__57 : (v ((0 + 1))%Z (i)%Z) = (v (1)%Z (i)%Z)).
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
feq.
}
rw e__54.
apply (from_le_nn 1 0 ((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) ((1 - (a ^ 1)) * (v ((0 + 1))%Z (i)%Z))); [exact h__52 | lra ..].
}
{
intros t b__58.
assert (r__59 : 0 <= IZR t).
{ izr_le. }
intros IH__60.
change (forall i : Z, ((1)%Z <= i)%Z -> (((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) <= ((1 - (powerRZ a (((t + 1)%Z + 1))%Z)) * (v (((t + 1)%Z + 1))%Z (i)%Z)))).
(* step *)
assert (s__134 : (forall i : Z, ((1)%Z <= i)%Z -> (((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) <= ((1 - (powerRZ a ((t + 2))%Z)) * (v ((t + 2))%Z (i)%Z))))).
{
intros i b__61.
assert (r__62 : 1 <= IZR i).
{ izr_le. }
assert (n__74 : (1 - (powerRZ a ((t + 1 + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__67 : 0 < a).
{
assert (e__71 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__71.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__68 : 0 < (1 - a)).
{
assert (e__72 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__72.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__69 : 0 < ((IZR t) + 1 + 1)).
{
assert (e__73 : ((IZR t) + 1 + 1) = 1 * ((IZR t) - 0) + 2).
{
transitivity (((IZR t) + 2)).
{
feq.
}
symmetry.
transitivity (((IZR t) + 2)).
{
feq.
}
feq.
}
rw e__73.
apply (from_le_pos 1 2 0 (IZR t)); [exact r__59 | lra ..].
}
assert (g__70 : 0 < (1 - (powerRZ a ((t + 1 + 1))%Z))).
{
pz_gap a ((t + 1 + 1))%Z.
}
lra.
}
assert (n__77 : (((- 1) * (powerRZ a (t)%Z) * (a ^ 2)) + 1) <> 0).
{
assert (e__75 : (1 - (powerRZ a ((t + 1 + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * (a ^ 2)) + 1)).
{
assert (e__76 : (powerRZ a ((t + 1 + 1))%Z) = ((powerRZ a (t)%Z) * (a ^ 2))).
{
swap ((t + 1 + 1))%Z with (t + 2)%Z.
rewrite (pz_add a (t)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
feq.
}
try rewrite <- e__75.
exact n__74.
}
assert (n__78 : (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1)) <> 0).
{
intro vanishes.
apply n__77.
transitivity ((- 1) * (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__86 : (1 - (powerRZ a (((t + 1) + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__79 : 0 < a).
{
assert (e__83 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__83.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__80 : 0 < (1 - a)).
{
assert (e__84 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__84.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__81 : 0 < (((IZR t) + 1) + 1)).
{
assert (e__85 : (((IZR t) + 1) + 1) = 1 * ((IZR t) - 0) + 2).
{
transitivity (((IZR t) + 2)).
{
feq.
}
symmetry.
transitivity (((IZR t) + 2)).
{
feq.
}
feq.
}
rw e__85.
apply (from_le_pos 1 2 0 (IZR t)); [exact r__59 | lra ..].
}
assert (g__82 : 0 < (1 - (powerRZ a (((t + 1) + 1))%Z))).
{
pz_gap a (((t + 1) + 1))%Z.
}
lra.
}
(* v_next *)
assert (s__103 : ((v ((t + 1 + 1))%Z (i)%Z) = (((normalized_rate a ((t + 1 + 1))%Z) * (v ((t + 1))%Z (i)%Z)) + ((1 - (normalized_rate a ((t + 1 + 1))%Z)) * ((g ((t + 1))%Z (i)%Z) ^ 2))))).
{
assert (b__63 : ((0)%Z <= ((t + 1))%Z)%Z).
{ zp. }
assert (b__64 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__65 : ((v (((t + 1) + 1))%Z (i)%Z) = (((normalized_rate a (((t + 1) + 1))%Z) * (v ((t + 1))%Z (i)%Z)) + ((1 - (normalized_rate a (((t + 1) + 1))%Z)) * ((g ((t + 1))%Z (i)%Z) ^ 2))))).
{
exact (h__15 ((t + 1))%Z b__63 (i)%Z b__64).
}
apply gap_eq.
assert (e__66 : ((((normalized_rate a ((t + 1 + 1))%Z) * (v ((t + 1))%Z (i)%Z)) + ((1 - (normalized_rate a ((t + 1 + 1))%Z)) * ((g ((t + 1))%Z (i)%Z) ^ 2))) - (v ((t + 1 + 1))%Z (i)%Z)) = 1 * ((((normalized_rate a (((t + 1) + 1))%Z) * (v ((t + 1))%Z (i)%Z)) + ((1 - (normalized_rate a (((t + 1) + 1))%Z)) * ((g ((t + 1))%Z (i)%Z) ^ 2))) - (v (((t + 1) + 1))%Z (i)%Z)) + 0).
{
transitivity (((((- 1) * ((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + (((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * (a ^ 2)) + ((v (t + 1)%Z (i)%Z) * (powerRZ a (t)%Z) * a) + ((- 1) * (v (t + 1)%Z (i)%Z)) + ((- 1) * (v (t + 2)%Z (i)%Z) * (powerRZ a (t)%Z) * (a ^ 2)) + (v (t + 2)%Z (i)%Z)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
assert (e__87 : (normalized_rate a ((t + 1 + 1))%Z) = ((((powerRZ a (t)%Z) * a) + (- 1)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1 + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1 + 1))%Z))) = ((((powerRZ a (t)%Z) * a) + (- 1)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
assert (e__88 : (powerRZ a (((t + 1 + 1) + (- 1)))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap (((t + 1 + 1) + (- 1)))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__89 : / (1 - (powerRZ a ((t + 1 + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
assert (e__90 : (1 - (powerRZ a ((t + 1 + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * (a ^ 2)) + 1)).
{
assert (e__91 : (powerRZ a ((t + 1 + 1))%Z) = ((powerRZ a (t)%Z) * (a ^ 2))).
{
swap ((t + 1 + 1))%Z with (t + 2)%Z.
rewrite (pz_add a (t)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__91.
reflexivity.
}
feq.
}
rw e__90.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__88.
rw e__89.
reflexivity.
}
feq.
}
assert (e__92 : (v ((t + 1 + 1))%Z (i)%Z) = (v (t + 2)%Z (i)%Z)).
{
swap ((t + 1 + 1))%Z with (t + 2)%Z.
reflexivity.
}
assert (e__93 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__94 : (g ((t + 1))%Z (i)%Z) = (g (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__87.
rw e__92.
rw e__93.
rw e__94.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * ((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + (((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * (a ^ 2)) + ((v (t + 1)%Z (i)%Z) * (powerRZ a (t)%Z) * a) + ((- 1) * (v (t + 1)%Z (i)%Z)) + ((- 1) * (v (t + 2)%Z (i)%Z) * (powerRZ a (t)%Z) * (a ^ 2)) + (v (t + 2)%Z (i)%Z)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
assert (e__95 : (normalized_rate a (((t + 1) + 1))%Z) = ((((powerRZ a (t)%Z) * a) + (- 1)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
change (((1 - (powerRZ a ((((t + 1) + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((t + 1) + 1))%Z))) = ((((powerRZ a (t)%Z) * a) + (- 1)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
assert (e__96 : (powerRZ a ((((t + 1) + 1) + (- 1)))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((((t + 1) + 1) + (- 1)))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__97 : / (1 - (powerRZ a (((t + 1) + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
assert (e__98 : (1 - (powerRZ a (((t + 1) + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * (a ^ 2)) + 1)).
{
assert (e__99 : (powerRZ a (((t + 1) + 1))%Z) = ((powerRZ a (t)%Z) * (a ^ 2))).
{
swap (((t + 1) + 1))%Z with (t + 2)%Z.
rewrite (pz_add a (t)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__99.
reflexivity.
}
feq.
}
rw e__98.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__96.
rw e__97.
reflexivity.
}
feq.
}
assert (e__100 : (v (((t + 1) + 1))%Z (i)%Z) = (v (t + 2)%Z (i)%Z)).
{
swap (((t + 1) + 1))%Z with (t + 2)%Z.
reflexivity.
}
assert (e__101 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__102 : (g ((t + 1))%Z (i)%Z) = (g (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__95.
rw e__100.
rw e__101.
rw e__102.
reflexivity.
}
feq.
}
feq.
}
rw e__66.
apply (from_eq_zero 1 0 (v (((t + 1) + 1))%Z (i)%Z) (((normalized_rate a (((t + 1) + 1))%Z) * (v ((t + 1))%Z (i)%Z)) + ((1 - (normalized_rate a (((t + 1) + 1))%Z)) * ((g ((t + 1))%Z (i)%Z) ^ 2)))); [exact u__65 | lra ..].
}
(* before *)
assert (s__106 : (((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) <= ((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z)))).
{
assert (b__104 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__105 : (((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) <= ((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z)))).
{
exact (IH__60 (i)%Z b__104).
}
exact u__105.
}
assert (n__125 : (v (t + 2)%Z (i)%Z) = ((((- 1) * ((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + (((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * (a ^ 2)) + ((v (t + 1)%Z (i)%Z) * (powerRZ a (t)%Z) * a) + ((- 1) * (v (t + 1)%Z (i)%Z))) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
transitivity (1 * (v (t + 2)%Z (i)%Z)).
{ feq. }
assert (e__124 : (v ((t + 1 + 1))%Z (i)%Z) = (v (t + 2)%Z (i)%Z)).
{
swap ((t + 1 + 1))%Z with (t + 2)%Z.
reflexivity.
}
try rewrite <- e__124.
rewrite s__103.
assert (e__116 : (((normalized_rate a ((t + 1 + 1))%Z) * (v ((t + 1))%Z (i)%Z)) + ((1 - (normalized_rate a ((t + 1 + 1))%Z)) * ((g ((t + 1))%Z (i)%Z) ^ 2))) = ((((- 1) * ((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + (((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * (a ^ 2)) + ((v (t + 1)%Z (i)%Z) * (powerRZ a (t)%Z) * a) + ((- 1) * (v (t + 1)%Z (i)%Z))) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
assert (e__117 : (normalized_rate a ((t + 1 + 1))%Z) = ((((powerRZ a (t)%Z) * a) + (- 1)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1 + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1 + 1))%Z))) = ((((powerRZ a (t)%Z) * a) + (- 1)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
assert (e__118 : (powerRZ a (((t + 1 + 1) + (- 1)))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap (((t + 1 + 1) + (- 1)))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__119 : / (1 - (powerRZ a ((t + 1 + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
assert (e__120 : (1 - (powerRZ a ((t + 1 + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * (a ^ 2)) + 1)).
{
assert (e__121 : (powerRZ a ((t + 1 + 1))%Z) = ((powerRZ a (t)%Z) * (a ^ 2))).
{
swap ((t + 1 + 1))%Z with (t + 2)%Z.
rewrite (pz_add a (t)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__121.
reflexivity.
}
feq.
}
rw e__120.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__118.
rw e__119.
reflexivity.
}
feq.
}
assert (e__122 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__123 : (g ((t + 1))%Z (i)%Z) = (g (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__117.
rw e__122.
rw e__123.
reflexivity.
}
feq.
}
rw e__116.
feq.
}
(* step_i *)
assert (s__133 : (((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) <= ((1 - (powerRZ a ((t + 2))%Z)) * (v ((t + 2))%Z (i)%Z)))).
{
apply gap_le.
assert (e__107 : (((1 - (powerRZ a ((t + 2))%Z)) * (v ((t + 2))%Z (i)%Z)) - ((1 - a) * ((g (0)%Z (i)%Z) ^ 2))) = ((((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z)) - ((1 - a) * ((g (0)%Z (i)%Z) ^ 2))) + ((1 - a) * (powerRZ a ((t + 1))%Z) * ((g ((t + 1))%Z (i)%Z) ^ 2)))).
{
transitivity (((((g (0)%Z (i)%Z) ^ 2) * a) + ((- 1) * ((g (0)%Z (i)%Z) ^ 2)) + ((- 1) * (v (t + 2)%Z (i)%Z) * (powerRZ a (t)%Z) * (a ^ 2)) + (v (t + 2)%Z (i)%Z))).
{
assert (e__109 : (powerRZ a ((t + 2))%Z) = ((powerRZ a (t)%Z) * (a ^ 2))).
{
swap ((t + 2))%Z with (t + 2)%Z.
rewrite (pz_add a (t)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
assert (e__110 : (v ((t + 2))%Z (i)%Z) = (v (t + 2)%Z (i)%Z)).
{
swap ((t + 2))%Z with (t + 2)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__109.
rw e__110.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + ((- 1) * ((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * (a ^ 2)) + (((g (0)%Z (i)%Z) ^ 2) * a) + ((- 1) * ((g (0)%Z (i)%Z) ^ 2)) + ((- 1) * (v (t + 1)%Z (i)%Z) * (powerRZ a (t)%Z) * a) + (v (t + 1)%Z (i)%Z))).
{
assert (e__111 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__112 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__113 : (g ((t + 1))%Z (i)%Z) = (g (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__111.
rw e__112.
rw e__113.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * ((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + (1 * ((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * (a ^ 2)) + (1 * (v (t + 1)%Z (i)%Z) * (powerRZ a (t)%Z) * a) + ((- 1) * (v (t + 1)%Z (i)%Z)) + ((- 1) * (v (t + 2)%Z (i)%Z) * (powerRZ a (t)%Z) * (a ^ 2)) + (1 * (v (t + 2)%Z (i)%Z))))).
{
feq.
}
rw n__125.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__108 : 0 <= ((((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z)) - ((1 - a) * ((g (0)%Z (i)%Z) ^ 2))) + ((1 - a) * (powerRZ a ((t + 1))%Z) * ((g ((t + 1))%Z (i)%Z) ^ 2)))).
{
apply plus_nn_nn.
{
assert (e__126 : (((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z)) - ((1 - a) * ((g (0)%Z (i)%Z) ^ 2))) = 1 * (((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z)) - ((1 - a) * ((g (0)%Z (i)%Z) ^ 2))) + 0).
{
transitivity (((((g (0)%Z (i)%Z) ^ 2) * a) + ((- 1) * ((g (0)%Z (i)%Z) ^ 2)) + ((- 1) * (v (t + 1)%Z (i)%Z) * (powerRZ a (t)%Z) * a) + (v (t + 1)%Z (i)%Z))).
{
assert (e__127 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__128 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__127.
rw e__128.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((g (0)%Z (i)%Z) ^ 2) * a) + ((- 1) * ((g (0)%Z (i)%Z) ^ 2)) + ((- 1) * (v (t + 1)%Z (i)%Z) * (powerRZ a (t)%Z) * a) + (v (t + 1)%Z (i)%Z))).
{
assert (e__129 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__130 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__129.
rw e__130.
reflexivity.
}
feq.
}
feq.
}
rw e__126.
apply (from_le_nn 1 0 ((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) ((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z))); [exact s__106 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__131 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__131.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
{
apply pz_pos.
assert (e__132 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__132.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
rw e__107. exact w__108.
}
exact s__133.
}
intros i b__135.
assert (r__137 : 1 <= IZR i).
{ izr_le. }
pose proof (s__134 i ltac:(zp)) as h__136.
apply gap_le.
assert (e__138 : (((1 - (powerRZ a (((t + 1)%Z + 1))%Z)) * (v (((t + 1)%Z + 1))%Z (i)%Z)) - ((1 - a) * ((g (0)%Z (i)%Z) ^ 2))) = 1 * (((1 - (powerRZ a ((t + 2))%Z)) * (v ((t + 2))%Z (i)%Z)) - ((1 - a) * ((g (0)%Z (i)%Z) ^ 2))) + 0).
{
transitivity (((((g (0)%Z (i)%Z) ^ 2) * a) + ((- 1) * ((g (0)%Z (i)%Z) ^ 2)) + ((- 1) * (v (t + 2)%Z (i)%Z) * (powerRZ a (t)%Z) * (a ^ 2)) + (v (t + 2)%Z (i)%Z))).
{
assert (e__139 : (powerRZ a (((t + 1)%Z + 1))%Z) = ((powerRZ a (t)%Z) * (a ^ 2))).
{
swap (((t + 1)%Z + 1))%Z with (t + 2)%Z.
rewrite (pz_add a (t)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
assert (e__140 : (v (((t + 1)%Z + 1))%Z (i)%Z) = (v (t + 2)%Z (i)%Z)).
{
swap (((t + 1)%Z + 1))%Z with (t + 2)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__139.
rw e__140.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((g (0)%Z (i)%Z) ^ 2) * a) + ((- 1) * ((g (0)%Z (i)%Z) ^ 2)) + ((- 1) * (v (t + 2)%Z (i)%Z) * (powerRZ a (t)%Z) * (a ^ 2)) + (v (t + 2)%Z (i)%Z))).
{
assert (e__141 : (powerRZ a ((t + 2))%Z) = ((powerRZ a (t)%Z) * (a ^ 2))).
{
swap ((t + 2))%Z with (t + 2)%Z.
rewrite (pz_add a (t)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
assert (e__142 : (v ((t + 2))%Z (i)%Z) = (v (t + 2)%Z (i)%Z)).
{
swap ((t + 2))%Z with (t + 2)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__141.
rw e__142.
reflexivity.
}
feq.
}
feq.
}
rw e__138.
apply (from_le_nn 1 0 ((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) ((1 - (powerRZ a ((t + 2))%Z)) * (v ((t + 2))%Z (i)%Z))); [exact h__136 | lra ..].
}
}
(* capped *)
assert (s__287 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) <= (eta * / (((sqrt (1 - a)) * gmin) + eps)))))).
{
intros t b__144.
assert (r__145 : 0 <= IZR t).
{ izr_le. }
(* capped_t *)
assert (s__286 : (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) <= (eta * / (((sqrt (1 - a)) * gmin) + eps))))).
{
intros i b__146.
assert (r__147 : 1 <= IZR i).
{ izr_le. }
(* low_t *)
assert (s__150 : (forall i : Z, ((1)%Z <= i)%Z -> (((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) <= ((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z))))).
{
assert (b__148 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__149 : (forall i : Z, ((1)%Z <= i)%Z -> (((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) <= ((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z))))).
{
exact (s__143 (t)%Z b__148).
}
exact u__149.
}
(* low_i *)
assert (s__153 : (((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) <= ((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z)))).
{
assert (b__151 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__152 : (((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) <= ((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z)))).
{
exact (s__150 (i)%Z b__151).
}
exact u__152.
}
(* g_i *)
assert (s__156 : ((gmin ^ 2) <= ((g (0)%Z (i)%Z) ^ 2))).
{
assert (b__154 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__155 : ((gmin ^ 2) <= ((g (0)%Z (i)%Z) ^ 2))).
{
exact (h__12 (i)%Z b__154).
}
exact u__155.
}
(* v_i *)
assert (s__175 : (((1 - a) * (gmin ^ 2)) <= (v ((t + 1))%Z (i)%Z))).
{
apply gap_le.
assert (e__157 : ((v ((t + 1))%Z (i)%Z) - ((1 - a) * (gmin ^ 2))) = ((((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z)) - ((1 - a) * ((g (0)%Z (i)%Z) ^ 2))) + ((1 - a) * (((g (0)%Z (i)%Z) ^ 2) - (gmin ^ 2))) + ((powerRZ a ((t + 1))%Z) * (v ((t + 1))%Z (i)%Z)))).
{
transitivity (((v (t + 1)%Z (i)%Z) + (a * (gmin ^ 2)) + ((- 1) * (gmin ^ 2)))).
{
assert (e__159 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__159.
reflexivity.
}
feq.
}
symmetry.
transitivity (((v (t + 1)%Z (i)%Z) + (a * (gmin ^ 2)) + ((- 1) * (gmin ^ 2)))).
{
assert (e__160 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__161 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__160.
rw e__161.
reflexivity.
}
feq.
}
feq.
}
assert (w__158 : 0 <= ((((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z)) - ((1 - a) * ((g (0)%Z (i)%Z) ^ 2))) + ((1 - a) * (((g (0)%Z (i)%Z) ^ 2) - (gmin ^ 2))) + ((powerRZ a ((t + 1))%Z) * (v ((t + 1))%Z (i)%Z)))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__162 : (((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z)) - ((1 - a) * ((g (0)%Z (i)%Z) ^ 2))) = 1 * (((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z)) - ((1 - a) * ((g (0)%Z (i)%Z) ^ 2))) + 0).
{
transitivity (((((g (0)%Z (i)%Z) ^ 2) * a) + ((- 1) * ((g (0)%Z (i)%Z) ^ 2)) + ((- 1) * (v (t + 1)%Z (i)%Z) * (powerRZ a (t)%Z) * a) + (v (t + 1)%Z (i)%Z))).
{
assert (e__163 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__164 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__163.
rw e__164.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((g (0)%Z (i)%Z) ^ 2) * a) + ((- 1) * ((g (0)%Z (i)%Z) ^ 2)) + ((- 1) * (v (t + 1)%Z (i)%Z) * (powerRZ a (t)%Z) * a) + (v (t + 1)%Z (i)%Z))).
{
assert (e__165 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__166 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__165.
rw e__166.
reflexivity.
}
feq.
}
feq.
}
rw e__162.
apply (from_le_nn 1 0 ((1 - a) * ((g (0)%Z (i)%Z) ^ 2)) ((1 - (powerRZ a ((t + 1))%Z)) * (v ((t + 1))%Z (i)%Z))); [exact s__153 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__167 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__167.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
{
assert (e__168 : (((g (0)%Z (i)%Z) ^ 2) - (gmin ^ 2)) = 1 * (((g (0)%Z (i)%Z) ^ 2) - (gmin ^ 2)) + 0).
{
transitivity ((((g (0)%Z (i)%Z) ^ 2) + ((- 1) * (gmin ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((g (0)%Z (i)%Z) ^ 2) + ((- 1) * (gmin ^ 2)))).
{
feq.
}
feq.
}
rw e__168.
apply (from_le_nn 1 0 (gmin ^ 2) ((g (0)%Z (i)%Z) ^ 2)); [exact s__156 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
apply pz_pos.
assert (e__169 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__169.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
{
assert (b__170 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__171 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__172 : (0 <= (v ((t + 1))%Z (i)%Z))) by exact (h__13 ((t + 1))%Z b__170 (i)%Z b__171).
assert (e__173 : (v ((t + 1))%Z (i)%Z) = 1 * ((v ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((v (t + 1)%Z (i)%Z)).
{
assert (e__174 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__174.
reflexivity.
}
feq.
}
feq.
}
rw e__173.
apply (from_le_nn 1 0 0 (v ((t + 1))%Z (i)%Z)); [exact i__172 | lra ..].
}
}
}
rw e__157. exact w__158.
}
assert (n__183 : 0 <= (v ((t + 1))%Z (i)%Z)).
{
assert (b__178 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__179 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__180 : (0 <= (v ((t + 1))%Z (i)%Z))) by exact (h__13 ((t + 1))%Z b__178 (i)%Z b__179).
assert (e__181 : (v ((t + 1))%Z (i)%Z) = 1 * ((v ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((v (t + 1)%Z (i)%Z)).
{
assert (e__182 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__182.
reflexivity.
}
feq.
}
feq.
}
rw e__181.
apply (from_le_nn 1 0 0 (v ((t + 1))%Z (i)%Z)); [exact i__180 | lra ..].
}
assert (n__185 : 0 <= (v (t + 1)%Z (i)%Z)).
{
assert (e__184 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__184.
exact n__183.
}
assert (n__187 : 0 <= (1 - a)).
{
apply Rlt_le.
assert (e__186 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__186.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (n__189 : 0 <= (((- 1) * a) + 1)).
{
assert (e__188 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
try rewrite <- e__188.
exact n__187.
}
assert (n__192 : ((sqrt (v ((t + 1))%Z (i)%Z)) + ((sqrt (1 - a)) * gmin)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
assert (e__190 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__190.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
{
assert (e__191 : gmin = 1 * (gmin - 0) + 0).
{
transitivity (gmin).
{
reflexivity.
}
symmetry.
transitivity (gmin).
{
feq.
}
feq.
}
rw e__191.
apply (from_lt_pos 1 0 0 gmin); [exact h__11 | lra ..].
}
}
}
assert (n__198 : ((sqrt (v (t + 1)%Z (i)%Z)) + ((sqrt (((- 1) * a) + 1)) * gmin)) <> 0).
{
assert (e__193 : ((sqrt (v ((t + 1))%Z (i)%Z)) + ((sqrt (1 - a)) * gmin)) = ((sqrt (v (t + 1)%Z (i)%Z)) + ((sqrt (((- 1) * a) + 1)) * gmin))).
{
assert (e__194 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__195 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__195.
reflexivity.
}
assert (e__196 : (sqrt (1 - a)) = (sqrt (((- 1) * a) + 1))).
{
assert (e__197 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
rw e__197.
reflexivity.
}
eapply eq_trans.
{
rw e__194.
rw e__196.
reflexivity.
}
feq.
}
try rewrite <- e__193.
exact n__192.
}
assert (n__210 : (sqrt (v (t + 1)%Z (i)%Z)) ^ 2 = (v (t + 1)%Z (i)%Z)).
{
apply sqrt_square; rpos.
}
assert (n__211 : (sqrt (((- 1) * a) + 1)) ^ 2 = (((- 1) * a) + 1)).
{
apply sqrt_square; rpos.
}
(* root_i *)
assert (s__217 : (((sqrt (1 - a)) * gmin) <= (sqrt (v ((t + 1))%Z (i)%Z)))).
{
apply gap_le.
assert (e__176 : ((sqrt (v ((t + 1))%Z (i)%Z)) - ((sqrt (1 - a)) * gmin)) = (((v ((t + 1))%Z (i)%Z) - ((1 - a) * (gmin ^ 2))) * / ((sqrt (v ((t + 1))%Z (i)%Z)) + ((sqrt (1 - a)) * gmin)))).
{
transitivity (((sqrt (v (t + 1)%Z (i)%Z)) + ((- 1) * (sqrt (((- 1) * a) + 1)) * gmin))).
{
assert (e__199 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__200 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__200.
reflexivity.
}
assert (e__201 : (sqrt (1 - a)) = (sqrt (((- 1) * a) + 1))).
{
assert (e__202 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
rw e__202.
reflexivity.
}
eapply eq_trans.
{
rw e__199.
rw e__201.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((v (t + 1)%Z (i)%Z) + (a * (gmin ^ 2)) + ((- 1) * (gmin ^ 2))) * (/ ((sqrt (v (t + 1)%Z (i)%Z)) + ((sqrt (((- 1) * a) + 1)) * gmin))))).
{
assert (e__203 : / ((sqrt (v ((t + 1))%Z (i)%Z)) + ((sqrt (1 - a)) * gmin)) = (/ ((sqrt (v (t + 1)%Z (i)%Z)) + ((sqrt (((- 1) * a) + 1)) * gmin)))).
{
assert (e__204 : ((sqrt (v ((t + 1))%Z (i)%Z)) + ((sqrt (1 - a)) * gmin)) = ((sqrt (v (t + 1)%Z (i)%Z)) + ((sqrt (((- 1) * a) + 1)) * gmin))).
{
assert (e__205 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__206 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__206.
reflexivity.
}
assert (e__207 : (sqrt (1 - a)) = (sqrt (((- 1) * a) + 1))).
{
assert (e__208 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
rw e__208.
reflexivity.
}
eapply eq_trans.
{
rw e__205.
rw e__207.
reflexivity.
}
feq.
}
rw e__204.
apply inv_by. feq.
}
assert (e__209 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__203.
rw e__209.
reflexivity.
}
feq.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (v (t + 1)%Z (i)%Z)) + ((- 1) * ((sqrt (v (t + 1)%Z (i)%Z)) ^ 2)) + (1 * ((sqrt (((- 1) * a) + 1)) ^ 2) * (gmin ^ 2)) + (1 * a * (gmin ^ 2)) + ((- 1) * (gmin ^ 2))) * (/ ((1 * (sqrt (v (t + 1)%Z (i)%Z))) + (1 * (sqrt (((- 1) * a) + 1)) * gmin))))).
{
feq.
}
rw n__210.
transitivity ((((((sqrt (((- 1) * a) + 1)) ^ 2) * (gmin ^ 2)) + (a * (gmin ^ 2)) + ((- 1) * (gmin ^ 2))) * (/ ((sqrt (v (t + 1)%Z (i)%Z)) + ((sqrt (((- 1) * a) + 1)) * gmin))))).
{
feq.
}
transitivity ((((1 * ((sqrt (((- 1) * a) + 1)) ^ 2) * (gmin ^ 2)) + (1 * a * (gmin ^ 2)) + ((- 1) * (gmin ^ 2))) * (/ ((1 * (sqrt (v (t + 1)%Z (i)%Z))) + (1 * (sqrt (((- 1) * a) + 1)) * gmin))))).
{
feq.
}
rw n__211.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__177 : 0 <= (((v ((t + 1))%Z (i)%Z) - ((1 - a) * (gmin ^ 2))) * / ((sqrt (v ((t + 1))%Z (i)%Z)) + ((sqrt (1 - a)) * gmin)))).
{
apply mult_nn_pos.
{
assert (e__212 : ((v ((t + 1))%Z (i)%Z) - ((1 - a) * (gmin ^ 2))) = 1 * ((v ((t + 1))%Z (i)%Z) - ((1 - a) * (gmin ^ 2))) + 0).
{
transitivity (((v (t + 1)%Z (i)%Z) + (a * (gmin ^ 2)) + ((- 1) * (gmin ^ 2)))).
{
assert (e__213 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__213.
reflexivity.
}
feq.
}
symmetry.
transitivity (((v (t + 1)%Z (i)%Z) + (a * (gmin ^ 2)) + ((- 1) * (gmin ^ 2)))).
{
assert (e__214 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__214.
reflexivity.
}
feq.
}
feq.
}
rw e__212.
apply (from_le_nn 1 0 ((1 - a) * (gmin ^ 2)) (v ((t + 1))%Z (i)%Z)); [exact s__175 | lra ..].
}
{
apply inv_pos.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
assert (e__215 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__215.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
{
assert (e__216 : gmin = 1 * (gmin - 0) + 0).
{
transitivity (gmin).
{
reflexivity.
}
symmetry.
transitivity (gmin).
{
feq.
}
feq.
}
rw e__216.
apply (from_lt_pos 1 0 0 gmin); [exact h__11 | lra ..].
}
}
}
}
rw e__176. exact w__177.
}
(* d_i *)
assert (s__221 : ((d (t)%Z (i)%Z) = (eta * / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps)))).
{
assert (b__218 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__219 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__220 : ((d (t)%Z (i)%Z) = (eta * / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps)))).
{
exact (h__16 (t)%Z b__218 (i)%Z b__219).
}
exact u__220.
}
assert (n__227 : (((sqrt (1 - a)) * gmin) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
assert (e__224 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__224.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
{
assert (e__225 : gmin = 1 * (gmin - 0) + 0).
{
transitivity (gmin).
{
reflexivity.
}
symmetry.
transitivity (gmin).
{
feq.
}
feq.
}
rw e__225.
apply (from_lt_pos 1 0 0 gmin); [exact h__11 | lra ..].
}
}
{
assert (e__226 : eps = 1 * (eps - 0) + 0).
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
rw e__226.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
assert (n__231 : (((sqrt (((- 1) * a) + 1)) * gmin) + eps) <> 0).
{
assert (e__228 : (((sqrt (1 - a)) * gmin) + eps) = (((sqrt (((- 1) * a) + 1)) * gmin) + eps)).
{
assert (e__229 : (sqrt (1 - a)) = (sqrt (((- 1) * a) + 1))).
{
assert (e__230 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
rw e__230.
reflexivity.
}
eapply eq_trans.
{
rw e__229.
reflexivity.
}
feq.
}
try rewrite <- e__228.
exact n__227.
}
assert (n__236 : (((sqrt (v ((t + 1))%Z (i)%Z)) + eps) * (((sqrt (1 - a)) * gmin) + eps)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__232 : eps = 1 * (eps - 0) + 0).
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
rw e__232.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
assert (e__233 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__233.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
{
assert (e__234 : gmin = 1 * (gmin - 0) + 0).
{
transitivity (gmin).
{
reflexivity.
}
symmetry.
transitivity (gmin).
{
feq.
}
feq.
}
rw e__234.
apply (from_lt_pos 1 0 0 gmin); [exact h__11 | lra ..].
}
}
{
assert (e__235 : eps = 1 * (eps - 0) + 0).
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
rw e__235.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
}
assert (n__242 : (((sqrt (v (t + 1)%Z (i)%Z)) * (sqrt (((- 1) * a) + 1)) * gmin) + ((sqrt (v (t + 1)%Z (i)%Z)) * eps) + ((sqrt (((- 1) * a) + 1)) * eps * gmin) + (eps ^ 2)) <> 0).
{
assert (e__237 : (((sqrt (v ((t + 1))%Z (i)%Z)) + eps) * (((sqrt (1 - a)) * gmin) + eps)) = (((sqrt (v (t + 1)%Z (i)%Z)) * (sqrt (((- 1) * a) + 1)) * gmin) + ((sqrt (v (t + 1)%Z (i)%Z)) * eps) + ((sqrt (((- 1) * a) + 1)) * eps * gmin) + (eps ^ 2))).
{
assert (e__238 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__239 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__239.
reflexivity.
}
assert (e__240 : (sqrt (1 - a)) = (sqrt (((- 1) * a) + 1))).
{
assert (e__241 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
rw e__241.
reflexivity.
}
eapply eq_trans.
{
rw e__238.
rw e__240.
reflexivity.
}
feq.
}
try rewrite <- e__237.
exact n__236.
}
assert (n__258 : ((sqrt (v ((t + 1))%Z (i)%Z)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__257 : eps = 1 * (eps - 0) + 0).
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
rw e__257.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
assert (n__262 : ((sqrt (v (t + 1)%Z (i)%Z)) + eps) <> 0).
{
assert (e__259 : ((sqrt (v ((t + 1))%Z (i)%Z)) + eps) = ((sqrt (v (t + 1)%Z (i)%Z)) + eps)).
{
assert (e__260 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__261 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__261.
reflexivity.
}
eapply eq_trans.
{
rw e__260.
reflexivity.
}
feq.
}
try rewrite <- e__259.
exact n__258.
}
assert (n__270 : (d (t)%Z (i)%Z) = (eta * (/ ((sqrt (v (t + 1)%Z (i)%Z)) + eps)))).
{
transitivity (1 * (d (t)%Z (i)%Z)).
{ feq. }
rewrite s__221.
assert (e__265 : (eta * / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps)) = (eta * (/ ((sqrt (v (t + 1)%Z (i)%Z)) + eps)))).
{
assert (e__266 : / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps) = (/ ((sqrt (v (t + 1)%Z (i)%Z)) + eps))).
{
assert (e__267 : ((sqrt (v ((t + 1))%Z (i)%Z)) + eps) = ((sqrt (v (t + 1)%Z (i)%Z)) + eps)).
{
assert (e__268 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__269 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__269.
reflexivity.
}
eapply eq_trans.
{
rw e__268.
reflexivity.
}
feq.
}
rw e__267.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__266.
reflexivity.
}
feq.
}
rw e__265.
feq.
}
(* capped_i *)
assert (s__285 : ((d (t)%Z (i)%Z) <= (eta * / (((sqrt (1 - a)) * gmin) + eps)))).
{
apply gap_le.
assert (e__222 : ((eta * / (((sqrt (1 - a)) * gmin) + eps)) - (d (t)%Z (i)%Z)) = ((eta * ((sqrt (v ((t + 1))%Z (i)%Z)) - ((sqrt (1 - a)) * gmin))) * / (((sqrt (v ((t + 1))%Z (i)%Z)) + eps) * (((sqrt (1 - a)) * gmin) + eps)))).
{
transitivity (((((- 1) * (d (t)%Z (i)%Z) * (sqrt (((- 1) * a) + 1)) * gmin) + ((- 1) * (d (t)%Z (i)%Z) * eps) + eta) * (/ (((sqrt (((- 1) * a) + 1)) * gmin) + eps)))).
{
assert (e__243 : / (((sqrt (1 - a)) * gmin) + eps) = (/ (((sqrt (((- 1) * a) + 1)) * gmin) + eps))).
{
assert (e__244 : (((sqrt (1 - a)) * gmin) + eps) = (((sqrt (((- 1) * a) + 1)) * gmin) + eps)).
{
assert (e__245 : (sqrt (1 - a)) = (sqrt (((- 1) * a) + 1))).
{
assert (e__246 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
rw e__246.
reflexivity.
}
eapply eq_trans.
{
rw e__245.
reflexivity.
}
feq.
}
rw e__244.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__243.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((sqrt (v (t + 1)%Z (i)%Z)) * eta) + ((- 1) * (sqrt (((- 1) * a) + 1)) * eta * gmin)) * (/ (((sqrt (v (t + 1)%Z (i)%Z)) * (sqrt (((- 1) * a) + 1)) * gmin) + ((sqrt (v (t + 1)%Z (i)%Z)) * eps) + ((sqrt (((- 1) * a) + 1)) * eps * gmin) + (eps ^ 2))))).
{
assert (e__247 : / (((sqrt (v ((t + 1))%Z (i)%Z)) + eps) * (((sqrt (1 - a)) * gmin) + eps)) = (/ (((sqrt (v (t + 1)%Z (i)%Z)) * (sqrt (((- 1) * a) + 1)) * gmin) + ((sqrt (v (t + 1)%Z (i)%Z)) * eps) + ((sqrt (((- 1) * a) + 1)) * eps * gmin) + (eps ^ 2)))).
{
assert (e__248 : (((sqrt (v ((t + 1))%Z (i)%Z)) + eps) * (((sqrt (1 - a)) * gmin) + eps)) = (((sqrt (v (t + 1)%Z (i)%Z)) * (sqrt (((- 1) * a) + 1)) * gmin) + ((sqrt (v (t + 1)%Z (i)%Z)) * eps) + ((sqrt (((- 1) * a) + 1)) * eps * gmin) + (eps ^ 2))).
{
assert (e__249 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__250 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__250.
reflexivity.
}
assert (e__251 : (sqrt (1 - a)) = (sqrt (((- 1) * a) + 1))).
{
assert (e__252 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
rw e__252.
reflexivity.
}
eapply eq_trans.
{
rw e__249.
rw e__251.
reflexivity.
}
feq.
}
rw e__248.
apply inv_by. feq.
}
assert (e__253 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__254 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__254.
reflexivity.
}
assert (e__255 : (sqrt (1 - a)) = (sqrt (((- 1) * a) + 1))).
{
assert (e__256 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
rw e__256.
reflexivity.
}
eapply eq_trans.
{
rw e__247.
rw e__253.
rw e__255.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 2) * (d (t)%Z (i)%Z) * (sqrt (v (t + 1)%Z (i)%Z)) * (sqrt (((- 1) * a) + 1)) * eps * gmin) + ((- 1) * (d (t)%Z (i)%Z) * (sqrt (v (t + 1)%Z (i)%Z)) * ((sqrt (((- 1) * a) + 1)) ^ 2) * (gmin ^ 2)) + ((- 1) * (d (t)%Z (i)%Z) * (sqrt (v (t + 1)%Z (i)%Z)) * (eps ^ 2)) + ((- 2) * (d (t)%Z (i)%Z) * (sqrt (((- 1) * a) + 1)) * (eps ^ 2) * gmin) + ((- 1) * (d (t)%Z (i)%Z) * ((sqrt (((- 1) * a) + 1)) ^ 2) * eps * (gmin ^ 2)) + ((- 1) * (d (t)%Z (i)%Z) * (eps ^ 3)) + (2 * (sqrt (((- 1) * a) + 1)) * eps * eta * gmin) + (1 * ((sqrt (((- 1) * a) + 1)) ^ 2) * eta * (gmin ^ 2)) + (1 * (eps ^ 2) * eta)) * (/ ((1 * (sqrt (v (t + 1)%Z (i)%Z)) * (sqrt (((- 1) * a) + 1)) * gmin) + (1 * (sqrt (v (t + 1)%Z (i)%Z)) * eps) + (1 * (sqrt (((- 1) * a) + 1)) * eps * gmin) + (1 * (eps ^ 2)))) * (/ ((1 * (sqrt (((- 1) * a) + 1)) * gmin) + (1 * eps))))).
{
feq.
}
rw n__270.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__223 : 0 <= ((eta * ((sqrt (v ((t + 1))%Z (i)%Z)) - ((sqrt (1 - a)) * gmin))) * / (((sqrt (v ((t + 1))%Z (i)%Z)) + eps) * (((sqrt (1 - a)) * gmin) + eps)))).
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__271 : eta = 1 * (eta - 0) + 0).
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
rw e__271.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
{
assert (e__272 : ((sqrt (v ((t + 1))%Z (i)%Z)) - ((sqrt (1 - a)) * gmin)) = 1 * ((sqrt (v ((t + 1))%Z (i)%Z)) - ((sqrt (1 - a)) * gmin)) + 0).
{
transitivity (((sqrt (v (t + 1)%Z (i)%Z)) + ((- 1) * (sqrt (((- 1) * a) + 1)) * gmin))).
{
assert (e__273 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__274 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__274.
reflexivity.
}
assert (e__275 : (sqrt (1 - a)) = (sqrt (((- 1) * a) + 1))).
{
assert (e__276 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
rw e__276.
reflexivity.
}
eapply eq_trans.
{
rw e__273.
rw e__275.
reflexivity.
}
feq.
}
symmetry.
transitivity (((sqrt (v (t + 1)%Z (i)%Z)) + ((- 1) * (sqrt (((- 1) * a) + 1)) * gmin))).
{
assert (e__277 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__278 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__278.
reflexivity.
}
assert (e__279 : (sqrt (1 - a)) = (sqrt (((- 1) * a) + 1))).
{
assert (e__280 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
rw e__280.
reflexivity.
}
eapply eq_trans.
{
rw e__277.
rw e__279.
reflexivity.
}
feq.
}
feq.
}
rw e__272.
apply (from_le_nn 1 0 ((sqrt (1 - a)) * gmin) (sqrt (v ((t + 1))%Z (i)%Z))); [exact s__217 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__281 : eps = 1 * (eps - 0) + 0).
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
rw e__281.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
assert (e__282 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__282.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
{
assert (e__283 : gmin = 1 * (gmin - 0) + 0).
{
transitivity (gmin).
{
reflexivity.
}
symmetry.
transitivity (gmin).
{
feq.
}
feq.
}
rw e__283.
apply (from_lt_pos 1 0 0 gmin); [exact h__11 | lra ..].
}
}
{
assert (e__284 : eps = 1 * (eps - 0) + 0).
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
rw e__284.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
}
}
rw e__222. exact w__223.
}
exact s__285.
}
exact s__286.
}
(* lengths *)
assert (s__328 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (t)%Z (i)%Z))))).
{
intros t b__288.
assert (r__289 : 0 <= IZR t).
{ izr_le. }
(* lengths_t *)
assert (s__327 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (t)%Z (i)%Z)))).
{
intros i b__290.
assert (r__291 : 1 <= IZR i).
{ izr_le. }
(* d_i *)
assert (s__295 : ((d (t)%Z (i)%Z) = (eta * / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps)))).
{
assert (b__292 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__293 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__294 : ((d (t)%Z (i)%Z) = (eta * / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps)))).
{
exact (h__16 (t)%Z b__292 (i)%Z b__293).
}
exact u__294.
}
assert (n__303 : 0 <= (v ((t + 1))%Z (i)%Z)).
{
assert (b__298 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__299 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__300 : (0 <= (v ((t + 1))%Z (i)%Z))) by exact (h__13 ((t + 1))%Z b__298 (i)%Z b__299).
assert (e__301 : (v ((t + 1))%Z (i)%Z) = 1 * ((v ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((v (t + 1)%Z (i)%Z)).
{
assert (e__302 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
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
rw e__301.
apply (from_le_nn 1 0 0 (v ((t + 1))%Z (i)%Z)); [exact i__300 | lra ..].
}
assert (n__305 : 0 <= (v (t + 1)%Z (i)%Z)).
{
assert (e__304 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__304.
exact n__303.
}
assert (n__307 : ((sqrt (v ((t + 1))%Z (i)%Z)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__306 : eps = 1 * (eps - 0) + 0).
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
rw e__306.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
assert (n__311 : ((sqrt (v (t + 1)%Z (i)%Z)) + eps) <> 0).
{
assert (e__308 : ((sqrt (v ((t + 1))%Z (i)%Z)) + eps) = ((sqrt (v (t + 1)%Z (i)%Z)) + eps)).
{
assert (e__309 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__310 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__310.
reflexivity.
}
eapply eq_trans.
{
rw e__309.
reflexivity.
}
feq.
}
try rewrite <- e__308.
exact n__307.
}
assert (n__323 : (d (t)%Z (i)%Z) = (eta * (/ ((sqrt (v (t + 1)%Z (i)%Z)) + eps)))).
{
transitivity (1 * (d (t)%Z (i)%Z)).
{ feq. }
rewrite s__295.
assert (e__318 : (eta * / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps)) = (eta * (/ ((sqrt (v (t + 1)%Z (i)%Z)) + eps)))).
{
assert (e__319 : / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps) = (/ ((sqrt (v (t + 1)%Z (i)%Z)) + eps))).
{
assert (e__320 : ((sqrt (v ((t + 1))%Z (i)%Z)) + eps) = ((sqrt (v (t + 1)%Z (i)%Z)) + eps)).
{
assert (e__321 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__322 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__322.
reflexivity.
}
eapply eq_trans.
{
rw e__321.
reflexivity.
}
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
rw e__318.
feq.
}
(* long *)
assert (s__326 : (0 <= (d (t)%Z (i)%Z))).
{
assert (e__296 : (d (t)%Z (i)%Z) = (eta * / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps))).
{
transitivity ((d (t)%Z (i)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((eta * (/ ((sqrt (v (t + 1)%Z (i)%Z)) + eps)))).
{
assert (e__312 : / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps) = (/ ((sqrt (v (t + 1)%Z (i)%Z)) + eps))).
{
assert (e__313 : ((sqrt (v ((t + 1))%Z (i)%Z)) + eps) = ((sqrt (v (t + 1)%Z (i)%Z)) + eps)).
{
assert (e__314 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__315 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__315.
reflexivity.
}
eapply eq_trans.
{
rw e__314.
reflexivity.
}
feq.
}
rw e__313.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__312.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (d (t)%Z (i)%Z) * (sqrt (v (t + 1)%Z (i)%Z))) + (1 * (d (t)%Z (i)%Z) * eps) + ((- 1) * eta)) * (/ ((1 * (sqrt (v (t + 1)%Z (i)%Z))) + (1 * eps))))).
{
feq.
}
rw n__323.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__297 : 0 <= (eta * / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps))).
{
apply Rlt_le.
apply mult_pos_pos.
{
assert (e__324 : eta = 1 * (eta - 0) + 0).
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
rw e__324.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
{
apply inv_pos.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__325 : eps = 1 * (eps - 0) + 0).
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
rw e__325.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
}
rw e__296. exact w__297.
}
exact s__326.
}
exact s__327.
}
(* zero *)
assert (s__349 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z) + ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))) = 0)))).
{
intros t b__329.
assert (r__330 : 0 <= IZR t).
{ izr_le. }
(* zero_t *)
assert (s__348 : (forall i : Z, ((1)%Z <= i)%Z -> (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z) + ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))) = 0))).
{
intros i b__331.
assert (r__332 : 1 <= IZR i).
{ izr_le. }
(* x_i *)
assert (s__336 : ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))))).
{
assert (b__333 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__334 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__335 : ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))))).
{
exact (h__17 (t)%Z b__333 (i)%Z b__334).
}
exact u__335.
}
assert (n__346 : (x (t + 1)%Z (i)%Z) = (((- 1) * (d (t)%Z (i)%Z) * (m (t + 1)%Z (i)%Z)) + (x (t)%Z (i)%Z))).
{
transitivity (1 * (x (t + 1)%Z (i)%Z)).
{ feq. }
assert (e__345 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__345.
rewrite s__336.
assert (e__343 : ((x (t)%Z (i)%Z) - ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))) = (((- 1) * (d (t)%Z (i)%Z) * (m (t + 1)%Z (i)%Z)) + (x (t)%Z (i)%Z))).
{
assert (e__344 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__344.
reflexivity.
}
feq.
}
rw e__343.
feq.
}
(* zero_i *)
assert (s__347 : (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z) + ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))) = 0)).
{
apply gap_eq.
assert (e__337 : (0 - ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z) + ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))) = 0).
{
transitivity ((((- 1) * (d (t)%Z (i)%Z) * (m (t + 1)%Z (i)%Z)) + ((- 1) * (x (t + 1)%Z (i)%Z)) + (x (t)%Z (i)%Z))).
{
assert (e__339 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__340 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__339.
rw e__340.
reflexivity.
}
feq.
}
symmetry.
transitivity (0).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (d (t)%Z (i)%Z) * (m (t + 1)%Z (i)%Z)) + ((- 1) * (x (t + 1)%Z (i)%Z)) + (1 * (x (t)%Z (i)%Z))))).
{
feq.
}
rw n__346.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__338 : 0 = 0).
{
reflexivity.
}
rw e__337. exact w__338.
}
exact s__347.
}
exact s__348.
}
(* falls *)
assert (s__675 : (forall t : Z, ((0)%Z <= t)%Z -> ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))))).
{
intros t b__350.
assert (r__351 : 0 <= IZR t).
{ izr_le. }
assert (n__361 : (1 - (powerRZ b ((t + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__354 : 0 < b).
{
assert (e__358 : b = 1 * (b - 0) + 0).
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
rw e__358.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
assert (g__355 : 0 < (1 - b)).
{
assert (e__359 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__359.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
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
assert (g__357 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
assert (n__364 : (((- 1) * (powerRZ b (t)%Z) * b) + 1) <> 0).
{
assert (e__362 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__363 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__363.
reflexivity.
}
feq.
}
try rewrite <- e__362.
exact n__361.
}
assert (n__365 : (((powerRZ b (t)%Z) * b) + (- 1)) <> 0).
{
intro vanishes.
apply n__364.
transitivity ((- 1) * (((powerRZ b (t)%Z) * b) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* beta low *)
assert (s__388 : (0 <= (adam_rate b ((t + 1))%Z))).
{
assert (e__352 : (adam_rate b ((t + 1))%Z) = ((b * (1 - (powerRZ b (t)%Z))) * / (1 - (powerRZ b ((t + 1))%Z)))).
{
transitivity (((((powerRZ b (t)%Z) * b) + ((- 1) * b)) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
change (((b - (powerRZ b ((t + 1))%Z)) * / (1 - (powerRZ b ((t + 1))%Z))) = ((((powerRZ b (t)%Z) * b) + ((- 1) * b)) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
assert (e__366 : / (1 - (powerRZ b ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__367 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__368 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
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
apply inv_by. feq.
}
assert (e__369 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__366.
rw e__369.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ b (t)%Z) * b) + ((- 1) * b)) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__370 : / (1 - (powerRZ b ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__371 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__372 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__372.
reflexivity.
}
feq.
}
rw e__371.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__370.
reflexivity.
}
feq.
}
feq.
}
assert (w__353 : 0 <= ((b * (1 - (powerRZ b (t)%Z))) * / (1 - (powerRZ b ((t + 1))%Z)))).
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__373 : b = 1 * (b - 0) + 0).
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
rw e__373.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
{
assert (g__374 : 0 < b).
{
assert (e__378 : b = 1 * (b - 0) + 0).
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
rw e__378.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
assert (g__375 : 0 < (1 - b)).
{
assert (e__379 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__379.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
assert (g__376 : 0 <= (IZR t)).
{
assert (e__380 : (IZR t) = 1 * ((IZR t) - 0) + 0).
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
rw e__380.
apply (from_le_nn 1 0 0 (IZR t)); [exact r__351 | lra ..].
}
assert (g__377 : 0 <= (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
{
apply inv_pos.
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
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
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
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
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
apply (from_le_pos 1 1 0 (IZR t)); [exact r__351 | lra ..].
}
assert (g__384 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
}
rw e__352. exact w__353.
}
(* beta high *)
assert (s__409 : ((adam_rate b ((t + 1))%Z) <= b)).
{
apply gap_le.
assert (e__389 : (b - (adam_rate b ((t + 1))%Z)) = (((powerRZ b ((t + 1))%Z) * (1 - b)) * / (1 - (powerRZ b ((t + 1))%Z)))).
{
transitivity (((((- 1) * (powerRZ b (t)%Z) * b) + ((powerRZ b (t)%Z) * (b ^ 2))) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__391 : (adam_rate b ((t + 1))%Z) = ((((powerRZ b (t)%Z) * b) + ((- 1) * b)) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
change (((b - (powerRZ b ((t + 1))%Z)) * / (1 - (powerRZ b ((t + 1))%Z))) = ((((powerRZ b (t)%Z) * b) + ((- 1) * b)) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
assert (e__392 : / (1 - (powerRZ b ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__393 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__394 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__394.
reflexivity.
}
feq.
}
rw e__393.
apply inv_by. feq.
}
assert (e__395 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__392.
rw e__395.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__391.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b (t)%Z) * b) + ((powerRZ b (t)%Z) * (b ^ 2))) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__396 : / (1 - (powerRZ b ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__397 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__398 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__398.
reflexivity.
}
feq.
}
rw e__397.
apply inv_by. feq.
}
assert (e__399 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__396.
rw e__399.
reflexivity.
}
feq.
}
feq.
}
assert (w__390 : 0 <= (((powerRZ b ((t + 1))%Z) * (1 - b)) * / (1 - (powerRZ b ((t + 1))%Z)))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pz_pos.
assert (e__400 : b = 1 * (b - 0) + 0).
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
rw e__400.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
{
assert (e__401 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__401.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
}
{
apply inv_pos.
assert (g__402 : 0 < b).
{
assert (e__406 : b = 1 * (b - 0) + 0).
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
rw e__406.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
assert (g__403 : 0 < (1 - b)).
{
assert (e__407 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__407.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
assert (g__404 : 0 < ((IZR t) + 1)).
{
assert (e__408 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
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
rw e__408.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__351 | lra ..].
}
assert (g__405 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
}
rw e__389. exact w__390.
}
(* moment_t *)
assert (s__412 : (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (((adam_rate b ((t + 1))%Z) * (m (t)%Z (i)%Z)) + ((1 - (adam_rate b ((t + 1))%Z)) * (g (t)%Z (i)%Z)))))).
{
assert (b__410 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__411 : (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (((adam_rate b ((t + 1))%Z) * (m (t)%Z (i)%Z)) + ((1 - (adam_rate b ((t + 1))%Z)) * (g (t)%Z (i)%Z)))))).
{
exact (h__14 (t)%Z b__410).
}
exact u__411.
}
(* lengths_t *)
assert (s__415 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (t)%Z (i)%Z)))).
{
assert (b__413 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__414 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (t)%Z (i)%Z)))).
{
exact (s__328 (t)%Z b__413).
}
exact u__414.
}
(* capped_t *)
assert (s__418 : (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) <= (eta * / (((sqrt (1 - a)) * gmin) + eps))))).
{
assert (b__416 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__417 : (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) <= (eta * / (((sqrt (1 - a)) * gmin) + eps))))).
{
exact (s__287 (t)%Z b__416).
}
exact u__417.
}
(* position_t *)
assert (s__421 : (forall i : Z, ((1)%Z <= i)%Z -> (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z) + ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))) = 0))).
{
assert (b__419 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__420 : (forall i : Z, ((1)%Z <= i)%Z -> (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z) + ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))) = 0))).
{
exact (s__349 (t)%Z b__419).
}
exact u__420.
}
(* slopes *)
assert (s__447 : (((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))))) = 0)).
{
apply gap_eq.
assert (e__422 : (0 - ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))))) = (- (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z) + ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))))))).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))))).
{
assert (e__424 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))))).
{
assert (e__425 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)) + ((- 1)) * ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__427 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)) + ((- 1) * (g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
assert (e__426 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
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
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__425.
feq.
}
assert (e__428 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))).
{
assert (e__429 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__431 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))).
{
assert (e__430 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__430.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__429.
feq.
}
eapply eq_trans.
{
rw e__424.
rw e__428.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))))).
{
assert (e__432 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z) + ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))))).
{
assert (e__433 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z) + ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)) + ((- 1)) * ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__436 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)) + ((- 1) * (g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
assert (e__434 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__435 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__434.
rw e__435.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__433.
feq.
}
eapply eq_trans.
{
rw e__432.
reflexivity.
}
feq.
}
feq.
}
assert (w__423 : (- (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z) + ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))))))) = 0).
{
apply opp_zero.
apply zsum_zero; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__438 : 1 <= IZR i__0).
{ izr_le. }
assert (v__437 : ((x ((t + 1))%Z (i__0)%Z) - (x (t)%Z (i__0)%Z) + ((d (t)%Z (i__0)%Z) * (m ((t + 1))%Z (i__0)%Z))) = 0).
{
assert (b__439 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (b__440 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__441 : ((x ((t + 1))%Z (i__0)%Z) = ((x (t)%Z (i__0)%Z) - ((d (t)%Z (i__0)%Z) * (m ((t + 1))%Z (i__0)%Z))))) by exact (h__17 (t)%Z b__439 (i__0)%Z b__440).
assert (e__442 : ((x ((t + 1))%Z (i__0)%Z) - (x (t)%Z (i__0)%Z) + ((d (t)%Z (i__0)%Z) * (m ((t + 1))%Z (i__0)%Z))) = (- 1) * (((x (t)%Z (i__0)%Z) - ((d (t)%Z (i__0)%Z) * (m ((t + 1))%Z (i__0)%Z))) - (x ((t + 1))%Z (i__0)%Z)) + 0).
{
transitivity ((((d (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (x (t + 1)%Z (i__0)%Z) + ((- 1) * (x (t)%Z (i__0)%Z)))).
{
assert (e__443 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__444 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__443.
rw e__444.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((d (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (x (t + 1)%Z (i__0)%Z) + ((- 1) * (x (t)%Z (i__0)%Z)))).
{
assert (e__445 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__446 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__445.
rw e__446.
reflexivity.
}
feq.
}
feq.
}
rw e__442.
apply (from_eq_zero (- 1) 0 (x ((t + 1))%Z (i__0)%Z) ((x (t)%Z (i__0)%Z) - ((d (t)%Z (i__0)%Z) * (m ((t + 1))%Z (i__0)%Z)))); [exact i__441 | lra ..].
}
rewrite v__437. ring.
}
rw e__422. exact w__423.
}
(* squares *)
assert (s__472 : ((zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))))).
{
apply gap_eq.
assert (e__448 : ((zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z) + ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))) * (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) - (x ((t + 1))%Z (i)%Z) + (x (t)%Z (i)%Z)))))).
{
transitivity (((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__450 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__451 : zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__453 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__452 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
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
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__451.
feq.
}
assert (e__454 : (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__455 : zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__457 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + ((x (t + 1)%Z (i__0)%Z) ^ 2) + ((x (t)%Z (i__0)%Z) ^ 2))).
{
assert (e__456 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__456.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__455.
feq.
}
eapply eq_trans.
{
rw e__450.
rw e__454.
reflexivity.
}
feq.
}
symmetry.
transitivity (((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__458 : zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z) + ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))) * (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) - (x ((t + 1))%Z (i)%Z) + (x (t)%Z (i)%Z)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)) + (2) * ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + ((- 1)) * ((x (t + 1)%Z (i__0)%Z) ^ 2) + ((- 1)) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__461 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)) + (2 * (x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + ((- 1) * ((x (t + 1)%Z (i__0)%Z) ^ 2)) + ((- 1) * ((x (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__459 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__460 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__459.
rw e__460.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))) + (2) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__458.
feq.
}
feq.
}
assert (w__449 : (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z) + ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))) * (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) - (x ((t + 1))%Z (i)%Z) + (x (t)%Z (i)%Z))))) = 0).
{
apply zsum_zero; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__463 : 1 <= IZR i__0).
{ izr_le. }
assert (v__462 : ((x ((t + 1))%Z (i__0)%Z) - (x (t)%Z (i__0)%Z) + ((d (t)%Z (i__0)%Z) * (m ((t + 1))%Z (i__0)%Z))) = 0).
{
assert (b__464 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (b__465 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__466 : ((x ((t + 1))%Z (i__0)%Z) = ((x (t)%Z (i__0)%Z) - ((d (t)%Z (i__0)%Z) * (m ((t + 1))%Z (i__0)%Z))))) by exact (h__17 (t)%Z b__464 (i__0)%Z b__465).
assert (e__467 : ((x ((t + 1))%Z (i__0)%Z) - (x (t)%Z (i__0)%Z) + ((d (t)%Z (i__0)%Z) * (m ((t + 1))%Z (i__0)%Z))) = (- 1) * (((x (t)%Z (i__0)%Z) - ((d (t)%Z (i__0)%Z) * (m ((t + 1))%Z (i__0)%Z))) - (x ((t + 1))%Z (i__0)%Z)) + 0).
{
transitivity ((((d (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (x (t + 1)%Z (i__0)%Z) + ((- 1) * (x (t)%Z (i__0)%Z)))).
{
assert (e__468 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__469 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__468.
rw e__469.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((d (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (x (t + 1)%Z (i__0)%Z) + ((- 1) * (x (t)%Z (i__0)%Z)))).
{
assert (e__470 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__471 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__470.
rw e__471.
reflexivity.
}
feq.
}
feq.
}
rw e__467.
apply (from_eq_zero (- 1) 0 (x ((t + 1))%Z (i__0)%Z) ((x (t)%Z (i__0)%Z) - ((d (t)%Z (i__0)%Z) * (m ((t + 1))%Z (i__0)%Z)))); [exact i__466 | lra ..].
}
rewrite v__462. ring.
}
rw e__448. exact w__449.
}
(* descent_t *)
assert (s__475 : ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
assert (b__473 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__474 : ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
exact (h__19 (t)%Z b__473).
}
exact u__474.
}
(* smooth_t *)
assert (s__478 : ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))).
{
assert (b__476 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__477 : ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))).
{
exact (h__20 (t)%Z b__476).
}
exact u__477.
}
(* descent' *)
assert (s__561 : ((F ((t + 1))%Z) <= ((F (t)%Z) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))))))).
{
apply gap_le.
assert (e__479 : (((F (t)%Z) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))))) - (F ((t + 1))%Z)) = (((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))) - (F ((t + 1))%Z)) - ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))))) + ((L * / 2) * ((zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * L))).
{
assert (e__481 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))).
{
assert (e__482 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__484 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))).
{
assert (e__483 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__483.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__482.
feq.
}
assert (e__485 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__486 : zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__488 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__487 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__487.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__486.
feq.
}
assert (e__489 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__481.
rw e__485.
rw e__489.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * L))).
{
assert (e__490 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))))).
{
assert (e__491 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)) + ((- 1)) * ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__493 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)) + ((- 1) * (g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
assert (e__492 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__492.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__491.
feq.
}
assert (e__494 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))).
{
assert (e__495 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__497 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))).
{
assert (e__496 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__496.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__495.
feq.
}
assert (e__498 : (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__499 : zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__501 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + ((x (t + 1)%Z (i__0)%Z) ^ 2) + ((x (t)%Z (i__0)%Z) ^ 2))).
{
assert (e__500 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__500.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__499.
feq.
}
assert (e__502 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__503 : zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__505 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__504 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__504.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__503.
feq.
}
assert (e__506 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__490.
rw e__494.
rw e__498.
rw e__502.
rw e__506.
reflexivity.
}
feq.
}
feq.
}
assert (w__480 : 0 <= (((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))) - (F ((t + 1))%Z)) - ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))))) + ((L * / 2) * ((zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
apply plus_nn_zero.
{
apply to_plus.
apply plus_nn_zero.
{
assert (e__508 : ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))) - (F ((t + 1))%Z)) = 1 * (((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))) - (F ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))) * L) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * L) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * L))).
{
assert (e__509 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))))).
{
assert (e__510 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)) + ((- 1)) * ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__512 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)) + ((- 1) * (g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
assert (e__511 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__511.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__510.
feq.
}
assert (e__513 : (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__514 : zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__516 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + ((x (t + 1)%Z (i__0)%Z) ^ 2) + ((x (t)%Z (i__0)%Z) ^ 2))).
{
assert (e__515 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__515.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__514.
feq.
}
assert (e__517 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__509.
rw e__513.
rw e__517.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))) * L) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * L) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * L))).
{
assert (e__518 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))))).
{
assert (e__519 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)) + ((- 1)) * ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__521 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)) + ((- 1) * (g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
assert (e__520 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__520.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__519.
feq.
}
assert (e__522 : (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__523 : zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__525 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + ((x (t + 1)%Z (i__0)%Z) ^ 2) + ((x (t)%Z (i__0)%Z) ^ 2))).
{
assert (e__524 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__524.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__523.
feq.
}
assert (e__526 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__518.
rw e__522.
rw e__526.
reflexivity.
}
feq.
}
feq.
}
rw e__508.
apply (from_le_nn 1 0 (F ((t + 1))%Z) ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))); [exact s__475 | lra ..].
}
{
assert (e__527 : (- ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))))) = 1 * (0 - ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))))).
{
assert (e__528 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))))).
{
assert (e__529 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)) + ((- 1)) * ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__531 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)) + ((- 1) * (g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
assert (e__530 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__530.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__529.
feq.
}
assert (e__532 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))).
{
assert (e__533 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__535 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))).
{
assert (e__534 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__534.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__533.
feq.
}
eapply eq_trans.
{
rw e__528.
rw e__532.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))))).
{
assert (e__536 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))))).
{
assert (e__537 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)) + ((- 1)) * ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__539 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z)) + ((- 1) * (g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
assert (e__538 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__538.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t + 1)%Z (i__0)%Z))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__537.
feq.
}
assert (e__540 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))).
{
assert (e__541 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__543 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))).
{
assert (e__542 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
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
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__541.
feq.
}
eapply eq_trans.
{
rw e__536.
rw e__540.
reflexivity.
}
feq.
}
feq.
}
rw e__527.
apply (from_eq_zero 1 0 ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))))) 0); [exact s__447 | lra ..].
}
}
{
assert (v__507 : ((zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))) = 0).
{
assert (e__544 : ((zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))) = 1 * ((zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))) + 0).
{
transitivity (((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__545 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__546 : zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__548 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__547 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__547.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__546.
feq.
}
assert (e__549 : (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__550 : zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__552 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + ((x (t + 1)%Z (i__0)%Z) ^ 2) + ((x (t)%Z (i__0)%Z) ^ 2))).
{
assert (e__551 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__551.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
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
rw e__545.
rw e__549.
reflexivity.
}
feq.
}
symmetry.
transitivity (((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__553 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__554 : zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__556 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__555 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__555.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__554.
feq.
}
assert (e__557 : (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__558 : zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__560 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + ((x (t + 1)%Z (i__0)%Z) ^ 2) + ((x (t)%Z (i__0)%Z) ^ 2))).
{
assert (e__559 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__559.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__558.
feq.
}
eapply eq_trans.
{
rw e__553.
rw e__557.
reflexivity.
}
feq.
}
feq.
}
rw e__544.
apply (from_eq_zero 1 0 (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))) (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2)))); [exact s__472 | lra ..].
}
rewrite v__507. ring.
}
}
rw e__479. exact w__480.
}
(* smooth' *)
assert (s__619 : ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2)))))).
{
apply gap_le.
assert (e__562 : (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) = ((((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) + ((L ^ 2) * ((zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * (L ^ 2)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__564 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__565 : zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__567 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__566 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__566.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__565.
feq.
}
assert (e__568 : (zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__569 : zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__571 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((g (t)%Z (i__0)%Z) ^ 2))).
{
assert (e__570 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__570.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__569.
feq.
}
eapply eq_trans.
{
rw e__564.
rw e__568.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * (L ^ 2)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__572 : (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__573 : zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__575 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + ((x (t + 1)%Z (i__0)%Z) ^ 2) + ((x (t)%Z (i__0)%Z) ^ 2))).
{
assert (e__574 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__574.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__573.
feq.
}
assert (e__576 : (zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__577 : zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__579 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((g (t)%Z (i__0)%Z) ^ 2))).
{
assert (e__578 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__578.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__577.
feq.
}
assert (e__580 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__581 : zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__583 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__582 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__582.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__581.
feq.
}
eapply eq_trans.
{
rw e__572.
rw e__576.
rw e__580.
reflexivity.
}
feq.
}
feq.
}
assert (w__563 : 0 <= ((((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) + ((L ^ 2) * ((zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
apply plus_nn_zero.
{
assert (e__585 : (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) = 1 * (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) + 0).
{
transitivity (((2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))) * (L ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * (L ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__586 : (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__587 : zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__589 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + ((x (t + 1)%Z (i__0)%Z) ^ 2) + ((x (t)%Z (i__0)%Z) ^ 2))).
{
assert (e__588 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__588.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__587.
feq.
}
assert (e__590 : (zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__591 : zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__593 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((g (t)%Z (i__0)%Z) ^ 2))).
{
assert (e__592 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__592.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__591.
feq.
}
eapply eq_trans.
{
rw e__586.
rw e__590.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)))) * (L ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * (L ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__594 : (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__595 : zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__597 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + ((x (t + 1)%Z (i__0)%Z) ^ 2) + ((x (t)%Z (i__0)%Z) ^ 2))).
{
assert (e__596 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__596.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__595.
feq.
}
assert (e__598 : (zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__599 : zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__601 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((g (t)%Z (i__0)%Z) ^ 2))).
{
assert (e__600 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__600.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (g (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))).
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
rw e__594.
rw e__598.
reflexivity.
}
feq.
}
feq.
}
rw e__585.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))); [exact s__478 | lra ..].
}
{
assert (v__584 : ((zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))) = 0).
{
assert (e__602 : ((zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))) = 1 * ((zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))) + 0).
{
transitivity (((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__603 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__604 : zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__606 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__605 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__605.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__604.
feq.
}
assert (e__607 : (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__608 : zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__610 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + ((x (t + 1)%Z (i__0)%Z) ^ 2) + ((x (t)%Z (i__0)%Z) ^ 2))).
{
assert (e__609 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__609.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__608.
feq.
}
eapply eq_trans.
{
rw e__603.
rw e__607.
reflexivity.
}
feq.
}
symmetry.
transitivity (((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))))).
{
assert (e__611 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__612 : zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__614 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__613 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
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
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (t)%Z (i__0)%Z) ^ 2) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__612.
feq.
}
assert (e__615 : (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__616 : zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__618 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z)) + ((x (t + 1)%Z (i__0)%Z) ^ 2) + ((x (t)%Z (i__0)%Z) ^ 2))).
{
assert (e__617 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__617.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) * (x (t)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
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
rw e__611.
rw e__615.
reflexivity.
}
feq.
}
feq.
}
rw e__602.
apply (from_eq_zero 1 0 (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))) (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2)))); [exact s__472 | lra ..].
}
rewrite v__584. ring.
}
}
rw e__562. exact w__563.
}
assert (n__634 : (2 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__633 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__633.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
assert (n__635 : L <> 0).
{
intro vanishes.
apply n__634.
transitivity (2 * (L)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__637 : (4 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__636 : (4 * L) = 4 * (L - 0) + 0).
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
rw e__636.
apply (from_lt_pos 4 0 0 L); [exact h__8 | lra ..].
}
(* lower *)
assert (s__674 : ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))))).
{
assert (b__620 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__621 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__6.
}
{
exact h__7.
}
}
assert (p__622 : ((0 <= (adam_rate b ((t + 1))%Z)) /\ ((adam_rate b ((t + 1))%Z) <= b))).
{
split.
{
exact s__388.
}
{
exact s__409.
}
}
assert (p__623 : (0 < L)).
{
exact h__8.
}
assert (p__624 : (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (((adam_rate b ((t + 1))%Z) * (m (t)%Z (i)%Z)) + ((1 - (adam_rate b ((t + 1))%Z)) * (g (t)%Z (i)%Z)))))).
{
exact s__412.
}
assert (p__625 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (t)%Z (i)%Z)))).
{
exact s__415.
}
assert (p__626 : (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) <= (eta * / (((sqrt (1 - a)) * gmin) + eps))))).
{
exact s__418.
}
assert (p__627 : ((L * (eta * / (((sqrt (1 - a)) * gmin) + eps))) <= (1 * / 4))).
{
exact h__22.
}
assert (p__628 : ((2 * (b ^ 2) * L * (eta * / (((sqrt (1 - a)) * gmin) + eps))) <= ((1 - b) ^ 2))).
{
exact h__24.
}
assert (p__629 : ((F ((t + 1))%Z) <= ((F (t)%Z) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * (d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2))))))).
{
exact s__561.
}
assert (p__630 : ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)) ^ 2)))))).
{
exact s__619.
}
assert (u__631 : (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) <= ((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) - ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) - ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))).
{
exact (T_descent_step_ef759f74.claim (adam_rate b ((t + 1))%Z) b L (eta * / (((sqrt (1 - a)) * gmin) + eps)) (F (t)%Z) (F ((t + 1))%Z) (n)%Z (fun i : Z => (m (t)%Z (i)%Z)) (fun i : Z => (m ((t + 1))%Z (i)%Z)) (fun i : Z => (g (t)%Z (i)%Z)) (fun i : Z => (g ((t + 1))%Z (i)%Z)) (fun i : Z => (d (t)%Z (i)%Z)) b__620 p__621 p__622 p__623 p__624 p__625 p__626 p__627 p__628 p__629 p__630).
}
apply gap_le.
assert (e__632 : (((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))) - (V F m g b L (n)%Z ((t + 1))%Z)) = 1 * (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) - ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) - ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) - ((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)))))) + 0).
{
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__638 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__639 : zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__641 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__640 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
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
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__639.
feq.
}
assert (e__642 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__643 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__644 : 1 <= IZR i__0).
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
rw e__643.
feq.
}
assert (e__645 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__646 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__647 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__650 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__648 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__649 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__648.
rw e__649.
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
rw e__647.
feq.
}
assert (e__651 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__652 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__646.
rw e__651.
rw e__652.
reflexivity.
}
feq.
}
assert (e__653 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__654 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__655 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__656 : 1 <= IZR i__0).
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
rw e__655.
feq.
}
assert (e__657 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__654.
rw e__657.
reflexivity.
}
feq.
}
assert (e__658 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__638.
rw e__642.
rw e__645.
rw e__653.
rw e__658.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__659 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__660 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__663 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__661 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__662 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__661.
rw e__662.
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
rw e__660.
feq.
}
assert (e__664 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__665 : zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__667 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__666 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__666.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__665.
feq.
}
assert (e__668 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__669 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__670 : 1 <= IZR i__0).
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
rw e__669.
feq.
}
assert (e__671 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__672 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
assert (e__673 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__659.
rw e__664.
rw e__668.
rw e__671.
rw e__672.
rw e__673.
reflexivity.
}
feq.
}
feq.
}
rw e__632.
apply (from_le_nn 1 0 ((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) ((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) - ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) - ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))); [exact u__631 | lra ..].
}
exact s__674.
}
(* V low *)
assert (s__835 : (forall t : Z, ((0)%Z <= t)%Z -> ((V F m g b L (n)%Z (t)%Z) <= (V F m g b L (n)%Z (0)%Z)))).
{
apply (induction_from (fun t : Z => ((V F m g b L (n)%Z (t)%Z) <= (V F m g b L (n)%Z (0)%Z))) (0)%Z).
{
change ((V F m g b L (n)%Z (0)%Z) <= (V F m g b L (n)%Z (0)%Z)).
assert (n__678 : (2 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__677 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__677.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
assert (n__679 : L <> 0).
{
intro vanishes.
apply n__678.
transitivity (2 * (L)).
{ feq. }
rewrite vanishes. ring.
}
(* base *)
assert (s__685 : ((V F m g b L (n)%Z (0)%Z) <= (V F m g b L (n)%Z (0)%Z))).
{
apply gap_le.
apply Req_le_sym.
assert (e__676 : ((V F m g b L (n)%Z (0)%Z) - (V F m g b L (n)%Z (0)%Z)) = 0).
{
assert (e__680 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__681 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__682 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__683 : 1 <= IZR i__0).
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
rw e__682.
feq.
}
assert (e__684 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__681.
rw e__684.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__680.
reflexivity.
}
feq.
}
rw e__676.
rat.
}
exact s__685.
}
{
intros t b__686.
assert (r__687 : 0 <= IZR t).
{ izr_le. }
intros IH__688.
change ((V F m g b L (n)%Z (t + 1)%Z) <= (V F m g b L (n)%Z (0)%Z)).
(* falls_t *)
assert (s__691 : ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))))).
{
assert (b__689 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__690 : ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))))).
{
exact (s__675 (t)%Z b__689).
}
exact u__690.
}
assert (n__695 : (2 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__694 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__694.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
assert (n__696 : L <> 0).
{
intro vanishes.
apply n__695.
transitivity (2 * (L)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__698 : (4 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__697 : (4 * L) = 4 * (L - 0) + 0).
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
rw e__697.
apply (from_lt_pos 4 0 0 L); [exact h__8 | lra ..].
}
(* step *)
assert (s__810 : ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (0)%Z))).
{
apply gap_le.
assert (e__692 : ((V F m g b L (n)%Z (0)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)) = (((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) - (V F m g b L (n)%Z ((t + 1))%Z)) + ((V F m g b L (n)%Z (0)%Z) - (V F m g b L (n)%Z (t)%Z)) + (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))).
{
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (0)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__699 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__700 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__701 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__704 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__702 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__703 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__702.
rw e__703.
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
rw e__701.
feq.
}
assert (e__705 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__706 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__700.
rw e__705.
rw e__706.
reflexivity.
}
feq.
}
assert (e__707 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__708 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__709 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__710 : 1 <= IZR i__0).
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
rw e__709.
feq.
}
assert (e__711 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__708.
rw e__711.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__699.
rw e__707.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (0)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__712 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__713 : zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__715 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__714 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__714.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__713.
feq.
}
assert (e__716 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__717 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__718 : 1 <= IZR i__0).
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
rw e__717.
feq.
}
assert (e__719 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__720 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__721 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__724 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__722 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__723 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__722.
rw e__723.
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
rw e__721.
feq.
}
assert (e__725 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__726 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__720.
rw e__725.
rw e__726.
reflexivity.
}
feq.
}
assert (e__727 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__728 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__729 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__730 : 1 <= IZR i__0).
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
rw e__729.
feq.
}
assert (e__731 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__728.
rw e__731.
reflexivity.
}
feq.
}
assert (e__732 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__733 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__734 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__735 : 1 <= IZR i__0).
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
rw e__734.
feq.
}
assert (e__736 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__733.
rw e__736.
reflexivity.
}
feq.
}
assert (e__737 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__712.
rw e__716.
rw e__719.
rw e__727.
rw e__732.
rw e__737.
reflexivity.
}
feq.
}
feq.
}
assert (w__693 : 0 <= (((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) - (V F m g b L (n)%Z ((t + 1))%Z)) + ((V F m g b L (n)%Z (0)%Z) - (V F m g b L (n)%Z (t)%Z)) + (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__738 : ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) - (V F m g b L (n)%Z ((t + 1))%Z)) = 1 * (((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))) - (V F m g b L (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__739 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__740 : zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__742 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__741 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__741.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__740.
feq.
}
assert (e__743 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__744 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__745 : 1 <= IZR i__0).
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
rw e__744.
feq.
}
assert (e__746 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__747 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__748 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__751 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__749 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__750 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__749.
rw e__750.
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
rw e__748.
feq.
}
assert (e__752 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__753 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__747.
rw e__752.
rw e__753.
reflexivity.
}
feq.
}
assert (e__754 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__755 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__756 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__757 : 1 <= IZR i__0).
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
rw e__756.
feq.
}
assert (e__758 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__755.
rw e__758.
reflexivity.
}
feq.
}
assert (e__759 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__739.
rw e__743.
rw e__746.
rw e__754.
rw e__759.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__760 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__761 : zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__763 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__762 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__762.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__761.
feq.
}
assert (e__764 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__765 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__766 : 1 <= IZR i__0).
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
rw e__765.
feq.
}
assert (e__767 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__768 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__769 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__772 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__770 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__771 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__770.
rw e__771.
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
rw e__769.
feq.
}
assert (e__773 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__774 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__768.
rw e__773.
rw e__774.
reflexivity.
}
feq.
}
assert (e__775 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__776 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__777 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__778 : 1 <= IZR i__0).
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
rw e__777.
feq.
}
assert (e__779 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__776.
rw e__779.
reflexivity.
}
feq.
}
assert (e__780 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__760.
rw e__764.
rw e__767.
rw e__775.
rw e__780.
reflexivity.
}
feq.
}
feq.
}
rw e__738.
apply (from_le_nn 1 0 (V F m g b L (n)%Z ((t + 1))%Z) ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))); [exact s__691 | lra ..].
}
{
assert (e__781 : ((V F m g b L (n)%Z (0)%Z) - (V F m g b L (n)%Z (t)%Z)) = 1 * ((V F m g b L (n)%Z (0)%Z) - (V F m g b L (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (F (t)%Z)) + (F (0)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__782 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__783 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__784 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__785 : 1 <= IZR i__0).
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
rw e__784.
feq.
}
assert (e__786 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__783.
rw e__786.
reflexivity.
}
feq.
}
assert (e__787 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__788 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__789 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__790 : 1 <= IZR i__0).
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
rw e__789.
feq.
}
assert (e__791 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__788.
rw e__791.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__782.
rw e__787.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t)%Z)) + (F (0)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__792 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__793 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__794 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__795 : 1 <= IZR i__0).
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
rw e__794.
feq.
}
assert (e__796 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__793.
rw e__796.
reflexivity.
}
feq.
}
assert (e__797 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__798 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__799 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__800 : 1 <= IZR i__0).
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
rw e__799.
feq.
}
assert (e__801 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__798.
rw e__801.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__792.
rw e__797.
reflexivity.
}
feq.
}
feq.
}
rw e__781.
apply (from_le_nn 1 0 (V F m g b L (n)%Z (t)%Z) (V F m g b L (n)%Z (0)%Z)); [exact IH__688 | lra ..].
}
}
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
rat.
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__802 : 1 <= IZR i__0).
{ izr_le. }
apply mult_nn_nn.
{
assert (b__803 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (b__804 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__805 : (0 <= (d (t)%Z (i__0)%Z))) by exact (s__328 (t)%Z b__803 (i__0)%Z b__804).
assert (e__806 : (d (t)%Z (i__0)%Z) = 1 * ((d (t)%Z (i__0)%Z) - 0) + 0).
{
transitivity ((d (t)%Z (i__0)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((d (t)%Z (i__0)%Z)).
{
feq.
}
feq.
}
rw e__806.
apply (from_le_nn 1 0 0 (d (t)%Z (i__0)%Z)); [exact i__805 | lra ..].
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
apply pow_pos.
assert (e__807 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__807.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
{
apply inv_pos.
assert (e__808 : (4 * L) = 4 * (L - 0) + 0).
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
rw e__808.
apply (from_lt_pos 4 0 0 L); [exact h__8 | lra ..].
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__809 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
}
rw e__692. exact w__693.
}
apply gap_le.
assert (e__811 : ((V F m g b L (n)%Z (0)%Z) - (V F m g b L (n)%Z (t + 1)%Z)) = 1 * ((V F m g b L (n)%Z (0)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (0)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__812 : (V F m g b L (n)%Z (t + 1)%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t + 1)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t + 1)%Z (i)%Z) - (g (t + 1)%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__813 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t + 1)%Z (i)%Z) - (g (t + 1)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__814 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t + 1)%Z (i)%Z) - (g (t + 1)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__815 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
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
rw e__814.
feq.
}
assert (e__816 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__813.
rw e__816.
reflexivity.
}
feq.
}
assert (e__817 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__818 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__819 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__820 : 1 <= IZR i__0).
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
rw e__819.
feq.
}
assert (e__821 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__818.
rw e__821.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__812.
rw e__817.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (0)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__822 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__823 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__824 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__827 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__825 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__826 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__825.
rw e__826.
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
rw e__824.
feq.
}
assert (e__828 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__829 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__823.
rw e__828.
rw e__829.
reflexivity.
}
feq.
}
assert (e__830 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__831 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__832 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__833 : 1 <= IZR i__0).
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
rw e__832.
feq.
}
assert (e__834 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__831.
rw e__834.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__822.
rw e__830.
reflexivity.
}
feq.
}
feq.
}
rw e__811.
apply (from_le_nn 1 0 (V F m g b L (n)%Z ((t + 1))%Z) (V F m g b L (n)%Z (0)%Z)); [exact s__810 | lra ..].
}
}
(* g bounded *)
assert (s__903 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= top)))).
{
intros t b__836.
assert (r__837 : 0 <= IZR t).
{ izr_le. }
(* V_t *)
assert (s__840 : ((V F m g b L (n)%Z (t)%Z) <= (V F m g b L (n)%Z (0)%Z))).
{
assert (b__838 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__839 : ((V F m g b L (n)%Z (t)%Z) <= (V F m g b L (n)%Z (0)%Z))).
{
exact (s__835 (t)%Z b__838).
}
exact u__839.
}
(* g_t *)
assert (s__902 : (forall i : Z, ((1)%Z <= i)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= top))).
{
intros i b__841.
assert (r__842 : 1 <= IZR i).
{ izr_le. }
(* partial *)
assert (s__846 : (((g (t)%Z (i)%Z) ^ 2) <= (2 * L * (F (t)%Z)))).
{
assert (b__843 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__844 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__845 : (((g (t)%Z (i)%Z) ^ 2) <= (2 * L * (F (t)%Z)))).
{
exact (h__21 (t)%Z b__843 (i)%Z b__844).
}
exact u__845.
}
assert (n__850 : (2 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__849 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__849.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
assert (n__851 : L <> 0).
{
intro vanishes.
apply n__850.
transitivity (2 * (L)).
{ feq. }
rewrite vanishes. ring.
}
(* g_i *)
assert (s__901 : (((g (t)%Z (i)%Z) ^ 2) <= top)).
{
apply gap_le.
assert (e__847 : (top - ((g (t)%Z (i)%Z) ^ 2)) = (((2 * L * (F (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) + (2 * L * ((V F m g b L (n)%Z (0)%Z) - (V F m g b L (n)%Z (t)%Z))) + ((1 - b) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) + (top - (2 * L * (V F m g b L (n)%Z (0)%Z))))).
{
transitivity ((((- 1) * ((g (t)%Z (i)%Z) ^ 2)) + top)).
{
feq.
}
symmetry.
transitivity ((((- 1) * ((g (t)%Z (i)%Z) ^ 2)) + top)).
{
assert (e__852 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__853 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__854 : 1 <= IZR i__0).
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
rw e__853.
feq.
}
assert (e__855 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__856 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__857 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__858 : 1 <= IZR i__0).
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
rw e__857.
feq.
}
assert (e__859 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__856.
rw e__859.
reflexivity.
}
feq.
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
eapply eq_trans.
{
rw e__852.
rw e__855.
rw e__860.
reflexivity.
}
feq.
}
feq.
}
assert (w__848 : 0 <= (((2 * L * (F (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) + (2 * L * ((V F m g b L (n)%Z (0)%Z) - (V F m g b L (n)%Z (t)%Z))) + ((1 - b) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) + (top - (2 * L * (V F m g b L (n)%Z (0)%Z))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__865 : ((2 * L * (F (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) = 1 * ((2 * L * (F (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) + 0).
{
transitivity (((2 * (F (t)%Z) * L) + ((- 1) * ((g (t)%Z (i)%Z) ^ 2)))).
{
feq.
}
symmetry.
transitivity (((2 * (F (t)%Z) * L) + ((- 1) * ((g (t)%Z (i)%Z) ^ 2)))).
{
feq.
}
feq.
}
rw e__865.
apply (from_le_nn 1 0 ((g (t)%Z (i)%Z) ^ 2) (2 * L * (F (t)%Z))); [exact s__846 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__866 : L = 1 * (L - 0) + 0).
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
rw e__866.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
{
assert (e__867 : ((V F m g b L (n)%Z (0)%Z) - (V F m g b L (n)%Z (t)%Z)) = 1 * ((V F m g b L (n)%Z (0)%Z) - (V F m g b L (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (F (t)%Z)) + (F (0)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__868 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__869 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__870 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__871 : 1 <= IZR i__0).
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
rw e__870.
feq.
}
assert (e__872 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__869.
rw e__872.
reflexivity.
}
feq.
}
assert (e__873 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__874 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__875 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__876 : 1 <= IZR i__0).
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
rw e__875.
feq.
}
assert (e__877 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__874.
rw e__877.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__868.
rw e__873.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t)%Z)) + (F (0)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__878 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__879 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__880 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__881 : 1 <= IZR i__0).
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
rw e__880.
feq.
}
assert (e__882 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__879.
rw e__882.
reflexivity.
}
feq.
}
assert (e__883 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__884 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__885 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__886 : 1 <= IZR i__0).
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
rw e__885.
feq.
}
assert (e__887 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__884.
rw e__887.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__878.
rw e__883.
reflexivity.
}
feq.
}
feq.
}
rw e__867.
apply (from_le_nn 1 0 (V F m g b L (n)%Z (t)%Z) (V F m g b L (n)%Z (0)%Z)); [exact s__840 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
assert (e__888 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__888.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__889 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
assert (e__890 : (top - (2 * L * (V F m g b L (n)%Z (0)%Z))) = 1 * (top - (2 * L * (V F m g b L (n)%Z (0)%Z))) + 0).
{
transitivity ((((- 2) * (F (0)%Z) * L) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * b) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))) + top)).
{
assert (e__891 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__892 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__893 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__894 : 1 <= IZR i__0).
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
rw e__893.
feq.
}
assert (e__895 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__892.
rw e__895.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__891.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (F (0)%Z) * L) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * b) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))) + top)).
{
assert (e__896 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__897 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__898 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__899 : 1 <= IZR i__0).
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
rw e__898.
feq.
}
assert (e__900 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__897.
rw e__900.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__896.
reflexivity.
}
feq.
}
feq.
}
rw e__890.
apply (from_le_nn 1 0 (2 * L * (V F m g b L (n)%Z (0)%Z)) top); [exact h__23 | lra ..].
}
}
rw e__847. exact w__848.
}
exact s__901.
}
exact s__902.
}
(* v high *)
assert (s__1060 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((v ((t + 1))%Z (i)%Z) <= top)))).
{
apply (induction_from (fun t : Z => (forall i : Z, ((1)%Z <= i)%Z -> ((v ((t + 1))%Z (i)%Z) <= top))) (0)%Z).
{
change (forall i : Z, ((1)%Z <= i)%Z -> ((v (((0)%Z + 1))%Z (i)%Z) <= top)).
(* base *)
assert (s__934 : (forall i : Z, ((1)%Z <= i)%Z -> ((v ((0 + 1))%Z (i)%Z) <= top))).
{
intros i b__904.
assert (r__905 : 1 <= IZR i).
{ izr_le. }
(* v_1 *)
assert (s__909 : ((v ((0 + 1))%Z (i)%Z) = (((normalized_rate a ((0 + 1))%Z) * (v (0)%Z (i)%Z)) + ((1 - (normalized_rate a ((0 + 1))%Z)) * ((g (0)%Z (i)%Z) ^ 2))))).
{
assert (b__906 : ((0)%Z <= (0)%Z)%Z).
{ zp. }
assert (b__907 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__908 : ((v ((0 + 1))%Z (i)%Z) = (((normalized_rate a ((0 + 1))%Z) * (v (0)%Z (i)%Z)) + ((1 - (normalized_rate a ((0 + 1))%Z)) * ((g (0)%Z (i)%Z) ^ 2))))).
{
exact (h__15 (0)%Z b__906 (i)%Z b__907).
}
exact u__908.
}
(* g_1 *)
assert (s__913 : (((g (0)%Z (i)%Z) ^ 2) <= top)).
{
assert (b__910 : ((0)%Z <= (0)%Z)%Z).
{ zp. }
assert (b__911 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__912 : (((g (0)%Z (i)%Z) ^ 2) <= top)).
{
exact (s__903 (0)%Z b__910 (i)%Z b__911).
}
exact u__912.
}
assert (n__918 : (1 - (a ^ 1)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__917 : (1 - (a ^ 1)) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__917.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (n__920 : (((- 1) * a) + 1) <> 0).
{
assert (e__919 : (1 - (a ^ 1)) = (((- 1) * a) + 1)).
{
feq.
}
try rewrite <- e__919.
exact n__918.
}
assert (n__921 : (a + (- 1)) <> 0).
{
intro vanishes.
apply n__920.
transitivity ((- 1) * (a + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__931 : (v (1)%Z (i)%Z) = ((g (0)%Z (i)%Z) ^ 2)).
{
transitivity (1 * (v (1)%Z (i)%Z)).
{ feq. }
assert (e__930 : (v ((0 + 1))%Z (i)%Z) = (v (1)%Z (i)%Z)).
{
swap ((0 + 1))%Z with (1)%Z.
reflexivity.
}
try rewrite <- e__930.
rewrite s__909.
assert (e__924 : (((normalized_rate a ((0 + 1))%Z) * (v (0)%Z (i)%Z)) + ((1 - (normalized_rate a ((0 + 1))%Z)) * ((g (0)%Z (i)%Z) ^ 2))) = (((((g (0)%Z (i)%Z) ^ 2) * a) + ((- 1) * ((g (0)%Z (i)%Z) ^ 2))) * (/ (a + (- 1))))).
{
assert (e__925 : (normalized_rate a ((0 + 1))%Z) = 0).
{
change (((1 - (powerRZ a (((0 + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((0 + 1))%Z))) = 0).
assert (e__926 : (powerRZ a (((0 + 1) + (- 1)))%Z) = 1).
{
swap (((0 + 1) + (- 1)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
assert (e__927 : / (1 - (powerRZ a ((0 + 1))%Z)) = ((- 1) * (/ (a + (- 1))))).
{
assert (e__928 : (1 - (powerRZ a ((0 + 1))%Z)) = (((- 1) * a) + 1)).
{
assert (e__929 : (powerRZ a ((0 + 1))%Z) = a).
{
swap ((0 + 1))%Z with (1)%Z.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__929.
reflexivity.
}
feq.
}
rw e__928.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__926.
rw e__927.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__925.
reflexivity.
}
feq.
}
rw e__924.
feq.
}
(* base_i *)
assert (s__933 : ((v ((0 + 1))%Z (i)%Z) <= top)).
{
apply gap_le.
assert (e__914 : (top - (v ((0 + 1))%Z (i)%Z)) = (top - ((g (0)%Z (i)%Z) ^ 2))).
{
transitivity ((((- 1) * (v (1)%Z (i)%Z)) + top)).
{
assert (e__916 : (v ((0 + 1))%Z (i)%Z) = (v (1)%Z (i)%Z)).
{
swap ((0 + 1))%Z with (1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__916.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((g (0)%Z (i)%Z) ^ 2)) + top)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * ((g (0)%Z (i)%Z) ^ 2)) + ((- 1) * (v (1)%Z (i)%Z))))).
{
feq.
}
rw n__931.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__915 : 0 <= (top - ((g (0)%Z (i)%Z) ^ 2))).
{
assert (e__932 : (top - ((g (0)%Z (i)%Z) ^ 2)) = 1 * (top - ((g (0)%Z (i)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((g (0)%Z (i)%Z) ^ 2)) + top)).
{
feq.
}
symmetry.
transitivity ((((- 1) * ((g (0)%Z (i)%Z) ^ 2)) + top)).
{
feq.
}
feq.
}
rw e__932.
apply (from_le_nn 1 0 ((g (0)%Z (i)%Z) ^ 2) top); [exact s__913 | lra ..].
}
rw e__914. exact w__915.
}
exact s__933.
}
intros i b__935.
assert (r__937 : 1 <= IZR i).
{ izr_le. }
pose proof (s__934 i ltac:(zp)) as h__936.
apply gap_le.
assert (e__938 : (top - (v (((0)%Z + 1))%Z (i)%Z)) = 1 * (top - (v ((0 + 1))%Z (i)%Z)) + 0).
{
transitivity ((((- 1) * (v (1)%Z (i)%Z)) + top)).
{
assert (e__939 : (v (((0)%Z + 1))%Z (i)%Z) = (v (1)%Z (i)%Z)).
{
swap (((0)%Z + 1))%Z with (1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__939.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (v (1)%Z (i)%Z)) + top)).
{
assert (e__940 : (v ((0 + 1))%Z (i)%Z) = (v (1)%Z (i)%Z)).
{
swap ((0 + 1))%Z with (1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__940.
reflexivity.
}
feq.
}
feq.
}
rw e__938.
apply (from_le_nn 1 0 (v ((0 + 1))%Z (i)%Z) top); [exact h__936 | lra ..].
}
{
intros t b__941.
assert (r__942 : 0 <= IZR t).
{ izr_le. }
intros IH__943.
change (forall i : Z, ((1)%Z <= i)%Z -> ((v (((t + 1)%Z + 1))%Z (i)%Z) <= top)).
(* step *)
assert (s__1053 : (forall i : Z, ((1)%Z <= i)%Z -> ((v ((t + 2))%Z (i)%Z) <= top))).
{
intros i b__944.
assert (r__945 : 1 <= IZR i).
{ izr_le. }
assert (n__957 : (1 - (powerRZ a ((t + 1 + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__950 : 0 < a).
{
assert (e__954 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__954.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__951 : 0 < (1 - a)).
{
assert (e__955 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__955.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__952 : 0 < ((IZR t) + 1 + 1)).
{
assert (e__956 : ((IZR t) + 1 + 1) = 1 * ((IZR t) - 0) + 2).
{
transitivity (((IZR t) + 2)).
{
feq.
}
symmetry.
transitivity (((IZR t) + 2)).
{
feq.
}
feq.
}
rw e__956.
apply (from_le_pos 1 2 0 (IZR t)); [exact r__942 | lra ..].
}
assert (g__953 : 0 < (1 - (powerRZ a ((t + 1 + 1))%Z))).
{
pz_gap a ((t + 1 + 1))%Z.
}
lra.
}
assert (n__960 : (((- 1) * (powerRZ a (t)%Z) * (a ^ 2)) + 1) <> 0).
{
assert (e__958 : (1 - (powerRZ a ((t + 1 + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * (a ^ 2)) + 1)).
{
assert (e__959 : (powerRZ a ((t + 1 + 1))%Z) = ((powerRZ a (t)%Z) * (a ^ 2))).
{
swap ((t + 1 + 1))%Z with (t + 2)%Z.
rewrite (pz_add a (t)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__959.
reflexivity.
}
feq.
}
try rewrite <- e__958.
exact n__957.
}
assert (n__961 : (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1)) <> 0).
{
intro vanishes.
apply n__960.
transitivity ((- 1) * (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__969 : (1 - (powerRZ a (((t + 1) + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__962 : 0 < a).
{
assert (e__966 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__966.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__963 : 0 < (1 - a)).
{
assert (e__967 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__967.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__964 : 0 < (((IZR t) + 1) + 1)).
{
assert (e__968 : (((IZR t) + 1) + 1) = 1 * ((IZR t) - 0) + 2).
{
transitivity (((IZR t) + 2)).
{
feq.
}
symmetry.
transitivity (((IZR t) + 2)).
{
feq.
}
feq.
}
rw e__968.
apply (from_le_pos 1 2 0 (IZR t)); [exact r__942 | lra ..].
}
assert (g__965 : 0 < (1 - (powerRZ a (((t + 1) + 1))%Z))).
{
pz_gap a (((t + 1) + 1))%Z.
}
lra.
}
(* v_next *)
assert (s__986 : ((v ((t + 1 + 1))%Z (i)%Z) = (((normalized_rate a ((t + 1 + 1))%Z) * (v ((t + 1))%Z (i)%Z)) + ((1 - (normalized_rate a ((t + 1 + 1))%Z)) * ((g ((t + 1))%Z (i)%Z) ^ 2))))).
{
assert (b__946 : ((0)%Z <= ((t + 1))%Z)%Z).
{ zp. }
assert (b__947 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__948 : ((v (((t + 1) + 1))%Z (i)%Z) = (((normalized_rate a (((t + 1) + 1))%Z) * (v ((t + 1))%Z (i)%Z)) + ((1 - (normalized_rate a (((t + 1) + 1))%Z)) * ((g ((t + 1))%Z (i)%Z) ^ 2))))).
{
exact (h__15 ((t + 1))%Z b__946 (i)%Z b__947).
}
apply gap_eq.
assert (e__949 : ((((normalized_rate a ((t + 1 + 1))%Z) * (v ((t + 1))%Z (i)%Z)) + ((1 - (normalized_rate a ((t + 1 + 1))%Z)) * ((g ((t + 1))%Z (i)%Z) ^ 2))) - (v ((t + 1 + 1))%Z (i)%Z)) = 1 * ((((normalized_rate a (((t + 1) + 1))%Z) * (v ((t + 1))%Z (i)%Z)) + ((1 - (normalized_rate a (((t + 1) + 1))%Z)) * ((g ((t + 1))%Z (i)%Z) ^ 2))) - (v (((t + 1) + 1))%Z (i)%Z)) + 0).
{
transitivity (((((- 1) * ((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + (((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * (a ^ 2)) + ((v (t + 1)%Z (i)%Z) * (powerRZ a (t)%Z) * a) + ((- 1) * (v (t + 1)%Z (i)%Z)) + ((- 1) * (v (t + 2)%Z (i)%Z) * (powerRZ a (t)%Z) * (a ^ 2)) + (v (t + 2)%Z (i)%Z)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
assert (e__970 : (normalized_rate a ((t + 1 + 1))%Z) = ((((powerRZ a (t)%Z) * a) + (- 1)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1 + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1 + 1))%Z))) = ((((powerRZ a (t)%Z) * a) + (- 1)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
assert (e__971 : (powerRZ a (((t + 1 + 1) + (- 1)))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap (((t + 1 + 1) + (- 1)))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__972 : / (1 - (powerRZ a ((t + 1 + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
assert (e__973 : (1 - (powerRZ a ((t + 1 + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * (a ^ 2)) + 1)).
{
assert (e__974 : (powerRZ a ((t + 1 + 1))%Z) = ((powerRZ a (t)%Z) * (a ^ 2))).
{
swap ((t + 1 + 1))%Z with (t + 2)%Z.
rewrite (pz_add a (t)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__974.
reflexivity.
}
feq.
}
rw e__973.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__971.
rw e__972.
reflexivity.
}
feq.
}
assert (e__975 : (v ((t + 1 + 1))%Z (i)%Z) = (v (t + 2)%Z (i)%Z)).
{
swap ((t + 1 + 1))%Z with (t + 2)%Z.
reflexivity.
}
assert (e__976 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__977 : (g ((t + 1))%Z (i)%Z) = (g (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__970.
rw e__975.
rw e__976.
rw e__977.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * ((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + (((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * (a ^ 2)) + ((v (t + 1)%Z (i)%Z) * (powerRZ a (t)%Z) * a) + ((- 1) * (v (t + 1)%Z (i)%Z)) + ((- 1) * (v (t + 2)%Z (i)%Z) * (powerRZ a (t)%Z) * (a ^ 2)) + (v (t + 2)%Z (i)%Z)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
assert (e__978 : (normalized_rate a (((t + 1) + 1))%Z) = ((((powerRZ a (t)%Z) * a) + (- 1)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
change (((1 - (powerRZ a ((((t + 1) + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((t + 1) + 1))%Z))) = ((((powerRZ a (t)%Z) * a) + (- 1)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
assert (e__979 : (powerRZ a ((((t + 1) + 1) + (- 1)))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((((t + 1) + 1) + (- 1)))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__980 : / (1 - (powerRZ a (((t + 1) + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
assert (e__981 : (1 - (powerRZ a (((t + 1) + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * (a ^ 2)) + 1)).
{
assert (e__982 : (powerRZ a (((t + 1) + 1))%Z) = ((powerRZ a (t)%Z) * (a ^ 2))).
{
swap (((t + 1) + 1))%Z with (t + 2)%Z.
rewrite (pz_add a (t)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__982.
reflexivity.
}
feq.
}
rw e__981.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__979.
rw e__980.
reflexivity.
}
feq.
}
assert (e__983 : (v (((t + 1) + 1))%Z (i)%Z) = (v (t + 2)%Z (i)%Z)).
{
swap (((t + 1) + 1))%Z with (t + 2)%Z.
reflexivity.
}
assert (e__984 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__985 : (g ((t + 1))%Z (i)%Z) = (g (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__978.
rw e__983.
rw e__984.
rw e__985.
reflexivity.
}
feq.
}
feq.
}
rw e__949.
apply (from_eq_zero 1 0 (v (((t + 1) + 1))%Z (i)%Z) (((normalized_rate a (((t + 1) + 1))%Z) * (v ((t + 1))%Z (i)%Z)) + ((1 - (normalized_rate a (((t + 1) + 1))%Z)) * ((g ((t + 1))%Z (i)%Z) ^ 2)))); [exact u__948 | lra ..].
}
(* before *)
assert (s__989 : ((v ((t + 1))%Z (i)%Z) <= top)).
{
assert (b__987 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__988 : ((v ((t + 1))%Z (i)%Z) <= top)).
{
exact (IH__943 (i)%Z b__987).
}
exact u__988.
}
(* g_next *)
assert (s__993 : (((g ((t + 1))%Z (i)%Z) ^ 2) <= top)).
{
assert (b__990 : ((0)%Z <= ((t + 1))%Z)%Z).
{ zp. }
assert (b__991 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__992 : (((g ((t + 1))%Z (i)%Z) ^ 2) <= top)).
{
exact (s__903 ((t + 1))%Z b__990 (i)%Z b__991).
}
exact u__992.
}
assert (n__1003 : (1 - (powerRZ a ((t + 2))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__996 : 0 < a).
{
assert (e__1000 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__1000.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__997 : 0 < (1 - a)).
{
assert (e__1001 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__1001.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__998 : 0 < ((IZR t) + 2)).
{
assert (e__1002 : ((IZR t) + 2) = 1 * ((IZR t) - 0) + 2).
{
transitivity (((IZR t) + 2)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 2)).
{
feq.
}
feq.
}
rw e__1002.
apply (from_le_pos 1 2 0 (IZR t)); [exact r__942 | lra ..].
}
assert (g__999 : 0 < (1 - (powerRZ a ((t + 2))%Z))).
{
pz_gap a ((t + 2))%Z.
}
lra.
}
assert (n__1022 : (v (t + 2)%Z (i)%Z) = ((((- 1) * ((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + (((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * (a ^ 2)) + ((v (t + 1)%Z (i)%Z) * (powerRZ a (t)%Z) * a) + ((- 1) * (v (t + 1)%Z (i)%Z))) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
transitivity (1 * (v (t + 2)%Z (i)%Z)).
{ feq. }
assert (e__1021 : (v ((t + 1 + 1))%Z (i)%Z) = (v (t + 2)%Z (i)%Z)).
{
swap ((t + 1 + 1))%Z with (t + 2)%Z.
reflexivity.
}
try rewrite <- e__1021.
rewrite s__986.
assert (e__1013 : (((normalized_rate a ((t + 1 + 1))%Z) * (v ((t + 1))%Z (i)%Z)) + ((1 - (normalized_rate a ((t + 1 + 1))%Z)) * ((g ((t + 1))%Z (i)%Z) ^ 2))) = ((((- 1) * ((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + (((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * (a ^ 2)) + ((v (t + 1)%Z (i)%Z) * (powerRZ a (t)%Z) * a) + ((- 1) * (v (t + 1)%Z (i)%Z))) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
assert (e__1014 : (normalized_rate a ((t + 1 + 1))%Z) = ((((powerRZ a (t)%Z) * a) + (- 1)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1 + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1 + 1))%Z))) = ((((powerRZ a (t)%Z) * a) + (- 1)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
assert (e__1015 : (powerRZ a (((t + 1 + 1) + (- 1)))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap (((t + 1 + 1) + (- 1)))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__1016 : / (1 - (powerRZ a ((t + 1 + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
assert (e__1017 : (1 - (powerRZ a ((t + 1 + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * (a ^ 2)) + 1)).
{
assert (e__1018 : (powerRZ a ((t + 1 + 1))%Z) = ((powerRZ a (t)%Z) * (a ^ 2))).
{
swap ((t + 1 + 1))%Z with (t + 2)%Z.
rewrite (pz_add a (t)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__1018.
reflexivity.
}
feq.
}
rw e__1017.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1015.
rw e__1016.
reflexivity.
}
feq.
}
assert (e__1019 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1020 : (g ((t + 1))%Z (i)%Z) = (g (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1014.
rw e__1019.
rw e__1020.
reflexivity.
}
feq.
}
rw e__1013.
feq.
}
(* step_i *)
assert (s__1052 : ((v ((t + 2))%Z (i)%Z) <= top)).
{
apply gap_le.
assert (e__994 : (top - (v ((t + 2))%Z (i)%Z)) = ((((1 - (powerRZ a ((t + 1))%Z)) * / (1 - (powerRZ a ((t + 2))%Z))) * (top - (v ((t + 1))%Z (i)%Z))) + ((((powerRZ a ((t + 1))%Z) * (1 - a)) * / (1 - (powerRZ a ((t + 2))%Z))) * (top - ((g ((t + 1))%Z (i)%Z) ^ 2))))).
{
transitivity ((((- 1) * (v (t + 2)%Z (i)%Z)) + top)).
{
assert (e__1004 : (v ((t + 2))%Z (i)%Z) = (v (t + 2)%Z (i)%Z)).
{
swap ((t + 2))%Z with (t + 2)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1004.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + ((- 1) * ((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * (a ^ 2)) + ((- 1) * (v (t + 1)%Z (i)%Z) * (powerRZ a (t)%Z) * a) + (v (t + 1)%Z (i)%Z) + ((powerRZ a (t)%Z) * (a ^ 2) * top) + ((- 1) * top)) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
assert (e__1005 : / (1 - (powerRZ a ((t + 2))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * (a ^ 2)) + (- 1))))).
{
assert (e__1006 : (1 - (powerRZ a ((t + 2))%Z)) = (((- 1) * (powerRZ a (t)%Z) * (a ^ 2)) + 1)).
{
assert (e__1007 : (powerRZ a ((t + 2))%Z) = ((powerRZ a (t)%Z) * (a ^ 2))).
{
swap ((t + 2))%Z with (t + 2)%Z.
rewrite (pz_add a (t)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__1007.
reflexivity.
}
feq.
}
rw e__1006.
apply inv_by. feq.
}
assert (e__1008 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__1009 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1010 : (g ((t + 1))%Z (i)%Z) = (g (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1005.
rw e__1008.
rw e__1009.
rw e__1010.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * ((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + (1 * ((g (t + 1)%Z (i)%Z) ^ 2) * (powerRZ a (t)%Z) * (a ^ 2)) + (1 * (v (t + 1)%Z (i)%Z) * (powerRZ a (t)%Z) * a) + ((- 1) * (v (t + 1)%Z (i)%Z)) + ((- 1) * (v (t + 2)%Z (i)%Z) * (powerRZ a (t)%Z) * (a ^ 2)) + (1 * (v (t + 2)%Z (i)%Z))) * (/ ((1 * (powerRZ a (t)%Z) * (a ^ 2)) + ((- 1)))))).
{
feq.
}
rw n__1022.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__995 : 0 <= ((((1 - (powerRZ a ((t + 1))%Z)) * / (1 - (powerRZ a ((t + 2))%Z))) * (top - (v ((t + 1))%Z (i)%Z))) + ((((powerRZ a ((t + 1))%Z) * (1 - a)) * / (1 - (powerRZ a ((t + 2))%Z))) * (top - ((g ((t + 1))%Z (i)%Z) ^ 2))))).
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (g__1023 : 0 < a).
{
assert (e__1027 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__1027.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__1024 : 0 < (1 - a)).
{
assert (e__1028 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__1028.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__1025 : 0 < ((IZR t) + 1)).
{
assert (e__1029 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
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
rw e__1029.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__942 | lra ..].
}
assert (g__1026 : 0 < (1 - (powerRZ a ((t + 1))%Z))).
{
pz_gap a ((t + 1))%Z.
}
lra.
}
{
apply inv_pos.
assert (g__1030 : 0 < a).
{
assert (e__1034 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__1034.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__1031 : 0 < (1 - a)).
{
assert (e__1035 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__1035.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__1032 : 0 < ((IZR t) + 2)).
{
assert (e__1036 : ((IZR t) + 2) = 1 * ((IZR t) - 0) + 2).
{
transitivity (((IZR t) + 2)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 2)).
{
feq.
}
feq.
}
rw e__1036.
apply (from_le_pos 1 2 0 (IZR t)); [exact r__942 | lra ..].
}
assert (g__1033 : 0 < (1 - (powerRZ a ((t + 2))%Z))).
{
pz_gap a ((t + 2))%Z.
}
lra.
}
}
{
assert (e__1037 : (top - (v ((t + 1))%Z (i)%Z)) = 1 * (top - (v ((t + 1))%Z (i)%Z)) + 0).
{
transitivity ((((- 1) * (v (t + 1)%Z (i)%Z)) + top)).
{
assert (e__1038 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1038.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (v (t + 1)%Z (i)%Z)) + top)).
{
assert (e__1039 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1039.
reflexivity.
}
feq.
}
feq.
}
rw e__1037.
apply (from_le_nn 1 0 (v ((t + 1))%Z (i)%Z) top); [exact s__989 | lra ..].
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pz_pos.
assert (e__1040 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__1040.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
{
assert (e__1041 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__1041.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
}
{
apply inv_pos.
assert (g__1042 : 0 < a).
{
assert (e__1046 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__1046.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__1043 : 0 < (1 - a)).
{
assert (e__1047 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__1047.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__1044 : 0 < ((IZR t) + 2)).
{
assert (e__1048 : ((IZR t) + 2) = 1 * ((IZR t) - 0) + 2).
{
transitivity (((IZR t) + 2)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 2)).
{
feq.
}
feq.
}
rw e__1048.
apply (from_le_pos 1 2 0 (IZR t)); [exact r__942 | lra ..].
}
assert (g__1045 : 0 < (1 - (powerRZ a ((t + 2))%Z))).
{
pz_gap a ((t + 2))%Z.
}
lra.
}
}
{
assert (e__1049 : (top - ((g ((t + 1))%Z (i)%Z) ^ 2)) = 1 * (top - ((g ((t + 1))%Z (i)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((g (t + 1)%Z (i)%Z) ^ 2)) + top)).
{
assert (e__1050 : (g ((t + 1))%Z (i)%Z) = (g (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1050.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((g (t + 1)%Z (i)%Z) ^ 2)) + top)).
{
assert (e__1051 : (g ((t + 1))%Z (i)%Z) = (g (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1051.
reflexivity.
}
feq.
}
feq.
}
rw e__1049.
apply (from_le_nn 1 0 ((g ((t + 1))%Z (i)%Z) ^ 2) top); [exact s__993 | lra ..].
}
}
}
rw e__994. exact w__995.
}
exact s__1052.
}
intros i b__1054.
assert (r__1056 : 1 <= IZR i).
{ izr_le. }
pose proof (s__1053 i ltac:(zp)) as h__1055.
apply gap_le.
assert (e__1057 : (top - (v (((t + 1)%Z + 1))%Z (i)%Z)) = 1 * (top - (v ((t + 2))%Z (i)%Z)) + 0).
{
transitivity ((((- 1) * (v (t + 2)%Z (i)%Z)) + top)).
{
assert (e__1058 : (v (((t + 1)%Z + 1))%Z (i)%Z) = (v (t + 2)%Z (i)%Z)).
{
swap (((t + 1)%Z + 1))%Z with (t + 2)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1058.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (v (t + 2)%Z (i)%Z)) + top)).
{
assert (e__1059 : (v ((t + 2))%Z (i)%Z) = (v (t + 2)%Z (i)%Z)).
{
swap ((t + 2))%Z with (t + 2)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1059.
reflexivity.
}
feq.
}
feq.
}
rw e__1057.
apply (from_le_nn 1 0 (v ((t + 2))%Z (i)%Z) top); [exact h__1055 | lra ..].
}
}
assert (n__1064 : (2 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__1063 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__1063.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
assert (n__1065 : L <> 0).
{
intro vanishes.
apply n__1064.
transitivity (2 * (L)).
{ feq. }
rewrite vanishes. ring.
}
(* top >= 0 *)
assert (s__1089 : (0 <= top)).
{
assert (e__1061 : top = ((top - (2 * L * (V F m g b L (n)%Z (0)%Z))) + (2 * L * (V F m g b L (n)%Z (0)%Z)))).
{
transitivity (top).
{
reflexivity.
}
symmetry.
transitivity (top).
{
assert (e__1066 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1067 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1068 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1069 : 1 <= IZR i__0).
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
rw e__1068.
feq.
}
assert (e__1070 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1067.
rw e__1070.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__1066.
reflexivity.
}
feq.
}
feq.
}
assert (w__1062 : 0 <= ((top - (2 * L * (V F m g b L (n)%Z (0)%Z))) + (2 * L * (V F m g b L (n)%Z (0)%Z)))).
{
apply plus_nn_nn.
{
assert (e__1071 : (top - (2 * L * (V F m g b L (n)%Z (0)%Z))) = 1 * (top - (2 * L * (V F m g b L (n)%Z (0)%Z))) + 0).
{
transitivity ((((- 2) * (F (0)%Z) * L) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * b) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))) + top)).
{
assert (e__1072 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1073 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1074 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1075 : 1 <= IZR i__0).
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
rw e__1074.
feq.
}
assert (e__1076 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1073.
rw e__1076.
reflexivity.
}
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
transitivity ((((- 2) * (F (0)%Z) * L) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * b) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))) + top)).
{
assert (e__1077 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1078 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1079 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1080 : 1 <= IZR i__0).
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
rw e__1079.
feq.
}
assert (e__1081 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1078.
rw e__1081.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__1077.
reflexivity.
}
feq.
}
feq.
}
rw e__1071.
apply (from_le_nn 1 0 (2 * L * (V F m g b L (n)%Z (0)%Z)) top); [exact h__23 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__1082 : L = 1 * (L - 0) + 0).
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
rw e__1082.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
{
change (0 <= ((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)))))).
apply plus_nn_nn.
{
assert (b__1083 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__1084 : (0 <= (F (0)%Z))) by exact (h__18 (0)%Z b__1083).
assert (e__1085 : (F (0)%Z) = 1 * ((F (0)%Z) - 0) + 0).
{
transitivity ((F (0)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((F (0)%Z)).
{
feq.
}
feq.
}
rw e__1085.
apply (from_le_nn 1 0 0 (F (0)%Z)); [exact i__1084 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__1086 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__1086.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
{
apply inv_pos.
assert (e__1087 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__1087.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1088 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
}
}
rw e__1061. exact w__1062.
}
(* share *)
assert (s__1421 : (forall t : Z, ((0)%Z <= t)%Z -> ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)))))).
{
intros t b__1090.
assert (r__1091 : 0 <= IZR t).
{ izr_le. }
assert (n__1101 : (1 - (powerRZ b ((t + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__1094 : 0 < b).
{
assert (e__1098 : b = 1 * (b - 0) + 0).
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
rw e__1098.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
assert (g__1095 : 0 < (1 - b)).
{
assert (e__1099 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__1099.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
assert (g__1096 : 0 < ((IZR t) + 1)).
{
assert (e__1100 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
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
rw e__1100.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__1091 | lra ..].
}
assert (g__1097 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
assert (n__1104 : (((- 1) * (powerRZ b (t)%Z) * b) + 1) <> 0).
{
assert (e__1102 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__1103 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__1103.
reflexivity.
}
feq.
}
try rewrite <- e__1102.
exact n__1101.
}
assert (n__1105 : (((powerRZ b (t)%Z) * b) + (- 1)) <> 0).
{
intro vanishes.
apply n__1104.
transitivity ((- 1) * (((powerRZ b (t)%Z) * b) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* beta low *)
assert (s__1128 : (0 <= (adam_rate b ((t + 1))%Z))).
{
assert (e__1092 : (adam_rate b ((t + 1))%Z) = ((b * (1 - (powerRZ b (t)%Z))) * / (1 - (powerRZ b ((t + 1))%Z)))).
{
transitivity (((((powerRZ b (t)%Z) * b) + ((- 1) * b)) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
change (((b - (powerRZ b ((t + 1))%Z)) * / (1 - (powerRZ b ((t + 1))%Z))) = ((((powerRZ b (t)%Z) * b) + ((- 1) * b)) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
assert (e__1106 : / (1 - (powerRZ b ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__1107 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__1108 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__1108.
reflexivity.
}
feq.
}
rw e__1107.
apply inv_by. feq.
}
assert (e__1109 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__1106.
rw e__1109.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ b (t)%Z) * b) + ((- 1) * b)) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__1110 : / (1 - (powerRZ b ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__1111 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__1112 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__1112.
reflexivity.
}
feq.
}
rw e__1111.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1110.
reflexivity.
}
feq.
}
feq.
}
assert (w__1093 : 0 <= ((b * (1 - (powerRZ b (t)%Z))) * / (1 - (powerRZ b ((t + 1))%Z)))).
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__1113 : b = 1 * (b - 0) + 0).
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
rw e__1113.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
{
assert (g__1114 : 0 < b).
{
assert (e__1118 : b = 1 * (b - 0) + 0).
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
rw e__1118.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
assert (g__1115 : 0 < (1 - b)).
{
assert (e__1119 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__1119.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
assert (g__1116 : 0 <= (IZR t)).
{
assert (e__1120 : (IZR t) = 1 * ((IZR t) - 0) + 0).
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
rw e__1120.
apply (from_le_nn 1 0 0 (IZR t)); [exact r__1091 | lra ..].
}
assert (g__1117 : 0 <= (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
{
apply inv_pos.
assert (g__1121 : 0 < b).
{
assert (e__1125 : b = 1 * (b - 0) + 0).
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
rw e__1125.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
assert (g__1122 : 0 < (1 - b)).
{
assert (e__1126 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__1126.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
assert (g__1123 : 0 < ((IZR t) + 1)).
{
assert (e__1127 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
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
rw e__1127.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__1091 | lra ..].
}
assert (g__1124 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
}
rw e__1092. exact w__1093.
}
(* beta high *)
assert (s__1149 : ((adam_rate b ((t + 1))%Z) <= b)).
{
apply gap_le.
assert (e__1129 : (b - (adam_rate b ((t + 1))%Z)) = (((powerRZ b ((t + 1))%Z) * (1 - b)) * / (1 - (powerRZ b ((t + 1))%Z)))).
{
transitivity (((((- 1) * (powerRZ b (t)%Z) * b) + ((powerRZ b (t)%Z) * (b ^ 2))) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__1131 : (adam_rate b ((t + 1))%Z) = ((((powerRZ b (t)%Z) * b) + ((- 1) * b)) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
change (((b - (powerRZ b ((t + 1))%Z)) * / (1 - (powerRZ b ((t + 1))%Z))) = ((((powerRZ b (t)%Z) * b) + ((- 1) * b)) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
assert (e__1132 : / (1 - (powerRZ b ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__1133 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__1134 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__1134.
reflexivity.
}
feq.
}
rw e__1133.
apply inv_by. feq.
}
assert (e__1135 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__1132.
rw e__1135.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__1131.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b (t)%Z) * b) + ((powerRZ b (t)%Z) * (b ^ 2))) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__1136 : / (1 - (powerRZ b ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__1137 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__1138 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__1138.
reflexivity.
}
feq.
}
rw e__1137.
apply inv_by. feq.
}
assert (e__1139 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__1136.
rw e__1139.
reflexivity.
}
feq.
}
feq.
}
assert (w__1130 : 0 <= (((powerRZ b ((t + 1))%Z) * (1 - b)) * / (1 - (powerRZ b ((t + 1))%Z)))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pz_pos.
assert (e__1140 : b = 1 * (b - 0) + 0).
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
rw e__1140.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
{
assert (e__1141 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__1141.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
}
{
apply inv_pos.
assert (g__1142 : 0 < b).
{
assert (e__1146 : b = 1 * (b - 0) + 0).
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
rw e__1146.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
assert (g__1143 : 0 < (1 - b)).
{
assert (e__1147 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__1147.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
assert (g__1144 : 0 < ((IZR t) + 1)).
{
assert (e__1148 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
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
rw e__1148.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__1091 | lra ..].
}
assert (g__1145 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
}
rw e__1129. exact w__1130.
}
(* longer *)
assert (s__1223 : (forall i : Z, ((1)%Z <= i)%Z -> ((eta * / ((sqrt top) + eps)) <= (d (t)%Z (i)%Z)))).
{
intros i b__1150.
assert (r__1151 : 1 <= IZR i).
{ izr_le. }
(* v_t *)
assert (s__1154 : (forall i : Z, ((1)%Z <= i)%Z -> ((v ((t + 1))%Z (i)%Z) <= top))).
{
assert (b__1152 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__1153 : (forall i : Z, ((1)%Z <= i)%Z -> ((v ((t + 1))%Z (i)%Z) <= top))).
{
exact (s__1060 (t)%Z b__1152).
}
exact u__1153.
}
(* v_i *)
assert (s__1157 : ((v ((t + 1))%Z (i)%Z) <= top)).
{
assert (b__1155 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__1156 : ((v ((t + 1))%Z (i)%Z) <= top)).
{
exact (s__1154 (i)%Z b__1155).
}
exact u__1156.
}
(* roots *)
assert (s__1166 : ((sqrt (v ((t + 1))%Z (i)%Z)) <= (sqrt top))).
{
assert (p__1158 : (0 <= (v ((t + 1))%Z (i)%Z))).
{
assert (b__1159 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__1160 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__1161 : (0 <= (v ((t + 1))%Z (i)%Z))) by exact (h__13 ((t + 1))%Z b__1159 (i)%Z b__1160).
assert (e__1162 : (v ((t + 1))%Z (i)%Z) = 1 * ((v ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((v (t + 1)%Z (i)%Z)).
{
assert (e__1163 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1163.
reflexivity.
}
feq.
}
feq.
}
rw e__1162.
apply (from_le_nn 1 0 0 (v ((t + 1))%Z (i)%Z)); [exact i__1161 | lra ..].
}
assert (p__1164 : ((v ((t + 1))%Z (i)%Z) <= top)).
{
exact s__1157.
}
assert (u__1165 : ((sqrt (v ((t + 1))%Z (i)%Z)) <= (sqrt top))).
{
exact (ax_sqrt_weakly_increasing (v ((t + 1))%Z (i)%Z) top p__1158 p__1164).
}
exact u__1165.
}
(* d_i *)
assert (s__1170 : ((d (t)%Z (i)%Z) = (eta * / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps)))).
{
assert (b__1167 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__1168 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__1169 : ((d (t)%Z (i)%Z) = (eta * / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps)))).
{
exact (h__16 (t)%Z b__1167 (i)%Z b__1168).
}
exact u__1169.
}
assert (n__1174 : 0 <= top).
{
assert (e__1173 : top = 1 * (top - 0) + 0).
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
rw e__1173.
apply (from_le_nn 1 0 0 top); [exact s__1089 | lra ..].
}
assert (n__1176 : ((sqrt top) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__1175 : eps = 1 * (eps - 0) + 0).
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
rw e__1175.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
assert (n__1182 : 0 <= (v ((t + 1))%Z (i)%Z)).
{
assert (b__1177 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__1178 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__1179 : (0 <= (v ((t + 1))%Z (i)%Z))) by exact (h__13 ((t + 1))%Z b__1177 (i)%Z b__1178).
assert (e__1180 : (v ((t + 1))%Z (i)%Z) = 1 * ((v ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((v (t + 1)%Z (i)%Z)).
{
assert (e__1181 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1181.
reflexivity.
}
feq.
}
feq.
}
rw e__1180.
apply (from_le_nn 1 0 0 (v ((t + 1))%Z (i)%Z)); [exact i__1179 | lra ..].
}
assert (n__1184 : 0 <= (v (t + 1)%Z (i)%Z)).
{
assert (e__1183 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__1183.
exact n__1182.
}
assert (n__1187 : (((sqrt (v ((t + 1))%Z (i)%Z)) + eps) * ((sqrt top) + eps)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__1185 : eps = 1 * (eps - 0) + 0).
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
rw e__1185.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
{
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__1186 : eps = 1 * (eps - 0) + 0).
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
rw e__1186.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
}
assert (n__1191 : (((sqrt (v (t + 1)%Z (i)%Z)) * (sqrt top)) + ((sqrt (v (t + 1)%Z (i)%Z)) * eps) + ((sqrt top) * eps) + (eps ^ 2)) <> 0).
{
assert (e__1188 : (((sqrt (v ((t + 1))%Z (i)%Z)) + eps) * ((sqrt top) + eps)) = (((sqrt (v (t + 1)%Z (i)%Z)) * (sqrt top)) + ((sqrt (v (t + 1)%Z (i)%Z)) * eps) + ((sqrt top) * eps) + (eps ^ 2))).
{
assert (e__1189 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__1190 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__1190.
reflexivity.
}
eapply eq_trans.
{
rw e__1189.
reflexivity.
}
feq.
}
try rewrite <- e__1188.
exact n__1187.
}
assert (n__1200 : ((sqrt (v ((t + 1))%Z (i)%Z)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__1199 : eps = 1 * (eps - 0) + 0).
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
rw e__1199.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
assert (n__1204 : ((sqrt (v (t + 1)%Z (i)%Z)) + eps) <> 0).
{
assert (e__1201 : ((sqrt (v ((t + 1))%Z (i)%Z)) + eps) = ((sqrt (v (t + 1)%Z (i)%Z)) + eps)).
{
assert (e__1202 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__1203 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__1203.
reflexivity.
}
eapply eq_trans.
{
rw e__1202.
reflexivity.
}
feq.
}
try rewrite <- e__1201.
exact n__1200.
}
assert (n__1212 : (d (t)%Z (i)%Z) = (eta * (/ ((sqrt (v (t + 1)%Z (i)%Z)) + eps)))).
{
transitivity (1 * (d (t)%Z (i)%Z)).
{ feq. }
rewrite s__1170.
assert (e__1207 : (eta * / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps)) = (eta * (/ ((sqrt (v (t + 1)%Z (i)%Z)) + eps)))).
{
assert (e__1208 : / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps) = (/ ((sqrt (v (t + 1)%Z (i)%Z)) + eps))).
{
assert (e__1209 : ((sqrt (v ((t + 1))%Z (i)%Z)) + eps) = ((sqrt (v (t + 1)%Z (i)%Z)) + eps)).
{
assert (e__1210 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__1211 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__1211.
reflexivity.
}
eapply eq_trans.
{
rw e__1210.
reflexivity.
}
feq.
}
rw e__1209.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1208.
reflexivity.
}
feq.
}
rw e__1207.
feq.
}
assert (n__1213 : (sqrt top) ^ 2 = top).
{
apply sqrt_square; rpos.
}
(* longer_i *)
assert (s__1222 : ((eta * / ((sqrt top) + eps)) <= (d (t)%Z (i)%Z))).
{
apply gap_le.
assert (e__1171 : ((d (t)%Z (i)%Z) - (eta * / ((sqrt top) + eps))) = ((eta * ((sqrt top) - (sqrt (v ((t + 1))%Z (i)%Z)))) * / (((sqrt (v ((t + 1))%Z (i)%Z)) + eps) * ((sqrt top) + eps)))).
{
transitivity (((((d (t)%Z (i)%Z) * (sqrt top)) + ((d (t)%Z (i)%Z) * eps) + ((- 1) * eta)) * (/ ((sqrt top) + eps)))).
{
assert (e__1192 : / ((sqrt top) + eps) = (/ ((sqrt top) + eps))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1192.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (sqrt (v (t + 1)%Z (i)%Z)) * eta) + ((sqrt top) * eta)) * (/ (((sqrt (v (t + 1)%Z (i)%Z)) * (sqrt top)) + ((sqrt (v (t + 1)%Z (i)%Z)) * eps) + ((sqrt top) * eps) + (eps ^ 2))))).
{
assert (e__1193 : / (((sqrt (v ((t + 1))%Z (i)%Z)) + eps) * ((sqrt top) + eps)) = (/ (((sqrt (v (t + 1)%Z (i)%Z)) * (sqrt top)) + ((sqrt (v (t + 1)%Z (i)%Z)) * eps) + ((sqrt top) * eps) + (eps ^ 2)))).
{
assert (e__1194 : (((sqrt (v ((t + 1))%Z (i)%Z)) + eps) * ((sqrt top) + eps)) = (((sqrt (v (t + 1)%Z (i)%Z)) * (sqrt top)) + ((sqrt (v (t + 1)%Z (i)%Z)) * eps) + ((sqrt top) * eps) + (eps ^ 2))).
{
assert (e__1195 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__1196 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__1196.
reflexivity.
}
eapply eq_trans.
{
rw e__1195.
reflexivity.
}
feq.
}
rw e__1194.
apply inv_by. feq.
}
assert (e__1197 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__1198 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__1198.
reflexivity.
}
eapply eq_trans.
{
rw e__1193.
rw e__1197.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((2 * (d (t)%Z (i)%Z) * (sqrt (v (t + 1)%Z (i)%Z)) * (sqrt top) * eps) + (1 * (d (t)%Z (i)%Z) * (sqrt (v (t + 1)%Z (i)%Z)) * ((sqrt top) ^ 2)) + (1 * (d (t)%Z (i)%Z) * (sqrt (v (t + 1)%Z (i)%Z)) * (eps ^ 2)) + (2 * (d (t)%Z (i)%Z) * (sqrt top) * (eps ^ 2)) + (1 * (d (t)%Z (i)%Z) * ((sqrt top) ^ 2) * eps) + (1 * (d (t)%Z (i)%Z) * (eps ^ 3)) + ((- 2) * (sqrt top) * eps * eta) + ((- 1) * ((sqrt top) ^ 2) * eta) + ((- 1) * (eps ^ 2) * eta)) * (/ ((1 * (sqrt (v (t + 1)%Z (i)%Z)) * (sqrt top)) + (1 * (sqrt (v (t + 1)%Z (i)%Z)) * eps) + (1 * (sqrt top) * eps) + (1 * (eps ^ 2)))) * (/ ((1 * (sqrt top)) + (1 * eps))))).
{
feq.
}
rw n__1212.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__1172 : 0 <= ((eta * ((sqrt top) - (sqrt (v ((t + 1))%Z (i)%Z)))) * / (((sqrt (v ((t + 1))%Z (i)%Z)) + eps) * ((sqrt top) + eps)))).
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__1214 : eta = 1 * (eta - 0) + 0).
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
rw e__1214.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
{
assert (e__1215 : ((sqrt top) - (sqrt (v ((t + 1))%Z (i)%Z))) = 1 * ((sqrt top) - (sqrt (v ((t + 1))%Z (i)%Z))) + 0).
{
transitivity ((((- 1) * (sqrt (v (t + 1)%Z (i)%Z))) + (sqrt top))).
{
assert (e__1216 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__1217 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__1217.
reflexivity.
}
eapply eq_trans.
{
rw e__1216.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (sqrt (v (t + 1)%Z (i)%Z))) + (sqrt top))).
{
assert (e__1218 : (sqrt (v ((t + 1))%Z (i)%Z)) = (sqrt (v (t + 1)%Z (i)%Z))).
{
assert (e__1219 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
rw e__1219.
reflexivity.
}
eapply eq_trans.
{
rw e__1218.
reflexivity.
}
feq.
}
feq.
}
rw e__1215.
apply (from_le_nn 1 0 (sqrt (v ((t + 1))%Z (i)%Z)) (sqrt top)); [exact s__1166 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__1220 : eps = 1 * (eps - 0) + 0).
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
rw e__1220.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
{
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__1221 : eps = 1 * (eps - 0) + 0).
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
rw e__1221.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
}
}
rw e__1171. exact w__1172.
}
exact s__1222.
}
(* moment_t *)
assert (s__1226 : (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (((adam_rate b ((t + 1))%Z) * (m (t)%Z (i)%Z)) + ((1 - (adam_rate b ((t + 1))%Z)) * (g (t)%Z (i)%Z)))))).
{
assert (b__1224 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__1225 : (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (((adam_rate b ((t + 1))%Z) * (m (t)%Z (i)%Z)) + ((1 - (adam_rate b ((t + 1))%Z)) * (g (t)%Z (i)%Z)))))).
{
exact (h__14 (t)%Z b__1224).
}
exact u__1225.
}
(* longer_1 *)
assert (s__1229 : ((eta * / ((sqrt top) + eps)) <= (d (t)%Z (1)%Z))).
{
assert (b__1227 : ((1)%Z <= (1)%Z)%Z).
{ zp. }
assert (u__1228 : ((eta * / ((sqrt top) + eps)) <= (d (t)%Z (1)%Z))).
{
exact (s__1223 (1)%Z b__1227).
}
exact u__1228.
}
(* capped_t *)
assert (s__1232 : (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) <= (eta * / (((sqrt (1 - a)) * gmin) + eps))))).
{
assert (b__1230 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__1231 : (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) <= (eta * / (((sqrt (1 - a)) * gmin) + eps))))).
{
exact (s__287 (t)%Z b__1230).
}
exact u__1231.
}
(* capped_1 *)
assert (s__1235 : ((d (t)%Z (1)%Z) <= (eta * / (((sqrt (1 - a)) * gmin) + eps)))).
{
assert (b__1233 : ((1)%Z <= (1)%Z)%Z).
{ zp. }
assert (u__1234 : ((d (t)%Z (1)%Z) <= (eta * / (((sqrt (1 - a)) * gmin) + eps)))).
{
exact (s__1232 (1)%Z b__1233).
}
exact u__1234.
}
assert (n__1239 : 0 <= (1 - a)).
{
apply Rlt_le.
assert (e__1238 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__1238.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (n__1241 : 0 <= (((- 1) * a) + 1)).
{
assert (e__1240 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
try rewrite <- e__1240.
exact n__1239.
}
assert (n__1245 : (((sqrt (1 - a)) * gmin) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
assert (e__1242 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__1242.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
{
assert (e__1243 : gmin = 1 * (gmin - 0) + 0).
{
transitivity (gmin).
{
reflexivity.
}
symmetry.
transitivity (gmin).
{
feq.
}
feq.
}
rw e__1243.
apply (from_lt_pos 1 0 0 gmin); [exact h__11 | lra ..].
}
}
{
assert (e__1244 : eps = 1 * (eps - 0) + 0).
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
rw e__1244.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
assert (n__1249 : (((sqrt (((- 1) * a) + 1)) * gmin) + eps) <> 0).
{
assert (e__1246 : (((sqrt (1 - a)) * gmin) + eps) = (((sqrt (((- 1) * a) + 1)) * gmin) + eps)).
{
assert (e__1247 : (sqrt (1 - a)) = (sqrt (((- 1) * a) + 1))).
{
assert (e__1248 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
rw e__1248.
reflexivity.
}
eapply eq_trans.
{
rw e__1247.
reflexivity.
}
feq.
}
try rewrite <- e__1246.
exact n__1245.
}
assert (n__1251 : 0 <= top).
{
assert (e__1250 : top = 1 * (top - 0) + 0).
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
rw e__1250.
apply (from_le_nn 1 0 0 top); [exact s__1089 | lra ..].
}
assert (n__1253 : ((sqrt top) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__1252 : eps = 1 * (eps - 0) + 0).
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
rw e__1252.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
(* shortest *)
assert (s__1276 : ((eta * / ((sqrt top) + eps)) <= (eta * / (((sqrt (1 - a)) * gmin) + eps)))).
{
apply gap_le.
assert (e__1236 : ((eta * / (((sqrt (1 - a)) * gmin) + eps)) - (eta * / ((sqrt top) + eps))) = (((eta * / (((sqrt (1 - a)) * gmin) + eps)) - (d (t)%Z (1)%Z)) + ((d (t)%Z (1)%Z) - (eta * / ((sqrt top) + eps))))).
{
transitivity (((((- 1) * (sqrt (((- 1) * a) + 1)) * eta * gmin) + ((sqrt top) * eta)) * (/ (((sqrt (((- 1) * a) + 1)) * gmin) + eps)) * (/ ((sqrt top) + eps)))).
{
assert (e__1254 : / (((sqrt (1 - a)) * gmin) + eps) = (/ (((sqrt (((- 1) * a) + 1)) * gmin) + eps))).
{
assert (e__1255 : (((sqrt (1 - a)) * gmin) + eps) = (((sqrt (((- 1) * a) + 1)) * gmin) + eps)).
{
assert (e__1256 : (sqrt (1 - a)) = (sqrt (((- 1) * a) + 1))).
{
assert (e__1257 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
rw e__1257.
reflexivity.
}
eapply eq_trans.
{
rw e__1256.
reflexivity.
}
feq.
}
rw e__1255.
apply inv_by. feq.
}
assert (e__1258 : / ((sqrt top) + eps) = (/ ((sqrt top) + eps))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1254.
rw e__1258.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (sqrt (((- 1) * a) + 1)) * eta * gmin) + ((sqrt top) * eta)) * (/ (((sqrt (((- 1) * a) + 1)) * gmin) + eps)) * (/ ((sqrt top) + eps)))).
{
assert (e__1259 : / (((sqrt (1 - a)) * gmin) + eps) = (/ (((sqrt (((- 1) * a) + 1)) * gmin) + eps))).
{
assert (e__1260 : (((sqrt (1 - a)) * gmin) + eps) = (((sqrt (((- 1) * a) + 1)) * gmin) + eps)).
{
assert (e__1261 : (sqrt (1 - a)) = (sqrt (((- 1) * a) + 1))).
{
assert (e__1262 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
rw e__1262.
reflexivity.
}
eapply eq_trans.
{
rw e__1261.
reflexivity.
}
feq.
}
rw e__1260.
apply inv_by. feq.
}
assert (e__1263 : / ((sqrt top) + eps) = (/ ((sqrt top) + eps))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1259.
rw e__1263.
reflexivity.
}
feq.
}
feq.
}
assert (w__1237 : 0 <= (((eta * / (((sqrt (1 - a)) * gmin) + eps)) - (d (t)%Z (1)%Z)) + ((d (t)%Z (1)%Z) - (eta * / ((sqrt top) + eps))))).
{
apply plus_nn_nn.
{
assert (e__1264 : ((eta * / (((sqrt (1 - a)) * gmin) + eps)) - (d (t)%Z (1)%Z)) = 1 * ((eta * / (((sqrt (1 - a)) * gmin) + eps)) - (d (t)%Z (1)%Z)) + 0).
{
transitivity (((((- 1) * (d (t)%Z (1)%Z) * (sqrt (((- 1) * a) + 1)) * gmin) + ((- 1) * (d (t)%Z (1)%Z) * eps) + eta) * (/ (((sqrt (((- 1) * a) + 1)) * gmin) + eps)))).
{
assert (e__1265 : / (((sqrt (1 - a)) * gmin) + eps) = (/ (((sqrt (((- 1) * a) + 1)) * gmin) + eps))).
{
assert (e__1266 : (((sqrt (1 - a)) * gmin) + eps) = (((sqrt (((- 1) * a) + 1)) * gmin) + eps)).
{
assert (e__1267 : (sqrt (1 - a)) = (sqrt (((- 1) * a) + 1))).
{
assert (e__1268 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
rw e__1268.
reflexivity.
}
eapply eq_trans.
{
rw e__1267.
reflexivity.
}
feq.
}
rw e__1266.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1265.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (d (t)%Z (1)%Z) * (sqrt (((- 1) * a) + 1)) * gmin) + ((- 1) * (d (t)%Z (1)%Z) * eps) + eta) * (/ (((sqrt (((- 1) * a) + 1)) * gmin) + eps)))).
{
assert (e__1269 : / (((sqrt (1 - a)) * gmin) + eps) = (/ (((sqrt (((- 1) * a) + 1)) * gmin) + eps))).
{
assert (e__1270 : (((sqrt (1 - a)) * gmin) + eps) = (((sqrt (((- 1) * a) + 1)) * gmin) + eps)).
{
assert (e__1271 : (sqrt (1 - a)) = (sqrt (((- 1) * a) + 1))).
{
assert (e__1272 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
rw e__1272.
reflexivity.
}
eapply eq_trans.
{
rw e__1271.
reflexivity.
}
feq.
}
rw e__1270.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1269.
reflexivity.
}
feq.
}
feq.
}
rw e__1264.
apply (from_le_nn 1 0 (d (t)%Z (1)%Z) (eta * / (((sqrt (1 - a)) * gmin) + eps))); [exact s__1235 | lra ..].
}
{
assert (e__1273 : ((d (t)%Z (1)%Z) - (eta * / ((sqrt top) + eps))) = 1 * ((d (t)%Z (1)%Z) - (eta * / ((sqrt top) + eps))) + 0).
{
transitivity (((((d (t)%Z (1)%Z) * (sqrt top)) + ((d (t)%Z (1)%Z) * eps) + ((- 1) * eta)) * (/ ((sqrt top) + eps)))).
{
assert (e__1274 : / ((sqrt top) + eps) = (/ ((sqrt top) + eps))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1274.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((d (t)%Z (1)%Z) * (sqrt top)) + ((d (t)%Z (1)%Z) * eps) + ((- 1) * eta)) * (/ ((sqrt top) + eps)))).
{
assert (e__1275 : / ((sqrt top) + eps) = (/ ((sqrt top) + eps))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1275.
reflexivity.
}
feq.
}
feq.
}
rw e__1273.
apply (from_le_nn 1 0 (eta * / ((sqrt top) + eps)) (d (t)%Z (1)%Z)); [exact s__1229 | lra ..].
}
}
rw e__1236. exact w__1237.
}
(* falls_t *)
assert (s__1279 : ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))))).
{
assert (b__1277 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__1278 : ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))))).
{
exact (s__675 (t)%Z b__1277).
}
exact u__1278.
}
(* part *)
assert (s__1292 : ((((eta * / ((sqrt top) + eps)) * / 8) * (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) <= (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))).
{
assert (b__1280 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__1281 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__6.
}
{
exact h__7.
}
}
assert (p__1282 : ((0 <= (adam_rate b ((t + 1))%Z)) /\ ((adam_rate b ((t + 1))%Z) <= b))).
{
split.
{
exact s__1128.
}
{
exact s__1149.
}
}
assert (p__1283 : (0 < L)).
{
exact h__8.
}
assert (p__1284 : (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (((adam_rate b ((t + 1))%Z) * (m (t)%Z (i)%Z)) + ((1 - (adam_rate b ((t + 1))%Z)) * (g (t)%Z (i)%Z)))))).
{
exact s__1226.
}
assert (p__1285 : (0 < (eta * / ((sqrt top) + eps)))).
{
apply mult_pos_pos.
{
assert (e__1286 : eta = 1 * (eta - 0) + 0).
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
rw e__1286.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
{
apply inv_pos.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__1287 : eps = 1 * (eps - 0) + 0).
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
rw e__1287.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
}
assert (p__1288 : (forall i : Z, ((1)%Z <= i)%Z -> ((eta * / ((sqrt top) + eps)) <= (d (t)%Z (i)%Z)))).
{
exact s__1223.
}
assert (p__1289 : ((eta * / ((sqrt top) + eps)) <= (eta * / (((sqrt (1 - a)) * gmin) + eps)))).
{
exact s__1276.
}
assert (p__1290 : ((2 * (b ^ 2) * L * (eta * / (((sqrt (1 - a)) * gmin) + eps))) <= ((1 - b) ^ 2))).
{
exact h__24.
}
assert (u__1291 : ((((eta * / ((sqrt top) + eps)) * / 8) * (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) <= (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))).
{
exact (T_gradient_share_8706a13b.claim (adam_rate b ((t + 1))%Z) b L (eta * / ((sqrt top) + eps)) (eta * / (((sqrt (1 - a)) * gmin) + eps)) (n)%Z (fun i : Z => (m (t)%Z (i)%Z)) (fun i : Z => (m ((t + 1))%Z (i)%Z)) (fun i : Z => (g (t)%Z (i)%Z)) (fun i : Z => (d (t)%Z (i)%Z)) b__1280 p__1281 p__1282 p__1283 p__1284 p__1285 p__1288 p__1289 p__1290).
}
exact u__1291.
}
assert (n__1296 : eta <> 0).
{
apply Rgt_not_eq; red.
assert (e__1295 : eta = 1 * (eta - 0) + 0).
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
rw e__1295.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
assert (n__1298 : (4 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__1297 : (4 * L) = 4 * (L - 0) + 0).
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
rw e__1297.
apply (from_lt_pos 4 0 0 L); [exact h__8 | lra ..].
}
assert (n__1301 : ((eta * / ((sqrt top) + eps)) * / 8) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__1299 : eta = 1 * (eta - 0) + 0).
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
rw e__1299.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
{
apply inv_pos.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__1300 : eps = 1 * (eps - 0) + 0).
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
rw e__1300.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
}
{
apply inv_pos.
lra.
}
}
assert (n__1304 : (((1 * / 8) * eta) * (/ ((sqrt top) + eps))) <> 0).
{
assert (e__1302 : ((eta * / ((sqrt top) + eps)) * / 8) = (((1 * / 8) * eta) * (/ ((sqrt top) + eps)))).
{
assert (e__1303 : / ((sqrt top) + eps) = (/ ((sqrt top) + eps))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1303.
reflexivity.
}
feq.
}
try rewrite <- e__1302.
exact n__1301.
}
(* share_t *)
assert (s__1420 : ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z))))).
{
apply gap_le.
assert (e__1293 : ((((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z))) - (G g (n)%Z (t)%Z)) = ((((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) - (V F m g b L (n)%Z ((t + 1))%Z)) + (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) - (((eta * / ((sqrt top) + eps)) * / 8) * (G g (n)%Z (t)%Z)))) * / ((eta * / ((sqrt top) + eps)) * / 8))).
{
transitivity ((((- 8) * (F (t + 1)%Z) * (sqrt top) * (/ eta)) + ((- 8) * (F (t + 1)%Z) * eps * (/ eta)) + (8 * (F (t)%Z) * (sqrt top) * (/ eta)) + (8 * (F (t)%Z) * eps * (/ eta)) + ((- 8) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b * (/ eta)) + (8 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * (/ eta)) + (4 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ eta)) + ((- 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ eta)) + (8 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * (/ eta)) + ((- 8) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (/ eta)) + ((- 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ eta)) + (4 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ eta)) + (4 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ eta)) + ((- 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ eta)) + ((- 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ eta)) + (4 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ eta)) + ((- 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b * eps * (/ eta)) + (8 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * eps * (/ eta)) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps * (/ eta)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * eps * (/ eta)) + (8 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * eps * (/ eta)) + ((- 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * eps * (/ eta)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps * (/ eta)) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * eps * (/ eta)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps * (/ eta)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * eps * (/ eta)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps * (/ eta)) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * eps * (/ eta)))).
{
assert (e__1305 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1306 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1307 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1310 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1308 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1309 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1308.
rw e__1309.
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
rw e__1307.
feq.
}
assert (e__1311 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1312 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1306.
rw e__1311.
rw e__1312.
reflexivity.
}
feq.
}
assert (e__1313 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1314 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1315 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1316 : 1 <= IZR i__0).
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
rw e__1315.
feq.
}
assert (e__1317 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1314.
rw e__1317.
reflexivity.
}
feq.
}
assert (e__1318 : (G g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
assert (e__1319 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1320 : 1 <= IZR i__0).
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
rw e__1319.
feq.
}
assert (e__1321 : / eta = (/ eta)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1305.
rw e__1313.
rw e__1318.
rw e__1321.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 8) * (F (t + 1)%Z) * (sqrt top) * (/ eta)) + ((- 8) * (F (t + 1)%Z) * eps * (/ eta)) + (8 * (F (t)%Z) * (sqrt top) * (/ eta)) + (8 * (F (t)%Z) * eps * (/ eta)) + ((- 8) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b * (/ eta)) + (8 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * (/ eta)) + (4 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ eta)) + ((- 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ eta)) + (8 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * (/ eta)) + ((- 8) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (/ eta)) + ((- 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ eta)) + (4 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ eta)) + (4 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ eta)) + ((- 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ eta)) + ((- 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ eta)) + (4 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ eta)) + ((- 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b * eps * (/ eta)) + (8 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * eps * (/ eta)) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps * (/ eta)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * eps * (/ eta)) + (8 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * eps * (/ eta)) + ((- 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * eps * (/ eta)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps * (/ eta)) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * eps * (/ eta)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps * (/ eta)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * eps * (/ eta)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps * (/ eta)) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * eps * (/ eta)))).
{
assert (e__1322 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1323 : zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1325 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1324 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1324.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1323.
feq.
}
assert (e__1326 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1327 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1328 : 1 <= IZR i__0).
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
rw e__1327.
feq.
}
assert (e__1329 : / ((eta * / ((sqrt top) + eps)) * / 8) = ((8 * (sqrt top) * (/ eta)) + (8 * eps * (/ eta)))).
{
assert (e__1330 : ((eta * / ((sqrt top) + eps)) * / 8) = (((1 * / 8) * eta) * (/ ((sqrt top) + eps)))).
{
assert (e__1331 : / ((sqrt top) + eps) = (/ ((sqrt top) + eps))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1331.
reflexivity.
}
feq.
}
rw e__1330.
apply inv_by. feq.
}
assert (e__1332 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1333 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1334 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1337 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1335 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1336 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1335.
rw e__1336.
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
rw e__1334.
feq.
}
assert (e__1338 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1339 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1333.
rw e__1338.
rw e__1339.
reflexivity.
}
feq.
}
assert (e__1340 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1341 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1342 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1343 : 1 <= IZR i__0).
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
rw e__1342.
feq.
}
assert (e__1344 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1341.
rw e__1344.
reflexivity.
}
feq.
}
assert (e__1345 : / ((sqrt top) + eps) = (/ ((sqrt top) + eps))).
{
apply inv_by. feq.
}
assert (e__1346 : (G g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
assert (e__1347 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1348 : 1 <= IZR i__0).
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
rw e__1347.
feq.
}
assert (e__1349 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1322.
rw e__1326.
rw e__1329.
rw e__1332.
rw e__1340.
rw e__1345.
rw e__1346.
rw e__1349.
reflexivity.
}
feq.
}
feq.
}
assert (w__1294 : 0 <= ((((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) - (V F m g b L (n)%Z ((t + 1))%Z)) + (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) - (((eta * / ((sqrt top) + eps)) * / 8) * (G g (n)%Z (t)%Z)))) * / ((eta * / ((sqrt top) + eps)) * / 8))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
assert (e__1350 : ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) - (V F m g b L (n)%Z ((t + 1))%Z)) = 1 * (((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))) - (V F m g b L (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__1351 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1352 : zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1354 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1353 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1353.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1352.
feq.
}
assert (e__1355 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1356 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1357 : 1 <= IZR i__0).
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
rw e__1356.
feq.
}
assert (e__1358 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1359 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1360 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1363 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1361 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1362 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1361.
rw e__1362.
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
rw e__1360.
feq.
}
assert (e__1364 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1365 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1359.
rw e__1364.
rw e__1365.
reflexivity.
}
feq.
}
assert (e__1366 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1367 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1368 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1369 : 1 <= IZR i__0).
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
rw e__1368.
feq.
}
assert (e__1370 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1367.
rw e__1370.
reflexivity.
}
feq.
}
assert (e__1371 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1351.
rw e__1355.
rw e__1358.
rw e__1366.
rw e__1371.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__1372 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1373 : zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1375 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1374 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1374.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1373.
feq.
}
assert (e__1376 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1377 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1378 : 1 <= IZR i__0).
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
rw e__1377.
feq.
}
assert (e__1379 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1380 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1381 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1384 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1382 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1383 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1382.
rw e__1383.
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
rw e__1381.
feq.
}
assert (e__1385 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1386 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1380.
rw e__1385.
rw e__1386.
reflexivity.
}
feq.
}
assert (e__1387 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1388 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1389 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1390 : 1 <= IZR i__0).
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
rw e__1389.
feq.
}
assert (e__1391 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1388.
rw e__1391.
reflexivity.
}
feq.
}
assert (e__1392 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1372.
rw e__1376.
rw e__1379.
rw e__1387.
rw e__1392.
reflexivity.
}
feq.
}
feq.
}
rw e__1350.
apply (from_le_nn 1 0 (V F m g b L (n)%Z ((t + 1))%Z) ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))); [exact s__1279 | lra ..].
}
{
assert (e__1393 : (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))) - (((eta * / ((sqrt top) + eps)) * / 8) * (G g (n)%Z (t)%Z))) = 1 * ((((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) - (((eta * / ((sqrt top) + eps)) * / 8) * (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))))) + 0).
{
transitivity (((((1 * / 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))) + (((- 1) * / 2) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eps) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * eps) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2) * eps) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * eps) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2) * eps) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * eps) + (((- 1) * / 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * eta) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2) * eps) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * eps)) * (/ ((sqrt top) + eps)))).
{
assert (e__1394 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1395 : zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1397 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1396 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1396.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1395.
feq.
}
assert (e__1398 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1399 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1400 : 1 <= IZR i__0).
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
rw e__1399.
feq.
}
assert (e__1401 : / ((sqrt top) + eps) = (/ ((sqrt top) + eps))).
{
apply inv_by. feq.
}
assert (e__1402 : (G g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
assert (e__1403 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1404 : 1 <= IZR i__0).
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
rw e__1403.
feq.
}
assert (e__1405 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1394.
rw e__1398.
rw e__1401.
rw e__1402.
rw e__1405.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))) + (((- 1) * / 2) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))) * eps) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * eps) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2) * eps) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * eps) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2) * eps) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * eps) + (((- 1) * / 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * eta) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2) * eps) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * eps)) * (/ ((sqrt top) + eps)))).
{
assert (e__1406 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1407 : zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1409 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1408 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1408.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1407.
feq.
}
assert (e__1410 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1411 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1412 : 1 <= IZR i__0).
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
rw e__1411.
feq.
}
assert (e__1413 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__1414 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1415 : 1 <= IZR i__0).
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
rw e__1414.
feq.
}
assert (e__1416 : / ((sqrt top) + eps) = (/ ((sqrt top) + eps))).
{
apply inv_by. feq.
}
assert (e__1417 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1406.
rw e__1410.
rw e__1413.
rw e__1416.
rw e__1417.
reflexivity.
}
feq.
}
feq.
}
rw e__1393.
apply (from_le_nn 1 0 (((eta * / ((sqrt top) + eps)) * / 8) * (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))); [exact s__1292 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__1418 : eta = 1 * (eta - 0) + 0).
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
rw e__1418.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
{
apply inv_pos.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__1419 : eps = 1 * (eps - 0) + 0).
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
rw e__1419.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
}
{
apply inv_pos.
lra.
}
}
}
rw e__1293. exact w__1294.
}
exact s__1420.
}
(* goal *)
assert (s__1531 : (forall t : Z, ((0)%Z <= t)%Z -> ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z)) /\ ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z))))))).
{
intros t b__1422.
assert (r__1423 : 0 <= IZR t).
{ izr_le. }
(* falls_t *)
assert (s__1426 : ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))))).
{
assert (b__1424 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__1425 : ((V F m g b L (n)%Z ((t + 1))%Z) <= ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))))).
{
exact (s__675 (t)%Z b__1424).
}
exact u__1425.
}
(* share_t *)
assert (s__1429 : ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z))))).
{
assert (b__1427 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__1428 : ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z))))).
{
exact (s__1421 (t)%Z b__1427).
}
exact u__1428.
}
(* V_t *)
assert (s__1436 : (0 <= (V F m g b L (n)%Z (t)%Z))).
{
change (0 <= ((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))).
apply plus_nn_nn.
{
assert (b__1430 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__1431 : (0 <= (F (t)%Z))) by exact (h__18 (t)%Z b__1430).
assert (e__1432 : (F (t)%Z) = 1 * ((F (t)%Z) - 0) + 0).
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
rw e__1432.
apply (from_le_nn 1 0 0 (F (t)%Z)); [exact i__1431 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__1433 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__1433.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
{
apply inv_pos.
assert (e__1434 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__1434.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1435 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
assert (n__1440 : (4 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__1439 : (4 * L) = 4 * (L - 0) + 0).
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
rw e__1439.
apply (from_lt_pos 4 0 0 L); [exact h__8 | lra ..].
}
(* monotone_t *)
assert (s__1526 : ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z))).
{
apply gap_le.
assert (e__1437 : ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)) = (((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) - (V F m g b L (n)%Z ((t + 1))%Z)) + (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))).
{
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__1441 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1442 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1443 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1446 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1444 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1445 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1444.
rw e__1445.
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
rw e__1443.
feq.
}
assert (e__1447 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1448 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1442.
rw e__1447.
rw e__1448.
reflexivity.
}
feq.
}
assert (e__1449 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1450 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1451 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1452 : 1 <= IZR i__0).
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
rw e__1451.
feq.
}
assert (e__1453 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1450.
rw e__1453.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__1441.
rw e__1449.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__1454 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1455 : zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1457 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1456 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1456.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1455.
feq.
}
assert (e__1458 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1459 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1460 : 1 <= IZR i__0).
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
rw e__1459.
feq.
}
assert (e__1461 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1462 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1463 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1466 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1464 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1465 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1464.
rw e__1465.
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
rw e__1463.
feq.
}
assert (e__1467 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1468 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1462.
rw e__1467.
rw e__1468.
reflexivity.
}
feq.
}
assert (e__1469 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1470 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1471 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1472 : 1 <= IZR i__0).
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
rw e__1471.
feq.
}
assert (e__1473 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1470.
rw e__1473.
reflexivity.
}
feq.
}
assert (e__1474 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1454.
rw e__1458.
rw e__1461.
rw e__1469.
rw e__1474.
reflexivity.
}
feq.
}
feq.
}
assert (w__1438 : 0 <= (((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) - (V F m g b L (n)%Z ((t + 1))%Z)) + (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))).
{
apply plus_nn_nn.
{
assert (e__1475 : ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) - (V F m g b L (n)%Z ((t + 1))%Z)) = 1 * (((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))))) - (V F m g b L (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__1476 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1477 : zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1479 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1478 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1478.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1477.
feq.
}
assert (e__1480 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1481 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1482 : 1 <= IZR i__0).
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
rw e__1481.
feq.
}
assert (e__1483 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1484 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1485 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1488 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1486 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1487 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1486.
rw e__1487.
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
rw e__1485.
feq.
}
assert (e__1489 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1490 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1484.
rw e__1489.
rw e__1490.
reflexivity.
}
feq.
}
assert (e__1491 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1492 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1493 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1494 : 1 <= IZR i__0).
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
rw e__1493.
feq.
}
assert (e__1495 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1492.
rw e__1495.
reflexivity.
}
feq.
}
assert (e__1496 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1476.
rw e__1480.
rw e__1483.
rw e__1491.
rw e__1496.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)))).
{
assert (e__1497 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1498 : zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1500 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1499 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1499.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (t)%Z (i__0)%Z) * ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__1498.
feq.
}
assert (e__1501 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1502 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1503 : 1 <= IZR i__0).
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
rw e__1502.
feq.
}
assert (e__1504 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1505 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1506 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1509 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__1507 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1508 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1507.
rw e__1508.
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
rw e__1506.
feq.
}
assert (e__1510 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__1511 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1505.
rw e__1510.
rw e__1511.
reflexivity.
}
feq.
}
assert (e__1512 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__1513 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__1514 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1515 : 1 <= IZR i__0).
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
rw e__1514.
feq.
}
assert (e__1516 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1513.
rw e__1516.
reflexivity.
}
feq.
}
assert (e__1517 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__1497.
rw e__1501.
rw e__1504.
rw e__1512.
rw e__1517.
reflexivity.
}
feq.
}
feq.
}
rw e__1475.
apply (from_le_nn 1 0 (V F m g b L (n)%Z ((t + 1))%Z) ((V F m g b L (n)%Z (t)%Z) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (t)%Z (i)%Z) * ((m ((t + 1))%Z (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))))); [exact s__1426 | lra ..].
}
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
rat.
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1518 : 1 <= IZR i__0).
{ izr_le. }
apply mult_nn_nn.
{
assert (b__1519 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (b__1520 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__1521 : (0 <= (d (t)%Z (i__0)%Z))) by exact (s__328 (t)%Z b__1519 (i__0)%Z b__1520).
assert (e__1522 : (d (t)%Z (i__0)%Z) = 1 * ((d (t)%Z (i__0)%Z) - 0) + 0).
{
transitivity ((d (t)%Z (i__0)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((d (t)%Z (i__0)%Z)).
{
feq.
}
feq.
}
rw e__1522.
apply (from_le_nn 1 0 0 (d (t)%Z (i__0)%Z)); [exact i__1521 | lra ..].
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
apply pow_pos.
assert (e__1523 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__1523.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
{
apply inv_pos.
assert (e__1524 : (4 * L) = 4 * (L - 0) + 0).
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
rw e__1524.
apply (from_lt_pos 4 0 0 L); [exact h__8 | lra ..].
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__1525 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
}
rw e__1437. exact w__1438.
}
(* all *)
assert (s__1527 : ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z)) /\ ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)))))).
{
split.
{
exact s__1436.
}
{
split.
{
exact s__1526.
}
{
exact s__1429.
}
}
}
pose proof s__1527 as [h__1528 [h__1529 h__1530]].
exact s__1527.
}
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (1 - (powerRZ b ((t + 1))%Z))))).
intros t b__1532.
assert (r__1533 : 0 <= IZR t).
{ izr_le. }
intros i b__1534.
assert (r__1535 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__1536 : 0 < b).
{
assert (e__1540 : b = 1 * (b - 0) + 0).
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
rw e__1540.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
assert (g__1537 : 0 < (1 - b)).
{
assert (e__1541 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__1541.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
assert (g__1538 : 0 < ((IZR t) + 1)).
{
assert (e__1542 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
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
rw e__1542.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__1533 | lra ..].
}
assert (g__1539 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (1 - (powerRZ a ((t + 1))%Z))))).
intros t b__1543.
assert (r__1544 : 0 <= IZR t).
{ izr_le. }
intros i b__1545.
assert (r__1546 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__1547 : 0 < a).
{
assert (e__1551 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__1551.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__1548 : 0 < (1 - a)).
{
assert (e__1552 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__1552.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__1549 : 0 < ((IZR t) + 1)).
{
assert (e__1553 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
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
rw e__1553.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__1544 | lra ..].
}
assert (g__1550 : 0 < (1 - (powerRZ a ((t + 1))%Z))).
{
pz_gap a ((t + 1))%Z.
}
lra.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v ((t + 1))%Z (i)%Z)))).
intros t b__1554.
assert (r__1555 : 0 <= IZR t).
{ izr_le. }
intros i b__1556.
assert (r__1557 : 1 <= IZR i).
{ izr_le. }
assert (b__1558 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__1559 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__1560 : (0 <= (v ((t + 1))%Z (i)%Z))) by exact (h__13 ((t + 1))%Z b__1558 (i)%Z b__1559).
assert (e__1561 : (v ((t + 1))%Z (i)%Z) = 1 * ((v ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((v (t + 1)%Z (i)%Z)).
{
assert (e__1562 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__1562.
reflexivity.
}
feq.
}
feq.
}
rw e__1561.
apply (from_le_nn 1 0 0 (v ((t + 1))%Z (i)%Z)); [exact i__1560 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((sqrt (v ((t + 1))%Z (i)%Z)) + eps)))).
intros t b__1563.
assert (r__1564 : 0 <= IZR t).
{ izr_le. }
intros i b__1565.
assert (r__1566 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__1567 : eps = 1 * (eps - 0) + 0).
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
rw e__1567.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
{
split.
{
change (0 <= (1 - a)).
apply Rlt_le.
assert (e__1568 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__1568.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
{
split.
{
change (0 <> (((sqrt (1 - a)) * gmin) + eps)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply sqrt_lt_R0.
assert (e__1569 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__1569.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
{
assert (e__1570 : gmin = 1 * (gmin - 0) + 0).
{
transitivity (gmin).
{
reflexivity.
}
symmetry.
transitivity (gmin).
{
feq.
}
feq.
}
rw e__1570.
apply (from_lt_pos 1 0 0 gmin); [exact h__11 | lra ..].
}
}
{
assert (e__1571 : eps = 1 * (eps - 0) + 0).
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
rw e__1571.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
{
split.
{
change (0 <> (2 * L)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1572 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__1572.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))).
intros t b__1573.
assert (r__1574 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1575 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__1575.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))).
intros t b__1576.
assert (r__1577 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1578 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__1578.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <= top)).
intros t b__1579.
assert (r__1580 : 0 <= IZR t).
{ izr_le. }
exact s__1089.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> eta)).
intros t b__1581.
assert (r__1582 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1583 : eta = 1 * (eta - 0) + 0).
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
rw e__1583.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))).
intros t b__1584.
assert (r__1585 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__1586 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__1586.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
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
change (forall t : Z, ((0)%Z <= t)%Z -> ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z)) /\ ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)))))).
exact s__1531.
}
Qed.
Lemma meaningful : forall (a : R) (b : R) (L : R) (eta : R) (eps : R) (gmin : R) (top : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (v : Z -> Z -> R) (g : Z -> Z -> R) (d : Z -> Z -> R), (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> ((0 < b) /\ (b < 1)) -> (0 < L) -> (0 < eta) -> (0 < eps) -> (0 < gmin) -> (forall i : Z, ((1)%Z <= i)%Z -> ((gmin ^ 2) <= ((g (0)%Z (i)%Z) ^ 2))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (((adam_rate b ((t + 1))%Z) * (m (t)%Z (i)%Z)) + ((1 - (adam_rate b ((t + 1))%Z)) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((v ((t + 1))%Z (i)%Z) = (((normalized_rate a ((t + 1))%Z) * (v (t)%Z (i)%Z)) + ((1 - (normalized_rate a ((t + 1))%Z)) * ((g (t)%Z (i)%Z) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) = (eta / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (F (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= (2 * L * (F (t)%Z))))) -> ((L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= (1 / 4)) -> ((2 * L * (V F m g b L (n)%Z (0)%Z)) <= top) -> ((2 * (b ^ 2) * L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= ((1 - b) ^ 2)) -> ((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (1 - (powerRZ b ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (1 - (powerRZ a ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v ((t + 1))%Z (i)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((sqrt (v ((t + 1))%Z (i)%Z)) + eps)))) /\ (0 <= (1 - a)) /\ (0 <> (((sqrt (1 - a)) * gmin) + eps)) /\ (0 <> (2 * L)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <= top)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> eta)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33)). Qed.
Theorem claim : forall (a : R) (b : R) (L : R) (eta : R) (eps : R) (gmin : R) (top : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (v : Z -> Z -> R) (g : Z -> Z -> R) (d : Z -> Z -> R), (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> ((0 < b) /\ (b < 1)) -> (0 < L) -> (0 < eta) -> (0 < eps) -> (0 < gmin) -> (forall i : Z, ((1)%Z <= i)%Z -> ((gmin ^ 2) <= ((g (0)%Z (i)%Z) ^ 2))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (((adam_rate b ((t + 1))%Z) * (m (t)%Z (i)%Z)) + ((1 - (adam_rate b ((t + 1))%Z)) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((v ((t + 1))%Z (i)%Z) = (((normalized_rate a ((t + 1))%Z) * (v (t)%Z (i)%Z)) + ((1 - (normalized_rate a ((t + 1))%Z)) * ((g (t)%Z (i)%Z) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) = (eta / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (F (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= (2 * L * (F (t)%Z))))) -> ((L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= (1 / 4)) -> ((2 * L * (V F m g b L (n)%Z (0)%Z)) <= top) -> ((2 * (b ^ 2) * L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= ((1 - b) ^ 2)) -> (forall t : Z, ((0)%Z <= t)%Z -> ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z)) /\ ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33)). Qed.
Fail Definition corrupted : forall (a : R) (b : R) (L : R) (eta : R) (eps : R) (gmin : R) (top : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (v : Z -> Z -> R) (g : Z -> Z -> R) (d : Z -> Z -> R), (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> ((0 < b) /\ (b < 1)) -> (0 < L) -> (0 < eta) -> (0 < eps) -> (0 < gmin) -> (forall i : Z, ((1)%Z <= i)%Z -> ((gmin ^ 2) <= ((g (0)%Z (i)%Z) ^ 2))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (((adam_rate b ((t + 1))%Z) * (m (t)%Z (i)%Z)) + ((1 - (adam_rate b ((t + 1))%Z)) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((v ((t + 1))%Z (i)%Z) = (((normalized_rate a ((t + 1))%Z) * (v (t)%Z (i)%Z)) + ((1 - (normalized_rate a ((t + 1))%Z)) * ((g (t)%Z (i)%Z) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) = (eta / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (F (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= (2 * L * (F (t)%Z))))) -> ((L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= (1 / 4)) -> ((2 * L * (V F m g b L (n)%Z (0)%Z)) <= top) -> ((2 * (b ^ 2) * L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= ((1 - b) ^ 2)) -> (forall t : Z, ((0)%Z <= t)%Z -> (((V F m g b L (n)%Z (t)%Z) < 0) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z)) /\ ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)))))) := claim.
End T_adamnx_potential_falls_a9da1716.
