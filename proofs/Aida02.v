From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas05.
Open Scope R_scope.

(* aida.ratio; certificate 07200ddbb83b31fa0a716d9668e2087a15ae4f8f95387a694321c5ae6ae9951e *)
Module T_aida_ratio_07200ddb.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eps : R) (q : R) (m : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (1 < q) /\ (0 <= r) /\ (0 < (aida_m b1 m g)).
Proof.
exists (1 * / 2), (3 * / 4), 1, 2, 1, 4, 2.
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
change (1 < 2).
closed_less.
}
{
split.
{
change (0 <= 4).
closed_less.
}
{
change (0 < ((2 * (1 - (1 * / 2))) + (1 * (1 * / 2)))).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (eps : R) (q : R) (m : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (1 < q) -> (0 <= r) -> (0 < (aida_m b1 m g)) -> (((0 < (eps + (aida_r b2 2 r g))) /\ (0 <> (Rpower (eps + (aida_r b2 2 r g)) (1 / 2))) /\ ((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> (0 < (eps + (aida_r b2 2 r g)))) /\ ((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> (0 <> (Rpower (eps + (aida_r b2 2 r g)) (1 / 2)))) /\ ((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> (0 < q)) /\ ((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> (0 <> (Rpower (eps + (aida_r b2 2 r g)) (q / 2)))) /\ (0 < (eps + (aida_r b2 2 r g))) /\ (0 <> (Rpower (eps + (aida_r b2 2 r g)) (1 / 2))) /\ (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> (0 < q)) /\ (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> (0 < (eps + (aida_r b2 2 r g)))) /\ (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> (0 <> (Rpower (eps + (aida_r b2 2 r g)) (q / 2)))) /\ (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> (0 <> (Rpower (eps + (aida_r b2 2 r g)) (1 / 2))))) /\ (((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> ((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < (- (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g)))) /\ (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> ((- (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g)) < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)))))).
Proof.
intros b1 b2 eps q m r g h__0 h__3 h__4 h__5 h__6.
pose proof h__0 as [h__1 h__2].
(* E *)
assert (s__11 : (0 < (eps + (aida_r b2 2 r g)))).
{
apply plus_pos_nn.
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
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
change (0 <= ((r * b2) + ((apow g 2) * (1 - b2)))).
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
apply (from_le_nn 1 0 0 r); [exact h__5 | lra ..].
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
apply (from_lt_pos 1 0 0 b2); [exact h__1 | lra ..].
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
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
}
}
}
(* sign *)
assert (s__14 : ((sgn (aida_m b1 m g)) = 1)).
{
assert (p__12 : (0 < (aida_m b1 m g))).
{
exact h__6.
}
assert (u__13 : ((sgn (aida_m b1 m g)) = 1)).
{
exact (ax_sign_of_positive (aida_m b1 m g) p__12).
}
exact u__13.
}
(* size *)
assert (s__19 : ((apow (aida_m b1 m g) q) = (Rpower (aida_m b1 m g) q))).
{
assert (p__15 : (0 < (aida_m b1 m g))).
{
exact h__6.
}
assert (p__16 : (0 < q)).
{
assert (e__17 : q = 1 * (q - 1) + 1).
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
rw e__17.
apply (from_lt_pos 1 1 1 q); [exact h__4 | lra ..].
}
assert (u__18 : ((apow (aida_m b1 m g) q) = (Rpower (aida_m b1 m g) q))).
{
exact (ax_apow_of_positive (aida_m b1 m g) q p__15 p__16).
}
exact u__18.
}
(* size 1 *)
assert (s__23 : ((apow (aida_m b1 m g) 1) = (Rpower (aida_m b1 m g) 1))).
{
assert (p__20 : (0 < (aida_m b1 m g))).
{
exact h__6.
}
assert (p__21 : (0 < 1)).
{
lra.
}
assert (u__22 : ((apow (aida_m b1 m g) 1) = (Rpower (aida_m b1 m g) 1))).
{
exact (ax_apow_of_positive (aida_m b1 m g) 1 p__20 p__21).
}
exact u__22.
}
(* quotient *)
assert (s__27 : ((Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) = ((Rpower (aida_m b1 m g) q) * / (Rpower (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q)))).
{
assert (p__24 : (0 < (aida_m b1 m g))).
{
exact h__6.
}
assert (p__25 : (0 < (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)))).
{
apply exp_pos.
}
assert (u__26 : ((Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) = ((Rpower (aida_m b1 m g) q) * / (Rpower (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q)))).
{
exact (ax_rpow_of_quotient (aida_m b1 m g) (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q p__24 p__25).
}
exact u__26.
}
(* root *)
assert (s__30 : ((Rpower (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q) = (Rpower (eps + (aida_r b2 2 r g)) ((1 * / 2) * q)))).
{
assert (p__28 : (0 < (eps + (aida_r b2 2 r g)))).
{
exact s__11.
}
assert (u__29 : ((Rpower (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q) = (Rpower (eps + (aida_r b2 2 r g)) ((1 * / 2) * q)))).
{
exact (ax_rpow_of_rpow (eps + (aida_r b2 2 r g)) (1 * / 2) q p__28).
}
exact u__29.
}
(* up *)
assert (s__269 : ((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> ((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < (- (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g))))).
{
intros p__31.
assert (n__39 : 0 < (eps + (aida_r b2 2 r g))).
{
assert (e__34 : (eps + (aida_r b2 2 r g)) = 1 * ((eps + (aida_r b2 2 r g)) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__35 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__36 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__36.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__35.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__37 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__38 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
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
rw e__34.
apply (from_lt_pos 1 0 0 (eps + (aida_r b2 2 r g))); [exact s__11 | lra ..].
}
assert (n__43 : 0 < (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__40 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__41 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__42 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__42.
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
try rewrite <- e__40.
exact n__39.
}
assert (n__44 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__49 : (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) <> 0).
{
assert (e__45 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__46 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__47 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__48 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__48.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__47.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__46). }
feq.
}
try rewrite <- e__45.
exact n__44.
}
assert (n__70 : (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) = (- 1)).
{
transitivity ((- 1) * ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{ feq. }
assert (e__68 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__69 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__69.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
try rewrite <- e__68.
rewrite s__14.
feq.
}
assert (n__73 : 0 < (aida_m b1 m g)).
{
assert (e__71 : (aida_m b1 m g) = 1 * ((aida_m b1 m g) - 0) + 0).
{
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
symmetry.
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__72 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__72.
reflexivity.
}
feq.
}
feq.
}
rw e__71.
apply (from_lt_pos 1 0 0 (aida_m b1 m g)); [exact h__6 | lra ..].
}
assert (n__75 : 0 < (((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__74 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
try rewrite <- e__74.
exact n__73.
}
assert (n__82 : (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
transitivity (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{ feq. }
assert (e__80 : (apow (aida_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__81 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__81). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
try rewrite <- e__80.
rewrite s__23.
assert (e__78 : (Rpower (aida_m b1 m g) 1) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__79 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__79). }
rewrite (rp_whole (((- 1) * b1 * g) + (b1 * m) + g) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__78.
feq.
}
(* side *)
assert (s__104 : (1 < ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))))).
{
apply gap_lt.
assert (e__32 : (((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) - 1) = ((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) - 1)).
{
transitivity ((((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g) + (- 1))).
{
assert (e__50 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__51 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__52 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__53 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__54 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__54.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__53.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__52). }
feq.
}
rw e__51.
apply inv_by. feq.
}
assert (e__55 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__50.
rw e__55.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + (- 1))).
{
assert (e__56 : (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
change (((0 * (1 - 0)) - ((1 * (apow (aida_m b1 m g) 1) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)))) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
assert (e__57 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__58 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__59 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__60 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__61 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__61.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__60.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__59). }
feq.
}
rw e__58.
apply inv_by. feq.
}
assert (e__62 : (apow (aida_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__63 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__63). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__64 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__65 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__65.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__57.
rw e__62.
rw e__64.
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
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + (1 * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + (1 * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)))).
{
feq.
}
rw n__70.
transitivity ((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
feq.
}
transitivity (((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + (1 * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + (1 * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)))).
{
feq.
}
rw n__82.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__33 : 0 < ((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) - 1)).
{
assert (e__83 : ((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) - 1) = 1 * ((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) - 1) + 0).
{
transitivity ((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + (- 1))).
{
assert (e__84 : (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
change (((0 * (1 - 0)) - ((1 * (apow (aida_m b1 m g) 1) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)))) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
assert (e__85 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__86 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__87 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__88 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__89 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__89.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__88.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__87). }
feq.
}
rw e__86.
apply inv_by. feq.
}
assert (e__90 : (apow (aida_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__91 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__91). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
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
rw e__85.
rw e__90.
rw e__92.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__84.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + (- 1))).
{
assert (e__94 : (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
change (((0 * (1 - 0)) - ((1 * (apow (aida_m b1 m g) 1) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)))) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
assert (e__95 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__96 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__97 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
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
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__97). }
feq.
}
rw e__96.
apply inv_by. feq.
}
assert (e__100 : (apow (aida_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__101 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__101). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__102 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__103 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__103.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__95.
rw e__100.
rw e__102.
reflexivity.
}
feq.
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
rw e__83.
apply (from_lt_pos 1 0 1 (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))); [exact p__31 | lra ..].
}
rw e__32. exact w__33.
}
(* powers *)
assert (s__108 : ((Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1) < (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q))).
{
assert (p__105 : (1 < ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))))).
{
exact s__104.
}
assert (p__106 : (1 < q)).
{
exact h__4.
}
assert (u__107 : ((Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1) < (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q))).
{
exact (ax_rpow_increasing_exponent ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1 q p__105 p__106).
}
exact u__107.
}
assert (n__112 : 0 < q).
{
assert (e__111 : q = 1 * (q - 1) + 1).
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
rw e__111.
apply (from_lt_pos 1 1 1 q); [exact h__4 | lra ..].
}
assert (n__113 : (Rpower (eps + (aida_r b2 2 r g)) (q * / 2)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__119 : (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)) <> 0).
{
assert (e__114 : (Rpower (eps + (aida_r b2 2 r g)) (q * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))).
{
assert (e__115 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__116 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__117 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__117.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__116.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__115). }
assert (e__118 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) v__ ) e__118). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
try rewrite <- e__114.
exact n__113.
}
assert (n__133 : 0 < ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)))).
{
assert (e__120 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = 1 * (((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) - 1) + 1).
{
transitivity ((((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__121 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__122 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__123 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__124 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__125 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__125.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__124.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__123). }
feq.
}
rw e__122.
apply inv_by. feq.
}
assert (e__126 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__121.
rw e__126.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__127 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__128 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__129 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
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
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__129). }
feq.
}
rw e__128.
apply inv_by. feq.
}
assert (e__132 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__127.
rw e__132.
reflexivity.
}
feq.
}
feq.
}
rw e__120.
apply (from_lt_pos 1 1 1 ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)))); [exact s__104 | lra ..].
}
assert (n__141 : 0 < (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__134 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__135 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__136 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__137 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__138 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__139 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__139.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__138.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__137). }
feq.
}
rw e__136.
apply inv_by. feq.
}
assert (e__140 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__135.
rw e__140.
reflexivity.
}
feq.
}
try rewrite <- e__134.
exact n__133.
}
assert (n__187 : (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) = (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)).
{
transitivity (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{ feq. }
assert (e__185 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__186 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__186). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
try rewrite <- e__185.
rewrite s__19.
assert (e__183 : (Rpower (aida_m b1 m g) q) = (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)).
{
assert (e__184 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__184). }
feq.
}
rw e__183.
feq.
}
assert (n__190 : 0 < (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))).
{
apply exp_pos.
}
assert (n__195 : 0 < (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__191 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__192 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__193 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__194 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__194.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__193.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__192). }
feq.
}
try rewrite <- e__191.
exact n__190.
}
assert (n__196 : (Rpower (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__202 : (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q) <> 0).
{
assert (e__197 : (Rpower (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q) = (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q)).
{
assert (e__198 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__199 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__200 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__201 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__201.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__200.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__199). }
feq.
}
transitivity (Rpower  (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__198). }
feq.
}
try rewrite <- e__197.
exact n__196.
}
assert (n__222 : (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q) = ((/ (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q)) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q))).
{
transitivity (1 * (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)).
{ feq. }
assert (e__214 : (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) = (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)).
{
assert (e__215 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__216 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__217 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__218 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__219 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__220 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__220.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__219.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__218). }
feq.
}
rw e__217.
apply inv_by. feq.
}
assert (e__221 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__216.
rw e__221.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__215). }
feq.
}
try rewrite <- e__214.
rewrite s__27.
assert (e__205 : ((Rpower (aida_m b1 m g) q) * / (Rpower (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q)) = ((/ (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q)) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q))).
{
assert (e__206 : / (Rpower (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q) = (/ (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q))).
{
assert (e__207 : (Rpower (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q) = (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q)).
{
assert (e__208 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__209 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__210 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__211 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__211.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__210.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__209). }
feq.
}
transitivity (Rpower  (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__208). }
feq.
}
rw e__207.
apply inv_by. feq.
}
assert (e__212 : (Rpower (aida_m b1 m g) q) = (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)).
{
assert (e__213 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__213). }
feq.
}
eapply eq_trans.
{
rw e__206.
rw e__212.
reflexivity.
}
feq.
}
rw e__205.
feq.
}
assert (n__234 : (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))).
{
transitivity (1 * (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q)).
{ feq. }
assert (e__229 : (Rpower (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q) = (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q)).
{
assert (e__230 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__231 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__232 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__233 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__233.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__232.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__231). }
feq.
}
transitivity (Rpower  (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__230). }
feq.
}
try rewrite <- e__229.
rewrite s__30.
assert (e__225 : (Rpower (eps + (aida_r b2 2 r g)) ((1 * / 2) * q)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))).
{
assert (e__226 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__227 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__228 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__228.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__227.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) ((1 * / 2) * q)).
{ exact (f_equal (fun v__ => Rpower  v__ ((1 * / 2) * q)) e__226). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
rw e__225.
feq.
}
(* steps *)
assert (s__268 : ((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < (- (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g)))).
{
apply gap_lt.
assert (e__109 : ((- (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g)) - (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) = ((Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) - (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1))).
{
transitivity ((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))))).
{
assert (e__142 : (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
change (((0 * (1 - 0)) - ((1 * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 2 r g)) (q * / 2)))) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
assert (e__143 : / (Rpower (eps + (aida_r b2 2 r g)) (q * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)))).
{
assert (e__144 : (Rpower (eps + (aida_r b2 2 r g)) (q * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))).
{
assert (e__145 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__146 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__147 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__147.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__146.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__145). }
assert (e__148 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) v__ ) e__148). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
rw e__144.
apply inv_by. feq.
}
assert (e__149 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__150 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__150). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__151 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__152 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__152.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__143.
rw e__149.
rw e__151.
reflexivity.
}
feq.
}
assert (e__153 : (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
change (((0 * (1 - 0)) - ((1 * (apow (aida_m b1 m g) 1) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)))) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
assert (e__154 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__155 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__156 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__157 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
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
eapply eq_trans.
{
rw e__157.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__156). }
feq.
}
rw e__155.
apply inv_by. feq.
}
assert (e__159 : (apow (aida_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__160 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__160). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__161 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__162 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__162.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__154.
rw e__159.
rw e__161.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__142.
rw e__153.
reflexivity.
}
feq.
}
symmetry.
transitivity (((Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__163 : (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) = (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)).
{
assert (e__164 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__165 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__166 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__167 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__168 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__169 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__169.
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
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__167). }
feq.
}
rw e__166.
apply inv_by. feq.
}
assert (e__170 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__165.
rw e__170.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__164). }
feq.
}
assert (e__171 : (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__172 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__173 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__174 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__175 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__176 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__177 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__177.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__176.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__175). }
feq.
}
rw e__174.
apply inv_by. feq.
}
assert (e__178 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__173.
rw e__178.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__172). }
rewrite (rp_whole (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__163.
rw e__171.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + ((- 1) * (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + (1 * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + (1 * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)))).
{
feq.
}
rw n__70.
transitivity ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)))) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))) + ((- 1) * (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
feq.
}
transitivity ((((1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)))) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))) + ((- 1) * (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + (1 * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + (1 * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)))).
{
feq.
}
rw n__187.
transitivity ((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))) + ((- 1) * (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)) + ((Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)))) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
feq.
}
transitivity (((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))) + ((- 1) * (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)) + (1 * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)))) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + (1 * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + (1 * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)))).
{
feq.
}
rw n__82.
transitivity ((((- 1) * (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)) + ((Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)))))).
{
feq.
}
transitivity (((((- 1) * (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)) + (1 * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))))))).
{
feq.
}
rw n__222.
transitivity ((((- 1) * (/ (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q)) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)) + ((Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)))))).
{
feq.
}
transitivity (((((- 1) * (/ (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q)) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)) + (1 * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))))))).
{
feq.
}
rw n__234.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__110 : 0 < ((Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) - (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1))).
{
assert (e__235 : ((Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) - (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1)) = 1 * ((Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) - (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1)) + 0).
{
transitivity (((Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__236 : (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) = (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)).
{
assert (e__237 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__238 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__239 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__240 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__241 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__242 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__242.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__241.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__240). }
feq.
}
rw e__239.
apply inv_by. feq.
}
assert (e__243 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__238.
rw e__243.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__237). }
feq.
}
assert (e__244 : (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__245 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__246 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__247 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__248 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__249 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__250 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__250.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__249.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__248). }
feq.
}
rw e__247.
apply inv_by. feq.
}
assert (e__251 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__246.
rw e__251.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__245). }
rewrite (rp_whole (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__236.
rw e__244.
reflexivity.
}
feq.
}
symmetry.
transitivity (((Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__252 : (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) = (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)).
{
assert (e__253 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__254 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__255 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__256 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__257 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__258 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__258.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__257.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__256). }
feq.
}
rw e__255.
apply inv_by. feq.
}
assert (e__259 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__254.
rw e__259.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__253). }
feq.
}
assert (e__260 : (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__261 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__262 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__263 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__264 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__265 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__266 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__266.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__265.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__264). }
feq.
}
rw e__263.
apply inv_by. feq.
}
assert (e__267 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__262.
rw e__267.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__261). }
rewrite (rp_whole (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__252.
rw e__260.
reflexivity.
}
feq.
}
feq.
}
rw e__235.
apply (from_lt_pos 1 0 (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1) (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q)); [exact s__108 | lra ..].
}
rw e__109. exact w__110.
}
exact s__268.
}
(* down *)
assert (s__500 : (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> ((- (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g)) < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))))).
{
intros p__270.
assert (n__278 : 0 < (eps + (aida_r b2 2 r g))).
{
assert (e__273 : (eps + (aida_r b2 2 r g)) = 1 * ((eps + (aida_r b2 2 r g)) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__274 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__275 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__275.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__274.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__276 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__277 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__277.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__276.
reflexivity.
}
feq.
}
feq.
}
rw e__273.
apply (from_lt_pos 1 0 0 (eps + (aida_r b2 2 r g))); [exact s__11 | lra ..].
}
assert (n__282 : 0 < (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__279 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__280 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__281 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__281.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__280.
reflexivity.
}
feq.
}
try rewrite <- e__279.
exact n__278.
}
assert (n__283 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__288 : (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) <> 0).
{
assert (e__284 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__285 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__286 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__287 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__287.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__286.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__285). }
feq.
}
try rewrite <- e__284.
exact n__283.
}
assert (n__309 : (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) = (- 1)).
{
transitivity ((- 1) * ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{ feq. }
assert (e__307 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__308 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__308.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
try rewrite <- e__307.
rewrite s__14.
feq.
}
assert (n__312 : 0 < (aida_m b1 m g)).
{
assert (e__310 : (aida_m b1 m g) = 1 * ((aida_m b1 m g) - 0) + 0).
{
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
symmetry.
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__311 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__311.
reflexivity.
}
feq.
}
feq.
}
rw e__310.
apply (from_lt_pos 1 0 0 (aida_m b1 m g)); [exact h__6 | lra ..].
}
assert (n__314 : 0 < (((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__313 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
try rewrite <- e__313.
exact n__312.
}
assert (n__321 : (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
transitivity (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{ feq. }
assert (e__319 : (apow (aida_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__320 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__320). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
try rewrite <- e__319.
rewrite s__23.
assert (e__317 : (Rpower (aida_m b1 m g) 1) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__318 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__318). }
rewrite (rp_whole (((- 1) * b1 * g) + (b1 * m) + g) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__317.
feq.
}
(* side *)
assert (s__343 : (((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) < 1)).
{
apply gap_lt.
assert (e__271 : (1 - ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)))) = (1 - (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)))).
{
transitivity ((((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g) + 1)).
{
assert (e__289 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__290 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__291 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__292 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__293 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__293.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__292.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__291). }
feq.
}
rw e__290.
apply inv_by. feq.
}
assert (e__294 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__289.
rw e__294.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + 1)).
{
assert (e__295 : (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
change (((0 * (1 - 0)) - ((1 * (apow (aida_m b1 m g) 1) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)))) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
assert (e__296 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__297 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__298 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__299 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__300 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__300.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__299.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__298). }
feq.
}
rw e__297.
apply inv_by. feq.
}
assert (e__301 : (apow (aida_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__302 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__302). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__303 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__304 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__304.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__296.
rw e__301.
rw e__303.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__295.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + (1 * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)))).
{
feq.
}
rw n__309.
transitivity ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
feq.
}
transitivity ((((1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))) + (1 * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)))).
{
feq.
}
rw n__321.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__272 : 0 < (1 - (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)))).
{
assert (e__322 : (1 - (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) = 1 * (1 - (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) + 0).
{
transitivity ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + 1)).
{
assert (e__323 : (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
change (((0 * (1 - 0)) - ((1 * (apow (aida_m b1 m g) 1) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)))) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
assert (e__324 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__325 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__326 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__327 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__328 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__328.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__327.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__326). }
feq.
}
rw e__325.
apply inv_by. feq.
}
assert (e__329 : (apow (aida_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__330 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__330). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__331 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__332 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__332.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__324.
rw e__329.
rw e__331.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__323.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + 1)).
{
assert (e__333 : (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
change (((0 * (1 - 0)) - ((1 * (apow (aida_m b1 m g) 1) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)))) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
assert (e__334 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__335 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__336 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__337 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__338 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__338.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__337.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__336). }
feq.
}
rw e__335.
apply inv_by. feq.
}
assert (e__339 : (apow (aida_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__340 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__340). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__341 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__342 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__342.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__334.
rw e__339.
rw e__341.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__333.
reflexivity.
}
feq.
}
feq.
}
rw e__322.
apply (from_lt_pos 1 0 (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) 1); [exact p__270 | lra ..].
}
rw e__271. exact w__272.
}
(* powers *)
assert (s__350 : ((Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) < (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1))).
{
assert (p__344 : (0 < ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))))).
{
apply mult_pos_pos.
{
assert (e__345 : (aida_m b1 m g) = 1 * ((aida_m b1 m g) - 0) + 0).
{
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
symmetry.
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__346 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__346.
reflexivity.
}
feq.
}
feq.
}
rw e__345.
apply (from_lt_pos 1 0 0 (aida_m b1 m g)); [exact h__6 | lra ..].
}
{
apply inv_pos.
apply exp_pos.
}
}
assert (p__347 : (((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) < 1)).
{
exact s__343.
}
assert (p__348 : (1 < q)).
{
exact h__4.
}
assert (u__349 : ((Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) < (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1))).
{
exact (ax_rpow_decreasing_exponent ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1 q p__344 p__347 p__348).
}
exact u__349.
}
assert (n__354 : 0 < q).
{
assert (e__353 : q = 1 * (q - 1) + 1).
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
rw e__353.
apply (from_lt_pos 1 1 1 q); [exact h__4 | lra ..].
}
assert (n__355 : (Rpower (eps + (aida_r b2 2 r g)) (q * / 2)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__361 : (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)) <> 0).
{
assert (e__356 : (Rpower (eps + (aida_r b2 2 r g)) (q * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))).
{
assert (e__357 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__358 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__359 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__359.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__358.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__357). }
assert (e__360 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) v__ ) e__360). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
try rewrite <- e__356.
exact n__355.
}
assert (n__364 : 0 < ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)))).
{
apply mult_pos_pos.
{
assert (e__362 : (aida_m b1 m g) = 1 * ((aida_m b1 m g) - 0) + 0).
{
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
symmetry.
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__363 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__363.
reflexivity.
}
feq.
}
feq.
}
rw e__362.
apply (from_lt_pos 1 0 0 (aida_m b1 m g)); [exact h__6 | lra ..].
}
{
apply inv_pos.
apply exp_pos.
}
}
assert (n__372 : 0 < (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__365 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__366 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__367 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__368 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__369 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__370 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__370.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__369.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__368). }
feq.
}
rw e__367.
apply inv_by. feq.
}
assert (e__371 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__366.
rw e__371.
reflexivity.
}
feq.
}
try rewrite <- e__365.
exact n__364.
}
assert (n__418 : (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) = (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)).
{
transitivity (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{ feq. }
assert (e__416 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__417 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__417). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
try rewrite <- e__416.
rewrite s__19.
assert (e__414 : (Rpower (aida_m b1 m g) q) = (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)).
{
assert (e__415 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__415). }
feq.
}
rw e__414.
feq.
}
assert (n__421 : 0 < (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))).
{
apply exp_pos.
}
assert (n__426 : 0 < (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__422 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__423 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__424 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__425 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__425.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__424.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__423). }
feq.
}
try rewrite <- e__422.
exact n__421.
}
assert (n__427 : (Rpower (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__433 : (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q) <> 0).
{
assert (e__428 : (Rpower (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q) = (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q)).
{
assert (e__429 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__430 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__431 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__432 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__432.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__431.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__430). }
feq.
}
transitivity (Rpower  (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__429). }
feq.
}
try rewrite <- e__428.
exact n__427.
}
assert (n__453 : (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q) = ((/ (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q)) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q))).
{
transitivity (1 * (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)).
{ feq. }
assert (e__445 : (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) = (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)).
{
assert (e__446 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__447 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__448 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__449 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__450 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__451 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__451.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__450.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__449). }
feq.
}
rw e__448.
apply inv_by. feq.
}
assert (e__452 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__447.
rw e__452.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__446). }
feq.
}
try rewrite <- e__445.
rewrite s__27.
assert (e__436 : ((Rpower (aida_m b1 m g) q) * / (Rpower (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q)) = ((/ (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q)) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q))).
{
assert (e__437 : / (Rpower (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q) = (/ (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q))).
{
assert (e__438 : (Rpower (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q) = (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q)).
{
assert (e__439 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__440 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__441 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__442 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__442.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__441.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__440). }
feq.
}
transitivity (Rpower  (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__439). }
feq.
}
rw e__438.
apply inv_by. feq.
}
assert (e__443 : (Rpower (aida_m b1 m g) q) = (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)).
{
assert (e__444 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__444). }
feq.
}
eapply eq_trans.
{
rw e__437.
rw e__443.
reflexivity.
}
feq.
}
rw e__436.
feq.
}
assert (n__465 : (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))).
{
transitivity (1 * (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q)).
{ feq. }
assert (e__460 : (Rpower (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) q) = (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q)).
{
assert (e__461 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__462 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__463 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__464 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__464.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__463.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__462). }
feq.
}
transitivity (Rpower  (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__461). }
feq.
}
try rewrite <- e__460.
rewrite s__30.
assert (e__456 : (Rpower (eps + (aida_r b2 2 r g)) ((1 * / 2) * q)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))).
{
assert (e__457 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__458 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__459 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__459.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__458.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) ((1 * / 2) * q)).
{ exact (f_equal (fun v__ => Rpower  v__ ((1 * / 2) * q)) e__457). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
rw e__456.
feq.
}
(* steps *)
assert (s__499 : ((- (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g)) < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)))).
{
apply gap_lt.
assert (e__351 : ((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) - (- (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g))) = ((Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1) - (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q))).
{
transitivity ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))))).
{
assert (e__373 : (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
change (((0 * (1 - 0)) - ((1 * (apow (aida_m b1 m g) 1) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)))) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
assert (e__374 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__375 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__376 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__377 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__378 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__378.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__377.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__376). }
feq.
}
rw e__375.
apply inv_by. feq.
}
assert (e__379 : (apow (aida_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__380 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__380). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__381 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__382 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__382.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__374.
rw e__379.
rw e__381.
reflexivity.
}
feq.
}
assert (e__383 : (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
change (((0 * (1 - 0)) - ((1 * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 2 r g)) (q * / 2)))) = ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
assert (e__384 : / (Rpower (eps + (aida_r b2 2 r g)) (q * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)))).
{
assert (e__385 : (Rpower (eps + (aida_r b2 2 r g)) (q * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))).
{
assert (e__386 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__387 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__388 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__388.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__387.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__386). }
assert (e__389 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) v__ ) e__389). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
rw e__385.
apply inv_by. feq.
}
assert (e__390 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__391 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__391). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__392 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__393 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__393.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__384.
rw e__390.
rw e__392.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__373.
rw e__383.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__394 : (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__395 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__396 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__397 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__398 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__399 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__400 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__400.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__399.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__398). }
feq.
}
rw e__397.
apply inv_by. feq.
}
assert (e__401 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__396.
rw e__401.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__395). }
rewrite (rp_whole (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__402 : (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) = (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)).
{
assert (e__403 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__404 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__405 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__406 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__407 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__408 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__408.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__407.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__406). }
feq.
}
rw e__405.
apply inv_by. feq.
}
assert (e__409 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__404.
rw e__409.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__403). }
feq.
}
eapply eq_trans.
{
rw e__394.
rw e__402.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + (1 * (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)) + (1 * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)))).
{
feq.
}
rw n__309.
transitivity ((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)))) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))) + (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
feq.
}
transitivity (((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)))) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))) + (1 * (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)) + (1 * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)))).
{
feq.
}
rw n__418.
transitivity ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))) + (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q) + ((- 1) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)))) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
feq.
}
transitivity ((((1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))) + (1 * (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)) + ((- 1) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)))) + (1 * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)))).
{
feq.
}
rw n__321.
transitivity (((Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q) + ((- 1) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)))))).
{
feq.
}
transitivity ((((1 * (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)) + ((- 1) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))))))).
{
feq.
}
rw n__453.
transitivity ((((/ (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q)) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)) + ((- 1) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2)))))).
{
feq.
}
transitivity ((((1 * (/ (Rpower (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)) q)) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)) + ((- 1) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (q * / 2))))))).
{
feq.
}
rw n__465.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__352 : 0 < ((Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1) - (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q))).
{
assert (e__466 : ((Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1) - (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q)) = 1 * ((Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1) - (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q)) + 0).
{
transitivity ((((- 1) * (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__467 : (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__468 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__469 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__470 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__471 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__472 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__473 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__473.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__472.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__471). }
feq.
}
rw e__470.
apply inv_by. feq.
}
assert (e__474 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__469.
rw e__474.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__468). }
rewrite (rp_whole (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__475 : (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) = (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)).
{
assert (e__476 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__477 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__478 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__479 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__480 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__481 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__481.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__480.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__479). }
feq.
}
rw e__478.
apply inv_by. feq.
}
assert (e__482 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__477.
rw e__482.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__476). }
feq.
}
eapply eq_trans.
{
rw e__467.
rw e__475.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)) + ((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__483 : (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__484 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__485 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__486 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__487 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__488 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__489 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__489.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__488.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__487). }
feq.
}
rw e__486.
apply inv_by. feq.
}
assert (e__490 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__485.
rw e__490.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__484). }
rewrite (rp_whole (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__491 : (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) = (Rpower (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q)).
{
assert (e__492 : ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) = (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g))).
{
assert (e__493 : / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)))).
{
assert (e__494 : (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)) = (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))).
{
assert (e__495 : (eps + (aida_r b2 2 r g)) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2))).
{
assert (e__496 : (aida_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__497 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__497.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__496.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / 2)) e__495). }
feq.
}
rw e__494.
apply inv_by. feq.
}
assert (e__498 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__493.
rw e__498.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * g) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * b1 * m) + ((/ (Rpower (((- 1) * b2 * (g ^ 2)) + (b2 * r) + eps + (g ^ 2)) (1 * / 2))) * g)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__492). }
feq.
}
eapply eq_trans.
{
rw e__483.
rw e__491.
reflexivity.
}
feq.
}
feq.
}
rw e__466.
apply (from_lt_pos 1 0 (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) q) (Rpower ((aida_m b1 m g) * / (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))) 1)); [exact s__350 | lra ..].
}
rw e__351. exact w__352.
}
exact s__499.
}
(* goal *)
assert (s__501 : (((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> ((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < (- (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g)))) /\ (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> ((- (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g)) < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)))))).
{
split.
{
exact s__269.
}
{
exact s__500.
}
}
pose proof s__501 as [h__502 h__503].
split.
{
split.
{
change (0 < (eps + (aida_r b2 2 r g))).
exact s__11.
}
{
split.
{
change (0 <> (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change ((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> (0 < (eps + (aida_r b2 2 r g)))).
intros p__504.
exact s__11.
}
{
split.
{
change ((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> (0 <> (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)))).
intros p__505.
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change ((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> (0 < q)).
intros p__506.
assert (e__507 : q = 1 * (q - 1) + 1).
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
rw e__507.
apply (from_lt_pos 1 1 1 q); [exact h__4 | lra ..].
}
{
split.
{
change ((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> (0 <> (Rpower (eps + (aida_r b2 2 r g)) (q * / 2)))).
intros p__508.
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 < (eps + (aida_r b2 2 r g))).
exact s__11.
}
{
split.
{
change (0 <> (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> (0 < q)).
intros p__509.
assert (e__510 : q = 1 * (q - 1) + 1).
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
rw e__510.
apply (from_lt_pos 1 1 1 q); [exact h__4 | lra ..].
}
{
split.
{
change (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> (0 < (eps + (aida_r b2 2 r g)))).
intros p__511.
exact s__11.
}
{
split.
{
change (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> (0 <> (Rpower (eps + (aida_r b2 2 r g)) (q * / 2)))).
intros p__512.
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
change (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> (0 <> (Rpower (eps + (aida_r b2 2 r g)) (1 * / 2)))).
intros p__513.
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
{
change (((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> ((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < (- (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g)))) /\ (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> ((- (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g)) < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))))).
exact s__501.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (eps : R) (q : R) (m : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (1 < q) -> (0 <= r) -> (0 < (aida_m b1 m g)) -> ((0 < (eps + (aida_r b2 2 r g))) /\ (0 <> (Rpower (eps + (aida_r b2 2 r g)) (1 / 2))) /\ ((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> (0 < (eps + (aida_r b2 2 r g)))) /\ ((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> (0 <> (Rpower (eps + (aida_r b2 2 r g)) (1 / 2)))) /\ ((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> (0 < q)) /\ ((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> (0 <> (Rpower (eps + (aida_r b2 2 r g)) (q / 2)))) /\ (0 < (eps + (aida_r b2 2 r g))) /\ (0 <> (Rpower (eps + (aida_r b2 2 r g)) (1 / 2))) /\ (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> (0 < q)) /\ (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> (0 < (eps + (aida_r b2 2 r g)))) /\ (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> (0 <> (Rpower (eps + (aida_r b2 2 r g)) (q / 2)))) /\ (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> (0 <> (Rpower (eps + (aida_r b2 2 r g)) (1 / 2))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (eps : R) (q : R) (m : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (1 < q) -> (0 <= r) -> (0 < (aida_m b1 m g)) -> (((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> ((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < (- (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g)))) /\ (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> ((- (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g)) < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (eps : R) (q : R) (m : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (1 < q) -> (0 <= r) -> (0 < (aida_m b1 m g)) -> (((1 < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> ((- (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g)) <= (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)))) /\ (((- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < 1) -> ((- (aida_limit_x 1 b1 b2 eps 0 2 q 0 m r g)) < (- (aida_limit_x 1 b1 b2 eps 0 2 1 0 m r g))))) := claim.
End T_aida_ratio_07200ddb.


(* aida.ratio_outside; certificate b01abc422ca8f0a2071b6616edc26527f36f7d77d6b8fb7dd45f2f0cf8aa02af *)
Module T_aida_ratio_outside_b01abc42.
Definition aida_eps_outside_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_eps_outside_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_eps_outside_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_eps_outside_m b1 m g) q) * (sgn (aida_eps_outside_m b1 m g))) / (eps + (apow (aida_eps_outside_r b2 p r g) (q / p))))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eps : R) (m : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 <= r) /\ (1 < (- (aida_eps_outside_limit_x 1 b1 b2 eps 0 2 1 0 m r g))).
Proof.
exists (1 * / 2), (3 * / 4), (1 * / 2), (61 * / 50), (1 * / 75), 0.
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
change (0 < (1 * / 2)).
closed_less.
}
{
split.
{
change (0 <= (1 * / 75)).
closed_less.
}
{
change (1 < (- ((0 * (1 - 0)) - ((1 * (apow ((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2))) 1) * (sgn ((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2))))) * / ((1 * / 2) + (apow (((1 * / 75) * (3 * / 4)) + ((apow 0 2) * (1 - (3 * / 4)))) (1 * / 2))))))).
replace (apow ((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2))) 1) with (((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2))) ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (sgn ((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2)))) with 1
by (symmetry; apply sgn_of_pos; closed_less).
replace (apow 0 2) with 0
by (symmetry; apply apow_of_zero; closed_eq).
replace (apow (((1 * / 75) * (3 * / 4)) + (0 * (1 - (3 * / 4)))) (1 * / 2)) with (exp ((1 * / 2) * ln (((1 * / 75) * (3 * / 4)) + (0 * (1 - (3 * / 4))))))
by (symmetry; apply apow_of_pos; closed_less).
closed_less.
}
}
}
Qed.

Theorem claim : ~ (forall (b1 : R) (b2 : R) (eps : R) (m : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= r) -> (1 < (- (aida_eps_outside_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> ((- (aida_eps_outside_limit_x 1 b1 b2 eps 0 2 1 0 m r g)) < (- (aida_eps_outside_limit_x 1 b1 b2 eps 0 2 2 0 m r g)))).
Proof.
intro general.
specialize (general (1 * / 2) (3 * / 4) (1 * / 2) (61 * / 50) (1 * / 75) 0).
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (3 * / 4)).
closed_less.
}
{ change ((3 * / 4) < 1).
closed_less.
}
}
intro general.
lapply general; clear general.
2: {
change (0 < (1 * / 2)).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change (0 <= (1 * / 75)).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change (1 < (- ((0 * (1 - 0)) - ((1 * (apow ((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2))) 1) * (sgn ((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2))))) * / ((1 * / 2) + (apow (((1 * / 75) * (3 * / 4)) + ((apow 0 2) * (1 - (3 * / 4)))) (1 * / 2))))))).
replace (apow ((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2))) 1) with (((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2))) ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (sgn ((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2)))) with 1
by (symmetry; apply sgn_of_pos; closed_less).
replace (apow 0 2) with 0
by (symmetry; apply apow_of_zero; closed_eq).
replace (apow (((1 * / 75) * (3 * / 4)) + (0 * (1 - (3 * / 4)))) (1 * / 2)) with (exp ((1 * / 2) * ln (((1 * / 75) * (3 * / 4)) + (0 * (1 - (3 * / 4))))))
by (symmetry; apply apow_of_pos; closed_less).
closed_less.
}
intro general.
revert general.
change ((- ((0 * (1 - 0)) - ((1 * (apow ((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2))) 1) * (sgn ((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2))))) * / ((1 * / 2) + (apow (((1 * / 75) * (3 * / 4)) + ((apow 0 2) * (1 - (3 * / 4)))) (1 * / 2)))))) < (- ((0 * (1 - 0)) - ((1 * (apow ((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2))) 2) * (sgn ((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2))))) * / ((1 * / 2) + (apow (((1 * / 75) * (3 * / 4)) + ((apow 0 2) * (1 - (3 * / 4)))) (2 * / 2)))))) -> False).
apply no_lt.
replace (apow ((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2))) 1) with (((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2))) ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (sgn ((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2)))) with 1
by (symmetry; apply sgn_of_pos; closed_less).
replace (apow 0 2) with 0
by (symmetry; apply apow_of_zero; closed_eq).
replace (apow (((1 * / 75) * (3 * / 4)) + (0 * (1 - (3 * / 4)))) (1 * / 2)) with (exp ((1 * / 2) * ln (((1 * / 75) * (3 * / 4)) + (0 * (1 - (3 * / 4))))))
by (symmetry; apply apow_of_pos; closed_less).
replace (apow ((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2))) 2) with (((0 * (1 - (1 * / 2))) + ((61 * / 50) * (1 * / 2))) ^ 2)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (apow (((1 * / 75) * (3 * / 4)) + (0 * (1 - (3 * / 4)))) (2 * / 2)) with ((((1 * / 75) * (3 * / 4)) + (0 * (1 - (3 * / 4)))) ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (b1 : R) (b2 : R) (eps : R) (m : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= r) -> (1 < (- (aida_eps_outside_limit_x 1 b1 b2 eps 0 2 1 0 m r g))) -> ((- (aida_eps_outside_limit_x 1 b1 b2 eps 0 2 2 0 m r g)) <= (- (aida_eps_outside_limit_x 1 b1 b2 eps 0 2 1 0 m r g)))) := claim.
End T_aida_ratio_outside_b01abc42.


(* aida.eq15_printed; certificate caad425a69fe4ed57baa677f12000cfa7a5dca7f8be747a14931b924b14ad6ab *)
Module T_aida_eq15_printed_caad425a.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Fixpoint first_nat (b1 : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (aida_m b1 (first_nat b1 g k__) (g (((0 + Z.of_nat k__) + 1))%Z)) end.
Definition first (b1 : R) (g : Z -> R) (n : Z) : R := first_nat b1 g (Z.to_nat (n - 0)).
Lemma first_start : forall (b1 : R) (g : Z -> R), first b1 g (0)%Z = 0.
Proof. intros. unfold first. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma first_succ : forall (b1 : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> first b1 g (n + 1)%Z = (aida_m b1 (first b1 g (n)%Z) (g ((n + 1))%Z)).
Proof. intros b1 g n bound. unfold first. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [first_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Fixpoint second_nat (b2 : R) (p : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (aida_r b2 p (second_nat b2 p g k__) (g (((0 + Z.of_nat k__) + 1))%Z)) end.
Definition second (b2 : R) (p : R) (g : Z -> R) (n : Z) : R := second_nat b2 p g (Z.to_nat (n - 0)).
Lemma second_start : forall (b2 : R) (p : R) (g : Z -> R), second b2 p g (0)%Z = 0.
Proof. intros. unfold second. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma second_succ : forall (b2 : R) (p : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> second b2 p g (n + 1)%Z = (aida_r b2 p (second b2 p g (n)%Z) (g ((n + 1))%Z)).
Proof. intros b2 p g n bound. unfold second. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [second_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (fun i : Z => 1), (3)%Z.
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

Theorem claim : ~ (forall (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (((second b2 1 g (t)%Z) / (1 - (b2 ^ 2))) <= (sqrt ((second b2 2 g (t)%Z) / (1 - (b2 ^ 2)))))).
Proof.
intro general.
specialize (general (1 * / 2) (fun i : Z => 1) (3)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
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
change (1 <= 3).
closed_less.
}
intro general.
revert general.
change ((((((((0 * (1 * / 2)) + ((apow 1 1) * (1 - (1 * / 2)))) * (1 * / 2)) + ((apow 1 1) * (1 - (1 * / 2)))) * (1 * / 2)) + ((apow 1 1) * (1 - (1 * / 2)))) * / (1 - ((1 * / 2) ^ 2))) <= (sqrt (((((((0 * (1 * / 2)) + ((apow 1 2) * (1 - (1 * / 2)))) * (1 * / 2)) + ((apow 1 2) * (1 - (1 * / 2)))) * (1 * / 2)) + ((apow 1 2) * (1 - (1 * / 2)))) * / (1 - ((1 * / 2) ^ 2)))) -> False).
apply no_le.
replace (apow 1 1) with (1 ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (apow 1 2) with (1 ^ 2)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> ((sqrt ((second b2 2 g (t)%Z) / (1 - (b2 ^ 2)))) < ((second b2 1 g (t)%Z) / (1 - (b2 ^ 2))))) := claim.
End T_aida_eq15_printed_caad425a.


(* aida.eq15; certificate b5efa3eaecca6bbc9b3f9faa6c4b0ef35ff07faf63aff9c464e2536a8f99ae69 *)
Module T_aida_eq15_b5efa3ea.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Fixpoint first_nat (b1 : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (aida_m b1 (first_nat b1 g k__) (g (((0 + Z.of_nat k__) + 1))%Z)) end.
Definition first (b1 : R) (g : Z -> R) (n : Z) : R := first_nat b1 g (Z.to_nat (n - 0)).
Lemma first_start : forall (b1 : R) (g : Z -> R), first b1 g (0)%Z = 0.
Proof. intros. unfold first. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma first_succ : forall (b1 : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> first b1 g (n + 1)%Z = (aida_m b1 (first b1 g (n)%Z) (g ((n + 1))%Z)).
Proof. intros b1 g n bound. unfold first. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [first_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Fixpoint second_nat (b2 : R) (p : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (aida_r b2 p (second_nat b2 p g k__) (g (((0 + Z.of_nat k__) + 1))%Z)) end.
Definition second (b2 : R) (p : R) (g : Z -> R) (n : Z) : R := second_nat b2 p g (Z.to_nat (n - 0)).
Lemma second_start : forall (b2 : R) (p : R) (g : Z -> R), second b2 p g (0)%Z = 0.
Proof. intros. unfold second. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma second_succ : forall (b2 : R) (p : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> second b2 p g (n + 1)%Z = (aida_r b2 p (second b2 p g (n)%Z) (g ((n + 1))%Z)).
Proof. intros b2 p g n bound. unfold second. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [second_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (fun i : Z => (2 - (IZR i))), (3)%Z.
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

Lemma proved : forall (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (((0 <> (1 - (powerRZ b2 (t)%Z))) /\ (0 <= ((second b2 2 g (t)%Z) / (1 - (powerRZ b2 (t)%Z))))) /\ (((second b2 1 g (t)%Z) / (1 - (powerRZ b2 (t)%Z))) <= (sqrt ((second b2 2 g (t)%Z) / (1 - (powerRZ b2 (t)%Z)))))).
Proof.
intros b2 g t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* product *)
assert (s__11 : (((second b2 1 g (t)%Z) ^ 2) <= ((1 - (powerRZ b2 (t)%Z)) * (second b2 2 g (t)%Z)))).
{
assert (b__7 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__8 : ((0 < b2) /\ (b2 < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__9 : (1 <= (IZR t))).
{
exact h__5.
}
assert (u__10 : (((second b2 1 g (t)%Z) ^ 2) <= ((1 - (powerRZ b2 (t)%Z)) * (second b2 2 g (t)%Z)))).
{
exact (T_aida_eq15_product_500c12b7.claim b2 g (t)%Z b__7 p__8 p__9).
}
exact u__10.
}
(* square *)
assert (s__12 : (0 <= (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2))).
{
apply (pow_even_nn _ 1 2 eq_refl).
}
assert (n__22 : (1 - (powerRZ b2 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
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
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__18 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__24 : (((- 1) * (powerRZ b2 (t)%Z)) + 1) <> 0).
{
assert (e__23 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__23.
exact n__22.
}
assert (n__25 : ((powerRZ b2 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__24.
transitivity ((- 1) * ((powerRZ b2 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__33 : ((1 - (powerRZ b2 (t)%Z)) ^ 2) <> 0).
{
apply Rgt_not_eq; red.
apply pow_pos.
assert (g__26 : 0 < b2).
{
assert (e__30 : b2 = 1 * (b2 - 0) + 0).
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
rw e__30.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
assert (g__27 : 0 < (1 - b2)).
{
assert (e__31 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__31.
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
}
assert (g__28 : 0 < (IZR t)).
{
assert (e__32 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__32.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__29 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__35 : (((- 2) * (powerRZ b2 (t)%Z)) + ((powerRZ b2 (t)%Z) ^ 2) + 1) <> 0).
{
assert (e__34 : ((1 - (powerRZ b2 (t)%Z)) ^ 2) = (((- 2) * (powerRZ b2 (t)%Z)) + ((powerRZ b2 (t)%Z) ^ 2) + 1)).
{
feq.
}
try rewrite <- e__34.
exact n__33.
}
assert (n__36 : ((powerRZ b2 (t)%Z) + (((- 1) * / 2) * ((powerRZ b2 (t)%Z) ^ 2)) + ((- 1) * / 2)) <> 0).
{
intro vanishes.
apply n__35.
transitivity ((- 2) * ((powerRZ b2 (t)%Z) + (((- 1) * / 2) * ((powerRZ b2 (t)%Z) ^ 2)) + ((- 1) * / 2))).
{ feq. }
rewrite vanishes. ring.
}
(* below *)
assert (s__49 : ((((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2) <= ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))))).
{
apply gap_le.
assert (e__13 : (((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) - (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)) = ((((1 - (powerRZ b2 (t)%Z)) * (second b2 2 g (t)%Z)) - ((second b2 1 g (t)%Z) ^ 2)) * / ((1 - (powerRZ b2 (t)%Z)) ^ 2))).
{
transitivity (((((- 1) * ((second b2 1 g (t)%Z) ^ 2)) + ((- 1) * (second b2 2 g (t)%Z) * (powerRZ b2 (t)%Z)) + (second b2 2 g (t)%Z)) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))).
{
assert (e__37 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__38 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
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
symmetry.
transitivity (((((1 * / 2) * ((second b2 1 g (t)%Z) ^ 2)) + ((1 * / 2) * (second b2 2 g (t)%Z) * (powerRZ b2 (t)%Z)) + (((- 1) * / 2) * (second b2 2 g (t)%Z))) * (/ ((powerRZ b2 (t)%Z) + (((- 1) * / 2) * ((powerRZ b2 (t)%Z) ^ 2)) + ((- 1) * / 2))))).
{
assert (e__39 : / ((1 - (powerRZ b2 (t)%Z)) ^ 2) = (((- 1) * / 2) * (/ ((powerRZ b2 (t)%Z) + (((- 1) * / 2) * ((powerRZ b2 (t)%Z) ^ 2)) + ((- 1) * / 2))))).
{
assert (e__40 : ((1 - (powerRZ b2 (t)%Z)) ^ 2) = (((- 2) * (powerRZ b2 (t)%Z)) + ((powerRZ b2 (t)%Z) ^ 2) + 1)).
{
feq.
}
rw e__40.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__39.
reflexivity.
}
feq.
}
feq.
}
assert (w__14 : 0 <= ((((1 - (powerRZ b2 (t)%Z)) * (second b2 2 g (t)%Z)) - ((second b2 1 g (t)%Z) ^ 2)) * / ((1 - (powerRZ b2 (t)%Z)) ^ 2))).
{
apply mult_nn_pos.
{
assert (e__41 : (((1 - (powerRZ b2 (t)%Z)) * (second b2 2 g (t)%Z)) - ((second b2 1 g (t)%Z) ^ 2)) = 1 * (((1 - (powerRZ b2 (t)%Z)) * (second b2 2 g (t)%Z)) - ((second b2 1 g (t)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((second b2 1 g (t)%Z) ^ 2)) + ((- 1) * (second b2 2 g (t)%Z) * (powerRZ b2 (t)%Z)) + (second b2 2 g (t)%Z))).
{
feq.
}
symmetry.
transitivity ((((- 1) * ((second b2 1 g (t)%Z) ^ 2)) + ((- 1) * (second b2 2 g (t)%Z) * (powerRZ b2 (t)%Z)) + (second b2 2 g (t)%Z))).
{
feq.
}
feq.
}
rw e__41.
apply (from_le_nn 1 0 ((second b2 1 g (t)%Z) ^ 2) ((1 - (powerRZ b2 (t)%Z)) * (second b2 2 g (t)%Z))); [exact s__11 | lra ..].
}
{
apply inv_pos.
apply pow_pos.
assert (g__42 : 0 < b2).
{
assert (e__46 : b2 = 1 * (b2 - 0) + 0).
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
rw e__46.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
assert (g__43 : 0 < (1 - b2)).
{
assert (e__47 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__47.
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
}
assert (g__44 : 0 < (IZR t)).
{
assert (e__48 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__48.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__45 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
}
rw e__13. exact w__14.
}
(* root *)
assert (s__66 : (0 <= ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))))).
{
assert (e__50 : ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) = ((((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2) + (((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) - (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)))).
{
transitivity ((((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__52 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__53 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__53.
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
transitivity (((((- 1) * (second b2 2 g (t)%Z) * (powerRZ b2 (t)%Z)) + (second b2 2 g (t)%Z)) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))).
{
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
assert (w__51 : 0 <= ((((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2) + (((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) - (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)))).
{
apply plus_nn_nn.
{
assert (e__56 : (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2) = 1 * ((((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2) - 0) + 0).
{
transitivity ((((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))).
{
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
symmetry.
transitivity ((((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))).
{
assert (e__59 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__60 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__60.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__59.
reflexivity.
}
feq.
}
feq.
}
rw e__56.
apply (from_le_nn 1 0 0 (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)); [exact s__12 | lra ..].
}
{
assert (e__61 : (((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) - (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)) = 1 * (((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) - (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)) + 0).
{
transitivity (((((- 1) * ((second b2 1 g (t)%Z) ^ 2)) + ((- 1) * (second b2 2 g (t)%Z) * (powerRZ b2 (t)%Z)) + (second b2 2 g (t)%Z)) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))).
{
assert (e__62 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__63 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__63.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__62.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * ((second b2 1 g (t)%Z) ^ 2)) + ((- 1) * (second b2 2 g (t)%Z) * (powerRZ b2 (t)%Z)) + (second b2 2 g (t)%Z)) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))).
{
assert (e__64 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__65 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__65.
apply inv_by. feq.
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
rw e__61.
apply (from_le_nn 1 0 (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2) ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))); [exact s__49 | lra ..].
}
}
rw e__50. exact w__51.
}
(* roots *)
assert (s__70 : ((sqrt (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)) <= (sqrt ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))))).
{
assert (p__67 : (0 <= (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2))).
{
exact s__12.
}
assert (p__68 : ((((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2) <= ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))))).
{
exact s__49.
}
assert (u__69 : ((sqrt (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)) <= (sqrt ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))))).
{
exact (ax_sqrt_weakly_increasing (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2) ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) p__67 p__68).
}
exact u__69.
}
(* size *)
assert (s__72 : ((sqrt (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)) = (apow ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) 1))).
{
assert (u__71 : ((sqrt (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)) = (apow ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) 1))).
{
exact (ax_sqrt_of_square ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))).
}
exact u__71.
}
(* magnitude *)
assert (s__74 : (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) <= (apow ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) 1))).
{
assert (u__73 : (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) <= (apow ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) 1))).
{
exact (ax_at_most_magnitude ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))).
}
exact u__73.
}
assert (n__82 : 0 <= ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))).
{
assert (e__77 : ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) = 1 * (((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) - 0) + 0).
{
transitivity ((((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__78 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__79 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__79.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__78.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__80 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__81 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__81.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__80.
reflexivity.
}
feq.
}
feq.
}
rw e__77.
apply (from_le_nn 1 0 0 ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))); [exact s__66 | lra ..].
}
assert (n__86 : 0 <= (((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__83 : ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__84 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__85 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__85.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__84.
reflexivity.
}
feq.
}
try rewrite <- e__83.
exact n__82.
}
assert (n__92 : 0 <= (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)).
{
assert (e__87 : (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2) = 1 * ((((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2) - 0) + 0).
{
transitivity ((((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))).
{
assert (e__88 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__89 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__89.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__88.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))).
{
assert (e__90 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__91 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__91.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__90.
reflexivity.
}
feq.
}
feq.
}
rw e__87.
apply (from_le_nn 1 0 0 (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)); [exact s__12 | lra ..].
}
assert (n__96 : 0 <= (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))).
{
assert (e__93 : (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2) = (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))).
{
assert (e__94 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__95 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
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
try rewrite <- e__93.
exact n__92.
}
assert (n__127 : (sqrt (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))) = (apow ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1)).
{
transitivity (1 * (sqrt (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2))))).
{ feq. }
assert (e__123 : (sqrt (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)) = (sqrt (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2))))).
{
assert (e__124 : (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2) = (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))).
{
assert (e__125 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__126 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
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
rw e__124.
reflexivity.
}
try rewrite <- e__123.
rewrite s__72.
assert (e__119 : (apow ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) 1) = (apow ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1)).
{
assert (e__120 : ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * (second b2 1 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__121 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__122 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__122.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__121.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (second b2 1 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__120). }
rewrite (apow_flip (((- 1) * (second b2 1 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1) by feq.
reflexivity.
}
rw e__119.
feq.
}
(* goal *)
assert (s__158 : (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) <= (sqrt ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))))).
{
apply gap_le.
assert (e__75 : ((sqrt ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))) - ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))) = (((sqrt ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))) - (sqrt (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2))) + ((apow ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) 1) - ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))))).
{
transitivity ((((second b2 1 g (t)%Z) + ((powerRZ b2 (t)%Z) * (sqrt (((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + ((- 1) * (sqrt (((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__97 : (sqrt ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))) = (sqrt (((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))).
{
assert (e__98 : ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__99 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__100 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
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
reflexivity.
}
assert (e__101 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__102 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__102.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__97.
rw e__101.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1) * (powerRZ b2 (t)%Z)) + ((- 1) * (apow ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1)) + (second b2 1 g (t)%Z) + ((- 1) * (powerRZ b2 (t)%Z) * (sqrt (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2))))) + ((powerRZ b2 (t)%Z) * (sqrt (((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))) + (sqrt (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))) + ((- 1) * (sqrt (((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))))) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__103 : (sqrt (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)) = (sqrt (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2))))).
{
assert (e__104 : (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2) = (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))).
{
assert (e__105 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__106 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__106.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__105.
reflexivity.
}
feq.
}
rw e__104.
reflexivity.
}
assert (e__107 : (apow ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) 1) = (apow ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1)).
{
assert (e__108 : ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * (second b2 1 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__109 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__110 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__110.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__109.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (second b2 1 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__108). }
rewrite (apow_flip (((- 1) * (second b2 1 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1) by feq.
reflexivity.
}
assert (e__111 : (sqrt ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))) = (sqrt (((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))).
{
assert (e__112 : ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__113 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__114 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__114.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__113.
reflexivity.
}
feq.
}
rw e__112.
reflexivity.
}
assert (e__115 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__116 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__116.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__103.
rw e__107.
rw e__111.
rw e__115.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1) * (powerRZ b2 (t)%Z)) + (1 * (apow ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1)) + (1 * (powerRZ b2 (t)%Z) * (sqrt (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2))))) + ((- 1) * (sqrt (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))))) * (/ ((1 * (powerRZ b2 (t)%Z)) + ((- 1)))))).
{
feq.
}
rw n__127.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__76 : 0 <= (((sqrt ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))) - (sqrt (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2))) + ((apow ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) 1) - ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))))).
{
apply plus_nn_nn.
{
assert (e__128 : ((sqrt ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))) - (sqrt (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2))) = 1 * ((sqrt ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))) - (sqrt (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2))) + 0).
{
transitivity ((((- 1) * (sqrt (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2))))) + (sqrt (((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))))).
{
assert (e__129 : (sqrt (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)) = (sqrt (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2))))).
{
assert (e__130 : (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2) = (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))).
{
assert (e__131 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__132 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__132.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__131.
reflexivity.
}
feq.
}
rw e__130.
reflexivity.
}
assert (e__133 : (sqrt ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))) = (sqrt (((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))).
{
assert (e__134 : ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__135 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__136 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__136.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__135.
reflexivity.
}
feq.
}
rw e__134.
reflexivity.
}
eapply eq_trans.
{
rw e__129.
rw e__133.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (sqrt (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2))))) + (sqrt (((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))))).
{
assert (e__137 : (sqrt (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)) = (sqrt (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2))))).
{
assert (e__138 : (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2) = (((second b2 1 g (t)%Z) ^ 2) * (/ (((powerRZ b2 (t)%Z) + (- 1)) ^ 2)))).
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
assert (e__141 : (sqrt ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))) = (sqrt (((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))))).
{
assert (e__142 : ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * (second b2 2 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__143 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__144 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__144.
apply inv_by. feq.
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
rw e__137.
rw e__141.
reflexivity.
}
feq.
}
feq.
}
rw e__128.
apply (from_le_nn 1 0 (sqrt (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) ^ 2)) (sqrt ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))))); [exact s__70 | lra ..].
}
{
assert (e__145 : ((apow ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) 1) - ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))) = 1 * ((apow ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) 1) - ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))) + 0).
{
transitivity (((((apow ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1) * (powerRZ b2 (t)%Z)) + ((- 1) * (apow ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1)) + (second b2 1 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__146 : (apow ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) 1) = (apow ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1)).
{
assert (e__147 : ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * (second b2 1 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__148 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__149 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__149.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__148.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (second b2 1 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__147). }
rewrite (apow_flip (((- 1) * (second b2 1 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1) by feq.
reflexivity.
}
assert (e__150 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__151 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__151.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__146.
rw e__150.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1) * (powerRZ b2 (t)%Z)) + ((- 1) * (apow ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1)) + (second b2 1 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__152 : (apow ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) 1) = (apow ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1)).
{
assert (e__153 : ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * (second b2 1 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__154 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__155 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__155.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__154.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (second b2 1 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__153). }
rewrite (apow_flip (((- 1) * (second b2 1 g (t)%Z)) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) ((second b2 1 g (t)%Z) * (/ ((powerRZ b2 (t)%Z) + (- 1)))) 1) by feq.
reflexivity.
}
assert (e__156 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__157 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__157.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__152.
rw e__156.
reflexivity.
}
feq.
}
feq.
}
rw e__145.
apply (from_le_nn 1 0 ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) (apow ((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) 1)); [exact s__74 | lra ..].
}
}
rw e__75. exact w__76.
}
split.
{
split.
{
change (0 <> (1 - (powerRZ b2 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__159 : 0 < b2).
{
assert (e__163 : b2 = 1 * (b2 - 0) + 0).
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
rw e__163.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
assert (g__160 : 0 < (1 - b2)).
{
assert (e__164 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__164.
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
}
assert (g__161 : 0 < (IZR t)).
{
assert (e__165 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__165.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__162 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
change (0 <= ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z)))).
exact s__66.
}
}
{
change (((second b2 1 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))) <= (sqrt ((second b2 2 g (t)%Z) * / (1 - (powerRZ b2 (t)%Z))))).
exact s__158.
}
Qed.
Lemma meaningful : forall (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> ((0 <> (1 - (powerRZ b2 (t)%Z))) /\ (0 <= ((second b2 2 g (t)%Z) / (1 - (powerRZ b2 (t)%Z))))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj1 (proved v0 v1 v2 v3 v4 v5)). Qed.
Theorem claim : forall (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (((second b2 1 g (t)%Z) / (1 - (powerRZ b2 (t)%Z))) <= (sqrt ((second b2 2 g (t)%Z) / (1 - (powerRZ b2 (t)%Z))))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj2 (proved v0 v1 v2 v3 v4 v5)). Qed.
Fail Definition corrupted : forall (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> ((sqrt ((second b2 2 g (t)%Z) / (1 - (powerRZ b2 (t)%Z)))) < ((second b2 1 g (t)%Z) / (1 - (powerRZ b2 (t)%Z)))) := claim.
End T_aida_eq15_b5efa3ea.


(* aida.aggressive_eps; certificate fe01a72e67b0c6556eb67db4b1a31f95bd1d1b693097b266520383124ecace17 *)
Module T_aida_aggressive_eps_fe01a72e.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z) : R := ((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q / p))))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eps : R) (q : R) (g : R), ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (1 <= q) /\ (0 < g).
Proof.
exists (1 * / 2), (3 * / 4), (1 * / 100), 2, 1.
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
change (0 < (1 * / 100)).
closed_less.
}
{
split.
{
change (1 <= 2).
closed_less.
}
{
change (0 < 1).
closed_less.
}
}
}
}
Qed.

Theorem claim : ~ (forall (b1 : R) (b2 : R) (eps : R) (q : R) (g : R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (1 <= q) -> (0 < g) -> ((- (aida_x 1 b1 b2 eps 0 2 q 0 0 0 g (1)%Z)) <= (- (aida_x 1 b1 b2 eps 0 1 q 0 0 0 g (1)%Z)))).
Proof.
intro general.
specialize (general (1 * / 2) (3 * / 4) (1 * / 100) 2 1).
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
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (3 * / 4)).
closed_less.
}
{ change ((3 * / 4) < 1).
closed_less.
}
}
intro general.
lapply general; clear general.
2: {
change (0 < (1 * / 100)).
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
change (0 < 1).
closed_less.
}
intro general.
revert general.
change ((- ((0 * (1 - 0)) - ((1 * (exp ((2 * / 2) * ln (1 - ((3 * / 4) ^ 1)))) * (apow ((1 * (1 - (1 * / 2))) + (0 * (1 * / 2))) 2) * (sgn ((1 * (1 - (1 * / 2))) + (0 * (1 * / 2))))) * / ((exp (2 * ln (1 - ((1 * / 2) ^ 1)))) * (exp ((2 * / 2) * ln ((1 * / 100) + ((0 * (3 * / 4)) + ((apow 1 2) * (1 - (3 * / 4))))))))))) <= (- ((0 * (1 - 0)) - ((1 * (exp ((2 * / 1) * ln (1 - ((3 * / 4) ^ 1)))) * (apow ((1 * (1 - (1 * / 2))) + (0 * (1 * / 2))) 2) * (sgn ((1 * (1 - (1 * / 2))) + (0 * (1 * / 2))))) * / ((exp (2 * ln (1 - ((1 * / 2) ^ 1)))) * (exp ((2 * / 1) * ln ((1 * / 100) + ((0 * (3 * / 4)) + ((apow 1 1) * (1 - (3 * / 4))))))))))) -> False).
apply no_le.
replace (exp ((2 * / 2) * ln (1 - ((3 * / 4) ^ 1)))) with ((1 - ((3 * / 4) ^ 1)) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (apow ((1 * (1 - (1 * / 2))) + (0 * (1 * / 2))) 2) with (((1 * (1 - (1 * / 2))) + (0 * (1 * / 2))) ^ 2)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (sgn ((1 * (1 - (1 * / 2))) + (0 * (1 * / 2)))) with 1
by (symmetry; apply sgn_of_pos; closed_less).
replace (exp (2 * ln (1 - ((1 * / 2) ^ 1)))) with ((1 - ((1 * / 2) ^ 1)) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (apow 1 2) with (1 ^ 2)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (exp ((2 * / 2) * ln ((1 * / 100) + ((0 * (3 * / 4)) + ((1 ^ 2) * (1 - (3 * / 4))))))) with (((1 * / 100) + ((0 * (3 * / 4)) + ((1 ^ 2) * (1 - (3 * / 4))))) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp ((2 * / 1) * ln (1 - ((3 * / 4) ^ 1)))) with ((1 - ((3 * / 4) ^ 1)) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (apow 1 1) with (1 ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (exp ((2 * / 1) * ln ((1 * / 100) + ((0 * (3 * / 4)) + ((1 ^ 1) * (1 - (3 * / 4))))))) with (((1 * / 100) + ((0 * (3 * / 4)) + ((1 ^ 1) * (1 - (3 * / 4))))) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (b1 : R) (b2 : R) (eps : R) (q : R) (g : R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (1 <= q) -> (0 < g) -> ((- (aida_x 1 b1 b2 eps 0 1 q 0 0 0 g (1)%Z)) < (- (aida_x 1 b1 b2 eps 0 2 q 0 0 0 g (1)%Z)))) := claim.
End T_aida_aggressive_eps_fe01a72e.
