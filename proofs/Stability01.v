From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* stability.aida.stable; certificate 78c6408800a0adf54530ed4cb15f293911c42eec91495f296cc2da30053b3b84 *)
Module T_stability_aida_stable_78c64088.

Lemma satisfiable : exists (beta1 : R) (mu : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) /\ ((0 <= mu) /\ (mu < 1)) /\ (0 < phi) /\ ((phi * ((1 - beta1) / (1 + beta1))) < (2 - mu)) /\ ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0) /\ (((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0).
Proof.
exists (1 * / 2), 0, (35 * / 6), ((- 3) * / 4), 0.
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
repeat match goal with |- _ /\ _ => split end.
{ change (0 <= 0).
apply Req_le.
closed_eq.
}
{ change (0 < 1).
closed_less.
}
}
{
split.
{
change (0 < (35 * / 6)).
closed_less.
}
{
split.
{
change (((35 * / 6) * ((1 - (1 * / 2)) * / (1 + (1 * / 2)))) < (2 - 0)).
closed_less.
}
{
split.
{
change (((1 * / 2) + (((- 3) * / 4) ^ 2) - ((- 3) * / 4) - (0 ^ 2) + ((35 * / 6) * ((- 3) * / 4)) + (((- 3) * / 4) * 0) - (((- 3) * / 4) * (1 * / 2)) - ((1 * / 2) * 0) - ((35 * / 6) * ((- 3) * / 4) * (1 * / 2))) = 0).
closed_eq.
}
{
change (((- 0) + ((35 * / 6) * 0) + (0 * 0) - (0 * (1 * / 2)) + (2 * ((- 3) * / 4) * 0) - ((35 * / 6) * 0 * (1 * / 2))) = 0).
closed_eq.
}
}
}
}
}
Qed.

