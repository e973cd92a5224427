From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas05.
Open Scope R_scope.

(* aida.lemma1_no_correction; certificate dff56e0a9cc1518587cb5208ff39469feca30c1c9a04fdcdc392f5171b368e8d *)
Module T_aida_lemma1_no_correction_dff56e0a.
Definition c (b1 : R) (b2 : R) (p : R) (q : R) (t : Z) : R := ((Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) / (Rpower (1 - (powerRZ b1 (t)%Z)) q)).

Lemma satisfiable : exists (b : R) (q : R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), 2, (3)%Z.
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
change (1 <= 3).
closed_less.
}
}
Qed.

Lemma proved : forall (b : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((0 < (1 - (powerRZ b (t)%Z))) /\ (0 <> (Rpower (1 - (powerRZ b (t)%Z)) q))) /\ ((c b b 1 q (t)%Z) = 1)).
Proof.
intros b q t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
assert (n__14 : 0 < (1 - (powerRZ b (t)%Z))).
{
assert (g__7 : 0 < b).
{
assert (e__11 : b = 1 * (b - 0) + 0).
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
rw e__11.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__8 : 0 < (1 - b)).
{
assert (e__12 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__12.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__9 : 0 < (IZR t)).
{
assert (e__13 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__13.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__10 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
assert (n__16 : 0 < (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
assert (e__15 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__15.
exact n__14.
}
assert (n__17 : (Rpower (1 - (powerRZ b (t)%Z)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__20 : (Rpower (((- 1) * (powerRZ b (t)%Z)) + 1) q) <> 0).
{
assert (e__18 : (Rpower (1 - (powerRZ b (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z)) + 1) q)).
{
assert (e__19 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__19). }
feq.
}
try rewrite <- e__18.
exact n__17.
}
(* goal *)
assert (s__27 : ((c b b 1 q (t)%Z) = 1)).
{
transitivity (1).
{
change (((Rpower (1 - (powerRZ b (t)%Z)) (q * / 1)) * / (Rpower (1 - (powerRZ b (t)%Z)) q)) = 1).
assert (e__21 : (Rpower (1 - (powerRZ b (t)%Z)) (q * / 1)) = (Rpower (((- 1) * (powerRZ b (t)%Z)) + 1) q)).
{
assert (e__22 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z)) + 1) (q * / 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 1)) e__22). }
assert (e__23 : (q * / 1) = q).
{
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b (t)%Z)) + 1) q ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b (t)%Z)) + 1) v__ ) e__23). }
feq.
}
assert (e__24 : / (Rpower (1 - (powerRZ b (t)%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b (t)%Z)) + 1) q))).
{
assert (e__25 : (Rpower (1 - (powerRZ b (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z)) + 1) q)).
{
assert (e__26 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__26). }
feq.
}
rw e__25.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__21.
rw e__24.
reflexivity.
}
feq.
}
symmetry.
transitivity (1).
{
reflexivity.
}
feq.
}
split.
{
split.
{
change (0 < (1 - (powerRZ b (t)%Z))).
assert (g__28 : 0 < b).
{
assert (e__32 : b = 1 * (b - 0) + 0).
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
rw e__32.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__29 : 0 < (1 - b)).
{
assert (e__33 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__33.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__30 : 0 < (IZR t)).
{
assert (e__34 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__34.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__31 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
{
change (0 <> (Rpower (1 - (powerRZ b (t)%Z)) q)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
}
{
change ((c b b 1 q (t)%Z) = 1).
exact s__27.
}
Qed.
Lemma meaningful : forall (b : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((0 < (1 - (powerRZ b (t)%Z))) /\ (0 <> (Rpower (1 - (powerRZ b (t)%Z)) q))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj1 (proved v0 v1 v2 v3 v4 v5)). Qed.
Theorem claim : forall (b : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((c b b 1 q (t)%Z) = 1).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj2 (proved v0 v1 v2 v3 v4 v5)). Qed.
Fail Definition corrupted : forall (b : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((c b b 1 q (t)%Z) = (1 + 1)) := claim.
End T_aida_lemma1_no_correction_dff56e0a.


(* aida.lemma1_corrections; certificate 8bcab56096e36e2dd4a87d038ab8d7f95cd88cc21067e81ac2be3ef9e870c63e *)
Module T_aida_lemma1_corrections_8bcab560.

Lemma satisfiable : exists (b1 : R) (b2 : R) (p : R), ((0 < b1) /\ (b1 < 1)) /\ (b2 < 1) /\ (1 < p) /\ ((Rpower (1 - b1) p) = (1 - b2)).
Proof.
exists (1 * / 2), (3 * / 4), 2.
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
change ((3 * / 4) < 1).
closed_less.
}
{
split.
{
change (1 < 2).
closed_less.
}
{
change ((exp (2 * ln (1 - (1 * / 2)))) = (1 - (3 * / 4))).
replace (exp (2 * ln (1 - (1 * / 2)))) with ((1 - (1 * / 2)) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_eq.
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (p : R), ((0 < b1) /\ (b1 < 1)) -> (b2 < 1) -> (1 < p) -> ((Rpower (1 - b1) p) = (1 - b2)) -> (((0 < (1 - b1)) /\ (0 < (1 - (b1 ^ 2)))) /\ ((1 - (b2 ^ 2)) < (Rpower (1 - (b1 ^ 2)) p))).
Proof.
intros b1 b2 p h__0 h__3 h__4 h__5.
pose proof h__0 as [h__1 h__2].
(* minus *)
assert (s__12 : ((1 + (p * (- b1))) < (Rpower (1 - b1) p))).
{
assert (p__6 : ((- 1) < (- b1))).
{
apply gap_lt.
assert (e__7 : ((- b1) - (- 1)) = 1 * (1 - b1) + 0).
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
rw e__7.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (p__8 : ((- b1) <> 0)).
{
apply gap_ne.
apply Rgt_not_eq; red.
assert (e__9 : (0 - (- b1)) = 1 * (b1 - 0) + 0).
{
transitivity (b1).
{
feq.
}
symmetry.
transitivity (b1).
{
feq.
}
feq.
}
rw e__9.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
assert (p__10 : (1 < p)).
{
exact h__4.
}
assert (u__11 : ((1 + (p * (- b1))) < (Rpower (1 - b1) p))).
{
exact (ax_bernoulli_strict (- b1) p p__6 p__8 p__10).
}
exact u__11.
}
(* plus *)
assert (s__19 : ((1 + (p * b1)) < (Rpower (1 + b1) p))).
{
assert (p__13 : ((- 1) < b1)).
{
apply gap_lt.
assert (e__14 : (b1 - (- 1)) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
assert (p__15 : (b1 <> 0)).
{
apply gap_ne.
apply Rlt_not_eq.
assert (e__16 : (0 - b1) = (- 1) * (b1 - 0) + 0).
{
transitivity (((- 1) * b1)).
{
feq.
}
symmetry.
transitivity (((- 1) * b1)).
{
feq.
}
feq.
}
rw e__16.
apply (from_lt_neg (- 1) 0 0 b1); [exact h__1 | lra ..].
}
assert (p__17 : (1 < p)).
{
exact h__4.
}
assert (u__18 : ((1 + (p * b1)) < (Rpower (1 + b1) p))).
{
exact (ax_bernoulli_strict b1 p p__13 p__15 p__17).
}
exact u__18.
}
(* product *)
assert (s__25 : ((Rpower ((1 - b1) * (1 + b1)) p) = ((Rpower (1 - b1) p) * (Rpower (1 + b1) p)))).
{
assert (p__20 : (0 < (1 - b1))).
{
assert (e__21 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__21.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (p__22 : (0 < (1 + b1))).
{
assert (e__23 : (1 + b1) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__23.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
assert (u__24 : ((Rpower ((1 - b1) * (1 + b1)) p) = ((Rpower (1 - b1) p) * (Rpower (1 + b1) p)))).
{
exact (ax_rpow_of_product (1 - b1) (1 + b1) p p__20 p__22).
}
exact u__24.
}
assert (n__34 : 0 < (1 - (b1 ^ 2))).
{
assert (g__28 : 0 < b1).
{
assert (e__32 : b1 = 1 * (b1 - 0) + 0).
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
rw e__32.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
assert (g__29 : 0 < (1 - b1)).
{
assert (e__33 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__33.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (g__30 : 0 < 2).
{
lra.
}
assert (g__31 : 0 < (1 - (b1 ^ 2))).
{
pw_gap b1 2%nat.
}
lra.
}
assert (n__36 : 0 < (((- 1) * (b1 ^ 2)) + 1)).
{
assert (e__35 : (1 - (b1 ^ 2)) = (((- 1) * (b1 ^ 2)) + 1)).
{
feq.
}
try rewrite <- e__35.
exact n__34.
}
assert (n__38 : 0 < (1 + b1)).
{
assert (e__37 : (1 + b1) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__37.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
assert (n__40 : 0 < (b1 + 1)).
{
assert (e__39 : (1 + b1) = (b1 + 1)).
{
feq.
}
try rewrite <- e__39.
exact n__38.
}
assert (n__42 : 0 < (1 - b1)).
{
assert (e__41 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__41.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (n__44 : 0 < (((- 1) * b1) + 1)).
{
assert (e__43 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
try rewrite <- e__43.
exact n__42.
}
assert (n__53 : 0 < ((1 - b1) * (1 + b1))).
{
apply mult_pos_pos.
{
assert (e__51 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__51.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
assert (e__52 : (1 + b1) = 1 * (b1 - 0) + 1).
{
transitivity ((b1 + 1)).
{
feq.
}
symmetry.
transitivity ((b1 + 1)).
{
feq.
}
feq.
}
rw e__52.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
assert (n__63 : (Rpower (((- 1) * (b1 ^ 2)) + 1) p) = ((Rpower (((- 1) * b1) + 1) p) * (Rpower (b1 + 1) p))).
{
transitivity (1 * (Rpower (((- 1) * (b1 ^ 2)) + 1) p)).
{ feq. }
assert (e__61 : (Rpower ((1 - b1) * (1 + b1)) p) = (Rpower (((- 1) * (b1 ^ 2)) + 1) p)).
{
assert (e__62 : ((1 - b1) * (1 + b1)) = (((- 1) * (b1 ^ 2)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (b1 ^ 2)) + 1) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__62). }
feq.
}
try rewrite <- e__61.
rewrite s__25.
assert (e__56 : ((Rpower (1 - b1) p) * (Rpower (1 + b1) p)) = ((Rpower (((- 1) * b1) + 1) p) * (Rpower (b1 + 1) p))).
{
assert (e__57 : (Rpower (1 - b1) p) = (Rpower (((- 1) * b1) + 1) p)).
{
assert (e__58 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b1) + 1) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__58). }
feq.
}
assert (e__59 : (Rpower (1 + b1) p) = (Rpower (b1 + 1) p)).
{
assert (e__60 : (1 + b1) = (b1 + 1)).
{
feq.
}
transitivity (Rpower  (b1 + 1) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__60). }
feq.
}
eapply eq_trans.
{
rw e__57.
rw e__59.
reflexivity.
}
feq.
}
rw e__56.
feq.
}
assert (n__69 : (Rpower (((- 1) * b1) + 1) p) = (((- 1) * b2) + 1)).
{
transitivity (1 * (Rpower (((- 1) * b1) + 1) p)).
{ feq. }
assert (e__67 : (Rpower (1 - b1) p) = (Rpower (((- 1) * b1) + 1) p)).
{
assert (e__68 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b1) + 1) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__68). }
feq.
}
try rewrite <- e__67.
rewrite h__5.
assert (e__66 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
rw e__66.
feq.
}
(* goal *)
assert (s__81 : ((1 - (b2 ^ 2)) < (Rpower (1 - (b1 ^ 2)) p))).
{
apply gap_lt.
assert (e__26 : ((Rpower (1 - (b1 ^ 2)) p) - (1 - (b2 ^ 2))) = ((1 - b2) * (((Rpower (1 + b1) p) - (1 + (p * b1))) + ((Rpower (1 - b1) p) - (1 + (p * (- b1))))))).
{
transitivity (((Rpower (((- 1) * (b1 ^ 2)) + 1) p) + (b2 ^ 2) + (- 1))).
{
assert (e__45 : (Rpower (1 - (b1 ^ 2)) p) = (Rpower (((- 1) * (b1 ^ 2)) + 1) p)).
{
assert (e__46 : (1 - (b1 ^ 2)) = (((- 1) * (b1 ^ 2)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (b1 ^ 2)) + 1) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__46). }
feq.
}
eapply eq_trans.
{
rw e__45.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (((- 1) * b1) + 1) p) * b2) + (Rpower (((- 1) * b1) + 1) p) + ((- 1) * (Rpower (b1 + 1) p) * b2) + (Rpower (b1 + 1) p) + (2 * b2) + (- 2))).
{
assert (e__47 : (Rpower (1 + b1) p) = (Rpower (b1 + 1) p)).
{
assert (e__48 : (1 + b1) = (b1 + 1)).
{
feq.
}
transitivity (Rpower  (b1 + 1) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__48). }
feq.
}
assert (e__49 : (Rpower (1 - b1) p) = (Rpower (((- 1) * b1) + 1) p)).
{
assert (e__50 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b1) + 1) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__50). }
feq.
}
eapply eq_trans.
{
rw e__47.
rw e__49.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (Rpower (((- 1) * b1) + 1) p) * b2) + ((- 1) * (Rpower (((- 1) * b1) + 1) p)) + (1 * (Rpower (b1 + 1) p) * b2) + ((- 1) * (Rpower (b1 + 1) p)) + (1 * (Rpower (((- 1) * (b1 ^ 2)) + 1) p)) + ((- 2) * b2) + (1 * (b2 ^ 2)) + (1)))).
{
feq.
}
rw n__63.
transitivity ((((Rpower (((- 1) * b1) + 1) p) * (Rpower (b1 + 1) p)) + ((Rpower (((- 1) * b1) + 1) p) * b2) + ((- 1) * (Rpower (((- 1) * b1) + 1) p)) + ((Rpower (b1 + 1) p) * b2) + ((- 1) * (Rpower (b1 + 1) p)) + ((- 2) * b2) + (b2 ^ 2) + 1)).
{
feq.
}
transitivity ((((1 * (Rpower (((- 1) * b1) + 1) p) * (Rpower (b1 + 1) p)) + (1 * (Rpower (((- 1) * b1) + 1) p) * b2) + ((- 1) * (Rpower (((- 1) * b1) + 1) p)) + (1 * (Rpower (b1 + 1) p) * b2) + ((- 1) * (Rpower (b1 + 1) p)) + ((- 2) * b2) + (1 * (b2 ^ 2)) + (1)))).
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
assert (w__27 : 0 < ((1 - b2) * (((Rpower (1 + b1) p) - (1 + (p * b1))) + ((Rpower (1 - b1) p) - (1 + (p * (- b1))))))).
{
apply mult_pos_pos.
{
assert (e__70 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__70.
apply (from_lt_pos 1 0 b2 1); [exact h__3 | lra ..].
}
{
apply plus_pos_pos.
{
assert (e__71 : ((Rpower (1 + b1) p) - (1 + (p * b1))) = 1 * ((Rpower (1 + b1) p) - (1 + (p * b1))) + 0).
{
transitivity (((Rpower (b1 + 1) p) + ((- 1) * b1 * p) + (- 1))).
{
assert (e__72 : (Rpower (1 + b1) p) = (Rpower (b1 + 1) p)).
{
assert (e__73 : (1 + b1) = (b1 + 1)).
{
feq.
}
transitivity (Rpower  (b1 + 1) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__73). }
feq.
}
eapply eq_trans.
{
rw e__72.
reflexivity.
}
feq.
}
symmetry.
transitivity (((Rpower (b1 + 1) p) + ((- 1) * b1 * p) + (- 1))).
{
assert (e__74 : (Rpower (1 + b1) p) = (Rpower (b1 + 1) p)).
{
assert (e__75 : (1 + b1) = (b1 + 1)).
{
feq.
}
transitivity (Rpower  (b1 + 1) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__75). }
feq.
}
eapply eq_trans.
{
rw e__74.
reflexivity.
}
feq.
}
feq.
}
rw e__71.
apply (from_lt_pos 1 0 (1 + (p * b1)) (Rpower (1 + b1) p)); [exact s__19 | lra ..].
}
{
assert (e__76 : ((Rpower (1 - b1) p) - (1 + (p * (- b1)))) = 1 * ((Rpower (1 - b1) p) - (1 + (p * (- b1)))) + 0).
{
transitivity (((Rpower (((- 1) * b1) + 1) p) + (b1 * p) + (- 1))).
{
assert (e__77 : (Rpower (1 - b1) p) = (Rpower (((- 1) * b1) + 1) p)).
{
assert (e__78 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b1) + 1) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__78). }
feq.
}
eapply eq_trans.
{
rw e__77.
reflexivity.
}
feq.
}
symmetry.
transitivity (((Rpower (((- 1) * b1) + 1) p) + (b1 * p) + (- 1))).
{
assert (e__79 : (Rpower (1 - b1) p) = (Rpower (((- 1) * b1) + 1) p)).
{
assert (e__80 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b1) + 1) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__80). }
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
rw e__76.
apply (from_lt_pos 1 0 (1 + (p * (- b1))) (Rpower (1 - b1) p)); [exact s__12 | lra ..].
}
}
}
rw e__26. exact w__27.
}
split.
{
split.
{
change (0 < (1 - b1)).
assert (e__82 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__82.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
change (0 < (1 - (b1 ^ 2))).
assert (g__83 : 0 < b1).
{
assert (e__87 : b1 = 1 * (b1 - 0) + 0).
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
rw e__87.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
assert (g__84 : 0 < (1 - b1)).
{
assert (e__88 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__88.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (g__85 : 0 < 2).
{
lra.
}
assert (g__86 : 0 < (1 - (b1 ^ 2))).
{
pw_gap b1 2%nat.
}
lra.
}
}
{
change ((1 - (b2 ^ 2)) < (Rpower (1 - (b1 ^ 2)) p)).
exact s__81.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (p : R), ((0 < b1) /\ (b1 < 1)) -> (b2 < 1) -> (1 < p) -> ((Rpower (1 - b1) p) = (1 - b2)) -> ((0 < (1 - b1)) /\ (0 < (1 - (b1 ^ 2)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (p : R), ((0 < b1) /\ (b1 < 1)) -> (b2 < 1) -> (1 < p) -> ((Rpower (1 - b1) p) = (1 - b2)) -> ((1 - (b2 ^ 2)) < (Rpower (1 - (b1 ^ 2)) p)).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (p : R), ((0 < b1) /\ (b1 < 1)) -> (b2 < 1) -> (1 < p) -> ((Rpower (1 - b1) p) = (1 - b2)) -> ((Rpower (1 - (b1 ^ 2)) p) <= (1 - (b2 ^ 2))) := claim.
End T_aida_lemma1_corrections_8bcab560.


(* aida.jacobian_printed; certificate fc62bb2574f80c5e662c8c17aab15f91c22f29750c59068420d50e86ff38cd2f *)
Module T_aida_jacobian_printed_fc62bb25.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (h : R), (0 < eta) /\ (0 < p) /\ (0 < q) /\ (0 < (aida_m b1 m g)) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 < ((eps + (aida_r b2 p r g)) + (b2 * h))) /\ (0 < h).
Proof.
exists 1, (1 * / 2), (1 * / 2), 1, 0, 1, 2, 0, 2, 2, 0, 1.
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
change (0 < 2).
closed_less.
}
{
split.
{
change (0 < ((0 * (1 - (1 * / 2))) + (2 * (1 * / 2)))).
closed_less.
}
{
split.
{
change (0 < (1 + ((2 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))))).
replace (apow 0 1) with 0
by (symmetry; apply apow_of_zero; closed_eq).
closed_less.
}
{
split.
{
change (0 < ((1 + ((2 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2))))) + ((1 * / 2) * 1))).
replace (apow 0 1) with 0
by (symmetry; apply apow_of_zero; closed_eq).
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
}
Qed.

Theorem claim : ~ (forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (h : R), (0 < eta) -> (0 < p) -> (0 < q) -> (0 < (aida_m b1 m g)) -> (0 < (eps + (aida_r b2 p r g))) -> (0 < ((eps + (aida_r b2 p r g)) + (b2 * h))) -> (0 < h) -> (((aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) - (aida_limit_x eta b1 b2 eps mu p q x m r g)) <= ((eta * (p / q) * b2 * (apow (aida_m b1 m g) q) * h) / (Rpower (eps + (aida_r b2 p r g)) ((q / p) + 1))))).
Proof.
intro general.
specialize (general 1 (1 * / 2) (1 * / 2) 1 0 1 2 0 2 2 0 1).
lapply general; clear general.
2: {
change (0 < 1).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change (0 < 1).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change (0 < 2).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change (0 < ((0 * (1 - (1 * / 2))) + (2 * (1 * / 2)))).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change (0 < (1 + ((2 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))))).
replace (apow 0 1) with 0
by (symmetry; apply apow_of_zero; closed_eq).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change (0 < ((1 + ((2 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2))))) + ((1 * / 2) * 1))).
replace (apow 0 1) with 0
by (symmetry; apply apow_of_zero; closed_eq).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change (0 < 1).
closed_less.
}
intro general.
revert general.
change ((((0 * (1 - 0)) - ((1 * (apow ((0 * (1 - (1 * / 2))) + (2 * (1 * / 2))) 2) * (sgn ((0 * (1 - (1 * / 2))) + (2 * (1 * / 2))))) * / (exp ((2 * / 1) * ln (1 + (((2 + 1) * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2))))))))) - ((0 * (1 - 0)) - ((1 * (apow ((0 * (1 - (1 * / 2))) + (2 * (1 * / 2))) 2) * (sgn ((0 * (1 - (1 * / 2))) + (2 * (1 * / 2))))) * / (exp ((2 * / 1) * ln (1 + ((2 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))))))))) <= ((1 * (1 * / 2) * (1 * / 2) * (apow ((0 * (1 - (1 * / 2))) + (2 * (1 * / 2))) 2) * 1) * / (exp (((2 * / 1) + 1) * ln (1 + ((2 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))))))) -> False).
apply no_le.
replace (apow ((0 * (1 - (1 * / 2))) + (2 * (1 * / 2))) 2) with (((0 * (1 - (1 * / 2))) + (2 * (1 * / 2))) ^ 2)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (sgn ((0 * (1 - (1 * / 2))) + (2 * (1 * / 2)))) with 1
by (symmetry; apply sgn_of_pos; closed_less).
replace (apow 0 1) with 0
by (symmetry; apply apow_of_zero; closed_eq).
replace (exp ((2 * / 1) * ln (1 + (((2 + 1) * (1 * / 2)) + (0 * (1 - (1 * / 2))))))) with ((1 + (((2 + 1) * (1 * / 2)) + (0 * (1 - (1 * / 2))))) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp ((2 * / 1) * ln (1 + ((2 * (1 * / 2)) + (0 * (1 - (1 * / 2))))))) with ((1 + ((2 * (1 * / 2)) + (0 * (1 - (1 * / 2))))) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp (((2 * / 1) + 1) * ln (1 + ((2 * (1 * / 2)) + (0 * (1 - (1 * / 2))))))) with ((1 + ((2 * (1 * / 2)) + (0 * (1 - (1 * / 2))))) ^ 3)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (h : R), (0 < eta) -> (0 < p) -> (0 < q) -> (0 < (aida_m b1 m g)) -> (0 < (eps + (aida_r b2 p r g))) -> (0 < ((eps + (aida_r b2 p r g)) + (b2 * h))) -> (0 < h) -> (((eta * (p / q) * b2 * (apow (aida_m b1 m g) q) * h) / (Rpower (eps + (aida_r b2 p r g)) ((q / p) + 1))) < ((aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) - (aida_limit_x eta b1 b2 eps mu p q x m r g)))) := claim.
End T_aida_jacobian_printed_fc62bb25.


(* aida.jacobian_r; certificate 917a7040917b8c31d1064e9b682a70f817f42c9ec1b890ee2ba867699c10b632 *)
Module T_aida_jacobian_r_917a7040.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (h : R), (0 < eta) /\ (0 < p) /\ (0 < q) /\ (0 < (aida_m b1 m g)) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 < ((eps + (aida_r b2 p r g)) + (b2 * h))).
Proof.
exists 1, (1 * / 2), (1 * / 2), 1, 0, 1, 2, 0, 2, 2, 0, 1.
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
change (0 < 2).
closed_less.
}
{
split.
{
change (0 < ((0 * (1 - (1 * / 2))) + (2 * (1 * / 2)))).
closed_less.
}
{
split.
{
change (0 < (1 + ((2 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))))).
replace (apow 0 1) with 0
by (symmetry; apply apow_of_zero; closed_eq).
closed_less.
}
{
change (0 < ((1 + ((2 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2))))) + ((1 * / 2) * 1))).
replace (apow 0 1) with 0
by (symmetry; apply apow_of_zero; closed_eq).
closed_less.
}
}
}
}
}
Qed.

Lemma proved : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (h : R), (0 < eta) -> (0 < p) -> (0 < q) -> (0 < (aida_m b1 m g)) -> (0 < (eps + (aida_r b2 p r g))) -> (0 < ((eps + (aida_r b2 p r g)) + (b2 * h))) -> (((0 < p) /\ (0 <> p) /\ (0 < q) /\ (0 < ((eps + (aida_r b2 p r g)) + (b2 * h))) /\ (0 <> (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q / p) + 1))) /\ (0 < (eps + (aida_r b2 p (r + h) g))) /\ (0 <> (Rpower (eps + (aida_r b2 p (r + h) g)) (q / p))) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) (q / p))) /\ (0 < q) /\ (0 <> p) /\ (0 < (eps + (aida_r b2 p (r + h) g))) /\ (0 <> (Rpower (eps + (aida_r b2 p (r + h) g)) (q / p))) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) (q / p))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) ((q / p) + 1)))) /\ ((((eta * (q / p) * b2 * (apow (aida_m b1 m g) q) * h) / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q / p) + 1))) <= ((aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) - (aida_limit_x eta b1 b2 eps mu p q x m r g))) /\ (((aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) - (aida_limit_x eta b1 b2 eps mu p q x m r g)) <= ((eta * (q / p) * b2 * (apow (aida_m b1 m g) q) * h) / (Rpower (eps + (aida_r b2 p r g)) ((q / p) + 1)))))).
Proof.
intros eta b1 b2 eps mu p q x m r g h h__0 h__1 h__2 h__3 h__4 h__5.
(* sign *)
assert (s__8 : ((sgn (aida_m b1 m g)) = 1)).
{
assert (p__6 : (0 < (aida_m b1 m g))).
{
exact h__3.
}
assert (u__7 : ((sgn (aida_m b1 m g)) = 1)).
{
exact (ax_sign_of_positive (aida_m b1 m g) p__6).
}
exact u__7.
}
(* convex *)
assert (s__15 : (((- (((q * / p) * (((eps + (aida_r b2 p r g)) + (b2 * h)) - (eps + (aida_r b2 p r g)))) * / (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1)))) <= ((Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) - (Rpower (eps + (aida_r b2 p r g)) (- (q * / p))))) /\ (((Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) - (Rpower (eps + (aida_r b2 p r g)) (- (q * / p)))) <= (- (((q * / p) * (((eps + (aida_r b2 p r g)) + (b2 * h)) - (eps + (aida_r b2 p r g)))) * / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1))))))).
{
assert (p__9 : (0 < (eps + (aida_r b2 p r g)))).
{
exact h__4.
}
assert (p__10 : (0 < ((eps + (aida_r b2 p r g)) + (b2 * h)))).
{
exact h__5.
}
assert (p__11 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__12 : q = 1 * (q - 0) + 0).
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
rw e__12.
apply (from_lt_pos 1 0 0 q); [exact h__2 | lra ..].
}
{
apply inv_pos.
assert (e__13 : p = 1 * (p - 0) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 0 p); [exact h__1 | lra ..].
}
}
assert (u__14 : (((- (((q * / p) * (((eps + (aida_r b2 p r g)) + (b2 * h)) - (eps + (aida_r b2 p r g)))) * / (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1)))) <= ((Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) - (Rpower (eps + (aida_r b2 p r g)) (- (q * / p))))) /\ (((Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) - (Rpower (eps + (aida_r b2 p r g)) (- (q * / p)))) <= (- (((q * / p) * (((eps + (aida_r b2 p r g)) + (b2 * h)) - (eps + (aida_r b2 p r g)))) * / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1))))))).
{
exact (T_aida_convex_power_960854e6.claim (eps + (aida_r b2 p r g)) ((eps + (aida_r b2 p r g)) + (b2 * h)) (q * / p) p__9 p__10 p__11).
}
exact u__14.
}
pose proof s__15 as [h__16 h__17].
assert (n__21 : 0 < q).
{
assert (e__20 : q = 1 * (q - 0) + 0).
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
rw e__20.
apply (from_lt_pos 1 0 0 q); [exact h__2 | lra ..].
}
assert (n__23 : 0 < p).
{
assert (e__22 : p = 1 * (p - 0) + 0).
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
rw e__22.
apply (from_lt_pos 1 0 0 p); [exact h__1 | lra ..].
}
assert (n__25 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__24 : p = 1 * (p - 0) + 0).
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
rw e__24.
apply (from_lt_pos 1 0 0 p); [exact h__1 | lra ..].
}
assert (n__29 : 0 < (eps + (aida_r b2 p (r + h) g))).
{
assert (e__26 : (eps + (aida_r b2 p (r + h) g)) = 1 * (((eps + (aida_r b2 p r g)) + (b2 * h)) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__27 : (aida_r b2 p (r + h) g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r))).
{
change ((((r + h) * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__27.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__28 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__28.
reflexivity.
}
feq.
}
feq.
}
rw e__26.
apply (from_lt_pos 1 0 0 ((eps + (aida_r b2 p r g)) + (b2 * h))); [exact h__5 | lra ..].
}
assert (n__32 : 0 < (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__30 : (eps + (aida_r b2 p (r + h) g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__31 : (aida_r b2 p (r + h) g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r))).
{
change ((((r + h) * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__31.
reflexivity.
}
feq.
}
try rewrite <- e__30.
exact n__29.
}
assert (n__33 : (Rpower (eps + (aida_r b2 p (r + h) g)) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__39 : (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) <> 0).
{
assert (e__34 : (Rpower (eps + (aida_r b2 p (r + h) g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__35 : (eps + (aida_r b2 p (r + h) g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__36 : (aida_r b2 p (r + h) g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r))).
{
change ((((r + h) * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__36.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__35). }
assert (e__37 : (q * / p) = ((/ p) * q)).
{
assert (e__38 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) v__ ) e__37). }
feq.
}
try rewrite <- e__34.
exact n__33.
}
assert (n__43 : 0 < (eps + (aida_r b2 p r g))).
{
assert (e__40 : (eps + (aida_r b2 p r g)) = 1 * ((eps + (aida_r b2 p r g)) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__41 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__41.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__42 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
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
rw e__40.
apply (from_lt_pos 1 0 0 (eps + (aida_r b2 p r g))); [exact h__4 | lra ..].
}
assert (n__46 : 0 < (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__44 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__45 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__45.
reflexivity.
}
feq.
}
try rewrite <- e__44.
exact n__43.
}
assert (n__47 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__53 : (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) <> 0).
{
assert (e__48 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__49 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__50 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__50.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__49). }
assert (e__51 : (q * / p) = ((/ p) * q)).
{
assert (e__52 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__52.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__51). }
feq.
}
try rewrite <- e__48.
exact n__47.
}
assert (n__57 : 0 < ((eps + (aida_r b2 p r g)) + (b2 * h))).
{
assert (e__54 : ((eps + (aida_r b2 p r g)) + (b2 * h)) = 1 * (((eps + (aida_r b2 p r g)) + (b2 * h)) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__55 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
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
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__56 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__56.
reflexivity.
}
feq.
}
feq.
}
rw e__54.
apply (from_lt_pos 1 0 0 ((eps + (aida_r b2 p r g)) + (b2 * h))); [exact h__5 | lra ..].
}
assert (n__58 : (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__64 : (((apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) + ((- 1) * (apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2 * h) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2 * r) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * eps)) <> 0).
{
assert (e__59 : (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1)) = (((apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) + ((- 1) * (apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2 * h) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2 * r) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * eps))).
{
assert (e__60 : ((eps + (aida_r b2 p r g)) + (b2 * h)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__61 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__61.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((q * / p) + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ ((q * / p) + 1)) e__60). }
assert (e__62 : ((q * / p) + 1) = (((/ p) * q) + 1)).
{
assert (e__63 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__63.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (((/ p) * q) + 1) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) v__ ) e__62). }
rewrite (rp_add (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (((/ p) * q) + 1) ((/ p) * q) 1) by ring.
rewrite (rp_whole (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__59.
exact n__58.
}
assert (n__65 : (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * h) + ((- 1) * b2 * r) + ((- 1) * eps)) <> 0).
{
intro vanishes.
apply n__64.
transitivity ((- 1) * ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * h) + ((- 1) * b2 * r) + ((- 1) * eps))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__121 : (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) = (- 1)).
{
transitivity ((- 1) * ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{ feq. }
assert (e__119 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__120 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__120.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
try rewrite <- e__119.
rewrite s__8.
feq.
}
(* low *)
assert (s__162 : (((eta * (q * / p) * b2 * (apow (aida_m b1 m g) q) * h) * / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1))) <= ((aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) - (aida_limit_x eta b1 b2 eps mu p q x m r g)))).
{
apply gap_le.
assert (e__18 : (((aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) - (aida_limit_x eta b1 b2 eps mu p q x m r g)) - ((eta * (q * / p) * b2 * (apow (aida_m b1 m g) q) * h) * / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1)))) = (eta * (apow (aida_m b1 m g) q) * ((- (((q * / p) * (((eps + (aida_r b2 p r g)) + (b2 * h)) - (eps + (aida_r b2 p r g)))) * / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1)))) - ((Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) - (Rpower (eps + (aida_r b2 p r g)) (- (q * / p))))))).
{
transitivity (((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta * h) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta * r) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eps * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta * h * (/ p) * q) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta * h) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta * r) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eps * eta)) * (/ (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * h) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
assert (e__66 : / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1)) = (((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)))) * (/ (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * h) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
assert (e__67 : (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1)) = (((apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) + ((- 1) * (apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2 * h) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2 * r) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * eps))).
{
assert (e__68 : ((eps + (aida_r b2 p r g)) + (b2 * h)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__69 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__69.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((q * / p) + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ ((q * / p) + 1)) e__68). }
assert (e__70 : ((q * / p) + 1) = (((/ p) * q) + 1)).
{
assert (e__71 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__71.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (((/ p) * q) + 1) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) v__ ) e__70). }
rewrite (rp_add (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (((/ p) * q) + 1) ((/ p) * q) 1) by ring.
rewrite (rp_whole (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__67.
apply inv_by. feq.
}
assert (e__72 : (aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 p (r + h) g)) (q * / p)))) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
assert (e__73 : / (Rpower (eps + (aida_r b2 p (r + h) g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__74 : (Rpower (eps + (aida_r b2 p (r + h) g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__75 : (eps + (aida_r b2 p (r + h) g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__76 : (aida_r b2 p (r + h) g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r))).
{
change ((((r + h) * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__75). }
assert (e__77 : (q * / p) = ((/ p) * q)).
{
assert (e__78 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__78.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) v__ ) e__77). }
feq.
}
rw e__74.
apply inv_by. feq.
}
assert (e__79 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__80 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__80). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__81 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__82 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__82.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__73.
rw e__79.
rw e__81.
reflexivity.
}
feq.
}
assert (e__83 : (aida_limit_x eta b1 b2 eps mu p q x m r g) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p)))) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
assert (e__84 : / (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__85 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__86 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__87 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__87.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__86). }
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__88). }
feq.
}
rw e__85.
apply inv_by. feq.
}
assert (e__90 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__91 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__91). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__92 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__93 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__93.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__84.
rw e__90.
rw e__92.
reflexivity.
}
feq.
}
assert (e__94 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__95 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__95). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__96 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__66.
rw e__72.
rw e__83.
rw e__94.
rw e__96.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta * h) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta * h * (/ p) * q) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta * r) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * eps * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta * h) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta * r) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eps * eta)) * (/ (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * h) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
assert (e__97 : / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1)) = (((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)))) * (/ (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * h) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
assert (e__98 : (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1)) = (((apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) + ((- 1) * (apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2 * h) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2 * r) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * eps))).
{
assert (e__99 : ((eps + (aida_r b2 p r g)) + (b2 * h)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__100 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__100.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((q * / p) + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ ((q * / p) + 1)) e__99). }
assert (e__101 : ((q * / p) + 1) = (((/ p) * q) + 1)).
{
assert (e__102 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__102.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (((/ p) * q) + 1) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) v__ ) e__101). }
rewrite (rp_add (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (((/ p) * q) + 1) ((/ p) * q) 1) by ring.
rewrite (rp_whole (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__98.
apply inv_by. feq.
}
assert (e__103 : (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__104 : ((eps + (aida_r b2 p r g)) + (b2 * h)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__105 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__105.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (- (q * / p))).
{ exact (f_equal (fun v__ => Rpower  v__ (- (q * / p))) e__104). }
assert (e__106 : (- (q * / p)) = ((- 1) * (/ p) * q)).
{
assert (e__107 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__107.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((- 1) * (/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) v__ ) e__106). }
rewrite (rp_times_neg (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((- 1) * (/ p) * q) ((/ p) * q) 1) by (simpl INR; feq).
feq.
}
assert (e__108 : (Rpower (eps + (aida_r b2 p r g)) (- (q * / p))) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__109 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__110 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__110.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (- (q * / p))).
{ exact (f_equal (fun v__ => Rpower  v__ (- (q * / p))) e__109). }
assert (e__111 : (- (q * / p)) = ((- 1) * (/ p) * q)).
{
assert (e__112 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__112.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((- 1) * (/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__111). }
rewrite (rp_times_neg (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((- 1) * (/ p) * q) ((/ p) * q) 1) by (simpl INR; feq).
feq.
}
assert (e__113 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__114 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__114). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__115 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
assert (e__116 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__97.
rw e__103.
rw e__108.
rw e__113.
rw e__115.
rw e__116.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta * h) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta * r) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eps * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta * h) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta * r) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * eps * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta * h) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta * r) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eps * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta * h) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta * r) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eps * eta)) * (/ ((1 * (apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * h) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
feq.
}
rw n__121.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__19 : 0 <= (eta * (apow (aida_m b1 m g) q) * ((- (((q * / p) * (((eps + (aida_r b2 p r g)) + (b2 * h)) - (eps + (aida_r b2 p r g)))) * / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1)))) - ((Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) - (Rpower (eps + (aida_r b2 p r g)) (- (q * / p))))))).
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__122 : eta = 1 * (eta - 0) + 0).
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
rw e__122.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
apply apow_pos.
apply Rgt_not_eq; red.
assert (e__123 : (aida_m b1 m g) = 1 * ((aida_m b1 m g) - 0) + 0).
{
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
symmetry.
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__124 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
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
rw e__123.
apply (from_lt_pos 1 0 0 (aida_m b1 m g)); [exact h__3 | lra ..].
}
}
{
assert (e__125 : ((- (((q * / p) * (((eps + (aida_r b2 p r g)) + (b2 * h)) - (eps + (aida_r b2 p r g)))) * / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1)))) - ((Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) - (Rpower (eps + (aida_r b2 p r g)) (- (q * / p))))) = 1 * ((- (((q * / p) * (((eps + (aida_r b2 p r g)) + (b2 * h)) - (eps + (aida_r b2 p r g)))) * / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1)))) - ((Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) - (Rpower (eps + (aida_r b2 p r g)) (- (q * / p))))) + 0).
{
transitivity (((((apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)))) + ((- 1) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2) + ((- 1) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))) + ((apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * h) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * h * (/ p) * q) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * r) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * eps) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * h) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * r) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eps)) * (/ (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * h) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
assert (e__126 : / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1)) = (((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)))) * (/ (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * h) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
assert (e__127 : (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1)) = (((apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) + ((- 1) * (apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2 * h) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2 * r) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * eps))).
{
assert (e__128 : ((eps + (aida_r b2 p r g)) + (b2 * h)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__129 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__129.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((q * / p) + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ ((q * / p) + 1)) e__128). }
assert (e__130 : ((q * / p) + 1) = (((/ p) * q) + 1)).
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (((/ p) * q) + 1) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) v__ ) e__130). }
rewrite (rp_add (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (((/ p) * q) + 1) ((/ p) * q) 1) by ring.
rewrite (rp_whole (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__127.
apply inv_by. feq.
}
assert (e__132 : (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__133 : ((eps + (aida_r b2 p r g)) + (b2 * h)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__134 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__134.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (- (q * / p))).
{ exact (f_equal (fun v__ => Rpower  v__ (- (q * / p))) e__133). }
assert (e__135 : (- (q * / p)) = ((- 1) * (/ p) * q)).
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((- 1) * (/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) v__ ) e__135). }
rewrite (rp_times_neg (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((- 1) * (/ p) * q) ((/ p) * q) 1) by (simpl INR; feq).
feq.
}
assert (e__137 : (Rpower (eps + (aida_r b2 p r g)) (- (q * / p))) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__138 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__139 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__139.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (- (q * / p))).
{ exact (f_equal (fun v__ => Rpower  v__ (- (q * / p))) e__138). }
assert (e__140 : (- (q * / p)) = ((- 1) * (/ p) * q)).
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((- 1) * (/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__140). }
rewrite (rp_times_neg (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((- 1) * (/ p) * q) ((/ p) * q) 1) by (simpl INR; feq).
feq.
}
assert (e__142 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
assert (e__143 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__126.
rw e__132.
rw e__137.
rw e__142.
rw e__143.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)))) + ((- 1) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2) + ((- 1) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))) + ((apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * h) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * h * (/ p) * q) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * r) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * eps) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * h) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * r) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eps)) * (/ (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * h) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
assert (e__144 : / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1)) = (((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)))) * (/ (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * h) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
assert (e__145 : (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1)) = (((apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) + ((- 1) * (apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2 * h) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * b2 * r) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)) * eps))).
{
assert (e__146 : ((eps + (aida_r b2 p r g)) + (b2 * h)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__147 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__147.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((q * / p) + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ ((q * / p) + 1)) e__146). }
assert (e__148 : ((q * / p) + 1) = (((/ p) * q) + 1)).
{
assert (e__149 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__149.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (((/ p) * q) + 1) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) v__ ) e__148). }
rewrite (rp_add (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (((/ p) * q) + 1) ((/ p) * q) 1) by ring.
rewrite (rp_whole (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__145.
apply inv_by. feq.
}
assert (e__150 : (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__151 : ((eps + (aida_r b2 p r g)) + (b2 * h)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__152 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__152.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (- (q * / p))).
{ exact (f_equal (fun v__ => Rpower  v__ (- (q * / p))) e__151). }
assert (e__153 : (- (q * / p)) = ((- 1) * (/ p) * q)).
{
assert (e__154 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__154.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((- 1) * (/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) v__ ) e__153). }
rewrite (rp_times_neg (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((- 1) * (/ p) * q) ((/ p) * q) 1) by (simpl INR; feq).
feq.
}
assert (e__155 : (Rpower (eps + (aida_r b2 p r g)) (- (q * / p))) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__156 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__157 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__157.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (- (q * / p))).
{ exact (f_equal (fun v__ => Rpower  v__ (- (q * / p))) e__156). }
assert (e__158 : (- (q * / p)) = ((- 1) * (/ p) * q)).
{
assert (e__159 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__159.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((- 1) * (/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__158). }
rewrite (rp_times_neg (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((- 1) * (/ p) * q) ((/ p) * q) 1) by (simpl INR; feq).
feq.
}
assert (e__160 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
assert (e__161 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__144.
rw e__150.
rw e__155.
rw e__160.
rw e__161.
reflexivity.
}
feq.
}
feq.
}
rw e__125.
apply (from_le_nn 1 0 ((Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) - (Rpower (eps + (aida_r b2 p r g)) (- (q * / p)))) (- (((q * / p) * (((eps + (aida_r b2 p r g)) + (b2 * h)) - (eps + (aida_r b2 p r g)))) * / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1))))); [exact h__17 | lra ..].
}
}
rw e__18. exact w__19.
}
assert (n__165 : (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__171 : (((apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) + ((- 1) * (apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * b2) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * b2 * r) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * eps)) <> 0).
{
assert (e__166 : (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1)) = (((apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) + ((- 1) * (apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * b2) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * b2 * r) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * eps))).
{
assert (e__167 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__168 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__168.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((q * / p) + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ ((q * / p) + 1)) e__167). }
assert (e__169 : ((q * / p) + 1) = (((/ p) * q) + 1)).
{
assert (e__170 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__170.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (((/ p) * q) + 1) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__169). }
rewrite (rp_add (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (((/ p) * q) + 1) ((/ p) * q) 1) by ring.
rewrite (rp_whole (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__166.
exact n__165.
}
assert (n__172 : (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r) + ((- 1) * eps)) <> 0).
{
intro vanishes.
apply n__171.
transitivity ((- 1) * ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r) + ((- 1) * eps))).
{ feq. }
rewrite vanishes. ring.
}
(* high *)
assert (s__266 : (((aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) - (aida_limit_x eta b1 b2 eps mu p q x m r g)) <= ((eta * (q * / p) * b2 * (apow (aida_m b1 m g) q) * h) * / (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1))))).
{
apply gap_le.
assert (e__163 : (((eta * (q * / p) * b2 * (apow (aida_m b1 m g) q) * h) * / (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1))) - ((aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) - (aida_limit_x eta b1 b2 eps mu p q x m r g))) = (eta * (apow (aida_m b1 m g) q) * ((Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) - (Rpower (eps + (aida_r b2 p r g)) (- (q * / p))) - (- (((q * / p) * (((eps + (aida_r b2 p r g)) + (b2 * h)) - (eps + (aida_r b2 p r g)))) * / (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1))))))).
{
transitivity (((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta * r) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eps * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta * r) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eps * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta * h * (/ p) * q)) * (/ (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
assert (e__173 : / (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1)) = (((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))) * (/ (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
assert (e__174 : (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1)) = (((apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) + ((- 1) * (apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * b2) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * b2 * r) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * eps))).
{
assert (e__175 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__176 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__176.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((q * / p) + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ ((q * / p) + 1)) e__175). }
assert (e__177 : ((q * / p) + 1) = (((/ p) * q) + 1)).
{
assert (e__178 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__178.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (((/ p) * q) + 1) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__177). }
rewrite (rp_add (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (((/ p) * q) + 1) ((/ p) * q) 1) by ring.
rewrite (rp_whole (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__174.
apply inv_by. feq.
}
assert (e__179 : (aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 p (r + h) g)) (q * / p)))) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
assert (e__180 : / (Rpower (eps + (aida_r b2 p (r + h) g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__181 : (Rpower (eps + (aida_r b2 p (r + h) g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__182 : (eps + (aida_r b2 p (r + h) g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__183 : (aida_r b2 p (r + h) g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r))).
{
change ((((r + h) * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__183.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__182). }
assert (e__184 : (q * / p) = ((/ p) * q)).
{
assert (e__185 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__185.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) v__ ) e__184). }
feq.
}
rw e__181.
apply inv_by. feq.
}
assert (e__186 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__187 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__187). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__188 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__189 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__189.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__180.
rw e__186.
rw e__188.
reflexivity.
}
feq.
}
assert (e__190 : (aida_limit_x eta b1 b2 eps mu p q x m r g) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p)))) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
assert (e__191 : / (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__192 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__193 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__194 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__194.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__193). }
assert (e__195 : (q * / p) = ((/ p) * q)).
{
assert (e__196 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__196.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__195). }
feq.
}
rw e__192.
apply inv_by. feq.
}
assert (e__197 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__198 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__198). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__199 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__200 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__200.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__191.
rw e__197.
rw e__199.
reflexivity.
}
feq.
}
assert (e__201 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__202 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__202). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__203 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__173.
rw e__179.
rw e__190.
rw e__201.
rw e__203.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta * r) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * eps * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta * h * (/ p) * q) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta * r) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eps * eta)) * (/ (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
assert (e__204 : (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__205 : ((eps + (aida_r b2 p r g)) + (b2 * h)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__206 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__206.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (- (q * / p))).
{ exact (f_equal (fun v__ => Rpower  v__ (- (q * / p))) e__205). }
assert (e__207 : (- (q * / p)) = ((- 1) * (/ p) * q)).
{
assert (e__208 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__208.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((- 1) * (/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) v__ ) e__207). }
rewrite (rp_times_neg (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((- 1) * (/ p) * q) ((/ p) * q) 1) by (simpl INR; feq).
feq.
}
assert (e__209 : / (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1)) = (((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))) * (/ (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
assert (e__210 : (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1)) = (((apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) + ((- 1) * (apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * b2) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * b2 * r) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * eps))).
{
assert (e__211 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__212 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__212.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((q * / p) + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ ((q * / p) + 1)) e__211). }
assert (e__213 : ((q * / p) + 1) = (((/ p) * q) + 1)).
{
assert (e__214 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__214.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (((/ p) * q) + 1) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__213). }
rewrite (rp_add (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (((/ p) * q) + 1) ((/ p) * q) 1) by ring.
rewrite (rp_whole (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__210.
apply inv_by. feq.
}
assert (e__215 : (Rpower (eps + (aida_r b2 p r g)) (- (q * / p))) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__216 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__217 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__217.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (- (q * / p))).
{ exact (f_equal (fun v__ => Rpower  v__ (- (q * / p))) e__216). }
assert (e__218 : (- (q * / p)) = ((- 1) * (/ p) * q)).
{
assert (e__219 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__219.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((- 1) * (/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__218). }
rewrite (rp_times_neg (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((- 1) * (/ p) * q) ((/ p) * q) 1) by (simpl INR; feq).
feq.
}
assert (e__220 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__221 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__221). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__222 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
assert (e__223 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__204.
rw e__209.
rw e__215.
rw e__220.
rw e__222.
rw e__223.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta * r) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eps * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta * r) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * eps * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eta * r) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eps * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * eta * r) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eps * eta)) * (/ ((1 * (apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
feq.
}
rw n__121.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__164 : 0 <= (eta * (apow (aida_m b1 m g) q) * ((Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) - (Rpower (eps + (aida_r b2 p r g)) (- (q * / p))) - (- (((q * / p) * (((eps + (aida_r b2 p r g)) + (b2 * h)) - (eps + (aida_r b2 p r g)))) * / (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1))))))).
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__226 : eta = 1 * (eta - 0) + 0).
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
rw e__226.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
apply apow_pos.
apply Rgt_not_eq; red.
assert (e__227 : (aida_m b1 m g) = 1 * ((aida_m b1 m g) - 0) + 0).
{
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
symmetry.
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__228 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__228.
reflexivity.
}
feq.
}
feq.
}
rw e__227.
apply (from_lt_pos 1 0 0 (aida_m b1 m g)); [exact h__3 | lra ..].
}
}
{
assert (e__229 : ((Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) - (Rpower (eps + (aida_r b2 p r g)) (- (q * / p))) - (- (((q * / p) * (((eps + (aida_r b2 p r g)) + (b2 * h)) - (eps + (aida_r b2 p r g)))) * / (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1))))) = 1 * (((Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) - (Rpower (eps + (aida_r b2 p r g)) (- (q * / p)))) - (- (((q * / p) * (((eps + (aida_r b2 p r g)) + (b2 * h)) - (eps + (aida_r b2 p r g)))) * / (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1))))) + 0).
{
transitivity (((((- 1) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)))) + ((apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2) + ((apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))) + ((- 1) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * r) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * eps) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * h * (/ p) * q) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * r) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eps)) * (/ (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
assert (e__230 : (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__231 : ((eps + (aida_r b2 p r g)) + (b2 * h)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__232 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__232.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (- (q * / p))).
{ exact (f_equal (fun v__ => Rpower  v__ (- (q * / p))) e__231). }
assert (e__233 : (- (q * / p)) = ((- 1) * (/ p) * q)).
{
assert (e__234 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__234.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((- 1) * (/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) v__ ) e__233). }
rewrite (rp_times_neg (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((- 1) * (/ p) * q) ((/ p) * q) 1) by (simpl INR; feq).
feq.
}
assert (e__235 : / (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1)) = (((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))) * (/ (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
assert (e__236 : (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1)) = (((apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) + ((- 1) * (apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * b2) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * b2 * r) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * eps))).
{
assert (e__237 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__238 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__238.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((q * / p) + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ ((q * / p) + 1)) e__237). }
assert (e__239 : ((q * / p) + 1) = (((/ p) * q) + 1)).
{
assert (e__240 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__240.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (((/ p) * q) + 1) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__239). }
rewrite (rp_add (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (((/ p) * q) + 1) ((/ p) * q) 1) by ring.
rewrite (rp_whole (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__236.
apply inv_by. feq.
}
assert (e__241 : (Rpower (eps + (aida_r b2 p r g)) (- (q * / p))) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__242 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__243 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__243.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (- (q * / p))).
{ exact (f_equal (fun v__ => Rpower  v__ (- (q * / p))) e__242). }
assert (e__244 : (- (q * / p)) = ((- 1) * (/ p) * q)).
{
assert (e__245 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__245.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((- 1) * (/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__244). }
rewrite (rp_times_neg (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((- 1) * (/ p) * q) ((/ p) * q) 1) by (simpl INR; feq).
feq.
}
assert (e__246 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
assert (e__247 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__230.
rw e__235.
rw e__241.
rw e__246.
rw e__247.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)))) + ((apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2) + ((apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))) + ((- 1) * (apow g p) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * b2 * r) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q))) * eps) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * h * (/ p) * q) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b2 * r) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eps)) * (/ (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
assert (e__248 : (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__249 : ((eps + (aida_r b2 p r g)) + (b2 * h)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__250 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__250.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) (- (q * / p))).
{ exact (f_equal (fun v__ => Rpower  v__ (- (q * / p))) e__249). }
assert (e__251 : (- (q * / p)) = ((- 1) * (/ p) * q)).
{
assert (e__252 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__252.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((- 1) * (/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) v__ ) e__251). }
rewrite (rp_times_neg (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps) ((- 1) * (/ p) * q) ((/ p) * q) 1) by (simpl INR; feq).
feq.
}
assert (e__253 : / (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1)) = (((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))) * (/ (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r) + ((- 1) * eps))))).
{
assert (e__254 : (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1)) = (((apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) + ((- 1) * (apow g p) * (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * b2) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * b2 * r) + ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * eps))).
{
assert (e__255 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__256 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__256.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((q * / p) + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ ((q * / p) + 1)) e__255). }
assert (e__257 : ((q * / p) + 1) = (((/ p) * q) + 1)).
{
assert (e__258 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__258.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (((/ p) * q) + 1) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__257). }
rewrite (rp_add (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (((/ p) * q) + 1) ((/ p) * q) 1) by ring.
rewrite (rp_whole (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__254.
apply inv_by. feq.
}
assert (e__259 : (Rpower (eps + (aida_r b2 p r g)) (- (q * / p))) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__260 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__261 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__261.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (- (q * / p))).
{ exact (f_equal (fun v__ => Rpower  v__ (- (q * / p))) e__260). }
assert (e__262 : (- (q * / p)) = ((- 1) * (/ p) * q)).
{
assert (e__263 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__263.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((- 1) * (/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__262). }
rewrite (rp_times_neg (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((- 1) * (/ p) * q) ((/ p) * q) 1) by (simpl INR; feq).
feq.
}
assert (e__264 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
assert (e__265 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__248.
rw e__253.
rw e__259.
rw e__264.
rw e__265.
reflexivity.
}
feq.
}
feq.
}
rw e__229.
apply (from_le_nn 1 0 (- (((q * / p) * (((eps + (aida_r b2 p r g)) + (b2 * h)) - (eps + (aida_r b2 p r g)))) * / (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1)))) ((Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) (- (q * / p))) - (Rpower (eps + (aida_r b2 p r g)) (- (q * / p))))); [exact h__16 | lra ..].
}
}
rw e__163. exact w__164.
}
(* goal *)
assert (s__267 : ((((eta * (q * / p) * b2 * (apow (aida_m b1 m g) q) * h) * / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1))) <= ((aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) - (aida_limit_x eta b1 b2 eps mu p q x m r g))) /\ (((aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) - (aida_limit_x eta b1 b2 eps mu p q x m r g)) <= ((eta * (q * / p) * b2 * (apow (aida_m b1 m g) q) * h) * / (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1)))))).
{
split.
{
exact s__162.
}
{
exact s__266.
}
}
pose proof s__267 as [h__268 h__269].
split.
{
split.
{
change (0 < p).
exact h__1.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__270 : p = 1 * (p - 0) + 0).
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
rw e__270.
apply (from_lt_pos 1 0 0 p); [exact h__1 | lra ..].
}
{
split.
{
change (0 < q).
exact h__2.
}
{
split.
{
change (0 < ((eps + (aida_r b2 p r g)) + (b2 * h))).
exact h__5.
}
{
split.
{
change (0 <> (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 < (eps + (aida_r b2 p (r + h) g))).
assert (e__271 : (eps + (aida_r b2 p (r + h) g)) = 1 * (((eps + (aida_r b2 p r g)) + (b2 * h)) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__272 : (aida_r b2 p (r + h) g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r))).
{
change ((((r + h) * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r))).
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
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__273 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__273.
reflexivity.
}
feq.
}
feq.
}
rw e__271.
apply (from_lt_pos 1 0 0 ((eps + (aida_r b2 p r g)) + (b2 * h))); [exact h__5 | lra ..].
}
{
split.
{
change (0 <> (Rpower (eps + (aida_r b2 p (r + h) g)) (q * / p))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 < (eps + (aida_r b2 p r g))).
exact h__4.
}
{
split.
{
change (0 <> (Rpower (eps + (aida_r b2 p r g)) (q * / p))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 < q).
exact h__2.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__274 : p = 1 * (p - 0) + 0).
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
rw e__274.
apply (from_lt_pos 1 0 0 p); [exact h__1 | lra ..].
}
{
split.
{
change (0 < (eps + (aida_r b2 p (r + h) g))).
assert (e__275 : (eps + (aida_r b2 p (r + h) g)) = 1 * (((eps + (aida_r b2 p r g)) + (b2 * h)) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__276 : (aida_r b2 p (r + h) g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r))).
{
change ((((r + h) * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__276.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * h) + (b2 * r) + eps)).
{
assert (e__277 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__277.
reflexivity.
}
feq.
}
feq.
}
rw e__275.
apply (from_lt_pos 1 0 0 ((eps + (aida_r b2 p r g)) + (b2 * h))); [exact h__5 | lra ..].
}
{
split.
{
change (0 <> (Rpower (eps + (aida_r b2 p (r + h) g)) (q * / p))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 < (eps + (aida_r b2 p r g))).
exact h__4.
}
{
split.
{
change (0 <> (Rpower (eps + (aida_r b2 p r g)) (q * / p))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
change (0 <> (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1))).
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
}
}
}
}
}
{
change ((((eta * (q * / p) * b2 * (apow (aida_m b1 m g) q) * h) * / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q * / p) + 1))) <= ((aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) - (aida_limit_x eta b1 b2 eps mu p q x m r g))) /\ (((aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) - (aida_limit_x eta b1 b2 eps mu p q x m r g)) <= ((eta * (q * / p) * b2 * (apow (aida_m b1 m g) q) * h) * / (Rpower (eps + (aida_r b2 p r g)) ((q * / p) + 1))))).
exact s__267.
}
Qed.
Lemma meaningful : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (h : R), (0 < eta) -> (0 < p) -> (0 < q) -> (0 < (aida_m b1 m g)) -> (0 < (eps + (aida_r b2 p r g))) -> (0 < ((eps + (aida_r b2 p r g)) + (b2 * h))) -> ((0 < p) /\ (0 <> p) /\ (0 < q) /\ (0 < ((eps + (aida_r b2 p r g)) + (b2 * h))) /\ (0 <> (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q / p) + 1))) /\ (0 < (eps + (aida_r b2 p (r + h) g))) /\ (0 <> (Rpower (eps + (aida_r b2 p (r + h) g)) (q / p))) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) (q / p))) /\ (0 < q) /\ (0 <> p) /\ (0 < (eps + (aida_r b2 p (r + h) g))) /\ (0 <> (Rpower (eps + (aida_r b2 p (r + h) g)) (q / p))) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) (q / p))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) ((q / p) + 1)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17)). Qed.
Theorem claim : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (h : R), (0 < eta) -> (0 < p) -> (0 < q) -> (0 < (aida_m b1 m g)) -> (0 < (eps + (aida_r b2 p r g))) -> (0 < ((eps + (aida_r b2 p r g)) + (b2 * h))) -> ((((eta * (q / p) * b2 * (apow (aida_m b1 m g) q) * h) / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q / p) + 1))) <= ((aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) - (aida_limit_x eta b1 b2 eps mu p q x m r g))) /\ (((aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) - (aida_limit_x eta b1 b2 eps mu p q x m r g)) <= ((eta * (q / p) * b2 * (apow (aida_m b1 m g) q) * h) / (Rpower (eps + (aida_r b2 p r g)) ((q / p) + 1))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17)). Qed.
Fail Definition corrupted : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (h : R), (0 < eta) -> (0 < p) -> (0 < q) -> (0 < (aida_m b1 m g)) -> (0 < (eps + (aida_r b2 p r g))) -> (0 < ((eps + (aida_r b2 p r g)) + (b2 * h))) -> ((((aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) - (aida_limit_x eta b1 b2 eps mu p q x m r g)) < ((eta * (q / p) * b2 * (apow (aida_m b1 m g) q) * h) / (Rpower ((eps + (aida_r b2 p r g)) + (b2 * h)) ((q / p) + 1)))) /\ (((aida_limit_x eta b1 b2 eps mu p q x m (r + h) g) - (aida_limit_x eta b1 b2 eps mu p q x m r g)) <= ((eta * (q / p) * b2 * (apow (aida_m b1 m g) q) * h) / (Rpower (eps + (aida_r b2 p r g)) ((q / p) + 1))))) := claim.
End T_aida_jacobian_r_917a7040.
