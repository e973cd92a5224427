From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas19.
Open Scope R_scope.

(* ada2ms.ends; certificate 4028a2ac4fce02ec5a51fd1257a6ab766a88c9973cd1bf7320c265c90f94f622 *)
Module T_ada2ms_ends_4028a2ac.
Definition below (b2 : R) (s : R) (v : R) (w : R) (t : Z) : R := (((Rpower v ((1 / 2) - (s / 2))) * (Rpower w (s / 2))) / (sqrt (1 - (powerRZ b2 (t)%Z)))).
Definition vhat (b2 : R) (v : R) (t : Z) : R := (v / (1 - (powerRZ b2 (t)%Z))).

Lemma satisfiable : exists (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (1 <= (IZR t)) /\ (0 < v) /\ (0 < w).
Proof.
exists (1 * / 2), 4, 9, (2)%Z.
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
change (1 <= 2).
closed_less.
}
{
split.
{
change (0 < 4).
closed_less.
}
{
change (0 < 9).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> (((0 < v) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 <> (1 - (powerRZ b2 (t)%Z))) /\ (0 < v) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 <> (1 - (powerRZ b2 (t)%Z)))) /\ ((((below b2 0 v w (t)%Z) ^ 2) = (vhat b2 v (t)%Z)) /\ (((below b2 1 v w (t)%Z) ^ 2) = (vhat b2 w (t)%Z)))).
Proof.
intros b2 v w t b__0 h__2 h__5 h__7 h__8.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* room *)
assert (s__16 : (0 < (1 - (powerRZ b2 (t)%Z)))).
{
assert (g__9 : 0 < b2).
{
assert (e__13 : b2 = 1 * (b2 - 0) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
assert (g__10 : 0 < (1 - b2)).
{
assert (e__14 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
}
assert (g__11 : 0 < (IZR t)).
{
assert (e__15 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__15.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__12 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__18 : 0 < v).
{
assert (e__17 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 1 0 0 v); [exact h__7 | lra ..].
}
assert (n__20 : 0 < w).
{
assert (e__19 : w = 1 * (w - 0) + 0).
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
rw e__19.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
assert (n__22 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
apply Rlt_le.
assert (e__21 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__21.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
assert (n__24 : 0 <= (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__23 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__23.
exact n__22.
}
assert (n__26 : (sqrt (1 - (powerRZ b2 (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__25 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__25.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
assert (n__29 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) <> 0).
{
assert (e__27 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__28 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__28.
reflexivity.
}
try rewrite <- e__27.
exact n__26.
}
assert (n__31 : (1 - (powerRZ b2 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__30 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__30.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
assert (n__33 : (((- 1) * (powerRZ b2 (t)%Z)) + 1) <> 0).
{
assert (e__32 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__32.
exact n__31.
}
assert (n__34 : ((powerRZ b2 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__33.
transitivity ((- 1) * ((powerRZ b2 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__43 : (Rpower v (1 * / 2)) ^ 2 = v).
{
apply rp_root; [lia | rpos | simpl INR; field].
}
assert (n__44 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2 = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
apply sqrt_square; rpos.
}
assert (n__53 : (Rpower w (1 * / 2)) ^ 2 = w).
{
apply rp_root; [lia | rpos | simpl INR; field].
}
(* goal *)
assert (s__56 : ((((below b2 0 v w (t)%Z) ^ 2) = (vhat b2 v (t)%Z)) /\ (((below b2 1 v w (t)%Z) ^ 2) = (vhat b2 w (t)%Z)))).
{
split.
{
transitivity ((((- 1) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__35 : (below b2 0 v w (t)%Z) = ((Rpower v (1 * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (0 * / 2))) * (Rpower w (0 * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((Rpower v (1 * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__36 : (Rpower v ((1 * / 2) - (0 * / 2))) = (Rpower v (1 * / 2))).
{
assert (e__37 : ((1 * / 2) - (0 * / 2)) = (1 * / 2)).
{
feq.
}
transitivity (Rpower v (1 * / 2) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__37). }
feq.
}
assert (e__38 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__39 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__40 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__40.
reflexivity.
}
rw e__39.
apply inv_by. feq.
}
assert (e__41 : (Rpower w (0 * / 2)) = 1).
{
assert (e__42 : (0 * / 2) = 0).
{
feq.
}
transitivity (Rpower w 0 ).
{ exact (f_equal (fun v__ => Rpower w v__ ) e__42). }
apply Rpower_O; rpos.
}
eapply eq_trans.
{
rw e__36.
rw e__38.
rw e__41.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__35.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ b2 (t)%Z) * ((Rpower v (1 * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * ((Rpower v (1 * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__43.
transitivity (((((powerRZ b2 (t)%Z) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((- 1) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((- 1) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + (1 * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__44.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity ((((- 1) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
change ((v * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
assert (e__45 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__46 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__46.
apply inv_by. feq.
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
{
transitivity ((((- 1) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__47 : (below b2 1 v w (t)%Z) = ((Rpower w (1 * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (1 * / 2))) * (Rpower w (1 * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((Rpower w (1 * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__48 : (Rpower v ((1 * / 2) - (1 * / 2))) = 1).
{
assert (e__49 : ((1 * / 2) - (1 * / 2)) = 0).
{
feq.
}
transitivity (Rpower v 0 ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__49). }
apply Rpower_O; rpos.
}
assert (e__50 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__51 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__52 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__52.
reflexivity.
}
rw e__51.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__48.
rw e__50.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__47.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ b2 (t)%Z) * ((Rpower w (1 * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * ((Rpower w (1 * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * w)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__53.
transitivity (((((powerRZ b2 (t)%Z) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * w) + ((- 1) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * w) + w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * w) + ((- 1) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * w) + (1 * w)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__44.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity ((((- 1) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
change ((w * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
assert (e__54 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__55 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__55.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__54.
reflexivity.
}
feq.
}
feq.
}
}
pose proof s__56 as [h__57 h__58].
split.
{
split.
{
change (0 < v).
exact h__7.
}
{
split.
{
change (0 < w).
exact h__8.
}
{
split.
{
change (0 <= (1 - (powerRZ b2 (t)%Z))).
apply Rlt_le.
assert (e__59 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__59.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
{
split.
{
change (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__60 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__60.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
{
split.
{
change (0 <> (1 - (powerRZ b2 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__61 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__61.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
{
split.
{
change (0 < v).
exact h__7.
}
{
split.
{
change (0 < w).
exact h__8.
}
{
split.
{
change (0 <= (1 - (powerRZ b2 (t)%Z))).
apply Rlt_le.
assert (e__62 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__62.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
{
split.
{
change (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__63 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__63.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
{
change (0 <> (1 - (powerRZ b2 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__64 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__64.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
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
change ((((below b2 0 v w (t)%Z) ^ 2) = (vhat b2 v (t)%Z)) /\ (((below b2 1 v w (t)%Z) ^ 2) = (vhat b2 w (t)%Z))).
exact s__56.
}
Qed.
Lemma meaningful : forall (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> ((0 < v) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 <> (1 - (powerRZ b2 (t)%Z))) /\ (0 < v) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 <> (1 - (powerRZ b2 (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Theorem claim : forall (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> ((((below b2 0 v w (t)%Z) ^ 2) = (vhat b2 v (t)%Z)) /\ (((below b2 1 v w (t)%Z) ^ 2) = (vhat b2 w (t)%Z))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Fail Definition corrupted : forall (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> ((((below b2 0 v w (t)%Z) ^ 2) = ((vhat b2 v (t)%Z) + 1)) /\ (((below b2 1 v w (t)%Z) ^ 2) = (vhat b2 w (t)%Z))) := claim.
End T_ada2ms_ends_4028a2ac.


(* ada2ms.squared; certificate 5636cb74b471eedfdf15e4544f462e769bdc68d8677a0810c9873c5e2007dabe *)
Module T_ada2ms_squared_5636cb74.
Definition below (b2 : R) (s : R) (v : R) (w : R) (t : Z) : R := (((Rpower v ((1 / 2) - (s / 2))) * (Rpower w (s / 2))) / (sqrt (1 - (powerRZ b2 (t)%Z)))).

Lemma satisfiable : exists (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (1 <= (IZR t)) /\ (0 < v) /\ (0 < w).
Proof.
exists (1 * / 2), (1 * / 2), 4, 9, (2)%Z.
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
change (1 <= 2).
closed_less.
}
{
split.
{
change (0 < 4).
closed_less.
}
{
change (0 < 9).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> (((0 < v) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 <> (1 - (powerRZ b2 (t)%Z)))) /\ (((below b2 s v w (t)%Z) ^ 2) = (((Rpower v (1 - s)) * (Rpower w s)) / (1 - (powerRZ b2 (t)%Z))))).
Proof.
intros s b2 v w t b__0 h__2 h__5 h__7 h__8.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* room *)
assert (s__16 : (0 < (1 - (powerRZ b2 (t)%Z)))).
{
assert (g__9 : 0 < b2).
{
assert (e__13 : b2 = 1 * (b2 - 0) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
assert (g__10 : 0 < (1 - b2)).
{
assert (e__14 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
}
assert (g__11 : 0 < (IZR t)).
{
assert (e__15 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__15.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__12 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__18 : 0 < v).
{
assert (e__17 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 1 0 0 v); [exact h__7 | lra ..].
}
assert (n__20 : 0 < w).
{
assert (e__19 : w = 1 * (w - 0) + 0).
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
rw e__19.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
assert (n__22 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
apply Rlt_le.
assert (e__21 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__21.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
assert (n__24 : 0 <= (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__23 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__23.
exact n__22.
}
assert (n__26 : (sqrt (1 - (powerRZ b2 (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__25 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__25.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
assert (n__29 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) <> 0).
{
assert (e__27 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__28 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__28.
reflexivity.
}
try rewrite <- e__27.
exact n__26.
}
assert (n__31 : (1 - (powerRZ b2 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__30 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__30.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
assert (n__33 : (((- 1) * (powerRZ b2 (t)%Z)) + 1) <> 0).
{
assert (e__32 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__32.
exact n__31.
}
assert (n__34 : ((powerRZ b2 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__33.
transitivity ((- 1) * ((powerRZ b2 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__41 : (Rpower v (s * / 2)) ^ 2 = (Rpower v s)).
{
apply rp_root_of; simpl INR; field.
}
assert (n__42 : (Rpower v (1 * / 2)) ^ 2 = v).
{
apply rp_root; [lia | rpos | simpl INR; field].
}
assert (n__43 : (Rpower w (s * / 2)) ^ 2 = (Rpower w s)).
{
apply rp_root_of; simpl INR; field.
}
assert (n__44 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2 = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
apply sqrt_square; rpos.
}
(* goal *)
assert (s__49 : (((below b2 s v w (t)%Z) ^ 2) = (((Rpower v (1 - s)) * (Rpower w s)) * / (1 - (powerRZ b2 (t)%Z))))).
{
transitivity ((((- 1) * (/ (Rpower v s)) * (Rpower w s) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__35 : (below b2 s v w (t)%Z) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__36 : (Rpower v ((1 * / 2) - (s * / 2))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)))).
{
assert (e__37 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower v ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__37). }
rewrite (rp_add v ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg v (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__38 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__39 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__40 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__40.
reflexivity.
}
rw e__39.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__36.
rw e__38.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__35.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * (/ (Rpower v s)) * (Rpower w s) * v) + ((- 1) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)))) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__41.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * (/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__42.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((/ (Rpower v s)) * (Rpower w s) * v) + ((- 1) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * v) + ((- 1) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__43.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__44.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower v s)) * (Rpower w s) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__45 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__46 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__46.
apply inv_by. feq.
}
assert (e__47 : (Rpower v (1 - s)) = ((/ (Rpower v s)) * v)).
{
assert (e__48 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower v (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__48). }
rewrite (rp_add v (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg v ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole v 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__45.
rw e__47.
reflexivity.
}
feq.
}
feq.
}
split.
{
split.
{
change (0 < v).
exact h__7.
}
{
split.
{
change (0 < w).
exact h__8.
}
{
split.
{
change (0 <= (1 - (powerRZ b2 (t)%Z))).
apply Rlt_le.
assert (e__50 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__50.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
{
split.
{
change (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__51 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__51.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
{
change (0 <> (1 - (powerRZ b2 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__52 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__52.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
}
}
}
}
{
change (((below b2 s v w (t)%Z) ^ 2) = (((Rpower v (1 - s)) * (Rpower w s)) * / (1 - (powerRZ b2 (t)%Z)))).
exact s__49.
}
Qed.
Lemma meaningful : forall (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> ((0 < v) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 <> (1 - (powerRZ b2 (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Theorem claim : forall (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> (((below b2 s v w (t)%Z) ^ 2) = (((Rpower v (1 - s)) * (Rpower w s)) / (1 - (powerRZ b2 (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Fail Definition corrupted : forall (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> (((below b2 s v w (t)%Z) ^ 2) = ((((Rpower v (1 - s)) * (Rpower w s)) / (1 - (powerRZ b2 (t)%Z))) + 1)) := claim.
End T_ada2ms_squared_5636cb74.


(* ada2ms.between; certificate bcbd8f09b22b9e6ebcd1c45bd5fabb3c6356c091ff9ccd0a9657e66546956a5d *)
Module T_ada2ms_between_bcbd8f09.
Definition below (b2 : R) (s : R) (v : R) (w : R) (t : Z) : R := (((Rpower v ((1 / 2) - (s / 2))) * (Rpower w (s / 2))) / (sqrt (1 - (powerRZ b2 (t)%Z)))).
Definition vhat (b2 : R) (v : R) (t : Z) : R := (v / (1 - (powerRZ b2 (t)%Z))).

Lemma satisfiable : exists (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (1 <= (IZR t)) /\ (0 < v) /\ (v < w) /\ ((0 < s) /\ (s < 1)).
Proof.
exists (1 * / 2), (1 * / 2), 4, 9, (2)%Z.
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
change (1 <= 2).
closed_less.
}
{
split.
{
change (0 < 4).
closed_less.
}
{
split.
{
change (4 < 9).
closed_less.
}
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
}
}
}
}
Qed.

Lemma proved : forall (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (v < w) -> ((0 < s) /\ (s < 1)) -> (((0 <> (1 - (powerRZ b2 (t)%Z))) /\ (0 < v) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 < v) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 <> (1 - (powerRZ b2 (t)%Z)))) /\ (((vhat b2 v (t)%Z) < ((below b2 s v w (t)%Z) ^ 2)) /\ (((below b2 s v w (t)%Z) ^ 2) < (vhat b2 w (t)%Z)))).
Proof.
intros s b2 v w t b__0 h__2 h__5 h__7 h__8 h__9.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
pose proof h__9 as [h__10 h__11].
(* room *)
assert (s__19 : (0 < (1 - (powerRZ b2 (t)%Z)))).
{
assert (g__12 : 0 < b2).
{
assert (e__16 : b2 = 1 * (b2 - 0) + 0).
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
rw e__16.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
assert (g__13 : 0 < (1 - b2)).
{
assert (e__17 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__17.
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
}
assert (g__14 : 0 < (IZR t)).
{
assert (e__18 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__18.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__15 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
(* w *)
assert (s__24 : (0 < w)).
{
assert (e__20 : w = (v + (w - v))).
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
assert (w__21 : 0 < (v + (w - v))).
{
apply plus_pos_pos.
{
assert (e__22 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__22.
apply (from_lt_pos 1 0 0 v); [exact h__7 | lra ..].
}
{
assert (e__23 : (w - v) = 1 * (w - v) + 0).
{
transitivity ((((- 1) * v) + w)).
{
feq.
}
symmetry.
transitivity ((((- 1) * v) + w)).
{
feq.
}
feq.
}
rw e__23.
apply (from_lt_pos 1 0 v w); [exact h__8 | lra ..].
}
}
rw e__20. exact w__21.
}
(* low *)
assert (s__29 : ((Rpower v s) < (Rpower w s))).
{
assert (p__25 : (0 < v)).
{
exact h__7.
}
assert (p__26 : (v < w)).
{
exact h__8.
}
assert (p__27 : (0 < s)).
{
exact h__10.
}
assert (u__28 : ((Rpower v s) < (Rpower w s))).
{
exact (ax_rpow_increasing_base v w s p__25 p__26 p__27).
}
exact u__28.
}
(* high *)
assert (s__35 : ((Rpower v (1 - s)) < (Rpower w (1 - s)))).
{
assert (p__30 : (0 < v)).
{
exact h__7.
}
assert (p__31 : (v < w)).
{
exact h__8.
}
assert (p__32 : (0 < (1 - s))).
{
assert (e__33 : (1 - s) = 1 * (1 - s) + 0).
{
transitivity ((((- 1) * s) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * s) + 1)).
{
feq.
}
feq.
}
rw e__33.
apply (from_lt_pos 1 0 s 1); [exact h__11 | lra ..].
}
assert (u__34 : ((Rpower v (1 - s)) < (Rpower w (1 - s)))).
{
exact (ax_rpow_increasing_base v w (1 - s) p__30 p__31 p__32).
}
exact u__34.
}
assert (n__39 : 0 < v).
{
assert (e__38 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__38.
apply (from_lt_pos 1 0 0 v); [exact h__7 | lra ..].
}
assert (n__41 : 0 < w).
{
assert (e__40 : w = 1 * (w - 0) + 0).
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
rw e__40.
apply (from_lt_pos 1 0 0 w); [exact s__24 | lra ..].
}
assert (n__43 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
apply Rlt_le.
assert (e__42 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__42.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__19 | lra ..].
}
assert (n__45 : 0 <= (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__44 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__44.
exact n__43.
}
assert (n__47 : (sqrt (1 - (powerRZ b2 (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__46 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__46.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__19 | lra ..].
}
assert (n__50 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) <> 0).
{
assert (e__48 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__49 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__49.
reflexivity.
}
try rewrite <- e__48.
exact n__47.
}
assert (n__52 : (1 - (powerRZ b2 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__51 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__51.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__19 | lra ..].
}
assert (n__54 : (((- 1) * (powerRZ b2 (t)%Z)) + 1) <> 0).
{
assert (e__53 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__53.
exact n__52.
}
assert (n__55 : ((powerRZ b2 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__54.
transitivity ((- 1) * ((powerRZ b2 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__65 : (Rpower v (s * / 2)) ^ 2 = (Rpower v s)).
{
apply rp_root_of; simpl INR; field.
}
assert (n__66 : (Rpower v (1 * / 2)) ^ 2 = v).
{
apply rp_root; [lia | rpos | simpl INR; field].
}
assert (n__67 : (Rpower w (s * / 2)) ^ 2 = (Rpower w s)).
{
apply rp_root_of; simpl INR; field.
}
assert (n__68 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2 = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
apply sqrt_square; rpos.
}
(* first *)
assert (s__75 : ((vhat b2 v (t)%Z) < ((below b2 s v w (t)%Z) ^ 2))).
{
apply gap_lt.
assert (e__36 : (((below b2 s v w (t)%Z) ^ 2) - (vhat b2 v (t)%Z)) = (((Rpower v (1 - s)) * ((Rpower w s) - (Rpower v s))) * / (1 - (powerRZ b2 (t)%Z)))).
{
transitivity (((((- 1) * (/ (Rpower v s)) * (Rpower w s) * v) + v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__56 : (below b2 s v w (t)%Z) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__57 : (Rpower v ((1 * / 2) - (s * / 2))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)))).
{
assert (e__58 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower v ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__58). }
rewrite (rp_add v ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg v (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__59 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__60 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__61 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__61.
reflexivity.
}
rw e__60.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__57.
rw e__59.
reflexivity.
}
feq.
}
assert (e__62 : (vhat b2 v (t)%Z) = (((- 1) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
change ((v * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
assert (e__63 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__64 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__64.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__63.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__56.
rw e__62.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * (/ (Rpower v s)) * (Rpower w s) * v) + ((- 1) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)))) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__65.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * (/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__66.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((/ (Rpower v s)) * (Rpower w s) * v) + ((- 1) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * v) + ((- 1) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__67.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__68.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity (((((- 1) * (/ (Rpower v s)) * (Rpower w s) * v) + v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__69 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__70 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__70.
apply inv_by. feq.
}
assert (e__71 : (Rpower v (1 - s)) = ((/ (Rpower v s)) * v)).
{
assert (e__72 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower v (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__72). }
rewrite (rp_add v (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg v ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole v 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__69.
rw e__71.
reflexivity.
}
feq.
}
feq.
}
assert (w__37 : 0 < (((Rpower v (1 - s)) * ((Rpower w s) - (Rpower v s))) * / (1 - (powerRZ b2 (t)%Z)))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply exp_pos.
}
{
assert (e__73 : ((Rpower w s) - (Rpower v s)) = 1 * ((Rpower w s) - (Rpower v s)) + 0).
{
transitivity ((((- 1) * (Rpower v s)) + (Rpower w s))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower v s)) + (Rpower w s))).
{
feq.
}
feq.
}
rw e__73.
apply (from_lt_pos 1 0 (Rpower v s) (Rpower w s)); [exact s__29 | lra ..].
}
}
{
apply inv_pos.
assert (e__74 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__74.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__19 | lra ..].
}
}
rw e__36. exact w__37.
}
(* second *)
assert (s__103 : (((below b2 s v w (t)%Z) ^ 2) < (vhat b2 w (t)%Z))).
{
apply gap_lt.
assert (e__76 : ((vhat b2 w (t)%Z) - ((below b2 s v w (t)%Z) ^ 2)) = (((Rpower w s) * ((Rpower w (1 - s)) - (Rpower v (1 - s)))) * / (1 - (powerRZ b2 (t)%Z)))).
{
transitivity (((((/ (Rpower v s)) * (Rpower w s) * v) + ((- 1) * w)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__78 : (below b2 s v w (t)%Z) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__79 : (Rpower v ((1 * / 2) - (s * / 2))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)))).
{
assert (e__80 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower v ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__80). }
rewrite (rp_add v ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg v (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__81 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__82 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__83 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__83.
reflexivity.
}
rw e__82.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__79.
rw e__81.
reflexivity.
}
feq.
}
assert (e__84 : (vhat b2 w (t)%Z) = (((- 1) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
change ((w * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
assert (e__85 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__86 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__86.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__85.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__78.
rw e__84.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * v) + (1 * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)))) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__65.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__66.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * v) + ((/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * v) + (1 * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__67.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__68.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity (((((/ (Rpower v s)) * (Rpower w s) * v) + ((- 1) * w)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__87 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__88 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__88.
apply inv_by. feq.
}
assert (e__89 : (Rpower w (1 - s)) = ((/ (Rpower w s)) * w)).
{
assert (e__90 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower w (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower w v__ ) e__90). }
rewrite (rp_add w (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg w ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole w 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__91 : (Rpower v (1 - s)) = ((/ (Rpower v s)) * v)).
{
assert (e__92 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower v (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__92). }
rewrite (rp_add v (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg v ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole v 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__87.
rw e__89.
rw e__91.
reflexivity.
}
feq.
}
feq.
}
assert (w__77 : 0 < (((Rpower w s) * ((Rpower w (1 - s)) - (Rpower v (1 - s)))) * / (1 - (powerRZ b2 (t)%Z)))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply exp_pos.
}
{
assert (e__93 : ((Rpower w (1 - s)) - (Rpower v (1 - s))) = 1 * ((Rpower w (1 - s)) - (Rpower v (1 - s))) + 0).
{
transitivity ((((- 1) * (/ (Rpower v s)) * v) + ((/ (Rpower w s)) * w))).
{
assert (e__94 : (Rpower w (1 - s)) = ((/ (Rpower w s)) * w)).
{
assert (e__95 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower w (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower w v__ ) e__95). }
rewrite (rp_add w (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg w ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole w 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__96 : (Rpower v (1 - s)) = ((/ (Rpower v s)) * v)).
{
assert (e__97 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower v (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__97). }
rewrite (rp_add v (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg v ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole v 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__94.
rw e__96.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower v s)) * v) + ((/ (Rpower w s)) * w))).
{
assert (e__98 : (Rpower w (1 - s)) = ((/ (Rpower w s)) * w)).
{
assert (e__99 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower w (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower w v__ ) e__99). }
rewrite (rp_add w (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg w ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole w 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__100 : (Rpower v (1 - s)) = ((/ (Rpower v s)) * v)).
{
assert (e__101 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower v (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__101). }
rewrite (rp_add v (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg v ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole v 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__98.
rw e__100.
reflexivity.
}
feq.
}
feq.
}
rw e__93.
apply (from_lt_pos 1 0 (Rpower v (1 - s)) (Rpower w (1 - s))); [exact s__35 | lra ..].
}
}
{
apply inv_pos.
assert (e__102 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__102.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__19 | lra ..].
}
}
rw e__76. exact w__77.
}
(* goal *)
assert (s__104 : (((vhat b2 v (t)%Z) < ((below b2 s v w (t)%Z) ^ 2)) /\ (((below b2 s v w (t)%Z) ^ 2) < (vhat b2 w (t)%Z)))).
{
split.
{
exact s__75.
}
{
exact s__103.
}
}
pose proof s__104 as [h__105 h__106].
split.
{
split.
{
change (0 <> (1 - (powerRZ b2 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__107 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__107.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__19 | lra ..].
}
{
split.
{
change (0 < v).
exact h__7.
}
{
split.
{
change (0 < w).
exact s__24.
}
{
split.
{
change (0 <= (1 - (powerRZ b2 (t)%Z))).
apply Rlt_le.
assert (e__108 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__108.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__19 | lra ..].
}
{
split.
{
change (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__109 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__109.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__19 | lra ..].
}
{
split.
{
change (0 < v).
exact h__7.
}
{
split.
{
change (0 < w).
exact s__24.
}
{
split.
{
change (0 <= (1 - (powerRZ b2 (t)%Z))).
apply Rlt_le.
assert (e__110 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__110.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__19 | lra ..].
}
{
split.
{
change (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__111 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__111.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__19 | lra ..].
}
{
change (0 <> (1 - (powerRZ b2 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__112 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__112.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__19 | lra ..].
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
change (((vhat b2 v (t)%Z) < ((below b2 s v w (t)%Z) ^ 2)) /\ (((below b2 s v w (t)%Z) ^ 2) < (vhat b2 w (t)%Z))).
exact s__104.
}
Qed.
Lemma meaningful : forall (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (v < w) -> ((0 < s) /\ (s < 1)) -> ((0 <> (1 - (powerRZ b2 (t)%Z))) /\ (0 < v) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 < v) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 <> (1 - (powerRZ b2 (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Theorem claim : forall (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (v < w) -> ((0 < s) /\ (s < 1)) -> (((vhat b2 v (t)%Z) < ((below b2 s v w (t)%Z) ^ 2)) /\ (((below b2 s v w (t)%Z) ^ 2) < (vhat b2 w (t)%Z))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Fail Definition corrupted : forall (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (v < w) -> ((0 < s) /\ (s < 1)) -> ((((below b2 s v w (t)%Z) ^ 2) <= (vhat b2 v (t)%Z)) /\ (((below b2 s v w (t)%Z) ^ 2) < (vhat b2 w (t)%Z))) := claim.
End T_ada2ms_between_bcbd8f09.


(* ada2ms.scale; certificate ef4df58aa1e01cc061bee959477b64d213a11ea9689e4cdd6c761a00d4987b9f *)
Module T_ada2ms_scale_ef4df58a.
Definition below (b2 : R) (s : R) (v : R) (w : R) (t : Z) : R := (((Rpower v ((1 / 2) - (s / 2))) * (Rpower w (s / 2))) / (sqrt (1 - (powerRZ b2 (t)%Z)))).

Lemma satisfiable : exists (c : R) (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (1 <= (IZR t)) /\ (0 < v) /\ (0 < w) /\ (0 < c).
Proof.
exists 4, (1 * / 2), (1 * / 2), 4, 9, (2)%Z.
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
change (1 <= 2).
closed_less.
}
{
split.
{
change (0 < 4).
closed_less.
}
{
split.
{
change (0 < 9).
closed_less.
}
{
change (0 < 4).
closed_less.
}
}
}
}
}
Qed.

Lemma proved : forall (c : R) (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> (0 < c) -> (((0 < (c * v)) /\ (0 < (c * w)) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 < v) /\ (0 < w)) /\ (((below b2 s (c * v) (c * w) (t)%Z) ^ 2) = (c * ((below b2 s v w (t)%Z) ^ 2)))).
Proof.
intros c s b2 v w t b__0 h__2 h__5 h__7 h__8 h__9.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* room *)
assert (s__17 : (0 < (1 - (powerRZ b2 (t)%Z)))).
{
assert (g__10 : 0 < b2).
{
assert (e__14 : b2 = 1 * (b2 - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
assert (g__11 : 0 < (1 - b2)).
{
assert (e__15 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
}
assert (g__12 : 0 < (IZR t)).
{
assert (e__16 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__16.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__13 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
(* own *)
assert (s__21 : ((Rpower (c * v) s) = ((Rpower c s) * (Rpower v s)))).
{
assert (p__18 : (0 < c)).
{
exact h__9.
}
assert (p__19 : (0 < v)).
{
exact h__7.
}
assert (u__20 : ((Rpower (c * v) s) = ((Rpower c s) * (Rpower v s)))).
{
exact (T_ada2ms_product_power_3b45534a.claim c s v p__18 p__19).
}
exact u__20.
}
(* global *)
assert (s__25 : ((Rpower (c * w) s) = ((Rpower c s) * (Rpower w s)))).
{
assert (p__22 : (0 < c)).
{
exact h__9.
}
assert (p__23 : (0 < w)).
{
exact h__8.
}
assert (u__24 : ((Rpower (c * w) s) = ((Rpower c s) * (Rpower w s)))).
{
exact (T_ada2ms_product_power_3b45534a.claim c s w p__22 p__23).
}
exact u__24.
}
assert (n__28 : 0 < (c * v)).
{
apply mult_pos_pos.
{
assert (e__26 : c = 1 * (c - 0) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 0 c); [exact h__9 | lra ..].
}
{
assert (e__27 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__27.
apply (from_lt_pos 1 0 0 v); [exact h__7 | lra ..].
}
}
assert (n__31 : 0 < (c * w)).
{
apply mult_pos_pos.
{
assert (e__29 : c = 1 * (c - 0) + 0).
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
rw e__29.
apply (from_lt_pos 1 0 0 c); [exact h__9 | lra ..].
}
{
assert (e__30 : w = 1 * (w - 0) + 0).
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
rw e__30.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
}
assert (n__33 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
apply Rlt_le.
assert (e__32 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__32.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
assert (n__35 : 0 <= (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__34 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__34.
exact n__33.
}
assert (n__37 : (sqrt (1 - (powerRZ b2 (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__36 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__36.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
assert (n__40 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) <> 0).
{
assert (e__38 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__39 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__39.
reflexivity.
}
try rewrite <- e__38.
exact n__37.
}
assert (n__42 : 0 < v).
{
assert (e__41 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__41.
apply (from_lt_pos 1 0 0 v); [exact h__7 | lra ..].
}
assert (n__44 : 0 < w).
{
assert (e__43 : w = 1 * (w - 0) + 0).
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
rw e__43.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
assert (n__51 : (Rpower (c * v) (s * / 2)) ^ 2 = (Rpower (c * v) s)).
{
apply rp_root_of; simpl INR; field.
}
assert (n__52 : (Rpower (c * v) (1 * / 2)) ^ 2 = (c * v)).
{
apply rp_root; [lia | rpos | simpl INR; field].
}
assert (n__53 : (Rpower (c * w) (s * / 2)) ^ 2 = (Rpower (c * w) s)).
{
apply rp_root_of; simpl INR; field.
}
assert (n__54 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2 = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
apply sqrt_square; rpos.
}
assert (n__61 : (Rpower v (s * / 2)) ^ 2 = (Rpower v s)).
{
apply rp_root_of; simpl INR; field.
}
assert (n__62 : (Rpower v (1 * / 2)) ^ 2 = v).
{
apply rp_root; [lia | rpos | simpl INR; field].
}
assert (n__63 : (Rpower w (s * / 2)) ^ 2 = (Rpower w s)).
{
apply rp_root_of; simpl INR; field.
}
assert (n__65 : 0 < c).
{
assert (e__64 : c = 1 * (c - 0) + 0).
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
rw e__64.
apply (from_lt_pos 1 0 0 c); [exact h__9 | lra ..].
}
assert (n__68 : (Rpower (c * v) s) = ((Rpower c s) * (Rpower v s))).
{
transitivity (1 * (Rpower (c * v) s)).
{ feq. }
rewrite s__21.
feq.
}
assert (n__71 : (Rpower (c * w) s) = ((Rpower c s) * (Rpower w s))).
{
transitivity (1 * (Rpower (c * w) s)).
{ feq. }
rewrite s__25.
feq.
}
(* goal *)
assert (s__72 : (((below b2 s (c * v) (c * w) (t)%Z) ^ 2) = (c * ((below b2 s v w (t)%Z) ^ 2)))).
{
transitivity ((((- 1) * (/ (Rpower (c * v) s)) * (Rpower (c * w) s) * c * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__45 : (below b2 s (c * v) (c * w) (t)%Z) = ((/ (Rpower (c * v) (s * / 2))) * (Rpower (c * v) (1 * / 2)) * (Rpower (c * w) (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower (c * v) ((1 * / 2) - (s * / 2))) * (Rpower (c * w) (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower (c * v) (s * / 2))) * (Rpower (c * v) (1 * / 2)) * (Rpower (c * w) (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__46 : (Rpower (c * v) ((1 * / 2) - (s * / 2))) = ((/ (Rpower (c * v) (s * / 2))) * (Rpower (c * v) (1 * / 2)))).
{
assert (e__47 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower (c * v) ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower (c * v) v__ ) e__47). }
rewrite (rp_add (c * v) ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg (c * v) (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__48 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__49 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__50 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__50.
reflexivity.
}
rw e__49.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__46.
rw e__48.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__45.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ ((Rpower (c * v) (s * / 2)) ^ 2)) * ((Rpower (c * v) (1 * / 2)) ^ 2) * ((Rpower (c * w) (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * (/ (Rpower (c * v) s)) * (Rpower (c * w) s) * c * v) + ((- 1) * (/ ((Rpower (c * v) (s * / 2)) ^ 2)) * ((Rpower (c * v) (1 * / 2)) ^ 2) * ((Rpower (c * w) (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)))) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__51.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower (c * v) s)) * ((Rpower (c * v) (1 * / 2)) ^ 2) * ((Rpower (c * w) (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower (c * v) s)) * ((Rpower (c * v) (1 * / 2)) ^ 2) * ((Rpower (c * w) (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((/ (Rpower (c * v) s)) * (Rpower (c * w) s) * c * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower (c * v) s)) * ((Rpower (c * v) (1 * / 2)) ^ 2) * ((Rpower (c * w) (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower (c * v) s)) * ((Rpower (c * v) (1 * / 2)) ^ 2) * ((Rpower (c * w) (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * (/ (Rpower (c * v) s)) * (Rpower (c * w) s) * c * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__52.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower (c * v) s)) * ((Rpower (c * w) (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c * v) + ((/ (Rpower (c * v) s)) * (Rpower (c * w) s) * c * v) + ((- 1) * (/ (Rpower (c * v) s)) * ((Rpower (c * w) (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower (c * v) s)) * ((Rpower (c * w) (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c * v) + (1 * (/ (Rpower (c * v) s)) * (Rpower (c * w) s) * c * v) + ((- 1) * (/ (Rpower (c * v) s)) * ((Rpower (c * w) (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__53.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower (c * v) s)) * (Rpower (c * w) s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c * v) + ((- 1) * (/ (Rpower (c * v) s)) * (Rpower (c * w) s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c * v) + ((/ (Rpower (c * v) s)) * (Rpower (c * w) s) * c * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower (c * v) s)) * (Rpower (c * w) s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c * v) + ((- 1) * (/ (Rpower (c * v) s)) * (Rpower (c * w) s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c * v) + (1 * (/ (Rpower (c * v) s)) * (Rpower (c * w) s) * c * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__54.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower v s)) * (Rpower w s) * c * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__55 : (below b2 s v w (t)%Z) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__56 : (Rpower v ((1 * / 2) - (s * / 2))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)))).
{
assert (e__57 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower v ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__57). }
rewrite (rp_add v ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg v (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__58 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__59 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__60 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__60.
reflexivity.
}
rw e__59.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__56.
rw e__58.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__55.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c) + (1 * (/ (Rpower v s)) * (Rpower w s) * c * v) + ((- 1) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__61.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c) + ((- 1) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c) + ((/ (Rpower v s)) * (Rpower w s) * c * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c) + ((- 1) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c) + (1 * (/ (Rpower v s)) * (Rpower w s) * c * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__62.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c * v) + ((/ (Rpower v s)) * (Rpower w s) * c * v) + ((- 1) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * c * v) + ((- 1) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__63.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c * v) + ((/ (Rpower v s)) * (Rpower w s) * c * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * c * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * c * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__54.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (/ (Rpower (c * v) s)) * (Rpower (c * w) s) * c * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * c * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__68.
transitivity (((((- 1) * (Rpower (c * w) s) * (/ (Rpower c s)) * (/ (Rpower v s)) * c * v) + ((/ (Rpower v s)) * (Rpower w s) * c * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity (((((- 1) * (Rpower (c * w) s) * (/ (Rpower c s)) * (/ (Rpower v s)) * c * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * c * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__71.
transitivity (0).
{
feq.
}
reflexivity.
}
split.
{
split.
{
change (0 < (c * v)).
apply mult_pos_pos.
{
assert (e__73 : c = 1 * (c - 0) + 0).
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
rw e__73.
apply (from_lt_pos 1 0 0 c); [exact h__9 | lra ..].
}
{
assert (e__74 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__74.
apply (from_lt_pos 1 0 0 v); [exact h__7 | lra ..].
}
}
{
split.
{
change (0 < (c * w)).
apply mult_pos_pos.
{
assert (e__75 : c = 1 * (c - 0) + 0).
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
rw e__75.
apply (from_lt_pos 1 0 0 c); [exact h__9 | lra ..].
}
{
assert (e__76 : w = 1 * (w - 0) + 0).
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
rw e__76.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
}
{
split.
{
change (0 <= (1 - (powerRZ b2 (t)%Z))).
apply Rlt_le.
assert (e__77 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__77.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
{
split.
{
change (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__78 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__78.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
{
split.
{
change (0 < v).
exact h__7.
}
{
change (0 < w).
exact h__8.
}
}
}
}
}
}
{
change (((below b2 s (c * v) (c * w) (t)%Z) ^ 2) = (c * ((below b2 s v w (t)%Z) ^ 2))).
exact s__72.
}
Qed.
Lemma meaningful : forall (c : R) (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> (0 < c) -> ((0 < (c * v)) /\ (0 < (c * w)) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 < v) /\ (0 < w)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Theorem claim : forall (c : R) (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> (0 < c) -> (((below b2 s (c * v) (c * w) (t)%Z) ^ 2) = (c * ((below b2 s v w (t)%Z) ^ 2))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Fail Definition corrupted : forall (c : R) (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> (0 < c) -> (((below b2 s (c * v) (c * w) (t)%Z) ^ 2) = ((c * ((below b2 s v w (t)%Z) ^ 2)) + 1)) := claim.
End T_ada2ms_scale_ef4df58a.


(* ada2ms.condition; certificate 924853ca4cca289cbf41a76874cc80d8b20759d2088e8780fff69f8fc7e20ebf *)
Module T_ada2ms_condition_924853ca.
Definition below (b2 : R) (s : R) (v : R) (w : R) (t : Z) : R := (((Rpower v ((1 / 2) - (s / 2))) * (Rpower w (s / 2))) / (sqrt (1 - (powerRZ b2 (t)%Z)))).

Lemma satisfiable : exists (s : R) (u : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (1 <= (IZR t)) /\ (0 < v) /\ (0 < w) /\ (0 < u).
Proof.
exists (1 * / 2), 1, (1 * / 2), 4, 9, (2)%Z.
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
change (1 <= 2).
closed_less.
}
{
split.
{
change (0 < 4).
closed_less.
}
{
split.
{
change (0 < 9).
closed_less.
}
{
change (0 < 1).
closed_less.
}
}
}
}
}
Qed.

Lemma proved : forall (s : R) (u : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> (0 < u) -> (((0 < v) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 < u) /\ (0 <> ((below b2 s u w (t)%Z) ^ 2)) /\ (0 <> u) /\ (0 < (v / u))) /\ ((((below b2 s v w (t)%Z) ^ 2) / ((below b2 s u w (t)%Z) ^ 2)) = (Rpower (v / u) (1 - s)))).
Proof.
intros s u b2 v w t b__0 h__2 h__5 h__7 h__8 h__9.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* room *)
assert (s__17 : (0 < (1 - (powerRZ b2 (t)%Z)))).
{
assert (g__10 : 0 < b2).
{
assert (e__14 : b2 = 1 * (b2 - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
assert (g__11 : 0 < (1 - b2)).
{
assert (e__15 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
}
assert (g__12 : 0 < (IZR t)).
{
assert (e__16 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__16.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__13 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
(* quotient *)
assert (s__21 : ((Rpower (v * / u) s) = ((Rpower v s) * / (Rpower u s)))).
{
assert (p__18 : (0 < v)).
{
exact h__7.
}
assert (p__19 : (0 < u)).
{
exact h__9.
}
assert (u__20 : ((Rpower (v * / u) s) = ((Rpower v s) * / (Rpower u s)))).
{
exact (ax_rpow_of_quotient v u s p__18 p__19).
}
exact u__20.
}
assert (n__23 : 0 < v).
{
assert (e__22 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__22.
apply (from_lt_pos 1 0 0 v); [exact h__7 | lra ..].
}
assert (n__25 : 0 < w).
{
assert (e__24 : w = 1 * (w - 0) + 0).
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
rw e__24.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
assert (n__27 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
apply Rlt_le.
assert (e__26 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__26.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
assert (n__29 : 0 <= (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__28 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__28.
exact n__27.
}
assert (n__31 : (sqrt (1 - (powerRZ b2 (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__30 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__30.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
assert (n__34 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) <> 0).
{
assert (e__32 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__33 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__33.
reflexivity.
}
try rewrite <- e__32.
exact n__31.
}
assert (n__36 : 0 < u).
{
assert (e__35 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__35.
apply (from_lt_pos 1 0 0 u); [exact h__9 | lra ..].
}
assert (n__38 : ((below b2 s u w (t)%Z) ^ 2) <> 0).
{
apply Rgt_not_eq; red.
apply pow_pos.
change (0 < (((Rpower u ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z))))).
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply exp_pos.
}
}
{
apply inv_pos.
apply sqrt_lt_R0.
assert (e__37 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__37.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
}
assert (n__46 : (Rpower u (s * / 2)) ^ 2 = (Rpower u s)).
{
apply rp_root_of; simpl INR; field.
}
assert (n__47 : (Rpower u (1 * / 2)) ^ 2 = u).
{
apply rp_root; [lia | rpos | simpl INR; field].
}
assert (n__48 : (Rpower w (s * / 2)) ^ 2 = (Rpower w s)).
{
apply rp_root_of; simpl INR; field.
}
assert (n__49 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2 = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
apply sqrt_square; rpos.
}
assert (n__50 : (((- 1) * (/ (Rpower u s)) * (Rpower w s) * u) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) <> 0).
{
assert (e__39 : ((below b2 s u w (t)%Z) ^ 2) = (((- 1) * (/ (Rpower u s)) * (Rpower w s) * u) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__40 : (below b2 s u w (t)%Z) = ((/ (Rpower u (s * / 2))) * (Rpower u (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower u ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower u (s * / 2))) * (Rpower u (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__41 : (Rpower u ((1 * / 2) - (s * / 2))) = ((/ (Rpower u (s * / 2))) * (Rpower u (1 * / 2)))).
{
assert (e__42 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower u ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower u v__ ) e__42). }
rewrite (rp_add u ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg u (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__43 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__44 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__45 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__45.
reflexivity.
}
rw e__44.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__41.
rw e__43.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__40.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ ((Rpower u (s * / 2)) ^ 2)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * (/ (Rpower u s)) * (Rpower w s) * u) + ((- 1) * (/ ((Rpower u (s * / 2)) ^ 2)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)))) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__46.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower u s)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower u s)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((/ (Rpower u s)) * (Rpower w s) * u)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower u s)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower u s)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * (/ (Rpower u s)) * (Rpower w s) * u)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__47.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((/ (Rpower u s)) * (Rpower w s) * u) + ((- 1) * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + (1 * (/ (Rpower u s)) * (Rpower w s) * u) + ((- 1) * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__48.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower u s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((- 1) * (/ (Rpower u s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((/ (Rpower u s)) * (Rpower w s) * u)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower u s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((- 1) * (/ (Rpower u s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + (1 * (/ (Rpower u s)) * (Rpower w s) * u)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__49.
transitivity (0).
{
feq.
}
reflexivity.
}
try rewrite <- e__39.
exact n__38.
}
assert (n__51 : (Rpower w s) <> 0).
{
intro vanishes.
apply n__50.
transitivity ((- 1) * ((/ (Rpower u s))) * ((Rpower w s)) * (u) * (/ ((powerRZ b2 (t)%Z) + (- 1)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__52 : u <> 0).
{
intro vanishes.
apply n__50.
transitivity ((- 1) * ((/ (Rpower u s))) * ((Rpower w s)) * (u) * (/ ((powerRZ b2 (t)%Z) + (- 1)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__55 : 0 < (v * / u)).
{
apply mult_pos_pos.
{
assert (e__53 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 0 v); [exact h__7 | lra ..].
}
{
apply inv_pos.
assert (e__54 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__54.
apply (from_lt_pos 1 0 0 u); [exact h__9 | lra ..].
}
}
assert (n__58 : 0 < ((/ u) * v)).
{
assert (e__56 : (v * / u) = ((/ u) * v)).
{
assert (e__57 : / u = (/ u)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__57.
reflexivity.
}
feq.
}
try rewrite <- e__56.
exact n__55.
}
assert (n__73 : (Rpower v (s * / 2)) ^ 2 = (Rpower v s)).
{
apply rp_root_of; simpl INR; field.
}
assert (n__74 : (Rpower v (1 * / 2)) ^ 2 = v).
{
apply rp_root; [lia | rpos | simpl INR; field].
}
assert (n__78 : (Rpower u s) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__86 : (Rpower ((/ u) * v) s) = ((/ (Rpower u s)) * (Rpower v s))).
{
transitivity (1 * (Rpower ((/ u) * v) s)).
{ feq. }
assert (e__83 : (Rpower (v * / u) s) = (Rpower ((/ u) * v) s)).
{
assert (e__84 : (v * / u) = ((/ u) * v)).
{
assert (e__85 : / u = (/ u)).
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
transitivity (Rpower  ((/ u) * v) s).
{ exact (f_equal (fun v__ => Rpower  v__ s) e__84). }
feq.
}
try rewrite <- e__83.
rewrite s__21.
assert (e__81 : ((Rpower v s) * / (Rpower u s)) = ((/ (Rpower u s)) * (Rpower v s))).
{
assert (e__82 : / (Rpower u s) = (/ (Rpower u s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__82.
reflexivity.
}
feq.
}
rw e__81.
feq.
}
(* goal *)
assert (s__87 : ((((below b2 s v w (t)%Z) ^ 2) * / ((below b2 s u w (t)%Z) ^ 2)) = (Rpower (v * / u) (1 - s)))).
{
transitivity (((Rpower u s) * (/ (Rpower v s)) * (/ u) * v)).
{
assert (e__59 : / ((below b2 s u w (t)%Z) ^ 2) = (((- 1) * (powerRZ b2 (t)%Z) * (Rpower u s) * (/ (Rpower w s)) * (/ u)) + ((Rpower u s) * (/ (Rpower w s)) * (/ u)))).
{
assert (e__60 : ((below b2 s u w (t)%Z) ^ 2) = (((- 1) * (/ (Rpower u s)) * (Rpower w s) * u) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__61 : (below b2 s u w (t)%Z) = ((/ (Rpower u (s * / 2))) * (Rpower u (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower u ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower u (s * / 2))) * (Rpower u (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__62 : (Rpower u ((1 * / 2) - (s * / 2))) = ((/ (Rpower u (s * / 2))) * (Rpower u (1 * / 2)))).
{
assert (e__63 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower u ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower u v__ ) e__63). }
rewrite (rp_add u ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg u (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__64 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__65 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__66 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__66.
reflexivity.
}
rw e__65.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__62.
rw e__64.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__61.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ ((Rpower u (s * / 2)) ^ 2)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * (/ (Rpower u s)) * (Rpower w s) * u) + ((- 1) * (/ ((Rpower u (s * / 2)) ^ 2)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)))) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__46.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower u s)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower u s)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((/ (Rpower u s)) * (Rpower w s) * u)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower u s)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower u s)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * (/ (Rpower u s)) * (Rpower w s) * u)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__47.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((/ (Rpower u s)) * (Rpower w s) * u) + ((- 1) * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + (1 * (/ (Rpower u s)) * (Rpower w s) * u) + ((- 1) * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__48.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower u s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((- 1) * (/ (Rpower u s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((/ (Rpower u s)) * (Rpower w s) * u)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower u s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((- 1) * (/ (Rpower u s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + (1 * (/ (Rpower u s)) * (Rpower w s) * u)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__49.
transitivity (0).
{
feq.
}
reflexivity.
}
rw e__60.
apply inv_by. feq.
}
assert (e__67 : (below b2 s v w (t)%Z) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__68 : (Rpower v ((1 * / 2) - (s * / 2))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)))).
{
assert (e__69 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower v ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__69). }
rewrite (rp_add v ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg v (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__70 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__71 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__72 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__72.
reflexivity.
}
rw e__71.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__68.
rw e__70.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__59.
rw e__67.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (Rpower u s) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * (/ (Rpower w s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (/ u)) + ((- 1) * (Rpower u s) * (/ (Rpower v s)) * (/ u) * v) + (1 * (Rpower u s) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * (/ (Rpower w s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (/ u))))).
{
feq.
}
rw n__73.
transitivity ((((- 1) * (powerRZ b2 (t)%Z) * (Rpower u s) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * (/ (Rpower w s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (/ u)) + ((Rpower u s) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * (/ (Rpower w s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (/ u)) + ((- 1) * (Rpower u s) * (/ (Rpower v s)) * (/ u) * v))).
{
feq.
}
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (Rpower u s) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * (/ (Rpower w s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (/ u)) + (1 * (Rpower u s) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * (/ (Rpower w s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (/ u)) + ((- 1) * (Rpower u s) * (/ (Rpower v s)) * (/ u) * v)))).
{
feq.
}
rw n__74.
transitivity ((((- 1) * (powerRZ b2 (t)%Z) * (Rpower u s) * (/ (Rpower v s)) * (/ (Rpower w s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (/ u) * v) + ((Rpower u s) * (/ (Rpower v s)) * (/ (Rpower w s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (/ u) * v) + ((- 1) * (Rpower u s) * (/ (Rpower v s)) * (/ u) * v))).
{
feq.
}
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (Rpower u s) * (/ (Rpower v s)) * (/ (Rpower w s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (/ u) * v) + (1 * (Rpower u s) * (/ (Rpower v s)) * (/ (Rpower w s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (/ u) * v) + ((- 1) * (Rpower u s) * (/ (Rpower v s)) * (/ u) * v)))).
{
feq.
}
rw n__48.
transitivity ((((- 1) * (powerRZ b2 (t)%Z) * (Rpower u s) * (/ (Rpower v s)) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (/ u) * v) + ((Rpower u s) * (/ (Rpower v s)) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (/ u) * v) + ((- 1) * (Rpower u s) * (/ (Rpower v s)) * (/ u) * v))).
{
feq.
}
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (Rpower u s) * (/ (Rpower v s)) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (/ u) * v) + (1 * (Rpower u s) * (/ (Rpower v s)) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (/ u) * v) + ((- 1) * (Rpower u s) * (/ (Rpower v s)) * (/ u) * v)))).
{
feq.
}
rw n__49.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity (((/ (Rpower ((/ u) * v) s)) * (/ u) * v)).
{
assert (e__75 : (v * / u) = ((/ u) * v)).
{
assert (e__76 : / u = (/ u)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ u) * v) (1 - s)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - s)) e__75). }
assert (e__77 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower ((/ u) * v) (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower ((/ u) * v) v__ ) e__77). }
rewrite (rp_add ((/ u) * v) (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg ((/ u) * v) ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole ((/ u) * v) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (/ (Rpower ((/ u) * v) s)) * (/ u) * v) + (1 * (Rpower u s) * (/ (Rpower v s)) * (/ u) * v)))).
{
feq.
}
rw n__86.
transitivity (0).
{
feq.
}
reflexivity.
}
split.
{
split.
{
change (0 < v).
exact h__7.
}
{
split.
{
change (0 < w).
exact h__8.
}
{
split.
{
change (0 <= (1 - (powerRZ b2 (t)%Z))).
apply Rlt_le.
assert (e__88 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__88.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
{
split.
{
change (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__89 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__89.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
{
split.
{
change (0 < u).
exact h__9.
}
{
split.
{
change (0 <> ((below b2 s u w (t)%Z) ^ 2)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply pow_pos.
change (0 < (((Rpower u ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z))))).
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply exp_pos.
}
}
{
apply inv_pos.
apply sqrt_lt_R0.
assert (e__90 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__90.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
}
{
split.
{
change (0 <> u).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__91 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__91.
apply (from_lt_pos 1 0 0 u); [exact h__9 | lra ..].
}
{
change (0 < (v * / u)).
apply mult_pos_pos.
{
assert (e__92 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__92.
apply (from_lt_pos 1 0 0 v); [exact h__7 | lra ..].
}
{
apply inv_pos.
assert (e__93 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__93.
apply (from_lt_pos 1 0 0 u); [exact h__9 | lra ..].
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
change ((((below b2 s v w (t)%Z) ^ 2) * / ((below b2 s u w (t)%Z) ^ 2)) = (Rpower (v * / u) (1 - s))).
exact s__87.
}
Qed.
Lemma meaningful : forall (s : R) (u : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> (0 < u) -> ((0 < v) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 < u) /\ (0 <> ((below b2 s u w (t)%Z) ^ 2)) /\ (0 <> u) /\ (0 < (v / u))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Theorem claim : forall (s : R) (u : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> (0 < u) -> ((((below b2 s v w (t)%Z) ^ 2) / ((below b2 s u w (t)%Z) ^ 2)) = (Rpower (v / u) (1 - s))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Fail Definition corrupted : forall (s : R) (u : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> (0 < u) -> ((((below b2 s v w (t)%Z) ^ 2) / ((below b2 s u w (t)%Z) ^ 2)) = ((Rpower (v / u) (1 - s)) + 1)) := claim.
End T_ada2ms_condition_924853ca.


(* ada2ms.order; certificate d491042b7822ac7789888a40a660b5e98298efbf6f7ff1a5e249948da05adad9 *)
Module T_ada2ms_order_d491042b.
Definition below (b2 : R) (s : R) (v : R) (w : R) (t : Z) : R := (((Rpower v ((1 / 2) - (s / 2))) * (Rpower w (s / 2))) / (sqrt (1 - (powerRZ b2 (t)%Z)))).

Lemma satisfiable : exists (s : R) (u : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (1 <= (IZR t)) /\ (0 < w) /\ (0 < u) /\ (u < v) /\ (s < 1).
Proof.
exists (1 * / 2), 1, (1 * / 2), 4, 9, (2)%Z.
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
change (1 <= 2).
closed_less.
}
{
split.
{
change (0 < 9).
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
change (1 < 4).
closed_less.
}
{
change ((1 * / 2) < 1).
closed_less.
}
}
}
}
}
}
Qed.

Lemma proved : forall (s : R) (u : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < w) -> (0 < u) -> (u < v) -> (s < 1) -> (((0 < u) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 < v)) /\ (((below b2 s u w (t)%Z) ^ 2) < ((below b2 s v w (t)%Z) ^ 2))).
Proof.
intros s u b2 v w t b__0 h__2 h__5 h__7 h__8 h__9 h__10.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* room *)
assert (s__18 : (0 < (1 - (powerRZ b2 (t)%Z)))).
{
assert (g__11 : 0 < b2).
{
assert (e__15 : b2 = 1 * (b2 - 0) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
assert (g__12 : 0 < (1 - b2)).
{
assert (e__16 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__16.
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
}
assert (g__13 : 0 < (IZR t)).
{
assert (e__17 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__17.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__14 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
(* v *)
assert (s__23 : (0 < v)).
{
assert (e__19 : v = (u + (v - u))).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
assert (w__20 : 0 < (u + (v - u))).
{
apply plus_pos_pos.
{
assert (e__21 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__21.
apply (from_lt_pos 1 0 0 u); [exact h__8 | lra ..].
}
{
assert (e__22 : (v - u) = 1 * (v - u) + 0).
{
transitivity ((((- 1) * u) + v)).
{
feq.
}
symmetry.
transitivity ((((- 1) * u) + v)).
{
feq.
}
feq.
}
rw e__22.
apply (from_lt_pos 1 0 u v); [exact h__9 | lra ..].
}
}
rw e__19. exact w__20.
}
(* powers *)
assert (s__29 : ((Rpower u (1 - s)) < (Rpower v (1 - s)))).
{
assert (p__24 : (0 < u)).
{
exact h__8.
}
assert (p__25 : (u < v)).
{
exact h__9.
}
assert (p__26 : (0 < (1 - s))).
{
assert (e__27 : (1 - s) = 1 * (1 - s) + 0).
{
transitivity ((((- 1) * s) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * s) + 1)).
{
feq.
}
feq.
}
rw e__27.
apply (from_lt_pos 1 0 s 1); [exact h__10 | lra ..].
}
assert (u__28 : ((Rpower u (1 - s)) < (Rpower v (1 - s)))).
{
exact (ax_rpow_increasing_base u v (1 - s) p__24 p__25 p__26).
}
exact u__28.
}
assert (n__33 : 0 < v).
{
assert (e__32 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__32.
apply (from_lt_pos 1 0 0 v); [exact s__23 | lra ..].
}
assert (n__35 : 0 < w).
{
assert (e__34 : w = 1 * (w - 0) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 0 w); [exact h__7 | lra ..].
}
assert (n__37 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
apply Rlt_le.
assert (e__36 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__36.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__18 | lra ..].
}
assert (n__39 : 0 <= (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__38 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__38.
exact n__37.
}
assert (n__41 : (sqrt (1 - (powerRZ b2 (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__40 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__40.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__18 | lra ..].
}
assert (n__44 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) <> 0).
{
assert (e__42 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__43 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__43.
reflexivity.
}
try rewrite <- e__42.
exact n__41.
}
assert (n__46 : 0 < u).
{
assert (e__45 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__45.
apply (from_lt_pos 1 0 0 u); [exact h__8 | lra ..].
}
assert (n__48 : (1 - (powerRZ b2 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__47 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__47.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__18 | lra ..].
}
assert (n__50 : (((- 1) * (powerRZ b2 (t)%Z)) + 1) <> 0).
{
assert (e__49 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__49.
exact n__48.
}
assert (n__51 : ((powerRZ b2 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__50.
transitivity ((- 1) * ((powerRZ b2 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__64 : (Rpower u (s * / 2)) ^ 2 = (Rpower u s)).
{
apply rp_root_of; simpl INR; field.
}
assert (n__65 : (Rpower u (1 * / 2)) ^ 2 = u).
{
apply rp_root; [lia | rpos | simpl INR; field].
}
assert (n__66 : (Rpower v (s * / 2)) ^ 2 = (Rpower v s)).
{
apply rp_root_of; simpl INR; field.
}
assert (n__67 : (Rpower v (1 * / 2)) ^ 2 = v).
{
apply rp_root; [lia | rpos | simpl INR; field].
}
assert (n__68 : (Rpower w (s * / 2)) ^ 2 = (Rpower w s)).
{
apply rp_root_of; simpl INR; field.
}
assert (n__69 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2 = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
apply sqrt_square; rpos.
}
(* goal *)
assert (s__86 : (((below b2 s u w (t)%Z) ^ 2) < ((below b2 s v w (t)%Z) ^ 2))).
{
apply gap_lt.
assert (e__30 : (((below b2 s v w (t)%Z) ^ 2) - ((below b2 s u w (t)%Z) ^ 2)) = (((Rpower w s) * ((Rpower v (1 - s)) - (Rpower u (1 - s)))) * / (1 - (powerRZ b2 (t)%Z)))).
{
transitivity (((((/ (Rpower u s)) * (Rpower w s) * u) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__52 : (below b2 s v w (t)%Z) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__53 : (Rpower v ((1 * / 2) - (s * / 2))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)))).
{
assert (e__54 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower v ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__54). }
rewrite (rp_add v ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg v (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__55 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__56 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__57 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__57.
reflexivity.
}
rw e__56.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__53.
rw e__55.
reflexivity.
}
feq.
}
assert (e__58 : (below b2 s u w (t)%Z) = ((/ (Rpower u (s * / 2))) * (Rpower u (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower u ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower u (s * / 2))) * (Rpower u (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__59 : (Rpower u ((1 * / 2) - (s * / 2))) = ((/ (Rpower u (s * / 2))) * (Rpower u (1 * / 2)))).
{
assert (e__60 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower u ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower u v__ ) e__60). }
rewrite (rp_add u ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg u (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__61 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__62 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__63 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__63.
reflexivity.
}
rw e__62.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__59.
rw e__61.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__52.
rw e__58.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ ((Rpower u (s * / 2)) ^ 2)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * (powerRZ b2 (t)%Z) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower u s)) * (Rpower w s) * u) + (1 * (/ ((Rpower u (s * / 2)) ^ 2)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * (/ (Rpower v s)) * (Rpower w s) * v) + ((- 1) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)))) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__64.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower u s)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((powerRZ b2 (t)%Z) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((/ (Rpower u s)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower u s)) * (Rpower w s) * u) + ((/ (Rpower v s)) * (Rpower w s) * v) + ((- 1) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower u s)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * (powerRZ b2 (t)%Z) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * (/ (Rpower u s)) * ((Rpower u (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower u s)) * (Rpower w s) * u) + (1 * (/ (Rpower v s)) * (Rpower w s) * v) + ((- 1) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)))) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__65.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((powerRZ b2 (t)%Z) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower u s)) * (Rpower w s) * u) + ((/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((/ (Rpower v s)) * (Rpower w s) * v) + ((- 1) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + (1 * (powerRZ b2 (t)%Z) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower u s)) * (Rpower w s) * u) + (1 * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + (1 * (/ (Rpower v s)) * (Rpower w s) * v) + ((- 1) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)))) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__66.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower u s)) * (Rpower w s) * u) + ((/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((- 1) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + (1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * (/ (Rpower u s)) * (Rpower w s) * u) + (1 * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((- 1) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * (/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__67.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((- 1) * (/ (Rpower u s)) * (Rpower w s) * u) + ((/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((/ (Rpower v s)) * (Rpower w s) * v) + ((- 1) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + (1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((- 1) * (/ (Rpower u s)) * (Rpower w s) * u) + (1 * (/ (Rpower u s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + (1 * (/ (Rpower v s)) * (Rpower w s) * v) + ((- 1) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__68.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower u s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((/ (Rpower u s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((- 1) * (/ (Rpower u s)) * (Rpower w s) * u) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + ((/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower u s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + (1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + (1 * (/ (Rpower u s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * u) + ((- 1) * (/ (Rpower u s)) * (Rpower w s) * u) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__69.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity (((((/ (Rpower u s)) * (Rpower w s) * u) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__70 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__71 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__71.
apply inv_by. feq.
}
assert (e__72 : (Rpower v (1 - s)) = ((/ (Rpower v s)) * v)).
{
assert (e__73 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower v (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__73). }
rewrite (rp_add v (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg v ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole v 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__74 : (Rpower u (1 - s)) = ((/ (Rpower u s)) * u)).
{
assert (e__75 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower u (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower u v__ ) e__75). }
rewrite (rp_add u (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg u ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole u 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__70.
rw e__72.
rw e__74.
reflexivity.
}
feq.
}
feq.
}
assert (w__31 : 0 < (((Rpower w s) * ((Rpower v (1 - s)) - (Rpower u (1 - s)))) * / (1 - (powerRZ b2 (t)%Z)))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply exp_pos.
}
{
assert (e__76 : ((Rpower v (1 - s)) - (Rpower u (1 - s))) = 1 * ((Rpower v (1 - s)) - (Rpower u (1 - s))) + 0).
{
transitivity ((((- 1) * (/ (Rpower u s)) * u) + ((/ (Rpower v s)) * v))).
{
assert (e__77 : (Rpower v (1 - s)) = ((/ (Rpower v s)) * v)).
{
assert (e__78 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower v (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__78). }
rewrite (rp_add v (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg v ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole v 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__79 : (Rpower u (1 - s)) = ((/ (Rpower u s)) * u)).
{
assert (e__80 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower u (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower u v__ ) e__80). }
rewrite (rp_add u (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg u ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole u 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__77.
rw e__79.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower u s)) * u) + ((/ (Rpower v s)) * v))).
{
assert (e__81 : (Rpower v (1 - s)) = ((/ (Rpower v s)) * v)).
{
assert (e__82 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower v (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__82). }
rewrite (rp_add v (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg v ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole v 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__83 : (Rpower u (1 - s)) = ((/ (Rpower u s)) * u)).
{
assert (e__84 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower u (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower u v__ ) e__84). }
rewrite (rp_add u (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg u ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole u 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__81.
rw e__83.
reflexivity.
}
feq.
}
feq.
}
rw e__76.
apply (from_lt_pos 1 0 (Rpower u (1 - s)) (Rpower v (1 - s))); [exact s__29 | lra ..].
}
}
{
apply inv_pos.
assert (e__85 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__85.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__18 | lra ..].
}
}
rw e__30. exact w__31.
}
split.
{
split.
{
change (0 < u).
exact h__8.
}
{
split.
{
change (0 < w).
exact h__7.
}
{
split.
{
change (0 <= (1 - (powerRZ b2 (t)%Z))).
apply Rlt_le.
assert (e__87 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__87.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__18 | lra ..].
}
{
split.
{
change (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__88 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__88.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__18 | lra ..].
}
{
change (0 < v).
exact s__23.
}
}
}
}
}
{
change (((below b2 s u w (t)%Z) ^ 2) < ((below b2 s v w (t)%Z) ^ 2)).
exact s__86.
}
Qed.
Lemma meaningful : forall (s : R) (u : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < w) -> (0 < u) -> (u < v) -> (s < 1) -> ((0 < u) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 < v)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12)). Qed.
Theorem claim : forall (s : R) (u : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < w) -> (0 < u) -> (u < v) -> (s < 1) -> (((below b2 s u w (t)%Z) ^ 2) < ((below b2 s v w (t)%Z) ^ 2)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12)). Qed.
Fail Definition corrupted : forall (s : R) (u : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < w) -> (0 < u) -> (u < v) -> (s < 1) -> (((below b2 s v w (t)%Z) ^ 2) <= ((below b2 s u w (t)%Z) ^ 2)) := claim.
End T_ada2ms_order_d491042b.


(* ada2ms.symmetric; certificate ba75e849ee025d62955b928f367d6ed7c7181a0a51c5aae04a6f807d46bdcc1f *)
Module T_ada2ms_symmetric_ba75e849.
Definition below (b2 : R) (s : R) (v : R) (w : R) (t : Z) : R := (((Rpower v ((1 / 2) - (s / 2))) * (Rpower w (s / 2))) / (sqrt (1 - (powerRZ b2 (t)%Z)))).
Definition mean (u : R) (v : R) : R := ((u + v) / 2).

Lemma satisfiable : exists (b2 : R) (s : R) (u : R) (v : R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (1 <= (IZR t)) /\ (0 < u) /\ (0 < v).
Proof.
exists (1 * / 2), (1 * / 2), 4, 14, (2)%Z.
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
change (1 <= 2).
closed_less.
}
{
split.
{
change (0 < 4).
closed_less.
}
{
change (0 < 14).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (b2 : R) (s : R) (u : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < u) -> (0 < v) -> (((0 < u) /\ (0 < (mean u v)) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 < (mean v u))) /\ ((below b2 s u (mean u v) (t)%Z) = (below b2 s u (mean v u) (t)%Z))).
Proof.
intros b2 s u v t b__0 h__2 h__5 h__7 h__8.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* room *)
assert (s__16 : (0 < (1 - (powerRZ b2 (t)%Z)))).
{
assert (g__9 : 0 < b2).
{
assert (e__13 : b2 = 1 * (b2 - 0) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
assert (g__10 : 0 < (1 - b2)).
{
assert (e__14 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
}
assert (g__11 : 0 < (IZR t)).
{
assert (e__15 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__15.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__12 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__18 : 0 < u).
{
assert (e__17 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 1 0 0 u); [exact h__7 | lra ..].
}
assert (n__21 : 0 < (mean u v)).
{
change (0 < ((u + v) * / 2)).
apply mult_pos_pos.
{
apply plus_pos_pos.
{
assert (e__19 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__19.
apply (from_lt_pos 1 0 0 u); [exact h__7 | lra ..].
}
{
assert (e__20 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__20.
apply (from_lt_pos 1 0 0 v); [exact h__8 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
assert (n__23 : 0 < (((1 * / 2) * u) + ((1 * / 2) * v))).
{
assert (e__22 : (mean u v) = (((1 * / 2) * u) + ((1 * / 2) * v))).
{
change (((u + v) * / 2) = (((1 * / 2) * u) + ((1 * / 2) * v))).
feq.
}
try rewrite <- e__22.
exact n__21.
}
assert (n__25 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
apply Rlt_le.
assert (e__24 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__24.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
assert (n__27 : 0 <= (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__26 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__26.
exact n__25.
}
assert (n__29 : (sqrt (1 - (powerRZ b2 (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__28 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__28.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
assert (n__32 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) <> 0).
{
assert (e__30 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__31 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__31.
reflexivity.
}
try rewrite <- e__30.
exact n__29.
}
assert (n__35 : 0 < (mean v u)).
{
change (0 < ((v + u) * / 2)).
apply mult_pos_pos.
{
apply plus_pos_pos.
{
assert (e__33 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__33.
apply (from_lt_pos 1 0 0 v); [exact h__8 | lra ..].
}
{
assert (e__34 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__34.
apply (from_lt_pos 1 0 0 u); [exact h__7 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
(* goal *)
assert (s__52 : ((below b2 s u (mean u v) (t)%Z) = (below b2 s u (mean v u) (t)%Z))).
{
transitivity (((/ (Rpower u (s * / 2))) * (Rpower u (1 * / 2)) * (Rpower (((1 * / 2) * u) + ((1 * / 2) * v)) (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower u ((1 * / 2) - (s * / 2))) * (Rpower (mean u v) (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower u (s * / 2))) * (Rpower u (1 * / 2)) * (Rpower (((1 * / 2) * u) + ((1 * / 2) * v)) (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__36 : (Rpower u ((1 * / 2) - (s * / 2))) = ((/ (Rpower u (s * / 2))) * (Rpower u (1 * / 2)))).
{
assert (e__37 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower u ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower u v__ ) e__37). }
rewrite (rp_add u ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg u (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__38 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__39 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__40 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__40.
reflexivity.
}
rw e__39.
apply inv_by. feq.
}
assert (e__41 : (Rpower (mean u v) (s * / 2)) = (Rpower (((1 * / 2) * u) + ((1 * / 2) * v)) (s * / 2))).
{
assert (e__42 : (mean u v) = (((1 * / 2) * u) + ((1 * / 2) * v))).
{
change (((u + v) * / 2) = (((1 * / 2) * u) + ((1 * / 2) * v))).
feq.
}
transitivity (Rpower  (((1 * / 2) * u) + ((1 * / 2) * v)) (s * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (s * / 2)) e__42). }
assert (e__43 : (s * / 2) = ((1 * / 2) * s)).
{
feq.
}
transitivity (Rpower (((1 * / 2) * u) + ((1 * / 2) * v)) ((1 * / 2) * s) ).
{ exact (f_equal (fun v__ => Rpower (((1 * / 2) * u) + ((1 * / 2) * v)) v__ ) e__43). }
replace ((1 * / 2) * s) with (s * / 2) by field.
feq.
}
eapply eq_trans.
{
rw e__36.
rw e__38.
rw e__41.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (Rpower u (s * / 2))) * (Rpower u (1 * / 2)) * (Rpower (((1 * / 2) * u) + ((1 * / 2) * v)) (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower u ((1 * / 2) - (s * / 2))) * (Rpower (mean v u) (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower u (s * / 2))) * (Rpower u (1 * / 2)) * (Rpower (((1 * / 2) * u) + ((1 * / 2) * v)) (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__44 : (Rpower u ((1 * / 2) - (s * / 2))) = ((/ (Rpower u (s * / 2))) * (Rpower u (1 * / 2)))).
{
assert (e__45 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower u ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower u v__ ) e__45). }
rewrite (rp_add u ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg u (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__46 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__47 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__48 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__48.
reflexivity.
}
rw e__47.
apply inv_by. feq.
}
assert (e__49 : (Rpower (mean v u) (s * / 2)) = (Rpower (((1 * / 2) * u) + ((1 * / 2) * v)) (s * / 2))).
{
assert (e__50 : (mean v u) = (((1 * / 2) * u) + ((1 * / 2) * v))).
{
change (((v + u) * / 2) = (((1 * / 2) * u) + ((1 * / 2) * v))).
feq.
}
transitivity (Rpower  (((1 * / 2) * u) + ((1 * / 2) * v)) (s * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (s * / 2)) e__50). }
assert (e__51 : (s * / 2) = ((1 * / 2) * s)).
{
feq.
}
transitivity (Rpower (((1 * / 2) * u) + ((1 * / 2) * v)) ((1 * / 2) * s) ).
{ exact (f_equal (fun v__ => Rpower (((1 * / 2) * u) + ((1 * / 2) * v)) v__ ) e__51). }
replace ((1 * / 2) * s) with (s * / 2) by field.
feq.
}
eapply eq_trans.
{
rw e__44.
rw e__46.
rw e__49.
reflexivity.
}
feq.
}
feq.
}
split.
{
split.
{
change (0 < u).
exact h__7.
}
{
split.
{
change (0 < (mean u v)).
change (0 < ((u + v) * / 2)).
apply mult_pos_pos.
{
apply plus_pos_pos.
{
assert (e__53 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 0 u); [exact h__7 | lra ..].
}
{
assert (e__54 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__54.
apply (from_lt_pos 1 0 0 v); [exact h__8 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
{
split.
{
change (0 <= (1 - (powerRZ b2 (t)%Z))).
apply Rlt_le.
assert (e__55 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__55.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
{
split.
{
change (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__56 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__56.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
{
change (0 < (mean v u)).
change (0 < ((v + u) * / 2)).
apply mult_pos_pos.
{
apply plus_pos_pos.
{
assert (e__57 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__57.
apply (from_lt_pos 1 0 0 v); [exact h__8 | lra ..].
}
{
assert (e__58 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__58.
apply (from_lt_pos 1 0 0 u); [exact h__7 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
}
}
}
}
{
change ((below b2 s u (mean u v) (t)%Z) = (below b2 s u (mean v u) (t)%Z)).
exact s__52.
}
Qed.
Lemma meaningful : forall (b2 : R) (s : R) (u : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < u) -> (0 < v) -> ((0 < u) /\ (0 < (mean u v)) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 < (mean v u))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Theorem claim : forall (b2 : R) (s : R) (u : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < u) -> (0 < v) -> ((below b2 s u (mean u v) (t)%Z) = (below b2 s u (mean v u) (t)%Z)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Fail Definition corrupted : forall (b2 : R) (s : R) (u : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < u) -> (0 < v) -> ((below b2 s u (mean u v) (t)%Z) = ((below b2 s u (mean v u) (t)%Z) + 1)) := claim.
End T_ada2ms_symmetric_ba75e849.


(* ada2ms.stability; certificate 935f6427ecd272bc492cd933fc98eedc5d05cc15439486b63c9bfa82047f4eaf *)
Module T_ada2ms_stability_935f6427.
Definition below (b2 : R) (s : R) (v : R) (w : R) (t : Z) : R := (((Rpower v ((1 / 2) - (s / 2))) * (Rpower w (s / 2))) / (sqrt (1 - (powerRZ b2 (t)%Z)))).
Definition vhat (b2 : R) (v : R) (t : Z) : R := (v / (1 - (powerRZ b2 (t)%Z))).

Lemma satisfiable : exists (a0 : R) (a1 : R) (h : R) (s : R) (C_ : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (1 <= (IZR t)) /\ (0 < v) /\ (0 < w) /\ ((0 < s) /\ (s < 1)) /\ (0 < a0) /\ (0 < a1) /\ (0 < h) /\ (0 < C_) /\ (((a0 * h) ^ 2) < ((C_ ^ 2) * (vhat b2 v (t)%Z))) /\ (((a1 * h) ^ 2) < ((C_ ^ 2) * (vhat b2 w (t)%Z))).
Proof.
exists 1, 1, 1, (1 * / 2), 1, (1 * / 2), 4, 9, (2)%Z.
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
change (1 <= 2).
closed_less.
}
{
split.
{
change (0 < 4).
closed_less.
}
{
split.
{
change (0 < 9).
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
change (((1 * 1) ^ 2) < ((1 ^ 2) * (4 * / (1 - ((1 * / 2) ^ 2))))).
closed_less.
}
{
change (((1 * 1) ^ 2) < ((1 ^ 2) * (9 * / (1 - ((1 * / 2) ^ 2))))).
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

Lemma proved : forall (a0 : R) (a1 : R) (h : R) (s : R) (C_ : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> ((0 < s) /\ (s < 1)) -> (0 < a0) -> (0 < a1) -> (0 < h) -> (0 < C_) -> (((a0 * h) ^ 2) < ((C_ ^ 2) * (vhat b2 v (t)%Z))) -> (((a1 * h) ^ 2) < ((C_ ^ 2) * (vhat b2 w (t)%Z))) -> (((0 <> (1 - (powerRZ b2 (t)%Z))) /\ (0 < ((a0 * h) ^ 2)) /\ (0 < ((a1 * h) ^ 2)) /\ (0 < v) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z))))) /\ (((Rpower ((a0 * h) ^ 2) (1 - s)) * (Rpower ((a1 * h) ^ 2) s)) < ((C_ ^ 2) * ((below b2 s v w (t)%Z) ^ 2)))).
Proof.
intros a0 a1 h s C_ b2 v w t b__0 h__2 h__5 h__7 h__8 h__9 h__12 h__13 h__14 h__15 h__16 h__17.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
pose proof h__9 as [h__10 h__11].
(* room *)
assert (s__25 : (0 < (1 - (powerRZ b2 (t)%Z)))).
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
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
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
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
}
assert (g__20 : 0 < (IZR t)).
{
assert (e__24 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__24.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__21 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__36 : (1 - (powerRZ b2 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__35 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__35.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__25 | lra ..].
}
assert (n__38 : (((- 1) * (powerRZ b2 (t)%Z)) + 1) <> 0).
{
assert (e__37 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__37.
exact n__36.
}
assert (n__39 : ((powerRZ b2 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__38.
transitivity ((- 1) * ((powerRZ b2 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* mixed *)
assert (s__53 : (((Rpower ((a0 * h) ^ 2) (1 - s)) * (Rpower ((a1 * h) ^ 2) s)) < ((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) * (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s)))).
{
assert (p__26 : ((0 < s) /\ (s < 1))).
{
split.
{
exact h__10.
}
{
exact h__11.
}
}
assert (p__27 : (0 < ((a0 * h) ^ 2))).
{
apply pow_pos.
apply mult_pos_pos.
{
assert (e__28 : a0 = 1 * (a0 - 0) + 0).
{
transitivity (a0).
{
reflexivity.
}
symmetry.
transitivity (a0).
{
feq.
}
feq.
}
rw e__28.
apply (from_lt_pos 1 0 0 a0); [exact h__12 | lra ..].
}
{
assert (e__29 : h = 1 * (h - 0) + 0).
{
transitivity (h).
{
reflexivity.
}
symmetry.
transitivity (h).
{
feq.
}
feq.
}
rw e__29.
apply (from_lt_pos 1 0 0 h); [exact h__14 | lra ..].
}
}
assert (p__30 : (0 < ((a1 * h) ^ 2))).
{
apply pow_pos.
apply mult_pos_pos.
{
assert (e__31 : a1 = 1 * (a1 - 0) + 0).
{
transitivity (a1).
{
reflexivity.
}
symmetry.
transitivity (a1).
{
feq.
}
feq.
}
rw e__31.
apply (from_lt_pos 1 0 0 a1); [exact h__13 | lra ..].
}
{
assert (e__32 : h = 1 * (h - 0) + 0).
{
transitivity (h).
{
reflexivity.
}
symmetry.
transitivity (h).
{
feq.
}
feq.
}
rw e__32.
apply (from_lt_pos 1 0 0 h); [exact h__14 | lra ..].
}
}
assert (p__33 : (((a0 * h) ^ 2) < (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v))).
{
apply gap_lt.
assert (e__34 : ((((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) - ((a0 * h) ^ 2)) = 1 * (((C_ ^ 2) * (vhat b2 v (t)%Z)) - ((a0 * h) ^ 2)) + 0).
{
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (a0 ^ 2) * (h ^ 2)) + ((- 1) * (C_ ^ 2) * v) + ((a0 ^ 2) * (h ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__40 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__41 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__41.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__40.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (a0 ^ 2) * (h ^ 2)) + ((- 1) * (C_ ^ 2) * v) + ((a0 ^ 2) * (h ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__42 : (vhat b2 v (t)%Z) = (((- 1) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
change ((v * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
assert (e__43 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__44 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__44.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__43.
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
feq.
}
rw e__34.
apply (from_lt_pos 1 0 ((a0 * h) ^ 2) ((C_ ^ 2) * (vhat b2 v (t)%Z))); [exact h__16 | lra ..].
}
assert (p__45 : (((a1 * h) ^ 2) < (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w))).
{
apply gap_lt.
assert (e__46 : ((((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) - ((a1 * h) ^ 2)) = 1 * (((C_ ^ 2) * (vhat b2 w (t)%Z)) - ((a1 * h) ^ 2)) + 0).
{
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (a1 ^ 2) * (h ^ 2)) + ((- 1) * (C_ ^ 2) * w) + ((a1 ^ 2) * (h ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__47 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__48 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__48.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__47.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (a1 ^ 2) * (h ^ 2)) + ((- 1) * (C_ ^ 2) * w) + ((a1 ^ 2) * (h ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__49 : (vhat b2 w (t)%Z) = (((- 1) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
change ((w * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
assert (e__50 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__51 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__51.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__50.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__49.
reflexivity.
}
feq.
}
feq.
}
rw e__46.
apply (from_lt_pos 1 0 ((a1 * h) ^ 2) ((C_ ^ 2) * (vhat b2 w (t)%Z))); [exact h__17 | lra ..].
}
assert (u__52 : (((Rpower ((a0 * h) ^ 2) (1 - s)) * (Rpower ((a1 * h) ^ 2) s)) < ((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) * (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s)))).
{
exact (T_ada2ms_mixed_order_904bfcc0.claim s ((a0 * h) ^ 2) ((a1 * h) ^ 2) (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) p__26 p__27 p__30 p__33 p__45).
}
exact u__52.
}
(* own apart *)
assert (s__59 : ((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) s) = ((Rpower ((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) s) * (Rpower v s)))).
{
assert (p__54 : (0 < ((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))))).
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__55 : C_ = 1 * (C_ - 0) + 0).
{
transitivity (C_).
{
reflexivity.
}
symmetry.
transitivity (C_).
{
feq.
}
feq.
}
rw e__55.
apply (from_lt_pos 1 0 0 C_); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__56 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__56.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__25 | lra ..].
}
}
assert (p__57 : (0 < v)).
{
exact h__7.
}
assert (u__58 : ((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) s) = ((Rpower ((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) s) * (Rpower v s)))).
{
exact (T_ada2ms_product_power_3b45534a.claim ((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) s v p__54 p__57).
}
exact u__58.
}
(* global apart *)
assert (s__65 : ((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s) = ((Rpower ((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) s) * (Rpower w s)))).
{
assert (p__60 : (0 < ((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))))).
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__61 : C_ = 1 * (C_ - 0) + 0).
{
transitivity (C_).
{
reflexivity.
}
symmetry.
transitivity (C_).
{
feq.
}
feq.
}
rw e__61.
apply (from_lt_pos 1 0 0 C_); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__62 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__62.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__25 | lra ..].
}
}
assert (p__63 : (0 < w)).
{
exact h__8.
}
assert (u__64 : ((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s) = ((Rpower ((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) s) * (Rpower w s)))).
{
exact (T_ada2ms_product_power_3b45534a.claim ((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) s w p__60 p__63).
}
exact u__64.
}
assert (n__69 : 0 < (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v)).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__66 : C_ = 1 * (C_ - 0) + 0).
{
transitivity (C_).
{
reflexivity.
}
symmetry.
transitivity (C_).
{
feq.
}
feq.
}
rw e__66.
apply (from_lt_pos 1 0 0 C_); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__67 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__67.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__25 | lra ..].
}
}
{
assert (e__68 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__68.
apply (from_lt_pos 1 0 0 v); [exact h__7 | lra ..].
}
}
assert (n__73 : 0 < (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__70 : (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) = (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__71 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__72 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__72.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__71.
reflexivity.
}
feq.
}
try rewrite <- e__70.
exact n__69.
}
assert (n__77 : 0 < (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w)).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__74 : C_ = 1 * (C_ - 0) + 0).
{
transitivity (C_).
{
reflexivity.
}
symmetry.
transitivity (C_).
{
feq.
}
feq.
}
rw e__74.
apply (from_lt_pos 1 0 0 C_); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__75 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__75.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__25 | lra ..].
}
}
{
assert (e__76 : w = 1 * (w - 0) + 0).
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
rw e__76.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
}
assert (n__81 : 0 < (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__78 : (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) = (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__79 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__80 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__80.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__79.
reflexivity.
}
feq.
}
try rewrite <- e__78.
exact n__77.
}
assert (n__83 : 0 < v).
{
assert (e__82 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__82.
apply (from_lt_pos 1 0 0 v); [exact h__7 | lra ..].
}
assert (n__85 : 0 < w).
{
assert (e__84 : w = 1 * (w - 0) + 0).
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
rw e__84.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
assert (n__87 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
apply Rlt_le.
assert (e__86 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__86.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__25 | lra ..].
}
assert (n__89 : 0 <= (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__88 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__88.
exact n__87.
}
assert (n__91 : (sqrt (1 - (powerRZ b2 (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__90 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__90.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__25 | lra ..].
}
assert (n__94 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) <> 0).
{
assert (e__92 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__93 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__93.
reflexivity.
}
try rewrite <- e__92.
exact n__91.
}
assert (n__110 : (Rpower v (s * / 2)) ^ 2 = (Rpower v s)).
{
apply rp_root_of; simpl INR; field.
}
assert (n__111 : (Rpower v (1 * / 2)) ^ 2 = v).
{
apply rp_root; [lia | rpos | simpl INR; field].
}
assert (n__112 : (Rpower w (s * / 2)) ^ 2 = (Rpower w s)).
{
apply rp_root_of; simpl INR; field.
}
assert (n__113 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2 = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
apply sqrt_square; rpos.
}
assert (n__116 : 0 < ((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z)))).
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__114 : C_ = 1 * (C_ - 0) + 0).
{
transitivity (C_).
{
reflexivity.
}
symmetry.
transitivity (C_).
{
feq.
}
feq.
}
rw e__114.
apply (from_lt_pos 1 0 0 C_); [exact h__15 | lra ..].
}
{
apply inv_pos.
assert (e__115 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__115.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__25 | lra ..].
}
}
assert (n__120 : 0 < (((- 1) * (C_ ^ 2)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__117 : ((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * (C_ ^ 2)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__118 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__119 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__119.
apply inv_by. feq.
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
assert (n__132 : (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s) = ((Rpower (((- 1) * (C_ ^ 2)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s) * (Rpower v s))).
{
transitivity (1 * (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)).
{ feq. }
assert (e__128 : (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) s) = (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)).
{
assert (e__129 : (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) = (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__130 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__131 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__131.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__130.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s).
{ exact (f_equal (fun v__ => Rpower  v__ s) e__129). }
feq.
}
try rewrite <- e__128.
rewrite s__59.
assert (e__123 : ((Rpower ((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) s) * (Rpower v s)) = ((Rpower (((- 1) * (C_ ^ 2)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s) * (Rpower v s))).
{
assert (e__124 : (Rpower ((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) s) = (Rpower (((- 1) * (C_ ^ 2)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)).
{
assert (e__125 : ((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * (C_ ^ 2)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__126 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__127 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__127.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__126.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (C_ ^ 2)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s).
{ exact (f_equal (fun v__ => Rpower  v__ s) e__125). }
feq.
}
eapply eq_trans.
{
rw e__124.
reflexivity.
}
feq.
}
rw e__123.
feq.
}
assert (n__144 : (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s) = ((Rpower (((- 1) * (C_ ^ 2)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s) * (Rpower w s))).
{
transitivity (1 * (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)).
{ feq. }
assert (e__140 : (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s) = (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)).
{
assert (e__141 : (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) = (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__142 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__143 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__143.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__142.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s).
{ exact (f_equal (fun v__ => Rpower  v__ s) e__141). }
feq.
}
try rewrite <- e__140.
rewrite s__65.
assert (e__135 : ((Rpower ((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) s) * (Rpower w s)) = ((Rpower (((- 1) * (C_ ^ 2)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s) * (Rpower w s))).
{
assert (e__136 : (Rpower ((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) s) = (Rpower (((- 1) * (C_ ^ 2)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)).
{
assert (e__137 : ((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * (C_ ^ 2)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__138 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__139 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__139.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__138.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (C_ ^ 2)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s).
{ exact (f_equal (fun v__ => Rpower  v__ s) e__137). }
feq.
}
eapply eq_trans.
{
rw e__136.
reflexivity.
}
feq.
}
rw e__135.
feq.
}
(* right *)
assert (s__145 : ((((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) * (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s)) - ((C_ ^ 2) * ((below b2 s v w (t)%Z) ^ 2))) = 0)).
{
transitivity (((((- 1) * (/ (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)) * (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s) * (C_ ^ 2) * v) + ((/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__95 : (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) = (((- 1) * (/ (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__96 : (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) = (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__97 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__98 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__98.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__97.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (1 - s)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - s)) e__96). }
assert (e__99 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) v__ ) e__99). }
rewrite (rp_add (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__100 : (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s) = (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)).
{
assert (e__101 : (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) = (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__102 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__103 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__103.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__102.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s).
{ exact (f_equal (fun v__ => Rpower  v__ s) e__101). }
feq.
}
assert (e__104 : (below b2 s v w (t)%Z) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__105 : (Rpower v ((1 * / 2) - (s * / 2))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)))).
{
assert (e__106 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower v ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__106). }
rewrite (rp_add v ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg v (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__107 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__108 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__109 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__109.
reflexivity.
}
rw e__108.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__105.
rw e__107.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__95.
rw e__100.
rw e__104.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v) + (1 * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2))) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__110.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + ((/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + (1 * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__111.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v) + ((/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v) + (1 * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__112.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__113.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity (0).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (/ (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)) * (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s) * (C_ ^ 2) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__132.
transitivity (((((- 1) * (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s) * (/ (Rpower (((- 1) * (C_ ^ 2)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)) * (/ (Rpower v s)) * (C_ ^ 2) * v) + ((/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity (((((- 1) * (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s) * (/ (Rpower (((- 1) * (C_ ^ 2)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)) * (/ (Rpower v s)) * (C_ ^ 2) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__144.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (n__150 : 0 < ((a0 * h) ^ 2)).
{
apply pow_pos.
apply mult_pos_pos.
{
assert (e__148 : a0 = 1 * (a0 - 0) + 0).
{
transitivity (a0).
{
reflexivity.
}
symmetry.
transitivity (a0).
{
feq.
}
feq.
}
rw e__148.
apply (from_lt_pos 1 0 0 a0); [exact h__12 | lra ..].
}
{
assert (e__149 : h = 1 * (h - 0) + 0).
{
transitivity (h).
{
reflexivity.
}
symmetry.
transitivity (h).
{
feq.
}
feq.
}
rw e__149.
apply (from_lt_pos 1 0 0 h); [exact h__14 | lra ..].
}
}
assert (n__152 : 0 < ((a0 ^ 2) * (h ^ 2))).
{
assert (e__151 : ((a0 * h) ^ 2) = ((a0 ^ 2) * (h ^ 2))).
{
feq.
}
try rewrite <- e__151.
exact n__150.
}
assert (n__155 : 0 < ((a1 * h) ^ 2)).
{
apply pow_pos.
apply mult_pos_pos.
{
assert (e__153 : a1 = 1 * (a1 - 0) + 0).
{
transitivity (a1).
{
reflexivity.
}
symmetry.
transitivity (a1).
{
feq.
}
feq.
}
rw e__153.
apply (from_lt_pos 1 0 0 a1); [exact h__13 | lra ..].
}
{
assert (e__154 : h = 1 * (h - 0) + 0).
{
transitivity (h).
{
reflexivity.
}
symmetry.
transitivity (h).
{
feq.
}
feq.
}
rw e__154.
apply (from_lt_pos 1 0 0 h); [exact h__14 | lra ..].
}
}
assert (n__157 : 0 < ((a1 ^ 2) * (h ^ 2))).
{
assert (e__156 : ((a1 * h) ^ 2) = ((a1 ^ 2) * (h ^ 2))).
{
feq.
}
try rewrite <- e__156.
exact n__155.
}
(* goal *)
assert (s__249 : (((Rpower ((a0 * h) ^ 2) (1 - s)) * (Rpower ((a1 * h) ^ 2) s)) < ((C_ ^ 2) * ((below b2 s v w (t)%Z) ^ 2)))).
{
apply gap_lt.
assert (e__146 : (((C_ ^ 2) * ((below b2 s v w (t)%Z) ^ 2)) - ((Rpower ((a0 * h) ^ 2) (1 - s)) * (Rpower ((a1 * h) ^ 2) s))) = ((((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) * (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s)) - ((Rpower ((a0 * h) ^ 2) (1 - s)) * (Rpower ((a1 * h) ^ 2) s))) + (((C_ ^ 2) * ((below b2 s v w (t)%Z) ^ 2)) - ((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) * (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s))))).
{
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower ((a0 ^ 2) * (h ^ 2)) s)) * (Rpower ((a1 ^ 2) * (h ^ 2)) s) * (a0 ^ 2) * (h ^ 2)) + ((/ (Rpower ((a0 ^ 2) * (h ^ 2)) s)) * (Rpower ((a1 ^ 2) * (h ^ 2)) s) * (a0 ^ 2) * (h ^ 2)) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__158 : (Rpower ((a0 * h) ^ 2) (1 - s)) = ((/ (Rpower ((a0 ^ 2) * (h ^ 2)) s)) * (a0 ^ 2) * (h ^ 2))).
{
assert (e__159 : ((a0 * h) ^ 2) = ((a0 ^ 2) * (h ^ 2))).
{
feq.
}
transitivity (Rpower  ((a0 ^ 2) * (h ^ 2)) (1 - s)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - s)) e__159). }
assert (e__160 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower ((a0 ^ 2) * (h ^ 2)) (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower ((a0 ^ 2) * (h ^ 2)) v__ ) e__160). }
rewrite (rp_add ((a0 ^ 2) * (h ^ 2)) (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg ((a0 ^ 2) * (h ^ 2)) ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole ((a0 ^ 2) * (h ^ 2)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__161 : (Rpower ((a1 * h) ^ 2) s) = (Rpower ((a1 ^ 2) * (h ^ 2)) s)).
{
assert (e__162 : ((a1 * h) ^ 2) = ((a1 ^ 2) * (h ^ 2))).
{
feq.
}
transitivity (Rpower  ((a1 ^ 2) * (h ^ 2)) s).
{ exact (f_equal (fun v__ => Rpower  v__ s) e__162). }
feq.
}
assert (e__163 : (below b2 s v w (t)%Z) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__164 : (Rpower v ((1 * / 2) - (s * / 2))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)))).
{
assert (e__165 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower v ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__165). }
rewrite (rp_add v ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg v (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__166 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__167 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__168 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__168.
reflexivity.
}
rw e__167.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__164.
rw e__166.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__158.
rw e__161.
rw e__163.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v) + ((- 1) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2))) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__110.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + ((- 1) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + ((/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + ((- 1) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__111.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__112.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__113.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower ((a0 ^ 2) * (h ^ 2)) s)) * (Rpower ((a1 ^ 2) * (h ^ 2)) s) * (a0 ^ 2) * (h ^ 2)) + ((/ (Rpower ((a0 ^ 2) * (h ^ 2)) s)) * (Rpower ((a1 ^ 2) * (h ^ 2)) s) * (a0 ^ 2) * (h ^ 2)) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__169 : (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) = (((- 1) * (/ (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__170 : (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) = (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__171 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__172 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__172.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__171.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (1 - s)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - s)) e__170). }
assert (e__173 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) v__ ) e__173). }
rewrite (rp_add (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__174 : (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s) = (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)).
{
assert (e__175 : (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) = (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__176 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__177 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__177.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__176.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s).
{ exact (f_equal (fun v__ => Rpower  v__ s) e__175). }
feq.
}
assert (e__178 : (Rpower ((a0 * h) ^ 2) (1 - s)) = ((/ (Rpower ((a0 ^ 2) * (h ^ 2)) s)) * (a0 ^ 2) * (h ^ 2))).
{
assert (e__179 : ((a0 * h) ^ 2) = ((a0 ^ 2) * (h ^ 2))).
{
feq.
}
transitivity (Rpower  ((a0 ^ 2) * (h ^ 2)) (1 - s)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - s)) e__179). }
assert (e__180 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower ((a0 ^ 2) * (h ^ 2)) (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower ((a0 ^ 2) * (h ^ 2)) v__ ) e__180). }
rewrite (rp_add ((a0 ^ 2) * (h ^ 2)) (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg ((a0 ^ 2) * (h ^ 2)) ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole ((a0 ^ 2) * (h ^ 2)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__181 : (Rpower ((a1 * h) ^ 2) s) = (Rpower ((a1 ^ 2) * (h ^ 2)) s)).
{
assert (e__182 : ((a1 * h) ^ 2) = ((a1 ^ 2) * (h ^ 2))).
{
feq.
}
transitivity (Rpower  ((a1 ^ 2) * (h ^ 2)) s).
{ exact (f_equal (fun v__ => Rpower  v__ s) e__182). }
feq.
}
assert (e__183 : (below b2 s v w (t)%Z) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__184 : (Rpower v ((1 * / 2) - (s * / 2))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)))).
{
assert (e__185 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower v ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__185). }
rewrite (rp_add v ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg v (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__186 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__187 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__188 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__188.
reflexivity.
}
rw e__187.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__184.
rw e__186.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__169.
rw e__174.
rw e__178.
rw e__181.
rw e__183.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v) + ((- 1) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2))) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__110.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + ((- 1) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + ((/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + ((- 1) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__111.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__112.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__113.
transitivity (0).
{
feq.
}
reflexivity.
}
feq.
}
assert (w__147 : 0 < ((((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) * (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s)) - ((Rpower ((a0 * h) ^ 2) (1 - s)) * (Rpower ((a1 * h) ^ 2) s))) + (((C_ ^ 2) * ((below b2 s v w (t)%Z) ^ 2)) - ((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) * (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s))))).
{
apply plus_pos_zero.
{
assert (e__189 : (((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) * (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s)) - ((Rpower ((a0 * h) ^ 2) (1 - s)) * (Rpower ((a1 * h) ^ 2) s))) = 1 * (((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) * (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s)) - ((Rpower ((a0 * h) ^ 2) (1 - s)) * (Rpower ((a1 * h) ^ 2) s))) + 0).
{
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower ((a0 ^ 2) * (h ^ 2)) s)) * (Rpower ((a1 ^ 2) * (h ^ 2)) s) * (a0 ^ 2) * (h ^ 2)) + ((- 1) * (/ (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)) * (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s) * (C_ ^ 2) * v) + ((/ (Rpower ((a0 ^ 2) * (h ^ 2)) s)) * (Rpower ((a1 ^ 2) * (h ^ 2)) s) * (a0 ^ 2) * (h ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__190 : (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) = (((- 1) * (/ (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__191 : (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) = (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__192 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__193 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__193.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__192.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (1 - s)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - s)) e__191). }
assert (e__194 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) v__ ) e__194). }
rewrite (rp_add (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__195 : (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s) = (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)).
{
assert (e__196 : (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) = (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__197 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__198 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__198.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__197.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s).
{ exact (f_equal (fun v__ => Rpower  v__ s) e__196). }
feq.
}
assert (e__199 : (Rpower ((a0 * h) ^ 2) (1 - s)) = ((/ (Rpower ((a0 ^ 2) * (h ^ 2)) s)) * (a0 ^ 2) * (h ^ 2))).
{
assert (e__200 : ((a0 * h) ^ 2) = ((a0 ^ 2) * (h ^ 2))).
{
feq.
}
transitivity (Rpower  ((a0 ^ 2) * (h ^ 2)) (1 - s)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - s)) e__200). }
assert (e__201 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower ((a0 ^ 2) * (h ^ 2)) (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower ((a0 ^ 2) * (h ^ 2)) v__ ) e__201). }
rewrite (rp_add ((a0 ^ 2) * (h ^ 2)) (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg ((a0 ^ 2) * (h ^ 2)) ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole ((a0 ^ 2) * (h ^ 2)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__202 : (Rpower ((a1 * h) ^ 2) s) = (Rpower ((a1 ^ 2) * (h ^ 2)) s)).
{
assert (e__203 : ((a1 * h) ^ 2) = ((a1 ^ 2) * (h ^ 2))).
{
feq.
}
transitivity (Rpower  ((a1 ^ 2) * (h ^ 2)) s).
{ exact (f_equal (fun v__ => Rpower  v__ s) e__203). }
feq.
}
eapply eq_trans.
{
rw e__190.
rw e__195.
rw e__199.
rw e__202.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * (/ (Rpower ((a0 ^ 2) * (h ^ 2)) s)) * (Rpower ((a1 ^ 2) * (h ^ 2)) s) * (a0 ^ 2) * (h ^ 2)) + ((- 1) * (/ (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)) * (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s) * (C_ ^ 2) * v) + ((/ (Rpower ((a0 ^ 2) * (h ^ 2)) s)) * (Rpower ((a1 ^ 2) * (h ^ 2)) s) * (a0 ^ 2) * (h ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__204 : (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) = (((- 1) * (/ (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__205 : (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) = (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__206 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__207 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__207.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__206.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (1 - s)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - s)) e__205). }
assert (e__208 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) v__ ) e__208). }
rewrite (rp_add (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__209 : (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s) = (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)).
{
assert (e__210 : (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) = (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__211 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__212 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__212.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__211.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s).
{ exact (f_equal (fun v__ => Rpower  v__ s) e__210). }
feq.
}
assert (e__213 : (Rpower ((a0 * h) ^ 2) (1 - s)) = ((/ (Rpower ((a0 ^ 2) * (h ^ 2)) s)) * (a0 ^ 2) * (h ^ 2))).
{
assert (e__214 : ((a0 * h) ^ 2) = ((a0 ^ 2) * (h ^ 2))).
{
feq.
}
transitivity (Rpower  ((a0 ^ 2) * (h ^ 2)) (1 - s)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - s)) e__214). }
assert (e__215 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower ((a0 ^ 2) * (h ^ 2)) (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower ((a0 ^ 2) * (h ^ 2)) v__ ) e__215). }
rewrite (rp_add ((a0 ^ 2) * (h ^ 2)) (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg ((a0 ^ 2) * (h ^ 2)) ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole ((a0 ^ 2) * (h ^ 2)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__216 : (Rpower ((a1 * h) ^ 2) s) = (Rpower ((a1 ^ 2) * (h ^ 2)) s)).
{
assert (e__217 : ((a1 * h) ^ 2) = ((a1 ^ 2) * (h ^ 2))).
{
feq.
}
transitivity (Rpower  ((a1 ^ 2) * (h ^ 2)) s).
{ exact (f_equal (fun v__ => Rpower  v__ s) e__217). }
feq.
}
eapply eq_trans.
{
rw e__204.
rw e__209.
rw e__213.
rw e__216.
reflexivity.
}
feq.
}
feq.
}
rw e__189.
apply (from_lt_pos 1 0 ((Rpower ((a0 * h) ^ 2) (1 - s)) * (Rpower ((a1 * h) ^ 2) s)) ((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) * (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s))); [exact s__53 | lra ..].
}
{
assert (e__218 : (((C_ ^ 2) * ((below b2 s v w (t)%Z) ^ 2)) - ((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) * (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s))) = 1 * (0 - (((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) * (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s)) - ((C_ ^ 2) * ((below b2 s v w (t)%Z) ^ 2)))) + 0).
{
transitivity (((((/ (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)) * (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__219 : (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) = (((- 1) * (/ (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__220 : (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) = (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__221 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__222 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__222.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__221.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (1 - s)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - s)) e__220). }
assert (e__223 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) v__ ) e__223). }
rewrite (rp_add (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__224 : (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s) = (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)).
{
assert (e__225 : (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) = (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__226 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__227 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__227.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__226.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s).
{ exact (f_equal (fun v__ => Rpower  v__ s) e__225). }
feq.
}
assert (e__228 : (below b2 s v w (t)%Z) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__229 : (Rpower v ((1 * / 2) - (s * / 2))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)))).
{
assert (e__230 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower v ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__230). }
rewrite (rp_add v ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg v (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__231 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__232 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__233 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__233.
reflexivity.
}
rw e__232.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__229.
rw e__231.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__219.
rw e__224.
rw e__228.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v) + ((- 1) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2))) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__110.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + ((- 1) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + ((/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + ((- 1) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__111.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__112.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__113.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity (((((/ (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)) * (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__234 : (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) = (((- 1) * (/ (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__235 : (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) = (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__236 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__237 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__237.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__236.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (1 - s)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - s)) e__235). }
assert (e__238 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
transitivity (Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (((- 1) * s) + 1) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) v__ ) e__238). }
rewrite (rp_add (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) (((- 1) * s) + 1) ((- 1) * s) 1) by ring.
rewrite (rp_times_neg (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) ((- 1) * s) s 1) by (simpl INR; feq).
rewrite (rp_whole (((- 1) * (C_ ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__239 : (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s) = (Rpower (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s)).
{
assert (e__240 : (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) = (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__241 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__242 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__242.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__241.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (C_ ^ 2) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) s).
{ exact (f_equal (fun v__ => Rpower  v__ s) e__240). }
feq.
}
assert (e__243 : (below b2 s v w (t)%Z) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__244 : (Rpower v ((1 * / 2) - (s * / 2))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)))).
{
assert (e__245 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower v ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__245). }
rewrite (rp_add v ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg v (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__246 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__247 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__248 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__248.
reflexivity.
}
rw e__247.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__244.
rw e__246.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__234.
rw e__239.
rw e__243.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v) + ((- 1) * (/ ((Rpower v (s * / 2)) ^ 2)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2))) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__110.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + ((- 1) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + ((/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + ((- 1) * (/ (Rpower v s)) * ((Rpower v (1 * / 2)) ^ 2) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2)) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__111.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * ((Rpower w (s * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__112.
transitivity (((((powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + ((- 1) * (/ (Rpower v s)) * (Rpower w s) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * (C_ ^ 2) * v) + (1 * (/ (Rpower v s)) * (Rpower w s) * (C_ ^ 2) * v)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__113.
transitivity (0).
{
feq.
}
reflexivity.
}
feq.
}
rw e__218.
apply (from_eq_zero 1 0 (((Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * v) (1 - s)) * (Rpower (((C_ ^ 2) * / (1 - (powerRZ b2 (t)%Z))) * w) s)) - ((C_ ^ 2) * ((below b2 s v w (t)%Z) ^ 2))) 0); [exact s__145 | lra ..].
}
}
rw e__146. exact w__147.
}
split.
{
split.
{
change (0 <> (1 - (powerRZ b2 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__250 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__250.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__25 | lra ..].
}
{
split.
{
change (0 < ((a0 * h) ^ 2)).
apply pow_pos.
apply mult_pos_pos.
{
assert (e__251 : a0 = 1 * (a0 - 0) + 0).
{
transitivity (a0).
{
reflexivity.
}
symmetry.
transitivity (a0).
{
feq.
}
feq.
}
rw e__251.
apply (from_lt_pos 1 0 0 a0); [exact h__12 | lra ..].
}
{
assert (e__252 : h = 1 * (h - 0) + 0).
{
transitivity (h).
{
reflexivity.
}
symmetry.
transitivity (h).
{
feq.
}
feq.
}
rw e__252.
apply (from_lt_pos 1 0 0 h); [exact h__14 | lra ..].
}
}
{
split.
{
change (0 < ((a1 * h) ^ 2)).
apply pow_pos.
apply mult_pos_pos.
{
assert (e__253 : a1 = 1 * (a1 - 0) + 0).
{
transitivity (a1).
{
reflexivity.
}
symmetry.
transitivity (a1).
{
feq.
}
feq.
}
rw e__253.
apply (from_lt_pos 1 0 0 a1); [exact h__13 | lra ..].
}
{
assert (e__254 : h = 1 * (h - 0) + 0).
{
transitivity (h).
{
reflexivity.
}
symmetry.
transitivity (h).
{
feq.
}
feq.
}
rw e__254.
apply (from_lt_pos 1 0 0 h); [exact h__14 | lra ..].
}
}
{
split.
{
change (0 < v).
exact h__7.
}
{
split.
{
change (0 < w).
exact h__8.
}
{
split.
{
change (0 <= (1 - (powerRZ b2 (t)%Z))).
apply Rlt_le.
assert (e__255 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__255.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__25 | lra ..].
}
{
change (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__256 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__256.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__25 | lra ..].
}
}
}
}
}
}
}
{
change (((Rpower ((a0 * h) ^ 2) (1 - s)) * (Rpower ((a1 * h) ^ 2) s)) < ((C_ ^ 2) * ((below b2 s v w (t)%Z) ^ 2))).
exact s__249.
}
Qed.
Lemma meaningful : forall (a0 : R) (a1 : R) (h : R) (s : R) (C_ : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> ((0 < s) /\ (s < 1)) -> (0 < a0) -> (0 < a1) -> (0 < h) -> (0 < C_) -> (((a0 * h) ^ 2) < ((C_ ^ 2) * (vhat b2 v (t)%Z))) -> (((a1 * h) ^ 2) < ((C_ ^ 2) * (vhat b2 w (t)%Z))) -> ((0 <> (1 - (powerRZ b2 (t)%Z))) /\ (0 < ((a0 * h) ^ 2)) /\ (0 < ((a1 * h) ^ 2)) /\ (0 < v) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20)). Qed.
Theorem claim : forall (a0 : R) (a1 : R) (h : R) (s : R) (C_ : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> ((0 < s) /\ (s < 1)) -> (0 < a0) -> (0 < a1) -> (0 < h) -> (0 < C_) -> (((a0 * h) ^ 2) < ((C_ ^ 2) * (vhat b2 v (t)%Z))) -> (((a1 * h) ^ 2) < ((C_ ^ 2) * (vhat b2 w (t)%Z))) -> (((Rpower ((a0 * h) ^ 2) (1 - s)) * (Rpower ((a1 * h) ^ 2) s)) < ((C_ ^ 2) * ((below b2 s v w (t)%Z) ^ 2))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20)). Qed.
Fail Definition corrupted : forall (a0 : R) (a1 : R) (h : R) (s : R) (C_ : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> ((0 < s) /\ (s < 1)) -> (0 < a0) -> (0 < a1) -> (0 < h) -> (0 < C_) -> (((a0 * h) ^ 2) < ((C_ ^ 2) * (vhat b2 v (t)%Z))) -> (((a1 * h) ^ 2) < ((C_ ^ 2) * (vhat b2 w (t)%Z))) -> (((C_ ^ 2) * ((below b2 s v w (t)%Z) ^ 2)) <= ((Rpower ((a0 * h) ^ 2) (1 - s)) * (Rpower ((a1 * h) ^ 2) s))) := claim.
End T_ada2ms_stability_935f6427.


(* ada2ms.readings_differ; certificate f03e2c8808c0d37b805b05d55da6783e7251e36bd9fd3078eed151d44c330ce8 *)
Module T_ada2ms_readings_differ_f03e2c88.
Definition below (b2 : R) (s : R) (v : R) (w : R) (t : Z) : R := (((Rpower v ((1 / 2) - (s / 2))) * (Rpower w (s / 2))) / (sqrt (1 - (powerRZ b2 (t)%Z)))).
Definition power (p : R) (s : R) (v : R) (w : R) : R := (((1 - s) * (Rpower v p)) + (s * (Rpower w p))).

Lemma satisfiable : exists (b2 : R) (s : R) (v : R) (w : R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (1 <= (IZR t)).
Proof.
exists (999 * / 1000), (1 * / 2), 4, 1, (1)%Z.
split.
{
lia.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
}
{
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
Qed.

Theorem claim : ~ (forall (b2 : R) (s : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> ((((below b2 s v w (t)%Z) ^ 2) * (1 - (powerRZ b2 (t)%Z))) = (power 1 s v w))).
Proof.
intro general.
specialize (general (999 * / 1000) (1 * / 2) 4 1 (1)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
}
intro general.
lapply general; clear general.
2: {
change (1 <= 1).
apply Req_le.
closed_eq.
}
intro general.
revert general.
change ((((((exp (((1 * / 2) - ((1 * / 2) * / 2)) * ln 4)) * (exp (((1 * / 2) * / 2) * ln 1))) * / (sqrt (1 - ((999 * / 1000) ^ 1)))) ^ 2) * (1 - ((999 * / 1000) ^ 1))) = (((1 - (1 * / 2)) * (exp (1 * ln 4))) + ((1 * / 2) * (exp (1 * ln 1)))) -> False).
apply no_eq.
replace (exp (((1 * / 2) * / 2) * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
replace (exp (1 * ln 4)) with (4 ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp (1 * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
apply ne_of_lt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (b2 : R) (s : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> ((((below b2 s v w (t)%Z) ^ 2) * (1 - (powerRZ b2 (t)%Z))) = ((power 1 s v w) + 1))) := claim.
End T_ada2ms_readings_differ_f03e2c88.


(* ada2ms.momentum_sgd_fails; certificate b84c1554a37934bb69313fe9995dc53f85036fdf2c59c697da9343597cd7520f *)
Module T_ada2ms_momentum_sgd_fails_b84c1554.
Definition below (b2 : R) (s : R) (v : R) (w : R) (t : Z) : R := (((Rpower v ((1 / 2) - (s / 2))) * (Rpower w (s / 2))) / (sqrt (1 - (powerRZ b2 (t)%Z)))).

Lemma satisfiable : exists (b2 : R) (c : R) (m : R) (w : R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (1 <= (IZR t)).
Proof.
exists (999 * / 1000), 2, 1, 1, (1)%Z.
split.
{
lia.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
}
{
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
Qed.

Theorem claim : ~ (forall (b2 : R) (c : R) (m : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (((c * m) / (below b2 1 1 ((c ^ 2) * w) (t)%Z)) = (c * (m / (below b2 1 1 w (t)%Z))))).
Proof.
intro general.
specialize (general (999 * / 1000) 2 1 1 (1)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
}
intro general.
lapply general; clear general.
2: {
change (1 <= 1).
apply Req_le.
closed_eq.
}
intro general.
revert general.
change (((2 * 1) * / (((exp (((1 * / 2) - (1 * / 2)) * ln 1)) * (exp ((1 * / 2) * ln ((2 ^ 2) * 1)))) * / (sqrt (1 - ((999 * / 1000) ^ 1))))) = (2 * (1 * / (((exp (((1 * / 2) - (1 * / 2)) * ln 1)) * (exp ((1 * / 2) * ln 1))) * / (sqrt (1 - ((999 * / 1000) ^ 1)))))) -> False).
apply no_eq.
replace (exp (((1 * / 2) - (1 * / 2)) * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
replace (exp ((1 * / 2) * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
apply ne_of_lt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (b2 : R) (c : R) (m : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (((c * m) / (below b2 1 1 ((c ^ 2) * w) (t)%Z)) = ((c * (m / (below b2 1 1 w (t)%Z))) + 1))) := claim.
End T_ada2ms_momentum_sgd_fails_b84c1554.


(* ada2ms.momentum_sgd; certificate 9c84b86ce790ef703ace9e2b8eb59f834f65709769cca224db6b7114af264469 *)
Module T_ada2ms_momentum_sgd_9c84b86c.
Definition below (b2 : R) (s : R) (v : R) (w : R) (t : Z) : R := (((Rpower v ((1 / 2) - (s / 2))) * (Rpower w (s / 2))) / (sqrt (1 - (powerRZ b2 (t)%Z)))).
Definition vhat (b2 : R) (v : R) (t : Z) : R := (v / (1 - (powerRZ b2 (t)%Z))).

Lemma satisfiable : exists (b2 : R) (u : R) (v : R) (w : R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (1 <= (IZR t)) /\ (0 < u) /\ (0 < v) /\ (0 < w).
Proof.
exists (1 * / 2), 1, 4, 9, (2)%Z.
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
change (1 <= 2).
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
change (0 < 4).
closed_less.
}
{
change (0 < 9).
closed_less.
}
}
}
}
}
Qed.

Lemma proved : forall (b2 : R) (u : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < u) -> (0 < v) -> (0 < w) -> (((0 < u) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 < v) /\ (0 < v) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 <> (1 - (powerRZ b2 (t)%Z)))) /\ (((below b2 1 u w (t)%Z) = (below b2 1 v w (t)%Z)) /\ (((below b2 1 v w (t)%Z) ^ 2) = (vhat b2 w (t)%Z)))).
Proof.
intros b2 u v w t b__0 h__2 h__5 h__7 h__8 h__9.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* room *)
assert (s__17 : (0 < (1 - (powerRZ b2 (t)%Z)))).
{
assert (g__10 : 0 < b2).
{
assert (e__14 : b2 = 1 * (b2 - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
assert (g__11 : 0 < (1 - b2)).
{
assert (e__15 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
}
assert (g__12 : 0 < (IZR t)).
{
assert (e__16 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__16.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__13 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__19 : 0 < u).
{
assert (e__18 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__18.
apply (from_lt_pos 1 0 0 u); [exact h__7 | lra ..].
}
assert (n__21 : 0 < w).
{
assert (e__20 : w = 1 * (w - 0) + 0).
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
rw e__20.
apply (from_lt_pos 1 0 0 w); [exact h__9 | lra ..].
}
assert (n__23 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
apply Rlt_le.
assert (e__22 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__22.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
assert (n__25 : 0 <= (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__24 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__24.
exact n__23.
}
assert (n__27 : (sqrt (1 - (powerRZ b2 (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__26 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__26.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
assert (n__30 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) <> 0).
{
assert (e__28 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__29 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__29.
reflexivity.
}
try rewrite <- e__28.
exact n__27.
}
assert (n__32 : 0 < v).
{
assert (e__31 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__31.
apply (from_lt_pos 1 0 0 v); [exact h__8 | lra ..].
}
(* same *)
assert (s__43 : ((below b2 1 u w (t)%Z) = (below b2 1 v w (t)%Z))).
{
transitivity (((Rpower w (1 * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower u ((1 * / 2) - (1 * / 2))) * (Rpower w (1 * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((Rpower w (1 * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__33 : (Rpower u ((1 * / 2) - (1 * / 2))) = 1).
{
assert (e__34 : ((1 * / 2) - (1 * / 2)) = 0).
{
feq.
}
transitivity (Rpower u 0 ).
{ exact (f_equal (fun v__ => Rpower u v__ ) e__34). }
apply Rpower_O; rpos.
}
assert (e__35 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__36 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__37 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__37.
reflexivity.
}
rw e__36.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__33.
rw e__35.
reflexivity.
}
feq.
}
symmetry.
transitivity (((Rpower w (1 * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (1 * / 2))) * (Rpower w (1 * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((Rpower w (1 * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__38 : (Rpower v ((1 * / 2) - (1 * / 2))) = 1).
{
assert (e__39 : ((1 * / 2) - (1 * / 2)) = 0).
{
feq.
}
transitivity (Rpower v 0 ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__39). }
apply Rpower_O; rpos.
}
assert (e__40 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__41 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__42 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__42.
reflexivity.
}
rw e__41.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__38.
rw e__40.
reflexivity.
}
feq.
}
feq.
}
assert (n__45 : (1 - (powerRZ b2 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__44 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__44.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
assert (n__47 : (((- 1) * (powerRZ b2 (t)%Z)) + 1) <> 0).
{
assert (e__46 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__46.
exact n__45.
}
assert (n__48 : ((powerRZ b2 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__47.
transitivity ((- 1) * ((powerRZ b2 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__55 : (Rpower w (1 * / 2)) ^ 2 = w).
{
apply rp_root; [lia | rpos | simpl INR; field].
}
assert (n__56 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2 = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
apply sqrt_square; rpos.
}
(* root *)
assert (s__59 : (((below b2 1 v w (t)%Z) ^ 2) = (vhat b2 w (t)%Z))).
{
transitivity ((((- 1) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__49 : (below b2 1 v w (t)%Z) = ((Rpower w (1 * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (1 * / 2))) * (Rpower w (1 * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((Rpower w (1 * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__50 : (Rpower v ((1 * / 2) - (1 * / 2))) = 1).
{
assert (e__51 : ((1 * / 2) - (1 * / 2)) = 0).
{
feq.
}
transitivity (Rpower v 0 ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__51). }
apply Rpower_O; rpos.
}
assert (e__52 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__53 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__54 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__54.
reflexivity.
}
rw e__53.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__50.
rw e__52.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__49.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ b2 (t)%Z) * ((Rpower w (1 * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + ((- 1) * ((Rpower w (1 * / 2)) ^ 2) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2))) + (1 * w)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__55.
transitivity (((((powerRZ b2 (t)%Z) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * w) + ((- 1) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * w) + w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (powerRZ b2 (t)%Z) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * w) + ((- 1) * (/ ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2)) * w) + (1 * w)) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__56.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity ((((- 1) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
change ((w * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * w) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
assert (e__57 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__58 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__58.
apply inv_by. feq.
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
(* goal *)
assert (s__60 : (((below b2 1 u w (t)%Z) = (below b2 1 v w (t)%Z)) /\ (((below b2 1 v w (t)%Z) ^ 2) = (vhat b2 w (t)%Z)))).
{
split.
{
exact s__43.
}
{
exact s__59.
}
}
pose proof s__60 as [h__61 h__62].
split.
{
split.
{
change (0 < u).
exact h__7.
}
{
split.
{
change (0 < w).
exact h__9.
}
{
split.
{
change (0 <= (1 - (powerRZ b2 (t)%Z))).
apply Rlt_le.
assert (e__63 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__63.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
{
split.
{
change (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__64 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__64.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
{
split.
{
change (0 < v).
exact h__8.
}
{
split.
{
change (0 < v).
exact h__8.
}
{
split.
{
change (0 < w).
exact h__9.
}
{
split.
{
change (0 <= (1 - (powerRZ b2 (t)%Z))).
apply Rlt_le.
assert (e__65 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__65.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
{
split.
{
change (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__66 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__66.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
}
{
change (0 <> (1 - (powerRZ b2 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__67 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__67.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__17 | lra ..].
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
change (((below b2 1 u w (t)%Z) = (below b2 1 v w (t)%Z)) /\ (((below b2 1 v w (t)%Z) ^ 2) = (vhat b2 w (t)%Z))).
exact s__60.
}
Qed.
Lemma meaningful : forall (b2 : R) (u : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < u) -> (0 < v) -> (0 < w) -> ((0 < u) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 < v) /\ (0 < v) /\ (0 < w) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 <> (1 - (powerRZ b2 (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Theorem claim : forall (b2 : R) (u : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < u) -> (0 < v) -> (0 < w) -> (((below b2 1 u w (t)%Z) = (below b2 1 v w (t)%Z)) /\ (((below b2 1 v w (t)%Z) ^ 2) = (vhat b2 w (t)%Z))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Fail Definition corrupted : forall (b2 : R) (u : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < u) -> (0 < v) -> (0 < w) -> (((below b2 1 u w (t)%Z) = ((below b2 1 v w (t)%Z) + 1)) /\ (((below b2 1 v w (t)%Z) ^ 2) = (vhat b2 w (t)%Z))) := claim.
End T_ada2ms_momentum_sgd_9c84b86c.


(* ada2ms.power_ends; certificate 2135a310887ee606757ec5b970730d04e4278d42ae64228245366ea164cd5a6e *)
Module T_ada2ms_power_ends_2135a310.
Definition power (p : R) (s : R) (v : R) (w : R) : R := (((1 - s) * (Rpower v p)) + (s * (Rpower w p))).

Lemma satisfiable : exists (p : R) (v : R) (w : R), (0 < v) /\ (0 < w).
Proof.
exists 1, 4, 9.
split.
{
change (0 < 4).
closed_less.
}
{
change (0 < 9).
closed_less.
}
Qed.

Lemma proved : forall (p : R) (v : R) (w : R), (0 < v) -> (0 < w) -> (((0 < v) /\ (0 < w) /\ (0 < v) /\ (0 < w)) /\ (((power p 0 v w) = (Rpower v p)) /\ ((power p 1 v w) = (Rpower w p)))).
Proof.
intros p v w h__0 h__1.
assert (n__3 : 0 < v).
{
assert (e__2 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__2.
apply (from_lt_pos 1 0 0 v); [exact h__0 | lra ..].
}
assert (n__5 : 0 < w).
{
assert (e__4 : w = 1 * (w - 0) + 0).
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
rw e__4.
apply (from_lt_pos 1 0 0 w); [exact h__1 | lra ..].
}
(* goal *)
assert (s__6 : (((power p 0 v w) = (Rpower v p)) /\ ((power p 1 v w) = (Rpower w p)))).
{
split.
{
transitivity ((Rpower v p)).
{
change ((((1 - 0) * (Rpower v p)) + (0 * (Rpower w p))) = (Rpower v p)).
feq.
}
symmetry.
transitivity ((Rpower v p)).
{
reflexivity.
}
feq.
}
{
transitivity ((Rpower w p)).
{
change ((((1 - 1) * (Rpower v p)) + (1 * (Rpower w p))) = (Rpower w p)).
feq.
}
symmetry.
transitivity ((Rpower w p)).
{
reflexivity.
}
feq.
}
}
pose proof s__6 as [h__7 h__8].
split.
{
split.
{
change (0 < v).
exact h__0.
}
{
split.
{
change (0 < w).
exact h__1.
}
{
split.
{
change (0 < v).
exact h__0.
}
{
change (0 < w).
exact h__1.
}
}
}
}
{
change (((power p 0 v w) = (Rpower v p)) /\ ((power p 1 v w) = (Rpower w p))).
exact s__6.
}
Qed.
Lemma meaningful : forall (p : R) (v : R) (w : R), (0 < v) -> (0 < w) -> ((0 < v) /\ (0 < w) /\ (0 < v) /\ (0 < w)).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (p : R) (v : R) (w : R), (0 < v) -> (0 < w) -> (((power p 0 v w) = (Rpower v p)) /\ ((power p 1 v w) = (Rpower w p))).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (p : R) (v : R) (w : R), (0 < v) -> (0 < w) -> (((power p 0 v w) = ((Rpower v p) + 1)) /\ ((power p 1 v w) = (Rpower w p))) := claim.
End T_ada2ms_power_ends_2135a310.


(* ada2ms.power_scale; certificate 4338247eeaf39a2d318e7443d047cde8dceecadf01bf2c1ba758caa92627a1d4 *)
Module T_ada2ms_power_scale_4338247e.
Definition power (p : R) (s : R) (v : R) (w : R) : R := (((1 - s) * (Rpower v p)) + (s * (Rpower w p))).

Lemma satisfiable : exists (c : R) (p : R) (s : R) (v : R) (w : R), (0 < c) /\ (0 < v) /\ (0 < w).
Proof.
exists 2, 1, (1 * / 2), 4, 9.
split.
{
change (0 < 2).
closed_less.
}
{
split.
{
change (0 < 4).
closed_less.
}
{
change (0 < 9).
closed_less.
}
}
Qed.

Lemma proved : forall (c : R) (p : R) (s : R) (v : R) (w : R), (0 < c) -> (0 < v) -> (0 < w) -> (((0 < (c * v)) /\ (0 < (c * w)) /\ (0 < c) /\ (0 < v) /\ (0 < w)) /\ ((power p s (c * v) (c * w)) = ((Rpower c p) * (power p s v w)))).
Proof.
intros c p s v w h__0 h__1 h__2.
(* own *)
assert (s__6 : ((Rpower (c * v) p) = ((Rpower c p) * (Rpower v p)))).
{
assert (p__3 : (0 < c)).
{
exact h__0.
}
assert (p__4 : (0 < v)).
{
exact h__1.
}
assert (u__5 : ((Rpower (c * v) p) = ((Rpower c p) * (Rpower v p)))).
{
exact (T_ada2ms_product_power_3b45534a.claim c p v p__3 p__4).
}
exact u__5.
}
(* global *)
assert (s__10 : ((Rpower (c * w) p) = ((Rpower c p) * (Rpower w p)))).
{
assert (p__7 : (0 < c)).
{
exact h__0.
}
assert (p__8 : (0 < w)).
{
exact h__2.
}
assert (u__9 : ((Rpower (c * w) p) = ((Rpower c p) * (Rpower w p)))).
{
exact (T_ada2ms_product_power_3b45534a.claim c p w p__7 p__8).
}
exact u__9.
}
assert (n__13 : 0 < (c * v)).
{
apply mult_pos_pos.
{
assert (e__11 : c = 1 * (c - 0) + 0).
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
rw e__11.
apply (from_lt_pos 1 0 0 c); [exact h__0 | lra ..].
}
{
assert (e__12 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__12.
apply (from_lt_pos 1 0 0 v); [exact h__1 | lra ..].
}
}
assert (n__16 : 0 < (c * w)).
{
apply mult_pos_pos.
{
assert (e__14 : c = 1 * (c - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 c); [exact h__0 | lra ..].
}
{
assert (e__15 : w = 1 * (w - 0) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 0 w); [exact h__2 | lra ..].
}
}
assert (n__18 : 0 < c).
{
assert (e__17 : c = 1 * (c - 0) + 0).
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
rw e__17.
apply (from_lt_pos 1 0 0 c); [exact h__0 | lra ..].
}
assert (n__20 : 0 < v).
{
assert (e__19 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__19.
apply (from_lt_pos 1 0 0 v); [exact h__1 | lra ..].
}
assert (n__22 : 0 < w).
{
assert (e__21 : w = 1 * (w - 0) + 0).
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
rw e__21.
apply (from_lt_pos 1 0 0 w); [exact h__2 | lra ..].
}
assert (n__26 : (Rpower (c * v) p) = ((Rpower c p) * (Rpower v p))).
{
transitivity (1 * (Rpower (c * v) p)).
{ feq. }
rewrite s__6.
feq.
}
assert (n__29 : (Rpower (c * w) p) = ((Rpower c p) * (Rpower w p))).
{
transitivity (1 * (Rpower (c * w) p)).
{ feq. }
rewrite s__10.
feq.
}
(* goal *)
assert (s__30 : ((power p s (c * v) (c * w)) = ((Rpower c p) * (power p s v w)))).
{
transitivity ((((- 1) * (Rpower (c * v) p) * s) + (Rpower (c * v) p) + ((Rpower (c * w) p) * s))).
{
change ((((1 - s) * (Rpower (c * v) p)) + (s * (Rpower (c * w) p))) = (((- 1) * (Rpower (c * v) p) * s) + (Rpower (c * v) p) + ((Rpower (c * w) p) * s))).
feq.
}
symmetry.
transitivity ((((Rpower c p) * (Rpower v p)) + ((- 1) * (Rpower c p) * (Rpower v p) * s) + ((Rpower c p) * (Rpower w p) * s))).
{
assert (e__23 : (power p s v w) = (((- 1) * (Rpower v p) * s) + (Rpower v p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower v p)) + (s * (Rpower w p))) = (((- 1) * (Rpower v p) * s) + (Rpower v p) + ((Rpower w p) * s))).
feq.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (Rpower (c * v) p) * s) + (1 * (Rpower (c * v) p)) + (1 * (Rpower (c * w) p) * s) + ((- 1) * (Rpower c p) * (Rpower v p)) + (1 * (Rpower c p) * (Rpower v p) * s) + ((- 1) * (Rpower c p) * (Rpower w p) * s)))).
{
feq.
}
rw n__26.
transitivity ((((Rpower (c * w) p) * s) + ((- 1) * (Rpower c p) * (Rpower w p) * s))).
{
feq.
}
transitivity ((((1 * (Rpower (c * w) p) * s) + ((- 1) * (Rpower c p) * (Rpower w p) * s)))).
{
feq.
}
rw n__29.
transitivity (0).
{
feq.
}
reflexivity.
}
split.
{
split.
{
change (0 < (c * v)).
apply mult_pos_pos.
{
assert (e__31 : c = 1 * (c - 0) + 0).
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
rw e__31.
apply (from_lt_pos 1 0 0 c); [exact h__0 | lra ..].
}
{
assert (e__32 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__32.
apply (from_lt_pos 1 0 0 v); [exact h__1 | lra ..].
}
}
{
split.
{
change (0 < (c * w)).
apply mult_pos_pos.
{
assert (e__33 : c = 1 * (c - 0) + 0).
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
rw e__33.
apply (from_lt_pos 1 0 0 c); [exact h__0 | lra ..].
}
{
assert (e__34 : w = 1 * (w - 0) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 0 w); [exact h__2 | lra ..].
}
}
{
split.
{
change (0 < c).
exact h__0.
}
{
split.
{
change (0 < v).
exact h__1.
}
{
change (0 < w).
exact h__2.
}
}
}
}
}
{
change ((power p s (c * v) (c * w)) = ((Rpower c p) * (power p s v w))).
exact s__30.
}
Qed.
Lemma meaningful : forall (c : R) (p : R) (s : R) (v : R) (w : R), (0 < c) -> (0 < v) -> (0 < w) -> ((0 < (c * v)) /\ (0 < (c * w)) /\ (0 < c) /\ (0 < v) /\ (0 < w)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Theorem claim : forall (c : R) (p : R) (s : R) (v : R) (w : R), (0 < c) -> (0 < v) -> (0 < w) -> ((power p s (c * v) (c * w)) = ((Rpower c p) * (power p s v w))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Fail Definition corrupted : forall (c : R) (p : R) (s : R) (v : R) (w : R), (0 < c) -> (0 < v) -> (0 < w) -> ((power p s (c * v) (c * w)) = (((Rpower c p) * (power p s v w)) + 1)) := claim.
End T_ada2ms_power_scale_4338247e.


(* ada2ms.power_order; certificate 9a45179efe43e1897a66ae49073ede77ea51048fa1685494c2bd574c06ab32f2 *)
Module T_ada2ms_power_order_9a45179e.
Definition power (p : R) (s : R) (v : R) (w : R) : R := (((1 - s) * (Rpower v p)) + (s * (Rpower w p))).

Lemma satisfiable : exists (p : R) (s : R) (u : R) (v : R) (w : R), (0 < p) /\ (0 < w) /\ (0 < u) /\ (u < v) /\ (s < 1).
Proof.
exists 1, (1 * / 2), 1, 4, 9.
split.
{
change (0 < 1).
closed_less.
}
{
split.
{
change (0 < 9).
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
change (1 < 4).
closed_less.
}
{
change ((1 * / 2) < 1).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (p : R) (s : R) (u : R) (v : R) (w : R), (0 < p) -> (0 < w) -> (0 < u) -> (u < v) -> (s < 1) -> (((0 < u) /\ (0 < w) /\ (0 < v)) /\ ((power p s u w) < (power p s v w))).
Proof.
intros p s u v w h__0 h__1 h__2 h__3 h__4.
(* v *)
assert (s__9 : (0 < v)).
{
assert (e__5 : v = (u + (v - u))).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
assert (w__6 : 0 < (u + (v - u))).
{
apply plus_pos_pos.
{
assert (e__7 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__7.
apply (from_lt_pos 1 0 0 u); [exact h__2 | lra ..].
}
{
assert (e__8 : (v - u) = 1 * (v - u) + 0).
{
transitivity ((((- 1) * u) + v)).
{
feq.
}
symmetry.
transitivity ((((- 1) * u) + v)).
{
feq.
}
feq.
}
rw e__8.
apply (from_lt_pos 1 0 u v); [exact h__3 | lra ..].
}
}
rw e__5. exact w__6.
}
(* powers *)
assert (s__14 : ((Rpower u p) < (Rpower v p))).
{
assert (p__10 : (0 < u)).
{
exact h__2.
}
assert (p__11 : (u < v)).
{
exact h__3.
}
assert (p__12 : (0 < p)).
{
exact h__0.
}
assert (u__13 : ((Rpower u p) < (Rpower v p))).
{
exact (ax_rpow_increasing_base u v p p__10 p__11 p__12).
}
exact u__13.
}
assert (n__18 : 0 < v).
{
assert (e__17 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 1 0 0 v); [exact s__9 | lra ..].
}
assert (n__20 : 0 < w).
{
assert (e__19 : w = 1 * (w - 0) + 0).
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
rw e__19.
apply (from_lt_pos 1 0 0 w); [exact h__1 | lra ..].
}
assert (n__22 : 0 < u).
{
assert (e__21 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__21.
apply (from_lt_pos 1 0 0 u); [exact h__2 | lra ..].
}
(* goal *)
assert (s__27 : ((power p s u w) < (power p s v w))).
{
apply gap_lt.
assert (e__15 : ((power p s v w) - (power p s u w)) = ((1 - s) * ((Rpower v p) - (Rpower u p)))).
{
transitivity ((((Rpower u p) * s) + ((- 1) * (Rpower u p)) + ((- 1) * (Rpower v p) * s) + (Rpower v p))).
{
assert (e__23 : (power p s v w) = (((- 1) * (Rpower v p) * s) + (Rpower v p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower v p)) + (s * (Rpower w p))) = (((- 1) * (Rpower v p) * s) + (Rpower v p) + ((Rpower w p) * s))).
feq.
}
assert (e__24 : (power p s u w) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower u p)) + (s * (Rpower w p))) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
feq.
}
eapply eq_trans.
{
rw e__23.
rw e__24.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((Rpower u p) * s) + ((- 1) * (Rpower u p)) + ((- 1) * (Rpower v p) * s) + (Rpower v p))).
{
feq.
}
feq.
}
assert (w__16 : 0 < ((1 - s) * ((Rpower v p) - (Rpower u p)))).
{
apply mult_pos_pos.
{
assert (e__25 : (1 - s) = 1 * (1 - s) + 0).
{
transitivity ((((- 1) * s) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * s) + 1)).
{
feq.
}
feq.
}
rw e__25.
apply (from_lt_pos 1 0 s 1); [exact h__4 | lra ..].
}
{
assert (e__26 : ((Rpower v p) - (Rpower u p)) = 1 * ((Rpower v p) - (Rpower u p)) + 0).
{
transitivity ((((- 1) * (Rpower u p)) + (Rpower v p))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower u p)) + (Rpower v p))).
{
feq.
}
feq.
}
rw e__26.
apply (from_lt_pos 1 0 (Rpower u p) (Rpower v p)); [exact s__14 | lra ..].
}
}
rw e__15. exact w__16.
}
split.
{
split.
{
change (0 < u).
exact h__2.
}
{
split.
{
change (0 < w).
exact h__1.
}
{
change (0 < v).
exact s__9.
}
}
}
{
change ((power p s u w) < (power p s v w)).
exact s__27.
}
Qed.
Lemma meaningful : forall (p : R) (s : R) (u : R) (v : R) (w : R), (0 < p) -> (0 < w) -> (0 < u) -> (u < v) -> (s < 1) -> ((0 < u) /\ (0 < w) /\ (0 < v)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Theorem claim : forall (p : R) (s : R) (u : R) (v : R) (w : R), (0 < p) -> (0 < w) -> (0 < u) -> (u < v) -> (s < 1) -> ((power p s u w) < (power p s v w)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Fail Definition corrupted : forall (p : R) (s : R) (u : R) (v : R) (w : R), (0 < p) -> (0 < w) -> (0 < u) -> (u < v) -> (s < 1) -> ((power p s v w) <= (power p s u w)) := claim.
End T_ada2ms_power_order_9a45179e.


(* ada2ms.globals; certificate e0fd697442f7a9a165cd3fa5fdcae237744d6ec6dd4fe93eba93bbf99112488e *)
Module T_ada2ms_globals_e0fd6974.
Definition mean (u : R) (v : R) : R := ((u + v) / 2).
Definition rms_square (u : R) (v : R) : R := (((u ^ 2) + (v ^ 2)) / 2).
Definition geometric_square (u : R) (v : R) : R := (u * v).

Lemma satisfiable : exists (c : R) (u : R) (v : R), True.
Proof.
exists 2, 1, 4.
exact I.
Qed.

Theorem claim : forall (c : R) (u : R) (v : R), (((mean (c * u) (c * v)) = (c * (mean u v))) /\ ((rms_square (c * u) (c * v)) = ((c ^ 2) * (rms_square u v))) /\ ((geometric_square (c * u) (c * v)) = ((c ^ 2) * (geometric_square u v)))).
Proof.
intros c u v.
(* goal *)
assert (s__3 : (((mean (c * u) (c * v)) = (c * (mean u v))) /\ ((rms_square (c * u) (c * v)) = ((c ^ 2) * (rms_square u v))) /\ ((geometric_square (c * u) (c * v)) = ((c ^ 2) * (geometric_square u v))))).
{
split.
{
transitivity ((((1 * / 2) * c * u) + ((1 * / 2) * c * v))).
{
change ((((c * u) + (c * v)) * / 2) = (((1 * / 2) * c * u) + ((1 * / 2) * c * v))).
feq.
}
symmetry.
transitivity ((((1 * / 2) * c * u) + ((1 * / 2) * c * v))).
{
assert (e__0 : (mean u v) = (((1 * / 2) * u) + ((1 * / 2) * v))).
{
change (((u + v) * / 2) = (((1 * / 2) * u) + ((1 * / 2) * v))).
feq.
}
eapply eq_trans.
{
rw e__0.
reflexivity.
}
feq.
}
feq.
}
{
split.
{
transitivity ((((1 * / 2) * (c ^ 2) * (u ^ 2)) + ((1 * / 2) * (c ^ 2) * (v ^ 2)))).
{
change (((((c * u) ^ 2) + ((c * v) ^ 2)) * / 2) = (((1 * / 2) * (c ^ 2) * (u ^ 2)) + ((1 * / 2) * (c ^ 2) * (v ^ 2)))).
feq.
}
symmetry.
transitivity ((((1 * / 2) * (c ^ 2) * (u ^ 2)) + ((1 * / 2) * (c ^ 2) * (v ^ 2)))).
{
assert (e__1 : (rms_square u v) = (((1 * / 2) * (u ^ 2)) + ((1 * / 2) * (v ^ 2)))).
{
change ((((u ^ 2) + (v ^ 2)) * / 2) = (((1 * / 2) * (u ^ 2)) + ((1 * / 2) * (v ^ 2)))).
feq.
}
eapply eq_trans.
{
rw e__1.
reflexivity.
}
feq.
}
feq.
}
{
transitivity (((c ^ 2) * u * v)).
{
change (((c * u) * (c * v)) = ((c ^ 2) * u * v)).
feq.
}
symmetry.
transitivity (((c ^ 2) * u * v)).
{
assert (e__2 : (geometric_square u v) = (u * v)).
{
change ((u * v) = (u * v)).
reflexivity.
}
eapply eq_trans.
{
rw e__2.
reflexivity.
}
feq.
}
feq.
}
}
}
pose proof s__3 as [h__4 [h__5 h__6]].
change (((mean (c * u) (c * v)) = (c * (mean u v))) /\ ((rms_square (c * u) (c * v)) = ((c ^ 2) * (rms_square u v))) /\ ((geometric_square (c * u) (c * v)) = ((c ^ 2) * (geometric_square u v)))).
exact s__3.
Qed.
Fail Definition corrupted : forall (c : R) (u : R) (v : R), (((mean (c * u) (c * v)) = ((c * (mean u v)) + 1)) /\ ((rms_square (c * u) (c * v)) = ((c ^ 2) * (rms_square u v))) /\ ((geometric_square (c * u) (c * v)) = ((c ^ 2) * (geometric_square u v)))) := claim.
End T_ada2ms_globals_e0fd6974.


(* ada2ms.power_bounded; certificate b31e4b2b68cbca476f9fe0590cd1683958fcdee66b6c9063cffaffdd69a081f5 *)
Module T_ada2ms_power_bounded_b31e4b2b.
Definition power (p : R) (s : R) (v : R) (w : R) : R := (((1 - s) * (Rpower v p)) + (s * (Rpower w p))).

Lemma satisfiable : exists (p : R) (s : R) (u : R) (v : R) (w : R), (0 < v) /\ (0 < w) /\ (0 < u) /\ ((0 < s) /\ (s < 1)).
Proof.
exists 1, (1 * / 2), 1, 4, 9.
split.
{
change (0 < 4).
closed_less.
}
{
split.
{
change (0 < 9).
closed_less.
}
{
split.
{
change (0 < 1).
closed_less.
}
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (p : R) (s : R) (u : R) (v : R) (w : R), (0 < v) -> (0 < w) -> (0 < u) -> ((0 < s) /\ (s < 1)) -> (((0 < v) /\ (0 < w) /\ (0 < u) /\ (0 <> (power p s u w)) /\ (0 <> s) /\ (0 <> (Rpower w p))) /\ (((power p s v w) / (power p s u w)) < (1 + ((((1 - s) / s) * (Rpower v p)) / (Rpower w p))))).
Proof.
intros p s u v w h__0 h__1 h__2 h__3.
pose proof h__3 as [h__4 h__5].
assert (n__9 : 0 < u).
{
assert (e__8 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__8.
apply (from_lt_pos 1 0 0 u); [exact h__2 | lra ..].
}
assert (n__11 : 0 < w).
{
assert (e__10 : w = 1 * (w - 0) + 0).
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
rw e__10.
apply (from_lt_pos 1 0 0 w); [exact h__1 | lra ..].
}
(* below *)
assert (s__14 : (0 < (power p s u w))).
{
assert (e__6 : (power p s u w) = (((1 - s) * (Rpower u p)) + (s * (Rpower w p)))).
{
transitivity ((((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower u p)) + (s * (Rpower w p))) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
feq.
}
feq.
}
assert (w__7 : 0 < (((1 - s) * (Rpower u p)) + (s * (Rpower w p)))).
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__12 : (1 - s) = 1 * (1 - s) + 0).
{
transitivity ((((- 1) * s) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * s) + 1)).
{
feq.
}
feq.
}
rw e__12.
apply (from_lt_pos 1 0 s 1); [exact h__5 | lra ..].
}
{
apply exp_pos.
}
}
{
apply mult_pos_pos.
{
assert (e__13 : s = 1 * (s - 0) + 0).
{
transitivity (s).
{
reflexivity.
}
symmetry.
transitivity (s).
{
feq.
}
feq.
}
rw e__13.
apply (from_lt_pos 1 0 0 s); [exact h__4 | lra ..].
}
{
apply exp_pos.
}
}
}
rw e__6. exact w__7.
}
assert (n__18 : s <> 0).
{
apply Rgt_not_eq; red.
assert (e__17 : s = 1 * (s - 0) + 0).
{
transitivity (s).
{
reflexivity.
}
symmetry.
transitivity (s).
{
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 1 0 0 s); [exact h__4 | lra ..].
}
assert (n__20 : 0 < v).
{
assert (e__19 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__19.
apply (from_lt_pos 1 0 0 v); [exact h__0 | lra ..].
}
assert (n__21 : (Rpower w p) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__24 : (power p s u w) <> 0).
{
apply Rgt_not_eq; red.
assert (e__22 : (power p s u w) = 1 * ((power p s u w) - 0) + 0).
{
transitivity ((((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower u p)) + (s * (Rpower w p))) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
assert (e__23 : (power p s u w) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower u p)) + (s * (Rpower w p))) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
feq.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
feq.
}
rw e__22.
apply (from_lt_pos 1 0 0 (power p s u w)); [exact s__14 | lra ..].
}
assert (n__26 : (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s)) <> 0).
{
assert (e__25 : (power p s u w) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower u p)) + (s * (Rpower w p))) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
feq.
}
try rewrite <- e__25.
exact n__24.
}
assert (n__27 : (((Rpower u p) * s) + ((- 1) * (Rpower u p)) + ((- 1) * (Rpower w p) * s)) <> 0).
{
intro vanishes.
apply n__26.
transitivity ((- 1) * (((Rpower u p) * s) + ((- 1) * (Rpower u p)) + ((- 1) * (Rpower w p) * s))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__31 : (s * (Rpower w p) * (power p s u w)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__28 : s = 1 * (s - 0) + 0).
{
transitivity (s).
{
reflexivity.
}
symmetry.
transitivity (s).
{
feq.
}
feq.
}
rw e__28.
apply (from_lt_pos 1 0 0 s); [exact h__4 | lra ..].
}
{
apply exp_pos.
}
}
{
assert (e__29 : (power p s u w) = 1 * ((power p s u w) - 0) + 0).
{
transitivity ((((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower u p)) + (s * (Rpower w p))) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
assert (e__30 : (power p s u w) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower u p)) + (s * (Rpower w p))) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
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
rw e__29.
apply (from_lt_pos 1 0 0 (power p s u w)); [exact s__14 | lra ..].
}
}
assert (n__34 : (((Rpower u p) * (Rpower w p) * s) + ((- 1) * (Rpower u p) * (Rpower w p) * (s ^ 2)) + (((Rpower w p) ^ 2) * (s ^ 2))) <> 0).
{
assert (e__32 : (s * (Rpower w p) * (power p s u w)) = (((Rpower u p) * (Rpower w p) * s) + ((- 1) * (Rpower u p) * (Rpower w p) * (s ^ 2)) + (((Rpower w p) ^ 2) * (s ^ 2)))).
{
assert (e__33 : (power p s u w) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower u p)) + (s * (Rpower w p))) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
feq.
}
eapply eq_trans.
{
rw e__33.
reflexivity.
}
feq.
}
try rewrite <- e__32.
exact n__31.
}
(* goal *)
assert (s__49 : (((power p s v w) * / (power p s u w)) < (1 + ((((1 - s) * / s) * (Rpower v p)) * / (Rpower w p))))).
{
apply gap_lt.
assert (e__15 : ((1 + ((((1 - s) * / s) * (Rpower v p)) * / (Rpower w p))) - ((power p s v w) * / (power p s u w))) = (((1 - s) * (Rpower u p) * ((s * (Rpower w p)) + ((1 - s) * (Rpower v p)))) * / (s * (Rpower w p) * (power p s u w)))).
{
transitivity ((((2 * (Rpower u p) * (Rpower v p) * (/ (Rpower w p))) + ((- 1) * (Rpower u p) * (Rpower v p) * (/ (Rpower w p)) * (/ s)) + ((- 1) * (Rpower u p) * (Rpower v p) * (/ (Rpower w p)) * s) + ((Rpower u p) * s) + ((- 1) * (Rpower u p))) * (/ (((Rpower u p) * s) + ((- 1) * (Rpower u p)) + ((- 1) * (Rpower w p) * s))))).
{
assert (e__35 : / (power p s u w) = ((- 1) * (/ (((Rpower u p) * s) + ((- 1) * (Rpower u p)) + ((- 1) * (Rpower w p) * s))))).
{
assert (e__36 : (power p s u w) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower u p)) + (s * (Rpower w p))) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
feq.
}
rw e__36.
apply inv_by. feq.
}
assert (e__37 : (power p s v w) = (((- 1) * (Rpower v p) * s) + (Rpower v p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower v p)) + (s * (Rpower w p))) = (((- 1) * (Rpower v p) * s) + (Rpower v p) + ((Rpower w p) * s))).
feq.
}
assert (e__38 : / (Rpower w p) = (/ (Rpower w p))).
{
apply inv_by. feq.
}
assert (e__39 : / s = (/ s)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__35.
rw e__37.
rw e__38.
rw e__39.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * (Rpower u p) * (Rpower v p) * (/ (Rpower w p))) + ((- 1) * (Rpower u p) * (Rpower v p) * (/ (Rpower w p)) * (/ s)) + ((- 1) * (Rpower u p) * (Rpower v p) * (/ (Rpower w p)) * s) + ((Rpower u p) * s) + ((- 1) * (Rpower u p))) * (/ (((Rpower u p) * s) + ((- 1) * (Rpower u p)) + ((- 1) * (Rpower w p) * s))))).
{
assert (e__40 : / (s * (Rpower w p) * (power p s u w)) = (((- 1) * (/ (Rpower w p)) * (/ s)) * (/ (((Rpower u p) * s) + ((- 1) * (Rpower u p)) + ((- 1) * (Rpower w p) * s))))).
{
assert (e__41 : (s * (Rpower w p) * (power p s u w)) = (((Rpower u p) * (Rpower w p) * s) + ((- 1) * (Rpower u p) * (Rpower w p) * (s ^ 2)) + (((Rpower w p) ^ 2) * (s ^ 2)))).
{
assert (e__42 : (power p s u w) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower u p)) + (s * (Rpower w p))) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
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
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__40.
reflexivity.
}
feq.
}
feq.
}
assert (w__16 : 0 < (((1 - s) * (Rpower u p) * ((s * (Rpower w p)) + ((1 - s) * (Rpower v p)))) * / (s * (Rpower w p) * (power p s u w)))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__43 : (1 - s) = 1 * (1 - s) + 0).
{
transitivity ((((- 1) * s) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * s) + 1)).
{
feq.
}
feq.
}
rw e__43.
apply (from_lt_pos 1 0 s 1); [exact h__5 | lra ..].
}
{
apply exp_pos.
}
}
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__44 : s = 1 * (s - 0) + 0).
{
transitivity (s).
{
reflexivity.
}
symmetry.
transitivity (s).
{
feq.
}
feq.
}
rw e__44.
apply (from_lt_pos 1 0 0 s); [exact h__4 | lra ..].
}
{
apply exp_pos.
}
}
{
apply mult_pos_pos.
{
assert (e__45 : (1 - s) = 1 * (1 - s) + 0).
{
transitivity ((((- 1) * s) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * s) + 1)).
{
feq.
}
feq.
}
rw e__45.
apply (from_lt_pos 1 0 s 1); [exact h__5 | lra ..].
}
{
apply exp_pos.
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
assert (e__46 : s = 1 * (s - 0) + 0).
{
transitivity (s).
{
reflexivity.
}
symmetry.
transitivity (s).
{
feq.
}
feq.
}
rw e__46.
apply (from_lt_pos 1 0 0 s); [exact h__4 | lra ..].
}
{
apply exp_pos.
}
}
{
assert (e__47 : (power p s u w) = 1 * ((power p s u w) - 0) + 0).
{
transitivity ((((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower u p)) + (s * (Rpower w p))) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
assert (e__48 : (power p s u w) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower u p)) + (s * (Rpower w p))) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
feq.
}
eapply eq_trans.
{
rw e__48.
reflexivity.
}
feq.
}
feq.
}
rw e__47.
apply (from_lt_pos 1 0 0 (power p s u w)); [exact s__14 | lra ..].
}
}
}
rw e__15. exact w__16.
}
split.
{
split.
{
change (0 < v).
exact h__0.
}
{
split.
{
change (0 < w).
exact h__1.
}
{
split.
{
change (0 < u).
exact h__2.
}
{
split.
{
change (0 <> (power p s u w)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__50 : (power p s u w) = 1 * ((power p s u w) - 0) + 0).
{
transitivity ((((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower u p)) + (s * (Rpower w p))) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
assert (e__51 : (power p s u w) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
{
change ((((1 - s) * (Rpower u p)) + (s * (Rpower w p))) = (((- 1) * (Rpower u p) * s) + (Rpower u p) + ((Rpower w p) * s))).
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
rw e__50.
apply (from_lt_pos 1 0 0 (power p s u w)); [exact s__14 | lra ..].
}
{
split.
{
change (0 <> s).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__52 : s = 1 * (s - 0) + 0).
{
transitivity (s).
{
reflexivity.
}
symmetry.
transitivity (s).
{
feq.
}
feq.
}
rw e__52.
apply (from_lt_pos 1 0 0 s); [exact h__4 | lra ..].
}
{
change (0 <> (Rpower w p)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
}
}
}
}
}
{
change (((power p s v w) * / (power p s u w)) < (1 + ((((1 - s) * / s) * (Rpower v p)) * / (Rpower w p)))).
exact s__49.
}
Qed.
Lemma meaningful : forall (p : R) (s : R) (u : R) (v : R) (w : R), (0 < v) -> (0 < w) -> (0 < u) -> ((0 < s) /\ (s < 1)) -> ((0 < v) /\ (0 < w) /\ (0 < u) /\ (0 <> (power p s u w)) /\ (0 <> s) /\ (0 <> (Rpower w p))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Theorem claim : forall (p : R) (s : R) (u : R) (v : R) (w : R), (0 < v) -> (0 < w) -> (0 < u) -> ((0 < s) /\ (s < 1)) -> (((power p s v w) / (power p s u w)) < (1 + ((((1 - s) / s) * (Rpower v p)) / (Rpower w p)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Fail Definition corrupted : forall (p : R) (s : R) (u : R) (v : R) (w : R), (0 < v) -> (0 < w) -> (0 < u) -> ((0 < s) /\ (s < 1)) -> ((1 + ((((1 - s) / s) * (Rpower v p)) / (Rpower w p))) <= ((power p s v w) / (power p s u w))) := claim.
End T_ada2ms_power_bounded_b31e4b2b.