Lemma proved : forall (beta1 : R) (mu : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < (2 - mu)) -> ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0) -> (((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0) -> (((0 <> (1 + beta1))) /\ (((r ^ 2) + (s ^ 2)) < 1)).
Proof.
intros beta1 mu phi r s h__0 h__3 h__6 h__7 h__8 h__9.
pose proof h__0 as [h__1 h__2].
pose proof h__3 as [h__4 h__5].
change ((phi * ((1 - beta1) * / (1 + beta1))) < (2 - mu)) in h__7.
(* goal *)
assert (s__215 : (((r ^ 2) + (s ^ 2)) < 1)).
{
destruct (Rle_or_lt (s ^ 2) 0) as [c__10|c__10].
{
(* s *)
assert (s__12 : ((s ^ 2) = 0)).
{
apply gap_eq.
apply to_plus.
apply plus_zero_zero.
{
reflexivity.
}
{
apply opp_zero.
apply Rle_antisym.
{
assert (e__11 : (s ^ 2) = (- 1) * (0 - (s ^ 2)) + 0).
{
transitivity ((s ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((s ^ 2)).
{
feq.
}
feq.
}
rw e__11.
apply (from_le_np (- 1) 0 (s ^ 2) 0); [exact c__10 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
assert (n__17 : s ^ 2 = 0).
{
transitivity (1 * (s ^ 2)).
{ feq. }
rewrite s__12.
feq.
}
(* root *)
assert (s__19 : ((beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0)).
{
apply gap_eq.
assert (e__13 : (0 - (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) = (- (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)))).
{
transitivity (((beta1 * mu) + (beta1 * phi * r) + (beta1 * r) + ((- 1) * beta1) + ((- 1) * mu * r) + ((- 1) * phi * r) + r + ((- 1) * (r ^ 2)))).
{
feq.
}
symmetry.
transitivity (((beta1 * mu) + (beta1 * phi * r) + (beta1 * r) + ((- 1) * beta1) + ((- 1) * mu * r) + ((- 1) * phi * r) + r + ((- 1) * (r ^ 2)) + (s ^ 2))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (s ^ 2))))).
{
feq.
}
rw n__17.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__14 : (- (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) = 0).
{
assert (e__18 : (- (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) = 1 * (0 - (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) + 0).
{
transitivity (((beta1 * mu) + (beta1 * phi * r) + (beta1 * r) + ((- 1) * beta1) + ((- 1) * mu * r) + ((- 1) * phi * r) + r + ((- 1) * (r ^ 2)) + (s ^ 2))).
{
feq.
}
symmetry.
transitivity (((beta1 * mu) + (beta1 * phi * r) + (beta1 * r) + ((- 1) * beta1) + ((- 1) * mu * r) + ((- 1) * phi * r) + r + ((- 1) * (r ^ 2)) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__18.
apply (from_eq_zero 1 0 (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) 0); [exact h__8 | lra ..].
}
rw e__13. exact w__14.
}
(* goal *)
assert (s__152 : (((r ^ 2) + (s ^ 2)) < 1)).
{
destruct (Rle_or_lt 1 r) as [c__20|c__20].
{
(* pole 1 *)
assert (s__25 : (0 < (r - beta1))).
{
assert (e__21 : (r - beta1) = ((r - 1) + (1 - beta1))).
{
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
feq.
}
assert (w__22 : 0 < ((r - 1) + (1 - beta1))).
{
apply plus_nn_pos.
{
assert (e__23 : (r - 1) = 1 * (r - 1) + 0).
{
transitivity ((r + (- 1))).
{
feq.
}
symmetry.
transitivity ((r + (- 1))).
{
feq.
}
feq.
}
rw e__23.
apply (from_le_nn 1 0 1 r); [exact c__20 | lra ..].
}
{
assert (e__24 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__24.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
rw e__21. exact w__22.
}
(* far side *)
assert (s__29 : (0 < (1 + r))).
{
assert (e__26 : (1 + r) = ((r - 1) + 2)).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
assert (w__27 : 0 < ((r - 1) + 2)).
{
assert (e__28 : ((r - 1) + 2) = 1 * (r - 1) + 2).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__28.
apply (from_le_pos 1 2 1 r); [exact c__20 | lra ..].
}
rw e__26. exact w__27.
}
assert (n__33 : (r - beta1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__32 : (r - beta1) = 1 * ((r - beta1) - 0) + 0).
{
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
feq.
}
rw e__32.
apply (from_lt_pos 1 0 0 (r - beta1)); [exact s__25 | lra ..].
}
assert (n__35 : (((- 1) * beta1) + r) <> 0).
{
assert (e__34 : (r - beta1) = (((- 1) * beta1) + r)).
{
feq.
}
try rewrite <- e__34.
exact n__33.
}
assert (n__36 : (beta1 + ((- 1) * r)) <> 0).
{
intro vanishes.
apply n__35.
transitivity ((- 1) * (beta1 + ((- 1) * r))).
{ feq. }
rewrite vanishes. ring.
}
(* below 1 *)
assert (s__48 : (r < 1)).
{
apply gap_lt.
assert (e__30 : (1 - r) = ((mu + (phi * (1 - beta1)) + (phi * (((1 - beta1) * beta1) * / (r - beta1)))) - ((beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * / (r - beta1)))).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * r) + beta1 + ((- 1) * r) + (r ^ 2)) * (/ (beta1 + ((- 1) * r))))).
{
assert (e__37 : / (r - beta1) = ((- 1) * (/ (beta1 + ((- 1) * r))))).
{
assert (e__38 : (r - beta1) = (((- 1) * beta1) + r)).
{
feq.
}
rw e__38.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__37.
reflexivity.
}
feq.
}
feq.
}
assert (w__31 : 0 < ((mu + (phi * (1 - beta1)) + (phi * (((1 - beta1) * beta1) * / (r - beta1)))) - ((beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * / (r - beta1)))).
{
apply to_plus.
apply plus_pos_zero.
{
apply plus_pos_nn.
{
apply plus_nn_pos.
{
assert (e__40 : mu = 1 * (mu - 0) + 0).
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
rw e__40.
apply (from_le_nn 1 0 0 mu); [exact h__4 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__41 : phi = 1 * (phi - 0) + 0).
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
rw e__41.
apply (from_lt_pos 1 0 0 phi); [exact h__6 | lra ..].
}
{
assert (e__42 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
assert (e__43 : phi = 1 * (phi - 0) + 0).
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
rw e__43.
apply (from_lt_pos 1 0 0 phi); [exact h__6 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__44 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
assert (e__45 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__45.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
assert (e__46 : (r - beta1) = 1 * ((r - beta1) - 0) + 0).
{
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
feq.
}
rw e__46.
apply (from_lt_pos 1 0 0 (r - beta1)); [exact s__25 | lra ..].
}
}
}
}
{
apply opp_zero.
assert (v__39 : (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0).
{
assert (e__47 : (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = (- 1) * (0 - (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * mu) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (mu * r) + (phi * r) + ((- 1) * r) + (r ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * mu) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (mu * r) + (phi * r) + ((- 1) * r) + (r ^ 2))).
{
feq.
}
feq.
}
rw e__47.
apply (from_eq_zero (- 1) 0 (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) 0); [exact s__19 | lra ..].
}
rewrite v__39. ring.
}
}
rw e__30. exact w__31.
}
(* inside *)
assert (s__55 : (((r ^ 2) + (s ^ 2)) < 1)).
{
apply gap_lt.
assert (e__49 : (1 - ((r ^ 2) + (s ^ 2))) = ((1 - r) * (1 + r))).
{
transitivity ((((- 1) * (r ^ 2)) + ((- 1) * (s ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r ^ 2)) + 1)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (s ^ 2))))).
{
feq.
}
rw n__17.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__50 : 0 < ((1 - r) * (1 + r))).
{
apply mult_pos_pos.
{
assert (e__53 : (1 - r) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 r 1); [exact s__48 | lra ..].
}
{
assert (e__54 : (1 + r) = 1 * (r - 1) + 2).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__54.
apply (from_le_pos 1 2 1 r); [exact c__20 | lra ..].
}
}
rw e__49. exact w__50.
}
exact s__55.
}
{
(* inside *)
assert (s__151 : (((r ^ 2) + (s ^ 2)) < 1)).
{
destruct (Rle_or_lt r (- 1)) as [c__56|c__56].
{
(* pole 1 *)
assert (s__61 : (0 < (beta1 - r))).
{
assert (e__57 : (beta1 - r) = (((- 1) - r) + 1 + beta1)).
{
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
symmetry.
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
feq.
}
assert (w__58 : 0 < (((- 1) - r) + 1 + beta1)).
{
apply plus_pos_nn.
{
apply plus_nn_pos.
{
assert (e__59 : ((- 1) - r) = 1 * ((- 1) - r) + 0).
{
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
feq.
}
rw e__59.
apply (from_le_nn 1 0 r (- 1)); [exact c__56 | lra ..].
}
{
lra.
}
}
{
assert (e__60 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__60.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
rw e__57. exact w__58.
}
(* far side *)
assert (s__65 : (0 < (1 - r))).
{
assert (e__62 : (1 - r) = (((- 1) - r) + 2)).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
assert (w__63 : 0 < (((- 1) - r) + 2)).
{
assert (e__64 : (((- 1) - r) + 2) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__64.
apply (from_lt_pos 1 0 r 1); [exact c__20 | lra ..].
}
rw e__62. exact w__63.
}
assert (n__69 : (1 + beta1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__68 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__68.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
assert (n__71 : (beta1 + 1) <> 0).
{
assert (e__70 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
try rewrite <- e__70.
exact n__69.
}
assert (n__73 : (r - beta1) <> 0).
{
apply Rlt_not_eq.
assert (e__72 : (r - beta1) = (- 1) * ((beta1 - r) - 0) + 0).
{
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
feq.
}
rw e__72.
apply (from_lt_neg (- 1) 0 0 (beta1 - r)); [exact s__61 | lra ..].
}
assert (n__75 : (((- 1) * beta1) + r) <> 0).
{
assert (e__74 : (r - beta1) = (((- 1) * beta1) + r)).
{
feq.
}
try rewrite <- e__74.
exact n__73.
}
assert (n__76 : (beta1 + ((- 1) * r)) <> 0).
{
intro vanishes.
apply n__75.
transitivity ((- 1) * (beta1 + ((- 1) * r))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__79 : ((1 + beta1) * (beta1 - r)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__77 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__77.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__78 : (beta1 - r) = 1 * ((beta1 - r) - 0) + 0).
{
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
symmetry.
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
feq.
}
rw e__78.
apply (from_lt_pos 1 0 0 (beta1 - r)); [exact s__61 | lra ..].
}
}
assert (n__81 : (((- 1) * beta1 * r) + beta1 + (beta1 ^ 2) + ((- 1) * r)) <> 0).
{
assert (e__80 : ((1 + beta1) * (beta1 - r)) = (((- 1) * beta1 * r) + beta1 + (beta1 ^ 2) + ((- 1) * r))).
{
feq.
}
try rewrite <- e__80.
exact n__79.
}
assert (n__82 : ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r) <> 0).
{
intro vanishes.
apply n__81.
transitivity ((- 1) * ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__96 : ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * mu))) * / ((1 + beta1) * (beta1 - r)))) + (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__83 : phi = 1 * (phi - 0) + 0).
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
rw e__83.
apply (from_lt_pos 1 0 0 phi); [exact h__6 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__84 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__84.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
apply plus_pos_nn.
{
apply plus_nn_pos.
{
assert (e__85 : ((- 1) - r) = 1 * ((- 1) - r) + 0).
{
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
feq.
}
rw e__85.
apply (from_le_nn 1 0 r (- 1)); [exact c__56 | lra ..].
}
{
assert (e__86 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__86.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
{
apply mult_nn_nn.
{
assert (e__87 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__87.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
{
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
apply (from_le_nn 1 0 0 mu); [exact h__4 | lra ..].
}
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__89 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__89.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__90 : (beta1 - r) = 1 * ((beta1 - r) - 0) + 0).
{
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
symmetry.
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
feq.
}
rw e__90.
apply (from_lt_pos 1 0 0 (beta1 - r)); [exact s__61 | lra ..].
}
}
}
}
{
assert (e__91 : (2 - mu - (phi * ((1 - beta1) * / (1 + beta1)))) = 1 * ((2 - mu) - (phi * ((1 - beta1) * / (1 + beta1)))) + 0).
{
transitivity (((((- 1) * beta1 * mu) + (beta1 * phi) + (2 * beta1) + ((- 1) * mu) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__92 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__93 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__93.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__92.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * mu) + (beta1 * phi) + (2 * beta1) + ((- 1) * mu) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__94 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__95 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__95.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__94.
reflexivity.
}
feq.
}
feq.
}
rw e__91.
apply (from_lt_pos 1 0 (phi * ((1 - beta1) * / (1 + beta1))) (2 - mu)); [exact h__7 | lra ..].
}
}
assert (n__102 : (((beta1 * mu) + ((- 1) * beta1 * mu * phi) + ((- 2) * beta1 * mu * r) + (2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * mu) + ((- 1) * (beta1 ^ 2) * mu * r) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((beta1 ^ 3) * mu) + ((beta1 ^ 3) * mu * phi) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + ((- 1) * mu * r) + (2 * r)) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)) * (/ (beta1 + 1))) <> 0).
{
assert (e__97 : ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * mu))) * / ((1 + beta1) * (beta1 - r)))) + (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))) = (((beta1 * mu) + ((- 1) * beta1 * mu * phi) + ((- 2) * beta1 * mu * r) + (2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * mu) + ((- 1) * (beta1 ^ 2) * mu * r) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((beta1 ^ 3) * mu) + ((beta1 ^ 3) * mu * phi) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + ((- 1) * mu * r) + (2 * r)) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)) * (/ (beta1 + 1)))).
{
assert (e__98 : / ((1 + beta1) * (beta1 - r)) = ((- 1) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)))).
{
assert (e__99 : ((1 + beta1) * (beta1 - r)) = (((- 1) * beta1 * r) + beta1 + (beta1 ^ 2) + ((- 1) * r))).
{
feq.
}
rw e__99.
apply inv_by. feq.
}
assert (e__100 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__101 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__101.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__98.
rw e__100.
reflexivity.
}
feq.
}
try rewrite <- e__97.
exact n__96.
}
assert (n__103 : ((beta1 * mu) + ((- 1) * beta1 * mu * phi) + ((- 2) * beta1 * mu * r) + (2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * mu) + ((- 1) * (beta1 ^ 2) * mu * r) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((beta1 ^ 3) * mu) + ((beta1 ^ 3) * mu * phi) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + ((- 1) * mu * r) + (2 * r)) <> 0).
{
intro vanishes.
apply n__102.
transitivity (1 * ((beta1 * mu) + ((- 1) * beta1 * mu * phi) + ((- 2) * beta1 * mu * r) + (2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * mu) + ((- 1) * (beta1 ^ 2) * mu * r) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((beta1 ^ 3) * mu) + ((beta1 ^ 3) * mu * phi) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + ((- 1) * mu * r) + (2 * r)) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)) * (/ (beta1 + 1))).
{ feq. }
rewrite vanishes. ring.
}
(* above -1 *)
assert (s__136 : ((- 1) < r)).
{
apply gap_lt.
assert (e__66 : (r - (- 1)) = ((((1 + (1 - mu)) * (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))) + (((1 + (1 - mu)) * (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) * / (r - beta1))) * / ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * mu))) * / ((1 + beta1) * (beta1 - r)))) + (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))))).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((((beta1 * mu * phi * r) + (beta1 * mu * phi * (r ^ 2)) + ((- 2) * beta1 * mu * r) + (beta1 * mu * (r ^ 2)) + (3 * beta1 * mu * (r ^ 3)) + ((- 2) * beta1 * phi * r) + ((- 2) * beta1 * phi * (r ^ 2)) + (4 * beta1 * r) + ((- 2) * beta1 * (r ^ 2)) + ((- 6) * beta1 * (r ^ 3)) + ((beta1 ^ 2) * mu) + ((- 1) * (beta1 ^ 2) * mu * phi) + ((beta1 ^ 2) * mu * phi * (r ^ 2)) + ((- 5) * (beta1 ^ 2) * mu * r) + ((- 3) * (beta1 ^ 2) * mu * (r ^ 2)) + (3 * (beta1 ^ 2) * mu * (r ^ 3)) + (2 * (beta1 ^ 2) * phi) + ((- 2) * (beta1 ^ 2) * phi * (r ^ 2)) + (10 * (beta1 ^ 2) * r) + (6 * (beta1 ^ 2) * (r ^ 2)) + ((- 6) * (beta1 ^ 2) * (r ^ 3)) + ((- 2) * (beta1 ^ 2)) + (3 * (beta1 ^ 3) * mu) + ((- 1) * (beta1 ^ 3) * mu * phi) + ((- 2) * (beta1 ^ 3) * mu * phi * r) + ((- 1) * (beta1 ^ 3) * mu * phi * (r ^ 2)) + ((- 3) * (beta1 ^ 3) * mu * r) + ((- 5) * (beta1 ^ 3) * mu * (r ^ 2)) + ((beta1 ^ 3) * mu * (r ^ 3)) + (2 * (beta1 ^ 3) * phi) + (4 * (beta1 ^ 3) * phi * r) + (2 * (beta1 ^ 3) * phi * (r ^ 2)) + (6 * (beta1 ^ 3) * r) + (10 * (beta1 ^ 3) * (r ^ 2)) + ((- 2) * (beta1 ^ 3) * (r ^ 3)) + ((- 6) * (beta1 ^ 3)) + (3 * (beta1 ^ 4) * mu) + ((beta1 ^ 4) * mu * phi) + ((- 1) * (beta1 ^ 4) * mu * phi * (r ^ 2)) + ((beta1 ^ 4) * mu * r) + ((- 2) * (beta1 ^ 4) * mu * (r ^ 2)) + ((- 2) * (beta1 ^ 4) * phi) + (2 * (beta1 ^ 4) * phi * (r ^ 2)) + ((- 2) * (beta1 ^ 4) * r) + (4 * (beta1 ^ 4) * (r ^ 2)) + ((- 6) * (beta1 ^ 4)) + ((beta1 ^ 5) * mu) + ((beta1 ^ 5) * mu * phi) + ((beta1 ^ 5) * mu * phi * r) + ((beta1 ^ 5) * mu * r) + ((- 2) * (beta1 ^ 5) * phi) + ((- 2) * (beta1 ^ 5) * phi * r) + ((- 2) * (beta1 ^ 5) * r) + ((- 2) * (beta1 ^ 5)) + (mu * (r ^ 2)) + (mu * (r ^ 3)) + ((- 2) * (r ^ 2)) + ((- 2) * (r ^ 3))) * (/ ((beta1 * mu) + ((- 1) * beta1 * mu * phi) + ((- 2) * beta1 * mu * r) + (2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * mu) + ((- 1) * (beta1 ^ 2) * mu * r) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((beta1 ^ 3) * mu) + ((beta1 ^ 3) * mu * phi) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + ((- 1) * mu * r) + (2 * r))) * (/ (beta1 + ((- 1) * r))) * (/ (beta1 + 1)))).
{
assert (e__104 : / ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * mu))) * / ((1 + beta1) * (beta1 - r)))) + (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))) = (((2 * beta1 * r) + ((- 1) * beta1) + ((beta1 ^ 2) * r) + ((- 2) * (beta1 ^ 2)) + ((- 1) * (beta1 ^ 3)) + r) * (/ ((beta1 * mu) + ((- 1) * beta1 * mu * phi) + ((- 2) * beta1 * mu * r) + (2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * mu) + ((- 1) * (beta1 ^ 2) * mu * r) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((beta1 ^ 3) * mu) + ((beta1 ^ 3) * mu * phi) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + ((- 1) * mu * r) + (2 * r))))).
{
assert (e__105 : ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * mu))) * / ((1 + beta1) * (beta1 - r)))) + (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))) = (((beta1 * mu) + ((- 1) * beta1 * mu * phi) + ((- 2) * beta1 * mu * r) + (2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * mu) + ((- 1) * (beta1 ^ 2) * mu * r) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((beta1 ^ 3) * mu) + ((beta1 ^ 3) * mu * phi) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + ((- 1) * mu * r) + (2 * r)) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)) * (/ (beta1 + 1)))).
{
assert (e__106 : / ((1 + beta1) * (beta1 - r)) = ((- 1) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)))).
{
assert (e__107 : ((1 + beta1) * (beta1 - r)) = (((- 1) * beta1 * r) + beta1 + (beta1 ^ 2) + ((- 1) * r))).
{
feq.
}
rw e__107.
apply inv_by. feq.
}
assert (e__108 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__109 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__109.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__106.
rw e__108.
reflexivity.
}
feq.
}
rw e__105.
apply inv_by. feq.
}
assert (e__110 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__111 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__111.
apply inv_by. feq.
}
assert (e__112 : / (r - beta1) = ((- 1) * (/ (beta1 + ((- 1) * r))))).
{
assert (e__113 : (r - beta1) = (((- 1) * beta1) + r)).
{
feq.
}
rw e__113.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__104.
rw e__110.
rw e__112.
reflexivity.
}
feq.
}
feq.
}
assert (w__67 : 0 < ((((1 + (1 - mu)) * (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))) + (((1 + (1 - mu)) * (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) * / (r - beta1))) * / ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * mu))) * / ((1 + beta1) * (beta1 - r)))) + (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))))).
{
apply mult_pos_pos.
{
apply plus_pos_zero.
{
apply mult_pos_pos.
{
assert (e__116 : (1 + (1 - mu)) = 1 * (1 - mu) + 1).
{
transitivity ((((- 1) * mu) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * mu) + 2)).
{
feq.
}
feq.
}
rw e__116.
apply (from_lt_pos 1 1 mu 1); [exact h__5 | lra ..].
}
{
assert (e__117 : (2 - mu - (phi * ((1 - beta1) * / (1 + beta1)))) = 1 * ((2 - mu) - (phi * ((1 - beta1) * / (1 + beta1)))) + 0).
{
transitivity (((((- 1) * beta1 * mu) + (beta1 * phi) + (2 * beta1) + ((- 1) * mu) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__118 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__119 : (1 + beta1) = (beta1 + 1)).
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
symmetry.
transitivity (((((- 1) * beta1 * mu) + (beta1 * phi) + (2 * beta1) + ((- 1) * mu) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__120 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__121 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__121.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__120.
reflexivity.
}
feq.
}
feq.
}
rw e__117.
apply (from_lt_pos 1 0 (phi * ((1 - beta1) * / (1 + beta1))) (2 - mu)); [exact h__7 | lra ..].
}
}
{
assert (v__115 : ((1 + (1 - mu)) * (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) = 0).
{
assert (v__114 : (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0).
{
assert (e__122 : (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = (- 1) * (0 - (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * mu) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (mu * r) + (phi * r) + ((- 1) * r) + (r ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * mu) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (mu * r) + (phi * r) + ((- 1) * r) + (r ^ 2))).
{
feq.
}
feq.
}
rw e__122.
apply (from_eq_zero (- 1) 0 (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) 0); [exact s__19 | lra ..].
}
rewrite v__114. ring.
}
rewrite v__115. ring.
}
}
{
apply inv_pos.
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__123 : phi = 1 * (phi - 0) + 0).
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
rw e__123.
apply (from_lt_pos 1 0 0 phi); [exact h__6 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__124 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__124.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
apply plus_pos_nn.
{
apply plus_nn_pos.
{
assert (e__125 : ((- 1) - r) = 1 * ((- 1) - r) + 0).
{
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
feq.
}
rw e__125.
apply (from_le_nn 1 0 r (- 1)); [exact c__56 | lra ..].
}
{
assert (e__126 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__126.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
{
apply mult_nn_nn.
{
assert (e__127 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__127.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__128 : mu = 1 * (mu - 0) + 0).
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
rw e__128.
apply (from_le_nn 1 0 0 mu); [exact h__4 | lra ..].
}
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__129 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__129.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__130 : (beta1 - r) = 1 * ((beta1 - r) - 0) + 0).
{
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
symmetry.
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
feq.
}
rw e__130.
apply (from_lt_pos 1 0 0 (beta1 - r)); [exact s__61 | lra ..].
}
}
}
}
{
assert (e__131 : (2 - mu - (phi * ((1 - beta1) * / (1 + beta1)))) = 1 * ((2 - mu) - (phi * ((1 - beta1) * / (1 + beta1)))) + 0).
{
transitivity (((((- 1) * beta1 * mu) + (beta1 * phi) + (2 * beta1) + ((- 1) * mu) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__132 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__133 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__133.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__132.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * mu) + (beta1 * phi) + (2 * beta1) + ((- 1) * mu) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__134 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__135 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__135.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__134.
reflexivity.
}
feq.
}
feq.
}
rw e__131.
apply (from_lt_pos 1 0 (phi * ((1 - beta1) * / (1 + beta1))) (2 - mu)); [exact h__7 | lra ..].
}
}
}
rw e__66. exact w__67.
}
(* inside *)
assert (s__143 : (((r ^ 2) + (s ^ 2)) < 1)).
{
apply gap_lt.
assert (e__137 : (1 - ((r ^ 2) + (s ^ 2))) = ((1 - r) * (1 + r))).
{
transitivity ((((- 1) * (r ^ 2)) + ((- 1) * (s ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r ^ 2)) + 1)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (s ^ 2))))).
{
feq.
}
rw n__17.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__138 : 0 < ((1 - r) * (1 + r))).
{
apply mult_pos_pos.
{
assert (e__141 : (1 - r) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__141.
apply (from_lt_pos 1 0 r 1); [exact c__20 | lra ..].
}
{
assert (e__142 : (1 + r) = 1 * (r - (- 1)) + 0).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__142.
apply (from_lt_pos 1 0 (- 1) r); [exact s__136 | lra ..].
}
}
rw e__137. exact w__138.
}
exact s__143.
}
{
(* inside *)
assert (s__150 : (((r ^ 2) + (s ^ 2)) < 1)).
{
apply gap_lt.
assert (e__144 : (1 - ((r ^ 2) + (s ^ 2))) = ((1 - r) * (1 + r))).
{
transitivity ((((- 1) * (r ^ 2)) + ((- 1) * (s ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r ^ 2)) + 1)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (s ^ 2))))).
{
feq.
}
rw n__17.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__145 : 0 < ((1 - r) * (1 + r))).
{
apply mult_pos_pos.
{
assert (e__148 : (1 - r) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__148.
apply (from_lt_pos 1 0 r 1); [exact c__20 | lra ..].
}
{
assert (e__149 : (1 + r) = 1 * (r - (- 1)) + 0).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__149.
apply (from_lt_pos 1 0 (- 1) r); [exact c__56 | lra ..].
}
}
rw e__144. exact w__145.
}
exact s__150.
}
}
exact s__151.
}
}
exact s__152.
}
{
(* size 1 *)
assert (s__156 : (0 < (((r - beta1) ^ 2) + (s ^ 2)))).
{
assert (e__153 : (((r - beta1) ^ 2) + (s ^ 2)) = (((r - beta1) ^ 2) + (s ^ 2))).
{
reflexivity.
}
assert (w__154 : 0 < (((r - beta1) ^ 2) + (s ^ 2))).
{
apply plus_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
assert (e__155 : (s ^ 2) = 1 * ((s ^ 2) - 0) + 0).
{
transitivity ((s ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((s ^ 2)).
{
feq.
}
feq.
}
rw e__155.
apply (from_lt_pos 1 0 0 (s ^ 2)); [exact c__10 | lra ..].
}
}
rw e__153. exact w__154.
}
assert (n__160 : (((r - beta1) ^ 2) + (s ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__159 : (((r - beta1) ^ 2) + (s ^ 2)) = 1 * ((((r - beta1) ^ 2) + (s ^ 2)) - 0) + 0).
{
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__159.
apply (from_lt_pos 1 0 0 (((r - beta1) ^ 2) + (s ^ 2))); [exact s__156 | lra ..].
}
assert (n__162 : (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2)) <> 0).
{
assert (e__161 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
try rewrite <- e__161.
exact n__160.
}
assert (n__163 : ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2))) <> 0).
{
intro vanishes.
apply n__162.
transitivity ((- 2) * ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__166 : ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__164 : (s ^ 2) = 1 * ((s ^ 2) - 0) + 0).
{
transitivity ((s ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((s ^ 2)).
{
feq.
}
feq.
}
rw e__164.
apply (from_lt_pos 1 0 0 (s ^ 2)); [exact c__10 | lra ..].
}
{
assert (e__165 : (((r - beta1) ^ 2) + (s ^ 2)) = 1 * ((((r - beta1) ^ 2) + (s ^ 2)) - 0) + 0).
{
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__165.
apply (from_lt_pos 1 0 0 (((r - beta1) ^ 2) + (s ^ 2))); [exact s__156 | lra ..].
}
}
assert (n__168 : (((- 2) * beta1 * r * (s ^ 2)) + ((beta1 ^ 2) * (s ^ 2)) + ((r ^ 2) * (s ^ 2)) + (s ^ 4)) <> 0).
{
assert (e__167 : ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))) = (((- 2) * beta1 * r * (s ^ 2)) + ((beta1 ^ 2) * (s ^ 2)) + ((r ^ 2) * (s ^ 2)) + (s ^ 4))).
{
feq.
}
try rewrite <- e__167.
exact n__166.
}
assert (n__169 : s <> 0).
{
intro vanishes.
apply n__168.
transitivity ((- 2) * ((s ^ 2)) * ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))).
{ feq. }
rewrite vanishes. ring.
}
(* turning *)
assert (s__180 : ((1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2))))) = 0)).
{
apply gap_eq.
assert (e__157 : (0 - (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2)))))) = ((- (s * ((((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * (r - beta1)) - ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * s)))) * / ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))))).
{
transitivity ((((((- 1) * / 2) * beta1 * phi) + ((- 1) * beta1 * r) + ((1 * / 2) * (beta1 ^ 2) * phi) + ((1 * / 2) * (beta1 ^ 2)) + ((1 * / 2) * (r ^ 2)) + ((1 * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__170 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__171 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__171.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__170.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * beta1 * phi) + ((- 1) * beta1 * r) + ((1 * / 2) * (beta1 ^ 2) * phi) + ((1 * / 2) * (beta1 ^ 2)) + ((1 * / 2) * (r ^ 2)) + ((1 * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__172 : / ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))) = ((((- 1) * / 2) * (/ (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__173 : ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))) = (((- 2) * beta1 * r * (s ^ 2)) + ((beta1 ^ 2) * (s ^ 2)) + ((r ^ 2) * (s ^ 2)) + (s ^ 4))).
{
feq.
}
rw e__173.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__172.
reflexivity.
}
feq.
}
feq.
}
assert (w__158 : ((- (s * ((((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * (r - beta1)) - ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * s)))) * / ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2)))) = 0).
{
assert (v__177 : (- (s * ((((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * (r - beta1)) - ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * s)))) = 0).
{
apply opp_zero.
assert (v__176 : ((((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * (r - beta1)) - ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * s)) = 0).
{
apply to_plus.
apply plus_zero_zero.
{
assert (v__174 : ((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0).
{
assert (e__178 : ((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = (- 1) * (0 - ((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * phi * s) + ((- 1) * beta1 * s) + (mu * s) + (phi * s) + (2 * r * s) + ((- 1) * s))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi * s) + ((- 1) * beta1 * s) + (mu * s) + (phi * s) + (2 * r * s) + ((- 1) * s))).
{
feq.
}
feq.
}
rw e__178.
apply (from_eq_zero (- 1) 0 ((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) 0); [exact h__9 | lra ..].
}
rewrite v__174. ring.
}
{
apply opp_zero.
assert (v__175 : (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0).
{
assert (e__179 : (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = (- 1) * (0 - (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * mu) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (mu * r) + (phi * r) + ((- 1) * r) + (r ^ 2) + ((- 1) * (s ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * mu) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (mu * r) + (phi * r) + ((- 1) * r) + (r ^ 2) + ((- 1) * (s ^ 2)))).
{
feq.
}
feq.
}
rw e__179.
apply (from_eq_zero (- 1) 0 (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) 0); [exact h__8 | lra ..].
}
rewrite v__175. ring.
}
}
rewrite v__176. ring.
}
rewrite v__177. ring.
}
rw e__157. exact w__158.
}
(* moving *)
assert (s__192 : ((r - 1 + mu + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2))))) = 0)).
{
apply gap_eq.
assert (e__181 : (0 - (r - 1 + mu + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2)))))) = ((- (((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * (r - beta1)) + (((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * s))) * / (((r - beta1) ^ 2) + (s ^ 2)))).
{
transitivity (((((- 1) * beta1 * mu * r) + (((- 1) * / 2) * beta1 * phi * r) + (((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * mu) + ((1 * / 2) * (beta1 ^ 2) * phi * r) + ((1 * / 2) * (beta1 ^ 2) * r) + (((- 1) * / 2) * (beta1 ^ 2)) + ((1 * / 2) * mu * (r ^ 2)) + ((1 * / 2) * mu * (s ^ 2)) + ((1 * / 2) * phi * (r ^ 2)) + ((1 * / 2) * phi * (s ^ 2)) + ((1 * / 2) * r * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 3)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__183 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__184 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__184.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__183.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * mu * r) + (((- 1) * / 2) * beta1 * phi * r) + (((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * mu) + ((1 * / 2) * (beta1 ^ 2) * phi * r) + ((1 * / 2) * (beta1 ^ 2) * r) + (((- 1) * / 2) * (beta1 ^ 2)) + ((1 * / 2) * mu * (r ^ 2)) + ((1 * / 2) * mu * (s ^ 2)) + ((1 * / 2) * phi * (r ^ 2)) + ((1 * / 2) * phi * (s ^ 2)) + ((1 * / 2) * r * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 3)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__185 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__186 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__186.
apply inv_by. feq.
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
assert (w__182 : ((- (((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * (r - beta1)) + (((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * s))) * / (((r - beta1) ^ 2) + (s ^ 2))) = 0).
{
assert (v__189 : (- (((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * (r - beta1)) + (((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * s))) = 0).
{
apply opp_zero.
apply plus_zero_zero.
{
assert (v__187 : (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0).
{
assert (e__190 : (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = (- 1) * (0 - (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * mu) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (mu * r) + (phi * r) + ((- 1) * r) + (r ^ 2) + ((- 1) * (s ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * mu) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (mu * r) + (phi * r) + ((- 1) * r) + (r ^ 2) + ((- 1) * (s ^ 2)))).
{
feq.
}
feq.
}
rw e__190.
apply (from_eq_zero (- 1) 0 (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) 0); [exact h__8 | lra ..].
}
rewrite v__187. ring.
}
{
assert (v__188 : ((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0).
{
assert (e__191 : ((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = (- 1) * (0 - ((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * phi * s) + ((- 1) * beta1 * s) + (mu * s) + (phi * s) + (2 * r * s) + ((- 1) * s))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi * s) + ((- 1) * beta1 * s) + (mu * s) + (phi * s) + (2 * r * s) + ((- 1) * s))).
{
feq.
}
feq.
}
rw e__191.
apply (from_eq_zero (- 1) 0 ((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) 0); [exact h__9 | lra ..].
}
rewrite v__188. ring.
}
}
rewrite v__189. ring.
}
rw e__181. exact w__182.
}
(* inside *)
assert (s__214 : (((r ^ 2) + (s ^ 2)) < 1)).
{
apply gap_lt.
assert (e__193 : (1 - ((r ^ 2) + (s ^ 2))) = (mu + (((r ^ 2) + (s ^ 2)) * phi * (((1 - beta1) * (1 - beta1)) * / (((r - beta1) ^ 2) + (s ^ 2)))) - (r - 1 + mu + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2))))) + ((r - ((r ^ 2) + (s ^ 2))) * (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2)))))))).
{
transitivity ((((- 1) * (r ^ 2)) + ((- 1) * (s ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((beta1 * r) + ((- 1) * beta1 * r * (s ^ 2)) + ((- 1) * beta1 * (r ^ 3)) + ((1 * / 2) * (beta1 ^ 2) * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * (s ^ 2)) + (((- 1) * / 2) * (beta1 ^ 2)) + ((r ^ 2) * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 4)) + (((- 1) * / 2) * (s ^ 2)) + ((1 * / 2) * (s ^ 4))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__195 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__196 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__196.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__195.
reflexivity.
}
feq.
}
feq.
}
assert (w__194 : 0 < (mu + (((r ^ 2) + (s ^ 2)) * phi * (((1 - beta1) * (1 - beta1)) * / (((r - beta1) ^ 2) + (s ^ 2)))) - (r - 1 + mu + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2))))) + ((r - ((r ^ 2) + (s ^ 2))) * (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2)))))))).
{
apply plus_pos_zero.
{
apply to_plus.
apply plus_pos_zero.
{
apply plus_nn_pos.
{
assert (e__198 : mu = 1 * (mu - 0) + 0).
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
rw e__198.
apply (from_le_nn 1 0 0 mu); [exact h__4 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply plus_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
assert (e__199 : (s ^ 2) = 1 * ((s ^ 2) - 0) + 0).
{
transitivity ((s ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((s ^ 2)).
{
feq.
}
feq.
}
rw e__199.
apply (from_lt_pos 1 0 0 (s ^ 2)); [exact c__10 | lra ..].
}
}
{
assert (e__200 : phi = 1 * (phi - 0) + 0).
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
rw e__200.
apply (from_lt_pos 1 0 0 phi); [exact h__6 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__201 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__201.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
assert (e__202 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__202.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
{
apply inv_pos.
assert (e__203 : (((r - beta1) ^ 2) + (s ^ 2)) = 1 * ((((r - beta1) ^ 2) + (s ^ 2)) - 0) + 0).
{
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__203.
apply (from_lt_pos 1 0 0 (((r - beta1) ^ 2) + (s ^ 2))); [exact s__156 | lra ..].
}
}
}
}
{
assert (e__204 : (- (r - 1 + mu + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2)))))) = 1 * (0 - (r - 1 + mu + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2)))))) + 0).
{
transitivity (((((- 1) * beta1 * mu * r) + (((- 1) * / 2) * beta1 * phi * r) + (((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * mu) + ((1 * / 2) * (beta1 ^ 2) * phi * r) + ((1 * / 2) * (beta1 ^ 2) * r) + (((- 1) * / 2) * (beta1 ^ 2)) + ((1 * / 2) * mu * (r ^ 2)) + ((1 * / 2) * mu * (s ^ 2)) + ((1 * / 2) * phi * (r ^ 2)) + ((1 * / 2) * phi * (s ^ 2)) + ((1 * / 2) * r * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 3)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__205 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__206 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__206.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__205.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * mu * r) + (((- 1) * / 2) * beta1 * phi * r) + (((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * mu) + ((1 * / 2) * (beta1 ^ 2) * phi * r) + ((1 * / 2) * (beta1 ^ 2) * r) + (((- 1) * / 2) * (beta1 ^ 2)) + ((1 * / 2) * mu * (r ^ 2)) + ((1 * / 2) * mu * (s ^ 2)) + ((1 * / 2) * phi * (r ^ 2)) + ((1 * / 2) * phi * (s ^ 2)) + ((1 * / 2) * r * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 3)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__207 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__208 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__208.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__207.
reflexivity.
}
feq.
}
feq.
}
rw e__204.
apply (from_eq_zero 1 0 (r - 1 + mu + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2))))) 0); [exact s__192 | lra ..].
}
}
{
assert (v__197 : (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2))))) = 0).
{
assert (e__209 : (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2))))) = (- 1) * (0 - (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2)))))) + 0).
{
transitivity (((((1 * / 2) * beta1 * phi) + (beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2) * phi) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__210 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__211 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__211.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__210.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 2) * beta1 * phi) + (beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2) * phi) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__212 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__213 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__213.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__212.
reflexivity.
}
feq.
}
feq.
}
rw e__209.
apply (from_eq_zero (- 1) 0 (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2))))) 0); [exact s__180 | lra ..].
}
rewrite v__197. ring.
}
}
rw e__193. exact w__194.
}
exact s__214.
}
}
split.
{
change (0 <> (1 + beta1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__216 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__216.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
change (((r ^ 2) + (s ^ 2)) < 1).
exact s__215.
}
Qed.
Lemma meaningful : forall (beta1 : R) (mu : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < (2 - mu)) -> ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0) -> (((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0) -> ((0 <> (1 + beta1))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Theorem claim : forall (beta1 : R) (mu : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < (2 - mu)) -> ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0) -> (((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0) -> (((r ^ 2) + (s ^ 2)) < 1).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Fail Definition corrupted : forall (beta1 : R) (mu : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < (2 - mu)) -> ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0) -> (((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0) -> (1 <= ((r ^ 2) + (s ^ 2))) := claim.
End T_stability_aida_stable_78c64088.


(* stability.aida.unstable; certificate 081278428e6af1743bb092b52f0924ded4164c51cb9cc16f44f8659a81300aa1 *)
Module T_stability_aida_unstable_08127842.

Lemma satisfiable : exists (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) /\ ((0 <= mu) /\ (mu < 1)) /\ (0 < phi) /\ ((2 - mu) < (phi * ((1 - beta1) / (1 + beta1)))).
Proof.
exists (1 * / 2), 0, (15 * / 2).
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
repeat match goal with |- _ /\ _ => split end.
{ change (0 <= 0).
apply Req_le.
closed_eq.
}
{ change (0 < 1).
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
change ((2 - 0) < ((15 * / 2) * ((1 - (1 * / 2)) * / (1 + (1 * / 2))))).
closed_less.
}
}
}
Qed.

Lemma proved : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((2 - mu) < (phi * ((1 - beta1) / (1 + beta1)))) -> (((0 <> (1 + beta1))) /\ (exists a : R, (1 < a < (1 + (phi * (1 - beta1)))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu) - (beta1 * mu) + (a * phi * beta1)) = 0))).
Proof.
intros beta1 mu phi h__0 h__3 h__6 h__7.
pose proof h__0 as [h__1 h__2].
pose proof h__3 as [h__4 h__5].
change ((2 - mu) < (phi * ((1 - beta1) * / (1 + beta1)))) in h__7.
(* ends *)
assert (s__12 : (1 < (1 + (phi * (1 - beta1))))).
{
apply gap_lt.
assert (e__8 : ((1 + (phi * (1 - beta1))) - 1) = (phi * (1 - beta1))).
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
assert (w__9 : 0 < (phi * (1 - beta1))).
{
apply mult_pos_pos.
{
assert (e__10 : phi = 1 * (phi - 0) + 0).
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
rw e__10.
apply (from_lt_pos 1 0 0 phi); [exact h__6 | lra ..].
}
{
assert (e__11 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__11.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
rw e__8. exact w__9.
}
assert (n__16 : (1 + beta1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__15 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__15.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
assert (n__18 : (beta1 + 1) <> 0).
{
assert (e__17 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
try rewrite <- e__17.
exact n__16.
}
(* near *)
assert (s__27 : (((2 - phi - mu + (2 * beta1) + (phi * beta1) - (beta1 * mu)) * 1) < 0)).
{
apply gap_lt.
assert (e__13 : (0 - ((2 - phi - mu + (2 * beta1) + (phi * beta1) - (beta1 * mu)) * 1)) = (- ((1 + beta1) * (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))))).
{
transitivity (((beta1 * mu) + ((- 1) * beta1 * phi) + ((- 2) * beta1) + mu + phi + (- 2))).
{
feq.
}
symmetry.
transitivity (((beta1 * mu) + ((- 1) * beta1 * phi) + ((- 2) * beta1) + mu + phi + (- 2))).
{
assert (e__19 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__20 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__20.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
feq.
}
assert (w__14 : 0 < (- ((1 + beta1) * (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))))).
{
apply opp_neg.
apply mult_pos_neg.
{
assert (e__21 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__21.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__22 : (2 - mu - (phi * ((1 - beta1) * / (1 + beta1)))) = (- 1) * ((phi * ((1 - beta1) * / (1 + beta1))) - (2 - mu)) + 0).
{
transitivity (((((- 1) * beta1 * mu) + (beta1 * phi) + (2 * beta1) + ((- 1) * mu) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__23 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__24 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__24.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * mu) + (beta1 * phi) + (2 * beta1) + ((- 1) * mu) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__25 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__26 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__26.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__25.
reflexivity.
}
feq.
}
feq.
}
rw e__22.
apply (from_lt_neg (- 1) 0 (2 - mu) (phi * ((1 - beta1) * / (1 + beta1)))); [exact h__7 | lra ..].
}
}
rw e__13. exact w__14.
}
assert (n__32 : ((1 + (phi * (1 - beta1))) + beta1) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__30 : (1 + (phi * (1 - beta1))) = 1 * ((1 + (phi * (1 - beta1))) - 1) + 1).
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
rw e__30.
apply (from_lt_pos 1 1 1 (1 + (phi * (1 - beta1)))); [exact s__12 | lra ..].
}
{
assert (e__31 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__31.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
assert (n__34 : (((- 1) * beta1 * phi) + beta1 + phi + 1) <> 0).
{
assert (e__33 : ((1 + (phi * (1 - beta1))) + beta1) = (((- 1) * beta1 * phi) + beta1 + phi + 1)).
{
feq.
}
try rewrite <- e__33.
exact n__32.
}
assert (n__35 : ((beta1 * phi) + ((- 1) * beta1) + ((- 1) * phi) + (- 1)) <> 0).
{
intro vanishes.
apply n__34.
transitivity ((- 1) * ((beta1 * phi) + ((- 1) * beta1) + ((- 1) * phi) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* far *)
assert (s__46 : (0 < ((2 - mu + (2 * phi) + (2 * beta1) - (phi * beta1) - (phi * mu) - (phi * (beta1 ^ 2)) - (beta1 * mu) + (phi * beta1 * mu)) * 1))).
{
assert (e__28 : ((2 - mu + (2 * phi) + (2 * beta1) - (phi * beta1) - (phi * mu) - (phi * (beta1 ^ 2)) - (beta1 * mu) + (phi * beta1 * mu)) * 1) = (((1 + (phi * (1 - beta1))) + beta1) * ((1 + (1 - mu)) + (phi * (((1 - beta1) * beta1) * / ((1 + (phi * (1 - beta1))) + beta1)))))).
{
transitivity ((((- 1) * beta1 * mu) + (beta1 * mu * phi) + ((- 1) * beta1 * phi) + (2 * beta1) + ((- 1) * (beta1 ^ 2) * phi) + ((- 1) * mu * phi) + ((- 1) * mu) + (2 * phi) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * mu) + (beta1 * mu * phi) + ((- 1) * beta1 * phi) + (2 * beta1) + ((- 1) * (beta1 ^ 2) * phi) + ((- 1) * mu * phi) + ((- 1) * mu) + (2 * phi) + 2)).
{
assert (e__36 : / ((1 + (phi * (1 - beta1))) + beta1) = ((- 1) * (/ ((beta1 * phi) + ((- 1) * beta1) + ((- 1) * phi) + (- 1))))).
{
assert (e__37 : ((1 + (phi * (1 - beta1))) + beta1) = (((- 1) * beta1 * phi) + beta1 + phi + 1)).
{
feq.
}
rw e__37.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__36.
reflexivity.
}
feq.
}
feq.
}
assert (w__29 : 0 < (((1 + (phi * (1 - beta1))) + beta1) * ((1 + (1 - mu)) + (phi * (((1 - beta1) * beta1) * / ((1 + (phi * (1 - beta1))) + beta1)))))).
{
apply mult_pos_pos.
{
apply plus_pos_nn.
{
assert (e__38 : (1 + (phi * (1 - beta1))) = 1 * ((1 + (phi * (1 - beta1))) - 1) + 1).
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
rw e__38.
apply (from_lt_pos 1 1 1 (1 + (phi * (1 - beta1)))); [exact s__12 | lra ..].
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
apply plus_pos_nn.
{
assert (e__40 : (1 + (1 - mu)) = 1 * (1 - mu) + 1).
{
transitivity ((((- 1) * mu) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * mu) + 2)).
{
feq.
}
feq.
}
rw e__40.
apply (from_lt_pos 1 1 mu 1); [exact h__5 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__41 : phi = 1 * (phi - 0) + 0).
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
rw e__41.
apply (from_lt_pos 1 0 0 phi); [exact h__6 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__42 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
assert (e__43 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__43.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
apply plus_pos_nn.
{
assert (e__44 : (1 + (phi * (1 - beta1))) = 1 * ((1 + (phi * (1 - beta1))) - 1) + 1).
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
rw e__44.
apply (from_lt_pos 1 1 1 (1 + (phi * (1 - beta1)))); [exact s__12 | lra ..].
}
{
assert (e__45 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__45.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
}
}
}
}
rw e__28. exact w__29.
}
(* goal *)
assert (s__55 : (exists a : R, (1 < a < (1 + (phi * (1 - beta1)))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu) - (beta1 * mu) + (a * phi * beta1)) = 0))).
{
refine (ivt_rising (fun a : R => (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu) - (beta1 * mu) + (a * phi * beta1))) 1 (1 + (phi * (1 - beta1))) 0 _ _ _ _).
{
apply gap_lt.
assert (e__54 : ((1 + (phi * (1 - beta1))) - 1) = 1 * ((1 + (phi * (1 - beta1))) - 1) + 0).
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
rw e__54.
apply (from_lt_pos 1 0 1 (1 + (phi * (1 - beta1)))); [exact s__12 | lra ..].
}
{
intros a x__47.
pose proof x__47 as [h__48 h__49].
assert (p__51 : 0 < 1).
{
lra.
}
assert (x__50 : 0 < a) by lra.
refine (cont_plus (fun a : R => (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu) - (beta1 * mu))) (fun a : R => (a * phi * beta1)) (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu) - (beta1 * mu)) (a * phi * beta1) _ _).
{
refine (cont_minus (fun a : R => (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu))) (fun a : R => (beta1 * mu)) (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu)) (beta1 * mu) _ _).
{
refine (cont_minus (fun a : R => (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi))) (fun a : R => (a * mu)) (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi)) (a * mu) _ _).
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
refine (cont_mult (fun a : R => a) (fun a : R => mu) a mu _ _).
{
apply cont_id.
}
{
apply cont_const.
}
}
}
{
apply cont_const.
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
assert (e__52 : (0 - (1 + beta1 + (1 ^ 2) + (1 * beta1) - (1 * phi) - (1 * mu) - (beta1 * mu) + (1 * phi * beta1))) = 1 * (0 - ((2 - phi - mu + (2 * beta1) + (phi * beta1) - (beta1 * mu)) * 1)) + 0).
{
transitivity (((beta1 * mu) + ((- 1) * beta1 * phi) + ((- 2) * beta1) + mu + phi + (- 2))).
{
feq.
}
symmetry.
transitivity (((beta1 * mu) + ((- 1) * beta1 * phi) + ((- 2) * beta1) + mu + phi + (- 2))).
{
feq.
}
feq.
}
rw e__52.
apply (from_lt_pos 1 0 ((2 - phi - mu + (2 * beta1) + (phi * beta1) - (beta1 * mu)) * 1) 0); [exact s__27 | lra ..].
}
{
apply gap_lt.
assert (e__53 : (((1 + (phi * (1 - beta1))) + beta1 + ((1 + (phi * (1 - beta1))) ^ 2) + ((1 + (phi * (1 - beta1))) * beta1) - ((1 + (phi * (1 - beta1))) * phi) - ((1 + (phi * (1 - beta1))) * mu) - (beta1 * mu) + ((1 + (phi * (1 - beta1))) * phi * beta1)) - 0) = 1 * (((2 - mu + (2 * phi) + (2 * beta1) - (phi * beta1) - (phi * mu) - (phi * (beta1 ^ 2)) - (beta1 * mu) + (phi * beta1 * mu)) * 1) - 0) + 0).
{
transitivity ((((- 1) * beta1 * mu) + (beta1 * mu * phi) + ((- 1) * beta1 * phi) + (2 * beta1) + ((- 1) * (beta1 ^ 2) * phi) + ((- 1) * mu * phi) + ((- 1) * mu) + (2 * phi) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * mu) + (beta1 * mu * phi) + ((- 1) * beta1 * phi) + (2 * beta1) + ((- 1) * (beta1 ^ 2) * phi) + ((- 1) * mu * phi) + ((- 1) * mu) + (2 * phi) + 2)).
{
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 0 ((2 - mu + (2 * phi) + (2 * beta1) - (phi * beta1) - (phi * mu) - (phi * (beta1 ^ 2)) - (beta1 * mu) + (phi * beta1 * mu)) * 1)); [exact s__46 | lra ..].
}
}
split.
{
change (0 <> (1 + beta1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__56 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__56.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
change (exists a : R, (1 < a < (1 + (phi * (1 - beta1)))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu) - (beta1 * mu) + (a * phi * beta1)) = 0)).
exact s__55.
}
Qed.
Lemma meaningful : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((2 - mu) < (phi * ((1 - beta1) / (1 + beta1)))) -> ((0 <> (1 + beta1))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((2 - mu) < (phi * ((1 - beta1) / (1 + beta1)))) -> (exists a : R, (1 < a < (1 + (phi * (1 - beta1)))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu) - (beta1 * mu) + (a * phi * beta1)) = 0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((2 - mu) < (phi * ((1 - beta1) / (1 + beta1)))) -> (exists a : R, (1 < a < (1 + (phi * (1 - beta1)))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu) - (beta1 * mu) + (a * phi * beta1)) = (0 + 1))) := claim.
End T_stability_aida_unstable_08127842.


(* stability.aida.flip; certificate dc85648d657d29258882b7cec2f8a4c43115907537660f7698bf4ae8616de267 *)
Module T_stability_aida_flip_dc85648d.

Lemma satisfiable : exists (beta1 : R) (mu : R) (phi : R) (z : R), ((0 <= beta1) /\ (beta1 < 1)) /\ ((phi * ((1 - beta1) / (1 + beta1))) = (2 - mu)).
Proof.
exists (1 * / 2), 0, 6, 3.
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
change ((6 * ((1 - (1 * / 2)) * / (1 + (1 * / 2)))) = (2 - 0)).
closed_eq.
}
Qed.

Lemma proved : forall (beta1 : R) (mu : R) (phi : R) (z : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((phi * ((1 - beta1) / (1 + beta1))) = (2 - mu)) -> (((0 <> (1 + beta1))) /\ ((beta1 + (z ^ 2) - z + (phi * z) + (z * mu) - (z * beta1) - (beta1 * mu) - (phi * z * beta1)) = ((z + 1) * (z + beta1 - (beta1 * mu))))).
Proof.
intros beta1 mu phi z h__0 h__3.
pose proof h__0 as [h__1 h__2].
change ((phi * ((1 - beta1) * / (1 + beta1))) = (2 - mu)) in h__3.
assert (n__7 : (1 + beta1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__6 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__6.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
assert (n__9 : (beta1 + 1) <> 0).
{
assert (e__8 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
try rewrite <- e__8.
exact n__7.
}
(* goal *)
assert (s__18 : ((beta1 + (z ^ 2) - z + (phi * z) + (z * mu) - (z * beta1) - (beta1 * mu) - (phi * z * beta1)) = ((z + 1) * (z + beta1 - (beta1 * mu))))).
{
apply gap_eq.
assert (e__4 : (((z + 1) * (z + beta1 - (beta1 * mu))) - (beta1 + (z ^ 2) - z + (phi * z) + (z * mu) - (z * beta1) - (beta1 * mu) - (phi * z * beta1))) = (- (((phi * ((1 - beta1) * / (1 + beta1))) - (2 - mu)) * (z * (1 + beta1))))).
{
transitivity ((((- 1) * beta1 * mu * z) + (beta1 * phi * z) + (2 * beta1 * z) + ((- 1) * mu * z) + ((- 1) * phi * z) + (2 * z))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * mu * z) + (beta1 * phi * z) + (2 * beta1 * z) + ((- 1) * mu * z) + ((- 1) * phi * z) + (2 * z))).
{
assert (e__10 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__11 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__11.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__10.
reflexivity.
}
feq.
}
feq.
}
assert (w__5 : (- (((phi * ((1 - beta1) * / (1 + beta1))) - (2 - mu)) * (z * (1 + beta1)))) = 0).
{
apply opp_zero.
assert (v__12 : ((phi * ((1 - beta1) * / (1 + beta1))) - (2 - mu)) = 0).
{
assert (e__13 : ((phi * ((1 - beta1) * / (1 + beta1))) - (2 - mu)) = (- 1) * ((2 - mu) - (phi * ((1 - beta1) * / (1 + beta1)))) + 0).
{
transitivity ((((beta1 * mu) + ((- 1) * beta1 * phi) + ((- 2) * beta1) + mu + phi + (- 2)) * (/ (beta1 + 1)))).
{
assert (e__14 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__15 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__15.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__14.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((beta1 * mu) + ((- 1) * beta1 * phi) + ((- 2) * beta1) + mu + phi + (- 2)) * (/ (beta1 + 1)))).
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
rw e__13.
apply (from_eq_zero (- 1) 0 (phi * ((1 - beta1) * / (1 + beta1))) (2 - mu)); [exact h__3 | lra ..].
}
rewrite v__12. ring.
}
rw e__4. exact w__5.
}
split.
{
change (0 <> (1 + beta1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__19 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__19.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
change ((beta1 + (z ^ 2) - z + (phi * z) + (z * mu) - (z * beta1) - (beta1 * mu) - (phi * z * beta1)) = ((z + 1) * (z + beta1 - (beta1 * mu)))).
exact s__18.
}
Qed.
Lemma meaningful : forall (beta1 : R) (mu : R) (phi : R) (z : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((phi * ((1 - beta1) / (1 + beta1))) = (2 - mu)) -> ((0 <> (1 + beta1))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj1 (proved v0 v1 v2 v3 v4 v5)). Qed.
Theorem claim : forall (beta1 : R) (mu : R) (phi : R) (z : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((phi * ((1 - beta1) / (1 + beta1))) = (2 - mu)) -> ((beta1 + (z ^ 2) - z + (phi * z) + (z * mu) - (z * beta1) - (beta1 * mu) - (phi * z * beta1)) = ((z + 1) * (z + beta1 - (beta1 * mu)))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj2 (proved v0 v1 v2 v3 v4 v5)). Qed.
Fail Definition corrupted : forall (beta1 : R) (mu : R) (phi : R) (z : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((phi * ((1 - beta1) / (1 + beta1))) = (2 - mu)) -> ((beta1 + (z ^ 2) - z + (phi * z) + (z * mu) - (z * beta1) - (beta1 * mu) - (phi * z * beta1)) = (((z + 1) * (z + beta1 - (beta1 * mu))) + 1)) := claim.
End T_stability_aida_flip_dc85648d.


(* stability.aida_eps_outside.stable; certificate 89950c2aff40dc77e8b4a023b45cbb82756117f86859afe43ae988663b2940c4 *)
Module T_stability_aida_eps_outside_stable_89950c2a.

Lemma satisfiable : exists (beta1 : R) (mu : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) /\ ((0 <= mu) /\ (mu < 1)) /\ (0 < phi) /\ ((phi * ((1 - beta1) / (1 + beta1))) < (2 - mu)) /\ ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0) /\ (((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0).
Proof.
exists (1 * / 2), 0, (35 * / 6), ((- 3) * / 4), 0.
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
repeat match goal with |- _ /\ _ => split end.
{ change (0 <= 0).
apply Req_le.
closed_eq.
}
{ change (0 < 1).
closed_less.
}
}
{
split.
{
change (0 < (35 * / 6)).
closed_less.
}
{
split.
{
change (((35 * / 6) * ((1 - (1 * / 2)) * / (1 + (1 * / 2)))) < (2 - 0)).
closed_less.
}
{
split.
{
change (((1 * / 2) + (((- 3) * / 4) ^ 2) - ((- 3) * / 4) - (0 ^ 2) + ((35 * / 6) * ((- 3) * / 4)) + (((- 3) * / 4) * 0) - (((- 3) * / 4) * (1 * / 2)) - ((1 * / 2) * 0) - ((35 * / 6) * ((- 3) * / 4) * (1 * / 2))) = 0).
closed_eq.
}
{
change (((- 0) + ((35 * / 6) * 0) + (0 * 0) - (0 * (1 * / 2)) + (2 * ((- 3) * / 4) * 0) - ((35 * / 6) * 0 * (1 * / 2))) = 0).
closed_eq.
}
}
}
}
}
Qed.

Lemma proved : forall (beta1 : R) (mu : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < (2 - mu)) -> ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0) -> (((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0) -> (((0 <> (1 + beta1))) /\ (((r ^ 2) + (s ^ 2)) < 1)).
Proof.
intros beta1 mu phi r s h__0 h__3 h__6 h__7 h__8 h__9.
pose proof h__0 as [h__1 h__2].
pose proof h__3 as [h__4 h__5].
change ((phi * ((1 - beta1) * / (1 + beta1))) < (2 - mu)) in h__7.
(* goal *)
assert (s__215 : (((r ^ 2) + (s ^ 2)) < 1)).
{
destruct (Rle_or_lt (s ^ 2) 0) as [c__10|c__10].
{
(* s *)
assert (s__12 : ((s ^ 2) = 0)).
{
apply gap_eq.
apply to_plus.
apply plus_zero_zero.
{
reflexivity.
}
{
apply opp_zero.
apply Rle_antisym.
{
assert (e__11 : (s ^ 2) = (- 1) * (0 - (s ^ 2)) + 0).
{
transitivity ((s ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((s ^ 2)).
{
feq.
}
feq.
}
rw e__11.
apply (from_le_np (- 1) 0 (s ^ 2) 0); [exact c__10 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
assert (n__17 : s ^ 2 = 0).
{
transitivity (1 * (s ^ 2)).
{ feq. }
rewrite s__12.
feq.
}
(* root *)
assert (s__19 : ((beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0)).
{
apply gap_eq.
assert (e__13 : (0 - (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) = (- (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)))).
{
transitivity (((beta1 * mu) + (beta1 * phi * r) + (beta1 * r) + ((- 1) * beta1) + ((- 1) * mu * r) + ((- 1) * phi * r) + r + ((- 1) * (r ^ 2)))).
{
feq.
}
symmetry.
transitivity (((beta1 * mu) + (beta1 * phi * r) + (beta1 * r) + ((- 1) * beta1) + ((- 1) * mu * r) + ((- 1) * phi * r) + r + ((- 1) * (r ^ 2)) + (s ^ 2))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (s ^ 2))))).
{
feq.
}
rw n__17.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__14 : (- (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) = 0).
{
assert (e__18 : (- (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) = 1 * (0 - (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) + 0).
{
transitivity (((beta1 * mu) + (beta1 * phi * r) + (beta1 * r) + ((- 1) * beta1) + ((- 1) * mu * r) + ((- 1) * phi * r) + r + ((- 1) * (r ^ 2)) + (s ^ 2))).
{
feq.
}
symmetry.
transitivity (((beta1 * mu) + (beta1 * phi * r) + (beta1 * r) + ((- 1) * beta1) + ((- 1) * mu * r) + ((- 1) * phi * r) + r + ((- 1) * (r ^ 2)) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__18.
apply (from_eq_zero 1 0 (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) 0); [exact h__8 | lra ..].
}
rw e__13. exact w__14.
}
(* goal *)
assert (s__152 : (((r ^ 2) + (s ^ 2)) < 1)).
{
destruct (Rle_or_lt 1 r) as [c__20|c__20].
{
(* pole 1 *)
assert (s__25 : (0 < (r - beta1))).
{
assert (e__21 : (r - beta1) = ((r - 1) + (1 - beta1))).
{
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
feq.
}
assert (w__22 : 0 < ((r - 1) + (1 - beta1))).
{
apply plus_nn_pos.
{
assert (e__23 : (r - 1) = 1 * (r - 1) + 0).
{
transitivity ((r + (- 1))).
{
feq.
}
symmetry.
transitivity ((r + (- 1))).
{
feq.
}
feq.
}
rw e__23.
apply (from_le_nn 1 0 1 r); [exact c__20 | lra ..].
}
{
assert (e__24 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__24.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
rw e__21. exact w__22.
}
(* far side *)
assert (s__29 : (0 < (1 + r))).
{
assert (e__26 : (1 + r) = ((r - 1) + 2)).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
assert (w__27 : 0 < ((r - 1) + 2)).
{
assert (e__28 : ((r - 1) + 2) = 1 * (r - 1) + 2).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__28.
apply (from_le_pos 1 2 1 r); [exact c__20 | lra ..].
}
rw e__26. exact w__27.
}
assert (n__33 : (r - beta1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__32 : (r - beta1) = 1 * ((r - beta1) - 0) + 0).
{
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
feq.
}
rw e__32.
apply (from_lt_pos 1 0 0 (r - beta1)); [exact s__25 | lra ..].
}
assert (n__35 : (((- 1) * beta1) + r) <> 0).
{
assert (e__34 : (r - beta1) = (((- 1) * beta1) + r)).
{
feq.
}
try rewrite <- e__34.
exact n__33.
}
assert (n__36 : (beta1 + ((- 1) * r)) <> 0).
{
intro vanishes.
apply n__35.
transitivity ((- 1) * (beta1 + ((- 1) * r))).
{ feq. }
rewrite vanishes. ring.
}
(* below 1 *)
assert (s__48 : (r < 1)).
{
apply gap_lt.
assert (e__30 : (1 - r) = ((mu + (phi * (1 - beta1)) + (phi * (((1 - beta1) * beta1) * / (r - beta1)))) - ((beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * / (r - beta1)))).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * r) + beta1 + ((- 1) * r) + (r ^ 2)) * (/ (beta1 + ((- 1) * r))))).
{
assert (e__37 : / (r - beta1) = ((- 1) * (/ (beta1 + ((- 1) * r))))).
{
assert (e__38 : (r - beta1) = (((- 1) * beta1) + r)).
{
feq.
}
rw e__38.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__37.
reflexivity.
}
feq.
}
feq.
}
assert (w__31 : 0 < ((mu + (phi * (1 - beta1)) + (phi * (((1 - beta1) * beta1) * / (r - beta1)))) - ((beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * / (r - beta1)))).
{
apply to_plus.
apply plus_pos_zero.
{
apply plus_pos_nn.
{
apply plus_nn_pos.
{
assert (e__40 : mu = 1 * (mu - 0) + 0).
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
rw e__40.
apply (from_le_nn 1 0 0 mu); [exact h__4 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__41 : phi = 1 * (phi - 0) + 0).
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
rw e__41.
apply (from_lt_pos 1 0 0 phi); [exact h__6 | lra ..].
}
{
assert (e__42 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
assert (e__43 : phi = 1 * (phi - 0) + 0).
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
rw e__43.
apply (from_lt_pos 1 0 0 phi); [exact h__6 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__44 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
assert (e__45 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__45.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
assert (e__46 : (r - beta1) = 1 * ((r - beta1) - 0) + 0).
{
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
feq.
}
rw e__46.
apply (from_lt_pos 1 0 0 (r - beta1)); [exact s__25 | lra ..].
}
}
}
}
{
apply opp_zero.
assert (v__39 : (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0).
{
assert (e__47 : (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = (- 1) * (0 - (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * mu) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (mu * r) + (phi * r) + ((- 1) * r) + (r ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * mu) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (mu * r) + (phi * r) + ((- 1) * r) + (r ^ 2))).
{
feq.
}
feq.
}
rw e__47.
apply (from_eq_zero (- 1) 0 (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) 0); [exact s__19 | lra ..].
}
rewrite v__39. ring.
}
}
rw e__30. exact w__31.
}
(* inside *)
assert (s__55 : (((r ^ 2) + (s ^ 2)) < 1)).
{
apply gap_lt.
assert (e__49 : (1 - ((r ^ 2) + (s ^ 2))) = ((1 - r) * (1 + r))).
{
transitivity ((((- 1) * (r ^ 2)) + ((- 1) * (s ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r ^ 2)) + 1)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (s ^ 2))))).
{
feq.
}
rw n__17.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__50 : 0 < ((1 - r) * (1 + r))).
{
apply mult_pos_pos.
{
assert (e__53 : (1 - r) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 r 1); [exact s__48 | lra ..].
}
{
assert (e__54 : (1 + r) = 1 * (r - 1) + 2).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__54.
apply (from_le_pos 1 2 1 r); [exact c__20 | lra ..].
}
}
rw e__49. exact w__50.
}
exact s__55.
}
{
(* inside *)
assert (s__151 : (((r ^ 2) + (s ^ 2)) < 1)).
{
destruct (Rle_or_lt r (- 1)) as [c__56|c__56].
{
(* pole 1 *)
assert (s__61 : (0 < (beta1 - r))).
{
assert (e__57 : (beta1 - r) = (((- 1) - r) + 1 + beta1)).
{
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
symmetry.
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
feq.
}
assert (w__58 : 0 < (((- 1) - r) + 1 + beta1)).
{
apply plus_pos_nn.
{
apply plus_nn_pos.
{
assert (e__59 : ((- 1) - r) = 1 * ((- 1) - r) + 0).
{
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
feq.
}
rw e__59.
apply (from_le_nn 1 0 r (- 1)); [exact c__56 | lra ..].
}
{
lra.
}
}
{
assert (e__60 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__60.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
rw e__57. exact w__58.
}
(* far side *)
assert (s__65 : (0 < (1 - r))).
{
assert (e__62 : (1 - r) = (((- 1) - r) + 2)).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
assert (w__63 : 0 < (((- 1) - r) + 2)).
{
assert (e__64 : (((- 1) - r) + 2) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__64.
apply (from_lt_pos 1 0 r 1); [exact c__20 | lra ..].
}
rw e__62. exact w__63.
}
assert (n__69 : (1 + beta1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__68 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__68.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
assert (n__71 : (beta1 + 1) <> 0).
{
assert (e__70 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
try rewrite <- e__70.
exact n__69.
}
assert (n__73 : (r - beta1) <> 0).
{
apply Rlt_not_eq.
assert (e__72 : (r - beta1) = (- 1) * ((beta1 - r) - 0) + 0).
{
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
feq.
}
rw e__72.
apply (from_lt_neg (- 1) 0 0 (beta1 - r)); [exact s__61 | lra ..].
}
assert (n__75 : (((- 1) * beta1) + r) <> 0).
{
assert (e__74 : (r - beta1) = (((- 1) * beta1) + r)).
{
feq.
}
try rewrite <- e__74.
exact n__73.
}
assert (n__76 : (beta1 + ((- 1) * r)) <> 0).
{
intro vanishes.
apply n__75.
transitivity ((- 1) * (beta1 + ((- 1) * r))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__79 : ((1 + beta1) * (beta1 - r)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__77 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__77.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__78 : (beta1 - r) = 1 * ((beta1 - r) - 0) + 0).
{
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
symmetry.
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
feq.
}
rw e__78.
apply (from_lt_pos 1 0 0 (beta1 - r)); [exact s__61 | lra ..].
}
}
assert (n__81 : (((- 1) * beta1 * r) + beta1 + (beta1 ^ 2) + ((- 1) * r)) <> 0).
{
assert (e__80 : ((1 + beta1) * (beta1 - r)) = (((- 1) * beta1 * r) + beta1 + (beta1 ^ 2) + ((- 1) * r))).
{
feq.
}
try rewrite <- e__80.
exact n__79.
}
assert (n__82 : ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r) <> 0).
{
intro vanishes.
apply n__81.
transitivity ((- 1) * ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__96 : ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * mu))) * / ((1 + beta1) * (beta1 - r)))) + (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__83 : phi = 1 * (phi - 0) + 0).
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
rw e__83.
apply (from_lt_pos 1 0 0 phi); [exact h__6 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__84 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__84.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
apply plus_pos_nn.
{
apply plus_nn_pos.
{
assert (e__85 : ((- 1) - r) = 1 * ((- 1) - r) + 0).
{
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
feq.
}
rw e__85.
apply (from_le_nn 1 0 r (- 1)); [exact c__56 | lra ..].
}
{
assert (e__86 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__86.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
{
apply mult_nn_nn.
{
assert (e__87 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__87.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
{
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
apply (from_le_nn 1 0 0 mu); [exact h__4 | lra ..].
}
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__89 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__89.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__90 : (beta1 - r) = 1 * ((beta1 - r) - 0) + 0).
{
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
symmetry.
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
feq.
}
rw e__90.
apply (from_lt_pos 1 0 0 (beta1 - r)); [exact s__61 | lra ..].
}
}
}
}
{
assert (e__91 : (2 - mu - (phi * ((1 - beta1) * / (1 + beta1)))) = 1 * ((2 - mu) - (phi * ((1 - beta1) * / (1 + beta1)))) + 0).
{
transitivity (((((- 1) * beta1 * mu) + (beta1 * phi) + (2 * beta1) + ((- 1) * mu) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__92 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__93 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__93.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__92.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * mu) + (beta1 * phi) + (2 * beta1) + ((- 1) * mu) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__94 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__95 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__95.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__94.
reflexivity.
}
feq.
}
feq.
}
rw e__91.
apply (from_lt_pos 1 0 (phi * ((1 - beta1) * / (1 + beta1))) (2 - mu)); [exact h__7 | lra ..].
}
}
assert (n__102 : (((beta1 * mu) + ((- 1) * beta1 * mu * phi) + ((- 2) * beta1 * mu * r) + (2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * mu) + ((- 1) * (beta1 ^ 2) * mu * r) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((beta1 ^ 3) * mu) + ((beta1 ^ 3) * mu * phi) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + ((- 1) * mu * r) + (2 * r)) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)) * (/ (beta1 + 1))) <> 0).
{
assert (e__97 : ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * mu))) * / ((1 + beta1) * (beta1 - r)))) + (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))) = (((beta1 * mu) + ((- 1) * beta1 * mu * phi) + ((- 2) * beta1 * mu * r) + (2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * mu) + ((- 1) * (beta1 ^ 2) * mu * r) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((beta1 ^ 3) * mu) + ((beta1 ^ 3) * mu * phi) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + ((- 1) * mu * r) + (2 * r)) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)) * (/ (beta1 + 1)))).
{
assert (e__98 : / ((1 + beta1) * (beta1 - r)) = ((- 1) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)))).
{
assert (e__99 : ((1 + beta1) * (beta1 - r)) = (((- 1) * beta1 * r) + beta1 + (beta1 ^ 2) + ((- 1) * r))).
{
feq.
}
rw e__99.
apply inv_by. feq.
}
assert (e__100 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__101 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__101.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__98.
rw e__100.
reflexivity.
}
feq.
}
try rewrite <- e__97.
exact n__96.
}
assert (n__103 : ((beta1 * mu) + ((- 1) * beta1 * mu * phi) + ((- 2) * beta1 * mu * r) + (2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * mu) + ((- 1) * (beta1 ^ 2) * mu * r) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((beta1 ^ 3) * mu) + ((beta1 ^ 3) * mu * phi) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + ((- 1) * mu * r) + (2 * r)) <> 0).
{
intro vanishes.
apply n__102.
transitivity (1 * ((beta1 * mu) + ((- 1) * beta1 * mu * phi) + ((- 2) * beta1 * mu * r) + (2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * mu) + ((- 1) * (beta1 ^ 2) * mu * r) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((beta1 ^ 3) * mu) + ((beta1 ^ 3) * mu * phi) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + ((- 1) * mu * r) + (2 * r)) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)) * (/ (beta1 + 1))).
{ feq. }
rewrite vanishes. ring.
}
(* above -1 *)
assert (s__136 : ((- 1) < r)).
{
apply gap_lt.
assert (e__66 : (r - (- 1)) = ((((1 + (1 - mu)) * (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))) + (((1 + (1 - mu)) * (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) * / (r - beta1))) * / ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * mu))) * / ((1 + beta1) * (beta1 - r)))) + (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))))).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((((beta1 * mu * phi * r) + (beta1 * mu * phi * (r ^ 2)) + ((- 2) * beta1 * mu * r) + (beta1 * mu * (r ^ 2)) + (3 * beta1 * mu * (r ^ 3)) + ((- 2) * beta1 * phi * r) + ((- 2) * beta1 * phi * (r ^ 2)) + (4 * beta1 * r) + ((- 2) * beta1 * (r ^ 2)) + ((- 6) * beta1 * (r ^ 3)) + ((beta1 ^ 2) * mu) + ((- 1) * (beta1 ^ 2) * mu * phi) + ((beta1 ^ 2) * mu * phi * (r ^ 2)) + ((- 5) * (beta1 ^ 2) * mu * r) + ((- 3) * (beta1 ^ 2) * mu * (r ^ 2)) + (3 * (beta1 ^ 2) * mu * (r ^ 3)) + (2 * (beta1 ^ 2) * phi) + ((- 2) * (beta1 ^ 2) * phi * (r ^ 2)) + (10 * (beta1 ^ 2) * r) + (6 * (beta1 ^ 2) * (r ^ 2)) + ((- 6) * (beta1 ^ 2) * (r ^ 3)) + ((- 2) * (beta1 ^ 2)) + (3 * (beta1 ^ 3) * mu) + ((- 1) * (beta1 ^ 3) * mu * phi) + ((- 2) * (beta1 ^ 3) * mu * phi * r) + ((- 1) * (beta1 ^ 3) * mu * phi * (r ^ 2)) + ((- 3) * (beta1 ^ 3) * mu * r) + ((- 5) * (beta1 ^ 3) * mu * (r ^ 2)) + ((beta1 ^ 3) * mu * (r ^ 3)) + (2 * (beta1 ^ 3) * phi) + (4 * (beta1 ^ 3) * phi * r) + (2 * (beta1 ^ 3) * phi * (r ^ 2)) + (6 * (beta1 ^ 3) * r) + (10 * (beta1 ^ 3) * (r ^ 2)) + ((- 2) * (beta1 ^ 3) * (r ^ 3)) + ((- 6) * (beta1 ^ 3)) + (3 * (beta1 ^ 4) * mu) + ((beta1 ^ 4) * mu * phi) + ((- 1) * (beta1 ^ 4) * mu * phi * (r ^ 2)) + ((beta1 ^ 4) * mu * r) + ((- 2) * (beta1 ^ 4) * mu * (r ^ 2)) + ((- 2) * (beta1 ^ 4) * phi) + (2 * (beta1 ^ 4) * phi * (r ^ 2)) + ((- 2) * (beta1 ^ 4) * r) + (4 * (beta1 ^ 4) * (r ^ 2)) + ((- 6) * (beta1 ^ 4)) + ((beta1 ^ 5) * mu) + ((beta1 ^ 5) * mu * phi) + ((beta1 ^ 5) * mu * phi * r) + ((beta1 ^ 5) * mu * r) + ((- 2) * (beta1 ^ 5) * phi) + ((- 2) * (beta1 ^ 5) * phi * r) + ((- 2) * (beta1 ^ 5) * r) + ((- 2) * (beta1 ^ 5)) + (mu * (r ^ 2)) + (mu * (r ^ 3)) + ((- 2) * (r ^ 2)) + ((- 2) * (r ^ 3))) * (/ ((beta1 * mu) + ((- 1) * beta1 * mu * phi) + ((- 2) * beta1 * mu * r) + (2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * mu) + ((- 1) * (beta1 ^ 2) * mu * r) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((beta1 ^ 3) * mu) + ((beta1 ^ 3) * mu * phi) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + ((- 1) * mu * r) + (2 * r))) * (/ (beta1 + ((- 1) * r))) * (/ (beta1 + 1)))).
{
assert (e__104 : / ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * mu))) * / ((1 + beta1) * (beta1 - r)))) + (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))) = (((2 * beta1 * r) + ((- 1) * beta1) + ((beta1 ^ 2) * r) + ((- 2) * (beta1 ^ 2)) + ((- 1) * (beta1 ^ 3)) + r) * (/ ((beta1 * mu) + ((- 1) * beta1 * mu * phi) + ((- 2) * beta1 * mu * r) + (2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * mu) + ((- 1) * (beta1 ^ 2) * mu * r) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((beta1 ^ 3) * mu) + ((beta1 ^ 3) * mu * phi) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + ((- 1) * mu * r) + (2 * r))))).
{
assert (e__105 : ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * mu))) * / ((1 + beta1) * (beta1 - r)))) + (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))) = (((beta1 * mu) + ((- 1) * beta1 * mu * phi) + ((- 2) * beta1 * mu * r) + (2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * mu) + ((- 1) * (beta1 ^ 2) * mu * r) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((beta1 ^ 3) * mu) + ((beta1 ^ 3) * mu * phi) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + ((- 1) * mu * r) + (2 * r)) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)) * (/ (beta1 + 1)))).
{
assert (e__106 : / ((1 + beta1) * (beta1 - r)) = ((- 1) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)))).
{
assert (e__107 : ((1 + beta1) * (beta1 - r)) = (((- 1) * beta1 * r) + beta1 + (beta1 ^ 2) + ((- 1) * r))).
{
feq.
}
rw e__107.
apply inv_by. feq.
}
assert (e__108 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__109 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__109.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__106.
rw e__108.
reflexivity.
}
feq.
}
rw e__105.
apply inv_by. feq.
}
assert (e__110 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__111 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__111.
apply inv_by. feq.
}
assert (e__112 : / (r - beta1) = ((- 1) * (/ (beta1 + ((- 1) * r))))).
{
assert (e__113 : (r - beta1) = (((- 1) * beta1) + r)).
{
feq.
}
rw e__113.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__104.
rw e__110.
rw e__112.
reflexivity.
}
feq.
}
feq.
}
assert (w__67 : 0 < ((((1 + (1 - mu)) * (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))) + (((1 + (1 - mu)) * (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) * / (r - beta1))) * / ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * mu))) * / ((1 + beta1) * (beta1 - r)))) + (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))))).
{
apply mult_pos_pos.
{
apply plus_pos_zero.
{
apply mult_pos_pos.
{
assert (e__116 : (1 + (1 - mu)) = 1 * (1 - mu) + 1).
{
transitivity ((((- 1) * mu) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * mu) + 2)).
{
feq.
}
feq.
}
rw e__116.
apply (from_lt_pos 1 1 mu 1); [exact h__5 | lra ..].
}
{
assert (e__117 : (2 - mu - (phi * ((1 - beta1) * / (1 + beta1)))) = 1 * ((2 - mu) - (phi * ((1 - beta1) * / (1 + beta1)))) + 0).
{
transitivity (((((- 1) * beta1 * mu) + (beta1 * phi) + (2 * beta1) + ((- 1) * mu) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__118 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__119 : (1 + beta1) = (beta1 + 1)).
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
symmetry.
transitivity (((((- 1) * beta1 * mu) + (beta1 * phi) + (2 * beta1) + ((- 1) * mu) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__120 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__121 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__121.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__120.
reflexivity.
}
feq.
}
feq.
}
rw e__117.
apply (from_lt_pos 1 0 (phi * ((1 - beta1) * / (1 + beta1))) (2 - mu)); [exact h__7 | lra ..].
}
}
{
assert (v__115 : ((1 + (1 - mu)) * (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) = 0).
{
assert (v__114 : (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0).
{
assert (e__122 : (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = (- 1) * (0 - (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * mu) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (mu * r) + (phi * r) + ((- 1) * r) + (r ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * mu) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (mu * r) + (phi * r) + ((- 1) * r) + (r ^ 2))).
{
feq.
}
feq.
}
rw e__122.
apply (from_eq_zero (- 1) 0 (beta1 + (r ^ 2) - r + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) 0); [exact s__19 | lra ..].
}
rewrite v__114. ring.
}
rewrite v__115. ring.
}
}
{
apply inv_pos.
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__123 : phi = 1 * (phi - 0) + 0).
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
rw e__123.
apply (from_lt_pos 1 0 0 phi); [exact h__6 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__124 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__124.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
apply plus_pos_nn.
{
apply plus_nn_pos.
{
assert (e__125 : ((- 1) - r) = 1 * ((- 1) - r) + 0).
{
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
feq.
}
rw e__125.
apply (from_le_nn 1 0 r (- 1)); [exact c__56 | lra ..].
}
{
assert (e__126 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__126.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
{
apply mult_nn_nn.
{
assert (e__127 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__127.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__128 : mu = 1 * (mu - 0) + 0).
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
rw e__128.
apply (from_le_nn 1 0 0 mu); [exact h__4 | lra ..].
}
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__129 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__129.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__130 : (beta1 - r) = 1 * ((beta1 - r) - 0) + 0).
{
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
symmetry.
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
feq.
}
rw e__130.
apply (from_lt_pos 1 0 0 (beta1 - r)); [exact s__61 | lra ..].
}
}
}
}
{
assert (e__131 : (2 - mu - (phi * ((1 - beta1) * / (1 + beta1)))) = 1 * ((2 - mu) - (phi * ((1 - beta1) * / (1 + beta1)))) + 0).
{
transitivity (((((- 1) * beta1 * mu) + (beta1 * phi) + (2 * beta1) + ((- 1) * mu) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__132 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__133 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__133.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__132.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * mu) + (beta1 * phi) + (2 * beta1) + ((- 1) * mu) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__134 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__135 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__135.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__134.
reflexivity.
}
feq.
}
feq.
}
rw e__131.
apply (from_lt_pos 1 0 (phi * ((1 - beta1) * / (1 + beta1))) (2 - mu)); [exact h__7 | lra ..].
}
}
}
rw e__66. exact w__67.
}
(* inside *)
assert (s__143 : (((r ^ 2) + (s ^ 2)) < 1)).
{
apply gap_lt.
assert (e__137 : (1 - ((r ^ 2) + (s ^ 2))) = ((1 - r) * (1 + r))).
{
transitivity ((((- 1) * (r ^ 2)) + ((- 1) * (s ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r ^ 2)) + 1)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (s ^ 2))))).
{
feq.
}
rw n__17.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__138 : 0 < ((1 - r) * (1 + r))).
{
apply mult_pos_pos.
{
assert (e__141 : (1 - r) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__141.
apply (from_lt_pos 1 0 r 1); [exact c__20 | lra ..].
}
{
assert (e__142 : (1 + r) = 1 * (r - (- 1)) + 0).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__142.
apply (from_lt_pos 1 0 (- 1) r); [exact s__136 | lra ..].
}
}
rw e__137. exact w__138.
}
exact s__143.
}
{
(* inside *)
assert (s__150 : (((r ^ 2) + (s ^ 2)) < 1)).
{
apply gap_lt.
assert (e__144 : (1 - ((r ^ 2) + (s ^ 2))) = ((1 - r) * (1 + r))).
{
transitivity ((((- 1) * (r ^ 2)) + ((- 1) * (s ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r ^ 2)) + 1)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (s ^ 2))))).
{
feq.
}
rw n__17.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__145 : 0 < ((1 - r) * (1 + r))).
{
apply mult_pos_pos.
{
assert (e__148 : (1 - r) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__148.
apply (from_lt_pos 1 0 r 1); [exact c__20 | lra ..].
}
{
assert (e__149 : (1 + r) = 1 * (r - (- 1)) + 0).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__149.
apply (from_lt_pos 1 0 (- 1) r); [exact c__56 | lra ..].
}
}
rw e__144. exact w__145.
}
exact s__150.
}
}
exact s__151.
}
}
exact s__152.
}
{
(* size 1 *)
assert (s__156 : (0 < (((r - beta1) ^ 2) + (s ^ 2)))).
{
assert (e__153 : (((r - beta1) ^ 2) + (s ^ 2)) = (((r - beta1) ^ 2) + (s ^ 2))).
{
reflexivity.
}
assert (w__154 : 0 < (((r - beta1) ^ 2) + (s ^ 2))).
{
apply plus_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
assert (e__155 : (s ^ 2) = 1 * ((s ^ 2) - 0) + 0).
{
transitivity ((s ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((s ^ 2)).
{
feq.
}
feq.
}
rw e__155.
apply (from_lt_pos 1 0 0 (s ^ 2)); [exact c__10 | lra ..].
}
}
rw e__153. exact w__154.
}
assert (n__160 : (((r - beta1) ^ 2) + (s ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__159 : (((r - beta1) ^ 2) + (s ^ 2)) = 1 * ((((r - beta1) ^ 2) + (s ^ 2)) - 0) + 0).
{
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__159.
apply (from_lt_pos 1 0 0 (((r - beta1) ^ 2) + (s ^ 2))); [exact s__156 | lra ..].
}
assert (n__162 : (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2)) <> 0).
{
assert (e__161 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
try rewrite <- e__161.
exact n__160.
}
assert (n__163 : ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2))) <> 0).
{
intro vanishes.
apply n__162.
transitivity ((- 2) * ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__166 : ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__164 : (s ^ 2) = 1 * ((s ^ 2) - 0) + 0).
{
transitivity ((s ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((s ^ 2)).
{
feq.
}
feq.
}
rw e__164.
apply (from_lt_pos 1 0 0 (s ^ 2)); [exact c__10 | lra ..].
}
{
assert (e__165 : (((r - beta1) ^ 2) + (s ^ 2)) = 1 * ((((r - beta1) ^ 2) + (s ^ 2)) - 0) + 0).
{
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__165.
apply (from_lt_pos 1 0 0 (((r - beta1) ^ 2) + (s ^ 2))); [exact s__156 | lra ..].
}
}
assert (n__168 : (((- 2) * beta1 * r * (s ^ 2)) + ((beta1 ^ 2) * (s ^ 2)) + ((r ^ 2) * (s ^ 2)) + (s ^ 4)) <> 0).
{
assert (e__167 : ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))) = (((- 2) * beta1 * r * (s ^ 2)) + ((beta1 ^ 2) * (s ^ 2)) + ((r ^ 2) * (s ^ 2)) + (s ^ 4))).
{
feq.
}
try rewrite <- e__167.
exact n__166.
}
assert (n__169 : s <> 0).
{
intro vanishes.
apply n__168.
transitivity ((- 2) * ((s ^ 2)) * ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))).
{ feq. }
rewrite vanishes. ring.
}
(* turning *)
assert (s__180 : ((1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2))))) = 0)).
{
apply gap_eq.
assert (e__157 : (0 - (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2)))))) = ((- (s * ((((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * (r - beta1)) - ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * s)))) * / ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))))).
{
transitivity ((((((- 1) * / 2) * beta1 * phi) + ((- 1) * beta1 * r) + ((1 * / 2) * (beta1 ^ 2) * phi) + ((1 * / 2) * (beta1 ^ 2)) + ((1 * / 2) * (r ^ 2)) + ((1 * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__170 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__171 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__171.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__170.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * beta1 * phi) + ((- 1) * beta1 * r) + ((1 * / 2) * (beta1 ^ 2) * phi) + ((1 * / 2) * (beta1 ^ 2)) + ((1 * / 2) * (r ^ 2)) + ((1 * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__172 : / ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))) = ((((- 1) * / 2) * (/ (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__173 : ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))) = (((- 2) * beta1 * r * (s ^ 2)) + ((beta1 ^ 2) * (s ^ 2)) + ((r ^ 2) * (s ^ 2)) + (s ^ 4))).
{
feq.
}
rw e__173.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__172.
reflexivity.
}
feq.
}
feq.
}
assert (w__158 : ((- (s * ((((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * (r - beta1)) - ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * s)))) * / ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2)))) = 0).
{
assert (v__177 : (- (s * ((((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * (r - beta1)) - ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * s)))) = 0).
{
apply opp_zero.
assert (v__176 : ((((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * (r - beta1)) - ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * s)) = 0).
{
apply to_plus.
apply plus_zero_zero.
{
assert (v__174 : ((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0).
{
assert (e__178 : ((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = (- 1) * (0 - ((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * phi * s) + ((- 1) * beta1 * s) + (mu * s) + (phi * s) + (2 * r * s) + ((- 1) * s))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi * s) + ((- 1) * beta1 * s) + (mu * s) + (phi * s) + (2 * r * s) + ((- 1) * s))).
{
feq.
}
feq.
}
rw e__178.
apply (from_eq_zero (- 1) 0 ((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) 0); [exact h__9 | lra ..].
}
rewrite v__174. ring.
}
{
apply opp_zero.
assert (v__175 : (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0).
{
assert (e__179 : (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = (- 1) * (0 - (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * mu) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (mu * r) + (phi * r) + ((- 1) * r) + (r ^ 2) + ((- 1) * (s ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * mu) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (mu * r) + (phi * r) + ((- 1) * r) + (r ^ 2) + ((- 1) * (s ^ 2)))).
{
feq.
}
feq.
}
rw e__179.
apply (from_eq_zero (- 1) 0 (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) 0); [exact h__8 | lra ..].
}
rewrite v__175. ring.
}
}
rewrite v__176. ring.
}
rewrite v__177. ring.
}
rw e__157. exact w__158.
}
(* moving *)
assert (s__192 : ((r - 1 + mu + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2))))) = 0)).
{
apply gap_eq.
assert (e__181 : (0 - (r - 1 + mu + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2)))))) = ((- (((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * (r - beta1)) + (((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * s))) * / (((r - beta1) ^ 2) + (s ^ 2)))).
{
transitivity (((((- 1) * beta1 * mu * r) + (((- 1) * / 2) * beta1 * phi * r) + (((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * mu) + ((1 * / 2) * (beta1 ^ 2) * phi * r) + ((1 * / 2) * (beta1 ^ 2) * r) + (((- 1) * / 2) * (beta1 ^ 2)) + ((1 * / 2) * mu * (r ^ 2)) + ((1 * / 2) * mu * (s ^ 2)) + ((1 * / 2) * phi * (r ^ 2)) + ((1 * / 2) * phi * (s ^ 2)) + ((1 * / 2) * r * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 3)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__183 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__184 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__184.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__183.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * mu * r) + (((- 1) * / 2) * beta1 * phi * r) + (((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * mu) + ((1 * / 2) * (beta1 ^ 2) * phi * r) + ((1 * / 2) * (beta1 ^ 2) * r) + (((- 1) * / 2) * (beta1 ^ 2)) + ((1 * / 2) * mu * (r ^ 2)) + ((1 * / 2) * mu * (s ^ 2)) + ((1 * / 2) * phi * (r ^ 2)) + ((1 * / 2) * phi * (s ^ 2)) + ((1 * / 2) * r * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 3)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__185 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__186 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__186.
apply inv_by. feq.
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
assert (w__182 : ((- (((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * (r - beta1)) + (((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * s))) * / (((r - beta1) ^ 2) + (s ^ 2))) = 0).
{
assert (v__189 : (- (((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) * (r - beta1)) + (((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * s))) = 0).
{
apply opp_zero.
apply plus_zero_zero.
{
assert (v__187 : (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0).
{
assert (e__190 : (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = (- 1) * (0 - (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * mu) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (mu * r) + (phi * r) + ((- 1) * r) + (r ^ 2) + ((- 1) * (s ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * mu) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (mu * r) + (phi * r) + ((- 1) * r) + (r ^ 2) + ((- 1) * (s ^ 2)))).
{
feq.
}
feq.
}
rw e__190.
apply (from_eq_zero (- 1) 0 (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) 0); [exact h__8 | lra ..].
}
rewrite v__187. ring.
}
{
assert (v__188 : ((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0).
{
assert (e__191 : ((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = (- 1) * (0 - ((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * phi * s) + ((- 1) * beta1 * s) + (mu * s) + (phi * s) + (2 * r * s) + ((- 1) * s))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi * s) + ((- 1) * beta1 * s) + (mu * s) + (phi * s) + (2 * r * s) + ((- 1) * s))).
{
feq.
}
feq.
}
rw e__191.
apply (from_eq_zero (- 1) 0 ((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) 0); [exact h__9 | lra ..].
}
rewrite v__188. ring.
}
}
rewrite v__189. ring.
}
rw e__181. exact w__182.
}
(* inside *)
assert (s__214 : (((r ^ 2) + (s ^ 2)) < 1)).
{
apply gap_lt.
assert (e__193 : (1 - ((r ^ 2) + (s ^ 2))) = (mu + (((r ^ 2) + (s ^ 2)) * phi * (((1 - beta1) * (1 - beta1)) * / (((r - beta1) ^ 2) + (s ^ 2)))) - (r - 1 + mu + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2))))) + ((r - ((r ^ 2) + (s ^ 2))) * (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2)))))))).
{
transitivity ((((- 1) * (r ^ 2)) + ((- 1) * (s ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((beta1 * r) + ((- 1) * beta1 * r * (s ^ 2)) + ((- 1) * beta1 * (r ^ 3)) + ((1 * / 2) * (beta1 ^ 2) * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * (s ^ 2)) + (((- 1) * / 2) * (beta1 ^ 2)) + ((r ^ 2) * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 4)) + (((- 1) * / 2) * (s ^ 2)) + ((1 * / 2) * (s ^ 4))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__195 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__196 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__196.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__195.
reflexivity.
}
feq.
}
feq.
}
assert (w__194 : 0 < (mu + (((r ^ 2) + (s ^ 2)) * phi * (((1 - beta1) * (1 - beta1)) * / (((r - beta1) ^ 2) + (s ^ 2)))) - (r - 1 + mu + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2))))) + ((r - ((r ^ 2) + (s ^ 2))) * (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2)))))))).
{
apply plus_pos_zero.
{
apply to_plus.
apply plus_pos_zero.
{
apply plus_nn_pos.
{
assert (e__198 : mu = 1 * (mu - 0) + 0).
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
rw e__198.
apply (from_le_nn 1 0 0 mu); [exact h__4 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply plus_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
assert (e__199 : (s ^ 2) = 1 * ((s ^ 2) - 0) + 0).
{
transitivity ((s ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((s ^ 2)).
{
feq.
}
feq.
}
rw e__199.
apply (from_lt_pos 1 0 0 (s ^ 2)); [exact c__10 | lra ..].
}
}
{
assert (e__200 : phi = 1 * (phi - 0) + 0).
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
rw e__200.
apply (from_lt_pos 1 0 0 phi); [exact h__6 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__201 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__201.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
assert (e__202 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__202.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
{
apply inv_pos.
assert (e__203 : (((r - beta1) ^ 2) + (s ^ 2)) = 1 * ((((r - beta1) ^ 2) + (s ^ 2)) - 0) + 0).
{
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__203.
apply (from_lt_pos 1 0 0 (((r - beta1) ^ 2) + (s ^ 2))); [exact s__156 | lra ..].
}
}
}
}
{
assert (e__204 : (- (r - 1 + mu + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2)))))) = 1 * (0 - (r - 1 + mu + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2)))))) + 0).
{
transitivity (((((- 1) * beta1 * mu * r) + (((- 1) * / 2) * beta1 * phi * r) + (((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * mu) + ((1 * / 2) * (beta1 ^ 2) * phi * r) + ((1 * / 2) * (beta1 ^ 2) * r) + (((- 1) * / 2) * (beta1 ^ 2)) + ((1 * / 2) * mu * (r ^ 2)) + ((1 * / 2) * mu * (s ^ 2)) + ((1 * / 2) * phi * (r ^ 2)) + ((1 * / 2) * phi * (s ^ 2)) + ((1 * / 2) * r * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 3)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__205 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__206 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__206.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__205.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * mu * r) + (((- 1) * / 2) * beta1 * phi * r) + (((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * mu) + ((1 * / 2) * (beta1 ^ 2) * phi * r) + ((1 * / 2) * (beta1 ^ 2) * r) + (((- 1) * / 2) * (beta1 ^ 2)) + ((1 * / 2) * mu * (r ^ 2)) + ((1 * / 2) * mu * (s ^ 2)) + ((1 * / 2) * phi * (r ^ 2)) + ((1 * / 2) * phi * (s ^ 2)) + ((1 * / 2) * r * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 3)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__207 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__208 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__208.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__207.
reflexivity.
}
feq.
}
feq.
}
rw e__204.
apply (from_eq_zero 1 0 (r - 1 + mu + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2))))) 0); [exact s__192 | lra ..].
}
}
{
assert (v__197 : (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2))))) = 0).
{
assert (e__209 : (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2))))) = (- 1) * (0 - (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2)))))) + 0).
{
transitivity (((((1 * / 2) * beta1 * phi) + (beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2) * phi) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__210 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__211 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__211.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__210.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 2) * beta1 * phi) + (beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2) * phi) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__212 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__213 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__213.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__212.
reflexivity.
}
feq.
}
feq.
}
rw e__209.
apply (from_eq_zero (- 1) 0 (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2))))) 0); [exact s__180 | lra ..].
}
rewrite v__197. ring.
}
}
rw e__193. exact w__194.
}
exact s__214.
}
}
split.
{
change (0 <> (1 + beta1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__216 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__216.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
change (((r ^ 2) + (s ^ 2)) < 1).
exact s__215.
}
Qed.
Lemma meaningful : forall (beta1 : R) (mu : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < (2 - mu)) -> ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0) -> (((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0) -> ((0 <> (1 + beta1))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Theorem claim : forall (beta1 : R) (mu : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < (2 - mu)) -> ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0) -> (((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0) -> (((r ^ 2) + (s ^ 2)) < 1).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Fail Definition corrupted : forall (beta1 : R) (mu : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < (2 - mu)) -> ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) + (r * mu) - (r * beta1) - (beta1 * mu) - (phi * r * beta1)) = 0) -> (((- s) + (phi * s) + (s * mu) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0) -> (1 <= ((r ^ 2) + (s ^ 2))) := claim.
End T_stability_aida_eps_outside_stable_89950c2a.


(* stability.aida_eps_outside.unstable; certificate aa77fa8bd7855d9c6ca3d48077798fc397a47d3150c3b170d06a33e017fc84b0 *)
Module T_stability_aida_eps_outside_unstable_aa77fa8b.

Lemma satisfiable : exists (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) /\ ((0 <= mu) /\ (mu < 1)) /\ (0 < phi) /\ ((2 - mu) < (phi * ((1 - beta1) / (1 + beta1)))).
Proof.
exists (1 * / 2), 0, (15 * / 2).
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
repeat match goal with |- _ /\ _ => split end.
{ change (0 <= 0).
apply Req_le.
closed_eq.
}
{ change (0 < 1).
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
change ((2 - 0) < ((15 * / 2) * ((1 - (1 * / 2)) * / (1 + (1 * / 2))))).
closed_less.
}
}
}
Qed.

Lemma proved : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((2 - mu) < (phi * ((1 - beta1) / (1 + beta1)))) -> (((0 <> (1 + beta1))) /\ (exists a : R, (1 < a < (1 + (phi * (1 - beta1)))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu) - (beta1 * mu) + (a * phi * beta1)) = 0))).
Proof.
intros beta1 mu phi h__0 h__3 h__6 h__7.
pose proof h__0 as [h__1 h__2].
pose proof h__3 as [h__4 h__5].
change ((2 - mu) < (phi * ((1 - beta1) * / (1 + beta1)))) in h__7.
(* ends *)
assert (s__12 : (1 < (1 + (phi * (1 - beta1))))).
{
apply gap_lt.
assert (e__8 : ((1 + (phi * (1 - beta1))) - 1) = (phi * (1 - beta1))).
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
assert (w__9 : 0 < (phi * (1 - beta1))).
{
apply mult_pos_pos.
{
assert (e__10 : phi = 1 * (phi - 0) + 0).
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
rw e__10.
apply (from_lt_pos 1 0 0 phi); [exact h__6 | lra ..].
}
{
assert (e__11 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__11.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
rw e__8. exact w__9.
}
assert (n__16 : (1 + beta1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__15 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__15.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
assert (n__18 : (beta1 + 1) <> 0).
{
assert (e__17 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
try rewrite <- e__17.
exact n__16.
}
(* near *)
assert (s__27 : (((2 - phi - mu + (2 * beta1) + (phi * beta1) - (beta1 * mu)) * 1) < 0)).
{
apply gap_lt.
assert (e__13 : (0 - ((2 - phi - mu + (2 * beta1) + (phi * beta1) - (beta1 * mu)) * 1)) = (- ((1 + beta1) * (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))))).
{
transitivity (((beta1 * mu) + ((- 1) * beta1 * phi) + ((- 2) * beta1) + mu + phi + (- 2))).
{
feq.
}
symmetry.
transitivity (((beta1 * mu) + ((- 1) * beta1 * phi) + ((- 2) * beta1) + mu + phi + (- 2))).
{
assert (e__19 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__20 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__20.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
feq.
}
assert (w__14 : 0 < (- ((1 + beta1) * (2 - mu - (phi * ((1 - beta1) * / (1 + beta1))))))).
{
apply opp_neg.
apply mult_pos_neg.
{
assert (e__21 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__21.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__22 : (2 - mu - (phi * ((1 - beta1) * / (1 + beta1)))) = (- 1) * ((phi * ((1 - beta1) * / (1 + beta1))) - (2 - mu)) + 0).
{
transitivity (((((- 1) * beta1 * mu) + (beta1 * phi) + (2 * beta1) + ((- 1) * mu) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__23 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__24 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__24.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * mu) + (beta1 * phi) + (2 * beta1) + ((- 1) * mu) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__25 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__26 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__26.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__25.
reflexivity.
}
feq.
}
feq.
}
rw e__22.
apply (from_lt_neg (- 1) 0 (2 - mu) (phi * ((1 - beta1) * / (1 + beta1)))); [exact h__7 | lra ..].
}
}
rw e__13. exact w__14.
}
assert (n__32 : ((1 + (phi * (1 - beta1))) + beta1) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__30 : (1 + (phi * (1 - beta1))) = 1 * ((1 + (phi * (1 - beta1))) - 1) + 1).
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
rw e__30.
apply (from_lt_pos 1 1 1 (1 + (phi * (1 - beta1)))); [exact s__12 | lra ..].
}
{
assert (e__31 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__31.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
assert (n__34 : (((- 1) * beta1 * phi) + beta1 + phi + 1) <> 0).
{
assert (e__33 : ((1 + (phi * (1 - beta1))) + beta1) = (((- 1) * beta1 * phi) + beta1 + phi + 1)).
{
feq.
}
try rewrite <- e__33.
exact n__32.
}
assert (n__35 : ((beta1 * phi) + ((- 1) * beta1) + ((- 1) * phi) + (- 1)) <> 0).
{
intro vanishes.
apply n__34.
transitivity ((- 1) * ((beta1 * phi) + ((- 1) * beta1) + ((- 1) * phi) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* far *)
assert (s__46 : (0 < ((2 - mu + (2 * phi) + (2 * beta1) - (phi * beta1) - (phi * mu) - (phi * (beta1 ^ 2)) - (beta1 * mu) + (phi * beta1 * mu)) * 1))).
{
assert (e__28 : ((2 - mu + (2 * phi) + (2 * beta1) - (phi * beta1) - (phi * mu) - (phi * (beta1 ^ 2)) - (beta1 * mu) + (phi * beta1 * mu)) * 1) = (((1 + (phi * (1 - beta1))) + beta1) * ((1 + (1 - mu)) + (phi * (((1 - beta1) * beta1) * / ((1 + (phi * (1 - beta1))) + beta1)))))).
{
transitivity ((((- 1) * beta1 * mu) + (beta1 * mu * phi) + ((- 1) * beta1 * phi) + (2 * beta1) + ((- 1) * (beta1 ^ 2) * phi) + ((- 1) * mu * phi) + ((- 1) * mu) + (2 * phi) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * mu) + (beta1 * mu * phi) + ((- 1) * beta1 * phi) + (2 * beta1) + ((- 1) * (beta1 ^ 2) * phi) + ((- 1) * mu * phi) + ((- 1) * mu) + (2 * phi) + 2)).
{
assert (e__36 : / ((1 + (phi * (1 - beta1))) + beta1) = ((- 1) * (/ ((beta1 * phi) + ((- 1) * beta1) + ((- 1) * phi) + (- 1))))).
{
assert (e__37 : ((1 + (phi * (1 - beta1))) + beta1) = (((- 1) * beta1 * phi) + beta1 + phi + 1)).
{
feq.
}
rw e__37.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__36.
reflexivity.
}
feq.
}
feq.
}
assert (w__29 : 0 < (((1 + (phi * (1 - beta1))) + beta1) * ((1 + (1 - mu)) + (phi * (((1 - beta1) * beta1) * / ((1 + (phi * (1 - beta1))) + beta1)))))).
{
apply mult_pos_pos.
{
apply plus_pos_nn.
{
assert (e__38 : (1 + (phi * (1 - beta1))) = 1 * ((1 + (phi * (1 - beta1))) - 1) + 1).
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
rw e__38.
apply (from_lt_pos 1 1 1 (1 + (phi * (1 - beta1)))); [exact s__12 | lra ..].
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
apply plus_pos_nn.
{
assert (e__40 : (1 + (1 - mu)) = 1 * (1 - mu) + 1).
{
transitivity ((((- 1) * mu) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * mu) + 2)).
{
feq.
}
feq.
}
rw e__40.
apply (from_lt_pos 1 1 mu 1); [exact h__5 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__41 : phi = 1 * (phi - 0) + 0).
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
rw e__41.
apply (from_lt_pos 1 0 0 phi); [exact h__6 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__42 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
assert (e__43 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__43.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
apply plus_pos_nn.
{
assert (e__44 : (1 + (phi * (1 - beta1))) = 1 * ((1 + (phi * (1 - beta1))) - 1) + 1).
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
rw e__44.
apply (from_lt_pos 1 1 1 (1 + (phi * (1 - beta1)))); [exact s__12 | lra ..].
}
{
assert (e__45 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__45.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
}
}
}
}
rw e__28. exact w__29.
}
(* goal *)
assert (s__55 : (exists a : R, (1 < a < (1 + (phi * (1 - beta1)))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu) - (beta1 * mu) + (a * phi * beta1)) = 0))).
{
refine (ivt_rising (fun a : R => (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu) - (beta1 * mu) + (a * phi * beta1))) 1 (1 + (phi * (1 - beta1))) 0 _ _ _ _).
{
apply gap_lt.
assert (e__54 : ((1 + (phi * (1 - beta1))) - 1) = 1 * ((1 + (phi * (1 - beta1))) - 1) + 0).
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
rw e__54.
apply (from_lt_pos 1 0 1 (1 + (phi * (1 - beta1)))); [exact s__12 | lra ..].
}
{
intros a x__47.
pose proof x__47 as [h__48 h__49].
assert (p__51 : 0 < 1).
{
lra.
}
assert (x__50 : 0 < a) by lra.
refine (cont_plus (fun a : R => (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu) - (beta1 * mu))) (fun a : R => (a * phi * beta1)) (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu) - (beta1 * mu)) (a * phi * beta1) _ _).
{
refine (cont_minus (fun a : R => (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu))) (fun a : R => (beta1 * mu)) (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu)) (beta1 * mu) _ _).
{
refine (cont_minus (fun a : R => (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi))) (fun a : R => (a * mu)) (a + beta1 + (a ^ 2) + (a * beta1) - (a * phi)) (a * mu) _ _).
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
refine (cont_mult (fun a : R => a) (fun a : R => mu) a mu _ _).
{
apply cont_id.
}
{
apply cont_const.
}
}
}
{
apply cont_const.
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
assert (e__52 : (0 - (1 + beta1 + (1 ^ 2) + (1 * beta1) - (1 * phi) - (1 * mu) - (beta1 * mu) + (1 * phi * beta1))) = 1 * (0 - ((2 - phi - mu + (2 * beta1) + (phi * beta1) - (beta1 * mu)) * 1)) + 0).
{
transitivity (((beta1 * mu) + ((- 1) * beta1 * phi) + ((- 2) * beta1) + mu + phi + (- 2))).
{
feq.
}
symmetry.
transitivity (((beta1 * mu) + ((- 1) * beta1 * phi) + ((- 2) * beta1) + mu + phi + (- 2))).
{
feq.
}
feq.
}
rw e__52.
apply (from_lt_pos 1 0 ((2 - phi - mu + (2 * beta1) + (phi * beta1) - (beta1 * mu)) * 1) 0); [exact s__27 | lra ..].
}
{
apply gap_lt.
assert (e__53 : (((1 + (phi * (1 - beta1))) + beta1 + ((1 + (phi * (1 - beta1))) ^ 2) + ((1 + (phi * (1 - beta1))) * beta1) - ((1 + (phi * (1 - beta1))) * phi) - ((1 + (phi * (1 - beta1))) * mu) - (beta1 * mu) + ((1 + (phi * (1 - beta1))) * phi * beta1)) - 0) = 1 * (((2 - mu + (2 * phi) + (2 * beta1) - (phi * beta1) - (phi * mu) - (phi * (beta1 ^ 2)) - (beta1 * mu) + (phi * beta1 * mu)) * 1) - 0) + 0).
{
transitivity ((((- 1) * beta1 * mu) + (beta1 * mu * phi) + ((- 1) * beta1 * phi) + (2 * beta1) + ((- 1) * (beta1 ^ 2) * phi) + ((- 1) * mu * phi) + ((- 1) * mu) + (2 * phi) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * mu) + (beta1 * mu * phi) + ((- 1) * beta1 * phi) + (2 * beta1) + ((- 1) * (beta1 ^ 2) * phi) + ((- 1) * mu * phi) + ((- 1) * mu) + (2 * phi) + 2)).
{
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 0 ((2 - mu + (2 * phi) + (2 * beta1) - (phi * beta1) - (phi * mu) - (phi * (beta1 ^ 2)) - (beta1 * mu) + (phi * beta1 * mu)) * 1)); [exact s__46 | lra ..].
}
}
split.
{
change (0 <> (1 + beta1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__56 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__56.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
change (exists a : R, (1 < a < (1 + (phi * (1 - beta1)))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu) - (beta1 * mu) + (a * phi * beta1)) = 0)).
exact s__55.
}
Qed.
Lemma meaningful : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((2 - mu) < (phi * ((1 - beta1) / (1 + beta1)))) -> ((0 <> (1 + beta1))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((2 - mu) < (phi * ((1 - beta1) / (1 + beta1)))) -> (exists a : R, (1 < a < (1 + (phi * (1 - beta1)))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu) - (beta1 * mu) + (a * phi * beta1)) = 0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((2 - mu) < (phi * ((1 - beta1) / (1 + beta1)))) -> (exists a : R, (1 < a < (1 + (phi * (1 - beta1)))) /\ ((a + beta1 + (a ^ 2) + (a * beta1) - (a * phi) - (a * mu) - (beta1 * mu) + (a * phi * beta1)) = (0 + 1))) := claim.
End T_stability_aida_eps_outside_unstable_aa77fa8b.


(* stability.exadam_eps_inside.stable; certificate 4a3b56bce9dcae3cca9f45e2c1bce02a777100883272660c5e729021ff45a823 *)
Module T_stability_exadam_eps_inside_stable_4a3b56bc.

Lemma satisfiable : exists (beta1 : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) /\ (0 < phi) /\ ((phi * (1 + ((1 - beta1) / (1 + beta1)))) < 2) /\ ((beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) = 0) /\ (((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) = 0).
Proof.
exists (1 * / 2), (35 * / 26), ((- 3) * / 4), 0.
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
change (0 < (35 * / 26)).
closed_less.
}
{
split.
{
change (((35 * / 26) * (1 + ((1 - (1 * / 2)) * / (1 + (1 * / 2))))) < 2).
closed_less.
}
{
split.
{
change (((1 * / 2) + (((- 3) * / 4) ^ 2) - ((- 3) * / 4) - (0 ^ 2) - ((35 * / 26) * (1 * / 2)) - (((- 3) * / 4) * (1 * / 2)) + (2 * (35 * / 26) * ((- 3) * / 4)) - ((35 * / 26) * ((- 3) * / 4) * (1 * / 2))) = 0).
closed_eq.
}
{
change (((- 0) - (0 * (1 * / 2)) + (2 * (35 * / 26) * 0) + (2 * ((- 3) * / 4) * 0) - ((35 * / 26) * 0 * (1 * / 2))) = 0).
closed_eq.
}
}
}
}
Qed.

Lemma proved : forall (beta1 : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> ((phi * (1 + ((1 - beta1) / (1 + beta1)))) < 2) -> ((beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) = 0) -> (((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) = 0) -> (((0 <> (1 + beta1))) /\ (((r ^ 2) + (s ^ 2)) < 1)).
Proof.
intros beta1 phi r s h__0 h__3 h__4 h__5 h__6.
pose proof h__0 as [h__1 h__2].
change ((phi * (1 + ((1 - beta1) * / (1 + beta1)))) < 2) in h__4.
(* goal *)
assert (s__250 : (((r ^ 2) + (s ^ 2)) < 1)).
{
destruct (Rle_or_lt (s ^ 2) 0) as [c__7|c__7].
{
(* s *)
assert (s__9 : ((s ^ 2) = 0)).
{
apply gap_eq.
apply to_plus.
apply plus_zero_zero.
{
reflexivity.
}
{
apply opp_zero.
apply Rle_antisym.
{
assert (e__8 : (s ^ 2) = (- 1) * (0 - (s ^ 2)) + 0).
{
transitivity ((s ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((s ^ 2)).
{
feq.
}
feq.
}
rw e__8.
apply (from_le_np (- 1) 0 (s ^ 2) 0); [exact c__7 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
assert (n__14 : s ^ 2 = 0).
{
transitivity (1 * (s ^ 2)).
{ feq. }
rewrite s__9.
feq.
}
(* root *)
assert (s__16 : ((beta1 + (r ^ 2) - r - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) = 0)).
{
apply gap_eq.
assert (e__10 : (0 - (beta1 + (r ^ 2) - r - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1))) = (- (beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)))).
{
transitivity (((beta1 * phi) + (beta1 * phi * r) + (beta1 * r) + ((- 1) * beta1) + ((- 2) * phi * r) + r + ((- 1) * (r ^ 2)))).
{
feq.
}
symmetry.
transitivity (((beta1 * phi) + (beta1 * phi * r) + (beta1 * r) + ((- 1) * beta1) + ((- 2) * phi * r) + r + ((- 1) * (r ^ 2)) + (s ^ 2))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (s ^ 2))))).
{
feq.
}
rw n__14.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__11 : (- (beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1))) = 0).
{
assert (e__15 : (- (beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1))) = 1 * (0 - (beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1))) + 0).
{
transitivity (((beta1 * phi) + (beta1 * phi * r) + (beta1 * r) + ((- 1) * beta1) + ((- 2) * phi * r) + r + ((- 1) * (r ^ 2)) + (s ^ 2))).
{
feq.
}
symmetry.
transitivity (((beta1 * phi) + (beta1 * phi * r) + (beta1 * r) + ((- 1) * beta1) + ((- 2) * phi * r) + r + ((- 1) * (r ^ 2)) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__15.
apply (from_eq_zero 1 0 (beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) 0); [exact h__5 | lra ..].
}
rw e__10. exact w__11.
}
(* goal *)
assert (s__173 : (((r ^ 2) + (s ^ 2)) < 1)).
{
destruct (Rle_or_lt 1 r) as [c__17|c__17].
{
(* pole 1 *)
assert (s__21 : (0 < r)).
{
assert (e__18 : r = ((r - 1) + 1)).
{
transitivity (r).
{
reflexivity.
}
symmetry.
transitivity (r).
{
feq.
}
feq.
}
assert (w__19 : 0 < ((r - 1) + 1)).
{
assert (e__20 : ((r - 1) + 1) = 1 * (r - 1) + 1).
{
transitivity (r).
{
feq.
}
symmetry.
transitivity (r).
{
feq.
}
feq.
}
rw e__20.
apply (from_le_pos 1 1 1 r); [exact c__17 | lra ..].
}
rw e__18. exact w__19.
}
(* pole 2 *)
assert (s__26 : (0 < (r - beta1))).
{
assert (e__22 : (r - beta1) = ((r - 1) + (1 - beta1))).
{
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
feq.
}
assert (w__23 : 0 < ((r - 1) + (1 - beta1))).
{
apply plus_nn_pos.
{
assert (e__24 : (r - 1) = 1 * (r - 1) + 0).
{
transitivity ((r + (- 1))).
{
feq.
}
symmetry.
transitivity ((r + (- 1))).
{
feq.
}
feq.
}
rw e__24.
apply (from_le_nn 1 0 1 r); [exact c__17 | lra ..].
}
{
assert (e__25 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__25.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
rw e__22. exact w__23.
}
(* far side *)
assert (s__30 : (0 < (1 + r))).
{
assert (e__27 : (1 + r) = ((r - 1) + 2)).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
assert (w__28 : 0 < ((r - 1) + 2)).
{
assert (e__29 : ((r - 1) + 2) = 1 * (r - 1) + 2).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__29.
apply (from_le_pos 1 2 1 r); [exact c__17 | lra ..].
}
rw e__27. exact w__28.
}
assert (n__34 : r <> 0).
{
apply Rgt_not_eq; red.
assert (e__33 : r = 1 * (r - 1) + 1).
{
transitivity (r).
{
reflexivity.
}
symmetry.
transitivity (r).
{
feq.
}
feq.
}
rw e__33.
apply (from_le_pos 1 1 1 r); [exact c__17 | lra ..].
}
assert (n__36 : (r - beta1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__35 : (r - beta1) = 1 * ((r - beta1) - 0) + 0).
{
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
feq.
}
rw e__35.
apply (from_lt_pos 1 0 0 (r - beta1)); [exact s__26 | lra ..].
}
assert (n__38 : (((- 1) * beta1) + r) <> 0).
{
assert (e__37 : (r - beta1) = (((- 1) * beta1) + r)).
{
feq.
}
try rewrite <- e__37.
exact n__36.
}
assert (n__39 : (beta1 + ((- 1) * r)) <> 0).
{
intro vanishes.
apply n__38.
transitivity ((- 1) * (beta1 + ((- 1) * r))).
{ feq. }
rewrite vanishes. ring.
}
(* below 1 *)
assert (s__53 : (r < 1)).
{
apply gap_lt.
assert (e__31 : (1 - r) = ((0 + (phi * (1 + (1 - beta1))) + (phi * (((1 * 0) * / r) + (((1 - beta1) * beta1) * / (r - beta1))))) - ((beta1 + (r ^ 2) - r - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) * / (r - beta1)))).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * r) + beta1 + ((- 1) * r) + (r ^ 2)) * (/ (beta1 + ((- 1) * r))))).
{
assert (e__40 : / (r - beta1) = ((- 1) * (/ (beta1 + ((- 1) * r))))).
{
assert (e__41 : (r - beta1) = (((- 1) * beta1) + r)).
{
feq.
}
rw e__41.
apply inv_by. feq.
}
assert (e__42 : / r = (/ r)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__40.
rw e__42.
reflexivity.
}
feq.
}
feq.
}
assert (w__32 : 0 < ((0 + (phi * (1 + (1 - beta1))) + (phi * (((1 * 0) * / r) + (((1 - beta1) * beta1) * / (r - beta1))))) - ((beta1 + (r ^ 2) - r - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) * / (r - beta1)))).
{
apply to_plus.
apply plus_pos_zero.
{
apply plus_pos_nn.
{
apply plus_zero_pos.
{
reflexivity.
}
{
apply mult_pos_pos.
{
assert (e__44 : phi = 1 * (phi - 0) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 0 phi); [exact h__3 | lra ..].
}
{
assert (e__45 : (1 + (1 - beta1)) = 1 * (1 - beta1) + 1).
{
transitivity ((((- 1) * beta1) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + 2)).
{
feq.
}
feq.
}
rw e__45.
apply (from_lt_pos 1 1 beta1 1); [exact h__2 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
assert (e__46 : phi = 1 * (phi - 0) + 0).
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
rw e__46.
apply (from_lt_pos 1 0 0 phi); [exact h__3 | lra ..].
}
{
apply plus_zero_nn.
{
assert (e__47 : ((1 * 0) * / r) = 0).
{
assert (e__48 : / r = (/ r)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__48.
reflexivity.
}
feq.
}
rw e__47.
rat.
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__49 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__49.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
assert (e__50 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__50.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
assert (e__51 : (r - beta1) = 1 * ((r - beta1) - 0) + 0).
{
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
feq.
}
rw e__51.
apply (from_lt_pos 1 0 0 (r - beta1)); [exact s__26 | lra ..].
}
}
}
}
}
{
apply opp_zero.
assert (v__43 : (beta1 + (r ^ 2) - r - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) = 0).
{
assert (e__52 : (beta1 + (r ^ 2) - r - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) = (- 1) * (0 - (beta1 + (r ^ 2) - r - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * phi) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (2 * phi * r) + ((- 1) * r) + (r ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (2 * phi * r) + ((- 1) * r) + (r ^ 2))).
{
feq.
}
feq.
}
rw e__52.
apply (from_eq_zero (- 1) 0 (beta1 + (r ^ 2) - r - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) 0); [exact s__16 | lra ..].
}
rewrite v__43. ring.
}
}
rw e__31. exact w__32.
}
(* inside *)
assert (s__60 : (((r ^ 2) + (s ^ 2)) < 1)).
{
apply gap_lt.
assert (e__54 : (1 - ((r ^ 2) + (s ^ 2))) = ((1 - r) * (1 + r))).
{
transitivity ((((- 1) * (r ^ 2)) + ((- 1) * (s ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r ^ 2)) + 1)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (s ^ 2))))).
{
feq.
}
rw n__14.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__55 : 0 < ((1 - r) * (1 + r))).
{
apply mult_pos_pos.
{
assert (e__58 : (1 - r) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__58.
apply (from_lt_pos 1 0 r 1); [exact s__53 | lra ..].
}
{
assert (e__59 : (1 + r) = 1 * (r - 1) + 2).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__59.
apply (from_le_pos 1 2 1 r); [exact c__17 | lra ..].
}
}
rw e__54. exact w__55.
}
exact s__60.
}
{
(* inside *)
assert (s__172 : (((r ^ 2) + (s ^ 2)) < 1)).
{
destruct (Rle_or_lt r (- 1)) as [c__61|c__61].
{
(* pole 1 *)
assert (s__65 : (0 < (0 - r))).
{
assert (e__62 : (0 - r) = (((- 1) - r) + 1)).
{
transitivity (((- 1) * r)).
{
feq.
}
symmetry.
transitivity (((- 1) * r)).
{
feq.
}
feq.
}
assert (w__63 : 0 < (((- 1) - r) + 1)).
{
assert (e__64 : (((- 1) - r) + 1) = 1 * ((- 1) - r) + 1).
{
transitivity (((- 1) * r)).
{
feq.
}
symmetry.
transitivity (((- 1) * r)).
{
feq.
}
feq.
}
rw e__64.
apply (from_le_pos 1 1 r (- 1)); [exact c__61 | lra ..].
}
rw e__62. exact w__63.
}
(* pole 2 *)
assert (s__70 : (0 < (beta1 - r))).
{
assert (e__66 : (beta1 - r) = (((- 1) - r) + 1 + beta1)).
{
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
symmetry.
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
feq.
}
assert (w__67 : 0 < (((- 1) - r) + 1 + beta1)).
{
apply plus_pos_nn.
{
apply plus_nn_pos.
{
assert (e__68 : ((- 1) - r) = 1 * ((- 1) - r) + 0).
{
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
feq.
}
rw e__68.
apply (from_le_nn 1 0 r (- 1)); [exact c__61 | lra ..].
}
{
lra.
}
}
{
assert (e__69 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__69.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
rw e__66. exact w__67.
}
(* far side *)
assert (s__74 : (0 < (1 - r))).
{
assert (e__71 : (1 - r) = (((- 1) - r) + 2)).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
assert (w__72 : 0 < (((- 1) - r) + 2)).
{
assert (e__73 : (((- 1) - r) + 2) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__73.
apply (from_lt_pos 1 0 r 1); [exact c__17 | lra ..].
}
rw e__71. exact w__72.
}
assert (n__78 : (1 + beta1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__77 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__77.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
assert (n__80 : (beta1 + 1) <> 0).
{
assert (e__79 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
try rewrite <- e__79.
exact n__78.
}
assert (n__82 : (r - beta1) <> 0).
{
apply Rlt_not_eq.
assert (e__81 : (r - beta1) = (- 1) * ((beta1 - r) - 0) + 0).
{
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
feq.
}
rw e__81.
apply (from_lt_neg (- 1) 0 0 (beta1 - r)); [exact s__70 | lra ..].
}
assert (n__84 : (((- 1) * beta1) + r) <> 0).
{
assert (e__83 : (r - beta1) = (((- 1) * beta1) + r)).
{
feq.
}
try rewrite <- e__83.
exact n__82.
}
assert (n__85 : (beta1 + ((- 1) * r)) <> 0).
{
intro vanishes.
apply n__84.
transitivity ((- 1) * (beta1 + ((- 1) * r))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__87 : (1 * (0 - r)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__86 : (1 * (0 - r)) = 1 * ((- 1) - r) + 1).
{
transitivity (((- 1) * r)).
{
feq.
}
symmetry.
transitivity (((- 1) * r)).
{
feq.
}
feq.
}
rw e__86.
apply (from_le_pos 1 1 r (- 1)); [exact c__61 | lra ..].
}
assert (n__89 : ((- 1) * r) <> 0).
{
assert (e__88 : (1 * (0 - r)) = ((- 1) * r)).
{
feq.
}
try rewrite <- e__88.
exact n__87.
}
assert (n__90 : r <> 0).
{
intro vanishes.
apply n__89.
transitivity ((- 1) * (r)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__93 : ((1 + beta1) * (beta1 - r)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__91 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__91.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__92 : (beta1 - r) = 1 * ((beta1 - r) - 0) + 0).
{
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
symmetry.
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
feq.
}
rw e__92.
apply (from_lt_pos 1 0 0 (beta1 - r)); [exact s__70 | lra ..].
}
}
assert (n__95 : (((- 1) * beta1 * r) + beta1 + (beta1 ^ 2) + ((- 1) * r)) <> 0).
{
assert (e__94 : ((1 + beta1) * (beta1 - r)) = (((- 1) * beta1 * r) + beta1 + (beta1 ^ 2) + ((- 1) * r))).
{
feq.
}
try rewrite <- e__94.
exact n__93.
}
assert (n__96 : ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r) <> 0).
{
intro vanishes.
apply n__95.
transitivity ((- 1) * ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__112 : ((phi * (((1 * (((- 1) - r) + 1 + (0 * 0))) * / (1 * (0 - r))) + (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * 0))) * / ((1 + beta1) * (beta1 - r))))) + (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1)))))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__97 : phi = 1 * (phi - 0) + 0).
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
rw e__97.
apply (from_lt_pos 1 0 0 phi); [exact h__3 | lra ..].
}
{
apply plus_pos_pos.
{
assert (e__98 : ((1 * (((- 1) - r) + 1 + (0 * 0))) * / (1 * (0 - r))) = 1).
{
assert (e__99 : / (1 * (0 - r)) = ((- 1) * (/ r))).
{
assert (e__100 : (1 * (0 - r)) = ((- 1) * r)).
{
feq.
}
rw e__100.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__99.
reflexivity.
}
feq.
}
rw e__98.
rat.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__101 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__101.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
apply plus_pos_zero.
{
apply plus_nn_pos.
{
assert (e__102 : ((- 1) - r) = 1 * ((- 1) - r) + 0).
{
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
feq.
}
rw e__102.
apply (from_le_nn 1 0 r (- 1)); [exact c__61 | lra ..].
}
{
assert (e__103 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__103.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
{
assert (e__104 : (beta1 * 0) = 0).
{
feq.
}
rw e__104.
rat.
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__105 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__105.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__106 : (beta1 - r) = 1 * ((beta1 - r) - 0) + 0).
{
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
symmetry.
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
feq.
}
rw e__106.
apply (from_lt_pos 1 0 0 (beta1 - r)); [exact s__70 | lra ..].
}
}
}
}
}
{
assert (e__107 : (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1))))) = 1 * (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1))))) + 0).
{
transitivity ((((2 * beta1) + ((- 2) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__108 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__109 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__109.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__108.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * beta1) + ((- 2) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__110 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__111 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__111.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__110.
reflexivity.
}
feq.
}
feq.
}
rw e__107.
apply (from_lt_pos 1 0 (phi * (1 + ((1 - beta1) * / (1 + beta1)))) 2); [exact h__4 | lra ..].
}
}
assert (n__120 : (((2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + (2 * r)) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)) * (/ (beta1 + 1))) <> 0).
{
assert (e__113 : ((phi * (((1 * (((- 1) - r) + 1 + (0 * 0))) * / (1 * (0 - r))) + (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * 0))) * / ((1 + beta1) * (beta1 - r))))) + (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1)))))) = (((2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + (2 * r)) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)) * (/ (beta1 + 1)))).
{
assert (e__114 : / ((1 + beta1) * (beta1 - r)) = ((- 1) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)))).
{
assert (e__115 : ((1 + beta1) * (beta1 - r)) = (((- 1) * beta1 * r) + beta1 + (beta1 ^ 2) + ((- 1) * r))).
{
feq.
}
rw e__115.
apply inv_by. feq.
}
assert (e__116 : / (1 * (0 - r)) = ((- 1) * (/ r))).
{
assert (e__117 : (1 * (0 - r)) = ((- 1) * r)).
{
feq.
}
rw e__117.
apply inv_by. feq.
}
assert (e__118 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__119 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__119.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__114.
rw e__116.
rw e__118.
reflexivity.
}
feq.
}
try rewrite <- e__113.
exact n__112.
}
assert (n__121 : ((beta1 * phi) + (2 * beta1 * r) + ((- 1) * beta1) + ((beta1 ^ 2) * r) + ((- 2) * (beta1 ^ 2)) + ((- 1) * (beta1 ^ 3) * phi) + ((- 1) * (beta1 ^ 3)) + r) <> 0).
{
intro vanishes.
apply n__120.
transitivity (2 * ((beta1 * phi) + (2 * beta1 * r) + ((- 1) * beta1) + ((beta1 ^ 2) * r) + ((- 2) * (beta1 ^ 2)) + ((- 1) * (beta1 ^ 3) * phi) + ((- 1) * (beta1 ^ 3)) + r) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)) * (/ (beta1 + 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__122 : ((2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + (2 * r)) <> 0).
{
intro vanishes.
apply n__120.
rewrite vanishes. ring.
}
(* above -1 *)
assert (s__157 : ((- 1) < r)).
{
apply gap_lt.
assert (e__75 : (r - (- 1)) = (((2 * (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1)))))) + ((2 * (beta1 + (r ^ 2) - r - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1))) * / (r - beta1))) * / ((phi * (((1 * (((- 1) - r) + 1 + (0 * 0))) * / (1 * (0 - r))) + (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * 0))) * / ((1 + beta1) * (beta1 - r))))) + (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1)))))))).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * phi * r) + ((- 1) * beta1 * phi * (r ^ 2)) + (2 * beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((- 3) * beta1 * (r ^ 3)) + ((beta1 ^ 2) * phi) + ((- 1) * (beta1 ^ 2) * phi * (r ^ 2)) + (5 * (beta1 ^ 2) * r) + (3 * (beta1 ^ 2) * (r ^ 2)) + ((- 3) * (beta1 ^ 2) * (r ^ 3)) + ((- 1) * (beta1 ^ 2)) + ((beta1 ^ 3) * phi) + (2 * (beta1 ^ 3) * phi * r) + ((beta1 ^ 3) * phi * (r ^ 2)) + (3 * (beta1 ^ 3) * r) + (5 * (beta1 ^ 3) * (r ^ 2)) + ((- 1) * (beta1 ^ 3) * (r ^ 3)) + ((- 3) * (beta1 ^ 3)) + ((- 1) * (beta1 ^ 4) * phi) + ((beta1 ^ 4) * phi * (r ^ 2)) + ((- 1) * (beta1 ^ 4) * r) + (2 * (beta1 ^ 4) * (r ^ 2)) + ((- 3) * (beta1 ^ 4)) + ((- 1) * (beta1 ^ 5) * phi) + ((- 1) * (beta1 ^ 5) * phi * r) + ((- 1) * (beta1 ^ 5) * r) + ((- 1) * (beta1 ^ 5)) + ((- 1) * (r ^ 2)) + ((- 1) * (r ^ 3))) * (/ ((beta1 * phi) + (2 * beta1 * r) + ((- 1) * beta1) + ((beta1 ^ 2) * r) + ((- 2) * (beta1 ^ 2)) + ((- 1) * (beta1 ^ 3) * phi) + ((- 1) * (beta1 ^ 3)) + r)) * (/ (beta1 + ((- 1) * r))) * (/ (beta1 + 1)))).
{
assert (e__123 : / ((phi * (((1 * (((- 1) - r) + 1 + (0 * 0))) * / (1 * (0 - r))) + (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * 0))) * / ((1 + beta1) * (beta1 - r))))) + (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1)))))) = (((beta1 * r) + (((- 1) * / 2) * beta1) + ((1 * / 2) * (beta1 ^ 2) * r) + ((- 1) * (beta1 ^ 2)) + (((- 1) * / 2) * (beta1 ^ 3)) + ((1 * / 2) * r)) * (/ ((beta1 * phi) + (2 * beta1 * r) + ((- 1) * beta1) + ((beta1 ^ 2) * r) + ((- 2) * (beta1 ^ 2)) + ((- 1) * (beta1 ^ 3) * phi) + ((- 1) * (beta1 ^ 3)) + r)))).
{
assert (e__124 : ((phi * (((1 * (((- 1) - r) + 1 + (0 * 0))) * / (1 * (0 - r))) + (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * 0))) * / ((1 + beta1) * (beta1 - r))))) + (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1)))))) = (((2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + (2 * r)) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)) * (/ (beta1 + 1)))).
{
assert (e__125 : / ((1 + beta1) * (beta1 - r)) = ((- 1) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)))).
{
assert (e__126 : ((1 + beta1) * (beta1 - r)) = (((- 1) * beta1 * r) + beta1 + (beta1 ^ 2) + ((- 1) * r))).
{
feq.
}
rw e__126.
apply inv_by. feq.
}
assert (e__127 : / (1 * (0 - r)) = ((- 1) * (/ r))).
{
assert (e__128 : (1 * (0 - r)) = ((- 1) * r)).
{
feq.
}
rw e__128.
apply inv_by. feq.
}
assert (e__129 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__130 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__130.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__125.
rw e__127.
rw e__129.
reflexivity.
}
feq.
}
rw e__124.
apply inv_by. feq.
}
assert (e__131 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__132 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__132.
apply inv_by. feq.
}
assert (e__133 : / (r - beta1) = ((- 1) * (/ (beta1 + ((- 1) * r))))).
{
assert (e__134 : (r - beta1) = (((- 1) * beta1) + r)).
{
feq.
}
rw e__134.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__123.
rw e__131.
rw e__133.
reflexivity.
}
feq.
}
feq.
}
assert (w__76 : 0 < (((2 * (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1)))))) + ((2 * (beta1 + (r ^ 2) - r - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1))) * / (r - beta1))) * / ((phi * (((1 * (((- 1) - r) + 1 + (0 * 0))) * / (1 * (0 - r))) + (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * 0))) * / ((1 + beta1) * (beta1 - r))))) + (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1)))))))).
{
apply mult_pos_pos.
{
apply plus_pos_zero.
{
assert (e__136 : (2 * (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1)))))) = 2 * (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1))))) + 0).
{
transitivity ((((4 * beta1) + ((- 4) * phi) + 4) * (/ (beta1 + 1)))).
{
assert (e__137 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__138 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__138.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__137.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((4 * beta1) + ((- 4) * phi) + 4) * (/ (beta1 + 1)))).
{
assert (e__139 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__140 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__140.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__139.
reflexivity.
}
feq.
}
feq.
}
rw e__136.
apply (from_lt_pos 2 0 (phi * (1 + ((1 - beta1) * / (1 + beta1)))) 2); [exact h__4 | lra ..].
}
{
assert (v__135 : (2 * (beta1 + (r ^ 2) - r - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1))) = 0).
{
assert (e__141 : (2 * (beta1 + (r ^ 2) - r - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1))) = (- 2) * (0 - (beta1 + (r ^ 2) - r - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1))) + 0).
{
transitivity ((((- 2) * beta1 * phi) + ((- 2) * beta1 * phi * r) + ((- 2) * beta1 * r) + (2 * beta1) + (4 * phi * r) + ((- 2) * r) + (2 * (r ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 2) * beta1 * phi) + ((- 2) * beta1 * phi * r) + ((- 2) * beta1 * r) + (2 * beta1) + (4 * phi * r) + ((- 2) * r) + (2 * (r ^ 2)))).
{
feq.
}
feq.
}
rw e__141.
apply (from_eq_zero (- 2) 0 (beta1 + (r ^ 2) - r - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) 0); [exact s__16 | lra ..].
}
rewrite v__135. ring.
}
}
{
apply inv_pos.
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__142 : phi = 1 * (phi - 0) + 0).
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
rw e__142.
apply (from_lt_pos 1 0 0 phi); [exact h__3 | lra ..].
}
{
apply plus_pos_pos.
{
assert (e__143 : ((1 * (((- 1) - r) + 1 + (0 * 0))) * / (1 * (0 - r))) = 1).
{
assert (e__144 : / (1 * (0 - r)) = ((- 1) * (/ r))).
{
assert (e__145 : (1 * (0 - r)) = ((- 1) * r)).
{
feq.
}
rw e__145.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__144.
reflexivity.
}
feq.
}
rw e__143.
rat.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__146 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__146.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
apply plus_pos_zero.
{
apply plus_nn_pos.
{
assert (e__147 : ((- 1) - r) = 1 * ((- 1) - r) + 0).
{
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
feq.
}
rw e__147.
apply (from_le_nn 1 0 r (- 1)); [exact c__61 | lra ..].
}
{
assert (e__148 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__148.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
{
assert (e__149 : (beta1 * 0) = 0).
{
feq.
}
rw e__149.
rat.
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__150 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__150.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__151 : (beta1 - r) = 1 * ((beta1 - r) - 0) + 0).
{
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
symmetry.
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
feq.
}
rw e__151.
apply (from_lt_pos 1 0 0 (beta1 - r)); [exact s__70 | lra ..].
}
}
}
}
}
{
assert (e__152 : (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1))))) = 1 * (2 - (phi * (1 + ((1 - beta1) * / (1 + beta1))))) + 0).
{
transitivity ((((2 * beta1) + ((- 2) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__153 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__154 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__154.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__153.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * beta1) + ((- 2) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__155 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__156 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__156.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__155.
reflexivity.
}
feq.
}
feq.
}
rw e__152.
apply (from_lt_pos 1 0 (phi * (1 + ((1 - beta1) * / (1 + beta1)))) 2); [exact h__4 | lra ..].
}
}
}
rw e__75. exact w__76.
}
(* inside *)
assert (s__164 : (((r ^ 2) + (s ^ 2)) < 1)).
{
apply gap_lt.
assert (e__158 : (1 - ((r ^ 2) + (s ^ 2))) = ((1 - r) * (1 + r))).
{
transitivity ((((- 1) * (r ^ 2)) + ((- 1) * (s ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r ^ 2)) + 1)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (s ^ 2))))).
{
feq.
}
rw n__14.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__159 : 0 < ((1 - r) * (1 + r))).
{
apply mult_pos_pos.
{
assert (e__162 : (1 - r) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__162.
apply (from_lt_pos 1 0 r 1); [exact c__17 | lra ..].
}
{
assert (e__163 : (1 + r) = 1 * (r - (- 1)) + 0).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__163.
apply (from_lt_pos 1 0 (- 1) r); [exact s__157 | lra ..].
}
}
rw e__158. exact w__159.
}
exact s__164.
}
{
(* inside *)
assert (s__171 : (((r ^ 2) + (s ^ 2)) < 1)).
{
apply gap_lt.
assert (e__165 : (1 - ((r ^ 2) + (s ^ 2))) = ((1 - r) * (1 + r))).
{
transitivity ((((- 1) * (r ^ 2)) + ((- 1) * (s ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r ^ 2)) + 1)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (s ^ 2))))).
{
feq.
}
rw n__14.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__166 : 0 < ((1 - r) * (1 + r))).
{
apply mult_pos_pos.
{
assert (e__169 : (1 - r) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__169.
apply (from_lt_pos 1 0 r 1); [exact c__17 | lra ..].
}
{
assert (e__170 : (1 + r) = 1 * (r - (- 1)) + 0).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__170.
apply (from_lt_pos 1 0 (- 1) r); [exact c__61 | lra ..].
}
}
rw e__165. exact w__166.
}
exact s__171.
}
}
exact s__172.
}
}
exact s__173.
}
{
(* size 1 *)
assert (s__177 : (0 < ((r ^ 2) + (s ^ 2)))).
{
assert (e__174 : ((r ^ 2) + (s ^ 2)) = ((r ^ 2) + (s ^ 2))).
{
reflexivity.
}
assert (w__175 : 0 < ((r ^ 2) + (s ^ 2))).
{
apply plus_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
assert (e__176 : (s ^ 2) = 1 * ((s ^ 2) - 0) + 0).
{
transitivity ((s ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((s ^ 2)).
{
feq.
}
feq.
}
rw e__176.
apply (from_lt_pos 1 0 0 (s ^ 2)); [exact c__7 | lra ..].
}
}
rw e__174. exact w__175.
}
(* size 2 *)
assert (s__181 : (0 < (((r - beta1) ^ 2) + (s ^ 2)))).
{
assert (e__178 : (((r - beta1) ^ 2) + (s ^ 2)) = (((r - beta1) ^ 2) + (s ^ 2))).
{
reflexivity.
}
assert (w__179 : 0 < (((r - beta1) ^ 2) + (s ^ 2))).
{
apply plus_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
assert (e__180 : (s ^ 2) = 1 * ((s ^ 2) - 0) + 0).
{
transitivity ((s ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((s ^ 2)).
{
feq.
}
feq.
}
rw e__180.
apply (from_lt_pos 1 0 0 (s ^ 2)); [exact c__7 | lra ..].
}
}
rw e__178. exact w__179.
}
assert (n__185 : ((r ^ 2) + (s ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__184 : ((r ^ 2) + (s ^ 2)) = 1 * (((r ^ 2) + (s ^ 2)) - 0) + 0).
{
transitivity (((r ^ 2) + (s ^ 2))).
{
reflexivity.
}
symmetry.
transitivity (((r ^ 2) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__184.
apply (from_lt_pos 1 0 0 ((r ^ 2) + (s ^ 2))); [exact s__177 | lra ..].
}
assert (n__187 : (((r - beta1) ^ 2) + (s ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__186 : (((r - beta1) ^ 2) + (s ^ 2)) = 1 * ((((r - beta1) ^ 2) + (s ^ 2)) - 0) + 0).
{
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__186.
apply (from_lt_pos 1 0 0 (((r - beta1) ^ 2) + (s ^ 2))); [exact s__181 | lra ..].
}
assert (n__189 : (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2)) <> 0).
{
assert (e__188 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
try rewrite <- e__188.
exact n__187.
}
assert (n__190 : ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2))) <> 0).
{
intro vanishes.
apply n__189.
transitivity ((- 2) * ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__193 : ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__191 : (s ^ 2) = 1 * ((s ^ 2) - 0) + 0).
{
transitivity ((s ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((s ^ 2)).
{
feq.
}
feq.
}
rw e__191.
apply (from_lt_pos 1 0 0 (s ^ 2)); [exact c__7 | lra ..].
}
{
assert (e__192 : (((r - beta1) ^ 2) + (s ^ 2)) = 1 * ((((r - beta1) ^ 2) + (s ^ 2)) - 0) + 0).
{
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__192.
apply (from_lt_pos 1 0 0 (((r - beta1) ^ 2) + (s ^ 2))); [exact s__181 | lra ..].
}
}
assert (n__195 : (((- 2) * beta1 * r * (s ^ 2)) + ((beta1 ^ 2) * (s ^ 2)) + ((r ^ 2) * (s ^ 2)) + (s ^ 4)) <> 0).
{
assert (e__194 : ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))) = (((- 2) * beta1 * r * (s ^ 2)) + ((beta1 ^ 2) * (s ^ 2)) + ((r ^ 2) * (s ^ 2)) + (s ^ 4))).
{
feq.
}
try rewrite <- e__194.
exact n__193.
}
assert (n__196 : s <> 0).
{
intro vanishes.
apply n__195.
transitivity ((- 2) * ((s ^ 2)) * ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))).
{ feq. }
rewrite vanishes. ring.
}
(* turning *)
assert (s__208 : ((1 - (phi * (((1 * 0) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2)))))) = 0)).
{
apply gap_eq.
assert (e__182 : (0 - (1 - (phi * (((1 * 0) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2))))))) = ((- (s * ((((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) * (r - beta1)) - ((beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) * s)))) * / ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))))).
{
transitivity ((((((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + ((- 1) * beta1 * r * (s ^ 2)) + ((- 1) * beta1 * (r ^ 3)) + ((1 * / 2) * (beta1 ^ 2) * phi * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * phi * (s ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * (s ^ 2)) + ((r ^ 2) * (s ^ 2)) + ((1 * / 2) * (r ^ 4)) + ((1 * / 2) * (s ^ 4))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))) * (/ ((r ^ 2) + (s ^ 2))))).
{
assert (e__197 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__198 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__198.
apply inv_by. feq.
}
assert (e__199 : / ((r ^ 2) + (s ^ 2)) = (/ ((r ^ 2) + (s ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__197.
rw e__199.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * beta1 * phi) + ((- 1) * beta1 * r) + ((1 * / 2) * (beta1 ^ 2) * phi) + ((1 * / 2) * (beta1 ^ 2)) + ((1 * / 2) * (r ^ 2)) + ((1 * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__200 : / ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))) = ((((- 1) * / 2) * (/ (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__201 : ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))) = (((- 2) * beta1 * r * (s ^ 2)) + ((beta1 ^ 2) * (s ^ 2)) + ((r ^ 2) * (s ^ 2)) + (s ^ 4))).
{
feq.
}
rw e__201.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__200.
reflexivity.
}
feq.
}
feq.
}
assert (w__183 : ((- (s * ((((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) * (r - beta1)) - ((beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) * s)))) * / ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2)))) = 0).
{
assert (v__205 : (- (s * ((((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) * (r - beta1)) - ((beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) * s)))) = 0).
{
apply opp_zero.
assert (v__204 : ((((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) * (r - beta1)) - ((beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) * s)) = 0).
{
apply to_plus.
apply plus_zero_zero.
{
assert (v__202 : ((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) = 0).
{
assert (e__206 : ((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) = (- 1) * (0 - ((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * phi * s) + ((- 1) * beta1 * s) + (2 * phi * s) + (2 * r * s) + ((- 1) * s))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi * s) + ((- 1) * beta1 * s) + (2 * phi * s) + (2 * r * s) + ((- 1) * s))).
{
feq.
}
feq.
}
rw e__206.
apply (from_eq_zero (- 1) 0 ((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) 0); [exact h__6 | lra ..].
}
rewrite v__202. ring.
}
{
apply opp_zero.
assert (v__203 : (beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) = 0).
{
assert (e__207 : (beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) = (- 1) * (0 - (beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * phi) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (2 * phi * r) + ((- 1) * r) + (r ^ 2) + ((- 1) * (s ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (2 * phi * r) + ((- 1) * r) + (r ^ 2) + ((- 1) * (s ^ 2)))).
{
feq.
}
feq.
}
rw e__207.
apply (from_eq_zero (- 1) 0 (beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) 0); [exact h__5 | lra ..].
}
rewrite v__203. ring.
}
}
rewrite v__204. ring.
}
rewrite v__205. ring.
}
rw e__182. exact w__183.
}
(* moving *)
assert (s__221 : ((r - 1 + 0 + (phi * (((1 * ((r ^ 2) + (s ^ 2) - (0 * r))) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2)))))) = 0)).
{
apply gap_eq.
assert (e__209 : (0 - (r - 1 + 0 + (phi * (((1 * ((r ^ 2) + (s ^ 2) - (0 * r))) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2))))))) = ((- (((beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) * (r - beta1)) + (((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) * s))) * / (((r - beta1) ^ 2) + (s ^ 2)))).
{
transitivity ((((((- 3) * / 2) * beta1 * phi * r) + (((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * phi) + ((1 * / 2) * (beta1 ^ 2) * phi * r) + ((1 * / 2) * (beta1 ^ 2) * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (phi * (r ^ 2)) + (phi * (s ^ 2)) + ((1 * / 2) * r * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 3)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__211 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__212 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__212.
apply inv_by. feq.
}
assert (e__213 : / ((r ^ 2) + (s ^ 2)) = (/ ((r ^ 2) + (s ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__211.
rw e__213.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 3) * / 2) * beta1 * phi * r) + (((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * phi) + ((1 * / 2) * (beta1 ^ 2) * phi * r) + ((1 * / 2) * (beta1 ^ 2) * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (phi * (r ^ 2)) + (phi * (s ^ 2)) + ((1 * / 2) * r * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 3)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__214 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__215 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__215.
apply inv_by. feq.
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
assert (w__210 : ((- (((beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) * (r - beta1)) + (((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) * s))) * / (((r - beta1) ^ 2) + (s ^ 2))) = 0).
{
assert (v__218 : (- (((beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) * (r - beta1)) + (((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) * s))) = 0).
{
apply opp_zero.
apply plus_zero_zero.
{
assert (v__216 : (beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) = 0).
{
assert (e__219 : (beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) = (- 1) * (0 - (beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * phi) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (2 * phi * r) + ((- 1) * r) + (r ^ 2) + ((- 1) * (s ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi) + ((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (2 * phi * r) + ((- 1) * r) + (r ^ 2) + ((- 1) * (s ^ 2)))).
{
feq.
}
feq.
}
rw e__219.
apply (from_eq_zero (- 1) 0 (beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) 0); [exact h__5 | lra ..].
}
rewrite v__216. ring.
}
{
assert (v__217 : ((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) = 0).
{
assert (e__220 : ((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) = (- 1) * (0 - ((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * phi * s) + ((- 1) * beta1 * s) + (2 * phi * s) + (2 * r * s) + ((- 1) * s))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi * s) + ((- 1) * beta1 * s) + (2 * phi * s) + (2 * r * s) + ((- 1) * s))).
{
feq.
}
feq.
}
rw e__220.
apply (from_eq_zero (- 1) 0 ((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) 0); [exact h__6 | lra ..].
}
rewrite v__217. ring.
}
}
rewrite v__218. ring.
}
rw e__209. exact w__210.
}
(* inside *)
assert (s__249 : (((r ^ 2) + (s ^ 2)) < 1)).
{
apply gap_lt.
assert (e__222 : (1 - ((r ^ 2) + (s ^ 2))) = (0 + (((r ^ 2) + (s ^ 2)) * phi * (((1 * 1) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * (1 - beta1)) * / (((r - beta1) ^ 2) + (s ^ 2))))) - (r - 1 + 0 + (phi * (((1 * ((r ^ 2) + (s ^ 2) - (0 * r))) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2)))))) + ((r - ((r ^ 2) + (s ^ 2))) * (1 - (phi * (((1 * 0) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2))))))))).
{
transitivity ((((- 1) * (r ^ 2)) + ((- 1) * (s ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((beta1 * r * (s ^ 2)) + ((- 1) * beta1 * r * (s ^ 4)) + (beta1 * (r ^ 3)) + ((- 2) * beta1 * (r ^ 3) * (s ^ 2)) + ((- 1) * beta1 * (r ^ 5)) + (((- 1) * / 2) * (beta1 ^ 2) * (r ^ 2)) + ((beta1 ^ 2) * (r ^ 2) * (s ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * (r ^ 4)) + (((- 1) * / 2) * (beta1 ^ 2) * (s ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * (s ^ 4)) + ((- 1) * (r ^ 2) * (s ^ 2)) + ((3 * / 2) * (r ^ 2) * (s ^ 4)) + ((3 * / 2) * (r ^ 4) * (s ^ 2)) + (((- 1) * / 2) * (r ^ 4)) + ((1 * / 2) * (r ^ 6)) + (((- 1) * / 2) * (s ^ 4)) + ((1 * / 2) * (s ^ 6))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))) * (/ ((r ^ 2) + (s ^ 2))))).
{
assert (e__224 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__225 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__225.
apply inv_by. feq.
}
assert (e__226 : / ((r ^ 2) + (s ^ 2)) = (/ ((r ^ 2) + (s ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__224.
rw e__226.
reflexivity.
}
feq.
}
feq.
}
assert (w__223 : 0 < (0 + (((r ^ 2) + (s ^ 2)) * phi * (((1 * 1) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * (1 - beta1)) * / (((r - beta1) ^ 2) + (s ^ 2))))) - (r - 1 + 0 + (phi * (((1 * ((r ^ 2) + (s ^ 2) - (0 * r))) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2)))))) + ((r - ((r ^ 2) + (s ^ 2))) * (1 - (phi * (((1 * 0) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2))))))))).
{
apply plus_pos_zero.
{
apply to_plus.
apply plus_pos_zero.
{
apply plus_zero_pos.
{
reflexivity.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__228 : ((r ^ 2) + (s ^ 2)) = 1 * (((r ^ 2) + (s ^ 2)) - 0) + 0).
{
transitivity (((r ^ 2) + (s ^ 2))).
{
reflexivity.
}
symmetry.
transitivity (((r ^ 2) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__228.
apply (from_lt_pos 1 0 0 ((r ^ 2) + (s ^ 2))); [exact s__177 | lra ..].
}
{
assert (e__229 : phi = 1 * (phi - 0) + 0).
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
rw e__229.
apply (from_lt_pos 1 0 0 phi); [exact h__3 | lra ..].
}
}
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__230 : (1 * 1) = 1).
{
feq.
}
rw e__230.
rat.
}
{
apply inv_pos.
assert (e__231 : ((r ^ 2) + (s ^ 2)) = 1 * (((r ^ 2) + (s ^ 2)) - 0) + 0).
{
transitivity (((r ^ 2) + (s ^ 2))).
{
reflexivity.
}
symmetry.
transitivity (((r ^ 2) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__231.
apply (from_lt_pos 1 0 0 ((r ^ 2) + (s ^ 2))); [exact s__177 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__232 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__232.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
assert (e__233 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__233.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
{
apply inv_pos.
assert (e__234 : (((r - beta1) ^ 2) + (s ^ 2)) = 1 * ((((r - beta1) ^ 2) + (s ^ 2)) - 0) + 0).
{
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__234.
apply (from_lt_pos 1 0 0 (((r - beta1) ^ 2) + (s ^ 2))); [exact s__181 | lra ..].
}
}
}
}
}
{
assert (e__235 : (- (r - 1 + 0 + (phi * (((1 * ((r ^ 2) + (s ^ 2) - (0 * r))) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2))))))) = 1 * (0 - (r - 1 + 0 + (phi * (((1 * ((r ^ 2) + (s ^ 2) - (0 * r))) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2))))))) + 0).
{
transitivity ((((((- 3) * / 2) * beta1 * phi * r) + (((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * phi) + ((1 * / 2) * (beta1 ^ 2) * phi * r) + ((1 * / 2) * (beta1 ^ 2) * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (phi * (r ^ 2)) + (phi * (s ^ 2)) + ((1 * / 2) * r * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 3)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__236 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__237 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__237.
apply inv_by. feq.
}
assert (e__238 : / ((r ^ 2) + (s ^ 2)) = (/ ((r ^ 2) + (s ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__236.
rw e__238.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 3) * / 2) * beta1 * phi * r) + (((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * phi) + ((1 * / 2) * (beta1 ^ 2) * phi * r) + ((1 * / 2) * (beta1 ^ 2) * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (phi * (r ^ 2)) + (phi * (s ^ 2)) + ((1 * / 2) * r * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 3)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__239 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__240 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__240.
apply inv_by. feq.
}
assert (e__241 : / ((r ^ 2) + (s ^ 2)) = (/ ((r ^ 2) + (s ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__239.
rw e__241.
reflexivity.
}
feq.
}
feq.
}
rw e__235.
apply (from_eq_zero 1 0 (r - 1 + 0 + (phi * (((1 * ((r ^ 2) + (s ^ 2) - (0 * r))) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2)))))) 0); [exact s__221 | lra ..].
}
}
{
assert (v__227 : (1 - (phi * (((1 * 0) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2)))))) = 0).
{
assert (e__242 : (1 - (phi * (((1 * 0) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2)))))) = (- 1) * (0 - (1 - (phi * (((1 * 0) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2))))))) + 0).
{
transitivity (((((1 * / 2) * beta1 * phi * (r ^ 2)) + ((1 * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r * (s ^ 2)) + (beta1 * (r ^ 3)) + (((- 1) * / 2) * (beta1 ^ 2) * phi * (r ^ 2)) + (((- 1) * / 2) * (beta1 ^ 2) * phi * (s ^ 2)) + (((- 1) * / 2) * (beta1 ^ 2) * (r ^ 2)) + (((- 1) * / 2) * (beta1 ^ 2) * (s ^ 2)) + ((- 1) * (r ^ 2) * (s ^ 2)) + (((- 1) * / 2) * (r ^ 4)) + (((- 1) * / 2) * (s ^ 4))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))) * (/ ((r ^ 2) + (s ^ 2))))).
{
assert (e__243 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__244 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__244.
apply inv_by. feq.
}
assert (e__245 : / ((r ^ 2) + (s ^ 2)) = (/ ((r ^ 2) + (s ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__243.
rw e__245.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 2) * beta1 * phi * (r ^ 2)) + ((1 * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r * (s ^ 2)) + (beta1 * (r ^ 3)) + (((- 1) * / 2) * (beta1 ^ 2) * phi * (r ^ 2)) + (((- 1) * / 2) * (beta1 ^ 2) * phi * (s ^ 2)) + (((- 1) * / 2) * (beta1 ^ 2) * (r ^ 2)) + (((- 1) * / 2) * (beta1 ^ 2) * (s ^ 2)) + ((- 1) * (r ^ 2) * (s ^ 2)) + (((- 1) * / 2) * (r ^ 4)) + (((- 1) * / 2) * (s ^ 4))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))) * (/ ((r ^ 2) + (s ^ 2))))).
{
assert (e__246 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__247 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__247.
apply inv_by. feq.
}
assert (e__248 : / ((r ^ 2) + (s ^ 2)) = (/ ((r ^ 2) + (s ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__246.
rw e__248.
reflexivity.
}
feq.
}
feq.
}
rw e__242.
apply (from_eq_zero (- 1) 0 (1 - (phi * (((1 * 0) * / ((r ^ 2) + (s ^ 2))) + (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2)))))) 0); [exact s__208 | lra ..].
}
rewrite v__227. ring.
}
}
rw e__222. exact w__223.
}
exact s__249.
}
}
split.
{
change (0 <> (1 + beta1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__251 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__251.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
change (((r ^ 2) + (s ^ 2)) < 1).
exact s__250.
}
Qed.
Lemma meaningful : forall (beta1 : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> ((phi * (1 + ((1 - beta1) / (1 + beta1)))) < 2) -> ((beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) = 0) -> (((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) = 0) -> ((0 <> (1 + beta1))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Theorem claim : forall (beta1 : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> ((phi * (1 + ((1 - beta1) / (1 + beta1)))) < 2) -> ((beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) = 0) -> (((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) = 0) -> (((r ^ 2) + (s ^ 2)) < 1).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Fail Definition corrupted : forall (beta1 : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> ((phi * (1 + ((1 - beta1) / (1 + beta1)))) < 2) -> ((beta1 + (r ^ 2) - r - (s ^ 2) - (phi * beta1) - (r * beta1) + (2 * phi * r) - (phi * r * beta1)) = 0) -> (((- s) - (s * beta1) + (2 * phi * s) + (2 * r * s) - (phi * s * beta1)) = 0) -> (1 <= ((r ^ 2) + (s ^ 2))) := claim.
End T_stability_exadam_eps_inside_stable_4a3b56bc.


(* stability.adam_eps_inside.stable; certificate 071903edc1eaf319e1e6e9e7403e096eb920cbfc9cfb94f91e29f9d52837f310 *)
Module T_stability_adam_eps_inside_stable_071903ed.

Lemma satisfiable : exists (beta1 : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) /\ (0 < phi) /\ ((phi * ((1 - beta1) / (1 + beta1))) < 2) /\ ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) = 0) /\ (((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0).
Proof.
exists (1 * / 2), (35 * / 6), ((- 3) * / 4), 0.
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
change (0 < (35 * / 6)).
closed_less.
}
{
split.
{
change (((35 * / 6) * ((1 - (1 * / 2)) * / (1 + (1 * / 2)))) < 2).
closed_less.
}
{
split.
{
change (((1 * / 2) + (((- 3) * / 4) ^ 2) - ((- 3) * / 4) - (0 ^ 2) + ((35 * / 6) * ((- 3) * / 4)) - (((- 3) * / 4) * (1 * / 2)) - ((35 * / 6) * ((- 3) * / 4) * (1 * / 2))) = 0).
closed_eq.
}
{
change (((- 0) + ((35 * / 6) * 0) - (0 * (1 * / 2)) + (2 * ((- 3) * / 4) * 0) - ((35 * / 6) * 0 * (1 * / 2))) = 0).
closed_eq.
}
}
}
}
Qed.

Lemma proved : forall (beta1 : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < 2) -> ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) = 0) -> (((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0) -> (((0 <> (1 + beta1))) /\ (((r ^ 2) + (s ^ 2)) < 1)).
Proof.
intros beta1 phi r s h__0 h__3 h__4 h__5 h__6.
pose proof h__0 as [h__1 h__2].
change ((phi * ((1 - beta1) * / (1 + beta1))) < 2) in h__4.
(* goal *)
assert (s__207 : (((r ^ 2) + (s ^ 2)) < 1)).
{
destruct (Rle_or_lt (s ^ 2) 0) as [c__7|c__7].
{
(* s *)
assert (s__9 : ((s ^ 2) = 0)).
{
apply gap_eq.
apply to_plus.
apply plus_zero_zero.
{
reflexivity.
}
{
apply opp_zero.
apply Rle_antisym.
{
assert (e__8 : (s ^ 2) = (- 1) * (0 - (s ^ 2)) + 0).
{
transitivity ((s ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((s ^ 2)).
{
feq.
}
feq.
}
rw e__8.
apply (from_le_np (- 1) 0 (s ^ 2) 0); [exact c__7 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
assert (n__14 : s ^ 2 = 0).
{
transitivity (1 * (s ^ 2)).
{ feq. }
rewrite s__9.
feq.
}
(* root *)
assert (s__16 : ((beta1 + (r ^ 2) - r + (phi * r) - (r * beta1) - (phi * r * beta1)) = 0)).
{
apply gap_eq.
assert (e__10 : (0 - (beta1 + (r ^ 2) - r + (phi * r) - (r * beta1) - (phi * r * beta1))) = (- (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)))).
{
transitivity (((beta1 * phi * r) + (beta1 * r) + ((- 1) * beta1) + ((- 1) * phi * r) + r + ((- 1) * (r ^ 2)))).
{
feq.
}
symmetry.
transitivity (((beta1 * phi * r) + (beta1 * r) + ((- 1) * beta1) + ((- 1) * phi * r) + r + ((- 1) * (r ^ 2)) + (s ^ 2))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (s ^ 2))))).
{
feq.
}
rw n__14.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__11 : (- (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1))) = 0).
{
assert (e__15 : (- (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1))) = 1 * (0 - (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1))) + 0).
{
transitivity (((beta1 * phi * r) + (beta1 * r) + ((- 1) * beta1) + ((- 1) * phi * r) + r + ((- 1) * (r ^ 2)) + (s ^ 2))).
{
feq.
}
symmetry.
transitivity (((beta1 * phi * r) + (beta1 * r) + ((- 1) * beta1) + ((- 1) * phi * r) + r + ((- 1) * (r ^ 2)) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__15.
apply (from_eq_zero 1 0 (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) 0); [exact h__5 | lra ..].
}
rw e__10. exact w__11.
}
(* goal *)
assert (s__145 : (((r ^ 2) + (s ^ 2)) < 1)).
{
destruct (Rle_or_lt 1 r) as [c__17|c__17].
{
(* pole 1 *)
assert (s__22 : (0 < (r - beta1))).
{
assert (e__18 : (r - beta1) = ((r - 1) + (1 - beta1))).
{
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
feq.
}
assert (w__19 : 0 < ((r - 1) + (1 - beta1))).
{
apply plus_nn_pos.
{
assert (e__20 : (r - 1) = 1 * (r - 1) + 0).
{
transitivity ((r + (- 1))).
{
feq.
}
symmetry.
transitivity ((r + (- 1))).
{
feq.
}
feq.
}
rw e__20.
apply (from_le_nn 1 0 1 r); [exact c__17 | lra ..].
}
{
assert (e__21 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__21.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
rw e__18. exact w__19.
}
(* far side *)
assert (s__26 : (0 < (1 + r))).
{
assert (e__23 : (1 + r) = ((r - 1) + 2)).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
assert (w__24 : 0 < ((r - 1) + 2)).
{
assert (e__25 : ((r - 1) + 2) = 1 * (r - 1) + 2).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__25.
apply (from_le_pos 1 2 1 r); [exact c__17 | lra ..].
}
rw e__23. exact w__24.
}
assert (n__30 : (r - beta1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__29 : (r - beta1) = 1 * ((r - beta1) - 0) + 0).
{
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
feq.
}
rw e__29.
apply (from_lt_pos 1 0 0 (r - beta1)); [exact s__22 | lra ..].
}
assert (n__32 : (((- 1) * beta1) + r) <> 0).
{
assert (e__31 : (r - beta1) = (((- 1) * beta1) + r)).
{
feq.
}
try rewrite <- e__31.
exact n__30.
}
assert (n__33 : (beta1 + ((- 1) * r)) <> 0).
{
intro vanishes.
apply n__32.
transitivity ((- 1) * (beta1 + ((- 1) * r))).
{ feq. }
rewrite vanishes. ring.
}
(* below 1 *)
assert (s__44 : (r < 1)).
{
apply gap_lt.
assert (e__27 : (1 - r) = ((0 + (phi * (1 - beta1)) + (phi * (((1 - beta1) * beta1) * / (r - beta1)))) - ((beta1 + (r ^ 2) - r + (phi * r) - (r * beta1) - (phi * r * beta1)) * / (r - beta1)))).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * r) + beta1 + ((- 1) * r) + (r ^ 2)) * (/ (beta1 + ((- 1) * r))))).
{
assert (e__34 : / (r - beta1) = ((- 1) * (/ (beta1 + ((- 1) * r))))).
{
assert (e__35 : (r - beta1) = (((- 1) * beta1) + r)).
{
feq.
}
rw e__35.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__34.
reflexivity.
}
feq.
}
feq.
}
assert (w__28 : 0 < ((0 + (phi * (1 - beta1)) + (phi * (((1 - beta1) * beta1) * / (r - beta1)))) - ((beta1 + (r ^ 2) - r + (phi * r) - (r * beta1) - (phi * r * beta1)) * / (r - beta1)))).
{
apply to_plus.
apply plus_pos_zero.
{
apply plus_pos_nn.
{
apply plus_zero_pos.
{
reflexivity.
}
{
apply mult_pos_pos.
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
}
}
{
apply mult_pos_nn.
{
assert (e__39 : phi = 1 * (phi - 0) + 0).
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
rw e__39.
apply (from_lt_pos 1 0 0 phi); [exact h__3 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__40 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__40.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
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
{
apply inv_pos.
assert (e__42 : (r - beta1) = 1 * ((r - beta1) - 0) + 0).
{
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
feq.
}
rw e__42.
apply (from_lt_pos 1 0 0 (r - beta1)); [exact s__22 | lra ..].
}
}
}
}
{
apply opp_zero.
assert (v__36 : (beta1 + (r ^ 2) - r + (phi * r) - (r * beta1) - (phi * r * beta1)) = 0).
{
assert (e__43 : (beta1 + (r ^ 2) - r + (phi * r) - (r * beta1) - (phi * r * beta1)) = (- 1) * (0 - (beta1 + (r ^ 2) - r + (phi * r) - (r * beta1) - (phi * r * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (phi * r) + ((- 1) * r) + (r ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (phi * r) + ((- 1) * r) + (r ^ 2))).
{
feq.
}
feq.
}
rw e__43.
apply (from_eq_zero (- 1) 0 (beta1 + (r ^ 2) - r + (phi * r) - (r * beta1) - (phi * r * beta1)) 0); [exact s__16 | lra ..].
}
rewrite v__36. ring.
}
}
rw e__27. exact w__28.
}
(* inside *)
assert (s__51 : (((r ^ 2) + (s ^ 2)) < 1)).
{
apply gap_lt.
assert (e__45 : (1 - ((r ^ 2) + (s ^ 2))) = ((1 - r) * (1 + r))).
{
transitivity ((((- 1) * (r ^ 2)) + ((- 1) * (s ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r ^ 2)) + 1)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (s ^ 2))))).
{
feq.
}
rw n__14.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__46 : 0 < ((1 - r) * (1 + r))).
{
apply mult_pos_pos.
{
assert (e__49 : (1 - r) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__49.
apply (from_lt_pos 1 0 r 1); [exact s__44 | lra ..].
}
{
assert (e__50 : (1 + r) = 1 * (r - 1) + 2).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__50.
apply (from_le_pos 1 2 1 r); [exact c__17 | lra ..].
}
}
rw e__45. exact w__46.
}
exact s__51.
}
{
(* inside *)
assert (s__144 : (((r ^ 2) + (s ^ 2)) < 1)).
{
destruct (Rle_or_lt r (- 1)) as [c__52|c__52].
{
(* pole 1 *)
assert (s__57 : (0 < (beta1 - r))).
{
assert (e__53 : (beta1 - r) = (((- 1) - r) + 1 + beta1)).
{
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
symmetry.
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
feq.
}
assert (w__54 : 0 < (((- 1) - r) + 1 + beta1)).
{
apply plus_pos_nn.
{
apply plus_nn_pos.
{
assert (e__55 : ((- 1) - r) = 1 * ((- 1) - r) + 0).
{
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
feq.
}
rw e__55.
apply (from_le_nn 1 0 r (- 1)); [exact c__52 | lra ..].
}
{
lra.
}
}
{
assert (e__56 : beta1 = 1 * (beta1 - 0) + 0).
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
rw e__56.
apply (from_le_nn 1 0 0 beta1); [exact h__1 | lra ..].
}
}
rw e__53. exact w__54.
}
(* far side *)
assert (s__61 : (0 < (1 - r))).
{
assert (e__58 : (1 - r) = (((- 1) - r) + 2)).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
assert (w__59 : 0 < (((- 1) - r) + 2)).
{
assert (e__60 : (((- 1) - r) + 2) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__60.
apply (from_lt_pos 1 0 r 1); [exact c__17 | lra ..].
}
rw e__58. exact w__59.
}
assert (n__65 : (1 + beta1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__64 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__64.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
assert (n__67 : (beta1 + 1) <> 0).
{
assert (e__66 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
try rewrite <- e__66.
exact n__65.
}
assert (n__69 : (r - beta1) <> 0).
{
apply Rlt_not_eq.
assert (e__68 : (r - beta1) = (- 1) * ((beta1 - r) - 0) + 0).
{
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1) + r)).
{
feq.
}
feq.
}
rw e__68.
apply (from_lt_neg (- 1) 0 0 (beta1 - r)); [exact s__57 | lra ..].
}
assert (n__71 : (((- 1) * beta1) + r) <> 0).
{
assert (e__70 : (r - beta1) = (((- 1) * beta1) + r)).
{
feq.
}
try rewrite <- e__70.
exact n__69.
}
assert (n__72 : (beta1 + ((- 1) * r)) <> 0).
{
intro vanishes.
apply n__71.
transitivity ((- 1) * (beta1 + ((- 1) * r))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__75 : ((1 + beta1) * (beta1 - r)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__73 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__73.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__74 : (beta1 - r) = 1 * ((beta1 - r) - 0) + 0).
{
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
symmetry.
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
feq.
}
rw e__74.
apply (from_lt_pos 1 0 0 (beta1 - r)); [exact s__57 | lra ..].
}
}
assert (n__77 : (((- 1) * beta1 * r) + beta1 + (beta1 ^ 2) + ((- 1) * r)) <> 0).
{
assert (e__76 : ((1 + beta1) * (beta1 - r)) = (((- 1) * beta1 * r) + beta1 + (beta1 ^ 2) + ((- 1) * r))).
{
feq.
}
try rewrite <- e__76.
exact n__75.
}
assert (n__78 : ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r) <> 0).
{
intro vanishes.
apply n__77.
transitivity ((- 1) * ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__91 : ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * 0))) * / ((1 + beta1) * (beta1 - r)))) + (2 - (phi * ((1 - beta1) * / (1 + beta1))))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__79 : phi = 1 * (phi - 0) + 0).
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
rw e__79.
apply (from_lt_pos 1 0 0 phi); [exact h__3 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__80 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__80.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
apply plus_pos_zero.
{
apply plus_nn_pos.
{
assert (e__81 : ((- 1) - r) = 1 * ((- 1) - r) + 0).
{
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
feq.
}
rw e__81.
apply (from_le_nn 1 0 r (- 1)); [exact c__52 | lra ..].
}
{
assert (e__82 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__82.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
{
assert (e__83 : (beta1 * 0) = 0).
{
feq.
}
rw e__83.
rat.
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__84 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__84.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__85 : (beta1 - r) = 1 * ((beta1 - r) - 0) + 0).
{
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
symmetry.
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
feq.
}
rw e__85.
apply (from_lt_pos 1 0 0 (beta1 - r)); [exact s__57 | lra ..].
}
}
}
}
{
assert (e__86 : (2 - (phi * ((1 - beta1) * / (1 + beta1)))) = 1 * (2 - (phi * ((1 - beta1) * / (1 + beta1)))) + 0).
{
transitivity ((((beta1 * phi) + (2 * beta1) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__87 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__88 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__88.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__87.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((beta1 * phi) + (2 * beta1) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__89 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__90 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__90.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__89.
reflexivity.
}
feq.
}
feq.
}
rw e__86.
apply (from_lt_pos 1 0 (phi * ((1 - beta1) * / (1 + beta1))) 2); [exact h__4 | lra ..].
}
}
assert (n__97 : (((2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + (2 * r)) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)) * (/ (beta1 + 1))) <> 0).
{
assert (e__92 : ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * 0))) * / ((1 + beta1) * (beta1 - r)))) + (2 - (phi * ((1 - beta1) * / (1 + beta1))))) = (((2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + (2 * r)) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)) * (/ (beta1 + 1)))).
{
assert (e__93 : / ((1 + beta1) * (beta1 - r)) = ((- 1) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)))).
{
assert (e__94 : ((1 + beta1) * (beta1 - r)) = (((- 1) * beta1 * r) + beta1 + (beta1 ^ 2) + ((- 1) * r))).
{
feq.
}
rw e__94.
apply inv_by. feq.
}
assert (e__95 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__96 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__96.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__93.
rw e__95.
reflexivity.
}
feq.
}
try rewrite <- e__92.
exact n__91.
}
assert (n__98 : ((beta1 * phi) + (2 * beta1 * r) + ((- 1) * beta1) + ((beta1 ^ 2) * r) + ((- 2) * (beta1 ^ 2)) + ((- 1) * (beta1 ^ 3) * phi) + ((- 1) * (beta1 ^ 3)) + r) <> 0).
{
intro vanishes.
apply n__97.
transitivity (2 * ((beta1 * phi) + (2 * beta1 * r) + ((- 1) * beta1) + ((beta1 ^ 2) * r) + ((- 2) * (beta1 ^ 2)) + ((- 1) * (beta1 ^ 3) * phi) + ((- 1) * (beta1 ^ 3)) + r) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)) * (/ (beta1 + 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__99 : ((2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + (2 * r)) <> 0).
{
intro vanishes.
apply n__97.
rewrite vanishes. ring.
}
(* above -1 *)
assert (s__129 : ((- 1) < r)).
{
apply gap_lt.
assert (e__62 : (r - (- 1)) = (((2 * (2 - (phi * ((1 - beta1) * / (1 + beta1))))) + ((2 * (beta1 + (r ^ 2) - r + (phi * r) - (r * beta1) - (phi * r * beta1))) * / (r - beta1))) * / ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * 0))) * / ((1 + beta1) * (beta1 - r)))) + (2 - (phi * ((1 - beta1) * / (1 + beta1))))))).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity (((((- 1) * beta1 * phi * r) + ((- 1) * beta1 * phi * (r ^ 2)) + (2 * beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((- 3) * beta1 * (r ^ 3)) + ((beta1 ^ 2) * phi) + ((- 1) * (beta1 ^ 2) * phi * (r ^ 2)) + (5 * (beta1 ^ 2) * r) + (3 * (beta1 ^ 2) * (r ^ 2)) + ((- 3) * (beta1 ^ 2) * (r ^ 3)) + ((- 1) * (beta1 ^ 2)) + ((beta1 ^ 3) * phi) + (2 * (beta1 ^ 3) * phi * r) + ((beta1 ^ 3) * phi * (r ^ 2)) + (3 * (beta1 ^ 3) * r) + (5 * (beta1 ^ 3) * (r ^ 2)) + ((- 1) * (beta1 ^ 3) * (r ^ 3)) + ((- 3) * (beta1 ^ 3)) + ((- 1) * (beta1 ^ 4) * phi) + ((beta1 ^ 4) * phi * (r ^ 2)) + ((- 1) * (beta1 ^ 4) * r) + (2 * (beta1 ^ 4) * (r ^ 2)) + ((- 3) * (beta1 ^ 4)) + ((- 1) * (beta1 ^ 5) * phi) + ((- 1) * (beta1 ^ 5) * phi * r) + ((- 1) * (beta1 ^ 5) * r) + ((- 1) * (beta1 ^ 5)) + ((- 1) * (r ^ 2)) + ((- 1) * (r ^ 3))) * (/ ((beta1 * phi) + (2 * beta1 * r) + ((- 1) * beta1) + ((beta1 ^ 2) * r) + ((- 2) * (beta1 ^ 2)) + ((- 1) * (beta1 ^ 3) * phi) + ((- 1) * (beta1 ^ 3)) + r)) * (/ (beta1 + ((- 1) * r))) * (/ (beta1 + 1)))).
{
assert (e__100 : / ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * 0))) * / ((1 + beta1) * (beta1 - r)))) + (2 - (phi * ((1 - beta1) * / (1 + beta1))))) = (((beta1 * r) + (((- 1) * / 2) * beta1) + ((1 * / 2) * (beta1 ^ 2) * r) + ((- 1) * (beta1 ^ 2)) + (((- 1) * / 2) * (beta1 ^ 3)) + ((1 * / 2) * r)) * (/ ((beta1 * phi) + (2 * beta1 * r) + ((- 1) * beta1) + ((beta1 ^ 2) * r) + ((- 2) * (beta1 ^ 2)) + ((- 1) * (beta1 ^ 3) * phi) + ((- 1) * (beta1 ^ 3)) + r)))).
{
assert (e__101 : ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * 0))) * / ((1 + beta1) * (beta1 - r)))) + (2 - (phi * ((1 - beta1) * / (1 + beta1))))) = (((2 * beta1 * phi) + (4 * beta1 * r) + ((- 2) * beta1) + (2 * (beta1 ^ 2) * r) + ((- 4) * (beta1 ^ 2)) + ((- 2) * (beta1 ^ 3) * phi) + ((- 2) * (beta1 ^ 3)) + (2 * r)) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)) * (/ (beta1 + 1)))).
{
assert (e__102 : / ((1 + beta1) * (beta1 - r)) = ((- 1) * (/ ((beta1 * r) + ((- 1) * beta1) + ((- 1) * (beta1 ^ 2)) + r)))).
{
assert (e__103 : ((1 + beta1) * (beta1 - r)) = (((- 1) * beta1 * r) + beta1 + (beta1 ^ 2) + ((- 1) * r))).
{
feq.
}
rw e__103.
apply inv_by. feq.
}
assert (e__104 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__105 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__105.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__102.
rw e__104.
reflexivity.
}
feq.
}
rw e__101.
apply inv_by. feq.
}
assert (e__106 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__107 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__107.
apply inv_by. feq.
}
assert (e__108 : / (r - beta1) = ((- 1) * (/ (beta1 + ((- 1) * r))))).
{
assert (e__109 : (r - beta1) = (((- 1) * beta1) + r)).
{
feq.
}
rw e__109.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__100.
rw e__106.
rw e__108.
reflexivity.
}
feq.
}
feq.
}
assert (w__63 : 0 < (((2 * (2 - (phi * ((1 - beta1) * / (1 + beta1))))) + ((2 * (beta1 + (r ^ 2) - r + (phi * r) - (r * beta1) - (phi * r * beta1))) * / (r - beta1))) * / ((phi * (((1 - beta1) * (((- 1) - r) + (1 - beta1) + (beta1 * 0))) * / ((1 + beta1) * (beta1 - r)))) + (2 - (phi * ((1 - beta1) * / (1 + beta1))))))).
{
apply mult_pos_pos.
{
apply plus_pos_zero.
{
assert (e__111 : (2 * (2 - (phi * ((1 - beta1) * / (1 + beta1))))) = 2 * (2 - (phi * ((1 - beta1) * / (1 + beta1)))) + 0).
{
transitivity ((((2 * beta1 * phi) + (4 * beta1) + ((- 2) * phi) + 4) * (/ (beta1 + 1)))).
{
assert (e__112 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__113 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__113.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__112.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * beta1 * phi) + (4 * beta1) + ((- 2) * phi) + 4) * (/ (beta1 + 1)))).
{
assert (e__114 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__115 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__115.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__114.
reflexivity.
}
feq.
}
feq.
}
rw e__111.
apply (from_lt_pos 2 0 (phi * ((1 - beta1) * / (1 + beta1))) 2); [exact h__4 | lra ..].
}
{
assert (v__110 : (2 * (beta1 + (r ^ 2) - r + (phi * r) - (r * beta1) - (phi * r * beta1))) = 0).
{
assert (e__116 : (2 * (beta1 + (r ^ 2) - r + (phi * r) - (r * beta1) - (phi * r * beta1))) = (- 2) * (0 - (beta1 + (r ^ 2) - r + (phi * r) - (r * beta1) - (phi * r * beta1))) + 0).
{
transitivity ((((- 2) * beta1 * phi * r) + ((- 2) * beta1 * r) + (2 * beta1) + (2 * phi * r) + ((- 2) * r) + (2 * (r ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 2) * beta1 * phi * r) + ((- 2) * beta1 * r) + (2 * beta1) + (2 * phi * r) + ((- 2) * r) + (2 * (r ^ 2)))).
{
feq.
}
feq.
}
rw e__116.
apply (from_eq_zero (- 2) 0 (beta1 + (r ^ 2) - r + (phi * r) - (r * beta1) - (phi * r * beta1)) 0); [exact s__16 | lra ..].
}
rewrite v__110. ring.
}
}
{
apply inv_pos.
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__117 : phi = 1 * (phi - 0) + 0).
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
rw e__117.
apply (from_lt_pos 1 0 0 phi); [exact h__3 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__118 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__118.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
apply plus_pos_zero.
{
apply plus_nn_pos.
{
assert (e__119 : ((- 1) - r) = 1 * ((- 1) - r) + 0).
{
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + (- 1))).
{
feq.
}
feq.
}
rw e__119.
apply (from_le_nn 1 0 r (- 1)); [exact c__52 | lra ..].
}
{
assert (e__120 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__120.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
{
assert (e__121 : (beta1 * 0) = 0).
{
feq.
}
rw e__121.
rat.
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__122 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__122.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
assert (e__123 : (beta1 - r) = 1 * ((beta1 - r) - 0) + 0).
{
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
symmetry.
transitivity ((beta1 + ((- 1) * r))).
{
feq.
}
feq.
}
rw e__123.
apply (from_lt_pos 1 0 0 (beta1 - r)); [exact s__57 | lra ..].
}
}
}
}
{
assert (e__124 : (2 - (phi * ((1 - beta1) * / (1 + beta1)))) = 1 * (2 - (phi * ((1 - beta1) * / (1 + beta1)))) + 0).
{
transitivity ((((beta1 * phi) + (2 * beta1) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__125 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__126 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__126.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__125.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((beta1 * phi) + (2 * beta1) + ((- 1) * phi) + 2) * (/ (beta1 + 1)))).
{
assert (e__127 : / (1 + beta1) = (/ (beta1 + 1))).
{
assert (e__128 : (1 + beta1) = (beta1 + 1)).
{
feq.
}
rw e__128.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__127.
reflexivity.
}
feq.
}
feq.
}
rw e__124.
apply (from_lt_pos 1 0 (phi * ((1 - beta1) * / (1 + beta1))) 2); [exact h__4 | lra ..].
}
}
}
rw e__62. exact w__63.
}
(* inside *)
assert (s__136 : (((r ^ 2) + (s ^ 2)) < 1)).
{
apply gap_lt.
assert (e__130 : (1 - ((r ^ 2) + (s ^ 2))) = ((1 - r) * (1 + r))).
{
transitivity ((((- 1) * (r ^ 2)) + ((- 1) * (s ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r ^ 2)) + 1)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (s ^ 2))))).
{
feq.
}
rw n__14.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__131 : 0 < ((1 - r) * (1 + r))).
{
apply mult_pos_pos.
{
assert (e__134 : (1 - r) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__134.
apply (from_lt_pos 1 0 r 1); [exact c__17 | lra ..].
}
{
assert (e__135 : (1 + r) = 1 * (r - (- 1)) + 0).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__135.
apply (from_lt_pos 1 0 (- 1) r); [exact s__129 | lra ..].
}
}
rw e__130. exact w__131.
}
exact s__136.
}
{
(* inside *)
assert (s__143 : (((r ^ 2) + (s ^ 2)) < 1)).
{
apply gap_lt.
assert (e__137 : (1 - ((r ^ 2) + (s ^ 2))) = ((1 - r) * (1 + r))).
{
transitivity ((((- 1) * (r ^ 2)) + ((- 1) * (s ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r ^ 2)) + 1)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (s ^ 2))))).
{
feq.
}
rw n__14.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__138 : 0 < ((1 - r) * (1 + r))).
{
apply mult_pos_pos.
{
assert (e__141 : (1 - r) = 1 * (1 - r) + 0).
{
transitivity ((((- 1) * r) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + 1)).
{
feq.
}
feq.
}
rw e__141.
apply (from_lt_pos 1 0 r 1); [exact c__17 | lra ..].
}
{
assert (e__142 : (1 + r) = 1 * (r - (- 1)) + 0).
{
transitivity ((r + 1)).
{
feq.
}
symmetry.
transitivity ((r + 1)).
{
feq.
}
feq.
}
rw e__142.
apply (from_lt_pos 1 0 (- 1) r); [exact c__52 | lra ..].
}
}
rw e__137. exact w__138.
}
exact s__143.
}
}
exact s__144.
}
}
exact s__145.
}
{
(* size 1 *)
assert (s__149 : (0 < (((r - beta1) ^ 2) + (s ^ 2)))).
{
assert (e__146 : (((r - beta1) ^ 2) + (s ^ 2)) = (((r - beta1) ^ 2) + (s ^ 2))).
{
reflexivity.
}
assert (w__147 : 0 < (((r - beta1) ^ 2) + (s ^ 2))).
{
apply plus_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
assert (e__148 : (s ^ 2) = 1 * ((s ^ 2) - 0) + 0).
{
transitivity ((s ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((s ^ 2)).
{
feq.
}
feq.
}
rw e__148.
apply (from_lt_pos 1 0 0 (s ^ 2)); [exact c__7 | lra ..].
}
}
rw e__146. exact w__147.
}
assert (n__153 : (((r - beta1) ^ 2) + (s ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__152 : (((r - beta1) ^ 2) + (s ^ 2)) = 1 * ((((r - beta1) ^ 2) + (s ^ 2)) - 0) + 0).
{
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__152.
apply (from_lt_pos 1 0 0 (((r - beta1) ^ 2) + (s ^ 2))); [exact s__149 | lra ..].
}
assert (n__155 : (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2)) <> 0).
{
assert (e__154 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
try rewrite <- e__154.
exact n__153.
}
assert (n__156 : ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2))) <> 0).
{
intro vanishes.
apply n__155.
transitivity ((- 2) * ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__159 : ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__157 : (s ^ 2) = 1 * ((s ^ 2) - 0) + 0).
{
transitivity ((s ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((s ^ 2)).
{
feq.
}
feq.
}
rw e__157.
apply (from_lt_pos 1 0 0 (s ^ 2)); [exact c__7 | lra ..].
}
{
assert (e__158 : (((r - beta1) ^ 2) + (s ^ 2)) = 1 * ((((r - beta1) ^ 2) + (s ^ 2)) - 0) + 0).
{
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__158.
apply (from_lt_pos 1 0 0 (((r - beta1) ^ 2) + (s ^ 2))); [exact s__149 | lra ..].
}
}
assert (n__161 : (((- 2) * beta1 * r * (s ^ 2)) + ((beta1 ^ 2) * (s ^ 2)) + ((r ^ 2) * (s ^ 2)) + (s ^ 4)) <> 0).
{
assert (e__160 : ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))) = (((- 2) * beta1 * r * (s ^ 2)) + ((beta1 ^ 2) * (s ^ 2)) + ((r ^ 2) * (s ^ 2)) + (s ^ 4))).
{
feq.
}
try rewrite <- e__160.
exact n__159.
}
assert (n__162 : s <> 0).
{
intro vanishes.
apply n__161.
transitivity ((- 2) * ((s ^ 2)) * ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))).
{ feq. }
rewrite vanishes. ring.
}
(* turning *)
assert (s__173 : ((1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2))))) = 0)).
{
apply gap_eq.
assert (e__150 : (0 - (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2)))))) = ((- (s * ((((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * (r - beta1)) - ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) * s)))) * / ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))))).
{
transitivity ((((((- 1) * / 2) * beta1 * phi) + ((- 1) * beta1 * r) + ((1 * / 2) * (beta1 ^ 2) * phi) + ((1 * / 2) * (beta1 ^ 2)) + ((1 * / 2) * (r ^ 2)) + ((1 * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__163 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__164 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__164.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__163.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * beta1 * phi) + ((- 1) * beta1 * r) + ((1 * / 2) * (beta1 ^ 2) * phi) + ((1 * / 2) * (beta1 ^ 2)) + ((1 * / 2) * (r ^ 2)) + ((1 * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__165 : / ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))) = ((((- 1) * / 2) * (/ (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__166 : ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2))) = (((- 2) * beta1 * r * (s ^ 2)) + ((beta1 ^ 2) * (s ^ 2)) + ((r ^ 2) * (s ^ 2)) + (s ^ 4))).
{
feq.
}
rw e__166.
apply inv_by. feq.
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
assert (w__151 : ((- (s * ((((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * (r - beta1)) - ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) * s)))) * / ((s ^ 2) * (((r - beta1) ^ 2) + (s ^ 2)))) = 0).
{
assert (v__170 : (- (s * ((((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * (r - beta1)) - ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) * s)))) = 0).
{
apply opp_zero.
assert (v__169 : ((((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * (r - beta1)) - ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) * s)) = 0).
{
apply to_plus.
apply plus_zero_zero.
{
assert (v__167 : ((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0).
{
assert (e__171 : ((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = (- 1) * (0 - ((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * phi * s) + ((- 1) * beta1 * s) + (phi * s) + (2 * r * s) + ((- 1) * s))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi * s) + ((- 1) * beta1 * s) + (phi * s) + (2 * r * s) + ((- 1) * s))).
{
feq.
}
feq.
}
rw e__171.
apply (from_eq_zero (- 1) 0 ((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) 0); [exact h__6 | lra ..].
}
rewrite v__167. ring.
}
{
apply opp_zero.
assert (v__168 : (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) = 0).
{
assert (e__172 : (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) = (- 1) * (0 - (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (phi * r) + ((- 1) * r) + (r ^ 2) + ((- 1) * (s ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (phi * r) + ((- 1) * r) + (r ^ 2) + ((- 1) * (s ^ 2)))).
{
feq.
}
feq.
}
rw e__172.
apply (from_eq_zero (- 1) 0 (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) 0); [exact h__5 | lra ..].
}
rewrite v__168. ring.
}
}
rewrite v__169. ring.
}
rewrite v__170. ring.
}
rw e__150. exact w__151.
}
(* moving *)
assert (s__185 : ((r - 1 + 0 + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2))))) = 0)).
{
apply gap_eq.
assert (e__174 : (0 - (r - 1 + 0 + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2)))))) = ((- (((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) * (r - beta1)) + (((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * s))) * / (((r - beta1) ^ 2) + (s ^ 2)))).
{
transitivity ((((((- 1) * / 2) * beta1 * phi * r) + (((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * phi * r) + ((1 * / 2) * (beta1 ^ 2) * r) + (((- 1) * / 2) * (beta1 ^ 2)) + ((1 * / 2) * phi * (r ^ 2)) + ((1 * / 2) * phi * (s ^ 2)) + ((1 * / 2) * r * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 3)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__176 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__177 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
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
symmetry.
transitivity ((((((- 1) * / 2) * beta1 * phi * r) + (((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * phi * r) + ((1 * / 2) * (beta1 ^ 2) * r) + (((- 1) * / 2) * (beta1 ^ 2)) + ((1 * / 2) * phi * (r ^ 2)) + ((1 * / 2) * phi * (s ^ 2)) + ((1 * / 2) * r * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 3)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__178 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__179 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__179.
apply inv_by. feq.
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
assert (w__175 : ((- (((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) * (r - beta1)) + (((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * s))) * / (((r - beta1) ^ 2) + (s ^ 2))) = 0).
{
assert (v__182 : (- (((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) * (r - beta1)) + (((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) * s))) = 0).
{
apply opp_zero.
apply plus_zero_zero.
{
assert (v__180 : (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) = 0).
{
assert (e__183 : (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) = (- 1) * (0 - (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (phi * r) + ((- 1) * r) + (r ^ 2) + ((- 1) * (s ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi * r) + ((- 1) * beta1 * r) + beta1 + (phi * r) + ((- 1) * r) + (r ^ 2) + ((- 1) * (s ^ 2)))).
{
feq.
}
feq.
}
rw e__183.
apply (from_eq_zero (- 1) 0 (beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) 0); [exact h__5 | lra ..].
}
rewrite v__180. ring.
}
{
assert (v__181 : ((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0).
{
assert (e__184 : ((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = (- 1) * (0 - ((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1))) + 0).
{
transitivity ((((- 1) * beta1 * phi * s) + ((- 1) * beta1 * s) + (phi * s) + (2 * r * s) + ((- 1) * s))).
{
feq.
}
symmetry.
transitivity ((((- 1) * beta1 * phi * s) + ((- 1) * beta1 * s) + (phi * s) + (2 * r * s) + ((- 1) * s))).
{
feq.
}
feq.
}
rw e__184.
apply (from_eq_zero (- 1) 0 ((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) 0); [exact h__6 | lra ..].
}
rewrite v__181. ring.
}
}
rewrite v__182. ring.
}
rw e__174. exact w__175.
}
(* inside *)
assert (s__206 : (((r ^ 2) + (s ^ 2)) < 1)).
{
apply gap_lt.
assert (e__186 : (1 - ((r ^ 2) + (s ^ 2))) = (0 + (((r ^ 2) + (s ^ 2)) * phi * (((1 - beta1) * (1 - beta1)) * / (((r - beta1) ^ 2) + (s ^ 2)))) - (r - 1 + 0 + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2))))) + ((r - ((r ^ 2) + (s ^ 2))) * (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2)))))))).
{
transitivity ((((- 1) * (r ^ 2)) + ((- 1) * (s ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((beta1 * r) + ((- 1) * beta1 * r * (s ^ 2)) + ((- 1) * beta1 * (r ^ 3)) + ((1 * / 2) * (beta1 ^ 2) * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * (s ^ 2)) + (((- 1) * / 2) * (beta1 ^ 2)) + ((r ^ 2) * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 4)) + (((- 1) * / 2) * (s ^ 2)) + ((1 * / 2) * (s ^ 4))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__188 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__189 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__189.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__188.
reflexivity.
}
feq.
}
feq.
}
assert (w__187 : 0 < (0 + (((r ^ 2) + (s ^ 2)) * phi * (((1 - beta1) * (1 - beta1)) * / (((r - beta1) ^ 2) + (s ^ 2)))) - (r - 1 + 0 + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2))))) + ((r - ((r ^ 2) + (s ^ 2))) * (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2)))))))).
{
apply plus_pos_zero.
{
apply to_plus.
apply plus_pos_zero.
{
apply plus_zero_pos.
{
reflexivity.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply plus_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
assert (e__191 : (s ^ 2) = 1 * ((s ^ 2) - 0) + 0).
{
transitivity ((s ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((s ^ 2)).
{
feq.
}
feq.
}
rw e__191.
apply (from_lt_pos 1 0 0 (s ^ 2)); [exact c__7 | lra ..].
}
}
{
assert (e__192 : phi = 1 * (phi - 0) + 0).
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
rw e__192.
apply (from_lt_pos 1 0 0 phi); [exact h__3 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__193 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__193.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
{
assert (e__194 : (1 - beta1) = 1 * (1 - beta1) + 0).
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
rw e__194.
apply (from_lt_pos 1 0 beta1 1); [exact h__2 | lra ..].
}
}
{
apply inv_pos.
assert (e__195 : (((r - beta1) ^ 2) + (s ^ 2)) = 1 * ((((r - beta1) ^ 2) + (s ^ 2)) - 0) + 0).
{
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
feq.
}
rw e__195.
apply (from_lt_pos 1 0 0 (((r - beta1) ^ 2) + (s ^ 2))); [exact s__149 | lra ..].
}
}
}
}
{
assert (e__196 : (- (r - 1 + 0 + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2)))))) = 1 * (0 - (r - 1 + 0 + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2)))))) + 0).
{
transitivity ((((((- 1) * / 2) * beta1 * phi * r) + (((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * phi * r) + ((1 * / 2) * (beta1 ^ 2) * r) + (((- 1) * / 2) * (beta1 ^ 2)) + ((1 * / 2) * phi * (r ^ 2)) + ((1 * / 2) * phi * (s ^ 2)) + ((1 * / 2) * r * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 3)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__197 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__198 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
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
symmetry.
transitivity ((((((- 1) * / 2) * beta1 * phi * r) + (((- 1) * / 2) * beta1 * phi * (r ^ 2)) + (((- 1) * / 2) * beta1 * phi * (s ^ 2)) + (beta1 * r) + ((- 1) * beta1 * (r ^ 2)) + ((1 * / 2) * (beta1 ^ 2) * phi * r) + ((1 * / 2) * (beta1 ^ 2) * r) + (((- 1) * / 2) * (beta1 ^ 2)) + ((1 * / 2) * phi * (r ^ 2)) + ((1 * / 2) * phi * (s ^ 2)) + ((1 * / 2) * r * (s ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + ((1 * / 2) * (r ^ 3)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__199 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__200 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__200.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__199.
reflexivity.
}
feq.
}
feq.
}
rw e__196.
apply (from_eq_zero 1 0 (r - 1 + 0 + (phi * (((1 - beta1) * ((r ^ 2) + (s ^ 2) - (beta1 * r))) * / (((r - beta1) ^ 2) + (s ^ 2))))) 0); [exact s__185 | lra ..].
}
}
{
assert (v__190 : (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2))))) = 0).
{
assert (e__201 : (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2))))) = (- 1) * (0 - (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2)))))) + 0).
{
transitivity (((((1 * / 2) * beta1 * phi) + (beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2) * phi) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__202 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__203 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__203.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__202.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 2) * beta1 * phi) + (beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2) * phi) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2))) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__204 : / (((r - beta1) ^ 2) + (s ^ 2)) = (((- 1) * / 2) * (/ ((beta1 * r) + (((- 1) * / 2) * (beta1 ^ 2)) + (((- 1) * / 2) * (r ^ 2)) + (((- 1) * / 2) * (s ^ 2)))))).
{
assert (e__205 : (((r - beta1) ^ 2) + (s ^ 2)) = (((- 2) * beta1 * r) + (beta1 ^ 2) + (r ^ 2) + (s ^ 2))).
{
feq.
}
rw e__205.
apply inv_by. feq.
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
rw e__201.
apply (from_eq_zero (- 1) 0 (1 - (phi * (((1 - beta1) * beta1) * / (((r - beta1) ^ 2) + (s ^ 2))))) 0); [exact s__173 | lra ..].
}
rewrite v__190. ring.
}
}
rw e__186. exact w__187.
}
exact s__206.
}
}
split.
{
change (0 <> (1 + beta1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__208 : (1 + beta1) = 1 * (beta1 - 0) + 1).
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
rw e__208.
apply (from_le_pos 1 1 0 beta1); [exact h__1 | lra ..].
}
{
change (((r ^ 2) + (s ^ 2)) < 1).
exact s__207.
}
Qed.
Lemma meaningful : forall (beta1 : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < 2) -> ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) = 0) -> (((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0) -> ((0 <> (1 + beta1))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Theorem claim : forall (beta1 : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < 2) -> ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) = 0) -> (((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0) -> (((r ^ 2) + (s ^ 2)) < 1).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Fail Definition corrupted : forall (beta1 : R) (phi : R) (r : R) (s : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < 2) -> ((beta1 + (r ^ 2) - r - (s ^ 2) + (phi * r) - (r * beta1) - (phi * r * beta1)) = 0) -> (((- s) + (phi * s) - (s * beta1) + (2 * r * s) - (phi * s * beta1)) = 0) -> (1 <= ((r ^ 2) + (s ^ 2))) := claim.
End T_stability_adam_eps_inside_stable_071903ed.
