From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* aida.reduces_inside; certificate 76ba51108e7b77cc8a1cc2dc3070a7d1416621e7a75dc57a7596bdd40bcb3eb7 *)
Module T_aida_reduces_inside_76ba5110.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z) : R := ((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q / p))))).
Definition adamw_eps_inside_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition adamw_eps_inside_v (b2 : R) (v : R) (g : R) : R := ((v * b2) + ((g ^ 2) * (1 - b2))).
Definition adamw_eps_inside_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (g : R) (t : Z) : R := ((x * (1 - mu)) - ((eta * (sqrt (1 - (powerRZ b2 (t)%Z))) * (adamw_eps_inside_m b1 m g)) / ((1 - (powerRZ b1 (t)%Z)) * (sqrt (eps + (adamw_eps_inside_v b2 v g)))))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 <= r) /\ (1 <= (IZR t)).
Proof.
exists 1, (1 * / 2), (3 * / 4), 1, (1 * / 8), 1, 1, 4, (- 2), (1)%Z.
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
change (0 <= 4).
closed_less.
}
{
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
}
}
}
Qed.

Lemma proved : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= r) -> (1 <= (IZR t)) -> (((0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 < (eps + (aida_r b2 2 r g))) /\ (0 <> ((Rpower (1 - (powerRZ b1 (t)%Z)) 1) * (Rpower (eps + (aida_r b2 2 r g)) (1 / 2)))) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <= (eps + (adamw_eps_inside_v b2 r g))) /\ (0 <> ((1 - (powerRZ b1 (t)%Z)) * (sqrt (eps + (adamw_eps_inside_v b2 r g)))))) /\ (((aida_m b1 m g) = (adamw_eps_inside_m b1 m g)) /\ ((aida_r b2 2 r g) = (adamw_eps_inside_v b2 r g)) /\ ((aida_x eta b1 b2 eps mu 2 1 x m r g (t)%Z) = (adamw_eps_inside_x eta b1 b2 eps mu x m r g (t)%Z)))).
Proof.
intros eta b1 b2 eps mu x m r g t b__0 h__2 h__5 h__8 h__9 h__10.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__11 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* R *)
assert (s__15 : (0 <= (aida_r b2 2 r g))).
{
change (0 <= ((r * b2) + ((apow g 2) * (1 - b2)))).
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (e__12 : r = 1 * (r - 0) + 0).
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
rw e__12.
apply (from_le_nn 1 0 0 r); [exact h__9 | lra ..].
}
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
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply apow_nonneg.
}
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
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
}
}
(* magnitude *)
assert (s__17 : (((sgn (aida_m b1 m g)) * (apow (aida_m b1 m g) 1)) = (aida_m b1 m g))).
{
assert (u__16 : (((sgn (aida_m b1 m g)) * (apow (aida_m b1 m g) 1)) = (aida_m b1 m g))).
{
exact (ax_sign_times_magnitude (aida_m b1 m g)).
}
exact u__16.
}
(* root *)
assert (s__25 : ((Rpower ((aida_r b2 2 r g) + eps) (1 * / 2)) = (sqrt ((aida_r b2 2 r g) + eps)))).
{
assert (p__18 : (0 < ((aida_r b2 2 r g) + eps))).
{
apply plus_nn_pos.
{
assert (e__19 : (aida_r b2 2 r g) = 1 * ((aida_r b2 2 r g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__20 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
assert (e__21 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__22 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__21.
reflexivity.
}
feq.
}
feq.
}
rw e__19.
apply (from_le_nn 1 0 0 (aida_r b2 2 r g)); [exact s__15 | lra ..].
}
{
assert (e__23 : eps = 1 * (eps - 0) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
assert (u__24 : ((Rpower ((aida_r b2 2 r g) + eps) (1 * / 2)) = (sqrt ((aida_r b2 2 r g) + eps)))).
{
exact (ax_rpow_half ((aida_r b2 2 r g) + eps) p__18).
}
exact u__24.
}
(* bias *)
assert (s__35 : ((Rpower (1 - (powerRZ b2 (t)%Z)) (1 * / 2)) = (sqrt (1 - (powerRZ b2 (t)%Z))))).
{
assert (p__26 : (0 < (1 - (powerRZ b2 (t)%Z)))).
{
assert (g__27 : 0 < b2).
{
assert (e__31 : b2 = 1 * (b2 - 0) + 0).
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
rw e__31.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__28 : 0 < (1 - b2)).
{
assert (e__32 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__32.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__29 : 0 < (IZR t)).
{
assert (e__33 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__33.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__30 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (u__34 : ((Rpower (1 - (powerRZ b2 (t)%Z)) (1 * / 2)) = (sqrt (1 - (powerRZ b2 (t)%Z))))).
{
exact (ax_rpow_half (1 - (powerRZ b2 (t)%Z)) p__26).
}
exact u__34.
}
assert (n__45 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
apply Rlt_le.
assert (g__38 : 0 < b2).
{
assert (e__42 : b2 = 1 * (b2 - 0) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__39 : 0 < (1 - b2)).
{
assert (e__43 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__43.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__40 : 0 < (IZR t)).
{
assert (e__44 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__44.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__41 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__47 : 0 <= (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__46 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__46.
exact n__45.
}
assert (n__52 : 0 <= (eps + (adamw_eps_inside_v b2 r g))).
{
apply Rlt_le.
apply plus_pos_nn.
{
assert (e__48 : eps = 1 * (eps - 0) + 0).
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
rw e__48.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
assert (e__49 : (adamw_eps_inside_v b2 r g) = 1 * ((aida_r b2 2 r g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
assert (e__50 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__51 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__50.
reflexivity.
}
feq.
}
feq.
}
rw e__49.
apply (from_le_nn 1 0 0 (aida_r b2 2 r g)); [exact s__15 | lra ..].
}
}
assert (n__55 : 0 <= (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__53 : (eps + (adamw_eps_inside_v b2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__54 : (adamw_eps_inside_v b2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__54.
reflexivity.
}
feq.
}
try rewrite <- e__53.
exact n__52.
}
assert (n__67 : ((1 - (powerRZ b1 (t)%Z)) * (sqrt (eps + (adamw_eps_inside_v b2 r g)))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (g__56 : 0 < b1).
{
assert (e__60 : b1 = 1 * (b1 - 0) + 0).
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
rw e__60.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__57 : 0 < (1 - b1)).
{
assert (e__61 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__61.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__58 : 0 < (IZR t)).
{
assert (e__62 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__62.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__59 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
apply sqrt_lt_R0.
apply plus_pos_nn.
{
assert (e__63 : eps = 1 * (eps - 0) + 0).
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
rw e__63.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
assert (e__64 : (adamw_eps_inside_v b2 r g) = 1 * ((aida_r b2 2 r g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
assert (e__65 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__66 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__66.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__65.
reflexivity.
}
feq.
}
feq.
}
rw e__64.
apply (from_le_nn 1 0 0 (aida_r b2 2 r g)); [exact s__15 | lra ..].
}
}
}
assert (n__72 : (((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) + (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) <> 0).
{
assert (e__68 : ((1 - (powerRZ b1 (t)%Z)) * (sqrt (eps + (adamw_eps_inside_v b2 r g)))) = (((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) + (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))))).
{
assert (e__69 : (sqrt (eps + (adamw_eps_inside_v b2 r g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))).
{
assert (e__70 : (eps + (adamw_eps_inside_v b2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__71 : (adamw_eps_inside_v b2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
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
try rewrite <- e__68.
exact n__67.
}
assert (n__73 : (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))) <> 0).
{
intro vanishes.
apply n__72.
transitivity ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * ((powerRZ b1 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__74 : ((powerRZ b1 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__72.
transitivity ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * ((powerRZ b1 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__82 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
assert (g__75 : 0 < b2).
{
assert (e__79 : b2 = 1 * (b2 - 0) + 0).
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
rw e__79.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__76 : 0 < (1 - b2)).
{
assert (e__80 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__80.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__77 : 0 < (IZR t)).
{
assert (e__81 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__81.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__78 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__84 : 0 < (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__83 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__83.
exact n__82.
}
assert (n__92 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
assert (g__85 : 0 < b1).
{
assert (e__89 : b1 = 1 * (b1 - 0) + 0).
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
rw e__89.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__86 : 0 < (1 - b1)).
{
assert (e__90 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__90.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__87 : 0 < (IZR t)).
{
assert (e__91 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__91.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__88 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__94 : 0 < (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
assert (e__93 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__93.
exact n__92.
}
assert (n__100 : 0 < (eps + (aida_r b2 2 r g))).
{
apply plus_pos_nn.
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
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
assert (e__96 : (aida_r b2 2 r g) = 1 * ((aida_r b2 2 r g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__97 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__97.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
assert (e__98 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__99 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__99.
reflexivity.
}
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
rw e__96.
apply (from_le_nn 1 0 0 (aida_r b2 2 r g)); [exact s__15 | lra ..].
}
}
assert (n__104 : 0 < (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__101 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__102 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__103 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__103.
reflexivity.
}
feq.
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
assert (n__105 : ((Rpower (1 - (powerRZ b1 (t)%Z)) 1) * (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) <> 0).
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
assert (n__113 : (((- 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) + (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) <> 0).
{
assert (e__106 : ((Rpower (1 - (powerRZ b1 (t)%Z)) 1) * (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) + (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__107 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__108 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__109 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__110 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__110.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__109.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__108). }
feq.
}
assert (e__111 : (Rpower (1 - (powerRZ b1 (t)%Z)) 1) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
assert (e__112 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__112). }
rewrite (rp_whole (((- 1) * (powerRZ b1 (t)%Z)) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__107.
rw e__111.
reflexivity.
}
feq.
}
try rewrite <- e__106.
exact n__105.
}
assert (n__114 : (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) <> 0).
{
intro vanishes.
apply n__113.
transitivity ((- 1) * ((Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * ((powerRZ b1 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__120 : 0 <= ((aida_r b2 2 r g) + eps)).
{
apply Rlt_le.
apply plus_nn_pos.
{
assert (e__115 : (aida_r b2 2 r g) = 1 * ((aida_r b2 2 r g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__116 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__116.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
assert (e__117 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__118 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__118.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__117.
reflexivity.
}
feq.
}
feq.
}
rw e__115.
apply (from_le_nn 1 0 0 (aida_r b2 2 r g)); [exact s__15 | lra ..].
}
{
assert (e__119 : eps = 1 * (eps - 0) + 0).
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
rw e__119.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
assert (n__133 : ((1 - (powerRZ b1 (t)%Z)) * (sqrt ((aida_r b2 2 r g) + eps))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (g__121 : 0 < b1).
{
assert (e__125 : b1 = 1 * (b1 - 0) + 0).
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
rw e__125.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__122 : 0 < (1 - b1)).
{
assert (e__126 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__126.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__123 : 0 < (IZR t)).
{
assert (e__127 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__127.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__124 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
apply sqrt_lt_R0.
apply plus_nn_pos.
{
assert (e__128 : (aida_r b2 2 r g) = 1 * ((aida_r b2 2 r g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__129 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__129.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
assert (e__130 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__131 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__131.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__130.
reflexivity.
}
feq.
}
feq.
}
rw e__128.
apply (from_le_nn 1 0 0 (aida_r b2 2 r g)); [exact s__15 | lra ..].
}
{
assert (e__132 : eps = 1 * (eps - 0) + 0).
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
rw e__132.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
}
assert (n__176 : 0 < ((aida_r b2 2 r g) + eps)).
{
apply plus_nn_pos.
{
assert (e__171 : (aida_r b2 2 r g) = 1 * ((aida_r b2 2 r g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__172 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__172.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
assert (e__173 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__174 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__174.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__173.
reflexivity.
}
feq.
}
feq.
}
rw e__171.
apply (from_le_nn 1 0 0 (aida_r b2 2 r g)); [exact s__15 | lra ..].
}
{
assert (e__175 : eps = 1 * (eps - 0) + 0).
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
rw e__175.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
assert (n__187 : (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))).
{
transitivity (1 * (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{ feq. }
assert (e__183 : (Rpower ((aida_r b2 2 r g) + eps) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__184 : ((aida_r b2 2 r g) + eps) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__185 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__186 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__186.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__185.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__184). }
feq.
}
try rewrite <- e__183.
rewrite s__25.
assert (e__179 : (sqrt ((aida_r b2 2 r g) + eps)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))).
{
assert (e__180 : ((aida_r b2 2 r g) + eps) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__181 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__182 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__182.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__181.
reflexivity.
}
feq.
}
rw e__180.
reflexivity.
}
rw e__179.
feq.
}
assert (n__194 : (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
transitivity (1 * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2))).
{ feq. }
assert (e__192 : (Rpower (1 - (powerRZ b2 (t)%Z)) (1 * / 2)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2))).
{
assert (e__193 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__193). }
feq.
}
try rewrite <- e__192.
rewrite s__35.
assert (e__190 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__191 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__191.
reflexivity.
}
rw e__190.
feq.
}
(* x *)
assert (s__207 : ((aida_x eta b1 b2 eps mu 2 1 x m r g (t)%Z) = (adamw_eps_inside_x eta b1 b2 eps mu x m r g (t)%Z))).
{
apply gap_eq.
assert (e__36 : ((adamw_eps_inside_x eta b1 b2 eps mu x m r g (t)%Z) - (aida_x eta b1 b2 eps mu 2 1 x m r g (t)%Z)) = (- (((eta * (sqrt (1 - (powerRZ b2 (t)%Z)))) * / ((1 - (powerRZ b1 (t)%Z)) * (sqrt ((aida_r b2 2 r g) + eps)))) * ((aida_m b1 m g) - ((sgn (aida_m b1 m g)) * (apow (aida_m b1 m g) 1)))))).
{
transitivity (((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * b1 * eta * g) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * b1 * eta * m) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * eta * g)) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__134 : (adamw_eps_inside_x eta b1 b2 eps mu x m r g (t)%Z) = ((((- 1) * (powerRZ b1 (t)%Z) * mu * x) + ((powerRZ b1 (t)%Z) * x) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * b1 * eta * g) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * b1 * eta * m) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * eta * g) + (mu * x) + ((- 1) * x)) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
change (((x * (1 - mu)) - ((eta * (sqrt (1 - (powerRZ b2 (t)%Z))) * (adamw_eps_inside_m b1 m g)) * / ((1 - (powerRZ b1 (t)%Z)) * (sqrt (eps + (adamw_eps_inside_v b2 r g)))))) = ((((- 1) * (powerRZ b1 (t)%Z) * mu * x) + ((powerRZ b1 (t)%Z) * x) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * b1 * eta * g) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * b1 * eta * m) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * eta * g) + (mu * x) + ((- 1) * x)) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
assert (e__135 : / ((1 - (powerRZ b1 (t)%Z)) * (sqrt (eps + (adamw_eps_inside_v b2 r g)))) = (((- 1) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))))) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__136 : ((1 - (powerRZ b1 (t)%Z)) * (sqrt (eps + (adamw_eps_inside_v b2 r g)))) = (((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) + (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))))).
{
assert (e__137 : (sqrt (eps + (adamw_eps_inside_v b2 r g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))).
{
assert (e__138 : (eps + (adamw_eps_inside_v b2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__139 : (adamw_eps_inside_v b2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__139.
reflexivity.
}
feq.
}
rw e__138.
reflexivity.
}
eapply eq_trans.
{
rw e__137.
reflexivity.
}
feq.
}
rw e__136.
apply inv_by. feq.
}
assert (e__140 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__141 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__141.
reflexivity.
}
assert (e__142 : (adamw_eps_inside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__135.
rw e__140.
rw e__142.
reflexivity.
}
feq.
}
assert (e__143 : (aida_x eta b1 b2 eps mu 2 1 x m r g (t)%Z) = ((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * (powerRZ b1 (t)%Z) * mu * x) + ((powerRZ b1 (t)%Z) * x) + (mu * x) + ((- 1) * x)) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
change (((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (1 * / 2)) * (apow (aida_m b1 m g) 1) * (sgn (aida_m b1 m g))) * / ((Rpower (1 - (powerRZ b1 (t)%Z)) 1) * (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))))) = ((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * (powerRZ b1 (t)%Z) * mu * x) + ((powerRZ b1 (t)%Z) * x) + (mu * x) + ((- 1) * x)) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
assert (e__144 : / ((Rpower (1 - (powerRZ b1 (t)%Z)) 1) * (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__145 : ((Rpower (1 - (powerRZ b1 (t)%Z)) 1) * (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) + (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__146 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__147 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__148 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__149 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__149.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__148.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__147). }
feq.
}
assert (e__150 : (Rpower (1 - (powerRZ b1 (t)%Z)) 1) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
assert (e__151 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__151). }
rewrite (rp_whole (((- 1) * (powerRZ b1 (t)%Z)) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__146.
rw e__150.
reflexivity.
}
feq.
}
rw e__145.
apply inv_by. feq.
}
assert (e__152 : (Rpower (1 - (powerRZ b2 (t)%Z)) (1 * / 2)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2))).
{
assert (e__153 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__153). }
feq.
}
assert (e__154 : (apow (aida_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__155 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__155). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__156 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__157 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__157.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__144.
rw e__152.
rw e__154.
rw e__156.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__134.
rw e__143.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * eta) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * b1 * eta * g) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * b1 * eta * m) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * eta * g)) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__158 : / ((1 - (powerRZ b1 (t)%Z)) * (sqrt ((aida_r b2 2 r g) + eps))) = (((- 1) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))))) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__159 : ((1 - (powerRZ b1 (t)%Z)) * (sqrt ((aida_r b2 2 r g) + eps))) = (((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) + (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))))).
{
assert (e__160 : (sqrt ((aida_r b2 2 r g) + eps)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))).
{
assert (e__161 : ((aida_r b2 2 r g) + eps) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__162 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__163 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__163.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__162.
reflexivity.
}
feq.
}
rw e__161.
reflexivity.
}
eapply eq_trans.
{
rw e__160.
reflexivity.
}
feq.
}
rw e__159.
apply inv_by. feq.
}
assert (e__164 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__165 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__165.
reflexivity.
}
assert (e__166 : (apow (aida_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__167 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__167). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__168 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__169 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__169.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
assert (e__170 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__158.
rw e__164.
rw e__166.
rw e__168.
rw e__170.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * eta)) * (/ ((1 * (powerRZ b1 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__187.
transitivity (((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * eta)) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
feq.
}
transitivity ((((1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)))) * eta)) * (/ ((1 * (powerRZ b1 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__194.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__37 : (- (((eta * (sqrt (1 - (powerRZ b2 (t)%Z)))) * / ((1 - (powerRZ b1 (t)%Z)) * (sqrt ((aida_r b2 2 r g) + eps)))) * ((aida_m b1 m g) - ((sgn (aida_m b1 m g)) * (apow (aida_m b1 m g) 1))))) = 0).
{
apply opp_zero.
assert (v__195 : ((aida_m b1 m g) - ((sgn (aida_m b1 m g)) * (apow (aida_m b1 m g) 1))) = 0).
{
assert (e__196 : ((aida_m b1 m g) - ((sgn (aida_m b1 m g)) * (apow (aida_m b1 m g) 1))) = 1 * ((aida_m b1 m g) - ((sgn (aida_m b1 m g)) * (apow (aida_m b1 m g) 1))) + 0).
{
transitivity ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + ((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__197 : (apow (aida_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__198 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__198). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
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
assert (e__201 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__197.
rw e__199.
rw e__201.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + ((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__202 : (apow (aida_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__203 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__203). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__204 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__205 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__205.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
assert (e__206 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__202.
rw e__204.
rw e__206.
reflexivity.
}
feq.
}
feq.
}
rw e__196.
apply (from_eq_zero 1 0 ((sgn (aida_m b1 m g)) * (apow (aida_m b1 m g) 1)) (aida_m b1 m g)); [exact s__17 | lra ..].
}
rewrite v__195. ring.
}
rw e__36. exact w__37.
}
(* moments *)
assert (s__209 : (((aida_m b1 m g) = (adamw_eps_inside_m b1 m g)) /\ ((aida_r b2 2 r g) = (adamw_eps_inside_v b2 r g)))).
{
split.
{
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
symmetry.
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
feq.
}
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__208 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__208.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
feq.
}
feq.
}
}
pose proof s__209 as [h__210 h__211].
(* goal *)
assert (s__212 : (((aida_m b1 m g) = (adamw_eps_inside_m b1 m g)) /\ ((aida_r b2 2 r g) = (adamw_eps_inside_v b2 r g)) /\ ((aida_x eta b1 b2 eps mu 2 1 x m r g (t)%Z) = (adamw_eps_inside_x eta b1 b2 eps mu x m r g (t)%Z)))).
{
split.
{
exact h__210.
}
{
split.
{
exact h__211.
}
{
exact s__207.
}
}
}
pose proof s__212 as [h__213 [h__214 h__215]].
split.
{
split.
{
change (0 < (1 - (powerRZ b2 (t)%Z))).
assert (g__216 : 0 < b2).
{
assert (e__220 : b2 = 1 * (b2 - 0) + 0).
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
rw e__220.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__217 : 0 < (1 - b2)).
{
assert (e__221 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__221.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__218 : 0 < (IZR t)).
{
assert (e__222 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__222.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__219 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
split.
{
change (0 < (1 - (powerRZ b1 (t)%Z))).
assert (g__223 : 0 < b1).
{
assert (e__227 : b1 = 1 * (b1 - 0) + 0).
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
rw e__227.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__224 : 0 < (1 - b1)).
{
assert (e__228 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__228.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__225 : 0 < (IZR t)).
{
assert (e__229 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__229.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__226 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
split.
{
change (0 < (eps + (aida_r b2 2 r g))).
apply plus_pos_nn.
{
assert (e__230 : eps = 1 * (eps - 0) + 0).
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
rw e__230.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
assert (e__231 : (aida_r b2 2 r g) = 1 * ((aida_r b2 2 r g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__232 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__232.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
assert (e__233 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__234 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__234.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__233.
reflexivity.
}
feq.
}
feq.
}
rw e__231.
apply (from_le_nn 1 0 0 (aida_r b2 2 r g)); [exact s__15 | lra ..].
}
}
{
split.
{
change (0 <> ((Rpower (1 - (powerRZ b1 (t)%Z)) 1) * (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply exp_pos.
}
}
{
split.
{
change (0 <= (1 - (powerRZ b2 (t)%Z))).
apply Rlt_le.
assert (g__235 : 0 < b2).
{
assert (e__239 : b2 = 1 * (b2 - 0) + 0).
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
rw e__239.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__236 : 0 < (1 - b2)).
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
assert (g__237 : 0 < (IZR t)).
{
assert (e__241 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__241.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__238 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
split.
{
change (0 <= (eps + (adamw_eps_inside_v b2 r g))).
apply Rlt_le.
apply plus_pos_nn.
{
assert (e__242 : eps = 1 * (eps - 0) + 0).
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
rw e__242.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
assert (e__243 : (adamw_eps_inside_v b2 r g) = 1 * ((aida_r b2 2 r g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
assert (e__244 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__245 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__245.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__244.
reflexivity.
}
feq.
}
feq.
}
rw e__243.
apply (from_le_nn 1 0 0 (aida_r b2 2 r g)); [exact s__15 | lra ..].
}
}
{
change (0 <> ((1 - (powerRZ b1 (t)%Z)) * (sqrt (eps + (adamw_eps_inside_v b2 r g))))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (g__246 : 0 < b1).
{
assert (e__250 : b1 = 1 * (b1 - 0) + 0).
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
rw e__250.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__247 : 0 < (1 - b1)).
{
assert (e__251 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__251.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__248 : 0 < (IZR t)).
{
assert (e__252 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__252.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__249 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
apply sqrt_lt_R0.
apply plus_pos_nn.
{
assert (e__253 : eps = 1 * (eps - 0) + 0).
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
rw e__253.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
assert (e__254 : (adamw_eps_inside_v b2 r g) = 1 * ((aida_r b2 2 r g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
assert (e__255 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__256 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__256.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__255.
reflexivity.
}
feq.
}
feq.
}
rw e__254.
apply (from_le_nn 1 0 0 (aida_r b2 2 r g)); [exact s__15 | lra ..].
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
change (((aida_m b1 m g) = (adamw_eps_inside_m b1 m g)) /\ ((aida_r b2 2 r g) = (adamw_eps_inside_v b2 r g)) /\ ((aida_x eta b1 b2 eps mu 2 1 x m r g (t)%Z) = (adamw_eps_inside_x eta b1 b2 eps mu x m r g (t)%Z))).
exact s__212.
}
Qed.
Lemma meaningful : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= r) -> (1 <= (IZR t)) -> ((0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 < (eps + (aida_r b2 2 r g))) /\ (0 <> ((Rpower (1 - (powerRZ b1 (t)%Z)) 1) * (Rpower (eps + (aida_r b2 2 r g)) (1 / 2)))) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <= (eps + (adamw_eps_inside_v b2 r g))) /\ (0 <> ((1 - (powerRZ b1 (t)%Z)) * (sqrt (eps + (adamw_eps_inside_v b2 r g)))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15)). Qed.
Theorem claim : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= r) -> (1 <= (IZR t)) -> (((aida_m b1 m g) = (adamw_eps_inside_m b1 m g)) /\ ((aida_r b2 2 r g) = (adamw_eps_inside_v b2 r g)) /\ ((aida_x eta b1 b2 eps mu 2 1 x m r g (t)%Z) = (adamw_eps_inside_x eta b1 b2 eps mu x m r g (t)%Z))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15)). Qed.
Fail Definition corrupted : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= r) -> (1 <= (IZR t)) -> (((aida_m b1 m g) = ((adamw_eps_inside_m b1 m g) + 1)) /\ ((aida_r b2 2 r g) = (adamw_eps_inside_v b2 r g)) /\ ((aida_x eta b1 b2 eps mu 2 1 x m r g (t)%Z) = (adamw_eps_inside_x eta b1 b2 eps mu x m r g (t)%Z))) := claim.
End T_aida_reduces_inside_76ba5110.


(* aida.reduces_outside; certificate 2c47e15d4a1b0a626b5a53f2bfecd15b68bee86c8ed241cfa90c3916ea7c66c0 *)
Module T_aida_reduces_outside_2c47e15d.
Definition aida_eps_outside_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_eps_outside_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_eps_outside_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z) : R := ((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) * (apow (aida_eps_outside_m b1 m g) q) * (sgn (aida_eps_outside_m b1 m g))) / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p r g) (q / p)))))).
Definition printed_5b (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (t : Z) : R := (((1 - mu) * x) - ((((eta * (sqrt (1 - (powerRZ b2 (t)%Z)))) / (1 - (powerRZ b1 (t)%Z))) * m) / ((sqrt v) + eps))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 <= r) /\ (1 <= (IZR t)).
Proof.
exists 1, (1 * / 2), (3 * / 4), 1, (1 * / 8), 1, 1, 4, (- 2), (1)%Z.
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
change (0 <= 4).
closed_less.
}
{
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
}
}
}
Qed.

Lemma proved : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= r) -> (1 <= (IZR t)) -> (((0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 <> ((Rpower (1 - (powerRZ b1 (t)%Z)) 1) * (eps + (apow (aida_eps_outside_r b2 2 r g) (1 / 2))))) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <= (aida_eps_outside_r b2 2 r g)) /\ (0 <> ((sqrt (aida_eps_outside_r b2 2 r g)) + eps))) /\ ((aida_eps_outside_x eta b1 b2 eps mu 2 1 x m r g (t)%Z) = (printed_5b eta b1 b2 eps mu x (aida_eps_outside_m b1 m g) (aida_eps_outside_r b2 2 r g) (t)%Z))).
Proof.
intros eta b1 b2 eps mu x m r g t b__0 h__2 h__5 h__8 h__9 h__10.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__11 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* R *)
assert (s__15 : (0 <= (aida_eps_outside_r b2 2 r g))).
{
change (0 <= ((r * b2) + ((apow g 2) * (1 - b2)))).
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (e__12 : r = 1 * (r - 0) + 0).
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
rw e__12.
apply (from_le_nn 1 0 0 r); [exact h__9 | lra ..].
}
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
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply apow_nonneg.
}
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
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
}
}
(* magnitude *)
assert (s__17 : (((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1)) = (aida_eps_outside_m b1 m g))).
{
assert (u__16 : (((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1)) = (aida_eps_outside_m b1 m g))).
{
exact (ax_sign_times_magnitude (aida_eps_outside_m b1 m g)).
}
exact u__16.
}
(* root *)
assert (s__20 : ((apow (aida_eps_outside_r b2 2 r g) (1 * / 2)) = (sqrt (aida_eps_outside_r b2 2 r g)))).
{
assert (p__18 : (0 <= (aida_eps_outside_r b2 2 r g))).
{
exact s__15.
}
assert (u__19 : ((apow (aida_eps_outside_r b2 2 r g) (1 * / 2)) = (sqrt (aida_eps_outside_r b2 2 r g)))).
{
exact (ax_apow_half (aida_eps_outside_r b2 2 r g) p__18).
}
exact u__19.
}
(* bias *)
assert (s__30 : ((Rpower (1 - (powerRZ b2 (t)%Z)) (1 * / 2)) = (sqrt (1 - (powerRZ b2 (t)%Z))))).
{
assert (p__21 : (0 < (1 - (powerRZ b2 (t)%Z)))).
{
assert (g__22 : 0 < b2).
{
assert (e__26 : b2 = 1 * (b2 - 0) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__23 : 0 < (1 - b2)).
{
assert (e__27 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__27.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__24 : 0 < (IZR t)).
{
assert (e__28 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__28.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__25 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (u__29 : ((Rpower (1 - (powerRZ b2 (t)%Z)) (1 * / 2)) = (sqrt (1 - (powerRZ b2 (t)%Z))))).
{
exact (ax_rpow_half (1 - (powerRZ b2 (t)%Z)) p__21).
}
exact u__29.
}
assert (n__40 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
apply Rlt_le.
assert (g__33 : 0 < b2).
{
assert (e__37 : b2 = 1 * (b2 - 0) + 0).
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
rw e__37.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__34 : 0 < (1 - b2)).
{
assert (e__38 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__38.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__35 : 0 < (IZR t)).
{
assert (e__39 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__39.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__36 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__42 : 0 <= (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__41 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__41.
exact n__40.
}
assert (n__50 : (1 - (powerRZ b1 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__43 : 0 < b1).
{
assert (e__47 : b1 = 1 * (b1 - 0) + 0).
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
rw e__47.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__44 : 0 < (1 - b1)).
{
assert (e__48 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__48.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__45 : 0 < (IZR t)).
{
assert (e__49 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__49.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__46 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__52 : (((- 1) * (powerRZ b1 (t)%Z)) + 1) <> 0).
{
assert (e__51 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__51.
exact n__50.
}
assert (n__53 : ((powerRZ b1 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__52.
transitivity ((- 1) * ((powerRZ b1 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__58 : 0 <= (aida_eps_outside_r b2 2 r g)).
{
assert (e__54 : (aida_eps_outside_r b2 2 r g) = 1 * ((aida_eps_outside_r b2 2 r g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__55 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__55.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
assert (e__56 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__57 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__57.
reflexivity.
}
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
apply (from_le_nn 1 0 0 (aida_eps_outside_r b2 2 r g)); [exact s__15 | lra ..].
}
assert (n__61 : 0 <= (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
assert (e__59 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__60 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__60.
reflexivity.
}
feq.
}
try rewrite <- e__59.
exact n__58.
}
assert (n__63 : ((sqrt (aida_eps_outside_r b2 2 r g)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__62 : eps = 1 * (eps - 0) + 0).
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
rw e__62.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
assert (n__68 : ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps) <> 0).
{
assert (e__64 : ((sqrt (aida_eps_outside_r b2 2 r g)) + eps) = ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps)).
{
assert (e__65 : (sqrt (aida_eps_outside_r b2 2 r g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))).
{
assert (e__66 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__67 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__67.
reflexivity.
}
feq.
}
rw e__66.
reflexivity.
}
eapply eq_trans.
{
rw e__65.
reflexivity.
}
feq.
}
try rewrite <- e__64.
exact n__63.
}
assert (n__76 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
assert (g__69 : 0 < b2).
{
assert (e__73 : b2 = 1 * (b2 - 0) + 0).
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
rw e__73.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__70 : 0 < (1 - b2)).
{
assert (e__74 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__74.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__71 : 0 < (IZR t)).
{
assert (e__75 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__75.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__72 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__78 : 0 < (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__77 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__77.
exact n__76.
}
assert (n__86 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
assert (g__79 : 0 < b1).
{
assert (e__83 : b1 = 1 * (b1 - 0) + 0).
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
rw e__83.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__80 : 0 < (1 - b1)).
{
assert (e__84 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__84.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__81 : 0 < (IZR t)).
{
assert (e__85 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__85.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__82 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__88 : 0 < (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
assert (e__87 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__87.
exact n__86.
}
assert (n__90 : ((Rpower (1 - (powerRZ b1 (t)%Z)) 1) * (eps + (apow (aida_eps_outside_r b2 2 r g) (1 * / 2)))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply plus_pos_nn.
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
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
apply apow_nonneg.
}
}
}
assert (n__97 : (((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z)) + (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) + ((- 1) * (powerRZ b1 (t)%Z) * eps) + eps) <> 0).
{
assert (e__91 : ((Rpower (1 - (powerRZ b1 (t)%Z)) 1) * (eps + (apow (aida_eps_outside_r b2 2 r g) (1 * / 2)))) = (((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z)) + (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) + ((- 1) * (powerRZ b1 (t)%Z) * eps) + eps)).
{
assert (e__92 : (apow (aida_eps_outside_r b2 2 r g) (1 * / 2)) = (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))).
{
assert (e__93 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__94 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__94.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => apow  v__ (1 * / 2)) e__93). }
rewrite (apow_flip (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)) ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) by feq.
reflexivity.
}
assert (e__95 : (Rpower (1 - (powerRZ b1 (t)%Z)) 1) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
assert (e__96 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__96). }
rewrite (rp_whole (((- 1) * (powerRZ b1 (t)%Z)) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__92.
rw e__95.
reflexivity.
}
feq.
}
try rewrite <- e__91.
exact n__90.
}
assert (n__98 : (((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z)) + ((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * eps)) <> 0).
{
intro vanishes.
apply n__97.
transitivity ((- 1) * (((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z)) + ((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * eps))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__107 : ((1 - (powerRZ b1 (t)%Z)) * ((sqrt (aida_eps_outside_r b2 2 r g)) + eps)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (g__99 : 0 < b1).
{
assert (e__103 : b1 = 1 * (b1 - 0) + 0).
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
rw e__103.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__100 : 0 < (1 - b1)).
{
assert (e__104 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__104.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__101 : 0 < (IZR t)).
{
assert (e__105 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__105.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__102 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__106 : eps = 1 * (eps - 0) + 0).
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
rw e__106.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
}
assert (n__112 : (((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + ((- 1) * (powerRZ b1 (t)%Z) * eps) + (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps) <> 0).
{
assert (e__108 : ((1 - (powerRZ b1 (t)%Z)) * ((sqrt (aida_eps_outside_r b2 2 r g)) + eps)) = (((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + ((- 1) * (powerRZ b1 (t)%Z) * eps) + (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps)).
{
assert (e__109 : (sqrt (aida_eps_outside_r b2 2 r g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))).
{
assert (e__110 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__111 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__111.
reflexivity.
}
feq.
}
rw e__110.
reflexivity.
}
eapply eq_trans.
{
rw e__109.
reflexivity.
}
feq.
}
try rewrite <- e__108.
exact n__107.
}
assert (n__113 : (((powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + ((- 1) * eps)) <> 0).
{
intro vanishes.
apply n__112.
transitivity ((- 1) * (((powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + ((- 1) * eps))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__159 : (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))).
{
transitivity (1 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))).
{ feq. }
assert (e__156 : (apow (aida_eps_outside_r b2 2 r g) (1 * / 2)) = (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))).
{
assert (e__157 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__158 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__158.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => apow  v__ (1 * / 2)) e__157). }
rewrite (apow_flip (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)) ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) by feq.
reflexivity.
}
try rewrite <- e__156.
rewrite s__20.
assert (e__153 : (sqrt (aida_eps_outside_r b2 2 r g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))).
{
assert (e__154 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__155 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__155.
reflexivity.
}
feq.
}
rw e__154.
reflexivity.
}
rw e__153.
feq.
}
assert (n__166 : (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
transitivity (1 * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2))).
{ feq. }
assert (e__164 : (Rpower (1 - (powerRZ b2 (t)%Z)) (1 * / 2)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2))).
{
assert (e__165 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__165). }
feq.
}
try rewrite <- e__164.
rewrite s__30.
assert (e__162 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__163 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__163.
reflexivity.
}
rw e__162.
feq.
}
assert (n__167 : (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2 = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
apply sqrt_square; rpos.
}
(* goal *)
assert (s__180 : ((aida_eps_outside_x eta b1 b2 eps mu 2 1 x m r g (t)%Z) = (printed_5b eta b1 b2 eps mu x (aida_eps_outside_m b1 m g) (aida_eps_outside_r b2 2 r g) (t)%Z))).
{
apply gap_eq.
assert (e__31 : ((printed_5b eta b1 b2 eps mu x (aida_eps_outside_m b1 m g) (aida_eps_outside_r b2 2 r g) (t)%Z) - (aida_eps_outside_x eta b1 b2 eps mu 2 1 x m r g (t)%Z)) = (- (((eta * (sqrt (1 - (powerRZ b2 (t)%Z)))) * / ((1 - (powerRZ b1 (t)%Z)) * ((sqrt (aida_eps_outside_r b2 2 r g)) + eps))) * ((aida_eps_outside_m b1 m g) - ((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1)))))).
{
transitivity (((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eps * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eps * eta) + ((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * g) + ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * m) + ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * eta * g) + ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * g) + ((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * m) + ((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * eta * g) + ((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eps * eta * g) + ((powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eps * eta * m) + ((powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * eps * eta * g) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eps * eta * g) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eps * eta * m) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * eps * eta * g)) * (/ (((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z)) + ((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * eps))) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps)))).
{
assert (e__114 : (printed_5b eta b1 b2 eps mu x (aida_eps_outside_m b1 m g) (aida_eps_outside_r b2 2 r g) (t)%Z) = ((((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * mu * x) + ((powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * x) + ((- 1) * (powerRZ b1 (t)%Z) * eps * mu * x) + ((powerRZ b1 (t)%Z) * eps * x) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * g) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * m) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * eta * g) + ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * mu * x) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * x) + (eps * mu * x) + ((- 1) * eps * x)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps)))).
{
change ((((1 - mu) * x) - ((((eta * (sqrt (1 - (powerRZ b2 (t)%Z)))) * / (1 - (powerRZ b1 (t)%Z))) * (aida_eps_outside_m b1 m g)) * / ((sqrt (aida_eps_outside_r b2 2 r g)) + eps))) = ((((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * mu * x) + ((powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * x) + ((- 1) * (powerRZ b1 (t)%Z) * eps * mu * x) + ((powerRZ b1 (t)%Z) * eps * x) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * g) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * m) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * eta * g) + ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * mu * x) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * x) + (eps * mu * x) + ((- 1) * eps * x)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps)))).
assert (e__115 : / ((sqrt (aida_eps_outside_r b2 2 r g)) + eps) = (/ ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps))).
{
assert (e__116 : ((sqrt (aida_eps_outside_r b2 2 r g)) + eps) = ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps)).
{
assert (e__117 : (sqrt (aida_eps_outside_r b2 2 r g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))).
{
assert (e__118 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__119 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__119.
reflexivity.
}
feq.
}
rw e__118.
reflexivity.
}
eapply eq_trans.
{
rw e__117.
reflexivity.
}
feq.
}
rw e__116.
apply inv_by. feq.
}
assert (e__120 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__121 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__121.
reflexivity.
}
assert (e__122 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
assert (e__123 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__124 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__124.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__115.
rw e__120.
rw e__122.
rw e__123.
reflexivity.
}
feq.
}
assert (e__125 : (aida_eps_outside_x eta b1 b2 eps mu 2 1 x m r g (t)%Z) = ((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z) * mu * x) + ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z) * x) + ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * mu * x) + ((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * x) + ((- 1) * (powerRZ b1 (t)%Z) * eps * mu * x) + ((powerRZ b1 (t)%Z) * eps * x) + (eps * mu * x) + ((- 1) * eps * x)) * (/ (((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z)) + ((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * eps))))).
{
change (((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (1 * / 2)) * (apow (aida_eps_outside_m b1 m g) 1) * (sgn (aida_eps_outside_m b1 m g))) * / ((Rpower (1 - (powerRZ b1 (t)%Z)) 1) * (eps + (apow (aida_eps_outside_r b2 2 r g) (1 * / 2)))))) = ((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z) * mu * x) + ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z) * x) + ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * mu * x) + ((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * x) + ((- 1) * (powerRZ b1 (t)%Z) * eps * mu * x) + ((powerRZ b1 (t)%Z) * eps * x) + (eps * mu * x) + ((- 1) * eps * x)) * (/ (((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z)) + ((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * eps))))).
assert (e__126 : / ((Rpower (1 - (powerRZ b1 (t)%Z)) 1) * (eps + (apow (aida_eps_outside_r b2 2 r g) (1 * / 2)))) = ((- 1) * (/ (((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z)) + ((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * eps))))).
{
assert (e__127 : ((Rpower (1 - (powerRZ b1 (t)%Z)) 1) * (eps + (apow (aida_eps_outside_r b2 2 r g) (1 * / 2)))) = (((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z)) + (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) + ((- 1) * (powerRZ b1 (t)%Z) * eps) + eps)).
{
assert (e__128 : (apow (aida_eps_outside_r b2 2 r g) (1 * / 2)) = (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))).
{
assert (e__129 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__130 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__130.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => apow  v__ (1 * / 2)) e__129). }
rewrite (apow_flip (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)) ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) by feq.
reflexivity.
}
assert (e__131 : (Rpower (1 - (powerRZ b1 (t)%Z)) 1) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
assert (e__132 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__132). }
rewrite (rp_whole (((- 1) * (powerRZ b1 (t)%Z)) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__128.
rw e__131.
reflexivity.
}
feq.
}
rw e__127.
apply inv_by. feq.
}
assert (e__133 : (Rpower (1 - (powerRZ b2 (t)%Z)) (1 * / 2)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2))).
{
assert (e__134 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__134). }
feq.
}
assert (e__135 : (apow (aida_eps_outside_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__136 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__136). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__137 : (sgn (aida_eps_outside_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__138 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__138.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__126.
rw e__133.
rw e__135.
rw e__137.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__114.
rw e__125.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * eta) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * g) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * m) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * eta * g)) * (/ (((powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + ((- 1) * eps))))).
{
assert (e__139 : / ((1 - (powerRZ b1 (t)%Z)) * ((sqrt (aida_eps_outside_r b2 2 r g)) + eps)) = ((- 1) * (/ (((powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + ((- 1) * eps))))).
{
assert (e__140 : ((1 - (powerRZ b1 (t)%Z)) * ((sqrt (aida_eps_outside_r b2 2 r g)) + eps)) = (((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + ((- 1) * (powerRZ b1 (t)%Z) * eps) + (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps)).
{
assert (e__141 : (sqrt (aida_eps_outside_r b2 2 r g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))).
{
assert (e__142 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__143 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__143.
reflexivity.
}
feq.
}
rw e__142.
reflexivity.
}
eapply eq_trans.
{
rw e__141.
reflexivity.
}
feq.
}
rw e__140.
apply inv_by. feq.
}
assert (e__144 : (apow (aida_eps_outside_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__145 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__145). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__146 : (sgn (aida_eps_outside_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__147 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__147.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
assert (e__148 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__149 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__149.
reflexivity.
}
assert (e__150 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__139.
rw e__144.
rw e__146.
rw e__148.
rw e__150.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eta) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * eps * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((powerRZ b1 (t)%Z) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((powerRZ b1 (t)%Z) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * eps * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * eps * eta) + ((- 4) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eta) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eps ^ 2) * eta) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (eps ^ 2) * eta) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eps ^ 2) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (eps ^ 2) * eta) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eps ^ 2) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (eps ^ 2) * eta)) * (/ ((1 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (powerRZ b1 (t)%Z)) + ((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))) + (1 * (powerRZ b1 (t)%Z) * eps) + ((- 1) * eps))) * (/ ((1 * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + (1 * (powerRZ b1 (t)%Z) * eps) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + ((- 1) * eps))) * (/ ((1 * (powerRZ b1 (t)%Z)) + ((- 1)))) * (/ ((1 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + (1 * eps))))).
{
feq.
}
rw n__159.
transitivity (((((- 4) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eta) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eps ^ 2) * eta) + (4 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eta) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (eps ^ 2) * eta) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eps ^ 2) * eta) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (eps ^ 2) * eta) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eta) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eps ^ 2) * eta) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (eps ^ 2) * eta)) * (/ ((((powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + ((- 1) * eps)) ^ 2)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps)))).
{
feq.
}
transitivity (((((- 4) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eta) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eps ^ 2) * eta) + (4 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eta) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (powerRZ b1 (t)%Z) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (eps ^ 2) * eta) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eps ^ 2) * eta) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((powerRZ b1 (t)%Z) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (eps ^ 2) * eta) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eta) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eps ^ 2) * eta) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (eps ^ 2) * eta)) * (/ (((1 * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + (1 * (powerRZ b1 (t)%Z) * eps) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + ((- 1) * eps)) ^ 2)) * (/ ((1 * (powerRZ b1 (t)%Z)) + ((- 1)))) * (/ ((1 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + (1 * eps))))).
{
feq.
}
rw n__166.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__32 : (- (((eta * (sqrt (1 - (powerRZ b2 (t)%Z)))) * / ((1 - (powerRZ b1 (t)%Z)) * ((sqrt (aida_eps_outside_r b2 2 r g)) + eps))) * ((aida_eps_outside_m b1 m g) - ((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1))))) = 0).
{
apply opp_zero.
assert (v__168 : ((aida_eps_outside_m b1 m g) - ((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1))) = 0).
{
assert (e__169 : ((aida_eps_outside_m b1 m g) - ((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1))) = 1 * ((aida_eps_outside_m b1 m g) - ((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1))) + 0).
{
transitivity ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + ((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__170 : (apow (aida_eps_outside_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__171 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__171). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__172 : (sgn (aida_eps_outside_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__173 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__173.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
assert (e__174 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__170.
rw e__172.
rw e__174.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + ((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__175 : (apow (aida_eps_outside_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__176 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__176). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__177 : (sgn (aida_eps_outside_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__178 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__178.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
assert (e__179 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__175.
rw e__177.
rw e__179.
reflexivity.
}
feq.
}
feq.
}
rw e__169.
apply (from_eq_zero 1 0 ((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1)) (aida_eps_outside_m b1 m g)); [exact s__17 | lra ..].
}
rewrite v__168. ring.
}
rw e__31. exact w__32.
}
split.
{
split.
{
change (0 < (1 - (powerRZ b2 (t)%Z))).
assert (g__181 : 0 < b2).
{
assert (e__185 : b2 = 1 * (b2 - 0) + 0).
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
rw e__185.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__182 : 0 < (1 - b2)).
{
assert (e__186 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__186.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__183 : 0 < (IZR t)).
{
assert (e__187 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__187.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__184 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
split.
{
change (0 < (1 - (powerRZ b1 (t)%Z))).
assert (g__188 : 0 < b1).
{
assert (e__192 : b1 = 1 * (b1 - 0) + 0).
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
rw e__192.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__189 : 0 < (1 - b1)).
{
assert (e__193 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__193.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__190 : 0 < (IZR t)).
{
assert (e__194 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__194.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__191 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
split.
{
change (0 <> ((Rpower (1 - (powerRZ b1 (t)%Z)) 1) * (eps + (apow (aida_eps_outside_r b2 2 r g) (1 * / 2))))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply plus_pos_nn.
{
assert (e__195 : eps = 1 * (eps - 0) + 0).
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
rw e__195.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
apply apow_nonneg.
}
}
}
{
split.
{
change (0 <= (1 - (powerRZ b2 (t)%Z))).
apply Rlt_le.
assert (g__196 : 0 < b2).
{
assert (e__200 : b2 = 1 * (b2 - 0) + 0).
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
rw e__200.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__197 : 0 < (1 - b2)).
{
assert (e__201 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__201.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__198 : 0 < (IZR t)).
{
assert (e__202 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__202.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__199 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
split.
{
change (0 <> (1 - (powerRZ b1 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__203 : 0 < b1).
{
assert (e__207 : b1 = 1 * (b1 - 0) + 0).
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
rw e__207.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__204 : 0 < (1 - b1)).
{
assert (e__208 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__208.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__205 : 0 < (IZR t)).
{
assert (e__209 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__209.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__206 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
split.
{
change (0 <= (aida_eps_outside_r b2 2 r g)).
exact s__15.
}
{
change (0 <> ((sqrt (aida_eps_outside_r b2 2 r g)) + eps)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__210 : eps = 1 * (eps - 0) + 0).
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
rw e__210.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
}
}
}
}
}
}
{
change ((aida_eps_outside_x eta b1 b2 eps mu 2 1 x m r g (t)%Z) = (printed_5b eta b1 b2 eps mu x (aida_eps_outside_m b1 m g) (aida_eps_outside_r b2 2 r g) (t)%Z)).
exact s__180.
}
Qed.
Lemma meaningful : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= r) -> (1 <= (IZR t)) -> ((0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 <> ((Rpower (1 - (powerRZ b1 (t)%Z)) 1) * (eps + (apow (aida_eps_outside_r b2 2 r g) (1 / 2))))) /\ (0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <= (aida_eps_outside_r b2 2 r g)) /\ (0 <> ((sqrt (aida_eps_outside_r b2 2 r g)) + eps))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15)). Qed.
Theorem claim : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= r) -> (1 <= (IZR t)) -> ((aida_eps_outside_x eta b1 b2 eps mu 2 1 x m r g (t)%Z) = (printed_5b eta b1 b2 eps mu x (aida_eps_outside_m b1 m g) (aida_eps_outside_r b2 2 r g) (t)%Z)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15)). Qed.
Fail Definition corrupted : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= r) -> (1 <= (IZR t)) -> ((aida_eps_outside_x eta b1 b2 eps mu 2 1 x m r g (t)%Z) = ((printed_5b eta b1 b2 eps mu x (aida_eps_outside_m b1 m g) (aida_eps_outside_r b2 2 r g) (t)%Z) + 1)) := claim.
End T_aida_reduces_outside_2c47e15d.


(* aida.usual_adamw; certificate d8610efef23adcef6f73a7d2604e6c8b7c35e0b5d093075a019248789c804220 *)
Module T_aida_usual_adamw_d8610efe.
Definition adamw_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition adamw_v (b2 : R) (v : R) (g : R) : R := ((v * b2) + ((g ^ 2) * (1 - b2))).
Definition adamw_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (g : R) (t : Z) : R := (x - (eta * ((x * mu) + ((adamw_m b1 m g) / ((1 - (powerRZ b1 (t)%Z)) * (eps + (sqrt ((adamw_v b2 v g) / (1 - (powerRZ b2 (t)%Z)))))))))).
Definition printed_5b (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (t : Z) : R := (((1 - mu) * x) - ((((eta * (sqrt (1 - (powerRZ b2 (t)%Z)))) / (1 - (powerRZ b1 (t)%Z))) * m) / ((sqrt v) + eps))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eta) /\ (0 < eps) /\ (0 <= v) /\ (1 <= (IZR t)).
Proof.
exists 1, (1 * / 2), (3 * / 4), 1, (1 * / 8), 1, 1, 4, (- 2), (1)%Z.
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
change (0 <= 4).
closed_less.
}
{
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
}
}
}
}
Qed.

Lemma proved : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> (((0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <= (adamw_v b2 v g)) /\ (0 <> ((sqrt (adamw_v b2 v g)) + eps)) /\ (0 <> eta) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 <> (1 - (powerRZ b2 (t)%Z))) /\ (0 <= ((adamw_v b2 v g) / (1 - (powerRZ b2 (t)%Z)))) /\ (0 <> ((1 - (powerRZ b1 (t)%Z)) * ((eps / (sqrt (1 - (powerRZ b2 (t)%Z)))) + (sqrt ((adamw_v b2 v g) / (1 - (powerRZ b2 (t)%Z)))))))) /\ ((printed_5b eta b1 b2 eps mu x (adamw_m b1 m g) (adamw_v b2 v g) (t)%Z) = (adamw_x eta b1 b2 (eps / (sqrt (1 - (powerRZ b2 (t)%Z)))) (mu / eta) x m v g (t)%Z))).
Proof.
intros eta b1 b2 eps mu x m v g t b__0 h__2 h__5 h__8 h__9 h__10 h__11.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__12 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* V *)
assert (s__16 : (0 <= (adamw_v b2 v g))).
{
change (0 <= ((v * b2) + ((g ^ 2) * (1 - b2)))).
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (e__13 : v = 1 * (v - 0) + 0).
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
rw e__13.
apply (from_le_nn 1 0 0 v); [exact h__10 | lra ..].
}
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
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
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
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
}
}
(* root *)
assert (s__27 : ((sqrt ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z)))) = ((sqrt (adamw_v b2 v g)) * / (sqrt (1 - (powerRZ b2 (t)%Z)))))).
{
assert (p__17 : (0 <= (adamw_v b2 v g))).
{
exact s__16.
}
assert (p__18 : (0 < (1 - (powerRZ b2 (t)%Z)))).
{
assert (g__19 : 0 < b2).
{
assert (e__23 : b2 = 1 * (b2 - 0) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__20 : 0 < (1 - b2)).
{
assert (e__24 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__24.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__21 : 0 < (IZR t)).
{
assert (e__25 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__25.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__22 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (u__26 : ((sqrt ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z)))) = ((sqrt (adamw_v b2 v g)) * / (sqrt (1 - (powerRZ b2 (t)%Z)))))).
{
exact (ax_sqrt_of_quotient (adamw_v b2 v g) (1 - (powerRZ b2 (t)%Z)) p__17 p__18).
}
exact u__26.
}
assert (n__35 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
apply Rlt_le.
assert (g__28 : 0 < b2).
{
assert (e__32 : b2 = 1 * (b2 - 0) + 0).
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
rw e__32.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__29 : 0 < (1 - b2)).
{
assert (e__33 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__33.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__31 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__37 : 0 <= (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__36 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__36.
exact n__35.
}
assert (n__45 : (1 - (powerRZ b1 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__38 : 0 < b1).
{
assert (e__42 : b1 = 1 * (b1 - 0) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__39 : 0 < (1 - b1)).
{
assert (e__43 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__43.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__40 : 0 < (IZR t)).
{
assert (e__44 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__44.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__41 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__47 : (((- 1) * (powerRZ b1 (t)%Z)) + 1) <> 0).
{
assert (e__46 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__46.
exact n__45.
}
assert (n__48 : ((powerRZ b1 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__47.
transitivity ((- 1) * ((powerRZ b1 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__51 : 0 <= (adamw_v b2 v g)).
{
assert (e__49 : (adamw_v b2 v g) = 1 * ((adamw_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__50 : (adamw_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__50.
reflexivity.
}
feq.
}
feq.
}
rw e__49.
apply (from_le_nn 1 0 0 (adamw_v b2 v g)); [exact s__16 | lra ..].
}
assert (n__53 : 0 <= (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__52 : (adamw_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
try rewrite <- e__52.
exact n__51.
}
assert (n__55 : ((sqrt (adamw_v b2 v g)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__54 : eps = 1 * (eps - 0) + 0).
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
rw e__54.
apply (from_lt_pos 1 0 0 eps); [exact h__9 | lra ..].
}
}
assert (n__59 : ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) + eps) <> 0).
{
assert (e__56 : ((sqrt (adamw_v b2 v g)) + eps) = ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) + eps)).
{
assert (e__57 : (sqrt (adamw_v b2 v g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))).
{
assert (e__58 : (adamw_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
rw e__58.
reflexivity.
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
assert (n__61 : eta <> 0).
{
apply Rgt_not_eq; red.
assert (e__60 : eta = 1 * (eta - 0) + 0).
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
rw e__60.
apply (from_lt_pos 1 0 0 eta); [exact h__8 | lra ..].
}
assert (n__69 : (sqrt (1 - (powerRZ b2 (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (g__62 : 0 < b2).
{
assert (e__66 : b2 = 1 * (b2 - 0) + 0).
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
rw e__66.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__63 : 0 < (1 - b2)).
{
assert (e__67 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__67.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__64 : 0 < (IZR t)).
{
assert (e__68 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__68.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__65 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__72 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) <> 0).
{
assert (e__70 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__71 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__71.
reflexivity.
}
try rewrite <- e__70.
exact n__69.
}
assert (n__80 : (1 - (powerRZ b2 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__73 : 0 < b2).
{
assert (e__77 : b2 = 1 * (b2 - 0) + 0).
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
rw e__77.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__74 : 0 < (1 - b2)).
{
assert (e__78 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__78.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__75 : 0 < (IZR t)).
{
assert (e__79 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__79.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__76 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__82 : (((- 1) * (powerRZ b2 (t)%Z)) + 1) <> 0).
{
assert (e__81 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__81.
exact n__80.
}
assert (n__83 : ((powerRZ b2 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__82.
transitivity ((- 1) * ((powerRZ b2 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__93 : 0 <= ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z)))).
{
apply mult_nn_pos.
{
assert (e__84 : (adamw_v b2 v g) = 1 * ((adamw_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__85 : (adamw_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
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
apply (from_le_nn 1 0 0 (adamw_v b2 v g)); [exact s__16 | lra ..].
}
{
apply inv_pos.
assert (g__86 : 0 < b2).
{
assert (e__90 : b2 = 1 * (b2 - 0) + 0).
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
rw e__90.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__87 : 0 < (1 - b2)).
{
assert (e__91 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__91.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__88 : 0 < (IZR t)).
{
assert (e__92 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__92.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__89 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
}
assert (n__98 : 0 <= (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__94 : ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z))) = (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__95 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__96 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__96.
apply inv_by. feq.
}
assert (e__97 : (adamw_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__95.
rw e__97.
reflexivity.
}
feq.
}
try rewrite <- e__94.
exact n__93.
}
assert (n__114 : ((1 - (powerRZ b1 (t)%Z)) * ((eps * / (sqrt (1 - (powerRZ b2 (t)%Z)))) + (sqrt ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z)))))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (g__99 : 0 < b1).
{
assert (e__103 : b1 = 1 * (b1 - 0) + 0).
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
rw e__103.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__100 : 0 < (1 - b1)).
{
assert (e__104 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__104.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__101 : 0 < (IZR t)).
{
assert (e__105 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__105.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__102 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
apply plus_pos_nn.
{
apply mult_pos_pos.
{
assert (e__106 : eps = 1 * (eps - 0) + 0).
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
rw e__106.
apply (from_lt_pos 1 0 0 eps); [exact h__9 | lra ..].
}
{
apply inv_pos.
apply sqrt_lt_R0.
assert (g__107 : 0 < b2).
{
assert (e__111 : b2 = 1 * (b2 - 0) + 0).
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
rw e__111.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__108 : 0 < (1 - b2)).
{
assert (e__112 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__112.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__109 : 0 < (IZR t)).
{
assert (e__113 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__113.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__110 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
}
{
apply sqrt_pos.
}
}
}
assert (n__124 : (((- 1) * (powerRZ b1 (t)%Z) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))) * eps) + ((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + ((/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))) * eps) + (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) <> 0).
{
assert (e__115 : ((1 - (powerRZ b1 (t)%Z)) * ((eps * / (sqrt (1 - (powerRZ b2 (t)%Z)))) + (sqrt ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z)))))) = (((- 1) * (powerRZ b1 (t)%Z) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))) * eps) + ((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + ((/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))) * eps) + (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))))).
{
assert (e__116 : (sqrt ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z)))) = (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))).
{
assert (e__117 : ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z))) = (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
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
assert (e__120 : (adamw_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__118.
rw e__120.
reflexivity.
}
feq.
}
rw e__117.
reflexivity.
}
assert (e__121 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__122 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__123 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__123.
reflexivity.
}
rw e__122.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__116.
rw e__121.
reflexivity.
}
feq.
}
try rewrite <- e__115.
exact n__114.
}
assert (n__125 : (((powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + ((- 1) * eps)) <> 0).
{
intro vanishes.
apply n__124.
transitivity ((- 1) * ((/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))) * (((powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + ((- 1) * eps))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__160 : (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))) = ((/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))))).
{
transitivity (1 * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))).
{ feq. }
assert (e__155 : (sqrt ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z)))) = (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))).
{
assert (e__156 : ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z))) = (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__157 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__158 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__158.
apply inv_by. feq.
}
assert (e__159 : (adamw_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__157.
rw e__159.
reflexivity.
}
feq.
}
rw e__156.
reflexivity.
}
try rewrite <- e__155.
rewrite s__27.
assert (e__149 : ((sqrt (adamw_v b2 v g)) * / (sqrt (1 - (powerRZ b2 (t)%Z)))) = ((/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))))).
{
assert (e__150 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__151 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__152 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__152.
reflexivity.
}
rw e__151.
apply inv_by. feq.
}
assert (e__153 : (sqrt (adamw_v b2 v g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))).
{
assert (e__154 : (adamw_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
rw e__154.
reflexivity.
}
eapply eq_trans.
{
rw e__150.
rw e__153.
reflexivity.
}
feq.
}
rw e__149.
feq.
}
assert (n__161 : (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2 = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
apply sqrt_square; rpos.
}
(* goal *)
assert (s__163 : ((printed_5b eta b1 b2 eps mu x (adamw_m b1 m g) (adamw_v b2 v g) (t)%Z) = (adamw_x eta b1 b2 (eps * / (sqrt (1 - (powerRZ b2 (t)%Z)))) (mu * / eta) x m v g (t)%Z))).
{
transitivity (((((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) * mu * x) + ((powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) * x) + ((- 1) * (powerRZ b1 (t)%Z) * eps * mu * x) + ((powerRZ b1 (t)%Z) * eps * x) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * g) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * m) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * eta * g) + ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) * mu * x) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) * x) + (eps * mu * x) + ((- 1) * eps * x)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) + eps)))).
{
change ((((1 - mu) * x) - ((((eta * (sqrt (1 - (powerRZ b2 (t)%Z)))) * / (1 - (powerRZ b1 (t)%Z))) * (adamw_m b1 m g)) * / ((sqrt (adamw_v b2 v g)) + eps))) = ((((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) * mu * x) + ((powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) * x) + ((- 1) * (powerRZ b1 (t)%Z) * eps * mu * x) + ((powerRZ b1 (t)%Z) * eps * x) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * g) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * m) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * eta * g) + ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) * mu * x) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) * x) + (eps * mu * x) + ((- 1) * eps * x)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) + eps)))).
assert (e__126 : / ((sqrt (adamw_v b2 v g)) + eps) = (/ ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) + eps))).
{
assert (e__127 : ((sqrt (adamw_v b2 v g)) + eps) = ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) + eps)).
{
assert (e__128 : (sqrt (adamw_v b2 v g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))).
{
assert (e__129 : (adamw_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
rw e__129.
reflexivity.
}
eapply eq_trans.
{
rw e__128.
reflexivity.
}
feq.
}
rw e__127.
apply inv_by. feq.
}
assert (e__130 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__131 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__131.
reflexivity.
}
assert (e__132 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__133 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__133.
apply inv_by. feq.
}
assert (e__134 : (adamw_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__126.
rw e__130.
rw e__132.
rw e__134.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))) * mu * x) + ((powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))) * x) + ((- 1) * (powerRZ b1 (t)%Z) * eps * mu * x) + ((powerRZ b1 (t)%Z) * eps * x) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))) * mu * x) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))) * x) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * g) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * m) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * eta * g) + (eps * mu * x) + ((- 1) * eps * x)) * (/ (((powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + ((- 1) * eps))))).
{
change ((x - (eta * ((x * (mu * / eta)) + ((adamw_m b1 m g) * / ((1 - (powerRZ b1 (t)%Z)) * ((eps * / (sqrt (1 - (powerRZ b2 (t)%Z)))) + (sqrt ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z)))))))))) = ((((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))) * mu * x) + ((powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))) * x) + ((- 1) * (powerRZ b1 (t)%Z) * eps * mu * x) + ((powerRZ b1 (t)%Z) * eps * x) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))) * mu * x) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))) * x) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * g) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * b1 * eta * m) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * eta * g) + (eps * mu * x) + ((- 1) * eps * x)) * (/ (((powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + ((- 1) * eps))))).
assert (e__135 : / ((1 - (powerRZ b1 (t)%Z)) * ((eps * / (sqrt (1 - (powerRZ b2 (t)%Z)))) + (sqrt ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z)))))) = (((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))) * (/ (((powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + ((- 1) * eps))))).
{
assert (e__136 : ((1 - (powerRZ b1 (t)%Z)) * ((eps * / (sqrt (1 - (powerRZ b2 (t)%Z)))) + (sqrt ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z)))))) = (((- 1) * (powerRZ b1 (t)%Z) * (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))) * eps) + ((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + ((/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))) * eps) + (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))))).
{
assert (e__137 : (sqrt ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z)))) = (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))).
{
assert (e__138 : ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z))) = (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__139 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__140 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__140.
apply inv_by. feq.
}
assert (e__141 : (adamw_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__139.
rw e__141.
reflexivity.
}
feq.
}
rw e__138.
reflexivity.
}
assert (e__142 : / (sqrt (1 - (powerRZ b2 (t)%Z))) = (/ (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)))).
{
assert (e__143 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__144 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__144.
reflexivity.
}
rw e__143.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__137.
rw e__142.
reflexivity.
}
feq.
}
rw e__136.
apply inv_by. feq.
}
assert (e__145 : (adamw_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
assert (e__146 : / eta = (/ eta)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__135.
rw e__145.
rw e__146.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) * b1 * eta * g) + ((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) * b1 * eta * m) + ((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) * eta * g) + ((- 1) * (powerRZ b1 (t)%Z) * ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))) * b1 * eta * g) + (1 * (powerRZ b1 (t)%Z) * ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))) * b1 * eta * m) + (1 * (powerRZ b1 (t)%Z) * ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))) * eta * g) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) * b1 * eta * g) + (1 * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) * b1 * eta * m) + (1 * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) * eta * g) + (1 * ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))) * b1 * eta * g) + ((- 1) * ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))) * b1 * eta * m) + ((- 1) * ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) ^ 2) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))) * eta * g)) * (/ ((1 * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + (1 * (powerRZ b1 (t)%Z) * eps) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + ((- 1) * eps))) * (/ ((1 * (powerRZ b1 (t)%Z)) + ((- 1)))) * (/ ((1 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) + (1 * eps))))).
{
feq.
}
rw n__160.
assert (n__162 : (((powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) + ((- 1) * eps)) <> 0).
{
intro vanishes.
apply n__125.
transitivity ((((1 * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + (1 * (powerRZ b1 (t)%Z) * eps) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (sqrt (((b2 * (g ^ 2)) + ((- 1) * b2 * v) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + ((- 1) * eps)))).
{
feq.
}
rw n__160.
transitivity (1 * (((powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) + ((powerRZ b1 (t)%Z) * eps) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) + ((- 1) * eps))).
{
feq.
}
rewrite vanishes. ring.
}
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
change (0 <= (1 - (powerRZ b2 (t)%Z))).
apply Rlt_le.
assert (g__164 : 0 < b2).
{
assert (e__168 : b2 = 1 * (b2 - 0) + 0).
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
rw e__168.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__165 : 0 < (1 - b2)).
{
assert (e__169 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__169.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__166 : 0 < (IZR t)).
{
assert (e__170 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__170.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__167 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
split.
{
change (0 <> (1 - (powerRZ b1 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__171 : 0 < b1).
{
assert (e__175 : b1 = 1 * (b1 - 0) + 0).
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
rw e__175.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__172 : 0 < (1 - b1)).
{
assert (e__176 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__176.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__173 : 0 < (IZR t)).
{
assert (e__177 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__177.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__174 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
split.
{
change (0 <= (adamw_v b2 v g)).
exact s__16.
}
{
split.
{
change (0 <> ((sqrt (adamw_v b2 v g)) + eps)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__178 : eps = 1 * (eps - 0) + 0).
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
rw e__178.
apply (from_lt_pos 1 0 0 eps); [exact h__9 | lra ..].
}
}
{
split.
{
change (0 <> eta).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__179 : eta = 1 * (eta - 0) + 0).
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
rw e__179.
apply (from_lt_pos 1 0 0 eta); [exact h__8 | lra ..].
}
{
split.
{
change (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (g__180 : 0 < b2).
{
assert (e__184 : b2 = 1 * (b2 - 0) + 0).
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
rw e__184.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__181 : 0 < (1 - b2)).
{
assert (e__185 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__185.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__182 : 0 < (IZR t)).
{
assert (e__186 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__186.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__183 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
split.
{
change (0 <> (1 - (powerRZ b2 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__187 : 0 < b2).
{
assert (e__191 : b2 = 1 * (b2 - 0) + 0).
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
rw e__191.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__188 : 0 < (1 - b2)).
{
assert (e__192 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__192.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__189 : 0 < (IZR t)).
{
assert (e__193 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__193.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__190 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
split.
{
change (0 <= ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z)))).
apply mult_nn_pos.
{
assert (e__194 : (adamw_v b2 v g) = 1 * ((adamw_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__195 : (adamw_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
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
rw e__194.
apply (from_le_nn 1 0 0 (adamw_v b2 v g)); [exact s__16 | lra ..].
}
{
apply inv_pos.
assert (g__196 : 0 < b2).
{
assert (e__200 : b2 = 1 * (b2 - 0) + 0).
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
rw e__200.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__197 : 0 < (1 - b2)).
{
assert (e__201 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__201.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__198 : 0 < (IZR t)).
{
assert (e__202 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__202.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__199 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
}
{
change (0 <> ((1 - (powerRZ b1 (t)%Z)) * ((eps * / (sqrt (1 - (powerRZ b2 (t)%Z)))) + (sqrt ((adamw_v b2 v g) * / (1 - (powerRZ b2 (t)%Z))))))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (g__203 : 0 < b1).
{
assert (e__207 : b1 = 1 * (b1 - 0) + 0).
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
rw e__207.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__204 : 0 < (1 - b1)).
{
assert (e__208 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__208.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__205 : 0 < (IZR t)).
{
assert (e__209 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__209.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__206 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
apply plus_pos_nn.
{
apply mult_pos_pos.
{
assert (e__210 : eps = 1 * (eps - 0) + 0).
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
rw e__210.
apply (from_lt_pos 1 0 0 eps); [exact h__9 | lra ..].
}
{
apply inv_pos.
apply sqrt_lt_R0.
assert (g__211 : 0 < b2).
{
assert (e__215 : b2 = 1 * (b2 - 0) + 0).
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
rw e__215.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__212 : 0 < (1 - b2)).
{
assert (e__216 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__216.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__213 : 0 < (IZR t)).
{
assert (e__217 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__217.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__214 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
}
{
apply sqrt_pos.
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
change ((printed_5b eta b1 b2 eps mu x (adamw_m b1 m g) (adamw_v b2 v g) (t)%Z) = (adamw_x eta b1 b2 (eps * / (sqrt (1 - (powerRZ b2 (t)%Z)))) (mu * / eta) x m v g (t)%Z)).
exact s__163.
}
Qed.
Lemma meaningful : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> ((0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <= (adamw_v b2 v g)) /\ (0 <> ((sqrt (adamw_v b2 v g)) + eps)) /\ (0 <> eta) /\ (0 <> (sqrt (1 - (powerRZ b2 (t)%Z)))) /\ (0 <> (1 - (powerRZ b2 (t)%Z))) /\ (0 <= ((adamw_v b2 v g) / (1 - (powerRZ b2 (t)%Z)))) /\ (0 <> ((1 - (powerRZ b1 (t)%Z)) * ((eps / (sqrt (1 - (powerRZ b2 (t)%Z)))) + (sqrt ((adamw_v b2 v g) / (1 - (powerRZ b2 (t)%Z)))))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16)). Qed.
Theorem claim : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> ((printed_5b eta b1 b2 eps mu x (adamw_m b1 m g) (adamw_v b2 v g) (t)%Z) = (adamw_x eta b1 b2 (eps / (sqrt (1 - (powerRZ b2 (t)%Z)))) (mu / eta) x m v g (t)%Z)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16)). Qed.
Fail Definition corrupted : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> ((printed_5b eta b1 b2 eps mu x (adamw_m b1 m g) (adamw_v b2 v g) (t)%Z) = ((adamw_x eta b1 b2 (eps / (sqrt (1 - (powerRZ b2 (t)%Z)))) (mu / eta) x m v g (t)%Z) + 1)) := claim.
End T_aida_usual_adamw_d8610efe.


(* aida.alg1_swapped; certificate cf098938ff3ec0da0523719ea936564210eb5792a320818159c5306e038c8dd2 *)
Module T_aida_alg1_swapped_cf098938.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).

Lemma satisfiable : exists (b1 : R) (m : R) (g : R), ((0 < b1) /\ (b1 < 1)).
Proof.
exists (9 * / 10), 0, 1.
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (9 * / 10)).
closed_less.
}
{ change ((9 * / 10) < 1).
closed_less.
}
Qed.

Theorem claim : ~ (forall (b1 : R) (m : R) (g : R), ((0 < b1) /\ (b1 < 1)) -> ((((1 - b1) * m) + (b1 * g)) = (aida_m b1 m g))).
Proof.
intro general.
specialize (general (9 * / 10) 0 1).
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (9 * / 10)).
closed_less.
}
{ change ((9 * / 10) < 1).
closed_less.
}
}
intro general.
revert general.
change ((((1 - (9 * / 10)) * 0) + ((9 * / 10) * 1)) = ((1 * (1 - (9 * / 10))) + (0 * (9 * / 10))) -> False).
apply no_eq.
apply ne_of_gt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (b1 : R) (m : R) (g : R), ((0 < b1) /\ (b1 < 1)) -> ((((1 - b1) * m) + (b1 * g)) = ((aida_m b1 m g) + 1))) := claim.
End T_aida_alg1_swapped_cf098938.


(* aida.alg1_bias; certificate 61b1941c423709278d2e7f99f00f7bd5936d0f78c43a42eaa437ef257510cbaa *)
Module T_aida_alg1_bias_61b1941c.

Lemma satisfiable : exists (b1 : R) (g : R), ((0 < b1) /\ (b1 < 1)).
Proof.
exists (9 * / 10), 1.
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (9 * / 10)).
closed_less.
}
{ change ((9 * / 10) < 1).
closed_less.
}
Qed.

Theorem claim : ~ (forall (b1 : R) (g : R), ((0 < b1) /\ (b1 < 1)) -> (((((1 - b1) * 0) + (b1 * g)) / (1 - (b1 ^ 1))) = g)).
Proof.
intro general.
specialize (general (9 * / 10) 1).
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (9 * / 10)).
closed_less.
}
{ change ((9 * / 10) < 1).
closed_less.
}
}
intro general.
revert general.
change (((((1 - (9 * / 10)) * 0) + ((9 * / 10) * 1)) * / (1 - ((9 * / 10) ^ 1))) = 1 -> False).
apply no_eq.
apply ne_of_gt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (b1 : R) (g : R), ((0 < b1) /\ (b1 < 1)) -> (((((1 - b1) * 0) + (b1 * g)) / (1 - (b1 ^ 1))) = (g + 1))) := claim.
End T_aida_alg1_bias_61b1941c.


(* aida.alg1_exchanged; certificate 7b568d0239dff54116bd41d8188a529715dc2eb4072c5883956b8eb4f1ed5048 *)
Module T_aida_alg1_exchanged_7b568d02.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (p : R) (m : R) (r : R) (g : R), (0 < p).
Proof.
exists (1 * / 2), (3 * / 4), 2, 1, 4, (- 2).
change (0 < 2).
closed_less.
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (p : R) (m : R) (r : R) (g : R), (0 < p) -> (((0 < p)) /\ (((((1 - (1 - b1)) * m) + ((1 - b1) * g)) = (aida_m b1 m g)) /\ ((((1 - (1 - b2)) * r) + ((1 - b2) * (apow g p))) = (aida_r b2 p r g)))).
Proof.
intros b1 b2 p m r g h__0.
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
assert (s__3 : (((((1 - (1 - b1)) * m) + ((1 - b1) * g)) = (aida_m b1 m g)) /\ ((((1 - (1 - b2)) * r) + ((1 - b2) * (apow g p))) = (aida_r b2 p r g)))).
{
split.
{
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
feq.
}
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
feq.
}
}
pose proof s__3 as [h__4 h__5].
split.
{
change (0 < p).
exact h__0.
}
{
change (((((1 - (1 - b1)) * m) + ((1 - b1) * g)) = (aida_m b1 m g)) /\ ((((1 - (1 - b2)) * r) + ((1 - b2) * (apow g p))) = (aida_r b2 p r g))).
exact s__3.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (p : R) (m : R) (r : R) (g : R), (0 < p) -> ((0 < p)).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (p : R) (m : R) (r : R) (g : R), (0 < p) -> (((((1 - (1 - b1)) * m) + ((1 - b1) * g)) = (aida_m b1 m g)) /\ ((((1 - (1 - b2)) * r) + ((1 - b2) * (apow g p))) = (aida_r b2 p r g))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (p : R) (m : R) (r : R) (g : R), (0 < p) -> (((((1 - (1 - b1)) * m) + ((1 - b1) * g)) = ((aida_m b1 m g) + 1)) /\ ((((1 - (1 - b2)) * r) + ((1 - b2) * (apow g p))) = (aida_r b2 p r g))) := claim.
End T_aida_alg1_exchanged_7b568d02.


(* aida.alg1_corrected; certificate 04f609292d236ed70cfe143fca12712e039b5206b1de319b8d4de8894e3a7ad8 *)
Module T_aida_alg1_corrected_04f60929.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Fixpoint moment_nat (b1 : R) (g : R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (aida_m b1 (moment_nat b1 g k__) g) end.
Definition moment (b1 : R) (g : R) (n : Z) : R := moment_nat b1 g (Z.to_nat (n - 0)).
Lemma moment_start : forall (b1 : R) (g : R), moment b1 g (0)%Z = 0.
Proof. intros. unfold moment. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma moment_succ : forall (b1 : R) (g : R) (n : Z), (0 <= n)%Z -> moment b1 g (n + 1)%Z = (aida_m b1 (moment b1 g (n)%Z) g).
Proof. intros b1 g n bound. unfold moment. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [moment_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b1 : R) (g : R) (n : Z), (0 <= n)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ (1 <= (IZR n)).
Proof.
exists (1 * / 2), (- 2), (3)%Z.
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

Lemma proved : forall (b1 : R) (g : R) (n : Z), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (1 <= (IZR n)) -> (((0 <> (1 - (powerRZ b1 (n)%Z)))) /\ (((moment b1 g (n)%Z) / (1 - (powerRZ b1 (n)%Z))) = g)).
Proof.
intros b1 g n b__0 h__2 h__5.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (n)%Z)%Z).
{ izr_back. }
(* closed *)
assert (s__23 : (forall k : Z, ((0)%Z <= k)%Z -> ((moment b1 g (k)%Z) = ((1 - (powerRZ b1 (k)%Z)) * g)))).
{
apply (induction_from (fun k : Z => ((moment b1 g (k)%Z) = ((1 - (powerRZ b1 (k)%Z)) * g))) (0)%Z).
{
change ((moment b1 g (0)%Z) = ((1 - (powerRZ b1 (0)%Z)) * g)).
(* base *)
assert (s__7 : ((moment b1 g (0)%Z) = ((1 - (b1 ^ 0)) * g))).
{
transitivity (0).
{
rewrite (moment_start b1 g).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
feq.
}
feq.
}
transitivity (0).
{
rewrite (moment_start b1 g).
change (0 = 0).
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__8 : (powerRZ b1 (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__8.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__9.
assert (r__10 : 0 <= IZR k).
{ izr_le. }
intros IH__11.
change ((moment b1 g (k + 1)%Z) = ((1 - (powerRZ b1 (k + 1)%Z)) * g)).
assert (n__16 : (moment b1 g (k)%Z) = (((- 1) * (powerRZ b1 (k)%Z) * g) + g)).
{
transitivity (1 * (moment b1 g (k)%Z)).
{ feq. }
rewrite IH__11.
assert (e__15 : ((1 - (powerRZ b1 (k)%Z)) * g) = (((- 1) * (powerRZ b1 (k)%Z) * g) + g)).
{
feq.
}
rw e__15.
feq.
}
(* step *)
assert (s__17 : ((moment b1 g ((k + 1))%Z) = ((1 - (powerRZ b1 ((k + 1))%Z)) * g))).
{
transitivity ((((moment b1 g (k)%Z) * b1) + ((- 1) * b1 * g) + g)).
{
transitivity (moment b1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (moment_succ b1 g (k)%Z) by zp.
change ((aida_m b1 (moment b1 g (k)%Z) g) = (((moment b1 g (k)%Z) * b1) + ((- 1) * b1 * g) + g)).
change (((g * (1 - b1)) + ((moment b1 g (k)%Z) * b1)) = (((moment b1 g (k)%Z) * b1) + ((- 1) * b1 * g) + g)).
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b1 (k)%Z) * b1 * g) + g)).
{
assert (e__12 : (powerRZ b1 ((k + 1))%Z) = ((powerRZ b1 (k)%Z) * b1)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b1 (k)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__12.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (moment b1 g (k)%Z) * b1) + (1 * (powerRZ b1 (k)%Z) * b1 * g) + ((- 1) * b1 * g)))).
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
apply gap_eq.
assert (e__18 : (((1 - (powerRZ b1 (k + 1)%Z)) * g) - (moment b1 g (k + 1)%Z)) = 1 * (((1 - (powerRZ b1 ((k + 1))%Z)) * g) - (moment b1 g ((k + 1))%Z)) + 0).
{
transitivity ((((- 1) * (moment b1 g (k)%Z) * b1) + ((- 1) * (powerRZ b1 (k)%Z) * b1 * g) + (b1 * g))).
{
assert (e__19 : (moment b1 g (k + 1)%Z) = (((moment b1 g (k)%Z) * b1) + ((- 1) * b1 * g) + g)).
{
transitivity (moment b1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (moment_succ b1 g (k)%Z) by zp.
change ((aida_m b1 (moment b1 g (k)%Z) g) = (((moment b1 g (k)%Z) * b1) + ((- 1) * b1 * g) + g)).
change (((g * (1 - b1)) + ((moment b1 g (k)%Z) * b1)) = (((moment b1 g (k)%Z) * b1) + ((- 1) * b1 * g) + g)).
feq.
}
assert (e__20 : (powerRZ b1 (k + 1)%Z) = ((powerRZ b1 (k)%Z) * b1)).
{
rewrite (pz_add b1 (k)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__19.
rw e__20.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (moment b1 g (k)%Z) * b1) + ((- 1) * (powerRZ b1 (k)%Z) * b1 * g) + (b1 * g))).
{
assert (e__21 : (moment b1 g ((k + 1))%Z) = (((moment b1 g (k)%Z) * b1) + ((- 1) * b1 * g) + g)).
{
transitivity (moment b1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (moment_succ b1 g (k)%Z) by zp.
change ((aida_m b1 (moment b1 g (k)%Z) g) = (((moment b1 g (k)%Z) * b1) + ((- 1) * b1 * g) + g)).
change (((g * (1 - b1)) + ((moment b1 g (k)%Z) * b1)) = (((moment b1 g (k)%Z) * b1) + ((- 1) * b1 * g) + g)).
feq.
}
assert (e__22 : (powerRZ b1 ((k + 1))%Z) = ((powerRZ b1 (k)%Z) * b1)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b1 (k)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
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
feq.
}
rw e__18.
apply (from_eq_zero 1 0 (moment b1 g ((k + 1))%Z) ((1 - (powerRZ b1 ((k + 1))%Z)) * g)); [exact s__17 | lra ..].
}
}
(* at n *)
assert (s__26 : ((moment b1 g (n)%Z) = ((1 - (powerRZ b1 (n)%Z)) * g))).
{
assert (b__24 : ((0)%Z <= (n)%Z)%Z).
{ zp. }
assert (u__25 : ((moment b1 g (n)%Z) = ((1 - (powerRZ b1 (n)%Z)) * g))).
{
exact (s__23 (n)%Z b__24).
}
exact u__25.
}
assert (n__34 : (1 - (powerRZ b1 (n)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__27 : 0 < b1).
{
assert (e__31 : b1 = 1 * (b1 - 0) + 0).
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
rw e__31.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__28 : 0 < (1 - b1)).
{
assert (e__32 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__32.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__29 : 0 < (IZR n)).
{
assert (e__33 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__33.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__5 | lra ..].
}
assert (g__30 : 0 < (1 - (powerRZ b1 (n)%Z))).
{
pz_gap b1 (n)%Z.
}
lra.
}
assert (n__36 : (((- 1) * (powerRZ b1 (n)%Z)) + 1) <> 0).
{
assert (e__35 : (1 - (powerRZ b1 (n)%Z)) = (((- 1) * (powerRZ b1 (n)%Z)) + 1)).
{
feq.
}
try rewrite <- e__35.
exact n__34.
}
assert (n__37 : ((powerRZ b1 (n)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__36.
transitivity ((- 1) * ((powerRZ b1 (n)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__43 : (moment b1 g (n)%Z) = (((- 1) * (powerRZ b1 (n)%Z) * g) + g)).
{
transitivity (1 * (moment b1 g (n)%Z)).
{ feq. }
rewrite s__26.
assert (e__42 : ((1 - (powerRZ b1 (n)%Z)) * g) = (((- 1) * (powerRZ b1 (n)%Z) * g) + g)).
{
feq.
}
rw e__42.
feq.
}
(* goal *)
assert (s__44 : (((moment b1 g (n)%Z) * / (1 - (powerRZ b1 (n)%Z))) = g)).
{
transitivity ((((- 1) * (moment b1 g (n)%Z)) * (/ ((powerRZ b1 (n)%Z) + (- 1))))).
{
assert (e__38 : / (1 - (powerRZ b1 (n)%Z)) = ((- 1) * (/ ((powerRZ b1 (n)%Z) + (- 1))))).
{
assert (e__39 : (1 - (powerRZ b1 (n)%Z)) = (((- 1) * (powerRZ b1 (n)%Z)) + 1)).
{
feq.
}
rw e__39.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
}
symmetry.
transitivity (g).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (moment b1 g (n)%Z)) + ((- 1) * (powerRZ b1 (n)%Z) * g) + (1 * g)) * (/ ((1 * (powerRZ b1 (n)%Z)) + ((- 1)))))).
{
feq.
}
rw n__43.
transitivity (0).
{
feq.
}
reflexivity.
}
split.
{
change (0 <> (1 - (powerRZ b1 (n)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__45 : 0 < b1).
{
assert (e__49 : b1 = 1 * (b1 - 0) + 0).
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
rw e__49.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__46 : 0 < (1 - b1)).
{
assert (e__50 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__47 : 0 < (IZR n)).
{
assert (e__51 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__51.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__5 | lra ..].
}
assert (g__48 : 0 < (1 - (powerRZ b1 (n)%Z))).
{
pz_gap b1 (n)%Z.
}
lra.
}
{
change (((moment b1 g (n)%Z) * / (1 - (powerRZ b1 (n)%Z))) = g).
exact s__44.
}
Qed.
Lemma meaningful : forall (b1 : R) (g : R) (n : Z), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (1 <= (IZR n)) -> ((0 <> (1 - (powerRZ b1 (n)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj1 (proved v0 v1 v2 v3 v4 v5)). Qed.
Theorem claim : forall (b1 : R) (g : R) (n : Z), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (1 <= (IZR n)) -> (((moment b1 g (n)%Z) / (1 - (powerRZ b1 (n)%Z))) = g).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj2 (proved v0 v1 v2 v3 v4 v5)). Qed.
Fail Definition corrupted : forall (b1 : R) (g : R) (n : Z), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (1 <= (IZR n)) -> (((moment b1 g (n)%Z) / (1 - (powerRZ b1 (n)%Z))) = (g + 1)) := claim.
End T_aida_alg1_corrected_04f60929.


(* aida.alg1_skipped; certificate 41bf3de9af0e7ff294623a5803f55f01e2a7820c1b831bc3ec0ff2cf17204cc8 *)
Module T_aida_alg1_skipped_41bf3de9.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Fixpoint moment_nat (b1 : R) (g : R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (aida_m b1 (moment_nat b1 g k__) g) end.
Definition moment (b1 : R) (g : R) (n : Z) : R := moment_nat b1 g (Z.to_nat (n - 0)).
Lemma moment_start : forall (b1 : R) (g : R), moment b1 g (0)%Z = 0.
Proof. intros. unfold moment. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma moment_succ : forall (b1 : R) (g : R) (n : Z), (0 <= n)%Z -> moment b1 g (n + 1)%Z = (aida_m b1 (moment b1 g (n)%Z) g).
Proof. intros b1 g n bound. unfold moment. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [moment_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b1 : R) (g : R), ((0 < b1) /\ (b1 < 1)).
Proof.
exists (9 * / 10), 1.
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (9 * / 10)).
closed_less.
}
{ change ((9 * / 10) < 1).
closed_less.
}
Qed.

Theorem claim : ~ (forall (b1 : R) (g : R), ((0 < b1) /\ (b1 < 1)) -> (((moment b1 g (2)%Z) / (1 - (b1 ^ 3))) = g)).
Proof.
intro general.
specialize (general (9 * / 10) 1).
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (9 * / 10)).
closed_less.
}
{ change ((9 * / 10) < 1).
closed_less.
}
}
intro general.
revert general.
change ((((1 * (1 - (9 * / 10))) + (((1 * (1 - (9 * / 10))) + (0 * (9 * / 10))) * (9 * / 10))) * / (1 - ((9 * / 10) ^ 3))) = 1 -> False).
apply no_eq.
apply ne_of_lt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (b1 : R) (g : R), ((0 < b1) /\ (b1 < 1)) -> (((moment b1 g (2)%Z) / (1 - (b1 ^ 3))) = (g + 1))) := claim.
End T_aida_alg1_skipped_41bf3de9.


(* aida.alg1_last; certificate 5b3a0a8005762b49af2277c927be4cc7124ab973ca6f746aedc78c2ad53c15cd *)
Module T_aida_alg1_last_5b3a0a80.

Lemma satisfiable : exists (t1 : Z), (0 <= t1)%Z.
Proof.
exists (4)%Z.
lia.
Qed.

Theorem claim : forall (t1 : Z), (0 <= t1)%Z -> ((zsum (0)%Z (t1)%Z (fun t : Z => 1)) = ((IZR t1) + 1)).
Proof.
intros t1 b__0.
assert (r__1 : 0 <= IZR t1) by (izr_le).
(* goal *)
assert (s__4 : ((zsum (0)%Z (t1)%Z (fun t : Z => 1)) = ((IZR t1) + 1))).
{
transitivity (((IZR t1) + 1)).
{
assert (e__2 : zsum (0)%Z (t1)%Z (fun t : Z => 1) = ((IZR t1) + 1)).
{
transitivity (zsum (0)%Z (t1)%Z (fun i__0 : Z => (1) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (0 <= i__0)%Z) by lia.
assert (r__3 : 0 <= IZR i__0).
{ izr_le. }
transitivity (1).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (0)%Z (t1)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__2.
feq.
}
symmetry.
transitivity (((IZR t1) + 1)).
{
reflexivity.
}
feq.
}
change ((zsum (0)%Z (t1)%Z (fun t : Z => 1)) = ((IZR t1) + 1)).
exact s__4.
Qed.
Fail Definition corrupted : forall (t1 : Z), (0 <= t1)%Z -> ((zsum (0)%Z (t1)%Z (fun t : Z => 1)) = (((IZR t1) + 1) + 1)) := claim.
End T_aida_alg1_last_5b3a0a80.


(* aida.alg1_zero; certificate e3ba6bb1d5a63447447b2b4e9546b90534e8e24b54a010af6b196b0c3cb54ea8 *)
Module T_aida_alg1_zero_e3ba6bb1.
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).

Lemma satisfiable : exists (b2 : R) (eps : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) /\ (0 <= eps) /\ (0 <= r).
Proof.
exists (1 * / 2), 0, 0, 0.
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
change (0 <= 0).
apply Req_le.
closed_eq.
}
}
Qed.

Theorem claim : ~ (forall (b2 : R) (eps : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 <= eps) -> (0 <= r) -> (0 < ((aida_r b2 1 r g) + eps))).
Proof.
intro general.
specialize (general (1 * / 2) 0 0 0).
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
intro general.
lapply general; clear general.
2: {
change (0 <= 0).
apply Req_le.
closed_eq.
}
intro general.
lapply general; clear general.
2: {
change (0 <= 0).
apply Req_le.
closed_eq.
}
intro general.
revert general.
change (0 < (((0 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))) + 0) -> False).
apply no_lt.
replace (apow 0 1) with 0
by (symmetry; apply apow_of_zero; closed_eq).
apply Req_le.
closed_eq.
Qed.
Fail Definition corrupted : ~ (forall (b2 : R) (eps : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 <= eps) -> (0 <= r) -> (((aida_r b2 1 r g) + eps) <= 0)) := claim.
End T_aida_alg1_zero_e3ba6bb1.


(* aida.alg1_positive; certificate adecd2292eb7298e27da4a4cf15a318b40300c76f4284841296b2f0ae0576e74 *)
Module T_aida_alg1_positive_adecd229.
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).

Lemma satisfiable : exists (b2 : R) (p : R) (eps : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) /\ (0 < p) /\ (0 < eps) /\ (0 <= r).
Proof.
exists (1 * / 2), 1, 1, 0, 0.
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
change (0 <= 0).
apply Req_le.
closed_eq.
}
}
}
Qed.

Lemma proved : forall (b2 : R) (p : R) (eps : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < eps) -> (0 <= r) -> (((0 < p)) /\ (0 < ((aida_r b2 p r g) + eps))).
Proof.
intros b2 p eps r g h__0 h__3 h__4 h__5.
pose proof h__0 as [h__1 h__2].
(* goal *)
assert (s__10 : (0 < ((aida_r b2 p r g) + eps))).
{
apply plus_nn_pos.
{
change (0 <= ((r * b2) + ((apow g p) * (1 - b2)))).
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (e__6 : r = 1 * (r - 0) + 0).
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
rw e__6.
apply (from_le_nn 1 0 0 r); [exact h__5 | lra ..].
}
{
assert (e__7 : b2 = 1 * (b2 - 0) + 0).
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
rw e__7.
apply (from_lt_pos 1 0 0 b2); [exact h__1 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__8 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__8.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
}
}
{
assert (e__9 : eps = 1 * (eps - 0) + 0).
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
rw e__9.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
}
split.
{
change (0 < p).
exact h__3.
}
{
change (0 < ((aida_r b2 p r g) + eps)).
exact s__10.
}
Qed.
Lemma meaningful : forall (b2 : R) (p : R) (eps : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < eps) -> (0 <= r) -> ((0 < p)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Theorem claim : forall (b2 : R) (p : R) (eps : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < eps) -> (0 <= r) -> (0 < ((aida_r b2 p r g) + eps)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Fail Definition corrupted : forall (b2 : R) (p : R) (eps : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < eps) -> (0 <= r) -> (((aida_r b2 p r g) + eps) <= 0) := claim.
End T_aida_alg1_positive_adecd229.


(* aida.conclusion_form_a; certificate 75e1e7466ea88aaae9b63e4903af6c1a8964c8b7cf5b2fa4e57c09fcee46c14a *)
Module T_aida_conclusion_form_a_75e1e746.
Definition conclusion (p : R) (q : R) (r : R) (eps : R) : R := (Rpower ((Rpower r (1 / p)) + eps) q).
Definition form_a (p : R) (q : R) (r : R) (eps : R) : R := (Rpower (r + eps) (q / p)).
Definition form_b (p : R) (q : R) (r : R) (eps : R) : R := ((Rpower r (q / p)) + eps).

Lemma satisfiable : exists (p : R) (q : R) (r : R) (eps : R), (1 <= p) /\ (1 <= q) /\ (0 < r) /\ (0 < eps).
Proof.
exists 2, 2, 4, 1.
split.
{
change (1 <= 2).
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
change (0 < 4).
closed_less.
}
{
change (0 < 1).
closed_less.
}
}
}
Qed.

Theorem claim : ~ (forall (p : R) (q : R) (r : R) (eps : R), (1 <= p) -> (1 <= q) -> (0 < r) -> (0 < eps) -> ((conclusion p q r eps) = (form_a p q r eps))).
Proof.
intro general.
specialize (general 2 2 4 1).
lapply general; clear general.
2: {
change (1 <= 2).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change (1 <= 2).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change (0 < 4).
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
change ((exp (2 * ln ((exp ((1 * / 2) * ln 4)) + 1))) = (exp ((2 * / 2) * ln (4 + 1))) -> False).
apply no_eq.
replace (exp (2 * ln ((exp ((1 * / 2) * ln 4)) + 1))) with (((exp ((1 * / 2) * ln 4)) + 1) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp ((2 * / 2) * ln (4 + 1))) with ((4 + 1) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
apply ne_of_gt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (p : R) (q : R) (r : R) (eps : R), (1 <= p) -> (1 <= q) -> (0 < r) -> (0 < eps) -> ((conclusion p q r eps) = ((form_a p q r eps) + 1))) := claim.
End T_aida_conclusion_form_a_75e1e746.


(* aida.conclusion_form_b; certificate 9979618f015123c0a3e75a31de892a9935dfb6f8816741ad460c1bb64855cfdc *)
Module T_aida_conclusion_form_b_9979618f.
Definition conclusion (p : R) (q : R) (r : R) (eps : R) : R := (Rpower ((Rpower r (1 / p)) + eps) q).
Definition form_a (p : R) (q : R) (r : R) (eps : R) : R := (Rpower (r + eps) (q / p)).
Definition form_b (p : R) (q : R) (r : R) (eps : R) : R := ((Rpower r (q / p)) + eps).

Lemma satisfiable : exists (p : R) (q : R) (r : R) (eps : R), (1 <= p) /\ (1 <= q) /\ (0 < r) /\ (0 < eps).
Proof.
exists 2, 2, 4, 1.
split.
{
change (1 <= 2).
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
change (0 < 4).
closed_less.
}
{
change (0 < 1).
closed_less.
}
}
}
Qed.

Theorem claim : ~ (forall (p : R) (q : R) (r : R) (eps : R), (1 <= p) -> (1 <= q) -> (0 < r) -> (0 < eps) -> ((conclusion p q r eps) = (form_b p q r eps))).
Proof.
intro general.
specialize (general 2 2 4 1).
lapply general; clear general.
2: {
change (1 <= 2).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change (1 <= 2).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change (0 < 4).
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
change ((exp (2 * ln ((exp ((1 * / 2) * ln 4)) + 1))) = ((exp ((2 * / 2) * ln 4)) + 1) -> False).
apply no_eq.
replace (exp (2 * ln ((exp ((1 * / 2) * ln 4)) + 1))) with (((exp ((1 * / 2) * ln 4)) + 1) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp ((2 * / 2) * ln 4)) with (4 ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
apply ne_of_gt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (p : R) (q : R) (r : R) (eps : R), (1 <= p) -> (1 <= q) -> (0 < r) -> (0 < eps) -> ((conclusion p q r eps) = ((form_b p q r eps) + 1))) := claim.
End T_aida_conclusion_form_b_9979618f.


(* aida.conclusion_agrees; certificate 466476db871e51a4419f0ac23a24218e982b4cef604e8a76e9785679740a944d *)
Module T_aida_conclusion_agrees_466476db.
Definition conclusion (p : R) (q : R) (r : R) (eps : R) : R := (Rpower ((Rpower r (1 / p)) + eps) q).
Definition form_a (p : R) (q : R) (r : R) (eps : R) : R := (Rpower (r + eps) (q / p)).
Definition form_b (p : R) (q : R) (r : R) (eps : R) : R := ((Rpower r (q / p)) + eps).

Lemma satisfiable : exists (p : R) (q : R) (r : R) (eps : R), (1 <= p) /\ (0 < r) /\ (0 < eps).
Proof.
exists 2, 2, 4, 1.
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
change (0 < 1).
closed_less.
}
}
Qed.

Lemma proved : forall (p : R) (q : R) (r : R) (eps : R), (1 <= p) -> (0 < r) -> (0 < eps) -> (((0 < r) /\ (0 < ((Rpower r (1 / 1)) + eps)) /\ (0 < (r + eps)) /\ (0 <> p) /\ (0 < r) /\ (0 < ((Rpower r (1 / p)) + eps))) /\ (((conclusion 1 q r eps) = (form_a 1 q r eps)) /\ ((conclusion p 1 r eps) = (form_b p 1 r eps)))).
Proof.
intros p q r eps h__0 h__1 h__2.
assert (n__4 : 0 < r).
{
assert (e__3 : r = 1 * (r - 0) + 0).
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
rw e__3.
apply (from_lt_pos 1 0 0 r); [exact h__1 | lra ..].
}
assert (n__8 : 0 < ((Rpower r (1 * / 1)) + eps)).
{
apply plus_pos_pos.
{
assert (e__5 : (Rpower r (1 * / 1)) = 1 * (r - 0) + 0).
{
transitivity (r).
{
assert (e__6 : (1 * / 1) = 1).
{
feq.
}
transitivity (Rpower r 1 ).
{ exact (f_equal (fun v__ => Rpower r v__ ) e__6). }
rewrite (rp_whole r 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (r).
{
feq.
}
feq.
}
rw e__5.
apply (from_lt_pos 1 0 0 r); [exact h__1 | lra ..].
}
{
assert (e__7 : eps = 1 * (eps - 0) + 0).
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
rw e__7.
apply (from_lt_pos 1 0 0 eps); [exact h__2 | lra ..].
}
}
assert (n__12 : 0 < (eps + r)).
{
assert (e__9 : ((Rpower r (1 * / 1)) + eps) = (eps + r)).
{
assert (e__10 : (Rpower r (1 * / 1)) = r).
{
assert (e__11 : (1 * / 1) = 1).
{
feq.
}
transitivity (Rpower r 1 ).
{ exact (f_equal (fun v__ => Rpower r v__ ) e__11). }
rewrite (rp_whole r 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__10.
reflexivity.
}
feq.
}
try rewrite <- e__9.
exact n__8.
}
assert (n__15 : 0 < (r + eps)).
{
apply plus_pos_pos.
{
assert (e__13 : r = 1 * (r - 0) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 0 r); [exact h__1 | lra ..].
}
{
assert (e__14 : eps = 1 * (eps - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 eps); [exact h__2 | lra ..].
}
}
assert (n__22 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__21 : p = 1 * (p - 1) + 1).
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
apply (from_le_pos 1 1 1 p); [exact h__0 | lra ..].
}
assert (n__24 : 0 < ((Rpower r (1 * / p)) + eps)).
{
apply plus_pos_pos.
{
apply exp_pos.
}
{
assert (e__23 : eps = 1 * (eps - 0) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 0 eps); [exact h__2 | lra ..].
}
}
assert (n__29 : 0 < ((Rpower r (/ p)) + eps)).
{
assert (e__25 : ((Rpower r (1 * / p)) + eps) = ((Rpower r (/ p)) + eps)).
{
assert (e__26 : (Rpower r (1 * / p)) = (Rpower r (/ p))).
{
assert (e__27 : (1 * / p) = (/ p)).
{
assert (e__28 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__28.
reflexivity.
}
feq.
}
transitivity (Rpower r (/ p) ).
{ exact (f_equal (fun v__ => Rpower r v__ ) e__27). }
feq.
}
eapply eq_trans.
{
rw e__26.
reflexivity.
}
feq.
}
try rewrite <- e__25.
exact n__24.
}
(* goal *)
assert (s__37 : (((conclusion 1 q r eps) = (form_a 1 q r eps)) /\ ((conclusion p 1 r eps) = (form_b p 1 r eps)))).
{
split.
{
transitivity ((Rpower (eps + r) q)).
{
change ((Rpower ((Rpower r (1 * / 1)) + eps) q) = (Rpower (eps + r) q)).
assert (e__16 : ((Rpower r (1 * / 1)) + eps) = (eps + r)).
{
assert (e__17 : (Rpower r (1 * / 1)) = r).
{
assert (e__18 : (1 * / 1) = 1).
{
feq.
}
transitivity (Rpower r 1 ).
{ exact (f_equal (fun v__ => Rpower r v__ ) e__18). }
rewrite (rp_whole r 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__17.
reflexivity.
}
feq.
}
transitivity (Rpower  (eps + r) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__16). }
feq.
}
symmetry.
transitivity ((Rpower (eps + r) q)).
{
change ((Rpower (r + eps) (q * / 1)) = (Rpower (eps + r) q)).
assert (e__19 : (r + eps) = (eps + r)).
{
feq.
}
transitivity (Rpower  (eps + r) (q * / 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 1)) e__19). }
assert (e__20 : (q * / 1) = q).
{
feq.
}
transitivity (Rpower (eps + r) q ).
{ exact (f_equal (fun v__ => Rpower (eps + r) v__ ) e__20). }
feq.
}
feq.
}
{
transitivity (((Rpower r (/ p)) + eps)).
{
change ((Rpower ((Rpower r (1 * / p)) + eps) 1) = ((Rpower r (/ p)) + eps)).
assert (e__30 : ((Rpower r (1 * / p)) + eps) = ((Rpower r (/ p)) + eps)).
{
assert (e__31 : (Rpower r (1 * / p)) = (Rpower r (/ p))).
{
assert (e__32 : (1 * / p) = (/ p)).
{
assert (e__33 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__33.
reflexivity.
}
feq.
}
transitivity (Rpower r (/ p) ).
{ exact (f_equal (fun v__ => Rpower r v__ ) e__32). }
feq.
}
eapply eq_trans.
{
rw e__31.
reflexivity.
}
feq.
}
transitivity (Rpower  ((Rpower r (/ p)) + eps) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__30). }
rewrite (rp_whole ((Rpower r (/ p)) + eps) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (((Rpower r (/ p)) + eps)).
{
change (((Rpower r (1 * / p)) + eps) = ((Rpower r (/ p)) + eps)).
assert (e__34 : (Rpower r (1 * / p)) = (Rpower r (/ p))).
{
assert (e__35 : (1 * / p) = (/ p)).
{
assert (e__36 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__36.
reflexivity.
}
feq.
}
transitivity (Rpower r (/ p) ).
{ exact (f_equal (fun v__ => Rpower r v__ ) e__35). }
feq.
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
}
pose proof s__37 as [h__38 h__39].
split.
{
split.
{
change (0 < r).
exact h__1.
}
{
split.
{
change (0 < ((Rpower r (1 * / 1)) + eps)).
apply plus_pos_pos.
{
assert (e__40 : (Rpower r (1 * / 1)) = 1 * (r - 0) + 0).
{
transitivity (r).
{
assert (e__41 : (1 * / 1) = 1).
{
feq.
}
transitivity (Rpower r 1 ).
{ exact (f_equal (fun v__ => Rpower r v__ ) e__41). }
rewrite (rp_whole r 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (r).
{
feq.
}
feq.
}
rw e__40.
apply (from_lt_pos 1 0 0 r); [exact h__1 | lra ..].
}
{
assert (e__42 : eps = 1 * (eps - 0) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 0 eps); [exact h__2 | lra ..].
}
}
{
split.
{
change (0 < (r + eps)).
apply plus_pos_pos.
{
assert (e__43 : r = 1 * (r - 0) + 0).
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
rw e__43.
apply (from_lt_pos 1 0 0 r); [exact h__1 | lra ..].
}
{
assert (e__44 : eps = 1 * (eps - 0) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 0 eps); [exact h__2 | lra ..].
}
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__45 : p = 1 * (p - 1) + 1).
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
rw e__45.
apply (from_le_pos 1 1 1 p); [exact h__0 | lra ..].
}
{
split.
{
change (0 < r).
exact h__1.
}
{
change (0 < ((Rpower r (1 * / p)) + eps)).
apply plus_pos_pos.
{
apply exp_pos.
}
{
assert (e__46 : eps = 1 * (eps - 0) + 0).
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
rw e__46.
apply (from_lt_pos 1 0 0 eps); [exact h__2 | lra ..].
}
}
}
}
}
}
}
{
change (((conclusion 1 q r eps) = (form_a 1 q r eps)) /\ ((conclusion p 1 r eps) = (form_b p 1 r eps))).
exact s__37.
}
Qed.
Lemma meaningful : forall (p : R) (q : R) (r : R) (eps : R), (1 <= p) -> (0 < r) -> (0 < eps) -> ((0 < r) /\ (0 < ((Rpower r (1 / 1)) + eps)) /\ (0 < (r + eps)) /\ (0 <> p) /\ (0 < r) /\ (0 < ((Rpower r (1 / p)) + eps))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (p : R) (q : R) (r : R) (eps : R), (1 <= p) -> (0 < r) -> (0 < eps) -> (((conclusion 1 q r eps) = (form_a 1 q r eps)) /\ ((conclusion p 1 r eps) = (form_b p 1 r eps))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (p : R) (q : R) (r : R) (eps : R), (1 <= p) -> (0 < r) -> (0 < eps) -> (((conclusion 1 q r eps) = ((form_a 1 q r eps) + 1)) /\ ((conclusion p 1 r eps) = (form_b p 1 r eps))) := claim.
End T_aida_conclusion_agrees_466476db.


(* aida.conclusion_no_eps; certificate 2f282dbd0ef33c1417fac5549c6fb7af8a4617eafbc1decd6b3617fd7515e695 *)
Module T_aida_conclusion_no_eps_2f282dbd.
Definition conclusion (p : R) (q : R) (r : R) (eps : R) : R := (Rpower ((Rpower r (1 / p)) + eps) q).
Definition form_a (p : R) (q : R) (r : R) (eps : R) : R := (Rpower (r + eps) (q / p)).
Definition form_b (p : R) (q : R) (r : R) (eps : R) : R := ((Rpower r (q / p)) + eps).

Lemma satisfiable : exists (p : R) (q : R) (r : R), (1 <= p) /\ (0 < r).
Proof.
exists 2, 2, 4.
split.
{
change (1 <= 2).
closed_less.
}
{
change (0 < 4).
closed_less.
}
Qed.

Lemma proved : forall (p : R) (q : R) (r : R), (1 <= p) -> (0 < r) -> (((0 <> p) /\ (0 < r) /\ (0 < ((Rpower r (1 / p)) + 0)) /\ (0 <> p) /\ (0 < (r + 0)) /\ (0 < r) /\ (0 <> p) /\ (0 < r)) /\ (((conclusion p q r 0) = (Rpower r (q / p))) /\ ((form_a p q r 0) = (Rpower r (q / p))) /\ ((form_b p q r 0) = (Rpower r (q / p))))).
Proof.
intros p q r h__0 h__1.
(* root *)
assert (s__4 : ((Rpower (Rpower r (1 * / p)) q) = (Rpower r ((1 * / p) * q)))).
{
assert (p__2 : (0 < r)).
{
exact h__1.
}
assert (u__3 : ((Rpower (Rpower r (1 * / p)) q) = (Rpower r ((1 * / p) * q)))).
{
exact (ax_rpow_of_rpow r (1 * / p) q p__2).
}
exact u__3.
}
assert (n__6 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__5 : p = 1 * (p - 1) + 1).
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
rw e__5.
apply (from_le_pos 1 1 1 p); [exact h__0 | lra ..].
}
assert (n__8 : 0 < r).
{
assert (e__7 : r = 1 * (r - 0) + 0).
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
rw e__7.
apply (from_lt_pos 1 0 0 r); [exact h__1 | lra ..].
}
assert (n__9 : 0 < ((Rpower r (1 * / p)) + 0)).
{
apply plus_pos_zero.
{
apply exp_pos.
}
{
reflexivity.
}
}
assert (n__14 : 0 < (Rpower r (/ p))).
{
assert (e__10 : ((Rpower r (1 * / p)) + 0) = (Rpower r (/ p))).
{
assert (e__11 : (Rpower r (1 * / p)) = (Rpower r (/ p))).
{
assert (e__12 : (1 * / p) = (/ p)).
{
assert (e__13 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__13.
reflexivity.
}
feq.
}
transitivity (Rpower r (/ p) ).
{ exact (f_equal (fun v__ => Rpower r v__ ) e__12). }
feq.
}
eapply eq_trans.
{
rw e__11.
reflexivity.
}
feq.
}
try rewrite <- e__10.
exact n__9.
}
assert (n__21 : 0 < (Rpower r (1 * / p))).
{
apply exp_pos.
}
assert (n__31 : (Rpower (Rpower r (/ p)) q) = (Rpower r ((/ p) * q))).
{
transitivity (1 * (Rpower (Rpower r (/ p)) q)).
{ feq. }
assert (e__27 : (Rpower (Rpower r (1 * / p)) q) = (Rpower (Rpower r (/ p)) q)).
{
assert (e__28 : (Rpower r (1 * / p)) = (Rpower r (/ p))).
{
assert (e__29 : (1 * / p) = (/ p)).
{
assert (e__30 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__30.
reflexivity.
}
feq.
}
transitivity (Rpower r (/ p) ).
{ exact (f_equal (fun v__ => Rpower r v__ ) e__29). }
feq.
}
transitivity (Rpower  (Rpower r (/ p)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__28). }
feq.
}
try rewrite <- e__27.
rewrite s__4.
assert (e__24 : (Rpower r ((1 * / p) * q)) = (Rpower r ((/ p) * q))).
{
assert (e__25 : ((1 * / p) * q) = ((/ p) * q)).
{
assert (e__26 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__26.
reflexivity.
}
feq.
}
transitivity (Rpower r ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower r v__ ) e__25). }
feq.
}
rw e__24.
feq.
}
(* first *)
assert (s__32 : ((conclusion p q r 0) = (Rpower r (q * / p)))).
{
transitivity ((Rpower (Rpower r (/ p)) q)).
{
change ((Rpower ((Rpower r (1 * / p)) + 0) q) = (Rpower (Rpower r (/ p)) q)).
assert (e__15 : ((Rpower r (1 * / p)) + 0) = (Rpower r (/ p))).
{
assert (e__16 : (Rpower r (1 * / p)) = (Rpower r (/ p))).
{
assert (e__17 : (1 * / p) = (/ p)).
{
assert (e__18 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__18.
reflexivity.
}
feq.
}
transitivity (Rpower r (/ p) ).
{ exact (f_equal (fun v__ => Rpower r v__ ) e__17). }
feq.
}
eapply eq_trans.
{
rw e__16.
reflexivity.
}
feq.
}
transitivity (Rpower  (Rpower r (/ p)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__15). }
feq.
}
symmetry.
transitivity ((Rpower r ((/ p) * q))).
{
assert (e__19 : (q * / p) = ((/ p) * q)).
{
assert (e__20 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
transitivity (Rpower r ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower r v__ ) e__19). }
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (Rpower (Rpower r (/ p)) q)) + ((- 1) * (Rpower r ((/ p) * q)))))).
{
feq.
}
rw n__31.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (n__34 : 0 < (r + 0)).
{
assert (e__33 : (r + 0) = 1 * (r - 0) + 0).
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
rw e__33.
apply (from_lt_pos 1 0 0 r); [exact h__1 | lra ..].
}
(* others *)
assert (s__45 : (((form_a p q r 0) = (Rpower r (q * / p))) /\ ((form_b p q r 0) = (Rpower r (q * / p))))).
{
split.
{
transitivity ((Rpower r ((/ p) * q))).
{
change ((Rpower (r + 0) (q * / p)) = (Rpower r ((/ p) * q))).
assert (e__35 : (r + 0) = r).
{
feq.
}
transitivity (Rpower  r (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__35). }
assert (e__36 : (q * / p) = ((/ p) * q)).
{
assert (e__37 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__37.
reflexivity.
}
feq.
}
transitivity (Rpower r ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower r v__ ) e__36). }
feq.
}
symmetry.
transitivity ((Rpower r ((/ p) * q))).
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
transitivity (Rpower r ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower r v__ ) e__38). }
feq.
}
feq.
}
{
transitivity ((Rpower r ((/ p) * q))).
{
change (((Rpower r (q * / p)) + 0) = (Rpower r ((/ p) * q))).
assert (e__40 : (Rpower r (q * / p)) = (Rpower r ((/ p) * q))).
{
assert (e__41 : (q * / p) = ((/ p) * q)).
{
assert (e__42 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__42.
reflexivity.
}
feq.
}
transitivity (Rpower r ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower r v__ ) e__41). }
feq.
}
eapply eq_trans.
{
rw e__40.
reflexivity.
}
feq.
}
symmetry.
transitivity ((Rpower r ((/ p) * q))).
{
assert (e__43 : (q * / p) = ((/ p) * q)).
{
assert (e__44 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__44.
reflexivity.
}
feq.
}
transitivity (Rpower r ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower r v__ ) e__43). }
feq.
}
feq.
}
}
pose proof s__45 as [h__46 h__47].
(* goal *)
assert (s__48 : (((conclusion p q r 0) = (Rpower r (q * / p))) /\ ((form_a p q r 0) = (Rpower r (q * / p))) /\ ((form_b p q r 0) = (Rpower r (q * / p))))).
{
split.
{
exact s__32.
}
{
split.
{
exact h__46.
}
{
exact h__47.
}
}
}
pose proof s__48 as [h__49 [h__50 h__51]].
split.
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__52 : p = 1 * (p - 1) + 1).
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
rw e__52.
apply (from_le_pos 1 1 1 p); [exact h__0 | lra ..].
}
{
split.
{
change (0 < r).
exact h__1.
}
{
split.
{
change (0 < ((Rpower r (1 * / p)) + 0)).
apply plus_pos_zero.
{
apply exp_pos.
}
{
reflexivity.
}
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__53 : p = 1 * (p - 1) + 1).
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
rw e__53.
apply (from_le_pos 1 1 1 p); [exact h__0 | lra ..].
}
{
split.
{
change (0 < (r + 0)).
assert (e__54 : (r + 0) = 1 * (r - 0) + 0).
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
rw e__54.
apply (from_lt_pos 1 0 0 r); [exact h__1 | lra ..].
}
{
split.
{
change (0 < r).
exact h__1.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__55 : p = 1 * (p - 1) + 1).
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
rw e__55.
apply (from_le_pos 1 1 1 p); [exact h__0 | lra ..].
}
{
change (0 < r).
exact h__1.
}
}
}
}
}
}
}
}
{
change (((conclusion p q r 0) = (Rpower r (q * / p))) /\ ((form_a p q r 0) = (Rpower r (q * / p))) /\ ((form_b p q r 0) = (Rpower r (q * / p)))).
exact s__48.
}
Qed.
Lemma meaningful : forall (p : R) (q : R) (r : R), (1 <= p) -> (0 < r) -> ((0 <> p) /\ (0 < r) /\ (0 < ((Rpower r (1 / p)) + 0)) /\ (0 <> p) /\ (0 < (r + 0)) /\ (0 < r) /\ (0 <> p) /\ (0 < r)).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (p : R) (q : R) (r : R), (1 <= p) -> (0 < r) -> (((conclusion p q r 0) = (Rpower r (q / p))) /\ ((form_a p q r 0) = (Rpower r (q / p))) /\ ((form_b p q r 0) = (Rpower r (q / p)))).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (p : R) (q : R) (r : R), (1 <= p) -> (0 < r) -> (((conclusion p q r 0) = ((Rpower r (q / p)) + 1)) /\ ((form_a p q r 0) = (Rpower r (q / p))) /\ ((form_b p q r 0) = (Rpower r (q / p)))) := claim.
End T_aida_conclusion_no_eps_2f282dbd.


(* aida.sign_form_printed; certificate fb4a953c0d164dd0311abcf1e32a5072bbe69d99ce9e69a9eb0f37766e3a5d60 *)
Module T_aida_sign_form_printed_fb4a953c.
Definition adamw_eps_inside_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition adamw_eps_inside_v (b2 : R) (v : R) (g : R) : R := ((v * b2) + ((g ^ 2) * (1 - b2))).
Definition adamw_eps_inside_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (g : R) (t : Z) : R := ((x * (1 - mu)) - ((eta * (sqrt (1 - (powerRZ b2 (t)%Z))) * (adamw_eps_inside_m b1 m g)) / ((1 - (powerRZ b1 (t)%Z)) * (sqrt (eps + (adamw_eps_inside_v b2 v g)))))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (g : R), ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)).
Proof.
exists (9 * / 10), (999 * / 1000), 1.
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (9 * / 10)).
closed_less.
}
{ change ((9 * / 10) < 1).
closed_less.
}
}
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
}
Qed.

Theorem claim : ~ (forall (b1 : R) (b2 : R) (g : R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> ((adamw_eps_inside_x 1 b1 b2 0 0 0 0 0 g (1)%Z) = (0 - (1 * (sqrt (1 / (1 + ((((1 - b2) * (g ^ 2)) - (((1 - b1) * g) ^ 2)) / (((1 - b1) * g) ^ 2))))) * (sgn ((1 - b1) * g)))))).
Proof.
intro general.
specialize (general (9 * / 10) (999 * / 1000) 1).
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (9 * / 10)).
closed_less.
}
{ change ((9 * / 10) < 1).
closed_less.
}
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
revert general.
change (((0 * (1 - 0)) - ((1 * (sqrt (1 - ((999 * / 1000) ^ 1))) * ((1 * (1 - (9 * / 10))) + (0 * (9 * / 10)))) * / ((1 - ((9 * / 10) ^ 1)) * (sqrt (0 + ((0 * (999 * / 1000)) + ((1 ^ 2) * (1 - (999 * / 1000))))))))) = (0 - (1 * (sqrt (1 * / (1 + ((((1 - (999 * / 1000)) * (1 ^ 2)) - (((1 - (9 * / 10)) * 1) ^ 2)) * / (((1 - (9 * / 10)) * 1) ^ 2))))) * (sgn ((1 - (9 * / 10)) * 1)))) -> False).
apply no_eq.
replace (sgn ((1 - (9 * / 10)) * 1)) with 1
by (symmetry; apply sgn_of_pos; closed_less).
apply ne_of_gt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (b1 : R) (b2 : R) (g : R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> ((adamw_eps_inside_x 1 b1 b2 0 0 0 0 0 g (1)%Z) = ((0 - (1 * (sqrt (1 / (1 + ((((1 - b2) * (g ^ 2)) - (((1 - b1) * g) ^ 2)) / (((1 - b1) * g) ^ 2))))) * (sgn ((1 - b1) * g)))) + 1))) := claim.
End T_aida_sign_form_printed_fb4a953c.


(* aida.sign_form_bias; certificate bf534842b34f3c52e34ffec20212911f23d25c3b06e8ab4208740b6e488659ec *)
Module T_aida_sign_form_bias_bf534842.
Definition adamw_eps_inside_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition adamw_eps_inside_v (b2 : R) (v : R) (g : R) : R := ((v * b2) + ((g ^ 2) * (1 - b2))).
Definition adamw_eps_inside_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (v : R) (g : R) (t : Z) : R := ((x * (1 - mu)) - ((eta * (sqrt (1 - (powerRZ b2 (t)%Z))) * (adamw_eps_inside_m b1 m g)) / ((1 - (powerRZ b1 (t)%Z)) * (sqrt (eps + (adamw_eps_inside_v b2 v g)))))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (x : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < v) /\ (1 <= (IZR t)).
Proof.
exists 1, (1 * / 2), (3 * / 4), 1, 1, 4, (- 2), (1)%Z.
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
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
}
}
Qed.

Lemma proved : forall (eta : R) (b1 : R) (b2 : R) (x : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < v) -> (1 <= (IZR t)) -> (((0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <= (0 + (adamw_eps_inside_v b2 v g))) /\ (0 <> ((1 - (powerRZ b1 (t)%Z)) * (sqrt (0 + (adamw_eps_inside_v b2 v g))))) /\ (0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <= (adamw_eps_inside_v b2 v g)) /\ (0 <> (sqrt (adamw_eps_inside_v b2 v g)))) /\ ((adamw_eps_inside_x eta b1 b2 0 0 x m v g (t)%Z) = (x - ((((eta * (sqrt (1 - (powerRZ b2 (t)%Z)))) / (1 - (powerRZ b1 (t)%Z))) * (adamw_eps_inside_m b1 m g)) / (sqrt (adamw_eps_inside_v b2 v g)))))).
Proof.
intros eta b1 b2 x m v g t b__0 h__2 h__5 h__8 h__9.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__10 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* V *)
assert (s__14 : (0 < (adamw_eps_inside_v b2 v g))).
{
change (0 < ((v * b2) + ((g ^ 2) * (1 - b2)))).
apply plus_pos_nn.
{
apply mult_pos_pos.
{
assert (e__11 : v = 1 * (v - 0) + 0).
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
rw e__11.
apply (from_lt_pos 1 0 0 v); [exact h__8 | lra ..].
}
{
assert (e__12 : b2 = 1 * (b2 - 0) + 0).
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
rw e__12.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
assert (e__13 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
}
}
assert (n__22 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
apply Rlt_le.
assert (g__15 : 0 < b2).
{
assert (e__19 : b2 = 1 * (b2 - 0) + 0).
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
rw e__19.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__16 : 0 < (1 - b2)).
{
assert (e__20 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__20.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__17 : 0 < (IZR t)).
{
assert (e__21 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__21.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__9 | lra ..].
}
assert (g__18 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
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
assert (n__28 : 0 <= (0 + (adamw_eps_inside_v b2 v g))).
{
apply Rlt_le.
assert (e__25 : (0 + (adamw_eps_inside_v b2 v g)) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
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
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__27 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__27.
reflexivity.
}
feq.
}
feq.
}
rw e__25.
apply (from_lt_pos 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__14 | lra ..].
}
assert (n__31 : 0 <= (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__29 : (0 + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
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
try rewrite <- e__29.
exact n__28.
}
assert (n__42 : ((1 - (powerRZ b1 (t)%Z)) * (sqrt (0 + (adamw_eps_inside_v b2 v g)))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (g__32 : 0 < b1).
{
assert (e__36 : b1 = 1 * (b1 - 0) + 0).
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
rw e__36.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__33 : 0 < (1 - b1)).
{
assert (e__37 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__37.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__34 : 0 < (IZR t)).
{
assert (e__38 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__38.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__9 | lra ..].
}
assert (g__35 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
apply sqrt_lt_R0.
assert (e__39 : (0 + (adamw_eps_inside_v b2 v g)) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
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
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__41 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
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
rw e__39.
apply (from_lt_pos 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__14 | lra ..].
}
}
assert (n__47 : (((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) + (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) <> 0).
{
assert (e__43 : ((1 - (powerRZ b1 (t)%Z)) * (sqrt (0 + (adamw_eps_inside_v b2 v g)))) = (((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) + (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))))).
{
assert (e__44 : (sqrt (0 + (adamw_eps_inside_v b2 v g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))).
{
assert (e__45 : (0 + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
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
eapply eq_trans.
{
rw e__44.
reflexivity.
}
feq.
}
try rewrite <- e__43.
exact n__42.
}
assert (n__48 : (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))) <> 0).
{
intro vanishes.
apply n__47.
transitivity ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) * ((powerRZ b1 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__49 : ((powerRZ b1 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__47.
transitivity ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) * ((powerRZ b1 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__57 : (1 - (powerRZ b1 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__50 : 0 < b1).
{
assert (e__54 : b1 = 1 * (b1 - 0) + 0).
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
rw e__54.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__51 : 0 < (1 - b1)).
{
assert (e__55 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__55.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__52 : 0 < (IZR t)).
{
assert (e__56 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__56.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__9 | lra ..].
}
assert (g__53 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__59 : (((- 1) * (powerRZ b1 (t)%Z)) + 1) <> 0).
{
assert (e__58 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__58.
exact n__57.
}
assert (n__62 : 0 <= (adamw_eps_inside_v b2 v g)).
{
apply Rlt_le.
assert (e__60 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__61 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__61.
reflexivity.
}
feq.
}
feq.
}
rw e__60.
apply (from_lt_pos 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__14 | lra ..].
}
assert (n__65 : (sqrt (adamw_eps_inside_v b2 v g)) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__63 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__64 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__64.
reflexivity.
}
feq.
}
feq.
}
rw e__63.
apply (from_lt_pos 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__14 | lra ..].
}
(* goal *)
assert (s__82 : ((adamw_eps_inside_x eta b1 b2 0 0 x m v g (t)%Z) = (x - ((((eta * (sqrt (1 - (powerRZ b2 (t)%Z)))) * / (1 - (powerRZ b1 (t)%Z))) * (adamw_eps_inside_m b1 m g)) * / (sqrt (adamw_eps_inside_v b2 v g)))))).
{
transitivity (((((powerRZ b1 (t)%Z) * x) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) * b1 * eta * g) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) * b1 * eta * m) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) * eta * g) + ((- 1) * x)) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
change (((x * (1 - 0)) - ((eta * (sqrt (1 - (powerRZ b2 (t)%Z))) * (adamw_eps_inside_m b1 m g)) * / ((1 - (powerRZ b1 (t)%Z)) * (sqrt (0 + (adamw_eps_inside_v b2 v g)))))) = ((((powerRZ b1 (t)%Z) * x) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) * b1 * eta * g) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) * b1 * eta * m) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) * eta * g) + ((- 1) * x)) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
assert (e__66 : / ((1 - (powerRZ b1 (t)%Z)) * (sqrt (0 + (adamw_eps_inside_v b2 v g)))) = (((- 1) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))))) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__67 : ((1 - (powerRZ b1 (t)%Z)) * (sqrt (0 + (adamw_eps_inside_v b2 v g)))) = (((- 1) * (powerRZ b1 (t)%Z) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) + (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))))).
{
assert (e__68 : (sqrt (0 + (adamw_eps_inside_v b2 v g))) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))).
{
assert (e__69 : (0 + (adamw_eps_inside_v b2 v g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__70 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__70.
reflexivity.
}
feq.
}
rw e__69.
reflexivity.
}
eapply eq_trans.
{
rw e__68.
reflexivity.
}
feq.
}
rw e__67.
apply inv_by. feq.
}
assert (e__71 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__72 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__72.
reflexivity.
}
assert (e__73 : (adamw_eps_inside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__66.
rw e__71.
rw e__73.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ b1 (t)%Z) * x) + ((- 1) * (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) * b1 * eta * g) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) * b1 * eta * m) + ((sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1)) * (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))) * eta * g) + ((- 1) * x)) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__74 : / (sqrt (adamw_eps_inside_v b2 v g)) = (/ (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))))).
{
assert (e__75 : (sqrt (adamw_eps_inside_v b2 v g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2)))).
{
assert (e__76 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
rw e__76.
reflexivity.
}
rw e__75.
apply inv_by. feq.
}
assert (e__77 : (sqrt (1 - (powerRZ b2 (t)%Z))) = (sqrt (((- 1) * (powerRZ b2 (t)%Z)) + 1))).
{
assert (e__78 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__78.
reflexivity.
}
assert (e__79 : (adamw_eps_inside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
assert (e__80 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__81 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__81.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__74.
rw e__77.
rw e__79.
rw e__80.
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
change (0 <= (1 - (powerRZ b2 (t)%Z))).
apply Rlt_le.
assert (g__83 : 0 < b2).
{
assert (e__87 : b2 = 1 * (b2 - 0) + 0).
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
rw e__87.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__84 : 0 < (1 - b2)).
{
assert (e__88 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__88.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__85 : 0 < (IZR t)).
{
assert (e__89 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__89.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__9 | lra ..].
}
assert (g__86 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
split.
{
change (0 <= (0 + (adamw_eps_inside_v b2 v g))).
apply Rlt_le.
assert (e__90 : (0 + (adamw_eps_inside_v b2 v g)) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__91 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__91.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__92 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__92.
reflexivity.
}
feq.
}
feq.
}
rw e__90.
apply (from_lt_pos 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__14 | lra ..].
}
{
split.
{
change (0 <> ((1 - (powerRZ b1 (t)%Z)) * (sqrt (0 + (adamw_eps_inside_v b2 v g))))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (g__93 : 0 < b1).
{
assert (e__97 : b1 = 1 * (b1 - 0) + 0).
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
rw e__97.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__94 : 0 < (1 - b1)).
{
assert (e__98 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__98.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__95 : 0 < (IZR t)).
{
assert (e__99 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__99.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__9 | lra ..].
}
assert (g__96 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
apply sqrt_lt_R0.
assert (e__100 : (0 + (adamw_eps_inside_v b2 v g)) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__101 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__101.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__102 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__102.
reflexivity.
}
feq.
}
feq.
}
rw e__100.
apply (from_lt_pos 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__14 | lra ..].
}
}
{
split.
{
change (0 <> (1 - (powerRZ b1 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__103 : 0 < b1).
{
assert (e__107 : b1 = 1 * (b1 - 0) + 0).
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
rw e__107.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__104 : 0 < (1 - b1)).
{
assert (e__108 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__108.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__105 : 0 < (IZR t)).
{
assert (e__109 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__109.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__9 | lra ..].
}
assert (g__106 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
split.
{
change (0 <= (adamw_eps_inside_v b2 v g)).
apply Rlt_le.
assert (e__110 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__111 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
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
rw e__110.
apply (from_lt_pos 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__14 | lra ..].
}
{
change (0 <> (sqrt (adamw_eps_inside_v b2 v g))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__112 : (adamw_eps_inside_v b2 v g) = 1 * ((adamw_eps_inside_v b2 v g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
assert (e__113 : (adamw_eps_inside_v b2 v g) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
{
change (((v * b2) + ((g ^ 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * v) + (g ^ 2))).
feq.
}
eapply eq_trans.
{
rw e__113.
reflexivity.
}
feq.
}
feq.
}
rw e__112.
apply (from_lt_pos 1 0 0 (adamw_eps_inside_v b2 v g)); [exact s__14 | lra ..].
}
}
}
}
}
}
{
change ((adamw_eps_inside_x eta b1 b2 0 0 x m v g (t)%Z) = (x - ((((eta * (sqrt (1 - (powerRZ b2 (t)%Z)))) * / (1 - (powerRZ b1 (t)%Z))) * (adamw_eps_inside_m b1 m g)) * / (sqrt (adamw_eps_inside_v b2 v g))))).
exact s__82.
}
Qed.
Lemma meaningful : forall (eta : R) (b1 : R) (b2 : R) (x : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < v) -> (1 <= (IZR t)) -> ((0 <= (1 - (powerRZ b2 (t)%Z))) /\ (0 <= (0 + (adamw_eps_inside_v b2 v g))) /\ (0 <> ((1 - (powerRZ b1 (t)%Z)) * (sqrt (0 + (adamw_eps_inside_v b2 v g))))) /\ (0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <= (adamw_eps_inside_v b2 v g)) /\ (0 <> (sqrt (adamw_eps_inside_v b2 v g)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12)). Qed.
Theorem claim : forall (eta : R) (b1 : R) (b2 : R) (x : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < v) -> (1 <= (IZR t)) -> ((adamw_eps_inside_x eta b1 b2 0 0 x m v g (t)%Z) = (x - ((((eta * (sqrt (1 - (powerRZ b2 (t)%Z)))) / (1 - (powerRZ b1 (t)%Z))) * (adamw_eps_inside_m b1 m g)) / (sqrt (adamw_eps_inside_v b2 v g))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12)). Qed.
Fail Definition corrupted : forall (eta : R) (b1 : R) (b2 : R) (x : R) (m : R) (v : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < v) -> (1 <= (IZR t)) -> ((adamw_eps_inside_x eta b1 b2 0 0 x m v g (t)%Z) = ((x - ((((eta * (sqrt (1 - (powerRZ b2 (t)%Z)))) / (1 - (powerRZ b1 (t)%Z))) * (adamw_eps_inside_m b1 m g)) / (sqrt (adamw_eps_inside_v b2 v g)))) + 1)) := claim.
End T_aida_sign_form_bias_bf534842.


(* aida.sign_form; certificate 9d7eeec53ad71fa9d5569fa4e3f84433f11200610379ce96b62ccfbff6f10b8b *)
Module T_aida_sign_form_9d7eeec5.

Lemma satisfiable : exists (eta : R) (x : R) (m : R) (v : R), (m <> 0) /\ (0 < v).
Proof.
exists 1, 0, (- 1), 4.
split.
{
change ((- 1) <> 0).
apply ne_of_lt.
closed_less.
}
{
change (0 < 4).
closed_less.
}
Qed.

Lemma proved : forall (eta : R) (x : R) (m : R) (v : R), (m <> 0) -> (0 < v) -> (((0 <= v) /\ (0 <> (sqrt v)) /\ (0 <> (m ^ 2)) /\ (0 <> (1 + ((v - (m ^ 2)) / (m ^ 2)))) /\ (0 <= (1 / (1 + ((v - (m ^ 2)) / (m ^ 2)))))) /\ ((x - ((eta * m) / (sqrt v))) = (x - (eta * (sqrt (1 / (1 + ((v - (m ^ 2)) / (m ^ 2))))) * (sgn m))))).
Proof.
intros eta x m v h__0 h__1.
(* square *)
assert (s__3 : (0 < (m ^ 2))).
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__2 : m = (- 1) * (0 - m) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__2.
apply (from_ne_ne (- 1) 0 m 0); [exact h__0 | lra ..].
}
assert (n__7 : (m ^ 2) <> 0).
{
apply Rgt_not_eq; red.
assert (e__6 : (m ^ 2) = 1 * ((m ^ 2) - 0) + 0).
{
transitivity ((m ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((m ^ 2)).
{
feq.
}
feq.
}
rw e__6.
apply (from_lt_pos 1 0 0 (m ^ 2)); [exact s__3 | lra ..].
}
assert (n__8 : m <> 0).
{
intro vanishes.
apply n__7.
transitivity (1 * ((m ^ 2))).
{ feq. }
rewrite vanishes. ring.
}
(* ratio *)
assert (s__13 : (0 < (1 + ((v - (m ^ 2)) * / (m ^ 2))))).
{
assert (e__4 : (1 + ((v - (m ^ 2)) * / (m ^ 2))) = (v * / (m ^ 2))).
{
transitivity (((/ (m ^ 2)) * v)).
{
assert (e__9 : / (m ^ 2) = (/ (m ^ 2))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__9.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (m ^ 2)) * v)).
{
assert (e__10 : / (m ^ 2) = (/ (m ^ 2))).
{
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
assert (w__5 : 0 < (v * / (m ^ 2))).
{
apply mult_pos_pos.
{
assert (e__11 : v = 1 * (v - 0) + 0).
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
rw e__11.
apply (from_lt_pos 1 0 0 v); [exact h__1 | lra ..].
}
{
apply inv_pos.
assert (e__12 : (m ^ 2) = 1 * ((m ^ 2) - 0) + 0).
{
transitivity ((m ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((m ^ 2)).
{
feq.
}
feq.
}
rw e__12.
apply (from_lt_pos 1 0 0 (m ^ 2)); [exact s__3 | lra ..].
}
}
rw e__4. exact w__5.
}
(* root *)
assert (s__18 : ((sqrt ((m ^ 2) * / v)) = ((sqrt (m ^ 2)) * / (sqrt v)))).
{
assert (p__14 : (0 <= (m ^ 2))).
{
apply Rlt_le.
assert (e__15 : (m ^ 2) = 1 * ((m ^ 2) - 0) + 0).
{
transitivity ((m ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((m ^ 2)).
{
feq.
}
feq.
}
rw e__15.
apply (from_lt_pos 1 0 0 (m ^ 2)); [exact s__3 | lra ..].
}
assert (p__16 : (0 < v)).
{
exact h__1.
}
assert (u__17 : ((sqrt ((m ^ 2) * / v)) = ((sqrt (m ^ 2)) * / (sqrt v)))).
{
exact (ax_sqrt_of_quotient (m ^ 2) v p__14 p__16).
}
exact u__17.
}
(* size *)
assert (s__20 : ((sqrt (m ^ 2)) = (apow m 1))).
{
assert (u__19 : ((sqrt (m ^ 2)) = (apow m 1))).
{
exact (ax_sqrt_of_square m).
}
exact u__19.
}
(* sign *)
assert (s__22 : (((sgn m) * (apow m 1)) = m)).
{
assert (u__21 : (((sgn m) * (apow m 1)) = m)).
{
exact (ax_sign_times_magnitude m).
}
exact u__21.
}
assert (n__28 : (1 + ((v - (m ^ 2)) * / (m ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
assert (e__25 : (1 + ((v - (m ^ 2)) * / (m ^ 2))) = 1 * ((1 + ((v - (m ^ 2)) * / (m ^ 2))) - 0) + 0).
{
transitivity (((/ (m ^ 2)) * v)).
{
assert (e__26 : / (m ^ 2) = (/ (m ^ 2))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__26.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (m ^ 2)) * v)).
{
assert (e__27 : / (m ^ 2) = (/ (m ^ 2))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__27.
reflexivity.
}
feq.
}
feq.
}
rw e__25.
apply (from_lt_pos 1 0 0 (1 + ((v - (m ^ 2)) * / (m ^ 2)))); [exact s__13 | lra ..].
}
assert (n__31 : ((/ (m ^ 2)) * v) <> 0).
{
assert (e__29 : (1 + ((v - (m ^ 2)) * / (m ^ 2))) = ((/ (m ^ 2)) * v)).
{
assert (e__30 : / (m ^ 2) = (/ (m ^ 2))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__30.
reflexivity.
}
feq.
}
try rewrite <- e__29.
exact n__28.
}
assert (n__32 : v <> 0).
{
intro vanishes.
apply n__31.
transitivity (1 * ((/ (m ^ 2))) * (v)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__36 : 0 <= (1 * / (1 + ((v - (m ^ 2)) * / (m ^ 2))))).
{
apply Rlt_le.
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__33 : (1 + ((v - (m ^ 2)) * / (m ^ 2))) = 1 * ((1 + ((v - (m ^ 2)) * / (m ^ 2))) - 0) + 0).
{
transitivity (((/ (m ^ 2)) * v)).
{
assert (e__34 : / (m ^ 2) = (/ (m ^ 2))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__34.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (m ^ 2)) * v)).
{
assert (e__35 : / (m ^ 2) = (/ (m ^ 2))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__35.
reflexivity.
}
feq.
}
feq.
}
rw e__33.
apply (from_lt_pos 1 0 0 (1 + ((v - (m ^ 2)) * / (m ^ 2)))); [exact s__13 | lra ..].
}
}
assert (n__41 : 0 <= ((m ^ 2) * (/ v))).
{
assert (e__37 : (1 * / (1 + ((v - (m ^ 2)) * / (m ^ 2)))) = ((m ^ 2) * (/ v))).
{
assert (e__38 : / (1 + ((v - (m ^ 2)) * / (m ^ 2))) = ((m ^ 2) * (/ v))).
{
assert (e__39 : (1 + ((v - (m ^ 2)) * / (m ^ 2))) = ((/ (m ^ 2)) * v)).
{
assert (e__40 : / (m ^ 2) = (/ (m ^ 2))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__40.
reflexivity.
}
feq.
}
rw e__39.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
}
try rewrite <- e__37.
exact n__36.
}
assert (n__43 : 0 <= v).
{
apply Rlt_le.
assert (e__42 : v = 1 * (v - 0) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 0 v); [exact h__1 | lra ..].
}
assert (n__45 : (sqrt v) <> 0).
{
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
assert (e__44 : v = 1 * (v - 0) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 0 v); [exact h__1 | lra ..].
}
assert (n__55 : 0 <= ((m ^ 2) * / v)).
{
apply Rlt_le.
apply mult_pos_pos.
{
assert (e__53 : (m ^ 2) = 1 * ((m ^ 2) - 0) + 0).
{
transitivity ((m ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((m ^ 2)).
{
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 0 (m ^ 2)); [exact s__3 | lra ..].
}
{
apply inv_pos.
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
apply (from_lt_pos 1 0 0 v); [exact h__1 | lra ..].
}
}
assert (n__57 : 0 <= (m ^ 2)).
{
apply Rlt_le.
assert (e__56 : (m ^ 2) = 1 * ((m ^ 2) - 0) + 0).
{
transitivity ((m ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((m ^ 2)).
{
feq.
}
feq.
}
rw e__56.
apply (from_lt_pos 1 0 0 (m ^ 2)); [exact s__3 | lra ..].
}
assert (n__65 : (sqrt ((m ^ 2) * (/ v))) = ((sqrt (m ^ 2)) * (/ (sqrt v)))).
{
transitivity (1 * (sqrt ((m ^ 2) * (/ v)))).
{ feq. }
assert (e__62 : (sqrt ((m ^ 2) * / v)) = (sqrt ((m ^ 2) * (/ v)))).
{
assert (e__63 : ((m ^ 2) * / v) = ((m ^ 2) * (/ v))).
{
assert (e__64 : / v = (/ v)).
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
rw e__63.
reflexivity.
}
try rewrite <- e__62.
rewrite s__18.
assert (e__60 : ((sqrt (m ^ 2)) * / (sqrt v)) = ((sqrt (m ^ 2)) * (/ (sqrt v)))).
{
assert (e__61 : / (sqrt v) = (/ (sqrt v))).
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
rw e__60.
feq.
}
assert (n__68 : (sqrt (m ^ 2)) = (apow m 1)).
{
transitivity (1 * (sqrt (m ^ 2))).
{ feq. }
rewrite s__20.
feq.
}
(* goal *)
assert (s__72 : ((x - ((eta * m) * / (sqrt v))) = (x - (eta * (sqrt (1 * / (1 + ((v - (m ^ 2)) * / (m ^ 2))))) * (sgn m))))).
{
apply gap_eq.
assert (e__23 : ((x - (eta * (sqrt (1 * / (1 + ((v - (m ^ 2)) * / (m ^ 2))))) * (sgn m))) - (x - ((eta * m) * / (sqrt v)))) = ((eta * (m - ((sgn m) * (apow m 1)))) * / (sqrt v))).
{
transitivity ((((- 1) * (sgn m) * (sqrt ((m ^ 2) * (/ v))) * eta) + ((/ (sqrt v)) * eta * m))).
{
assert (e__46 : (sqrt (1 * / (1 + ((v - (m ^ 2)) * / (m ^ 2))))) = (sqrt ((m ^ 2) * (/ v)))).
{
assert (e__47 : (1 * / (1 + ((v - (m ^ 2)) * / (m ^ 2)))) = ((m ^ 2) * (/ v))).
{
assert (e__48 : / (1 + ((v - (m ^ 2)) * / (m ^ 2))) = ((m ^ 2) * (/ v))).
{
assert (e__49 : (1 + ((v - (m ^ 2)) * / (m ^ 2))) = ((/ (m ^ 2)) * v)).
{
assert (e__50 : / (m ^ 2) = (/ (m ^ 2))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__50.
reflexivity.
}
feq.
}
rw e__49.
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
reflexivity.
}
assert (e__51 : / (sqrt v) = (/ (sqrt v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__46.
rw e__51.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow m 1) * (sgn m) * (/ (sqrt v)) * eta) + ((/ (sqrt v)) * eta * m))).
{
assert (e__52 : / (sqrt v) = (/ (sqrt v))).
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
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow m 1) * (sgn m) * (/ (sqrt v)) * eta) + ((- 1) * (sgn m) * (sqrt ((m ^ 2) * (/ v))) * eta)))).
{
feq.
}
rw n__65.
transitivity ((((apow m 1) * (sgn m) * (/ (sqrt v)) * eta) + ((- 1) * (sgn m) * (sqrt (m ^ 2)) * (/ (sqrt v)) * eta))).
{
feq.
}
transitivity ((((1 * (apow m 1) * (sgn m) * (/ (sqrt v)) * eta) + ((- 1) * (sgn m) * (sqrt (m ^ 2)) * (/ (sqrt v)) * eta)))).
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
assert (w__24 : ((eta * (m - ((sgn m) * (apow m 1)))) * / (sqrt v)) = 0).
{
assert (v__70 : (eta * (m - ((sgn m) * (apow m 1)))) = 0).
{
assert (v__69 : (m - ((sgn m) * (apow m 1))) = 0).
{
assert (e__71 : (m - ((sgn m) * (apow m 1))) = 1 * (m - ((sgn m) * (apow m 1))) + 0).
{
transitivity ((((- 1) * (apow m 1) * (sgn m)) + m)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow m 1) * (sgn m)) + m)).
{
feq.
}
feq.
}
rw e__71.
apply (from_eq_zero 1 0 ((sgn m) * (apow m 1)) m); [exact s__22 | lra ..].
}
rewrite v__69. ring.
}
rewrite v__70. ring.
}
rw e__23. exact w__24.
}
split.
{
split.
{
change (0 <= v).
apply Rlt_le.
assert (e__73 : v = 1 * (v - 0) + 0).
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
rw e__73.
apply (from_lt_pos 1 0 0 v); [exact h__1 | lra ..].
}
{
split.
{
change (0 <> (sqrt v)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply sqrt_lt_R0.
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
apply (from_lt_pos 1 0 0 v); [exact h__1 | lra ..].
}
{
split.
{
change (0 <> (m ^ 2)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__75 : (m ^ 2) = 1 * ((m ^ 2) - 0) + 0).
{
transitivity ((m ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((m ^ 2)).
{
feq.
}
feq.
}
rw e__75.
apply (from_lt_pos 1 0 0 (m ^ 2)); [exact s__3 | lra ..].
}
{
split.
{
change (0 <> (1 + ((v - (m ^ 2)) * / (m ^ 2)))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__76 : (1 + ((v - (m ^ 2)) * / (m ^ 2))) = 1 * ((1 + ((v - (m ^ 2)) * / (m ^ 2))) - 0) + 0).
{
transitivity (((/ (m ^ 2)) * v)).
{
assert (e__77 : / (m ^ 2) = (/ (m ^ 2))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__77.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (m ^ 2)) * v)).
{
assert (e__78 : / (m ^ 2) = (/ (m ^ 2))).
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
feq.
}
rw e__76.
apply (from_lt_pos 1 0 0 (1 + ((v - (m ^ 2)) * / (m ^ 2)))); [exact s__13 | lra ..].
}
{
change (0 <= (1 * / (1 + ((v - (m ^ 2)) * / (m ^ 2))))).
apply Rlt_le.
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__79 : (1 + ((v - (m ^ 2)) * / (m ^ 2))) = 1 * ((1 + ((v - (m ^ 2)) * / (m ^ 2))) - 0) + 0).
{
transitivity (((/ (m ^ 2)) * v)).
{
assert (e__80 : / (m ^ 2) = (/ (m ^ 2))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__80.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (m ^ 2)) * v)).
{
assert (e__81 : / (m ^ 2) = (/ (m ^ 2))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__81.
reflexivity.
}
feq.
}
feq.
}
rw e__79.
apply (from_lt_pos 1 0 0 (1 + ((v - (m ^ 2)) * / (m ^ 2)))); [exact s__13 | lra ..].
}
}
}
}
}
}
{
change ((x - ((eta * m) * / (sqrt v))) = (x - (eta * (sqrt (1 * / (1 + ((v - (m ^ 2)) * / (m ^ 2))))) * (sgn m)))).
exact s__72.
}
Qed.
Lemma meaningful : forall (eta : R) (x : R) (m : R) (v : R), (m <> 0) -> (0 < v) -> ((0 <= v) /\ (0 <> (sqrt v)) /\ (0 <> (m ^ 2)) /\ (0 <> (1 + ((v - (m ^ 2)) / (m ^ 2)))) /\ (0 <= (1 / (1 + ((v - (m ^ 2)) / (m ^ 2)))))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj1 (proved v0 v1 v2 v3 v4 v5)). Qed.
Theorem claim : forall (eta : R) (x : R) (m : R) (v : R), (m <> 0) -> (0 < v) -> ((x - ((eta * m) / (sqrt v))) = (x - (eta * (sqrt (1 / (1 + ((v - (m ^ 2)) / (m ^ 2))))) * (sgn m)))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj2 (proved v0 v1 v2 v3 v4 v5)). Qed.
Fail Definition corrupted : forall (eta : R) (x : R) (m : R) (v : R), (m <> 0) -> (0 < v) -> ((x - ((eta * m) / (sqrt v))) = ((x - (eta * (sqrt (1 / (1 + ((v - (m ^ 2)) / (m ^ 2))))) * (sgn m))) + 1)) := claim.
End T_aida_sign_form_9d7eeec5.


(* aida.eq7_flat; certificate 2aafc0de0dea66959bcdc410aa1244ce37c9422e75104d1cdf4558d773462357 *)
Module T_aida_eq7_flat_2aafc0de.
Definition f (x : R) : R := (x ^ 4).
Definition second_derivative (x : R) : R := (12 * (x ^ 2)).

Lemma satisfiable : exists (x : R), True.
Proof.
exists 2.
exact I.
Qed.

Theorem claim : forall (x : R), (((f 0) <= (f x)) /\ ((second_derivative 0) = 0)).
Proof.
intros x.
(* minimum *)
assert (s__2 : ((f 0) <= (f x))).
{
apply gap_le.
apply to_plus.
apply plus_nn_zero.
{
change (0 <= (x ^ 4)).
apply (pow_even_nn _ 2 4 eq_refl).
}
{
assert (e__0 : (- (f 0)) = 0).
{
assert (e__1 : (f 0) = 0).
{
change ((0 ^ 4) = 0).
feq.
}
eapply eq_trans.
{
rw e__1.
reflexivity.
}
feq.
}
rw e__0.
rat.
}
}
(* flat *)
assert (s__3 : ((second_derivative 0) = 0)).
{
transitivity (0).
{
change ((12 * (0 ^ 2)) = 0).
feq.
}
symmetry.
transitivity (0).
{
reflexivity.
}
feq.
}
(* goal *)
assert (s__4 : (((f 0) <= (f x)) /\ ((second_derivative 0) = 0))).
{
split.
{
exact s__2.
}
{
exact s__3.
}
}
pose proof s__4 as [h__5 h__6].
change (((f 0) <= (f x)) /\ ((second_derivative 0) = 0)).
exact s__4.
Qed.
Fail Definition corrupted : forall (x : R), (((f x) < (f 0)) /\ ((second_derivative 0) = 0)) := claim.
End T_aida_eq7_flat_2aafc0de.


(* aida.eq7; certificate a52619736b5f9b36c1f287c3c916ae6a24da30e1bf213237e0b86b9b213eb955 *)
Module T_aida_eq7_a5261973.

Lemma satisfiable : exists (f0 : R) (a : R) (c : R) (h : R) (r1 : R) (r2 : R), (c < 0) /\ (h <> 0) /\ (r1 <= (- ((c * (h ^ 2)) / 4))) /\ (r2 <= (- ((c * (h ^ 2)) / 4))).
Proof.
exists 1, 2, (- 4), 1, 1, 1.
split.
{
change ((- 4) < 0).
closed_less.
}
{
split.
{
change (1 <> 0).
apply ne_of_gt.
closed_less.
}
{
split.
{
change (1 <= (- (((- 4) * (1 ^ 2)) * / 4))).
apply Req_le.
closed_eq.
}
{
change (1 <= (- (((- 4) * (1 ^ 2)) * / 4))).
apply Req_le.
closed_eq.
}
}
}
Qed.

Theorem claim : forall (f0 : R) (a : R) (c : R) (h : R) (r1 : R) (r2 : R), (c < 0) -> (h <> 0) -> (r1 <= (- ((c * (h ^ 2)) / 4))) -> (r2 <= (- ((c * (h ^ 2)) / 4))) -> (((f0 + (a * h) + ((c / 2) * (h ^ 2)) + r1) + (f0 - (a * h) + ((c / 2) * (h ^ 2)) + r2)) < (2 * f0)).
Proof.
intros f0 a c h r1 r2 h__0 h__1 h__2 h__3.
change (r1 <= (- ((c * (h ^ 2)) * / 4))) in h__2.
change (r2 <= (- ((c * (h ^ 2)) * / 4))) in h__3.
(* square *)
assert (s__5 : (0 < (h ^ 2))).
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__4 : h = (- 1) * (0 - h) + 0).
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
apply (from_ne_ne (- 1) 0 h 0); [exact h__1 | lra ..].
}
(* goal *)
assert (s__12 : (((f0 + (a * h) + ((c * / 2) * (h ^ 2)) + r1) + (f0 - (a * h) + ((c * / 2) * (h ^ 2)) + r2)) < (2 * f0))).
{
apply gap_lt.
assert (e__6 : ((2 * f0) - ((f0 + (a * h) + ((c * / 2) * (h ^ 2)) + r1) + (f0 - (a * h) + ((c * / 2) * (h ^ 2)) + r2))) = (((- ((c * (h ^ 2)) * / 4)) - r1) + ((- ((c * (h ^ 2)) * / 4)) - r2) - ((c * (h ^ 2)) * / 2))).
{
transitivity ((((- 1) * c * (h ^ 2)) + ((- 1) * r1) + ((- 1) * r2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * c * (h ^ 2)) + ((- 1) * r1) + ((- 1) * r2))).
{
feq.
}
feq.
}
assert (w__7 : 0 < (((- ((c * (h ^ 2)) * / 4)) - r1) + ((- ((c * (h ^ 2)) * / 4)) - r2) - ((c * (h ^ 2)) * / 2))).
{
apply to_plus.
apply plus_nn_pos.
{
apply plus_nn_nn.
{
assert (e__8 : ((- ((c * (h ^ 2)) * / 4)) - r1) = 1 * ((- ((c * (h ^ 2)) * / 4)) - r1) + 0).
{
transitivity (((((- 1) * / 4) * c * (h ^ 2)) + ((- 1) * r1))).
{
feq.
}
symmetry.
transitivity (((((- 1) * / 4) * c * (h ^ 2)) + ((- 1) * r1))).
{
feq.
}
feq.
}
rw e__8.
apply (from_le_nn 1 0 r1 (- ((c * (h ^ 2)) * / 4))); [exact h__2 | lra ..].
}
{
assert (e__9 : ((- ((c * (h ^ 2)) * / 4)) - r2) = 1 * ((- ((c * (h ^ 2)) * / 4)) - r2) + 0).
{
transitivity (((((- 1) * / 4) * c * (h ^ 2)) + ((- 1) * r2))).
{
feq.
}
symmetry.
transitivity (((((- 1) * / 4) * c * (h ^ 2)) + ((- 1) * r2))).
{
feq.
}
feq.
}
rw e__9.
apply (from_le_nn 1 0 r2 (- ((c * (h ^ 2)) * / 4))); [exact h__3 | lra ..].
}
}
{
apply opp_neg.
apply mult_neg_pos.
{
apply mult_neg_pos.
{
assert (e__10 : c = (- 1) * (0 - c) + 0).
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
rw e__10.
apply (from_lt_neg (- 1) 0 c 0); [exact h__0 | lra ..].
}
{
assert (e__11 : (h ^ 2) = 1 * ((h ^ 2) - 0) + 0).
{
transitivity ((h ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((h ^ 2)).
{
feq.
}
feq.
}
rw e__11.
apply (from_lt_pos 1 0 0 (h ^ 2)); [exact s__5 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
}
rw e__6. exact w__7.
}
change (((f0 + (a * h) + ((c * / 2) * (h ^ 2)) + r1) + (f0 - (a * h) + ((c * / 2) * (h ^ 2)) + r2)) < (2 * f0)).
exact s__12.
Qed.
Fail Definition corrupted : forall (f0 : R) (a : R) (c : R) (h : R) (r1 : R) (r2 : R), (c < 0) -> (h <> 0) -> (r1 <= (- ((c * (h ^ 2)) / 4))) -> (r2 <= (- ((c * (h ^ 2)) / 4))) -> ((2 * f0) <= ((f0 + (a * h) + ((c / 2) * (h ^ 2)) + r1) + (f0 - (a * h) + ((c / 2) * (h ^ 2)) + r2))) := claim.
End T_aida_eq7_a5261973.
