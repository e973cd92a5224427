From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas04.
From AdamNX Require Import Lemmas05.
Open Scope R_scope.

(* adamnx.stability; certificate 5abb9bdd81c935fd31c6ac6bfbf9e10d7d53aa1190585203a143c7a08211249e *)
Module T_adamnx_stability_5abb9bdd.
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

Lemma proved : forall (a : R) (b : R) (L : R) (eta : R) (eps : R) (gmin : R) (top : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (v : Z -> Z -> R) (g : Z -> Z -> R) (d : Z -> Z -> R), (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> ((0 < b) /\ (b < 1)) -> (0 < L) -> (0 < eta) -> (0 < eps) -> (0 < gmin) -> (forall i : Z, ((1)%Z <= i)%Z -> ((gmin ^ 2) <= ((g (0)%Z (i)%Z) ^ 2))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (((adam_rate b ((t + 1))%Z) * (m (t)%Z (i)%Z)) + ((1 - (adam_rate b ((t + 1))%Z)) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((v ((t + 1))%Z (i)%Z) = (((normalized_rate a ((t + 1))%Z) * (v (t)%Z (i)%Z)) + ((1 - (normalized_rate a ((t + 1))%Z)) * ((g (t)%Z (i)%Z) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) = (eta / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (F (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= (2 * L * (F (t)%Z))))) -> ((L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= (1 / 4)) -> ((2 * L * (V F m g b L (n)%Z (0)%Z)) <= top) -> ((2 * (b ^ 2) * L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= ((1 - b) ^ 2)) -> (((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (1 - (powerRZ b ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (1 - (powerRZ a ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v ((t + 1))%Z (i)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((sqrt (v ((t + 1))%Z (i)%Z)) + eps)))) /\ (0 <= (1 - a)) /\ (0 <> (((sqrt (1 - a)) * gmin) + eps)) /\ (0 <> (2 * L)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))) /\ (forall k : Z, ((0)%Z <= k)%Z -> (0 <= top)) /\ (forall k : Z, ((0)%Z <= k)%Z -> (0 <> eta)) /\ (forall k : Z, ((0)%Z <= k)%Z -> (0 <> (2 * L)))) /\ ((forall t : Z, ((0)%Z <= t)%Z -> ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z))) /\ (forall k : Z, ((0)%Z <= k)%Z -> (((G g (n)%Z (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G g (n)%Z (s)%Z)))) <= (((8 * ((sqrt top) + eps)) / eta) * (V F m g b L (n)%Z (0)%Z)))) /\ (tends (fun t : Z => (G g (n)%Z (t)%Z)) 0))).
Proof.
intros a b L eta eps gmin top n F x m v g d b__0 h__2 h__5 h__8 h__9 h__10 h__11 h__12 h__13 h__14 h__15 h__16 h__17 h__18 h__19 h__20 h__21 h__22 h__23 h__24.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) = (eta * / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps))))) in h__16.
change (forall t : Z, ((0)%Z <= t)%Z -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))) in h__19.
change ((L * (eta * / (((sqrt (1 - a)) * gmin) + eps))) <= (1 * / 4)) in h__22.
change ((2 * (b ^ 2) * L * (eta * / (((sqrt (1 - a)) * gmin) + eps))) <= ((1 - b) ^ 2)) in h__24.
assert (n__28 : (2 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__27 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__27.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
assert (n__29 : L <> 0).
{
intro vanishes.
apply n__28.
transitivity (2 * (L)).
{ feq. }
rewrite vanishes. ring.
}
(* top >= 0 *)
assert (s__53 : (0 <= top)).
{
assert (e__25 : top = ((top - (2 * L * (V F m g b L (n)%Z (0)%Z))) + (2 * L * (V F m g b L (n)%Z (0)%Z)))).
{
transitivity (top).
{
reflexivity.
}
symmetry.
transitivity (top).
{
assert (e__30 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__31 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__32 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__33 : 1 <= IZR i__0).
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
rw e__32.
feq.
}
assert (e__34 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__31.
rw e__34.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__30.
reflexivity.
}
feq.
}
feq.
}
assert (w__26 : 0 <= ((top - (2 * L * (V F m g b L (n)%Z (0)%Z))) + (2 * L * (V F m g b L (n)%Z (0)%Z)))).
{
apply plus_nn_nn.
{
assert (e__35 : (top - (2 * L * (V F m g b L (n)%Z (0)%Z))) = 1 * (top - (2 * L * (V F m g b L (n)%Z (0)%Z))) + 0).
{
transitivity ((((- 2) * (F (0)%Z) * L) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * b) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))) + top)).
{
assert (e__36 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__37 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__38 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__39 : 1 <= IZR i__0).
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
rw e__38.
feq.
}
assert (e__40 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__37.
rw e__40.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__36.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (F (0)%Z) * L) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * b) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))) + top)).
{
assert (e__41 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__42 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__43 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__44 : 1 <= IZR i__0).
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
rw e__43.
feq.
}
assert (e__45 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__42.
rw e__45.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__41.
reflexivity.
}
feq.
}
feq.
}
rw e__35.
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
assert (e__46 : L = 1 * (L - 0) + 0).
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
rw e__46.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
{
change (0 <= ((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)))))).
apply plus_nn_nn.
{
assert (b__47 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__48 : (0 <= (F (0)%Z))) by exact (h__18 (0)%Z b__47).
assert (e__49 : (F (0)%Z) = 1 * ((F (0)%Z) - 0) + 0).
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
rw e__49.
apply (from_le_nn 1 0 0 (F (0)%Z)); [exact i__48 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__50 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
{
apply inv_pos.
assert (e__51 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__51.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__52 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
}
}
rw e__25. exact w__26.
}
(* falls *)
assert (s__168 : (forall t : Z, ((0)%Z <= t)%Z -> ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z)) /\ ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z))))))).
{
assert (b__54 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__55 : ((0 < a) /\ (a < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__56 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__6.
}
{
exact h__7.
}
}
assert (p__57 : (0 < L)).
{
exact h__8.
}
assert (p__58 : (0 < eta)).
{
exact h__9.
}
assert (p__59 : (0 < eps)).
{
exact h__10.
}
assert (p__60 : (0 < gmin)).
{
exact h__11.
}
assert (p__61 : (forall i : Z, ((1)%Z <= i)%Z -> ((gmin ^ 2) <= ((g (0)%Z (i)%Z) ^ 2)))).
{
exact h__12.
}
assert (p__62 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v (t)%Z (i)%Z))))).
{
exact h__13.
}
assert (p__63 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (((adam_rate b ((t + 1))%Z) * (m (t)%Z (i)%Z)) + ((1 - (adam_rate b ((t + 1))%Z)) * (g (t)%Z (i)%Z))))))).
{
exact h__14.
}
assert (p__64 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((v ((t + 1))%Z (i)%Z) = (((normalized_rate a ((t + 1))%Z) * (v (t)%Z (i)%Z)) + ((1 - (normalized_rate a ((t + 1))%Z)) * ((g (t)%Z (i)%Z) ^ 2))))))).
{
exact h__15.
}
assert (p__65 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) = (eta * / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps)))))).
{
exact h__16.
}
assert (p__66 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z))))))).
{
exact h__17.
}
assert (p__67 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (F (t)%Z)))).
{
exact h__18.
}
assert (p__68 : (forall t : Z, ((0)%Z <= t)%Z -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))).
{
exact h__19.
}
assert (p__69 : (forall t : Z, ((0)%Z <= t)%Z -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
exact h__20.
}
assert (p__70 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= (2 * L * (F (t)%Z)))))).
{
exact h__21.
}
assert (p__71 : ((L * (eta * / (((sqrt (1 - a)) * gmin) + eps))) <= (1 * / 4))).
{
exact h__22.
}
assert (p__72 : ((2 * L * (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z)) <= top)).
{
apply gap_le.
assert (e__73 : (top - (2 * L * (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z))) = 1 * (top - (2 * L * (V F m g b L (n)%Z (0)%Z))) + 0).
{
transitivity ((((- 2) * (F (0)%Z) * L) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * b) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))) + top)).
{
assert (e__74 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__75 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__76 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__77 : 1 <= IZR i__0).
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
rw e__76.
feq.
}
assert (e__78 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__75.
rw e__78.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__74.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (F (0)%Z) * L) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * b) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))) + top)).
{
assert (e__79 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__80 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__81 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__82 : 1 <= IZR i__0).
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
rw e__81.
feq.
}
assert (e__83 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__80.
rw e__83.
reflexivity.
}
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
rw e__73.
apply (from_le_nn 1 0 (2 * L * (V F m g b L (n)%Z (0)%Z)) top); [exact h__23 | lra ..].
}
assert (p__84 : ((2 * (b ^ 2) * L * (eta * / (((sqrt (1 - a)) * gmin) + eps))) <= ((1 - b) ^ 2))).
{
exact h__24.
}
assert (u__85 : (forall t : Z, ((0)%Z <= t)%Z -> ((0 <= (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z)) /\ ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z) <= (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z)) /\ ((G (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z))))))).
{
exact (T_adamnx_potential_falls_a9da1716.claim a b L eta eps gmin top (n)%Z (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (v (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (d (t)%Z (i)%Z))) b__54 p__55 p__56 p__57 p__58 p__59 p__60 p__61 p__62 p__63 p__64 p__65 p__66 p__67 p__68 p__69 p__70 p__71 p__72 p__84).
}
intros t b__86.
assert (r__88 : 0 <= IZR t).
{ izr_le. }
pose proof (u__85 t ltac:(zp)) as h__87.
assert (n__131 : 0 <= top).
{
assert (e__130 : top = 1 * (top - 0) + 0).
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
rw e__130.
apply (from_le_nn 1 0 0 top); [exact s__53 | lra ..].
}
assert (n__133 : eta <> 0).
{
apply Rgt_not_eq; red.
assert (e__132 : eta = 1 * (eta - 0) + 0).
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
rw e__132.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
destruct h__87 as [h__89 [h__90 h__91]].
split.
{
assert (e__92 : (V F m g b L (n)%Z (t)%Z) = 1 * ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - 0) + 0).
{
transitivity (((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__93 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__94 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__95 : 1 <= IZR i__0).
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
rw e__94.
feq.
}
assert (e__96 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__93.
rw e__96.
reflexivity.
}
feq.
}
symmetry.
transitivity (((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__97 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__98 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__99 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__100 : 1 <= IZR i__0).
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
rw e__99.
feq.
}
assert (e__101 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__98.
rw e__101.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__97.
reflexivity.
}
feq.
}
feq.
}
rw e__92.
apply (from_le_nn 1 0 0 (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z)); [exact h__89 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__102 : ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)) = 1 * ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__103 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__104 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__105 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__108 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__106 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__107 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__106.
rw e__107.
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
rw e__105.
feq.
}
assert (e__109 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__110 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__104.
rw e__109.
rw e__110.
reflexivity.
}
feq.
}
assert (e__111 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__112 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__113 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__114 : 1 <= IZR i__0).
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
rw e__113.
feq.
}
assert (e__115 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__112.
rw e__115.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__103.
rw e__111.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (t + 1)%Z)) + (F (t)%Z) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
assert (e__116 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__117 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__118 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__121 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__119 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__120 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__119.
rw e__120.
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
rw e__118.
feq.
}
assert (e__122 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__123 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
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
assert (e__124 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__125 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__126 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__127 : 1 <= IZR i__0).
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
rw e__126.
feq.
}
assert (e__128 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__125.
rw e__128.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__116.
rw e__124.
reflexivity.
}
feq.
}
feq.
}
rw e__102.
apply (from_le_nn 1 0 (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z) (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z)); [exact h__90 | lra ..].
}
{
apply gap_le.
assert (e__129 : ((((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z))) - (G g (n)%Z (t)%Z)) = 1 * ((((8 * ((sqrt top) + eps)) * / eta) * ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z))) - (G (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 8) * (F (t + 1)%Z) * (sqrt top) * (/ eta)) + ((- 8) * (F (t + 1)%Z) * eps * (/ eta)) + (8 * (F (t)%Z) * (sqrt top) * (/ eta)) + (8 * (F (t)%Z) * eps * (/ eta)) + ((- 8) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b * (/ eta)) + (8 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * (/ eta)) + (4 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ eta)) + ((- 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ eta)) + (8 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * (/ eta)) + ((- 8) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (/ eta)) + ((- 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ eta)) + (4 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ eta)) + (4 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ eta)) + ((- 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ eta)) + ((- 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ eta)) + (4 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ eta)) + ((- 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b * eps * (/ eta)) + (8 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * eps * (/ eta)) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps * (/ eta)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * eps * (/ eta)) + (8 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * eps * (/ eta)) + ((- 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * eps * (/ eta)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps * (/ eta)) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * eps * (/ eta)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps * (/ eta)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * eps * (/ eta)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps * (/ eta)) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * eps * (/ eta)))).
{
assert (e__134 : (V F m g b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__135 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__136 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__139 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__137 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__138 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__137.
rw e__138.
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
rw e__136.
feq.
}
assert (e__140 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__141 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__135.
rw e__140.
rw e__141.
reflexivity.
}
feq.
}
assert (e__142 : (V F m g b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__143 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__144 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__145 : 1 <= IZR i__0).
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
rw e__144.
feq.
}
assert (e__146 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__143.
rw e__146.
reflexivity.
}
feq.
}
assert (e__147 : (G g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
assert (e__148 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__149 : 1 <= IZR i__0).
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
rw e__148.
feq.
}
assert (e__150 : / eta = (/ eta)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__134.
rw e__142.
rw e__147.
rw e__150.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 8) * (F (t + 1)%Z) * (sqrt top) * (/ eta)) + ((- 8) * (F (t + 1)%Z) * eps * (/ eta)) + (8 * (F (t)%Z) * (sqrt top) * (/ eta)) + (8 * (F (t)%Z) * eps * (/ eta)) + ((- 8) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b * (/ eta)) + (8 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * (/ eta)) + (4 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ eta)) + ((- 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ eta)) + (8 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * (/ eta)) + ((- 8) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * (/ eta)) + ((- 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ eta)) + (4 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ eta)) + (4 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ eta)) + ((- 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ eta)) + ((- 4) * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * (/ eta)) + (4 * (sqrt top) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * (/ eta)) + ((- 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b * eps * (/ eta)) + (8 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * eps * (/ eta)) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps * (/ eta)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * eps * (/ eta)) + (8 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b * eps * (/ eta)) + ((- 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * eps * (/ eta)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps * (/ eta)) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * eps * (/ eta)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps * (/ eta)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * eps * (/ eta)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b * eps * (/ eta)) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * eps * (/ eta)))).
{
assert (e__151 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F ((t + 1))%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))))) = ((F (t + 1)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__152 : (zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
assert (e__153 : zsum (1)%Z (n)%Z (fun i : Z => (((m ((t + 1))%Z (i)%Z) - (g ((t + 1))%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + (1) * ((g (t + 1)%Z (i__0)%Z) ^ 2) + (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__156 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z)) + ((g (t + 1)%Z (i__0)%Z) ^ 2) + ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
assert (e__154 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__155 : (g ((t + 1))%Z (i__0)%Z) = (g (t + 1)%Z (i__0)%Z)).
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
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) * (m (t + 1)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t + 1)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__153.
feq.
}
assert (e__157 : (F ((t + 1))%Z) = (F (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__158 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__152.
rw e__157.
rw e__158.
reflexivity.
}
feq.
}
assert (e__159 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (t)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))) = ((F (t)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__160 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
assert (e__161 : zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (t)%Z (i__0)%Z) * (m (t)%Z (i__0)%Z)) + (1) * ((g (t)%Z (i__0)%Z) ^ 2) + (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__162 : 1 <= IZR i__0).
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
rw e__161.
feq.
}
assert (e__163 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__160.
rw e__163.
reflexivity.
}
feq.
}
assert (e__164 : (G (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
assert (e__165 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__166 : 1 <= IZR i__0).
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
rw e__165.
feq.
}
assert (e__167 : / eta = (/ eta)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__151.
rw e__159.
rw e__164.
rw e__167.
reflexivity.
}
feq.
}
feq.
}
rw e__129.
apply (from_le_nn 1 0 (G (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z) (((8 * ((sqrt top) + eps)) * / eta) * ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (t)%Z) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z ((t + 1))%Z)))); [exact h__91 | lra ..].
}
}
}
(* V >= 0 *)
assert (s__178 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V F m g b L (n)%Z (t)%Z)))).
{
intros t b__169.
assert (r__170 : 0 <= IZR t).
{ izr_le. }
(* all *)
assert (s__173 : ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z)) /\ ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)))))).
{
assert (b__171 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__172 : ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z)) /\ ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)))))).
{
exact (s__168 (t)%Z b__171).
}
exact u__172.
}
pose proof s__173 as [h__174 [h__175 h__176]].
(* part *)
assert (s__177 : (0 <= (V F m g b L (n)%Z (t)%Z))).
{
exact h__174.
}
exact s__177.
}
(* monotone *)
assert (s__188 : (forall t : Z, ((0)%Z <= t)%Z -> ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z)))).
{
intros t b__179.
assert (r__180 : 0 <= IZR t).
{ izr_le. }
(* all *)
assert (s__183 : ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z)) /\ ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)))))).
{
assert (b__181 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__182 : ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z)) /\ ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)))))).
{
exact (s__168 (t)%Z b__181).
}
exact u__182.
}
pose proof s__183 as [h__184 [h__185 h__186]].
(* part *)
assert (s__187 : ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z))).
{
exact h__185.
}
exact s__187.
}
(* share *)
assert (s__198 : (forall t : Z, ((0)%Z <= t)%Z -> ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)))))).
{
intros t b__189.
assert (r__190 : 0 <= IZR t).
{ izr_le. }
(* all *)
assert (s__193 : ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z)) /\ ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)))))).
{
assert (b__191 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__192 : ((0 <= (V F m g b L (n)%Z (t)%Z)) /\ ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z)) /\ ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)))))).
{
exact (s__168 (t)%Z b__191).
}
exact u__192.
}
pose proof s__193 as [h__194 [h__195 h__196]].
(* part *)
assert (s__197 : ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z))))).
{
exact h__196.
}
exact s__197.
}
(* G >= 0 *)
assert (s__203 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (G g (n)%Z (t)%Z)))).
{
intros t b__199.
assert (r__200 : 0 <= IZR t).
{ izr_le. }
(* G_t *)
assert (s__202 : (0 <= (G g (n)%Z (t)%Z))).
{
change (0 <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))).
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__201 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
exact s__202.
}
(* factor *)
assert (s__206 : (0 < ((8 * ((sqrt top) + eps)) * / eta))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__204 : eps = 1 * (eps - 0) + 0).
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
rw e__204.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
}
{
apply inv_pos.
assert (e__205 : eta = 1 * (eta - 0) + 0).
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
rw e__205.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
}
(* both *)
assert (s__212 : ((forall k : Z, ((0)%Z <= k)%Z -> (((G g (n)%Z (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G g (n)%Z (s)%Z)))) <= (((8 * ((sqrt top) + eps)) * / eta) * (V F m g b L (n)%Z (0)%Z)))) /\ (tends (fun t : Z => (G g (n)%Z (t)%Z)) 0))).
{
assert (p__207 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V F m g b L (n)%Z (t)%Z)))).
{
exact s__178.
}
assert (p__208 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (G g (n)%Z (t)%Z)))).
{
exact s__203.
}
assert (p__209 : (0 < ((8 * ((sqrt top) + eps)) * / eta))).
{
exact s__206.
}
assert (p__210 : (forall t : Z, ((0)%Z <= t)%Z -> ((G g (n)%Z (t)%Z) <= (((8 * ((sqrt top) + eps)) * / eta) * ((V F m g b L (n)%Z (t)%Z) - (V F m g b L (n)%Z ((t + 1))%Z)))))).
{
exact s__198.
}
assert (u__211 : ((forall k : Z, ((0)%Z <= k)%Z -> (((G g (n)%Z (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G g (n)%Z (s)%Z)))) <= (((8 * ((sqrt top) + eps)) * / eta) * (V F m g b L (n)%Z (0)%Z)))) /\ (tends (fun t : Z => (G g (n)%Z (t)%Z)) 0))).
{
exact (T_finite_sum_a9b6ae94.claim (fun t : Z => (V F m g b L (n)%Z (t)%Z)) (fun t : Z => (G g (n)%Z (t)%Z)) ((8 * ((sqrt top) + eps)) * / eta) p__207 p__208 p__209 p__210).
}
exact u__211.
}
pose proof s__212 as [h__213 h__214].
(* goal *)
assert (s__215 : ((forall t : Z, ((0)%Z <= t)%Z -> ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z))) /\ (forall k : Z, ((0)%Z <= k)%Z -> (((G g (n)%Z (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G g (n)%Z (s)%Z)))) <= (((8 * ((sqrt top) + eps)) * / eta) * (V F m g b L (n)%Z (0)%Z)))) /\ (tends (fun t : Z => (G g (n)%Z (t)%Z)) 0))).
{
split.
{
exact s__188.
}
{
split.
{
exact h__213.
}
{
exact h__214.
}
}
}
pose proof s__215 as [h__216 [h__217 h__218]].
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (1 - (powerRZ b ((t + 1))%Z))))).
intros t b__219.
assert (r__220 : 0 <= IZR t).
{ izr_le. }
intros i b__221.
assert (r__222 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__223 : 0 < b).
{
assert (e__227 : b = 1 * (b - 0) + 0).
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
rw e__227.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
assert (g__224 : 0 < (1 - b)).
{
assert (e__228 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__228.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
assert (g__225 : 0 < ((IZR t) + 1)).
{
assert (e__229 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
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
rw e__229.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__220 | lra ..].
}
assert (g__226 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (1 - (powerRZ a ((t + 1))%Z))))).
intros t b__230.
assert (r__231 : 0 <= IZR t).
{ izr_le. }
intros i b__232.
assert (r__233 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__234 : 0 < a).
{
assert (e__238 : a = 1 * (a - 0) + 0).
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
rw e__238.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__235 : 0 < (1 - a)).
{
assert (e__239 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__239.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__236 : 0 < ((IZR t) + 1)).
{
assert (e__240 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
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
rw e__240.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__231 | lra ..].
}
assert (g__237 : 0 < (1 - (powerRZ a ((t + 1))%Z))).
{
pz_gap a ((t + 1))%Z.
}
lra.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v ((t + 1))%Z (i)%Z)))).
intros t b__241.
assert (r__242 : 0 <= IZR t).
{ izr_le. }
intros i b__243.
assert (r__244 : 1 <= IZR i).
{ izr_le. }
assert (b__245 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__246 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__247 : (0 <= (v ((t + 1))%Z (i)%Z))) by exact (h__13 ((t + 1))%Z b__245 (i)%Z b__246).
assert (e__248 : (v ((t + 1))%Z (i)%Z) = 1 * ((v ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((v (t + 1)%Z (i)%Z)).
{
assert (e__249 : (v ((t + 1))%Z (i)%Z) = (v (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__249.
reflexivity.
}
feq.
}
feq.
}
rw e__248.
apply (from_le_nn 1 0 0 (v ((t + 1))%Z (i)%Z)); [exact i__247 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((sqrt (v ((t + 1))%Z (i)%Z)) + eps)))).
intros t b__250.
assert (r__251 : 0 <= IZR t).
{ izr_le. }
intros i b__252.
assert (r__253 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__254 : eps = 1 * (eps - 0) + 0).
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
rw e__254.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
{
split.
{
change (0 <= (1 - a)).
apply Rlt_le.
assert (e__255 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__255.
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
assert (e__256 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__256.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
{
assert (e__257 : gmin = 1 * (gmin - 0) + 0).
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
rw e__257.
apply (from_lt_pos 1 0 0 gmin); [exact h__11 | lra ..].
}
}
{
assert (e__258 : eps = 1 * (eps - 0) + 0).
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
rw e__258.
apply (from_lt_pos 1 0 0 eps); [exact h__10 | lra ..].
}
}
{
split.
{
change (0 <> (2 * L)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__259 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__259.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))).
intros t b__260.
assert (r__261 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__262 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__262.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
{
split.
{
change (forall k : Z, ((0)%Z <= k)%Z -> (0 <= top)).
intros k b__263.
assert (r__264 : 0 <= IZR k).
{ izr_le. }
exact s__53.
}
{
split.
{
change (forall k : Z, ((0)%Z <= k)%Z -> (0 <> eta)).
intros k b__265.
assert (r__266 : 0 <= IZR k).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__267 : eta = 1 * (eta - 0) + 0).
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
rw e__267.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
{
change (forall k : Z, ((0)%Z <= k)%Z -> (0 <> (2 * L))).
intros k b__268.
assert (r__269 : 0 <= IZR k).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__270 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__270.
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
{
change ((forall t : Z, ((0)%Z <= t)%Z -> ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z))) /\ (forall k : Z, ((0)%Z <= k)%Z -> (((G g (n)%Z (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G g (n)%Z (s)%Z)))) <= (((8 * ((sqrt top) + eps)) * / eta) * (V F m g b L (n)%Z (0)%Z)))) /\ (tends (fun t : Z => (G g (n)%Z (t)%Z)) 0)).
exact s__215.
}
Qed.
Lemma meaningful : forall (a : R) (b : R) (L : R) (eta : R) (eps : R) (gmin : R) (top : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (v : Z -> Z -> R) (g : Z -> Z -> R) (d : Z -> Z -> R), (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> ((0 < b) /\ (b < 1)) -> (0 < L) -> (0 < eta) -> (0 < eps) -> (0 < gmin) -> (forall i : Z, ((1)%Z <= i)%Z -> ((gmin ^ 2) <= ((g (0)%Z (i)%Z) ^ 2))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (((adam_rate b ((t + 1))%Z) * (m (t)%Z (i)%Z)) + ((1 - (adam_rate b ((t + 1))%Z)) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((v ((t + 1))%Z (i)%Z) = (((normalized_rate a ((t + 1))%Z) * (v (t)%Z (i)%Z)) + ((1 - (normalized_rate a ((t + 1))%Z)) * ((g (t)%Z (i)%Z) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) = (eta / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (F (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= (2 * L * (F (t)%Z))))) -> ((L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= (1 / 4)) -> ((2 * L * (V F m g b L (n)%Z (0)%Z)) <= top) -> ((2 * (b ^ 2) * L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= ((1 - b) ^ 2)) -> ((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (1 - (powerRZ b ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (1 - (powerRZ a ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v ((t + 1))%Z (i)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((sqrt (v ((t + 1))%Z (i)%Z)) + eps)))) /\ (0 <= (1 - a)) /\ (0 <> (((sqrt (1 - a)) * gmin) + eps)) /\ (0 <> (2 * L)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * L))) /\ (forall k : Z, ((0)%Z <= k)%Z -> (0 <= top)) /\ (forall k : Z, ((0)%Z <= k)%Z -> (0 <> eta)) /\ (forall k : Z, ((0)%Z <= k)%Z -> (0 <> (2 * L)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33)). Qed.
Theorem claim : forall (a : R) (b : R) (L : R) (eta : R) (eps : R) (gmin : R) (top : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (v : Z -> Z -> R) (g : Z -> Z -> R) (d : Z -> Z -> R), (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> ((0 < b) /\ (b < 1)) -> (0 < L) -> (0 < eta) -> (0 < eps) -> (0 < gmin) -> (forall i : Z, ((1)%Z <= i)%Z -> ((gmin ^ 2) <= ((g (0)%Z (i)%Z) ^ 2))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (((adam_rate b ((t + 1))%Z) * (m (t)%Z (i)%Z)) + ((1 - (adam_rate b ((t + 1))%Z)) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((v ((t + 1))%Z (i)%Z) = (((normalized_rate a ((t + 1))%Z) * (v (t)%Z (i)%Z)) + ((1 - (normalized_rate a ((t + 1))%Z)) * ((g (t)%Z (i)%Z) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) = (eta / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (F (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= (2 * L * (F (t)%Z))))) -> ((L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= (1 / 4)) -> ((2 * L * (V F m g b L (n)%Z (0)%Z)) <= top) -> ((2 * (b ^ 2) * L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= ((1 - b) ^ 2)) -> ((forall t : Z, ((0)%Z <= t)%Z -> ((V F m g b L (n)%Z ((t + 1))%Z) <= (V F m g b L (n)%Z (t)%Z))) /\ (forall k : Z, ((0)%Z <= k)%Z -> (((G g (n)%Z (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G g (n)%Z (s)%Z)))) <= (((8 * ((sqrt top) + eps)) / eta) * (V F m g b L (n)%Z (0)%Z)))) /\ (tends (fun t : Z => (G g (n)%Z (t)%Z)) 0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33)). Qed.
Fail Definition corrupted : forall (a : R) (b : R) (L : R) (eta : R) (eps : R) (gmin : R) (top : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (v : Z -> Z -> R) (g : Z -> Z -> R) (d : Z -> Z -> R), (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> ((0 < b) /\ (b < 1)) -> (0 < L) -> (0 < eta) -> (0 < eps) -> (0 < gmin) -> (forall i : Z, ((1)%Z <= i)%Z -> ((gmin ^ 2) <= ((g (0)%Z (i)%Z) ^ 2))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (((adam_rate b ((t + 1))%Z) * (m (t)%Z (i)%Z)) + ((1 - (adam_rate b ((t + 1))%Z)) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((v ((t + 1))%Z (i)%Z) = (((normalized_rate a ((t + 1))%Z) * (v (t)%Z (i)%Z)) + ((1 - (normalized_rate a ((t + 1))%Z)) * ((g (t)%Z (i)%Z) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (t)%Z (i)%Z) = (eta / ((sqrt (v ((t + 1))%Z (i)%Z)) + eps))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((d (t)%Z (i)%Z) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (F (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (t)%Z (i)%Z) ^ 2) <= (2 * L * (F (t)%Z))))) -> ((L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= (1 / 4)) -> ((2 * L * (V F m g b L (n)%Z (0)%Z)) <= top) -> ((2 * (b ^ 2) * L * (eta / (((sqrt (1 - a)) * gmin) + eps))) <= ((1 - b) ^ 2)) -> ((forall t : Z, ((0)%Z <= t)%Z -> ((V F m g b L (n)%Z (t)%Z) < (V F m g b L (n)%Z ((t + 1))%Z))) /\ (forall k : Z, ((0)%Z <= k)%Z -> (((G g (n)%Z (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G g (n)%Z (s)%Z)))) <= (((8 * ((sqrt top) + eps)) / eta) * (V F m g b L (n)%Z (0)%Z)))) /\ (tends (fun t : Z => (G g (n)%Z (t)%Z)) 0)) := claim.
End T_adamnx_stability_5abb9bdd.


(* adamnx.freeze_float64; certificate aeff1eecaa7979540f664e36c85a32f83830e0b06e773d48753a89ae800add1c *)
Module T_adamnx_freeze_float64_aeff1eec.
Definition adamnx_rate (b : R) (t : R) : R := ((1 - (Rpower b ((1 - b) * ((- 1) + t)))) / (1 - (Rpower b (t * (1 - b))))).

Lemma proved : (((0 <> (1 - (Rpower (99 / 100) (280834 * (1 - (99 / 100)))))) /\ (0 <> (1 - (Rpower (99 / 100) (280833 * (1 - (99 / 100))))))) /\ (((1 - (adamnx_rate (99 / 100) 280834)) < (1 / (2 ^ 54))) /\ ((1 / (2 ^ 54)) < (1 - (adamnx_rate (99 / 100) 280833))))).
Proof.
(* goal *)
assert (s__0 : (((1 - (adamnx_rate (99 * / 100) 280834)) < (1 * / (2 ^ 54))) /\ ((1 * / (2 ^ 54)) < (1 - (adamnx_rate (99 * / 100) 280833))))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((1 - ((1 - (exp (((1 - (99 * / 100)) * ((- 1) + 280834)) * ln (99 * / 100)))) * / (1 - (exp ((280834 * (1 - (99 * / 100))) * ln (99 * / 100)))))) < (1 * / (2 ^ 54))).
closed_less.
}
{ change ((1 * / (2 ^ 54)) < (1 - ((1 - (exp (((1 - (99 * / 100)) * ((- 1) + 280833)) * ln (99 * / 100)))) * / (1 - (exp ((280833 * (1 - (99 * / 100))) * ln (99 * / 100))))))).
closed_less.
}
}
pose proof s__0 as [h__1 h__2].
split.
{
split.
{
change (0 <> (1 - (Rpower (99 * / 100) (280834 * (1 - (99 * / 100)))))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__3 : 0 < (99 * / 100)).
{
lra.
}
assert (g__4 : 0 < (1 - (99 * / 100))).
{
assert (e__7 : (1 - (99 * / 100)) = (1 * / 100)).
{
feq.
}
rw e__7.
rat.
}
assert (g__5 : 0 < (280834 * (1 - (99 * / 100)))).
{
assert (e__8 : (280834 * (1 - (99 * / 100))) = (140417 * / 50)).
{
feq.
}
rw e__8.
rat.
}
assert (g__6 : 0 < (1 - (Rpower (99 * / 100) (280834 * (1 - (99 * / 100)))))).
{
rp_gap (99 * / 100) (280834 * (1 - (99 * / 100))).
}
lra.
}
{
change (0 <> (1 - (Rpower (99 * / 100) (280833 * (1 - (99 * / 100)))))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__9 : 0 < (99 * / 100)).
{
lra.
}
assert (g__10 : 0 < (1 - (99 * / 100))).
{
assert (e__13 : (1 - (99 * / 100)) = (1 * / 100)).
{
feq.
}
rw e__13.
rat.
}
assert (g__11 : 0 < (280833 * (1 - (99 * / 100)))).
{
assert (e__14 : (280833 * (1 - (99 * / 100))) = (280833 * / 100)).
{
feq.
}
rw e__14.
rat.
}
assert (g__12 : 0 < (1 - (Rpower (99 * / 100) (280833 * (1 - (99 * / 100)))))).
{
rp_gap (99 * / 100) (280833 * (1 - (99 * / 100))).
}
lra.
}
}
{
change (((1 - (adamnx_rate (99 * / 100) 280834)) < (1 * / (2 ^ 54))) /\ ((1 * / (2 ^ 54)) < (1 - (adamnx_rate (99 * / 100) 280833)))).
exact s__0.
}
Qed.
Lemma meaningful : ((0 <> (1 - (Rpower (99 / 100) (280834 * (1 - (99 / 100)))))) /\ (0 <> (1 - (Rpower (99 / 100) (280833 * (1 - (99 / 100))))))).
Proof. exact (proj1 (proved )). Qed.
Theorem claim : (((1 - (adamnx_rate (99 / 100) 280834)) < (1 / (2 ^ 54))) /\ ((1 / (2 ^ 54)) < (1 - (adamnx_rate (99 / 100) 280833)))).
Proof. exact (proj2 (proved )). Qed.
Fail Definition corrupted : (((1 / (2 ^ 54)) <= (1 - (adamnx_rate (99 / 100) 280834))) /\ ((1 / (2 ^ 54)) < (1 - (adamnx_rate (99 / 100) 280833)))) := claim.
End T_adamnx_freeze_float64_aeff1eec.


(* adamnx.freeze_float32; certificate 97aabad4d31666c9e7c3d59ac242768acca3375afe4115d3c185340d9838c669 *)
Module T_adamnx_freeze_float32_97aabad4.
Definition adamnx_rate (b : R) (t : R) : R := ((1 - (Rpower b ((1 - b) * ((- 1) + t)))) / (1 - (Rpower b (t * (1 - b))))).

Lemma proved : (((0 <> (1 - (Rpower (99 / 100) (80831 * (1 - (99 / 100)))))) /\ (0 <> (1 - (Rpower (99 / 100) (80830 * (1 - (99 / 100))))))) /\ (((1 - (adamnx_rate (99 / 100) 80831)) < (1 / (2 ^ 25))) /\ ((1 / (2 ^ 25)) < (1 - (adamnx_rate (99 / 100) 80830))))).
Proof.
(* goal *)
assert (s__0 : (((1 - (adamnx_rate (99 * / 100) 80831)) < (1 * / (2 ^ 25))) /\ ((1 * / (2 ^ 25)) < (1 - (adamnx_rate (99 * / 100) 80830))))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((1 - ((1 - (exp (((1 - (99 * / 100)) * ((- 1) + 80831)) * ln (99 * / 100)))) * / (1 - (exp ((80831 * (1 - (99 * / 100))) * ln (99 * / 100)))))) < (1 * / (2 ^ 25))).
closed_less.
}
{ change ((1 * / (2 ^ 25)) < (1 - ((1 - (exp (((1 - (99 * / 100)) * ((- 1) + 80830)) * ln (99 * / 100)))) * / (1 - (exp ((80830 * (1 - (99 * / 100))) * ln (99 * / 100))))))).
closed_less.
}
}
pose proof s__0 as [h__1 h__2].
split.
{
split.
{
change (0 <> (1 - (Rpower (99 * / 100) (80831 * (1 - (99 * / 100)))))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__3 : 0 < (99 * / 100)).
{
lra.
}
assert (g__4 : 0 < (1 - (99 * / 100))).
{
assert (e__7 : (1 - (99 * / 100)) = (1 * / 100)).
{
feq.
}
rw e__7.
rat.
}
assert (g__5 : 0 < (80831 * (1 - (99 * / 100)))).
{
assert (e__8 : (80831 * (1 - (99 * / 100))) = (80831 * / 100)).
{
feq.
}
rw e__8.
rat.
}
assert (g__6 : 0 < (1 - (Rpower (99 * / 100) (80831 * (1 - (99 * / 100)))))).
{
rp_gap (99 * / 100) (80831 * (1 - (99 * / 100))).
}
lra.
}
{
change (0 <> (1 - (Rpower (99 * / 100) (80830 * (1 - (99 * / 100)))))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__9 : 0 < (99 * / 100)).
{
lra.
}
assert (g__10 : 0 < (1 - (99 * / 100))).
{
assert (e__13 : (1 - (99 * / 100)) = (1 * / 100)).
{
feq.
}
rw e__13.
rat.
}
assert (g__11 : 0 < (80830 * (1 - (99 * / 100)))).
{
assert (e__14 : (80830 * (1 - (99 * / 100))) = (8083 * / 10)).
{
feq.
}
rw e__14.
rat.
}
assert (g__12 : 0 < (1 - (Rpower (99 * / 100) (80830 * (1 - (99 * / 100)))))).
{
rp_gap (99 * / 100) (80830 * (1 - (99 * / 100))).
}
lra.
}
}
{
change (((1 - (adamnx_rate (99 * / 100) 80831)) < (1 * / (2 ^ 25))) /\ ((1 * / (2 ^ 25)) < (1 - (adamnx_rate (99 * / 100) 80830)))).
exact s__0.
}
Qed.
Lemma meaningful : ((0 <> (1 - (Rpower (99 / 100) (80831 * (1 - (99 / 100)))))) /\ (0 <> (1 - (Rpower (99 / 100) (80830 * (1 - (99 / 100))))))).
Proof. exact (proj1 (proved )). Qed.
Theorem claim : (((1 - (adamnx_rate (99 / 100) 80831)) < (1 / (2 ^ 25))) /\ ((1 / (2 ^ 25)) < (1 - (adamnx_rate (99 / 100) 80830)))).
Proof. exact (proj2 (proved )). Qed.
Fail Definition corrupted : (((1 / (2 ^ 25)) <= (1 - (adamnx_rate (99 / 100) 80831))) /\ ((1 / (2 ^ 25)) < (1 - (adamnx_rate (99 / 100) 80830)))) := claim.
End T_adamnx_freeze_float32_97aabad4.
