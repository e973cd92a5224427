From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* decay_step; certificate 69f5e8cd18d8766558e172dd6d319fae2c9e8e4d78d93d5327d1389cb123eb4c *)
Module T_decay_step_69f5e8cd.

Lemma satisfiable : exists (b : R) (mu : R) (L : R) (dmax : R) (sigma : R) (n : Z) (x : Z -> R) (xn : Z -> R) (m : Z -> R) (u : Z -> R) (g : Z -> R) (d : Z -> R), (0 <= n)%Z /\ ((0 < b) /\ (b < 1)) /\ ((0 < mu) /\ (mu <= 1)) /\ (0 < L) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((xn (i)%Z) = (((1 - mu) * (x (i)%Z)) - ((d (i)%Z) * (u (i)%Z))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (i)%Z))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((d (i)%Z) <= dmax)) /\ ((2 * L * dmax) <= mu) /\ ((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) /\ ((1 - (mu / 4)) <= sigma) /\ (((1 + b) / 2) <= sigma).
Proof.
exists (1 * / 2), (1 * / 2), 2, (1 * / 16), (7 * / 8), (2)%Z, (fun i : Z => (IZR i)), (fun i : Z => ((13 * (IZR i)) * / 32)), (fun i : Z => (IZR i)), (fun i : Z => ((3 * (IZR i)) * / 2)), (fun i : Z => (2 * (IZR i))), (fun i : Z => (1 * / 16)).
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
change (forall i : Z, ((1)%Z <= i)%Z -> (((3 * (IZR i)) * / 2) = (((1 * / 2) * (IZR i)) + ((1 - (1 * / 2)) * (2 * (IZR i)))))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_eq.
assert (e__2 : ((((1 * / 2) * (IZR i)) + ((1 - (1 * / 2)) * (2 * (IZR i)))) - ((3 * (IZR i)) * / 2)) = 0).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> (((13 * (IZR i)) * / 32) = (((1 - (1 * / 2)) * (IZR i)) - ((1 * / 16) * ((3 * (IZR i)) * / 2))))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_eq.
assert (e__2 : ((((1 - (1 * / 2)) * (IZR i)) - ((1 * / 16) * ((3 * (IZR i)) * / 2))) - ((13 * (IZR i)) * / 32)) = 0).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (1 * / 16))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply Rlt_le.
rat.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> ((1 * / 16) <= (1 * / 16))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__2 : ((1 * / 16) - (1 * / 16)) = 0).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change ((2 * 2 * (1 * / 16)) <= (1 * / 2)).
closed_less.
}
{
split.
{
change (((0 + ((2 * 1) ^ 2)) + ((2 * 2) ^ 2)) <= ((2 ^ 2) * ((0 + (1 ^ 2)) + (2 ^ 2)))).
apply Req_le.
closed_eq.
}
{
split.
{
change ((1 - ((1 * / 2) * / 4)) <= (7 * / 8)).
apply Req_le.
closed_eq.
}
{
change (((1 + (1 * / 2)) * / 2) <= (7 * / 8)).
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
Qed.

Lemma proved : forall (b : R) (mu : R) (L : R) (dmax : R) (sigma : R) (n : Z) (x : Z -> R) (xn : Z -> R) (m : Z -> R) (u : Z -> R) (g : Z -> R) (d : Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((xn (i)%Z) = (((1 - mu) * (x (i)%Z)) - ((d (i)%Z) * (u (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (i)%Z))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (i)%Z) <= dmax)) -> ((2 * L * dmax) <= mu) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) -> ((1 - (mu / 4)) <= sigma) -> (((1 + b) / 2) <= sigma) -> (((0 <> (2 * (1 - b) * (L ^ 2)))) /\ (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) + ((mu / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((u (i)%Z) ^ 2))))) <= (sigma * ((zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) + ((mu / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((m (i)%Z) ^ 2)))))))).
Proof.
intros b mu L dmax sigma n x xn m u g d b__0 h__2 h__5 h__8 h__9 h__10 h__11 h__12 h__13 h__14 h__15 h__16.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
change ((1 - (mu * / 4)) <= sigma) in h__15.
change (((1 + b) * / 2) <= sigma) in h__16.
(* dmax >= 0 *)
assert (s__25 : (0 <= dmax)).
{
assert (e__17 : dmax = ((dmax - (d (1)%Z)) + (d (1)%Z))).
{
transitivity (dmax).
{
reflexivity.
}
symmetry.
transitivity (dmax).
{
feq.
}
feq.
}
assert (w__18 : 0 <= ((dmax - (d (1)%Z)) + (d (1)%Z))).
{
apply plus_nn_nn.
{
assert (b__19 : ((1)%Z <= (1)%Z)%Z).
{
zp.
}
assert (i__20 : ((d (1)%Z) <= dmax)) by exact (h__12 (1)%Z b__19).
assert (e__21 : (dmax - (d (1)%Z)) = 1 * (dmax - (d (1)%Z)) + 0).
{
transitivity ((((- 1) * (d (1)%Z)) + dmax)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (d (1)%Z)) + dmax)).
{
feq.
}
feq.
}
rw e__21.
apply (from_le_nn 1 0 (d (1)%Z) dmax); [exact i__20 | lra ..].
}
{
assert (b__22 : ((1)%Z <= (1)%Z)%Z).
{
zp.
}
assert (i__23 : (0 <= (d (1)%Z))) by exact (h__11 (1)%Z b__22).
assert (e__24 : (d (1)%Z) = 1 * ((d (1)%Z) - 0) + 0).
{
transitivity ((d (1)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((d (1)%Z)).
{
feq.
}
feq.
}
rw e__24.
apply (from_le_nn 1 0 0 (d (1)%Z)); [exact i__23 | lra ..].
}
}
rw e__17. exact w__18.
}
(* parts *)
assert (s__78 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (((1 - mu) * ((x (i)%Z) ^ 2)) + ((((dmax ^ 2) * / mu) + (mu * / (2 * (1 - b) * (L ^ 2)))) * ((b * ((m (i)%Z) ^ 2)) + ((1 - b) * ((g (i)%Z) ^ 2)))) - ((xn (i)%Z) ^ 2) - ((mu * / (2 * (1 - b) * (L ^ 2))) * ((u (i)%Z) ^ 2)))))).
{
intros i b__26.
assert (r__27 : 1 <= IZR i).
{ izr_le. }
(* x' *)
assert (s__30 : ((xn (i)%Z) = (((1 - mu) * (x (i)%Z)) - ((d (i)%Z) * (u (i)%Z))))).
{
assert (b__28 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__29 : ((xn (i)%Z) = (((1 - mu) * (x (i)%Z)) - ((d (i)%Z) * (u (i)%Z))))).
{
exact (h__10 (i)%Z b__28).
}
exact u__29.
}
(* u' *)
assert (s__33 : ((u (i)%Z) = ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z))))).
{
assert (b__31 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__32 : ((u (i)%Z) = ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z))))).
{
exact (h__9 (i)%Z b__31).
}
exact u__32.
}
(* d_i *)
assert (s__36 : ((d (i)%Z) <= dmax)).
{
assert (b__34 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__35 : ((d (i)%Z) <= dmax)).
{
exact (h__12 (i)%Z b__34).
}
exact u__35.
}
(* d_i >= 0 *)
assert (s__39 : (0 <= (d (i)%Z))).
{
assert (b__37 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__38 : (0 <= (d (i)%Z))).
{
exact (h__11 (i)%Z b__37).
}
exact u__38.
}
assert (n__43 : mu <> 0).
{
apply Rgt_not_eq; red.
assert (e__42 : mu = 1 * (mu - 0) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
}
assert (n__46 : (2 * (1 - b) * (L ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__44 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__45 : L = 1 * (L - 0) + 0).
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
rw e__45.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
assert (n__48 : (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2))) <> 0).
{
assert (e__47 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
try rewrite <- e__47.
exact n__46.
}
assert (n__49 : L <> 0).
{
intro vanishes.
apply n__48.
transitivity ((- 2) * ((L ^ 2)) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__50 : (b + (- 1)) <> 0).
{
intro vanishes.
apply n__48.
transitivity ((- 2) * ((L ^ 2)) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__60 : (xn (i)%Z) = (((- 1) * (d (i)%Z) * (u (i)%Z)) + ((- 1) * (x (i)%Z) * mu) + (x (i)%Z))).
{
transitivity (1 * (xn (i)%Z)).
{ feq. }
rewrite s__30.
assert (e__59 : (((1 - mu) * (x (i)%Z)) - ((d (i)%Z) * (u (i)%Z))) = (((- 1) * (d (i)%Z) * (u (i)%Z)) + ((- 1) * (x (i)%Z) * mu) + (x (i)%Z))).
{
feq.
}
rw e__59.
feq.
}
assert (n__64 : (u (i)%Z) = (((- 1) * (g (i)%Z) * b) + (g (i)%Z) + ((m (i)%Z) * b))).
{
transitivity (1 * (u (i)%Z)).
{ feq. }
rewrite s__33.
assert (e__63 : ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z))) = (((- 1) * (g (i)%Z) * b) + (g (i)%Z) + ((m (i)%Z) * b))).
{
feq.
}
rw e__63.
feq.
}
(* part *)
assert (s__77 : (0 <= (((1 - mu) * ((x (i)%Z) ^ 2)) + ((((dmax ^ 2) * / mu) + (mu * / (2 * (1 - b) * (L ^ 2)))) * ((b * ((m (i)%Z) ^ 2)) + ((1 - b) * ((g (i)%Z) ^ 2)))) - ((xn (i)%Z) ^ 2) - ((mu * / (2 * (1 - b) * (L ^ 2))) * ((u (i)%Z) ^ 2))))).
{
assert (e__40 : (((1 - mu) * ((x (i)%Z) ^ 2)) + ((((dmax ^ 2) * / mu) + (mu * / (2 * (1 - b) * (L ^ 2)))) * ((b * ((m (i)%Z) ^ 2)) + ((1 - b) * ((g (i)%Z) ^ 2)))) - ((xn (i)%Z) ^ 2) - ((mu * / (2 * (1 - b) * (L ^ 2))) * ((u (i)%Z) ^ 2))) = ((((1 - mu) * / mu) * (((mu * (x (i)%Z)) + ((d (i)%Z) * (u (i)%Z))) ^ 2)) + (((dmax - (d (i)%Z)) * (dmax + (d (i)%Z)) * ((u (i)%Z) ^ 2)) * / mu) + ((((dmax ^ 2) * / mu) + (mu * / (2 * (1 - b) * (L ^ 2)))) * b * (1 - b) * (((m (i)%Z) - (g (i)%Z)) ^ 2)))).
{
transitivity (((((1 * / 2) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * b * mu) + (((- 1) * / 2) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * mu) + (2 * ((g (i)%Z) ^ 2) * b * (dmax ^ 2) * (/ mu)) + ((- 1) * ((g (i)%Z) ^ 2) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((- 1) * ((g (i)%Z) ^ 2) * (dmax ^ 2) * (/ mu)) + (((- 1) * / 2) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * b * mu) + ((- 1) * ((m (i)%Z) ^ 2) * b * (dmax ^ 2) * (/ mu)) + (((m (i)%Z) ^ 2) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((1 * / 2) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * mu) + (((x (i)%Z) ^ 2) * b) + ((- 1) * ((x (i)%Z) ^ 2) * b * mu) + (((x (i)%Z) ^ 2) * mu) + ((- 1) * ((x (i)%Z) ^ 2)) + ((- 1) * ((xn (i)%Z) ^ 2) * b) + ((xn (i)%Z) ^ 2)) * (/ (b + (- 1))))).
{
assert (e__51 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__52 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__52.
apply inv_by. feq.
}
assert (e__53 : / mu = (/ mu)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__51.
rw e__53.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (d (i)%Z) * (u (i)%Z) * (x (i)%Z)) + ((- 2) * (d (i)%Z) * (u (i)%Z) * (x (i)%Z) * mu) + ((- 1) * ((d (i)%Z) ^ 2) * ((u (i)%Z) ^ 2)) + ((- 1) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * b * mu) + ((- 2) * (g (i)%Z) * (m (i)%Z) * b * (dmax ^ 2) * (/ mu)) + (2 * (g (i)%Z) * (m (i)%Z) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((1 * / 2) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * b * mu) + (((g (i)%Z) ^ 2) * b * (dmax ^ 2) * (/ mu)) + ((- 1) * ((g (i)%Z) ^ 2) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((1 * / 2) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * b * mu) + (((m (i)%Z) ^ 2) * b * (dmax ^ 2) * (/ mu)) + ((- 1) * ((m (i)%Z) ^ 2) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + (((u (i)%Z) ^ 2) * (dmax ^ 2) * (/ mu)) + (((x (i)%Z) ^ 2) * mu) + ((- 1) * ((x (i)%Z) ^ 2) * (mu ^ 2)))).
{
assert (e__54 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__55 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__55.
apply inv_by. feq.
}
assert (e__56 : / mu = (/ mu)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__54.
rw e__56.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((2 * (d (i)%Z) * (u (i)%Z) * (x (i)%Z)) + ((- 2) * (d (i)%Z) * (u (i)%Z) * (x (i)%Z) * b) + (2 * (d (i)%Z) * (u (i)%Z) * (x (i)%Z) * b * mu) + ((- 2) * (d (i)%Z) * (u (i)%Z) * (x (i)%Z) * mu) + ((- 1) * ((d (i)%Z) ^ 2) * ((u (i)%Z) ^ 2)) + (1 * ((d (i)%Z) ^ 2) * ((u (i)%Z) ^ 2) * b) + ((- 1) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * b * mu) + (1 * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 2) * mu) + ((- 2) * (g (i)%Z) * (m (i)%Z) * b * (dmax ^ 2) * (/ mu)) + (4 * (g (i)%Z) * (m (i)%Z) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((- 2) * (g (i)%Z) * (m (i)%Z) * (b ^ 3) * (dmax ^ 2) * (/ mu)) + (1 * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * b * mu) + (((- 1) * / 2) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2) * mu) + (((- 1) * / 2) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * mu) + (3 * ((g (i)%Z) ^ 2) * b * (dmax ^ 2) * (/ mu)) + ((- 3) * ((g (i)%Z) ^ 2) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + (1 * ((g (i)%Z) ^ 2) * (b ^ 3) * (dmax ^ 2) * (/ mu)) + ((- 1) * ((g (i)%Z) ^ 2) * (dmax ^ 2) * (/ mu)) + (((- 1) * / 2) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2) * mu) + ((- 1) * ((m (i)%Z) ^ 2) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + (1 * ((m (i)%Z) ^ 2) * (b ^ 3) * (dmax ^ 2) * (/ mu)) + ((1 * / 2) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * mu) + ((- 1) * ((u (i)%Z) ^ 2) * b * (dmax ^ 2) * (/ mu)) + (1 * ((u (i)%Z) ^ 2) * (dmax ^ 2) * (/ mu)) + (1 * ((x (i)%Z) ^ 2) * b) + ((- 2) * ((x (i)%Z) ^ 2) * b * mu) + (1 * ((x (i)%Z) ^ 2) * b * (mu ^ 2)) + (2 * ((x (i)%Z) ^ 2) * mu) + ((- 1) * ((x (i)%Z) ^ 2) * (mu ^ 2)) + ((- 1) * ((x (i)%Z) ^ 2)) + ((- 1) * ((xn (i)%Z) ^ 2) * b) + (1 * ((xn (i)%Z) ^ 2))) * (/ ((1 * b) + ((- 1)))))).
{
feq.
}
rw n__60.
transitivity (((((- 1) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * b * mu) + ((g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 2) * mu) + ((- 2) * (g (i)%Z) * (m (i)%Z) * b * (dmax ^ 2) * (/ mu)) + (4 * (g (i)%Z) * (m (i)%Z) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((- 2) * (g (i)%Z) * (m (i)%Z) * (b ^ 3) * (dmax ^ 2) * (/ mu)) + (((g (i)%Z) ^ 2) * (/ (L ^ 2)) * b * mu) + (((- 1) * / 2) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2) * mu) + (((- 1) * / 2) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * mu) + (3 * ((g (i)%Z) ^ 2) * b * (dmax ^ 2) * (/ mu)) + ((- 3) * ((g (i)%Z) ^ 2) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + (((g (i)%Z) ^ 2) * (b ^ 3) * (dmax ^ 2) * (/ mu)) + ((- 1) * ((g (i)%Z) ^ 2) * (dmax ^ 2) * (/ mu)) + (((- 1) * / 2) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2) * mu) + ((- 1) * ((m (i)%Z) ^ 2) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + (((m (i)%Z) ^ 2) * (b ^ 3) * (dmax ^ 2) * (/ mu)) + ((1 * / 2) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * mu) + ((- 1) * ((u (i)%Z) ^ 2) * b * (dmax ^ 2) * (/ mu)) + (((u (i)%Z) ^ 2) * (dmax ^ 2) * (/ mu))) * (/ (b + (- 1))))).
{
feq.
}
transitivity (((((- 1) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * b * mu) + (1 * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 2) * mu) + ((- 2) * (g (i)%Z) * (m (i)%Z) * b * (dmax ^ 2) * (/ mu)) + (4 * (g (i)%Z) * (m (i)%Z) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((- 2) * (g (i)%Z) * (m (i)%Z) * (b ^ 3) * (dmax ^ 2) * (/ mu)) + (1 * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * b * mu) + (((- 1) * / 2) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2) * mu) + (((- 1) * / 2) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * mu) + (3 * ((g (i)%Z) ^ 2) * b * (dmax ^ 2) * (/ mu)) + ((- 3) * ((g (i)%Z) ^ 2) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + (1 * ((g (i)%Z) ^ 2) * (b ^ 3) * (dmax ^ 2) * (/ mu)) + ((- 1) * ((g (i)%Z) ^ 2) * (dmax ^ 2) * (/ mu)) + (((- 1) * / 2) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2) * mu) + ((- 1) * ((m (i)%Z) ^ 2) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + (1 * ((m (i)%Z) ^ 2) * (b ^ 3) * (dmax ^ 2) * (/ mu)) + ((1 * / 2) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * mu) + ((- 1) * ((u (i)%Z) ^ 2) * b * (dmax ^ 2) * (/ mu)) + (1 * ((u (i)%Z) ^ 2) * (dmax ^ 2) * (/ mu))) * (/ ((1 * b) + ((- 1)))))).
{
feq.
}
rw n__64.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__41 : 0 <= ((((1 - mu) * / mu) * (((mu * (x (i)%Z)) + ((d (i)%Z) * (u (i)%Z))) ^ 2)) + (((dmax - (d (i)%Z)) * (dmax + (d (i)%Z)) * ((u (i)%Z) ^ 2)) * / mu) + ((((dmax ^ 2) * / mu) + (mu * / (2 * (1 - b) * (L ^ 2)))) * b * (1 - b) * (((m (i)%Z) - (g (i)%Z)) ^ 2)))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_nn_nn.
{
apply mult_nn_pos.
{
assert (e__65 : (1 - mu) = 1 * (1 - mu) + 0).
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
rw e__65.
apply (from_le_nn 1 0 mu 1); [exact h__7 | lra ..].
}
{
apply inv_pos.
assert (e__66 : mu = 1 * (mu - 0) + 0).
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
rw e__66.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
}
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
{
apply mult_nn_pos.
{
apply mult_nn_nn.
{
apply mult_nn_nn.
{
assert (e__67 : (dmax - (d (i)%Z)) = 1 * (dmax - (d (i)%Z)) + 0).
{
transitivity ((((- 1) * (d (i)%Z)) + dmax)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (d (i)%Z)) + dmax)).
{
feq.
}
feq.
}
rw e__67.
apply (from_le_nn 1 0 (d (i)%Z) dmax); [exact s__36 | lra ..].
}
{
apply plus_nn_nn.
{
assert (e__68 : dmax = 1 * (dmax - 0) + 0).
{
transitivity (dmax).
{
reflexivity.
}
symmetry.
transitivity (dmax).
{
feq.
}
feq.
}
rw e__68.
apply (from_le_nn 1 0 0 dmax); [exact s__25 | lra ..].
}
{
assert (e__69 : (d (i)%Z) = 1 * ((d (i)%Z) - 0) + 0).
{
transitivity ((d (i)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((d (i)%Z)).
{
feq.
}
feq.
}
rw e__69.
apply (from_le_nn 1 0 0 (d (i)%Z)); [exact s__39 | lra ..].
}
}
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
{
apply inv_pos.
assert (e__70 : mu = 1 * (mu - 0) + 0).
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
rw e__70.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
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
apply plus_nn_pos.
{
apply mult_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply inv_pos.
assert (e__71 : mu = 1 * (mu - 0) + 0).
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
rw e__71.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (e__72 : mu = 1 * (mu - 0) + 0).
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
rw e__72.
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
assert (e__73 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__73.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__74 : L = 1 * (L - 0) + 0).
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
rw e__74.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
}
{
assert (e__75 : b = 1 * (b - 0) + 0).
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
rw e__75.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
}
{
assert (e__76 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__76.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
rw e__40. exact w__41.
}
exact s__77.
}
assert (n__83 : (2 * (1 - b) * (L ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__81 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__81.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__82 : L = 1 * (L - 0) + 0).
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
rw e__82.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
assert (n__85 : (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2))) <> 0).
{
assert (e__84 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
try rewrite <- e__84.
exact n__83.
}
assert (n__86 : L <> 0).
{
intro vanishes.
apply n__85.
transitivity ((- 2) * ((L ^ 2)) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__87 : (b + (- 1)) <> 0).
{
intro vanishes.
apply n__85.
transitivity ((- 2) * ((L ^ 2)) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__89 : mu <> 0).
{
apply Rgt_not_eq; red.
assert (e__88 : mu = 1 * (mu - 0) + 0).
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
rw e__88.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
}
assert (n__92 : (4 * (L ^ 2) * mu) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply pow_pos.
assert (e__90 : L = 1 * (L - 0) + 0).
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
rw e__90.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
{
assert (e__91 : mu = 1 * (mu - 0) + 0).
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
rw e__91.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
}
}
(* goal *)
assert (s__184 : (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((u (i)%Z) ^ 2))))) <= (sigma * ((zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((m (i)%Z) ^ 2)))))))).
{
apply gap_le.
assert (e__79 : ((sigma * ((zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((m (i)%Z) ^ 2)))))) - ((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((u (i)%Z) ^ 2)))))) = (((sigma - (1 - (mu * / 4))) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) + ((((sigma - ((1 + b) * / 2)) * mu) * / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((m (i)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((1 - mu) * ((x (i)%Z) ^ 2)) + ((((dmax ^ 2) * / mu) + (mu * / (2 * (1 - b) * (L ^ 2)))) * ((b * ((m (i)%Z) ^ 2)) + ((1 - b) * ((g (i)%Z) ^ 2)))) - ((xn (i)%Z) ^ 2) - ((mu * / (2 * (1 - b) * (L ^ 2))) * ((u (i)%Z) ^ 2))))) + ((((dmax ^ 2) * / mu) + (mu * / (2 * (1 - b) * (L ^ 2)))) * (1 - b) * (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))))) + ((((mu * b) * / 4) + (((1 - b) * (L ^ 2) * (mu - (2 * L * dmax)) * (mu + (2 * L * dmax))) * / (4 * (L ^ 2) * mu))) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) + (((((mu * / (2 * (1 - b) * (L ^ 2))) * ((1 - b) ^ 2)) * / 2) + ((b * (mu - (2 * L * dmax)) * (mu + (2 * L * dmax))) * / (4 * (L ^ 2) * mu))) * (zsum (1)%Z (n)%Z (fun i : Z => ((m (i)%Z) ^ 2)))))).
{
transitivity ((((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu * sigma) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * b * sigma) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * sigma) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__93 : (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))).
{
assert (e__94 : zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__95 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((xn (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__94.
feq.
}
assert (e__96 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
assert (e__97 : zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__98 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__97.
feq.
}
assert (e__99 : (zsum (1)%Z (n)%Z (fun i : Z => ((m (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)))).
{
assert (e__100 : zsum (1)%Z (n)%Z (fun i : Z => ((m (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__101 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__100.
feq.
}
assert (e__102 : (zsum (1)%Z (n)%Z (fun i : Z => ((u (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2)))).
{
assert (e__103 : zsum (1)%Z (n)%Z (fun i : Z => ((u (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((u (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__104 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((u (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__103.
feq.
}
assert (e__105 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__106 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__106.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__93.
rw e__96.
rw e__99.
rw e__102.
rw e__105.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu * sigma) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * b * sigma) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * sigma) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__107 : (zsum (1)%Z (n)%Z (fun i : Z => (((1 - mu) * ((x (i)%Z) ^ 2)) + ((((dmax ^ 2) * / mu) + (mu * / (2 * (1 - b) * (L ^ 2)))) * ((b * ((m (i)%Z) ^ 2)) + ((1 - b) * ((g (i)%Z) ^ 2)))) - ((xn (i)%Z) ^ 2) - ((mu * / (2 * (1 - b) * (L ^ 2))) * ((u (i)%Z) ^ 2))))) = ((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * b * mu) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * b * (dmax ^ 2) * (/ mu)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (dmax ^ 2) * (/ mu)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * b * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * b * (dmax ^ 2) * (/ mu)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * b * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__108 : zsum (1)%Z (n)%Z (fun i : Z => (((1 - mu) * ((x (i)%Z) ^ 2)) + ((((dmax ^ 2) * / mu) + (mu * / (2 * (1 - b) * (L ^ 2)))) * ((b * ((m (i)%Z) ^ 2)) + ((1 - b) * ((g (i)%Z) ^ 2)))) - ((xn (i)%Z) ^ 2) - ((mu * / (2 * (1 - b) * (L ^ 2))) * ((u (i)%Z) ^ 2)))) = ((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * b * mu) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * b * (dmax ^ 2) * (/ mu)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (dmax ^ 2) * (/ mu)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * b * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * b * (dmax ^ 2) * (/ mu)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * b * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((((1 * / 2) * (/ (L ^ 2)) * b * mu) * (/ (b + (- 1))))) * ((g (i__0)%Z) ^ 2) + (((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))) * ((g (i__0)%Z) ^ 2) + (((2 * b * (dmax ^ 2) * (/ mu)) * (/ (b + (- 1))))) * ((g (i__0)%Z) ^ 2) + ((((- 1) * (b ^ 2) * (dmax ^ 2) * (/ mu)) * (/ (b + (- 1))))) * ((g (i__0)%Z) ^ 2) + ((((- 1) * (dmax ^ 2) * (/ mu)) * (/ (b + (- 1))))) * ((g (i__0)%Z) ^ 2) + (((((- 1) * / 2) * (/ (L ^ 2)) * b * mu) * (/ (b + (- 1))))) * ((m (i__0)%Z) ^ 2) + ((((- 1) * b * (dmax ^ 2) * (/ mu)) * (/ (b + (- 1))))) * ((m (i__0)%Z) ^ 2) + ((((b ^ 2) * (dmax ^ 2) * (/ mu)) * (/ (b + (- 1))))) * ((m (i__0)%Z) ^ 2) + ((((1 * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))) * ((u (i__0)%Z) ^ 2) + ((b * (/ (b + (- 1))))) * ((x (i__0)%Z) ^ 2) + ((((- 1) * b * mu) * (/ (b + (- 1))))) * ((x (i__0)%Z) ^ 2) + ((mu * (/ (b + (- 1))))) * ((x (i__0)%Z) ^ 2) + (((- 1) * (/ (b + (- 1))))) * ((x (i__0)%Z) ^ 2) + ((((- 1) * b) * (/ (b + (- 1))))) * ((xn (i__0)%Z) ^ 2) + ((/ (b + (- 1)))) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__112 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((((1 * / 2) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * b * mu) + (((- 1) * / 2) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * mu) + (2 * ((g (i__0)%Z) ^ 2) * b * (dmax ^ 2) * (/ mu)) + ((- 1) * ((g (i__0)%Z) ^ 2) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((- 1) * ((g (i__0)%Z) ^ 2) * (dmax ^ 2) * (/ mu)) + (((- 1) * / 2) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * b * mu) + ((- 1) * ((m (i__0)%Z) ^ 2) * b * (dmax ^ 2) * (/ mu)) + (((m (i__0)%Z) ^ 2) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((1 * / 2) * ((u (i__0)%Z) ^ 2) * (/ (L ^ 2)) * mu) + (((x (i__0)%Z) ^ 2) * b) + ((- 1) * ((x (i__0)%Z) ^ 2) * b * mu) + (((x (i__0)%Z) ^ 2) * mu) + ((- 1) * ((x (i__0)%Z) ^ 2)) + ((- 1) * ((xn (i__0)%Z) ^ 2) * b) + ((xn (i__0)%Z) ^ 2)) * (/ (b + (- 1))))).
{
assert (e__109 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__110 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__110.
apply inv_by. feq.
}
assert (e__111 : / mu = (/ mu)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__109.
rw e__111.
reflexivity.
}
feq.
}
feq.
}
transitivity (((((1 * / 2) * (/ (L ^ 2)) * b * mu) * (/ (b + (- 1))))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (((((- 1) * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (((2 * b * (dmax ^ 2) * (/ mu)) * (/ (b + (- 1))))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + ((((- 1) * (b ^ 2) * (dmax ^ 2) * (/ mu)) * (/ (b + (- 1))))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + ((((- 1) * (dmax ^ 2) * (/ mu)) * (/ (b + (- 1))))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (((((- 1) * / 2) * (/ (L ^ 2)) * b * mu) * (/ (b + (- 1))))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)) + ((((- 1) * b * (dmax ^ 2) * (/ mu)) * (/ (b + (- 1))))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)) + ((((b ^ 2) * (dmax ^ 2) * (/ mu)) * (/ (b + (- 1))))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)) + ((((1 * / 2) * (/ (L ^ 2)) * mu) * (/ (b + (- 1))))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2)) + ((b * (/ (b + (- 1))))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + ((((- 1) * b * mu) * (/ (b + (- 1))))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + ((mu * (/ (b + (- 1))))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (((- 1) * (/ (b + (- 1))))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + ((((- 1) * b) * (/ (b + (- 1))))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)) + ((/ (b + (- 1)))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__108.
feq.
}
assert (e__113 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
assert (e__114 : zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__115 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__114.
feq.
}
assert (e__116 : (zsum (1)%Z (n)%Z (fun i : Z => ((m (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)))).
{
assert (e__117 : zsum (1)%Z (n)%Z (fun i : Z => ((m (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__118 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__117.
feq.
}
assert (e__119 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__120 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__121 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__120.
feq.
}
assert (e__122 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__123 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__123.
apply inv_by. feq.
}
assert (e__124 : / (4 * (L ^ 2) * mu) = ((1 * / 4) * (/ (L ^ 2)) * (/ mu))).
{
apply inv_by. feq.
}
assert (e__125 : / mu = (/ mu)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__107.
rw e__113.
rw e__116.
rw e__119.
rw e__122.
rw e__124.
rw e__125.
reflexivity.
}
feq.
}
feq.
}
assert (w__80 : 0 <= (((sigma - (1 - (mu * / 4))) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) + ((((sigma - ((1 + b) * / 2)) * mu) * / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((m (i)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((1 - mu) * ((x (i)%Z) ^ 2)) + ((((dmax ^ 2) * / mu) + (mu * / (2 * (1 - b) * (L ^ 2)))) * ((b * ((m (i)%Z) ^ 2)) + ((1 - b) * ((g (i)%Z) ^ 2)))) - ((xn (i)%Z) ^ 2) - ((mu * / (2 * (1 - b) * (L ^ 2))) * ((u (i)%Z) ^ 2))))) + ((((dmax ^ 2) * / mu) + (mu * / (2 * (1 - b) * (L ^ 2)))) * (1 - b) * (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))))) + ((((mu * b) * / 4) + (((1 - b) * (L ^ 2) * (mu - (2 * L * dmax)) * (mu + (2 * L * dmax))) * / (4 * (L ^ 2) * mu))) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) + (((((mu * / (2 * (1 - b) * (L ^ 2))) * ((1 - b) ^ 2)) * / 2) + ((b * (mu - (2 * L * dmax)) * (mu + (2 * L * dmax))) * / (4 * (L ^ 2) * mu))) * (zsum (1)%Z (n)%Z (fun i : Z => ((m (i)%Z) ^ 2)))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_nn_nn.
{
assert (e__126 : (sigma - (1 - (mu * / 4))) = 1 * (sigma - (1 - (mu * / 4))) + 0).
{
transitivity ((((1 * / 4) * mu) + sigma + (- 1))).
{
feq.
}
symmetry.
transitivity ((((1 * / 4) * mu) + sigma + (- 1))).
{
feq.
}
feq.
}
rw e__126.
apply (from_le_nn 1 0 (1 - (mu * / 4)) sigma); [exact h__15 | lra ..].
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__127 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
{
apply mult_nn_nn.
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (e__128 : (sigma - ((1 + b) * / 2)) = 1 * (sigma - ((1 + b) * / 2)) + 0).
{
transitivity (((((- 1) * / 2) * b) + sigma + ((- 1) * / 2))).
{
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * b) + sigma + ((- 1) * / 2))).
{
feq.
}
feq.
}
rw e__128.
apply (from_le_nn 1 0 ((1 + b) * / 2) sigma); [exact h__16 | lra ..].
}
{
assert (e__129 : mu = 1 * (mu - 0) + 0).
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
rw e__129.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
}
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
assert (e__130 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__130.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__131 : L = 1 * (L - 0) + 0).
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
rw e__131.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__132 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__133 : 1 <= IZR i__0).
{ izr_le. }
assert (b__134 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__135 : (0 <= (((1 - mu) * ((x (i__0)%Z) ^ 2)) + ((((dmax ^ 2) * / mu) + (mu * / (2 * (1 - b) * (L ^ 2)))) * ((b * ((m (i__0)%Z) ^ 2)) + ((1 - b) * ((g (i__0)%Z) ^ 2)))) - ((xn (i__0)%Z) ^ 2) - ((mu * / (2 * (1 - b) * (L ^ 2))) * ((u (i__0)%Z) ^ 2))))) by exact (s__78 (i__0)%Z b__134).
assert (e__136 : (((1 - mu) * ((x (i__0)%Z) ^ 2)) + ((((dmax ^ 2) * / mu) + (mu * / (2 * (1 - b) * (L ^ 2)))) * ((b * ((m (i__0)%Z) ^ 2)) + ((1 - b) * ((g (i__0)%Z) ^ 2)))) - ((xn (i__0)%Z) ^ 2) - ((mu * / (2 * (1 - b) * (L ^ 2))) * ((u (i__0)%Z) ^ 2))) = 1 * ((((1 - mu) * ((x (i__0)%Z) ^ 2)) + ((((dmax ^ 2) * / mu) + (mu * / (2 * (1 - b) * (L ^ 2)))) * ((b * ((m (i__0)%Z) ^ 2)) + ((1 - b) * ((g (i__0)%Z) ^ 2)))) - ((xn (i__0)%Z) ^ 2) - ((mu * / (2 * (1 - b) * (L ^ 2))) * ((u (i__0)%Z) ^ 2))) - 0) + 0).
{
transitivity (((((1 * / 2) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * b * mu) + (((- 1) * / 2) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * mu) + (2 * ((g (i__0)%Z) ^ 2) * b * (dmax ^ 2) * (/ mu)) + ((- 1) * ((g (i__0)%Z) ^ 2) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((- 1) * ((g (i__0)%Z) ^ 2) * (dmax ^ 2) * (/ mu)) + (((- 1) * / 2) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * b * mu) + ((- 1) * ((m (i__0)%Z) ^ 2) * b * (dmax ^ 2) * (/ mu)) + (((m (i__0)%Z) ^ 2) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((1 * / 2) * ((u (i__0)%Z) ^ 2) * (/ (L ^ 2)) * mu) + (((x (i__0)%Z) ^ 2) * b) + ((- 1) * ((x (i__0)%Z) ^ 2) * b * mu) + (((x (i__0)%Z) ^ 2) * mu) + ((- 1) * ((x (i__0)%Z) ^ 2)) + ((- 1) * ((xn (i__0)%Z) ^ 2) * b) + ((xn (i__0)%Z) ^ 2)) * (/ (b + (- 1))))).
{
assert (e__137 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__138 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__138.
apply inv_by. feq.
}
assert (e__139 : / mu = (/ mu)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__137.
rw e__139.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 2) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * b * mu) + (((- 1) * / 2) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * mu) + (2 * ((g (i__0)%Z) ^ 2) * b * (dmax ^ 2) * (/ mu)) + ((- 1) * ((g (i__0)%Z) ^ 2) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((- 1) * ((g (i__0)%Z) ^ 2) * (dmax ^ 2) * (/ mu)) + (((- 1) * / 2) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * b * mu) + ((- 1) * ((m (i__0)%Z) ^ 2) * b * (dmax ^ 2) * (/ mu)) + (((m (i__0)%Z) ^ 2) * (b ^ 2) * (dmax ^ 2) * (/ mu)) + ((1 * / 2) * ((u (i__0)%Z) ^ 2) * (/ (L ^ 2)) * mu) + (((x (i__0)%Z) ^ 2) * b) + ((- 1) * ((x (i__0)%Z) ^ 2) * b * mu) + (((x (i__0)%Z) ^ 2) * mu) + ((- 1) * ((x (i__0)%Z) ^ 2)) + ((- 1) * ((xn (i__0)%Z) ^ 2) * b) + ((xn (i__0)%Z) ^ 2)) * (/ (b + (- 1))))).
{
assert (e__140 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__141 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__141.
apply inv_by. feq.
}
assert (e__142 : / mu = (/ mu)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__140.
rw e__142.
reflexivity.
}
feq.
}
feq.
}
rw e__136.
apply (from_le_nn 1 0 0 (((1 - mu) * ((x (i__0)%Z) ^ 2)) + ((((dmax ^ 2) * / mu) + (mu * / (2 * (1 - b) * (L ^ 2)))) * ((b * ((m (i__0)%Z) ^ 2)) + ((1 - b) * ((g (i__0)%Z) ^ 2)))) - ((xn (i__0)%Z) ^ 2) - ((mu * / (2 * (1 - b) * (L ^ 2))) * ((u (i__0)%Z) ^ 2)))); [exact i__135 | lra ..].
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply plus_nn_pos.
{
apply mult_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply inv_pos.
assert (e__143 : mu = 1 * (mu - 0) + 0).
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
rw e__143.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (e__144 : mu = 1 * (mu - 0) + 0).
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
rw e__144.
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
assert (e__145 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__145.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__146 : L = 1 * (L - 0) + 0).
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
rw e__146.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
}
{
assert (e__147 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__147.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
assert (e__148 : (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) = 1 * (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__149 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
assert (e__150 : zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__151 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__150.
feq.
}
assert (e__152 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__153 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__154 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__153.
feq.
}
eapply eq_trans.
{
rw e__149.
rw e__152.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__155 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
assert (e__156 : zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__157 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__156.
feq.
}
assert (e__158 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__159 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__160 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
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
rw e__155.
rw e__158.
reflexivity.
}
feq.
}
feq.
}
rw e__148.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))); [exact h__14 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
apply plus_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__161 : mu = 1 * (mu - 0) + 0).
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
rw e__161.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
}
{
assert (e__162 : b = 1 * (b - 0) + 0).
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
rw e__162.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
}
{
apply inv_pos.
lra.
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
assert (e__163 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__163.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
apply pow_pos.
assert (e__164 : L = 1 * (L - 0) + 0).
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
rw e__164.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
{
assert (e__165 : (mu - (2 * L * dmax)) = 1 * (mu - (2 * L * dmax)) + 0).
{
transitivity ((((- 2) * L * dmax) + mu)).
{
feq.
}
symmetry.
transitivity ((((- 2) * L * dmax) + mu)).
{
feq.
}
feq.
}
rw e__165.
apply (from_le_nn 1 0 (2 * L * dmax) mu); [exact h__13 | lra ..].
}
}
{
apply plus_pos_nn.
{
assert (e__166 : mu = 1 * (mu - 0) + 0).
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
rw e__166.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__167 : L = 1 * (L - 0) + 0).
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
rw e__167.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
{
assert (e__168 : dmax = 1 * (dmax - 0) + 0).
{
transitivity (dmax).
{
reflexivity.
}
symmetry.
transitivity (dmax).
{
feq.
}
feq.
}
rw e__168.
apply (from_le_nn 1 0 0 dmax); [exact s__25 | lra ..].
}
}
}
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
apply pow_pos.
assert (e__169 : L = 1 * (L - 0) + 0).
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
rw e__169.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
{
assert (e__170 : mu = 1 * (mu - 0) + 0).
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
rw e__170.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
}
}
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__171 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
apply mult_pos_nn.
{
apply plus_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__172 : mu = 1 * (mu - 0) + 0).
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
rw e__172.
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
assert (e__173 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__173.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__174 : L = 1 * (L - 0) + 0).
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
rw e__174.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
{
apply pow_pos.
assert (e__175 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__175.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__176 : b = 1 * (b - 0) + 0).
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
rw e__176.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
assert (e__177 : (mu - (2 * L * dmax)) = 1 * (mu - (2 * L * dmax)) + 0).
{
transitivity ((((- 2) * L * dmax) + mu)).
{
feq.
}
symmetry.
transitivity ((((- 2) * L * dmax) + mu)).
{
feq.
}
feq.
}
rw e__177.
apply (from_le_nn 1 0 (2 * L * dmax) mu); [exact h__13 | lra ..].
}
}
{
apply plus_pos_nn.
{
assert (e__178 : mu = 1 * (mu - 0) + 0).
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
rw e__178.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__179 : L = 1 * (L - 0) + 0).
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
rw e__179.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
{
assert (e__180 : dmax = 1 * (dmax - 0) + 0).
{
transitivity (dmax).
{
reflexivity.
}
symmetry.
transitivity (dmax).
{
feq.
}
feq.
}
rw e__180.
apply (from_le_nn 1 0 0 dmax); [exact s__25 | lra ..].
}
}
}
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
apply pow_pos.
assert (e__181 : L = 1 * (L - 0) + 0).
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
rw e__181.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
{
assert (e__182 : mu = 1 * (mu - 0) + 0).
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
rw e__182.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
}
}
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__183 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
rw e__79. exact w__80.
}
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
assert (e__185 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__185.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__186 : L = 1 * (L - 0) + 0).
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
rw e__186.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
{
change (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((u (i)%Z) ^ 2))))) <= (sigma * ((zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((m (i)%Z) ^ 2))))))).
exact s__184.
}
Qed.
Lemma meaningful : forall (b : R) (mu : R) (L : R) (dmax : R) (sigma : R) (n : Z) (x : Z -> R) (xn : Z -> R) (m : Z -> R) (u : Z -> R) (g : Z -> R) (d : Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((xn (i)%Z) = (((1 - mu) * (x (i)%Z)) - ((d (i)%Z) * (u (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (i)%Z))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (i)%Z) <= dmax)) -> ((2 * L * dmax) <= mu) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) -> ((1 - (mu / 4)) <= sigma) -> (((1 + b) / 2) <= sigma) -> ((0 <> (2 * (1 - b) * (L ^ 2)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23)). Qed.
Theorem claim : forall (b : R) (mu : R) (L : R) (dmax : R) (sigma : R) (n : Z) (x : Z -> R) (xn : Z -> R) (m : Z -> R) (u : Z -> R) (g : Z -> R) (d : Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((xn (i)%Z) = (((1 - mu) * (x (i)%Z)) - ((d (i)%Z) * (u (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (i)%Z))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (i)%Z) <= dmax)) -> ((2 * L * dmax) <= mu) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) -> ((1 - (mu / 4)) <= sigma) -> (((1 + b) / 2) <= sigma) -> (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) + ((mu / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((u (i)%Z) ^ 2))))) <= (sigma * ((zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) + ((mu / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((m (i)%Z) ^ 2))))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23)). Qed.
Fail Definition corrupted : forall (b : R) (mu : R) (L : R) (dmax : R) (sigma : R) (n : Z) (x : Z -> R) (xn : Z -> R) (m : Z -> R) (u : Z -> R) (g : Z -> R) (d : Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((xn (i)%Z) = (((1 - mu) * (x (i)%Z)) - ((d (i)%Z) * (u (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (i)%Z))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (i)%Z) <= dmax)) -> ((2 * L * dmax) <= mu) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) -> ((1 - (mu / 4)) <= sigma) -> (((1 + b) / 2) <= sigma) -> ((sigma * ((zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) + ((mu / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((m (i)%Z) ^ 2)))))) < ((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) + ((mu / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((u (i)%Z) ^ 2)))))) := claim.
End T_decay_step_69f5e8cd.


(* aida.contracts_near; certificate 9296ebc7a9529eadce86e0f993fdc1ef05d2924d3a22a08a7aacd28ccc8e687d *)
Module T_aida_contracts_near_9296ebc7.
Definition X (x : Z -> Z -> R) (n : Z) (t : Z) : R := (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))).
Definition Z_ (x : Z -> Z -> R) (m : Z -> Z -> R) (b : R) (mu : R) (L : R) (n : Z) (t : Z) : R := ((X x (n)%Z (t)%Z) + ((mu / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))).

Lemma satisfiable : exists (b : R) (mu : R) (L : R) (eta : R) (q : R) (Dmax : R) (rho : R) (w : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (D_ : Z -> Z -> R), (0 <= n)%Z /\ ((0 < b) /\ (b < 1)) /\ ((0 < mu) /\ (mu <= 1)) /\ (0 < L) /\ (0 < eta) /\ (1 < q) /\ (0 < rho) /\ ((0 < w) /\ (w < 1)) /\ ((1 - (mu / 4)) <= (w ^ 2)) /\ (((1 + b) / 2) <= (w ^ 2)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((D_ (t)%Z (i)%Z) <= Dmax))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))))) /\ ((2 * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= mu) /\ ((Z_ x m b mu L (n)%Z (0)%Z) <= (rho ^ 2)) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
Proof.
exists (1 * / 2), (1 * / 2), 2, 1, 2, (1 * / 100), 1, (19 * / 20), (2)%Z, (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => (1 * / 100))).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (((1 - (1 * / 2)) * 0) - (1 * (1 * / 100) * (apow 0 (2 - 1)) * 0))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (((1 - (1 * / 2)) * 0) - (1 * (1 * / 100) * (apow 0 (2 - 1)) * 0)) = 0).
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
change ((2 * 1 * (1 * / 100) * 2 * (exp ((2 - 1) * ln (2 * 1)))) <= (1 * / 2)).
replace (exp ((2 - 1) * ln (2 * 1))) with ((2 * 1) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{
split.
{
change ((((0 + (0 ^ 2)) + (0 ^ 2)) + (((1 * / 2) * / (2 * (1 - (1 * / 2)) * (2 ^ 2))) * ((0 + (0 ^ 2)) + (0 ^ 2)))) <= (1 ^ 2)).
closed_less.
}
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

Lemma proved : forall (b : R) (mu : R) (L : R) (eta : R) (q : R) (Dmax : R) (rho : R) (w : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (D_ : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (0 < eta) -> (1 < q) -> (0 < rho) -> ((0 < w) /\ (w < 1)) -> ((1 - (mu / 4)) <= (w ^ 2)) -> (((1 + b) / 2) <= (w ^ 2)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((D_ (t)%Z (i)%Z) <= Dmax))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))))) -> ((2 * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= mu) -> ((Z_ x m b mu L (n)%Z (0)%Z) <= (rho ^ 2)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (0 < (L * rho)) /\ (0 <> (2 * (1 - b) * (L ^ 2))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * (1 - b) * (L ^ 2))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))))).
Proof.
intros b mu L eta q Dmax rho w n x m g D_ b__0 h__2 h__5 h__8 h__9 h__10 h__11 h__12 h__15 h__16 h__17 h__18 h__19 h__20 h__21 h__22 h__23 h__24 h__25.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
pose proof h__12 as [h__13 h__14].
change ((1 - (mu * / 4)) <= (w ^ 2)) in h__15.
change (((1 + b) * / 2) <= (w ^ 2)) in h__16.
(* cap *)
assert (s__32 : ((apow (L * rho) (q - 1)) = (Rpower (L * rho) (q - 1)))).
{
assert (p__26 : (0 < (L * rho))).
{
apply mult_pos_pos.
{
assert (e__27 : L = 1 * (L - 0) + 0).
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
rw e__27.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__28 : rho = 1 * (rho - 0) + 0).
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
rw e__28.
apply (from_lt_pos 1 0 0 rho); [exact h__11 | lra ..].
}
}
assert (p__29 : (0 < (q - 1))).
{
assert (e__30 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__30.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
assert (u__31 : ((apow (L * rho) (q - 1)) = (Rpower (L * rho) (q - 1)))).
{
exact (ax_apow_of_positive (L * rho) (q - 1) p__26 p__29).
}
exact u__31.
}
(* S *)
assert (s__606 : (forall t : Z, ((0)%Z <= t)%Z -> (((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((m (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))))).
{
apply (induction_from (fun t : Z => (((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((m (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) (0)%Z).
{
change (((Z_ x m b mu L (n)%Z (0)%Z) <= ((powerRZ w ((2 * (0)%Z))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))).
assert (n__36 : (2 * (1 - b) * (L ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__34 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__35 : L = 1 * (L - 0) + 0).
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
rw e__35.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
assert (n__38 : (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2))) <> 0).
{
assert (e__37 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
try rewrite <- e__37.
exact n__36.
}
assert (n__39 : L <> 0).
{
intro vanishes.
apply n__38.
transitivity ((- 2) * ((L ^ 2)) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__40 : (b + (- 1)) <> 0).
{
intro vanishes.
apply n__38.
transitivity ((- 2) * ((L ^ 2)) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* base *)
assert (s__50 : (((Z_ x m b mu L (n)%Z (0)%Z) <= ((w ^ 0) * (Z_ x m b mu L (n)%Z (0)%Z))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))).
{
split.
{
apply gap_le.
apply Req_le_sym.
assert (e__33 : (((w ^ 0) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (0)%Z)) = 0).
{
assert (e__41 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__42 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__43 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__43.
apply inv_by. feq.
}
assert (e__44 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__45 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__46 : 1 <= IZR i__0).
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
rw e__45.
feq.
}
assert (e__47 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__48 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__49 : 1 <= IZR i__0).
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
rw e__48.
feq.
}
eapply eq_trans.
{
rw e__42.
rw e__44.
rw e__47.
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
rw e__33.
rat.
}
{
exact h__25.
}
}
pose proof s__50 as [h__51 h__52].
destruct s__50 as [h__53 h__54].
split.
{
apply Req_le.
transitivity ((((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__55 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__56 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__56.
apply inv_by. feq.
}
assert (e__57 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__58 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__59 : 1 <= IZR i__0).
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
rw e__58.
feq.
}
assert (e__60 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__61 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__62 : 1 <= IZR i__0).
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
rw e__61.
feq.
}
eapply eq_trans.
{
rw e__55.
rw e__57.
rw e__60.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
assert (e__63 : (powerRZ w ((2 * (0)%Z))%Z) = 1).
{
swap ((2 * (0)%Z))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
assert (e__64 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__65 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__66 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__66.
apply inv_by. feq.
}
assert (e__67 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__68 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__69 : 1 <= IZR i__0).
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
rw e__68.
feq.
}
assert (e__70 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__71 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__72 : 1 <= IZR i__0).
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
rw e__71.
feq.
}
eapply eq_trans.
{
rw e__65.
rw e__67.
rw e__70.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__63.
rw e__64.
reflexivity.
}
feq.
}
feq.
}
{
exact h__54.
}
}
{
intros t b__73.
assert (r__74 : 0 <= IZR t).
{ izr_le. }
intros IH__75.
pose proof IH__75 as [h__76 h__77].
change (((Z_ x m b mu L (n)%Z (t + 1)%Z) <= ((powerRZ w ((2 * (t + 1)%Z))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((m (t + 1)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))).
(* shrunk *)
assert (s__78 : ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
exact h__76.
}
(* bounded *)
assert (s__79 : (forall i : Z, ((1)%Z <= i)%Z -> (((m (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))).
{
exact h__77.
}
assert (n__84 : (2 * (1 - b) * (L ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__82 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__82.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__83 : L = 1 * (L - 0) + 0).
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
rw e__83.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
assert (n__86 : (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2))) <> 0).
{
assert (e__85 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
try rewrite <- e__85.
exact n__84.
}
assert (n__87 : L <> 0).
{
intro vanishes.
apply n__86.
transitivity ((- 2) * ((L ^ 2)) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__88 : (b + (- 1)) <> 0).
{
intro vanishes.
apply n__86.
transitivity ((- 2) * ((L ^ 2)) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* near *)
assert (s__190 : ((X x (n)%Z (t)%Z) <= (rho ^ 2))).
{
apply gap_le.
assert (e__80 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = ((((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) + ((1 - (powerRZ w ((2 * t))%Z)) * (Z_ x m b mu L (n)%Z (0)%Z)) + ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z)))).
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
transitivity (((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__92 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__93 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__94 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__94.
apply inv_by. feq.
}
assert (e__95 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__96 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__97 : 1 <= IZR i__0).
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
rw e__96.
feq.
}
assert (e__98 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__99 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__100 : 1 <= IZR i__0).
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
rw e__99.
feq.
}
eapply eq_trans.
{
rw e__93.
rw e__95.
rw e__98.
reflexivity.
}
feq.
}
assert (e__101 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__102 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__103 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__103.
apply inv_by. feq.
}
assert (e__104 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__105 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__106 : 1 <= IZR i__0).
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
rw e__105.
feq.
}
assert (e__107 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__108 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__109 : 1 <= IZR i__0).
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
rw e__108.
feq.
}
eapply eq_trans.
{
rw e__102.
rw e__104.
rw e__107.
reflexivity.
}
feq.
}
assert (e__110 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__111 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__111.
apply inv_by. feq.
}
assert (e__112 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
assert (e__113 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__114 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__115 : 1 <= IZR i__0).
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
rw e__114.
feq.
}
eapply eq_trans.
{
rw e__92.
rw e__101.
rw e__110.
rw e__112.
rw e__113.
reflexivity.
}
feq.
}
feq.
}
assert (w__81 : 0 <= ((((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) + ((1 - (powerRZ w ((2 * t))%Z)) * (Z_ x m b mu L (n)%Z (0)%Z)) + ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z)))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__116 : (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) = 1 * (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) + 0).
{
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__117 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__118 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__119 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__119.
apply inv_by. feq.
}
assert (e__120 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__121 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__122 : 1 <= IZR i__0).
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
rw e__121.
feq.
}
assert (e__123 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__124 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__125 : 1 <= IZR i__0).
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
rw e__124.
feq.
}
eapply eq_trans.
{
rw e__118.
rw e__120.
rw e__123.
reflexivity.
}
feq.
}
assert (e__126 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__127 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__128 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__128.
apply inv_by. feq.
}
assert (e__129 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__130 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__131 : 1 <= IZR i__0).
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
rw e__130.
feq.
}
assert (e__132 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__133 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__134 : 1 <= IZR i__0).
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
rw e__133.
feq.
}
eapply eq_trans.
{
rw e__127.
rw e__129.
rw e__132.
reflexivity.
}
feq.
}
assert (e__135 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__117.
rw e__126.
rw e__135.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__136 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__137 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__138 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__138.
apply inv_by. feq.
}
assert (e__139 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__140 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__141 : 1 <= IZR i__0).
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
rw e__140.
feq.
}
assert (e__142 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__143 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__144 : 1 <= IZR i__0).
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
rw e__143.
feq.
}
eapply eq_trans.
{
rw e__137.
rw e__139.
rw e__142.
reflexivity.
}
feq.
}
assert (e__145 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__146 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__147 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__147.
apply inv_by. feq.
}
assert (e__148 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__149 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__150 : 1 <= IZR i__0).
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
rw e__149.
feq.
}
assert (e__151 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__152 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__153 : 1 <= IZR i__0).
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
rw e__152.
feq.
}
eapply eq_trans.
{
rw e__146.
rw e__148.
rw e__151.
reflexivity.
}
feq.
}
assert (e__154 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__136.
rw e__145.
rw e__154.
reflexivity.
}
feq.
}
feq.
}
rw e__116.
apply (from_le_nn 1 0 (Z_ x m b mu L (n)%Z (t)%Z) ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))); [exact s__78 | lra ..].
}
{
apply mult_nn_nn.
{
assert (g__155 : 0 < w).
{
assert (e__159 : w = 1 * (w - 0) + 0).
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
rw e__159.
apply (from_lt_pos 1 0 0 w); [exact h__13 | lra ..].
}
assert (g__156 : 0 < (1 - w)).
{
assert (e__160 : (1 - w) = 1 * (1 - w) + 0).
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
rw e__160.
apply (from_lt_pos 1 0 w 1); [exact h__14 | lra ..].
}
assert (g__157 : 0 <= (2 * (IZR t))).
{
assert (e__161 : (2 * (IZR t)) = 2 * ((IZR t) - 0) + 0).
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
rw e__161.
apply (from_le_nn 2 0 0 (IZR t)); [exact r__74 | lra ..].
}
assert (g__158 : 0 <= (1 - (powerRZ w ((2 * t))%Z))).
{
pz_gap w ((2 * t))%Z.
}
lra.
}
{
change (0 <= ((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z)))).
apply plus_nn_nn.
{
change (0 <= (zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)))).
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__162 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__163 : mu = 1 * (mu - 0) + 0).
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
rw e__163.
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
assert (e__164 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__164.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__165 : L = 1 * (L - 0) + 0).
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
rw e__165.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
{
change (0 <= (zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)))).
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__166 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
}
}
{
assert (e__167 : ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)) = 1 * ((rho ^ 2) - (Z_ x m b mu L (n)%Z (0)%Z)) + 0).
{
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__168 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__169 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__170 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__170.
apply inv_by. feq.
}
assert (e__171 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__172 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__173 : 1 <= IZR i__0).
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
rw e__172.
feq.
}
assert (e__174 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__175 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__176 : 1 <= IZR i__0).
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
rw e__175.
feq.
}
eapply eq_trans.
{
rw e__169.
rw e__171.
rw e__174.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__168.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) + (b * (rho ^ 2)) + ((- 1) * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__177 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__178 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__179 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__179.
apply inv_by. feq.
}
assert (e__180 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__181 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__182 : 1 <= IZR i__0).
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
rw e__181.
feq.
}
assert (e__183 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__184 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__185 : 1 <= IZR i__0).
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
rw e__184.
feq.
}
eapply eq_trans.
{
rw e__178.
rw e__180.
rw e__183.
reflexivity.
}
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
rw e__167.
apply (from_le_nn 1 0 (Z_ x m b mu L (n)%Z (0)%Z) (rho ^ 2)); [exact h__24 | lra ..].
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__186 : mu = 1 * (mu - 0) + 0).
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
rw e__186.
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
assert (e__187 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__187.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__188 : L = 1 * (L - 0) + 0).
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
rw e__188.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
{
change (0 <= (zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)))).
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__189 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
rw e__80. exact w__81.
}
(* next moment *)
assert (s__238 : (forall i : Z, ((1)%Z <= i)%Z -> (((m ((t + 1))%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))).
{
intros i b__191.
assert (r__192 : 1 <= IZR i).
{ izr_le. }
(* average *)
assert (s__196 : ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z))))).
{
assert (b__193 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__194 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__195 : ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z))))).
{
exact (h__17 (t)%Z b__193 (i)%Z b__194).
}
exact u__195.
}
(* m_i *)
assert (s__199 : (((m (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
assert (b__197 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__198 : (((m (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
exact (s__79 (i)%Z b__197).
}
exact u__198.
}
(* g_i *)
assert (s__204 : (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
assert (b__200 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__201 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (p__202 : ((X x (n)%Z (t)%Z) <= (rho ^ 2))).
{
exact s__190.
}
assert (u__203 : (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
exact (h__22 (t)%Z b__200 (i)%Z b__201 p__202).
}
exact u__203.
}
assert (n__215 : (m (t + 1)%Z (i)%Z) = (((- 1) * (g (t)%Z (i)%Z) * b) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b))).
{
transitivity (1 * (m (t + 1)%Z (i)%Z)).
{ feq. }
assert (e__214 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__214.
rewrite s__196.
assert (e__213 : ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z))) = (((- 1) * (g (t)%Z (i)%Z) * b) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b))).
{
feq.
}
rw e__213.
feq.
}
(* one *)
assert (s__237 : (((m ((t + 1))%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
apply gap_le.
assert (e__205 : (((L * rho) ^ 2) - ((m ((t + 1))%Z (i)%Z) ^ 2)) = ((b * (((L * rho) ^ 2) - ((m (t)%Z (i)%Z) ^ 2))) + ((1 - b) * (((L ^ 2) * (X x (n)%Z (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2))) + ((1 - b) * (L ^ 2) * ((rho ^ 2) - (X x (n)%Z (t)%Z))) + (b * (1 - b) * (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))).
{
transitivity ((((- 1) * ((m (t + 1)%Z (i)%Z) ^ 2)) + ((L ^ 2) * (rho ^ 2)))).
{
assert (e__207 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__207.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (g (t)%Z (i)%Z) * (m (t)%Z (i)%Z) * b) + (2 * (g (t)%Z (i)%Z) * (m (t)%Z (i)%Z) * (b ^ 2)) + (2 * ((g (t)%Z (i)%Z) ^ 2) * b) + ((- 1) * ((g (t)%Z (i)%Z) ^ 2) * (b ^ 2)) + ((- 1) * ((g (t)%Z (i)%Z) ^ 2)) + ((- 1) * ((m (t)%Z (i)%Z) ^ 2) * (b ^ 2)) + ((L ^ 2) * (rho ^ 2)))).
{
assert (e__208 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
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
symmetry.
apply Rminus_diag_uniq.
transitivity ((((2 * (g (t)%Z (i)%Z) * (m (t)%Z (i)%Z) * b) + ((- 2) * (g (t)%Z (i)%Z) * (m (t)%Z (i)%Z) * (b ^ 2)) + ((- 2) * ((g (t)%Z (i)%Z) ^ 2) * b) + (1 * ((g (t)%Z (i)%Z) ^ 2) * (b ^ 2)) + (1 * ((g (t)%Z (i)%Z) ^ 2)) + ((- 1) * ((m (t + 1)%Z (i)%Z) ^ 2)) + (1 * ((m (t)%Z (i)%Z) ^ 2) * (b ^ 2))))).
{
feq.
}
rw n__215.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__206 : 0 <= ((b * (((L * rho) ^ 2) - ((m (t)%Z (i)%Z) ^ 2))) + ((1 - b) * (((L ^ 2) * (X x (n)%Z (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2))) + ((1 - b) * (L ^ 2) * ((rho ^ 2) - (X x (n)%Z (t)%Z))) + (b * (1 - b) * (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2)))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__216 : b = 1 * (b - 0) + 0).
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
rw e__216.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
assert (e__217 : (((L * rho) ^ 2) - ((m (t)%Z (i)%Z) ^ 2)) = 1 * (((L * rho) ^ 2) - ((m (t)%Z (i)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((m (t)%Z (i)%Z) ^ 2)) + ((L ^ 2) * (rho ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * ((m (t)%Z (i)%Z) ^ 2)) + ((L ^ 2) * (rho ^ 2)))).
{
feq.
}
feq.
}
rw e__217.
apply (from_le_nn 1 0 ((m (t)%Z (i)%Z) ^ 2) ((L * rho) ^ 2)); [exact s__199 | lra ..].
}
}
{
apply mult_pos_nn.
{
assert (e__218 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__218.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
assert (e__219 : (((L ^ 2) * (X x (n)%Z (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) = 1 * (((L ^ 2) * (X x (n)%Z (t)%Z)) - ((g (t)%Z (i)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((g (t)%Z (i)%Z) ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__220 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__221 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__222 : 1 <= IZR i__0).
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
rw e__221.
feq.
}
eapply eq_trans.
{
rw e__220.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((g (t)%Z (i)%Z) ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__223 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
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
rw e__223.
reflexivity.
}
feq.
}
feq.
}
rw e__219.
apply (from_le_nn 1 0 ((g (t)%Z (i)%Z) ^ 2) ((L ^ 2) * (X x (n)%Z (t)%Z))); [exact s__204 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__226 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__226.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
apply pow_pos.
assert (e__227 : L = 1 * (L - 0) + 0).
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
rw e__227.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
{
assert (e__228 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X x (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__229 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__230 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__231 : 1 <= IZR i__0).
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
rw e__230.
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
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__232 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__233 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__234 : 1 <= IZR i__0).
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
rw e__233.
feq.
}
eapply eq_trans.
{
rw e__232.
reflexivity.
}
feq.
}
feq.
}
rw e__228.
apply (from_le_nn 1 0 (X x (n)%Z (t)%Z) (rho ^ 2)); [exact s__190 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__235 : b = 1 * (b - 0) + 0).
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
rw e__235.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
assert (e__236 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__236.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
rw e__205. exact w__206.
}
exact s__237.
}
(* D_t *)
assert (s__241 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z)))).
{
assert (b__239 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__240 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z)))).
{
exact (h__19 (t)%Z b__239).
}
exact u__240.
}
(* rates *)
assert (s__250 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)))))).
{
intros i b__242.
assert (r__243 : 1 <= IZR i).
{ izr_le. }
(* rate *)
assert (s__249 : (0 <= (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1))))).
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
assert (e__244 : eta = 1 * (eta - 0) + 0).
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
rw e__244.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
{
assert (b__245 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (b__246 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__247 : (0 <= (D_ (t)%Z (i)%Z))) by exact (h__19 (t)%Z b__245 (i)%Z b__246).
assert (e__248 : (D_ (t)%Z (i)%Z) = 1 * ((D_ (t)%Z (i)%Z) - 0) + 0).
{
transitivity ((D_ (t)%Z (i)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((D_ (t)%Z (i)%Z)).
{
feq.
}
feq.
}
rw e__248.
apply (from_le_nn 1 0 0 (D_ (t)%Z (i)%Z)); [exact i__247 | lra ..].
}
}
{
apply apow_nonneg.
}
}
exact s__249.
}
(* capped *)
assert (s__312 : (forall i : Z, ((1)%Z <= i)%Z -> ((eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1))) <= (eta * Dmax * (Rpower (L * rho) (q - 1)))))).
{
intros i b__251.
assert (r__252 : 1 <= IZR i).
{ izr_le. }
(* m_i *)
assert (s__255 : (((m ((t + 1))%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
assert (b__253 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__254 : (((m ((t + 1))%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
exact (s__238 (i)%Z b__253).
}
exact u__254.
}
(* power *)
assert (s__260 : ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) <= (apow (L * rho) (q - 1)))).
{
assert (p__256 : (0 < (q - 1))).
{
assert (e__257 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__257.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
assert (p__258 : (((m ((t + 1))%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
exact s__255.
}
assert (u__259 : ((apow (m ((t + 1))%Z (i)%Z) (q - 1)) <= (apow (L * rho) (q - 1)))).
{
exact (ax_apow_monotone (m ((t + 1))%Z (i)%Z) (L * rho) (q - 1) p__256 p__258).
}
exact u__259.
}
(* D_i *)
assert (s__264 : ((D_ (t)%Z (i)%Z) <= Dmax)).
{
assert (b__261 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__262 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__263 : ((D_ (t)%Z (i)%Z) <= Dmax)).
{
exact (h__20 (t)%Z b__261 (i)%Z b__262).
}
exact u__263.
}
assert (n__269 : 0 < (L * rho)).
{
apply mult_pos_pos.
{
assert (e__267 : L = 1 * (L - 0) + 0).
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
rw e__267.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__268 : rho = 1 * (rho - 0) + 0).
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
rw e__268.
apply (from_lt_pos 1 0 0 rho); [exact h__11 | lra ..].
}
}
assert (n__271 : 0 < (q - 1)).
{
assert (e__270 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__270.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
assert (n__273 : 0 < (q + (- 1))).
{
assert (e__272 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__272.
exact n__271.
}
assert (n__292 : (apow (L * rho) (q + (- 1))) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
transitivity (1 * (apow (L * rho) (q + (- 1)))).
{ feq. }
assert (e__290 : (apow (L * rho) (q - 1)) = (apow (L * rho) (q + (- 1)))).
{
assert (e__291 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (L * rho) v__ ) e__291). }
reflexivity.
}
try rewrite <- e__290.
rewrite s__32.
assert (e__288 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__289 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__289). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__288.
feq.
}
(* one rate *)
assert (s__311 : ((eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1))) <= (eta * Dmax * (Rpower (L * rho) (q - 1))))).
{
apply gap_le.
assert (e__265 : ((eta * Dmax * (Rpower (L * rho) (q - 1))) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)))) = ((eta * (Dmax - (D_ (t)%Z (i)%Z)) * (Rpower (L * rho) (q - 1))) + (eta * (D_ (t)%Z (i)%Z) * ((apow (L * rho) (q - 1)) - (apow (m ((t + 1))%Z (i)%Z) (q - 1)))))).
{
transitivity ((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1))) * (D_ (t)%Z (i)%Z) * eta) + ((Rpower (L * rho) q) * Dmax * (/ L) * eta * (/ rho)))).
{
assert (e__274 : (apow (m ((t + 1))%Z (i)%Z) (q - 1)) = (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))).
{
assert (e__275 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__275). }
assert (e__276 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i)%Z) v__ ) e__276). }
reflexivity.
}
assert (e__277 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__278 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__278). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__274.
rw e__277.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1))) * (D_ (t)%Z (i)%Z) * eta) + ((apow (L * rho) (q + (- 1))) * (D_ (t)%Z (i)%Z) * eta) + ((- 1) * (D_ (t)%Z (i)%Z) * (Rpower (L * rho) q) * (/ L) * eta * (/ rho)) + ((Rpower (L * rho) q) * Dmax * (/ L) * eta * (/ rho)))).
{
assert (e__279 : (apow (m ((t + 1))%Z (i)%Z) (q - 1)) = (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))).
{
assert (e__280 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__280). }
assert (e__281 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i)%Z) v__ ) e__281). }
reflexivity.
}
assert (e__282 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__283 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__283). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__284 : (apow (L * rho) (q - 1)) = (apow (L * rho) (q + (- 1)))).
{
assert (e__285 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (L * rho) v__ ) e__285). }
reflexivity.
}
eapply eq_trans.
{
rw e__279.
rw e__282.
rw e__284.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow (L * rho) (q + (- 1))) * (D_ (t)%Z (i)%Z) * eta) + (1 * (D_ (t)%Z (i)%Z) * (Rpower (L * rho) q) * (/ L) * eta * (/ rho))))).
{
feq.
}
rw n__292.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__266 : 0 <= ((eta * (Dmax - (D_ (t)%Z (i)%Z)) * (Rpower (L * rho) (q - 1))) + (eta * (D_ (t)%Z (i)%Z) * ((apow (L * rho) (q - 1)) - (apow (m ((t + 1))%Z (i)%Z) (q - 1)))))).
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__293 : eta = 1 * (eta - 0) + 0).
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
rw e__293.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
{
assert (e__294 : (Dmax - (D_ (t)%Z (i)%Z)) = 1 * (Dmax - (D_ (t)%Z (i)%Z)) + 0).
{
transitivity ((((- 1) * (D_ (t)%Z (i)%Z)) + Dmax)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (D_ (t)%Z (i)%Z)) + Dmax)).
{
feq.
}
feq.
}
rw e__294.
apply (from_le_nn 1 0 (D_ (t)%Z (i)%Z) Dmax); [exact s__264 | lra ..].
}
}
{
apply exp_pos.
}
}
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
assert (e__295 : eta = 1 * (eta - 0) + 0).
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
rw e__295.
apply (from_lt_pos 1 0 0 eta); [exact h__9 | lra ..].
}
{
assert (b__296 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (b__297 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__298 : (0 <= (D_ (t)%Z (i)%Z))) by exact (h__19 (t)%Z b__296 (i)%Z b__297).
assert (e__299 : (D_ (t)%Z (i)%Z) = 1 * ((D_ (t)%Z (i)%Z) - 0) + 0).
{
transitivity ((D_ (t)%Z (i)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((D_ (t)%Z (i)%Z)).
{
feq.
}
feq.
}
rw e__299.
apply (from_le_nn 1 0 0 (D_ (t)%Z (i)%Z)); [exact i__298 | lra ..].
}
}
{
assert (e__300 : ((apow (L * rho) (q - 1)) - (apow (m ((t + 1))%Z (i)%Z) (q - 1))) = 1 * ((apow (L * rho) (q - 1)) - (apow (m ((t + 1))%Z (i)%Z) (q - 1))) + 0).
{
transitivity ((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))) + (apow (L * rho) (q + (- 1))))).
{
assert (e__301 : (apow (m ((t + 1))%Z (i)%Z) (q - 1)) = (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))).
{
assert (e__302 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__302). }
assert (e__303 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i)%Z) v__ ) e__303). }
reflexivity.
}
assert (e__304 : (apow (L * rho) (q - 1)) = (apow (L * rho) (q + (- 1)))).
{
assert (e__305 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (L * rho) v__ ) e__305). }
reflexivity.
}
eapply eq_trans.
{
rw e__301.
rw e__304.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))) + (apow (L * rho) (q + (- 1))))).
{
assert (e__306 : (apow (m ((t + 1))%Z (i)%Z) (q - 1)) = (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))).
{
assert (e__307 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__307). }
assert (e__308 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i)%Z) v__ ) e__308). }
reflexivity.
}
assert (e__309 : (apow (L * rho) (q - 1)) = (apow (L * rho) (q + (- 1)))).
{
assert (e__310 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (L * rho) v__ ) e__310). }
reflexivity.
}
eapply eq_trans.
{
rw e__306.
rw e__309.
reflexivity.
}
feq.
}
feq.
}
rw e__300.
apply (from_le_nn 1 0 (apow (m ((t + 1))%Z (i)%Z) (q - 1)) (apow (L * rho) (q - 1))); [exact s__260 | lra ..].
}
}
}
rw e__265. exact w__266.
}
exact s__311.
}
(* moment_t *)
assert (s__315 : (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))).
{
assert (b__313 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__314 : (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))).
{
exact (h__17 (t)%Z b__313).
}
exact u__314.
}
(* position_t *)
assert (s__318 : (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))))).
{
assert (b__316 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__317 : (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))))).
{
exact (h__18 (t)%Z b__316).
}
exact u__317.
}
(* gradient_t *)
assert (s__322 : ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
assert (b__319 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (p__320 : ((X x (n)%Z (t)%Z) <= (rho ^ 2))).
{
exact s__190.
}
assert (u__321 : ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
exact (h__21 (t)%Z b__319 p__320).
}
exact u__321.
}
assert (n__327 : 0 < (L * rho)).
{
apply mult_pos_pos.
{
assert (e__325 : L = 1 * (L - 0) + 0).
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
rw e__325.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__326 : rho = 1 * (rho - 0) + 0).
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
rw e__326.
apply (from_lt_pos 1 0 0 rho); [exact h__11 | lra ..].
}
}
(* short *)
assert (s__337 : ((2 * L * (eta * Dmax * (Rpower (L * rho) (q - 1)))) <= mu)).
{
apply gap_le.
assert (e__323 : (mu - (2 * L * (eta * Dmax * (Rpower (L * rho) (q - 1))))) = (mu - (2 * eta * Dmax * L * (Rpower (L * rho) (q - 1))))).
{
transitivity ((((- 2) * (Rpower (L * rho) q) * Dmax * eta * (/ rho)) + mu)).
{
assert (e__328 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__329 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__329). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__328.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (Rpower (L * rho) q) * Dmax * eta * (/ rho)) + mu)).
{
assert (e__330 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__331 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__331). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__330.
reflexivity.
}
feq.
}
feq.
}
assert (w__324 : 0 <= (mu - (2 * eta * Dmax * L * (Rpower (L * rho) (q - 1))))).
{
assert (e__332 : (mu - (2 * eta * Dmax * L * (Rpower (L * rho) (q - 1)))) = 1 * (mu - (2 * eta * Dmax * L * (Rpower (L * rho) (q - 1)))) + 0).
{
transitivity ((((- 2) * (Rpower (L * rho) q) * Dmax * eta * (/ rho)) + mu)).
{
assert (e__333 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__334 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__334). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__333.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (Rpower (L * rho) q) * Dmax * eta * (/ rho)) + mu)).
{
assert (e__335 : (Rpower (L * rho) (q - 1)) = ((Rpower (L * rho) q) * (/ L) * (/ rho))).
{
assert (e__336 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (L * rho) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (L * rho) v__ ) e__336). }
rewrite (rp_add (L * rho) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (L * rho) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__335.
reflexivity.
}
feq.
}
feq.
}
rw e__332.
apply (from_le_nn 1 0 (2 * eta * Dmax * L * (Rpower (L * rho) (q - 1))) mu); [exact h__23 | lra ..].
}
rw e__323. exact w__324.
}
(* contracts *)
assert (s__419 : ((Z_ x m b mu L (n)%Z ((t + 1))%Z) <= ((w ^ 2) * (Z_ x m b mu L (n)%Z (t)%Z)))).
{
assert (b__338 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__339 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__340 : ((0 < mu) /\ (mu <= 1))).
{
split.
{
exact h__6.
}
{
exact h__7.
}
}
assert (p__341 : (0 < L)).
{
exact h__8.
}
assert (p__342 : (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))).
{
exact s__315.
}
assert (p__343 : (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1))) * (m ((t + 1))%Z (i)%Z)))))).
{
intros i b__344.
assert (r__346 : 1 <= IZR i).
{ izr_le. }
pose proof (s__318 i ltac:(zp)) as h__345.
assert (n__349 : 0 < (q - 1)).
{
assert (e__348 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__348.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
assert (n__351 : 0 < (q + (- 1))).
{
assert (e__350 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__350.
exact n__349.
}
apply gap_eq.
assert (e__347 : ((((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1))) * (m ((t + 1))%Z (i)%Z))) - (x ((t + 1))%Z (i)%Z)) = 1 * ((((1 - mu) * (x (t)%Z (i)%Z)) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z))) - (x ((t + 1))%Z (i)%Z)) + 0).
{
transitivity ((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1))) * (D_ (t)%Z (i)%Z) * (m (t + 1)%Z (i)%Z) * eta) + ((- 1) * (x (t + 1)%Z (i)%Z)) + ((- 1) * (x (t)%Z (i)%Z) * mu) + (x (t)%Z (i)%Z))).
{
assert (e__352 : (apow (m ((t + 1))%Z (i)%Z) (q - 1)) = (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))).
{
assert (e__353 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__353). }
assert (e__354 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i)%Z) v__ ) e__354). }
reflexivity.
}
assert (e__355 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__356 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__352.
rw e__355.
rw e__356.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (m (t + 1)%Z (i)%Z) (q + (- 1))) * (D_ (t)%Z (i)%Z) * (m (t + 1)%Z (i)%Z) * eta) + ((- 1) * (x (t + 1)%Z (i)%Z)) + ((- 1) * (x (t)%Z (i)%Z) * mu) + (x (t)%Z (i)%Z))).
{
assert (e__357 : (apow (m ((t + 1))%Z (i)%Z) (q - 1)) = (apow (m (t + 1)%Z (i)%Z) (q + (- 1)))).
{
assert (e__358 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__358). }
assert (e__359 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (m (t + 1)%Z (i)%Z) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z (i)%Z) v__ ) e__359). }
reflexivity.
}
assert (e__360 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__361 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__357.
rw e__360.
rw e__361.
reflexivity.
}
feq.
}
feq.
}
rw e__347.
apply (from_eq_zero 1 0 (x ((t + 1))%Z (i)%Z) (((1 - mu) * (x (t)%Z (i)%Z)) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))); [exact h__345 | lra ..].
}
assert (p__362 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)))))).
{
exact s__250.
}
assert (p__363 : (forall i : Z, ((1)%Z <= i)%Z -> ((eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1))) <= (eta * Dmax * (Rpower (L * rho) (q - 1)))))).
{
exact s__312.
}
assert (p__364 : ((2 * L * (eta * Dmax * (Rpower (L * rho) (q - 1)))) <= mu)).
{
exact s__337.
}
assert (p__365 : ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)))))).
{
apply gap_le.
assert (e__366 : (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) = 1 * (((L ^ 2) * (X x (n)%Z (t)%Z)) - (X g (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__367 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__368 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__369 : 1 <= IZR i__0).
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
rw e__368.
feq.
}
assert (e__370 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__371 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__372 : 1 <= IZR i__0).
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
rw e__371.
feq.
}
eapply eq_trans.
{
rw e__367.
rw e__370.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__373 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__374 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__375 : 1 <= IZR i__0).
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
rw e__374.
feq.
}
assert (e__376 : (X g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
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
rw e__373.
rw e__376.
reflexivity.
}
feq.
}
feq.
}
rw e__366.
apply (from_le_nn 1 0 (X g (n)%Z (t)%Z) ((L ^ 2) * (X x (n)%Z (t)%Z))); [exact s__322 | lra ..].
}
assert (p__379 : ((1 - (mu * / 4)) <= (w ^ 2))).
{
exact h__15.
}
assert (p__380 : (((1 + b) * / 2) <= (w ^ 2))).
{
exact h__16.
}
assert (u__381 : (((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))))) <= ((w ^ 2) * ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)))))))).
{
exact (T_decay_step_69f5e8cd.claim b mu L (eta * Dmax * (Rpower (L * rho) (q - 1))) (w ^ 2) (n)%Z (fun i : Z => (x (t)%Z (i)%Z)) (fun i : Z => (x ((t + 1))%Z (i)%Z)) (fun i : Z => (m (t)%Z (i)%Z)) (fun i : Z => (m ((t + 1))%Z (i)%Z)) (fun i : Z => (g (t)%Z (i)%Z)) (fun i : Z => (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)))) b__338 p__339 p__340 p__341 p__342 p__343 p__362 p__363 p__364 p__365 p__379 p__380).
}
apply gap_le.
assert (e__382 : (((w ^ 2) * (Z_ x m b mu L (n)%Z (t)%Z)) - (Z_ x m b mu L (n)%Z ((t + 1))%Z)) = 1 * (((w ^ 2) * ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)))))) - ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)))))) + 0).
{
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu * (w ^ 2)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b * (w ^ 2)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (w ^ 2))) * (/ (b + (- 1))))).
{
assert (e__383 : (Z_ x m b mu L (n)%Z ((t + 1))%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z ((t + 1))%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z ((t + 1))%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__384 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__385 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__385.
apply inv_by. feq.
}
assert (e__386 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__387 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__389 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__388 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__388.
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
rw e__387.
feq.
}
assert (e__390 : (X m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__391 : zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__393 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__392 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__392.
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
rw e__391.
feq.
}
eapply eq_trans.
{
rw e__384.
rw e__386.
rw e__390.
reflexivity.
}
feq.
}
assert (e__394 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__395 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__396 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__396.
apply inv_by. feq.
}
assert (e__397 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__398 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__399 : 1 <= IZR i__0).
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
rw e__398.
feq.
}
assert (e__400 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__401 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__402 : 1 <= IZR i__0).
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
rw e__401.
feq.
}
eapply eq_trans.
{
rw e__395.
rw e__397.
rw e__400.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__383.
rw e__394.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu * (w ^ 2)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b * (w ^ 2)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (w ^ 2))) * (/ (b + (- 1))))).
{
assert (e__403 : (zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
assert (e__404 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__406 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__405 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
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
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__404.
feq.
}
assert (e__407 : (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
assert (e__408 : zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__410 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__409 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__409.
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
rw e__408.
feq.
}
assert (e__411 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
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
assert (e__414 : (zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__415 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__416 : 1 <= IZR i__0).
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
rw e__415.
feq.
}
assert (e__417 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__418 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__418.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__403.
rw e__407.
rw e__411.
rw e__414.
rw e__417.
reflexivity.
}
feq.
}
feq.
}
rw e__382.
apply (from_le_nn 1 0 ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))))) ((w ^ 2) * ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))))))); [exact u__381 | lra ..].
}
(* shrinks *)
assert (s__554 : ((Z_ x m b mu L (n)%Z ((t + 1))%Z) <= ((powerRZ w ((2 * (t + 1)))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
apply gap_le.
assert (e__420 : (((powerRZ w ((2 * (t + 1)))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z ((t + 1))%Z)) = ((((w ^ 2) * (Z_ x m b mu L (n)%Z (t)%Z)) - (Z_ x m b mu L (n)%Z ((t + 1))%Z)) + ((w ^ 2) * (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z))))).
{
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu * (w ^ 2)) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b * (w ^ 2)) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (w ^ 2)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__422 : (Z_ x m b mu L (n)%Z ((t + 1))%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z ((t + 1))%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z ((t + 1))%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__423 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__424 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__424.
apply inv_by. feq.
}
assert (e__425 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__426 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__428 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__427 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__427.
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
rw e__426.
feq.
}
assert (e__429 : (X m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__430 : zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__432 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__431 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__431.
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
rw e__430.
feq.
}
eapply eq_trans.
{
rw e__423.
rw e__425.
rw e__429.
reflexivity.
}
feq.
}
assert (e__433 : (powerRZ w ((2 * (t + 1)))%Z) = (((powerRZ w (t)%Z) ^ 2) * (w ^ 2))).
{
swap ((2 * (t + 1)))%Z with ((2 * t) + 2)%Z.
rewrite (pz_add w ((2 * t))%Z (2)%Z) by zp.
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
rewrite (pz_whole w (2)%Z 2 eq_refl).
feq.
}
assert (e__434 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__435 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__436 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__436.
apply inv_by. feq.
}
assert (e__437 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__438 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__439 : 1 <= IZR i__0).
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
rw e__438.
feq.
}
assert (e__440 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__441 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__442 : 1 <= IZR i__0).
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
rw e__441.
feq.
}
eapply eq_trans.
{
rw e__435.
rw e__437.
rw e__440.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__422.
rw e__433.
rw e__434.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu * (w ^ 2)) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b * (w ^ 2)) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (w ^ 2)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__443 : (Z_ x m b mu L (n)%Z ((t + 1))%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z ((t + 1))%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z ((t + 1))%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__444 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__445 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__445.
apply inv_by. feq.
}
assert (e__446 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__447 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__449 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__448 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__448.
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
rw e__447.
feq.
}
assert (e__450 : (X m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__451 : zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__453 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t + 1)%Z (i__0)%Z) ^ 2)).
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
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__451.
feq.
}
eapply eq_trans.
{
rw e__444.
rw e__446.
rw e__450.
reflexivity.
}
feq.
}
assert (e__454 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__455 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__456 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__456.
apply inv_by. feq.
}
assert (e__457 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__458 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__459 : 1 <= IZR i__0).
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
rw e__458.
feq.
}
assert (e__460 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__461 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__462 : 1 <= IZR i__0).
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
rw e__461.
feq.
}
eapply eq_trans.
{
rw e__455.
rw e__457.
rw e__460.
reflexivity.
}
feq.
}
assert (e__463 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__464 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__465 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__465.
apply inv_by. feq.
}
assert (e__466 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__467 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__468 : 1 <= IZR i__0).
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
rw e__467.
feq.
}
assert (e__469 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__470 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__471 : 1 <= IZR i__0).
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
rw e__470.
feq.
}
eapply eq_trans.
{
rw e__464.
rw e__466.
rw e__469.
reflexivity.
}
feq.
}
assert (e__472 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__443.
rw e__454.
rw e__463.
rw e__472.
reflexivity.
}
feq.
}
feq.
}
assert (w__421 : 0 <= ((((w ^ 2) * (Z_ x m b mu L (n)%Z (t)%Z)) - (Z_ x m b mu L (n)%Z ((t + 1))%Z)) + ((w ^ 2) * (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z))))).
{
apply plus_nn_nn.
{
assert (e__473 : (((w ^ 2) * (Z_ x m b mu L (n)%Z (t)%Z)) - (Z_ x m b mu L (n)%Z ((t + 1))%Z)) = 1 * (((w ^ 2) * (Z_ x m b mu L (n)%Z (t)%Z)) - (Z_ x m b mu L (n)%Z ((t + 1))%Z)) + 0).
{
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu * (w ^ 2)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b * (w ^ 2)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (w ^ 2))) * (/ (b + (- 1))))).
{
assert (e__474 : (Z_ x m b mu L (n)%Z ((t + 1))%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z ((t + 1))%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z ((t + 1))%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__475 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__476 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__476.
apply inv_by. feq.
}
assert (e__477 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__478 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__480 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__479 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__479.
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
rw e__478.
feq.
}
assert (e__481 : (X m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__482 : zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__484 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t + 1)%Z (i__0)%Z) ^ 2)).
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
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__482.
feq.
}
eapply eq_trans.
{
rw e__475.
rw e__477.
rw e__481.
reflexivity.
}
feq.
}
assert (e__485 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__486 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__487 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__487.
apply inv_by. feq.
}
assert (e__488 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__489 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__490 : 1 <= IZR i__0).
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
rw e__489.
feq.
}
assert (e__491 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__492 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__493 : 1 <= IZR i__0).
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
rw e__492.
feq.
}
eapply eq_trans.
{
rw e__486.
rw e__488.
rw e__491.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__474.
rw e__485.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu * (w ^ 2)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b * (w ^ 2)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (w ^ 2))) * (/ (b + (- 1))))).
{
assert (e__494 : (Z_ x m b mu L (n)%Z ((t + 1))%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z ((t + 1))%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z ((t + 1))%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__495 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__496 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__496.
apply inv_by. feq.
}
assert (e__497 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__498 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__500 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__499 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__499.
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
rw e__498.
feq.
}
assert (e__501 : (X m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__502 : zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__504 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__503 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__503.
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
rw e__502.
feq.
}
eapply eq_trans.
{
rw e__495.
rw e__497.
rw e__501.
reflexivity.
}
feq.
}
assert (e__505 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__506 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__507 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__507.
apply inv_by. feq.
}
assert (e__508 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__509 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__510 : 1 <= IZR i__0).
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
rw e__509.
feq.
}
assert (e__511 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__512 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__513 : 1 <= IZR i__0).
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
eapply eq_trans.
{
rw e__494.
rw e__505.
reflexivity.
}
feq.
}
feq.
}
rw e__473.
apply (from_le_nn 1 0 (Z_ x m b mu L (n)%Z ((t + 1))%Z) ((w ^ 2) * (Z_ x m b mu L (n)%Z (t)%Z))); [exact s__419 | lra ..].
}
{
apply mult_pos_nn.
{
apply pow_pos.
assert (e__514 : w = 1 * (w - 0) + 0).
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
rw e__514.
apply (from_lt_pos 1 0 0 w); [exact h__13 | lra ..].
}
{
assert (e__515 : (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) = 1 * (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t)%Z)) + 0).
{
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__516 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__517 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__518 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__518.
apply inv_by. feq.
}
assert (e__519 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__520 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__521 : 1 <= IZR i__0).
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
rw e__520.
feq.
}
assert (e__522 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__523 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__524 : 1 <= IZR i__0).
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
rw e__523.
feq.
}
eapply eq_trans.
{
rw e__517.
rw e__519.
rw e__522.
reflexivity.
}
feq.
}
assert (e__525 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__526 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__527 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__527.
apply inv_by. feq.
}
assert (e__528 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__529 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__530 : 1 <= IZR i__0).
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
rw e__529.
feq.
}
assert (e__531 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__532 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__533 : 1 <= IZR i__0).
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
rw e__532.
feq.
}
eapply eq_trans.
{
rw e__526.
rw e__528.
rw e__531.
reflexivity.
}
feq.
}
assert (e__534 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__516.
rw e__525.
rw e__534.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__535 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__536 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__537 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__537.
apply inv_by. feq.
}
assert (e__538 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__539 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__540 : 1 <= IZR i__0).
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
rw e__539.
feq.
}
assert (e__541 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__542 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__543 : 1 <= IZR i__0).
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
rw e__542.
feq.
}
eapply eq_trans.
{
rw e__536.
rw e__538.
rw e__541.
reflexivity.
}
feq.
}
assert (e__544 : (Z_ x m b mu L (n)%Z (t)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__545 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__546 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__546.
apply inv_by. feq.
}
assert (e__547 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__548 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__549 : 1 <= IZR i__0).
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
rw e__548.
feq.
}
assert (e__550 : (X m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
assert (e__551 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__552 : 1 <= IZR i__0).
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
rw e__551.
feq.
}
eapply eq_trans.
{
rw e__545.
rw e__547.
rw e__550.
reflexivity.
}
feq.
}
assert (e__553 : (powerRZ w ((2 * t))%Z) = ((powerRZ w (t)%Z) ^ 2)).
{
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
feq.
}
eapply eq_trans.
{
rw e__535.
rw e__544.
rw e__553.
reflexivity.
}
feq.
}
feq.
}
rw e__515.
apply (from_le_nn 1 0 (Z_ x m b mu L (n)%Z (t)%Z) ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))); [exact s__78 | lra ..].
}
}
}
rw e__420. exact w__421.
}
(* step *)
assert (s__555 : (((Z_ x m b mu L (n)%Z ((t + 1))%Z) <= ((powerRZ w ((2 * (t + 1)))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((m ((t + 1))%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))).
{
split.
{
exact s__554.
}
{
exact s__238.
}
}
pose proof s__555 as [h__556 h__557].
destruct s__555 as [h__558 h__559].
split.
{
apply gap_le.
assert (e__560 : (((powerRZ w ((2 * (t + 1)%Z))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z (t + 1)%Z)) = 1 * (((powerRZ w ((2 * (t + 1)))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) - (Z_ x m b mu L (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu * (w ^ 2)) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b * (w ^ 2)) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (w ^ 2)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__561 : (powerRZ w ((2 * (t + 1)%Z))%Z) = (((powerRZ w (t)%Z) ^ 2) * (w ^ 2))).
{
swap ((2 * (t + 1)%Z))%Z with ((2 * t) + 2)%Z.
rewrite (pz_add w ((2 * t))%Z (2)%Z) by zp.
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
rewrite (pz_whole w (2)%Z 2 eq_refl).
feq.
}
assert (e__562 : (Z_ x m b mu L (n)%Z (t + 1)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (t + 1)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (t + 1)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__563 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__564 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__564.
apply inv_by. feq.
}
assert (e__565 : (X x (n)%Z (t + 1)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t + 1)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__566 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t + 1)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__567 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
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
rw e__566.
feq.
}
assert (e__568 : (X m (n)%Z (t + 1)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (t + 1)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__569 : zsum (1)%Z (n)%Z (fun i : Z => ((m (t + 1)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__570 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t + 1)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
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
rw e__569.
feq.
}
eapply eq_trans.
{
rw e__563.
rw e__565.
rw e__568.
reflexivity.
}
feq.
}
assert (e__571 : (Z_ x m b mu L (n)%Z (0)%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z (0)%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z (0)%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__572 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__573 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__573.
apply inv_by. feq.
}
assert (e__574 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__575 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__576 : 1 <= IZR i__0).
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
rw e__575.
feq.
}
assert (e__577 : (X m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
assert (e__578 : zsum (1)%Z (n)%Z (fun i : Z => ((m (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__579 : 1 <= IZR i__0).
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
rw e__578.
feq.
}
eapply eq_trans.
{
rw e__572.
rw e__574.
rw e__577.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__561.
rw e__562.
rw e__571.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu * (w ^ 2)) + (((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * b * (w ^ 2)) + ((- 1) * ((powerRZ w (t)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))) * (w ^ 2)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) * (/ (b + (- 1))))).
{
assert (e__580 : (Z_ x m b mu L (n)%Z ((t + 1))%Z) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
{
change (((X x (n)%Z ((t + 1))%Z) + ((mu * / (2 * (1 - b) * (L ^ 2))) * (X m (n)%Z ((t + 1))%Z))) = (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * mu) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))))) * (/ (b + (- 1))))).
assert (e__581 : / (2 * (1 - b) * (L ^ 2)) = ((((- 1) * / 2) * (/ (L ^ 2))) * (/ (b + (- 1))))).
{
assert (e__582 : (2 * (1 - b) * (L ^ 2)) = (((- 2) * (L ^ 2) * b) + (2 * (L ^ 2)))).
{
feq.
}
rw e__582.
apply inv_by. feq.
}
assert (e__583 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__584 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__586 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__585 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__585.
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
rw e__584.
feq.
}
assert (e__587 : (X m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__588 : zsum (1)%Z (n)%Z (fun i : Z => ((m ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((m (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__590 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((m (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__589 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__589.
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
rw e__588.
feq.
}
eapply eq_trans.
{
rw e__581.
rw e__583.
rw e__587.
reflexivity.
}
feq.
}
assert (e__591 : (powerRZ w ((2 * (t + 1)))%Z) = (((powerRZ w (t)%Z) ^ 2) * (w ^ 2))).
{
swap ((2 * (t + 1)))%Z with ((2 * t) + 2)%Z.
rewrite (pz_add w ((2 * t))%Z (2)%Z) by zp.
rewrite (pz_times w 2%Z (t)%Z 2 eq_refl) by zp.
rewrite (pz_whole w (2)%Z 2 eq_refl).
feq.
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
eapply eq_trans.
{
rw e__580.
rw e__591.
rw e__592.
reflexivity.
}
feq.
}
feq.
}
rw e__560.
apply (from_le_nn 1 0 (Z_ x m b mu L (n)%Z ((t + 1))%Z) ((powerRZ w ((2 * (t + 1)))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))); [exact h__558 | lra ..].
}
{
intros i b__601.
assert (r__603 : 1 <= IZR i).
{ izr_le. }
pose proof (h__559 i ltac:(zp)) as h__602.
apply gap_le.
assert (e__604 : (((L * rho) ^ 2) - ((m (t + 1)%Z (i)%Z) ^ 2)) = 1 * (((L * rho) ^ 2) - ((m ((t + 1))%Z (i)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((m (t + 1)%Z (i)%Z) ^ 2)) + ((L ^ 2) * (rho ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * ((m (t + 1)%Z (i)%Z) ^ 2)) + ((L ^ 2) * (rho ^ 2)))).
{
assert (e__605 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
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
rw e__604.
apply (from_le_nn 1 0 ((m ((t + 1))%Z (i)%Z) ^ 2) ((L * rho) ^ 2)); [exact h__602 | lra ..].
}
}
}
(* goal *)
assert (s__615 : (forall t : Z, ((0)%Z <= t)%Z -> ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))))).
{
intros t b__607.
assert (r__608 : 0 <= IZR t).
{ izr_le. }
(* now *)
assert (s__611 : (((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((m (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))).
{
assert (b__609 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__610 : (((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((m (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))).
{
exact (s__606 (t)%Z b__609).
}
exact u__610.
}
pose proof s__611 as [h__612 h__613].
(* shrunk *)
assert (s__614 : ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
{
exact h__612.
}
exact s__614.
}
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))).
intros t b__616.
assert (r__617 : 0 <= IZR t).
{ izr_le. }
intros i b__618.
assert (r__619 : 1 <= IZR i).
{ izr_le. }
assert (e__620 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__620.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
{
split.
{
change (0 < (L * rho)).
apply mult_pos_pos.
{
assert (e__621 : L = 1 * (L - 0) + 0).
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
rw e__621.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__622 : rho = 1 * (rho - 0) + 0).
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
rw e__622.
apply (from_lt_pos 1 0 0 rho); [exact h__11 | lra ..].
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
assert (e__623 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__623.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__624 : L = 1 * (L - 0) + 0).
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
rw e__624.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * (1 - b) * (L ^ 2)))).
intros t b__625.
assert (r__626 : 0 <= IZR t).
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
assert (e__627 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__627.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pow_pos.
assert (e__628 : L = 1 * (L - 0) + 0).
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
rw e__628.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
}
}
}
}
{
change (forall t : Z, ((0)%Z <= t)%Z -> ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
exact s__615.
}
Qed.
Lemma meaningful : forall (b : R) (mu : R) (L : R) (eta : R) (q : R) (Dmax : R) (rho : R) (w : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (D_ : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (0 < eta) -> (1 < q) -> (0 < rho) -> ((0 < w) /\ (w < 1)) -> ((1 - (mu / 4)) <= (w ^ 2)) -> (((1 + b) / 2) <= (w ^ 2)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((D_ (t)%Z (i)%Z) <= Dmax))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))))) -> ((2 * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= mu) -> ((Z_ x m b mu L (n)%Z (0)%Z) <= (rho ^ 2)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (0 < (L * rho)) /\ (0 <> (2 * (1 - b) * (L ^ 2))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (2 * (1 - b) * (L ^ 2))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31)). Qed.
Theorem claim : forall (b : R) (mu : R) (L : R) (eta : R) (q : R) (Dmax : R) (rho : R) (w : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (D_ : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (0 < eta) -> (1 < q) -> (0 < rho) -> ((0 < w) /\ (w < 1)) -> ((1 - (mu / 4)) <= (w ^ 2)) -> (((1 + b) / 2) <= (w ^ 2)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((D_ (t)%Z (i)%Z) <= Dmax))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))))) -> ((2 * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= mu) -> ((Z_ x m b mu L (n)%Z (0)%Z) <= (rho ^ 2)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((Z_ x m b mu L (n)%Z (t)%Z) <= ((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31)). Qed.
Fail Definition corrupted : forall (b : R) (mu : R) (L : R) (eta : R) (q : R) (Dmax : R) (rho : R) (w : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (D_ : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (0 < eta) -> (1 < q) -> (0 < rho) -> ((0 < w) /\ (w < 1)) -> ((1 - (mu / 4)) <= (w ^ 2)) -> (((1 + b) / 2) <= (w ^ 2)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - (eta * (D_ (t)%Z (i)%Z) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (D_ (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((D_ (t)%Z (i)%Z) <= Dmax))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((X g (n)%Z (t)%Z) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))))) -> ((2 * eta * Dmax * L * (Rpower (L * rho) (q - 1))) <= mu) -> ((Z_ x m b mu L (n)%Z (0)%Z) <= (rho ^ 2)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((powerRZ w ((2 * t))%Z) * (Z_ x m b mu L (n)%Z (0)%Z)) < (Z_ x m b mu L (n)%Z (t)%Z))) := claim.
End T_aida_contracts_near_9296ebc7.


(* powers_ordered; certificate 70ad3076f9bbf44fdf755054c1da831978d97d472f373c1f5234e828331a646b *)
Module T_powers_ordered_70ad3076.

Lemma satisfiable : exists (x : R) (y : R) (n : Z), (0 <= n)%Z /\ (0 <= x) /\ (x <= y).
Proof.
exists (1 * / 2), 1, (3)%Z.
split.
{
lia.
}
{
split.
{
change (0 <= (1 * / 2)).
closed_less.
}
{
change ((1 * / 2) <= 1).
closed_less.
}
}
Qed.

Theorem claim : forall (x : R) (y : R) (n : Z), (0 <= n)%Z -> (0 <= x) -> (x <= y) -> ((powerRZ x (n)%Z) <= (powerRZ y (n)%Z)).
Proof.
intros x y n b__0 h__2 h__3.
assert (r__1 : 0 <= IZR n) by (izr_le).
(* y >= 0 *)
assert (s__8 : (0 <= y)).
{
assert (e__4 : y = ((y - x) + x)).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
assert (w__5 : 0 <= ((y - x) + x)).
{
apply plus_nn_nn.
{
assert (e__6 : (y - x) = 1 * (y - x) + 0).
{
transitivity ((((- 1) * x) + y)).
{
feq.
}
symmetry.
transitivity ((((- 1) * x) + y)).
{
feq.
}
feq.
}
rw e__6.
apply (from_le_nn 1 0 x y); [exact h__3 | lra ..].
}
{
assert (e__7 : x = 1 * (x - 0) + 0).
{
transitivity (x).
{
reflexivity.
}
symmetry.
transitivity (x).
{
feq.
}
feq.
}
rw e__7.
apply (from_le_nn 1 0 0 x); [exact h__2 | lra ..].
}
}
rw e__4. exact w__5.
}
(* I *)
assert (s__28 : (forall k : Z, ((0)%Z <= k)%Z -> ((powerRZ x (k)%Z) <= (powerRZ y (k)%Z)))).
{
apply (induction_from (fun k : Z => ((powerRZ x (k)%Z) <= (powerRZ y (k)%Z))) (0)%Z).
{
change ((powerRZ x (0)%Z) <= (powerRZ y (0)%Z)).
(* base *)
assert (s__10 : ((x ^ 0) <= (y ^ 0))).
{
apply gap_le.
apply Req_le_sym.
assert (e__9 : ((y ^ 0) - (x ^ 0)) = 0).
{
feq.
}
rw e__9.
rat.
}
apply Req_le.
transitivity (1).
{
apply pz_exp_zero. reflexivity.
}
symmetry.
transitivity (1).
{
apply pz_exp_zero. reflexivity.
}
feq.
}
{
intros k b__11.
assert (r__12 : 0 <= IZR k).
{ izr_le. }
intros IH__13.
change ((powerRZ x (k + 1)%Z) <= (powerRZ y (k + 1)%Z)).
(* step *)
assert (s__22 : ((powerRZ x ((k + 1))%Z) <= (powerRZ y ((k + 1))%Z))).
{
apply gap_le.
assert (e__14 : ((powerRZ y ((k + 1))%Z) - (powerRZ x ((k + 1))%Z)) = ((y * ((powerRZ y (k)%Z) - (powerRZ x (k)%Z))) + ((powerRZ x (k)%Z) * (y - x)))).
{
transitivity ((((- 1) * (powerRZ x (k)%Z) * x) + ((powerRZ y (k)%Z) * y))).
{
assert (e__16 : (powerRZ y ((k + 1))%Z) = ((powerRZ y (k)%Z) * y)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add y (k)%Z (1)%Z) by zp.
rewrite (pz_whole y (1)%Z 1 eq_refl).
feq.
}
assert (e__17 : (powerRZ x ((k + 1))%Z) = ((powerRZ x (k)%Z) * x)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add x (k)%Z (1)%Z) by zp.
rewrite (pz_whole x (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__16.
rw e__17.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ x (k)%Z) * x) + ((powerRZ y (k)%Z) * y))).
{
feq.
}
feq.
}
assert (w__15 : 0 <= ((y * ((powerRZ y (k)%Z) - (powerRZ x (k)%Z))) + ((powerRZ x (k)%Z) * (y - x)))).
{
apply plus_nn_nn.
{
apply mult_nn_nn.
{
assert (e__18 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__18.
apply (from_le_nn 1 0 0 y); [exact s__8 | lra ..].
}
{
assert (e__19 : ((powerRZ y (k)%Z) - (powerRZ x (k)%Z)) = 1 * ((powerRZ y (k)%Z) - (powerRZ x (k)%Z)) + 0).
{
transitivity ((((- 1) * (powerRZ x (k)%Z)) + (powerRZ y (k)%Z))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ x (k)%Z)) + (powerRZ y (k)%Z))).
{
feq.
}
feq.
}
rw e__19.
apply (from_le_nn 1 0 (powerRZ x (k)%Z) (powerRZ y (k)%Z)); [exact IH__13 | lra ..].
}
}
{
apply mult_nn_nn.
{
apply pz_nonneg; [ | zp].
assert (e__20 : x = 1 * (x - 0) + 0).
{
transitivity (x).
{
reflexivity.
}
symmetry.
transitivity (x).
{
feq.
}
feq.
}
rw e__20.
apply (from_le_nn 1 0 0 x); [exact h__2 | lra ..].
}
{
assert (e__21 : (y - x) = 1 * (y - x) + 0).
{
transitivity ((((- 1) * x) + y)).
{
feq.
}
symmetry.
transitivity ((((- 1) * x) + y)).
{
feq.
}
feq.
}
rw e__21.
apply (from_le_nn 1 0 x y); [exact h__3 | lra ..].
}
}
}
rw e__14. exact w__15.
}
apply gap_le.
assert (e__23 : ((powerRZ y (k + 1)%Z) - (powerRZ x (k + 1)%Z)) = 1 * ((powerRZ y ((k + 1))%Z) - (powerRZ x ((k + 1))%Z)) + 0).
{
transitivity ((((- 1) * (powerRZ x (k)%Z) * x) + ((powerRZ y (k)%Z) * y))).
{
assert (e__24 : (powerRZ y (k + 1)%Z) = ((powerRZ y (k)%Z) * y)).
{
rewrite (pz_add y (k)%Z (1)%Z) by zp.
rewrite (pz_whole y (1)%Z 1 eq_refl).
feq.
}
assert (e__25 : (powerRZ x (k + 1)%Z) = ((powerRZ x (k)%Z) * x)).
{
rewrite (pz_add x (k)%Z (1)%Z) by zp.
rewrite (pz_whole x (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__24.
rw e__25.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ x (k)%Z) * x) + ((powerRZ y (k)%Z) * y))).
{
assert (e__26 : (powerRZ y ((k + 1))%Z) = ((powerRZ y (k)%Z) * y)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add y (k)%Z (1)%Z) by zp.
rewrite (pz_whole y (1)%Z 1 eq_refl).
feq.
}
assert (e__27 : (powerRZ x ((k + 1))%Z) = ((powerRZ x (k)%Z) * x)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add x (k)%Z (1)%Z) by zp.
rewrite (pz_whole x (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__26.
rw e__27.
reflexivity.
}
feq.
}
feq.
}
rw e__23.
apply (from_le_nn 1 0 (powerRZ x ((k + 1))%Z) (powerRZ y ((k + 1))%Z)); [exact s__22 | lra ..].
}
}
(* goal *)
assert (s__31 : ((powerRZ x (n)%Z) <= (powerRZ y (n)%Z))).
{
assert (b__29 : ((0)%Z <= (n)%Z)%Z).
{ zp. }
assert (u__30 : ((powerRZ x (n)%Z) <= (powerRZ y (n)%Z))).
{
exact (s__28 (n)%Z b__29).
}
exact u__30.
}
change ((powerRZ x (n)%Z) <= (powerRZ y (n)%Z)).
exact s__31.
Qed.
Fail Definition corrupted : forall (x : R) (y : R) (n : Z), (0 <= n)%Z -> (0 <= x) -> (x <= y) -> ((powerRZ y (n)%Z) < (powerRZ x (n)%Z)) := claim.
End T_powers_ordered_70ad3076.
