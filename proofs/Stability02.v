From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* stability.adam_eps_inside.unstable; certificate 0af79e8b623c42f1afc91f92fe3dbc853c8f27b9318c282ba5969b6834fa9345 *)
Module T_stability_adam_eps_inside_unstable_0af79e8b.

Lemma satisfiable : exists (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) /\ (0 < phi) /\ (2 < (phi * ((1 - beta1) / (1 + beta1)))).
Proof.
exists (1 * / 2), (15 * / 2).
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 <= (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
split.
{
change (0 < (15 * / 2)).
closed_less.
}
{
change (2 < ((15 * / 2) * ((1 - (1 * / 2)) * / (1 + (1 * / 2))))).
closed_less.
}
}
Qed.

Lemma proved : forall (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> (2 < (phi * ((1 - beta1) / (1 + beta1)))) -> (((0 <> (1 + beta1))) /\ (exists a : R, (1 < a < (1 + (phi * (1 - beta1)))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) + (a * phi * beta1)) = 0))).
Proof.
intros beta1 phi h__0 h__3 h__4.
pose proof h__0 as [h__1 h__2].
change (2 < (phi * ((1 - beta1) * / (1 + beta1)))) in h__4.
(* ends *)
assert (s__9 : (1 < (1 + (phi * (1 - beta1))))).
{
apply gap_lt.
assert (e__5 : ((1 + (phi * (1 - beta1))) - 1) = (phi * (1 - beta1))).
{
transitivity ((((- 1) * beta1 * phi) + phi)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + phi)).
{
feq.
}
feq.
}
assert (w__6 : 0 < (phi * (1 - beta1))).
{
apply mult_pos_pos.
{
assert (e__7 : phi = 1 * (phi - 0) + 0).
{
transitivity (phi).
{
reflexivity.
}
symmetry.
transitivity (phi).
{
feq.
}
feq.
}
rw e__7.
apply (from_lt_pos 1 0 0 phi); [exact h__3 | lra ..].
}
{
assert (e__8 : (1 - beta1) = 1 * (1 - beta1) + 0).
{
transitivity ((((- 1) * beta1) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + 1)).
{
feq.
}
feq.
}
rw e__8.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
rw e__5. exact w__6.
}
assert (n__13 : (1 + beta1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__12 : (1 + beta1) = 1 * (beta1 - 0) + 1).
{
transitivity ((beta1 + 1)).
{
feq.
}
symmetry.
transitivity ((beta1 + 1)).
{
feq.
}
feq.
}
rw e__12.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
assert (n__15 : (beta1 + 1) <> 0).
{
assert (e__14 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
try rewrite <- e__14.
exact n__13.
}
(* near *)
assert (s__24 : (((2 - phi + (2 * beta1) + (phi * beta1)) * 1) < 0)).
{
apply gap_lt.
assert (e__10 : (0 - ((2 - phi + (2 * beta1) + (phi * beta1)) * 1)) = (- ((1 + beta1) * (2 - (phi * ((1 - beta1) * / (1 + beta1))))))).
{
transitivity ((((- 1) * beta1 * phi) + ((- 2) * beta1) + phi + (- 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + ((- 2) * beta1) + phi + (- 2))).
{
assert (e__16 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__17 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__17.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__16.
reflexivity.
}
feq.
}
feq.
}
assert (w__11 : 0 < (- ((1 + beta1) * (2 - (phi * ((1 - beta1) * / (1 + beta1))))))).
{
apply opp_neg.
apply mult_pos_neg.
{
assert (e__18 : (1 + beta1) = 1 * (beta1 - 0) + 1).
{
transitivity ((beta1 + 1)).
{
feq.
}
symmetry.
transitivity ((beta1 + 1)).
{
feq.
}
feq.
}
rw e__18.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__19 : (2 - (phi * ((1 - beta1) * / (1 + beta1)))) = (- 1) * ((phi * ((1 - beta1) * / (1 + beta1))) - 2) + 0).
{
transitivity ((((beta1 * phi) + (2 * beta1) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__20 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__21 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__21.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((beta1 * phi) + (2 * beta1) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__22 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__23 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__23.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
feq.
}
feq.
}
rw e__19.
apply (from_lt_neg (- 1) 0 2 (phi * ((1 - beta1) * / (1 + beta1)))); [exact h__4 | lra ..].
}
}
rw e__10. exact w__11.
}
assert (n__29 : ((1 + (phi * (1 - beta1))) + beta1) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__27 : (1 + (phi * (1 - beta1))) = 1 * ((1 + (phi * (1 - beta1))) - 1) + 1).
{
transitivity ((((- 1) * beta1 * phi) + phi + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + phi + 1)).
{
feq.
}
feq.
}
rw e__27.
apply (from_lt_pos 1 1 1 (1 + (phi * (1 - beta1)))); [exact s__9 | lra ..].
}
{
assert (e__28 : beta1 = 1 * (beta1 - 0) + 0).
{
transitivity (beta1).
{
reflexivity.
}
symmetry.
transitivity (beta1).
{
feq.
}
feq.
}
rw e__28.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
assert (n__31 : (((- 1) * beta1 * phi) + beta1 + phi + 1) <> 0).
{
assert (e__30 : ((1 + (phi * (1 - beta1))) + beta1) = (((- 1) * beta1 * phi) + beta1 + phi + 1)).
{
feq.
}
try rewrite <- e__30.
exact n__29.
}
assert (n__32 : ((beta1 * phi) + ((- 1) * beta1) + ((- 1) * phi) + (- 1)) <> 0).
{
intro vanishes.
apply n__31.
transitivity ((- 1) * ((beta1 * phi) + ((- 1) * beta1) + ((- 1) * phi) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* far *)
assert (s__42 : (0 < ((2 + (2 * phi) + (2 * beta1) - (phi * beta1) - (phi * (beta1 ^ 2))) * 1))).
{
assert (e__25 : ((2 + (2 * phi) + (2 * beta1) - (phi * beta1) - (phi * (beta1 ^ 2))) * 1) = (((1 + (phi * (1 - beta1))) + beta1) * (2 + (phi * (((1 - beta1) * beta1) * / ((1 + (phi * (1 - beta1))) + beta1)))))).
{
transitivity ((((- 1) * beta1 * phi) + (2 * beta1) + ((- 1) * (beta1 ^ 2) * phi) + (2 * phi) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + (2 * beta1) + ((- 1) * (beta1 ^ 2) * phi) + (2 * phi) + 2)).
{
assert (e__33 : / ((1 + (phi * (1 - beta1))) + beta1) = ((- 1) * (/ ((beta1 * phi) + ((- 1) * beta1) + ((- 1) * phi) + (- 1))))).
{
assert (e__34 : ((1 + (phi * (1 - beta1))) + beta1) = (((- 1) * beta1 * phi) + beta1 + phi + 1)).
{
feq.
}
rw e__34.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__33.
reflexivity.
}
feq.
}
feq.
}
assert (w__26 : 0 < (((1 + (phi * (1 - beta1))) + beta1) * (2 + (phi * (((1 - beta1) * beta1) * / ((1 + (phi * (1 - beta1))) + beta1)))))).
{
apply mult_pos_pos.
{
apply plus_pos_nn.
{
assert (e__35 : (1 + (phi * (1 - beta1))) = 1 * ((1 + (phi * (1 - beta1))) - 1) + 1).
{
transitivity ((((- 1) * beta1 * phi) + phi + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + phi + 1)).
{
feq.
}
feq.
}
rw e__35.
apply (from_lt_pos 1 1 1 (1 + (phi * (1 - beta1)))); [exact s__9 | lra ..].
}
{
assert (e__36 : beta1 = 1 * (beta1 - 0) + 0).
{
transitivity (beta1).
{
reflexivity.
}
symmetry.
transitivity (beta1).
{
feq.
}
feq.
}
rw e__36.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
{
apply plus_pos_nn.
{
lra.
}
{
apply mult_pos_nn.
{
assert (e__37 : phi = 1 * (phi - 0) + 0).
{
transitivity (phi).
{
reflexivity.
}
symmetry.
transitivity (phi).
{
feq.
}
feq.
}
rw e__37.
apply (from_lt_pos 1 0 0 phi); [exact h__3 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__38 : (1 - beta1) = 1 * (1 - beta1) + 0).
{
transitivity ((((- 1) * beta1) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + 1)).
{
feq.
}
feq.
}
rw e__38.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
assert (e__39 : beta1 = 1 * (beta1 - 0) + 0).
{
transitivity (beta1).
{
reflexivity.
}
symmetry.
transitivity (beta1).
{
feq.
}
feq.
}
rw e__39.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
apply plus_pos_nn.
{
assert (e__40 : (1 + (phi * (1 - beta1))) = 1 * ((1 + (phi * (1 - beta1))) - 1) + 1).
{
transitivity ((((- 1) * beta1 * phi) + phi + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + phi + 1)).
{
feq.
}
feq.
}
rw e__40.
apply (from_lt_pos 1 1 1 (1 + (phi * (1 - beta1)))); [exact s__9 | lra ..].
}
{
assert (e__41 : beta1 = 1 * (beta1 - 0) + 0).
{
transitivity (beta1).
{
reflexivity.
}
symmetry.
transitivity (beta1).
{
feq.
}
feq.
}
rw e__41.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
}
}
}
}
rw e__25. exact w__26.
}
(* goal *)
assert (s__51 : (exists a : R, (1 < a < (1 + (phi * (1 - beta1)))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) + (a * phi * beta1)) = 0))).
{
refine (ivt_rising (fun a : R => (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) + (a * phi * beta1))) 1 (1 + (phi * (1 - beta1))) 0 _ _ _ _).
{
apply gap_lt.
assert (e__50 : ((1 + (phi * (1 - beta1))) - 1) = 1 * ((1 + (phi * (1 - beta1))) - 1) + 0).
{
transitivity ((((- 1) * beta1 * phi) + phi)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + phi)).
{
feq.
}
feq.
}
rw e__50.
apply (from_lt_pos 1 0 1 (1 + (phi * (1 - beta1)))); [exact s__9 | lra ..].
}
{
intros a x__43.
pose proof x__43 as [h__44 h__45].
assert (p__47 : 0 < 1).
{
lra.
}
assert (x__46 : 0 < a) by lra.
refine (cont_plus (fun a : R => (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi))) (fun a : R => (a * phi * beta1)) (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi)) (a * phi * beta1) _ _).
{
refine (cont_minus (fun a : R => (a + beta1 + (a ^ 2) + (a * beta1))) (fun a : R => (a * phi)) (a + beta1 + (a ^ 2) + (a * beta1)) (a * phi) _ _).
{
refine (cont_plus (fun a : R => (a + beta1 + (a ^ 2))) (fun a : R => (a * beta1)) (a + beta1 + (a ^ 2)) (a * beta1) _ _).
{
refine (cont_plus (fun a : R => (a + beta1)) (fun a : R => (a ^ 2)) (a + beta1) (a ^ 2) _ _).
{
refine (cont_plus (fun a : R => a) (fun a : R => beta1) a beta1 _ _).
{
apply cont_id.
}
{
apply cont_const.
}
}
{
refine (cont_pow 2 (fun a : R => a) a _).
{
apply cont_id.
}
}
}
{
refine (cont_mult (fun a : R => a) (fun a : R => beta1) a beta1 _ _).
{
apply cont_id.
}
{
apply cont_const.
}
}
}
{
refine (cont_mult (fun a : R => a) (fun a : R => phi) a phi _ _).
{
apply cont_id.
}
{
apply cont_const.
}
}
}
{
refine (cont_mult (fun a : R => (a * phi)) (fun a : R => beta1) (a * phi) beta1 _ _).
{
refine (cont_mult (fun a : R => a) (fun a : R => phi) a phi _ _).
{
apply cont_id.
}
{
apply cont_const.
}
}
{
apply cont_const.
}
}
}
{
apply gap_lt.
assert (e__48 : (0 - (1 + beta1 + (1 ^ 2) + (1 * beta1) - (1 * phi) + (1 * phi * beta1))) = 1 * (0 - ((2 - phi + (2 * beta1) + (phi * beta1)) * 1)) + 0).
{
transitivity ((((- 1) * beta1 * phi) + ((- 2) * beta1) + phi + (- 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + ((- 2) * beta1) + phi + (- 2))).
{
feq.
}
feq.
}
rw e__48.
apply (from_lt_pos 1 0 ((2 - phi + (2 * beta1) + (phi * beta1)) * 1) 0); [exact s__24 | lra ..].
}
{
apply gap_lt.
assert (e__49 : (((1 + (phi * (1 - beta1))) + beta1 + ((1 + (phi * (1 - beta1))) ^ 2) + ((1 + (phi * (1 - beta1))) * beta1) - ((1 + (phi * (1 - beta1))) * phi) + ((1 + (phi * (1 - beta1))) * phi * beta1)) - 0) = 1 * (((2 + (2 * phi) + (2 * beta1) - (phi * beta1) - (phi * (beta1 ^ 2))) * 1) - 0) + 0).
{
transitivity ((((- 1) * beta1 * phi) + (2 * beta1) + ((- 1) * (beta1 ^ 2) * phi) + (2 * phi) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + (2 * beta1) + ((- 1) * (beta1 ^ 2) * phi) + (2 * phi) + 2)).
{
feq.
}
feq.
}
rw e__49.
apply (from_lt_pos 1 0 0 ((2 + (2 * phi) + (2 * beta1) - (phi * beta1) - (phi * (beta1 ^ 2))) * 1)); [exact s__42 | lra ..].
}
}
split.
{
change (0 <> (1 + beta1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__52 : (1 + beta1) = 1 * (beta1 - 0) + 1).
{
transitivity ((beta1 + 1)).
{
feq.
}
symmetry.
transitivity ((beta1 + 1)).
{
feq.
}
feq.
}
rw e__52.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
change (exists a : R, (1 < a < (1 + (phi * (1 - beta1)))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) + (a * phi * beta1)) = 0)).
exact s__51.
}
Qed.
Lemma meaningful : forall (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> (2 < (phi * ((1 - beta1) / (1 + beta1)))) -> ((0 <> (1 + beta1))).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> (2 < (phi * ((1 - beta1) / (1 + beta1)))) -> (exists a : R, (1 < a < (1 + (phi * (1 - beta1)))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) + (a * phi * beta1)) = 0)).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> (2 < (phi * ((1 - beta1) / (1 + beta1)))) -> (exists a : R, (1 < a < (1 + (phi * (1 - beta1)))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) + (a * phi * beta1)) = (0 + 1))) := claim.
End T_stability_adam_eps_inside_unstable_0af79e8b.
