From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Near.
Open Scope R_scope.

(* ada2ms.continuous; certificate 844e30026f97eb3506d67098a47658a8e18b49eae293fa403598b933b9a69fb1 *)
Module T_ada2ms_continuous_844e3002.
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

Lemma proved : forall (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> ((((s - 1) < (s + 1)) /\ ((s - 1) <= s) /\ (s <= (s + 1)) /\ (forall u : R, (((s - 1) < u) /\ (u < (s + 1))) -> (0 < v)) /\ (forall u : R, (((s - 1) < u) /\ (u < (s + 1))) -> (0 < w)) /\ (forall u : R, (((s - 1) < u) /\ (u < (s + 1))) -> (0 <= (1 - (powerRZ b2 (t)%Z)))) /\ (forall u : R, (((s - 1) < u) /\ (u < (s + 1))) -> (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))))) /\ (tends_within (fun u : R => (((s - 1) < u) /\ (u < (s + 1)))) s (fun u : R => (below b2 u v w (t)%Z)) (below b2 s v w (t)%Z))).
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
assert (n__26 : 0 < v).
{
assert (e__25 : v = 1 * (v - 0) + 0).
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
rw e__25.
apply (from_lt_pos 1 0 0 v); [exact h__7 | lra ..].
}
assert (n__28 : 0 < w).
{
assert (e__27 : w = 1 * (w - 0) + 0).
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
rw e__27.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
assert (n__30 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
apply Rlt_le.
assert (e__29 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
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
rw e__29.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
assert (n__32 : 0 <= (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__31 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__31.
exact n__30.
}
assert (n__34 : (sqrt (1 - (powerRZ b2 (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__33 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
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
rw e__33.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
assert (n__37 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) <> 0).
{
assert (e__35 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__36 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__36.
reflexivity.
}
try rewrite <- e__35.
exact n__34.
}
(* goal *)
assert (s__71 : (tends_within (fun u : R => (((s - 1) < u) /\ (u < (s + 1)))) s (fun u : R => (below b2 u v w (t)%Z)) (below b2 s v w (t)%Z))).
{
assert (c__23 : @cont s (fun u : R => (((Rpower v ((1 * / 2) - (u * / 2))) * (Rpower w (u * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z))))) (((Rpower v ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z))))).
{
refine (cont_mult (fun u : R => ((Rpower v ((1 * / 2) - (u * / 2))) * (Rpower w (u * / 2)))) (fun u : R => / (sqrt (1 - (powerRZ b2 (t)%Z)))) ((Rpower v ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) (/ (sqrt (1 - (powerRZ b2 (t)%Z)))) _ _).
{
refine (cont_mult (fun u : R => (Rpower v ((1 * / 2) - (u * / 2)))) (fun u : R => (Rpower w (u * / 2))) (Rpower v ((1 * / 2) - (s * / 2))) (Rpower w (s * / 2)) _ _).
{
refine (cont_Rpower (fun u : R => v) (fun u : R => ((1 * / 2) - (u * / 2))) v ((1 * / 2) - (s * / 2)) _ _ _).
{
apply cont_const.
}
{
refine (cont_minus (fun u : R => (1 * / 2)) (fun u : R => (u * / 2)) (1 * / 2) (s * / 2) _ _).
{
apply cont_const.
}
{
refine (cont_mult (fun u : R => u) (fun u : R => / 2) s (/ 2) _ _).
{
apply cont_id.
}
{
refine (cont_inv (fun u : R => 2) 2 _ _).
{
apply cont_const.
}
{
apply Rgt_not_eq; red.
lra.
}
}
}
}
{
assert (e__21 : v = 1 * (v - 0) + 0).
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
rw e__21.
apply (from_lt_pos 1 0 0 v); [exact h__7 | lra ..].
}
}
{
refine (cont_Rpower (fun u : R => w) (fun u : R => (u * / 2)) w (s * / 2) _ _ _).
{
apply cont_const.
}
{
refine (cont_mult (fun u : R => u) (fun u : R => / 2) s (/ 2) _ _).
{
apply cont_id.
}
{
refine (cont_inv (fun u : R => 2) 2 _ _).
{
apply cont_const.
}
{
apply Rgt_not_eq; red.
lra.
}
}
}
{
assert (e__22 : w = 1 * (w - 0) + 0).
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
rw e__22.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
}
}
{
refine (cont_inv (fun u : R => (sqrt (1 - (powerRZ b2 (t)%Z)))) (sqrt (1 - (powerRZ b2 (t)%Z))) _ _).
{
apply cont_const.
}
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__20 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
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
rw e__20.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
}
}
assert (e__24 : (below b2 s v w (t)%Z) = (((Rpower v ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z))))).
{
transitivity (((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (s * / 2))) * (Rpower w (s * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__38 : (Rpower v ((1 * / 2) - (s * / 2))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)))).
{
assert (e__39 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower v ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__39). }
rewrite (rp_add v ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg v (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
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
symmetry.
transitivity (((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (s * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
assert (e__43 : (Rpower v ((1 * / 2) - (s * / 2))) = ((/ (Rpower v (s * / 2))) * (Rpower v (1 * / 2)))).
{
assert (e__44 : ((1 * / 2) - (s * / 2)) = ((((- 1) * / 2) * s) + (1 * / 2))).
{
feq.
}
transitivity (Rpower v ((((- 1) * / 2) * s) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__44). }
rewrite (rp_add v ((((- 1) * / 2) * s) + (1 * / 2)) (((- 1) * / 2) * s) (1 * / 2)) by ring.
rewrite (rp_times_neg v (((- 1) * / 2) * s) (s * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__45 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__46 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__47 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__47.
reflexivity.
}
rw e__46.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__43.
rw e__45.
reflexivity.
}
feq.
}
feq.
}
refine (within_from _ _ _ _ _ _ e__24 c__23 _).
intros u x__17.
pose proof x__17 as [h__18 h__19].
assert (n__49 : 0 < v).
{
assert (e__48 : v = 1 * (v - 0) + 0).
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
rw e__48.
apply (from_lt_pos 1 0 0 v); [exact h__7 | lra ..].
}
assert (n__51 : 0 < w).
{
assert (e__50 : w = 1 * (w - 0) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
assert (n__53 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
apply Rlt_le.
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
assert (n__55 : 0 <= (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__54 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__54.
exact n__53.
}
assert (n__57 : (sqrt (1 - (powerRZ b2 (t)%Z))) <> 0).
{
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
assert (n__60 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) <> 0).
{
assert (e__58 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__59 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__59.
reflexivity.
}
try rewrite <- e__58.
exact n__57.
}
transitivity (((/ (Rpower v (u * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (u * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
assert (e__61 : (Rpower v ((1 * / 2) - (u * / 2))) = ((/ (Rpower v (u * / 2))) * (Rpower v (1 * / 2)))).
{
assert (e__62 : ((1 * / 2) - (u * / 2)) = ((((- 1) * / 2) * u) + (1 * / 2))).
{
feq.
}
transitivity (Rpower v ((((- 1) * / 2) * u) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__62). }
rewrite (rp_add v ((((- 1) * / 2) * u) + (1 * / 2)) (((- 1) * / 2) * u) (1 * / 2)) by ring.
rewrite (rp_times_neg v (((- 1) * / 2) * u) (u * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__63 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__64 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__65 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__65.
reflexivity.
}
rw e__64.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__61.
rw e__63.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (Rpower v (u * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (u * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
{
change ((((Rpower v ((1 * / 2) - (u * / 2))) * (Rpower w (u * / 2))) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (Rpower v (u * / 2))) * (Rpower v (1 * / 2)) * (Rpower w (u * / 2)) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))))).
assert (e__66 : (Rpower v ((1 * / 2) - (u * / 2))) = ((/ (Rpower v (u * / 2))) * (Rpower v (1 * / 2)))).
{
assert (e__67 : ((1 * / 2) - (u * / 2)) = ((((- 1) * / 2) * u) + (1 * / 2))).
{
feq.
}
transitivity (Rpower v ((((- 1) * / 2) * u) + (1 * / 2)) ).
{ exact (f_equal (fun v__ => Rpower v v__ ) e__67). }
rewrite (rp_add v ((((- 1) * / 2) * u) + (1 * / 2)) (((- 1) * / 2) * u) (1 * / 2)) by ring.
rewrite (rp_times_neg v (((- 1) * / 2) * u) (u * / 2) 1) by (simpl INR; feq).
feq.
}
assert (e__68 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__69 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__70 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__70.
reflexivity.
}
rw e__69.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__66.
rw e__68.
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
change ((s - 1) < (s + 1)).
apply gap_lt.
assert (e__72 : ((s + 1) - (s - 1)) = 2).
{
feq.
}
rw e__72.
rat.
}
{
split.
{
change ((s - 1) <= s).
apply gap_le.
apply Rlt_le.
assert (e__73 : (s - (s - 1)) = 1).
{
feq.
}
rw e__73.
rat.
}
{
split.
{
change (s <= (s + 1)).
apply gap_le.
apply Rlt_le.
assert (e__74 : ((s + 1) - s) = 1).
{
feq.
}
rw e__74.
rat.
}
{
split.
{
change (forall u : R, (((s - 1) < u) /\ (u < (s + 1))) -> (0 < v)).
intros u x__75.
pose proof x__75 as [h__76 h__77].
exact h__7.
}
{
split.
{
change (forall u : R, (((s - 1) < u) /\ (u < (s + 1))) -> (0 < w)).
intros u x__78.
pose proof x__78 as [h__79 h__80].
exact h__8.
}
{
split.
{
change (forall u : R, (((s - 1) < u) /\ (u < (s + 1))) -> (0 <= (1 - (powerRZ b2 (t)%Z)))).
intros u x__81.
pose proof x__81 as [h__82 h__83].
apply Rlt_le.
assert (e__84 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
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
rw e__84.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
{
change (forall u : R, (((s - 1) < u) /\ (u < (s + 1))) -> (0 <> (sqrt (1 - (powerRZ b2 (t)%Z))))).
intros u x__85.
pose proof x__85 as [h__86 h__87].
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
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__16 | lra ..].
}
}
}
}
}
}
}
{
change (tends_within (fun u : R => (((s - 1) < u) /\ (u < (s + 1)))) s (fun u : R => (below b2 u v w (t)%Z)) (below b2 s v w (t)%Z)).
exact s__71.
}
Qed.
Lemma meaningful : forall (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> (((s - 1) < (s + 1)) /\ ((s - 1) <= s) /\ (s <= (s + 1)) /\ (forall u : R, (((s - 1) < u) /\ (u < (s + 1))) -> (0 < v)) /\ (forall u : R, (((s - 1) < u) /\ (u < (s + 1))) -> (0 < w)) /\ (forall u : R, (((s - 1) < u) /\ (u < (s + 1))) -> (0 <= (1 - (powerRZ b2 (t)%Z)))) /\ (forall u : R, (((s - 1) < u) /\ (u < (s + 1))) -> (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Theorem claim : forall (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> (tends_within (fun u : R => (((s - 1) < u) /\ (u < (s + 1)))) s (fun u : R => (below b2 u v w (t)%Z)) (below b2 s v w (t)%Z)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Fail Definition corrupted : forall (s : R) (b2 : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (0 < v) -> (0 < w) -> (tends_within (fun u : R => (((s - 1) < u) /\ (u < (s + 1)))) s (fun u : R => (below b2 u v w (t)%Z)) ((below b2 s v w (t)%Z) + 1)) := claim.
End T_ada2ms_continuous_844e3002.
