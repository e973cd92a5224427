From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas05.
Open Scope R_scope.

(* aida.theorem2_linear; certificate 23a09e1ff7b462966ab4f5b53dcdb2c9bae322101666b45851293920cdc622a8 *)
Module T_aida_theorem2_linear_23a09e1f.
Definition adamw_eps_inside_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition adamw_eps_inside_v (b2 : R) (v : R) (g : R) : R := ((v * b2) + ((g ^ 2) * (1 - b2))).
Definition adamw_eps_inside_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (adamw_eps_inside_m b1 m g)) / (sqrt (eps + (adamw_eps_inside_v b2 v g))))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (g : R), ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 <= v).
Proof.
exists 1, (1 * / 2), (3 * / 4), 4, 0, 1, 1, 20, 0.
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (3 * / 4)).
closed_less.
}
{ change ((3 * / 4) < 1).
closed_less.
}
}
{
split.
{
change (0 < 4).
closed_less.
}
{
change (0 <= 20).
closed_less.
}
}
Qed.

Lemma proved : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> (((0 <= (eps + (adamw_eps_inside_v b2 v g))) /\ (0 <> (sqrt (eps + (adamw_eps_inside_v b2 v g)))) /\ (0 <= eps) /\ (0 <> (sqrt eps)) /\ (0 <= eps) /\ (0 <> (sqrt eps)) /\ (0 <= (eps + (adamw_eps_inside_v b2 v g))) /\ (0 <> (sqrt (eps + (adamw_eps_inside_v b2 v g)))) /\ (0 <= eps) /\ (0 <> (sqrt eps)) /\ (0 <= (eps + (adamw_eps_inside_v b2 v g))) /\ (0 <> (sqrt (eps + (adamw_eps_inside_v b2 v g)))) /\ (0 <> (2 * eps * (sqrt eps)))) /\ ((((adamw_eps_inside_limit_x eta b1 b2 eps mu x m v g) - (((1 - mu) * x) - ((eta / (sqrt eps)) * ((b1 * m) + ((1 - b1) * g))))) = (eta * (adamw_eps_inside_m b1 m g) * ((1 / (sqrt eps)) - (1 / (sqrt (eps + (adamw_eps_inside_v b2 v g))))))) /\ (0 <= ((1 / (sqrt eps)) - (1 / (sqrt (eps + (adamw_eps_inside_v b2 v g)))))) /\ (((1 / (sqrt eps)) - (1 / (sqrt (eps + (adamw_eps_inside_v b2 v g))))) <= ((adamw_eps_inside_v b2 v g) / (2 * eps * (sqrt eps)))))).
Proof.
intros eta b1 b2 eps mu x m v g h__0 h__3 h__4.
pose proof h__0 as [h__1 h__2].
(* V *)
assert (s__8 : (0 <= (adamw_eps_inside_v b2 v g))).
{
change (0 <= ((v * b2) + ((g ^ 2) * (1 - b2)))).
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (e__5 : v = 1 * (v - 0) + 0).
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
rw e__5.
apply (from_le_nn 1 0 0 v); [exact h__4 | lra ..].
}
{
assert (e__6 : b2 = 1 * (b2 - 0) + 0).
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
rw e__6.
apply (from_lt_pos 1 0 0 b2); [exact h__1 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
assert (e__7 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__7.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
}
}
(* roots *)
assert (s__16 : ((sqrt eps) <= (sqrt (eps + (adamw_eps_inside_v b2 v g))))).
{
assert (p__9 : (0 <= eps)).
{
apply Rlt_le.
assert (e__10 : eps = 1 * (eps - 0) + 0).
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
rw e__10.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
assert (p__11 : (eps <= (eps + (adamw_eps_inside_v b2 v g)))).
{
apply gap_le.
assert (e__12 : ((eps + (adamw_eps_inside_v b2 v g)) - eps) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__13 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
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
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__14 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__14.
reflexivity.
}
feq.
}
feq.
}
rw e__12.
apply (from_le_nn 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__8 | lra ..].
}
assert (u__15 : ((sqrt eps) <= (sqrt (eps + (adamw_eps_inside_v b2 v g))))).
{
exact (ax_sqrt_weakly_increasing eps (eps + (adamw_eps_inside_v b2 v g)) p__9 p__11).
}
exact u__15.
}
assert (n__20 : 0 <= (eps + (adamw_eps_inside_v b2 v g))).
{
apply Rlt_le.
apply plus_pos_nn.
{
assert (e__17 : eps = 1 * (eps - 0) + 0).
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
rw e__17.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__18 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__19 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
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
rw e__18.
apply (from_le_nn 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__8 | lra ..].
}
}
assert (n__23 : 0 <= (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))).
{
assert (e__21 : (eps + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))).
{
assert (e__22 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
feq.
}
try rewrite <- e__21.
exact n__20.
}
assert (n__27 : (sqrt (eps + (adamw_eps_inside_v b2 v g))) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
apply plus_pos_nn.
{
assert (e__24 : eps = 1 * (eps - 0) + 0).
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
rw e__24.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__25 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__26 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__26.
reflexivity.
}
feq.
}
feq.
}
rw e__25.
apply (from_le_nn 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__8 | lra ..].
}
}
assert (n__31 : (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))) <> 0).
{
assert (e__28 : (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))).
{
assert (e__29 : (eps + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))).
{
assert (e__30 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__30.
reflexivity.
}
feq.
}
rw e__29.
reflexivity.
}
try rewrite <- e__28.
exact n__27.
}
assert (n__33 : 0 <= eps).
{
apply Rlt_le.
assert (e__32 : eps = 1 * (eps - 0) + 0).
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
rw e__32.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
assert (n__35 : (sqrt eps) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__34 : eps = 1 * (eps - 0) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
(* first *)
assert (s__49 : (((adamw_eps_inside_limit_x eta b1 b2 eps mu x m v g) - (((1 - mu) * x) - ((eta * / (sqrt eps)) * ((b1 * m) + ((1 - b1) * g))))) = (eta * (adamw_eps_inside_m b1 m g) * ((1 * / (sqrt eps)) - (1 * / (sqrt (eps + (adamw_eps_inside_v b2 v g)))))))).
{
transitivity ((((/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * b1 * eta * g) + ((- 1) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * b1 * eta * m) + ((- 1) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * eta * g) + ((- 1) * (/ (sqrt eps)) * b1 * eta * g) + ((/ (sqrt eps)) * b1 * eta * m) + ((/ (sqrt eps)) * eta * g))).
{
assert (e__36 : (adamw_eps_inside_limit_x eta b1 b2 eps mu x m v g) = (((/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * b1 * eta * g) + ((- 1) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * b1 * eta * m) + ((- 1) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * eta * g) + ((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (adamw_eps_inside_m b1 m g)) * / (sqrt (eps + (adamw_eps_inside_v b2 v g))))) = (((/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * b1 * eta * g) + ((- 1) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * b1 * eta * m) + ((- 1) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * eta * g) + ((- 1) * mu * x) + x)).
assert (e__37 : / (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))))).
{
assert (e__38 : (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))).
{
assert (e__39 : (eps + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))).
{
assert (e__40 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__40.
reflexivity.
}
feq.
}
rw e__39.
reflexivity.
}
rw e__38.
apply inv_by. feq.
}
assert (e__41 : (adamw_eps_inside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__37.
rw e__41.
reflexivity.
}
feq.
}
assert (e__42 : / (sqrt eps) = (/ (sqrt eps))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__36.
rw e__42.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * b1 * eta * g) + ((- 1) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * b1 * eta * m) + ((- 1) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * eta * g) + ((- 1) * (/ (sqrt eps)) * b1 * eta * g) + ((/ (sqrt eps)) * b1 * eta * m) + ((/ (sqrt eps)) * eta * g))).
{
assert (e__43 : / (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))))).
{
assert (e__44 : (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))).
{
assert (e__45 : (eps + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))).
{
assert (e__46 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
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
reflexivity.
}
rw e__44.
apply inv_by. feq.
}
assert (e__47 : (adamw_eps_inside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
assert (e__48 : / (sqrt eps) = (/ (sqrt eps))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__43.
rw e__47.
rw e__48.
reflexivity.
}
feq.
}
feq.
}
assert (n__56 : ((sqrt eps) * (sqrt (eps + (adamw_eps_inside_v b2 v g)))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply sqrt_lt_R0.
assert (e__52 : eps = 1 * (eps - 0) + 0).
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
rw e__52.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
apply sqrt_lt_R0.
apply plus_pos_nn.
{
assert (e__53 : eps = 1 * (eps - 0) + 0).
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
rw e__53.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__54 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__55 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__55.
reflexivity.
}
feq.
}
feq.
}
rw e__54.
apply (from_le_nn 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__8 | lra ..].
}
}
}
assert (n__61 : ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))) * (sqrt eps)) <> 0).
{
assert (e__57 : ((sqrt eps) * (sqrt (eps + (adamw_eps_inside_v b2 v g)))) = ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))) * (sqrt eps))).
{
assert (e__58 : (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))).
{
assert (e__59 : (eps + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))).
{
assert (e__60 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__60.
reflexivity.
}
feq.
}
rw e__59.
reflexivity.
}
eapply eq_trans.
{
rw e__58.
reflexivity.
}
feq.
}
try rewrite <- e__57.
exact n__56.
}
(* low *)
assert (s__86 : (0 <= ((1 * / (sqrt eps)) - (1 * / (sqrt (eps + (adamw_eps_inside_v b2 v g))))))).
{
assert (e__50 : ((1 * / (sqrt eps)) - (1 * / (sqrt (eps + (adamw_eps_inside_v b2 v g))))) = (((sqrt (eps + (adamw_eps_inside_v b2 v g))) - (sqrt eps)) * / ((sqrt eps) * (sqrt (eps + (adamw_eps_inside_v b2 v g)))))).
{
transitivity ((((- 1) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))))) + (/ (sqrt eps)))).
{
assert (e__62 : / (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))))).
{
assert (e__63 : (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))).
{
assert (e__64 : (eps + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))).
{
assert (e__65 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__65.
reflexivity.
}
feq.
}
rw e__64.
reflexivity.
}
rw e__63.
apply inv_by. feq.
}
assert (e__66 : / (sqrt eps) = (/ (sqrt eps))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__62.
rw e__66.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))))) + (/ (sqrt eps)))).
{
assert (e__67 : / ((sqrt eps) * (sqrt (eps + (adamw_eps_inside_v b2 v g)))) = ((/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * (/ (sqrt eps)))).
{
assert (e__68 : ((sqrt eps) * (sqrt (eps + (adamw_eps_inside_v b2 v g)))) = ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))) * (sqrt eps))).
{
assert (e__69 : (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))).
{
assert (e__70 : (eps + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))).
{
assert (e__71 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__71.
reflexivity.
}
feq.
}
rw e__70.
reflexivity.
}
eapply eq_trans.
{
rw e__69.
reflexivity.
}
feq.
}
rw e__68.
apply inv_by. feq.
}
assert (e__72 : (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))).
{
assert (e__73 : (eps + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))).
{
assert (e__74 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__74.
reflexivity.
}
feq.
}
rw e__73.
reflexivity.
}
eapply eq_trans.
{
rw e__67.
rw e__72.
reflexivity.
}
feq.
}
feq.
}
assert (w__51 : 0 <= (((sqrt (eps + (adamw_eps_inside_v b2 v g))) - (sqrt eps)) * / ((sqrt eps) * (sqrt (eps + (adamw_eps_inside_v b2 v g)))))).
{
apply mult_nn_pos.
{
assert (e__75 : ((sqrt (eps + (adamw_eps_inside_v b2 v g))) - (sqrt eps)) = 1 * ((sqrt (eps + (adamw_eps_inside_v b2 v g))) - (sqrt eps)) + 0).
{
transitivity (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))) + ((- 1) * (sqrt eps)))).
{
assert (e__76 : (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))).
{
assert (e__77 : (eps + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))).
{
assert (e__78 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__78.
reflexivity.
}
feq.
}
rw e__77.
reflexivity.
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
feq.
}
symmetry.
transitivity (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))) + ((- 1) * (sqrt eps)))).
{
assert (e__79 : (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))).
{
assert (e__80 : (eps + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))).
{
assert (e__81 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__81.
reflexivity.
}
feq.
}
rw e__80.
reflexivity.
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
rw e__75.
apply (from_le_nn 1 0 (sqrt eps) (sqrt (eps + (adamw_eps_inside_v b2 v g)))); [exact s__16 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply sqrt_lt_R0.
assert (e__82 : eps = 1 * (eps - 0) + 0).
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
rw e__82.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
apply sqrt_lt_R0.
apply plus_pos_nn.
{
assert (e__83 : eps = 1 * (eps - 0) + 0).
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
rw e__83.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__84 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__85 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__85.
reflexivity.
}
feq.
}
feq.
}
rw e__84.
apply (from_le_nn 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__8 | lra ..].
}
}
}
}
rw e__50. exact w__51.
}
assert (n__91 : (2 * eps * (sqrt eps)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__89 : eps = 1 * (eps - 0) + 0).
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
rw e__89.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
{
apply sqrt_lt_R0.
assert (e__90 : eps = 1 * (eps - 0) + 0).
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
rw e__90.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
assert (n__93 : (2 * (sqrt eps) * eps) <> 0).
{
assert (e__92 : (2 * eps * (sqrt eps)) = (2 * (sqrt eps) * eps)).
{
feq.
}
try rewrite <- e__92.
exact n__91.
}
assert (n__94 : eps <> 0).
{
intro vanishes.
apply n__93.
transitivity (2 * ((sqrt eps)) * (eps)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__100 : (2 * eps * (sqrt eps) * (sqrt (eps + (adamw_eps_inside_v b2 v g)))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__95 : eps = 1 * (eps - 0) + 0).
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
rw e__95.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
{
apply sqrt_lt_R0.
assert (e__96 : eps = 1 * (eps - 0) + 0).
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
rw e__96.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
{
apply sqrt_lt_R0.
apply plus_pos_nn.
{
assert (e__97 : eps = 1 * (eps - 0) + 0).
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
rw e__97.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__98 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__99 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__99.
reflexivity.
}
feq.
}
feq.
}
rw e__98.
apply (from_le_nn 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__8 | lra ..].
}
}
}
assert (n__105 : (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))) * (sqrt eps) * eps) <> 0).
{
assert (e__101 : (2 * eps * (sqrt eps) * (sqrt (eps + (adamw_eps_inside_v b2 v g)))) = (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))) * (sqrt eps) * eps)).
{
assert (e__102 : (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))).
{
assert (e__103 : (eps + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))).
{
assert (e__104 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__104.
reflexivity.
}
feq.
}
rw e__103.
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
assert (n__122 : (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))) ^ 2 = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))).
{
apply sqrt_square; rpos.
}
assert (n__123 : (sqrt eps) ^ 2 = eps).
{
apply sqrt_square; rpos.
}
(* high *)
assert (s__133 : (((1 * / (sqrt eps)) - (1 * / (sqrt (eps + (adamw_eps_inside_v b2 v g))))) <= ((adamw_eps_inside_v b2 v g) * / (2 * eps * (sqrt eps))))).
{
apply gap_le.
assert (e__87 : (((adamw_eps_inside_v b2 v g) * / (2 * eps * (sqrt eps))) - ((1 * / (sqrt eps)) - (1 * / (sqrt (eps + (adamw_eps_inside_v b2 v g)))))) = (((((sqrt (eps + (adamw_eps_inside_v b2 v g))) - (sqrt eps)) ^ 2) * ((sqrt (eps + (adamw_eps_inside_v b2 v g))) + (2 * (sqrt eps)))) * / (2 * eps * (sqrt eps) * (sqrt (eps + (adamw_eps_inside_v b2 v g)))))).
{
transitivity (((/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) + (((- 1) * / 2) * (/ (sqrt eps)) * b2 * (/ eps) * (g ^ 2)) + ((1 * / 2) * (/ (sqrt eps)) * b2 * (/ eps) * v) + ((1 * / 2) * (/ (sqrt eps)) * (/ eps) * (g ^ 2)) + ((- 1) * (/ (sqrt eps))))).
{
assert (e__106 : / (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))))).
{
assert (e__107 : (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))).
{
assert (e__108 : (eps + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))).
{
assert (e__109 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__109.
reflexivity.
}
feq.
}
rw e__108.
reflexivity.
}
rw e__107.
apply inv_by. feq.
}
assert (e__110 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
assert (e__111 : / (2 * eps * (sqrt eps)) = ((1 * / 2) * (/ (sqrt eps)) * (/ eps))).
{
assert (e__112 : (2 * eps * (sqrt eps)) = (2 * (sqrt eps) * eps)).
{
feq.
}
rw e__112.
apply inv_by. feq.
}
assert (e__113 : / (sqrt eps) = (/ (sqrt eps))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__106.
rw e__110.
rw e__111.
rw e__113.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) + (((- 1) * / 2) * (/ (sqrt eps)) * b2 * (/ eps) * (g ^ 2)) + ((1 * / 2) * (/ (sqrt eps)) * b2 * (/ eps) * v) + ((1 * / 2) * (/ (sqrt eps)) * (/ eps) * (g ^ 2)) + ((- 1) * (/ (sqrt eps))))).
{
assert (e__114 : / (2 * eps * (sqrt eps) * (sqrt (eps + (adamw_eps_inside_v b2 v g)))) = ((1 * / 2) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * (/ (sqrt eps)) * (/ eps))).
{
assert (e__115 : (2 * eps * (sqrt eps) * (sqrt (eps + (adamw_eps_inside_v b2 v g)))) = (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))) * (sqrt eps) * eps)).
{
assert (e__116 : (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))).
{
assert (e__117 : (eps + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))).
{
assert (e__118 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__118.
reflexivity.
}
feq.
}
rw e__117.
reflexivity.
}
eapply eq_trans.
{
rw e__116.
reflexivity.
}
feq.
}
rw e__115.
apply inv_by. feq.
}
assert (e__119 : (sqrt (eps + (adamw_eps_inside_v b2 v g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))).
{
assert (e__120 : (eps + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))).
{
assert (e__121 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
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
reflexivity.
}
eapply eq_trans.
{
rw e__114.
rw e__119.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * ((sqrt eps) ^ 2) * (/ eps)) + ((- 1) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))))) + ((1 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))) ^ 2) * (/ (sqrt eps)) * (/ eps)) + ((1 * / 2) * (/ (sqrt eps)) * b2 * (/ eps) * (g ^ 2)) + (((- 1) * / 2) * (/ (sqrt eps)) * b2 * (/ eps) * v) + (((- 1) * / 2) * (/ (sqrt eps)) * (/ eps) * (g ^ 2)) + (1 * (/ (sqrt eps))) + (((- 3) * / 2) * (sqrt eps) * (/ eps))))).
{
feq.
}
rw n__122.
transitivity ((((/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * ((sqrt eps) ^ 2) * (/ eps)) + ((- 1) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))))) + ((3 * / 2) * (/ (sqrt eps))) + (((- 3) * / 2) * (sqrt eps) * (/ eps)))).
{
feq.
}
transitivity ((((1 * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2)))) * ((sqrt eps) ^ 2) * (/ eps)) + ((- 1) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + eps + (g ^ 2))))) + ((3 * / 2) * (/ (sqrt eps))) + (((- 3) * / 2) * (sqrt eps) * (/ eps))))).
{
feq.
}
rw n__123.
transitivity ((((3 * / 2) * (/ (sqrt eps))) + (((- 3) * / 2) * (sqrt eps) * (/ eps)))).
{
feq.
}
transitivity (((((3 * / 2) * (/ ((sqrt eps) ^ 2)) * (sqrt eps)) + (((- 3) * / 2) * (sqrt eps) * (/ eps))))).
{
feq.
}
rw n__123.
transitivity (0).
{
feq.
}
reflexivity.
}
feq.
}
assert (w__88 : 0 <= (((((sqrt (eps + (adamw_eps_inside_v b2 v g))) - (sqrt eps)) ^ 2) * ((sqrt (eps + (adamw_eps_inside_v b2 v g))) + (2 * (sqrt eps)))) * / (2 * eps * (sqrt eps) * (sqrt (eps + (adamw_eps_inside_v b2 v g)))))).
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply plus_pos_pos.
{
apply sqrt_lt_R0.
apply plus_pos_nn.
{
assert (e__124 : eps = 1 * (eps - 0) + 0).
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
rw e__124.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__125 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__126 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__126.
reflexivity.
}
feq.
}
feq.
}
rw e__125.
apply (from_le_nn 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__8 | lra ..].
}
}
{
apply mult_pos_pos.
{
lra.
}
{
apply sqrt_lt_R0.
assert (e__127 : eps = 1 * (eps - 0) + 0).
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
rw e__127.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
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
apply mult_pos_pos.
{
lra.
}
{
assert (e__128 : eps = 1 * (eps - 0) + 0).
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
rw e__128.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
{
apply sqrt_lt_R0.
assert (e__129 : eps = 1 * (eps - 0) + 0).
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
rw e__129.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
{
apply sqrt_lt_R0.
apply plus_pos_nn.
{
assert (e__130 : eps = 1 * (eps - 0) + 0).
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
rw e__130.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__131 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__132 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__132.
reflexivity.
}
feq.
}
feq.
}
rw e__131.
apply (from_le_nn 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__8 | lra ..].
}
}
}
}
rw e__87. exact w__88.
}
(* goal *)
assert (s__134 : ((((adamw_eps_inside_limit_x eta b1 b2 eps mu x m v g) - (((1 - mu) * x) - ((eta * / (sqrt eps)) * ((b1 * m) + ((1 - b1) * g))))) = (eta * (adamw_eps_inside_m b1 m g) * ((1 * / (sqrt eps)) - (1 * / (sqrt (eps + (adamw_eps_inside_v b2 v g))))))) /\ (0 <= ((1 * / (sqrt eps)) - (1 * / (sqrt (eps + (adamw_eps_inside_v b2 v g)))))) /\ (((1 * / (sqrt eps)) - (1 * / (sqrt (eps + (adamw_eps_inside_v b2 v g))))) <= ((adamw_eps_inside_v b2 v g) * / (2 * eps * (sqrt eps)))))).
{
split.
{
exact s__49.
}
{
split.
{
exact s__86.
}
{
exact s__133.
}
}
}
pose proof s__134 as [h__135 [h__136 h__137]].
split.
{
split.
{
change (0 <= (eps + (adamw_eps_inside_v b2 v g))).
apply Rlt_le.
apply plus_pos_nn.
{
assert (e__138 : eps = 1 * (eps - 0) + 0).
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
rw e__138.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__139 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__140 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
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
rw e__139.
apply (from_le_nn 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__8 | lra ..].
}
}
{
split.
{
change (0 <> (sqrt (eps + (adamw_eps_inside_v b2 v g)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
apply plus_pos_nn.
{
assert (e__141 : eps = 1 * (eps - 0) + 0).
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
rw e__141.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__142 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__143 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__143.
reflexivity.
}
feq.
}
feq.
}
rw e__142.
apply (from_le_nn 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__8 | lra ..].
}
}
{
split.
{
change (0 <= eps).
apply Rlt_le.
assert (e__144 : eps = 1 * (eps - 0) + 0).
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
rw e__144.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
split.
{
change (0 <> (sqrt eps)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__145 : eps = 1 * (eps - 0) + 0).
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
rw e__145.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
split.
{
change (0 <= eps).
apply Rlt_le.
assert (e__146 : eps = 1 * (eps - 0) + 0).
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
rw e__146.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
split.
{
change (0 <> (sqrt eps)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__147 : eps = 1 * (eps - 0) + 0).
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
rw e__147.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
split.
{
change (0 <= (eps + (adamw_eps_inside_v b2 v g))).
apply Rlt_le.
apply plus_pos_nn.
{
assert (e__148 : eps = 1 * (eps - 0) + 0).
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
rw e__148.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__149 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__150 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__150.
reflexivity.
}
feq.
}
feq.
}
rw e__149.
apply (from_le_nn 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__8 | lra ..].
}
}
{
split.
{
change (0 <> (sqrt (eps + (adamw_eps_inside_v b2 v g)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
apply plus_pos_nn.
{
assert (e__151 : eps = 1 * (eps - 0) + 0).
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
rw e__151.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__152 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__153 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
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
rw e__152.
apply (from_le_nn 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__8 | lra ..].
}
}
{
split.
{
change (0 <= eps).
apply Rlt_le.
assert (e__154 : eps = 1 * (eps - 0) + 0).
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
rw e__154.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
split.
{
change (0 <> (sqrt eps)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__155 : eps = 1 * (eps - 0) + 0).
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
rw e__155.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
split.
{
change (0 <= (eps + (adamw_eps_inside_v b2 v g))).
apply Rlt_le.
apply plus_pos_nn.
{
assert (e__156 : eps = 1 * (eps - 0) + 0).
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
rw e__156.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__157 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__158 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__158.
reflexivity.
}
feq.
}
feq.
}
rw e__157.
apply (from_le_nn 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__8 | lra ..].
}
}
{
split.
{
change (0 <> (sqrt (eps + (adamw_eps_inside_v b2 v g)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
apply plus_pos_nn.
{
assert (e__159 : eps = 1 * (eps - 0) + 0).
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
rw e__159.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__160 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__161 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
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
rw e__160.
apply (from_le_nn 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__8 | lra ..].
}
}
{
change (0 <> (2 * eps * (sqrt eps))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__162 : eps = 1 * (eps - 0) + 0).
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
rw e__162.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
{
apply sqrt_lt_R0.
assert (e__163 : eps = 1 * (eps - 0) + 0).
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
rw e__163.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
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
change ((((adamw_eps_inside_limit_x eta b1 b2 eps mu x m v g) - (((1 - mu) * x) - ((eta * / (sqrt eps)) * ((b1 * m) + ((1 - b1) * g))))) = (eta * (adamw_eps_inside_m b1 m g) * ((1 * / (sqrt eps)) - (1 * / (sqrt (eps + (adamw_eps_inside_v b2 v g))))))) /\ (0 <= ((1 * / (sqrt eps)) - (1 * / (sqrt (eps + (adamw_eps_inside_v b2 v g)))))) /\ (((1 * / (sqrt eps)) - (1 * / (sqrt (eps + (adamw_eps_inside_v b2 v g))))) <= ((adamw_eps_inside_v b2 v g) * / (2 * eps * (sqrt eps))))).
exact s__134.
}
Qed.
Lemma meaningful : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> ((0 <= (eps + (adamw_eps_inside_v b2 v g))) /\ (0 <> (sqrt (eps + (adamw_eps_inside_v b2 v g)))) /\ (0 <= eps) /\ (0 <> (sqrt eps)) /\ (0 <= eps) /\ (0 <> (sqrt eps)) /\ (0 <= (eps + (adamw_eps_inside_v b2 v g))) /\ (0 <> (sqrt (eps + (adamw_eps_inside_v b2 v g)))) /\ (0 <= eps) /\ (0 <> (sqrt eps)) /\ (0 <= (eps + (adamw_eps_inside_v b2 v g))) /\ (0 <> (sqrt (eps + (adamw_eps_inside_v b2 v g)))) /\ (0 <> (2 * eps * (sqrt eps)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Theorem claim : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> ((((adamw_eps_inside_limit_x eta b1 b2 eps mu x m v g) - (((1 - mu) * x) - ((eta / (sqrt eps)) * ((b1 * m) + ((1 - b1) * g))))) = (eta * (adamw_eps_inside_m b1 m g) * ((1 / (sqrt eps)) - (1 / (sqrt (eps + (adamw_eps_inside_v b2 v g))))))) /\ (0 <= ((1 / (sqrt eps)) - (1 / (sqrt (eps + (adamw_eps_inside_v b2 v g)))))) /\ (((1 / (sqrt eps)) - (1 / (sqrt (eps + (adamw_eps_inside_v b2 v g))))) <= ((adamw_eps_inside_v b2 v g) / (2 * eps * (sqrt eps))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Fail Definition corrupted : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> ((((adamw_eps_inside_limit_x eta b1 b2 eps mu x m v g) - (((1 - mu) * x) - ((eta / (sqrt eps)) * ((b1 * m) + ((1 - b1) * g))))) = ((eta * (adamw_eps_inside_m b1 m g) * ((1 / (sqrt eps)) - (1 / (sqrt (eps + (adamw_eps_inside_v b2 v g)))))) + 1)) /\ (0 <= ((1 / (sqrt eps)) - (1 / (sqrt (eps + (adamw_eps_inside_v b2 v g)))))) /\ (((1 / (sqrt eps)) - (1 / (sqrt (eps + (adamw_eps_inside_v b2 v g))))) <= ((adamw_eps_inside_v b2 v g) / (2 * eps * (sqrt eps))))) := claim.
End T_aida_theorem2_linear_23a09e1f.


(* aida.theorem2_characteristic; certificate 04d960d1262d3f6e2f2dbe5639882197862afe1fea6ef65d9f5f8ae64f8edec3 *)
Module T_aida_theorem2_characteristic_04d960d1.
Definition T (b1 : R) (mu : R) (phi : R) : R := (1 - mu + b1 - (phi * (1 - b1))).
Definition D_ (b1 : R) (mu : R) : R := (b1 * (1 - mu)).
Definition det3 (a : R) (b : R) (c : R) (d : R) (e : R) (f : R) (g : R) (h : R) (i : R) : R := ((a * ((e * i) - (f * h))) - (b * ((d * i) - (f * g))) + (c * ((d * h) - (e * g)))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (gamma : R) (l : R), (0 < eps).
Proof.
exists 1, (1 * / 2), (3 * / 4), 4, 0, 1, 2.
change (0 < 4).
closed_less.
Qed.

Lemma proved : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (gamma : R) (l : R), (0 < eps) -> (((0 <= eps) /\ (0 <> (sqrt eps))) /\ ((det3 (l - b1) 0 (- ((1 - b1) * gamma)) 0 (l - b2) 0 ((eta * b1) / (sqrt eps)) 0 (l - ((1 - mu) - ((eta * (1 - b1) * gamma) / (sqrt eps))))) = ((l - b2) * ((l ^ 2) - ((T b1 mu ((eta * gamma) / (sqrt eps))) * l) + (D_ b1 mu))))).
Proof.
intros eta b1 b2 eps mu gamma l h__0.
assert (n__2 : 0 <= eps).
{
apply Rlt_le.
assert (e__1 : eps = 1 * (eps - 0) + 0).
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
rw e__1.
apply (from_lt_pos 1 0 0 eps); [exact h__0 | lra ..].
}
assert (n__4 : (sqrt eps) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__3 : eps = 1 * (eps - 0) + 0).
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
rw e__3.
apply (from_lt_pos 1 0 0 eps); [exact h__0 | lra ..].
}
(* goal *)
assert (s__9 : ((det3 (l - b1) 0 (- ((1 - b1) * gamma)) 0 (l - b2) 0 ((eta * b1) * / (sqrt eps)) 0 (l - ((1 - mu) - ((eta * (1 - b1) * gamma) * / (sqrt eps))))) = ((l - b2) * ((l ^ 2) - ((T b1 mu ((eta * gamma) * / (sqrt eps))) * l) + (D_ b1 mu))))).
{
transitivity ((((/ (sqrt eps)) * b1 * b2 * eta * gamma * l) + ((- 1) * (/ (sqrt eps)) * b1 * eta * gamma * (l ^ 2)) + ((- 1) * (/ (sqrt eps)) * b2 * eta * gamma * l) + ((/ (sqrt eps)) * eta * gamma * (l ^ 2)) + ((- 1) * b1 * b2) + (b1 * b2 * l) + (b1 * b2 * mu) + (b1 * l) + ((- 1) * b1 * l * mu) + ((- 1) * b1 * (l ^ 2)) + (b2 * l) + ((- 1) * b2 * l * mu) + ((- 1) * b2 * (l ^ 2)) + ((l ^ 2) * mu) + ((- 1) * (l ^ 2)) + (l ^ 3))).
{
change ((((l - b1) * (((l - b2) * (l - ((1 - mu) - ((eta * (1 - b1) * gamma) * / (sqrt eps))))) - (0 * 0))) - (0 * ((0 * (l - ((1 - mu) - ((eta * (1 - b1) * gamma) * / (sqrt eps))))) - (0 * ((eta * b1) * / (sqrt eps))))) + ((- ((1 - b1) * gamma)) * ((0 * 0) - ((l - b2) * ((eta * b1) * / (sqrt eps)))))) = (((/ (sqrt eps)) * b1 * b2 * eta * gamma * l) + ((- 1) * (/ (sqrt eps)) * b1 * eta * gamma * (l ^ 2)) + ((- 1) * (/ (sqrt eps)) * b2 * eta * gamma * l) + ((/ (sqrt eps)) * eta * gamma * (l ^ 2)) + ((- 1) * b1 * b2) + (b1 * b2 * l) + (b1 * b2 * mu) + (b1 * l) + ((- 1) * b1 * l * mu) + ((- 1) * b1 * (l ^ 2)) + (b2 * l) + ((- 1) * b2 * l * mu) + ((- 1) * b2 * (l ^ 2)) + ((l ^ 2) * mu) + ((- 1) * (l ^ 2)) + (l ^ 3))).
assert (e__5 : / (sqrt eps) = (/ (sqrt eps))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__5.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (sqrt eps)) * b1 * b2 * eta * gamma * l) + ((- 1) * (/ (sqrt eps)) * b1 * eta * gamma * (l ^ 2)) + ((- 1) * (/ (sqrt eps)) * b2 * eta * gamma * l) + ((/ (sqrt eps)) * eta * gamma * (l ^ 2)) + ((- 1) * b1 * b2) + (b1 * b2 * l) + (b1 * b2 * mu) + (b1 * l) + ((- 1) * b1 * l * mu) + ((- 1) * b1 * (l ^ 2)) + (b2 * l) + ((- 1) * b2 * l * mu) + ((- 1) * b2 * (l ^ 2)) + ((l ^ 2) * mu) + ((- 1) * (l ^ 2)) + (l ^ 3))).
{
assert (e__6 : (T b1 mu ((eta * gamma) * / (sqrt eps))) = (((/ (sqrt eps)) * b1 * eta * gamma) + ((- 1) * (/ (sqrt eps)) * eta * gamma) + b1 + ((- 1) * mu) + 1)).
{
change ((1 - mu + b1 - (((eta * gamma) * / (sqrt eps)) * (1 - b1))) = (((/ (sqrt eps)) * b1 * eta * gamma) + ((- 1) * (/ (sqrt eps)) * eta * gamma) + b1 + ((- 1) * mu) + 1)).
assert (e__7 : / (sqrt eps) = (/ (sqrt eps))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__7.
reflexivity.
}
feq.
}
assert (e__8 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__6.
rw e__8.
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
change (0 <= eps).
apply Rlt_le.
assert (e__10 : eps = 1 * (eps - 0) + 0).
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
rw e__10.
apply (from_lt_pos 1 0 0 eps); [exact h__0 | lra ..].
}
{
change (0 <> (sqrt eps)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__11 : eps = 1 * (eps - 0) + 0).
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
rw e__11.
apply (from_lt_pos 1 0 0 eps); [exact h__0 | lra ..].
}
}
{
change ((det3 (l - b1) 0 (- ((1 - b1) * gamma)) 0 (l - b2) 0 ((eta * b1) * / (sqrt eps)) 0 (l - ((1 - mu) - ((eta * (1 - b1) * gamma) * / (sqrt eps))))) = ((l - b2) * ((l ^ 2) - ((T b1 mu ((eta * gamma) * / (sqrt eps))) * l) + (D_ b1 mu)))).
exact s__9.
}
Qed.
Lemma meaningful : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (gamma : R) (l : R), (0 < eps) -> ((0 <= eps) /\ (0 <> (sqrt eps))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Theorem claim : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (gamma : R) (l : R), (0 < eps) -> ((det3 (l - b1) 0 (- ((1 - b1) * gamma)) 0 (l - b2) 0 ((eta * b1) / (sqrt eps)) 0 (l - ((1 - mu) - ((eta * (1 - b1) * gamma) / (sqrt eps))))) = ((l - b2) * ((l ^ 2) - ((T b1 mu ((eta * gamma) / (sqrt eps))) * l) + (D_ b1 mu)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Fail Definition corrupted : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (gamma : R) (l : R), (0 < eps) -> ((det3 (l - b1) 0 (- ((1 - b1) * gamma)) 0 (l - b2) 0 ((eta * b1) / (sqrt eps)) 0 (l - ((1 - mu) - ((eta * (1 - b1) * gamma) / (sqrt eps))))) = (((l - b2) * ((l ^ 2) - ((T b1 mu ((eta * gamma) / (sqrt eps))) * l) + (D_ b1 mu))) + 1)) := claim.
End T_aida_theorem2_characteristic_04d960d1.


(* aida.theorem2_real; certificate e5e5c4c92c9017f82c5d5bd0645b129b0b7bb09e6653a0e86bb2ce3ca380f0f7 *)
Module T_aida_theorem2_real_e5e5c4c9.
Definition T (b1 : R) (mu : R) (phi : R) : R := (1 - mu + b1 - (phi * (1 - b1))).
Definition D_ (b1 : R) (mu : R) : R := (b1 * (1 - mu)).

Lemma satisfiable : exists (b1 : R) (mu : R) (phi : R) (l : R), (0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))).
Proof.
exists (1 * / 2), 0, 7, 1.
change (0 <= (((1 - 0 + (1 * / 2) - (7 * (1 - (1 * / 2)))) ^ 2) - (4 * ((1 * / 2) * (1 - 0))))).
closed_less.
Qed.

Lemma proved : forall (b1 : R) (mu : R) (phi : R) (l : R), (0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) -> (((0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) /\ (((l - (((T b1 mu phi) + (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) / 2)) * (l - (((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) / 2))) = ((l ^ 2) - ((T b1 mu phi) * l) + (D_ b1 mu)))).
Proof.
intros b1 mu phi l h__0.
assert (n__6 : 0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))).
{
assert (e__1 : (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = 1 * ((((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) - 0) + 0).
{
transitivity (((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__2 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__3 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__2.
rw e__3.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__4 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__5 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
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
feq.
}
rw e__1.
apply (from_le_nn 1 0 0 (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))); [exact h__0 | lra ..].
}
assert (n__10 : 0 <= ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__7 : (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__8 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__9 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__8.
rw e__9.
reflexivity.
}
feq.
}
try rewrite <- e__7.
exact n__6.
}
assert (n__16 : (sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)) ^ 2 = ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
apply sqrt_square; rpos.
}
(* goal *)
assert (s__19 : (((l - (((T b1 mu phi) + (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2)) * (l - (((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2))) = ((l ^ 2) - ((T b1 mu phi) * l) + (D_ b1 mu)))).
{
transitivity ((((- 1) * b1 * l) + ((- 1) * b1 * l * phi) + ((- 1) * b1 * mu) + b1 + (l * mu) + (l * phi) + ((- 1) * l) + (l ^ 2))).
{
assert (e__11 : (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) = (sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1))).
{
assert (e__12 : (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__13 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__14 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__13.
rw e__14.
reflexivity.
}
feq.
}
rw e__12.
reflexivity.
}
assert (e__15 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
eapply eq_trans.
{
rw e__11.
rw e__15.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((((- 1) * / 4) * ((sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)) ^ 2)) + ((1 * / 2) * b1 * mu) + (((- 1) * / 2) * b1 * mu * phi) + (((- 1) * / 2) * b1 * (phi ^ 2)) + (((- 1) * / 2) * b1) + ((1 * / 2) * (b1 ^ 2) * phi) + ((1 * / 4) * (b1 ^ 2) * (phi ^ 2)) + ((1 * / 4) * (b1 ^ 2)) + ((1 * / 2) * mu * phi) + (((- 1) * / 2) * mu) + ((1 * / 4) * (mu ^ 2)) + (((- 1) * / 2) * phi) + ((1 * / 4) * (phi ^ 2)) + ((1 * / 4))))).
{
feq.
}
rw n__16.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity ((((- 1) * b1 * l) + ((- 1) * b1 * l * phi) + ((- 1) * b1 * mu) + b1 + (l * mu) + (l * phi) + ((- 1) * l) + (l ^ 2))).
{
assert (e__17 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__18 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__17.
rw e__18.
reflexivity.
}
feq.
}
feq.
}
split.
{
change (0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))).
exact h__0.
}
{
change (((l - (((T b1 mu phi) + (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2)) * (l - (((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2))) = ((l ^ 2) - ((T b1 mu phi) * l) + (D_ b1 mu))).
exact s__19.
}
Qed.
Lemma meaningful : forall (b1 : R) (mu : R) (phi : R) (l : R), (0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) -> ((0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (b1 : R) (mu : R) (phi : R) (l : R), (0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) -> (((l - (((T b1 mu phi) + (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) / 2)) * (l - (((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) / 2))) = ((l ^ 2) - ((T b1 mu phi) * l) + (D_ b1 mu))).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (b1 : R) (mu : R) (phi : R) (l : R), (0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) -> (((l - (((T b1 mu phi) + (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) / 2)) * (l - (((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) / 2))) = (((l ^ 2) - ((T b1 mu phi) * l) + (D_ b1 mu)) + 1)) := claim.
End T_aida_theorem2_real_e5e5c4c9.


(* aida.theorem2_complex; certificate f7401c7ed24bac827ceb27dbbc81820c6c79ed9f5fcc37abc0afa8803b5681d7 *)
Module T_aida_theorem2_complex_f7401c7e.
Definition T (b1 : R) (mu : R) (phi : R) : R := (1 - mu + b1 - (phi * (1 - b1))).
Definition D_ (b1 : R) (mu : R) : R := (b1 * (1 - mu)).

Lemma satisfiable : exists (b1 : R) (mu : R) (phi : R) (l : R), (0 <= ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))).
Proof.
exists (1 * / 2), 0, 3, 1.
change (0 <= ((4 * ((1 * / 2) * (1 - 0))) - ((1 - 0 + (1 * / 2) - (3 * (1 - (1 * / 2)))) ^ 2))).
closed_less.
Qed.

Lemma proved : forall (b1 : R) (mu : R) (phi : R) (l : R), (0 <= ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) -> (((0 <= ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) /\ (0 <= ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2)))) /\ (((((l - ((T b1 mu phi) / 2)) ^ 2) + (((sqrt ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) / 2) ^ 2)) = ((l ^ 2) - ((T b1 mu phi) * l) + (D_ b1 mu))) /\ (((((T b1 mu phi) / 2) ^ 2) + (((sqrt ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) / 2) ^ 2)) = (b1 * (1 - mu))))).
Proof.
intros b1 mu phi l h__0.
assert (n__6 : 0 <= ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))).
{
assert (e__1 : ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2)) = 1 * (((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2)) - 0) + 0).
{
transitivity ((((- 2) * b1 * mu) + (2 * b1 * mu * phi) + (2 * b1 * (phi ^ 2)) + (2 * b1) + ((- 2) * (b1 ^ 2) * phi) + ((- 1) * (b1 ^ 2) * (phi ^ 2)) + ((- 1) * (b1 ^ 2)) + ((- 2) * mu * phi) + (2 * mu) + ((- 1) * (mu ^ 2)) + (2 * phi) + ((- 1) * (phi ^ 2)) + (- 1))).
{
assert (e__2 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__3 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__2.
rw e__3.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * b1 * mu) + (2 * b1 * mu * phi) + (2 * b1 * (phi ^ 2)) + (2 * b1) + ((- 2) * (b1 ^ 2) * phi) + ((- 1) * (b1 ^ 2) * (phi ^ 2)) + ((- 1) * (b1 ^ 2)) + ((- 2) * mu * phi) + (2 * mu) + ((- 1) * (mu ^ 2)) + (2 * phi) + ((- 1) * (phi ^ 2)) + (- 1))).
{
assert (e__4 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__5 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
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
feq.
}
rw e__1.
apply (from_le_nn 1 0 0 ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))); [exact h__0 | lra ..].
}
assert (n__10 : 0 <= (((- 2) * b1 * mu) + (2 * b1 * mu * phi) + (2 * b1 * (phi ^ 2)) + (2 * b1) + ((- 2) * (b1 ^ 2) * phi) + ((- 1) * (b1 ^ 2) * (phi ^ 2)) + ((- 1) * (b1 ^ 2)) + ((- 2) * mu * phi) + (2 * mu) + ((- 1) * (mu ^ 2)) + (2 * phi) + ((- 1) * (phi ^ 2)) + (- 1))).
{
assert (e__7 : ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2)) = (((- 2) * b1 * mu) + (2 * b1 * mu * phi) + (2 * b1 * (phi ^ 2)) + (2 * b1) + ((- 2) * (b1 ^ 2) * phi) + ((- 1) * (b1 ^ 2) * (phi ^ 2)) + ((- 1) * (b1 ^ 2)) + ((- 2) * mu * phi) + (2 * mu) + ((- 1) * (mu ^ 2)) + (2 * phi) + ((- 1) * (phi ^ 2)) + (- 1))).
{
assert (e__8 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__9 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__8.
rw e__9.
reflexivity.
}
feq.
}
try rewrite <- e__7.
exact n__6.
}
assert (n__16 : (sqrt (((- 2) * b1 * mu) + (2 * b1 * mu * phi) + (2 * b1 * (phi ^ 2)) + (2 * b1) + ((- 2) * (b1 ^ 2) * phi) + ((- 1) * (b1 ^ 2) * (phi ^ 2)) + ((- 1) * (b1 ^ 2)) + ((- 2) * mu * phi) + (2 * mu) + ((- 1) * (mu ^ 2)) + (2 * phi) + ((- 1) * (phi ^ 2)) + (- 1))) ^ 2 = (((- 2) * b1 * mu) + (2 * b1 * mu * phi) + (2 * b1 * (phi ^ 2)) + (2 * b1) + ((- 2) * (b1 ^ 2) * phi) + ((- 1) * (b1 ^ 2) * (phi ^ 2)) + ((- 1) * (b1 ^ 2)) + ((- 2) * mu * phi) + (2 * mu) + ((- 1) * (mu ^ 2)) + (2 * phi) + ((- 1) * (phi ^ 2)) + (- 1))).
{
apply sqrt_square; rpos.
}
(* goal *)
assert (s__24 : (((((l - ((T b1 mu phi) * / 2)) ^ 2) + (((sqrt ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) * / 2) ^ 2)) = ((l ^ 2) - ((T b1 mu phi) * l) + (D_ b1 mu))) /\ (((((T b1 mu phi) * / 2) ^ 2) + (((sqrt ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) * / 2) ^ 2)) = (b1 * (1 - mu))))).
{
split.
{
transitivity ((((- 1) * b1 * l) + ((- 1) * b1 * l * phi) + ((- 1) * b1 * mu) + b1 + (l * mu) + (l * phi) + ((- 1) * l) + (l ^ 2))).
{
assert (e__11 : (sqrt ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) = (sqrt (((- 2) * b1 * mu) + (2 * b1 * mu * phi) + (2 * b1 * (phi ^ 2)) + (2 * b1) + ((- 2) * (b1 ^ 2) * phi) + ((- 1) * (b1 ^ 2) * (phi ^ 2)) + ((- 1) * (b1 ^ 2)) + ((- 2) * mu * phi) + (2 * mu) + ((- 1) * (mu ^ 2)) + (2 * phi) + ((- 1) * (phi ^ 2)) + (- 1)))).
{
assert (e__12 : ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2)) = (((- 2) * b1 * mu) + (2 * b1 * mu * phi) + (2 * b1 * (phi ^ 2)) + (2 * b1) + ((- 2) * (b1 ^ 2) * phi) + ((- 1) * (b1 ^ 2) * (phi ^ 2)) + ((- 1) * (b1 ^ 2)) + ((- 2) * mu * phi) + (2 * mu) + ((- 1) * (mu ^ 2)) + (2 * phi) + ((- 1) * (phi ^ 2)) + (- 1))).
{
assert (e__13 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__14 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__13.
rw e__14.
reflexivity.
}
feq.
}
rw e__12.
reflexivity.
}
assert (e__15 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
eapply eq_trans.
{
rw e__11.
rw e__15.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity (((((1 * / 4) * ((sqrt (((- 2) * b1 * mu) + (2 * b1 * mu * phi) + (2 * b1 * (phi ^ 2)) + (2 * b1) + ((- 2) * (b1 ^ 2) * phi) + ((- 1) * (b1 ^ 2) * (phi ^ 2)) + ((- 1) * (b1 ^ 2)) + ((- 2) * mu * phi) + (2 * mu) + ((- 1) * (mu ^ 2)) + (2 * phi) + ((- 1) * (phi ^ 2)) + (- 1))) ^ 2)) + ((1 * / 2) * b1 * mu) + (((- 1) * / 2) * b1 * mu * phi) + (((- 1) * / 2) * b1 * (phi ^ 2)) + (((- 1) * / 2) * b1) + ((1 * / 2) * (b1 ^ 2) * phi) + ((1 * / 4) * (b1 ^ 2) * (phi ^ 2)) + ((1 * / 4) * (b1 ^ 2)) + ((1 * / 2) * mu * phi) + (((- 1) * / 2) * mu) + ((1 * / 4) * (mu ^ 2)) + (((- 1) * / 2) * phi) + ((1 * / 4) * (phi ^ 2)) + ((1 * / 4))))).
{
feq.
}
rw n__16.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity ((((- 1) * b1 * l) + ((- 1) * b1 * l * phi) + ((- 1) * b1 * mu) + b1 + (l * mu) + (l * phi) + ((- 1) * l) + (l ^ 2))).
{
assert (e__17 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__18 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__17.
rw e__18.
reflexivity.
}
feq.
}
feq.
}
{
transitivity ((((- 1) * b1 * mu) + b1)).
{
assert (e__19 : (sqrt ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) = (sqrt (((- 2) * b1 * mu) + (2 * b1 * mu * phi) + (2 * b1 * (phi ^ 2)) + (2 * b1) + ((- 2) * (b1 ^ 2) * phi) + ((- 1) * (b1 ^ 2) * (phi ^ 2)) + ((- 1) * (b1 ^ 2)) + ((- 2) * mu * phi) + (2 * mu) + ((- 1) * (mu ^ 2)) + (2 * phi) + ((- 1) * (phi ^ 2)) + (- 1)))).
{
assert (e__20 : ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2)) = (((- 2) * b1 * mu) + (2 * b1 * mu * phi) + (2 * b1 * (phi ^ 2)) + (2 * b1) + ((- 2) * (b1 ^ 2) * phi) + ((- 1) * (b1 ^ 2) * (phi ^ 2)) + ((- 1) * (b1 ^ 2)) + ((- 2) * mu * phi) + (2 * mu) + ((- 1) * (mu ^ 2)) + (2 * phi) + ((- 1) * (phi ^ 2)) + (- 1))).
{
assert (e__21 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__22 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__21.
rw e__22.
reflexivity.
}
feq.
}
rw e__20.
reflexivity.
}
assert (e__23 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
eapply eq_trans.
{
rw e__19.
rw e__23.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity (((((1 * / 4) * ((sqrt (((- 2) * b1 * mu) + (2 * b1 * mu * phi) + (2 * b1 * (phi ^ 2)) + (2 * b1) + ((- 2) * (b1 ^ 2) * phi) + ((- 1) * (b1 ^ 2) * (phi ^ 2)) + ((- 1) * (b1 ^ 2)) + ((- 2) * mu * phi) + (2 * mu) + ((- 1) * (mu ^ 2)) + (2 * phi) + ((- 1) * (phi ^ 2)) + (- 1))) ^ 2)) + ((1 * / 2) * b1 * mu) + (((- 1) * / 2) * b1 * mu * phi) + (((- 1) * / 2) * b1 * (phi ^ 2)) + (((- 1) * / 2) * b1) + ((1 * / 2) * (b1 ^ 2) * phi) + ((1 * / 4) * (b1 ^ 2) * (phi ^ 2)) + ((1 * / 4) * (b1 ^ 2)) + ((1 * / 2) * mu * phi) + (((- 1) * / 2) * mu) + ((1 * / 4) * (mu ^ 2)) + (((- 1) * / 2) * phi) + ((1 * / 4) * (phi ^ 2)) + ((1 * / 4))))).
{
feq.
}
rw n__16.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity ((((- 1) * b1 * mu) + b1)).
{
feq.
}
feq.
}
}
pose proof s__24 as [h__25 h__26].
split.
{
split.
{
change (0 <= ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))).
exact h__0.
}
{
change (0 <= ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))).
exact h__0.
}
}
{
change (((((l - ((T b1 mu phi) * / 2)) ^ 2) + (((sqrt ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) * / 2) ^ 2)) = ((l ^ 2) - ((T b1 mu phi) * l) + (D_ b1 mu))) /\ (((((T b1 mu phi) * / 2) ^ 2) + (((sqrt ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) * / 2) ^ 2)) = (b1 * (1 - mu)))).
exact s__24.
}
Qed.
Lemma meaningful : forall (b1 : R) (mu : R) (phi : R) (l : R), (0 <= ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) -> ((0 <= ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) /\ (0 <= ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2)))).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (b1 : R) (mu : R) (phi : R) (l : R), (0 <= ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) -> (((((l - ((T b1 mu phi) / 2)) ^ 2) + (((sqrt ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) / 2) ^ 2)) = ((l ^ 2) - ((T b1 mu phi) * l) + (D_ b1 mu))) /\ (((((T b1 mu phi) / 2) ^ 2) + (((sqrt ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) / 2) ^ 2)) = (b1 * (1 - mu)))).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (b1 : R) (mu : R) (phi : R) (l : R), (0 <= ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) -> (((((l - ((T b1 mu phi) / 2)) ^ 2) + (((sqrt ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) / 2) ^ 2)) = (((l ^ 2) - ((T b1 mu phi) * l) + (D_ b1 mu)) + 1)) /\ (((((T b1 mu phi) / 2) ^ 2) + (((sqrt ((4 * (D_ b1 mu)) - ((T b1 mu phi) ^ 2))) / 2) ^ 2)) = (b1 * (1 - mu)))) := claim.
End T_aida_theorem2_complex_f7401c7e.


(* aida.theorem2_condition; certificate 6321217b6109142c8498df1727a8a68167c42ccf52c7a0246b6670a444385c91 *)
Module T_aida_theorem2_condition_6321217b.
Definition T (b1 : R) (mu : R) (phi : R) : R := (1 - mu + b1 - (phi * (1 - b1))).
Definition D_ (b1 : R) (mu : R) : R := (b1 * (1 - mu)).

Lemma satisfiable : exists (b1 : R) (mu : R) (phi : R) (a : R) (c : R), ((0 < b1) /\ (b1 < 1)) /\ (0 <= mu) /\ (0 < phi) /\ ((phi * (1 - b1)) < ((2 * b1) + (2 * (1 - mu)))) /\ (((a ^ 2) - (c ^ 2) - ((T b1 mu phi) * a) + (D_ b1 mu)) = 0) /\ ((c * ((2 * a) - (T b1 mu phi))) = 0).
Proof.
exists (1 * / 2), 0, 1, (1 * / 2), (1 * / 2).
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
change (0 <= 0).
apply Req_le.
closed_eq.
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
change ((1 * (1 - (1 * / 2))) < ((2 * (1 * / 2)) + (2 * (1 - 0)))).
closed_less.
}
{
split.
{
change ((((1 * / 2) ^ 2) - ((1 * / 2) ^ 2) - ((1 - 0 + (1 * / 2) - (1 * (1 - (1 * / 2)))) * (1 * / 2)) + ((1 * / 2) * (1 - 0))) = 0).
closed_eq.
}
{
change (((1 * / 2) * ((2 * (1 * / 2)) - (1 - 0 + (1 * / 2) - (1 * (1 - (1 * / 2)))))) = 0).
closed_eq.
}
}
}
}
}
Qed.

Theorem claim : forall (b1 : R) (mu : R) (phi : R) (a : R) (c : R), ((0 < b1) /\ (b1 < 1)) -> (0 <= mu) -> (0 < phi) -> ((phi * (1 - b1)) < ((2 * b1) + (2 * (1 - mu)))) -> (((a ^ 2) - (c ^ 2) - ((T b1 mu phi) * a) + (D_ b1 mu)) = 0) -> ((c * ((2 * a) - (T b1 mu phi))) = 0) -> (((a ^ 2) + (c ^ 2)) < 1).
Proof.
intros b1 mu phi a c h__0 h__3 h__4 h__5 h__6 h__7.
pose proof h__0 as [h__1 h__2].
(* weaker *)
assert (s__13 : ((phi * (1 - b1)) < ((1 + b1) * (2 - mu)))).
{
apply gap_lt.
assert (e__8 : (((1 + b1) * (2 - mu)) - (phi * (1 - b1))) = (((2 * b1) + (2 * (1 - mu)) - (phi * (1 - b1))) + (mu * (1 - b1)))).
{
transitivity ((((- 1) * b1 * mu) + (b1 * phi) + (2 * b1) + ((- 1) * mu) + ((- 1) * phi) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1 * mu) + (b1 * phi) + (2 * b1) + ((- 1) * mu) + ((- 1) * phi) + 2)).
{
feq.
}
feq.
}
assert (w__9 : 0 < (((2 * b1) + (2 * (1 - mu)) - (phi * (1 - b1))) + (mu * (1 - b1)))).
{
apply plus_pos_nn.
{
assert (e__10 : ((2 * b1) + (2 * (1 - mu)) - (phi * (1 - b1))) = 1 * (((2 * b1) + (2 * (1 - mu))) - (phi * (1 - b1))) + 0).
{
transitivity (((b1 * phi) + (2 * b1) + ((- 2) * mu) + ((- 1) * phi) + 2)).
{
feq.
}
symmetry.
transitivity (((b1 * phi) + (2 * b1) + ((- 2) * mu) + ((- 1) * phi) + 2)).
{
feq.
}
feq.
}
rw e__10.
apply (from_lt_pos 1 0 (phi * (1 - b1)) ((2 * b1) + (2 * (1 - mu)))); [exact h__5 | lra ..].
}
{
apply mult_nn_pos.
{
assert (e__11 : mu = 1 * (mu - 0) + 0).
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
rw e__11.
apply (from_le_nn 1 0 0 mu); [exact h__3 | lra ..].
}
{
assert (e__12 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__12.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
}
}
rw e__8. exact w__9.
}
(* goal *)
assert (s__21 : (((a ^ 2) + (c ^ 2)) < 1)).
{
assert (p__14 : ((0 < b1) /\ (b1 < 1))).
{
split.
{
exact h__1.
}
{
exact h__2.
}
}
assert (p__15 : (0 <= mu)).
{
exact h__3.
}
assert (p__16 : (0 < phi)).
{
exact h__4.
}
assert (p__17 : ((phi * (1 - b1)) < ((1 + b1) * (2 - mu)))).
{
exact s__13.
}
assert (p__18 : (((a ^ 2) - (c ^ 2) - ((T b1 mu phi) * a) + (D_ b1 mu)) = 0)).
{
exact h__6.
}
assert (p__19 : ((c * ((2 * a) - (T b1 mu phi))) = 0)).
{
exact h__7.
}
assert (u__20 : (((a ^ 2) + (c ^ 2)) < 1)).
{
exact (T_aida_theorem2_sharp_6b4240b2.claim b1 mu phi a c p__14 p__15 p__16 p__17 p__18 p__19).
}
exact u__20.
}
change (((a ^ 2) + (c ^ 2)) < 1).
exact s__21.
Qed.
Fail Definition corrupted : forall (b1 : R) (mu : R) (phi : R) (a : R) (c : R), ((0 < b1) /\ (b1 < 1)) -> (0 <= mu) -> (0 < phi) -> ((phi * (1 - b1)) < ((2 * b1) + (2 * (1 - mu)))) -> (((a ^ 2) - (c ^ 2) - ((T b1 mu phi) * a) + (D_ b1 mu)) = 0) -> ((c * ((2 * a) - (T b1 mu phi))) = 0) -> (1 <= ((a ^ 2) + (c ^ 2))) := claim.
End T_aida_theorem2_condition_6321217b.


(* aida.theorem2_scale; certificate 7d77b57b65b34a1cb76eca6750848c92fbbc37c53a35b9a502a91f7777801e81 *)
Module T_aida_theorem2_scale_7d77b57b.
Definition T (b1 : R) (mu : R) (phi : R) : R := (1 - mu + b1 - (phi * (1 - b1))).
Definition D_ (b1 : R) (mu : R) : R := (b1 * (1 - mu)).

Lemma satisfiable : exists (mu : R) (phi : R), ((0 <= mu) /\ (mu < 1)) /\ (38 <= phi).
Proof.
exists 0, 40.
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
change (38 <= 40).
closed_less.
}
Qed.

Lemma proved : forall (mu : R) (phi : R), ((0 <= mu) /\ (mu < 1)) -> (38 <= phi) -> (((0 <= (((T (9 / 10) mu phi) ^ 2) - (4 * (D_ (9 / 10) mu)))) /\ (0 <= (((T (9 / 10) mu phi) ^ 2) - (4 * (D_ (9 / 10) mu))))) /\ (((((T (9 / 10) mu phi) - (sqrt (((T (9 / 10) mu phi) ^ 2) - (4 * (D_ (9 / 10) mu))))) / 2) <= (- 1)) /\ ((((((T (9 / 10) mu phi) - (sqrt (((T (9 / 10) mu phi) ^ 2) - (4 * (D_ (9 / 10) mu))))) / 2) ^ 2) - ((T (9 / 10) mu phi) * (((T (9 / 10) mu phi) - (sqrt (((T (9 / 10) mu phi) ^ 2) - (4 * (D_ (9 / 10) mu))))) / 2)) + (D_ (9 / 10) mu)) = 0))).
Proof.
intros mu phi h__0 h__3.
pose proof h__0 as [h__1 h__2].
(* bound *)
assert (s__8 : (((1 + (9 * / 10)) * (2 - mu)) <= (phi * (1 - (9 * / 10))))).
{
apply gap_le.
assert (e__4 : ((phi * (1 - (9 * / 10))) - ((1 + (9 * / 10)) * (2 - mu))) = (((1 * / 10) * (phi - 38)) + ((19 * / 10) * mu))).
{
transitivity ((((19 * / 10) * mu) + ((1 * / 10) * phi) + ((- 19) * / 5))).
{
feq.
}
symmetry.
transitivity ((((19 * / 10) * mu) + ((1 * / 10) * phi) + ((- 19) * / 5))).
{
feq.
}
feq.
}
assert (w__5 : 0 <= (((1 * / 10) * (phi - 38)) + ((19 * / 10) * mu))).
{
apply plus_nn_nn.
{
assert (e__6 : ((1 * / 10) * (phi - 38)) = (1 * / 10) * (phi - 38) + 0).
{
transitivity ((((1 * / 10) * phi) + ((- 19) * / 5))).
{
feq.
}
symmetry.
transitivity ((((1 * / 10) * phi) + ((- 19) * / 5))).
{
feq.
}
feq.
}
rw e__6.
apply (from_le_nn (1 * / 10) 0 38 phi); [exact h__3 | lra ..].
}
{
assert (e__7 : ((19 * / 10) * mu) = (19 * / 10) * (mu - 0) + 0).
{
transitivity (((19 * / 10) * mu)).
{
reflexivity.
}
symmetry.
transitivity (((19 * / 10) * mu)).
{
feq.
}
feq.
}
rw e__7.
apply (from_le_nn (19 * / 10) 0 0 mu); [exact h__1 | lra ..].
}
}
rw e__4. exact w__5.
}
(* real *)
assert (s__14 : (0 <= (((T (9 * / 10) mu phi) ^ 2) - (4 * (D_ (9 * / 10) mu))))).
{
assert (p__9 : ((0 < (9 * / 10)) /\ ((9 * / 10) < 1))).
{
split.
{
lra.
}
{
apply gap_lt.
assert (e__10 : (1 - (9 * / 10)) = (1 * / 10)).
{
feq.
}
rw e__10.
rat.
}
}
assert (p__11 : (mu < 1)).
{
exact h__2.
}
assert (p__12 : (((1 + (9 * / 10)) * (2 - mu)) <= (phi * (1 - (9 * / 10))))).
{
exact s__8.
}
assert (u__13 : (0 <= (((T (9 * / 10) mu phi) ^ 2) - (4 * (D_ (9 * / 10) mu))))).
{
exact (T_aida_theorem2_discriminant_5e64f716.claim (9 * / 10) mu phi p__9 p__11 p__12).
}
exact u__13.
}
(* goal *)
assert (s__20 : (((((T (9 * / 10) mu phi) - (sqrt (((T (9 * / 10) mu phi) ^ 2) - (4 * (D_ (9 * / 10) mu))))) * / 2) <= (- 1)) /\ ((((((T (9 * / 10) mu phi) - (sqrt (((T (9 * / 10) mu phi) ^ 2) - (4 * (D_ (9 * / 10) mu))))) * / 2) ^ 2) - ((T (9 * / 10) mu phi) * (((T (9 * / 10) mu phi) - (sqrt (((T (9 * / 10) mu phi) ^ 2) - (4 * (D_ (9 * / 10) mu))))) * / 2)) + (D_ (9 * / 10) mu)) = 0))).
{
assert (p__15 : ((0 < (9 * / 10)) /\ ((9 * / 10) < 1))).
{
split.
{
lra.
}
{
apply gap_lt.
assert (e__16 : (1 - (9 * / 10)) = (1 * / 10)).
{
feq.
}
rw e__16.
rat.
}
}
assert (p__17 : (mu < 1)).
{
exact h__2.
}
assert (p__18 : (((1 + (9 * / 10)) * (2 - mu)) <= (phi * (1 - (9 * / 10))))).
{
exact s__8.
}
assert (u__19 : (((((T (9 * / 10) mu phi) - (sqrt (((T (9 * / 10) mu phi) ^ 2) - (4 * (D_ (9 * / 10) mu))))) * / 2) <= (- 1)) /\ ((((((T (9 * / 10) mu phi) - (sqrt (((T (9 * / 10) mu phi) ^ 2) - (4 * (D_ (9 * / 10) mu))))) * / 2) ^ 2) - ((T (9 * / 10) mu phi) * (((T (9 * / 10) mu phi) - (sqrt (((T (9 * / 10) mu phi) ^ 2) - (4 * (D_ (9 * / 10) mu))))) * / 2)) + (D_ (9 * / 10) mu)) = 0))).
{
exact (T_aida_theorem2_necessary_18307e30.claim (9 * / 10) mu phi p__15 p__17 p__18).
}
exact u__19.
}
pose proof s__20 as [h__21 h__22].
split.
{
split.
{
change (0 <= (((T (9 * / 10) mu phi) ^ 2) - (4 * (D_ (9 * / 10) mu)))).
exact s__14.
}
{
change (0 <= (((T (9 * / 10) mu phi) ^ 2) - (4 * (D_ (9 * / 10) mu)))).
exact s__14.
}
}
{
change (((((T (9 * / 10) mu phi) - (sqrt (((T (9 * / 10) mu phi) ^ 2) - (4 * (D_ (9 * / 10) mu))))) * / 2) <= (- 1)) /\ ((((((T (9 * / 10) mu phi) - (sqrt (((T (9 * / 10) mu phi) ^ 2) - (4 * (D_ (9 * / 10) mu))))) * / 2) ^ 2) - ((T (9 * / 10) mu phi) * (((T (9 * / 10) mu phi) - (sqrt (((T (9 * / 10) mu phi) ^ 2) - (4 * (D_ (9 * / 10) mu))))) * / 2)) + (D_ (9 * / 10) mu)) = 0)).
exact s__20.
}
Qed.
Lemma meaningful : forall (mu : R) (phi : R), ((0 <= mu) /\ (mu < 1)) -> (38 <= phi) -> ((0 <= (((T (9 / 10) mu phi) ^ 2) - (4 * (D_ (9 / 10) mu)))) /\ (0 <= (((T (9 / 10) mu phi) ^ 2) - (4 * (D_ (9 / 10) mu))))).
Proof. intros v0 v1 v2 v3. exact (proj1 (proved v0 v1 v2 v3)). Qed.
Theorem claim : forall (mu : R) (phi : R), ((0 <= mu) /\ (mu < 1)) -> (38 <= phi) -> (((((T (9 / 10) mu phi) - (sqrt (((T (9 / 10) mu phi) ^ 2) - (4 * (D_ (9 / 10) mu))))) / 2) <= (- 1)) /\ ((((((T (9 / 10) mu phi) - (sqrt (((T (9 / 10) mu phi) ^ 2) - (4 * (D_ (9 / 10) mu))))) / 2) ^ 2) - ((T (9 / 10) mu phi) * (((T (9 / 10) mu phi) - (sqrt (((T (9 / 10) mu phi) ^ 2) - (4 * (D_ (9 / 10) mu))))) / 2)) + (D_ (9 / 10) mu)) = 0)).
Proof. intros v0 v1 v2 v3. exact (proj2 (proved v0 v1 v2 v3)). Qed.
Fail Definition corrupted : forall (mu : R) (phi : R), ((0 <= mu) /\ (mu < 1)) -> (38 <= phi) -> (((- 1) < (((T (9 / 10) mu phi) - (sqrt (((T (9 / 10) mu phi) ^ 2) - (4 * (D_ (9 / 10) mu))))) / 2)) /\ ((((((T (9 / 10) mu phi) - (sqrt (((T (9 / 10) mu phi) ^ 2) - (4 * (D_ (9 / 10) mu))))) / 2) ^ 2) - ((T (9 / 10) mu phi) * (((T (9 / 10) mu phi) - (sqrt (((T (9 / 10) mu phi) ^ 2) - (4 * (D_ (9 / 10) mu))))) / 2)) + (D_ (9 / 10) mu)) = 0)) := claim.
End T_aida_theorem2_scale_7d77b57b.


(* aida.theorem2_small; certificate 5ff6e175f42062a9604c3910c7154c25c947dbc155f9069bb237eb0e31230a01 *)
Module T_aida_theorem2_small_5ff6e175.
Definition T (b1 : R) (mu : R) (phi : R) : R := (1 - mu + b1 - (phi * (1 - b1))).
Definition D_ (b1 : R) (mu : R) : R := (b1 * (1 - mu)).

Lemma satisfiable : exists (mu : R) (phi : R) (a : R) (c : R), ((0 <= mu) /\ (mu < 1)) /\ ((0 < phi) /\ (phi <= 19)) /\ (((a ^ 2) - (c ^ 2) - ((T (9 / 10) mu phi) * a) + (D_ (9 / 10) mu)) = 0) /\ ((c * ((2 * a) - (T (9 / 10) mu phi))) = 0).
Proof.
exists 0, 13, (3 * / 10), (9 * / 10).
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
repeat match goal with |- _ /\ _ => split end.
{ change (0 < 13).
closed_less.
}
{ change (13 <= 19).
closed_less.
}
}
{
split.
{
change ((((3 * / 10) ^ 2) - ((9 * / 10) ^ 2) - ((1 - 0 + (9 * / 10) - (13 * (1 - (9 * / 10)))) * (3 * / 10)) + ((9 * / 10) * (1 - 0))) = 0).
closed_eq.
}
{
change (((9 * / 10) * ((2 * (3 * / 10)) - (1 - 0 + (9 * / 10) - (13 * (1 - (9 * / 10)))))) = 0).
closed_eq.
}
}
}
Qed.

Theorem claim : forall (mu : R) (phi : R) (a : R) (c : R), ((0 <= mu) /\ (mu < 1)) -> ((0 < phi) /\ (phi <= 19)) -> (((a ^ 2) - (c ^ 2) - ((T (9 / 10) mu phi) * a) + (D_ (9 / 10) mu)) = 0) -> ((c * ((2 * a) - (T (9 / 10) mu phi))) = 0) -> (((a ^ 2) + (c ^ 2)) < 1).
Proof.
intros mu phi a c h__0 h__3 h__6 h__7.
pose proof h__0 as [h__1 h__2].
pose proof h__3 as [h__4 h__5].
change (((a ^ 2) - (c ^ 2) - ((T (9 * / 10) mu phi) * a) + (D_ (9 * / 10) mu)) = 0) in h__6.
change ((c * ((2 * a) - (T (9 * / 10) mu phi))) = 0) in h__7.
(* bound *)
assert (s__12 : ((phi * (1 - (9 * / 10))) < ((1 + (9 * / 10)) * (2 - mu)))).
{
apply gap_lt.
assert (e__8 : (((1 + (9 * / 10)) * (2 - mu)) - (phi * (1 - (9 * / 10)))) = (((1 * / 10) * (19 - phi)) + ((19 * / 10) * (1 - mu)))).
{
transitivity (((((- 19) * / 10) * mu) + (((- 1) * / 10) * phi) + (19 * / 5))).
{
feq.
}
symmetry.
transitivity (((((- 19) * / 10) * mu) + (((- 1) * / 10) * phi) + (19 * / 5))).
{
feq.
}
feq.
}
assert (w__9 : 0 < (((1 * / 10) * (19 - phi)) + ((19 * / 10) * (1 - mu)))).
{
apply plus_nn_pos.
{
assert (e__10 : ((1 * / 10) * (19 - phi)) = (1 * / 10) * (19 - phi) + 0).
{
transitivity (((((- 1) * / 10) * phi) + (19 * / 10))).
{
feq.
}
symmetry.
transitivity (((((- 1) * / 10) * phi) + (19 * / 10))).
{
feq.
}
feq.
}
rw e__10.
apply (from_le_nn (1 * / 10) 0 phi 19); [exact h__5 | lra ..].
}
{
assert (e__11 : ((19 * / 10) * (1 - mu)) = (19 * / 10) * (1 - mu) + 0).
{
transitivity (((((- 19) * / 10) * mu) + (19 * / 10))).
{
feq.
}
symmetry.
transitivity (((((- 19) * / 10) * mu) + (19 * / 10))).
{
feq.
}
feq.
}
rw e__11.
apply (from_lt_pos (19 * / 10) 0 mu 1); [exact h__2 | lra ..].
}
}
rw e__8. exact w__9.
}
(* goal *)
assert (s__21 : (((a ^ 2) + (c ^ 2)) < 1)).
{
assert (p__13 : ((0 < (9 * / 10)) /\ ((9 * / 10) < 1))).
{
split.
{
lra.
}
{
apply gap_lt.
assert (e__14 : (1 - (9 * / 10)) = (1 * / 10)).
{
feq.
}
rw e__14.
rat.
}
}
assert (p__15 : (0 <= mu)).
{
exact h__1.
}
assert (p__16 : (0 < phi)).
{
exact h__4.
}
assert (p__17 : ((phi * (1 - (9 * / 10))) < ((1 + (9 * / 10)) * (2 - mu)))).
{
exact s__12.
}
assert (p__18 : (((a ^ 2) - (c ^ 2) - ((T (9 * / 10) mu phi) * a) + (D_ (9 * / 10) mu)) = 0)).
{
exact h__6.
}
assert (p__19 : ((c * ((2 * a) - (T (9 * / 10) mu phi))) = 0)).
{
exact h__7.
}
assert (u__20 : (((a ^ 2) + (c ^ 2)) < 1)).
{
exact (T_aida_theorem2_sharp_6b4240b2.claim (9 * / 10) mu phi a c p__13 p__15 p__16 p__17 p__18 p__19).
}
exact u__20.
}
change (((a ^ 2) + (c ^ 2)) < 1).
exact s__21.
Qed.
Fail Definition corrupted : forall (mu : R) (phi : R) (a : R) (c : R), ((0 <= mu) /\ (mu < 1)) -> ((0 < phi) /\ (phi <= 19)) -> (((a ^ 2) - (c ^ 2) - ((T (9 / 10) mu phi) * a) + (D_ (9 / 10) mu)) = 0) -> ((c * ((2 * a) - (T (9 / 10) mu phi))) = 0) -> (1 <= ((a ^ 2) + (c ^ 2))) := claim.
End T_aida_theorem2_small_5ff6e175.


(* aida.theorem2_mu0; certificate b3b8ce949e79b38cccb48c93d94df73d1ed2aa6145c1b76d966d1b7456574b1d *)
Module T_aida_theorem2_mu0_b3b8ce94.
Definition T (b1 : R) (mu : R) (phi : R) : R := (1 - mu + b1 - (phi * (1 - b1))).
Definition D_ (b1 : R) (mu : R) : R := (b1 * (1 - mu)).

Lemma satisfiable : exists (b1 : R) (phi : R) (a : R) (c : R), ((0 < b1) /\ (b1 < 1)) /\ (0 < phi) /\ ((phi * (1 - b1)) < ((2 * b1) + (2 * (1 - 0)))) /\ (((a ^ 2) - (c ^ 2) - ((T b1 0 phi) * a) + (D_ b1 0)) = 0) /\ ((c * ((2 * a) - (T b1 0 phi))) = 0).
Proof.
exists (1 * / 2), 1, (1 * / 2), (1 * / 2).
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
change ((1 * (1 - (1 * / 2))) < ((2 * (1 * / 2)) + (2 * (1 - 0)))).
closed_less.
}
{
split.
{
change ((((1 * / 2) ^ 2) - ((1 * / 2) ^ 2) - ((1 - 0 + (1 * / 2) - (1 * (1 - (1 * / 2)))) * (1 * / 2)) + ((1 * / 2) * (1 - 0))) = 0).
closed_eq.
}
{
change (((1 * / 2) * ((2 * (1 * / 2)) - (1 - 0 + (1 * / 2) - (1 * (1 - (1 * / 2)))))) = 0).
closed_eq.
}
}
}
}
Qed.

Theorem claim : forall (b1 : R) (phi : R) (a : R) (c : R), ((0 < b1) /\ (b1 < 1)) -> (0 < phi) -> ((phi * (1 - b1)) < ((2 * b1) + (2 * (1 - 0)))) -> (((a ^ 2) - (c ^ 2) - ((T b1 0 phi) * a) + (D_ b1 0)) = 0) -> ((c * ((2 * a) - (T b1 0 phi))) = 0) -> (((a ^ 2) + (c ^ 2)) < 1).
Proof.
intros b1 phi a c h__0 h__3 h__4 h__5 h__6.
pose proof h__0 as [h__1 h__2].
(* goal *)
assert (s__15 : (((a ^ 2) + (c ^ 2)) < 1)).
{
assert (p__7 : ((0 < b1) /\ (b1 < 1))).
{
split.
{
exact h__1.
}
{
exact h__2.
}
}
assert (p__8 : (0 <= 0)).
{
apply Req_le_sym.
reflexivity.
}
assert (p__9 : (0 < phi)).
{
exact h__3.
}
assert (p__10 : ((phi * (1 - b1)) < ((1 + b1) * (2 - 0)))).
{
apply gap_lt.
assert (e__11 : (((1 + b1) * (2 - 0)) - (phi * (1 - b1))) = 1 * (((2 * b1) + (2 * (1 - 0))) - (phi * (1 - b1))) + 0).
{
transitivity (((b1 * phi) + (2 * b1) + ((- 1) * phi) + 2)).
{
feq.
}
symmetry.
transitivity (((b1 * phi) + (2 * b1) + ((- 1) * phi) + 2)).
{
feq.
}
feq.
}
rw e__11.
apply (from_lt_pos 1 0 (phi * (1 - b1)) ((2 * b1) + (2 * (1 - 0)))); [exact h__4 | lra ..].
}
assert (p__12 : (((a ^ 2) - (c ^ 2) - ((T b1 0 phi) * a) + (D_ b1 0)) = 0)).
{
exact h__5.
}
assert (p__13 : ((c * ((2 * a) - (T b1 0 phi))) = 0)).
{
exact h__6.
}
assert (u__14 : (((a ^ 2) + (c ^ 2)) < 1)).
{
exact (T_aida_theorem2_sharp_6b4240b2.claim b1 0 phi a c p__7 p__8 p__9 p__10 p__12 p__13).
}
exact u__14.
}
change (((a ^ 2) + (c ^ 2)) < 1).
exact s__15.
Qed.
Fail Definition corrupted : forall (b1 : R) (phi : R) (a : R) (c : R), ((0 < b1) /\ (b1 < 1)) -> (0 < phi) -> ((phi * (1 - b1)) < ((2 * b1) + (2 * (1 - 0)))) -> (((a ^ 2) - (c ^ 2) - ((T b1 0 phi) * a) + (D_ b1 0)) = 0) -> ((c * ((2 * a) - (T b1 0 phi))) = 0) -> (1 <= ((a ^ 2) + (c ^ 2))) := claim.
End T_aida_theorem2_mu0_b3b8ce94.


(* aida.theorem2_decay; certificate bdc158112ab36d56628593c9b4e6c5ff6e94d4d9fee46defd991c4b9dc5cbd3f *)
Module T_aida_theorem2_decay_bdc15811.

Lemma satisfiable : exists (b1 : R) (mu : R), (0 <= b1) /\ (0 < mu).
Proof.
exists (1 * / 2), (1 * / 2).
split.
{
change (0 <= (1 * / 2)).
closed_less.
}
{
change (0 < (1 * / 2)).
closed_less.
}
Qed.

Theorem claim : forall (b1 : R) (mu : R), (0 <= b1) -> (0 < mu) -> (((1 + b1) * (2 - mu)) < ((1 + b1) * 2)).
Proof.
intros b1 mu h__0 h__1.
(* goal *)
assert (s__6 : (((1 + b1) * (2 - mu)) < ((1 + b1) * 2))).
{
apply gap_lt.
assert (e__2 : (((1 + b1) * 2) - ((1 + b1) * (2 - mu))) = ((1 + b1) * mu)).
{
transitivity (((b1 * mu) + mu)).
{
feq.
}
symmetry.
transitivity (((b1 * mu) + mu)).
{
feq.
}
feq.
}
assert (w__3 : 0 < ((1 + b1) * mu)).
{
apply mult_pos_pos.
{
assert (e__4 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__4.
apply (from_le_pos 1 1 0 b1); [exact h__0 | lra ..].
}
{
assert (e__5 : mu = 1 * (mu - 0) + 0).
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
apply (from_lt_pos 1 0 0 mu); [exact h__1 | lra ..].
}
}
rw e__2. exact w__3.
}
change (((1 + b1) * (2 - mu)) < ((1 + b1) * 2)).
exact s__6.
Qed.
Fail Definition corrupted : forall (b1 : R) (mu : R), (0 <= b1) -> (0 < mu) -> (((1 + b1) * 2) <= ((1 + b1) * (2 - mu))) := claim.
End T_aida_theorem2_decay_bdc15811.


(* aida.fig1; certificate 7dda994d316dbf5df63ed108f4e9f79717ceac8531906778f328dda44389e213 *)
Module T_aida_fig1_7dda994d.

Lemma proved : (((0 <= (99999 / 100000)) /\ (0 <= (9 / 10)) /\ (0 <= (99999 / 100000)) /\ (0 <= (9 / 10)) /\ (0 <= (99999 / 100000)) /\ (0 <= (9 / 10)) /\ (0 <= (99999 / 100000)) /\ (0 <= (9 / 10)) /\ (0 <= ((9 / 10) * (99999 / 100000))) /\ (0 <= ((9 / 10) * (99999 / 100000)))) /\ (((329 / 12500) < ((((sqrt (99999 / 100000)) - (sqrt (9 / 10))) ^ 2) / (1 / 10))) /\ (((((sqrt (99999 / 100000)) - (sqrt (9 / 10))) ^ 2) / (1 / 10)) < (2633 / 100000)) /\ ((3797347 / 100000) < ((((sqrt (99999 / 100000)) + (sqrt (9 / 10))) ^ 2) / (1 / 10))) /\ (((((sqrt (99999 / 100000)) + (sqrt (9 / 10))) ^ 2) / (1 / 10)) < (949337 / 25000)) /\ ((474339 / 500000) < (sqrt ((9 / 10) * (99999 / 100000)))) /\ ((sqrt ((9 / 10) * (99999 / 100000))) < (948679 / 1000000)) /\ ((((19 / 10) * (2 - (1 / 100000))) / (1 / 10)) = (3799981 / 100000)))).
Proof.
(* goal *)
assert (s__0 : (((329 * / 12500) < ((((sqrt (99999 * / 100000)) - (sqrt (9 * / 10))) ^ 2) * / (1 * / 10))) /\ (((((sqrt (99999 * / 100000)) - (sqrt (9 * / 10))) ^ 2) * / (1 * / 10)) < (2633 * / 100000)) /\ ((3797347 * / 100000) < ((((sqrt (99999 * / 100000)) + (sqrt (9 * / 10))) ^ 2) * / (1 * / 10))) /\ (((((sqrt (99999 * / 100000)) + (sqrt (9 * / 10))) ^ 2) * / (1 * / 10)) < (949337 * / 25000)) /\ ((474339 * / 500000) < (sqrt ((9 * / 10) * (99999 * / 100000)))) /\ ((sqrt ((9 * / 10) * (99999 * / 100000))) < (948679 * / 1000000)) /\ ((((19 * / 10) * (2 - (1 * / 100000))) * / (1 * / 10)) = (3799981 * / 100000)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((329 * / 12500) < ((((sqrt (99999 * / 100000)) - (sqrt (9 * / 10))) ^ 2) * / (1 * / 10))).
closed_less.
}
{ change (((((sqrt (99999 * / 100000)) - (sqrt (9 * / 10))) ^ 2) * / (1 * / 10)) < (2633 * / 100000)).
closed_less.
}
{ change ((3797347 * / 100000) < ((((sqrt (99999 * / 100000)) + (sqrt (9 * / 10))) ^ 2) * / (1 * / 10))).
closed_less.
}
{ change (((((sqrt (99999 * / 100000)) + (sqrt (9 * / 10))) ^ 2) * / (1 * / 10)) < (949337 * / 25000)).
closed_less.
}
{ change ((474339 * / 500000) < (sqrt ((9 * / 10) * (99999 * / 100000)))).
closed_less.
}
{ change ((sqrt ((9 * / 10) * (99999 * / 100000))) < (948679 * / 1000000)).
closed_less.
}
{ change ((((19 * / 10) * (2 - (1 * / 100000))) * / (1 * / 10)) = (3799981 * / 100000)).
closed_eq.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 [h__4 [h__5 [h__6 h__7]]]]]].
split.
{
split.
{
change (0 <= (99999 * / 100000)).
apply Rlt_le.
lra.
}
{
split.
{
change (0 <= (9 * / 10)).
apply Rlt_le.
lra.
}
{
split.
{
change (0 <= (99999 * / 100000)).
apply Rlt_le.
lra.
}
{
split.
{
change (0 <= (9 * / 10)).
apply Rlt_le.
lra.
}
{
split.
{
change (0 <= (99999 * / 100000)).
apply Rlt_le.
lra.
}
{
split.
{
change (0 <= (9 * / 10)).
apply Rlt_le.
lra.
}
{
split.
{
change (0 <= (99999 * / 100000)).
apply Rlt_le.
lra.
}
{
split.
{
change (0 <= (9 * / 10)).
apply Rlt_le.
lra.
}
{
split.
{
change (0 <= ((9 * / 10) * (99999 * / 100000))).
apply Rlt_le.
assert (e__8 : ((9 * / 10) * (99999 * / 100000)) = (899991 * / 1000000)).
{
feq.
}
rw e__8.
rat.
}
{
change (0 <= ((9 * / 10) * (99999 * / 100000))).
apply Rlt_le.
assert (e__9 : ((9 * / 10) * (99999 * / 100000)) = (899991 * / 1000000)).
{
feq.
}
rw e__9.
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
{
change (((329 * / 12500) < ((((sqrt (99999 * / 100000)) - (sqrt (9 * / 10))) ^ 2) * / (1 * / 10))) /\ (((((sqrt (99999 * / 100000)) - (sqrt (9 * / 10))) ^ 2) * / (1 * / 10)) < (2633 * / 100000)) /\ ((3797347 * / 100000) < ((((sqrt (99999 * / 100000)) + (sqrt (9 * / 10))) ^ 2) * / (1 * / 10))) /\ (((((sqrt (99999 * / 100000)) + (sqrt (9 * / 10))) ^ 2) * / (1 * / 10)) < (949337 * / 25000)) /\ ((474339 * / 500000) < (sqrt ((9 * / 10) * (99999 * / 100000)))) /\ ((sqrt ((9 * / 10) * (99999 * / 100000))) < (948679 * / 1000000)) /\ ((((19 * / 10) * (2 - (1 * / 100000))) * / (1 * / 10)) = (3799981 * / 100000))).
exact s__0.
}
Qed.
Lemma meaningful : ((0 <= (99999 / 100000)) /\ (0 <= (9 / 10)) /\ (0 <= (99999 / 100000)) /\ (0 <= (9 / 10)) /\ (0 <= (99999 / 100000)) /\ (0 <= (9 / 10)) /\ (0 <= (99999 / 100000)) /\ (0 <= (9 / 10)) /\ (0 <= ((9 / 10) * (99999 / 100000))) /\ (0 <= ((9 / 10) * (99999 / 100000)))).
Proof. exact (proj1 (proved )). Qed.
Theorem claim : (((329 / 12500) < ((((sqrt (99999 / 100000)) - (sqrt (9 / 10))) ^ 2) / (1 / 10))) /\ (((((sqrt (99999 / 100000)) - (sqrt (9 / 10))) ^ 2) / (1 / 10)) < (2633 / 100000)) /\ ((3797347 / 100000) < ((((sqrt (99999 / 100000)) + (sqrt (9 / 10))) ^ 2) / (1 / 10))) /\ (((((sqrt (99999 / 100000)) + (sqrt (9 / 10))) ^ 2) / (1 / 10)) < (949337 / 25000)) /\ ((474339 / 500000) < (sqrt ((9 / 10) * (99999 / 100000)))) /\ ((sqrt ((9 / 10) * (99999 / 100000))) < (948679 / 1000000)) /\ ((((19 / 10) * (2 - (1 / 100000))) / (1 / 10)) = (3799981 / 100000))).
Proof. exact (proj2 (proved )). Qed.
Fail Definition corrupted : ((((((sqrt (99999 / 100000)) - (sqrt (9 / 10))) ^ 2) / (1 / 10)) <= (329 / 12500)) /\ (((((sqrt (99999 / 100000)) - (sqrt (9 / 10))) ^ 2) / (1 / 10)) < (2633 / 100000)) /\ ((3797347 / 100000) < ((((sqrt (99999 / 100000)) + (sqrt (9 / 10))) ^ 2) / (1 / 10))) /\ (((((sqrt (99999 / 100000)) + (sqrt (9 / 10))) ^ 2) / (1 / 10)) < (949337 / 25000)) /\ ((474339 / 500000) < (sqrt ((9 / 10) * (99999 / 100000)))) /\ ((sqrt ((9 / 10) * (99999 / 100000))) < (948679 / 1000000)) /\ ((((19 / 10) * (2 - (1 / 100000))) / (1 / 10)) = (3799981 / 100000))) := claim.
End T_aida_fig1_7dda994d.


(* aida.fig1_split; certificate 363da1c835e4fd4f080b88b5a94ea5704f2b0d1e016de69cfd84351ea239a79d *)
Module T_aida_fig1_split_363da1c8.
Definition T (b1 : R) (mu : R) (phi : R) : R := (1 - mu + b1 - (phi * (1 - b1))).
Definition D_ (b1 : R) (mu : R) : R := (b1 * (1 - mu)).

Lemma satisfiable : exists (b1 : R) (mu : R) (phi : R), (0 <= b1) /\ (mu <= 1).
Proof.
exists (1 * / 4), 0, 3.
split.
{
change (0 <= (1 * / 4)).
closed_less.
}
{
change (0 <= 1).
closed_less.
}
Qed.

Lemma proved : forall (b1 : R) (mu : R) (phi : R), (0 <= b1) -> (mu <= 1) -> (((0 <= (1 - mu)) /\ (0 <= b1)) /\ ((((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = (((phi * (1 - b1)) - (((sqrt (1 - mu)) - (sqrt b1)) ^ 2)) * ((phi * (1 - b1)) - (((sqrt (1 - mu)) + (sqrt b1)) ^ 2))))).
Proof.
intros b1 mu phi h__0 h__1.
assert (n__3 : 0 <= (1 - mu)).
{
assert (e__2 : (1 - mu) = 1 * (1 - mu) + 0).
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
rw e__2.
apply (from_le_nn 1 0 mu 1); [exact h__1 | lra ..].
}
assert (n__5 : 0 <= (((- 1) * mu) + 1)).
{
assert (e__4 : (1 - mu) = (((- 1) * mu) + 1)).
{
feq.
}
try rewrite <- e__4.
exact n__3.
}
assert (n__7 : 0 <= b1).
{
assert (e__6 : b1 = 1 * (b1 - 0) + 0).
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
rw e__6.
apply (from_le_nn 1 0 0 b1); [exact h__0 | lra ..].
}
assert (n__12 : (sqrt b1) ^ 2 = b1).
{
apply sqrt_square; rpos.
}
assert (n__13 : (sqrt (((- 1) * mu) + 1)) ^ 2 = (((- 1) * mu) + 1)).
{
apply sqrt_square; rpos.
}
(* goal *)
assert (s__14 : ((((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = (((phi * (1 - b1)) - (((sqrt (1 - mu)) - (sqrt b1)) ^ 2)) * ((phi * (1 - b1)) - (((sqrt (1 - mu)) + (sqrt b1)) ^ 2))))).
{
transitivity (((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__8 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__9 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__8.
rw e__9.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__10 : (sqrt (1 - mu)) = (sqrt (((- 1) * mu) + 1))).
{
assert (e__11 : (1 - mu) = (((- 1) * mu) + 1)).
{
feq.
}
rw e__11.
reflexivity.
}
eapply eq_trans.
{
rw e__10.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity (((((- 2) * ((sqrt b1) ^ 2) * ((sqrt (((- 1) * mu) + 1)) ^ 2)) + (2 * ((sqrt b1) ^ 2) * b1 * phi) + ((- 2) * ((sqrt b1) ^ 2) * phi) + (1 * (((sqrt b1) ^ 2) ^ 2)) + (2 * ((sqrt (((- 1) * mu) + 1)) ^ 2) * b1 * phi) + ((- 2) * ((sqrt (((- 1) * mu) + 1)) ^ 2) * phi) + (1 * ((sqrt (((- 1) * mu) + 1)) ^ 4)) + ((- 2) * b1 * mu) + (2 * b1 * mu * phi) + (2 * b1) + ((- 2) * (b1 ^ 2) * phi) + ((- 1) * (b1 ^ 2)) + ((- 2) * mu * phi) + (2 * mu) + ((- 1) * (mu ^ 2)) + (2 * phi) + ((- 1))))).
{
feq.
}
rw n__12.
transitivity ((((- 2) * ((sqrt (((- 1) * mu) + 1)) ^ 2) * b1) + (2 * ((sqrt (((- 1) * mu) + 1)) ^ 2) * b1 * phi) + ((- 2) * ((sqrt (((- 1) * mu) + 1)) ^ 2) * phi) + ((sqrt (((- 1) * mu) + 1)) ^ 4) + ((- 2) * b1 * mu) + (2 * b1 * mu * phi) + ((- 2) * b1 * phi) + (2 * b1) + ((- 2) * mu * phi) + (2 * mu) + ((- 1) * (mu ^ 2)) + (2 * phi) + (- 1))).
{
feq.
}
transitivity (((((- 2) * ((sqrt (((- 1) * mu) + 1)) ^ 2) * b1) + (2 * ((sqrt (((- 1) * mu) + 1)) ^ 2) * b1 * phi) + ((- 2) * ((sqrt (((- 1) * mu) + 1)) ^ 2) * phi) + (1 * (((sqrt (((- 1) * mu) + 1)) ^ 2) ^ 2)) + ((- 2) * b1 * mu) + (2 * b1 * mu * phi) + ((- 2) * b1 * phi) + (2 * b1) + ((- 2) * mu * phi) + (2 * mu) + ((- 1) * (mu ^ 2)) + (2 * phi) + ((- 1))))).
{
feq.
}
rw n__13.
transitivity (0).
{
feq.
}
reflexivity.
}
feq.
}
split.
{
split.
{
change (0 <= (1 - mu)).
assert (e__15 : (1 - mu) = 1 * (1 - mu) + 0).
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
rw e__15.
apply (from_le_nn 1 0 mu 1); [exact h__1 | lra ..].
}
{
change (0 <= b1).
exact h__0.
}
}
{
change ((((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = (((phi * (1 - b1)) - (((sqrt (1 - mu)) - (sqrt b1)) ^ 2)) * ((phi * (1 - b1)) - (((sqrt (1 - mu)) + (sqrt b1)) ^ 2)))).
exact s__14.
}
Qed.
Lemma meaningful : forall (b1 : R) (mu : R) (phi : R), (0 <= b1) -> (mu <= 1) -> ((0 <= (1 - mu)) /\ (0 <= b1)).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (b1 : R) (mu : R) (phi : R), (0 <= b1) -> (mu <= 1) -> ((((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = (((phi * (1 - b1)) - (((sqrt (1 - mu)) - (sqrt b1)) ^ 2)) * ((phi * (1 - b1)) - (((sqrt (1 - mu)) + (sqrt b1)) ^ 2)))).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (b1 : R) (mu : R) (phi : R), (0 <= b1) -> (mu <= 1) -> ((((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = ((((phi * (1 - b1)) - (((sqrt (1 - mu)) - (sqrt b1)) ^ 2)) * ((phi * (1 - b1)) - (((sqrt (1 - mu)) + (sqrt b1)) ^ 2))) + 1)) := claim.
End T_aida_fig1_split_363da1c8.


(* aida.theorem3_kink; certificate c2d50179674d65376c961a1b0fc1a817c6c862248ac064af6336989c6c130442 *)
Module T_aida_theorem3_kink_c2d50179.
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).

Lemma satisfiable : exists (b2 : R) (gamma : R) (h : R) (d : R), (0 < gamma) /\ (0 < h).
Proof.
exists (1 * / 2), 1, 1, 3.
split.
{
change (0 < 1).
closed_less.
}
{
change (0 < 1).
closed_less.
}
Qed.

Theorem claim : forall (b2 : R) (gamma : R) (h : R) (d : R), (0 < gamma) -> (0 < h) -> ((((aida_r b2 1 0 (gamma * h)) - (d * h)) + ((aida_r b2 1 0 (- (gamma * h))) - (d * (- h)))) = (2 * (1 - b2) * gamma * h)).
Proof.
intros b2 gamma h d h__0 h__1.
(* size *)
assert (s__7 : ((apow (gamma * h) 1) = (Rpower (gamma * h) 1))).
{
assert (p__2 : (0 < (gamma * h))).
{
apply mult_pos_pos.
{
assert (e__3 : gamma = 1 * (gamma - 0) + 0).
{
transitivity (gamma).
{
reflexivity.
}
symmetry.
transitivity (gamma).
{
feq.
}
feq.
}
rw e__3.
apply (from_lt_pos 1 0 0 gamma); [exact h__0 | lra ..].
}
{
assert (e__4 : h = 1 * (h - 0) + 0).
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
rw e__4.
apply (from_lt_pos 1 0 0 h); [exact h__1 | lra ..].
}
}
assert (p__5 : (0 < 1)).
{
lra.
}
assert (u__6 : ((apow (gamma * h) 1) = (Rpower (gamma * h) 1))).
{
exact (ax_apow_of_positive (gamma * h) 1 p__2 p__5).
}
exact u__6.
}
assert (n__14 : 0 < (gamma * h)).
{
apply mult_pos_pos.
{
assert (e__12 : gamma = 1 * (gamma - 0) + 0).
{
transitivity (gamma).
{
reflexivity.
}
symmetry.
transitivity (gamma).
{
feq.
}
feq.
}
rw e__12.
apply (from_lt_pos 1 0 0 gamma); [exact h__0 | lra ..].
}
{
assert (e__13 : h = 1 * (h - 0) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 0 h); [exact h__1 | lra ..].
}
}
assert (n__18 : (apow (gamma * h) 1) = (gamma * h)).
{
transitivity (1 * (apow (gamma * h) 1)).
{ feq. }
rewrite s__7.
assert (e__17 : (Rpower (gamma * h) 1) = (gamma * h)).
{
rewrite (rp_whole (gamma * h) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__17.
feq.
}
(* goal *)
assert (s__19 : ((((aida_r b2 1 0 (gamma * h)) - (d * h)) + ((aida_r b2 1 0 (- (gamma * h))) - (d * (- h)))) = (2 * (1 - b2) * gamma * h))).
{
transitivity ((((- 2) * (apow (gamma * h) 1) * b2) + (2 * (apow (gamma * h) 1)))).
{
assert (e__8 : (aida_r b2 1 0 (- (gamma * h))) = (((- 1) * (apow (gamma * h) 1) * b2) + (apow (gamma * h) 1))).
{
change (((0 * b2) + ((apow (- (gamma * h)) 1) * (1 - b2))) = (((- 1) * (apow (gamma * h) 1) * b2) + (apow (gamma * h) 1))).
assert (e__9 : (apow (- (gamma * h)) 1) = (apow (gamma * h) 1)).
{
assert (e__10 : (- (gamma * h)) = ((- 1) * gamma * h)).
{
feq.
}
transitivity (apow  ((- 1) * gamma * h) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__10). }
rewrite (apow_flip ((- 1) * gamma * h) (gamma * h) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__9.
reflexivity.
}
feq.
}
assert (e__11 : (aida_r b2 1 0 (gamma * h)) = (((- 1) * (apow (gamma * h) 1) * b2) + (apow (gamma * h) 1))).
{
change (((0 * b2) + ((apow (gamma * h) 1) * (1 - b2))) = (((- 1) * (apow (gamma * h) 1) * b2) + (apow (gamma * h) 1))).
feq.
}
eapply eq_trans.
{
rw e__8.
rw e__11.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * b2 * gamma * h) + (2 * gamma * h))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 2) * (apow (gamma * h) 1) * b2) + (2 * (apow (gamma * h) 1)) + (2 * b2 * gamma * h) + ((- 2) * gamma * h)))).
{
feq.
}
rw n__18.
transitivity (0).
{
feq.
}
reflexivity.
}
change ((((aida_r b2 1 0 (gamma * h)) - (d * h)) + ((aida_r b2 1 0 (- (gamma * h))) - (d * (- h)))) = (2 * (1 - b2) * gamma * h)).
exact s__19.
Qed.
Fail Definition corrupted : forall (b2 : R) (gamma : R) (h : R) (d : R), (0 < gamma) -> (0 < h) -> ((((aida_r b2 1 0 (gamma * h)) - (d * h)) + ((aida_r b2 1 0 (- (gamma * h))) - (d * (- h)))) = ((2 * (1 - b2) * gamma * h) + 1)) := claim.
End T_aida_theorem3_kink_c2d50179.


(* aida.theorem3_inside; certificate 96cf1ad75f46406991d73daef0a38d3db9a676c991a55a27248efb695ea7a3fc *)
Module T_aida_theorem3_inside_96cf1ad7.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R), (0 < eta) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 < p) /\ (0 < q) /\ (0 <= r).
Proof.
exists 1, (1 * / 2), (3 * / 4), 1, (1 * / 8), 1, 2, 1, 2, 0, 0.
split.
{
change (0 < 1).
closed_less.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (3 * / 4)).
closed_less.
}
{ change ((3 * / 4) < 1).
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
change (0 < 2).
closed_less.
}
{
change (0 <= 0).
apply Req_le.
closed_eq.
}
}
}
}
}
Qed.

Lemma proved : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R), (0 < eta) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (0 < q) -> (0 <= r) -> (((0 < q) /\ (0 < p) /\ (0 <> p) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) (q / p))) /\ (0 < eps) /\ (0 <> (Rpower eps (q / p))) /\ (0 < q) /\ (0 < p) /\ (0 <> p) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) (q / p))) /\ (0 < eps) /\ (0 <> (Rpower eps (q / p)))) /\ ((((aida_limit_x eta b1 b2 eps mu p q x m r g) - ((1 - mu) * x)) <= ((eta * (apow (aida_m b1 m g) q)) / (Rpower eps (q / p)))) /\ ((- ((aida_limit_x eta b1 b2 eps mu p q x m r g) - ((1 - mu) * x))) <= ((eta * (apow (aida_m b1 m g) q)) / (Rpower eps (q / p)))))).
Proof.
intros eta b1 b2 eps mu p q x m r g h__0 h__1 h__4 h__5 h__6 h__7.
pose proof h__1 as [h__2 h__3].
(* R *)
assert (s__11 : (0 <= (aida_r b2 p r g))).
{
change (0 <= ((r * b2) + ((apow g p) * (1 - b2)))).
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (e__8 : r = 1 * (r - 0) + 0).
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
rw e__8.
apply (from_le_nn 1 0 0 r); [exact h__7 | lra ..].
}
{
assert (e__9 : b2 = 1 * (b2 - 0) + 0).
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
rw e__9.
apply (from_lt_pos 1 0 0 b2); [exact h__2 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__10 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__10.
apply (from_lt_pos 1 0 b2 1); [exact h__3 | lra ..].
}
}
}
assert (n__16 : 0 < p).
{
assert (e__15 : p = 1 * (p - 0) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 0 p); [exact h__5 | lra ..].
}
(* grows *)
assert (s__23 : ((Rpower eps (q * / p)) <= (Rpower (eps + (aida_r b2 p r g)) (q * / p)))).
{
assert (p__12 : (0 < eps)).
{
exact h__4.
}
assert (p__13 : (eps <= (eps + (aida_r b2 p r g)))).
{
apply gap_le.
assert (e__14 : ((eps + (aida_r b2 p r g)) - eps) = 1 * ((aida_r b2 p r g) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
assert (e__17 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__17.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
assert (e__18 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__18.
reflexivity.
}
feq.
}
feq.
}
rw e__14.
apply (from_le_nn 1 0 0 (aida_r b2 p r g)); [exact s__11 | lra ..].
}
assert (p__19 : (0 <= (q * / p))).
{
apply Rlt_le.
apply mult_pos_pos.
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
apply (from_lt_pos 1 0 0 q); [exact h__6 | lra ..].
}
{
apply inv_pos.
assert (e__21 : p = 1 * (p - 0) + 0).
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
rw e__21.
apply (from_lt_pos 1 0 0 p); [exact h__5 | lra ..].
}
}
assert (u__22 : ((Rpower eps (q * / p)) <= (Rpower (eps + (aida_r b2 p r g)) (q * / p)))).
{
exact (ax_rpow_weakly_increasing_base eps (eps + (aida_r b2 p r g)) (q * / p) p__12 p__13 p__19).
}
exact u__22.
}
(* at most *)
assert (s__25 : ((sgn (aida_m b1 m g)) <= 1)).
{
assert (u__24 : ((sgn (aida_m b1 m g)) <= 1)).
{
exact (ax_sign_at_most_one (aida_m b1 m g)).
}
exact u__24.
}
(* at least *)
assert (s__27 : ((sgn (- (aida_m b1 m g))) <= 1)).
{
assert (u__26 : ((sgn (- (aida_m b1 m g))) <= 1)).
{
exact (ax_sign_at_most_one (- (aida_m b1 m g))).
}
exact u__26.
}
assert (n__31 : 0 < q).
{
assert (e__30 : q = 1 * (q - 0) + 0).
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
rw e__30.
apply (from_lt_pos 1 0 0 q); [exact h__6 | lra ..].
}
assert (n__33 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__32 : p = 1 * (p - 0) + 0).
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
rw e__32.
apply (from_lt_pos 1 0 0 p); [exact h__5 | lra ..].
}
assert (n__35 : 0 < eps).
{
assert (e__34 : eps = 1 * (eps - 0) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
assert (n__36 : (Rpower eps (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__40 : (Rpower eps ((/ p) * q)) <> 0).
{
assert (e__37 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__38 : (q * / p) = ((/ p) * q)).
{
assert (e__39 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__39.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__38). }
feq.
}
try rewrite <- e__37.
exact n__36.
}
assert (n__44 : 0 < (eps + (aida_r b2 p r g))).
{
apply plus_pos_nn.
{
assert (e__41 : eps = 1 * (eps - 0) + 0).
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
rw e__41.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
assert (e__42 : (aida_r b2 p r g) = 1 * ((aida_r b2 p r g) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
assert (e__43 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__43.
reflexivity.
}
feq.
}
feq.
}
rw e__42.
apply (from_le_nn 1 0 0 (aida_r b2 p r g)); [exact s__11 | lra ..].
}
}
assert (n__47 : 0 < (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__45 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__46 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__46.
reflexivity.
}
feq.
}
try rewrite <- e__45.
exact n__44.
}
assert (n__48 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__54 : (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) <> 0).
{
assert (e__49 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__50 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__51 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__50). }
assert (e__52 : (q * / p) = ((/ p) * q)).
{
assert (e__53 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__53.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__52). }
feq.
}
try rewrite <- e__49.
exact n__48.
}
assert (n__55 : ((Rpower eps (q * / p)) * (Rpower (eps + (aida_r b2 p r g)) (q * / p))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply exp_pos.
}
}
assert (n__65 : ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * (Rpower eps ((/ p) * q))) <> 0).
{
assert (e__56 : ((Rpower eps (q * / p)) * (Rpower (eps + (aida_r b2 p r g)) (q * / p))) = ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * (Rpower eps ((/ p) * q)))).
{
assert (e__57 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__58 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__59 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__59.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__58). }
assert (e__60 : (q * / p) = ((/ p) * q)).
{
assert (e__61 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__61.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__60). }
feq.
}
assert (e__62 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__63 : (q * / p) = ((/ p) * q)).
{
assert (e__64 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__64.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__63). }
feq.
}
eapply eq_trans.
{
rw e__57.
rw e__62.
reflexivity.
}
feq.
}
try rewrite <- e__56.
exact n__55.
}
(* up *)
assert (s__138 : (((aida_limit_x eta b1 b2 eps mu p q x m r g) - ((1 - mu) * x)) <= ((eta * (apow (aida_m b1 m g) q)) * / (Rpower eps (q * / p))))).
{
apply gap_le.
assert (e__28 : (((eta * (apow (aida_m b1 m g) q)) * / (Rpower eps (q * / p))) - ((aida_limit_x eta b1 b2 eps mu p q x m r g) - ((1 - mu) * x))) = (((eta * (apow (aida_m b1 m g) q) * ((Rpower (eps + (aida_r b2 p r g)) (q * / p)) - (Rpower eps (q * / p)))) * / ((Rpower eps (q * / p)) * (Rpower (eps + (aida_r b2 p r g)) (q * / p)))) + (((eta * (apow (aida_m b1 m g) q)) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p))) * (1 - (sgn (- (aida_m b1 m g))))))).
{
transitivity ((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower eps ((/ p) * q))) * eta))).
{
assert (e__66 : (aida_limit_x eta b1 b2 eps mu p q x m r g) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p)))) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
assert (e__67 : / (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__68 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__69 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__70 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__70.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__69). }
assert (e__71 : (q * / p) = ((/ p) * q)).
{
assert (e__72 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__72.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__71). }
feq.
}
rw e__68.
apply inv_by. feq.
}
assert (e__73 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__74 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__74). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__75 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__76 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__76.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__67.
rw e__73.
rw e__75.
reflexivity.
}
feq.
}
assert (e__77 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__78 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__78). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__79 : / (Rpower eps (q * / p)) = (/ (Rpower eps ((/ p) * q)))).
{
assert (e__80 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__81 : (q * / p) = ((/ p) * q)).
{
assert (e__82 : / p = (/ p)).
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
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__81). }
feq.
}
rw e__80.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__66.
rw e__77.
rw e__79.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower eps ((/ p) * q))) * eta))).
{
assert (e__83 : / ((Rpower eps (q * / p)) * (Rpower (eps + (aida_r b2 p r g)) (q * / p))) = ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower eps ((/ p) * q))))).
{
assert (e__84 : ((Rpower eps (q * / p)) * (Rpower (eps + (aida_r b2 p r g)) (q * / p))) = ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * (Rpower eps ((/ p) * q)))).
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
assert (e__90 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__91 : (q * / p) = ((/ p) * q)).
{
assert (e__92 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__92.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__91). }
feq.
}
eapply eq_trans.
{
rw e__85.
rw e__90.
reflexivity.
}
feq.
}
rw e__84.
apply inv_by. feq.
}
assert (e__93 : / (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__94 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__95 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__96 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__96.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__95). }
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__97). }
feq.
}
rw e__94.
apply inv_by. feq.
}
assert (e__99 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__100 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__101 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__101.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__100). }
assert (e__102 : (q * / p) = ((/ p) * q)).
{
assert (e__103 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__103.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__102). }
feq.
}
assert (e__104 : (sgn (- (aida_m b1 m g))) = (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))).
{
assert (e__105 : (- (aida_m b1 m g)) = ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))).
{
assert (e__106 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__106.
reflexivity.
}
feq.
}
rw e__105.
reflexivity.
}
assert (e__107 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__108 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__108). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__109 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__110 : (q * / p) = ((/ p) * q)).
{
assert (e__111 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__111.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__110). }
feq.
}
eapply eq_trans.
{
rw e__83.
rw e__93.
rw e__99.
rw e__104.
rw e__107.
rw e__109.
reflexivity.
}
feq.
}
feq.
}
assert (w__29 : 0 <= (((eta * (apow (aida_m b1 m g) q) * ((Rpower (eps + (aida_r b2 p r g)) (q * / p)) - (Rpower eps (q * / p)))) * / ((Rpower eps (q * / p)) * (Rpower (eps + (aida_r b2 p r g)) (q * / p)))) + (((eta * (apow (aida_m b1 m g) q)) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p))) * (1 - (sgn (- (aida_m b1 m g))))))).
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
assert (e__112 : eta = 1 * (eta - 0) + 0).
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
rw e__112.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
apply apow_nonneg.
}
}
{
assert (e__113 : ((Rpower (eps + (aida_r b2 p r g)) (q * / p)) - (Rpower eps (q * / p))) = 1 * ((Rpower (eps + (aida_r b2 p r g)) (q * / p)) - (Rpower eps (q * / p))) + 0).
{
transitivity (((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) + ((- 1) * (Rpower eps ((/ p) * q))))).
{
assert (e__114 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__115 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__116 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__116.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__115). }
assert (e__117 : (q * / p) = ((/ p) * q)).
{
assert (e__118 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__118.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__117). }
feq.
}
assert (e__119 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__120 : (q * / p) = ((/ p) * q)).
{
assert (e__121 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__121.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__120). }
feq.
}
eapply eq_trans.
{
rw e__114.
rw e__119.
reflexivity.
}
feq.
}
symmetry.
transitivity (((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) + ((- 1) * (Rpower eps ((/ p) * q))))).
{
assert (e__122 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__123 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__124 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__124.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__123). }
assert (e__125 : (q * / p) = ((/ p) * q)).
{
assert (e__126 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__126.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__125). }
feq.
}
assert (e__127 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
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
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__128). }
feq.
}
eapply eq_trans.
{
rw e__122.
rw e__127.
reflexivity.
}
feq.
}
feq.
}
rw e__113.
apply (from_le_nn 1 0 (Rpower eps (q * / p)) (Rpower (eps + (aida_r b2 p r g)) (q * / p))); [exact s__23 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply exp_pos.
}
}
}
{
apply mult_nn_nn.
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__130 : eta = 1 * (eta - 0) + 0).
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
rw e__130.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
apply apow_nonneg.
}
}
{
apply inv_pos.
apply exp_pos.
}
}
{
assert (e__131 : (1 - (sgn (- (aida_m b1 m g)))) = 1 * (1 - (sgn (- (aida_m b1 m g)))) + 0).
{
transitivity ((((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + 1)).
{
assert (e__132 : (sgn (- (aida_m b1 m g))) = (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))).
{
assert (e__133 : (- (aida_m b1 m g)) = ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))).
{
assert (e__134 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__134.
reflexivity.
}
feq.
}
rw e__133.
reflexivity.
}
eapply eq_trans.
{
rw e__132.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + 1)).
{
assert (e__135 : (sgn (- (aida_m b1 m g))) = (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))).
{
assert (e__136 : (- (aida_m b1 m g)) = ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))).
{
assert (e__137 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__137.
reflexivity.
}
feq.
}
rw e__136.
reflexivity.
}
eapply eq_trans.
{
rw e__135.
reflexivity.
}
feq.
}
feq.
}
rw e__131.
apply (from_le_nn 1 0 (sgn (- (aida_m b1 m g))) 1); [exact s__27 | lra ..].
}
}
}
rw e__28. exact w__29.
}
(* down *)
assert (s__210 : ((- ((aida_limit_x eta b1 b2 eps mu p q x m r g) - ((1 - mu) * x))) <= ((eta * (apow (aida_m b1 m g) q)) * / (Rpower eps (q * / p))))).
{
apply gap_le.
assert (e__139 : (((eta * (apow (aida_m b1 m g) q)) * / (Rpower eps (q * / p))) - (- ((aida_limit_x eta b1 b2 eps mu p q x m r g) - ((1 - mu) * x)))) = (((eta * (apow (aida_m b1 m g) q) * ((Rpower (eps + (aida_r b2 p r g)) (q * / p)) - (Rpower eps (q * / p)))) * / ((Rpower eps (q * / p)) * (Rpower (eps + (aida_r b2 p r g)) (q * / p)))) + (((eta * (apow (aida_m b1 m g) q)) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p))) * (1 - (sgn (aida_m b1 m g)))))).
{
transitivity ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower eps ((/ p) * q))) * eta))).
{
assert (e__141 : (aida_limit_x eta b1 b2 eps mu p q x m r g) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p)))) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
assert (e__142 : / (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__143 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__144 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__145 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__145.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__144). }
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__146). }
feq.
}
rw e__143.
apply inv_by. feq.
}
assert (e__148 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__149 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__149). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__150 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__151 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__151.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__142.
rw e__148.
rw e__150.
reflexivity.
}
feq.
}
assert (e__152 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__153 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__153). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__154 : / (Rpower eps (q * / p)) = (/ (Rpower eps ((/ p) * q)))).
{
assert (e__155 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__156 : (q * / p) = ((/ p) * q)).
{
assert (e__157 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__157.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__156). }
feq.
}
rw e__155.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__141.
rw e__152.
rw e__154.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower eps ((/ p) * q))) * eta))).
{
assert (e__158 : / ((Rpower eps (q * / p)) * (Rpower (eps + (aida_r b2 p r g)) (q * / p))) = ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower eps ((/ p) * q))))).
{
assert (e__159 : ((Rpower eps (q * / p)) * (Rpower (eps + (aida_r b2 p r g)) (q * / p))) = ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * (Rpower eps ((/ p) * q)))).
{
assert (e__160 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__161 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__162 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__162.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__161). }
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__163). }
feq.
}
assert (e__165 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__166 : (q * / p) = ((/ p) * q)).
{
assert (e__167 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__167.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__166). }
feq.
}
eapply eq_trans.
{
rw e__160.
rw e__165.
reflexivity.
}
feq.
}
rw e__159.
apply inv_by. feq.
}
assert (e__168 : / (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__169 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__170 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__171 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__171.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__170). }
assert (e__172 : (q * / p) = ((/ p) * q)).
{
assert (e__173 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__173.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__172). }
feq.
}
rw e__169.
apply inv_by. feq.
}
assert (e__174 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
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
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__175). }
assert (e__177 : (q * / p) = ((/ p) * q)).
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__177). }
feq.
}
assert (e__179 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__180 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__180). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__181 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__182 : (q * / p) = ((/ p) * q)).
{
assert (e__183 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__183.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__182). }
feq.
}
assert (e__184 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__185 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__185.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__158.
rw e__168.
rw e__174.
rw e__179.
rw e__181.
rw e__184.
reflexivity.
}
feq.
}
feq.
}
assert (w__140 : 0 <= (((eta * (apow (aida_m b1 m g) q) * ((Rpower (eps + (aida_r b2 p r g)) (q * / p)) - (Rpower eps (q * / p)))) * / ((Rpower eps (q * / p)) * (Rpower (eps + (aida_r b2 p r g)) (q * / p)))) + (((eta * (apow (aida_m b1 m g) q)) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p))) * (1 - (sgn (aida_m b1 m g)))))).
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
assert (e__186 : eta = 1 * (eta - 0) + 0).
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
rw e__186.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
apply apow_nonneg.
}
}
{
assert (e__187 : ((Rpower (eps + (aida_r b2 p r g)) (q * / p)) - (Rpower eps (q * / p))) = 1 * ((Rpower (eps + (aida_r b2 p r g)) (q * / p)) - (Rpower eps (q * / p))) + 0).
{
transitivity (((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) + ((- 1) * (Rpower eps ((/ p) * q))))).
{
assert (e__188 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__189 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__190 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__190.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__189). }
assert (e__191 : (q * / p) = ((/ p) * q)).
{
assert (e__192 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__192.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__191). }
feq.
}
assert (e__193 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__194 : (q * / p) = ((/ p) * q)).
{
assert (e__195 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__195.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__194). }
feq.
}
eapply eq_trans.
{
rw e__188.
rw e__193.
reflexivity.
}
feq.
}
symmetry.
transitivity (((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) + ((- 1) * (Rpower eps ((/ p) * q))))).
{
assert (e__196 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__197 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__198 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__198.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__197). }
assert (e__199 : (q * / p) = ((/ p) * q)).
{
assert (e__200 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__200.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__199). }
feq.
}
assert (e__201 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__202 : (q * / p) = ((/ p) * q)).
{
assert (e__203 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__203.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__202). }
feq.
}
eapply eq_trans.
{
rw e__196.
rw e__201.
reflexivity.
}
feq.
}
feq.
}
rw e__187.
apply (from_le_nn 1 0 (Rpower eps (q * / p)) (Rpower (eps + (aida_r b2 p r g)) (q * / p))); [exact s__23 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply exp_pos.
}
}
}
{
apply mult_nn_nn.
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__204 : eta = 1 * (eta - 0) + 0).
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
rw e__204.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
apply apow_nonneg.
}
}
{
apply inv_pos.
apply exp_pos.
}
}
{
assert (e__205 : (1 - (sgn (aida_m b1 m g))) = 1 * (1 - (sgn (aida_m b1 m g))) + 0).
{
transitivity (((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) + 1)).
{
assert (e__206 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__207 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__207.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__206.
reflexivity.
}
feq.
}
symmetry.
transitivity (((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) + 1)).
{
assert (e__208 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__209 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__209.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__208.
reflexivity.
}
feq.
}
feq.
}
rw e__205.
apply (from_le_nn 1 0 (sgn (aida_m b1 m g)) 1); [exact s__25 | lra ..].
}
}
}
rw e__139. exact w__140.
}
(* goal *)
assert (s__211 : ((((aida_limit_x eta b1 b2 eps mu p q x m r g) - ((1 - mu) * x)) <= ((eta * (apow (aida_m b1 m g) q)) * / (Rpower eps (q * / p)))) /\ ((- ((aida_limit_x eta b1 b2 eps mu p q x m r g) - ((1 - mu) * x))) <= ((eta * (apow (aida_m b1 m g) q)) * / (Rpower eps (q * / p)))))).
{
split.
{
exact s__138.
}
{
exact s__210.
}
}
pose proof s__211 as [h__212 h__213].
split.
{
split.
{
change (0 < q).
exact h__6.
}
{
split.
{
change (0 < p).
exact h__5.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__214 : p = 1 * (p - 0) + 0).
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
rw e__214.
apply (from_lt_pos 1 0 0 p); [exact h__5 | lra ..].
}
{
split.
{
change (0 < (eps + (aida_r b2 p r g))).
apply plus_pos_nn.
{
assert (e__215 : eps = 1 * (eps - 0) + 0).
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
rw e__215.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
assert (e__216 : (aida_r b2 p r g) = 1 * ((aida_r b2 p r g) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
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
feq.
}
rw e__216.
apply (from_le_nn 1 0 0 (aida_r b2 p r g)); [exact s__11 | lra ..].
}
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
change (0 < eps).
exact h__4.
}
{
split.
{
change (0 <> (Rpower eps (q * / p))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 < q).
exact h__6.
}
{
split.
{
change (0 < p).
exact h__5.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__218 : p = 1 * (p - 0) + 0).
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
rw e__218.
apply (from_lt_pos 1 0 0 p); [exact h__5 | lra ..].
}
{
split.
{
change (0 < (eps + (aida_r b2 p r g))).
apply plus_pos_nn.
{
assert (e__219 : eps = 1 * (eps - 0) + 0).
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
rw e__219.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
assert (e__220 : (aida_r b2 p r g) = 1 * ((aida_r b2 p r g) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
assert (e__221 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__221.
reflexivity.
}
feq.
}
feq.
}
rw e__220.
apply (from_le_nn 1 0 0 (aida_r b2 p r g)); [exact s__11 | lra ..].
}
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
change (0 < eps).
exact h__4.
}
{
change (0 <> (Rpower eps (q * / p))).
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
{
change ((((aida_limit_x eta b1 b2 eps mu p q x m r g) - ((1 - mu) * x)) <= ((eta * (apow (aida_m b1 m g) q)) * / (Rpower eps (q * / p)))) /\ ((- ((aida_limit_x eta b1 b2 eps mu p q x m r g) - ((1 - mu) * x))) <= ((eta * (apow (aida_m b1 m g) q)) * / (Rpower eps (q * / p))))).
exact s__211.
}
Qed.
Lemma meaningful : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R), (0 < eta) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (0 < q) -> (0 <= r) -> ((0 < q) /\ (0 < p) /\ (0 <> p) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) (q / p))) /\ (0 < eps) /\ (0 <> (Rpower eps (q / p))) /\ (0 < q) /\ (0 < p) /\ (0 <> p) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) (q / p))) /\ (0 < eps) /\ (0 <> (Rpower eps (q / p)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16)). Qed.
Theorem claim : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R), (0 < eta) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (0 < q) -> (0 <= r) -> ((((aida_limit_x eta b1 b2 eps mu p q x m r g) - ((1 - mu) * x)) <= ((eta * (apow (aida_m b1 m g) q)) / (Rpower eps (q / p)))) /\ ((- ((aida_limit_x eta b1 b2 eps mu p q x m r g) - ((1 - mu) * x))) <= ((eta * (apow (aida_m b1 m g) q)) / (Rpower eps (q / p))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16)). Qed.
Fail Definition corrupted : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R), (0 < eta) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (0 < q) -> (0 <= r) -> ((((eta * (apow (aida_m b1 m g) q)) / (Rpower eps (q / p))) < ((aida_limit_x eta b1 b2 eps mu p q x m r g) - ((1 - mu) * x))) /\ ((- ((aida_limit_x eta b1 b2 eps mu p q x m r g) - ((1 - mu) * x))) <= ((eta * (apow (aida_m b1 m g) q)) / (Rpower eps (q / p))))) := claim.
End T_aida_theorem3_inside_96cf1ad7.


(* aida.theorem3_r; certificate 95078024a5a919eb1f56efc1a45d2ce179034286b8eb6e9c0362331d6457bf18 *)
Module T_aida_theorem3_r_95078024.
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).

Lemma satisfiable : exists (b2 : R) (p : R) (r : R) (g : R), (0 < p).
Proof.
exists (1 * / 2), 2, 1, (- 1).
change (0 < 2).
closed_less.
Qed.

Lemma proved : forall (b2 : R) (p : R) (r : R) (g : R), (0 < p) -> (((0 < p)) /\ (((aida_r b2 p r g) - (b2 * r)) = ((1 - b2) * (apow g p)))).
Proof.
intros b2 p r g h__0.
assert (n__2 : 0 < p).
{
assert (e__1 : p = 1 * (p - 0) + 0).
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
rw e__1.
apply (from_lt_pos 1 0 0 p); [exact h__0 | lra ..].
}
(* goal *)
assert (s__4 : (((aida_r b2 p r g) - (b2 * r)) = ((1 - b2) * (apow g p)))).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p))).
{
assert (e__3 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
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
transitivity ((((- 1) * (apow g p) * b2) + (apow g p))).
{
feq.
}
feq.
}
split.
{
change (0 < p).
exact h__0.
}
{
change (((aida_r b2 p r g) - (b2 * r)) = ((1 - b2) * (apow g p))).
exact s__4.
}
Qed.
Lemma meaningful : forall (b2 : R) (p : R) (r : R) (g : R), (0 < p) -> ((0 < p)).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (b2 : R) (p : R) (r : R) (g : R), (0 < p) -> (((aida_r b2 p r g) - (b2 * r)) = ((1 - b2) * (apow g p))).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (b2 : R) (p : R) (r : R) (g : R), (0 < p) -> (((aida_r b2 p r g) - (b2 * r)) = (((1 - b2) * (apow g p)) + 1)) := claim.
End T_aida_theorem3_r_95078024.


(* aida.theorem3; certificate cc3bc6127eec98bb9866622f1bc6134c30e56d290d4c53da13ae88d587ae1acb *)
Module T_aida_theorem3_cc3bc612.
Definition det3 (a : R) (b : R) (c : R) (d : R) (e : R) (f : R) (g : R) (h : R) (i : R) : R := ((a * ((e * i) - (f * h))) - (b * ((d * i) - (f * g))) + (c * ((d * h) - (e * g)))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (mu : R) (gamma : R) (l : R), True.
Proof.
exists (1 * / 2), (3 * / 4), (1 * / 8), 1, 2.
exact I.
Qed.

Theorem claim : forall (b1 : R) (b2 : R) (mu : R) (gamma : R) (l : R), ((det3 (l - b1) 0 (- ((1 - b1) * gamma)) 0 (l - b2) 0 0 0 (l - (1 - mu))) = ((l - b1) * (l - b2) * (l - (1 - mu)))).
Proof.
intros b1 b2 mu gamma l.
(* goal *)
assert (s__0 : ((det3 (l - b1) 0 (- ((1 - b1) * gamma)) 0 (l - b2) 0 0 0 (l - (1 - mu))) = ((l - b1) * (l - b2) * (l - (1 - mu))))).
{
transitivity ((((- 1) * b1 * b2) + (b1 * b2 * l) + (b1 * b2 * mu) + (b1 * l) + ((- 1) * b1 * l * mu) + ((- 1) * b1 * (l ^ 2)) + (b2 * l) + ((- 1) * b2 * l * mu) + ((- 1) * b2 * (l ^ 2)) + ((l ^ 2) * mu) + ((- 1) * (l ^ 2)) + (l ^ 3))).
{
change ((((l - b1) * (((l - b2) * (l - (1 - mu))) - (0 * 0))) - (0 * ((0 * (l - (1 - mu))) - (0 * 0))) + ((- ((1 - b1) * gamma)) * ((0 * 0) - ((l - b2) * 0)))) = (((- 1) * b1 * b2) + (b1 * b2 * l) + (b1 * b2 * mu) + (b1 * l) + ((- 1) * b1 * l * mu) + ((- 1) * b1 * (l ^ 2)) + (b2 * l) + ((- 1) * b2 * l * mu) + ((- 1) * b2 * (l ^ 2)) + ((l ^ 2) * mu) + ((- 1) * (l ^ 2)) + (l ^ 3))).
feq.
}
symmetry.
transitivity ((((- 1) * b1 * b2) + (b1 * b2 * l) + (b1 * b2 * mu) + (b1 * l) + ((- 1) * b1 * l * mu) + ((- 1) * b1 * (l ^ 2)) + (b2 * l) + ((- 1) * b2 * l * mu) + ((- 1) * b2 * (l ^ 2)) + ((l ^ 2) * mu) + ((- 1) * (l ^ 2)) + (l ^ 3))).
{
feq.
}
feq.
}
change ((det3 (l - b1) 0 (- ((1 - b1) * gamma)) 0 (l - b2) 0 0 0 (l - (1 - mu))) = ((l - b1) * (l - b2) * (l - (1 - mu)))).
exact s__0.
Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (mu : R) (gamma : R) (l : R), ((det3 (l - b1) 0 (- ((1 - b1) * gamma)) 0 (l - b2) 0 0 0 (l - (1 - mu))) = (((l - b1) * (l - b2) * (l - (1 - mu))) + 1)) := claim.
End T_aida_theorem3_cc3bc612.


(* aida.theorem3_radius; certificate 91ef8a04efb2426baa1d3214cc2a71774cb6e480ef6f5a8f9580f8498f511188 *)
Module T_aida_theorem3_radius_91ef8a04.

Lemma satisfiable : exists (mu : R), ((0 < mu) /\ (mu < 1)).
Proof.
exists (1 * / 2).
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
Qed.

Theorem claim : forall (mu : R), ((0 < mu) /\ (mu < 1)) -> (((- 1) < (1 - mu)) /\ ((1 - mu) < 1)).
Proof.
intros mu h__0.
pose proof h__0 as [h__1 h__2].
(* low *)
assert (s__6 : ((- 1) < (1 - mu))).
{
apply gap_lt.
assert (e__3 : ((1 - mu) - (- 1)) = (1 + (1 - mu))).
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
assert (w__4 : 0 < (1 + (1 - mu))).
{
assert (e__5 : (1 + (1 - mu)) = 1 * (1 - mu) + 1).
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
rw e__5.
apply (from_lt_pos 1 1 mu 1); [exact h__2 | lra ..].
}
rw e__3. exact w__4.
}
(* high *)
assert (s__10 : ((1 - mu) < 1)).
{
apply gap_lt.
assert (e__7 : (1 - (1 - mu)) = mu).
{
transitivity (mu).
{
feq.
}
symmetry.
transitivity (mu).
{
reflexivity.
}
feq.
}
assert (w__8 : 0 < mu).
{
assert (e__9 : mu = 1 * (mu - 0) + 0).
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
rw e__9.
apply (from_lt_pos 1 0 0 mu); [exact h__1 | lra ..].
}
rw e__7. exact w__8.
}
(* goal *)
assert (s__11 : (((- 1) < (1 - mu)) /\ ((1 - mu) < 1))).
{
split.
{
exact s__6.
}
{
exact s__10.
}
}
pose proof s__11 as [h__12 h__13].
change (((- 1) < (1 - mu)) /\ ((1 - mu) < 1)).
exact s__11.
Qed.
Fail Definition corrupted : forall (mu : R), ((0 < mu) /\ (mu < 1)) -> (((1 - mu) <= (- 1)) /\ ((1 - mu) < 1)) := claim.
End T_aida_theorem3_radius_91ef8a04.
